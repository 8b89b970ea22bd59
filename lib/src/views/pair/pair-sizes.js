/** Notes in the list at the top of a pair: five in a table, ten in a line. */
export const TOP_NOTES = 15;
/** UTF-16 code units of a passage's beginning in the list of what both share. */
export const ORDER_WORDS = 72;
