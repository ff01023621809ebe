import {FILE_TYPE} from '../../schemas/documents/file.ts'

/** Leaves the file of a post out of a menu: only the import makes one. */
export function withoutFiles<Item extends {templateId: string}>(items: Item[]): Item[] {
  return items.filter(({templateId}) => templateId !== FILE_TYPE)
}
