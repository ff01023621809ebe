import {startLake} from '../../../lake/startLake.ts'

/** A lake in a process of its own, so that it can be killed. Says its port and the editor's token. */
const [, , dataDirectory = ''] = process.argv
const {port, tokens} = await startLake({port: 0, dataDirectory, allowedOrigins: []})
process.stdout.write(`${JSON.stringify({port, token: tokens.editor})}\n`)
