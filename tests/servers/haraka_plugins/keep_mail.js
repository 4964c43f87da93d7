'use strict';

// Keeps every message in a file, also those of signed-in people, which Haraka would hand on by itself.

exports.register = function () {
    this.inherits('queue/test');
    this.register_hook('queue_outbound', 'hook_queue');
};
