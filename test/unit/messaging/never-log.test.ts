import { expect, it } from 'vitest';
import { isNeverLogged } from '../../../extension/messaging/host/never-log.ts';

it.each([
  { email: 'dana@bright-mill.example', list: [], never: false },
  { email: 'dana@bright-mill.example', list: ['dana@bright-mill.example'], never: true },
  { email: 'dana@bright-mill.example', list: ['bright-mill.example'], never: true },
  { email: 'dana@mail.bright-mill.example', list: ['bright-mill.example'], never: true },
  { email: 'dana@not-bright-mill.example', list: ['bright-mill.example'], never: false },
  { email: 'dana@bright-mill.example', list: ['mail.bright-mill.example'], never: false },
  { email: 'bright-mill.example@elsewhere.example', list: ['bright-mill.example'], never: false },
])('$email against $list', ({ email, list, never }) => {
  expect(isNeverLogged(email, new Set(list))).toBe(never);
});
