import { isVisible } from './visible.ts';

export const findAll = <Found extends Element = Element>(scope: ParentNode, selector: string): readonly Found[] => [
  ...scope.querySelectorAll<Found>(selector),
];

export const findVisible = <Found extends Element = Element>(scope: ParentNode, selector: string): readonly Found[] =>
  findAll<Found>(scope, selector).filter(isVisible);

/** The only element that matches; null when there is none or more than one. */
export const findOnly = <Found extends Element = Element>(found: readonly Found[]): Found | null =>
  found.length === 1 ? (found[0] ?? null) : null;
