import { spawnSync } from 'node:child_process';
import { userInfo } from 'node:os';
import { StoreFailure } from '../store-failure.js';

/**
 * The words that run a PostgreSQL program here. It refuses to run as root, and initdb for a user without an account: then it runs in a user
 * namespace where it is nobody, while its files stay the caller's. Throws `StoreFailure` where root may make no namespace.
 */
export function commandFor(program: string): readonly [string, ...string[]] {
	if (process.getuid?.() !== 0 && hasAccount()) return [program];
	const [unshare, ...flags] = AS_NOBODY;
	if (spawnSync(unshare, [...flags, 'true'], { stdio: 'ignore' }).status !== 0) throw refused();
	return [unshare, ...flags, program];
}

const AS_NOBODY = ['unshare', '-U', '--map-user=65534', '--map-group=65534', '--'] as const;

function hasAccount(): boolean {
	try {
		return userInfo().username !== '';
	} catch {
		return false;
	}
}

function refused(): StoreFailure {
	return new StoreFailure('root-refused', {
		vi: 'PostgreSQL không chạy dưới quyền root (hoặc người dùng không có tài khoản) và nhân hệ điều hành không cho tạo không gian người dùng (unshare -U); cần một người dùng thường; đề nghị chạy rasoat dưới người dùng riêng, hoặc đặt DATABASE_URL.',
		en: 'PostgreSQL does not run as root (nor as a user without an account), and the kernel allows no user namespace (unshare -U); a plain user is needed; please run rasoat as a user of its own, or set DATABASE_URL.',
	});
}
