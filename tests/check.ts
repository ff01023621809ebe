/**
 * `npm run check`: runs the scripts `check:…` of package.json side by side, and prints what the
 * failing ones say and how long each took.
 */
import {spawn} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'

const ROOT = join(import.meta.dirname, '..')

const names = Object.keys(scripts()).filter((name) => name.startsWith('check:'))
const results = await Promise.all(names.map(run))
for (const {name, passed, output, seconds} of results) {
  console.log(`${passed ? '✓' : '✗'} ${name} (${seconds.toFixed(1)} s)`)
  if (!passed) console.log(output)
}
process.exitCode = results.every(({passed}) => passed) ? 0 : 1

interface Result {
  readonly name: string
  readonly passed: boolean
  readonly output: string
  readonly seconds: number
}

function run(name: string): Promise<Result> {
  const start = performance.now()
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--run', name], {cwd: ROOT})
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => (output += text))
    }
    child.once('close', (code) =>
      resolve({name, passed: code === 0, output, seconds: (performance.now() - start) / 1000}),
    )
  })
}

function scripts(): object {
  const manifest: unknown = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  if (typeof manifest === 'object' && manifest !== null && 'scripts' in manifest) {
    if (typeof manifest.scripts === 'object' && manifest.scripts !== null) return manifest.scripts
  }
  throw new Error('package.json has no scripts')
}
