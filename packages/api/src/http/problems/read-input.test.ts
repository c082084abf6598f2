import { expect, test } from 'vitest';
import { z } from 'zod';
import { told } from '../contract/told.js';
import { ApiError } from './api-error.js';
import { readInput } from './read-input.js';

const schema = z.strictObject({
	limit: z.coerce.number().int().min(1).max(200).default(50),
	id: z.uuid().optional(),
	state: z.enum(['done', 'failed']).optional(),
	at: z.iso.datetime().optional(),
	name: z.string().min(1).max(3).optional(),
	list: z.array(z.int()).min(1).optional(),
	password: z.string().max(3).optional(),
	pin: z.string().regex(/^\d+$/, { error: 'chỉ gồm chữ số' }).optional(),
	even: z
		.int()
		.refine((n) => n % 2 === 0, told({ vi: 'cần số chẵn', en: 'an even number is wanted' }))
		.optional(),
});

function errorsOf(value: unknown) {
	try {
		readInput('query', schema, value);
	} catch (error) {
		if (error instanceof ApiError) return error;
		throw error;
	}
	throw new Error('nothing was found wrong');
}

test('gives what the schema makes of it', () => {
	expect(readInput('query', schema, { limit: '7' })).toEqual({ limit: 7 });
});

test.each([
	[{ limit: '900' }, 'query.limit', 'có «900»; cần nhiều nhất 200', 'is «900»; at most 200 is wanted'],
	[{ limit: 'nhiều' }, 'query.limit', 'không đọc được; cần số', 'cannot be read; a number is wanted'],
	[{ id: '12' }, 'query.id', 'có «12»; cần mã UUID', 'is «12»; a UUID is wanted'],
	[{ state: 'x' }, 'query.state', 'có «x»; cần một trong: done, failed', 'is «x»; one of: done, failed is wanted'],
	[
		{ at: '15/10/2025' },
		'query.at',
		'có «15/10/2025»; cần thời điểm dạng 2025-10-15T08:00:00Z',
		'is «15/10/2025»; a moment as 2025-10-15T08:00:00Z is wanted',
	],
	[{ name: '' }, 'query.name', 'thiếu; cần ít nhất 1 ký tự', 'missing; at least 1 character(s) is wanted'],
	[
		{ name: 'x'.repeat(99) },
		'query.name',
		`có «${'x'.repeat(60)}…»; cần nhiều nhất 3 ký tự`,
		`is «${'x'.repeat(60)}…»; at most 3 character(s) is wanted`,
	],
	[{ list: [1, 'a'] }, 'query.list.1', 'có «a»; cần số', 'is «a»; a number is wanted'],
	[{ more: 1, most: 2 }, 'query', 'không có trường more, most', 'there is no field more, most'],
	[{ pin: 'a' }, 'query.pin', 'chỉ gồm chữ số', 'chỉ gồm chữ số'],
	[{ even: 3 }, 'query.even', 'cần số chẵn', 'an even number is wanted'],
	[{ password: 'Secret7' }, 'query.password', 'có …; cần nhiều nhất 3 ký tự', 'is …; at most 3 character(s) is wanted'],
	['text', 'query', 'có «text»; cần đối tượng JSON', 'is «text»; a JSON object is wanted'],
])('%j: %s %s', (value, path, vi, en) => {
	const { errors, told: sentence } = errorsOf(value);
	expect(errors).toEqual([{ path, message: vi, messages: { vi, en } }]);
	expect(sentence).toEqual({ vi: `Dữ liệu gửi lên chưa đúng: ${path}: ${vi}.`, en: `The input is wrong: ${path}: ${en}.` });
});

test('tells everything at once', () => {
	expect(errorsOf({ limit: 0, id: 'x' }).errors.map(({ path }) => path)).toEqual(['query.limit', 'query.id']);
});
