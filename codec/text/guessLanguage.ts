// Characters that only one of the two ways of writing Chinese has, among the most frequent ones.
const TRADITIONAL = new Set(
  '們國個這來時說對會後學經現開關過還與種點將從問進動實業長樣機東產無車電話書馬風華聯總貿議決統',
)
const SIMPLIFIED = new Set(
  '们国个这来时说对会后学经现开关过还与种点将从问进动实业长样机东产无车电话书马风华联总贸议决统',
)

/** Letters that are looked at; more do not change the answer. */
export const SAMPLE = 500

/**
 * The language of a passage by its script: `ja` by kana, `ko` by Hangul, `zh-Hans` or `zh-Hant` by
 * characters that only one of them has, `en` for Latin letters. Undefined where there are none.
 */
export function guessLanguage(
  text: string,
): 'en' | 'ja' | 'ko' | 'zh-Hans' | 'zh-Hant' | undefined {
  let latin = 0
  let han = 0
  let kana = 0
  let hangul = 0
  let traditional = 0
  const length = Math.min(text.length, SAMPLE)
  for (let index = 0; index < length; index += 1) {
    const unit = text.charCodeAt(index)
    if (unit < 0x2e80) {
      if (isLatin(unit)) latin += 1
    } else if (unit >= 0x3400 && unit <= 0x9fff) {
      han += 1
      const letter = text.charAt(index)
      if (TRADITIONAL.has(letter)) traditional += 1
      else if (SIMPLIFIED.has(letter)) traditional -= 1
    } else if (unit >= 0x3040 && unit <= 0x30ff) kana += 1
    else if (unit >= 0xac00 && unit <= 0xd7a3) hangul += 1
  }
  // A Chinese word takes about two characters, an English one five letters.
  if (latin > 2.5 * (han + kana + hangul)) return 'en'
  if (hangul > han + kana) return 'ko'
  if (kana > 0 && kana * 8 > han) return 'ja'
  if (han === 0) return undefined
  return traditional > 0 ? 'zh-Hant' : 'zh-Hans'
}

function isLatin(unit: number): boolean {
  const lower = unit | 0x20
  return (lower >= 0x61 && lower <= 0x7a) || (unit >= 0xc0 && unit <= 0x24f)
}
