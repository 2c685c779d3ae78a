import type { Command } from '../command.ts'

export const completion: Command = {
  name: 'completion',
  summary: 'print a shell completion script',
  description: [
    'Completes commands, options, and the tracks and channels of your configuration. The script calls release-tracks, so release-tracks must be on your PATH.',
  ],
  arguments: [{ name: 'shell', description: 'bash, zsh or fish.', required: true, words: ['bash', 'zsh', 'fish'] }],
  examples: [
    { line: 'source <(release-tracks completion bash)', meaning: 'in ~/.bashrc' },
    { line: 'source <(release-tracks completion zsh)', meaning: 'in ~/.zshrc, after compinit' },
    {
      line: 'release-tracks completion fish > ~/.config/fish/completions/release-tracks.fish',
      meaning: 'once, for fish',
    },
  ],
  load: () => import('../answers/completion.ts'),
}
