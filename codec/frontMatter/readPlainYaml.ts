import type {YamlEntry, YamlNode, YamlScalar} from './yamlNode.ts'

// Whatever YAML gives a meaning of its own at the start of a scalar, or forbids in a stream.
const INDICATOR = /[-?:,[\]{}#&*!|>'"%@`\s]/
// oxlint-disable-next-line no-control-regex -- these are the characters that YAML forbids
const FORBIDDEN = /[\0-\x09\x0B-\x1F\x7F\x85\u2028\u2029\uD800-\uDFFF\uFEFF\uFFFE\uFFFF]/
const KEY = /^[A-Za-z_][A-Za-z0-9_]*$/

/**
 * Reads the YAML that nearly all files consist of: one scalar a line, lists of them below a key.
 * Gives undefined at the first thing that it is not certain of (comments, escapes, several lines,
 * tabs, surrogates, …); then the whole parser has to read. Where it answers, it agrees with it.
 */
export function readPlainYaml(yaml: string): YamlEntry[] | undefined {
  if (FORBIDDEN.test(yaml)) return undefined
  const entries: YamlEntry[] = []
  let list: OpenList | undefined
  for (let start = 0; start < yaml.length;) {
    const newline = yaml.indexOf('\n', start)
    const end = newline === -1 ? yaml.length : newline
    if (end > start) {
      const first = yaml.charCodeAt(start)
      if (first === SPACE || first === HYPHEN) {
        if (list === undefined || !readItem(yaml, start, end, list)) return undefined
      } else {
        const entry = readPair(yaml, start, end)
        if (entry === undefined) return undefined
        list = openList(entry)
        entries.push(list === undefined ? entry : list.entry)
      }
    } else if (list !== undefined && list.value.items.length > 0) list = undefined
    start = end + 1
  }
  return entries.map(closeList)
}

const SPACE = 32
const HYPHEN = 45

interface OpenList {
  readonly entry: YamlEntry
  readonly value: {kind: 'list'; items: YamlNode[]; flow: false; start: number}
  indent: number
}

function openList(entry: YamlEntry): OpenList | undefined {
  const {value} = entry
  if (value.kind !== 'scalar' || !value.plain || value.text !== '') return undefined
  const list = {kind: 'list' as const, items: [], flow: false as const, start: value.start}
  return {entry: {...entry, value: list}, value: list, indent: -1}
}

/** A key without items below it has an empty value, not an empty list. */
function closeList(entry: YamlEntry): YamlEntry {
  const {value} = entry
  if (value.kind !== 'list' || value.flow || value.items.length > 0) return entry
  const {start} = value
  return {...entry, value: {kind: 'scalar', text: '', plain: true, start, end: start}}
}

function readItem(yaml: string, start: number, end: number, list: OpenList): boolean {
  let at = start
  while (yaml.charCodeAt(at) === SPACE) at += 1
  const indent = at - start
  if (list.indent === -1) {
    list.indent = indent
    list.value.start = at
  }
  if (indent !== list.indent || yaml.charCodeAt(at) !== HYPHEN) return false
  if (yaml.charCodeAt(at + 1) !== SPACE) return false
  const scalar = readScalar(yaml, at + 2, end)
  if (scalar === undefined || (scalar.plain && scalar.text === '')) return false
  list.value.items.push(scalar)
  return true
}

function readPair(yaml: string, start: number, end: number): YamlEntry | undefined {
  const colon = yaml.indexOf(':', start)
  if (colon === -1 || colon >= end) return undefined
  const key = yaml.slice(start, colon)
  if (!KEY.test(key)) return undefined
  if (colon + 1 < end && yaml.charCodeAt(colon + 1) !== SPACE) return undefined
  const value = readEmptyList(yaml, colon + 1, end) ?? readScalar(yaml, colon + 1, end)
  return value === undefined ? undefined : {key, keyStart: start, value}
}

function readEmptyList(yaml: string, start: number, end: number): YamlNode | undefined {
  if (end - start > 8 || yaml.slice(start, end).trim() !== '[]') return undefined
  return {kind: 'list', items: [], flow: true, start: yaml.indexOf('[', start)}
}

function readScalar(yaml: string, from: number, to: number): YamlScalar | undefined {
  let start = from
  let end = to
  while (start < end && yaml.charCodeAt(start) === SPACE) start += 1
  while (end > start && yaml.charCodeAt(end - 1) === SPACE) end -= 1
  const raw = yaml.slice(start, end)
  if (raw === '') return {kind: 'scalar', text: '', plain: true, start: from, end: from}
  const quote = raw[0]
  if (quote === "'" || quote === '"') {
    const text = raw.slice(1, -1)
    const closed = raw.length > 1 && raw.endsWith(quote)
    if (!closed || text.includes(quote) || (quote === '"' && text.includes('\\'))) return undefined
    return {kind: 'scalar', text, plain: false, start, end}
  }
  if (INDICATOR.test(quote ?? '') || raw.endsWith(':')) return undefined
  if (raw.includes(': ') || raw.includes(' #')) return undefined
  return {kind: 'scalar', text: raw, plain: true, start, end}
}
