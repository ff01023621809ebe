import type {SlugKind} from '../schemas/desk.ts'

/** Spells a title or a person's name as a slug. The dictionary loads when it is first needed. */
export async function slugify(input: string, kind: SlugKind): Promise<string> {
  const {toPersonSlug, toSlug} = await import('../names/slug.ts')
  return kind === 'person' ? toPersonSlug(input) : toSlug(input)
}
