import {EditIcon} from '@sanity/icons/Edit'
import {lazy, Suspense, useState} from 'react'
import type {DocumentActionComponent} from 'sanity'
import {LoadingBlock, useTranslation} from 'sanity'
import {textOf} from '../../../codec/text/record.ts'
import {DATELINE_NAMESPACE} from '../../i18n/bundles.ts'

const RenameForm = lazy(async () => {
  const {RenameForm} = await import('./RenameForm.tsx')
  return {default: RenameForm}
})

/** *Rename…* on a shared document: another name, the old one as an alias. */
export const useRenameAction: DocumentActionComponent = ({id, type, draft, published}) => {
  const {t} = useTranslation(DATELINE_NAMESPACE)
  const [open, setOpen] = useState(false)
  const document = draft ?? published
  if (!document) return null
  const name = textOf(document['name'])
  return {
    label: t('rename.action'),
    icon: EditIcon,
    onHandle: () => setOpen(true),
    dialog: open && {
      type: 'dialog',
      header: t('rename.title', {name}),
      width: 'small',
      onClose: () => setOpen(false),
      content: (
        <Suspense fallback={<LoadingBlock showText />}>
          <RenameForm id={id} name={name} onClose={() => setOpen(false)} type={type} />
        </Suspense>
      ),
    },
  }
}
