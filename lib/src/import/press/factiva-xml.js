import { fromXml } from 'xast-util-from-xml';
import { readLanguage } from "./field-words.js";
/** Whether a text is Factiva's XML. */
export function isFactivaXml(text) {
    return (/<ppsarticle[\s>]/iu.test(text.slice(0, 20_000)) ||
        /xmlns="http:\/\/global\.factiva\.com/u.test(text.slice(0, 20_000)));
}
/** Factiva's XML -> its records. Throws the parser's message, with its place, where the XML is broken. */
export function readFactivaXml(text) {
    const bom = text.startsWith('\uFEFF') ? 1 : 0;
    const root = fromXml(text.slice(bom));
    const records = [];
    const skipped = [];
    elementsNamed(root, 'article').forEach((article, index) => {
        const record = toRecord(article, index + 1, bom);
        if (record.paragraphs.length === 0)
            skipped.push({ number: index + 1, why: 'the database gives no text for it' });
        else
            records.push(record);
    });
    return { records, skipped };
}
const BODY = ['leadParagraph', 'tailParagraphs'];
const ASIDE_REASONS = [
    [/^copyright$/u, 'copyright'],
    [/^(?:region|newsSubject|descField|company|industry)$/u, 'classification'],
];
function toRecord(article, number, shift) {
    const word = (name) => wordsOf(elementsNamed(article, name)[0]) || null;
    const date = /^\d{4}-\d{2}-\d{2}/u.exec(word('publicationDate') ?? '')?.[0] ?? null;
    const language = word('baseLanguage');
    const paragraphs = BODY.flatMap((name) => elementsNamed(article, name))
        .flatMap((part) => elementsNamed(part, 'paragraph'))
        .map((paragraph) => ({ kind: 'paragraph', text: wordsOf(paragraph) }))
        .filter(({ text }) => text !== '');
    const corrections = elementsNamed(article, 'corrections').map((each) => ({ kind: 'editor-note', text: wordsOf(each) }));
    const setAside = article.children.flatMap((child) => {
        if (child.type !== 'element' || [...BODY, 'headline', 'corrections'].includes(child.name))
            return [];
        const text = wordsOf(child);
        if (text === '')
            return [];
        return [{ reason: ASIDE_REASONS.find(([name]) => name.test(child.name))?.[1] ?? 'database-field', text }];
    });
    return {
        number,
        title: word('headline'),
        outlet: word('sourceName') ?? word('publisherName'),
        date,
        author: word('byline'),
        section: word('sectionName') ?? word('columnName'),
        language: language === null ? null : readLanguage(language),
        url: null,
        paragraphs: [...paragraphs, ...corrections],
        setAside,
        place: {
            unit: 'character',
            start: shift + (article.position?.start.offset ?? 0),
            end: shift + (article.position?.end.offset ?? 0),
        },
    };
}
function elementsNamed(node, name) {
    if (!('children' in node))
        return [];
    return node.children.flatMap((child) => [
        ...(child.type === 'element' && child.name === name ? [child] : []),
        ...elementsNamed(child, name),
    ]);
}
function wordsOf(node) {
    const collect = (each) => {
        if (each.type === 'text' || each.type === 'cdata')
            return each.value;
        return 'children' in each ? each.children.map(collect).join('') : '';
    };
    return node === undefined ? '' : collect(node).replace(/\s+/gu, ' ').trim();
}
