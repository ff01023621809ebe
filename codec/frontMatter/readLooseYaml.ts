import type {YamlEntry, YamlNode, YamlScalar} from './yamlNode.ts'

/**
 * Makes out what it can of front matter that is not valid YAML: `key: value` at the start of a
 * line, lists of `- item` below a key, `[a, b]`. The values are a guess that keeps a post usable;
 * the file's own bytes are kept beside it.
 */
export function readLooseYaml(yaml: string): YamlEntry[] {
  const entries: YamlEntry[] = []
  let items: YamlNode[] | undefined
  let offset = 0
  for (const line of yaml.split('\n')) {
    const pair = /^([A-Za-z_][\w-]*)[ \t]*:(?:[ \t]+|(?=\r?$))(.*?)\r?$/.exec(line)
    const item = /^([ \t]*-[ \t]+)(.*?)\r?$/.exec(line)
    if (pair !== null) {
      const [whole = '', key = '', text = ''] = pair
      const start = offset + whole.trimEnd().length - text.trimEnd().length
      items = text.trim() === '' ? [] : undefined
      const value: YamlNode =
        items === undefined ? looseValue(text, start) : {kind: 'list', items, flow: false, start}
      entries.push({key, keyStart: offset, value})
    } else if (item !== null && items !== undefined) {
      const [, marker = '', text = ''] = item
      items.push(looseScalar(text, offset + marker.length))
    }
    offset += line.length + 1
  }
  return entries.map(emptyIsNull)
}

function looseValue(text: string, start: number): YamlNode {
  const inside = /^\[(.*)\][ \t]*$/.exec(text)
  if (inside === null) return looseScalar(text, start)
  const parts = (inside[1] ?? '').split(',').map((part) => part.trim())
  const items = parts.filter((part) => part !== '').map((part) => looseScalar(part, start))
  return {kind: 'list', items, flow: true, start}
}

function looseScalar(raw: string, start: number): YamlScalar {
  const trimmed = raw.trim()
  const end = start + trimmed.length
  const quoted = /^(['"])(.*)\1$/.exec(trimmed)
  if (quoted !== null) {
    return {kind: 'scalar', text: quoted[2] ?? '', plain: false, start, end}
  }
  return {kind: 'scalar', text: trimmed.replace(/[ \t]+#.*$/, ''), plain: true, start, end}
}

function emptyIsNull(entry: YamlEntry): YamlEntry {
  const {value} = entry
  if (value.kind !== 'list' || value.flow || value.items.length > 0) return entry
  const {start} = value
  return {...entry, value: {kind: 'scalar', text: '', plain: true, start, end: start}}
}
