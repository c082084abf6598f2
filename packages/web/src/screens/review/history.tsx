import type { ReactNode } from 'react';
import { useCommunes } from '../../api/communes.ts';
import type { Profile, Report } from '../../api/report.ts';
import { momentOf, sizeOf } from '../../text/formats.ts';
import { useTold, useWords } from '../../words/use-words.ts';
import { useCorrectionWords } from './correcting/correction-words.ts';
import { type HistoryEvent, historyEvents } from './history-events.ts';

interface HistoryProps {
	readonly report: Report;
	readonly profile: Profile | null;
}

/** How the report came, how often it was checked, and what people put right, let pass, decided and changed about it: in the order of time. */
export function History({ report, profile }: HistoryProps) {
	const { review } = useWords();
	const { history } = review;
	const said = useEventWords(report, profile);
	const doubtful = report.result?.pages.filter(({ grade }) => grade !== 'trusted') ?? [];
	return (
		<div className="history">
			<h2>{history.file}</h2>
			<p>
				{report.name} · {sizeOf(report.size)}
			</p>
			{doubtful.length > 0 && <p className="quiet">{review.doubtfulPages(doubtful.map(({ page }) => page).join(', '))}</p>}
			<h2>{history.events}</h2>
			<ol className="timeline">
				{historyEvents(report).map((event) => {
					const { title, more, note } = said(event);
					return (
						<li key={`${event.kind}-${event.at}-${title}`} className={event.kind}>
							<span className="timeline-at">
								<time dateTime={event.at}>{momentOf(event.at)}</time>
								{event.by !== null && <span> · {event.by.name ?? history.actors(event.by.actor)}</span>}
							</span>
							<strong>{title}</strong>
							{more}
							{note !== '' && <span className="quiet">{note}</span>}
						</li>
					);
				})}
			</ol>
		</div>
	);
}

interface EventSaid {
	readonly title: string;
	readonly more: ReactNode;
	/** Why; "" where nothing was said. */
	readonly note: string;
}

function useEventWords(report: Report, profile: Profile | null): (event: HistoryEvent) => EventSaid {
	const { overview, review } = useWords();
	const { history } = review;
	const told = useTold();
	const words = useCorrectionWords(profile);
	const communes = useCommunes().data;
	const finding = ({
		fingerprint,
		ruleId,
		target,
	}: {
		readonly fingerprint: string;
		readonly ruleId: string;
		readonly target: string | null;
	}) => {
		const standing = report.result?.findings.find((one) => one.fingerprint === fingerprint);
		const rule = profile?.checklist.find((one) => one.ruleId === ruleId && (one.target === target || target === null));
		return standing !== undefined ? told(standing.message) : rule === undefined ? ruleId : told(rule.title);
	};
	const filed = (state: unknown) => {
		const { commune = null, campaign = null } = (state ?? {}) as { readonly commune?: string | null; readonly campaign?: string | null };
		const named = communes?.find(({ code }) => code === commune)?.fullName ?? commune ?? review.actions.none;
		return campaign === null ? named : `${named} (${campaign})`;
	};
	return (event) => {
		switch (event.kind) {
			case 'receipt':
				return { title: history.received(history.ways[event.receipt.way]), more: event.receipt.name, note: '' };
			case 'attempt': {
				const { number, verdict, state, outcome, profile: by, engine } = event.attempt;
				const stands =
					outcome === 'cancelled' ? history.cancelled : state === 'failed' ? history.failed : overview.states[verdict ?? 'open'];
				const made = [by === null ? null : `${by.id} ${by.version}`, engine].filter((part) => part !== null).join(' · ');
				return { title: `${history.attempt(number)}: ${stands}`, more: null, note: made };
			}
			case 'amendment': {
				const { kind, reason, before, after } = event.amendment;
				return {
					title: history.kinds[kind],
					more: kind === 'move' ? <FromTo from={filed(before)} to={filed(after)} /> : null,
					note: reason,
				};
			}
			case 'decision': {
				const { action, note } = event.decision;
				return { title: review.decisions.did[action], more: null, note };
			}
			case 'correction': {
				const { correction, before } = event;
				const from = before === null ? words.machineOf(correction) : words.saidOf(before);
				const title = history.corrected(words.nameOf(correction));
				return { title, more: <FromTo from={from} to={words.changedOf(correction)} />, note: correction.note };
			}
			case 'uncorrection': {
				const { correction } = event;
				const title = history.uncorrected(words.nameOf(correction));
				return { title, more: <FromTo from={words.changedOf(correction)} to={words.machineOf(correction)} />, note: '' };
			}
			case 'dismissal':
				return { title: history.dismissed, more: finding(event.dismissal), note: event.dismissal.reason };
			case 'undismissal':
				return { title: history.undismissed, more: finding(event.dismissal), note: '' };
		}
	};
}

function FromTo({ from, to }: { readonly from: string; readonly to: string }) {
	const { history } = useWords().review;
	return (
		<span>
			{history.from} <del>{from}</del> {history.to} <ins>{to}</ins>
		</span>
	);
}
