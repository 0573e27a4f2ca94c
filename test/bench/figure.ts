/** One measured figure beside the bare work of the same run. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: 'ms' | 'bytes';
  /** The bare work. */
  readonly base: number;
  /** Largest value that is still good. */
  readonly limit: number;
}

/** A JSON line: `{name, value, unit, base, ratio, limit, ok}`. */
export const figureLine = ({ name, value, unit, base, limit }: Figure): string =>
  JSON.stringify({ name, value: rounded(value), unit, base: rounded(base), ratio: rounded(value / base), limit, ok: value <= limit });

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error('Nothing was measured');
  return middle;
};

const rounded = (value: number): number => Math.round(value * 100) / 100;
