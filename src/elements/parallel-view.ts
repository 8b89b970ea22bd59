import { columnsOf, isNarrow, isWide, showOnly } from './columns.ts';
import { foldLongRuns, unfoldAround } from './long-runs.ts';
import { openInPlace } from './open-in-place.ts';

/** `<parallel-view>`: lights a passage in every version while it is pointed at, focused or tapped, and walks from passage to passage by keys. */
class ParallelView extends HTMLElement {
  private lit = '';
  private pointer = '';

  connectedCallback(): void {
    foldLongRuns(this);
    document.addEventListener('pointermove', (event) => {
      this.pointer = placeOf(event);
    });
    // A page that moves below a pointer at rest points at nothing: what a link led to stays lit.
    this.addEventListener('pointerover', (event) => {
      if (event.pointerType === 'mouse' && placeOf(event) !== this.pointer) this.light(groupAt(event.target));
    });
    this.addEventListener('pointerleave', () => this.light(groupAt(document.activeElement)));
    this.addEventListener('focusin', (event) => this.light(groupAt(event.target)));
    this.addEventListener('click', (event) => {
      if (!openInPlace(event, isNarrow())) this.light(groupAt(event.target));
    });
    document.addEventListener('keydown', (event) => this.press(event));
    addEventListener('hashchange', () => this.land());
    this.land();
  }

  /** Lights every chunk of a group and its bars and bands in the overview; nothing moves, for only colours change. */
  private light(group: string): void {
    if (group === this.lit) return;
    for (const part of document.querySelectorAll('.is-lit')) part.classList.remove('is-lit');
    this.lit = group;
    if (group === '') return;
    const parts = `parallel-view [data-group="${group}"], .overview [data-group="${group}"]`;
    for (const part of document.querySelectorAll(parts)) (part.closest('.cell.level') ?? part).classList.add('is-lit');
  }

  /** Shows what the address points at, wherever it is kept: in a fold, or in a version that waits its turn. */
  private land(): void {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target === null || !this.contains(target)) return;
    const column = target.closest<HTMLElement>('.column');
    if (column !== null) {
      column.hidden = false;
      showOnly(column.dataset.article ?? '');
    }
    unfoldAround(target);
    this.light(groupAt(target));
    target.scrollIntoView({ block: 'center' });
  }

  private press(event: KeyboardEvent): void {
    const isTyping =
      event.target instanceof Element && event.target.closest('input, textarea, select, dialog') !== null;
    if (isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'j') this.step(1);
    else if (event.key === 'k') this.step(-1);
    else if (event.key === 'ArrowRight' && this.lit !== '') this.cross(1);
    else if (event.key === 'ArrowLeft' && this.lit !== '') this.cross(-1);
    else return;
    event.preventDefault();
  }

  /** To the next or previous passage of the version that has the focus, else of the first that is seen. */
  private step(by: number): void {
    const here =
      document.activeElement?.closest('.column') ?? columnsOf().find((column) => column.matches('.is-current'));
    const stops = [...(here?.querySelectorAll<HTMLElement>('.chunk[data-group]') ?? [])].filter(isSeen);
    const at = stops.findIndex((stop) => stop.getAttribute('data-group') === this.lit);
    focusOn(stops[at < 0 && by < 0 ? stops.length - 1 : Math.min(stops.length - 1, Math.max(0, at + by))]);
  }

  /** To the same passage in the next or previous version that tells it. */
  private cross(by: number): void {
    const tellings = [...this.querySelectorAll<HTMLElement>(`.chunk[data-group="${this.lit}"]`)].filter(
      (telling) => !isWide() || isSeen(telling),
    );
    const at = tellings.findIndex((telling) => telling.contains(document.activeElement));
    const next = tellings[(at + by + tellings.length) % tellings.length];
    if (!isWide()) showOnly(next?.closest<HTMLElement>('.column')?.dataset.article ?? '');
    focusOn(next);
  }
}

function placeOf({ clientX, clientY }: PointerEvent): string {
  return `${clientX} ${clientY}`;
}

function groupAt(target: EventTarget | null): string {
  return target instanceof Element
    ? (target.closest<HTMLElement>('[data-group]')?.getAttribute('data-group') ?? '')
    : '';
}

function isSeen(element: HTMLElement): boolean {
  return element.getClientRects().length > 0;
}

function focusOn(element: HTMLElement | undefined): void {
  if (element === undefined) return;
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', behavior: isCalm ? 'auto' : 'smooth' });
}

customElements.define('parallel-view', ParallelView);
