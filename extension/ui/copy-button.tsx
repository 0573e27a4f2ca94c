import { type ReactNode, useState } from 'react';
import { Button } from './button.tsx';

interface CopyButtonProps {
  readonly text: string;
  readonly label: string;
  readonly copied: string;
}

export const CopyButton = ({ text, label, copied }: CopyButtonProps): ReactNode => {
  const [done, setDone] = useState<string | null>(null);
  return (
    <Button onClick={() => void navigator.clipboard.writeText(text).then(() => setDone(text))}>
      <span aria-live="polite">{done === text ? copied : label}</span>
    </Button>
  );
};
