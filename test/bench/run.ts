import { contentScriptSizes } from './content-script-size.ts';
import { draftFigures } from './draft-notes.ts';
import { figureLine } from './figure.ts';
import { openFigures } from './open-figures.ts';

/** `npm run bench`: one JSON line per figure, each beside the bare work measured in the same run. Ends with an error when a limit is passed. */
const figures = [...draftFigures(), ...(await contentScriptSizes()), ...(await openFigures(Date.now()))];
for (const figure of figures) process.stdout.write(`${figureLine(figure)}\n`);
if (figures.some(({ value, limit }) => value > limit)) process.exitCode = 1;
