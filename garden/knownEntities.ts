import {NAMED_TYPES} from '../codec/frontMatter/table.ts'
import {itemsOf, textOf} from '../codec/text/record.ts'
import {readPages, type Fetch} from './readPages.ts'

/** A shared document that a dataset has. */
export interface KnownEntity {
  readonly id: string
  readonly type: string
  /** What it is called: its canonical name first, then those by language, then its aliases. */
  readonly names: readonly string[]
  readonly slug: string | undefined
}

const ENTITIES = `*[_type in $types && !(_id in path("drafts.**")) && !(_id in path("versions.**")) && _id > $after]
  | order(_id asc) [0...$page] {_id, _type, name, "names": names[].name, aliases, "slug": slug.current}`

/** Reads every published shared document of a dataset, page by page. */
export async function readKnownEntities(fetch: Fetch): Promise<KnownEntity[]> {
  const rows = await readPages(fetch, ENTITIES, {types: NAMED_TYPES})
  return rows.map(({_id, _type, name, names, aliases, slug}) => ({
    id: textOf(_id),
    type: textOf(_type),
    names: [name, ...itemsOf(names), ...itemsOf(aliases)]
      .map(textOf)
      .filter((known) => known !== ''),
    slug: typeof slug === 'string' ? slug : undefined,
  }))
}
