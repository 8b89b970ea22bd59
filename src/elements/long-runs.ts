/** A run of text without counterpart is folded when it has more blocks than this: what follows it would be out of reach. */
const LONG = 8;
/** So many blocks stay to be read before and after the fold. */
const KEPT = 2;

/** Folds the middle of long runs where nothing is shared. The words stay in the page, and the browser's own search unfolds them. */
export function foldLongRuns(root: ParentNode): void {
  // Where nothing is shared there is nothing else to reach: the texts are all that there is.
  if (root.querySelector('.chunk:not(.free)') === null) return;
  for (const chunk of root.querySelectorAll<HTMLElement>('.chunk.free')) {
    const blocks = [...chunk.children];
    if (blocks.length <= LONG) continue;
    const middle = blocks.slice(KEPT, blocks.length - KEPT);
    const fold = document.createElement('div');
    fold.className = 'folded';
    fold.setAttribute('hidden', 'until-found');
    middle[0]?.before(fold);
    fold.append(...middle);
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'unfold';
    button.textContent = `${middle.length} more paragraphs, without counterpart. Unfold`;
    fold.before(button);
    const open = (): void => {
      const first = fold.firstElementChild;
      const hadFocus = document.activeElement === button;
      fold.removeAttribute('hidden');
      button.remove();
      // Whoever unfolds by keyboard goes on reading where the fold was.
      if (hadFocus && first instanceof HTMLElement) {
        first.tabIndex = -1;
        first.focus({ preventScroll: true });
      }
    };
    button.addEventListener('click', open);
    fold.addEventListener('beforematch', open);
  }
}

/** Unfolds the run that an element is kept in. */
export function unfoldAround(element: Element): void {
  const fold = element.closest('.folded[hidden]');
  if (fold?.previousElementSibling instanceof HTMLButtonElement) fold.previousElementSibling.click();
}
