import type { ReactNode } from 'react';
import type { SectionProps } from './section-props.ts';
import { SwitchLine } from './switch-line.tsx';
import { useChange } from './use-change.ts';

/** Kinds of gestures, each on or off for everybody. */
export const Kinds = ({ page, words }: SectionProps): ReactNode => {
  const { set } = useChange(words);
  return (
    <>
      <p className="soft">{words.t('settings.kindsText')}</p>
      {page.rules.map((rule) => (
        <SwitchLine
          key={rule}
          label={words.shortTitle({ rule })}
          on={!page.rulesOff.includes(rule)}
          onChange={(on) => void set({ key: 'rules-off', member: rule, isIn: !on })}
        />
      ))}
    </>
  );
};
