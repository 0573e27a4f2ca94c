import { useState } from 'react';
import type { DraftRequest, DraftResult } from '../messaging/protocol.ts';
import { usePanelTools } from './panel-context.ts';
import type { Words } from './use-words.ts';

/** A question the rep has to answer before anything is written. */
export interface BoxQuestion {
  readonly request: DraftRequest;
  readonly boxKey: string;
  readonly names: readonly string[] | null;
}

export interface Drafting {
  readonly busy: boolean;
  readonly question: BoxQuestion | null;
  /** Text to copy when no box took it. */
  readonly leftover: string | null;
  /** Resolves with what came of it, `failed` when nobody answered. */
  readonly place: (request: DraftRequest) => Promise<DraftResult | 'failed'>;
  readonly forget: () => void;
}

/** Puts notes into the webmail and says what came of it. Nothing is sent, and no box of somebody else is written to unasked. */
export const useDraft = (words: Words): Drafting => {
  const { api, say, ask } = usePanelTools();
  const [busy, setBusy] = useState(false);
  const [question, setQuestion] = useState<BoxQuestion | null>(null);
  const [leftover, setLeftover] = useState<string | null>(null);

  const forget = (): void => {
    setQuestion(null);
    setLeftover(null);
  };

  const place: Drafting['place'] = async (request) => {
    forget();
    setBusy(true);
    const result = await api.draft(request).catch(() => 'failed' as const);
    setBusy(false);
    if (result === 'failed') say(words.t('placed.failed'));
    else if (result.ok) say(words.t(`placed.${result.where}`));
    else if (result.error.type === 'other-recipients') setQuestion({ request, boxKey: result.error.boxKey, names: result.error.names });
    else {
      say(words.t(`placed.${result.error.type}`));
      if (result.error.text !== '') setLeftover(result.error.text);
      if (result.error.type === 'other-conversation') void ask();
    }
    return result;
  };

  return { busy, question, leftover, place, forget };
};
