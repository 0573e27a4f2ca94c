import { type ReactNode, useState } from 'react';
import { Button } from './button.tsx';

interface CopyButtonProps {
  readonly text: string;
  readonly label: string;
  readonly copied: string;
  /** Said when the browser does not let the text be copied. */
  readonly failed: string;
  readonly look?: 'plain' | 'primary';
  readonly disabled?: boolean;
  readonly onCopied?: (text: string) => void;
}

export const CopyButton = ({ text, label, copied, failed, look = 'plain', disabled = false, onCopied }: CopyButtonProps): ReactNode => {
  const [tried, setTried] = useState<{ readonly text: string; readonly words: string } | null>(null);
  const copy = async (): Promise<void> => {
    const isCopied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    setTried({ text, words: isCopied ? copied : failed });
    if (isCopied) onCopied?.(text);
  };
  return (
    <Button look={look} disabled={disabled} onClick={() => void copy()}>
      <span aria-live="polite">{tried?.text === text ? tried.words : label}</span>
    </Button>
  );
};
