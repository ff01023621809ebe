import type {FieldDefinition, SchemaTypeDefinition} from 'sanity'
import {withAnnotationCards} from './cards/withAnnotationCards.tsx'
import {MarkedBody} from './marks/MarkedBody.tsx'

/** Gives the body of a post an editor that marks known names, and its annotations their cards. */
export function withMentions(types: readonly SchemaTypeDefinition[]): SchemaTypeDefinition[] {
  return types.map((type) =>
    'fields' in type && Array.isArray(type.fields)
      ? {
          ...type,
          fields: type.fields.map((field: FieldDefinition) => {
            const carded = withAnnotationCards(field)
            return type.name === 'post' && field.name === 'body'
              ? {...carded, components: {input: MarkedBody}}
              : carded
          }),
        }
      : type,
  )
}
