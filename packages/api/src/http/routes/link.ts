import { dryRunByLink, getLinkPurpose, uploadByLink } from '../contract/link.js';
import { getLinkPage, sendOnLinkPage } from '../contract/link-page.js';
import { createLinkDesk } from '../link/link-desk.js';
import { linkPage } from '../link/link-page.js';
import { sentPage } from '../link/sent-page.js';
import { triedPage } from '../link/tried-page.js';
import { PAGE_HEADERS } from '../page/page.js';
import { tellAccountFailure } from '../problems/tell-account-failure.js';
import { type Route, route } from '../route.js';
import type { Service } from '../service.js';

/** What a commune does by its upload link: by a program, and on the page at the link itself. */
export function linkRoutes(service: Service): readonly Route[] {
	const desk = createLinkDesk(service);
	const page = (text: string) => ({ stream: Buffer.from(text, 'utf8'), mediaType: 'text/html; charset=utf-8', headers: PAGE_HEADERS });
	return [
		route(getLinkPurpose, async ({ actor }) => {
			const { campaign, commune, expiresAt, fileBytes } = await desk.purpose(actor);
			const { id, deadline } = campaign;
			return { json: { campaign: { id, deadline }, commune: { code: commune.code, name: commune.name }, expiresAt, fileBytes } };
		}),
		route(uploadByLink, async (call) => ({ json: { reports: [...(await desk.send(call))] } })),
		route(dryRunByLink, async (call) => {
			const tried = await desk.tryOut(call);
			const findings = tried.findings.map((finding) => ({ ...finding }));
			const undetermined = tried.undetermined.map((rule) => ({ ...rule }));
			return { json: { ...tried, findings, undetermined }, headers: { 'Cache-Control': 'no-store' } };
		}),
		route(getLinkPage, async ({ actor, query }) => page(linkPage(await desk.purpose(actor), service.clock(), query.lang))),
		route(sendOnLinkPage, async (call) => {
			const { query, actor } = call;
			const purpose = await desk.purpose(actor);
			if (query.thu === undefined) return page(sentPage(purpose, await desk.send(call), service.clock(), query.lang));
			return page(triedPage(purpose, await desk.tryOut(call), service.clock(), query.lang));
		}),
	].map(tellAccountFailure);
}
