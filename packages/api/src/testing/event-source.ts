/** An event as it arrived; `id` is null where it had none. */
export interface ReceivedEvent {
	readonly id: string | null;
	readonly event: string;
	readonly data: Record<string, unknown>;
}

export interface EventSource {
	readonly events: readonly ReceivedEvent[];
	/** What a client would resume from. */
	lastId(): string | null;
	/** Comments, each a sign of life. */
	beats(): number;
	/** When the other side has ended it. */
	readonly ended: Promise<void>;
	close(): void;
}

/** Reads a stream of events as a browser does. Throws where it is answered otherwise. */
export async function openEventSource(url: string, headers: Record<string, string>): Promise<EventSource> {
	const cut = new AbortController();
	const answer = await fetch(url, { headers, signal: cut.signal });
	if (answer.status !== 200 || !answer.body) throw new Error(`${answer.status} ${await answer.text()}`);
	const events: ReceivedEvent[] = [];
	let last: string | null = null;
	let beats = 0;
	const take = (block: string) => {
		const fields = new Map(block.split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]));
		if (fields.has('')) beats++;
		last = fields.get('id') ?? last;
		const data = fields.get('data');
		if (data !== undefined)
			events.push({
				id: fields.get('id') ?? null,
				event: fields.get('event') ?? 'message',
				data: JSON.parse(data) as Record<string, unknown>,
			});
	};
	const read = async (body: ReadableStream<Uint8Array>) => {
		let rest = '';
		const decoder = new TextDecoder();
		for await (const chunk of body) {
			const blocks = (rest + decoder.decode(chunk, { stream: true })).split('\n\n');
			rest = blocks.pop() ?? '';
			for (const block of blocks) take(block);
		}
	};
	// A line that is cut has ended too.
	const ended = read(answer.body).catch(() => {});
	return { events, lastId: () => last, beats: () => beats, ended, close: () => cut.abort() };
}
