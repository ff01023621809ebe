/**
 * Builds what is named, and prints how long it took and how much memory it keeps, as JSON. Runs in a
 * process of its own, so that nothing else is measured: `node --expose-gc memory.ts WHAT ENTITIES`.
 */
import {createNameIndex} from '../../names/nameIndex.ts'
import {loadPinyin} from '../../names/pinyin/pinyinReader.ts'
import {createEntities} from './entities.ts'
import {createMatcher, createMiniSearch} from './peers.ts'

const [what = '', count = '0'] = process.argv.slice(2)
const entities = createEntities(Number(count))
const few = createEntities(2000, 99)
const read = await loadPinyin()

const builders: Readonly<Record<string, (of: typeof entities) => unknown>> = {
  mentions(of) {
    const index = createNameIndex(of)
    index.mentions('')
    return index
  },
  search(of) {
    const index = createNameIndex(of)
    index.prepareSearch()
    return index
  },
  pinyin(of) {
    const index = createNameIndex(of)
    index.usePinyin(read)
    index.prepareSearch()
    return index
  },
  'aho-corasick': createMatcher,
  minisearch: createMiniSearch,
}

const build = builders[what]
if (build === undefined || globalThis.gc === undefined) throw new Error('Not to be run by hand')
// Code is compiled, and tables are filled, before the clock runs.
for (let round = 0; round < 5; round += 1) build(few)
globalThis.gc()
const before = used()
const start = performance.now()
const built = build(entities)
const milliseconds = performance.now() - start
globalThis.gc()
console.log(
  JSON.stringify({milliseconds, megabytes: (used() - before) / 1e6, kept: built !== undefined}),
)

function used(): number {
  const {heapUsed, arrayBuffers} = process.memoryUsage()
  return heapUsed + arrayBuffers
}
