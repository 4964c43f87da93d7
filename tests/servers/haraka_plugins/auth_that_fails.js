'use strict';

// Sign-in whose place of passwords is down: Haraka's own flow and waiting time, and the reply of RFC 4954 section 6.

exports.register = function () {
    this.inherits('auth/auth_base');
};

exports.check_plain_passwd = (connection, user, password, decided) =>
    decided(false, { code: 454, message: '4.7.0 Temporary authentication failure' });
