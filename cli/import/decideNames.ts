import type {WantedName} from '../../codec/documents/readDocument.ts'
import type {KnownEntity} from '../../garden/knownEntities.ts'
import {
  nameKey,
  type NameRegistry,
  type NewEntity,
  type ResolvedName,
} from '../../garden/nameRegistry.ts'

/** A name that several documents have. */
export interface AmbiguousName {
  readonly name: WantedName
  /** Of one type or several, the likeliest first. */
  readonly candidates: readonly KnownEntity[]
}

/** Says whom names mean that several have: by name an id, or `new` for somebody else. */
export type DecideNames = (names: readonly AmbiguousName[]) => Promise<readonly (string | 'new')[]>

export interface DecidedNames {
  /** What the names of a file mean: as it was decided, and where the file meant one of them before, the same. */
  resolve(name: WantedName, postId: string): ResolvedName | undefined
  /** Documents that are made for names that mean somebody else. */
  readonly made: readonly NewEntity[]
}

/** The names of a file, and the post that it becomes. */
export interface FileNames {
  readonly postId: string
  readonly names: readonly WantedName[]
}

/** Whom the names of a file meant at its last import, by `writtenKey`. */
export type EarlierNames = ReadonlyMap<string, ReadonlyMap<string, string>>

/** The key of a name as a file writes it. */
export function writtenKey({key, name}: Pick<WantedName, 'key' | 'name'>): string {
  return `${key} ${name}`
}

/**
 * Has somebody decide, once for each name, whom it means. Names that meant one of them at the last
 * import of their file go on to do so, without a question.
 *
 * @param files those with names that several have, after the registry has settled
 * @throws what `decide` throws
 */
export async function decideNames(
  files: readonly FileNames[],
  registry: NameRegistry,
  entities: readonly KnownEntity[],
  earlier: EarlierNames,
  decide: DecideNames | undefined,
): Promise<DecidedNames> {
  const before = (name: WantedName, postId: string, {candidates}: ResolvedName) => {
    const id = earlier.get(postId)?.get(writtenKey(name))
    return id !== undefined && candidates.includes(id) ? id : undefined
  }
  const open = new Map<string, AmbiguousName>()
  const known = new Map(entities.map((entity) => [entity.id, entity]))
  for (const {postId, names} of files) {
    for (const name of names) {
      const found = registry.resolve(name)
      if (found === undefined || found.candidates.length < 2) continue
      if (before(name, postId, found) !== undefined) continue
      const candidates = found.candidates.flatMap((id) => known.get(id) ?? [])
      open.set(nameKey(name), {name, candidates})
    }
  }
  const asked = [...open]
  const answers =
    decide === undefined || asked.length === 0 ? [] : await decide(asked.map(([, name]) => name))
  const decided = new Map<string, string>()
  const made: NewEntity[] = []
  for (const [at, [key, {name}]] of asked.entries()) {
    const answer = answers[at]
    if (answer === undefined) continue
    if (answer !== 'new') {
      decided.set(key, answer)
      continue
    }
    const another = registry.makeAnother(name)
    made.push(another)
    decided.set(key, another._id)
  }
  return {
    made,
    resolve(name, postId) {
      const found = registry.resolve(name)
      if (found === undefined) return undefined
      const id = before(name, postId, found) ?? decided.get(nameKey(name))
      return id === undefined ? found : {id, candidates: [id]}
    },
  }
}
