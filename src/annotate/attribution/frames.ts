import type { Mention } from '../mentions.ts';
import type { Scene } from '../scene.ts';
import { calendarWords, timeWords } from '../tables/calendar.ts';
import { auxiliaries, conjunctions, determiners, prepositions } from '../tables/function-words.ts';
import { officeAdjectives } from '../tables/roles.ts';
import { inversionReach } from '../thresholds.ts';
import type { Token } from '../tokens.ts';
import { isVerbUse } from './verb-use.ts';
import { speechVerbForms, type VerbClass } from './verbs.ts';

/** A verb of saying (or "according to") with whoever is said to speak. Indexes are tokens. */
export interface Frame {
  readonly verb: number;
  readonly lemma: string;
  readonly verbClass: VerbClass;
  readonly subjects: readonly Mention[];
  /** The words of the frame, from the subject to the verb or the other way round: `[from, to)`. */
  readonly from: number;
  readonly to: number;
  /** Whoever passes the words on, where the verb itself says so ("was quoted by CCTV as saying"). */
  readonly relayers: readonly Mention[];
  /** Where the quotation must stand for the frame to hold; absent: on either side. */
  readonly place?: 'before' | 'behind';
  readonly shape: 'lead' | 'subject-verb' | 'inverted' | 'participle' | 'passive' | 'according' | 'noun';
}

const notSubject =
  /^(?:that|to|of|in|on|at|by|for|with|as|him|her|them|,|\.|:|it|if|whether|when|during|about|after|before|from|not)$/u;

/** Verbs whose object is a person: a name right after them is no subject. */
const personObject = new Set(
  'tell ask urge call order assure remind warn accuse praise criticize criticise thank quote cite brief inform address blame advise encourage challenge greet thank mock attack'.split(
    ' ',
  ),
);
const speechNouns = new Set(
  'claim statement remark comment call promise pledge intention commitment contention assertion accusation description slogan phrase words warning demand argument suggestion declaration vow message reference contention complaint response answer reply question tweet allegation characterization insistence announcement praise criticism'.split(
    ' ',
  ),
);

/** The frames of one unit of a scene, in order of their verbs. */
export function findFrames(
  scene: Scene,
  unit: readonly [number, number],
  mentions: readonly Mention[],
): readonly Frame[] {
  const frames: Frame[] = [];
  for (let at = unit[0]; at < unit[1]; at++) {
    if (scene.quoteAt[at] !== -1) continue;
    const frame = frameAt(scene, unit, mentions, at, frames);
    if (frame !== null) frames.push(frame);
  }
  if (frames.some((frame) => frame.shape !== 'noun')) return frames;
  const lead = leadFrame(scene, unit, mentions);
  return lead === null ? frames : [...frames, lead];
}

/** Without a verb of saying a colon or a dash may do its work: "Ann Lee: “…”", "she was blunt: “…”", and in headlines "“…” – Lee". */
function leadFrame(scene: Scene, unit: readonly [number, number], mentions: readonly Mention[]): Frame | null {
  const { tokens, quoteAt } = scene;
  const make = (subject: Mention, at: number, place: 'before' | 'behind'): Frame => ({
    verb: at,
    lemma: place === 'before' ? ':' : '–',
    verbClass: 'neutral',
    subjects: [subject],
    from: Math.min(subject.np, at),
    to: Math.max(subject.to, at + 1),
    relayers: [],
    place,
    shape: 'lead',
  });
  for (let at = unit[0] + 1; at + 1 < unit[1]; at++) {
    if (tokens[at]?.text !== ':' || quoteAt[at] !== -1 || quoteAt[at + 1] === -1) continue;
    const before = mentions.filter((mention) => mention.to <= at && quoteAt[mention.from] === -1);
    const subject =
      before.find((mention) => mention.to === at) ??
      before.find((mention) => !mention.possessive && !isGoverned(scene, mention, unit[0]));
    if (subject !== undefined) return make(subject, at, 'before');
  }
  const last = mentions.at(-1);
  if (last === undefined || last.to !== unit[1] || !/^[–—-]$/u.test(tokens[last.np - 1]?.text ?? '')) return null;
  return quoteAt.slice(unit[0], last.np).some((quote) => quote !== -1) ? make(last, last.np - 1, 'behind') : null;
}

function frameAt(
  scene: Scene,
  unit: readonly [number, number],
  mentions: readonly Mention[],
  at: number,
  before: readonly Frame[],
): Frame | null {
  const { tokens } = scene;
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return null;
  if (token.lower === 'according' && tokens[at + 1]?.lower === 'to') return accordingFrame(scene, unit, mentions, at);
  if (speechNouns.has(token.lower) || speechNouns.has(token.lower.replace(/s$/u, ''))) {
    const noun = nounFrame(scene, mentions, at);
    if (noun !== null) return noun;
  }
  const form = speechVerbForms.get(token.lower);
  if (form === undefined || !isVerbUse(scene, at, unit)) return null;
  const make: MakeFrame = (subjects, from, to, shape, relayers = []) => ({
    verb: at,
    lemma: form.verb,
    verbClass: form.verbClass,
    subjects,
    from,
    to,
    relayers,
    shape,
  });
  if (isPassive(scene, at, unit)) return passiveFrame(scene, unit, mentions, at, before, form.verb, make);
  const relayed = form.verb === 'quote' ? relayFrame(scene, unit, mentions, at, before, make) : null;
  if (relayed !== null) return relayed;
  if (isInverted(scene, at, unit)) {
    const subject = firstAfter(mentions, at + 1, Math.min(unit[1], at + 1 + inversionReach), scene);
    if (subject !== null) return make(subject, at, endOf(subject), 'inverted');
  }
  const subject = subjectBefore(scene, unit, mentions, at, before);
  if (subject === null) return null;
  const participle = /ing$/u.test(token.lower);
  return make(subject, participle ? at : startOf(subject), at + 1, participle ? 'participle' : 'subject-verb');
}

function accordingFrame(
  scene: Scene,
  unit: readonly [number, number],
  mentions: readonly Mention[],
  at: number,
): Frame | null {
  const subjects = firstAfter(mentions, at + 2, Math.min(unit[1], at + 2 + inversionReach), scene);
  if (subjects === null) return null;
  const base = {
    verb: at,
    lemma: 'according',
    verbClass: 'neutral',
    from: at,
    relayers: [],
    shape: 'according',
  } as const;
  return { ...base, subjects, to: endOf(subjects) };
}

type MakeFrame = (
  subjects: readonly Mention[],
  from: number,
  to: number,
  shape: Frame['shape'],
  relayers?: readonly Mention[],
) => Frame;

/** "X was quoted by Y as saying": X speaks and Y relays; "was told by X": X speaks; any other passive names nobody. */
function passiveFrame(
  scene: Scene,
  unit: readonly [number, number],
  mentions: readonly Mention[],
  at: number,
  before: readonly Frame[],
  verb: string,
  make: MakeFrame,
): Frame | null {
  const { tokens } = scene;
  const hasAgent = tokens[at + 1]?.lower === 'by';
  const asSaying = tokens.slice(at, at + 8).findIndex((word) => word.lower === 'as');
  if (verb === 'quote' && asSaying > 0) {
    const subject = subjectBefore(scene, unit, mentions, at, before);
    if (subject === null) return null;
    const agent = hasAgent ? (firstAfter(mentions, at + 2, at + 1 + asSaying, scene) ?? []) : [];
    return make(subject, startOf(subject), Math.min(unit[1], at + asSaying + 2), 'passive', agent);
  }
  if (!hasAgent) return null;
  const agent = firstAfter(mentions, at + 2, Math.min(unit[1], at + 2 + inversionReach), scene);
  return agent === null ? null : make(agent, at, endOf(agent), 'inverted');
}

/** "Y quoted X as saying": X speaks, Y relays. */
function relayFrame(
  scene: Scene,
  unit: readonly [number, number],
  mentions: readonly Mention[],
  at: number,
  before: readonly Frame[],
  make: MakeFrame,
): Frame | null {
  const object = firstAfter(mentions, at + 1, Math.min(unit[1], at + 5), scene);
  if (object === null || !scene.tokens.slice(endOf(object), endOf(object) + 2).some((word) => word.lower === 'as'))
    return null;
  const relayer = subjectBefore(scene, unit, mentions, at, before);
  return make(
    object,
    relayer === null ? at : startOf(relayer),
    Math.min(unit[1], endOf(object) + 2),
    'passive',
    relayer ?? [],
  );
}

function startOf(mentions: readonly Mention[]): number {
  return Math.min(...mentions.map((mention) => mention.np));
}

function endOf(mentions: readonly Mention[]): number {
  return Math.max(...mentions.map((mention) => mention.to));
}

function isPassive(scene: Scene, at: number, unit: readonly [number, number]): boolean {
  const { tokens } = scene;
  if (!/(?:ed|told|quoted|said|known|written|put|read|held)$/u.test(tokens[at]?.lower ?? '')) return false;
  let index = at - 1;
  while (
    index >= unit[0] &&
    /(?:ly|not|also|often|widely|been|being)$/u.test(tokens[index]?.lower ?? '') &&
    !/^(?:been|being)$/u.test(tokens[index]?.lower ?? '')
  )
    index--;
  return /^(?:is|are|was|were|be|been|being|am|it's|he's|she's)$/u.test(tokens[index]?.lower ?? '');
}

/** The verb stands right behind a quotation or its comma (“…,” said X), or closes a sentence that was one (…, said X.). */
function isInverted(scene: Scene, at: number, unit: readonly [number, number]): boolean {
  const { tokens, quoteAt } = scene;
  let index = at - 1;
  while (index >= unit[0] && quoteAt[index] === -1 && /^[,–—-]$/u.test(tokens[index]?.text ?? '')) index--;
  const isBehindQuote = index >= unit[0] && quoteAt[index] !== -1;
  const isFirst = index < unit[0];
  const next = tokens[at + 1];
  if (next === undefined || quoteAt[at + 1] !== -1 || notSubject.test(next.lower) || calendarWords.has(next.lower))
    return false;
  if (isBehindQuote) return true;
  const isSaid = /^(?:said|says|wrote|сказал|сказала|заявил|заявила|sagte|erklärte)$/u.test(tokens[at]?.lower ?? '');
  const looksNamed = /^\p{Lu}/u.test(next.text) || /^(?:the|a|an|one)$/u.test(next.lower);
  if (!isSaid || !looksNamed) return false;
  if (isFirst) return true;
  if (tokens[at - 1]?.text !== ',') return false;
  for (let ahead = at + 2; ahead < Math.min(unit[1], at + 8); ahead++)
    if (/^[,.;]$/u.test(tokens[ahead]?.text ?? '')) return true;
  return false;
}

/** The first mention from a token on, before a comma; a role and the name behind it count as the name. */
function firstAfter(mentions: readonly Mention[], from: number, to: number, scene: Scene): readonly Mention[] | null {
  let first: Mention | null = null;
  for (const mention of mentions) {
    if (mention.from < from) continue;
    if (mention.np >= to || scene.quoteAt[mention.from] !== -1) break;
    if (first === null) {
      if (hasComma(scene, from, mention.np)) return null;
      if (mention.possessive && mention.kind !== 'document') continue;
      first = mention;
      continue;
    }
    if (
      first.kind !== 'name' &&
      mention.kind === 'name' &&
      mention.entity?.kind === 'person' &&
      !hasComma(scene, first.to, mention.np) &&
      !hasPreposition(scene, first.to, mention.np)
    ) {
      first = mention;
      continue;
    }
    const joint = scene.tokens[mention.np - 1]?.lower === 'and' && mention.np - 1 === first.to;
    return joint && mention.kind === first.kind ? [first, mention] : [first];
  }
  return first === null ? null : [first];
}

function hasComma(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (/^[,;:.]$/u.test(scene.tokens[at]?.text ?? '')) return true;
  return false;
}

function hasPreposition(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (prepositions.has(scene.tokens[at]?.lower ?? '')) return true;
  return false;
}

function nounFrame(scene: Scene, mentions: readonly Mention[], at: number): Frame | null {
  const { tokens } = scene;
  const make = (mention: Mention): Frame => ({
    verb: at,
    lemma: tokens[at]?.lower ?? '',
    verbClass: 'neutral',
    subjects: [mention],
    from: mention.np,
    to: at + 1,
    relayers: [],
    shape: 'noun',
  });
  for (let index = at - 1; index >= Math.max(0, at - 4); index--) {
    const token = tokens[index];
    if (token === undefined || scene.quoteAt[index] !== -1) return null;
    if (/^(?:his|her|their|its)$/u.test(token.lower)) {
      const head =
        new Map([
          ['their', 'they'],
          ['its', 'it'],
        ]).get(token.lower) ?? 'he';
      return make({
        np: index,
        from: index,
        to: index + 1,
        kind: 'pronoun',
        entity: null,
        head,
        modifiers: [],
        text: token.text,
        definite: true,
        possessive: true,
      });
    }
    if (token.possessive) {
      const owner = mentions.find((mention) => mention.to === index + 1);
      return owner === undefined ? null : make(owner);
    }
    if (token.kind === 'mark' || prepositions.has(token.lower) || determiners.has(token.lower)) return null;
  }
  return null;
}

/** The subject of the verb: the nearest mention before it that can be one; over a comma, the head of the apposition or relative clause. */
export function subjectBefore(
  scene: Scene,
  unit: readonly [number, number],
  mentions: readonly Mention[],
  verb: number,
  frames: readonly Frame[],
): readonly Mention[] | null {
  const { tokens, quoteAt } = scene;
  const last = frames.findLast((frame) => frame.verb < verb && frame.shape !== 'noun');
  let at = verb - 1;
  while (at >= unit[0] && quoteAt[at] === -1 && isBetween(tokens[at]?.lower ?? '')) at--;
  const edge = at >= unit[0] ? tokens[at] : undefined;
  const inReach = mentions.filter(
    (mention) => mention.np >= unit[0] && mention.to <= at + 1 && quoteAt[mention.from] === -1,
  );
  const able = inReach.filter((mention) => canBeSubject(scene, mention, unit));
  if (edge !== undefined && /^(?:who|which)$/u.test(edge.lower)) {
    const antecedent = inReach.filter((mention) => mention.to <= at).at(-1);
    return antecedent === undefined ? null : [antecedent];
  }
  if (sharesSubject(scene, verb, at, edge, able, last)) return last?.subjects ?? headOf(tokens, able, able[0]);
  if (/^[,)—–]$/u.test(edge?.text ?? ''))
    return headOf(tokens, able, able.find((mention) => /^[,(—–]$/u.test(tokens[mention.to]?.text ?? '')) ?? able[0]);
  const nearest = able.at(-1) ?? inReach.filter((mention) => !mention.possessive && mention.kind !== 'pronoun').at(-1);
  return headOf(tokens, able, nearest) ?? last?.subjects ?? null;
}

function headOf(
  tokens: readonly Token[],
  able: readonly Mention[],
  head: Mention | undefined,
): readonly Mention[] | null {
  return head === undefined ? null : coordinated(tokens, able, head);
}

/** Participles and verbs joined by "and" have the subject of the verb before them. */
function sharesSubject(
  scene: Scene,
  verb: number,
  at: number,
  edge: Token | undefined,
  able: readonly Mention[],
  last: Frame | undefined,
): boolean {
  const isProgressive = /^(?:is|are|was|were|be|been|am)$/u.test(scene.tokens[verb - 1]?.lower ?? '');
  if (/ing$/u.test(scene.tokens[verb]?.lower ?? '') && !isProgressive) return true;
  if (edge === undefined) return false;
  if (/^(?:and|but|or|to|then|by|before|after|while|when|without)$/u.test(edge.lower) || scene.quoteAt[at] !== -1)
    return true;
  return edge.text === ',' && last !== undefined && last.verb > (able.at(-1)?.to ?? -1);
}

/** Adverbs, auxiliaries and words of time between a subject and its verb. */
function isBetween(word: string): boolean {
  return (
    auxiliaries.has(word) ||
    timeWords.has(word) ||
    calendarWords.has(word) ||
    /ly$/u.test(word) ||
    word === 'not' ||
    word === 'on'
  );
}

function canBeSubject(scene: Scene, mention: Mention, unit: readonly [number, number]): boolean {
  return !mention.possessive && !isGoverned(scene, mention, unit[0]);
}

/** True where a preposition or a verb with a person for its object stands before the mention. */
export function isGoverned(scene: Scene, mention: Mention, from: number): boolean {
  return !standsFree(scene, mention, from);
}

function standsFree(scene: Scene, mention: Mention, from: number): boolean {
  let at = mention.np - 1;
  for (let steps = 0; steps < 3 && at >= from; steps++, at--) {
    const token = scene.tokens[at];
    if (token === undefined || scene.quoteAt[at] !== -1) return true;
    if (/^(?:which|whom|whose|what|that|as|how|why|when|where|whether|if)$/u.test(token.lower)) return true;
    if (
      prepositions.has(token.lower) &&
      !(token.lower === 'since' || token.lower === 'after' || token.lower === 'before' || token.lower === 'until')
    )
      return false;
    const verb = speechVerbForms.get(token.lower);
    if (verb !== undefined && steps === 0) return !personObject.has(verb.verb);
    if (verb !== undefined) return true;
    if (determiners.has(token.lower) || officeAdjectives.has(token.lower)) continue;
    if (conjunctions.has(token.lower) || token.kind !== 'word') return true;
    if (!/^\p{Ll}/u.test(token.text) || /(?:ly|ed)$/u.test(token.lower)) return true;
  }
  return true;
}

/** "Xi and Putin": both, where "and" ties two mentions of one kind. */
function coordinated(tokens: readonly Token[], able: readonly Mention[], chosen: Mention): readonly Mention[] {
  const index = able.indexOf(chosen);
  const before = able[index - 1];
  if (
    before !== undefined &&
    before.kind === chosen.kind &&
    before.to === chosen.np - 1 &&
    tokens[before.to]?.lower === 'and'
  )
    return [before, chosen];
  const after = able[index + 1];
  if (
    after !== undefined &&
    after.kind === chosen.kind &&
    chosen.to === after.np - 1 &&
    tokens[chosen.to]?.lower === 'and'
  )
    return [chosen, after];
  return [chosen];
}
