import {defaultFrontMatterTable} from '../../codec/frontMatter/table.ts'
import type {DocumentChange} from '../../garden/merge/documentChange.ts'
import {placesOf} from '../../garden/merge/placesOf.ts'
import {planMerge, type MergePlan} from '../../garden/merge/planMerge.ts'
import {readMaterial} from '../../garden/merge/readMaterial.ts'
import {readKnownEntities} from '../../garden/knownEntities.ts'
import {CommandError, UsageError} from '../commandError.ts'
import {say, type Terminal} from '../terminal.ts'
import {carryOut} from './carryOut.ts'
import type {EntitiesOptions, Verb} from './entitiesRun.ts'
import {createFindEntity, type FindEntity} from './findEntity.ts'
import {printChanges} from './printChanges.ts'

/** `dateline entities merge <that stays> <that goes>…` */
export const merge: Verb = async (run) => {
  const {fetch, terminal, words, options, newId, now} = run
  const [first, ...rest] = words
  if (first === undefined || rest.length === 0) {
    throw new UsageError({
      'zh-Hans': '谁并入谁？例如 dateline entities merge organization-deepseek "Deep Seek"',
      'en-US':
        'Who is merged into whom? For example: dateline entities merge organization-deepseek "Deep Seek"',
    })
  }
  const find = createFindEntity(await readKnownEntities(fetch))
  const into = find(first).id
  const gone = rest.map((word) => find(word).id)
  const id = newId()
  const planned = planMerge(await readMaterial(fetch, [into, ...gone]), {
    into,
    gone,
    choice: readChoice(options, find, [into, ...gone]),
    table: defaultFrontMatterTable,
    merge: id,
    at: now().toISOString(),
  })
  if ('problem' in planned) throw new CommandError(planned.problem.message)
  printPlan(terminal, planned.plan)
  return carryOut(run, planned.plan.transactions, {
    'zh-Hans': `已合并。撤销：dateline entities undo ${id}`,
    'en-US': `Merged. To take it back: dateline entities undo ${id}`,
  })
}

/** `--take description=work-b` takes a field from another of the documents. */
function readChoice(
  {name, take = []}: EntitiesOptions,
  find: FindEntity,
  merging: readonly string[],
) {
  const fields = take.map((text): [string, string] => {
    const [, field, word] = /^(\w+)=(.+)$/.exec(text) ?? []
    if (field === undefined || word === undefined) {
      throw new UsageError({
        'zh-Hans': `--take 要写成 字段=条目，例如 description=work-b，而不是“${text}”。`,
        'en-US': `--take is field=document, such as description=work-b, not “${text}”.`,
      })
    }
    const {id} = find(word)
    if (!merging.includes(id)) {
      throw new UsageError({
        'zh-Hans': `--take ${text}：${id} 不在这次合并里。`,
        'en-US': `--take ${text}: ${id} is not part of this merge.`,
      })
    }
    return [field, id]
  })
  return {fields: Object.fromEntries(fields), ...(name === undefined ? {} : {name})}
}

function printPlan(terminal: Terminal, {into, gone, moved, kept}: MergePlan): void {
  for (const {id, name} of gone) say(terminal, `- ${id}  ${name} → ${into.id}  ${into.name}`)
  for (const {id, title, change} of moved) say(terminal, `~ ${id}  ${title}: ${fieldsIn(change)}`)
  printChanges(terminal, kept)
  say(terminal, {
    'zh-Hans': `引用有改动的文档：${moved.length}。`,
    'en-US': `Documents whose references change: ${moved.length}.`,
  })
}

/** The fields that change, and how many places in each: `people,body ×2`. */
function fieldsIn(change: DocumentChange): string {
  return Array.from(placesOf(change), ([field, count]) =>
    count === 1 ? field : `${field} ×${count}`,
  ).join()
}
