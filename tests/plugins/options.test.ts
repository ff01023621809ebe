import {expect, test} from 'vitest'
import {defaultFrontMatterTable} from '../../codec/frontMatter/table.ts'
import {defaultReviewConfig} from '../../review/index.ts'
import {DatelineOptionsError, resolveOptions} from '../../plugins/options.ts'

function refusal(options: object): string {
  try {
    resolveOptions(options)
  } catch (error) {
    if (error instanceof DatelineOptionsError) return error.message
    throw error
  }
  return 'accepted'
}

test('without options the garden’s own table and review are used', () => {
  expect(resolveOptions()).toEqual({
    frontMatter: defaultFrontMatterTable,
    review: defaultReviewConfig,
    structure: true,
    preview: false,
  })
})

test('a table without a status, or an editor who wants none, goes without review', () => {
  const title = {key: 'title', field: 'title', kind: 'string', group: 'content'} as const
  expect(resolveOptions({frontMatter: [title]}).review).toBe(false)
  expect(resolveOptions({review: false}).review).toBe(false)
})

test('review rules that don’t go with the table are refused, with every reason', () => {
  const status = {
    key: 'status',
    field: 'status',
    kind: 'choice',
    choices: ['draft', 'evergreen', 'archived', 'waiting'],
    group: 'review',
  }
  expect(refusal({frontMatter: [status]})).toBe(
    [
      'The review rules of dateline() can’t be used:',
      '- Status "inbox" is none of the choices in the front-matter table: draft, evergreen, archived, waiting.',
      '- The front-matter table has the choice "waiting", and the review has no such status.',
    ].join('\n'),
  )
})

test('an unknown option is named, with those that exist', () => {
  expect(refusal({frontmatter: []})).toBe(
    'dateline() has no option "frontmatter". It has: frontMatter, review, structure, preview.',
  )
})

test('an empty table is refused', () => {
  expect(refusal({frontMatter: []})).toBe(
    [
      'The front-matter table given to dateline() can’t be used:',
      '- The front-matter table is empty: a post needs at least a field for its title.',
    ].join('\n'),
  )
})

test('every problem of a table is told at once, by row', () => {
  const frontMatter = [
    {key: 'title', field: 'title', kind: 'string', group: 'content'},
    {key: 'titel', olderKeys: ['title'], field: 'title', kind: 'string', group: 'content'},
    {key: 'slug', field: 'slug', kind: 'string', group: 'content'},
    {key: 'who', field: 'wh o', kind: 'reference', to: [], group: 'people'},
    {key: 'where', field: 'where', kind: 'references', to: ['place', 'tag', 'tag'], group: 'names'},
    {key: 'state', field: 'state', kind: 'choice', choices: ['a'], default: 'b', group: 'review'},
    {key: 'on', field: 'on', kind: 'boolean', default: 'yes', group: 'site'},
    {key: '', field: 'x', kind: 'string', group: 'site'},
  ]
  expect(refusal({frontMatter}).split('\n')).toEqual([
    'The front-matter table given to dateline() can’t be used:',
    '- Key "title" stands in rows 0 and 1: each key belongs to one row.',
    '- Field "title" stands in rows 0 and 1: use "olderKeys" for two keys of one field.',
    '- Row 2 ("slug"): Dateline itself makes the field "slug".',
    '- Row 3 ("who"): "wh o" is no name of a Sanity field (a letter, then letters, digits and _).',
    '- Row 3 ("who"): group "people" is none of content, names, taxonomy, review, site.',
    '- Row 3 ("who") refers to no type of document.',
    '- Row 4 ("where"): "place" is none of person, organization, product, work, concept, area, category, project, series, tag.',
    '- Row 4 ("where") names a type of document twice.',
    '- Row 4 ("where"): form "undefined" is none of list, comma.',
    '- Row 5 ("state"): default "b" is none of a.',
    '- Row 6 ("on"): the default of a boolean is a boolean.',
    '- Row 7 ("") needs a key and a field.',
  ])
})
