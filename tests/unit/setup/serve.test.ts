import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headerFile } from '../../../src/integrations/header-file.ts';
import { serve } from '../../../src/setup/serve.mjs';

const FILES = {
  'index.html': '<!doctype html><title>Home</title>',
  '404.html': '<!doctype html><title>Not there</title>',
  'events/e/index.html': '<!doctype html><title>An event</title>',
  'passages/p/index.html': '<!doctype html><title>A passage</title>',
  'passages/p/embed/index.html': '<!doctype html><title>An embed</title>',
  'sources/daily.html/index.html': '<!doctype html><title>daily.html</title>',
  "sources/it's 100~25 + é & b;c.txt/index.html": '<!doctype html><title>An odd name</title>',
  'data/index.html': '<!doctype html><title>Data</title>',
  'data/articles.csv': 'id\r\n',
  'data/articles.bib': '@article{a}\n',
  'data/articles.json': '[]\n',
  'pagefind/pagefind.js': 'export {};\n',
  'pagefind/en.pf_meta': 'bytes',
  _headers: headerFile('/news/'),
};

let folder = '';
let site: { url: string; close: () => Promise<void> };
const ask = (path: string, options: RequestInit = {}) => fetch(new URL(path, site.url), options);
const titleOf = async (path: string) => /<title>(.*)<\/title>/.exec(await (await ask(path)).text())?.[1];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'variorum-served-'));
  for (const [file, content] of Object.entries(FILES)) {
    await mkdir(join(folder, file, '..'), { recursive: true });
    await writeFile(join(folder, file), content);
  }
  site = await serve({ folder, base: '/news/', port: 0 });
});
afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});

describe('the server of npm start', () => {
  it('answers a folder with its page, and without its slash leads there', async () => {
    expect(await titleOf('events/e/')).toBe('An event');
    expect(await titleOf('sources/daily.html/')).toBe('daily.html');
    const bare = await ask('events/e?from=here', { redirect: 'manual' });
    expect([bare.status, bare.headers.get('location')]).toEqual([301, '/news/events/e/?from=here']);
  });

  it('finds a name with odd signs, however they are written in the address', async () => {
    const name = "it's 100~25 + é & b;c.txt";
    expect(await titleOf(`sources/${encodeURIComponent(name)}/`)).toBe('An odd name');
    expect(await titleOf(`sources/${encodeURI(name)}/`)).toBe('An odd name');
  });

  it('says with the site’s own page what is not there, outside the base too', async () => {
    for (const path of [
      'passages/never-was/',
      '/events/e/',
      '/',
      'sources/%',
      'sources/%00/',
      '../package.json',
      '//',
    ]) {
      const answer = await ask(path.replace(/^\/\//, `${new URL(site.url).origin}//`));
      expect([path, answer.status]).toEqual([path, 404]);
      expect(await answer.text()).toBe(FILES['404.html']);
    }
  });

  it('names the type and the coding of each file', async () => {
    const types = { '': 'text/html', 'data/articles.csv': 'text/csv', 'data/articles.bib': 'text/plain' };
    for (const [path, type] of Object.entries(types))
      expect((await ask(path)).headers.get('content-type')?.replace('; ', ';')).toBe(`${type};charset=utf-8`);
    expect((await ask('data/articles.json')).headers.get('content-type')).toBe('application/json');
    expect((await ask('pagefind/pagefind.js')).headers.get('content-type')).toBe('text/javascript');
    expect((await ask('pagefind/en.pf_meta')).headers.get('content-type')).toBe('application/octet-stream');
  });

  it('shows a page that was built meanwhile', async () => {
    await mkdir(join(folder, 'speakers'));
    await writeFile(join(folder, 'speakers/index.html'), '<!doctype html><title>Speakers</title>');
    expect(await titleOf('speakers/')).toBe('Speakers');
  });

  it('sends what _headers tells hosts to send', async () => {
    for (const path of ['', 'events/e/', 'passages/p/embed/'])
      expect((await ask(path)).headers.get('x-content-type-options')).toBe('nosniff');
    expect((await ask('data/')).headers.get('access-control-allow-origin')).toBe('*');
  });

  it('keeps pages out of other sites’ frames, and lets embeds into them', async () => {
    for (const path of ['', 'events/e/', 'data/'])
      expect((await ask(path)).headers.get('content-security-policy')).toBe("frame-ancestors 'self'");
    const embed = (await ask('passages/p/embed/')).headers;
    expect(embed.get('content-security-policy')).toBe('frame-ancestors *');
    expect(embed.get('x-frame-options')).toBeNull();
  });

  it('answers this machine alone', async () => {
    const outward = Object.values(networkInterfaces())
      .flatMap((own) => own ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4');
    const { port } = new URL(site.url);
    for (const { address } of outward)
      await expect(fetch(`http://${address}:${port}/news/`), address).rejects.toThrow();
    expect((await fetch(`http://127.0.0.1:${port}/news/`)).status).toBe(200);
  });
});
