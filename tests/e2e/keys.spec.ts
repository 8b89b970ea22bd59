import { expect, test } from './harness/test.ts';

const EVENT = 'events/putin-xi-call-2022/';
const PAIR = `${EVENT}reuters-2022-12-30/unnamed-site-2022-12-30/`;
const focused = "document.activeElement?.textContent?.replace(/\\s+/gu, ' ').trim() ?? ''";

test('two versions by keyboard alone: j to a number, arrows to its words on either side, ? says so', async ({
  page,
}) => {
  await page.goto(PAIR);
  await page.keyboard.press('j');
  await expect.poll(() => page.evaluate(focused)).toBe('Passage 1');
  await page.keyboard.press('j');
  await expect.poll(() => page.evaluate(focused)).toBe('Passage 2');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => page.evaluate(focused)).toContain('is sticking to');
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => page.evaluate(focused)).toContain('would maintain');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toContainText('its words in the first, the second version');
});

test('an article by keyboard alone: j to what stands elsewhere too, Enter to its passage, j to the next passage', async ({
  page,
}) => {
  await page.goto('articles/reuters-2022-12-30/');
  await page.keyboard.press('j');
  await expect(page.locator('.margin-passage').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('.passage-page')).toBeVisible();
  const first = page.url();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.context').first()).toBeFocused();
  await page.keyboard.press('j');
  await expect(page).not.toHaveURL(first);
  await expect(page.locator('.passage-page')).toBeVisible();
});

test('the list of keys names only what works on the page', async ({ page }) => {
  await page.goto('method/');
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Keys' });
  await expect(keys.locator('dt')).toHaveText(['/', '?']);
});

test('what a link led to stays lit while the pointer rests', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(EVENT);
  await page.locator('.quick a', { hasText: 'end dependency' }).click();
  await expect(page.locator('.place-spine .is-lit')).toContainText('end dependency');
});
