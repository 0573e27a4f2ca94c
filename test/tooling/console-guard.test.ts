import { expect, it, vi } from 'vitest';

it('sees what is said on the console', () => {
  vi.mocked(console.error).mockImplementation(() => undefined);
  console.error('a complaint of a component');
  expect(console.error).toHaveBeenCalledTimes(1);
  vi.mocked(console.error).mockClear();
});
