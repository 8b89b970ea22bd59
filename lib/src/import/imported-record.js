/** Why a file cannot be imported, and what to do, as its reader is told. */
export class ImportError extends Error {
    fix;
    constructor(message, fix) {
        super(message);
        this.name = 'ImportError';
        this.fix = fix;
    }
}
