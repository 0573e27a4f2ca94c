import fc from 'fast-check';

/** On a build server the same values are tried in every run, so that a change is judged by what it changes; at a desk new ones are tried each time. */
const BUILD_SERVER_SEED = 20_261_122;

if (process.env['CI'] === 'true') fc.configureGlobal({ seed: BUILD_SERVER_SEED });
