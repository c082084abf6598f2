import type { Schemas } from '@rasoat/api/client';
import { useRuleStatistics } from '../../api/totals.ts';
import { useTold, useWords } from '../../words/use-words.ts';

interface ChecklistProps {
	readonly profile: Schemas['ProfileDetail'];
	/** Whose counts are shown beside it; undefined for none. */
	readonly campaign: string | undefined;
}

/** What is asked, as the communes are told; on paper with a box to tick, on the page with how often it was met with. */
export function Checklist({ profile, campaign }: ChecklistProps) {
	const { profiles: words, review, rules } = useWords();
	const told = useTold();
	const statistics = new Map(useRuleStatistics(campaign).data?.items.map((item) => [item.ruleId, item]));
	return (
		<table className="list checklist" aria-label={words.checklist}>
			<thead>
				<tr>
					<th scope="col" className="printed-only">
						{rules.met}
					</th>
					<th scope="col">{words.severity}</th>
					<th scope="col">{words.requirement}</th>
					<th scope="col" className="number no-print">
						{words.fired}
					</th>
					<th scope="col" className="number no-print">
						{words.dismissed}
					</th>
					<th scope="col">{words.citation}</th>
				</tr>
			</thead>
			<tbody>
				{profile.checklist.map(({ ruleId, target, severity, requirement, citation }) => (
					<tr key={`${ruleId}-${target}-${requirement.vi}`}>
						<td className="printed-only">☐</td>
						<td>
							<span className={`severity ${severity}`}>{review.severities[severity]}</span>
						</td>
						<td title={ruleId}>{told(requirement)}</td>
						<td className="number no-print">{statistics.get(ruleId)?.fired}</td>
						<td className="number no-print">{statistics.get(ruleId)?.dismissed}</td>
						<td className="quiet small">{citation}</td>
					</tr>
				))}
			</tbody>
		</table>
	);
}
