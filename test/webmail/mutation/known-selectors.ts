import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** They act, or watch what the rep does; what they find is no fact of the page. */
const ACTING =
  /^(?:open-|own-page|find-address|keep-focus|reply-button|unfold-head|new-box|insert|watch-sent|send-intent|toast|room|selection|outgoing-mail|links|thread-link|adapter|health)/u;
const LITERAL = /'[^'\n]*'|`[^`]*`/gu;
const ATTRIBUTE = /\[[a-z_-]+(?:[\^$*]?="[^"${}]*")?\]/gu;
const CLASS = /\.[A-Za-z][\w-]*/gu;
const ID = /#[A-Za-z]\w{3,}/gu;
const READ_ATTRIBUTE = /(?:getAttribute|hasAttribute|attribute)\('([\w-]+)'\)/gu;

/** Classes, ids and attributes in the source files of an adapter that read the page, one by one. */
export const selectorsIn = (webmail: string): readonly string[] => {
  const folder = join(import.meta.dirname, '../../../extension/webmail', webmail);
  const sources = readdirSync(folder)
    .filter((name) => !ACTING.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  return [...new Set(sources.flatMap(selectorsInSource))].toSorted();
};

const selectorsInSource = (source: string): readonly string[] => {
  const code = source
    .replaceAll(/^import [^;]*;$/gmu, '')
    .replaceAll(/\/\*[\s\S]*?\*\//gu, '')
    .replaceAll(/^\s*\/\/.*$/gmu, '');
  const literals = (code.match(LITERAL) ?? []).map((literal) => literal.slice(1, -1));
  const read = [...code.matchAll(READ_ATTRIBUTE)].map(([, name = '']) => `[${name}]`);
  return [...literals.flatMap(partsOf), ...read];
};

const partsOf = (literal: string): readonly string[] => {
  const plain = literal
    .replaceAll(/:not\([^)]*\)/gu, '')
    .replaceAll(/\[[\w-]+="\$\{[^}]*\}"\]/gu, '')
    .replaceAll(/\$\{[^}]*\}/gu, '');
  const outside = plain.replaceAll(/\[[^\]]*\]/gu, '');
  return [
    ...(plain.match(ATTRIBUTE) ?? []),
    ...(outside.match(CLASS) ?? []),
    ...(outside.match(ID) ?? []).map((id) => `[id="${id.slice(1)}"]`),
  ];
};
