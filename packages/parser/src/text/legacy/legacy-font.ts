/** A font from before Unicode: what it prints is told by its own table, not by the code points in the file. */
export interface LegacyFont {
	readonly encoding: 'tcvn3' | 'vni';
	/** Prints capitals for small letters too (".VnTimeH"). */
	readonly capitals: boolean;
}

/** The kind of font a name stands for, with or without the prefix of an embedded subset; null for any other font. */
export function legacyFont(name: string): LegacyFont | null {
	const bare = name.replace(SUBSET, '');
	if (VNI.test(bare)) return { encoding: 'vni', capitals: false };
	return ABC.test(bare) ? { encoding: 'tcvn3', capitals: CAPITALS.test(bare) } : null;
}

const SUBSET = /^[A-Z]{6}\+/;
// "VNI-Times", "VNI Helve", "VNI-Aptima,Bold"
const VNI = /^vni[- ]?[a-z]/i;
// ".VnTime", ".VnArial NarrowH", "VnTimeH-Bold"; without the dot only the families that no Unicode font is named after
const ABC = /^(?:\.vn[a-z]|vn(?:time|arial|avant|courier|helvetins|university|book-?antiqua)h?(?![a-z]))/i;
// ".VnTimeH", ".VnArial NarrowH", ".VnTimeHBold", ".VNTIMEH,Italic"
const CAPITALS = /H(?=Bold|Italic)|[Hh](?=$|[-,\s])/;
