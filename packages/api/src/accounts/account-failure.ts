import { ToldFailure } from '../told-failure.js';

export type AccountFailureCode =
	| 'invalid-name'
	| 'name-taken'
	| 'invalid-days'
	| 'no-such-user'
	| 'no-such-token'
	| 'no-such-link'
	| 'no-such-campaign'
	| 'no-such-commune'
	| 'last-administrator'
	| 'weak-password'
	| 'wrong-password'
	| 'account-locked'
	| 'address-locked'
	| 'link-waits'
	| 'busy';

/** What was asked of an account, a token or a link cannot be done. */
export class AccountFailure extends ToldFailure<AccountFailureCode> {}
