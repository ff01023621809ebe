import {COLLECTION_STYLE, EVENT_ID, SCALAR_STYLE, getScalarValue, type Event} from 'js-yaml'
import type {
  ScalarStyle,
  YamlAnchor,
  YamlEntry,
  YamlList,
  YamlMap,
  YamlNode,
  YamlProperties,
  YamlReading,
  YamlScalar,
} from './yamlNode.ts'

/** Turns the parser's events into the keys at the top of the front matter and their nodes. */
export function readYamlEvents(yaml: string, events: readonly Event[]): YamlReading {
  // A file without a key in it has a document of one empty scalar, or none at all.
  const root = events[1]
  if (root === undefined) return {entries: []}
  if (root.type !== EVENT_ID.MAPPING) {
    const empty = root.type === EVENT_ID.SCALAR && root.valueStart < 0
    if (empty) return {entries: []}
    const offset = 'start' in root ? root.start : 0
    const reason = 'the front matter is not a list of keys and values'
    return {entries: [], problem: {code: 'yaml-not-a-map', reason, offset}}
  }
  const cursor: Cursor = {yaml, events, at: 2, end: 0, targets: new Map(), anchors: []}
  const entries: YamlEntry[] = []
  while (isInside(cursor)) {
    const key = readNode(cursor)
    const colonEnd = behindColon(yaml, cursor.end)
    cursor.end = colonEnd
    const value = readNode(cursor)
    if (key.kind === 'scalar') entries.push({key: key.text, keyStart: key.start, colonEnd, value})
  }
  return {
    entries,
    ...(cursor.anchors.length === 0 ? {} : {anchors: cursor.anchors}),
    ...(root.style === COLLECTION_STYLE.FLOW ? {flow: true} : {}),
  }
}

interface Cursor {
  readonly yaml: string
  readonly events: readonly Event[]
  /** Index of the next event. */
  at: number
  /** Where the last node ended: the place of a value that is not there. */
  end: number
  /** The node that each anchor names at this point. */
  readonly targets: Map<string, YamlScalar | YamlList | YamlMap>
  readonly anchors: YamlAnchor[]
}

/** Whether the collection that is open has another node. */
function isInside({events, at}: Cursor): boolean {
  return at < events.length && events[at]?.type !== EVENT_ID.POP
}

function readNode(cursor: Cursor): YamlNode {
  const {yaml} = cursor
  const event = cursor.events[cursor.at]
  cursor.at += 1
  switch (event?.type) {
    case EVENT_ID.ALIAS: {
      const name = yaml.slice(event.anchorStart, event.anchorEnd)
      const start = event.anchorStart - 1
      cursor.anchors.push({name, alias: true, offset: start})
      cursor.end = event.anchorEnd
      const target = cursor.targets.get(name) ?? missing(cursor.end)
      return {kind: 'alias', target, start, end: event.anchorEnd}
    }
    case EVENT_ID.SCALAR:
      return named(cursor, event, readScalar(cursor, event))
    case EVENT_ID.SEQUENCE: {
      const items: YamlNode[] = []
      const flow = event.style === COLLECTION_STYLE.FLOW
      const {start} = event
      const list = {kind: 'list' as const, items, flow, start, end: start, ...properties(event)}
      named(cursor, event, list)
      cursor.end = flow ? start + 1 : start
      while (isInside(cursor)) {
        if (!flow) cursor.end = behindHyphen(yaml, cursor.end)
        items.push(readNode(cursor))
      }
      list.end = close(cursor, flow)
      return list
    }
    case EVENT_ID.MAPPING: {
      const flow = event.style === COLLECTION_STYLE.FLOW
      const {start} = event
      const map = {kind: 'map' as const, flow, start, end: start, ...properties(event)}
      named(cursor, event, map)
      cursor.end = start
      while (isInside(cursor)) readNode(cursor)
      map.end = close(cursor, flow && yaml[start] === '{')
      return map
    }
    default:
      return missing(cursor.end)
  }
}

function readScalar(cursor: Cursor, event: Extract<Event, {type: 4}>): YamlScalar {
  const text = getScalarValue(cursor.yaml, event)
  const style = STYLES[event.style] ?? 'plain'
  const own = properties(event)
  const quote = style === 'single' || style === 'double' ? 1 : 0
  const absent = event.valueStart < 0
  const start = absent ? (own.properties?.end ?? cursor.end) : event.valueStart - quote
  cursor.end = absent ? start : event.valueEnd + quote
  return {kind: 'scalar', text, style, start, end: cursor.end, ...own}
}

const STYLES: Readonly<Record<number, ScalarStyle>> = {
  [SCALAR_STYLE.PLAIN]: 'plain',
  [SCALAR_STYLE.SINGLE_QUOTED]: 'single',
  [SCALAR_STYLE.DOUBLE_QUOTED]: 'double',
  [SCALAR_STYLE.LITERAL_BLOCK]: 'literal',
  [SCALAR_STYLE.FOLDED_BLOCK]: 'folded',
}

/** Goes behind a collection whose nodes are read; gives where it ends. */
function close(cursor: Cursor, bracketed: boolean): number {
  cursor.at += 1
  if (bracketed) cursor.end = behindBracket(cursor.yaml, cursor.end)
  return cursor.end
}

/** Behind the bracket that follows the last node of a flow collection, over commas and comments. */
function behindBracket(yaml: string, from: number): number {
  let at = from
  while (at < yaml.length) {
    const letter = yaml[at]
    if (letter === ']' || letter === '}') return at + 1
    if (letter === '#') {
      const newline = yaml.indexOf('\n', at)
      at = newline === -1 ? yaml.length : newline
    }
    at += 1
  }
  return yaml.length
}

/** Behind the hyphen of the next item, over white space and comments. */
function behindHyphen(yaml: string, from: number): number {
  let at = from
  while (at < yaml.length && yaml[at] !== '-') {
    const newline = yaml[at] === '#' ? yaml.indexOf('\n', at) : at
    at = newline === -1 ? yaml.length : newline + 1
  }
  return at + 1
}

interface PropertyOffsets {
  readonly anchorStart: number
  readonly anchorEnd: number
  readonly tagStart: number
  readonly tagEnd: number
}

function properties(event: PropertyOffsets): {readonly properties?: YamlProperties} {
  const {anchorStart, anchorEnd, tagStart, tagEnd} = event
  if (anchorStart < 0 && tagStart < 0) return {}
  const starts = [anchorStart - 1, tagStart].filter((start) => start >= 0)
  return {
    properties: {
      tagged: tagStart >= 0,
      start: Math.min(...starts),
      end: Math.max(anchorEnd, tagEnd),
    },
  }
}

function named<Node extends YamlScalar | YamlList | YamlMap>(
  cursor: Cursor,
  {anchorStart, anchorEnd}: PropertyOffsets,
  node: Node,
): Node {
  if (anchorStart >= 0) {
    const name = cursor.yaml.slice(anchorStart, anchorEnd)
    cursor.targets.set(name, node)
    cursor.anchors.push({name, alias: false, offset: anchorStart - 1})
  }
  return node
}

/** Behind the colon that follows a key; where the key ends if none does. */
function behindColon(yaml: string, keyEnd: number): number {
  const colon = /\s*:/y
  colon.lastIndex = keyEnd
  return colon.test(yaml) ? colon.lastIndex : keyEnd
}

/** A value that is not there. */
function missing(offset: number): YamlScalar {
  return {kind: 'scalar', text: '', style: 'plain', start: offset, end: offset}
}
