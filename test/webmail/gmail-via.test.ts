// @vitest-environment jsdom
// @vitest-environment-options {"url": "https://mail.google.com/mail/u/0/"}
import { beforeAll, describe, expect, it } from 'vitest';
import type { Participant } from '../../extension/webmail/adapter.ts';
import { gmailAdapter } from '../../extension/webmail/gmail/adapter.ts';
import { writerBehind } from '../../extension/webmail/gmail/via.ts';
import { showFixture } from './contract.ts';
import { giveLayout } from './support/layout.ts';

beforeAll(giveLayout);

describe('a list writes for', () => {
  it.each([
    ["'Ann Bell' via Sales", 'Ann Bell'],
    ["'Sean O'Brien' via Sales", "Sean O'Brien"],
    ['‘Ann Bell’ via Sales and Service', 'Ann Bell'],
    ["'ann.bell@northmill.example' via Sales", 'ann.bell@northmill.example'],
    ["'김민수 부장' via 영업팀", '김민수 부장'],
    ["'王伟' 通过 销售", '王伟'],
    ["'דוד לוי' באמצעות מכירות", 'דוד לוי'],
    ["'Anna Kowalska' za pośrednictwem Sprzedaż", 'Anna Kowalska'],
    ['Ann Bell via Pumps', 'Ann Bell'],
    ['"Ann Bell" via Pumps', 'Ann Bell'],
    ['Ann Bell (via Docs)', 'Ann Bell'],
    ['Jörg Weiß über Vertrieb', 'Jörg Weiß'],
    ['王伟（通过 文档）', '王伟'],
    ['王伟 透過 業務', '王伟'],
    ['김민수 부장(문서 경유)', '김민수 부장'],
    ['佐藤花子（ドキュメント経由）', '佐藤花子'],
    ['Иван Петров через Продажи', 'Иван Петров'],
    ['أحمد علي عبر المبيعات', 'أحمد علي'],
  ])('%s → %s', (name, writer) => {
    expect(writerBehind(name)).toBe(writer);
  });

  it.each([
    'Ann Bell',
    "Sean O'Brien",
    "'Chip' Bell",
    "'Ann Bell'",
    "'Ann Bell' Ltd",
    'Marco Via',
    'Via Roma Srl',
    'Octavia Bell',
    'Bell (Northmill)',
    'Ann Bell (viaduct team)',
    '김민수 부장',
    '경유 주유소',
    '王伟',
    'דוד לוי',
    'via',
    'via Sales',
    '',
  ])('nobody else: "%s"', (name) => {
    expect(writerBehind(name)).toBeNull();
  });

  it('a very long name is read in no time', () => {
    const start = performance.now();
    expect(writerBehind(`'${'a '.repeat(500)}`)).toBeNull();
    expect(writerBehind('a ('.repeat(330))).toBeNull();
    expect(performance.now() - start).toBeLessThan(200);
  });
});

describe('the answer address in the open details', () => {
  const sender = (change: (rows: readonly Element[]) => void): Participant | null => {
    showFixture(gmailAdapter, '2026-05-via-group-details-open-ko');
    change([...document.querySelectorAll('table.ajC tr')]);
    const facts = gmailAdapter.read(document);
    return facts.type === 'conversation' ? (facts.messages[0]?.from ?? null) : null;
  };
  const write = (row: Element | undefined, text: string): void => {
    if (row?.lastElementChild) row.lastElementChild.textContent = text;
  };
  const MINSU = { name: '김민수 부장', role: 'from', self: false };

  it('is the writer’s', () => {
    expect(sender(() => {})).toEqual({ ...MINSU, email: 'minsu.kim@hanbit.example' });
  });

  it('is the writer’s without a name, too', () => {
    expect(sender(([, answers]) => write(answers, 'minsu.kim@hanbit.example'))).toEqual({ ...MINSU, email: 'minsu.kim@hanbit.example' });
  });

  it('is own when the rep wrote through the list', () => {
    const from = sender(([, answers]) => write(answers, 'jisu.han@haneul.example'));
    expect(from).toEqual({ ...MINSU, email: 'jisu.han@haneul.example', self: true });
  });

  it.each([
    { name: 'the rows are closed', change: ([row]: readonly Element[]) => row?.closest('table')?.remove() },
    { name: 'it is the list’s', change: ([, row]: readonly Element[]) => write(row, '영업팀 <sales@haneul.example>') },
    { name: 'it is another person’s', change: ([, row]: readonly Element[]) => write(row, '이소라 <minsu.kim@hanbit.example>') },
    { name: 'there are two', change: ([, row]: readonly Element[]) => write(row, 'minsu.kim@hanbit.example, sora.lee@hanbit.example') },
    { name: 'the row is missing', change: ([, row]: readonly Element[]) => row?.remove() },
    { name: 'another row stands before it', change: ([from, row]: readonly Element[]) => row?.after(from ?? '') },
    { name: 'the rows are of another mail', change: ([row]: readonly Element[]) => write(row, 'x <cara@voss-trading.example>') },
    { name: 'no recipient follows', change: ([, , row]: readonly Element[]) => row?.remove() },
  ])('counts for nothing when $name', ({ change }) => {
    expect(sender(change)).toEqual({ ...MINSU, email: null });
  });
});
