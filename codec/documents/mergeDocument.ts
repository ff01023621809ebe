import {placesOfFields} from '../frontMatter/placesOfFields.ts'
import {defaultFrontMatterTable} from '../frontMatter/table.ts'
import type {CodecIssue} from '../issues/issue.ts'
import {createLineIndex} from '../issues/lineIndex.ts'
import {fingerprintOf} from '../markdown/bodySource.ts'
import {toBody} from '../markdown/storedBody.ts'
import {writeBody} from '../markdown/writeBody.ts'
import {hashText} from '../text/hashText.ts'
import {isRecord, itemsOf, textOf} from '../text/record.ts'
import {publishedIdOf} from './ids.ts'
import type {NameOptions} from './frontMatterEdits.ts'
import type {MergeConflict, MergeSide} from './merge/conflict.ts'
import {mergeBlocks, type SideBlock} from './merge/mergeBlocks.ts'
import {mergeFields} from './merge/mergeFields.ts'
import {
  readDocument,
  type DocumentOptions,
  type DocumentReading,
  type FileDocument,
} from './readDocument.ts'
import {toStoredFile, type StoredFile} from './storedFile.ts'
import type {StoredDocument} from './writeDocument.ts'

export interface MergeOptions extends NameOptions, Omit<DocumentOptions, 'postId' | 'createKeys'> {
  /** Whose change is taken in conflicts; that of the Studio unless said otherwise. */
  readonly prefer?: MergeSide
}

export interface DocumentMerge {
  /** The post of the Studio with what changed on disk. */
  readonly post: StoredDocument
  /** The file as it is on disk now, for the merged post. */
  readonly file: FileDocument
  readonly conflicts: readonly MergeConflict[]
  /** What is to be said about the file on disk. */
  readonly issues: readonly CodecIssue[]
}

/**
 * Merges what changed in a file and what changed in its post since the file was last read. Changes
 * to different keys and blocks never conflict, and neither do names in lists. Where both sides
 * changed the same to something else, the post stays as it is, unless the file is preferred; the
 * conflict has both.
 *
 * @param base the file document of the post, as stored
 * @param theirs the whole text of the file on disk
 * @param ours the post, as stored
 */
export function mergeDocument(
  base: unknown,
  theirs: string,
  ours: StoredDocument,
  options: MergeOptions = {},
): DocumentMerge {
  const {table = defaultFrontMatterTable, prefer = 'ours'} = options
  const file = toStoredFile(base) ?? NO_FILE
  const known = new Map((file.names ?? []).map(({key, text, ref}) => [`${key} ${text}`, ref]))
  const reading = {
    ...options,
    table,
    postId: publishedIdOf(textOf(ours['_id'])),
  }
  const was = readDocument(file.rawFrontMatter + file.rawBody, file.path, {
    ...reading,
    resolveName: ({key, name}) => known.get(`${key} ${name}`),
    // Of what was, nobody needs the terms: asked for, they would be made.
    resolveTerm: () => undefined,
  })
  const there = readDocument(theirs, file.path, {
    ...reading,
    resolveName: (name) => known.get(`${name.key} ${name.name}`) ?? options.resolveName?.(name),
  })
  const fields = mergeFields(
    {base: was.post, ours, theirs: there.post},
    {
      table,
      nameOf: namesOf([...was.file.names, ...there.file.names], options),
      placeOf: placesOfFields(theirs, table),
      prefer,
    },
  )
  const blocks = mergeBlocks(
    sideOf(
      was,
      file.slices.map(({block}) => block),
    ),
    ourBlocks(ours['body']),
    sideOf(there),
    prefer,
  )
  const {slices} = there.file
  const post: Record<string, unknown> = {...ours, body: blocks.body}
  for (const [field, value] of fields.changes) {
    if (value === undefined) delete post[field]
    else post[field] = value
  }
  return {
    post,
    file: {
      ...there.file,
      slices: slices.map((slice) => {
        const key = blocks.keys.get(slice.block) ?? slice.block
        return {...slice, _key: key, block: key}
      }),
    },
    conflicts: [...fields.conflicts, ...blocks.conflicts],
    issues: there.issues,
  }
}

const NO_FILE: StoredFile = {
  path: '',
  rawFrontMatter: '',
  rawBody: '',
  slices: [],
  names: [],
  postRevision: undefined,
}

/** The blocks of a file, under the keys that they were stored with. */
function sideOf({post, file}: DocumentReading, stored: readonly string[] = []): SideBlock[] {
  const lines = createLineIndex(file.rawFrontMatter + file.rawBody)
  const hasKeys = stored.length === post.body.length
  return post.body.map((block, index) => {
    const slice = file.slices[index]
    const {start = 0, end = 0} = slice ?? {}
    return {
      key: (hasKeys ? stored[index] : undefined) ?? block._key,
      type: block._type,
      fingerprint: slice?.fingerprint ?? '',
      block: {...block},
      markdown: () => file.rawBody.slice(start, end),
      place: lines.placeAt(file.rawFrontMatter.length + start),
    }
  })
}

/** The blocks of the Studio; one that no file can hold is compared by all that it has. */
function ourBlocks(body: unknown): SideBlock[] {
  return itemsOf(body)
    .filter(isRecord)
    .map((block) => {
      const [known] = toBody([block]).blocks
      return {
        key: textOf(block['_key']),
        type: textOf(block['_type']),
        fingerprint: known === undefined ? hashText(JSON.stringify(block)) : fingerprintOf(known),
        block,
        markdown: () => (known === undefined ? '' : writeBody([known]).markdown.trimEnd()),
        place: {line: 1, column: 1},
      }
    })
}

/** What a conflict calls a document: as a file writes it, or else by its own name. */
function namesOf(
  written: FileDocument['names'],
  {nameOf}: NameOptions,
): Parameters<typeof mergeFields>[1]['nameOf'] {
  const texts = new Map(written.flatMap(({ref, text}) => (ref === undefined ? [] : [[ref, text]])))
  return (id, field) => texts.get(id) ?? nameOf?.(id, field)
}
