import { IconAlertCircle } from '@tabler/icons-react';
import { type ReactNode, useEffect, useId, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { Section } from '../../ui/section.tsx';
import { usePanelTools } from '../panel-context.ts';
import type { PartProps } from './part-props.ts';

const LONGEST = 300;

/** Where they work, and what troubles others there. */
export const Work = ({ card, customer, saving, words }: PartProps): ReactNode => {
  const { t } = words;
  const id = useId();
  const field = saving.text('organisation');
  const names = useOrganisationNames(field.value);
  return (
    <Section heading={t('card.work')} part="card-work">
      <TextField label={t('form.organisation')} list={id} autoComplete="off" maxLength={LONGEST} {...field} />
      <datalist id={id}>
        {names.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </datalist>
      <Leaving card={card} saving={saving} words={words} />
      {customer.complaintsAround.map((complaint) => (
        <p key={`${complaint.customerId} ${complaint.receivedOn}`} className="state late">
          <IconAlertCircle size={16} aria-hidden="true" />
          <span>{words.complaintAround(complaint)}</span>
        </p>
      ))}
      <TextField label={t('card.role')} maxLength={LONGEST} {...saving.text('role')} />
    </Section>
  );
};

/** One click says that they left; the day is put right afterwards. */
const Leaving = ({ card, saving, words }: Pick<PartProps, 'card' | 'saving' | 'words'>): ReactNode => {
  const { t } = words;
  const { view } = usePanelTools();
  const { leftOn, organisation } = card;
  if (leftOn !== null) return <TextField label={t('card.leftOn')} type="date" max={view.today} {...saving.text('leftOn')} />;
  return (
    <Button look="link" className="start" onClick={() => void saving.change({ type: 'left', on: view.today })}>
      {organisation === '' ? t('card.leavePlain') : t('card.leave', { organisation })}
    </Button>
  );
};

const useOrganisationNames = (text: string): readonly string[] => {
  const { api } = usePanelTools();
  const [names, setNames] = useState<readonly string[]>([]);
  useEffect(() => {
    let isLast = true;
    api.organisationNames({ text }).then(
      (found) => isLast && setNames(found),
      () => isLast && setNames([]),
    );
    return () => {
      isLast = false;
    };
  }, [api, text]);
  return names;
};
