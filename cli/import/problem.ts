import type {LocalizedText} from '../../codec/frontMatter/table.ts'
import type {CodecIssue, IssueCode, IssueSeverity} from '../../codec/issues/issue.ts'

/** Why a file, or a part of it, did not go in. */
export type ImportProblemCode =
  | IssueCode
  | 'unreadable'
  | 'not-utf8'
  | 'too-large'
  | 'same-path'
  | 'conflict'
  | 'image-not-uploaded'
  | 'refused'

/** Something to tell about a file: what the codec found, or what happened on the way. */
export interface ImportProblem {
  /** Of the file on disk. */
  readonly path: string
  readonly line: number
  readonly column: number
  readonly code: ImportProblemCode
  readonly severity: IssueSeverity
  readonly message: LocalizedText
}

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

export function fromIssue(path: string, issue: CodecIssue): ImportProblem {
  const {line, column, code, severity, message} = issue
  return {path, line, column, code, severity, message}
}

/** Problems of the import itself; each function makes one. */
export const problems = {
  unreadable: (path: string, reason: string) =>
    make('unreadable', path, {
      'zh-Hans': `无法读取这个文件（${reason}）。`,
      'en-US': `This file can't be read (${reason}).`,
    }),
  notUtf8: (path: string) =>
    make('not-utf8', path, {
      'zh-Hans': '这个文件不是 UTF-8 编码。请另存为 UTF-8 再导入。',
      'en-US': 'This file is not UTF-8. Save it as UTF-8 and import it again.',
    }),
  tooLarge: (path: string, size: number, most: number) =>
    make('too-large', path, {
      'zh-Hans': `文件有 ${size} 字节，超过了 ${most}。请拆成几篇。`,
      'en-US': `The file has ${size} bytes, more than ${most}. Make several posts of it.`,
    }),
  samePath: (path: string, other: string) =>
    make('same-path', path, {
      'zh-Hans': `与 ${other} 在花园里的路径相同，没有导入。请一次导入一个花园。`,
      'en-US': `It has the same path in its garden as ${other} and was left out. Import one garden at a time.`,
    }),
  conflict: (path: string, reason: ConflictReason) =>
    make('conflict', path, {
      'zh-Hans': `没有覆盖：${CONFLICTS[reason]['zh-Hans']}。`,
      'en-US': `Left as it is: ${CONFLICTS[reason]['en-US']}.`,
    }),
  imageNotUploaded: (path: string, image: string, reason: string) =>
    make(
      'image-not-uploaded',
      path,
      {
        'zh-Hans': `图片 ${image} 没有上传（${reason}），文章照常导入。`,
        'en-US': `The image ${image} was not uploaded (${reason}); the post went in without it.`,
      },
      'warning',
    ),
  refused: (path: string, reason: string) =>
    make('refused', path, {
      'zh-Hans': `内容库拒绝了这篇文章：${reason}`,
      'en-US': `The lake refused this post: ${reason}`,
    }),
} as const

function make(
  code: ImportProblemCode,
  path: string,
  message: LocalizedText,
  severity: IssueSeverity = 'error',
): ImportProblem {
  return {path, line: 1, column: 1, code, severity, message}
}
