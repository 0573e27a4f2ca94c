/**
 * jsdom draws nothing, so nothing is visible in it. This gives elements the visibility that their inline styles ask for: enough for fixture
 * pages, which hide with `display: none`, `visibility: hidden` and zero sizes. Real visibility is tested in a browser.
 */
export const giveLayout = (): void => {
  Object.defineProperty(Element.prototype, 'checkVisibility', {
    configurable: true,
    value(this: Element) {
      return isShown(this);
    },
  });
  Object.defineProperty(Element.prototype, 'getBoundingClientRect', {
    configurable: true,
    value(this: Element) {
      const isFlat = !isShown(this) || (this instanceof HTMLElement && (this.style.width === '0px' || this.style.height === '0px'));
      return isFlat ? new DOMRect(0, 0, 0, 0) : new DOMRect(0, 0, 100, 20);
    },
  });
};

const isShown = (element: Element): boolean => {
  const { display, visibility } = getComputedStyle(element);
  if (!element.isConnected || display === 'none' || visibility === 'hidden') return false;
  return element.parentElement === null || isShown(element.parentElement);
};
