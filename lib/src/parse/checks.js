/** An error when the manifest expects another number of articles in a source than there are. */
export function countArticles(raw, entry, found) {
    const expected = entry?.articles.length;
    if (expected === undefined || expected === found)
        return [];
    return [
        {
            file: raw.file,
            line: 1,
            column: 1,
            severity: 'error',
            rule: 'article-count',
            what: `corpus.yaml lists ${expected} article${expected === 1 ? '' : 's'} in this file, and ${found} ${found === 1 ? 'was' : 'were'} found`,
            why: 'what the manifest says would be tied to the wrong article',
            fix: 'correct the list under "articles" in corpus.yaml, or mark the headlines in the file with "** "',
        },
    ];
}
/** An error when front matter is begun and never closed: its lines would pass for the article's text. */
export function checkFrontMatter(raw) {
    if (raw.media !== 'text/markdown')
        return [];
    const [opening = '', ...lines] = raw.text.replace(/^\ufeff/u, '').split(/\r\n|[\n\r]/u);
    const first = lines.find((line) => line.trim() !== '');
    if (!/^---[ \t]*$/u.test(opening) || first === undefined || !/^[A-Za-z]{2,20}:(?:\s|$)/u.test(first))
        return [];
    if (lines.some((line) => /^---[ \t]*$/u.test(line)))
        return [];
    return [
        {
            file: raw.file,
            line: 1,
            column: 1,
            severity: 'error',
            rule: 'front-matter-open',
            what: 'the front matter that begins here is never closed',
            why: 'its lines would be read as the article’s text',
            fix: 'put a line of three dashes below the last of them',
        },
    ];
}
/** An error when a saved page shows no words: nothing but scripts, frames or pictures was saved. */
export function checkShownText(raw, text) {
    if (raw.media !== 'text/html' || text.trim() !== '')
        return [];
    return [
        {
            file: raw.file,
            line: 1,
            column: 1,
            severity: 'error',
            rule: 'source-empty',
            what: 'the saved page shows no text',
            why: 'there is nothing to compare',
            fix: 'save the page again once its text is to be seen in the browser, or remove the file',
        },
    ];
}
