import {RECORD_TYPES} from '../../codec/documents/recordTypes.ts'

/** Leaves out of a menu what the desk alone makes: files of posts, records of merges. */
export function withoutRecords<Item extends {templateId: string}>(items: Item[]): Item[] {
  return items.filter(({templateId}) => !RECORD_TYPES.includes(templateId))
}
