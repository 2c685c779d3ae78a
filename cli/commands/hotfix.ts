import type { Command } from '../command.ts'
import { DRY_RUN, NO_SIGN, YES } from '../options.ts'

export const hotfix: Command = {
  name: 'hotfix',
  summary: 'release what was committed to the live branch',
  description: [
    'For a fix that somebody committed to the live branch: releases that branch as it is, as the next patch, without what else is on next, and merges it into next in the same atomic push. Nothing is released of a track that did not change there.',
    'Shows the plan and asks before pushing, as promote does, which does the same with the head of the live branch as --sha.',
  ],
  arguments: [
    { name: 'tracks', description: 'A track, several separated by commas, or all.', required: true, words: 'tracks' },
  ],
  options: [
    {
      name: 'trailer',
      value: 'line',
      description: 'An extra "Key: value" line for tags and bump commits; repeatable.',
      repeatable: true,
    },
    DRY_RUN,
    NO_SIGN,
    YES,
  ],
  examples: [
    { line: 'release-tracks hotfix tray', meaning: 'release a fix that is on main alone, after asking' },
    { line: 'release-tracks hotfix all --dry-run', meaning: 'what of main would be released' },
  ],
  load: () => import('../answers/hotfix.ts'),
}
