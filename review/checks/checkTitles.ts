import type {LocalizedText} from '../words.ts'
import {both} from '../words.ts'
import type {ReviewCheckName} from './createReviewChecks.ts'

const TITLES = {
  title: both('标题', 'Title'),
  date: both('日期', 'Date'),
  summary: both('摘要', 'Summary'),
  source: both('来源', 'Source'),
  body: both('正文', 'Body'),
  entities: both('写到的名字', 'Names in it'),
  names: both('名字的条目', 'Documents of names'),
  links: both('链接', 'Links'),
  terms: both('术语', 'Terms'),
  images: both('图片', 'Images'),
  axes: both('三条轴一致', 'Agreement of the axes'),
} as const satisfies Record<ReviewCheckName, LocalizedText>

/** What the desk's own checks look at, in a word; a check of a site's own shows its name. */
export function checkTitle(name: string): LocalizedText {
  const titles: Readonly<Record<string, LocalizedText>> = TITLES
  return titles[name] ?? both(name, name)
}
