import {nameAt, type NamedEntity} from '../../names/entity.ts'
import {fold} from '../../names/fold/fold.ts'
import {createRandom, type Random} from '../support/random.ts'

/** What somebody types, and whom they want. */
export interface Query {
  readonly text: string
  readonly id: string
}

/** As people type: beginnings above all, then whole names, words, parts, and errors. */
export function createQueries(count: number, entities: readonly NamedEntity[]): Query[] {
  const random = createRandom(5)
  return Array.from({length: count}, () => {
    const entity = random.pick(entities)
    const name = nameAt(entity, random.below(2))
    return {text: typed(random, name), id: entity.id}
  })
}

/** Whole names with one typing error, of five letters or three characters and more. */
export function createTypos(
  count: number,
  entities: readonly NamedEntity[],
  script: 'latin' | 'chinese',
): Query[] {
  const random = createRandom(script === 'latin' ? 17 : 19)
  const place = script === 'latin' ? 0 : 1
  const long = entities.filter((entity) => fold(nameAt(entity, place)).length > 3 - place + 1)
  return Array.from({length: count}, () => {
    const entity = random.pick(long)
    return {text: withTypo(random, nameAt(entity, place)), id: entity.id}
  })
}

function typed(random: Random, name: string): string {
  const kind = random.below(10)
  if (kind < 6) return name.slice(0, 1 + random.below(Math.min(8, name.length)))
  if (kind === 6) return name
  if (kind === 7) return name.split(/[\s·]/).at(-1) ?? name
  if (kind === 8) return name.slice(random.below(Math.max(1, name.length - 4))).slice(0, 4)
  return withTypo(random, name)
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'
const CHARACTERS = '的马克尼卡斯特鲁多国中李王张明华东文'

function withTypo(random: Random, name: string): string {
  const letters = [...name]
  const other = random.pick([...(/^[\x20-\x7e]/.test(name) ? LETTERS : CHARACTERS)])
  const at = random.below(letters.length)
  const next = letters[at + 1]
  switch (random.below(4)) {
    case 0:
      letters.splice(at, 1)
      break
    case 1:
      letters.splice(at, 0, other)
      break
    case 2:
      letters[at] = other
      break
    default:
      if (next !== undefined) letters.splice(at, 2, next, letters[at] ?? '')
  }
  return letters.join('')
}
