import type { ClientBase } from 'pg';

/** Statements one connection keeps parsed: the program has some two hundred, but for those with lists of any length. */
const MOST = 300;

/**
 * Has a connection parse and plan each statement with values once, by giving it a name: half the work of a small one. Those beyond `MOST`
 * are sent as before.
 */
export function prepareStatements(client: ClientBase): void {
	const names = new Map<string, string>();
	const nameOf = (text: string): string | undefined => {
		const known = names.get(text);
		if (known !== undefined || names.size >= MOST) return known;
		const name = `s${names.size}`;
		names.set(text, name);
		return name;
	};
	const query = client.query.bind(client) as (...words: unknown[]) => unknown;
	const named = (first: unknown, values?: unknown, ...rest: unknown[]): unknown => {
		const config = typeof first === 'string' ? { text: first } : (first as { readonly text?: string; readonly name?: string });
		const simple = !Array.isArray(values) || config.text === undefined || config.name !== undefined;
		const name = simple ? undefined : nameOf(config.text);
		return name === undefined ? query(first, values, ...rest) : query({ ...config, name }, values, ...rest);
	};
	client.query = named as ClientBase['query'];
}
