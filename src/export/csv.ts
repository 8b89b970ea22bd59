import { stringify } from 'csv-stringify/sync';
import type { Edition } from '../corpus/edition.ts';
import type { Span } from '../corpus/span.ts';
import { CSV_COLUMNS, type TableName } from './csv-columns.ts';
import { type DataFile, wholeFile } from './data-file.ts';

/** A row names every column of its table, and no other. */
type Row<N extends TableName> = Readonly<Record<keyof (typeof CSV_COLUMNS)[N], string | number>>;

// RFC 4180 wants CRLF between rows. Words that a spreadsheet would run as a formula get an apostrophe before them; the JSON files have them as the source has them.
function table<N extends TableName>(name: N, rows: () => readonly Row<N>[]): DataFile {
  const columns = Object.keys(CSV_COLUMNS[name]);
  const options = { header: true, columns, record_delimiter: '\r\n', escape_formulas: true };
  return wholeFile(name, () => stringify([...rows()], options));
}

function articles(edition: Edition): DataFile {
  const events = new Map(edition.events.map((event) => [event.id, event]));
  return table('articles.csv', () =>
    edition.articles.map((a) => {
      const event = events.get(a.event);
      const sentences = a.blocks.flatMap((block) => block.sentences);
      const origin = a.provenance.find((fact) => fact.role === 'origin' && fact.name === a.original);
      return {
        ...{ id: a.id, event: a.event, event_title: event?.title ?? '', event_date: event?.date ?? '' },
        ...{ outlet: a.outlet ?? '', original: a.original ?? '', original_grade: origin?.grade ?? '' },
        ...{ perspective: a.perspective ?? '', date: a.date ?? '', language: a.language, sentences: sentences.length },
        with_counterpart: sentences.filter((s) => s.coverage.some((c) => c.state === 'counterpart')).length,
        ...{ file: a.span.file, title: a.title ?? '', url: a.url },
      };
    }),
  );
}

function passages(edition: Edition): DataFile {
  return table('passages.csv', () =>
    edition.passages.map(({ id, kind, event, group, url, members, pairs }) => ({
      ...{ id, kind, event, group, url, members: members.length, pairs: pairs.length },
    })),
  );
}

function members(edition: Edition): DataFile {
  return table('members.csv', () =>
    edition.passages.flatMap((p) =>
      p.members.map(({ id, article, span, quote, text }) => ({
        ...{ passage: p.id, id, article, ...span, quote: quote ?? '', text },
      })),
    ),
  );
}

function quotes(edition: Edition): DataFile {
  return table('quotes.csv', () =>
    edition.quotes.map(({ id, article, block, span, kind, text, ...q }) => ({
      ...{ id, article, block, ...span, kind, text },
      ...{
        speakers: q.speakers.join(' '),
        cue_lemma: q.cueLemma ?? '',
        relayers: q.relayers.join(' '),
        passages: q.passages.join(' '),
      },
      ...{ group: q.group ?? '', within: q.within ?? '' },
    })),
  );
}

function speakers(edition: Edition): DataFile {
  return table('speakers.csv', () =>
    edition.speakers.map(({ id, kind, name, aliases }) => ({ id, kind, name, aliases: aliases.join('\n') })),
  );
}

function pairs(edition: Edition): DataFile {
  return table('pairs.csv', () =>
    alignedPairs(edition).map(({ passage, pair, a, b }) => ({
      ...{ passage, a: a.id, b: b.id, article_a: a.article, article_b: b.article },
      ...{ label: pair.label, score: pair.score, text_a: a.text, text_b: b.text },
      what_changed: pair.drift.map((d) => `${d.kind} (${d.grade}): ${d.why}`).join('\n'),
    })),
  );
}

function changes(edition: Edition): DataFile {
  const words = (span: Span | null) =>
    span === null ? '' : (edition.texts.get(span.file) ?? '').slice(span.start, span.end);
  return table('changes.csv', () =>
    alignedPairs(edition).flatMap(({ passage, pair, a, b }) =>
      pair.drift.map(({ kind, grade, why, ...sides }) => ({
        ...{ passage, a: a.id, b: b.id, article_a: a.article, article_b: b.article },
        ...{ kind, grade, words_a: words(sides.a), words_b: words(sides.b), why },
      })),
    ),
  );
}

function alignedPairs(edition: Edition) {
  return edition.passages.flatMap((p) =>
    p.pairs.flatMap((pair) => {
      const [a, b] = [p.members[pair.a], p.members[pair.b]];
      return a === undefined || b === undefined ? [] : [{ passage: p.id, pair, a, b }];
    }),
  );
}

/** The tables for spreadsheets and statistics, a row a record, CSV as RFC 4180; their columns are told in `csv-columns.ts`. */
export function csvFiles(edition: Edition): readonly DataFile[] {
  return [articles, passages, members, quotes, speakers, pairs, changes].map((make) => make(edition));
}
