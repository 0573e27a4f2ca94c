import type { PanelView, PanelWish } from '../protocol/panel-view.ts';

/** A known customer opens the panel; somebody who may become one, or a question to the rep, leaves a mark on its tab. */
export const wishFor = ({ state, mailbox }: PanelView): PanelWish => {
  if (mailbox.status === 'not-here') return 'folded';
  if (mailbox.status === 'ask' || mailbox.status === 'unknown') return state === 'known' ? 'open' : 'marked';
  switch (state) {
    case 'known':
      return 'open';
    case 'unknown':
    case 'name-only':
    case 'choose':
    case 'unreadable':
      return 'marked';
    case 'machine':
    case 'none':
      return 'folded';
  }
};
