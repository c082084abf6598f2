import { spawn, spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import type { GrayImage, Limits, ReadingMode } from '@rasoat/parser';
import { giveWay } from '../sandbox/give-way.js';
import { wrapperFor } from '../sandbox/launch.js';
import { DATA_NAME, LANGUAGE, unpackEngineData } from './engine-data.js';
import { holdEngine } from './hold-engine.js';
import { MODES, SETTINGS } from './modes.js';
import { readHocr } from './read-hocr.js';
import type { Engine, Recognitions } from './recognisers.js';
import { writeTiff } from './write-tiff.js';

export interface NativeTesseract {
	readonly program: string;
	/** "5.3.0" */
	readonly version: string;
}

/** The program on a PATH that reads by the same kind of data as ours; null where there is none. */
export function findNative(searched: string): NativeTesseract | null {
	for (const folder of searched.split(path.delimiter)) {
		const program = path.join(folder, 'tesseract');
		const version = path.isAbsolute(folder) && isProgram(program) ? versionOf(program) : null;
		if (version !== null) return { program, version };
	}
	return null;
}

function isProgram(file: string): boolean {
	try {
		accessSync(file, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

let data: string | null = null;

/** Starts a process for each run of images: without network where the kernel can see to it, ended with its parent, held to time and memory. */
export function startNative({ program, version }: NativeTesseract, limits: Limits, niceness = 0): Engine {
	const running = new Set<() => void>();
	const begun: Begun = (pid, kill) => {
		giveWay(pid, niceness);
		running.add(kill);
		return () => running.delete(kill);
	};
	return {
		read: async (images, mode): Promise<Recognitions> => {
			data ??= unpackEngineData();
			const engine = `tesseract ${version}, ${DATA_NAME}`;
			const { hocr, workMs } = await run(program, data, images, mode, limits, begun);
			const answers = hocr === null ? [] : readHocr(hocr);
			return { engine, workMs, answers: images.map((_, i) => (answers.length === images.length ? (answers[i] ?? null) : null)) };
		},
		close: () => {
			for (const kill of running) kill();
		},
	};
}

/** Null for one that does not run, or is older than boxes of letters (4.1). */
function versionOf(program: string): string | null {
	const { stdout, stderr } = spawnSync(program, ['--version'], { encoding: 'utf8', timeout: VERSION_MS });
	const { version, major, minor } = /tesseract v?(?<version>(?<major>\d+)\.(?<minor>\d+)[\w.-]*)/.exec(`${stdout}${stderr}`)?.groups ?? {};
	return version !== undefined && Number(major) * 100 + Number(minor) >= OLDEST ? version : null;
}

const OLDEST = 401;
const VERSION_MS = 30_000;
/** Far more than a page full of letters is as hOCR. */
const MOST_OUTPUT = 100_000_000;

/** Hears of a process that was started, and how to end it; what it gives is called when it has ended. */
type Begun = (pid: number | undefined, kill: () => void) => () => void;

/** What the program writes; null where it failed, took too long or too much. */
function run(
	program: string,
	folder: string,
	images: readonly GrayImage[],
	mode: ReadingMode,
	limits: Limits,
	begun: Begun,
): Promise<{ readonly hocr: string | null; readonly workMs: number }> {
	const [command = program, ...words] = [...wrapperFor(path.join(folder, `${LANGUAGE}.traineddata`)), program, ...wordsFor(folder, mode)];
	const child = spawn(command, words, { env: { OMP_THREAD_LIMIT: '1' }, stdio: ['pipe', 'pipe', 'ignore'] });
	const chunks: Buffer[] = [];
	let bytes = 0;
	const kill = () => child.kill('SIGKILL');
	const ended = begun(child.pid, kill);
	child.stdout.on('data', (chunk: Buffer) => {
		chunks.push(chunk);
		bytes += chunk.length;
		if (bytes > MOST_OUTPUT) kill();
	});
	const stopHolding = holdEngine(child.pid, images.length, limits, kill);
	// A program that is gone takes no more: its end tells of it.
	child.stdin.on('error', () => {});
	child.stdin.end(writeTiff(images));
	return new Promise((resolve) => {
		const settle = (hocr: string | null) => {
			ended();
			resolve({ hocr, workMs: stopHolding() });
		};
		child.on('error', () => settle(null));
		child.on('close', (code) => settle(code === 0 ? Buffer.concat(chunks).toString('utf8') : null));
	});
}

function wordsFor(folder: string, mode: ReadingMode): string[] {
	const { segmentation, variables } = MODES[mode];
	const settings = { tessedit_create_hocr: '1', ...SETTINGS, ...variables };
	const named = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
	return ['stdin', 'stdout', '--tessdata-dir', folder, '-l', LANGUAGE, '--oem', '1', '--psm', segmentation, ...named];
}
