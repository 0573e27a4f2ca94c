export const limits = { rows: 500 };
