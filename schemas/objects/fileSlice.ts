import {defineField, defineType} from 'sanity'
import type {Desk} from '../desk.ts'
import {both, label} from '../desk.ts'

/** Which part of a file's body a block came from. */
export const fileSliceType = (desk: Desk) =>
  defineType({
    name: 'fileSlice',
    type: 'object',
    readOnly: true,
    ...label(
      desk,
      both('片段', 'Slice'),
      both('正文里的一个块来自文件的哪一段。', 'The part of the file that a block came from.'),
    ),
    fields: [
      defineField({
        name: 'block',
        type: 'string',
        ...label(desk, both('块', 'Block'), both('块的 _key。', 'The block’s _key.')),
      }),
      defineField({
        name: 'start',
        type: 'number',
        ...label(
          desk,
          both('起', 'Start'),
          both(
            '原文里的偏移，按 UTF-16 码元计。',
            'Offset into the raw body, in UTF-16 code units.',
          ),
        ),
      }),
      defineField({
        name: 'end',
        type: 'number',
        ...label(
          desk,
          both('止', 'End'),
          both('原文里的偏移，不含此处。', 'Offset into the raw body, exclusive.'),
        ),
      }),
      defineField({
        name: 'fingerprint',
        type: 'string',
        ...label(
          desk,
          both('指纹', 'Fingerprint'),
          both(
            '导入时块的内容，用来判断有没有改过。',
            'What the block said at import, to tell a change.',
          ),
        ),
      }),
    ],
  })
