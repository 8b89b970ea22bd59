import { pagesOf } from './harness/pages.ts';
import { expect, test } from './harness/test.ts';

const article = 'articles/reuters-2022-12-30/';

test('a reader reads an article, sees who speaks and which versions carry a sentence, and opens that passage', async ({
  page,
}) => {
  await page.goto(article);
  const paragraph = page.locator('.block').filter({ hasText: 'You and I share the same views' });
  await expect(paragraph.getByRole('link', { name: 'Vladimir Putin' })).toBeVisible();
  await paragraph.getByRole('link', { name: /RT/ }).click();
  await expect(page).toHaveURL(/passages\//);
  await expect(page.locator('main')).toContainText('You and I have similar views');
});

test('a link to a sentence lands on it, marked', async ({ page }) => {
  await page.goto(article);
  const id = await page.locator('.in-sentence').nth(9).getAttribute('id');
  await page.goto(`${article}#${id}`);
  const target = page.locator(`#${id}`);
  await expect(target).toBeInViewport();
  expect(await target.evaluate((element) => element.matches(':target'))).toBe(true);
});

test('a republisher’s remark inside another outlet’s sentence is set apart', async ({ page }) => {
  const { path } = pagesOf('article').find(({ html }) => html.includes('class="in-note"')) ?? { path: '' };
  await page.goto(path);
  await expect(page.locator('.in-note').first()).toContainText('remark put in by the republisher');
  await expect(page.locator('.in-note').first()).toBeVisible();
});

test('the words of an article’s page are the words of its file, to the letter', async ({ page }) => {
  await page.goto(article);
  const shown = await page.locator('.block-text').filter({ hasText: 'objective and fair' }).textContent();
  expect(shown).toContain('would maintain its "objective and fair" stance.');
});

test('evidence of where a text comes from leads to the words in the raw file', async ({ page }) => {
  await page.goto('articles/vpk-name-2024-05/');
  await page.locator('.evidence').getByRole('link').first().click();
  await expect(page).toHaveURL(/sources\/.*#/);
  const place = new URL(page.url()).hash.slice(1);
  await expect(page.locator(`[id="${place}"]`)).toBeVisible();
});

test('a source shows the whole file, its furniture folded with the reason', async ({ page }) => {
  const largest = pagesOf('source').find(({ html }) => html.includes('<details class="furniture'));
  await page.goto(largest?.path ?? '');
  const fold = page.locator('details.furniture').first();
  await expect(fold).toContainText(/Page furniture: /);
  await expect(fold.locator('pre').first()).toBeHidden();
  await fold.locator('summary').click();
  await expect(fold.locator('pre').first()).toBeVisible();
});

test('every sentence, quote and member of an article is an address on its page', () => {
  const ids = new Map(
    pagesOf('article').map(({ path, html }) => [
      path,
      new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)),
    ]),
  );
  const leads = pagesOf('redirect').flatMap(({ path, html }) => {
    const [, target, place] = /url=\/(articles\/[^#"]+)#([^"]+)"/.exec(html) ?? [];
    return target === undefined || place === undefined ? [] : [{ path, target, place }];
  });
  expect(leads.length).toBeGreaterThan(100);
  expect(leads.filter(({ target, place }) => ids.get(target)?.has(place) !== true)).toEqual([]);
});
