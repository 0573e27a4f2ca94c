import { contentScriptSizes } from './content-script-size.ts';
import { draftFigures } from './draft-notes.ts';
import { figureLine } from './figure.ts';
import { filledFigures } from './filled-figures.ts';
import { planningFigures } from './planning/planning-figures.ts';
import { restoreFigures } from './restore-figures.ts';

/** `npm run bench`: one JSON line per figure, each beside the bare work measured in the same run. Ends with an error when a limit is passed. */
const now = Date.now();
const today = new Date(now).toISOString().slice(0, 10);
const figures = [
  ...draftFigures(),
  ...(await contentScriptSizes()),
  ...planningFigures(today),
  ...(await filledFigures(now)),
  ...(await restoreFigures()),
];
for (const figure of figures) process.stdout.write(`${figureLine(figure)}\n`);
if (figures.some(({ value, limit }) => value > limit)) process.exitCode = 1;
