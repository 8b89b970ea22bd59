import { Ajv2020 } from 'ajv/dist/2020.js';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { CSV_COLUMNS } from '../../../src/export/csv-columns.ts';
import { fieldsByFile } from '../../../src/export/data-dictionary.ts';
import { feed } from '../../../src/export/feed.ts';
import { dataFiles } from '../../../src/export/index.ts';
import { seedEdition } from '../laws/the-seeds.ts';
import { anEdition } from './an-edition.ts';

const RECORDS = ['edition', 'sources', 'events', 'articles', 'speakers', 'quotes', 'passages'];

const edition = await seedEdition();

/** The data files of the first corpus, by name. */
const filesOfSeeds = () => {
  const files = new Map(dataFiles(edition, 'https://news.example/v/').map((file) => [file.name, file]));
  return (name: string): string => files.get(name)?.content ?? '';
};

/** CSV as RFC 4180 has it, read by hand: rows of cells. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gu)) {
    rows.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('the published files of the first corpus', () => {
  it.each(RECORDS)('%s.json is valid against its JSON Schema', (name) => {
    const contentOf = filesOfSeeds();
    const validate = new Ajv2020({ strict: true, strictTypes: false, allErrors: true }).compile(
      JSON.parse(contentOf(`${name}.schema.json`)),
    );
    expect(validate(JSON.parse(contentOf(`${name}.json`))), JSON.stringify(validate.errors)).toBe(true);
  });

  it('a schema refuses a record with a field too many or too few', () => {
    const contentOf = filesOfSeeds();
    const validate = new Ajv2020({ strict: false }).compile(JSON.parse(contentOf('passages.schema.json')));
    const [passage] = JSON.parse(contentOf('passages.json'));
    expect(validate([{ ...passage, more: 1 }])).toBe(false);
    expect(validate([{ ...passage, members: undefined }])).toBe(false);
  });

  it.each(RECORDS)('%s.schema.json says of every field what it holds', (name) => {
    const silent: string[] = [];
    const walk = (schema: Record<string, unknown>, path: string): void => {
      for (const [field, own] of Object.entries((schema.properties ?? {}) as Record<string, Record<string, unknown>>)) {
        const at = `${path}.${field}`;
        if (own.description === undefined && path !== '.counts') silent.push(at);
        walk(own, at);
      }
      if (schema.items) walk(schema.items as Record<string, unknown>, path);
    };
    walk(JSON.parse(filesOfSeeds()(`${name}.schema.json`)), '');
    expect(silent).toEqual([]);
  });

  it('the page of fields names what lies inside a field, but the parts of a span only once', () => {
    const namesIn = (file: string) => fieldsByFile.get(file)?.map(({ name }) => name) ?? [];
    expect(namesIn('passages.json')).toEqual(
      expect.arrayContaining(['members.span', 'pairs.drift.a', 'pairs.drift.why']),
    );
    expect(namesIn('articles.json')).toContain('blocks.sentences.coverage.state');
    expect([...fieldsByFile.keys()].flatMap(namesIn).filter((name) => /(?:span|cue|[ab])\.start$/u.test(name))).toEqual(
      [],
    );
  });

  it('what is said of a column speaks of cells, which may be empty but not null', () => {
    const columns = [...fieldsByFile].filter(([file]) => file.endsWith('.csv')).flatMap(([, fields]) => fields);
    expect(columns.filter(({ means }) => means === '' || /\bnull\b/u.test(means))).toEqual([]);
  });

  it.each(Object.entries(CSV_COLUMNS))('%s has a named column in every row and loses no words', (name, columns) => {
    const [head, ...rows] = readCsv(filesOfSeeds()(name));
    expect(head).toEqual(Object.keys(columns));
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter((row) => row.length !== head?.length)).toEqual([]);
  });

  it('the tables hold the words of the records to the letter', () => {
    const rows = readCsv(filesOfSeeds()('quotes.csv'));
    const text = rows[0]?.indexOf('text') ?? -1;
    expect(rows.slice(1).map((row) => row[text])).toEqual(edition.quotes.map((quote) => quote.text));
  });

  it('annotations are a collection of linking annotations, each with the two selectors and words found where they say', () => {
    const collection = JSON.parse(filesOfSeeds()('annotations.jsonld'));
    expect(collection).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'AnnotationCollection',
      first: { type: 'AnnotationPage', startIndex: 0 },
    });
    const { items } = collection.first;
    expect(collection.total).toBe(items.length);
    expect(new Set(items.map((item: { id: string }) => item.id)).size).toBe(items.length);
    const { texts } = edition;
    for (const { type, motivation, target } of items) {
      expect({ type, motivation, target: target.type }).toEqual({
        type: 'Annotation',
        motivation: 'linking',
        target: 'SpecificResource',
      });
      const [quote, position] = target.selector;
      const file = decodeURIComponent(target.source.replace(/^\.\.\/sources\/|\/$/gu, ''));
      const characters = [...(texts.get(file) ?? '')];
      expect(characters.slice(position.start, position.end).join('')).toBe(quote.exact);
      expect(characters.slice(position.start - [...quote.prefix].length, position.start).join('')).toBe(quote.prefix);
    }
  });

  it('the feed is well-formed, names itself, and gives each event an address that lasts', async () => {
    const xml = await feed(edition, 'https://news.example/v/');
    const { document } = parseHTML(xml);
    const items = [...document.querySelectorAll('item')];
    expect(items.length).toBe(edition.events.length);
    for (const item of items) {
      const guid = item.querySelector('guid')?.textContent ?? '';
      expect(guid).toMatch(/^https:\/\/news\.example\/v\/events\/[a-z0-9-]+\/$/u);
      expect(item.querySelector('title')?.textContent).not.toBe('');
    }
    expect(xml).toContain('<atom:link href="https://news.example/v/feed.xml" rel="self" type="application/rss+xml"/>');
  });

  it('the feed holds no character that XML cannot', async () => {
    const made = anEdition({ title: 'A\u0007 \ud800title', articles: [{ id: 'a', paragraphs: [['Words.']] }] });
    expect(await feed(made, 'https://news.example/')).not.toMatch(/\p{Cc}(?<![\t\n\r])|\p{Cs}/u);
  });
});
