'use strict';

// nodemailer's smtp-server with the accounts and the fault of a JSON file: node smtp_server.js FILE
// It greets at port 587 with STARTTLS and at port 465 inside TLS, and keeps every message in a folder.

const fs = require('node:fs');
const path = require('node:path');

const plan = JSON.parse(fs.readFileSync(process.argv[2], 'utf8'));
const { SMTPServer } = require(path.join(plan.modules, 'smtp-server'));

function refusal(code, text) {
    const error = new Error(text);
    error.responseCode = code;
    return error;
}

function onAuth(auth, session, callback) {
    if (plan.fault === 'BROKEN_SIGN_IN') {
        return callback(refusal(454, '4.7.0 Temporary authentication failure'));
    }
    if (Object.hasOwn(plan.accounts, auth.username) && plan.accounts[auth.username] === auth.password) {
        return callback(null, { user: auth.username });
    }
    return callback(null, {}); // Its own words for a wrong password.
}

function onMailFrom(address, session, callback) {
    const own = address.address.toLowerCase() === session.user.toLowerCase();
    return own ? callback() : callback(refusal(553, '5.7.1 Sender address rejected: not owned by ' + session.user));
}

function onRcptTo(address, session, callback) {
    const domain = address.address.split('@').pop().toLowerCase();
    if (plan.fault === 'NO_RELAYING' && domain !== plan.domain) {
        return callback(refusal(550, '5.7.1 Relaying denied'));
    }
    return callback();
}

function onData(stream, session, callback) {
    const file = fs.createWriteStream(path.join(plan.mail, session.id + '.eml'));
    stream.pipe(file);
    file.on('finish', () => callback());
}

const options = {
    name: plan.host,
    key: fs.readFileSync(plan.key),
    cert: fs.readFileSync(plan.certificate),
    authMethods: plan.fault === 'ONLY_CRAM_MD5' ? ['CRAM-MD5'] : ['PLAIN', 'LOGIN'],
    disableReverseLookup: true,
    logger: false,
    disabledCommands: { NO_STARTTLS: ['STARTTLS'], NO_SIGN_IN: ['AUTH'] }[plan.fault] || [],
    maxClients: plan.fault === 'FEW_CONNECTIONS' ? 0.5 : Infinity,
    size: plan.fault === 'SMALL_MESSAGES' ? 300 : 1 << 20,
    rejectOversized: true,
    onAuth,
    onMailFrom,
    onRcptTo,
    onData,
};
if (plan.fault === 'OLD_TLS') {
    Object.assign(options, { minVersion: 'TLSv1', maxVersion: 'TLSv1', ciphers: 'DEFAULT@SECLEVEL=0' });
}

for (const [standard, port] of Object.entries(plan.ports)) {
    const server = new SMTPServer({ ...options, secure: standard === '465' });
    server.on('error', () => {}); // A client that goes away in the middle is no reason to stop.
    server.listen(port, '127.0.0.1');
}
