import type { AddressInfo } from 'node:net';
import express from 'express';

/** A program of its own: an Express route that takes whatever is sent and keeps nothing of it. Prints its origin; ends with its standard input. */
const app = express();
app.post('/', (request, response) => {
	request.resume().once('end', () => response.status(202).json({ reports: [] }));
});
const server = app.listen(0, '127.0.0.1', () => {
	process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}\n`);
});
process.stdin.resume().once('end', () => process.exit(0));
