import {isRecord} from '../../../codec/text/record.ts'
import type {LocalizedText} from '../../../review/words.ts'
import {both} from '../../../review/words.ts'
import {reasonOf} from '../../reasonOf.ts'

/** Why a plan wasn't written, for the person who wanted it. */
export interface Failure {
  /** `moved`: the post is another one by now, and wants another look; the same try fails again. */
  readonly code: 'moved' | 'refused' | 'failed'
  readonly message: LocalizedText
}

/** @param error what `commitPlan` threw; both the lake and the hosted service answer so */
export function explainFailure(error: unknown): Failure {
  const item = itemOf(error)
  switch (item.type) {
    case 'documentRevisionIDDoesNotMatchError':
    case 'documentNotFoundError':
    case 'documentAlreadyExistsError':
    case 'preconditionFailedError':
      return MOVED
    case 'documentHasExistingReferencesError':
      return refused(
        '别的文档还引用着它，不能从数据集撤下：先去掉那些引用。什么都没有写。',
        'Other documents still refer to it, so it can’t be unpublished: remove those references first. Nothing was written.',
      )
    case 'documentReferenceDoesNotExistError':
      return refused(
        '它引用的一个文档不在数据集里：先发布那个文档，或者换掉引用。什么都没有写。',
        'It refers to a document that is not in the dataset: publish that one first, or change the reference. Nothing was written.',
      )
    case 'insufficientPermissionsError': {
      const {message} = item
      const said = isRecord(message) && typeof message['zh-Hans'] === 'string' ? message : undefined
      return refused(
        `${said?.['zh-Hans'] ?? '你没有做这一步的权限。'}什么都没有写。`,
        `${said?.['en-US'] ?? 'You have no permission for this step.'} Nothing was written.`,
      )
    }
  }
  if (isRecord(error) && error['statusCode'] === 409) return MOVED
  const reason = reasonOf(error)
  return {
    code: 'failed',
    message: both(
      `没有写成（${reason}）。再试一次。`,
      `It was not written (${reason}). Try again.`,
    ),
  }
}

/** Also what a desk says that sees the post change before it asks. */
export const MOVED: Failure = {
  code: 'moved',
  message: both(
    '刚才有人改了这篇文章，或者把它转到了别的状态。什么都没有写：看一眼现在的样子，再决定。',
    'Somebody changed or moved this post in the meantime. Nothing was written: look at it as it is now, then decide.',
  ),
}

function refused(zhHans: string, enUS: string): Failure {
  return {code: 'refused', message: both(zhHans, enUS)}
}

/** What the service says of the mutation or action that it refused. */
function itemOf(error: unknown): Readonly<Record<string, unknown>> {
  const details = isRecord(error) ? error['details'] : undefined
  const items = isRecord(details) ? details['items'] : undefined
  const first: unknown = Array.isArray(items) ? items[0] : undefined
  const item = isRecord(first) ? first['error'] : undefined
  return isRecord(item) ? item : {}
}
