import type {LineEnd} from '../../text/lineEndOf.ts'
import {canBePlain} from '../yaml/canBePlain.ts'
import type {QuoteStyle} from '../yaml/writeScalar.ts'
import type {YamlNode, YamlScalar} from '../yaml/yamlNode.ts'
import {bulletOf} from './bulletOf.ts'
import {lineStart, type Source} from './source.ts'

/** How a file writes what it has, so that what is new looks alike. */
export interface Habits {
  readonly lineEnd: LineEnd
  /** The spaces before each key. */
  readonly indent: string
  /** The quotes for texts that need some. */
  readonly quote: QuoteStyle
  /** Texts stand in quotes even where they need none. */
  readonly quotesAll: boolean
  /** Lists are written as `[a, b]`. */
  readonly flowLists: boolean
  /** From the column of the key to an item's text. */
  readonly bullet: string
  /** Keys stand in the order of their letters. */
  readonly sorted: boolean
}

/** Of a garden that has no habits yet. */
const DEFAULT_BULLET = '- '

/** Keys that are in order by chance say nothing. */
const FEWEST_SORTED = 4

export function habitsOf(source: Source, lineEnd: LineEnd): Habits {
  const {yaml, entries} = source
  const nodes = entries.map(({value}) => value)
  const scalars = nodes.flatMap(scalarsOf)
  const quoted = scalars.filter(isQuoted)
  const double = quoted.filter(({style}) => style === 'double').length
  // Quotes around a text that needs them say nothing about the others.
  const free = scalars.filter(({text}) => canBePlain(text, {flow: false}))
  const lists = nodes.filter((node) => node.kind === 'list').filter(({items}) => items.length > 0)
  const bullets = lists.flatMap((list) => (list.flow ? [] : (bulletOf(yaml, list) ?? [])))
  const keys = entries.map(({key}) => key)
  const first = entries[0]
  const indent = first === undefined ? '' : spacesBefore(yaml, first.keyStart)
  return {
    lineEnd,
    indent,
    quote: double > quoted.length - double ? 'double' : 'single',
    quotesAll: free.filter(isQuoted).length * 2 > free.length,
    flowLists: lists.length > 0 && lists.every(({flow}) => flow),
    bullet: bullets[0]?.slice(indent.length) ?? DEFAULT_BULLET,
    sorted:
      keys.length >= FEWEST_SORTED &&
      keys.every((key, index) => index === 0 || (keys[index - 1] ?? '') < key),
  }
}

function scalarsOf(node: YamlNode): readonly YamlScalar[] {
  if (node.kind === 'scalar') return [node]
  return node.kind === 'list' ? node.items.filter((item) => item.kind === 'scalar') : []
}

function isQuoted({style}: YamlScalar): boolean {
  return style === 'single' || style === 'double'
}

function spacesBefore(yaml: string, offset: number): string {
  const before = yaml.slice(lineStart(yaml, offset), offset)
  return /^ *$/.test(before) ? before : ''
}
