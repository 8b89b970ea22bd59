import { findDate } from "../patterns/date.js";
import { attribute, elementsOf, rawText } from "./dom.js";
/** The metadata of a page: JSON-LD before Open Graph before plain meta elements before `<time>` and the language attribute. */
export function readMetadata(root) {
    const elements = elementsOf(root);
    const metas = collectMetas(elements);
    const article = findArticle(elements);
    const meta = (where, ...names) => {
        for (const name of names) {
            const value = metas.get(name);
            if (value && !/^https?:\/\//u.test(value))
                return { value, where };
        }
        return null;
    };
    const json = (value) => (value === '' ? null : { value, where: 'JSON-LD' });
    const first = (...values) => values.find((value) => value !== null) ?? null;
    const outlet = siteName(first(json(nameIn(article, 'publisher')), meta('Open Graph', 'og:site_name'), meta('meta', 'application-name', 'publisher', 'dc.publisher')));
    const author = first(json(nameIn(article, 'author')), meta('meta', 'author', 'article:author', 'parsely-author', 'dc.creator', 'sailthru.author', 'byl'));
    const titles = [
        json(textIn(article, 'headline')),
        meta('Open Graph', 'og:title'),
        meta('meta', 'twitter:title', 'title'),
        titleElement(elements),
    ].filter((title) => title !== null);
    return {
        title: titles[0] ?? null,
        titles: titles.map(({ value }) => value),
        outlet,
        // A publisher that names itself as the author names nobody.
        author: author !== null && author.value === outlet?.value ? null : author,
        date: first(dated(json(textIn(article, 'datePublished'))), dated(meta('Open Graph', 'article:published_time', 'og:published_time')), dated(meta('meta', 'datepublished', 'date', 'pubdate', 'publishdate', 'publish-date', 'parsely-pub-date', 'dc.date', 'dc.date.issued', 'sailthru.date', 'article.published', 'cxenseparse:recs:publishtime')), dated(timeElement(elements))),
        url: first(canonical(elements), address(metas.get('og:url'))),
        language: first(languageOf(elements), meta('Open Graph', 'og:locale')),
        description: metas.get('og:description') ?? metas.get('description') ?? '',
        body: textIn(article, 'articleBody'),
    };
}
/** "Daily | News | Sport": the name before the first bar. */
function siteName(declared) {
    return declared === null ? null : { ...declared, value: declared.value.split(/\s\|\s/u)[0] ?? declared.value };
}
function address(value) {
    return value !== undefined && /^https?:\/\//u.test(value) ? { value, where: 'Open Graph' } : null;
}
function collectMetas(elements) {
    const metas = new Map();
    for (const element of elements) {
        if (element.tagName !== 'meta')
            continue;
        const content = squeeze(attribute(element, 'content'));
        const names = [attribute(element, 'property'), attribute(element, 'name'), attribute(element, 'itemProp')];
        for (const name of names.map((each) => each.toLowerCase())) {
            if (name !== '' && content !== '' && !metas.has(name))
                metas.set(name, content);
        }
    }
    return metas;
}
// Types that schema.org ranks under Article, and those that sites use for articles.
const ARTICLE_TYPE = /(?:Article|BlogPosting|Posting|Report|Reportage|LiveBlog|WebPage)$/u;
function findArticle(elements) {
    const candidates = elements
        .filter((element) => element.tagName === 'script' && /ld\+json/iu.test(attribute(element, 'type')))
        .flatMap((element) => itemsOf(parseJson(rawText(element)), 0));
    const typed = candidates.filter((item) => ARTICLE_TYPE.test(String([item['@type']].flat()[0] ?? '')));
    return typed.find(({ headline }) => typeof headline === 'string') ?? typed[0] ?? {};
}
function parseJson(text) {
    try {
        return JSON.parse(text
            .replace(/\p{Cc}+/gu, ' ')
            .trim()
            .replace(/^(?:\/\/)? ?<!\[CDATA\[|\]\]>$/gu, ''));
    }
    catch {
        // A page's own broken JSON-LD says nothing; the other declarations stand.
        return null;
    }
}
function itemsOf(value, depth) {
    if (depth > 4 || typeof value !== 'object' || value === null)
        return [];
    if (Array.isArray(value))
        return value.flatMap((item) => itemsOf(item, depth + 1));
    const item = value;
    const { '@graph': graph, mainEntity } = item;
    return [item, ...itemsOf(graph, depth + 1), ...itemsOf(mainEntity, depth + 1)];
}
function textIn(item, key) {
    const value = [item[key]].flat()[0];
    if (typeof value !== 'string')
        return '';
    return key === 'articleBody' ? value : squeeze(value);
}
function nameIn(item, key) {
    const names = [item[key]].flat().map((value) => {
        if (typeof value === 'string')
            return value;
        const { name } = (typeof value === 'object' && value !== null ? value : {});
        const first = [name].flat()[0];
        return typeof first === 'string' ? first : '';
    });
    return squeeze(names.filter((name) => name !== '' && !/^https?:/u.test(name)).join(', '));
}
function dated(declared) {
    const found = declared === null
        ? null
        : findDate(declared.value
            .replace(/^(\d{4})(\d{2})(\d{2})(?!\d)/u, '$1-$2-$3')
            .replace(/^(\d{4})\/(\d{2})\/(\d{2})/u, '$1-$2-$3'));
    return found && declared ? { value: found.date, where: declared.where } : null;
}
function timeElement(elements) {
    const time = elements.find((element) => element.tagName === 'time' && /\d{4}/u.test(attribute(element, 'dateTime')));
    return time ? { value: attribute(time, 'dateTime'), where: 'time' } : null;
}
function titleElement(elements) {
    const title = elements.find((element) => element.tagName === 'title');
    const value = title ? squeeze(rawText(title)) : '';
    return value === '' ? null : { value, where: 'title' };
}
function canonical(elements) {
    const link = elements.find((element) => element.tagName === 'link' && attribute(element, 'rel').toLowerCase() === 'canonical');
    const value = link ? attribute(link, 'href') : '';
    return /^https?:\/\//u.test(value) ? { value, where: 'canonical' } : null;
}
function languageOf(elements) {
    const html = elements.find((element) => element.tagName === 'html');
    const value = html ? attribute(html, 'lang') || attribute(html, 'xmlLang') : '';
    return /^[a-z]{2,3}(?:[-_]|$)/iu.test(value) ? { value, where: 'lang' } : null;
}
function squeeze(text) {
    return text.replace(/\s+/gu, ' ').trim();
}
