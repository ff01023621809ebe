import {readFrontMatter} from '../frontMatter/readFrontMatter.ts'
import {splitFrontMatter, type SplitFile} from '../frontMatter/splitFrontMatter.ts'
import type {FrontMatterTable} from '../frontMatter/table.ts'
import {habitsOf} from '../frontMatter/writing/habits.ts'
import {parseSource, type Source} from '../frontMatter/writing/source.ts'
import {inOrder} from '../issues/inOrder.ts'
import type {CodecIssue} from '../issues/issue.ts'
import {createLineIndex} from '../issues/lineIndex.ts'
import {lineEndOf} from '../text/lineEndOf.ts'
import {createFinder, type Remedy} from './finding.ts'
import {fixers} from './fixes/fixers.ts'
import {chooseApart, isSafe} from './remedies.ts'
import {reportOddDays} from './reportOddDays.ts'

export interface Inspection {
  readonly split: SplitFile
  readonly source: Source
  /** In the order of the file. */
  readonly found: readonly InspectedIssue[]
}

export interface InspectedIssue {
  readonly issue: CodecIssue
  /** What mends it, where that is safe. */
  readonly remedy: Remedy | undefined
}

/** Remedies that are tried one by one where they do not go together. */
const MOST_TRIED = 50

/** Finds what is wrong with the front matter of a file, and what mends it. */
export function inspect(text: string, table: FrontMatterTable): Inspection {
  const split = splitFrontMatter(text)
  const source = parseSource(split.yaml, table)
  const habits = habitsOf(source, lineEndOf(split.rawFrontMatter))
  const lines = createLineIndex(text)
  const findingAt = createFinder(source, habits)
  const reading = readFrontMatter(split, lines, table)
  const oddDays = reportOddDays(source, (offset) => lines.placeAt(split.yamlStart + offset))
  const found = inOrder([...reading.issues, ...oddDays]).map((issue) => {
    const fix = fixers[issue.code]
    // As long as it does not parse, nobody knows for sure what anything else means.
    const isNext = source.problem === undefined || source.problem.code === issue.code
    if (fix === undefined || !isNext || source.flow === true) return {issue, remedy: undefined}
    const offset = lines.offsetOf(issue) - split.yamlStart
    return {issue, remedy: fix(findingAt(issue.key, offset))}
  })
  const safe = safeOnes(
    source,
    found.flatMap(({remedy}) => remedy ?? []),
  )
  return {
    split,
    source,
    found: found.map(({issue, remedy}) => {
      return {issue, remedy: remedy !== undefined && safe.has(remedy) ? remedy : undefined}
    }),
  }
}

/** What is safe together needs no second look; the rest is tried one by one. */
function safeOnes(source: Source, remedies: readonly Remedy[]): ReadonlySet<Remedy> {
  if (remedies.length === 0) return new Set()
  const apart = chooseApart(remedies)
  const safe = new Set(isSafe(source, apart) ? apart : [])
  const others = remedies.filter((remedy) => !safe.has(remedy)).slice(0, MOST_TRIED)
  for (const remedy of others) if (isSafe(source, [remedy])) safe.add(remedy)
  return safe
}
