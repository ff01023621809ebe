import * as fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {BodyBlock} from '../../codec/markdown/blockTypes.ts'
import {readBody} from '../../codec/markdown/readBody.ts'
import {writeBody} from '../../codec/markdown/writeBody.ts'
import {body} from './support/arbitraryBody.ts'
import {markdown} from './support/arbitraryMarkdown.ts'

type Edit = (blocks: readonly BodyBlock[]) => readonly BodyBlock[]

/** A file whose blocks somebody edited, written back. */
function edited(source: string, edit: Edit) {
  const reading = readBody(source)
  const written = writeBody(edit(reading.body), {rawBody: source, slices: reading.slices})
  return {...written, issues: written.issues.map(({code, line}) => `${line} ${code}`)}
}

const append = (block: BodyBlock | undefined, text: string): BodyBlock[] =>
  block?._type === 'block'
    ? [{...block, children: [...block.children, {_type: 'span', _key: 'x', text, marks: []}]}]
    : []
const paragraph = (text: string): BodyBlock => ({
  _type: 'block',
  _key: `new ${text}`,
  style: 'normal',
  markDefs: [],
  children: [{_type: 'span', _key: 'x', text, marks: []}],
})
const item = (text: string, level = 1): BodyBlock => ({
  ...paragraph(text),
  _type: 'block',
  listItem: 'bullet',
  level,
  style: 'normal',
  markDefs: [],
  children: [{_type: 'span', _key: 'x', text, marks: []}],
})

describe('what nobody edited', () => {
  test('is written back to the last byte', () => {
    fc.assert(
      fc.property(markdown, (source) => {
        expect(edited(source, (blocks) => blocks)).toEqual({markdown: source, issues: []})
      }),
      {numRuns: 500},
    )
  })

  test('keeps its bytes around one block that changed', () => {
    fc.assert(
      fc.property(markdown, fc.nat(20), (source, at) => {
        const {slices, body: blocks} = readBody(source)
        const index = blocks.length === 0 ? 0 : at % blocks.length
        const changed = append(blocks[index], '改')
        const slice = slices[index]
        fc.pre(changed.length > 0 && slice !== undefined)
        const written = edited(source, (before) => before.toSpliced(index, 1, ...changed))
        expect(written.issues).toEqual([])
        expect(written.markdown.startsWith(source.slice(0, slice?.start))).toBe(true)
        expect(written.markdown.endsWith(source.slice(slice?.end))).toBe(true)
        expect(written.markdown).toContain('改')
      }),
      {numRuns: 500},
    )
  })

  test('is read back as what it was, wherever it is moved and whatever comes between', () => {
    fc.assert(
      fc.property(
        markdown,
        body,
        fc.array(fc.tuple(fc.nat(20), fc.nat(20)), {maxLength: 3}),
        (source, others, moves) => {
          const edit: Edit = (blocks) =>
            moves.reduce<readonly BodyBlock[]>(
              (now, [from, to]) => {
                const moved = now.slice(from, from + 1)
                return now.toSpliced(from, 1).toSpliced(to, 0, ...moved)
              },
              blocks.toSpliced(1, 1, ...others.slice(0, 2)),
            )
          // Two lists that are kept as Markdown become one when nothing is left between them.
          fc.pre(!hasTwoKeptLists(edit(readBody(source).body)))
          const {issues} = edited(source, edit)
          expect(issues.filter((issue) => issue.endsWith('reads-differently'))).toEqual([])
        },
      ),
      {numRuns: 500},
    )
  })
})

function hasTwoKeptLists(blocks: readonly BodyBlock[]): boolean {
  return blocks.some((block, index) => isKeptList(block) && isKeptList(blocks[index + 1]))
}

function isKeptList(block: BodyBlock | undefined): boolean {
  return block?._type === 'rawMarkdown' && /^\s*(?:[-*+]|\d+[.)])\s/.test(block.markdown)
}

describe('edits', () => {
  test.each<[string, string, Edit, string]>([
    [
      'a block is removed with one of its gaps',
      '甲\n\n\n乙\n\n丙\n',
      ([a, , c]) => [a, c].flatMap(some),
      '甲\n\n\n丙\n',
    ],
    [
      'a gap without a blank line is none between paragraphs',
      '甲\n# 乙\n丙\n',
      ([a, , c]) => [a, c].flatMap(some),
      '甲\n\n丙\n',
    ],
    [
      'moving moves bytes',
      '*甲*\n\n_乙_\n\n丙  \n丁',
      ([a, b, c]) => [c, b, a].flatMap(some),
      '丙  \n丁\n\n_乙_\n\n*甲*',
    ],
    [
      'what was cut and pasted keeps its bytes under a new key',
      '_甲_\n\n乙\n',
      ([a, b]) => [b, a && {...a, _key: 'z'}].flatMap(some),
      '乙\n\n_甲_\n',
    ],
    [
      'new text has the line ends of the file',
      '甲\r\n\r\n乙\r\n',
      ([a, b]) => [a, paragraph('一\n二'), b].flatMap(some),
      '甲\r\n\r\n一\\\r\n二\r\n\r\n乙\r\n',
    ],
    [
      'a file without a last line end gets none',
      '甲',
      (blocks) => [...blocks, paragraph('乙')],
      '甲\n\n乙',
    ],
    [
      'a list that comes before one that is kept as Markdown is another list',
      '- 甲\n- 乙\n\n文\n\n- 丙\n\n  > 丁\n\n  戊\n',
      ([a, b, , d]) => [a, b, d].flatMap(some),
      '* 甲\n* 乙\n\n- 丙\n\n  > 丁\n\n  戊\n',
    ],
    [
      'of two such lists, the one before it',
      '- 甲\n+ 乙\n+ 丙\n\n文\n\n+ 丁\n\n  > 戊\n\n  己\n',
      ([a, b, c, , d]) => [a, b, c, d].flatMap(some),
      '- 甲\n* 乙\n* 丙\n\n+ 丁\n\n  > 戊\n\n  己\n',
    ],
    [
      'an item changes in a list that has the sign of one further down',
      '- 甲\n- 乙\n\n+ 丙\n\n- 丁\n\n  > 戊\n\n  己\n',
      ([a, b, ...others]) => [a, append(b, '改'), others].flat().flatMap(some),
      '- 甲\n- 乙改\n\n+ 丙\n\n- 丁\n\n  > 戊\n\n  己\n',
    ],
    ['everything is removed', '\n甲\n\n乙\n', () => [], '\n'],
    ['the first block of a file', '', () => [paragraph('甲')], '甲\n'],
    [
      'code that is never closed ends before what follows',
      '```\n甲',
      (blocks) => [...blocks, paragraph('乙')],
      '```\n甲\n```\n\n乙',
    ],
    [
      'a link whose definition is gone',
      '[甲][a]\n\n[a]: /u "t"\n',
      ([a]) => [a].flatMap(some),
      '[甲](/u "t")\n',
    ],
    [
      'quotes stay one',
      '> 甲\n>\n> 乙\n',
      ([a, b]) => [...append(a, '改'), b].flatMap(some),
      '> 甲改\n>\n> 乙\n',
    ],
    [
      'a new quote joins one',
      '> 甲\n\n乙\n',
      ([a, b]) => [a, {...paragraph('新'), style: 'blockquote'} as BodyBlock, b].flatMap(some),
      '> 甲\n>\n> 新\n\n乙\n',
    ],
  ])('%s', (_, source, edit, expected) => {
    expect(edited(source, edit)).toEqual({markdown: expected, issues: []})
  })
})

describe('lists', () => {
  test.each<[string, string, Edit, string]>([
    [
      'an item between others has their sign',
      '*   甲\n*   乙\n',
      ([a, b]) => [a, item('新'), b].flatMap(some),
      '*   甲\n*   新\n*   乙\n',
    ],
    [
      'a list with blank lines keeps them',
      '- 甲\n\n- 乙\n',
      (blocks) => [...blocks, item('丙')],
      '- 甲\n\n- 乙\n\n- 丙\n',
    ],
    [
      'numbers go on',
      '1. 甲\n2. 乙\n3. 丙\n',
      ([a, , c]) => [a, c].flatMap(some),
      '1. 甲\n2. 丙\n',
    ],
    [
      'numbers that are all the same stay so',
      '1. 甲\n1. 乙\n1. 丙\n',
      ([a, , c]) => [a, c].flatMap(some),
      '1. 甲\n1. 丙\n',
    ],
    [
      'odd numbers stay where nothing else changed',
      '1. 甲\n5. 乙\n7. 丙\n',
      ([a, b, c]) => [a, ...append(b, '改'), c].flatMap(some),
      '1. 甲\n5. 乙改\n7. 丙\n',
    ],
    [
      'a list starts where it started',
      '3. 甲\n4. 乙\n',
      ([a, b]) => [...append(a, '改'), b].flatMap(some),
      '3. 甲改\n4. 乙\n',
    ],
    [
      'the indentation of a list below',
      '- 甲\n    - _乙_\n',
      ([a, b]) => [...append(a, '改'), b].flatMap(some),
      '- 甲改\n    - _乙_\n',
    ],
    [
      'an item that is moved out keeps its words',
      '- 甲\n  - _乙_  \n    丙\n',
      ([a, b]) => [a, b && ({...b, level: 1} as BodyBlock)].flatMap(some),
      '- 甲\n- _乙_  \n  丙\n',
    ],
    [
      'a new first item takes the number',
      '1. 甲\n2. 乙\n',
      ([a, b]) => [b, a].flatMap(some),
      '1. 乙\n2. 甲\n',
    ],
    [
      'two lists with nothing left between them',
      '1. 甲\n\n中\n\n3. 乙\n',
      ([a, , b]) => [a, b].flatMap(some),
      '1. 甲\n\n3) 乙\n',
    ],
    [
      'a kept list beside another one',
      '- 甲\n\n中\n\n- 乙\n\n  丙\n',
      ([a, , b]) => [a, b].flatMap(some),
      '* 甲\n\n- 乙\n\n  丙\n',
    ],
  ])('%s', (_, source, edit, expected) => {
    expect(edited(source, edit)).toEqual({markdown: expected, issues: []})
  })

  test('Enter in the first item copies its number, which then means nothing', () => {
    const written = edited('3. 甲\n', ([a]) => [a, a && {...a, _key: 'b'}].flatMap(some))
    expect(written).toEqual({markdown: '3. 甲\n4. 甲\n', issues: []})
  })

  test('a level that no list above allows is corrected, and said so', () => {
    expect(edited('甲\n', (blocks) => [...blocks, item('乙', 3)])).toEqual({
      markdown: '甲\n\n- 乙\n',
      issues: ['3 list-level'],
    })
  })
})

describe('what Markdown can not say is said', () => {
  test('empty paragraphs', () => {
    expect(edited('甲\n', (blocks) => [paragraph(''), ...blocks, paragraph(' ')])).toEqual({
      markdown: '甲\n',
      issues: ['1 empty-block', '1 empty-block'],
    })
  })

  test('an image without an address, unless somebody knows it', () => {
    const figure: BodyBlock = {_type: 'figure', _key: 'f', src: '', alt: '图'}
    expect(writeBody([figure]).issues.map(({code}) => code)).toEqual(['figure-without-address'])
    expect(writeBody([figure], undefined, {addressOf: () => '/a.png'})).toEqual({
      markdown: '![图](/a.png)\n',
      issues: [],
    })
  })

  test('two kept lists that become one', () => {
    const source = '- 甲\n\n  乙\n\n中\n\n- 丙\n\n  丁\n'
    const {issues} = edited(source, ([a, , b]) => [a, b].flatMap(some))
    expect(issues).toEqual(['1 reads-differently', '5 reads-differently'])
  })
})

function some(block: BodyBlock | undefined): readonly BodyBlock[] {
  return block === undefined ? [] : [block]
}
