import type { ReactNode } from 'react';
import { noticeRange, type NoticeRule, noticeRules } from '#shared/gestures/lead.ts';
import type { Tier } from '#shared/schema/customer.ts';
import { SelectField } from '../../ui/field.tsx';
import type { SectionProps } from './section-props.ts';
import { useChange } from './use-change.ts';

const TIERS: readonly (Tier | 'none')[] = ['A', 'B', 'C', 'none'];
const AS_USUAL = '';

/** How many days before its day a gesture may be done: birthdays in general, then each kind by tier. */
export const Notice = ({ page, words }: SectionProps): ReactNode => {
  const { set } = useChange(words);
  const { t } = words;
  return (
    <div className="form notice">
      <SelectField
        label={t('settings.birthdayLead')}
        value={String(page.birthdayLeadDays)}
        options={daysFor('birthday').map((days) => ({
          value: String(days),
          text: days === 0 ? t('settings.onTheDay') : t('settings.daysBefore', { count: days }),
        }))}
        onPick={(days) => void set({ key: 'birthday-lead-days', value: Number(days) })}
      />
      <p className="soft">{t('settings.noticeText')}</p>
      {noticeRules.map((rule) => (
        <fieldset key={rule} className="radios tiered" data-part={`settings-notice-${rule}`}>
          <legend className="label">{words.shortTitle({ rule })}</legend>
          <div className="by-tier">
            {TIERS.map((tier) => (
              <SelectField
                key={tier}
                label={tier === 'none' ? t('settings.noTier') : t('tier.set', { tier })}
                value={String(page.noticeDays[rule]?.[tier] ?? AS_USUAL)}
                options={[{ value: AS_USUAL, text: '–' }, ...daysFor(rule).map((days) => ({ value: String(days), text: String(days) }))]}
                onPick={(picked) =>
                  void set({ key: 'notice-days', days: { [`${rule}:${tier}`]: picked === AS_USUAL ? null : Number(picked) } })
                }
              />
            ))}
          </div>
        </fieldset>
      ))}
    </div>
  );
};

const daysFor = (rule: NoticeRule): readonly number[] => {
  const { least, most } = noticeRange[rule];
  return Array.from({ length: most - least + 1 }, (_, index) => least + index);
};
