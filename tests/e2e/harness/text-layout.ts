import type { Page } from '@playwright/test';

/** What keeps a reader from reading the text as laid out now, one line each: sideways scrolling, clipped text, text over text. */
export function findUnreadable(page: Page): Promise<string[]> {
  // All of this runs in the page; nothing outside the function is in reach.
  return page.evaluate(() => {
    const MOST = 8;
    const faults: string[] = [];
    const isHiddenVisually = (style: CSSStyleDeclaration) =>
      style.visibility !== 'visible' || style.opacity === '0' || style.clipPath !== 'none';
    const clips = (value: string) => value === 'hidden' || value === 'clip';
    const scrolls = (value: string) => value === 'auto' || value === 'scroll';
    const quote = (text: string) => `“${text.trim().replace(/\s+/g, ' ').slice(0, 60)}”`;

    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) faults.push(`the page scrolls sideways: ${scrollWidth} of ${clientWidth} px`);

    /** An element's chain up to the body, with styles; null if a reader does not see it, or sees it float over the page. */
    const readChain = (element: Element) => {
      const chain: { readonly node: Element; readonly style: CSSStyleDeclaration }[] = [];
      for (let node: Element | null = element; node && node !== document.documentElement; node = node.parentElement) {
        const style = getComputedStyle(node);
        if (
          isHiddenVisually(style) ||
          /^(?:fixed|sticky)$/.test(style.position) ||
          /^(?:SELECT|TEXTAREA|SVG)$/i.test(node.tagName)
        )
          return null;
        chain.push({ node, style });
      }
      return chain;
    };

    const lines: {
      readonly text: Text;
      readonly left: number;
      readonly right: number;
      readonly top: number;
      readonly bottom: number;
    }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node as Text;
      const parent = text.parentElement;
      if (!parent || text.data.trim() === '' || !parent.checkVisibility()) continue;
      const chain = readChain(parent);
      if (!chain) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const boxes = [...range.getClientRects()].filter(
        // What lies before the page's edge, a skip link until it is focused, is not on the page.
        (box) => box.width > 1 && box.height > 1 && box.bottom > -window.scrollY && box.right > 0,
      );
      for (const box of boxes) {
        if (box.right > clientWidth + 1 && !chain.some(({ style }) => scrolls(style.overflowX))) {
          faults.push(`beyond the right edge by ${Math.round(box.right - clientWidth)} px: ${quote(text.data)}`);
          break;
        }
        const clipper = chain.find(({ node: outer, style }) => {
          const edge = outer.getBoundingClientRect();
          const isCutAcross = clips(style.overflowX) && (box.right > edge.right + 1 || box.left < edge.left - 1);
          // A line box is taller than its letters: a tight line may stand out of its box by a part of that.
          const slack = box.height / 4;
          const isCutBelow = clips(style.overflowY) && (box.bottom > edge.bottom + slack || box.top < edge.top - slack);
          return isCutAcross || isCutBelow;
        });
        if (clipper) {
          faults.push(
            `clipped by <${clipper.node.tagName.toLowerCase()} class="${clipper.node.className}">: ${quote(text.data)}`,
          );
          break;
        }
        // The middle half of a line box is where its letters are.
        lines.push({
          text,
          left: box.left + 1,
          right: box.right - 1,
          top: box.top + box.height / 4,
          bottom: box.bottom - box.height / 4,
        });
      }
    }

    const byTop = lines.toSorted((a, b) => a.top - b.top);
    const reported = new Set<string>();
    byTop.forEach((line, index) => {
      for (let next = index + 1; next < byTop.length; next += 1) {
        const other = byTop[next];
        if (!other || other.top >= line.bottom) break;
        if (other.text === line.text || other.left >= line.right - 1 || other.right <= line.left + 1) continue;
        const fault = `${quote(line.text.data)} stands over ${quote(other.text.data)}`;
        if (!reported.has(fault)) faults.push(fault);
        reported.add(fault);
      }
    });
    // One cause often shows in every line of a page.
    return faults.length > MOST ? [...faults.slice(0, MOST), `and ${faults.length - MOST} more`] : faults;
  });
}

/** Areas of the page that scroll sideways by themselves although a keyboard cannot reach them, as selectors. */
export function findUnreachableScrolling(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter(
        (element) =>
          element.scrollWidth > element.clientWidth + 1 && /auto|scroll/.test(getComputedStyle(element).overflowX),
      )
      .filter((element) => element.tabIndex < 0 && !element.querySelector('a[href], button, input, [tabindex="0"]'))
      .map((element) => `<${element.tagName.toLowerCase()} class="${element.className}">`),
  );
}
