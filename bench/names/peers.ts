import {AhoCorasick} from '@monyone/aho-corasick/greedy'
import MiniSearch from 'minisearch'
import {writtenNames, type NamedEntity} from '../../names/entity.ts'
import {fold} from '../../names/fold/fold.ts'

/** The peer for mentions: knows folded names of two units and more, and wants a folded text. */
export function createMatcher(entities: readonly NamedEntity[]): AhoCorasick {
  const keys = new Set(entities.flatMap(writtenNames).map(fold))
  return new AhoCorasick([...keys].filter((key) => key.length > 1))
}

/** The peer for search: folded words, their beginnings, and one error in five letters. */
export function createMiniSearch(entities: readonly NamedEntity[]): MiniSearch {
  const index = new MiniSearch({
    fields: ['names'],
    processTerm: (term) => fold(term) || null,
    searchOptions: {prefix: true, fuzzy: 0.2, combineWith: 'AND'},
  })
  index.addAll(entities.map((entity) => ({id: entity.id, names: writtenNames(entity).join(' ')})))
  return index
}
