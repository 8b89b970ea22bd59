import type { Range } from '../../corpus/span.ts';

const NOTE =
  /^[([]?(?:(?:the )?(?:editor|publisher|translator)(?:['’]?s|s['’])? note|note (?:to|from) (?:the )?(?:readers?|editors?)|ed(?:itor)?\. ?note|disclaimer|correction|clarification|update|n\.?d\.?l\.?r|note de la rédaction|anm(?:erkung)?\.? d(?:er|\.) red(?:aktion|\.)?|от редакции|примечание редакции|прим\. ред\.?)\s*[:.—–-].{0,600}$/iu;
const AMENDED =
  /^[•*]?\s*(?:this (?:article|story|post|report|piece|headline|copy) (?:has been|was|is being) (?:last )?(?:updated|corrected|amended|edited|revised|clarified|republished|changed)|(?:last )?updated?(?: (?:at|on))?:? (?:\d|\w+ \d)|an earlier version of this|we(?:['’]ve| have) updated this|we will update this).{0,400}$/iu;
const CORRECTS = /^\((?:corrects|updates|adds|recasts|refiles|removes|changes|clarifies|fixes|repeats)\s.{3,300}\)$/iu;

/** Whether a whole line is the publisher's own voice: a note, a correction, "This story has been updated". */
export function isNoteLine(text: string): boolean {
  if (text.length > 640) return false;
  return NOTE.test(text) || AMENDED.test(text) || CORRECTS.test(text);
}

/** An editor's aside is seldom longer than this (UTF-16 units); a bracket that stays open longer was never closed. */
const LONGEST_NOTE = 1500;

// How an aside is signed: "— Ed.", "— Approx. InoSMI" (a machine's reading of "Прим."), "прим. ред.", "Anm. d. Red.", "NDLR".
const SIGNED_AT_END =
  /(?:^|[\s.;,—–-])(?:[—–-]\s*)?(?:(?:approx|ed|eds|tr|trans|prim)\.(?:\s+(?:note|by))?|(?:editor|translator|publisher)(?:['’]s)?(?:\s+note)?|note by [\p{L} ]{2,30}|прим(?:\.|ечание)|ред\.|anm(?:\.|erkung)|n\.?d\.?l\.?r\.?|n\.?d\.?t\.?)(?:\s*(?:\p{Lu}[\p{L}.]{1,20}|d(?:er|\.)|red(?:aktion|\.)?|ред(?:акции|\.)?|пер(?:еводчика|\.)?|автора|авт\.)){0,4}\s*$/iu;
const SIGNED_AT_FRONT =
  /^(?:(?:editor|translator|publisher)(?:['’]s)? note|ed\.? note|note de la rédaction|прим(?:\.|ечание) (?:ред|пер|автора)|anm(?:\.|erkung) d|n\.?d\.?l\.?r\.?)\s*/iu;

const PARTNER: Readonly<Record<string, string>> = { ')': '(', ']': '[' };

/** Bracketed asides in the publisher's own voice, brackets included; outermost only. */
export function findInnerNotes(text: string): Range[] {
  const open: { sign: string; start: number }[] = [];
  const notes: Range[] = [];
  for (const match of text.matchAll(/[()[\]]/gu)) {
    const sign = match[0];
    const partner = PARTNER[sign];
    if (partner === undefined) {
      open.push({ sign, start: match.index });
      continue;
    }
    const opener = open.at(-1);
    if (opener?.sign !== partner) continue;
    open.pop();
    const end = match.index + 1;
    if (end - opener.start > LONGEST_NOTE || !isSigned(text.slice(opener.start + 1, end - 1))) continue;
    while ((notes.at(-1)?.start ?? -1) > opener.start) notes.pop();
    notes.push({ start: opener.start, end });
  }
  return notes;
}

function isSigned(aside: string): boolean {
  const words = aside.trim();
  return SIGNED_AT_END.test(words.slice(-80)) || SIGNED_AT_FRONT.test(words.slice(0, 60));
}
