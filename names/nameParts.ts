import {nameAt, nameCount, PERSON, type NamedEntity} from './entity.ts'
import {fold} from './fold/fold.ts'

/**
 * Whether a name of a person is only a part of another of its names, at its beginning or its end:
 * 特鲁多 of 贾斯汀·特鲁多, Trudeau of Justin Trudeau. Others may share it without being the same.
 */
export function isNamePart(entity: NamedEntity, place: number): boolean {
  if (entity.type !== PERSON) return false
  const name = nameAt(entity, place)
  if (PART.test(name)) return false
  for (let other = 0; other < nameCount(entity); other += 1) {
    const parts = nameAt(entity, other).split(PART)
    if (parts.length > 1 && (isSame(parts[0], name) || isSame(parts.at(-1), name))) return true
  }
  return false
}

const PART = /[\s·・･•‧∙⋅]+/u

function isSame(part: string | undefined, name: string): boolean {
  return part !== undefined && part.length === name.length && fold(part) === fold(name)
}
