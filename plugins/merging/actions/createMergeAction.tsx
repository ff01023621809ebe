import {TransferIcon} from '@sanity/icons/Transfer'
import {useToast} from '@sanity/ui/toast'
import {lazy, Suspense, useState} from 'react'
import type {DocumentActionComponent} from 'sanity'
import {LoadingBlock, useTranslation} from 'sanity'
import {useRouter} from 'sanity/router'
import type {FrontMatterTable} from '../../../codec/frontMatter/table.ts'
import {textOf} from '../../../codec/text/record.ts'
import {DATELINE_NAMESPACE} from '../../i18n/bundles.ts'
import type {Merged} from '../panel/MergeForm.tsx'

const MergeWithOther = lazy(async () => {
  const {MergeWithOther} = await import('./MergeWithOther.tsx')
  return {default: MergeWithOther}
})

/** *Merge…* on a shared document: with whom, and then as in the queue of duplicates. */
export function createMergeAction(table: FrontMatterTable): DocumentActionComponent {
  const useMergeAction: DocumentActionComponent = ({id, type, draft, published}) => {
    const {t} = useTranslation(DATELINE_NAMESPACE)
    const [open, setOpen] = useState(false)
    const toast = useToast()
    const {navigateIntent} = useRouter()
    const document = draft ?? published
    if (!document) return null
    const name = textOf(document['name'])

    const close = ({into, gone}: Merged) => {
      setOpen(false)
      const names = gone.map(({name}) => name).join('、')
      toast.push({status: 'success', title: t('merge.done', {gone: names, into: into.name})})
      if (into.id !== id) navigateIntent('edit', {id: into.id, type})
    }
    return {
      label: t('merge.action'),
      icon: TransferIcon,
      onHandle: () => setOpen(true),
      dialog: open && {
        type: 'dialog',
        header: t('merge.action.title', {name}),
        width: 'large',
        onClose: () => setOpen(false),
        content: (
          <Suspense fallback={<LoadingBlock showText />}>
            <MergeWithOther id={id} name={name} onMerged={close} table={table} type={type} />
          </Suspense>
        ),
      },
    }
  }
  return useMergeAction
}
