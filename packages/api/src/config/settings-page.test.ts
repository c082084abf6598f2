import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { settingsPage } from './settings-page.js';

it('docs/settings.md says what the tables say', () => {
	expect(readFileSync(new URL('../../../../docs/settings.md', import.meta.url), 'utf8')).toBe(settingsPage());
});

it('names every setting once', () => {
	const names = settingsPage().match(/^\| `[A-Z_]+`/gm) ?? [];
	expect(new Set(names).size).toBe(names.length);
	expect(names).toEqual(expect.arrayContaining(['| `RASOAT_PORT`', '| `RASOAT_LIMIT_FILE_MS`', '| `DATABASE_URL`']));
});
