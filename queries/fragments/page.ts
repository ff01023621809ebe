import {cardFragment} from './card.ts'

/**
 * Posts after a place in a list that has the newest first: `$date` and `$id` of the last post that
 * was shown (`firstPage`, `cursorAfter`). Ids tell posts of one day apart.
 */
export const afterCursorFragment = '(date < $date || (date == $date && _id > $id))' as const

export const newestFirstFragment = 'order(date desc, _id asc)' as const

/** A page of a list: up to `$limit` cards. */
export const pageFragment = `| ${newestFirstFragment} [0...$limit] {${cardFragment}}` as const
