/** The words that say who speaks: with the one spoken to and the colon ("Putin told Xi:"); the verb alone where its subject stands far off. */
export function cueOf(block, choice) {
    const { clause } = choice;
    const from = clause.verb - clause.from > 10 ? clause.verb : clause.from;
    let to = clause.to;
    for (let ahead = to; ahead < Math.min(to + 4, block.tokens.length) && block.quoteAt[ahead] === -1; ahead++)
        if (block.tokens[ahead]?.text === ':')
            to = ahead + 1;
    const start = block.tokens[from]?.start ?? 0;
    return { start, end: Math.max(start, block.tokens[to - 1]?.end ?? start) };
}
/** How far behind a verb its particle may stand, in tokens. */
const MAX_PARTICLE_TOKENS = 14;
/**
 * The dictionary's form of the verb in a cue, or null where the cue has none ("according to", a colon, a noun). A particle at the clause's end belongs
 * to it: "wies … zurück" is "zurückweisen".
 */
export function cueLemmaOf({ tokens, quoteAt, language }, { clause }) {
    if (clause.shape === 'according' || clause.shape === 'lead' || clause.shape === 'noun')
        return null;
    if (language.separableVerbs.size === 0)
        return clause.lemma;
    for (let at = clause.verb + 1; at < Math.min(tokens.length, clause.verb + MAX_PARTICLE_TOKENS); at++) {
        const token = tokens[at];
        if (token === undefined || (quoteAt[at] === -1 && /^[.;:!?]$/u.test(token.text)))
            break;
        const whole = quoteAt[at] === -1 ? language.separableVerbs.get(`${clause.lemma} ${token.lower}`) : undefined;
        if (whole !== undefined)
            return whole;
    }
    return clause.lemma;
}
