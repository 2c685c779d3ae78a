require('../program/index.js').start('announce')
