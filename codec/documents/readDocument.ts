import {readFrontMatter, type WrittenName} from '../frontMatter/readFrontMatter.ts'
import {splitFrontMatter} from '../frontMatter/splitFrontMatter.ts'
import {
  defaultFrontMatterTable,
  type FrontMatterTable,
  type ReferenceTarget,
} from '../frontMatter/table.ts'
import {capIssues} from '../issues/capIssues.ts'
import type {CodecIssue} from '../issues/issue.ts'
import {createLineIndex} from '../issues/lineIndex.ts'
import type {BodyBlock, Reference} from '../markdown/blockTypes.ts'
import type {FoundTerm, TermResolver} from '../markdown/glossary.ts'
import {createContentKeys, type KeyGenerator} from '../markdown/keys.ts'
import {readBody, type BodySlice} from '../markdown/readBody.ts'
import {hashText} from '../text/hashText.ts'
import {defaultTitle, titleFieldOf} from './defaultTitle.ts'
import {fileIdOf, postIdOf, slugOf} from './ids.ts'
import {FILE_TYPE} from './recordTypes.ts'

/** A name that a file wants a document for. */
export interface WantedName extends WrittenName {
  readonly key: string
  /** Types that it may be; the first is made where none of them is there yet. */
  readonly to: readonly ReferenceTarget[]
}

/** Finds the document that a name refers to; undefined leaves the name out of the post. */
export type NameResolver = (name: WantedName) => string | undefined

export interface PostDocument {
  readonly _id: string
  readonly _type: 'post'
  readonly slug: {readonly _type: 'slug'; readonly current: string}
  readonly body: readonly BodyBlock[]
  readonly [field: string]: unknown
}

/** The file that a post came from; export writes its bytes back. */
export interface FileDocument {
  readonly _id: string
  readonly _type: typeof FILE_TYPE
  /** Within the garden, with `/` between folders. */
  readonly path: string
  /** Of the whole file: the same text gives the same hash. */
  readonly hash: string
  readonly rawFrontMatter: string
  readonly rawBody: string
  readonly slices: readonly (BodySlice & {readonly _key: string; readonly _type: 'fileSlice'})[]
  /** What each name that the front matter writes referred to. */
  readonly names: readonly FileName[]
}

/** A name as a file writes it, and the document that it referred to when the file was read. */
export interface FileName {
  readonly _key: string
  readonly _type: 'fileName'
  /** The key of the front-matter table. */
  readonly key: string
  readonly text: string
  /** An id; not there for a name that nobody knew. No reference, which would keep its document. */
  readonly ref?: string
}

export interface DocumentReading {
  readonly post: PostDocument
  readonly file: FileDocument
  readonly names: readonly WantedName[]
  readonly terms: readonly FoundTerm[]
  readonly issues: readonly CodecIssue[]
}

export interface DocumentOptions {
  readonly table?: FrontMatterTable
  readonly resolveName?: NameResolver
  readonly resolveTerm?: TermResolver
  /** Makes a new generator of keys for a file; by content unless another is given. */
  readonly createKeys?: () => KeyGenerator
  /** The id of the post, where it is known under another than its path gives. */
  readonly postId?: string
}

/**
 * Reads a Markdown file as the documents that it becomes.
 *
 * @param text the whole file, byte order mark and line ends as they are
 * @param path within the garden, with `/` between folders
 */
export function readDocument(
  text: string,
  path: string,
  options: DocumentOptions = {},
): DocumentReading {
  const {table = defaultFrontMatterTable, resolveName = () => undefined} = options
  const createKeys = options.createKeys ?? createContentKeys
  const split = splitFrontMatter(text)
  const lines = createLineIndex(text)
  const frontMatter = readFrontMatter(split, lines, table)
  const reading = readBody(split.rawBody, {
    keyGenerator: createKeys(),
    firstLine: lines.placeAt(split.rawFrontMatter.length).line,
    ...(options.resolveTerm === undefined ? {} : {resolveTerm: options.resolveTerm}),
  })
  const names: WantedName[] = []
  const fileNames: FileName[] = []
  const fields: Record<string, unknown> = {}
  for (const [field, value] of frontMatter.values) {
    if (typeof value === 'string' || typeof value === 'boolean') {
      fields[field.field] = value
    } else if (field.kind === 'reference' || field.kind === 'references') {
      const wanted = value.map((name): WantedName => ({...name, key: field.key, to: field.to}))
      const resolved = wanted.map((name) => toFileName(name, resolveName(name)))
      names.push(...wanted)
      fileNames.push(...resolved)
      const references = toReferences(resolved)
      if (references.length > 0) {
        fields[field.field] = field.kind === 'reference' ? withoutKey(references) : references
      }
    }
  }
  const _id = options.postId ?? postIdOf(path)
  fields[titleFieldOf(table)] ??= defaultTitle(reading.body, path)
  return {
    post: {
      _id,
      _type: 'post',
      slug: {_type: 'slug', current: slugOf(path)},
      ...fields,
      body: reading.body,
    },
    file: {
      _id: fileIdOf(_id),
      _type: FILE_TYPE,
      path,
      hash: hashFile(text),
      rawFrontMatter: split.rawFrontMatter,
      rawBody: split.rawBody,
      slices: reading.slices.map((slice) => ({_key: slice.block, _type: 'fileSlice', ...slice})),
      names: fileNames,
    },
    names,
    terms: reading.terms,
    issues: capIssues([...frontMatter.issues, ...reading.issues]),
  }
}

/** A hash of a whole file, 128 bits in hexadecimal digits. */
export function hashFile(text: string): string {
  return hashText(text) + hashText(text, 0x2545f491)
}

type KeyedReference = Reference & {readonly _key: string}

function toFileName({key, name}: WantedName, ref: string | undefined): FileName {
  const _key = hashText(`${key} ${name}`).slice(0, 12)
  return {_key, _type: 'fileName', key, text: name, ...(ref === undefined ? {} : {ref})}
}

/** References in the order of the names, each document once. */
function toReferences(names: readonly FileName[]): KeyedReference[] {
  const references = new Map<string, KeyedReference>()
  for (const {ref: _ref} of names) {
    if (_ref === undefined || references.has(_ref)) continue
    references.set(_ref, {_type: 'reference', _key: hashText(_ref).slice(0, 12), _ref})
  }
  return [...references.values()]
}

function withoutKey([first]: readonly KeyedReference[]): Reference | undefined {
  return first === undefined ? undefined : {_type: 'reference', _ref: first._ref}
}
