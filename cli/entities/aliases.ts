import {planAliases} from '../../garden/merge/planAliases.ts'
import {readVersions} from '../../garden/merge/readMaterial.ts'
import {readKnownEntities} from '../../garden/knownEntities.ts'
import {CommandError, EXIT, UsageError} from '../commandError.ts'
import {say} from '../terminal.ts'
import {carryOut} from './carryOut.ts'
import type {Verb} from './entitiesRun.ts'
import {createFindEntity} from './findEntity.ts'
import {printChanges} from './printChanges.ts'

/** `dateline entities aliases <who> [--add …] [--remove …]`; without either it lists all names. */
export const aliases: Verb = async (run) => {
  const {fetch, terminal, words, options, newId} = run
  const [word, ...rest] = words
  if (word === undefined || rest.length > 0) {
    throw new UsageError({
      'zh-Hans': '谁的别名？例如 dateline entities aliases organization-deepseek --add 深度求索',
      'en-US':
        'Whose aliases? For example: dateline entities aliases organization-deepseek --add 深度求索',
    })
  }
  const entity = createFindEntity(await readKnownEntities(fetch))(word)
  const {add = [], remove = []} = options
  if (add.length + remove.length === 0) {
    say(terminal, entity.name)
    for (const {language, name} of entity.names ?? []) say(terminal, `${name}  [${language}]`)
    for (const alias of entity.aliases ?? []) say(terminal, alias)
    return EXIT.done
  }
  const planned = planAliases(await readVersions(fetch, [entity.id]), {
    id: entity.id,
    add,
    remove,
    transaction: newId(),
  })
  if ('problem' in planned) throw new CommandError(planned.problem.message)
  const {changes, transactions} = planned.plan
  printChanges(terminal, changes)
  return carryOut(run, transactions, {
    'zh-Hans': '已改别名。',
    'en-US': 'The aliases are changed.',
  })
}
