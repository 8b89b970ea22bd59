import { BOILERPLATE_PATTERNS, type BoilerplatePattern } from '../data/index.ts';
import { MAX_PATTERN_LENGTH } from '../line-features.ts';

/** Forms of equal flags as one expression, each a group of its own: nearly every line has none of them, and is asked once instead of a hundred times. */
interface FormSet {
  readonly forms: readonly BoilerplatePattern[];
  readonly expression: RegExp;
}

const ANYWHERE = setsOf('anywhere');
const EDGE = setsOf('edge');

function setsOf(where: BoilerplatePattern['where']): readonly FormSet[] {
  const own = BOILERPLATE_PATTERNS.filter((form) => form.where === where);
  return [...Map.groupBy(own, ({ form }) => form.flags)].map(([flags, forms]) => ({
    forms,
    expression: new RegExp(forms.map(({ form }) => `(${form.source})`).join('|'), flags),
  }));
}

/** The reason why a line is page furniture by its form alone, or null. `isEdge`: the line stands before or after an article's text. */
export function boilerplateReason(text: string, isEdge: boolean): string | null {
  if (isGallery(text)) return 'player';
  if (isEdge && isAppeal(text)) return 'support';
  if (text.length > MAX_PATTERN_LENGTH) return null;
  const line = /[^\S ]|\s\s/u.test(text) ? text.replace(/\s+/gu, ' ') : text;
  return reasonAmong(ANYWHERE, line) ?? (isEdge ? reasonAmong(EDGE, line) : null);
}

/** The reason of the form that stands first in the list of all. */
function reasonAmong(sets: readonly FormSet[], line: string): string | null {
  const found = sets.flatMap(({ forms, expression }) => {
    const groups = expression.exec(line);
    return groups === null ? [] : (forms[groups.findIndex((group, at) => at > 0 && group !== undefined) - 1] ?? []);
  });
  if (found.length < 2) return found[0]?.reason ?? null;
  return BOILERPLATE_PATTERNS.find((form) => found.includes(form))?.reason ?? null;
}

/**
 * Signs of a page talking to its readers about itself, in four languages; two different ones make an appeal.
 * Source: the donation and subscription prompts of WordPress's Jetpack, Piano and Steady, and the wording of The Guardian's, Vox's, Meduza's, taz's and Mediapart's own.
 */
const SIGNS: readonly RegExp[] = [
  /(?<!\p{L})(?:contribut(?:e|ion|ions)|donat(?:e|ion|ions)|subscri(?:be|ption|ptions)|become a (?:member|patron)|membership)(?!\p{L})/iu,
  /(?<!\p{L})our (?:readers?|journalism|work|mission|newsroom|staff|reporting|community|newsletters?|supporters)(?!\p{L})/iu,
  /(?<!\p{L})support (?:us|our|independent|honest)(?!\p{L})/iu,
  /(?<!\p{L})(?:free for all|keep (?:our|it) free|help (?:us|keep)|your (?:financial )?(?:support|contribution|help|gift)|we (?:need|rely on|depend on) you)(?!\p{L})/iu,
  /(?:поддерж(?:ите|ать|ка)|пожертвова\p{L}+|подпи(?:шитесь|ска)|наши(?:х|м)? читател)/iu,
  /(?<!\p{L})(?:unterstützen sie|spenden?|abonnement|unsere[nr]? (?:leser|arbeit|journalis)|newsletter)/iu,
  /(?<!\p{L})(?:soutenez|abonnez|faites un don|nos lecteurs|notre (?:travail|rédaction))/iu,
];
const LONGEST_APPEAL = 1200;

/** Whether a line is the page's appeal to its readers to give, join or subscribe. Looked at only after a text has ended. */
function isAppeal(text: string): boolean {
  return text.length <= LONGEST_APPEAL && SIGNS.filter((sign) => sign.test(text)).length >= 2;
}

/** Whether a line is a picture gallery run together: "Photos: … Hide Caption 3 of 22". */
function isGallery(text: string): boolean {
  return (
    /^(?:photos?|gallery|pictures):\s/iu.test(text.slice(0, 20)) &&
    /caption \d{1,3} of \d{1,3}$/iu.test(text.slice(-30))
  );
}
