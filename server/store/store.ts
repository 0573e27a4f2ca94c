/** What the services keep. One implementation for each database; methods throw when the database does not answer. */
export interface Store {
  /** 128 random bits in hex, made with the database and kept by it. */
  epoch(): string;
  close(): void;
}
