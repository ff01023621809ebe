import {toStoredDocument} from '../../storedDocument.ts'
import type {StoredDocument} from '../../types.ts'

/** From how many characters of JSON on an attribute is stored apart. */
const LARGE = 1024

/** The attributes of a document, each as JSON. */
export interface SplitDocument {
  readonly small: ReadonlyMap<string, string>
  readonly large: ReadonlyMap<string, string>
  readonly names: readonly string[]
}

export function splitDocument(document: StoredDocument): SplitDocument {
  const small = new Map<string, string>()
  const large = new Map<string, string>()
  for (const [name, value] of Object.entries(document)) {
    const json: string | undefined = JSON.stringify(value)
    if (json === undefined) continue
    if (json.length < LARGE || name.startsWith('_')) small.set(name, json)
    else large.set(name, json)
  }
  return {small, large, names: Object.keys(document)}
}

/** The head as JSON: where a large attribute would stand, there is the key of its part. */
export function headOf(document: SplitDocument, parts: ReadonlyMap<string, number>): string {
  const members = document.names.flatMap((name) => {
    const json = parts.get(name) ?? document.small.get(name)
    return json === undefined ? [] : [`${JSON.stringify(name)}:${json}`]
  })
  return `{${members.join(',')}}`
}

/** What `headOf` wrote, as it is read back. */
export interface HeadRow {
  readonly head: string
  readonly partNames: string | null
}

/** What `headOf` was made of, with the keys of the parts in the document. */
export function joinDocument({head, partNames}: HeadRow): {
  document: StoredDocument
  parts: ReadonlyMap<string, number>
} {
  const document = toStoredDocument(JSON.parse(head))
  if (partNames === null) return {document, parts: NO_PARTS}
  const names: unknown = JSON.parse(partNames)
  const parts = new Map<string, number>()
  for (const name of Array.isArray(names) ? names : []) {
    const part = document[String(name)]
    if (typeof part !== 'number') throw new Error('A part of a document is missing')
    parts.set(String(name), part)
  }
  return {document, parts}
}

const NO_PARTS: ReadonlyMap<string, number> = new Map()
