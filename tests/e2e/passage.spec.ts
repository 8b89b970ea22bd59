import type { Page } from '@playwright/test';
import { expect, test } from './harness/test.ts';

/** Opens the passage of the first corpus that three versions word differently. */
async function openPassage(page: Page): Promise<void> {
  await page.goto('passages/');
  await page.getByRole('link', { name: /have similar views on the reasons/ }).click();
  await page.waitForURL(/passages\/[a-z0-9]+\/$/, { waitUntil: 'load' });
}

test('a reader sees beside every line whose words stand below it, and below the words what differs', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openPassage(page);
  // Tops of what stands in one line of witnesses: its label, and the words that differ.
  const { labels, words } = await page.evaluate(() => {
    const shown = [...document.querySelectorAll('.read')].find((read) => read.checkVisibility());
    const tops = (selector: string) =>
      [...(shown?.querySelectorAll(selector) ?? [])].map((part) => Math.round(part.getBoundingClientRect().top));
    return { labels: tops('.gutter .under:nth-of-type(2)'), words: tops('.base-text .under.words') };
  });
  expect(words.length).toBeGreaterThan(2);
  for (const top of words)
    expect(
      labels.some((label) => Math.abs(label - top) <= 3),
      `${top} px of ${labels}`,
    ).toBe(true);
});

test('a comma more or less is no other word: it stands at the end of the apparatus, named', async ({ page }) => {
  await openPassage(page);
  await expect(page.locator('.punctuation').first()).toContainText('without the comma');
  await expect(page.locator('.read-0 .apparatus .lemma').filter({ hasText: /^\s*,/ })).toHaveCount(0);
});

test('a writer copies the link where the text is read, and it is the address of this very host', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openPassage(page);
  await page.getByRole('button', { name: 'Copy link', exact: true }).first().click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the link, one version’s link, the citation and the report are there to take', async ({ page }) => {
    await openPassage(page);
    const keep = page.getByRole('region', { name: 'Keep' });
    await expect(keep.locator('.permalink')).toHaveAttribute('href', new URL(page.url()).pathname);
    await keep.getByText('This alignment is wrong').click();
    await expect(keep.getByText(/^Passage [a-z0-9]+/)).toBeVisible();
    await page.getByRole('link', { name: /^Link to this version\s*, Reuters$/ }).click();
    await expect(page.locator('.context:target')).toContainText('causes, course and logic');
  });
});
