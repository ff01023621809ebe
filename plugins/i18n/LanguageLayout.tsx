import {useEffect} from 'react'
import type {LayoutProps} from 'sanity'
import {useCurrentLocale} from 'sanity'
import type {DeskLanguage} from '../../codec/frontMatter/table.ts'
import {browserStorage, languageOfLocale, readDeskLanguage, writeDeskLanguage} from './language.ts'

/**
 * The Studio translates its own texts on the spot, but compiles titles of schema types once, at the
 * start. When somebody changes the language, this starts the Studio again in the new one.
 */
export function createLanguageLayout(compiledIn: DeskLanguage) {
  return function LanguageLayout(props: LayoutProps) {
    const wanted = languageOfLocale(useCurrentLocale().id)
    useEffect(() => {
      const storage = browserStorage()
      if (compiledIn === wanted || readDeskLanguage(storage) === wanted) return
      if (writeDeskLanguage(storage, wanted)) window.location.reload()
    }, [wanted])
    return props.renderDefault(props)
  }
}
