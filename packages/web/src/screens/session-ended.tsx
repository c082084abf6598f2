import { Dialog, DialogHeading } from '@ariakit/react';
import { useWords } from '../words/use-words.ts';
import { SignInForm } from './sign-in.tsx';

/** Over what was being worked on, which stays as it is: signs in again, and the work goes on. */
export function SessionEnded() {
	const { signIn } = useWords();
	return (
		<Dialog open className="dialog" backdrop={<div className="backdrop shut" />} hideOnEscape={false} hideOnInteractOutside={false}>
			<DialogHeading>{signIn.title}</DialogHeading>
			<p className="quiet">{signIn.ended}</p>
			<SignInForm />
		</Dialog>
	);
}
