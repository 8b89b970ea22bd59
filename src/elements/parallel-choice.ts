import { columnsOf, isNarrow, placeColumns, showOnly, spineOf } from './columns.ts';
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
    if (versions.length > 0) this.place(versions);
    else if (isNarrow()) this.turnTo(readState('version') ?? spineOf());
    matchMedia('(width < 820px)').addEventListener('change', () => this.reflect());
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

  /** On a phone one version takes the page; elsewhere a version is put beside the spine or taken away. */
  private choose(version: string): void {
    if (isNarrow()) this.turnTo(version);
    else if (version !== spineOf()) {
      const shown = columnsOf().filter((column) => !column.hidden && column.closest('.parallel'));
      const ids = shown.map((column) => column.getAttribute('data-article') ?? '').filter((id) => id !== spineOf());
      const next = ids.includes(version) ? ids.filter((id) => id !== version) : [...ids.slice(-1), version];
      this.place(next);
      writeState('versions', next.join(' ') || 'none');
    }
    this.reflect();
  }

  private turnTo(version: string): void {
    showOnly(version);
    writeState('version', version === spineOf() ? null : version);
    this.reflect();
  }

  private place(versions: readonly string[]): void {
    placeColumns(versions);
    this.reflect();
  }

  private reflect(): void {
    for (const button of this.querySelectorAll<HTMLElement>('[data-version]')) {
      const column = columnsOf().find((c) => c.getAttribute('data-article') === button.getAttribute('data-version'));
      const isShown = column !== undefined && !column.hidden && column.closest('.parallel') !== null;
      const isCurrent = column?.classList.contains('is-current') === true;
      button.setAttribute('aria-pressed', String(isNarrow() ? isCurrent : isShown));
    }
  }
}

customElements.define('parallel-choice', ParallelChoice);
