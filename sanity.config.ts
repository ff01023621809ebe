import {zhHansLocale} from '@sanity/locale-zh-hans'
import {visionTool} from '@sanity/vision'
import type {ConfigContext, Tool} from 'sanity'
import {defineConfig} from 'sanity'
import {dateline} from './plugins/index.ts'

// With a project of one's own, the very same Studio runs on the hosted Content Lake.
const hostedProject = process.env['SANITY_STUDIO_PROJECT_ID']
const dataset = process.env['SANITY_STUDIO_DATASET'] ?? 'production'

const off = {enabled: false}

/** The embedded lake has tokens for its people, and none of the services around a hosted project. */
const embedded = {
  apiHost: lakeAddress(),
  auth: {loginMethod: 'token' as const, providers: []},
  releases: off,
  scheduledDrafts: off,
  scheduledPublishing: off,
  tasks: off,
  announcements: off,
  mediaLibrary: off,
  apps: {canvas: off},
  document: {comments: off},
}

const desk = {
  name: 'default',
  title: 'Dateline',
  dataset,
  // The last locale is the one that the Studio starts in.
  plugins: [dateline({preview: {url: previewAddress()}}), visionTool(), zhHansLocale()],
  // GROQ by hand is for those who look after the desk.
  tools: (tools: Tool[], {currentUser}: ConfigContext) =>
    tools.filter(
      ({name}) =>
        name !== 'vision' || currentUser?.roles.some((role) => role.name === 'administrator'),
    ),
}

export default defineConfig(
  hostedProject === undefined
    ? {...desk, ...embedded, projectId: 'dateline'}
    : {...desk, projectId: hostedProject},
)

/** Where the embedded lake is: as the page says at run time, else as the environment said. */
function lakeAddress(): string {
  return fromPage('lake') ?? process.env['SANITY_STUDIO_LAKE_URL'] ?? 'http://localhost:3334'
}

/** Where `npm run site:dev` shows the site with its drafts. */
function previewAddress(): string {
  return (
    fromPage('preview') ?? (process.env['SANITY_STUDIO_PREVIEW_URL'] || 'http://localhost:3336')
  )
}

function fromPage(name: string): string | undefined {
  const page: unknown = Reflect.get(globalThis, '__DATELINE__')
  if (typeof page !== 'object' || page === null) return undefined
  const value: unknown = Reflect.get(page, name)
  return typeof value === 'string' ? value : undefined
}
