import type { Page } from '@playwright/test';
import { pagesOf } from './harness/pages.ts';
import { expect, test } from './harness/test.ts';

// Every address of a place, not samples of them: the largest page of a kind, and each id on it, one after the other.

/** Ids of sentences, quotations, members and stretches of page furniture on a page, in their order; a heading's name may look like one. */
function placesOn(html: string): string[] {
  return [...html.matchAll(/<(?!h\d)[a-z]+[^>]*\sid="((?:[sq]-)?[a-z][a-z2-7]{9}|at-\d+)"/g)].map(([, id = '']) => id);
}

/** Of the places of the page that stands open those that a link does not show, or does not mark, one line each. */
function unshown(page: Page, ids: readonly string[]): Promise<readonly string[]> {
  return page.evaluate(async (all) => {
    /** How a place, what it stands in and what stands in it look. */
    const lookOf = (place: Element): string => {
      const around = ['[data-group]', '.block', 'li', '.cell', 'p'].map((part) => place.closest(part));
      const parts = [place, ...around, ...[...place.querySelectorAll('*')].slice(0, 4)].filter((part) => part !== null);
      return parts
        .flatMap((part) => [null, '::before'].map((pseudo) => getComputedStyle(part, pseudo)))
        .map((s) => [s.backgroundColor, s.boxShadow, s.outline, s.textDecoration, s.content, s.borderColor].join())
        .join('|');
    };
    const follow = (id: string) =>
      new Promise((resolve) => {
        // The page's own answer to the new address comes first.
        addEventListener('hashchange', () => setTimeout(resolve), { once: true });
        location.hash = `#${id}`;
      });
    const places = all.map((id) => document.getElementById(id)).filter((place) => place !== null);
    const before = places.map(lookOf);
    const faults: string[] = [];
    for (const [at, place] of places.entries()) {
      await follow(place.id);
      const { top, bottom, left, right, width } = place.getBoundingClientRect();
      const isInView = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
      const fault = [
        place.checkVisibility() && width > 0 ? [] : ['not seen'],
        isInView ? [] : ['out of view'],
        lookOf(place) === before[at] ? ['no mark'] : [],
      ].flat();
      if (fault.length > 0)
        faults.push(`${place.id} ${fault.join(', ')}: ${(place.textContent ?? '').trim().slice(0, 40)}`);
    }
    return places.length === all.length ? faults : [...faults, 'places are missing'];
  }, ids);
}

const KINDS = ['event', 'pair', 'article', 'source', 'passage'] as const;
const WIDTHS = { phone: 390, tablet: 820, desk: 1440 } as const;

for (const type of KINDS) {
  const [largest] = pagesOf(type);
  const { path = '', html = '' } = largest ?? {};
  for (const [name, width] of Object.entries(WIDTHS)) {
    // One column, or all that stands on a page: only an event keeps versions back.
    if (type !== 'event' && name === 'tablet') continue;
    test(`on a ${name} every place of the largest ${type} is shown and marked by its link`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      const ids = placesOn(html);
      expect(ids.length).toBeGreaterThan(2);
      expect(await unshown(page, ids)).toEqual([]);
    });
  }
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  // Without a script no event tells that the page has answered: each place is asked for from outside.
  for (const type of ['event', 'article'] as const) {
    test(`every place of the largest ${type} is shown by its link`, async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 900 });
      const [largest] = pagesOf(type);
      const { path = '', html = '' } = largest ?? {};
      await page.goto(path);
      const faults: string[] = [];
      for (const id of placesOn(html)) {
        await page.goto(`${path}#${id}`);
        const isShown = await page.locator(':target').evaluate((place) => {
          const { top, bottom, width } = place.getBoundingClientRect();
          return place.checkVisibility() && width > 0 && bottom > 0 && top < innerHeight;
        });
        if (!isShown) faults.push(id);
      }
      expect(faults).toEqual([]);
    });
  }
});

test('a link from elsewhere lands in the middle of a folded run, and in a version that waits its turn', async ({
  page,
}) => {
  const isShown = (id: string) =>
    page.evaluate((own) => {
      const { top, bottom, width } = document.getElementById(own)?.getBoundingClientRect() ?? new DOMRect();
      return width > 0 && bottom > 0 && top < innerHeight;
    }, id);
  await page.setViewportSize({ width: 390, height: 844 });
  const found = { folded: '', waiting: '' };
  for (const { path } of pagesOf('event')) {
    await page.goto(path);
    const [folded = '', waiting = ''] = await page.evaluate(() => [
      document.querySelector('.folded [id^="s-"]')?.id ?? '',
      document.querySelector('.column:not(.is-current) .chunk [id^="s-"]')?.id ?? '',
    ]);
    if (folded !== '') found.folded = `${path}#${folded}`;
    if (waiting !== '') found.waiting = `${path}#${waiting}`;
  }
  for (const address of [found.folded, found.waiting]) {
    expect(address).not.toBe('');
    await page.goto('about:blank');
    await page.goto(address);
    await expect.poll(() => isShown(address.split('#')[1] ?? '')).toBe(true);
  }
});

test('words that bore another id once are found by it, on their page and at an address of their own', async ({
  page,
  request,
}) => {
  const [letter, places] = await firstPlaces(async (path) => {
    const answer = await request.get(path);
    return answer.ok() ? await answer.json() : null;
  });
  expect(letter).not.toBe('');
  const [id, [article, place, passage, member]] = Object.entries(places)[0] ?? ['', ['', '']];
  await page.goto(`articles/${article}/#s-${id}`);
  await expect(page).toHaveURL(new RegExp(`(?:#${place}|passages/${passage}/#${member})$`));
});

test('a place on the second page of a pair is found from the first, and the other way round', async ({ page }) => {
  const second = pagesOf('pair').find(({ path }) => /\/2\/$/.test(path));
  const first = pagesOf('pair').find(({ path }) => `${path}2/` === second?.path);
  const [here, there] = [placesOn(first?.html ?? ''), placesOn(second?.html ?? '')];
  const onlyHere = here.find((id) => !there.includes(id));
  const onlyThere = there.findLast((id) => !here.includes(id));
  for (const [from, id, to] of [
    [first?.path, onlyThere, second?.path],
    [second?.path, onlyHere, first?.path],
  ]) {
    await page.goto(`${from}#${id}`);
    await expect(page).toHaveURL(new RegExp(`${to}#${id}$`));
    await expect(page.locator(':target')).toBeInViewport();
  }
});

/** Two sentences of different articles, as the pages of these name them. */
function twoSentences(): [first: { article: string; id: string }, second: { article: string; id: string }] {
  const [a, b] = pagesOf('article').map(({ path, html }) => ({
    article: path,
    id: /\sid="s-([a-z][a-z2-7]{9})"/.exec(html.split('</h1>')[1] ?? '')?.[1] ?? '',
  }));
  if (a === undefined || b === undefined) throw new Error('There are fewer than two articles.');
  return [a, b];
}

test('a place that its page does not have any more is asked for at the address of its words', async ({ page }) => {
  const [here, there] = twoSentences();
  await page.goto(`${here.article}#s-${there.id}`);
  await expect(page).toHaveURL(new RegExp(`#(?:[sq]-)?${there.id}$`));
  await expect(page.locator(':target')).toBeInViewport();
});

/** The ids of the versions of the largest passage: first that of the passage itself, then those that lead to it. */
function versionsOfPassage(): { readonly lead: string; readonly others: readonly string[] } {
  const { path = '', html = '' } = pagesOf('passage')[0] ?? {};
  const lead = path.split('/')[1] ?? '';
  const ids = [...html.matchAll(/<article class="context[^>]*\sid="([a-z2-7]{10})"/g)].map(([, id = '']) => id);
  return { lead, others: ids.filter((id) => id !== lead) };
}

test('a page that leads elsewhere hands on the place that it was asked for', async ({ page }) => {
  const { lead, others } = versionsOfPassage();
  expect(others.length).toBeGreaterThan(0);
  await page.goto(`passages/${others[0]}/#${lead}`);
  await expect(page).toHaveURL(new RegExp(`passages/${lead}/#${lead}$`));
  await expect(page.locator(':target')).toBeInViewport();
});

test('the embed of every version of a passage is there', async ({ page, request }) => {
  const { lead, others } = versionsOfPassage();
  for (const id of [lead, ...others]) expect((await request.get(`passages/${id}/embed/`)).status()).toBe(200);
  await page.goto(`passages/${others.at(-1)}/embed/`);
  await expect(page).toHaveURL(new RegExp(`passages/${lead}/embed/$`));
  await expect(page.getByRole('link', { name: /All versions/ })).toBeVisible();
});

test.describe('at an address of its own', () => {
  test.use({ expectedMessages: [/404/] });

  test('an id that words bore once leads to them', async ({ page, request }) => {
    const [, places] = await firstPlaces(async (path) => {
      const answer = await request.get(path);
      return answer.ok() ? await answer.json() : null;
    });
    const [id, [article, place, passage, member]] = Object.entries(places)[0] ?? ['', ['', '']];
    await page.goto(`passages/${id}/`);
    await expect(page).toHaveURL(new RegExp(`articles/${article}/#${place}$|passages/${passage}/#${member}$`));
    await expect(page.locator(':target')).toBeInViewport();
  });

  test('words are found though the page that they were linked on is not there', async ({ page }) => {
    const [{ id }] = twoSentences();
    for (const address of [`articles/renamed-meanwhile/#s-${id}`, `events/renamed/one/two/3/#s-${id}`]) {
      await page.goto(address);
      await expect(page).toHaveURL(new RegExp(`#(?:[sq]-)?${id}$`));
      await expect(page.locator(':target')).toBeInViewport();
    }
  });

  test('an address that is not there offers its own words to search, and a further page its first', async ({
    page,
  }) => {
    await page.goto('articles/herald-harbour-opens-again/');
    await expect(page.getByRole('link', { name: 'Search for “herald harbour opens again”' })).toBeVisible();
    await page.goto('passages/page/99/');
    await expect(page).toHaveURL(/passages\/$/);
  });
});

type Places = Readonly<Record<string, readonly [article: string, place: string, passage?: string, member?: string]>>;

/** The first of the files of former ids that there is. */
async function firstPlaces(get: (path: string) => Promise<Places | null>): Promise<[letter: string, places: Places]> {
  for (const letter of 'abcdefghijklmnopqrstuvwxyz') {
    const places = await get(`data/places/${letter}.json`);
    if (places !== null && Object.keys(places).length > 0) return [letter, places];
  }
  return ['', {}];
}
