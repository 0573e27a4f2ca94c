import type { ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';
import type { Words } from '../use-words.ts';

interface FormActionsProps {
  readonly words: Words;
  readonly onClose: () => void;
}

/** Save, and the way out. */
export const FormActions = ({ words, onClose }: FormActionsProps): ReactNode => (
  <div className="row">
    <Button type="submit" className="grow">
      {words.t('panel.save')}
    </Button>
    <Button look="quiet" onClick={onClose}>
      {words.t('panel.cancel')}
    </Button>
  </div>
);
