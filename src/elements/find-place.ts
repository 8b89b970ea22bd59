import { standingOf, wayTo } from './where-words-stand.ts';

/**
 * `<find-place data-base="/">`: an address that names a place which is not on this page leads to where its words stand: here under another id,
 * on a further page, or at the address that every id has of its own. Nothing is fetched unless a place asked for is not on the page.
 */
class FindPlace extends HTMLElement {
  connectedCallback(): void {
    this.#seek();
    window.addEventListener('hashchange', () => this.#seek());
    // What was one page may be several now: whoever looks through them says so, and says when there is nothing.
    document.addEventListener('place-nowhere', (event) => {
      if (event instanceof CustomEvent) leadHome(this.#base, idOf(String(event.detail)));
    });
  }

  get #base(): string {
    return this.dataset.base ?? '/';
  }

  #seek(): void {
    const asked = decodeURIComponent(location.hash.slice(1));
    const id = idOf(asked);
    if (id === null || this.dataset.missing !== undefined || document.getElementById(asked) !== null) return;
    this.#lead(asked, id).catch(() => undefined);
  }

  async #lead(asked: string, id: string): Promise<void> {
    const standing = await standingOf(this.#base, id);
    const here = [standing?.[1], standing?.[3], `s-${id}`, `q-${id}`, id].find(
      (own) => own !== undefined && document.getElementById(own) !== null,
    );
    if (here !== undefined) location.replace(`#${here}`);
    else if (standing !== null) location.replace(wayTo(this.#base, standing));
    else if (document.dispatchEvent(new CustomEvent('place-missing', { detail: asked, cancelable: true })))
      leadHome(this.#base, id);
  }
}

function idOf(asked: string): string | null {
  return /^(?:[sq]-)?([a-z][a-z2-7]{9})$/u.exec(asked)?.[1] ?? null;
}

// Every id has an address of its own, which leads to its words or says what they were. From where it has led here it is not asked again.
function leadHome(base: string, id: string | null): void {
  const home = `${base}passages/${id}/`;
  if (id === null || new URL(document.referrer || 'about:blank').pathname === home || location.pathname === home)
    return;
  fetch(home)
    .then(({ ok }) => ok && location.replace(home))
    .catch(() => undefined);
}

customElements.define('find-place', FindPlace);
