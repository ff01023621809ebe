import {TranslateIcon} from '@sanity/icons/Translate'
import {defineField, defineType} from 'sanity'
import type {Desk} from '../desk.ts'
import {both, label} from '../desk.ts'
import {languageList, languageTitle} from '../languageList.ts'
import {textBlock} from './textBlock.ts'

/** The original of the passage above, folded away until a reader opens it (`<details>`). */
export const originalTextType = (desk: Desk) =>
  defineType({
    name: 'originalText',
    type: 'object',
    icon: TranslateIcon,
    ...label(
      desk,
      both('原文', 'Original text'),
      both(
        '上一段的原文，读者点开才显示。',
        'The original of the passage above; a reader opens it.',
      ),
    ),
    fields: [
      defineField({
        name: 'summary',
        type: 'string',
        ...label(
          desk,
          both('折叠行', 'Summary line'),
          both(
            '折叠时看到的一行字，例如“英文原文”。',
            'The line that shows while it is folded, such as “English original”.',
          ),
        ),
        validation: (rule) =>
          rule
            .required()
            .warning(
              both('写一行折叠时显示的字。', 'Write the line that shows while it is folded.'),
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
      }),
      defineField({
        name: 'content',
        type: 'array',
        of: [textBlock(desk, [{type: 'rawInline'}])],
        ...label(
          desk,
          both('原文内容', 'Content'),
          both('原文的段落。', 'The paragraphs of the original.'),
        ),
      }),
    ],
    preview: {
      select: {title: 'summary', language: 'language'},
      prepare: ({title, language}: {title?: string; language?: string}) => ({
        title: title ?? both('原文', 'Original text')[desk.language],
        subtitle: languageTitle(language, desk),
      }),
    },
  })
