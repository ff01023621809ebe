/** The names in what stands in brackets: `World Trade Organization, WTO` has two. */
export function namesIn(words: string): readonly string[] {
  const [, name, abbreviation] = /^(.+?)[,，]\s*(\p{Lu}[\p{Lu}\p{N}&-]*s?)$/u.exec(words) ?? []
  return name === undefined || abbreviation === undefined ? [words] : [name, abbreviation]
}
