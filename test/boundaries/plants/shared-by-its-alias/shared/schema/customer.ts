export type Tier = 'A' | 'B' | 'C';
