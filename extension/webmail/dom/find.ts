import { isVisible } from './visible.ts';

export const findAll = (scope: ParentNode, selector: string): readonly Element[] => [...scope.querySelectorAll(selector)];

export const findVisible = (scope: ParentNode, selector: string): readonly Element[] => findAll(scope, selector).filter(isVisible);

/** Matches that are of one kind of element: `findKind(region, '[name=to]', HTMLInputElement)`. */
export const findKind = <Kind extends Element>(scope: ParentNode, selector: string, kind: new () => Kind): readonly Kind[] =>
  findAll(scope, selector).filter((element): element is Kind => element instanceof kind);

/** The only one; null when there is none or more than one. */
export const findOnly = (found: readonly Element[]): Element | null => (found.length === 1 ? (found[0] ?? null) : null);
