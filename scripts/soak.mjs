#!/usr/bin/env node
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { prepare, root } from './prepare.mjs';

/** The fault test at whatever size: `npm run soak -- --files 3321 --kills 50 --seed 7 --redis`. */
prepare();
const program = join(root, 'packages/api/dist/testing/faults/soak-main.js');
process.exitCode = spawnSync(process.execPath, [program, ...process.argv.slice(2)], { stdio: 'inherit' }).status ?? 2;
