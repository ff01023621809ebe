import {frontMatterIssues as issues} from '../issues/frontMatterIssues.ts'
import {nearestWord} from '../text/editDistance.ts'
import {unquoteCurly} from '../text/unquote.ts'
import {calendarDay} from './calendarDay.ts'
import {emptyValueOf} from './emptyValue.ts'
import type {FieldContext} from './readField.ts'
import type {ChoiceField, LocalizedText, ScalarField} from './table.ts'
import {booleanOf, followAlias, isNull, type YamlEntry, type YamlNode} from './yaml/yamlNode.ts'

const WANTED = {
  text: {'zh-Hans': '一段文字', 'en-US': 'a text'},
  boolean: {'zh-Hans': ' true 或 false', 'en-US': 'true or false'},
} satisfies Record<string, LocalizedText>

/** Text, a day, a flag, a URL or a choice; undefined where nothing is filled in. */
export function readScalar(
  field: ScalarField | ChoiceField,
  {key, value: written}: YamlEntry,
  {placeOf, report}: FieldContext,
): string | boolean | undefined {
  // Most values are right, and nobody asks where they stand.
  const place = () => placeOf(written.start)
  const value = followAlias(written)
  if (value.kind !== 'scalar') {
    report(issues.wrongType(place(), key, field.kind === 'boolean' ? WANTED.boolean : WANTED.text))
    return value.kind === 'list' ? joined(value.items) : undefined
  }
  if (isNull(value)) {
    report(issues.emptyValue(place(), key, emptyValueOf(field)))
    return undefined
  }
  const text = value.text.trim()
  if (field.kind === 'boolean') {
    const flag = booleanOf(value)
    if (flag !== undefined) return flag
    report(issues.wrongType(place(), key, WANTED.boolean))
    return loosely(text)
  }
  if (text === '') return undefined
  if (field.kind === 'string' || field.kind === 'text') return text

  const bare = unquoteCurly(text)
  if (bare !== undefined) report(issues.curlyQuotes(place(), key, bare))
  const meant = bare ?? text
  switch (field.kind) {
    case 'choice':
      if (!field.choices.includes(meant)) {
        const nearest = nearestWord(meant, field.choices)
        report(issues.unknownChoice(place(), key, meant, nearest, field.choices))
      }
      return meant
    case 'date': {
      const day = calendarDay(meant)
      if (day === undefined) report(issues.malformedDate(place(), key, meant))
      return day
    }
    case 'url':
      if (!isUrl(meant)) report(issues.malformedUrl(place(), key, meant))
      return meant
  }
}

/** A whole address, as far as its looks go. */
export function isUrl(text: string): boolean {
  return /^https?:\/\/\S+$/i.test(text)
}

/** A flag in words that YAML 1.2 takes as text. */
function loosely(text: string): boolean | undefined {
  if (/^(?:true|yes|on|1|是)$/i.test(text)) return true
  if (/^(?:false|no|off|0|否)$/i.test(text)) return false
  return undefined
}

function joined(items: readonly YamlNode[]): string | undefined {
  const texts = items.map(followAlias).flatMap((item) => (item.kind === 'scalar' ? item.text : []))
  return texts.join(', ') || undefined
}
