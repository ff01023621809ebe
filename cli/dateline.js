#!/usr/bin/env node
/**
 * The `dateline` command. Plain JavaScript, so that any Node can read it: where the running Node
 * is too old for the rest, it goes on with the one that the `node` package brings.
 */
import {spawn} from 'node:child_process'
import {existsSync} from 'node:fs'
import {createRequire} from 'node:module'
import {fileURLToPath} from 'node:url'

/** The first Node that strips types and has `node:sqlite` without a flag. */
const OLDEST = [22, 18]

if (isNewEnough(process.versions.node)) {
  const source = new URL('./main.ts', import.meta.url)
  const built = new URL('../dist/cli/main.js', import.meta.url)
  const {main} = await import(existsSync(source) ? source : built)
  process.exitCode = await main(process.argv.slice(2))
} else {
  continueOn(pinnedNode())
}

function isNewEnough(version) {
  const [major, minor] = version.split('.').map(Number)
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])
}

function pinnedNode() {
  const binary = process.platform === 'win32' ? 'node/bin/node.exe' : 'node/bin/node'
  try {
    return createRequire(import.meta.url).resolve(binary)
  } catch {
    console.error(
      `dateline needs Node ${OLDEST.join('.')} or newer; this is ${process.version}. ` +
        `dateline 需要 Node ${OLDEST.join('.')} 或更新版本，当前为 ${process.version}。`,
    )
    process.exit(1)
  }
}

function continueOn(node) {
  const script = fileURLToPath(import.meta.url)
  const child = spawn(node, [script, ...process.argv.slice(2)], {stdio: 'inherit'})
  // A terminal sends Ctrl-C to the child as well; a plain `kill` reaches only this process.
  process.on('SIGINT', () => {
    if (!process.stdin.isTTY) child.kill('SIGINT')
  })
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === null ? 1 : 128)
  })
}
