import * as amendments from './amendments.js';
import * as audit from './audit.js';
import * as batches from './batches.js';
import * as campaignWork from './campaign-work.js';
import * as campaigns from './campaigns.js';
import * as communes from './communes.js';
import * as docs from './docs.js';
import * as document from './document.js';
import type { Endpoint } from './endpoint.js';
import * as events from './events.js';
import * as health from './health.js';
import * as ledger from './ledger.js';
import * as link from './link.js';
import * as linkPage from './link-page.js';
import * as links from './links.js';
import * as pages from './pages.js';
import * as parked from './parked.js';
import * as places from './places.js';
import * as presence from './presence.js';
import * as profiles from './profiles.js';
import * as reports from './reports.js';
import * as reviews from './reviews.js';
import * as session from './session.js';
import * as tokens from './tokens.js';
import * as users from './users.js';

/** Every operation of the API: what is served, documented and generated into the client. */
export const CONTRACT: readonly Endpoint[] = [
	amendments,
	audit,
	batches,
	campaigns,
	campaignWork,
	communes,
	docs,
	document,
	events,
	health,
	ledger,
	link,
	linkPage,
	links,
	pages,
	parked,
	places,
	presence,
	profiles,
	reports,
	reviews,
	session,
	tokens,
	users,
].flatMap((resource) => Object.values<unknown>(resource).filter(isEndpoint));

function isEndpoint(value: unknown): value is Endpoint {
	return typeof value === 'object' && value !== null && 'answer' in value && 'access' in value;
}
