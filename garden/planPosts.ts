import type {MergeSide} from '../codec/documents/merge/conflict.ts'
import {
  hashFile,
  readDocument,
  type FileDocument,
  type NameResolver,
  type PostDocument,
  type WantedName,
} from '../codec/documents/readDocument.ts'
import {toStoredFile} from '../codec/documents/storedFile.ts'
import type {FrontMatterTable} from '../codec/frontMatter/table.ts'
import type {CodecIssue} from '../codec/issues/issue.ts'
import type {KnownEntity} from './knownEntities.ts'
import {createNameRegistry, type NewEntity} from './nameRegistry.ts'
import {readNames} from './readNames.ts'
import {mergeStored, type StoredMerge, type StoredSides} from './reimport/mergeStored.ts'

/** A Markdown file by its path in the garden. */
export interface GardenText {
  readonly path: string
  readonly text: string
}

/** A name in a file, and whom it means. */
export interface PlannedName {
  readonly key: string
  readonly name: string
  /**
   * `known`: a document has the name; `new`: one will be made; `which`: several have it, and `id` is
   * the one that was chosen, or the first.
   */
  readonly state: 'known' | 'new' | 'which'
  readonly id: string
  /** The documents that it may mean. */
  readonly candidates: readonly string[]
}

/** What the dataset has of a file that it knows, or of a post whose place the file would take. */
export interface PresentPost {
  readonly postId: string
  /** The file as it was imported; undefined for a post that was written in the Studio. */
  readonly known: {readonly path: string; readonly hash: string} | undefined
  /** A version of it waits in a release. */
  readonly released: boolean
  readonly sides: StoredSides
}

/**
 * What happens to a file: it becomes a new post, it is merged into its post, or it is left alone.
 * `same`: it says what it said when it was imported. `not-imported`: a post that was written in the
 * Studio has its place. `released`: a version waits in a release. `deleted`: its post is gone.
 */
export type PostFate =
  | {readonly kind: 'new' | 'same' | 'not-imported' | 'released' | 'deleted'}
  | {
      readonly kind: 'merge'
      readonly merge: StoredMerge
      /** There is no conflict, or somebody said whose change is taken. */
      readonly settled: boolean
    }

export interface PlannedPost {
  readonly post: PostDocument
  readonly file: FileDocument
  /** Names that nobody decided about before. */
  readonly names: readonly PlannedName[]
  readonly issues: readonly CodecIssue[]
  readonly fate: PostFate
}

export interface GardenPlan {
  readonly posts: readonly PlannedPost[]
  /** Shared documents that the posts need and that nobody has yet. */
  readonly entities: readonly NewEntity[]
}

/** What a plan is made over. */
export interface PlanGround {
  readonly table: FrontMatterTable
  readonly entities: readonly KnownEntity[]
  /** By the path of the file that is imported now. */
  readonly present: ReadonlyMap<string, PresentPost>
}

export interface PlanChoices {
  /** Who is meant by a name that several documents have: the name, as the file writes it, to an id. */
  readonly names?: ReadonlyMap<string, string>
  /** Whose change is taken in the conflicts of a post, by its id. */
  readonly sides?: ReadonlyMap<string, MergeSide>
}

/**
 * Plans what files become, without writing anything: the same files over the same dataset give the
 * same plan.
 */
export function planPosts(
  files: readonly GardenText[],
  {table, entities, present}: PlanGround,
  {names: chosenNames = new Map(), sides: chosenSides = new Map()}: PlanChoices = {},
): GardenPlan {
  const registry = createNameRegistry(entities)
  for (const {text} of files) {
    for (const name of readNames(text, table)) registry.want(name)
  }
  const made = registry.settle()
  const madeIds = new Set(made.map(({_id}) => _id))
  const known = new Map(entities.map(({id, name}) => [id, name]))
  const nameOf = (id: string) => known.get(id) ?? made.find(({_id}) => _id === id)?.name

  const posts = files.map(({path, text}): PlannedPost => {
    const before = present.get(path)
    const decided = decidedNames(before?.sides.file)
    const names = new Map<string, PlannedName>()
    const resolveName: NameResolver = (name) => {
      const earlier = decided.get(`${name.key} ${name.name}`)
      if (earlier !== undefined) return earlier
      const found = registry.resolve(name)
      if (found === undefined) return undefined
      const planned = planName(name, found, madeIds, chosenNames)
      names.set(`${name.key} ${name.name}`, planned)
      return planned.id
    }
    const reading = {
      table,
      resolveName,
      resolveTerm: registry.resolveTerm,
    }
    const {post, file, issues} = readDocument(text, before?.known?.path ?? path, {
      ...reading,
      ...(before === undefined ? {} : {postId: before.postId}),
    })
    const prefer = chosenSides.get(post._id)
    const fate = fateOf(before, text, (sides) => {
      const merge = mergeStored(sides, text, {...reading, nameOf, ...(prefer && {prefer})})
      const settled = prefer !== undefined || merge?.conflicts.length === 0
      return merge && {kind: 'merge', merge, settled}
    })
    return {post, file, names: [...names.values()], issues, fate}
  })
  return {posts, entities: [...made, ...registry.takeConcepts()]}
}

function fateOf(
  present: PresentPost | undefined,
  text: string,
  merge: (sides: StoredSides) => PostFate | undefined,
): PostFate {
  if (present === undefined) return {kind: 'new'}
  if (present.known === undefined) return {kind: 'not-imported'}
  if (present.known.hash === hashFile(text)) return {kind: 'same'}
  if (present.released) return {kind: 'released'}
  return merge(present.sides) ?? {kind: 'deleted'}
}

/** Whom the names of a file meant when it was imported. */
function decidedNames(file: unknown): ReadonlyMap<string, string> {
  const names = toStoredFile(file)?.names ?? []
  return new Map(names.flatMap(({key, text, ref}) => (ref ? [[`${key} ${text}`, ref]] : [])))
}

function planName(
  {key, name}: WantedName,
  {id, candidates}: {readonly id: string; readonly candidates: readonly string[]},
  made: ReadonlySet<string>,
  choices: ReadonlyMap<string, string>,
): PlannedName {
  const chosen = choices.get(name)
  const isChoice = candidates.length > 1
  return {
    key,
    name,
    state: made.has(id) ? 'new' : isChoice ? 'which' : 'known',
    id: isChoice && chosen !== undefined && candidates.includes(chosen) ? chosen : id,
    candidates,
  }
}
