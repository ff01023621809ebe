import {forgetApart, tellApart, type Pair} from '../../garden/merge/different.ts'
import {readKnownEntities} from '../../garden/knownEntities.ts'
import {UsageError} from '../commandError.ts'
import {say} from '../terminal.ts'
import {carryOut} from './carryOut.ts'
import type {Verb} from './entitiesRun.ts'
import {createFindEntity} from './findEntity.ts'

/** `dateline entities different <one> <other>`: never to be offered as duplicates again. */
export const different: Verb = async (run) => {
  const {fetch, terminal, words, options, newId, now} = run
  const [one, other, ...rest] = words
  if (one === undefined || other === undefined || rest.length > 0) {
    throw new UsageError({
      'zh-Hans':
        '哪两个不是一回事？例如 dateline entities different person-wangwei person-wangwei2',
      'en-US':
        'Which two are not the same? For example: dateline entities different person-wangwei person-wangwei2',
    })
  }
  const find = createFindEntity(await readKnownEntities(fetch))
  const pair: Pair = [find(one).id, find(other).id]
  if (pair[0] === pair[1]) {
    throw new UsageError({
      'zh-Hans': `“${one}”和“${other}”是同一个条目（${pair[0]}）。`,
      'en-US': `“${one}” and “${other}” are one document (${pair[0]}).`,
    })
  }
  const isForgotten = options.forget === true
  const mutations = isForgotten ? forgetApart(pair) : tellApart(pair, {at: now().toISOString()})
  say(terminal, `${pair[0]} ${isForgotten ? '?' : '≠'} ${pair[1]}`)
  return carryOut(run, [{id: newId(), mutations}], {'zh-Hans': '已记下。', 'en-US': 'Noted.'})
}
