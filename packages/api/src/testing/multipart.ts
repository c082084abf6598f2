import { connect, type Socket } from 'node:net';

export const BOUNDARY = 'ranhgioi';

/** One part of a multipart body, its header lines as given. */
export function part(headers: string | Buffer, content: string | Buffer): Buffer {
	return Buffer.concat([
		Buffer.from(`--${BOUNDARY}\r\n`),
		Buffer.from(headers),
		Buffer.from('\r\n\r\n'),
		Buffer.from(content),
		Buffer.from('\r\n'),
	]);
}

export function filePart(name: string, content: string | Buffer): Buffer {
	return part(`Content-Disposition: form-data; name="files"; filename="${name}"`, content);
}

export const END = Buffer.from(`--${BOUNDARY}--\r\n`);

/** The head of a POST /reports by hand; a null length is for a chunked body. */
export function uploadHead(length: number | null, more = ''): string {
	const size = length === null ? 'Transfer-Encoding: chunked' : `Content-Length: ${length}`;
	return [
		'POST /api/v1/reports HTTP/1.1',
		'Host: localhost',
		'X-Test-Role: officer',
		`Content-Type: multipart/form-data; boundary=${BOUNDARY}`,
		size,
		`${more}\r\n`,
	].join('\r\n');
}

/** A connection that a test writes to byte by byte; `answer` is all that came back when the other side closed it or `ms` passed. */
export function openLine(origin: string): { readonly socket: Socket; answer(ms?: number): Promise<string> } {
	const { hostname, port } = new URL(origin);
	const socket = connect(Number(port), hostname);
	let met = '';
	socket.setEncoding('utf8').on('data', (text: string) => {
		met += text;
	});
	// A line that is cut is what some tests are about.
	socket.on('error', () => {});
	const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
	const answer = async (ms = 20_000) => {
		let clock: NodeJS.Timeout | undefined;
		await Promise.race([closed, new Promise((resolve) => (clock = setTimeout(resolve, ms)))]);
		clearTimeout(clock);
		return met;
	};
	return { socket, answer };
}
