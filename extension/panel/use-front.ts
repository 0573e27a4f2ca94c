import { useRef } from 'react';
import { type Front, useKept } from './memory.ts';
import { usePanelTools } from './panel-context.ts';

export interface FrontTools {
  readonly front: Front | null;
  readonly show: (front: Front) => void;
  /** Shows the file again; with `back` the focus returns to where it was. */
  readonly close: (back: boolean) => void;
}

/** One page at a time in front of one customer's file in one conversation. It is there again when the rep comes back to both. */
export const useFront = (customerId: string): FrontTools => {
  const { memory, view } = usePanelTools();
  const [front = null, keep] = useKept(memory.fronts, `${view.thread} ${customerId}`);
  const opener = useRef<Element | null>(null);
  return {
    front,
    show: (wanted) => {
      opener.current = document.activeElement;
      keep(() => wanted);
    },
    close: (back) => {
      keep(() => undefined);
      if (back) requestAnimationFrame(() => opener.current instanceof HTMLElement && opener.current.focus());
    },
  };
};
