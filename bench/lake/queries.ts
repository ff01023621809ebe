import {entityId, postId} from '../support/garden.ts'

type Params = Readonly<Record<string, unknown>>

/** A query that is timed, on each side that can answer it. */
export interface BenchQuery {
  readonly name: string
  readonly query: string
  /** Other ones each time where that matters, so that nobody gets by with remembering the answer. */
  params(turn: number): Params
  readonly perspective: string
  /** What groq-js is asked, without the functions that it lacks; absent when that is not the same. */
  readonly forGroq: string | undefined
  /** SQL that gives the documents in a column `json`; its parameter, if any, is `$id`. */
  readonly rows: string | undefined
}

const EVERGREEN = '*[_type == "post" && status == "evergreen"] | order(date desc) [0...20]'
const EVERGREEN_ROWS = `SELECT head AS json FROM heads WHERE type = 'post' AND status = 'evergreen'
  ORDER BY date DESC LIMIT 20`
const ONE_ROW = 'SELECT json FROM documents WHERE id = ?'

const STUDIO_PROJECTION =
  '{_type, _id, _originalId, "orderings": [_updatedAt]} | order(orderings[0] desc) [0...$__limit]'
const STUDIO_MATCH = '([@, _id] match text::query($__query) || references($__rawQuery))'
const STUDIO_SEARCH = `*[_type in $__types]
  | score(boost(_type in ["post"] && title match text::query($__query), 10), ${STUDIO_MATCH})
  [_score > 0] {_type, _id, _originalId, "orderings": [_score]}
  | order(orderings[0] desc) [0...$__limit]`

export const queries: readonly BenchQuery[] = [
  {
    name: 'q1: filter, order, slice',
    query: `${EVERGREEN} {title, "people": people[]->name}`,
    rows: EVERGREEN_ROWS,
  },
  {name: 'q1 with the names as ids', query: `${EVERGREEN} {title, people}`, rows: EVERGREEN_ROWS},
  {name: 'q2: by id', query: '*[_id == $id][0]', params: postOf, rows: ONE_ROW},
  {name: 'q3: count of references', query: 'count(*[references($id)])', params: personOf},
  {
    name: 'q4: through references',
    query: '*[_type == "post" && $tag in tags[]->slug.current] {_id, title}',
    params: (turn: number) => ({tag: entityId('tag', 90 + (turn % 10))}),
  },
  {
    name: 'opening a document',
    query: '*[_id in [$id, "drafts." + $id]]',
    params: postOf,
    rows: ONE_ROW,
  },
  {
    name: 'Studio: list',
    query: `*[_type in $__types && ${STUDIO_MATCH}] ${STUDIO_PROJECTION}`,
    params: () => search('', ['post']),
    perspective: 'drafts',
    forGroq: `*[_type in $__types] ${STUDIO_PROJECTION}`,
    rows: `SELECT head AS json FROM heads WHERE type = 'post' ORDER BY updated DESC LIMIT 101`,
  },
  studioSearch('Studio: search, few found', '转折点渥太华'),
  studioSearch('Studio: search, many found', '转折点'),
  {
    name: 'ten people and their posts',
    query: `*[_type == "person"] [0...10]
      {_id, "posts": *[_type == "post" && references(^._id)] | order(date desc) [0...5] {title}}`,
  },
  {
    name: 'narrowed by nothing',
    query: '*[title != $title && !(count(people) <= $count)] {_id}',
    params: (turn: number) => ({title: String(turn), count: 4}),
  },
  {
    name: 'narrowed by nothing, follows references',
    query: '*[length(people[0]->name) > $length] {_id}',
    params: () => ({length: 9}),
  },
  {
    name: 'true of the document alone',
    query: '*[!(length(title) <= 9) && !(count(people) <= 4)] {_id}',
  },
].map(({name, query, params, perspective, forGroq, rows}: Partial<BenchQuery>) => ({
  name: name ?? '',
  query: query ?? '',
  params: params ?? (() => ({})),
  perspective: perspective ?? 'raw',
  forGroq: forGroq ?? (query?.includes('text::query') === true ? undefined : query),
  rows,
}))

function studioSearch(name: string, words: string): Partial<BenchQuery> {
  const types = ['post', 'person', 'organization', 'concept', 'tag']
  return {name, query: STUDIO_SEARCH, params: () => search(words, types), perspective: 'drafts'}
}

function search(words: string, types: readonly string[]): Params {
  return {__types: types, __query: `${words}*`, __rawQuery: words, __limit: 101}
}

function postOf(turn: number): Params {
  return {id: postId((turn * 37) % 1000)}
}

function personOf(turn: number): Params {
  return {id: entityId('person', turn % 40)}
}
