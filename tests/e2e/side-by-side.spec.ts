import type { Page } from '@playwright/test';
import { expect, test } from './harness/test.ts';

const EVENT = 'events/putin-xi-call-2022/';
const PAIR = `${EVENT}reuters-2022-12-30/unnamed-site-2022-12-30/`;
const column = (page: Page, article: string) => page.locator(`.parallel [data-article="${article}"]`);

test('a reader compares an event’s versions: what corresponds stands level, each in its outlet’s own order', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(EVENT);
  const worst = await page.evaluate(() => {
    const tops = new Map<string, number[]>();
    for (const chunk of document.querySelectorAll<HTMLElement>('.parallel .level [data-group]')) {
      const group = chunk.getAttribute('data-group') ?? '';
      tops.set(group, [...(tops.get(group) ?? []), chunk.getBoundingClientRect().top]);
    }
    return Math.max(...[...tops.values()].map((at) => Math.max(...at) - Math.min(...at)));
  });
  expect(worst, 'pixels between the tops of aligned blocks').toBeLessThanOrEqual(4);
  const copy = await column(page, 'unnamed-site-2022-12-30').innerText();
  expect(copy.indexOf('US says it is')).toBeGreaterThan(-1);
  expect(copy.indexOf('US says it is')).toBeLessThan(copy.indexOf('The United States said after the call'));
  await expect(
    column(page, 'unnamed-site-2022-12-30').getByText('[stands with', { exact: false }).first(),
  ).toBeVisible();
});

test('what a reader chooses is held in the address, and a link to it shows the same', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(EVENT);
  await page.getByRole('button', { name: 'shared', exact: true }).click();
  await page.getByRole('button', { name: /^RT/ }).click();
  await expect(page).toHaveURL(/show=shared/);
  await page.goto(page.url());
  await expect(page.getByRole('button', { name: 'shared', exact: true })).toHaveAttribute('aria-pressed', 'true');
  await expect(column(page, 'rt-2022-12-30')).toBeHidden();
  await expect(page.locator('.parallel .free').filter({ visible: true })).toHaveCount(0);
});

test('pointing at a passage lights its counterparts and moves nothing', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(EVENT);
  const spine = column(page, 'reuters-2022-12-30').getByText('You and I share the same');
  await spine.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.locator('.place-spine .chunk', { hasText: 'causes, course and logic' }).hover();
  await expect(page.locator('.parallel .is-lit')).toHaveCount(3);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(before);
});

test('by keyboard alone: j to a passage, an arrow to the other version, ? for help', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(EVENT);
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  const here = () =>
    page.evaluate(() => [
      document.activeElement?.getAttribute('data-group'),
      document.activeElement?.closest('[data-article]')?.getAttribute('data-article'),
    ]);
  expect(await here()).toEqual(['2', 'reuters-2022-12-30']);
  await page.keyboard.press('ArrowRight');
  expect(await here()).toEqual(['2', 'unnamed-site-2022-12-30']);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
});

test('on a phone a reader has one version at a time and opens the others in place', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(EVENT);
  await expect(column(page, 'reuters-2022-12-30')).toBeVisible();
  await expect(column(page, 'rt-2022-12-30')).toBeHidden();
  const passage = page.locator('.is-current .chunk', { hasText: 'causes, course and logic' });
  await passage.getByRole('link', { name: /^RT/ }).click();
  await expect(passage.getByText('have similar')).toBeVisible();
  await page.getByRole('button', { name: /^RT/ }).click();
  await expect(column(page, 'rt-2022-12-30')).toBeVisible();
  await expect(column(page, 'reuters-2022-12-30')).toBeHidden();
});

test('on a tablet a reader has one version beside the spine, and a switch for the other', async ({ page }) => {
  await page.setViewportSize({ width: 820, height: 1000 });
  await page.goto(EVENT);
  await expect(column(page, 'unnamed-site-2022-12-30').locator('.column-name')).toBeVisible();
  await page.getByRole('button', { name: /^RT/ }).click();
  await expect(column(page, 'rt-2022-12-30').locator('.column-name')).toBeVisible();
  await expect(column(page, 'reuters-2022-12-30').locator('.column-name')).toBeVisible();
  await expect(column(page, 'unnamed-site-2022-12-30').locator('.column-name')).toBeHidden();
  await page.goto(page.url());
  await expect(column(page, 'rt-2022-12-30').locator('.column-name')).toBeVisible();
});

test('a long run without counterpart is folded, and who unfolds it by keyboard stands where it was', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('events/putin-xi-call-2021/');
  const unfold = page.getByRole('button', { name: /more paragraphs/ }).first();
  await unfold.focus();
  await page.keyboard.press('Enter');
  const here = page.locator(':focus');
  await expect(here).toBeVisible();
  expect(await here.evaluate((element) => element.closest('.folded') !== null)).toBe(true);
});

test('bands and bars of the overview are named links, and lead to the sentence', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(EVENT);
  const bar = page.getByRole('link', { name: /^\d+ in R: Putin told Xi/ });
  await expect(bar).toHaveCount(1);
  const address = await bar.getAttribute('href');
  await expect(page.locator(address ?? 'none')).toContainText('causes, course and logic');
  await expect(page.getByRole('link', { name: /^possibly \d+, in RT/ }).first()).toBeAttached();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every version is there, whole, on a phone and on a desk', async ({ page }) => {
    for (const width of [390, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(EVENT);
      for (const id of ['rt-2022-12-30', 'reuters-2022-12-30', 'unnamed-site-2022-12-30'])
        await expect(column(page, id).locator('.chunk').first()).toBeVisible();
      await expect(
        page.locator('.choices button').filter({ visible: true }),
        'nothing that nothing answers to',
      ).toHaveCount(0);
    }
  });

  test('another version can be taken as the spine', async ({ page }) => {
    await page.goto(EVENT);
    await page.getByRole('navigation', { name: 'Spine' }).getByRole('link', { name: 'RT' }).click();
    await expect(page.locator('.place-spine')).toHaveAttribute('data-article', 'rt-2022-12-30');
  });
});

test('a reader sees what the copy made of the State Department, first in the table and then in the text', async ({
  page,
}) => {
  await page.goto(PAIR);
  const row = page.getByRole('row', { name: /State Department/ });
  await expect(row).toContainText('Foreign Ministry');
  await row.getByRole('link').click();
  await expect(page.locator('.notes li:target')).toContainText('institution');
});

test('the other order of a pair leads to its one address', async ({ page }) => {
  await page.goto(`${EVENT}unnamed-site-2022-12-30/reuters-2022-12-30/`);
  await expect(page).toHaveURL(new RegExp(`${PAIR}$`));
});

test('a link to one telling of a passage lands on it, marked', async ({ page, request }) => {
  const passages: { members: { id: string; text: string }[]; id: string }[] = await (
    await request.get('data/passages.json')
  ).json();
  const passage = passages.find((p) =>
    p.members.some((m) => m.text.includes('causes, course and logic') && m.id !== p.id),
  );
  const member = passage?.members.find((m) => m.id !== passage.id);
  await page.goto(`passages/${member?.id}/`);
  await expect(page).toHaveURL(new RegExp(`passages/${passage?.id}/#${member?.id}$`));
  await expect(page.locator('.context:target')).toBeInViewport();
});

test('any witness can be the base of the interlinear', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(EVENT);
  await page.locator('.place-spine .chunk', { hasText: 'causes, course and logic' }).getByRole('link').first().click();
  const shown = page.locator('.base-text').filter({ visible: true });
  await expect(shown).toHaveCount(1);
  await expect(shown).toContainText('share the same');
  await page.getByRole('radio', { name: /RT/ }).check({ force: true });
  await expect(shown).toHaveCount(1);
  await expect(shown).toContainText('You and I have similar');
});

test('on a phone the reading of thirty seconds begins on the first screen, and each version’s line opens to where its text is from', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(EVENT);
  const reading = await page.getByRole('heading', { name: 'In thirty seconds' }).boundingBox();
  expect(reading?.y).toBeLessThan(600);
  const head = page.locator('.version-head').last();
  await expect(head.getByText(/sentences stand elsewhere too/)).toBeHidden();
  await head.getByText('About').click();
  await expect(head.getByText(/sentences stand elsewhere too/)).toBeVisible();
  await page.setViewportSize({ width: 1440, height: 900 });
  for (const facts of await page.getByText(/sentences stand elsewhere too/).all()) await expect(facts).toBeVisible();
});

for (const [sheet, width] of [
  ['upright', 673],
  ['across', 1001],
] as const) {
  test(`on paper, the sheet ${sheet}, the versions stand side by side with their passages level and no controls`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(EVENT);
    await page.emulateMedia({ media: 'print' });
    const passages = page.locator('.parallel .place-spine .level');
    const beside = page.locator('.parallel .place-right .level');
    expect(await beside.count()).toBeGreaterThan(5);
    const group = await beside.nth(4).locator('.chunk').getAttribute('data-group');
    const own = await passages.filter({ has: page.locator(`[data-group="${group}"]`) }).boundingBox();
    const other = await beside.nth(4).boundingBox();
    expect(own?.y).toBe(other?.y);
    expect(own?.x).toBeLessThan(other?.x ?? 0);
    await expect(page.locator('.choices')).toBeHidden();
    await expect(page.locator('.nav')).toBeHidden();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
}
