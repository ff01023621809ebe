import {isRecord, itemsOf, textOf} from '../../../codec/text/record.ts'

/** A post that refers to a document. */
export interface EntityPost {
  readonly id: string
  readonly title: string
  /** A calendar day, `YYYY-MM-DD`; empty where the post has none. */
  readonly date: string
  /** The fields that refer to it, `body` for an annotation. */
  readonly places: readonly string[]
  /** Ids of all whom its front matter names. */
  readonly named: readonly string[]
}

/** A post that names a document in its text, without referring to it. */
export interface ProsePost {
  readonly id: string
  readonly title: string
  readonly text: string
}

/** Somebody who is named in the same posts. */
export interface Companion {
  readonly id: string
  /** How many posts name both. */
  readonly count: number
}

/** Reads what `entityPageQuery` gives. */
export function readEntityPosts(rows: unknown): EntityPost[] {
  return itemsOf(rows)
    .filter(isRecord)
    .map(({_id, title, date, places, named}) => {
      const fields = itemsOf(places).map(textOf)
      return {
        id: textOf(_id),
        title: textOf(title) || textOf(_id),
        date: textOf(date),
        // What refers to it in no field that is known does so deeper in the body.
        places: fields.length === 0 ? ['body'] : fields,
        named: itemsOf(named).map(textOf),
      }
    })
}

/** Reads what `proseQuery` gives. */
export function readProsePosts(rows: unknown): ProsePost[] {
  return itemsOf(rows)
    .filter(isRecord)
    .map(({_id, title, text}) => ({
      id: textOf(_id),
      title: textOf(title) || textOf(_id),
      text: textOf(text),
    }))
}

/** Who is named together with a document, those with the most posts in common first. */
export function companionsOf(posts: readonly EntityPost[], id: string): Companion[] {
  const counts = new Map<string, number>()
  for (const {named} of posts) {
    for (const other of named) counts.set(other, (counts.get(other) ?? 0) + 1)
  }
  counts.delete(id)
  return Array.from(counts, ([id, count]) => ({id, count})).sort(
    (one, other) => other.count - one.count || (one.id < other.id ? -1 : 1),
  )
}

/** What stands around a place in a text. */
export function excerptAt(text: string, start: number, end: number) {
  return {
    before: text.slice(Math.max(0, start - AROUND), start).replaceAll(/\s+/g, ' '),
    name: text.slice(start, end),
    after: text.slice(end, end + AROUND).replaceAll(/\s+/g, ' '),
  }
}

const AROUND = 30
