import { type ReactNode, useMemo, useState } from 'react';
import { weekdayNames } from '../../ui/days.ts';
import { DaysOff } from './days-off.tsx';
import { KeptField } from './kept-field.tsx';
import type { SectionProps } from './section-props.ts';
import { useChange } from './use-change.ts';

/** On which days the rep works, and where. */
export const WorkingTime = ({ page, words }: SectionProps): ReactNode => {
  const { t } = words;
  const zones = useMemo(() => Intl.supportedValuesOf('timeZone'), []);
  return (
    <>
      <WorkingDays page={page} words={words} />
      <DaysOff page={page} words={words} />
      <KeptField
        name="time-zone"
        label={t('settings.zone')}
        hint={t('settings.zoneBrowser', { zone: page.browserTimeZone })}
        saved={page.timeZone ?? ''}
        placeholder={page.browserTimeZone}
        options={zones}
        maxLength={100}
        changeTo={(name) => ({ key: 'time-zone', value: name.trim() === '' ? null : name.trim() })}
        wrong={t('settings.zoneWrong')}
        words={words}
      />
    </>
  );
};

const WorkingDays = ({ page, words }: SectionProps): ReactNode => {
  const { set } = useChange(words);
  const [isLast, setIsLast] = useState(false);
  const { t, language } = words;
  const flip = (day: number, works: boolean): void => {
    const days = works ? [...page.workingDays, day].toSorted((one, other) => one - other) : page.workingDays.filter((each) => each !== day);
    setIsLast(days.length === 0);
    if (days.length > 0) void set({ key: 'working-days', value: days });
  };
  return (
    <fieldset className="radios">
      <legend className="label">{t('settings.workingDays')}</legend>
      <div className="weekdays">
        {weekdayNames(language).map((name, index) => (
          <label key={name} className="check">
            <input
              type="checkbox"
              checked={page.workingDays.includes(index + 1)}
              onChange={({ target }) => flip(index + 1, target.checked)}
            />
            {name}
          </label>
        ))}
      </div>
      <span className="error" role="alert" hidden={!isLast}>
        {isLast ? t('settings.oneWorkingDay') : ''}
      </span>
    </fieldset>
  );
};
