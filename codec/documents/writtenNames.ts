import type {StoredFile} from './storedFile.ts'

/** A name as a file writes it, and the document that it refers to, if any. */
export interface NameInFile {
  readonly text: string
  readonly ref?: string | undefined
}

/**
 * The names that a key should write for a list of references; undefined where nobody edited it. A
 * name that is written stays as it is while the list has its document, and so does one that refers
 * to nothing: it stays behind the name that it stood behind.
 *
 * @param written in the order of the file
 * @param references ids, in the order of the post
 * @param nameOf what to write for a document that the file does not have; undefined leaves it out
 */
export function writtenNames(
  written: readonly NameInFile[],
  references: readonly string[],
  nameOf: (id: string) => string | undefined,
): readonly string[] | undefined {
  const now = [...new Set(references)]
  const before = [...new Set(written.flatMap(({ref}) => ref ?? []))]
  if (now.length === before.length && now.every((id, index) => id === before[index])) {
    return undefined
  }
  const groups = groupNames(written, new Set(now))
  const names = now.flatMap((id) => groups.get(id) ?? nameOf(id) ?? [])
  return [...new Set([...(groups.get(undefined) ?? []), ...names])]
}

/**
 * What is written for each document that stays: its name, other names of the same, and names behind
 * it that refer to nothing. Under undefined, those that stand before all of them.
 */
function groupNames(
  written: readonly NameInFile[],
  staying: ReadonlySet<string>,
): ReadonlyMap<string | undefined, readonly string[]> {
  const groups = new Map<string | undefined, string[]>()
  let group: string | undefined
  for (const {text, ref} of written) {
    if (ref !== undefined && !staying.has(ref)) continue
    if (ref !== undefined) group = ref
    groups.set(group, [...(groups.get(group) ?? []), text])
  }
  return groups
}

/** The names of a key, as the file document has them. */
export function namesInFile(
  {names = []}: Pick<StoredFile, 'names'>,
  key: string,
): readonly NameInFile[] {
  return names.filter((name) => name.key === key).map(({text, ref}) => ({text, ref}))
}
