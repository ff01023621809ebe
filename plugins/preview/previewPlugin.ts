import {EyeOpenIcon} from '@sanity/icons/EyeOpen'
import {definePlugin} from 'sanity'
import {presentationTool} from 'sanity/presentation'
import type {DeskLanguage} from '../../codec/frontMatter/table.ts'
import {both} from '../../schemas/desk.ts'
import {locations} from './locations.ts'
import {mainDocuments} from './mainDocuments.ts'
import type {PreviewOptions} from './previewOptions.ts'
import {presentationZhHans} from './presentationZhHans.ts'
import {siteOrigin} from './siteOrigin.ts'
import {SITE_ENTRY, SITE_PATHS, SITE_PING} from './sitePaths.ts'
import {withRunningSite} from './withRunningSite.tsx'

const TOOL = 'presentation'

/** The site beside the form: a click on it opens what it shows, and it follows what is written. */
export const previewPlugin = definePlugin<PreviewOptions & {readonly language: DeskLanguage}>(
  ({url, enable = SITE_ENTRY, paths = SITE_PATHS, language}) => {
    const origin = () => siteOrigin(url, window.location.origin)
    const isOwn = enable === SITE_ENTRY
    return {
      name: 'dateline/preview',
      i18n: {bundles: [presentationZhHans]},
      plugins: [
        presentationTool({
          name: TOOL,
          title: both('预览', 'Preview')[language],
          icon: EyeOpenIcon,
          devMode: false,
          previewUrl: {
            initial: () => new URL(new URL(url).pathname, origin()).href,
            previewMode: {enable, shareAccess: false},
          },
          resolve: {mainDocuments: mainDocuments(paths), locations: locations(paths, language)},
        }),
      ],
      tools: (tools) =>
        tools.map((tool) =>
          tool.name === TOOL
            ? withRunningSite(tool, {
                ping: () => origin() + (isOwn ? SITE_PING : enable),
                command: isOwn ? 'npm run site:dev' : undefined,
              })
            : tool,
        ),
    }
  },
)
