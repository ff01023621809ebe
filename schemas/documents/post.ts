import {DocumentTextIcon} from '@sanity/icons/DocumentText'
import {defineArrayMember, defineField, defineType} from 'sanity'
import {FIELD_GROUPS} from '../../codec/frontMatter/table.ts'
import {bodyMembers} from '../blocks/body.ts'
import type {Desk} from '../desk.ts'
import {both, label} from '../desk.ts'
import {postField} from '../fields/postField.ts'
import {groupTexts} from '../texts/postWords.ts'
import {postOrderings} from './orderings.ts'
import {postPreview} from './postPreview.ts'
import {slugField} from './slugField.ts'

/** A post of the garden; its front matter is what the desk's table says. */
export const postType = (desk: Desk) => {
  const [first, ...rest] = desk.table.map((row) => postField(desk, row))
  const titleField = desk.table.find(({field}) => field === 'title') ?? desk.table[0]
  return defineType({
    name: 'post',
    type: 'document',
    icon: DocumentTextIcon,
    ...label(desk, both('文章', 'Post'), both('花园里的一篇文章。', 'A post of the garden.')),
    groups: FIELD_GROUPS.map((name) => ({
      name,
      title: groupTexts[name][desk.language],
      default: name === 'content',
    })),
    fields: [
      ...(first ? [first] : []),
      {...slugField(desk, titleField?.field ?? 'title', 'text'), group: 'content'},
      ...rest,
      defineField({
        name: 'body',
        type: 'array',
        group: 'content',
        of: bodyMembers(desk),
        ...label(
          desk,
          both('正文', 'Body'),
          both(
            '选中文字可以标注提及、术语和引证。',
            'Select words to mark a mention, a glossary term or a citation.',
          ),
        ),
      }),
      defineField({
        name: 'assignedTo',
        type: 'string',
        group: 'review',
        readOnly: true,
        // Whoever brings an input for it shows it.
        hidden: ({value}) => value === undefined,
        ...label(
          desk,
          both('指派给', 'Assigned to'),
          both(
            '这篇文章由谁来看。它属于编辑部，不进 front matter，导出的文件里没有。',
            'Who looks after the post. It belongs to the desk, not to the front matter: no exported file has it.',
          ),
        ),
      }),
      defineField({
        name: 'reviewEvery',
        type: 'number',
        group: 'review',
        ...label(
          desk,
          both('复审周期（天）', 'Review every (days)'),
          both(
            '常青的文章多少天后再看一次。留空就按分类和领域的规则，0 表示永不过期。',
            'Days until an evergreen post is due for another look. Empty goes by its category and area; 0 means never.',
          ),
        ),
        validation: (rule) =>
          rule
            .integer()
            .min(0)
            .error(both('写整数的天数；0 表示永不过期。', 'Write whole days; 0 stands for never.')),
      }),
      defineField({
        name: 'reviews',
        type: 'array',
        group: 'review',
        readOnly: true,
        of: [defineArrayMember({type: 'reviewRecord'})],
        ...label(
          desk,
          both('审阅记录', 'Review records'),
          both(
            '每次审阅自动记下一条，不能改。',
            'Each review leaves a record; nobody can change them.',
          ),
        ),
      }),
    ],
    orderings: postOrderings(
      desk,
      desk.table.map(({field}) => field),
    ),
    preview: postPreview(desk),
  })
}
