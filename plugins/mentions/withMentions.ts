import type {FieldDefinition, SchemaTypeDefinition} from 'sanity'
import {MarkedBody} from './marks/MarkedBody.tsx'

/** Gives the body of a post an editor that marks known names. */
export function withMentions(types: readonly SchemaTypeDefinition[]): SchemaTypeDefinition[] {
  return types.map((type) =>
    type.name === 'post' && 'fields' in type && Array.isArray(type.fields)
      ? {...type, fields: type.fields.map(withMarks)}
      : type,
  )
}

function withMarks(field: FieldDefinition): FieldDefinition {
  return field.name === 'body' ? {...field, components: {input: MarkedBody}} : field
}
