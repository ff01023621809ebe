import {useCallback, useEffect, useState} from 'react'
import {MERGE_TYPE} from '../../../codec/documents/recordTypes.ts'
import {isRecord, itemsOf, textOf} from '../../../codec/text/record.ts'
import {useRawFetch} from '../useRawFetch.ts'

/** A merge that can be taken back. */
export interface RecentMerge {
  readonly merge: string
  /** When, in UTC by ISO 8601. */
  readonly at: string
  readonly into: string
  readonly gone: readonly string[]
}

const RECENT = `*[_type == $type && !defined(undone)] | order(at desc, part desc) [0...30]
  {merge, at, "into": into.name, "gone": gone[].name}`

/** The last merges that nobody took back, the newest first; none where they can't be read. */
export function useRecentMerges(): {
  readonly merges: readonly RecentMerge[]
  readonly reload: () => void
} {
  const fetch = useRawFetch()
  const [merges, setMerges] = useState<readonly RecentMerge[]>([])
  const load = useCallback(() => {
    fetch(RECENT, {type: MERGE_TYPE}).then(
      (rows) => setMerges(readMerges(rows)),
      // A tool without its history is still a tool; the Studio reports a lake that is out of reach.
      () => undefined,
    )
  }, [fetch])
  useEffect(load, [load])
  return {merges, reload: load}
}

/** The parts of a merge are one to people. */
function readMerges(rows: unknown): RecentMerge[] {
  const merges = new Map<string, RecentMerge>()
  for (const row of itemsOf(rows).filter(isRecord)) {
    const merge = textOf(row['merge'])
    if (merges.has(merge)) continue
    merges.set(merge, {
      merge,
      at: textOf(row['at']),
      into: textOf(row['into']),
      gone: itemsOf(row['gone']).map(textOf),
    })
  }
  return [...merges.values()]
}
