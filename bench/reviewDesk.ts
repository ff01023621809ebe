import {parseArgs} from 'node:util'
import {openTarget} from '../cli/target/openTarget.ts'
import {launchBrowser} from '../tests/support/browser.ts'
import {openDesk} from '../tests/support/desk.ts'
import {createDeskGarden} from './reviewDesk/deskGarden.ts'
import {documentList, reviewDesk} from './reviewDesk/lists.ts'
import type {Seen} from './reviewDesk/watchPage.ts'
import {watchPage} from './reviewDesk/watchPage.ts'
import {putAll} from './support/putAll.ts'
import {median} from './support/timing.ts'

/**
 * Times what somebody does at the review desk, and the same in the Studio's own list of posts, which
 * holds a page of them where the desk holds all: until the page has settled, the longest time between
 * two frames, and the longest task in time of the processor. Both are in the same Studio over the same
 * lake, in turns. On a machine that is busy with other things trust the tasks.
 *
 *   npm run bench -- reviewDesk [--posts 10000] [--entities 20000] [--rounds 5]
 *
 * Limit: at the desk no frame takes longer than 100 ms.
 */
const {values} = parseArgs({
  args: process.argv.slice(process.argv[2] === 'reviewDesk' ? 3 : 2),
  options: {
    posts: {type: 'string', default: '10000'},
    entities: {type: 'string', default: '20000'},
    rounds: {type: 'string', default: '5'},
  },
})

/** In milliseconds. */
const LONGEST_FRAME = 100

const lists = [reviewDesk, documentList]
const seen = new Map<string, Seen[]>()
const desk = await openDesk()
const browser = await launchBrowser()
try {
  const {url, tokens} = desk.lake()
  const {client} = openTarget({
    lake: url,
    token: tokens.administrator,
    dataDirectory: desk.dataDirectory,
    env: {},
  })
  await putAll(client, createDeskGarden(Number(values.posts), Number(values.entities)))
  const page = await browser.newPage({viewport: {width: 1440, height: 900}})
  page.setDefaultTimeout(120_000)
  for (let round = 0; round < Number(values.rounds); round += 1) {
    for (const {name, rows, acts} of round % 2 === 0 ? lists : lists.toReversed()) {
      await desk.signIn(page, 'reviewer', '/structure')
      await page.locator('a[href$="/structure/posts"]').waitFor()
      for (const {name: what, prepare, act} of acts) {
        await prepare?.(page)
        const measured = await watchPage(page, rows, () => act(page))
        const key = `${name}: ${what}`
        seen.set(key, [...(seen.get(key) ?? []), measured])
      }
    }
  }
} finally {
  await browser.close()
  await desk.close()
}

const table = reviewDesk.acts.map(({name}) => {
  const ours = summaryOf(seen.get(`${reviewDesk.name}: ${name}`) ?? [])
  const stock = summaryOf(seen.get(`${documentList.name}: ${name}`) ?? [])
  return {
    '': name,
    'desk ms': ours.settled,
    'list ms': stock.settled,
    ratio: Number((ours.settled / stock.settled).toFixed(2)),
    'desk frame': ours.frame,
    'list frame': stock.frame,
    'desk task': ours.task,
    'list task': stock.task,
  }
})
console.log(
  `${values.posts} posts; milliseconds, of frames the longest of all rounds, else of the middle round`,
)
console.table(table)
const above = table.filter((row) => row['desk frame'] > LONGEST_FRAME)
console.log(
  above.length === 0
    ? `no frame of the desk above ${LONGEST_FRAME} ms`
    : `ABOVE THE LIMIT of ${LONGEST_FRAME} ms: ${above.map((row) => row['']).join(', ')}`,
)
if (above.length > 0) process.exitCode = 1

function summaryOf(rounds: readonly Seen[]): {settled: number; frame: number; task: number} {
  const frames = rounds.map(({longestFrame}) => longestFrame)
  const middle = (of: (seen: Seen) => number) => Math.round(median(rounds.map(of)))
  return {
    settled: middle(({settled}) => settled),
    frame: rounds.length === 0 ? Number.NaN : Math.round(Math.max(...frames)),
    task: middle(({longestTask}) => longestTask),
  }
}
