import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type {
  CapabilityHealth,
  ComposeBox,
  NoConversation,
  OpenConversation,
  PageFacts,
  Unreadable,
  WebmailAdapter,
} from '../../extension/webmail/adapter.ts';
import { giveLayout } from './support/layout.ts';

type WithoutHealth<Facts> = Omit<Facts, 'health' | 'webmail' | 'language'>;

export interface AdapterFixture {
  /** File in `fixtures/<webmail>/`, without ending; it begins with the date of the structure it reproduces and ends with the page's language. */
  readonly file: string;
  readonly facts: WithoutHealth<OpenConversation> | WithoutHealth<NoConversation> | WithoutHealth<Unreadable>;
  /** Capabilities whose answering fallback matters here; null = missed. */
  readonly answeredBy?: Readonly<Partial<Record<CapabilityHealth['capability'], string | null>>>;
  /** Open compose boxes; none when left out. */
  readonly boxes?: readonly ComposeBox[];
}

/** What every adapter owes, over fixture pages whose whole facts are known. Runs in jsdom. */
export const registerAdapterContract = (adapter: WebmailAdapter, fixtures: readonly AdapterFixture[]): void => {
  beforeAll(giveLayout);

  describe.each(fixtures)('$file', (fixture) => {
    it('is read as it is', () => {
      showFixture(adapter, fixture.file);
      const { health, language, ...facts } = adapter.read(document);
      expect(facts).toEqual({ webmail: adapter.id, ...fixture.facts });
      expect(language.split('-')[0]).toBe(fixture.file.split('-').at(-1));
      const answers = Object.fromEntries(health.map(({ capability, answeredBy }) => [capability, answeredBy]));
      expect(answers).toMatchObject(fixture.answeredBy ?? {});
    });

    it('shows these compose boxes', () => {
      showFixture(adapter, fixture.file);
      expect(adapter.composeBoxes(document)).toEqual(fixture.boxes ?? []);
    });

    it('is left untouched by reading, and reads the same again', () => {
      showFixture(adapter, fixture.file);
      const before = document.documentElement.outerHTML;
      const events = countEvents();
      const first = [
        adapter.read(document),
        adapter.composeBoxes(document),
        adapter.selection(document),
        adapter.keepClear(document).length,
      ];
      const second = [
        adapter.read(document),
        adapter.composeBoxes(document),
        adapter.selection(document),
        adapter.keepClear(document).length,
      ];
      expect(second).toEqual(first);
      expect(document.documentElement.outerHTML).toBe(before);
      expect(events()).toEqual([]);
    });

    it('names nobody else when parts of the page are missing', () => {
      fc.assert(
        fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 12 }), (picks) => {
          showFixture(adapter, fixture.file);
          for (const pick of picks) mutilate(pick);
          expect(inventedIn(adapter.read(document), fixture)).toEqual([]);
          adapter.composeBoxes(document);
          adapter.keepClear(document);
        }),
        { numRuns: 6, seed: 20260515 },
      );
    });
  });

  it('an empty page shows nothing', () => {
    document.open();
    document.write('<!DOCTYPE html><title></title>');
    document.close();
    const { health, ...facts } = adapter.read(document);
    expect(facts).toEqual({ type: 'none', webmail: adapter.id, ownAddress: null, language: '' });
    expect(health.every(({ answeredBy }) => answeredBy === null)).toBe(true);
    expect(adapter.composeBoxes(document)).toEqual([]);
    expect(adapter.insert(document, '1', { subject: '', paragraphs: ['Hello'] })).toEqual({ ok: false, error: { type: 'box-gone' } });
  });
};

export const showFixture = (adapter: Pick<WebmailAdapter, 'id'>, file: string): void => {
  document.open();
  document.write(readFileSync(join(import.meta.dirname, 'fixtures', adapter.id, `${file}.html`), 'utf8'));
  document.close();
};

/** What a read claims that the whole page does not say: people, a thread, or that something is open at all. */
const inventedIn = (facts: PageFacts, { facts: whole }: AdapterFixture): readonly (string | null)[] => {
  if (facts.type !== 'conversation' || whole.type === 'unreadable') return [];
  if (whole.type === 'none') return [facts.type];
  const known = whole.participants.map(({ email }) => email);
  const strangers = facts.participants.map(({ email }) => email).filter((email) => email !== null && !known.includes(email));
  return facts.thread === '' || facts.thread === whole.thread ? strangers : [...strangers, facts.thread];
};

/** Takes one element or one telling attribute away. */
const mutilate = (pick: number): void => {
  const victims = [...document.body.querySelectorAll('*')];
  const victim = victims[pick % victims.length];
  const told = [
    'email',
    'name',
    'jid',
    'data-legacy-message-id',
    'data-legacy-thread-id',
    'data-lpc-hover-target-id',
    'data-convid',
    'title',
    'aria-label',
    'data-message-id',
    'id',
  ];
  const attribute = told.find((name) => victim?.hasAttribute(name));
  if (attribute !== undefined && pick % 2 === 0) victim?.removeAttribute(attribute);
  else victim?.remove();
};

const countEvents = (): (() => readonly string[]) => {
  const seen: string[] = [];
  for (const type of ['click', 'mousedown', 'focusin', 'input', 'keydown', 'paste']) {
    document.addEventListener(type, () => seen.push(type), { capture: true });
  }
  return () => seen;
};
