import { checkTree } from './check-tree.ts';
import { importRules } from './import-rules.ts';

const { violations, modules } = await checkTree(process.cwd());
for (const { rule, file, detail } of violations) console.log(`${rule}: ${file} ${detail}`);

const idle = importRules.filter(({ rule }) => !modules.some((module) => applies(rule.from, module)));
for (const { rule } of idle) console.log(`${rule.name}: applies to no module, so it guards nothing`);

console.log(`${modules.length} modules, ${violations.length} violations of boundaries`);
process.exitCode = violations.length + idle.length === 0 ? 0 : 1;

function applies(from: (typeof importRules)[number]['rule']['from'], module: string): boolean {
  const matches = (patterns: string | string[]) => [patterns].flat().some((pattern) => new RegExp(pattern).test(module));
  return matches(from.path ?? '') && !(from.pathNot !== undefined && matches(from.pathNot));
}
