import type { en } from './en/index.ts';

/** The same keys as English; languages without a singular of their own leave the `_one` forms out. */
export type Texts = { readonly [Part in keyof typeof en]: TextsOf<(typeof en)[Part]> };

export type TextsOf<Part> = { readonly [Key in keyof Part as Key extends `${string}_one` ? never : Key]: string };
