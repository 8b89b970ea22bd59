import { foldName } from "./normalise.js";
/**
 * A state's body, or null where no state owns it: "Chinese Foreign Ministry" and "China's Foreign Ministry" are one, for an
 * adjective of nationality stands for the state's genitive (Quirk et al. 7.35, 17.110).
 */
export function readStateInstitution(block, part, use, states) {
    const [owner = ''] = part.owner;
    const adjective = states.get(owner);
    if (adjective?.role === 'adjective') {
        const own = use.text.startsWith(`${owner} `) ? use.text.slice(owner.length + 1) : use.text;
        return { key: bodyKey(adjective, own), form: use.text, weight: 1 };
    }
    const state = genitiveBefore(block, part.from, states);
    if (state === null || use.words.length < 2)
        return null;
    const form = block.text.slice(block.tokens[state.from]?.start ?? 0, block.tokens[part.to - 1]?.end ?? 0);
    return { key: bodyKey(state.owner, use.text), form, weight: 0 };
}
function bodyKey({ state }, body) {
    return `o:${state} ${body.split(' ').map(foldName).join(' ')}`;
}
/** The state whose name stands in the genitive right before a token ("South Korea’s"), and its first token. */
function genitiveBefore(block, at, states) {
    const last = block.tokens[at - 1];
    if (last?.possessive !== true)
        return null;
    for (const from of [at - 2, at - 1]) {
        if (from < 0)
            continue;
        const words = block.tokens.slice(from, at).map(({ text }) => text);
        const owner = states.get(words.join(' '));
        if (owner?.role === 'name')
            return { owner, from };
    }
    return null;
}
