/** `{expected}`, `{staffing.present}` */
const PLACEHOLDER = /\{([a-zA-Z.]+)\}/g;

/** Places that every rule's message may hold. */
export const COMMON_PLACEHOLDERS: readonly string[] = ['target', 'title', 'expected', 'actual', 'quote', 'count'];

/** Names of the `{name}` places of a message, in order. */
export function placeholdersIn(template: string): string[] {
	return [...template.matchAll(PLACEHOLDER)].map((match) => match[1] ?? '');
}

/** The message with its places filled. Throws RangeError on a place without a value. */
export function fillPlaceholders(template: string, values: Readonly<Record<string, string>>): string {
	return template.replace(PLACEHOLDER, (_, name: string) => {
		const value = values[name];
		if (value === undefined) throw new RangeError(`the message asks for {${name}}, which the rule does not give`);
		return value;
	});
}
