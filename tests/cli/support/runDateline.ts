import {type Ended, type Running, startScript} from '../../support/startScript.ts'

/** Starts the real command in a process of its own, speaking English unless `env` says otherwise. */
export function startDateline(args: readonly string[], env: NodeJS.ProcessEnv = {}): Running {
  return startScript('cli/dateline.js', args, {LC_ALL: 'en_US.UTF-8', ...env})
}

/** Runs the real command to its end. */
export function runDateline(args: readonly string[], env?: NodeJS.ProcessEnv): Promise<Ended> {
  return startDateline(args, env).ended
}
