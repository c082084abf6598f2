/** Every bound on a profile that is installed, each with its reason. */
export const PROFILE_LIMITS = {
	/** Files of one profile: one for its rules, one for its wordings, one for its examples, and some. */
	files: 20,
	/** Bytes of all its files: the profile that comes with the program has 120,000. */
	bytes: 2_000_000,
	/** Characters of a file's name. */
	nameLength: 100,
	/** Characters of its id: a campaign names it, and it stands in addresses. */
	idLength: 100,
	/** Characters of its version as declared: "12.34.567" has nine. */
	versionLength: 30,
	/** Problems of one refusal that are told: whoever has more begins with these. */
	problems: 500,
} as const;
