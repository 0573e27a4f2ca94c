import { type ReactNode, useRef } from 'react';
import { Button } from '../ui/button.tsx';

interface FileButtonProps {
  readonly label: string;
  /** Endings and kinds of files that are offered first. */
  readonly accept: string;
  readonly disabled: boolean;
  readonly onPick: (file: File) => void;
}

/** A button that lets the rep choose a file; the same file can be chosen twice. */
export const FileButton = ({ label, accept, disabled, onPick }: FileButtonProps): ReactNode => {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        aria-label={label}
        onChange={({ target }) => {
          const file = target.files?.[0];
          target.value = '';
          if (file !== undefined) onPick(file);
        }}
      />
      <Button className="start" disabled={disabled} onClick={() => input.current?.click()}>
        {label}
      </Button>
    </>
  );
};
