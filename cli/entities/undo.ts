import {planUndo} from '../../garden/merge/planUndo.ts'
import {readUndo} from '../../garden/merge/readUndo.ts'
import {CommandError, UsageError} from '../commandError.ts'
import {note, say} from '../terminal.ts'
import {carryOut} from './carryOut.ts'
import type {Verb} from './entitiesRun.ts'

/** `dateline entities undo <merge>` */
export const undo: Verb = async (run) => {
  const {fetch, terminal, words, newId, now} = run
  const [merge, ...rest] = words
  if (merge === undefined || rest.length > 0) {
    throw new UsageError({
      'zh-Hans': '撤销哪一次合并？合并时打印的编号跟在 undo 后面。',
      'en-US': 'Which merge? The id that it printed stands behind undo.',
    })
  }
  const {records, documents} = await readUndo(fetch, merge)
  if (records.length === 0) {
    throw new CommandError({
      'zh-Hans': `没有 ${merge} 这次合并，或者已经撤销过了。`,
      'en-US': `There is no merge ${merge}, or it was taken back already.`,
    })
  }
  const at = now().toISOString()
  const {returning, transactions, left} = planUndo(records, documents, {undo: newId(), at})
  for (const {_id, name} of returning) say(terminal, `+ ${_id}  ${String(name)}`)
  for (const id of left) {
    note(terminal, {
      'zh-Hans': `${id} 在合并之后又改过，改过的地方保持现状。`,
      'en-US': `${id} was changed since the merge; what was changed stays as it is.`,
    })
  }
  return carryOut(run, transactions, {
    'zh-Hans': '已撤销合并。',
    'en-US': 'The merge is taken back.',
  })
}
