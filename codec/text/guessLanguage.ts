// Characters that only one of the two ways of writing Chinese has, among the most frequent ones.
const TRADITIONAL =
  '們國個這來時說對會後學經現開關過還與種點將從問進動實業長樣機東產無車電話書馬風華聯總貿議決統'
const SIMPLIFIED =
  '们国个这来时说对会后学经现开关过还与种点将从问进动实业长样机东产无车电话书马风华联总贸议决统'

/** Letters that are looked at; more do not change the answer. */
export const SAMPLE = 500

/**
 * The language of a passage by its script: `ja` by kana, `ko` by Hangul, `zh-Hans` or `zh-Hant` by
 * characters that only one of them has, `en` for Latin letters. Undefined where there are none.
 */
export function guessLanguage(
  text: string,
): 'en' | 'ja' | 'ko' | 'zh-Hans' | 'zh-Hant' | undefined {
  const counts = new Uint32Array(KIND_COUNT)
  const length = Math.min(text.length, SAMPLE)
  for (let index = 0; index < length; index += 1) {
    const kind = KINDS[text.charCodeAt(index)] ?? OTHER
    counts[kind] = (counts[kind] ?? 0) + 1
  }
  const of = (kind: number) => counts[kind] ?? 0
  const latin = of(LATIN)
  const kana = of(KANA)
  const hangul = of(HANGUL)
  const traditional = of(TRADITIONAL_HAN)
  const simplified = of(SIMPLIFIED_HAN)
  const han = of(HAN) + traditional + simplified
  // A Chinese word takes about two characters, an English one five letters.
  if (latin > 2.5 * (han + kana + hangul)) return 'en'
  if (hangul > han + kana) return 'ko'
  if (kana > 0 && kana * 8 > han) return 'ja'
  if (han === 0) return undefined
  return traditional > simplified ? 'zh-Hant' : 'zh-Hans'
}

const OTHER = 0
const LATIN = 1
const HAN = 2
const TRADITIONAL_HAN = 3
const SIMPLIFIED_HAN = 4
const KANA = 5
const HANGUL = 6
const KIND_COUNT = 7

/** What each code unit is a letter of; a table, since all texts of a garden are looked at. */
const KINDS = new Uint8Array(0x10000)
  .fill(LATIN, 0x41, 0x5b)
  .fill(LATIN, 0x61, 0x7b)
  .fill(LATIN, 0xc0, 0x250)
  .fill(KANA, 0x3040, 0x3100)
  .fill(HAN, 0x3400, 0xa000)
  .fill(HANGUL, 0xac00, 0xd7a4)
for (const letter of TRADITIONAL) KINDS[letter.charCodeAt(0)] = TRADITIONAL_HAN
for (const letter of SIMPLIFIED) KINDS[letter.charCodeAt(0)] = SIMPLIFIED_HAN
