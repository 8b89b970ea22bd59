import { piecesOf, textOfLines } from "./cell-text.js";
import { marksAgainst, variedIn } from "./difference-marks.js";
import { indexEdition } from "./edition-index.js";
import { linesBetween } from "./event-parts.js";
import { mainChunks } from "./event-plan.js";
import { isLong, layOutColumn, rowClass, rowRules } from "./parallel-rows.js";
import { place, routes } from "./routes.js";
import { sentenceNotes } from "./sentence-notes.js";
import { silenceOf } from "./silence.js";
import { changesBetween } from "./what-changed.js";
import { count } from "./wording-of-numbers.js";
/** The classes that say which sides of the spine are taken: the tracks hang on them. */
export function sidesOf({ columns }) {
    const has = (place) => columns.some((column) => column.place === place);
    return { 'has-left': has('left'), 'has-right': has('right') };
}
/** Columns of the given versions, level where they tell the same; each is marked against the spine, or where that is silent against the first that tells it. */
export function layOutParallel(edition, plan, order, columns, spine, away = new Map()) {
    const notes = sentenceNotes(edition, plan, away);
    const mains = new Map(plan.columns.map((column) => [column.witness.article, { witness: column.witness, chunks: mainChunks(column) }]));
    const used = [];
    const places = placeColumns(columns, spine.article);
    const views = columns.map((column) => {
        const items = layOutColumn(column, order);
        used.push(...items.map((item) => item.rows));
        const cells = items.map((item) => cellOf(edition, plan, column, item, spine, mains, notes, away));
        // Asked of the whole text: its headline may stand on another page.
        const whole = plan.columns.find(({ witness }) => witness.article === column.witness.article) ?? column;
        const hasHeadline = whole.lines.some((line) => line.block.kind === 'headline');
        return { witness: column.witness, place: places.get(column.witness.article) ?? 'below', hasHeadline, cells };
    });
    return { spine, columns: views, rules: rowRules(order.length, used) };
}
/** The spine in the middle, a version on each side in the order of perspectives; the others wait below to be chosen. */
function placeColumns(columns, spine) {
    const isFirst = columns[0]?.witness.article === spine;
    const others = columns.filter((column) => column.witness.article !== spine);
    const sides = isFirst && others.length === 1 ? ['right'] : ['left', 'right'];
    return new Map([
        [spine, 'spine'],
        ...others.map((column, i) => [column.witness.article, sides[i] ?? 'below']),
    ]);
}
function cellOf(edition, plan, column, item, spine, mains, notes, away) {
    const chunks = item.kind === 'level' ? [item.chunk] : item.chunks;
    return {
        isLevel: item.kind === 'level',
        rowClass: `${rowClass(item.rows)}${isLong(item.rows) ? ' long-run' : ''}`,
        chunks: chunks.map((chunk) => chunkView(edition, plan, column, chunk, item.kind !== 'level', spine, mains, notes, away)),
        silence: item.kind === 'run' ? silenceOf(plan, item.silent, column.witness) : null,
    };
}
function chunkView(edition, plan, column, chunk, isMoved, spine, mains, notes, away) {
    const group = chunk.group === null ? undefined : plan.groupsById.get(chunk.group);
    const own = column.witness.article;
    const article = indexEdition(edition).articles.get(own);
    const others = group === undefined ? [] : [...mains].filter(([id, { chunks }]) => id !== own && chunks.has(group.id));
    const base = own === spine.article ? undefined : (others.find(([id]) => id === spine.article) ?? others[0]);
    const { text, offset } = textOfLines(edition, chunk.lines);
    const baseChunk = base?.[1].chunks.get(chunk.group ?? '');
    const marks = [];
    let changes = [];
    if (group !== undefined && base !== undefined && baseChunk !== undefined) {
        marks.push(...marksAgainst(textOfLines(edition, baseChunk.lines).text, text, offset));
        const end = offset + text.length;
        changes = changesBetween(edition, group.passages, base[0], own).filter((change) => change.grade === 'check' && (change.to === null || (change.to.start < end && change.to.end > offset)));
    }
    else if (group !== undefined) {
        const tellings = others.flatMap(([, { chunks }]) => chunks.get(group.id) ?? []);
        marks.push(...variedIn(text, tellings.map((telling) => textOfLines(edition, telling.lines).text), offset));
        changes = [];
    }
    for (const { to } of changes)
        if (to !== null)
            marks.push({ start: to.start, end: to.end, mark: { kind: 'strong', isQuiet: false, against: '' } });
    return {
        number: group?.number ?? null,
        passage: group?.lead.id ?? null,
        passages: [
            ...new Set(chunk.lines
                .flatMap((line) => line.groups)
                .flatMap((id) => plan.groupsById.get(id)?.passages ?? [])
                .filter((p) => p.members.some((m) => m.article === own))
                .map((p) => p.id)),
        ],
        ...shownOf(article === undefined ? [] : piecesOf(edition, article, chunk.lines, marks, notes), chunk, own, away),
        isMoved: isMoved && group !== undefined,
        also: others.flatMap(([, { witness, chunks }]) => {
            const sentence = chunks.get(chunk.group ?? '')?.lines[0]?.sentence.id;
            return sentence === undefined ? [] : [{ witness, href: place(away.get(sentence) ?? '', sentence) }];
        }),
        changes,
        isChanged: marks.some(({ mark }) => !mark.isQuiet && mark.kind !== 'strong'),
        isQuoted: chunk.lines.some((line) => notes.hasQuote(line.sentence.id)),
    };
}
/** The pieces of a chunk that the page shows; what is between the ends of a very long run stands in the article. */
function shownOf(pieces, chunk, article, away) {
    const left = new Set(linesBetween(chunk).flatMap(({ sentence }) => away.get(sentence.id) === routes.article(article) ? [sentence.id] : []));
    const [first] = left;
    if (first === undefined)
        return { pieces, more: null };
    const isLeft = (piece) => piece.sentences.some(({ id }) => left.has(id));
    return {
        pieces: pieces.filter((piece) => !isLeft(piece)),
        more: {
            text: `${count(left.size, 'more sentence')} here in the article`,
            href: place(routes.article(article), first),
            before: pieces.findIndex(isLeft),
        },
    };
}
