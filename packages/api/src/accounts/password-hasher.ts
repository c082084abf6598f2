import { hash, verify } from '@node-rs/argon2';
import { ACCOUNT_LIMITS } from '../limits/account-limits.js';
import { AccountFailure } from './account-failure.js';

/** Argon2id; both take some 0.1 s and 19 MiB, on purpose. Both throw `AccountFailure` "busy" where too many wait already. */
export interface PasswordHasher {
	hash(password: string): Promise<string>;
	verify(hash: string, password: string): Promise<boolean>;
}

/** As OWASP has it for Argon2id: 19 MiB, two passes, one thread. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Hash of a password that nobody has, of the same cost: an unknown name takes as long as a wrong password. */
export const NOBODYS_HASH = '$argon2id$v=19$m=19456,t=2,p=1$mMbVRiOxeRUNp+IKsiRTRw$yk/73v8GZnMuCopT1XnYTWuhu2NQYyr4jdkt7cRTwnI';

/** A few at once, some more waiting: a flood of sign-ins must not take the memory or the threads of everything else. */
export function createPasswordHasher(): PasswordHasher {
	const waiting: (() => void)[] = [];
	let running = 0;
	const inTurn = async <T>(work: () => Promise<T>): Promise<T> => {
		if (running >= ACCOUNT_LIMITS.hashesAtOnce) await turn(waiting);
		else running += 1;
		try {
			return await work();
		} finally {
			const next = waiting.shift();
			if (next) next();
			else running -= 1;
		}
	};
	return {
		hash: (password) => inTurn(() => hash(bytesOf(password), COST)),
		verify: (known, password) => inTurn(() => verify(known, bytesOf(password))),
	};
}

/** One for the whole process. */
export const passwordHasher = createPasswordHasher();

function turn(waiting: (() => void)[]): Promise<void> {
	if (waiting.length >= ACCOUNT_LIMITS.hashesWaiting)
		throw new AccountFailure('busy', {
			vi: 'Đang có quá nhiều người đăng nhập cùng lúc; đề nghị thử lại sau vài giây.',
			en: 'Too many people sign in at once; please try again in some seconds.',
		});
	return new Promise((resolve) => {
		waiting.push(resolve);
	});
}

/** Keyboards write "ế" in one or in two characters: both are the same password. */
function bytesOf(password: string): Buffer {
	return Buffer.from(password.normalize('NFC'));
}
