import { parquetReadObjects } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { ImportError } from "../imported-record.js";
import { readRows } from "./columns.js";
/** Apache Parquet, in every compression that it knows. */
export const parquet = {
    name: 'Parquet',
    extensions: ['.parquet'],
    read: async ({ bytes, columns }) => {
        const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
        const rows = await parquetReadObjects({ file, compressors }).catch((error) => {
            throw new ImportError(`it is no Parquet file that can be read: ${error instanceof Error ? error.message : String(error)}`, 'write it anew, or save the table as CSV');
        });
        return { kind: 'records', format: 'Parquet', ...readRows(rows, columns) };
    },
};
