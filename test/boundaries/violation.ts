export interface Violation {
  readonly rule: string;
  /** Relative to the root of the tree, with `/`. */
  readonly file: string;
  readonly detail: string;
}
