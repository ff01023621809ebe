import {documentIssues as issues} from '../issues/documentIssues.ts'
import type {CodecIssue} from '../issues/issue.ts'
import {createLineIndex} from '../issues/lineIndex.ts'
import {readFrontMatter, type FrontMatterValue} from '../frontMatter/readFrontMatter.ts'
import {splitFrontMatter} from '../frontMatter/splitFrontMatter.ts'
import type {
  FrontMatterField,
  FrontMatterTable,
  ReferenceField,
  ReferencesField,
} from '../frontMatter/table.ts'
import type {FrontMatterEdits} from '../frontMatter/writeFrontMatter.ts'
import {readBody} from '../markdown/readBody.ts'
import {idsIn} from './idsIn.ts'
import {defaultTitle, titleFieldOf} from './defaultTitle.ts'
import type {StoredFile} from './storedFile.ts'
import {namesInFile, writtenNames, type NameInFile} from './writtenNames.ts'

export interface NameOptions {
  /** What to write for a document that a list of the file does not have yet. */
  readonly nameOf?: ((id: string, field: FrontMatterField) => string | undefined) | undefined
}

type Stored = Readonly<Record<string, unknown>>
type Wanted = string | boolean | readonly string[] | undefined

/** What a front matter should mean that it doesn't, and references that nobody has a name for. */
export interface WantedFrontMatter {
  readonly edits: FrontMatterEdits
  readonly issues: readonly CodecIssue[]
}

/**
 * Compares the fields of a post with what its file says of them. A field that is cleared keeps its
 * key with nothing filled in; a flag that is cleared loses it.
 *
 * @param file undefined for a new post, all of whose fields are wanted
 */
export function frontMatterEdits(
  post: Stored,
  file: StoredFile | undefined,
  table: FrontMatterTable,
  {nameOf = () => undefined}: NameOptions,
): WantedFrontMatter {
  const edits = new Map<FrontMatterField, Wanted>()
  const found: CodecIssue[] = []
  const values = file === undefined ? undefined : valuesOf(file, table)
  for (const field of table) {
    const value = values?.get(field)
    const stored = post[field.field]
    if (field.kind === 'reference' || field.kind === 'references') {
      const references = idsIn(stored)
      const written = file === undefined ? [] : namesOf(file, field, value, references)
      const names = writtenNames(written, references, (id) => {
        const name = nameOf(id, field)
        if (name === undefined) found.push(issues.unnamedReference(START, field.key, id))
        return name
      })
      if (names !== undefined) edits.set(field, wantedNames(field, names, references))
    } else {
      const now = scalarOf(stored)
      const before = typeof value === 'object' ? undefined : value
      if (now === before) continue
      const isDefault =
        file !== undefined &&
        before === undefined &&
        field.field === titleFieldOf(table) &&
        now === defaultTitle(readBody(file.rawBody).body, file.path)
      if (!isDefault) edits.set(field, now ?? clearedValue(field, file))
    }
  }
  return {edits, issues: found}
}

const START = {line: 1, column: 1}

function valuesOf(
  {rawFrontMatter}: StoredFile,
  table: FrontMatterTable,
): ReadonlyMap<FrontMatterField, FrontMatterValue> {
  const lines = createLineIndex(rawFrontMatter)
  return readFrontMatter(splitFrontMatter(rawFrontMatter), lines, table).values
}

/**
 * What the names of a key referred to. Where the file document does not say, they are taken for the
 * references of the post, if there are as many.
 */
function namesOf(
  file: StoredFile,
  {key}: FrontMatterField,
  value: FrontMatterValue | undefined,
  references: readonly string[],
): readonly NameInFile[] {
  if (file.names !== undefined) return namesInFile(file, key)
  const texts = typeof value === 'object' ? value.map(({name}) => name) : []
  const isSame = texts.length === references.length
  return texts.map((text, index) => (isSame ? {text, ref: references[index]} : {text}))
}

/** A key for one name has no room for one that refers to nothing beside it. */
function wantedNames(
  field: ReferenceField | ReferencesField,
  names: readonly string[],
  references: readonly string[],
): string | readonly string[] {
  if (field.kind === 'references') return names
  return references.length === 0 ? '' : (names.at(-1) ?? '')
}

function clearedValue(field: FrontMatterField, file: StoredFile | undefined): '' | undefined {
  return file === undefined || field.kind === 'boolean' ? undefined : ''
}

function scalarOf(value: unknown): string | boolean | undefined {
  if (typeof value === 'boolean') return value
  return typeof value === 'string' ? value.trim() || undefined : undefined
}
