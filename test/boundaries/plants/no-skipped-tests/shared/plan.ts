export const plan = [];
