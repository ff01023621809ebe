import type {DatasetState} from '../checks/check.ts'
import {nearestStatus} from '../config/nearestStatus.ts'
import type {ReviewStatus} from '../config/reviewStatus.ts'
import type {Path} from '../post/bodyBlocks.ts'
import type {ReviewPost} from '../post/post.ts'
import {statusOf} from '../post/post.ts'
import type {LocalizedText} from '../words.ts'
import {both} from '../words.ts'

export type ContradictionCode =
  | 'status-missing'
  | 'status-unknown'
  | 'flag-overruled'
  | 'finished-but-unpublished'
  | 'resting-but-shown'

/** What would end a contradiction, for a button; only an editor knows whether it is meant. */
export type WayOut = {readonly title: LocalizedText} & (
  | {readonly kind: 'patch'; readonly set: ReviewPost}
  | {readonly kind: 'publish'}
)

/** Where two of the three axes disagree: dataset, site flags, review status. */
export interface Contradiction {
  readonly code: ContradictionCode
  /** A note is worth a line where the post is open, and nobody's attention elsewhere. */
  readonly level: 'warning' | 'note'
  readonly message: LocalizedText
  /** The field that an editor would look at. */
  readonly path: Path
  readonly wayOut: WayOut
}

/** Every contradiction of a post. */
export function contradictionsOf(
  post: ReviewPost,
  dataset: DatasetState,
  statuses: readonly ReviewStatus[],
): readonly Contradiction[] {
  const name = statusOf(post)
  const status = statuses.find((status) => status.name === name)
  if (status === undefined) return unknownStatus(name, statuses)
  const hides = post.draft === true
  const found: Contradiction[] = []
  if (status.site === 'shown' && hides) found.push(flagOverruled(status))
  if (status.site === 'shown' && !dataset.published) found.push(finishedButUnpublished(status))
  if (status.site === 'hidden' && dataset.published && !hides && post.exclude !== true) {
    found.push(restingButShown(status))
  }
  return found
}

function unknownStatus(
  name: string | undefined,
  statuses: readonly ReviewStatus[],
): readonly Contradiction[] {
  const nearest = name === undefined ? undefined : nearestStatus(name, statuses)
  const proposed = nearest ?? statuses.find(({start}) => start === true)
  if (proposed === undefined) return []
  const names = statuses.map((status) => status.name)
  const wayOut: WayOut = {
    kind: 'patch',
    title: both(`改为“${proposed.title['zh-Hans']}”`, `Set it to “${proposed.title['en-US']}”`),
    set: {status: proposed.name},
  }
  if (name === undefined) {
    const message = both(
      `文章没有审阅状态：选 ${names.join('、')} 之一。`,
      `The post has no review status: it is one of ${names.join(', ')}.`,
    )
    return [{code: 'status-missing', level: 'warning', message, path: ['status'], wayOut}]
  }
  const message = both(
    `编辑台不认识审阅状态“${name}”：${nearest ? `是不是“${nearest.name}”？` : `选 ${names.join('、')} 之一。`}`,
    `The desk knows no review status “${name}”${nearest ? `: did you mean “${nearest.name}”?` : `: it is one of ${names.join(', ')}.`}`,
  )
  return [{code: 'status-unknown', level: 'warning', message, path: ['status'], wayOut}]
}

/** Of the garden's 387 posts 385 are evergreen and carry the flag: docs/decisions/0084. */
function flagOverruled({title}: ReviewStatus): Contradiction {
  return {
    code: 'flag-overruled',
    level: 'note',
    message: both(
      `站点草稿开着，但审阅状态“${title['zh-Hans']}”说了算，网站照样公开：不想公开就改审阅状态，或者取消发布。`,
      `The site draft flag is on, but the review status “${title['en-US']}” overrules it and the site shows the post: to keep it back change the status or unpublish it.`,
    ),
    path: ['draft'],
    wayOut: {
      kind: 'patch',
      title: both('关掉站点草稿', 'Turn the site draft off'),
      set: {draft: false},
    },
  }
}

function finishedButUnpublished({title}: ReviewStatus): Contradiction {
  return {
    code: 'finished-but-unpublished',
    level: 'warning',
    message: both(
      `审阅状态是“${title['zh-Hans']}”，数据集里却没有发布，网站读不到它：发布它，或者改审阅状态。`,
      `The review status is “${title['en-US']}” while the dataset has the post unpublished, out of the site’s reach: publish it, or change the status.`,
    ),
    path: ['status'],
    wayOut: {kind: 'publish', title: both('发布到数据集', 'Publish it in the dataset')},
  }
}

function restingButShown({title}: ReviewStatus): Contradiction {
  return {
    code: 'resting-but-shown',
    level: 'warning',
    message: both(
      `审阅状态是“${title['zh-Hans']}”，网站上却还看得到：打开“不列入站点”或“站点草稿”，或者改审阅状态。`,
      `The review status is “${title['en-US']}” while the site still shows the post: turn on “Excluded from the site” or “Site draft”, or change the status.`,
    ),
    path: ['exclude'],
    wayOut: {
      kind: 'patch',
      title: both('不列入站点', 'Exclude it from the site'),
      set: {exclude: true},
    },
  }
}
