import type { Deed } from '../store/reports/change-report.js';
import { actorKey } from './actor.js';
import { requireMatch, versionTag } from './conditional.js';
import type { Call } from './route.js';

/** Who changes a report and why, as long as it is what the caller saw. */
export function deedOf({ actor, body, request }: Pick<Call, 'actor' | 'request'> & { readonly body: { readonly reason: string } }): Deed {
	return { actor: actorKey(actor), reason: body.reason, guard: (change) => requireMatch(request, versionTag(change)) };
}
