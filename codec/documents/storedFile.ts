import type {BodySlice} from '../markdown/readBody.ts'
import {isRecord, itemsOf, textOf} from '../text/record.ts'
import type {FileName} from './readDocument.ts'

/** What a stored file document says of a file. */
export interface StoredFile {
  readonly path: string
  readonly rawFrontMatter: string
  readonly rawBody: string
  readonly slices: readonly BodySlice[]
  /** Of its post, if that has been what the file says since then and nothing else. */
  readonly postRevision: string | undefined
  /** Undefined in documents of a time when nobody kept them. */
  readonly names: readonly Pick<FileName, 'key' | 'text' | 'ref'>[] | undefined
}

/**
 * Takes a file document as a dataset has it. Undefined where there is none, or where it does not
 * say what the file said; slices that can't be right count as none.
 */
export function toStoredFile(value: unknown): StoredFile | undefined {
  if (!isRecord(value)) return undefined
  const {path, rawFrontMatter = '', rawBody = '', slices, names, postRevision} = value
  if (typeof path !== 'string' || typeof rawFrontMatter !== 'string') return undefined
  if (typeof rawBody !== 'string') return undefined
  const all = itemsOf(slices)
  const fitting = all.filter(isSlice)
  const isSound = fitting.length === all.length && areInOrder(fitting, rawBody.length)
  return {
    path,
    rawFrontMatter,
    rawBody,
    slices: isSound ? fitting : [],
    postRevision: textOf(postRevision) || undefined,
    names: names === undefined ? undefined : itemsOf(names).flatMap(toName),
  }
}

function isSlice(value: unknown): value is BodySlice {
  if (!isRecord(value)) return false
  const {block, start, end, fingerprint} = value
  const hasTexts = typeof block === 'string' && typeof fingerprint === 'string'
  return hasTexts && Number.isInteger(start) && Number.isInteger(end)
}

function areInOrder(slices: readonly BodySlice[], length: number): boolean {
  let last = 0
  return slices.every(({start, end}) => {
    const fits = start >= last && end >= start && end <= length
    last = end
    return fits
  })
}

function toName(value: unknown): readonly Pick<FileName, 'key' | 'text' | 'ref'>[] {
  if (!isRecord(value) || textOf(value['key']) === '') return []
  const {ref} = value
  const name = {key: textOf(value['key']), text: textOf(value['text'])}
  return [typeof ref === 'string' ? {...name, ref} : name]
}
