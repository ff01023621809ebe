import {isAnnotated} from './isAnnotated.ts'
import type {Passage} from './passage.ts'

/** Whether spans hold the whole passage, and nobody annotated a part of it. */
export function canAnnotate({paragraph, ...place}: Passage): boolean {
  return paragraph.spans.length > 0 && !isAnnotated(paragraph, place)
}
