import type {PatchOperations} from 'sanity'
import {addNames} from '../../entities/addNames.ts'

/** The patch that gives an entity more names; undefined where it has them all already. */
export function aliasPatch(
  entity: unknown,
  names: readonly string[],
): Pick<PatchOperations, 'set'> | undefined {
  const changed = addNames(entity, names)
  return Object.keys(changed).length === 0 ? undefined : {set: {...changed}}
}
