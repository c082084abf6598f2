/** One family of Prometheus' text format whose values are counted elsewhere. */
export interface Family {
	readonly name: string;
	readonly help: string;
	readonly type: 'gauge' | 'counter' | 'histogram';
	readonly samples: readonly Sample[];
}

export interface Sample {
	/** What stands behind the family's name: "_bucket", "_sum"; nothing where left out. */
	readonly suffix?: '_bucket' | '_sum' | '_count';
	readonly labels?: Readonly<Record<string, string>>;
	readonly value: number;
}

/** Families as Prometheus reads them. Source: Prometheus, exposition formats, text-based format 0.0.4. */
export function exposition(families: readonly Family[]): string {
	return families
		.map(({ name, help, type, samples }) => `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n${linesOf(name, samples)}`)
		.join('\n');
}

function linesOf(name: string, samples: readonly Sample[]): string {
	return samples.map(({ suffix = '', labels = {}, value }) => `${name}${suffix}${inBraces(labels)} ${value}\n`).join('');
}

function inBraces(labels: Readonly<Record<string, string>>): string {
	const pairs = Object.entries(labels).map(([label, value]) => `${label}="${escaped(value)}"`);
	return pairs.length === 0 ? '' : `{${pairs.join(',')}}`;
}

function escaped(value: string): string {
	return value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
}
