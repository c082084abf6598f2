import { attachment } from './attachment.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** An answer of an .xlsx; `name` is without its ending. */
export function sentWorkbook(stream: Uint8Array, name: string) {
	return { stream, headers: attachment(`${name}.xlsx`, stream.length), mediaType: XLSX };
}
