import type {DatasetState} from '../checks/check.ts'
import type {ReviewConfig} from '../config/reviewConfig.ts'
import type {ReviewPost} from '../post/post.ts'
import {statusOf} from '../post/post.ts'
import type {LocalizedText} from '../words.ts'
import {both} from '../words.ts'
import type {Contradiction} from './contradictions.ts'
import {contradictionsOf} from './contradictions.ts'

/** In the dataset: not at all, a draft only, published, or published with edits since. */
export type DatasetPlace = 'nowhere' | 'draft' | 'published' | 'changed'

/** On the site: shown and listed, shown but not listed, or kept back. */
export type SitePlace = 'shown' | 'unlisted' | 'hidden'

export interface Standing {
  readonly dataset: DatasetPlace
  readonly site: SitePlace
  /** Undefined where the post has none; maybe one that the desk doesn't know. */
  readonly status: string | undefined
  /** All three axes and what a front-end does with the post, as one sentence. */
  readonly sentence: LocalizedText
  readonly contradictions: readonly Contradiction[]
}

/** @param post the draft, or the published document where there is no draft */
export function whereItStands(
  post: ReviewPost,
  state: DatasetState,
  {statuses}: Pick<ReviewConfig, 'statuses'>,
): Standing {
  const dataset = datasetPlace(state)
  const site = post.draft === true ? 'hidden' : post.exclude === true ? 'unlisted' : 'shown'
  const name = statusOf(post)
  const status = statusWords(name, statuses.find((status) => status.name === name)?.title)
  const say = (language: keyof LocalizedText, comma: string, colon: string) =>
    [DATASET_WORDS[dataset], SITE_WORDS[site], status].map((words) => words[language]).join(comma) +
    colon +
    effectOf(dataset, site)[language]
  return {
    dataset,
    site,
    status: name,
    sentence: both(`${say('zh-Hans', '，', '：')}。`, `${say('en-US', ', ', ': ')}.`),
    contradictions: contradictionsOf(post, state, statuses),
  }
}

function datasetPlace({published, draftExists}: DatasetState): DatasetPlace {
  if (published) return draftExists ? 'changed' : 'published'
  return draftExists ? 'draft' : 'nowhere'
}

const DATASET_WORDS: Readonly<Record<DatasetPlace, LocalizedText>> = {
  nowhere: both('还没有存进数据集', 'Not in the dataset yet'),
  draft: both('数据集里尚未发布', 'Not published in the dataset'),
  published: both('已发布到数据集', 'Published in the dataset'),
  changed: both('已发布到数据集、另有未发布的改动', 'Published in the dataset with edits since'),
}

const SITE_WORDS: Readonly<Record<SitePlace, LocalizedText>> = {
  shown: both('站点公开', 'open on the site'),
  unlisted: both('不列入站点', 'excluded from the site'),
  hidden: both('站点草稿', 'a site draft'),
}

function statusWords(name: string | undefined, title: LocalizedText | undefined): LocalizedText {
  if (name === undefined) return both('没有审阅状态', 'without a review status')
  if (title === undefined) {
    return both(`审阅状态“${name}”（编辑台不认识）`, `review status “${name}” (unknown here)`)
  }
  return both(`审阅状态“${title['zh-Hans']}”`, `review status “${title['en-US']}”`)
}

/** What a front-end does that reads published posts and heeds the two flags. */
const EFFECTS: Readonly<Record<SitePlace, LocalizedText>> = {
  shown: both('会显示它，也列入列表', 'shows and lists it'),
  unlisted: both(
    '会显示它，但列表、订阅源和站点地图都不收',
    'shows it, but leaves it out of lists, feeds and the sitemap',
  ),
  hidden: both('不会公开它', 'keeps it back'),
}

function effectOf(dataset: DatasetPlace, site: SitePlace): LocalizedText {
  const {'zh-Hans': chinese, 'en-US': english} = EFFECTS[site]
  switch (dataset) {
    case 'published':
      return both(`网站${chinese}`, `the site ${english}`)
    case 'changed':
      return both(
        `网站照上次发布的版本来，再次发布之后${chinese}`,
        `the site goes by what was published last; after the next time it ${english}`,
      )
    default:
      return both(
        `网站现在读不到它，发布之后${chinese}`,
        `the site can’t read it yet; once it is published the site ${english}`,
      )
  }
}
