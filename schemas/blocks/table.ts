import {ThListIcon} from '@sanity/icons/ThList'
import {defineArrayMember, defineField, defineType} from 'sanity'
import type {Desk} from '../desk.ts'
import {both, label} from '../desk.ts'

/** A table; cells hold Markdown of one line. */
export const tableType = (desk: Desk) =>
  defineType({
    name: 'table',
    type: 'object',
    icon: ThListIcon,
    ...label(desk, both('表格', 'Table'), both('有表头的表格。', 'A table with a header row.')),
    fields: [
      defineField({
        name: 'header',
        type: 'array',
        of: [defineArrayMember({type: 'string'})],
        ...label(desk, both('表头', 'Header'), both('各列的名称。', 'The names of the columns.')),
        validation: (rule) =>
          rule.required().min(1).error(both('至少写一列的表头。', 'Name at least one column.')),
      }),
      defineField({
        name: 'align',
        type: 'array',
        of: [
          defineArrayMember({
            type: 'string',
            options: {
              list: [
                {value: '', title: both('默认', 'Default')[desk.language]},
                {value: 'left', title: both('居左', 'Left')[desk.language]},
                {value: 'center', title: both('居中', 'Centre')[desk.language]},
                {value: 'right', title: both('居右', 'Right')[desk.language]},
              ],
            },
          }),
        ],
        ...label(
          desk,
          both('对齐', 'Alignment'),
          both('各列的对齐方式，按列的顺序。', 'How each column is aligned, in their order.'),
        ),
      }),
      defineField({
        name: 'rows',
        type: 'array',
        of: [defineArrayMember({type: 'tableRow'})],
        ...label(
          desk,
          both('行', 'Rows'),
          both('每行的格数与表头一样多。', 'Each has as many cells as the header.'),
        ),
      }),
    ],
    preview: {
      select: {header: 'header', rows: 'rows'},
      prepare: ({header, rows}: {header?: string[]; rows?: unknown[]}) => ({
        title: header?.join(' | ') || both('（空表格）', '(empty table)')[desk.language],
        subtitle: both(`${rows?.length ?? 0} 行`, `${rows?.length ?? 0} rows`)[desk.language],
      }),
    },
  })

/** One row of a `table`. */
export const tableRowType = (desk: Desk) =>
  defineType({
    name: 'tableRow',
    type: 'object',
    ...label(
      desk,
      both('表格的一行', 'Table row'),
      both('从左到右的各格。', 'Its cells from left to right.'),
    ),
    fields: [
      defineField({
        name: 'cells',
        type: 'array',
        of: [defineArrayMember({type: 'string'})],
        ...label(
          desk,
          both('格', 'Cells'),
          both('每格一行文字，可以用 Markdown。', 'A line of text each; Markdown may be used.'),
        ),
      }),
    ],
    preview: {
      select: {cells: 'cells'},
      prepare: ({cells}: {cells?: string[]}) => ({title: cells?.join(' | ')}),
    },
  })
