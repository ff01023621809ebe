import {guessLanguage} from '../../codec/text/guessLanguage.ts'
import {listAt, textAt} from '../body/looks/values.ts'

/** Lists of an entity that have its other names: those that change. */
export interface ChangedNames {
  readonly names?: readonly unknown[]
  readonly aliases?: readonly unknown[]
}

/**
 * The lists of an entity that change when it is given names: each becomes its name in a language that
 * has none yet, else an alias. Names that it has already change nothing.
 */
export function addNames(entity: unknown, added: readonly string[]): ChangedNames {
  const names = listAt(entity, 'names')
  const aliases = listAt(entity, 'aliases')
  const has = new Set([
    textAt(entity, 'name'),
    ...aliases,
    ...names.map((each) => textAt(each, 'name')),
  ])
  const languages = new Set(names.map((each) => textAt(each, 'language')))
  const newNames: object[] = []
  const newAliases: string[] = []
  for (const name of new Set(added)) {
    if (has.has(name)) continue
    const language = guessLanguage(name)
    if (language === undefined || languages.has(language)) newAliases.push(name)
    else newNames.push(localizedName(language, name))
    languages.add(language)
  }
  return {
    ...(newNames.length === 0 ? {} : {names: [...names, ...newNames]}),
    ...(newAliases.length === 0 ? {} : {aliases: [...aliases, ...newAliases]}),
  }
}

/** A name in one language, as a document has it. */
export function localizedName(language: string, name: string) {
  return {_key: language, _type: 'localizedName', language, name}
}
