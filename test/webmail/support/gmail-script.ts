/** Pieces of Gmail's behaviour that a test adds to a still fixture page. Runs inside the page. */
export interface FakeGmail {
  /** Puts a compose box into the page: docked, or under the last message. */
  readonly addBox: (box: {
    readonly id: string;
    readonly to: readonly string[];
    readonly subject?: string;
    readonly text?: string;
    readonly inline?: boolean;
    readonly afterMs?: number;
  }) => Element;
  readonly addChip: (region: Element, address: string) => void;
  readonly toast: (text: string, links: readonly string[]) => Element;
  /** The menu beside Send, with its one item. */
  readonly scheduleMenu: () => Element;
  /** What Gmail asks with: times to choose from, or a question. */
  readonly dialog: (role: 'dialog' | 'alertdialog', text: string) => Element;
}

declare global {
  interface Window {
    readonly fake: FakeGmail;
  }
}

/** Installs `window.fake`. Self-contained: it is sent to the page as text. */
export const installFakeGmail = (): void => {
  const el = (tag: string, attributes: Readonly<Record<string, string>>, ...children: readonly (Node | string)[]): HTMLElement => {
    const node = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
    node.append(...children);
    return node;
  };
  const addChip = (region: Element, address: string): void => {
    region
      .querySelector('.anm [role=listbox]')
      ?.append(el('div', { role: 'option', class: 'afV', 'data-hovercard-id': address, 'data-name': address }, address));
  };
  const addBox: FakeGmail['addBox'] = ({ id, to, subject = '', text = '', inline = false, afterMs = 0 }) => {
    const input = el('input', { role: 'combobox', 'aria-autocomplete': 'list', type: 'text' });
    const region = el(
      'div',
      { class: 'aoI', role: 'region', 'data-compose-id': id },
      el(
        'form',
        { class: 'bAs' },
        el('div', { class: 'anm', name: 'to' }, el('div', { role: 'listbox' }), input),
        el('input', { name: 'subjectbox', value: subject }),
      ),
      el('div', { class: 'Am editable', g_editable: 'true', role: 'textbox', contenteditable: 'true', style: 'min-height: 40px' }, text),
      el('div', { class: 'dC' }, el('div', { class: 'T-I aoO', role: 'button', tabindex: '1' }, 'Send')),
    );
    const place = inline ? [...document.querySelectorAll('.gB')].at(-1) : document.querySelector('.no');
    place?.append(inline ? region : el('div', { role: 'dialog' }, el('div', { class: 'M9' }, region)));
    setTimeout(() => to.forEach((address) => addChip(region, address)), afterMs);
    return region;
  };
  const toast: FakeGmail['toast'] = (text, links) => {
    document.querySelector('.b8.UC')?.remove();
    const node = el(
      'div',
      { class: 'b8 UC', role: 'alert' },
      el('span', { class: 'bAq' }, text),
      ...links.map((id) => el('span', { id }, id)),
    );
    document.body.append(node);
    return node;
  };
  const scheduleMenu: FakeGmail['scheduleMenu'] = () => {
    const item = el('div', { class: 'J-N', role: 'menuitem', selector: 'scheduledSend', tabindex: '-1' }, el('div', {}, 'Schedule send'));
    const menu = el('div', { id: 'sbddm', class: 'J-M', role: 'menu', tabindex: '-1' }, item);
    document.body.append(menu);
    return menu;
  };
  const dialog: FakeGmail['dialog'] = (role, text) => {
    const node = el('div', { class: 'Kj-JD', role, tabindex: '0' }, text, el('button', {}, 'Tomorrow'));
    document.body.append(node);
    return node;
  };
  Object.assign(window, { fake: { addBox, addChip, toast, scheduleMenu, dialog } satisfies FakeGmail });
};
