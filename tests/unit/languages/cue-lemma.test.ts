import { describe, expect, it } from 'vitest';
import { quotesIn } from './quotes-in.ts';

const ENGLISH = `Ferry to run again in May

Anna Kern, who leads the harbour board, spoke on Monday about the ferry and the old pier.

@

The council will vote on the plan next week, and the pier stays closed until then.
`;
const GERMAN = `Die Fähre fährt wieder im Mai

Anna Kern, die den Hafenverband leitet, sprach am Montag über die Fähre und die alte Mole.

@

Der Rat stimmt in der nächsten Woche über den Plan ab, und die Mole bleibt bis dahin geschlossen.
`;
const FRENCH = `Le ferry repart en mai

Anne Vidal, qui dirige le port, a parlé lundi du ferry et de la vieille jetée aux habitants de la ville.

@

Le conseil votera sur le projet la semaine prochaine, et la jetée reste fermée.
`;

describe('the verb of a cue is given by the dictionary’s form', () => {
  it.each([
    [ENGLISH, 'Kern criticised the plan as “a waste of money.”', 'criticize'],
    [ENGLISH, '“It will sink,” Kern thought.', 'think'],
    [ENGLISH, 'Kern blasted “the slow men of the council.”', 'blast'],
    [ENGLISH, '“We are ready,” Kern fired back.', 'fire back'],
    [ENGLISH, '“We are ready,” wrote Kern.', 'write'],
    [GERMAN, '„Wir sind bereit“, sagte Kern.', 'sagen'],
    [GERMAN, 'Kern erklärte: „Wir sind bereit.“', 'erklären'],
    [GERMAN, 'Kern kündigte „einen neuen Plan für den Hafen“ an.', 'ankündigen'],
    [GERMAN, '„Wir haben Fehler gemacht“, räumte Kern ein.', 'einräumen'],
    [GERMAN, '„Das stimmt nicht“, wies Kern den Vorwurf zurück.', 'zurückweisen'],
    [FRENCH, '« Nous sommes prêts », a déclaré Anne Vidal.', 'déclarer'],
    [FRENCH, '« Nous sommes prêts », dit-elle.', 'dire'],
  ])('%#: %s', (story, paragraph, lemma) => {
    expect(quotesIn(story, paragraph).map((quote) => quote.lemma)).toContain(lemma);
  });

  it('and null where it has no verb', () => {
    expect(
      quotesIn(ENGLISH, 'According to Kern, “the ferry will run again in May.”').map(({ lemma }) => lemma),
    ).toEqual([null]);
  });
});
