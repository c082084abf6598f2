import { useEffect, useRef } from 'react';
import type { Evidence, Finding, Profile, Report, Result } from '../../api/report.ts';
import { useTold, useWords } from '../../words/use-words.ts';
import type { ChooseProps } from './choose-button.tsx';
import { Dismissal } from './dismissal.tsx';
import { OddsList } from './odds-list.tsx';
import type { Reviewer } from './use-reviewer.ts';

interface Reviewing {
	/** Null for who may only look. */
	readonly reviewer: Reviewer | null;
	/** Whether the reason for letting the chosen finding pass is asked for. */
	readonly asking: boolean;
	readonly onAsk: (isAsking: boolean) => void;
}

interface FindingListProps extends ChooseProps, Reviewing {
	readonly report: Report;
	readonly result: Result;
	readonly profile: Profile | null;
}

/** What was found, the gravest first; the chosen one says what is asked for, how to mend it, and where it stands. */
export function FindingList({ report, result, profile, ...choose }: FindingListProps) {
	const { review } = useWords();
	const told = useTold();
	return (
		<div className="finding-list">
			<OddsList result={result} profile={profile} chosen={choose.chosen} onChoose={choose.onChoose} />
			{result.findings.length === 0 && <p className="note good">{review.noFindings}</p>}
			<ol>
				{result.findings.map((finding, at) => (
					<FindingShown key={finding.fingerprint} finding={finding} name={`finding-${at}`} profile={profile} report={report} {...choose} />
				))}
			</ol>
			{result.undetermined.length > 0 && (
				<>
					<h3>{review.undetermined}</h3>
					<ul className="plain-list">
						{result.undetermined.map(({ ruleId, target, reason }) => (
							<li key={`${ruleId}-${target}`}>
								<strong>{titleOf(profile, ruleId, target, told)}</strong> – {reason}
							</li>
						))}
					</ul>
				</>
			)}
			{report.campaignFindings.length > 0 && (
				<>
					<h3>{review.campaignFindings}</h3>
					<ul className="plain-list">
						{report.campaignFindings.map(({ fingerprint, message }) => (
							<li key={fingerprint}>{told(message)}</li>
						))}
					</ul>
				</>
			)}
		</div>
	);
}

function titleOf(profile: Profile | null, ruleId: string, target: string | null, told: ReturnType<typeof useTold>): string {
	const rule = profile?.checklist.find((item) => item.ruleId === ruleId && (item.target === target || target === null));
	return rule === undefined ? ruleId : told(rule.title);
}

interface FindingShownProps extends ChooseProps, Reviewing {
	readonly report: Report;
	readonly finding: Finding;
	readonly name: string;
	readonly profile: Profile | null;
}

function FindingShown({ finding, name, profile, report, reviewer, asking, onAsk, chosen, onChoose }: FindingShownProps) {
	const { review } = useWords();
	const told = useTold();
	const isChosen = chosen.key === name || chosen.key.startsWith(`${name}/`);
	const item = useRef<HTMLLIElement>(null);
	useEffect(() => {
		if (isChosen) item.current?.scrollIntoView({ block: 'nearest' });
	}, [isChosen]);
	const isDismissed = report.work.dismissals.some(({ fingerprint }) => fingerprint === finding.fingerprint);
	const { severity, message, requirement, fix, citation, doubtful, evidence } = finding;
	return (
		<li ref={item} className={`finding ${severity}${isChosen ? ' open' : ''}${isDismissed ? ' dismissed' : ''}`}>
			<button type="button" className="finding-head" aria-expanded={isChosen} onClick={() => onChoose({ key: name, evidence })}>
				<span className={`severity ${severity}`}>{review.severities[severity]}</span>
				<span className="finding-said">
					{told(message)}
					{doubtful && (
						<span className="badge doubtful" title={review.doubtfulHelp}>
							{review.doubtful}
						</span>
					)}
				</span>
			</button>
			{isChosen && (
				<div className="finding-more">
					<PlaceList evidence={evidence} name={name} profile={profile} chosen={chosen} onChoose={onChoose} />
					<dl>
						{fix && (
							<>
								<dt>{review.fix}</dt>
								<dd>{told(fix)}</dd>
							</>
						)}
						<dt>{review.requirement}</dt>
						<dd>{told(requirement)}</dd>
						<dt>{review.citation}</dt>
						<dd>{citation}</dd>
					</dl>
					{reviewer && <Dismissal report={report} finding={finding} reviewer={reviewer} isAsking={asking} onAsk={onAsk} />}
				</div>
			)}
		</li>
	);
}

interface PlaceListProps extends ChooseProps {
	readonly evidence: readonly Evidence[];
	readonly name: string;
	readonly profile: Profile | null;
}

/** Each place of a finding with its quote, to be looked at by itself. */
function PlaceList({ evidence, name, profile, chosen, onChoose }: PlaceListProps) {
	const { review } = useWords();
	const told = useTold();
	if (evidence.length === 0) return <p className="quiet small">{review.noPlace}</p>;
	const roleOf = (role: string | null) => {
		if (role === null) return null;
		if (role in review.roles) return review.roles[role as keyof typeof review.roles];
		const figure = profile?.figures.find(({ id }) => id === role);
		return figure === undefined ? null : told(figure.title);
	};
	return (
		<ul className="places">
			{evidence.map((place, at) => {
				const key = `${name}/${at}`;
				const where = place.page === null ? (place.block === null ? '' : review.block(place.block + 1)) : review.page(place.page);
				return (
					<li key={key}>
						<button type="button" className="place" aria-pressed={chosen.key === key} onClick={() => onChoose({ key, evidence: [place] })}>
							<span className="place-where">{[where, roleOf(place.role)].filter(Boolean).join(' · ')}</span>
							<span className="place-quote">“{place.quote}”</span>
						</button>
					</li>
				);
			})}
		</ul>
	);
}
