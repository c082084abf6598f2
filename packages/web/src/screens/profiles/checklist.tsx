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
			{byRule(profile.checklist).map(([ruleId, asked]) => (
				<tbody key={ruleId}>
					{asked.map(({ target, severity, requirement, citation }, at) => (
						<tr key={`${target}-${requirement.vi}`}>
							<td className="printed-only">☐</td>
							<td>
								<span className={`severity ${severity}`}>{review.severities[severity]}</span>
							</td>
							<td title={ruleId}>{told(requirement)}</td>
							{at === 0 && (
								<>
									<td className="number no-print" rowSpan={asked.length}>
										{statistics.get(ruleId)?.fired}
									</td>
									<td className="number no-print" rowSpan={asked.length}>
										{statistics.get(ruleId)?.dismissed}
									</td>
								</>
							)}
							<td className="quiet small">{citation}</td>
						</tr>
					))}
				</tbody>
			))}
		</table>
	);
}

type Asked = ChecklistProps['profile']['checklist'][number];

/** What one rule asks of several sections or figures stands together: it is counted by the rule, and by nothing less. */
function byRule(checklist: readonly Asked[]): readonly (readonly [ruleId: string, asked: readonly Asked[]])[] {
	const rules = new Map<string, Asked[]>();
	for (const each of checklist) rules.set(each.ruleId, [...(rules.get(each.ruleId) ?? []), each]);
	return [...rules];
}
