import type { Page } from 'playwright-core';

/** WCAG 2.2, 2.5.8. */
const SMALLEST_TARGET_PX = 24;

/** What there is to hit and is too small for it. */
export const smallTargets = (page: Page): Promise<readonly string[]> =>
  page.locator('button:visible, input:visible, select:visible, textarea:visible, summary:visible').evaluateAll(
    (nodes, smallest) =>
      nodes.flatMap((node) => {
        const { width, height } = node.getBoundingClientRect();
        return width < smallest || height < smallest ? [node.outerHTML] : [];
      }),
    SMALLEST_TARGET_PX,
  );
