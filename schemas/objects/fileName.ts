import {defineField, defineType} from 'sanity'
import type {Desk} from '../desk.ts'
import {both, label} from '../desk.ts'

/** A name as a file writes it, and the document that it referred to when the file was read. */
export const fileNameType = (desk: Desk) =>
  defineType({
    name: 'fileName',
    type: 'object',
    readOnly: true,
    ...label(
      desk,
      both('名字', 'Name'),
      both(
        '前言区里写的一个名字，导入时指的是谁。',
        'A name in the front matter, and whom it meant at import.',
      ),
    ),
    fields: [
      defineField({
        name: 'key',
        type: 'string',
        ...label(
          desk,
          both('键', 'Key'),
          both('它在哪个键下面。', 'The key that it stands under.'),
        ),
      }),
      defineField({
        name: 'text',
        type: 'string',
        ...label(desk, both('写法', 'Text'), both('文件里的写法。', 'As the file writes it.')),
      }),
      defineField({
        name: 'ref',
        // No reference: the file of a post must not keep a document from being removed.
        type: 'string',
        ...label(
          desk,
          both('所指', 'Document'),
          both(
            '所指条目的 _id，没有认出来就空着。',
            'The _id of the document; empty if none was known.',
          ),
        ),
      }),
    ],
    preview: {select: {title: 'text', subtitle: 'key'}},
  })
