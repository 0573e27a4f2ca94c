import { contentScriptSizes } from './content-script-size.ts';
import { figureLine } from './figure.ts';
import { filledFigures } from './filled-figures.ts';
import { restoreFigures } from './restore-figures.ts';

/** `npm run bench`: one JSON line per figure, each beside the bare work measured in the same run. Ends with an error when a limit is passed. */
const now = Date.now();
const figures = [...(await contentScriptSizes()), ...(await filledFigures(now)), ...(await restoreFigures())];
for (const figure of figures) process.stdout.write(`${figureLine(figure)}\n`);
if (figures.some(({ value, limit }) => value > limit)) process.exitCode = 1;
