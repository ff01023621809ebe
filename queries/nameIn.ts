/** As much of a shared document as its names take. */
export interface Named {
  readonly name: string | null
  readonly names?:
    | readonly {readonly language: string | null; readonly name: string | null}[]
    | null
}

/**
 * What a shared document is called in the first of these languages that it has a name in, and its
 * canonical name otherwise.
 *
 * @param languages BCP 47 tags as the desk knows them: `zh-Hans`, `zh-Hant`, `en`, …
 */
export function nameIn({name, names}: Named, ...languages: readonly string[]): string {
  for (const wanted of languages) {
    const localized = names?.find(({language}) => language === wanted)?.name
    if (localized) return localized
  }
  return name ?? ''
}
