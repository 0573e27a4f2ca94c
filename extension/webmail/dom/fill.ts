type Field = HTMLInputElement | HTMLTextAreaElement;

/** Sets the value of a page's field so that the page notices, as if it had been typed. */
export const fillField = (field: Field, value: string): void => {
  const view = field.ownerDocument.defaultView;
  if (view === null) return;
  const prototype = field.nodeName === 'TEXTAREA' ? view.HTMLTextAreaElement.prototype : view.HTMLInputElement.prototype;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, value);
  field.dispatchEvent(new view.Event('input', { bubbles: true }));
  field.dispatchEvent(new view.Event('change', { bubbles: true }));
};
