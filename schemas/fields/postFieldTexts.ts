import type {FrontMatterField, LocalizedText} from '../../codec/frontMatter/table.ts'
import {both} from '../desk.ts'

/** What the fields of the default front-matter table are called, and what an editor puts there. */
const FIELD_TEXTS: Readonly<Record<string, {title: LocalizedText; description: LocalizedText}>> = {
  title: {
    title: both('标题', 'Title'),
    description: both(
      '读者最先看到的一句话：写清楚谁做了什么。',
      'The line that readers see first: say who did what.',
    ),
  },
  date: {
    title: both('日期', 'Date'),
    description: both(
      '文章的日历日期，不含时刻，在任何时区都不会变。',
      'The calendar day of the post. It has no time of day and stays put in every time zone.',
    ),
  },
  summary: {
    title: both('摘要', 'Summary'),
    description: both(
      '两三句话，用在列表、搜索结果和分享卡片里。',
      'Two or three sentences for lists, search results and share cards.',
    ),
  },
  insight: {
    title: both('洞见', 'Insight'),
    description: both(
      '这篇文章让人多明白了什么，一两句话。可以留空。',
      'What a reader understands better afterwards, in a sentence or two. May stay empty.',
    ),
  },
  source: {
    title: both('来源网址', 'Source URL'),
    description: both(
      '这篇文章所依据的视频、节目或报道的网址。',
      'The address of the video, programme or article that the post is based on.',
    ),
  },
  speaker: {
    title: both('主讲', 'Speaker'),
    description: both(
      '在来源里讲话的人或频道。',
      'Who speaks in the source: a person or a channel.',
    ),
  },
  guest: {
    title: both('嘉宾', 'Guest'),
    description: both('节目请来的人。', 'Who was invited to the programme.'),
  },
  author: {
    title: both('作者', 'Author'),
    description: both('来源的署名作者。', 'Whose byline the source carries.'),
  },
  channel: {
    title: both('频道', 'Channel'),
    description: both(
      '发布来源的频道、播客或媒体。',
      'The channel, podcast or outlet that published the source.',
    ),
  },
  people: {
    title: both('人物', 'People'),
    description: both(
      '文章里谈到的人。先按任何一种名字搜索，找不到再新建。',
      'People that the post is about. Search by any of their names before you create one.',
    ),
  },
  companies: {
    title: both('公司与组织', 'Companies and organizations'),
    description: both(
      '文章里谈到的公司、政府机构、政党和国际组织。',
      'Companies, government bodies, parties and international organizations in the post.',
    ),
  },
  products: {
    title: both('产品与型号', 'Products and models'),
    description: both(
      '文章里谈到的产品、型号和大模型。',
      'Products, models and language models in the post.',
    ),
  },
  media: {
    title: both('媒体与书籍', 'Media and books'),
    description: both(
      '文章里引用的报刊、节目、书和电影。',
      'Papers, programmes, books and films that the post refers to.',
    ),
  },
  area: {
    title: both('领域', 'Area'),
    description: both('文章属于哪个大的领域，只选一个。', 'The broad field of the post: one only.'),
  },
  category: {
    title: both('分类', 'Category'),
    description: both('领域之下的分类，只选一个。', 'The category within the area: one only.'),
  },
  series: {
    title: both('系列', 'Series'),
    description: both(
      '文章如果是某个系列的一篇，选那个系列。',
      'The series, if the post is a part of one.',
    ),
  },
  project: {
    title: both('项目', 'Projects'),
    description: both('这篇文章服务于哪些长期项目。', 'The long-running projects that it serves.'),
  },
  tags: {
    title: both('标签', 'Tags'),
    description: both('三到六个，尽量用已有的。', 'Three to six; prefer those that exist already.'),
  },
  status: {
    title: both('审阅状态', 'Review status'),
    description: both(
      '编辑部的进度。和“是否发布到数据集”、“站点草稿”是三回事。',
      'How far the desk is with it. Apart from “published in the dataset” and from the site’s own draft flag.',
    ),
  },
  draft: {
    title: both('站点草稿', 'Site draft'),
    description: both(
      '打开时，网站不会把这篇文章公开。',
      'While this is on, the site keeps the post to itself.',
    ),
  },
  exclude: {
    title: both('不列入站点', 'Excluded from the site'),
    description: both(
      '打开时，网站的列表、订阅源和站点地图都不收这篇文章。',
      'While this is on, lists, feeds and the sitemap leave the post out.',
    ),
  },
  layout: {
    title: both('版式', 'Layout'),
    description: both(
      '网站用哪个模板排这篇文章，一般不用改。',
      'The template that the site lays the post out with; rarely changed.',
    ),
  },
}

/** The title of a row's field: the table's own, the usual one, or the key as it stands. */
export function postFieldTitle(row: FrontMatterField): LocalizedText {
  return row.title ?? FIELD_TEXTS[row.field]?.title ?? both(row.key, row.key)
}

/** The description of a row's field, likewise. */
export function postFieldDescription(row: FrontMatterField): LocalizedText {
  return (
    row.description ??
    FIELD_TEXTS[row.field]?.description ??
    both(`前言区里的“${row.key}”。`, `“${row.key}” in the front matter.`)
  )
}
