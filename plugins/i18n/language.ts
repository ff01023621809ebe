import type {DeskLanguage} from '../../codec/frontMatter/table.ts'

const KEY = 'dateline:language'

/** The language in which the Studio shows the desk; Chinese until somebody chose. */
export function readDeskLanguage(storage: Pick<Storage, 'getItem'> | undefined): DeskLanguage {
  return storage?.getItem(KEY) === 'en-US' ? 'en-US' : 'zh-Hans'
}

/** Keeps the language for the next start; gives whether it was kept. */
export function writeDeskLanguage(storage: Storage | undefined, language: DeskLanguage): boolean {
  try {
    storage?.setItem(KEY, language)
  } catch {
    // A browser may refuse to store anything, in a private window for example.
  }
  return readDeskLanguage(storage) === language
}

/** The desk's language for a locale of the Studio. */
export function languageOfLocale(locale: string): DeskLanguage {
  return locale.startsWith('zh') ? 'zh-Hans' : 'en-US'
}

/** The browser's storage; none in Node, where the command line reads the same configuration. */
export function browserStorage(): Storage | undefined {
  return typeof window === 'undefined' ? undefined : window.localStorage
}
