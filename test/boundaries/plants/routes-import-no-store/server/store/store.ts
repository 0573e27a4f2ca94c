export interface Store {
  readonly epoch: string;
}
