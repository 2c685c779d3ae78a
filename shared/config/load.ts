export { inspectConfig, type ParsedConfig, parseConfig } from './parse-config.ts'

const NAMES = ['release-tracks.yml', 'release-tracks.yaml', 'release-tracks.json']

/** Where the configuration is looked for when no path is given: repository paths, the first that exists is read. */
export const CONFIG_NAMES: readonly string[] = [...NAMES, ...NAMES.map((name) => `.github/${name}`)]
