import { columnsOf, isNarrow, isShown, isWide, placeColumns, showOnly, spineOf, TURNED } from './columns.ts';
import { readState, writeState } from './page-state.ts';

const FILTERS = ['everything', 'shared', 'changed', 'none', 'quotes'];

/** `<parallel-choice>`: which versions stand beside the spine, what is shown, whether every difference is marked; all held in the address. */
class ParallelChoice extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      const button = event.target instanceof Element ? event.target.closest('button') : null;
      if (button === null) return;
      const { show, version, every } = button.dataset;
      if (show !== undefined) this.filter(show);
      else if (version !== undefined) this.choose(version);
      else if (every !== undefined) this.mark(button.getAttribute('aria-pressed') !== 'true');
    });
    this.filter(readState('show') ?? 'everything');
    if (readState('every') !== null) this.mark(true);
    const versions = readState('versions')?.split(' ') ?? [];
    if (versions.length > 0) placeColumns(versions);
    const version = readState('version');
    if (version !== null) showOnly(version);
    document.addEventListener(TURNED, () => this.reflect());
    for (const width of ['(width < 820px)', '(width < 1200px)'])
      matchMedia(width).addEventListener('change', () => this.reflect());
    this.reflect();
  }

  private filter(show: string): void {
    const chosen = FILTERS.includes(show) ? show : 'everything';
    for (const part of document.querySelectorAll<HTMLElement>('.parallel, .others'))
      part.setAttribute('data-show', chosen);
    for (const button of this.querySelectorAll<HTMLElement>('[data-show]'))
      button.setAttribute('aria-pressed', String(button.getAttribute('data-show') === chosen));
    writeState('show', chosen === 'everything' ? null : chosen);
  }

  private mark(every: boolean): void {
    for (const part of document.querySelectorAll('.parallel, .others')) part.classList.toggle('every', every);
    this.querySelector('[data-every]')?.setAttribute('aria-pressed', String(every));
    writeState('every', every ? '1' : null);
  }

  /** On a phone one version takes the page, on a tablet the place beside the spine; on a desk it is put there or taken away. */
  private choose(version: string): void {
    const beside = columnsOf().filter((column) => !column.hidden && column.closest('.parallel'));
    const ids = beside.map((column) => column.getAttribute('data-article') ?? '').filter((id) => id !== spineOf());
    const isBeside = ids.includes(version);
    if (!isNarrow() && version !== spineOf() && (isWide() || !isBeside)) {
      const next = isBeside ? ids.filter((id) => id !== version) : [...ids.slice(-1), version];
      placeColumns(next);
      writeState('versions', next.join(' ') || 'none');
    }
    if (!isWide()) this.turnTo(version);
    this.reflect();
  }

  private turnTo(version: string): void {
    showOnly(version);
    writeState('version', version === spineOf() ? null : version);
  }

  private reflect(): void {
    for (const button of this.querySelectorAll<HTMLElement>('[data-version]')) {
      const column = columnsOf().find((c) => c.getAttribute('data-article') === button.getAttribute('data-version'));
      button.setAttribute('aria-pressed', String(column !== undefined && isShown(column)));
    }
  }
}

customElements.define('parallel-choice', ParallelChoice);
