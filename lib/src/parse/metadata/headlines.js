import { isBlock, textOf } from "../tree.js";
import { isCountry } from "./countries.js";
import { rangeInLine } from "./metadata-reader.js";
// "… (CNN, USA)": a press review names the paper and its country after the headline. A country that no list knows is believed where the
// article names the same paper as its source again ("CNN: …", "CNN reports").
const PAPER_AND_COUNTRY = /\(([\p{L}\p{N}][\p{L}\p{N} .&’'«»"-]{0,60}),\s*([\p{L}][\p{L} .-]{1,40})\)\s*$/u;
/** The title; and the paper that a press review names after it with its country. */
export function readHeadlines({ lines }) {
    const headlines = lines.filter((line) => isBlock(line, 'headline'));
    const first = headlines[0];
    if (!first)
        return {};
    const text = textOf(first);
    const title = { value: text, evidence: rangeInLine(first, 0, text.length), where: 'headline' };
    const match = PAPER_AND_COUNTRY.exec(text);
    const [name, country] = [match?.[1]?.trim(), match?.[2]?.trim()];
    if (!(match && name && country && (isCountry(country) || isSource(name, lines))))
        return { title };
    const evidence = [rangeInLine(first, match.index, match.index + match[0].trimEnd().length)];
    for (const line of headlines.slice(1)) {
        if (textOf(line).startsWith(`${name}:`))
            evidence.push(rangeInLine(line, 0, name.length));
    }
    return {
        title,
        original: { value: name, evidence: evidence[0] ?? null, where: 'after the headline' },
        sources: [{ name, role: 'origin', grade: 'stated', why: 'the headline names the paper and its country', evidence }],
    };
}
/** Whether a line of the article names a paper as the one that reports. */
function isSource(name, lines) {
    return lines.some((line) => {
        const text = textOf(line);
        const at = text.indexOf(name);
        return at >= 0 && /^(?::| (?:reports?|reported|writes|wrote|notes|noted)\b)/u.test(text.slice(at + name.length));
    });
}
