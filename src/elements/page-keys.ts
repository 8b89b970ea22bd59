/** The keys that walk a page; `/` is the search field's own. */
const WALKING = new Set(['j', 'k', 'ArrowLeft', 'ArrowRight', '?']);

/**
 * `<page-keys data-code="/keys.js" data-style="…">`: keys from passage to passage and from version to version, and the list of them. What they do
 * is fetched at the first of them, so that nobody carries it who reads with a finger.
 */
class PageKeys extends HTMLElement {
  connectedCallback(): void {
    document.addEventListener('keydown', (event) => {
      if (!WALKING.has(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
      const isTaken = event.target instanceof Element && event.target.closest('input, textarea, select, dialog');
      if (!isTaken) walk(event.key, this.dataset).catch(() => undefined);
    });
  }
}

async function walk(key: string, { code = '', style = '' }: DOMStringMap): Promise<void> {
  const { walkPage } = (await import(/* @vite-ignore */ code)) as typeof import('./walk-page.ts');
  walkPage(key, style);
}

customElements.define('page-keys', PageKeys);
