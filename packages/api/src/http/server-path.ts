import type { Endpoint } from './contract/endpoint.js';

type Placed = Pick<Endpoint, 'path' | 'atRoot'>;

const BASE = '/api/v1';

/** The whole path of an endpoint as OpenAPI writes it: "/api/v1/reports/{id}". */
export function fullPath({ path, atRoot }: Placed): string {
	return atRoot ? path : BASE + path;
}

/** As Express takes it: "/api/v1/reports/:id". */
export function expressPath(endpoint: Placed): string {
	return fullPath(endpoint).replaceAll(/\{(\w+)\}/g, ':$1');
}

/** Sorts paths so that Express, which takes the first that fits, meets "/reports/parked" before "/reports/:id". */
export function bySpecificity(a: string, b: string): number {
	const [before, after] = [shape(a), shape(b)];
	if (before === after) return 0;
	return before < after ? -1 : 1;
}

/** "/reports/:id" → "01". */
function shape(path: string): string {
	return path.replaceAll(/\/(:?)[^/]*/g, (_, colon: string) => (colon ? '1' : '0'));
}
