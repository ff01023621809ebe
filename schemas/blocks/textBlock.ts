import {BookIcon} from '@sanity/icons/Book'
import {DoubleQuoteIcon} from '@sanity/icons/DoubleQuote'
import {LinkIcon} from '@sanity/icons/Link'
import {UserIcon} from '@sanity/icons/User'
import {defineArrayMember, defineField} from 'sanity'
import {ENTITY_TYPES} from '../../codec/frontMatter/table.ts'
import type {Desk} from '../desk.ts'
import {both, label} from '../desk.ts'

/** A paragraph, heading, quote or list item. `inline` are the inline objects that it may hold. */
export const textBlock = (desk: Desk, inline: readonly {type: string}[] = []) => {
  const title = (zhHans: string, enUS: string) => both(zhHans, enUS)[desk.language]
  return defineArrayMember({
    type: 'block',
    title: title('文字', 'Text'),
    styles: [
      {value: 'normal', title: title('正文', 'Normal')},
      {value: 'h1', title: title('一级标题', 'Heading 1')},
      {value: 'h2', title: title('二级标题', 'Heading 2')},
      {value: 'h3', title: title('三级标题', 'Heading 3')},
      {value: 'h4', title: title('四级标题', 'Heading 4')},
      {value: 'h5', title: title('五级标题', 'Heading 5')},
      {value: 'h6', title: title('六级标题', 'Heading 6')},
      {value: 'blockquote', title: title('引用', 'Quote')},
    ],
    lists: [
      {value: 'bullet', title: title('项目列表', 'Bulleted list')},
      {value: 'number', title: title('编号列表', 'Numbered list')},
    ],
    marks: {
      decorators: [
        {value: 'strong', title: title('粗体', 'Strong')},
        {value: 'em', title: title('斜体', 'Emphasis')},
        {value: 'code', title: title('代码', 'Code')},
        {value: 'strike-through', title: title('删除线', 'Strike-through')},
      ],
      annotations: [link(desk), mention(desk), glossaryTerm(desk), citation(desk)],
    },
    of: [...inline],
  })
}

const link = (desk: Desk) => ({
  name: 'link',
  type: 'object',
  icon: LinkIcon,
  ...label(desk, both('链接', 'Link'), both('通往一个网页。', 'Leads to a web page.')),
  fields: [
    defineField({
      name: 'href',
      // A string: gardens link to paths and anchors, which a `url` field would refuse.
      type: 'string',
      ...label(
        desk,
        both('地址', 'Address'),
        both(
          '网址，或站内路径，例如 /notes/apec/。',
          'A URL, or a path of the site such as /notes/apec/.',
        ),
      ),
      validation: (rule) => [
        rule
          .required()
          .error(both('写出链接的地址，或者去掉链接。', 'Write the address, or remove the link.')),
        rule
          .custom((value: string | undefined) =>
            value !== undefined && /^\s*(javascript|vbscript|data):/i.test(value)
              ? both(
                  '这种地址会在读者的浏览器里运行代码，换成网址。',
                  'Such an address runs code in the reader’s browser: use a URL.',
                )
              : true,
          )
          .error(),
      ],
    }),
    defineField({
      name: 'title',
      type: 'string',
      ...label(
        desk,
        both('悬停文字', 'Tooltip'),
        both(
          '鼠标停在链接上时显示，可以留空。',
          'Shown when the pointer rests on the link. May stay empty.',
        ),
      ),
    }),
  ],
})

const mention = (desk: Desk) => ({
  name: 'mention',
  type: 'object',
  icon: UserIcon,
  ...label(
    desk,
    both('提及', 'Mention'),
    both('这几个字说的是哪个人物、组织、产品、作品或概念。', 'Who or what these words mean.'),
  ),
  fields: [
    defineField({
      name: 'entity',
      type: 'reference',
      to: ENTITY_TYPES.map((type) => ({type})),
      ...label(
        desk,
        both('所指', 'Entity'),
        both('按任何一种名字搜索。', 'Search by any of its names.'),
      ),
      validation: (rule) =>
        rule
          .required()
          .error(
            both(
              '选这几个字所指的条目，或者去掉标注。',
              'Choose the entity, or remove the mention.',
            ),
          ),
    }),
  ],
})

const glossaryTerm = (desk: Desk) => ({
  name: 'glossaryTerm',
  type: 'object',
  icon: BookIcon,
  ...label(
    desk,
    both('术语', 'Glossary term'),
    both('给读者解释的一个概念。', 'A concept that is explained to readers.'),
  ),
  fields: [
    defineField({
      name: 'concept',
      type: 'reference',
      to: [{type: 'concept'}],
      ...label(
        desk,
        both('概念', 'Concept'),
        both('术语表里的那一条。', 'Its entry in the glossary.'),
      ),
      validation: (rule) =>
        rule
          .required()
          .error(
            both('选术语表里的条目，或者去掉标注。', 'Choose the concept, or remove the term.'),
          ),
    }),
  ],
})

const citation = (desk: Desk) => ({
  name: 'citation',
  type: 'object',
  icon: DoubleQuoteIcon,
  ...label(
    desk,
    both('引证', 'Citation'),
    both('这句话的出处。', 'Where this statement comes from.'),
  ),
  fields: [
    defineField({
      name: 'source',
      type: 'reference',
      to: [{type: 'source'}],
      ...label(desk, both('来源', 'Source'), both('剪报或公报。', 'A clipped article or release.')),
      validation: (rule) =>
        rule
          .required()
          .error(
            both('选这句话的来源，或者去掉引证。', 'Choose the source, or remove the citation.'),
          ),
    }),
  ],
})
