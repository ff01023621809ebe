import type {FrontMatterField} from './table.ts'

/** How a file writes that a field has no value. */
export function emptyValueOf(field: FrontMatterField): '[]' | "''" | 'false' {
  if (field.kind === 'boolean') return 'false'
  return field.kind === 'references' && field.form === 'list' ? '[]' : "''"
}
