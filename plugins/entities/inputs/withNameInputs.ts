import type {FieldDefinition, SchemaTypeDefinition} from 'sanity'
import type {FrontMatterTable} from '../../../codec/frontMatter/table.ts'
import {EntityInput} from './EntityInput.tsx'
import {EntityListInput} from './EntityListInput.tsx'

/** Gives the fields of a post that hold names their inputs: those that the table says do. */
export function withNameInputs(
  types: readonly SchemaTypeDefinition[],
  table: FrontMatterTable,
): SchemaTypeDefinition[] {
  const kinds = new Map(table.map(({field, kind}) => [field, kind]))
  const withInput = (field: FieldDefinition): FieldDefinition => {
    const kind = kinds.get(field.name)
    if (kind === 'references') return {...field, components: {input: EntityListInput}}
    return kind === 'reference' ? {...field, components: {input: EntityInput}} : field
  }
  return types.map((type) =>
    type.name === 'post' && 'fields' in type && Array.isArray(type.fields)
      ? {...type, fields: type.fields.map(withInput)}
      : type,
  )
}
