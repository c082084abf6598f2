import type { Request } from 'express';

/** Whether who asks is on this machine itself. What a proxy forwards is not, though the proxy may be. */
export function isLocal(request: Request): boolean {
	const forwarded = FORWARDING.some((header) => request.headers[header] !== undefined);
	return !forwarded && LOOPBACK.test(request.socket.remoteAddress ?? '');
}

const FORWARDING = ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'] as const;
const LOOPBACK = /^(?:::ffff:)?127\.\d+\.\d+\.\d+$|^::1$/;
