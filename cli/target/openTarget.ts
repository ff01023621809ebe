import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {createClient, type SanityClient} from '@sanity/client'
import {toTokens} from '../../lake/access/tokens.ts'
import {CommandError, UsageError} from '../commandError.ts'
import {notedLakeAddress} from '../desk/lakeAddressFile.ts'
import {isHosted} from '../desk/projectEnvironment.ts'

/** Where documents go, and how to say so. */
export interface DatasetTarget {
  readonly client: SanityClient
  readonly name: string
}

export interface TargetRequest {
  readonly lake: string | undefined
  readonly token: string | undefined
  readonly dataDirectory: string
  readonly env: NodeJS.ProcessEnv
}

/** Where a lake keeps its tokens inside its data folder. */
const TOKEN_FILE = 'tokens.json'
const USUAL_LAKE = 'http://127.0.0.1:3334'
const API_VERSION = '2025-02-19'

/**
 * The dataset that a command works on: the hosted one that Sanity's own variables name, unless `--lake` asks
 * for a lake; otherwise the embedded lake, with the token out of its data folder.
 *
 * @throws CommandError when there is no token
 */
export function openTarget(request: TargetRequest): DatasetTarget {
  const {lake, env} = request
  const common = {
    dataset: env['SANITY_STUDIO_DATASET'] || 'production',
    apiVersion: API_VERSION,
    useCdn: false,
    perspective: 'raw',
    // Warnings of the client would stand between the lines of the report.
    ignoreBrowserTokenWarning: true,
  } as const
  if (lake === undefined && isHosted(env)) {
    const token = request.token ?? env['SANITY_AUTH_TOKEN']
    if (!token) throw noHostedToken()
    const projectId = env['SANITY_STUDIO_PROJECT_ID'] ?? ''
    const client = createClient({...common, projectId, token})
    return {client, name: `${projectId}/${common.dataset}`}
  }
  const apiHost = readAddress(lake ?? notedLakeAddress(request.dataDirectory) ?? USUAL_LAKE)
  const token = request.token ?? readToken(request.dataDirectory)
  const client = createClient({
    ...common,
    projectId: 'dateline',
    apiHost,
    useProjectHostname: false,
    token,
  })
  return {client, name: `${apiHost} (${common.dataset})`}
}

/** Node does not resolve `*.localhost`, and `localhost` may mean IPv6 where the lake is not. */
function readAddress(text: string): string {
  try {
    const url = new URL(text)
    if (url.hostname === 'localhost') url.hostname = '127.0.0.1'
    if (url.protocol === 'http:' || url.protocol === 'https:') return url.origin
  } catch {
    // Falls through to the sentence below.
  }
  throw new UsageError({
    'zh-Hans': `--lake 要一个网址，例如 ${USUAL_LAKE}，而不是“${text}”。`,
    'en-US': `--lake takes an address such as ${USUAL_LAKE}, not "${text}".`,
  })
}

function readToken(dataDirectory: string): string {
  const path = join(dataDirectory, TOKEN_FILE)
  try {
    const tokens = toTokens(JSON.parse(readFileSync(path, 'utf8')))
    if (tokens !== undefined) return tokens.administrator
  } catch {
    // Falls through to the sentence below.
  }
  throw new CommandError({
    'zh-Hans': `在 ${path} 找不到内容库的令牌。请先运行 npx dateline lake（或 npm start），或用 --data 指明数据文件夹，或用 --token 给出令牌。`,
    'en-US': `There is no token of a lake in ${path}. Run npx dateline lake (or npm start) first, name its folder with --data, or give a token with --token.`,
  })
}

function noHostedToken(): CommandError {
  return new CommandError({
    'zh-Hans': '导入到 Sanity 托管的内容库需要令牌：请设置 SANITY_AUTH_TOKEN，或用 --token。',
    'en-US':
      "Importing into Sanity's hosted lake takes a token: set SANITY_AUTH_TOKEN or use --token.",
  })
}
