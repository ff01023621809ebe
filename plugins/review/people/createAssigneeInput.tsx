import {Flex, Text} from '@sanity/ui'
import type {StringInputProps} from 'sanity'
import {useTranslation} from 'sanity'
import type {ReviewConfig} from '../../../review/index.ts'
import {DATELINE_NAMESPACE} from '../../i18n/bundles.ts'
import {usePostState} from '../status/usePostState.ts'
import {AssigneeControl} from './AssigneeControl.tsx'

/** In the form of a post, who it is assigned to; written at once, and no part of its draft. */
export function createAssigneeInput(config: ReviewConfig) {
  return function AssigneeInput({elementProps}: StringInputProps) {
    const {t} = useTranslation(DATELINE_NAMESPACE)
    const state = usePostState()
    return (
      <Flex id={elementProps.id} ref={elementProps.ref} tabIndex={-1}>
        {state ? (
          <AssigneeControl config={config} state={state} />
        ) : (
          <Text muted size={1}>
            {t('review.strip.new')}
          </Text>
        )}
      </Flex>
    )
  }
}
