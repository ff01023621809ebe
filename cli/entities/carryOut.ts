import type {LocalizedText} from '../../codec/frontMatter/table.ts'
import type {Transaction} from '../../garden/merge/mutation.ts'
import {EXIT, type ExitCode} from '../commandError.ts'
import {say} from '../terminal.ts'
import {commitAll} from './commitAll.ts'
import type {EntitiesRun} from './entitiesRun.ts'

/**
 * Commits a plan that was printed and says so, or says that this was a rehearsal. Without a
 * transaction there was nothing to do.
 *
 * @throws as `commitAll`
 */
export async function carryOut(
  run: EntitiesRun,
  transactions: readonly Transaction[],
  done: LocalizedText,
): Promise<ExitCode> {
  const {terminal, dryRun} = run
  if (transactions.length === 0) {
    say(terminal, {'zh-Hans': '没有需要写入的改动。', 'en-US': 'Nothing had to change.'})
    return EXIT.declined
  }
  if (dryRun) {
    say(terminal, {
      'zh-Hans': '预演，没有写入任何内容。',
      'en-US': 'Dry run, nothing was written.',
    })
    return EXIT.done
  }
  await commitAll(run, transactions)
  say(terminal, done)
  return EXIT.done
}
