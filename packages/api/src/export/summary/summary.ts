import type { Message } from '@rasoat/parser';

/** Where something stands in its campaign; null where that is not known. */
interface Filed {
	readonly campaign: string | null;
	/** "Xã Lai Khê": of the commune it is filed for, else of the one that was read in it. */
	readonly commune: string | null;
}

export type Standing = 'waiting' | 'parked' | 'pass' | 'flagged' | 'unreadable' | 'cancelled' | 'deleted';

/** One arrival of the period. All moments are ISO instants. */
export interface Came extends Filed {
	readonly report: string;
	readonly fileName: string;
	readonly way: 'upload' | 'inbox' | 'link' | 'mail';
	readonly receivedAt: string;
	/** The same bytes, filed the same, had come before. */
	readonly again: boolean;
	readonly standing: Standing;
	readonly withdrawn: boolean;
}

/** One file that did not come through, and why. */
export interface Broken extends Filed {
	/** Null for one that could not be read at all: the ledger has nothing of it. */
	readonly report: string | null;
	readonly fileName: string;
	readonly receivedAt: string;
	readonly kind: 'refused' | 'unreadable' | 'parked';
	readonly code: string;
	readonly why: Message;
}

export interface Open extends Filed {
	readonly report: string;
	readonly fileName: string;
	readonly receivedAt: string;
	/** It waits for its check, was given up until a person looks at it, or waits to be filed. */
	readonly kind: 'waiting' | 'parked' | 'unfiled';
}

export interface CampaignStanding {
	readonly id: string;
	readonly name: string;
	/** ISO date. */
	readonly deadline: string | null;
	readonly expected: number;
	/** Expected communes with a readable report, or one that still waits. */
	readonly filed: number;
	/** Expected communes without any report: "Xã Lai Khê". */
	readonly missing: readonly MissingCommune[];
}

export interface MissingCommune {
	readonly code: string;
	readonly name: string;
	/** True: it has sent something, and nothing of it can be read. */
	readonly unreadable: boolean;
}

/** A list that is cut where it is long: `total` counts all. */
export interface Listed<Row> {
	readonly total: number;
	readonly rows: readonly Row[];
}

/** Files of the inbox: the first four over the whole period, the others as the batch left them. */
export interface InboxCounts {
	readonly received: number;
	/** The same bytes, filed the same, were there before. */
	readonly known: number;
	/** Could not be read: not in the ledger. */
	readonly refused: number;
	readonly quarantined: number;
	readonly stillWritten: number;
	/** Taken, and still in the inbox, because they do not move. */
	readonly unmoved: number;
	readonly passedOver: number;
}

/** The morning's summary: what came, what failed and why, who is missing, the oldest open item. Plain JSON, stored as it was made. */
export interface Summary {
	readonly batch: { readonly id: string; readonly startedAt: string; readonly endedAt: string | null };
	readonly inbox: InboxCounts;
	/** From just after `from` until `to`. */
	readonly period: { readonly from: string; readonly to: string };
	readonly madeAt: string;
	readonly troubles: readonly { readonly path: string; readonly told: Message }[];
	readonly came: Listed<Came>;
	readonly broken: Listed<Broken>;
	/** Open campaigns alone. */
	readonly campaigns: readonly CampaignStanding[];
	readonly unfiled: Listed<Open>;
	/** Reports that wait for their check now, whenever they came. */
	readonly waiting: number;
	readonly oldest: Open | null;
}
