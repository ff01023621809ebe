import {mergeProblems} from '../../garden/merge/mergeProblem.ts'
import {planRename} from '../../garden/merge/planRename.ts'
import {readFreeSlug} from '../../garden/merge/readFreeSlug.ts'
import {readVersions} from '../../garden/merge/readMaterial.ts'
import {readKnownEntities} from '../../garden/knownEntities.ts'
import {CommandError, UsageError} from '../commandError.ts'
import {carryOut} from './carryOut.ts'
import type {Verb} from './entitiesRun.ts'
import {createFindEntity} from './findEntity.ts'
import {printChanges} from './printChanges.ts'

/** `dateline entities rename <who> <new name>` */
export const rename: Verb = async (run) => {
  const {fetch, terminal, words, options, newId} = run
  const [word, name = '', ...rest] = words
  if (word === undefined || name.trim() === '' || rest.length > 0) {
    throw new UsageError({
      'zh-Hans': '谁改叫什么？例如 dateline entities rename organization-deepseek 深度求索',
      'en-US':
        'Who gets which name? For example: dateline entities rename organization-deepseek 深度求索',
    })
  }
  const {id, type} = createFindEntity(await readKnownEntities(fetch))(word)
  const {slug} = options
  if (slug !== undefined) {
    const free = await readFreeSlug(fetch, {id, type, slug})
    if (free !== slug) throw new CommandError(mergeProblems.slugTaken(slug, free).message)
  }
  const planned = planRename(await readVersions(fetch, [id]), {
    id,
    name: name.trim(),
    keepsAlias: options.forget !== true,
    slug,
    transaction: newId(),
  })
  if ('problem' in planned) throw new CommandError(planned.problem.message)
  const {changes, transactions} = planned.plan
  printChanges(terminal, changes)
  return carryOut(run, transactions, {'zh-Hans': '已改名。', 'en-US': 'Renamed.'})
}
