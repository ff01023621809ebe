import {CodeBlockIcon} from '@sanity/icons/CodeBlock'
import {defineField, defineType} from 'sanity'
import type {Desk} from '../desk.ts'
import {both, label} from '../desk.ts'

/** Preformatted text, with the language that its fence names. */
export const codeBlockType = (desk: Desk) =>
  defineType({
    name: 'codeBlock',
    type: 'object',
    icon: CodeBlockIcon,
    ...label(desk, both('代码块', 'Code block'), both('原样显示的代码。', 'Code, shown as it is.')),
    fields: [
      defineField({
        name: 'language',
        type: 'string',
        ...label(
          desk,
          both('语言', 'Language'),
          both('例如 js、python，可以留空。', 'For example js or python. May stay empty.'),
        ),
      }),
      defineField({
        name: 'code',
        type: 'text',
        ...label(
          desk,
          both('代码', 'Code'),
          both('空格和换行都会保留。', 'Spaces and line breaks are kept.'),
        ),
      }),
    ],
    preview: {
      select: {code: 'code', language: 'language'},
      prepare: ({code, language}: {code?: string; language?: string}) => ({
        title:
          code?.split('\n', 1)[0] || both('（空的代码块）', '(empty code block)')[desk.language],
        subtitle: language,
      }),
    },
  })
