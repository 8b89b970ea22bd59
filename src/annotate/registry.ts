import { speechVerbForms } from './attribution/verbs.ts';
import { isCapital } from './capitals.ts';
import { coreWords, type Entity, type NameUse, newEntity, noteOffice, noteUse, personKey, useOf } from './entities.ts';
import { sortGermanNames } from './german-names.ts';
import { type Initialisms, lettersOf, nameKey, readInitialisms } from './initialisms.ts';
import { foldName } from './name-keys.ts';
import type { NamePart } from './name-part.ts';
import { findNames, type WordUse } from './names.ts';
import { ownedBody } from './owned-body.ts';
import { personKeys } from './person-votes.ts';
import type { Scene } from './scene.ts';
import { readStates } from './states.ts';
import type { StateWords } from './tables/states.ts';

/** Of longer names only so many last words are looked up. */
const longestTail = 4;

/** All names of the corpus. `resolve` gives the entity of a name in one article. */
export interface Registry {
  readonly entities: ReadonlyMap<string, Entity>;
  /** What words for states name, in the table and in this corpus. */
  readonly states: StateWords;
  readonly partsOf: (scene: Scene) => readonly NamePart[];
  readonly resolve: (article: number, scene: Scene, part: NamePart) => Entity | null;
}

/** Reads the names of all articles: full names first, then what shorter forms refer to. */
export function buildRegistry(articles: readonly (readonly Scene[])[]): Registry {
  const use = countWords(articles);
  const states = readStates(articles);
  const parts = new Map<Scene, readonly NamePart[]>();
  for (const scenes of articles)
    for (const scene of scenes) parts.set(scene, findNames(scene.tokens, scene.starts, use, states));
  sortGermanNames(parts, states);
  const entities = new Map<string, Entity>();
  const persons = personKeys(articles, parts, states);
  const people: People = {
    persons,
    entities,
    states,
    inArticle: articles.map(() => ({ byWord: new Map(), byTail: new Map(), counts: new Map(), chosen: new Map() })),
    everywhere: new Map(),
    initialisms: new Map(),
    isCounting: true,
  };
  articles.forEach((scenes, article) => {
    for (const scene of scenes) for (const part of parts.get(scene) ?? []) noteFullName(people, article, scene, part);
  });
  people.initialisms = readInitialisms(parts, (scene, part) => isInstitution(people, scene, part));
  // Every name of running text is counted once, before anyone asks: what is known must not hang on which article is read first.
  articles.forEach((scenes, article) => {
    for (const scene of scenes)
      if (!scene.titleCase) for (const part of parts.get(scene) ?? []) resolveName(people, article, scene, part);
  });
  people.isCounting = false;
  return {
    entities,
    states,
    partsOf: (scene) => parts.get(scene) ?? [],
    resolve: (article, scene, part) => resolveName(people, article, scene, part),
  };
}

/** The people that the corpus names in full, by each word of their names. */
interface People {
  readonly persons: ReadonlySet<string>;
  readonly entities: Map<string, Entity>;
  readonly states: StateWords;
  readonly inArticle: readonly NamedHere[];
  readonly everywhere: Map<string, Set<Entity>>;
  initialisms: Initialisms;
  /** Whether asking for a name still counts it. */
  isCounting: boolean;
}

/** The people that one article names in full. */
interface NamedHere {
  /** By each folded word of their names. */
  readonly byWord: Map<string, Set<Entity>>;
  /** By the last words of a name that has more before them: "wasserman schultz". */
  readonly byTail: Map<string, Entity>;
  /** How often each is named in full. */
  readonly counts: Map<Entity, number>;
  /** Whom a single word means here, once asked. */
  readonly chosen: Map<string, Entity | null>;
}

function noteFullName(people: People, article: number, scene: Scene, part: NamePart): void {
  const use = useOf(scene.tokens, part);
  const core = coreWords(use.words);
  if (core.length < 2 || !isPersonPart(part, use, people.persons)) return;
  const key = personKey(use.words);
  // In a headline's capitals ("Word Response To Trump") only those are people whom running text shows to be.
  if (scene.titleCase && !people.persons.has(key)) return;
  const entity = people.entities.get(key) ?? newEntity(key, 'person');
  people.entities.set(key, entity);
  noteUse(entity, use, people.states);
  const here = people.inArticle[article];
  here?.counts.set(entity, (here.counts.get(entity) ?? 0) + 1);
  const folded = core.map(foldName);
  for (const word of folded) {
    here?.byWord.set(word, (here.byWord.get(word) ?? new Set()).add(entity));
    people.everywhere.set(word, (people.everywhere.get(word) ?? new Set()).add(entity));
  }
  for (let length = 2; length < Math.min(folded.length, longestTail + 1); length++) {
    const tail = folded.slice(-length).join(' ');
    if (here?.byTail.has(tail) === false) here.byTail.set(tail, entity);
  }
}

function resolveName(people: People, article: number, scene: Scene, part: NamePart): Entity | null {
  const use = useOf(scene.tokens, part);
  const bearer = bearerOf(people, article, scene, part, use);
  if (bearer !== null) return bearer;
  if (part.kind === 'adjective') return null;
  const state = people.states.get(use.text);
  if (part.kind === 'state' && state !== undefined) {
    const key = state.role === 'capital' ? `c:${state.place}` : `s:${state.state}`;
    return remember(people, key, 'place', state.place, use.text);
  }
  const core = coreWords(use.words);
  if (core.length >= 2 && isPersonPart(part, use, people.persons)) {
    // "Wasserman Schultz" is the article's "Debbie Wasserman Schultz".
    const longer = people.inArticle[article]?.byTail.get(core.map(foldName).join(' '));
    const entity = longer ?? people.entities.get(personKey(use.words)) ?? null;
    entity?.aliases.add(use.text);
    return entity;
  }
  const short =
    core.length === 1 && part.kind !== 'body' ? resolveShort(people, article, part, use, core[0] ?? '') : null;
  const body = part.kind === 'body' ? ownedBody(scene, part, use, people.states) : null;
  if (body !== null) return remember(people, body.key, 'institution', body.form, use.text, body.weight);
  if (short !== null) return short;
  const kind = part.kind === 'person' ? 'person' : 'institution';
  const spelled = kind === 'institution' && core.length === 1 ? spelledOut(people, core[0] ?? '') : null;
  if (spelled !== null) return remember(people, spelled, kind, use.text, use.text, 0);
  return remember(people, nameKey(core), kind, use.text, use.text);
}

/** "Cuban said", "Paris, who …": a state's word alone is a person's where the article names somebody so in full and a verb that people do stands behind it. */
function bearerOf(people: People, article: number, scene: Scene, part: NamePart, use: NameUse): Entity | null {
  if ((part.kind !== 'adjective' && part.kind !== 'state') || part.to - part.from !== 1) return null;
  const here = people.inArticle[article];
  const word = foldName(use.words[0] ?? '');
  if (here?.byWord.has(word) !== true) return null;
  const next = scene.tokens[part.to];
  const behind = next?.text === ',' ? scene.tokens[part.to + 1] : next;
  const isPerson =
    behind?.lower === 'who' ||
    (next?.kind === 'word' &&
      (speechVerbForms.has(next.lower) || /^(?:has|had|also|was|is|himself|herself|\p{Ll}+ed)$/u.test(next.text))) ||
    scene.tokens[part.from - 1]?.lower === 'said';
  const bearer = isPerson ? chooseHere(here, word) : null;
  if (bearer === null || !bearer.key.endsWith(` ${word}`)) return null;
  bearer.aliases.add(use.text);
  return bearer;
}

/** The institution whose initials a word is, where the corpus spells out exactly one. */
function spelledOut({ initialisms }: People, word: string): string | null {
  const letters = lettersOf(word);
  return letters === null ? null : (initialisms.get(letters) ?? null);
}

/** One word: a person of this article, else the only one of that name in the corpus, else a new one where an office or honorific shows a person. */
function resolveShort(people: People, article: number, part: NamePart, use: NameUse, word: string): Entity | null {
  const folded = foldName(word);
  const known = chooseHere(people.inArticle[article], folded) ?? only(people.everywhere.get(folded), folded, part);
  if (known === null && part.kind !== 'person') return null;
  const entity = known ?? remember(people, `p:${folded}`, 'person', use.text, use.text);
  entity.aliases.add(use.text);
  noteOffice(entity, part.title, part.owner, people.states);
  return entity;
}

function remember(
  { entities, isCounting }: People,
  key: string,
  kind: Entity['kind'],
  form: string,
  alias: string,
  weight = 1,
): Entity {
  const known = entities.get(key);
  const entity = known ?? newEntity(key, kind);
  entities.set(key, entity);
  if (isCounting || known === undefined) entity.forms.set(form, (entity.forms.get(form) ?? 0) + weight);
  entity.aliases.add(alias);
  return entity;
}

/** Of the article's people with this name: a surname before a first name, then the one named in full first, for relatives keep their first names (AP Stylebook, "family members"); who is named in full far less often than another is not meant. Asked often, found once. */
function chooseHere(here: NamedHere | undefined, folded: string): Entity | null {
  if (here === undefined) return null;
  const known = here.chosen.get(folded);
  if (known !== undefined) return known;
  let best: Entity | null = null;
  let bestRank = -1;
  const found = [...(here.byWord.get(folded) ?? [])];
  const most = Math.max(0, ...found.map((entity) => here.counts.get(entity) ?? 0));
  for (const entity of found) {
    const isRare = (here.counts.get(entity) ?? 0) * 3 < most;
    const rank = (entity.key.endsWith(` ${folded}`) ? 2 : 0) + (isRare ? 0 : 1);
    if (rank > bestRank) {
      best = entity;
      bestRank = rank;
    }
  }
  here.chosen.set(folded, best);
  return best;
}

/** Another article's full name serves where the corpus has only one, and the word is its surname or stands after an honorific or an office. */
function only(found: ReadonlySet<Entity> | undefined, folded: string, part: NamePart): Entity | null {
  if (found === undefined || found.size !== 1) return null;
  const [entity] = found;
  if (entity === undefined) return null;
  return part.kind === 'person' || entity.key.endsWith(` ${folded}`) || entity.key.startsWith(`p:${folded} `)
    ? entity
    : null;
}

function isInstitution({ persons, states }: People, scene: Scene, part: NamePart): boolean {
  if ((part.kind !== 'unknown' && part.kind !== 'body') || part.np !== part.from) return false;
  const use = useOf(scene.tokens, part);
  return !isPersonPart(part, use, persons) && ownedBody(scene, part, use, states) === null;
}

function isPersonPart(part: NamePart, use: NameUse, persons: ReadonlySet<string>): boolean {
  if (part.kind === 'person') return true;
  return part.kind === 'unknown' && use.words.length <= 4 && persons.has(personKey(use.words));
}

function countWords(articles: readonly (readonly Scene[])[]): ReadonlyMap<string, WordUse> {
  const use = new Map<string, { lower: number; capital: number }>();
  for (const scenes of articles)
    for (const scene of scenes) {
      if (scene.titleCase) continue;
      scene.tokens.forEach((token, index) => {
        if (token.kind !== 'word' || scene.starts.has(index)) return;
        const entry = use.get(token.lower) ?? { lower: 0, capital: 0 };
        if (isCapital(token)) entry.capital++;
        else entry.lower++;
        use.set(token.lower, entry);
      });
    }
  return use;
}
