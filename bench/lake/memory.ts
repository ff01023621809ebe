import {prepareQueries} from '../../lake/engine/query/evaluateQuery.ts'
import {createSqliteStore} from '../../lake/store/sqlite/createSqliteStore.ts'
import type {Store} from '../../lake/store/store.ts'
import {queries} from './queries.ts'
import {lakeSide} from './sides.ts'

/**
 * Run as a process of its own, on the path of a filled lake: asks it everything a few times, and
 * prints how long the first answer took when it was asked for at once, and when the lake had time to
 * load its documents; the longest that others had to wait for that (all ms); and the most memory that
 * was held (MB).
 */
const [, , file = ''] = process.argv

function timeOf(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

function answer(store: Store): void {
  for (const query of queries.slice(0, 1)) lakeSide(query, store).run()
}

const unprepared = createSqliteStore(file)
unprepared.documents.count()
const atOnce = timeOf(() => answer(unprepared))
unprepared.close()

const store = createSqliteStore(file)
let longestStep = 0
let last = performance.now()
for (const _ of prepareQueries(store)) {
  const now = performance.now()
  longestStep = Math.max(longestStep, now - last)
  last = now
}
const loaded = timeOf(() => answer(store))
for (let round = 0; round < 5; round += 1) {
  for (const query of queries) JSON.stringify(lakeSide(query, store).run())
}
store.close()
console.log(
  JSON.stringify({atOnce, loaded, longestStep, peak: process.resourceUsage().maxRSS / 1024}),
)
