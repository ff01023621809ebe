import type {FieldDefinition, SchemaTypeDefinition} from 'sanity'
import type {ReviewConfig} from '../../../review/index.ts'
import {createStatusInput} from './createStatusInput.tsx'

/** Makes the review status of a post read-only in its form, with an input that says what changes it. */
export function withReviewStatus(
  types: readonly SchemaTypeDefinition[],
  config: ReviewConfig,
): SchemaTypeDefinition[] {
  const input = createStatusInput(config)
  const withInput = (field: FieldDefinition): FieldDefinition =>
    field.name === 'status' ? {...field, readOnly: true, components: {input}} : field
  return types.map((type) =>
    type.name === 'post' && 'fields' in type && Array.isArray(type.fields)
      ? {...type, fields: type.fields.map(withInput)}
      : type,
  )
}
