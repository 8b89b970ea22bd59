/** The search field of every page: `/` leads to it from anywhere, or to the search page where no field is to be seen. */
class FindField extends HTMLElement {
  connectedCallback(): void {
    document.addEventListener('keydown', (event) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      const field = this.querySelector('input');
      if (field?.checkVisibility() === true) {
        field.focus();
        field.select();
      } else {
        const page = this.querySelector('form')?.action;
        if (page !== undefined) location.assign(page);
      }
    });
  }
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/u.test(target.tagName))
  );
}

customElements.define('find-field', FindField);
