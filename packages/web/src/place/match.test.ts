import { expect, test } from 'vitest';
import { match } from './match.ts';

test.each([
	['/', '/', {}],
	['/reports/:id', '/reports/3f0c', { id: '3f0c' }],
	['/reports/:id', '/reports/3f0c/', { id: '3f0c' }],
	['/campaigns/:id', '/campaigns/%C4%90%E1%BB%A3t%201', { id: 'Đợt 1' }],
	['/campaigns/:id', '/campaigns/100%', { id: '100%' }],
	['/reports/:id', '/reports', null],
	['/reports/:id', '/reports/a/b', null],
	['/reports/:id', '/campaigns/a', null],
])('%s, %s', (pattern, path, params) => {
	expect(match(pattern, path)).toEqual(params);
});
