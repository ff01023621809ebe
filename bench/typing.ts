import {parseArgs} from 'node:util'
import {launchBrowser} from '../tests/support/browser.ts'
import {createEntities} from './names/entities.ts'
import {openSides} from './typing/openSides.ts'
import {openTypist} from './typing/typist.ts'

/**
 * Times keys in the body of a post, from the key to the painted page, with names marked and in the same
 * Studio without the marks. Both write the same words in turns, names among them. Trust the ratio.
 *
 *   npm run bench -- typing [--entities 5000] [--rounds 12] [--slowdown 4]
 *
 * `--slowdown` makes the page's processor that many times slower, so that a key takes longer than the
 * steps in which the browser measures it.
 */
const {values} = parseArgs({
  args: process.argv.slice(process.argv[2] === 'typing' ? 3 : 2),
  options: {
    entities: {type: 'string', default: '5000'},
    rounds: {type: 'string', default: '12'},
    slowdown: {type: 'string', default: '4'},
  },
})

const entities = Number(values.entities)
const opened = await openSides(entities)
const browser = await launchBrowser()
try {
  const {token} = opened
  const slowdown = Number(values.slowdown)
  const typists = []
  for (const side of opened.sides) {
    const typist = await openTypist(browser, {side, token, slowdown})
    const times: number[] = []
    typists.push({name: side.name, typist, times})
  }
  const names = createEntities(entities).map(({name}) => name)
  for (let round = 0; round <= Number(values.rounds); round += 1) {
    const words = ` and ${names[round * 7]} said`
    for (const {typist, times} of round % 2 === 0 ? typists : typists.toReversed()) {
      const measured = await typist.write(words)
      // In the first round code is compiled.
      if (round > 0) times.push(...measured)
    }
  }
  const rows = await Promise.all(
    typists.map(async ({name, typist, times}) => ({
      name,
      keys: times.length,
      'mean ms': mean(times),
      'p95 ms': times.toSorted((one, other) => one - other)[Math.floor(times.length * 0.95)] ?? 0,
      marks: await typist.marks(),
    })),
  )
  console.table(rows)
  const [marks, bare] = rows
  if (marks !== undefined && bare !== undefined) {
    console.table({
      'marks / bare': {
        mean: threeDigits(marks['mean ms'] / bare['mean ms']),
        p95: threeDigits(marks['p95 ms'] / bare['p95 ms']),
      },
    })
  }
} finally {
  await browser.close()
  await opened.close()
}

function mean(numbers: readonly number[]): number {
  return threeDigits(numbers.reduce((total, number) => total + number, 0) / numbers.length)
}

function threeDigits(value: number): number {
  return Number(value.toPrecision(3))
}
