import type {DeskLanguage, FrontMatterTable, LocalizedText} from '../codec/frontMatter/table.ts'

/** What the schema types are made from; chance, time and words come in here. */
export interface Desk {
  readonly table: FrontMatterTable
  /** The language of titles and descriptions. Validation messages carry both languages. */
  readonly language: DeskLanguage
  /** Today in the editor's time zone, as `YYYY-MM-DD`. */
  readonly today: () => string
  /** Makes a slug out of a title (`text`) or out of a person's name (`person`). */
  readonly slugify: (input: string, kind: SlugKind) => string | Promise<string>
}

export type SlugKind = 'text' | 'person'

/** A text in both languages of the desk, Chinese first. */
export function both(zhHans: string, enUS: string): LocalizedText {
  return {'zh-Hans': zhHans, 'en-US': enUS}
}

/** Title and description of a type or field, in the desk's language. */
export function label(
  desk: Pick<Desk, 'language'>,
  title: LocalizedText,
  description: LocalizedText,
): {title: string; description: string} {
  return {title: title[desk.language], description: description[desk.language]}
}
