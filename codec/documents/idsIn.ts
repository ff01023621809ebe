import {isRecord} from '../text/record.ts'

/** The ids that a stored reference, or a list of them, refers to. */
export function idsIn(value: unknown): readonly string[] {
  const references: readonly unknown[] = Array.isArray(value) ? value : [value]
  return references.flatMap((reference) =>
    isRecord(reference) && typeof reference['_ref'] === 'string' ? reference['_ref'] : [],
  )
}
