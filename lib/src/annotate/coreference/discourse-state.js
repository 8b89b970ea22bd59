import { MAX_REMEMBERED_PEOPLE } from "../thresholds.js";
/** A focus on nobody. */
export function newDiscourseState() {
    return {
        person: null,
        plural: [],
        parties: [],
        thing: null,
        document: null,
        recent: [],
        near: [],
        introduced: new Map(),
    };
}
/** Notes that a person is named here. */
export function notePerson(discourse, person) {
    const known = discourse.recent.indexOf(person);
    if (known >= 0)
        discourse.recent.splice(known, 1);
    discourse.recent.push(person);
    if (discourse.recent.length > MAX_REMEMBERED_PEOPLE)
        discourse.recent.shift();
}
