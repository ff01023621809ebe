import {useCallback, useMemo} from 'react'
import type {FrontMatterTable} from '../../../codec/frontMatter/table.ts'
import {fieldAt} from '../../body/looks/values.ts'
import type {NamesState} from '../../names/createNameService.ts'
import type {NameHit, NameLookup} from '../../names/nameLookup.ts'
import {useAsked} from '../../names/useAsked.ts'
import {useNames} from '../../names/useNames.ts'
import {createBodyReader} from '../body/createBodyReader.ts'
import type {BodyParagraph} from '../body/bodyParagraph.ts'
import {useBodyMentions} from '../body/useBodyMentions.ts'
import type {BodyProposals} from '../proposals/useProposals.ts'
import {useProposals} from '../proposals/useProposals.ts'
import type {MentionReport} from '../report/createReport.ts'
import {createReport} from '../report/createReport.ts'
import {findOccurrences} from '../report/findOccurrences.ts'
import {fieldFor, frontMatterNames} from '../report/frontMatterNames.ts'
import {useSettled} from './useSettled.ts'

/** What the inspector shows of a post. */
export interface PostReport {
  /** Those of the body as it is now. */
  readonly paragraphs: readonly BodyParagraph[]
  /** Undefined until the body was looked through for the first time. */
  readonly report: MentionReport | undefined
  readonly proposals: BodyProposals
  readonly names: NamesState
  /** The lookup has no answer about this post. */
  readonly hasFailed: boolean
  readonly hitOf: (id: string) => NameHit | undefined
  /** The field that somebody belongs into. */
  readonly fieldOf: (hit: NameHit) => string | undefined
}

const NONE: BodyProposals = {aliases: [], entries: []}

/**
 * Compares, whenever an editor pauses, the names in the body of a post with its front matter.
 *
 * @param current the post as it is now
 */
export function useReport(
  documentId: string,
  current: unknown,
  table: FrontMatterTable,
): PostReport {
  const {state} = useNames()
  const post = useSettled(current)
  const read = useMemo(() => createBodyReader(), [])
  const body = fieldAt(post, 'body')
  const paragraphs = useMemo(() => read(body), [read, body])
  const found = useBodyMentions(documentId, paragraphs)
  const harvested = useProposals(paragraphs)
  const proposals = harvested.value ?? NONE
  const occurrences = useMemo(
    () => found.value && findOccurrences(found.value.paragraphs, found.value.mentions),
    [found.value],
  )
  const fields = useMemo(() => frontMatterNames(post, table), [post, table])
  const report = useMemo(
    () => occurrences && createReport(occurrences, fields),
    [occurrences, fields],
  )
  const ids = useMemo(() => {
    const named = (occurrences ?? []).flatMap((occurrence) => occurrence.ids)
    return [...new Set([...fields.keys(), ...named, ...proposals.aliases.map(({id}) => id)])]
  }, [fields, occurrences, proposals])
  // Names come with what they are the names in, or a card would stand there under an id.
  const answer = useAsked(
    useCallback(
      async (lookup: NameLookup) => ({report, proposals, hits: await lookup.get(ids)}),
      [report, proposals, ids],
    ),
  )
  const {value = {report: undefined, proposals: NONE, hits: []}} = answer
  return {
    paragraphs: read(fieldAt(current, 'body')),
    report: value.report,
    proposals: value.proposals,
    names: state,
    hasFailed: [found, harvested, answer].some(({hasFailed}) => hasFailed),
    hitOf: (id) => value.hits.find((hit) => hit.id === id),
    fieldOf: ({type}) => fieldFor(type, table),
  }
}
