import type {NameHit} from '../../names/nameLookup.ts'
import type {Chosen} from '../inputs/useReferences.ts'

/** A pasted name, and what became of it. */
export interface PasteRow {
  readonly name: string
  /** Known to be one document, several it may be, nobody yet, or in the field already. */
  readonly kind: 'unclear' | 'new' | 'known' | 'taken'
  /** Whom it may mean. */
  readonly hits: readonly NameHit[]
}

/** What is to become of a name: a document, a new one of a type, nothing; undefined until chosen. */
export type Choice = Chosen | 'leave-out' | undefined

/**
 * Sorts a pasted name by who carries it and, where nobody does, by who it resembles. The types of
 * the field stand in the order of preference: one carrier of the first of them is no doubt.
 */
export function toPasteRow(
  name: string,
  carriers: readonly NameHit[],
  similar: readonly NameHit[],
  taken: ReadonlySet<string>,
): PasteRow {
  const [first] = carriers
  if (first === undefined) {
    return {name, kind: similar.length > 0 ? 'unclear' : 'new', hits: similar}
  }
  const rivals = carriers.filter(({type}) => type === first.type)
  if (rivals.length > 1) return {name, kind: 'unclear', hits: carriers}
  return {name, kind: taken.has(first.id) ? 'taken' : 'known', hits: carriers}
}

/** What a row stands at before anybody chose. */
export function firstChoice({name, kind, hits}: PasteRow, types: readonly string[]): Choice {
  const [hit] = hits
  const [type] = types
  if (kind === 'taken') return 'leave-out'
  if (kind === 'known' && hit) return known(hit)
  return kind === 'new' && type !== undefined ? {kind: 'new', type, name} : undefined
}

/** All that may become of a row, in the order of a menu. */
export function choicesOf({name, hits}: PasteRow, types: readonly string[]): NonNullable<Choice>[] {
  return [
    ...hits.map(known),
    ...types.map((type) => ({kind: 'new' as const, type, name})),
    'leave-out',
  ]
}

/** The text that stands for a choice in a menu of the browser. */
export function valueOf(choice: Choice): string {
  if (choice === undefined || choice === 'leave-out') return choice ?? ''
  return choice.kind === 'known' ? choice.id : `new ${choice.type}`
}

function known({id, type, draft}: NameHit): Chosen {
  return {kind: 'known', id, type, draft}
}
