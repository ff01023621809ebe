import {nameAt, type NamedEntity} from '../../names/entity.ts'
import {sentence} from '../support/chinese.ts'
import {createRandom} from '../support/random.ts'

/** Paragraphs of one text. */
export type Body = readonly string[]

/** Characters of a body. */
const LENGTH = 8000

/**
 * Bodies of 8,000 characters in paragraphs of some 180, as real posts have them, each about a cast
 * of thirty out of these entities, who are named every 65 characters: three times in four in Chinese.
 */
export function createBodies(count: number, entities: readonly NamedEntity[]): Body[] {
  const random = createRandom(3)
  return Array.from({length: count}, () => {
    const cast = Array.from({length: 30}, () => random.pick(entities))
    const paragraphs: string[] = []
    for (let length = 0; length < LENGTH;) {
      let paragraph = ''
      while (paragraph.length < 150) {
        const entity = random.pick(cast)
        const name = random.below(4) > 0 ? nameAt(entity, 1) : ` ${entity.name} `
        paragraph += sentence(random, 7) + name + sentence(random, 9)
      }
      paragraphs.push(paragraph.slice(0, LENGTH - length))
      length += paragraph.length
    }
    return paragraphs
  })
}
