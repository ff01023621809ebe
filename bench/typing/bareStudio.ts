import type {FieldDefinition, SchemaTypeDefinition} from 'sanity'
import {defineConfig} from 'sanity'
import desk from '../../sanity.config.ts'

/**
 * The desk with the Studio's own editor for the body and its own input for people: nobody looks for
 * names, and none is marked.
 */
export default defineConfig({
  ...desk,
  schema: {types: (types: SchemaTypeDefinition[]) => types.map(withPlainInputs)},
})

const PLAIN = ['body', 'people']

function withPlainInputs(type: SchemaTypeDefinition): SchemaTypeDefinition {
  return type.name === 'post' && 'fields' in type && Array.isArray(type.fields)
    ? {...type, fields: type.fields.map(withoutInput)}
    : type
}

function withoutInput(field: FieldDefinition): FieldDefinition {
  return PLAIN.includes(field.name) ? {...field, components: {}} : field
}
