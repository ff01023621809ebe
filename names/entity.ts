/** A name in one language. */
export interface LocalizedName {
  /** A BCP 47 tag, such as `zh-Hans`. */
  readonly language: string
  readonly name: string
}

/** A shared document with all that it is called. Plain data, so that a worker can be sent it. */
export interface NamedEntity {
  readonly id: string
  readonly type: string
  /** The canonical name. */
  readonly name: string
  readonly names?: readonly LocalizedName[]
  readonly aliases?: readonly string[]
  /** How often it is referred to; decides between names that match equally well. */
  readonly uses?: number
}

/** The type of entity whose names consist of a surname and a given name. */
export const PERSON = 'person'

/** How many names an entity has: the canonical one, those by language, the aliases. */
export function nameCount({names, aliases}: NamedEntity): number {
  return 1 + (names?.length ?? 0) + (aliases?.length ?? 0)
}

/** The name at a place in that order, as it is written. */
export function nameAt({name, names, aliases}: NamedEntity, place: number): string {
  if (place === 0) return name
  const localized = names?.[place - 1]
  return localized?.name ?? aliases?.[place - 1 - (names?.length ?? 0)] ?? ''
}

/** The language of the name at a place; only names by language have one. */
export function languageAt({names}: NamedEntity, place: number): string | undefined {
  return names?.[place - 1]?.language
}

export function isAliasAt({names}: NamedEntity, place: number): boolean {
  return place > (names?.length ?? 0)
}

/** All names in that order. */
export function writtenNames({name, names, aliases}: NamedEntity): readonly string[] {
  const written = [name]
  for (const localized of names ?? []) written.push(localized.name)
  for (const alias of aliases ?? []) written.push(alias)
  return written
}
