import type { Picture } from '../../views/head/picture.ts';
import type { Letters } from './letters.ts';

/** Pixels: what the places that show such pictures ask for. */
const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 72;

/** As in styles/tokens.css, light. */
const [PAPER, INK, QUIET, RULE] = ['#f4f3ee', '#15191c', '#585e61', '#c6c6bd'];
const HUES = [
  INK,
  '#8a5200',
  '#00474d',
  '#864f94',
  '#5b6200',
  '#3d4f6b',
  '#5f3200',
  '#1d7078',
  '#4f1f66',
  '#393e00',
  '#1f2c45',
];

/** Sizes of a title, the largest first that lets it stand in three lines. */
const TITLE_SIZES = [76, 64, 54, 46];
const TITLE_LINES = 3;

/** A picture as SVG: letters are outlines, so that whatever rasterises it needs no font. */
export function drawPicture({ site, title, note, versions, more }: Picture, letters: Letters): string {
  const parts: string[] = [`<rect width="${WIDTH}" height="${HEIGHT}" fill="${PAPER}"/>`];
  const write = (text: string, x: number, y: number, size: number, weight: number, colour = INK): void => {
    parts.push(`<path transform="translate(${x} ${y})" fill="${colour}" d="${letters.set(text, size, weight).path}"/>`);
  };
  write(site, MARGIN, 92, 30, 600);
  parts.push(`<rect x="${MARGIN}" y="116" width="${WIDTH - 2 * MARGIN}" height="2" fill="${INK}"/>`);
  const { lines, size } = breakTitle(title, letters);
  lines.forEach((line, at) => {
    write(line, MARGIN, 116 + Math.round(size * (1.3 + at * 1.12)), size, 600);
  });
  const rows = [...versions.map(({ name }) => name), ...(more > 0 ? [`and ${more} more`] : [])];
  const top = HEIGHT - MARGIN - 46 * rows.length - (rows.length > 0 ? 18 : 0);
  write(note, MARGIN, top, 28, 400, QUIET);
  rows.forEach((name, at) => {
    const y = top + 58 + 46 * at;
    const hue = HUES[versions[at]?.hue ?? -1] ?? RULE;
    parts.push(`<rect x="${MARGIN}" y="${y - 26}" width="6" height="34" fill="${hue}"/>`);
    write(cut(name, 30, 600, WIDTH - 2 * MARGIN - 24, letters), MARGIN + 24, y, 30, 600, versions[at] ? INK : QUIET);
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">${parts.join('')}</svg>`;
}

function breakTitle(title: string, letters: Letters): { readonly lines: readonly string[]; readonly size: number } {
  const broken = TITLE_SIZES.map((size) => ({ size, lines: breakLines(title, size, letters) }));
  const fitting = broken.find(({ lines }) => lines.length <= TITLE_LINES);
  if (fitting !== undefined) return fitting;
  const size = TITLE_SIZES.at(-1) ?? 46;
  const lines = breakLines(title, size, letters);
  return { size, lines: [...lines.slice(0, TITLE_LINES - 1), `${lines[TITLE_LINES - 1] ?? ''} …`] };
}

function breakLines(text: string, size: number, letters: Letters): readonly string[] {
  const lines: { text: string; width: number }[] = [];
  const space = letters.measure(' ', size, 600);
  for (const word of text.split(/\s+/u)) {
    const width = letters.measure(word, size, 600);
    const last = lines.at(-1);
    if (last !== undefined && last.width + space + width <= WIDTH - 2 * MARGIN) {
      last.text += ` ${word}`;
      last.width += space + width;
    } else {
      lines.push({ text: cut(word, size, 600, WIDTH - 2 * MARGIN, letters), width });
    }
  }
  return lines.map((line) => line.text);
}

/** A text that is too wide for its line ends in an ellipsis. */
function cut(text: string, size: number, weight: number, room: number, letters: Letters): string {
  const width = letters.measure(text, size, weight);
  if (width <= room) return text;
  let end = Math.floor((text.length * room) / width);
  while (end > 1 && letters.measure(`${text.slice(0, end)}…`, size, weight) > room) end -= 1;
  return `${text.slice(0, end).trimEnd()}…`;
}
