// Writes docs/settings.md from the tables of settings: `node scripts/settings-doc.mjs` after a build.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const rasoat = fileURLToPath(new URL('../packages/api/bin/rasoat.mjs', import.meta.url));
writeFileSync(new URL('../docs/settings.md', import.meta.url), execFileSync(process.execPath, [rasoat, 'settings', '--markdown']));
