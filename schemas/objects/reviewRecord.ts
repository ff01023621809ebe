import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {defineField, defineType} from 'sanity'
import type {Desk} from '../desk.ts'
import {both, label} from '../desk.ts'
import {statusTexts} from '../texts/postWords.ts'

/** One review of a post, as it was recorded; nobody edits it afterwards. */
export const reviewRecordType = (desk: Desk) =>
  defineType({
    name: 'reviewRecord',
    type: 'object',
    icon: CheckmarkCircleIcon,
    readOnly: true,
    ...label(
      desk,
      both('审阅记录', 'Review record'),
      both('谁在什么时候把文章转到了什么状态。', 'Who moved the post to which status, and when.'),
    ),
    fields: [
      defineField({
        name: 'at',
        type: 'datetime',
        ...label(
          desk,
          both('时间', 'Time'),
          both(
            '审阅的时刻，按审阅人的时区写：开头的日期就是复审的起算日。',
            'When it was reviewed, by the reviewer’s own clock: freshness counts from the day that it begins with.',
          ),
        ),
      }),
      defineField({
        name: 'by',
        type: 'string',
        ...label(
          desk,
          both('审阅人', 'Reviewer'),
          both('审阅人的用户标识。', 'The reviewer’s user id.'),
        ),
      }),
      defineField({
        name: 'transition',
        type: 'string',
        ...label(
          desk,
          both('审阅操作', 'Step'),
          both('审阅配置里的操作名，例如 send。', 'Its name in the review’s rules, such as send.'),
        ),
      }),
      defineField({
        name: 'from',
        type: 'string',
        ...label(desk, both('原状态', 'From'), both('审阅前的状态。', 'The status before.')),
      }),
      defineField({
        name: 'to',
        type: 'string',
        ...label(desk, both('新状态', 'To'), both('审阅后的状态。', 'The status after.')),
      }),
      defineField({
        name: 'note',
        type: 'text',
        rows: 2,
        ...label(desk, both('意见', 'Note'), both('留给作者的话。', 'A word to the writer.')),
      }),
      defineField({
        name: 'revision',
        type: 'string',
        ...label(
          desk,
          both('修订号', 'Revision'),
          both('审阅的是文章的哪一版。', 'Which revision of the post was reviewed.'),
        ),
      }),
      defineField({
        name: 'dataset',
        type: 'string',
        options: {
          list: [
            {value: 'published', title: both('发布', 'Published')[desk.language]},
            {value: 'unpublished', title: both('撤下', 'Unpublished')[desk.language]},
          ],
        },
        ...label(
          desk,
          both('数据集', 'In the dataset'),
          both(
            '审阅把文章发布到数据集，或者撤下；都没有就留空。',
            'Whether the review first published the post in the dataset, or took it back.',
          ),
        ),
      }),
    ],
    preview: {
      select: {at: 'at', from: 'from', to: 'to', note: 'note'},
      prepare: ({at, from, to, note}: Partial<Record<'at' | 'from' | 'to' | 'note', string>>) => ({
        title:
          from === to
            ? statusTitle(to, desk)
            : `${statusTitle(from, desk)} → ${statusTitle(to, desk)}`,
        subtitle: [at?.slice(0, 10), note].filter(Boolean).join(' · '),
      }),
    },
  })

function statusTitle(status: string | undefined, desk: Desk): string {
  if (status === undefined) return '?'
  return statusTexts[status]?.[desk.language] ?? status
}
