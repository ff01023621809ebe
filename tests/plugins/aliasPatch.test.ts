import {expect, test} from 'vitest'
import {aliasPatch} from '../../plugins/mentions/aliases/aliasPatch.ts'

/** An entity as a query gives it. */
function apecWith(names: unknown) {
  return {_id: 'apec', name: 'APEC', names, aliases: null}
}

test('a name that is accepted becomes that of its language, or an alias where there is one', () => {
  const zh = {_key: 'zh-Hans', _type: 'localizedName', language: 'zh-Hans', name: '亚太经合组织'}
  const en = {language: 'en', name: 'APEC'}
  expect(aliasPatch(apecWith(null), ['亚太经合组织'])).toEqual({set: {names: [zh]}})
  expect(aliasPatch(apecWith([en]), ['亚太经合组织'])).toEqual({set: {names: [en, zh]}})
  expect(aliasPatch(apecWith([zh]), ['亚太经济合作组织'])).toEqual({
    set: {aliases: ['亚太经济合作组织']},
  })
  expect(aliasPatch({...apecWith([zh]), aliases: ['经合']}, ['亚太组织'])).toEqual({
    set: {aliases: ['经合', '亚太组织']},
  })
  expect(aliasPatch(apecWith(null), ['亚太经合组织', 'APEC', '亚太组织', '亚太组织'])).toEqual({
    set: {names: [zh], aliases: ['亚太组织']},
  })
  expect(aliasPatch(apecWith([zh]), ['亚太经合组织'])).toBeUndefined()
  expect(aliasPatch(apecWith(null), ['APEC'])).toBeUndefined()
})
