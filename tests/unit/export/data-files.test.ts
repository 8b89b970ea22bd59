import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dataFiles } from '../../../src/export/index.ts';
import { writeData } from '../../../src/export/write-data.ts';
import { anEdition, aSharedUtterance } from './an-edition.ts';

const contentOf = (name: string, edition = aSharedUtterance()): string => {
  const file = dataFiles(edition, 'https://news.example/v/').find((f) => f.name === name);
  if (file === undefined) throw new Error(`no ${name}`);
  return file.content;
};

describe('the data files', () => {
  it('are the seven of the contract, each beside its schema', () => {
    const names = dataFiles(anEdition()).map((f) => f.name);
    for (const name of ['sources', 'events', 'articles', 'speakers', 'quotes', 'passages', 'edition']) {
      expect(names).toContain(`${name}.json`);
      expect(names).toContain(`${name}.schema.json`);
    }
  });

  it('end in a newline and have names that are theirs alone', () => {
    const files = dataFiles(aSharedUtterance());
    expect(files.filter((f) => !f.content.endsWith('\n')).map((f) => f.name)).toEqual([]);
    expect(new Set(files.map((f) => f.name)).size).toBe(files.length);
  });

  it('say the same in pieces as in one', () => {
    for (const file of dataFiles(aSharedUtterance())) expect([...file.parts].join(''), file.name).toBe(file.content);
  });

  it('hold the records as given', () => {
    const edition = aSharedUtterance();
    expect(JSON.parse(contentOf('passages.json', edition))).toEqual(edition.passages);
    expect(JSON.parse(contentOf('articles.json', edition))).toEqual(edition.articles);
  });

  it('are the same bytes however the keys of a record were ordered', () => {
    const edition = aSharedUtterance();
    const turned = {
      ...edition,
      passages: edition.passages.map((p) => Object.fromEntries(Object.entries(p).reverse()) as typeof p),
    };
    expect(contentOf('passages.json', turned)).toBe(contentOf('passages.json', edition));
  });

  it('refuse a record that does not fit its schema', () => {
    const edition = aSharedUtterance();
    const wrong = { ...edition, speakers: [{ id: 'Not An Id', name: 'X', aliases: [], kind: 'person' as const }] };
    expect(() => contentOf('speakers.json', wrong)).toThrow();
  });

  it('are valid when nothing is in the corpus', () => {
    expect(contentOf('articles.json', anEdition())).toBe('[]\n');
    expect(JSON.parse(contentOf('annotations.jsonld', anEdition())).total).toBe(0);
  });

  it('describe an array in the schema', () => {
    const schema = JSON.parse(contentOf('passages.schema.json'));
    expect(schema.type).toBe('array');
    expect(schema.items.required).toContain('members');
    expect(schema.items.additionalProperties).toBe(false);
  });
});

describe('tables', () => {
  it('keep words with marks and commas in one cell', () => {
    const [head, first] = contentOf('members.csv').split('\r\n');
    expect(head).toBe('passage,id,article,file,start,end,quote,text');
    expect(first).toMatch(/^m-reuters,m-rt,rt,rt\.txt,\d+,\d+,q-rt,"You and I have similar views on the reasons,"$/);
  });

  it('give a row to every pair with the words of both', () => {
    expect(contentOf('pairs.csv')).toContain('m-reuters,m-rt,m-reuters,rt,reuters,near,0.9');
  });

  it('hold no cell that a spreadsheet would run, and leave numbers numbers', () => {
    const words = ['=HYPERLINK("https://example.org")', '+1 for that', '-2 for this', '@all of you'];
    const edition = anEdition({
      articles: [{ id: 'a', paragraphs: words.map((own) => [own]) }],
      passages: [
        {
          id: 'm-0',
          members: words.map((own, i) => ({ id: `m-${i}`, article: 'a', words: own })),
          pairs: [{ a: 0, b: 1, score: -0.5 }],
        },
      ],
    });
    const [, ...rows] = contentOf('members.csv', edition).trim().split('\r\n');
    expect(rows.map((row) => /,\d+,\d+,,"?(..)/u.exec(row)?.[1])).toEqual(["'=", "'+", "'-", "'@"]);
    expect(contentOf('pairs.csv', edition)).toContain(',-0.5,');
  });
});

describe('annotations', () => {
  const items = () => JSON.parse(contentOf('annotations.jsonld')).first.items;

  it('give each member its words with what stands around them', () => {
    const [selector] = items()[0].target.selector;
    expect(selector).toMatchObject({
      type: 'TextQuoteSelector',
      exact: 'You and I have similar views on the reasons,',
    });
    expect(selector.prefix.endsWith('“')).toBe(true);
    expect(selector.suffix.startsWith('” he observed.')).toBe(true);
  });

  it('count positions in characters, not in code units', () => {
    const edition = anEdition({
      articles: [{ id: 'a', paragraphs: [['😀😀 One here.', 'Two here.']] }],
      passages: [
        {
          id: 'm-1',
          members: [
            { id: 'm-1', article: 'a', words: 'One here.' },
            { id: 'm-2', article: 'a', words: 'Two here.' },
          ],
        },
      ],
    });
    const [first] = JSON.parse(contentOf('annotations.jsonld', edition)).first.items;
    expect(edition.passages[0]?.members[0]?.span.start).toBe(5);
    expect(first.target.selector[1]).toEqual({ type: 'TextPositionSelector', start: 3, end: 12 });
  });
});

describe('writing the data', () => {
  it('leaves other files of the folder, and no scratch', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'write-data-'));
    await writeFile(join(folder, 'mine.txt'), 'keep');
    await writeData(aSharedUtterance(), folder);
    const names = await readdir(folder);
    expect(names).toContain('mine.txt');
    expect(names.filter((n) => n.startsWith('.'))).toEqual([]);
    expect(await readFile(join(folder, 'edition.json'), 'utf8')).toContain('"e0e0e0e0"');
  });

  it('leaves the last good output when a record does not fit', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'write-data-'));
    const edition = aSharedUtterance();
    await writeData(edition, folder);
    const before = await readFile(join(folder, 'passages.json'), 'utf8');
    await expect(
      writeData({ ...edition, passages: [{ ...edition.passages[0], id: 'NO' }] as never }, folder),
    ).rejects.toThrow();
    expect(await readFile(join(folder, 'passages.json'), 'utf8')).toBe(before);
  });
});
