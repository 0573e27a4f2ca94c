import { IconCalendarOff, IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { SpecialDateView } from '../../messaging/protocol/card.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Fold } from '../../ui/fold.tsx';
import type { PartProps } from './part-props.ts';
import { SpecialDateForm } from './special-date-form.tsx';
import { blankDate, dateAtWork } from './special-date-at-work.ts';
import { nextDay, whatDay } from './special-date-words.ts';

/** Birthday, wedding day and whatever else comes back every year, on its next solar day with what the lunar calendar calls it. */
export const SpecialDates = ({ card, saving, words }: PartProps): ReactNode => {
  const { t } = words;
  const { date } = saving.atWork;
  const form = date === null ? null : <SpecialDateForm date={date} saving={saving} words={words} />;
  return (
    <Fold heading={t('card.days')} part="card-days">
      <p className="soft" hidden={card.specialDates.length > 0}>
        {t('card.noDays')}
      </p>
      <ul className="contacts" hidden={card.specialDates.length === 0}>
        {card.specialDates.map((each) =>
          date?.dateId === each.id ? (
            <li key={each.id} className="whole">
              {form}
            </li>
          ) : (
            <SpecialDateLine key={each.id} view={each} saving={saving} words={words} />
          ),
        )}
      </ul>
      {date !== null && date.dateId === null ? form : null}
      {date === null ? (
        <Button look="link" className="start" onClick={() => saving.keep({ date: blankDate() })}>
          <IconPlus size={15} aria-hidden="true" />
          {t('card.addDay')}
        </Button>
      ) : null}
    </Fold>
  );
};

const SpecialDateLine = ({ view, saving, words }: Pick<PartProps, 'saving' | 'words'> & { readonly view: SpecialDateView }): ReactNode => {
  const { t } = words;
  const what = whatDay(view.entry, words);
  const atWork = dateAtWork(view);
  return (
    <li>
      <span>
        {what}
        <span className="sub">
          {view.endedOn === null ? nextDay(view, words) : t('specialDate.ended', { day: words.day(view.endedOn) })}
        </span>
      </span>
      <span className="side">
        {isFamilyDay(view.entry) && view.endedOn === null ? (
          <IconButton
            label={t('card.endDay', { what })}
            look="quiet"
            onClick={() => void saving.change({ type: 'special-date-ended', dateId: view.id })}
          >
            <IconCalendarOff size={16} aria-hidden="true" />
          </IconButton>
        ) : null}
        {atWork === null ? null : (
          <IconButton label={t('card.editDay', { what })} look="quiet" onClick={() => saving.keep({ date: atWork })}>
            <IconPencil size={16} aria-hidden="true" />
          </IconButton>
        )}
        <IconButton
          label={t('card.removeDay', { what })}
          look="quiet"
          onClick={() => void saving.change({ type: 'special-date-gone', dateId: view.id })}
        >
          <IconTrash size={16} aria-hidden="true" />
        </IconButton>
      </span>
    </li>
  );
};

/** A customer keeps their own birthday; other days may end. */
const isFamilyDay = ({ kind, relation }: SpecialDateView['entry']): boolean => kind !== 'birthday' || relation !== null;
