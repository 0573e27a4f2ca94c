export interface Subject {
  readonly text: string;
}
