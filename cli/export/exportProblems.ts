import {wholeFile} from '../garden/fileProblem.ts'

/** Why a post was not written; each function makes one problem. */
export const exportProblems = {
  unsafePath: (id: string, path: string) =>
    wholeFile('unsafe-path', id, {
      'zh-Hans': `文章 ${id} 的路径“${path}”会写到导出文件夹之外，没有导出。请在它的原文件里改正路径。`,
      'en-US': `The path "${path}" of the post ${id} leads out of the folder; it was left out. Correct the path of its file.`,
    }),
  samePath: (path: string, id: string, other: string) =>
    wholeFile('same-path', path, {
      'zh-Hans': `文章 ${id} 与 ${other} 的路径相同，没有导出。请改其中一个的网址名。`,
      'en-US': `The post ${id} has the same path as ${other} and was left out. Change the slug of one of them.`,
    }),
} as const
