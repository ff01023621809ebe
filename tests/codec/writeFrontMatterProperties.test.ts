import * as fc from 'fast-check'
import matter from 'gray-matter'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {readFrontMatter, type FrontMatterReading} from '../../codec/frontMatter/readFrontMatter.ts'
import {splitFrontMatter} from '../../codec/frontMatter/splitFrontMatter.ts'
import {defaultFrontMatterTable, type FrontMatterField} from '../../codec/frontMatter/table.ts'
import {
  createFrontMatter,
  writeFrontMatter,
  type FrontMatterEdits,
} from '../../codec/frontMatter/writeFrontMatter.ts'
import {createLineIndex} from '../../codec/issues/lineIndex.ts'
import {corpusFiles, hasCorpus, withoutCorpus} from './support/corpus.ts'
import {editsOf} from './support/edits.ts'
import {
  blocksMissing,
  brokenBlocks,
  hardBlocks,
  names,
  rawOf,
  text,
} from './support/hardFrontMatter.ts'

const table = defaultFrontMatterTable

/** What each field means to a reader, names as texts. */
function meanings(raw: string): Map<FrontMatterField, string | boolean | readonly string[]> {
  const {values}: FrontMatterReading = readFrontMatter(
    splitFrontMatter(raw),
    createLineIndex(raw),
    table,
  )
  return new Map(
    Array.from(values, ([field, value]) => [
      field,
      typeof value === 'object' ? value.map(({name}) => name) : value,
    ]),
  )
}

/** Every field as it reads: an edit that changes nothing. */
function asItIs(raw: string): FrontMatterEdits {
  const now = meanings(raw)
  return new Map(table.map((field) => [field, now.get(field)]))
}

describe('what nobody changed keeps every byte', () => {
  test.skipIf(!hasCorpus)(`real posts${withoutCorpus}`, () => {
    for (const {path, text} of corpusFiles()) {
      const {rawFrontMatter} = splitFrontMatter(text)
      expect({path, ...writeFrontMatter(rawFrontMatter, table, asItIs(rawFrontMatter))}).toEqual({
        path,
        rawFrontMatter,
        issues: [],
      })
    }
  })

  test('hard and broken front matter', () => {
    fc.assert(
      fc.property(
        fc.oneof(hardBlocks, brokenBlocks),
        fc.constantFrom('\n', '\r\n'),
        (blocks, end) => {
          const raw = rawOf(blocks, end)
          expect(writeFrontMatter(raw, table, asItIs(raw))).toEqual({
            rawFrontMatter: raw,
            issues: [],
          })
        },
      ),
      {numRuns: 1000},
    )
  })
})

const edits: fc.Arbitrary<FrontMatterEdits> = fc
  .uniqueArray(fc.constantFrom(...table), {minLength: 1, maxLength: 3})
  .chain((fields) =>
    fc.tuple(...fields.map((field) => fc.tuple(fc.constant(field), valueOf(field)))),
  )
  .map(
    (pairs) => new Map<FrontMatterField, string | boolean | readonly string[] | undefined>(pairs),
  )

function valueOf(field: FrontMatterField) {
  const value = {
    boolean: fc.boolean(),
    date: fc.constantFrom('2025-11-02', '2024-02-29'),
    choice: fc.constantFrom('draft', 'evergreen', 'else'),
    url: fc.constantFrom('https://a.b/c?d=e#f', 'nowhere'),
    string: text,
    text,
    reference: text,
    references: names,
  }[field.kind]
  const empty = field.kind === 'boolean' ? undefined : field.kind === 'references' ? [] : ''
  return fc.oneof({weight: 6, arbitrary: value}, fc.constantFrom(undefined, empty))
}

/** What an edit should read as: texts without white space around them, names on one line. */
function wantedMeaning(
  field: FrontMatterField,
  value: string | boolean | readonly string[] | undefined,
) {
  if (value === undefined) return undefined
  const {rawFrontMatter} = createFrontMatter(table, new Map([[field, value]]))
  return meanings(rawFrontMatter).get(field)
}

describe('an edit reads back as what was wanted, and touches nothing else', () => {
  test.each([
    ['hard front matter', hardBlocks],
    ['broken front matter', brokenBlocks],
  ])('%s', (_, someBlocks) => {
    let written = 0
    fc.assert(
      fc.property(
        someBlocks,
        edits,
        fc.constantFrom('\n', '\r\n'),
        fc.constantFrom('', '\uFEFF'),
        (blocks, edits, lineEnd, mark) => {
          const raw = rawOf(blocks, lineEnd, mark)
          const {rawFrontMatter, issues} = writeFrontMatter(raw, table, edits)
          const refused = new Set(issues.map(({key}) => key))
          const before = meanings(raw)
          const after = meanings(rawFrontMatter)
          for (const field of table) {
            const changes = edits.has(field) && !refused.has(field.key)
            expect([field.key, after.get(field)]).toEqual([
              field.key,
              changes ? wantedMeaning(field, edits.get(field)) : before.get(field),
            ])
          }
          const touched = [...edits.keys()].flatMap(({key, olderKeys = []}) => [key, ...olderKeys])
          expect(blocksMissing(blocks, touched, rawFrontMatter.split(lineEnd))).toEqual([])
          if (refused.size < edits.size) written += 1
          else expect(rawFrontMatter).toBe(raw)
          if (refused.size === 0) {
            const again = writeFrontMatter(rawFrontMatter, table, edits)
            expect(again).toEqual({rawFrontMatter, issues: []})
          }
        },
      ),
      {numRuns: 2000},
    )
    expect(written).toBeGreaterThan(500)
  })
})

test('whatever the front matter is, an edit is made as wanted or not at all', () => {
  const sign = fc.constantFrom(
    ...`title: tags: draft: - ' " [ ] , : # { } & * ! | > ? % @ a 中 \u2028 1`.split(' '),
  )
  const space = fc.constantFrom(
    ' ',
    '  ',
    '\n',
    '\n- ',
    '\ntitle: ',
    '\ntags:\n',
    '\r\n',
    '\r',
    '\t',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(sign, space), {maxLength: 16}), edits, (pieces, edits) => {
      const raw = `---\n${pieces.join('').replaceAll(/^---/gm, '--')}\n---\n`
      const {rawFrontMatter, issues} = writeFrontMatter(raw, table, edits)
      const refused = new Set(issues.map(({key}) => key))
      const before = meanings(raw)
      const after = meanings(rawFrontMatter)
      for (const field of table) {
        const changes = edits.has(field) && !refused.has(field.key)
        const wanted = changes ? wantedMeaning(field, edits.get(field)) : before.get(field)
        expect([field.key, after.get(field)]).toEqual([field.key, wanted])
      }
    }),
    {numRuns: 3000},
  )
})

test('one name more or less is one line more or less', () => {
  const list = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), {minLength: 2, maxLength: 8})
  fc.assert(
    fc.property(
      list,
      fc.nat(),
      fc.boolean(),
      fc.constantFrom('- ', '  -  '),
      (all, nth, adds, bullet) => {
        const at = nth % all.length
        const fewer = all.toSpliced(at, 1)
        const [before, after] = adds ? [fewer, all] : [all, fewer]
        const toRaw = (names: readonly string[]) =>
          ['---', 'tags: # c', ...names.map((name) => `${bullet}${name}`), '# end', '---', ''].join(
            '\n',
          )
        const tags = table.filter(({key}) => key === 'tags')
        const {rawFrontMatter} = writeFrontMatter(
          toRaw(before),
          table,
          new Map(tags.map((field) => [field, after])),
        )
        expect(rawFrontMatter).toBe(toRaw(after))
      },
    ),
  )
})

test('other readers of YAML, older ones too, see the texts that were written', () => {
  fc.assert(
    fc.property(text, text, names, (title, summary, tags) => {
      const values = editsOf(table, {title, summary, tags})
      const {rawFrontMatter} = createFrontMatter(table, values)
      const {yaml} = splitFrontMatter(rawFrontMatter)
      const written = meanings(rawFrontMatter)
      const wanted = Object.fromEntries(Array.from(written, ([{key}, value]) => [key, value]))
      expect(parse(yaml, {version: '1.2'})).toMatchObject(wanted)
      expect(parse(yaml, {version: '1.1'})).toMatchObject(wanted)
      expect(matter(rawFrontMatter, {}).data).toMatchObject(wanted)
      expect(wanted['title'] ?? '').toBe(title.trim())
      expect(wanted['summary'] ?? '').toBe(summary.trim())
    }),
    {numRuns: 2000},
  )
})
