import * as fc from 'fast-check'

import {IDS, RELEASES, SCALARS, TYPES, WORDS} from './randomDocuments.ts'

/** What every random query may name. */
export const PARAMS = {
  types: ['post', 'tag'],
  type: 'person',
  id: 'a',
  ids: ['a', 'b', 't1', 7],
  scalar: 1,
  none: null,
  word: '冷战',
  limit: 3,
}

const json = (value: unknown): string => JSON.stringify(value)
const pick = (...texts: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...texts)
const join = (...parts: readonly (string | fc.Arbitrary<string>)[]): fc.Arbitrary<string> =>
  fc
    .tuple(...parts.map((part) => (typeof part === 'string' ? fc.constant(part) : part)))
    .map((texts) => texts.join(''))

const scalar = fc.oneof(pick(...SCALARS.map(json)), pick('$scalar', '$none', '$id', 'now()'))
const id = fc.oneof(pick(...IDS.map(json)), pick('$id', '"drafts.a"'))
const words = pick(
  ...WORDS.map(json),
  '$word',
  '"冷*"',
  '"n*"',
  '"*战格*"',
  '"美国 nato"',
  '"3*"',
  '"亿"',
)
const search = pick(
  '"冷战*"',
  '"冷戰"',
  '"*"',
  '"nato -冷战"',
  String.raw`"\"G7峰\""`,
  '$word',
  '"战"',
  '"35"',
)
const path = pick(
  'title',
  'status',
  'date',
  'rank',
  'slug.current',
  'name',
  'author._ref',
  'names',
  'author',
  'lower(title)',
  'dateTime(date)',
  'coalesce(rank, date)',
  'count(tags)',
  'names[0]',
  'body',
)
const followed = pick(
  'author->name',
  'author->slug.current',
  'author->_id',
  'author->author->status',
)
const list = pick('names', 'names[]', 'tags[]._ref', '[status, date]')
const followedList = pick(
  'tags[]->slug.current',
  'tags[]->_id',
  'tags[]->name',
  'tags[]->author->status',
)
const text = pick(
  'title',
  'names',
  '[title, name]',
  'pt::text(body)',
  'body[].children[].text',
  'author->name',
  '_id',
  'lower(title)',
)
/** Where the comparisons of all types of values meet. */
const varied = pick('date', 'rank', 'coalesce(rank, date)')
const comparison = pick('==', '!=', '<', '<=', '>', '>=')

const condition: fc.Arbitrary<string> = fc.oneof(
  join('_type == ', pick(...TYPES.map(json), '$type')),
  join('_type in ', pick('$types', '["post", "tag", "none"]', '["person"]')),
  join('_id == ', id),
  join('_originalId == ', id),
  join(
    '_id in ',
    pick('$ids', '["a", "drafts.b"]', 'path("drafts.**")', 'path("*")', 'path("versions.r1.*")'),
  ),
  join(path, ' ', comparison, ' ', scalar),
  join(varied, ' ', comparison, ' ', scalar),
  join(scalar, ' ', comparison, ' ', varied),
  join(followed, ' == ', scalar),
  join(path, ' in ', pick('[1, "a", true]', '["evergreen", "draft"]', '$ids', '["a", null]')),
  join(scalar, ' in ', fc.oneof(list, followedList)),
  join(id, ' in ', fc.oneof(list, followedList)),
  join('references(', pick('"a"', '$ids', '"t1", "t2"', '$none', '_id'), ')'),
  join('defined(', path, ')'),
  join('!defined(', path, ')'),
  join(text, ' match ', words),
  join(
    pick('[@, _id]', '@', 'title', 'pt::text(body)', 'author->name'),
    ' match text::query(',
    search,
    ')',
  ),
  join('sanity::versionOf(', id, ')'),
  join('sanity::partOfRelease(', pick(...RELEASES.map(json)), ')'),
  pick('true', 'count(tags[@._ref == "t1"]) > 0', 'author._ref in *[_type == "person"]._id'),
  pick('status == *[_id == "a"][0].status', 'length(title) > 2', 'string::startsWith(title, "冷")'),
)

const filter: fc.Arbitrary<string> = fc.letrec<{filter: string}>((tie) => ({
  filter: fc.oneof(
    {depthSize: 'small'},
    condition,
    join(tie('filter'), ' && ', tie('filter')),
    join('(', tie('filter'), ' || ', tie('filter'), ')'),
    join('!(', tie('filter'), ')'),
    join('(', tie('filter'), ' && ', tie('filter'), ')'),
  ),
})).filter

const direction = pick('', ' asc', ' desc')
const keys = (key: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.array(join(key, direction), {minLength: 1, maxLength: 2}).map((keys) => keys.join(', '))
const order = join(' | order(', keys(fc.oneof(path, followed, pick('_id', '_type'))), ')')

const inner = pick(
  '"back": *[references(^._id)]{_id, "self": ^._id}',
  '"posts": *[_type == "post" && author._ref == ^._id] | order(date desc) [0...2] {_id, date}',
  '"count": count(*[_type == ^._type && status == ^.status])',
  '"tagged": *[^._id in tags[]._ref]._id',
  '"deep": tags[]->{name, "by": *[author._ref == ^._id]._id}',
  '"found": *[title match ^.name]._id',
  '"up": *[_type == "tag"]{"x": *[slug.current == ^.^.slug.current]._id}',
  '"tags": tags[]->slug.current',
  '"author": author->{name, status}',
  '"isLong": defined(body)',
  '"text": pt::text(body)',
  '"day": dateTime(date)',
  '"first": *[_type == "person"][0]',
  'body',
  '...',
)
const projection = fc
  .array(inner, {maxLength: 3})
  .map(
    (attributes) =>
      ` {_id, _originalId, title, ${['"orderings": [date, lower(title)]', ...attributes].join(', ')}}`,
  )
const projectedOrder = join(
  ' | order(',
  keys(
    pick('orderings[0]', 'orderings[1]', 'title', 'select(defined(orderings[0]) => 0, 1)', '_id'),
  ),
  ')',
)
const slice = pick('', '', '[0...2]', '[1..3]', '[0...$limit]', '[0]', '[2]', '[-1]', '[1...-1]')
const scored = join(
  ' | score(',
  pick(
    'title match "冷战"',
    'boost(title match text::query("冷战"), 5), [@, _id] match text::query($word) || references($id)',
    'boost(_type in ["post"] && title match text::query("nato*"), 3), [@, _id] match text::query("*")',
    'status == "draft", boost(rank == 1, 2)',
    'pt::text(body) match text::query("冷战"), boost(names match text::query($word), 0.5)',
    'title match "冷战 nato" && status == "draft", boost(_id == $id, $scalar)',
    'title match $word || pt::text(body) match "美国*", (status == "draft" || rank == 1)',
    'boost(boost(status == "draft", 2) && defined(title), -1), boost(true, $word), _type in $types',
    'boost(defined(rank), rank), author->name match text::query("nato")',
  ),
  ')',
  pick('', '[_score > 0]', '[_score > 1]', '[_score > 0 && defined(title)]', '[_score > -1]'),
  pick('', '[_score > 0.5]', '[_score >= 1]', '[_score > $scalar]', '[_type == $type]'),
)
const scoredOrder = pick(
  '',
  ' | order(_score desc, _id)',
  ' | order(_score asc, title)',
  ' | order(rank, _score desc)',
  ' {_id, _score, "orderings": [_score, date]} | order(orderings[0] desc)',
  ' {"_id": _id, "orderings": [date, _score]} | order(orderings[1], orderings[0] desc)',
  ' {..., "_score": status} | order(_score)',
)

const all = fc.oneof(
  {weight: 9, arbitrary: join('*[', filter, ']')},
  {
    weight: 1,
    arbitrary: pick('*', '(*)', '*[_type == "post"][status == "draft"]', 'releases::all()'),
  },
)

export const randomQuery: fc.Arbitrary<string> = fc.oneof(
  join(all, slice),
  join(all, order, slice),
  join(all, order, slice, projection),
  join(all, projection, projectedOrder, slice),
  join(all, slice, projection),
  join(all, scored, scoredOrder, slice),
  join(
    all,
    order,
    scored,
    pick('', ' | order(_score desc, _id)'),
    pick('', ' {_id, _score, body}'),
  ),
  join('count(', all, scored, ')'),
  join('count(', all, ')'),
  join(all, pick('.title', '._id', '.tags[]->name', '.names[]', '[].author->name')),
  join('{"list": ', all, order, slice, ', "count": count(', all, ')}'),
  join('array::unique(', all, '._type)'),
)
