import { LONGEST_FORM } from '../shape.ts';
import { FURNITURE_FORMS } from '../vocabulary/furniture-forms.ts';
import { isAppeal, isGallery } from './appeal-form.ts';

/** All forms, those of equal flags in one expression: nearly every line has none of them, and is asked once instead of a hundred times. */
const ANY_FORM: readonly RegExp[] = [...Map.groupBy(FURNITURE_FORMS, ({ form }) => form.flags)].map(
  ([flags, forms]) => new RegExp(forms.map(({ form }) => `(?:${form.source})`).join('|'), flags),
);

/** The reason why a line is page furniture by its form alone, or null. `isEdge`: the line stands before or after an article's text. */
export function furnitureReason(text: string, isEdge: boolean): string | null {
  if (isGallery(text)) return 'player';
  if (isEdge && isAppeal(text)) return 'support';
  if (text.length > LONGEST_FORM) return null;
  const line = /[^\S ]|\s\s/u.test(text) ? text.replace(/\s+/gu, ' ') : text;
  if (!ANY_FORM.some((forms) => forms.test(line))) return null;
  const found = FURNITURE_FORMS.find(({ where, form }) => (where === 'anywhere' || isEdge) && form.test(line));
  return found?.reason ?? null;
}
