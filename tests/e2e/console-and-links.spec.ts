import { existsSync } from 'node:fs';
import { testSites } from '../../src/setup/test-steps.mjs';
import { siteFolder, siteFolderBelow } from './harness/folders.ts';
import { samplePages } from './harness/pages.ts';
import { findBrokenLinks } from './harness/site-links.ts';
import { expect, test } from './harness/test.ts';

test('every link and fragment of every page leads somewhere', () => {
  expect(findBrokenLinks(siteFolder, '/')).toEqual([]);
});

/** Bytes of fonts that a page may fetch. */
const MOST_FONTS = 110_000;

for (const { path, type } of samplePages()) {
  test(`${type} ${path} opens with an empty console, asks no other host, and fetches at most 110 kB of fonts`, async ({
    page,
  }) => {
    const fonts: Promise<number>[] = [];
    page.on('response', (asked) => {
      if (asked.request().resourceType() === 'font') fonts.push(asked.body().then((body) => body.length));
    });
    const response = await page.goto(path);
    expect(response?.status()).toBe(200);
    await expect(page.locator('body')).toBeVisible();
    // Custom elements come to life after the page has loaded; scrolling wakes what waits for being seen.
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    await page.evaluate(() => document.fonts.ready);
    expect((await Promise.all(fonts)).reduce((total, size) => total + size, 0)).toBeLessThanOrEqual(MOST_FONTS);
  });
}

// `npm test` builds it; a file run alone on dist/ has none.
if (existsSync(siteFolderBelow)) {
  test.describe('under a sub-path', () => {
    test.use({ site: 'below' });

    test('every link and fragment leads somewhere there too', () => {
      expect(findBrokenLinks(siteFolderBelow, testSites.base)).toEqual([]);
    });

    for (const { path, type } of samplePages()) {
      test(`${type} ${path} opens with an empty console there too`, async ({ page }) => {
        const response = await page.goto(path);
        expect(response?.status()).toBe(200);
        await expect(page.locator('body')).toBeVisible();
      });
    }
  });
}

test.describe('an address that is not there', () => {
  test.use({ expectedMessages: [/404/] });

  test('says so on the site’s own page, with a way on', async ({ page }) => {
    const response = await page.goto('passages/never-was/');
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('navigation').getByRole('link').first()).toBeVisible();
  });
});
