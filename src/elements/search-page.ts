import { choose, FACETS, type Facet, ORDERS, PAGE, readState, type SearchState, writeState } from './search/address.ts';
import { type Choices, loadChoices } from './search/choices.ts';
import { redrawFacets } from './search/draw-facets.ts';
import { drawHit } from './search/draw-hit.ts';
import { fetchPacked } from './search/fetch-packed.ts';
import { readHit } from './search/hit.ts';
import { findMatches, type Match } from './search/look-up.ts';
import { make } from './search/make.ts';
import { type Answer, countFacets, narrow, needsChoices } from './search/narrow.ts';
import { loadPagefind } from './search/pagefind-api.ts';
import { isBlank, readQuery } from './search/query.ts';
import { speltAlike } from './search/spelt-alike.ts';
import { statusOf } from './search/status.ts';

/** Milliseconds after the last key before a search runs: a word is typed faster than that, a pause to look is longer. */
const PAUSE = 180;
/** Milliseconds before "Searching" is shown: what is quicker than that would only flicker. */
const PATIENCE = 300;

type Mood = 'empty' | 'busy' | 'found' | 'none' | 'missing' | 'offline';

/** The search page: its whole state is in the address; nothing is fetched before there is something to look for. */
class SearchPage extends HTMLElement {
  #turn = 0;
  #timer = 0;
  /** What the last words found, before anything was chosen: choosing does not look them up again. */
  #found: { readonly q: string; readonly matches: readonly Match[] } | null = null;
  #choices: Choices | null = null;
  readonly #open = new Set<Facet>();

  connectedCallback(): void {
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#go({ ...this.#typed(), shown: PAGE }, 'push');
    });
    this.#field.addEventListener('input', () => {
      window.clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => this.#go({ ...this.#typed(), shown: PAGE }, 'replace'), PAUSE);
    });
    this.addEventListener('change', (event) => this.#onChange(event));
    this.addEventListener('click', (event) => this.#onClick(event));
    this.addEventListener('keydown', (event) => this.#onKey(event));
    window.addEventListener('popstate', () => this.#show(readState(location.search)));
    // Fetched when the field is first used, so that the first word is answered at once.
    this.#field.addEventListener('focus', () => loadPagefind(this.#base).catch(() => undefined), { once: true });
    // Beside the hits what narrows stands open; above them, on a narrow screen, it would push them out of sight.
    const isWide = window.matchMedia('(width >= 1000px)');
    const unfold = (): void => {
      this.#part<HTMLDetailsElement>('[data-narrow]').open = isWide.matches;
    };
    isWide.addEventListener('change', unfold);
    unfold();
    this.#show(readState(location.search));
  }

  get #base(): string {
    return this.dataset.base ?? '/';
  }

  get #field(): HTMLInputElement {
    return this.#part('input[type=search]');
  }

  #part<E extends HTMLElement>(selector: string): E {
    const part = this.querySelector<E>(selector);
    if (part === null) throw new Error(`the search page has no ${selector}`);
    return part;
  }

  #typed(): SearchState {
    return { ...readState(location.search), q: this.#field.value };
  }

  #go(state: SearchState, how: 'push' | 'replace'): void {
    window.clearTimeout(this.#timer);
    const address = `${location.pathname}${writeState(state)}`;
    if (`${location.pathname}${location.search}` !== address)
      history[how === 'push' ? 'pushState' : 'replaceState'](null, '', address);
    this.#show(state);
  }

  #show(state: SearchState): void {
    if (document.activeElement !== this.#field || this.#field.value.trim() !== state.q.trim())
      this.#field.value = state.q;
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-order]')) {
      button.setAttribute('aria-pressed', String(button.dataset.order === state.order));
    }
    this.#search(state).catch(() => this.#setMood(navigator.onLine ? 'missing' : 'offline'));
  }

  async #search(state: SearchState): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const query = readQuery(state.q);
    const isIdle = isBlank(query) && FACETS.every((facet) => state.chosen[facet].length === 0);
    if (isIdle) {
      this.#clear();
      return;
    }
    const list = this.#part('[data-hits]');
    list.setAttribute('aria-busy', 'true');
    const patience = window.setTimeout(() => turn === this.#turn && this.#setMood('busy'), PATIENCE);
    try {
      if (needsChoices(state)) this.#choices = await loadChoices(this.#base);
      const matches = this.#found?.q === state.q ? this.#found.matches : await this.#look(state.q);
      const answer = narrow(matches, this.#choices, state);
      const hits = await Promise.all(answer.matches.slice(0, state.shown).map((match) => readHit(match, this.#base)));
      // A later search has begun: its answer is the one to show.
      if (turn !== this.#turn) return;
      this.#found = { q: state.q, matches };
      list.replaceChildren(...hits.map((hit, at) => drawHit(hit, at + 1)));
      this.#drawStatus(answer, state);
      this.#part('[data-more]').hidden = answer.matches.length <= state.shown;
      this.#setMood(hits.length === 0 ? 'none' : 'found');
      this.#offerChoices(turn, state);
      if (answer.whole === 0 && !isBlank(query)) this.#offerSpellings(turn, state);
    } finally {
      window.clearTimeout(patience);
      if (turn === this.#turn) list.setAttribute('aria-busy', 'false');
    }
  }

  async #look(q: string): Promise<readonly Match[]> {
    return findMatches(await loadPagefind(this.#base), readQuery(q));
  }

  // What narrows is fetched when the hits are already there to be read: nobody waits for it.
  #offerChoices(turn: number, state: SearchState): void {
    const offer = (choices: Choices): void => {
      this.#choices = choices;
      if (turn === this.#turn) this.#drawFacets(state);
    };
    if (this.#choices !== null) offer(this.#choices);
    else loadChoices(this.#base).then(offer, () => undefined);
  }

  // Where no place has all that was asked for. The words of all texts are fetched only then; without them nothing is offered.
  #offerSpellings(turn: number, state: SearchState): void {
    const offer = (words: string): void => {
      const queries = speltAlike(state.q, readQuery(state.q), words.split('\n'));
      if (turn !== this.#turn || queries.length === 0) return;
      const links = queries.flatMap((q, at) => {
        const link = make('a', { href: writeState({ ...state, q, shown: PAGE }) }, q);
        return at === 0 ? [link] : [', ', link];
      });
      this.#part('[data-status]').append(' ', make('span', { 'data-alike': '' }, 'Spelt alike here: ', ...links, '.'));
    };
    fetchPacked(this.#base, 'words').then(offer, () => undefined);
  }

  #clear(): void {
    this.#found = null;
    this.#part('[data-hits]').replaceChildren();
    this.#part('[data-hits]').setAttribute('aria-busy', 'false');
    this.#part('[data-more]').hidden = true;
    this.#part('[data-status]').replaceChildren();
    this.#setMood('empty');
  }

  #drawStatus(answer: Answer, state: SearchState): void {
    const { count, note } = statusOf(answer, readQuery(state.q), state);
    const bold = document.createElement('b');
    bold.textContent = count;
    const italic = document.createElement('i');
    italic.className = 'quiet';
    italic.textContent = note;
    this.#part('[data-status]').replaceChildren(bold, ' ', italic);
    this.#part('[data-clear]').hidden = FACETS.every((facet) => state.chosen[facet].length === 0);
  }

  #drawFacets(state: SearchState): void {
    if (this.#found === null || this.#choices === null) return;
    const counts = countFacets(this.#found.matches, this.#choices, state);
    redrawFacets(this.#part('[data-facets]'), counts, state, this.#open);
  }

  #setMood(mood: Mood): void {
    this.dataset.mood = mood;
    for (const part of this.querySelectorAll<HTMLElement>('[data-when]'))
      part.hidden = part.dataset.when?.split(' ').includes(mood) !== true;
    if (mood === 'found' || mood === 'none' || mood === 'empty') return;
    this.#part('[data-status]').textContent = this.#part(`[data-when="${mood}"]`).dataset.say ?? '';
  }

  #onChange(event: Event): void {
    const box = event.target;
    if (!(box instanceof HTMLInputElement) || box.type !== 'checkbox') return;
    const state = this.#typed();
    const chosen = choose((facet) => {
      if (facet !== box.name) return state.chosen[facet];
      const others = state.chosen[facet].filter((value) => value !== box.value);
      return box.checked ? [...others, box.value] : others;
    });
    this.#go({ ...state, chosen, shown: PAGE }, 'push');
  }

  #onClick(event: Event): void {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    if (button === null) return;
    const state = this.#typed();
    const order = ORDERS.find((known) => known === button.dataset.order);
    const facet = FACETS.find((known) => known === button.dataset.all);
    if (order !== undefined) this.#go({ ...state, order, shown: PAGE }, 'push');
    if (button.hasAttribute('data-clear')) this.#go({ ...state, chosen: choose(() => []), shown: PAGE }, 'push');
    if (facet !== undefined) {
      this.#open.add(facet);
      this.#drawFacets(state);
      this.querySelector<HTMLInputElement>(`[data-facet="${facet}"] input`)?.focus();
    }
    if (button.hasAttribute('data-more')) this.#showMore(state);
  }

  #showMore(state: SearchState): void {
    const last = this.#links().length;
    this.#go({ ...state, shown: state.shown + PAGE }, 'replace');
    const list = this.#part('[data-hits]');
    const focusNext = new MutationObserver(() => {
      focusNext.disconnect();
      this.#links()[last]?.focus();
    });
    focusNext.observe(list, { childList: true });
  }

  #links(): readonly HTMLAnchorElement[] {
    return [...this.querySelectorAll<HTMLAnchorElement>('[data-hits] > li .hit-who')];
  }

  // Down from the field into the hits, up and down among them, up from the first back to the field; Enter is the link's own.
  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const links = this.#links();
    const item = event.target instanceof Element ? event.target.closest('[data-hits] > li') : null;
    const at = item === null ? -1 : links.findIndex((link) => item.contains(link));
    if (at === -1 && event.target !== this.#field) return;
    event.preventDefault();
    const next = at + (event.key === 'ArrowDown' ? 1 : -1);
    if (next < 0) this.#field.focus();
    else links[next]?.focus();
  }
}

customElements.define('search-page', SearchPage);
