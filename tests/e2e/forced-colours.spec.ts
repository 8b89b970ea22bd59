import { expect, test } from './harness/test.ts';

const PAIR = 'events/putin-xi-call-2022/reuters-2022-12-30/unnamed-site-2022-12-30/';

test.beforeEach(({ page }) => page.emulateMedia({ forcedColors: 'active' }));

test('with the colours of the system, what differs is still underlined and said in words', async ({ page }) => {
  await page.goto(PAIR);
  const difference = page.locator('.ladder ins, .ladder del, .ladder mark').first();
  await expect(difference).toBeVisible();
  const line = await difference.evaluate((own) => {
    const style = getComputedStyle(own);
    return `${style.textDecorationLine} ${style.borderBottomStyle}`;
  });
  expect(line).toMatch(/underline|solid|double|dotted/);
});

test('with the colours of the system, a passage that a link leads to is outlined', async ({ page }) => {
  await page.goto('events/putin-xi-call-2022/');
  const number = page.locator('.column [data-passage]').first();
  await number.hover();
  const lit = page.locator('.column .is-lit').first();
  await expect(lit).toBeVisible();
  expect(await lit.evaluate((own) => getComputedStyle(own).outlineStyle)).toBe('solid');
});

test('with the colours of the system, versions keep the form of their rules', async ({ page }) => {
  await page.goto('events/putin-xi-call-2022/');
  const forms = await page
    .locator('[class*="hue-"]')
    .evaluateAll((all) => all.map((own) => getComputedStyle(own).borderTopStyle).filter((form) => form !== 'none'));
  expect(new Set(forms).size).toBeGreaterThanOrEqual(3);
});
