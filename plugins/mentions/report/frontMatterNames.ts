import type {FrontMatterTable} from '../../../codec/frontMatter/table.ts'
import {ENTITY_TYPES} from '../../../codec/frontMatter/table.ts'
import {fieldAt, textAt} from '../../body/looks/values.ts'

const entityTypes: readonly string[] = ENTITY_TYPES

/** Whom the front matter of a post refers to, with the fields that do, in the order of the table. */
export function frontMatterNames(
  post: unknown,
  table: FrontMatterTable,
): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, readonly string[]>()
  for (const row of table) {
    if (row.kind !== 'reference' && row.kind !== 'references') continue
    if (!row.to.some((type) => entityTypes.includes(type))) continue
    const value = fieldAt(post, row.field)
    const references: readonly unknown[] = Array.isArray(value) ? value : [value]
    for (const reference of references) {
      const id = textAt(reference, '_ref')
      if (id !== undefined) names.set(id, [...(names.get(id) ?? []), row.field])
    }
  }
  return names
}

/**
 * The field that a name of this type belongs into: the list that the table makes for the type, else
 * the first list that takes it. Undefined where the front matter has none.
 */
export function fieldFor(type: string, table: FrontMatterTable): string | undefined {
  const lists = table.flatMap((row) => {
    if (row.kind !== 'references') return []
    const place = row.to.findIndex((target) => target === type)
    return place === -1 ? [] : [{field: row.field, rank: row.to.length === 1 ? -1 : place}]
  })
  return lists.toSorted((one, other) => one.rank - other.rank)[0]?.field
}
