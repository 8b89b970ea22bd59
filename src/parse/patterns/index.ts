// What a line looks like: each pattern answers for one form, whatever stands around it. The rules say what follows from it.
export { boilerplateReason } from './boilerplate.ts';
export { authorsOf, isContribution, isDatedByline, isOpeningByline } from './byline.ts';
export { isAltText, isCaption, isSourceOfAll } from './caption.ts';
export { isCredit } from './credit.ts';
export { findDate, isDateLine } from './date.ts';
export { findDateline } from './dateline.ts';
export { findInnerNotes, isNoteLine } from './note.ts';
