import type { Block, ParsedDocument, Span } from '@rasoat/parser';
import type { z } from 'zod';
import { loadOriginal } from '../../store/ledger/load-original.js';
import type { OriginalFacts } from '../../store/ledger/original-of.js';
import type { documentSchema } from '../contract/document.js';
import { ApiError } from '../problems/api-error.js';
import type { Service } from '../service.js';
import { askSandbox } from './ask-sandbox.js';

type Shown = z.input<typeof documentSchema>;

/** Throws `ApiError` "no-blocks" for a PDF: reading a scan again would cost minutes, and its places are boxes on its pages. */
export function requireBlocks({ mediaType }: OriginalFacts): void {
	if (mediaType === 'application/pdf')
		throw new ApiError('no-blocks', {
			vi: 'Báo cáo này là tệp PDF nên xem theo trang; chỉ tệp không chia trang mới xem theo đoạn; đề nghị tải tệp gốc.',
			en: 'This report is a PDF and is looked at by its pages; only files without pages are shown by blocks; please fetch the original.',
		});
}

/** What is read of an original in the sandbox. Throws `ApiError` where it cannot be read. */
export async function readDocumentOf(service: Service, original: OriginalFacts, signal: AbortSignal): Promise<Shown> {
	const prepare = async () => ({ kind: 'read', content: await loadOriginal(service.store.database, original) }) as const;
	const reply = await askSandbox(service, prepare, signal);
	if (reply.kind !== 'document') throw new Error(`a reading was answered by ${reply.kind}`);
	const { format, text, blocks } = JSON.parse(reply.json) as ParsedDocument;
	return { format, blocks: blocks.map((block) => shown(block, text)) };
}

function shown(block: Block, text: string): Shown['blocks'][number] {
	const { index, kind, layer, span } = block;
	const within = ({ start, end }: Span): Span => ({ start: start - span.start, end: end - span.start });
	const common = { index, kind, layer, text: text.slice(span.start, span.end) };
	if (block.kind !== 'table') return { ...common, level: block.level, align: block.align, bold: block.bold.map(within), rows: null };
	const rows = block.rows.map(({ head, cells }) => ({
		head,
		cells: cells.map(({ span: at, columnSpan, rowSpan, bold }) => ({ at: within(at), columnSpan, rowSpan, bold })),
	}));
	return { ...common, level: null, align: null, bold: [], rows };
}
