import type { Socket } from 'node:net';
import type { ClientBase } from 'pg';

/** What the driver holds and its types do not tell. */
interface Inner {
	readonly connection: { readonly stream: Socket };
	readonly readyForQuery: boolean;
}

/** Has a connection break when its server falls silent over a statement for as long as `awaitAnswers` says: the driver would wait for ever. */
export function watchAnswers(client: ClientBase): void {
	const inner = client as unknown as Inner;
	const { stream } = inner.connection;
	stream.on('timeout', () => {
		// Nothing is asked: an idle connection may be silent.
		if (inner.readyForQuery) return;
		stream.destroy(Object.assign(new Error('the database server fell silent'), { code: 'ETIMEDOUT' }));
	});
}

/** Not from the first moment on: a migration of many rows may take longer than any statement after it. */
export function awaitAnswers(client: ClientBase, answerMs: number): void {
	(client as unknown as Inner).connection.stream.setTimeout(answerMs);
}
