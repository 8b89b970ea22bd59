/**
 * Short names of states, unions and measures with their long forms, lower case and without full stops.
 * Source: ISO 3166-1 (English short names) and the style guide of the European Union (interinstitutional, annexes A4 and A5).
 */
export const SHORT_NAMES = new Map([
    ['us', 'United States'],
    ['usa', 'United States of America'],
    ['uk', 'United Kingdom'],
    ['eu', 'European Union'],
    ['un', 'United Nations'],
    ['uae', 'United Arab Emirates'],
    ['dprk', 'North Korea'],
    ['prc', "People's Republic of China"],
    ['imf', 'International Monetary Fund'],
    ['who', 'World Health Organization'],
]);
