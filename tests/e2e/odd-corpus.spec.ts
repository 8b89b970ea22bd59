import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { findNode } from '../../src/setup/project.mjs';
import { serve } from '../../src/setup/serve.mjs';
import { environment } from '../../src/setup/spawn-node.mjs';
import { projectFolder } from './harness/folders.ts';
import { findBrokenLinks } from './harness/site-links.ts';

const ENGLISH = `The harbour of Lindal gets a new pier

“We will open the pier before the month is over,” the mayor, Ana Lindal, said on Tuesday.

The council had voted for the pier in March with 12 votes against 5. The work cost 3.5 million crowns.
`;
const GERMAN = `Lindal bekommt einen neuen Pier

„Wir werden den Pier vor dem Ende des Monats eröffnen“, sagte die Bürgermeisterin Ana Lindal am Dienstag.

Der Rat hatte im März mit 12 gegen 5 Stimmen für den Pier gestimmt.
`;
const PAGE = `<!doctype html><html lang="en"><title>A new pier</title><nav><a href="/">Home</a></nav><article><h1>A new pier</h1>
<p>“We will open the pier before the month is over,” Ana Lindal, the mayor, told reporters.</p></article></html>`;

/** Names that file systems allow and addresses do not; those that Windows refuses are left out there. */
const ODD = ['100%25 sure~25.txt', 'a#b é.txt', "it's+a & b;c,d=e@f$.txt", 'index.html', '[x] (y)!.md'];
const ODDER = ['100% sure?.txt', 'a "quoted" <b>: c*.txt', 'back\\slash.txt', 'tab\there.txt'];
const names = process.platform === 'win32' ? ODD : [...ODD, ...ODDER];
const textOf = (name: string, at: number): string =>
  name.endsWith('.html') ? PAGE : ENGLISH.replace('crowns', `crowns, paper ${at} says`);

interface Run {
  readonly code: number | null;
  readonly told: string;
}

/** Builds as `npm run build` does; kills the build as soon as it says `until`. */
function build(corpus: string, out: string, until?: string): Promise<Run> {
  return new Promise((resolve, reject) => {
    const args = ['src/cli/build.ts', '--out', out];
    const child = spawn(findNode() ?? process.execPath, args, {
      cwd: projectFolder,
      env: { ...environment(), CORPUS: corpus, BASE_PATH: '/', FORCE_COLOR: '0' },
    });
    let told = '';
    child.stderr.on('data', (chunk) => (told += chunk));
    child.stdout.on('data', (chunk) => until !== undefined && String(chunk).includes(until) && child.kill('SIGKILL'));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, told }));
  });
}

test.describe.configure({ mode: 'serial' });

test.describe('a corpus with odd file names, a saved page and a German text', () => {
  let folder = '';
  let run: Run;
  let killed: Run;
  let left = '';
  const [corpus, out] = [() => join(folder, 'corpus'), () => join(folder, 'site')];

  test.beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'variorum-odd-'));
    mkdirSync(join(corpus(), 'a new pier'), { recursive: true });
    for (const [at, name] of names.entries()) writeFileSync(join(corpus(), 'a new pier', name), textOf(name, at));
    writeFileSync(join(corpus(), 'a new pier', 'Zeitung für Lindal.txt'), GERMAN);
    mkdirSync(out());
    writeFileSync(join(out(), 'index.html'), 'the last good site');
    killed = await build(corpus(), out(), '/articles/');
    left = readFileSync(join(out(), 'index.html'), 'utf8');
    run = await build(corpus(), out());
  });
  test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('becomes a site, and the build tells its warnings', () => {
    expect(run).toMatchObject({ code: 0, told: expect.stringContaining('Zeitung für Lindal.txt:1:1  warning  ') });
    expect(run.told).not.toContain('unbalanced-marks');
  });

  test('leaves the last good site while it is built, and nothing beside it when it is done', () => {
    expect({ ...killed, told: left }).toEqual({ code: null, told: 'the last good site' });
    expect(readFileSync(join(out(), 'index.html'), 'utf8')).toContain('<h1');
    expect(readdirSync(folder).toSorted()).toEqual(['corpus', 'site']);
  });

  test('stays as it was when the corpus has an error, which is told', async () => {
    const before = readFileSync(join(out(), 'index.html'), 'utf8');
    writeFileSync(join(corpus(), 'corpus.yaml'), 'titel: A new pier\n');
    const broken = await build(corpus(), out());
    expect(broken).toMatchObject({ code: 1, told: expect.stringContaining('corpus.yaml:1:1  error  ') });
    expect(readFileSync(join(out(), 'index.html'), 'utf8')).toBe(before);
  });

  test('has no link that leads nowhere', () => {
    expect(findBrokenLinks(out(), '/')).toEqual([]);
  });

  test('has every source that its annotations name', () => {
    const { first } = JSON.parse(readFileSync(join(out(), 'data/annotations.jsonld'), 'utf8'));
    const sources: string[] = first.items.map(({ target }: { target: { source: string } }) => target.source);
    expect(sources.length).toBeGreaterThan(0);
    const { pathname } = pathToFileURL(join(out(), 'data/'));
    const missing = sources.filter((source) => {
      const path = new URL(source, `https://site.invalid${pathname}`).pathname;
      return !existsSync(join(decodeURIComponent(path), 'index.html'));
    });
    expect(missing).toEqual([]);
  });

  test('has a page for every source, which its article leads to', async () => {
    const site = await serve({ folder: out(), port: 0 });
    try {
      const articles = readdirSync(join(out(), 'articles'));
      const titles = articles.map(async (article) => {
        const html = readFileSync(join(out(), 'articles', article, 'index.html'), 'utf8');
        const address = /href="(\/sources\/[^"#]+)/.exec(html)?.[1] ?? '';
        const source = await fetch(new URL(address.replaceAll('&amp;', '&').replaceAll('&#38;', '&'), site.url));
        return /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(await source.text())?.[1]?.trim();
      });
      const found = new Set(await Promise.all(titles));
      expect(found.size).toBe(names.length + 1);
    } finally {
      await site.close();
    }
  });
});
