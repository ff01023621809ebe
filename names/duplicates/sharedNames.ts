import {isAliasAt, nameAt, PERSON, writtenNames, type NamedEntity} from '../entity.ts'
import type {NameTable} from '../keys/nameTable.ts'
import {isNamePart} from '../nameParts.ts'
import type {DuplicateReason} from './duplicate.ts'
import type {NameOf, PairList} from './pairList.ts'

/** Pairs of entities that have a name in common, however each writes it. */
export function addSharedNames(table: NameTable, pairs: PairList): void {
  for (let key = 0; key < table.keys.size; key += 1) {
    const first = table.firstRecord(key)
    if (first < 0 || table.nextRecord(first) < 0) continue
    const names = namesOf(table, key)
    // Names that so many bear are compared with the most used alone: all pairs would be too many.
    const shared = names.length > MOST ? names.slice(0, 1) : names
    for (const [at, one] of shared.entries()) {
      for (const other of names.slice(at + 1)) {
        if (!pairs.takes(one, other)) continue
        const reason = reasonOf(one, other)
        if (reason === 'shared-alias' && areOtherwiseCalled(one.entity, other.entity)) continue
        pairs.add(one, other, reason)
      }
    }
  }
}

const MOST = 12

/** The names of a key that say who somebody is, the most used first. */
export function namesOf(table: NameTable, key: number): NameOf[] {
  return table
    .recordsOf(key)
    .map((record) => ({entity: table.entityOf(record), place: table.placeOf(record)}))
    .filter(({entity, place}) => !isNamePart(entity, place))
    .sort(byUse)
}

function byUse({entity: one}: NameOf, {entity: other}: NameOf): number {
  return (other.uses ?? 0) - (one.uses ?? 0) || (one.id < other.id ? -1 : 1)
}

function reasonOf(one: NameOf, other: NameOf): DuplicateReason {
  if (isAliasAt(one.entity, one.place) && isAliasAt(other.entity, other.place)) {
    return 'shared-alias'
  }
  const [left, right] = [nameAt(one.entity, one.place), nameAt(other.entity, other.place)]
  if (left === right) return 'same-name'
  return hanOf(left) === hanOf(right) ? 'spelling' : 'script'
}

function hanOf(name: string): string {
  return name.replaceAll(/\P{Script=Han}+/gu, '')
}

/** Two people with full names in Latin letters, which are not the same: an alias may be a surname. */
function areOtherwiseCalled(one: NamedEntity, other: NamedEntity): boolean {
  return [one, other].every(
    (entity) => entity.type === PERSON && writtenNames(entity).some((name) => FULL_NAME.test(name)),
  )
}

const FULL_NAME =
  /^\p{Script=Latin}[\p{Script=Latin}.'’-]*(?:\s\p{Script=Latin}[\p{Script=Latin}.'’-]*)+$/u
