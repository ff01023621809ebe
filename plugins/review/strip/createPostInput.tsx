import {Stack} from '@sanity/ui'
import type {InputProps} from 'sanity'
import type {ReviewConfig} from '../../../review/index.ts'
import {PostStrip} from './PostStrip.tsx'

/** Puts the strip above the form of a post; every other input stays as it is. */
export function createPostInput(config: ReviewConfig) {
  return function PostInput(props: InputProps) {
    if (props.path.length > 0 || props.schemaType.name !== 'post') return props.renderDefault(props)
    return (
      <Stack gap={5}>
        <PostStrip config={config} />
        {props.renderDefault(props)}
      </Stack>
    )
  }
}
