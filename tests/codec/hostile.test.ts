import {describe, expect, test} from 'vitest'
import {readDocument} from '../../codec/documents/readDocument.ts'

const codes = (text: string) => {
  const {issues, post} = readDocument(text, 'hostile.md')
  return {codes: [...new Set(issues.map(({code}) => code))].sort(), blocks: post.body.length}
}
const body = (text: string) => `---\ntitle: t\ndate: 2025-11-01\nstatus: draft\n---\n${text}`

describe('front matter', () => {
  test('aliases of aliases are never expanded', () => {
    const bomb = Array.from(
      {length: 60},
      (_, n) => `k${n + 1}: &k${n + 1} [*k${n}, *k${n}, *k${n}]`,
    )
    const text = `---\nk0: &k0 [x]\n${bomb.join('\n')}\ntags: *k60\n---\n`
    expect(codes(text).codes).toEqual(['missing-key', 'unknown-key', 'wrong-type'])
  })

  test('keys that objects have of their own', () => {
    const text = '---\ntitle: t\n__proto__: {draft: true}\nconstructor: x\ntags: [__proto__]\n---\n'
    const {post, names} = readDocument(text, 'x.md', {resolveName: ({name}) => `tag-${name}`})
    expect(names.map(({name}) => name)).toEqual(['__proto__'])
    expect(post['draft']).toBeUndefined()
    expect(Object.prototype).not.toHaveProperty('draft')
  })

  test.each([
    ['brackets', `tags: ${'['.repeat(50_000)}`, ['missing-key', 'wrong-type', 'yaml-invalid']],
    ['maps', `tags: ${'{a: '.repeat(20_000)}`, ['missing-key', 'wrong-type', 'yaml-invalid']],
    ['a list that holds itself', 'tags: &a [*a]', ['missing-key', 'wrong-type']],
    ['repeated names', `tags:\n${'- a\n'.repeat(50_000)}`, ['duplicate-name', 'missing-key']],
    [
      'a status of 100,000 letters',
      `status: ${'e'.repeat(100_000)}`,
      ['missing-key', 'unknown-choice'],
    ],
  ])('%s', (_, yaml, expected) => {
    expect(codes(`---\n${yaml}\n---\n`).codes).toEqual(expected)
  })

  test('a value of five million letters', () => {
    const {post, issues} = readDocument(
      `---\ntitle: ${'长'.repeat(5_000_000)}\ndate: 2025-11-01\nstatus: draft\n---\n`,
      'long.md',
    )
    expect(issues).toEqual([])
    expect(post['title']).toHaveLength(5_000_000)
  })
})

describe('body', () => {
  test.each([
    ['10,000 nested quotes', '> '.repeat(10_000) + 'x', ['body-too-deep', 'kept-verbatim'], 1],
    ['nested lists', nested(1000), ['body-too-deep', 'kept-verbatim'], 1],
    ['a line of five million letters', '字'.repeat(5_000_000), [], 1],
    ['brackets', '['.repeat(50_000), [], 1],
    ['stars', '**a'.repeat(20_000), [], 1],
    ['spaces within a line', `x${' '.repeat(200_000)}y`, [], 1],
    ['lone carriage returns', 'a\r'.repeat(50_000), [], 1],
    ['empty lines', '\n'.repeat(200_000), [], 0],
    ['open details', '<details>\n\n'.repeat(3000), ['details-not-closed', 'kept-verbatim'], 3000],
    [
      'nested details',
      `${'<details>\n\n'.repeat(3000)}${'</details>\n'.repeat(3000)}`,
      ['kept-verbatim'],
      1,
    ],
    ['open formulas', '$$\n\n'.repeat(2001), ['kept-verbatim'], 1001],
    ['open brackets behind bold words', '**a**（x: '.repeat(5000), [], 1],
  ])('%s', (_, text, expected, blocks) => {
    expect(codes(body(text))).toEqual({codes: expected, blocks})
  })
})

function nested(depth: number): string {
  return Array.from({length: depth}, (_, level) => `${'  '.repeat(level)}- x`).join('\n')
}
