import { COMMUNES } from '../norms/communes.js';

const BY_CODE = new Map(COMMUNES.map((commune) => [commune.code, commune]));

/** "xã Kiến Thụy"; the code itself where it is none of the city's. */
export function communeName(code: string): string {
	const commune = BY_CODE.get(code);
	return commune ? `${commune.kind} ${commune.name}` : code;
}

/** "xã", "phường", "đặc khu"; null where the code is none of the city's. */
export function communeKind(code: string): string | null {
	return BY_CODE.get(code)?.kind ?? null;
}
