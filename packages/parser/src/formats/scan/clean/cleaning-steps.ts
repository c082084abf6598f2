/** What is done to a page's picture before it is read; each step can be switched off by itself. */
export interface CleaningSteps {
	/** Seals and signatures in colour are taken out. */
	readonly colour: boolean;
	/** Shade on the paper is divided out. */
	readonly light: boolean;
	/** The scanner's black border is whitened. */
	readonly border: boolean;
	/** A page on its side or its head is set upright. */
	readonly orientation: boolean;
	/** Lines that fall or rise are levelled. */
	readonly skew: boolean;
	/** Round stamps are taken out of a grey picture. */
	readonly seals: boolean;
	/** Ruled lines are found and taken out. */
	readonly rulings: boolean;
	/** Dirt is taken out. */
	readonly specks: boolean;
	/** Hard steps between white and black are rounded off. */
	readonly soften: boolean;
}

export const ALL_CLEANING_STEPS: CleaningSteps = {
	colour: true,
	light: true,
	border: true,
	orientation: true,
	skew: true,
	seals: true,
	rulings: true,
	specks: true,
	soften: true,
};
