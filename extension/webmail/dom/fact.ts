import type { Capability, CapabilityHealth } from '../adapter.ts';
import { findAll, findVisible } from './find.ts';

/** One place where a fact may stand in the page. */
export interface Fallback<Value, Scope> {
  readonly name: string;
  readonly candidates: (scope: Scope) => readonly (Value | null)[];
}

/** Ordered places for one fact. The first place that offers a valid value decides; if it offers two, there is none. */
export interface Fact<Value, Scope> {
  readonly capability: Capability;
  readonly from: readonly Fallback<Value, Scope>[];
  readonly valid: (value: Value) => boolean;
}

export interface Answer<Value> extends CapabilityHealth {
  readonly value: Value | null;
}

/** Reads a fact: null when no place answers, or when the first that answers holds two different values. */
export const readFact = <Value, Scope>(fact: Fact<Value, Scope>, scope: Scope): Answer<Value> => {
  for (const place of fact.from) {
    const values = distinct(place, fact, scope);
    const [value] = values;
    if (value === undefined) continue;
    return values.length === 1 ? { capability: fact.capability, value, answeredBy: place.name } : missed(fact.capability);
  }
  return missed(fact.capability);
};

/** A place named by its selector: whatever `pick` finds in each match. */
export const css = <Value>(selector: string, pick: (element: Element) => Value | null): Fallback<Value, ParentNode> => ({
  name: selector,
  candidates: (scope) => findAll(scope, selector).map(pick),
});

/** The same, leaving out matches that are not shown. */
export const shown = <Value>(selector: string, pick: (element: Element) => Value | null): Fallback<Value, ParentNode> => ({
  name: selector,
  candidates: (scope) => findVisible(scope, selector).map(pick),
});

export const attribute =
  (name: string) =>
  (element: Element): string | null =>
    element.getAttribute(name);

export const healthOf = ({ capability, answeredBy }: CapabilityHealth): CapabilityHealth => ({ capability, answeredBy });

const missed = <Value>(capability: Capability): Answer<Value> => ({ capability, value: null, answeredBy: null });

const distinct = <Value, Scope>(place: Fallback<Value, Scope>, fact: Fact<Value, Scope>, scope: Scope): readonly Value[] => [
  ...new Set(place.candidates(scope).filter((value): value is Value & {} => value !== null && value !== undefined && fact.valid(value))),
];
