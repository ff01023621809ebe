import type {FrontMatterEdits} from '../../../codec/frontMatter/writeFrontMatter.ts'
import type {FrontMatterTable} from '../../../codec/frontMatter/table.ts'

/** Values by the name of their field. */
export type FieldValues = Readonly<Record<string, string | boolean | readonly string[] | undefined>>

/** The same by the fields of a table. */
export function editsOf(table: FrontMatterTable, values: FieldValues): FrontMatterEdits {
  return new Map(
    Object.entries(values).map(([name, value]) => {
      const field = table.find((field) => field.field === name)
      if (field === undefined) throw new Error(`The table has no field ${name}`)
      return [field, value]
    }),
  )
}
