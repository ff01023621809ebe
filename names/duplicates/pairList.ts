import {nameAt, type NamedEntity} from '../entity.ts'
import type {Duplicate, DuplicateOptions, DuplicateReason} from './duplicate.ts'

/** A name of an entity. */
export interface NameOf {
  readonly entity: NamedEntity
  /** Which of its names, as `nameAt` counts. */
  readonly place: number
}

/** Pairs of entities of one type, each with its strongest reason. */
export class PairList {
  readonly #best = new Map<string, Duplicate>()
  readonly #different: ReadonlySet<string>
  readonly #types: readonly string[] | undefined

  constructor({types, different = []}: DuplicateOptions) {
    this.#types = types
    this.#different = new Set(Array.from(different, ([one, other]) => pairKey(one, other)))
  }

  /** Whether two names can make a pair at all. */
  takes({entity: one}: NameOf, {entity: other}: NameOf): boolean {
    return (
      one.id !== other.id &&
      one.type === other.type &&
      (this.#types === undefined || this.#types.includes(one.type)) &&
      !this.#different.has(pairKey(one.id, other.id))
    )
  }

  add(one: NameOf, other: NameOf, reason: DuplicateReason, score = SCORES[reason]): void {
    const key = pairKey(one.entity.id, other.entity.id)
    if ((this.#best.get(key)?.score ?? 0) >= score) return
    const [first, second] = one.entity.id < other.entity.id ? [one, other] : [other, one]
    this.#best.set(key, {
      ids: [first.entity.id, second.entity.id],
      score,
      reason,
      names: [nameAt(first.entity, first.place), nameAt(second.entity, second.place)],
    })
  }

  /** The surest first. */
  toDuplicates(): Duplicate[] {
    return Array.from(this.#best, ([key, duplicate]) => ({key, duplicate}))
      .sort(
        (one, other) =>
          other.duplicate.score - one.duplicate.score || (one.key < other.key ? -1 : 1),
      )
      .map(({duplicate}) => duplicate)
  }
}

/** How sure each reason makes; from `CERTAIN` on, the names are one name. */
const SCORES: Readonly<Record<DuplicateReason, number>> = {
  'same-name': 1,
  spelling: 0.98,
  script: 0.97,
  punctuation: 0.95,
  brackets: 0.92,
  'company-form': 0.9,
  'word-order': 0.8,
  pinyin: 0.8,
  'shared-alias': 0.75,
  'middle-initial': 0.7,
  abbreviation: 0.6,
  typo: 0.6,
}

function pairKey(one: string, other: string): string {
  return one < other ? `${one}\n${other}` : `${other}\n${one}`
}
