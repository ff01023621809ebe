import {meaningOf} from '../frontMatter/writing/meaning.ts'
import type {Source} from '../frontMatter/writing/source.ts'
import {frontMatterIssues as issues} from '../issues/frontMatterIssues.ts'
import type {CodecIssue, Place} from '../issues/issue.ts'
import {unquoteCurly} from '../text/unquote.ts'

/** Reports days that are read, but written in another form than `YYYY-MM-DD`. */
export function reportOddDays(
  {table, byField}: Source,
  placeOf: (offset: number) => Place,
): CodecIssue[] {
  return table.flatMap((field) => {
    const entries = field.kind === 'date' ? (byField.get(field) ?? []) : []
    return entries.flatMap((entry) => {
      const {key, value} = entry
      const day = meaningOf(field, [entry])
      if (value.kind !== 'scalar' || typeof day !== 'string') return []
      const text = value.text.trim()
      if ((unquoteCurly(text) ?? text) === day) return []
      return [issues.dateForm(placeOf(value.start), key, text, day)]
    })
  })
}
