import { type Hello, PROTOCOL_VERSION } from '#shared/sync/protocol.ts';
import type { Store } from '../store/store.ts';

export const BODY_BYTES = 1024 * 1024;

export interface HelloService {
  greet(): Hello;
}

export const createHello = (deps: { readonly store: Store; readonly now: () => string }): HelloService => ({
  greet: () => ({
    protocol: PROTOCOL_VERSION,
    oldestProtocol: PROTOCOL_VERSION,
    time: deps.now(),
    epoch: deps.store.epoch(),
    limits: { bodyBytes: BODY_BYTES },
  }),
});
