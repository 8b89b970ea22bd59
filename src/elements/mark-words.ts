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
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      for (const match of (node.nodeValue ?? '').matchAll(WORD)) {
        if (!words.has(fold(match[0]))) continue;
        const range = new Range();
        range.setStart(node, match.index);
        range.setEnd(node, match.index + match[0].length);
        highlight.add(range);
      }
    }
    CSS.highlights.set('asked', highlight);
  }
}

function fold(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();
}

customElements.define('mark-words', MarkWords);
