import type {ValidationContext} from 'sanity'
import type {LocalizedText} from '../../codec/frontMatter/table.ts'
import {both} from '../desk.ts'

type Post = ValidationContext['document']
type Check = (post: Post) => true | LocalizedText

/**
 * Where the three axes of a post disagree (review status, site flags, what a finished post needs),
 * by the field that an editor would change. They are warnings: the editor may mean it.
 */
const CHECKS: Readonly<Record<string, readonly Check[]>> = {
  draft: [
    (post) =>
      post?.status === 'evergreen' && post.draft === true
        ? both(
            '审阅状态已是“常青”，站点草稿却还开着，网站不会公开它：关掉站点草稿，或者改回审阅状态。',
            'The review status is “Evergreen” while the site hides the post: turn the site draft off, or change the status.',
          )
        : true,
    (post) =>
      post?.status === 'archived' && post.draft !== true && post.exclude !== true
        ? both(
            '文章已归档，网站上却还看得到：打开“站点草稿”或“不列入站点”。',
            'The post is archived and still on the site: turn on “Site draft” or “Excluded from the site”.',
          )
        : true,
  ],
  summary: [
    (post) =>
      post?.status === 'evergreen' && !post.summary
        ? both(
            '常青的文章要有摘要：写两三句。',
            'An evergreen post needs a summary: write two or three sentences.',
          )
        : true,
  ],
}

/** The checks that belong to a field; none for most. */
export function contradictionsOf(field: string): readonly Check[] {
  return CHECKS[field] ?? []
}
