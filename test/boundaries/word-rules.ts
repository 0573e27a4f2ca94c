import ts from 'typescript';

/** What a file may say. `files` and `except` are patterns over its path; `finds` returns what was said, or null. */
export interface WordRule {
  readonly name: string;
  readonly files: RegExp;
  readonly except?: RegExp;
  finds(node: ts.Node): string | null;
}

const PRODUCT = /^(extension|server|shared)\//;
const SELECTOR_CALLS = new Set([
  'querySelector',
  'querySelectorAll',
  'closest',
  'matches',
  'getElementsByClassName',
  'getElementsByTagName',
]);
// In camel case a name may begin in the middle of a word, but `logMail` names no webmail.
const WEBMAIL_NAME = /(?<![A-Za-z])(gmail|outlook)|Gmail|Outlook|mail\.google|mail\.live/;
const HTML_SINKS = new Set([
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'dangerouslySetInnerHTML',
  'DOMParser',
  'createContextualFragment',
]);
const AMBIENT_CALLS = new Set([
  'Date.now',
  'Math.random',
  'Temporal.Now',
  'performance.now',
  'crypto.randomUUID',
  'crypto.getRandomValues',
]);
const TEST_SWITCHES = new Set(['skip', 'only', 'todo', 'skipIf', 'runIf', 'fails']);
const TEST_WORDS = /^(it|test|describe|suite|xit|xdescribe|bench)\b/;
const IMPORT_ENDING = /\.(ts|tsx|css|json|svg|png|html)(\?\w+)?$/;

export const wordRules: readonly WordRule[] = [
  {
    name: 'selectors-only-in-webmail',
    files: /^extension\//,
    except: /^extension\/webmail\//,
    finds: (node) => (ts.isCallExpression(node) && SELECTOR_CALLS.has(member(node.expression) ?? '') ? node.expression.getText() : null),
  },
  {
    // `shared/schema` and the vocabulary of links hold the name as a stored value; the words of the UI may say it to a person; every webmail
    // has a content script of its own.
    name: 'webmail-names-only-in-webmail',
    files: PRODUCT,
    except: /^(extension\/(webmail|locales)\/|extension\/entrypoints\/\w+\.content\.ts$|shared\/schema\/)/,
    finds: (node) => {
      const said =
        ts.isIdentifier(node) || ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node) || ts.isJsxText(node) ? node.text : '';
      return WEBMAIL_NAME.test(said) && !isImportPath(node) ? said : null;
    },
  },
  {
    name: 'browser-api-in-its-places',
    files: PRODUCT,
    except: /^extension\/(messaging|data|sync|permissions|webmail\/frame|entrypoints)\//,
    finds: (node) =>
      ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression) && ['browser', 'chrome'].includes(node.expression.text)
        ? node.getText()
        : null,
  },
  {
    name: 'environment-only-in-server-main',
    files: PRODUCT,
    except: /^server\/main\.ts$/,
    finds: (node) => (ts.isPropertyAccessExpression(node) && node.getText() === 'process.env' ? 'process.env' : null),
  },
  {
    name: 'shared-takes-time-and-chance-as-arguments',
    files: /^shared\//,
    finds: (node) => {
      if (ts.isPropertyAccessExpression(node) && AMBIENT_CALLS.has(node.getText())) return node.getText();
      const isDate = (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'Date';
      return isDate && (node.arguments ?? []).length === 0 ? node.getText() : null;
    },
  },
  {
    name: 'no-html-strings',
    files: PRODUCT,
    finds: (node) => (ts.isIdentifier(node) && HTML_SINKS.has(node.text) ? node.text : null),
  },
  {
    name: 'no-barrels',
    files: PRODUCT,
    finds: (node) => (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined ? node.getText() : null),
  },
  {
    name: 'imports-carry-their-ending',
    files: /^(extension|server|shared|test)\//,
    finds: (node) => (isImportPath(node) && /^[.#]/.test(node.text) && !IMPORT_ENDING.test(node.text) ? node.text : null),
  },
  {
    name: 'no-skipped-tests',
    files: /^test\//,
    finds: (node) => {
      if (ts.isPropertyAccessExpression(node) && TEST_SWITCHES.has(node.name.text) && TEST_WORDS.test(node.expression.getText()))
        return node.getText();
      return ts.isIdentifier(node) && /^x(it|test|describe)$/.test(node.text) ? node.text : null;
    },
  },
];

function member(node: ts.Expression): string | null {
  return ts.isPropertyAccessExpression(node) ? node.name.text : null;
}

function isImportPath(node: ts.Node): node is ts.StringLiteral {
  if (!ts.isStringLiteral(node)) return false;
  const { parent } = node;
  const isDynamic = ts.isCallExpression(parent) && parent.expression.kind === ts.SyntaxKind.ImportKeyword;
  return isDynamic || ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent);
}
