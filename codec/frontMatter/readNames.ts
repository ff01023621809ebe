import {frontMatterIssues as issues} from '../issues/frontMatterIssues.ts'
import {unquoteCurly} from '../text/unquote.ts'
import type {FieldContext} from './readField.ts'
import type {WrittenName} from './readFrontMatter.ts'
import type {LocalizedText, ReferenceField, ReferencesField} from './table.ts'
import {isNull, type YamlEntry, type YamlScalar} from './yamlNode.ts'

const WANTED = {
  list: {'zh-Hans': '一个列表', 'en-US': 'a list'},
  names: {'zh-Hans': '名字', 'en-US': 'names'},
  name: {'zh-Hans': '一个名字', 'en-US': 'one name'},
} satisfies Record<string, LocalizedText>

/** The names of a field in the order of the file, each once; undefined where there are none. */
export function readNames(
  field: ReferenceField | ReferencesField,
  entries: readonly YamlEntry[],
  context: FieldContext,
): readonly WrittenName[] | undefined {
  const names: WrittenName[] = []
  const seen = new Set<string>()
  for (const entry of entries) {
    for (const written of namesOf(field, entry, context)) {
      if (seen.has(written.name)) {
        context.report(issues.duplicateName(written, entry.key, written.name))
        continue
      }
      seen.add(written.name)
      names.push(written)
    }
  }
  return names.length === 0 ? undefined : names
}

function namesOf(
  field: ReferenceField | ReferencesField,
  {key, value}: YamlEntry,
  {placeOf, report}: FieldContext,
): WrittenName[] {
  if (value.kind === 'map') {
    report(issues.wrongType(placeOf(value.start), key, WANTED.names))
    return []
  }
  if (value.kind === 'scalar') return namesInScalar(field, key, value, {placeOf, report})
  if (field.kind === 'reference' && value.items.length > 0) {
    report(issues.wrongType(placeOf(value.start), key, WANTED.name))
  }
  return value.items
    .flatMap((item) => {
      const place = placeOf(item.start)
      if (item.kind !== 'scalar') {
        report(issues.wrongType(place, key, WANTED.names))
        return []
      }
      if (isNull(item)) {
        report(issues.emptyValue(place, key, "''"))
        return []
      }
      return clean(key, item.text, place, report)
    })
    .slice(0, field.kind === 'reference' ? 1 : undefined)
}

function namesInScalar(
  field: ReferenceField | ReferencesField,
  key: string,
  scalar: YamlScalar,
  {placeOf, report}: FieldContext,
): WrittenName[] {
  if (scalar.text === '' && !scalar.plain) return []
  const place = placeOf(scalar.start)
  const list = field.kind === 'references' && field.form === 'list'
  if (isNull(scalar)) {
    report(issues.emptyValue(place, key, list ? '[]' : "''"))
    return []
  }
  if (field.kind === 'reference') return clean(key, scalar.text, place, report)
  const bracketed = /^\s*\[(.*)\]\s*$/s.exec(scalar.text)
  if (bracketed !== null) report(issues.quotedList(place, key))
  else if (list) report(issues.wrongType(place, key, WANTED.list))
  return (bracketed?.[1] ?? scalar.text)
    .split(/[,，、]/)
    .flatMap((part) => clean(key, part.replace(/^\s*(['"])(.*)\1\s*$/s, '$2'), place, report))
}

/** Without white space around it, and with single spaces in it. */
function inOneLine(text: string): string {
  const trimmed = text.trim()
  return /[^\S ]| {2}/.test(trimmed) ? trimmed.replaceAll(/\s+/g, ' ') : trimmed
}

function clean(
  key: string,
  text: string,
  place: WrittenName | {line: number; column: number},
  report: FieldContext['report'],
): WrittenName[] {
  const trimmed = inOneLine(text)
  const bare = unquoteCurly(trimmed)
  if (bare !== undefined) report(issues.curlyQuotes(place, key, bare))
  const name = bare ?? trimmed
  return name === '' ? [] : [{name, line: place.line, column: place.column}]
}
