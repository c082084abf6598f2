import { expect, it } from 'vitest';
import { createLog } from './create-log.js';
import { prettyStream } from './pretty.js';

const NAME = 'Báo cáo của ông Nguyễn Văn A.docx';

function logged(write: (log: ReturnType<typeof createLog>) => void): readonly Record<string, unknown>[] {
	const lines: string[] = [];
	write(createLog('debug', { write: (line) => lines.push(line) }));
	return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}

it('keeps ids, codes and numbers', () => {
	const fields = {
		requestId: '6f9b1d6e-0000-4000-8000-000000000000',
		route: '/api/v1/reports/{id}',
		status: 202,
		ms: 12.5,
		actor: 'user:1',
	};
	expect(logged((log) => log.info(fields, 'request'))).toEqual([{ level: 30, time: expect.any(String), ...fields, msg: 'request' }]);
});

it.each([
	['a field that is not known', { fileName: NAME }],
	['a known field with words in it', { code: NAME }],
	['headers', { headers: { authorization: 'Bearer Secret7', cookie: 'sid=Secret7' } }],
	['an object in a known field', { report: { name: NAME } }],
	['an error that quotes a path', { err: Object.assign(new Error(`ENOENT: open '${NAME}'`), { code: 'ENOENT', path: NAME }) }],
	['an error by another', { err: new Error('outer Secret7', { cause: new Error(NAME) }) }],
])('withholds %s', (_, fields) => {
	const [line] = logged((log) => log.error(fields, 'failed'));
	expect(JSON.stringify(line)).not.toMatch(/Nguyễn|Secret7/);
});

it('says of an error what it is and where', () => {
	const [line] = logged((log) => log.error(Object.assign(new Error(NAME), { code: 'EACCES' })));
	expect(line).toMatchObject({
		msg: 'error',
		err: { name: 'Error', code: 'EACCES', stack: expect.arrayContaining([expect.stringMatching(/^at /)]) },
	});
	const [bug] = logged((log) => log.error({ err: new TypeError('x is not a function') }, 'failed'));
	expect(bug).toMatchObject({ err: { message: 'x is not a function' } });
});

it('is readable at a terminal', () => {
	const lines: string[] = [];
	createLog(
		'info',
		prettyStream((line) => lines.push(line)),
	).warn({ code: 'no-space', freeBytes: 5 }, 'uploads are refused');
	expect(lines).toEqual([expect.stringMatching(/^\d\d:\d\d:\d\d WARN {2}uploads are refused code=no-space freeBytes=5\n$/)]);
});
