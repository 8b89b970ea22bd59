import { place } from "./routes.js";
import { shorten } from "./shorten.js";
import { wordedDifferently } from "./worded-differently.js";
import { numberWord } from "./wording-of-numbers.js";
/** Entries a list: what is read in thirty seconds at 240 words a minute, four lists of three short sentences. */
const ENTRIES = 3;
/** More sigla than these say less than the name of who is not among them. */
const MOST_NAMED = 4;
/** In all versions, in some, only here, worded differently. Empty lists are left out. */
export function readQuickly(edition, plan, away = new Map()) {
    const versions = plan.witnesses.length;
    const shared = plan.groups.filter((group) => group.articles.length > 1);
    const inAll = shared.filter((group) => group.articles.length === versions);
    const inSome = shared.filter((group) => group.articles.length < versions);
    const entry = (group) => entryOf(plan, group);
    const worded = wordedDifferently(edition, plan, shared);
    const differing = worded.slice(0, ENTRIES).map(({ group, difference }) => ({ ...entryOf(plan, group), difference }));
    const only = onlyHere(plan);
    const lists = [
        {
            title: versions === 2 ? 'In both versions' : `In all ${numberWord(versions)}`,
            total: inAll.length,
            entries: weightiest(inAll).map(entry),
        },
        { title: 'In some', total: inSome.length, entries: weightiest(inSome).map(entry) },
        { title: 'Worded differently', total: worded.length, entries: differing },
        {
            title: 'Only here',
            total: only.total,
            entries: only.entries,
        },
    ];
    return lists
        .filter((list) => list.total > 0)
        .map((list) => ({
        ...list,
        entries: list.entries.map((e) => ({ ...e, href: place(away.get(e.id) ?? '', e.id) })),
    }));
}
function entryOf(plan, group) {
    const carriers = plan.witnesses.filter((witness) => group.articles.includes(witness.article));
    const lacking = plan.witnesses.filter((witness) => !carriers.includes(witness));
    const column = plan.columns.find((c) => c.witness.article === plan.spine && group.articles.includes(plan.spine)) ??
        plan.columns.find((c) => group.articles.includes(c.witness.article));
    const line = column?.lines.find((l) => l.group === group.id) ?? column?.lines.find((l) => l.groups.includes(group.id));
    return {
        text: shorten(line?.sentence.text ?? group.lead.members[0]?.text ?? ''),
        id: line?.sentence.id ?? '',
        witnesses: carriers,
        lacking: carriers.length > MOST_NAMED && lacking.length < carriers.length ? lacking : null,
        difference: null,
    };
}
/** Told by most versions first, quotations before statements, then the order of the spine. */
function weightiest(groups) {
    return groups
        .toSorted((a, b) => b.articles.length - a.articles.length ||
        Number(b.lead.kind === 'quote') - Number(a.lead.kind === 'quote') ||
        a.number - b.number)
        .slice(0, ENTRIES)
        .toSorted((a, b) => a.number - b.number);
}
/** The first sentences of the longest stretches that have no counterpart anywhere: each version's longest first, then what is longest of the rest. */
function onlyHere(plan) {
    const stretches = plan.columns.flatMap(({ witness, lines }) => {
        const own = [];
        let isOpen = false;
        for (const line of lines) {
            const isAlone = line.block.kind === 'paragraph' && line.sentence.coverage.every((c) => c.state === 'none');
            if (isAlone && isOpen)
                own.at(-1)?.lines.push(line);
            else if (isAlone)
                own.push({ witness, lines: [line] });
            isOpen = isAlone;
        }
        return own.toSorted((a, b) => b.lines.length - a.lines.length).map((stretch, rank) => ({ ...stretch, rank }));
    });
    const chosen = stretches.toSorted((a, b) => a.rank - b.rank || b.lines.length - a.lines.length).slice(0, ENTRIES);
    return {
        total: stretches.reduce((sum, stretch) => sum + stretch.lines.length, 0),
        entries: chosen.flatMap(({ witness, lines: [first] }) => first === undefined
            ? []
            : [
                {
                    text: shorten(first.sentence.text),
                    id: first.sentence.id,
                    witnesses: [witness],
                    lacking: null,
                    difference: null,
                },
            ]),
    };
}
