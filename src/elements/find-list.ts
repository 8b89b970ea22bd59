/**
 * `<find-list>`: on the coverage of an event with too many versions for one table, an address that names a list (`<version>-toward-<other>-<state>`)
 * leads to the page of its version, where the list's number bears that id.
 */
class FindList extends HTMLElement {
  connectedCallback(): void {
    const asked = decodeURIComponent(location.hash.slice(1));
    const [version, ...rest] = asked.split('-toward-');
    if (!version || rest.length === 0 || document.getElementById(asked) !== null) return;
    location.replace(`${location.pathname}${encodeURIComponent(version)}/#${asked}`);
  }
}

customElements.define('find-list', FindList);
