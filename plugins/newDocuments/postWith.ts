import type {Template} from 'sanity'

/** The template of a post that starts with some values; lists use it, menus don't show it. */
export const POST_WITH = 'dateline.postWith'

interface Parameters {
  /** Values by field; the other fields get their own initial values. */
  readonly startsWith?: Readonly<Record<string, unknown>>
}

export const postWithTemplate: Template<Parameters> = {
  id: POST_WITH,
  schemaType: 'post',
  title: 'Post',
  parameters: [{name: 'startsWith', type: 'object'}],
  value: ({startsWith}: Parameters) => ({...startsWith}),
}
