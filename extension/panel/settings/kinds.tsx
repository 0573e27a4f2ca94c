import type { ReactNode } from 'react';
import type { RuleId } from '#shared/gestures/rule.ts';
import type { SectionProps } from './section-props.ts';
import { SwitchLine } from './switch-line.tsx';
import { useChange } from './use-change.ts';

/** Kinds of gestures, each on or off for everybody. */
export const Kinds = ({ page, words }: SectionProps): ReactNode => {
  const { set } = useChange(words);
  const { t } = words;
  const isOptional = (rule: RuleId): boolean => page.optionalRules.includes(rule);
  return (
    <>
      <p className="soft">{t('settings.kindsText')}</p>
      {page.rules.map((rule) => (
        <SwitchLine
          key={rule}
          label={words.shortTitle({ rule })}
          {...(rule === 'monthly-card' ? { hint: t('settings.monthlyCardText') } : {})}
          on={isOptional(rule) ? page.rulesOn.includes(rule) : !page.rulesOff.includes(rule)}
          onChange={(on) =>
            void set(isOptional(rule) ? { key: 'rules-on', member: rule, isIn: on } : { key: 'rules-off', member: rule, isIn: !on })
          }
        />
      ))}
    </>
  );
};
