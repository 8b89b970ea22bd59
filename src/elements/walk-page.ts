// Served by itself (src/pages/keys.js.ts) and fetched at the first key: it imports nothing.

/** A key, or several, and what it does. */
type Key = readonly [keys: string, meaning: string];

/** How a kind of page is walked: from stop to stop (1 or -1), across from version to version, and what its list of keys says. */
interface Walk {
  readonly step?: (by: 1 | -1) => void;
  readonly cross?: (by: 1 | -1) => void;
  readonly keys: readonly Key[];
}

/** Does on this page what a key asks for; one that means nothing here does nothing. */
export function walkPage(key: string, style: string): void {
  const walk = walkOf();
  if (key === '?') toggleHelp(walk.keys, style);
  else if (key === 'j' || key === 'k') walk.step?.(key === 'j' ? 1 : -1);
  else walk.cross?.(key === 'ArrowRight' ? 1 : -1);
}

function walkOf(): Walk {
  if (document.querySelector('parallel-view') !== null) return sideBySide;
  if (document.querySelector('.ladder') !== null) return ladder;
  if (document.querySelector('.passage-page') !== null) return passage;
  if (document.querySelector('.margin-passage') !== null) return article;
  return { keys: [] };
}

/** The versions side by side walk by themselves: here is only what their keys do. */
const sideBySide: Walk = {
  keys: [
    ['j, k', 'next, previous passage'],
    ['left, right', 'the same passage in another version'],
    ['Enter', 'on a number: the passage with its apparatus'],
  ],
};

/** Two versions: the numbers between them, and from a number to its words on either side. */
const ladder: Walk = {
  step: (by) => focusOn(nextOf([...document.querySelectorAll<HTMLElement>('.rung a')], by, rowOf)),
  cross: (by) => {
    const row = rowOf(document.activeElement);
    if (row !== null) focusOn(document.querySelector<HTMLElement>(`.on-${by === 1 ? 'second' : 'first'} .${row}`));
  },
  keys: [
    ['j, k', 'next, previous passage'],
    ['left, right', 'its words in the first, the second version'],
    ['Enter', 'on a number: the passage with its apparatus'],
  ],
};

/** One passage: the passages before and after it, and its versions in context. */
const passage: Walk = {
  step: (by) =>
    document.querySelector<HTMLAnchorElement>(`.passage-number [rel="${by === 1 ? 'next' : 'prev'}"]`)?.click(),
  cross: (by) => focusOn(nextOf([...document.querySelectorAll<HTMLElement>('.context')], by, (own) => own)),
  keys: [
    ['j, k', 'next, previous passage of the event'],
    ['left, right', 'from version to version, in context'],
  ],
};

/** An article: the passages beside its paragraphs. */
const article: Walk = {
  step: (by) => focusOn(nextOf([...document.querySelectorAll<HTMLElement>('.margin-passage')], by, (own) => own)),
  keys: [
    ['j, k', 'next, previous passage that stands elsewhere too'],
    ['Enter', 'the passage in all its versions'],
  ],
};

/** The stop after or before the one that has the focus; without one, the first that is in sight or below. */
function nextOf(
  stops: readonly HTMLElement[],
  by: 1 | -1,
  keyOf: (element: Element | null) => unknown,
): HTMLElement | undefined {
  const own = keyOf(document.activeElement);
  const at =
    own === null ? -1 : stops.findIndex((stop) => stop.contains(document.activeElement) || keyOf(stop) === own);
  if (at >= 0) return stops[Math.min(stops.length - 1, Math.max(0, at + by))];
  return stops.find((stop) => stop.getBoundingClientRect().bottom > 0) ?? stops.at(-1);
}

/** The row class of the ladder that an element stands in. */
function rowOf(element: Element | null): string | null {
  const item = element?.closest('.ladder .rung, .ladder .cell');
  return [...(item?.classList ?? [])].find((name) => /^r\d+(?:-\d+)?$/u.test(name)) ?? null;
}

/** Puts the focus on an element, also one that takes none by itself, and brings it to the middle of the window. */
function focusOn(element: HTMLElement | null | undefined): void {
  if (element == null) return;
  if (!element.matches('a, button')) element.tabIndex = -1;
  element.focus({ preventScroll: true });
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', behavior: isCalm ? 'auto' : 'smooth' });
}

/** What every page answers to. */
const everywhere: readonly Key[] = [
  ['/', 'search'],
  ['?', 'this list'],
];

/** Opens the list of the keys that work on this page, or closes it. */
function toggleHelp(keys: readonly Key[], style: string): void {
  const known = document.querySelector<HTMLDialogElement>('dialog.key-help');
  if (known?.open) known.close();
  else if (known) known.showModal();
  else open([...keys, ...everywhere], style).catch(() => undefined);
}

/** The dialog with its styles, which no page carries until they are asked for. */
async function open(keys: readonly Key[], style: string): Promise<void> {
  const dialog = makeDialog(keys);
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = style;
  await new Promise((resolve) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', resolve);
    document.head.append(link);
  });
  dialog.showModal();
}

function makeDialog(keys: readonly Key[]): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.className = 'key-help';
  dialog.setAttribute('aria-labelledby', 'key-help');
  const title = document.createElement('h2');
  title.id = 'key-help';
  title.className = 'section-title';
  title.textContent = 'Keys';
  const list = document.createElement('dl');
  for (const [key, meaning] of keys) {
    const row = document.createElement('div');
    const term = document.createElement('dt');
    term.textContent = key;
    const text = document.createElement('dd');
    text.textContent = meaning;
    row.append(term, text);
    list.append(row);
  }
  const close = document.createElement('button');
  close.textContent = 'Close';
  close.addEventListener('click', () => dialog.close());
  dialog.append(title, list, close);
  dialog.addEventListener('keydown', (event) => event.key === '?' && dialog.close());
  document.body.append(dialog);
  return dialog;
}
