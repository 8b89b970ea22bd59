import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { serve } from '../../src/setup/serve.mjs';
import { projectFolder } from './harness/folders.ts';

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ferry to run again in May</title></head><body>
<article><h1>Ferry to run again in May</h1><p>“The ferry will run again in May,” said Anna Kern, who leads the harbour board.</p>
<p>The council agreed on Monday to pay for the repair, and the old pier stays closed until the autumn.</p></article></body></html>`;
const GERMAN = `Die Fähre fährt wieder im Mai

„Die Fähre wird im Mai wieder fahren“, sagte Anna Kern, die den Hafenverband leitet.

Der Rat stimmte am Montag zu, und die „alte Mole“ bleibt bis zum Herbst geschlossen.
`;
const PLAIN = `Ferry back in spring, board says

“The ferry will run again in May,” said Anna Kern of the harbour board on Monday.
`;

/** Windows allows no such name; what is meant is shown by the others there. */
const ODD_NAME = process.platform === 'win32' ? '100% sure.txt' : '100% sure? #1.txt';

function build(corpus: string, out: string): Promise<{ readonly code: number; readonly said: string }> {
  return new Promise((resolve) => {
    const env = { ...process.env, CORPUS: corpus, OUT_DIR: out };
    const child = spawn(process.execPath, ['src/setup/run.mjs', 'build'], { cwd: projectFolder, env });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += String(chunk)));
    child.on('close', (code) => resolve({ code: code ?? 1, said }));
  });
}

test('an editor builds a site of a saved page, a German text and a file with an odd name, and a broken corpus leaves it standing', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const folder = mkdtempSync(join(tmpdir(), 'variorum-odd-'));
  const [corpus, out] = [join(folder, 'corpus'), join(folder, 'site')];
  mkdirSync(join(corpus, 'ferry'), { recursive: true });
  for (const [name, text] of Object.entries({ 'page.html': PAGE, 'Hafen Zeitung.txt': GERMAN, [ODD_NAME]: PLAIN }))
    writeFileSync(join(corpus, 'ferry', name), text);

  const first = await build(corpus, out);
  expect(first.code, first.said).toBe(0);
  expect(first.said).toContain('ferry/Hafen Zeitung.txt:1:1  warning  missing-metadata');
  expect(first.said).not.toContain('unbalanced-marks');

  const { url, close } = await serve({ folder: out, port: 0 });
  const articles: readonly { readonly url: string }[] = await (
    await page.request.get(`${url}data/articles.json`)
  ).json();
  const sources = new Set<string>();
  for (const article of articles) {
    await page.goto(new URL(article.url, url).href);
    for (const link of await page.locator('a[href*="/sources/"]').all())
      sources.add((await link.getAttribute('href'))?.split('#')[0] ?? '');
  }
  expect(sources.size).toBe(3);
  for (const source of sources) {
    const answer = await page.goto(new URL(source, url).href);
    expect(answer?.status(), source).toBe(200);
    await expect(page.locator('main')).toContainText('Anna Kern');
  }
  await close();

  const before = readFileSync(join(out, 'index.html'), 'utf8');
  writeFileSync(join(corpus, 'corpus.yaml'), 'titel: The ferry\n');
  const second = await build(corpus, out);
  expect(second.code).not.toBe(0);
  expect(second.said).toContain('corpus.yaml:1:1  error');
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe(before);
  expect(readdirSync(folder).toSorted()).toEqual(['corpus', 'site']);
  rmSync(folder, { recursive: true });
});
