import {ClipboardIcon} from '@sanity/icons/Clipboard'
import {defineField, defineType} from 'sanity'
import type {Desk} from '../desk.ts'
import {both, label} from '../desk.ts'
import {languageList, languageTitle} from '../languageList.ts'

/** A clipped article or release that posts cite. */
export const sourceType = (desk: Desk) =>
  defineType({
    name: 'source',
    type: 'document',
    icon: ClipboardIcon,
    ...label(
      desk,
      both('来源', 'Source'),
      both(
        '剪下来的报道、公报或讲话，文章引用它。',
        'A clipped article, release or speech that posts cite.',
      ),
    ),
    fields: [
      defineField({
        name: 'title',
        type: 'string',
        ...label(
          desk,
          both('标题', 'Title'),
          both('原文的标题。', 'The headline of the original.'),
        ),
        validation: (rule) =>
          rule.required().error(both('抄下原文的标题。', 'Copy the original’s headline.')),
      }),
      defineField({
        name: 'url',
        type: 'url',
        ...label(desk, both('网址', 'URL'), both('原文的地址。', 'The address of the original.')),
        validation: (rule) => [
          rule
            .uri({scheme: [/^https?$/]})
            .error(
              both(
                '写完整的网址，以 http:// 或 https:// 开头。',
                'Write the whole URL, starting with http:// or https://.',
              ),
            ),
          rule
            .required()
            .warning(
              both(
                '贴上原文的网址，读者才能核对。',
                'Paste the original’s URL, so that readers can check.',
              ),
            ),
        ],
      }),
      defineField({
        name: 'publisher',
        type: 'reference',
        to: [{type: 'work'}, {type: 'organization'}],
        ...label(
          desk,
          both('发布者', 'Publisher'),
          both('登载它的媒体或机构。', 'The outlet or body that published it.'),
        ),
      }),
      defineField({
        name: 'date',
        type: 'date',
        ...label(
          desk,
          both('日期', 'Date'),
          both('原文发布的日历日期。', 'The calendar day of its publication.'),
        ),
      }),
      defineField({
        name: 'language',
        type: 'string',
        options: {list: languageList(desk)},
        ...label(
          desk,
          both('语言', 'Language'),
          both('原文的语言。', 'The language of the original.'),
        ),
        validation: (rule) =>
          rule.required().warning(both('选原文的语言。', 'Choose the language of the original.')),
      }),
      defineField({
        name: 'byline',
        type: 'string',
        ...label(desk, both('署名', 'Byline'), both('照抄原文的署名。', 'As the original has it.')),
      }),
      defineField({
        name: 'text',
        type: 'text',
        rows: 16,
        ...label(
          desk,
          both('正文', 'Text'),
          both('去掉导航和广告以后的原文。', 'The original, without navigation and advertising.'),
        ),
      }),
      defineField({
        name: 'otherLanguage',
        type: 'reference',
        to: [{type: 'source'}],
        ...label(
          desk,
          both('另一语言版本', 'Other-language version'),
          both('同一篇公报的另一种语言的文本。', 'The same release in its other language.'),
        ),
      }),
    ],
    orderings: [
      {
        name: 'date',
        title: both('日期，新的在前', 'Date, newest first')[desk.language],
        by: [{field: 'date', direction: 'desc'}],
      },
      {
        name: 'title',
        title: both('标题', 'Title')[desk.language],
        by: [{field: 'title', direction: 'asc'}],
      },
    ],
    preview: {
      select: {
        title: 'title',
        url: 'url',
        publisher: 'publisher.name',
        date: 'date',
        language: 'language',
      },
      prepare: ({title, url, publisher, date, language}: Record<string, string | undefined>) => ({
        title: title || url || both('未命名的来源', 'Untitled source')[desk.language],
        subtitle: [publisher ?? host(url), date, languageTitle(language, desk)]
          .filter(Boolean)
          .join(' · '),
      }),
    },
  })

function host(url: string | undefined): string | undefined {
  return url !== undefined && URL.canParse(url) ? new URL(url).host : undefined
}
