import { isCapital } from "../../text/letter-case.js";
/** How the running text of a corpus writes each of its words (lower case), where no sentence begins. */
export function countLetterCases(articles) {
    const use = new Map();
    for (const blocks of articles)
        for (const block of blocks) {
            if (block.titleCase)
                continue;
            block.tokens.forEach((token, index) => {
                if (token.kind !== 'word' || block.startsSentence.has(index))
                    return;
                const entry = use.get(token.lower) ?? { lower: 0, capital: 0 };
                if (isCapital(token))
                    entry.capital++;
                else
                    entry.lower++;
                use.set(token.lower, entry);
            });
        }
    return use;
}
