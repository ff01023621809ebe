import type {ReviewStatus} from '../config/reviewStatus.ts'
import type {ReviewPost} from '../post/post.ts'
import {objectIn, textIn} from '../post/post.ts'

/** What the site's own flags say. */
export type SiteFlag = 'none' | 'exclude' | 'draft'

/** On the site, once published: shown and listed, shown but not listed, kept back, without a page. */
export type SitePlace = 'shown' | 'unlisted' | 'withheld' | 'placeless'

export function siteFlag(post: ReviewPost): SiteFlag {
  if (post.draft === true) return 'draft'
  return post.exclude === true ? 'exclude' : 'none'
}

/**
 * What a site does with a published post that asks the queries of this project: the rule of
 * `queries/fragments/visible.ts`, from the rules of the review. A test holds one to the other.
 *
 * @param status undefined where the post has none that the desk knows
 */
export function siteView(post: ReviewPost, status: ReviewStatus | undefined): SitePlace {
  const overruled = status?.site === 'shown'
  if (status?.site === 'withheld' || (post.draft === true && !overruled)) return 'withheld'
  const slug = textIn(objectIn(post, 'slug') ?? {}, 'current')
  if (slug === undefined || textIn(post, 'date') === undefined) return 'placeless'
  return post.exclude === true ? 'unlisted' : 'shown'
}
