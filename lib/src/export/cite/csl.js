/** The reference as one CSL-JSON item. */
export function citeCsl(r) {
    return {
        id: r.id,
        type: 'entry',
        ...(r.speakers.length === 0 ? {} : { author: r.speakers.map((literal) => ({ literal })) }),
        title: r.words,
        'container-title': r.edition.title,
        version: r.edition.id,
        ...(r.date === null ? {} : { issued: { 'date-parts': [r.date.split('-').map(Number)] } }),
        note: `${r.event}. Versions: ${r.versions.join('; ')}`,
        URL: r.url,
    };
}
