import type {ReviewPost} from '../../../review/index.ts'

/** What the review desk knows of every post: small fields, never a body. */
export interface DeskPost {
  /** Of the published document, whether or not it is there. */
  readonly id: string
  readonly title: string
  readonly published: boolean
  readonly draftExists: boolean
  /** Its fields as the rules of review read them; without a body. */
  readonly fields: ReviewPost
}

/** The fields that the desk reads; the names in lists are ids. */
const FIELDS = `title, slug, date, summary, status, draft, exclude, reviewEvery, reviews, assignedTo,
  area, category, series, project, tags, people, companies, products, media, speaker, guest, author`

/** The posts that come after an id, without bodies; those of all pages are every post of the dataset. */
export const DESK_POSTS = `*[_type == "post" && _id > $after] | order(_id) [0...$limit]{
  _id, _originalId, ${FIELDS}
}`

export const SOME_DESK_POSTS = `*[_type == "post" && _id in $ids]{_id, _originalId, ${FIELDS}}`

/** In the perspective `published`: what readers could have. */
export const PUBLISHED_IDS = '*[_type == "post"]._id'

export const SOME_PUBLISHED_IDS = '*[_type == "post" && _id in $ids]._id'

/** @param row of `DESK_POSTS`, asked in the perspective `drafts` */
export function readDeskPost(row: unknown, published: ReadonlySet<string>): DeskPost | undefined {
  if (typeof row !== 'object' || row === null) return undefined
  const {_id: id, _originalId: original, ...rest}: Record<string, unknown> = {...row}
  if (typeof id !== 'string') return undefined
  // GROQ gives null for what is missing; the rules look for absence.
  const fields = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== null))
  return {
    id,
    title: typeof fields['title'] === 'string' ? fields['title'] : '',
    published: published.has(id),
    draftExists: original !== id,
    fields: {...fields, _id: id, _type: 'post'},
  }
}
