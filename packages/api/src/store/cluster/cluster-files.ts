import { join, resolve } from 'node:path';

export interface ClusterFiles {
	readonly folder: string;
	/** PostgreSQL's own data. */
	readonly data: string;
	/** Where initdb works until it is done, with a name of its own behind it. */
	readonly draft: string;
	readonly password: string;
	readonly port: string;
	readonly log: string;
	readonly lock: string;
	/** A file for each process that uses the cluster. */
	readonly attachments: string;
}

/** What stands where in the data folder. */
export function clusterFiles(dataFolder: string): ClusterFiles {
	const folder = resolve(dataFolder);
	const at = (name: string) => join(folder, name);
	return {
		folder,
		data: at('postgres'),
		draft: at('postgres.draft'),
		password: at('postgres.password'),
		port: at('postgres.port'),
		log: at('postgres.log'),
		lock: at('postgres.lock'),
		attachments: at('postgres.attached'),
	};
}
