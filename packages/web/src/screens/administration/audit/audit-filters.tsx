import { useTokens, useUsers } from '../../../api/administration.ts';
import { readDay } from '../../../text/read-number.ts';
import { Field } from '../../../ui/field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useWords } from '../../../words/use-words.ts';

/** What of the log is looked at; empty for whatever. */
export interface AuditChoice {
	readonly actor: string;
	readonly action: string;
	/** Days as typed. */
	readonly from: string;
	readonly to: string;
}

export const NO_AUDIT_CHOICE: AuditChoice = { actor: '', action: '', from: '', to: '' };

const DAY_MS = 86_400_000;

/** What is asked of the service for it; a day that is none narrows nothing down. */
export function wantedBy({ actor, action, from, to }: AuditChoice): Record<string, string> {
	const [first, last] = [startOf(from), startOf(to)];
	return {
		...(actor === '' ? {} : { actor }),
		...(action === '' ? {} : { action }),
		...(first === null ? {} : { from: new Date(first).toISOString() }),
		...(last === null ? {} : { to: new Date(last + DAY_MS).toISOString() }),
	};
}

/** Its first moment where the city is. */
function startOf(typed: string): number | null {
	const day = readDay(typed);
	return day === null ? null : Date.parse(`${day}T00:00:00+07:00`);
}

interface AuditFiltersProps {
	readonly choice: AuditChoice;
	readonly onChoose: (choice: AuditChoice) => void;
}

export function AuditFilters({ choice, onChoose }: AuditFiltersProps) {
	const words = useWords().administration.audit;
	const users = useUsers().data ?? [];
	const tokens = useTokens().data ?? [];
	const wrong = (typed: string) => (typed.trim() !== '' && readDay(typed) === null ? words.wrongDay : null);
	return (
		<div className="field-row">
			<Field label={words.who}>
				{(id) => (
					<select id={id} value={choice.actor} onChange={({ target }) => onChoose({ ...choice, actor: target.value })}>
						<option value="">{words.anybody}</option>
						{users.map(({ id: user, displayName }) => (
							<option key={user} value={`user:${user}`}>
								{displayName}
							</option>
						))}
						{tokens.map(({ id: token, name }) => (
							<option key={token} value={`token:${token}`}>
								{name}
							</option>
						))}
					</select>
				)}
			</Field>
			<Field label={words.what}>
				{(id) => (
					<select id={id} value={choice.action} onChange={({ target }) => onChoose({ ...choice, action: target.value })}>
						<option value="">{words.anything}</option>
						{Object.entries(words.groups).map(([group, name]) => (
							<option key={group} value={group}>
								{name}
							</option>
						))}
					</select>
				)}
			</Field>
			<TextField
				label={words.from}
				wrong={wrong(choice.from)}
				value={choice.from}
				onChange={(from) => onChoose({ ...choice, from })}
				isDay
			/>
			<TextField label={words.to} wrong={wrong(choice.to)} value={choice.to} onChange={(to) => onChoose({ ...choice, to })} isDay />
			{Object.values(choice).some((each) => each !== '') && (
				<button type="button" className="button plain" onClick={() => onChoose(NO_AUDIT_CHOICE)}>
					{words.clear}
				</button>
			)}
		</div>
	);
}
