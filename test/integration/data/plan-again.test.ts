import { describe, expect, it } from 'vitest';
import { recordContact } from '../../../extension/data/commands/record-contact.ts';
import { undo } from '../../../extension/data/undo.ts';
import { aCustomer } from '../../support/builders.ts';
import { aWorld, MONDAY, store, type World } from '../../support/data-world.ts';

const CUSTOMERS = 200;

/** Plans as nobody would make them, so that one that is made anew is seen. */
const withOldPlans = async (): Promise<World> => {
  const world = aWorld();
  const customers = Array.from({ length: CUSTOMERS }, (_, number) => aCustomer({ id: `customer-${number}`, tier: 'B', emails: {} }));
  await store(world, 'customer', ...customers);
  await world.db.agenda.toCollection().modify({ gestures: [], changesOn: '1999-01-01', places: [] });
  return world;
};

const plannedAgain = async ({ db }: World): Promise<readonly string[]> =>
  (await db.agenda.toArray()).filter(({ changesOn }) => changesOn !== '1999-01-01').map(({ customerId }) => customerId);

describe('after one touch', () => {
  const contact = { customerId: 'customer-7', channel: 'letter', day: MONDAY, words: '', hook: '' } as const;

  it('only its customer is planned again, and after its undo too', async () => {
    const world = await withOldPlans();
    expect(await plannedAgain(world)).toEqual([]);
    const result = await recordContact(world.deps, contact);
    expect(await plannedAgain(world)).toEqual(['customer-7']);
    if (!result.ok || result.changeId === null) throw new Error('not recorded');
    await world.db.agenda.toCollection().modify({ changesOn: '1999-01-01' });
    await undo(world.deps, result.changeId);
    expect(await plannedAgain(world)).toEqual(['customer-7']);
  });
});
