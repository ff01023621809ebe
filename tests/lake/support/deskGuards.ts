import type {Guard} from '../../../lake/engine/guards/guard.ts'

/** Rules as a desk has them: an editor writes, a reviewer decides. */
export const DESK_GUARDS: readonly Guard[] = [
  {
    name: 'reviewersDecide',
    roles: ['editor'],
    filter:
      '_type == "post" && delta::operation() == "update" && delta::changedAny((status, reviews))',
    message: {'zh-Hans': '状态由审稿人决定。', 'en-US': 'A reviewer decides on the status.'},
  },
  {
    name: 'newPostsAreNotReviewed',
    roles: ['editor'],
    filter: `_type == "post" && delta::operation() == "create"
      && (defined(reviews) || !(coalesce(status, "inbox") in ["inbox", "draft"]))`,
    message: {'zh-Hans': '新文章尚未审稿。', 'en-US': 'A new post is not reviewed yet.'},
  },
  {
    name: 'ownReviews',
    roles: ['editor', 'reviewer'],
    filter: '_type == "post" && delta::changedAny(reviews[by != identity()].verdict)',
    message: {'zh-Hans': '只能写自己的审稿意见。', 'en-US': 'Everybody writes their own review.'},
  },
]
