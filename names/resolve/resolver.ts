import {PERSON} from '../entity.ts'
import {fold} from '../fold/fold.ts'
import type {NameTable} from '../keys/nameTable.ts'
import {isLikelyTypo} from '../likeness/isLikelyTypo.ts'
import {weaker, type Likeness} from '../likeness/likeness.ts'
import type {LikelyIndex} from '../likeness/likelyIndex.ts'
import type {Candidate, ResolveOptions} from './candidate.ts'
import {CandidateList} from './candidateList.ts'

/** Where likely candidates are looked for; made when they are first asked for. */
export interface LikelySources {
  likely(): LikelyIndex
  /** Keys that a name may be but for one typing error. */
  typosOf(name: string): readonly number[]
}

/** Who is meant by a name: all who have it, or else all who are likely to be meant. */
export function resolveName(
  table: NameTable,
  sources: LikelySources,
  name: string,
  options: ResolveOptions,
): Candidate[] {
  const found = new CandidateList(options)
  const isAsked = table.typeFilter(options.types)
  for (const record of table.recordsOf(table.keyOf(name))) {
    if (!isAsked(record)) continue
    const reason = table.writtenAt(record) === name ? 'exact' : 'folded'
    found.add(table.entityOf(record), table.placeOf(record), reason)
  }
  if (found.isEmpty && options.likely !== false) {
    addForms(table, sources.likely(), name, options, found)
    addTypos(table, sources.typosOf(name), name, options, found)
  }
  return found.toCandidates()
}

/** Entities of which a form is the name, or one of its forms. */
function addForms(
  table: NameTable,
  likely: LikelyIndex,
  name: string,
  {types}: ResolveOptions,
  found: CandidateList,
): void {
  const {forms} = likely
  const isAsked = table.typeFilter(types)
  const isFormAsked = forms.typeFilter(types)
  const addFormsLike = (form: string, likeness: Likeness | undefined) => {
    for (const record of forms.recordsOf(forms.keyOf(form))) {
      if (!isFormAsked(record)) continue
      const other = likely.formAt(record)
      const reason = likeness === undefined ? other.likeness : weaker(likeness, other.likeness)
      found.add(forms.entityOf(record), other.place, reason)
    }
  }
  addFormsLike(fold(name), undefined)
  for (const isPerson of [true, false]) {
    for (const {form, likeness} of likely.formsOfName(name, isPerson)) {
      for (const record of table.recordsOf(table.keyOf(form))) {
        const entity = table.entityOf(record)
        const fits = isAsked(record) && (entity.type === PERSON) === isPerson
        if (fits) found.add(entity, table.placeOf(record), likeness)
      }
      addFormsLike(form, likeness)
    }
  }
}

function addTypos(
  table: NameTable,
  keys: readonly number[],
  name: string,
  {types}: ResolveOptions,
  found: CandidateList,
): void {
  const isAsked = table.typeFilter(types)
  for (const record of keys.flatMap((key) => table.recordsOf(key))) {
    if (!isAsked(record)) continue
    const entity = table.entityOf(record)
    const isTypo = isLikelyTypo(name, table.writtenAt(record), entity.type === PERSON)
    if (isTypo) found.add(entity, table.placeOf(record), 'typo')
  }
}
