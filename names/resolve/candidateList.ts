import {languageAt, nameAt, type NamedEntity} from '../entity.ts'
import {LIKENESSES} from '../likeness/likeness.ts'
import type {Candidate, ResolveOptions, ResolveReason} from './candidate.ts'

/**
 * Candidates in their order, each entity once: earlier types, stronger reasons, names in the
 * language that is asked for, canonical names, more uses, ids.
 */
export class CandidateList {
  readonly #options: ResolveOptions
  readonly #best = new Map<NamedEntity, Found>()

  constructor(options: ResolveOptions) {
    this.#options = options
  }

  get isEmpty(): boolean {
    return this.#best.size === 0
  }

  add(entity: NamedEntity, place: number, reason: ResolveReason): void {
    const {types = [], language} = this.#options
    const found: Found = {
      entity,
      place,
      reason,
      order: [
        types.indexOf(entity.type),
        REASONS.indexOf(reason),
        language !== undefined && languageAt(entity, place) === language ? 0 : 1,
        place === 0 ? 0 : 1,
        -(entity.uses ?? 0),
      ],
    }
    const known = this.#best.get(entity)
    if (known === undefined || compare(found, known) < 0) this.#best.set(entity, found)
  }

  toCandidates(): Candidate[] {
    return [...this.#best.values()].toSorted(compare).map(({entity, place, reason}) => ({
      id: entity.id,
      type: entity.type,
      name: nameAt(entity, place),
      reason,
    }))
  }
}

interface Found {
  readonly entity: NamedEntity
  readonly place: number
  readonly reason: ResolveReason
  readonly order: readonly number[]
}

const REASONS: readonly ResolveReason[] = ['exact', 'folded', ...LIKENESSES]

function compare(one: Found, other: Found): number {
  for (const [at, value] of one.order.entries()) {
    const difference = value - (other.order[at] ?? 0)
    if (difference !== 0) return difference
  }
  if (one.entity.id === other.entity.id) return one.place - other.place
  return one.entity.id < other.entity.id ? -1 : 1
}
