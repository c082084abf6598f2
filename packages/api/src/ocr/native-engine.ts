import { spawn, spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import type { GrayImage, Limits, ReadingMode } from '@rasoat/parser';
import { wrapperFor } from '../sandbox/launch.js';
import { DATA_NAME, LANGUAGE, unpackEngineData } from './engine-data.js';
import { holdEngine } from './hold-engine.js';
import { MODES } from './modes.js';
import { readHocr } from './read-hocr.js';
import type { Engine, Recognitions } from './recognisers.js';
import { writeTiff } from './write-tiff.js';

/** The program on a PATH; null where there is none. */
export function findNative(searched: string): string | null {
	for (const folder of searched.split(path.delimiter)) {
		const program = path.join(folder, 'tesseract');
		if (path.isAbsolute(folder) && isProgram(program)) return program;
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

let version: string | null = null;
let data: string | null = null;

/** Starts a process for each run of images: without network where the kernel can see to it, ended with its parent, held to time and memory. */
export function startNative(program: string, limits: Limits): Engine {
	const running = new Set<{ kill: () => void }>();
	return {
		read: async (images, mode): Promise<Recognitions> => {
			version ??= versionOf(program);
			data ??= unpackEngineData();
			const engine = `tesseract ${version}, ${DATA_NAME}`;
			const hocr = await run(program, data, images, mode, limits, running);
			const answers = hocr === null ? [] : readHocr(hocr);
			return { engine, answers: images.map((_, i) => (answers.length === images.length ? (answers[i] ?? null) : null)) };
		},
		close: () => {
			for (const { kill } of running) kill();
		},
	};
}

/** "tesseract 5.3.0" */
function versionOf(program: string): string {
	const { stdout, stderr } = spawnSync(program, ['--version'], { encoding: 'utf8', timeout: VERSION_MS });
	return /tesseract v?(\d[\w.-]*)/.exec(`${stdout}${stderr}`)?.[1] ?? 'unknown';
}

const VERSION_MS = 30_000;
/** Far more than a page full of letters is as hOCR. */
const MOST_OUTPUT = 100_000_000;

/** What the program writes; null where it failed, took too long or too much. */
function run(
	program: string,
	folder: string,
	images: readonly GrayImage[],
	mode: ReadingMode,
	limits: Limits,
	running: Set<{ kill: () => void }>,
): Promise<string | null> {
	const [command = program, ...words] = [...wrapperFor(path.join(folder, `${LANGUAGE}.traineddata`)), program, ...wordsFor(folder, mode)];
	const child = spawn(command, words, { env: { OMP_THREAD_LIMIT: '1' }, stdio: ['pipe', 'pipe', 'ignore'] });
	const chunks: Buffer[] = [];
	let bytes = 0;
	const kill = () => child.kill('SIGKILL');
	const entry = { kill };
	running.add(entry);
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
		const settle = (answer: string | null) => {
			stopHolding();
			running.delete(entry);
			resolve(answer);
		};
		child.on('error', () => settle(null));
		child.on('close', (code) => settle(code === 0 ? Buffer.concat(chunks).toString('utf8') : null));
	});
}

function wordsFor(folder: string, mode: ReadingMode): string[] {
	const { segmentation, variables } = MODES[mode];
	const settings = { tessedit_create_hocr: '1', hocr_char_boxes: '1', ...variables };
	const named = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
	return ['stdin', 'stdout', '--tessdata-dir', folder, '-l', LANGUAGE, '--oem', '1', '--psm', segmentation, ...named];
}
