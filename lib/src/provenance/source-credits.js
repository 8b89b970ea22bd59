/** A credit stands at the end of its caption, in so many UTF-16 code units. */
const CREDIT_LENGTH = 80;
/** A name in capital letters alone is an agency's where persons stand beside it: "REUTERS/Ann Bell", "AAP / AP". */
const INITIALISM = /^\p{Lu}{2,}$/u;
/** Words that a credit adds to names. */
const CREDIT_WORDS = new Set(['photo', 'photos', 'image', 'images', 'file', 'picture', 'pictures', 'handout', 'pool']);
/** Agencies that the credits of pictures name. Of the text such a credit is a weak sign. */
export function readPictureCredits(draft) {
    return draft.parsed.blocks
        .filter(({ kind }) => kind === 'caption')
        .flatMap(({ range }) => agenciesIn(draft.text, range))
        .map(({ name, range }) => ({
        name,
        role: 'agency',
        grade: 'weak',
        why: 'The credit of a picture names it; of the text that is a weak sign.',
        evidence: [spanOf(draft, range)],
    }));
}
/** Names joined by a slash at the end of a caption: all but persons, who stand before an agency or behind one in capitals. */
function agenciesIn(text, { start, end }) {
    const from = Math.max(start, end - CREDIT_LENGTH);
    const parts = [];
    let at = from;
    for (const part of text.slice(from, end).split('/')) {
        const words = [...part.matchAll(/[\p{L}\p{N}.’'-]+/gu)].map((match) => ({
            word: match[0],
            index: at + match.index,
        }));
        const isFirst = at === from;
        const named = isFirst ? lastNames(words) : firstNames(words);
        const [first, last] = [named[0], named.at(-1)];
        if (first && last)
            parts.push({
                name: named.map(({ word }) => word).join(' '),
                range: { start: first.index, end: last.index + last.word.length },
            });
        else
            parts.push({ name: '', range: { start: at, end: at } });
        at += part.length + 1;
    }
    if (parts.length < 2)
        return [];
    const [head, ...rest] = parts;
    const isLedByAgency = head !== undefined && INITIALISM.test(head.name);
    const agencies = isLedByAgency ? [head, ...rest.filter(({ name }) => INITIALISM.test(name))] : rest;
    return agencies.filter(({ name }) => name !== '');
}
const isName = ({ word }) => /^\p{Lu}/u.test(word);
const isCreditWord = ({ word }) => CREDIT_WORDS.has(word.toLowerCase());
/** Nouns that end the name of a body: what follows is the next credit. */
const BODY_NOUN = /^(?:Agency|Agence|Images|News|Pictures|Post|Press|Presse|Times|Tribune)$/u;
const LONGEST_NAME = 4;
/** The capitalised words that a part begins with, "Getty Images" whole, "AP" of "AP Carla Holt", "File Photo" none. */
function firstNames(words) {
    const end = words.findIndex((word) => !isName(word));
    const named = (end < 0 ? words : words.slice(0, end)).slice(0, LONGEST_NAME);
    const last = named.findIndex(({ word }) => INITIALISM.test(word) || BODY_NOUN.test(word));
    return named.every(isCreditWord) ? [] : named.slice(0, last < 0 ? named.length : last + 1);
}
/** The capitalised word that the part before the first slash ends with, what a credit adds left out: "AP" of "(AP Photo". */
function lastNames(words) {
    const kept = words.filter((word) => !isCreditWord(word));
    const last = kept.at(-1);
    return last && isName(last) ? [last] : [];
}
/** Institutions through which the article has words that it quotes, each with the words that say so. */
export function readRelayCredits(draft, quotes, speakers) {
    const relayed = quotes.flatMap((quote) => quote.relayers.map((relayer) => ({ relayer, quote })));
    return [...Map.groupBy(relayed, ({ relayer }) => relayer)].flatMap(([id, uses]) => {
        const speaker = speakers.find((candidate) => candidate.id === id);
        if (speaker?.kind !== 'institution')
            return [];
        const spans = new Map(uses.map(({ quote }) => [`${(quote.cue ?? quote.range).start}`, spanOf(draft, quote.cue ?? quote.range)]));
        return [
            {
                name: speaker.name,
                role: 'relay',
                grade: 'weak',
                why: 'Words that are quoted here are given through it; of the rest of the text that says nothing.',
                evidence: [...spans.values()],
            },
        ];
    });
}
function spanOf(draft, range) {
    return { file: draft.file, start: range.start, end: range.end };
}
