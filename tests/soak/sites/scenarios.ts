import { makeRandomCorpus } from '../corpora/random-corpus.ts';

/** What happens to a corpus between two builds: its files before and after, and whether its ledger was written down. */
export interface Scenario {
  readonly what: string;
  readonly change: (files: Files) => Files;
  readonly hasLedger: boolean;
  /** By what the engine's thresholds are multiplied meanwhile. */
  readonly factor?: number;
}

/** A corpus: text by path. */
export type Files = ReadonlyMap<string, string>;

/** Two events of several versions, in the folder layout: event and outlet are the names of folder and file. */
export function smallCorpus(): Files {
  return makeRandomCorpus(91, { events: 3, versions: [3, 4], paragraphs: [5, 10] }).files;
}

const GROWN = 'The delegation travelled on to the harbour, where a new pier is to be opened before the month is over.';

const first = (files: Files): readonly [file: string, text: string] => [...files][0] ?? ['', ''];
const eventOf = (file: string): string => file.split('/')[0] ?? '';
const without = (files: Files, isGone: (file: string) => boolean): Files =>
  new Map([...files].filter(([file]) => !isGone(file)));
const edited = (files: Files, edit: (text: string) => string): Files => {
  const [file, text] = first(files);
  return new Map([...files, [file, edit(text)]]);
};
const renamed = (files: Files, rename: (file: string, at: number) => string): Files =>
  new Map([...files].map(([file, text], at) => [rename(file, at), text]));
/** Article by article under other outlets, in the opposite order. */
const underOtherOutlets = (files: Files): Files =>
  renamed(files, (file, at) => `${eventOf(file)}/paper-${files.size - at}.txt`);
const moreEvents = (files: Files): Files =>
  new Map([...files, ...makeRandomCorpus(92, { events: 2, versions: [2, 3], paragraphs: [4, 6] }).files]);

/** Everything that may happen to a corpus whose links are out in the world. */
export const SCENARIOS: readonly Scenario[] = [
  { what: 'articles about other events are added', change: moreEvents, hasLedger: false },
  {
    what: 'a version is added to an event',
    change: (files) => new Map([...files, [`${eventOf(first(files)[0])}/echo.txt`, `${first(files)[1]}\n${GROWN}\n`]]),
    hasLedger: false,
  },
  { what: 'files and outlets are renamed and re-ordered', change: underOtherOutlets, hasLedger: true },
  {
    what: 'an article is removed',
    change: (files) => without(files, (file) => file === first(files)[0]),
    hasLedger: true,
  },
  {
    what: 'an event is removed',
    change: (files) => without(files, (file) => eventOf(file) === eventOf(first(files)[0])),
    hasLedger: true,
  },
  {
    what: 'an event is renamed',
    change: (files) => renamed(files, (file) => file.replace(eventOf(first(files)[0]), 'the-other-name')),
    hasLedger: true,
  },
  {
    what: 'a letter is corrected',
    change: (files) => edited(files, (text) => text.replace('will', 'shall')),
    hasLedger: true,
  },
  {
    what: 'an article grows by a paragraph',
    change: (files) => edited(files, (text) => text.replace('\n\n', `\n\n${GROWN}\n\n`)),
    hasLedger: true,
  },
  { what: 'the engine has lower thresholds', change: (files) => files, hasLedger: true, factor: 0.8 },
  { what: 'the engine has higher thresholds', change: (files) => files, hasLedger: true, factor: 1.2 },
  {
    what: 'the engine has higher thresholds and nothing was written down',
    change: (files) => files,
    hasLedger: false,
    factor: 1.2,
  },
];
