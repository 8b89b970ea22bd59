/** Words in a row that make one entry of the index. */
const GRAM = 4;
/** A gram in more places than this is a formula, not a quotation. */
const MOST_PLACES = 48;
/** Indexes the words of articles (their compared blocks) by every four words in a row, as a winnowing index without the winnowing (cf. Schleimer et al. 2003). */
export function indexNgrams(articles, tokensOf) {
    const words = articles.map((article) => tokensOf(article).filter((token) => token.isWord));
    const places = new Map();
    words.forEach((list, article) => {
        for (let at = 0; at + GRAM <= list.length; at++) {
            const gram = gramAt(list, at);
            const known = places.get(gram);
            if (known)
                known.push([article, at]);
            else
                places.set(gram, [[article, at]]);
        }
    });
    return { words, places };
}
/** The maximal runs of at least `least` words that the words [from, to) of one article share with other places, longest first. */
export function findSharedNgrams(index, article, from, to, least) {
    const list = index.words[article] ?? [];
    const runs = [];
    const reached = new Map();
    for (let at = from; at + GRAM <= to; at++) {
        const places = index.places.get(gramAt(list, at)) ?? [];
        if (places.length > MOST_PLACES)
            continue;
        for (const [other, place] of places) {
            if (other === article && place >= from && place < to)
                continue;
            const diagonal = `${other} ${place - at}`;
            if ((reached.get(diagonal) ?? -1) > at)
                continue;
            const target = index.words[other] ?? [];
            let count = GRAM;
            while (at + count < to && place + count < target.length && list[at + count]?.norm === target[place + count]?.norm)
                count++;
            reached.set(diagonal, at + count);
            if (count >= least)
                runs.push({ article: other, at: place, from: at, count });
        }
    }
    return runs.toSorted((x, y) => y.count - x.count || x.article - y.article || x.at - y.at);
}
function gramAt(list, at) {
    let gram = '';
    for (let k = 0; k < GRAM; k++)
        gram += `${list[at + k]?.norm ?? ''} `;
    return gram;
}
