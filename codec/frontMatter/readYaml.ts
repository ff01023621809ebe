import {
  COLLECTION_STYLE,
  EVENT_ID,
  SCALAR_STYLE,
  YAMLException,
  getScalarValue,
  parseEvents,
  type Event,
} from 'js-yaml'
import {readLooseYaml} from './readLooseYaml.ts'
import {readPlainYaml} from './readPlainYaml.ts'
import type {YamlEntry, YamlNode, YamlReading, YamlScalar} from './yamlNode.ts'

/**
 * Reads the keys at the top of a front matter with their values and offsets. Scalars stay text:
 * YAML's own ideas of dates, octals and big numbers never touch them. Aliases refer to the node
 * that they name and are never expanded, so that a bomb of them costs nothing.
 *
 * What is not valid YAML is read line by line as well as it goes, with the problem reported.
 */
export function readYaml(yaml: string): YamlReading {
  const plain = readPlainYaml(yaml)
  if (plain !== undefined) return {entries: plain}
  try {
    return readEvents(yaml, parseEvents(yaml, {}))
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    const {reason, mark} = error
    const code = /tab characters?/.test(reason) ? 'yaml-tab' : 'yaml-invalid'
    const offset = mark?.position ?? 0
    return {entries: readLooseYaml(yaml), problem: {code, reason, offset}}
  }
}

function readEvents(yaml: string, events: readonly Event[]): YamlReading {
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
  return {entries: readEntries(yaml, events)}
}

function readEntries(yaml: string, events: readonly Event[]): YamlEntry[] {
  const anchors = new Map<string, YamlNode>()
  const entries: YamlEntry[] = []
  const cursor = {at: 2, end: 0}
  while (cursor.at < events.length && events[cursor.at]?.type !== EVENT_ID.POP) {
    const key = readNode(yaml, events, cursor, anchors)
    const value = readNode(yaml, events, cursor, anchors)
    if (key.kind === 'scalar') entries.push({key: key.text, keyStart: key.start, value})
  }
  return entries
}

interface Cursor {
  /** Index of the next event. */
  at: number
  /** Where the last node ended: the place of a value that is not there. */
  end: number
}

function readNode(
  yaml: string,
  events: readonly Event[],
  cursor: Cursor,
  anchors: Map<string, YamlNode>,
): YamlNode {
  const event = events[cursor.at]
  cursor.at += 1
  if (event === undefined) return missing(cursor.end)
  if (event.type === EVENT_ID.ALIAS) {
    cursor.end = event.anchorEnd
    return anchors.get(yaml.slice(event.anchorStart, event.anchorEnd)) ?? missing(cursor.end)
  }
  if (event.type === EVENT_ID.SCALAR) {
    const start = event.valueStart < 0 ? afterColon(yaml, cursor.end) : event.valueStart
    const end = event.valueStart < 0 ? start : event.valueEnd
    cursor.end = end
    const plain = event.style === SCALAR_STYLE.PLAIN && event.tagStart < 0
    const node: YamlScalar = {
      kind: 'scalar',
      text: getScalarValue(yaml, event),
      plain,
      start: quoted(event.style) ? start - 1 : start,
      end: quoted(event.style) ? end + 1 : end,
    }
    return named(yaml, event, node, anchors)
  }
  if (event.type === EVENT_ID.SEQUENCE) {
    cursor.end = event.start
    const items: YamlNode[] = []
    const flow = event.style === COLLECTION_STYLE.FLOW
    const node: YamlNode = {kind: 'list', items, flow, start: event.start}
    named(yaml, event, node, anchors)
    while (cursor.at < events.length && events[cursor.at]?.type !== EVENT_ID.POP) {
      items.push(readNode(yaml, events, cursor, anchors))
    }
    cursor.at += 1
    return node
  }
  if (event.type === EVENT_ID.MAPPING) {
    cursor.end = event.start
    const node: YamlNode = {kind: 'map', start: event.start}
    while (cursor.at < events.length && events[cursor.at]?.type !== EVENT_ID.POP) {
      readNode(yaml, events, cursor, anchors)
    }
    cursor.at += 1
    return named(yaml, event, node, anchors)
  }
  return missing(cursor.end)
}

function named(
  yaml: string,
  event: {anchorStart: number; anchorEnd: number},
  node: YamlNode,
  anchors: Map<string, YamlNode>,
): YamlNode {
  if (event.anchorStart >= 0) anchors.set(yaml.slice(event.anchorStart, event.anchorEnd), node)
  return node
}

/** The place of a value that is not there. */
function afterColon(yaml: string, offset: number): number {
  return yaml[offset] === ':' ? offset + 1 : offset
}

function missing(offset: number): YamlScalar {
  return {kind: 'scalar', text: '', plain: true, start: offset, end: offset}
}

function quoted(style: number): boolean {
  return style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED
}
