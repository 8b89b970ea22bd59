import type { Mention } from '../mention.ts';
import type { Scene } from '../scene.ts';
import { jobNouns } from '../tables/roles.ts';
import { inversionReach } from '../thresholds.ts';
import type { Token } from '../tokens.ts';
import { accordingFrame } from './according.ts';
import { firstAfter, isInverted, isPassive } from './behind-verb.ts';
import { foreignFrame } from './foreign-frames.ts';
import type { Frame } from './frame.ts';
import { germanSubject } from './german-subject.ts';
import { leadFrame } from './lead-frame.ts';
import { nounFrame } from './noun-frame.ts';
import { subjectBefore } from './subject.ts';
import { isVerbUse } from './verb-use.ts';
import { namingVerbs, type SpeechForm, speechFormIn } from './verbs.ts';

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
  const according = accordingFrame(scene, unit, mentions, at);
  if (according !== null) return according;
  if (scene.language === 'fr' || scene.language === 'ru') return foreignFrame(scene, unit, mentions, at, before);
  const noun = nounFrame(scene, mentions, at);
  if (noun !== null) return noun;
  const form = speechFormIn(scene.language, token.lower);
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
  if (scene.language === 'de') {
    const frame = germanSubject(scene, unit, mentions, at);
    if (frame !== null)
      return make(
        frame,
        Math.min(at, startOf(frame)),
        Math.max(at + 1, endOf(frame)),
        frame[0] !== undefined && frame[0].from > at ? 'inverted' : 'subject-verb',
      );
  }
  return plainFrame(scene, unit, mentions, at, before, form, make);
}

/** A verb with its subject before it: "Lee said"; "saying", "having told". */
function plainFrame(
  scene: Scene,
  unit: readonly [number, number],
  mentions: readonly Mention[],
  at: number,
  before: readonly Frame[],
  form: SpeechForm,
  make: MakeFrame,
): Frame | null {
  const subject = subjectBefore(scene, unit, mentions, at, before);
  if (namingVerbs.has(form.verb) && isNaming(scene, at) && !isActor(scene, subject, at))
    return agentFrame(scene, unit, mentions, at, make);
  if (subject === null) return null;
  const isParticiple = /ing$/u.test(scene.tokens[at]?.lower ?? '');
  return make(subject, isParticiple ? at : startOf(subject), at + 1, isParticiple ? 'participle' : 'subject-verb');
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

/** "called “…”": a past form of naming right before the marks, with nothing between that could be named. */
function isNaming({ tokens, quoteAt }: Scene, at: number): boolean {
  if (!/ed$/u.test(tokens[at]?.lower ?? '')) return false;
  const next = /^(?:the|an?)$/u.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  return quoteAt[next] !== undefined && quoteAt[next] !== -1;
}

/** "what Lee called “…”": a person or a body right before the verb does the naming; "a loophole called “…”" is named. */
function isActor({ tokens }: Scene, subjects: readonly Mention[] | null, at: number): boolean {
  const subject = subjects?.at(-1);
  if (subject === undefined) return false;
  let edge = at;
  while (
    edge > subject.to &&
    /ly$|^(?:has|have|had|and|also|then|once|later|and|but)$/u.test(tokens[edge - 1]?.lower ?? '')
  )
    edge--;
  const isJoined = /^(?:and|but|then)$/u.test(tokens[edge]?.lower ?? '');
  if (edge !== subject.to) return isJoined;
  return subject.kind !== 'role' || jobNouns.has(subject.head) || subject.head.endsWith('man');
}

/** "labeled “top secret” by the ministry": behind the marks stands who named it so. */
function agentFrame(
  scene: Scene,
  unit: readonly [number, number],
  mentions: readonly Mention[],
  at: number,
  make: MakeFrame,
): Frame | null {
  let end = at + 1;
  while (end < unit[1] && scene.quoteAt[end] === -1) end++;
  while (end < unit[1] && scene.quoteAt[end] !== -1) end++;
  if (scene.tokens[end]?.lower !== 'by') return null;
  const agent = firstAfter(mentions, end + 1, Math.min(unit[1], end + 1 + inversionReach), scene);
  return agent === null ? null : { ...make(agent, at, at + 1, 'inverted'), place: 'before' };
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
  // "quoted an aide to the president as saying"
  const as = object === null ? -1 : scene.tokens.slice(endOf(object), endOf(object) + 6).findIndex(isAs);
  if (object === null || as < 0 || scene.tokens.slice(endOf(object), endOf(object) + as).some(isStop)) return null;
  const relayer = subjectBefore(scene, unit, mentions, at, before);
  return make(
    object,
    relayer === null ? at : startOf(relayer),
    Math.min(unit[1], endOf(object) + as + 2),
    'passive',
    relayer ?? [],
  );
}

function isAs({ lower }: Token): boolean {
  return lower === 'as';
}

function isStop({ text }: Token): boolean {
  return /^[,.;:“"]$/u.test(text);
}

function startOf(mentions: readonly Mention[]): number {
  return Math.min(...mentions.map((mention) => mention.np));
}

function endOf(mentions: readonly Mention[]): number {
  return Math.max(...mentions.map((mention) => mention.to));
}
