import type {IdentifiedSanityDocumentStub} from '@sanity/client'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {freePort} from '../../cli/freePort.ts'
import {buildStudio} from '../../cli/studio/buildStudio.ts'
import {serveStudio} from '../../cli/studio/serveStudio.ts'
import {openTarget} from '../../cli/target/openTarget.ts'
import {startLake} from '../../lake/startLake.ts'
import {createBodies} from '../names/bodies.ts'
import {createEntities} from '../names/entities.ts'
import {putAll} from '../support/putAll.ts'
import {buildBareStudio} from './buildBareStudio.ts'

const PROJECT = join(import.meta.dirname, '../..')

/** A Studio, and a post in it that somebody is going to write on. */
export interface Side {
  readonly name: 'marks' | 'bare'
  readonly studio: string
  readonly post: string
}

export interface Sides {
  readonly sides: readonly Side[]
  /** The lake's address. */
  readonly lake: string
  /** An editor's token. */
  readonly token: string
  close(): Promise<void>
}

/**
 * One lake, and over it two Studios that differ in the body's editor and the input for people alone.
 * Each has a post of its own with the same body of 8,000 characters; the lake has made-up entities,
 * whom the body names.
 */
export async function openSides(count: number): Promise<Sides> {
  const bare = await buildBareStudio()
  const directories = {marks: await buildStudio(PROJECT, process.env), bare: bare.directory}
  const names = ['marks', 'bare'] as const
  const dataDirectory = mkdtempSync(join(tmpdir(), 'dateline-typing-'))
  const ports = {marks: (await freePort(0)) ?? 0, bare: (await freePort(0)) ?? 0}
  const lake = await startLake({
    port: 0,
    dataDirectory,
    allowedOrigins: names.map((name) => `http://localhost:${ports[name]}`),
  })
  const studios = await Promise.all(
    names.map(async (name) => ({
      name,
      ...(await serveStudio({directory: directories[name], port: ports[name], lake: lake.url})),
    })),
  )
  const token = lake.tokens.editor
  const {client} = openTarget({lake: lake.url, token, dataDirectory, env: {}})
  await putAll(client, documentsOf(count))
  return {
    token,
    lake: lake.url,
    sides: studios.map(({name, url}) => ({name, studio: url, post: `post-${name}`})),
    async close() {
      await Promise.all(studios.map((studio) => studio.close()))
      await lake.close()
      bare.remove()
      rmSync(dataDirectory, {recursive: true})
    },
  }
}

function documentsOf(count: number): readonly IdentifiedSanityDocumentStub[] {
  const entities = createEntities(count)
  const [paragraphs = []] = createBodies(1, entities)
  const body = paragraphs.map((text, at) => ({
    _type: 'block',
    _key: `p${at}`,
    style: 'normal',
    markDefs: [],
    children: [{_type: 'span', _key: `s${at}`, text, marks: []}],
  }))
  return [
    ...entities.map(({id, type, name, names = [], aliases = []}) => ({
      _id: id,
      _type: type,
      name,
      names: names.map((each) => ({_type: 'localizedName', _key: each.language, ...each})),
      aliases: [...aliases],
    })),
    ...['marks', 'bare'].map((name) => ({_id: `post-${name}`, _type: 'post', title: name, body})),
  ]
}
