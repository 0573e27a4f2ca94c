/**
 * How far a field may travel. `plain`: anywhere the rep's data go. `personal`: names and
 * addresses. `sensitive`: folded until clicked, left out of exports unless ticked. `private`: the rep's eyes only.
 */
export type PrivacyClass = 'plain' | 'personal' | 'sensitive' | 'private';

/** One class per field of a record; a field without a class does not compile. */
export type PrivacyOf<Row> = { readonly [Field in keyof Row as string extends Field ? never : Field]-?: PrivacyClass };
