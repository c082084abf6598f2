import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../prepare.mjs';
import { runMeasured } from './run-measured.mjs';

const RASOAT = join(root, 'packages/api/bin/rasoat.mjs');
const { PDFDocument, GlobalFonts } = createRequire(join(root, 'packages/api/package.json'))('@napi-rs/canvas');

/** Files that are read before memory is looked at: until then code and caches come in. */
const WARM = 0.3;

/** Checks so many files one after the other in one process: bytes that memory grew a file, by the line that fits best, and the peak. */
export async function growthOverFiles(files, count) {
	const paths = Array.from({ length: count }, (_, i) => files[i % files.length].path);
	const held = [];
	const words = [RASOAT, 'check', '--format', 'ndjson', '--jobs', '1', ...paths];
	const { seconds, peak } = await runMeasured(process.execPath, words, { heard: (_, bytes) => held.push(bytes) });
	return { files: held.length, seconds, peak, slope: slopeOf(held.slice(Math.floor(held.length * WARM))) };
}

/** Checks a text PDF of so many pages and one of a quarter of them: the peak of each, and the bytes that a page more takes. */
export async function growthOverPages(pages, lines) {
	const folder = mkdtempSync(join(tmpdir(), 'rasoat-bench-'));
	try {
		const peaks = [];
		for (const count of [Math.round(pages / 4), pages]) {
			const path = join(folder, `${count}.pdf`);
			writeFileSync(path, drawn(count, lines));
			peaks.push({ count, ...(await runMeasured(process.execPath, [RASOAT, 'check', '--format', 'ndjson', '--jobs', '1', path])) });
		}
		const [few, many] = peaks;
		return { few, many, slope: (many.peak - few.peak) / (many.count - few.count) };
	} finally {
		rmSync(folder, { recursive: true });
	}
}

const [WIDTH, HEIGHT, LEFT, TOP, LEADING, ROWS] = [595, 842, 70, 80, 18, 38];

/** Lines of a report over and over, page after page. */
function drawn(pages, lines) {
	const folder = join(root, 'node_modules/@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf');
	GlobalFonts.registerFromPath(folder, 'Tinos');
	const pdf = new PDFDocument();
	for (let page = 0; page < pages; page++) {
		const context = pdf.beginPage(WIDTH, HEIGHT);
		context.font = '13px Tinos';
		for (let row = 0; row < ROWS; row++) {
			const line = lines[(page * ROWS + row) % lines.length] ?? '';
			context.fillText(line.slice(0, 75), LEFT, TOP + row * LEADING);
		}
		pdf.endPage();
	}
	return pdf.close();
}

/** Bytes a step, by least squares. */
function slopeOf(values) {
	const middle = (values.length - 1) / 2;
	const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
	let [above, below] = [0, 0];
	for (const [i, value] of values.entries()) {
		above += (i - middle) * (value - mean);
		below += (i - middle) ** 2;
	}
	return below === 0 ? 0 : above / below;
}
