import { inspect } from 'node:util';
import { afterEach, beforeEach, vi } from 'vitest';

let spies = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn')];

/** A warning or an error on the console fails the test that caused it. */
beforeEach(() => {
  spies = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn')];
});

afterEach(() => {
  const said = spies.flatMap((spy) => spy.mock.calls);
  for (const spy of spies) spy.mockRestore();
  if (said.length > 0) throw new Error(`Said on the console: ${inspect(said)}`);
});
