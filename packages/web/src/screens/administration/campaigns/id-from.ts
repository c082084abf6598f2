import { plain } from '../../../text/plain.ts';

/** An id from a name, as folders and addresses bear it: "Kết luận 195, đợt 2" → "ket-luan-195-dot-2". */
export function idFrom(name: string): string {
	return plain(name)
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '')
		.slice(0, 60)
		.replace(/-$/, '');
}
