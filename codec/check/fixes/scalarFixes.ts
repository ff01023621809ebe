import {editText} from '../../frontMatter/writing/editText.ts'
import {meaningOf} from '../../frontMatter/writing/meaning.ts'
import {newValue} from '../../frontMatter/writing/newValue.ts'
import {replaceValue} from '../../frontMatter/writing/valueParts.ts'
import {writeScalar} from '../../frontMatter/yaml/writeScalar.ts'
import {isNull} from '../../frontMatter/yaml/yamlNode.ts'
import {nearestWord} from '../../text/editDistance.ts'
import {unquoteCurly} from '../../text/unquote.ts'
import {clearDay} from '../clearDay.ts'
import type {Fixer} from '../finding.ts'

/** Below that, a slip or two make any word into any other. */
const SHORTEST = 4

/** `evengreen` becomes `evergreen`, where no other choice is as near. */
export const fixChoice: Fixer = ({source, habits, field, entry}) => {
  if (field?.kind !== 'choice' || entry === undefined) return undefined
  const word = String(meaningOf(field, [entry]) ?? '')
  const nearest = nearestWord(word, field.choices)
  if (nearest === undefined) return undefined
  const others = field.choices.filter((choice) => choice !== nearest)
  const isSure = word.length >= SHORTEST && nearestWord(word, others) === undefined
  if (!isSure && nearest.toLowerCase() !== word.toLowerCase()) return undefined
  return {edits: editText(source.yaml, entry, nearest, habits), change: [field, nearest]}
}

/** `“a”` becomes `a`. */
export const fixCurlyQuotes: Fixer = ({habits, entry, node}) => {
  if (node?.kind !== 'scalar' || node.style === 'literal' || node.style === 'folded')
    return undefined
  const bare = unquoteCurly(node.text.trim())
  if (bare === undefined || bare === '') return undefined
  const value = entry?.value
  const flow = value?.kind === 'list' && value.flow
  const {start, end, style} = node
  const text = writeScalar(bare, {style, quote: habits.quote, flow}).inline
  return {edits: [{start, end, text}]}
}

/** Another form of a day becomes `YYYY-MM-DD`. */
export const fixDay: Fixer = ({source, habits, field, entry}) => {
  if (field === undefined || entry?.value.kind !== 'scalar') return undefined
  const day = clearDay(unquoteCurly(entry.value.text.trim()) ?? entry.value.text)
  if (day === undefined) return undefined
  const edits = editText(source.yaml, entry, day, habits, {anyType: true})
  return {edits, change: [field, day]}
}

/** `'true'` and `yes` become `true`. */
export const fixFlag: Fixer = ({source, habits, field, entry}) => {
  if (field?.kind !== 'boolean' || entry?.value.kind !== 'scalar') return undefined
  const flag = meaningOf(field, [entry])
  if (flag === undefined) return undefined
  return {edits: replaceValue(source.yaml, entry, newValue(field, flag, habits), habits.lineEnd)}
}

/** `null` becomes `''` or `[]`, whichever the table wants there. */
export const fixNull: Fixer = ({source, habits, field, entry, node}) => {
  if (field === undefined || field.kind === 'boolean' || entry === undefined) return undefined
  if (node !== entry.value || node.kind !== 'scalar' || !isNull(node)) return undefined
  const empty = newValue(field, field.kind === 'references' ? [] : '', habits)
  return {edits: replaceValue(source.yaml, entry, empty, habits.lineEnd)}
}
