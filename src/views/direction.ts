/** Languages written from right to left (Unicode CLDR 46, layout/orientation/characterOrder), by ISO 639 code. */
const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur', 'ps', 'yi', 'ug', 'sd', 'dv', 'ckb', 'arc', 'syr']);

/** The direction of a text in a language; undefined where it is the pages' own, from left to right. */
export function directionOf(language: string | undefined): 'rtl' | undefined {
  return RIGHT_TO_LEFT.has(language?.split('-')[0] ?? '') ? 'rtl' : undefined;
}
