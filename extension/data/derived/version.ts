/** Rises with every change of what derived rows hold or how they are computed. */
export const DERIVED_VERSION = 7;
