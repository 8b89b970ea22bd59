import { brotliCompressSync, constants } from 'node:zlib';
const BEST_IS_SLOW = { params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_LGWIN]: 18 } };
/**
 * Bytes that a text takes as it is sent: UTF-8, compressed with brotli. A setting that is fifty times faster than the best one makes it about
 * a tenth longer, so what fits by this measure fits. Counting letters instead would be wrong by a factor of three between scripts.
 */
export function compressedSize(text) {
    return brotliCompressSync(text, BEST_IS_SLOW).length;
}
