import {wholeFile} from './fileProblem.ts'

export type ReadProblemCode = 'unreadable' | 'not-utf8' | 'too-large'

/** Why the text of a file can't be had; each function makes one problem. */
export const readProblems = {
  unreadable: (path: string, reason: string) =>
    wholeFile<ReadProblemCode>('unreadable', path, {
      'zh-Hans': `无法读取这个文件（${reason}）。`,
      'en-US': `This file can't be read (${reason}).`,
    }),
  notUtf8: (path: string) =>
    wholeFile<ReadProblemCode>('not-utf8', path, {
      'zh-Hans': '这个文件不是 UTF-8 编码。请另存为 UTF-8 再来。',
      'en-US': 'This file is not UTF-8. Save it as UTF-8 and try again.',
    }),
  tooLarge: (path: string, size: number, most: number) =>
    wholeFile<ReadProblemCode>('too-large', path, {
      'zh-Hans': `文件有 ${size} 字节，超过了 ${most}。请拆成几篇。`,
      'en-US': `The file has ${size} bytes, more than ${most}. Make several posts of it.`,
    }),
} as const
