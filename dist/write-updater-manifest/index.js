require('../program/index.js').start('write-updater-manifest')
