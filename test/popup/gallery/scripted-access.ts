import type { Access, HostAccess } from '../../../extension/permissions/access.ts';
import type { AccessApi } from '../../../extension/permissions/access-api.ts';

export interface Script {
  /** Mail hosts that the browser refuses. */
  readonly refused?: readonly string[];
  readonly added?: readonly HostAccess[];
  /** What the rep answers to the browser's question; `never` leaves it open. */
  readonly answer?: 'yes' | 'no' | 'never';
}

export interface ScriptedAccess {
  readonly api: AccessApi;
  /** What was asked of the browser, in order. */
  readonly asked: (readonly [name: 'allow' | 'add' | 'remove', ...hosts: readonly string[]])[];
}

const HOSTS = ['mail.google.com', 'outlook.live.com', 'outlook.office.com', 'outlook.office365.com', 'outlook.cloud.microsoft'];

/** A browser that follows a script. */
export const scriptedAccess = ({ refused = [], added = [], answer = 'yes' }: Script): ScriptedAccess => {
  const asked: ScriptedAccess['asked'] = [];
  let access: Access = { mail: HOSTS.map((host) => ({ host, allowed: !refused.includes(host) })), added };
  let tell = (): void => undefined;
  const put = (next: Access): void => {
    access = next;
    tell();
  };
  const answered = (): Promise<boolean> => (answer === 'never' ? new Promise(() => undefined) : Promise.resolve(answer === 'yes'));
  const grant = (hosts: readonly string[], all: readonly HostAccess[]): readonly HostAccess[] =>
    all.map((each) => (hosts.includes(each.host) ? { ...each, allowed: true } : each));
  return {
    asked,
    api: {
      read: () => Promise.resolve(access),
      allow: async (hosts) => {
        asked.push(['allow', ...hosts]);
        const yes = await answered();
        if (yes) put({ mail: grant(hosts, access.mail), added: grant(hosts, access.added) });
        return yes;
      },
      add: async (host) => {
        asked.push(['add', host]);
        const yes = await answered();
        if (yes) put({ ...access, added: [...access.added, { host, allowed: true }] });
        return yes;
      },
      remove: (host) => {
        asked.push(['remove', host]);
        put({ ...access, added: access.added.filter((each) => each.host !== host) });
        return Promise.resolve();
      },
      onChange: (_signal, listener) => {
        tell = listener;
      },
    },
  };
};
