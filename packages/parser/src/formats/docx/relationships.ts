import { partKey } from './archive.js';
import { type ElementTable, grammar } from './xml.js';

export interface Relationship {
	readonly id: string;
	/** Last step of the type's address: "styles", "header", "officeDocument" (the same in Transitional and Strict). */
	readonly type: string;
	/** The target's `partKey`. */
	readonly target: string;
}

export interface RelationshipList {
	/** Key of the part the relationships belong to; "" for the package. */
	readonly owner: string;
	readonly found: Relationship[];
}

const TABLE: ElementTable<RelationshipList> = {
	'rel:Relationships': {},
	'rel:Relationship': {
		open(list, attributes) {
			const { Id: id, Type: type, Target: target, TargetMode: mode } = attributes;
			if (id === undefined || type === undefined || target === undefined || mode === 'External') return undefined;
			list.found.push({ id, type: type.slice(type.lastIndexOf('/') + 1), target: resolve(list.owner, target) });
			return undefined;
		},
	},
};

export const RELATIONSHIPS = grammar(TABLE, []);

/** Where a part's relationships are kept: "word/document.xml" → "word/_rels/document.xml.rels". */
export function relationshipsKey(owner: string): string {
	const slash = owner.lastIndexOf('/') + 1;
	return `${owner.slice(0, slash)}_rels/${owner.slice(slash)}.rels`;
}

/** "../styles.xml" seen from "word/sub/document.xml" → "word/styles.xml"; "/word/styles.xml" counts from the package's root. */
function resolve(owner: string, target: string): string {
	const steps = target.startsWith('/') ? [] : owner.split('/').slice(0, -1);
	for (const step of target.replaceAll('\\', '/').split('/')) {
		if (step === '..') steps.pop();
		else if (step !== '' && step !== '.') steps.push(step);
	}
	return partKey(steps.join('/'));
}
