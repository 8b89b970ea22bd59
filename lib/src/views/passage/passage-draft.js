import { compressedSize } from "../compressed-size.js";
import { shorten } from "../shorten.js";
import { drawStretch } from "../stretch-drawing.js";
import { MOST_LINES, MOST_SIGLA } from "./passage-sizes.js";
import { stackOf } from "./stack.js";
/**
 * What the markup of a passage weighs beyond its draft, fitted on 125 built pages of two to thirteen witnesses (180 bytes off as a rule, 440 at
 * most): by how much the draft is too light, and bytes of a cell below the base text and of a note on punctuation.
 */
const MARKUP = { draft: 1.1, cell: 15, punctuation: 53 };
/** Bytes that a page of a passage takes as it is sent, without its frame. */
export function weighPassage(view) {
    const notes = view.bases.reduce((sum, base) => sum + base.punctuation.length, 0);
    const cells = view.bases.reduce((sum, { runs, lines }) => sum + (lines.length <= MOST_LINES ? runs.filter(({ kind }) => kind === 'variant').length * lines.length : 0), 0);
    return compressedSize(draftPassage(view)) * MARKUP.draft + cells * MARKUP.cell + notes * MARKUP.punctuation;
}
/** All that a page of a passage sends to the reader, in one text to be weighed: a sign stands for each element. */
function draftPassage(view) {
    const isFirst = view.page === 1;
    const frame = [
        view.title,
        view.event.title,
        view.speakers.map(({ id, name }) => `${id} ${name}`).join(),
        ...view.members.slice(0, MOST_SIGLA).map(draftMember),
        ...view.silent.slice(0, MOST_SIGLA).map(({ siglum, name }) => `<w ${siglum}>${name}`),
        ...view.wordings.map(({ witnesses, href }) => `<base ${href}>${sigla(witnesses)}`),
    ];
    const first = isFirst
        ? [
            ...view.bases.map(draftBase),
            ...view.relations.changes.map((change) => `<x>${change.name}${change.lemma}]${change.reading}${change.why}${sigla(change.witnesses)}${sigla(change.bases)}`),
            ...view.relations.pairs.map(({ a, others, label, note }) => `<h>${sigla([a, ...others])}${label}${note}`),
            ...view.nested.map(({ href, text }) => `<y ${href}>${text}`),
        ]
        : [];
    return [...frame, ...first, ...view.contexts.map(draftContext)].join('\n');
}
/** A witness where the head and the keeping of links name it. */
function draftMember({ member, witness }) {
    return `<w ${member.id} ${witness.article} ${witness.fullName} ${witness.siglum} ${witness.role}>`;
}
function sigla(members) {
    return members
        .slice(0, MOST_SIGLA)
        .map(({ witness, telling }) => `<s ${witness.hue} ${witness.fullName} ${telling ?? ''}>${witness.siglum}`)
        .join('');
}
function draftBase(view) {
    const runs = view.runs.map((run) => {
        if (run.kind === 'same')
            return `<r>${run.text}`;
        const { head, rest, cells } = stackOf(run, view.lines);
        const under = (view.lines.length > MOST_LINES ? [] : cells).map(({ kind, text, hue }) => `<u ${kind} ${hue}>${text}`);
        return `<v>${head}${rest}${under.join('')}<l ${run.letter}>`;
    });
    const entries = view.entries.map(({ letter, lemma, after, agreeing, readings }) => `<e ${letter}><m>${lemma ?? after}${sigla(agreeing.length > 5 ? [view.base] : agreeing)}${readings
        .map(({ text, remark, witnesses }) => `<q>${text}${remark ?? ''}${sigla(witnesses)}`)
        .join('')}`);
    const apart = view.apart.map((one) => `<z>${one.member.text}${sigla([one])}`);
    const marks = view.punctuation.map(({ lemma, text, remark, witnesses }) => `<k>${lemma}]${text}${remark}${sigla(witnesses)}`);
    return [...runs, ...entries, ...apart, ...marks].join('');
}
function draftContext({ of, before, held, next, speakers, relayers, cue, rest, sentence }) {
    const words = held.map(({ text, inside, after }) => `<h>${text}${inside
        .map((stretch) => {
        const { tag, classes, against } = drawStretch(stretch);
        const lost = stretch.text === '' ? shorten(against, 60) : '';
        return tag === null ? stretch.text : `<${tag} ${classes} ${lost}>${stretch.text}</${tag}>`;
    })
        .join('')}${after}`);
    const said = [...speakers, ...relayers].map(({ id, name }) => `<a ${id}>${name}`).join('');
    return `<c>${draftMember(of)}${sigla([of])}${sentence}${before ?? ''}${words.join('')}${next ?? ''}${said}${cue ?? ''}${rest ?? ''}`;
}
