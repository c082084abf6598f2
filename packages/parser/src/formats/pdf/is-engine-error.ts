/** Whether an error was made inside the PDF library, which lets some of its own go unheard: it fetches pages ahead that nobody asked for. */
export function isPdfEngineError(reason: unknown): boolean {
	return reason instanceof Error && (reason.stack ?? '').includes('pdf.worker.mjs');
}
