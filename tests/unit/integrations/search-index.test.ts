import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readHit } from '../../../src/elements/search/hit.ts';
import { choiceColumns } from '../../../src/integrations/search/choice-columns.ts';
import { holdMarks } from '../../../src/integrations/search/hold-marks.ts';
import { searchRecord } from '../../../src/integrations/search/search-record.ts';
import { indexHits } from '../../../src/integrations/search/write-index.ts';
import { searchHits } from '../../../src/views/search/hits.ts';
import { anEdition, aSharedUtterance } from '../export/an-edition.ts';

describe('a text for the index', () => {
  it('holds a lone mark to the word before it, so that an exact phrase runs over it', () => {
    expect(holdMarks('They ostracised it – in Kiev.')).toBe('They ostracised it\u2063– in Kiev.');
    expect(holdMarks('– Who said that?')).toBe('–\u2063Who said that?');
    expect(holdMarks('One\n two  three')).toBe('One two three');
  });
});

describe('what hits are narrowed by', () => {
  it('stands in columns, all in the order of the hits', () => {
    const hits = searchHits(aSharedUtterance());
    const columns = choiceColumns(
      hits,
      hits.map((_, at) => `id${at}`),
    );
    const read = (facet: 'kind' | 'outlet') =>
      columns.facets[facet]
        .split(' ')
        .map((own) => own.split(',').map((index) => columns.values[facet][Number(index)]));
    expect(columns.ids.split(' ')).toHaveLength(hits.length);
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
    const data = async () => ({ raw_url: record.url, content: record.content, meta: {} });
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

describe('an index', () => {
  it('is found again record for record by what narrows and orders', async () => {
    const hits = searchHits(aReprint());
    const folder = await mkdtemp(join(tmpdir(), 'variorum-index-'));
    try {
      await indexHits(hits, folder, 'en');
      const columns = JSON.parse(gunzipSync(readFileSync(join(folder, 'choices.pf_gz'))).toString()) as { ids: string };
      const urls = columns.ids.split(' ').map((id) => {
        const text = gunzipSync(readFileSync(join(folder, 'fragment', `${id}.pf_fragment`))).toString();
        return (JSON.parse(text.slice(text.indexOf('{'))) as { url: string }).url;
      });
      expect(urls).toEqual(hits.map((hit) => searchRecord(hit, '/').url));
      expect(readdirSync(folder).filter((name) => name.includes('ui'))).toEqual([]);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
