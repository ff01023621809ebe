import {UsersIcon} from '@sanity/icons/Users'
import type {DocumentInspectorProps, DocumentInspectorsResolver} from 'sanity'
import {defineDocumentInspector, useTranslation} from 'sanity'
import type {FrontMatterTable} from '../../../codec/frontMatter/table.ts'
import {DATELINE_NAMESPACE} from '../../i18n/bundles.ts'
import {MentionsInspector} from './MentionsInspector.tsx'

/** Adds to posts the panel that compares the names in a body with those in its front matter. */
export function mentionsInspectors(table: FrontMatterTable): DocumentInspectorsResolver {
  const inspector = defineDocumentInspector({
    name: 'dateline-mentions',
    useMenuItem: useMentionsMenuItem,
    component: (props: DocumentInspectorProps) => (
      <MentionsInspector {...props} key={props.documentId} table={table} />
    ),
  })
  return (previous, {documentType}) =>
    documentType === 'post' ? [...previous, inspector] : previous
}

function useMentionsMenuItem() {
  const {t} = useTranslation(DATELINE_NAMESPACE)
  return {icon: UsersIcon, title: t('mentions.title'), showAsAction: true}
}
