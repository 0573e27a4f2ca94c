import type { DataDeps } from '../deps.ts';
import { creation, type Patch } from '../patch.ts';
import { organisationsByName } from '../queries/organisations.ts';

interface Named {
  readonly id: string;
  /** What makes a new one; none where it is there. */
  readonly patches: readonly Patch[];
}

/** The one organisation of that name, or a new one; of several, a new one too rather than a guess. Null without a name. Runs inside `commit`. */
export const organisationNamed = async (deps: DataDeps, name: string): Promise<Named | null> => {
  if (name === '') return null;
  const { rows } = await organisationsByName(deps.db, name);
  const [only, ...others] = rows;
  if (only !== undefined && others.length === 0) return { id: only.id, patches: [] };
  const id = deps.newId();
  return { id, patches: [creation('organisation', { id, name })] };
};
