import {
  readDocument,
  type FileDocument,
  type PostDocument,
  type WantedName,
} from '../codec/documents/readDocument.ts'
import type {FrontMatterTable} from '../codec/frontMatter/table.ts'
import {readNames} from './readNames.ts'
import type {CodecIssue} from '../codec/issues/issue.ts'
import type {KnownEntity} from './knownEntities.ts'
import {createNameRegistry, type NewEntity} from './nameRegistry.ts'

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

export interface PlannedPost {
  readonly post: PostDocument
  readonly file: FileDocument
  readonly names: readonly PlannedName[]
  readonly issues: readonly CodecIssue[]
}

export interface GardenPlan {
  readonly posts: readonly PlannedPost[]
  /** Shared documents that the posts need and that nobody has yet. */
  readonly entities: readonly NewEntity[]
}

/** Who is meant by a name that several documents have: the name, as the file writes it, to an id. */
export type NameChoices = ReadonlyMap<string, string>

/**
 * Plans what files become, without writing anything: the same files over the same dataset give the
 * same plan.
 */
export function planPosts(
  files: readonly GardenText[],
  known: readonly KnownEntity[],
  table: FrontMatterTable,
  choices: NameChoices = new Map(),
): GardenPlan {
  const registry = createNameRegistry(known)
  for (const {text} of files) {
    for (const name of readNames(text, table)) registry.want(name)
  }
  const made = registry.settle()
  const madeIds = new Set(made.map(({_id}) => _id))

  const posts = files.map(({path, text}): PlannedPost => {
    const names: PlannedName[] = []
    const resolveName = (name: WantedName): string | undefined => {
      const found = registry.resolve(name)
      if (found === undefined) return undefined
      const planned = planName(name, found, madeIds, choices)
      names.push(planned)
      return planned.id
    }
    const {post, file, issues} = readDocument(text, path, {
      table,
      resolveName,
      resolveTerm: (term) => registry.resolveTerm(term),
    })
    return {post, file, names, issues}
  })
  return {posts, entities: [...made, ...registry.takeConcepts()]}
}

function planName(
  {key, name}: WantedName,
  {id, candidates}: {readonly id: string; readonly candidates: readonly string[]},
  made: ReadonlySet<string>,
  choices: NameChoices,
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
