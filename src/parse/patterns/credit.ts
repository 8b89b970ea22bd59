import { AGENCY } from '../data/index.ts';
import { countWords } from '../line-features.ts';

const RIGHTS =
  /^(?:©|\(c\)\s|copyright\s)\s*(?:\d{4}\s*)?.{2,160}$|^.{2,120}(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|все права защищены).{0,80}$/iu;
const SLASHED = /^\p{Lu}[\p{L}\p{N}.&’' -]{0,30}(?:\s?\/\s?\p{Lu}[\p{L}\p{N}.&’' -]{0,30}){1,4}$/u;
const NAMES_AGENCY = new RegExp(`(?<!\\p{L})${AGENCY}(?!\\p{L})`, 'u');
const SOURCE_LINE =
  /^(?:source|sources|credit|via|courtesy of|quelle|quellen|источник|crédits?)\s*:\s*\S.{1,80}$|^(?:originally|first) published (?:in|by|on|at)\s.{2,120}$|^(?:this (?:article|story|piece|report) )(?:was )?(?:originally|first) (?:published|appeared)\s.{2,160}$/iu;
const EARLIER_REPORT =
  /^(?:an?|the) (?:earlier|previous|separate|original) [\p{L}\p{N} .&’'-]{2,40} (?:report|story|article|dispatch)(?: (?:said|says|reads|follows))?:$/iu;
const FOREIGN_REPORT =
  /^(?:ранее|как ранее) .{2,60}(?:сообщал[аои]?|писал[аои]?):$|^zuvor (?:hatte|berichtete) .{2,60}:$/iu;

/** Whether a line says whose text it is (`isAtEnd`: no running text of the article follows): rights with a holder's name, outlets parted by a slash, "Source: …", "An earlier … report said:". */
export function isCredit(text: string, isAtEnd: boolean): boolean {
  if (text.length > 240) return false;
  // In the middle of a text "CDU/CSU" heads a list; after it, or with an agency, it is whose text it was.
  if (SLASHED.test(text))
    return countWords(text) <= 8 && !/\d{2}\s?\/\s?\d{2}/u.test(text) && (isAtEnd || NAMES_AGENCY.test(text));
  return [RIGHTS, SOURCE_LINE, EARLIER_REPORT, FOREIGN_REPORT].some((form) => form.test(text));
}
