import { fired, type Rule } from '../rule.js';

/** No name under the signature; the title printed there is where it was looked for. */
export const signerMissing: Rule = ({ facts }) => {
	const { signer, signerTitle } = facts.identity;
	if (signer.value !== null) return { outcome: 'clear' };
	const evidence = signerTitle.evidence.map((place) => ({ ...place, role: 'searched' }));
	return fired([{ target: null, expected: null, actual: null, evidence, doubtful: signerTitle.doubtful }]);
};
