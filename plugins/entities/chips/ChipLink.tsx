import type {ReactNode} from 'react'
import type {Path, Reference} from 'sanity'
import {useReferenceInputOptions} from 'sanity'
import {IntentLink} from 'sanity/router'

interface ChipLinkProps {
  readonly reference: Reference
  readonly type: string
  /** Where the reference stands in its document. */
  readonly path: Path
  readonly children: ReactNode
  readonly 'aria-description': string | undefined
  readonly title: string | undefined
  readonly tabIndex: number
}

/** Opens the document of a chip: beside the form where the Studio can, else in its place. */
export function ChipLink({reference, type, path, ...rest}: ChipLinkProps) {
  const {EditReferenceLinkComponent} = useReferenceInputOptions()
  // The browser's own dragging of links would take the chip out of our hands.
  const props = {...rest, draggable: false}
  return EditReferenceLinkComponent ? (
    <EditReferenceLinkComponent
      {...props}
      documentId={reference._ref}
      documentType={type}
      parentRefPath={path}
    />
  ) : (
    <IntentLink {...props} intent="edit" params={{id: reference._ref, type}} />
  )
}
