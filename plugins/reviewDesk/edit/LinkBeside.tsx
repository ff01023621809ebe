import type {ComponentProps} from 'react'
import type {useReferenceInputOptions} from 'sanity'
import {IntentLink} from 'sanity/router'

type LinkComponent = ReturnType<typeof useReferenceInputOptions>['EditReferenceLinkComponent']
type LinkBesideProps = ComponentProps<NonNullable<LinkComponent>>

/** Opens the document of a chip in a tab of its own: what is being put together here stays. */
export function LinkBeside(props: LinkBesideProps) {
  const {documentId, documentType, children, draggable, tabIndex, title} = props
  return (
    <IntentLink
      aria-description={props['aria-description']}
      draggable={draggable}
      intent="edit"
      params={{id: documentId, type: documentType}}
      rel="noopener"
      tabIndex={tabIndex}
      target="_blank"
      title={title}
    >
      {children}
    </IntentLink>
  )
}
