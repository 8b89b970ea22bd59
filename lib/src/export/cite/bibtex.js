import { wordDate } from "./plain.js";
const ESCAPES = {
    '\\': '\\textbackslash{}',
    '{': '\\{',
    '}': '\\}',
    '~': '\\textasciitilde{}',
    '^': '\\textasciicircum{}',
};
function escapeTex(text) {
    return text.replace(/[\\{}~^]/gu, (sign) => ESCAPES[sign] ?? sign).replace(/[#$%&_]/gu, (sign) => `\\${sign}`);
}
/** The reference as a BibTeX `@misc` entry; letters stay Unicode, as biber and BibLaTeX read them. */
export function citeBibtex(r) {
    const [year, month, day] = (r.date ?? '').split('-');
    const fields = [
        ['author', r.speakers.map((name) => `{${escapeTex(name)}}`).join(' and ')],
        ['title', `{${escapeTex(r.words)}}`],
        ['howpublished', escapeTex(`${r.edition.title}, edition ${r.edition.id}`)],
        ['year', year ?? ''],
        ['date', [year, month, day].filter(Boolean).join('-')],
        [
            'note',
            escapeTex(`${r.event}${r.date === null ? '' : `, ${wordDate(r.date)}`}. Versions: ${r.versions.join('; ')}`),
        ],
        ['url', r.url],
    ];
    const lines = fields.filter(([, value]) => value !== '').map(([name, value]) => `  ${name} = {${value}},`);
    return [`@misc{${r.id},`, ...lines, '}', ''].join('\n');
}
