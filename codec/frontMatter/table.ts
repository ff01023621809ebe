/**
 * The front-matter table: for each key of a post's front matter, where its value is stored and
 * what it means. Schemas, codec, inputs and export all read this one table; a garden with other
 * key names passes a table of its own to the plugin and to the command line.
 */

/** Shared documents that a name in the front matter may refer to. */
export const ENTITY_TYPES = ['person', 'organization', 'product', 'work', 'concept'] as const
export type EntityType = (typeof ENTITY_TYPES)[number]

/** Shared documents that sort posts. */
export const TAXONOMY_TYPES = ['area', 'category', 'project', 'series', 'tag'] as const
export type TaxonomyType = (typeof TAXONOMY_TYPES)[number]

/** All shared documents: whatever has a name that posts refer to. */
export const NAMED_TYPES: readonly string[] = [...ENTITY_TYPES, ...TAXONOMY_TYPES]

export type ReferenceTarget = EntityType | TaxonomyType

/** Groups of the post's form, in the order in which the tabs stand. */
export const FIELD_GROUPS = ['content', 'names', 'taxonomy', 'review', 'site'] as const
export type FieldGroup = (typeof FIELD_GROUPS)[number]

/** The languages of the desk, as Sanity names them. */
export const DESK_LANGUAGES = ['zh-Hans', 'en-US'] as const
export type DeskLanguage = (typeof DESK_LANGUAGES)[number]

/** What a person reads, in each language of the desk. */
export type LocalizedText = Readonly<Record<DeskLanguage, string>>

interface FieldBase {
  /** The key in the file. */
  readonly key: string
  /** Keys that older files use for the same value; read, and written back where they stood. */
  readonly olderKeys?: readonly string[]
  /** The field of the `post` document. */
  readonly field: string
  readonly group: FieldGroup
  /** An editor can't do without it. */
  readonly required?: boolean
  /** The field's name in the form; the schemas name the fields of the default table themselves. */
  readonly title?: LocalizedText
  /** What the field is for, below its name in the form. */
  readonly description?: LocalizedText
}

/** A value that stays in the post: text, a calendar day (`YYYY-MM-DD`), a flag or a URL. */
export interface ScalarField extends FieldBase {
  readonly kind: 'string' | 'text' | 'date' | 'boolean' | 'url'
  readonly default?: string | boolean
}

/** One out of a closed list. */
export interface ChoiceField extends FieldBase {
  readonly kind: 'choice'
  readonly choices: readonly string[]
  readonly default?: string
}

/** A name that refers to one shared document. */
export interface ReferenceField extends FieldBase {
  readonly kind: 'reference'
  readonly to: readonly ReferenceTarget[]
}

/** A list of names that refer to shared documents; the first type is the one made for a new name. */
export interface ReferencesField extends FieldBase {
  readonly kind: 'references'
  readonly to: readonly ReferenceTarget[]
  /** How the file writes it: a YAML list, or one comma-separated string. */
  readonly form: 'list' | 'comma'
}

export type FrontMatterField = ScalarField | ChoiceField | ReferenceField | ReferencesField

export type FrontMatterTable = readonly FrontMatterField[]

/** Review statuses of a post, in the order in which a post usually passes through them. */
export const REVIEW_STATUSES = ['inbox', 'draft', 'evergreen', 'archived'] as const

/** The table of the Eleventy garden that Dateline was made for. */
export const defaultFrontMatterTable = [
  {key: 'title', field: 'title', kind: 'string', group: 'content', required: true},
  {key: 'date', field: 'date', kind: 'date', group: 'content', required: true},
  {key: 'summary', field: 'summary', kind: 'text', group: 'content'},
  {key: 'insight', field: 'insight', kind: 'text', group: 'content', default: ''},
  {key: 'source', field: 'source', kind: 'url', group: 'content'},
  {
    key: 'people',
    field: 'people',
    kind: 'references',
    to: ['person'],
    form: 'list',
    group: 'names',
  },
  {
    key: 'companies_orgs',
    olderKeys: ['companies'],
    field: 'companies',
    kind: 'references',
    to: ['organization'],
    form: 'list',
    group: 'names',
  },
  {
    key: 'products_models',
    field: 'products',
    kind: 'references',
    to: ['product'],
    form: 'list',
    group: 'names',
  },
  {
    key: 'media_books',
    field: 'media',
    kind: 'references',
    to: ['work'],
    form: 'list',
    group: 'names',
  },
  {
    key: 'speaker',
    field: 'speaker',
    kind: 'references',
    to: ['person', 'organization', 'work'],
    form: 'comma',
    group: 'names',
  },
  {key: 'guest', field: 'guest', kind: 'references', to: ['person'], form: 'comma', group: 'names'},
  {
    key: 'author',
    field: 'author',
    kind: 'references',
    to: ['person', 'organization', 'work'],
    form: 'comma',
    group: 'names',
  },
  {
    key: 'channel',
    field: 'channel',
    kind: 'reference',
    to: ['work', 'organization'],
    group: 'names',
  },
  {key: 'area', field: 'area', kind: 'reference', to: ['area'], group: 'taxonomy'},
  {key: 'category', field: 'category', kind: 'reference', to: ['category'], group: 'taxonomy'},
  {key: 'series', field: 'series', kind: 'reference', to: ['series'], group: 'taxonomy'},
  {
    key: 'project',
    field: 'project',
    kind: 'references',
    to: ['project'],
    form: 'list',
    group: 'taxonomy',
  },
  {key: 'tags', field: 'tags', kind: 'references', to: ['tag'], form: 'list', group: 'taxonomy'},
  {
    key: 'status',
    field: 'status',
    kind: 'choice',
    choices: REVIEW_STATUSES,
    group: 'review',
    required: true,
    default: 'inbox',
  },
  {key: 'draft', field: 'draft', kind: 'boolean', group: 'site', default: true},
  {key: 'exclude', field: 'exclude', kind: 'boolean', group: 'site'},
  {key: 'layout', field: 'layout', kind: 'string', group: 'site', default: 'post.njk'},
] as const satisfies FrontMatterTable
