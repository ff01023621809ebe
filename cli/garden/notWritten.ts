import {wholeFile, type FileProblem} from './fileProblem.ts'

/** That a file could not be written, for the system's reason. */
export function notWritten(path: string, reason: string): FileProblem {
  return wholeFile('not-written', path, {
    'zh-Hans': `无法写入这个文件（${reason}），原来的内容没有动。`,
    'en-US': `This file can't be written (${reason}); what was there is as it was.`,
  })
}
