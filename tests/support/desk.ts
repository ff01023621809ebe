import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {Page} from 'playwright-core'
import {signInLink} from '../../cli/desk/announce.ts'
import {freePort} from '../../cli/freePort.ts'
import {buildStudio} from '../../cli/studio/buildStudio.ts'
import {serveStudio, type RunningStudio} from '../../cli/studio/serveStudio.ts'
import type {RoleName} from '../../lake/access/roles.ts'
import {openLake} from '../../cli/desk/openLake.ts'
import type {RunningLake} from '../../lake/startLake.ts'

const PROJECT = join(import.meta.dirname, '../..')

/** A whole desk of its own: a lake on disk and the built Studio, on free ports. */
export interface TestDesk {
  readonly studio: RunningStudio
  /** The lake that runs now; another one after `restartLake`. */
  readonly lake: () => RunningLake
  readonly dataDirectory: string
  /** The port where the Studio looks for the site with its drafts; nothing listens there yet. */
  readonly previewPort: number
  /** Opens the Studio in this page, signed in, at a path such as `/structure/post`. */
  signIn(page: Page, role: RoleName, path?: string): Promise<void>
  /** Ends the lake and starts it anew, on the same port and data. */
  restartLake(): Promise<void>
  /** Ends everything and removes the data. */
  close(): Promise<void>
}

export async function openDesk(): Promise<TestDesk> {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'dateline-desk-'))
  const studioPort = (await freePort(0)) ?? 0
  const previewPort = (await freePort(0)) ?? 0
  const open = (port: number) =>
    openLake({port, dataDirectory, allowedOrigins: [`http://localhost:${studioPort}`]})
  const directory = await buildStudio(PROJECT, process.env)
  let lake = await open(0)
  const studio = await serveStudio({
    directory,
    port: studioPort,
    lake: lake.url,
    preview: `http://localhost:${previewPort}/`,
  })

  return {
    studio,
    lake: () => lake,
    dataDirectory,
    previewPort,
    async signIn(page, role, path = '/') {
      await page.goto(signInLink(studio.url, lake.tokens[role], path))
      // The Studio takes the token out of the address before it draws anything.
      await page.waitForURL((url) => !url.hash.includes('token='))
      await page.getByTestId('studio-navbar').waitFor()
    },
    async restartLake() {
      const {port} = lake
      await lake.close()
      lake = await open(port)
    },
    async close() {
      await studio.close()
      await lake.close()
      rmSync(dataDirectory, {recursive: true, force: true})
    },
  }
}
