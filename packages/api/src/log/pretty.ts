import type { DestinationStream } from 'pino';

const LEVELS: Readonly<Record<number, string>> = { 10: 'trace', 20: 'debug', 30: 'info', 40: 'WARN', 50: 'ERROR', 60: 'FATAL' };

/** Log lines for a person at a terminal: "08:15:02 info  listening  port=8080". */
export function prettyStream(write: (line: string) => void): DestinationStream {
	return { write: (json) => write(`${prettyLine(JSON.parse(json) as Record<string, unknown>)}\n`) };
}

function prettyLine({ level, time, msg, err, ...rest }: Record<string, unknown>): string {
	const clock = new Date(String(time)).toLocaleTimeString('en-GB', { timeZone: 'Asia/Ho_Chi_Minh' });
	const fields = Object.entries(rest).map(([name, value]) => `${name}=${String(value)}`);
	const error = err === undefined ? [] : [JSON.stringify(err)];
	return [clock, (LEVELS[Number(level)] ?? '').padEnd(5), String(msg), ...fields, ...error].join(' ');
}
