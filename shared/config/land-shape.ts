import { LANDINGS } from '../core/config.ts'
import type { Shape } from './shape.ts'

const LANDING = {
  kind: 'word',
  words: LANDINGS,
  meanings: [
    'The actions push to it.',
    'It accepts only pull requests; the actions push tags, and branches of their own.',
  ],
} as const

/** How releases get onto the branches. */
export const LAND = {
  kind: 'either',
  description:
    'How releases reach branches whose rules do not let the actions push: one value for both branches, or one for each. With `pull-request`, live versions are released by merging the pull requests of `release-pr`, which needs this key. By default everything is pushed.',
  examples: ['pull-request', { live: 'pull-request', next: 'push' }],
  options: [
    { ...LANDING, description: 'How releases land on both branches.', examples: ['pull-request'] },
    {
      kind: 'record',
      description: 'How releases land on each of the branches.',
      examples: [{ live: 'pull-request', next: 'push' }],
      fields: {
        live: {
          ...LANDING,
          description: 'How live versions reach `live`.',
          default: 'push',
          examples: ['pull-request'],
        },
        next: {
          ...LANDING,
          description:
            'How `next` gets the commits of `live`. With `pull-request` it accepts no bump commits: set `version-style: tag`.',
          default: 'push',
          examples: ['push'],
        },
      },
    },
  ],
} as const satisfies Shape
