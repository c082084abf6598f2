import type { Route } from '../route.js';
import type { Service } from '../service.js';
import { amendmentRoutes } from './amendments.js';
import { attemptRoutes } from './attempts.js';
import { auditRoutes } from './audit.js';
import { batchRoutes } from './batches.js';
import { campaignExportRoutes } from './campaign-exports.js';
import { campaignWorkRoutes } from './campaign-work.js';
import { campaignRoutes } from './campaigns.js';
import { communeRoutes } from './communes.js';
import { documentRoutes } from './document.js';
import { eventRoutes } from './events.js';
import { ledgerRoutes } from './ledger.js';
import { linkRoutes } from './link.js';
import { linksRoutes } from './links.js';
import { pageRoutes } from './pages.js';
import { parkedRoutes } from './parked.js';
import { placeRoutes } from './places.js';
import { presenceRoutes } from './presence.js';
import { profileRoutes } from './profiles.js';
import { reportListRoutes } from './report-list.js';
import { reportRoutes } from './reports.js';
import { reviewRoutes } from './reviews.js';
import { sessionRoutes } from './session.js';
import { tokenRoutes } from './tokens.js';
import { userRoutes } from './users.js';

/** Every route the service has, one line a resource. */
export function routes(service: Service): readonly Route[] {
	return [
		amendmentRoutes,
		attemptRoutes,
		auditRoutes,
		batchRoutes,
		campaignExportRoutes,
		campaignRoutes,
		campaignWorkRoutes,
		communeRoutes,
		documentRoutes,
		eventRoutes,
		ledgerRoutes,
		linkRoutes,
		linksRoutes,
		pageRoutes,
		parkedRoutes,
		placeRoutes,
		presenceRoutes,
		profileRoutes,
		reportListRoutes,
		reportRoutes,
		reviewRoutes,
		sessionRoutes,
		tokenRoutes,
		userRoutes,
	].flatMap((of) => of(service));
}
