require('../program/index.js').start('float-tags')
