import {Button} from '@sanity/ui'
import {useToast} from '@sanity/ui/toast'
import {useState} from 'react'
import {useClient} from 'sanity'
import type {Contradiction} from '../../../review/index.ts'
import {API_VERSION} from '../../apiVersion.ts'
import {useDeskLanguage} from '../../i18n/useDeskLanguage.ts'
import {explainFailure} from '../commit/explainFailure.ts'
import {setFields} from '../commit/setFields.ts'
import type {PostState} from '../steps/postState.ts'

interface WayOutButtonProps {
  readonly contradiction: Contradiction
  readonly state: PostState
}

/** Ends a contradiction by one click; nothing where that takes more than setting a field. */
export function WayOutButton({contradiction: {code, wayOut}, state}: WayOutButtonProps) {
  const client = useClient({apiVersion: API_VERSION})
  const language = useDeskLanguage()
  const toast = useToast()
  const [busy, setBusy] = useState(false)
  if (wayOut.kind !== 'patch') return null
  const {set, title} = wayOut

  const leave = async () => {
    setBusy(true)
    try {
      await setFields(client, state, set)
    } catch (error) {
      toast.push({status: 'error', title: explainFailure(error).message[language]})
    } finally {
      setBusy(false)
    }
  }

  return (
    <Button
      data-testid={`review-way-out-${code}`}
      disabled={busy}
      fontSize={1}
      mode="ghost"
      onClick={leave}
      padding={2}
      text={title[language]}
    />
  )
}
