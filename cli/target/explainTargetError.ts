import {ClientError} from '@sanity/client'
import {CommandError, EXIT} from '../commandError.ts'
import {networkErrorOf} from './networkError.ts'

/** What a person can do about a dataset that refused or could not be reached; others stay as they are. */
export function explainTargetError(error: unknown, target: string): unknown {
  if (error instanceof ClientError) {
    const {statusCode, message} = error
    const denied = statusCode === 401 || statusCode === 403
    return new CommandError(
      {
        'zh-Hans': denied
          ? `${target} 不接受这个令牌（${statusCode}）。`
          : `${target} 拒绝了请求：${message}`,
        'en-US': denied
          ? `${target} does not accept the token (${statusCode}).`
          : `${target} refused the request: ${message}`,
      },
      EXIT.failed,
      {cause: error},
    )
  }
  const reason = networkErrorOf(error)
  if (reason === undefined) return error
  return new CommandError(
    {
      'zh-Hans': `连不上 ${target}（${reason}）。内容库在运行吗？npx dateline lake`,
      'en-US': `${target} can't be reached (${reason}). Is the lake running? npx dateline lake`,
    },
    EXIT.failed,
    {cause: error},
  )
}
