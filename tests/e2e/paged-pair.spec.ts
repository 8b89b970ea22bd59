import type { Page } from '@playwright/test';
import { pagesOf } from './harness/pages.ts';
import { expect, test } from './harness/test.ts';

/** A pair of the first corpus whose paragraphs are too long for one page. */
const second = pagesOf('pair').find(({ path }) => path.endsWith('/2/'))?.path ?? '';
const first = second.replace(/2\/$/u, '');

const relOf = (page: Page, rel: string) => page.locator(`head link[rel="${rel}"]`);

test('a ladder too long for one page goes on at the next, says so in its title, and leads back', async ({ page }) => {
  await page.goto(first);
  const heading = await page.getByRole('heading', { level: 1 }).innerText();
  const [passages] = await page
    .locator('.rung a')
    .allInnerTexts()
    .then((numbers) => numbers.slice(-1));
  await expect(relOf(page, 'next')).toHaveAttribute('href', new RegExp(`/${second}$`));
  await page.getByRole('link', { name: 'Passages after' }).click();
  await page.waitForURL(`**/${second}`);
  await expect(page).toHaveTitle(new RegExp(`^${heading}, page 2: `));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
  await expect(page.getByText(/; page 2 of 2\.$/)).toBeVisible();
  await expect(relOf(page, 'canonical')).toHaveAttribute('href', new RegExp(`/${second}$`));
  await expect(relOf(page, 'prev')).toHaveAttribute('href', new RegExp(`/${first}$`));
  await expect(relOf(page, 'next')).toHaveCount(0);
  const number = await page.locator('.rung a').first().innerText();
  expect(Number(number.replace(/\D/gu, ''))).toBeGreaterThan(Number(passages?.replace(/\D/gu, '')));
  await page.getByRole('link', { name: 'Passages before' }).click();
  await page.waitForURL(`**/${first}`);
});

test('on the second page every number leads to its passage, every letter to its note, and all are large enough to touch', async ({
  page,
}) => {
  await page.goto(second);
  const missing = await page
    .locator('main a[href^="#"]')
    .evaluateAll((links) =>
      links.map((a) => a.getAttribute('href') ?? '').filter((href) => !document.querySelector(href)),
    );
  expect(missing).toEqual([]);
  for (const target of await page.locator('.rung a, .pager a').all()) {
    const box = await target.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
  }
  // What the page leaves out stands in the article, at the very sentence.
  const more = page.locator('.pointer a[href*="/articles/"]').first();
  const place = ((await more.getAttribute('href')) ?? '').split('#')[1] ?? '';
  await more.click();
  await expect(page.locator(`[id="${place}"]`)).toBeInViewport();
  await page.goto(second);
  const rung = page.locator('.rung a').first();
  const number = (await rung.innerText()).replace(/\D/gu, '');
  await rung.click();
  await expect(page.locator('.big-number')).toContainText(new RegExp(`^\\s*(Passage\\s*)?${number}\\b`));
});
