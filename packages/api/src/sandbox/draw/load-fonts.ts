import { createRequire } from 'node:module';
import path from 'node:path';
import { GlobalFonts } from '@napi-rs/canvas';

const { resolve } = createRequire(import.meta.url);

/** Files of a family, and what it stands in for: the PDF library's words for the kind of a font that a file does not bring along. */
const FAMILIES: readonly (readonly [name: string, standsFor: readonly string[]])[] = [
	['Tinos', ['serif', 'Times']],
	['Arimo', ['sans-serif', 'Helvetica', 'monospace', 'Courier']],
];
const STYLES = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'];

let loaded = false;

/**
 * Gives the canvas fonts with all Vietnamese letters and the widths of Times New Roman and Arial, for text whose font is not in the file;
 * what the machine has installed does not matter.
 */
export function loadFonts(): void {
	if (loaded) return;
	for (const [family, standsFor] of FAMILIES) {
		const folder = path.dirname(resolve(`@expo-google-fonts/${family.toLowerCase()}/package.json`));
		for (const style of STYLES) for (const name of standsFor) register(path.join(folder, style, `${family}_${style}.ttf`), name);
	}
	loaded = true;
}

function register(file: string, name: string): void {
	if (GlobalFonts.registerFromPath(file, name) === null) throw new Error(`${file} is no font`);
}
