import {NAMED_TYPES} from '../codec/frontMatter/table.ts'
import {isRecord, itemsOf, textOf} from '../codec/text/record.ts'
import type {NamedEntity} from '../names/index.ts'
import {readPages, type Fetch, type Row} from './readPages.ts'

/** A shared document that a dataset has, with all that it is called. */
export interface KnownEntity extends NamedEntity {
  readonly slug: string | undefined
}

const ENTITIES = `*[_type in $types && !(_id in path("drafts.**")) && !(_id in path("versions.**")) && _id > $after]
  | order(_id asc) [0...$page] {_id, _type, name, names[]{language, name}, aliases, "slug": slug.current}`

/** Reads every published shared document of a dataset that has a name, page by page. */
export async function readKnownEntities(fetch: Fetch): Promise<KnownEntity[]> {
  const rows = await readPages(fetch, ENTITIES, {types: NAMED_TYPES})
  return rows.map(toKnownEntity).filter(({name}) => name !== '')
}

function toKnownEntity({_id, _type, name, names, aliases, slug}: Row): KnownEntity {
  return {
    id: textOf(_id),
    type: textOf(_type),
    name: textOf(name),
    names: itemsOf(names)
      .filter(isRecord)
      .map(({language, name}) => ({language: textOf(language), name: textOf(name)}))
      .filter(({name}) => name !== ''),
    aliases: itemsOf(aliases)
      .map(textOf)
      .filter((alias) => alias !== ''),
    slug: typeof slug === 'string' ? slug : undefined,
  }
}
