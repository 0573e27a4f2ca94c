import type { PanelView } from '../messaging/protocol/panel-view.ts';

export interface PanelState {
  /** Nothing older than this is ever shown. */
  readonly newest: number;
  /** Null while a conversation is being read: then nobody is named. */
  readonly view: PanelView | null;
  /** Nobody answered. */
  readonly silent: boolean;
}

export type PanelEvent =
  | { readonly type: 'reading'; readonly n: number }
  | { readonly type: 'file'; readonly view: PanelView }
  | { readonly type: 'no-answer' };

export const initialState: PanelState = { newest: 0, view: null, silent: false };

/** What the panel shows after one event. A late answer never shows the wrong person: views older than the newest reading are dropped. */
export const nextState = (state: PanelState, event: PanelEvent): PanelState => {
  switch (event.type) {
    case 'reading':
      return event.n <= state.newest ? state : { newest: event.n, view: null, silent: false };
    case 'file':
      return event.view.n < state.newest ? state : { newest: event.view.n, view: event.view, silent: false };
    case 'no-answer':
      return state.view === null ? { ...state, silent: true } : state;
  }
};
