import {ENTITY_TYPES, type FrontMatterTable} from '../../../codec/frontMatter/table.ts'

const ENTITIES: readonly string[] = ENTITY_TYPES

/** Posts of a page: more of them would be no picture any more. */
export const MOST_POSTS = 500

/**
 * GROQ for the posts that refer to a document, the newest first: in which fields, whether in the
 * body, and whom else each names. Names of fields are those of the table, which is checked when the
 * plugin is created.
 *
 * Parameters: `$id`. Cost: the posts that refer to it, without their texts.
 */
export function entityPageQuery(table: FrontMatterTable): string {
  const rows = table.filter((row) => 'to' in row)
  // What a post is sorted by is no company.
  const references = rows
    .filter(({to}) => to.some((type) => ENTITIES.includes(type)))
    .map(({field, kind}) => (kind === 'reference' ? `${field}._ref` : `...${field}[]._ref`))
  const places = rows.map(({field, kind}) =>
    kind === 'reference'
      ? `select(${field}._ref == $id => "${field}")`
      : `select($id in ${field}[]._ref => "${field}")`,
  )
  const annotations = ['body[]', 'body[].content[]'].flatMap((blocks) =>
    ['entity', 'concept'].map((field) => `$id in ${blocks}.markDefs[].${field}._ref`),
  )
  return `*[_type == "post" && references($id)] | order(date desc, _id asc) [0...${MOST_POSTS}] {
    _id, title, date,
    "places": array::compact([${places.join(', ')}, select(${annotations.join(' || ')} => "body")]),
    "named": array::compact(array::unique([${references.join(', ')}]))
  }`
}

/** So many posts are looked through for names that nobody linked, the newest first. */
const MOST_TEXTS = 40

/**
 * GROQ for posts that may have a name in their body without referring to its document: words are
 * found where the dataset sees words, so that the index of names has the last word.
 *
 * Parameters: `$id`, and `$name0`, `$name1` and so on for each name, as `text::query` takes it. Cost:
 * the texts of the posts that are found.
 *
 * @param names how many names are looked for
 */
export function proseQuery(names: number): string {
  const matches = Array.from({length: names}, (_, at) => `@ match text::query($name${at})`)
  return `*[_type == "post" && !references($id) && (${matches.join(' || ')})]
    | order(date desc, _id asc) [0...${MOST_TEXTS}] {_id, title, date, "text": pt::text(body)}`
}
