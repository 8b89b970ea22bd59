const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}'’.-]*[\p{L}\p{N}])?/gu;

/** Marks the words that the address asks for (`?mark=`) in the text of the page, without touching the text. */
class MarkWords extends HTMLElement {
  connectedCallback(): void {
    const asked = new URLSearchParams(location.search).get('mark');
    if (asked === null || !('highlights' in CSS)) return;
    const words = new Set((asked.match(WORD) ?? []).map(fold));
    const main = document.querySelector('main');
    if (main === null || words.size === 0) return;
    const highlight = new Highlight();
    const rangesByWord = new Map<string, Range[]>();
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      for (const match of (node.nodeValue ?? '').matchAll(WORD)) {
        const word = fold(match[0]);
        if (!words.has(word)) continue;
        const range = new Range();
        range.setStart(node, match.index);
        range.setEnd(node, match.index + match[0].length);
        highlight.add(range);
        rangesByWord.set(word, [...(rangesByWord.get(word) ?? []), range]);
      }
    }
    CSS.highlights.set('asked', highlight);
    if (location.hash === '') showOne([...rangesByWord.values()]);
  }
}

/** Brings a marked word into view where none is: of the word that stands fewest times on the page, its first place. */
function showOne(rangesOfWords: readonly (readonly Range[])[]): void {
  const isInView = (range: Range): boolean => {
    const { top, bottom, width } = range.getBoundingClientRect();
    return width > 0 && top >= 0 && bottom <= window.innerHeight;
  };
  const [rarest] = rangesOfWords.toSorted((a, b) => a.length - b.length);
  if (rarest === undefined || rarest.some(isInView)) return;
  // What stands in a folded part has no width.
  const seen = rarest.find((range) => range.getBoundingClientRect().width > 0) ?? rarest[0];
  const element = seen?.startContainer.parentElement;
  for (let fold = element?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true;
  element?.scrollIntoView({ block: 'center' });
}

function fold(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();
}

customElements.define('mark-words', MarkWords);
