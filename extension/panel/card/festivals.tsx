import type { ReactNode } from 'react';
import { calendarName } from '#shared/calendar/calendar-name.ts';
import { holidayName } from '#shared/calendar/holiday-name.ts';
import type { FestivalView } from '../../messaging/protocol/card.ts';
import { Check } from '../../ui/check.tsx';
import { Fold } from '../../ui/fold.tsx';
import { Reveal } from '../../ui/reveal.tsx';
import type { PartProps } from './part-props.ts';

/** By whose calendars they are greeted, and at which festivals. */
export const Festivals = (part: PartProps): ReactNode => {
  const { card, saving, words } = part;
  const { t } = words;
  return (
    <Fold heading={t('card.festivals')} part="card-festivals">
      <fieldset className="checks">
        <legend className="label">{t('card.calendars')}</legend>
        {card.calendars.map(({ id, isOn }) => (
          <Check
            key={id}
            label={calendarName(id, words.language)}
            checked={isOn}
            onChange={(wanted) => void saving.change({ type: 'calendar', calendar: id, isOn: wanted })}
          />
        ))}
      </fieldset>
      <FestivalChecks {...part} legend={t('card.greeted')} festivals={card.festivals} />
      <Reveal label={t('card.otherFestivals')}>
        <FestivalChecks {...part} legend={t('card.otherFestivals')} festivals={card.otherFestivals} />
      </Reveal>
    </Fold>
  );
};

interface FestivalChecksProps extends PartProps {
  readonly legend: string;
  readonly festivals: readonly FestivalView[];
}

const FestivalChecks = ({ card, saving, words, legend, festivals }: FestivalChecksProps): ReactNode => {
  const inUse = card.calendars.flatMap(({ id, isOn }) => (isOn ? [id] : []));
  return (
    <fieldset className="checks" hidden={festivals.length === 0}>
      <legend className="label">{legend}</legend>
      {festivals.map(({ id, day, isGreeted }) => (
        <Check
          key={id}
          label={holidayName(id, words.language, inUse) ?? id}
          sub={words.day(day)}
          checked={isGreeted}
          onChange={(wanted) => void saving.change({ type: 'fields', set: { festivals: { [id]: wanted } } })}
        />
      ))}
    </fieldset>
  );
};
