import type { Page } from '@playwright/test';
import { expect, test } from './harness/test.ts';

const hits = (page: Page) => page.locator('ol[data-hits] > li');

async function search(page: Page, words: string): Promise<void> {
  await page.goto(`search/?q=${encodeURIComponent(words)}`);
  await expect(page.locator('[data-hits][aria-busy="false"]')).toBeAttached();
  await expect(page.getByRole('status')).not.toBeEmpty();
}

test('a reader finds one hit for an utterance with all its versions, whichever version’s words she remembers', async ({
  page,
}) => {
  await search(page, 'causes, course and logic');
  const asReuters = await hits(page).first().getByRole('link').first().getAttribute('href');
  await expect(hits(page).first()).toContainText('reasons, progress and the logic');
  await search(page, 'reasons, progress');
  const asRt = await hits(page).first().getByRole('link').first().getAttribute('href');
  expect(asRt?.split('?')[0]).toBe(asReuters?.split('?')[0]);
});

for (const [name, query] of [
  ['straight', '"causes, course and logic"'],
  ['curly', '“causes, course and logic”'],
  ['angle', '«causes, course and logic»'],
  ['German', '„causes, course and logic“'],
] as const) {
  test(`a phrase in ${name} marks is looked for as it stands`, async ({ page }) => {
    await search(page, query);
    await expect(hits(page)).toHaveCount(1);
    await expect(hits(page).first().locator('mark').first()).toHaveText('causes');
  });
}

test('a phrase whose words stand apart is not found, and the page says so', async ({ page }) => {
  await search(page, '“logic course causes”');
  await expect(page.getByRole('status')).toContainText(/No place has|Nothing found/);
});

test('a reader who mistypes a name is offered the one that is spelt alike, and only then are all words fetched', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await search(page, 'Ushakov');
  await expect(hits(page).first()).toContainText('Ushakov');
  expect(asked.filter((url) => url.includes('words.pf_gz'))).toEqual([]);
  await search(page, 'Ushkaov');
  await expect(hits(page)).toHaveCount(0);
  await page.getByRole('status').getByRole('link', { name: 'Ushakov' }).click();
  await expect(page).toHaveURL(/search\/\?q=Ushakov$/);
  await expect(hits(page).first()).toContainText('Ushakov');
});

test('a reader narrows by outlet and speaker, and the link takes her to the very words, marked', async ({ page }) => {
  await search(page, 'views');
  const before = await hits(page).count();
  await page
    .getByRole('group', { name: 'Outlet' })
    .getByLabel(/^Reuters/)
    .check();
  await page
    .getByRole('group', { name: 'Speaker' })
    .getByLabel(/^Vladimir Putin/)
    .check();
  await expect(page).toHaveURL(/outlet=Reuters.*speaker=Vladimir\+Putin/);
  await expect(page.locator('[data-hits][aria-busy="false"]')).toBeAttached();
  await expect.poll(() => hits(page).count()).toBeLessThan(before);
  await hits(page).first().getByRole('link').first().click();
  await expect(page).toHaveURL(/passages\/[a-z0-9-]+\//);
  await expect(page.locator('main')).toContainText('You and I share the same');
  // The words are marked by a script that comes after the text.
  await expect.poll(() => page.evaluate(() => CSS.highlights.get('asked')?.size ?? 0)).toBeGreaterThan(0);
});

test('several values of one facet widen, values of two facets narrow', async ({ page }) => {
  await search(page, 'Putin');
  const outlet = page.getByRole('group', { name: 'Outlet' });
  const count = async (name: RegExp) =>
    Number((await outlet.locator('label').filter({ hasText: name }).innerText()).match(/[\d,]+$/)?.[0]);
  const [rt, reuters] = [await count(/^RT/), await count(/^Reuters/)];
  await outlet.getByLabel(/^RT/).check();
  await expect(page.getByRole('status')).toContainText(/among what is chosen/);
  await outlet.getByLabel(/^Reuters/).check();
  await expect.poll(() => page.url()).toContain('outlet=RT&outlet=Reuters');
  const status = page.getByRole('status');
  await expect(status).not.toContainText('Nothing');
  expect(rt).toBeGreaterThan(0);
  expect(reuters).toBeGreaterThan(0);
});

test('the address holds the whole state, and back and forward work', async ({ page }) => {
  await search(page, 'military');
  await page.getByRole('button', { name: 'most versions' }).click();
  await expect(page).toHaveURL(/sort=versions/);
  await page.getByRole('group', { name: 'Perspective' }).getByRole('checkbox').first().check();
  await expect(page).toHaveURL(/perspective=/);
  const chosen = page.url();
  await page.goBack();
  await expect(page).not.toHaveURL(/perspective=/);
  await expect(page.getByRole('button', { name: 'most versions' })).toHaveAttribute('aria-pressed', 'true');
  await page.goBack();
  await expect(page).not.toHaveURL(/sort=/);
  await page.goForward();
  await page.goForward();
  await expect(page).toHaveURL(chosen);
  await expect(page.getByRole('group', { name: 'Perspective' }).getByRole('checkbox').first()).toBeChecked();
});

test('by keyboard alone: slash, words, arrows, Enter', async ({ page }) => {
  await page.goto('');
  await page.keyboard.press('/');
  await page.keyboard.type('ostracized');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/search\/\?q=ostracized/);
  await expect(hits(page).first()).toBeVisible();
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(hits(page).first().getByRole('link').first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/passages\//);
  await expect(page.locator('main')).toContainText('ostracised');
});

test('nothing of the index is fetched before there is something to look for', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('search/', { waitUntil: 'networkidle' });
  expect(asked.filter((url) => url.includes('/pagefind/'))).toEqual([]);
  await page.getByRole('searchbox').focus();
  await expect.poll(() => asked.some((url) => url.includes('/pagefind/'))).toBe(true);
});

test('nothing found is said, with ways on', async ({ page }) => {
  await search(page, 'xylophone quintet');
  await expect(page.getByRole('status')).toContainText('Nothing found');
  await expect(page.getByRole('link', { name: /All speakers/ })).toBeVisible();
});

test('a word that no text has is not taken for another that begins alike, nor for found beside one that is', async ({
  page,
}) => {
  await search(page, 'Speigel');
  await expect(page.getByRole('status')).toContainText('Nothing found');
  await search(page, 'zzzqx ostracised');
  await expect(page.getByRole('status')).toContainText('No place has both');
  await expect(hits(page).first()).toContainText('ostracised');
});

test('a link whose words stand farther down, beside the passage, shows them', async ({ page }) => {
  await search(page, 'Yanukovich');
  await hits(page).first().getByRole('link').first().click();
  await expect(page).toHaveURL(/mark=yanukovich/);
  const isInView = () =>
    page.evaluate(() =>
      [...(CSS.highlights.get('asked') ?? [])].some((range) => {
        const { top, bottom, width } = (range as Range).getBoundingClientRect();
        return width > 0 && top >= 0 && bottom <= innerHeight;
      }),
    );
  await expect.poll(isInView).toBe(true);
});

test('many hits come ten at a time, and the reader stays where she is', async ({ page }) => {
  await search(page, 'Putin');
  await expect(hits(page)).toHaveCount(10);
  await page.getByRole('button', { name: 'Ten more' }).click();
  await expect(hits(page)).toHaveCount(20);
  await expect(hits(page).nth(10).getByRole('link').first()).toBeFocused();
  await expect(page).toHaveURL(/shown=20/);
});

test.describe('without the index', () => {
  test.use({ expectedMessages: [/pagefind|Failed to load resource/i] });

  test('the page says so and leads on', async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto('search/?q=views');
    await expect(page.getByText('The index of this site cannot be read just now')).toBeVisible();
    await expect(page.getByRole('link', { name: 'All events' })).toBeVisible();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('speakers, events and an index of quotations lead to everything', async ({ page }) => {
    await page.goto('search/');
    await expect(page.getByText('needs JavaScript')).toBeVisible();
    await page.getByRole('link', { name: /All speakers/ }).click();
    await page.getByRole('link', { name: 'Quotations by their first words' }).click();
    await page.getByRole('link', { name: 'Y', exact: true }).click();
    await page
      .getByRole('link', { name: /You and I/ })
      .first()
      .click();
    await expect(page.locator('main')).toContainText('You and I');
  });
});

test.describe('below a sub-path', () => {
  test.use({ site: 'below' });

  test('the index is found and links keep the sub-path', async ({ page }) => {
    await search(page, 'ostracized');
    const href = await hits(page).first().getByRole('link').first().getAttribute('href');
    expect(href).toMatch(/^\/news\/passages\//);
    await hits(page).first().getByRole('link').first().click();
    await expect(page.locator('main')).toContainText('ostracised');
  });
});
