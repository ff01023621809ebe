import {DocumentTextIcon} from '@sanity/icons/DocumentText'
import {defineArrayMember, defineField, defineType} from 'sanity'
import {FILE_TYPE} from '../../codec/documents/recordTypes.ts'
import type {Desk} from '../desk.ts'
import {both, label} from '../desk.ts'

/**
 * The file that a post came from. Its id is `file.<id of the post>`: an id with a dot is private on
 * a hosted dataset.
 */
export const fileType = (desk: Desk) =>
  defineType({
    name: FILE_TYPE,
    type: 'document',
    icon: DocumentTextIcon,
    readOnly: true,
    __experimental_omnisearch_visibility: false,
    ...label(
      desk,
      both('原文件', 'Source file'),
      both(
        '文章导入时的 Markdown 文件，导出靠它逐字写回。',
        'The Markdown file of a post, from which the export writes it back to the letter.',
      ),
    ),
    fields: [
      defineField({
        name: 'path',
        type: 'string',
        ...label(
          desk,
          both('路径', 'Path'),
          both('在花园里的相对路径。', 'Its path in the garden.'),
        ),
      }),
      defineField({
        name: 'hash',
        type: 'string',
        ...label(
          desk,
          both('散列', 'Hash'),
          both(
            '整个文件的散列，用来判断文件有没有变。',
            'A hash of the whole file, to tell a change.',
          ),
        ),
      }),
      defineField({
        name: 'postRevision',
        type: 'string',
        ...label(
          desk,
          both('文章的修订号', 'Revision of the post'),
          both(
            '导入时写下的修订号，之后变了，就是有人在编辑台里改过。',
            'The revision that the import wrote; another one since means that somebody edited the post.',
          ),
        ),
      }),
      defineField({
        name: 'rawFrontMatter',
        type: 'text',
        ...label(
          desk,
          both('前言区原文', 'Raw front matter'),
          both('两条分隔线之间的字节。', 'What stands between the two fences.'),
        ),
      }),
      defineField({
        name: 'rawBody',
        type: 'text',
        ...label(
          desk,
          both('正文原文', 'Raw body'),
          both('前言区之后的字节。', 'What follows the front matter.'),
        ),
      }),
      defineField({
        name: 'slices',
        type: 'array',
        of: [defineArrayMember({type: 'fileSlice'})],
        ...label(
          desk,
          both('片段', 'Slices'),
          both('每个块来自原文的哪一段。', 'Which part of the raw body each block came from.'),
        ),
      }),
      defineField({
        name: 'names',
        type: 'array',
        of: [defineArrayMember({type: 'fileName'})],
        ...label(
          desk,
          both('名字', 'Names'),
          both(
            '文件里写的名字各指哪个条目；条目改名或合并，文件不变。',
            'Whom the names in the file mean, so that a renamed document changes no file.',
          ),
        ),
      }),
    ],
    preview: {select: {title: 'path'}},
  })
