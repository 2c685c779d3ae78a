import { cut, padEnd } from './screen.mjs'

const SUBJECT = 50
const FIELD = '\x1f'

/**
 * Draws the branches and tags of the remote, newest commit first: a dot for a person's commit, a ring for one that the actions made,
 * and at the right the branches and tags that stand there.
 *
 * @param {(...args: string[]) => Promise<string>} git in the remote
 * @param {ReturnType<import('./screen.mjs').createScreen>} screen
 */
export async function drawPicture(git, screen) {
  const format = ['', '%h', '%an', '%D', '%s'].join('%x1f')
  const log = await git('log', '--graph', '--topo-order', '--abbrev=7', '--branches', '--tags', `--format=${format}`)
  for (const line of log.split('\n')) {
    const [graph, hash, author, refs, subject] = line.split(FIELD)
    const own = author !== 'Ada'
    const rails = padEnd(drawRails(graph.trimEnd(), own), 4)
    if (hash === undefined) {
      screen.line(screen.paint(rails.trimEnd(), 'dim'))
      continue
    }
    const text = padEnd(screen.paint(cut(subject, SUBJECT), ...(own ? ['dim'] : [])), SUBJECT)
    screen.line([rails, screen.paint(hash, 'dim'), text, refNames(refs).map(screen.ref).join(' ')].join(' ').trimEnd())
  }
}

function drawRails(graph, own) {
  return graph
    .replace('*', own ? '○' : '●')
    .replaceAll('|', '│')
    .replaceAll('/', '╱')
    .replaceAll('\\', '╲')
}

/** The names in `%D`, branches first: `HEAD -> main, tag: v1.0.0, next`. */
function refNames(decoration) {
  const names = decoration.split(', ').filter(Boolean)
  const branches = names.filter((name) => !name.startsWith('tag: ')).map((name) => name.replace('HEAD -> ', ''))
  return [...branches, ...names.filter((name) => name.startsWith('tag: ')).map((name) => name.slice('tag: '.length))]
}
