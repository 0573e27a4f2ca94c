/** The same keys as English, by subject; languages without a singular of their own leave the `_one` forms out. */
export type TextsLike<English> = { readonly [Part in keyof English]: TextsOf<English[Part]> };

type TextsOf<Part> = { readonly [Key in keyof Part as Key extends `${string}_one` ? never : Key]: string };
