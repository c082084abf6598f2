#!/usr/bin/env node
// Many clients upload to the whole service while it checks: `--uploads N --clients N --rate N (a second over all; 0: as fast as may be) --jobs N`.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { prepare, root } from './prepare.mjs';

prepare();
const program = join(root, 'packages/api/dist/testing/load/load-main.js');
process.exitCode = spawnSync(process.execPath, [program, ...process.argv.slice(2)], { stdio: 'inherit' }).status ?? 2;
