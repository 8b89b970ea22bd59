import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { build } from 'esbuild';
import { buildEdition, corpusOfTexts } from '../../src/browser.ts';
import { projectFolder } from './harness/folders.ts';

const seeds = readdirSync(join(projectFolder, 'seeds'))
  .filter((file) => file.endsWith('.txt'))
  .map((file) => ({ file, text: readFileSync(join(projectFolder, 'seeds', file), 'utf8') }));

test('the engine runs in a browser, without anything of Node, and finds there what it finds elsewhere', async ({
  page,
}) => {
  const { outputFiles } = await build({
    entryPoints: [join(projectFolder, 'src/browser.ts')],
    bundle: true,
    format: 'iife',
    globalName: 'variorum',
    platform: 'browser',
    write: false,
  });
  await page.setContent('<!doctype html><title>Engine</title>');
  await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
  const found = await page.evaluate((texts) => {
    const { variorum } = window as unknown as { readonly variorum: typeof import('../../src/browser.ts') };
    const { id, articles, quotes, passages } = variorum.buildEdition(variorum.corpusOfTexts(texts));
    return JSON.stringify({ id, articles, quotes, passages });
  }, seeds);
  const { id, articles, quotes, passages } = buildEdition(corpusOfTexts(seeds));
  expect(quotes.length).toBeGreaterThan(0);
  expect(JSON.parse(found)).toEqual(JSON.parse(JSON.stringify({ id, articles, quotes, passages })));
});

/** Another folder's packages, so that nothing is fetched; the package itself is the packed one. */
function installPacked(folder: string): void {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const run = (args: readonly string[], cwd: string) =>
    execFileSync(npm, args, { cwd, stdio: 'pipe', shell: process.platform === 'win32' });
  run(['pack', '--pack-destination', folder], projectFolder);
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '';
  mkdirSync(join(folder, 'node_modules'));
  execFileSync('tar', ['xzf', tarball], { cwd: folder });
  cpSync(join(folder, 'package'), join(folder, 'node_modules/variorum'), { recursive: true });
  const modules = join(projectFolder, 'node_modules');
  for (const name of readdirSync(modules).filter((own) => own !== 'variorum' && own !== '.cache'))
    symlinkSync(join(modules, name), join(folder, 'node_modules', name), 'junction');
}

test('the packed package is a library and a command, in a folder with blanks and other letters in its name', () => {
  test.setTimeout(120_000);
  const folder = join(mkdtempSync(join(tmpdir(), 'variorum-pack-')), 'läse raum');
  mkdirSync(folder);
  installPacked(folder);
  const node = (...args: readonly string[]) => execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });

  writeFileSync(
    join(folder, 'use.mjs'),
    `import { buildEdition, corpusOfTexts, readCorpusFolder } from 'variorum';
     const { quotes } = buildEdition(corpusOfTexts([{ file: 'ferry/herald.txt', text: '“The ferry will run again in May,” said Anna Kern.' }]));
     const { articles } = buildEdition(await readCorpusFolder('news'));
     console.log(quotes[0].speakers[0] + ' ' + articles.length);`,
  );
  const launch = join(folder, 'node_modules/variorum/lib/src/cli/launch.js');
  writeFileSync(
    join(folder, 'table.csv'),
    'headline,body,source,date\nFerry back,"“It runs in May,” said Anna Kern.",Herald,2026-03-02\n',
  );
  expect(node(launch, 'add', 'news', 'table.csv')).toContain('1 added');
  expect(node(launch, 'add', 'news', 'table.csv')).toContain('1 already there');
  expect(node('use.mjs').trim()).toBe('anna-kern 1');
  const report = JSON.parse(node(launch, 'check', 'news', '--json'));
  expect(report.articles).toMatchObject([{ outlet: 'Herald', title: 'Ferry back', date: '2026-03-02', number: 1 }]);
  node(launch, 'align', 'news', '--out', 'data');
  expect(readdirSync(join(folder, 'data'))).toContain('quotes.json');

  writeFileSync(
    join(folder, 'use.ts'),
    `import { buildEdition, corpusOfTexts, type Edition } from 'variorum';
     const edition: Edition = buildEdition(corpusOfTexts([]));
     export const count: number = edition.articles.length;`,
  );
  node('node_modules/typescript/bin/tsc', '--noEmit', '--strict', '--skipLibCheck', '--module', 'nodenext', 'use.ts');
  rmSync(folder, { recursive: true });
});
