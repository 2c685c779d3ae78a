require('../program/index.js').start('promote')
