/** Those who pass the words on: whoever the chosen verb itself names, and subjects of verbs of saying that govern it or close the sentence behind it. */
export function findRelayers(unit, chosen, quote, resolve, speakers) {
    const relayers = new Set();
    const add = (clause) => {
        for (const entity of resolve(clause))
            if (!speakers.includes(entity))
                relayers.add(entity);
    };
    if (chosen.relayers.length > 0)
        add({ ...chosen, subjects: chosen.relayers });
    for (const frame of unit.clauses) {
        if (frame === chosen ||
            frame.shape === 'noun' ||
            frame.verbClass === 'name' ||
            frame.verbClass === 'think' ||
            frame.verbClass === 'demand')
            continue;
        if (frame.shape === 'according')
            add(frame);
        else if (frame.verb < chosen.from && !breaksClause(unit.block, frame.to, chosen.from))
            add(frame);
        else if (chosen.verb < quote.from &&
            frame.verb >= quote.to &&
            frame.shape !== 'participle' &&
            frame.from - quote.to <= 3 &&
            hasComma(unit.block, quote.to - 1, frame.from))
            add(frame);
    }
    return [...relayers];
}
function hasComma(block, from, to) {
    return block.tokens.slice(from, to).some(({ text }) => text === ',');
}
function breaksClause(block, from, to) {
    for (let at = from; at < to; at++)
        if (/^(?:and|but|while|;|because|so|after|before|–|—|-|which|who)$/u.test(block.tokens[at]?.lower ?? '') ||
            block.quoteAt[at] !== -1)
            return true;
    return false;
}
