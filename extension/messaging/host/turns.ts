export interface Turns {
  /** Takes the next turn for a report of one tab; the answer tells, whenever it is asked, whether what follows from that report may still be shown. */
  take(tabId: number, kind: 'announced' | 'asked'): () => boolean;
  forget(tabId: number): void;
}

/**
 * Reports of one tab are answered side by side, and a slow answer could come after that of a newer report. News from an announced report counts
 * only while nothing newer was reported; an answer to the panel, unless the page announced something newer. Kept in memory on purpose: a worker
 * that was stopped has no answer under way.
 */
export const createTurns = (): Turns => {
  const newest = new Map<number, { readonly reported: number; readonly announced: number }>();
  let turns = 0;
  return {
    take: (tabId, kind) => {
      const turn = (turns += 1);
      const { announced } = newest.get(tabId) ?? { announced: 0 };
      newest.set(tabId, { reported: turn, announced: kind === 'announced' ? turn : announced });
      return () => {
        const now = newest.get(tabId);
        return now !== undefined && (kind === 'announced' ? now.reported : now.announced) <= turn;
      };
    },
    forget: (tabId) => {
      newest.delete(tabId);
    },
  };
};
