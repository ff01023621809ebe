import type {DatasetState} from '../checks/check.ts'
import type {ReviewConfig} from '../config/reviewConfig.ts'
import type {ReviewPost} from '../post/post.ts'
import {statusOf} from '../post/post.ts'
import type {LocalizedText} from '../words.ts'
import {both} from '../words.ts'
import type {Contradiction} from './contradictions.ts'
import {contradictionsOf} from './contradictions.ts'
import type {SiteFlag, SitePlace} from './siteView.ts'
import {siteFlag, siteView} from './siteView.ts'

/** In the dataset: not at all, a draft only, published, or published with edits since. */
export type DatasetPlace = 'nowhere' | 'draft' | 'published' | 'changed'

export interface Standing {
  readonly dataset: DatasetPlace
  /** What the site does with the post as it is here, once it is published. */
  readonly site: SitePlace
  /** Undefined where the post has none; maybe one that the desk doesn't know. */
  readonly status: string | undefined
  /** All three axes and what a front-end does with the post, as one sentence. */
  readonly sentence: LocalizedText
  /** The last part of it: what a front-end does. */
  readonly effect: LocalizedText
  readonly contradictions: readonly Contradiction[]
}

/** @param post the draft, or the published document where there is no draft */
export function whereItStands(
  post: ReviewPost,
  state: DatasetState,
  {statuses}: Pick<ReviewConfig, 'statuses'>,
): Standing {
  const dataset = datasetPlace(state)
  const name = statusOf(post)
  const status = statuses.find((status) => status.name === name)
  const site = siteView(post, status)
  const effect = effectOf(dataset, site)
  const parts = [
    DATASET_WORDS[dataset],
    flagWords(siteFlag(post), status?.site === 'shown'),
    statusWords(name, status?.title),
  ]
  const say = (language: keyof LocalizedText, comma: string, colon: string) =>
    parts.map((words) => words[language]).join(comma) + colon + effect[language]
  return {
    dataset,
    site,
    status: name,
    sentence: both(`${say('zh-Hans', '，', '：')}。`, `${say('en-US', ', ', ': ')}.`),
    effect,
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

const FLAG_WORDS: Readonly<Record<SiteFlag, LocalizedText>> = {
  none: both('站点不加限制', 'no site flag'),
  exclude: both('不列入站点', 'excluded from the site'),
  draft: both('站点草稿', 'a site draft'),
}

function flagWords(flag: SiteFlag, overruled: boolean): LocalizedText {
  if (flag !== 'draft' || !overruled) return FLAG_WORDS[flag]
  return both('站点草稿（不起作用）', 'a site draft (overruled)')
}

function statusWords(name: string | undefined, title: LocalizedText | undefined): LocalizedText {
  if (name === undefined) return both('没有审阅状态', 'without a review status')
  if (title === undefined) {
    return both(`审阅状态“${name}”（编辑台不认识）`, `review status “${name}” (unknown here)`)
  }
  return both(`审阅状态“${title['zh-Hans']}”`, `review status “${title['en-US']}”`)
}

/** What a front-end does that asks the queries of this project. */
const EFFECTS: Readonly<Record<SitePlace, LocalizedText>> = {
  shown: both('会显示它，也列入列表', 'shows and lists it'),
  unlisted: both(
    '会显示它，但列表、订阅源和站点地图都不收',
    'shows it, but leaves it out of lists, feeds and the sitemap',
  ),
  withheld: both('不会公开它', 'keeps it back'),
  placeless: both(
    '没有它的页面，因为缺网址片段或日期',
    'has no page for it, for want of a slug or a day',
  ),
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
