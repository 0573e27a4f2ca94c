import { occasions } from '#shared/notes/library/index.ts';
import { samples } from '../../extension/app/notes/samples.ts';
import { type Facts, fillWording, languages, nameOf, neededBy, type Wording, wordingsOf } from '../unit/notes/samples.ts';

/**
 * Prints the library of notes as customers would read it: every wording with all facts and, where that reads differently, with only the facts it
 * cannot do without. `npm run notes -- ko sympathy` narrows to a language, an occasion or both.
 */
const print = (asked: readonly string[]): void => {
  const wanted = <Name extends string>(names: readonly Name[]): readonly Name[] => {
    const named = names.filter((name) => asked.includes(name));
    return named.length > 0 ? named : names;
  };
  const ids = wanted(occasions.map(({ id }) => id));
  for (const language of wanted(languages)) {
    for (const occasion of occasions.filter(({ id }) => ids.includes(id))) {
      for (const wording of wordingsOf(occasion).filter((each) => each.language === language)) printWording(wording);
    }
  }
};

const printWording = (wording: Wording): void => {
  const facts = factsFor(wording);
  const needed = new Set<string>([...neededBy(wording), 'rep_name']);
  const bare = Object.fromEntries(Object.entries(facts).filter(([name]) => needed.has(name)));
  const [whole, least] = [facts, bare].map((known) => letter(wording, known));
  console.log(`── ${nameOf(wording)}\n\n${whole}\n`);
  if (least !== whole) console.log(`   … with less known:\n\n${least}\n`);
};

const letter = (wording: Wording, facts: Facts): string => {
  const { subject, paragraphs } = fillWording(wording, samples[wording.language].person, facts);
  return [...(subject === '' ? [] : [`[${subject}]`]), ...paragraphs].map((text) => text.replaceAll(/^/gmu, '   ')).join('\n\n');
};

const factsFor = ({ occasion, language, variant }: Wording): Facts => ({
  ...samples[language].values,
  ...samples[language].byKind[occasion === 'thanks-referrer' ? 'introduction' : (variant.kind ?? '')],
});

print(process.argv.slice(2));
