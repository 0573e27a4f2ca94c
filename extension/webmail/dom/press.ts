/** Presses a button of the page as a mouse would: webmails listen to different parts of a click. */
export const press = (button: Element): void => {
  const view = button.ownerDocument.defaultView;
  if (view === null) return;
  for (const type of ['mousedown', 'mouseup', 'click']) {
    button.dispatchEvent(new view.MouseEvent(type, { bubbles: true, cancelable: true, composed: true, button: 0, view }));
  }
};
