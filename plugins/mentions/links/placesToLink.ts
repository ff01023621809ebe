import type {Occurrence} from '../report/occurrence.ts'

/**
 * The places of one name that can be linked: all that are free, or the first of each section that
 * has no link yet.
 */
export function placesToLink(
  occurrences: readonly Occurrence[],
  {firstInSection}: {readonly firstInSection: boolean},
): readonly Occurrence[] {
  const free = occurrences.filter(({state}) => state === 'free')
  if (!firstInSection) return free
  const done = new Set(
    occurrences.flatMap(({state, section}) => (state === 'linked' ? [section] : [])),
  )
  return free.filter(({section}) => {
    if (done.has(section)) return false
    done.add(section)
    return true
  })
}
