import type {LocalizedText} from '../../codec/frontMatter/table.ts'
import type {IssueCode} from '../../codec/issues/issue.ts'
import type {ReadProblemCode} from '../garden/readProblems.ts'
import {wholeFile, type FileProblem} from '../garden/fileProblem.ts'

/** Why a file, or a part of it, did not go in. */
export type ImportProblemCode =
  | IssueCode
  | ReadProblemCode
  | 'same-path'
  | 'conflict'
  | 'image-not-uploaded'
  | 'refused'

export type ImportProblem = FileProblem<ImportProblemCode>

/** Why the post of a changed file is left as it is. */
export type ConflictReason = 'edited' | 'draft' | 'deleted' | 'not-imported'

const CONFLICTS: Readonly<Record<ConflictReason, LocalizedText>> = {
  edited: {
    'zh-Hans': '文件变了，文章导入后也在编辑台里改过',
    'en-US': 'the file changed, and the post was edited in the Studio since its import',
  },
  draft: {
    'zh-Hans': '文件变了，文章在编辑台里还有未发布的改动',
    'en-US': 'the file changed, and the post has unpublished changes in the Studio',
  },
  deleted: {
    'zh-Hans': '文件变了，但文章已经在编辑台里删除',
    'en-US': 'the file changed, but the post was deleted in the Studio',
  },
  'not-imported': {
    'zh-Hans': '已有一篇同一编号的文章，不是由文件导入的',
    'en-US': 'there is a post with the same id that did not come from a file',
  },
}

/** Problems of the import itself; each function makes one. */
export const problems = {
  samePath: (path: string, other: string) =>
    wholeFile('same-path', path, {
      'zh-Hans': `与 ${other} 在花园里的路径相同，没有导入。请一次导入一个花园。`,
      'en-US': `It has the same path in its garden as ${other} and was left out. Import one garden at a time.`,
    }),
  conflict: (path: string, reason: ConflictReason) =>
    wholeFile('conflict', path, {
      'zh-Hans': `没有覆盖：${CONFLICTS[reason]['zh-Hans']}。`,
      'en-US': `Left as it is: ${CONFLICTS[reason]['en-US']}.`,
    }),
  imageNotUploaded: (path: string, image: string, reason: string) =>
    wholeFile(
      'image-not-uploaded',
      path,
      {
        'zh-Hans': `图片 ${image} 没有上传（${reason}），文章照常导入。`,
        'en-US': `The image ${image} was not uploaded (${reason}); the post went in without it.`,
      },
      'warning',
    ),
  refused: (path: string, reason: string) =>
    wholeFile('refused', path, {
      'zh-Hans': `内容库拒绝了这篇文章：${reason}`,
      'en-US': `The lake refused this post: ${reason}`,
    }),
} as const
