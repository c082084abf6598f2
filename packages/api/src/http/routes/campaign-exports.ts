import { isoDay } from '../../city-time.js';
import { pointsWorkbook } from '../../export/points-workbook.js';
import { totalsWorkbook } from '../../export/totals-workbook.js';
import { listCommunes } from '../../intake/list-communes.js';
import { EXPORT_LIMITS } from '../../limits/export-limits.js';
import { campaignCorrections } from '../../store/campaigns/campaign-corrections.js';
import { campaignPoints } from '../../store/campaigns/campaign-points.js';
import { campaignTotals } from '../../store/campaigns/campaign-totals.js';
import { readCampaign } from '../../store/campaigns/read-campaign.js';
import { profileInForce } from '../../store/profiles/profile-version.js';
import { attachment } from '../attachment.js';
import { getPointsWorkbook, getTotalsWorkbook } from '../contract/campaign-work.js';
import { noCampaign } from '../problems/no-campaign.js';
import { type Route, route } from '../route.js';
import type { Service } from '../service.js';

/** Workbooks of a campaign, from what is stored alone. */
export function campaignExportRoutes({ store: { database }, clock }: Service): readonly Route[] {
	const bodiesOf = async (id: string) => {
		const found = await readCampaign(database, id);
		if (found === null) throw noCampaign(id);
		const { profileId } = found.campaign;
		const profile = await database.transaction('snapshot', (session) => profileInForce(session, profileId));
		return new Map((profile?.description.bodies ?? []).map((body) => [body.id, body.title.vi]));
	};
	return [
		route(getTotalsWorkbook, async ({ params: { id } }) => {
			const [totals, corrections] = await Promise.all([campaignTotals(database, id), campaignCorrections(database, id)]);
			if (totals === null) throw noCampaign(id);
			const madeAt = clock().toISOString();
			return sent(await totalsWorkbook({ totals, corrections, names: await communeNames(), madeAt }), `so-lieu-${id}-${isoDay(madeAt)}`);
		}),
		route(getPointsWorkbook, async ({ params: { id } }) => {
			const bodies = await bodiesOf(id);
			const page = await campaignPoints(database, id, {}, null, EXPORT_LIMITS.points);
			if (page === null) throw noCampaign(id);
			const madeAt = clock().toISOString();
			const book = await pointsWorkbook({ points: page.points, bodies, names: await communeNames(), madeAt });
			return sent(book, `kien-nghi-${id}-${isoDay(madeAt)}`);
		}),
	];
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function sent(stream: Buffer, name: string) {
	return { stream, headers: attachment(`${name}.xlsx`, stream.length), mediaType: XLSX };
}

async function communeNames(): Promise<ReadonlyMap<string, string>> {
	return new Map((await listCommunes()).map(({ code, kind, name }) => [code, `${kind} ${name}`]));
}
