import { cruise, type ICruiseResult, type IViolation } from 'dependency-cruiser';
import { importRules, type ImportRule } from './import-rules.ts';
import { type Violation } from './violation.ts';

const PROGRAMS = ['extension', 'server', 'shared'];

/** Runs every import rule over the programs found in `root`. `modules` are the files read, so that a run over nothing is seen. */
export async function checkImports(root: string, folders: readonly string[]): Promise<{ violations: Violation[]; modules: string[] }> {
  const all = await graph(root, folders, 'all');
  const values = await graph(root, folders, 'values');
  return {
    violations: [...all.summary.violations, ...values.summary.violations].map(toViolation),
    modules: all.modules.map((module) => module.source).filter((source) => PROGRAMS.some((program) => source.startsWith(`${program}/`))),
  };
}

async function graph(root: string, folders: readonly string[], edges: ImportRule['edges']): Promise<ICruiseResult> {
  const { output } = await cruise(
    [...folders],
    {
      baseDir: root,
      validate: true,
      tsPreCompilationDeps: edges === 'all',
      doNotFollow: { path: 'node_modules' },
      ruleSet: { forbidden: importRules.filter((entry) => entry.edges === edges).map((entry) => entry.rule) },
    },
    { exportsFields: ['exports'], conditionNames: ['types', 'import', 'default'], extensions: ['.ts', '.tsx', '.d.ts', '.js', '.mjs'] },
  );
  if (typeof output === 'string') throw new Error(output);
  return output;
}

const toViolation = ({ rule, from, to }: IViolation): Violation => ({ rule: rule.name, file: from, detail: `imports ${to}` });
