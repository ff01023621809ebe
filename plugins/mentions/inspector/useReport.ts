import {useEffect, useMemo, useState} from 'react'
import type {FrontMatterTable} from '../../../codec/frontMatter/table.ts'
import {fieldAt} from '../../body/looks/values.ts'
import type {NamesState} from '../../names/createNameService.ts'
import type {NameHit} from '../../names/nameLookup.ts'
import {useNames} from '../../names/useNames.ts'
import type {Proposal} from '../aliases/proposals.ts'
import {useProposals} from '../aliases/useProposals.ts'
import {createBodyReader} from '../body/createBodyReader.ts'
import type {BodyParagraph} from '../body/bodyParagraph.ts'
import {useBodyMentions} from '../body/useBodyMentions.ts'
import type {MentionReport} from '../report/createReport.ts'
import {createReport} from '../report/createReport.ts'
import {findOccurrences} from '../report/findOccurrences.ts'
import {fieldFor, frontMatterNames} from '../report/frontMatterNames.ts'

/** What the inspector shows of a post. */
export interface PostReport {
  readonly paragraphs: readonly BodyParagraph[]
  /** Undefined until the body was looked through for the first time. */
  readonly report: MentionReport | undefined
  readonly proposals: readonly Proposal[]
  readonly names: NamesState
  readonly hitOf: (id: string) => NameHit | undefined
  /** The field that somebody belongs into. */
  readonly fieldOf: (hit: NameHit) => string | undefined
}

/** Compares, while a post is edited, the names in its body with its front matter. */
export function useReport(documentId: string, post: unknown, table: FrontMatterTable): PostReport {
  const body = fieldAt(post, 'body')
  const read = useMemo(() => createBodyReader(), [])
  const paragraphs = useMemo(() => read(body), [read, body])
  const {found, names} = useBodyMentions(documentId, paragraphs)
  const proposals = useProposals(paragraphs)
  const occurrences = useMemo(
    () => found && findOccurrences(found.paragraphs, found.mentions),
    [found],
  )
  const fields = useMemo(() => frontMatterNames(post, table), [post, table])
  const report = useMemo(
    () => occurrences && createReport(occurrences, fields),
    [occurrences, fields],
  )
  const ids = useMemo(
    () =>
      new Set([
        ...fields.keys(),
        ...(occurrences ?? []).flatMap((occurrence) => occurrence.ids),
        ...proposals.map(({id}) => id),
      ]),
    [fields, occurrences, proposals],
  )
  const hits = useHits(ids)
  return {
    paragraphs,
    report,
    proposals,
    names,
    hitOf: (id) => hits.get(id),
    fieldOf: ({type}) => fieldFor(type, table),
  }
}

/** The documents of ids, as far as they are known. */
function useHits(ids: ReadonlySet<string>): ReadonlyMap<string, NameHit> {
  const {service, state} = useNames()
  const [hits, setHits] = useState<ReadonlyMap<string, NameHit>>(new Map())
  useEffect(() => {
    if (state.status === 'idle') return
    let asked = true
    service
      .lookup()
      .get([...ids])
      .then(
        (found) => asked && setHits(new Map(found.map((hit) => [hit.id, hit]))),
        // A lookup that has ended has no more to say.
        () => undefined,
      )
    return () => {
      asked = false
    }
  }, [service, state, ids])
  return hits
}
