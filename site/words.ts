import type {SectionType} from './addresses.ts'

export type Language = 'zh-Hans' | 'en-US'

/** What pages say around what the dataset says. */
export interface Words {
  readonly htmlLanguage: string
  readonly openGraphLocale: string
  readonly siteDescription: string
  readonly skip: string
  readonly home: string
  readonly posts: string
  readonly names: string
  readonly search: string
  readonly searchHint: string
  readonly searchNeedsScript: string
  readonly searchFailed: string
  readonly searchEmpty: string
  readonly feed: string
  readonly speakers: string
  readonly sections: Readonly<Record<SectionType, string>>
  readonly fields: Readonly<Record<PostField, string>>
  readonly insight: string
  readonly source: string
  readonly updated: string
  readonly timeline: string
  readonly alsoKnownAs: string
  readonly appearsWith: string
  readonly speaksIn: string
  readonly allAppearances: string
  readonly nothingHere: string
  readonly untitled: string
  readonly newer: string
  readonly older: string
  readonly pages: string
  readonly notFound: string
  readonly notFoundHint: string
  readonly moved: string
  readonly postCount: string
  readonly partOf: string
  readonly previousPart: string
  readonly nextPart: string
  readonly listSeparator: string
  readonly colon: string
  readonly found: string
}

/** The fields of a post whose names a page shows, in this order. */
export const POST_FIELDS = [
  'people',
  'companies',
  'products',
  'media',
  'speaker',
  'guest',
  'project',
  'tags',
] as const
export type PostField = (typeof POST_FIELDS)[number]

export const words: Readonly<Record<Language, Words>> = {
  'zh-Hans': {
    htmlLanguage: 'zh-CN',
    openGraphLocale: 'zh_CN',
    siteDescription: '文章、人物与名词',
    skip: '跳到正文',
    home: '首页',
    posts: '文章',
    names: '索引',
    search: '搜索',
    searchHint: '标题、摘要或名字',
    searchNeedsScript: '搜索需要浏览器运行脚本。也可以从索引里找：',
    searchFailed: '搜索索引没有载入，请检查网络后重试。',
    searchEmpty: '没有找到。换一个词，或少写几个词试试。',
    feed: '订阅',
    speakers: '发言人',
    sections: {
      person: '人物',
      organization: '机构',
      product: '产品',
      work: '媒体与书',
      concept: '名词',
      area: '领域',
      category: '分类',
      project: '项目',
      series: '系列',
      tag: '标签',
    },
    fields: {
      people: '人物',
      companies: '机构',
      products: '产品',
      media: '媒体与书',
      speaker: '发言人',
      guest: '嘉宾',
      project: '项目',
      tags: '标签',
    },
    insight: '编者按',
    source: '来源',
    updated: '更新于',
    timeline: '时间线',
    alsoKnownAs: '又名',
    appearsWith: '一同出现',
    speaksIn: '发言的文章',
    allAppearances: '全部出现',
    nothingHere: '这里还没有文章。',
    untitled: '（无标题）',
    newer: '较新',
    older: '较早',
    pages: '分页',
    notFound: '没有这一页',
    notFoundHint: '地址可能改了，也可能写错了。可以从首页或搜索找起。',
    moved: '这一页搬到了',
    postCount: '{n} 篇',
    partOf: '第 {n} 篇，共 {total} 篇',
    previousPart: '上一篇',
    nextPart: '下一篇',
    listSeparator: '、',
    colon: '：',
    found: '找到 {n} 条',
  },
  'en-US': {
    htmlLanguage: 'en',
    openGraphLocale: 'en_US',
    siteDescription: 'Posts, people and terms',
    skip: 'Skip to the text',
    home: 'Home',
    posts: 'Posts',
    names: 'Indexes',
    search: 'Search',
    searchHint: 'Titles, summaries or names',
    searchNeedsScript: 'Search needs scripts. The indexes are here:',
    searchFailed: 'The search index could not be loaded. Check your connection and try again.',
    searchEmpty: 'Nothing was found. Try another word, or fewer.',
    feed: 'Feed',
    speakers: 'Speakers',
    sections: {
      person: 'People',
      organization: 'Organisations',
      product: 'Products',
      work: 'Media and books',
      concept: 'Glossary',
      area: 'Areas',
      category: 'Categories',
      project: 'Projects',
      series: 'Series',
      tag: 'Tags',
    },
    fields: {
      people: 'People',
      companies: 'Organisations',
      products: 'Products',
      media: 'Media and books',
      speaker: 'Speakers',
      guest: 'Guests',
      project: 'Projects',
      tags: 'Tags',
    },
    insight: 'Insight',
    source: 'Source',
    updated: 'Updated',
    timeline: 'Timeline',
    alsoKnownAs: 'Also known as',
    appearsWith: 'Appears with',
    speaksIn: 'Posts with their words',
    allAppearances: 'All appearances',
    nothingHere: 'There are no posts here yet.',
    untitled: '(no title)',
    newer: 'Newer',
    older: 'Older',
    pages: 'Pages',
    notFound: 'There is no such page',
    notFoundHint:
      'It may have moved, or the address may be misspelt. Begin at the home page, or search.',
    moved: 'This page has moved to',
    postCount: 'Posts: {n}',
    partOf: 'Part {n} of {total}',
    previousPart: 'Previous part',
    nextPart: 'Next part',
    listSeparator: ', ',
    colon: ': ',
    found: 'Found: {n}',
  },
}
