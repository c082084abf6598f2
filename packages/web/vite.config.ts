import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { packFiles } from './build/pack-files.ts';
import { pdfFiles } from './build/pdf-files.ts';

/** `RASOAT_ORIGIN=http://127.0.0.1:8080 npx vite` serves the page while it is worked on, over a service that runs. */
const proxy = { '/api': process.env.RASOAT_ORIGIN ?? 'http://127.0.0.1:8080' };

export default defineConfig({
	root: 'src',
	plugins: [react(), pdfFiles(), packFiles()],
	// Old office machines: Windows 7 and 8 end at Chromium 109. Nothing is inlined: the policy allows neither inline scripts nor data fonts.
	build: {
		outDir: '../dist/page',
		emptyOutDir: true,
		target: 'chrome109',
		cssTarget: 'chrome109',
		assetsInlineLimit: 0,
		modulePreload: { polyfill: false },
		reportCompressedSize: false,
		// A slow machine is no fault of a plugin.
		rolldownOptions: { checks: { pluginTimings: false } },
	},
	server: { proxy },
});
