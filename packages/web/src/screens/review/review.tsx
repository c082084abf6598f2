import { Tab, TabList, TabPanel, TabProvider } from '@ariakit/react';
import { useCallback, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Present } from '../../api/presence.ts';
import { type Report, useProfile, useReport } from '../../api/report.ts';
import type { Decision } from '../../api/reviewing.ts';
import { useMay } from '../../api/session.ts';
import { usePresence } from '../../api/use-presence.ts';
import { usePlace } from '../../place/place.ts';
import { Loading } from '../../ui/loading.tsx';
import { Refused } from '../../ui/refused.tsx';
import { Trouble } from '../../ui/trouble.tsx';
import { useTold, useWords } from '../../words/use-words.ts';
import { correctableAtOdds, correctableOf } from './correctable-of.ts';
import { DecisionBar } from './decision-bar.tsx';
import { FigureTable } from './figure-table.tsx';
import { FindingList } from './finding-list.tsx';
import { History } from './history.tsx';
import { IdentityTable } from './identity-table.tsx';
import { isDecidable } from './is-decidable.ts';
import { type Chosen, NOTHING } from './place.ts';
import { ProposalList } from './proposal-list.tsx';
import { ReportHead } from './report-head.tsx';
import { SectionList } from './section-list.tsx';
import { StaleNote } from './stale-note.tsx';
import { TABS, type TabName, useKeys } from './use-keys.ts';
import { useNeighbours } from './use-neighbours.ts';
import { useReviewer } from './use-reviewer.ts';
import { OriginalViewer } from './viewer/original-viewer.tsx';

/** One report beside what was found in it: left as it was sent, right what it holds. */
export function Review({ id }: { readonly id: string }) {
	const { data: report, error, refetch } = useReport(id);
	if (report !== undefined) return <Opened key={id} report={report} />;
	return error ? <Trouble error={error} again={() => void refetch()} /> : <Loading rows={12} />;
}

function Opened({ report }: { readonly report: Report }) {
	const { correcting, review } = useWords();
	const { query } = usePlace();
	const { result } = report;
	const profile = useProfile(result?.profile).data ?? null;
	const findings = result?.findings ?? [];
	const [chosen, setChosen] = useState<Chosen>(() => askedFor(report, query.get('show')) ?? firstOf(report));
	const [asking, setAsking] = useState(false);
	const [tab, setTab] = useState<TabName>(() => tabOf(chosen.key));
	const neighbours = useNeighbours(report);
	const chooseFinding = useCallback(
		(at: number) => {
			const finding = findings[at];
			if (finding === undefined) return;
			setTab('findings');
			setChosen({ key: `finding-${at}`, evidence: finding.evidence });
			setAsking(false);
		},
		[findings],
	);
	const reviewer = useReviewer(report);
	const isOfficer = useMay('officer');
	const [deciding, setDeciding] = useState<Decision | null>(null);
	const others = usePresence(report.id, reviewer.isEditing || asking || deciding !== null);
	const deeds = useMemo(() => {
		const all = {
			a: () => reviewer.decide('accept', ''),
			u: () => reviewer.decide('undo', ''),
			t: () => setDeciding('return'),
			d: () => setAsking(true),
			c: () => {
				const at = tab === 'findings' ? /^finding-(\d+)/.exec(chosen.key)?.[1] : undefined;
				const finding = at === undefined ? undefined : findings[Number(at)];
				const wrong = finding && result ? correctableOf(finding, result, profile) : correctableAtOdds(chosen);
				// The form opens in its own tab, which has to be there first.
				if (wrong !== null)
					flushSync(() => {
						setTab(wrong.tab);
						setChosen(wrong.chosen);
					});
				document.querySelector<HTMLElement>('.tab-panel:not([hidden]) .is-chosen .correct')?.click();
			},
		};
		return isOfficer && isDecidable(report) ? all : {};
	}, [reviewer, isOfficer, report, tab, chosen, findings, result, profile]);
	const choose = (next: Chosen) => {
		setChosen(next);
		setAsking(false);
	};
	const corrects = { reviewer: isOfficer ? reviewer : null, report, profile, chosen, onChoose: choose };
	useKeys({ chosen, count: findings.length, chooseFinding, setTab, neighbours, deeds });
	return (
		<div className="review">
			<div className="viewer">
				<OriginalViewer report={report} chosen={chosen} />
			</div>
			<section className="findings-side">
				<ReportHead report={report} neighbours={neighbours} chosen={chosen} onChoose={choose} />
				<Others people={others} />
				<StaleNote report={report} profile={profile} reviewer={reviewer} />
				<Refused error={reviewer.error} />
				<Standing report={report} />
				{result && result.status === 'checked' && (
					<TabProvider selectedId={tab} setSelectedId={(name) => setTab(TABS.find((known) => known === name) ?? 'findings')}>
						<TabList className="tabs" aria-label={review.help}>
							{TABS.map((name) => (
								<Tab key={name} id={name} className="tab">
									{review.tabs[name]}
									{name === 'findings' && <span className="tab-count">{findings.length}</span>}
								</Tab>
							))}
						</TabList>
						<TabPanel className="tab-panel" tabId="findings">
							<FindingList
								reviewer={isOfficer ? reviewer : null}
								asking={asking}
								onAsk={setAsking}
								report={report}
								result={result}
								profile={profile}
								chosen={chosen}
								onChoose={choose}
							/>
						</TabPanel>
						<TabPanel className="tab-panel" tabId="figures">
							<FigureTable {...corrects} result={result} />
						</TabPanel>
						<TabPanel className="tab-panel" tabId="sections">
							<h2>{correcting.identity}</h2>
							<IdentityTable {...corrects} result={result} />
							<h2>{correcting.sections}</h2>
							<SectionList {...corrects} result={result} />
						</TabPanel>
						<TabPanel className="tab-panel" tabId="proposals">
							<ProposalList result={result} profile={profile} chosen={chosen} onChoose={choose} />
						</TabPanel>
						<TabPanel className="tab-panel" tabId="history">
							<History report={report} profile={profile} />
						</TabPanel>
					</TabProvider>
				)}
				{(result === null || result.status !== 'checked') && <History report={report} profile={profile} />}
				{isOfficer && <DecisionBar report={report} reviewer={reviewer} asking={deciding} onAsk={setDeciding} />}
				<p className="side-keys">{isOfficer ? review.keys : review.keysToLook}</p>
			</section>
		</div>
	);
}

/** What an address asks to be shown: "figure-staffing.present", "proposal-3"; null where it asks for nothing that is there. */
function askedFor({ result }: Report, wanted: string | null): Chosen | null {
	const [, kind, name = ''] = /^(figure|proposal|difficulty|finding)-(.+)$/.exec(wanted ?? '') ?? [];
	if (wanted === null || kind === undefined || result === null) return null;
	const lists = { proposal: result.proposals, difficulty: result.difficulties, finding: result.findings } as const;
	const found = kind === 'figure' ? result.figures[name] : lists[kind as keyof typeof lists][Number(name)];
	return found === undefined ? null : { key: wanted, evidence: found.evidence };
}

function tabOf(key: string): TabName {
	if (key.startsWith('figure-')) return 'figures';
	return /^(?:proposal|difficulty)-/.test(key) ? 'proposals' : 'findings';
}

/** The gravest finding is shown at once. */
function firstOf({ result }: Report): Chosen {
	const first = result?.findings[0];
	return first === undefined ? NOTHING : { key: 'finding-0', evidence: first.evidence };
}

/** Who else is at the report: to whom one may have to speak before saving. */
function Others({ people }: { readonly people: readonly Present[] }) {
	const { review } = useWords();
	const names = (doing: Present['doing']) => people.filter((one) => one.doing === doing).map(({ name }) => name);
	const [changing, looking] = [names('changing'), names('looking')];
	return (
		<div role="status">
			{changing.length > 0 && <p className="note warning">{review.changing(changing.join(', '))}</p>}
			{looking.length > 0 && <p className="note">{review.alsoHere(looking.join(', '))}</p>}
		</div>
	);
}

/** Where the report has no result, or only that of an earlier check: why, and what comes of it. */
function Standing({ report: { state, result, withdrawnAt, progress, attempt, checkedAttempt } }: { readonly report: Report }) {
	const { overview, review } = useWords();
	const told = useTold();
	return (
		<>
			{withdrawnAt !== null && <p className="note">{review.withdrawn}</p>}
			{state === 'failed' && (
				<p className="note warning">
					<strong>{overview.parked}.</strong> {review.parked}
				</p>
			)}
			{checkedAttempt !== null && checkedAttempt < attempt && (
				<p className="note" role="status">
					{review.earlier[state === 'done' ? 'cancelled' : state === 'failed' ? 'failed' : 'waiting'](checkedAttempt, attempt)}
				</p>
			)}
			{state !== 'failed' && state !== 'done' && (
				<p className="note" role="status">
					<strong>{review.waiting}</strong>
					{progress?.pages && ` (${progress.pages.read}/${progress.pages.of})`}. {review.waitingHelp}
				</p>
			)}
			{result?.status === 'unreadable' && (
				<p className="note error">
					<strong>{review.unreadable}.</strong> {result.error && told(result.error.message)}
				</p>
			)}
		</>
	);
}
