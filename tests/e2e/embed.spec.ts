import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { pagesOf } from './harness/pages.ts';
import { expect, test } from './harness/test.ts';

/** What another site serves: by address, of a host of its own (a number is another origin than localhost). */
let elsewhere: Server;
let address = '';
let body = '';

test.beforeAll(async () => {
  elsewhere = createServer((_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(body));
  await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`;
});
test.afterAll(() => {
  elsewhere.closeAllConnections();
  elsewhere.close();
});

/** Opens a page of another site with a frame as wide as it can be. */
async function openElsewhere(page: Page, framed: string): Promise<void> {
  body = `<!doctype html><html lang="en"><head><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><link rel="icon" href="data:,"><title>Another site</title></head><body><main><h1>Another site</h1><iframe src="${framed}" title="A passage" width="100%" height="480"></iframe></main></body></html>`;
  await page.goto(address);
}

test.use({ expectedMessages: [/asked another host/] });

for (const scheme of ['light', 'dark'] as const) {
  for (const width of [320, 600]) {
    test(`an embed stands in another site’s page, ${scheme}, ${width} px wide`, async ({ page, baseURL }) => {
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width, height: 900 });
      const [embed] = pagesOf('embed');
      await openElsewhere(page, new URL(embed?.path ?? '', baseURL).href);
      const framed = page.frameLocator('iframe');
      await expect(framed.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(framed.getByRole('link', { name: /All versions with their apparatus/ })).toHaveAttribute(
        'target',
        '_top',
      );
      const [own] = page.frames().slice(1);
      const { overflow, scripts, ink } = (await own?.evaluate(() => ({
        overflow: document.documentElement.scrollWidth - innerWidth,
        scripts: document.scripts.length,
        ink: getComputedStyle(document.body).color,
      }))) ?? { overflow: 1, scripts: 1, ink: '' };
      expect({ overflow, scripts }).toEqual({ overflow: 0, scripts: 0 });
      const [red = 0] = ink.match(/\d+/g)?.map(Number) ?? [];
      expect(red > 128, 'light letters on dark, dark on light').toBe(scheme === 'dark');
    });
  }
}

test.describe('a page that is no embed', () => {
  test.use({ expectedMessages: [/asked another host|frame-ancestors|chrome-error|ERR_BLOCKED_BY/] });

  test('stays out of another site’s frame', async ({ page, baseURL }) => {
    await openElsewhere(page, new URL('method/', baseURL).href);
    await expect.poll(() => page.frames()[1]?.url()).toMatch(/^chrome-error:/);
    await expect(page.locator('iframe')).toBeVisible();
    await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toHaveCount(0);
  });
});

test('every embed is a page of its own: no script, no other file than its styles and its type', () => {
  const embeds = pagesOf('embed');
  expect(embeds.length).toBeGreaterThan(5);
  for (const { path, html } of embeds) {
    expect(html, path).not.toMatch(/<script|<img|<iframe|\son[a-z]+=/);
    expect(html, path).toMatch(/<a [^>]*target="_top"/);
    expect(html.length, path).toBeLessThan(40_000);
  }
});

test('the HTML that a reader copies opens the embed of her passage', async ({ page, baseURL }) => {
  const [passage] = pagesOf('passage');
  await page.goto(passage?.path ?? '');
  const snippet = await page.locator('pre', { hasText: '<iframe' }).textContent();
  const src = /src="([^"]+)"/.exec(snippet ?? '')?.[1] ?? '';
  const { pathname } = new URL(src);
  const answer = await page.request.get(new URL(pathname, baseURL).href);
  expect(answer.status()).toBe(200);
  expect(answer.headers()['content-security-policy']).toBe('frame-ancestors *');
  expect(answer.headers()['x-frame-options']).toBeUndefined();
  expect(snippet).toMatch(/title="[^"]+"/);
});

test('an embed is as tall as its passage needs: it never scrolls from 320 to 700 px, and is no frame around nothing', async ({
  page,
}) => {
  const shares: number[] = [];
  const faults: string[] = [];
  // By size of page, so that short and long ones are among them; each third is enough to see a formula fail.
  for (const { path, html } of pagesOf('passage').filter((_, i) => i % 3 === 0)) {
    const height = Number(/height=(?:&quot;|&#34;|")(\d+)/.exec(html)?.[1]);
    await page.setViewportSize({ width: 320, height });
    await page.goto(`${path}embed/`);
    await page.evaluate(() => document.fonts.ready);
    for (const width of [320, 390, 520, 700]) {
      await page.setViewportSize({ width, height });
      const { needed, filled } = await page.evaluate(() => {
        const words = document.querySelector('.fork, .witness-words');
        const own = [...(words?.children ?? [])].map((child) => child.getBoundingClientRect().bottom);
        const main = document.querySelector('main');
        return {
          needed: document.documentElement.scrollHeight,
          filled:
            (main?.lastElementChild?.getBoundingClientRect().bottom ?? 0) -
            (words?.getBoundingClientRect().bottom ?? 0) +
            Math.max(...own),
        };
      });
      if (needed > height) faults.push(`${path} at ${width} px: ${needed} of ${height} px`);
      shares.push(filled / height);
    }
  }
  expect(faults).toEqual([]);
  expect(Math.min(...shares)).toBeGreaterThan(0.55);
  expect(shares.reduce((sum, share) => sum + share, 0) / shares.length).toBeGreaterThan(0.8);
});
