const LOCALES = ['en', 'ru', 'de', 'fr'];
// Short forms that CLDR gives only as alternatives.
const SHORT_FORMS = ['usa', 'us', 'u.s.', 'uk', 'u.k.', 'uae', 'сша', 'оаэ', 'кнр', 'фрг', 'vae'];
let known = null;
/** Whether a word is the name of a country or territory in English, Russian, German or French. Source: CLDR, through Intl. */
export function isCountry(name) {
    known ??= collectCountries();
    return known.has(name.toLowerCase());
}
function collectCountries() {
    const names = new Set(SHORT_FORMS);
    for (const locale of LOCALES) {
        const regions = new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' });
        for (let a = 65; a <= 90; a += 1) {
            for (let b = 65; b <= 90; b += 1) {
                const name = regions.of(String.fromCharCode(a, b));
                if (name !== undefined)
                    names.add(name.toLowerCase());
            }
        }
    }
    return names;
}
