import {defaultFrontMatterTable, type FrontMatterTable} from '../frontMatter/table.ts'
import type {TextEdit} from '../frontMatter/writing/source.ts'
import type {CodecIssue} from '../issues/issue.ts'
import {inspect} from './inspect.ts'

/** Something that an editor should look at; its code is the name of the rule. */
export interface CheckIssue extends CodecIssue {
  /**
   * What mends it and changes nothing else that the file means: edits of the whole text, with
   * offsets in UTF-16 code units.
   */
  readonly fix?: readonly TextEdit[]
}

/**
 * Checks the front matter of a file: what reading it reports, and forms that are read but should
 * not stay. Gives the issues in the order of the file.
 *
 * @param text the whole file, byte order mark and line ends as they are
 */
export function checkFile(
  text: string,
  table: FrontMatterTable = defaultFrontMatterTable,
): {readonly issues: readonly CheckIssue[]} {
  const {split, found} = inspect(text, table)
  const issues = found.map(({issue, remedy}): CheckIssue => {
    if (remedy === undefined) return issue
    const fix = remedy.edits.map(({start, end, text}) => {
      return {start: split.yamlStart + start, end: split.yamlStart + end, text}
    })
    return {...issue, fix}
  })
  return {issues}
}
