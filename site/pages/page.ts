import type {Address} from '../addresses.ts'
import type {Directory} from '../dataset/readDirectory.ts'
import type {SiteClient} from '../dataset/siteClient.ts'
import type {SiteSettings} from '../settings.ts'
import type {BlockPath} from '../../render/options.ts'

/** A page before it has its template. */
export interface Page {
  readonly address: Address
  /** Below the root of the site; `index.html` in the folder of the address by default. */
  readonly file?: string
  /** A template in `theme/_includes`; without one the content is the file. */
  readonly layout?: string
  /** What the template puts around, as HTML. */
  readonly content?: string
  /** What the template says; autoescaped. Documents in it have their `_id`. */
  readonly data: Readonly<Record<string, unknown>>
  /** Besides those in its data: what the content shows or links to, by id or address. */
  readonly shows?: Iterable<string>
  /** The series that the page shows its place in. */
  readonly series?: string | undefined
  /** Images of the embedded lake, by their addresses there, which the site has to keep a copy of. */
  readonly images?: Iterable<string>
}

/** What pages are made of. */
export interface Garden {
  readonly client: SiteClient
  readonly settings: SiteSettings
  readonly directory: Directory
  /** Leads from what a page shows to its field in the Studio, for a preview; readers have none of it. */
  readonly dataSanity?: DataSanity
}

/** The value of an attribute `data-sanity`. */
export type DataSanity = (
  document: {readonly _id: string; readonly _type: string},
  path: BlockPath,
) => string

/** One or more pages that show the same list or document, and are made anew together. */
export interface PageSource {
  readonly key: string
  pages(): AsyncIterable<Page>
}

/** The file of a page below the root of the site. */
export const fileOf = ({address, file = 'index.html'}: Page): string => address + file
