import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {writtenNames, type NamedEntity} from '../../names/entity.ts'
import {fold} from '../../names/fold/fold.ts'
import {FoldBuffer} from '../../names/fold/foldBuffer.ts'
import {beginsWord} from '../../names/keys/wordBreaks.ts'
import {createNameIndex} from '../../names/nameIndex.ts'
import {SEARCH_MATCHES, type SearchMatch} from '../../names/search/searchResult.ts'
import type {PinyinReader} from '../../names/pinyin/pinyinReader.ts'
import {readStub} from './support/readStub.ts'

function entitiesOf(letters: string): fc.Arbitrary<NamedEntity[]> {
  const name = fc.string({unit: fc.constantFrom(...letters), minLength: 1, maxLength: 8})
  return fc
    .array(fc.record({name, aliases: fc.array(name, {maxLength: 2})}), {minLength: 1, maxLength: 6})
    .map((made) => made.map((entity, at) => ({...entity, id: `e${at}`, type: 'thing'})))
}

const queryOf = (letters: string) =>
  fc.string({unit: fc.constantFrom(...letters), minLength: 1, maxLength: 7})

const LATIN = 'abcx1 -'
const CHINESE = '习近平国王·'

function kindsFound(entities: readonly NamedEntity[], text: string, read?: PinyinReader) {
  const index = createNameIndex(entities)
  if (read) index.usePinyin(read)
  return new Map(index.search(text, {limit: 100}).map(({id, match}) => [id, match]))
}

test.each([LATIN, CHINESE])(
  'finds whom looking at every name finds, of the letters %s',
  (letters) => {
    fc.assert(
      fc.property(entitiesOf(letters), queryOf(letters), (entities, text) => {
        expect(kindsFound(entities, text)).toEqual(lookAtAll(entities, text, kindOf))
      }),
      {numRuns: 700},
    )
  },
)

test('in names and queries of two scripts, too, but for typing errors', () => {
  const mixed = LATIN + CHINESE
  fc.assert(
    fc.property(entitiesOf(mixed), queryOf(mixed), (entities, text) => {
      const wanted = lookAtAll(entities, text, kindOf)
      const found = kindsFound(entities, text)
      const missed = [...wanted].filter(([id]) => !found.has(id))
      expect(missed.filter(([, match]) => match !== 'typo')).toEqual([])
      expect(found).toEqual(new Map([...wanted].filter(([id]) => found.has(id))))
    }),
    {numRuns: 700},
  )
})

test('in pinyin', () => {
  fc.assert(
    fc.property(entitiesOf(LATIN + CHINESE), queryOf('xijnpgwa'), (entities, text) => {
      expect(kindsFound(entities, text, readStub)).toEqual(lookAtAll(entities, text, anyKindOf))
    }),
    {numRuns: 700},
  )
})

test('a limit keeps the best', () => {
  fc.assert(
    fc.property(
      entitiesOf(LATIN + CHINESE),
      queryOf(LATIN + CHINESE),
      fc.integer({min: 1, max: 4}),
      (entities, text, limit) => {
        const index = createNameIndex(entities)
        expect(index.search(text, {limit})).toEqual(
          index.search(text, {limit: 100}).slice(0, limit),
        )
      },
    ),
    {numRuns: 500},
  )
})

type Kind = SearchMatch | undefined

/** A name folded, and where words begin in it in any of the ways in which it is written. */
interface Folded {
  readonly key: string
  readonly words: ReadonlySet<number>
}

function lookAtAll(
  entities: readonly NamedEntity[],
  text: string,
  kind: (name: Folded, asked: string) => Kind,
): Map<string, SearchMatch> {
  const words = new Map<string, Set<number>>()
  for (const name of entities.flatMap(writtenNames)) {
    words.set(fold(name), new Set([...(words.get(fold(name)) ?? []), ...wordsOf(name)]))
  }
  const found = new Map<string, SearchMatch>()
  for (const entity of entities) {
    const best = writtenNames(entity)
      .map(fold)
      .filter((key) => key !== '' && fold(text) !== '')
      .map((key) => kind({key, words: words.get(key) ?? new Set()}, fold(text)))
      .reduce(better, undefined)
    if (best !== undefined) found.set(entity.id, best)
  }
  return found
}

function wordsOf(name: string): number[] {
  const buffer = new FoldBuffer().fold(name)
  const places = Array.from({length: buffer.length}, (_, at) => at)
  return places.filter((at) => at > 0 && beginsWord(buffer, at))
}

function better(one: Kind, other: Kind): Kind {
  if (one === undefined || other === undefined) return one ?? other
  return SEARCH_MATCHES.indexOf(one) <= SEARCH_MATCHES.indexOf(other) ? one : other
}

function anyKindOf(name: Folded, asked: string): Kind {
  return better(kindOf(name, asked), kindInPinyin(name, asked))
}

function kindOf({key, words}: Folded, asked: string): Kind {
  if (key === asked) return 'exact'
  if (key.startsWith(asked)) return 'prefix'
  if ([...words].some((at) => key.startsWith(asked, at))) return 'word'
  if (key.includes(asked)) return 'substring'
  const isLatin = /^[a-z0-9]/.test(asked)
  if (asked.length < (isLatin ? 4 : 3)) return undefined
  const places = !isLatin && asked.length > 3 ? [...key].map((_, at) => at) : [0, ...words]
  return places.some((at) => isOneEditFromPrefix(key.slice(at), asked)) ? 'typo' : undefined
}

function kindInPinyin({key, words}: Folded, asked: string): Kind {
  if (!HAN.test(key)) return undefined
  const parts = readStub(key, false).map((part, at) => part || key.charAt(at))
  const form = parts.join('')
  const starts = parts
    .map((_, at) => parts.slice(0, at).join('').length)
    .filter((_, at) => at === 0 || HAN.test(key.charAt(at)) || words.has(at))
  if (starts.some((at) => form.startsWith(asked, at))) return 'pinyin'
  const initials = starts.map((at) => form[at]).join('')
  if (asked.length > 1 && initials.startsWith(asked)) return 'initials'
  if (asked.length < 4) return undefined
  return starts.some((at) => isOneEditFromPrefix(form.slice(at), asked)) ? 'typo' : undefined
}

const HAN = /\p{Script=Han}/u

/** By the textbook: the distance to each beginning, from the whole table. */
function isOneEditFromPrefix(word: string, asked: string): boolean {
  if (word.startsWith(asked)) return false
  return Array.from({length: word.length + 1}, (_, length) => word.slice(0, length)).some(
    (prefix) => distance(prefix, asked) === 1,
  )
}

function distance(one: string, other: string): number {
  const rows = [Array.from({length: other.length + 1}, (_, column) => column)]
  const at = (row: number, column: number) => rows[row]?.[column] ?? Infinity
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row]
    rows.push(line)
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1]
      const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      line.push(
        Math.min(
          at(row - 1, column) + 1,
          at(row, column - 1) + 1,
          at(row - 1, column - 1) + (same ? 0 : 1),
          swapped && row > 1 && column > 1 ? at(row - 2, column - 2) + 1 : Infinity,
        ),
      )
    }
  }
  return at(one.length, other.length)
}
