import {NAMED_TYPES} from '../codec/frontMatter/table.ts'
import {isRecord, itemsOf, textOf} from '../codec/text/record.ts'
import type {NamedEntity} from '../names/index.ts'
import {readPages, type Fetch, type Row} from './readPages.ts'

const ENTITIES = `*[_type in $types && !(_id in path("drafts.**")) && !(_id in path("versions.**")) && _id > $after]
  | order(_id asc) [0...$page] {_id, _type, name, names[]{language, name}, aliases}`

/** Reads every published shared document of a dataset with all that it is called. */
export async function readNamedEntities(fetch: Fetch): Promise<NamedEntity[]> {
  const rows = await readPages(fetch, ENTITIES, {types: NAMED_TYPES})
  return rows.map(toNamedEntity).filter(({name}) => name !== '')
}

function toNamedEntity({_id, _type, name, names, aliases}: Row): NamedEntity {
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
  }
}
