import type {FieldDefinition, Rule, SchemaTypeDefinition} from 'sanity'
import type {DeskLanguage} from '../../../codec/frontMatter/table.ts'
import type {ReviewConfig, ReviewPost} from '../../../review/index.ts'
import {ASSIGNED_TO, formProblems} from '../../../review/index.ts'
import {createAssigneeInput} from '../people/createAssigneeInput.tsx'
import {createStatusInput} from './createStatusInput.tsx'

/**
 * Brings the review into the form of a post: its status is there to read, with an input that says
 * what changes it, so is whoever it is assigned to, and fields that disagree with it carry warnings.
 */
export function withReview(
  types: readonly SchemaTypeDefinition[],
  config: ReviewConfig,
  language: DeskLanguage,
): SchemaTypeDefinition[] {
  const input = createStatusInput(config)
  const assignee = createAssigneeInput(config)
  const withInput = (field: FieldDefinition): FieldDefinition => {
    if (field.name === 'status') return {...field, readOnly: true, components: {input}}
    if (field.name !== ASSIGNED_TO) return field
    return {...field, hidden: false, components: {input: assignee}}
  }
  const validation = (rule: Rule) =>
    rule
      .custom((post: ReviewPost | undefined) =>
        formProblems(post ?? {}, config).map(({message, path}) => ({
          message: message[language],
          path: path.map((part) => (typeof part === 'string' ? part : {_key: part._key})),
        })),
      )
      .warning()
  return types.map((type) =>
    type.name === 'post' && 'fields' in type && Array.isArray(type.fields)
      ? {...type, fields: type.fields.map(withInput), validation}
      : type,
  )
}
