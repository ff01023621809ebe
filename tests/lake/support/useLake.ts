import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import {type ClientConfig, createClient, type SanityClient} from '@sanity/client'
import {afterAll, beforeAll} from 'vitest'

import type {RoleName} from '../../../lake/access/roles.ts'
import {type LakeOptions, type RunningLake, startLake} from '../../../lake/startLake.ts'

/** The two stores that one contract holds for. */
export const STORES = ['SQLite', 'memory'] as const
export type StoreName = (typeof STORES)[number]

/** The page that the lake of a test lets in. */
export const STUDIO = 'http://localhost:3333'

export interface TestLake {
  readonly running: () => RunningLake
  /** `http://127.0.0.1:PORT` */
  readonly address: () => string
  /** A real client; nobody in particular when no role is given. */
  readonly client: (role?: RoleName, config?: ClientConfig) => SanityClient
  /** `fetch` on a path of the lake. */
  readonly fetch: (path: string, init?: RequestInit, role?: RoleName) => Promise<Response>
  readonly log: string[]
  /** The data folder; empty for the store in memory. */
  readonly folder: () => string
}

/** A lake for the tests of one `describe`. */
export function useLake(store: StoreName, options: Partial<LakeOptions> = {}): TestLake {
  const log: string[] = []
  let lake: RunningLake | undefined
  let folder: string | undefined

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'lake-'))
    lake = await startLake({
      port: 0,
      dataDirectory: store === 'memory' ? {memory: true} : folder,
      allowedOrigins: [STUDIO],
      log: (line) => log.push(line),
      ...options,
    })
  })
  afterAll(async () => {
    await lake?.close()
    if (folder !== undefined) rmSync(folder, {recursive: true})
  })

  function running(): RunningLake {
    if (lake === undefined) throw new Error('The lake is not running')
    return lake
  }
  const address = (): string => `http://127.0.0.1:${running().port}`

  return {
    running,
    address,
    log,
    folder: () => folder ?? '',
    client: (role, config = {}) => clientOf(running(), role, config),
    fetch: (path, init = {}, role) => {
      const headers = new Headers(init.headers)
      if (role !== undefined) headers.set('authorization', `Bearer ${running().tokens[role]}`)
      return fetch(`${address()}${path}`, {...init, headers})
    },
  }
}

/** Node does not resolve `<project>.localhost`, so the project is named in a header. */
export function clientOf(
  {port, tokens, projectId}: RunningLake,
  role?: RoleName,
  config: ClientConfig = {},
): SanityClient {
  return createClient({
    projectId,
    dataset: 'production',
    apiHost: `http://127.0.0.1:${port}`,
    useProjectHostname: false,
    apiVersion: '2025-02-19',
    useCdn: false,
    ...(role === undefined ? {} : {token: tokens[role]}),
    ...config,
  })
}
