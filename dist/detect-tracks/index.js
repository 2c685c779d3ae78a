require('../program/index.js').start('detect-tracks')
