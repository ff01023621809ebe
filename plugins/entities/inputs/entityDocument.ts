import {guessLanguage} from '../../../codec/text/guessLanguage.ts'
import type {NewEntity} from '../../names/nameLookup.ts'

/** The document of a name that an editor creates in place: published, with its name and slug. */
export function entityDocument({id, type, name, slug}: NewEntity) {
  const language = guessLanguage(name)
  return {
    _id: id,
    _type: type,
    name,
    ...(language === undefined
      ? {}
      : {names: [{_key: language, _type: 'localizedName', language, name}]}),
    slug: {_type: 'slug', current: slug},
  }
}
