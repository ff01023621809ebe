import {useToast} from '@sanity/ui/toast'
import {useEffect, useRef, useState} from 'react'
import type {FormPatch} from 'sanity'
import {PatchEvent, useTranslation} from 'sanity'
import {appendItems, toItem} from '../../entities/inputs/references.ts'
import {useReferences} from '../../entities/inputs/useReferences.ts'
import {DATELINE_NAMESPACE} from '../../i18n/bundles.ts'
import type {NameHit} from '../../names/nameLookup.ts'
import {newKey} from '../../newKey.ts'
import type {NewAliases} from '../aliases/useAcceptAliases.ts'
import {useAcceptAliases} from '../aliases/useAcceptAliases.ts'
import type {BodyParagraph} from '../body/bodyParagraph.ts'
import type {Passage} from '../body/passage.ts'
import type {Link} from '../links/linkPatches.ts'
import {linkPatches} from '../links/linkPatches.ts'
import type {NewEntry} from '../proposals/newEntry.ts'
import {entryDetails} from '../proposals/entryDetails.ts'

/** A place in the body, and who is meant there. */
export interface PlaceToLink {
  readonly place: Passage
  readonly hit: NameHit
}

/** A name that somebody is to have, as an editor accepts it. */
export interface AcceptedAlias {
  readonly hit: NameHit
  readonly name: string
}

/** A new entry as an editor wants it. */
export interface AcceptedEntry {
  readonly entry: NewEntry
  readonly type: string
  /** The canonical name, and the other one. */
  readonly names: readonly [string, string]
}

export interface ReportActions {
  /** What was done last, for a screen reader. */
  readonly said: string
  readonly addToField: (hit: NameHit, field: string, title: string) => void
  readonly link: (places: readonly PlaceToLink[]) => void
  readonly acceptAliases: (accepted: readonly AcceptedAlias[]) => void
  /** Creates documents, and links the terms among them to theirs. */
  readonly createEntries: (accepted: readonly AcceptedEntry[]) => void
}

/** What an editor can do about the names of a post. */
export function useReportActions(
  paragraphs: readonly BodyParagraph[],
  onChange: (event: PatchEvent) => void,
): ReportActions {
  const {t} = useTranslation(DATELINE_NAMESPACE)
  const toast = useToast()
  const toReferences = useReferences()
  const accept = useAcceptAliases()
  const busy = useRef(false)
  const [said, setSaid] = useState('')
  const latest = useRef(paragraphs)
  useEffect(() => {
    latest.current = paragraphs
  }, [paragraphs])

  async function run(act: () => Promise<string>) {
    // One after the other; a button that turns off would lose the focus.
    if (busy.current) return
    busy.current = true
    try {
      setSaid(await act())
    } catch (error) {
      const description = error instanceof Error ? error.message : undefined
      toast.push({status: 'error', title: t('mentions.refused'), description})
    } finally {
      busy.current = false
    }
  }

  async function addToField(hit: NameHit, field: string, title: string) {
    const references = await toReferences([known(hit)])
    onChange(PatchEvent.from(appendItems(references.map(toItem))).prefixAll(field))
    return t('mentions.said.added', {name: hit.name, field: title})
  }

  async function link(places: readonly PlaceToLink[]) {
    const references = await toReferences(places.map(({hit}) => known(hit)))
    const byId = new Map(references.map((reference) => [reference._ref, reference]))
    const count = annotate(
      places.flatMap(({place, hit: {id, type}}) => {
        const reference = byId.get(id)
        return reference === undefined ? [] : [{...place, type, reference}]
      }),
    )
    return t('mentions.said.linked', {count})
  }

  /** Gives how many passages it annotates: what somebody wrote in the meantime is elsewhere now. */
  function annotate(links: readonly (Link & Passage)[]): number {
    const current = links.filter(({paragraph}) => latest.current.includes(paragraph))
    const byParagraph = Map.groupBy(current, ({paragraph}) => paragraph)
    const patches: FormPatch[] = Array.from(byParagraph).flatMap(([paragraph, own]) =>
      linkPatches(paragraph, own, newKey),
    )
    if (patches.length > 0) onChange(PatchEvent.from(patches).prefixAll('body'))
    return current.length
  }

  async function acceptAliases(accepted: readonly AcceptedAlias[]) {
    const byId = Map.groupBy(accepted, ({hit}) => hit.id)
    await accept(
      Array.from(byId, ([id, own]): NewAliases => ({id, names: own.map(({name}) => name)})),
    )
    const [first, ...others] = accepted
    return first !== undefined && others.length === 0
      ? t('mentions.said.accepted', {name: first.name, entity: first.hit.name})
      : t('mentions.said.accepted-all', {count: accepted.length})
  }

  async function createEntries(accepted: readonly AcceptedEntry[]) {
    const references = await toReferences(
      accepted.map(({entry, type, names}) => ({
        kind: 'new',
        type,
        name: names[0],
        details: entryDetails(entry.proposal, type, names),
      })),
    )
    annotate(
      accepted.flatMap(({entry, type}, at) => {
        // Each new name has a document of its own.
        const reference = references[at]
        if (reference === undefined) return []
        return entry.passages.map((passage) => ({...passage, type, reference}))
      }),
    )
    const names = accepted.map(({names}) => names[0])
    return t('mentions.said.created', {count: names.length, names: names.join(t('list.comma'))})
  }

  return {
    said,
    addToField: (...given) => void run(() => addToField(...given)),
    link: (...given) => void run(() => link(...given)),
    acceptAliases: (...given) => void run(() => acceptAliases(...given)),
    createEntries: (...given) => void run(() => createEntries(...given)),
  }
}

function known({id, type, draft}: NameHit) {
  return {kind: 'known' as const, id, type, draft}
}
