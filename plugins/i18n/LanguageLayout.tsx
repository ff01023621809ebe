import {useEffect} from 'react'
import type {LayoutProps} from 'sanity'
import {useCurrentLocale} from 'sanity'
import type {DeskLanguage} from '../../codec/frontMatter/table.ts'
import {browserStorage, languageOfLocale, readDeskLanguage, writeDeskLanguage} from './language.ts'
import {useEditsSaved} from './useEditsSaved.ts'

/**
 * The Studio translates its own texts on the spot, but compiles titles of schema types once, at the
 * start. When somebody changes the language, this starts the Studio again in the new one, as soon
 * as what was typed has arrived.
 */
export function createLanguageLayout(compiledIn: DeskLanguage) {
  return function LanguageLayout(props: LayoutProps) {
    const wanted = languageOfLocale(useCurrentLocale().id)
    const whenSaved = useEditsSaved()

    useEffect(() => {
      const storage = browserStorage()
      if (compiledIn === wanted || readDeskLanguage(storage) === wanted) return undefined
      return whenSaved(() => {
        if (writeDeskLanguage(storage, wanted)) window.location.reload()
      })
    }, [wanted, whenSaved])

    return props.renderDefault(props)
  }
}
