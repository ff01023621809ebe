import {TransferIcon} from '@sanity/icons/Transfer'
import {defineArrayMember, defineField, defineType} from 'sanity'
import {MERGE_TYPE} from '../../codec/documents/recordTypes.ts'
import type {Desk} from '../desk.ts'
import {both, label} from '../desk.ts'

/** What was merged into what, and all that it takes to undo it. Only a merge makes one. */
export const mergeType = (desk: Desk) => {
  // Ids are texts: references would keep what is gone from being deleted.
  const entity = [
    defineField({
      name: 'id',
      type: 'string',
      ...label(desk, both('编号', 'Id'), both('条目的 _id。', 'The _id of the document.')),
    }),
    defineField({
      name: 'name',
      type: 'string',
      ...label(
        desk,
        both('名字', 'Name'),
        both('合并时的规范名。', 'Its canonical name at the time.'),
      ),
    }),
  ]
  return defineType({
    name: MERGE_TYPE,
    type: 'document',
    icon: TransferIcon,
    readOnly: true,
    __experimental_omnisearch_visibility: false,
    ...label(
      desk,
      both('合并记录', 'Record of a merge'),
      both('谁并入了谁，撤销靠它。', 'Who was merged into whom; undoing takes it from here.'),
    ),
    fields: [
      defineField({
        name: 'merge',
        type: 'string',
        ...label(
          desk,
          both('合并编号', 'Merge'),
          both('同一次合并的各批相同。', 'The same for all parts of a merge.'),
        ),
      }),
      defineField({
        name: 'part',
        type: 'number',
        ...label(
          desk,
          both('第几批', 'Part'),
          both('从 0 数起，按写入的先后。', 'From 0, in the order of writing.'),
        ),
      }),
      defineField({
        name: 'at',
        type: 'datetime',
        ...label(desk, both('时间', 'When'), both('合并的时间。', 'When it was merged.')),
      }),
      defineField({
        name: 'by',
        type: 'string',
        ...label(
          desk,
          both('合并的人', 'By'),
          both('用户编号，命令行做的就空着。', 'A user id; empty for the command line.'),
        ),
      }),
      defineField({
        name: 'into',
        type: 'object',
        fields: entity,
        ...label(
          desk,
          both('保留的', 'Stayed'),
          both('引用都改为指向它。', 'All references lead to it now.'),
        ),
      }),
      defineField({
        name: 'gone',
        type: 'array',
        of: [
          defineArrayMember({
            name: 'mergedEntity',
            type: 'object',
            fields: entity,
            preview: {select: {title: 'name', subtitle: 'id'}},
          }),
        ],
        ...label(
          desk,
          both('并入的', 'Merged into it'),
          both(
            '合并后删去的条目；不是最后一批就空着。',
            'The documents that are gone; none in a part that is not the last.',
          ),
        ),
      }),
      defineField({
        name: 'undo',
        type: 'text',
        ...label(
          desk,
          both('撤销所需', 'For undoing'),
          both(
            '每处改动前后的值和删去的文档，JSON。',
            'Each value before and after, and the documents that are gone, as JSON.',
          ),
        ),
      }),
      defineField({
        name: 'undone',
        type: 'datetime',
        ...label(
          desk,
          both('撤销时间', 'Undone'),
          both('撤销之后才有。', 'Once it was taken back.'),
        ),
      }),
    ],
    preview: {select: {title: 'into.name', subtitle: 'at'}},
  })
}
