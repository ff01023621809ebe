import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {CommandError, UsageError} from '../../cli/commandError.ts'
import {noteLakeAddress} from '../../cli/desk/lakeAddressFile.ts'
import {openTarget, type TargetRequest} from '../../cli/target/openTarget.ts'

let dataDirectory: string

beforeEach(() => {
  dataDirectory = mkdtempSync(join(tmpdir(), 'dateline-target-'))
})
afterEach(() => rmSync(dataDirectory, {recursive: true}))

const TOKENS = {editor: 'e'.repeat(40), reviewer: 'r'.repeat(40), administrator: 'a'.repeat(40)}
const HOSTED = {SANITY_STUDIO_PROJECT_ID: 'abc123', SANITY_STUDIO_DATASET: 'stage'}

function open(request: Partial<TargetRequest>) {
  const {client, name} = openTarget({
    lake: undefined,
    token: undefined,
    dataDirectory,
    env: {},
    ...request,
  })
  const {projectId, dataset, apiHost, useProjectHostname, token} = client.config()
  return {name, projectId, dataset, apiHost, useProjectHostname, token}
}

test('the lake of the data folder: the usual address, the noted one, the one that is named', () => {
  writeFileSync(join(dataDirectory, 'tokens.json'), JSON.stringify(TOKENS))
  const usual = {
    name: 'http://127.0.0.1:3334 (production)',
    projectId: 'dateline',
    dataset: 'production',
    apiHost: 'http://127.0.0.1:3334',
    useProjectHostname: false,
    token: TOKENS.administrator,
  }
  expect(open({})).toEqual(usual)
  noteLakeAddress(dataDirectory, 'http://localhost:4000')
  expect(open({})).toMatchObject({apiHost: 'http://127.0.0.1:4000'})
  expect(open({lake: 'http://localhost:5000/', token: 'given', env: HOSTED})).toMatchObject({
    name: 'http://127.0.0.1:5000 (stage)',
    apiHost: 'http://127.0.0.1:5000',
    token: 'given',
  })
})

test("the hosted dataset that Sanity's variables name", () => {
  expect(open({env: {...HOSTED, SANITY_AUTH_TOKEN: 'sk1'}})).toMatchObject({
    name: 'abc123/stage',
    projectId: 'abc123',
    dataset: 'stage',
    apiHost: 'https://api.sanity.io',
    token: 'sk1',
  })
})

test.each<[string, Partial<TargetRequest>, new (...parts: never[]) => Error]>([
  ['no token of a lake', {}, CommandError],
  ['no token of the hosted service', {env: HOSTED}, CommandError],
  ['an address that is none', {lake: 'localhost', token: 'x'}, UsageError],
])('%s is one sentence', (_, request, kind) => {
  expect(() => open(request)).toThrow(kind)
})
