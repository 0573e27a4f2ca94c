import { type ReactNode, useState } from 'react';
import { Button } from './button.tsx';

interface CopyButtonProps {
  readonly text: string;
  readonly label: string;
  readonly copied: string;
  /** Said when the browser does not let the text be copied. */
  readonly failed: string;
}

export const CopyButton = ({ text, label, copied, failed }: CopyButtonProps): ReactNode => {
  const [tried, setTried] = useState<{ readonly text: string; readonly words: string } | null>(null);
  const copy = async (): Promise<void> => {
    const words = await navigator.clipboard.writeText(text).then(
      () => copied,
      () => failed,
    );
    setTried({ text, words });
  };
  return (
    <Button onClick={() => void copy()}>
      <span aria-live="polite">{tried?.text === text ? tried.words : label}</span>
    </Button>
  );
};
