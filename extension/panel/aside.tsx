import { IconArrowLeft } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { IconButton } from '../ui/button.tsx';
import { useEscape } from './use-escape.ts';
import type { Words } from './use-words.ts';

interface AsideProps {
  readonly heading: string;
  readonly words: Words;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A quiet view in place of the person: it takes the focus, and Escape or the arrow leads back. */
export const Aside = ({ heading, words, onClose, children }: AsideProps): ReactNode => {
  const place = useRef<HTMLElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // A field that waits for words has it already.
    if (place.current?.contains(document.activeElement) !== true) title.current?.focus();
  }, []);
  useEscape(onClose);
  return (
    <section ref={place} className="section aside" aria-labelledby="aside-heading" data-part="aside">
      <div className="row">
        <IconButton label={words.t('panel.back')} look="quiet" onClick={onClose}>
          <IconArrowLeft size={18} aria-hidden="true" />
        </IconButton>
        <h1 id="aside-heading" ref={title} tabIndex={-1} className="name">
          {heading}
        </h1>
      </div>
      {children}
    </section>
  );
};
