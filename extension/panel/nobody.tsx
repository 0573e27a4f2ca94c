import type { ReactNode } from 'react';
import type { PanelView } from '../messaging/protocol/panel-view.ts';
import { Button } from '../ui/button.tsx';
import { Choose } from './choose.tsx';
import { Empty } from './empty.tsx';
import { usePanelTools } from './panel-context.ts';
import { showsToday, Today } from './today.tsx';
import { Trouble } from './trouble.tsx';
import type { Words } from './use-words.ts';

interface NobodyProps {
  readonly view: PanelView;
  readonly words: Words;
}

/** Every state in which no customer is named, each in its own words: nothing open, nobody certain, nobody to answer. */
export const Nobody = ({ view, words }: NobodyProps): ReactNode => {
  const { t } = words;
  const { mailbox } = view;
  if (mailbox.status === 'not-here') return <NotHere address={mailbox.address ?? ''} words={words} />;
  if (mailbox.status === 'unknown') return null;
  switch (view.state) {
    case 'choose':
      return <Choose view={view} words={words} />;
    case 'unreadable':
      if (view.trouble !== undefined) return <Trouble trouble={view.trouble} words={words} />;
      return <Unreadable view={view} words={words} />;
    case 'machine':
      return <Empty title={t('state.machineTitle')} text={t('state.machineText')} />;
    default:
      if (showsToday(view)) return <Today words={words} />;
      return <Empty title={t('state.noneTitle')} text={t('state.noneText')} />;
  }
};

const Unreadable = ({ view, words: { t } }: NobodyProps): ReactNode => {
  const { show } = usePanelTools();
  return (
    <Empty title={t('state.unreadableTitle')} text={t('state.unreadableText')}>
      <p>{t('state.missing', { what: view.missing.map((capability) => t(`capability.${capability}`)).join(', ') })}</p>
      <Button look="link" onClick={() => show('health')}>
        {t('health.title')}
      </Button>
    </Empty>
  );
};

const NotHere = ({ address, words: { t } }: { readonly address: string; readonly words: Words }): ReactNode => {
  const { api, act } = usePanelTools();
  return (
    <Empty title={t('state.notHereTitle')} text={t('state.notHereText', { address })}>
      <Button onClick={() => void act('set-mailbox', () => api.setMailbox({ address, use: true }))}>{t('state.notHereAction')}</Button>
    </Empty>
  );
};
