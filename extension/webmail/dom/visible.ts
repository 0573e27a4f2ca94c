/** Shown on the page: has a box and is not hidden by `visibility`. Asks for style only, not for layout. */
export const isVisible = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });

/** Shown with an area: Gmail keeps fields of inline replies in the page at 0 × 0. */
export const hasArea = (element: Element): boolean => {
  const { width, height } = element.getBoundingClientRect();
  return isVisible(element) && width > 0 && height > 0;
};
