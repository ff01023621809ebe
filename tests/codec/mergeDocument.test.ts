import * as fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {mergeDocument} from '../../codec/documents/mergeDocument.ts'
import {readDocument} from '../../codec/documents/readDocument.ts'
import {writeDocument} from '../../codec/documents/writeDocument.ts'
import {defaultFrontMatterTable} from '../../codec/frontMatter/table.ts'
import {meaningOf} from '../../codec/markdown/meaning.ts'
import {toBody} from '../../codec/markdown/storedBody.ts'
import {markdown} from './support/arbitraryMarkdown.ts'

const resolveName = ({name}: {name: string}) =>
  name.startsWith('?') ? undefined : `entity-${name.toLowerCase()}`
const nameOf = (id: string) => id.replace('entity-', '').toUpperCase()

const read = (text: string) => readDocument(text, 'a.md', {resolveName})

/** Merges a file on disk with a post that was edited by rewriting its own file. */
function merge(base: string, theirs: string, edit: (post: Stored) => Stored = (post) => post) {
  const {post, file} = read(base)
  const merged = mergeDocument(file, theirs, edit({...post}), {resolveName, nameOf})
  const written = writeDocument(merged.post, merged.file, {nameOf})
  return {...merged, text: written.text, problems: written.issues.map(({code}) => code)}
}

type Stored = Readonly<Record<string, unknown>>
type Block = Stored & {readonly _key: string; readonly children: readonly Stored[]}

const blocksOf = (post: Stored): readonly Block[] =>
  Array.isArray(post['body']) ? post['body'] : []
const withBody = (
  post: Stored,
  edit: (blocks: readonly Block[]) => readonly unknown[],
): Stored => ({
  ...post,
  body: edit(blocksOf(post)),
})
const saying = (block: Block | undefined, text: string) =>
  block && {...block, markDefs: [], children: [{_type: 'span', _key: 's', text, marks: []}]}
const meanings = (post: Stored) => toBody(post['body']).blocks.map(meaningOf)

const FILE = `---
title: 题
date: '2025-11-01'
people:
- A
- B
area: geo
---

甲

乙

丙
`

describe('one side alone', () => {
  test('what changed on disk is what the post becomes', () => {
    fc.assert(
      fc.property(markdown, markdown, (base, theirs) => {
        const {post, conflicts, text} = merge(base, theirs)
        expect(conflicts).toEqual([])
        expect(meanings(post)).toEqual(read(theirs).post.body.map(meaningOf))
        expect(text).toBe(theirs)
      }),
      {numRuns: 300},
    )
  })

  test('what changed in the Studio stays', () => {
    fc.assert(
      fc.property(markdown, markdown, (base, ours) => {
        const {body} = read(ours).post
        const {post, conflicts} = merge(base, base, (before) => ({...before, body}))
        expect(conflicts).toEqual([])
        expect(post['body']).toEqual(body)
      }),
      {numRuns: 300},
    )
  })
})

describe('both sides', () => {
  test('changes of different blocks are both there', () => {
    fc.assert(
      fc.property(markdown, fc.nat(20), fc.nat(20), (base, at, other) => {
        const {post, file} = read(base)
        const texts = post.body.flatMap(({_type, _key}, index) =>
          _type === 'block' && file.slices[index] !== undefined ? [{_key, index}] : [],
        )
        fc.pre(texts.length > 1)
        const [mine, their] = [texts[at % texts.length], texts[other % texts.length]]
        fc.pre(mine !== undefined && their !== undefined && mine.index !== their.index)
        const end = file.slices[their.index]?.end ?? 0
        const theirs = `${base.slice(0, end)}改${base.slice(end)}`
        fc.pre(read(theirs).post.body.length === post.body.length)
        const mineTo = (block: Block) => (block._key === mine._key ? saying(block, '我的') : block)
        const merged = merge(base, theirs, (before) =>
          withBody(before, (blocks) => blocks.map(mineTo)),
        )
        const expected = read(theirs).post.body.map((block, index) =>
          index === mine.index && block._type === 'block'
            ? meaningOf({
                ...block,
                markDefs: [],
                children: [{_type: 'span', _key: 's', text: '我的', marks: []}],
              })
            : meaningOf(block),
        )
        expect(merged.conflicts).toEqual([])
        expect(meanings(merged.post)).toEqual(expected)
      }),
      {numRuns: 300},
    )
  })

  test('the same change is one', () => {
    const theirs = FILE.replace('乙', '新').replace('title: 题', 'title: 新题')
    const {conflicts, text} = merge(FILE, theirs, (post) => ({
      ...withBody(post, ([a, b, c]) => [a, saying(b, '新'), c]),
      title: '新题',
    }))
    expect(conflicts).toEqual([])
    expect(text).toBe(theirs)
  })

  test('the same block put in on both sides is one', () => {
    const theirs = FILE.replace('乙', '新\n\n乙')
    const added = {
      _type: 'block',
      _key: 'x',
      style: 'normal',
      markDefs: [],
      children: [{_type: 'span', _key: 's', text: '新', marks: []}],
    }
    const {conflicts, text, post} = merge(FILE, theirs, (post) =>
      withBody(post, ([a, b, c]) => [a, added, b, c]),
    )
    expect(conflicts).toEqual([])
    expect(text).toBe(theirs)
    expect(blocksOf(post)[1]?._key).toBe('x')
  })

  test('a block that moved here and changed there does both', () => {
    const theirs = FILE.replace('乙', '乙改')
    const {conflicts, text} = merge(FILE, theirs, (post) =>
      withBody(post, ([a, b, c]) => [c, a, b]),
    )
    expect(conflicts).toEqual([])
    expect(text.endsWith('\n\n丙\n\n甲\n\n乙改\n')).toBe(true)
  })

  test('fields of their own, and lists as sets in order', () => {
    const theirs = FILE.replace("'2025-11-01'", "'2025-11-02'").replace('- A\n', '- C\n- A\n')
    const {conflicts, text, problems} = merge(FILE, theirs, (post) => ({
      ...post,
      title: '新题',
      people: [
        {_type: 'reference', _key: 'd', _ref: 'entity-d'},
        ...refsOf(post['people']).slice(0, 1),
      ],
    }))
    expect(conflicts).toEqual([])
    expect(problems).toEqual([])
    expect(text).toContain("title: 新题\ndate: '2025-11-02'\npeople:\n- C\n- D\n- A\narea: geo\n")
  })
})

describe('true conflicts', () => {
  test('a key of the file is found by its older name and in quotes', () => {
    const table = defaultFrontMatterTable.map((field) =>
      field.key === 'title' ? {...field, olderKeys: ['headline']} : field,
    )
    const base = '---\narea: geo\n"headline": 题\n---\n'
    const {post, file} = readDocument(base, 'a.md', {table})
    const theirs = base.replace('题', '他题')
    const {conflicts} = mergeDocument(file, theirs, {...post, title: '我题'}, {table})
    const said = {base: '题', ours: '我题', theirs: '他题'}
    expect(conflicts).toEqual([{kind: 'field', key: 'title', ...said, place: {line: 3, column: 1}}])
  })

  test('a block, a field, and a block that is gone on one side', () => {
    const theirs = FILE.replace('甲', '甲他')
      .replace('乙\n\n', '')
      .replace('area: geo', 'area: tech')
    const {conflicts, post, text} = merge(FILE, theirs, (before) => ({
      ...withBody(before, ([a, b, c]) => [saying(a, '甲我'), saying(b, '乙我'), c]),
      area: {_type: 'reference', _ref: 'entity-econ'},
    }))
    const [first, second] = read(FILE).post.body
    expect(conflicts).toEqual([
      {
        kind: 'field',
        key: 'area',
        base: 'geo',
        ours: 'ECON',
        theirs: 'tech',
        place: {line: 7, column: 1},
      },
      {
        kind: 'block',
        key: first?._key,
        base: '甲',
        ours: '甲我',
        theirs: '甲他',
        place: {line: 10, column: 1},
      },
      {
        kind: 'block',
        key: second?._key,
        base: '乙',
        ours: '乙我',
        theirs: undefined,
        place: {line: 10, column: 1},
      },
    ])
    expect(meanings(post)).toHaveLength(3)
    expect(text.endsWith('\n\n甲我\n\n乙我\n\n丙\n')).toBe(true)
    expect(text).toContain('area: ECON')
  })

  test('two orders', () => {
    const theirs = FILE.replace('甲\n\n乙\n\n丙', '丙\n\n甲\n\n乙')
    const {conflicts} = merge(FILE, theirs, (post) => withBody(post, ([a, b, c]) => [b, a, c]))
    expect(conflicts).toEqual([
      {
        kind: 'order',
        key: '',
        base: '甲\n乙\n丙',
        ours: '乙\n甲\n丙',
        theirs: '丙\n甲\n乙',
        place: {line: 10, column: 1},
      },
    ])
  })
})

describe('annotations', () => {
  const mention = {_type: 'mention', _key: 'm', entity: {_type: 'reference', _ref: 'person-x'}}
  const annotated = (block: Block | undefined) =>
    block && {
      ...block,
      markDefs: [mention],
      children: [{_type: 'span', _key: 's', text: '乙', marks: ['m']}],
    }
  const annotate = (post: Stored) => withBody(post, ([a, b, c]) => [a, annotated(b), c])

  test('stay on a block that did not change', () => {
    const {post} = merge(FILE, FILE.replace('丙', '丙改'), annotate)
    expect(blocksOf(post)[1]).toMatchObject({
      markDefs: [mention],
      children: [{text: '乙', marks: ['m']}],
    })
  })

  test('go on over the same words of a block that did', () => {
    const {post, conflicts} = merge(FILE, FILE.replace('乙', '新乙改'), annotate)
    expect(conflicts).toEqual([])
    expect(blocksOf(post)[1]).toMatchObject({
      markDefs: [mention],
      children: [
        {text: '新', marks: []},
        {text: '乙', marks: ['m']},
        {text: '改', marks: []},
      ],
    })
  })
})

test('without a file to compare with, both sides are kept', () => {
  const {post} = read(FILE)
  const merged = mergeDocument(undefined, FILE.replace('题', '另'), {...post}, {resolveName})
  expect(merged.conflicts.map(({key, base, theirs}) => [key, base, theirs])).toEqual([
    ['title', undefined, '另'],
  ])
  expect(merged.post['body']).toEqual(post.body)
})

function refsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
