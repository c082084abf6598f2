import { expect, test } from 'vitest';
import { bySpecificity, expressPath, fullPath } from './server-path.js';

test('places a path below /api/v1 unless it is at the root', () => {
	expect(fullPath({ path: '/reports/{id}' })).toBe('/api/v1/reports/{id}');
	expect(fullPath({ path: '/healthz', atRoot: true })).toBe('/healthz');
	expect(expressPath({ path: '/reports/{id}/pages/{page}.png' })).toBe('/api/v1/reports/:id/pages/:page.png');
});

test('fixed words come before parameters', () => {
	const paths = ['/a/:id', '/a/:id/results', '/a/parked', '/:any/parked', '/a', '/a/parked/replay'];
	const sorted = paths.toSorted(bySpecificity);
	expect(sorted.indexOf('/a/parked')).toBeLessThan(sorted.indexOf('/a/:id'));
	expect(sorted.indexOf('/a/parked/replay')).toBeLessThan(sorted.indexOf('/a/:id/results'));
	expect(sorted.indexOf('/a/parked')).toBeLessThan(sorted.indexOf('/:any/parked'));
});
