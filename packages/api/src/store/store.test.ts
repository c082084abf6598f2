import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { postgresFolder } from '../../../../scripts/debian-tools.mjs';
import { startTestServer, type TestServer } from '../testing/test-server.js';
import { accountsContract } from './accounts/accounts.contract.js';
import { waysInContract } from './accounts/ways-in.contract.js';
import { auditContract } from './audit/audit.contract.js';
import { backupContract } from './backup/backup.contract.js';
import { embeddedBinaries } from './cluster/embedded-binaries.js';
import { databaseContract } from './database.contract.js';
import { openDatabase } from './database.js';
import { deletionContract } from './deletion/deletion.contract.js';
import { filingContract } from './filing/filing.contract.js';
import { foreseenContract } from './filing/foreseen.contract.js';
import { balanceContract } from './ledger/balance.contract.js';
import { killedContract } from './ledger/killed.contract.js';
import { ledgerContract } from './ledger/ledger.contract.js';
import { loadMigrations } from './load-migrations.js';
import { lastResultContract } from './reports/last-result.contract.js';
import { reviewHistoryContract } from './reviews/review-history.contract.js';
import { reviewsContract } from './reviews/reviews.contract.js';

const debian = postgresFolder();
const SERVERS = [
	{ name: 'the embedded PostgreSQL', present: true, binaries: () => embeddedBinaries() },
	{
		name: 'PostgreSQL of Debian',
		present: debian !== null,
		binaries: () => ({ initdb: join(debian ?? '', 'initdb'), postgres: join(debian ?? '', 'postgres') }),
	},
];
const SERVER_MS = 120_000;

for (const { name, present, binaries } of SERVERS)
	describe.skipIf(!present)(`on ${name}`, () => {
		let server: TestServer;
		const serverOf = () => server;
		beforeAll(async () => {
			server = await startTestServer(binaries());
		}, SERVER_MS);
		afterAll(() => server?.stop(), SERVER_MS);

		describe('a database', () => databaseContract(serverOf));
		describe('the ledger', () => ledgerContract(serverOf));
		describe('filing', () => filingContract(serverOf));
		describe('filing as foreseen', () => foreseenContract(serverOf));
		describe('its balance', () => balanceContract(serverOf));
		describe('accounts', () => accountsContract(serverOf));
		describe('accounts of programs and communes', () => waysInContract(serverOf));
		describe('the audit log', () => auditContract(serverOf));
		describe('its deletions', () => deletionContract(serverOf));
		describe('its backups', () => backupContract(serverOf));
		describe('reviews', () => reviewsContract(serverOf));
		describe('what people changed', () => reviewHistoryContract(serverOf));
		describe('the result that is shown', () => lastResultContract(serverOf));
		describe('its clients', () => killedContract(serverOf));
	});

it('says where a server is that does not answer', async () => {
	await expect(openDatabase('postgres://u:Secret7@127.0.0.1:1/db')).rejects.toMatchObject({
		code: 'database-unreachable',
		told: { vi: expect.stringContaining('127.0.0.1:1/db'), en: expect.not.stringContaining('Secret7') },
	});
});

it('numbers its migrations, each number once', () => {
	const numbers = loadMigrations().map(({ number }) => number);
	expect(numbers[0]).toBe(1);
	expect(new Set(numbers).size).toBe(numbers.length);
});
