import type { Store } from '../store/store.ts';

export const hello = (store: Store) => store.epoch;
