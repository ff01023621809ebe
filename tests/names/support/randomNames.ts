import * as fc from 'fast-check'
import type {NamedEntity} from '../../../names/entity.ts'

/** Few letters, so that names overlap, contain and nearly equal each other. */
const letters = fc.constantFrom(...'中国人寿银行华为馬马aabbnxi', ...' ·-')

export const names = fc.string({unit: letters, minLength: 1, maxLength: 6})

/** Entities with one name to three. */
export const entities = fc
  .array(
    fc.record({
      type: fc.constantFrom('person', 'organization'),
      name: names,
      aliases: fc.array(names, {maxLength: 2}),
      uses: fc.nat({max: 3}),
    }),
    {minLength: 1, maxLength: 8},
  )
  .map((made) => made.map((entity, at): NamedEntity => ({...entity, id: `e${at}`})))

export const texts = fc.string({unit: letters, maxLength: 40})
