import {AhoCorasick} from '@monyone/aho-corasick/greedy'
import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {foldWithOffsets} from '../../names/fold/fold.ts'
import {NameTable} from '../../names/keys/nameTable.ts'
import type {Mention} from '../../names/mentions/mention.ts'
import {MentionJudge} from '../../names/mentions/mentionJudge.ts'
import {createNameIndex} from '../../names/nameIndex.ts'
import type {NamedEntity} from '../../names/entity.ts'
import {entities, texts} from './support/randomNames.ts'

test('mentions are what trying every name at every place gives', () => {
  fc.assert(
    fc.property(entities, texts, fc.constantFrom(undefined, ['person']), (made, text, types) => {
      const index = createNameIndex(made, {commonWords: [], wholeWords: []})
      expect(index.mentions(text, {types})).toEqual(tryAll(made, text, types))
    }),
    {numRuns: 2000},
  )
})

test('in Chinese, they are what the greedy Aho-Corasick machine finds', () => {
  const han = fc.constantFrom(...'中国人寿银行华为技术')
  const word = fc.string({unit: han, minLength: 2, maxLength: 5})
  fc.assert(
    fc.property(
      fc.uniqueArray(word, {minLength: 1, maxLength: 12}),
      fc.string({unit: han, maxLength: 60}),
      (words, text) => {
        const index = createNameIndex(
          words.map((name) => ({id: name, type: 'organization', name})),
          {commonWords: [], wholeWords: []},
        )
        const found = index
          .mentions(text)
          .map(({start, end, ids}) => ({begin: start, end, keyword: ids[0]}))
        expect(found).toEqual(new AhoCorasick(words).matchInText(text))
      },
    ),
    {numRuns: 1000},
  )
})

/** The judge's rules, with neither a trie nor a filter: the longest name first, at each place. */
function tryAll(made: readonly NamedEntity[], text: string, types: readonly string[] | undefined) {
  const table = new NameTable()
  for (const entity of made) table.put(entity)
  const judge = new MentionJudge(table, {common: new Set(), whole: new Set()})
  const judged = {text, isAsked: table.typeFilter(types)}
  const folded = foldWithOffsets(text)
  const keys = Array.from({length: table.keys.size}, (_, key) => key)
    .filter((key) => table.keys.lengthOf(key) > 1)
    .sort((one, other) => table.keys.lengthOf(other) - table.keys.lengthOf(one))
  const mentions: Mention[] = []
  for (let at = 0; at < folded.text.length;) {
    let next = at + 1
    for (const key of keys) {
      if (!folded.text.startsWith(table.keys.textOf(key), at)) continue
      const last = at + table.keys.lengthOf(key) - 1
      const start = folded.offsets[at] ?? 0
      const end = (folded.offsets[last] ?? 0) + 1
      const ids = judge.judge(judged, key, start, end)
      if (ids === undefined) continue
      if (ids.length > 0) mentions.push({start, end, ids})
      next = last + 1
      break
    }
    at = next
  }
  return mentions
}
