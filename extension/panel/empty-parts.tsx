import type { ReactNode } from 'react';
import type { PanelView } from '../messaging/protocol/panel-view.ts';
import type { AsidePage } from './panel-context.ts';
import { showsToday } from './today.tsx';

/** Names that tools and tests rely on, in the order of the page. `next-gesture` and `draft` are not among them: they are absent when nothing is due. */
const PARTS = [
  'customer-name',
  'tier',
  'last-touch',
  'alerts',
  'people',
  'complaints',
  'thank-you',
  'gestures',
  'record',
  'promises',
  'questions',
  'history',
  'around',
  'today',
] as const;

type Part = (typeof PARTS)[number];

/** The parts that are drawn in a state. */
export const partsOf = (view: PanelView): readonly Part[] => {
  const { state } = view;
  if (showsToday(view)) return ['today'];
  if (state === 'known')
    return [
      'customer-name',
      'tier',
      'last-touch',
      'complaints',
      'thank-you',
      'gestures',
      'promises',
      'questions',
      'record',
      'history',
      'around',
    ];
  return state === 'unknown' || state === 'name-only' ? ['customer-name'] : [];
};

export const partsOfAside = (page: AsidePage): readonly Part[] => (page === 'today' ? ['today'] : []);

/** Keeps every part that is not drawn in the page, empty and hidden. */
export const EmptyParts = ({ drawn }: { readonly drawn: readonly Part[] }): ReactNode =>
  PARTS.filter((part) => !drawn.includes(part)).map((part) => <div key={part} data-part={part} hidden />);
