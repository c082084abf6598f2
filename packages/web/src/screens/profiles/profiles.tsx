import { toForm } from '@rasoat/api/client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { answerOf } from '../../api/answer-of.ts';
import { useCampaigns } from '../../api/campaigns.ts';
import { client } from '../../api/client.ts';
import type { Profile } from '../../api/report.ts';
import { useMay } from '../../api/session.ts';
import { useProfileInForce, useRuleStatistics } from '../../api/totals.ts';
import { dayOf } from '../../text/formats.ts';
import { Loading } from '../../ui/loading.tsx';
import { Refused } from '../../ui/refused.tsx';
import { Trouble } from '../../ui/trouble.tsx';
import { useTold, useWords } from '../../words/use-words.ts';

/** What reports are held against: each profile with its checklist. */
export function ProfilesScreen() {
	const { profiles: words } = useWords();
	const isAdministrator = useMay('administrator');
	const { data, error, refetch } = useQuery({
		queryKey: ['profiles'],
		queryFn: () => answerOf(client.GET('/api/v1/profiles', {})),
	});
	if (error) return <Trouble error={error} again={() => void refetch()} />;
	if (data === undefined) return <Loading rows={12} />;
	return (
		<div>
			<header className="screen-head">
				<div>
					<h1>{words.title}</h1>
					<p className="quiet">{words.help}</p>
				</div>
				{isAdministrator && <Install />}
			</header>
			{data.items.map(({ id }) => (
				<ProfileShown key={id} id={id} />
			))}
		</div>
	);
}

function Install() {
	const { profiles: words } = useWords();
	const cache = useQueryClient();
	const input = useRef<HTMLInputElement>(null);
	const installing = useMutation({
		mutationFn: (files: readonly File[]) =>
			answerOf(client.POST('/api/v1/profiles', { body: { files: [...files] }, bodySerializer: (body) => toForm(body as object) })),
		onSuccess: () => cache.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] === 'profiles' || queryKey[0] === 'profile' }),
	});
	return (
		<div className="install">
			<button type="button" className="button" title={words.installHelp} onClick={() => input.current?.click()}>
				{words.install}
			</button>
			<input
				ref={input}
				type="file"
				multiple
				hidden
				accept=".yaml,.yml"
				aria-label={words.install}
				onChange={({ target }) => {
					if (target.files?.length) installing.mutate([...target.files]);
					target.value = '';
				}}
			/>
			<Refused error={installing.error} />
			{installing.data && <p role="status">{installing.data.isNew ? words.done(installing.data.profile.contentVersion) : words.same}</p>}
		</div>
	);
}

function ProfileShown({ id }: { readonly id: string }) {
	const { profiles: words } = useWords();
	const told = useTold();
	const { data: profile } = useProfileInForce(id);
	if (profile === undefined) return <Loading />;
	return (
		<article className="profile">
			<h2>{told(profile.title)}</h2>
			<ul className="versions">
				{profile.versions.map(({ hash, contentVersion, inForce, installed, installedAt }) => (
					<li key={hash}>
						{words.version(contentVersion)} – {installed ? words.installed(dayOf(installedAt)) : words.shipped}
						{inForce && <span className="badge in-force">{words.inForce}</span>}
					</li>
				))}
			</ul>
			<h3>{words.checklist}</h3>
			<Checklist profile={profile} />
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
		</article>
	);
}

function Checklist({ profile }: { readonly profile: Profile }) {
	const { profiles: words, review } = useWords();
	const told = useTold();
	const campaign = useCampaigns().data?.find((one) => one.profile === profile.id);
	const statistics = new Map(useRuleStatistics(campaign?.id).data?.items.map((item) => [item.ruleId, item]));
	return (
		<table className="list">
			<thead>
				<tr>
					<th scope="col">{words.severity}</th>
					<th scope="col">{words.requirement}</th>
					<th scope="col" className="number">
						{words.fired}
					</th>
					<th scope="col" className="number">
						{words.dismissed}
					</th>
					<th scope="col">{words.citation}</th>
				</tr>
			</thead>
			<tbody>
				{profile.checklist.map(({ ruleId, target, severity, requirement, citation }) => (
					<tr key={`${ruleId}-${target}-${requirement.vi}`}>
						<td>
							<span className={`severity ${severity}`}>{review.severities[severity]}</span>
						</td>
						<td>{told(requirement)}</td>
						<td className="number">{statistics.get(ruleId)?.fired}</td>
						<td className="number">{statistics.get(ruleId)?.dismissed}</td>
						<td className="quiet small">{citation}</td>
					</tr>
				))}
			</tbody>
		</table>
	);
}
