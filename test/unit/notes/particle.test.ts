import { particle, particlePairs, undecidedParticle, withParticle } from '#shared/notes/particle.ts';
import { describe, expect, it } from 'vitest';

const all = (word: string): readonly string[] => particlePairs.map((pair) => particle(word, pair));

const afterConsonant = ['은', '이', '을', '과', '으로'];
const afterVowel = ['는', '가', '를', '와', '로'];
const afterRieul = ['은', '이', '을', '과', '로'];
const undecided = ['은(는)', '이(가)', '을(를)', '과(와)', '(으)로'];

describe('particles agree with the last sound', () => {
  it.each([
    ['계약', afterConsonant],
    ['펌프', afterVowel],
    ['서울', afterRieul],
    ['김민수 부장님', afterConsonant],
    ['계약'.normalize('NFD'), afterConsonant],
    ['10', afterConsonant],
    ['CT-40', afterConsonant],
    ['1', afterRieul],
    ['2', afterVowel],
    ['3', afterConsonant],
    ['4', afterVowel],
    ['5', afterVowel],
    ['6', afterConsonant],
    ['7', afterRieul],
    ['8', afterRieul],
    ['9', afterVowel],
    ['50%', afterVowel],
    ['PDF', afterVowel],
    ['URL', afterRieul],
    ['CRM', afterConsonant],
    ['VPN', afterConsonant],
    ['A4R', afterRieul],
    ['R', afterRieul],
    ['x', afterVowel],
    ['5kg', afterConsonant],
    ['30 mm', afterVowel],
    ['2L', afterVowel],
    ['Bright Mill', afterRieul],
    ['cable', afterRieul],
    ['System', afterConsonant],
    ['line', afterConsonant],
    ['ring', afterConsonant],
    ['motor', afterVowel],
    ['service', afterVowel],
    ['pump', afterVowel],
    ['café', afterVowel],
    ['pack', afterVowel],
    ['robot', undecided],
    ['kit', undecided],
    ['type', undecided],
    ['견적(신형)', afterConsonant],
    ['CT-40 (second)', afterConsonant],
    ['(신형)', afterConsonant],
    ['"계약"', afterConsonant],
    ['펌프.', afterVowel],
    ['噪音', undecided],
    ['ポンプ', undecided],
    ['', undecided],
    ['!?', undecided],
  ])('%s', (word, expected) => {
    expect(all(word)).toEqual(expected);
  });
});

describe('the pair', () => {
  it('is joined to the word as it stands', () => {
    expect(withParticle('CT-40 (신형)', '을/를')).toBe('CT-40 (신형)을');
  });

  it('is written out while the word is missing', () => {
    expect(undecidedParticle('이/가')).toBe('이(가)');
  });

  it('must be one of the five', () => {
    expect(() => withParticle('계약', '를/을')).toThrow('No pair of particles: 를/을');
  });
});
