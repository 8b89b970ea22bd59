import { expect, test } from './harness/test.ts';

// Elsewhere workers are kept out, so that every test sees what the host really serves.
test.use({ serviceWorkers: 'allow', expectedMessages: [/ERR_INTERNET_DISCONNECTED/] });

test('a page that was visited can be read again without a network, in its own type', async ({ page, context }) => {
  await page.goto('');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect
    .poll(() => page.evaluate(async () => (await caches.open('variorum-kept')).keys().then((kept) => kept.length)))
    .toBeGreaterThan(2);
  const title = await page.getByRole('heading', { level: 1 }).innerText();
  await page.getByRole('link', { name: 'Events', exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const events = await page.getByRole('heading', { level: 1 }).innerText();
  await context.setOffline(true);
  await page.goto('');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await page.goto('events/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(events);
  await context.setOffline(false);
});

test('words that were looked for once can be looked for again without a network', async ({ page, context }) => {
  await page.goto('');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.goto('search/?q=ostracized');
  await expect(page.locator('ol[data-hits] > li').first()).toContainText('ostracised');
  // What narrows comes after the hits, and is kept after it came.
  const kept = () =>
    page.evaluate(async () => (await (await caches.open('variorum-kept')).keys()).map(({ url }) => url));
  await expect.poll(kept).toContainEqual(expect.stringContaining('pagefind/choices'));
  await context.setOffline(true);
  await page.goto('search/?q=ostracised');
  await expect(page.locator('ol[data-hits] > li').first()).toContainText('ostracised');
  await context.setOffline(false);
});
