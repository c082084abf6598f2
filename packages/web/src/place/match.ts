/** Parameters of a path by its pattern, "/reports/:id"; null where it is another. */
export function match(pattern: string, path: string): Readonly<Record<string, string>> | null {
	const wanted = pattern.split('/');
	const met = path.replace(/(.)\/$/, '$1').split('/');
	if (wanted.length !== met.length) return null;
	const found: Record<string, string> = {};
	for (const [at, part] of wanted.entries()) {
		const given = met[at] ?? '';
		if (part.startsWith(':')) found[part.slice(1)] = decode(given);
		else if (part !== given) return null;
	}
	return found;
}

function decode(part: string): string {
	try {
		return decodeURIComponent(part);
	} catch {
		return part;
	}
}
