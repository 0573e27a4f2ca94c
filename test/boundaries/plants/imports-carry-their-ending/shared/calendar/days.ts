export const addDays = (day: string) => day;
