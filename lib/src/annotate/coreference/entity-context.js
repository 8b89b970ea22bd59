import { ownerKey } from "../names/entity.js";
import { unnamedEntity } from "./mentions.js";
/** A statement of several states bears their names; one of a single state is that state speaking. */
export function documentEntity(mention, context) {
    const owner = mention.modifiers.find((word) => context.stateWords.get(word)?.role === 'adjective');
    if (owner !== undefined) {
        const state = context.states.find((entity) => entity.key === ownerKey(owner, context.stateWords));
        if (state !== undefined)
            return state;
    }
    const isJoint = mention.modifiers.some((word) => word.toLowerCase() === 'joint');
    const [first, second] = context.states;
    if (!isJoint || first === undefined || second === undefined)
        return unnamedEntity(isJoint ? { ...mention, text: `joint ${mention.head}` } : mention);
    const names = [first, second].map((entity) => [...entity.forms.keys()][0] ?? '');
    return unnamedEntity({ ...mention, text: `${names.join('-')} joint ${mention.head}` });
}
