const NOTE = /^[([]?(?:(?:the )?(?:editor|publisher|translator)(?:['’]?s|s['’])? note|note (?:to|from) (?:the )?(?:readers?|editors?)|ed(?:itor)?\. ?note|disclaimer|correction|clarification|update|n\.?d\.?l\.?r|note de la rédaction|anm(?:erkung)?\.? d(?:er|\.) red(?:aktion|\.)?|от редакции|примечание редакции|прим\. ред\.?)\s*[:.—–-].{0,600}$/iu;
const AMENDED = /^[•*]?\s*(?:this (?:article|story|post|report|piece|headline|copy) (?:has been|was|is being) (?:last )?(?:updated|corrected|amended|edited|revised|clarified|republished|changed)|(?:last )?updated?(?: (?:at|on))?:? (?:\d|\w+ \d)|an earlier version of this|we(?:['’]ve| have) updated this|we will update this).{0,400}$/iu;
const CORRECTS = /^\((?:corrects|updates|adds|recasts|refiles|removes|changes|clarifies|fixes|repeats)\s.{3,300}\)$/iu;
/** Whether a whole line is the publisher's own voice: a note, a correction, "This story has been updated". */
export function isNoteLine(text) {
    if (text.length > 640)
        return false;
    return NOTE.test(text) || AMENDED.test(text) || CORRECTS.test(text);
}
