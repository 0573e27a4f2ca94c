interface Option {
  readonly value: string;
  readonly text: string;
}

/** Choices, and the present value where it is none of them: another version wrote it, and it stays until the rep chooses. */
export const withOther = (options: readonly Option[], value: string, other: string): readonly Option[] =>
  options.some((each) => each.value === value) ? options : [...options, { value, text: other }];
