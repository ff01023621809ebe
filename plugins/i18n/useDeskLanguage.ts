import {useCurrentLocale} from 'sanity'
import type {DeskLanguage} from '../../codec/frontMatter/table.ts'
import {languageOfLocale} from './language.ts'

/** The language in which somebody reads the desk now, for texts that carry both. */
export function useDeskLanguage(): DeskLanguage {
  return languageOfLocale(useCurrentLocale().id)
}
