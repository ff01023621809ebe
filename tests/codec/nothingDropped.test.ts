import * as fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {readDocument} from '../../codec/documents/readDocument.ts'
import {readBody, type BodyReading} from '../../codec/markdown/readBody.ts'
import {corpusFiles, hasCorpus, withoutCorpus} from './support/corpus.ts'
import {firstDifference, lettersOf, lettersOfBlocks} from './support/letters.ts'

/** Slices are in order, do not overlap, and leave nothing but blank lines between them. */
function expectSlicesToCover(source: string, {body, slices}: Pick<BodyReading, 'body' | 'slices'>) {
  expect(slices.map(({block}) => block)).toEqual(body.map(({_key}) => _key))
  expect(new Set(body.map(({_key}) => _key)).size).toBe(body.length)
  let end = 0
  for (const slice of slices) {
    expect(slice.start).toBeGreaterThanOrEqual(end)
    expect(source.slice(end, slice.start).trim()).toBe('')
    end = slice.end
  }
  expect(source.slice(end).trim()).toBe('')
}

describe.skipIf(!hasCorpus)(`real posts${withoutCorpus}`, () => {
  test('every letter of every file is in a block, in its order', () => {
    let files = 0
    for (const {path, text} of corpusFiles()) {
      files += 1
      const {post, file} = readDocument(text, path)
      expect(file.rawFrontMatter + file.rawBody).toBe(text)
      expectSlicesToCover(file.rawBody, {body: post.body, slices: file.slices})
      const difference = firstDifference(lettersOf(file.rawBody), lettersOfBlocks(post.body))
      expect({path, difference}).toEqual({path, difference: undefined})
    }
    expect(files).toBe(388)
  })

  test('a second reading gives the same documents', () => {
    for (const {path, text} of corpusFiles()) {
      const [first, second] = [readDocument(text, path), readDocument(text, path)]
      expect(JSON.stringify(first) === JSON.stringify(second), path).toBe(true)
    }
  })
})

test('whatever constructs stand beside each other, no letter is dropped', () => {
  const word = fc.constantFrom('冷战', 'APEC', '“转折点”', '2025', '卡尼，', 'a_b', '3~5年')
  const words = fc.array(word, {minLength: 1, maxLength: 4}).map((list) => list.join(' '))
  const construct = fc
    .tuple(
      fc.constantFrom(
        (text: string) => text,
        (text: string) => `**${text}**（Cold: ${text}）后`,
        (text: string) => `### ${text}`,
        (text: string) => `- ${text}\n  - ${text}\n- ${text}`,
        (text: string) => `1. ${text}\n\n   ${text}`,
        (text: string) => `> ${text}\n> ${text}\n>\n> ${text}`,
        (text: string) => `> - ${text}\n>> ${text}`,
        (text: string) => `<details>\n<summary>${text}</summary>\n<p>${text}</p>\n</details>`,
        (text: string) =>
          `<details>\n<summary>${text}</summary>\n\n${text}\n\n- ${text}\n</details>`,
        (text: string) => `<details>\n${text}`,
        (text: string) => `</details>${text}`,
        (text: string) => `\`\`\`\n${text}\n\`\`\``,
        (text: string) => `    ${text}`,
        (text: string) => `| ${text} | ${text} |\n|---|---|\n| ${text} | ${text} |`,
        (text: string) => `[^1]: ${text}\n    ${text}`,
        (text: string) => `[${text}]: /u`,
        (text: string) => `<div>${text}</div>`,
        (text: string) => `<!-- ${text} -->`,
        (text: string) => `$$\n${text}\n$$`,
        (text: string) => `![${text}](u)`,
        (text: string) => `${text}[^2]<b>${text}</b>`,
        (text: string) => `2025. ${text}`,
        (text: string) => `${text}\n===`,
        () => '---',
      ),
      words,
    )
    .map(([make, text]) => make(text))
  const gap = fc.constantFrom('\n', '\n\n', '\r\n', '\r\n\r\n', '\n \n')
  fc.assert(
    fc.property(fc.array(fc.tuple(construct, gap), {maxLength: 8}), (parts) => {
      const source = parts.flat().join('')
      const reading = readBody(source)
      expectSlicesToCover(source, reading)
      expect([...lettersOfBlocks(reading.body)].sort()).toEqual([...lettersOf(source)].sort())
    }),
    {numRuns: 1500},
  )
})
