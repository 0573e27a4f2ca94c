import type { ReactNode } from 'react';
import { TextArea } from '../../ui/field.tsx';
import { Fold } from '../../ui/fold.tsx';
import type { PartProps } from './part-props.ts';

export const PrivateNote = ({ saving, words }: PartProps): ReactNode => (
  <Fold heading={words.t('card.note')} part="card-note">
    <TextArea className="input short" label={words.t('card.noteText')} maxLength={20_000} {...saving.text('privateNote')} />
  </Fold>
);
