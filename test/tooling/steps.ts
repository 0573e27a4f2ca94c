export interface Step {
  readonly name: string;
  /** A script of package.json. */
  readonly script: string;
  /** A step without which this one says nothing. */
  readonly needs?: string;
  /** Vitest project whose report holds the counts. */
  readonly project?: string;
}

/** What `npm run verify` checks, cheapest first. */
export const verifySteps: readonly Step[] = [
  { name: 'format', script: 'format:check' },
  { name: 'types', script: 'types' },
  { name: 'lint', script: 'lint' },
  { name: 'boundaries', script: 'boundaries' },
  { name: 'dead code', script: 'dead-code' },
  { name: 'unit, contract and integration tests', script: 'test:unit', project: 'unit' },
  { name: 'build', script: 'build' },
  { name: 'manifest, add-on lint and size budget', script: 'build:check', needs: 'build' },
];

/** What `npm test` adds: tests in real browsers. */
export const browserSteps: readonly Step[] = [
  { name: 'browser tests', script: 'test:browser', project: 'browser' },
  { name: 'end-to-end tests', script: 'e2e', needs: 'build', project: 'e2e' },
];
