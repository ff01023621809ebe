/** Where a kind of document has its pages. */
export const SECTIONS = {
  person: 'people',
  organization: 'organizations',
  product: 'products',
  work: 'works',
  concept: 'glossary',
  area: 'areas',
  category: 'categories',
  project: 'projects',
  series: 'series',
  tag: 'tags',
} as const

export type SectionType = keyof typeof SECTIONS
export function isSectionType(type: string): type is SectionType {
  return Object.hasOwn(SECTIONS, type)
}

export const SECTION_TYPES: readonly SectionType[] = Object.keys(SECTIONS).filter(isSectionType)

/**
 * A page within the site as its path from the root, without a first slash and not encoded:
 * `people/马克-卡尼/`. It is the folder that the page is written to, too.
 */
export type Address = string

export const HOME: Address = ''
export const SEARCH: Address = 'search/'
export const SPEAKERS: Address = 'speakers/'
export const INDEXES: Address = 'names/'

export const postAddress = (slug: string): Address => `posts/${segment(slug)}/`
export const sectionAddress = (type: SectionType): Address => `${SECTIONS[type]}/`
export const nameAddress = (type: SectionType, slug: string): Address =>
  `${SECTIONS[type]}/${segment(slug)}/`
/** The posts in which somebody speaks. */
export const speakingAddress = (type: SectionType, slug: string): Address =>
  `${nameAddress(type, slug)}speaking/`
/** The page of a list, from 1. */
export const pageAddress = (list: Address, number: number): Address =>
  number === 1 ? list : `${list}page/${number}/`

/** An address as a link says it. */
export function encodeAddress(address: Address): string {
  return address.split('/').map(encodeURIComponent).join('/')
}

/**
 * A slug as one folder of an address: what no file system or no address can carry becomes a hyphen.
 * Slugs are content, and never lead out of the site.
 */
function segment(slug: string): string {
  return slug.replaceAll(/[/\\:*?"<>|#%\p{Cc}]/gu, '-').replace(/^\.+|[. ]+$/gu, '-')
}
