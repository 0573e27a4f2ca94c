/** The gesture key of an entry of Today; null for whatever else it may be. */
export const entryAt = (element: EventTarget | null): string | null =>
  element instanceof HTMLElement ? (element.dataset['gesture'] ?? null) : null;
