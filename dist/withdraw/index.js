require('../program/index.js').start('withdraw')
