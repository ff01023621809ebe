import type {FieldDefinition, SchemaTypeDefinition} from 'sanity'
import {withAnnotationCards} from './cards/withAnnotationCards.tsx'
import {MarkedBody} from './marks/MarkedBody.tsx'

/**
 * Gives the body of a post, and the content of an original text within it, an editor that marks known
 * names, and annotations their cards.
 */
export function withMentions(types: readonly SchemaTypeDefinition[]): SchemaTypeDefinition[] {
  return types.map((type) =>
    'fields' in type && Array.isArray(type.fields)
      ? {
          ...type,
          fields: type.fields.map((field: FieldDefinition) => {
            const carded = withAnnotationCards(field)
            return MARKED[type.name] === field.name
              ? {...carded, components: {input: MarkedBody}}
              : carded
          }),
        }
      : type,
  )
}

/** The fields whose names are marked, by the type that has them. */
const MARKED: Readonly<Record<string, string>> = {post: 'body', originalText: 'content'}
