import {parseArgs} from 'node:util'
import {launchBrowser} from '../tests/support/browser.ts'
import {createEntities} from './names/entities.ts'
import {openSides} from './typing/openSides.ts'
import type {Written} from './typing/typist.ts'
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
    const written: Written[] = []
    typists.push({name: side.name, typist, written})
  }
  const names = createEntities(entities).map(({name}) => name)
  for (let round = 0; round <= Number(values.rounds); round += 1) {
    const words = ` and ${names[round * 7]} said`
    for (const {typist, written} of round % 2 === 0 ? typists : typists.toReversed()) {
      const measured = await typist.write(words)
      // In the first round code is compiled.
      if (round > 0) written.push(measured)
    }
  }
  const rows = await Promise.all(
    typists.map(async ({name, typist, written}) => {
      const keys = written.flatMap((words) => words.keys)
      const sorted = keys.toSorted((one, other) => one - other)
      return {
        name,
        keys: keys.length,
        'mean ms': threeDigits(sum(keys) / keys.length),
        'p95 ms': sorted[Math.floor(keys.length * 0.95)] ?? Number.NaN,
        'processor ms': threeDigits(sum(written.map(({processor}) => processor)) / keys.length),
        marks: await typist.marks(),
      }
    }),
  )
  console.table(rows)
  const [marks, bare] = rows
  if (marks !== undefined && bare !== undefined) {
    const ratio = (column: 'mean ms' | 'p95 ms' | 'processor ms') =>
      threeDigits(marks[column] / bare[column])
    console.table({
      'marks / bare': {
        mean: ratio('mean ms'),
        p95: ratio('p95 ms'),
        processor: ratio('processor ms'),
      },
    })
  }
} finally {
  await browser.close()
  await opened.close()
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

function threeDigits(value: number): number {
  return Number(value.toPrecision(3))
}
