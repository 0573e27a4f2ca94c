import { useCallback, useLayoutEffect, useRef, useState } from 'react';

export interface Sentence {
  readonly text: string;
  /** Counts up, so that the same words said twice are read out twice. */
  readonly turn: number;
}

interface Said extends Sentence {
  readonly thread: string | null;
}

/** What the panel said last. It goes with the conversation it was said in: "Deal recorded." means nothing beside the next person. */
export const useSentence = (
  thread: string | null,
): { readonly sentence: Sentence; readonly say: (text: string) => void; readonly dismiss: () => void } => {
  const [said, setSaid] = useState<Said>({ text: '', turn: 0, thread: null });
  const open = useRef(thread);
  useLayoutEffect(() => {
    if (thread !== null) open.current = thread;
  }, [thread]);

  const say = useCallback((text: string): void => setSaid(({ turn }) => ({ text, turn: turn + 1, thread: open.current })), []);
  const dismiss = useCallback((): void => setSaid((before) => ({ ...before, text: '' })), []);
  const shown = thread !== null && said.thread === thread;
  return { sentence: shown ? said : { text: '', turn: said.turn }, say, dismiss };
};
