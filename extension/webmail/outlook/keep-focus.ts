/**
 * Remembers what has the focus; the answer gives it back, unless somebody has put it elsewhere since than on `pressed` or nowhere.
 */
export const keepFocus = (page: Document, pressed: Element): (() => void) => {
  const before = focused(page);
  return () => {
    const now = focused(page);
    const isAdrift = now === null || now === page.body || now === pressed || pressed.contains(now);
    if (isAdrift && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
  };
};

/** Also inside the panel's own host. */
const focused = (page: Document): Element | null => {
  let active = page.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
};
