import type {Duplicate, DuplicateOptions} from './duplicates/duplicate.ts'
import {PairList} from './duplicates/pairList.ts'
import {addSharedForms} from './duplicates/sharedForms.ts'
import {addSharedNames} from './duplicates/sharedNames.ts'
import {addSharedTypos} from './duplicates/sharedTypos.ts'
import type {NamedEntity} from './entity.ts'
import {NameTable} from './keys/nameTable.ts'
import {LikelyIndex} from './likeness/likelyIndex.ts'
import {commonWords} from './mentions/commonWords.ts'
import type {Mention, MentionOptions} from './mentions/mention.ts'
import {MentionFinder, type MentionWords} from './mentions/mentionFinder.ts'
import {placeNames} from './mentions/placeNames.ts'
import type {PinyinReader} from './pinyin/pinyinReader.ts'
import type {Candidate, ResolveOptions} from './resolve/candidate.ts'
import {resolveName} from './resolve/resolver.ts'
import {SearchIndex} from './search/searchIndex.ts'
import type {SearchOptions, SearchResult} from './search/searchResult.ts'

/**
 * Who is meant: one index of names for the picker, for pasting and importing, for mentions in texts
 * and for duplicates. Whatever goes in and comes out is plain data, so that a worker can build it
 * and answer for it; only a pinyin reader is not, which the worker loads itself.
 */
export interface NameIndex {
  /** Changes whenever an entity comes, goes or changes. */
  readonly revision: number
  get(id: string): NamedEntity | undefined
  /**
   * Puts an entity in, in place of the one with its id. Costs what its names cost, however many others
   * there are. The object is kept, and must not change: what is new comes as another.
   */
  update(entity: NamedEntity): void
  remove(id: string): void
  /** From here on pinyin finds Chinese names, and shows duplicates. */
  usePinyin(read: PinyinReader): void
  /** Builds what a search needs, which otherwise the first one does. */
  prepareSearch(): void
  /** Entities for what somebody types, the best first, each once. Nothing finds nothing. */
  search(query: string, options?: SearchOptions): SearchResult[]
  /** Who is meant by a name: none, one, or several where it is ambiguous; see `ResolveReason`. */
  resolve(name: string, options?: ResolveOptions): Candidate[]
  /** The names in a text, in their order; they never overlap. */
  mentions(text: string, options?: MentionOptions): Mention[]
  /** Pairs of entities of one type that are likely to be the same, the surest first. */
  duplicates(options?: DuplicateOptions): Duplicate[]
}

/** Makes an index of these entities; of two with one id, the later one counts. */
export function createNameIndex(
  entities: Iterable<NamedEntity> = [],
  words: Partial<MentionWords> = {},
): NameIndex {
  const table = new NameTable()
  const mentions = new MentionFinder(table, {commonWords, wholeWords: placeNames, ...words})
  let read: PinyinReader | undefined
  // What not everybody asks for is made when somebody does.
  let search: SearchIndex | undefined
  let likely: LikelyIndex | undefined
  const getSearch = () => (search ??= new SearchIndex(table, read))
  const getLikely = () => (likely ??= new LikelyIndex(table.entities(), read))
  const all = [...entities]
  table.reserve(all)
  for (const entity of all) table.put(entity)
  return {
    get revision() {
      return table.revision
    },
    get: (id) => table.get(id),
    update(entity) {
      table.put(entity)
      likely?.forms.put(entity)
    },
    remove(id) {
      table.delete(id)
      likely?.forms.delete(id)
    },
    usePinyin(reader) {
      read = reader
      likely = undefined
      search = undefined
    },
    prepareSearch: () => getSearch().learn(),
    search: (query, options) => getSearch().search(query, options),
    resolve: (name, options = {}) =>
      resolveName(
        table,
        {likely: getLikely, typosOf: (name) => getSearch().typosOf(name)},
        name,
        options,
      ),
    mentions: (text, options) => mentions.find(text, options),
    duplicates(options = {}) {
      const pairs = new PairList(options)
      addSharedNames(table, pairs)
      addSharedForms(table, getLikely(), pairs)
      addSharedTypos(table, pairs)
      return pairs.toDuplicates()
    },
  }
}
