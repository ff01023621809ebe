import type {SchemaType} from 'sanity'
import {expect, test} from 'vitest'
import type {FrontMatterTable} from '../../codec/frontMatter/table.ts'
import {DESK_LANGUAGES, defaultFrontMatterTable} from '../../codec/frontMatter/table.ts'
import {createSchemaTypes} from '../../schemas/createSchemaTypes.ts'
import {compile, testDesk, textsOf} from './testDesk.ts'

const OWN_TYPES = createSchemaTypes(testDesk).map(({name}) => name)

test('the Studio compiles the schema without a problem', () => {
  expect(compile()._validation).toEqual([])
})

test('the types are those of the design', () => {
  expect(OWN_TYPES.join(' ')).toBe(
    'post person organization product work concept ' +
      'area category project series tag source dateline.file dateline.merge dateline.different ' +
      'localizedName externalId reviewRecord fileSlice fileName ' +
      'figure codeBlock table tableRow divider originalText rawMarkdown rawInline',
  )
})

test.each(defaultFrontMatterTable.map(({field, group}) => ({field, group})))(
  'the row of $field has a field of the post in its group',
  ({field, group}) => {
    const post = compile().get('post')
    const found = fieldsOf(post).find(({name}) => name === field)
    expect(found?.group).toBe(group)
  },
)

test('every type and every field has a title and a description in each language', () => {
  const without = DESK_LANGUAGES.flatMap((language) => {
    const schema = compile({language})
    return OWN_TYPES.flatMap((name) => wordless(schema.get(name), name, language))
  })
  expect(without).toEqual([])
})

test('no title and no description stayed the same in the other language by mistake', () => {
  const same = OWN_TYPES.flatMap((name) => {
    const chinese = fieldsOf(compile({language: 'zh-Hans'}).get(name))
    const english = fieldsOf(compile({language: 'en-US'}).get(name))
    return chinese
      .filter(({type}, at) => type.description === english[at]?.type.description)
      .map((field) => `${name}.${field.name}`)
  })
  expect(same).toEqual([])
})

test('a table of a site’s own gives a post of its own', () => {
  const table: FrontMatterTable = [
    {key: 'titel', field: 'title', kind: 'string', group: 'content', required: true},
    {
      key: 'orte',
      field: 'places',
      kind: 'references',
      to: ['tag'],
      form: 'list',
      group: 'taxonomy',
      title: {'zh-Hans': '地点', 'en-US': 'Places'},
      description: {'zh-Hans': '发生在哪里。', 'en-US': 'Where it happened.'},
    },
    {key: 'gewicht', field: 'weight', kind: 'string', group: 'site'},
  ]
  const schema = compile({table})
  expect(schema._validation).toEqual([])
  const fields = fieldsOf(schema.get('post')).map(({name}) => name)
  expect(fields.join(' ')).toBe('title slug places weight body assignedTo reviewEvery reviews')
  expect(textsOf('post', 'places', 'en-US', table)).toEqual({
    title: 'Places',
    description: 'Where it happened.',
  })
  expect(textsOf('post', 'weight', 'zh-Hans', table)).toEqual({
    title: 'gewicht',
    description: '前言区里的“gewicht”。',
  })
})

test('a new post starts in the inbox, off the site, today', async () => {
  const initial = fieldsOf(compile().get('post')).flatMap(({name, type}) => {
    const value: unknown = type.initialValue
    return value === undefined ? [] : [[name, typeof value === 'function' ? value() : value]]
  })
  expect(Object.fromEntries(initial)).toEqual({
    date: '2026-03-01',
    status: 'inbox',
    draft: true,
    layout: 'post.njk',
  })
})

function fieldsOf(type: SchemaType | undefined) {
  return type !== undefined && 'fields' in type ? type.fields : []
}

function wordless(type: SchemaType | undefined, path: string, language: string): string[] {
  if (!type) return [`${path} is missing`]
  const own = type.title && type.description ? [] : [`${path} (${language})`]
  return [
    ...own,
    ...fieldsOf(type)
      .filter(({type}) => !type.title || !type.description)
      .map(({name}) => `${path}.${name} (${language})`),
  ]
}
