/** Days, months and time zones, which are capitalised in English and never names of speakers (Unicode CLDR, gregorian calendar, en). */
export const calendarWords = new Set(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
   et est edt cst cdt mst mdt pst pdt gmt utc bst cet cest msk
   mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sept sep oct nov dec christmas easter thanksgiving ramadan`.split(/\s+/u));
/** Words of time and adverbs that may stand between a subject and its verb ("the White House last week said"). */
export const timeWords = new Set('last this next week month year day night morning evening afternoon today yesterday tomorrow tonight earlier later recently now then once again also already still just even never always often long since ago repeatedly publicly simply further too'.split(' '));
