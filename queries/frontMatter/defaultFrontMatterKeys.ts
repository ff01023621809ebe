/** How a field of a post stands in a file: a row of a front-matter table is one, with more to it. */
export interface FrontMatterKey {
  readonly key: string
  readonly field: string
  readonly kind: string
  /** Of a list of names: a YAML list, or one comma-separated string. */
  readonly form?: 'list' | 'comma'
}

/** The keys of the garden that Dateline was made for: those of the plugin's default table. */
export const defaultFrontMatterKeys: readonly FrontMatterKey[] = [
  {key: 'title', field: 'title', kind: 'string'},
  {key: 'date', field: 'date', kind: 'date'},
  {key: 'summary', field: 'summary', kind: 'text'},
  {key: 'insight', field: 'insight', kind: 'text'},
  {key: 'source', field: 'source', kind: 'url'},
  {key: 'people', field: 'people', kind: 'references', form: 'list'},
  {key: 'companies_orgs', field: 'companies', kind: 'references', form: 'list'},
  {key: 'products_models', field: 'products', kind: 'references', form: 'list'},
  {key: 'media_books', field: 'media', kind: 'references', form: 'list'},
  {key: 'speaker', field: 'speaker', kind: 'references', form: 'comma'},
  {key: 'guest', field: 'guest', kind: 'references', form: 'comma'},
  {key: 'author', field: 'author', kind: 'references', form: 'comma'},
  {key: 'channel', field: 'channel', kind: 'reference'},
  {key: 'area', field: 'area', kind: 'reference'},
  {key: 'category', field: 'category', kind: 'reference'},
  {key: 'series', field: 'series', kind: 'reference'},
  {key: 'project', field: 'project', kind: 'references', form: 'list'},
  {key: 'tags', field: 'tags', kind: 'references', form: 'list'},
  {key: 'status', field: 'status', kind: 'choice'},
  {key: 'draft', field: 'draft', kind: 'boolean'},
  {key: 'exclude', field: 'exclude', kind: 'boolean'},
  {key: 'layout', field: 'layout', kind: 'string'},
]
