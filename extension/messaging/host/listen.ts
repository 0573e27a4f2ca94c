import type * as z from 'zod/mini';
import { safeParse } from 'zod/mini';
import { messenger } from '../messenger.ts';
import type { PanelMessages } from '../protocol/messages.ts';
import { senderOf } from './sender.ts';

type MessageSender = Parameters<typeof senderOf>[0];

/** The tab of a mail page; throws for anybody else. */
export const pageTab = (sender: MessageSender): number => {
  const from = senderOf(sender);
  if (from.type !== 'page') throw new Error('Only a mail page may report');
  return from.tabId;
};

/** Throws unless a page of the extension itself has sent it. */
export const ownPage = (sender: MessageSender): void => {
  if (senderOf(sender).type !== 'panel') throw new Error('Only a page of the extension may ask');
};

/** Answers a message of the panel, parsed and with its tab. */
export const fromPanel = <Name extends keyof PanelMessages, Schema extends z.ZodMiniType>(
  name: Name,
  schema: Schema,
  answer: (data: z.output<Schema>, tabId: number) => Promise<ReturnType<PanelMessages[Name]>>,
): void => {
  messenger.onMessage(name, async ({ data, sender }) => {
    const from = senderOf(sender);
    if (from.type !== 'panel' || from.tabId === null) throw new Error('Only the panel may ask');
    return answer(parse(schema, data), from.tabId);
  });
};

/** A message that does not fit its schema is a bug or an attack. The error names fields of the schema only: deeper paths hold keys of the sender's own. */
export const parse = <Schema extends z.ZodMiniType>(schema: Schema, data: unknown): z.output<Schema> => {
  const parsed = safeParse(schema, data);
  if (!parsed.success)
    throw new Error(`Malformed message: ${parsed.error.issues.map(({ path }) => String(path[0] ?? 'message')).join(', ')}`);
  return parsed.data;
};
