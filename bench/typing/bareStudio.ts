import type {FieldDefinition, SchemaTypeDefinition} from 'sanity'
import {defineConfig} from 'sanity'
import desk from '../../sanity.config.ts'

/** The desk with the Studio's own editor for the body: nobody looks for names, and none is marked. */
export default defineConfig({
  ...desk,
  schema: {types: (types: SchemaTypeDefinition[]) => types.map(withPlainBody)},
})

function withPlainBody(type: SchemaTypeDefinition): SchemaTypeDefinition {
  return type.name === 'post' && 'fields' in type && Array.isArray(type.fields)
    ? {...type, fields: type.fields.map(withoutInput)}
    : type
}

function withoutInput(field: FieldDefinition): FieldDefinition {
  return field.name === 'body' ? {...field, components: {}} : field
}
