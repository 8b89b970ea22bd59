import { createHash } from 'node:crypto';
import type { Corpus, RawSource } from '../../../src/corpus/corpus.ts';
import { makeRandom, type Random } from './random.ts';
import {
  ADJECTIVES,
  CUES,
  FURNITURE,
  LINKS,
  NOUNS,
  PLAIN_VERBS,
  ROLES,
  SWAPS,
  SYLLABLES,
  VERBS,
} from './vocabulary.ts';

/** How large a random corpus is: events, versions an event, and paragraphs an article. */
export interface Size {
  readonly events: number;
  readonly versions: readonly [least: number, most: number];
  readonly paragraphs: readonly [least: number, most: number];
}

/** Words that two or more articles of an event quote alike, as typed between the marks: what an aligner must find. */
export interface SharedQuote {
  readonly event: string;
  readonly words: string;
  readonly files: readonly string[];
}

/** A corpus nobody wrote, with what is known of it because it was made. */
export interface RandomCorpus {
  readonly files: ReadonlyMap<string, string>;
  readonly shared: readonly SharedQuote[];
}

interface Person {
  readonly given: string;
  readonly family: string;
  readonly role: string;
}
interface Utterance {
  readonly speaker: Person;
  readonly words: string;
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const name = (random: Random, parts: number): string =>
  capital(Array.from({ length: parts }, () => random.pick(SYLLABLES)).join(''));

function makeClause(random: Random, place: string): string {
  const thing = () => `the ${random.pick(ADJECTIVES)} ${random.pick(NOUNS)}`;
  const figure = random.chance(0.35)
    ? ` for ${2 + random.below(900)} ${random.pick(['days', 'families', 'million euros', 'percent of residents'])}`
    : '';
  const where = random.chance(0.4) ? ` near ${place}` : '';
  return `${thing()} was ${random.pick(VERBS)} by ${thing()}${where}${figure}`;
}

function makeUtterance(random: Random, speaker: Person, place: string): Utterance {
  const words = `we will ${random.pick(PLAIN_VERBS)} the ${random.pick(ADJECTIVES)} ${random.pick(NOUNS)} in ${place} ${random.pick(LINKS)} ${makeClause(random, place)}`;
  return { speaker, words: capital(words) };
}

function tellUtterance(random: Random, { speaker, words }: Utterance): string {
  const who = random.chance(0.5)
    ? `${capital(speaker.role)} ${speaker.given} ${speaker.family}`
    : `${speaker.given} ${speaker.family}`;
  const cue = random.pick(CUES.slice(0, 1).concat(CUES.slice(2)));
  const form = random.below(3);
  if (form === 0) return `“${words},” ${who} ${cue}.`;
  if (form === 1) return `${who} ${cue}: “${words}.”`;
  return `“${words},” ${cue} ${who} on Tuesday.`;
}

/** A copy of an article as copies are: words swapped, a sentence left out, two paragraphs in another place. Quoted words stay. */
function copyParagraphs(random: Random, paragraphs: readonly string[]): string[] {
  const kept = paragraphs.filter((_, index) => index === 0 || !random.chance(0.08));
  const reworded = kept.map((paragraph) =>
    paragraph
      .split(/(“[^”]*”)/)
      .map((part) =>
        part.startsWith('“')
          ? part
          : part.replace(/[a-z]+/g, (word) => (random.chance(0.7) ? (SWAPS.get(word) ?? word) : word)),
      )
      .join(''),
  );
  if (reworded.length > 4 && random.chance(0.5)) {
    const [moved = ''] = reworded.splice(1 + random.below(reworded.length - 1), 1);
    reworded.splice(1 + random.below(reworded.length - 1), 0, moved);
  }
  return reworded;
}

function addFurniture(random: Random, headline: string, paragraphs: readonly string[]): string {
  const before = random.chance(0.3) ? [random.pick(FURNITURE)] : [];
  const after = random.chance(0.4) ? [random.pick(FURNITURE)] : [];
  return `${[...before, headline, ...paragraphs, ...after].join('\n\n')}\n`;
}

/** A corpus of folders `<event>/<outlet>.txt`, the same for the same seed and size. */
export function makeRandomCorpus(seed: number, size: Size): RandomCorpus {
  const random = makeRandom(seed);
  const between = ([least, most]: readonly [number, number]) => least + random.below(most - least + 1);
  const outlets = Array.from(
    { length: 12 },
    () => `${name(random, 2)} ${random.pick(['Post', 'Herald', 'Courier', 'Gazette', 'Wire'])}`,
  );
  const files = new Map<string, string>();
  const shared: SharedQuote[] = [];
  for (let number = 0; number < size.events; number += 1) {
    const place = name(random, 2);
    const event = `${place.toLowerCase()}-${number}`;
    const people = Array.from(
      { length: 3 },
      (): Person => ({ given: name(random, 2), family: name(random, 3), role: random.pick(ROLES) }),
    );
    const facts = Array.from(
      { length: size.paragraphs[1] * 2 },
      () => `${capital(makeClause(random, place))} ${random.pick(LINKS)} ${makeClause(random, place)}.`,
    );
    const utterances = Array.from({ length: size.paragraphs[1] }, () =>
      makeUtterance(random, random.pick(people), place),
    );
    const filesByWords = new Map<string, string[]>();
    const told: string[][] = [];
    const chosen = random.shuffle(outlets).slice(0, between(size.versions));
    for (const outlet of chosen) {
      const isCopy = told.length > 0 && random.chance(0.4);
      const length = between(size.paragraphs);
      const paragraphs = isCopy
        ? copyParagraphs(random, random.pick(told))
        : Array.from({ length }, () =>
            random.chance(0.45)
              ? tellUtterance(random, random.pick(utterances))
              : Array.from({ length: 1 + random.below(3) }, () => random.pick(facts)).join(' '),
          );
      told.push(paragraphs);
      const file = `${event}/${outlet.toLowerCase().replace(' ', '-')}.txt`;
      const headline = `${capital(random.pick(ADJECTIVES))} ${random.pick(NOUNS)} in ${place} ${random.pick(VERBS)} by ${random.pick(people).family}`;
      files.set(file, addFurniture(random, headline, paragraphs));
      const quoted = new Set(
        paragraphs.flatMap((paragraph) => [...paragraph.matchAll(/“([^”]*?)[.,]”/g)].map(([, words = '']) => words)),
      );
      for (const words of quoted) filesByWords.set(words, [...(filesByWords.get(words) ?? []), file]);
    }
    for (const [words, holders] of filesByWords) if (holders.length > 1) shared.push({ event, words, files: holders });
  }
  return { files, shared };
}

/** The same corpus as the engine takes it, without a folder; sources in the order of their file names. */
export function toCorpus(files: ReadonlyMap<string, string>): Corpus {
  const sources = [...files].map(
    ([file, text]): RawSource => ({
      file,
      sha256: createHash('sha256').update(text).digest('hex'),
      encoding: 'utf-8',
      media: file.endsWith('.html') ? 'text/html' : 'text/plain',
      text,
    }),
  );
  const manifest = {};
  return {
    sources: sources.toSorted((a, b) => (a.file < b.file ? -1 : 1)),
    manifest,
    review: { decisions: [] },
    idRegistry: { ids: {} },
    diagnostics: [],
  };
}
