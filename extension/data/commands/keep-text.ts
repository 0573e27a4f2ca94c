import type { CommandResult } from '../../messaging/protocol/results.ts';
import type { OwnText } from '../../messaging/protocol/templates.ts';
import { commit } from '../commit.ts';
import type { DataDeps } from '../deps.ts';
import { creation } from '../patch.ts';
import { ownTextFields } from './own-text-fields.ts';
import { refused } from './result.ts';

/** Keeps a text as a draft: no note is made of it before the rep has looked it over and saved it. `invalid`: there is nothing in it. */
export const keepText = (deps: DataDeps, text: OwnText): Promise<CommandResult> =>
  commit(deps, 'keep-text', () =>
    Promise.resolve(
      text.body.trim() === ''
        ? refused('invalid')
        : { ok: true, patches: [creation('template', { id: deps.newId(), ...ownTextFields(text), draft: true })] },
    ),
  );
