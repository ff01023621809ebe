import {readFileSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {readDocument, type DocumentReading} from '../../codec/documents/readDocument.ts'
import {writeDocument} from '../../codec/documents/writeDocument.ts'
import type {BodyBlock} from '../../codec/markdown/blockTypes.ts'
import {corpusFiles, hasCorpus, withoutCorpus} from './support/corpus.ts'

const SAMPLES = join(import.meta.dirname, '../../samples/garden')

/** Everybody has an id by the letters of the name; the same entity has several spellings. */
const resolveName = ({name}: {name: string}) =>
  name.startsWith('?') ? undefined : `entity-${name.toLowerCase().replaceAll(/\W/gu, '')}`
const read = (text: string, path = 'notes/a.md') => readDocument(text, path, {resolveName})
const nameOf = (id: string) => (id === 'gone' ? undefined : id.replace('entity-', '').toUpperCase())
const reference = (id: string) => ({_type: 'reference', _key: id, _ref: id})

type Fields = Readonly<Record<string, unknown>>

/** The file after somebody edited fields of the post. */
function edited({post, file}: DocumentReading, fields: Fields) {
  const {text, path, issues} = writeDocument({...post, ...fields}, file, {nameOf})
  return {text, path, issues: issues.map(({code, key}) => `${code} ${key ?? ''}`.trim())}
}

describe('a file that nobody edited is the same to the last byte', () => {
  test.skipIf(!hasCorpus)(`real posts${withoutCorpus}`, () => {
    for (const {path, text} of corpusFiles()) expectIdentity(text, path)
  })

  test('samples', () => {
    const names = readdirSync(SAMPLES, {recursive: true, encoding: 'utf8'})
    const files = names.filter((name) => name.endsWith('.md'))
    expect(files.length).toBeGreaterThan(0)
    for (const name of files) expectIdentity(readFileSync(join(SAMPLES, name), 'utf8'), name)
  })

  test('a post that still has the revision of its import is not looked at', () => {
    const {post, file} = read('---\ntitle: 题\n---\n甲\n')
    const imported = {...file, postRevision: 'r1'}
    const odd = {...post, title: '别的题'}
    expect(writeDocument({...odd, _rev: 'r1'}, imported).text).toBe('---\ntitle: 题\n---\n甲\n')
    expect(writeDocument({...odd, _rev: 'r2'}, imported).text).toBe('---\ntitle: 别的题\n---\n甲\n')
    expect(writeDocument(odd, {...file, postRevision: ''}).text).toBe(
      '---\ntitle: 别的题\n---\n甲\n',
    )
  })

  test.each([
    ['CRLF', '---\r\ntitle: 题\r\ntags:\r\n- a\r\n---\r\n\r\n甲\r\n\r\n- 乙\r\n'],
    ['a byte order mark', '\uFEFF---\ntitle: 题\n---\n甲\n'],
    ['no last line end', '---\ntitle: 题\n---\n甲'],
    ['no body', '---\ntitle: 题\n---'],
    ['blank lines only', '---\ntitle: 题\n---\n\n \n'],
    ['tabs', '---\ntitle: 题\ntags:\n\t- a\n---\n\t甲\n\n-\t乙\n'],
    ['comments', '---\n# 注\ntitle: 题 # 注\n---\n<!-- 注 -->\n'],
    ['duplicate keys', '---\ntitle: 一\ntitle: 二\n---\n甲\n'],
    ['no front matter', '# 题\n\n甲\n'],
    ['a byte order mark and no front matter', '\uFEFF甲\n'],
    ['front matter that does not end', '---\ntitle: 题\n\n甲\n'],
    ['front matter that is no YAML', '---\ntitle: a: b\n  - c\n"\n---\n甲\n'],
    ['front matter that is a list', '---\n- a\n---\n甲\n'],
    [
      'block scalars',
      '---\ntitle: 题\nsummary: |\n  一\n  二\ninsight: >-\n  三\n\n  四\n---\n甲\n',
    ],
    [
      'odd values',
      "---\ntitle: “题”\ndate: 2025-11-01T23:30:00-11:00\nstatus: evengreen\ntags: '[]'\nproject: null\npeople: A, a，B\nmood: calm\n---\n甲\n",
    ],
    ['nothing at all', ''],
    ['empty front matter', '---\n---\n'],
  ])('%s', (_, text) => expectIdentity(text, 'notes/a.md'))
})

function expectIdentity(text: string, path: string) {
  const {post, file} = read(text, path)
  // As a dataset gives it back.
  const stored: unknown = JSON.parse(JSON.stringify(file))
  const written = writeDocument({...post}, stored, {nameOf})
  expect({path, same: written.text === text, issues: written.issues}).toEqual({
    path,
    same: true,
    issues: [],
  })
  expect(written).toMatchObject({path, before: text})
}

const FILE = `---
title: 题 # 注
date: '2025-11-01'
people:
- Mark Carney
- mark carney
- ?谁
- Xi Jinping
tags: [a, b]
area: geo
speaker: 甲, 乙
mood: calm
---

甲

乙
`

describe('edits of fields', () => {
  test('change their lines only', () => {
    const {text, issues} = edited(read(FILE), {title: '新题', date: '2025-11-02', summary: '摘要'})
    expect(issues).toEqual([])
    expect(text).toContain('title: 新题 # 注')
    expect(text).toContain("date: '2025-11-02'")
    expect(text).toContain('summary: 摘要')
    expect(text.slice(text.indexOf('people:'))).toContain(
      FILE.slice(FILE.indexOf('people:'), FILE.indexOf('---\n\n')),
    )
    expect(text.endsWith('---\n\n甲\n\n乙\n')).toBe(true)
  })

  test('a new name is written by its canonical name; others stay as they are written', () => {
    const {post} = read(FILE)
    const [carney, xi] = refsOf(post['people'])
    const {text, issues} = edited(read(FILE), {people: [carney, reference('entity-trump'), xi]})
    expect(issues).toEqual([])
    expect(text).toContain('people:\n- Mark Carney\n- mark carney\n- ?谁\n- TRUMP\n- Xi Jinping\n')
  })

  test('a name that nobody knows stays when the one before it goes', () => {
    const [, xi] = refsOf(read(FILE).post['people'])
    const {text} = edited(read(FILE), {people: [xi]})
    expect(text).toContain('people:\n- ?谁\n- Xi Jinping\n')
  })

  test('a merge of entities changes no file', () => {
    const {post, file, ...reading} = read(FILE)
    const names = file.names.map((name) =>
      /carney|xi/.test(name.ref ?? '') ? {...name, ref: 'entity-one'} : name,
    )
    const merged = {post, file: {...file, names}, ...reading}
    const {text} = edited(merged, {people: [reference('entity-one')]})
    expect(text).toBe(FILE)
  })

  test('a reference that has no name is left out, and said so', () => {
    const {text, issues} = edited(read(FILE), {
      tags: [...refsOf(read(FILE).post['tags']), reference('gone')],
    })
    expect(issues).toEqual(['unnamed-reference tags'])
    expect(text).toBe(FILE)
  })

  test('names in one string, a single name, and what is cleared', () => {
    const {text, issues} = edited(read(FILE), {
      speaker: [...refsOf(read(FILE).post['speaker']), reference('entity-c')],
      area: reference('entity-tech'),
      tags: undefined,
    })
    expect(issues).toEqual([])
    expect(text).toContain('speaker: 甲, 乙, C\n')
    expect(text).toContain('area: TECH\n')
    expect(text).toContain('tags: []\n')
  })

  test('a title that came from the text is not written back until somebody edits it', () => {
    const text = '# 题\n\n甲\n'
    expect(edited(read(text), {}).text).toBe(text)
    expect(edited(read(text), {title: '新题'}).text).toBe('---\ntitle: 新题\n---\n\n# 题\n\n甲\n')
  })
})

describe('edits of the body', () => {
  const paragraph: BodyBlock = {
    _type: 'block',
    _key: 'new',
    style: 'normal',
    markDefs: [],
    children: [{_type: 'span', _key: 'a', text: '新', marks: []}],
  }
  const divider: BodyBlock = {_type: 'divider', _key: 'd'}

  test.each<[string, string, (body: readonly BodyBlock[]) => readonly unknown[], string]>([
    [
      'a block between others',
      FILE,
      ([a, b]) => [a, paragraph, b],
      FILE.replace('甲\n\n乙', '甲\n\n新\n\n乙'),
    ],
    [
      'the first one of a file',
      '---\ntitle: 题\n---',
      () => [paragraph],
      '---\ntitle: 题\n---\n\n新\n',
    ],
    [
      'CRLF',
      '---\r\ntitle: 题\r\n---\r\n',
      () => [paragraph],
      '---\r\ntitle: 题\r\n---\r\n\r\n新\r\n',
    ],
    [
      'a line of hyphens that opens a file',
      '甲\n\n***\n',
      ([a, b]) => [divider, a, b],
      '\n---\n\n甲\n\n***\n',
    ],
    ['what is no block', '甲\n', (body) => [...body, {_type: 'video', _key: 'v'}, 3], '甲\n'],
    [
      'blocks with nothing in them yet',
      '甲\n',
      (body) => [...body, {_type: 'codeBlock', _key: 'c'}, {_type: 'table', _key: 't'}],
      '甲\n\n```\n```\n',
    ],
  ])('%s', (_, source, edit, expected) => {
    const reading = read(source)
    expect(edited(reading, {body: edit(reading.post.body)}).text).toBe(expected)
  })

  test('what can not be written is an issue', () => {
    const {issues} = edited(read('甲\n'), {body: [{_type: 'video', _key: 'v'}]})
    expect(issues).toEqual(['unknown-block'])
  })
})

describe('a new post', () => {
  const post = {
    _id: 'drafts.post-1',
    title: '题: 一',
    slug: {_type: 'slug', current: '冷战的起源'},
    date: '2025-11-01',
    people: [reference('entity-a')],
    draft: true,
    body: [
      {
        _type: 'block',
        _key: 'a',
        style: 'h2',
        markDefs: [],
        children: [{_type: 'span', _key: 's', text: '一', marks: []}],
      },
    ],
  }

  test('becomes a file under its slug', () => {
    expect(writeDocument(post, undefined, {nameOf})).toEqual({
      text: "---\ntitle: '题: 一'\ndate: '2025-11-01'\npeople:\n- A\ndraft: true\n---\n\n## 一\n",
      path: '冷战的起源.md',
      before: undefined,
      issues: [],
    })
  })

  test.each(['../../etc/passwd', 'a/b', '', '.', 'CON:1'])(
    'never outside of the garden: %s',
    (current) => {
      const {path, issues} = writeDocument({...post, slug: {current}}, undefined, {nameOf})
      expect(path).toBe('post-1.md')
      expect(issues.map(({code}) => code)).toEqual(['unusable-slug'])
    },
  )

  test('a slug that changed moves the file', () => {
    expect(edited(read(FILE), {slug: {current: 'b'}})).toMatchObject({
      text: FILE,
      path: 'notes/b.md',
    })
  })
})

function refsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
