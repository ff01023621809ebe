import {fold} from '../../../names/fold/fold.ts'
import type {
  Contradiction,
  Due,
  FreshnessFacts,
  ReviewConfig,
  StoredRecord,
} from '../../../review/index.ts'
import {
  assigneeOf,
  dueOf,
  recordsOf,
  siteView,
  waitsFor,
  whereItStands,
  whoseTurn,
} from '../../../review/index.ts'
import {addDays} from '../../../review/calendarDay.ts'
import {objectsIn, referenceIn, textIn} from '../../../review/post/post.ts'
import type {Reviewer} from '../../review/useReviewer.ts'
import type {DeskPost} from '../data/deskPost.ts'
import type {Facet} from './facet.ts'

/** How fresh a post is: what the facet says. */
export type Freshness = 'overdue' | 'soon' | 'fresh' | 'never'

/** A post with all that the desk sorts, counts and searches it by. */
export interface DeskItem extends DeskPost {
  readonly status: string | undefined
  readonly date: string | undefined
  readonly turn: 'reviewer' | 'editor' | undefined
  /** Whether it waits for whoever is at the desk. */
  readonly mine: boolean
  /** The user id of whoever it is assigned to. */
  readonly assignee: string | undefined
  readonly due: Due | undefined
  readonly last: StoredRecord | undefined
  readonly contradictions: readonly Contradiction[]
  /** Its values in each facet; ids where the facet is about shared documents. */
  readonly values: Readonly<Record<Facet, readonly string[]>>
  /** What a search looks in: title, summary and names, folded. */
  readonly text: string
}

/** A post is due soon from so many days before. */
const SOON_DAYS = 30

/**
 * @param today as `YYYY-MM-DD`
 * @param nameOf the name of a shared document by its id; undefined where it isn't known
 * @param reviewer whoever is at the desk
 */
export function deskItem(
  post: DeskPost,
  config: ReviewConfig,
  today: string,
  nameOf: (id: string) => string | undefined,
  reviewer?: Pick<Reviewer, 'by' | 'role'>,
): DeskItem {
  const {fields} = post
  const facts: FreshnessFacts = namesOf(fields, nameOf)
  const due = dueOf(fields, config, today, facts)
  const status = textIn(fields, 'status')
  const date = textIn(fields, 'date')
  const assignee = assigneeOf(fields)
  const isDue = due !== undefined && due.dueOn <= today
  const dataset = {published: post.published, draftExists: post.draftExists}
  const contradictions = whereItStands(fields, dataset, config).contradictions.filter(
    ({level}) => level === 'warning',
  )
  const many = (field: string) =>
    objectsIn(fields, field).flatMap((reference) => textIn(reference, '_ref') ?? [])
  const one = (field: string) => {
    const id = referenceIn(fields, field)
    return id === undefined ? [NONE] : [id]
  }
  const values = {
    status: [status ?? NONE],
    assignee: [assignee ?? NONE],
    freshness: [freshnessOf(due, today)],
    problems: problemsOf(post, contradictions, config),
    area: one('area'),
    category: one('category'),
    project: many('project'),
    tags: many('tags'),
    people: many('people'),
    companies: many('companies'),
    speaker: many('speaker'),
    author: many('author'),
    year: [date?.slice(0, 4) ?? NONE],
  }
  const named = [values.people, values.companies, values.speaker, values.author, values.tags].flat()
  const words = [post.title, textIn(fields, 'summary'), ...named.map(nameOf)]
  return {
    ...post,
    status,
    date,
    due,
    turn: whoseTurn(fields, config),
    mine: reviewer !== undefined && waitsFor(fields, reviewer, config, isDue),
    assignee,
    last: recordsOf(fields).at(-1),
    contradictions,
    values,
    text: fold(words.filter((word) => word !== undefined).join(' \n ')),
  }
}

/** Stands for "has none" among the values of a facet; no id and no status is empty. */
export const NONE = ''

function freshnessOf(due: Due | undefined, today: string): Freshness {
  if (due === undefined) return 'never'
  if (due.dueOn <= today) return 'overdue'
  return due.dueOn <= addDays(today, SOON_DAYS) ? 'soon' : 'fresh'
}

/** What is wrong with a post that a list can tell without its body. */
function problemsOf(
  {fields, published}: DeskPost,
  contradictions: readonly Contradiction[],
  {statuses}: ReviewConfig,
): readonly string[] {
  const status = statuses.find(({name}) => name === fields['status'])
  const lacks = (field: string) => textIn(fields, field) === undefined
  return [
    ...contradictions.map(({code}) => code),
    ...(lacks('title') ? ['title-missing'] : []),
    ...(lacks('date') ? ['date-missing'] : []),
    ...(lacks('summary') ? ['summary-missing'] : []),
    ...(published && siteView(fields, status) === 'placeless' ? ['placeless'] : []),
  ]
}

function namesOf(
  fields: DeskPost['fields'],
  nameOf: (id: string) => string | undefined,
): FreshnessFacts {
  const name = (field: string) => {
    const id = referenceIn(fields, field)
    return id === undefined ? undefined : nameOf(id)
  }
  const [categoryName, areaName] = [name('category'), name('area')]
  return {
    ...(categoryName === undefined ? {} : {categoryName}),
    ...(areaName === undefined ? {} : {areaName}),
  }
}
