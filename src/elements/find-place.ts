/** Where words stand now: article and place in it; the passage and its member, where they are one. */
type Standing = readonly [article: string, place: string, passage?: string, member?: string];

/**
 * `<find-place data-base="/" data-path="passages/">`: an address that named a place under an id which its words bore once leads to where they
 * stand now. Nothing is fetched unless the place asked for is not on the page.
 */
class FindPlace extends HTMLElement {
  connectedCallback(): void {
    this.#seek();
    window.addEventListener('hashchange', () => this.#seek());
  }

  #seek(): void {
    const { base = '/', missing } = this.dataset;
    const hash = decodeURIComponent(location.hash.slice(1));
    // The page for addresses that are not there: the id is the last part of the path.
    const asked = missing === undefined ? hash : (location.pathname.split('/').filter(Boolean).at(-1) ?? '');
    const id = /^(?:[sq]-)?([a-z][a-z2-7]{9})$/u.exec(asked)?.[1];
    if (id === undefined || document.getElementById(asked) !== null) return;
    lead(base, id)
      .then((isFound) => isFound || document.dispatchEvent(new CustomEvent('place-missing', { detail: asked })))
      .catch(() => undefined);
  }
}

async function lead(base: string, id: string): Promise<boolean> {
  const response = await fetch(`${base}data/places/${id[0]}.json`);
  if (!response.ok) return false;
  const places = (await response.json()) as Readonly<Record<string, Standing>>;
  const standing = Object.hasOwn(places, id) ? places[id] : undefined;
  if (standing === undefined) return false;
  const [article, place, passage, member] = standing;
  const here = [place, member].find((own) => own !== undefined && document.getElementById(own) !== null);
  const there =
    passage === undefined ? `${base}articles/${article}/#${place}` : `${base}passages/${passage}/#${member}`;
  location.replace(here === undefined ? there : `#${here}`);
  return true;
}

customElements.define('find-place', FindPlace);
