/**
 * `npm run check`: format, lint, types and dead code, side by side. Prints what the failing ones
 * say, and how long each took.
 */
import {spawn} from 'node:child_process'
import {join} from 'node:path'

const BINARIES = join(import.meta.dirname, '../node_modules/.bin')

const CHECKS: readonly (readonly [name: string, command: string, ...args: string[]])[] = [
  ['format', 'oxfmt', '--check'],
  ['lint', 'oxlint', '--deny-warnings'],
  ['types', 'tsc', '--noEmit'],
  ['dead code', 'knip'],
]

const results = await Promise.all(CHECKS.map(run))
for (const {name, passed, output, seconds} of results) {
  console.log(`${passed ? '✓' : '✗'} ${name} (${seconds.toFixed(1)} s)`)
  if (!passed) console.log(output)
}
process.exitCode = results.every(({passed}) => passed) ? 0 : 1

function run([name, command, ...args]: (typeof CHECKS)[number]) {
  const start = performance.now()
  return new Promise<{name: string; passed: boolean; output: string; seconds: number}>(
    (resolve) => {
      const child = spawn(join(BINARIES, command), args, {
        cwd: join(import.meta.dirname, '..'),
        shell: process.platform === 'win32',
      })
      let output = ''
      const end = (passed: boolean) =>
        resolve({name, passed, output, seconds: (performance.now() - start) / 1000})
      for (const stream of [child.stdout, child.stderr]) {
        stream.setEncoding('utf8').on('data', (text: string) => (output += text))
      }
      child.once('error', (error) => {
        output += String(error)
        end(false)
      })
      child.once('close', (code) => end(code === 0))
    },
  )
}
