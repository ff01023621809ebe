import {frontMatterIssues as issues} from '../issues/frontMatterIssues.ts'
import {inOrder} from '../issues/inOrder.ts'
import type {CodecIssue, Place} from '../issues/issue.ts'
import {emptyValueOf} from './emptyValue.ts'
import {keysOf, type TableKey, type TableKeys} from './keysOf.ts'
import {readCommonItem, readCommonValue} from './readCommonValue.ts'
import type {FrontMatterReading, FrontMatterValue, WrittenName} from './readFrontMatter.ts'
import type {SplitFile} from './splitFrontMatter.ts'
import type {FrontMatterField, FrontMatterTable} from './table.ts'
import {SPACE, createLineCursor, nextLine, skipSpaces, type LineCursor} from './yaml/lineCursor.ts'
import {HASH, HYPHEN, isSureKey, isSureText, sureColon} from './yaml/sureScalar.ts'

/**
 * Reads the front matter that nearly all files have, straight into values: one scalar a line,
 * lists of them below a key, nothing to complain of but keys that are unknown, older or missing.
 * Gives undefined at the first thing that it is not certain of; what it gives is what the whole
 * reader would give.
 */
export function readCommonFrontMatter(
  {state, yaml}: SplitFile,
  table: FrontMatterTable,
): FrontMatterReading | undefined {
  if (state !== 'present' || !isSureText(yaml)) return undefined
  const reader: Reader = {
    keys: keysOf(table),
    rows: [],
    unknownKeys: [],
    found: [],
    list: undefined,
  }
  // The fence is the first line.
  const line = createLineCursor(yaml, 2)
  while (nextLine(line)) {
    // An empty line is as good as a comment.
    const first = line.at < line.end ? yaml.charCodeAt(line.at) : HASH
    if (first === HASH) continue
    const isItem = first === HYPHEN || line.at > line.start
    if (!(isItem ? readItem(reader, line) : readPair(reader, line))) return undefined
  }
  closeList(reader)
  return toReading(reader)
}

/** Keys that the table doesn't know, and that are compared one by one. */
const MOST_UNKNOWN = 64

interface Reader {
  readonly keys: TableKeys
  /** By row of the table; null for a key with nothing filled in. */
  readonly rows: (FrontMatterValue | null | undefined)[]
  readonly unknownKeys: string[]
  readonly found: CodecIssue[]
  list: OpenList | undefined
}

/** The list that items go into: that of the last key, where its own line has no value. */
interface OpenList {
  /** Undefined for a key that the table doesn't know. */
  readonly known: TableKey | undefined
  readonly names: WrittenName[]
  /** Behind the colon. */
  readonly place: Place
  items: number
  /** Spaces before the hyphens. */
  indent: number
}

/** Reads `- name`; false where that is not certain. */
function readItem({list}: Reader, line: LineCursor): boolean {
  const {yaml, start, at} = line
  if (list === undefined || yaml.charCodeAt(at) !== HYPHEN) return false
  if (yaml.charCodeAt(at + 1) !== SPACE) return false
  if (list.items === 0) list.indent = at - start
  else if (list.indent !== at - start) return false
  list.items += 1
  return readCommonItem(list.known, line, list.names)
}

/** Reads `key: value`, or a key whose items follow; false where that is not certain. */
function readPair(reader: Reader, line: LineCursor): boolean {
  const {yaml, start, end, number} = line
  const colon = sureColon(line)
  if (colon === undefined) return false
  closeList(reader)
  const key = yaml.slice(start, colon)
  const known = reader.keys.get(key)
  if (known === undefined ? !isSureKey(key) : !known.sure) return false
  if (known === undefined) {
    const {unknownKeys, found} = reader
    if (unknownKeys.length === MOST_UNKNOWN || unknownKeys.includes(key)) return false
    unknownKeys.push(key)
    found.push(issues.unknownKey({line: number, column: 1}, key))
  } else {
    if (reader.rows[known.row] !== undefined) return false
    if (known.older) {
      reader.found.push(issues.olderKey({line: number, column: 1}, key, known.field.key))
    }
  }
  const valueStart = skipSpaces(yaml, colon + 1, end)
  if (valueStart === end || yaml.charCodeAt(valueStart) === HASH) {
    const place = {line: number, column: colon + 2 - start}
    reader.list = {known, names: [], place, items: 0, indent: 0}
    if (known !== undefined) reader.rows[known.row] = reader.list.names
    return true
  }
  const value = readCommonValue(known, line, valueStart, reader.found)
  if (known !== undefined) reader.rows[known.row] = value
  return value !== undefined
}

/** A key of the table without a value and without items is null. */
function closeList(reader: Reader): void {
  const {list} = reader
  reader.list = undefined
  if (list?.known === undefined || list.names.length > 0) return
  const {key, field, row} = list.known
  reader.rows[row] = null
  if (list.items === 0) reader.found.push(issues.emptyValue(list.place, key, emptyValueOf(field)))
}

function toReading({keys, rows, unknownKeys, found}: Reader): FrontMatterReading {
  const values = new Map<FrontMatterField, FrontMatterValue>()
  for (const {field, key, row, required} of keys.rows) {
    const value = rows[row]
    if (value !== undefined && value !== null) values.set(field, value)
    else if (value === undefined && required) {
      found.push(issues.missingKey({line: 1, column: 1}, key))
    }
  }
  return {values, unknownKeys, issues: inOrder(found)}
}
