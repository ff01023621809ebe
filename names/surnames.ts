/** Surnames of two characters that are read otherwise than their characters usually are. */
const COMPOUND: Readonly<Record<string, readonly string[]>> = {
  尉迟: ['yu', 'chi'],
  万俟: ['mo', 'qi'],
  单于: ['chan', 'yu'],
  长孙: ['zhang', 'sun'],
  澹台: ['tan', 'tai'],
  令狐: ['ling', 'hu'],
  宿六: ['su', 'liu'],
}

/** Surnames of one character with a reading of their own (《百家姓》, 现代汉语词典). */
const SINGLE: Readonly<Record<string, string>> = {
  曾: 'zeng',
  单: 'shan',
  單: 'shan',
  解: 'xie',
  仇: 'qiu',
  区: 'ou',
  區: 'ou',
  朴: 'piao',
  查: 'zha',
  翟: 'zhai',
  缪: 'miao',
  繆: 'miao',
  乐: 'yue',
  樂: 'yue',
  盖: 'ge',
  折: 'she',
  黑: 'he',
  洗: 'xian',
  宓: 'mi',
  召: 'shao',
  纪: 'ji',
  紀: 'ji',
  员: 'yun',
  種: 'chong',
  种: 'chong',
  秘: 'bi',
  乜: 'nie',
}

/**
 * How the surname that a Chinese name starts with is read, when its characters alone would mislead;
 * `length` is its characters, `reading` a syllable for each.
 */
export function surnameReading(
  name: string,
): {length: number; reading: readonly string[]} | undefined {
  if (!/^\p{Script=Han}{2}/u.test(name)) return undefined
  const compound = COMPOUND[name.slice(0, 2)]
  if (compound) return {length: 2, reading: compound}
  const single = SINGLE[name.slice(0, 1)]
  return single ? {length: 1, reading: [single]} : undefined
}
