<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>resources</name>
    <message>
        <source>1,000 messages a month and 200 a day on the free plan.</source>
        <translation>1.000 Nachrichten pro Monat und 200 pro Tag im kostenlosen Tarif.</translation>
    </message>
    <message>
        <source>1,000 messages and 1,000 recipients a day, 500 recipients a message, 20 MB a message.</source>
        <translation>1.000 Nachrichten und 1.000 Empfänger pro Tag, 500 Empfänger pro Nachricht, 20 MB pro Nachricht.</translation>
    </message>
    <message>
        <source>10,000 recipients a day, 30 messages a minute and 3 connections for each mailbox; the organisation has a daily limit of its own.</source>
        <translation>10.000 Empfänger pro Tag, 30 Nachrichten pro Minute und 3 Verbindungen je Postfach. Die Organisation hat ein eigenes Tageslimit.</translation>
    </message>
    <message>
        <source>10,000 recipients a user in 24 hours; for an organisation about 130 recipients a licence in 24 hours; 100 recipients a message.</source>
        <translation>10.000 Empfänger je Nutzer in 24 Stunden, für eine Organisation etwa 130 Empfänger je Lizenz in 24 Stunden, 100 Empfänger pro Nachricht.</translation>
    </message>
    <message>
        <source>10,000 recipients in 24 hours; much less for automatic or bulk mail.</source>
        <translation>10.000 Empfänger in 24 Stunden, viel weniger bei automatischen oder Massenmails.</translation>
    </message>
    <message>
        <source>100 messages a day and 3,000 a month on the free plan.</source>
        <translation>100 Nachrichten pro Tag und 3.000 pro Monat im kostenlosen Tarif.</translation>
    </message>
    <message>
        <source>100 messages a day on the free plan, 1,000 to 3,000 on the business plans.</source>
        <translation>100 Nachrichten pro Tag im kostenlosen Tarif, 1.000 bis 3.000 in den Business-Tarifen.</translation>
    </message>
    <message>
        <source>100 messages a day on the free plan.</source>
        <translation>100 Nachrichten pro Tag im kostenlosen Tarif.</translation>
    </message>
    <message>
        <source>100 messages a day on the free plan; otherwise by plan.</source>
        <translation>100 Nachrichten pro Tag im kostenlosen Tarif, sonst je nach Tarif.</translation>
    </message>
    <message>
        <source>100 recipients a message; Telekom publishes no daily number.</source>
        <translation>100 Empfänger pro Nachricht. Die Telekom nennt keine Zahl pro Tag.</translation>
    </message>
    <message>
        <source>100 recipients an hour for each address.</source>
        <translation>100 Empfänger pro Stunde je Adresse.</translation>
    </message>
    <message>
        <source>100 to 1,440 messages in 24 hours by plan; 100 recipients a message.</source>
        <translation>100 bis 1.440 Nachrichten in 24 Stunden je nach Tarif, 100 Empfänger pro Nachricht.</translation>
    </message>
    <message>
        <source>2,000 messages a day (500 in a trial), 100 recipients a message, 3,000 external recipients a day.</source>
        <translation>2.000 Nachrichten pro Tag (500 in der Testphase), 100 Empfänger pro Nachricht, 3.000 externe Empfänger pro Tag.</translation>
    </message>
    <message>
        <source>300 messages a day on the free plan; otherwise by plan.</source>
        <translation>300 Nachrichten pro Tag im kostenlosen Tarif, sonst je nach Tarif.</translation>
    </message>
    <message>
        <source>5 messages a minute on the client connector unless changed.</source>
        <translation>5 Nachrichten pro Minute auf dem Clientconnector, sofern nicht geändert.</translation>
    </message>
    <message>
        <source>50 recipients a message and 10 MB a message.</source>
        <translation>50 Empfänger pro Nachricht und 10 MB pro Nachricht.</translation>
    </message>
    <message>
        <source>50 recipients a session; the account&apos;s limits apply.</source>
        <translation>50 Empfänger pro Sitzung. Es gelten die Limits des Kontos.</translation>
    </message>
    <message>
        <source>500 messages in 24 hours and 100 recipients a message. Above that Gmail stops sending for up to a day.</source>
        <translation>500 Nachrichten in 24 Stunden und 100 Empfänger pro Nachricht. Darüber stoppt Gmail das Senden bis zu einen Tag lang.</translation>
    </message>
    <message>
        <source>500 messages in 24 hours and 35 recipients a message. Further tries extend the block of 24 hours.</source>
        <translation>500 Nachrichten in 24 Stunden und 35 Empfänger pro Nachricht. Weitere Versuche verlängern die Sperre von 24 Stunden.</translation>
    </message>
    <message>
        <source>6,000 messages a month and 200 a day on the free plan.</source>
        <translation>6.000 Nachrichten pro Monat und 200 pro Tag im kostenlosen Tarif.</translation>
    </message>
    <message>
        <source>A Conditional Access rule against legacy authentication, or an Exchange authentication policy, blocks it too: exclude this mailbox.</source>
        <translation>Auch eine Regel des bedingten Zugriffs gegen Legacyauthentifizierung oder eine Authentifizierungsrichtlinie in Exchange blockiert es: Nehmen Sie dieses Postfach aus.</translation>
    </message>
    <message>
        <source>A GMX address or alias of the account.</source>
        <translation>Eine GMX-Adresse oder ein Alias des Kontos.</translation>
    </message>
    <message>
        <source>A Mail Agent can be limited to listed addresses. If it is, add the platform&apos;s.</source>
        <translation>Ein Mail Agent kann auf eingetragene Adressen beschränkt sein. Tragen Sie dann die der Plattform ein.</translation>
    </message>
    <message>
        <source>A MailFrom address that is set up on the connected domain.</source>
        <translation>Eine MailFrom-Adresse, die in der verbundenen Domain eingerichtet ist.</translation>
    </message>
    <message>
        <source>A PEC mailbox may send certified mail only: use an ordinary mailbox for a platform.</source>
        <translation>Ein PEC-Postfach darf nur zertifizierte E-Mails senden: Verwenden Sie für eine Plattform ein gewöhnliches Postfach.</translation>
    </message>
    <message>
        <source>A VPN or proxy stands in the way</source>
        <translation>Ein VPN oder Proxy steht im Weg</translation>
    </message>
    <message>
        <source>A change can take up to 24 hours.</source>
        <translation>Eine Änderung kann bis zu 24 Stunden dauern.</translation>
    </message>
    <message>
        <source>A change counts after some minutes, at times after hours.</source>
        <translation>Eine Änderung wirkt nach einigen Minuten, manchmal erst nach Stunden.</translation>
    </message>
    <message>
        <source>A character in it does not survive the way to the server: a letter with an accent, or a sign such as $, %, &amp; or \ that a program or a configuration file changes.</source>
        <translation>Ein Zeichen darin übersteht den Weg zum Server nicht: ein Umlaut, ein Buchstabe mit Akzent oder ein Zeichen wie $, %, &amp; oder \, das ein Programm oder eine Konfigurationsdatei verändert.</translation>
    </message>
    <message>
        <source>A command came in the wrong form or order. The program, or something on the way, breaks the rules of the conversation.</source>
        <translation>Ein Befehl kam in falscher Form oder Reihenfolge. Das Programm oder etwas auf dem Weg hält sich nicht an die Regeln des Dialogs.</translation>
    </message>
    <message>
        <source>A company&apos;s domain at Microsoft 365 is another product with other rules. Enter the address in that domain, and this program shows them.</source>
        <translation>Die Domain einer Firma bei Microsoft 365 ist ein anderes Produkt mit anderen Regeln. Geben Sie die Adresse in jener Domain ein, und dieses Programm zeigt sie.</translation>
    </message>
    <message>
        <source>A connection stood, and what came over it is not a reply that SMTP allows: lines without an end, codes that differ or do not exist, or far more text than any mail server sends. Nothing more was sent there.</source>
        <translation>Die Verbindung stand, und was darüber kam, ist keine Antwort, die SMTP zulässt: Zeilen ohne Ende, Codes, die voneinander abweichen oder die es nicht gibt, oder viel mehr Text, als ein Mailserver sendet. Es wurde nichts weiter dorthin gesendet.</translation>
    </message>
    <message>
        <source>A credential can be limited to listed addresses. If it is, add the platform&apos;s.</source>
        <translation>Zugangsdaten können auf eingetragene Adressen beschränkt sein. Tragen Sie dann die der Plattform ein.</translation>
    </message>
    <message>
        <source>A domain of your own needs iCloud+.</source>
        <translation>Für eine eigene Domain ist iCloud+ nötig.</translation>
    </message>
    <message>
        <source>A fair-use limit by plan; Fastmail tells the owner when it is reached.</source>
        <translation>Eine Fair-Use-Grenze je nach Tarif. Fastmail informiert den Inhaber, wenn sie erreicht ist.</translation>
    </message>
    <message>
        <source>A few wrong passwords make the server block the address for a while.</source>
        <translation>Nach einigen falschen Passwörtern sperrt der Server die Adresse eine Zeit lang.</translation>
    </message>
    <message>
        <source>A filter does not decide this; the mail server behind it does.</source>
        <translation>Darüber entscheidet nicht der Filter, sondern der Mailserver dahinter.</translation>
    </message>
    <message>
        <source>A filter judged the content, the sender&apos;s reputation or a rule of its own. The sign-in and the settings work.</source>
        <translation>Ein Filter hat den Inhalt, den Ruf des Absenders oder eine eigene Regel bewertet. Anmeldung und Einstellungen funktionieren.</translation>
    </message>
    <message>
        <source>A firewall in front of the mail server must admit 50.18.0.11, the address GTR sends from.</source>
        <translation>Eine Firewall vor dem Mailserver muss 50.18.0.11 zulassen, die Adresse, von der GTR sendet.</translation>
    </message>
    <message>
        <source>A firewall on the way changes the mail connection</source>
        <translation>Eine Firewall auf dem Weg verändert die Mailverbindung</translation>
    </message>
    <message>
        <source>A form that asks for user name and password cannot use this account: choose a mailbox of your own domain or a sending service.</source>
        <translation>Ein Formular mit Benutzername und Passwort kann dieses Konto nicht verwenden: Wählen Sie ein Postfach mit eigener Domain oder einen Versanddienst.</translation>
    </message>
    <message>
        <source>A forwarder cannot send.</source>
        <translation>Eine Weiterleitung kann nicht senden.</translation>
    </message>
    <message>
        <source>A hosts file, a VPN or an internal DNS gives an address of its own here. The test reached that one; the platform will use the public address, which was not tested.</source>
        <translation>Eine hosts-Datei, ein VPN oder ein internes DNS liefert hier eine eigene Adresse. Der Test ging an diese. Die Plattform wird die öffentliche Adresse verwenden, die nicht getestet wurde.</translation>
    </message>
    <message>
        <source>A message from another program goes through the same server.</source>
        <translation>Eine Nachricht aus einem anderen Programm geht über denselben Server durch.</translation>
    </message>
    <message>
        <source>A name under mail.protection.outlook.com receives mail for your domain and has no sign-in. Users send through smtp.office365.com.</source>
        <translation>Ein Name unter mail.protection.outlook.com empfängt E-Mails für Ihre Domain und hat keine Anmeldung. Benutzer senden über smtp.office365.com.</translation>
    </message>
    <message>
        <source>A new Apple password cancels every app-specific password.</source>
        <translation>Ein neues Apple-Passwort hebt alle App-spezifischen Passwörter auf.</translation>
    </message>
    <message>
        <source>A new Google password cancels every app password: make a new one afterwards.</source>
        <translation>Ein neues Google-Passwort hebt alle App-Passwörter auf: Erstellen Sie danach ein neues.</translation>
    </message>
    <message>
        <source>A new QQ password cancels the code.</source>
        <translation>Ein neues QQ-Passwort hebt den Code auf.</translation>
    </message>
    <message>
        <source>A new Yandex password cancels every app password.</source>
        <translation>Ein neues Yandex-Passwort hebt alle App-Passwörter auf.</translation>
    </message>
    <message>
        <source>A new account is in the sandbox: it sends to verified recipients only, 200 messages a day. Request production access for the region.</source>
        <translation>Ein neues Konto ist in der Sandbox: Es sendet nur an bestätigte Empfänger, 200 Nachrichten pro Tag. Beantragen Sie den Produktionszugriff für die Region.</translation>
    </message>
    <message>
        <source>A new password for the account cancels every app password. Make a new one then and enter it again.</source>
        <translation>Ein neues Kontopasswort hebt alle App-Passwörter auf. Erstellen Sie dann ein neues, und geben Sie es wieder ein.</translation>
    </message>
    <message>
        <source>A new password for the mailbox cancels every app password.</source>
        <translation>Ein neues Passwort des Postfachs hebt alle App-Passwörter auf.</translation>
    </message>
    <message>
        <source>A password of plain letters and digits works.</source>
        <translation>Ein Passwort aus einfachen Buchstaben und Ziffern funktioniert.</translation>
    </message>
    <message>
        <source>A plain message with other words, or to another recipient, goes through.</source>
        <translation>Eine schlichte Nachricht mit anderen Worten oder an einen anderen Empfänger geht durch.</translation>
    </message>
    <message>
        <source>A program that runs on Hetzner Cloud cannot use ports 25 and 465 at first; 587 works.</source>
        <translation>Ein Programm in der Hetzner Cloud kann die Ports 25 und 465 zunächst nicht nutzen, 587 funktioniert.</translation>
    </message>
    <message>
        <source>A reply came on its own, {step}. It was not taken for an answer. A faulty server does that, and so does somebody who puts words into the connection.</source>
        <translation>Eine Antwort kam von selbst, {step}. Sie wurde nicht als Antwort gewertet. Das tut ein fehlerhafter Server, aber auch jemand, der Worte in die Verbindung einschleust.</translation>
    </message>
    <message>
        <source>A security policy of your organisation blocks the sign-in</source>
        <translation>Eine Sicherheitsrichtlinie Ihrer Organisation blockiert die Anmeldung</translation>
    </message>
    <message>
        <source>A sender domain or a single sender is verified.</source>
        <translation>Eine Absenderdomain oder ein einzelner Absender ist bestätigt.</translation>
    </message>
    <message>
        <source>A sending service delivers only for domains and addresses whose owner has confirmed them.</source>
        <translation>Ein Versanddienst stellt nur für Domains und Adressen zu, die ihr Inhaber bestätigt hat.</translation>
    </message>
    <message>
        <source>A short message without an attachment goes through.</source>
        <translation>Eine kurze Nachricht ohne Anhang geht durch.</translation>
    </message>
    <message>
        <source>A sign-in to Referral Factory that may change the settings of the organisation.</source>
        <translation>Eine Anmeldung bei Referral Factory, die die Einstellungen der Organisation ändern darf.</translation>
    </message>
    <message>
        <source>A test key accepts messages and never delivers them.</source>
        <translation>Ein Testschlüssel nimmt Nachrichten an und stellt sie nie zu.</translation>
    </message>
    <message>
        <source>A validated sender or an address of a validated domain.</source>
        <translation>Ein bestätigter Absender oder eine Adresse einer bestätigten Domain.</translation>
    </message>
    <message>
        <source>A verified domain is connected to the Communication Services resource.</source>
        <translation>Eine bestätigte Domain ist mit der Communication Services-Ressource verbunden.</translation>
    </message>
    <message>
        <source>A verified sender or an address of a verified domain.</source>
        <translation>Ein bestätigter Absender oder eine Adresse einer bestätigten Domain.</translation>
    </message>
    <message>
        <source>A verified sender or an address of a verified domain; Brevo replaces addresses of free mail providers.</source>
        <translation>Ein bestätigter Absender oder eine Adresse einer bestätigten Domain. Brevo ersetzt Adressen kostenloser Mailanbieter.</translation>
    </message>
    <message>
        <source>A verified sender or an address of an authenticated domain.</source>
        <translation>Ein bestätigter Absender oder eine Adresse einer authentifizierten Domain.</translation>
    </message>
    <message>
        <source>A verified sender signature or an address of a verified domain.</source>
        <translation>Eine bestätigte Absendersignatur oder eine Adresse einer bestätigten Domain.</translation>
    </message>
    <message>
        <source>A verified sender.</source>
        <translation>Ein bestätigter Absender.</translation>
    </message>
    <message>
        <source>AOL runs on Yahoo&apos;s servers: some accounts are offered no app password and accept OAuth only.</source>
        <translation>AOL läuft auf den Servern von Yahoo: Manchen Konten wird kein App-Passwort angeboten, sie akzeptieren nur OAuth.</translation>
    </message>
    <message>
        <source>AT&amp;T mail runs on Yahoo&apos;s servers, and it is not clear which accounts may still use a secure mail key. If AT&amp;T offers to make one, it may work; if not, only OAuth is left.</source>
        <translation>AT&amp;T-Mail läuft auf den Servern von Yahoo, und es ist unklar, welche Konten noch einen Secure Mail Key verwenden dürfen. Bietet AT&amp;T einen an, kann er funktionieren. Wenn nicht, bleibt nur OAuth.</translation>
    </message>
    <message>
        <source>AT&amp;T runs on Yahoo&apos;s servers: the doubts about Yahoo accounts apply here too.</source>
        <translation>AT&amp;T läuft auf den Servern von Yahoo: Die Vorbehalte zu Yahoo-Konten gelten auch hier.</translation>
    </message>
    <message>
        <source>About 1,000 recipients a day.</source>
        <translation>Etwa 1.000 Empfänger pro Tag.</translation>
    </message>
    <message>
        <source>About 10,000 recipients a day for the organisation.</source>
        <translation>Etwa 10.000 Empfänger pro Tag für die Organisation.</translation>
    </message>
    <message>
        <source>About 200 messages an hour on MX Plan.</source>
        <translation>Etwa 200 Nachrichten pro Stunde bei MX Plan.</translation>
    </message>
    <message>
        <source>About 300 messages a day by default.</source>
        <translation>Standardmäßig etwa 300 Nachrichten pro Tag.</translation>
    </message>
    <message>
        <source>About 300 messages an hour for each mailbox; no marketing mail.</source>
        <translation>Etwa 300 Nachrichten pro Stunde je Postfach, keine Werbemails.</translation>
    </message>
    <message>
        <source>About 50 to 200 messages a day for free accounts.</source>
        <translation>Etwa 50 bis 200 Nachrichten pro Tag bei kostenlosen Konten.</translation>
    </message>
    <message>
        <source>About 500 messages a day and 100 recipients a message.</source>
        <translation>Etwa 500 Nachrichten pro Tag und 100 Empfänger pro Nachricht.</translation>
    </message>
    <message>
        <source>About 500 messages a day, as at Yahoo.</source>
        <translation>Etwa 500 Nachrichten pro Tag, wie bei Yahoo.</translation>
    </message>
    <message>
        <source>About 500 messages a day; fewer for new accounts.</source>
        <translation>Etwa 500 Nachrichten pro Tag, weniger bei neuen Konten.</translation>
    </message>
    <message>
        <source>About 500 messages an hour for each account.</source>
        <translation>Etwa 500 Nachrichten pro Stunde je Konto.</translation>
    </message>
    <message>
        <source>About 500 messages an hour for each domain.</source>
        <translation>Etwa 500 Nachrichten pro Stunde je Domain.</translation>
    </message>
    <message>
        <source>Access for mail programs is allowed in the settings.</source>
        <translation>Der Zugriff für Mailprogramme ist in den Einstellungen erlaubt.</translation>
    </message>
    <message>
        <source>Access for other programs is allowed in the settings.</source>
        <translation>Der Zugriff für andere Programme ist in den Einstellungen erlaubt.</translation>
    </message>
    <message>
        <source>According to Microsoft&apos;s schedule of January 2026, SMTP AUTH with a password goes off by default at the end of December 2026. The administrator can turn it on again. Organisations created later get OAuth only by default.</source>
        <translation>Nach dem Zeitplan von Microsoft vom Januar 2026 wird SMTP AUTH mit Passwort Ende Dezember 2026 standardmäßig ausgeschaltet. Der Administrator kann es wieder einschalten. Später erstellte Organisationen bekommen standardmäßig nur OAuth.</translation>
    </message>
    <message>
        <source>Accounts in the European region may use other servers: copy them from that page.</source>
        <translation>Konten in der europäischen Region nutzen vielleicht andere Server: Kopieren Sie sie von dieser Seite.</translation>
    </message>
    <message>
        <source>Add a relay at the top organisational unit: press Configure beside &quot;SMTP relay service&quot;.</source>
        <translation>Fügen Sie in der obersten Organisationseinheit ein Relay hinzu: Klicken Sie neben „SMTP-Relay-Dienst“ auf „Konfigurieren“.</translation>
    </message>
    <message>
        <source>Add the address to the list in the provider&apos;s security settings.</source>
        <translation>Tragen Sie die Adresse in den Sicherheitseinstellungen des Anbieters in die Liste ein.</translation>
    </message>
    <message>
        <source>Add the platform&apos;s address as well, since the platform sends from there.</source>
        <translation>Tragen Sie auch die Adresse der Plattform ein, denn die Plattform sendet von dort.</translation>
    </message>
    <message>
        <source>Addresses at proton.me and protonmail.com have no SMTP tokens.</source>
        <translation>Für Adressen bei proton.me und protonmail.com gibt es keine SMTP-Token.</translation>
    </message>
    <message>
        <source>Admit 50.18.0.11 in the mail server&apos;s firewall. Without it, Test &amp; Save fails.</source>
        <translation>Lassen Sie 50.18.0.11 in der Firewall des Mailservers zu. Sonst schlägt Test &amp; Save fehl.</translation>
    </message>
    <message>
        <source>Advanced Email Security puts a Proofpoint filter in front of the mailboxes.</source>
        <translation>Advanced Email Security setzt einen Proofpoint-Filter vor die Postfächer.</translation>
    </message>
    <message>
        <source>After encryption the server still lists no way to sign in. Port 25 is often meant for other mail servers only.</source>
        <translation>Auch nach der Verschlüsselung nennt der Server keine Art der Anmeldung. Port 25 ist oft nur für andere Mailserver bestimmt.</translation>
    </message>
    <message>
        <source>After refused sign-ins the server takes no connection from this computer any more. Programs such as fail2ban do that by address; the account itself may be in order.</source>
        <translation>Nach abgelehnten Anmeldungen nimmt der Server von diesem Computer keine Verbindung mehr an. Programme wie fail2ban sperren nach Adresse. Das Konto selbst kann in Ordnung sein.</translation>
    </message>
    <message>
        <source>After several failed sign-ins Titan blocks the address for a while.</source>
        <translation>Nach mehreren fehlgeschlagenen Anmeldungen sperrt Titan die Adresse eine Zeit lang.</translation>
    </message>
    <message>
        <source>After several failed sign-ins or unusual activity the server lets this account, or this computer, no longer sign in.</source>
        <translation>Nach mehreren fehlgeschlagenen Anmeldungen oder ungewöhnlicher Aktivität lässt der Server für dieses Konto oder diesen Computer keine Anmeldung mehr zu.</translation>
    </message>
    <message>
        <source>After unusual activity Zoho blocks sending until you unlock it in the web mail.</source>
        <translation>Nach ungewöhnlicher Aktivität sperrt Zoho das Senden, bis Sie es im Webmail entsperren.</translation>
    </message>
    <message>
        <source>Aliases do not sign in.</source>
        <translation>Mit Aliassen ist keine Anmeldung möglich.</translation>
    </message>
    <message>
        <source>Aliases have no password. To sign in as another address, add an identity with a password to the mailbox.</source>
        <translation>Aliasse haben kein Passwort. Um sich mit einer anderen Adresse anzumelden, fügen Sie dem Postfach eine Identität mit Passwort hinzu.</translation>
    </message>
    <message>
        <source>Allow 2-Step Verification for the unit of {mailbox}: tick &quot;Allow users to turn on 2-Step Verification&quot;. The methods must not be &quot;Only security key&quot;.</source>
        <translation>Erlauben Sie die Bestätigung in zwei Schritten für die Organisationseinheit von {mailbox}: Aktivieren Sie „Nutzern erlauben, die Bestätigung in zwei Schritten zu aktivieren“. Als Methode darf nicht „Nur Sicherheitsschlüssel“ eingestellt sein.</translation>
    </message>
    <message>
        <source>Allow IMAP and SMTP for other programs in the settings first.</source>
        <translation>Erlauben Sie zuerst in den Einstellungen IMAP und SMTP für andere Programme.</translation>
    </message>
    <message>
        <source>Allow IMAP, POP and SMTP access in the mail settings first.</source>
        <translation>Erlauben Sie zuerst in den Maileinstellungen den Zugriff über IMAP, POP und SMTP.</translation>
    </message>
    <message>
        <source>Allow IMAP, POP and SMTP in the web mail&apos;s settings first.</source>
        <translation>Erlauben Sie zuerst IMAP, POP und SMTP in den Einstellungen des Webmails.</translation>
    </message>
    <message>
        <source>Allow POP and IMAP access for the unit, if it is off.</source>
        <translation>Erlauben Sie den POP- und IMAP-Zugriff für die Organisationseinheit, falls er aus ist.</translation>
    </message>
    <message>
        <source>Allow POP3, IMAP and SMTP first; it is off by default: E-Mail &gt; Einstellungen &gt; POP3/IMAP-Abruf, in a desktop browser.</source>
        <translation>Erlauben Sie zuerst POP3, IMAP und SMTP, denn standardmäßig ist es aus: E-Mail &gt; Einstellungen &gt; POP3/IMAP-Abruf, in einem Desktop-Browser.</translation>
    </message>
    <message>
        <source>Allow POP3, IMAP and SMTP first; it is off by default: Einstellungen &gt; POP3/IMAP Abruf.</source>
        <translation>Erlauben Sie zuerst POP3, IMAP und SMTP, denn standardmäßig ist es aus: Einstellungen &gt; POP3/IMAP Abruf.</translation>
    </message>
    <message>
        <source>Allow POP3, IMAP and SMTP first; it is off by default: Settings &gt; POP3 &amp; IMAP.</source>
        <translation>Erlauben Sie zuerst POP3, IMAP und SMTP, denn standardmäßig ist es aus: Settings &gt; POP3 &amp; IMAP.</translation>
    </message>
    <message>
        <source>Allow POP3, IMAP and SMTP in the web mail&apos;s settings first.</source>
        <translation>Erlauben Sie zuerst POP3, IMAP und SMTP in den Einstellungen des Webmails.</translation>
    </message>
    <message>
        <source>Allow it: Xfinity Connect &gt; Settings &gt; Security &gt; Third Party Access Security.</source>
        <translation>Erlauben Sie es: Xfinity Connect &gt; Settings &gt; Security &gt; Third Party Access Security.</translation>
    </message>
    <message>
        <source>Allow mail programs: Settings &gt; Email clients, with &quot;App passwords and OAuth tokens&quot;.</source>
        <translation>Erlauben Sie Mailprogramme: Settings &gt; Email clients, mit „App passwords and OAuth tokens“.</translation>
    </message>
    <message>
        <source>Allow the program that sends mail in the firewall or antivirus software.</source>
        <translation>Erlauben Sie das Programm, das E-Mails sendet, in der Firewall oder im Virenschutz.</translation>
    </message>
    <message>
        <source>Allowed senders: choose &quot;Only addresses in my domains&quot;.</source>
        <translation>Zulässige Absender: Wählen Sie „Nur Adressen in meinen Domains“.</translation>
    </message>
    <message>
        <source>Amazon SES keeps credentials and verified addresses per region. An SMTP password made for one region is refused in every other.</source>
        <translation>Amazon SES führt Anmeldeinformationen und bestätigte Adressen je Region. Ein SMTP-Passwort, das für eine Region erstellt wurde, wird in jeder anderen abgelehnt.</translation>
    </message>
    <message>
        <source>Amazon SES needs SMTP credentials</source>
        <translation>Amazon SES braucht SMTP-Anmeldeinformationen</translation>
    </message>
    <message>
        <source>Amazon ends WorkMail on 31 March 2027: plan another provider.</source>
        <translation>Amazon beendet WorkMail am 31. März 2027: Planen Sie einen anderen Anbieter ein.</translation>
    </message>
    <message>
        <source>Amazon ends WorkMail. Plan another provider before that day.</source>
        <translation>Amazon beendet WorkMail. Planen Sie bis zu diesem Tag einen anderen Anbieter ein.</translation>
    </message>
    <message>
        <source>An API key can be limited to listed addresses. If it is, add the platform&apos;s.</source>
        <translation>Ein API-Schlüssel kann auf eingetragene Adressen beschränkt sein. Tragen Sie dann die der Plattform ein.</translation>
    </message>
    <message>
        <source>An API token can be limited to listed addresses. If it is, add the platform&apos;s.</source>
        <translation>Ein API-Token kann auf eingetragene Adressen beschränkt sein. Tragen Sie dann die der Plattform ein.</translation>
    </message>
    <message>
        <source>An IAM policy can limit sending to listed addresses (aws:SourceIp). If it does, add the platform&apos;s.</source>
        <translation>Eine IAM-Richtlinie kann das Senden auf eingetragene Adressen beschränken (aws:SourceIp). Tragen Sie dann die der Plattform ein.</translation>
    </message>
    <message>
        <source>An address at gmail.com in the From line of another server&apos;s mail fails Gmail&apos;s own rules (DMARC). Send it through Gmail, or use a domain of your own.</source>
        <translation>Eine Adresse von gmail.com als Absender auf einem anderen Server verletzt die Regeln von Gmail selbst (DMARC). Senden Sie sie über Gmail, oder verwenden Sie eine eigene Domain.</translation>
    </message>
    <message>
        <source>An address in a domain of the same DreamHost account.</source>
        <translation>Eine Adresse in einer Domain desselben DreamHost-Kontos.</translation>
    </message>
    <message>
        <source>An address in a domain of the same Rackspace account.</source>
        <translation>Eine Adresse in einer Domain desselben Rackspace-Kontos.</translation>
    </message>
    <message>
        <source>An address in the domain of the mailbox that signs in.</source>
        <translation>Eine Adresse in der Domain des Postfachs, das sich anmeldet.</translation>
    </message>
    <message>
        <source>An address of a domain that was added.</source>
        <translation>Eine Adresse einer hinzugefügten Domain.</translation>
    </message>
    <message>
        <source>An address of a verified domain.</source>
        <translation>Eine Adresse einer bestätigten Domain.</translation>
    </message>
    <message>
        <source>An address of a verified sending domain.</source>
        <translation>Eine Adresse einer bestätigten Versanddomain.</translation>
    </message>
    <message>
        <source>An address of the domain at Gandi.</source>
        <translation>Eine Adresse der Domain bei Gandi.</translation>
    </message>
    <message>
        <source>An address of the domain to which the SMTP user belongs.</source>
        <translation>Eine Adresse der Domain, zu der der SMTP-Benutzer gehört.</translation>
    </message>
    <message>
        <source>An address of the hosted domain.</source>
        <translation>Eine Adresse der gehosteten Domain.</translation>
    </message>
    <message>
        <source>An address of the hosting account.</source>
        <translation>Eine Adresse des Hostingkontos.</translation>
    </message>
    <message>
        <source>An address of the verified domain.</source>
        <translation>Eine Adresse der bestätigten Domain.</translation>
    </message>
    <message>
        <source>An address of your own domain.</source>
        <translation>Eine Adresse Ihrer eigenen Domain.</translation>
    </message>
    <message>
        <source>An address of your own domain; some hosts require the mailbox that signs in.</source>
        <translation>Eine Adresse Ihrer eigenen Domain. Manche Hoster verlangen das Postfach, das sich anmeldet.</translation>
    </message>
    <message>
        <source>An address or domain that is verified in this region.</source>
        <translation>Eine Adresse oder Domain, die in dieser Region bestätigt ist.</translation>
    </message>
    <message>
        <source>An administrator can allow it again for one mailbox: admin center, Users, the user, Mail, Manage email apps, &quot;Authenticated SMTP&quot;, and an authentication policy that permits basic authentication for SMTP.</source>
        <translation>Ein Administrator kann sie für ein Postfach wieder erlauben: Admin Center, Benutzer, der Benutzer, E-Mail, E-Mail-Apps verwalten, „Authentifiziertes SMTP“, dazu eine Authentifizierungsrichtlinie, die die Standardauthentifizierung für SMTP zulässt.</translation>
    </message>
    <message>
        <source>An administrator makes the connector: Exchange admin center &gt; Mail flow &gt; Connectors &gt; From: Your organization&apos;s email server.</source>
        <translation>Ein Administrator erstellt den Connector: Exchange Admin Center &gt; Nachrichtenfluss &gt; Connectors &gt; Von: E-Mail-Server Ihrer Organisation.</translation>
    </message>
    <message>
        <source>An administrator sets it up: Admin console &gt; Apps &gt; Google Workspace &gt; Gmail &gt; Routing &gt; SMTP relay service, at the top organisational unit.</source>
        <translation>Ein Administrator richtet es ein: Admin-Konsole &gt; Apps &gt; Google Workspace &gt; Gmail &gt; Routing &gt; SMTP-Relay-Dienst, in der obersten Organisationseinheit.</translation>
    </message>
    <message>
        <source>An administrator&apos;s sign-in to the GTR dashboard.</source>
        <translation>Eine Administratoranmeldung für das GTR-Dashboard.</translation>
    </message>
    <message>
        <source>Another computer in the same network can connect, and the failure comes at once.</source>
        <translation>Ein anderer Computer im selben Netzwerk kann sich verbinden, und der Fehler kommt sofort.</translation>
    </message>
    <message>
        <source>Another computer or network gets other addresses for the same name.</source>
        <translation>Ein anderer Computer oder ein anderes Netzwerk bekommt für denselben Namen andere Adressen.</translation>
    </message>
    <message>
        <source>Another computer refuses the same certificate as withdrawn.</source>
        <translation>Ein anderer Computer lehnt dasselbe Zertifikat als widerrufen ab.</translation>
    </message>
    <message>
        <source>Another mailbox of the same organisation can send from a program.</source>
        <translation>Ein anderes Postfach derselben Organisation kann aus einem Programm senden.</translation>
    </message>
    <message>
        <source>Another program works with the same settings.</source>
        <translation>Ein anderes Programm funktioniert mit denselben Einstellungen.</translation>
    </message>
    <message>
        <source>Any address of a domain of your organisation.</source>
        <translation>Jede Adresse einer Domain Ihrer Organisation.</translation>
    </message>
    <message>
        <source>Any address of a domain of your organisation; no mailbox is needed.</source>
        <translation>Jede Adresse einer Domain Ihrer Organisation. Ein Postfach ist nicht nötig.</translation>
    </message>
    <message>
        <source>Any address of the verified domain.</source>
        <translation>Jede Adresse der bestätigten Domain.</translation>
    </message>
    <message>
        <source>Any address that is set up as an identity in the account.</source>
        <translation>Jede Adresse, die im Konto als Identität eingerichtet ist.</translation>
    </message>
    <message>
        <source>App passwords are missing when 2-Step Verification uses security keys only, or when Advanced Protection is on.</source>
        <translation>App-Passwörter fehlen, wenn die Bestätigung in zwei Schritten nur Sicherheitsschlüssel nutzt oder das Erweiterte Sicherheitsprogramm aktiv ist.</translation>
    </message>
    <message>
        <source>Apple documents port 587 with STARTTLS only.</source>
        <translation>Apple dokumentiert nur Port 587 mit STARTTLS.</translation>
    </message>
    <message>
        <source>Apple does not take the normal password from other programs.</source>
        <translation>Apple nimmt das normale Passwort aus anderen Programmen nicht an.</translation>
    </message>
    <message>
        <source>Ask Brevo&apos;s support to activate transactional sending for the account.</source>
        <translation>Bitten Sie den Support von Brevo, den Transaktionsversand für das Konto freizuschalten.</translation>
    </message>
    <message>
        <source>Ask an administrator to allow it for this one mailbox: admin center, Users, the user, Mail, Manage email apps, &quot;Authenticated SMTP&quot;. The mailbox setting wins over the organisation.</source>
        <translation>Bitten Sie einen Administrator, sie für dieses eine Postfach zu erlauben: Admin Center, Benutzer, der Benutzer, E-Mail, E-Mail-Apps verwalten, „Authentifiziertes SMTP“. Die Einstellung des Postfachs hat Vorrang vor der Organisation.</translation>
    </message>
    <message>
        <source>Ask an administrator to look at the sign-in log in Microsoft Entra: it names the policy.</source>
        <translation>Bitten Sie einen Administrator, in die Anmeldeprotokolle von Microsoft Entra zu sehen: Dort steht, welche Richtlinie es ist.</translation>
    </message>
    <message>
        <source>Ask an administrator to switch it on: Microsoft 365 admin center, Users, the user, Mail, Manage email apps, &quot;Authenticated SMTP&quot;.</source>
        <translation>Bitten Sie einen Administrator, sie einzuschalten: Microsoft 365 Admin Center, Benutzer, der Benutzer, E-Mail, E-Mail-Apps verwalten, „Authentifiziertes SMTP“.</translation>
    </message>
    <message>
        <source>Ask the hosting provider to allow outgoing SMTP to your mail provider, or use the server it prescribes.</source>
        <translation>Bitten Sie den Hostinganbieter, ausgehendes SMTP zu Ihrem Mailanbieter zu erlauben, oder verwenden Sie den Server, den er vorschreibt.</translation>
    </message>
    <message>
        <source>Ask the people who run the firewall to switch SMTP or ESMTP inspection off for this connection.</source>
        <translation>Bitten Sie die Betreiber der Firewall, die SMTP- oder ESMTP-Inspektion für diese Verbindung auszuschalten.</translation>
    </message>
    <message>
        <source>Ask the people who run the mail server what their log says about this time.</source>
        <translation>Fragen Sie die Betreiber des Mailservers, was ihr Protokoll zu dieser Uhrzeit sagt.</translation>
    </message>
    <message>
        <source>Ask the people who run the server which rule it was, and quote their message.</source>
        <translation>Fragen Sie die Betreiber des Servers, welche Regel es war, und zitieren Sie die Meldung.</translation>
    </message>
    <message>
        <source>Ask the people who run {host} for a certificate made with current tools.</source>
        <translation>Bitten Sie die Betreiber von {host} um ein Zertifikat, das mit aktuellen Werkzeugen erstellt ist.</translation>
    </message>
    <message>
        <source>Ask the people who run {host} to admit the addresses from which {platform} sends on {port}.</source>
        <translation>Bitten Sie die Betreiber von {host}, die Adressen, von denen {platform} sendet, auf {port} zuzulassen.</translation>
    </message>
    <message>
        <source>Ask the people who run {host} to admit this computer&apos;s public address on {port}, or to say from where they take mail.</source>
        <translation>Bitten Sie die Betreiber von {host}, die öffentliche Adresse dieses Computers auf {port} zuzulassen oder zu sagen, von wo sie E-Mails annehmen.</translation>
    </message>
    <message>
        <source>Ask the people who run {host} to admit {egress} on {port}.</source>
        <translation>Bitten Sie die Betreiber von {host}, auf {port} auch {egress} zuzulassen.</translation>
    </message>
    <message>
        <source>Ask the people who run {host} to check certificate and key of the mail service.</source>
        <translation>Bitten Sie die Betreiber von {host}, Zertifikat und Schlüssel des Maildienstes zu prüfen.</translation>
    </message>
    <message>
        <source>Ask the people who run {host} to install a new certificate.</source>
        <translation>Bitten Sie die Betreiber von {host}, ein neues Zertifikat zu installieren.</translation>
    </message>
    <message>
        <source>Ask the people who run {host} to install the full chain (the file is often called fullchain.pem).</source>
        <translation>Bitten Sie die Betreiber von {host}, die vollständige Kette zu installieren (die Datei heißt oft fullchain.pem).</translation>
    </message>
    <message>
        <source>Ask the people who run {host} to renew the certificate and restart the mail service.</source>
        <translation>Bitten Sie die Betreiber von {host}, das Zertifikat zu erneuern und den Maildienst neu zu starten.</translation>
    </message>
    <message>
        <source>Ask the people who run {host}, by telephone or in person, whether they replaced the key, and compare its SHA-256.</source>
        <translation>Fragen Sie die Betreiber von {host} telefonisch oder persönlich, ob sie den Schlüssel ersetzt haben, und vergleichen Sie dessen SHA-256.</translation>
    </message>
    <message>
        <source>Ask the provider of the internet connection or server to set the reverse DNS name.</source>
        <translation>Bitten Sie den Anbieter des Internetanschlusses oder des Servers, den Reverse-DNS-Namen zu setzen.</translation>
    </message>
    <message>
        <source>Ask the provider to release the account for production.</source>
        <translation>Bitten Sie den Anbieter, das Konto für den Produktivbetrieb freizugeben.</translation>
    </message>
    <message>
        <source>Ask the provider&apos;s support to activate or release the account.</source>
        <translation>Bitten Sie den Support des Anbieters, das Konto zu aktivieren oder freizugeben.</translation>
    </message>
    <message>
        <source>Ask whoever runs the mail server for the submission server, port and encryption.</source>
        <translation>Fragen Sie die Betreiber des Mailservers nach Sendeserver, Port und Verschlüsselung.</translation>
    </message>
    <message>
        <source>Ask your mail provider whether the server has another name.</source>
        <translation>Fragen Sie Ihren Mailanbieter, ob der Server noch einen anderen Namen hat.</translation>
    </message>
    <message>
        <source>Ask your provider or IT team for the name of the outgoing mail server.</source>
        <translation>Fragen Sie Ihren Anbieter oder Ihr IT-Team nach dem Namen des Postausgangsservers.</translation>
    </message>
    <message>
        <source>At Resend the user name is always the word resend; the API key is the password.</source>
        <translation>Bei Resend ist der Benutzername immer das Wort resend. Der API-Schlüssel ist das Passwort.</translation>
    </message>
    <message>
        <source>At SendGrid the user name is always the word apikey; the API key itself is the password.</source>
        <translation>Bei SendGrid ist der Benutzername immer das Wort apikey. Der API-Schlüssel selbst ist das Passwort.</translation>
    </message>
    <message>
        <source>At SparkPost the user name is always SMTP_Injection; an API key with the right &quot;Send via SMTP&quot; is the password.</source>
        <translation>Bei SparkPost ist der Benutzername immer SMTP_Injection. Das Passwort ist ein API-Schlüssel mit dem Recht „Send via SMTP“.</translation>
    </message>
    <message>
        <source>At the end of the month SMTP AUTH with a password goes off by default. An administrator can turn it on again for the organisation.</source>
        <translation>Am Monatsende wird SMTP AUTH mit Passwort standardmäßig ausgeschaltet. Ein Administrator kann es für die Organisation wieder einschalten.</translation>
    </message>
    <message>
        <source>Authentication: tick &quot;Only accept mail from the specified IP addresses&quot; and add {addresses}. If {platform} signs in, tick &quot;Require SMTP Authentication&quot; too.</source>
        <translation>Authentifizierung: Aktivieren Sie „E-Mails nur von den angegebenen IP-Adressen akzeptieren“, und fügen Sie {addresses} hinzu. Wenn {platform} sich anmeldet, aktivieren Sie auch „SMTP-Authentifizierung erforderlich“.</translation>
    </message>
    <message>
        <source>Barracuda is a filter in front of the real mail server. Ask who hosts the mailboxes behind it.</source>
        <translation>Barracuda ist ein Filter vor dem eigentlichen Mailserver. Fragen Sie, wer die Postfächer dahinter betreibt.</translation>
    </message>
    <message>
        <source>Both sides began to agree on encryption, then the connection broke without a clear reason.</source>
        <translation>Beide Seiten begannen, sich auf eine Verschlüsselung zu einigen, dann brach die Verbindung ohne klaren Grund ab.</translation>
    </message>
    <message>
        <source>Both sides have a TLS version in common, and still no cipher or key that both accept.</source>
        <translation>Beide Seiten haben eine gemeinsame TLS-Version, aber kein Verfahren und keinen Schlüssel, den beide akzeptieren.</translation>
    </message>
    <message>
        <source>Brevo blocks unknown addresses on new accounts: add the platform&apos;s address under Settings &gt; Security &gt; Authorised IPs, or turn the block off for SMTP keys.</source>
        <translation>Brevo sperrt bei neuen Konten unbekannte Adressen: Tragen Sie die Adresse der Plattform unter Settings &gt; Security &gt; Authorised IPs ein, oder schalten Sie die Sperre für SMTP-Schlüssel aus.</translation>
    </message>
    <message>
        <source>Brevo needs an SMTP key</source>
        <translation>Brevo braucht einen SMTP-Schlüssel</translation>
    </message>
    <message>
        <source>Brevo refuses unknown addresses in new accounts. Authorise the platform&apos;s addresses, and this computer&apos;s for the test. A platform with changing addresses needs the block off for SMTP keys.</source>
        <translation>Brevo weist bei neuen Konten unbekannte Adressen ab. Autorisieren Sie die Adressen der Plattform und für den Test die dieses Computers. Bei einer Plattform mit wechselnden Adressen muss die Sperre für SMTP-Schlüssel aus sein.</translation>
    </message>
    <message>
        <source>Bridge answers only on the computer it runs on, so a platform on the Internet cannot reach it.</source>
        <translation>Bridge antwortet nur auf dem Computer, auf dem es läuft. Eine Plattform im Internet kann es also nicht erreichen.</translation>
    </message>
    <message>
        <source>Bridge needs a paid plan.</source>
        <translation>Für Bridge ist ein bezahlter Tarif nötig.</translation>
    </message>
    <message>
        <source>Business Premium</source>
        <translation>Business Premium</translation>
    </message>
    <message>
        <source>Business Starter</source>
        <translation>Business Starter</translation>
    </message>
    <message>
        <source>By account and region: 200 messages a day and 1 a second in the sandbox; 50 recipients a message.</source>
        <translation>Je Konto und Region: 200 Nachrichten pro Tag und 1 pro Sekunde in der Sandbox, 50 Empfänger pro Nachricht.</translation>
    </message>
    <message>
        <source>By credits; one credit covers 10,000 messages. Transactional mail only.</source>
        <translation>Nach Credits, ein Credit deckt 10.000 Nachrichten. Nur Transaktionsmails.</translation>
    </message>
    <message>
        <source>By hour and by day for each mailbox; IONOS publishes no numbers.</source>
        <translation>Je Stunde und Tag für jedes Postfach. IONOS nennt keine Zahlen.</translation>
    </message>
    <message>
        <source>By plan and by hour.</source>
        <translation>Je nach Tarif und pro Stunde.</translation>
    </message>
    <message>
        <source>By plan, by hour and by day.</source>
        <translation>Je nach Tarif, pro Stunde und pro Tag.</translation>
    </message>
    <message>
        <source>By plan, by hour.</source>
        <translation>Je nach Tarif, pro Stunde.</translation>
    </message>
    <message>
        <source>By plan, for the whole organisation. Zoho points to ZeptoMail for larger numbers.</source>
        <translation>Je nach Tarif, für die ganze Organisation. Für größere Mengen verweist Zoho auf ZeptoMail.</translation>
    </message>
    <message>
        <source>By plan.</source>
        <translation>Je nach Tarif.</translation>
    </message>
    <message>
        <source>By plan; 250 messages a day on the old Workspace Email.</source>
        <translation>Je nach Tarif, 250 Nachrichten pro Tag beim alten Workspace Email.</translation>
    </message>
    <message>
        <source>By plan; not for marketing mail.</source>
        <translation>Je nach Tarif, nicht für Werbemails.</translation>
    </message>
    <message>
        <source>By plan; small plans allow some tens of messages a day.</source>
        <translation>Je nach Tarif. Kleine Tarife erlauben einige Dutzend Nachrichten pro Tag.</translation>
    </message>
    <message>
        <source>By the hour, depending on reputation.</source>
        <translation>Pro Stunde, je nach Reputation.</translation>
    </message>
    <message>
        <source>Certificates of every server are refused by this one program.</source>
        <translation>Dieses eine Programm lehnt die Zertifikate aller Server ab.</translation>
    </message>
    <message>
        <source>Certificates of web sites look expired too, or the date of this computer is wrong.</source>
        <translation>Auch Zertifikate von Websites scheinen abgelaufen, oder das Datum dieses Computers ist falsch.</translation>
    </message>
    <message>
        <source>Certificates seem to be outside their time, which happens when the clock of the computer is off.</source>
        <translation>Zertifikate scheinen außerhalb ihrer Gültigkeit zu liegen. Das geschieht, wenn die Uhr des Computers falsch geht.</translation>
    </message>
    <message>
        <source>Check in the dashboard whether your domain is in the US or the EU region, then use that region&apos;s server.</source>
        <translation>Sehen Sie im Dashboard nach, ob Ihre Domain in der Region US oder EU liegt, und verwenden Sie den Server dieser Region.</translation>
    </message>
    <message>
        <source>Check once more from a network outside, without VPN.</source>
        <translation>Prüfen Sie noch einmal aus einem Netzwerk außerhalb, ohne VPN.</translation>
    </message>
    <message>
        <source>Check port and security with your mail provider: 465 goes with SSL/TLS, 587 with STARTTLS.</source>
        <translation>Vergleichen Sie Port und Verschlüsselung mit den Angaben Ihres Mailanbieters: Zu 465 gehört SSL/TLS, zu 587 STARTTLS.</translation>
    </message>
    <message>
        <source>Check server name and port with your mail provider.</source>
        <translation>Vergleichen Sie Servername und Port mit den Angaben Ihres Mailanbieters.</translation>
    </message>
    <message>
        <source>Check server name and port: a test system or another kind of program may be listening there.</source>
        <translation>Prüfen Sie Servername und Port: Vielleicht antwortet dort ein Testsystem oder ein Programm anderer Art.</translation>
    </message>
    <message>
        <source>Check that its domain exists and can receive mail.</source>
        <translation>Prüfen Sie, ob es ihre Domain gibt und ob sie E-Mails empfangen kann.</translation>
    </message>
    <message>
        <source>Check that port and security belong together: 587 with STARTTLS, 465 with SSL/TLS.</source>
        <translation>Prüfen Sie, ob Port und Verschlüsselung zusammengehören: 587 mit STARTTLS, 465 mit SSL/TLS.</translation>
    </message>
    <message>
        <source>Check that the computer is online.</source>
        <translation>Prüfen Sie, ob der Computer online ist.</translation>
    </message>
    <message>
        <source>Check that the password works at outlook.office.com.</source>
        <translation>Prüfen Sie, ob das Passwort auf outlook.office.com funktioniert.</translation>
    </message>
    <message>
        <source>Check that the public DNS record leads to the same server.</source>
        <translation>Prüfen Sie, ob der öffentliche DNS-Eintrag zum selben Server führt.</translation>
    </message>
    <message>
        <source>Check that the server fits your data centre: smtp.zoho.com, .eu, .in, .com.au or .jp.</source>
        <translation>Prüfen Sie, ob der Server zu Ihrem Rechenzentrum passt: smtp.zoho.com, .eu, .in, .com.au oder .jp.</translation>
    </message>
    <message>
        <source>Check that the server name is the one for outgoing mail.</source>
        <translation>Prüfen Sie, ob der Servername der für ausgehende E-Mails ist.</translation>
    </message>
    <message>
        <source>Check that the server name leads to the right machine.</source>
        <translation>Prüfen Sie, ob der Servername zum richtigen Rechner führt.</translation>
    </message>
    <message>
        <source>Check that token and user name belong to the same account.</source>
        <translation>Prüfen Sie, ob Token und Benutzername zum selben Konto gehören.</translation>
    </message>
    <message>
        <source>Check that you can sign in with it on the provider&apos;s web page.</source>
        <translation>Prüfen Sie, ob Sie sich damit auf der Website des Anbieters anmelden können.</translation>
    </message>
    <message>
        <source>Check the From address letter by letter.</source>
        <translation>Prüfen Sie die Absenderadresse Buchstabe für Buchstabe.</translation>
    </message>
    <message>
        <source>Check the date and time of this computer first.</source>
        <translation>Prüfen Sie zuerst Datum und Uhrzeit dieses Computers.</translation>
    </message>
    <message>
        <source>Check the date of this computer if other secure pages complain too.</source>
        <translation>Prüfen Sie das Datum dieses Computers, wenn auch andere sichere Seiten Fehler melden.</translation>
    </message>
    <message>
        <source>Check the network connection, for example by opening a web page you have not opened today.</source>
        <translation>Prüfen Sie die Netzwerkverbindung, zum Beispiel mit einer Webseite, die Sie heute noch nicht geöffnet haben.</translation>
    </message>
    <message>
        <source>Check the part of the From address after the @.</source>
        <translation>Prüfen Sie den Teil der Absenderadresse nach dem @.</translation>
    </message>
    <message>
        <source>Check the recipient&apos;s address letter by letter.</source>
        <translation>Prüfen Sie die Adresse des Empfängers Buchstabe für Buchstabe.</translation>
    </message>
    <message>
        <source>Check the recipient&apos;s address.</source>
        <translation>Prüfen Sie die Adresse des Empfängers.</translation>
    </message>
    <message>
        <source>Choose &quot;Mail (IMAP/POP/SMTP)&quot; when you make the app password.</source>
        <translation>Wählen Sie beim Erstellen des App-Passworts „Mail (IMAP/POP/SMTP)“.</translation>
    </message>
    <message>
        <source>Choose STARTTLS for port 587, or SSL/TLS for port 465.</source>
        <translation>Wählen Sie STARTTLS für Port 587 oder SSL/TLS für Port 465.</translation>
    </message>
    <message>
        <source>Choose STARTTLS or SSL/TLS.</source>
        <translation>Wählen Sie STARTTLS oder SSL/TLS.</translation>
    </message>
    <message>
        <source>Choose a mailbox at another provider or a sending service for your domain.</source>
        <translation>Wählen Sie ein Postfach bei einem anderen Anbieter oder einen Versanddienst für Ihre Domain.</translation>
    </message>
    <message>
        <source>Choose a password of plain letters, digits and simple signs, and try it.</source>
        <translation>Wählen Sie ein Passwort aus einfachen Buchstaben, Ziffern und Zeichen, und versuchen Sie es damit.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>Wählen Sie einen davon.</translation>
    </message>
    <message>
        <source>Choose the server of the region in which the organisation was made.</source>
        <translation>Wählen Sie den Server der Region, in der die Organisation erstellt wurde.</translation>
    </message>
    <message>
        <source>Choose the server of your region: someone who signs in at mail.zoho.eu uses the .eu server. The wrong region refuses the right password.</source>
        <translation>Wählen Sie den Server Ihrer Region: Wer sich bei mail.zoho.eu anmeldet, verwendet den .eu-Server. Die falsche Region lehnt das richtige Passwort ab.</translation>
    </message>
    <message>
        <source>Cisco Secure Email is a filter in front of the real mail server. Ask who hosts the mailboxes behind it.</source>
        <translation>Cisco Secure Email ist ein Filter vor dem eigentlichen Mailserver. Fragen Sie, wer die Postfächer dahinter betreibt.</translation>
    </message>
    <message>
        <source>Cloudflare Email Routing is a filter in front of the real mail server. Ask who hosts the mailboxes behind it.</source>
        <translation>Cloudflare Email Routing ist ein Filter vor dem eigentlichen Mailserver. Fragen Sie, wer die Postfächer dahinter betreibt.</translation>
    </message>
    <message>
        <source>Codes expire and free accounts have few of them.</source>
        <translation>Codes laufen ab, und kostenlose Konten haben nur wenige.</translation>
    </message>
    <message>
        <source>Comcast is moving its mailboxes to Yahoo Mail: after the move Yahoo&apos;s rules apply.</source>
        <translation>Comcast zieht seine Postfächer zu Yahoo Mail um: Nach dem Umzug gelten die Regeln von Yahoo.</translation>
    </message>
    <message>
        <source>Compare the server name letter by letter with your mail provider&apos;s instructions.</source>
        <translation>Vergleichen Sie den Servernamen Buchstabe für Buchstabe mit der Anleitung Ihres Mailanbieters.</translation>
    </message>
    <message>
        <source>Connect once, as an administrator. Without the module, run Install-Module ExchangeOnlineManagement -Scope CurrentUser first.</source>
        <translation>Verbinden Sie sich einmal als Administrator. Ohne das Modul führen Sie zuerst Install-Module ExchangeOnlineManagement -Scope CurrentUser aus.</translation>
    </message>
    <message>
        <source>Copy each value into its field. Test &amp; Save wakes up once every field is filled in correctly.</source>
        <translation>Kopieren Sie jeden Wert in sein Feld. Test &amp; Save wird aktiv, sobald alle Felder richtig ausgefüllt sind.</translation>
    </message>
    <message>
        <source>Copy the token from the server&apos;s &quot;API Tokens&quot; page into both fields.</source>
        <translation>Kopieren Sie das Token von der Seite „API Tokens“ des Servers in beide Felder.</translation>
    </message>
    <message>
        <source>Copy user name and password for SMTP from the provider&apos;s settings page.</source>
        <translation>Kopieren Sie Benutzername und Passwort für SMTP von der Einstellungsseite des Anbieters.</translation>
    </message>
    <message>
        <source>Create a password named after the platform.</source>
        <translation>Erstellen Sie ein Passwort mit dem Namen der Plattform.</translation>
    </message>
    <message>
        <source>Create an API key in the SendGrid settings and enter apikey and the key.</source>
        <translation>Erstellen Sie in den SendGrid-Einstellungen einen API-Schlüssel, und geben Sie apikey und den Schlüssel ein.</translation>
    </message>
    <message>
        <source>Create an SMTP user under &quot;Sending&quot;, &quot;SMTP Users&quot;, and enter its name and password. The SMTP2GO sign-in itself does not work here.</source>
        <translation>Erstellen Sie unter „Sending“, „SMTP Users“ einen SMTP-Benutzer, und geben Sie dessen Namen und Passwort ein. Die SMTP2GO-Anmeldung selbst funktioniert hier nicht.</translation>
    </message>
    <message>
        <source>Create an authorization code there and enter it as password.</source>
        <translation>Erstellen Sie dort einen Autorisierungscode, und geben Sie ihn als Passwort ein.</translation>
    </message>
    <message>
        <source>Credentials belong to one region: use that region&apos;s server.</source>
        <translation>Anmeldeinformationen gehören zu einer Region: Verwenden Sie den Server dieser Region.</translation>
    </message>
    <message>
        <source>Do not accept the other certificate: your password would go to that server.</source>
        <translation>Akzeptieren Sie das fremde Zertifikat nicht: Ihr Passwort ginge an jenen Server.</translation>
    </message>
    <message>
        <source>Do not send a password until the server&apos;s own certificate arrives.</source>
        <translation>Senden Sie kein Passwort, bis das eigene Zertifikat des Servers ankommt.</translation>
    </message>
    <message>
        <source>Do not send from an address of a free mail service through another server.</source>
        <translation>Senden Sie nicht mit der Adresse eines kostenlosen Maildienstes über einen anderen Server.</translation>
    </message>
    <message>
        <source>Do not try a refused password again and again: the domain locks the account.</source>
        <translation>Versuchen Sie ein abgelehntes Passwort nicht immer wieder: Die Domäne sperrt das Konto.</translation>
    </message>
    <message>
        <source>Do not use localhost, a web address, or the server for incoming mail (IMAP, POP3, MX).</source>
        <translation>Verwenden Sie nicht localhost, eine Webadresse oder den Server für eingehende E-Mails (IMAP, POP3, MX).</translation>
    </message>
    <message>
        <source>Do not use this connection for a password. Try from another network.</source>
        <translation>Verwenden Sie diese Verbindung nicht für ein Passwort. Versuchen Sie es aus einem anderen Netzwerk.</translation>
    </message>
    <message>
        <source>DomainFactory is moving its mailboxes to other servers: check the server name in the control panel.</source>
        <translation>DomainFactory zieht seine Postfächer auf andere Server um: Prüfen Sie den Servernamen im Kundenmenü.</translation>
    </message>
    <message>
        <source>Email Routing only forwards. To send through Cloudflare, use its Email Service.</source>
        <translation>Email Routing leitet nur weiter. Zum Senden über Cloudflare nutzen Sie dessen Email Service.</translation>
    </message>
    <message>
        <source>Email Sending is turned on and the domain is added under Email Service &gt; Email Sending.</source>
        <translation>Email Sending ist eingeschaltet, und die Domain ist unter Email Service &gt; Email Sending hinzugefügt.</translation>
    </message>
    <message>
        <source>Encryption: tick &quot;Require TLS encryption&quot;.</source>
        <translation>Verschlüsselung: Aktivieren Sie „TLS-Verschlüsselung erforderlich“.</translation>
    </message>
    <message>
        <source>Enter SMTP_Injection as user name and the API key as password.</source>
        <translation>Geben Sie SMTP_Injection als Benutzernamen und den API-Schlüssel als Passwort ein.</translation>
    </message>
    <message>
        <source>Enter apikey as user name and the API key (it begins with SG.) as password.</source>
        <translation>Geben Sie apikey als Benutzernamen und den API-Schlüssel (er beginnt mit SG.) als Passwort ein.</translation>
    </message>
    <message>
        <source>Enter it as the SMTP host.</source>
        <translation>Tragen Sie ihn als SMTP-Server ein.</translation>
    </message>
    <message>
        <source>Enter it here in place of the normal password.</source>
        <translation>Geben Sie es hier anstelle des normalen Passworts ein.</translation>
    </message>
    <message>
        <source>Enter its 16 letters in place of the normal password; blanks do not matter.</source>
        <translation>Geben Sie die 16 Buchstaben anstelle des normalen Passworts ein. Leerzeichen spielen keine Rolle.</translation>
    </message>
    <message>
        <source>Enter resend as user name and the API key as password.</source>
        <translation>Geben Sie resend als Benutzernamen und den API-Schlüssel als Passwort ein.</translation>
    </message>
    <message>
        <source>Enter smtp.office365.com with port 587 and STARTTLS.</source>
        <translation>Geben Sie smtp.office365.com mit Port 587 und STARTTLS ein.</translation>
    </message>
    <message>
        <source>Enter the bare name, such as smtp.example.com, without https:// and without a port.</source>
        <translation>Geben Sie nur den Namen ein, etwa smtp.example.com, ohne https:// und ohne Port.</translation>
    </message>
    <message>
        <source>Enter the new password here.</source>
        <translation>Geben Sie das neue Passwort hier ein.</translation>
    </message>
    <message>
        <source>Enter the outgoing (SMTP) server that your mail provider names, often smtp.yourdomain or mail.yourdomain.</source>
        <translation>Geben Sie den Postausgangsserver (SMTP) ein, den Ihr Mailanbieter nennt, oft smtp.ihredomain oder mail.ihredomain.</translation>
    </message>
    <message>
        <source>Enter the password again. Watch for blanks at the ends from copying.</source>
        <translation>Geben Sie das Passwort noch einmal ein. Achten Sie auf mitkopierte Leerzeichen am Anfang und Ende.</translation>
    </message>
    <message>
        <source>Enter the server name that stands in the certificate, if your provider confirms that it is theirs.</source>
        <translation>Geben Sie den Servernamen ein, der im Zertifikat steht, wenn Ihr Anbieter bestätigt, dass es seiner ist.</translation>
    </message>
    <message>
        <source>Enter user name and password, and switch the sign-in on.</source>
        <translation>Geben Sie Benutzername und Passwort ein, und schalten Sie die Anmeldung ein.</translation>
    </message>
    <message>
        <source>Enter {mailbox} as user name and the 16 letters as password. The blanks between the groups do not count.</source>
        <translation>Geben Sie {mailbox} als Benutzernamen und die 16 Buchstaben als Passwort ein. Die Leerzeichen zwischen den Gruppen zählen nicht.</translation>
    </message>
    <message>
        <source>Enter {mailbox} as user name, as it stands in the admin center (the user principal name), and its password.</source>
        <translation>Geben Sie {mailbox} als Benutzernamen ein, so wie im Admin Center angegeben (der Benutzerprinzipalname), und das Passwort dazu.</translation>
    </message>
    <message>
        <source>Europe and the United States are separate accounts with separate servers.</source>
        <translation>Europa und die USA sind getrennte Konten mit getrennten Servern.</translation>
    </message>
    <message>
        <source>Europe and the United States are separate: use the server of the region in which the domain was added.</source>
        <translation>Europa und die USA sind getrennt: Verwenden Sie den Server der Region, in der die Domain angelegt wurde.</translation>
    </message>
    <message>
        <source>Every newer program is refused, and only TLS 1.0 or 1.1 connects.</source>
        <translation>Jedes neuere Programm wird abgewiesen, und nur TLS 1.0 oder 1.1 verbindet.</translation>
    </message>
    <message>
        <source>Every program names itself at the start (EHLO). The server refuses that name, because it is not a full host name or not a true one.</source>
        <translation>Jedes Programm nennt am Anfang seinen Namen (EHLO). Der Server lehnt diesen Namen ab, weil er kein vollständiger Hostname ist oder nicht stimmt.</translation>
    </message>
    <message>
        <source>Everybody who uses this server has the same trouble, at any time.</source>
        <translation>Alle, die diesen Server nutzen, haben dieselbe Störung, zu jeder Zeit.</translation>
    </message>
    <message>
        <source>Exactly a verified domain.</source>
        <translation>Genau eine bestätigte Domain.</translation>
    </message>
    <message>
        <source>Exactly the address for which the token was made.</source>
        <translation>Genau die Adresse, für die das Token erstellt wurde.</translation>
    </message>
    <message>
        <source>Exactly the address that signs in.</source>
        <translation>Genau die Adresse, die sich anmeldet.</translation>
    </message>
    <message>
        <source>Exchange has only port 587 with STARTTLS.</source>
        <translation>Exchange hat nur Port 587 mit STARTTLS.</translation>
    </message>
    <message>
        <source>Exclude {mailbox} from the policy that blocks legacy authentication, and keep the policy for everyone else.</source>
        <translation>Nehmen Sie {mailbox} von der Richtlinie aus, die Legacyauthentifizierung blockiert, und behalten Sie die Richtlinie für alle anderen bei.</translation>
    </message>
    <message>
        <source>External app passwords are required since February 2023.</source>
        <translation>Externe App-Passwörter sind seit Februar 2023 Pflicht.</translation>
    </message>
    <message>
        <source>Fastmail needs an app password</source>
        <translation>Fastmail verlangt ein App-Passwort</translation>
    </message>
    <message>
        <source>Fewer connections at once, or a pause of some minutes, mend it.</source>
        <translation>Weniger gleichzeitige Verbindungen oder eine Pause von einigen Minuten beheben es.</translation>
    </message>
    <message>
        <source>Find out which product it is. If the MX record ends in mail.protection.outlook.com, it is Microsoft 365: use smtp.office365.com and turn SMTP Authentication on in the Email &amp; Office Dashboard.</source>
        <translation>Finden Sie heraus, welches Produkt es ist. Endet der MX-Eintrag auf mail.protection.outlook.com, ist es Microsoft 365: Verwenden Sie smtp.office365.com, und schalten Sie im Email &amp; Office Dashboard SMTP Authentication ein.</translation>
    </message>
    <message>
        <source>For a platform, use an address of your own domain with an SMTP token, or a sending service.</source>
        <translation>Verwenden Sie für eine Plattform eine Adresse Ihrer eigenen Domain mit einem SMTP-Token oder einen Versanddienst.</translation>
    </message>
    <message>
        <source>For a test, send to an address that you verified there.</source>
        <translation>Senden Sie zum Testen an eine Adresse, die Sie dort bestätigt haben.</translation>
    </message>
    <message>
        <source>For a test, verify the recipient&apos;s address as well.</source>
        <translation>Bestätigen Sie zum Testen auch die Adresse des Empfängers.</translation>
    </message>
    <message>
        <source>For more mail, choose a larger plan or a sending service.</source>
        <translation>Wenn Sie mehr senden möchten, wählen Sie einen größeren Tarif oder einen Versanddienst.</translation>
    </message>
    <message>
        <source>For this kind of account the provider only takes a sign-in through its own web page (OAuth). A platform that asks for user name and password cannot use it.</source>
        <translation>Für diese Art Konto lässt der Anbieter nur die Anmeldung über seine eigene Webseite zu (OAuth). Eine Plattform, die nach Benutzername und Passwort fragt, kann es nicht verwenden.</translation>
    </message>
    <message>
        <source>Forcepoint is a filter in front of the real mail server. Ask who hosts the mailboxes behind it.</source>
        <translation>Forcepoint ist ein Filter vor dem eigentlichen Mailserver. Fragen Sie, wer die Postfächer dahinter betreibt.</translation>
    </message>
    <message>
        <source>Forms differ: SSL or SSL/TLS means encryption from the first byte (465). TLS often means STARTTLS (587).</source>
        <translation>Formulare unterscheiden sich: SSL oder SSL/TLS bedeutet Verschlüsselung ab dem ersten Byte (465). TLS bedeutet oft STARTTLS (587).</translation>
    </message>
    <message>
        <source>From here {port} is open to other mail servers, so this network does not block it. {host} stays silent: its firewall drops what comes from this computer&apos;s address, or the server is down.</source>
        <translation>Von hier sind andere Mailserver auf {port} erreichbar, dieses Netzwerk sperrt also nicht. Nur von {host} kommt nichts: Die Firewall dort verwirft, was von der Adresse dieses Computers kommt, oder der Server ist ausgefallen.</translation>
    </message>
    <message>
        <source>GMX may refuse a sign-in from a data centre or a foreign country, or ask for an app-specific password (reported in May 2026).</source>
        <translation>GMX lehnt eine Anmeldung aus einem Rechenzentrum oder dem Ausland vielleicht ab oder verlangt ein anwendungsspezifisches Passwort (gemeldet im Mai 2026).</translation>
    </message>
    <message>
        <source>GTR takes 587, 465 or 25.</source>
        <translation>GTR nimmt 587, 465 oder 25.</translation>
    </message>
    <message>
        <source>Gmail replaces the From address with the account&apos;s own, unless it is a verified &quot;Send mail as&quot; address.</source>
        <translation>Gmail ersetzt die Absenderadresse durch die des Kontos, außer sie ist eine bestätigte „Senden als“-Adresse.</translation>
    </message>
    <message>
        <source>Gmail sends 500 messages in 24 hours. For more, use Google Workspace or a sending service with a domain of your own.</source>
        <translation>Gmail sendet 500 Nachrichten in 24 Stunden. Für mehr nutzen Sie Google Workspace oder einen Versanddienst mit eigener Domain.</translation>
    </message>
    <message>
        <source>Google may block the first sign-in from an unknown place. Confirm it at https://myaccount.google.com/notifications.</source>
        <translation>Google blockiert vielleicht die erste Anmeldung von einem unbekannten Ort. Bestätigen Sie sie unter https://myaccount.google.com/notifications.</translation>
    </message>
    <message>
        <source>Google needs an app password</source>
        <translation>Google verlangt ein App-Passwort</translation>
    </message>
    <message>
        <source>Google replaces the From address with the mailbox that signs in, unless it is an alias or a verified &quot;Send mail as&quot; address.</source>
        <translation>Google ersetzt die Absenderadresse durch das Postfach, das sich anmeldet, außer sie ist ein Alias oder eine bestätigte „Senden als“-Adresse.</translation>
    </message>
    <message>
        <source>Google says that a change can take up to 24 hours.</source>
        <translation>Laut Google kann eine Änderung bis zu 24 Stunden dauern.</translation>
    </message>
    <message>
        <source>Google stopped accepting the account password from other programs. App passwords are excepted.</source>
        <translation>Google akzeptiert das Kontopasswort aus anderen Programmen nicht mehr. App-Passwörter sind ausgenommen.</translation>
    </message>
    <message>
        <source>Google stopped accepting the account password from other programs. App passwords stay; no end date is announced.</source>
        <translation>Google akzeptiert das Kontopasswort aus anderen Programmen nicht mehr. App-Passwörter bleiben, ein Enddatum ist nicht angekündigt.</translation>
    </message>
    <message>
        <source>Google takes a sign-in through its own web page (OAuth) or an app password. A platform that asks for user name and password needs the app password.</source>
        <translation>Google akzeptiert eine Anmeldung über die eigene Webseite (OAuth) oder ein App-Passwort. Eine Plattform, die nach Benutzername und Passwort fragt, braucht das App-Passwort.</translation>
    </message>
    <message>
        <source>Google takes no normal password for sending</source>
        <translation>Google akzeptiert zum Senden kein normales Passwort</translation>
    </message>
    <message>
        <source>Google wants you to confirm the sign-in</source>
        <translation>Google wartet auf Ihre Bestätigung der Anmeldung</translation>
    </message>
    <message>
        <source>Guides that describe an app password for Outlook.com are out of date.</source>
        <translation>Anleitungen, die ein App-Passwort für Outlook.com beschreiben, sind veraltet.</translation>
    </message>
    <message>
        <source>Guides that describe an app password for these addresses are out of date.</source>
        <translation>Anleitungen, die ein App-Passwort für diese Adressen beschreiben, sind veraltet.</translation>
    </message>
    <message>
        <source>HEY has no SMTP for other programs, so there is nothing to type.</source>
        <translation>HEY bietet kein SMTP für andere Programme, es gibt also nichts einzugeben.</translation>
    </message>
    <message>
        <source>Have an administrator switch &quot;Authenticated SMTP&quot; on for this mailbox: Microsoft 365 admin center, Users, the user, Mail, Manage email apps.</source>
        <translation>Lassen Sie einen Administrator „Authentifiziertes SMTP“ für dieses Postfach einschalten: Microsoft 365 Admin Center, Benutzer, der Benutzer, E-Mail, E-Mail-Apps verwalten.</translation>
    </message>
    <message>
        <source>Hornetsecurity is a filter in front of the real mail server. Ask who hosts the mailboxes behind it.</source>
        <translation>Hornetsecurity ist ein Filter vor dem eigentlichen Mailserver. Fragen Sie, wer die Postfächer dahinter betreibt.</translation>
    </message>
    <message>
        <source>If GoDaddy sold the subscription, the switches are there too: SMTP Authentication for each user, and security defaults.</source>
        <translation>Wenn GoDaddy das Abonnement verkauft hat, stehen die Schalter auch dort: SMTP Authentication für jeden Benutzer und Sicherheitsstandards.</translation>
    </message>
    <message>
        <source>If IONOS hosts the domain with Microsoft 365, use smtp.office365.com.</source>
        <translation>Wenn IONOS die Domain mit Microsoft 365 betreibt, verwenden Sie smtp.office365.com.</translation>
    </message>
    <message>
        <source>If IP Access Management is on (Settings &gt; IP Access Management), add the platform&apos;s addresses.</source>
        <translation>Wenn IP Access Management aktiv ist (Settings &gt; IP Access Management), tragen Sie die Adressen der Plattform ein.</translation>
    </message>
    <message>
        <source>If IP Access Management is on, add the platform&apos;s address (Settings &gt; IP Access Management).</source>
        <translation>Wenn IP Access Management aktiv ist, tragen Sie die Adresse der Plattform ein (Settings &gt; IP Access Management).</translation>
    </message>
    <message>
        <source>If IP authentication is used, add the platform&apos;s address; it needs a paid plan.</source>
        <translation>Wenn IP-Authentifizierung verwendet wird, tragen Sie die Adresse der Plattform ein. Dafür ist ein bezahlter Tarif nötig.</translation>
    </message>
    <message>
        <source>If IP restriction is on, add the platform&apos;s address to the list.</source>
        <translation>Wenn die IP-Beschränkung aktiv ist, tragen Sie die Adresse der Plattform in die Liste ein.</translation>
    </message>
    <message>
        <source>If an IP allow-list is set up, add the platform&apos;s address.</source>
        <translation>Wenn eine IP-Zulassungsliste eingerichtet ist, tragen Sie die Adresse der Plattform ein.</translation>
    </message>
    <message>
        <source>If app passwords stay forbidden: the SMTP relay service</source>
        <translation>Wenn App-Passwörter verboten bleiben: der SMTP-Relay-Dienst</translation>
    </message>
    <message>
        <source>If everything else works, ask the people who run this network whether they block outgoing mail.</source>
        <translation>Wenn alles andere funktioniert, fragen Sie die Betreiber dieses Netzwerks, ob sie ausgehende E-Mails blockieren.</translation>
    </message>
    <message>
        <source>If it arrived, the settings work; the server is slow to confirm, often because it scans messages first.</source>
        <translation>Wenn sie angekommen ist, stimmen die Einstellungen. Der Server bestätigt langsam, oft weil er Nachrichten vorher durchsucht.</translation>
    </message>
    <message>
        <source>If it arrived, the settings work; the server is slow to confirm, often because it scans messages first. Let the program wait longer, up to 10 minutes.</source>
        <translation>Wenn sie angekommen ist, stimmen die Einstellungen. Der Server bestätigt langsam, oft weil er Nachrichten vorher durchsucht. Lassen Sie das Programm länger warten, bis zu 10 Minuten.</translation>
    </message>
    <message>
        <source>If it did not arrive, ask the people who run the mail server what their log says about this time.</source>
        <translation>Wenn sie nicht angekommen ist, fragen Sie die Betreiber des Mailservers, was ihr Protokoll zu dieser Uhrzeit sagt.</translation>
    </message>
    <message>
        <source>If it did not arrive, try a short message without attachments: a size limit or a filter may end the connection.</source>
        <translation>Wenn sie nicht angekommen ist, versuchen Sie es mit einer kurzen Nachricht ohne Anhänge: Eine Größengrenze oder ein Filter kann die Verbindung beenden.</translation>
    </message>
    <message>
        <source>If it did not arrive, try a short message: a long one may stick on a slow or faulty line.</source>
        <translation>Wenn sie nicht angekommen ist, versuchen Sie es mit einer kurzen Nachricht: Eine lange kann auf einer langsamen oder gestörten Leitung stecken bleiben.</translation>
    </message>
    <message>
        <source>If it does not, give this mailbox a policy of its own. First make the policy.</source>
        <translation>Wenn nicht, geben Sie diesem Postfach eine eigene Richtlinie. Erstellen Sie zuerst die Richtlinie.</translation>
    </message>
    <message>
        <source>If it goes on, ask the people who run the mail server what their log says about this time and this step.</source>
        <translation>Wenn es so bleibt, fragen Sie die Betreiber des Mailservers, was ihr Protokoll zu dieser Uhrzeit und diesem Schritt sagt.</translation>
    </message>
    <message>
        <source>If it goes on, ask the people who run the mail server what their log says about this time.</source>
        <translation>Wenn es so bleibt, fragen Sie die Betreiber des Mailservers, was ihr Protokoll zu dieser Uhrzeit sagt.</translation>
    </message>
    <message>
        <source>If it goes on, ask the people who run the mail server.</source>
        <translation>Wenn es so bleibt, fragen Sie die Betreiber des Mailservers.</translation>
    </message>
    <message>
        <source>If it happens again, send us the copied details.</source>
        <translation>Wenn es wieder geschieht, senden Sie uns die kopierten Details.</translation>
    </message>
    <message>
        <source>If it happens in one network only, do not trust that network with a password.</source>
        <translation>Wenn es nur in einem Netzwerk geschieht, vertrauen Sie diesem Netzwerk kein Passwort an.</translation>
    </message>
    <message>
        <source>If it is not confirmed there, use an app password: https://myaccount.google.com/apppasswords.</source>
        <translation>Lässt sie sich dort nicht bestätigen, verwenden Sie ein App-Passwort: https://myaccount.google.com/apppasswords.</translation>
    </message>
    <message>
        <source>If it is used already, create a new one.</source>
        <translation>Falls Sie ihn schon verwenden, erstellen Sie einen neuen.</translation>
    </message>
    <message>
        <source>If it lasts, tell the people who run {host}.</source>
        <translation>Wenn es anhält, sagen Sie den Betreibern von {host} Bescheid.</translation>
    </message>
    <message>
        <source>If it worked a few minutes ago and sign-ins failed since, the server may have locked this computer out for a while.</source>
        <translation>Wenn es vor einigen Minuten noch ging und seither Anmeldungen fehlschlugen, hat der Server diesen Computer vielleicht vorübergehend ausgesperrt.</translation>
    </message>
    <message>
        <source>If mail.YOURDOMAIN has no fitting certificate, use the server&apos;s own name from cPanel.</source>
        <translation>Wenn mail.IHREDOMAIN kein passendes Zertifikat hat, verwenden Sie den eigenen Namen des Servers aus cPanel.</translation>
    </message>
    <message>
        <source>If no app password can be made, a form with user name and password cannot use this account.</source>
        <translation>Wenn sich kein App-Passwort erstellen lässt, kann ein Formular mit Benutzername und Passwort dieses Konto nicht verwenden.</translation>
    </message>
    <message>
        <source>If no app password is offered, this account cannot send through other programs.</source>
        <translation>Wird kein App-Passwort angeboten, kann dieses Konto nicht über andere Programme senden.</translation>
    </message>
    <message>
        <source>If no app passwords are offered, the administrator forbids them or requires security keys. Then use the SMTP relay service, or another sender.</source>
        <translation>Werden keine App-Passwörter angeboten, verbietet sie der Administrator oder verlangt Sicherheitsschlüssel. Nutzen Sie dann den SMTP-Relay-Dienst oder einen anderen Absender.</translation>
    </message>
    <message>
        <source>If other devices in this network can send, look at the firewall of this computer.</source>
        <translation>Wenn andere Geräte in diesem Netzwerk senden können, sehen Sie sich die Firewall dieses Computers an.</translation>
    </message>
    <message>
        <source>If port 587 stays silent too, a firewall between here and the provider drops the connection.</source>
        <translation>Bleibt auch Port 587 stumm, verwirft eine Firewall auf dem Weg zum Anbieter die Verbindung.</translation>
    </message>
    <message>
        <source>If security defaults or conditional access are on, they may block the sign-in; see the sign-in log in Microsoft Entra.</source>
        <translation>Falls Sicherheitsstandards oder bedingter Zugriff aktiv sind, können sie die Anmeldung blockieren. Auskunft geben die Anmeldeprotokolle in Microsoft Entra.</translation>
    </message>
    <message>
        <source>If the API key has a list of addresses, add the platform&apos;s.</source>
        <translation>Wenn der API-Schlüssel eine Adressliste hat, tragen Sie die der Plattform ein.</translation>
    </message>
    <message>
        <source>If the account has an IP allow-list, add the platform&apos;s addresses.</source>
        <translation>Wenn das Konto eine IP-Zulassungsliste hat, tragen Sie die Adressen der Plattform ein.</translation>
    </message>
    <message>
        <source>If the account limits the addresses that may send, add the platform&apos;s.</source>
        <translation>Wenn das Konto die Adressen beschränkt, die senden dürfen, tragen Sie die der Plattform ein.</translation>
    </message>
    <message>
        <source>If the account uses per-user multi-factor authentication, make an app password, where the organisation allows it.</source>
        <translation>Wenn das Konto Multi-Faktor-Authentifizierung pro Benutzer nutzt, erstellen Sie ein App-Passwort, sofern die Organisation es erlaubt.</translation>
    </message>
    <message>
        <source>If the address belongs to a company</source>
        <translation>Wenn die Adresse einer Firma gehört</translation>
    </message>
    <message>
        <source>If the address is yours, look it up at the list that the message names and ask for removal.</source>
        <translation>Wenn es Ihre Adresse ist, suchen Sie sie bei der Liste, die in der Meldung steht, und bitten Sie um Streichung.</translation>
    </message>
    <message>
        <source>If the authority is your own, issue its certificates anew with the missing extension.</source>
        <translation>Wenn es Ihre eigene Zertifizierungsstelle ist, stellen Sie ihre Zertifikate mit der fehlenden Erweiterung neu aus.</translation>
    </message>
    <message>
        <source>If the certificate does not cover mail.YOURDOMAIN, use the server&apos;s own name.</source>
        <translation>Wenn das Zertifikat mail.IHREDOMAIN nicht abdeckt, verwenden Sie den eigenen Namen des Servers.</translation>
    </message>
    <message>
        <source>If the credential is limited to addresses, add the platform&apos;s.</source>
        <translation>Wenn die Zugangsdaten auf Adressen beschränkt sind, tragen Sie die der Plattform ein.</translation>
    </message>
    <message>
        <source>If the domain is yours, check its name servers and, if it is signed, its DNSSEC records.</source>
        <translation>Wenn es Ihre Domain ist, prüfen Sie ihre Nameserver und, falls sie signiert ist, ihre DNSSEC-Einträge.</translation>
    </message>
    <message>
        <source>If the first sign-in of {platform} is refused, look for a message from Google about a new sign-in and confirm that it was you.</source>
        <translation>Wird die erste Anmeldung durch {platform} abgelehnt, suchen Sie eine Nachricht von Google über eine neue Anmeldung, und bestätigen Sie, dass Sie es waren.</translation>
    </message>
    <message>
        <source>If the host&apos;s firewall blocks the platform after failed sign-ins, ask the host to admit the platform&apos;s addresses.</source>
        <translation>Wenn die Firewall des Hosters die Plattform nach fehlgeschlagenen Anmeldungen sperrt, bitten Sie ihn, die Adressen der Plattform zuzulassen.</translation>
    </message>
    <message>
        <source>If the mail server has a firewall, ask the platform which addresses it sends from.</source>
        <translation>Wenn der Mailserver eine Firewall hat, fragen Sie die Plattform, von welchen Adressen sie sendet.</translation>
    </message>
    <message>
        <source>If the page offers none, the administrator forbids app passwords: use the SMTP relay service of Google Workspace.</source>
        <translation>Bietet die Seite keines an, lässt der Administrator keine App-Passwörter zu: Nutzen Sie dann den SMTP-Relay-Dienst von Google Workspace.</translation>
    </message>
    <message>
        <source>If the page says that the setting is not available: 2-Step Verification may use security keys only, Advanced Protection may be on, or the account belongs to an organisation. Then the administrator decides.</source>
        <translation>Wenn die Seite sagt, dass die Einstellung nicht verfügbar ist: Vielleicht nutzt die Bestätigung in zwei Schritten nur Sicherheitsschlüssel, das Erweiterte Sicherheitsprogramm ist aktiv, oder das Konto gehört einer Organisation. Dann entscheidet der Administrator.</translation>
    </message>
    <message>
        <source>If the program is old, update it.</source>
        <translation>Wenn das Programm alt ist, aktualisieren Sie es.</translation>
    </message>
    <message>
        <source>If the relay asks for a sign-in, use a mailbox of the organisation and an app password of it.</source>
        <translation>Wenn das Relay eine Anmeldung verlangt, verwenden Sie ein Postfach der Organisation und ein App-Passwort dafür.</translation>
    </message>
    <message>
        <source>If the same server offers STARTTLS elsewhere, a firewall or an antivirus program on the way removes it.</source>
        <translation>Wenn derselbe Server anderswo STARTTLS anbietet, entfernt es eine Firewall oder ein Virenschutz auf dem Weg.</translation>
    </message>
    <message>
        <source>If the server is a relay that knows you by address, switch the sign-in off.</source>
        <translation>Wenn der Server ein Relay ist, das Sie an der Adresse erkennt, schalten Sie die Anmeldung aus.</translation>
    </message>
    <message>
        <source>If the server is yours, allow PLAIN and LOGIN after TLS.</source>
        <translation>Wenn es Ihr Server ist, erlauben Sie PLAIN und LOGIN nach TLS.</translation>
    </message>
    <message>
        <source>If the server is yours, check that it listens on its IPv6 address or take the AAAA record away.</source>
        <translation>Wenn es Ihr Server ist, prüfen Sie, ob er auf seiner IPv6-Adresse Verbindungen annimmt, oder entfernen Sie den AAAA-Eintrag.</translation>
    </message>
    <message>
        <source>If the server is yours, check that it runs.</source>
        <translation>Wenn es Ihr Server ist, prüfen Sie, ob er läuft.</translation>
    </message>
    <message>
        <source>If the server is yours, check that its firewall admits the address this connection comes from.</source>
        <translation>Wenn es Ihr Server ist, prüfen Sie, ob seine Firewall die Adresse zulässt, von der diese Verbindung kommt.</translation>
    </message>
    <message>
        <source>If the server is yours, check that its mail service is running and listens on this port.</source>
        <translation>Wenn es Ihr Server ist, prüfen Sie, ob sein Maildienst läuft und auf diesem Port Verbindungen annimmt.</translation>
    </message>
    <message>
        <source>If the server is yours, check that the renewal works and the mail service loads the new certificate.</source>
        <translation>Wenn es Ihr Server ist, prüfen Sie, ob die Erneuerung funktioniert und der Maildienst das neue Zertifikat lädt.</translation>
    </message>
    <message>
        <source>If the server is yours, get a certificate that includes {host}.</source>
        <translation>Wenn es Ihr Server ist, besorgen Sie ein Zertifikat, das auch den Namen von {host} enthält.</translation>
    </message>
    <message>
        <source>If the server is yours, give it a certificate and switch STARTTLS on.</source>
        <translation>Wenn es Ihr Server ist, geben Sie ihm ein Zertifikat, und schalten Sie STARTTLS ein.</translation>
    </message>
    <message>
        <source>If the server is yours, give this account or address the right to relay.</source>
        <translation>Wenn es Ihr Server ist, geben Sie diesem Konto oder dieser Adresse das Recht zum Weiterleiten (Relay).</translation>
    </message>
    <message>
        <source>If the server is yours, install a certificate from a public authority, since the platform will not know a private one either.</source>
        <translation>Wenn es Ihr Server ist, installieren Sie ein Zertifikat einer öffentlichen Zertifizierungsstelle, denn auch die Plattform wird eine private nicht kennen.</translation>
    </message>
    <message>
        <source>If the server is yours, install a certificate from a public authority; Let&apos;s Encrypt issues them free of charge.</source>
        <translation>Wenn es Ihr Server ist, installieren Sie ein Zertifikat einer öffentlichen Zertifizierungsstelle. Bei Let&apos;s Encrypt ist es kostenlos.</translation>
    </message>
    <message>
        <source>If the server is yours, look at its sign-in service (Dovecot, SASL, LDAP) and its log.</source>
        <translation>Wenn es Ihr Server ist, sehen Sie sich seinen Anmeldedienst (Dovecot, SASL, LDAP) und dessen Protokoll an.</translation>
    </message>
    <message>
        <source>If the server is yours, look at whether its mail service hangs.</source>
        <translation>Wenn es Ihr Server ist, sehen Sie nach, ob sein Maildienst hängt.</translation>
    </message>
    <message>
        <source>If the server is yours, look in its log at what it does at this step; look-ups of addresses and passwords are usual reasons.</source>
        <translation>Wenn es Ihr Server ist, sehen Sie im Protokoll nach, was er bei diesem Schritt tut. Oft liegt es am Nachschlagen von Adressen und Passwörtern.</translation>
    </message>
    <message>
        <source>If the server is yours, look in its log for the message.</source>
        <translation>Wenn es Ihr Server ist, suchen Sie die Nachricht in seinem Protokoll.</translation>
    </message>
    <message>
        <source>If the server is yours, repair {family} or take those addresses out of DNS.</source>
        <translation>Wenn es Ihr Server ist, bringen Sie {family} in Ordnung, oder nehmen Sie diese Adressen aus dem DNS.</translation>
    </message>
    <message>
        <source>If the server is yours, switch SMTP AUTH on for this port.</source>
        <translation>Wenn es Ihr Server ist, schalten Sie SMTP AUTH für diesen Port ein.</translation>
    </message>
    <message>
        <source>If the server is yours, take this computer&apos;s address out of its list of banned addresses.</source>
        <translation>Wenn es Ihr Server ist, nehmen Sie die Adresse dieses Computers aus der Liste der gesperrten Adressen.</translation>
    </message>
    <message>
        <source>If the server is yours, update it and switch TLS 1.2 or 1.3 on.</source>
        <translation>Wenn es Ihr Server ist, aktualisieren Sie ihn, und schalten Sie TLS 1.2 oder 1.3 ein.</translation>
    </message>
    <message>
        <source>If the server is yours, update it, and look at what stands between it and the network, such as a proxy or a filter.</source>
        <translation>Wenn es Ihr Server ist, aktualisieren Sie ihn, und sehen Sie nach, was zwischen ihm und dem Netzwerk steht, etwa ein Proxy oder ein Filter.</translation>
    </message>
    <message>
        <source>If the server is yours, update it.</source>
        <translation>Wenn es Ihr Server ist, aktualisieren Sie ihn.</translation>
    </message>
    <message>
        <source>If the server is yours, update it; the hole is known as CVE-2011-0411.</source>
        <translation>Wenn es Ihr Server ist, aktualisieren Sie ihn. Die Lücke ist als CVE-2011-0411 bekannt.</translation>
    </message>
    <message>
        <source>If the server is yours, use a key of at least 2048 bits, DH parameters of 2048 bits, and current ciphers.</source>
        <translation>Wenn es Ihr Server ist, verwenden Sie einen Schlüssel mit mindestens 2048 Bit, DH-Parameter mit 2048 Bit und aktuelle Verschlüsselungsverfahren.</translation>
    </message>
    <message>
        <source>If the server was set up today, wait until its DNS record is published and check again.</source>
        <translation>Wenn der Server erst heute eingerichtet wurde, warten Sie, bis sein DNS-Eintrag veröffentlicht ist, und prüfen Sie noch einmal.</translation>
    </message>
    <message>
        <source>If the token is limited to addresses, add the platform&apos;s.</source>
        <translation>Wenn das Token auf Adressen beschränkt ist, tragen Sie die der Plattform ein.</translation>
    </message>
    <message>
        <source>If there is one, it must allow Basic for SMTP (AllowBasicAuthSmtp: True).</source>
        <translation>Wenn es eine gibt, muss sie Basic für SMTP erlauben (AllowBasicAuthSmtp: True).</translation>
    </message>
    <message>
        <source>If they are right, ask the people who run {host} to install a certificate that is valid now.</source>
        <translation>Wenn sie stimmen, bitten Sie die Betreiber von {host}, ein Zertifikat zu installieren, das jetzt gültig ist.</translation>
    </message>
    <message>
        <source>If they confirm the new key, remove the old one and trust the new one.</source>
        <translation>Wenn sie den neuen Schlüssel bestätigen, entfernen Sie den alten, und vertrauen Sie dem neuen.</translation>
    </message>
    <message>
        <source>If they do not, do not use this connection. Try from another network.</source>
        <translation>Wenn nicht, verwenden Sie diese Verbindung nicht. Versuchen Sie es aus einem anderen Netzwerk.</translation>
    </message>
    <message>
        <source>If they do, ask the people who run {host} to look at the TLS set-up of this port.</source>
        <translation>Wenn ja, bitten Sie die Betreiber von {host}, sich die TLS-Einrichtung dieses Ports anzusehen.</translation>
    </message>
    <message>
        <source>If they were entered, choose encryption as well; many servers offer the sign-in only after it.</source>
        <translation>Wenn beides schon eingetragen war, wählen Sie auch die Verschlüsselung. Viele Server bieten die Anmeldung erst danach an.</translation>
    </message>
    <message>
        <source>If those are closed too, ask the network or hosting provider to open outgoing SMTP.</source>
        <translation>Sind auch diese gesperrt, bitten Sie den Internet- oder Hostinganbieter, ausgehendes SMTP zu öffnen.</translation>
    </message>
    <message>
        <source>If your organisation allows app passwords, make one at https://mysignins.microsoft.com/security-info.</source>
        <translation>Wenn Ihre Organisation App-Passwörter erlaubt, erstellen Sie eines unter https://mysignins.microsoft.com/security-info.</translation>
    </message>
    <message>
        <source>ImprovMX forwards mail. Only the Premium plan can send.</source>
        <translation>ImprovMX leitet E-Mails weiter. Senden kann nur der Tarif Premium.</translation>
    </message>
    <message>
        <source>In Brevo open &quot;Security&quot;, &quot;Authorized IPs&quot;, and add the platform&apos;s address, or switch the block off for SMTP keys.</source>
        <translation>Öffnen Sie in Brevo „Security“, „Authorized IPs“, und tragen Sie die Adresse der Plattform ein, oder schalten Sie die Sperre für SMTP-Schlüssel aus.</translation>
    </message>
    <message>
        <source>In Fastmail open &quot;Settings&quot;, &quot;Privacy &amp; Security&quot;, &quot;Manage app passwords and access&quot;, and make one with access to SMTP.</source>
        <translation>Öffnen Sie in Fastmail „Settings“, „Privacy &amp; Security“, „Manage app passwords and access“, und erstellen Sie eines mit Zugriff auf SMTP.</translation>
    </message>
    <message>
        <source>In Mailgun open the domain&apos;s settings, &quot;SMTP credentials&quot;, and reset the password of the login you use.</source>
        <translation>Öffnen Sie in Mailgun in den Einstellungen der Domain „SMTP credentials“, und setzen Sie das Passwort des verwendeten Logins zurück.</translation>
    </message>
    <message>
        <source>In PHP, set openssl.cafile to a current file; for Python on macOS run &quot;Install Certificates.command&quot;; in Java update the trust store.</source>
        <translation>Setzen Sie in PHP openssl.cafile auf eine aktuelle Datei. Starten Sie für Python unter macOS „Install Certificates.command“. Aktualisieren Sie in Java den Truststore.</translation>
    </message>
    <message>
        <source>In PowerShell: Set-CASMailbox {mailbox} -SmtpClientAuthenticationDisabled $false.</source>
        <translation>In PowerShell: Set-CASMailbox {mailbox} -SmtpClientAuthenticationDisabled $false.</translation>
    </message>
    <message>
        <source>In VK WorkSpace the administrator must allow mail programs.</source>
        <translation>In VK WorkSpace muss der Administrator Mailprogramme erlauben.</translation>
    </message>
    <message>
        <source>In Yandex 360 the administrator may forbid mail programs.</source>
        <translation>In Yandex 360 kann der Administrator Mailprogramme verbieten.</translation>
    </message>
    <message>
        <source>In a company network, ask the people who run it to exclude mail connections from inspection.</source>
        <translation>Bitten Sie in einem Firmennetzwerk dessen Betreiber, Mailverbindungen von der Inspektion auszunehmen.</translation>
    </message>
    <message>
        <source>In a configuration file or web address, quote or encode special signs.</source>
        <translation>Setzen Sie Sonderzeichen in einer Konfigurationsdatei in Anführungszeichen, und kodieren Sie sie in einer Webadresse.</translation>
    </message>
    <message>
        <source>In a container or on a server, check the DNS servers it is configured with.</source>
        <translation>Prüfen Sie in einem Container oder auf einem Server, welche DNS-Server dort eingestellt sind.</translation>
    </message>
    <message>
        <source>In a network that only has a web proxy, ask for direct access to port 587 or 465.</source>
        <translation>Bitten Sie in einem Netzwerk, das nur einen Webproxy hat, um direkten Zugang zu Port 587 oder 465.</translation>
    </message>
    <message>
        <source>In an Exchange organisation, try DOMAIN\user or user@domain.</source>
        <translation>Versuchen Sie es in einer Exchange-Organisation mit DOMAIN\benutzer oder benutzer@domain.</translation>
    </message>
    <message>
        <source>In cPanel, Email Accounts &gt; Connect Devices shows server and ports.</source>
        <translation>In cPanel zeigt E-Mail-Konten &gt; Geräte verbinden Server und Ports.</translation>
    </message>
    <message>
        <source>In the Google Admin console open Gmail, &quot;Routing&quot;, &quot;SMTP relay service&quot;, and add the address, or require SMTP sign-in in its place.</source>
        <translation>Öffnen Sie in der Google Admin-Konsole Gmail, „Routing“, „SMTP-Relay-Dienst“, und tragen Sie die Adresse ein, oder verlangen Sie stattdessen eine SMTP-Anmeldung.</translation>
    </message>
    <message>
        <source>In the Google Admin console open Gmail, &quot;Routing&quot;, &quot;SMTP relay service&quot;, and check allowed senders and addresses.</source>
        <translation>Öffnen Sie in der Google Admin-Konsole Gmail, „Routing“, „SMTP-Relay-Dienst“, und prüfen Sie zulässige Absender und Adressen.</translation>
    </message>
    <message>
        <source>In the SES console open &quot;SMTP settings&quot;, create SMTP credentials in the region of your sender, and enter both values.</source>
        <translation>Öffnen Sie in der SES-Konsole „SMTP settings“, erstellen Sie SMTP-Anmeldeinformationen in der Region Ihres Absenders, und geben Sie beide Werte ein.</translation>
    </message>
    <message>
        <source>In the SES console request production access for this region.</source>
        <translation>Beantragen Sie in der SES-Konsole den Produktionszugriff für diese Region.</translation>
    </message>
    <message>
        <source>In the program that showed the message, switch encryption on (its name may be TLS or STARTTLS).</source>
        <translation>Schalten Sie in dem Programm, das die Meldung gezeigt hat, die Verschlüsselung ein (sie kann dort TLS oder STARTTLS heißen).</translation>
    </message>
    <message>
        <source>Install or update the root certificates of the system (package ca-certificates).</source>
        <translation>Installieren oder aktualisieren Sie die Stammzertifikate des Systems (Paket ca-certificates).</translation>
    </message>
    <message>
        <source>It delivers only to mailboxes of your own organisation, so it does not suit a platform that writes to customers.</source>
        <translation>Es stellt nur an Postfächer Ihrer eigenen Organisation zu und eignet sich also nicht für eine Plattform, die an Kunden schreibt.</translation>
    </message>
    <message>
        <source>It delivers only to mailboxes of your own organisation.</source>
        <translation>Es stellt nur an Postfächer Ihrer eigenen Organisation zu.</translation>
    </message>
    <message>
        <source>It happens at the same step every time, also from another network.</source>
        <translation>Es geschieht jedes Mal beim selben Schritt, auch aus einem anderen Netzwerk.</translation>
    </message>
    <message>
        <source>It is not clear which AOL accounts may still use an app password. If AOL offers to make one, it may work; if not, only OAuth is left.</source>
        <translation>Es ist unklar, welche AOL-Konten noch ein App-Passwort verwenden dürfen. Bietet AOL eines an, kann es funktionieren. Wenn nicht, bleibt nur OAuth.</translation>
    </message>
    <message>
        <source>It listens on port 25 only. The platform must be able to leave user name and password empty.</source>
        <translation>Er nimmt nur auf Port 25 Verbindungen an. Die Plattform muss Benutzername und Passwort leer lassen können.</translation>
    </message>
    <message>
        <source>It needs a billing policy; Microsoft charges by recipient since June 2026.</source>
        <translation>Nötig ist eine Abrechnungsrichtlinie. Microsoft berechnet seit Juni 2026 nach Empfängern.</translation>
    </message>
    <message>
        <source>It needs a paid Mailchimp plan.</source>
        <translation>Dafür ist ein bezahlter Mailchimp-Tarif nötig.</translation>
    </message>
    <message>
        <source>It needs fixed addresses of the platform that sends, or a client certificate for one of your domains.</source>
        <translation>Nötig sind feste Adressen der sendenden Plattform oder ein Clientzertifikat für eine Ihrer Domains.</translation>
    </message>
    <message>
        <source>It offers sign-in after STARTTLS only: Get-ReceiveConnector should show BasicAuthRequireTLS and ExchangeUsers.</source>
        <translation>Er bietet die Anmeldung nur nach STARTTLS an: Get-ReceiveConnector sollte BasicAuthRequireTLS und ExchangeUsers zeigen.</translation>
    </message>
    <message>
        <source>It worked earlier, several wrong tries came before, and it works again after a while.</source>
        <translation>Früher ging es, dann kamen mehrere falsche Versuche, und nach einer Weile geht es wieder.</translation>
    </message>
    <message>
        <source>It works again after a pause, and fails when much is sent at once.</source>
        <translation>Nach einer Pause geht es wieder, und es scheitert, wenn viel auf einmal gesendet wird.</translation>
    </message>
    <message>
        <source>It works again later without any change, and others have the same trouble now.</source>
        <translation>Später geht es ohne jede Änderung wieder, und andere haben jetzt dieselbe Störung.</translation>
    </message>
    <message>
        <source>It works as soon as IPv6 is switched off on this computer.</source>
        <translation>Es funktioniert, sobald IPv6 auf diesem Computer ausgeschaltet ist.</translation>
    </message>
    <message>
        <source>It works even where SMTP AUTH is off for the organisation.</source>
        <translation>Es funktioniert auch, wenn SMTP AUTH für die Organisation aus ist.</translation>
    </message>
    <message>
        <source>It works once encryption is switched on.</source>
        <translation>Es funktioniert, sobald die Verschlüsselung eingeschaltet ist.</translation>
    </message>
    <message>
        <source>It works when the From address is the mailbox that signs in.</source>
        <translation>Es funktioniert, wenn die Absenderadresse das Postfach ist, das sich anmeldet.</translation>
    </message>
    <message>
        <source>It works with an address of plain letters.</source>
        <translation>Mit einer Adresse aus einfachen Buchstaben funktioniert es.</translation>
    </message>
    <message>
        <source>It works with the VPN or the proxy switched off.</source>
        <translation>Es funktioniert, wenn VPN oder Proxy ausgeschaltet ist.</translation>
    </message>
    <message>
        <source>Its issuer declared the certificate void before its end, often because the key was exposed.</source>
        <translation>Der Aussteller hat das Zertifikat vorzeitig für ungültig erklärt, oft weil der Schlüssel in fremde Hände kam.</translation>
    </message>
    <message>
        <source>Keep the port and choose SSL/TLS, or choose port 587 with STARTTLS.</source>
        <translation>Behalten Sie den Port bei und wählen Sie SSL/TLS, oder wählen Sie Port 587 mit STARTTLS.</translation>
    </message>
    <message>
        <source>Keep the port and choose STARTTLS, or choose port 465 with SSL/TLS.</source>
        <translation>Behalten Sie den Port bei und wählen Sie STARTTLS, oder wählen Sie Port 465 mit SSL/TLS.</translation>
    </message>
    <message>
        <source>Leave TLS alone: GTR does not say what it means. SSL belongs to 465, StartTLS to 587 and 25.</source>
        <translation>Lassen Sie TLS unverändert: GTR sagt nicht, was es bedeutet. SSL gehört zu 465, StartTLS zu 587 und 25.</translation>
    </message>
    <message>
        <source>Leave out characters such as $ when you choose it yourself.</source>
        <translation>Lassen Sie Zeichen wie $ weg, wenn Sie es selbst wählen.</translation>
    </message>
    <message>
        <source>Leave {mailbox} out of the Advanced Protection Program: it forbids app passwords.</source>
        <translation>Halten Sie {mailbox} aus dem Erweiterten Sicherheitsprogramm heraus: Es verbietet App-Passwörter.</translation>
    </message>
    <message>
        <source>Let {platform} in through your firewall</source>
        <translation>{platform} durch Ihre Firewall lassen</translation>
    </message>
    <message>
        <source>List the addresses from which the platform sends, or let the relay ask for a sign-in. The address of this computer does not count.</source>
        <translation>Tragen Sie die Adressen ein, von denen die Plattform sendet, oder lassen Sie das Relay eine Anmeldung verlangen. Die Adresse dieses Computers zählt nicht.</translation>
    </message>
    <message>
        <source>List the addresses of the platform that sends, not the address of this computer.</source>
        <translation>Tragen Sie die Adressen der Plattform ein, die sendet, nicht die dieses Computers.</translation>
    </message>
    <message>
        <source>Look at the From line of the message that arrives.</source>
        <translation>Sehen Sie auf den Absender der Nachricht, die ankommt.</translation>
    </message>
    <message>
        <source>Look at the organisation&apos;s setting. True is right: only the mailboxes that need it are on.</source>
        <translation>Sehen Sie sich die Einstellung der Organisation an. True ist richtig: Nur die Postfächer, die es brauchen, sind eingeschaltet.</translation>
    </message>
    <message>
        <source>Look at the refused sign-ins of {mailbox}: the column &quot;Client app&quot; says Authenticated SMTP, and the details name the policy that blocked it.</source>
        <translation>Sehen Sie sich die abgelehnten Anmeldungen von {mailbox} an: In der Spalte „Client-App“ steht Authentifiziertes SMTP, und die Details nennen die Richtlinie, die blockiert hat.</translation>
    </message>
    <message>
        <source>Look at the result. False means on; an empty value means that the organisation&apos;s setting counts.</source>
        <translation>Sehen Sie sich das Ergebnis an. False bedeutet eingeschaltet. Bei leerem Wert zählt die Einstellung der Organisation.</translation>
    </message>
    <message>
        <source>Look at what the server names: a missing Date or From header, a bare line end, a letter without encoding.</source>
        <translation>Sehen Sie nach, was der Server nennt: eine fehlende Kopfzeile Date oder From, ein falsches Zeilenende, ein nicht kodiertes Zeichen.</translation>
    </message>
    <message>
        <source>Look for an authentication policy of the mailbox, and for the default one.</source>
        <translation>Suchen Sie nach einer Authentifizierungsrichtlinie des Postfachs und nach der Standardrichtlinie.</translation>
    </message>
    <message>
        <source>Look in the mailbox of the recipient before you send it again.</source>
        <translation>Sehen Sie im Postfach des Empfängers nach, bevor Sie sie noch einmal senden.</translation>
    </message>
    <message>
        <source>Look in the mailbox of {recipient} before you try again.</source>
        <translation>Sehen Sie im Postfach von {recipient} nach, bevor Sie es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Look up the region of your account at the provider, then enter the server of that region.</source>
        <translation>Sehen Sie beim Anbieter nach, zu welcher Region Ihr Konto gehört, und geben Sie dann den Server dieser Region ein.</translation>
    </message>
    <message>
        <source>MX Plan</source>
        <translation>MX Plan</translation>
    </message>
    <message>
        <source>Mail Starter or kSuite Standard with one user</source>
        <translation>Mail Starter oder kSuite Standard mit einem Benutzer</translation>
    </message>
    <message>
        <source>Mailboxes at Gandi are paid since 2023: check that the domain has one.</source>
        <translation>Postfächer bei Gandi sind seit 2023 kostenpflichtig: Prüfen Sie, ob die Domain eines hat.</translation>
    </message>
    <message>
        <source>Mailgun needs the SMTP password of the domain</source>
        <translation>Mailgun braucht das SMTP-Passwort der Domain</translation>
    </message>
    <message>
        <source>Mailjet may block a new account until it has been reviewed.</source>
        <translation>Mailjet sperrt ein neues Konto vielleicht, bis es überprüft wurde.</translation>
    </message>
    <message>
        <source>Make a password for external applications in the security settings of the account, for mail.</source>
        <translation>Erstellen Sie in den Sicherheitseinstellungen des Kontos ein Passwort für externe Anwendungen, für E-Mail.</translation>
    </message>
    <message>
        <source>Make one for each address: Settings &gt; All settings &gt; IMAP/SMTP &gt; SMTP tokens. Proton shows it once.</source>
        <translation>Erstellen Sie eines je Adresse: Einstellungen &gt; Alle Einstellungen &gt; IMAP/SMTP &gt; SMTP-Token. Proton zeigt es nur einmal.</translation>
    </message>
    <message>
        <source>Make one for this platform: Mail settings &gt; Add device.</source>
        <translation>Erstellen Sie eines für diese Plattform: Mail settings &gt; Add device.</translation>
    </message>
    <message>
        <source>Make or reset the password: Sending &gt; Domain settings &gt; SMTP credentials. Mailgun shows it once.</source>
        <translation>Erstellen Sie das Passwort, oder setzen Sie es zurück: Sending &gt; Domain settings &gt; SMTP credentials. Mailgun zeigt es nur einmal.</translation>
    </message>
    <message>
        <source>Make that password first: email.t-online.de &gt; Menü &gt; Passwörter.</source>
        <translation>Erstellen Sie dieses Passwort zuerst: email.t-online.de &gt; Menü &gt; Passwörter.</translation>
    </message>
    <message>
        <source>Make the SMTP credential for the alias first.</source>
        <translation>Erstellen Sie zuerst die SMTP-Zugangsdaten für den Alias.</translation>
    </message>
    <message>
        <source>Make the SMTP user: Domains &gt; Manage &gt; SMTP.</source>
        <translation>Erstellen Sie den SMTP-Benutzer: Domains &gt; Manage &gt; SMTP.</translation>
    </message>
    <message>
        <source>Make the key first: myAT&amp;T &gt; Profile &gt; Sign-in info &gt; Secure mail key.</source>
        <translation>Erstellen Sie zuerst den Schlüssel: myAT&amp;T &gt; Profile &gt; Sign-in info &gt; Secure mail key.</translation>
    </message>
    <message>
        <source>Make the user under Sending &gt; SMTP Users.</source>
        <translation>Erstellen Sie den Benutzer unter Sending &gt; SMTP Users.</translation>
    </message>
    <message>
        <source>Many hosting companies use it: look for the mail server in their control panel.</source>
        <translation>Viele Hoster nutzen es: Suchen Sie den Mailserver in deren Kundenmenü.</translation>
    </message>
    <message>
        <source>Maxi</source>
        <translation>Maxi</translation>
    </message>
    <message>
        <source>Messages count towards your mail server&apos;s limits instead of Referral Factory&apos;s.</source>
        <translation>Nachrichten zählen zu den Sendelimits Ihres Mailservers, nicht zu denen von Referral Factory.</translation>
    </message>
    <message>
        <source>Messages to another mailbox of the same domain arrive.</source>
        <translation>Nachrichten an ein anderes Postfach derselben Domain kommen an.</translation>
    </message>
    <message>
        <source>Micro</source>
        <translation>Micro</translation>
    </message>
    <message>
        <source>Microsoft 365 gives the same answer for a wrong password and for a mailbox in which sending from programs is switched off.</source>
        <translation>Microsoft 365 antwortet bei einem falschen Passwort genauso wie bei einem Postfach, für das das Senden aus Programmen ausgeschaltet ist.</translation>
    </message>
    <message>
        <source>Microsoft 365 has no port 465: use 587 with STARTTLS.</source>
        <translation>Microsoft 365 hat keinen Port 465: Verwenden Sie 587 mit STARTTLS.</translation>
    </message>
    <message>
        <source>Microsoft 365 lets a mailbox send only as itself, or as an address for which it has the &quot;Send as&quot; right.</source>
        <translation>In Microsoft 365 sendet ein Postfach nur unter der eigenen Adresse oder unter einer, für die es das Recht „Senden als“ hat.</translation>
    </message>
    <message>
        <source>Microsoft 365 lets an administrator switch SMTP sign-in off for everyone, and that is how it stands.</source>
        <translation>In Microsoft 365 können Administratoren die SMTP-Anmeldung für alle ausschalten, und so ist es derzeit eingestellt.</translation>
    </message>
    <message>
        <source>Microsoft announces the date of the final removal in the second half of 2027. Plan a platform that signs in with OAuth, or a sending service, before that.</source>
        <translation>Das Datum der endgültigen Abschaffung gibt Microsoft in der zweiten Hälfte von 2027 bekannt. Planen Sie vorher eine Plattform, die sich mit OAuth anmeldet, oder einen Versanddienst ein.</translation>
    </message>
    <message>
        <source>Microsoft announces the date on which SMTP AUTH with a password is removed for good.</source>
        <translation>Microsoft gibt das Datum bekannt, an dem SMTP AUTH mit Passwort endgültig entfällt.</translation>
    </message>
    <message>
        <source>Microsoft made a switch that refuses Direct Send (RejectDirectSend). It may be on in your organisation.</source>
        <translation>Microsoft hat einen Schalter eingeführt, der Direct Send ablehnt (RejectDirectSend). Er kann in Ihrer Organisation eingeschaltet sein.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s schedule of January 2026: at the end of December 2026 SMTP AUTH with a password goes off by default; an administrator can turn it on again. Organisations created after that get OAuth only. Microsoft announces the final removal date in the second half of 2027.</source>
        <translation>Zeitplan von Microsoft vom Januar 2026: Ende Dezember 2026 wird SMTP AUTH mit Passwort standardmäßig ausgeschaltet. Ein Administrator kann es wieder einschalten. Danach erstellte Organisationen bekommen nur OAuth. Das endgültige Datum der Abschaffung gibt Microsoft in der zweiten Hälfte von 2027 bekannt.</translation>
    </message>
    <message>
        <source>Mimecast can also send for administrators; its servers depend on the region.</source>
        <translation>Für Administratoren kann Mimecast auch senden. Seine Server hängen von der Region ab.</translation>
    </message>
    <message>
        <source>Mimecast is a filter in front of the real mail server. Ask who hosts the mailboxes behind it.</source>
        <translation>Mimecast ist ein Filter vor dem eigentlichen Mailserver. Fragen Sie, wer die Postfächer dahinter betreibt.</translation>
    </message>
    <message>
        <source>Mini</source>
        <translation>Mini</translation>
    </message>
    <message>
        <source>Naver turns the access off after a long time without use.</source>
        <translation>Naver schaltet den Zugriff nach langer Nichtnutzung aus.</translation>
    </message>
    <message>
        <source>New accounts are slowed down; sending is billed by use.</source>
        <translation>Neue Konten werden gebremst. Das Senden wird nach Verbrauch berechnet.</translation>
    </message>
    <message>
        <source>New accounts have no SMTP credentials until you make some.</source>
        <translation>Neue Konten haben keine SMTP-Zugangsdaten, bis Sie welche erstellen.</translation>
    </message>
    <message>
        <source>New accounts may send very little. Microsoft publishes no fixed number.</source>
        <translation>Neue Konten dürfen nur sehr wenig senden. Microsoft nennt keine feste Zahl.</translation>
    </message>
    <message>
        <source>New free accounts often have no SMTP for other programs.</source>
        <translation>Neue kostenlose Konten haben oft kein SMTP für andere Programme.</translation>
    </message>
    <message>
        <source>New keys stop the old ones at once; each sub-account has its own.</source>
        <translation>Neue Schlüssel machen die alten sofort unwirksam. Jedes Unterkonto hat seine eigenen.</translation>
    </message>
    <message>
        <source>New subscriptions start with low limits. Microsoft support raises them.</source>
        <translation>Neue Abonnements beginnen mit niedrigen Limits. Der Microsoft-Support erhöht sie.</translation>
    </message>
    <message>
        <source>Newer programs connect to the same server.</source>
        <translation>Neuere Programme verbinden sich mit demselben Server.</translation>
    </message>
    <message>
        <source>No limit is published.</source>
        <translation>Es ist kein Limit veröffentlicht.</translation>
    </message>
    <message>
        <source>No limit is published; spam filtering applies.</source>
        <translation>Es ist kein Limit veröffentlicht. Es gilt ein Spamfilter.</translation>
    </message>
    <message>
        <source>No limit is published; spam protection applies.</source>
        <translation>Es ist kein Limit veröffentlicht. Es gilt ein Spamschutz.</translation>
    </message>
    <message>
        <source>No number is published; Posteo does not allow bulk mail.</source>
        <translation>Es ist keine Zahl veröffentlicht. Posteo erlaubt keine Massenmails.</translation>
    </message>
    <message>
        <source>No number is published; external recipients count towards the organisation&apos;s daily limit.</source>
        <translation>Es ist keine Zahl veröffentlicht. Externe Empfänger zählen zum Tageslimit der Organisation.</translation>
    </message>
    <message>
        <source>No password works from any program, and the provider&apos;s page says that passwords are no longer taken.</source>
        <translation>Aus keinem Programm funktioniert ein Passwort, und die Seite des Anbieters sagt, dass Passwörter nicht mehr akzeptiert werden.</translation>
    </message>
    <message>
        <source>No provider is known for {domain}, and its DNS names no server for sending.</source>
        <translation>Für {domain} ist kein Anbieter bekannt, und das DNS nennt keinen Server zum Senden.</translation>
    </message>
    <message>
        <source>No reply to the message came within the time limit. If all of it had been sent, the server may have accepted it: sending it again may deliver it twice.</source>
        <translation>Innerhalb der Wartezeit kam keine Antwort auf die Nachricht. War sie vollständig gesendet, kann der Server sie angenommen haben: Erneutes Senden stellt sie vielleicht doppelt zu.</translation>
    </message>
    <message>
        <source>No sending server was found for this address</source>
        <translation>Für diese Adresse wurde kein Server zum Senden gefunden</translation>
    </message>
    <message>
        <source>No server at all connects over this kind of address from here.</source>
        <translation>Über diese Adressart kommt von hier zu keinem Server eine Verbindung zustande.</translation>
    </message>
    <message>
        <source>Nobody independent vouches for this certificate, so anyone on the way could show one like it. Platforms refuse it as well.</source>
        <translation>Niemand Unabhängiges bürgt für dieses Zertifikat, jeder auf dem Weg könnte ein gleiches vorzeigen. Auch Plattformen lehnen es ab.</translation>
    </message>
    <message>
        <source>None of the other causes fits, and it fails from other networks too.</source>
        <translation>Keine der anderen Ursachen passt, und es scheitert auch aus anderen Netzwerken.</translation>
    </message>
    <message>
        <source>Nothing answers on {port} of {host}</source>
        <translation>Auf {port} von {host} antwortet nichts</translation>
    </message>
    <message>
        <source>Nothing came back within the time limit. A firewall drops the connection silently, the server does not serve this port, or it is down.</source>
        <translation>Innerhalb der Wartezeit kam nichts zurück. Eine Firewall verwirft die Verbindung stillschweigend, der Server bedient diesen Port nicht, oder er ist ausgefallen.</translation>
    </message>
    <message>
        <source>Nothing came back within the time limit. This provider accepts mail from users on port 587 with STARTTLS; its port 465 does not answer.</source>
        <translation>Innerhalb der Wartezeit kam nichts zurück. Dieser Anbieter nimmt E-Mails von Benutzern auf Port 587 mit STARTTLS an. Sein Port 465 antwortet nicht.</translation>
    </message>
    <message>
        <source>Nothing came back within the time limit. This provider accepts mail on port 465 with SSL/TLS only.</source>
        <translation>Innerhalb der Wartezeit kam nichts zurück. Dieser Anbieter nimmt E-Mails nur auf Port 465 mit SSL/TLS an.</translation>
    </message>
    <message>
        <source>Nothing can be found in DNS for the From domain.</source>
        <translation>Für die Absenderdomain ist im DNS nichts zu finden.</translation>
    </message>
    <message>
        <source>Nothing comes back from this port, while other ports of the same server answer.</source>
        <translation>Von diesem Port kommt nichts zurück, während andere Ports desselben Servers antworten.</translation>
    </message>
    <message>
        <source>Nothing to type: Direct Send has no sign-in.</source>
        <translation>Nichts einzugeben: Direct Send hat keine Anmeldung.</translation>
    </message>
    <message>
        <source>Nothing to type: Namecheap only forwards mail for this domain.</source>
        <translation>Nichts einzugeben: Namecheap leitet E-Mails für diese Domain nur weiter.</translation>
    </message>
    <message>
        <source>Nothing to type: the connector knows the sender by its address or its TLS certificate.</source>
        <translation>Nichts einzugeben: Der Connector erkennt den Absender an seiner Adresse oder seinem TLS-Zertifikat.</translation>
    </message>
    <message>
        <source>Older programs accept the same certificate, newer ones do not.</source>
        <translation>Ältere Programme akzeptieren dasselbe Zertifikat, neuere nicht.</translation>
    </message>
    <message>
        <source>On Linux with SELinux, allow the web server to send mail (setsebool -P httpd_can_sendmail on, httpd_can_network_connect on).</source>
        <translation>Erlauben Sie unter Linux mit SELinux dem Webserver, E-Mails zu senden (setsebool -P httpd_can_sendmail on, httpd_can_network_connect on).</translation>
    </message>
    <message>
        <source>One kind of address of the server connects, the other does not.</source>
        <translation>Eine Adressart des Servers verbindet, die andere nicht.</translation>
    </message>
    <message>
        <source>One of the checks ended with a fault of our own, so its result is missing. It says nothing about your server.</source>
        <translation>Eine der Prüfungen endete mit einem Fehler von uns, deshalb fehlt ihr Ergebnis. Über Ihren Server sagt das nichts.</translation>
    </message>
    <message>
        <source>One sending method is active at a time: custom SMTP replaces the one in use.</source>
        <translation>Es ist immer nur eine Versandart aktiv: Custom SMTP ersetzt die bisherige.</translation>
    </message>
    <message>
        <source>Only if every mailbox shall be allowed: untick &quot;Turn off SMTP AUTH protocol for your organization&quot;.</source>
        <translation>Nur wenn jedes Postfach senden dürfen soll: Entfernen Sie das Häkchen bei „SMTP AUTH-Protokoll für Ihre Organisation deaktivieren“.</translation>
    </message>
    <message>
        <source>Only port 465 with TLS works.</source>
        <translation>Nur Port 465 mit TLS funktioniert.</translation>
    </message>
    <message>
        <source>Only some recipients refuse, and their words name SPF, DKIM or DMARC.</source>
        <translation>Nur manche Empfänger lehnen ab, und ihre Worte nennen SPF, DKIM oder DMARC.</translation>
    </message>
    <message>
        <source>Open &quot;SMTP &amp; API&quot; in Brevo, create an SMTP key, and enter it with the SMTP login that stands beside it.</source>
        <translation>Öffnen Sie in Brevo „SMTP &amp; API“, erstellen Sie einen SMTP-Schlüssel, und geben Sie ihn mit dem SMTP-Login ein, der daneben steht.</translation>
    </message>
    <message>
        <source>Open Campaigns, edit a campaign, go to Email Notifications and press Send Test Email.</source>
        <translation>Öffnen Sie Campaigns, bearbeiten Sie eine Kampagne, gehen Sie zu Email Notifications, und klicken Sie auf Send Test Email.</translation>
    </message>
    <message>
        <source>Open Settings &gt; Emails And Domains and set the Outbound Email Address. Newer accounts have it under Organisation &gt; Mail Configuration.</source>
        <translation>Öffnen Sie Settings &gt; Emails And Domains, und stellen Sie die Outbound Email Address ein. Bei neueren Konten steht sie unter Organisation &gt; Mail Configuration.</translation>
    </message>
    <message>
        <source>Open https://account.apple.com, &quot;Sign-In and Security&quot;, &quot;App-Specific Passwords&quot;, and make one.</source>
        <translation>Öffnen Sie https://account.apple.com, „Anmeldung und Sicherheit“, „App-spezifische Passwörter“, und erstellen Sie eines.</translation>
    </message>
    <message>
        <source>Open https://myaccount.google.com/apppasswords while signed in as this user. If the page offers nothing, switch on 2-Step Verification first.</source>
        <translation>Öffnen Sie https://myaccount.google.com/apppasswords, während Sie als dieser Benutzer angemeldet sind. Wenn die Seite nichts anbietet, aktivieren Sie zuerst die Bestätigung in zwei Schritten.</translation>
    </message>
    <message>
        <source>Open the SES console, choose the region in which your sender is verified, and read the SMTP endpoint under &quot;SMTP settings&quot;.</source>
        <translation>Öffnen Sie die SES-Konsole, wählen Sie die Region, in der Ihr Absender bestätigt ist, und lesen Sie unter „SMTP settings“ den SMTP-Endpunkt ab.</translation>
    </message>
    <message>
        <source>Open the platform&apos;s page for its mail server and copy each value into the field of that meaning.</source>
        <translation>Öffnen Sie die Mailserver-Seite der Plattform, und kopieren Sie jeden Wert in das passende Feld.</translation>
    </message>
    <message>
        <source>Open the web mail once and accept the agreement.</source>
        <translation>Öffnen Sie einmal das Webmail, und stimmen Sie der Vereinbarung zu.</translation>
    </message>
    <message>
        <source>Open, click and delivery figures are lost: Referral Factory cannot count messages that leave through your server.</source>
        <translation>Zahlen zu Öffnungen, Klicks und Zustellung entfallen: Referral Factory kann Nachrichten nicht zählen, die über Ihren Server gehen.</translation>
    </message>
    <message>
        <source>Or ask an administrator for the &quot;Send as&quot; right: Exchange admin center, Mailboxes, the sender, Delegation.</source>
        <translation>Oder bitten Sie einen Administrator um das Recht „Senden als“: Exchange Admin Center, Postfächer, der Absender, Delegierung.</translation>
    </message>
    <message>
        <source>Or have the address set up as an alias, with the right to send as it.</source>
        <translation>Oder lassen Sie die Adresse als Alias einrichten, mit dem Recht, unter ihr zu senden.</translation>
    </message>
    <message>
        <source>Or send from an address that is verified already.</source>
        <translation>Oder senden Sie von einer Adresse, die schon bestätigt ist.</translation>
    </message>
    <message>
        <source>Or use a sending service with your own domain, such as Amazon SES, SendGrid, Brevo or Mailgun: they take a user name and a key.</source>
        <translation>Oder nutzen Sie einen Versanddienst mit eigener Domain, etwa Amazon SES, SendGrid, Brevo oder Mailgun: Dort genügen Benutzername und Schlüssel.</translation>
    </message>
    <message>
        <source>Orange may block an unknown server until you confirm it in the web mail.</source>
        <translation>Orange sperrt einen unbekannten Server vielleicht, bis Sie ihn im Webmail bestätigen.</translation>
    </message>
    <message>
        <source>Organisations created after December 2026 get OAuth; SMTP AUTH with a password is not available by default.</source>
        <translation>Nach Dezember 2026 erstellte Organisationen bekommen OAuth. SMTP AUTH mit Passwort ist standardmäßig nicht verfügbar.</translation>
    </message>
    <message>
        <source>Other mailboxes of the organisation are refused with the same words.</source>
        <translation>Andere Postfächer der Organisation werden mit denselben Worten abgelehnt.</translation>
    </message>
    <message>
        <source>Other names are found from here, so the look-up of this computer works. The name servers that are responsible for {host} give no usable answer.</source>
        <translation>Andere Namen werden von hier gefunden, die Namensauflösung dieses Computers funktioniert also. Die Nameserver, die für den Namen von {host} zuständig sind, geben keine brauchbare Antwort.</translation>
    </message>
    <message>
        <source>Other names are found, this one is not.</source>
        <translation>Andere Namen werden gefunden, dieser nicht.</translation>
    </message>
    <message>
        <source>Other names, such as well-known web sites, cannot be found either.</source>
        <translation>Auch andere Namen, etwa die bekannter Websites, werden nicht gefunden.</translation>
    </message>
    <message>
        <source>Other networks reach this port, and this network reaches the same port of other servers.</source>
        <translation>Andere Netzwerke erreichen diesen Port, und dieses Netzwerk erreicht denselben Port anderer Server.</translation>
    </message>
    <message>
        <source>Other programs cannot send through HEY.</source>
        <translation>Andere Programme können nicht über HEY senden.</translation>
    </message>
    <message>
        <source>Other programs cannot send through Tuta.</source>
        <translation>Andere Programme können nicht über Tuta senden.</translation>
    </message>
    <message>
        <source>Other programs may need an app password since then.</source>
        <translation>Andere Programme brauchen seither vielleicht ein App-Passwort.</translation>
    </message>
    <message>
        <source>Otherwise ask an administrator about SMTP sign-in for this mailbox, or use a sending service.</source>
        <translation>Fragen Sie sonst einen Administrator nach der SMTP-Anmeldung für dieses Postfach, oder nutzen Sie einen Versanddienst.</translation>
    </message>
    <message>
        <source>Otherwise ask the people who run {host} for a server name with a proper certificate.</source>
        <translation>Fragen Sie sonst die Betreiber von {host} nach einem Servernamen mit anerkanntem Zertifikat.</translation>
    </message>
    <message>
        <source>Otherwise ask the people who run {host} for a server with current encryption.</source>
        <translation>Fragen Sie sonst die Betreiber von {host} nach einem Server mit aktueller Verschlüsselung.</translation>
    </message>
    <message>
        <source>Outlook.com no longer accepts passwords for sending</source>
        <translation>Outlook.com akzeptiert zum Senden keine Passwörter mehr</translation>
    </message>
    <message>
        <source>Outlook.com, Hotmail, Live and MSN accept OAuth sign-in only. Passwords and app passwords are refused since 16 September 2024.</source>
        <translation>Outlook.com, Hotmail, Live und MSN akzeptieren nur die Anmeldung mit OAuth. Passwörter und App-Passwörter werden seit dem 16. September 2024 abgelehnt.</translation>
    </message>
    <message>
        <source>Outlook.com, Hotmail, Live and MSN take no password and no app password from other programs since 16 September 2024. Only OAuth is left, and a form with user name and password cannot use it.</source>
        <translation>Outlook.com, Hotmail, Live und MSN akzeptieren aus anderen Programmen seit dem 16. September 2024 weder Passwort noch App-Passwort. Nur OAuth bleibt, und ein Formular mit Benutzername und Passwort kann es nicht verwenden.</translation>
    </message>
    <message>
        <source>PKCE is required, and the program is registered with Fastmail.</source>
        <translation>PKCE ist Pflicht, und das Programm ist bei Fastmail registriert.</translation>
    </message>
    <message>
        <source>PKCE is required. Yahoo registers a program only after an agreement.</source>
        <translation>PKCE ist Pflicht. Yahoo registriert ein Programm erst nach einer Vereinbarung.</translation>
    </message>
    <message>
        <source>POP and IMAP access may be off for the mailbox&apos;s unit: Admin console &gt; Apps &gt; Google Workspace &gt; Gmail &gt; End User Access.</source>
        <translation>Der POP- und IMAP-Zugriff kann für die Organisationseinheit des Postfachs aus sein: Admin-Konsole &gt; Apps &gt; Google Workspace &gt; Gmail &gt; Endnutzerzugriff.</translation>
    </message>
    <message>
        <source>Passwords and app passwords stopped working in other programs. Only OAuth is left.</source>
        <translation>Passwörter und App-Passwörter funktionieren in anderen Programmen nicht mehr. Nur OAuth bleibt.</translation>
    </message>
    <message>
        <source>Plan ahead: by Microsoft&apos;s schedule passwords are off by default from the end of December 2026; an administrator can allow them again until Microsoft removes them.</source>
        <translation>Planen Sie voraus: Nach dem Zeitplan von Microsoft sind Passwörter ab Ende Dezember 2026 standardmäßig ausgeschaltet. Ein Administrator kann sie wieder erlauben, bis Microsoft sie ganz abschafft.</translation>
    </message>
    <message>
        <source>Please allow app passwords for {mailbox}: in the Google Admin console under Security &gt; Authentication &gt; 2-step verification, let the user turn 2-Step Verification on, with a method other than security keys only, and leave the account out of the Advanced Protection Program. {platform} sends through smtp.gmail.com with an app password of this mailbox.</source>
        <translation>Bitte erlauben Sie App-Passwörter für {mailbox}: Lassen Sie in der Google Admin-Konsole unter Sicherheit &gt; Authentifizierung &gt; Bestätigung in zwei Schritten den Nutzer die Bestätigung in zwei Schritten aktivieren, mit einer anderen Methode als nur Sicherheitsschlüsseln, und halten Sie das Konto aus dem Erweiterten Sicherheitsprogramm heraus. {platform} sendet über smtp.gmail.com mit einem App-Passwort dieses Postfachs.</translation>
    </message>
    <message>
        <source>Please exclude {mailbox} from what blocks password sign-in over SMTP: security defaults, or the Conditional Access policy against legacy authentication. {platform} sends as this mailbox through smtp.office365.com.</source>
        <translation>Bitte nehmen Sie {mailbox} von allem aus, was die Anmeldung mit Passwort über SMTP blockiert: Sicherheitsstandards oder die Richtlinie des bedingten Zugriffs gegen Legacyauthentifizierung. {platform} sendet als dieses Postfach über smtp.office365.com.</translation>
    </message>
    <message>
        <source>Please set up the SMTP relay service for {domain}: Admin console &gt; Apps &gt; Google Workspace &gt; Gmail &gt; Routing &gt; SMTP relay service. Allowed senders: only addresses in my domains. Add these addresses: {addresses}. Require TLS encryption. {platform} then sends through smtp-relay.gmail.com.</source>
        <translation>Bitte richten Sie den SMTP-Relay-Dienst für {domain} ein: Admin-Konsole &gt; Apps &gt; Google Workspace &gt; Gmail &gt; Routing &gt; SMTP-Relay-Dienst. Zulässige Absender: nur Adressen in meinen Domains. Fügen Sie diese Adressen hinzu: {addresses}. Verlangen Sie TLS-Verschlüsselung. {platform} sendet dann über smtp-relay.gmail.com.</translation>
    </message>
    <message>
        <source>Please turn on Authenticated SMTP for {mailbox}: Microsoft 365 admin center &gt; Users &gt; Active users &gt; the user &gt; Mail &gt; Manage email apps &gt; Authenticated SMTP. {platform} sends through smtp.office365.com, port 587 with STARTTLS, as this mailbox. If security defaults, a Conditional Access policy or an authentication policy block password sign-in, please make an exception for this mailbox only.</source>
        <translation>Bitte schalten Sie Authentifiziertes SMTP für {mailbox} ein: Microsoft 365 Admin Center &gt; Benutzer &gt; Aktive Benutzer &gt; der Benutzer &gt; E-Mail &gt; E-Mail-Apps verwalten &gt; Authentifiziertes SMTP. {platform} sendet über smtp.office365.com, Port 587 mit STARTTLS, als dieses Postfach. Falls Sicherheitsstandards, eine Richtlinie des bedingten Zugriffs oder eine Authentifizierungsrichtlinie die Anmeldung mit Passwort blockieren, machen Sie bitte nur für dieses Postfach eine Ausnahme.</translation>
    </message>
    <message>
        <source>Posteo hosts no domains of your own.</source>
        <translation>Posteo bietet keine eigenen Domains an.</translation>
    </message>
    <message>
        <source>Postmark has no port 465: use 587 or 2525 with STARTTLS.</source>
        <translation>Postmark hat keinen Port 465: Verwenden Sie 587 oder 2525 mit STARTTLS.</translation>
    </message>
    <message>
        <source>Postmark needs the Server API token</source>
        <translation>Postmark braucht das Server API Token</translation>
    </message>
    <message>
        <source>Postmark takes the Server API token as user name and as password. The account token and the account password do not work.</source>
        <translation>Bei Postmark ist das Server API Token zugleich Benutzername und Passwort. Account-Token und Kontopasswort funktionieren nicht.</translation>
    </message>
    <message>
        <source>Press Test &amp; Save. GTR signs in to your server from its own address and keeps the settings only if that works.</source>
        <translation>Klicken Sie auf Test &amp; Save. GTR meldet sich von seiner eigenen Adresse bei Ihrem Server an und behält die Einstellungen nur, wenn das gelingt.</translation>
    </message>
    <message>
        <source>Press Verify Credentials, then Save.</source>
        <translation>Klicken Sie auf Verify Credentials, dann auf Save.</translation>
    </message>
    <message>
        <source>Professional Email is made by Titan: turn on access for other apps; with two-factor sign-in use an app password.</source>
        <translation>Professional Email kommt von Titan: Schalten Sie den Zugriff für andere Apps ein. Verwenden Sie bei Zwei-Faktor-Anmeldung ein App-Passwort.</translation>
    </message>
    <message>
        <source>Proofpoint is a filter in front of the real mail server. Ask who hosts the mailboxes behind it.</source>
        <translation>Proofpoint ist ein Filter vor dem eigentlichen Mailserver. Fragen Sie, wer die Postfächer dahinter betreibt.</translation>
    </message>
    <message>
        <source>Proton Mail Bridge makes a password of its own; it works on this computer only.</source>
        <translation>Proton Mail Bridge erzeugt ein eigenes Passwort. Es funktioniert nur auf diesem Computer.</translation>
    </message>
    <message>
        <source>Publish the SPF and DKIM records that your mail provider names in the DNS of your domain.</source>
        <translation>Veröffentlichen Sie im DNS Ihrer Domain die SPF- und DKIM-Einträge, die Ihr Mailanbieter nennt.</translation>
    </message>
    <message>
        <source>Put the port in its own field.</source>
        <translation>Tragen Sie den Port in sein eigenes Feld ein.</translation>
    </message>
    <message>
        <source>Recipients inside the server&apos;s own domain are taken, all others refused.</source>
        <translation>Empfänger in der Domain des Servers werden angenommen, alle anderen abgelehnt.</translation>
    </message>
    <message>
        <source>Recipients outside the organisation are no longer allowed.</source>
        <translation>Empfänger außerhalb der Organisation sind nicht mehr zulässig.</translation>
    </message>
    <message>
        <source>Referral Factory publishes no address it sends from, so a firewall cannot admit it by address.</source>
        <translation>Referral Factory nennt keine Adresse, von der es sendet. Eine Firewall kann es also nicht nach Adresse zulassen.</translation>
    </message>
    <message>
        <source>Remove blanks and line ends at the edges.</source>
        <translation>Entfernen Sie Leerzeichen und Zeilenumbrüche am Anfang und Ende.</translation>
    </message>
    <message>
        <source>Resend wants the user name &quot;resend&quot;</source>
        <translation>Resend erwartet den Benutzernamen „resend“</translation>
    </message>
    <message>
        <source>Run the checks again to finish them.</source>
        <translation>Starten Sie die Prüfungen noch einmal, um sie abzuschließen.</translation>
    </message>
    <message>
        <source>Run the checks again.</source>
        <translation>Starten Sie die Prüfungen noch einmal.</translation>
    </message>
    <message>
        <source>SES does not take the secret key of an IAM user. It has SMTP credentials of its own, made for one region.</source>
        <translation>SES akzeptiert den geheimen Schlüssel eines IAM-Benutzers nicht. Es hat eigene SMTP-Anmeldeinformationen, die für eine Region gelten.</translation>
    </message>
    <message>
        <source>SMTP AUTH must be on for the mailbox here too. A program of its own takes the permission SMTP.SendAsApp and the scope https://outlook.office365.com/.default.</source>
        <translation>SMTP AUTH muss auch hier für das Postfach eingeschaltet sein. Ein eigenes Programm verwendet die Berechtigung SMTP.SendAsApp und den Scope https://outlook.office365.com/.default.</translation>
    </message>
    <message>
        <source>SMTP access is not switched on for this account</source>
        <translation>Der SMTP-Zugang ist für dieses Konto nicht eingeschaltet</translation>
    </message>
    <message>
        <source>SMTP for other programs needs Premium in most countries.</source>
        <translation>SMTP für andere Programme setzt in den meisten Ländern Premium voraus.</translation>
    </message>
    <message>
        <source>SMTP for other programs needs a paid plan.</source>
        <translation>SMTP für andere Programme setzt einen bezahlten Tarif voraus.</translation>
    </message>
    <message>
        <source>SMTP is not switched on, or the authorization code is missing</source>
        <translation>SMTP ist nicht eingeschaltet, oder der Autorisierungscode fehlt</translation>
    </message>
    <message>
        <source>SMTP is turned on for the server.</source>
        <translation>SMTP ist für den Server eingeschaltet.</translation>
    </message>
    <message>
        <source>SMTP tokens exist on business plans, Visionary and Family, for addresses of your own domain. Proton may have to enable them.</source>
        <translation>SMTP-Token gibt es in den Business-Tarifen, Visionary und Family, für Adressen Ihrer eigenen Domain. Eventuell muss Proton sie freischalten.</translation>
    </message>
    <message>
        <source>SPF often has to be turned on by hand in the customer login; DKIM is set by Strato.</source>
        <translation>SPF muss oft von Hand im Kundenlogin eingeschaltet werden. DKIM setzt Strato selbst.</translation>
    </message>
    <message>
        <source>STARTTLS was asked for, and the server does not have it here. Without encryption no password is sent.</source>
        <translation>STARTTLS war verlangt, und der Server hat es hier nicht. Ohne Verschlüsselung wird kein Passwort gesendet.</translation>
    </message>
    <message>
        <source>Save, and let the platform send a test message if it can.</source>
        <translation>Speichern Sie, und lassen Sie die Plattform eine Testnachricht senden, wenn sie das kann.</translation>
    </message>
    <message>
        <source>Security defaults allow no password sign-in for anyone. With conditional access in their place, this one sender can be left out of the policy.</source>
        <translation>Die Sicherheitsstandards lassen für niemanden eine Anmeldung mit Passwort zu. Mit bedingtem Zugriff an ihrer Stelle lässt sich dieser eine Absender von der Richtlinie ausnehmen.</translation>
    </message>
    <message>
        <source>Security defaults block SMTP AUTH with a password for everyone. Replace them with Conditional Access policies before you turn them off.</source>
        <translation>Die Sicherheitsstandards blockieren SMTP AUTH mit Passwort für alle. Ersetzen Sie sie durch Richtlinien des bedingten Zugriffs, bevor Sie sie ausschalten.</translation>
    </message>
    <message>
        <source>Security defaults block it, and an authentication policy must allow Basic SMTP for this account.</source>
        <translation>Die Sicherheitsstandards blockieren es, und eine Authentifizierungsrichtlinie muss Basic SMTP für dieses Konto erlauben.</translation>
    </message>
    <message>
        <source>Security defaults block it: Entra admin center &gt; Overview &gt; Properties &gt; Manage security defaults.</source>
        <translation>Die Sicherheitsstandards blockieren es: Entra Admin Center &gt; Übersicht &gt; Eigenschaften &gt; Sicherheitsstandards verwalten.</translation>
    </message>
    <message>
        <source>Send a short plain text without links and see whether it passes.</source>
        <translation>Senden Sie einen kurzen, reinen Text ohne Links, und sehen Sie, ob er durchkommt.</translation>
    </message>
    <message>
        <source>Send fewer messages at a time and over fewer connections.</source>
        <translation>Senden Sie weniger Nachrichten auf einmal und über weniger Verbindungen.</translation>
    </message>
    <message>
        <source>Send from a mailbox in a domain of your own, or through a sending service that has verified that domain.</source>
        <translation>Senden Sie von einem Postfach in einer eigenen Domain oder über einen Versanddienst, bei dem diese Domain bestätigt ist.</translation>
    </message>
    <message>
        <source>Send its message to the people who run {host}; only they can mend it.</source>
        <translation>Senden Sie seine Meldung an die Betreiber von {host}. Nur sie können es beheben.</translation>
    </message>
    <message>
        <source>Send smaller attachments, or a link in their place.</source>
        <translation>Senden Sie kleinere Anhänge oder stattdessen einen Link.</translation>
    </message>
    <message>
        <source>Send the test to another address.</source>
        <translation>Senden Sie den Test an eine andere Adresse.</translation>
    </message>
    <message>
        <source>Send through another mailbox of your organisation that allows SMTP with a password or an app password.</source>
        <translation>Senden Sie über ein anderes Postfach Ihrer Organisation, das SMTP mit einem Passwort oder App-Passwort erlaubt.</translation>
    </message>
    <message>
        <source>Send to fewer recipients at a time.</source>
        <translation>Senden Sie an weniger Empfänger auf einmal.</translation>
    </message>
    <message>
        <source>Send yourself a message from GTR and look at its From line: it must no longer be donotreply@getthereferral.com.</source>
        <translation>Senden Sie sich aus GTR eine Nachricht, und sehen Sie auf den Absender: Er darf nicht mehr donotreply@getthereferral.com sein.</translation>
    </message>
    <message>
        <source>SendGrid needs an API key</source>
        <translation>SendGrid braucht einen API-Schlüssel</translation>
    </message>
    <message>
        <source>SendGrid takes no account password. The user name is the word apikey, the password is an API key with the right &quot;Mail Send&quot;.</source>
        <translation>SendGrid akzeptiert kein Kontopasswort. Der Benutzername ist das Wort apikey, das Passwort ein API-Schlüssel mit dem Recht „Mail Send“.</translation>
    </message>
    <message>
        <source>SendGrid wants the user name &quot;apikey&quot;</source>
        <translation>SendGrid erwartet den Benutzernamen „apikey“</translation>
    </message>
    <message>
        <source>Sending from programs is switched off for this mailbox</source>
        <translation>Das Senden aus Programmen ist für dieses Postfach ausgeschaltet</translation>
    </message>
    <message>
        <source>Sending from programs is switched off in your Microsoft 365 organisation</source>
        <translation>Das Senden aus Programmen ist in Ihrer Microsoft 365-Organisation ausgeschaltet</translation>
    </message>
    <message>
        <source>Sending needs a paid plan and an approved domain.</source>
        <translation>Zum Senden sind ein bezahlter Tarif und eine freigegebene Domain nötig.</translation>
    </message>
    <message>
        <source>Sending through SMTP may have begun then, as a beta.</source>
        <translation>Das Senden über SMTP hat dann vielleicht begonnen, als Betaversion.</translation>
    </message>
    <message>
        <source>Sending to an address that was confirmed at the provider works, to any other it does not.</source>
        <translation>Das Senden an eine beim Anbieter bestätigte Adresse funktioniert, an jede andere nicht.</translation>
    </message>
    <message>
        <source>Sending works today. It stops when the certificate runs out and was not renewed.</source>
        <translation>Heute funktioniert das Senden. Es hört auf, wenn das Zertifikat abläuft und nicht erneuert wurde.</translation>
    </message>
    <message>
        <source>Server and program do not agree on safe encryption</source>
        <translation>Server und Programm einigen sich auf keine sichere Verschlüsselung</translation>
    </message>
    <message>
        <source>Server and program know no common way to sign in</source>
        <translation>Server und Programm kennen keine gemeinsame Art der Anmeldung</translation>
    </message>
    <message>
        <source>Set DKIM, Return-Path and DMARC for the domain first.</source>
        <translation>Richten Sie zuerst DKIM, Return-Path und DMARC für die Domain ein.</translation>
    </message>
    <message>
        <source>Set SPF and DKIM for the domain.</source>
        <translation>Richten Sie SPF und DKIM für die Domain ein.</translation>
    </message>
    <message>
        <source>Set by the hosting company, by hour and domain.</source>
        <translation>Vom Hoster festgelegt, je Stunde und Domain.</translation>
    </message>
    <message>
        <source>Set by the hosting company.</source>
        <translation>Vom Hoster festgelegt.</translation>
    </message>
    <message>
        <source>Set date, time and time zone, best automatically, then check again.</source>
        <translation>Stellen Sie Datum, Uhrzeit und Zeitzone ein, am besten automatisch, und prüfen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Set the Outbound Email Address first; it must equal the user name of the mail server.</source>
        <translation>Stellen Sie zuerst die Outbound Email Address ein. Sie muss gleich dem Benutzernamen des Mailservers sein.</translation>
    </message>
    <message>
        <source>Set the mailbox password under E-Mail &gt; the mailbox.</source>
        <translation>Legen Sie das Postfachpasswort unter E-Mail &gt; das Postfach fest.</translation>
    </message>
    <message>
        <source>Set the program to IPv4, or repair IPv6 on this network.</source>
        <translation>Stellen Sie das Programm auf IPv4 ein, oder bringen Sie IPv6 in diesem Netzwerk in Ordnung.</translation>
    </message>
    <message>
        <source>Set the program to PLAIN or LOGIN over an encrypted connection.</source>
        <translation>Stellen Sie im Programm PLAIN oder LOGIN über eine verschlüsselte Verbindung ein.</translation>
    </message>
    <message>
        <source>Set the program to introduce itself with a full name, such as the name of the computer in DNS.</source>
        <translation>Stellen Sie im Programm einen vollständigen Namen für die Begrüßung ein, etwa den Namen des Computers im DNS.</translation>
    </message>
    <message>
        <source>Set this first. It must equal the user name of the mail server.</source>
        <translation>Stellen Sie diese Adresse zuerst ein. Sie muss gleich dem Benutzernamen des Mailservers sein.</translation>
    </message>
    <message>
        <source>Sign in again in that program, and grant the right to send mail.</source>
        <translation>Melden Sie sich in jenem Programm neu an, und erteilen Sie das Recht zum Senden von E-Mails.</translation>
    </message>
    <message>
        <source>Sign in again in that program; the token needs the right SMTP.Send for smtp.office365.com, and an administrator may have to consent.</source>
        <translation>Melden Sie sich in jenem Programm neu an. Das Token braucht das Recht SMTP.Send für smtp.office365.com, und eventuell muss ein Administrator zustimmen.</translation>
    </message>
    <message>
        <source>Sign in as {mailbox} and make an app password. Name it after {platform}. Google shows its 16 letters once.</source>
        <translation>Melden Sie sich als {mailbox} an, und erstellen Sie ein App-Passwort. Benennen Sie es nach {platform}. Google zeigt die 16 Buchstaben nur einmal.</translation>
    </message>
    <message>
        <source>Sign in at https://accounts.google.com in a browser and confirm the recent activity.</source>
        <translation>Melden Sie sich im Browser unter https://accounts.google.com an, und bestätigen Sie die letzte Aktivität.</translation>
    </message>
    <message>
        <source>Sign in on the provider&apos;s web page and choose a new password.</source>
        <translation>Melden Sie sich auf der Website des Anbieters an, und wählen Sie ein neues Passwort.</translation>
    </message>
    <message>
        <source>Sign in on the provider&apos;s web page to unlock the account.</source>
        <translation>Melden Sie sich auf der Website des Anbieters an, um das Konto zu entsperren.</translation>
    </message>
    <message>
        <source>Sign in on the provider&apos;s web page, open &quot;Account security&quot; and create an app password.</source>
        <translation>Melden Sie sich auf der Website des Anbieters an, öffnen Sie „Kontosicherheit“, und erstellen Sie ein App-Passwort.</translation>
    </message>
    <message>
        <source>Sign in to Google again in that program, and grant the right to send mail. Tokens of a Google project in testing end after 7 days.</source>
        <translation>Melden Sie sich in jenem Programm neu bei Google an, und erteilen Sie das Recht zum Senden von E-Mails. Token eines Google-Projekts im Teststatus enden nach 7 Tagen.</translation>
    </message>
    <message>
        <source>Sign in to Zoho Mail and look at the address bar. For mail.zoho.eu, for example, enter smtppro.zoho.eu or smtp.zoho.eu.</source>
        <translation>Melden Sie sich bei Zoho Mail an, und sehen Sie in die Adressleiste. Bei mail.zoho.eu zum Beispiel geben Sie smtppro.zoho.eu oder smtp.zoho.eu ein.</translation>
    </message>
    <message>
        <source>Sign in to the GTR dashboard as an administrator and open Settings &gt; Sender Configuration &gt; Custom SMTP.</source>
        <translation>Melden Sie sich als Administrator im GTR-Dashboard an, und öffnen Sie Settings &gt; Sender Configuration &gt; Custom SMTP.</translation>
    </message>
    <message>
        <source>Sign in to the provider again in that program, and grant the right to send mail.</source>
        <translation>Melden Sie sich in jenem Programm neu beim Anbieter an, und erteilen Sie das Recht zum Senden von E-Mails.</translation>
    </message>
    <message>
        <source>Sign in to the provider&apos;s web page and look for a notice.</source>
        <translation>Melden Sie sich auf der Website des Anbieters an und sehen Sie nach, ob dort ein Hinweis steht.</translation>
    </message>
    <message>
        <source>Sign in to the web mail, open the settings for POP3, IMAP and SMTP, and switch the access on.</source>
        <translation>Melden Sie sich im Webmail an, öffnen Sie die Einstellungen für POP3, IMAP und SMTP, und schalten Sie den Zugang ein.</translation>
    </message>
    <message>
        <source>Sign in with a browser and confirm the recent activity.</source>
        <translation>Melden Sie sich mit einem Browser an, und bestätigen Sie die letzte Aktivität.</translation>
    </message>
    <message>
        <source>Sign in with the @icloud.com address, also for a domain of your own: aliases and own addresses do not sign in.</source>
        <translation>Melden Sie sich mit der @icloud.com-Adresse an, auch bei eigener Domain: Mit Aliassen und eigenen Adressen ist keine Anmeldung möglich.</translation>
    </message>
    <message>
        <source>Sign in with the account&apos;s login address, not with an alias.</source>
        <translation>Melden Sie sich mit der Anmeldeadresse des Kontos an, nicht mit einem Alias.</translation>
    </message>
    <message>
        <source>Sign in with the mailbox of the From address: Free signs the message with DKIM only then.</source>
        <translation>Melden Sie sich mit dem Postfach der Absenderadresse an: Free signiert die Nachricht nur dann mit DKIM.</translation>
    </message>
    <message>
        <source>Sign in with the main address, not with an alias.</source>
        <translation>Melden Sie sich mit der Hauptadresse an, nicht mit einem Alias.</translation>
    </message>
    <message>
        <source>Sign in with the main iCloud address, not with an alias.</source>
        <translation>Melden Sie sich mit der iCloud-Hauptadresse an, nicht mit einem Alias.</translation>
    </message>
    <message>
        <source>Sign-in with a password is switched off for this mailbox or for the whole organisation.</source>
        <translation>Die Anmeldung mit Passwort ist für dieses Postfach oder für die ganze Organisation ausgeschaltet.</translation>
    </message>
    <message>
        <source>Sign-in with a password may end.</source>
        <translation>Die Anmeldung mit Passwort endet vielleicht.</translation>
    </message>
    <message>
        <source>Sign-in without OAuth may have ended for some accounts, as at Yahoo.</source>
        <translation>Die Anmeldung ohne OAuth ist für manche Konten vielleicht beendet, wie bei Yahoo.</translation>
    </message>
    <message>
        <source>Sign-in without OAuth may have ended for some accounts. Yahoo&apos;s help page still describes app passwords.</source>
        <translation>Die Anmeldung ohne OAuth ist für manche Konten vielleicht beendet. Die Hilfeseite von Yahoo beschreibt noch App-Passwörter.</translation>
    </message>
    <message>
        <source>Signing in on the provider&apos;s web page fails too, or shows a notice there.</source>
        <translation>Auch die Anmeldung auf der Website des Anbieters schlägt fehl oder zeigt dort einen Hinweis.</translation>
    </message>
    <message>
        <source>Since 16 September 2024 Outlook.com, Hotmail, Live and MSN accounts only take OAuth. App passwords do not help either.</source>
        <translation>Konten von Outlook.com, Hotmail, Live und MSN akzeptieren seit dem 16. September 2024 nur noch OAuth. Auch App-Passwörter helfen nicht.</translation>
    </message>
    <message>
        <source>Since 29 January 2024 the From address must be in the domain of the mailbox that signs in.</source>
        <translation>Seit dem 29. Januar 2024 muss die Absenderadresse in der Domain des Postfachs liegen, das sich anmeldet.</translation>
    </message>
    <message>
        <source>Site Tools &gt; Email &gt; Accounts &gt; Mail configuration &gt; Manual settings shows the exact server.</source>
        <translation>Site Tools &gt; Email &gt; Accounts &gt; Mail configuration &gt; Manual settings zeigt den genauen Server.</translation>
    </message>
    <message>
        <source>Small for free accounts; GMX publishes no number.</source>
        <translation>Niedrig bei kostenlosen Konten. GMX nennt keine Zahl.</translation>
    </message>
    <message>
        <source>Small for free accounts; WEB.DE publishes no number.</source>
        <translation>Niedrig bei kostenlosen Konten. WEB.DE nennt keine Zahl.</translation>
    </message>
    <message>
        <source>Small: sources name 50 to 500 messages a day.</source>
        <translation>Niedrig: Quellen nennen 50 bis 500 Nachrichten pro Tag.</translation>
    </message>
    <message>
        <source>Software on this computer blocks the connection</source>
        <translation>Software auf diesem Computer blockiert die Verbindung</translation>
    </message>
    <message>
        <source>Some plans use Google Workspace, Titan or Microsoft 365 instead; the MX record tells.</source>
        <translation>Manche Tarife nutzen stattdessen Google Workspace, Titan oder Microsoft 365. Der MX-Eintrag zeigt es.</translation>
    </message>
    <message>
        <source>Some plans use Titan. If the MX record ends in titan.email, use Titan&apos;s server.</source>
        <translation>Manche Tarife nutzen Titan. Endet der MX-Eintrag auf titan.email, verwenden Sie den Server von Titan.</translation>
    </message>
    <message>
        <source>Somebody pressed Cancel.</source>
        <translation>Jemand hat auf „Abbrechen“ geklickt.</translation>
    </message>
    <message>
        <source>Someone on the way put words into the connection</source>
        <translation>Jemand auf dem Weg hat Worte in die Verbindung eingeschleust</translation>
    </message>
    <message>
        <source>Someone who can change the mail server&apos;s firewall, if it has one.</source>
        <translation>Jemand, der die Firewall des Mailservers ändern kann, falls es eine gibt.</translation>
    </message>
    <message>
        <source>Something between here and the server replaces its certificate</source>
        <translation>Etwas zwischen hier und dem Server ersetzt dessen Zertifikat</translation>
    </message>
    <message>
        <source>Something in the headers, the encoding or the line ends of the message breaks the rules that the server checks.</source>
        <translation>Etwas in den Kopfzeilen, der Kodierung oder den Zeilenenden der Nachricht widerspricht den Regeln, die der Server prüft.</translation>
    </message>
    <message>
        <source>Something other than outgoing mail answers on {port}</source>
        <translation>Auf {port} antwortet etwas anderes als ein Postausgangsserver</translation>
    </message>
    <message>
        <source>Sophos Email is a filter in front of the real mail server. Ask who hosts the mailboxes behind it.</source>
        <translation>Sophos Email ist ein Filter vor dem eigentlichen Mailserver. Fragen Sie, wer die Postfächer dahinter betreibt.</translation>
    </message>
    <message>
        <source>SpamExperts is a filter in front of the real mail server. Ask who hosts the mailboxes behind it.</source>
        <translation>SpamExperts ist ein Filter vor dem eigentlichen Mailserver. Fragen Sie, wer die Postfächer dahinter betreibt.</translation>
    </message>
    <message>
        <source>SparkPost wants the user name &quot;SMTP_Injection&quot;</source>
        <translation>SparkPost erwartet den Benutzernamen „SMTP_Injection“</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Stop other programs that sign in with this account, or make them keep the connection.</source>
        <translation>Beenden Sie andere Programme, die sich mit diesem Konto anmelden, oder lassen Sie sie die Verbindung offen halten.</translation>
    </message>
    <message>
        <source>Switch SMTP access on in the settings of the mailbox.</source>
        <translation>Schalten Sie den SMTP-Zugang in den Einstellungen des Postfachs ein.</translation>
    </message>
    <message>
        <source>Switch SMTP on in the web mail settings and use the authorization code as password.</source>
        <translation>Schalten Sie SMTP in den Einstellungen des Webmails ein, und verwenden Sie den Autorisierungscode als Passwort.</translation>
    </message>
    <message>
        <source>Switch a VPN off or on and check again.</source>
        <translation>Schalten Sie ein VPN aus oder ein, und prüfen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Switch off scanning of encrypted mail in the antivirus program (its name may be Mail Shield or SSL scanning), or exclude {host}.</source>
        <translation>Schalten Sie im Virenschutz die Prüfung verschlüsselter E-Mails aus (sie kann Mail Shield oder SSL-Scan heißen), oder nehmen Sie die Verbindung zu {host} davon aus.</translation>
    </message>
    <message>
        <source>Switch on 2-Step Verification, then make an app password at https://myaccount.google.com/apppasswords and enter it in place of the normal password.</source>
        <translation>Aktivieren Sie die Bestätigung in zwei Schritten, erstellen Sie dann unter https://myaccount.google.com/apppasswords ein App-Passwort, und geben Sie es anstelle des normalen Passworts ein.</translation>
    </message>
    <message>
        <source>Switch the SMTP service on in the settings of the web mail.</source>
        <translation>Schalten Sie den SMTP-Dienst in den Einstellungen des Webmails ein.</translation>
    </message>
    <message>
        <source>Switch the VPN off, or exclude the mail program from it, and check again.</source>
        <translation>Schalten Sie das VPN aus, oder nehmen Sie das Mailprogramm davon aus, und prüfen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Switching the sign-in on in the program mends it.</source>
        <translation>Das Einschalten der Anmeldung im Programm behebt es.</translation>
    </message>
    <message>
        <source>Symantec Email Security.cloud is a filter in front of the real mail server. Ask who hosts the mailboxes behind it.</source>
        <translation>Symantec Email Security.cloud ist ein Filter vor dem eigentlichen Mailserver. Fragen Sie, wer die Postfächer dahinter betreibt.</translation>
    </message>
    <message>
        <source>System and marketing messages of GTR go out through your server and count towards its limits.</source>
        <translation>System- und Marketingnachrichten von GTR gehen über Ihren Server hinaus und zählen zu dessen Sendelimits.</translation>
    </message>
    <message>
        <source>TLS here means STARTTLS, SSL means encryption from the first byte.</source>
        <translation>TLS bedeutet hier STARTTLS, SSL bedeutet Verschlüsselung ab dem ersten Byte.</translation>
    </message>
    <message>
        <source>Take the server name from the welcome message or the control panel.</source>
        <translation>Entnehmen Sie den Servernamen der Willkommensnachricht oder dem Kundenmenü.</translation>
    </message>
    <message>
        <source>Telekom refuses any other From address.</source>
        <translation>Die Telekom lehnt jede andere Absenderadresse ab.</translation>
    </message>
    <message>
        <source>Temporary AWS keys (ASIA...) do not work.</source>
        <translation>Temporäre AWS-Schlüssel (ASIA...) funktionieren nicht.</translation>
    </message>
    <message>
        <source>Text arrived between STARTTLS and the encryption.</source>
        <translation>Zwischen STARTTLS und der Verschlüsselung kam Text an.</translation>
    </message>
    <message>
        <source>Text arrived in the clear right before the encryption began. A correct server does not do this: an attacker, a faulty proxy or a server with a known security hole is on the line. No password was sent.</source>
        <translation>Unmittelbar vor Beginn der Verschlüsselung kam unverschlüsselter Text an. Ein korrekter Server tut das nicht: In der Leitung ist ein Angreifer, ein fehlerhafter Proxy oder ein Server mit einer bekannten Sicherheitslücke. Es wurde kein Passwort gesendet.</translation>
    </message>
    <message>
        <source>The API key and the account password do not work for SMTP. The SMTP key begins with xsmtpsib-.</source>
        <translation>API-Schlüssel und Kontopasswort funktionieren für SMTP nicht. Der SMTP-Schlüssel beginnt mit xsmtpsib-.</translation>
    </message>
    <message>
        <source>The API key is not the SMTP password. Each sending domain has SMTP credentials of its own, and the EU and US regions are separate.</source>
        <translation>Der API-Schlüssel ist nicht das SMTP-Passwort. Jede Versanddomain hat eigene SMTP-Zugangsdaten, und die Regionen EU und US sind getrennt.</translation>
    </message>
    <message>
        <source>The API key may send for this domain.</source>
        <translation>Der API-Schlüssel darf für diese Domain senden.</translation>
    </message>
    <message>
        <source>The Apple Account has two-factor authentication turned on.</source>
        <translation>Für den Apple Account ist die Zwei-Faktor-Authentifizierung aktiviert.</translation>
    </message>
    <message>
        <source>The Basic plan does not allow other programs.</source>
        <translation>Der Tarif Basic erlaubt keine anderen Programme.</translation>
    </message>
    <message>
        <source>The DNS knows no such domain. Replies cannot arrive, and many receivers refuse such a sender.</source>
        <translation>Das DNS kennt keine solche Domain. Antworten können nicht ankommen, und viele Empfänger lehnen einen solchen Absender ab.</translation>
    </message>
    <message>
        <source>The DNS of the From domain says that it takes no mail at all. Replies cannot arrive, and some receivers refuse mail from such a domain.</source>
        <translation>Das DNS der Absenderdomain sagt, dass sie keinerlei E-Mails annimmt. Antworten können nicht ankommen, und manche Empfänger lehnen E-Mails von einer solchen Domain ab.</translation>
    </message>
    <message>
        <source>The DNS of {host} does not answer</source>
        <translation>Das DNS von {host} antwortet nicht</translation>
    </message>
    <message>
        <source>The Entra application has a role for sending email, and an entry under SMTP Usernames.</source>
        <translation>Die Entra-Anwendung hat eine Rolle zum Senden von E-Mails und einen Eintrag unter SMTP Usernames.</translation>
    </message>
    <message>
        <source>The European server is for subusers pinned to Europe only.</source>
        <translation>Der europäische Server ist nur für Subuser, die auf Europa festgelegt sind.</translation>
    </message>
    <message>
        <source>The From address is empty, misspelt, or of a domain that does not exist.</source>
        <translation>Die Absenderadresse ist leer, falsch geschrieben oder aus einer Domain, die es nicht gibt.</translation>
    </message>
    <message>
        <source>The From address is not the mailbox that signs in</source>
        <translation>Die Absenderadresse ist nicht das Postfach, das sich anmeldet</translation>
    </message>
    <message>
        <source>The From address is the mailbox that signs in, or one for which it has the Send As right.</source>
        <translation>Die Absenderadresse ist das Postfach, das sich anmeldet, oder eine, für die es das Recht „Senden als“ hat.</translation>
    </message>
    <message>
        <source>The From address must be the mailbox that signs in.</source>
        <translation>Die Absenderadresse muss das Postfach sein, das sich anmeldet.</translation>
    </message>
    <message>
        <source>The From domain has an MX record that is a single dot.</source>
        <translation>Die Absenderdomain hat einen MX-Eintrag, der aus einem einzelnen Punkt besteht.</translation>
    </message>
    <message>
        <source>The IAM policy must allow ses:SendRawEmail. If it limits addresses, add the platform&apos;s.</source>
        <translation>Die IAM-Richtlinie muss ses:SendRawEmail erlauben. Wenn sie Adressen beschränkt, tragen Sie die der Plattform ein.</translation>
    </message>
    <message>
        <source>The account admits only listed IP addresses</source>
        <translation>Das Konto lässt nur eingetragene IP-Adressen zu</translation>
    </message>
    <message>
        <source>The account has a confirmed phone number.</source>
        <translation>Für das Konto ist eine Telefonnummer bestätigt.</translation>
    </message>
    <message>
        <source>The account has been reviewed and has credits.</source>
        <translation>Das Konto wurde überprüft und hat Guthaben (Credits).</translation>
    </message>
    <message>
        <source>The account is approved.</source>
        <translation>Das Konto ist freigegeben.</translation>
    </message>
    <message>
        <source>The account is locked for now</source>
        <translation>Das Konto ist vorübergehend gesperrt</translation>
    </message>
    <message>
        <source>The account is right, but the server does not take this kind of secret. Sending services have separate SMTP passwords or keys besides the account password.</source>
        <translation>Das Konto stimmt, aber der Server nimmt diese Art von Passwort nicht an. Versanddienste haben neben dem Kontopasswort eigene SMTP-Passwörter oder Schlüssel.</translation>
    </message>
    <message>
        <source>The account may not send</source>
        <translation>Das Konto darf nicht senden</translation>
    </message>
    <message>
        <source>The account works, but the provider lets nobody in until its password is renewed, because it has expired or is too simple.</source>
        <translation>Das Konto funktioniert, aber der Anbieter lässt erst nach einer Änderung des Passworts wieder hinein, weil es abgelaufen oder zu einfach ist.</translation>
    </message>
    <message>
        <source>The account&apos;s address or a verified alias; Yahoo refuses any other.</source>
        <translation>Die Adresse des Kontos oder ein bestätigter Alias. Yahoo lehnt jede andere ab.</translation>
    </message>
    <message>
        <source>The account&apos;s address or one of its aliases.</source>
        <translation>Die Adresse des Kontos oder einer seiner Aliasse.</translation>
    </message>
    <message>
        <source>The account&apos;s address.</source>
        <translation>Die Adresse des Kontos.</translation>
    </message>
    <message>
        <source>The account&apos;s address; on Exchange and Email Pro also one with the Send As right.</source>
        <translation>Die Adresse des Kontos. Bei Exchange und Email Pro auch eine mit dem Recht „Senden als“.</translation>
    </message>
    <message>
        <source>The account&apos;s mailbox or web page shows a warning about a blocked sign-in.</source>
        <translation>Im Postfach oder auf der Website des Kontos steht eine Warnung über eine blockierte Anmeldung.</translation>
    </message>
    <message>
        <source>The account&apos;s settings on the web have a switch for SMTP or for mail programs, and it is off.</source>
        <translation>In den Kontoeinstellungen im Web gibt es einen Schalter für SMTP oder für Mailprogramme, und er ist aus.</translation>
    </message>
    <message>
        <source>The address does not have the form of an address, or its domain does not exist.</source>
        <translation>Die Adresse hat nicht die Form einer E-Mail-Adresse, oder ihre Domain gibt es nicht.</translation>
    </message>
    <message>
        <source>The address has a typing slip, or its domain does not exist.</source>
        <translation>Die Adresse hat einen Tippfehler, oder ihre Domain gibt es nicht.</translation>
    </message>
    <message>
        <source>The address that signs in or one of its aliases.</source>
        <translation>Die Adresse, die sich anmeldet, oder einer ihrer Aliasse.</translation>
    </message>
    <message>
        <source>The address that signs in.</source>
        <translation>Die Adresse, die sich anmeldet.</translation>
    </message>
    <message>
        <source>The address you send from has no proper name in DNS</source>
        <translation>Die Adresse, von der Sie senden, hat keinen gültigen Namen im DNS</translation>
    </message>
    <message>
        <source>The address you send from is on a blocklist</source>
        <translation>Die Adresse, von der Sie senden, steht auf einer Sperrliste</translation>
    </message>
    <message>
        <source>The addresses of the Proton account.</source>
        <translation>Die Adressen des Proton-Kontos.</translation>
    </message>
    <message>
        <source>The administrator allows 2-Step Verification (Admin console &gt; Security &gt; Authentication &gt; 2-step verification), and the mailbox has it turned on.</source>
        <translation>Der Administrator erlaubt die Bestätigung in zwei Schritten (Admin-Konsole &gt; Sicherheit &gt; Authentifizierung &gt; Bestätigung in zwei Schritten), und im Postfach ist sie aktiviert.</translation>
    </message>
    <message>
        <source>The administrator allows IMAP and SMTP.</source>
        <translation>Der Administrator erlaubt IMAP und SMTP.</translation>
    </message>
    <message>
        <source>The administrator allows mail programs first.</source>
        <translation>Der Administrator erlaubt zuerst Mailprogramme.</translation>
    </message>
    <message>
        <source>The administrator can turn SMTP off for a mailbox.</source>
        <translation>Der Administrator kann SMTP für ein Postfach ausschalten.</translation>
    </message>
    <message>
        <source>The administrator may require the security password for other programs.</source>
        <translation>Der Administrator kann das Sicherheitspasswort für andere Programme verlangen.</translation>
    </message>
    <message>
        <source>The administrator turns submission on port 587 on: Tools &amp; Settings &gt; Mail Server Settings.</source>
        <translation>Der Administrator schaltet das Senden auf Port 587 ein: Tools &amp; Einstellungen &gt; Mailserver-Einstellungen.</translation>
    </message>
    <message>
        <source>The alias itself.</source>
        <translation>Der Alias selbst.</translation>
    </message>
    <message>
        <source>The alias of the verified domain.</source>
        <translation>Der Alias der bestätigten Domain.</translation>
    </message>
    <message>
        <source>The answer comes at once, and from every network.</source>
        <translation>Die Antwort kommt sofort, und aus jedem Netzwerk.</translation>
    </message>
    <message>
        <source>The certificate begins to be valid later than now.</source>
        <translation>Die Gültigkeit des Zertifikats beginnt erst später.</translation>
    </message>
    <message>
        <source>The certificate breaks a rule that newer programs enforce</source>
        <translation>Das Zertifikat verletzt eine Regel, auf der neuere Programme bestehen</translation>
    </message>
    <message>
        <source>The certificate comes from a known authority but lacks a field that the standard asks for, such as the Authority Key Identifier. Python 3.13 and others refuse it.</source>
        <translation>Das Zertifikat stammt von einer bekannten Zertifizierungsstelle, aber ihm fehlt ein Feld, das der Standard verlangt, etwa der Authority Key Identifier. Unter anderem Python 3.13 lehnt es ab.</translation>
    </message>
    <message>
        <source>The certificate does not come from an authority that this computer trusts. A private authority of a company is typical. Issued by: {issuer}.</source>
        <translation>Das Zertifikat stammt nicht von einer Stelle, der dieser Computer vertraut. Typisch ist eine private Zertifizierungsstelle einer Firma. Aussteller: {issuer}.</translation>
    </message>
    <message>
        <source>The certificate is for another name than {host}</source>
        <translation>Das Zertifikat passt nicht zum Namen von {host}</translation>
    </message>
    <message>
        <source>The certificate is not the server&apos;s own: an antivirus program, a firewall or a proxy put its own in place to read the connection.</source>
        <translation>Das Zertifikat ist nicht das des Servers: Ein Virenschutz, eine Firewall oder ein Proxy hat ein eigenes eingesetzt, um die Verbindung mitzulesen.</translation>
    </message>
    <message>
        <source>The certificate names the same subject as its issuer.</source>
        <translation>Das Zertifikat nennt denselben Inhaber und Aussteller.</translation>
    </message>
    <message>
        <source>The certificate was valid until {date}. Until it is renewed nobody can be sure who answers, so no password is sent.</source>
        <translation>Das Zertifikat war gültig bis {date}. Bis es erneuert ist, kann niemand sicher sein, wer antwortet. Deshalb wird kein Passwort gesendet.</translation>
    </message>
    <message>
        <source>The chain is whole and ends at an authority that this computer does not know.</source>
        <translation>Die Kette ist vollständig und endet bei einer Stelle, die dieser Computer nicht kennt.</translation>
    </message>
    <message>
        <source>The change takes effect within an hour or so.</source>
        <translation>Die Änderung wirkt nach etwa einer Stunde.</translation>
    </message>
    <message>
        <source>The checks were stopped</source>
        <translation>Die Prüfungen wurden abgebrochen</translation>
    </message>
    <message>
        <source>The client secret expires after 24 months at most: note the date.</source>
        <translation>Der geheime Clientschlüssel läuft nach höchstens 24 Monaten ab: Notieren Sie das Datum.</translation>
    </message>
    <message>
        <source>The computer with that address is there and says no: no mail service listens on this port, or a firewall turns the connection away.</source>
        <translation>Der Computer mit dieser Adresse ist da und lehnt ab: Auf diesem Port läuft kein Maildienst, oder eine Firewall weist die Verbindung ab.</translation>
    </message>
    <message>
        <source>The connection ends at a different mail server</source>
        <translation>Die Verbindung endet bei einem anderen Mailserver</translation>
    </message>
    <message>
        <source>The connection goes over IPv6, which does not work here</source>
        <translation>Die Verbindung läuft über IPv6, das hier nicht funktioniert</translation>
    </message>
    <message>
        <source>The connection goes through a VPN or a proxy that does not let mail pass.</source>
        <translation>Die Verbindung geht durch ein VPN oder einen Proxy, der keine E-Mails durchlässt.</translation>
    </message>
    <message>
        <source>The connection is held up on the way out, not at the mail server. Internet and hosting providers often close port 25, some close every mail port.</source>
        <translation>Die Verbindung bleibt schon auf dem Weg nach draußen hängen, nicht am Mailserver. Internet- und Hostinganbieter sperren oft Port 25, manche alle Mailports.</translation>
    </message>
    <message>
        <source>The connection stands, but no greeting came within the time limit. The port may expect SSL/TLS, the service behind it may hang, or something on the way accepts connections and swallows them.</source>
        <translation>Die Verbindung steht, aber innerhalb der Wartezeit kam keine Begrüßung. Der Port erwartet vielleicht SSL/TLS, der Dienst dahinter hängt, oder etwas auf dem Weg nimmt Verbindungen an und verschluckt sie.</translation>
    </message>
    <message>
        <source>The connection stands, but what answers does not speak SMTP. Typical are ports for reading mail (110, 143, 993, 995) and web servers.</source>
        <translation>Die Verbindung steht, aber was antwortet, spricht kein SMTP. Typisch sind Ports zum Lesen von E-Mails (110, 143, 993, 995) und Webserver.</translation>
    </message>
    <message>
        <source>The connection stood, and the other side closed it before any greeting. The port may expect SSL/TLS, the server may refuse this address without a word, or it is overloaded.</source>
        <translation>Die Verbindung stand, und die Gegenseite hat sie vor jeder Begrüßung geschlossen. Der Port erwartet vielleicht SSL/TLS, der Server lehnt diese Adresse wortlos ab, oder er ist überlastet.</translation>
    </message>
    <message>
        <source>The connection stood, then the other side closed it in the middle of the conversation and said nothing.</source>
        <translation>Die Verbindung stand, dann hat die Gegenseite sie mitten im Dialog wortlos geschlossen.</translation>
    </message>
    <message>
        <source>The connection was still in the clear when the server was asked to do its work. It answers that TLS has to be started before that.</source>
        <translation>Die Verbindung war noch unverschlüsselt, als der Server arbeiten sollte. Er antwortet, dass vorher TLS gestartet werden muss.</translation>
    </message>
    <message>
        <source>The connection was stopped before it left the computer, by a firewall, an antivirus rule or a security policy of the system.</source>
        <translation>Die Verbindung wurde gestoppt, bevor sie den Computer verließ: durch eine Firewall, eine Regel des Virenschutzes oder eine Sicherheitsrichtlinie des Systems.</translation>
    </message>
    <message>
        <source>The connector &quot;Client Frontend&quot; listens on 587 and must be reachable from the Internet, with a public certificate for its name: Set-ReceiveConnector &quot;Client Frontend SERVER&quot; -Fqdn mail.example.com -TlsCertificateName ...</source>
        <translation>Der Connector „Client Frontend“ nimmt auf 587 Verbindungen an und muss aus dem Internet erreichbar sein, mit einem öffentlichen Zertifikat für seinen Namen: Set-ReceiveConnector &quot;Client Frontend SERVER&quot; -Fqdn mail.example.com -TlsCertificateName ...</translation>
    </message>
    <message>
        <source>The connector admits the fixed addresses from which the platform sends, or its certificate.</source>
        <translation>Der Connector lässt die festen Adressen zu, von denen die Plattform sendet, oder ihr Zertifikat.</translation>
    </message>
    <message>
        <source>The conversation had begun, and {step} nothing more came within the time limit. The way to the server is open: the server, or a filter that reads along, hangs at this step.</source>
        <translation>Der Dialog hatte begonnen, dann kam {step} innerhalb der Wartezeit nichts mehr. Der Weg zum Server ist frei: Der Server oder ein mitlesender Filter hängt bei diesem Schritt.</translation>
    </message>
    <message>
        <source>The conversation had begun, and {step} the other side closed the connection without giving a reason.</source>
        <translation>Der Dialog hatte begonnen, dann hat die Gegenseite {step} die Verbindung ohne Angabe von Gründen geschlossen.</translation>
    </message>
    <message>
        <source>The date of this computer looks wrong</source>
        <translation>Das Datum dieses Computers scheint falsch zu sein</translation>
    </message>
    <message>
        <source>The domain is confirmed with the ownership record, and SPF is set.</source>
        <translation>Die Domain ist mit dem Inhabereintrag bestätigt, und SPF ist eingerichtet.</translation>
    </message>
    <message>
        <source>The domain is verified and assigned to that Mail Agent.</source>
        <translation>Die Domain ist bestätigt und diesem Mail Agent zugewiesen.</translation>
    </message>
    <message>
        <source>The domain is verified and has passed the compliance check.</source>
        <translation>Die Domain ist bestätigt und hat die Compliance-Prüfung bestanden.</translation>
    </message>
    <message>
        <source>The domain is verified with SPF and DKIM. A sandbox domain writes to authorised recipients only.</source>
        <translation>Die Domain ist mit SPF und DKIM bestätigt. Eine Sandbox-Domain schreibt nur an autorisierte Empfänger.</translation>
    </message>
    <message>
        <source>The domain is verified with SPF, DKIM and MX records.</source>
        <translation>Die Domain ist mit SPF-, DKIM- und MX-Einträgen bestätigt.</translation>
    </message>
    <message>
        <source>The domain is verified, with SPF and DKIM.</source>
        <translation>Die Domain ist bestätigt, mit SPF und DKIM.</translation>
    </message>
    <message>
        <source>The domain is verified; a trial domain writes to the account&apos;s owner only.</source>
        <translation>Die Domain ist bestätigt. Eine Testdomain schreibt nur an den Inhaber des Kontos.</translation>
    </message>
    <message>
        <source>The domain is verified; each subdomain is verified on its own.</source>
        <translation>Die Domain ist bestätigt. Jede Subdomain wird einzeln bestätigt.</translation>
    </message>
    <message>
        <source>The domain names no server in DNS, and its provider is not known.</source>
        <translation>Die Domain nennt im DNS keinen Server, und ihr Anbieter ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The domain of the From address must be that of the mailbox that signs in.</source>
        <translation>Die Domain der Absenderadresse muss die des Postfachs sein, das sich anmeldet.</translation>
    </message>
    <message>
        <source>The domain {domain} of the From address was not found</source>
        <translation>Die Domain {domain} der Absenderadresse wurde nicht gefunden</translation>
    </message>
    <message>
        <source>The domain&apos;s records point to Hostinger&apos;s mail servers.</source>
        <translation>Die Einträge der Domain zeigen auf die Mailserver von Hostinger.</translation>
    </message>
    <message>
        <source>The encrypted connection could not be set up</source>
        <translation>Die verschlüsselte Verbindung kam nicht zustande</translation>
    </message>
    <message>
        <source>The firewall and the connector&apos;s remote address ranges must admit the platform&apos;s addresses.</source>
        <translation>Die Firewall und die Remote-Adressbereiche des Connectors müssen die Adressen der Plattform zulassen.</translation>
    </message>
    <message>
        <source>The first day in the certificate is still to come, and this computer&apos;s date is right.</source>
        <translation>Der erste Tag im Zertifikat kommt erst noch, und das Datum dieses Computers stimmt.</translation>
    </message>
    <message>
        <source>The first words of the server are those of a web, POP3 or IMAP server.</source>
        <translation>Die ersten Worte des Servers sind die eines Web-, POP3- oder IMAP-Servers.</translation>
    </message>
    <message>
        <source>The free plan has no SMTP for other programs; Mail Lite or a larger plan has.</source>
        <translation>Der kostenlose Tarif hat kein SMTP für andere Programme, Mail Lite oder ein größerer Tarif schon.</translation>
    </message>
    <message>
        <source>The greeting holds asterisks, or the server&apos;s list holds XXXX in place of words.</source>
        <translation>Die Begrüßung enthält Sternchen, oder in der Liste des Servers steht XXXX anstelle von Wörtern.</translation>
    </message>
    <message>
        <source>The greeting or the certificate names another company than that of the server.</source>
        <translation>Begrüßung oder Zertifikat nennen eine andere Firma als die des Servers.</translation>
    </message>
    <message>
        <source>The iCloud address, one of its aliases, or an address of your own domain set up in iCloud.</source>
        <translation>Die iCloud-Adresse, einer ihrer Aliasse oder eine Adresse Ihrer eigenen Domain, die in iCloud eingerichtet ist.</translation>
    </message>
    <message>
        <source>The issuer of the certificate is antivirus software or a company&apos;s proxy, and web sites show the same issuer.</source>
        <translation>Aussteller des Zertifikats ist ein Virenschutz oder ein Firmenproxy, und Websites zeigen denselben Aussteller.</translation>
    </message>
    <message>
        <source>The key of {host} is not the one you trusted</source>
        <translation>Der Schlüssel von {host} ist nicht der, dem Sie vertraut haben</translation>
    </message>
    <message>
        <source>The last day in the certificate is close.</source>
        <translation>Der letzte Tag im Zertifikat ist nahe.</translation>
    </message>
    <message>
        <source>The last day in the certificate is over, and this computer&apos;s date is right.</source>
        <translation>Der letzte Tag im Zertifikat ist vorbei, und das Datum dieses Computers stimmt.</translation>
    </message>
    <message>
        <source>The limit is not known.</source>
        <translation>Das Limit ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The list after EHLO has no STARTTLS, also from another network.</source>
        <translation>In der Liste nach EHLO fehlt STARTTLS, auch aus einem anderen Netzwerk.</translation>
    </message>
    <message>
        <source>The mail ports of every server are silent from this network, and open from another, such as a phone&apos;s.</source>
        <translation>Die Mailports aller Server sind aus diesem Netzwerk stumm und aus einem anderen offen, etwa dem eines Smartphones.</translation>
    </message>
    <message>
        <source>The mail server has a certificate for its name.</source>
        <translation>Der Mailserver hat ein Zertifikat für seinen Namen.</translation>
    </message>
    <message>
        <source>The mail server is not set up correctly</source>
        <translation>Der Mailserver ist nicht richtig eingerichtet</translation>
    </message>
    <message>
        <source>The mail server must be reachable from the Internet on port 587, 465 or 25.</source>
        <translation>Der Mailserver muss aus dem Internet auf Port 587, 465 oder 25 erreichbar sein.</translation>
    </message>
    <message>
        <source>The mail server must be reachable from the Internet.</source>
        <translation>Der Mailserver muss aus dem Internet erreichbar sein.</translation>
    </message>
    <message>
        <source>The mail server&apos;s sign-in service does not work. That is not about your password.</source>
        <translation>Der Anmeldedienst des Mailservers funktioniert nicht. Mit Ihrem Passwort hat das nichts zu tun.</translation>
    </message>
    <message>
        <source>The mailbox address or an alias.</source>
        <translation>Die Adresse des Postfachs oder ein Alias.</translation>
    </message>
    <message>
        <source>The mailbox address or one of its aliases.</source>
        <translation>Die Adresse des Postfachs oder einer seiner Aliasse.</translation>
    </message>
    <message>
        <source>The mailbox address or one of its identities.</source>
        <translation>Die Adresse des Postfachs oder eine seiner Identitäten.</translation>
    </message>
    <message>
        <source>The mailbox address, or another address of the same package.</source>
        <translation>Die Adresse des Postfachs oder eine andere Adresse desselben Pakets.</translation>
    </message>
    <message>
        <source>The mailbox address.</source>
        <translation>Die Adresse des Postfachs.</translation>
    </message>
    <message>
        <source>The mailbox belongs to an active BT account.</source>
        <translation>Das Postfach gehört zu einem aktiven BT-Konto.</translation>
    </message>
    <message>
        <source>The mailbox exists in konsoleH (web hosting). Hetzner Cloud has no mailboxes.</source>
        <translation>Das Postfach ist in konsoleH angelegt (Webhosting). In der Hetzner Cloud gibt es keine Postfächer.</translation>
    </message>
    <message>
        <source>The mailbox exists, but its setting &quot;Authenticated SMTP&quot; is off.</source>
        <translation>Das Postfach gibt es, aber seine Einstellung „Authentifiziertes SMTP“ ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>The mailbox has a licence and a password of its own. A shared mailbox without a licence cannot sign in.</source>
        <translation>Das Postfach hat eine Lizenz und ein eigenes Passwort. Ein freigegebenes Postfach ohne Lizenz kann sich nicht anmelden.</translation>
    </message>
    <message>
        <source>The mailbox is hosted at DreamHost.</source>
        <translation>Das Postfach liegt bei DreamHost.</translation>
    </message>
    <message>
        <source>The mailbox needs &quot;Authenticated SMTP&quot; switched on for tokens as well: admin center, Users, the user, Mail, Manage email apps.</source>
        <translation>Auch für Token muss „Authentifiziertes SMTP“ im Postfach eingeschaltet sein: Admin Center, Benutzer, der Benutzer, E-Mail, E-Mail-Apps verwalten.</translation>
    </message>
    <message>
        <source>The mailbox setting wins over the organisation&apos;s: Exchange admin center &gt; Settings &gt; Mail flow &gt; Turn off SMTP AUTH protocol for your organization.</source>
        <translation>Die Einstellung des Postfachs hat Vorrang vor der der Organisation: Exchange Admin Center &gt; Einstellungen &gt; Nachrichtenfluss &gt; SMTP AUTH-Protokoll für Ihre Organisation deaktivieren.</translation>
    </message>
    <message>
        <source>The mailbox that signs in, or one for which it has the Send As right.</source>
        <translation>Das Postfach, das sich anmeldet, oder eines, für das es das Recht „Senden als“ hat.</translation>
    </message>
    <message>
        <source>The mailbox that signs in.</source>
        <translation>Das Postfach, das sich anmeldet.</translation>
    </message>
    <message>
        <source>The mailbox that will send, with its password or app password.</source>
        <translation>Das Postfach, das senden wird, mit seinem Passwort oder App-Passwort.</translation>
    </message>
    <message>
        <source>The mailbox&apos;s own address, an alias, or a verified &quot;Send mail as&quot; address.</source>
        <translation>Die eigene Adresse des Postfachs, ein Alias oder eine bestätigte „Senden als“-Adresse.</translation>
    </message>
    <message>
        <source>The mailboxes behind it are mostly at Microsoft 365 or Google Workspace.</source>
        <translation>Die Postfächer dahinter liegen meist bei Microsoft 365 oder Google Workspace.</translation>
    </message>
    <message>
        <source>The message goes to the address of your Referral Factory account and takes up to 5 minutes. Its From line must no longer be noreply@referral-factory.com.</source>
        <translation>Die Nachricht geht an die Adresse Ihres Kontos bei Referral Factory und braucht bis zu 5 Minuten. Ihr Absender darf nicht mehr noreply@referral-factory.com sein.</translation>
    </message>
    <message>
        <source>The message is not built as the server expects</source>
        <translation>Die Nachricht ist nicht so aufgebaut, wie der Server es erwartet</translation>
    </message>
    <message>
        <source>The message is too large</source>
        <translation>Die Nachricht ist zu groß</translation>
    </message>
    <message>
        <source>The method of sign-in that was tried is not supported. The server offers: {mechanisms}.</source>
        <translation>Das versuchte Anmeldeverfahren wird nicht unterstützt. Der Server bietet an: {mechanisms}.</translation>
    </message>
    <message>
        <source>The name leads to a machine that does not accept outgoing mail from users: this computer itself, or a server that only receives mail.</source>
        <translation>Der Name führt zu einem Rechner, der keine ausgehenden E-Mails von Benutzern annimmt: zu diesem Computer selbst oder zu einem Server, der nur E-Mails empfängt.</translation>
    </message>
    <message>
        <source>The name was looked up, and the answer was that there is no such server. A letter may be missing or wrong, or the name belongs to another provider.</source>
        <translation>Der Name wurde nachgeschlagen, und die Antwort war, dass es keinen solchen Server gibt. Vielleicht fehlt ein Buchstabe oder ist falsch, oder der Name gehört zu einem anderen Anbieter.</translation>
    </message>
    <message>
        <source>The names in the certificate are others than the server name that was entered.</source>
        <translation>Die Namen im Zertifikat sind andere als der eingegebene Servername.</translation>
    </message>
    <message>
        <source>The new Bird platform uses another user name and password: copy both from its SMTP page.</source>
        <translation>Die neue Bird-Plattform verwendet einen anderen Benutzernamen und ein anderes Passwort: Kopieren Sie beide von ihrer SMTP-Seite.</translation>
    </message>
    <message>
        <source>The normal password is not accepted from other programs.</source>
        <translation>Das normale Passwort wird aus anderen Programmen nicht angenommen.</translation>
    </message>
    <message>
        <source>The normal password is not accepted from other programs. The message about too many attempts often means just that.</source>
        <translation>Das normale Passwort wird aus anderen Programmen nicht angenommen. Auch die Meldung über zu viele Versuche bedeutet oft nur das.</translation>
    </message>
    <message>
        <source>The normal password never works in other programs at Fastmail.</source>
        <translation>Das normale Passwort funktioniert bei Fastmail in anderen Programmen nie.</translation>
    </message>
    <message>
        <source>The normal password of the account is not accepted from programs and platforms. The provider issues a separate password for them.</source>
        <translation>Das normale Passwort des Kontos wird aus Programmen und Plattformen nicht angenommen. Der Anbieter stellt dafür ein eigenes Passwort aus.</translation>
    </message>
    <message>
        <source>The organisation does not allow sign-in with a password alone, for example through security defaults or conditional access in Microsoft Entra.</source>
        <translation>Die Organisation erlaubt keine Anmeldung allein mit Passwort, zum Beispiel wegen der Sicherheitsstandards oder des bedingten Zugriffs in Microsoft Entra.</translation>
    </message>
    <message>
        <source>The organisation may refuse it: Set-OrganizationConfig -RejectDirectSend $true</source>
        <translation>Die Organisation kann es ablehnen: Set-OrganizationConfig -RejectDirectSend $true</translation>
    </message>
    <message>
        <source>The other side closed the connection and did not confirm the message. If all of it had been sent, the server may have accepted it: sending it again may deliver it twice.</source>
        <translation>Die Gegenseite hat die Verbindung geschlossen und die Nachricht nicht bestätigt. War sie vollständig gesendet, kann der Server sie angenommen haben: Erneutes Senden stellt sie vielleicht doppelt zu.</translation>
    </message>
    <message>
        <source>The page of the platform on which its mail server (SMTP) is set.</source>
        <translation>Die Seite der Plattform, auf der ihr Mailserver (SMTP) eingestellt wird.</translation>
    </message>
    <message>
        <source>The part of the address before the @ holds letters outside plain English, and the server cannot carry them.</source>
        <translation>Der Teil der Adresse vor dem @ enthält Zeichen wie Umlaute oder Akzente, die der Server nicht übertragen kann.</translation>
    </message>
    <message>
        <source>The password has to be changed first</source>
        <translation>Das Passwort muss zuerst geändert werden</translation>
    </message>
    <message>
        <source>The password is a client secret of an Entra application; the user name is an SMTP user name made in the resource.</source>
        <translation>Das Passwort ist ein geheimer Clientschlüssel einer Entra-Anwendung. Der Benutzername ist ein SMTP-Benutzername, der in der Ressource angelegt wurde.</translation>
    </message>
    <message>
        <source>The password of the web mail is not accepted from other programs. After SMTP is switched on, the provider shows an authorization code to be used in its place.</source>
        <translation>Das Passwort des Webmails wird aus anderen Programmen nicht angenommen. Nach dem Einschalten von SMTP zeigt der Anbieter einen Autorisierungscode, der an seine Stelle tritt.</translation>
    </message>
    <message>
        <source>The password or user name arrives damaged</source>
        <translation>Passwort oder Benutzername kommen verändert an</translation>
    </message>
    <message>
        <source>The password was not sent, because the connection is not protected</source>
        <translation>Das Passwort wurde nicht gesendet, weil die Verbindung nicht geschützt ist</translation>
    </message>
    <message>
        <source>The password works on the provider&apos;s web page, and there the user name looks different.</source>
        <translation>Das Passwort funktioniert auf der Website des Anbieters, und dort sieht der Benutzername anders aus.</translation>
    </message>
    <message>
        <source>The password works on the web page, and the account uses a second step there.</source>
        <translation>Das Passwort funktioniert auf der Website, und das Konto verlangt dort einen zweiten Schritt.</translation>
    </message>
    <message>
        <source>The password works on the web page, and the provider also gives keys or passwords for SMTP alone.</source>
        <translation>Das Passwort funktioniert auf der Website, und der Anbieter vergibt auch Schlüssel oder Passwörter nur für SMTP.</translation>
    </message>
    <message>
        <source>The platform sets its outbound address first and refuses a user name that differs. Here {address} is the sender and {username} signs in.</source>
        <translation>Die Plattform legt zuerst ihre Versandadresse fest und lehnt einen abweichenden Benutzernamen ab. Hier wird mit {address} gesendet, aber mit {username} angemeldet.</translation>
    </message>
    <message>
        <source>The platform&apos;s addresses belong in the SPF record of the domain; without them the mail lands in junk.</source>
        <translation>Die Adressen der Plattform gehören in den SPF-Eintrag der Domain. Ohne sie landet die E-Mail im Junk-Ordner.</translation>
    </message>
    <message>
        <source>The platform&apos;s form does not accept a server without sign-in.</source>
        <translation>Das Formular der Plattform nimmt keinen Server ohne Anmeldung an.</translation>
    </message>
    <message>
        <source>The platform&apos;s form does not let user name and password stay empty.</source>
        <translation>Im Formular der Plattform dürfen Benutzername und Passwort nicht leer bleiben.</translation>
    </message>
    <message>
        <source>The platform&apos;s form has a list of ports, and this one is not on it. It takes: {ports}.</source>
        <translation>Das Formular der Plattform hat eine Liste von Ports, und dieser ist nicht dabei. Möglich sind: {ports}.</translation>
    </message>
    <message>
        <source>The platform&apos;s form has no choice for this combination.</source>
        <translation>Das Formular der Plattform hat keine Auswahl für diese Kombination.</translation>
    </message>
    <message>
        <source>The platform&apos;s form has no entry for this combination.</source>
        <translation>Das Formular der Plattform hat keinen Eintrag für diese Kombination.</translation>
    </message>
    <message>
        <source>The platform&apos;s form lists other ports.</source>
        <translation>Das Formular der Plattform nennt andere Ports.</translation>
    </message>
    <message>
        <source>The platform&apos;s messages go out through your server and count towards its limits.</source>
        <translation>Die Nachrichten der Plattform gehen über Ihren Server hinaus und zählen zu dessen Sendelimits.</translation>
    </message>
    <message>
        <source>The platform&apos;s test fails while the one from this computer passes.</source>
        <translation>Der Test der Plattform schlägt fehl, der von diesem Computer gelingt.</translation>
    </message>
    <message>
        <source>The primary address of the High Volume Email account.</source>
        <translation>Die primäre Adresse des High Volume Email-Kontos.</translation>
    </message>
    <message>
        <source>The program does not find its list of certificate authorities</source>
        <translation>Das Programm findet seine Liste der Zertifizierungsstellen nicht</translation>
    </message>
    <message>
        <source>The program says itself that it kept the password back.</source>
        <translation>Das Programm sagt selbst, dass es das Passwort zurückgehalten hat.</translation>
    </message>
    <message>
        <source>The program signs in to Google with an OAuth token. The token ran out, was withdrawn, or does not include sending mail for this account.</source>
        <translation>Das Programm meldet sich mit einem OAuth-Token bei Google an. Das Token ist abgelaufen, wurde widerrufen oder umfasst für dieses Konto nicht das Senden von E-Mails.</translation>
    </message>
    <message>
        <source>The program signs in to Microsoft 365 with an OAuth token. The token ran out, was withdrawn, or does not include sending mail for this account.</source>
        <translation>Das Programm meldet sich mit einem OAuth-Token bei Microsoft 365 an. Das Token ist abgelaufen, wurde widerrufen oder umfasst für dieses Konto nicht das Senden von E-Mails.</translation>
    </message>
    <message>
        <source>The program signs in to Outlook.com with an OAuth token. The token ran out, was withdrawn, or does not include sending mail for this account.</source>
        <translation>Das Programm meldet sich mit einem OAuth-Token bei Outlook.com an. Das Token ist abgelaufen, wurde widerrufen oder umfasst für dieses Konto nicht das Senden von E-Mails.</translation>
    </message>
    <message>
        <source>The program signs in with a token, and a new consent mends it.</source>
        <translation>Das Programm meldet sich mit einem Token an, und eine neue Zustimmung behebt es.</translation>
    </message>
    <message>
        <source>The program signs in with an OAuth token. The token ran out, was withdrawn, or does not include sending mail for this account.</source>
        <translation>Das Programm meldet sich mit einem OAuth-Token an. Das Token ist abgelaufen, wurde widerrufen oder umfasst für dieses Konto nicht das Senden von E-Mails.</translation>
    </message>
    <message>
        <source>The program uses a TLS version that the server no longer accepts</source>
        <translation>Das Programm nutzt eine TLS-Version, die der Server nicht mehr akzeptiert</translation>
    </message>
    <message>
        <source>The provider accepts this sign-in or relay only from addresses that stand on a list, and the address used is not there.</source>
        <translation>Der Anbieter nimmt diese Anmeldung oder dieses Relay nur von Adressen an, die auf einer Liste stehen. Die verwendete Adresse fehlt dort.</translation>
    </message>
    <message>
        <source>The provider has suspended this account or its domain, has not activated it yet, or has barred it from sending.</source>
        <translation>Der Anbieter hat dieses Konto oder seine Domain gesperrt, noch nicht freigeschaltet oder vom Senden ausgeschlossen.</translation>
    </message>
    <message>
        <source>The provider lets programs in only after the owner has allowed it in the settings of the mailbox.</source>
        <translation>Der Anbieter lässt Programme erst zu, wenn der Inhaber es in den Einstellungen des Postfachs erlaubt hat.</translation>
    </message>
    <message>
        <source>The provider limits how much this account may send in an hour, a day or a month, and the limit is reached.</source>
        <translation>Der Anbieter begrenzt, wie viel dieses Konto pro Stunde, Tag oder Monat senden darf, und die Grenze ist erreicht.</translation>
    </message>
    <message>
        <source>The provider runs separate servers for each region, and each knows only its own accounts. The same user name and password are refused everywhere else.</source>
        <translation>Der Anbieter betreibt für jede Region eigene Server, und jeder kennt nur seine eigenen Konten. Derselbe Benutzername und dasselbe Passwort werden überall sonst abgelehnt.</translation>
    </message>
    <message>
        <source>The provider thinks the sign-in is unusual, because it comes from a new place or program, and waits for you to confirm it on its web page.</source>
        <translation>Der Anbieter hält die Anmeldung für ungewöhnlich, weil sie von einem neuen Ort oder Programm kommt, und wartet auf Ihre Bestätigung auf seiner Website.</translation>
    </message>
    <message>
        <source>The provider&apos;s page lists the domain or the address as not verified.</source>
        <translation>Die Seite des Anbieters führt die Domain oder die Adresse als nicht bestätigt.</translation>
    </message>
    <message>
        <source>The provider&apos;s page shows the limit as reached, and sending works again after the hour or the day.</source>
        <translation>Die Seite des Anbieters zeigt das Limit als erreicht, und nach der Stunde oder dem Tag geht das Senden wieder.</translation>
    </message>
    <message>
        <source>The question for the server&apos;s address got no answer at all. That says nothing about the server name: the DNS of this network does not work, or the computer is offline.</source>
        <translation>Die Frage nach der Adresse des Servers blieb ganz ohne Antwort. Über den Servernamen sagt das nichts: Das DNS dieses Netzwerks funktioniert nicht, oder der Computer ist offline.</translation>
    </message>
    <message>
        <source>The receiver checked the DNS of the From domain (SPF, DKIM, DMARC) and found no permission for the server that sends.</source>
        <translation>Der Empfängerserver hat das DNS der Absenderdomain geprüft (SPF, DKIM, DMARC) und keine Erlaubnis für den sendenden Server gefunden.</translation>
    </message>
    <message>
        <source>The recipient&apos;s address cannot be right</source>
        <translation>Die Adresse des Empfängers kann nicht stimmen</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox does not take this message</source>
        <translation>Das Postfach des Empfängers nimmt diese Nachricht nicht an</translation>
    </message>
    <message>
        <source>The refusal comes right after the program says its own name.</source>
        <translation>Die Ablehnung kommt gleich, nachdem das Programm seinen Namen genannt hat.</translation>
    </message>
    <message>
        <source>The refusal names a blocklist, or the address is listed when looked up there.</source>
        <translation>Die Ablehnung nennt eine Sperrliste, oder die Adresse ist dort beim Nachsehen eingetragen.</translation>
    </message>
    <message>
        <source>The relay accepts listed addresses without a password, or a Workspace mailbox with an app password.</source>
        <translation>Das Relay akzeptiert eingetragene Adressen ohne Passwort oder ein Workspace-Postfach mit App-Passwort.</translation>
    </message>
    <message>
        <source>The relay&apos;s setting &quot;Allowed senders&quot; decides: registered users, or every address in your domains.</source>
        <translation>Die Relay-Einstellung „Zulässige Absender“ entscheidet: registrierte Nutzer oder jede Adresse in Ihren Domains.</translation>
    </message>
    <message>
        <source>The rule of {provider}: {from_rule}</source>
        <translation>Die Regel von {provider}: {from_rule}</translation>
    </message>
    <message>
        <source>The same MX record also stands for mail received by Amazon SES: check that the domain has WorkMail.</source>
        <translation>Derselbe MX-Eintrag steht auch für E-Mails, die Amazon SES empfängt: Prüfen Sie, ob die Domain WorkMail hat.</translation>
    </message>
    <message>
        <source>The same address as the Outbound Email Address.</source>
        <translation>Dieselbe Adresse wie die Outbound Email Address.</translation>
    </message>
    <message>
        <source>The same check fails in the same way at any server.</source>
        <translation>Dieselbe Prüfung scheitert bei jedem Server auf dieselbe Weise.</translation>
    </message>
    <message>
        <source>The same in PowerShell.</source>
        <translation>Dasselbe in PowerShell.</translation>
    </message>
    <message>
        <source>The same key works with the provider&apos;s server of another region.</source>
        <translation>Derselbe Schlüssel funktioniert beim Server des Anbieters in einer anderen Region.</translation>
    </message>
    <message>
        <source>The same message goes through with fewer recipients.</source>
        <translation>Dieselbe Nachricht geht mit weniger Empfängern durch.</translation>
    </message>
    <message>
        <source>The same message is taken some minutes later.</source>
        <translation>Dieselbe Nachricht wird einige Minuten später angenommen.</translation>
    </message>
    <message>
        <source>The same port works with SSL/TLS.</source>
        <translation>Derselbe Port funktioniert mit SSL/TLS.</translation>
    </message>
    <message>
        <source>The same port works with STARTTLS.</source>
        <translation>Derselbe Port funktioniert mit STARTTLS.</translation>
    </message>
    <message>
        <source>The same settings work again later without any change.</source>
        <translation>Dieselben Einstellungen funktionieren später wieder, ohne jede Änderung.</translation>
    </message>
    <message>
        <source>The same sign-in works from another network, or the provider&apos;s page lists allowed addresses.</source>
        <translation>Dieselbe Anmeldung funktioniert aus einem anderen Netzwerk, oder die Seite des Anbieters führt zugelassene Adressen auf.</translation>
    </message>
    <message>
        <source>The same user name and password fail on the provider&apos;s web page too.</source>
        <translation>Derselbe Benutzername und dasselbe Passwort scheitern auch auf der Website des Anbieters.</translation>
    </message>
    <message>
        <source>The scope is restricted: Google verifies the program first. A service account with domain-wide delegation is another way.</source>
        <translation>Der Scope ist eingeschränkt: Google überprüft das Programm zuerst. Ein anderer Weg ist ein Dienstkonto mit domainweiter Delegierung.</translation>
    </message>
    <message>
        <source>The scope is restricted: Google verifies the program first. An unverified program gets at most 100 users and tokens of seven days.</source>
        <translation>Der Scope ist eingeschränkt: Google überprüft das Programm zuerst. Ein nicht überprüftes Programm bekommt höchstens 100 Nutzer und Token für sieben Tage.</translation>
    </message>
    <message>
        <source>The scope may cover SMTP, depending on the program.</source>
        <translation>Der Scope kann SMTP umfassen, je nach Programm.</translation>
    </message>
    <message>
        <source>The sender address is empty or misspelt, or its domain or mailbox cannot be found.</source>
        <translation>Die Absenderadresse ist leer oder falsch geschrieben, oder ihre Domain oder ihr Postfach ist nicht zu finden.</translation>
    </message>
    <message>
        <source>The sender address or its domain is validated.</source>
        <translation>Die Absenderadresse oder ihre Domain ist bestätigt.</translation>
    </message>
    <message>
        <source>The sender or its domain is verified.</source>
        <translation>Der Absender oder seine Domain ist bestätigt.</translation>
    </message>
    <message>
        <source>The sender signature or the domain is verified.</source>
        <translation>Die Absendersignatur oder die Domain ist bestätigt.</translation>
    </message>
    <message>
        <source>The sender&apos;s domain does not vouch for this server</source>
        <translation>Die Domain des Absenders bürgt nicht für diesen Server</translation>
    </message>
    <message>
        <source>The sending account is still in its trial mode</source>
        <translation>Das Versandkonto ist noch im Testmodus</translation>
    </message>
    <message>
        <source>The sending address belongs in your SPF record, else the mail is taken for spam.</source>
        <translation>Die sendende Adresse gehört in Ihren SPF-Eintrag, sonst gilt die E-Mail als Spam.</translation>
    </message>
    <message>
        <source>The sending address has no name in DNS, or one that does not lead back to it.</source>
        <translation>Die sendende Adresse hat im DNS keinen Namen oder einen, der nicht zu ihr zurückführt.</translation>
    </message>
    <message>
        <source>The sending domain is verified and signed with DKIM.</source>
        <translation>Die Versanddomain ist bestätigt und mit DKIM signiert.</translation>
    </message>
    <message>
        <source>The sending domain is verified.</source>
        <translation>Die Versanddomain ist bestätigt.</translation>
    </message>
    <message>
        <source>The sending limit of the account is used up</source>
        <translation>Das Sendelimit des Kontos ist ausgeschöpft</translation>
    </message>
    <message>
        <source>The server also has an IPv6 address, and this computer or program tried that one although IPv6 does not work from here. Over IPv4 it would.</source>
        <translation>Der Server hat auch eine IPv6-Adresse, und dieser Computer oder dieses Programm hat sie versucht, obwohl IPv6 von hier nicht funktioniert. Über IPv4 ginge es.</translation>
    </message>
    <message>
        <source>The server also has {family} addresses, which could not be tested from here. The test used the other address family.</source>
        <translation>Der Server hat auch Adressen für {family}, die sich von hier nicht testen ließen. Der Test nutzte die andere Adressart.</translation>
    </message>
    <message>
        <source>The server announces STARTTLS and then says that it cannot do it at the moment. Its certificate or key is usually missing or unreadable.</source>
        <translation>Der Server kündigt STARTTLS an und sagt dann, dass er es zurzeit nicht kann. Meist fehlen sein Zertifikat oder sein Schlüssel oder sind nicht lesbar.</translation>
    </message>
    <message>
        <source>The server answers, but as another machine than the one for sending.</source>
        <translation>Der Server antwortet, aber es ist ein anderer Rechner als der zum Senden.</translation>
    </message>
    <message>
        <source>The server asks for TLS 1.2 or later, and the program that connects offers only older versions.</source>
        <translation>Der Server verlangt TLS 1.2 oder neuer, und das Programm, das sich verbindet, bietet nur ältere Versionen an.</translation>
    </message>
    <message>
        <source>The server asks you to slow down</source>
        <translation>Der Server bittet um langsameres Senden</translation>
    </message>
    <message>
        <source>The server cannot check passwords at the moment</source>
        <translation>Der Server kann Passwörter zurzeit nicht prüfen</translation>
    </message>
    <message>
        <source>The server closed the connection. This provider does so when the service is not switched on or the authorization code is missing.</source>
        <translation>Der Server hat die Verbindung geschlossen. Dieser Anbieter tut das, wenn der Dienst nicht eingeschaltet ist oder der Autorisierungscode fehlt.</translation>
    </message>
    <message>
        <source>The server delivers to its own mailboxes, but not on to others for this account or address.</source>
        <translation>Der Server stellt an seine eigenen Postfächer zu, aber für dieses Konto oder diese Adresse nicht weiter an andere.</translation>
    </message>
    <message>
        <source>The server depends on the product: Email Pro uses proN.mail.ovh.net, Exchange exN.mail.ovh.net. The control panel shows it under General information.</source>
        <translation>Der Server hängt vom Produkt ab: Email Pro nutzt proN.mail.ovh.net, Exchange exN.mail.ovh.net. Das Kundenmenü zeigt ihn unter „Allgemeine Informationen“.</translation>
    </message>
    <message>
        <source>The server did not understand the program</source>
        <translation>Der Server hat das Programm nicht verstanden</translation>
    </message>
    <message>
        <source>The server does not accept the name this computer introduces itself with</source>
        <translation>Der Server akzeptiert den Namen nicht, mit dem sich dieser Computer vorstellt</translation>
    </message>
    <message>
        <source>The server does not accept this user name and password</source>
        <translation>Der Server akzeptiert Benutzername und Passwort nicht</translation>
    </message>
    <message>
        <source>The server does not accept {address} as a sender</source>
        <translation>Mit {address} als Absender nimmt der Server keine E-Mail an</translation>
    </message>
    <message>
        <source>The server does not forward mail for you</source>
        <translation>Der Server leitet keine E-Mails für Sie weiter</translation>
    </message>
    <message>
        <source>The server does not know {username} in this form. Most servers want the full e-mail address, some a fixed word or the part before the @.</source>
        <translation>Mit {username} in dieser Form kann der Server nichts anfangen. Die meisten Server erwarten die vollständige E-Mail-Adresse, einige ein festes Wort oder den Teil vor dem @.</translation>
    </message>
    <message>
        <source>The server does not offer STARTTLS on {port}</source>
        <translation>Der Server bietet auf {port} kein STARTTLS an</translation>
    </message>
    <message>
        <source>The server does not take addresses with special letters</source>
        <translation>Der Server akzeptiert keine Adressen mit Sonderzeichen</translation>
    </message>
    <message>
        <source>The server failed over its own configuration, database or a service behind it.</source>
        <translation>Der Server ist an seiner eigenen Konfiguration, seiner Datenbank oder einem Dienst dahinter gescheitert.</translation>
    </message>
    <message>
        <source>The server field holds more than a name: a blank, a comma, a port, a web address or something else. Nothing can be looked up from that.</source>
        <translation>Im Serverfeld steht mehr als ein Name: ein Leerzeichen, ein Komma, ein Port, eine Webadresse oder etwas anderes. Damit lässt sich nichts nachschlagen.</translation>
    </message>
    <message>
        <source>The server field holds more than a name: a blank, a comma, or an address with https.</source>
        <translation>Im Serverfeld steht mehr als ein Name: ein Leerzeichen, ein Komma oder eine Adresse mit https.</translation>
    </message>
    <message>
        <source>The server has shut this computer out for a while</source>
        <translation>Der Server hat diesen Computer vorübergehend ausgesperrt</translation>
    </message>
    <message>
        <source>The server has trouble of its own at the moment</source>
        <translation>Der Server hat zurzeit selbst eine Störung</translation>
    </message>
    <message>
        <source>The server has {family} addresses in DNS, and they do not answer. The other address family works, so mail goes out, but a platform that tries {family} first may wait or fail.</source>
        <translation>Der Server hat Adressen für {family} im DNS, und sie antworten nicht. Die andere Adressart funktioniert, E-Mails gehen also hinaus. Eine Plattform, die zuerst {family} versucht, wartet aber vielleicht oder scheitert.</translation>
    </message>
    <message>
        <source>The server hung up without a reason</source>
        <translation>Der Server hat ohne Angabe von Gründen aufgelegt</translation>
    </message>
    <message>
        <source>The server is then smtp-relay.gmail.com, port 587 with STARTTLS. A change can take up to 24 hours.</source>
        <translation>Der Server ist dann smtp-relay.gmail.com, Port 587 mit STARTTLS. Eine Änderung kann bis zu 24 Stunden dauern.</translation>
    </message>
    <message>
        <source>The server is your login followed by .kasserver.com; KAS shows it. mail.YOURDOMAIN often has no fitting certificate.</source>
        <translation>Der Server ist Ihr Login, gefolgt von .kasserver.com. Das KAS zeigt ihn an. Für mail.IHREDOMAIN gibt es oft kein passendes Zertifikat.</translation>
    </message>
    <message>
        <source>The server knows no such mailbox, or the mailbox is full or closed. Your own settings are not the problem.</source>
        <translation>Der Server kennt kein solches Postfach, oder das Postfach ist voll oder geschlossen. An Ihren eigenen Einstellungen liegt es nicht.</translation>
    </message>
    <message>
        <source>The server leaves out part of its certificate</source>
        <translation>Der Server lässt einen Teil seines Zertifikats weg</translation>
    </message>
    <message>
        <source>The server limits how many recipients one message may have.</source>
        <translation>Der Server begrenzt, wie viele Empfänger eine Nachricht haben darf.</translation>
    </message>
    <message>
        <source>The server limits how often one may sign in. The password may be right.</source>
        <translation>Der Server begrenzt, wie oft man sich anmelden darf. Das Passwort kann stimmen.</translation>
    </message>
    <message>
        <source>The server limits the size of a message, and this one is larger.</source>
        <translation>Der Server begrenzt die Größe einer Nachricht, und diese ist größer.</translation>
    </message>
    <message>
        <source>The server lists AUTH once the connection is encrypted.</source>
        <translation>Der Server nennt AUTH, sobald die Verbindung verschlüsselt ist.</translation>
    </message>
    <message>
        <source>The server lists STARTTLS, and answers the command itself with a refusal.</source>
        <translation>Der Server nennt STARTTLS und lehnt den Befehl selbst dann ab.</translation>
    </message>
    <message>
        <source>The server lists no AUTH on this port, neither before nor after the encryption, but does on another port.</source>
        <translation>Der Server nennt auf diesem Port weder vor noch nach der Verschlüsselung AUTH, auf einem anderen Port aber schon.</translation>
    </message>
    <message>
        <source>The server lists ways to sign in, and none of them is the one that the program uses.</source>
        <translation>Der Server nennt Anmeldeverfahren, und das des Programms ist nicht dabei.</translation>
    </message>
    <message>
        <source>The server name is not a host name</source>
        <translation>Der Servername ist kein Hostname</translation>
    </message>
    <message>
        <source>The server offers no TLS version that is still considered safe. At least TLS 1.2 is needed.</source>
        <translation>Der Server bietet keine TLS-Version an, die noch als sicher gilt. Nötig ist mindestens TLS 1.2.</translation>
    </message>
    <message>
        <source>The server offers no sign-in on {port}</source>
        <translation>Der Server bietet auf {port} keine Anmeldung an</translation>
    </message>
    <message>
        <source>The server only has outdated encryption</source>
        <translation>Der Server hat nur veraltete Verschlüsselung</translation>
    </message>
    <message>
        <source>The server proves an identity, but not the one you asked for. Its certificate is valid for: {names}.</source>
        <translation>Der Server weist eine Identität nach, aber nicht die verlangte. Sein Zertifikat gilt für: {names}.</translation>
    </message>
    <message>
        <source>The server puts first attempts off and accepts them later</source>
        <translation>Der Server vertagt erste Versuche und nimmt sie später an</translation>
    </message>
    <message>
        <source>The server refuses the IP address of this connection because a list names it as a source of spam. Home and mobile connections are often listed.</source>
        <translation>Der Server lehnt die IP-Adresse dieser Verbindung ab, weil eine Liste sie als Spamquelle nennt. Private und mobile Anschlüsse stehen oft darauf.</translation>
    </message>
    <message>
        <source>The server refuses the message by its own rules</source>
        <translation>Der Server lehnt die Nachricht nach eigenen Regeln ab</translation>
    </message>
    <message>
        <source>The server says that it cannot take mail just now. Your settings are not the reason.</source>
        <translation>Der Server sagt, dass er gerade keine E-Mails annehmen kann. An Ihren Einstellungen liegt es nicht.</translation>
    </message>
    <message>
        <source>The server sends its own certificate without the intermediate one that connects it with a known authority. Some programs fill the gap by themselves, most refuse.</source>
        <translation>Der Server sendet sein eigenes Zertifikat ohne das Zwischenzertifikat, das es mit einer bekannten Zertifizierungsstelle verbindet. Manche Programme schließen die Lücke selbst, die meisten lehnen ab.</translation>
    </message>
    <message>
        <source>The server sends only its own certificate, and some programs accept it while others do not.</source>
        <translation>Der Server sendet nur sein eigenes Zertifikat, und manche Programme akzeptieren es, andere nicht.</translation>
    </message>
    <message>
        <source>The server signed its certificate itself</source>
        <translation>Der Server hat sein Zertifikat selbst signiert</translation>
    </message>
    <message>
        <source>The server takes a sign-in only over an encrypted connection</source>
        <translation>Der Server erlaubt die Anmeldung nur über eine verschlüsselte Verbindung</translation>
    </message>
    <message>
        <source>The server takes mail only from users that signed in, and this connection did not.</source>
        <translation>Der Server nimmt E-Mails nur von angemeldeten Benutzern an, und diese Verbindung kam ohne Anmeldung.</translation>
    </message>
    <message>
        <source>The server wants a sign-in first</source>
        <translation>Der Server verlangt zuerst eine Anmeldung</translation>
    </message>
    <message>
        <source>The server wants encryption first</source>
        <translation>Der Server verlangt zuerst Verschlüsselung</translation>
    </message>
    <message>
        <source>The server wants the IP address to have a name (PTR record) that leads back to the same address.</source>
        <translation>Der Server verlangt für die IP-Adresse einen Namen (PTR-Eintrag), der zur selben Adresse zurückführt.</translation>
    </message>
    <message>
        <source>The server was reached and encryption works, but it refused the sign-in as {username}. A typing error, an old password or another account is the usual reason.</source>
        <translation>Der Server ist erreichbar und die Verschlüsselung funktioniert, aber die Anmeldung mit {username} wurde abgelehnt. Meist liegt es an einem Tippfehler, einem alten Passwort oder einem anderen Konto.</translation>
    </message>
    <message>
        <source>The server {host} does not exist</source>
        <translation>Einen Server namens {host} gibt es nicht</translation>
    </message>
    <message>
        <source>The server&apos;s address begins with 10, 172.16 to 172.31, or 192.168.</source>
        <translation>Die Adresse des Servers beginnt mit 10, mit 172.16 bis 172.31 oder mit 192.168.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate expires in {days}</source>
        <translation>Das Zertifikat des Servers läuft in {days} ab</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired</source>
        <translation>Das Zertifikat des Servers ist abgelaufen</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet</source>
        <translation>Das Zertifikat des Servers ist noch nicht gültig</translation>
    </message>
    <message>
        <source>The server&apos;s certificate may be fine. The program that connects has no list of trusted authorities, or a very old one, so it cannot check any certificate.</source>
        <translation>Das Zertifikat des Servers kann in Ordnung sein. Das Programm, das sich verbindet, hat keine oder nur eine sehr alte Liste vertrauenswürdiger Stellen und kann so kein Zertifikat prüfen.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was withdrawn</source>
        <translation>Das Zertifikat des Servers wurde widerrufen</translation>
    </message>
    <message>
        <source>The server&apos;s encryption is out of order</source>
        <translation>Die Verschlüsselung des Servers ist gestört</translation>
    </message>
    <message>
        <source>The server&apos;s firewall does not let this computer in</source>
        <translation>Die Firewall des Servers lässt diesen Computer nicht herein</translation>
    </message>
    <message>
        <source>The server&apos;s firewall does not let {platform} in</source>
        <translation>Die Firewall des Servers lässt {platform} nicht herein</translation>
    </message>
    <message>
        <source>The server&apos;s words arrive masked or cut. Inspection in a firewall, such as &quot;SMTP fixup&quot; on Cisco devices, does that and removes encryption and sign-in with it.</source>
        <translation>Die Worte des Servers kommen maskiert oder gekürzt an. Das macht die Inspektion in einer Firewall, etwa „SMTP fixup“ auf Cisco-Geräten, und sie entfernt dabei Verschlüsselung und Anmeldung.</translation>
    </message>
    <message>
        <source>The settings start SSL/TLS at once, but the server on this port greets in the clear first and switches to encryption with STARTTLS.</source>
        <translation>Die Einstellungen starten sofort mit SSL/TLS, aber der Server begrüßt auf diesem Port zuerst unverschlüsselt und wechselt mit STARTTLS zur Verschlüsselung.</translation>
    </message>
    <message>
        <source>The sign-in log of the organisation names the policy that blocked it.</source>
        <translation>Das Anmeldeprotokoll der Organisation nennt die Richtlinie, die blockiert hat.</translation>
    </message>
    <message>
        <source>The sign-in token is no longer valid</source>
        <translation>Das Anmeldetoken ist nicht mehr gültig</translation>
    </message>
    <message>
        <source>The sign-in worked, but the server does not let {username} use this sender address.</source>
        <translation>Die Anmeldung hat funktioniert, aber der Server erlaubt mit {username} diese Absenderadresse nicht.</translation>
    </message>
    <message>
        <source>The tenant is common or consumers.</source>
        <translation>Der Mandant (Tenant) ist common oder consumers.</translation>
    </message>
    <message>
        <source>The test ran from this computer. The platform connects from {egress}, so a server behind a firewall has to admit that address as well.</source>
        <translation>Der Test lief von diesem Computer. Die Plattform verbindet sich von {egress}, ein Server hinter einer Firewall muss also auch diese Adresse zulassen.</translation>
    </message>
    <message>
        <source>The token can send for every domain of the account: keep it secret.</source>
        <translation>Das Token kann für jede Domain des Kontos senden: Halten Sie es geheim.</translation>
    </message>
    <message>
        <source>The user name and the From address are two mailboxes.</source>
        <translation>Benutzername und Absenderadresse sind zwei verschiedene Postfächer.</translation>
    </message>
    <message>
        <source>The user name and the From address are two texts.</source>
        <translation>Benutzername und Absenderadresse sind zwei verschiedene Texte.</translation>
    </message>
    <message>
        <source>The user name has another form here</source>
        <translation>Der Benutzername hat hier eine andere Form</translation>
    </message>
    <message>
        <source>The user name is any text; the password is a Mandrill API key, not a Mailchimp key.</source>
        <translation>Der Benutzername ist ein beliebiger Text. Das Passwort ist ein API-Schlüssel von Mandrill, keiner von Mailchimp.</translation>
    </message>
    <message>
        <source>The user name is the API key, the password is the secret key. The account password is refused.</source>
        <translation>Der Benutzername ist der API-Schlüssel, das Passwort der geheime Schlüssel. Das Kontopasswort wird abgelehnt.</translation>
    </message>
    <message>
        <source>The user name is the project ID; the password is an API secret key with rights for Transactional Email.</source>
        <translation>Der Benutzername ist die Projekt-ID. Das Passwort ist ein geheimer API-Schlüssel mit Rechten für Transactional Email.</translation>
    </message>
    <message>
        <source>The user name is the word SMTP_Injection; the password is an API key with the permission Send via SMTP.</source>
        <translation>Der Benutzername ist das Wort SMTP_Injection. Das Passwort ist ein API-Schlüssel mit der Berechtigung Send via SMTP.</translation>
    </message>
    <message>
        <source>The user name is the word api; the password is the API token of the domain.</source>
        <translation>Der Benutzername ist das Wort api. Das Passwort ist das API-Token der Domain.</translation>
    </message>
    <message>
        <source>The user name is the word api_token; the password is a Cloudflare API token with the permission Email Sending: Edit.</source>
        <translation>Der Benutzername ist das Wort api_token. Das Passwort ist ein Cloudflare-API-Token mit der Berechtigung Email Sending: Edit.</translation>
    </message>
    <message>
        <source>The user name is the word apikey; the password is an API key (SG....) with the permission Mail Send.</source>
        <translation>Der Benutzername ist das Wort apikey. Das Passwort ist ein API-Schlüssel (SG....) mit der Berechtigung Mail Send.</translation>
    </message>
    <message>
        <source>The user name is the word emailapikey; the password is the Send Mail Token of the Mail Agent.</source>
        <translation>Der Benutzername ist das Wort emailapikey. Das Passwort ist das Send Mail Token des Mail Agent.</translation>
    </message>
    <message>
        <source>The user name is the word resend; the password is an API key (re_...).</source>
        <translation>Der Benutzername ist das Wort resend. Das Passwort ist ein API-Schlüssel (re_...).</translation>
    </message>
    <message>
        <source>The user name must be an email address for that reason.</source>
        <translation>Deshalb muss der Benutzername eine E-Mail-Adresse sein.</translation>
    </message>
    <message>
        <source>The user or the administrator turns IMAP and SMTP on first.</source>
        <translation>Der Benutzer oder der Administrator schaltet zuerst IMAP und SMTP ein.</translation>
    </message>
    <message>
        <source>The user&apos;s address, an alias, or an address with the right to send for it.</source>
        <translation>Die Adresse des Benutzers, ein Alias oder eine Adresse, für die er das Senderecht hat.</translation>
    </message>
    <message>
        <source>The user&apos;s own address, or any address of the domain where the user is allowed to.</source>
        <translation>Die eigene Adresse des Benutzers oder jede Adresse der Domain, sofern er das darf.</translation>
    </message>
    <message>
        <source>The web page asks for a new password after the sign-in.</source>
        <translation>Die Website verlangt nach der Anmeldung ein neues Passwort.</translation>
    </message>
    <message>
        <source>The whole message was sent, and no reply to it came within the time limit. It may have been accepted: trying again may deliver it twice.</source>
        <translation>Die ganze Nachricht wurde gesendet, und innerhalb der Wartezeit kam keine Antwort darauf. Sie kann angenommen worden sein: Ein neuer Versuch stellt sie vielleicht doppelt zu.</translation>
    </message>
    <message>
        <source>The whole message was sent, and the other side closed the connection without confirming it. It may have been accepted: trying again may deliver it twice.</source>
        <translation>Die ganze Nachricht wurde gesendet, und die Gegenseite hat die Verbindung ohne Bestätigung geschlossen. Sie kann angenommen worden sein: Ein neuer Versuch stellt sie vielleicht doppelt zu.</translation>
    </message>
    <message>
        <source>Then assign it. It can take up to a day until it counts.</source>
        <translation>Weisen Sie sie dann zu. Es kann bis zu einem Tag dauern, bis sie wirkt.</translation>
    </message>
    <message>
        <source>Then check user name and password once.</source>
        <translation>Prüfen Sie danach Benutzername und Passwort einmal.</translation>
    </message>
    <message>
        <source>Then sign in once, with user name and password checked before.</source>
        <translation>Melden Sie sich dann einmal an, nachdem Sie Benutzername und Passwort geprüft haben.</translation>
    </message>
    <message>
        <source>Then test again.</source>
        <translation>Testen Sie danach noch einmal.</translation>
    </message>
    <message>
        <source>There is no way from here to {host}</source>
        <translation>Von hier führt kein Weg zu {host}</translation>
    </message>
    <message>
        <source>This Microsoft 365 mailbox only accepts OAuth</source>
        <translation>Dieses Microsoft 365-Postfach akzeptiert nur OAuth</translation>
    </message>
    <message>
        <source>This account lives in another region of {provider}</source>
        <translation>Dieses Konto gehört zu einer anderen Region von {provider}</translation>
    </message>
    <message>
        <source>This account may not send as {address}</source>
        <translation>Dieses Konto darf nicht unter {address} senden</translation>
    </message>
    <message>
        <source>This account needs an app password or another way to send</source>
        <translation>Dieses Konto braucht ein App-Passwort oder einen anderen Sendeweg</translation>
    </message>
    <message>
        <source>This computer cannot look up names</source>
        <translation>Dieser Computer kann keine Namen auflösen</translation>
    </message>
    <message>
        <source>This computer does not know who issued the certificate</source>
        <translation>Dieser Computer kennt den Aussteller des Zertifikats nicht</translation>
    </message>
    <message>
        <source>This computer has no {family}</source>
        <translation>Dieser Computer hat kein {family}</translation>
    </message>
    <message>
        <source>This computer or a router on the way reports that the address cannot be reached.</source>
        <translation>Dieser Computer oder ein Router auf dem Weg meldet, dass die Adresse nicht erreichbar ist.</translation>
    </message>
    <message>
        <source>This computer reached {host} on {port}, and {platform} did not. A firewall in front of the server decides by address and does not know the platform&apos;s.</source>
        <translation>Dieser Computer hat {host} auf {port} erreicht, {platform} nicht. Eine Firewall vor dem Server entscheidet nach Adresse und kennt die der Plattform nicht.</translation>
    </message>
    <message>
        <source>This computer sees {host} at another address than the internet</source>
        <translation>Dieser Computer sieht {host} unter einer anderen Adresse als das Internet</translation>
    </message>
    <message>
        <source>This computer&apos;s address is usually not on the list, so a test from here may be refused although {platform} is admitted. The test of {platform} itself decides.</source>
        <translation>Die Adresse dieses Computers steht meist nicht auf der Liste. Ein Test von hier kann also abgelehnt werden, obwohl {platform} zugelassen ist. Der Test durch {platform} selbst entscheidet.</translation>
    </message>
    <message>
        <source>This is a spam defence called greylisting: the server accepts the same message when it is tried again some minutes later. Nothing is wrong with the settings.</source>
        <translation>Das ist eine Spamabwehr namens Greylisting: Der Server nimmt dieselbe Nachricht an, wenn sie einige Minuten später noch einmal kommt. Mit den Einstellungen ist alles in Ordnung.</translation>
    </message>
    <message>
        <source>This network blocks outgoing mail on {port}</source>
        <translation>Dieses Netzwerk blockiert ausgehende E-Mails auf {port}</translation>
    </message>
    <message>
        <source>This port expects encryption from the first byte. The settings begin without encryption, so both sides wait for each other until the connection ends.</source>
        <translation>Dieser Port erwartet Verschlüsselung ab dem ersten Byte. Die Einstellungen beginnen ohne Verschlüsselung, und so warten beide Seiten aufeinander, bis die Verbindung endet.</translation>
    </message>
    <message>
        <source>This program made a mistake in a check</source>
        <translation>Diesem Programm unterlief bei einer Prüfung ein Fehler</translation>
    </message>
    <message>
        <source>This program sends a password only over an encrypted connection to a server that has proved its name.</source>
        <translation>Dieses Programm sendet ein Passwort nur über eine verschlüsselte Verbindung an einen Server, der seinen Namen nachgewiesen hat.</translation>
    </message>
    <message>
        <source>This program with its icons, texts, schemas, test files and readers for platforms</source>
        <translation>Dieses Programm mit seinen Symbolen, Texten, Schemas, Testdateien und Lesemodulen für Plattformen</translation>
    </message>
    <message>
        <source>This provider gives one answer for three things: SMTP not switched on, the web password used in place of the authorization code, or a wrong code.</source>
        <translation>Dieser Anbieter gibt in drei Fällen dieselbe Antwort: SMTP ist nicht eingeschaltet, statt des Autorisierungscodes kam das Webmail-Passwort, oder der Code ist falsch.</translation>
    </message>
    <message>
        <source>This provider needs an authorization code</source>
        <translation>Dieser Anbieter verlangt einen Autorisierungscode</translation>
    </message>
    <message>
        <source>This wizard and platforms that ask for user name and password sign in without tokens: {credential}</source>
        <translation>Dieser Assistent und Plattformen, die nach Benutzername und Passwort fragen, melden sich ohne Token an: {credential}</translation>
    </message>
    <message>
        <source>To keep {mailbox} for the answers, enter it as Reply-To where {platform} has such a field.</source>
        <translation>Um {mailbox} für die Antworten zu behalten, tragen Sie es als Antwortadresse (Reply-To) ein, wenn {platform} ein solches Feld hat.</translation>
    </message>
    <message>
        <source>To relay without sign-in, make a connector of its own that lists the platform&apos;s addresses.</source>
        <translation>Für ein Relay ohne Anmeldung erstellen Sie einen eigenen Connector, der die Adressen der Plattform aufführt.</translation>
    </message>
    <message>
        <source>To send from another address, add it and verify it. Otherwise Gmail replaces the From address with {mailbox}.</source>
        <translation>Um von einer anderen Adresse zu senden, fügen Sie sie hinzu, und bestätigen Sie sie. Sonst ersetzt Gmail die Absenderadresse durch {mailbox}.</translation>
    </message>
    <message>
        <source>To send from another address, give {mailbox} the Send As right for it. Put that address in place of OTHER-ADDRESS.</source>
        <translation>Um von einer anderen Adresse zu senden, geben Sie {mailbox} das Recht „Senden als“ dafür. Setzen Sie diese Adresse anstelle von OTHER-ADDRESS ein.</translation>
    </message>
    <message>
        <source>To send, use a real mailbox or a sending service for the domain.</source>
        <translation>Zum Senden verwenden Sie ein echtes Postfach oder einen Versanddienst für die Domain.</translation>
    </message>
    <message>
        <source>To test with a private authority, give its certificate as CA file.</source>
        <translation>Um mit einer privaten Zertifizierungsstelle zu testen, geben Sie deren Zertifikat als CA-Datei an.</translation>
    </message>
    <message>
        <source>Too many connections or messages came from this account or address in a short time.</source>
        <translation>Von diesem Konto oder dieser Adresse kamen in kurzer Zeit zu viele Verbindungen oder Nachrichten.</translation>
    </message>
    <message>
        <source>Too many recipients in one message</source>
        <translation>Zu viele Empfänger in einer Nachricht</translation>
    </message>
    <message>
        <source>Too many sign-ins in a short time</source>
        <translation>Zu viele Anmeldungen in kurzer Zeit</translation>
    </message>
    <message>
        <source>Transactional sending is activated for the account; ask Brevo&apos;s support if it is not.</source>
        <translation>Der Transaktionsversand ist für das Konto freigeschaltet. Wenn nicht, fragen Sie den Support von Brevo.</translation>
    </message>
    <message>
        <source>Trend Micro Email Security is a filter in front of the real mail server. Ask who hosts the mailboxes behind it.</source>
        <translation>Trend Micro Email Security ist ein Filter vor dem eigentlichen Mailserver. Fragen Sie, wer die Postfächer dahinter betreibt.</translation>
    </message>
    <message>
        <source>Trial and Micro plans allow few messages a day.</source>
        <translation>Die Tarife Trial und Micro erlauben nur wenige Nachrichten pro Tag.</translation>
    </message>
    <message>
        <source>Trust anchors of the DNS root zone, published by IANA</source>
        <translation>Vertrauensanker der DNS-Rootzone, veröffentlicht von der IANA</translation>
    </message>
    <message>
        <source>Try again a few minutes later.</source>
        <translation>Versuchen Sie es einige Minuten später noch einmal.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Versuchen Sie es in einigen Minuten noch einmal.</translation>
    </message>
    <message>
        <source>Try again in a few minutes; such a failure is often short.</source>
        <translation>Versuchen Sie es in einigen Minuten noch einmal. Ein solcher Ausfall ist oft kurz.</translation>
    </message>
    <message>
        <source>Try again in five minutes.</source>
        <translation>Versuchen Sie es in fünf Minuten noch einmal.</translation>
    </message>
    <message>
        <source>Try from a browser that has been signed in for some days, not in a private window. Support cannot lift the limit.</source>
        <translation>Versuchen Sie es in einem Browser, der schon einige Tage angemeldet ist, nicht in einem privaten Fenster. Der Support kann die Grenze nicht aufheben.</translation>
    </message>
    <message>
        <source>Try from another network, such as a phone&apos;s hotspot or the office. If it works there, the firewall decides by address.</source>
        <translation>Versuchen Sie es aus einem anderen Netzwerk, etwa über den Hotspot eines Smartphones oder aus dem Büro. Geht es dort, entscheidet die Firewall nach Adresse.</translation>
    </message>
    <message>
        <source>Try from another network, such as a phone&apos;s hotspot. If it works there, ask the people who run this network to allow outgoing SMTP.</source>
        <translation>Versuchen Sie es aus einem anderen Netzwerk, etwa über den Hotspot eines Smartphones. Geht es dort, bitten Sie die Betreiber dieses Netzwerks, ausgehendes SMTP zu erlauben.</translation>
    </message>
    <message>
        <source>Try from another network. If it works there, a device of this network is in the way.</source>
        <translation>Versuchen Sie es aus einem anderen Netzwerk. Geht es dort, steht ein Gerät dieses Netzwerks im Weg.</translation>
    </message>
    <message>
        <source>Try port 465 with SSL/TLS, then port 587 with STARTTLS.</source>
        <translation>Versuchen Sie Port 465 mit SSL/TLS, dann Port 587 mit STARTTLS.</translation>
    </message>
    <message>
        <source>Try port 465 with SSL/TLS.</source>
        <translation>Versuchen Sie Port 465 mit SSL/TLS.</translation>
    </message>
    <message>
        <source>Try port 587 with STARTTLS and port 465 with SSL/TLS.</source>
        <translation>Versuchen Sie Port 587 mit STARTTLS und Port 465 mit SSL/TLS.</translation>
    </message>
    <message>
        <source>Try the full e-mail address as user name.</source>
        <translation>Versuchen Sie es mit der vollständigen E-Mail-Adresse als Benutzernamen.</translation>
    </message>
    <message>
        <source>Turn IMAP/SMTP on: Mail &gt; Preferences &gt; POP3/IMAP.</source>
        <translation>Schalten Sie IMAP/SMTP ein: Mail &gt; Preferences &gt; POP3/IMAP.</translation>
    </message>
    <message>
        <source>Turn IMAP/SMTP on: Mail settings &gt; IMAP/POP3.</source>
        <translation>Schalten Sie IMAP/SMTP ein: Mail settings &gt; IMAP/POP3.</translation>
    </message>
    <message>
        <source>Turn SMTP AUTH on for the mailbox: Microsoft 365 admin center &gt; Users &gt; Active users &gt; the user &gt; Mail &gt; Manage email apps &gt; Authenticated SMTP. In PowerShell: Set-CASMailbox -Identity USER -SmtpClientAuthenticationDisabled $false</source>
        <translation>Schalten Sie SMTP AUTH für das Postfach ein: Microsoft 365 Admin Center &gt; Benutzer &gt; Aktive Benutzer &gt; der Benutzer &gt; E-Mail &gt; E-Mail-Apps verwalten &gt; Authentifiziertes SMTP. In PowerShell: Set-CASMailbox -Identity USER -SmtpClientAuthenticationDisabled $false</translation>
    </message>
    <message>
        <source>Turn it on: Settings &gt; POP3 &amp; IMAP.</source>
        <translation>Schalten Sie es ein: Settings &gt; POP3 &amp; IMAP.</translation>
    </message>
    <message>
        <source>Turn off &quot;Zusätzlicher Postfachschutz&quot; (additional mailbox protection): it blocks SMTP for other programs.</source>
        <translation>Schalten Sie „Zusätzlicher Postfachschutz“ aus: Er blockiert SMTP für andere Programme.</translation>
    </message>
    <message>
        <source>Turn on 2-Step Verification for the Google account first: without it Google offers no app passwords.</source>
        <translation>Aktivieren Sie zuerst die Bestätigung in zwei Schritten für das Google-Konto: Ohne sie bietet Google keine App-Passwörter an.</translation>
    </message>
    <message>
        <source>Turn on 2-Step Verification. Without it Google offers no app passwords.</source>
        <translation>Aktivieren Sie die Bestätigung in zwei Schritten. Ohne sie bietet Google keine App-Passwörter an.</translation>
    </message>
    <message>
        <source>Turn on 2-step verification with the Naver app, then make the application password.</source>
        <translation>Aktivieren Sie die Bestätigung in zwei Schritten mit der Naver-App, und erstellen Sie dann das Anwendungspasswort.</translation>
    </message>
    <message>
        <source>Turn on Authenticated SMTP for {mailbox}. This setting wins over the one of the organisation, so nothing else has to be opened.</source>
        <translation>Schalten Sie Authentifiziertes SMTP für {mailbox} ein. Diese Einstellung hat Vorrang vor der der Organisation, sonst muss also nichts geöffnet werden.</translation>
    </message>
    <message>
        <source>Turn on IMAP access for the mailbox: Settings &gt; Mail Accounts &gt; IMAP. It is off by default, and the administrator may forbid it.</source>
        <translation>Schalten Sie den IMAP-Zugriff für das Postfach ein: Settings &gt; Mail Accounts &gt; IMAP. Standardmäßig ist er aus, und der Administrator kann ihn verbieten.</translation>
    </message>
    <message>
        <source>Turn on IMAP access: Settings &gt; Mail Accounts &gt; IMAP.</source>
        <translation>Schalten Sie den IMAP-Zugriff ein: Settings &gt; Mail Accounts &gt; IMAP.</translation>
    </message>
    <message>
        <source>Turn on IMAP in the settings first.</source>
        <translation>Schalten Sie zuerst IMAP in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>Turn on access for other programs, which is off by default: Titan web mail &gt; Settings &gt; Enable Titan on other apps.</source>
        <translation>Schalten Sie den Zugriff für andere Programme ein, der standardmäßig aus ist: Titan-Webmail &gt; Settings &gt; Enable Titan on other apps.</translation>
    </message>
    <message>
        <source>Turn the SMTP service on under Settings &gt; Account (设置 &gt; 账户); QQ then shows the code after an SMS.</source>
        <translation>Schalten Sie den SMTP-Dienst unter Settings &gt; Account (设置 &gt; 账户) ein. QQ zeigt dann nach einer SMS den Code.</translation>
    </message>
    <message>
        <source>Turn the service on under Settings &gt; POP3/SMTP/IMAP; NetEase then shows the code after an SMS.</source>
        <translation>Schalten Sie den Dienst unter Settings &gt; POP3/SMTP/IMAP ein. NetEase zeigt dann nach einer SMS den Code.</translation>
    </message>
    <message>
        <source>Turning two-factor sign-in on turns this access off again: allow it once more.</source>
        <translation>Das Einschalten der Zwei-Faktor-Anmeldung schaltet diesen Zugriff wieder aus: Erlauben Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>Tuta has no SMTP for other programs, so there is nothing to type.</source>
        <translation>Tuta bietet kein SMTP für andere Programme, es gibt also nichts einzugeben.</translation>
    </message>
    <message>
        <source>Under Own Email Server press Manage Email and copy each value into its field.</source>
        <translation>Klicken Sie unter Own Email Server auf Manage Email, und kopieren Sie jeden Wert in sein Feld.</translation>
    </message>
    <message>
        <source>Until Postmark approves a new account, it delivers only to your own domain.</source>
        <translation>Bis Postmark ein neues Konto freigibt, stellt es nur an Ihre eigene Domain zu.</translation>
    </message>
    <message>
        <source>Until the credentials are verified, Referral Factory keeps sending from noreply@referral-factory.com.</source>
        <translation>Bis die Zugangsdaten bestätigt sind, sendet Referral Factory weiter von noreply@referral-factory.com.</translation>
    </message>
    <message>
        <source>Until the provider has released the account, it delivers only to recipients that were verified.</source>
        <translation>Bis der Anbieter das Konto freigegeben hat, stellt er nur an bestätigte Empfänger zu.</translation>
    </message>
    <message>
        <source>Until the test succeeds, GTR keeps sending from donotreply@getthereferral.com.</source>
        <translation>Bis der Test gelingt, sendet GTR weiter von donotreply@getthereferral.com.</translation>
    </message>
    <message>
        <source>Update the program or its runtime (Java, .NET, OpenSSL, Windows) so that it uses TLS 1.2 or later.</source>
        <translation>Aktualisieren Sie das Programm oder seine Laufzeitumgebung (Java, .NET, OpenSSL, Windows), damit es TLS 1.2 oder neuer nutzt.</translation>
    </message>
    <message>
        <source>Update the program that builds the message.</source>
        <translation>Aktualisieren Sie das Programm, das die Nachricht erstellt.</translation>
    </message>
    <message>
        <source>Update the program that sends.</source>
        <translation>Aktualisieren Sie das Programm, das sendet.</translation>
    </message>
    <message>
        <source>Use SMTP credentials made in the SES console for this region. The secret key of an IAM user is not the SMTP password.</source>
        <translation>Verwenden Sie SMTP-Anmeldeinformationen, die in der SES-Konsole für diese Region erstellt wurden. Der geheime Schlüssel eines IAM-Benutzers ist nicht das SMTP-Passwort.</translation>
    </message>
    <message>
        <source>Use SMTP credentials made in the SES console, not the keys of an AWS account.</source>
        <translation>Verwenden Sie SMTP-Anmeldeinformationen aus der SES-Konsole, nicht die Schlüssel eines AWS-Kontos.</translation>
    </message>
    <message>
        <source>Use SMTP credentials made under Settings &gt; SMTP; Elastic Email shows the password once.</source>
        <translation>Verwenden Sie SMTP-Zugangsdaten, die unter Settings &gt; SMTP erstellt wurden. Elastic Email zeigt das Passwort nur einmal.</translation>
    </message>
    <message>
        <source>Use a From address whose domain receives mail, or publish an MX record for it.</source>
        <translation>Verwenden Sie eine Absenderadresse, deren Domain E-Mails empfängt, oder veröffentlichen Sie einen MX-Eintrag für sie.</translation>
    </message>
    <message>
        <source>Use a Google app password of 16 letters. Gmail refuses the normal account password.</source>
        <translation>Verwenden Sie ein Google-App-Passwort aus 16 Buchstaben. Gmail lehnt das normale Kontopasswort ab.</translation>
    </message>
    <message>
        <source>Use a device password made in the mail settings, not the Infomaniak account password.</source>
        <translation>Verwenden Sie ein in den Maileinstellungen erstelltes Gerätepasswort, nicht das Passwort des Infomaniak-Kontos.</translation>
    </message>
    <message>
        <source>Use a device-specific password (Settings &gt; IMAP).</source>
        <translation>Verwenden Sie ein gerätespezifisches Passwort (Settings &gt; IMAP).</translation>
    </message>
    <message>
        <source>Use a mailbox of your own domain, at a provider that allows SMTP with a password or an app password.</source>
        <translation>Verwenden Sie ein Postfach mit eigener Domain bei einem Anbieter, der SMTP mit einem Passwort oder App-Passwort erlaubt.</translation>
    </message>
    <message>
        <source>Use a mailbox or a sending service that signs in with user name and password.</source>
        <translation>Verwenden Sie ein Postfach oder einen Versanddienst mit Anmeldung über Benutzername und Passwort.</translation>
    </message>
    <message>
        <source>Use a mailbox with a licence and a password of its own. A shared mailbox without a licence cannot sign in; let a user mailbox send for it.</source>
        <translation>Verwenden Sie ein Postfach mit Lizenz und eigenem Passwort. Ein freigegebenes Postfach ohne Lizenz kann sich nicht anmelden. Lassen Sie ein Benutzerpostfach dafür senden.</translation>
    </message>
    <message>
        <source>Use a password for an external application with full access to mail. Mail.ru refuses the normal password.</source>
        <translation>Verwenden Sie ein Passwort für externe Anwendungen mit vollem Zugriff auf E-Mail. Mail.ru lehnt das normale Passwort ab.</translation>
    </message>
    <message>
        <source>Use a secure mail key from the AT&amp;T profile, not the account password.</source>
        <translation>Verwenden Sie einen Secure Mail Key aus dem AT&amp;T-Profil, nicht das Kontopasswort.</translation>
    </message>
    <message>
        <source>Use a server name with a public address, or ask your IT team to publish the server&apos;s submission port.</source>
        <translation>Verwenden Sie einen Servernamen mit öffentlicher Adresse, oder bitten Sie Ihr IT-Team, den Sendeport des Servers öffentlich erreichbar zu machen.</translation>
    </message>
    <message>
        <source>Use a service-specific password made for SMTP.</source>
        <translation>Verwenden Sie ein dienstspezifisches Passwort, das für SMTP erstellt wurde.</translation>
    </message>
    <message>
        <source>Use an SMTP token as the password. The Proton account password does not work.</source>
        <translation>Verwenden Sie ein SMTP-Token als Passwort. Das Passwort des Proton-Kontos funktioniert nicht.</translation>
    </message>
    <message>
        <source>Use an SMTP user and its password, not the SMTP2GO login.</source>
        <translation>Verwenden Sie einen SMTP-Benutzer und dessen Passwort, nicht den SMTP2GO-Login.</translation>
    </message>
    <message>
        <source>Use an address of plain letters, digits, dots and hyphens.</source>
        <translation>Verwenden Sie eine Adresse aus den Buchstaben a bis z, Ziffern, Punkten und Bindestrichen.</translation>
    </message>
    <message>
        <source>Use an app password of the mailbox. Google Workspace refuses normal passwords since 2025.</source>
        <translation>Verwenden Sie ein App-Passwort des Postfachs. Google Workspace lehnt normale Passwörter seit 2025 ab.</translation>
    </message>
    <message>
        <source>Use an app password of the type Mail. Yandex refuses the normal password.</source>
        <translation>Verwenden Sie ein App-Passwort vom Typ Mail. Yandex lehnt das normale Passwort ab.</translation>
    </message>
    <message>
        <source>Use an app password with access to SMTP. Fastmail never accepts the normal password here.</source>
        <translation>Verwenden Sie ein App-Passwort mit Zugriff auf SMTP. Fastmail akzeptiert hier nie das normale Passwort.</translation>
    </message>
    <message>
        <source>Use an app password, if AOL lets you make one. AOL refuses the normal account password.</source>
        <translation>Verwenden Sie ein App-Passwort, falls AOL Sie eines erstellen lässt. AOL lehnt das normale Kontopasswort ab.</translation>
    </message>
    <message>
        <source>Use an app password, if Yahoo lets you make one. Yahoo refuses the normal account password.</source>
        <translation>Verwenden Sie ein App-Passwort, falls Yahoo Sie eines erstellen lässt. Yahoo lehnt das normale Kontopasswort ab.</translation>
    </message>
    <message>
        <source>Use an app-specific password from the Apple Account. Apple refuses the normal password.</source>
        <translation>Verwenden Sie ein App-spezifisches Passwort aus dem Apple Account. Apple lehnt das normale Passwort ab.</translation>
    </message>
    <message>
        <source>Use an application password. Naver refuses the normal password since 2025.</source>
        <translation>Verwenden Sie ein Anwendungspasswort. Naver lehnt das normale Passwort seit 2025 ab.</translation>
    </message>
    <message>
        <source>Use an external app password: profile &gt; Security.</source>
        <translation>Verwenden Sie ein externes App-Passwort: Profil &gt; Security.</translation>
    </message>
    <message>
        <source>Use credentials that were created in the same region.</source>
        <translation>Verwenden Sie Anmeldeinformationen, die in derselben Region erstellt wurden.</translation>
    </message>
    <message>
        <source>Use port 465 with SSL/TLS, where nothing is sent in the clear.</source>
        <translation>Verwenden Sie Port 465 mit SSL/TLS, wo nichts unverschlüsselt gesendet wird.</translation>
    </message>
    <message>
        <source>Use port 465 with SSL/TLS, which such a device cannot change.</source>
        <translation>Verwenden Sie Port 465 mit SSL/TLS, das ein solches Gerät nicht verändern kann.</translation>
    </message>
    <message>
        <source>Use port 465 with SSL/TLS.</source>
        <translation>Verwenden Sie Port 465 mit SSL/TLS.</translation>
    </message>
    <message>
        <source>Use port 587 or 465 with sign-in, where such lists rarely count.</source>
        <translation>Verwenden Sie Port 587 oder 465 mit Anmeldung, wo solche Listen selten zählen.</translation>
    </message>
    <message>
        <source>Use port 587 or 465 with sign-in, where this rarely counts.</source>
        <translation>Verwenden Sie Port 587 oder 465 mit Anmeldung, wo das selten zählt.</translation>
    </message>
    <message>
        <source>Use port 587 with STARTTLS or port 465 with SSL/TLS, as your mail provider says.</source>
        <translation>Verwenden Sie Port 587 mit STARTTLS oder Port 465 mit SSL/TLS, wie Ihr Mailanbieter es angibt.</translation>
    </message>
    <message>
        <source>Use port 587 with STARTTLS or port 465 with SSL/TLS.</source>
        <translation>Verwenden Sie Port 587 mit STARTTLS oder Port 465 mit SSL/TLS.</translation>
    </message>
    <message>
        <source>Use port 587 with STARTTLS or port 465 with SSL/TLS; some services also answer on 2525.</source>
        <translation>Verwenden Sie Port 587 mit STARTTLS oder Port 465 mit SSL/TLS. Einige Dienste antworten auch auf 2525.</translation>
    </message>
    <message>
        <source>Use port 587 with STARTTLS.</source>
        <translation>Verwenden Sie Port 587 mit STARTTLS.</translation>
    </message>
    <message>
        <source>Use port 587 with sign-in, where servers rarely check this.</source>
        <translation>Verwenden Sie Port 587 mit Anmeldung, wo Server das selten prüfen.</translation>
    </message>
    <message>
        <source>Use the 16-letter authorization code (授权码) as the password, not the QQ password.</source>
        <translation>Verwenden Sie den Autorisierungscode aus 16 Buchstaben (授权码) als Passwort, nicht das QQ-Passwort.</translation>
    </message>
    <message>
        <source>Use the SMTP login and an SMTP key (it begins with xsmtpsib-), both under &quot;SMTP &amp; API&quot;. Neither the API key nor the account password works.</source>
        <translation>Verwenden Sie den SMTP-Login und einen SMTP-Schlüssel (er beginnt mit xsmtpsib-). Beide stehen unter „SMTP &amp; API“. API-Schlüssel und Kontopasswort funktionieren nicht.</translation>
    </message>
    <message>
        <source>Use the SMTP login and an SMTP key (xsmtpsib-...), not an API key (xkeysib-...) and not the account password.</source>
        <translation>Verwenden Sie den SMTP-Login und einen SMTP-Schlüssel (xsmtpsib-...), keinen API-Schlüssel (xkeysib-...) und nicht das Kontopasswort.</translation>
    </message>
    <message>
        <source>Use the SMTP login of the domain and its password, not an API key.</source>
        <translation>Verwenden Sie den SMTP-Login der Domain und dessen Passwort, keinen API-Schlüssel.</translation>
    </message>
    <message>
        <source>Use the SMTP password of the alias, made in the ImprovMX dashboard.</source>
        <translation>Verwenden Sie das SMTP-Passwort des Alias, das im ImprovMX-Dashboard erstellt wird.</translation>
    </message>
    <message>
        <source>Use the Server API token as user name and as password, or the two parts of an SMTP token.</source>
        <translation>Verwenden Sie das Server API Token als Benutzernamen und als Passwort oder die beiden Teile eines SMTP-Tokens.</translation>
    </message>
    <message>
        <source>Use the Windows account: DOMAIN\user or user@domain, and its password.</source>
        <translation>Verwenden Sie das Windows-Konto: DOMAIN\benutzer oder benutzer@domain, und dessen Passwort.</translation>
    </message>
    <message>
        <source>Use the account password, after mail programs have been allowed.</source>
        <translation>Verwenden Sie das Kontopasswort, nachdem Mailprogramme erlaubt wurden.</translation>
    </message>
    <message>
        <source>Use the account password, after other programs have been allowed.</source>
        <translation>Verwenden Sie das Kontopasswort, nachdem andere Programme erlaubt wurden.</translation>
    </message>
    <message>
        <source>Use the account password, or an app password once two-factor sign-in is on.</source>
        <translation>Verwenden Sie das Kontopasswort oder, sobald die Zwei-Faktor-Anmeldung aktiv ist, ein App-Passwort.</translation>
    </message>
    <message>
        <source>Use the account password, or an app-specific password; with two-factor sign-in only the latter works.</source>
        <translation>Verwenden Sie das Kontopasswort oder ein anwendungsspezifisches Passwort. Bei Zwei-Faktor-Anmeldung funktioniert nur letzteres.</translation>
    </message>
    <message>
        <source>Use the account password.</source>
        <translation>Verwenden Sie das Kontopasswort.</translation>
    </message>
    <message>
        <source>Use the account password. Posteo has no app passwords.</source>
        <translation>Verwenden Sie das Kontopasswort. Posteo hat keine App-Passwörter.</translation>
    </message>
    <message>
        <source>Use the account password; with secure access turned on an app password.</source>
        <translation>Verwenden Sie das Kontopasswort, bei eingeschaltetem sicherem Zugriff ein App-Passwort.</translation>
    </message>
    <message>
        <source>Use the account password; with two-factor sign-in an app password.</source>
        <translation>Verwenden Sie das Kontopasswort, bei Zwei-Faktor-Anmeldung ein App-Passwort.</translation>
    </message>
    <message>
        <source>Use the account password; with two-factor sign-in an app-specific password.</source>
        <translation>Verwenden Sie das Kontopasswort, bei Zwei-Faktor-Anmeldung ein anwendungsspezifisches Passwort.</translation>
    </message>
    <message>
        <source>Use the account password; with two-phase sign-in an app password.</source>
        <translation>Verwenden Sie das Kontopasswort, bei zweistufiger Anmeldung ein App-Passwort.</translation>
    </message>
    <message>
        <source>Use the address of the mailbox as From address.</source>
        <translation>Verwenden Sie die Adresse des Postfachs als Absenderadresse.</translation>
    </message>
    <message>
        <source>Use the address of the mailbox that signs in as From address.</source>
        <translation>Verwenden Sie die Adresse des Postfachs, das sich anmeldet, als Absenderadresse.</translation>
    </message>
    <message>
        <source>Use the app password or authorization code the provider shows, if it does.</source>
        <translation>Verwenden Sie das App-Passwort oder den Autorisierungscode, falls der Anbieter einen anzeigt.</translation>
    </message>
    <message>
        <source>Use the authorization code shown there as password.</source>
        <translation>Verwenden Sie den dort angezeigten Autorisierungscode als Passwort.</translation>
    </message>
    <message>
        <source>Use the client authorization code (客户端授权密码) as the password, not the mailbox password.</source>
        <translation>Verwenden Sie den Autorisierungscode für Clients (客户端授权密码) als Passwort, nicht das Postfachpasswort.</translation>
    </message>
    <message>
        <source>Use the e-mail password for mail programs.</source>
        <translation>Verwenden Sie das E-Mail-Passwort für Mailprogramme.</translation>
    </message>
    <message>
        <source>Use the e-mail password made for mail programs; older accounts use the mailbox password.</source>
        <translation>Verwenden Sie das für Mailprogramme erstellte E-Mail-Passwort. Ältere Konten verwenden das Postfachpasswort.</translation>
    </message>
    <message>
        <source>Use the generated user name (MS_...) and password of an SMTP user.</source>
        <translation>Verwenden Sie den erzeugten Benutzernamen (MS_...) und das Passwort eines SMTP-Benutzers.</translation>
    </message>
    <message>
        <source>Use the mailbox password (hPanel &gt; Emails).</source>
        <translation>Verwenden Sie das Postfachpasswort (hPanel &gt; E-Mails).</translation>
    </message>
    <message>
        <source>Use the mailbox password from konsoleH.</source>
        <translation>Verwenden Sie das Postfachpasswort aus konsoleH.</translation>
    </message>
    <message>
        <source>Use the mailbox password from the KAS control panel.</source>
        <translation>Verwenden Sie das Postfachpasswort aus dem KAS (Kundenmenü).</translation>
    </message>
    <message>
        <source>Use the mailbox password or a code for mail programs.</source>
        <translation>Verwenden Sie das Postfachpasswort oder einen Code für Mailprogramme.</translation>
    </message>
    <message>
        <source>Use the mailbox password set on the domain&apos;s Email page.</source>
        <translation>Verwenden Sie das Postfachpasswort, das auf der Seite Email der Domain festgelegt ist.</translation>
    </message>
    <message>
        <source>Use the mailbox password, not the GoDaddy login.</source>
        <translation>Verwenden Sie das Postfachpasswort, nicht den GoDaddy-Login.</translation>
    </message>
    <message>
        <source>Use the mailbox password, not the OVHcloud customer login.</source>
        <translation>Verwenden Sie das Postfachpasswort, nicht den OVHcloud-Kundenlogin.</translation>
    </message>
    <message>
        <source>Use the mailbox password, not the cPanel login.</source>
        <translation>Verwenden Sie das Postfachpasswort, nicht den cPanel-Login.</translation>
    </message>
    <message>
        <source>Use the mailbox password, not the customer login.</source>
        <translation>Verwenden Sie das Postfachpasswort, nicht den Kundenlogin.</translation>
    </message>
    <message>
        <source>Use the mailbox password, not the sign-in to admin.migadu.com.</source>
        <translation>Verwenden Sie das Postfachpasswort, nicht die Anmeldung bei admin.migadu.com.</translation>
    </message>
    <message>
        <source>Use the mailbox password, or an app password once two-factor sign-in is on.</source>
        <translation>Verwenden Sie das Postfachpasswort oder, sobald die Zwei-Faktor-Anmeldung aktiv ist, ein App-Passwort.</translation>
    </message>
    <message>
        <source>Use the mailbox password, or the security password for other programs where it is required.</source>
        <translation>Verwenden Sie das Postfachpasswort oder, wo es verlangt wird, das Sicherheitspasswort für andere Programme.</translation>
    </message>
    <message>
        <source>Use the mailbox password.</source>
        <translation>Verwenden Sie das Postfachpasswort.</translation>
    </message>
    <message>
        <source>Use the mailbox password; Microsoft calls this SMTP AUTH. It works only while the organisation allows it.</source>
        <translation>Verwenden Sie das Postfachpasswort. Microsoft nennt das SMTP AUTH. Es funktioniert nur, solange die Organisation es erlaubt.</translation>
    </message>
    <message>
        <source>Use the mailbox password; each further mailbox has its own.</source>
        <translation>Verwenden Sie das Postfachpasswort. Jedes weitere Postfach hat sein eigenes.</translation>
    </message>
    <message>
        <source>Use the mailbox password; with multi-factor sign-in an app password.</source>
        <translation>Verwenden Sie das Postfachpasswort, bei Multi-Faktor-Anmeldung ein App-Passwort.</translation>
    </message>
    <message>
        <source>Use the mailbox password; with secure sign-in the password for mail programs.</source>
        <translation>Verwenden Sie das Postfachpasswort, bei sicherer Anmeldung das Passwort für Mailprogramme.</translation>
    </message>
    <message>
        <source>Use the mailbox password; with two-factor sign-in an app password.</source>
        <translation>Verwenden Sie das Postfachpasswort, bei Zwei-Faktor-Anmeldung ein App-Passwort.</translation>
    </message>
    <message>
        <source>Use the main password; once two-factor sign-in or the new login is on, an app password.</source>
        <translation>Verwenden Sie das Hauptpasswort. Sobald die Zwei-Faktor-Anmeldung oder der neue Login aktiv ist, ein App-Passwort.</translation>
    </message>
    <message>
        <source>Use the outgoing server of your own mail provider, with sign-in.</source>
        <translation>Verwenden Sie den Postausgangsserver Ihres eigenen Mailanbieters, mit Anmeldung.</translation>
    </message>
    <message>
        <source>Use the password of the BT mailbox.</source>
        <translation>Verwenden Sie das Passwort des BT-Postfachs.</translation>
    </message>
    <message>
        <source>Use the password of the High Volume Email account (Exchange admin center &gt; Mail flow &gt; High Volume Email).</source>
        <translation>Verwenden Sie das Passwort des High Volume Email-Kontos (Exchange Admin Center &gt; Nachrichtenfluss &gt; High Volume Email).</translation>
    </message>
    <message>
        <source>Use the password of the WorkMail user.</source>
        <translation>Verwenden Sie das Passwort des WorkMail-Benutzers.</translation>
    </message>
    <message>
        <source>Use the password of the alias, made in the dashboard.</source>
        <translation>Verwenden Sie das Passwort des Alias, das im Dashboard erstellt wird.</translation>
    </message>
    <message>
        <source>Use the password of the cPanel mailbox.</source>
        <translation>Verwenden Sie das Passwort des cPanel-Postfachs.</translation>
    </message>
    <message>
        <source>Use the password of the mailbox, not the IONOS customer login; with two-factor sign-in an app password.</source>
        <translation>Verwenden Sie das Passwort des Postfachs, nicht den IONOS-Kundenlogin. Bei Zwei-Faktor-Anmeldung ein App-Passwort.</translation>
    </message>
    <message>
        <source>Use the password; with two-step verification an app password.</source>
        <translation>Verwenden Sie das Passwort, bei Zwei-Faktor-Anmeldung ein App-Passwort.</translation>
    </message>
    <message>
        <source>Use the same address in both fields.</source>
        <translation>Verwenden Sie in beiden Feldern dieselbe Adresse.</translation>
    </message>
    <message>
        <source>Use the separate &quot;Passwort für E-Mail-Programme&quot;, not the Telekom login.</source>
        <translation>Verwenden Sie das eigene „Passwort für E-Mail-Programme“, nicht den Telekom Login.</translation>
    </message>
    <message>
        <source>Use the server&apos;s name, not its IP address.</source>
        <translation>Verwenden Sie den Namen des Servers, nicht seine IP-Adresse.</translation>
    </message>
    <message>
        <source>Use the user&apos;s password; with two-factor sign-in an app password.</source>
        <translation>Verwenden Sie das Passwort des Benutzers, bei Zwei-Faktor-Anmeldung ein App-Passwort.</translation>
    </message>
    <message>
        <source>Use {username} as From address, or sign in with the mailbox {address}.</source>
        <translation>Verwenden Sie {username} als Absenderadresse, oder melden Sie sich mit dem Postfach {address} an.</translation>
    </message>
    <message>
        <source>Usually the mailbox that signs in.</source>
        <translation>Meist das Postfach, das sich anmeldet.</translation>
    </message>
    <message>
        <source>Verify a Single Sender or authenticate the domain of the From address.</source>
        <translation>Bestätigen Sie einen Single Sender, oder authentifizieren Sie die Domain der Absenderadresse.</translation>
    </message>
    <message>
        <source>Verify the From domain or address in the same region.</source>
        <translation>Bestätigen Sie die Absenderdomain oder -adresse in derselben Region.</translation>
    </message>
    <message>
        <source>Verify the domain of the From address in the provider&apos;s settings; it shows the DNS records to publish.</source>
        <translation>Bestätigen Sie die Domain der Absenderadresse in den Einstellungen des Anbieters. Er zeigt, welche DNS-Einträge Sie veröffentlichen müssen.</translation>
    </message>
    <message>
        <source>Wait ten minutes and try again; after several attempts servers cut connections for a while.</source>
        <translation>Warten Sie zehn Minuten, und versuchen Sie es noch einmal. Nach mehreren Versuchen trennen Server Verbindungen eine Zeit lang.</translation>
    </message>
    <message>
        <source>Wait ten minutes, then try again once.</source>
        <translation>Warten Sie zehn Minuten, und versuchen Sie es dann einmal.</translation>
    </message>
    <message>
        <source>Wait ten minutes, then try again.</source>
        <translation>Warten Sie zehn Minuten, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Wait until the limit starts again, often after 24 hours.</source>
        <translation>Warten Sie, bis das Limit neu beginnt, oft nach 24 Stunden.</translation>
    </message>
    <message>
        <source>Wait, often 10 minutes to an hour, without trying again; each attempt may prolong it.</source>
        <translation>Warten Sie, oft 10 Minuten bis eine Stunde, ohne neuen Versuch. Jeder Versuch kann die Sperre verlängern.</translation>
    </message>
    <message>
        <source>Wait, often 15 minutes to an hour, without trying again; each attempt may prolong the lock.</source>
        <translation>Warten Sie, oft 15 Minuten bis eine Stunde, ohne neuen Versuch. Jeder Versuch kann die Sperre verlängern.</translation>
    </message>
    <message>
        <source>Web pages do not open either, or only this one server cannot be reached.</source>
        <translation>Auch Webseiten öffnen sich nicht, oder nur dieser eine Server ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>What Gmail is not made for</source>
        <translation>Wofür Gmail nicht gedacht ist</translation>
    </message>
    <message>
        <source>What answers is not {host}: its name or certificate belongs to someone else. Web hosts and some networks redirect outgoing mail to a server of their own.</source>
        <translation>Die Antwort kommt nicht von {host}: Name oder Zertifikat gehören jemand anderem. Webhoster und manche Netzwerke leiten ausgehende E-Mails auf einen eigenen Server um.</translation>
    </message>
    <message>
        <source>What changes, and what to plan</source>
        <translation>Was sich ändert und was Sie planen sollten</translation>
    </message>
    <message>
        <source>What had not ended is not known.</source>
        <translation>Was noch nicht beendet war, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>What the Exchange administrator does</source>
        <translation>Was der Exchange-Administrator tut</translation>
    </message>
    <message>
        <source>What the Google Workspace administrator does</source>
        <translation>Was der Google Workspace-Administrator tut</translation>
    </message>
    <message>
        <source>What the owner of the mailbox does</source>
        <translation>Was der Inhaber des Postfachs tut</translation>
    </message>
    <message>
        <source>What the security administrator does</source>
        <translation>Was der Sicherheitsadministrator tut</translation>
    </message>
    <message>
        <source>What the server offers is too weak for current rules: a short key, an old signature or no cipher in common.</source>
        <translation>Was der Server anbietet, ist für heutige Regeln zu schwach: ein kurzer Schlüssel, eine alte Signatur oder kein gemeinsames Verschlüsselungsverfahren.</translation>
    </message>
    <message>
        <source>What to know before the test</source>
        <translation>Was vor dem Test wichtig ist</translation>
    </message>
    <message>
        <source>What works in place of this mailbox</source>
        <translation>Was anstelle dieses Postfachs funktioniert</translation>
    </message>
    <message>
        <source>What you do in your Google account</source>
        <translation>Was Sie in Ihrem Google-Konto tun</translation>
    </message>
    <message>
        <source>When SMTP AUTH is off, send the administrator the message that stands in the next part.</source>
        <translation>Wenn SMTP AUTH aus ist, senden Sie dem Administrator die Nachricht aus dem nächsten Abschnitt.</translation>
    </message>
    <message>
        <source>Where the provider names no form, enter the full e-mail address.</source>
        <translation>Wenn der Anbieter keine Form nennt, geben Sie die vollständige E-Mail-Adresse ein.</translation>
    </message>
    <message>
        <source>With multi-factor sign-in an app password is required.</source>
        <translation>Bei Multi-Faktor-Anmeldung ist ein App-Passwort Pflicht.</translation>
    </message>
    <message>
        <source>With multifactor sign-in for single users, an app password may work: https://mysignins.microsoft.com/security-info.</source>
        <translation>Bei Multi-Faktor-Anmeldung für einzelne Benutzer kann ein App-Passwort helfen: https://mysignins.microsoft.com/security-info.</translation>
    </message>
    <message>
        <source>With multifactor sign-in the normal password is not accepted from programs.</source>
        <translation>Bei Multi-Faktor-Anmeldung wird das normale Passwort aus Programmen nicht angenommen.</translation>
    </message>
    <message>
        <source>With per-user multi-factor authentication, use an app password, if the organisation allows them.</source>
        <translation>Verwenden Sie bei Multi-Faktor-Authentifizierung pro Benutzer ein App-Passwort, wenn die Organisation sie erlaubt.</translation>
    </message>
    <message>
        <source>With two-factor sign-in an app password is required.</source>
        <translation>Bei Zwei-Faktor-Anmeldung ist ein App-Passwort Pflicht.</translation>
    </message>
    <message>
        <source>With two-factor sign-in an app password is required: Settings &gt; Security &gt; Application passwords.</source>
        <translation>Bei Zwei-Faktor-Anmeldung ist ein App-Passwort Pflicht: Einstellungen &gt; Sicherheit &gt; Anwendungspasswörter.</translation>
    </message>
    <message>
        <source>With two-factor sign-in an app password is required: Users &gt; App passwords.</source>
        <translation>Bei Zwei-Faktor-Anmeldung ist ein App-Passwort Pflicht: Users &gt; App passwords.</translation>
    </message>
    <message>
        <source>With two-factor sign-in an app-specific password is required.</source>
        <translation>Bei Zwei-Faktor-Anmeldung ist ein anwendungsspezifisches Passwort Pflicht.</translation>
    </message>
    <message>
        <source>With two-step sign-in, allow access by other programs in the settings.</source>
        <translation>Erlauben Sie bei Zwei-Faktor-Anmeldung in den Einstellungen den Zugriff durch andere Programme.</translation>
    </message>
    <message>
        <source>With two-step verification, use an application-specific password.</source>
        <translation>Verwenden Sie bei Zwei-Faktor-Anmeldung ein Anwendungspasswort.</translation>
    </message>
    <message>
        <source>Without OAuth this account cannot send through other programs: passwords and app passwords are refused since 16 September 2024. Use a mailbox of your own domain.</source>
        <translation>Ohne OAuth kann dieses Konto nicht über andere Programme senden: Passwörter und App-Passwörter werden seit dem 16. September 2024 abgelehnt. Verwenden Sie ein Postfach mit eigener Domain.</translation>
    </message>
    <message>
        <source>Without OAuth: sign in with the mailbox password while the organisation allows it.</source>
        <translation>Ohne OAuth: Melden Sie sich mit dem Postfachpasswort an, solange die Organisation das erlaubt.</translation>
    </message>
    <message>
        <source>Without OAuth: switch on 2-Step Verification, make an app password at https://myaccount.google.com/apppasswords, and sign in with it.</source>
        <translation>Ohne OAuth: Aktivieren Sie die Bestätigung in zwei Schritten, erstellen Sie unter https://myaccount.google.com/apppasswords ein App-Passwort, und melden Sie sich damit an.</translation>
    </message>
    <message>
        <source>Without TLS the relay accepts listed addresses only.</source>
        <translation>Ohne TLS akzeptiert das Relay nur eingetragene Adressen.</translation>
    </message>
    <message>
        <source>Without encryption the server offers no sign-in, so that no password travels in the clear.</source>
        <translation>Ohne Verschlüsselung bietet der Server keine Anmeldung an, damit kein Passwort unverschlüsselt übertragen wird.</translation>
    </message>
    <message>
        <source>Writing to any recipient may need the Workers Paid plan.</source>
        <translation>Um an beliebige Empfänger zu schreiben, ist vielleicht der Tarif Workers Paid nötig.</translation>
    </message>
    <message>
        <source>Yahoo Japan is a company of its own: an account at yahoo.com does not work here.</source>
        <translation>Yahoo Japan ist eine eigene Firma: Ein Konto bei yahoo.com funktioniert hier nicht.</translation>
    </message>
    <message>
        <source>Yahoo&apos;s position is unclear: its help page still describes app passwords (as of November 2026), while mail programs report since 2026 that some accounts accept OAuth only.</source>
        <translation>Yahoos Haltung ist unklar: Die Hilfeseite beschreibt noch App-Passwörter (Stand November 2026), während Mailprogramme seit 2026 melden, dass manche Konten nur OAuth akzeptieren.</translation>
    </message>
    <message>
        <source>You chose to trust one key for {host} on {port}. The server now shows another one: its operator replaced it, or somebody else answers in its place. No password was sent. The key it shows is {key}.</source>
        <translation>Sie haben sich entschieden, bei {host} auf {port} einem Schlüssel zu vertrauen. Der Server zeigt jetzt einen anderen: Sein Betreiber hat ihn ersetzt, oder jemand anderes antwortet an seiner Stelle. Es wurde kein Passwort gesendet. Der gezeigte Schlüssel ist {key}.</translation>
    </message>
    <message>
        <source>Your Posteo address or one of its aliases.</source>
        <translation>Ihre Posteo-Adresse oder einer ihrer Aliasse.</translation>
    </message>
    <message>
        <source>Your own address or alias.</source>
        <translation>Ihre eigene Adresse oder ein Alias.</translation>
    </message>
    <message>
        <source>Your own address.</source>
        <translation>Ihre eigene Adresse.</translation>
    </message>
    <message>
        <source>Your own addresses, aliases, and addresses of a domain set up in the account.</source>
        <translation>Ihre eigenen Adressen, Aliasse und Adressen einer Domain, die im Konto eingerichtet ist.</translation>
    </message>
    <message>
        <source>Your own addresses.</source>
        <translation>Ihre eigenen Adressen.</translation>
    </message>
    <message>
        <source>Your own naver.com address.</source>
        <translation>Ihre eigene naver.com-Adresse.</translation>
    </message>
    <message>
        <source>Your own orange.fr or wanadoo.fr address.</source>
        <translation>Ihre eigene Adresse bei orange.fr oder wanadoo.fr.</translation>
    </message>
    <message>
        <source>Your own t-online.de or magenta.de address.</source>
        <translation>Ihre eigene Adresse bei t-online.de oder magenta.de.</translation>
    </message>
    <message>
        <source>Your web.de address or alias.</source>
        <translation>Ihre web.de-Adresse oder ein Alias.</translation>
    </message>
    <message>
        <source>Zoho keeps accounts in separate data centres. The server must end like the address at which you sign in to Zoho Mail: .com, .eu, .in, .com.au or .jp.</source>
        <translation>Zoho führt Konten in getrennten Rechenzentren. Der Server muss so enden wie die Adresse, unter der Sie sich bei Zoho Mail anmelden: .com, .eu, .in, .com.au oder .jp.</translation>
    </message>
    <message>
        <source>a free account</source>
        <translation>kostenloses Konto</translation>
    </message>
    <message>
        <source>a new account</source>
        <translation>neues Konto</translation>
    </message>
    <message>
        <source>a new subscription</source>
        <translation>neues Abonnement</translation>
    </message>
    <message>
        <source>a paid subscription</source>
        <translation>bezahltes Abonnement</translation>
    </message>
    <message>
        <source>a trial</source>
        <translation>Testphase</translation>
    </message>
    <message>
        <source>iCloud needs an app-specific password</source>
        <translation>iCloud verlangt ein App-spezifisches Passwort</translation>
    </message>
    <message>
        <source>my kSuite</source>
        <translation>my kSuite</translation>
    </message>
    <message>
        <source>my kSuite+ and the other plans</source>
        <translation>my kSuite+ und die anderen Tarife</translation>
    </message>
    <message>
        <source>onboarding@resend.dev writes to your own address only.</source>
        <translation>onboarding@resend.dev schreibt nur an Ihre eigene Adresse.</translation>
    </message>
    <message>
        <source>sandbox.smtp.mailtrap.io only catches messages and never delivers them: do not use it here.</source>
        <translation>sandbox.smtp.mailtrap.io fängt Nachrichten nur ab und stellt sie nie zu: Verwenden Sie es hier nicht.</translation>
    </message>
    <message>
        <source>the client connector as installed</source>
        <translation>Clientconnector wie installiert</translation>
    </message>
    <message>
        <source>the free plan</source>
        <translation>kostenloser Tarif</translation>
    </message>
    <message>
        <source>the free plan without a verified domain</source>
        <translation>kostenloser Tarif ohne bestätigte Domain</translation>
    </message>
    <message>
        <source>the old Workspace Email</source>
        <translation>altes Workspace Email</translation>
    </message>
    <message>
        <source>the sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>{credential}</source>
        <translation>{credential}</translation>
    </message>
    <message>
        <source>{domain} declares that it receives no mail</source>
        <translation>{domain} erklärt, keine E-Mails zu empfangen</translation>
    </message>
    <message>
        <source>{host} closed the connection before it said a word</source>
        <translation>Verbindung von {host} wortlos geschlossen</translation>
    </message>
    <message>
        <source>{host} does not answer as a mail server should</source>
        <translation>Die Antworten von {host} sind nicht die eines Mailservers</translation>
    </message>
    <message>
        <source>{host} does not answer on {port}</source>
        <translation>Von {host} kommt auf {port} keine Antwort</translation>
    </message>
    <message>
        <source>{host} does not answer over {family}</source>
        <translation>Von {host} kommt über {family} keine Antwort</translation>
    </message>
    <message>
        <source>{host} had the message and did not confirm it</source>
        <translation>Die Nachricht lag bei {host}, wurde aber nicht bestätigt</translation>
    </message>
    <message>
        <source>{host} has a private address ({addresses}) that exists only in your own network. The platform connects from the internet.</source>
        <translation>Zu {host} gehört eine private Adresse ({addresses}), die es nur in Ihrem eigenen Netzwerk gibt. Die Plattform verbindet sich aus dem Internet.</translation>
    </message>
    <message>
        <source>{host} hung up after it had the test message</source>
        <translation>Verbindung von {host} nach der Testnachricht getrennt</translation>
    </message>
    <message>
        <source>{host} hung up while or after it got the message</source>
        <translation>Verbindung von {host} während oder nach der Nachricht getrennt</translation>
    </message>
    <message>
        <source>{host} hung up {step}</source>
        <translation>Verbindung von {host} {step} getrennt</translation>
    </message>
    <message>
        <source>{host} is not the server that sends your mail</source>
        <translation>Zum Senden Ihrer E-Mails ist {host} nicht der richtige Server</translation>
    </message>
    <message>
        <source>{host} refused the password for {username}, because Google does not take an account&apos;s normal password from other programs.</source>
        <translation>Das Passwort zu {username} wurde von {host} abgelehnt, weil Google das normale Kontopasswort aus anderen Programmen nicht annimmt.</translation>
    </message>
    <message>
        <source>{host} sent a reply that nothing had asked for</source>
        <translation>Von {host} kam eine Antwort, nach der niemand gefragt hatte</translation>
    </message>
    <message>
        <source>{host} stopped answering {step}</source>
        <translation>Von {host} kam {step} keine Antwort mehr</translation>
    </message>
    <message>
        <source>{host} takes the connection on {port} and says nothing</source>
        <translation>Die Verbindung zu {host} auf {port} steht, aber es kommt nichts</translation>
    </message>
    <message>
        <source>{host} took the test message and did not confirm it</source>
        <translation>Die Testnachricht wurde von {host} angenommen, aber nicht bestätigt</translation>
    </message>
    <message>
        <source>{limits}</source>
        <translation>{limits}</translation>
    </message>
    <message>
        <source>{platform} cannot be set to {security} on {port}</source>
        <translation>{platform} bietet diese Kombination nicht: {port}, {security}</translation>
    </message>
    <message>
        <source>{platform} cannot reach this server</source>
        <translation>{platform} kann diesen Server nicht erreichen</translation>
    </message>
    <message>
        <source>{platform} does not take {port}</source>
        <translation>{platform} arbeitet nicht mit {port}</translation>
    </message>
    <message>
        <source>{platform} needs a user name and a password</source>
        <translation>{platform} braucht Benutzername und Passwort</translation>
    </message>
    <message>
        <source>{platform} tested from {egress} and did not reach {host}, which this computer did reach. The server&apos;s firewall does not admit that address yet.</source>
        <translation>{platform} hat von {egress} getestet und {host} nicht erreicht, dieser Computer dagegen schon. Die Firewall des Servers lässt jene Adresse noch nicht zu.</translation>
    </message>
    <message>
        <source>{platform} wants the From address to equal the user name</source>
        <translation>{platform} verlangt eine Absenderadresse gleich dem Benutzernamen</translation>
    </message>
    <message>
        <source>{platform} wants the From address to match the mailbox. Here {address} is the sender and {username} signs in.</source>
        <translation>{platform} verlangt, dass die Absenderadresse zum Postfach passt. Hier wird mit {address} gesendet, aber mit {username} angemeldet.</translation>
    </message>
    <message>
        <source>{port} does not begin with encryption</source>
        <translation>Auf {port} beginnt die Verbindung unverschlüsselt</translation>
    </message>
    <message>
        <source>{port} needs SSL/TLS from the start</source>
        <translation>Auf {port} ist SSL/TLS von Anfang an nötig</translation>
    </message>
    <message>
        <source>{prerequisites}</source>
        <translation>{prerequisites}</translation>
    </message>
    <message>
        <source>{provider} needs an app password</source>
        <translation>Bei {provider} ist ein App-Passwort nötig</translation>
    </message>
    <message>
        <source>{provider} no longer accepts passwords for sending</source>
        <translation>Bei {provider} ist das Senden mit Passwort nicht mehr möglich</translation>
    </message>
    <message>
        <source>{provider} wants a different kind of password here</source>
        <translation>Bei {provider} ist hier ein anderes Passwort nötig</translation>
    </message>
    <message>
        <source>{provider} wants the sender verified first</source>
        <translation>Bei {provider} muss der Absender zuerst bestätigt werden</translation>
    </message>
    <message>
        <source>{provider} wants you to confirm the sign-in</source>
        <translation>Bei {provider} müssen Sie die Anmeldung bestätigen</translation>
    </message>
    <message>
        <source>{username_rule}</source>
        <translation>{username_rule}</translation>
    </message>
</context>
</TS>
