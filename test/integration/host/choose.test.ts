import { describe, expect, it } from 'vitest';
import { aCustomer } from '../../support/builders.ts';
import { store } from '../../support/data-world.ts';
import { aConversation, aWorldWithDana, DANA, type HostWorld, ours, party } from './page.ts';
import { nobody, view, withoutUndo } from './views.ts';

const RUTH = 'ruth@ames.example';

describe('several people', () => {
  const toTwo = aConversation({ messages: [ours({ to: [party(DANA, 'to', 'Dana Fox'), party(RUTH, 'to', 'Ruth Ames')] })] });

  it('are named for the rep to choose from', async () => {
    expect(withoutUndo(await view(await aWorldWithDana(), toTwo))).toEqual({
      ...nobody,
      thread: '18c0a',
      state: 'choose',
      candidates: [
        { name: 'Dana Fox', email: DANA, customerId: null },
        { name: 'Ruth Ames', email: RUTH, customerId: null },
      ],
    });
  });

  it.each([
    { email: DANA, state: 'known', customer: 'customer-1' },
    { email: RUTH, state: 'unknown', customer: undefined },
    { email: 'stranger@elsewhere.example', state: 'choose', customer: undefined },
  ])('$email picked → $state', async ({ email, state, customer }) => {
    const shown = await view(await aWorldWithDana(), toTwo, { email });
    expect([shown.state, shown.customer?.id]).toEqual([state, customer]);
  });
});

describe('two files with one address', () => {
  const two = async (): Promise<HostWorld> => {
    const world = await aWorldWithDana();
    await store(world, 'customer', aCustomer({ id: 'customer-2', givenName: 'Daniel' }));
    return world;
  };

  it('are both offered and neither is opened', async () => {
    expect(withoutUndo(await view(await two(), aConversation()))).toEqual({
      ...nobody,
      thread: '18c0a',
      state: 'choose',
      candidates: [
        { name: 'Dana Fox', email: DANA, customerId: 'customer-1' },
        { name: 'Daniel Fox', email: DANA, customerId: 'customer-2' },
      ],
    });
  });

  it.each([
    { customerId: 'customer-2', state: 'known', name: 'Daniel Fox' },
    { customerId: 'customer-3', state: 'choose', name: undefined },
  ])('$customerId picked → $state', async ({ customerId, state, name }) => {
    const shown = await view(await two(), aConversation(), { customerId, email: DANA });
    expect([shown.state, shown.customer?.name]).toEqual([state, name]);
  });

  it('never open a customer of another address, be it picked beside theirs', async () => {
    const world = await two();
    await store(world, 'customer', aCustomer({ id: 'customer-3', emails: { [RUTH]: {} } }));
    const shown = await view(world, aConversation(), { email: DANA, customerId: 'customer-3' });
    expect([shown.state, shown.customer]).toEqual(['choose', null]);
  });

  it('one of which cannot be read are still a choice', async () => {
    const world = await two();
    await world.db.customer.update('customer-2', { language: 7 });
    expect(withoutUndo(await view(world, aConversation()))).toEqual({
      ...nobody,
      thread: '18c0a',
      state: 'choose',
      candidates: [{ name: 'Dana Fox', email: DANA, customerId: 'customer-1' }],
    });
  });
});
