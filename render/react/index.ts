/** What `sanity-plugin-dateline/react` gives to front-ends: a body as React elements. */
export type {AddressUse, BlockPath, Referred, RenderOptions} from '../options.ts'
export {Body} from './Body.tsx'
export type {BodyProps} from './Body.tsx'
