import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readCorpusFolder } from '../../../src/corpus/read-corpus-folder.ts';
import { buildEdition } from '../../../src/edition.ts';
import { type AddedFile, addToCorpus } from '../../../src/import/add.ts';

let work = '';
beforeEach(async () => {
  work = await mkdtemp(join(tmpdir(), 'variorum-add-'));
});
afterEach(() => rm(work, { recursive: true }));

const corpus = () => join(work, 'news');
async function add(
  name: string,
  content: string | Uint8Array,
  more: Partial<Parameters<typeof addToCorpus>[2]> = {},
): Promise<AddedFile> {
  await writeFile(join(work, name), content);
  const [added] = await addToCorpus(corpus(), [join(work, name)], {
    event: null,
    columns: {},
    isDryRun: false,
    ...more,
  });
  if (added === undefined) throw new Error('nothing came back');
  return added;
}
const edition = async () => buildEdition(await readCorpusFolder(corpus()));

describe('a table', () => {
  const CSV =
    'title;content;source;published\n"Pier; a history";"Anna Kern said: ""We * wait_ [here]."" # not\n\n1. A second paragraph.";Herald;2023-03-02T10:00:00Z\nEmpty;;Courier;\n';

  it('becomes an article a row, read back to the letter', async () => {
    const added = await add('table.csv', CSV);
    expect(added).toMatchObject({
      records: [{ outlet: 'Herald', date: '2023-03-02', missing: [] }],
      skipped: [{ number: 2 }],
    });
    const { articles, quotes } = await edition();
    expect(articles).toMatchObject([{ title: 'Pier; a history', outlet: 'Herald', date: '2023-03-02' }]);
    expect(articles[0]?.blocks.map(({ text }) => text)).toEqual([
      'Pier; a history',
      'Anna Kern said: "We * wait_ [here]." # not',
      '1. A second paragraph.',
    ]);
    expect(quotes.map(({ text }) => text)).toEqual(['We * wait_ [here].']);
  });

  it('keeps its original byte for byte, and is not added twice', async () => {
    await add('table.csv', CSV);
    const again = await add('table.csv', CSV);
    expect('records' in again && again.records.map(({ isKnown }) => isKnown)).toEqual([true]);
    expect((await readdir(corpus(), { recursive: true })).filter((name) => name.includes('.')).toSorted()).toEqual([
      '2023-03-02-herald-pier-a-history.md',
      join('originals', 'table.csv'),
    ]);
    expect(await readFile(join(corpus(), 'originals/table.csv'), 'utf8')).toBe(CSV);
  });

  it('whose columns have other names says which it has, and takes them by name', async () => {
    const table = JSON.stringify([{ words: 'The council voted.', paper: 'Courier' }]);
    expect(await add('table.json', table)).toMatchObject({
      error: expect.stringContaining('words, paper'),
      fix: expect.stringContaining('--map text='),
    });
    expect(await add('table.json', table, { columns: { text: 'words', outlet: 'paper' } })).toMatchObject({
      records: [{ outlet: 'Courier' }],
    });
  });

  it('of lines passes over a broken one, and reads HTML as HTML', async () => {
    const lines = `${JSON.stringify({ headline: 'Vote', text: '<p>First &amp; last.</p><p>Second.</p>', publisher: { name: 'Herald' } })}\n{broken\n`;
    expect(await add('table.jsonl', lines)).toMatchObject({
      records: [{ outlet: 'Herald' }],
      skipped: [{ number: 2 }],
    });
    expect((await edition()).articles[0]?.blocks.map(({ text }) => text)).toEqual(['Vote', 'First & last.', 'Second.']);
  });
});

describe('a page', () => {
  it('from a browser’s single file is kept with its address', async () => {
    const mhtml = `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://herald.example/pier\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<article><h1>Pier vote</h1><p>=E2=80=9CWe wait,=E2=80=9D said Anna Kern.</p></article>\r\n--b--\r\n`;
    const added = await add('page.mhtml', mhtml);
    expect('records' in added && added.records[0]?.file).toBe('herald-example-pier.html');
    expect(await readFile(join(corpus(), 'herald-example-pier.html'), 'utf8')).toContain(
      'saved from url=(0027)https://herald.example/pier',
    );
    expect((await edition()).quotes.map(({ text }) => text)).toEqual(['We wait,']);
  });
});

it('what cannot be read is said with its reason, and keeps nothing else from being added', async () => {
  await writeFile(join(work, 'good.txt'), '“We wait,” said Anna Kern.\n');
  await writeFile(join(work, 'bad.docx'), 'no zip');
  await writeFile(join(work, 'bad.pdf'), 'no pdf');
  await writeFile(join(work, 'odd.xyz'), 'x');
  const inputs = ['bad.docx', 'bad.pdf', 'odd.xyz', 'absent.txt', 'good.txt'].map((name) => join(work, name));
  const added = await addToCorpus(corpus(), inputs, { event: null, columns: {}, isDryRun: false });
  expect(added.map((file) => ('error' in file ? 'error' : file.records[0]?.file))).toEqual([
    'error',
    'error',
    'error',
    'error',
    'good.txt',
  ]);
});

it('a dry run says the same and writes nothing', async () => {
  expect(
    await add('mail.eml', 'Subject: Fwd: Pier vote\nDate: Thu, 2 Mar 2023 10:00:00 +0100\n\nThe council voted.\n', {
      isDryRun: true,
    }),
  ).toMatchObject({
    format: 'mail',
    records: [{ title: 'Pier vote', date: '2023-03-02', outlet: null, missing: ['outlet'] }],
  });
  await expect(readdir(corpus())).rejects.toThrow();
});
