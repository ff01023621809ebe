import type {Place} from './issue.ts'
import {makeIssue} from './makeIssue.ts'

/** What may be wrong when a post is written as a file; each function makes one issue. */
export const documentIssues = {
  unnamedReference: (place: Place, key: string, id: string) =>
    makeIssue('unnamed-reference', 'error', place, key, {
      'zh-Hans': `“${key}”引用的条目（${id}）没有名字，或者已经删除，没有写进文件。请在编辑台里改选。`,
      'en-US': `"${key}" refers to a document (${id}) that has no name or is gone; it was left out of the file. Choose another one in the desk.`,
    }),
  unusableSlug: (place: Place, slug: string, path: string) =>
    makeIssue('unusable-slug', 'error', place, undefined, {
      'zh-Hans':
        slug === ''
          ? `文章还没有网址名，文件暂名 ${path}。请在编辑台里填上。`
          : `“${slug}”不能作文件名，已写入 ${path}。请在编辑台里改正网址名。`,
      'en-US':
        slug === ''
          ? `The post has no slug yet; ${path} was taken. Give it one in the desk.`
          : `"${slug}" can't be the name of a file; ${path} was taken. Correct the slug in the desk.`,
    }),
} as const
