export const moment = () => new Date();
export const millis = () => Date.now();
export const chance = () => Math.random();
export const today = () => Temporal.Now.plainDateISO();
export const fixed = () => new Date(0);
