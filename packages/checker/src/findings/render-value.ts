import type { Message } from '@rasoat/parser';

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})/;
const NONE: Message = { vi: 'không nêu', en: 'not stated' };

/** A value as both languages write it: "1.250.000.000", "10/10/2025", "195-KL/TW ngày 26/9/2025"; null is told as not stated. */
export function renderValue(value: unknown): Message {
	if (value === null || value === undefined) return NONE;
	if (typeof value === 'number') return renderNumber(value);
	if (Array.isArray(value)) return joined(value.map(renderValue));
	if (typeof value === 'object') return renderRecord(value as Readonly<Record<string, unknown>>);
	return same(renderText(String(value)));
}

/** A date loses the zeros that Vietnamese administrative writing leaves out: 26/9/2025, but 05/10/2025 and 15/02/2025. */
function renderText(text: string): string {
	const [, year, month = '', day] = ISO_DATE.exec(text) ?? [];
	if (year === undefined) return text;
	return `${day}/${Number(month) > 2 ? Number(month) : month}/${year}`;
}

function renderNumber(value: number): Message {
	const [whole = '', part] = String(value).split('.');
	const grouped = (sign: string) => whole.replace(/(?<=\d)(?=(?:\d{3})+$)/g, sign);
	return { vi: grouped('.') + (part ? `,${part}` : ''), en: grouped(',') + (part ? `.${part}` : '') };
}

/** A document cited, `{ number, date }`; a message as it is; any other record is told as its values. */
function renderRecord(record: Readonly<Record<string, unknown>>): Message {
	if (typeof record.vi === 'string' && typeof record.en === 'string') return { vi: record.vi, en: record.en };
	if (typeof record.number !== 'string') return joined(Object.values(record).map(renderValue));
	if (typeof record.date !== 'string') return same(record.number);
	const date = renderText(record.date);
	return { vi: `${record.number} ngày ${date}`, en: `${record.number} of ${date}` };
}

function joined(parts: readonly Message[]): Message {
	return { vi: parts.map((part) => part.vi).join(', '), en: parts.map((part) => part.en).join(', ') };
}

function same(text: string): Message {
	return { vi: text, en: text };
}
