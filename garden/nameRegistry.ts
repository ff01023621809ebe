import type {ReferenceTarget} from '../codec/frontMatter/table.ts'
import type {WantedName} from '../codec/documents/readDocument.ts'
import type {FoundTerm, TermTarget} from '../codec/markdown/glossary.ts'
import {createNameIndex, entityId, fold, toPersonSlug, toSlug} from '../names/index.ts'
import type {KnownEntity} from './knownEntities.ts'

/** A shared document that the import makes. */
export interface NewEntity {
  readonly _id: string
  readonly _type: ReferenceTarget
  readonly name: string
  readonly slug: {readonly _type: 'slug'; readonly current: string}
  readonly aliases?: readonly string[]
  readonly expansion?: string
  readonly definition?: string
}

/** Who is meant by the names of an import: documents that are there, and those that it makes. */
export interface NameRegistry {
  /** Notes a name that a file of this import has. All names are noted before any is resolved. */
  want(name: WantedName): void
  /** Makes the documents for names that nobody has yet. */
  settle(): readonly NewEntity[]
  /** Whom a name means; where that is not certain, `candidates` has all, and the first is taken. */
  resolve(name: WantedName): ResolvedName | undefined
  /** Makes a document for a name although others have it, too. */
  makeAnother(name: WantedName): NewEntity
  resolveTerm(term: FoundTerm): TermTarget
  /** Concepts that were made for terms since this was asked last. */
  takeConcepts(): readonly NewEntity[]
  /** Puts concepts back that were taken and not written, for whoever takes them next. */
  returnConcepts(concepts: readonly NewEntity[]): void
}

export interface ResolvedName {
  readonly id: string
  /** The documents that it may mean, `id` among them; one where that is certain. */
  readonly candidates: readonly string[]
}

interface Wish {
  readonly to: readonly ReferenceTarget[]
  /** How often each way of writing it was seen. */
  readonly written: Map<string, number>
}

/** The same for all ways to write a name in fields of the same types. */
export function nameKey({name, to}: Pick<WantedName, 'name' | 'to'>): string {
  return `${to.join()} ${fold(name) || name}`
}

export function createNameRegistry(known: readonly KnownEntity[]): NameRegistry {
  const index = createNameIndex(known)
  const slugs = new Set(known.map(({type, slug}) => `${type} ${slug}`))
  const wishes = new Map<string, Wish>()
  let concepts: NewEntity[] = []

  const make = (
    type: ReferenceTarget,
    name: string,
    rest: Partial<NewEntity>,
    _id = entityId(type, name),
  ): NewEntity => {
    const current = freeSlug(slugs, type, name, _id)
    index.update({id: _id, type, name, aliases: rest.aliases ?? []})
    return {_id, _type: type, name, slug: {_type: 'slug', current}, ...rest}
  }

  // Who is only likely to be meant is somebody else, until an editor says so.
  const find = (name: string, types: readonly string[]) =>
    index.resolve(name, {types, likely: false})

  return {
    want({name, to}) {
      const key = nameKey({name, to})
      const wish = wishes.get(key) ?? {to, written: new Map<string, number>()}
      wish.written.set(name, (wish.written.get(name) ?? 0) + 1)
      wishes.set(key, wish)
    },
    settle() {
      const made: NewEntity[] = []
      // Names of one type first: a speaker may turn out to be a medium that another file lists.
      const ordered = [...wishes.values()].toSorted((a, b) => a.to.length - b.to.length)
      for (const {to, written} of ordered) {
        const [name, ...aliases] = [...written]
          .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
          .map(([spelling]) => spelling)
        const [type] = to
        if (name === undefined || type === undefined) continue
        if (find(name, to).length > 0) continue
        made.push(make(type, name, aliases.length === 0 ? {} : {aliases}))
      }
      wishes.clear()
      return made
    },
    resolve({name, to}) {
      const [first, ...others] = find(name, to)
      if (first === undefined) return undefined
      const rivals = others.filter(
        ({type, reason}) => type === first.type && (first.reason !== 'exact' || reason === 'exact'),
      )
      const possible = rivals.length === 0 ? [first] : [first, ...others]
      return {id: first.id, candidates: possible.map(({id}) => id)}
    },
    makeAnother({name, to: [type = 'concept']}) {
      const wanted = entityId(type, name)
      let id = wanted
      for (let count = 2; index.get(id) !== undefined; count += 1) id = `${wanted}-${count}`
      return make(type, name, {}, id)
    },
    resolveTerm({term, expansion, definition}) {
      const [entity] = [...find(term, NAMED), ...find(expansion, NAMED)]
      if (entity !== undefined) return {kind: 'entity', id: entity.id}
      const [concept] = find(term, ['concept'])
      if (concept !== undefined) return {kind: 'concept', id: concept.id}
      const made = make('concept', term, {expansion, definition})
      concepts.push(made)
      return {kind: 'concept', id: made._id}
    },
    takeConcepts() {
      const taken = concepts
      concepts = []
      return taken
    },
    returnConcepts(returned) {
      concepts.unshift(...returned)
    },
  }
}

/** What a bold name with an explanation may be besides a concept, if the garden knows it. */
const NAMED = ['person', 'organization', 'product', 'work']

function freeSlug(slugs: Set<string>, type: ReferenceTarget, name: string, id: string): string {
  const plain = /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)
  const spelt = plain ? name : type === 'person' ? toPersonSlug(name) : toSlug(name)
  const base = spelt === '' ? id : spelt
  for (let count = 1; ; count += 1) {
    const slug = count === 1 ? base : `${base}-${count}`
    if (slugs.has(`${type} ${slug}`)) continue
    slugs.add(`${type} ${slug}`)
    return slug
  }
}
