import { useRuleStatistics } from '../../api/totals.ts';
import { Loading } from '../../ui/loading.tsx';
import { useTold, useWords } from '../../words/use-words.ts';
import { type Bar, BarList } from './bar-list.tsx';
import { ChartFigure } from './chart-figure.tsx';

/** In how many reports each rule found something, the most first. */
export function RuleChart({ campaign }: { readonly campaign: string }) {
	const { charts } = useWords();
	const told = useTold();
	const statistics = useRuleStatistics(campaign).data;
	if (statistics === undefined) return <Loading />;
	const fired = statistics.items.filter((rule) => rule.fired > 0).sort((a, b) => b.fired - a.fired);
	const bars = fired.map(
		({ ruleId, title, fired: count, dismissed }): Bar => ({
			...{ key: ruleId, name: told(title), href: null, value: count, against: null },
			said: dismissed > 0 ? charts.rules.said(count, dismissed) : `${count}`,
		}),
	);
	const [first] = fired;
	return (
		<ChartFigure
			title={charts.rules.title}
			summary={first === undefined ? charts.rules.none : charts.rules.summary(fired.length, told(first.title), first.fired)}
			head={[charts.rules.rule, charts.rules.fired, charts.rules.dismissed]}
			rows={fired.map(({ title, fired: count, dismissed }) => [told(title), `${count}`, `${dismissed}`])}
		>
			<BarList bars={bars} wide />
		</ChartFigure>
	);
}
