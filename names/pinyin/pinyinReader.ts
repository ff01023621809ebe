/**
 * Reads a name aloud: for each of its UTF-16 units a syllable in small letters without tones (ü is
 * v), the empty string where there is none. A person's name begins with the surname, which may have
 * a reading of its own: 曾 is zeng.
 */
export type PinyinReader = (name: string, isPerson: boolean) => readonly string[]

/**
 * Loads the reader with its dictionary, 325 KB of code (145 KB packed): not before somebody types,
 * and rather in a worker.
 */
export async function loadPinyin(): Promise<PinyinReader> {
  const {readPinyin} = await import('./readPinyin.ts')
  return readPinyin
}
