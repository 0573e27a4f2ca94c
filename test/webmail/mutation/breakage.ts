import type { Capability } from '../../../extension/webmail/adapter.ts';

/** What is broken at once, of what an adapter leans on for a capability. */
export interface Breakage {
  readonly capability: Capability;
  /** As they stand in selectors: `.class`, `[attribute]`, `[attribute="value"]` (also `^=`, `$=`, `*=`), or `title`, that of the tab. */
  readonly targets: readonly string[];
}

/** Each alone, then all of a capability together. */
export const breakagesOf = (targets: Readonly<Partial<Record<Capability, readonly string[]>>>): readonly Breakage[] =>
  (Object.entries(targets) as readonly (readonly [Capability, readonly string[]])[]).flatMap(([capability, list]) => [
    ...list.map((target) => ({ capability, targets: [target] })),
    ...(list.length > 1 ? [{ capability, targets: list }] : []),
  ]);

/** An element and what it loses. */
export interface Victim {
  readonly element: Element;
  readonly target: string;
}

export const victimsOf = (page: Document, { targets }: Pick<Breakage, 'targets'>): readonly Victim[] =>
  targets.flatMap((target) => [...page.querySelectorAll(target)].map((element) => ({ element, target })));

/** Renames classes and takes attributes away, as a new version of the webmail might; gives back what undoes it. */
export const breakIn = (victims: readonly Victim[]): (() => void) => {
  const undo = victims.map(breakOne).toReversed();
  return () => {
    for (const mend of undo) mend();
  };
};

const breakOne = ({ element: victim, target }: Victim): (() => void) => {
  if (target === 'title') return changed(victim, '');
  const className = /^\.([\w-]+)$/u.exec(target)?.[1];
  if (className !== undefined) {
    victim.classList.replace(className, `${className}-renamed`);
    return () => victim.classList.replace(`${className}-renamed`, className);
  }
  const name = /^\[([\w-]+)/u.exec(target)?.[1];
  if (name === undefined) throw new Error(`not one class or one attribute: ${target}`);
  const value = victim.getAttribute(name) ?? '';
  victim.removeAttribute(name);
  return () => {
    victim.setAttribute(name, value);
  };
};

const changed = (victim: Element, text: string): (() => void) => {
  const before = victim.textContent;
  victim.textContent = text;
  return () => {
    victim.textContent = before;
  };
};
