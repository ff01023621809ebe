import type {LocalizedText} from '../../../review/words.ts'
import {both} from '../../../review/words.ts'
import {isMissing, refOf} from '../../review/edit/fieldEdit.ts'
import type {Change, EditPlan} from '../../review/edit/planEdit.ts'

/** Letters of a text that a line shows. */
const MOST = 80

/**
 * What an edit changes in a post, for people: one line where its documents change alike, else one
 * for each.
 *
 * @param nameOf the name of a document by its id
 * @param textOf what a text that stands in the field means; itself without it
 */
export function describeEdit(
  {changes}: EditPlan,
  nameOf: (id: string) => string,
  textOf: (text: string) => string = (text) => text,
): readonly LocalizedText[] {
  const word = (value: unknown) => wordOf(value, nameOf, textOf)
  const [first, second] = changes.map((change) => ({change, said: describe(change, word)}))
  if (first === undefined) return []
  if (second === undefined || first.said['en-US'] === second.said['en-US']) return [first.said]
  return [first, second].map(({change, said}) =>
    change.variant === 'draft'
      ? both(`草稿：${said['zh-Hans']}`, `Draft: ${said['en-US']}`)
      : both(`已发布：${said['zh-Hans']}`, `Published: ${said['en-US']}`),
  )
}

function describe({before, after}: Change, word: (value: unknown) => LocalizedText): LocalizedText {
  if (!Array.isArray(before) && !Array.isArray(after)) {
    const [from, to] = [word(before), word(after)]
    return both(`${from['zh-Hans']} → ${to['zh-Hans']}`, `${from['en-US']} → ${to['en-US']}`)
  }
  const gone = less(before, after).map(word)
  const come = less(after, before).map(word)
  const parts = [
    ...(gone.length === 0
      ? []
      : [both(`去掉${joined(gone, 'zh-Hans')}`, `removes ${joined(gone, 'en-US')}`)]),
    ...(come.length === 0
      ? []
      : [both(`加上${joined(come, 'zh-Hans')}`, `adds ${joined(come, 'en-US')}`)]),
  ]
  return both(joined(parts, 'zh-Hans'), joined(parts, 'en-US'))
}

function joined(words: readonly LocalizedText[], language: keyof LocalizedText): string {
  return words.map((word) => word[language]).join(language === 'zh-Hans' ? '、' : ', ')
}

/** The items of one list whose documents the other one doesn't refer to. */
function less(some: unknown, others: unknown): readonly unknown[] {
  const ids = new Set((Array.isArray(others) ? others : []).map(refOf))
  return Array.isArray(some) ? some.filter((item) => !ids.has(refOf(item))) : []
}

function wordOf(
  value: unknown,
  nameOf: (id: string) => string,
  textOf: (text: string) => string,
): LocalizedText {
  if (isMissing(value) || value === '') return both('（空）', '(empty)')
  if (typeof value === 'boolean') return value ? both('是', 'yes') : both('否', 'no')
  const id = refOf(value)
  const text = id === undefined ? textOf(String(value)) : nameOf(id)
  const short = text.length > MOST ? `${text.slice(0, MOST)}…` : text
  return both(`“${short}”`, `“${short}”`)
}
