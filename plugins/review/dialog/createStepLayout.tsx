import type {DocumentLayoutProps} from 'sanity'
import {getPublishedId} from 'sanity'
import type {ReviewConfig} from '../../../review/index.ts'
import type {OpenSteps} from './openSteps.ts'
import {StepHost} from './StepHost.tsx'

/** Puts the dialog of an open step around a post's pane, which stays while its actions come and go. */
export function createStepLayout(config: ReviewConfig, steps: OpenSteps) {
  return function StepLayout(props: DocumentLayoutProps) {
    const {documentId, documentType, renderDefault} = props
    return (
      <>
        {renderDefault(props)}
        {documentType === 'post' && (
          <StepHost config={config} id={getPublishedId(documentId)} steps={steps} />
        )}
      </>
    )
  }
}
