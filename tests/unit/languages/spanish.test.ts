import { describe, expect, it } from 'vitest';
import { quotesIn } from './quotes-in.ts';

/** What a Spanish paragraph's quotations are: words, kind, speakers, lemma of the cue's verb. */
const read = (paragraph: string) => quotesIn(STORY, paragraph);

const STORY = `El puente abrirá en mayo

Ana Lindal, presidenta de la junta del puerto, y Pedro Nord, el alcalde, hablaron el lunes con los vecinos de la ciudad sobre la obra del puente, que se cerró en otoño.

@

Los vecinos esperan que la obra termine pronto y que el puente vuelva a abrir para todos.
`;

describe('a Spanish quotation', () => {
  it.each([
    ['«No vamos a aceptar este plan», dijo Ana Lindal.', 'No vamos a aceptar este plan', 'Ana Lindal', 'decir'],
    [
      'Pedro Nord declaró que «las conversaciones van a continuar».',
      'las conversaciones van a continuar',
      'Pedro Nord',
      'declarar',
    ],
    ['"Es una buena noticia", ha declarado el alcalde, Pedro Nord.', 'Es una buena noticia', 'Pedro Nord', 'declarar'],
    ['El ministro Pedro Nord aseguró: «No habrá más retrasos».', 'No habrá más retrasos', 'Pedro Nord', 'asegurar'],
    [
      '«La obra, explicó Ana Lindal, está casi terminada».',
      'La obra, explicó Ana Lindal, está casi terminada',
      'Ana Lindal',
      'explicar',
    ],
    ['Según Ana Lindal, «el puente no abrirá antes de mayo».', 'el puente no abrirá antes de mayo', 'Ana Lindal', null],
    ['De acuerdo con Pedro Nord, "la obra está casi terminada".', 'la obra está casi terminada', 'Pedro Nord', null],
    ['—No lo sé todavía —dijo Ana Lindal—.', 'No lo sé todavía', 'Ana Lindal', 'decir'],
    [
      '“Vamos a esperar hasta el otoño”, le respondió Pedro Nord a un vecino.',
      'Vamos a esperar hasta el otoño',
      'Pedro Nord',
      'responder',
    ],
    [
      'Como señaló Ana Lindal, «el retraso no es culpa de nadie».',
      'el retraso no es culpa de nadie',
      'Ana Lindal',
      'señalar',
    ],
    [
      'Lindal, que dirige la junta, lamentó que el plan sea “un error grave”.',
      'un error grave',
      'Ana Lindal',
      'lamentar',
    ],
  ])('finds its speaker in %s', (paragraph, words, speaker, lemma) => {
    expect(read(paragraph)).toContainEqual(expect.objectContaining({ words, speakers: [speaker], lemma }));
  });

  it('goes on after the narrator’s words, with the same speaker', () => {
    const found = read('—No lo sé —dijo Ana Lindal—. Ya veremos en mayo.');
    expect(found.map(({ words, speakers }) => [words, speakers])).toEqual([
      ['No lo sé', ['Ana Lindal']],
      ['Ya veremos en mayo.', ['Ana Lindal']],
    ]);
  });

  it('takes up the one who is talked about by a pronoun', () => {
    const [first] = read('Ana Lindal llegó tarde. «No hay dinero», respondió ella.').slice(-1);
    expect(first).toMatchObject({ words: 'No hay dinero', speakers: ['Ana Lindal'] });
  });

  it('is nobody’s where a noun looks like a verb of saying', () => {
    for (const { speakers } of read('La cuenta del puente, «una obra eterna», crece cada año.'))
      expect(speakers).toEqual([]);
  });
});
