import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { siteFolder } from './folders.ts';
import type { BuiltPage } from './pages.ts';

/** Compressed (brotli) sizes in bytes of what a page is made of before anyone touches it. */
export interface Weight {
  readonly html: number;
  readonly css: number;
  /** All scripts, those inside the HTML too. */
  readonly js: number;
  /** HTML with what is inside it, style sheets and script files, each counted once. */
  readonly total: number;
}

const compress = (text: string): number => brotliCompressSync(text).length;
const weighed = new Map<string, number>();

const fileOf = (address: string, from: string): string =>
  decodeURIComponent(new URL(address, `https://site.invalid/${from}`).pathname);

function weighFile(file: string): number {
  const known = weighed.get(file) ?? compress(readFileSync(join(siteFolder, file), 'utf8'));
  weighed.set(file, known);
  return known;
}

/** A script with all that it imports at once; what it may import later, when it is used, does not count. */
function collectScripts(file: string, into: Set<string>): void {
  if (into.has(file)) return;
  into.add(file);
  const code = readFileSync(join(siteFolder, file), 'utf8');
  for (const [, address] of code.matchAll(/(?:\bfrom|\bimport)\s*["']([^"']+)["']/g)) {
    if (address?.startsWith('.') || address?.startsWith('/')) collectScripts(fileOf(address, file.slice(1)), into);
  }
}

const sum = (files: Iterable<string>): number => [...files].reduce((total, file) => total + weighFile(file), 0);

const addressesIn = (document: Document, path: string, selector: string, attribute: string): string[] =>
  [...document.querySelectorAll(selector)].map((element) => fileOf(element.getAttribute(attribute) ?? '', path));

/** What a page costs to fetch: its HTML with all that is inline, its style sheets, its scripts. */
export function weighPage(page: BuiltPage): Weight {
  const { document } = parseHTML(page.html);
  const { files, inline } = weighScripts(page, document);
  const html = compress(page.html);
  const css = sum(new Set(addressesIn(document, page.path, 'link[rel="stylesheet"]', 'href')));
  return { html, css, js: files + inline, total: html + css + files };
}

/** What a page's scripts cost: those in files, and those inside the HTML, which the page's own size counts too. */
export function weighScripts(
  { path, html }: BuiltPage,
  document: Document = parseHTML(html).document,
): { readonly files: number; readonly inline: number } {
  const addresses = (selector: string, attribute: string) => addressesIn(document, path, selector, attribute);
  const scripts = new Set<string>();
  for (const file of [...addresses('script[src]', 'src'), ...addresses('link[rel="modulepreload"]', 'href')])
    collectScripts(file, scripts);
  const inline = [...document.querySelectorAll('script:not([src])')]
    .filter((script) => !/json/.test(script.getAttribute('type') ?? ''))
    .map((script) => script.textContent ?? '');
  for (const code of inline) {
    for (const [, address] of code.matchAll(/(?:\bfrom|\bimport)\s*["']([^"']+)["']/g)) {
      if (address) collectScripts(fileOf(address, path), scripts);
    }
  }
  return { files: sum(scripts), inline: inline.join('').trim() === '' ? 0 : compress(inline.join('\n')) };
}
