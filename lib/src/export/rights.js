const excerpts = new WeakMap();
/** Whether the corpus's editor allows only the passages of an article to be shown, and not its whole text. */
export function isExcerpt(edition, article) {
    const known = excerpts.get(edition) ?? findExcerpts(edition);
    excerpts.set(edition, known);
    return known.has(article.id);
}
// The manifest names articles by file and by their order in it.
function findExcerpts(edition) {
    const byFile = Map.groupBy(edition.articles, (a) => a.span.file);
    const ids = (edition.manifest.sources ?? []).flatMap(({ file, articles }) => {
        const found = [...(byFile.get(file) ?? [])].sort((a, b) => a.span.start - b.span.start);
        return articles.flatMap((entry, i) => (entry.rights === 'excerpt' ? (found[i]?.id ?? []) : []));
    });
    return new Set(ids);
}
