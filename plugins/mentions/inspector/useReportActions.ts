import {useToast} from '@sanity/ui/toast'
import {useEffect, useRef, useState} from 'react'
import type {FormPatch} from 'sanity'
import {PatchEvent, useTranslation} from 'sanity'
import {appendItems, toItem} from '../../entities/inputs/references.ts'
import {useReferences} from '../../entities/inputs/useReferences.ts'
import {DATELINE_NAMESPACE} from '../../i18n/bundles.ts'
import type {NameHit} from '../../names/nameLookup.ts'
import {newKey} from '../../newKey.ts'
import {useAcceptAlias} from '../aliases/useAcceptAlias.ts'
import type {BodyParagraph} from '../body/bodyParagraph.ts'
import type {Link} from '../links/linkPatches.ts'
import {linkPatches} from '../links/linkPatches.ts'
import type {Occurrence} from '../report/occurrence.ts'

/** A place in the body, and who is meant there. */
export interface PlaceToLink {
  readonly place: Occurrence
  readonly hit: NameHit
}

export interface ReportActions {
  /** What was done last, for a screen reader. */
  readonly said: string
  readonly addToField: (hit: NameHit, field: string, title: string) => void
  readonly link: (places: readonly PlaceToLink[]) => void
  readonly acceptAlias: (hit: NameHit, name: string) => void
}

/** What an editor can do about the names of a post. */
export function useReportActions(
  paragraphs: readonly BodyParagraph[],
  onChange: (event: PatchEvent) => void,
): ReportActions {
  const {t} = useTranslation(DATELINE_NAMESPACE)
  const toast = useToast()
  const toReferences = useReferences()
  const accept = useAcceptAlias()
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
    const links = new Map<BodyParagraph, Link[]>()
    for (const {place, hit} of places) {
      const reference = byId.get(hit.id)
      // What somebody wrote in the meantime is elsewhere now.
      if (reference === undefined || !latest.current.includes(place.paragraph)) continue
      const {start, end, paragraph} = place
      const own = links.get(paragraph) ?? []
      links.set(paragraph, [...own, {start, end, type: hit.type, reference}])
    }
    const patches: FormPatch[] = Array.from(links).flatMap(([paragraph, own]) =>
      linkPatches(paragraph, own, newKey),
    )
    if (patches.length > 0) onChange(PatchEvent.from(patches).prefixAll('body'))
    const count = Array.from(links.values()).flat().length
    return t('mentions.said.linked', {count})
  }

  async function acceptAlias(hit: NameHit, name: string) {
    await accept(hit.id, name)
    return t('mentions.said.accepted', {name, entity: hit.name})
  }

  return {
    said,
    addToField: (...given) => void run(() => addToField(...given)),
    link: (...given) => void run(() => link(...given)),
    acceptAlias: (...given) => void run(() => acceptAlias(...given)),
  }
}

function known({id, type, draft}: NameHit) {
  return {kind: 'known' as const, id, type, draft}
}
