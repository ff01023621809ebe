import {createSchema} from 'sanity'
import type {DeskLanguage, FrontMatterTable} from '../../codec/frontMatter/table.ts'
import {defaultFrontMatterTable} from '../../codec/frontMatter/table.ts'
import {createSchemaTypes} from '../../schemas/createSchemaTypes.ts'
import type {Desk} from '../../schemas/desk.ts'

export const testDesk: Desk = {
  table: defaultFrontMatterTable,
  language: 'zh-Hans',
  today: () => '2026-03-01',
  slugify: (input) => input.toLowerCase(),
}

/** The schema of a desk, compiled by the Studio itself. */
export function compile(desk: Partial<Desk> = {}) {
  const schema = createSchema({
    name: 'test',
    types: createSchemaTypes({...testDesk, ...desk}),
  })
  return schema
}

/** Title and description of a field of a compiled type. */
export function textsOf(
  type: string,
  field: string,
  language: DeskLanguage,
  table?: FrontMatterTable,
) {
  const compiled = compile({language, ...(table ? {table} : {})}).get(type)
  if (!compiled || !('fields' in compiled)) throw new Error(`${type} has no fields`)
  const found = compiled.fields.find(({name}) => name === field)
  if (!found) throw new Error(`${type} has no field ${field}`)
  return {title: found.type.title, description: found.type.description}
}
