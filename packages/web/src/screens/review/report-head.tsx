import { useCommunes } from '../../api/communes.ts';
import type { Report } from '../../api/report.ts';
import { useMay } from '../../api/session.ts';
import { Link } from '../../place/link.tsx';
import { dayWritten, momentOf } from '../../text/formats.ts';
import { StateMark } from '../../ui/state-mark.tsx';
import { useWords } from '../../words/use-words.ts';
import { Actions } from './actions.tsx';
import { ChooseButton, type ChooseProps } from './choose-button.tsx';
import { SubmissionsNote } from './submissions-note.tsx';
import type { Neighbours } from './use-neighbours.ts';

interface ReportHeadProps extends ChooseProps {
	readonly report: Report;
	readonly neighbours: Neighbours;
}

/** Whose report it is, how it stands, and the way to the next. */
export function ReportHead({ report, neighbours, chosen, onChoose }: ReportHeadProps) {
	const { overview, review } = useWords();
	const officer = useMay('officer');
	const communes = useCommunes().data;
	const named = (code: string | null) => communes?.find((commune) => commune.code === code) ?? null;
	const own = named(report.commune);
	const read = named(report.communeRead);
	const state = report.verdict ?? 'open';
	return (
		<header className="report-head">
			<div className="report-ways">
				<Link href={report.campaign === null ? '/' : `/campaigns/${encodeURIComponent(report.campaign)}`} className="back">
					← {review.back}
				</Link>
				<span className="report-steps">
					<Step to={neighbours.previous} label={review.previous} sign="‹" />
					<Step to={neighbours.next} label={review.next} sign="›" className="next" />
					{officer && <Actions report={report} />}
				</span>
			</div>
			<div className="report-title">
				<h1>{own === null ? review.unknownCommune : capital(own.fullName)}</h1>
				<span className={`state ${state}`}>
					<StateMark state={state} />
					{report.state === 'failed' ? overview.parked : overview.states[state]}
				</span>
				{report.late && <span className="badge late">{overview.late}</span>}
			</div>
			{read !== null && read.code !== own?.code && <p className="note warning">{capital(review.readAs(read.fullName))}</p>}
			<p className="report-file">
				{report.name} · {momentOf(report.receivedAt)}
			</p>
			<SubmissionsNote report={report} />
			{report.result?.status === 'checked' && <Identity result={report.result} chosen={chosen} onChoose={onChoose} />}
		</header>
	);
}

interface StepProps {
	readonly to: string | null;
	readonly label: string;
	readonly sign: string;
	readonly className?: string;
}

function Step({ to, label, sign, className = '' }: StepProps) {
	if (to === null)
		return (
			<button type="button" className="quiet-button icon" disabled aria-label={label} title={label}>
				{sign}
			</button>
		);
	return (
		<Link href={`/reports/${to}`} className={`quiet-button icon ${className}`} aria-label={label} title={label}>
			{sign}
		</Link>
	);
}

const PARTS = ['number', 'date', 'signer', 'signerTitle'] as const;

function Identity({ result, ...choose }: { readonly result: NonNullable<Report['result']> } & ChooseProps) {
	const { review } = useWords();
	return (
		<dl className="identity">
			{PARTS.map((part) => {
				const { value, how, doubtful, evidence, corrected } = result.identity[part];
				return (
					<div key={part}>
						<dt>{review.identity[part]}</dt>
						<dd>
							<ChooseButton {...choose} name={`identity-${part}`} evidence={evidence}>
								{value === null ? <span className="absent">{review.how[how]}</span> : dayWritten(value)}
								{doubtful && <span className="badge doubtful">{review.doubtful}</span>}
								{corrected === true && <span className="badge in-force">{review.corrected}</span>}
							</ChooseButton>
						</dd>
					</div>
				);
			})}
		</dl>
	);
}

function capital(text: string): string {
	return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
