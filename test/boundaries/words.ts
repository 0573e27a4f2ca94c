import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import type { Violation } from './violation.ts';
import { type WordRule, wordRules } from './word-rules.ts';

/** Runs every word rule over the given files (paths relative to `root`). */
export function checkWords(root: string, files: readonly string[]): Violation[] {
  return files.flatMap((file) => {
    const rules = wordRules.filter((rule) => rule.files.test(file) && rule.except?.test(file) !== true);
    return rules.length === 0 ? [] : checkFile(root, file, rules);
  });
}

function checkFile(root: string, file: string, rules: readonly WordRule[]): Violation[] {
  const source = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest, true);
  const violations: Violation[] = [];
  const visit = (node: ts.Node): void => {
    for (const rule of rules) {
      const said = rule.finds(node);
      if (said === null) continue;
      const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
      violations.push({ rule: rule.name, file, detail: `line ${line} says ${said.slice(0, 80)}` });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return violations;
}
