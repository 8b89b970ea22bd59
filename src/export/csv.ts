import { stringify } from 'csv-stringify/sync';
import type { Edition } from '../corpus/edition-record.ts';
import { type DataFile, wholeFile } from './data-file.ts';

type Cell = string | number;

// RFC 4180 wants CRLF between rows. A cell that starts with a formula sign is left as the source has it: the file is data, and spans must fit.
function table(name: string, columns: readonly string[], rows: () => readonly (readonly Cell[])[]): DataFile {
  return wholeFile(name, () =>
    stringify([[...columns], ...rows().map((row) => [...row])], { record_delimiter: '\r\n' }),
  );
}

function passages(edition: Edition): DataFile {
  const rows = () =>
    edition.passages.map((p) => [p.id, p.kind, p.event, p.group, p.url, p.members.length, p.pairs.length]);
  return table('passages.csv', ['id', 'kind', 'event', 'group', 'url', 'members', 'pairs'], rows);
}

function members(edition: Edition): DataFile {
  const rows = () =>
    edition.passages.flatMap((p) =>
      p.members.map((m) => [p.id, m.id, m.article, m.span.file, m.span.start, m.span.end, m.quote ?? '', m.text]),
    );
  return table('members.csv', ['passage', 'id', 'article', 'file', 'start', 'end', 'quote', 'text'], rows);
}

function quotes(edition: Edition): DataFile {
  const rows = () =>
    edition.quotes.map((q) => [
      ...[q.id, q.article, q.block, q.span.file, q.span.start, q.span.end, q.kind, q.speakers.join(' ')],
      ...[q.relayers.join(' '), q.group ?? '', q.within ?? '', q.passages.join(' '), q.text],
    ]);
  const columns = [
    'id',
    'article',
    'block',
    'file',
    'start',
    'end',
    'kind',
    'speakers',
    'relayers',
    'group',
    'within',
    'passages',
    'text',
  ];
  return table('quotes.csv', columns, rows);
}

function pairs(edition: Edition): DataFile {
  const rows = () =>
    edition.passages.flatMap((p) =>
      p.pairs.flatMap((pair) => {
        const a = p.members[pair.a];
        const b = p.members[pair.b];
        if (a === undefined || b === undefined) return [];
        const changed = pair.drift.map((d) => `${d.kind} (${d.grade}): ${d.why}`).join('\n');
        return [[p.id, a.id, b.id, a.article, b.article, pair.label, pair.score, changed, a.text, b.text]];
      }),
    );
  const columns = ['passage', 'a', 'b', 'article_a', 'article_b', 'label', 'score', 'what_changed', 'text_a', 'text_b'];
  return table('pairs.csv', columns, rows);
}

/** The tables for spreadsheets: passages, members, quotes and pairs, one row each, CSV as RFC 4180. */
export function csvFiles(edition: Edition): readonly DataFile[] {
  return [passages(edition), members(edition), quotes(edition), pairs(edition)];
}
