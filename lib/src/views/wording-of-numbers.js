const small = [
    'no',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
    'thirteen',
    'fourteen',
    'fifteen',
    'sixteen',
    'seventeen',
    'eighteen',
    'nineteen',
    'twenty',
];
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
/** A whole number as running text writes it: in words below one hundred, in figures with a thousands comma from there. */
export function numberWord(n) {
    const word = small[n];
    if (word !== undefined)
        return word;
    if (n >= 100)
        return n.toLocaleString('en-GB');
    const unit = n % 10;
    return `${tens[Math.floor(n / 10)]}${unit === 0 ? '' : `-${small[unit]}`}`;
}
/** "three passages", "one passage", "no passage". */
export function count(n, noun, { capital = false, plural = `${noun}s` } = {}) {
    const text = `${numberWord(n)} ${n === 1 ? noun : plural}`;
    return capital ? capitalise(text) : text;
}
/** The text with its first letter large. */
export function capitalise(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
/** "a", "a and b", "a, b and c". */
export function listInWords(items) {
    if (items.length < 2)
        return items.join('');
    return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
