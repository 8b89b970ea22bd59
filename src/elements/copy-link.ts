/**
 * `<copy-link data-text="…">` or `data-path` (made absolute here): its button copies that and says so. With `data-unplaced`, the
 * origin that addresses were built with because nobody had said where the site would stand: this very host's takes its place.
 */
class CopyLink extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const address = this.querySelector('a');
    if (address !== null && this.dataset.unplaced !== undefined) address.textContent = address.href;
    button?.addEventListener('click', () => {
      navigator.clipboard.writeText(this.words).then(
        () => say(button, 'Copied'),
        () => say(button, 'Copying is not allowed here'),
      );
    });
  }

  private get words(): string {
    const { path, text = '', unplaced } = this.dataset;
    if (path !== undefined) return new URL(path, location.href).href;
    return unplaced === undefined ? text : text.replaceAll(unplaced, location.origin);
  }
}

function say(button: HTMLButtonElement, words: string): void {
  const before = [...button.childNodes];
  button.setAttribute('aria-live', 'polite');
  // The button keeps its width, so that nothing beside it moves.
  button.replaceChildren(words);
  setTimeout(() => button.replaceChildren(...before), 1600);
}

customElements.define('copy-link', CopyLink);
