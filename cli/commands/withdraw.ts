import type { Command } from '../command.ts'
import { DRY_RUN, NO_SIGN, YES } from '../options.ts'

export const withdraw: Command = {
  name: 'withdraw',
  summary: 'take a version back, so that nothing offers it again',
  description: [
    'Marks a tag as withdrawn and, in the same atomic push, sets every channel manifest that offers it to the best version that is left and moves floating tags such as v1 off it. From then on manifests, Latest, dist-tags, image tags and floating tags pass over it, also when its workflow runs again. Its version stays taken.',
    'With GH_TOKEN set, its GitHub Release gets a notice and becomes a draft; an immutable one gets the notice. For npm packages it prints the commands to run.',
    'Shows the plan and asks before pushing. Running it again completes what is left and repeats nothing.',
  ],
  arguments: [{ name: 'tag', description: 'The tag to withdraw, such as tray-v1.8.5.', required: true, words: 'tags' }],
  options: [
    {
      name: 'reason',
      value: 'text',
      description: 'What is wrong with it, in a sentence; users read it on the release.',
    },
    { name: 'undo', description: 'Take the withdrawal back: the version is offered again where it was.' },
    DRY_RUN,
    NO_SIGN,
    YES,
  ],
  examples: [
    {
      line: 'release-tracks withdraw tray-v1.8.5 --reason "crashes on start"',
      meaning: 'take a live version back, after asking',
    },
    {
      line: 'release-tracks withdraw tray-v1.8.5 --dry-run',
      meaning: 'what of it is not done yet, for a tag that is withdrawn',
    },
    { line: 'release-tracks withdraw tray-v1.8.5 --undo', meaning: 'offer it again' },
  ],
  load: () => import('../answers/withdraw.ts'),
}
