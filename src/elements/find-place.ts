import { standingOf, wayTo } from './where-words-stand.ts';

/**
 * `<find-place data-base="/">`: an address that names a place which is not on this page leads to where its words stand: here under another id,
 * on a further page, or at the address that every id has of its own. Nothing is fetched unless a place asked for is not on the page.
 */
class FindPlace extends HTMLElement {
  connectedCallback(): void {
    const { base = '/', missing } = this.dataset;
    if (missing !== undefined) return;
    const seek = (): void => {
      const asked = decodeURIComponent(location.hash.slice(1));
      const id = /^(?:[sq]-)?([a-z][a-z2-7]{9})$/u.exec(asked)?.[1];
      if (id !== undefined && !isHere(asked)) lead(base, asked, id).catch(() => undefined);
    };
    seek();
    addEventListener('hashchange', seek);
  }
}

const isHere = (id: string | undefined): boolean => id !== undefined && document.getElementById(id) !== null;

async function lead(base: string, asked: string, id: string): Promise<void> {
  const standing = await standingOf(base, id);
  const here = [standing?.[1], standing?.[3], `s-${id}`, `q-${id}`, id].find(isHere);
  if (here !== undefined) return location.replace(`#${here}`);
  if (standing !== null) return location.replace(wayTo(base, standing));
  // What was one page may be several now: whoever looks through them says when there is nothing.
  const home = `${base}passages/${id}/`;
  const goHome = async (): Promise<void> => {
    // Every id has an address of its own, which leads to its words or says what they were. From where it has led here it is not asked again.
    const isFromThere = [document.referrer, location.href].some((address) => address.split(/[?#]/u)[0]?.endsWith(home));
    if (!isFromThere && (await fetch(home)).ok) location.replace(home);
  };
  if (document.dispatchEvent(new CustomEvent('place-missing', { detail: { asked, goHome }, cancelable: true })))
    await goHome();
}

customElements.define('find-place', FindPlace);
