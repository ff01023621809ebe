import {readFrontMatter} from '../../../codec/frontMatter/readFrontMatter.ts'
import {splitFrontMatter} from '../../../codec/frontMatter/splitFrontMatter.ts'
import {defaultFrontMatterTable, type FrontMatterTable} from '../../../codec/frontMatter/table.ts'
import {createLineIndex} from '../../../codec/issues/lineIndex.ts'

/** What a front matter reads as, in a form that tests compare whole: fields, and issues in short. */
export function readText(text: string, table: FrontMatterTable = defaultFrontMatterTable) {
  const {values, unknownKeys, issues} = readFrontMatter(
    splitFrontMatter(text),
    createLineIndex(text),
    table,
  )
  const fields = Object.fromEntries(
    [...values].map(([{field}, value]) => [
      field,
      typeof value === 'object' ? value.map(({name}) => name) : value,
    ]),
  )
  return {
    fields,
    unknownKeys,
    issues: issues.map(({line, column, code, key}) =>
      `${line}:${column} ${code} ${key ?? ''}`.trim(),
    ),
  }
}
