import {guessLanguage} from '../../../codec/text/guessLanguage.ts'
import type {NewEntity} from '../../names/nameLookup.ts'
import {addNames, localizedName} from '../addNames.ts'

/** What else is known of somebody for whom an editor creates a document. */
export interface EntityDetails {
  readonly otherNames?: readonly string[]
  readonly expansion?: string
  readonly definition?: string
  readonly description?: string
}

/** The document of a name that an editor creates in place: published, with its names and slug. */
export function entityDocument(
  {id, type, name, slug}: NewEntity,
  {otherNames = [], ...details}: EntityDetails = {},
) {
  const language = guessLanguage(name)
  const own = language === undefined ? {} : {names: [localizedName(language, name)]}
  return {
    _id: id,
    _type: type,
    name,
    ...own,
    ...addNames({name, ...own}, otherNames),
    slug: {_type: 'slug', current: slug},
    ...details,
  }
}
