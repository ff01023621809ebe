import type {FieldGroup, LocalizedText} from '../../codec/frontMatter/table.ts'
import {both} from '../desk.ts'

/** The tabs of the post's form. */
export const groupTexts: Readonly<Record<FieldGroup, LocalizedText>> = {
  content: both('内容', 'Content'),
  names: both('名字', 'Names'),
  taxonomy: both('归类', 'Taxonomy'),
  review: both('审阅', 'Review'),
  site: both('站点', 'Site'),
}

/** Review statuses that Dateline knows; a table may bring others, which show as they are. */
export const statusTexts: Readonly<Record<string, LocalizedText>> = {
  inbox: both('收件箱', 'Inbox'),
  draft: both('撰写中', 'Drafting'),
  evergreen: both('常青', 'Evergreen'),
  archived: both('已归档', 'Archived'),
}

/** Words of the line under a post's title in lists. */
export const postPreviewWords = {
  untitled: both('未命名的文章', 'Untitled post'),
  noStatus: both('无状态', 'No status'),
  noDate: both('无日期', 'No date'),
  siteDraft: both('站点草稿', 'site draft'),
  excluded: both('不列入站点', 'excluded'),
  missing: both('缺', 'missing '),
  comma: both('、', ', '),
} satisfies Record<string, LocalizedText>
