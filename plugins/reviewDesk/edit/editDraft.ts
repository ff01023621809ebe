import type {FrontMatterField, FrontMatterTable} from '../../../codec/frontMatter/table.ts'
import type {ReferenceItem} from '../../entities/inputs/references.ts'
import type {FieldEdit} from '../../review/edit/fieldEdit.ts'

/** An edit while somebody puts it together. */
export interface EditDraft {
  readonly row: FrontMatterField | undefined
  readonly kind: FieldEdit['kind']
  /** Names: those to set, add or remove, or the one to replace. */
  readonly names: readonly ReferenceItem[]
  /** The one that comes in its place. */
  readonly by: readonly ReferenceItem[]
  /** Anything that is no name: as typed, or `true` and `false`. */
  readonly text: string
}

export const NO_EDIT: EditDraft = {row: undefined, kind: 'set', names: [], by: [], text: ''}

/** The rows of a table that may be edited in many posts; a review status changes by steps alone. */
export function editableRows(table: FrontMatterTable): FrontMatterTable {
  return table.filter(({field}) => field !== 'status')
}

/** What can be done with a field. */
export function kindsOf({kind, required}: FrontMatterField): readonly FieldEdit['kind'][] {
  if (kind === 'references') return ['add', 'remove', 'replace']
  return required ? ['set'] : ['set', 'clear']
}

/** The edit that was put together; undefined as long as something is missing or makes no sense. */
export function toEdit({row, kind, names, by, text}: EditDraft): FieldEdit | undefined {
  if (row === undefined) return undefined
  const {field} = row
  const [first] = names
  switch (kind) {
    case 'clear':
      return {field, kind}
    case 'add':
      return first && {field, kind, items: names}
    case 'remove':
      return first && {field, kind, ids: names.map(({_ref}) => _ref)}
    case 'replace': {
      const [other] = by
      if (first === undefined || other === undefined || first._ref === other._ref) return undefined
      return {field, kind, id: first._ref, by: plain(other)}
    }
    case 'set':
      if (row.kind === 'reference') return first && {field, kind, value: plain(first)}
      return isWrong(row, text) || text.trim() === ''
        ? undefined
        : {field, kind, value: row.kind === 'boolean' ? text === 'true' : text.trim()}
  }
}

/** Whether a text can't be what a field holds. */
export function isWrong({kind}: FrontMatterField, text: string): boolean {
  return kind === 'url' && text.trim() !== '' && !/^https?:\/\/[^\s/]+/iu.test(text.trim())
}

function plain({_key, ...reference}: ReferenceItem): Omit<ReferenceItem, '_key'> {
  return reference
}
