export const title = () => document.title;
export const home = () => process.cwd();
export const load = (url: string) => fetch(url);
export const later = (run: () => void) => setTimeout(run, 1);
export const random = () => crypto.randomUUID();
