import {resolve} from 'node:path'
import type {CommandOption} from '../command.ts'

/** Where the lake keeps its data when nobody says otherwise. */
const USUAL = '.dateline'

export const DATA_OPTION = {
  type: 'string',
  placeholder: 'DIR',
  summary: {
    'zh-Hans': `数据文件夹，默认 ${USUAL}`,
    'en-US': `Folder with the data, ${USUAL} by default`,
  },
} as const satisfies CommandOption

/** The absolute path of the data folder, from the option and the folder that it starts from. */
export function dataDirectoryOf(asked: string | undefined, directory: string): string {
  return resolve(directory, asked ?? USUAL)
}
