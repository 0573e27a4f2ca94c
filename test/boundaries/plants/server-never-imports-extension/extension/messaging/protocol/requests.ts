export interface Request {
  readonly kind: string;
}
