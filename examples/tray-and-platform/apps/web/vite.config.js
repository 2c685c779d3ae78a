import { trackVersion } from 'release-tracks'
import { defineConfig } from 'vite'

export default defineConfig({
  // Any path will do: the page is served from wherever the container puts it.
  base: './',
  define: {
    // The platform's version at build time, for the chip in the footer: release-tracks.yml says which file carries it.
    'import.meta.env.VITE_PLATFORM_VERSION': JSON.stringify(trackVersion('platform')),
  },
})
