import { el, nest, onPress } from '../../../page/el.ts';
import { shortId } from '../marks.ts';
import { icon } from '../icons.ts';
import { type Words, withKeys } from '../words.ts';

export interface ToolbarActions {
  readonly send: () => void;
  readonly schedule: () => void;
  readonly discard: () => void;
}

/** The row under a compose box: send, its menu, formatting, discard. */
export const buildToolbar = (words: Words, actions: ToolbarActions): HTMLElement => {
  const sendLabel = withKeys(words.send, 'Ctrl-Enter');
  const send = el(
    'div',
    {
      id: shortId(),
      class: 'T-I J-J5-Ji aoO v7 T-I-atl L3',
      role: 'button',
      tabindex: '1',
      style: 'user-select: none;',
      'data-tooltip': sendLabel,
      'aria-label': sendLabel,
      'data-tooltip-delay': '800',
    },
    words.send,
  );
  onPress(send, actions.send);

  const schedule = el(
    'div',
    { class: 'J-N yr', selector: 'scheduledSend', role: 'menuitem', tabindex: '-1', id: shortId() },
    el('div', { class: 'J-N-Jz' }, words.schedule),
  );
  const menu = el(
    'div',
    { class: 'q8NmZb J-M jQjAxd', role: 'menu', 'aria-haspopup': 'true', style: 'display: none; user-select: none;' },
    nest(['SK AX'], schedule),
  );
  const more = el(
    'div',
    {
      id: shortId(),
      class: 'T-I J-J5-Ji hG T-I-atl L3',
      role: 'button',
      tabindex: '1',
      'aria-haspopup': 'true',
      'aria-expanded': 'false',
      'aria-label': words.moreSend,
      'data-tooltip': words.moreSend,
    },
    el('div', { class: 'G-asx' }, '▾'),
  );
  const toggle = (open: boolean): void => {
    menu.style.display = open ? '' : 'none';
    more.setAttribute('aria-expanded', String(open));
  };
  onPress(more, () => toggle(menu.style.display === 'none'));
  onPress(schedule, () => {
    toggle(false);
    actions.schedule();
  });

  const discardLabel = withKeys(words.discard, 'Ctrl-Shift-D');
  const discard = el(
    'div',
    {
      id: shortId(),
      class: 'oh J-Z-I J-J5-Ji T-I-ax7',
      role: 'button',
      tabindex: '1',
      'data-tooltip': discardLabel,
      'aria-label': discardLabel,
    },
    el('img', { class: 'og T-I-J3', alt: '', src: icon('discard') }),
  );
  onPress(discard, actions.discard);

  const sendCell = el('td', { class: 'gU Up' }, el('div', { class: 'J-J5-Ji btA' }, el('div', { class: 'dC' }, send, more), menu));
  const discardCell = el('td', { class: 'gU az5' }, nest(['J-J5-Ji btx'], el('div', { class: 'oG' }), nest(['J-J5-Ji bty'], discard)));
  const row = el('tr', { class: 'btC' }, sendCell, el('td', { class: 'oc gU' }), el('td', { class: 'a8X gU' }), discardCell);
  return nest(['aDj', 'aDh'], el('table', { class: 'IZ', role: 'group', id: shortId() }, el('tbody', {}, row)));
};
