import type { Store } from '../store/store.ts';

export interface ReadinessService {
  isReady(): boolean;
}

/** Ready means: the store answers a read, in this moment. */
export const createReadiness = (deps: { readonly store: Store }): ReadinessService => ({
  isReady: () => {
    try {
      return deps.store.epoch() !== '';
    } catch {
      return false;
    }
  },
});
