import { useTokens, useUsers } from '../../../api/administration.ts';
import { useWords } from '../../../words/use-words.ts';

/** How people call whom the log names by kind and id: "user:3f0c…" → "Nguyễn Thị Lan". */
export function useActors(): (actor: string) => string {
	const kinds: Readonly<Record<string, string>> = useWords().administration.audit.actors;
	const names = new Map<string, string>([
		...(useUsers().data ?? []).map(({ id, displayName }) => [`user:${id}`, displayName] as const),
		...(useTokens().data ?? []).map(({ id, name }) => [`token:${id}`, name] as const),
	]);
	return (actor) => names.get(actor) ?? kinds[actor.split(':')[0] ?? ''] ?? actor;
}
