import type { Happening } from '../../shared/core/announce/happening.ts'

/** A live release of which everything is known. */
export const HAPPENING: Happening = {
  kind: 'released',
  id: `msg_${'0123456789abcdef'.repeat(2)}`,
  repository: 'acme/shop',
  track: 'tray',
  channel: 'live',
  version: '1.8.5',
  previous: 'tray-v1.8.4',
  tag: 'tray-v1.8.5',
  commit: '7c1d'.repeat(10),
  url: 'https://github.com/acme/shop/releases/tag/tray-v1.8.5',
  notes:
    '### Fixes\n\n- **net:** read `a && b` again ([#12](https://github.com/acme/shop/pull/12)) by @ada\n  1. first\\_one\n\n```sh\nrm -rf <dir>\n```',
  trailers: [
    { key: 'Release-Track', value: 'tray' },
    { key: 'Roadmap-Item', value: 'dark-mode' },
    { key: 'roadmap-item', value: 'faster start' },
    { key: 'Roadmap-Item', value: 'dark-mode' },
  ],
  promotedFrom: 'tray-v1.8.5-rc.2',
  run: { id: '1234', url: 'https://github.com/acme/shop/actions/runs/1234' },
}

/** What somebody could write into a label or a commit to be noticed, or to break out. */
export const HOSTILE =
  '<!channel> <@U1> @everyone @here &lt;!here&gt; </script> "}],"x":[{" \u202e \ud800 [x](javascript:alert(1)) [a|b](https://x.example/>|<!channel>)'
