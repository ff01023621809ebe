import type {DocumentChange, Edit, Removal} from './documentChange.ts'
import type {ReferenceSite} from './referenceSites.ts'
import {pathText} from './path.ts'

/**
 * References to documents that go become references to the one that stays. A list of references that
 * would then have it twice keeps the first, as a file would say it.
 *
 * @param sites where a document refers to those that go, and to the one that stays
 * @param into the document that stays
 */
export function moveReferences(
  id: string,
  sites: readonly ReferenceSite[],
  into: string,
): DocumentChange {
  const edits: Edit[] = []
  const removals: Removal[] = []
  const touched = new Set(
    sites.flatMap(({reference, inList}) =>
      inList === undefined || reference._ref === into ? [] : [pathText(inList.list)],
    ),
  )
  const seen = new Set<string>()
  for (const {path, reference, inList} of sites) {
    const list = inList === undefined ? undefined : pathText(inList.list)
    if (inList !== undefined && list !== undefined && touched.has(list)) {
      if (seen.has(list)) {
        removals.push({list: inList.list, path, after: inList.after, item: reference})
        continue
      }
      seen.add(list)
    }
    if (reference._ref !== into) edits.push(...pointTo(into, path, reference))
  }
  return {id, edits, removals}
}

/** A reference to what has only a draft is weak until that is published; what stays is published. */
function pointTo(into: string, path: ReferenceSite['path'], reference: ReferenceSite['reference']) {
  const {_ref, _weak, _strengthenOnPublish} = reference
  const edits: Edit[] = [{path: [...path, '_ref'], from: _ref, to: into}]
  if (_strengthenOnPublish !== undefined) {
    edits.push({path: [...path, '_strengthenOnPublish'], from: _strengthenOnPublish})
    if (_weak !== undefined) edits.push({path: [...path, '_weak'], from: _weak})
  }
  return edits
}
