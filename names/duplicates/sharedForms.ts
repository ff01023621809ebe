import {nameAt, PERSON} from '../entity.ts'
import {fold} from '../fold/fold.ts'
import type {NameTable} from '../keys/nameTable.ts'
import {weaker, type Likeness} from '../likeness/likeness.ts'
import type {LikelyIndex} from '../likeness/likelyIndex.ts'
import type {NameOf, PairList} from './pairList.ts'
import {namesOf} from './sharedNames.ts'

/** Pairs of entities of which a form of one's name is the other's name, or a form of that. */
export function addSharedForms(table: NameTable, likely: LikelyIndex, pairs: PairList): void {
  const {forms} = likely
  for (let key = 0; key < forms.keys.size; key += 1) {
    const formed = forms.recordsOf(key)
    const named = namesOf(table, table.keyOf(forms.keys.textOf(key)))
    // What so many have in common says nothing about any two of them.
    if (formed.length === 0 || formed.length + named.length < 2) continue
    if (formed.length + named.length > MOST) continue
    const others = formed.map((record) => ({
      entity: forms.entityOf(record),
      ...likely.formAt(record),
    }))
    for (const [at, one] of others.entries()) {
      for (const name of named) {
        if (pairs.takes(one, name)) pairs.add(one, name, one.likeness)
      }
      for (const other of others.slice(at + 1)) {
        if (pairs.takes(one, other)) addTwoForms(pairs, one, other)
      }
    }
  }
}

const MOST = 10

/** Two World Health Organizations share WHO, two magazines their brackets, two Bushes George Bush. */
const FOR_NAMES_ONLY: readonly Likeness[] = ['brackets', 'middle-initial', 'abbreviation']

function addTwoForms(pairs: PairList, one: FormOf, other: FormOf): void {
  if (FOR_NAMES_ONLY.includes(one.likeness) && FOR_NAMES_ONLY.includes(other.likeness)) return
  const keys = [one, other].map(({entity, place}) => fold(nameAt(entity, place)))
  // The names themselves are the same, which is for `addSharedNames` to judge.
  if (keys[0] === keys[1]) return
  if (one.likeness !== 'pinyin' || other.likeness !== 'pinyin') {
    pairs.add(one, other, weaker(one.likeness, other.likeness))
    return
  }
  // Two Chinese names that sound alike: of two characters too many do, of three some people's names.
  const length = Math.min(...keys.map((key) => key.length))
  const shortest = one.entity.type === PERSON ? 3 : 4
  if (length >= shortest) pairs.add(one, other, 'pinyin', length > 3 ? undefined : SHORT_HOMOPHONES)
}

const SHORT_HOMOPHONES = 0.5

interface FormOf extends NameOf {
  readonly likeness: Likeness
}
