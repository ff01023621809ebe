import type {SortOrdering} from 'sanity'
import type {Desk} from '../desk.ts'
import {both} from '../desk.ts'

/** Orders of a list of entities or of taxonomy; the first is what a list opens with. */
export function nameOrderings(desk: Desk): SortOrdering[] {
  return [
    ordering(desk, 'name', both('规范名', 'Canonical name'), 'name', 'asc'),
    ordering(desk, 'updated', both('最近改动', 'Last changed'), '_updatedAt', 'desc'),
    ordering(desk, 'created', both('最近新建', 'Newest'), '_createdAt', 'desc'),
  ]
}

/** Orders of a list of posts; `fields` are those that its table has. */
export function postOrderings(desk: Desk, fields: readonly string[]): SortOrdering[] {
  return [
    ordering(desk, 'date', both('日期，新的在前', 'Date, newest first'), 'date', 'desc'),
    ordering(desk, 'dateOldest', both('日期，旧的在前', 'Date, oldest first'), 'date', 'asc'),
    ordering(desk, 'updated', both('最近改动', 'Last changed'), '_updatedAt', 'desc'),
    ordering(desk, 'title', both('标题', 'Title'), 'title', 'asc'),
    ordering(desk, 'status', both('审阅状态', 'Review status'), 'status', 'asc'),
  ].filter(({by}) => by.every(({field}) => field.startsWith('_') || fields.includes(field)))
}

function ordering(
  desk: Desk,
  name: string,
  title: {readonly [language in Desk['language']]: string},
  field: string,
  direction: 'asc' | 'desc',
): SortOrdering {
  return {name, title: title[desk.language], by: [{field, direction}]}
}
