/**
 * Whether a word is spelled as a Vietnamese syllable: onset, rime, and a tone that the rime can bear, above the right vowel. Takes NFC in any
 * case, either placement of the tone ("hòa", "hoà"). Source: Decision 240/QĐ of the Ministry of Education, 5 March 1984 (spelling); Đoàn
 * Thiện Thuật, Ngữ âm tiếng Việt, 1977 (onsets and rimes).
 */
export function isSyllable(word: string): boolean {
	syllables ??= spellings();
	return syllables.has(word.toLowerCase());
}

/** Made when first asked for: some twenty thousand. */
let syllables: ReadonlySet<string> | null = null;

const ONSETS = ['', ...'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ')];
const RIMES = (
	'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê êch êm ên ênh êp êt êu ' +
	'i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu o oc oi om on ong op ot ooc oong oa oac oach oai oam oan oang oanh oao oap oat ' +
	'oay oăc oăm oăn oăng oăt oe oen oeo oet ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u uc ui um un ung up ut ua uôc uôi uôm uôn uông uôt ' +
	'uân uâng uât uây uê uêch uênh uơ uy uya uych uyên uyêt uynh uyp uyt uyu ư ưa ưc ưi ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y'
).split(' ');
/** "yêu", "yên": written with "y" where no onset stands before. */
const WITHOUT_ONSET = ['yêm', 'yên', 'yêng', 'yêt', 'yêu'];
/** Behind "qu" the glide is written already: "quang", "quê", "quyền", "quốc". */
const AFTER_QU = ['ôc', 'ych', 'yên', 'yêt', 'ynh', 'yt'];
/** Behind "gi" an "i" is not written twice: "giêng", "giết"; "gì", "gìm" and "gìn" are "g" with a rime in "i". */
const AFTER_GI = ['êng', 'êt'];
const ONLY_I = ['i', 'im', 'in'];
/** "c", "g", "ng" are written before back vowels, "k", "gh", "ngh" before front ones. */
const BEFORE_BACK = new Set(['c', 'g', 'ng']);
const BEFORE_FRONT = new Set(['k', 'gh', 'ngh']);
const FRONT = /^[eêiy]/u;
const STOP = /(?:c|ch|p|t)$/u;

function rimesBehind(onset: string): readonly string[] {
	if (onset === '') return [...RIMES, ...WITHOUT_ONSET];
	if (onset === 'qu') return [...RIMES.filter((rime) => /^[aăâeêiơy]/u.test(rime)), ...AFTER_QU];
	if (onset === 'gi') return [...RIMES.filter((rime) => !/^[iy]/u.test(rime)), ...AFTER_GI];
	if (BEFORE_BACK.has(onset)) return RIMES.filter((rime) => !FRONT.test(rime));
	return BEFORE_FRONT.has(onset) ? RIMES.filter((rime) => FRONT.test(rime)) : RIMES;
}

/** Vowels of a rime that may bear its tone: the last one with a mark of its own; else the first of two at the end, the second of others. */
function tonePlaces(rime: string): readonly number[] {
	const marked = rime.search(/[ăâêôơư](?!.*[ăâêôơ])/u);
	if (marked >= 0) return [marked];
	if (/^(?:oa|oe|uy)$/u.test(rime)) return [0, 1];
	return /^[aeiouy]{3}|^[aeiouy]{2}[^aeiouy]/u.test(rime) ? [1] : [0];
}

const VOWELS = 'aăâeêioôơuưy';
const [RISING, HEAVY] = ['\u0301', '\u0323'];
const toned = (marks: readonly string[]) =>
	new Map(Array.from(VOWELS, (vowel) => [vowel, marks.map((mark) => (vowel + mark).normalize('NFC'))] as const));
const IN_ALL_TONES = toned(['\u0300', '\u0303', '\u0309', RISING, HEAVY]);
/** A rime that ends in a stop is spoken in these tones alone, and never without one. */
const IN_STOPPED_TONES = toned([RISING, HEAVY]);

function spellings(): Set<string> {
	const all = new Set<string>();
	const add = (onset: string, rime: string) => {
		const isStopped = STOP.test(rime);
		if (!isStopped) all.add(onset + rime);
		for (const place of tonePlaces(rime)) {
			const [before, after] = [onset + rime.slice(0, place), rime.slice(place + 1)];
			for (const vowel of (isStopped ? IN_STOPPED_TONES : IN_ALL_TONES).get(rime.charAt(place)) ?? []) all.add(before + vowel + after);
		}
	};
	for (const onset of ONSETS) for (const rime of rimesBehind(onset)) add(onset, rime);
	for (const rime of ONLY_I) add('g', rime);
	return all;
}
