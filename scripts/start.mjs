#!/usr/bin/env node
// The whole service, in this process: a signal sent to it, or typed at the terminal, is the service's own.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { prepare, root } from './prepare.mjs';

prepare();
process.argv.splice(2, Number.POSITIVE_INFINITY, 'serve', '--sample', join(root, 'fixtures/inbox'), ...process.argv.slice(2));
await import(pathToFileURL(join(root, 'packages/api/bin/rasoat.mjs')).href);
