import type {NameHit} from '../../names/nameLookup.ts'
import type {Chosen} from '../inputs/useReferences.ts'

/** A row of the list below the field. */
export type NameOption =
  | {readonly kind: 'hit'; readonly hit: NameHit}
  | {readonly kind: 'create'; readonly type: string; readonly name: string}

export function keyOf(option: NameOption): string {
  return option.kind === 'hit' ? option.hit.id : `new ${option.type}`
}

export function toChosen(option: NameOption): Chosen {
  if (option.kind === 'create') return {kind: 'new', type: option.type, name: option.name}
  const {id, type, draft} = option.hit
  return {kind: 'known', id, type, draft}
}
