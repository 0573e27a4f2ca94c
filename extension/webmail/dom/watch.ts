import type { PageFacts, WatchListener } from '../adapter.ts';
import { factsKey } from './facts-key.ts';
import { nextFrame } from './next-frame.ts';
import { isSameConversation } from './same-conversation.ts';

const POLL_MS = 2000;
const RETRY_MS = 50;

/** How long a state must last before it is told, besides being read twice a frame apart. */
const PATIENCE_MS: Readonly<Record<PageFacts['type'], number>> = {
  conversation: 0,
  /** Webmails take a subtree out and put it back. */
  none: 150,
  /** A conversation that is still being drawn cannot be read for a moment. */
  unreadable: 500,
};

export interface Watched {
  readonly read: (page: Document) => PageFacts;
  /** Attributes whose change may change what is read. */
  readonly attributes: readonly string[];
}

/**
 * Keeps reading the page until the signal aborts: at once on the first mutation, again a frame later, until reads agree. Calls `onChanging`
 * as soon as one read is about another conversation than the one emitted last (when nothing is open any more: once that has lasted), `onChange`
 * when reads agree on something new.
 */
export const watchFacts = (page: Document, signal: AbortSignal, { read, attributes }: Watched, listener: WatchListener): void => {
  const view = page.defaultView;
  if (view === null || signal.aborted) return;
  let emitted: { readonly facts: PageFacts; readonly key: string } | null = null;
  let changing = false;
  let last: string | null = null;
  let since = 0;
  let next: Scheduled | null = null;

  const look = (again: boolean): void => {
    if (signal.aborted) return;
    next?.cancel();
    const facts = read(page);
    const key = factsKey(facts);
    const now = view.performance.now();
    const agrees = again && key === last;
    if (key !== last) since = now;
    last = key;
    if (facts.type !== 'none') announceIfOther(facts, key);
    if (!agrees) next = { soon: true, cancel: nextFrame(view, () => look(true)) };
    else if (now - since < PATIENCE_MS[facts.type]) next = { soon: false, cancel: later(view, () => look(true)) };
    else settle(facts, key);
  };

  const announce = (): void => {
    if (changing) return;
    changing = true;
    listener.onChanging();
  };

  const announceIfOther = (facts: PageFacts, key: string): void => {
    if (emitted !== null && key !== emitted.key && !isSameConversation(emitted.facts, facts)) announce();
  };

  const settle = (facts: PageFacts, key: string): void => {
    next = null;
    if (key === emitted?.key && !changing) return;
    announceIfOther(facts, key);
    emitted = { facts, key };
    changing = false;
    listener.onChange(facts);
  };

  const touch = (): void => {
    if (next?.soon !== true) look(false);
  };

  const observer = new view.MutationObserver((records) => {
    if (records.some(concernsMail)) touch();
  });
  observer.observe(page.documentElement, {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
    attributeFilter: [...attributes],
  });
  const poll = view.setInterval(touch, POLL_MS);
  for (const type of ['hashchange', 'popstate'] as const) view.addEventListener(type, touch, { signal });
  page.addEventListener('visibilitychange', touch, { signal });
  view.addEventListener('pageshow', (event) => event.persisted && restart(), { signal });

  const restart = (): void => {
    if (emitted !== null) announce();
    look(false);
  };

  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      view.clearInterval(poll);
      next?.cancel();
    },
    { once: true },
  );
  look(false);
};

interface Scheduled {
  readonly soon: boolean;
  readonly cancel: () => void;
}

const later = (view: Window, callback: () => void): (() => void) => {
  const timer = view.setTimeout(callback, RETRY_MS);
  return () => view.clearTimeout(timer);
};

/** Typing in a compose box and Aftercare's own host say nothing about the open mail. */
const concernsMail = ({ target }: MutationRecord): boolean => {
  const element = target instanceof Element ? target : target.parentElement;
  return element === null || element.closest('[contenteditable="true"], aftercare-panel') === null;
};
