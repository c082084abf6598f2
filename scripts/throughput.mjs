#!/usr/bin/env node
// What the service gets through, as a ratio to `rasoat check` in the same run: `--files N --rounds N --queued N --jobs N --queue postgres,redis`.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { provideTools } from './debian-tools.mjs';
import { prepare, root } from './prepare.mjs';

prepare();
provideTools();
const program = join(root, 'packages/api/dist/testing/load/throughput.js');
process.exitCode = spawnSync(process.execPath, [program, ...process.argv.slice(2)], { stdio: 'inherit' }).status ?? 1;
