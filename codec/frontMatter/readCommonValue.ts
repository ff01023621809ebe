import {frontMatterIssues as issues} from '../issues/frontMatterIssues.ts'
import type {CodecIssue} from '../issues/issue.ts'
import {calendarDay} from './calendarDay.ts'
import {emptyValueOf} from './emptyValue.ts'
import type {TableKey} from './keysOf.ts'
import type {FrontMatterValue, WrittenName} from './readFrontMatter.ts'
import {NAME_SEPARATOR} from './readNames.ts'
import {isUrl} from './readScalar.ts'
import {hasGap, skipSpaces, type LineCursor} from './yaml/lineCursor.ts'
import {isQuoted, sureFlowList, sureScalar} from './yaml/sureScalar.ts'
import {isNullText} from './yaml/yamlNode.ts'

/** Names in one list that are compared one by one. */
const MOST_NAMES = 64

/** Adds the name behind a hyphen; false where something about it wants the whole reader. */
export function readCommonItem(
  known: TableKey | undefined,
  line: LineCursor,
  names: WrittenName[],
): boolean {
  const start = skipSpaces(line.yaml, line.at + 1, line.end)
  const text = sureScalar(line, start)
  if (text === undefined) return false
  if (known === undefined) return true
  if (known.kind !== 'references' || isNullAt(line, start, text)) return false
  if (hasGap(line, start)) return false
  return addName(names, text, line, start)
}

/**
 * The value that starts here; null where nothing is filled in, and for a key that the table
 * doesn't know. Undefined where something about it wants the whole reader.
 */
export function readCommonValue(
  known: TableKey | undefined,
  line: LineCursor,
  start: number,
  found: CodecIssue[],
): FrontMatterValue | null | undefined {
  const text = sureScalar(line, start)
  if (text === undefined) return readFlowNames(known, line, start)
  if (known === undefined) return null
  if (isNullAt(line, start, text)) {
    const place = {line: line.number, column: start - line.start + 1}
    found.push(issues.emptyValue(place, known.key, emptyValueOf(known.field)))
    return null
  }
  switch (known.kind) {
    case 'boolean':
      if (isQuoted(line, start)) return undefined
      return text === 'true' ? true : text === 'false' ? false : undefined
    case 'string':
    case 'text':
      return text.trim() || null
    case 'choice':
      return text === '' ? null : known.choices.includes(text) ? text : undefined
    case 'date':
      return text === '' ? null : calendarDay(text)
    case 'url':
      return text === '' ? null : isUrl(text) ? text : undefined
    case 'reference':
      return text === '' ? null : readNames([text], line, start)
    case 'references':
      if (text === '') return null
      // A list as text is reported, and so is a name without a list.
      if (!known.comma || /(?:^|[,，、])\s*['"[]/.test(text)) return undefined
      return readNames(NAME_SEPARATOR.test(text) ? text.split(NAME_SEPARATOR) : [text], line, start)
  }
}

function readFlowNames(
  known: TableKey | undefined,
  line: LineCursor,
  start: number,
): readonly WrittenName[] | null | undefined {
  const items = sureFlowList(line, start)
  if (items === undefined) return undefined
  if (known === undefined) return null
  const {kind} = known
  const isList = kind === 'references' || (kind === 'reference' && items.length === 0)
  if (!isList) return undefined
  if (hasGap(line, start)) return undefined
  const names: WrittenName[] = []
  for (const {text, offset} of items) {
    if (isNullText(text) || !addName(names, text, line, offset)) return undefined
  }
  return names.length === 0 ? null : names
}

function readNames(
  parts: readonly string[],
  line: LineCursor,
  start: number,
): readonly WrittenName[] | null | undefined {
  if (hasGap(line, start)) return undefined
  const names: WrittenName[] = []
  for (const part of parts) {
    if (!addName(names, part.trim(), line, start)) return undefined
  }
  return names.length === 0 ? null : names
}

/** Adds a name that is already as it is meant and not there yet; skips an empty one. */
function addName(names: WrittenName[], text: string, line: LineCursor, offset: number): boolean {
  if (text === '') return true
  if (names.length === MOST_NAMES || isCurly(text.charCodeAt(0))) return false
  for (const {name} of names) if (name === text) return false
  names.push({name: text, line: line.number, column: offset - line.start + 1})
  return true
}

function isCurly(unit: number): boolean {
  return (unit >= 0x2018 && unit <= 0x201f) || unit === 0xff02
}

function isNullAt(line: LineCursor, start: number, text: string): boolean {
  return isNullText(text) && !isQuoted(line, start)
}
