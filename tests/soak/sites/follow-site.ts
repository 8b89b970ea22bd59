import { HOST, type Site, type SitePage } from './read-site.ts';

/**
 * What became of one link: its words or its page are there; a script of the page leads there; a page says what it was; its page is there, but
 * not the row of a list or the note in it that it named; nothing of it.
 */
export type Fate = 'here' | 'by script' | 'told' | 'page' | 'lost';

/** One link of a site and what became of it in another one. */
export interface Followed {
  readonly address: string;
  readonly fate: Fate;
  /** Where it led, or why nowhere. */
  readonly why: string;
  /** Whether the words that it promised still stand in an article of the other site. */
  readonly isThere: boolean;
}

/** An id that names words, with or without the prefix of its kind. */
const PLACE = /^(?:[sq]-)?([a-z][a-z2-7]{9})$/u;
/** So many UTF-16 code units of a sentence are that sentence. */
const LEAST_SHOWN = 20;
/** Of the words of a sentence in pieces, the share (0..1) that must be there: the sign of a note may stick to one. */
const LEAST_SHARE = 0.9;
/** How a page begins that says what stood there. */
const NOTICE =
  /no longer (?:in the corpus|quoted in the corpus|part of the edition)$|^These two versions share no passage now$/u;

/** Every link of a site: each address that a page names, each page itself, each place on it that bears words, and each file of data. */
export function linksOfSite(site: Site): readonly string[] {
  const links = new Set<string>();
  for (const page of site.pages.values()) {
    if (page.path === '404.html') continue;
    links.add(`/${page.path}`);
    for (const address of page.addresses) links.add(address);
    for (const id of page.wordsById.keys()) if (PLACE.test(id)) links.add(`/${page.path}#${id}`);
  }
  for (const file of site.files)
    if (/^(?:data\/|feed|pictures\/)/u.test(file) && !/\.html$|^data\/places\//u.test(file)) links.add(`/${file}`);
  return [...links].toSorted();
}

/** Every link of a site followed in another one, as a static host and a browser would. */
export function followSite(before: Site, after: Site): readonly Followed[] {
  const texts = [...after.recordById.values()];
  const isThere = (words: string): boolean => words !== '' && texts.some((text) => text.includes(words));
  return linksOfSite(before).map((address) => {
    const words = wordsPromised(address, before);
    return { address, ...follow(address, words, after), isThere: isThere(words) };
  });
}

function follow(address: string, words: string, after: Site): Pick<Followed, 'fate' | 'why'> {
  const landing = land(address, after);
  if (landing === null) return { fate: 'lost', why: 'not there' };
  if (landing === 'file') return { fate: 'here', why: 'a file' };
  const { page, id, isByScript } = landing;
  const where = `/${page.path}${id === '' ? '' : `#${id}`}`;
  const shown = wordsAt(page, id);
  // A row of a list, or a note: what it stood for is counted anew with every edition.
  if (shown === undefined && words === '') return { fate: 'page', why: where };
  if (shown === undefined) return { fate: 'lost', why: `no such place: ${where}` };
  // An embed shows what its versions share once, and their forks: the words stand whole on the page that it leads on to.
  const whole = after.pages.get(page.path.replace(/embed\/$/u, ''));
  if (!isShown(page, shown, words) && !(whole !== undefined && whole !== page && isShown(whole, whole.words, words)))
    return { fate: 'lost', why: `other words: ${where}` };
  if (NOTICE.test(page.heading)) return { fate: 'told', why: where };
  return { fate: isByScript ? 'by script' : 'here', why: where };
}

// Words in which a note stands are shown in pieces; a mark without words of its own stands before them.
function isShown(page: SitePage, shown: string, words: string): boolean {
  if (shown.includes(words) || (shown === '' && page.words.includes(words))) return true;
  if (shown.length >= LEAST_SHOWN && words.startsWith(shown)) return true;
  const own = new Set(shown.split(' '));
  const all = words.split(' ');
  return all.filter((word) => own.has(word)).length >= all.length * LEAST_SHARE;
}

// The words of a place; of a page, and of what is no place of words (a note, a heading), those of the page.
function wordsAt(page: SitePage, id: string): string | undefined {
  return PLACE.test(id) ? page.wordsById.get(id) : page.words;
}

/** The words that a link promises: those of its place; of a page those of its passage, article or speaker (an event is called by the shortest headline it has). None where even its own site does not show them whole. */
function wordsPromised(address: string, site: Site): string {
  const landing = land(address, site);
  if (landing === null || landing === 'file') return '';
  const [path = '', hash = ''] = address.split('#');
  const id = decodeURIComponent(hash);
  const base = /^\/passages\/[^/]+\/base\/([^/]+)\//u.exec(path)?.[1];
  const name = base ?? /^\/(?:articles|speakers|passages)\/([^/]+)\//u.exec(path)?.[1] ?? '';
  const named = PLACE.test(id) ? id : decodeURIComponent(name);
  const record = site.recordById.get(named) ?? site.recordById.get(`s-${named}`) ?? site.recordById.get(`q-${named}`);
  const shown = wordsAt(landing.page, landing.id) ?? '';
  return record !== undefined && shown.includes(record) ? record : '';
}

interface Landing {
  readonly page: SitePage;
  readonly id: string;
  readonly isByScript: boolean;
}

/** Redirects and scripts that follow one another: more would be a circle. */
const MOST_STEPS = 8;

function land(address: string, site: Site): Landing | 'file' | null {
  let [path = '', hash = ''] = address.split('#');
  let isByScript = false;
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    const file = decodeURIComponent(path.slice(1));
    if (site.files.has(file)) return 'file';
    const page = site.pages.get(file);
    const id = decodeURIComponent(hash);
    let led: string | null;
    if (page === undefined) {
      led = leadFromNowhere(file, id, site);
      if (led === null) return null;
      isByScript = true;
    } else if (page.refresh !== null) {
      const [there = '', place = ''] = page.refresh.split('#');
      if (id !== '' && id !== place) isByScript = true;
      led = `${there}#${id === '' ? place : hash}`;
    } else if (page.wordsById.has(id) || !PLACE.test(id)) return { page, id, isByScript };
    else {
      led = leadToPlace(page, id, site);
      if (led === null) return { page, id, isByScript };
      isByScript = true;
    }
    [path = '', hash = ''] = led.split('#');
  }
  return null;
}

/** Pages of one list that are looked through each way. */
const MOST_PAGES = 20;

// What find-place does on a page that has not the place asked for, and find-further after it.
function leadToPlace(page: SitePage, asked: string, site: Site): string | null {
  const id = PLACE.exec(asked)?.[1] ?? '';
  const standing = site.places.get(id);
  const forms = [standing?.[1], standing?.[3], `s-${id}`, `q-${id}`, id];
  const here = forms.find((own) => own !== undefined && page.wordsById.has(own));
  if (here !== undefined) return `/${page.path}#${here}`;
  if (standing !== undefined) return wayTo(standing);
  const further = furtherPage(page, asked, site);
  if (further !== null) return `/${further}#${asked}`;
  return site.pages.has(`passages/${id}/`) ? `/passages/${id}/` : null;
}

function furtherPage(page: SitePage, asked: string, site: Site): string | null {
  const seen = new Set([page.path]);
  let open = page.further.map((href) => pathFrom(href, page));
  for (let step = 0; step < MOST_PAGES && open.length > 0; step++) {
    const found = open.find((path) => site.pages.get(path)?.wordsById.has(asked));
    if (found !== undefined) return found;
    for (const path of open) seen.add(path);
    const next = open.flatMap((path) => {
      const own = site.pages.get(path);
      return own === undefined ? [] : own.further.map((href) => pathFrom(href, own));
    });
    open = next.filter((path) => !seen.has(path));
  }
  return null;
}

function pathFrom(href: string, page: SitePage): string {
  return decodeURIComponent(new URL(href, `${HOST}/${page.path}`).pathname.slice(1));
}

// What find-nowhere does on the page for addresses that are not there.
function leadFromNowhere(path: string, hash: string, site: Site): string | null {
  const parts = path.split('/').filter(Boolean);
  for (const part of [hash, ...parts.toReversed()]) {
    const id = PLACE.exec(part)?.[1] ?? '';
    const standing = site.places.get(id);
    if (standing !== undefined) return wayTo(standing);
    if (`passages/${id}/` !== path && site.pages.has(`passages/${id}/`)) return `/passages/${id}/`;
  }
  const shorter = parts.slice(0, /^(?:page|spine)$/u.test(parts.at(-2) ?? '') ? -2 : -1);
  const first = `${shorter.join('/')}/`;
  return /^\d+$/u.test(parts.at(-1) ?? '') && site.pages.has(first) ? `/${first}#${hash}` : null;
}

function wayTo([article = '', place = '', passage, member]: readonly string[]): string {
  return passage === undefined ? `/articles/${article}/#${place}` : `/passages/${passage}/#${member}`;
}

/** How many links met which fate, by the first part of their path. */
export function countFates(followed: readonly Followed[]): Record<string, Record<Fate, number>> {
  const counts: Record<string, Record<Fate, number>> = {};
  for (const { address, fate } of followed) {
    const room = /^\/([^/#]*)/u.exec(address)?.[1] || 'home';
    const row = counts[room] ?? { here: 0, 'by script': 0, told: 0, page: 0, lost: 0 };
    counts[room] = { ...row, [fate]: row[fate] + 1 };
  }
  return counts;
}
