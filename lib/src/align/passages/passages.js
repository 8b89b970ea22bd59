import { compareText } from "../../text/order.js";
import { labelPair } from "../changes/label.js";
import { byPlace, isNested } from "./cluster.js";
/** Scores are published with this many decimals: more would pretend to a precision that evidence does not have. */
const DECIMALS = 1000;
/** Clusters -> passages, each bearing the least of its members' ids; passages whose members lie inside one another share a group. */
export function makePassages(clusters, context) {
    const drafts = clusters.map((cluster) => ({ cluster, passage: makePassage(cluster, context) }));
    const groups = groupNested(drafts.map((draft) => draft.cluster));
    const largestByGroup = new Map();
    drafts.forEach((draft, index) => {
        const group = groups[index];
        const best = largestByGroup.get(group);
        if (!best || isLarger(draft, best))
            largestByGroup.set(group, draft);
    });
    return drafts.map(({ passage }, index) => ({
        ...passage,
        group: largestByGroup.get(groups[index])?.passage.id ?? passage.id,
    }));
}
function makePassage(cluster, context) {
    const { alignment, ids, decisions, event } = context;
    const members = cluster.units.map((unit) => {
        const article = alignment.articles[unit.article];
        return {
            id: ids(event, unit),
            article: article.id,
            span: { file: article.file, ...unit.range },
            text: article.text.slice(unit.range.start, unit.range.end),
            quote: unit.quote === null ? null : (article.quotes[unit.quote]?.id ?? null),
        };
    });
    const order = members
        .map((_, index) => index)
        .toSorted((x, y) => {
        const a = members[x];
        const b = members[y];
        return compareText(a.article, b.article) || a.span.start - b.span.start || a.span.end - b.span.end;
    });
    const positionByUnit = new Map(order.map((from, to) => [cluster.units[from], to]));
    const pairs = cluster.pairs.map((pair) => {
        const [a, b] = (positionByUnit.get(pair.a) ?? 0) < (positionByUnit.get(pair.b) ?? 0) ? [pair.a, pair.b] : [pair.b, pair.a];
        const idA = ids(event, a);
        const idB = ids(event, b);
        const label = decisions.labelFor(idA, idB) ?? labelPair(a, b, alignment.measure(a, b));
        return {
            a: positionByUnit.get(a) ?? 0,
            b: positionByUnit.get(b) ?? 0,
            label,
            score: Math.round(pair.score * DECIMALS) / DECIMALS,
            drift: context
                .findDrift({ ...pair, a, b }, label, alignment.articles)
                .filter((drift) => !decisions.isDriftRejected(idA, idB, drift.kind)),
        };
    });
    const id = members.map((member) => member.id).toSorted(compareText)[0] ?? '';
    return {
        id,
        kind: members.some((member) => member.quote !== null) ? 'quote' : 'statement',
        event: context.eventId,
        group: id,
        url: `/passages/${id}/`,
        members: order.map((index) => members[index]),
        pairs: pairs.toSorted((x, y) => x.a - y.a || x.b - y.b),
    };
}
/** The passage that stands for its group: most members, then most text, then the least id. */
function isLarger(x, y) {
    const length = ({ passage }) => passage.members.reduce((sum, member) => sum + member.text.length, 0);
    if (x.cluster.units.length !== y.cluster.units.length)
        return x.cluster.units.length > y.cluster.units.length;
    if (length(x) !== length(y))
        return length(x) > length(y);
    return compareText(x.passage.id, y.passage.id) < 0;
}
/** A group number for each cluster: clusters with a member inside a member of another share one (union-find over the texts' order). */
function groupNested(clusters) {
    const parents = clusters.map((_, index) => index);
    const find = (index) => {
        let at = index;
        while (parents[at] !== at)
            at = parents[at];
        return at;
    };
    const units = clusters.flatMap((cluster, index) => cluster.units.map((unit) => ({ unit, index })));
    units.sort((x, y) => byPlace(x.unit, y.unit));
    let reaching;
    for (const next of units) {
        if (reaching && isNested(reaching.unit, next.unit))
            parents[find(next.index)] = find(reaching.index);
        if (!reaching || reaching.unit.article !== next.unit.article || next.unit.range.end > reaching.unit.range.end)
            reaching = next;
    }
    return clusters.map((_, index) => find(index));
}
