/** `<keep-pages data-worker="/offline.js">`: lets the browser keep the pages that were visited, to read them without a network. */
class KeepPages extends HTMLElement {
  connectedCallback(): void {
    const { worker } = this.dataset;
    if (!worker || !('serviceWorker' in navigator) || navigator.serviceWorker.controller) return;
    // After everything that the reader waits for. A browser that forbids workers simply keeps nothing.
    addEventListener('load', () => keep(worker).catch(() => undefined), { once: true });
  }
}

async function keep(worker: string): Promise<void> {
  await navigator.serviceWorker.register(worker);
  const { active } = await navigator.serviceWorker.ready;
  const parts = performance.getEntriesByType('resource').map((entry) => entry.name);
  active?.postMessage([
    location.origin + location.pathname + location.search,
    ...parts.filter((part) => part.startsWith(location.origin)),
  ]);
}

customElements.define('keep-pages', KeepPages);
