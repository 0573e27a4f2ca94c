import type { DraftOrder, DraftPlaced } from '../messaging/protocol/page.ts';
import type { ComposeBox, InsertResult, OpenConversation, Participant, WebmailAdapter } from './adapter.ts';
import { recipientName } from './recipient-name.ts';

type Where = 'open-box' | 'reply' | 'new-mail';

/**
 * Puts a note into the webmail's own compose box: the open one if the customer is its only recipient, else a reply to that one person, else a
 * new mail, in a tab of its own where the page opens none. Any other open box is named first and nothing is written until the rep has said
 * where. Never presses Send.
 */
export const placeDraft = async (
  adapter: WebmailAdapter,
  page: Document,
  conversation: OpenConversation | null,
  order: DraftOrder,
  signal: AbortSignal,
): Promise<DraftPlaced> => {
  const boxes = adapter.composeBoxes(page);
  const theirs = boxes.filter((box) => isOnlyFor(box, order.addresses));
  const own = theirs.length > 1 ? theirs.filter((box) => (box.kind === 'reply') === order.answersConversation) : theirs;
  if (own.length === 1 && own[0] !== undefined) return write(adapter, page, own[0], 'open-box', order);
  if (own.length > 1) return { ok: false, error: { type: 'no-box' } };

  const { box: answer } = order;
  if (answer !== null && answer !== 'apart') {
    const confirmed = boxes.find((box) => box.key === answer.confirmed);
    return confirmed === undefined ? { ok: false, error: { type: 'no-box' } } : write(adapter, page, confirmed, 'open-box', order);
  }
  const foreign = boxes.find((box) => box.recipients === null || box.recipients.length > 0);
  if (foreign !== undefined && answer !== 'apart') {
    return { ok: false, error: { type: 'other-recipients', boxKey: foreign.key, names: foreign.recipients?.map(recipientName) ?? null } };
  }
  return order.answersConversation && conversation !== null
    ? reply(adapter, page, conversation, order, signal)
    : newMail(adapter, page, order, signal);
};

const reply = async (
  adapter: WebmailAdapter,
  page: Document,
  conversation: OpenConversation,
  order: DraftOrder,
  signal: AbortSignal,
): Promise<DraftPlaced> => {
  const messageId = conversation.messages.findLast(({ id, from }) => id !== null && isOneOf(order.addresses, from))?.id ?? null;
  if (messageId === null) return newMail(adapter, page, order, signal);
  const box = await adapter.openReply(page, messageId, signal);
  return openedFor(adapter, page, box, 'reply', order);
};

const newMail = async (adapter: WebmailAdapter, page: Document, order: DraftOrder, signal: AbortSignal): Promise<DraftPlaced> => {
  const mail = { to: order.preferredAddress, subject: order.subject };
  const box = await adapter.openCompose(page, mail, signal);
  if (box !== null) return openedFor(adapter, page, box, 'new-mail', order);
  const link = signal.aborted ? null : adapter.composeLink(page, { ...mail, paragraphs: order.unsigned });
  return link === null ? { ok: false, error: { type: 'no-box' } } : { ok: true, where: 'window', link };
};

const openedFor = (adapter: WebmailAdapter, page: Document, box: ComposeBox | null, where: Where, order: DraftOrder): DraftPlaced => {
  if (box === null) return { ok: false, error: { type: 'no-box' } };
  if (isOnlyFor(box, order.addresses)) return write(adapter, page, box, where, order);
  return { ok: false, error: { type: 'other-recipients', boxKey: box.key, names: box.recipients?.map(recipientName) ?? null } };
};

const write = (adapter: WebmailAdapter, page: Document, box: ComposeBox, where: Where, order: DraftOrder): DraftPlaced => {
  const paragraphs = box.hasSignature ? order.unsigned : order.paragraphs;
  const result: InsertResult = adapter.insert(page, box.key, { subject: order.subject, paragraphs });
  return result.ok ? { ok: true, where, boxKey: box.key } : { ok: false, error: { type: 'not-inserted' } };
};

const isOnlyFor = (box: ComposeBox, addresses: readonly string[]): boolean => {
  const [only, ...others] = box.recipients ?? [];
  return others.length === 0 && isOneOf(addresses, only ?? null);
};

const isOneOf = (addresses: readonly string[], person: Participant | null): boolean =>
  person !== null && person.email !== null && addresses.includes(person.email);
