import { expect, it } from 'vitest';
import { renderSettingsDoc, storedSettingsDoc } from './settings-doc.mjs';

it('docs/settings.md says what the tables say', () => {
	expect(storedSettingsDoc()).toBe(renderSettingsDoc());
});

it('names every setting once', () => {
	const names = renderSettingsDoc().match(/^\| `[A-Z_]+`/gm) ?? [];
	expect(new Set(names).size).toBe(names.length);
	expect(names).toContain('| `RASOAT_LIMIT_FILE_MS`');
});
