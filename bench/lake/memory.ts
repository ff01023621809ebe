import {createSqliteStore} from '../../lake/store/sqlite/createSqliteStore.ts'
import {queries} from './queries.ts'
import {lakeSide} from './sides.ts'

/**
 * Run as a process of its own, on the path of a filled lake: asks it everything a few times, and
 * prints how long the first answer took (ms) and the most memory that was held (MB).
 */
const [, , file = ''] = process.argv
const store = createSqliteStore(file)
const start = performance.now()
store.documents.count()
for (const query of queries.slice(0, 1)) lakeSide(query, store).run()
const first = performance.now() - start
for (let round = 0; round < 5; round += 1) {
  for (const query of queries) JSON.stringify(lakeSide(query, store).run())
}
store.close()
console.log(JSON.stringify({first, peak: process.resourceUsage().maxRSS / 1024}))
