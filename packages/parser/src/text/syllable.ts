/**
 * Whether a word is spelled as a Vietnamese syllable: onset, rime, and a tone that the rime can bear. Takes NFC in any case, the tone placed
 * either way ("hòa", "hoà"). Source: Decision 240/QĐ of the Ministry of Education, 5 March 1984 (spelling); Đoàn Thiện Thuật, Ngữ âm tiếng
 * Việt, 1977 (onsets and rimes).
 */
export function isSyllable(word: string): boolean {
	if (word.length > LONGEST) return false;
	let plain = '';
	let tone = '';
	for (const char of word.toLowerCase()) {
		const toned = TONED.get(char);
		if (toned !== undefined && tone !== '') return false;
		plain += toned === undefined ? char : toned.vowel;
		tone = toned?.tone ?? tone;
	}
	return OPEN.has(plain) || (BEARS_STOPS.has(tone) && STOPPED.has(plain));
}

/** "nghiêng" */
const LONGEST = 7;
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
/** Behind "gi" an "i" is not written twice: "gì", "giêng", "gìn". */
const AFTER_GI = ['', 'm', 'n', 'êng', 'êt'];
/** "c", "g", "ng" are written before back vowels, "k", "gh", "ngh" before front ones. */
const BEFORE_BACK = new Set(['c', 'g', 'ng']);
const BEFORE_FRONT = new Set(['k', 'gh', 'ngh']);
const FRONT = /^[eêiy]/u;
const STOP = /(?:c|ch|p|t)$/u;
/** A rime that ends in a stop is spoken in the rising or the heavy tone alone. */
const BEARS_STOPS = new Set(['acute', 'dot']);

function rimesBehind(onset: string): readonly string[] {
	if (onset === '') return [...RIMES, ...WITHOUT_ONSET];
	if (onset === 'qu') return [...RIMES.filter((rime) => /^[aăâeêiơy]/u.test(rime)), ...AFTER_QU];
	if (onset === 'gi') return [...RIMES.filter((rime) => !/^[iy]/u.test(rime)), ...AFTER_GI];
	if (BEFORE_BACK.has(onset)) return RIMES.filter((rime) => !FRONT.test(rime));
	return BEFORE_FRONT.has(onset) ? RIMES.filter((rime) => FRONT.test(rime)) : RIMES;
}

const SYLLABLES = ONSETS.flatMap((onset) => rimesBehind(onset).map((rime) => onset + rime));
const OPEN = new Set(SYLLABLES.filter((syllable) => !STOP.test(syllable)));
const STOPPED = new Set(SYLLABLES.filter((syllable) => STOP.test(syllable)));

const TONES = { grave: '\u0300', hook: '\u0309', tilde: '\u0303', acute: '\u0301', dot: '\u0323' } as const;
const TONED = new Map(
	Object.entries(TONES).flatMap(([tone, mark]) => [...'aăâeêioôơuưy'].map((vowel) => [(vowel + mark).normalize('NFC'), { vowel, tone }])),
);
