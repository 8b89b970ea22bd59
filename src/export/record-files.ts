import { z } from 'zod';
import { articleSchema } from '../corpus/article.ts';
import type { Edition } from '../corpus/edition.ts';
import { eventSchema } from '../corpus/event.ts';
import { passageSchema } from '../corpus/passage.ts';
import { quoteSchema } from '../corpus/quote.ts';
import { sourceSchema } from '../corpus/source.ts';
import { speakerSchema } from '../corpus/speaker.ts';
import { type DataFile, fileInParts, wholeFile } from './data-file.ts';
import { editionFileSchema, toEditionFile } from './edition-file.ts';
import { toJson, toJsonRecords, toSchema } from './json.ts';

interface RecordFile {
  readonly name: 'sources' | 'events' | 'articles' | 'speakers' | 'quotes' | 'passages';
  readonly schema: z.ZodType;
  readonly about: string;
}

/** The files of records, in the order in which they are written: what each holds, and the schema of one record. `edition.json` stands beside them. */
export const RECORD_FILES: readonly RecordFile[] = [
  {
    name: 'sources',
    schema: sourceSchema,
    about: 'Stored files as received, with the page furniture set aside in each.',
  },
  { name: 'events', schema: eventSchema, about: 'What the articles are about.' },
  { name: 'articles', schema: articleSchema, about: 'Articles with blocks, sentences, coverage and provenance.' },
  { name: 'speakers', schema: speakerSchema, about: 'Whose words are quoted, or through whom an outlet has them.' },
  { name: 'quotes', schema: quoteSchema, about: 'Quoted words with kind, speakers, cue and relayers.' },
  {
    name: 'passages',
    schema: passageSchema,
    about: 'The same utterance or statement in two or more places, with what changed.',
  },
];

const SPANS = 'Spans are half-open [start, end) in UTF-16 code units of the source text.';

/** The JSON data files and, beside each, the JSON Schema that it fits. */
export function recordFiles(edition: Edition): readonly DataFile[] {
  const records = RECORD_FILES.flatMap(({ name, schema, about }) => [
    fileInParts(`${name}.json`, () => toJsonRecords(schema, edition[name])),
    wholeFile(`${name}.schema.json`, () => toSchema(z.array(schema), name, `${about} ${SPANS}`)),
  ]);
  return [
    ...records,
    wholeFile('edition.json', () => toJson(toEditionFile(edition))),
    wholeFile('edition.schema.json', () =>
      toSchema(editionFileSchema, 'edition', 'The identity of the edition: a hash of its sources and of the engine.'),
    ),
  ];
}
