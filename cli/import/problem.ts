import type {LocalizedText} from '../../codec/frontMatter/table.ts'
import type {MergeConflict} from '../../codec/documents/merge/conflict.ts'
import type {IssueCode} from '../../codec/issues/issue.ts'
import type {ReadProblemCode} from '../garden/readProblems.ts'
import {wholeFile, type FileProblem} from '../garden/fileProblem.ts'

/** Why a file, or a part of it, did not go in. */
export type ImportProblemCode =
  | IssueCode
  | ReadProblemCode
  | 'same-path'
  | 'conflict'
  | 'merge-conflict'
  | 'image-not-uploaded'
  | 'refused'

export type ImportProblem = FileProblem<ImportProblemCode>

/** Why the post of a changed file is left as it is. */
export type ConflictReason = 'edited' | 'released' | 'deleted' | 'not-imported'

const CONFLICTS: Readonly<Record<ConflictReason, LocalizedText>> = {
  edited: {
    'zh-Hans': '导入的时候有人改了文章，请再导入一次',
    'en-US': 'somebody edited the post during the import; run it again',
  },
  released: {
    'zh-Hans': '文件变了，而文章在一次待发布的版本里，请先发布或取消那个版本',
    'en-US': 'the file changed, and the post is part of a release; publish or cancel that first',
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

const WHAT: Readonly<Record<MergeConflict['kind'], (key: string) => LocalizedText>> = {
  field: (key) => ({'zh-Hans': `“${key}”`, 'en-US': `"${key}"`}),
  block: () => ({'zh-Hans': '这一段', 'en-US': 'This block'}),
  order: () => ({'zh-Hans': '段落的顺序', 'en-US': 'The order of blocks'}),
}

/** Characters of each side that a message quotes; a report has all. */
const QUOTED = 60

function shortened(text: string | undefined): string {
  if (text === undefined) return '∅'
  const letters = [...text.replaceAll(/\s+/g, ' ').trim()]
  return `“${letters.length > QUOTED ? `${letters.slice(0, QUOTED).join('')}…` : letters.join('')}”`
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
  mergeConflict: (path: string, conflict: MergeConflict) => {
    const {place, kind, key, base, ours, theirs} = conflict
    const [was, here, there] = [base, ours, theirs].map(shortened)
    const what = WHAT[kind](key)
    return {
      ...wholeFile('merge-conflict', path, {
        'zh-Hans': `${what['zh-Hans']}两边都改了：原为 ${was}，编辑台里是 ${here}，文件里是 ${there}。没有写入；请让两边一致，或加 --prefer desk 或 --prefer file 再导入。`,
        'en-US': `${what['en-US']} changed on both sides: it was ${was}, is ${here} in the desk and ${there} in the file. Nothing was written; make both sides agree, or import again with --prefer desk or --prefer file.`,
      }),
      ...place,
    }
  },
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
