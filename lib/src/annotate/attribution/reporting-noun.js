import { determiners, prepositions } from "../../languages/en/function-words.js";
const speechNouns = new Set('claim statement remark comment call promise pledge intention commitment contention assertion accusation description slogan phrase words warning demand argument suggestion declaration vow message reference contention complaint response answer reply question tweet allegation characterization insistence announcement praise criticism assumption belief view opinion prediction plea appeal testimony joke quip retort'.split(' '));
/** "the contention of Ann Lee that …", "a report by the Courier that …": whose saying the noun is may stand behind it. */
function authorBehind(block, mentions, at, make) {
    if (!/^(?:of|by|from)$/u.test(block.tokens[at + 1]?.lower ?? ''))
        return null;
    const author = mentions.find((mention) => mention.np === at + 2);
    if (author === undefined || author.kind !== 'name' || author.possessive)
        return null;
    const leads = block.tokens[author.to]?.lower === 'that' || (block.quoteAt[author.to] ?? -1) !== -1;
    return leads ? { ...make(author), from: at, to: author.to } : null;
}
/** A noun of saying with its owner ("his claim", "Lee's call"), or null. */
export function readReportingNoun(block, mentions, at) {
    const word = block.tokens[at]?.lower ?? '';
    if (!speechNouns.has(word) && !(word.endsWith('s') && speechNouns.has(word.slice(0, -1))))
        return null;
    const { tokens } = block;
    const make = (mention) => ({
        verb: at,
        lemma: tokens[at]?.lower ?? '',
        verbClass: 'neutral',
        subjects: [mention],
        from: mention.np,
        to: at + 1,
        relayers: [],
        shape: 'noun',
    });
    for (let index = at - 1; index >= Math.max(0, at - 4); index--) {
        const token = tokens[index];
        if (token === undefined || block.quoteAt[index] !== -1)
            return null;
        if (/^(?:his|her|their|its)$/u.test(token.lower)) {
            const head = new Map([
                ['their', 'they'],
                ['its', 'it'],
                ['her', 'she'],
            ]).get(token.lower) ?? 'he';
            return make({
                np: index,
                from: index,
                to: index + 1,
                kind: 'pronoun',
                entity: null,
                head,
                modifiers: [],
                text: token.text,
                definite: true,
                possessive: true,
            });
        }
        if (token.possessive) {
            const owner = mentions.find((mention) => mention.to === index + 1);
            return owner === undefined ? null : make(owner);
        }
        if (/^[’']$/u.test(token.text) && tokens[index - 1]?.possessive === true)
            continue;
        if (token.kind === 'mark' ||
            prepositions.has(token.lower) ||
            (determiners.has(token.lower) && token.lower !== 'most'))
            break;
    }
    return authorBehind(block, mentions, at, make);
}
