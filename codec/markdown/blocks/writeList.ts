import type {TextBlock} from '../blockTypes.ts'
import {withLineFeeds} from '../meaning.ts'
import {readMarker, type ListMarker} from './listMarker.ts'
import {freeSign, lastRunOf, signFrom} from './listSigns.ts'

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
  /** The sign in the file that `sign` stands for. */
  readonly model: string
  /** The index of the item from which on the file has no other sign. */
  readonly lastRun: number
  /** A sign that its last item must not have, for the sake of the lists behind it. */
  readonly below: string | undefined
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
      : goOn(before, markers[index], parent, index)
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
  const {own, behind} = siblings(items, index)
  const had = own.flatMap((sibling) => markers[sibling] ?? [])
  const models = had.filter(({number}) => (number !== undefined) === numbered)
  const [model, second] = models
  const wanted = model?.sign ?? (numbered ? '.' : bullet)
  const lastRun = numbered ? index : lastRunOf(items, markers, own)
  const opposed = behind === undefined ? undefined : signFrom(below, behind)
  const isTrusted = items[index]?.source?.isRewritten !== true
  const fits = model !== undefined && model.indent >= parent && model.indent <= parent + 3
  return {
    numbered,
    sign: freeSign(wanted, [above, index >= lastRun ? opposed : undefined]),
    model: wanted,
    lastRun,
    below: opposed,
    indent: fits && isFirst && isTrusted ? model.indent : parent,
    padding: model?.padding ?? 1,
    step: second !== undefined && second.number === model?.number ? 0 : 1,
    inner: parent,
    number: block?.listStart ?? 1,
    had: undefined,
  }
}

/** The items of the list that begins with this one, and how many lists of its kind end the items. */
function siblings(
  items: readonly ListItem[],
  from: number,
): {own: readonly number[]; behind: number | undefined} {
  const first = items[from]?.block
  const own: number[] = []
  let behind = 0
  for (let index = from; index < items.length; index += 1) {
    const block = items[index]?.block
    if (block === undefined || (block.level ?? 1) < (first?.level ?? 1)) break
    if ((block.level ?? 1) > (first?.level ?? 1)) continue
    if (block.listItem !== first?.listItem) return {own, behind: undefined}
    if (index > from && block.listItem === 'number' && block.listStart !== undefined) behind += 1
    if (behind === 0) own.push(index)
  }
  return {own, behind}
}

/**
 * The list at its next item: a number that is one more than the last. Where two items stand as they
 * stood, what lay between their numbers stays, and so does another sign.
 */
function goOn(
  list: OpenList,
  marker: ListMarker | undefined,
  parent: number,
  index: number,
): OpenList {
  const {had} = list
  const stayed =
    had !== undefined &&
    marker !== undefined &&
    (marker.number !== undefined) === list.numbered &&
    marker.indent >= parent &&
    marker.indent < had.inner
  if (!stayed) return {...list, number: list.number + list.step}
  if (marker.number === undefined || had.number === undefined) {
    const {indent, padding, sign: model} = marker
    if (model === list.model) return {...list, indent, padding}
    const sign = freeSign(model, [list.sign, index >= list.lastRun ? list.below : undefined])
    return {...list, sign, model, indent, padding}
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
