import {useCallback, useMemo} from 'react'
import type {FrontMatterTable} from '../../../codec/frontMatter/table.ts'
import {fieldAt} from '../../body/looks/values.ts'
import type {NamesState} from '../../names/createNameService.ts'
import type {NameHit, NameLookup} from '../../names/nameLookup.ts'
import {useAnswer} from '../../names/useAnswer.ts'
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

const NONE: readonly Proposal[] = []

/** Compares, while a post is edited, the names in its body with its front matter. */
export function useReport(documentId: string, post: unknown, table: FrontMatterTable): PostReport {
  const {state} = useNames()
  const body = fieldAt(post, 'body')
  const read = useMemo(() => createBodyReader(), [])
  const paragraphs = useMemo(() => read(body), [read, body])
  const found = useBodyMentions(documentId, paragraphs)
  const proposals = useProposals(paragraphs) ?? NONE
  const occurrences = useMemo(
    () => found && findOccurrences(found.paragraphs, found.mentions),
    [found],
  )
  const fields = useMemo(() => frontMatterNames(post, table), [post, table])
  const report = useMemo(
    () => occurrences && createReport(occurrences, fields),
    [occurrences, fields],
  )
  const ids = useMemo(() => {
    const named = (occurrences ?? []).flatMap((occurrence) => occurrence.ids)
    return [...new Set([...fields.keys(), ...named, ...proposals.map(({id}) => id)])]
  }, [fields, occurrences, proposals])
  const hits = useAnswer(useCallback((lookup: NameLookup) => lookup.get(ids), [ids]))
  return {
    paragraphs,
    report,
    proposals,
    names: state,
    hitOf: (id) => hits?.find((hit) => hit.id === id),
    fieldOf: ({type}) => fieldFor(type, table),
  }
}
