import type { Corpus } from '../../../src/corpus/corpus.ts';
import type { Manifest } from '../../../src/corpus/manifest.ts';
import { aCorpus } from './a-corpus.ts';

const DIGIT_AFTER: Readonly<Record<string, string>> = {
  0: '0',
  1: '2',
  2: '3',
  3: '4',
  4: '5',
  5: '6',
  6: '7',
  7: '8',
  8: '9',
  9: '1',
};
/** Days, years and hours stay days, years and hours; other numbers change digit by digit. */
const FIGURES =
  /(?<isoDay>\b20\d\d-\d\d-\d\d\b)|(?<day>\b\d\d\.\d\d\b(?! ?billion))|(?<clock>\b\d\d:\d\d\b)|(?<year>\b(?:19|20)\d\d\b)|(?<number>\d+)/gu;

const moveDay = (day: number) => String((day % 27) + 1).padStart(2, '0');

function changeFigure(groups: Readonly<Record<string, string | undefined>>): string {
  const { isoDay, day, clock, year, number = '' } = groups;
  if (isoDay) return `${Number(isoDay.slice(0, 4)) + 3}${isoDay.slice(4, 8)}${moveDay(Number(isoDay.slice(8)))}`;
  if (day) return `${moveDay(Number(day.slice(0, 2)))}${day.slice(2)}`;
  if (clock) return `${String((Number(clock.slice(0, 2)) + 1) % 24).padStart(2, '0')}${clock.slice(2)}`;
  if (year) return String(Number(year) + 3);
  return number.replace(/\d/gu, (digit) => DIGIT_AFTER[digit] ?? digit);
}

/** A text under other names, with other numbers: every word of the table gives way to its other, every figure to another of its kind. */
export function renameText(text: string, names: ReadonlyMap<string, string>): string {
  const day =
    /\b(January|February|March|April|May|June|July|August|September|October|November|December) (\d\d?)\b(?!\d)/gu;
  return text
    .replace(/\p{L}+/gu, (word) => names.get(word) ?? word)
    .split(day)
    .map((part, index) => {
      if (index % 3 === 1) return `${part} `;
      if (index % 3 === 2) return String((Number(part) % 27) + 1);
      return part.replace(FIGURES, (...args) => changeFigure(args.at(-1) as Record<string, string | undefined>));
    })
    .join('');
}

/** Other names for files, in another order: the last becomes the first. */
export function renameFiles(files: readonly string[]): Map<string, string> {
  return new Map(
    files.toReversed().map((file, index) => [file, `${'abcdefgh'.charAt(index)}-${(index * 7 + 3) % 10}.txt`]),
  );
}

/** A corpus with every name and number put otherwise, in its texts and in what the editor says; files bear other names in another order, articles and events other ids. */
export function renameCorpus(
  corpus: Corpus,
  names: ReadonlyMap<string, string>,
  files: ReadonlyMap<string, string>,
): Corpus {
  const rename = (text: string) => renameText(text, names);
  const outlet = <T extends { readonly name: string }>(entry: T): T => ({ ...entry, name: rename(entry.name) });
  const idOf = (id: string) => `x-${[...id].toReversed().join('').replace(/^-|-$/gu, '')}`;
  const { manifest } = corpus;
  const renamed: Manifest = {
    ...manifest,
    outlets: manifest.outlets?.map(outlet),
    events: manifest.events?.map((event) => ({
      ...event,
      id: idOf(event.id),
      title: rename(event.title),
      date: event.date && rename(event.date),
    })),
    sources: manifest.sources
      ?.map((source) => ({
        ...source,
        file: files.get(source.file) ?? source.file,
        articles: source.articles.map((article) => ({
          ...article,
          ...(article.id ? { id: idOf(article.id) } : {}),
          ...(article.event ? { event: idOf(article.event) } : {}),
          ...(article.outlet ? { outlet: rename(article.outlet) } : {}),
          ...(article.provenance ? { provenance: article.provenance.map(outlet) } : {}),
        })),
      }))
      .toReversed(),
  };
  return aCorpus(
    corpus.sources.map(({ file, text }) => ({ file: files.get(file) ?? file, text: rename(text) })),
    renamed,
  );
}
