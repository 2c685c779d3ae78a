import { drawPicture } from './picture.mjs'

/** Shows the picture, how long it all took, and what to do next. */
export async function showEnd({ remote, screen, durations, total, kept }) {
  screen.heading('  ', 'Branches and tags of the remote, newest first')
  screen.text("● a person's commit   ○ a commit the actions made", { styles: ['dim'] })
  screen.line()
  await drawPicture(remote.git, screen)
  screen.line()
  const longest = Math.max(...durations)
  screen.text(
    `${durations.length} runs of an action, each in a fresh depth-1 checkout, the longest ${seconds(longest)}; ${seconds(total)} in all.`,
    { styles: ['dim'] },
  )
  if (kept) screen.text(`Kept: ${kept} (the remote is remote.git, the checkouts are in jobs)`, { styles: ['dim'] })
  screen.line()
  screen.text(
    'Next: in your own repository, run `node <this clone>/dist/cli/index.js init --dry-run`. It writes nothing.',
    {
      styles: ['bold'],
    },
  )
}

function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`
}
