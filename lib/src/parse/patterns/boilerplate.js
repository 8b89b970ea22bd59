import { BOILERPLATE_PATTERNS } from "../data/boilerplate-patterns.js";
import { MAX_PATTERN_LENGTH } from "../line-features.js";
import { isAppeal, isGallery } from "./appeal.js";
const ANYWHERE = setsOf('anywhere');
const EDGE = setsOf('edge');
function setsOf(where) {
    const own = BOILERPLATE_PATTERNS.filter((form) => form.where === where);
    return [...Map.groupBy(own, ({ form }) => form.flags)].map(([flags, forms]) => ({
        forms,
        expression: new RegExp(forms.map(({ form }) => `(${form.source})`).join('|'), flags),
    }));
}
/** The reason why a line is page furniture by its form alone, or null. `isEdge`: the line stands before or after an article's text. */
export function boilerplateReason(text, isEdge) {
    if (isGallery(text))
        return 'player';
    if (isEdge && isAppeal(text))
        return 'support';
    if (text.length > MAX_PATTERN_LENGTH)
        return null;
    const line = /[^\S ]|\s\s/u.test(text) ? text.replace(/\s+/gu, ' ') : text;
    return reasonAmong(ANYWHERE, line) ?? (isEdge ? reasonAmong(EDGE, line) : null);
}
/** The reason of the form that stands first in the list of all. */
function reasonAmong(sets, line) {
    const found = sets.flatMap(({ forms, expression }) => {
        const groups = expression.exec(line);
        return groups === null ? [] : (forms[groups.findIndex((group, at) => at > 0 && group !== undefined) - 1] ?? []);
    });
    if (found.length < 2)
        return found[0]?.reason ?? null;
    return BOILERPLATE_PATTERNS.find((form) => found.includes(form))?.reason ?? null;
}
