/** `<copy-link data-text="…">` or `data-path` (made absolute here): its button copies that and says so. */
class CopyLink extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    button?.addEventListener('click', () => {
      const { path, text = '' } = this.dataset;
      const words = path === undefined ? text : new URL(path, location.href).href;
      navigator.clipboard.writeText(words).then(
        () => say(button, 'Copied'),
        () => say(button, 'Copying is not allowed here'),
      );
    });
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
