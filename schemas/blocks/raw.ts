import {CodeIcon} from '@sanity/icons/Code'
import {defineField, defineType} from 'sanity'
import type {Desk} from '../desk.ts'
import {both, label} from '../desk.ts'
import {rawReasonTexts, rawReasonTitle} from '../texts/rawReasons.ts'

/** A passage of Markdown that has no block of its own here; it goes out again as it came in. */
export const rawMarkdownType = (desk: Desk) =>
  defineType({
    name: 'rawMarkdown',
    type: 'object',
    icon: CodeIcon,
    ...label(
      desk,
      both('Markdown 原样', 'Raw Markdown'),
      both(
        '编辑器不认识的一段 Markdown，导出时原样写回。',
        'Markdown that the editor has no block for; it is exported as it came.',
      ),
    ),
    fields: [
      defineField({
        name: 'markdown',
        type: 'text',
        ...label(desk, both('Markdown', 'Markdown'), both('逐字保留。', 'Kept to the letter.')),
        validation: (rule) =>
          rule
            .required()
            .error(
              both(
                '写一段 Markdown，或者删掉这个块。',
                'Write some Markdown, or remove this block.',
              ),
            ),
      }),
      defineField({
        name: 'reason',
        type: 'string',
        readOnly: true,
        options: {
          list: Object.entries(rawReasonTexts).map(([value, title]) => ({
            value,
            title: title[desk.language],
          })),
        },
        ...label(
          desk,
          both('原因', 'Reason'),
          both(
            '导入时为什么没有变成普通的块。',
            'Why the import did not turn it into other blocks.',
          ),
        ),
      }),
    ],
    preview: {
      select: {title: 'markdown', subtitle: 'reason'},
      prepare: ({title, subtitle}: {title?: string; subtitle?: string}) => ({
        title: title?.split('\n', 1)[0],
        subtitle: rawReasonTitle(subtitle, desk.language),
      }),
    },
  })

/** The same within a line. */
export const rawInlineType = (desk: Desk) =>
  defineType({
    name: 'rawInline',
    type: 'object',
    icon: CodeIcon,
    ...label(
      desk,
      both('行内原样', 'Raw inline'),
      both(
        '行内的一小段 Markdown 或 HTML，导出时原样写回。',
        'Markdown or HTML within a line, exported as it came.',
      ),
    ),
    fields: [
      defineField({
        name: 'markdown',
        type: 'string',
        ...label(desk, both('Markdown', 'Markdown'), both('逐字保留。', 'Kept to the letter.')),
        validation: (rule) =>
          rule
            .required()
            .error(both('写一段 Markdown，或者删掉它。', 'Write some Markdown, or remove it.')),
      }),
    ],
    preview: {select: {title: 'markdown'}},
  })
