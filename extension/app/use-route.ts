import { useSyncExternalStore } from 'react';
import type { AppRoute } from '../messaging/protocol/safety.ts';

const subscribe = (onChange: () => void): (() => void) => {
  addEventListener('hashchange', onChange);
  return () => removeEventListener('hashchange', onChange);
};

/** Which page the end of the address names; the page of backups where it names none. */
export const useRoute = (): AppRoute => useSyncExternalStore(subscribe, () => PAGES.get(location.hash) ?? 'safety');

const PAGES: ReadonlyMap<string, AppRoute> = new Map([
  ['#/notes', 'notes'],
  ['#/days', 'days'],
]);
