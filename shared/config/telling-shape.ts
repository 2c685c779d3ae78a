import type { Shape } from './shape.ts'
import * as rules from './text-rules.ts'

export const LABEL_TRAILERS = {
  kind: 'names',
  rule: rules.TRAILER_KEY,
  of: {
    kind: 'text',
    rule: rules.LABEL_PATTERN,
    description: 'The labels that give the value: a name with `*` in it, for what becomes the value.',
    examples: ['roadmap/*'],
  },
  description:
    'Trailers that a tag gets from labels of the merged pull requests that changed its track since what the users of the channel have. A pull request labelled `roadmap/dark-mode` gives `Roadmap-Item: dark-mode`, of which `announce` tells a roadmap.',
  examples: [{ 'Roadmap-Item': 'roadmap/*' }],
} as const satisfies Shape
