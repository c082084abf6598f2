import { type Agent, request } from 'node:http';

export interface Answered {
	/** 0 where there was no answer. */
	readonly status: number;
	readonly body: string;
	/** Milliseconds from the first byte sent to the last one received. */
	readonly ms: number;
}

export interface Form {
	readonly body: Buffer;
	readonly headers: Readonly<Record<string, string>>;
}

const BOUNDARY = 'rasoat-load';
/** Milliseconds a client waits for the answer. */
const WITHIN_MS = 60_000;

/** One file in the field `files`, as a browser sends it. */
export function formOf(name: string, bytes: Buffer, token: string): Form {
	const head = `--${BOUNDARY}\r\nContent-Disposition: form-data; name="files"; filename="${name}"\r\nContent-Type: application/octet-stream\r\n\r\n`;
	const body = Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${BOUNDARY}--\r\n`)]);
	const headers = {
		Authorization: `Bearer ${token}`,
		'Content-Type': `multipart/form-data; boundary=${BOUNDARY}`,
		'Content-Length': String(body.length),
	};
	return { body, headers };
}

/** Sends a form; a broken connection and a late answer are status 0. */
export function postForm(url: string, { body, headers }: Form, agent: Agent): Promise<Answered> {
	const started = performance.now();
	return new Promise((resolve) => {
		const answered = (status: number, text: string) => resolve({ status, body: text, ms: performance.now() - started });
		const sent = request(url, { method: 'POST', agent, headers, timeout: WITHIN_MS }, (response) => {
			const parts: Buffer[] = [];
			response
				.on('data', (part: Buffer) => parts.push(part))
				.on('end', () => answered(response.statusCode ?? 0, Buffer.concat(parts).toString('utf8')))
				.on('error', () => answered(0, ''));
		});
		sent.on('timeout', () => sent.destroy()).on('error', (error) => answered(0, String(error)));
		sent.end(body);
	});
}
