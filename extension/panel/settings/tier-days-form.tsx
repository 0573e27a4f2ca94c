import { type ReactNode, useId, useState } from 'react';
import type { Tier } from '#shared/schema/customer.ts';
import type { TierDays } from '../../messaging/protocol/settings.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { errorText } from '../error-text.ts';
import { useKept } from '../memory.ts';
import { usePanelTools } from '../panel-context.ts';
import type { Words } from '../use-words.ts';
import { useChange } from './use-change.ts';

interface TierDaysFormProps {
  readonly setting: 'check-in-days' | 'visit-days';
  readonly legend: string;
  readonly hint: string;
  readonly saved: TierDays;
  readonly words: Words;
}

const TIERS: readonly Tier[] = ['A', 'B', 'C'];

/** Days for each tier, saved together. What is typed stays until then, also when another mail is looked at. */
export const TierDaysForm = ({ setting, legend, hint, saved, words }: TierDaysFormProps): ReactNode => {
  const { memory } = usePanelTools();
  const kept = {
    A: useKept(memory.settings, `${setting}:A`),
    B: useKept(memory.settings, `${setting}:B`),
    C: useKept(memory.settings, `${setting}:C`),
  };
  const [fault, setFault] = useState<Fault | null>(null);
  const { trySet } = useChange(words);
  const errorId = useId();
  const { t } = words;
  const typed = TIERS.flatMap((tier) => {
    const [text] = kept[tier];
    return text === undefined || text === storedText(saved, tier) ? [] : [{ tier, days: daysIn(text) }];
  });
  const save = async (): Promise<void> => {
    const wrong = typed.filter(({ days }) => days === undefined).map(({ tier }) => tier);
    if (wrong.length > 0) return setFault({ tiers: wrong, text: t('cardFault.days') });
    if (typed.length === 0) return;
    const failed = await trySet({ key: setting, days: Object.fromEntries(typed.map(({ tier, days }) => [tier, days])) });
    setFault(failed === null ? null : { tiers: typed.map(({ tier }) => tier), text: textOf(failed) });
    if (failed === null) for (const tier of TIERS) kept[tier][1](() => undefined);
  };
  const textOf = (failed: Parameters<typeof errorText>[0]): string =>
    failed === 'invalid' ? t('cardFault.days') : errorText(failed, words);
  return (
    <form className="form" noValidate onSubmit={(event) => (event.preventDefault(), void save())}>
      <fieldset className="radios tiered" data-part={`settings-${setting}`}>
        <legend className="label">{legend}</legend>
        <div className="by-tier">
          {TIERS.map((tier) => (
            <TextField
              key={tier}
              label={t('tier.set', { tier })}
              inputMode="numeric"
              autoComplete="off"
              maxLength={4}
              value={kept[tier][0] ?? storedText(saved, tier)}
              onChange={({ target }) => kept[tier][1](() => target.value)}
              aria-invalid={fault?.tiers.includes(tier) === true}
              aria-describedby={errorId}
            />
          ))}
        </div>
        <span id={errorId} className="error" role="alert" hidden={fault === null}>
          {fault?.text}
        </span>
      </fieldset>
      <p className="soft">{hint}</p>
      <Button type="submit" className="start" aria-disabled={typed.length === 0}>
        {t('panel.save')}
      </Button>
    </form>
  );
};

interface Fault {
  readonly tiers: readonly Tier[];
  readonly text: string;
}

const storedText = (saved: TierDays, tier: Tier): string => String(saved[tier] ?? '');

/** Null for an empty field, undefined for what is no number of days. */
const daysIn = (text: string): number | null | undefined => {
  const digits = text.trim();
  if (digits === '') return null;
  return /^\d{1,4}$/.test(digits) ? Number(digits) : undefined;
};
