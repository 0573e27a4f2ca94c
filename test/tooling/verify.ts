import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import * as z from 'zod/mini';
import { browserSteps, type Step, verifySteps } from './steps.ts';

const Report = z.object({ numPassedTests: z.number(), numFailedTests: z.number(), success: z.boolean() });

interface Outcome {
  readonly step: Step;
  readonly result: 'passed' | 'failed' | 'left out';
  readonly seconds: number;
  readonly passed: number;
  readonly failed: number;
}

/** `verify` stops at the first failure; with `--all` browser tests are added, every step runs and the counts stand in the last line. */
const all = process.argv.includes('--all');
const outcomes: Outcome[] = [];
for (const step of all ? [...verifySteps, ...browserSteps] : verifySteps) {
  const outcome = run(step);
  outcomes.push(outcome);
  if (outcome.result === 'failed' && !all) break;
}
conclude();

function run(step: Step): Outcome {
  if (outcomes.some((earlier) => earlier.step.name === step.needs && earlier.result !== 'passed')) {
    return { step, result: 'left out', seconds: 0, passed: 0, failed: 1 };
  }
  console.log(`\n── ${step.name} (npm run ${step.script})`);
  const report = `.tmp/reports/${step.script.replace(':', '-')}.json`;
  mkdirSync('.tmp/reports', { recursive: true });
  rmSync(report, { force: true });
  const reporters = step.project === undefined ? [] : ['--', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const start = performance.now();
  const { status } = spawnSync('npm', ['run', '--silent', step.script, ...reporters], {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  const seconds = (performance.now() - start) / 1000;
  const result = status === 0 ? 'passed' : 'failed';
  return { step, result, seconds, ...counts(step, report, result) };
}

/** A step that is no test run, or broke before its report was written, counts as one. */
function counts(step: Step, report: string, result: 'passed' | 'failed'): { passed: number; failed: number } {
  const asOne = result === 'passed' ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  if (step.project === undefined) return asOne;
  try {
    const { numPassedTests, numFailedTests } = Report.parse(JSON.parse(readFileSync(report, 'utf8')));
    return { passed: numPassedTests, failed: result === 'passed' ? numFailedTests : Math.max(1, numFailedTests) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function conclude(): void {
  console.log('');
  for (const { step, result, seconds, passed, failed } of outcomes) {
    const tests = step.project === undefined ? '' : `, ${passed} passed, ${failed} failed`;
    console.log(`${result === 'passed' ? '✓' : '✗'} ${step.name}: ${result}${tests} (${seconds.toFixed(1)} s)`);
  }
  const broken = outcomes.filter((outcome) => outcome.result !== 'passed');
  if (broken.length > 0) console.log(`\nNot in order: ${broken.map((outcome) => outcome.step.name).join('; ')}`);
  const sum = (key: 'passed' | 'failed') => outcomes.reduce((total, outcome) => total + outcome[key], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = broken.length === 0 ? 0 : 1;
}
