import {frontMatterIssues as issues} from '../issues/frontMatterIssues.ts'
import {unquoteCurly} from '../text/unquote.ts'
import {emptyValueOf} from './emptyValue.ts'
import type {FieldContext} from './readField.ts'
import type {WrittenName} from './readFrontMatter.ts'
import type {LocalizedText, ReferenceField, ReferencesField} from './table.ts'
import {
  followAlias,
  isNull,
  type YamlEntry,
  type YamlNode,
  type YamlScalar,
} from './yaml/yamlNode.ts'

const WANTED = {
  list: {'zh-Hans': '一个列表', 'en-US': 'a list'},
  names: {'zh-Hans': '名字', 'en-US': 'names'},
  name: {'zh-Hans': '一个名字', 'en-US': 'one name'},
} satisfies Record<string, LocalizedText>

/** What stands between the names in one string. */
export const NAME_SEPARATOR = /[,，、]/

/**
 * The names of a field in the order of the file, each once, and one for a field that takes one;
 * undefined where there are none.
 */
export function readNames(
  field: ReferenceField | ReferencesField,
  entries: readonly YamlEntry[],
  context: FieldContext,
): readonly WrittenName[] | undefined {
  const names: WrittenName[] = []
  const seen = new Set<string>()
  for (const entry of entries) {
    readEntry(field, entry, context, (text, offset) => {
      const name = cleanName(text)
      if (name === '' || (field.kind === 'reference' && names.length > 0)) return
      const {line, column} = context.placeOf(offset)
      const written = {name, line, column}
      if (name !== text && isCurly(text)) {
        context.report(issues.curlyQuotes(written, entry.key, name))
      }
      if (seen.has(name)) context.report(issues.duplicateName(written, entry.key, name))
      else names.push(written)
      seen.add(name)
    })
  }
  return names.length === 0 ? undefined : names
}

/** A name as it is meant: on one line, and without curly quotes around it. */
export function cleanName(text: string): string {
  if (isTidy(text)) return text
  const oneLine = inOneLine(text)
  return unquoteCurly(oneLine) ?? oneLine
}

/** The text of an item that is a name; undefined for an item that is nothing, or no name. */
export function textOfItem(item: YamlNode): string | undefined {
  const node = followAlias(item)
  return node.kind === 'scalar' && !isNull(node) ? node.text : undefined
}

/** The parts of one string that are names each, and whether brackets stand around them. */
export function splitNames(text: string): {parts: readonly string[]; bracketed: boolean} {
  const inside = /^\s*\[(.*)\]\s*$/s.exec(text)?.[1]
  return {parts: (inside ?? text).split(NAME_SEPARATOR), bracketed: inside !== undefined}
}

/** The name that a part of one string means, without quotes around it. */
export function nameInPart(part: string): string {
  return cleanName(unquotePart(part))
}

function readEntry(
  field: ReferenceField | ReferencesField,
  {key, value}: YamlEntry,
  {placeOf, report}: FieldContext,
  add: (text: string, offset: number) => void,
): void {
  const node = followAlias(value)
  if (node.kind === 'map') {
    report(issues.wrongType(placeOf(value.start), key, WANTED.names))
  } else if (node.kind === 'scalar') {
    readText(field, key, node, value.start, {placeOf, report}, add)
  } else {
    if (field.kind === 'reference' && node.items.length > 0) {
      report(issues.wrongType(placeOf(value.start), key, WANTED.name))
    }
    for (const item of node.items) {
      const text = textOfItem(item)
      if (text !== undefined) {
        add(text, item.start)
      } else if (followAlias(item).kind === 'scalar') {
        report(issues.emptyValue(placeOf(item.start), key, "''"))
      } else {
        report(issues.wrongType(placeOf(item.start), key, WANTED.names))
      }
    }
  }
}

function readText(
  field: ReferenceField | ReferencesField,
  key: string,
  scalar: YamlScalar,
  start: number,
  {placeOf, report}: FieldContext,
  add: (text: string, offset: number) => void,
): void {
  const list = field.kind === 'references' && field.form === 'list'
  if (isNull(scalar)) {
    report(issues.emptyValue(placeOf(start), key, emptyValueOf(field)))
  } else if (field.kind === 'reference') {
    add(scalar.text, start)
  } else if (scalar.text !== '') {
    const {parts, bracketed} = splitNames(scalar.text)
    if (bracketed) report(issues.quotedList(placeOf(start), key))
    else if (list) report(issues.wrongType(placeOf(start), key, WANTED.list))
    for (const part of parts) add(unquotePart(part), start)
  }
}

function isCurly(text: string): boolean {
  return unquoteCurly(inOneLine(text)) !== undefined
}

/** Whether only letters stand in it that are surely neither odd spaces nor curly quotes. */
function isTidy(text: string): boolean {
  let before = SPACE
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit === SPACE) {
      if (before === SPACE) return false
    } else if (unit < SPACE || (unit > 0x7e && unit < 0x3001) || unit > 0xd7ff) return false
    before = unit
  }
  return before !== SPACE
}

const SPACE = 32

/** Without white space around it, and with single spaces in it. */
function inOneLine(text: string): string {
  const trimmed = text.trim()
  return /[^\S ]| {2}/.test(trimmed) ? trimmed.replaceAll(/\s+/g, ' ') : trimmed
}

function unquotePart(part: string): string {
  return part.replace(/^\s*(['"])(.*)\1\s*$/s, '$2')
}
