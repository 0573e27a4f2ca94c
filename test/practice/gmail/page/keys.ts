export interface KeyActions {
  readonly compose: () => void;
  readonly reply: () => void;
  readonly back: () => void;
  readonly step: (by: 1 | -1) => void;
}

/** Single-key shortcuts of the whole page, as the real one has them: they must never hear what is typed into a panel. */
export const listenForKeys = (actions: KeyActions): void => {
  const byKey: Readonly<Record<string, () => void>> = {
    c: actions.compose,
    r: actions.reply,
    u: actions.back,
    j: () => actions.step(1),
    k: () => actions.step(-1),
  };
  document.addEventListener('keydown', (event) => {
    const inField = event.target instanceof Element && event.target.closest('input, textarea, [contenteditable="true"]') !== null;
    if (event.ctrlKey || event.metaKey || event.altKey || inField) return;
    const action = byKey[event.key];
    if (action === undefined) return;
    event.preventDefault();
    action();
  });
};
