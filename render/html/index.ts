/** What `sanity-plugin-dateline/html` gives to front-ends: a body as a string of HTML. */
export type {AddressUse, BlockPath, Referred, RenderOptions} from '../options.ts'
export {toHtml} from './toHtml.ts'
