<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>resources</name>
    <message>
        <source>1,000 messages a month and 200 a day on the free plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1,000 messages and 1,000 recipients a day, 500 recipients a message, 20 MB a message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10,000 recipients a day, 30 messages a minute and 3 connections for each mailbox; the organisation has a daily limit of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10,000 recipients a user in 24 hours; for an organisation about 130 recipients a licence in 24 hours; 100 recipients a message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10,000 recipients in 24 hours; much less for automatic or bulk mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 messages a day and 3,000 a month on the free plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 messages a day on the free plan, 1,000 to 3,000 on the business plans.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 messages a day on the free plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 messages a day on the free plan; otherwise by plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 recipients a message; Telekom publishes no daily number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 recipients an hour for each address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 to 1,440 messages in 24 hours by plan; 100 recipients a message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2,000 messages a day (500 in a trial), 100 recipients a message, 3,000 external recipients a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>300 messages a day on the free plan; otherwise by plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 messages a minute on the client connector unless changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>50 recipients a message and 10 MB a message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>50 recipients a session; the account&apos;s limits apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>500 messages in 24 hours and 100 recipients a message. Above that Gmail stops sending for up to a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>500 messages in 24 hours and 35 recipients a message. Further tries extend the block of 24 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6,000 messages a month and 200 a day on the free plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Conditional Access rule against legacy authentication, or an Exchange authentication policy, blocks it too: exclude this mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A GMX address or alias of the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Mail Agent can be limited to listed addresses. If it is, add the platform&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A MailFrom address that is set up on the connected domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PEC mailbox may send certified mail only: use an ordinary mailbox for a platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A VPN or proxy stands in the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change can take up to 24 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change counts after some minutes, at times after hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A character in it does not survive the way to the server: a letter with an accent, or a sign such as $, %, &amp; or \ that a program or a configuration file changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command came in the wrong form or order. The program, or something on the way, breaks the rules of the conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A company&apos;s domain at Microsoft 365 is another product with other rules. Enter the address in that domain, and this program shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connection stood, and what came over it is not a reply that SMTP allows: lines without an end, codes that differ or do not exist, or far more text than any mail server sends. Nothing more was sent there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A credential can be limited to listed addresses. If it is, add the platform&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A domain of your own needs iCloud+.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fair-use limit by plan; Fastmail tells the owner when it is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few wrong passwords make the server block the address for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A filter does not decide this; the mail server behind it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A filter judged the content, the sender&apos;s reputation or a rule of its own. The sign-in and the settings work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firewall in front of the mail server must admit 50.18.0.11, the address GTR sends from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firewall on the way changes the mail connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A form that asks for user name and password cannot use this account: choose a mailbox of your own domain or a sending service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A forwarder cannot send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hosts file, a VPN or an internal DNS gives an address of its own here. The test reached that one; the platform will use the public address, which was not tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message from another program goes through the same server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name under mail.protection.outlook.com receives mail for your domain and has no sign-in. Users send through smtp.office365.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new Apple password cancels every app-specific password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new Google password cancels every app password: make a new one afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new QQ password cancels the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new Yandex password cancels every app password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new account is in the sandbox: it sends to verified recipients only, 200 messages a day. Request production access for the region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new password for the account cancels every app password. Make a new one then and enter it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new password for the mailbox cancels every app password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password of plain letters and digits works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plain message with other words, or to another recipient, goes through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program that runs on Hetzner Cloud cannot use ports 25 and 465 at first; 587 works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reply came on its own, {step}. It was not taken for an answer. A faulty server does that, and so does somebody who puts words into the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A security policy of your organisation blocks the sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sender domain or a single sender is verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sending service delivers only for domains and addresses whose owner has confirmed them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short message without an attachment goes through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sign-in to Referral Factory that may change the settings of the organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test key accepts messages and never delivers them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A validated sender or an address of a validated domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A verified domain is connected to the Communication Services resource.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A verified sender or an address of a verified domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A verified sender or an address of a verified domain; Brevo replaces addresses of free mail providers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A verified sender or an address of an authenticated domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A verified sender signature or an address of a verified domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A verified sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AOL runs on Yahoo&apos;s servers: some accounts are offered no app password and accept OAuth only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AT&amp;T mail runs on Yahoo&apos;s servers, and it is not clear which accounts may still use a secure mail key. If AT&amp;T offers to make one, it may work; if not, only OAuth is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AT&amp;T runs on Yahoo&apos;s servers: the doubts about Yahoo accounts apply here too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 1,000 recipients a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 10,000 recipients a day for the organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 200 messages an hour on MX Plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 300 messages a day by default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 300 messages an hour for each mailbox; no marketing mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 50 to 200 messages a day for free accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 500 messages a day and 100 recipients a message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 500 messages a day, as at Yahoo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 500 messages a day; fewer for new accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 500 messages an hour for each account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 500 messages an hour for each domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access for mail programs is allowed in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access for other programs is allowed in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>According to Microsoft&apos;s schedule of January 2026, SMTP AUTH with a password goes off by default at the end of December 2026. The administrator can turn it on again. Organisations created later get OAuth only by default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts in the European region may use other servers: copy them from that page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a relay at the top organisational unit: press Configure beside &quot;SMTP relay service&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the address to the list in the provider&apos;s security settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the platform&apos;s address as well, since the platform sends from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses at proton.me and protonmail.com have no SMTP tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admit 50.18.0.11 in the mail server&apos;s firewall. Without it, Test &amp; Save fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced Email Security puts a Proofpoint filter in front of the mailboxes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After encryption the server still lists no way to sign in. Port 25 is often meant for other mail servers only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After refused sign-ins the server takes no connection from this computer any more. Programs such as fail2ban do that by address; the account itself may be in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After several failed sign-ins Titan blocks the address for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After several failed sign-ins or unusual activity the server lets this account, or this computer, no longer sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After unusual activity Zoho blocks sending until you unlock it in the web mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aliases do not sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aliases have no password. To sign in as another address, add an identity with a password to the mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow 2-Step Verification for the unit of {mailbox}: tick &quot;Allow users to turn on 2-Step Verification&quot;. The methods must not be &quot;Only security key&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow IMAP and SMTP for other programs in the settings first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow IMAP, POP and SMTP access in the mail settings first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow IMAP, POP and SMTP in the web mail&apos;s settings first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow POP and IMAP access for the unit, if it is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow POP3, IMAP and SMTP first; it is off by default: E-Mail &gt; Einstellungen &gt; POP3/IMAP-Abruf, in a desktop browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow POP3, IMAP and SMTP first; it is off by default: Einstellungen &gt; POP3/IMAP Abruf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow POP3, IMAP and SMTP first; it is off by default: Settings &gt; POP3 &amp; IMAP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow POP3, IMAP and SMTP in the web mail&apos;s settings first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow it: Xfinity Connect &gt; Settings &gt; Security &gt; Third Party Access Security.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow mail programs: Settings &gt; Email clients, with &quot;App passwords and OAuth tokens&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow the program that sends mail in the firewall or antivirus software.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed senders: choose &quot;Only addresses in my domains&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon SES keeps credentials and verified addresses per region. An SMTP password made for one region is refused in every other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon SES needs SMTP credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon ends WorkMail on 31 March 2027: plan another provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon ends WorkMail. Plan another provider before that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An API key can be limited to listed addresses. If it is, add the platform&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An API token can be limited to listed addresses. If it is, add the platform&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An IAM policy can limit sending to listed addresses (aws:SourceIp). If it does, add the platform&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address at gmail.com in the From line of another server&apos;s mail fails Gmail&apos;s own rules (DMARC). Send it through Gmail, or use a domain of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address in a domain of the same DreamHost account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address in a domain of the same Rackspace account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address in the domain of the mailbox that signs in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address of a domain that was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address of a verified domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address of a verified sending domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address of the domain at Gandi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address of the domain to which the SMTP user belongs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address of the hosted domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address of the hosting account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address of the verified domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address of your own domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address of your own domain; some hosts require the mailbox that signs in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address or domain that is verified in this region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator can allow it again for one mailbox: admin center, Users, the user, Mail, Manage email apps, &quot;Authenticated SMTP&quot;, and an authentication policy that permits basic authentication for SMTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator makes the connector: Exchange admin center &gt; Mail flow &gt; Connectors &gt; From: Your organization&apos;s email server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator sets it up: Admin console &gt; Apps &gt; Google Workspace &gt; Gmail &gt; Routing &gt; SMTP relay service, at the top organisational unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator&apos;s sign-in to the GTR dashboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another computer in the same network can connect, and the failure comes at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another computer or network gets other addresses for the same name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another computer refuses the same certificate as withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another mailbox of the same organisation can send from a program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program works with the same settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any address of a domain of your organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any address of a domain of your organisation; no mailbox is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any address of the verified domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any address that is set up as an identity in the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App passwords are missing when 2-Step Verification uses security keys only, or when Advanced Protection is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apple documents port 587 with STARTTLS only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apple does not take the normal password from other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask Brevo&apos;s support to activate transactional sending for the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask an administrator to allow it for this one mailbox: admin center, Users, the user, Mail, Manage email apps, &quot;Authenticated SMTP&quot;. The mailbox setting wins over the organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask an administrator to look at the sign-in log in Microsoft Entra: it names the policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask an administrator to switch it on: Microsoft 365 admin center, Users, the user, Mail, Manage email apps, &quot;Authenticated SMTP&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the hosting provider to allow outgoing SMTP to your mail provider, or use the server it prescribes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the people who run the firewall to switch SMTP or ESMTP inspection off for this connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the people who run the mail server what their log says about this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the people who run the server which rule it was, and quote their message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the people who run {host} for a certificate made with current tools.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the people who run {host} to admit the addresses from which {platform} sends on {port}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the people who run {host} to admit this computer&apos;s public address on {port}, or to say from where they take mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the people who run {host} to admit {egress} on {port}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the people who run {host} to check certificate and key of the mail service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the people who run {host} to install a new certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the people who run {host} to install the full chain (the file is often called fullchain.pem).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the people who run {host} to renew the certificate and restart the mail service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the people who run {host}, by telephone or in person, whether they replaced the key, and compare its SHA-256.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the provider of the internet connection or server to set the reverse DNS name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the provider to release the account for production.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the provider&apos;s support to activate or release the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever runs the mail server for the submission server, port and encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your mail provider whether the server has another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your provider or IT team for the name of the outgoing mail server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At Resend the user name is always the word resend; the API key is the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At SendGrid the user name is always the word apikey; the API key itself is the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At SparkPost the user name is always SMTP_Injection; an API key with the right &quot;Send via SMTP&quot; is the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end of the month SMTP AUTH with a password goes off by default. An administrator can turn it on again for the organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authentication: tick &quot;Only accept mail from the specified IP addresses&quot; and add {addresses}. If {platform} signs in, tick &quot;Require SMTP Authentication&quot; too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barracuda is a filter in front of the real mail server. Ask who hosts the mailboxes behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides began to agree on encryption, then the connection broke without a clear reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides have a TLS version in common, and still no cipher or key that both accept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brevo blocks unknown addresses on new accounts: add the platform&apos;s address under Settings &gt; Security &gt; Authorised IPs, or turn the block off for SMTP keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brevo needs an SMTP key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brevo refuses unknown addresses in new accounts. Authorise the platform&apos;s addresses, and this computer&apos;s for the test. A platform with changing addresses needs the block off for SMTP keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bridge answers only on the computer it runs on, so a platform on the Internet cannot reach it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bridge needs a paid plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business Premium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business Starter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By account and region: 200 messages a day and 1 a second in the sandbox; 50 recipients a message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By credits; one credit covers 10,000 messages. Transactional mail only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hour and by day for each mailbox; IONOS publishes no numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By plan and by hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By plan, by hour and by day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By plan, by hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By plan, for the whole organisation. Zoho points to ZeptoMail for larger numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By plan; 250 messages a day on the old Workspace Email.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By plan; not for marketing mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By plan; small plans allow some tens of messages a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the hour, depending on reputation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates of every server are refused by this one program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates of web sites look expired too, or the date of this computer is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates seem to be outside their time, which happens when the clock of the computer is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check in the dashboard whether your domain is in the US or the EU region, then use that region&apos;s server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check once more from a network outside, without VPN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check port and security with your mail provider: 465 goes with SSL/TLS, 587 with STARTTLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check server name and port with your mail provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check server name and port: a test system or another kind of program may be listening there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that its domain exists and can receive mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that port and security belong together: 587 with STARTTLS, 465 with SSL/TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the computer is online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the password works at outlook.office.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the public DNS record leads to the same server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the server fits your data centre: smtp.zoho.com, .eu, .in, .com.au or .jp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the server name is the one for outgoing mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the server name leads to the right machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that token and user name belong to the same account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you can sign in with it on the provider&apos;s web page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the From address letter by letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the date and time of this computer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the date of this computer if other secure pages complain too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network connection, for example by opening a web page you have not opened today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the part of the From address after the @.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the recipient&apos;s address letter by letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the recipient&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose &quot;Mail (IMAP/POP/SMTP)&quot; when you make the app password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose STARTTLS for port 587, or SSL/TLS for port 465.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose STARTTLS or SSL/TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a mailbox at another provider or a sending service for your domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a password of plain letters, digits and simple signs, and try it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the server of the region in which the organisation was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the server of your region: someone who signs in at mail.zoho.eu uses the .eu server. The wrong region refuses the right password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cisco Secure Email is a filter in front of the real mail server. Ask who hosts the mailboxes behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloudflare Email Routing is a filter in front of the real mail server. Ask who hosts the mailboxes behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes expire and free accounts have few of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comcast is moving its mailboxes to Yahoo Mail: after the move Yahoo&apos;s rules apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the server name letter by letter with your mail provider&apos;s instructions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect once, as an administrator. Without the module, run Install-Module ExchangeOnlineManagement -Scope CurrentUser first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy each value into its field. Test &amp; Save wakes up once every field is filled in correctly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the token from the server&apos;s &quot;API Tokens&quot; page into both fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy user name and password for SMTP from the provider&apos;s settings page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a password named after the platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create an API key in the SendGrid settings and enter apikey and the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create an SMTP user under &quot;Sending&quot;, &quot;SMTP Users&quot;, and enter its name and password. The SMTP2GO sign-in itself does not work here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create an authorization code there and enter it as password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials belong to one region: use that region&apos;s server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not accept the other certificate: your password would go to that server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not send a password until the server&apos;s own certificate arrives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not send from an address of a free mail service through another server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not try a refused password again and again: the domain locks the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not use localhost, a web address, or the server for incoming mail (IMAP, POP3, MX).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not use this connection for a password. Try from another network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DomainFactory is moving its mailboxes to other servers: check the server name in the control panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email Routing only forwards. To send through Cloudflare, use its Email Service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email Sending is turned on and the domain is added under Email Service &gt; Email Sending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption: tick &quot;Require TLS encryption&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter SMTP_Injection as user name and the API key as password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter apikey as user name and the API key (it begins with SG.) as password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter it as the SMTP host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter it here in place of the normal password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter its 16 letters in place of the normal password; blanks do not matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter resend as user name and the API key as password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter smtp.office365.com with port 587 and STARTTLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the bare name, such as smtp.example.com, without https:// and without a port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the new password here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the outgoing (SMTP) server that your mail provider names, often smtp.yourdomain or mail.yourdomain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the password again. Watch for blanks at the ends from copying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the server name that stands in the certificate, if your provider confirms that it is theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter user name and password, and switch the sign-in on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter {mailbox} as user name and the 16 letters as password. The blanks between the groups do not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter {mailbox} as user name, as it stands in the admin center (the user principal name), and its password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Europe and the United States are separate accounts with separate servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Europe and the United States are separate: use the server of the region in which the domain was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every newer program is refused, and only TLS 1.0 or 1.1 connects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every program names itself at the start (EHLO). The server refuses that name, because it is not a full host name or not a true one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody who uses this server has the same trouble, at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly a verified domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly the address for which the token was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly the address that signs in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange has only port 587 with STARTTLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude {mailbox} from the policy that blocks legacy authentication, and keep the policy for everyone else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External app passwords are required since February 2023.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fastmail needs an app password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer connections at once, or a pause of some minutes, mend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out which product it is. If the MX record ends in mail.protection.outlook.com, it is Microsoft 365: use smtp.office365.com and turn SMTP Authentication on in the Email &amp; Office Dashboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a platform, use an address of your own domain with an SMTP token, or a sending service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a test, send to an address that you verified there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a test, verify the recipient&apos;s address as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For more mail, choose a larger plan or a sending service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For this kind of account the provider only takes a sign-in through its own web page (OAuth). A platform that asks for user name and password cannot use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forcepoint is a filter in front of the real mail server. Ask who hosts the mailboxes behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms differ: SSL or SSL/TLS means encryption from the first byte (465). TLS often means STARTTLS (587).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here {port} is open to other mail servers, so this network does not block it. {host} stays silent: its firewall drops what comes from this computer&apos;s address, or the server is down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GMX may refuse a sign-in from a data centre or a foreign country, or ask for an app-specific password (reported in May 2026).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GTR takes 587, 465 or 25.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail replaces the From address with the account&apos;s own, unless it is a verified &quot;Send mail as&quot; address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail sends 500 messages in 24 hours. For more, use Google Workspace or a sending service with a domain of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google may block the first sign-in from an unknown place. Confirm it at https://myaccount.google.com/notifications.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google needs an app password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google replaces the From address with the mailbox that signs in, unless it is an alias or a verified &quot;Send mail as&quot; address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google says that a change can take up to 24 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google stopped accepting the account password from other programs. App passwords are excepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google stopped accepting the account password from other programs. App passwords stay; no end date is announced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google takes a sign-in through its own web page (OAuth) or an app password. A platform that asks for user name and password needs the app password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google takes no normal password for sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google wants you to confirm the sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guides that describe an app password for Outlook.com are out of date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guides that describe an app password for these addresses are out of date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HEY has no SMTP for other programs, so there is nothing to type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have an administrator switch &quot;Authenticated SMTP&quot; on for this mailbox: Microsoft 365 admin center, Users, the user, Mail, Manage email apps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hornetsecurity is a filter in front of the real mail server. Ask who hosts the mailboxes behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If GoDaddy sold the subscription, the switches are there too: SMTP Authentication for each user, and security defaults.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If IONOS hosts the domain with Microsoft 365, use smtp.office365.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If IP Access Management is on (Settings &gt; IP Access Management), add the platform&apos;s addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If IP Access Management is on, add the platform&apos;s address (Settings &gt; IP Access Management).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If IP authentication is used, add the platform&apos;s address; it needs a paid plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If IP restriction is on, add the platform&apos;s address to the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If an IP allow-list is set up, add the platform&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If app passwords stay forbidden: the SMTP relay service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If everything else works, ask the people who run this network whether they block outgoing mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it arrived, the settings work; the server is slow to confirm, often because it scans messages first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it arrived, the settings work; the server is slow to confirm, often because it scans messages first. Let the program wait longer, up to 10 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it did not arrive, ask the people who run the mail server what their log says about this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it did not arrive, try a short message without attachments: a size limit or a filter may end the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it did not arrive, try a short message: a long one may stick on a slow or faulty line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it does not, give this mailbox a policy of its own. First make the policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it goes on, ask the people who run the mail server what their log says about this time and this step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it goes on, ask the people who run the mail server what their log says about this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it goes on, ask the people who run the mail server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it happens again, send us the copied details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it happens in one network only, do not trust that network with a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is not confirmed there, use an app password: https://myaccount.google.com/apppasswords.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is used already, create a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it lasts, tell the people who run {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it worked a few minutes ago and sign-ins failed since, the server may have locked this computer out for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If mail.YOURDOMAIN has no fitting certificate, use the server&apos;s own name from cPanel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If no app password can be made, a form with user name and password cannot use this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If no app password is offered, this account cannot send through other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If no app passwords are offered, the administrator forbids them or requires security keys. Then use the SMTP relay service, or another sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If other devices in this network can send, look at the firewall of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If port 587 stays silent too, a firewall between here and the provider drops the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If security defaults or conditional access are on, they may block the sign-in; see the sign-in log in Microsoft Entra.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the API key has a list of addresses, add the platform&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the account has an IP allow-list, add the platform&apos;s addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the account limits the addresses that may send, add the platform&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the account uses per-user multi-factor authentication, make an app password, where the organisation allows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the address belongs to a company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the address is yours, look it up at the list that the message names and ask for removal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the authority is your own, issue its certificates anew with the missing extension.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the certificate does not cover mail.YOURDOMAIN, use the server&apos;s own name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the credential is limited to addresses, add the platform&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the domain is yours, check its name servers and, if it is signed, its DNSSEC records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the first sign-in of {platform} is refused, look for a message from Google about a new sign-in and confirm that it was you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the host&apos;s firewall blocks the platform after failed sign-ins, ask the host to admit the platform&apos;s addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the mail server has a firewall, ask the platform which addresses it sends from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the page offers none, the administrator forbids app passwords: use the SMTP relay service of Google Workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the page says that the setting is not available: 2-Step Verification may use security keys only, Advanced Protection may be on, or the account belongs to an organisation. Then the administrator decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the program is old, update it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the relay asks for a sign-in, use a mailbox of the organisation and an app password of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the same server offers STARTTLS elsewhere, a firewall or an antivirus program on the way removes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the server is a relay that knows you by address, switch the sign-in off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the server is yours, allow PLAIN and LOGIN after TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the server is yours, check that it listens on its IPv6 address or take the AAAA record away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the server is yours, check that it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the server is yours, check that its firewall admits the address this connection comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the server is yours, check that its mail service is running and listens on this port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the server is yours, check that the renewal works and the mail service loads the new certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the server is yours, get a certificate that includes {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the server is yours, give it a certificate and switch STARTTLS on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the server is yours, give this account or address the right to relay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the server is yours, install a certificate from a public authority, since the platform will not know a private one either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the server is yours, install a certificate from a public authority; Let&apos;s Encrypt issues them free of charge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the server is yours, look at its sign-in service (Dovecot, SASL, LDAP) and its log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the server is yours, look at whether its mail service hangs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the server is yours, look in its log at what it does at this step; look-ups of addresses and passwords are usual reasons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the server is yours, look in its log for the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the server is yours, repair {family} or take those addresses out of DNS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the server is yours, switch SMTP AUTH on for this port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the server is yours, take this computer&apos;s address out of its list of banned addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the server is yours, update it and switch TLS 1.2 or 1.3 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the server is yours, update it, and look at what stands between it and the network, such as a proxy or a filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the server is yours, update it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the server is yours, update it; the hole is known as CVE-2011-0411.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the server is yours, use a key of at least 2048 bits, DH parameters of 2048 bits, and current ciphers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the server was set up today, wait until its DNS record is published and check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the token is limited to addresses, add the platform&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If there is one, it must allow Basic for SMTP (AllowBasicAuthSmtp: True).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If they are right, ask the people who run {host} to install a certificate that is valid now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If they confirm the new key, remove the old one and trust the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If they do not, do not use this connection. Try from another network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If they do, ask the people who run {host} to look at the TLS set-up of this port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If they were entered, choose encryption as well; many servers offer the sign-in only after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If those are closed too, ask the network or hosting provider to open outgoing SMTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If your organisation allows app passwords, make one at https://mysignins.microsoft.com/security-info.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ImprovMX forwards mail. Only the Premium plan can send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Brevo open &quot;Security&quot;, &quot;Authorized IPs&quot;, and add the platform&apos;s address, or switch the block off for SMTP keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Fastmail open &quot;Settings&quot;, &quot;Privacy &amp; Security&quot;, &quot;Manage app passwords and access&quot;, and make one with access to SMTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Mailgun open the domain&apos;s settings, &quot;SMTP credentials&quot;, and reset the password of the login you use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In PHP, set openssl.cafile to a current file; for Python on macOS run &quot;Install Certificates.command&quot;; in Java update the trust store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In PowerShell: Set-CASMailbox {mailbox} -SmtpClientAuthenticationDisabled $false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In VK WorkSpace the administrator must allow mail programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Yandex 360 the administrator may forbid mail programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a company network, ask the people who run it to exclude mail connections from inspection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a configuration file or web address, quote or encode special signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a container or on a server, check the DNS servers it is configured with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a network that only has a web proxy, ask for direct access to port 587 or 465.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In an Exchange organisation, try DOMAIN\user or user@domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In cPanel, Email Accounts &gt; Connect Devices shows server and ports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Google Admin console open Gmail, &quot;Routing&quot;, &quot;SMTP relay service&quot;, and add the address, or require SMTP sign-in in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Google Admin console open Gmail, &quot;Routing&quot;, &quot;SMTP relay service&quot;, and check allowed senders and addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the SES console open &quot;SMTP settings&quot;, create SMTP credentials in the region of your sender, and enter both values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the SES console request production access for this region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the program that showed the message, switch encryption on (its name may be TLS or STARTTLS).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install or update the root certificates of the system (package ca-certificates).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It delivers only to mailboxes of your own organisation, so it does not suit a platform that writes to customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It delivers only to mailboxes of your own organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It happens at the same step every time, also from another network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not clear which AOL accounts may still use an app password. If AOL offers to make one, it may work; if not, only OAuth is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It listens on port 25 only. The platform must be able to leave user name and password empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs a billing policy; Microsoft charges by recipient since June 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs a paid Mailchimp plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs fixed addresses of the platform that sends, or a client certificate for one of your domains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It offers sign-in after STARTTLS only: Get-ReceiveConnector should show BasicAuthRequireTLS and ExchangeUsers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It worked earlier, several wrong tries came before, and it works again after a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works again after a pause, and fails when much is sent at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works again later without any change, and others have the same trouble now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works as soon as IPv6 is switched off on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works even where SMTP AUTH is off for the organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works once encryption is switched on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works when the From address is the mailbox that signs in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works with an address of plain letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works with the VPN or the proxy switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its issuer declared the certificate void before its end, often because the key was exposed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the port and choose SSL/TLS, or choose port 587 with STARTTLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the port and choose STARTTLS, or choose port 465 with SSL/TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave TLS alone: GTR does not say what it means. SSL belongs to 465, StartTLS to 587 and 25.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out characters such as $ when you choose it yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave {mailbox} out of the Advanced Protection Program: it forbids app passwords.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let {platform} in through your firewall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the addresses from which the platform sends, or let the relay ask for a sign-in. The address of this computer does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the addresses of the platform that sends, not the address of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the From line of the message that arrives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the organisation&apos;s setting. True is right: only the mailboxes that need it are on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the refused sign-ins of {mailbox}: the column &quot;Client app&quot; says Authenticated SMTP, and the details name the policy that blocked it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the result. False means on; an empty value means that the organisation&apos;s setting counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what the server names: a missing Date or From header, a bare line end, a letter without encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for an authentication policy of the mailbox, and for the default one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in the mailbox of the recipient before you send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in the mailbox of {recipient} before you try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up the region of your account at the provider, then enter the server of that region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MX Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail Starter or kSuite Standard with one user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailboxes at Gandi are paid since 2023: check that the domain has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailgun needs the SMTP password of the domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailjet may block a new account until it has been reviewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a password for external applications in the security settings of the account, for mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one for each address: Settings &gt; All settings &gt; IMAP/SMTP &gt; SMTP tokens. Proton shows it once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one for this platform: Mail settings &gt; Add device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make or reset the password: Sending &gt; Domain settings &gt; SMTP credentials. Mailgun shows it once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make that password first: email.t-online.de &gt; Menü &gt; Passwörter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the SMTP credential for the alias first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the SMTP user: Domains &gt; Manage &gt; SMTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the key first: myAT&amp;T &gt; Profile &gt; Sign-in info &gt; Secure mail key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the user under Sending &gt; SMTP Users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many hosting companies use it: look for the mail server in their control panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maxi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages count towards your mail server&apos;s limits instead of Referral Factory&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages to another mailbox of the same domain arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Micro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft 365 gives the same answer for a wrong password and for a mailbox in which sending from programs is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft 365 has no port 465: use 587 with STARTTLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft 365 lets a mailbox send only as itself, or as an address for which it has the &quot;Send as&quot; right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft 365 lets an administrator switch SMTP sign-in off for everyone, and that is how it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft announces the date of the final removal in the second half of 2027. Plan a platform that signs in with OAuth, or a sending service, before that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft announces the date on which SMTP AUTH with a password is removed for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft made a switch that refuses Direct Send (RejectDirectSend). It may be on in your organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft&apos;s schedule of January 2026: at the end of December 2026 SMTP AUTH with a password goes off by default; an administrator can turn it on again. Organisations created after that get OAuth only. Microsoft announces the final removal date in the second half of 2027.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mimecast can also send for administrators; its servers depend on the region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mimecast is a filter in front of the real mail server. Ask who hosts the mailboxes behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naver turns the access off after a long time without use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New accounts are slowed down; sending is billed by use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New accounts have no SMTP credentials until you make some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New accounts may send very little. Microsoft publishes no fixed number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New free accounts often have no SMTP for other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New keys stop the old ones at once; each sub-account has its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New subscriptions start with low limits. Microsoft support raises them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer programs connect to the same server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit is published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit is published; spam filtering applies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit is published; spam protection applies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number is published; Posteo does not allow bulk mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number is published; external recipients count towards the organisation&apos;s daily limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No password works from any program, and the provider&apos;s page says that passwords are no longer taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No provider is known for {domain}, and its DNS names no server for sending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reply to the message came within the time limit. If all of it had been sent, the server may have accepted it: sending it again may deliver it twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sending server was found for this address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server at all connects over this kind of address from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody independent vouches for this certificate, so anyone on the way could show one like it. Platforms refuse it as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the other causes fits, and it fails from other networks too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answers on {port} of {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing came back within the time limit. A firewall drops the connection silently, the server does not serve this port, or it is down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing came back within the time limit. This provider accepts mail from users on port 587 with STARTTLS; its port 465 does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing came back within the time limit. This provider accepts mail on port 465 with SSL/TLS only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be found in DNS for the From domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing comes back from this port, while other ports of the same server answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to type: Direct Send has no sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to type: Namecheap only forwards mail for this domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to type: the connector knows the sender by its address or its TLS certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older programs accept the same certificate, newer ones do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Linux with SELinux, allow the web server to send mail (setsebool -P httpd_can_sendmail on, httpd_can_network_connect on).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One kind of address of the server connects, the other does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the checks ended with a fault of our own, so its result is missing. It says nothing about your server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sending method is active at a time: custom SMTP replaces the one in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if every mailbox shall be allowed: untick &quot;Turn off SMTP AUTH protocol for your organization&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only port 465 with TLS works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only some recipients refuse, and their words name SPF, DKIM or DMARC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &quot;SMTP &amp; API&quot; in Brevo, create an SMTP key, and enter it with the SMTP login that stands beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Campaigns, edit a campaign, go to Email Notifications and press Send Test Email.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Settings &gt; Emails And Domains and set the Outbound Email Address. Newer accounts have it under Organisation &gt; Mail Configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open https://account.apple.com, &quot;Sign-In and Security&quot;, &quot;App-Specific Passwords&quot;, and make one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open https://myaccount.google.com/apppasswords while signed in as this user. If the page offers nothing, switch on 2-Step Verification first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the SES console, choose the region in which your sender is verified, and read the SMTP endpoint under &quot;SMTP settings&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the platform&apos;s page for its mail server and copy each value into the field of that meaning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the web mail once and accept the agreement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open, click and delivery figures are lost: Referral Factory cannot count messages that leave through your server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or ask an administrator for the &quot;Send as&quot; right: Exchange admin center, Mailboxes, the sender, Delegation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or have the address set up as an alias, with the right to send as it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or send from an address that is verified already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or use a sending service with your own domain, such as Amazon SES, SendGrid, Brevo or Mailgun: they take a user name and a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orange may block an unknown server until you confirm it in the web mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations created after December 2026 get OAuth; SMTP AUTH with a password is not available by default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other mailboxes of the organisation are refused with the same words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other names are found from here, so the look-up of this computer works. The name servers that are responsible for {host} give no usable answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other names are found, this one is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other names, such as well-known web sites, cannot be found either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other networks reach this port, and this network reaches the same port of other servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other programs cannot send through HEY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other programs cannot send through Tuta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other programs may need an app password since then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise ask an administrator about SMTP sign-in for this mailbox, or use a sending service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise ask the people who run {host} for a server name with a proper certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise ask the people who run {host} for a server with current encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook.com no longer accepts passwords for sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook.com, Hotmail, Live and MSN accept OAuth sign-in only. Passwords and app passwords are refused since 16 September 2024.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook.com, Hotmail, Live and MSN take no password and no app password from other programs since 16 September 2024. Only OAuth is left, and a form with user name and password cannot use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PKCE is required, and the program is registered with Fastmail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PKCE is required. Yahoo registers a program only after an agreement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>POP and IMAP access may be off for the mailbox&apos;s unit: Admin console &gt; Apps &gt; Google Workspace &gt; Gmail &gt; End User Access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwords and app passwords stopped working in other programs. Only OAuth is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan ahead: by Microsoft&apos;s schedule passwords are off by default from the end of December 2026; an administrator can allow them again until Microsoft removes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please allow app passwords for {mailbox}: in the Google Admin console under Security &gt; Authentication &gt; 2-step verification, let the user turn 2-Step Verification on, with a method other than security keys only, and leave the account out of the Advanced Protection Program. {platform} sends through smtp.gmail.com with an app password of this mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please exclude {mailbox} from what blocks password sign-in over SMTP: security defaults, or the Conditional Access policy against legacy authentication. {platform} sends as this mailbox through smtp.office365.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please set up the SMTP relay service for {domain}: Admin console &gt; Apps &gt; Google Workspace &gt; Gmail &gt; Routing &gt; SMTP relay service. Allowed senders: only addresses in my domains. Add these addresses: {addresses}. Require TLS encryption. {platform} then sends through smtp-relay.gmail.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please turn on Authenticated SMTP for {mailbox}: Microsoft 365 admin center &gt; Users &gt; Active users &gt; the user &gt; Mail &gt; Manage email apps &gt; Authenticated SMTP. {platform} sends through smtp.office365.com, port 587 with STARTTLS, as this mailbox. If security defaults, a Conditional Access policy or an authentication policy block password sign-in, please make an exception for this mailbox only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posteo hosts no domains of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postmark has no port 465: use 587 or 2525 with STARTTLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postmark needs the Server API token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postmark takes the Server API token as user name and as password. The account token and the account password do not work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Test &amp; Save. GTR signs in to your server from its own address and keeps the settings only if that works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Verify Credentials, then Save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Professional Email is made by Titan: turn on access for other apps; with two-factor sign-in use an app password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proofpoint is a filter in front of the real mail server. Ask who hosts the mailboxes behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proton Mail Bridge makes a password of its own; it works on this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish the SPF and DKIM records that your mail provider names in the DNS of your domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the port in its own field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipients inside the server&apos;s own domain are taken, all others refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipients outside the organisation are no longer allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral Factory publishes no address it sends from, so a firewall cannot admit it by address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove blanks and line ends at the edges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resend wants the user name &quot;resend&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the checks again to finish them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the checks again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SES does not take the secret key of an IAM user. It has SMTP credentials of its own, made for one region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMTP AUTH must be on for the mailbox here too. A program of its own takes the permission SMTP.SendAsApp and the scope https://outlook.office365.com/.default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMTP access is not switched on for this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMTP for other programs needs Premium in most countries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMTP for other programs needs a paid plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMTP is not switched on, or the authorization code is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMTP is turned on for the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMTP tokens exist on business plans, Visionary and Family, for addresses of your own domain. Proton may have to enable them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPF often has to be turned on by hand in the customer login; DKIM is set by Strato.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTTLS was asked for, and the server does not have it here. Without encryption no password is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save, and let the platform send a test message if it can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security defaults allow no password sign-in for anyone. With conditional access in their place, this one sender can be left out of the policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security defaults block SMTP AUTH with a password for everyone. Replace them with Conditional Access policies before you turn them off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security defaults block it, and an authentication policy must allow Basic SMTP for this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security defaults block it: Entra admin center &gt; Overview &gt; Properties &gt; Manage security defaults.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a short plain text without links and see whether it passes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send fewer messages at a time and over fewer connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send from a mailbox in a domain of your own, or through a sending service that has verified that domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send its message to the people who run {host}; only they can mend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send smaller attachments, or a link in their place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the test to another address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send through another mailbox of your organisation that allows SMTP with a password or an app password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to fewer recipients at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send yourself a message from GTR and look at its From line: it must no longer be donotreply@getthereferral.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SendGrid needs an API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SendGrid takes no account password. The user name is the word apikey, the password is an API key with the right &quot;Mail Send&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SendGrid wants the user name &quot;apikey&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending from programs is switched off for this mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending from programs is switched off in your Microsoft 365 organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending needs a paid plan and an approved domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending through SMTP may have begun then, as a beta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending to an address that was confirmed at the provider works, to any other it does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending works today. It stops when the certificate runs out and was not renewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server and program do not agree on safe encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server and program know no common way to sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set DKIM, Return-Path and DMARC for the domain first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set SPF and DKIM for the domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by the hosting company, by hour and domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by the hosting company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set date, time and time zone, best automatically, then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the Outbound Email Address first; it must equal the user name of the mail server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the mailbox password under E-Mail &gt; the mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the program to IPv4, or repair IPv6 on this network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the program to PLAIN or LOGIN over an encrypted connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the program to introduce itself with a full name, such as the name of the computer in DNS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set this first. It must equal the user name of the mail server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again in that program, and grant the right to send mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again in that program; the token needs the right SMTP.Send for smtp.office365.com, and an administrator may have to consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in as {mailbox} and make an app password. Name it after {platform}. Google shows its 16 letters once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in at https://accounts.google.com in a browser and confirm the recent activity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in on the provider&apos;s web page and choose a new password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in on the provider&apos;s web page to unlock the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in on the provider&apos;s web page, open &quot;Account security&quot; and create an app password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to Google again in that program, and grant the right to send mail. Tokens of a Google project in testing end after 7 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to Zoho Mail and look at the address bar. For mail.zoho.eu, for example, enter smtppro.zoho.eu or smtp.zoho.eu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to the GTR dashboard as an administrator and open Settings &gt; Sender Configuration &gt; Custom SMTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to the provider again in that program, and grant the right to send mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to the provider&apos;s web page and look for a notice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to the web mail, open the settings for POP3, IMAP and SMTP, and switch the access on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with a browser and confirm the recent activity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with the @icloud.com address, also for a domain of your own: aliases and own addresses do not sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with the account&apos;s login address, not with an alias.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with the mailbox of the From address: Free signs the message with DKIM only then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with the main address, not with an alias.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with the main iCloud address, not with an alias.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in with a password is switched off for this mailbox or for the whole organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in with a password may end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in without OAuth may have ended for some accounts, as at Yahoo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in without OAuth may have ended for some accounts. Yahoo&apos;s help page still describes app passwords.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in on the provider&apos;s web page fails too, or shows a notice there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since 16 September 2024 Outlook.com, Hotmail, Live and MSN accounts only take OAuth. App passwords do not help either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since 29 January 2024 the From address must be in the domain of the mailbox that signs in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site Tools &gt; Email &gt; Accounts &gt; Mail configuration &gt; Manual settings shows the exact server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small for free accounts; GMX publishes no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small for free accounts; WEB.DE publishes no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small: sources name 50 to 500 messages a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Software on this computer blocks the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some plans use Google Workspace, Titan or Microsoft 365 instead; the MX record tells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some plans use Titan. If the MX record ends in titan.email, use Titan&apos;s server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody pressed Cancel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone on the way put words into the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone who can change the mail server&apos;s firewall, if it has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something between here and the server replaces its certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in the headers, the encoding or the line ends of the message breaks the rules that the server checks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something other than outgoing mail answers on {port}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sophos Email is a filter in front of the real mail server. Ask who hosts the mailboxes behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SpamExperts is a filter in front of the real mail server. Ask who hosts the mailboxes behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SparkPost wants the user name &quot;SMTP_Injection&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop other programs that sign in with this account, or make them keep the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch SMTP access on in the settings of the mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch SMTP on in the web mail settings and use the authorization code as password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch a VPN off or on and check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch off scanning of encrypted mail in the antivirus program (its name may be Mail Shield or SSL scanning), or exclude {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on 2-Step Verification, then make an app password at https://myaccount.google.com/apppasswords and enter it in place of the normal password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the SMTP service on in the settings of the web mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the VPN off, or exclude the mail program from it, and check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switching the sign-in on in the program mends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symantec Email Security.cloud is a filter in front of the real mail server. Ask who hosts the mailboxes behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System and marketing messages of GTR go out through your server and count towards its limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS here means STARTTLS, SSL means encryption from the first byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the server name from the welcome message or the control panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telekom refuses any other From address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temporary AWS keys (ASIA...) do not work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text arrived between STARTTLS and the encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text arrived in the clear right before the encryption began. A correct server does not do this: an attacker, a faulty proxy or a server with a known security hole is on the line. No password was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API key and the account password do not work for SMTP. The SMTP key begins with xsmtpsib-.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API key is not the SMTP password. Each sending domain has SMTP credentials of its own, and the EU and US regions are separate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API key may send for this domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Apple Account has two-factor authentication turned on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Basic plan does not allow other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DNS knows no such domain. Replies cannot arrive, and many receivers refuse such a sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DNS of the From domain says that it takes no mail at all. Replies cannot arrive, and some receivers refuse mail from such a domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DNS of {host} does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Entra application has a role for sending email, and an entry under SMTP Usernames.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The European server is for subusers pinned to Europe only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The From address is empty, misspelt, or of a domain that does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The From address is not the mailbox that signs in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The From address is the mailbox that signs in, or one for which it has the Send As right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The From address must be the mailbox that signs in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The From domain has an MX record that is a single dot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The IAM policy must allow ses:SendRawEmail. If it limits addresses, add the platform&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account admits only listed IP addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has a confirmed phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has been reviewed and has credits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is locked for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is right, but the server does not take this kind of secret. Sending services have separate SMTP passwords or keys besides the account password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account may not send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account works, but the provider lets nobody in until its password is renewed, because it has expired or is too simple.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account&apos;s address or a verified alias; Yahoo refuses any other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account&apos;s address or one of its aliases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account&apos;s address; on Exchange and Email Pro also one with the Send As right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account&apos;s mailbox or web page shows a warning about a blocked sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account&apos;s settings on the web have a switch for SMTP or for mail programs, and it is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address does not have the form of an address, or its domain does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address has a typing slip, or its domain does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address that signs in or one of its aliases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address that signs in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address you send from has no proper name in DNS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address you send from is on a blocklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The addresses of the Proton account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The administrator allows 2-Step Verification (Admin console &gt; Security &gt; Authentication &gt; 2-step verification), and the mailbox has it turned on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The administrator allows IMAP and SMTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The administrator allows mail programs first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The administrator can turn SMTP off for a mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The administrator may require the security password for other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The administrator turns submission on port 587 on: Tools &amp; Settings &gt; Mail Server Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The alias itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The alias of the verified domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer comes at once, and from every network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate begins to be valid later than now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate breaks a rule that newer programs enforce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate comes from a known authority but lacks a field that the standard asks for, such as the Authority Key Identifier. Python 3.13 and others refuse it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate does not come from an authority that this computer trusts. A private authority of a company is typical. Issued by: {issuer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is for another name than {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is not the server&apos;s own: an antivirus program, a firewall or a proxy put its own in place to read the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate names the same subject as its issuer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate was valid until {date}. Until it is renewed nobody can be sure who answers, so no password is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain is whole and ends at an authority that this computer does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change takes effect within an hour or so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checks were stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client secret expires after 24 months at most: note the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer with that address is there and says no: no mail service listens on this port, or a firewall turns the connection away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection ends at a different mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection goes over IPv6, which does not work here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection goes through a VPN or a proxy that does not let mail pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is held up on the way out, not at the mail server. Internet and hosting providers often close port 25, some close every mail port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection stands, but no greeting came within the time limit. The port may expect SSL/TLS, the service behind it may hang, or something on the way accepts connections and swallows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection stands, but what answers does not speak SMTP. Typical are ports for reading mail (110, 143, 993, 995) and web servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection stood, and the other side closed it before any greeting. The port may expect SSL/TLS, the server may refuse this address without a word, or it is overloaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection stood, then the other side closed it in the middle of the conversation and said nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was still in the clear when the server was asked to do its work. It answers that TLS has to be started before that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was stopped before it left the computer, by a firewall, an antivirus rule or a security policy of the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connector &quot;Client Frontend&quot; listens on 587 and must be reachable from the Internet, with a public certificate for its name: Set-ReceiveConnector &quot;Client Frontend SERVER&quot; -Fqdn mail.example.com -TlsCertificateName ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connector admits the fixed addresses from which the platform sends, or its certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation had begun, and {step} nothing more came within the time limit. The way to the server is open: the server, or a filter that reads along, hangs at this step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation had begun, and {step} the other side closed the connection without giving a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of this computer looks wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain is confirmed with the ownership record, and SPF is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain is verified and assigned to that Mail Agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain is verified and has passed the compliance check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain is verified with SPF and DKIM. A sandbox domain writes to authorised recipients only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain is verified with SPF, DKIM and MX records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain is verified, with SPF and DKIM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain is verified; a trial domain writes to the account&apos;s owner only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain is verified; each subdomain is verified on its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain names no server in DNS, and its provider is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain of the From address must be that of the mailbox that signs in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain {domain} of the From address was not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain&apos;s records point to Hostinger&apos;s mail servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encrypted connection could not be set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firewall and the connector&apos;s remote address ranges must admit the platform&apos;s addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day in the certificate is still to come, and this computer&apos;s date is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first words of the server are those of a web, POP3 or IMAP server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The free plan has no SMTP for other programs; Mail Lite or a larger plan has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The greeting holds asterisks, or the server&apos;s list holds XXXX in place of words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The greeting or the certificate names another company than that of the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The iCloud address, one of its aliases, or an address of your own domain set up in iCloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer of the certificate is antivirus software or a company&apos;s proxy, and web sites show the same issuer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of {host} is not the one you trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day in the certificate is close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day in the certificate is over, and this computer&apos;s date is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list after EHLO has no STARTTLS, also from another network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail ports of every server are silent from this network, and open from another, such as a phone&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server has a certificate for its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server is not set up correctly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server must be reachable from the Internet on port 587, 465 or 25.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server must be reachable from the Internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server&apos;s sign-in service does not work. That is not about your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox address or an alias.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox address or one of its aliases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox address or one of its identities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox address, or another address of the same package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox belongs to an active BT account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox exists in konsoleH (web hosting). Hetzner Cloud has no mailboxes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox exists, but its setting &quot;Authenticated SMTP&quot; is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox has a licence and a password of its own. A shared mailbox without a licence cannot sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox is hosted at DreamHost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox needs &quot;Authenticated SMTP&quot; switched on for tokens as well: admin center, Users, the user, Mail, Manage email apps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox setting wins over the organisation&apos;s: Exchange admin center &gt; Settings &gt; Mail flow &gt; Turn off SMTP AUTH protocol for your organization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox that signs in, or one for which it has the Send As right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox that signs in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox that will send, with its password or app password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox&apos;s own address, an alias, or a verified &quot;Send mail as&quot; address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailboxes behind it are mostly at Microsoft 365 or Google Workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message goes to the address of your Referral Factory account and takes up to 5 minutes. Its From line must no longer be noreply@referral-factory.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is not built as the server expects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The method of sign-in that was tried is not supported. The server offers: {mechanisms}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name leads to a machine that does not accept outgoing mail from users: this computer itself, or a server that only receives mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name was looked up, and the answer was that there is no such server. A letter may be missing or wrong, or the name belongs to another provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names in the certificate are others than the server name that was entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new Bird platform uses another user name and password: copy both from its SMTP page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The normal password is not accepted from other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The normal password is not accepted from other programs. The message about too many attempts often means just that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The normal password never works in other programs at Fastmail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The normal password of the account is not accepted from programs and platforms. The provider issues a separate password for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation does not allow sign-in with a password alone, for example through security defaults or conditional access in Microsoft Entra.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation may refuse it: Set-OrganizationConfig -RejectDirectSend $true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other side closed the connection and did not confirm the message. If all of it had been sent, the server may have accepted it: sending it again may deliver it twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page of the platform on which its mail server (SMTP) is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of the address before the @ holds letters outside plain English, and the server cannot carry them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password has to be changed first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is a client secret of an Entra application; the user name is an SMTP user name made in the resource.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password of the web mail is not accepted from other programs. After SMTP is switched on, the provider shows an authorization code to be used in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password or user name arrives damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password was not sent, because the connection is not protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password works on the provider&apos;s web page, and there the user name looks different.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password works on the web page, and the account uses a second step there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password works on the web page, and the provider also gives keys or passwords for SMTP alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform sets its outbound address first and refuses a user name that differs. Here {address} is the sender and {username} signs in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform&apos;s addresses belong in the SPF record of the domain; without them the mail lands in junk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform&apos;s form does not accept a server without sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform&apos;s form does not let user name and password stay empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform&apos;s form has a list of ports, and this one is not on it. It takes: {ports}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform&apos;s form has no choice for this combination.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform&apos;s form has no entry for this combination.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform&apos;s form lists other ports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform&apos;s messages go out through your server and count towards its limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform&apos;s test fails while the one from this computer passes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The primary address of the High Volume Email account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program does not find its list of certificate authorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program says itself that it kept the password back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program signs in to Google with an OAuth token. The token ran out, was withdrawn, or does not include sending mail for this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program signs in to Microsoft 365 with an OAuth token. The token ran out, was withdrawn, or does not include sending mail for this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program signs in to Outlook.com with an OAuth token. The token ran out, was withdrawn, or does not include sending mail for this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program signs in with a token, and a new consent mends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program signs in with an OAuth token. The token ran out, was withdrawn, or does not include sending mail for this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program uses a TLS version that the server no longer accepts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider accepts this sign-in or relay only from addresses that stand on a list, and the address used is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider has suspended this account or its domain, has not activated it yet, or has barred it from sending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider lets programs in only after the owner has allowed it in the settings of the mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider limits how much this account may send in an hour, a day or a month, and the limit is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider runs separate servers for each region, and each knows only its own accounts. The same user name and password are refused everywhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider thinks the sign-in is unusual, because it comes from a new place or program, and waits for you to confirm it on its web page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s page lists the domain or the address as not verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s page shows the limit as reached, and sending works again after the hour or the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question for the server&apos;s address got no answer at all. That says nothing about the server name: the DNS of this network does not work, or the computer is offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver checked the DNS of the From domain (SPF, DKIM, DMARC) and found no permission for the server that sends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s address cannot be right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox does not take this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refusal comes right after the program says its own name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refusal names a blocklist, or the address is listed when looked up there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay accepts listed addresses without a password, or a Workspace mailbox with an app password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay&apos;s setting &quot;Allowed senders&quot; decides: registered users, or every address in your domains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule of {provider}: {from_rule}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same MX record also stands for mail received by Amazon SES: check that the domain has WorkMail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same address as the Outbound Email Address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same check fails in the same way at any server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same in PowerShell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same key works with the provider&apos;s server of another region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same message goes through with fewer recipients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same message is taken some minutes later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same port works with SSL/TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same port works with STARTTLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same settings work again later without any change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same sign-in works from another network, or the provider&apos;s page lists allowed addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same user name and password fail on the provider&apos;s web page too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scope is restricted: Google verifies the program first. A service account with domain-wide delegation is another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scope is restricted: Google verifies the program first. An unverified program gets at most 100 users and tokens of seven days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scope may cover SMTP, depending on the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender address is empty or misspelt, or its domain or mailbox cannot be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender address or its domain is validated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender or its domain is verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender signature or the domain is verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s domain does not vouch for this server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending account is still in its trial mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending address belongs in your SPF record, else the mail is taken for spam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending address has no name in DNS, or one that does not lead back to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending domain is verified and signed with DKIM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending domain is verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending limit of the account is used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server also has an IPv6 address, and this computer or program tried that one although IPv6 does not work from here. Over IPv4 it would.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server also has {family} addresses, which could not be tested from here. The test used the other address family.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server announces STARTTLS and then says that it cannot do it at the moment. Its certificate or key is usually missing or unreadable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answers, but as another machine than the one for sending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks for TLS 1.2 or later, and the program that connects offers only older versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks you to slow down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot check passwords at the moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server closed the connection. This provider does so when the service is not switched on or the authorization code is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server delivers to its own mailboxes, but not on to others for this account or address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server depends on the product: Email Pro uses proN.mail.ovh.net, Exchange exN.mail.ovh.net. The control panel shows it under General information.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not understand the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not accept the name this computer introduces itself with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not accept this user name and password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not accept {address} as a sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not forward mail for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not know {username} in this form. Most servers want the full e-mail address, some a fixed word or the part before the @.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not offer STARTTLS on {port}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not take addresses with special letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server failed over its own configuration, database or a service behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server field holds more than a name: a blank, a comma, a port, a web address or something else. Nothing can be looked up from that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server field holds more than a name: a blank, a comma, or an address with https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has shut this computer out for a while</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has trouble of its own at the moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has {family} addresses in DNS, and they do not answer. The other address family works, so mail goes out, but a platform that tries {family} first may wait or fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server hung up without a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is then smtp-relay.gmail.com, port 587 with STARTTLS. A change can take up to 24 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is your login followed by .kasserver.com; KAS shows it. mail.YOURDOMAIN often has no fitting certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server knows no such mailbox, or the mailbox is full or closed. Your own settings are not the problem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server leaves out part of its certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server limits how many recipients one message may have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server limits how often one may sign in. The password may be right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server limits the size of a message, and this one is larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server lists AUTH once the connection is encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server lists STARTTLS, and answers the command itself with a refusal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server lists no AUTH on this port, neither before nor after the encryption, but does on another port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server lists ways to sign in, and none of them is the one that the program uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server name is not a host name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server offers no TLS version that is still considered safe. At least TLS 1.2 is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server offers no sign-in on {port}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server only has outdated encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server proves an identity, but not the one you asked for. Its certificate is valid for: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server puts first attempts off and accepts them later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses the IP address of this connection because a list names it as a source of spam. Home and mobile connections are often listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses the message by its own rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says that it cannot take mail just now. Your settings are not the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sends its own certificate without the intermediate one that connects it with a known authority. Some programs fill the gap by themselves, most refuse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sends only its own certificate, and some programs accept it while others do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server signed its certificate itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server takes a sign-in only over an encrypted connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server takes mail only from users that signed in, and this connection did not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server wants a sign-in first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server wants encryption first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server wants the IP address to have a name (PTR record) that leads back to the same address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server was reached and encryption works, but it refused the sign-in as {username}. A typing error, an old password or another account is the usual reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server {host} does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s address begins with 10, 172.16 to 172.31, or 192.168.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate expires in {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate may be fine. The program that connects has no list of trusted authorities, or a very old one, so it cannot check any certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate was withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s encryption is out of order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s firewall does not let this computer in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s firewall does not let {platform} in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s words arrive masked or cut. Inspection in a firewall, such as &quot;SMTP fixup&quot; on Cisco devices, does that and removes encryption and sign-in with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings start SSL/TLS at once, but the server on this port greets in the clear first and switches to encryption with STARTTLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in log of the organisation names the policy that blocked it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in token is no longer valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in worked, but the server does not let {username} use this sender address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tenant is common or consumers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test ran from this computer. The platform connects from {egress}, so a server behind a firewall has to admit that address as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token can send for every domain of the account: keep it secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name and the From address are two mailboxes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name and the From address are two texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name has another form here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name is any text; the password is a Mandrill API key, not a Mailchimp key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name is the API key, the password is the secret key. The account password is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name is the project ID; the password is an API secret key with rights for Transactional Email.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name is the word SMTP_Injection; the password is an API key with the permission Send via SMTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name is the word api; the password is the API token of the domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name is the word api_token; the password is a Cloudflare API token with the permission Email Sending: Edit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name is the word apikey; the password is an API key (SG....) with the permission Mail Send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name is the word emailapikey; the password is the Send Mail Token of the Mail Agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name is the word resend; the password is an API key (re_...).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name must be an email address for that reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user or the administrator turns IMAP and SMTP on first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user&apos;s address, an alias, or an address with the right to send for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user&apos;s own address, or any address of the domain where the user is allowed to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web page asks for a new password after the sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole message was sent, and no reply to it came within the time limit. It may have been accepted: trying again may deliver it twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole message was sent, and the other side closed the connection without confirming it. It may have been accepted: trying again may deliver it twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then assign it. It can take up to a day until it counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then check user name and password once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then sign in once, with user name and password checked before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then test again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no way from here to {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Microsoft 365 mailbox only accepts OAuth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account lives in another region of {provider}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account may not send as {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account needs an app password or another way to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer cannot look up names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer does not know who issued the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no {family}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer or a router on the way reports that the address cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer reached {host} on {port}, and {platform} did not. A firewall in front of the server decides by address and does not know the platform&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer sees {host} at another address than the internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s address is usually not on the list, so a test from here may be refused although {platform} is admitted. The test of {platform} itself decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a spam defence called greylisting: the server accepts the same message when it is tried again some minutes later. Nothing is wrong with the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network blocks outgoing mail on {port}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This port expects encryption from the first byte. The settings begin without encryption, so both sides wait for each other until the connection ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program made a mistake in a check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program sends a password only over an encrypted connection to a server that has proved its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program with its icons, texts, schemas, test files and readers for platforms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This provider gives one answer for three things: SMTP not switched on, the web password used in place of the authorization code, or a wrong code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This provider needs an authorization code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This wizard and platforms that ask for user name and password sign in without tokens: {credential}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To keep {mailbox} for the answers, enter it as Reply-To where {platform} has such a field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To relay without sign-in, make a connector of its own that lists the platform&apos;s addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To send from another address, add it and verify it. Otherwise Gmail replaces the From address with {mailbox}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To send from another address, give {mailbox} the Send As right for it. Put that address in place of OTHER-ADDRESS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To send, use a real mailbox or a sending service for the domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To test with a private authority, give its certificate as CA file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many connections or messages came from this account or address in a short time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many recipients in one message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many sign-ins in a short time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transactional sending is activated for the account; ask Brevo&apos;s support if it is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend Micro Email Security is a filter in front of the real mail server. Ask who hosts the mailboxes behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial and Micro plans allow few messages a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust anchors of the DNS root zone, published by IANA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again a few minutes later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a few minutes; such a failure is often short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in five minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try from a browser that has been signed in for some days, not in a private window. Support cannot lift the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try from another network, such as a phone&apos;s hotspot or the office. If it works there, the firewall decides by address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try from another network, such as a phone&apos;s hotspot. If it works there, ask the people who run this network to allow outgoing SMTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try from another network. If it works there, a device of this network is in the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try port 465 with SSL/TLS, then port 587 with STARTTLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try port 465 with SSL/TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try port 587 with STARTTLS and port 465 with SSL/TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the full e-mail address as user name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn IMAP/SMTP on: Mail &gt; Preferences &gt; POP3/IMAP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn IMAP/SMTP on: Mail settings &gt; IMAP/POP3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn SMTP AUTH on for the mailbox: Microsoft 365 admin center &gt; Users &gt; Active users &gt; the user &gt; Mail &gt; Manage email apps &gt; Authenticated SMTP. In PowerShell: Set-CASMailbox -Identity USER -SmtpClientAuthenticationDisabled $false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn it on: Settings &gt; POP3 &amp; IMAP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn off &quot;Zusätzlicher Postfachschutz&quot; (additional mailbox protection): it blocks SMTP for other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn on 2-Step Verification for the Google account first: without it Google offers no app passwords.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn on 2-Step Verification. Without it Google offers no app passwords.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn on 2-step verification with the Naver app, then make the application password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn on Authenticated SMTP for {mailbox}. This setting wins over the one of the organisation, so nothing else has to be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn on IMAP access for the mailbox: Settings &gt; Mail Accounts &gt; IMAP. It is off by default, and the administrator may forbid it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn on IMAP access: Settings &gt; Mail Accounts &gt; IMAP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn on IMAP in the settings first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn on access for other programs, which is off by default: Titan web mail &gt; Settings &gt; Enable Titan on other apps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the SMTP service on under Settings &gt; Account (设置 &gt; 账户); QQ then shows the code after an SMS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the service on under Settings &gt; POP3/SMTP/IMAP; NetEase then shows the code after an SMS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turning two-factor sign-in on turns this access off again: allow it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuta has no SMTP for other programs, so there is nothing to type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under Own Email Server press Manage Email and copy each value into its field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until Postmark approves a new account, it delivers only to your own domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until the credentials are verified, Referral Factory keeps sending from noreply@referral-factory.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until the provider has released the account, it delivers only to recipients that were verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until the test succeeds, GTR keeps sending from donotreply@getthereferral.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the program or its runtime (Java, .NET, OpenSSL, Windows) so that it uses TLS 1.2 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the program that builds the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the program that sends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use SMTP credentials made in the SES console for this region. The secret key of an IAM user is not the SMTP password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use SMTP credentials made in the SES console, not the keys of an AWS account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use SMTP credentials made under Settings &gt; SMTP; Elastic Email shows the password once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a From address whose domain receives mail, or publish an MX record for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a Google app password of 16 letters. Gmail refuses the normal account password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a device password made in the mail settings, not the Infomaniak account password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a device-specific password (Settings &gt; IMAP).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a mailbox of your own domain, at a provider that allows SMTP with a password or an app password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a mailbox or a sending service that signs in with user name and password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a mailbox with a licence and a password of its own. A shared mailbox without a licence cannot sign in; let a user mailbox send for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a password for an external application with full access to mail. Mail.ru refuses the normal password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a secure mail key from the AT&amp;T profile, not the account password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a server name with a public address, or ask your IT team to publish the server&apos;s submission port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a service-specific password made for SMTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an SMTP token as the password. The Proton account password does not work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an SMTP user and its password, not the SMTP2GO login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an address of plain letters, digits, dots and hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an app password of the mailbox. Google Workspace refuses normal passwords since 2025.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an app password of the type Mail. Yandex refuses the normal password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an app password with access to SMTP. Fastmail never accepts the normal password here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an app password, if AOL lets you make one. AOL refuses the normal account password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an app password, if Yahoo lets you make one. Yahoo refuses the normal account password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an app-specific password from the Apple Account. Apple refuses the normal password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an application password. Naver refuses the normal password since 2025.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an external app password: profile &gt; Security.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use credentials that were created in the same region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use port 465 with SSL/TLS, where nothing is sent in the clear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use port 465 with SSL/TLS, which such a device cannot change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use port 465 with SSL/TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use port 587 or 465 with sign-in, where such lists rarely count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use port 587 or 465 with sign-in, where this rarely counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use port 587 with STARTTLS or port 465 with SSL/TLS, as your mail provider says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use port 587 with STARTTLS or port 465 with SSL/TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use port 587 with STARTTLS or port 465 with SSL/TLS; some services also answer on 2525.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use port 587 with STARTTLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use port 587 with sign-in, where servers rarely check this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the 16-letter authorization code (授权码) as the password, not the QQ password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the SMTP login and an SMTP key (it begins with xsmtpsib-), both under &quot;SMTP &amp; API&quot;. Neither the API key nor the account password works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the SMTP login and an SMTP key (xsmtpsib-...), not an API key (xkeysib-...) and not the account password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the SMTP login of the domain and its password, not an API key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the SMTP password of the alias, made in the ImprovMX dashboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the Server API token as user name and as password, or the two parts of an SMTP token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the Windows account: DOMAIN\user or user@domain, and its password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the account password, after mail programs have been allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the account password, after other programs have been allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the account password, or an app password once two-factor sign-in is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the account password, or an app-specific password; with two-factor sign-in only the latter works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the account password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the account password. Posteo has no app passwords.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the account password; with secure access turned on an app password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the account password; with two-factor sign-in an app password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the account password; with two-factor sign-in an app-specific password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the account password; with two-phase sign-in an app password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the address of the mailbox as From address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the address of the mailbox that signs in as From address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the app password or authorization code the provider shows, if it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the authorization code shown there as password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the client authorization code (客户端授权密码) as the password, not the mailbox password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the e-mail password for mail programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the e-mail password made for mail programs; older accounts use the mailbox password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the generated user name (MS_...) and password of an SMTP user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the mailbox password (hPanel &gt; Emails).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the mailbox password from konsoleH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the mailbox password from the KAS control panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the mailbox password or a code for mail programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the mailbox password set on the domain&apos;s Email page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the mailbox password, not the GoDaddy login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the mailbox password, not the OVHcloud customer login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the mailbox password, not the cPanel login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the mailbox password, not the customer login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the mailbox password, not the sign-in to admin.migadu.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the mailbox password, or an app password once two-factor sign-in is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the mailbox password, or the security password for other programs where it is required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the mailbox password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the mailbox password; Microsoft calls this SMTP AUTH. It works only while the organisation allows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the mailbox password; each further mailbox has its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the mailbox password; with multi-factor sign-in an app password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the mailbox password; with secure sign-in the password for mail programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the mailbox password; with two-factor sign-in an app password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the main password; once two-factor sign-in or the new login is on, an app password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the outgoing server of your own mail provider, with sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the password of the BT mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the password of the High Volume Email account (Exchange admin center &gt; Mail flow &gt; High Volume Email).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the password of the WorkMail user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the password of the alias, made in the dashboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the password of the cPanel mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the password of the mailbox, not the IONOS customer login; with two-factor sign-in an app password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the password; with two-step verification an app password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the same address in both fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the separate &quot;Passwort für E-Mail-Programme&quot;, not the Telekom login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the server&apos;s name, not its IP address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the user&apos;s password; with two-factor sign-in an app password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {username} as From address, or sign in with the mailbox {address}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually the mailbox that signs in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify a Single Sender or authenticate the domain of the From address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify the From domain or address in the same region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify the domain of the From address in the provider&apos;s settings; it shows the DNS records to publish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait ten minutes and try again; after several attempts servers cut connections for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait ten minutes, then try again once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait ten minutes, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the limit starts again, often after 24 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait, often 10 minutes to an hour, without trying again; each attempt may prolong it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait, often 15 minutes to an hour, without trying again; each attempt may prolong the lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web pages do not open either, or only this one server cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Gmail is not made for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers is not {host}: its name or certificate belongs to someone else. Web hosts and some networks redirect outgoing mail to a server of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes, and what to plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What had not ended is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the Exchange administrator does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the Google Workspace administrator does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the owner of the mailbox does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the security administrator does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the server offers is too weak for current rules: a short key, an old signature or no cipher in common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to know before the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What works in place of this mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you do in your Google account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When SMTP AUTH is off, send the administrator the message that stands in the next part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the provider names no form, enter the full e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With multi-factor sign-in an app password is required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With multifactor sign-in for single users, an app password may work: https://mysignins.microsoft.com/security-info.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With multifactor sign-in the normal password is not accepted from programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With per-user multi-factor authentication, use an app password, if the organisation allows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With two-factor sign-in an app password is required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With two-factor sign-in an app password is required: Settings &gt; Security &gt; Application passwords.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With two-factor sign-in an app password is required: Users &gt; App passwords.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With two-factor sign-in an app-specific password is required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With two-step sign-in, allow access by other programs in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With two-step verification, use an application-specific password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without OAuth this account cannot send through other programs: passwords and app passwords are refused since 16 September 2024. Use a mailbox of your own domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without OAuth: sign in with the mailbox password while the organisation allows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without OAuth: switch on 2-Step Verification, make an app password at https://myaccount.google.com/apppasswords, and sign in with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without TLS the relay accepts listed addresses only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without encryption the server offers no sign-in, so that no password travels in the clear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing to any recipient may need the Workers Paid plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yahoo Japan is a company of its own: an account at yahoo.com does not work here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yahoo&apos;s position is unclear: its help page still describes app passwords (as of November 2026), while mail programs report since 2026 that some accounts accept OAuth only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You chose to trust one key for {host} on {port}. The server now shows another one: its operator replaced it, or somebody else answers in its place. No password was sent. The key it shows is {key}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your Posteo address or one of its aliases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own address or alias.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own addresses, aliases, and addresses of a domain set up in the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own naver.com address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own orange.fr or wanadoo.fr address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own t-online.de or magenta.de address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your web.de address or alias.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho keeps accounts in separate data centres. The server must end like the address at which you sign in to Zoho Mail: .com, .eu, .in, .com.au or .jp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a free account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a paid subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iCloud needs an app-specific password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>my kSuite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>my kSuite+ and the other plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>onboarding@resend.dev writes to your own address only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sandbox.smtp.mailtrap.io only catches messages and never delivers them: do not use it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the client connector as installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the free plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the free plan without a verified domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the old Workspace Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{credential}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{domain} declares that it receives no mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} closed the connection before it said a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} does not answer as a mail server should</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} does not answer on {port}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} does not answer over {family}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} had the message and did not confirm it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} has a private address ({addresses}) that exists only in your own network. The platform connects from the internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} hung up after it had the test message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} hung up while or after it got the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} hung up {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} is not the server that sends your mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} refused the password for {username}, because Google does not take an account&apos;s normal password from other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} sent a reply that nothing had asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} stopped answering {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} takes the connection on {port} and says nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} took the test message and did not confirm it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{limits}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{platform} cannot be set to {security} on {port}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{platform} cannot reach this server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{platform} does not take {port}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{platform} needs a user name and a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{platform} tested from {egress} and did not reach {host}, which this computer did reach. The server&apos;s firewall does not admit that address yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{platform} wants the From address to equal the user name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{platform} wants the From address to match the mailbox. Here {address} is the sender and {username} signs in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{port} does not begin with encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{port} needs SSL/TLS from the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{prerequisites}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{provider} needs an app password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{provider} no longer accepts passwords for sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{provider} wants a different kind of password here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{provider} wants the sender verified first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{provider} wants you to confirm the sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{username_rule}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
