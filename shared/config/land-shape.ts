import { LANDINGS } from '../core/config.ts'
import type { Shape } from './shape.ts'

const LANDING = {
  kind: 'word',
  words: LANDINGS,
  meanings: [
    'The actions push to it.',
    'It takes pull requests alone; the actions push tags, and branches of their own.',
  ],
} as const

/** How releases get onto the branches. */
export const LAND = {
  kind: 'either',
  description:
    'How releases get onto the branches, where rules do not let the actions push: one word for both branches, or one for each. With `pull-request`, live versions come by the pull requests of `release-pr`, which needs this key. Left out: all is pushed.',
  examples: ['pull-request', { live: 'pull-request', next: 'push' }],
  options: [
    { ...LANDING, description: 'How releases get onto both branches.', examples: ['pull-request'] },
    {
      kind: 'record',
      description: 'How releases get onto each of the branches.',
      examples: [{ live: 'pull-request', next: 'push' }],
      fields: {
        live: {
          ...LANDING,
          description: 'How live versions get onto `live`.',
          default: 'push',
          examples: ['pull-request'],
        },
        next: {
          ...LANDING,
          description:
            'How `next` gets what `live` has. With `pull-request` it takes no bump commits: set `version-style: tag`.',
          default: 'push',
          examples: ['push'],
        },
      },
    },
  ],
} as const satisfies Shape
