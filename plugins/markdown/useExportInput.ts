import {useEffect, useState} from 'react'
import {useClient} from 'sanity'
import {fileIdOf} from '../../codec/documents/ids.ts'
import {API_VERSION} from '../apiVersion.ts'

/** What it takes to write a post as its file, besides the post. */
export interface ExportInput {
  /** The file that it came from, as stored; undefined for a post that was written in the Studio. */
  readonly file: unknown
  nameOf(id: string): string | undefined
}

export type ExportInputState =
  | {readonly status: 'loading'}
  | {readonly status: 'failed'; readonly error: Error}
  | {readonly status: 'ready'; readonly input: ExportInput}

interface Answer {
  readonly file: unknown
  readonly names: readonly {readonly _id: string; readonly name: string | null}[]
}

const QUERY = `{
  "file": *[_id == $file][0],
  "names": *[_id in $ids]{_id, name}
}`

/**
 * Reads the file of a post and the names of the documents that it refers to.
 *
 * @param postId of the published document
 * @param ids that the post refers to
 */
export function useExportInput(postId: string, ids: readonly string[]): ExportInputState {
  const client = useClient({apiVersion: API_VERSION})
  const [state, setState] = useState<ExportInputState>({status: 'loading'})
  const wanted = ids.toSorted().join()

  useEffect(() => {
    const params = {file: fileIdOf(postId), ids: wanted === '' ? [] : wanted.split(',')}
    const reading = client.observable
      .fetch<Answer>(QUERY, params, {perspective: 'drafts'})
      .subscribe({
        next: ({file, names}) => {
          const byId = new Map(names.map(({_id, name}) => [_id, name ?? undefined]))
          const input = {file: file ?? undefined, nameOf: (id: string) => byId.get(id)}
          setState({status: 'ready', input})
        },
        error: (error: Error) => setState({status: 'failed', error}),
      })
    return () => reading.unsubscribe()
  }, [client, postId, wanted])

  return state
}
