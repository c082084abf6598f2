import type { ChildProcess } from 'node:child_process';
import type { Limits } from '@rasoat/parser';
import { giveWay } from '../sandbox/give-way.js';
import { launch } from '../sandbox/launch.js';
import { residentBytes } from '../sandbox/resident.js';
import { DATA_NAME } from './engine-data.js';
import { holdEngine } from './hold-engine.js';
import { readHocr } from './read-hocr.js';
import type { Engine, Recognitions } from './recognisers.js';
import type { WasmReply, WasmRequest } from './wasm-protocol.js';

const PROGRAM = new URL('wasm-child.js', import.meta.url);

/** The engine of the registry, warm in a process of the sandbox's kind; a fresh one takes the place of one that fell, or holds too much. */
export function startWasm(limits: Limits, niceness = 0, program: URL = PROGRAM): Engine {
	let child: ChildProcess | null = null;
	const end = () => {
		child?.kill('SIGKILL');
		child = null;
	};
	const read: Engine['read'] = async (images, mode): Promise<Recognitions> => {
		if (child === null) {
			child = launch(program, limits.heapBytes);
			giveWay(child.pid, niceness);
		}
		const { reply, workMs } = await ask(child, { images, mode }, limits);
		if (reply === null || holdsMuch(child, limits)) end();
		const pages = reply?.pages ?? [];
		const answers = images.map((_, i) => {
			const hocr = pages[i] ?? null;
			return hocr === null ? null : (readHocr(hocr)[0] ?? null);
		});
		return { engine: reply === null ? '' : `tesseract ${reply.version} (wasm), ${DATA_NAME}`, workMs, answers };
	};
	return { read, close: end };
}

/** What one large page made the engine take is never given back. */
function holdsMuch({ pid }: ChildProcess, { growthBytes }: Limits): boolean {
	return pid !== undefined && residentBytes(pid) > growthBytes + AT_START_BYTES;
}

const AT_START_BYTES = 150_000_000;

/** Null where the process ended, or broke a bound. */
function ask(
	child: ChildProcess,
	request: WasmRequest,
	limits: Limits,
): Promise<{ readonly reply: WasmReply | null; readonly workMs: number }> {
	return new Promise((resolve) => {
		const settle = (reply: WasmReply | null) => {
			child.off('message', told).off('close', ended).off('error', ended);
			resolve({ reply, workMs: stopHolding() });
		};
		const told = (reply: unknown) => settle(reply as WasmReply);
		const ended = () => settle(null);
		const stopHolding = holdEngine(child.pid, request.images.length, limits, () => {
			child.kill('SIGKILL');
			settle(null);
		});
		child.on('message', told).on('close', ended).on('error', ended);
		if (child.connected) child.send(request);
		else ended();
	});
}
