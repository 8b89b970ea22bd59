import { cardinals, currencies, months, ordinals, percentWords, scales, tens, weekdays } from "./number-words.js";
import { tokenize } from "./tokens.js";
/** The figures of a range of a text, in order: "60%", "60 percent" and "sixty per cent" are the same value and unit. */
export function readFigures(text, range) {
    const tokens = tokenize(text, range).flatMap(splitHyphens);
    const found = [];
    for (let at = 0; at < tokens.length; at++) {
        const next = readCalendar(tokens, at) ?? readNumber(tokens, at);
        if (next === null)
            continue;
        found.push(next.figure);
        at = next.end - 1;
    }
    return found;
}
/** "two-day" and "thirty-seven" are two words each where the first is a number. */
function splitHyphens(token) {
    const at = token.text.search(/[-‐‑]/u);
    const first = token.lower.slice(0, Math.max(0, at));
    if (at <= 0 || token.kind !== 'word' || !(cardinals.has(first) || tens.has(first)))
        return [token];
    const cut = (from, to) => ({
        ...token,
        start: token.start + from,
        end: token.start + to,
        text: token.text.slice(from, to),
        lower: token.lower.slice(from, to),
    });
    return [cut(0, at), cut(at + 1, token.text.length)];
}
function readCalendar(tokens, at) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word')
        return null;
    const day = weekdays.get(token.lower);
    const isCapital = /^\p{Lu}/u.test(token.text) || /^\p{Script=Cyrillic}/u.test(token.text);
    const month = isCapital || /[äéû]/u.test(token.lower) ? months.get(token.lower.replace('.', '')) : undefined;
    const value = day ?? month;
    if (value === undefined || !isCapital)
        return null;
    return {
        figure: { range: { start: token.start, end: token.end }, value, unit: day === undefined ? 'month' : 'weekday' },
        end: at + 1,
    };
}
function readNumber(tokens, from) {
    const sign = readSign(tokens, from);
    if (sign === null)
        return null;
    const base = readValue(tokens, sign.end);
    if (base === null)
        return null;
    let at = base.end;
    let { value } = base;
    const suffix = base.digits ? readSuffix(tokens[at]) : null;
    if (suffix === 'ordinal')
        return done(tokens, from, at + 1, value, 'ordinal');
    if (suffix !== null) {
        value *= suffix;
        at++;
    }
    for (let scale = scaleAt(tokens, at); scale !== undefined; scale = scaleAt(tokens, at)) {
        value *= scale;
        at++;
    }
    const unit = readUnit(tokens, at, sign.unit, base.ordinal);
    if (unit !== null)
        return done(tokens, from, unit.end, value, unit.unit);
    const isYear = base.digits && /^(?:1[5-9]|20)\d\d$/u.test(tokens[from]?.text ?? '') && at === from + 1;
    return done(tokens, from, at, value, isYear ? 'year' : '');
}
function scaleAt(tokens, at) {
    return scales.get(tokens[at]?.lower ?? '');
}
/** A currency's sign before the digits; null where the word is a currency's name and no sign. */
function readSign(tokens, at) {
    const unit = currencies.get(tokens[at]?.lower ?? '');
    if (unit !== undefined)
        return /^\p{L}{3,}$/u.test(tokens[at]?.text ?? '') || tokens[at + 1]?.kind !== 'number'
            ? null
            : { unit, end: at + 1 };
    const isUsDollar = tokens[at]?.text === 'US' && tokens[at + 1]?.text === '$' && tokens[at + 2]?.kind === 'number';
    return isUsDollar ? { unit: 'dollar', end: at + 2 } : { unit: null, end: at };
}
/** "37th" is a rank, "5m" and "7bn" are multiplied. */
function readSuffix(token) {
    if (token?.kind !== 'word' || token.spaced)
        return null;
    if (/^(?:st|nd|rd|th|er|e|ème)$/u.test(token.lower))
        return 'ordinal';
    return (new Map([
        ['k', 1e3],
        ['m', 1e6],
        ['b', 1e9],
        ['bn', 1e9],
        ['tn', 1e12],
    ]).get(token.lower) ?? null);
}
function readUnit(tokens, at, sign, ordinal) {
    const after = tokens[at]?.lower ?? '';
    if (percentWords.has(after))
        return { unit: 'percent', end: at + 1 };
    if ((after === 'per' || after === 'pour') && tokens[at + 1]?.lower === 'cent')
        return { unit: 'percent', end: at + 2 };
    if (sign !== null)
        return { unit: sign, end: at };
    const named = currencies.get(after);
    if (named !== undefined)
        return { unit: named, end: at + 1 };
    return ordinal ? { unit: 'ordinal', end: at } : null;
}
function done(tokens, from, to, value, unit) {
    const start = tokens[from]?.start ?? 0;
    return {
        figure: { range: { start, end: tokens[to - 1]?.end ?? start }, value: Number(value.toPrecision(12)), unit },
        end: to,
    };
}
function readValue(tokens, at) {
    const token = tokens[at];
    if (token === undefined)
        return null;
    if (token.kind === 'number') {
        const value = parseDigits(token.text);
        return value === null ? null : { value, end: at + 1, digits: true, ordinal: false };
    }
    const rank = ordinals.get(token.lower);
    if (rank !== undefined)
        return { value: rank, end: at + 1, digits: false, ordinal: true };
    const ten = tens.get(token.lower);
    if (ten !== undefined) {
        const one = tokens[at + 1]?.lower === 'one' ? 1 : (cardinals.get(tokens[at + 1]?.lower ?? '') ?? 0);
        return {
            value: ten + (one < 10 ? one : 0),
            end: one > 0 && one < 10 ? at + 2 : at + 1,
            digits: false,
            ordinal: false,
        };
    }
    const small = cardinals.get(token.lower);
    if (small !== undefined)
        return { value: small, end: at + 1, digits: false, ordinal: false };
    // "one" and "a" are numbers only before a scale word: "a million", "one hundred".
    if (/^(?:one|a|half)$/u.test(token.lower) && scales.has(tokens[at + 1]?.lower ?? ''))
        return { value: token.lower === 'half' ? 0.5 : 1, end: at + 1, digits: false, ordinal: false };
    return null;
}
/** "7,000" and "7.000" are thousands where groups of three follow; "7.5" and "7,5" are fractions. */
function parseDigits(text) {
    const plain = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(text) ? text.replaceAll(',', '') : text;
    const dotted = /^\d{1,3}(?:\.\d{3}){2,}$/u.test(plain) ? plain.replaceAll('.', '') : plain;
    const value = Number(/^\d+,\d+$/u.test(dotted) ? dotted.replace(',', '.') : dotted);
    return Number.isFinite(value) ? value : null;
}
