import {canBePlain} from '../yaml/canBePlain.ts'
import {writeScalar, type ScalarWish} from '../yaml/writeScalar.ts'
import type {YamlEntry, YamlList, YamlNode} from '../yaml/yamlNode.ts'
import {arrange} from './arrange.ts'
import {bulletOf} from './bulletOf.ts'
import type {Habits} from './habits.ts'
import {nameOfItem} from './nameOfItem.ts'
import {lineAfter, lineStart, type TextEdit} from './source.ts'
import {partsOf, replaceInline} from './valueParts.ts'

/**
 * Makes a list of `- item` lines name what is wanted: lines that stay are moved as they are, with
 * the comments above them, and new ones look like those beside them. Comments are never removed.
 * Gives undefined for a list whose lines are not so plain.
 */
export function editBlockList(
  yaml: string,
  entry: YamlEntry,
  list: YamlList,
  wanted: readonly string[],
  habits: Habits,
): TextEdit[] | undefined {
  const chunks = cutItems(yaml, list)
  if (chunks === undefined) return undefined
  const order = arrange(list.items.map(nameOfItem), wanted)
  const kept = new Set(order)
  let orphans = ''
  const texts = chunks.map(({lead, text}, index) => {
    const above = orphans + lead
    orphans = kept.has(index) ? '' : above
    return above + text
  })
  let like: YamlNode | undefined = list.items[order.find((item) => typeof item === 'number') ?? 0]
  const indent = yaml.slice(lineStart(yaml, list.start), list.start)
  const bullet = bulletOf(yaml, list) ?? `${indent}- `
  const pieces = order.map((item) => {
    if (typeof item === 'number') {
      like = list.items[item]
      return texts[item] ?? ''
    }
    return bullet + writeScalar(item, wishLike(like, habits)).inline + habits.lineEnd
  })
  const {inline, lines} = partsOf(yaml, entry)
  const edits = [{...lines, text: pieces.join('') + orphans}]
  return order.length > 0 ? edits : [...edits, replaceInline(yaml, inline, '[]')]
}

/** How a new item is written beside one that is there. */
export function wishLike(node: YamlNode | undefined, {quote, quotesAll}: Habits): ScalarWish {
  const isText = node?.kind === 'scalar' && node.text !== ''
  if (!isText) return {style: quotesAll ? quote : 'plain', quote}
  const {style, text} = node
  if (style !== 'single' && style !== 'double') return {style: 'plain', quote}
  // Quotes that had to be say nothing about a text that needs none.
  return {style: canBePlain(text, {flow: false}) ? style : 'plain', quote: style}
}

interface Chunk {
  /** Comments and empty lines above the item. */
  readonly lead: string
  /** The lines of the item. */
  readonly text: string
}

/** Cuts the lines of a list into its items. */
function cutItems(yaml: string, list: YamlList): Chunk[] | undefined {
  const from = lineStart(yaml, list.start)
  const indent = yaml.slice(from, list.start)
  const end = lineAfter(yaml, list.end)
  if (!/^ *$/.test(indent)) return undefined
  const starts: number[] = []
  for (let start = from; start < end; start = lineAfter(yaml, start + 1)) {
    const isItem =
      yaml.startsWith(`${indent}-`, start) && /\s/.test(yaml[start + indent.length + 1] ?? '')
    if (isItem) starts.push(start)
  }
  if (starts.length !== list.items.length) return undefined
  let at = from
  return starts.map((start, index) => {
    const itemEnd = Math.max(list.items[index]?.end ?? start, start + indent.length + 1)
    const lead = yaml.slice(at, start)
    at = lineAfter(yaml, itemEnd)
    return {lead, text: yaml.slice(start, at)}
  })
}
