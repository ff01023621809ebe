import type {YamlEntry, YamlNode, YamlScalar} from './yamlNode.ts'

/**
 * Makes out what it can of front matter that is not valid YAML: `key: value` at the start of a
 * line, lists of `- item` below a key, `[a, b]`. The values are a guess that keeps a post usable;
 * the file's own bytes are kept beside it.
 */
export function readLooseYaml(yaml: string): YamlEntry[] {
  const entries: YamlEntry[] = []
  let items: YamlScalar[] | undefined
  for (let start = 0; start < yaml.length;) {
    const newline = yaml.indexOf('\n', start)
    const end = newline === -1 ? yaml.length : newline
    const key = keyAt(yaml, start)
    if (key !== undefined) {
      const value = looseValue(yaml, trim(yaml, key.colonEnd, end))
      items = value.start === value.end ? [] : undefined
      entries.push({...key, keyStart: start, value})
    } else if (items !== undefined) {
      const line = trim(yaml, start, end)
      if (/^-[ \t]/.test(yaml.slice(line.start, line.start + 2))) {
        items.push(looseScalar(yaml, trim(yaml, line.start + 1, line.end)))
        const last = entries.pop()
        if (last !== undefined) entries.push({...last, value: blockList(items)})
      }
    }
    start = end + 1
  }
  return entries
}

interface Range {
  readonly start: number
  readonly end: number
}

const KEY = /([\p{L}_][\p{L}\p{N}_-]*)[ \t]*:(?=[ \t\r\n]|$)/uy

function keyAt(yaml: string, start: number): {key: string; colonEnd: number} | undefined {
  KEY.lastIndex = start
  const match = KEY.exec(yaml)
  return match === null ? undefined : {key: match[1] ?? '', colonEnd: KEY.lastIndex}
}

function looseValue(yaml: string, range: Range): YamlNode {
  if (yaml[range.start] !== '[' || yaml[range.end - 1] !== ']') return looseScalar(yaml, range)
  const items: YamlScalar[] = []
  let start = range.start + 1
  for (const part of yaml.slice(start, range.end - 1).split(',')) {
    const item = trim(yaml, start, start + part.length)
    if (item.start < item.end) items.push(looseScalar(yaml, item))
    start += part.length + 1
  }
  return {kind: 'list', items, flow: true, ...range}
}

function blockList(items: readonly YamlScalar[]): YamlNode {
  const start = items[0]?.start ?? 0
  return {kind: 'list', items, flow: false, start, end: items.at(-1)?.end ?? start}
}

function looseScalar(yaml: string, range: Range): YamlScalar {
  const bare = trim(yaml, range.start, commentStart(yaml, range.start, range.end))
  const quoted = [range, bare].find((part) => isQuoted(yaml, part))
  const {start, end} = quoted ?? bare
  if (quoted === undefined) {
    return {kind: 'scalar', text: yaml.slice(start, end), style: 'plain', start, end}
  }
  const style = yaml[start] === "'" ? 'single' : 'double'
  const text = yaml.slice(start + 1, end - 1)
  return {
    kind: 'scalar',
    text: style === 'single' ? text.replaceAll("''", "'") : text,
    style,
    start,
    end,
  }
}

function isQuoted(yaml: string, {start, end}: Range): boolean {
  const quote = yaml[start]
  return end - start > 1 && quote === yaml[end - 1] && (quote === "'" || quote === '"')
}

/** Where a comment begins that ends the line, or the end. */
function commentStart(yaml: string, start: number, end: number): number {
  const text = yaml.slice(start, end)
  let hash = text.indexOf('#')
  while (hash !== -1 && !isBlank(yaml, start + hash - 1)) hash = text.indexOf('#', hash + 1)
  return hash === -1 ? end : start + hash
}

/** A range without the white space at its ends; nothing else in it leaves its start. */
function trim(yaml: string, from: number, to: number): Range {
  let start = from
  let end = to
  while (start < end && isBlank(yaml, start)) start += 1
  while (end > start && isBlank(yaml, end - 1)) end -= 1
  return start === end ? {start: from, end: from} : {start, end}
}

function isBlank(yaml: string, at: number): boolean {
  const letter = yaml[at]
  return letter === ' ' || letter === '\t' || letter === '\r'
}
