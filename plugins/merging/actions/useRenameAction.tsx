import {EditIcon} from '@sanity/icons/Edit'
import {useState} from 'react'
import type {DocumentActionComponent} from 'sanity'
import {useTranslation} from 'sanity'
import {textOf} from '../../../codec/text/record.ts'
import {DATELINE_NAMESPACE} from '../../i18n/bundles.ts'
import {RenameForm} from './RenameForm.tsx'

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
      content: <RenameForm id={id} name={name} onClose={() => setOpen(false)} type={type} />,
    },
  }
}
