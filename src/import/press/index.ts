import type { ImportedRecords } from '../imported-record.ts';
import { isEuropresse, readEuropresse } from './europresse.ts';
import { isFactivaFields, isFactivaPlain, readFactivaFields, readFactivaPlain } from './factiva-fields.ts';
import { isFactivaXml, readFactivaXml } from './factiva-xml.ts';
import { isClassicNexis, readClassicNexis } from './nexis-classic.ts';
import { isNexisUni, readNexisUni } from './nexis-uni.ts';
import { type PressLine, readHtmlLines, readTextLines } from './press-lines.ts';
import { isProquest, readProquest } from './proquest.ts';

/** A layout of a press database: how its lines are known, and read. */
interface PressLayout {
  readonly name: string;
  readonly matches: (lines: readonly PressLine[]) => boolean;
  readonly read: (lines: readonly PressLine[]) => ImportedRecords;
}

/** The layouts in the order in which they are tried, the most particular first. */
const LAYOUTS: readonly PressLayout[] = [
  { name: 'Europresse', matches: isEuropresse, read: readEuropresse },
  { name: 'ProQuest', matches: isProquest, read: readProquest },
  { name: 'Nexis', matches: isClassicNexis, read: readClassicNexis },
  { name: 'Nexis', matches: isNexisUni, read: readNexisUni },
  { name: 'Factiva', matches: isFactivaFields, read: readFactivaFields },
  { name: 'Factiva', matches: isFactivaPlain, read: readFactivaPlain },
];

/** What an export of a press database holds, and which database's it is; null where the text is none's. */
export interface PressExport extends ImportedRecords {
  readonly database: string;
}

/** Reads a text or a page as a press database's export, or says by null that it is none. */
export function readPressExport(text: string, media: 'text' | 'html' | 'xml'): PressExport | null {
  if (media === 'xml') return isFactivaXml(text) ? { database: 'Factiva', ...readFactivaXml(text) } : null;
  const lines = media === 'html' ? readHtmlLines(text) : readTextLines(text);
  const layout = LAYOUTS.find(({ matches }) => matches(lines));
  return layout === undefined ? null : { database: layout.name, ...layout.read(lines) };
}
