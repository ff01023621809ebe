import type {TextBlock} from '../blockTypes.ts'
import {withLineFeeds} from '../meaning.ts'
import {readMarker, type ListMarker} from './listMarker.ts'

/** An item that is to be written, and the bytes that it has in the file. */
export interface ListItem {
  readonly block: TextBlock
  readonly source?:
    | {
        readonly text: string
        /** It says still what the block says. */
        readonly isSame: boolean
        /** Its indentation is not to be trusted. */
        readonly isRewritten: boolean
        /** The item before stood before it in the file as well. */
        readonly follows: boolean
      }
    | undefined
}

export interface WrittenItem {
  readonly text: string
  /** The very bytes of the file. */
  readonly verbatim: boolean
  /** A blank line has to stand before it. */
  readonly apart: boolean
}

/** A list that stands open: what its next item is measured by. */
interface OpenList {
  readonly numbered: boolean
  readonly sign: string
  readonly indent: number
  readonly padding: number
  /** What the number grows by from item to item. */
  readonly step: number
  /** The column in which the text of the last item begins. */
  inner: number
  number: number
  /** The marker of the last item in the file, as long as items follow each other as they did. */
  had: ListMarker | undefined
}

/**
 * Writes items that follow each other, lists within lists. An item whose bytes still say what it
 * says keeps them, as far as they fit the place: its marker has to be that of its neighbours, its
 * number the next one, and its indentation that of its list.
 *
 * @param around signs of lists right before and behind, which are kept as Markdown
 * @param write the text of an item, without marker and indentation
 */
export function writeList(
  items: readonly ListItem[],
  around: {readonly before?: string | undefined; readonly behind?: string | undefined},
  write: (block: TextBlock) => string,
): readonly WrittenItem[] {
  const markers = items.map(({source}) => source && readMarker(source.text))
  const bullet = markers.find((marker) => marker?.number === undefined)?.sign ?? '-'
  const open: OpenList[] = []
  return items.map((item, index) => {
    const {block, source} = item
    const level = block.level ?? 1
    open.length = Math.min(open.length, level)
    if (source?.follows !== true) for (const list of open) list.had = undefined
    const before = open[level - 1]
    const parent = open[level - 2]?.inner ?? 0
    const isNew = before === undefined || startsList(before, block)
    const list = isNew
      ? openList(items, markers, index, {
          parent,
          bullet,
          above: before?.sign ?? (index === 0 ? around.before : undefined),
          below: level === 1 ? around.behind : undefined,
          isFirst: before === undefined,
        })
      : goOn(before, markers[index], parent)
    open[level - 1] = list
    const reach = {from: parent, to: Math.min(parent + 3, (before?.inner ?? Infinity) - 1)}
    const written = writeItem(item, markers[index], list, reach, write)
    list.inner = written.inner
    list.had = markers[index]
    const isEmpty = /^\s*\S+\s*$/.test(written.text)
    const apart = isNew && index > 0 && (before !== undefined || list.number !== 1 || isEmpty)
    return {text: written.text, verbatim: written.verbatim, apart}
  })
}

function startsList({numbered}: OpenList, {listItem, listStart}: TextBlock): boolean {
  if (numbered !== (listItem === 'number')) return true
  return numbered && listStart !== undefined
}

interface Surroundings {
  /** The column in which the text of the item above begins. */
  readonly parent: number
  readonly bullet: string
  /** The signs of other lists right before it, and right behind all the items. */
  readonly above: string | undefined
  readonly below: string | undefined
  /** No other list stands right before it. */
  readonly isFirst: boolean
}

/** The list that begins with an item, written like those of its items that the file has. */
function openList(
  items: readonly ListItem[],
  markers: readonly (ListMarker | undefined)[],
  index: number,
  {parent, bullet, above, below, isFirst}: Surroundings,
): OpenList {
  const block = items[index]?.block
  const numbered = block?.listItem === 'number'
  const {own, isLast} = siblings(items, index)
  const had = own.flatMap((sibling) => markers[sibling] ?? [])
  const models = had.filter(({number}) => (number !== undefined) === numbered)
  const [model, second] = models
  const wanted = model?.sign ?? (numbered ? '.' : bullet)
  const isTaken = wanted === above || (isLast && wanted === below)
  const sign = isTaken ? OTHER_SIGN[wanted] : wanted
  const isTrusted = items[index]?.source?.isRewritten !== true
  const fits = model !== undefined && model.indent >= parent && model.indent <= parent + 3
  return {
    numbered,
    sign: sign ?? wanted,
    indent: fits && isFirst && isTrusted ? model.indent : parent,
    padding: model?.padding ?? 1,
    step: second !== undefined && second.number === model?.number ? 0 : 1,
    inner: parent,
    number: block?.listStart ?? 1,
    had: undefined,
  }
}

const OTHER_SIGN: Readonly<Record<string, string>> = {
  '-': '*',
  '*': '-',
  '+': '-',
  '.': ')',
  ')': '.',
}

/** The items of the list that begins with this one, and whether no other list follows it. */
function siblings(
  items: readonly ListItem[],
  from: number,
): {own: readonly number[]; isLast: boolean} {
  const first = items[from]?.block
  const own: number[] = []
  for (let index = from; index < items.length; index += 1) {
    const block = items[index]?.block
    if (block === undefined || (block.level ?? 1) < (first?.level ?? 1)) break
    if ((block.level ?? 1) > (first?.level ?? 1)) continue
    const isOther = block.listItem !== first?.listItem || (index > from && block.listStart)
    if (isOther) return {own, isLast: false}
    own.push(index)
  }
  return {own, isLast: true}
}

/**
 * The list at its next item: a number that is one more than the last. Where two items stand as they
 * stood, what lay between their numbers stays, and so does another sign.
 */
function goOn(list: OpenList, marker: ListMarker | undefined, parent: number): OpenList {
  const {had} = list
  const stayed =
    had !== undefined &&
    marker !== undefined &&
    (marker.number !== undefined) === list.numbered &&
    marker.indent >= parent &&
    marker.indent < had.inner
  if (!stayed) return {...list, number: list.number + list.step}
  if (marker.number === undefined || had.number === undefined) {
    return {...list, sign: marker.sign, indent: marker.indent, padding: marker.padding}
  }
  return {...list, number: Math.max(0, list.number + marker.number - had.number)}
}

/** Four digits are a year, which begins no list; and behind the first item, numbers mean nothing. */
const HIGHEST = 999

function writeItem(
  {block, source}: ListItem,
  marker: ListMarker | undefined,
  list: OpenList,
  reach: {readonly from: number; readonly to: number},
  write: (block: TextBlock) => string,
): {text: string; verbatim: boolean; inner: number} {
  const label = list.numbered ? `${Math.min(list.number, HIGHEST)}${list.sign}` : list.sign
  if (source?.isSame && marker !== undefined) {
    const had = `${marker.number ?? ''}${marker.sign}`
    const fits = marker.indent >= reach.from && marker.indent <= reach.to
    if (fits && had === label) return {text: source.text, verbatim: true, inner: marker.inner}
  }
  const content = source?.isSame
    ? withLineFeeds(source.text.slice(marker?.length ?? 0))
    : write(block)
  const indent = Math.min(list.indent, reach.to)
  const head = `${' '.repeat(indent)}${label}`
  const padding = source?.isSame && marker !== undefined ? marker.padding : list.padding
  const inner = head.length + padding
  const [first = '', ...others] = content.split('\n')
  const lines = others.map((line) => ' '.repeat(inner) + line.replace(/^[ \t]+/, ''))
  const text = [first === '' ? head : head + ' '.repeat(padding) + first, ...lines].join('\n')
  return {text, verbatim: false, inner: first === '' ? head.length + 1 : inner}
}
