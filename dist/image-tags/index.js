require('../program/index.js').start('image-tags')
