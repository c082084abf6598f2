import type { Schemas } from '@rasoat/api/client';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf } from '../../api/answer-of.ts';
import { useCampaigns } from '../../api/campaigns.ts';
import { client } from '../../api/client.ts';
import { dayOf, dayWritten } from '../../text/formats.ts';
import { Field } from '../../ui/field.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Trouble } from '../../ui/trouble.tsx';
import { useTold, useWords } from '../../words/use-words.ts';
import { Checklist } from './checklist.tsx';
import { UsedBy } from './used-by.tsx';
import { VersionList } from './version-list.tsx';

interface ProfileShownProps {
	readonly id: string;
	readonly versions: readonly Schemas['ProfileVersion'][];
}

/** One profile: which version, who uses it, what it asks; and how it went in a campaign. */
export function ProfileShown({ id, versions }: ProfileShownProps) {
	const { profiles: words, rules } = useWords();
	const told = useTold();
	const [version, setVersion] = useState<string | null>(null);
	const users = useCampaigns().data?.filter(({ profile }) => profile === id) ?? [];
	const [counted, setCounted] = useState<string | null>(null);
	const campaign = users.find((each) => each.id === counted) ?? users[0];
	const { data: profile, error } = useQuery({
		queryKey: ['profile', id, version ?? 'in force'],
		queryFn: () => answerOf(client.GET('/api/v1/profiles/{id}', { params: { path: { id }, query: version === null ? {} : { version } } })),
	});
	if (error) return <Trouble error={error} />;
	if (profile === undefined) return <Loading />;
	const isOld = version !== null && version !== versions[0]?.contentVersion;
	return (
		<article className="profile">
			<h2>{told(profile.title)}</h2>
			<p className="printed-only">
				{words.version(profile.contentVersion)} · {rules.printedOn(dayOf(new Date().toISOString()))}
			</p>
			<p className="quiet">
				{rules.answers}: {told(profile.references.conclusion.label)} {profile.references.conclusion.number} (
				{dayWritten(profile.references.conclusion.date)}); {told(profile.references.letter.label)} {profile.references.letter.number} (
				{dayWritten(profile.references.letter.date)})
			</p>
			<div className="field-row no-print">
				<Field label={rules.version}>
					{(field) => (
						<select id={field} value={version ?? profile.contentVersion} onChange={({ target }) => setVersion(target.value)}>
							{versions.map(({ hash, contentVersion, inForce, installed, installedAt }) => (
								<option key={hash} value={contentVersion}>
									{rules.versionOption(
										contentVersion,
										[inForce ? words.inForce : null, installed ? words.installed(dayOf(installedAt)) : words.shipped]
											.filter(Boolean)
											.join(', '),
									)}
								</option>
							))}
						</select>
					)}
				</Field>
				{users.length > 1 && (
					<Field label={rules.countsOf}>
						{(field) => (
							<select id={field} value={campaign?.id ?? ''} onChange={({ target }) => setCounted(target.value)}>
								{users.map((each) => (
									<option key={each.id} value={each.id}>
										{each.name}
									</option>
								))}
							</select>
						)}
					</Field>
				)}
			</div>
			{isOld && <p className="told-list no-print">{rules.older}</p>}
			<h3>{words.checklist}</h3>
			<Checklist profile={profile} campaign={campaign?.id} />
			<h3>{words.figures}</h3>
			<ul className="columns">
				{profile.figures.map(({ id: figure, title, unit, required }) => (
					<li key={figure}>
						{told(title)}
						{unit && <span className="quiet"> ({told(unit)})</span>}
						{required && <span className="required"> · {words.required}</span>}
					</li>
				))}
			</ul>
			<UsedBy campaigns={users} />
			<VersionList profile={id} versions={versions} campaigns={users.filter(({ state }) => state === 'open').length} />
		</article>
	);
}
