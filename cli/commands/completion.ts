import type { Command } from '../command.ts'

export const completion: Command = {
  name: 'completion',
  summary: 'print the script that makes a shell complete release-tracks',
  description: [
    'Completes commands, options, and the tracks and channels of the configuration that is there. The script calls release-tracks, so it must be on your PATH: npm install --global release-tracks.',
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
