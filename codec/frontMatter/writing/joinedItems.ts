import {arrange, type ArrangedItem} from './arrange.ts'

/** An item of a list with separators: `a, # comment`. */
export interface JoinedItem {
  /** As it is written. */
  readonly text: string
  /** What it names; undefined for nothing. */
  readonly name: string | undefined
  /** What stands between the item before it and this one: the separator, … */
  readonly separator: string
  /** … and white space, or comments on lines of their own. */
  readonly lead: string
  /** What stands behind the item and its separator on the same line. */
  readonly comment: string
}

export interface JoinedList {
  readonly items: readonly JoinedItem[]
  /** What stands behind the last item: a separator again, … */
  readonly separator: string
  /** … and white space. */
  readonly tail: string
}

/**
 * Joins items anew so that they name what is wanted. A comment behind an item goes where the item
 * goes; comments on lines of their own are never removed.
 *
 * @param write writes an item that is new
 */
export function joinItems(
  {items, separator, tail}: JoinedList,
  wanted: readonly string[],
  write: (name: string) => string,
): string {
  const order = arrange(
    items.map(({name}) => name),
    wanted,
  )
  const {leads, orphans} = leadsOf(items, order)
  const opening = withoutComments(items[0]?.lead ?? '')
  const usual = usualJoint(items, opening)
  const joints = order.map((piece) => {
    if (typeof piece === 'string') return usual
    const lead = leads[piece] ?? ''
    if (piece > 0) return {separator: items[piece]?.separator ?? '', lead}
    return {...usual, lead: lead.includes('#') ? lead : usual.lead}
  })
  const texts = order.map((piece, place) => {
    const lead = joints[place]?.lead ?? ''
    const before = place === 0 && !lead.includes('#') ? opening : lead
    const behind = joints[place + 1]?.separator ?? separator
    if (typeof piece === 'string') return before + write(piece) + behind
    return before + (items[piece]?.text ?? '') + behind + (items[piece]?.comment ?? '')
  })
  return order.length > 0 || orphans !== '' ? texts.join('') + orphans + tail : ''
}

/** Comments above an item that goes stand above the next one that stays. */
function leadsOf(
  items: readonly JoinedItem[],
  order: readonly ArrangedItem[],
): {leads: readonly string[]; orphans: string} {
  const kept = new Set(order)
  let orphans = ''
  const leads = items.map(({lead}, index) => {
    const above = orphans + lead
    orphans = !kept.has(index) && above.includes('#') ? above : ''
    return above
  })
  return {leads, orphans}
}

/** What stands before an item that is new. */
function usualJoint(
  items: readonly JoinedItem[],
  opening: string,
): {separator: string; lead: string} {
  const last = items.length > 1 ? items.at(-1) : undefined
  if (last !== undefined) return {separator: last.separator, lead: withoutComments(last.lead)}
  return {separator: ',', lead: opening.includes('\n') ? opening : ' '}
}

function withoutComments(lead: string): string {
  const hash = lead.indexOf('#')
  return hash === -1 ? lead : lead.slice(0, hash)
}
