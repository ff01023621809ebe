import {array, assert, constantFrom, property} from 'fast-check'
import {expect, test} from 'vitest'
import type {ResolvedBody} from '../../queries/index.ts'
import {withOutline} from '../../site/pages/withOutline.ts'

const LEVELS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const

function heading(style: (typeof LEVELS)[number], index: number): ResolvedBody[number] {
  return {
    _type: 'block',
    _key: `k${index}`,
    style,
    markDefs: [],
    children: [{_type: 'span', _key: `s${index}`, text: style, marks: []}],
  }
}

const styles = (body: ResolvedBody) =>
  body.map((block) => (block._type === 'block' ? block.style : block._type))

test.each([
  [
    ['h3', 'h4', 'h3'],
    ['h2', 'h3', 'h2'],
  ],
  [
    ['h2', 'h4', 'h4', 'h2'],
    ['h2', 'h3', 'h3', 'h2'],
  ],
  [
    ['h1', 'h2', 'h1'],
    ['h2', 'h3', 'h2'],
  ],
  [
    ['h4', 'h2', 'h3'],
    ['h2', 'h2', 'h3'],
  ],
] as const)('%j becomes %j', (before, after) => {
  expect(styles(withOutline(before.map(heading)))).toEqual(after)
})

test('no heading passes over a level', () => {
  assert(
    property(array(constantFrom(...LEVELS)), (before) => {
      const levels = styles(withOutline(before.map(heading))).map((style) =>
        Number(style?.slice(1)),
      )
      levels.forEach((level, index) => {
        expect(level).toBeGreaterThanOrEqual(2)
        expect(level - (levels[index - 1] ?? 1)).toBeLessThanOrEqual(1)
      })
    }),
  )
})
