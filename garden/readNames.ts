import type {WantedName} from '../codec/documents/readDocument.ts'
import {readFrontMatter} from '../codec/frontMatter/readFrontMatter.ts'
import {splitFrontMatter} from '../codec/frontMatter/splitFrontMatter.ts'
import type {FrontMatterTable} from '../codec/frontMatter/table.ts'
import {createLineIndex} from '../codec/issues/lineIndex.ts'

/** The names in the front matter of a file, without reading its body. */
export function readNames(text: string, table: FrontMatterTable): WantedName[] {
  const {values} = readFrontMatter(splitFrontMatter(text), createLineIndex(text), table)
  return [...values].flatMap(([field, value]) => {
    if (typeof value === 'string' || typeof value === 'boolean') return []
    if (field.kind !== 'reference' && field.kind !== 'references') return []
    return value.map((name) => ({...name, key: field.key, to: field.to}))
  })
}
