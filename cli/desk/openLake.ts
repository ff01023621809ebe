import type {LocalizedText} from '../../codec/frontMatter/table.ts'
import {StartupError, type StartupErrorCode} from '../../lake/server/startupError.ts'
import {startLake, type RunningLake} from '../../lake/startLake.ts'
import {defaultReviewConfig, reviewGuards} from '../../review/index.ts'
import {CommandError} from '../commandError.ts'
import {noteLakeAddress} from './lakeAddressFile.ts'

/**
 * Starts the embedded lake, with the default rules of review on: whatever program asks, a status changes by
 * the steps that the role may take.
 *
 * @param options.allowedOrigins - of the Studios that may use it
 * @throws CommandError with a sentence when it can't start
 */
export async function openLake(options: {
  readonly port: number
  readonly dataDirectory: string
  readonly allowedOrigins: readonly string[]
  readonly datasets?: readonly string[]
  /** Gets a line for every fault of the lake. */
  readonly log?: (line: string) => void
}): Promise<RunningLake> {
  try {
    const lake = await startLake({...options, guards: reviewGuards(defaultReviewConfig)})
    noteLakeAddress(options.dataDirectory, lake.url)
    return lake
  } catch (error) {
    if (!(error instanceof StartupError)) throw error
    const sentence = SENTENCES[error.code](options)
    throw new CommandError(sentence, undefined, {cause: error})
  }
}

const SENTENCES: Readonly<
  Record<StartupErrorCode, (lake: {port: number; dataDirectory: string}) => LocalizedText>
> = {
  busyPort: ({port}) => ({
    'zh-Hans': `端口 ${port} 已被占用。请停止占用它的程序，或另选一个端口。`,
    'en-US': `Port ${port} is taken. Stop what listens there, or choose another port.`,
  }),
  damagedTokens: ({dataDirectory}) => ({
    'zh-Hans': `${dataDirectory} 里的 tokens.json 无法读取。删除它再启动，会生成新的登录令牌。`,
    'en-US': `tokens.json in ${dataDirectory} can't be read. Delete it and start again: new sign-in tokens are made.`,
  }),
  folderInUse: ({dataDirectory}) => ({
    'zh-Hans': `已有一个内容库在使用 ${dataDirectory}。请先停止它，或用 --data 另选文件夹。`,
    'en-US': `Another lake is running on ${dataDirectory}. Stop it first, or choose another folder with --data.`,
  }),
  newerData: ({dataDirectory}) => ({
    'zh-Hans': `${dataDirectory} 的数据由更新版本的 Dateline 写成。请升级，或用 --data 另选文件夹。`,
    'en-US': `The data in ${dataDirectory} was written by a newer Dateline. Update, or choose another folder with --data.`,
  }),
  unwritableFolder: ({dataDirectory}) => ({
    'zh-Hans': `无法写入 ${dataDirectory}。请检查文件夹权限，或用 --data 另选文件夹。`,
    'en-US': `${dataDirectory} can't be written to. Check its permissions, or choose another folder with --data.`,
  }),
}
