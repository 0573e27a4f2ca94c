import {
  IconAlertTriangle,
  IconCoin,
  IconGift,
  IconHeartHandshake,
  IconHelp,
  IconMail,
  IconMessageCircle,
  IconNews,
  IconNote,
  IconPhone,
  IconStar,
  IconUsers,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { HistoryEntry } from '../../messaging/protocol/history.ts';

export const EntryIcon = ({ entry }: { readonly entry: HistoryEntry }): ReactNode => {
  switch (entry.type) {
    case 'deal':
      return <IconCoin {...ICON} />;
    case 'favour':
      return <IconHeartHandshake {...ICON} />;
    case 'complaint':
      return <IconAlertTriangle {...ICON} />;
    case 'promise':
      return <IconStar {...ICON} />;
    case 'question':
      return <IconHelp {...ICON} />;
    case 'news':
      return <IconNews {...ICON} />;
    case 'touch':
      return <ChannelIcon channel={entry.channel} />;
  }
};

const ChannelIcon = ({ channel }: { readonly channel: string }): ReactNode => {
  switch (channel) {
    case 'email':
      return <IconMail {...ICON} />;
    case 'call':
      return <IconPhone {...ICON} />;
    case 'visit':
    case 'meeting':
      return <IconUsers {...ICON} />;
    case 'gift':
    case 'flowers':
      return <IconGift {...ICON} />;
    case 'note':
      return <IconNote {...ICON} />;
    default:
      return <IconMessageCircle {...ICON} />;
  }
};

const ICON = { size: 16, 'aria-hidden': true } as const;
