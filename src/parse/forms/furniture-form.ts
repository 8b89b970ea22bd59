import { LONGEST_FORM } from '../shape.ts';
import { FURNITURE_FORMS } from '../vocabulary/furniture-forms.ts';
import { isAppeal, isGallery } from './appeal-form.ts';

/** The reason why a line is page furniture by its form alone, or null. `isEdge`: the line stands before or after an article's text. */
export function furnitureReason(text: string, isEdge: boolean): string | null {
  if (isGallery(text)) return 'player';
  if (isEdge && isAppeal(text)) return 'support';
  if (text.length > LONGEST_FORM) return null;
  const line = text.replace(/\s+/gu, ' ');
  const found = FURNITURE_FORMS.find(({ where, form }) => (where === 'anywhere' || isEdge) && form.test(line));
  return found?.reason ?? null;
}
