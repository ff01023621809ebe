import {defaultFrontMatterTable, type FrontMatterTable} from '../frontMatter/table.ts'
import type {CodecIssue} from '../issues/issue.ts'
import {inspect} from './inspect.ts'
import {applyRemedies, chooseApart, isSafe} from './remedies.ts'

export interface FixedFile {
  readonly text: string
  /** What was mended, with the places that it had. */
  readonly fixed: readonly CodecIssue[]
  /** What only a person can mend, with the places in the new text. */
  readonly left: readonly CodecIssue[]
}

/** One mend may bring another to light, such as quotes without which nothing could be read. */
const MOST_ROUNDS = 10

/**
 * Mends what can be mended without asking, and touches no other byte. A second run finds nothing to
 * do.
 *
 * @param text the whole file, byte order mark and line ends as they are
 */
export function fixFile(
  text: string,
  table: FrontMatterTable = defaultFrontMatterTable,
): FixedFile {
  let mended = text
  let inspection = inspect(mended, table)
  const fixed: CodecIssue[] = []
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const {split, source, found} = inspection
    const apart = chooseApart(found.flatMap(({remedy}) => remedy ?? []))
    if (apart.length === 0) break
    const chosen = new Set(isSafe(source, apart) ? apart : apart.slice(0, 1))
    for (const {issue, remedy} of found) {
      if (remedy !== undefined && chosen.has(remedy)) fixed.push(issue)
    }
    const behind = mended.slice(split.yamlStart + split.yaml.length)
    mended = mended.slice(0, split.yamlStart) + applyRemedies(source, [...chosen]) + behind
    inspection = inspect(mended, table)
  }
  return {text: mended, fixed, left: inspection.found.map(({issue}) => issue)}
}
