import type {AddressUse} from './options.ts'

/** Schemes that lead somewhere and run nothing. */
const SCHEMES: Readonly<Record<AddressUse, readonly string[]>> = {
  link: ['http', 'https', 'mailto', 'tel'],
  image: ['http', 'https'],
}

/**
 * An address as it may stand in a page: one of a known scheme, or one within the site.
 *
 * @returns undefined for any other, and for an empty one
 */
export function safeAddress(address: string | null | undefined, use: AddressUse) {
  const trimmed = address?.trim()
  if (!trimmed) return undefined
  // Browsers skip tabs and line ends within an address: `java\nscript:` would run.
  const bare = trimmed.replaceAll(/[\p{Cc}\p{Cf}\p{Z}]/gu, '')
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(bare)?.[1]?.toLowerCase()
  return scheme === undefined || SCHEMES[use].includes(scheme) ? trimmed : undefined
}
