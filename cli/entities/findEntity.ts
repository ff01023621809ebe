import {createNameIndex, type NamedEntity} from '../../names/index.ts'
import {CommandError, UsageError} from '../commandError.ts'

/** Finds whom somebody means by an id, or by a name. */
export type FindEntity = (word: string) => NamedEntity

/**
 * Who has a name to the letter comes before those who have it in another way of writing.
 *
 * @throws UsageError, from what it gives, when several have the name; CommandError when nobody has
 */
export function createFindEntity(entities: readonly NamedEntity[]): FindEntity {
  const index = createNameIndex(entities)
  return (word) => {
    const byId = index.get(word)
    if (byId !== undefined) return byId
    const found = index.resolve(word, {likely: false})
    const exact = found.filter(({reason}) => reason === 'exact')
    const meant = exact.length > 0 ? exact : found
    const candidates = meant.flatMap(({id}) => index.get(id) ?? [])
    const [first, ...others] = candidates
    if (first === undefined) throw nobody(word)
    if (others.length > 0) throw several(word, candidates)
    return first
  }
}

function nobody(word: string): CommandError {
  return new CommandError({
    'zh-Hans': `没有已发布的条目叫“${word}”，也没有这个编号。`,
    'en-US': `No published document is called “${word}” or has that id.`,
  })
}

function several(word: string, candidates: readonly NamedEntity[]): UsageError {
  const list = candidates.map(({id, name}) => `\n  ${id}  ${name}`).join('')
  return new UsageError({
    'zh-Hans': `“${word}”可以指好几个条目，请写编号：${list}`,
    'en-US': `“${word}” may be any of these; give its id:${list}`,
  })
}
