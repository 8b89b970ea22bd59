import { dateInWords } from "../dates.js";
import { indexEdition } from "../edition-index.js";
import { planEvent } from "../event-plan.js";
import { routes } from "../routes.js";
import { shorten } from "../shorten.js";
import { numberWord } from "../wording-of-numbers.js";
import { readFrom } from "./apparatus.js";
import { listBases } from "./bases.js";
import { showContexts } from "./contexts.js";
import { listMembers, speakersOf } from "./members.js";
import { listRelations } from "./relations.js";
import { cutBase, cutContext } from "./shown-most.js";
/** What is listed at most beside a text: changes, the weightiest first, and shorter and longer passages. */
const MOST = { changes: 20, nested: 12 };
/** The same beside a text that has to be cut. */
const MOST_BESIDE_CUT = { changes: 4, nested: 3 };
const MOST_SPEAKERS = 6;
/** See {@link PassageMaterial}. */
export function gatherPassage(edition, passage) {
    const event = indexEdition(edition).events.get(passage.event);
    if (event === undefined)
        throw new Error(`The passage ${passage.id} names an event that is not there: ${passage.event}`);
    const members = listMembers(edition, passage);
    const relations = once((_, bases) => listRelations(edition, passage, members, bases));
    return {
        passage,
        plan: planEvent(edition, event),
        members,
        read: once((base) => readFrom(base, members)),
        contexts: once((base) => showContexts(edition, members, base)),
        relate: (wording) => relations(wording?.base ?? passage, wording?.witnesses ?? []),
        speakers: speakersOf(edition, passage),
    };
}
/** One page of a passage as a layout has it; `chosen` is the id of the member that is the base where wordings have pages of their own. */
export function composePassage(edition, { passage, plan, members, read, contexts, relate, speakers }, { areApart, hasNeighbours, letters, held, pages }, chosen, page = 1) {
    const number = plan.groupsById.get(passage.group)?.number ?? null;
    const at = (n) => {
        const group = plan.groups[n - 1];
        return group === undefined ? null : { number: n, href: routes.passage(group.lead.id) };
    };
    const wordings = listBases(passage.id, members, plan.spine, areApart, chosen);
    const shown = wordings.filter(({ href, isHere }) => href === null || isHere);
    const here = shown[0];
    const base = here?.base;
    const relations = relate(here);
    const own = members.findIndex(({ member }) => member.id === passage.id);
    const most = base !== undefined && base.member.text.length > letters ? MOST_BESIDE_CUT : MOST;
    const { from, to } = pages[page - 1] ?? { from: 0, to: 0 };
    const nested = (indexEdition(edition).passagesByGroup.get(passage.group) ?? []).filter(({ id }) => id !== passage.id);
    return {
        passage,
        title: shorten(base?.member.text ?? passage.id, 70),
        number,
        total: plan.groups.length,
        neighbours: { previous: number === null ? null : at(number - 1), next: number === null ? null : at(number + 1) },
        event: { title: plan.event.title, href: routes.event(plan.event.id), date: dateInWords(plan.event.date) },
        speakers: speakers.length <= MOST_SPEAKERS ? speakers : [...speakers.slice(0, MOST_SPEAKERS), { id: '', name: 'others' }],
        members,
        wordings,
        bases: page === 1 ? shown.map((wording) => cutBase(read(wording.base), letters)) : [],
        carried: carriedBy(members, plan.witnesses.length),
        silent: plan.witnesses.filter((witness) => !members.some((m) => m.witness.article === witness.article)),
        relations: {
            ...relations,
            changes: relations.changes.slice(0, most.changes),
            more: Math.max(0, relations.changes.length - most.changes),
        },
        contexts: (base === undefined ? [] : contexts(base))
            .slice(from, to)
            .map((context) => cutContext(hasNeighbours ? context : { ...context, before: null, next: null }, held)),
        contextsFrom: from,
        ownPage: 1 +
            Math.max(0, pages.findIndex((part) => part.from <= own && own < part.to)),
        nested: nested.slice(0, most.nested).map((other) => {
            const text = other.members[0]?.text ?? '';
            const isLonger = text.length > (base?.member.text.length ?? 0);
            return { href: routes.passage(other.id), text: shorten(text, 90), isLonger };
        }),
        moreNested: Math.max(0, nested.length - most.nested),
        page,
        pages: pages.map((_, i) => routes.passage(passage.id, i + 1)),
    };
}
function once(make) {
    const made = new Map();
    return (key, ...more) => {
        const value = made.get(key) ?? make(key, ...more);
        made.set(key, value);
        return value;
    };
}
function carriedBy(members, versions) {
    const carriers = new Set(members.map((m) => m.witness.article)).size;
    const twice = members.length > carriers ? ', once more within one' : '';
    if (carriers === 1)
        return 'Told more than once in one version.';
    if (carriers < versions)
        return `Carried by ${numberWord(carriers)} of ${numberWord(versions)} versions${twice}.`;
    return `Carried by ${versions === 2 ? 'both' : `all ${numberWord(versions)}`} versions of the event${twice}.`;
}
