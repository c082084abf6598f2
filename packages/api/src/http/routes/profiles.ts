import { installProfile } from '../../profiles/install-profile.js';
import { readProfileFiles } from '../../profiles/read-profile-files.js';
import { changeCampaign } from '../../store/campaigns/change-campaign.js';
import { openCampaignsOf } from '../../store/campaigns/open-campaigns-of.js';
import type { Database } from '../../store/database.js';
import { chooseVersion } from '../../store/profiles/choose-version.js';
import { type ProfileVersion, profileVersions } from '../../store/profiles/profile-version.js';
import { type Person, people } from '../../store/reviews/people.js';
import { actorKey } from '../actor.js';
import { chooseProfileEndpoint, getProfile, installProfileEndpoint, listProfiles } from '../contract/profiles.js';
import { notFound } from '../problems/not-found.js';
import { tellProfileRefused } from '../problems/tell-profile-refused.js';
import { type Route, route } from '../route.js';
import type { Service } from '../service.js';
import { readProfileUpload } from '../uploads/read-profile-upload.js';

export function profileRoutes({ store: { database }, pool, uploads, wakeRelay }: Service): readonly Route[] {
	const versionsOf = (id: string | null) => namedVersions(database, id);
	return [
		route(listProfiles, async () => {
			const versions = await versionsOf(null);
			const ids = [...new Set(versions.map(({ id }) => id))];
			const items = ids.map((id) => summary(versions.filter((version) => version.id === id)));
			return { json: { items: items.filter((item) => item !== null), nextCursor: null } };
		}),
		route(getProfile, async ({ params: { id }, query: { version } }) => {
			const versions = await versionsOf(id);
			const shown = version === undefined ? versions[0] : versions.find((one) => isVersion(one, version));
			const whole = summary(versions, shown);
			if (!shown || !whole) throw notFound({ vi: 'bộ quy tắc', en: 'profile' }, version === undefined ? id : `${id} ${version}`);
			const { sections, figures, checklist, bodies = [] } = shown.description;
			return { json: { ...whole, sections: [...sections], figures: [...figures], bodies: [...bodies], checklist: [...checklist] } };
		}),
		route(installProfileEndpoint, async ({ actor, request, query }) => {
			const sent = await readProfileUpload(request, uploads);
			const dryRun = sent.dryRun || query.dryRun === 'true';
			const source = readProfileFiles(sent.files);
			const { isNew, version } = await installProfile({ database, pool }, source, { actor: actorKey(actor), dryRun });
			wakeRelay();
			const { id, hash, description } = version;
			const { title, contentVersion } = description;
			return { json: { isNew, dryRun, profile: { id, title, version: description.version, contentVersion, hash } } };
		}),
		route(chooseProfileEndpoint, async ({ params: { id }, body: { version, recheck }, actor }) => {
			const by = actorKey(actor);
			const chosen = await chooseVersion(database, id, version, by);
			const whole = summary(await versionsOf(id));
			if (chosen === null || whole === null)
				throw notFound({ vi: 'phiên bản bộ quy tắc', en: 'version of the profile' }, `${id} ${version}`);
			let rechecked = 0;
			if (recheck)
				for (const campaign of await openCampaignsOf(database, id))
					rechecked += (await changeCampaign(database, campaign, { recheck: true }, by)).rechecked;
			wakeRelay();
			return { json: { profile: whole, changed: chosen.changed, rechecked } };
		}),
	].map(tellProfileRefused);
}

type Named = ProfileVersion & { readonly by: Person };

/** With the names of those who installed them. */
function namedVersions(database: Database, id: string | null): Promise<readonly Named[]> {
	return database.transaction('snapshot', async (session) => {
		const versions = await profileVersions(session, id);
		const personOf = await people(
			session,
			versions.map(({ installedBy }) => installedBy),
		);
		return versions.map((version) => ({ ...version, by: personOf(version.installedBy) }));
	});
}

function isVersion({ version, description }: ProfileVersion, asked: string): boolean {
	return version === asked || description.contentVersion === asked;
}

/** Null where there is none. */
function summary(versions: readonly Named[], shown: Named | undefined = versions[0]) {
	if (!shown) return null;
	const { id, title, version, contentVersion, references } = shown.description;
	const plain = ({ number, date, label }: (typeof references)['letter']) => ({ number, date, label });
	return {
		id,
		title,
		version,
		contentVersion,
		references: { conclusion: plain(references.conclusion), letter: plain(references.letter) },
		versions: versions.map((one, index) => ({
			version: one.version,
			contentVersion: one.description.contentVersion,
			hash: one.hash,
			installed: one.installed,
			installedBy: one.installedBy,
			by: one.by,
			installedAt: one.installedAt,
			inForce: index === 0,
		})),
	};
}
