/** Whether a word is the name of a country or territory in English, Russian, German or French. Source: CLDR, through Intl. */
export declare function isCountry(name: string): boolean;
