import { z } from 'zod';
import { endpoint } from './endpoint.js';
import { reportParams } from './reports.js';

const offset = z.int().min(0);
const range = z.object({ start: offset, end: offset });

const cell = z.object({
	at: range.meta({ description: 'Where its text stands in the text of the block.' }),
	columnSpan: z.int().min(1),
	rowSpan: z.int().min(1),
	bold: z.boolean(),
});

const block = z.object({
	index: offset.meta({ description: 'As `block` of an evidence names it.' }),
	kind: z.enum(['heading', 'paragraph', 'item', 'table']),
	layer: z.enum(['body', 'furniture', 'note']),
	level: z.int().nullable(),
	align: z.enum(['left', 'center', 'right', 'justify']).nullable(),
	text: z.string().meta({ description: 'Marker included; cells of a row parted by a tab, rows by a line end.' }),
	bold: z.array(range).meta({ description: 'Parts of the text, as UTF-16 offsets.' }),
	rows: z
		.array(z.object({ head: z.boolean(), cells: z.array(cell) }))
		.nullable()
		.meta({ description: 'Of a table.' }),
});

export const documentSchema = z
	.object({ format: z.string(), blocks: z.array(block) })
	.meta({ id: 'Document', description: 'What was read of a file, block by block in reading order.' });

export const getDocument = endpoint({
	id: 'getDocument',
	method: 'get',
	path: '/reports/{id}/document',
	tag: 'reports',
	access: 'viewer',
	summary: {
		vi: 'Nội dung đọc được của báo cáo không chia trang (Word), từng đoạn một',
		en: 'What was read of a report without pages (Word), block by block',
	},
	params: reportParams,
	answer: { kind: 'json', status: 200, schema: documentSchema },
	problems: ['gone', 'no-blocks', 'unreadable-file'],
});
