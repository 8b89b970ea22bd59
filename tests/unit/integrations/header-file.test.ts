import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headerFile } from '../../../src/integrations/header-file.ts';
import { serve } from '../../../src/setup/serve.mjs';

describe('_headers', () => {
  it('names every pattern below the base', () => {
    const patterns = headerFile('/news/')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith(' '));
    expect(patterns.length).toBeGreaterThan(5);
    for (const pattern of patterns) expect(pattern).toMatch(/^\/news\//);
  });
});

describe('the server of npm start', () => {
  let folder = '';
  let site: { url: string; close: () => Promise<void> };
  const ask = async (path: string) => (await fetch(new URL(path, site.url))).headers;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'variorum-headers-'));
    for (const page of ['', 'events/e/', 'passages/p/', 'passages/p/embed/', 'data/']) {
      await mkdir(join(folder, page), { recursive: true });
      await writeFile(join(folder, page, 'index.html'), '<!doctype html><title>A page</title>');
    }
    await writeFile(join(folder, '_headers'), headerFile('/news/'));
    site = await serve({ folder, base: '/news/', port: 0 });
  });
  afterAll(async () => {
    await site.close();
    await rm(folder, { recursive: true });
  });

  it('sends what _headers tells hosts to send', async () => {
    for (const path of ['', 'events/e/', 'passages/p/embed/'])
      expect((await ask(path)).get('x-content-type-options')).toBe('nosniff');
    expect((await ask('data/')).get('access-control-allow-origin')).toBe('*');
  });

  it('keeps pages out of other sites’ frames, and lets embeds into them', async () => {
    for (const path of ['', 'events/e/', 'data/'])
      expect((await ask(path)).get('content-security-policy')).toBe("frame-ancestors 'self'");
    const embed = await ask('passages/p/embed/');
    expect(embed.get('content-security-policy')).toBe('frame-ancestors *');
    expect(embed.get('x-frame-options')).toBeNull();
  });
});
