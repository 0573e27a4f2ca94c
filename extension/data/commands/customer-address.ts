export interface CustomerAddress {
  readonly customerId: string;
  readonly email: string;
}
