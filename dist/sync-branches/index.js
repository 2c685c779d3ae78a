require('../program/index.js').start('sync-branches')
