import * as fc from 'fast-check'

/**
 * Properties are tried on the same values in every run, so that a run says something of a change
 * and not of chance. `DATELINE_SEED=$RANDOM npx vitest run --project rooms` goes looking for others.
 */
fc.configureGlobal({seed: Number(process.env['DATELINE_SEED'] ?? 20_261_124)})
