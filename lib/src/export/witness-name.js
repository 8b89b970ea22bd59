/** How an article's publisher is named where only text can stand: "RT", "ВПК.name, after CNN", "Unnamed site, copy of Reuters (inferred)". */
export function nameWitness(article) {
    if (article.outlet !== null)
        return article.original === null ? article.outlet : `${article.outlet}, after ${article.original}`;
    if (article.original === null)
        return 'Unnamed site';
    const isStated = article.provenance.some((p) => p.role === 'origin' && p.name === article.original && p.grade === 'stated');
    return `Unnamed site, copy of ${article.original}${isStated ? '' : ' (inferred)'}`;
}
