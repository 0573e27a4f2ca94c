import { useState } from 'react';
import type { DraftRequest } from '../messaging/protocol/note.ts';
import { usePanelTools } from './panel-context.ts';
import type { Words } from './use-words.ts';

/** A question the rep has to answer before anything is written. */
export type DraftQuestion = BoxQuestion | OfferQuestion;

export interface BoxQuestion {
  readonly type: 'box';
  readonly names: readonly string[] | null;
  /** A mail of its own, or the open box all the same. */
  readonly answer: (where: 'apart' | 'there') => Promise<void>;
}

/** An offer to somebody who wants none. */
export interface OfferQuestion {
  readonly type: 'offer';
  readonly writeAnyway: () => Promise<void>;
}

export interface Drafting {
  readonly busy: boolean;
  readonly question: DraftQuestion | null;
  /** Text to copy when no box took it. */
  readonly leftover: string | null;
  /** `onPlaced` follows when the note stands in a mail, also after a question. */
  readonly place: (request: DraftRequest, onPlaced?: () => void) => Promise<void>;
  readonly forget: () => void;
}

/** Puts notes into the webmail and says what came of it. Nothing is sent, and no box of somebody else is written to unasked. */
export const useDraft = (words: Words): Drafting => {
  const { api, say, ask } = usePanelTools();
  const [busy, setBusy] = useState(false);
  const [question, setQuestion] = useState<DraftQuestion | null>(null);
  const [leftover, setLeftover] = useState<string | null>(null);

  const forget = (): void => {
    setQuestion(null);
    setLeftover(null);
  };

  const place: Drafting['place'] = async (request, onPlaced) => {
    forget();
    setBusy(true);
    const result = await api.draft(request).catch(() => null);
    setBusy(false);
    if (result === null) return say(words.t('placed.failed'));
    if (result.ok) {
      say(words.t(`placed.${result.where}`));
      return onPlaced?.();
    }
    const { error } = result;
    if (error.type === 'offer-refused')
      return setQuestion({ type: 'offer', writeAnyway: () => place({ ...request, offerAnyway: true }, onPlaced) });
    if (error.type === 'other-recipients') {
      const box = { apart: 'apart', there: { confirmed: error.boxKey } } as const;
      return setQuestion({ type: 'box', names: error.names, answer: (where) => place({ ...request, box: box[where] }, onPlaced) });
    }
    say(words.t(`placed.${error.type}`));
    if (error.text !== '') setLeftover(error.text);
    if (error.type === 'other-conversation') await ask();
  };

  return { busy, question, leftover, place, forget };
};
