import {parseArgs} from 'node:util'
import {openTarget} from '../cli/target/openTarget.ts'
import {fold} from '../names/fold/fold.ts'
import {launchBrowser} from '../tests/support/browser.ts'
import {createEntities} from './names/entities.ts'
import {openPicker} from './picking/pickers.ts'
import {median} from './support/timing.ts'
import {openSides} from './typing/openSides.ts'

/**
 * Counts what somebody does who puts people into a post, whose names they have in a list, and times
 * it until the dataset has them all: at the desk, and in the Studio's own list of references. The
 * seconds are the Studio's, since nobody hesitates. Trust the ratios.
 *
 *   npm run bench -- picking [--names 15] [--entities 5000] [--rounds 2]
 */
const {values} = parseArgs({
  args: process.argv.slice(process.argv[2] === 'picking' ? 3 : 2),
  options: {
    names: {type: 'string', default: '15'},
    entities: {type: 'string', default: '5000'},
    rounds: {type: 'string', default: '2'},
  },
})

/** How long the dataset may take to have what was picked, on a machine that is busy. */
const PATIENCE_MS = 300_000

const count = Number(values.names)
const people = peopleWithNamesOfTheirOwn(Number(values.entities))
if (people.length < count * Number(values.rounds))
  throw new Error('More names take more --entities')
const opened = await openSides(Number(values.entities))
const browser = await launchBrowser()
try {
  const {token, lake} = opened
  const {client} = openTarget({lake, token, dataDirectory: '', env: {}})
  const sides = []
  for (const side of opened.sides) {
    const picker = await openPicker(browser, side, token)
    sides.push({...side, picker, measured: new Array<{actions: number; seconds: number}>()})
  }
  for (let round = 0; round < Number(values.rounds); round += 1) {
    const names = people.slice(round * count, (round + 1) * count)
    for (const {post, picker, measured} of round % 2 === 0 ? sides : sides.toReversed()) {
      await picker.page.bringToFront()
      const start = performance.now()
      const actions = await picker.pick(names)
      await stored(post, (round + 1) * count)
      measured.push({actions, seconds: (performance.now() - start) / 1000})
    }
  }
  const expected = people.slice(0, Number(values.rounds) * count)
  const rows = []
  for (const {name, post, measured} of sides) {
    const picked = await namesIn(post)
    rows.push({
      name: name === 'bare' ? 'the Studio’s own' : 'desk',
      actions: median(measured.map(({actions}) => actions)),
      seconds: Number(median(measured.map(({seconds}) => seconds)).toPrecision(3)),
      'right names': picked.filter((name, at) => name === expected[at]).length,
      of: expected.length,
    })
  }
  console.table(rows)
  if (rows.some((row) => row['right names'] < row.of)) process.exitCode = 1
  const [desk, stock] = rows
  if (desk !== undefined && stock !== undefined) {
    console.table({
      'desk / the Studio’s own': {
        actions: Number((desk.actions / stock.actions).toPrecision(2)),
        seconds: Number((desk.seconds / stock.seconds).toPrecision(2)),
      },
    })
  }

  function namesIn(post: string): Promise<string[]> {
    const names = '*[_id == $id][0].people[defined(_ref)]->name'
    return client.fetch(`coalesce(${names}, [])`, {id: `drafts.${post}`})
  }

  async function stored(post: string, count: number): Promise<void> {
    const end = performance.now() + PATIENCE_MS
    while ((await namesIn(post)).length < count) {
      if (performance.now() > end) throw new Error(`${post} never got its ${count} names`)
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
} finally {
  await browser.close()
  await opened.close()
}

/** Names of people that nobody and nothing else has. */
function peopleWithNamesOfTheirOwn(entities: number): string[] {
  const all = createEntities(entities)
  const bearers = new Map<string, number>()
  for (const {name, names = [], aliases = []} of all) {
    for (const each of new Set([name, ...names.map(({name}) => name), ...aliases].map(fold))) {
      bearers.set(each, (bearers.get(each) ?? 0) + 1)
    }
  }
  return all.flatMap(({type, name}) =>
    type === 'person' && bearers.get(fold(name)) === 1 ? [name] : [],
  )
}
