import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readHit } from '../../../src/elements/search/hit.ts';
import { type RecordNotes, recordId } from '../../../src/elements/search/index-shape.ts';
import { choiceColumns } from '../../../src/integrations/search/choice-columns.ts';
import { holdMarks } from '../../../src/integrations/search/hold-marks.ts';
import { knownWords } from '../../../src/integrations/search/known-words.ts';
import { readPages, unpack, writePages } from '../../../src/integrations/search/pagefind-files.ts';
import { searchRecord } from '../../../src/integrations/search/search-record.ts';
import { indexHits } from '../../../src/integrations/search/write-index.ts';
import type { SearchHit } from '../../../src/views/search/hit.ts';
import { searchHits } from '../../../src/views/search/hits.ts';
import { anEdition, aSharedUtterance } from '../export/an-edition.ts';

describe('a text for the index', () => {
  it('holds a lone mark to the word before it, so that an exact phrase runs over it', () => {
    expect(holdMarks('They ostracised it – in Kiev.')).toBe('They ostracised it\u2063– in Kiev.');
    expect(holdMarks('– Who said that?')).toBe('–\u2063Who said that?');
    expect(holdMarks('One\n two  three')).toBe('One two three');
    expect(holdMarks('One\u0085two \u0085 – three')).toBe('One two\u2063– three');
  });
});

describe('what hits are narrowed by', () => {
  it('stands in columns, all in the order of the hits', () => {
    const hits = searchHits(aSharedUtterance());
    const columns = choiceColumns(hits, 'x');
    const read = (facet: 'kind' | 'outlet') =>
      columns.facets[facet]
        .split(' ')
        .map((own) => own.split(',').map((index) => columns.values[facet][Number(index)]));
    expect(columns.stamp).toBe('x');
    expect(read('kind')).toEqual(hits.map((hit) => hit.facets.kind));
    expect(read('outlet')).toEqual(hits.map((hit) => hit.facets.outlet));
    expect(columns.versions.split(' ').map(Number)).toEqual(hits.map((hit) => hit.versions.length));
    expect(columns.date.split(' ').map((index) => columns.dates[Number(index)])).toEqual(
      hits.map((hit) => hit.event.date ?? ''),
    );
  });
});

/** Two articles that say one sentence word for word, and a third that says it otherwise. */
const aReprint = () =>
  anEdition({
    articles: [
      { id: 'a', paragraphs: [['It was a great day for all.'], ['Only here.']] },
      { id: 'b', paragraphs: [['It was a great day for all.']] },
      { id: 'c', paragraphs: [['A great day it was.']] },
    ],
    passages: [
      {
        id: 'm1',
        members: [
          { id: 'm1', article: 'a', words: 'It was a great day for all.' },
          { id: 'm2', article: 'b', words: 'It was a great day for all.' },
          { id: 'm3', article: 'c', words: 'A great day it was.' },
        ],
      },
    ],
  });

describe('a record of the index', () => {
  it('holds words that several versions share once, and gives each version its own again', async () => {
    const [hit] = searchHits(aReprint());
    if (hit === undefined) throw new Error('nothing to find');
    const record = searchRecord(hit, '/');
    expect(record.content).toBe('It was a great day for all. ¶ A great day it was.');
    const data = async () => ({ raw_url: record.url, content: record.content, meta: {}, notes: record.notes });
    // "day" in both texts: the fifth word of the first, the third after the mark that follows its seven.
    const read = await readHit({ id: 'x', score: 1, words: [4, 10], isWhole: true, data }, '/news/');
    expect(read.url).toBe('/news/passages/m1/');
    expect(read.versions.map(({ url }) => url)).toEqual(hit.versions.map(({ url }) => `/news${url}`));
    expect(read.versions.map(({ stretches }) => stretches.map(({ text }) => text).join(''))).toEqual(
      hit.versions.map(({ text }) => text),
    );
    expect(read.versions.map(({ stretches }) => stretches.filter((s) => s.isFound).map((s) => s.text))).toEqual([
      ['day'],
      ['day'],
      ['day'],
    ]);
    expect(read.links[0]?.url).toMatch(/^\/news\/events\/[a-z0-9-]+\/a\/b\/$/);
    expect(read.matched).toEqual(['day']);
  });
});

const aNote: RecordNotes = ['Statement', [], ['e', 'Event', null], 'In the article', [], [], []];

/** What a browser finds in the index of some hits: each record's address, by its id. */
async function readIndex(hits: readonly SearchHit[]) {
  const folder = await mkdtemp(join(tmpdir(), 'variorum-index-'));
  try {
    await indexHits(hits, folder, 'en');
    const entry = JSON.parse(readFileSync(join(folder, 'pagefind-entry.json'), 'utf8')) as {
      languages: { en: { hash: string } };
    };
    const { pages } = readPages(unpack(readFileSync(join(folder, `pagefind.${entry.languages.en.hash}.pf_meta`))));
    const urls = pages.map(({ id, file }): readonly [string, string] => {
      const text = unpack(readFileSync(join(folder, 'fragment', `${file}.pf_fragment`))).toString();
      return [id, (JSON.parse(text) as Record<string, { url: string }>)[id]?.url ?? 'missing'];
    });
    const columns = gunzipSync(readFileSync(join(folder, 'choices.pf_gz'))).toString();
    return {
      urls,
      stamp: (JSON.parse(columns) as { stamp: string }).stamp,
      files: readdirSync(folder, { recursive: true, encoding: 'utf8' }),
      named: new Set(pages.map(({ file }) => join('fragment', `${file}.pf_fragment`))),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Hits like one another but for their address and words. */
const hitsThatSay = (texts: readonly string[]): readonly SearchHit[] => {
  const [hit] = searchHits(aReprint());
  if (hit === undefined) throw new Error('nothing to find');
  return texts.map((text, at) => ({
    ...hit,
    url: `/passages/p${at}/`,
    versions: hit.versions.map((version) => ({ ...version, text })),
  }));
};

describe('the words that are known', () => {
  it('are those of the texts and of the names beside them, as mostly written', () => {
    const record = (content: string, also: string) => ({ ...{ url: 'a', content, notes: aNote }, meta: { also } });
    const records = [record('The talks: Talks were long.', 'Ushakov'), record('TALKS, “talks” of a day', '')];
    expect(knownWords(records)).toEqual(['Ushakov', 'long', 'talks', 'were']);
  });
});

describe('an index', () => {
  it('is found again record for record by what narrows and orders', async () => {
    const hits = hitsThatSay(Array.from({ length: 300 }, (_, at) => `It was a great day in the year ${at}.`));
    const { urls, stamp } = await readIndex(hits);
    expect(urls).toEqual(hits.map((_, at) => [recordId(stamp, at), `passages/p${at}/`]));
  });

  it('keeps each record with its own words where one has nothing that can be looked for', async () => {
    const { urls, stamp } = await readIndex(hitsThatSay(['One day.', '– …', 'Two days.']));
    expect(urls).toEqual([
      [recordId(stamp, 0), 'passages/p0/'],
      [recordId(stamp, 2), 'passages/p2/'],
    ]);
  });

  it('may hold one record, or none', async () => {
    expect((await readIndex(hitsThatSay(['One day.']))).urls.map(([, url]) => url)).toEqual(['passages/p0/']);
    const folder = await mkdtemp(join(tmpdir(), 'variorum-index-'));
    await indexHits([], folder, 'en');
    expect(readdirSync(folder)).toContain('pagefind-entry.json');
    await rm(folder, { recursive: true, force: true });
  });

  it('holds no file that nothing leads to, and several records in one', async () => {
    const { files, named } = await readIndex(hitsThatSay(Array.from({ length: 60 }, (_, at) => `It was day ${at}.`)));
    expect(files.filter((name) => name.endsWith('.pf_fragment')).toSorted()).toEqual([...named].toSorted());
    expect(files.filter((name) => name.endsWith('.pf_meta'))).toHaveLength(1);
    expect(files.filter((name) => name.includes('ui'))).toEqual([]);
    expect(named.size).toBeGreaterThan(1);
    expect(named.size).toBeLessThan(15);
  });
});

describe("Pagefind's list of records", () => {
  it('is written as it was read, however large its numbers', () => {
    const pages = [3, 30, 300, 70_000].map((words) => ({ id: `a-${words}`, words, file: 'f'.repeat(words % 50) }));
    const version = Buffer.from([0x82, 0x61, 0x31]);
    const meta = Buffer.concat([version, writePages(pages), Buffer.from([0x80])]);
    expect(readPages(meta)).toEqual({ pages, start: version.length, end: meta.length - 1 });
    expect(() => readPages(Buffer.from([0xa0]))).toThrow('Pagefind 1.6');
  });
});
