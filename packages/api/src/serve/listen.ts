import { once } from 'node:events';
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { boundServer, serverOptions } from '../http/server-options.js';
import { SERVE_LIMITS } from '../limits/serve-limits.js';
import { ServeFailure } from './serve-failure.js';

export interface Listening {
	readonly port: number;
	/** From now on requests go here; before, they were told that the service is starting. */
	serve(listener: RequestListener): void;
	/** Takes no more, lets what is being answered finish for `drainMs`, ends the rest; streams of events end at once. */
	stop(): Promise<void>;
}

/** Takes the port; a whole request may take `requestMs` to arrive. Throws `ServeFailure` where it is not to be had. */
export async function listen(host: string, port: number, requestMs: number): Promise<Listening> {
	let current: RequestListener = notYet;
	const answers = new Set<ServerResponse>();
	const answer: RequestListener = (request, response) => {
		answers.add(response);
		response.once('close', () => answers.delete(response));
		current(request, response);
	};
	const server = boundServer(createServer(serverOptions(requestMs), answer));
	// Else a body that nobody will read would be asked for before anybody has looked at who sends it.
	server.on('checkContinue', answer);
	server.listen(port, host);
	try {
		await once(server, 'listening');
	} catch (cause) {
		throw refused(host, port, cause as NodeJS.ErrnoException);
	}
	return {
		port: (server.address() as AddressInfo).port,
		serve: (listener) => {
			current = listener;
		},
		stop: () => drain(server, answers),
	};
}

async function drain(server: Server, answers: ReadonlySet<ServerResponse>): Promise<void> {
	if (!server.listening) return;
	const closed = once(server, 'close');
	server.close();
	for (const answer of answers) {
		if (String(answer.getHeader('content-type')).startsWith('text/event-stream')) answer.destroy();
		// A kept connection would bring the next request to a server that is leaving.
		else if (!answer.headersSent) answer.setHeader('Connection', 'close');
	}
	const clock = new AbortController();
	await Promise.race([closed, wait(SERVE_LIMITS.drainMs, undefined, { signal: clock.signal }).catch(() => {})]);
	clock.abort();
	server.closeAllConnections();
	await closed;
}

const notYet: RequestListener = (_, response) => {
	response.writeHead(503, { 'Content-Type': 'application/problem+json', 'Retry-After': '2' });
	response.end(JSON.stringify({ type: '/api/docs#unavailable', title: 'Dịch vụ đang khởi động', status: 503, code: 'unavailable' }));
};

function refused(host: string, port: number, cause: NodeJS.ErrnoException): unknown {
	if (cause.code === 'EADDRINUSE')
		return new ServeFailure(
			'port-in-use',
			{
				vi: `Cổng ${port} trên ${host} đang có chương trình khác dùng (có thể rasoat đã chạy rồi); cần một cổng trống; đề nghị dừng chương trình đó hoặc đặt RASOAT_PORT khác, ví dụ RASOAT_PORT=${port + 1}.`,
				en: `Port ${port} on ${host} is taken by another program (rasoat may be running already); a free one is needed; please stop that program or set another RASOAT_PORT, such as RASOAT_PORT=${port + 1}.`,
			},
			cause,
		);
	if (cause.code === 'EACCES')
		return new ServeFailure(
			'port-denied',
			{
				vi: `Người dùng này không được mở cổng ${port}; cần cổng từ 1024 trở lên hoặc quyền mở cổng nhỏ; đề nghị đặt RASOAT_PORT, ví dụ RASOAT_PORT=8080.`,
				en: `This user may not open port ${port}; one from 1024 on or the right to low ports is needed; please set RASOAT_PORT, such as RASOAT_PORT=8080.`,
			},
			cause,
		);
	if (cause.code === 'EADDRNOTAVAIL' || cause.code === 'ENOTFOUND' || cause.code === 'EAI_AGAIN')
		return new ServeFailure(
			'host-unknown',
			{
				vi: `Máy này không có địa chỉ ${host}; cần địa chỉ của chính máy này; đề nghị đặt RASOAT_HOST=127.0.0.1 (chỉ máy này) hoặc RASOAT_HOST=0.0.0.0 (cả cơ quan).`,
				en: `This machine has no address ${host}; one of its own is needed; please set RASOAT_HOST=127.0.0.1 (this machine alone) or RASOAT_HOST=0.0.0.0 (the office).`,
			},
			cause,
		);
	return cause;
}
