import type {PatchOperations} from 'sanity'
import {guessLanguage} from '../../../codec/text/guessLanguage.ts'
import {listAt, textAt} from '../../body/looks/values.ts'

/**
 * The patch that gives an entity one more name: as its name in a language that has none yet, else as
 * an alias. Undefined where it has the name already.
 */
export function aliasPatch(entity: unknown, name: string): PatchOperations | undefined {
  const has =
    textAt(entity, 'name') === name ||
    listAt(entity, 'aliases').includes(name) ||
    listAt(entity, 'names').some((each) => textAt(each, 'name') === name)
  if (has) return undefined
  const language = guessLanguage(name)
  const taken = listAt(entity, 'names').map((each) => textAt(each, 'language'))
  return language === undefined || taken.includes(language)
    ? append(entity, 'aliases', name)
    : append(entity, 'names', {_key: language, _type: 'localizedName', language, name})
}

function append(entity: unknown, field: string, item: unknown): PatchOperations {
  return listAt(entity, field).length === 0
    ? {set: {[field]: [item]}}
    : {insert: {after: `${field}[-1]`, items: [item]}}
}
