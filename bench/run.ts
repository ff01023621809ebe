import {readdirSync} from 'node:fs'

/** `npm run bench -- <name> …`: runs `bench/<name>.ts`, which reads the other arguments itself. */
const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.ts') && file !== 'run.ts')
  .map((file) => file.slice(0, -'.ts'.length))

const name = process.argv[2] ?? ''
if (names.includes(name)) {
  await import(`./${name}.ts`)
} else {
  console.error(`Usage: npm run bench -- <${names.join('|')}> [options]`)
  process.exitCode = 2
}
