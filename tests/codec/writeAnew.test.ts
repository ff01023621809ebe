import * as fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {splitFrontMatter} from '../../codec/frontMatter/splitFrontMatter.ts'
import {prepareBody} from '../../codec/markdown/prepareBody.ts'
import {meaningOf} from '../../codec/markdown/meaning.ts'
import {readBody} from '../../codec/markdown/readBody.ts'
import {writeBody} from '../../codec/markdown/writeBody.ts'
import {body, paragraph} from './support/arbitraryBody.ts'
import {corpusFiles, hasCorpus, withoutCorpus} from './support/corpus.ts'

const meanings = (markdown: string) => readBody(markdown).body.map(meaningOf)

describe('Portable Text as Markdown, without a file', () => {
  test('a paragraph is read back as what it was', () => {
    fc.assert(
      fc.property(paragraph, (block) => {
        const {markdown, issues} = writeBody([block])
        expect(issues.filter(({code}) => code !== 'empty-block')).toEqual([])
        const {blocks} = prepareBody([block], () => undefined)
        expect(meanings(markdown)).toEqual(blocks.map(meaningOf))
      }),
      {numRuns: 1000},
    )
  })

  test('so is a whole body, whatever stands beside what', () => {
    const harmless = new Set(['empty-block', 'list-level'])
    fc.assert(
      fc.property(body, (blocks) => {
        expect(writeBody(blocks).issues.filter(({code}) => !harmless.has(code))).toEqual([])
      }),
      {numRuns: 500},
    )
  })

  test.skipIf(!hasCorpus)(`real posts are read back as what they were${withoutCorpus}`, () => {
    for (const {path, text} of corpusFiles()) {
      const {rawBody} = splitFrontMatter(text)
      const {markdown, issues} = writeBody(readBody(rawBody).body)
      expect({path, issues}).toEqual({path, issues: []})
      expect({path, same: same(meanings(markdown), meanings(rawBody))}).toEqual({path, same: true})
    }
  })
})

function same(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((meaning, index) => meaning === other[index])
}
