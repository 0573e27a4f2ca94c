export interface Limits {
  readonly bytes: number;
}
