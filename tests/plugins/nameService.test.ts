import {expect, test} from 'vitest'
import {createNameLookup} from '../../plugins/names/createNameLookup.ts'
import type {NameService, NamesState} from '../../plugins/names/createNameService.ts'
import {createNameService} from '../../plugins/names/createNameService.ts'
import {useLake} from '../lake/support/useLake.ts'

const lake = useLake('memory')
const TYPES = ['person', 'organization']

function openService(): NameService {
  return createNameService({
    client: lake.client('editor'),
    types: TYPES,
    open: () => ({lookup: createNameLookup(), close: () => undefined}),
    settle: 0,
  })
}

/** Resolves once the service is in a state; it is told of each. */
function until(service: NameService, status: NamesState['status']): Promise<void> {
  return new Promise((resolve) => {
    const stop = service.subscribe(check)
    function check() {
      if (service.getState().status !== status) return
      stop()
      resolve()
    }
    check()
  })
}

/** Who carries a name. */
async function found(service: NameService, name: string): Promise<string[]> {
  const [hits = []] = await service.lookup().resolve([name], TYPES)
  return hits.map(({id, name, draft}) => `${id} ${name}${draft ? ' (draft)' : ''}`)
}

test('names are read page by page when somebody needs them, and kept current', async () => {
  const editor = lake.client('editor')
  const transaction = editor.transaction()
  for (let at = 0; at < 2300; at += 1) {
    transaction.create({_id: `person-${at}`, _type: 'person', name: `Person ${at}`})
  }
  transaction.create({_id: 'drafts.person-7', _type: 'person', name: 'Seven'})
  transaction.create({_id: 'nameless', _type: 'person'})
  await transaction.commit()

  const service = openService()
  const seen: NamesState[] = []
  service.subscribe(() => seen.push(service.getState()))
  expect(service.getState()).toEqual({status: 'idle'})
  service.start()
  await until(service, 'ready')
  expect(seen).toEqual([
    {status: 'loading', loaded: 0},
    {status: 'loading', loaded: 999},
    {status: 'loading', loaded: 1999},
    {status: 'loading', loaded: 2300},
    {status: 'ready'},
  ])
  expect(await found(service, 'person 2299')).toEqual(['person-2299 Person 2299'])
  expect(await found(service, 'seven')).toEqual(['person-7 Seven (draft)'])

  await editor.patch('person-2299').set({name: '马克·卡尼'}).commit()
  await expect.poll(() => found(service, '馬克卡尼')).toEqual(['person-2299 马克·卡尼'])
  await editor.create({_id: 'drafts.person-new', _type: 'person', name: 'Ada'})
  await expect.poll(() => found(service, 'ada')).toEqual(['person-new Ada (draft)'])
  await editor.delete('person-2299')
  await expect.poll(() => found(service, '馬克卡尼')).toEqual([])
  service.stop()
})

test('names that could not be read are read when somebody tries again', async () => {
  let refuses = true
  const client = lake.client('editor')
  const service = createNameService({
    client,
    types: TYPES,
    open: () => {
      const lookup = createNameLookup()
      return {
        lookup: {
          ...lookup,
          put: (entities) =>
            refuses ? Promise.reject(new Error('out of memory')) : lookup.put(entities),
        },
        close: () => undefined,
      }
    },
  })
  service.start()
  await until(service, 'failed')
  refuses = false
  service.retry()
  await until(service, 'ready')
  expect(await found(service, 'seven')).toEqual(['person-7 Seven (draft)'])
  service.stop()
})

test('a lookup that breaks down says so, and somebody who tries again gets another one', async () => {
  const deaths: (() => void)[] = []
  let closed = 0
  const service = createNameService({
    client: lake.client('editor'),
    types: TYPES,
    open(onDeath) {
      deaths.push(onDeath)
      return {lookup: createNameLookup(), close: () => void (closed += 1)}
    },
  })
  service.start()
  await until(service, 'ready')
  deaths[0]?.()
  expect(service.getState()).toEqual({status: 'failed'})
  service.retry()
  await until(service, 'ready')
  expect(await found(service, 'seven')).toEqual(['person-7 Seven (draft)'])
  expect({opened: deaths.length, closed}).toEqual({opened: 2, closed: 1})
  service.stop()
})
