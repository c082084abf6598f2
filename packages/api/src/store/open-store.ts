import { existsSync } from 'node:fs';
import { type Environment, readTable } from '../config/read-table.js';
import { SETTINGS } from '../config/settings-table.js';
import { clusterFiles } from './cluster/cluster-files.js';
import { type Keeper, type KeepOptions, keepCluster } from './cluster/keep-cluster.js';
import { startCluster } from './cluster/start-cluster.js';
import { type Database, openDatabase } from './database.js';
import { StoreFailure } from './store-failure.js';

/** Where the data are, as the environment says it. */
export interface StoreSettings {
	/** `DATABASE_URL`: any PostgreSQL from 15 on; null for the embedded one. */
	readonly databaseUrl: string | null;
	/** `RASOAT_DATA`: the data folder of the embedded PostgreSQL. */
	readonly dataFolder: string;
}

export interface Store {
	readonly database: Database;
	/** For those who need connections of their own; with the password: not for logs. */
	readonly url: string;
	close(): Promise<void>;
}

/** Settings of the store from the environment, for commands that need no others. Throws `WrongSettings`. */
export function storeSettings(env: Environment): StoreSettings {
	return readTable({ databaseUrl: SETTINGS.databaseUrl, dataFolder: SETTINGS.dataFolder }, env);
}

/**
 * Opens the database, with the embedded server where no other is named: started, or joined where the service runs. `make` says whether
 * data that are not there yet are made. Throws `StoreFailure`.
 */
export async function openStore(settings: StoreSettings, make: boolean): Promise<Store> {
	const server = await openServer(settings, make);
	try {
		const database = await openDatabase(server.url);
		const close = async () => {
			await database.close();
			await server.close();
		};
		return { database, url: server.url, close };
	} catch (error) {
		await server.close();
		throw error;
	}
}

/** The server alone: what is on it is not looked at. */
export async function openServer({ databaseUrl, dataFolder }: StoreSettings, make: boolean): Promise<Omit<Store, 'database'>> {
	if (databaseUrl !== null) return { url: databaseUrl, close: async () => {} };
	if (!make && !existsSync(clusterFiles(dataFolder).data)) throw noData(dataFolder);
	const cluster = await startCluster(dataFolder);
	return { url: cluster.url, close: () => cluster.stop() };
}

/** Has the embedded server started again where it is killed while it is used; with another server there is nothing to keep. */
export function keepServer({ databaseUrl, dataFolder }: StoreSettings, options: KeepOptions): Keeper {
	return databaseUrl === null ? keepCluster(dataFolder, options) : { stop: async () => {} };
}

function noData(folder: string): StoreFailure {
	return new StoreFailure('no-data', {
		vi: `Thư mục ${folder} không có dữ liệu của dịch vụ; cần thư mục dữ liệu của dịch vụ; đề nghị đặt RASOAT_DATA hoặc DATABASE_URL.`,
		en: `The folder ${folder} holds no data of the service; its data folder is needed; please set RASOAT_DATA or DATABASE_URL.`,
	});
}
