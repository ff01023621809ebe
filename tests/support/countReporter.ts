import type {Reporter, TestModule} from 'vitest/node'

/** Ends a run with one plain line, `12 passed, 0 failed`, that a script can read. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    let passed = 0
    let failed = 0
    for (const module of modules) {
      const tests = [...module.children.allTests()]
      passed += tests.filter((test) => test.result().state === 'passed').length
      const failures = tests.filter((test) => test.result().state === 'failed').length
      // A file that doesn't load, or whose hooks fail, has a failure that is none of its tests'.
      failed += failures > 0 || module.ok() ? failures : 1
    }
    // The default reporter prints its summary in the same turn.
    process.once('exit', () => console.log(`${passed} passed, ${failed} failed`))
  }
}
