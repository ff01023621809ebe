import type {TableIssue} from '../codec/frontMatter/checkTable.ts'
import {checkFrontMatterTable} from '../codec/frontMatter/checkTable.ts'
import type {FrontMatterTable} from '../codec/frontMatter/table.ts'
import {defaultFrontMatterTable} from '../codec/frontMatter/table.ts'

export interface DatelineOptions {
  /** What the garden's front matter says, key by key; the default is the table of an Eleventy garden. */
  readonly frontMatter?: FrontMatterTable
  /** `false` leaves the structure tool out, for a Studio that brings one of its own. */
  readonly structure?: boolean
}

/** Options that can't be used; `issues` has every problem of the front-matter table. */
export class DatelineOptionsError extends Error {
  override readonly name = 'DatelineOptionsError'
  readonly issues: readonly TableIssue[]

  constructor(message: string, issues: readonly TableIssue[] = []) {
    super(message)
    this.issues = issues
  }
}

const KNOWN: readonly string[] = ['frontMatter', 'structure'] satisfies (keyof DatelineOptions)[]

/** Checks what a configuration passed and fills in the defaults. Throws a `DatelineOptionsError`. */
export function resolveOptions(options: DatelineOptions = {}): Required<DatelineOptions> {
  const unknown = Object.keys(options).filter((option) => !KNOWN.includes(option))
  if (unknown.length > 0) {
    throw new DatelineOptionsError(
      `dateline() has no option ${unknown.map((option) => `"${option}"`).join(', ')}. It has: ${KNOWN.join(', ')}.`,
    )
  }
  const frontMatter = options.frontMatter ?? defaultFrontMatterTable
  const issues = checkFrontMatterTable(frontMatter)
  if (issues.length > 0) {
    throw new DatelineOptionsError(
      ['The front-matter table given to dateline() can’t be used:']
        .concat(issues.map(({message}) => `- ${message}`))
        .join('\n'),
      issues,
    )
  }
  return {frontMatter, structure: options.structure ?? true}
}
