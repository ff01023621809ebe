import {nameAt, nameCount, PERSON, type NamedEntity} from './entity.ts'
import {fold} from './fold/fold.ts'

/**
 * Whether a name of a person is only a part of another of its names, at its beginning or its end:
 * 特鲁多 of 贾斯汀·特鲁多, Trudeau of Justin Trudeau. Others may share it without being the same.
 */
export function isNamePart(entity: NamedEntity, place: number): boolean {
  if (entity.type !== PERSON) return false
  const name = fold(nameAt(entity, place))
  for (let other = 0; other < nameCount(entity); other += 1) {
    const parts = nameAt(entity, other).split(PART)
    const isPart = fold(parts.at(-1) ?? '') === name || fold(parts.at(0) ?? '') === name
    if (parts.length > 1 && isPart) return true
  }
  return false
}

const PART = /[\s·・･•‧∙⋅]+/u
