/** Bounds of uploads that an operator may set (config/upload-settings). */
export interface UploadLimits {
	readonly uploadFiles: number;
	readonly uploadBytes: number;
	readonly uploadsAtOnce: number;
	readonly uploadMemoryBytes: number;
	readonly uploadStallMs: number;
	readonly uploadMs: number;
}

/** What they are unless a setting says otherwise, each with its reason. */
export const DEFAULT_UPLOAD_LIMITS: UploadLimits = {
	/** Files of one request: a commune sends a few, an officer a folder of the 114. */
	uploadFiles: 500,
	/** Bytes of one request: 20 of the largest files. */
	uploadBytes: 2_000_000_000,
	/** Requests read at once in one process: each holds a connection and perhaps an open file. */
	uploadsAtOnce: 200,
	/** Bytes of files that wait in memory, over all requests of a process; what comes beyond waits on the disk. */
	uploadMemoryBytes: 64_000_000,
	/** Milliseconds without a byte after which a caller counts as gone. */
	uploadStallMs: 60_000,
	/** Milliseconds one request may take to send everything: a slow line (1 Mbit/s) takes 27 minutes for 200 MB. */
	uploadMs: 3_600_000,
};

/** Bounds of uploads nobody need set, each with its reason. */
export const UPLOAD_SHAPE = {
	/** Bytes of one file that may wait in memory: most reports are smaller. */
	heldBytes: 1_048_576,
	/** Bytes a file takes in memory at first; doubled as it grows. */
	firstBytes: 16_384,
	/** Bytes of large files brought back into memory to be stored, over all requests of a process: the driver holds each twice. */
	storingBytes: 100_000_000,
	/** Files stored at once by a process: the other connections to the database are for those who read. */
	storing: 5,
	/** Text fields of a request: there are three. */
	fields: 10,
	/** Bytes of a text field. */
	fieldBytes: 1_000,
	/** Characters of a file's name: what file systems take. */
	nameLength: 255,
	/** Milliseconds a caller who was refused half-way has for reading why, while what he still sends is thrown away. */
	lingerMs: 3_000,
	/** Milliseconds a file's receivedAt may lie ahead: clocks differ. */
	aheadMs: 300_000,
} as const;
