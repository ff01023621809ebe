import {array, assert, constantFrom, integer, property} from 'fast-check'
import {expect, test} from 'vitest'
import {nearestWord} from '../../codec/text/editDistance.ts'
import {defaultReviewConfig, nearestStatus} from '../../review/index.ts'

const {statuses} = defaultReviewConfig
const names = statuses.map(({name}) => name)

test.each([
  ['evengreen', 'evergreen'],
  ['ever green', 'evergreen'],
  ['Evergreen ', 'evergreen'],
  ['evergren', 'evergreen'],
  ['archive', 'archived'],
  ['drfat', 'draft'],
  ['darft', 'draft'],
  ['inbx', 'inbox'],
  ['草稿', undefined],
  ['published', undefined],
  ['', undefined],
  ['x'.repeat(10_000), undefined],
])('%j most likely means %j', (word, meant) => {
  expect(nearestStatus(word, statuses)?.name).toBe(meant)
})

test('what the codec says about a slip, the desk says too', () => {
  const letters = array(constantFrom('a', 'e', 'n', 'x'), {minLength: 1, maxLength: 1})
  const slip = property(
    constantFrom(...names),
    integer({min: 0, max: 9}),
    constantFrom('drop', 'add', 'replace', 'swap'),
    letters,
    (name, at, kind, [letter = 'a']) => {
      const place = at % name.length
      const [head, tail] = [name.slice(0, place), name.slice(place)]
      const typed = {
        drop: head + tail.slice(1),
        add: head + letter + tail,
        replace: head + letter + tail.slice(1),
        swap: head + tail.slice(1, 2) + tail.slice(0, 1) + tail.slice(2),
      }[kind]
      expect(nearestStatus(typed, statuses)?.name).toBe(name)
      expect(nearestWord(typed, names)).toBe(name)
    },
  )
  assert(slip, {numRuns: 500})
})
