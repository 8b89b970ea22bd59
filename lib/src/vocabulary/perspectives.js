/** The perspectives of a corpus that names none of its own, in column order. */
export const USUAL_PERSPECTIVES = [
    { id: 'russian', label: 'Russian' },
    { id: 'western', label: 'Western' },
    { id: 'reprint', label: 'Reprint' },
];
