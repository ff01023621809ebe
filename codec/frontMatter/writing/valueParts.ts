import type {WrittenValue} from '../yaml/writeScalar.ts'
import type {YamlEntry, YamlNode} from '../yaml/yamlNode.ts'
import {lineAfter, lineStart, type TextEdit} from './source.ts'

interface Range {
  readonly start: number
  readonly end: number
}

/** The two parts of a value: what stands behind the colon, and whole lines of its own below. */
export interface ValueParts {
  readonly inline: Range
  readonly lines: Range
}

/** Finds the parts of a value; either may be empty, and then says where it would be. */
export function partsOf(yaml: string, {colonEnd, value}: YamlEntry): ValueParts {
  const below = lineAfter(yaml, value.end)
  if (value.kind === 'scalar' && (value.style === 'literal' || value.style === 'folded')) {
    const header = headerOf(yaml, value.start)
    return {
      inline: {start: outerStart(value, header.start), end: header.end},
      lines: {start: value.start, end: withoutEmptyLines(yaml, value.start, value.end)},
    }
  }
  if ((value.kind === 'list' || value.kind === 'map') && !value.flow) {
    const inlineEnd = value.properties?.end ?? colonEnd
    return {
      inline: {start: outerStart(value, inlineEnd), end: inlineEnd},
      lines: {start: lineStart(yaml, value.start), end: below},
    }
  }
  return {
    inline: {start: outerStart(value, value.start), end: value.end},
    lines: {start: below, end: below},
  }
}

/** Replaces a value, and leaves the rest of its line as it is: an anchor before it, a comment behind. */
export function replaceValue(
  yaml: string,
  entry: YamlEntry,
  {inline, lines}: WrittenValue,
  lineEnd: string,
): TextEdit[] {
  const parts = partsOf(yaml, entry)
  const text = lines.map((line) => line + lineEnd).join('')
  const edits = [replaceInline(yaml, parts.inline, inline), {...parts.lines, text}]
  return edits.filter(({start, end, text}) => start < end || text !== '')
}

/** Replaces what stands behind the colon, with one space between. */
export function replaceInline(yaml: string, {start, end}: Range, inline: string): TextEdit {
  if (inline !== '') {
    const isApart = /\s/.test(yaml[start - 1] ?? '')
    return {start, end, text: isApart ? inline : ` ${inline}`}
  }
  let from = start
  while (yaml[from - 1] === ' ') from -= 1
  // At the start of a line it is indentation.
  return {start: yaml[from - 1] === '\n' ? start : from, end, text: ''}
}

/** Removes a key with its value, whole lines of its own and nothing else. */
export function removeEntry(yaml: string, entry: YamlEntry): TextEdit {
  const {inline, lines} = partsOf(yaml, entry)
  // Empty lines below `|+` are part of the text.
  const keepsLines = yaml.slice(inline.start, inline.end).includes('+') && lines.start < lines.end
  const valueEnd = keepsLines ? entry.value.end : lines.end
  const end = Math.max(valueEnd, lineAfter(yaml, Math.max(inline.end, entry.colonEnd)))
  return {start: lineStart(yaml, entry.keyStart), end, text: ''}
}

/** With a tag, which would say something of the old value; an anchor stays. */
function outerStart({properties}: YamlNode, start: number): number {
  return properties?.tagged === true ? properties.start : start
}

/** The `|-` that stands above the lines of a block scalar. */
function headerOf(yaml: string, contentStart: number): Range {
  const start = lineStart(yaml, contentStart - 1)
  const line = yaml.slice(start, contentStart)
  const header = /(?<=\s)[|>][-+\d]*(?=\s*(?:\s#.*)?\s*$)/.exec(line)
  const at = start + (header?.index ?? line.length)
  return {start: at, end: at + (header?.[0].length ?? 0)}
}

/** Empty lines behind a block scalar set it off from what follows. */
function withoutEmptyLines(yaml: string, start: number, end: number): number {
  const text = yaml.slice(start, end)
  const used = text.trimEnd().length
  return used === 0 ? start : lineAfter(yaml, start + used)
}
