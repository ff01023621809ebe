import {execFileSync} from 'node:child_process'
import {existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

export interface BundledBrowser {
  readonly executablePath: string
  readonly env: Readonly<Record<string, string>>
}

const ROOT = join(import.meta.dirname, '../..')

/** Makes the package unpack the system libraries too, as it does on a bare Amazon Linux. */
const BARE_SYSTEM = {AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x'}

const UNPACK = join(import.meta.dirname, 'unpackBrowser.ts')

/**
 * The Chromium that comes inside an npm package, with the libraries and the font that it needs:
 * it runs on a Linux on which nothing is installed. Unpacked once (some 5 s), below `node_modules`.
 */
export function bundledBrowser(): BundledBrowser {
  const folder = join(ROOT, 'node_modules/.cache/dateline', `chromium-${packageVersion()}`)
  if (!existsSync(folder)) unpack(folder)
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      FONTCONFIG_PATH: join(folder, 'fonts'),
      LD_LIBRARY_PATH: join(folder, 'al2023/lib'),
    },
  }
}

/** The package takes whatever lies at the path for whole, so several of us must not share one. */
function unpack(folder: string): void {
  const own = `${folder}.${process.pid}`
  mkdirSync(own, {recursive: true})
  execFileSync(process.execPath, [UNPACK], {
    env: {...process.env, ...BARE_SYSTEM, TMPDIR: own},
  })
  writeFileSync(join(own, 'fonts/fonts.conf'), fontsConfiguration(folder))
  try {
    renameSync(own, folder)
  } catch (error) {
    rmSync(own, {recursive: true, force: true})
    if (!existsSync(folder)) throw error
  }
}

/** The package's own configuration knows only the folders of a Lambda function. */
function fontsConfiguration(folder: string): string {
  const fonts = [join(folder, 'fonts'), '/usr/share/fonts', '/usr/local/share/fonts']
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    ...fonts.map((path) => `  <dir>${path}</dir>`),
    `  <cachedir>${join(folder, 'fonts-cache')}</cachedir>`,
    '</fontconfig>',
    '',
  ].join('\n')
}

function packageVersion(): string {
  const text = readFileSync(join(ROOT, 'node_modules/@sparticuz/chromium/package.json'), 'utf8')
  const manifest: unknown = JSON.parse(text)
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest
    ? String(manifest.version)
    : 'unknown'
}
