import {ClientError} from '@sanity/client'
import type {Transaction} from '../../garden/merge/mutation.ts'
import {CommandError} from '../commandError.ts'
import {commitPatiently} from '../import/commitPatiently.ts'
import type {EntitiesRun} from './entitiesRun.ts'

/**
 * Commits transactions one after the other.
 *
 * @throws CommandError when a document changed since it was read; that transaction changed nothing
 */
export async function commitAll(
  {client, signal}: Pick<EntitiesRun, 'client' | 'signal'>,
  transactions: readonly Transaction[],
): Promise<void> {
  for (const [done, {id, mutations}] of transactions.entries()) {
    try {
      await commitPatiently(client, id, mutations, signal)
    } catch (error) {
      if (!isConflict(error)) throw error
      throw done === 0 ? nothingWritten(error) : partlyWritten(done, transactions.length, error)
    }
  }
}

function isConflict(error: unknown): boolean {
  if (!(error instanceof ClientError)) return false
  const body = JSON.stringify(error.responseBody) ?? ''
  return CONFLICTS.some((type) => body.includes(type))
}

/** Somebody edited a document, or made one that refers to what would be deleted. */
const CONFLICTS = [
  'documentRevisionIDDoesNotMatchError',
  'documentHasExistingReferencesError',
  'documentAlreadyExistsError',
]

function nothingWritten(cause: unknown): CommandError {
  return new CommandError(
    {
      'zh-Hans': '期间有人改动了其中的文档，这次什么也没有写入。请再运行一次。',
      'en-US':
        'Somebody changed one of the documents in the meantime; nothing was written. Run it again.',
    },
    1,
    {cause},
  )
}

function partlyWritten(done: number, of: number, cause: unknown): CommandError {
  return new CommandError(
    {
      'zh-Hans': `写完 ${of} 批中的 ${done} 批后，有人改动了其中的文档。内容库没有损坏，再运行一次就接着做完。`,
      'en-US': `Somebody changed one of the documents after ${done} of ${of} parts were written. Nothing is broken; run it again to go on.`,
    },
    1,
    {cause},
  )
}
