import type { ReactNode } from 'react';
import { SelectField, TextField } from '../../ui/field.tsx';
import { Reveal } from '../../ui/reveal.tsx';
import { Section } from '../../ui/section.tsx';
import type { PartProps } from './part-props.ts';
import { withOther } from './with-other.ts';

const LONGEST = 300;
const ORDERS = [
  { value: 'family-first', text: 'form.familyFirst' },
  { value: 'given-first', text: 'form.givenFirst' },
] as const;

/** Names, and how they are addressed; what Aftercare would say by itself stands in the empty field. */
export const Names = ({ card, saving, words }: PartProps): ReactNode => {
  const { t } = words;
  const [own, ...others] = card.forms;
  const pickOrder = (picked: string): void => {
    const nameOrder = ORDERS.find(({ value }) => value === picked)?.value;
    if (nameOrder !== undefined) void saving.change({ type: 'fields', set: { nameOrder } });
  };
  const family = <TextField key="family" label={t('form.familyName')} maxLength={LONGEST} {...saving.text('familyName')} />;
  const given = <TextField key="given" label={t('form.givenName')} maxLength={LONGEST} {...saving.text('givenName')} />;
  const form = ({ language, computed }: PartProps['card']['forms'][number], label: string): ReactNode => (
    <TextField
      key={language}
      label={label}
      placeholder={computed}
      lang={language}
      labelLang={words.language}
      maxLength={LONGEST}
      {...saving.text(`addressAs/${language}`)}
    />
  );
  return (
    <Section heading={t('card.name')} part="card-names">
      <div className="pair">{card.nameOrder === 'family-first' ? [family, given] : [given, family]}</div>
      <SelectField
        label={t('form.nameOrder')}
        value={card.nameOrder}
        options={withOther(
          ORDERS.map(({ value, text }) => ({ value, text: t(text) })),
          card.nameOrder,
          t('consent.other'),
        )}
        onPick={pickOrder}
      />
      <TextField label={t('form.jobTitle')} maxLength={LONGEST} {...saving.text('title')} />
      <TextField label={t('card.honorific')} maxLength={LONGEST} {...saving.text('honorific')} />
      {own === undefined ? null : form(own, t('card.form'))}
      <Reveal label={t('card.otherForms')}>
        <div className="form">{others.map((each) => form(each, t('card.formIn', { language: t(`language.${each.language}`) })))}</div>
      </Reveal>
    </Section>
  );
};
