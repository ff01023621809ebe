import {createDataAttribute} from '@sanity/visual-editing-csm'
import type {DataSanity} from '../pages/page.ts'

/** What leads from an element of a preview to its field, as Sanity's own overlays read it. */
export const dataSanity: DataSanity = ({_id: id, _type: type}, path) =>
  createDataAttribute({id, type})([...path])
