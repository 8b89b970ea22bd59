import { standingOf, wayTo } from './where-words-stand.ts';

/**
 * On the page for addresses that are not there: an address that names words (an id in its path, or after `#`) leads to where they stand, or to
 * what is said of them; that of a further page of something leads to its first.
 */
async function lead(base: string): Promise<void> {
  const parts = location.pathname.slice(base.length).split('/').filter(Boolean).map(decodeURIComponent);
  const asked = [decodeURIComponent(location.hash.slice(1)), ...parts.toReversed()];
  for (const id of new Set(asked.flatMap((part) => /^(?:[sq]-)?([a-z][a-z2-7]{9})$/u.exec(part)?.[1] ?? []))) {
    const standing = await standingOf(base, id);
    const there = standing === null ? `${base}passages/${id}/` : wayTo(base, standing);
    if (await isThere(there)) return location.replace(there);
  }
  offerSearch(base, parts);
  const shorter = parts.slice(0, /^(?:page|spine)$/u.test(parts.at(-2) ?? '') ? -2 : -1);
  const first = `${base}${shorter.map(encodeURIComponent).join('/')}/`;
  if (/^\d+$/u.test(parts.at(-1) ?? '') && (await isThere(first))) location.replace(first + location.hash);
}

// An address is made of plain words: an outlet and a headline, a speaker, an event.
function offerSearch(base: string, parts: readonly string[]): void {
  const link = document.querySelector<HTMLAnchorElement>(`.plain-list a[href="${base}search/"]`);
  const words = parts.findLast((part) => /[a-z]-[a-z]/u.test(part))?.replaceAll('-', ' ');
  if (link === null || words === undefined) return;
  link.href += `?q=${encodeURIComponent(words)}`;
  link.textContent = `Search for “${words}”`;
}

async function isThere(address: string): Promise<boolean> {
  return new URL(address, location.href).pathname !== location.pathname && (await fetch(address)).ok;
}

const { base = '/' } = document.querySelector<HTMLElement>('find-place')?.dataset ?? {};
lead(base).catch(() => undefined);
