import type { Edition } from '../../corpus/edition.ts';
import { place, routes } from '../routes.ts';
import { fieldId, fieldLists } from './fields-page.ts';

/** One file to download. */
export interface Download {
  readonly name: string;
  readonly url: string;
  readonly about: string;
  readonly schema: string | null;
  /** Where its fields or columns are told; null where its format tells them. */
  readonly fields: string | null;
}

/** What the data page lists. */
export interface DataPage {
  readonly groups: readonly { readonly title: string; readonly about: string; readonly files: readonly Download[] }[];
  readonly identity: readonly (readonly [name: string, value: string])[];
}

const RECORDS: readonly (readonly [name: string, about: string])[] = [
  ['edition', 'the edition’s identity and its counts'],
  ['sources', 'stored files, with the page furniture set aside'],
  ['events', 'what the articles are about'],
  ['articles', 'articles with blocks, sentences, coverage and provenance'],
  ['speakers', 'whose words are quoted, or through whom an outlet has them'],
  ['quotes', 'quoted words with kind, speakers, cue and relayers'],
  ['passages', 'the same words or facts in two or more places, with labels and what changed'],
];

/** The published files of an edition, and what identifies it. */
export function dataPage(edition: Edition): DataPage {
  const file = (name: string, about: string, schema: string | null = null): Download => ({
    ...{ name, about, url: routes.file(`data/${name}`) },
    schema: schema === null ? null : routes.file(`data/${schema}`),
    fields: fieldLists.has(name) ? place(routes.fields(), fieldId(name)) : null,
  });
  return {
    groups: [
      {
        title: 'Records',
        about:
          'JSON in UTF-8, one record a line, each file with its JSON Schema. Spans count UTF-16 code units of the source’s text, from the first, without the last. Records name one another by id.',
        files: RECORDS.map(([name, about]) => file(`${name}.json`, about, `${name}.schema.json`)),
      },
      {
        title: 'Tables',
        about:
          'CSV as RFC 4180 has it, in UTF-8 without a byte order mark, the names of the columns in the first row; what is unknown is an empty cell. Words stand as the sources have them, line breaks and all; before a cell that a spreadsheet would take for a formula (it begins with =, +, -, @, a tab or a carriage return) stands an apostrophe, which the JSON files do not have.',
        files: [
          file('articles.csv', 'a row for each article, with its event, outlet and counts'),
          file('passages.csv', 'a row for each passage'),
          file('members.csv', 'a row for each place where a passage stands'),
          file('quotes.csv', 'a row for each quotation'),
          file('speakers.csv', 'a row for each speaker'),
          file('pairs.csv', 'a row for each pair, with label and score'),
          file('changes.csv', 'a row for each thing that changed between two members'),
        ],
      },
      {
        title: 'Annotations',
        about:
          'W3C Web Annotations: every place of every passage, by its words with what stands around them, and by its position in the source’s text, counted in Unicode characters and not in UTF-16 code units. Addresses are relative to the file’s own.',
        files: [file('annotations.jsonld', 'JSON-LD, one collection')],
      },
      {
        title: 'Citations',
        about:
          'Every passage as a reference that quotes the sources and this edition. One by one they stand on the passages’ pages.',
        files: [
          file('citations.txt', 'sentences to paste'),
          file('citations.bib', 'BibTeX'),
          file('citations.ris', 'RIS'),
          file('citations.csl.json', 'CSL-JSON'),
        ],
      },
      {
        title: 'Feed',
        about: 'The latest events.',
        files: [{ name: 'feed.xml', url: routes.file('feed.xml'), about: 'RSS 2.0', schema: null, fields: null }],
      },
    ],
    identity: [
      ['Title', edition.title],
      ['Edition', edition.id],
      ...Object.entries(edition.counts).map(
        ([name, n]) => [name.charAt(0).toUpperCase() + name.slice(1), n.toLocaleString('en-GB')] as const,
      ),
    ],
  };
}
