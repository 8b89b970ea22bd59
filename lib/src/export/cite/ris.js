/** The reference in RIS, type ELEC, lines ended by CRLF as its readers want. */
export function citeRis(r) {
    const lines = [
        ['TY', 'ELEC'],
        ['ID', r.id],
        ...r.speakers.map((name) => ['AU', name]),
        ['TI', r.words],
        ['T2', r.edition.title],
        ...(r.date === null ? [] : [['PY', r.date.slice(0, 4)], ['DA', r.date.replaceAll('-', '/')]]),
        ['ET', r.edition.id],
        ['N1', `${r.event}. Versions: ${r.versions.join('; ')}`],
        ['UR', r.url],
        ['ER', ''],
    ];
    return `${lines.map(([tag, value]) => `${tag}  - ${value}`).join('\r\n')}\r\n`;
}
