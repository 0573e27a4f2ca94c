import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { PanelView } from '../messaging/protocol/panel-view.ts';
import type { Words } from './use-words.ts';

/** What must not be overlooked, above everything. The part stands from the start: a new alert in it is read out. */
export const Alerts = ({ view, words }: { readonly view: PanelView; readonly words: Words }): ReactNode => {
  const strayed = view.strayed ?? [];
  return (
    <div data-part="alerts" role="alert" hidden={strayed.length === 0}>
      {strayed.map(({ customer, names }) => (
        <p key={customer} className="alert">
          <IconAlertTriangle size={17} aria-hidden="true" />
          <span>{words.t('alert.strayed', { customer, names: names.join(', ') })}</span>
        </p>
      ))}
    </div>
  );
};
