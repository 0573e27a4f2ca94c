import { IconCircleCheck, IconCircleDashed, IconCircleX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { CapabilityHealth } from '../webmail/adapter.ts';
import { usePanelTools } from './panel-context.ts';
import { PageReport } from './page-report.tsx';
import type { Words } from './use-words.ts';

/** What could be read of the open page, and by which of several ways; what could not. */
export const PageHealth = ({ words }: { readonly words: Words }): ReactNode => {
  const { view } = usePanelTools();
  const { t } = words;
  const { health, missing } = view;
  const unread = missing.filter((capability) => health.every((each) => each.capability !== capability));
  const lines = [...unread.map((capability) => ({ capability, answeredBy: null })), ...health];
  return (
    <>
      <p className="soft">{t('health.text')}</p>
      <p className="soft" hidden={lines.length > 0}>
        {t('health.empty')}
      </p>
      <ul className="list health" hidden={lines.length === 0}>
        {lines.map((line, index) => (
          <HealthLine key={index} line={line} isNeeded={missing.includes(line.capability)} words={words} />
        ))}
      </ul>
      <PageReport words={words} />
    </>
  );
};

interface LineProps {
  readonly line: CapabilityHealth;
  /** Without it nobody can be shown. */
  readonly isNeeded: boolean;
  readonly words: Words;
}

const HealthLine = ({ line, isNeeded, words: { t } }: LineProps): ReactNode => {
  const { capability, answeredBy } = line;
  return (
    <li>
      {answeredBy !== null ? <IconCircleCheck {...ICON} /> : isNeeded ? <IconCircleX {...ICON} /> : <IconCircleDashed {...ICON} />}
      <span>
        <span className="first-letter">{t(`capability.${capability}`)}</span>
        <code className="sub" hidden={answeredBy === null}>
          {answeredBy}
        </code>
      </span>
      <small className={answeredBy === null && isNeeded ? 'late' : undefined}>
        {t(answeredBy !== null ? 'health.answered' : isNeeded ? 'health.needed' : 'health.missed')}
      </small>
    </li>
  );
};

const ICON = { size: 16, 'aria-hidden': true } as const;
