import { defineExtensionMessaging } from '@webext-core/messaging';
import type { AppMessages, ContentMessages, OwnPageMessages, PageMessages, PanelMessages, PanelNews } from './protocol/messages.ts';

type Protocol = AppMessages & ContentMessages & OwnPageMessages & PanelMessages & PageMessages & PanelNews;

/** One typed messenger for every context. It has no logger on purpose: the library's default prints what the messages carry. */
export const messenger = defineExtensionMessaging<Protocol>();
