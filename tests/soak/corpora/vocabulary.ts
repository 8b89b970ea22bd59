// Plain words from which random news is made. Nobody and nothing real is meant: names are put together from syllables.

const list = (words: string): readonly string[] => words.trim().split(/\s/);

export const SYLLABLES = list(
  'bar den fal gor hal jun kel lor mar nev osk per quil ros sal tor ulm vek wen yar zan dra fen gri',
);
export const NOUNS = list(
  'harbour budget railway treaty ceasefire election reservoir tariff inquiry bridge pipeline strike wage vaccine fleet border refinery satellite harvest ferry pension tunnel verdict embargo dam curfew museum archive orchard quarry glacier lighthouse observatory cathedral aqueduct barge convoy granary turbine warehouse',
);
export const ADJECTIVES = list(
  'northern disputed temporary joint emergency revised annual regional independent fragile costly urgent secret partial unanimous cautious historic seasonal coastal municipal narrow ambitious delayed formal',
);
export const VERBS = list(
  'approved postponed criticised inspected financed rebuilt suspended expanded rejected closed reviewed blocked restored audited evacuated surveyed dismantled flooded replaced insured',
);
export const PLAIN_VERBS = list(
  'approve postpone criticise inspect finance rebuild suspend expand reject close review block restore audit evacuate survey dismantle replace insure defend',
);
export const ROLES = list(
  'minister governor mayor commissioner ambassador spokeswoman chairman engineer prosecutor admiral',
);
export const CUES = list('said told announced added insisted warned argued explained stressed noted');
export const LINKS = ['because', 'although', 'before', 'after', 'while', 'unless', 'until', 'so that'] as const;
export const FURNITURE = [
  'Home\nWorld\nPolitics\nSport',
  'Share this article',
  'Subscribe to our newsletter',
  'Advertisement',
  'Read more',
  'Comments (12)',
  'Sign in',
] as const;

/** Words that may stand for each other in a copy, so that copies differ as copies do. */
export const SWAPS: ReadonlyMap<string, string> = new Map([
  ['said', 'stated'],
  ['told', 'informed'],
  ['temporary', 'provisional'],
  ['joint', 'common'],
  ['urgent', 'pressing'],
  ['costly', 'expensive'],
  ['delayed', 'late'],
  ['closed', 'shut'],
  ['rebuilt', 'reconstructed'],
  ['expanded', 'enlarged'],
  ['because', 'since'],
  ['harvest', 'crop'],
  ['inquiry', 'investigation'],
]);
