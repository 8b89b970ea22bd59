/** The letter of the n-th note, 0-based: a to z, then aa, ab …, the order of notes in print. */
export function letterOf(n) {
    const letter = String.fromCharCode(97 + (n % 26));
    return n < 26 ? letter : letterOf(Math.floor(n / 26) - 1) + letter;
}
