import type { ReactNode } from 'react';
import { Fold } from '../../ui/fold.tsx';
import type { Words } from '../use-words.ts';
import { Addresses } from './addresses.tsx';
import { Kinds } from './kinds.tsx';
import { Languages } from './languages.tsx';
import { Logging } from './logging.tsx';
import { LookAndKeys } from './look-and-keys.tsx';
import type { SectionProps } from './section-props.ts';
import { Rhythm } from './rhythm.tsx';
import { useSettings } from './use-settings.ts';
import { WorkingTime } from './working-time.tsx';
import { You } from './you.tsx';
import './settings.css';

const SECTIONS = [
  { part: 'you', Body: You },
  { part: 'addresses', Body: Addresses },
  { part: 'logging', Body: Logging },
  { part: 'languages', Body: Languages },
  { part: 'time', Body: WorkingTime },
  { part: 'rhythm', Body: Rhythm },
  { part: 'kinds', Body: Kinds },
  { part: 'look', Body: LookAndKeys },
] as const satisfies readonly { readonly part: string; readonly Body: (props: SectionProps) => ReactNode }[];

/** Everything the rep can set, in folded sections. Each change is kept at once. */
export const Settings = ({ words }: { readonly words: Words }): ReactNode => {
  const page = useSettings();
  const { t } = words;
  if (page === undefined || page === null) return <p className="soft">{t(page === null ? 'settings.failed' : 'settings.reading')}</p>;
  return (
    <div className="settings">
      {SECTIONS.map(({ part, Body }) => (
        <Fold key={part} heading={t(`settings.${part}`)} part={`settings-${part}`}>
          <Body page={page} words={words} />
        </Fold>
      ))}
    </div>
  );
};
