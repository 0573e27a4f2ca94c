import { addresseesOf } from '../../page/addressees.ts';
import { el } from '../../page/el.ts';
import { messageId } from '../ids.ts';
import type { Box } from './compose/box.ts';
import { createDesk } from './compose/desk.ts';
import { orderInLink } from './compose/deep-link.ts';
import { buildCard } from './mail-card.ts';
import type { OutlookWorld } from './world.ts';

const CLOSES_AFTER_MS = 700;

/** A new mail in a window of its own, addressed by the window's address. It has no header, no folders and no main region. */
export const startComposeWindow = (world: OutlookWorld): void => {
  const desk = createDesk(world, { takeAway: closeSoon, openWindow: () => undefined });
  const box = desk.box(orderInLink(location.search));
  document.title = box.subject();
  document.body.append(el('div', { class: 'window', 'data-app-section': 'Form_Content' }, box.node));
  box.focus();
};

/** One mail in a window of its own. */
export const startReadWindow = (world: OutlookWorld): void => {
  const named = decodeURIComponent(/\/deeplink\/read\/([^/?#]+)/.exec(location.pathname)?.[1] ?? '');
  const thread = world.threads().find(({ mails }) => mails.some(({ id }) => messageId(id) === named));
  const mail = thread?.mails.find(({ id }) => messageId(id) === named);
  if (thread === undefined || mail === undefined) {
    document.body.append(el('div', { class: 'emptyPane' }, world.words.gone));
    return;
  }
  document.title = `${thread.subject} - Outlook`;
  const desk = createDesk(world, { takeAway: (box) => box.node.closest('.inline')?.remove(), openWindow: () => undefined });
  const card = buildCard(world, mail, {
    collapsed: false,
    isNewest: () => true,
    subject: thread.subject,
    reply: (answered, mode) => {
      const box = desk.box({
        threadId: mode === 'forward' ? null : thread.id,
        answers: answered,
        addressees: addresseesOf(world, { mail: answered, mode }),
        subject: `${mode === 'forward' ? 'Fw' : 'Re'}: ${thread.subject}`,
      });
      pane.querySelector('.inline')?.remove();
      pane.append(el('div', { class: 'inline' }, box.node));
      box.focus();
    },
  });
  const pane = el('div', { id: 'ItemReadingPaneContainer' }, card.node);
  document.body.append(el('div', { class: 'window' }, pane));
};

/** The window outlives its box until the mail has left. */
const closeSoon = ({ node }: Box): void => {
  node.remove();
  setTimeout(() => window.close(), CLOSES_AFTER_MS);
};
