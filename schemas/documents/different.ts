import {CopyIcon} from '@sanity/icons/Copy'
import {defineArrayMember, defineField, defineType} from 'sanity'
import {DIFFERENT_TYPE} from '../../codec/documents/recordTypes.ts'
import type {Desk} from '../desk.ts'
import {both, label} from '../desk.ts'

/** Which documents somebody told apart, so that they are not offered as duplicates again. */
export const differentType = (desk: Desk) =>
  defineType({
    name: DIFFERENT_TYPE,
    type: 'document',
    icon: CopyIcon,
    readOnly: true,
    __experimental_omnisearch_visibility: false,
    ...label(
      desk,
      both('不是一回事的条目', 'Told apart'),
      both(
        '标成“不是一回事”的各对条目，查重不再列出。',
        'Pairs that are not the same; they are not offered as duplicates again.',
      ),
    ),
    fields: [
      defineField({
        name: 'pairs',
        type: 'array',
        of: [
          defineArrayMember({
            name: 'differentPair',
            type: 'object',
            fields: [
              defineField({
                name: 'ids',
                type: 'array',
                of: [defineArrayMember({type: 'string'})],
                ...label(
                  desk,
                  both('编号', 'Ids'),
                  both('两个条目的 _id。', 'The _id of either document.'),
                ),
              }),
              defineField({
                name: 'at',
                type: 'datetime',
                ...label(
                  desk,
                  both('时间', 'When'),
                  both('标记的时间。', 'When they were told apart.'),
                ),
              }),
              defineField({
                name: 'by',
                type: 'string',
                ...label(
                  desk,
                  both('标记的人', 'By'),
                  both('用户编号，命令行做的就空着。', 'A user id; empty for the command line.'),
                ),
              }),
            ],
            preview: {select: {title: 'ids.0', subtitle: 'ids.1'}},
          }),
        ],
        ...label(desk, both('各对', 'Pairs'), both('每对两个条目。', 'Two documents each.')),
      }),
    ],
    preview: {prepare: () => ({title: both('不是一回事的条目', 'Told apart')[desk.language]})},
  })
