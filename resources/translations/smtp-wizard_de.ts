<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>catalogue</name>
    <message>
        <source>, </source>
        <comment>between two items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Another platform</source>
        <comment>a choice beside platforms with names</comment>
        <translation>Andere Plattform</translation>
    </message>
    <message>
        <source>Standard</source>
        <comment>the usual choice among the servers of a service</comment>
        <translation>Standard</translation>
    </message>
    <message>
        <source>{place} ({region})</source>
        <comment>a region of a service</comment>
        <translation>{place} ({region})</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message numerus="yes">
        <source>%n provider(s) were loaded.</source>
        <translation>
            <numerusform>%n Anbieter wurde geladen.</numerusform>
            <numerusform>%n Anbieter wurden geladen.</numerusform>
        </translation>
    </message>
    <message>
        <source>--data-key belongs to --load.</source>
        <translation>--data-key gehört zu --load.</translation>
    </message>
    <message>
        <source>--keep-token needs --token-file.</source>
        <translation>--keep-token braucht --token-file.</translation>
    </message>
    <message>
        <source>--mailbox and --platform belong to --show.</source>
        <translation>--mailbox und --platform gehören zu --show.</translation>
    </message>
    <message>
        <source>--no-control-host leaves that out.</source>
        <translation>Mit --no-control-host entfällt das.</translation>
    </message>
    <message>
        <source>A check failed, and the file says so.</source>
        <translation>Eine Prüfung ist fehlgeschlagen. Das steht auch in der Datei.</translation>
    </message>
    <message>
        <source>A key was made.</source>
        <translation>Ein Schlüssel wurde erzeugt.</translation>
    </message>
    <message>
        <source>A new key is in its place. What the old one signed still verifies here.</source>
        <translation>Ein neuer Schlüssel ist an seiner Stelle. Was der alte signiert hat, lässt sich hier weiterhin prüfen.</translation>
    </message>
    <message>
        <source>A search stands alone, without --show, --load and --use-shipped.</source>
        <translation>Eine Suche steht für sich allein, ohne --show, --load und --use-shipped.</translation>
    </message>
    <message>
        <source>ACTION</source>
        <comment>a placeholder in a command line</comment>
        <translation>AKTION</translation>
    </message>
    <message>
        <source>Address already in use</source>
        <translation>Die Adresse wird bereits verwendet</translation>
    </message>
    <message>
        <source>Audience:</source>
        <comment>a label in front of a column</comment>
        <translation>Adressat:</translation>
    </message>
    <message>
        <source>CA file:</source>
        <translation>CA-Datei:</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <comment>a placeholder in a command line</comment>
        <translation>BEFEHL</translation>
    </message>
    <message>
        <source>Cannot assign requested address</source>
        <translation>Die gewünschte Adresse kann nicht zugewiesen werden</translation>
    </message>
    <message>
        <source>Changes:</source>
        <comment>a label in front of a column</comment>
        <translation>Änderungen:</translation>
    </message>
    <message>
        <source>Connects from:</source>
        <comment>addresses of the practice platform</comment>
        <translation>Verbindet von:</translation>
    </message>
    <message>
        <source>DNSSEC trust anchors in place of those of the root zone</source>
        <translation>DNSSEC-Vertrauensanker anstelle derer der Root-Zone</translation>
    </message>
    <message>
        <source>Delete it? Type {yes}: </source>
        <translation>Löschen? Zum Bestätigen {yes} eingeben: </translation>
    </message>
    <message>
        <source>Did you mean {suggestion}?</source>
        <translation>Meinten Sie {suggestion}?</translation>
    </message>
    <message>
        <source>Every check passed.</source>
        <translation>Alle Prüfungen sind bestanden.</translation>
    </message>
    <message>
        <source>FAILED</source>
        <comment>how a step of a push ended, in a column of its own</comment>
        <translation>FEHLER</translation>
    </message>
    <message>
        <source>Fields</source>
        <comment>of a form</comment>
        <translation>Felder</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Die Datei gibt es schon</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Der Dateiname ist zu lang</translation>
    </message>
    <message>
        <source>Files:</source>
        <translation>Dateien:</translation>
    </message>
    <message>
        <source>Finds, tests and explains the settings for sending through your own mail server, and hands them over signed. Without a subcommand it opens the window.</source>
        <translation>Findet, testet und erklärt die Einstellungen zum Senden über Ihren eigenen Mailserver und übergibt sie signiert. Ohne Unterbefehl öffnet sich das Fenster.</translation>
    </message>
    <message>
        <source>For</source>
        <comment>the receiver of a signed file</comment>
        <translation>Für</translation>
    </message>
    <message>
        <source>From address (default: ADDRESS)</source>
        <translation>Absenderadresse (Standard: ADDRESS)</translation>
    </message>
    <message>
        <source>From name</source>
        <translation>Absendername</translation>
    </message>
    <message>
        <source>From the platform: {cause}.</source>
        <comment>the cause that was found</comment>
        <translation>Von der Plattform aus: {cause}.</translation>
    </message>
    <message>
        <source>Give --host: no server is known for this address.</source>
        <translation>Geben Sie --host an: Für diese Adresse ist kein Server bekannt.</translation>
    </message>
    <message>
        <source>Give --pairing-code with the code that the platform shows.</source>
        <translation>Geben Sie --pairing-code mit dem Code an, den die Plattform anzeigt.</translation>
    </message>
    <message>
        <source>Give --request or --transfer-code, not both: a password is sealed once.</source>
        <translation>Geben Sie --request oder --transfer-code an, nicht beides: Ein Passwort wird nur einmal versiegelt.</translation>
    </message>
    <message>
        <source>Give --to-platform with the https address of the platform.</source>
        <translation>Geben Sie --to-platform mit der https-Adresse der Plattform an.</translation>
    </message>
    <message>
        <source>Give --token-file with the token of {origin}.</source>
        <translation>Geben Sie --token-file mit dem Token von {origin} an.</translation>
    </message>
    <message>
        <source>Give an e-mail address, or --config with a signed file.</source>
        <translation>Geben Sie eine E-Mail-Adresse an oder --config mit einer signierten Datei.</translation>
    </message>
    <message>
        <source>Give the password with --password-stdin or --keyring, or use --no-sign-in.</source>
        <translation>Geben Sie das Passwort mit --password-stdin oder --keyring an, oder verwenden Sie --no-sign-in.</translation>
    </message>
    <message>
        <source>Help</source>
        <comment>a label in front of an address</comment>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>If it did, push again with --platform-key and the fingerprint that the platform itself shows.</source>
        <translation>Wenn ja, starten Sie die Übergabe noch einmal mit --platform-key und dem Fingerabdruck, den die Plattform selbst anzeigt.</translation>
    </message>
    <message>
        <source>If that is your server, give --host {host}.</source>
        <translation>Wenn das Ihr Server ist, geben Sie --host {host} an.</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Das ist ein Ordner</translation>
    </message>
    <message>
        <source>It could not be revoked at the platform: revoke it there.</source>
        <translation>Bei der Plattform ließ er sich nicht widerrufen: Widerrufen Sie ihn dort.</translation>
    </message>
    <message>
        <source>It runs until it is interrupted (Ctrl+C).</source>
        <translation>Sie läuft, bis sie unterbrochen wird (Strg+C).</translation>
    </message>
    <message>
        <source>It was loaded on this computer.</source>
        <translation>Sie wurden auf diesem Computer geladen.</translation>
    </message>
    <message>
        <source>Key ({suite}), kept in a file, for practice only:</source>
        <translation>Schlüssel ({suite}), in einer Datei aufbewahrt, nur zum Üben:</translation>
    </message>
    <message>
        <source>Key ({suite}), kept in a file, locked with your passphrase:</source>
        <translation>Schlüssel ({suite}), in einer Datei aufbewahrt, mit Ihrer Passphrase gesperrt:</translation>
    </message>
    <message>
        <source>Key ({suite}), kept in this computer&apos;s keyring:</source>
        <translation>Schlüssel ({suite}), im Schlüsselbund dieses Computers aufbewahrt:</translation>
    </message>
    <message>
        <source>Key ({suite}), kept nowhere; it is for one time only:</source>
        <translation>Schlüssel ({suite}), nirgends aufbewahrt, nur für ein einziges Mal:</translation>
    </message>
    <message>
        <source>Key:</source>
        <comment>a label in front of a column</comment>
        <translation>Schlüssel:</translation>
    </message>
    <message>
        <source>Loaded data was forgotten.</source>
        <translation>Geladene Daten wurden vergessen.</translation>
    </message>
    <message>
        <source>Mail goes out from {sender}.</source>
        <translation>E-Mails gehen von {sender} hinaus.</translation>
    </message>
    <message>
        <source>Named: {cause}, as it is.</source>
        <comment>the cause that was found</comment>
        <translation>Genannt: {cause}. Das stimmt.</translation>
    </message>
    <message>
        <source>Named: {cause}, but the scenario has {true_cause}.</source>
        <comment>the cause that was found</comment>
        <translation>Genannt: {cause}. Im Szenario steckt aber: {true_cause}.</translation>
    </message>
    <message>
        <source>No provider is known for {query}.</source>
        <translation>Zu {query} ist kein Anbieter bekannt.</translation>
    </message>
    <message>
        <source>No sending settings were found for {domain}. Give --host, and --port if it is unusual.</source>
        <translation>Für {domain} wurden keine Einstellungen zum Senden gefunden. Geben Sie --host an, und --port, wenn er unüblich ist.</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Auf dem Datenträger ist kein Platz mehr</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Ordner nicht gefunden</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Das ist kein Ordner</translation>
    </message>
    <message>
        <source>Nothing failed, but not every check ran.</source>
        <translation>Nichts ist fehlgeschlagen, aber nicht jede Prüfung lief.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Nichts wurde gelöscht.</translation>
    </message>
    <message>
        <source>Nothing was signed on this computer yet.</source>
        <translation>Auf diesem Computer wurde noch nichts signiert.</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Der Vorgang ist nicht erlaubt</translation>
    </message>
    <message>
        <source>Origin:</source>
        <comment>a label in front of a column</comment>
        <translation>Ursprung:</translation>
    </message>
    <message>
        <source>Other users of this computer may read {path}.</source>
        <translation>Andere Benutzer dieses Computers können {path} lesen.</translation>
    </message>
    <message>
        <source>Page:</source>
        <comment>of the practice platform</comment>
        <translation>Seite:</translation>
    </message>
    <message>
        <source>Pairing code that the platform shows: </source>
        <translation>Kopplungscode, den die Plattform anzeigt: </translation>
    </message>
    <message>
        <source>Pairing code:</source>
        <translation>Kopplungscode:</translation>
    </message>
    <message>
        <source>Passphrase of this computer&apos;s key: </source>
        <translation>Passphrase des Schlüssels dieses Computers: </translation>
    </message>
    <message>
        <source>Password for {username}: </source>
        <translation>Passwort für {username}: </translation>
    </message>
    <message>
        <source>Password: none; the server takes mail from this address without sign-in.</source>
        <translation>Passwort: keines. Der Server nimmt E-Mails von dieser Adresse ohne Anmeldung an.</translation>
    </message>
    <message>
        <source>Password: not in the file; the platform asks for it.</source>
        <translation>Passwort: nicht in der Datei. Die Plattform fragt danach.</translation>
    </message>
    <message>
        <source>Password: sealed for {platform}. Compare the whole fingerprint:</source>
        <translation>Passwort: versiegelt für {platform}. Vergleichen Sie den ganzen Fingerabdruck:</translation>
    </message>
    <message>
        <source>Password: sealed with this transfer code. It is shown once and stands in no file:</source>
        <translation>Passwort: versiegelt mit diesem Übergabecode. Er wird nur jetzt gezeigt und steht in keiner Datei:</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Keine Berechtigung</translation>
    </message>
    <message>
        <source>Platform:</source>
        <comment>a label in front of a column</comment>
        <translation>Plattform:</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Practice: {title}. Nothing left this computer.</source>
        <translation>Übung: {title}. Nichts hat diesen Computer verlassen.</translation>
    </message>
    <message>
        <source>Push this? Type {yes}: </source>
        <translation>Übergeben? Zum Bestätigen {yes} eingeben: </translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Das Dateisystem ist nur lesbar</translation>
    </message>
    <message>
        <source>Receipt: {state}, signed by the platform.</source>
        <translation>Quittung: {state}, von der Plattform signiert.</translation>
    </message>
    <message>
        <source>Register it with every platform you push to, and revoke the old one there.</source>
        <translation>Registrieren Sie ihn bei jeder Plattform, der Sie Einstellungen übergeben, und widerrufen Sie dort den alten.</translation>
    </message>
    <message>
        <source>Request file:</source>
        <translation>Anforderungsdatei:</translation>
    </message>
    <message>
        <source>Revoke it at every platform it is registered with.</source>
        <translation>Widerrufen Sie ihn bei jeder Plattform, bei der er registriert ist.</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Gespeichert: {path}</translation>
    </message>
    <message>
        <source>Sends until then from</source>
        <translation>Sendet bis dahin von</translation>
    </message>
    <message>
        <source>Short form</source>
        <comment>of a fingerprint</comment>
        <translation>Kurzform</translation>
    </message>
    <message>
        <source>Signed by an unknown key:</source>
        <translation>Von einem unbekannten Schlüssel signiert:</translation>
    </message>
    <message>
        <source>Signed by practice (made by practice mode, for training only):</source>
        <translation>Von der Übung signiert (im Übungsmodus entstanden, nur zum Üben):</translation>
    </message>
    <message>
        <source>Signed by the key you gave:</source>
        <translation>Von dem Schlüssel signiert, den Sie angegeben haben:</translation>
    </message>
    <message>
        <source>Signed by this computer:</source>
        <translation>Von diesem Computer signiert:</translation>
    </message>
    <message>
        <source>Signed by this computer: {key}</source>
        <translation>Von diesem Computer signiert: {key}</translation>
    </message>
    <message>
        <source>Signed file: {verdict}</source>
        <translation>Signierte Datei: {verdict}</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Getestet</translation>
    </message>
    <message>
        <source>The file was signed by a key that is not known here, and its server is {host}.</source>
        <translation>Die Datei wurde von einem Schlüssel signiert, der hier nicht bekannt ist, und ihr Server ist {host}.</translation>
    </message>
    <message>
        <source>The key is registered at {origin}.</source>
        <translation>Der Schlüssel ist bei {origin} registriert.</translation>
    </message>
    <message>
        <source>The key was deleted. Files it signed still verify here.</source>
        <translation>Der Schlüssel wurde gelöscht. Dateien, die er signiert hat, lassen sich hier weiterhin prüfen.</translation>
    </message>
    <message>
        <source>The keyring could not be read.</source>
        <translation>Der Schlüsselbund ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>The keyring did not answer.</source>
        <translation>Der Schlüsselbund hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>The keyring has no token for it.</source>
        <translation>Der Schlüsselbund enthält kein Token dafür.</translation>
    </message>
    <message>
        <source>The keyring is locked, so its keys cannot be shown. Unlock it and try again.</source>
        <translation>Der Schlüsselbund ist gesperrt, deshalb lassen sich seine Schlüssel nicht zeigen. Entsperren Sie ihn, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>The old one could not be revoked at the platform: revoke it there.</source>
        <translation>Der alte ließ sich bei der Plattform nicht widerrufen: Widerrufen Sie ihn dort.</translation>
    </message>
    <message>
        <source>The pages were not drawn: {reason}</source>
        <translation>Die Seiten wurden nicht gezeichnet: {reason}</translation>
    </message>
    <message>
        <source>The platform cannot listen or connect as asked: {reason}.</source>
        <translation>Die Plattform kann nicht wie verlangt lauschen oder sich verbinden: {reason}.</translation>
    </message>
    <message>
        <source>The platform was at another port of this host before.</source>
        <translation>Die Plattform war vorher an einem anderen Port dieses Hosts.</translation>
    </message>
    <message>
        <source>The platform&apos;s key is ANOTHER ONE than before.</source>
        <translation>Der Schlüssel der Plattform ist ein ANDERER als vorher.</translation>
    </message>
    <message>
        <source>The platform&apos;s key is seen for the first time.</source>
        <translation>Der Schlüssel der Plattform wird zum ersten Mal gesehen.</translation>
    </message>
    <message>
        <source>The platform&apos;s key is the same as before.</source>
        <translation>Der Schlüssel der Plattform ist derselbe wie vorher.</translation>
    </message>
    <message>
        <source>The platform&apos;s own sender is in use.</source>
        <translation>Die Plattform sendet wieder mit dem eigenen Absender.</translation>
    </message>
    <message>
        <source>The practice platform has stopped.</source>
        <translation>Die Übungsplattform wurde beendet.</translation>
    </message>
    <message>
        <source>The practice platform serves {url}</source>
        <translation>Die Übungsplattform läuft unter {url}</translation>
    </message>
    <message>
        <source>The public key could not be added to this computer&apos;s list of known keys. The file is good, but smtp-wizard verify will not know its key here.</source>
        <translation>Der öffentliche Schlüssel ließ sich nicht in die Liste der bekannten Schlüssel dieses Computers aufnehmen. Die Datei ist gut, aber smtp-wizard verify wird ihren Schlüssel hier nicht kennen.</translation>
    </message>
    <message>
        <source>The request file names no API. Give --to-platform with the https address of the platform.</source>
        <translation>Die Anforderungsdatei nennt keine API. Geben Sie --to-platform mit der https-Adresse der Plattform an.</translation>
    </message>
    <message>
        <source>The scenario {scenario} cannot be run here.</source>
        <translation>Das Szenario {scenario} kann hier nicht laufen.</translation>
    </message>
    <message>
        <source>The set that was loaded on this computer is not used. {reason}</source>
        <translation>Die auf diesem Computer geladenen Daten werden nicht verwendet. {reason}</translation>
    </message>
    <message>
        <source>The settings were not tested, and the file says so.</source>
        <translation>Die Einstellungen wurden nicht getestet. Das steht auch in der Datei.</translation>
    </message>
    <message>
        <source>The token was not kept: this computer has no usable keyring.</source>
        <translation>Das Token wurde nicht aufbewahrt: Dieser Computer hat keinen nutzbaren Schlüsselbund.</translation>
    </message>
    <message>
        <source>There is a key already.</source>
        <translation>Es gibt schon einen Schlüssel.</translation>
    </message>
    <message>
        <source>There is no display to open the window on.</source>
        <translation>Es gibt keine Anzeige, auf der sich das Fenster öffnen könnte.</translation>
    </message>
    <message>
        <source>There is no key yet. Make one with: smtp-wizard keys make</source>
        <translation>Es gibt noch keinen Schlüssel. Erzeugen Sie einen mit: smtp-wizard keys make</translation>
    </message>
    <message>
        <source>There is no scenario {name}; practice --list shows them all.</source>
        <translation>Das Szenario {name} gibt es nicht. practice --list zeigt alle.</translation>
    </message>
    <message>
        <source>There was no key.</source>
        <translation>Es gab keinen Schlüssel.</translation>
    </message>
    <message>
        <source>This computer has no keyring.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund.</translation>
    </message>
    <message>
        <source>This computer has no usable keyring, so no key was kept. Give --passphrase-file to keep it in a file that is locked with a passphrase.</source>
        <translation>Dieser Computer hat keinen nutzbaren Schlüsselbund, deshalb wurde kein Schlüssel aufbewahrt. Geben Sie --passphrase-file an, um ihn in einer Datei aufzubewahren, die mit einer Passphrase gesperrt ist.</translation>
    </message>
    <message>
        <source>This computer has no usable keyring, so the file was signed with a key for this one time. A platform that does not know the key will ask before it takes the file.</source>
        <translation>Dieser Computer hat keinen nutzbaren Schlüsselbund, deshalb wurde die Datei mit einem Schlüssel für dieses eine Mal signiert. Eine Plattform, die den Schlüssel nicht kennt, fragt nach, bevor sie die Datei annimmt.</translation>
    </message>
    <message>
        <source>This computer has no usable keyring, so the push is signed with a key for this one time, which the platform does not know. To keep a key in a locked file: smtp-wizard keys make --passphrase-file FILE.</source>
        <translation>Dieser Computer hat keinen nutzbaren Schlüsselbund, deshalb wird die Übergabe mit einem Schlüssel für dieses eine Mal signiert, den die Plattform nicht kennt. So bewahren Sie einen Schlüssel in einer gesperrten Datei auf: smtp-wizard keys make --passphrase-file FILE.</translation>
    </message>
    <message>
        <source>Token file:</source>
        <translation>Token-Datei:</translation>
    </message>
    <message>
        <source>Type its fingerprint as the platform shows it: </source>
        <translation>Geben Sie seinen Fingerabdruck ein, wie die Plattform ihn anzeigt: </translation>
    </message>
    <message>
        <source>Type the fingerprint as the platform itself shows it: </source>
        <translation>Geben Sie den Fingerabdruck ein, wie die Plattform selbst ihn anzeigt: </translation>
    </message>
    <message>
        <source>Typed: {address}</source>
        <translation>Eingegeben: {address}</translation>
    </message>
    <message>
        <source>What was signed could not be put on record. {reason}</source>
        <translation>Was signiert wurde, ließ sich nicht verzeichnen. {reason}</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>in the menus of a platform</comment>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Where it happened stands in {path}.</source>
        <translation>Wo es geschah, steht in {path}.</translation>
    </message>
    <message>
        <source>Your firewall must admit</source>
        <translation>Ihre Firewall muss zulassen</translation>
    </message>
    <message>
        <source>a number from 0 to 65535 is needed</source>
        <translation>nötig ist eine Zahl von 0 bis 65535</translation>
    </message>
    <message>
        <source>actions</source>
        <comment>a heading</comment>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>active</source>
        <comment>the state of settings at a platform</comment>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>address of this computer to connect to mail servers from</source>
        <translation>Adresse dieses Computers für die Verbindung zu Mailservern</translation>
    </message>
    <message>
        <source>after a failure, ask no host of a large provider whether the network itself works</source>
        <translation>nach einem Fehler keinen Host eines großen Anbieters fragen, ob das Netzwerk selbst funktioniert</translation>
    </message>
    <message>
        <source>another platform serves from {path}.</source>
        <translation>eine andere Plattform läuft bereits mit {path}.</translation>
    </message>
    <message>
        <source>argument {argument}: {message}</source>
        <translation>Argument {argument}: {message}</translation>
    </message>
    <message>
        <source>certificates of mail servers to trust besides the system&apos;s</source>
        <translation>Zertifikate von Mailservern, denen neben denen des Systems vertraut wird</translation>
    </message>
    <message>
        <source>certificates to trust besides the system&apos;s</source>
        <translation>Zertifikate, denen neben denen des Systems vertraut wird</translation>
    </message>
    <message>
        <source>check settings against the server, step by step</source>
        <translation>Einstellungen Schritt für Schritt am Server prüfen</translation>
    </message>
    <message>
        <source>check settings and write them to a signed file</source>
        <translation>Einstellungen prüfen und in eine signierte Datei schreiben</translation>
    </message>
    <message>
        <source>check settings, hand them to a platform, and let it test them</source>
        <translation>Einstellungen prüfen, einer Plattform übergeben und von ihr testen lassen</translation>
    </message>
    <message>
        <source>check, read and compare, and send nothing</source>
        <translation>prüfen, lesen und vergleichen, aber nichts senden</translation>
    </message>
    <message>
        <source>commands</source>
        <comment>a heading</comment>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>delete the key, here and at a platform</source>
        <translation>den Schlüssel löschen, hier und bei einer Plattform</translation>
    </message>
    <message>
        <source>do not ask Thunderbird&apos;s public database for the domain</source>
        <translation>die öffentliche Datenbank von Thunderbird nicht nach der Domain fragen</translation>
    </message>
    <message>
        <source>do not ask at the terminal</source>
        <translation>nicht am Terminal nachfragen</translation>
    </message>
    <message>
        <source>do not ask at the terminal before the push</source>
        <translation>vor der Übergabe nicht am Terminal nachfragen</translation>
    </message>
    <message>
        <source>do not push: let the platform&apos;s own sender take over again</source>
        <translation>nichts übergeben: wieder den eigenen Absender der Plattform senden lassen</translation>
    </message>
    <message>
        <source>do not use the shipped data of providers</source>
        <translation>die mitgelieferten Daten über Anbieter nicht verwenden</translation>
    </message>
    <message>
        <source>done</source>
        <comment>how a step of a push ended, in a column of its own</comment>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>ended</source>
        <comment>how a step of a push ended, in a column of its own</comment>
        <translation>beendet</translation>
    </message>
    <message>
        <source>ended</source>
        <comment>the state of settings at a platform</comment>
        <translation>beendet</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>ein Wert wird erwartet</translation>
    </message>
    <message>
        <source>expired</source>
        <comment>the state of settings at a platform</comment>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>explain an error message of any mail program</source>
        <translation>eine Fehlermeldung eines beliebigen Mailprogramms erklären</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>the tests of signed settings</comment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>file with the passphrase of this computer&apos;s key, where there is no keyring</source>
        <translation>Datei mit der Passphrase des Schlüssels dieses Computers, wo es keinen Schlüsselbund gibt</translation>
    </message>
    <message>
        <source>file with the platform&apos;s token (default: the keyring&apos;s)</source>
        <translation>Datei mit dem Token der Plattform (Standard: das im Schlüsselbund)</translation>
    </message>
    <message>
        <source>find the settings for an address, without any password</source>
        <translation>die Einstellungen für eine Adresse suchen, ganz ohne Passwort</translation>
    </message>
    <message>
        <source>forget a loaded set: use the data of this program again</source>
        <translation>geladene Daten vergessen und wieder die dieses Programms verwenden</translation>
    </message>
    <message>
        <source>give a number of seconds from 1 to 600.</source>
        <translation>geben Sie eine Zahl von 1 bis 600 Sekunden an.</translation>
    </message>
    <message>
        <source>give a time such as 2026-11-21T12:00:00Z, or seconds since 1970.</source>
        <translation>geben Sie eine Zeit wie 2026-11-21T12:00:00Z oder Sekunden seit 1970 an.</translation>
    </message>
    <message>
        <source>give an IP address of this computer.</source>
        <translation>geben Sie eine IP-Adresse dieses Computers an.</translation>
    </message>
    <message>
        <source>give an address and a port such as 192.0.2.53:53, not {text}.</source>
        <translation>geben Sie eine Adresse mit Port wie 192.0.2.53:53 an, nicht {text}.</translation>
    </message>
    <message>
        <source>host name of the mail server</source>
        <translation>Servername des Mailservers</translation>
    </message>
    <message>
        <source>how the connection is protected</source>
        <translation>wie die Verbindung geschützt wird</translation>
    </message>
    <message>
        <source>how the window looks, this time (default: as chosen in its menu)</source>
        <translation>wie das Fenster diesmal aussieht (Standard: wie in seinem Menü gewählt)</translation>
    </message>
    <message>
        <source>https address of the platform, or the name of one used before</source>
        <translation>https-Adresse der Plattform oder der Name einer früher verwendeten</translation>
    </message>
    <message>
        <source>ignored explicit argument {value}</source>
        <translation>überflüssiger Wert {value}</translation>
    </message>
    <message>
        <source>invalid choice: {value} (choose from {choices})</source>
        <translation>ungültige Auswahl: {value} (möglich sind {choices})</translation>
    </message>
    <message>
        <source>invalid value: {value} is no number</source>
        <translation>ungültiger Wert: {value} ist keine Zahl</translation>
    </message>
    <message>
        <source>keep the token of --token-file in this computer&apos;s keyring</source>
        <translation>das Token aus --token-file im Schlüsselbund dieses Computers aufbewahren</translation>
    </message>
    <message>
        <source>keys delete asks at a terminal. Give --yes where there is none.</source>
        <translation>keys delete fragt am Terminal nach. Wo es keines gibt, geben Sie --yes an.</translation>
    </message>
    <message>
        <source>kind of key (default: {name})</source>
        <translation>Art des Schlüssels (Standard: {name})</translation>
    </message>
    <message>
        <source>limit for all checks in seconds</source>
        <translation>Zeitlimit für alle Prüfungen in Sekunden</translation>
    </message>
    <message>
        <source>list the platforms this program knows</source>
        <translation>die Plattformen auflisten, die dieses Programm kennt</translation>
    </message>
    <message>
        <source>list the scenarios</source>
        <translation>die Szenarien auflisten</translation>
    </message>
    <message>
        <source>list what was signed here, when and for whom</source>
        <translation>auflisten, was hier wann und für wen signiert wurde</translation>
    </message>
    <message>
        <source>list, search and show mail providers; load newer data about them</source>
        <translation>Mailanbieter auflisten, suchen und zeigen; neuere Daten über sie laden</translation>
    </message>
    <message>
        <source>mail provider or server program, such as gmail or postfix</source>
        <translation>Mailanbieter oder Serverprogramm, zum Beispiel gmail oder postfix</translation>
    </message>
    <message>
        <source>make the key, unless there is one</source>
        <translation>den Schlüssel erzeugen, wenn es noch keinen gibt</translation>
    </message>
    <message>
        <source>make, show, register, rotate and delete the key that signs here</source>
        <translation>den Schlüssel, der hier signiert, erzeugen, zeigen, registrieren, wechseln und löschen</translation>
    </message>
    <message>
        <source>mask names and addresses in the window, for a screen that others see</source>
        <translation>Namen und Adressen im Fenster verdecken, für einen Bildschirm, den andere sehen</translation>
    </message>
    <message>
        <source>message</source>
        <comment>a heading</comment>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>name to give in EHLO (default: an address literal)</source>
        <translation>Name für EHLO (Standard: ein Adressliteral)</translation>
    </message>
    <message>
        <source>network</source>
        <comment>a heading</comment>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>no problem</source>
        <comment>in place of a cause</comment>
        <translation>kein Problem</translation>
    </message>
    <message>
        <source>no provider has this id or name. providers QUERY searches.</source>
        <translation>kein Anbieter hat diese ID oder diesen Namen. Mit providers QUERY können Sie suchen.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>the password in a signed file</comment>
        <translation>keines</translation>
    </message>
    <message>
        <source>none but perhaps the password</source>
        <translation>keine außer vielleicht dem Passwort</translation>
    </message>
    <message>
        <source>not allowed with argument {name}</source>
        <translation>nicht zusammen mit {name} erlaubt</translation>
    </message>
    <message>
        <source>not-tested</source>
        <comment>the tests of signed settings</comment>
        <translation>nicht getestet</translation>
    </message>
    <message>
        <source>one of the arguments {names} is required</source>
        <translation>eines der Argumente {names} wird benötigt</translation>
    </message>
    <message>
        <source>open the window and close it after its first painted page</source>
        <translation>das Fenster öffnen und nach der ersten gezeichneten Seite schließen</translation>
    </message>
    <message>
        <source>options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>other</source>
        <comment>a heading</comment>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>part of a name, an address, a domain or a host</source>
        <translation>Teil eines Namens, eine Adresse, eine Domain oder ein Host</translation>
    </message>
    <message>
        <source>partly</source>
        <comment>the tests of signed settings</comment>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>passed</source>
        <comment>the tests of signed settings</comment>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>password</source>
        <comment>what was typed</comment>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>pending</source>
        <comment>the state of settings at a platform</comment>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>platform (a token is never an argument)</source>
        <comment>a heading</comment>
        <translation>Plattform (ein Token ist nie ein Argument)</translation>
    </message>
    <message>
        <source>port to listen on (default: a free one)</source>
        <translation>Port, auf dem gelauscht wird (Standard: ein freier)</translation>
    </message>
    <message>
        <source>port, usually 587, 465 or 25</source>
        <translation>Port, meist 587, 465 oder 25</translation>
    </message>
    <message>
        <source>positional arguments:</source>
        <translation>Positionsargumente:</translation>
    </message>
    <message>
        <source>print one JSON document (schema about-1)</source>
        <translation>ein JSON-Dokument ausgeben (Schema about-1)</translation>
    </message>
    <message>
        <source>print one JSON document (schema check-1)</source>
        <translation>ein JSON-Dokument ausgeben (Schema check-1)</translation>
    </message>
    <message>
        <source>print one JSON document (schema discover-1)</source>
        <translation>ein JSON-Dokument ausgeben (Schema discover-1)</translation>
    </message>
    <message>
        <source>print one JSON document (schema explain-1)</source>
        <translation>ein JSON-Dokument ausgeben (Schema explain-1)</translation>
    </message>
    <message>
        <source>print one JSON document (schema export-1)</source>
        <translation>ein JSON-Dokument ausgeben (Schema export-1)</translation>
    </message>
    <message>
        <source>print one JSON document (schema keys-1)</source>
        <translation>ein JSON-Dokument ausgeben (Schema keys-1)</translation>
    </message>
    <message>
        <source>print one JSON document (schema keys-history-1)</source>
        <translation>ein JSON-Dokument ausgeben (Schema keys-history-1)</translation>
    </message>
    <message>
        <source>print one JSON document (schema platform-serve-1)</source>
        <translation>ein JSON-Dokument ausgeben (Schema platform-serve-1)</translation>
    </message>
    <message>
        <source>print one JSON document (schema platforms-1)</source>
        <translation>ein JSON-Dokument ausgeben (Schema platforms-1)</translation>
    </message>
    <message>
        <source>print one JSON document (schema practice-1)</source>
        <translation>ein JSON-Dokument ausgeben (Schema practice-1)</translation>
    </message>
    <message>
        <source>print one JSON document (schema providers-1)</source>
        <translation>ein JSON-Dokument ausgeben (Schema providers-1)</translation>
    </message>
    <message>
        <source>print one JSON document (schema push-1)</source>
        <translation>ein JSON-Dokument ausgeben (Schema push-1)</translation>
    </message>
    <message>
        <source>print one JSON document (schema verify-1)</source>
        <translation>ein JSON-Dokument ausgeben (Schema verify-1)</translation>
    </message>
    <message>
        <source>print what to send along with a question</source>
        <translation>ausgeben, was zu einer Anfrage mitgeschickt werden sollte</translation>
    </message>
    <message>
        <source>prompt</source>
        <comment>the password in a signed file: the platform asks for it</comment>
        <translation>wird erfragt</translation>
    </message>
    <message>
        <source>public JWK, JWKS or request file to verify with</source>
        <translation>öffentlicher JWK, JWKS oder Anforderungsdatei, womit geprüft wird</translation>
    </message>
    <message>
        <source>push</source>
        <comment>a heading</comment>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>push signs in before anything is sent: leave --no-sign-in away, or the user name.</source>
        <translation>push meldet sich an, bevor etwas gesendet wird: Lassen Sie --no-sign-in oder den Benutzernamen weg.</translation>
    </message>
    <message>
        <source>put a new key in its place, here and at a platform</source>
        <translation>einen neuen Schlüssel an seine Stelle setzen, hier und bei einer Plattform</translation>
    </message>
    <message>
        <source>quarantined</source>
        <comment>the state of settings at a platform</comment>
        <translation>in Quarantäne</translation>
    </message>
    <message>
        <source>read the password from standard input</source>
        <translation>das Passwort von der Standardeingabe lesen</translation>
    </message>
    <message>
        <source>recipient of the test (default: the From address)</source>
        <translation>Empfänger der Testnachricht (Standard: die Absenderadresse)</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>the state of settings at a platform</comment>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>register the key with a platform</source>
        <translation>den Schlüssel bei einer Plattform registrieren</translation>
    </message>
    <message>
        <source>run every step on the command line</source>
        <translation>jeden Schritt auf der Befehlszeile ausführen</translation>
    </message>
    <message>
        <source>run the practice platform that a push can be tried with</source>
        <translation>die Übungsplattform starten, mit der sich eine Übergabe ausprobieren lässt</translation>
    </message>
    <message>
        <source>seal the password with a code that is shown once</source>
        <translation>das Passwort mit einem Code versiegeln, der einmal gezeigt wird</translation>
    </message>
    <message>
        <source>sealed</source>
        <comment>the password in a signed file</comment>
        <translation>versiegelt</translation>
    </message>
    <message>
        <source>search the shipped data only; nothing is sent</source>
        <translation>nur die mitgelieferten Daten durchsuchen; nichts wird gesendet</translation>
    </message>
    <message>
        <source>send every DNS question there, addresses included</source>
        <translation>jede DNS-Frage dorthin senden, auch die nach Adressen</translation>
    </message>
    <message>
        <source>send one test message at the end</source>
        <translation>am Ende eine Testnachricht senden</translation>
    </message>
    <message>
        <source>send without signing in: a relay by address; with --username: stop before the sign-in</source>
        <translation>ohne Anmeldung senden: ein Relay nach Adresse; mit --username: vor der Anmeldung aufhören</translation>
    </message>
    <message>
        <source>serve the open API over HTTPS on this computer until interrupted</source>
        <translation>die offene API auf diesem Computer über HTTPS anbieten, bis zur Unterbrechung</translation>
    </message>
    <message>
        <source>server</source>
        <comment>a heading</comment>
        <translation>Server</translation>
    </message>
    <message>
        <source>show everything about one provider, with its guide</source>
        <translation>alles über einen Anbieter zeigen, mit seiner Anleitung</translation>
    </message>
    <message>
        <source>show the fingerprint, and the same as a QR code</source>
        <translation>den Fingerabdruck zeigen, auch als QR-Code</translation>
    </message>
    <message>
        <source>show the version and exit</source>
        <translation>die Version anzeigen und beenden</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>diese Hilfe anzeigen und beenden</translation>
    </message>
    <message>
        <source>sign-in (a password is never an argument)</source>
        <comment>a heading</comment>
        <translation>Anmeldung (ein Passwort ist nie ein Argument)</translation>
    </message>
    <message>
        <source>sources</source>
        <comment>a heading</comment>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>stopped.</source>
        <comment>by the person, with Ctrl+C</comment>
        <translation>abgebrochen.</translation>
    </message>
    <message>
        <source>superseded</source>
        <comment>the state of settings at a platform</comment>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>take the password from this computer&apos;s keyring</source>
        <translation>das Passwort aus dem Schlüsselbund dieses Computers nehmen</translation>
    </message>
    <message>
        <source>take the settings of a signed file</source>
        <translation>die Einstellungen einer signierten Datei übernehmen</translation>
    </message>
    <message>
        <source>the From address; settings are found from it</source>
        <translation>die Absenderadresse; anhand von ihr werden die Einstellungen gesucht</translation>
    </message>
    <message>
        <source>the certificates in {path} cannot be read.</source>
        <translation>die Zertifikate in {path} lassen sich nicht lesen.</translation>
    </message>
    <message>
        <source>the code that the platform shows; it is good once</source>
        <translation>der Code, den die Plattform anzeigt; er gilt einmal</translation>
    </message>
    <message>
        <source>the e-mail address to send from</source>
        <translation>die E-Mail-Adresse, von der gesendet werden soll</translation>
    </message>
    <message>
        <source>the file holds no key that a password could be sealed for.</source>
        <translation>die Datei enthält keinen Schlüssel, für den sich ein Passwort versiegeln ließe.</translation>
    </message>
    <message>
        <source>the file speaks for another platform than {platform}.</source>
        <translation>die Datei spricht für eine andere Plattform als {platform}.</translation>
    </message>
    <message>
        <source>the first line of the file is the passphrase.</source>
        <translation>die erste Zeile der Datei ist die Passphrase.</translation>
    </message>
    <message>
        <source>the following arguments are required: {names}</source>
        <translation>diese Argumente werden benötigt: {names}</translation>
    </message>
    <message>
        <source>the key of {audience} is another one than before: {fingerprint}. Ask the platform whether it changed its key.</source>
        <translation>der Schlüssel von {audience} ist ein anderer als vorher: {fingerprint}. Fragen Sie die Plattform, ob sie ihn gewechselt hat.</translation>
    </message>
    <message>
        <source>the keyring could not be read. Use --password-stdin.</source>
        <translation>der Schlüsselbund ließ sich nicht lesen. Verwenden Sie --password-stdin.</translation>
    </message>
    <message>
        <source>the keyring did not answer. Unlock it and try again.</source>
        <translation>der Schlüsselbund hat nicht geantwortet. Entsperren Sie ihn, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>the keyring has no password for this user name at this server.</source>
        <translation>der Schlüsselbund enthält kein Passwort für diesen Benutzernamen bei diesem Server.</translation>
    </message>
    <message>
        <source>the keyring is locked. Unlock it and try again.</source>
        <translation>der Schlüsselbund ist gesperrt. Entsperren Sie ihn, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>the language to speak: {tags} (default: the system&apos;s)</source>
        <translation>die Sprache des Programms: {tags} (Standard: die des Systems)</translation>
    </message>
    <message>
        <source>the message, a short code such as L-102, or - to read from standard input</source>
        <translation>die Meldung, ein Kurzcode wie L-102 oder -, um von der Standardeingabe zu lesen</translation>
    </message>
    <message>
        <source>the passphrase is not UTF-8 text.</source>
        <translation>die Passphrase ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>the password is not UTF-8 text.</source>
        <translation>das Passwort ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>the platform that will send</source>
        <translation>die Plattform, die senden wird</translation>
    </message>
    <message>
        <source>the platform&apos;s key must be this one; takes a key that changed, whole or its first 26 characters</source>
        <translation>der Schlüssel der Plattform muss dieser sein, ganz oder die ersten 26 Zeichen; auch ein gewechselter wird so angenommen</translation>
    </message>
    <message>
        <source>the platform&apos;s request file: seals the password</source>
        <translation>die Anforderungsdatei der Plattform: versiegelt das Passwort</translation>
    </message>
    <message>
        <source>the platform&apos;s request file; its keys must agree</source>
        <translation>die Anforderungsdatei der Plattform; ihre Schlüssel müssen übereinstimmen</translation>
    </message>
    <message>
        <source>the port that was used</source>
        <translation>der Port, der verwendet wurde</translation>
    </message>
    <message>
        <source>the security that was used</source>
        <translation>die Verschlüsselung, die verwendet wurde</translation>
    </message>
    <message>
        <source>the step at which it appeared</source>
        <translation>der Schritt, bei dem sie erschien</translation>
    </message>
    <message>
        <source>the usual address of this computer</source>
        <translation>der üblichen Adresse dieses Computers</translation>
    </message>
    <message>
        <source>there is no option {option}</source>
        <translation>die Option {option} gibt es nicht</translation>
    </message>
    <message>
        <source>there is no platform {name}. Known are: {names}.</source>
        <translation>die Plattform {name} gibt es nicht. Bekannt sind: {names}.</translation>
    </message>
    <message>
        <source>there is no scenario {name}; practice --list shows them all.</source>
        <translation>das Szenario {name} gibt es nicht. practice --list zeigt alle.</translation>
    </message>
    <message>
        <source>there is no such platform; smtp-wizard platforms lists them.</source>
        <translation>diese Plattform gibt es nicht. smtp-wizard platforms listet alle auf.</translation>
    </message>
    <message>
        <source>there is one value too many</source>
        <translation>es ist ein Wert zu viel</translation>
    </message>
    <message>
        <source>this computer has no keyring that encrypts. Use --password-stdin.</source>
        <translation>dieser Computer hat keinen Schlüsselbund, der verschlüsselt. Verwenden Sie --password-stdin.</translation>
    </message>
    <message>
        <source>this is a fault of the program, not of your settings.</source>
        <translation>das ist ein Fehler des Programms, nicht Ihrer Einstellungen.</translation>
    </message>
    <message>
        <source>this is not the fingerprint of the key in the file. Nothing was sealed.</source>
        <translation>das ist nicht der Fingerabdruck des Schlüssels in der Datei. Nichts wurde versiegelt.</translation>
    </message>
    <message>
        <source>transfer-code</source>
        <comment>the password in a signed file</comment>
        <translation>mit Übergabecode</translation>
    </message>
    <message>
        <source>trust exactly this key for this host and port, instead of verifying the certificate</source>
        <translation>für diesen Host und Port genau diesem Schlüssel vertrauen, statt das Zertifikat zu prüfen</translation>
    </message>
    <message>
        <source>try everything on a mail server inside this program</source>
        <translation>alles an einem Mailserver in diesem Programm ausprobieren</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a key</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>usage: </source>
        <comment>in front of a command line</comment>
        <translation>Aufruf: </translation>
    </message>
    <message>
        <source>use a newer set of data from a signed file</source>
        <translation>neuere Daten aus einer signierten Datei verwenden</translation>
    </message>
    <message>
        <source>user name (default: the From address, or what the provider wants)</source>
        <translation>Benutzername (Standard: die Absenderadresse oder was der Anbieter verlangt)</translation>
    </message>
    <message>
        <source>verify a signed file</source>
        <translation>eine signierte Datei prüfen</translation>
    </message>
    <message>
        <source>verify as of this time (ISO 8601 or seconds since 1970)</source>
        <translation>so prüfen, als wäre es diese Zeit (ISO 8601 oder Sekunden seit 1970)</translation>
    </message>
    <message>
        <source>version, where the log is, and the licences of everything shipped</source>
        <translation>Version, Ort des Protokolls und Lizenzen alles Mitgelieferten</translation>
    </message>
    <message>
        <source>what shall go wrong (default: nothing)</source>
        <translation>was schiefgehen soll (Standard: nichts)</translation>
    </message>
    <message>
        <source>where files go</source>
        <translation>wohin die Dateien kommen</translation>
    </message>
    <message>
        <source>where keys, token, database and CA file go</source>
        <translation>wohin Schlüssel, Token, Datenbank und CA-Datei kommen</translation>
    </message>
    <message>
        <source>where to write (default: a name from the settings)</source>
        <translation>wohin geschrieben wird (Standard: ein Name aus den Einstellungen)</translation>
    </message>
    <message>
        <source>with --load: public JWK to trust in place of the program&apos;s own</source>
        <translation>mit --load: öffentlicher JWK, dem statt dem des Programms vertraut wird</translation>
    </message>
    <message>
        <source>with --show: the mailbox for the commands of the guide</source>
        <translation>mit --show: das Postfach für die Befehle der Anleitung</translation>
    </message>
    <message>
        <source>with --show: the platform that will send</source>
        <translation>mit --show: die Plattform, die senden wird</translation>
    </message>
    <message>
        <source>without encryption there is no key. Choose STARTTLS or SSL/TLS.</source>
        <translation>ohne Verschlüsselung gibt es keinen Schlüssel. Wählen Sie STARTTLS oder SSL/TLS.</translation>
    </message>
    <message>
        <source>write without checking; the file says &apos;not tested&apos;</source>
        <translation>ohne Prüfung schreiben; die Datei sagt „nicht getestet“</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>the word that a person types to agree</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>{fields}, then {button}</source>
        <comment>the fields and the button of a form</comment>
        <translation>{fields}, dann {button}</translation>
    </message>
    <message>
        <source>{here} of {all} can be run on this computer.</source>
        <comment>numbers of practice situations</comment>
        <translation>{here} von {all} können auf diesem Computer laufen.</translation>
    </message>
    <message>
        <source>{moment} UTC  file for {audience}: {from_address} through {server}, password {password}, checks {tested}, key {key}</source>
        <translation>{moment} UTC  Datei für {audience}: {from_address} über {server}, Passwort: {password}, Prüfungen: {tested}, Schlüssel: {key}</translation>
    </message>
    <message>
        <source>{moment} UTC  pushed to {audience}: {from_address} through {server}, password {password}, checks {tested}, key {key}</source>
        <translation>{moment} UTC  übergeben an {audience}: {from_address} über {server}, Passwort: {password}, Prüfungen: {tested}, Schlüssel: {key}</translation>
    </message>
    <message>
        <source>{name} is not known.</source>
        <translation>{name} ist nicht bekannt.</translation>
    </message>
    <message>
        <source>{path} cannot be made: {reason}.</source>
        <translation>{path} lässt sich nicht anlegen: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be used: {reason}.</source>
        <translation>{path} lässt sich nicht verwenden: {reason}.</translation>
    </message>
    <message>
        <source>{path} holds no certificate in PEM form.</source>
        <translation>{path} enthält kein Zertifikat im PEM-Format.</translation>
    </message>
    <message>
        <source>{path} holds no token.</source>
        <translation>{path} enthält kein Token.</translation>
    </message>
    <message>
        <source>{path} holds no trust anchors. Give DS or DNSKEY records, or IANA&apos;s XML.</source>
        <translation>{path} enthält keine Vertrauensanker. Geben Sie DS- oder DNSKEY-Einträge oder das XML der IANA an.</translation>
    </message>
    <message>
        <source>{path} is not a file of a practice platform.</source>
        <translation>{path} ist keine Datei einer Übungsplattform.</translation>
    </message>
    <message>
        <source>{path} was not written.</source>
        <translation>{path} wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>{path} was signed by a key that is not known here: {fingerprint}. Its server is {host}.</source>
        <translation>{path} wurde von einem Schlüssel signiert, der hier nicht bekannt ist: {fingerprint}. Der Server darin ist {host}.</translation>
    </message>
    <message>
        <source>{platform} (it calls itself that)</source>
        <translation>{platform} (so nennt sie sich selbst)</translation>
    </message>
    <message>
        <source>{platform} ({audience}) has the key {fingerprint}.</source>
        <translation>{platform} ({audience}) hat den Schlüssel {fingerprint}.</translation>
    </message>
    <message>
        <source>{platform} has no known API. Save a signed file with export instead.</source>
        <translation>{platform} hat keine bekannte API. Speichern Sie stattdessen mit export eine signierte Datei.</translation>
    </message>
    <message>
        <source>{program}: error: {message}</source>
        <translation>{program}: Fehler: {message}</translation>
    </message>
    <message>
        <source>{question} Send your password there? Type {yes}: </source>
        <translation>{question} Ihr Passwort dorthin senden? Zum Bestätigen {yes} eingeben: </translation>
    </message>
    <message>
        <source>{situation} (not here: {reason})</source>
        <translation>{situation} (hier nicht: {reason})</translation>
    </message>
    <message>
        <source>{step} ({time} s)</source>
        <comment>a step and how many seconds it took</comment>
        <translation>{step} ({time} s)</translation>
    </message>
    <message>
        <source>{url} (any user name, the token as password)</source>
        <comment>a page of the practice platform</comment>
        <translation>{url} (beliebiger Benutzername, das Token als Passwort)</translation>
    </message>
</context>
<context>
    <name>flow</name>
    <message>
        <source>, </source>
        <comment>between two items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Filled in from what you pasted: {fields}.</source>
        <translation>Ausgefüllt anhand des eingefügten Texts: {fields}.</translation>
    </message>
    <message>
        <source>Filled in from what you typed: {fields}.</source>
        <translation>Ausgefüllt anhand Ihrer Eingabe: {fields}.</translation>
    </message>
    <message>
        <source>From address</source>
        <comment>a field in a list of fields</comment>
        <translation>Absenderadresse</translation>
    </message>
    <message>
        <source>From name</source>
        <comment>a field in a list of fields</comment>
        <translation>Absendername</translation>
    </message>
    <message>
        <source>You entered something else for: {fields}.</source>
        <translation>Sie haben etwas anderes eingegeben für: {fields}.</translation>
    </message>
    <message>
        <source>host</source>
        <comment>a field in a list of fields</comment>
        <translation>Server</translation>
    </message>
    <message>
        <source>password</source>
        <comment>a field in a list of fields</comment>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>port</source>
        <comment>a field in a list of fields</comment>
        <translation>Port</translation>
    </message>
    <message>
        <source>security</source>
        <comment>a field in a list of fields</comment>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>user name</source>
        <comment>a field in a list of fields</comment>
        <translation>Benutzername</translation>
    </message>
</context>
<context>
    <name>gui</name>
    <message>
        <source>  from {address} to {server}, TCP port {port}</source>
        <translation>  von {address} zu {server}, TCP-Port {port}</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) are read and not shown here</source>
        <translation>
            <numerusform>%n Zeichen wird gelesen und hier nicht gezeigt</numerusform>
            <numerusform>%n Zeichen werden gelesen und hier nicht gezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n m&amp;ore...</source>
        <comment>other drafts</comment>
        <translation>
            <numerusform>%n we&amp;iterer...</numerusform>
            <numerusform>%n we&amp;itere...</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older drafts are kept too.</source>
        <translation>
            <numerusform>%n älterer Entwurf ist ebenfalls noch da.</numerusform>
            <numerusform>%n ältere Entwürfe sind ebenfalls noch da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need your attention.</source>
        <translation>
            <numerusform>%n Angabe braucht Ihre Aufmerksamkeit.</numerusform>
            <numerusform>%n Angaben brauchen Ihre Aufmerksamkeit.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;About SMTP Wizard</source>
        <translation>Ü&amp;ber SMTP Wizard</translation>
    </message>
    <message>
        <source>&amp;Ask the platform</source>
        <translation>Plattform &amp;fragen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <comment>button: to the step before</comment>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abb&amp;rechen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Close without saving</source>
        <translation>&amp;Ohne Speichern schließen</translation>
    </message>
    <message>
        <source>&amp;Connect to a platform...</source>
        <translation>Mit einer Plattform &amp;verbinden...</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <comment>button: to the clipboard</comment>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Delete the key</source>
        <translation>Schlüssel &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Delete...</source>
        <translation>&amp;Löschen...</translation>
    </message>
    <message>
        <source>&amp;Do not trust it</source>
        <translation>&amp;Nicht vertrauen</translation>
    </message>
    <message>
        <source>&amp;Do not use them</source>
        <translation>&amp;Nicht verwenden</translation>
    </message>
    <message>
        <source>&amp;Drafts...</source>
        <translation>&amp;Entwürfe...</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Fingerprint from the platform</source>
        <translation>&amp;Fingerabdruck von der Plattform</translation>
    </message>
    <message>
        <source>&amp;Forget everything</source>
        <translation>&amp;Alles vergessen</translation>
    </message>
    <message>
        <source>&amp;Forget everything...</source>
        <translation>&amp;Alles vergessen...</translation>
    </message>
    <message>
        <source>&amp;From name</source>
        <translation>A&amp;bsendername</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Zurückkehren</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>&amp;Keep my server</source>
        <translation>&amp;Meinen Server behalten</translation>
    </message>
    <message>
        <source>&amp;Keep the key</source>
        <translation>Schlüssel &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;Keep the password in {keyring} once the sign-in worked</source>
        <translation>Passwort nach gelungener Anmeldung in {keyring} au&amp;fbewahren</translation>
    </message>
    <message>
        <source>&amp;Keep the token in this computer&apos;s keyring</source>
        <translation>Token im &amp;Schlüsselbund dieses Computers aufbewahren</translation>
    </message>
    <message>
        <source>&amp;Keep the token in {keyring}</source>
        <translation>Token in {keyring} aufbe&amp;wahren</translation>
    </message>
    <message>
        <source>&amp;Keys...</source>
        <comment>button: keys that sign</comment>
        <translation>Sch&amp;lüssel...</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Look up this way</source>
        <translation>&amp;So nachsehen</translation>
    </message>
    <message>
        <source>&amp;Make a key</source>
        <translation>Schlüssel &amp;erzeugen</translation>
    </message>
    <message>
        <source>&amp;Make the key</source>
        <translation>Schlüssel &amp;erzeugen</translation>
    </message>
    <message>
        <source>&amp;Messages a day</source>
        <translation>E-Mails pro &amp;Tag</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <comment>button: to the next step</comment>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation>&amp;Noch einmal</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Open the draft</source>
        <translation>Ent&amp;wurf öffnen</translation>
    </message>
    <message>
        <source>&amp;Pairing code</source>
        <translation>&amp;Kopplungscode</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Region</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>Re&amp;gistrieren</translation>
    </message>
    <message>
        <source>&amp;Register with a platform...</source>
        <translation>Bei einer Plattform &amp;registrieren...</translation>
    </message>
    <message>
        <source>&amp;Rotate</source>
        <translation>&amp;Wechseln</translation>
    </message>
    <message>
        <source>&amp;Save file</source>
        <translation>Datei &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Save these settings</source>
        <translation>Diese Einstellungen &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Security</source>
        <translation>&amp;Verschlüsselung</translation>
    </message>
    <message>
        <source>&amp;Start over</source>
        <translation>&amp;Neu beginnen</translation>
    </message>
    <message>
        <source>&amp;Start this situation</source>
        <translation>Diese S&amp;ituation starten</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Bleiben</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>&amp;Type the last {count} characters of the key&apos;s fingerprint</source>
        <translation>Geben Sie die letzten {count} Zeichen des Schlüssel-&amp;Fingerabdrucks ein</translation>
    </message>
    <message>
        <source>&amp;Understood</source>
        <translation>Vers&amp;tanden</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Entsperren</translation>
    </message>
    <message>
        <source>&amp;Use the file</source>
        <translation>&amp;Datei verwenden</translation>
    </message>
    <message>
        <source>&amp;Use these settings</source>
        <translation>&amp;Diese Einstellungen verwenden</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>&amp;What was being done</source>
        <translation>Bei welchem &amp;Schritt</translation>
    </message>
    <message>
        <source>&amp;Whole guide</source>
        <translation>Ganze Anle&amp;itung</translation>
    </message>
    <message>
        <source>&amp;Yes, use this server</source>
        <translation>&amp;Ja, diesen Server verwenden</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>, then </source>
        <comment>between two buttons that are pressed one after the other</comment>
        <translation>, dann </translation>
    </message>
    <message>
        <source>.</source>
        <comment>the decimal point of a number</comment>
        <translation>,</translation>
    </message>
    <message>
        <source>587, 465, 25 or another number</source>
        <translation>587, 465, 25 oder eine andere Zahl</translation>
    </message>
    <message>
        <source>A cause that this program does not know: {code}</source>
        <translation>Eine Ursache, die dieses Programm nicht kennt: {code}</translation>
    </message>
    <message>
        <source>A check failed</source>
        <translation>Prüfung fehlgeschlagen</translation>
    </message>
    <message>
        <source>A check failed, and the file says so.</source>
        <translation>Eine Prüfung ist fehlgeschlagen. Das steht auch in der Datei.</translation>
    </message>
    <message>
        <source>A file from the platform that brings its key and addresses</source>
        <translation>Eine Datei von der Plattform, die deren Schlüssel und Adressen mitbringt</translation>
    </message>
    <message>
        <source>A guess: a usual name, confirmed by a verified connection.</source>
        <translation>Eine Vermutung: ein üblicher Name, bestätigt durch eine geprüfte Verbindung.</translation>
    </message>
    <message>
        <source>A hand-over was interrupted</source>
        <translation>Eine Übergabe wurde unterbrochen</translation>
    </message>
    <message>
        <source>A key for this one time, since there is no usable keyring,</source>
        <comment>a fingerprint follows the comma</comment>
        <translation>Ein Schlüssel für dieses eine Mal, weil kein Schlüsselbund nutzbar ist,</translation>
    </message>
    <message>
        <source>A key was made.</source>
        <translation>Ein Schlüssel wurde erzeugt.</translation>
    </message>
    <message>
        <source>A long text: its beginning and its end are shown. Start over to change it.</source>
        <translation>Ein langer Text: Gezeigt werden Anfang und Ende. Zum Ändern beginnen Sie neu.</translation>
    </message>
    <message>
        <source>A new key is in its place and registered at {origin}.</source>
        <translation>Ein neuer Schlüssel ist an seiner Stelle und bei {origin} registriert.</translation>
    </message>
    <message>
        <source>A new key is in its place and registered at {origin}. The old one could not be revoked: revoke it there.</source>
        <translation>Ein neuer Schlüssel ist an seiner Stelle und bei {origin} registriert. Der alte ließ sich nicht widerrufen: Widerrufen Sie ihn dort.</translation>
    </message>
    <message>
        <source>A new key is in its place. Register it with every platform, and revoke the old one there.</source>
        <translation>Ein neuer Schlüssel ist an seiner Stelle. Registrieren Sie ihn bei jeder Plattform, und widerrufen Sie dort den alten.</translation>
    </message>
    <message>
        <source>A passphrase for the key</source>
        <translation>Eine Passphrase für den Schlüssel</translation>
    </message>
    <message>
        <source>A platform takes settings only when a key that it knows has signed them.</source>
        <translation>Eine Plattform nimmt Einstellungen nur an, wenn ein ihr bekannter Schlüssel sie signiert hat.</translation>
    </message>
    <message>
        <source>A request file of {name}</source>
        <translation>Eine Anforderungsdatei von {name}</translation>
    </message>
    <message>
        <source>A server that I type below</source>
        <translation>Einen Server, den ich unten eingebe</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address {address}, password {password}</source>
        <translation>Adresse {address}, Passwort {password}</translation>
    </message>
    <message>
        <source>After sign-in</source>
        <translation>Nach der Anmeldung</translation>
    </message>
    <message>
        <source>Agreeing on encryption and checking the certificate</source>
        <translation>Verschlüsselung wird vereinbart, Zertifikat wird geprüft</translation>
    </message>
    <message>
        <source>Already active</source>
        <translation>Bereits aktiv</translation>
    </message>
    <message>
        <source>Already entered. Type here to replace it.</source>
        <translation>Schon eingegeben. Zum Ersetzen hier tippen.</translation>
    </message>
    <message>
        <source>Another platform</source>
        <translation>Andere Plattform</translation>
    </message>
    <message>
        <source>Answers as an SMTP server</source>
        <translation>Antwortet als SMTP-Server</translation>
    </message>
    <message>
        <source>Answers as an SMTP server, but its encryption does not work</source>
        <translation>Antwortet als SMTP-Server, aber seine Verschlüsselung funktioniert nicht</translation>
    </message>
    <message>
        <source>Answers as an SMTP server, not over {family}</source>
        <translation>Antwortet als SMTP-Server, nicht über {family}</translation>
    </message>
    <message>
        <source>Answers, but its certificate is not accepted</source>
        <translation>Antwortet, aber sein Zertifikat wird nicht akzeptiert</translation>
    </message>
    <message>
        <source>Answers, but its encryption is not accepted, or it is no SMTP server</source>
        <translation>Antwortet, aber seine Verschlüsselung wird nicht akzeptiert, oder es ist kein SMTP-Server</translation>
    </message>
    <message>
        <source>Answers; the pinned key is compared by the checks</source>
        <translation>Antwortet; den festgelegten Schlüssel vergleichen die Prüfungen</translation>
    </message>
    <message>
        <source>Any service with SMTP settings</source>
        <translation>Jeder Dienst mit SMTP-Einstellungen</translation>
    </message>
    <message>
        <source>App &amp;password</source>
        <translation>App-&amp;Passwort</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>App-Passwort</translation>
    </message>
    <message>
        <source>Arrow keys choose one</source>
        <translation>Pfeiltasten wählen aus</translation>
    </message>
    <message>
        <source>Arrow keys choose one, Enter opens it, Delete deletes it</source>
        <translation>Pfeiltasten wählen aus, die Eingabetaste öffnet, Entf löscht</translation>
    </message>
    <message>
        <source>Ask &amp;Thunderbird&apos;s public list</source>
        <translation>Öffentliche Liste von T&amp;hunderbird fragen</translation>
    </message>
    <message>
        <source>Ask &amp;another host too when the checks fail</source>
        <translation>Wenn Prüfungen fehlschlagen, &amp;auch einen anderen Host fragen</translation>
    </message>
    <message>
        <source>Asking a control host about this network</source>
        <translation>Ein Vergleichshost wird nach diesem Netzwerk gefragt</translation>
    </message>
    <message>
        <source>Asking again how mail goes out</source>
        <translation>Es wird noch einmal gefragt, wie E-Mails jetzt hinausgehen</translation>
    </message>
    <message>
        <source>Asking how mail goes out now</source>
        <translation>Es wird gefragt, wie E-Mails jetzt hinausgehen</translation>
    </message>
    <message>
        <source>Asking the platform</source>
        <translation>Die Plattform wird gefragt</translation>
    </message>
    <message>
        <source>Asking the platform, and reading it back.</source>
        <translation>Die Plattform wird darum gebeten, danach wird zurückgelesen.</translation>
    </message>
    <message>
        <source>Asking whether the recipient is accepted</source>
        <translation>Wird der Empfänger angenommen?</translation>
    </message>
    <message>
        <source>Asking whether the sender may send</source>
        <translation>Darf der Absender senden?</translation>
    </message>
    <message>
        <source>Asking {origin} who it is</source>
        <translation>{origin} wird gefragt, wer es ist</translation>
    </message>
    <message>
        <source>Asks first, then deletes the private key</source>
        <translation>Fragt zuerst und löscht dann den privaten Schlüssel</translation>
    </message>
    <message>
        <source>Asks first; then the platform sends from its own sender again</source>
        <translation>Fragt zuerst. Danach sendet die Plattform wieder mit ihrem eigenen Absender</translation>
    </message>
    <message>
        <source>Asks the keyring for it</source>
        <translation>Fragt den Schlüsselbund danach</translation>
    </message>
    <message>
        <source>Asks the platform once more to go back</source>
        <translation>Bittet die Plattform noch einmal, zum vorigen Stand zurückzukehren</translation>
    </message>
    <message>
        <source>Asks the practice network only.</source>
        <translation>Fragt nur das Übungsnetzwerk.</translation>
    </message>
    <message>
        <source>Asks your domain&apos;s DNS and website, and Thunderbird&apos;s public list (domain only).</source>
        <translation>Fragt DNS und Website Ihrer Domain sowie die öffentliche Liste von Thunderbird (nur nach der Domain).</translation>
    </message>
    <message>
        <source>Asks your domain&apos;s DNS and website, and nobody else.</source>
        <translation>Fragt DNS und Website Ihrer Domain und sonst niemanden.</translation>
    </message>
    <message>
        <source>At most providers the full address</source>
        <translation>Bei den meisten Anbietern die vollständige Adresse</translation>
    </message>
    <message>
        <source>At {platform}</source>
        <translation>Bei {platform}</translation>
    </message>
    <message>
        <source>At {service}: {hint}.</source>
        <comment>what the user name is at a sending service</comment>
        <translation>Bei {service}: {hint}.</translation>
    </message>
    <message>
        <source>Back to the platform&apos;s own sender</source>
        <translation>Zurück zum eigenen Absender der Plattform</translation>
    </message>
    <message>
        <source>Begins again at the first page, with new servers</source>
        <translation>Beginnt wieder auf der ersten Seite, mit neuen Servern</translation>
    </message>
    <message>
        <source>Begins again with the sign-in from this computer</source>
        <translation>Beginnt noch einmal mit der Anmeldung von diesem Computer</translation>
    </message>
    <message>
        <source>Begins with encryption at once, as SSL/TLS does</source>
        <translation>Beginnt sofort mit Verschlüsselung, wie SSL/TLS</translation>
    </message>
    <message>
        <source>Blanks and characters that cannot be seen were removed.</source>
        <translation>Leerzeichen und unsichtbare Zeichen wurden entfernt.</translation>
    </message>
    <message>
        <source>Brings back what was typed for {domain}; the password was not kept</source>
        <translation>Holt zurück, was für {domain} eingegeben war. Das Passwort wurde nicht aufbewahrt</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <comment>who is asked</comment>
        <translation>Ä&amp;ndern</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>stops the checks</comment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>state of a check</comment>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Cannot be reached from this network</source>
        <translation>Aus diesem Netzwerk nicht erreichbar</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Feststelltaste ist aktiv.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <comment>its fingerprint</comment>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Change the practice situation</source>
        <translation>Übungssituation ändern</translation>
    </message>
    <message>
        <source>Change...</source>
        <translation>Ändern...</translation>
    </message>
    <message>
        <source>Changes how the password travels in the file</source>
        <translation>Ändert, wie das Passwort in der Datei reist</translation>
    </message>
    <message>
        <source>Changes nothing</source>
        <translation>Ändert nichts</translation>
    </message>
    <message>
        <source>Changes the settings in the main window</source>
        <translation>Ändert die Einstellungen im Hauptfenster</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Erneut &amp;prüfen</translation>
    </message>
    <message>
        <source>Check everything again</source>
        <translation>Alles noch einmal prüfen</translation>
    </message>
    <message>
        <source>Check your server</source>
        <translation>Ihren Server prüfen</translation>
    </message>
    <message>
        <source>Checking again whether this is solved</source>
        <translation>Es wird geprüft, ob das behoben ist</translation>
    </message>
    <message>
        <source>Checking again. What still holds keeps its result.</source>
        <translation>Prüft noch einmal. Was noch gilt, behält sein Ergebnis.</translation>
    </message>
    <message>
        <source>Checking from this computer</source>
        <translation>Prüfung von diesem Computer</translation>
    </message>
    <message>
        <source>Checking the certificate (TLS)</source>
        <translation>Zertifikat wird geprüft (TLS)</translation>
    </message>
    <message>
        <source>Checking your server</source>
        <translation>Ihr Server wird geprüft</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Checks</source>
        <comment>a step of six</comment>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Checks shows what to look at.</source>
        <translation>Die Seite „Prüfungen“ zeigt, worauf Sie achten sollten.</translation>
    </message>
    <message>
        <source>Choose where your emails are made. Its rules and its form guide the next steps.</source>
        <translation>Wählen Sie, wo Ihre E-Mails entstehen. Die Regeln und das Formular dort bestimmen die nächsten Schritte.</translation>
    </message>
    <message>
        <source>Choose {platform}.</source>
        <translation>Wählen Sie {platform}.</translation>
    </message>
    <message>
        <source>Chooses another practice situation and starts again with it</source>
        <translation>Wählt eine andere Übungssituation und beginnt damit neu</translation>
    </message>
    <message>
        <source>Chooses who is asked for the settings of your domain</source>
        <translation>Wählt, wer nach den Einstellungen Ihrer Domain gefragt wird</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button: the window</comment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>Ohne Speichern schließen?</translation>
    </message>
    <message>
        <source>Close without the password?</source>
        <translation>Ohne das Passwort schließen?</translation>
    </message>
    <message>
        <source>Closes the connection to the server; nothing is sent or saved</source>
        <translation>Trennt die Verbindung zum Server. Nichts wird gesendet oder gespeichert</translation>
    </message>
    <message>
        <source>Closes the window; asks first when something typed would be lost</source>
        <translation>Schließt das Fenster. Fragt vorher, wenn Eingaben verloren gingen</translation>
    </message>
    <message>
        <source>Closes this guide</source>
        <translation>Schließt diese Anleitung</translation>
    </message>
    <message>
        <source>Closes this note</source>
        <translation>Schließt diesen Hinweis</translation>
    </message>
    <message>
        <source>Closes this window; the pasted text is forgotten</source>
        <translation>Schließt dieses Fenster. Der eingefügte Text wird vergessen</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>V&amp;ergleichen</translation>
    </message>
    <message>
        <source>Co&amp;nnect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>Co&amp;ntinue</source>
        <translation>F&amp;ortfahren</translation>
    </message>
    <message>
        <source>Co&amp;py result</source>
        <translation>Ergebnis &amp;kopieren</translation>
    </message>
    <message>
        <source>Comparing this computer&apos;s clock</source>
        <translation>Die Uhr dieses Computers wird verglichen</translation>
    </message>
    <message>
        <source>Con&amp;tinue</source>
        <translation>F&amp;ortsetzen</translation>
    </message>
    <message>
        <source>Confirms that the fingerprint was compared</source>
        <translation>Bestätigt, dass der Fingerabdruck verglichen wurde</translation>
    </message>
    <message>
        <source>Connect to a platform</source>
        <translation>Mit einer Plattform verbinden</translation>
    </message>
    <message>
        <source>Connected to {origin}: the last step saves your settings there.</source>
        <translation>Mit {origin} verbunden: Der letzte Schritt speichert Ihre Einstellungen dort.</translation>
    </message>
    <message>
        <source>&amp;Explain an error message</source>
        <translation>Eine Fehlermeldung e&amp;rklären</translation>
    </message>
    <message>
        <source>&amp;Back to the checks</source>
        <translation>Zu den &amp;Prüfungen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>Li&amp;zenzen</translation>
    </message>
    <message>
        <source>&amp;Shared screen</source>
        <translation>&amp;Geteilter Bildschirm</translation>
    </message>
    <message>
        <source>?</source>
        <comment>button: help</comment>
        <translation>?</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <comment>of the window: light, dark and so on</comment>
        <translation>Da&amp;rstellung</translation>
    </message>
    <message>
        <source>About</source>
        <comment>title of the window with version and licences</comment>
        <translation>Info</translation>
    </message>
    <message>
        <source>About this problem</source>
        <translation>Zu diesem Problem</translation>
    </message>
    <message>
        <source>About {product}</source>
        <translation>Über {product}</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Alle Themen</translation>
    </message>
    <message>
        <source>An address is not looked up. Certificates seldom name one: if the server has a name, enter that.</source>
        <translation>Eine Adresse wird nicht nachgeschlagen. Zertifikate nennen selten eine: Hat der Server einen Namen, geben Sie diesen ein.</translation>
    </message>
    <message>
        <source>Arrow keys read it. H goes to the next heading, Shift+H to the one before.</source>
        <translation>Die Pfeiltasten lesen den Text. H geht zur nächsten Überschrift, Umschalt+H zur vorigen.</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>in the help: to the topic before</comment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Closes the help; Escape does too</source>
        <translation>Schließt die Hilfe. Das geht auch mit Esc</translation>
    </message>
    <message>
        <source>Closes this window</source>
        <translation>Schließt dieses Fenster</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindung wird aufgebaut</translation>
    </message>
    <message>
        <source>Connecting from this computer</source>
        <translation>Verbindung von diesem Computer</translation>
    </message>
    <message>
        <source>Connecting once more after the refused sign-in</source>
        <translation>Verbindung noch einmal nach der abgelehnten Anmeldung</translation>
    </message>
    <message>
        <source>Connects, then closes at once</source>
        <translation>Verbindet und schließt sofort wieder</translation>
    </message>
    <message>
        <source>Connects, then says nothing</source>
        <translation>Verbindet und bleibt dann stumm</translation>
    </message>
    <message>
        <source>Copied</source>
        <comment>on a button, after it was pressed</comment>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>Copied. It is cleared after %n second(s).</source>
        <translation>
            <numerusform>Kopiert. Wird nach %n Sekunde entfernt.</numerusform>
            <numerusform>Kopiert. Wird nach %n Sekunden entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>button: to the clipboard</comment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;details</source>
        <translation>&amp;Details kopieren</translation>
    </message>
    <message>
        <source>Copy the PowerShell command</source>
        <translation>PowerShell-Befehl kopieren</translation>
    </message>
    <message>
        <source>Copy the message to the administrator</source>
        <translation>Nachricht an den Administrator kopieren</translation>
    </message>
    <message>
        <source>Copy {label}</source>
        <translation>{label} kopieren</translation>
    </message>
    <message>
        <source>Custom SMTP for {platform}</source>
        <translation>Custom SMTP für {platform}</translation>
    </message>
    <message>
        <source>Custom SMTP is the active sending method</source>
        <translation>Custom SMTP ist die aktive Versandart</translation>
    </message>
    <message>
        <source>Custom SMTP setup</source>
        <translation>Custom SMTP einrichten</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>an appearance</comment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Data of {day}</source>
        <translation>Daten vom {day}</translation>
    </message>
    <message>
        <source>Delete &amp;these too: every platform then asks for a new pairing code</source>
        <translation>Auch d&amp;iese löschen: Jede Plattform verlangt danach einen neuen Kopplungscode</translation>
    </message>
    <message>
        <source>Delete the key?</source>
        <translation>Den Schlüssel löschen?</translation>
    </message>
    <message>
        <source>Deletes this draft; it can be taken back</source>
        <translation>Löscht diesen Entwurf. Das lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>what the checks saw</comment>
        <translation>Details</translation>
    </message>
    <message>
        <source>Did you mean</source>
        <comment>a link with an address or host and the question mark follows</comment>
        <translation>Meinten Sie</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Nicht speichern</translation>
    </message>
    <message>
        <source>Drafts</source>
        <comment>title of a window</comment>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>E&amp;xplain</source>
        <translation>E&amp;rklären</translation>
    </message>
    <message>
        <source>Each runs on a mail server inside this program and begins at the first page.</source>
        <translation>Jede läuft auf einem Mailserver in diesem Programm und beginnt auf der ersten Seite.</translation>
    </message>
    <message numerus="yes">
        <source>Each step shows its result. All of it takes at most %n second(s).</source>
        <translation>
            <numerusform>Jeder Schritt zeigt sein Ergebnis. Alles zusammen dauert höchstens %n Sekunde.</numerusform>
            <numerusform>Jeder Schritt zeigt sein Ergebnis. Alles zusammen dauert höchstens %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Empties the field</source>
        <translation>Leert das Feld</translation>
    </message>
    <message>
        <source>Empties the server, so that you can type or choose another</source>
        <translation>Leert das Serverfeld, damit Sie einen anderen eingeben oder wählen können</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Ends here; nothing is written at the platform</source>
        <translation>Endet hier. Bei der Plattform wird nichts geschrieben</translation>
    </message>
    <message>
        <source>Enter a number, such as 200.</source>
        <translation>Geben Sie eine Zahl ein, zum Beispiel 200.</translation>
    </message>
    <message>
        <source>Enter a passphrase.</source>
        <translation>Geben Sie eine Passphrase ein.</translation>
    </message>
    <message>
        <source>Enter does not confirm this. Use the button.</source>
        <translation>Die Eingabetaste bestätigt dies nicht. Verwenden Sie die Schaltfläche.</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>Eingeben</translation>
    </message>
    <message>
        <source>Enter it at the platform</source>
        <translation>Bei der Plattform eingeben</translation>
    </message>
    <message>
        <source>Enter it at {platform}</source>
        <translation>Bei {platform} eingeben</translation>
    </message>
    <message>
        <source>Enter the code that the platform shows.</source>
        <translation>Geben Sie den Code ein, den die Plattform anzeigt.</translation>
    </message>
    <message>
        <source>Enter the fingerprint.</source>
        <translation>Geben Sie den Fingerabdruck ein.</translation>
    </message>
    <message>
        <source>Enter the platform&apos;s token: this computer has none for this address.</source>
        <translation>Geben Sie das Token der Plattform ein: Dieser Computer hat keines für diese Adresse.</translation>
    </message>
    <message>
        <source>Enter the token that the platform gave you.</source>
        <translation>Geben Sie das Token ein, das die Plattform Ihnen gegeben hat.</translation>
    </message>
    <message>
        <source>Enter what your provider or IT team gave you.</source>
        <translation>Geben Sie ein, was Sie von Ihrem Anbieter oder IT-Team bekommen haben.</translation>
    </message>
    <message>
        <source>Error message</source>
        <translation>Fehlermeldung</translation>
    </message>
    <message>
        <source>Every check passed</source>
        <translation>Alle Prüfungen bestanden</translation>
    </message>
    <message>
        <source>Every check passed.</source>
        <translation>Alle Prüfungen sind bestanden.</translation>
    </message>
    <message>
        <source>Every check that can run from this computer passed, and the test message was accepted.</source>
        <translation>Alle Prüfungen, die von diesem Computer möglich sind, sind bestanden, und die Testnachricht wurde angenommen.</translation>
    </message>
    <message>
        <source>Every check that can run from this computer passed.</source>
        <translation>Alle Prüfungen, die von diesem Computer möglich sind, sind bestanden.</translation>
    </message>
    <message>
        <source>Everything was forgotten. This window keeps no draft any more.</source>
        <translation>Alles wurde vergessen. Dieses Fenster bewahrt keinen Entwurf mehr auf.</translation>
    </message>
    <message>
        <source>Explain an error</source>
        <translation>Einen Fehler erklären</translation>
    </message>
    <message>
        <source>Explain an error message</source>
        <translation>Eine Fehlermeldung erklären</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>state of a check</comment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Fetching and verifying it</source>
        <translation>Wird geholt und geprüft</translation>
    </message>
    <message>
        <source>Fields for the password open in the next step</source>
        <translation>Die Felder für das Passwort öffnen sich im nächsten Schritt</translation>
    </message>
    <message>
        <source>File for {platform}: {from_address} through {server}</source>
        <translation>Datei für {platform}: {from_address} über {server}</translation>
    </message>
    <message>
        <source>Files that it signed still verify on this computer. Nothing can bring the key back.</source>
        <translation>Dateien, die er signiert hat, lassen sich auf diesem Computer weiterhin prüfen. Nichts bringt den Schlüssel zurück.</translation>
    </message>
    <message>
        <source>Files that it signed still verify on this computer. Nothing can bring the key back. It is revoked at {origin}.</source>
        <translation>Dateien, die er signiert hat, lassen sich auf diesem Computer weiterhin prüfen. Nichts bringt den Schlüssel zurück. Bei {origin} wird er widerrufen.</translation>
    </message>
    <message>
        <source>Filled in from Thunderbird&apos;s public list over HTTPS.</source>
        <translation>Ausgefüllt anhand der öffentlichen Liste von Thunderbird, über HTTPS.</translation>
    </message>
    <message>
        <source>Filled in from a hint in {domain}&apos;s SPF record.</source>
        <translation>Ausgefüllt anhand eines Hinweises im SPF-Eintrag von {domain}.</translation>
    </message>
    <message>
        <source>Filled in from the file you opened.</source>
        <translation>Ausgefüllt anhand der Datei, die Sie geöffnet haben.</translation>
    </message>
    <message>
        <source>Filled in from what this program knows of the provider.</source>
        <translation>Ausgefüllt anhand dessen, was dieses Programm über den Anbieter weiß.</translation>
    </message>
    <message>
        <source>Filled in from what this program knows of {provider}.</source>
        <translation>Ausgefüllt anhand dessen, was dieses Programm über {provider} weiß.</translation>
    </message>
    <message>
        <source>Filled in from what this program knows of {service}.</source>
        <translation>Ausgefüllt anhand dessen, was dieses Programm über {service} weiß.</translation>
    </message>
    <message>
        <source>Filled in from {domain}&apos;s MX record, proven by DNSSEC.</source>
        <translation>Ausgefüllt anhand des MX-Eintrags von {domain}, durch DNSSEC belegt.</translation>
    </message>
    <message>
        <source>Filled in from {domain}&apos;s MX record, which nothing proves.</source>
        <translation>Ausgefüllt anhand des MX-Eintrags von {domain}, den nichts belegt.</translation>
    </message>
    <message>
        <source>Filled in from {domain}&apos;s SRV record, proven by DNSSEC.</source>
        <translation>Ausgefüllt anhand des SRV-Eintrags von {domain}, durch DNSSEC belegt.</translation>
    </message>
    <message>
        <source>Filled in from {domain}&apos;s SRV record, which nothing proves.</source>
        <translation>Ausgefüllt anhand des SRV-Eintrags von {domain}, den nichts belegt.</translation>
    </message>
    <message>
        <source>Filled in from {domain}&apos;s own autoconfig file over HTTPS.</source>
        <translation>Ausgefüllt anhand der eigenen Autoconfig-Datei von {domain}, über HTTPS.</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Fingerprint in the file</source>
        <translation>Fingerabdruck in der Datei</translation>
    </message>
    <message>
        <source>Fingerprint of the signer</source>
        <translation>Fingerabdruck des Signierenden</translation>
    </message>
    <message>
        <source>Fingerprint {fingerprint}</source>
        <translation>Fingerabdruck {fingerprint}</translation>
    </message>
    <message>
        <source>Finish</source>
        <comment>a step of six</comment>
        <translation>Abschluss</translation>
    </message>
    <message numerus="yes">
        <source>Five went in ten minutes. The next one can go in %n minute(s).</source>
        <translation>
            <numerusform>Fünf gingen in zehn Minuten hinaus. Die nächste ist in %n Minute möglich.</numerusform>
            <numerusform>Fünf gingen in zehn Minuten hinaus. Die nächste ist in %n Minuten möglich.</numerusform>
        </translation>
    </message>
    <message>
        <source>For a computer without a network, or for someone else to upload.</source>
        <translation>Für einen Computer ohne Netzwerk oder zum Hochladen durch jemand anderen.</translation>
    </message>
    <message>
        <source>For a platform that takes settings itself. It tests them, and nothing has to be copied into a form.</source>
        <translation>Für eine Plattform, die Einstellungen selbst entgegennimmt. Sie testet sie, und nichts muss in ein Formular kopiert werden.</translation>
    </message>
    <message>
        <source>For a platform that takes settings itself: its https address and a token</source>
        <translation>Für eine Plattform, die Einstellungen selbst entgegennimmt: ihre https-Adresse und ein Token</translation>
    </message>
    <message>
        <source>For practice only; it signs nothing that counts.</source>
        <translation>Nur zum Üben. Was er signiert, zählt nirgends.</translation>
    </message>
    <message>
        <source>For your IT team</source>
        <translation>Für Ihr IT-Team</translation>
    </message>
    <message>
        <source>Forget everything?</source>
        <translation>Alles vergessen?</translation>
    </message>
    <message>
        <source>Found for {domain}</source>
        <translation>Gefunden für {domain}</translation>
    </message>
    <message>
        <source>Found in DNS: {addresses}.</source>
        <translation>Im DNS gefunden: {addresses}.</translation>
    </message>
    <message>
        <source>From &amp;address</source>
        <translation>&amp;Absenderadresse</translation>
    </message>
    <message>
        <source>From address</source>
        <translation>Absenderadresse</translation>
    </message>
    <message>
        <source>From name</source>
        <translation>Absendername</translation>
    </message>
    <message>
        <source>From the platform</source>
        <translation>Von der Plattform</translation>
    </message>
    <message>
        <source>From this computer</source>
        <translation>Von diesem Computer</translation>
    </message>
    <message>
        <source>From this computer, with one sign-in. Nothing is sent or saved.</source>
        <translation>Von diesem Computer, mit einer Anmeldung. Nichts wird gesendet oder gespeichert.</translation>
    </message>
    <message>
        <source>Go back to the platform&apos;s own sender...</source>
        <translation>Zum eigenen Absender der Plattform zurückkehren...</translation>
    </message>
    <message>
        <source>Go back to the platform&apos;s own sender?</source>
        <translation>Zum eigenen Absender der Plattform zurückkehren?</translation>
    </message>
    <message>
        <source>Go on with {domain}, from today, {time}?</source>
        <translation>Mit {domain} fortfahren, von heute, {time}?</translation>
    </message>
    <message>
        <source>Go on with {domain}, from yesterday, {time}?</source>
        <translation>Mit {domain} fortfahren, von gestern, {time}?</translation>
    </message>
    <message>
        <source>Go on with {domain}, from {moment}?</source>
        <translation>Mit {domain} fortfahren, vom {moment}?</translation>
    </message>
    <message>
        <source>Go to the question</source>
        <translation>Zur Frage</translation>
    </message>
    <message>
        <source>Goes on with this draft in the window</source>
        <translation>Macht mit diesem Entwurf im Fenster weiter</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Geht an</translation>
    </message>
    <message>
        <source>Goes to the field</source>
        <translation>Geht zum Feld</translation>
    </message>
    <message>
        <source>Goes to the next step; nothing is sent or saved by it</source>
        <translation>Geht zum nächsten Schritt. Dabei wird nichts gesendet oder gespeichert</translation>
    </message>
    <message>
        <source>Goes to the step before; everything typed stays</source>
        <translation>Geht zum vorigen Schritt. Alle Eingaben bleiben</translation>
    </message>
    <message>
        <source>Goes to this step</source>
        <translation>Geht zu diesem Schritt</translation>
    </message>
    <message>
        <source>Going back</source>
        <translation>Rückkehr läuft</translation>
    </message>
    <message>
        <source>Going back to the platform&apos;s own sender</source>
        <translation>Rückkehr zum eigenen Absender der Plattform</translation>
    </message>
    <message>
        <source>Going back to what was active before</source>
        <translation>Rückkehr zum vorher aktiven Stand</translation>
    </message>
    <message>
        <source>Handed over to {platform}: {from_address} through {server}</source>
        <translation>An {platform} übergeben: {from_address} über {server}</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>Wird übergeben</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>button: the typed password</comment>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>Passwort verbergen</translation>
    </message>
    <message>
        <source>High contrast</source>
        <comment>an appearance</comment>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>How recipients will see it</source>
        <translation>So sehen es die Empfänger</translation>
    </message>
    <message>
        <source>How the connection is encrypted</source>
        <translation>Wie die Verbindung verschlüsselt wird</translation>
    </message>
    <message>
        <source>How the connection was encrypted</source>
        <translation>Wie die Verbindung verschlüsselt war</translation>
    </message>
    <message>
        <source>How to make one</source>
        <translation>So erstellen Sie eines</translation>
    </message>
    <message>
        <source>If that is somebody else, send this message:</source>
        <translation>Wenn das jemand anderes ist, senden Sie diese Nachricht:</translation>
    </message>
    <message>
        <source>If your mail server has a firewall, let {addresses} through first.</source>
        <translation>Wenn Ihr Mailserver eine Firewall hat, lassen Sie zuerst {addresses} durch.</translation>
    </message>
    <message>
        <source>In the main window:</source>
        <translation>Im Hauptfenster:</translation>
    </message>
    <message>
        <source>In the platform</source>
        <translation>In der Plattform</translation>
    </message>
    <message>
        <source>In the settings of the platform</source>
        <translation>In den Einstellungen der Plattform</translation>
    </message>
    <message>
        <source>In the settings of {platform}</source>
        <translation>In den Einstellungen von {platform}</translation>
    </message>
    <message>
        <source>In {platform}</source>
        <translation>In {platform}</translation>
    </message>
    <message>
        <source>Is this your mail server?</source>
        <translation>Ist das Ihr Mailserver?</translation>
    </message>
    <message>
        <source>Issuer</source>
        <comment>of a certificate</comment>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>It &amp;worked</source>
        <translation>Es hat &amp;funktioniert</translation>
    </message>
    <message>
        <source>It calls itself {name}. Nothing was sent to it yet.</source>
        <translation>Sie nennt sich {name}. Es wurde noch nichts an sie gesendet.</translation>
    </message>
    <message>
        <source>It does not say why</source>
        <translation>Sie sagt nicht, warum</translation>
    </message>
    <message>
        <source>It gave a &amp;message</source>
        <translation>Es kam eine &amp;Meldung</translation>
    </message>
    <message>
        <source>It had expired; save a new one at the end.</source>
        <comment>a signed file</comment>
        <translation>Sie war abgelaufen. Speichern Sie am Ende eine neue.</translation>
    </message>
    <message>
        <source>It has no telemetry. The log holds no password and no server&apos;s reply.</source>
        <translation>Es sammelt keine Nutzungsdaten. Das Protokoll enthält kein Passwort und keine Antwort eines Servers.</translation>
    </message>
    <message>
        <source>It holds for this host and port alone, stands in the signed file, and ends when you change one of them. A server with another key is refused.</source>
        <translation>Das gilt nur für diesen Host und Port, steht in der signierten Datei und endet, sobald Sie eines davon ändern. Ein Server mit einem anderen Schlüssel wird abgelehnt.</translation>
    </message>
    <message>
        <source>It holds what was checked and found, and no password.</source>
        <translation>Er enthält, was geprüft und gefunden wurde, und kein Passwort.</translation>
    </message>
    <message>
        <source>It is not the domain of your address, {domain}.</source>
        <translation>Es ist nicht die Domain Ihrer Adresse, {domain}.</translation>
    </message>
    <message>
        <source>It is valid for 7 days.</source>
        <translation>Sie gilt 7 Tage.</translation>
    </message>
    <message>
        <source>It lies in the domain of your address.</source>
        <translation>Er liegt in der Domain Ihrer Adresse.</translation>
    </message>
    <message>
        <source>It matches.</source>
        <translation>Er stimmt überein.</translation>
    </message>
    <message>
        <source>It may also be</source>
        <translation>Es kann auch sein</translation>
    </message>
    <message>
        <source>It may also be:</source>
        <translation>Es kann auch sein:</translation>
    </message>
    <message>
        <source>It opens the password in the file that was just saved. It is shown only now and stands in no file.</source>
        <translation>Er öffnet das Passwort in der gerade gespeicherten Datei. Er wird nur jetzt gezeigt und steht in keiner Datei.</translation>
    </message>
    <message>
        <source>It says that it comes from {audience} and brings no key, so no password can be sealed for it.</source>
        <translation>Die Datei gibt an, von {audience} zu stammen, und bringt keinen Schlüssel mit. Deshalb kann kein Passwort für sie versiegelt werden.</translation>
    </message>
    <message>
        <source>It says that it comes from {audience}. Nobody vouches for that. Get the key&apos;s fingerprint from the platform in another way, such as its own page or by telephone, and type or paste it here. Without it the file is used, but no password is sealed into what you save.</source>
        <translation>Die Datei gibt an, von {audience} zu stammen. Dafür bürgt niemand. Lassen Sie sich den Fingerabdruck des Schlüssels auf einem anderen Weg von der Plattform geben, etwa auf ihrer Website oder am Telefon, und geben Sie ihn hier ein. Ohne ihn wird die Datei verwendet, aber kein Passwort für sie versiegelt.</translation>
    </message>
    <message>
        <source>It takes settings itself: press Connect to a platform to save them there.</source>
        <translation>Sie nimmt Einstellungen selbst entgegen: Klicken Sie auf „Mit einer Plattform verbinden“, um sie dort zu speichern.</translation>
    </message>
    <message>
        <source>It was signed with a key for this one time, since no key is kept on this computer.</source>
        <translation>Signiert wurde mit einem Schlüssel für dieses eine Mal, weil auf diesem Computer keiner aufbewahrt wird.</translation>
    </message>
    <message>
        <source>Its words are not part of this copy. It names its licence: {licence}</source>
        <translation>Der Lizenztext ist in dieser Kopie nicht enthalten. Als Lizenz ist angegeben: {licence}</translation>
    </message>
    <message>
        <source>Keep a signed file</source>
        <translation>Signierte Datei aufbewahren</translation>
    </message>
    <message>
        <source>Keeps the present situation</source>
        <translation>Behält die jetzige Situation</translation>
    </message>
    <message>
        <source>Kept in a file that is locked with your passphrase.</source>
        <translation>In einer Datei aufbewahrt, die mit Ihrer Passphrase gesperrt ist.</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keyring</source>
        <translation>Im Schlüsselbund dieses Computers aufbewahrt</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keyring.</source>
        <translation>Im Schlüsselbund dieses Computers aufbewahrt.</translation>
    </message>
    <message>
        <source>Kept on this computer while you type, without passwords.</source>
        <translation>Beim Tippen auf diesem Computer gespeichert, ohne Passwörter.</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>its fingerprint</comment>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Key {algorithm}</source>
        <translation>Schlüssel {algorithm}</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>title of a window: keys that sign</comment>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Keys that sign on this computer</source>
        <translation>Schlüssel zum Signieren auf diesem Computer</translation>
    </message>
    <message>
        <source>Known, and kept for going back</source>
        <translation>Bekannt und für die Rückkehr gemerkt</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Licence of {name}</source>
        <translation>Lizenz von {name}</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>an appearance</comment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>List of checks</source>
        <translation>Liste der Prüfungen</translation>
    </message>
    <message>
        <source>Lists everything with help</source>
        <translation>Listet alles auf, wozu es Hilfe gibt</translation>
    </message>
    <message>
        <source>Load a &amp;request file...</source>
        <translation>&amp;Anforderungsdatei laden...</translation>
    </message>
    <message>
        <source>Load a request file</source>
        <translation>Anforderungsdatei laden</translation>
    </message>
    <message>
        <source>Loads the settings of a file saved before, to change and check them</source>
        <translation>Lädt die Einstellungen einer früher gespeicherten Datei, um sie zu ändern und zu prüfen</translation>
    </message>
    <message>
        <source>Look in the &amp;network</source>
        <translation>Im Netzwerk s&amp;uchen</translation>
    </message>
    <message>
        <source>Looking up the host.</source>
        <translation>Server wird nachgeschlagen.</translation>
    </message>
    <message>
        <source>Looking up the server</source>
        <translation>Server wird gesucht</translation>
    </message>
    <message>
        <source>Looking up the server&apos;s addresses</source>
        <translation>Adressen des Servers werden gesucht</translation>
    </message>
    <message>
        <source>Looking up where replies go</source>
        <translation>Wohin gehen Antworten?</translation>
    </message>
    <message>
        <source>Looking up your mail server</source>
        <translation>Ihr Mailserver wird gesucht</translation>
    </message>
    <message>
        <source>Looks in this program&apos;s own data only; nothing leaves this computer.</source>
        <translation>Sucht nur in den Daten dieses Programms. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>M&amp;enu</source>
        <comment>of the window</comment>
        <translation>M&amp;enü</translation>
    </message>
    <message>
        <source>MX record</source>
        <translation>MX-Eintrag</translation>
    </message>
    <message>
        <source>Mail for {domain} arrives at {gateway}.</source>
        <translation>E-Mails für {domain} kommen bei {gateway} an.</translation>
    </message>
    <message>
        <source>Mail for {domain} is handled by {provider}.</source>
        <translation>Um die E-Mails für {domain} kümmert sich {provider}.</translation>
    </message>
    <message>
        <source>Mail goes out from {sender}.</source>
        <translation>E-Mails gehen von {sender} hinaus.</translation>
    </message>
    <message>
        <source>Mail providers</source>
        <translation>Mailanbieter</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>Makes a key and keeps it on this computer</source>
        <translation>Erzeugt einen Schlüssel und bewahrt ihn auf diesem Computer auf</translation>
    </message>
    <message>
        <source>Makes the key known to a platform with its pairing code</source>
        <translation>Macht den Schlüssel einer Plattform bekannt, mit deren Kopplungscode</translation>
    </message>
    <message>
        <source>Makes this computer&apos;s key known to the platform with its pairing code</source>
        <translation>Macht den Schlüssel dieses Computers der Plattform bekannt, mit deren Kopplungscode</translation>
    </message>
    <message>
        <source>Making it the active sending method</source>
        <translation>Wird zur aktiven Versandart gemacht</translation>
    </message>
    <message>
        <source>Masked here, explained as it was pasted. Start over to change it.</source>
        <translation>Hier verdeckt, aber so erklärt, wie es eingefügt wurde. Beginnen Sie neu, um es zu ändern.</translation>
    </message>
    <message>
        <source>Masks names, addresses and hosts of the customer</source>
        <translation>Verdeckt Namen, Adressen und Hosts des Kunden</translation>
    </message>
    <message>
        <source>Menu</source>
        <comment>of the window</comment>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Menus: {path}</source>
        <translation>Menüs: {path}</translation>
    </message>
    <message>
        <source>Mozilla is not asked. Domains that publish nothing themselves may not be found.</source>
        <translation>Mozilla wird nicht gefragt. Domains, die selbst nichts veröffentlichen, werden vielleicht nicht gefunden.</translation>
    </message>
    <message>
        <source>My &amp;mail goes out through</source>
        <translation>&amp;Meine E-Mails gehen hinaus über</translation>
    </message>
    <message>
        <source>N&amp;o, another one</source>
        <translation>&amp;Nein, einen anderen</translation>
    </message>
    <message>
        <source>Names</source>
        <comment>of a certificate</comment>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Names and addresses are shown again</source>
        <translation>Namen und Adressen werden wieder gezeigt</translation>
    </message>
    <message>
        <source>Naming the recipient</source>
        <translation>Empfänger wird genannt</translation>
    </message>
    <message>
        <source>Naming the sender</source>
        <translation>Absender wird genannt</translation>
    </message>
    <message>
        <source>No answer: a firewall on the way drops the connection</source>
        <translation>Keine Antwort: Eine Firewall auf dem Weg verwirft die Verbindung</translation>
    </message>
    <message>
        <source>No answer: this network blocks outgoing port 25</source>
        <translation>Keine Antwort: Dieses Netzwerk sperrt ausgehend Port 25</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>No drafts. One is kept as soon as a From address is typed, and goes when its settings are saved.</source>
        <translation>Keine Entwürfe. Einer entsteht, sobald eine Absenderadresse eingegeben ist, und verschwindet, wenn die Einstellungen gespeichert sind.</translation>
    </message>
    <message>
        <source>No packet leaves this computer for the search. Only well-known providers are found.</source>
        <translation>Für die Suche verlässt kein Paket diesen Computer. Nur bekannte Anbieter werden gefunden.</translation>
    </message>
    <message>
        <source>No rule of this program fits, and it does not guess. It could read this:</source>
        <translation>Keine Regel dieses Programms passt, und es rät nicht. Das ließ sich lesen:</translation>
    </message>
    <message>
        <source>No settings found</source>
        <translation>Keine Einstellungen gefunden</translation>
    </message>
    <message>
        <source>No situation has these words</source>
        <translation>Keine Situation enthält diese Wörter</translation>
    </message>
    <message>
        <source>No such name in DNS.</source>
        <translation>Diesen Namen gibt es im DNS nicht.</translation>
    </message>
    <message>
        <source>Nobody is asked. A blocked network may then look like a server that is down.</source>
        <translation>Niemand wird gefragt. Ein gesperrtes Netzwerk kann dann wie ein ausgefallener Server aussehen.</translation>
    </message>
    <message>
        <source>Nobody vouches for this certificate. Trust its key only if the people who run {host} gave you the same fingerprint, by telephone or in person: whoever holds the key reads your password.</source>
        <translation>Für dieses Zertifikat bürgt niemand. Vertrauen Sie seinem Schlüssel nur, wenn die Betreiber von {host} Ihnen telefonisch oder persönlich denselben Fingerabdruck genannt haben: Wer den Schlüssel hat, liest Ihr Passwort.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no encryption</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no user name</comment>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>None: the server takes mail from an address, without sign-in</source>
        <translation>Keines: Der Server nimmt E-Mails von einer Adresse an, ohne Anmeldung</translation>
    </message>
    <message>
        <source>Not checked</source>
        <comment>state of a check</comment>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Not checked again yet</source>
        <translation>Noch nicht erneut geprüft</translation>
    </message>
    <message>
        <source>Not everything could be deleted. These are still there:</source>
        <translation>Nicht alles ließ sich löschen. Noch da sind:</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Nicht abgeschlossen</translation>
    </message>
    <message>
        <source>Not gone back</source>
        <translation>Nicht zurückgekehrt</translation>
    </message>
    <message>
        <source>Not in the file: the platform asks for it</source>
        <translation>Nicht in der Datei: Die Plattform fragt danach</translation>
    </message>
    <message>
        <source>Not in the file: {platform} asks for it</source>
        <translation>Nicht in der Datei: {platform} fragt danach</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>a choice: nobody knows it</comment>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Not known whether it was saved</source>
        <translation>Nicht bekannt, ob gespeichert wurde</translation>
    </message>
    <message>
        <source>Not on a shared screen</source>
        <comment>on a button: the password stays masked</comment>
        <translation>Bildschirm ist geteilt</translation>
    </message>
    <message>
        <source>Not ready to send yet</source>
        <translation>Noch nicht bereit zum Senden</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Nicht getestet</translation>
    </message>
    <message>
        <source>Not tested from here: allow {addresses} to reach port {port}</source>
        <translation>Von hier nicht getestet: Erlauben Sie {addresses} den Zugang zu Port {port}</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Noch nicht getestet</translation>
    </message>
    <message>
        <source>Not tried</source>
        <comment>a port</comment>
        <translation>Nicht versucht</translation>
    </message>
    <message>
        <source>Not used: {names}.</source>
        <comment>names of pasted values</comment>
        <translation>Nicht verwendet: {names}.</translation>
    </message>
    <message>
        <source>Nothing failed, but not every check ran.</source>
        <translation>Nichts ist fehlgeschlagen, aber nicht jede Prüfung lief.</translation>
    </message>
    <message>
        <source>Nothing has been sent or saved.</source>
        <translation>Es wurde nichts gesendet oder gespeichert.</translation>
    </message>
    <message>
        <source>Nothing has been written there yet.</source>
        <translation>Dort wurde noch nichts geschrieben.</translation>
    </message>
    <message>
        <source>Nothing is written before you agree.</source>
        <translation>Nichts wird geschrieben, bevor Sie zustimmen.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer. {situation}.
{task}</source>
        <translation>Nichts verlässt diesen Computer. {situation}.
{task}</translation>
    </message>
    <message>
        <source>Nothing stops sending, and the test message was accepted.</source>
        <translation>Dem Senden steht nichts im Weg, und die Testnachricht wurde angenommen.</translation>
    </message>
    <message>
        <source>Nothing stops sending.</source>
        <translation>Dem Senden steht nichts im Weg.</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>Nichts wurde gespeichert</translation>
    </message>
    <message>
        <source>Nothing was sent to the platform.</source>
        <translation>Es wurde nichts an die Plattform gesendet.</translation>
    </message>
    <message>
        <source>Off: Mozilla learns nothing</source>
        <translation>Aus: Mozilla erfährt nichts</translation>
    </message>
    <message>
        <source>Off: only the data of this program is searched</source>
        <translation>Aus: Nur die Daten dieses Programms werden durchsucht</translation>
    </message>
    <message>
        <source>One short message to your own mailbox, sent the way the platform will send.</source>
        <translation>Eine kurze Nachricht an Ihr eigenes Postfach, gesendet so, wie die Plattform senden wird.</translation>
    </message>
    <message>
        <source>One thing needs your attention.</source>
        <translation>Eine Angabe braucht Ihre Aufmerksamkeit.</translation>
    </message>
    <message>
        <source>One thing to fix</source>
        <translation>Ein Punkt ist zu beheben</translation>
    </message>
    <message>
        <source>One thing to unlock</source>
        <translation>Ein Schlüssel ist zu entsperren</translation>
    </message>
    <message>
        <source>Only the first million characters were taken.</source>
        <translation>Nur die erste Million Zeichen wurde übernommen.</translation>
    </message>
    <message>
        <source>Only the part of the address after the @ is ever sent, and never a password.</source>
        <translation>Gesendet wird immer nur der Teil der Adresse nach dem @ und nie ein Passwort.</translation>
    </message>
    <message>
        <source>Only the platform can open the password</source>
        <translation>Nur die Plattform kann das Passwort öffnen</translation>
    </message>
    <message>
        <source>Only the platform whose key you compared can open the password in it.</source>
        <translation>Nur die Plattform, deren Schlüssel Sie verglichen haben, kann das Passwort darin öffnen.</translation>
    </message>
    <message>
        <source>Only the screen is masked: what you save holds the real names and addresses.</source>
        <translation>Nur der Bildschirm ist verdeckt: Was Sie speichern, enthält die echten Namen und Adressen.</translation>
    </message>
    <message>
        <source>Open a &amp;signed file again...</source>
        <translation>&amp;Signierte Datei wieder öffnen...</translation>
    </message>
    <message>
        <source>Open a signed file</source>
        <translation>Signierte Datei öffnen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Open the draft all the same?</source>
        <translation>Den Entwurf trotzdem öffnen?</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open {host}</source>
        <translation>{host} öffnen</translation>
    </message>
    <message>
        <source>Opens a window that says what an error message means</source>
        <translation>Öffnet ein Fenster, das sagt, was eine Fehlermeldung bedeutet</translation>
    </message>
    <message>
        <source>Opens help about problems of this kind</source>
        <translation>Öffnet die Hilfe zu Problemen dieser Art</translation>
    </message>
    <message>
        <source>Opens it as text to copy</source>
        <translation>Öffnet es als Text zum Kopieren</translation>
    </message>
    <message>
        <source>Opens text to copy for whoever runs the firewall</source>
        <translation>Öffnet Text zum Kopieren für die Betreiber der Firewall</translation>
    </message>
    <message>
        <source>Opens text to copy for whoever runs the server&apos;s firewall</source>
        <translation>Öffnet Text zum Kopieren für die Betreiber der Firewall des Servers</translation>
    </message>
    <message>
        <source>Opens the guide of this provider</source>
        <translation>Öffnet die Anleitung zu diesem Anbieter</translation>
    </message>
    <message>
        <source>Opens this help</source>
        <translation>Öffnet diese Hilfe</translation>
    </message>
    <message>
        <source>Opens what concerns the whole window, such as its language</source>
        <translation>Öffnet, was das ganze Fenster betrifft, etwa die Sprache</translation>
    </message>
    <message>
        <source>Opens what the checks saw: words, bytes, certificates</source>
        <translation>Öffnet, was die Prüfungen gesehen haben: Worte, Bytes, Zertifikate</translation>
    </message>
    <message>
        <source>Opens what to do at {provider}, step by step</source>
        <translation>Öffnet Schritt für Schritt, was bei {provider} zu tun ist</translation>
    </message>
    <message>
        <source>Opens {url} in your browser</source>
        <translation>Öffnet {url} in Ihrem Browser</translation>
    </message>
    <message>
        <source>Optional: how many messages shall be sent in a day</source>
        <translation>Optional: wie viele Nachrichten an einem Tag gesendet werden sollen</translation>
    </message>
    <message>
        <source>Or keep a signed file</source>
        <translation>Oder signierte Datei aufbewahren</translation>
    </message>
    <message>
        <source>Otherwise it is gone with the window</source>
        <translation>Sonst ist es mit dem Fenster weg</translation>
    </message>
    <message>
        <source>Our fault</source>
        <comment>state of a check</comment>
        <translation>Unser Fehler</translation>
    </message>
    <message>
        <source>Out of date: {detail}</source>
        <translation>Veraltet: {detail}</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>P&amp;rovider</source>
        <translation>&amp;Anbieter</translation>
    </message>
    <message>
        <source>Page for a browser (*.html);;Text (*.txt)</source>
        <translation>Seite für einen Browser (*.html);;Text (*.txt)</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Teile dieser Seite</translation>
    </message>
    <message>
        <source>Passed</source>
        <comment>state of a check</comment>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Passed from the platform&apos;s side</source>
        <translation>Von der Plattform aus bestanden</translation>
    </message>
    <message>
        <source>Passed from this computer</source>
        <translation>Von diesem Computer aus bestanden</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase of this computer&apos;s key</source>
        <translation>Passphrase des Schlüssels dieses Computers</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Paste the message here</source>
        <translation>Fügen Sie die Meldung hier ein</translation>
    </message>
    <message>
        <source>Paste the text here; the explanation below follows it</source>
        <translation>Fügen Sie den Text hier ein. Die Erklärung darunter richtet sich danach</translation>
    </message>
    <message>
        <source>Paste what a mail program, a website or a log said. The text stays on this computer.</source>
        <translation>Fügen Sie ein, was ein Mailprogramm, eine Website oder ein Protokoll gemeldet hat. Der Text bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Paste what the platform showed; it is explained below and sent nowhere</source>
        <translation>Fügen Sie ein, was die Plattform gezeigt hat. Es wird unten erklärt und nirgendwohin gesendet</translation>
    </message>
    <message>
        <source>Pinned key ending in {end}: no authority vouches for this server.</source>
        <translation>Festgelegter Schlüssel mit dem Ende {end}: Für diesen Server bürgt keine Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>Platform</source>
        <comment>a step of six</comment>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Platform &amp;address</source>
        <translation>&amp;Adresse der Plattform</translation>
    </message>
    <message>
        <source>Platform firewall</source>
        <translation>Firewall für die Plattform</translation>
    </message>
    <message>
        <source>Please allow {platform} to send mail through our server.

{platform} signs in to our mail server like a mail program. It connects from a fixed address, so the firewall in front of the server and any list of allowed clients has to admit:

{connections}

No other port is needed, and nothing has to be opened in the other direction.

Rules for common firewalls, for the server itself:

{rules}
</source>
        <translation>Bitte erlauben Sie {platform}, E-Mails über unseren Server zu senden.

{platform} meldet sich bei unserem Mailserver an wie ein Mailprogramm. Die Verbindung kommt von einer festen Adresse. Die Firewall vor dem Server und jede Liste erlaubter Clients müssen daher zulassen:

{connections}

Ein anderer Port ist nicht nötig, und in der Gegenrichtung muss nichts geöffnet werden.

Regeln für verbreitete Firewalls, für den Server selbst:

{rules}
</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Port {port} and {security} belong together.</source>
        <translation>Port {port} und {security} gehören zusammen.</translation>
    </message>
    <message>
        <source>Port {port} belongs to {security}.</source>
        <translation>Zu Port {port} gehört {security}.</translation>
    </message>
    <message>
        <source>Port {port} is not a standard port. Use it only if your mail provider says so.</source>
        <translation>Port {port} ist kein Standardport. Verwenden Sie ihn nur, wenn Ihr Mailanbieter ihn nennt.</translation>
    </message>
    <message>
        <source>Practice</source>
        <comment>a mark: this window practises</comment>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Practice keeps no password: it is gone when the window closes.</source>
        <translation>Beim Üben wird kein Passwort gespeichert: Es ist weg, wenn das Fenster schließt.</translation>
    </message>
    <message>
        <source>Practice on this computer,</source>
        <comment>a fingerprint follows the comma</comment>
        <translation>Übung auf diesem Computer,</translation>
    </message>
    <message>
        <source>Practice platform</source>
        <translation>Übungsplattform</translation>
    </message>
    <message>
        <source>Practice situations</source>
        <translation>Übungssituationen</translation>
    </message>
    <message>
        <source>Practice: {words}</source>
        <translation>Übung: {words}</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>Puts a new key in the place of this one</source>
        <translation>Setzt einen neuen Schlüssel an die Stelle von diesem</translation>
    </message>
    <message>
        <source>Puts the explanation on the clipboard, without the pasted text</source>
        <translation>Kopiert die Erklärung ohne den eingefügten Text in die Zwischenablage</translation>
    </message>
    <message>
        <source>Puts the report on the clipboard, without the password</source>
        <translation>Kopiert den Bericht ohne das Passwort in die Zwischenablage</translation>
    </message>
    <message>
        <source>Puts the text on the clipboard</source>
        <translation>Kopiert den Text in die Zwischenablage</translation>
    </message>
    <message>
        <source>Puts the value for {label} on the clipboard</source>
        <translation>Kopiert den Wert für {label} in die Zwischenablage</translation>
    </message>
    <message>
        <source>Puts versions and system on the clipboard, without your name</source>
        <translation>Kopiert Versionen und System ohne Ihren Namen in die Zwischenablage</translation>
    </message>
    <message>
        <source>QR code of the key&apos;s fingerprint</source>
        <translation>QR-Code mit dem Fingerabdruck des Schlüssels</translation>
    </message>
    <message>
        <source>R&amp;otate...</source>
        <translation>&amp;Wechseln...</translation>
    </message>
    <message>
        <source>Reachable from this computer</source>
        <translation>Von diesem Computer erreichbar</translation>
    </message>
    <message>
        <source>Reading them over HTTPS</source>
        <translation>Werden über HTTPS gelesen</translation>
    </message>
    <message>
        <source>Reads how the platform sends now; nothing is changed there</source>
        <translation>Liest, wie die Plattform jetzt sendet. Dort wird nichts geändert</translation>
    </message>
    <message>
        <source>Ready to check.</source>
        <translation>Bereit zur Prüfung.</translation>
    </message>
    <message>
        <source>Ready to send from your own server</source>
        <translation>Bereit, über Ihren eigenen Server zu senden</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Quittung</translation>
    </message>
    <message>
        <source>Receipt:</source>
        <translation>Quittung:</translation>
    </message>
    <message>
        <source>Recipient of the test message</source>
        <translation>Empfänger der Testnachricht</translation>
    </message>
    <message>
        <source>Recipients see this name and address. We look up your mail server from the address.</source>
        <translation>Empfänger sehen diesen Namen und diese Adresse. Anhand der Adresse suchen wir Ihren Mailserver.</translation>
    </message>
    <message>
        <source>Refused: closed on the server, or by a firewall</source>
        <translation>Abgewiesen: Port auf dem Server oder durch eine Firewall geschlossen</translation>
    </message>
    <message>
        <source>Register the key with the pairing code that the platform shows, then save again.</source>
        <translation>Registrieren Sie den Schlüssel mit dem Kopplungscode, den die Plattform anzeigt, und speichern Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Register this computer&apos;s key</source>
        <translation>Schlüssel dieses Computers registrieren</translation>
    </message>
    <message>
        <source>Register this computer&apos;s key...</source>
        <translation>Schlüssel dieses Computers registrieren...</translation>
    </message>
    <message>
        <source>Relay without sign-in</source>
        <translation>Relay ohne Anmeldung</translation>
    </message>
    <message>
        <source>Relays</source>
        <translation>Relays</translation>
    </message>
    <message>
        <source>Removes the trusted key and checks the certificate again</source>
        <translation>Entfernt den vertrauten Schlüssel und prüft wieder das Zertifikat</translation>
    </message>
    <message>
        <source>Repeats the checks with one sign-in</source>
        <translation>Wiederholt die Prüfungen mit einer Anmeldung</translation>
    </message>
    <message>
        <source>Repeats the checks without waiting</source>
        <translation>Wiederholt die Prüfungen ohne zu warten</translation>
    </message>
    <message>
        <source>Repeats what is out of date or did not pass, with at most one sign-in</source>
        <translation>Wiederholt, was veraltet oder nicht bestanden ist, mit höchstens einer Anmeldung</translation>
    </message>
    <message>
        <source>Request file of {platform} loaded.</source>
        <translation>Anforderungsdatei von {platform} geladen.</translation>
    </message>
    <message>
        <source>Request file of {platform}: its key was not compared, so no password is sealed for it.</source>
        <translation>Anforderungsdatei von {platform}: Ihr Schlüssel wurde nicht verglichen, deshalb wird kein Passwort dafür versiegelt.</translation>
    </message>
    <message>
        <source>Request file of {platform}: the password can be sealed for its key.</source>
        <translation>Anforderungsdatei von {platform}: Das Passwort kann für ihren Schlüssel versiegelt werden.</translation>
    </message>
    <message>
        <source>Request files (*.smtpreq.json);;All files (*)</source>
        <translation>Anforderungsdateien (*.smtpreq.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Rotate the key</source>
        <translation>Schlüssel wechseln</translation>
    </message>
    <message>
        <source>Rotate the key?</source>
        <translation>Den Schlüssel wechseln?</translation>
    </message>
    <message>
        <source>Rules and a note for your IT team</source>
        <translation>Regeln und ein Hinweis für Ihr IT-Team</translation>
    </message>
    <message>
        <source>Rules of this provider</source>
        <translation>Regeln dieses Anbieters</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>state of a check</comment>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Runs every check once more, with one sign-in; nothing is kept from before</source>
        <translation>Führt jede Prüfung noch einmal aus, mit einer Anmeldung. Nichts von vorher bleibt</translation>
    </message>
    <message>
        <source>S&amp;ecurity</source>
        <translation>&amp;Verschlüsselung</translation>
    </message>
    <message>
        <source>SMTP &amp;host</source>
        <translation>SMTP-&amp;Server</translation>
    </message>
    <message>
        <source>SMTP server</source>
        <translation>SMTP-Server</translation>
    </message>
    <message>
        <source>SPF hint</source>
        <translation>SPF-Hinweis</translation>
    </message>
    <message>
        <source>SRV record</source>
        <translation>SRV-Eintrag</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>the button of an unknown platform</comment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save &amp;file...</source>
        <translation>D&amp;atei speichern...</translation>
    </message>
    <message>
        <source>Save &amp;report...</source>
        <translation>&amp;Bericht speichern...</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Save the signed file</source>
        <translation>Signierte Datei speichern</translation>
    </message>
    <message>
        <source>Save to {platform}</source>
        <translation>Bei {platform} speichern</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Gespeichert als {file}</translation>
    </message>
    <message>
        <source>Saves at the platform what is listed above</source>
        <translation>Speichert bei der Plattform, was oben aufgeführt ist</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>Saving to {platform}</source>
        <translation>Wird bei {platform} gespeichert</translation>
    </message>
    <message>
        <source>Saying hello (EHLO)</source>
        <translation>Vorstellung (EHLO)</translation>
    </message>
    <message>
        <source>Says below what the message means</source>
        <translation>Sagt unten, was die Meldung bedeutet</translation>
    </message>
    <message>
        <source>Says what this page is for and what to look out for</source>
        <translation>Sagt, wofür diese Seite da ist und worauf Sie achten sollten</translation>
    </message>
    <message>
        <source>Seal it for the platform</source>
        <translation>Für die Plattform versiegeln</translation>
    </message>
    <message>
        <source>Seal it with a code</source>
        <translation>Mit einem Code versiegeln</translation>
    </message>
    <message>
        <source>Sealed for</source>
        <translation>Versiegelt für</translation>
    </message>
    <message>
        <source>Sealed for {platform},</source>
        <comment>a fingerprint follows the comma</comment>
        <translation>Versiegelt für {platform},</translation>
    </message>
    <message>
        <source>Sealed with a code that is shown once, after saving</source>
        <translation>Versiegelt mit einem Code, der nach dem Speichern einmal gezeigt wird</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>Siehe auch</translation>
    </message>
    <message>
        <source>See it arrive</source>
        <translation>Ankunft prüfen</translation>
    </message>
    <message>
        <source>Send &amp;test message</source>
        <translation>&amp;Testnachricht senden</translation>
    </message>
    <message>
        <source>Send another &amp;test message</source>
        <translation>Weitere &amp;Testnachricht senden</translation>
    </message>
    <message>
        <source>Send another test &amp;message</source>
        <translation>Weitere &amp;Testnachricht senden</translation>
    </message>
    <message>
        <source>Send test &amp;message</source>
        <translation>&amp;Testnachricht senden</translation>
    </message>
    <message>
        <source>Send this to whoever runs the mail server or its firewall.</source>
        <translation>Senden Sie dies an die Betreiber des Mailservers oder seiner Firewall.</translation>
    </message>
    <message>
        <source>Send yourself a message from the platform and look at its From line.</source>
        <translation>Senden Sie sich von der Plattform eine Nachricht, und achten Sie auf den Absender.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Sender</source>
        <comment>a step of six</comment>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Sending a test message</source>
        <translation>Eine Testnachricht wird gesendet</translation>
    </message>
    <message>
        <source>Sending services</source>
        <translation>Versanddienste</translation>
    </message>
    <message>
        <source>Sending the message</source>
        <translation>Nachricht wird gesendet</translation>
    </message>
    <message>
        <source>Sending the test message</source>
        <translation>Testnachricht wird gesendet</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>a step of six</comment>
        <translation>Server</translation>
    </message>
    <message>
        <source>Set aside: the platform does not know the key</source>
        <translation>Zurückgestellt: Die Plattform kennt den Schlüssel nicht</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>of the mail server</comment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings found for {owner}</source>
        <translation>Einstellungen gefunden für {owner}</translation>
    </message>
    <message>
        <source>Settings found for {owner}, still looking</source>
        <translation>Einstellungen gefunden für {owner}, die Suche läuft noch</translation>
    </message>
    <message>
        <source>Settings of {file} loaded. Enter the password again.</source>
        <translation>Einstellungen aus {file} geladen. Geben Sie das Passwort neu ein.</translation>
    </message>
    <message>
        <source>Shared screen</source>
        <comment>a mark: names and addresses are masked</comment>
        <translation>Bildschirm geteilt</translation>
    </message>
    <message>
        <source>Shared screen: names, addresses and the customer&apos;s hosts are masked</source>
        <translation>Geteilter Bildschirm: Namen, Adressen und Hosts des Kunden sind verdeckt</translation>
    </message>
    <message>
        <source>Short form</source>
        <translation>Kurzform</translation>
    </message>
    <message>
        <source>The platform connects to your server, which can take a minute</source>
        <translation>Die Plattform verbindet sich mit Ihrem Server, das kann eine Minute dauern</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>button: the typed password</comment>
        <translation>Anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more step(s)</source>
        <translation>
            <numerusform>%n weiteren Schritt anzeigen</numerusform>
            <numerusform>%n weitere Schritte anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Passwort anzeigen</translation>
    </message>
    <message>
        <source>Show the receipt</source>
        <translation>Quittung anzeigen</translation>
    </message>
    <message>
        <source>Show the steps again</source>
        <translation>Die Schritte wieder anzeigen</translation>
    </message>
    <message>
        <source>Show what can be done</source>
        <translation>Zeigen, was zu tun ist</translation>
    </message>
    <message>
        <source>Shows above what the platform asks you to do</source>
        <translation>Zeigt oben, was Sie bei der Plattform tun sollen</translation>
    </message>
    <message>
        <source>Shows only situations with this word</source>
        <translation>Zeigt nur Situationen mit diesem Wort</translation>
    </message>
    <message>
        <source>Shows the drafts of all customers</source>
        <translation>Zeigt die Entwürfe aller Kunden</translation>
    </message>
    <message>
        <source>Shows the help that was shown before</source>
        <translation>Zeigt die Hilfe, die vorher zu sehen war</translation>
    </message>
    <message>
        <source>Shows the key, and asks for the end of its fingerprint</source>
        <translation>Zeigt den Schlüssel und fragt nach dem Ende seines Fingerabdrucks</translation>
    </message>
    <message>
        <source>Shows the keys that sign on this computer</source>
        <translation>Zeigt die Schlüssel zum Signieren auf diesem Computer</translation>
    </message>
    <message>
        <source>Shows the rest of what can be done</source>
        <translation>Zeigt, was sich sonst noch tun lässt</translation>
    </message>
    <message>
        <source>Shows the saved file in your file manager</source>
        <translation>Zeigt die gespeicherte Datei im Dateimanager</translation>
    </message>
    <message>
        <source>Shows the steps that solve the problem, and what the server said</source>
        <translation>Zeigt die Schritte, die das Problem lösen, und was der Server gesagt hat</translation>
    </message>
    <message>
        <source>Shows the typed password for half a minute</source>
        <translation>Zeigt das eingegebene Passwort eine halbe Minute lang</translation>
    </message>
    <message>
        <source>Sign in to your mail server</source>
        <translation>Bei Ihrem Mailserver anmelden</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <comment>a step of six</comment>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signiert von</translation>
    </message>
    <message>
        <source>Signed by somebody else</source>
        <translation>Von jemand anderem signiert</translation>
    </message>
    <message>
        <source>Signed by the platform</source>
        <translation>Von der Plattform signiert</translation>
    </message>
    <message>
        <source>Signed by the platform on {moment}</source>
        <translation>Von der Plattform signiert am {moment}</translation>
    </message>
    <message>
        <source>Signed by this computer</source>
        <translation>Von diesem Computer signiert</translation>
    </message>
    <message>
        <source>Signed file</source>
        <translation>Signierte Datei</translation>
    </message>
    <message>
        <source>Signed files (*.smtpconf.json *.smtpconf.jws);;All files (*)</source>
        <translation>Signierte Dateien (*.smtpconf.json *.smtpconf.jws);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Signed settings (*.smtpconf.json)</source>
        <translation>Signierte Einstellungen (*.smtpconf.json)</translation>
    </message>
    <message>
        <source>Signing for ten minutes</source>
        <translation>Wird für zehn Minuten signiert</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Anmeldung läuft</translation>
    </message>
    <message>
        <source>Signing in once</source>
        <translation>Eine Anmeldung</translation>
    </message>
    <message>
        <source>Signing in once more and sending one message</source>
        <translation>Noch eine Anmeldung, dann eine Nachricht</translation>
    </message>
    <message>
        <source>Signing in once with the new settings</source>
        <translation>Eine Anmeldung mit den neuen Einstellungen</translation>
    </message>
    <message>
        <source>Signs in once and sends one short message</source>
        <translation>Meldet sich einmal an und sendet eine kurze Nachricht</translation>
    </message>
    <message>
        <source>Signs in once and sends one short message to your own mailbox</source>
        <translation>Meldet sich einmal an und sendet eine kurze Nachricht an Ihr eigenes Postfach</translation>
    </message>
    <message>
        <source>Signs in once with this password and repeats the checks</source>
        <translation>Meldet sich einmal mit diesem Passwort an und wiederholt die Prüfungen</translation>
    </message>
    <message>
        <source>Signs in with: {ways}.</source>
        <translation>Meldet sich an mit: {ways}.</translation>
    </message>
    <message>
        <source>Signs the settings and saves them in a file</source>
        <translation>Signiert die Einstellungen und speichert sie in einer Datei</translation>
    </message>
    <message>
        <source>Signs the settings and writes them to a file</source>
        <translation>Signiert die Einstellungen und schreibt sie in eine Datei</translation>
    </message>
    <message>
        <source>Situations</source>
        <translation>Situationen</translation>
    </message>
    <message>
        <source>Something else than an SMTP server answers</source>
        <translation>Es antwortet etwas anderes als ein SMTP-Server</translation>
    </message>
    <message>
        <source>Something newer is in use</source>
        <translation>Etwas Neueres ist in Gebrauch</translation>
    </message>
    <message>
        <source>Source: {host}</source>
        <translation>Quelle: {host}</translation>
    </message>
    <message>
        <source>Start ane&amp;w</source>
        <translation>&amp;Neu beginnen</translation>
    </message>
    <message>
        <source>Starting</source>
        <comment>the network of this window</comment>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Starting encryption (STARTTLS)</source>
        <translation>Verschlüsselung wird gestartet (STARTTLS)</translation>
    </message>
    <message>
        <source>Starts as soon as the network is ready.</source>
        <translation>Beginnt, sobald das Netzwerk bereit ist.</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {name}, {state}</source>
        <translation>Schritt {number} von {count}: {name}, {state}</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Stop trusting it</source>
        <translation>Nicht mehr vertrauen</translation>
    </message>
    <message>
        <source>Stop trusting the old key</source>
        <translation>Dem alten Schlüssel nicht mehr vertrauen</translation>
    </message>
    <message>
        <source>Stopping</source>
        <comment>the checks, just now</comment>
        <translation>Wird abgebrochen</translation>
    </message>
    <message>
        <source>Stops the test; nothing is saved at the platform</source>
        <translation>Bricht den Test ab. Bei der Plattform wird nichts gespeichert</translation>
    </message>
    <message>
        <source>Subject</source>
        <comment>of a certificate</comment>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>System</source>
        <comment>an appearance: as the system has it</comment>
        <translation>System</translation>
    </message>
    <message>
        <source>Taken from the keyring.</source>
        <translation>Aus dem Schlüsselbund übernommen.</translation>
    </message>
    <message>
        <source>Taken from {keyring}.</source>
        <translation>Aus {keyring} übernommen.</translation>
    </message>
    <message>
        <source>Taken, and not used yet</source>
        <translation>Angenommen und noch nicht in Gebrauch</translation>
    </message>
    <message>
        <source>Takes this card away</source>
        <translation>Blendet diese Karte aus</translation>
    </message>
    <message>
        <source>Takes this card away; the draft stays</source>
        <translation>Blendet diese Karte aus. Der Entwurf bleibt</translation>
    </message>
    <message>
        <source>Takes this notice away</source>
        <translation>Blendet diesen Hinweis aus</translation>
    </message>
    <message>
        <source>Tells a blocked network from a server that is down</source>
        <translation>Unterscheidet ein gesperrtes Netzwerk von einem ausgefallenen Server</translation>
    </message>
    <message>
        <source>Test &amp; Save hands your settings over again.</source>
        <translation>„Testen &amp; speichern“ übergibt Ihre Einstellungen noch einmal.</translation>
    </message>
    <message>
        <source>Test &amp; Save signs in from this computer first. If that fails, nothing is sent.</source>
        <translation>„Testen &amp; speichern“ meldet sich zuerst von diesem Computer an. Schlägt das fehl, wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Test &amp;&amp; &amp;Save</source>
        <translation>Testen &amp;&amp; &amp;speichern</translation>
    </message>
    <message>
        <source>Tests the settings and saves them at the platform once you have agreed</source>
        <translation>Testet die Einstellungen und speichert sie bei der Plattform, sobald Sie zugestimmt haben</translation>
    </message>
    <message>
        <source>Text to copy</source>
        <translation>Text zum Kopieren</translation>
    </message>
    <message>
        <source>The &amp;log too; it holds no password</source>
        <translation>Auch das &amp;Protokoll. Es enthält kein Passwort</translation>
    </message>
    <message>
        <source>The DNS learns the domain, and the domain&apos;s own website and mail servers learn this computer&apos;s address.</source>
        <translation>Das DNS erfährt die Domain. Website und Mailserver der Domain erfahren die Adresse dieses Computers.</translation>
    </message>
    <message>
        <source>The DNS server could not answer for this name.</source>
        <translation>Der DNS-Server konnte für diesen Namen keine Antwort geben.</translation>
    </message>
    <message>
        <source>The DNS server did not answer.</source>
        <translation>Der DNS-Server hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>The PowerShell command</source>
        <translation>Der PowerShell-Befehl</translation>
    </message>
    <message>
        <source>The QR code is not masked: it names a key, no person.</source>
        <translation>Der QR-Code ist nicht verdeckt: Er nennt einen Schlüssel, keine Person.</translation>
    </message>
    <message>
        <source>The Server step asks you whether it is yours.</source>
        <translation>Der Schritt „Server“ fragt Sie, ob es Ihrer ist.</translation>
    </message>
    <message>
        <source>The Server step first asks whether this server is yours.</source>
        <translation>Der Schritt „Server“ fragt zuerst, ob dieser Server Ihrer ist.</translation>
    </message>
    <message>
        <source>The address that recipients see and answer to</source>
        <translation>Die Adresse, die Empfänger sehen und an die sie antworten</translation>
    </message>
    <message>
        <source>The app password is {password}.</source>
        <translation>Das App-Passwort lautet {password}.</translation>
    </message>
    <message>
        <source>The checks are still running.</source>
        <translation>Die Prüfungen laufen noch.</translation>
    </message>
    <message>
        <source>The checks could not finish</source>
        <translation>Die Prüfungen liefen nicht bis zum Ende</translation>
    </message>
    <message>
        <source>The checks found a problem. You can save the file now; it says that a check failed.</source>
        <translation>Die Prüfungen haben ein Problem gefunden. Sie können die Datei jetzt speichern. Darin steht dann, dass eine Prüfung fehlgeschlagen ist.</translation>
    </message>
    <message>
        <source>The checks have not run.</source>
        <translation>Die Prüfungen sind noch nicht gelaufen.</translation>
    </message>
    <message>
        <source>The checks were stopped</source>
        <translation>Die Prüfungen wurden abgebrochen</translation>
    </message>
    <message>
        <source>The connection is cut off</source>
        <translation>Die Verbindung wird getrennt</translation>
    </message>
    <message>
        <source>The draft for {domain} was deleted.</source>
        <translation>Der Entwurf für {domain} wurde gelöscht.</translation>
    </message>
    <message>
        <source>The draft is back. Load its request file or connect to the platform again; neither is kept.</source>
        <translation>Der Entwurf ist wieder da. Laden Sie die Anforderungsdatei noch einmal, oder verbinden Sie sich neu mit der Plattform: Beides wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>The drafts of all customers</source>
        <translation>Die Entwürfe aller Kunden</translation>
    </message>
    <message>
        <source>The explanation appears here.</source>
        <translation>Die Erklärung erscheint hier.</translation>
    </message>
    <message>
        <source>The file is valid until {moment}.</source>
        <translation>Die Datei gilt bis {moment}.</translation>
    </message>
    <message>
        <source>The folder could not be opened. Its place is written above.</source>
        <translation>Der Ordner ließ sich nicht öffnen. Wo er liegt, steht oben.</translation>
    </message>
    <message>
        <source>The https address of the platform</source>
        <translation>Die https-Adresse der Plattform</translation>
    </message>
    <message>
        <source>The key is registered at {origin}.</source>
        <translation>Der Schlüssel ist bei {origin} registriert.</translation>
    </message>
    <message>
        <source>The key that signs in practice</source>
        <translation>Der Schlüssel, der beim Üben signiert</translation>
    </message>
    <message>
        <source>The key was deleted and revoked at {origin}.</source>
        <translation>Der Schlüssel wurde gelöscht und bei {origin} widerrufen.</translation>
    </message>
    <message>
        <source>The key was deleted. It could not be revoked at {origin}: revoke it there.</source>
        <translation>Der Schlüssel wurde gelöscht. Bei {origin} ließ er sich nicht widerrufen: Widerrufen Sie ihn dort.</translation>
    </message>
    <message>
        <source>The key was deleted. Revoke it at every platform that knows it.</source>
        <translation>Der Schlüssel wurde gelöscht. Widerrufen Sie ihn bei jeder Plattform, die ihn kennt.</translation>
    </message>
    <message>
        <source>The keyring could not be used. The password stays in memory until the window closes.</source>
        <translation>Der Schlüsselbund war nicht nutzbar. Das Passwort bleibt im Arbeitsspeicher, bis das Fenster schließt.</translation>
    </message>
    <message>
        <source>The keyring did not answer. The password stays in memory until the window closes.</source>
        <translation>Der Schlüsselbund hat nicht geantwortet. Das Passwort bleibt im Arbeitsspeicher, bis das Fenster schließt.</translation>
    </message>
    <message>
        <source>The keyring did not keep the password. It stays in memory until the window closes.</source>
        <translation>Der Schlüsselbund hat das Passwort nicht aufbewahrt. Es bleibt im Arbeitsspeicher, bis das Fenster schließt.</translation>
    </message>
    <message>
        <source>The keyring did not let everything in it be deleted. Unlock it, then forget everything again.</source>
        <translation>Im Schlüsselbund ließ sich nicht alles löschen. Entsperren Sie ihn, und wählen Sie dann noch einmal „Alles vergessen“.</translation>
    </message>
    <message>
        <source>The keyring holds no password for this server and user name.</source>
        <translation>Der Schlüsselbund enthält kein Passwort für diesen Server und Benutzernamen.</translation>
    </message>
    <message>
        <source>The keyring is locked, so its keys cannot be shown. Unlock it and open this again.</source>
        <translation>Der Schlüsselbund ist gesperrt, deshalb lassen sich seine Schlüssel nicht zeigen. Entsperren Sie ihn, und öffnen Sie dieses Fenster noch einmal.</translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it and try again.</source>
        <translation>Der Schlüsselbund ist gesperrt. Entsperren Sie ihn, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The message itself says: {title}.</source>
        <translation>Die Meldung selbst besagt: {title}.</translation>
    </message>
    <message>
        <source>The message to the administrator</source>
        <translation>Die Nachricht an den Administrator</translation>
    </message>
    <message>
        <source>The name could not be looked up.</source>
        <translation>Der Name ließ sich nicht nachschlagen.</translation>
    </message>
    <message>
        <source>The name exists, but has no address.</source>
        <translation>Den Namen gibt es, aber er hat keine Adresse.</translation>
    </message>
    <message>
        <source>The name of the outgoing mail server</source>
        <translation>Der Name des Postausgangsservers</translation>
    </message>
    <message>
        <source>The name that recipients see</source>
        <translation>Der Name, den Empfänger sehen</translation>
    </message>
    <message>
        <source>The new key is registered at {origin} first, and the old one revoked there last.</source>
        <translation>Der neue Schlüssel wird zuerst bei {origin} registriert, der alte dort zuletzt widerrufen.</translation>
    </message>
    <message>
        <source>The new settings work from here</source>
        <translation>Die neuen Einstellungen funktionieren von hier</translation>
    </message>
    <message>
        <source>The new settings work from this computer. Nothing was written at {platform} yet.</source>
        <translation>Die neuen Einstellungen funktionieren von diesem Computer. Bei {platform} wurde noch nichts geschrieben.</translation>
    </message>
    <message>
        <source>The next start of this program asks the platform what became of it.</source>
        <translation>Beim nächsten Start fragt dieses Programm die Plattform, was daraus geworden ist.</translation>
    </message>
    <message>
        <source>The note about this hand-over is gone.</source>
        <translation>Die Notiz über diese Übergabe ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The password begins or ends with a blank. Leave it only if it belongs to the password.</source>
        <translation>Das Passwort beginnt oder endet mit einem Leerzeichen. Lassen Sie es nur stehen, wenn es zum Passwort gehört.</translation>
    </message>
    <message>
        <source>The password in it opens with a code, which you give to the platform by another way.</source>
        <translation>Das Passwort darin öffnet ein Code, den Sie der Plattform auf einem anderen Weg geben.</translation>
    </message>
    <message>
        <source>The password is kept in the keyring.</source>
        <translation>Das Passwort wird im Schlüsselbund aufbewahrt.</translation>
    </message>
    <message>
        <source>The password is kept in {keyring}.</source>
        <translation>Das Passwort wird in {keyring} aufbewahrt.</translation>
    </message>
    <message>
        <source>The password is not in it.</source>
        <translation>Das Passwort ist nicht darin.</translation>
    </message>
    <message>
        <source>The password of the mailbox, shown as dots</source>
        <translation>Das Passwort des Postfachs, als Punkte gezeigt</translation>
    </message>
    <message>
        <source>The password stays in memory and is gone when the window closes.</source>
        <translation>Das Passwort bleibt im Arbeitsspeicher und ist weg, wenn das Fenster schließt.</translation>
    </message>
    <message>
        <source>The password stays masked while the screen is shared</source>
        <translation>Solange der Bildschirm geteilt ist, bleibt das Passwort verdeckt</translation>
    </message>
    <message>
        <source>The password to try; it is not shown while you type</source>
        <translation>Das Passwort, das versucht werden soll. Beim Tippen wird es nicht gezeigt</translation>
    </message>
    <message>
        <source>The password was removed from the keyring.</source>
        <translation>Das Passwort wurde aus dem Schlüsselbund entfernt.</translation>
    </message>
    <message>
        <source>The password was removed from {keyring}.</source>
        <translation>Das Passwort wurde aus {keyring} entfernt.</translation>
    </message>
    <message>
        <source>The passwords and tokens that were kept in the keyring</source>
        <translation>Die Passwörter und Token, die im Schlüsselbund aufbewahrt wurden</translation>
    </message>
    <message>
        <source>The platform</source>
        <translation>Die Plattform</translation>
    </message>
    <message>
        <source>The platform does not know this computer yet</source>
        <translation>Die Plattform kennt diesen Computer noch nicht</translation>
    </message>
    <message>
        <source>The platform gives it to you for this program</source>
        <translation>Die Plattform gibt es Ihnen für dieses Programm</translation>
    </message>
    <message>
        <source>The platform has another key than before. Ask the platform whether it changed its key, and compare it.</source>
        <translation>Die Plattform hat einen anderen Schlüssel als vorher. Fragen Sie die Plattform, ob sie ihn gewechselt hat, und vergleichen Sie ihn.</translation>
    </message>
    <message>
        <source>The platform holds what was handed over</source>
        <translation>Die Plattform hat, was übergeben wurde</translation>
    </message>
    <message>
        <source>The platform shows it on its own page</source>
        <translation>Die Plattform zeigt ihn auf ihrer Website</translation>
    </message>
    <message>
        <source>The platform signed that it took these settings. It holds no password.</source>
        <translation>Die Plattform hat signiert, dass sie diese Einstellungen angenommen hat. Ein Passwort steht nicht darin.</translation>
    </message>
    <message>
        <source>The platform&apos;s certificate could not be verified, so nothing was sent.</source>
        <translation>Das Zertifikat der Plattform ließ sich nicht prüfen, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The platform&apos;s message</source>
        <translation>Die Meldung der Plattform</translation>
    </message>
    <message>
        <source>The platform&apos;s test failed</source>
        <translation>Der Test der Plattform ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>The platform&apos;s token is needed for that.</source>
        <translation>Dafür ist das Token der Plattform nötig.</translation>
    </message>
    <message>
        <source>The platforms used last, and at which addresses platforms were</source>
        <translation>Die zuletzt verwendeten Plattformen und die Adressen, unter denen Plattformen erreichbar waren</translation>
    </message>
    <message>
        <source>The port that was used, if it is known</source>
        <translation>Der verwendete Port, falls er bekannt ist</translation>
    </message>
    <message>
        <source>The present settings are being checked or saved. Wait for that or cancel it.</source>
        <translation>Die jetzigen Einstellungen werden geprüft oder gespeichert. Warten Sie, oder brechen Sie ab.</translation>
    </message>
    <message>
        <source>The program is still starting. Try again in a moment.</source>
        <translation>Das Programm startet noch. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The same key and the same address as before.</source>
        <translation>Derselbe Schlüssel und dieselbe Adresse wie vorher.</translation>
    </message>
    <message>
        <source>The same key that was compared</source>
        <translation>Derselbe Schlüssel, der verglichen wurde</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>Dieselbe Passphrase noch einmal</translation>
    </message>
    <message>
        <source>The server has to let the platform&apos;s address send without a password. Ask the platform which one it is.</source>
        <translation>Der Server muss die Adresse der Plattform ohne Passwort senden lassen. Fragen Sie die Plattform, welche es ist.</translation>
    </message>
    <message>
        <source>The server has to let {addresses} send without a password: {platform} sends from there.</source>
        <translation>Der Server muss {addresses} ohne Passwort senden lassen: {platform} sendet von dort.</translation>
    </message>
    <message>
        <source>The server lets certain addresses send without user name and password</source>
        <translation>Der Server lässt bestimmte Adressen ohne Benutzername und Passwort senden</translation>
    </message>
    <message>
        <source>The server said:</source>
        <translation>Antwort des Servers:</translation>
    </message>
    <message>
        <source>The server took it for {recipient}. It may take a minute to arrive.</source>
        <translation>Der Server hat sie für {recipient} angenommen. Bis zur Ankunft kann es eine Minute dauern.</translation>
    </message>
    <message>
        <source>The settings have changed since the checks ran.</source>
        <translation>Die Einstellungen haben sich seit den Prüfungen geändert.</translation>
    </message>
    <message>
        <source>The settings in the main window are changed. The checks run again there.</source>
        <translation>Die Einstellungen im Hauptfenster sind geändert. Dort laufen die Prüfungen noch einmal.</translation>
    </message>
    <message>
        <source>The settings in the main window have this fault:</source>
        <translation>Die Einstellungen im Hauptfenster haben diesen Fehler:</translation>
    </message>
    <message>
        <source>The settings in {name} were not changed since they were signed, but the key that signed them is not known on this computer. Look at the server before you type a password: {host}</source>
        <translation>Die Einstellungen in {name} wurden seit dem Signieren nicht verändert, aber der Schlüssel, der sie signiert hat, ist auf diesem Computer nicht bekannt. Sehen Sie sich den Server an, bevor Sie ein Passwort eingeben: {host}</translation>
    </message>
    <message>
        <source>The settings of {address} were on their way to {origin} on {moment}, at the step “{step}”.</source>
        <translation>Die Einstellungen von {address} waren am {moment} auf dem Weg zu {origin}, beim Schritt „{step}“.</translation>
    </message>
    <message>
        <source>The settings of {address} were on their way to {origin} on {moment}.</source>
        <translation>Die Einstellungen von {address} waren am {moment} auf dem Weg zu {origin}.</translation>
    </message>
    <message>
        <source>The settings that you typed are not in a file yet. They are gone when the window closes.</source>
        <translation>Die eingegebenen Einstellungen stehen noch in keiner Datei. Sie sind weg, wenn das Fenster schließt.</translation>
    </message>
    <message>
        <source>The settings were not tested, and the file says so.</source>
        <translation>Die Einstellungen wurden nicht getestet. Das steht auch in der Datei.</translation>
    </message>
    <message>
        <source>The step in which the message came</source>
        <translation>Der Schritt, bei dem die Meldung kam</translation>
    </message>
    <message>
        <source>The test message is on its way</source>
        <translation>Die Testnachricht ist unterwegs</translation>
    </message>
    <message>
        <source>The test message went to {address}.</source>
        <translation>Die Testnachricht ging an {address}.</translation>
    </message>
    <message>
        <source>The whole one, or its first 26 characters</source>
        <translation>Der ganze oder seine ersten 26 Zeichen</translation>
    </message>
    <message>
        <source>The window&apos;s place, its language and appearance, and which others it may ask</source>
        <translation>Der Platz des Fensters, seine Sprache und Darstellung und wen es sonst fragen darf</translation>
    </message>
    <message>
        <source>The words of the chosen one stand below</source>
        <translation>Der Text der gewählten Lizenz steht darunter</translation>
    </message>
    <message>
        <source>Then press {buttons} there.</source>
        <translation>Klicken Sie dort danach auf {buttons}.</translation>
    </message>
    <message>
        <source>Then send a test message.</source>
        <translation>Senden Sie danach eine Testnachricht.</translation>
    </message>
    <message>
        <source>Then your own server sends from now on</source>
        <translation>Dann sendet ab jetzt Ihr eigener Server</translation>
    </message>
    <message>
        <source>There is a key already.</source>
        <translation>Es gibt schon einen Schlüssel.</translation>
    </message>
    <message>
        <source>There is a problem</source>
        <translation>Es gibt ein Problem</translation>
    </message>
    <message>
        <source>There is no key on this computer, and no usable keyring. A passphrase locks the key that is made.</source>
        <translation>Auf diesem Computer gibt es keinen Schlüssel und keinen nutzbaren Schlüsselbund. Eine Passphrase sperrt den Schlüssel, der erzeugt wird.</translation>
    </message>
    <message>
        <source>There is no key on this computer. It is made when something is signed, or now.</source>
        <translation>Auf diesem Computer gibt es keinen Schlüssel. Er wird erzeugt, wenn etwas signiert wird, oder jetzt.</translation>
    </message>
    <message>
        <source>These are not the last {count} characters of the fingerprint.</source>
        <translation>Das sind nicht die letzten {count} Zeichen des Fingerabdrucks.</translation>
    </message>
    <message>
        <source>These are two different passphrases.</source>
        <translation>Das sind zwei verschiedene Passphrasen.</translation>
    </message>
    <message>
        <source>These results are out of date: the settings have changed since.</source>
        <translation>Diese Ergebnisse sind veraltet: Die Einstellungen haben sich seither geändert.</translation>
    </message>
    <message>
        <source>This cannot be undone. What is typed in this window stays until you close it.</source>
        <translation>Das lässt sich nicht rückgängig machen. Was in diesem Fenster eingegeben ist, bleibt, bis Sie es schließen.</translation>
    </message>
    <message>
        <source>This computer does not allow the connection</source>
        <translation>Dieser Computer erlaubt die Verbindung nicht</translation>
    </message>
    <message>
        <source>This computer has no DNS server to ask. Is it offline?</source>
        <translation>Dieser Computer hat keinen DNS-Server, den er fragen kann. Ist er offline?</translation>
    </message>
    <message>
        <source>This computer has no usable keyring, so the key is kept in a file that only this passphrase opens. Nobody can recover it.</source>
        <translation>Dieser Computer hat keinen nutzbaren Schlüsselbund. Der Schlüssel liegt deshalb in einer Datei, die nur diese Passphrase öffnet. Niemand kann sie wiederherstellen.</translation>
    </message>
    <message>
        <source>This computer sees the platform for the first time. Get the fingerprint from the platform in another way.</source>
        <translation>Dieser Computer sieht die Plattform zum ersten Mal. Lassen Sie sich den Fingerabdruck auf einem anderen Weg von der Plattform geben.</translation>
    </message>
    <message>
        <source>This computer&apos;s key is locked with a passphrase. It stays in memory until the window closes.</source>
        <translation>Der Schlüssel dieses Computers ist mit einer Passphrase gesperrt. Sie bleibt im Arbeitsspeicher, bis das Fenster schließt.</translation>
    </message>
    <message>
        <source>This computer,</source>
        <comment>a fingerprint follows the comma</comment>
        <translation>Dieser Computer,</translation>
    </message>
    <message>
        <source>This computer, with a key that is made when the file is saved</source>
        <translation>Dieser Computer, mit einem Schlüssel, der beim Speichern der Datei erzeugt wird</translation>
    </message>
    <message>
        <source>This form has no word for the chosen security. Choose a port that it takes on the page Server.</source>
        <translation>Dieses Formular hat kein Wort für die gewählte Verschlüsselung. Wählen Sie auf der Seite „Server“ einen Port, den es annimmt.</translation>
    </message>
    <message>
        <source>This is another fingerprint. Do not go on unless the platform confirms it.</source>
        <translation>Das ist ein anderer Fingerabdruck. Machen Sie nur weiter, wenn die Plattform ihn bestätigt.</translation>
    </message>
    <message>
        <source>This is another fingerprint. Use the file only if the platform confirms it.</source>
        <translation>Das ist ein anderer Fingerabdruck. Verwenden Sie die Datei nur, wenn die Plattform ihn bestätigt.</translation>
    </message>
    <message>
        <source>This is what changes</source>
        <translation>Das ändert sich</translation>
    </message>
    <message>
        <source>This looks like an app password written in four groups.</source>
        <translation>Das sieht aus wie ein App-Passwort in vier Gruppen.</translation>
    </message>
    <message>
        <source>This platform was at another address before. Ask the platform whether it moved, and compare its key.</source>
        <translation>Diese Plattform war vorher unter einer anderen Adresse. Fragen Sie die Plattform, ob sie umgezogen ist, und vergleichen Sie ihren Schlüssel.</translation>
    </message>
    <message>
        <source>This program made a mistake and could not explain the text.</source>
        <translation>Dieses Programm machte einen Fehler und konnte den Text nicht erklären.</translation>
    </message>
    <message>
        <source>This program made a mistake and could not finish.</source>
        <translation>Dieses Programm machte einen Fehler und konnte nicht weiterarbeiten.</translation>
    </message>
    <message>
        <source>This program made a mistake and could not finish. {place}</source>
        <translation>Dieses Programm machte einen Fehler und konnte nicht weiterarbeiten. {place}</translation>
    </message>
    <message>
        <source>This server needs no sign-in (&amp;relay by address)</source>
        <translation>Dieser Server braucht keine Anmeldung (&amp;Relay nach Adresse)</translation>
    </message>
    <message>
        <source>This system has no keyring, so the password stays in memory and is gone when the window closes.</source>
        <translation>Dieses System hat keinen Schlüsselbund. Das Passwort bleibt im Arbeitsspeicher und ist weg, wenn das Fenster schließt.</translation>
    </message>
    <message>
        <source>This system has no keyring, so the token stays in memory and is gone when the window closes.</source>
        <translation>Dieses System hat keinen Schlüsselbund. Das Token bleibt im Arbeitsspeicher und ist weg, wenn das Fenster schließt.</translation>
    </message>
    <message>
        <source>This system has no keyring.</source>
        <translation>Dieses System hat keinen Schlüsselbund.</translation>
    </message>
    <message>
        <source>This takes a moment. What was active stays active until the platform&apos;s own test has passed.</source>
        <translation>Das dauert einen Moment. Was aktiv war, bleibt aktiv, bis der Test der Plattform bestanden ist.</translation>
    </message>
    <message>
        <source>Three things need your attention.</source>
        <translation>Drei Angaben brauchen Ihre Aufmerksamkeit.</translation>
    </message>
    <message numerus="yes">
        <source>To {address}. This takes at most %n second(s).</source>
        <translation>
            <numerusform>An {address}. Dauert höchstens %n Sekunde.</numerusform>
            <numerusform>An {address}. Dauert höchstens %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <comment>until the own server sends</comment>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Transfer code</source>
        <translation>Übergabecode</translation>
    </message>
    <message>
        <source>Tries again at {time}, while this page is open.</source>
        <translation>Nächster Versuch um {time}, solange diese Seite offen ist.</translation>
    </message>
    <message>
        <source>Trust one key for {host}:{port}?</source>
        <translation>Für {host}:{port} einem einzelnen Schlüssel vertrauen?</translation>
    </message>
    <message>
        <source>Trust this &amp;key</source>
        <translation>Diesem &amp;Schlüssel vertrauen</translation>
    </message>
    <message>
        <source>Trust this one key for {host}:{port}...</source>
        <translation>Diesem einen Schlüssel für {host}:{port} vertrauen...</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Trying</source>
        <comment>to connect to a port</comment>
        <translation>Wird versucht</translation>
    </message>
    <message>
        <source>Trying the server&apos;s other ports</source>
        <translation>Andere Ports des Servers werden versucht</translation>
    </message>
    <message>
        <source>Trying the token</source>
        <translation>Das Token wird versucht</translation>
    </message>
    <message>
        <source>Two things need your attention.</source>
        <translation>Zwei Angaben brauchen Ihre Aufmerksamkeit.</translation>
    </message>
    <message>
        <source>Type your own name in place of {part}. The service shows it.</source>
        <translation>Geben Sie statt {part} Ihren eigenen Namen ein. Der Dienst zeigt ihn an.</translation>
    </message>
    <message>
        <source>Type {values}, without sign-in.</source>
        <translation>Geben Sie ein: {values}, ohne Anmeldung.</translation>
    </message>
    <message>
        <source>Type {values}.</source>
        <translation>Geben Sie ein: {values}.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Unlock the key</source>
        <translation>Schlüssel entsperren</translation>
    </message>
    <message>
        <source>Until then it sends from {sender}.</source>
        <translation>Bis dahin sendet sie von {sender}.</translation>
    </message>
    <message>
        <source>Until then {platform} sends from {sender}.</source>
        <translation>Bis dahin sendet {platform} von {sender}.</translation>
    </message>
    <message>
        <source>Use &amp;without sealing</source>
        <translation>&amp;Ohne Versiegelung verwenden</translation>
    </message>
    <message>
        <source>Use the 16 letters</source>
        <translation>Die 16 Buchstaben verwenden</translation>
    </message>
    <message>
        <source>Use the password kept for this server</source>
        <translation>Das für diesen Server aufbewahrte Passwort verwenden</translation>
    </message>
    <message>
        <source>Use what you pasted</source>
        <translation>Eingefügtes verwenden</translation>
    </message>
    <message>
        <source>Use {address}</source>
        <translation>{address} verwenden</translation>
    </message>
    <message>
        <source>Use {value}</source>
        <translation>{value} verwenden</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Valid</source>
        <comment>from when to when</comment>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>state of a check</comment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Waiting for the greeting</source>
        <translation>Warten auf die Begrüßung</translation>
    </message>
    <message>
        <source>Waiting for the network of this window, or for missing settings.</source>
        <translation>Wartet auf das Netzwerk dieses Fensters oder auf fehlende Einstellungen.</translation>
    </message>
    <message>
        <source>Waiting for the server&apos;s greeting</source>
        <translation>Warten auf die Begrüßung des Servers</translation>
    </message>
    <message>
        <source>Waits for a host name that exists.</source>
        <translation>Wartet auf einen Servernamen, den es gibt.</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Wartet auf Sie</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>state of a check</comment>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>What changes, and when</source>
        <translation>Was sich ändert und wann</translation>
    </message>
    <message>
        <source>What did the platform say?</source>
        <translation>Was hat die Plattform gemeldet?</translation>
    </message>
    <message>
        <source>What did {platform} say?</source>
        <translation>Was hat {platform} gemeldet?</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Was gelöscht wird</translation>
    </message>
    <message>
        <source>What it said</source>
        <translation>Was sie gemeldet hat</translation>
    </message>
    <message>
        <source>What locks the key</source>
        <translation>Was den Schlüssel sperrt</translation>
    </message>
    <message>
        <source>What speaks for it: {reason}</source>
        <translation>Das spricht dafür: {reason}</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Was bleibt</translation>
    </message>
    <message>
        <source>What the checks saw, the part that this finding rests on first. No password is in it.</source>
        <translation>Was die Prüfungen gesehen haben, zuerst der Teil, auf dem dieser Befund beruht. Ein Passwort steht nicht darin.</translation>
    </message>
    <message>
        <source>What the old key signed still verifies. Platforms take nothing from the new key before it is registered.</source>
        <translation>Was der alte Schlüssel signiert hat, lässt sich weiterhin prüfen. Vom neuen nehmen Plattformen nichts an, bevor er registriert ist.</translation>
    </message>
    <message>
        <source>What the platform said</source>
        <translation>Was die Plattform gemeldet hat</translation>
    </message>
    <message>
        <source>What to &amp;do instead</source>
        <translation>Was stattdessen &amp;geht</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>What was found, or a provider or sending service that sends for you</source>
        <translation>Was gefunden wurde, oder ein Anbieter oder Versanddienst, der für Sie sendet</translation>
    </message>
    <message>
        <source>What was signed</source>
        <translation>Was signiert wurde</translation>
    </message>
    <message>
        <source>What you typed in this window is not kept as a draft, because it has no complete From address.</source>
        <translation>Ihre Eingaben in diesem Fenster werden nicht als Entwurf aufbewahrt, weil die Absenderadresse nicht vollständig ist.</translation>
    </message>
    <message>
        <source>What you typed stays on this computer as a draft. The password does not.</source>
        <translation>Ihre Eingaben bleiben als Entwurf auf diesem Computer. Das Passwort nicht.</translation>
    </message>
    <message>
        <source>What you will need</source>
        <translation>Was Sie brauchen</translation>
    </message>
    <message>
        <source>What {platform} said</source>
        <translation>Was {platform} gemeldet hat</translation>
    </message>
    <message>
        <source>Where settings are looked up</source>
        <translation>Wo nach Einstellungen gesucht wird</translation>
    </message>
    <message>
        <source>Where the service keeps your account</source>
        <translation>Wo der Dienst Ihr Konto führt</translation>
    </message>
    <message>
        <source>Where to make one</source>
        <translation>Wo Sie eines erstellen</translation>
    </message>
    <message>
        <source>Whether the platform took the settings</source>
        <translation>Ob die Plattform die Einstellungen angenommen hat</translation>
    </message>
    <message>
        <source>Which part of this page is shown</source>
        <translation>Welcher Teil dieser Seite gezeigt wird</translation>
    </message>
    <message>
        <source>Which platform will send?</source>
        <translation>Welche Plattform wird senden?</translation>
    </message>
    <message>
        <source>Who are the emails from?</source>
        <translation>Von wem kommen die E-Mails?</translation>
    </message>
    <message>
        <source>Who gets the test message; your own address unless you change it</source>
        <translation>Wer die Testnachricht bekommt. Ihre eigene Adresse, wenn Sie sie nicht ändern</translation>
    </message>
    <message>
        <source>Whose server it is</source>
        <translation>Wessen Server es ist</translation>
    </message>
    <message>
        <source>Whose server it was</source>
        <translation>Wessen Server es war</translation>
    </message>
    <message>
        <source>With the mailbox that sends. The sign-in is tried in the next step, once.</source>
        <translation>Mit dem Postfach, das sendet. Die Anmeldung wird im nächsten Schritt versucht, einmal.</translation>
    </message>
    <message>
        <source>With your server</source>
        <translation>Mit Ihrem Server</translation>
    </message>
    <message>
        <source>Without encryption everyone on the way can read and change your messages, and no password is sent.</source>
        <translation>Ohne Verschlüsselung kann jeder auf dem Weg Ihre Nachrichten lesen und ändern, und es wird kein Passwort gesendet.</translation>
    </message>
    <message>
        <source>Without it the password stays in memory until the window closes</source>
        <translation>Ohne Häkchen bleibt das Passwort im Arbeitsspeicher, bis das Fenster schließt</translation>
    </message>
    <message>
        <source>Writes what was checked and found, without the password</source>
        <translation>Schreibt auf, was geprüft und gefunden wurde, ohne das Passwort</translation>
    </message>
    <message>
        <source>You agreed</source>
        <translation>Sie haben zugestimmt</translation>
    </message>
    <message>
        <source>You can save the file now; it says that it was not tested.</source>
        <translation>Sie können die Datei jetzt speichern. Darin steht dann, dass nicht getestet wurde.</translation>
    </message>
    <message>
        <source>You can type the server in the next step. Your mail provider or IT team knows it.</source>
        <translation>Sie können den Server im nächsten Schritt eingeben. Ihr Mailanbieter oder IT-Team kennt ihn.</translation>
    </message>
    <message>
        <source>You chose another server, so these are not filled in.</source>
        <translation>Sie haben einen anderen Server gewählt, deshalb sind diese nicht eingetragen.</translation>
    </message>
    <message>
        <source>You confirmed it.</source>
        <comment>a server, as the right one</comment>
        <translation>Sie haben ihn bestätigt.</translation>
    </message>
    <message>
        <source>You said no</source>
        <translation>Sie haben abgelehnt</translation>
    </message>
    <message>
        <source>You stopped the checks. Nothing has been sent or saved.</source>
        <translation>Sie haben die Prüfungen abgebrochen. Es wurde nichts gesendet oder gespeichert.</translation>
    </message>
    <message>
        <source>Your mail server</source>
        <translation>Ihr Mailserver</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Your own server is still in use, as far as is known.</source>
        <translation>Soweit bekannt, ist Ihr eigener Server noch in Gebrauch.</translation>
    </message>
    <message>
        <source>Your own server sends from now on</source>
        <translation>Ab jetzt sendet Ihr eigener Server</translation>
    </message>
    <message>
        <source>Your password will go to this server and to no other.</source>
        <translation>Ihr Passwort geht an diesen Server und an keinen anderen.</translation>
    </message>
    <message>
        <source>a guess that answered</source>
        <translation>eine Vermutung, die geantwortet hat</translation>
    </message>
    <message>
        <source>address {address}</source>
        <translation>Adresse {address}</translation>
    </message>
    <message>
        <source>an address of the platform</source>
        <translation>eine Adresse der Plattform</translation>
    </message>
    <message>
        <source>autoconfig.thunderbird.net (Mozilla) learns the domain and this computer&apos;s address.</source>
        <translation>autoconfig.thunderbird.net (Mozilla) erfährt die Domain und die Adresse dieses Computers.</translation>
    </message>
    <message>
        <source>current step</source>
        <comment>said of a step</comment>
        <translation>aktueller Schritt</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>done</source>
        <comment>said of a step</comment>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>from Thunderbird&apos;s public list</source>
        <translation>aus der öffentlichen Liste von Thunderbird</translation>
    </message>
    <message>
        <source>from what we know of the provider</source>
        <translation>nach dem, was wir über den Anbieter wissen</translation>
    </message>
    <message>
        <source>from your domain&apos;s MX record</source>
        <translation>aus dem MX-Eintrag Ihrer Domain</translation>
    </message>
    <message>
        <source>from your domain&apos;s SPF record, a hint</source>
        <translation>aus dem SPF-Eintrag Ihrer Domain, ein Hinweis</translation>
    </message>
    <message>
        <source>from your domain&apos;s SRV record</source>
        <translation>aus dem SRV-Eintrag Ihrer Domain</translation>
    </message>
    <message>
        <source>from your domain&apos;s own autoconfig file</source>
        <translation>aus der eigenen Autoconfig-Datei Ihrer Domain</translation>
    </message>
    <message>
        <source>guess</source>
        <translation>Vermutung</translation>
    </message>
    <message>
        <source>host {host}</source>
        <translation>Server {host}</translation>
    </message>
    <message>
        <source>key unknown</source>
        <translation>Schlüssel unbekannt</translation>
    </message>
    <message>
        <source>key {key}</source>
        <translation>Schlüssel {key}</translation>
    </message>
    <message>
        <source>known provider</source>
        <translation>bekannter Anbieter</translation>
    </message>
    <message>
        <source>needs attention</source>
        <comment>said of a step</comment>
        <translation>braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a certificate says no name</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>not done yet</source>
        <comment>said of a step</comment>
        <translation>noch nicht erledigt</translation>
    </message>
    <message>
        <source>optional</source>
        <comment>this field may stay empty</comment>
        <translation>optional</translation>
    </message>
    <message>
        <source>own autoconfig</source>
        <translation>eigene Autoconfig</translation>
    </message>
    <message>
        <source>password {password}</source>
        <translation>Passwort {password}</translation>
    </message>
    <message>
        <source>pinned key</source>
        <translation>festgelegter Schlüssel</translation>
    </message>
    <message>
        <source>port {port}</source>
        <translation>Port {port}</translation>
    </message>
    <message>
        <source>port {port} with {security}</source>
        <translation>Port {port} mit {security}</translation>
    </message>
    <message>
        <source>public list</source>
        <translation>öffentliche Liste</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgewiesen</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>getrennt</translation>
    </message>
    <message>
        <source>security {security}</source>
        <translation>Verschlüsselung {security}</translation>
    </message>
    <message>
        <source>smtp-wizard: this is a fault of the program, not of your settings.</source>
        <translation>smtp-wizard: Das ist ein Fehler des Programms, nicht Ihrer Einstellungen.</translation>
    </message>
    <message>
        <source>smtp-wizard: this is a fault of the program, not of your settings. Where it happened stands in {path}.</source>
        <translation>smtp-wizard: Das ist ein Fehler des Programms, nicht Ihrer Einstellungen. Wo er auftrat, steht in {path}.</translation>
    </message>
    <message>
        <source>the same as now; perhaps another password</source>
        <translation>dieselben wie jetzt, vielleicht ein anderes Passwort</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>today, {time}</source>
        <comment>a moment</comment>
        <translation>heute, {time}</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>user name {username}</source>
        <translation>Benutzername {username}</translation>
    </message>
    <message>
        <source>yesterday, {time}</source>
        <comment>a moment</comment>
        <translation>gestern, {time}</translation>
    </message>
    <message>
        <source>your address</source>
        <translation>Ihre Adresse</translation>
    </message>
    <message>
        <source>{certainty}: {title}</source>
        <comment>Probably: what happened</comment>
        <translation>{certainty}: {title}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <comment>a moment</comment>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{details} · in this window</source>
        <comment>a draft</comment>
        <translation>{details} · in diesem Fenster</translation>
    </message>
    <message>
        <source>{fields} to correct</source>
        <translation>Zu korrigieren: {fields}</translation>
    </message>
    <message>
        <source>{fields} to enter</source>
        <translation>Noch einzugeben: {fields}</translation>
    </message>
    <message numerus="yes">
        <source>{field} and %n more to correct</source>
        <translation>
            <numerusform>Zu korrigieren: {field} und %n weiteres Feld</numerusform>
            <numerusform>Zu korrigieren: {field} und %n weitere Felder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{field} and %n more to enter</source>
        <translation>
            <numerusform>Noch einzugeben: {field} und %n weiteres Feld</numerusform>
            <numerusform>Noch einzugeben: {field} und %n weitere Felder</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>two days</comment>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{host} · port {port} · {security}</source>
        <translation>{host} · Port {port} · {security}</translation>
    </message>
    <message>
        <source>{host}, port {port}</source>
        <translation>{host}, Port {port}</translation>
    </message>
    <message>
        <source>{keyring} could not be used. The password stays in memory until the window closes.</source>
        <translation>{keyring} war nicht nutzbar. Das Passwort bleibt im Arbeitsspeicher, bis das Fenster schließt.</translation>
    </message>
    <message>
        <source>{keyring} did not keep the password. It stays in memory until the window closes.</source>
        <translation>{keyring} hat das Passwort nicht aufbewahrt. Es bleibt im Arbeitsspeicher, bis das Fenster schließt.</translation>
    </message>
    <message>
        <source>{keyring} holds no password for this server and user name.</source>
        <translation>{keyring} enthält kein Passwort für diesen Server und Benutzernamen.</translation>
    </message>
    <message>
        <source>{keyring} is locked. Unlock it and try again.</source>
        <translation>{keyring} ist gesperrt. Entsperren Sie den Schlüsselbund, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{meant}?</source>
        <comment>a link, the end of the question Did you mean</comment>
        <translation>{meant}?</translation>
    </message>
    <message>
        <source>{milliseconds} ms</source>
        <translation>{milliseconds} ms</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <comment>a list</comment>
        <translation>{names} und {last}</translation>
    </message>
    <message>
        <source>{name} tests it from its side, then makes custom SMTP the active sending method.</source>
        <translation>{name} testet von der eigenen Seite und macht Custom SMTP dann zur aktiven Versandart.</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <comment>a name and its value</comment>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>{origin} shows a code to whoever may register keys there.</source>
        <translation>{origin} zeigt allen, die dort Schlüssel registrieren dürfen, einen Code.</translation>
    </message>
    <message>
        <source>{origin}, started with this window</source>
        <translation>{origin}, mit diesem Fenster gestartet</translation>
    </message>
    <message>
        <source>{origin}, takes settings itself</source>
        <translation>{origin}, nimmt Einstellungen selbst entgegen</translation>
    </message>
    <message>
        <source>{platform} asks for a user name and a password, so it cannot use a server without sign-in. You can still check the server from this computer.</source>
        <translation>{platform} verlangt Benutzername und Passwort und kann deshalb keinen Server ohne Anmeldung verwenden. Von diesem Computer können Sie den Server trotzdem prüfen.</translation>
    </message>
    <message>
        <source>{platform} help page</source>
        <translation>Hilfeseite von {platform}</translation>
    </message>
    <message>
        <source>{platform} sends from its own sender again.</source>
        <translation>{platform} sendet wieder mit dem eigenen Absender.</translation>
    </message>
    <message>
        <source>{platform} sends only as the mailbox that signs in.</source>
        <translation>{platform} sendet nur als das Postfach, das sich anmeldet.</translation>
    </message>
    <message>
        <source>{platform} takes only the ports {ports}.</source>
        <translation>{platform} nimmt nur die Ports {ports}.</translation>
    </message>
    <message>
        <source>{platform} then sends from its own sender and uses your mail server no more. To use your server again, hand the settings over once more.</source>
        <translation>{platform} sendet dann mit dem eigenen Absender und nutzt Ihren Mailserver nicht mehr. Um Ihren Server wieder zu nutzen, übergeben Sie die Einstellungen noch einmal.</translation>
    </message>
    <message>
        <source>{platform} then sends from {sender} and uses your mail server no more. To use your server again, hand the settings over once more.</source>
        <translation>{platform} sendet dann von {sender} und nutzt Ihren Mailserver nicht mehr. Um Ihren Server wieder zu nutzen, übergeben Sie die Einstellungen noch einmal.</translation>
    </message>
    <message>
        <source>{platform} · no server yet · {moment}</source>
        <comment>a draft</comment>
        <translation>{platform} · noch kein Server · {moment}</translation>
    </message>
    <message>
        <source>{platform} · {server} · {moment}</source>
        <comment>a draft</comment>
        <translation>{platform} · {server} · {moment}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{service} has this word as the user name of everybody.</source>
        <translation>Bei {service} haben alle dieses Wort als Benutzernamen.</translation>
    </message>
    <message>
        <source>{title} (not on this computer)</source>
        <translation>{title} (nicht auf diesem Computer)</translation>
    </message>
    <message>
        <source>{title} (now)</source>
        <comment>the practice situation that runs</comment>
        <translation>{title} (jetzt)</translation>
    </message>
    <message>
        <source>{when}: {what}</source>
        <comment>a date, and what happens then</comment>
        <translation>{when}: {what}</translation>
    </message>
</context>
<context>
    <name>practice</name>
    <message>
        <source>A carriage return inside a line hides a second one. It is one line, and AUTH is not announced.</source>
        <translation>Ein Wagenrücklauf in einer Zeile versteckt eine zweite. Es ist eine einzige Zeile, und AUTH ist nicht angekündigt.</translation>
    </message>
    <message>
        <source>A certificate for every name of the domain</source>
        <translation>Ein Zertifikat für jeden Namen der Domain</translation>
    </message>
    <message>
        <source>A certificate with an RSA key</source>
        <translation>Ein Zertifikat mit RSA-Schlüssel</translation>
    </message>
    <message>
        <source>A chain with its root</source>
        <translation>Eine Kette mit ihrer Wurzel</translation>
    </message>
    <message>
        <source>A code that does not exist</source>
        <translation>Ein Code, den es nicht gibt</translation>
    </message>
    <message>
        <source>A company server that offers NTLM and GSSAPI besides LOGIN, with keywords of its own.</source>
        <translation>Ein Firmenserver, der neben LOGIN auch NTLM und GSSAPI anbietet, mit eigenen Schlüsselwörtern.</translation>
    </message>
    <message>
        <source>A device blots out STARTTLS</source>
        <translation>Ein Gerät macht STARTTLS unkenntlich</translation>
    </message>
    <message>
        <source>A device blots out the greeting</source>
        <translation>Ein Gerät macht die Begrüßung unkenntlich</translation>
    </message>
    <message>
        <source>A device takes each connection to a mail port, whoever it is for, and cuts it at once.</source>
        <translation>Ein Gerät nimmt jede Verbindung zu einem Mailport an, egal für wen sie ist, und trennt sie sofort.</translation>
    </message>
    <message>
        <source>A domain that takes no mail</source>
        <translation>Eine Domain, die keine E-Mails annimmt</translation>
    </message>
    <message>
        <source>A domain without MX records</source>
        <translation>Eine Domain ohne MX-Einträge</translation>
    </message>
    <message>
        <source>A firewall drops what leaves for every mail port, without a word.</source>
        <translation>Eine Firewall verwirft stillschweigend, was zu einem Mailport hinausgeht.</translation>
    </message>
    <message>
        <source>A firewall lets through the commands of 1982 only, and answers EHLO in the server&apos;s place.</source>
        <translation>Eine Firewall lässt nur die Befehle von 1982 durch und beantwortet EHLO anstelle des Servers.</translation>
    </message>
    <message>
        <source>A firewall of this network says no to whatever leaves for a mail port, in the server&apos;s name.</source>
        <translation>Eine Firewall dieses Netzwerks weist ab, was zu einem Mailport hinausgeht, im Namen des Servers.</translation>
    </message>
    <message>
        <source>A firewall that inspects SMTP turns greeting and keywords into stars and X, STARTTLS among them.</source>
        <translation>Eine Firewall, die SMTP inspiziert, macht aus Begrüßung und Schlüsselwörtern Sternchen und X, auch aus STARTTLS.</translation>
    </message>
    <message>
        <source>A gateway opens the encryption of whatever leaves the company, with a company&apos;s own authority.</source>
        <translation>Ein Gateway öffnet die Verschlüsselung von allem, was die Firma verlässt, mit einer eigenen Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>A greeting drop by drop</source>
        <translation>Eine Begrüßung Tropfen für Tropfen</translation>
    </message>
    <message>
        <source>A hosting company&apos;s server: a greeting of several lines that forbids bulk mail, no enhanced status codes.</source>
        <translation>Der Server eines Hosters: eine Begrüßung mit mehreren Zeilen, die Massenmails verbietet, keine erweiterten Statuscodes.</translation>
    </message>
    <message>
        <source>A keyword hidden behind a carriage return</source>
        <translation>Ein Schlüsselwort hinter einem Wagenrücklauf</translation>
    </message>
    <message>
        <source>A line of 20 megabytes</source>
        <translation>Eine Zeile mit 20 Megabyte</translation>
    </message>
    <message>
        <source>A line of 20 megabytes inside TLS</source>
        <translation>Eine Zeile mit 20 Megabyte innerhalb von TLS</translation>
    </message>
    <message>
        <source>A line that never ends</source>
        <translation>Eine Zeile, die nie endet</translation>
    </message>
    <message>
        <source>A mail filter on the way hangs up with a reply of its own before the server is reached.</source>
        <translation>Ein Mailfilter auf dem Weg antwortet selbst und legt auf, bevor der Server erreicht ist.</translation>
    </message>
    <message>
        <source>A password with all kinds of characters</source>
        <translation>Ein Passwort mit Zeichen aller Art</translation>
    </message>
    <message>
        <source>A port that the server does not serve</source>
        <translation>Ein Port, den der Server nicht bedient</translation>
    </message>
    <message>
        <source>A program on this computer answers</source>
        <translation>Ein Programm auf diesem Computer antwortet</translation>
    </message>
    <message>
        <source>A provider that always offers STARTTLS seems not to: a program or device took it out.</source>
        <translation>Ein Anbieter, der immer STARTTLS anbietet, scheint es nicht zu tun: Ein Programm oder Gerät hat es entfernt.</translation>
    </message>
    <message>
        <source>A provider&apos;s front end: token sign-in listed first, a session id in the greeting, a size of its own.</source>
        <translation>Das Frontend eines Anbieters: Anmeldung mit Token zuerst genannt, eine Sitzungs-ID in der Begrüßung, eine eigene Größe.</translation>
    </message>
    <message>
        <source>A proxy answers on every port</source>
        <translation>Ein Proxy antwortet auf jedem Port</translation>
    </message>
    <message>
        <source>A proxy cuts every mail connection</source>
        <translation>Ein Proxy trennt jede Mailverbindung</translation>
    </message>
    <message>
        <source>A refusal that tries to deceive</source>
        <translation>Eine Ablehnung, die täuschen will</translation>
    </message>
    <message>
        <source>A reply is begun in clear, so that what comes inside the encryption would read as its end.</source>
        <translation>Eine Antwort beginnt unverschlüsselt, sodass das in der Verschlüsselung Folgende wie ihr Ende aussähe.</translation>
    </message>
    <message>
        <source>A reply of 12 megabytes</source>
        <translation>Eine Antwort mit 12 Megabyte</translation>
    </message>
    <message>
        <source>A reply with two codes</source>
        <translation>Eine Antwort mit zwei Codes</translation>
    </message>
    <message>
        <source>A rule of the organisation forbids it</source>
        <translation>Eine Regel der Organisation verbietet es</translation>
    </message>
    <message>
        <source>A sending service that answers on port 2525 too, for those whose network blocks the usual ones.</source>
        <translation>Ein Versanddienst, der auch auf Port 2525 antwortet, für alle, deren Netzwerk die üblichen Ports sperrt.</translation>
    </message>
    <message>
        <source>A server in the manner of Exchange</source>
        <translation>Ein Server nach Art von Exchange</translation>
    </message>
    <message>
        <source>A server in the manner of Postfix</source>
        <translation>Ein Server nach Art von Postfix</translation>
    </message>
    <message>
        <source>A server in the manner of a large provider</source>
        <translation>Ein Server nach Art eines großen Anbieters</translation>
    </message>
    <message>
        <source>A server that announces next to nothing</source>
        <translation>Ein Server, der fast nichts ankündigt</translation>
    </message>
    <message>
        <source>A server that only this network can reach</source>
        <translation>Ein Server, den nur dieses Netzwerk erreicht</translation>
    </message>
    <message>
        <source>A server with IPv6 alone</source>
        <translation>Ein Server nur mit IPv6</translation>
    </message>
    <message>
        <source>A server with IPv6 alone, a network without</source>
        <translation>Ein Server nur mit IPv6, ein Netzwerk ohne</translation>
    </message>
    <message>
        <source>A shared host in the manner of Exim</source>
        <translation>Ein Shared-Hosting-Server nach Art von Exim</translation>
    </message>
    <message>
        <source>A slow server</source>
        <translation>Ein langsamer Server</translation>
    </message>
    <message>
        <source>A small appliance: 8BITMIME and AUTH LOGIN, no size, no enhanced status codes.</source>
        <translation>Ein kleines Gerät: 8BITMIME und AUTH LOGIN, keine Größe, keine erweiterten Statuscodes.</translation>
    </message>
    <message>
        <source>A user name without a domain</source>
        <translation>Ein Benutzername ohne Domain</translation>
    </message>
    <message>
        <source>A usual Linux mail server: old and new form of AUTH, many keywords, sign-in only after STARTTLS.</source>
        <translation>Ein üblicher Linux-Mailserver: alte und neue Form von AUTH, viele Schlüsselwörter, Anmeldung erst nach STARTTLS.</translation>
    </message>
    <message>
        <source>A virus scanner before one&apos;s own server</source>
        <translation>Ein Virenschutz vor dem eigenen Server</translation>
    </message>
    <message>
        <source>A virus scanner opens the encryption</source>
        <translation>Ein Virenschutz öffnet die Verschlüsselung</translation>
    </message>
    <message>
        <source>A web server that waits to be asked</source>
        <translation>Ein Webserver, der auf eine Anfrage wartet</translation>
    </message>
    <message>
        <source>Account locked</source>
        <translation>Konto gesperrt</translation>
    </message>
    <message>
        <source>Account suspended</source>
        <translation>Konto stillgelegt</translation>
    </message>
    <message>
        <source>After a flat battery the clock stands years back, and no certificate seems to be valid yet.</source>
        <translation>Nach leerer Batterie geht die Uhr Jahre nach, und kein Zertifikat scheint schon gültig zu sein.</translation>
    </message>
    <message>
        <source>An account on trial</source>
        <translation>Ein Konto im Testmodus</translation>
    </message>
    <message>
        <source>An address with an umlaut</source>
        <translation>Eine Adresse mit Umlaut</translation>
    </message>
    <message>
        <source>An antivirus program presents its own certificate in place of that of a small server.</source>
        <translation>Ein Virenschutz zeigt sein eigenes Zertifikat statt dessen eines kleinen Servers.</translation>
    </message>
    <message>
        <source>An antivirus program presents its own certificate in place of the provider&apos;s.</source>
        <translation>Ein Virenschutz zeigt sein eigenes Zertifikat statt dessen des Anbieters.</translation>
    </message>
    <message>
        <source>An old inspection device that knows no EHLO</source>
        <translation>Ein altes Inspektionsgerät, das kein EHLO kennt</translation>
    </message>
    <message>
        <source>An old server ends its lines with a line feed alone. That is against the rules, and everybody reads it.</source>
        <translation>Ein alter Server beendet seine Zeilen nur mit einem Zeilenvorschub. Das verstößt gegen die Regeln, aber alle Programme kommen damit zurecht.</translation>
    </message>
    <message>
        <source>Another port that works</source>
        <translation>Ein anderer Port, der funktioniert</translation>
    </message>
    <message>
        <source>App password needed</source>
        <translation>App-Passwort nötig</translation>
    </message>
    <message>
        <source>Authenticated SMTP is switched off for the whole organisation.</source>
        <translation>Authentifiziertes SMTP ist für die ganze Organisation ausgeschaltet.</translation>
    </message>
    <message>
        <source>Broken and hostile servers</source>
        <translation>Fehlerhafte und feindliche Server</translation>
    </message>
    <message>
        <source>Certificate about to run out</source>
        <translation>Zertifikat läuft bald ab</translation>
    </message>
    <message>
        <source>Certificate chain incomplete</source>
        <translation>Zertifikatskette unvollständig</translation>
    </message>
    <message>
        <source>Certificate expired</source>
        <translation>Zertifikat abgelaufen</translation>
    </message>
    <message>
        <source>Certificate for another name</source>
        <translation>Zertifikat für einen anderen Namen</translation>
    </message>
    <message>
        <source>Certificate not valid yet</source>
        <translation>Zertifikat noch nicht gültig</translation>
    </message>
    <message>
        <source>Certificate of a private authority</source>
        <translation>Zertifikat einer privaten Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Certificate with a weak key</source>
        <translation>Zertifikat mit schwachem Schlüssel</translation>
    </message>
    <message>
        <source>Certificate without host names</source>
        <translation>Zertifikat ohne Hostnamen</translation>
    </message>
    <message>
        <source>Confirm in a browser first</source>
        <translation>Zuerst im Browser bestätigen</translation>
    </message>
    <message>
        <source>Connected, then silence</source>
        <translation>Verbunden, dann Stille</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Verbindung abgewiesen</translation>
    </message>
    <message>
        <source>DMARC refuses the sender</source>
        <translation>DMARC weist den Absender zurück</translation>
    </message>
    <message>
        <source>Devices and programs on the way</source>
        <translation>Geräte und Programme auf dem Weg</translation>
    </message>
    <message>
        <source>Encryption agreed to and never begun</source>
        <translation>Verschlüsselung zugesagt und nie begonnen</translation>
    </message>
    <message>
        <source>Encryption and certificates</source>
        <translation>Verschlüsselung und Zertifikate</translation>
    </message>
    <message>
        <source>Encryption required</source>
        <translation>Verschlüsselung verlangt</translation>
    </message>
    <message>
        <source>Every reply takes a moment, as over a satellite link. It is slow, and nothing is wrong.</source>
        <translation>Jede Antwort braucht einen Moment, wie über Satellit. Das ist langsam, aber in Ordnung.</translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation>Alles funktioniert</translation>
    </message>
    <message>
        <source>Everything works from here. The server&apos;s firewall drops what comes from the platform&apos;s address.</source>
        <translation>Von hier funktioniert alles. Die Firewall des Servers verwirft, was von der Adresse der Plattform kommt.</translation>
    </message>
    <message>
        <source>Everything works, and the certificate has five days left.</source>
        <translation>Alles funktioniert, und das Zertifikat gilt noch fünf Tage.</translation>
    </message>
    <message>
        <source>Firewall on the way</source>
        <translation>Firewall auf dem Weg</translation>
    </message>
    <message>
        <source>Greylisted</source>
        <translation>Greylisting</translation>
    </message>
    <message>
        <source>Healthy servers</source>
        <translation>Intakte Server</translation>
    </message>
    <message>
        <source>IPv4 does not answer</source>
        <translation>IPv4 antwortet nicht</translation>
    </message>
    <message>
        <source>IPv6 does not answer</source>
        <translation>IPv6 antwortet nicht</translation>
    </message>
    <message>
        <source>Keywords before TLS that are not the server&apos;s</source>
        <translation>Schlüsselwörter vor TLS, die nicht vom Server sind</translation>
    </message>
    <message>
        <source>Keywords drop by drop</source>
        <translation>Schlüsselwörter Tropfen für Tropfen</translation>
    </message>
    <message>
        <source>Keywords without an end</source>
        <translation>Schlüsselwörter ohne Ende</translation>
    </message>
    <message>
        <source>Lines that end in a carriage return alone</source>
        <translation>Zeilen, die nur mit einem Wagenrücklauf enden</translation>
    </message>
    <message>
        <source>Lines that end in a different way</source>
        <translation>Zeilen, die anders enden</translation>
    </message>
    <message>
        <source>Locked out after a failed sign-in</source>
        <translation>Ausgesperrt nach fehlgeschlagener Anmeldung</translation>
    </message>
    <message>
        <source>Locked out without a word</source>
        <translation>Wortlos ausgesperrt</translation>
    </message>
    <message>
        <source>Mail leaves this network, but the server&apos;s own firewall drops whatever comes from this address.</source>
        <translation>E-Mails verlassen dieses Netzwerk, aber die eigene Firewall des Servers verwirft, was von dieser Adresse kommt.</translation>
    </message>
    <message>
        <source>Mailbox full</source>
        <translation>Postfach voll</translation>
    </message>
    <message>
        <source>Message refused by a rule</source>
        <translation>Nachricht nach einer Regel abgelehnt</translation>
    </message>
    <message>
        <source>Message too large</source>
        <translation>Nachricht zu groß</translation>
    </message>
    <message>
        <source>Name look-up broken</source>
        <translation>Namensauflösung gestört</translation>
    </message>
    <message>
        <source>Names, ports and firewalls</source>
        <translation>Namen, Ports und Firewalls</translation>
    </message>
    <message>
        <source>No answer from the name server</source>
        <translation>Keine Antwort vom DNS-Server</translation>
    </message>
    <message>
        <source>No cipher in common</source>
        <translation>Kein gemeinsames Verschlüsselungsverfahren</translation>
    </message>
    <message>
        <source>No common way to sign in</source>
        <translation>Keine gemeinsame Art der Anmeldung</translation>
    </message>
    <message>
        <source>No right to send to others</source>
        <translation>Kein Recht, an andere zu senden</translation>
    </message>
    <message>
        <source>No way to the network</source>
        <translation>Kein Weg ins Netzwerk</translation>
    </message>
    <message>
        <source>Nobody answers at the IPv4 address of the server; IPv6 works, so mail can be sent.</source>
        <translation>Unter der IPv4-Adresse des Servers antwortet niemand. IPv6 funktioniert, E-Mails gehen also hinaus.</translation>
    </message>
    <message>
        <source>Nonsense in place of keywords</source>
        <translation>Unsinn statt Schlüsselwörtern</translation>
    </message>
    <message>
        <source>Nothing gets out</source>
        <translation>Nichts kommt hinaus</translation>
    </message>
    <message>
        <source>Once the connection is encrypted, the reply to EHLO is a single line of 20 megabytes.</source>
        <translation>Sobald die Verbindung verschlüsselt ist, ist die Antwort auf EHLO eine einzige Zeile mit 20 Megabyte.</translation>
    </message>
    <message>
        <source>One of two addresses cannot be reached</source>
        <translation>Eine von zwei Adressen ist nicht erreichbar</translation>
    </message>
    <message>
        <source>One port cuts the line</source>
        <translation>Ein Port kappt die Verbindung</translation>
    </message>
    <message>
        <source>One port hangs up</source>
        <translation>Ein Port legt auf</translation>
    </message>
    <message>
        <source>One port stays silent</source>
        <translation>Ein Port bleibt stumm</translation>
    </message>
    <message>
        <source>Only sign-in with a token</source>
        <translation>Nur Anmeldung mit Token</translation>
    </message>
    <message>
        <source>Other names are found, but the servers that know the names of this domain are out of order.</source>
        <translation>Andere Namen werden gefunden, aber die Server, die die Namen dieser Domain kennen, sind gestört.</translation>
    </message>
    <message>
        <source>Passwords are no longer accepted</source>
        <translation>Passwörter werden nicht mehr akzeptiert</translation>
    </message>
    <message>
        <source>Port 25 blocked</source>
        <translation>Port 25 gesperrt</translation>
    </message>
    <message>
        <source>Port 465 speaks TLS from the first byte, but the person chose STARTTLS.</source>
        <translation>Port 465 spricht TLS ab dem ersten Byte, aber gewählt ist STARTTLS.</translation>
    </message>
    <message>
        <source>Port 465 without TLS</source>
        <translation>Port 465 ohne TLS</translation>
    </message>
    <message>
        <source>Port 587 begins in plain text, but the person chose SSL/TLS.</source>
        <translation>Port 587 beginnt unverschlüsselt, aber gewählt ist SSL/TLS.</translation>
    </message>
    <message>
        <source>Port 587 takes the connection and closes it at once, while port 465 works.</source>
        <translation>Port 587 nimmt die Verbindung an und schließt sie sofort, während Port 465 funktioniert.</translation>
    </message>
    <message>
        <source>Port 587 takes the connection and never says a word, while port 465 works.</source>
        <translation>Port 587 nimmt die Verbindung an und sagt nie ein Wort, während Port 465 funktioniert.</translation>
    </message>
    <message>
        <source>Port 587 takes the connection and resets it, while port 465 works.</source>
        <translation>Port 587 nimmt die Verbindung an und kappt sie, während Port 465 funktioniert.</translation>
    </message>
    <message>
        <source>Port 587 with TLS at once</source>
        <translation>Port 587 sofort mit TLS</translation>
    </message>
    <message>
        <source>Recipient refused</source>
        <translation>Empfänger abgelehnt</translation>
    </message>
    <message>
        <source>Relay without sign-in</source>
        <translation>Relay ohne Anmeldung</translation>
    </message>
    <message>
        <source>Replies are slipped in after the server agreed to encrypt and before it does.</source>
        <translation>Antworten werden eingeschleust, nachdem der Server der Verschlüsselung zugestimmt hat und bevor sie beginnt.</translation>
    </message>
    <message>
        <source>Replies are slipped in before the encryption begins: the dialogue is being manipulated.</source>
        <translation>Antworten werden vor der Verschlüsselung eingeschleust: Jemand manipuliert den Dialog.</translation>
    </message>
    <message>
        <source>SMTP access switched off in the account</source>
        <translation>SMTP-Zugang im Konto ausgeschaltet</translation>
    </message>
    <message>
        <source>SSL/TLS on the port for STARTTLS</source>
        <translation>SSL/TLS auf dem Port für STARTTLS</translation>
    </message>
    <message>
        <source>STARTTLS announced and not known</source>
        <translation>STARTTLS angekündigt und nicht gekannt</translation>
    </message>
    <message>
        <source>STARTTLS not offered</source>
        <translation>STARTTLS nicht angeboten</translation>
    </message>
    <message>
        <source>STARTTLS offered but broken</source>
        <translation>STARTTLS angeboten, aber gestört</translation>
    </message>
    <message>
        <source>STARTTLS on the port for SSL/TLS</source>
        <translation>STARTTLS auf dem Port für SSL/TLS</translation>
    </message>
    <message>
        <source>STARTTLS taken out for a large provider</source>
        <translation>STARTTLS eines großen Anbieters entfernt</translation>
    </message>
    <message>
        <source>Security defaults or conditional access of the organisation block sign-in with a password.</source>
        <translation>Sicherheitsstandards oder bedingter Zugriff der Organisation blockieren die Anmeldung mit Passwort.</translation>
    </message>
    <message>
        <source>Self-signed certificate</source>
        <translation>Selbst signiertes Zertifikat</translation>
    </message>
    <message>
        <source>Sender address not allowed</source>
        <translation>Absenderadresse nicht erlaubt</translation>
    </message>
    <message>
        <source>Sender domain does not exist</source>
        <translation>Absenderdomain gibt es nicht</translation>
    </message>
    <message>
        <source>Sender domain not verified</source>
        <translation>Absenderdomain nicht bestätigt</translation>
    </message>
    <message>
        <source>Sender refused</source>
        <translation>Absender abgelehnt</translation>
    </message>
    <message>
        <source>Sender, recipient and message</source>
        <translation>Absender, Empfänger und Nachricht</translation>
    </message>
    <message>
        <source>Sending by SMTP is switched off for the mailbox</source>
        <translation>Senden über SMTP ist für das Postfach ausgeschaltet</translation>
    </message>
    <message>
        <source>Sending by SMTP is switched off for the organisation</source>
        <translation>Senden über SMTP ist für die Organisation ausgeschaltet</translation>
    </message>
    <message>
        <source>Sending limit used up</source>
        <translation>Sendelimit ausgeschöpft</translation>
    </message>
    <message>
        <source>Sending works, but the sender&apos;s domain says that it never receives mail: no reply will arrive (RFC 7505).</source>
        <translation>Das Senden funktioniert, aber die Absenderdomain erklärt, nie E-Mails zu empfangen: Keine Antwort wird ankommen (RFC 7505).</translation>
    </message>
    <message>
        <source>Server name misspelt</source>
        <translation>Servername falsch geschrieben</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Sign-in announced before TLS too</source>
        <translation>Anmeldung auch vor TLS angekündigt</translation>
    </message>
    <message>
        <source>Sign-in from this address not allowed</source>
        <translation>Anmeldung von dieser Adresse nicht erlaubt</translation>
    </message>
    <message>
        <source>Sign-in left out</source>
        <translation>Anmeldung ausgelassen</translation>
    </message>
    <message>
        <source>Sign-in not offered</source>
        <translation>Anmeldung nicht angeboten</translation>
    </message>
    <message>
        <source>Sign-in offered only before TLS</source>
        <translation>Anmeldung nur vor TLS angeboten</translation>
    </message>
    <message>
        <source>Sign-in with prompts</source>
        <translation>Anmeldung mit Rückfragen</translation>
    </message>
    <message>
        <source>Someone announces a sign-in before TLS that the server itself does not have. Only its own count.</source>
        <translation>Jemand kündigt vor TLS eine Anmeldung an, die der Server selbst nicht hat. Nur seine eigenen zählen.</translation>
    </message>
    <message>
        <source>Someone in the middle</source>
        <translation>Jemand in der Mitte</translation>
    </message>
    <message>
        <source>Someone in the middle, a moment later</source>
        <translation>Jemand in der Mitte, einen Moment später</translation>
    </message>
    <message>
        <source>TLS 1.0 only</source>
        <translation>Nur TLS 1.0</translation>
    </message>
    <message>
        <source>TLS 1.0 only, after STARTTLS</source>
        <translation>Nur TLS 1.0, nach STARTTLS</translation>
    </message>
    <message>
        <source>TLS 1.2 only</source>
        <translation>Nur TLS 1.2</translation>
    </message>
    <message>
        <source>TLS 1.3 only</source>
        <translation>Nur TLS 1.3</translation>
    </message>
    <message>
        <source>Temporary trouble at the server</source>
        <translation>Vorübergehende Störung beim Server</translation>
    </message>
    <message>
        <source>The OpenSSL of this program cannot speak TLS 1.0 any more, not even for practice.</source>
        <translation>Das OpenSSL dieses Programms kann TLS 1.0 nicht mehr sprechen, auch nicht zum Üben.</translation>
    </message>
    <message>
        <source>The account has sent as much as it may today.</source>
        <translation>Das Konto hat heute so viel gesendet, wie es darf.</translation>
    </message>
    <message>
        <source>The account is called referrals, not referrals@northwind.example, and the person typed it right.</source>
        <translation>Das Konto heißt referrals, nicht referrals@northwind.example, und so ist es auch eingegeben.</translation>
    </message>
    <message>
        <source>The account may be used from listed IP addresses only, and this one is not listed.</source>
        <translation>Das Konto darf nur von eingetragenen IP-Adressen verwendet werden, und diese ist nicht eingetragen.</translation>
    </message>
    <message>
        <source>The account signs in and may not use the address that stands in From.</source>
        <translation>Das Konto meldet sich an und darf die eingegebene Absenderadresse nicht verwenden.</translation>
    </message>
    <message>
        <source>The account signs in, but it may not send as the address that stands in From.</source>
        <translation>Das Konto meldet sich an, darf aber nicht unter der eingegebenen Absenderadresse senden.</translation>
    </message>
    <message>
        <source>The account signs in, but the server sends nothing beyond its own domain for it.</source>
        <translation>Das Konto meldet sich an, aber der Server sendet dafür nichts über seine eigene Domain hinaus.</translation>
    </message>
    <message>
        <source>The account uses two-step sign-in, so the provider wants an app password here.</source>
        <translation>Das Konto nutzt die Zwei-Faktor-Anmeldung, deshalb verlangt der Anbieter hier ein App-Passwort.</translation>
    </message>
    <message>
        <source>The address of this computer has no name</source>
        <translation>Die Adresse dieses Computers hat keinen Namen</translation>
    </message>
    <message>
        <source>The address of this computer is on a list</source>
        <translation>Die Adresse dieses Computers steht auf einer Liste</translation>
    </message>
    <message>
        <source>The administrator has not switched on authenticated SMTP for this mailbox.</source>
        <translation>Der Administrator hat Authentifiziertes SMTP für dieses Postfach nicht eingeschaltet.</translation>
    </message>
    <message>
        <source>The beginning of a reply slipped in</source>
        <translation>Der Anfang einer Antwort wird eingeschleust</translation>
    </message>
    <message>
        <source>The certificate belongs to the hosting company&apos;s name, not to the one that was typed.</source>
        <translation>Das Zertifikat gehört zum Namen des Hosters, nicht zum eingegebenen.</translation>
    </message>
    <message>
        <source>The certificate comes from the company&apos;s own authority, which this computer does not know.</source>
        <translation>Das Zertifikat stammt von der eigenen Zertifizierungsstelle der Firma, die dieser Computer nicht kennt.</translation>
    </message>
    <message>
        <source>The certificate for a large provider comes from a company&apos;s own authority.</source>
        <translation>Das Zertifikat für einen großen Anbieter stammt von der Zertifizierungsstelle einer Firma.</translation>
    </message>
    <message>
        <source>The certificate of the server ran out twelve days ago.</source>
        <translation>Das Zertifikat des Servers ist vor zwölf Tagen abgelaufen.</translation>
    </message>
    <message>
        <source>The certificate was made for later: it begins in a day. The clock of this computer is right.</source>
        <translation>Das Zertifikat ist für später: Es beginnt in einem Tag. Die Uhr dieses Computers stimmt.</translation>
    </message>
    <message>
        <source>The chosen port is dropped in silence, while another port of the same server works.</source>
        <translation>Der gewählte Port wird stillschweigend verworfen, während ein anderer Port desselben Servers funktioniert.</translation>
    </message>
    <message>
        <source>The clock of this computer is far behind</source>
        <translation>Die Uhr dieses Computers geht weit nach</translation>
    </message>
    <message>
        <source>The clock of this computer is two years ahead, so that every valid certificate seems to be expired.</source>
        <translation>Die Uhr dieses Computers geht zwei Jahre vor, sodass jedes gültige Zertifikat abgelaufen scheint.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong</source>
        <translation>Die Uhr dieses Computers geht falsch</translation>
    </message>
    <message>
        <source>The company&apos;s gateway before one&apos;s own server</source>
        <translation>Das Gateway der Firma vor dem eigenen Server</translation>
    </message>
    <message>
        <source>The company&apos;s gateway opens the encryption</source>
        <translation>Das Gateway der Firma öffnet die Verschlüsselung</translation>
    </message>
    <message>
        <source>The connection stands, but the server never says a word, on any port.</source>
        <translation>Die Verbindung steht, aber der Server sagt auf keinem Port ein Wort.</translation>
    </message>
    <message>
        <source>The domain in place of the server</source>
        <translation>Die Domain anstelle des Servers</translation>
    </message>
    <message>
        <source>The domain leads to a web server, which has no mail ports.</source>
        <translation>Die Domain führt zu einem Webserver, der keine Mailports hat.</translation>
    </message>
    <message>
        <source>The domain receives at its own address (RFC 5321 section 5.1), which is unusual and allowed.</source>
        <translation>Die Domain empfängt unter ihrer eigenen Adresse (RFC 5321, Abschnitt 5.1). Das ist unüblich, aber erlaubt.</translation>
    </message>
    <message>
        <source>The domain&apos;s own name servers fail</source>
        <translation>Die eigenen DNS-Server der Domain versagen</translation>
    </message>
    <message>
        <source>The encrypted port for fetching mail</source>
        <translation>Der verschlüsselte Port zum Abholen von E-Mails</translation>
    </message>
    <message>
        <source>The encrypted port for reading mail</source>
        <translation>Der verschlüsselte Port zum Lesen von E-Mails</translation>
    </message>
    <message>
        <source>The field still holds the preset of a program, this computer itself, and no mail server runs here.</source>
        <translation>Im Feld steht noch die Vorgabe eines Programms, dieser Computer selbst, und hier läuft kein Mailserver.</translation>
    </message>
    <message>
        <source>The firewall lets in the office and not the platform</source>
        <translation>Die Firewall lässt das Büro herein, die Plattform nicht</translation>
    </message>
    <message>
        <source>The greeting has 12 megabytes in many lines.</source>
        <translation>Die Begrüßung hat 12 Megabyte in vielen Zeilen.</translation>
    </message>
    <message>
        <source>The greeting has no line end, and nothing follows.</source>
        <translation>Die Begrüßung hat kein Zeilenende, und nichts folgt.</translation>
    </message>
    <message>
        <source>The greeting is whole, but where STARTTLS should stand among the keywords there is only X.</source>
        <translation>Die Begrüßung ist vollständig, aber wo unter den Schlüsselwörtern STARTTLS stehen sollte, steht nur X.</translation>
    </message>
    <message>
        <source>The hosting company answers in the provider&apos;s place</source>
        <translation>Der Hoster antwortet anstelle des Anbieters</translation>
    </message>
    <message>
        <source>The hosting company leads every mail connection to its own server, which greets with its own name.</source>
        <translation>Der Hoster leitet jede Mailverbindung zu seinem eigenen Server, der mit eigenem Namen begrüßt.</translation>
    </message>
    <message>
        <source>The key in the certificate has 1024 bits, which is too short today.</source>
        <translation>Der Schlüssel im Zertifikat hat 1024 Bit, was heute zu kurz ist.</translation>
    </message>
    <message>
        <source>The lines of one reply begin with different codes.</source>
        <translation>Die Zeilen einer Antwort beginnen mit verschiedenen Codes.</translation>
    </message>
    <message>
        <source>The mailbox that the test message goes to takes nothing more.</source>
        <translation>Das Postfach, an das die Testnachricht geht, nimmt nichts mehr an.</translation>
    </message>
    <message>
        <source>The name of the web server</source>
        <translation>Der Name des Webservers</translation>
    </message>
    <message>
        <source>The name of this computer refused</source>
        <translation>Der Name dieses Computers wird abgelehnt</translation>
    </message>
    <message>
        <source>The name server of this network answers every question with a failure.</source>
        <translation>Der DNS-Server dieses Netzwerks beantwortet jede Frage mit einem Fehler.</translation>
    </message>
    <message>
        <source>The name server of this network does not answer at all.</source>
        <translation>Der DNS-Server dieses Netzwerks antwortet gar nicht.</translation>
    </message>
    <message>
        <source>The network drops what leaves for port 25, as most do for homes, and lets port 587 through.</source>
        <translation>Das Netzwerk verwirft, was zu Port 25 hinausgeht, wie die meisten für Privatkunden, und lässt Port 587 durch.</translation>
    </message>
    <message>
        <source>The network refuses every mail connection</source>
        <translation>Das Netzwerk weist jede Mailverbindung ab</translation>
    </message>
    <message>
        <source>The part of the server that checks passwords is down; the password may be right.</source>
        <translation>Der Teil des Servers, der Passwörter prüft, ist ausgefallen. Das Passwort kann stimmen.</translation>
    </message>
    <message>
        <source>The password has a typing error; the server refuses the sign-in.</source>
        <translation>Das Passwort hat einen Tippfehler, und der Server lehnt die Anmeldung ab.</translation>
    </message>
    <message>
        <source>The password has run out</source>
        <translation>Das Passwort ist abgelaufen</translation>
    </message>
    <message>
        <source>The password is refused in words with zero bytes between them.</source>
        <translation>Das Passwort wird mit Worten abgelehnt, zwischen denen Nullbytes stehen.</translation>
    </message>
    <message>
        <source>The password is right, and the server cannot find out what belongs to the account.</source>
        <translation>Das Passwort stimmt, und der Server kann nicht feststellen, was zum Konto gehört.</translation>
    </message>
    <message>
        <source>The password is wrong, and after the refusal a firewall drops whatever comes from here.</source>
        <translation>Das Passwort ist falsch, und nach der Ablehnung verwirft eine Firewall alles, was von hier kommt.</translation>
    </message>
    <message>
        <source>The password is wrong, and after the refusal the server closes every port to this computer.</source>
        <translation>Das Passwort ist falsch, und nach der Ablehnung schließt der Server alle Ports für diesen Computer.</translation>
    </message>
    <message>
        <source>The person chose a relay without sign-in, but the server wants a user name and password.</source>
        <translation>Gewählt ist ein Relay ohne Anmeldung, aber der Server verlangt Benutzername und Passwort.</translation>
    </message>
    <message>
        <source>The person chose no encryption, and the server takes no mail without it.</source>
        <translation>Gewählt ist keine Verschlüsselung, und der Server nimmt ohne sie keine E-Mails an.</translation>
    </message>
    <message>
        <source>The person has to switch on access for mail programs in the settings of the mailbox first.</source>
        <translation>Zuerst muss in den Einstellungen des Postfachs der Zugriff für Mailprogramme eingeschaltet werden.</translation>
    </message>
    <message>
        <source>The person typed port 21, where FTP answers with numbers that look like those of a mail server.</source>
        <translation>Eingegeben ist Port 21, wo FTP mit Zahlen antwortet, die wie die eines Mailservers aussehen.</translation>
    </message>
    <message>
        <source>The person typed port 22, where SSH answers.</source>
        <translation>Eingegeben ist Port 22, wo SSH antwortet.</translation>
    </message>
    <message>
        <source>The person typed port 24, where LMTP takes mail for the mailboxes of the same host.</source>
        <translation>Eingegeben ist Port 24, wo LMTP E-Mails für die Postfächer desselben Hosts annimmt.</translation>
    </message>
    <message>
        <source>The person typed port 80 with SSL/TLS; a web server answers in plain text.</source>
        <translation>Eingegeben ist Port 80 mit SSL/TLS. Ein Webserver antwortet unverschlüsselt.</translation>
    </message>
    <message>
        <source>The person typed port 80 with STARTTLS; a web server says nothing until somebody asks for a page.</source>
        <translation>Eingegeben ist Port 80 mit STARTTLS. Ein Webserver schweigt, bis jemand nach einer Seite fragt.</translation>
    </message>
    <message>
        <source>The person typed port 993, where the IMAP server answers inside TLS.</source>
        <translation>Eingegeben ist Port 993, wo der IMAP-Server innerhalb von TLS antwortet.</translation>
    </message>
    <message>
        <source>The person typed port 995, where the POP3 server answers inside TLS.</source>
        <translation>Eingegeben ist Port 995, wo der POP3-Server innerhalb von TLS antwortet.</translation>
    </message>
    <message>
        <source>The person typed the MX host, which takes mail from other servers and signs nobody in.</source>
        <translation>Eingegeben ist der MX-Host, der E-Mails anderer Server annimmt und niemanden anmeldet.</translation>
    </message>
    <message>
        <source>The person typed the domain of the address, which has no address of its own.</source>
        <translation>Eingegeben ist die Domain der Adresse, die keine eigene Adresse hat.</translation>
    </message>
    <message>
        <source>The person typed the port of the IMAP server, which serves incoming mail.</source>
        <translation>Eingegeben ist der Port des IMAP-Servers, der für eingehende E-Mails da ist.</translation>
    </message>
    <message>
        <source>The person typed the port of the POP3 server, which hands out incoming mail.</source>
        <translation>Eingegeben ist der Port des POP3-Servers, der eingehende E-Mails ausgibt.</translation>
    </message>
    <message>
        <source>The port for fetching mail</source>
        <translation>Der Port zum Abholen von E-Mails</translation>
    </message>
    <message>
        <source>The port for file transfer</source>
        <translation>Der Port für Dateiübertragung</translation>
    </message>
    <message>
        <source>The port for local delivery</source>
        <translation>Der Port für lokale Zustellung</translation>
    </message>
    <message>
        <source>The port for reading mail</source>
        <translation>Der Port zum Lesen von E-Mails</translation>
    </message>
    <message>
        <source>The port for remote log-in</source>
        <translation>Der Port für Fernanmeldung</translation>
    </message>
    <message>
        <source>The port is one where nothing listens; the server&apos;s own ports work.</source>
        <translation>Auf diesem Port antwortet kein Dienst. Die eigenen Ports des Servers funktionieren.</translation>
    </message>
    <message>
        <source>The port of a web server</source>
        <translation>Der Port eines Webservers</translation>
    </message>
    <message>
        <source>The provider finds the sign-in unusual and wants it confirmed in a browser.</source>
        <translation>Der Anbieter hält die Anmeldung für ungewöhnlich und will sie in einem Browser bestätigt haben.</translation>
    </message>
    <message>
        <source>The provider has dropped sign-in with a password for this kind of account.</source>
        <translation>Der Anbieter hat die Anmeldung mit Passwort für diese Art Konto abgeschafft.</translation>
    </message>
    <message>
        <source>The provider has suspended the account.</source>
        <translation>Der Anbieter hat das Konto stillgelegt.</translation>
    </message>
    <message>
        <source>The provider lets nobody in before the password is changed.</source>
        <translation>Der Anbieter lässt niemanden hinein, bevor das Passwort geändert ist.</translation>
    </message>
    <message>
        <source>The provider wants the domain of the sender verified in the account first.</source>
        <translation>Der Anbieter verlangt, dass die Absenderdomain zuerst im Konto bestätigt wird.</translation>
    </message>
    <message>
        <source>The refusal carries HTML, control characters and letters that run backwards, to be shown and not obeyed.</source>
        <translation>Die Ablehnung enthält HTML, Steuerzeichen und rückwärts laufende Buchstaben. Sie sollen gezeigt und nicht befolgt werden.</translation>
    </message>
    <message>
        <source>The reply to EHLO is a single line of 20 megabytes.</source>
        <translation>Die Antwort auf EHLO ist eine einzige Zeile mit 20 Megabyte.</translation>
    </message>
    <message>
        <source>The sender&apos;s address has a letter outside ASCII, and the server has no SMTPUTF8.</source>
        <translation>Die Absenderadresse enthält einen Buchstaben außerhalb von ASCII, und der Server hat kein SMTPUTF8.</translation>
    </message>
    <message>
        <source>The sending service lets a trial account send to verified recipients only.</source>
        <translation>Der Versanddienst lässt ein Konto im Testmodus nur an bestätigte Empfänger senden.</translation>
    </message>
    <message>
        <source>The server agrees to STARTTLS and closes the connection instead of encrypting.</source>
        <translation>Der Server stimmt STARTTLS zu und schließt die Verbindung, statt zu verschlüsseln.</translation>
    </message>
    <message>
        <source>The server announces AUTH before and after STARTTLS; the password still travels only inside TLS.</source>
        <translation>Der Server kündigt AUTH vor und nach STARTTLS an. Das Passwort reist trotzdem nur innerhalb von TLS.</translation>
    </message>
    <message>
        <source>The server announces AUTH in plain text and takes it back once the connection is encrypted.</source>
        <translation>Der Server kündigt AUTH unverschlüsselt an und nimmt es zurück, sobald die Verbindung verschlüsselt ist.</translation>
    </message>
    <message>
        <source>The server announces STARTTLS and then does not know the command.</source>
        <translation>Der Server kündigt STARTTLS an und kennt den Befehl dann nicht.</translation>
    </message>
    <message>
        <source>The server announces STARTTLS and then says that its own TLS does not work.</source>
        <translation>Der Server kündigt STARTTLS an und sagt dann, dass sein eigenes TLS nicht funktioniert.</translation>
    </message>
    <message>
        <source>The server announces keywords as fast as it can and never stops.</source>
        <translation>Der Server kündigt so schnell er kann Schlüsselwörter an und hört nie auf.</translation>
    </message>
    <message>
        <source>The server answers with code 999.</source>
        <translation>Der Server antwortet mit dem Code 999.</translation>
    </message>
    <message>
        <source>The server cannot check passwords at the moment</source>
        <translation>Der Server kann Passwörter zurzeit nicht prüfen</translation>
    </message>
    <message>
        <source>The server cannot look up the account</source>
        <translation>Der Server kann das Konto nicht nachschlagen</translation>
    </message>
    <message>
        <source>The server checks SPF, DKIM and DMARC of the sender&apos;s domain, and they do not pass.</source>
        <translation>Der Server prüft SPF, DKIM und DMARC der Absenderdomain, und die Prüfungen schlagen fehl.</translation>
    </message>
    <message>
        <source>The server closes every connection before it greets.</source>
        <translation>Der Server schließt jede Verbindung vor der Begrüßung.</translation>
    </message>
    <message>
        <source>The server closes the connection before the sign-in and says that it is shutting down.</source>
        <translation>Der Server schließt die Verbindung vor der Anmeldung und sagt, dass er herunterfährt.</translation>
    </message>
    <message>
        <source>The server closes the connection without a word at this point.</source>
        <translation>Der Server schließt die Verbindung an dieser Stelle wortlos.</translation>
    </message>
    <message>
        <source>The server cuts the line after the greeting</source>
        <translation>Der Server kappt die Verbindung nach der Begrüßung</translation>
    </message>
    <message>
        <source>The server cuts the line before the message</source>
        <translation>Der Server kappt die Verbindung vor der Nachricht</translation>
    </message>
    <message>
        <source>The server cuts the line once the connection is encrypted</source>
        <translation>Der Server kappt die Verbindung, sobald sie verschlüsselt ist</translation>
    </message>
    <message>
        <source>The server cuts the line when it has the message</source>
        <translation>Der Server kappt die Verbindung nach der Nachricht</translation>
    </message>
    <message>
        <source>The server cuts the line when it has user name and password</source>
        <translation>Der Server kappt die Verbindung nach Benutzername und Passwort</translation>
    </message>
    <message>
        <source>The server cuts the line when it hears the recipient</source>
        <translation>Der Server kappt die Verbindung beim Empfänger</translation>
    </message>
    <message>
        <source>The server cuts the line when it hears the sender</source>
        <translation>Der Server kappt die Verbindung beim Absender</translation>
    </message>
    <message>
        <source>The server does not know the mailbox that the test message would go to.</source>
        <translation>Der Server kennt das Postfach nicht, an das die Testnachricht ginge.</translation>
    </message>
    <message>
        <source>The server does not like the name that this computer gives itself in EHLO.</source>
        <translation>Dem Server gefällt der Name nicht, den sich dieser Computer in EHLO gibt.</translation>
    </message>
    <message>
        <source>The server ends its lines with a carriage return and no line feed.</source>
        <translation>Der Server beendet seine Zeilen mit einem Wagenrücklauf und ohne Zeilenvorschub.</translation>
    </message>
    <message>
        <source>The server falls silent after the greeting</source>
        <translation>Der Server verstummt nach der Begrüßung</translation>
    </message>
    <message>
        <source>The server falls silent before the message</source>
        <translation>Der Server verstummt vor der Nachricht</translation>
    </message>
    <message>
        <source>The server falls silent once the connection is encrypted</source>
        <translation>Der Server verstummt, sobald die Verbindung verschlüsselt ist</translation>
    </message>
    <message>
        <source>The server falls silent when it has the message</source>
        <translation>Der Server verstummt nach der Nachricht</translation>
    </message>
    <message>
        <source>The server falls silent when it has user name and password</source>
        <translation>Der Server verstummt nach Benutzername und Passwort</translation>
    </message>
    <message>
        <source>The server falls silent when it hears the recipient</source>
        <translation>Der Server verstummt beim Empfänger</translation>
    </message>
    <message>
        <source>The server falls silent when it hears the sender</source>
        <translation>Der Server verstummt beim Absender</translation>
    </message>
    <message>
        <source>The server field says localhost</source>
        <translation>Im Serverfeld steht localhost</translation>
    </message>
    <message>
        <source>The server for incoming mail</source>
        <translation>Der Posteingangsserver</translation>
    </message>
    <message>
        <source>The server greets as it should and answers EHLO with bytes that mean nothing.</source>
        <translation>Der Server begrüßt, wie er soll, und beantwortet EHLO mit Bytes ohne Sinn.</translation>
    </message>
    <message>
        <source>The server hangs up</source>
        <translation>Der Server legt auf</translation>
    </message>
    <message>
        <source>The server hangs up after the greeting</source>
        <translation>Der Server legt nach der Begrüßung auf</translation>
    </message>
    <message>
        <source>The server hangs up before the message</source>
        <translation>Der Server legt vor der Nachricht auf</translation>
    </message>
    <message>
        <source>The server hangs up on port 465</source>
        <translation>Der Server legt auf Port 465 auf</translation>
    </message>
    <message>
        <source>The server hangs up once the connection is encrypted</source>
        <translation>Der Server legt auf, sobald die Verbindung verschlüsselt ist</translation>
    </message>
    <message>
        <source>The server hangs up when encryption should begin</source>
        <translation>Der Server legt auf, wenn die Verschlüsselung beginnen soll</translation>
    </message>
    <message>
        <source>The server hangs up when it has the message</source>
        <translation>Der Server legt nach der Nachricht auf</translation>
    </message>
    <message>
        <source>The server hangs up when it has user name and password</source>
        <translation>Der Server legt nach Benutzername und Passwort auf</translation>
    </message>
    <message>
        <source>The server hangs up when it hears the recipient</source>
        <translation>Der Server legt beim Empfänger auf</translation>
    </message>
    <message>
        <source>The server hangs up when it hears the sender</source>
        <translation>Der Server legt beim Absender auf</translation>
    </message>
    <message>
        <source>The server has a certificate for *.northwind.example, which covers its own name.</source>
        <translation>Der Server hat ein Zertifikat für *.northwind.example, das auch seinen Namen abdeckt.</translation>
    </message>
    <message>
        <source>The server has a certificate with an RSA key of 2048 bits.</source>
        <translation>Der Server hat ein Zertifikat mit einem RSA-Schlüssel von 2048 Bit.</translation>
    </message>
    <message>
        <source>The server has a passing problem of its own and takes nothing at the moment.</source>
        <translation>Der Server hat eine eigene, vorübergehende Störung und nimmt zurzeit nichts an.</translation>
    </message>
    <message>
        <source>The server has an IPv6 address that nobody can reach; IPv4 works, so mail can be sent.</source>
        <translation>Der Server hat eine IPv6-Adresse, die niemand erreicht. IPv4 funktioniert, E-Mails gehen also hinaus.</translation>
    </message>
    <message>
        <source>The server has had too many connections from this address and asks for a pause.</source>
        <translation>Der Server hatte zu viele Verbindungen von dieser Adresse und bittet um eine Pause.</translation>
    </message>
    <message>
        <source>The server has no IPv4 address, and this computer has IPv6.</source>
        <translation>Der Server hat keine IPv4-Adresse, und dieser Computer hat IPv6.</translation>
    </message>
    <message>
        <source>The server has no IPv4 address, and this network has no IPv6.</source>
        <translation>Der Server hat keine IPv4-Adresse, und dieses Netzwerk hat kein IPv6.</translation>
    </message>
    <message>
        <source>The server has no room for another message.</source>
        <translation>Der Server hat keinen Platz für eine weitere Nachricht.</translation>
    </message>
    <message>
        <source>The server has seen too many sign-ins in a short time and asks for a pause.</source>
        <translation>Der Server hat in kurzer Zeit zu viele Anmeldungen gesehen und bittet um eine Pause.</translation>
    </message>
    <message>
        <source>The server has two IPv4 addresses. No way leads to the first, and the second works.</source>
        <translation>Der Server hat zwei IPv4-Adressen. Zur ersten führt kein Weg, die zweite funktioniert.</translation>
    </message>
    <message>
        <source>The server ignores what comes with AUTH and asks for user name and password, without words.</source>
        <translation>Der Server beachtet nicht, was mit AUTH kommt, und fragt wortlos nach Benutzername und Passwort.</translation>
    </message>
    <message>
        <source>The server is set up well and the password is right: every check passes and a test message arrives.</source>
        <translation>Der Server ist gut eingerichtet, und das Passwort stimmt: Alle Prüfungen werden bestanden, und eine Testnachricht kommt an.</translation>
    </message>
    <message>
        <source>The server is up, but no mail program listens on it.</source>
        <translation>Der Server läuft, aber auf ihm antwortet kein Mailprogramm.</translation>
    </message>
    <message>
        <source>The server keeps announcing one more keyword, slowly, without an end.</source>
        <translation>Der Server kündigt immer noch ein Schlüsselwort an, langsam und ohne Ende.</translation>
    </message>
    <message>
        <source>The server knows the computer by its address and takes mail without user name and password.</source>
        <translation>Der Server kennt den Computer an seiner Adresse und nimmt E-Mails ohne Benutzername und Passwort an.</translation>
    </message>
    <message>
        <source>The server leaves out the certificate that links its own to a known authority.</source>
        <translation>Der Server lässt das Zertifikat weg, das seines mit einer bekannten Zertifizierungsstelle verbindet.</translation>
    </message>
    <message>
        <source>The server looks up the domain of the sender and finds nothing.</source>
        <translation>Der Server schlägt die Domain des Absenders nach und findet nichts.</translation>
    </message>
    <message>
        <source>The server made its certificate itself; nobody vouches for it.</source>
        <translation>Der Server hat sein Zertifikat selbst erstellt, niemand bürgt dafür.</translation>
    </message>
    <message>
        <source>The server name has a typing error and does not exist.</source>
        <translation>Der Servername hat einen Tippfehler, und es gibt ihn nicht.</translation>
    </message>
    <message>
        <source>The server offers OAuth and nothing else: no password of any kind will do.</source>
        <translation>Der Server bietet OAuth an und sonst nichts: Keine Art von Passwort genügt.</translation>
    </message>
    <message>
        <source>The server offers no encryption on this port, so the password stays here.</source>
        <translation>Der Server bietet auf diesem Port keine Verschlüsselung an, deshalb bleibt das Passwort hier.</translation>
    </message>
    <message>
        <source>The server offers no sign-in at all, on any port.</source>
        <translation>Der Server bietet auf keinem Port eine Anmeldung an.</translation>
    </message>
    <message>
        <source>The server offers only a kind of sign-in that needs something other than a password.</source>
        <translation>Der Server bietet nur eine Art der Anmeldung an, die etwas anderes als ein Passwort braucht.</translation>
    </message>
    <message>
        <source>The server puts off the first message of an unknown sender on purpose.</source>
        <translation>Der Server schiebt die erste Nachricht eines unbekannten Absenders absichtlich auf.</translation>
    </message>
    <message>
        <source>The server refuses this computer&apos;s address because it stands on a blocklist.</source>
        <translation>Der Server lehnt die Adresse dieses Computers ab, weil sie auf einer Sperrliste steht.</translation>
    </message>
    <message>
        <source>The server resets the connection without a word at this point.</source>
        <translation>Der Server kappt die Verbindung an dieser Stelle wortlos.</translation>
    </message>
    <message>
        <source>The server says nothing more at this point, and does not hang up either.</source>
        <translation>Der Server sagt an dieser Stelle nichts mehr und legt auch nicht auf.</translation>
    </message>
    <message>
        <source>The server says that TLS may begin and takes what follows for a command in plain text.</source>
        <translation>Der Server sagt, dass TLS beginnen kann, und hält das Folgende für einen unverschlüsselten Befehl.</translation>
    </message>
    <message>
        <source>The server says why it leaves</source>
        <translation>Der Server sagt, warum er geht</translation>
    </message>
    <message>
        <source>The server sends its greeting one letter at a time and never comes to an end.</source>
        <translation>Der Server sendet seine Begrüßung Buchstabe für Buchstabe und kommt nie zum Ende.</translation>
    </message>
    <message>
        <source>The server sends the root certificate too. Nobody needs it, and it does no harm.</source>
        <translation>Der Server sendet auch das Stammzertifikat. Niemand braucht es, und es schadet nicht.</translation>
    </message>
    <message>
        <source>The server speaks TLS 1.2 and knows only ciphers that are no longer good enough.</source>
        <translation>Der Server spricht TLS 1.2 und kennt nur Verschlüsselungsverfahren, die nicht mehr genügen.</translation>
    </message>
    <message>
        <source>The server speaks TLS 1.2, which is old and still good.</source>
        <translation>Der Server spricht TLS 1.2. Das ist alt, aber noch gut genug.</translation>
    </message>
    <message>
        <source>The server speaks nothing newer than TLS 1.0 once STARTTLS was agreed to.</source>
        <translation>Der Server spricht nichts Neueres als TLS 1.0, nachdem er STARTTLS zugestimmt hat.</translation>
    </message>
    <message>
        <source>The server speaks nothing newer than TLS 1.0, which has been given up everywhere.</source>
        <translation>Der Server spricht nichts Neueres als TLS 1.0, das überall aufgegeben wurde.</translation>
    </message>
    <message>
        <source>The server speaks nothing older than TLS 1.3.</source>
        <translation>Der Server spricht nichts Älteres als TLS 1.3.</translation>
    </message>
    <message>
        <source>The server takes no message of this size.</source>
        <translation>Der Server nimmt keine Nachricht dieser Größe an.</translation>
    </message>
    <message>
        <source>The server takes sender and recipient, and refuses the message for its content.</source>
        <translation>Der Server nimmt Absender und Empfänger an und lehnt die Nachricht wegen ihres Inhalts ab.</translation>
    </message>
    <message>
        <source>The server takes the client&apos;s first TLS message and closes the connection, on this port only.</source>
        <translation>Der Server nimmt die erste TLS-Nachricht des Clients an und schließt die Verbindung, nur auf diesem Port.</translation>
    </message>
    <message>
        <source>The server takes the password and fails by itself, in words that sound like a refusal.</source>
        <translation>Der Server nimmt das Passwort und scheitert dann selbst, mit Worten, die nach einer Ablehnung klingen.</translation>
    </message>
    <message>
        <source>The server wants the sending address to have a name of its own.</source>
        <translation>Der Server verlangt, dass die sendende Adresse einen eigenen Namen hat.</translation>
    </message>
    <message>
        <source>The server wants the whole address as the user name and says so.</source>
        <translation>Der Server erwartet die ganze Adresse als Benutzernamen und sagt das auch.</translation>
    </message>
    <message>
        <source>The server works from here, but its address exists in this network alone; no platform reaches it.</source>
        <translation>Der Server funktioniert von hier, aber seine Adresse gibt es nur in diesem Netzwerk. Keine Plattform erreicht ihn.</translation>
    </message>
    <message>
        <source>The server&apos;s disk is full</source>
        <translation>Der Datenträger des Servers ist voll</translation>
    </message>
    <message>
        <source>The server&apos;s firewall shuts this computer out</source>
        <translation>Die Firewall des Servers sperrt diesen Computer aus</translation>
    </message>
    <message>
        <source>The server&apos;s name stands only in the old place of the certificate, which no longer counts.</source>
        <translation>Der Name des Servers steht nur an der alten Stelle des Zertifikats, die nicht mehr zählt.</translation>
    </message>
    <message>
        <source>The server&apos;s password file cannot be read</source>
        <translation>Die Passwortdatei des Servers ist nicht lesbar</translation>
    </message>
    <message>
        <source>There are zero bytes in the greeting. It can be read all the same, and nothing is wrong with sending.</source>
        <translation>In der Begrüßung stehen Nullbytes. Sie ist trotzdem lesbar, und beim Senden ist alles in Ordnung.</translation>
    </message>
    <message>
        <source>This computer has no IPv6, not even for itself.</source>
        <translation>Dieser Computer hat kein IPv6, nicht einmal für sich selbst.</translation>
    </message>
    <message>
        <source>This computer has no route to the server: it is offline or a gateway is missing.</source>
        <translation>Dieser Computer hat keine Route zum Server: Er ist offline, oder ein Gateway fehlt.</translation>
    </message>
    <message>
        <source>This server begins with TLS on port 587, where everybody expects plain text and STARTTLS.</source>
        <translation>Dieser Server beginnt auf Port 587 mit TLS, wo alle einen unverschlüsselten Beginn und STARTTLS erwarten.</translation>
    </message>
    <message>
        <source>This server speaks plain text with STARTTLS on port 465, where everybody expects TLS at once.</source>
        <translation>Dieser Server beginnt auf Port 465 unverschlüsselt mit STARTTLS, wo alle sofort TLS erwarten.</translation>
    </message>
    <message>
        <source>Too many connections</source>
        <translation>Zu viele Verbindungen</translation>
    </message>
    <message>
        <source>Too many failed sign-ins: the account is locked for a while.</source>
        <translation>Zu viele fehlgeschlagene Anmeldungen: Das Konto ist eine Zeit lang gesperrt.</translation>
    </message>
    <message>
        <source>Too many sign-ins</source>
        <translation>Zu viele Anmeldungen</translation>
    </message>
    <message>
        <source>Umlauts, quotes, a percent sign and a blank in the password arrive as they were typed.</source>
        <translation>Umlaute, Anführungszeichen, ein Prozentzeichen und ein Leerzeichen im Passwort kommen an, wie sie eingegeben wurden.</translation>
    </message>
    <message>
        <source>User name in the wrong form</source>
        <translation>Benutzername in der falschen Form</translation>
    </message>
    <message>
        <source>Whatever leaves this computer disappears: not even the web answers, as before a hotel&apos;s log-in.</source>
        <translation>Was diesen Computer verlässt, verschwindet: Nicht einmal das Web antwortet, wie vor der Anmeldung im WLAN eines Hotels.</translation>
    </message>
    <message>
        <source>Whatever the port, a proxy begins with TLS at once and shows a certificate for its own name.</source>
        <translation>Auf jedem Port beginnt ein Proxy sofort mit TLS und zeigt ein Zertifikat für seinen eigenen Namen.</translation>
    </message>
    <message>
        <source>Windows answers for a port that should stay silent.</source>
        <translation>Windows antwortet für einen Port, der stumm bleiben sollte.</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>Falsches Passwort</translation>
    </message>
    <message>
        <source>Wrong port</source>
        <translation>Falscher Port</translation>
    </message>
    <message>
        <source>Zero bytes in a refusal</source>
        <translation>Nullbytes in einer Ablehnung</translation>
    </message>
    <message>
        <source>Zero bytes in the greeting</source>
        <translation>Nullbytes in der Begrüßung</translation>
    </message>
</context>
<context>
    <name>probe</name>
    <message>
        <source>From: {name} &lt;{address}&gt;</source>
        <comment>the sender of an e-mail</comment>
        <translation>Von: {name} &lt;{address}&gt;</translation>
    </message>
    <message>
        <source>Hello,</source>
        <comment>the first line of an e-mail</comment>
        <translation>Guten Tag,</translation>
    </message>
    <message>
        <source>It arrived, so the server accepts mail with these settings:</source>
        <translation>Sie ist angekommen, also nimmt der Server E-Mails mit diesen Einstellungen an:</translation>
    </message>
    <message>
        <source>Nobody needs to answer it.</source>
        <translation>Eine Antwort ist nicht nötig.</translation>
    </message>
    <message>
        <source>Sent: {moment}</source>
        <comment>when an e-mail was sent</comment>
        <translation>Gesendet: {moment}</translation>
    </message>
    <message>
        <source>Server: {server}</source>
        <translation>Server: {server}</translation>
    </message>
    <message>
        <source>Test message: your mail server accepts mail from this configuration</source>
        <translation>Testnachricht: Ihr Mailserver nimmt E-Mails aus dieser Konfiguration an</translation>
    </message>
    <message>
        <source>this is the test message of a sending configuration for {platform}.</source>
        <translation>dies ist die Testnachricht einer Versandkonfiguration für {platform}.</translation>
    </message>
    <message>
        <source>this is the test message of a sending configuration.</source>
        <translation>dies ist die Testnachricht einer Versandkonfiguration.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message numerus="yes">
        <source>%n IPv4 address(es)</source>
        <translation>
            <numerusform>%n IPv4-Adresse</numerusform>
            <numerusform>%n IPv4-Adressen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n IPv6 address(es)</source>
        <translation>
            <numerusform>%n IPv6-Adresse</numerusform>
            <numerusform>%n IPv6-Adressen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <comment>checks, in a list</comment>
        <translation>
            <numerusform>%n abgebrochen</numerusform>
            <numerusform>%n abgebrochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) passed</source>
        <translation>
            <numerusform>%n Prüfung bestanden</numerusform>
            <numerusform>%n Prüfungen bestanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ended by our own fault</source>
        <comment>checks, in a list</comment>
        <translation>
            <numerusform>%n durch unseren Fehler beendet</numerusform>
            <numerusform>%n durch unseren Fehler beendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>checks, in a list</comment>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not checked</source>
        <comment>checks, in a list</comment>
        <translation>
            <numerusform>%n nicht geprüft</numerusform>
            <numerusform>%n nicht geprüft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to fix</source>
        <translation>
            <numerusform>%n Punkt ist zu beheben</numerusform>
            <numerusform>%n Punkte sind zu beheben</numerusform>
        </translation>
    </message>
    <message>
        <source>,</source>
        <comment>between the thousands of a number, as in 5,000</comment>
        <translation>.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two sentences without full stops</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>A few days</source>
        <comment>at the beginning of a sentence</comment>
        <translation>Wenige Tage</translation>
    </message>
    <message>
        <source>A filter, not a mailbox</source>
        <translation>Ein Filter, kein Postfach</translation>
    </message>
    <message>
        <source>A key&apos;s SHA-256 is 64 hex digits, with or without colons, or 44 characters of base64.</source>
        <translation>Der SHA-256 eines Schlüssels besteht aus 64 Hexadezimalziffern, mit oder ohne Doppelpunkte, oder aus 44 Zeichen Base64.</translation>
    </message>
    <message>
        <source>A mail filter ({in_front}) stands in front of {domain}, so the server behind it cannot be seen. Ask your mail provider for its outgoing server.</source>
        <translation>Vor {domain} steht ein Mailfilter ({in_front}), der Server dahinter ist deshalb nicht zu sehen. Fragen Sie Ihren Mailanbieter nach seinem Postausgangsserver.</translation>
    </message>
    <message>
        <source>A name or address holds a character that a signed file cannot carry.</source>
        <translation>Ein Name oder eine Adresse enthält ein Zeichen, das in einer signierten Datei nicht stehen darf.</translation>
    </message>
    <message>
        <source>A newer configuration was accepted before this one.</source>
        <translation>Eine neuere Konfiguration wurde vor dieser angenommen.</translation>
    </message>
    <message>
        <source>A newer file was accepted before.</source>
        <translation>Eine neuere Datei wurde vorher angenommen.</translation>
    </message>
    <message>
        <source>A newer version of this program wrote this draft. It was left as it is.</source>
        <translation>Eine neuere Version dieses Programms hat diesen Entwurf geschrieben. Er blieb, wie er ist.</translation>
    </message>
    <message>
        <source>A password has at most 4096 characters.</source>
        <translation>Ein Passwort hat höchstens 4096 Zeichen.</translation>
    </message>
    <message>
        <source>A password is needed to seal it into the file.</source>
        <translation>Um ein Passwort in der Datei zu versiegeln, muss es eingegeben sein.</translation>
    </message>
    <message>
        <source>A password is never sent without encryption. Choose STARTTLS or SSL/TLS.</source>
        <translation>Ein Passwort wird nie ohne Verschlüsselung gesendet. Wählen Sie STARTTLS oder SSL/TLS.</translation>
    </message>
    <message>
        <source>A password is sent only over an encrypted connection. Choose STARTTLS or SSL/TLS, or switch the sign-in off.</source>
        <translation>Ein Passwort wird nur über eine verschlüsselte Verbindung gesendet. Wählen Sie STARTTLS oder SSL/TLS, oder schalten Sie die Anmeldung aus.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Ein Port ist eine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>A port is a number. Most servers use 587 or 465.</source>
        <translation>Ein Port ist eine Zahl. Die meisten Server verwenden 587 oder 465.</translation>
    </message>
    <message>
        <source>A push of {from_address} to {origin} was interrupted on {moment} UTC at the step &apos;{step}&apos;.</source>
        <translation>Eine Übergabe von {from_address} an {origin} wurde am {moment} UTC beim Schritt „{step}“ unterbrochen.</translation>
    </message>
    <message>
        <source>A push of {from_address} to {origin} was interrupted on {moment} UTC.</source>
        <translation>Eine Übergabe von {from_address} an {origin} wurde am {moment} UTC unterbrochen.</translation>
    </message>
    <message>
        <source>A server name has at most 253 characters.</source>
        <translation>Ein Servername hat höchstens 253 Zeichen.</translation>
    </message>
    <message>
        <source>A server name has no blanks.</source>
        <translation>Ein Servername hat keine Leerzeichen.</translation>
    </message>
    <message>
        <source>A server of {domain} answered, but its certificate cannot be trusted: {refused}. It is not proposed. Have the certificate put right.</source>
        <translation>Ein Server von {domain} hat geantwortet, aber seinem Zertifikat ist nicht zu trauen: {refused}. Er wird nicht vorgeschlagen. Lassen Sie das Zertifikat in Ordnung bringen.</translation>
    </message>
    <message>
        <source>A server without encryption is published for {domain}. It is not proposed, because it would show the password to everybody on the way.</source>
        <translation>Für {domain} ist ein Server ohne Verschlüsselung veröffentlicht. Er wird nicht vorgeschlagen, weil er das Passwort allen auf dem Weg zeigen würde.</translation>
    </message>
    <message>
        <source>A service</source>
        <comment>a mail filter whose name is not known, begins a sentence</comment>
        <translation>Ein Dienst</translation>
    </message>
    <message>
        <source>A signed file is valid for at most 7 days.</source>
        <translation>Eine signierte Datei gilt höchstens 7 Tage.</translation>
    </message>
    <message>
        <source>A user name has at most 320 characters.</source>
        <translation>Ein Benutzername hat höchstens 320 Zeichen.</translation>
    </message>
    <message>
        <source>Accepts {address}</source>
        <translation>Akzeptiert {address}</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Addresses</source>
        <comment>a label in front of a column</comment>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Agreed.</source>
        <translation>Zugestimmt.</translation>
    </message>
    <message>
        <source>Also seen:</source>
        <translation>Außerdem gesehen:</translation>
    </message>
    <message>
        <source>An address with a user name or password in it is not taken.</source>
        <translation>Eine Adresse mit Benutzername oder Passwort darin wird nicht angenommen.</translation>
    </message>
    <message>
        <source>An e-mail address has an @, as in name@example.com.</source>
        <translation>Eine E-Mail-Adresse hat ein @, wie in name@example.com.</translation>
    </message>
    <message>
        <source>Another configuration was activated after this one was signed. That one is in use.</source>
        <translation>Nach dem Signieren dieser Konfiguration wurde eine andere aktiviert. Jene ist in Gebrauch.</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>App-Passwort</translation>
    </message>
    <message>
        <source>April</source>
        <comment>a month</comment>
        <translation>April</translation>
    </message>
    <message>
        <source>Ask the administrator to turn SMTP AUTH on for this mailbox.</source>
        <translation>Bitten Sie den Administrator, SMTP AUTH für dieses Postfach einzuschalten.</translation>
    </message>
    <message>
        <source>Ask the people who run the server for one of these ports.</source>
        <translation>Fragen Sie die Betreiber des Servers nach einem dieser Ports.</translation>
    </message>
    <message>
        <source>Ask the people who run the server to open its submission port to the addresses of {platform}.</source>
        <translation>Bitten Sie die Betreiber des Servers, den Submission-Port für die Adressen zu öffnen, von denen {platform} sendet.</translation>
    </message>
    <message>
        <source>Ask {platform} which addresses it sends from, and list them at {provider}.</source>
        <translation>Fragen Sie {platform} nach den sendenden Adressen, damit {provider} sie zulassen kann.</translation>
    </message>
    <message>
        <source>At this step</source>
        <comment>at the beginning of a sentence</comment>
        <translation>Bei diesem Schritt</translation>
    </message>
    <message>
        <source>At {provider} the user name is the full e-mail address.</source>
        <translation>Bei {provider} ist der Benutzername die vollständige E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>At {provider} the user name is the part of the address before the @.</source>
        <translation>Bei {provider} ist der Benutzername der Teil der Adresse vor dem @.</translation>
    </message>
    <message>
        <source>At {provider} the user name is the word {word}.</source>
        <translation>Bei {provider} ist der Benutzername das Wort {word}.</translation>
    </message>
    <message>
        <source>August</source>
        <comment>a month</comment>
        <translation>August</translation>
    </message>
    <message>
        <source>Before the first sign-in</source>
        <translation>Vor der ersten Anmeldung</translation>
    </message>
    <message>
        <source>Certificate check</source>
        <translation>Zertifikatsprüfung</translation>
    </message>
    <message>
        <source>Certificate not accepted</source>
        <translation>Zertifikat nicht akzeptiert</translation>
    </message>
    <message>
        <source>Certificate {problems}</source>
        <translation>Zertifikat {problems}</translation>
    </message>
    <message>
        <source>Certificate: not verified; pinned key {pin}</source>
        <translation>Zertifikat: nicht geprüft; festgelegter Schlüssel {pin}</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>a label in front of a column</comment>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Check this field; it cannot be used as it is.</source>
        <translation>Prüfen Sie dieses Feld. So ist es nicht verwendbar.</translation>
    </message>
    <message>
        <source>Checked on {day}</source>
        <comment>provider data</comment>
        <translation>Geprüft am {day}</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <comment>for the telephone</comment>
        <translation>Code {code}</translation>
    </message>
    <message>
        <source>Code {letter}, {digits}</source>
        <comment>for the telephone</comment>
        <translation>Code {letter}, {digits}</translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <comment>of a cause</comment>
        <translation>Code: {code}</translation>
    </message>
    <message>
        <source>Control host</source>
        <translation>Vergleichshost</translation>
    </message>
    <message>
        <source>Data about providers</source>
        <comment>the day it belongs to</comment>
        <translation>Anbieterdaten</translation>
    </message>
    <message>
        <source>December</source>
        <comment>a month</comment>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>Drafts and keys</source>
        <translation>Entwürfe und Schlüssel</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Enter a port. Most servers use 587 or 465.</source>
        <translation>Geben Sie einen Port ein. Die meisten Server verwenden 587 oder 465.</translation>
    </message>
    <message>
        <source>Enter an app password</source>
        <translation>App-Passwort eingeben</translation>
    </message>
    <message>
        <source>Enter an e-mail address, such as name@example.com.</source>
        <translation>Geben Sie eine E-Mail-Adresse ein, zum Beispiel name@example.com.</translation>
    </message>
    <message>
        <source>Enter the address alone, without a name and without &lt; and &gt;.</source>
        <translation>Geben Sie nur die Adresse ein, ohne Namen und ohne &lt; und &gt;.</translation>
    </message>
    <message>
        <source>Enter the full name of the server, with its domain, such as smtp.example.com.</source>
        <translation>Geben Sie den vollständigen Servernamen mit seiner Domain ein, zum Beispiel smtp.example.com.</translation>
    </message>
    <message>
        <source>Enter the full name of this computer, with its domain.</source>
        <translation>Geben Sie den vollständigen Namen dieses Computers mit seiner Domain ein.</translation>
    </message>
    <message>
        <source>Enter the key or token</source>
        <translation>Schlüssel oder Token eingeben</translation>
    </message>
    <message>
        <source>Enter the name of the outgoing mail server, such as smtp.example.com.</source>
        <translation>Geben Sie den Namen des Postausgangsservers ein, zum Beispiel smtp.example.com.</translation>
    </message>
    <message>
        <source>Enter the name that recipients see, such as the name of your company.</source>
        <translation>Geben Sie den Namen ein, den Empfänger sehen, zum Beispiel den Ihrer Firma.</translation>
    </message>
    <message>
        <source>Enter the name with which this computer introduces itself.</source>
        <translation>Geben Sie den Namen ein, mit dem sich dieser Computer vorstellt.</translation>
    </message>
    <message>
        <source>Enter the password again</source>
        <translation>Passwort neu eingeben</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Geben Sie das Passwort ein.</translation>
    </message>
    <message>
        <source>Enter the server name alone, without https:// or the like in front.</source>
        <translation>Geben Sie nur den Servernamen ein, ohne https:// oder Ähnliches davor.</translation>
    </message>
    <message>
        <source>Enter the server name alone; the port has a field of its own.</source>
        <translation>Geben Sie nur den Servernamen ein. Der Port hat ein eigenes Feld.</translation>
    </message>
    <message>
        <source>Enter the user name. At most providers it is the full e-mail address.</source>
        <translation>Geben Sie den Benutzernamen ein. Bei den meisten Anbietern ist es die vollständige E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation>Alles funktioniert</translation>
    </message>
    <message>
        <source>February</source>
        <comment>a month</comment>
        <translation>Februar</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Firewall</translation>
    </message>
    <message>
        <source>Five things to fix</source>
        <translation>Fünf Punkte sind zu beheben</translation>
    </message>
    <message>
        <source>For the mail administrator</source>
        <translation>Für den Mailadministrator</translation>
    </message>
    <message>
        <source>For the owner of the mailbox</source>
        <translation>Für den Inhaber des Postfachs</translation>
    </message>
    <message>
        <source>For the security administrator</source>
        <translation>Für den Sicherheitsadministrator</translation>
    </message>
    <message>
        <source>For {domain}, Thunderbird&apos;s public database names {host}, a server of {owner}.</source>
        <translation>Für {domain} nennt die öffentliche Datenbank von Thunderbird {host}, einen Server von {owner}.</translation>
    </message>
    <message>
        <source>Four things to fix</source>
        <translation>Vier Punkte sind zu beheben</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a label in front of a column</comment>
        <translation>Absender</translation>
    </message>
    <message>
        <source>From address</source>
        <translation>Absenderadresse</translation>
    </message>
    <message>
        <source>From name</source>
        <translation>Absendername</translation>
    </message>
    <message>
        <source>From the platform:</source>
        <translation>Von der Plattform:</translation>
    </message>
    <message>
        <source>From this computer: every check passed.</source>
        <translation>Von diesem Computer: Alle Prüfungen sind bestanden.</translation>
    </message>
    <message>
        <source>From: {source}</source>
        <comment>where settings come from</comment>
        <translation>Quelle: {source}</translation>
    </message>
    <message>
        <source>Give only the origin of the platform: https, the host, and a port if it is unusual.</source>
        <translation>Geben Sie nur den Ursprung der Plattform an: https, den Host und einen Port, falls er unüblich ist.</translation>
    </message>
    <message>
        <source>Give the SHA-256 of the server&apos;s key.</source>
        <translation>Geben Sie den SHA-256 des Serverschlüssels an.</translation>
    </message>
    <message>
        <source>Give the address of the platform, such as https://platform.example.</source>
        <translation>Geben Sie die Adresse der Plattform an, zum Beispiel https://platform.example.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Begrüßung</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Handed over for {address}</source>
        <translation>Übergeben für {address}</translation>
    </message>
    <message>
        <source>Help</source>
        <comment>a label in front of a column</comment>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>How to send through {provider}</source>
        <translation>Über {provider} senden</translation>
    </message>
    <message>
        <source>If a connection fails, {web} and {mail} ({operator}) may be connected to as well, without any name or password, to tell a blocked network from a server that is down.</source>
        <translation>Wenn eine Verbindung fehlschlägt, werden zum Vergleich vielleicht auch {web} und {mail} ({operator}) angesprochen, ohne Namen oder Passwort. So lässt sich ein gesperrtes Netzwerk von einem ausgefallenen Server unterscheiden.</translation>
    </message>
    <message>
        <source>In the place of this draft is a link to another place. It was not opened.</source>
        <translation>An der Stelle dieses Entwurfs ist eine Verknüpfung mit einem anderen Ort. Sie wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>In your network {host} leads to another address than in the public DNS. The test from here says little about {platform}.</source>
        <translation>Ihr Netzwerk nennt für {host} eine andere Adresse als das öffentliche DNS. Der Test von hier sagt wenig über {platform}.</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Vorstellung</translation>
    </message>
    <message>
        <source>Introduction after encryption</source>
        <translation>Vorstellung nach der Verschlüsselung</translation>
    </message>
    <message>
        <source>Issuer: {name}</source>
        <comment>of a certificate</comment>
        <translation>Aussteller: {name}</translation>
    </message>
    <message>
        <source>It belongs to STARTTLS.</source>
        <translation>Sie gehört zu STARTTLS.</translation>
    </message>
    <message>
        <source>It belongs to the connection.</source>
        <translation>Sie gehört zur Verbindung.</translation>
    </message>
    <message>
        <source>It belongs to the encryption.</source>
        <translation>Sie gehört zur Verschlüsselung.</translation>
    </message>
    <message>
        <source>It belongs to the introduction (EHLO).</source>
        <translation>Sie gehört zur Vorstellung (EHLO).</translation>
    </message>
    <message>
        <source>It belongs to the message itself.</source>
        <translation>Sie gehört zur Nachricht selbst.</translation>
    </message>
    <message>
        <source>It belongs to the name lookup.</source>
        <translation>Sie gehört zur Namensauflösung.</translation>
    </message>
    <message>
        <source>It belongs to the recipient.</source>
        <translation>Sie gehört zum Empfänger.</translation>
    </message>
    <message>
        <source>It belongs to the sender address.</source>
        <translation>Sie gehört zur Absenderadresse.</translation>
    </message>
    <message>
        <source>It belongs to the server&apos;s greeting.</source>
        <translation>Sie gehört zur Begrüßung des Servers.</translation>
    </message>
    <message>
        <source>It belongs to the sign-in.</source>
        <translation>Sie gehört zur Anmeldung.</translation>
    </message>
    <message>
        <source>It has no telemetry. The log holds no password and no server&apos;s reply.</source>
        <translation>Es sammelt keine Nutzungsdaten. Das Protokoll enthält kein Passwort und keine Antwort eines Servers.</translation>
    </message>
    <message>
        <source>It is active: the platform sends through it.</source>
        <translation>Die Einstellungen sind aktiv: Die Plattform sendet damit.</translation>
    </message>
    <message>
        <source>It may also be:</source>
        <translation>Es kann auch sein:</translation>
    </message>
    <message>
        <source>It may also be: {causes}.</source>
        <translation>Es kann auch sein: {causes}.</translation>
    </message>
    <message>
        <source>It never became active. What was active before still is.</source>
        <translation>Die Einstellungen wurden nie aktiv. Was vorher aktiv war, ist es noch.</translation>
    </message>
    <message>
        <source>It receives mail for the domain and has no outgoing server.</source>
        <translation>Es werden E-Mails für die Domain empfangen, aber es gibt keinen Postausgangsserver.</translation>
    </message>
    <message>
        <source>It sends at most {limit} in a day. After that messages are refused or delayed.</source>
        <translation>Gesendet werden höchstens {limit} pro Tag. Danach werden Nachrichten abgelehnt oder verzögert.</translation>
    </message>
    <message>
        <source>It was active for a time. Something else is in use now.</source>
        <translation>Die Einstellungen waren eine Zeit lang aktiv. Jetzt ist etwas anderes in Gebrauch.</translation>
    </message>
    <message>
        <source>It works, with something to look at</source>
        <translation>Es funktioniert, aber etwas verdient Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Its form takes the ports {ports}.</source>
        <translation>Das Formular nimmt die Ports {ports}.</translation>
    </message>
    <message>
        <source>Its mail can be sent with its own programs only.</source>
        <translation>Dort lassen sich E-Mails nur mit den eigenen Programmen des Anbieters senden.</translation>
    </message>
    <message>
        <source>Its outgoing server is a program on your computer. {platform} cannot reach it.</source>
        <translation>Der Postausgangsserver ist ein Programm auf Ihrem Computer. {platform} kann es nicht erreichen.</translation>
    </message>
    <message>
        <source>January</source>
        <comment>a month</comment>
        <translation>Januar</translation>
    </message>
    <message>
        <source>July</source>
        <comment>a month</comment>
        <translation>Juli</translation>
    </message>
    <message>
        <source>June</source>
        <comment>a month</comment>
        <translation>Juni</translation>
    </message>
    <message>
        <source>Key or token</source>
        <translation>Schlüssel oder Token</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Limits</source>
        <comment>a label in front of a column</comment>
        <translation>Limits</translation>
    </message>
    <message>
        <source>Listed addresses, no password</source>
        <translation>Eingetragene Adressen, kein Passwort</translation>
    </message>
    <message>
        <source>Log</source>
        <comment>the file that the program writes events to</comment>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Look which limit your plan has, or take a larger one.</source>
        <translation>Sehen Sie nach, welches Limit Ihr Tarif hat, oder nehmen Sie einen größeren.</translation>
    </message>
    <message>
        <source>MX of {domain}: {host}</source>
        <comment>a DNS record</comment>
        <translation>MX von {domain}: {host}</translation>
    </message>
    <message>
        <source>Mail for {domain} goes to {host}</source>
        <translation>E-Mails für {domain} gehen an {host}</translation>
    </message>
    <message>
        <source>March</source>
        <comment>a month</comment>
        <translation>März</translation>
    </message>
    <message>
        <source>May</source>
        <comment>a month</comment>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Name lookup</source>
        <translation>Namensauflösung</translation>
    </message>
    <message>
        <source>Names: none</source>
        <comment>of a certificate</comment>
        <translation>Namen: keine</translation>
    </message>
    <message>
        <source>Names: {names}</source>
        <comment>of a certificate</comment>
        <translation>Namen: {names}</translation>
    </message>
    <message>
        <source>No DNS server could be asked</source>
        <translation>Kein DNS-Server ließ sich fragen</translation>
    </message>
    <message>
        <source>No TLS version in common</source>
        <translation>Keine gemeinsame TLS-Version</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>No cipher in common</source>
        <translation>Kein gemeinsames Verschlüsselungsverfahren</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>No encrypted connection to the platform came about.</source>
        <translation>Es kam keine verschlüsselte Verbindung zur Plattform zustande.</translation>
    </message>
    <message>
        <source>No other standard port works</source>
        <translation>Kein anderer Standardport funktioniert</translation>
    </message>
    <message>
        <source>No outgoing server for other programs</source>
        <translation>Kein Postausgangsserver für andere Programme</translation>
    </message>
    <message>
        <source>No settings are published for {domain}. Ask your mail provider for its outgoing server.</source>
        <translation>Für {domain} sind keine Einstellungen veröffentlicht. Fragen Sie Ihren Mailanbieter nach seinem Postausgangsserver.</translation>
    </message>
    <message>
        <source>No stage and no reply code could be read, and the words name no problem.</source>
        <translation>Kein Schritt und kein Antwortcode ließen sich lesen, und die Worte nennen kein Problem.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>security of a connection: not encrypted</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>Nicht verlangt</translation>
    </message>
    <message>
        <source>Not every check ran to its end, so the settings are not known to work.</source>
        <translation>Nicht jede Prüfung lief bis zum Ende, deshalb ist nicht bekannt, ob die Einstellungen funktionieren.</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Nicht nötig</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Nicht versucht</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>how much a finding matters</comment>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Nothing failed, but the sign-in was not tried</source>
        <translation>Nichts schlug fehl, aber die Anmeldung wurde nicht versucht</translation>
    </message>
    <message>
        <source>Nothing had been sent to the platform.</source>
        <translation>An die Plattform war noch nichts gesendet worden.</translation>
    </message>
    <message>
        <source>Nothing had to be put back: the platform does not use what was handed over.</source>
        <translation>Nichts musste wiederhergestellt werden: Die Plattform verwendet das Übergebene nicht.</translation>
    </message>
    <message>
        <source>Nothing is kept yet: a draft is named by the domain of the From address.</source>
        <translation>Noch wird nichts aufbewahrt: Ein Entwurf wird nach der Domain der Absenderadresse benannt.</translation>
    </message>
    <message>
        <source>Nothing listens at the platform&apos;s address.</source>
        <translation>Unter der Adresse der Plattform antwortet kein Dienst.</translation>
    </message>
    <message>
        <source>Nothing was sent over an unprotected connection</source>
        <translation>Über eine ungeschützte Verbindung wurde nichts gesendet</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Nothing was sent. This is what a push would change.</source>
        <translation>Es wurde nichts gesendet. Das würde eine Übergabe ändern.</translation>
    </message>
    <message>
        <source>November</source>
        <comment>a month</comment>
        <translation>November</translation>
    </message>
    <message>
        <source>OAuth only, no password</source>
        <translation>Nur OAuth, kein Passwort</translation>
    </message>
    <message>
        <source>October</source>
        <comment>a month</comment>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>Offered and accepted</source>
        <translation>Angeboten und angenommen</translation>
    </message>
    <message>
        <source>Offers {offers}</source>
        <translation>Bietet an: {offers}</translation>
    </message>
    <message>
        <source>One kind of address</source>
        <comment>at the beginning of a sentence</comment>
        <translation>Eine Adressart</translation>
    </message>
    <message>
        <source>One thing to fix</source>
        <translation>Ein Punkt ist zu beheben</translation>
    </message>
    <message>
        <source>Only https addresses are taken: anything else could be read and changed on the way.</source>
        <translation>Nur https-Adressen werden angenommen: Alles andere könnte unterwegs gelesen und verändert werden.</translation>
    </message>
    <message>
        <source>Only on your own computer</source>
        <translation>Nur auf Ihrem eigenen Computer</translation>
    </message>
    <message>
        <source>Only the shipped data was searched, without a network. It does not know {domain}.</source>
        <translation>Durchsucht wurden nur die mitgelieferten Daten, ohne Netzwerk. Sie kennen {domain} nicht.</translation>
    </message>
    <message>
        <source>Open {host}</source>
        <comment>a page of this host</comment>
        <translation>{host} öffnen</translation>
    </message>
    <message>
        <source>Other ports</source>
        <translation>Andere Ports</translation>
    </message>
    <message>
        <source>Packages: {versions}</source>
        <translation>Pakete: {versions}</translation>
    </message>
    <message>
        <source>Password of the mailbox</source>
        <translation>Passwort des Postfachs</translation>
    </message>
    <message>
        <source>Password or app password</source>
        <translation>Passwort oder App-Passwort</translation>
    </message>
    <message>
        <source>Password, while the organisation allows it</source>
        <translation>Passwort, solange die Organisation es erlaubt</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Port after the sign-in</source>
        <translation>Port nach der Anmeldung</translation>
    </message>
    <message>
        <source>Port {port}</source>
        <comment>at the beginning of a sentence</comment>
        <translation>Port {port}</translation>
    </message>
    <message>
        <source>Probably</source>
        <comment>in front of a cause</comment>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>Problem</source>
        <comment>how much a finding matters</comment>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Problem: a cause that this program does not know.
Code: {code}</source>
        <translation>Problem: eine Ursache, die dieses Programm nicht kennt.
Code: {code}</translation>
    </message>
    <message>
        <source>Put back what was active</source>
        <translation>Wiederherstellen, was aktiv war</translation>
    </message>
    <message>
        <source>Read back and compare</source>
        <translation>Zurücklesen und vergleichen</translation>
    </message>
    <message>
        <source>Read the platform&apos;s keys</source>
        <translation>Schlüssel der Plattform lesen</translation>
    </message>
    <message>
        <source>Read what is active now</source>
        <translation>Lesen, was jetzt aktiv ist</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Register the key with the pairing code that the platform shows, then push again.</source>
        <translation>Registrieren Sie den Schlüssel mit dem Kopplungscode, den die Plattform anzeigt, und übergeben Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Reply code {code}: {meaning}.</source>
        <translation>Antwortcode {code}: {meaning}.</translation>
    </message>
    <message>
        <source>SHA-256 of the certificate: {digits}</source>
        <translation>SHA-256 des Zertifikats: {digits}</translation>
    </message>
    <message>
        <source>SHA-256 of the key: {digits}</source>
        <translation>SHA-256 des Schlüssels: {digits}</translation>
    </message>
    <message>
        <source>SPF of {domain}</source>
        <comment>a DNS record</comment>
        <translation>SPF von {domain}</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <comment>a step, inside a sentence</comment>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>Say first whether this server is yours.</source>
        <translation>Sagen Sie zuerst, ob dieser Server Ihrer ist.</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Seen:</source>
        <translation>Gesehen:</translation>
    </message>
    <message>
        <source>Sender address</source>
        <translation>Absenderadresse</translation>
    </message>
    <message>
        <source>Sender&apos;s domain</source>
        <translation>Domain des Absenders</translation>
    </message>
    <message>
        <source>Sender: {name} &lt;{address}&gt;</source>
        <translation>Absender: {name} &lt;{address}&gt;</translation>
    </message>
    <message>
        <source>Sending method</source>
        <translation>Versandart</translation>
    </message>
    <message>
        <source>September</source>
        <comment>a month</comment>
        <translation>September</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>a label in front of a column</comment>
        <translation>Server</translation>
    </message>
    <message>
        <source>Server: {host}, {port}</source>
        <translation>Server: {host}, {port}</translation>
    </message>
    <message>
        <source>Show what will change</source>
        <translation>Zeigen, was sich ändert</translation>
    </message>
    <message>
        <source>Sign and seal</source>
        <translation>Signieren und versiegeln</translation>
    </message>
    <message>
        <source>Sign in as: ask your provider</source>
        <translation>Anmelden als: Fragen Sie Ihren Anbieter</translation>
    </message>
    <message>
        <source>Sign in as: {username}</source>
        <translation>Anmelden als: {username}</translation>
    </message>
    <message>
        <source>Sign in from this computer</source>
        <translation>Von diesem Computer anmelden</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <comment>a label in front of a column</comment>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Signed in with a password</source>
        <translation>Mit einem Passwort angemeldet</translation>
    </message>
    <message>
        <source>Signed in with {mechanism}</source>
        <translation>Mit {mechanism} angemeldet</translation>
    </message>
    <message>
        <source>Since {date} sign-in with a password is off by default. It works only where the administrator turned it on again.</source>
        <translation>Seit {date} ist die Anmeldung mit Passwort standardmäßig ausgeschaltet. Sie funktioniert nur, wo der Administrator sie wieder eingeschaltet hat.</translation>
    </message>
    <message>
        <source>Since {date} {provider} takes OAuth only. {platform} signs in with a user name and a password.</source>
        <translation>Seit {date} akzeptiert {provider} nur OAuth. {platform} meldet sich mit Benutzername und Passwort an.</translation>
    </message>
    <message>
        <source>Six things to fix</source>
        <translation>Sechs Punkte sind zu beheben</translation>
    </message>
    <message>
        <source>Some accounts at {provider} may take OAuth only. It is not published which.</source>
        <translation>{provider} akzeptiert bei manchen Konten vielleicht nur OAuth. Bei welchen, ist nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>Status code {code}: {meaning}.</source>
        <translation>Statuscode {code}: {meaning}.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Stopped by the time limit</source>
        <translation>Durch das Zeitlimit abgebrochen</translation>
    </message>
    <message>
        <source>Subject: {name}</source>
        <comment>of a certificate</comment>
        <translation>Inhaber: {name}</translation>
    </message>
    <message>
        <source>System</source>
        <comment>the operating system</comment>
        <translation>System</translation>
    </message>
    <message>
        <source>Test from the platform</source>
        <translation>Test von der Plattform</translation>
    </message>
    <message>
        <source>Test message</source>
        <translation>Testnachricht</translation>
    </message>
    <message>
        <source>The DNS answers for {domain} do not fit its DNSSEC signatures. Somebody may have changed them, so they are not used.</source>
        <translation>Die DNS-Antworten für {domain} passen nicht zu ihren DNSSEC-Signaturen. Vielleicht hat sie jemand verändert, deshalb werden sie nicht verwendet.</translation>
    </message>
    <message>
        <source>The DNS could not answer</source>
        <translation>Das DNS konnte nicht antworten</translation>
    </message>
    <message>
        <source>The DNS could not be asked about {domain}.</source>
        <translation>Das DNS ließ sich nicht nach {domain} fragen.</translation>
    </message>
    <message>
        <source>The DNS did not answer in time</source>
        <translation>Das DNS hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>The DNS of {domain} names {host}, a server of {owner}, and nothing proves that it is right.</source>
        <translation>Das DNS von {domain} nennt {host}, einen Server von {owner}, und nichts belegt, dass das stimmt.</translation>
    </message>
    <message>
        <source>The SPF name may differ.</source>
        <translation>Der SPF-Name kann abweichen.</translation>
    </message>
    <message>
        <source>The address holds a line break or a character that cannot be seen. Type it again.</source>
        <translation>Die Adresse enthält einen Zeilenumbruch oder ein unsichtbares Zeichen. Geben Sie sie neu ein.</translation>
    </message>
    <message>
        <source>The address of its help page may have changed.</source>
        <translation>Die Adresse der Hilfeseite kann sich geändert haben.</translation>
    </message>
    <message>
        <source>The addresses from which the platform sends</source>
        <comment>at the beginning of a sentence</comment>
        <translation>Die sendenden IP-Adressen der Plattform</translation>
    </message>
    <message>
        <source>The answer was longer than any mail server&apos;s</source>
        <translation>Die Antwort war länger als die jedes Mailservers</translation>
    </message>
    <message>
        <source>The checks were stopped</source>
        <translation>Die Prüfungen wurden abgebrochen</translation>
    </message>
    <message>
        <source>The configuration has expired. Check the clock of this computer and push again.</source>
        <translation>Die Konfiguration ist abgelaufen. Prüfen Sie die Uhr dieses Computers, und starten Sie die Übergabe noch einmal.</translation>
    </message>
    <message>
        <source>The configuration is meant for another platform.</source>
        <translation>Die Konfiguration ist für eine andere Plattform bestimmt.</translation>
    </message>
    <message>
        <source>The connection to the platform was lost.</source>
        <translation>Die Verbindung zur Plattform ging verloren.</translation>
    </message>
    <message>
        <source>The connection was cut</source>
        <translation>Die Verbindung wurde getrennt</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>Die Verbindung ging verloren</translation>
    </message>
    <message>
        <source>The connection was lost at the decisive moment. The next start of this program asks the platform.</source>
        <translation>Die Verbindung ging im entscheidenden Augenblick verloren. Beim nächsten Start fragt dieses Programm die Plattform.</translation>
    </message>
    <message>
        <source>The disk is full, so the draft was not saved. What was saved before is still there.</source>
        <translation>Der Datenträger ist voll, deshalb wurde der Entwurf nicht gespeichert. Was vorher gespeichert wurde, ist noch da.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, or save in another folder.</source>
        <translation>Der Datenträger ist voll. Schaffen Sie Platz, oder speichern Sie in einem anderen Ordner.</translation>
    </message>
    <message>
        <source>The domain</source>
        <comment>at the beginning of a sentence</comment>
        <translation>Die Domain</translation>
    </message>
    <message>
        <source>The domain could not be looked up</source>
        <translation>Die Domain ließ sich nicht nachschlagen</translation>
    </message>
    <message>
        <source>The domain {domain} does not exist. Check the part of the address after the @.</source>
        <translation>Die Domain {domain} gibt es nicht. Prüfen Sie den Teil der Adresse nach dem @.</translation>
    </message>
    <message>
        <source>The draft for {domain} needs a newer version of this program.</source>
        <translation>Der Entwurf für {domain} braucht eine neuere Version dieses Programms.</translation>
    </message>
    <message>
        <source>The draft for {domain} was damaged. It was set aside as {file}; all others are as they were.</source>
        <translation>Der Entwurf für {domain} war beschädigt. Er wurde als {file} beiseitegelegt, alle anderen sind unverändert.</translation>
    </message>
    <message>
        <source>The encrypted connection broke</source>
        <translation>Die verschlüsselte Verbindung brach ab</translation>
    </message>
    <message>
        <source>The encryption could not be set up</source>
        <translation>Die Verschlüsselung kam nicht zustande</translation>
    </message>
    <message>
        <source>The file could not be read or written.</source>
        <translation>Die Datei ließ sich nicht lesen oder schreiben.</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>Die Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>The file has expired. Open it, check again, and save a new one.</source>
        <translation>Die Datei ist abgelaufen. Öffnen Sie sie, prüfen Sie noch einmal, und speichern Sie eine neue.</translation>
    </message>
    <message>
        <source>The file holds a private key. Use the public one.</source>
        <translation>Die Datei enthält einen privaten Schlüssel. Verwenden Sie den öffentlichen.</translation>
    </message>
    <message>
        <source>The file holds no key that could have signed a configuration.</source>
        <translation>Die Datei enthält keinen Schlüssel, der eine Konfiguration signiert haben könnte.</translation>
    </message>
    <message>
        <source>The file is a link to another place. Choose the file itself.</source>
        <translation>Die Datei ist eine Verknüpfung mit einem anderen Ort. Wählen Sie die Datei selbst.</translation>
    </message>
    <message>
        <source>The file is from the future. Check the date of this computer.</source>
        <translation>Die Datei stammt aus der Zukunft. Prüfen Sie das Datum dieses Computers.</translation>
    </message>
    <message>
        <source>The file is larger than a file of this kind can be.</source>
        <translation>Die Datei ist größer, als eine Datei dieser Art sein kann.</translation>
    </message>
    <message>
        <source>The file is larger than a set of provider data can be.</source>
        <translation>Die Datei ist größer, als ein Satz Anbieterdaten sein kann.</translation>
    </message>
    <message>
        <source>The file is larger than a signed configuration can be.</source>
        <translation>Die Datei ist größer, als eine signierte Konfiguration sein kann.</translation>
    </message>
    <message>
        <source>The file is meant for another platform.</source>
        <translation>Die Datei ist für eine andere Plattform bestimmt.</translation>
    </message>
    <message>
        <source>The file name is too long. Choose a shorter one.</source>
        <translation>Der Dateiname ist zu lang. Wählen Sie einen kürzeren.</translation>
    </message>
    <message>
        <source>The file was changed after it was signed, or the key is another one.</source>
        <translation>Die Datei wurde nach dem Signieren verändert, oder der Schlüssel ist ein anderer.</translation>
    </message>
    <message>
        <source>The file was signed by a key that is not known here.</source>
        <translation>Die Datei wurde mit einem Schlüssel signiert, der hier nicht bekannt ist.</translation>
    </message>
    <message>
        <source>The file was used before.</source>
        <translation>Die Datei wurde schon einmal verwendet.</translation>
    </message>
    <message>
        <source>The fingerprint is not that of the platform&apos;s key.</source>
        <translation>Der Fingerabdruck ist nicht der des Schlüssels der Plattform.</translation>
    </message>
    <message>
        <source>The first half of {year}</source>
        <comment>at the beginning of a sentence</comment>
        <translation>Erstes Halbjahr {year}</translation>
    </message>
    <message>
        <source>The folder of the drafts does not let you write. The draft was not saved.</source>
        <translation>Im Ordner der Entwürfe dürfen Sie nicht schreiben. Der Entwurf wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>The form of {platform} takes the ports {ports}, and {provider} answers on none of them.</source>
        <translation>Das Formular für {platform} nimmt die Ports {ports}, und {provider} antwortet auf keinem davon.</translation>
    </message>
    <message>
        <source>The journal of this push could not be written. Free some disk space and push again.</source>
        <translation>Das Journal dieser Übergabe ließ sich nicht schreiben. Schaffen Sie Speicherplatz, und starten Sie die Übergabe noch einmal.</translation>
    </message>
    <message>
        <source>The key in the request file belongs to another kind of signature.</source>
        <translation>Der Schlüssel in der Anforderungsdatei gehört zu einer anderen Art von Signatur.</translation>
    </message>
    <message>
        <source>The key in the request file cannot be used to seal a password.</source>
        <translation>Mit dem Schlüssel in der Anforderungsdatei lässt sich kein Passwort versiegeln.</translation>
    </message>
    <message>
        <source>The key is for one time only and kept nowhere. Make one that is kept first.</source>
        <translation>Der Schlüssel ist nur für ein einziges Mal und wird nirgends aufbewahrt. Erzeugen Sie zuerst einen, der bleibt.</translation>
    </message>
    <message>
        <source>The key that signs on this computer could not be read or written.</source>
        <translation>Der Signierschlüssel dieses Computers ließ sich nicht lesen oder schreiben.</translation>
    </message>
    <message>
        <source>The key that signs on this computer is locked with a passphrase.</source>
        <translation>Der Signierschlüssel dieses Computers ist mit einer Passphrase gesperrt.</translation>
    </message>
    <message>
        <source>The keyring that holds this computer&apos;s signer key is locked. Unlock it and try again.</source>
        <translation>Der Schlüsselbund mit dem Signierschlüssel dieses Computers ist gesperrt. Entsperren Sie ihn, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The keys of platforms that you compared: without them a swapped key would not be noticed.</source>
        <translation>Die Schlüssel von Plattformen, die Sie verglichen haben: Ohne sie fiele ein ausgetauschter Schlüssel nicht auf.</translation>
    </message>
    <message>
        <source>The keys that sign on this computer: platforms know them. Delete them in Keys.</source>
        <translation>Die Schlüssel zum Signieren auf diesem Computer: Plattformen kennen sie. Löschen können Sie sie unter „Schlüssel“.</translation>
    </message>
    <message>
        <source>The limit may be {limit} in a day with {plan}. After that messages are refused or delayed.</source>
        <translation>Das Limit beträgt vielleicht {limit} pro Tag ({plan}). Danach werden Nachrichten abgelehnt oder verzögert.</translation>
    </message>
    <message>
        <source>The limit may be {limit} in a day. After that messages are refused or delayed.</source>
        <translation>Das Limit beträgt vielleicht {limit} pro Tag. Danach werden Nachrichten abgelehnt oder verzögert.</translation>
    </message>
    <message>
        <source>The limit may differ.</source>
        <translation>Das Limit kann abweichen.</translation>
    </message>
    <message>
        <source>The list of what was signed here. It holds no password.</source>
        <translation>Die Liste dessen, was hier signiert wurde. Sie enthält kein Passwort.</translation>
    </message>
    <message>
        <source>The log. It holds no password.</source>
        <translation>Das Protokoll. Es enthält kein Passwort.</translation>
    </message>
    <message>
        <source>The mailbox</source>
        <comment>at the beginning of a sentence</comment>
        <translation>Das Postfach</translation>
    </message>
    <message>
        <source>The meaning of its replies may differ.</source>
        <translation>Die Bedeutung der Antworten kann abweichen.</translation>
    </message>
    <message>
        <source>The name could not be looked up</source>
        <translation>Der Name ließ sich nicht nachschlagen</translation>
    </message>
    <message>
        <source>The name does not exist</source>
        <translation>Den Namen gibt es nicht</translation>
    </message>
    <message>
        <source>The name exists, but has no address</source>
        <translation>Den Namen gibt es, aber er hat keine Adresse</translation>
    </message>
    <message>
        <source>The name has at most 200 characters.</source>
        <translation>Der Name hat höchstens 200 Zeichen.</translation>
    </message>
    <message>
        <source>The name has at most 253 characters.</source>
        <translation>Der Name hat höchstens 253 Zeichen.</translation>
    </message>
    <message>
        <source>The name holds a line break or a character that cannot be seen. Type it again.</source>
        <translation>Der Name enthält einen Zeilenumbruch oder ein unsichtbares Zeichen. Geben Sie ihn neu ein.</translation>
    </message>
    <message>
        <source>The name {host} exists only in your own network. {platform} asks the public DNS.</source>
        <translation>Nur Ihr eigenes Netzwerk kennt {host}. {platform} fragt das öffentliche DNS.</translation>
    </message>
    <message>
        <source>The name {web} could not be looked up</source>
        <translation>Der Name {web} ließ sich nicht nachschlagen</translation>
    </message>
    <message>
        <source>The names of its mail exchangers may differ.</source>
        <translation>Die Namen in den MX-Einträgen können abweichen.</translation>
    </message>
    <message>
        <source>The new settings do not work from this computer. Nothing was sent to the platform.</source>
        <translation>Die neuen Einstellungen funktionieren von diesem Computer nicht. An die Plattform wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The notes about hand-overs to platforms: one that was killed is settled from them.</source>
        <translation>Die Notizen über Übergaben an Plattformen: Mit ihnen wird eine gewaltsam beendete geklärt.</translation>
    </message>
    <message>
        <source>The pairing code is wrong.</source>
        <translation>Der Kopplungscode ist falsch.</translation>
    </message>
    <message>
        <source>The part after the @ has at most 253 characters.</source>
        <translation>Der Teil nach dem @ hat höchstens 253 Zeichen.</translation>
    </message>
    <message>
        <source>The part after the @ has to be a full domain, such as example.com.</source>
        <translation>Der Teil nach dem @ muss eine vollständige Domain sein, zum Beispiel example.com.</translation>
    </message>
    <message>
        <source>The part after the @ is not a domain. Use letters, digits, dots and hyphens.</source>
        <translation>Der Teil nach dem @ ist keine Domain. Verwenden Sie Buchstaben, Ziffern, Punkte und Bindestriche.</translation>
    </message>
    <message>
        <source>The part before the @ has at most 64 characters.</source>
        <translation>Der Teil vor dem @ hat höchstens 64 Zeichen.</translation>
    </message>
    <message>
        <source>The part before the @ holds a character that has no place there.</source>
        <translation>Der Teil vor dem @ enthält ein Zeichen, das dort nicht stehen darf.</translation>
    </message>
    <message>
        <source>The part before the @ is missing.</source>
        <translation>Der Teil vor dem @ fehlt.</translation>
    </message>
    <message>
        <source>The passphrase does not open the key that signs on this computer.</source>
        <translation>Die Passphrase öffnet den Signierschlüssel dieses Computers nicht.</translation>
    </message>
    <message>
        <source>The password holds a line break or a character that cannot be typed. Enter it again.</source>
        <translation>Das Passwort enthält einen Zeilenumbruch oder ein Zeichen, das sich nicht tippen lässt. Geben Sie es neu ein.</translation>
    </message>
    <message>
        <source>The password in the file is not sealed as it must be.</source>
        <translation>Das Passwort in der Datei ist nicht so versiegelt, wie es sein muss.</translation>
    </message>
    <message>
        <source>The password is too long to be sealed.</source>
        <translation>Das Passwort ist zu lang, um versiegelt zu werden.</translation>
    </message>
    <message>
        <source>The platform</source>
        <comment>at the beginning of a sentence</comment>
        <translation>Die Plattform</translation>
    </message>
    <message>
        <source>The platform answered with another key than the one that was registered.</source>
        <translation>Die Plattform hat mit einem anderen Schlüssel geantwortet als dem registrierten.</translation>
    </message>
    <message>
        <source>The platform answers with a redirect. It was not followed: give the address it leads to.</source>
        <translation>Die Plattform antwortet mit einer Weiterleitung. Ihr wurde nicht gefolgt: Geben Sie die Adresse an, zu der sie führt.</translation>
    </message>
    <message>
        <source>The platform answers with an error of its own.</source>
        <translation>Die Plattform antwortet mit einem eigenen Fehler.</translation>
    </message>
    <message>
        <source>The platform cannot use settings of this kind.</source>
        <translation>Die Plattform kann Einstellungen dieser Art nicht verwenden.</translation>
    </message>
    <message>
        <source>The platform could not be asked what became of it. The next start asks again.</source>
        <translation>Die Plattform ließ sich nicht fragen, was daraus geworden ist. Beim nächsten Start wird noch einmal gefragt.</translation>
    </message>
    <message>
        <source>The platform could not be reached. What was active before still is.</source>
        <translation>Die Plattform war nicht erreichbar. Was vorher aktiv war, ist es noch.</translation>
    </message>
    <message>
        <source>The platform could not open the sealed password.</source>
        <translation>Die Plattform konnte das versiegelte Passwort nicht öffnen.</translation>
    </message>
    <message>
        <source>The platform could not read what was sent.</source>
        <translation>Die Plattform konnte das Gesendete nicht lesen.</translation>
    </message>
    <message>
        <source>The platform did not answer in time.</source>
        <translation>Die Plattform hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The platform does not hold the settings that it was given.</source>
        <translation>Die Plattform hat nicht die Einstellungen, die ihr übergeben wurden.</translation>
    </message>
    <message>
        <source>The platform does not know this computer&apos;s key yet. It keeps the settings aside and does not use them.</source>
        <translation>Die Plattform kennt den Schlüssel dieses Computers noch nicht. Sie stellt die Einstellungen zurück und verwendet sie nicht.</translation>
    </message>
    <message>
        <source>The platform does not know this configuration any more.</source>
        <translation>Die Plattform kennt diese Konfiguration nicht mehr.</translation>
    </message>
    <message>
        <source>The platform does not know this key.</source>
        <translation>Die Plattform kennt diesen Schlüssel nicht.</translation>
    </message>
    <message>
        <source>The platform does not take a key of this kind.</source>
        <translation>Die Plattform nimmt einen Schlüssel dieser Art nicht an.</translation>
    </message>
    <message>
        <source>The platform does not take this configuration. The reason stands in its own log.</source>
        <translation>Die Plattform nimmt diese Konfiguration nicht an. Der Grund steht in ihrem eigenen Protokoll.</translation>
    </message>
    <message>
        <source>The platform expected another media type.</source>
        <translation>Die Plattform hat einen anderen Medientyp erwartet.</translation>
    </message>
    <message>
        <source>The platform has as many keys for this account as it takes. Revoke one first.</source>
        <translation>Die Plattform hat für dieses Konto so viele Schlüssel, wie sie annimmt. Widerrufen Sie zuerst einen.</translation>
    </message>
    <message>
        <source>The platform has ended this configuration.</source>
        <translation>Die Plattform hat diese Konfiguration beendet.</translation>
    </message>
    <message>
        <source>The platform is still testing.</source>
        <translation>Die Plattform testet noch.</translation>
    </message>
    <message>
        <source>The platform names an API at another origin. The token belongs to this one and was not sent there.</source>
        <translation>Die Plattform nennt eine API an einem anderen Ursprung. Das Token gehört zu diesem und wurde nicht dorthin gesendet.</translation>
    </message>
    <message>
        <source>The platform now sends through your mail server, but its receipt could not be fetched.</source>
        <translation>Die Plattform sendet jetzt über Ihren Mailserver, aber ihre Quittung ließ sich nicht holen.</translation>
    </message>
    <message>
        <source>The platform now sends through your mail server.</source>
        <translation>Die Plattform sendet jetzt über Ihren Mailserver.</translation>
    </message>
    <message>
        <source>The platform refused the token. Make a new one there.</source>
        <translation>Die Plattform hat das Token abgelehnt. Erstellen Sie dort ein neues.</translation>
    </message>
    <message>
        <source>The platform refused with the code {code}.</source>
        <translation>Die Plattform hat mit dem Code {code} abgelehnt.</translation>
    </message>
    <message>
        <source>The platform said that it activated the settings and does not use them.</source>
        <translation>Die Plattform hat gemeldet, dass sie die Einstellungen aktiviert hat, und verwendet sie nicht.</translation>
    </message>
    <message>
        <source>The platform said that it went back to its own sender and did not.</source>
        <translation>Die Plattform meldete, zum eigenen Absender zurückgekehrt zu sein, ist es aber nicht.</translation>
    </message>
    <message>
        <source>The platform says that its test has not passed.</source>
        <translation>Die Plattform meldet, dass ihr Test nicht bestanden ist.</translation>
    </message>
    <message>
        <source>The platform says that this is too large.</source>
        <translation>Die Plattform meldet, dass dies zu groß ist.</translation>
    </message>
    <message>
        <source>The platform sends from its own sender now. The earlier settings could not be put back: the platform needs their password again. Push them once more.</source>
        <translation>Die Plattform sendet jetzt mit ihrem eigenen Absender. Die früheren Einstellungen ließen sich nicht wiederherstellen: Die Plattform braucht deren Passwort neu. Übergeben Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The platform takes the configuration for one from the future. Check the clock of this computer.</source>
        <translation>Die Plattform hält die Konfiguration für eine aus der Zukunft. Prüfen Sie die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>The platform uses other settings than it was given.</source>
        <translation>Die Plattform verwendet andere Einstellungen als die übergebenen.</translation>
    </message>
    <message>
        <source>The platform was asked for too many tests.</source>
        <translation>Von der Plattform wurden zu viele Tests verlangt.</translation>
    </message>
    <message>
        <source>The platform&apos;s answer is larger than any answer of this kind can be.</source>
        <translation>Die Antwort der Plattform ist größer, als eine Antwort dieser Art sein kann.</translation>
    </message>
    <message>
        <source>The platform&apos;s answer is not what its API promises.</source>
        <translation>Die Antwort der Plattform ist nicht, was ihre API verspricht.</translation>
    </message>
    <message>
        <source>The platform&apos;s certificate could not be verified, so nothing was sent. With an authority of your own, give the file of its certificate.</source>
        <translation>Das Zertifikat der Plattform ließ sich nicht prüfen, deshalb wurde nichts gesendet. Bei einer eigenen Zertifizierungsstelle geben Sie die Datei mit deren Zertifikat an.</translation>
    </message>
    <message>
        <source>The platform&apos;s key is another one than before. Ask the platform whether it changed its key.</source>
        <translation>Der Schlüssel der Plattform ist ein anderer als vorher. Fragen Sie die Plattform, ob sie ihn gewechselt hat.</translation>
    </message>
    <message>
        <source>The platform&apos;s name was not found. Check the address.</source>
        <translation>Der Name der Plattform wurde nicht gefunden. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The platform&apos;s own sender took over instead of the earlier settings.</source>
        <translation>Statt der früheren Einstellungen gilt jetzt der eigene Absender der Plattform.</translation>
    </message>
    <message>
        <source>The platform&apos;s own test failed. What was active before still is.</source>
        <translation>Der eigene Test der Plattform ist fehlgeschlagen. Was vorher aktiv war, ist es noch.</translation>
    </message>
    <message>
        <source>The platform&apos;s receipt does not hold.</source>
        <translation>Die Quittung der Plattform ist nicht gültig.</translation>
    </message>
    <message>
        <source>The platform&apos;s test failed for a reason that this program does not know.</source>
        <translation>Der Test der Plattform ist aus einem Grund fehlgeschlagen, den dieses Programm nicht kennt.</translation>
    </message>
    <message>
        <source>The port</source>
        <comment>at the beginning of a sentence</comment>
        <translation>Der Port</translation>
    </message>
    <message>
        <source>The port in this address is not a number from 1 to 65535.</source>
        <translation>Der Port in dieser Adresse ist keine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>The provider</source>
        <comment>at the beginning of a sentence</comment>
        <translation>Dieser Anbieter</translation>
    </message>
    <message numerus="yes">
        <source>The provider data is of {day}, %n day(s) old.</source>
        <translation>
            <numerusform>Die Anbieterdaten sind vom {day}, %n Tag alt.</numerusform>
            <numerusform>Die Anbieterdaten sind vom {day}, %n Tage alt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider data is of {day}, of today.</source>
        <translation>Die Anbieterdaten sind vom {day}, von heute.</translation>
    </message>
    <message>
        <source>The provider data is of {day}.</source>
        <translation>Die Anbieterdaten sind vom {day}.</translation>
    </message>
    <message>
        <source>The proxy of this network does not let the connection to the platform through.</source>
        <translation>Der Proxy dieses Netzwerks lässt die Verbindung zur Plattform nicht durch.</translation>
    </message>
    <message>
        <source>The push was refused. What was active before still is.</source>
        <translation>Die Übergabe wurde abgelehnt. Was vorher aktiv war, ist es noch.</translation>
    </message>
    <message>
        <source>The receipt says that the settings are not active.</source>
        <translation>Laut Quittung sind die Einstellungen nicht aktiv.</translation>
    </message>
    <message>
        <source>The receipt speaks of something else than what was handed over.</source>
        <translation>Die Quittung betrifft etwas anderes als das Übergebene.</translation>
    </message>
    <message>
        <source>The receipt was signed by a key that the platform does not name as its own.</source>
        <translation>Die Quittung wurde mit einem Schlüssel signiert, den die Plattform nicht als ihren nennt.</translation>
    </message>
    <message>
        <source>The recipient</source>
        <comment>at the beginning of a sentence</comment>
        <translation>Der Empfänger</translation>
    </message>
    <message>
        <source>The request file and the platform&apos;s site name different keys. Do not use the file.</source>
        <translation>Anforderungsdatei und Website der Plattform nennen verschiedene Schlüssel. Verwenden Sie die Datei nicht.</translation>
    </message>
    <message>
        <source>The request file has a name that looks like a known platform. Do not use it.</source>
        <translation>Die Anforderungsdatei trägt einen Namen, der wie der einer bekannten Plattform aussieht. Verwenden Sie sie nicht.</translation>
    </message>
    <message>
        <source>The request file has expired. Get a new one from the platform.</source>
        <translation>Die Anforderungsdatei ist abgelaufen. Holen Sie eine neue von der Plattform.</translation>
    </message>
    <message>
        <source>The request file holds a private key. Tell the platform, and do not use it.</source>
        <translation>Die Anforderungsdatei enthält einen privaten Schlüssel. Sagen Sie es der Plattform, und verwenden Sie die Datei nicht.</translation>
    </message>
    <message>
        <source>The request file holds no key that a password could be sealed for.</source>
        <translation>Die Anforderungsdatei enthält keinen Schlüssel, für den sich ein Passwort versiegeln ließe.</translation>
    </message>
    <message>
        <source>The request file is larger than a request file can be.</source>
        <translation>Die Anforderungsdatei ist größer, als eine Anforderungsdatei sein kann.</translation>
    </message>
    <message>
        <source>The request file speaks for a known platform but names another receiver. Do not use it.</source>
        <translation>Die Anforderungsdatei spricht für eine bekannte Plattform, nennt aber einen anderen Adressaten. Verwenden Sie sie nicht.</translation>
    </message>
    <message>
        <source>The rule may differ.</source>
        <translation>Die Regel kann abweichen.</translation>
    </message>
    <message>
        <source>The sealed password belongs to other settings.</source>
        <translation>Das versiegelte Passwort gehört zu anderen Einstellungen.</translation>
    </message>
    <message>
        <source>The search noted: {note}.</source>
        <translation>Die Suche hat vermerkt: {note}.</translation>
    </message>
    <message>
        <source>The second half of {year}</source>
        <comment>at the beginning of a sentence</comment>
        <translation>Zweites Halbjahr {year}</translation>
    </message>
    <message>
        <source>The server</source>
        <comment>at the beginning of a sentence</comment>
        <translation>Dieser Server</translation>
    </message>
    <message>
        <source>The server answers</source>
        <translation>Der Server antwortet</translation>
    </message>
    <message>
        <source>The server answers {code}</source>
        <translation>Der Server antwortet mit {code}</translation>
    </message>
    <message>
        <source>The server broke the encryption off</source>
        <translation>Der Server hat die Verschlüsselung abgebrochen</translation>
    </message>
    <message>
        <source>The server cannot be reached since the sign-in</source>
        <translation>Der Server ist seit der Anmeldung nicht erreichbar</translation>
    </message>
    <message>
        <source>The server closed the connection</source>
        <translation>Der Server hat die Verbindung geschlossen</translation>
    </message>
    <message>
        <source>The server cuts connections since the sign-in</source>
        <translation>Der Server trennt seit der Anmeldung Verbindungen</translation>
    </message>
    <message>
        <source>The server did not answer in time</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>The server does not begin with encryption</source>
        <translation>Der Server beginnt nicht mit Verschlüsselung</translation>
    </message>
    <message>
        <source>The server does not offer STARTTLS</source>
        <translation>Der Server bietet kein STARTTLS an</translation>
    </message>
    <message>
        <source>The server greets</source>
        <translation>Der Server begrüßt</translation>
    </message>
    <message>
        <source>The server is silent since the sign-in</source>
        <translation>Der Server ist seit der Anmeldung stumm</translation>
    </message>
    <message>
        <source>The server name holds a character that cannot be seen. Type the name again.</source>
        <translation>Der Servername enthält ein unsichtbares Zeichen. Geben Sie ihn neu ein.</translation>
    </message>
    <message>
        <source>The server offers no sign-in</source>
        <translation>Der Server bietet keine Anmeldung an</translation>
    </message>
    <message>
        <source>The server offers no way to sign in with a password</source>
        <translation>Der Server bietet keine Anmeldung mit Passwort an</translation>
    </message>
    <message>
        <source>The server refuses connections since the sign-in</source>
        <translation>Der Server weist seit der Anmeldung Verbindungen ab</translation>
    </message>
    <message>
        <source>The server said:</source>
        <translation>Antwort des Servers:</translation>
    </message>
    <message>
        <source>The server said: {words}</source>
        <translation>Antwort des Servers: {words}</translation>
    </message>
    <message>
        <source>The server still takes connections from here</source>
        <translation>Der Server nimmt von hier noch Verbindungen an</translation>
    </message>
    <message>
        <source>The server takes no passwords, only the sign-in through a browser (OAuth).</source>
        <translation>Der Server akzeptiert keine Passwörter, nur die Anmeldung im Browser (OAuth).</translation>
    </message>
    <message>
        <source>The set is older than the data in use.</source>
        <translation>Der Satz ist älter als die verwendeten Daten.</translation>
    </message>
    <message>
        <source>The set is signed, but this program cannot use its content. It may need a newer program.</source>
        <translation>Der Satz ist signiert, aber dieses Programm kann seinen Inhalt nicht verwenden. Vielleicht ist ein neueres Programm nötig.</translation>
    </message>
    <message>
        <source>The set was changed after it was signed.</source>
        <translation>Der Satz wurde nach dem Signieren verändert.</translation>
    </message>
    <message>
        <source>The set was signed by a key that this program does not trust.</source>
        <translation>Der Satz wurde mit einem Schlüssel signiert, dem dieses Programm nicht vertraut.</translation>
    </message>
    <message>
        <source>The settings file of {domain} names {host}, a server of {owner}.</source>
        <translation>Die Einstellungsdatei von {domain} nennt {host}, einen Server von {owner}.</translation>
    </message>
    <message>
        <source>The signature holds and the file is in time.</source>
        <translation>Die Signatur stimmt, und die Datei ist noch gültig.</translation>
    </message>
    <message>
        <source>The signature of the receipt does not hold.</source>
        <translation>Die Signatur der Quittung stimmt nicht.</translation>
    </message>
    <message>
        <source>The test failed, and the platform does not say why.</source>
        <translation>Der Test schlug fehl, und die Plattform sagt nicht, warum.</translation>
    </message>
    <message>
        <source>The user name holds a line break or a character that cannot be seen. Type it again.</source>
        <translation>Der Benutzername enthält einen Zeilenumbruch oder ein unsichtbares Zeichen. Geben Sie ihn neu ein.</translation>
    </message>
    <message>
        <source>The user name may have another form.</source>
        <translation>Der Benutzername kann eine andere Form haben.</translation>
    </message>
    <message>
        <source>There are too many drafts for this domain. Delete one, then save again.</source>
        <translation>Für diese Domain gibt es zu viele Entwürfe. Löschen Sie einen, und speichern Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>There is a folder with this name. Choose another name.</source>
        <translation>Es gibt einen Ordner mit diesem Namen. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no API for signed settings at this address. Save a signed file instead.</source>
        <translation>Unter dieser Adresse gibt es keine API für signierte Einstellungen. Speichern Sie stattdessen eine signierte Datei.</translation>
    </message>
    <message>
        <source>There is no way from here to the platform.</source>
        <translation>Von hier führt kein Weg zur Plattform.</translation>
    </message>
    <message>
        <source>These settings are active already. Nothing was changed.</source>
        <translation>Diese Einstellungen sind bereits aktiv. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>These settings may differ.</source>
        <translation>Diese Einstellungen können abweichen.</translation>
    </message>
    <message>
        <source>These steps may differ for your account.</source>
        <translation>Bei Ihrem Konto können diese Schritte anders sein.</translation>
    </message>
    <message>
        <source>This address</source>
        <comment>at the beginning of a sentence</comment>
        <translation>Diese Adresse</translation>
    </message>
    <message>
        <source>This cannot be the name of a computer. Use letters, digits, dots and hyphens.</source>
        <translation>So kann ein Computer nicht heißen. Verwenden Sie Buchstaben, Ziffern, Punkte und Bindestriche.</translation>
    </message>
    <message>
        <source>This cannot be the name of a server. Use letters, digits, dots and hyphens.</source>
        <translation>So kann ein Server nicht heißen. Verwenden Sie Buchstaben, Ziffern, Punkte und Bindestriche.</translation>
    </message>
    <message>
        <source>This computer could not note where the push stands, so it was not carried on. What was active before still is.</source>
        <translation>Dieser Computer konnte den Stand der Übergabe nicht notieren, deshalb ging sie nicht weiter. Was vorher aktiv war, ist es noch.</translation>
    </message>
    <message>
        <source>This computer does not allow a connection to {port}</source>
        <translation>Dieser Computer erlaubt keine Verbindung zu {port}</translation>
    </message>
    <message>
        <source>This computer&apos;s DNS says that {domain} does not exist, though {provider} is known to use it. Names may be blocked in this network.</source>
        <translation>Laut dem DNS dieses Computers gibt es {domain} nicht, obwohl {provider} bekanntlich diese Domain verwendet. Vielleicht sind Namen in diesem Netzwerk gesperrt.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock agrees with {source}</source>
        <translation>Die Uhr dieses Computers stimmt mit {source} überein</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {time} ahead of {source}</source>
        <translation>Die Uhr dieses Computers geht vor, mit {time} Abstand zu {source}</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {time} behind {source}</source>
        <translation>Die Uhr dieses Computers geht nach, mit {time} Abstand zu {source}</translation>
    </message>
    <message>
        <source>This configuration was used before.</source>
        <translation>Diese Konfiguration wurde schon einmal verwendet.</translation>
    </message>
    <message>
        <source>This disk can only be read. Choose another folder.</source>
        <translation>Dieser Datenträger ist nur lesbar. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>This draft is not there any more.</source>
        <translation>Diesen Entwurf gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This draft was damaged and was set aside. All others are as they were.</source>
        <translation>Dieser Entwurf war beschädigt und wurde beiseitegelegt. Alle anderen sind unverändert.</translation>
    </message>
    <message>
        <source>This folder does not exist. Choose another one.</source>
        <translation>Diesen Ordner gibt es nicht. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>This folder does not let you write. Choose another folder.</source>
        <translation>In diesem Ordner dürfen Sie nicht schreiben. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>This is an e-mail address. Enter the name of the server, such as smtp.example.com.</source>
        <translation>Das ist eine E-Mail-Adresse. Geben Sie den Servernamen ein, zum Beispiel smtp.example.com.</translation>
    </message>
    <message>
        <source>This is not a public key, a key set or a request file.</source>
        <translation>Das ist kein öffentlicher Schlüssel, kein Schlüsselsatz und keine Anforderungsdatei.</translation>
    </message>
    <message>
        <source>This is not a request file, or it was damaged.</source>
        <translation>Das ist keine Anforderungsdatei, oder sie wurde beschädigt.</translation>
    </message>
    <message>
        <source>This is not a signed configuration, or it was damaged.</source>
        <translation>Das ist keine signierte Konfiguration, oder sie wurde beschädigt.</translation>
    </message>
    <message>
        <source>This is not a signed set of provider data, or it was damaged.</source>
        <translation>Das ist kein signierter Satz Anbieterdaten, oder er wurde beschädigt.</translation>
    </message>
    <message>
        <source>This is not the address of a platform.</source>
        <translation>Das ist keine Adresse einer Plattform.</translation>
    </message>
    <message>
        <source>This is probable, not certain.</source>
        <translation>Das ist wahrscheinlich, nicht sicher.</translation>
    </message>
    <message>
        <source>This may differ for your account.</source>
        <translation>Bei Ihrem Konto kann es anders sein.</translation>
    </message>
    <message>
        <source>This message is not known here</source>
        <comment>a message that was pasted</comment>
        <translation>Diese Meldung ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>This platform was at another address before. Ask the platform whether it moved.</source>
        <translation>Diese Plattform war vorher unter einer anderen Adresse. Fragen Sie die Plattform, ob sie umgezogen ist.</translation>
    </message>
    <message>
        <source>This port</source>
        <comment>at the beginning of a sentence</comment>
        <translation>Dieser Port</translation>
    </message>
    <message>
        <source>This program made a mistake here</source>
        <translation>Dieses Programm machte hier einen Fehler</translation>
    </message>
    <message>
        <source>This provider</source>
        <comment>at the beginning of a sentence</comment>
        <translation>Dieser Anbieter</translation>
    </message>
    <message>
        <source>This rests on:</source>
        <translation>Das beruht auf:</translation>
    </message>
    <message>
        <source>This security setting</source>
        <comment>at the beginning of a sentence</comment>
        <translation>Diese Verschlüsselung</translation>
    </message>
    <message>
        <source>This server</source>
        <comment>at the beginning of a sentence</comment>
        <translation>Dieser Server</translation>
    </message>
    <message>
        <source>This user</source>
        <comment>at the beginning of a sentence</comment>
        <translation>Dieser Benutzername</translation>
    </message>
    <message>
        <source>Three things to fix</source>
        <translation>Drei Punkte sind zu beheben</translation>
    </message>
    <message>
        <source>Thunderbird&apos;s public database</source>
        <comment>after: From</comment>
        <translation>öffentliche Datenbank von Thunderbird</translation>
    </message>
    <message>
        <source>Too many configurations wait at the platform.</source>
        <translation>Bei der Plattform warten zu viele Konfigurationen.</translation>
    </message>
    <message>
        <source>Too many wrong pairing codes were given.</source>
        <translation>Es wurden zu viele falsche Kopplungscodes eingegeben.</translation>
    </message>
    <message>
        <source>Trust: {words}</source>
        <translation>Vertrauen: {words}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Try again in {time}</source>
        <translation>In {time} erneut versuchen</translation>
    </message>
    <message>
        <source>Try to make an app password. If {provider} offers none, this mailbox cannot be used.</source>
        <translation>Versuchen Sie, ein App-Passwort zu erstellen. Wenn {provider} keines anbietet, ist dieses Postfach nicht verwendbar.</translation>
    </message>
    <message>
        <source>Two things to fix</source>
        <translation>Zwei Punkte sind zu beheben</translation>
    </message>
    <message>
        <source>Unexpected text arrived before the encryption</source>
        <translation>Vor der Verschlüsselung kam unerwarteter Text an</translation>
    </message>
    <message>
        <source>Use a mailbox at another provider.</source>
        <translation>Verwenden Sie ein Postfach bei einem anderen Anbieter.</translation>
    </message>
    <message>
        <source>Use a mailbox in a domain of your own, at a provider that takes a password or app password.</source>
        <translation>Verwenden Sie ein Postfach mit eigener Domain bei einem Anbieter, der ein Passwort oder App-Passwort akzeptiert.</translation>
    </message>
    <message>
        <source>Use a relay that admits the addresses of {platform}.</source>
        <translation>Verwenden Sie ein Relay, das die Adressen zulässt, von denen {platform} sendet.</translation>
    </message>
    <message>
        <source>Use a sending service with a domain of your own, such as Amazon SES, Brevo, Mailgun, Postmark, Resend or SendGrid.</source>
        <translation>Verwenden Sie einen Versanddienst mit eigener Domain, etwa Amazon SES, Brevo, Mailgun, Postmark, Resend oder SendGrid.</translation>
    </message>
    <message>
        <source>Use an SMTP token of a paid plan, for an address in a domain of your own.</source>
        <translation>Verwenden Sie ein SMTP-Token eines bezahlten Tarifs, für eine Adresse mit eigener Domain.</translation>
    </message>
    <message>
        <source>Use port {port}</source>
        <translation>Port {port} verwenden</translation>
    </message>
    <message>
        <source>Use port {port} with no encryption</source>
        <translation>Port {port} ohne Verschlüsselung verwenden</translation>
    </message>
    <message>
        <source>Use port {port} with {security}</source>
        <translation>Port {port} mit {security} verwenden</translation>
    </message>
    <message>
        <source>Use port {works} of the same server.</source>
        <translation>Verwenden Sie Port {works} desselben Servers.</translation>
    </message>
    <message>
        <source>Use server {host}</source>
        <translation>Server {host} verwenden</translation>
    </message>
    <message>
        <source>Use the name under which the server is known in the internet.</source>
        <translation>Verwenden Sie den Namen, unter dem der Server im Internet bekannt ist.</translation>
    </message>
    <message>
        <source>Use {address} as From address</source>
        <translation>{address} als Absenderadresse verwenden</translation>
    </message>
    <message>
        <source>Use {security}</source>
        <comment>SSL/TLS or STARTTLS</comment>
        <translation>{security} verwenden</translation>
    </message>
    <message>
        <source>Use {settings}</source>
        <comment>settings in a list: server smtp.example.com, port 465</comment>
        <translation>{settings} verwenden</translation>
    </message>
    <message>
        <source>Use {username} as user name</source>
        <translation>{username} als Benutzernamen verwenden</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>User name</source>
        <comment>a label in front of a column</comment>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>User name: none, relay without sign-in</source>
        <translation>Benutzername: keiner, Relay ohne Anmeldung</translation>
    </message>
    <message>
        <source>User name: {username}</source>
        <translation>Benutzername: {username}</translation>
    </message>
    <message>
        <source>Valid: {not_before} to {not_after} UTC</source>
        <translation>Gültig: {not_before} bis {not_after} UTC</translation>
    </message>
    <message>
        <source>Verify the receipt</source>
        <translation>Quittung prüfen</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Waits for STARTTLS</source>
        <translation>Wartet auf STARTTLS</translation>
    </message>
    <message>
        <source>Waits for an earlier check</source>
        <translation>Wartet auf eine frühere Prüfung</translation>
    </message>
    <message>
        <source>Waits for encryption</source>
        <translation>Wartet auf die Verschlüsselung</translation>
    </message>
    <message>
        <source>Waits for sign-in</source>
        <translation>Wartet auf die Anmeldung</translation>
    </message>
    <message>
        <source>Waits for the connection</source>
        <translation>Wartet auf die Verbindung</translation>
    </message>
    <message>
        <source>Waits for the greeting</source>
        <translation>Wartet auf die Begrüßung</translation>
    </message>
    <message>
        <source>Waits for the introduction</source>
        <translation>Wartet auf die Vorstellung</translation>
    </message>
    <message>
        <source>Waits for the introduction after encryption</source>
        <translation>Wartet auf die Vorstellung nach der Verschlüsselung</translation>
    </message>
    <message>
        <source>Waits for the name lookup</source>
        <translation>Wartet auf die Namensauflösung</translation>
    </message>
    <message>
        <source>Waits for the recipient</source>
        <translation>Wartet auf den Empfänger</translation>
    </message>
    <message>
        <source>Waits for the sender address</source>
        <translation>Wartet auf die Absenderadresse</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>how much a finding matters</comment>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>What answers is not a mail server</source>
        <translation>Was antwortet, ist kein Mailserver</translation>
    </message>
    <message>
        <source>What came is no receipt.</source>
        <translation>Was ankam, ist keine Quittung.</translation>
    </message>
    <message>
        <source>What can be done here: {remedies}</source>
        <translation>Was sich hier tun lässt: {remedies}</translation>
    </message>
    <message>
        <source>What to write to them:</source>
        <comment>to the mail administrator</comment>
        <translation>Das können Sie schreiben:</translation>
    </message>
    <message>
        <source>What was active before could not be put back.</source>
        <translation>Was vorher aktiv war, ließ sich nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>What was active before could not be put back. Look at the platform&apos;s own settings.</source>
        <translation>Was vorher aktiv war, ließ sich nicht wiederherstellen. Sehen Sie in die eigenen Einstellungen der Plattform.</translation>
    </message>
    <message>
        <source>What was active before is active again.</source>
        <translation>Was vorher aktiv war, ist wieder aktiv.</translation>
    </message>
    <message>
        <source>Works: {ports}</source>
        <translation>Funktioniert: {ports}</translation>
    </message>
    <message>
        <source>You did not agree.</source>
        <translation>Sie haben nicht zugestimmt.</translation>
    </message>
    <message>
        <source>Your domain</source>
        <comment>at the beginning of a sentence</comment>
        <translation>Ihre Domain</translation>
    </message>
    <message>
        <source>a few days</source>
        <comment>in the middle of a sentence</comment>
        <translation>wenigen Tagen</translation>
    </message>
    <message>
        <source>a service</source>
        <comment>a mail filter whose name is not known, inside a sentence</comment>
        <translation>ein Dienst</translation>
    </message>
    <message>
        <source>a subject the standard does not know</source>
        <translation>ein Thema, das der Standard nicht kennt</translation>
    </message>
    <message>
        <source>a usual name that answers</source>
        <comment>after: From</comment>
        <translation>üblicher Name, der antwortet</translation>
    </message>
    <message>
        <source>about the command&apos;s form</source>
        <comment>what a reply of a mail server is about</comment>
        <translation>zur Form des Befehls</translation>
    </message>
    <message>
        <source>about the connection</source>
        <comment>what a reply of a mail server is about</comment>
        <translation>zur Verbindung</translation>
    </message>
    <message>
        <source>about the sign-in or the use of the service</source>
        <comment>what a reply of a mail server is about</comment>
        <translation>zur Anmeldung oder zur Nutzung des Dienstes</translation>
    </message>
    <message>
        <source>about the state of the mail system</source>
        <comment>what a reply of a mail server is about</comment>
        <translation>zum Zustand des Mailsystems</translation>
    </message>
    <message>
        <source>after its greeting</source>
        <comment>when something happened, inside a sentence</comment>
        <translation>nach der Begrüßung</translation>
    </message>
    <message>
        <source>after the encryption was set up</source>
        <comment>when something happened, inside a sentence</comment>
        <translation>nach dem Aufbau der Verschlüsselung</translation>
    </message>
    <message>
        <source>after {count} ms</source>
        <translation>nach {count} ms</translation>
    </message>
    <message>
        <source>against newer rules</source>
        <comment>in a list after: Certificate</comment>
        <translation>nicht nach neueren Regeln</translation>
    </message>
    <message>
        <source>announced: no</source>
        <comment>STARTTLS by the server</comment>
        <translation>angekündigt: nein</translation>
    </message>
    <message>
        <source>announced: yes</source>
        <comment>STARTTLS by the server</comment>
        <translation>angekündigt: ja</translation>
    </message>
    <message>
        <source>arrived before the encryption: {bytes}</source>
        <translation>vor der Verschlüsselung angekommen: {bytes}</translation>
    </message>
    <message>
        <source>asked for: {name}</source>
        <comment>the name that a certificate must have</comment>
        <translation>verlangter Name: {name}</translation>
    </message>
    <message>
        <source>at STARTTLS</source>
        <comment>when something happened, inside a sentence</comment>
        <translation>bei STARTTLS</translation>
    </message>
    <message>
        <source>at the recipient</source>
        <comment>when something happened, inside a sentence</comment>
        <translation>beim Empfänger</translation>
    </message>
    <message>
        <source>at the sender address</source>
        <comment>when something happened, inside a sentence</comment>
        <translation>bei der Absenderadresse</translation>
    </message>
    <message>
        <source>at the test message</source>
        <comment>when something happened, inside a sentence</comment>
        <translation>bei der Testnachricht</translation>
    </message>
    <message>
        <source>at this step</source>
        <comment>in the middle of a sentence</comment>
        <translation>bei diesem Schritt</translation>
    </message>
    <message>
        <source>before STARTTLS</source>
        <comment>when something happened, inside a sentence</comment>
        <translation>vor STARTTLS</translation>
    </message>
    <message>
        <source>before encryption, as {name}</source>
        <comment>how this computer introduced itself</comment>
        <translation>vor der Verschlüsselung, als {name}</translation>
    </message>
    <message>
        <source>before its greeting</source>
        <comment>when something happened, inside a sentence</comment>
        <translation>vor der Begrüßung</translation>
    </message>
    <message>
        <source>before the introduction</source>
        <comment>when something happened, inside a sentence</comment>
        <translation>vor der Vorstellung</translation>
    </message>
    <message>
        <source>before the introduction after encryption</source>
        <comment>when something happened, inside a sentence</comment>
        <translation>vor der Vorstellung nach der Verschlüsselung</translation>
    </message>
    <message>
        <source>before the recipient</source>
        <comment>when something happened, inside a sentence</comment>
        <translation>vor dem Empfänger</translation>
    </message>
    <message>
        <source>before the sender address</source>
        <comment>when something happened, inside a sentence</comment>
        <translation>vor der Absenderadresse</translation>
    </message>
    <message>
        <source>before the sign-in</source>
        <comment>when something happened, inside a sentence</comment>
        <translation>vor der Anmeldung</translation>
    </message>
    <message>
        <source>before the test message</source>
        <comment>when something happened, inside a sentence</comment>
        <translation>vor der Testnachricht</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>how a check ended, in a column of its own</comment>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>certificate {number} of {count} presented</source>
        <translation>vorgelegtes Zertifikat {number} von {count}</translation>
    </message>
    <message>
        <source>confirm that {owner} is yours or your provider&apos;s</source>
        <comment>whether settings can be trusted, after: Trust</comment>
        <translation>bestätigen Sie, dass {owner} Ihnen oder Ihrem Anbieter gehört</translation>
    </message>
    <message>
        <source>during the sign-in</source>
        <comment>when something happened, inside a sentence</comment>
        <translation>bei der Anmeldung</translation>
    </message>
    <message>
        <source>eight</source>
        <comment>a digit, read aloud</comment>
        <translation>acht</translation>
    </message>
    <message>
        <source>error {number}</source>
        <translation>Fehler {number}</translation>
    </message>
    <message>
        <source>expired</source>
        <comment>in a list after: Certificate</comment>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>how a check ended, in a column of its own</comment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>first bytes: {bytes}</source>
        <translation>erste Bytes: {bytes}</translation>
    </message>
    <message>
        <source>five</source>
        <comment>a digit, read aloud</comment>
        <translation>fünf</translation>
    </message>
    <message>
        <source>for another name</source>
        <comment>in a list after: Certificate</comment>
        <translation>für einen anderen Namen</translation>
    </message>
    <message>
        <source>four</source>
        <comment>a digit, read aloud</comment>
        <translation>vier</translation>
    </message>
    <message>
        <source>from an unknown authority</source>
        <comment>in a list after: Certificate</comment>
        <translation>von einer unbekannten Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>information</source>
        <comment>what a reply of a mail server is about</comment>
        <translation>Information</translation>
    </message>
    <message>
        <source>inside the encryption, as {name}</source>
        <comment>how this computer introduced itself</comment>
        <translation>innerhalb der Verschlüsselung, als {name}</translation>
    </message>
    <message>
        <source>nine</source>
        <comment>a digit, read aloud</comment>
        <translation>neun</translation>
    </message>
    <message>
        <source>no encryption</source>
        <comment>in the middle of a sentence</comment>
        <translation>keine Verschlüsselung</translation>
    </message>
    <message>
        <source>none</source>
        <comment>there is no user name, or no encryption</comment>
        <translation>ohne</translation>
    </message>
    <message>
        <source>not a reply code of SMTP</source>
        <translation>kein Antwortcode von SMTP</translation>
    </message>
    <message>
        <source>not accepted by this computer</source>
        <comment>in a list after: Certificate</comment>
        <translation>von diesem Computer nicht akzeptiert</translation>
    </message>
    <message>
        <source>not checked</source>
        <comment>how a check ended, in a column of its own</comment>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>not valid yet</source>
        <comment>in a list after: Certificate</comment>
        <translation>noch nicht gültig</translation>
    </message>
    <message>
        <source>offered: no way to sign in</source>
        <translation>angeboten: keine Art der Anmeldung</translation>
    </message>
    <message>
        <source>offered: {ways}</source>
        <comment>ways to sign in</comment>
        <translation>angeboten: {ways}</translation>
    </message>
    <message>
        <source>one</source>
        <comment>a digit, read aloud</comment>
        <translation>eins</translation>
    </message>
    <message>
        <source>one kind of address</source>
        <comment>in the middle of a sentence</comment>
        <translation>eine Adressart</translation>
    </message>
    <message>
        <source>our fault</source>
        <comment>how a check ended, in a column of its own</comment>
        <translation>unser Fehler</translation>
    </message>
    <message>
        <source>outcome: {code}</source>
        <translation>Ergebnis: {code}</translation>
    </message>
    <message>
        <source>passed</source>
        <comment>how a check ended, in a column of its own</comment>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>port {port}</source>
        <comment>in the middle of a sentence</comment>
        <translation>Port {port}</translation>
    </message>
    <message>
        <source>port {port} with no encryption</source>
        <translation>Port {port} ohne Verschlüsselung</translation>
    </message>
    <message>
        <source>port {port} with {security}</source>
        <translation>Port {port} mit {security}</translation>
    </message>
    <message>
        <source>problems: {codes}</source>
        <translation>Probleme: {codes}</translation>
    </message>
    <message>
        <source>refused for good; the same attempt fails again</source>
        <comment>how final a reply of a mail server is</comment>
        <translation>endgültig abgelehnt, derselbe Versuch scheitert wieder</translation>
    </message>
    <message>
        <source>refused for now; a later attempt may succeed</source>
        <comment>how final a reply of a mail server is</comment>
        <translation>vorerst abgelehnt, ein späterer Versuch kann gelingen</translation>
    </message>
    <message>
        <source>running</source>
        <comment>how a check ended, in a column of its own</comment>
        <translation>läuft</translation>
    </message>
    <message>
        <source>server {host}</source>
        <comment>in a list after: Use</comment>
        <translation>Server {host}</translation>
    </message>
    <message>
        <source>seven</source>
        <comment>a digit, read aloud</comment>
        <translation>sieben</translation>
    </message>
    <message>
        <source>sign-in with {mechanisms}</source>
        <comment>in a list after: Offers</comment>
        <translation>Anmeldung mit {mechanisms}</translation>
    </message>
    <message>
        <source>signed by itself</source>
        <comment>in a list after: Certificate</comment>
        <translation>selbst signiert</translation>
    </message>
    <message>
        <source>six</source>
        <comment>a digit, read aloud</comment>
        <translation>sechs</translation>
    </message>
    <message>
        <source>some time</source>
        <comment>in the middle of a sentence, after: Since</comment>
        <translation>einiger Zeit</translation>
    </message>
    <message>
        <source>success</source>
        <comment>how final a reply of a mail server is</comment>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>the addresses from which the platform sends</source>
        <comment>in the middle of a sentence</comment>
        <translation>die sendenden IP-Adressen der Plattform</translation>
    </message>
    <message>
        <source>the addresses from which {platform} sends</source>
        <comment>in the middle of a sentence</comment>
        <translation>die sendenden IP-Adressen von {platform}</translation>
    </message>
    <message>
        <source>the connection</source>
        <comment>a step, inside a sentence</comment>
        <translation>die Verbindung</translation>
    </message>
    <message>
        <source>the domain</source>
        <comment>in the middle of a sentence</comment>
        <translation>die Domain</translation>
    </message>
    <message>
        <source>the domain&apos;s MX record</source>
        <comment>after: From</comment>
        <translation>MX-Eintrag der Domain</translation>
    </message>
    <message>
        <source>the domain&apos;s SPF record, a hint only</source>
        <comment>after: From</comment>
        <translation>SPF-Eintrag der Domain, nur ein Hinweis</translation>
    </message>
    <message>
        <source>the domain&apos;s SRV record</source>
        <comment>after: From</comment>
        <translation>SRV-Eintrag der Domain</translation>
    </message>
    <message>
        <source>the domain&apos;s own settings file</source>
        <comment>after: From</comment>
        <translation>eigene Einstellungsdatei der Domain</translation>
    </message>
    <message>
        <source>the encryption</source>
        <comment>a step, inside a sentence</comment>
        <translation>die Verschlüsselung</translation>
    </message>
    <message>
        <source>the first half of {year}</source>
        <comment>in the middle of a sentence</comment>
        <translation>dem ersten Halbjahr {year}</translation>
    </message>
    <message>
        <source>the full address</source>
        <comment>what the user name is</comment>
        <translation>die vollständige Adresse</translation>
    </message>
    <message>
        <source>the introduction (EHLO)</source>
        <comment>a step, inside a sentence</comment>
        <translation>die Vorstellung (EHLO)</translation>
    </message>
    <message>
        <source>the mailbox</source>
        <comment>in the middle of a sentence</comment>
        <translation>das Postfach</translation>
    </message>
    <message>
        <source>the message itself</source>
        <comment>a step, inside a sentence</comment>
        <translation>die Nachricht selbst</translation>
    </message>
    <message>
        <source>the name lookup</source>
        <comment>a step, inside a sentence</comment>
        <translation>die Namensauflösung</translation>
    </message>
    <message>
        <source>the part of the address before the @</source>
        <comment>what the user name is</comment>
        <translation>der Teil der Adresse vor dem @</translation>
    </message>
    <message>
        <source>the platform</source>
        <comment>in the middle of a sentence</comment>
        <translation>die Plattform</translation>
    </message>
    <message>
        <source>the platform&apos;s own sender</source>
        <translation>der eigene Absender der Plattform</translation>
    </message>
    <message>
        <source>the port</source>
        <comment>in the middle of a sentence</comment>
        <translation>dem Port</translation>
    </message>
    <message>
        <source>the provider</source>
        <comment>in the middle of a sentence</comment>
        <translation>diesem Anbieter</translation>
    </message>
    <message>
        <source>the recipient</source>
        <comment>a step, inside a sentence</comment>
        <translation>der Empfänger</translation>
    </message>
    <message>
        <source>the recipient</source>
        <comment>in the middle of a sentence</comment>
        <translation>dem Empfänger</translation>
    </message>
    <message>
        <source>the second half of {year}</source>
        <comment>in the middle of a sentence</comment>
        <translation>dem zweiten Halbjahr {year}</translation>
    </message>
    <message>
        <source>the sender address</source>
        <comment>a step, inside a sentence</comment>
        <translation>die Absenderadresse</translation>
    </message>
    <message>
        <source>the server</source>
        <comment>in the middle of a sentence</comment>
        <translation>diesem Server</translation>
    </message>
    <message>
        <source>the server waits for more</source>
        <comment>how final a reply of a mail server is</comment>
        <translation>der Server wartet auf mehr</translation>
    </message>
    <message>
        <source>the server&apos;s greeting</source>
        <comment>a step, inside a sentence</comment>
        <translation>die Begrüßung des Servers</translation>
    </message>
    <message>
        <source>the sign-in</source>
        <comment>a step, inside a sentence</comment>
        <translation>die Anmeldung</translation>
    </message>
    <message>
        <source>the word {word}</source>
        <comment>what the user name is</comment>
        <translation>das Wort {word}</translation>
    </message>
    <message>
        <source>this address</source>
        <comment>in the middle of a sentence</comment>
        <translation>dieser Adresse</translation>
    </message>
    <message>
        <source>this computer says: {message} (code {number})</source>
        <translation>dieser Computer meldet: {message} (Code {number})</translation>
    </message>
    <message>
        <source>this port</source>
        <comment>in the middle of a sentence</comment>
        <translation>diesem Port</translation>
    </message>
    <message>
        <source>this provider</source>
        <comment>in the middle of a sentence</comment>
        <translation>dieser Anbieter</translation>
    </message>
    <message>
        <source>this security setting</source>
        <comment>in the middle of a sentence</comment>
        <translation>diese Verschlüsselung</translation>
    </message>
    <message>
        <source>this server</source>
        <comment>in the middle of a sentence</comment>
        <translation>diesen Server</translation>
    </message>
    <message>
        <source>this user</source>
        <comment>in the middle of a sentence</comment>
        <translation>diesem Benutzernamen</translation>
    </message>
    <message>
        <source>three</source>
        <comment>a digit, read aloud</comment>
        <translation>drei</translation>
    </message>
    <message>
        <source>too weak</source>
        <comment>in a list after: Certificate</comment>
        <translation>zu schwach</translation>
    </message>
    <message>
        <source>two</source>
        <comment>a digit, read aloud</comment>
        <translation>zwei</translation>
    </message>
    <message>
        <source>used: none</source>
        <comment>no way to sign in</comment>
        <translation>verwendet: keine</translation>
    </message>
    <message>
        <source>used: {way}</source>
        <comment>a way to sign in</comment>
        <translation>verwendet: {way}</translation>
    </message>
    <message>
        <source>verified</source>
        <comment>whether settings can be trusted, after: Trust</comment>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>how a check ended, in a column of its own</comment>
        <translation>wartet</translation>
    </message>
    <message>
        <source>warning</source>
        <comment>how a check ended, in a column of its own</comment>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>what this program knows of the provider</source>
        <comment>after: From</comment>
        <translation>was dieses Programm über den Anbieter weiß</translation>
    </message>
    <message>
        <source>while the encryption was set up</source>
        <comment>when something happened, inside a sentence</comment>
        <translation>beim Aufbau der Verschlüsselung</translation>
    </message>
    <message>
        <source>with another key than the pinned one</source>
        <comment>in a list after: Certificate</comment>
        <translation>mit einem anderen Schlüssel als dem festgelegten</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <comment>in a list after: Certificate</comment>
        <translation>widerrufen</translation>
    </message>
    <message>
        <source>without its intermediate certificate</source>
        <comment>in a list after: Certificate</comment>
        <translation>ohne das Zwischenzertifikat</translation>
    </message>
    <message>
        <source>your domain</source>
        <comment>in the middle of a sentence</comment>
        <translation>Ihre Domain</translation>
    </message>
    <message>
        <source>your mail server</source>
        <translation>Ihr Mailserver</translation>
    </message>
    <message>
        <source>zero</source>
        <comment>a digit, read aloud</comment>
        <translation>null</translation>
    </message>
    <message>
        <source>{address} as From address</source>
        <comment>in a list after: Use</comment>
        <translation>{address} als Absenderadresse</translation>
    </message>
    <message>
        <source>{address} port {port}: {result}, error {number}, {time} ms</source>
        <comment>an attempt to connect</comment>
        <translation>{address} Port {port}: {result}, Fehler {number}, {time} ms</translation>
    </message>
    <message>
        <source>{address} port {port}: {result}, {time} ms</source>
        <comment>an attempt to connect</comment>
        <translation>{address} Port {port}: {result}, {time} ms</translation>
    </message>
    <message>
        <source>{check} ({time} ms)</source>
        <comment>what a check saw, and how long it took</comment>
        <translation>{check} ({time} ms)</translation>
    </message>
    <message>
        <source>{code} at {server}</source>
        <comment>a cause and the server</comment>
        <translation>{code} bei {server}</translation>
    </message>
    <message>
        <source>{combination}: {answer}, works</source>
        <comment>a port with its security, and what it answered</comment>
        <translation>{combination}: {answer}, funktioniert</translation>
    </message>
    <message>
        <source>{counts}.</source>
        <comment>such as: 5 checks passed, 1 failed</comment>
        <translation>{counts}.</translation>
    </message>
    <message>
        <source>{count} ms</source>
        <comment>milliseconds</comment>
        <translation>{count} ms</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <comment>a date</comment>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <comment>a date and the time of day</comment>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{detail}, kept from the check at {time}</source>
        <comment>a row of the list of checks</comment>
        <translation>{detail}, übernommen von der Prüfung um {time}</translation>
    </message>
    <message>
        <source>{domain} declares that it offers no server for outgoing mail.</source>
        <translation>{domain} erklärt, keinen Server für ausgehende E-Mails anzubieten.</translation>
    </message>
    <message>
        <source>{domain} declares that it receives no mail</source>
        <translation>{domain} erklärt, keine E-Mails zu empfangen</translation>
    </message>
    <message>
        <source>{domain} declares that it receives no mail.</source>
        <translation>{domain} erklärt, keine E-Mails zu empfangen.</translation>
    </message>
    <message>
        <source>{domain} does not resolve. {suggestion} was probably meant.</source>
        <translation>{domain} ist im DNS nicht zu finden. Gemeint war wahrscheinlich {suggestion}.</translation>
    </message>
    <message>
        <source>{domain} has no MX record</source>
        <translation>{domain} hat keinen MX-Eintrag</translation>
    </message>
    <message>
        <source>{domain} is one slip away from {suggestion}. Check the spelling: such names are registered to catch mail.</source>
        <translation>{domain} ist nur einen Tippfehler von {suggestion} entfernt. Prüfen Sie die Schreibweise: Solche Namen werden registriert, um E-Mails abzufangen.</translation>
    </message>
    <message>
        <source>{domain} may publish its settings, but the certificate of that site cannot be trusted, so they are not used.</source>
        <translation>{domain} veröffentlicht vielleicht Einstellungen, aber dem Zertifikat der Website ist nicht zu trauen. Deshalb werden sie nicht verwendet.</translation>
    </message>
    <message>
        <source>{domain}, mail at {provider}</source>
        <translation>{domain}, E-Mails bei {provider}</translation>
    </message>
    <message numerus="yes">
        <source>{failed} for %n cause(s)</source>
        <comment>such as: 2 failed for 1 cause</comment>
        <translation>
            <numerusform>{failed} aus %n Ursache</numerusform>
            <numerusform>{failed} aus %n Ursachen</numerusform>
        </translation>
    </message>
    <message>
        <source>{failure}, at {command}</source>
        <comment>a command of SMTP</comment>
        <translation>{failure}, bei {command}</translation>
    </message>
    <message>
        <source>{failure}, before the first word</source>
        <translation>{failure}, vor dem ersten Wort</translation>
    </message>
    <message>
        <source>{field}: {before}, then {after}</source>
        <translation>{field}: {before}, dann {after}</translation>
    </message>
    <message>
        <source>{four} IPv4 and {six} IPv6 addresses</source>
        <translation>{four} IPv4- und {six} IPv6-Adressen</translation>
    </message>
    <message>
        <source>{host} cannot be reached on port {port}</source>
        <translation>{host} ist auf Port {port} nicht erreichbar</translation>
    </message>
    <message>
        <source>{host} does not answer as a mail server should on port {port}</source>
        <translation>{host} antwortet auf Port {port} nicht, wie es ein Mailserver soll</translation>
    </message>
    <message>
        <source>{host} does not answer on port {port}</source>
        <translation>{host} antwortet auf Port {port} nicht</translation>
    </message>
    <message>
        <source>{host} has an address that exists only in your own network. {platform} connects from the internet.</source>
        <translation>{host} hat eine Adresse, die es nur in Ihrem eigenen Netzwerk gibt. {platform} verbindet sich aus dem Internet.</translation>
    </message>
    <message>
        <source>{host} is a usual name that answers, and nothing says that it is right for {domain}.</source>
        <translation>{host} ist ein üblicher Name, der antwortet, und nichts sagt, dass er für {domain} stimmt.</translation>
    </message>
    <message>
        <source>{host} is this very computer, which only a program that runs on it can reach.</source>
        <translation>{host} ist dieser Computer selbst. Nur ein Programm, das auf ihm läuft, kann ihn erreichen.</translation>
    </message>
    <message>
        <source>{host} shows a foreign certificate on port {port}</source>
        <translation>{host} zeigt auf Port {port} ein fremdes Zertifikat</translation>
    </message>
    <message>
        <source>{host} works on port {port}</source>
        <translation>{host} funktioniert auf Port {port}</translation>
    </message>
    <message>
        <source>{host}, {port}</source>
        <comment>a server and its port</comment>
        <translation>{host}, {port}</translation>
    </message>
    <message>
        <source>{host}, {port} ({region})</source>
        <comment>a server and its port</comment>
        <translation>{host}, {port} ({region})</translation>
    </message>
    <message>
        <source>{in_front} only forwards the mail for {domain} and takes none from you. Ask where the mailbox is.</source>
        <translation>{in_front} leitet die E-Mails für {domain} nur weiter und nimmt von Ihnen keine an. Fragen Sie, wo das Postfach liegt.</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <comment>a label and what it is</comment>
        <translation>{label}: {value}</translation>
    </message>
    <message>
        <source>{label}; some accounts may need OAuth</source>
        <translation>{label}; manche Konten brauchen vielleicht OAuth</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <comment>a month of a year</comment>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{names}, and more</source>
        <comment>names of a certificate</comment>
        <translation>{names} und weitere</translation>
    </message>
    <message>
        <source>{number}. {host} port {port}, {security}</source>
        <comment>one of the settings that were found</comment>
        <translation>{number}. {host} Port {port}, {security}</translation>
    </message>
    <message>
        <source>{platform} cannot find {host}</source>
        <translation>{platform} findet {host} nicht</translation>
    </message>
    <message>
        <source>{platform} cannot reach {host}</source>
        <translation>{platform} kann {host} nicht erreichen</translation>
    </message>
    <message>
        <source>{platform} does not take port {port}</source>
        <translation>{platform} arbeitet nicht mit Port {port}</translation>
    </message>
    <message>
        <source>{platform} may reach another server than this computer</source>
        <translation>{platform} erreicht vielleicht einen anderen Server als dieser Computer</translation>
    </message>
    <message>
        <source>{platform} needs a user name and a password</source>
        <translation>{platform} braucht Benutzername und Passwort</translation>
    </message>
    <message>
        <source>{port} cannot be reached from here</source>
        <translation>{port} ist von hier nicht erreichbar</translation>
    </message>
    <message>
        <source>{port} cuts the connection</source>
        <translation>{port} trennt die Verbindung</translation>
    </message>
    <message>
        <source>{port} does not answer</source>
        <translation>{port} antwortet nicht</translation>
    </message>
    <message>
        <source>{port} is open from this computer</source>
        <translation>{port} ist von diesem Computer offen</translation>
    </message>
    <message>
        <source>{port} is open from this computer over {family}, not over {other}</source>
        <translation>{port} ist von diesem Computer über {family} offen, nicht über {other}</translation>
    </message>
    <message>
        <source>{port} refuses the connection</source>
        <translation>{port} weist die Verbindung ab</translation>
    </message>
    <message>
        <source>{port} was not waited for</source>
        <translation>{port} wurde nicht abgewartet</translation>
    </message>
    <message>
        <source>{provider} admits addresses and asks for no sign-in. The form of {platform} cannot be saved without one.</source>
        <translation>{provider} lässt Adressen zu und verlangt keine Anmeldung. Das Formular für {platform} lässt sich ohne Anmeldung nicht speichern.</translation>
    </message>
    <message>
        <source>{provider} admits listed addresses only, and {platform} publishes none.</source>
        <translation>{provider} lässt nur eingetragene Adressen zu, und {platform} veröffentlicht keine.</translation>
    </message>
    <message>
        <source>{provider} and {platform} have no port in common</source>
        <translation>{provider} und {platform} haben keinen Port gemeinsam</translation>
    </message>
    <message>
        <source>{provider} cannot be used with a user name and a password</source>
        <translation>{provider}: mit Benutzername und Passwort nicht verwendbar</translation>
    </message>
    <message>
        <source>{provider} does not send {volume} messages a day</source>
        <translation>{provider} sendet keine {volume} Nachrichten pro Tag</translation>
    </message>
    <message>
        <source>{provider} has no outgoing server for other programs</source>
        <translation>{provider} hat keinen Postausgangsserver für andere Programme</translation>
    </message>
    <message>
        <source>{provider} has no outgoing server for other programs. Use another mailbox or a sending service.</source>
        <translation>{provider} hat keinen Postausgangsserver für andere Programme. Verwenden Sie ein anderes Postfach oder einen Versanddienst.</translation>
    </message>
    <message>
        <source>{provider} has no outgoing server that takes a user name and a password.</source>
        <translation>{provider} hat keinen Postausgangsserver, der Benutzername und Passwort akzeptiert.</translation>
    </message>
    <message>
        <source>{provider} may not send {volume} messages a day</source>
        <translation>{provider} sendet vielleicht keine {volume} Nachrichten pro Tag</translation>
    </message>
    <message>
        <source>{provider} may refuse the password</source>
        <translation>{provider} lehnt das Passwort vielleicht ab</translation>
    </message>
    <message>
        <source>{provider} may refuse this mailbox</source>
        <translation>{provider} lehnt dieses Postfach vielleicht ab</translation>
    </message>
    <message>
        <source>{provider} may refuse {platform}</source>
        <translation>{provider} weist {platform} vielleicht ab</translation>
    </message>
    <message>
        <source>{provider} no longer accepts passwords from other programs. Use another mailbox or a sending service.</source>
        <translation>{provider} akzeptiert aus anderen Programmen keine Passwörter mehr. Verwenden Sie ein anderes Postfach oder einen Versanddienst.</translation>
    </message>
    <message>
        <source>{provider} only forwards mail</source>
        <translation>{provider} leitet E-Mails nur weiter</translation>
    </message>
    <message>
        <source>{provider} works on your own computer only</source>
        <translation>{provider} funktioniert nur auf Ihrem eigenen Computer</translation>
    </message>
    <message>
        <source>{provider} works only through a program on your own computer, which a platform cannot reach.</source>
        <translation>{provider} funktioniert nur über ein Programm auf Ihrem eigenen Computer, das eine Plattform nicht erreichen kann.</translation>
    </message>
    <message>
        <source>{sentence} ({place})</source>
        <comment>where settings were found</comment>
        <translation>{sentence} ({place})</translation>
    </message>
    <message>
        <source>{sentence} It asks to wait {time}.</source>
        <translation>{sentence} Wartezeit laut Plattform: {time}.</translation>
    </message>
    <message>
        <source>{severity} ({subject})</source>
        <comment>the meaning of a reply code</comment>
        <translation>{severity} ({subject})</translation>
    </message>
    <message>
        <source>{severity}, probably</source>
        <translation>{severity}, wahrscheinlich</translation>
    </message>
    <message>
        <source>{source} could not be asked for the date</source>
        <translation>{source} ließ sich nicht nach dem Datum fragen</translation>
    </message>
    <message>
        <source>{source} told no date</source>
        <translation>{source} nannte kein Datum</translation>
    </message>
    <message>
        <source>{source}: {answer} (error {number})</source>
        <comment>a look-up of a name</comment>
        <translation>{source}: {answer} (Fehler {number})</translation>
    </message>
    <message>
        <source>{subject}; the registry has no such detail</source>
        <translation>{subject}; ein solches Detail ist nicht registriert</translation>
    </message>
    <message>
        <source>{title}.</source>
        <comment>a title that becomes a sentence</comment>
        <translation>{title}.</translation>
    </message>
    <message>
        <source>{username} as user name</source>
        <comment>in a list after: Use</comment>
        <translation>{username} als Benutzernamen</translation>
    </message>
    <message numerus="yes">
        <source>{version}, certificate valid for %n day(s)</source>
        <translation>
            <numerusform>{version}, Zertifikat noch %n Tag gültig</numerusform>
            <numerusform>{version}, Zertifikat noch %n Tage gültig</numerusform>
        </translation>
    </message>
    <message>
        <source>{version}, with the pinned key</source>
        <translation>{version}, mit dem festgelegten Schlüssel</translation>
    </message>
    <message>
        <source>{web} answers</source>
        <translation>{web} antwortet</translation>
    </message>
    <message>
        <source>{web} does not answer</source>
        <translation>{web} antwortet nicht</translation>
    </message>
    <message>
        <source>{web}; {mail}</source>
        <comment>two sentences about two hosts</comment>
        <translation>{web}; {mail}</translation>
    </message>
</context>
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
        <translation>Ein Fair-Use-Limit je nach Tarif. Fastmail informiert den Inhaber, wenn es erreicht ist.</translation>
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
        <translation>Erlauben Sie die Bestätigung in zwei Schritten für die Organisationseinheit von {mailbox}: Aktivieren Sie „Nutzer dürfen die Bestätigung in zwei Schritten aktivieren“. Als Methode darf nicht „Nur Sicherheitsschlüssel“ eingestellt sein.</translation>
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
        <translation>Lassen Sie das Programm, das E-Mails sendet, in der Firewall oder im Virenschutz zu.</translation>
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
        <source>Americas/APAC</source>
        <translation>Amerika/APAC</translation>
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
        <source>Australia</source>
        <translation>Australien</translation>
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
        <source>Canada</source>
        <translation>Kanada</translation>
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
        <source>China</source>
        <translation>China</translation>
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
        <source>DOMAIN\user or user@domain</source>
        <translation>DOMAIN\benutzer oder benutzer@domain</translation>
    </message>
    <message>
        <source>Do not accept the other certificate: your password would go to that server.</source>
        <translation>Akzeptieren Sie das fremde Zertifikat nicht: Ihr Passwort ginge an jenen Server.</translation>
    </message>
    <message>
        <source>Do not send a password until the connection is encrypted.</source>
        <translation>Senden Sie kein Passwort, solange die Verbindung nicht verschlüsselt ist.</translation>
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
        <source>EU</source>
        <translation>EU</translation>
    </message>
    <message>
        <source>EU subusers</source>
        <translation>Subuser in der EU</translation>
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
        <source>Encryption</source>
        <comment>on the form of a platform that is not known</comment>
        <translation>Verschlüsselung</translation>
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
        <translation>Jedes neuere Programm wird abgewiesen, und nur mit TLS 1.0 oder 1.1 kommt eine Verbindung zustande.</translation>
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
        <source>From address</source>
        <comment>on the form of a platform that is not known</comment>
        <translation>Absenderadresse</translation>
    </message>
    <message>
        <source>From another network, such as a phone&apos;s, the same server offers STARTTLS.</source>
        <translation>Aus einem anderen Netzwerk, etwa dem eines Smartphones, bietet derselbe Server STARTTLS an.</translation>
    </message>
    <message>
        <source>From here {port} is open to other mail servers, so this network does not block it. {host} stays silent: its firewall drops what comes from this computer&apos;s address, or the server is down.</source>
        <translation>Von hier sind andere Mailserver auf {port} erreichbar, dieses Netzwerk sperrt also nicht. Nur von {host} kommt nichts: Die Firewall dort verwirft, was von der Adresse dieses Computers kommt, oder der Server ist ausgefallen.</translation>
    </message>
    <message>
        <source>From name</source>
        <comment>on the form of a platform that is not known</comment>
        <translation>Absendername</translation>
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
        <source>If the mail server has a firewall, it must admit the platform too.</source>
        <translation>Wenn der Mailserver eine Firewall hat, muss sie auch die Plattform zulassen.</translation>
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
        <source>India</source>
        <translation>Indien</translation>
    </message>
    <message>
        <source>Install or update the root certificates of the system (package ca-certificates).</source>
        <translation>Installieren oder aktualisieren Sie die Stammzertifikate des Systems (Paket ca-certificates).</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irland</translation>
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
        <source>Japan</source>
        <translation>Japan</translation>
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
        <translation>Achten Sie auf den Absender der Nachricht, die ankommt.</translation>
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
        <source>Names are blocked or changed in this network</source>
        <translation>In diesem Netzwerk werden Namen gesperrt oder verändert</translation>
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
        <source>None</source>
        <comment>on the form of a platform that is not known</comment>
        <translation>Keine</translation>
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
        <translation>Über eine Adressart des Servers kommt die Verbindung zustande, über die andere nicht.</translation>
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
        <translation>Öffnen Sie https://myaccount.google.com/apppasswords, während Sie als dieser Benutzer angemeldet sind. Wenn die Seite nichts anbietet, aktivieren Sie zuerst die 2-Faktor-Authentifizierung (Bestätigung in zwei Schritten).</translation>
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
        <source>Password</source>
        <comment>on the form of a platform that is not known</comment>
        <translation>Passwort</translation>
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
        <source>Port</source>
        <comment>on the form of a platform that is not known</comment>
        <translation>Port</translation>
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
        <source>SMTP server</source>
        <comment>on the form of a platform that is not known</comment>
        <translation>SMTP-Server</translation>
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
        <source>STARTTLS is not offered here, though this server should offer it: an antivirus program, a firewall or a proxy may take the offer out to read the connection.</source>
        <translation>STARTTLS wird hier nicht angeboten, obwohl dieser Server es anbieten sollte: Vielleicht nimmt ein Virenschutz, eine Firewall oder ein Proxy das Angebot heraus, um die Verbindung mitzulesen.</translation>
    </message>
    <message>
        <source>STARTTLS was asked for, and the server does not have it here. Without encryption no password is sent.</source>
        <translation>STARTTLS war verlangt, und der Server hat es hier nicht. Ohne Verschlüsselung wird kein Passwort gesendet.</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Saudi-Arabien</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>on the form of a platform that is not known</comment>
        <translation>Speichern</translation>
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
        <translation>Senden Sie sich aus GTR eine Nachricht, und achten Sie auf den Absender: Er darf nicht mehr donotreply@getthereferral.com sein.</translation>
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
        <translation>Stellen Sie im Programm einen vollständigen Namen für die Vorstellung (EHLO) ein, etwa den Namen des Computers im DNS.</translation>
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
        <source>Something between here and the server takes the encryption away</source>
        <translation>Etwas zwischen hier und dem Server nimmt die Verschlüsselung weg</translation>
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
        <translation>Aktivieren Sie die 2-Faktor-Authentifizierung (Bestätigung in zwei Schritten), erstellen Sie dann unter https://myaccount.google.com/apppasswords ein App-Passwort, und geben Sie es anstelle des normalen Passworts ein.</translation>
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
        <translation>Das Konto funktioniert, aber der Anbieter lässt niemanden hinein, bis das Passwort erneuert ist, weil es abgelaufen oder zu einfach ist.</translation>
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
        <translation>Im DNS nicht gefunden: {domain} aus der Absenderadresse</translation>
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
        <source>The name exists, but has no address. It may be the domain in place of its mail server, or the server&apos;s address is missing in DNS.</source>
        <translation>Den Namen gibt es, aber er hat keine Adresse. Vielleicht ist es die Domain statt ihres Mailservers, oder die Adresse des Servers fehlt im DNS.</translation>
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
        <source>The name {host} leads to no server</source>
        <translation>Der Name {host} führt zu keinem Server</translation>
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
        <source>The pairing code that the platform shows, once, to make this computer&apos;s key known to it.</source>
        <translation>Einmal den Kopplungscode, den die Plattform anzeigt, um ihr den Schlüssel dieses Computers bekannt zu machen.</translation>
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
        <source>The platform tests the settings from its side and uses them only when its test passes.</source>
        <translation>Die Plattform testet die Einstellungen von ihrer Seite und verwendet sie nur, wenn ihr Test gelingt.</translation>
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
        <translation>Der Anbieter begrenzt, wie viel dieses Konto pro Stunde, Tag oder Monat senden darf, und das Limit ist erreicht.</translation>
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
        <translation>Zu {host} kennt das DNS keine Adresse</translation>
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
        <source>The words of the licences themselves</source>
        <translation>Die Lizenztexte selbst</translation>
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
        <translation>Auf diesem Computer fehlt {family}</translation>
    </message>
    <message>
        <source>This computer or a router on the way reports that the address cannot be reached.</source>
        <translation>Dieser Computer oder ein Router auf dem Weg meldet, dass die Adresse nicht erreichbar ist.</translation>
    </message>
    <message>
        <source>This computer reached {host} on {port}, and {platform} did not. A firewall in front of the server decides by address and does not know the platform&apos;s.</source>
        <translation>Mit {host} auf {port} konnte sich dieser Computer verbinden, {platform} konnte es nicht. Eine Firewall vor dem Server entscheidet nach Adresse und kennt die der Plattform nicht.</translation>
    </message>
    <message>
        <source>This computer sees {host} at another address than the internet</source>
        <translation>Dieser Computer findet zu {host} eine andere Adresse als das Internet</translation>
    </message>
    <message>
        <source>This computer&apos;s DNS says that {domain} does not exist, though {provider} is known to use it.</source>
        <translation>Laut dem DNS dieses Computers gibt es {domain} nicht, obwohl {provider} bekanntlich diese Domain verwendet.</translation>
    </message>
    <message>
        <source>This computer&apos;s DNS says that {host} does not exist, though {provider} is known to use it.</source>
        <translation>Laut dem DNS dieses Computers gibt es {host} nicht, obwohl {provider} bekanntlich diesen Server verwendet.</translation>
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
        <translation>Versuchen Sie es in einem Browser, der schon einige Tage angemeldet ist, nicht in einem privaten Fenster. Der Support kann das Limit nicht aufheben.</translation>
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
        <translation>Aktivieren Sie zuerst die 2-Faktor-Authentifizierung (Bestätigung in zwei Schritten) für das Google-Konto: Ohne sie bietet Google keine App-Passwörter an.</translation>
    </message>
    <message>
        <source>Turn on 2-Step Verification. Without it Google offers no app passwords.</source>
        <translation>Aktivieren Sie die 2-Faktor-Authentifizierung (Bestätigung in zwei Schritten). Ohne sie bietet Google keine App-Passwörter an.</translation>
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
        <source>US</source>
        <translation>USA</translation>
    </message>
    <message>
        <source>US and worldwide</source>
        <translation>USA und weltweit</translation>
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
        <translation>Verwenden Sie das Kontopasswort oder ein anwendungsspezifisches Passwort. Bei Zwei-Faktor-Anmeldung funktioniert nur Letzteres.</translation>
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
        <translation>Senden Sie mit {username} als Absenderadresse, oder melden Sie sich mit dem Postfach {address} an.</translation>
    </message>
    <message>
        <source>User name</source>
        <comment>on the form of a platform that is not known</comment>
        <translation>Benutzername</translation>
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
        <translation>Ohne OAuth: Aktivieren Sie die 2-Faktor-Authentifizierung (Bestätigung in zwei Schritten), erstellen Sie unter https://myaccount.google.com/apppasswords ein App-Passwort, und melden Sie sich damit an.</translation>
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
        <source>any text, usually the account&apos;s address</source>
        <translation>beliebiger Text, meist die Adresse des Kontos</translation>
    </message>
    <message>
        <source>broadcast stream</source>
        <translation>Broadcast-Stream</translation>
    </message>
    <message>
        <source>bulk stream</source>
        <translation>Bulk-Stream</translation>
    </message>
    <message>
        <source>enterprise</source>
        <translation>Enterprise</translation>
    </message>
    <message>
        <source>enterprise legacy</source>
        <translation>Enterprise, alt</translation>
    </message>
    <message>
        <source>fallback only</source>
        <translation>nur als Ausweichlösung</translation>
    </message>
    <message>
        <source>iCloud needs an app-specific password</source>
        <translation>iCloud verlangt ein App-spezifisches Passwort</translation>
    </message>
    <message>
        <source>legacy name</source>
        <translation>alter Name</translation>
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
        <source>new Bird platform</source>
        <translation>neue Bird-Plattform</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>none for a listed address, else the mailbox address</source>
        <translation>keiner bei einer eingetragenen Adresse, sonst die Adresse des Postfachs</translation>
    </message>
    <message>
        <source>not recommended by vendor</source>
        <translation>vom Anbieter nicht empfohlen</translation>
    </message>
    <message>
        <source>onboarding@resend.dev writes to your own address only.</source>
        <translation>onboarding@resend.dev schreibt nur an Ihre eigene Adresse.</translation>
    </message>
    <message>
        <source>overseas</source>
        <translation>Ausland</translation>
    </message>
    <message>
        <source>personal</source>
        <translation>privat</translation>
    </message>
    <message>
        <source>sandbox.smtp.mailtrap.io only catches messages and never delivers them: do not use it here.</source>
        <translation>sandbox.smtp.mailtrap.io fängt Nachrichten nur ab und stellt sie nie zu: Verwenden Sie es hier nicht.</translation>
    </message>
    <message>
        <source>supported but discouraged</source>
        <translation>unterstützt, aber nicht empfohlen</translation>
    </message>
    <message>
        <source>the API key</source>
        <translation>der API-Schlüssel</translation>
    </message>
    <message>
        <source>the SMTP login of the domain, such as postmaster@mg.example.com</source>
        <translation>der SMTP-Login der Domain, zum Beispiel postmaster@mg.example.com</translation>
    </message>
    <message>
        <source>the SMTP user name</source>
        <translation>der SMTP-Benutzername</translation>
    </message>
    <message>
        <source>the SMTP user name from the SES console, such as AKIA...</source>
        <translation>der SMTP-Benutzername aus der SES-Konsole, zum Beispiel AKIA...</translation>
    </message>
    <message>
        <source>the SMTP user name made in the Communication Services resource</source>
        <translation>der SMTP-Benutzername, der in der Communication Services-Ressource angelegt wurde</translation>
    </message>
    <message>
        <source>the Server API token</source>
        <translation>das Server API Token</translation>
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
        <source>the generated SMTP user name, such as MS_xxxxxx@example.com</source>
        <translation>der erzeugte SMTP-Benutzername, zum Beispiel MS_xxxxxx@example.com</translation>
    </message>
    <message>
        <source>the login shown under SMTP &amp; API</source>
        <translation>der Login, der unter SMTP &amp; API steht</translation>
    </message>
    <message>
        <source>the old Workspace Email</source>
        <translation>altes Workspace Email</translation>
    </message>
    <message>
        <source>the project ID</source>
        <translation>die Projekt-ID</translation>
    </message>
    <message>
        <source>the sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>the user name of the SMTP credential</source>
        <translation>der Benutzername der SMTP-Zugangsdaten</translation>
    </message>
    <message>
        <source>transactional stream</source>
        <translation>Transaktions-Stream</translation>
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
        <translation>Mit {host} lassen sich Ihre E-Mails nicht senden</translation>
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
        <translation>{platform} bietet diese Kombination nicht: {security} auf {port}</translation>
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
<context>
    <name>smtp</name>
    <message>
        <source>SPF does not allow this sender</source>
        <translation>SPF erlaubt diesen Absender nicht</translation>
    </message>
    <message>
        <source>a command in a wrong form</source>
        <translation>ein Befehl in falscher Form</translation>
    </message>
    <message>
        <source>a command out of order</source>
        <translation>ein Befehl in falscher Reihenfolge</translation>
    </message>
    <message>
        <source>a command the server does not know</source>
        <translation>ein Befehl, den der Server nicht kennt</translation>
    </message>
    <message>
        <source>a command the server does not offer</source>
        <translation>ein Befehl, den der Server nicht anbietet</translation>
    </message>
    <message>
        <source>a command the server does not take</source>
        <translation>ein Befehl, den der Server nicht annimmt</translation>
    </message>
    <message>
        <source>a command with a wrong argument</source>
        <translation>ein Befehl mit einem falschen Argument</translation>
    </message>
    <message>
        <source>a cryptographic failure</source>
        <translation>ein kryptografischer Fehler</translation>
    </message>
    <message>
        <source>a cryptographic method that is not supported</source>
        <translation>ein kryptografisches Verfahren, das nicht unterstützt wird</translation>
    </message>
    <message>
        <source>a header with special letters, which cannot be passed on</source>
        <translation>eine Kopfzeile mit Sonderzeichen, die nicht weitergegeben werden kann</translation>
    </message>
    <message>
        <source>a kind of content that is not supported</source>
        <translation>eine Art von Inhalt, die nicht unterstützt wird</translation>
    </message>
    <message>
        <source>a look-up server failed</source>
        <translation>ein Server zum Nachschlagen hat versagt</translation>
    </message>
    <message>
        <source>a mailbox</source>
        <translation>ein Postfach</translation>
    </message>
    <message>
        <source>a mailing list could not be expanded</source>
        <translation>eine Mailingliste ließ sich nicht auflösen</translation>
    </message>
    <message>
        <source>a security conversion that is not possible</source>
        <translation>eine Sicherheitsumwandlung, die nicht möglich ist</translation>
    </message>
    <message>
        <source>a security feature that is not supported</source>
        <translation>eine Sicherheitsfunktion, die nicht unterstützt wird</translation>
    </message>
    <message>
        <source>a temporary failure of encryption or of the sign-in</source>
        <translation>ein vorübergehender Fehler der Verschlüsselung oder der Anmeldung</translation>
    </message>
    <message>
        <source>a trust relationship is needed</source>
        <translation>eine Vertrauensbeziehung ist nötig</translation>
    </message>
    <message>
        <source>a wrong argument</source>
        <translation>ein falsches Argument</translation>
    </message>
    <message>
        <source>a wrong version of the protocol</source>
        <translation>eine falsche Version des Protokolls</translation>
    </message>
    <message>
        <source>an address</source>
        <translation>eine Adresse</translation>
    </message>
    <message>
        <source>an address with special letters, which is not supported here</source>
        <translation>eine Adresse mit Sonderzeichen, was hier nicht unterstützt wird</translation>
    </message>
    <message>
        <source>an argument or method the server does not offer</source>
        <translation>ein Argument oder Verfahren, das der Server nicht anbietet</translation>
    </message>
    <message>
        <source>delivery took too long</source>
        <translation>die Zustellung dauerte zu lange</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>encryption is needed</source>
        <translation>Verschlüsselung ist nötig</translation>
    </message>
    <message>
        <source>help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>more storage than allowed</source>
        <translation>mehr Speicher als erlaubt</translation>
    </message>
    <message>
        <source>no DKIM signature that is accepted here</source>
        <translation>keine DKIM-Signatur, die hier akzeptiert wird</translation>
    </message>
    <message>
        <source>no further detail</source>
        <translation>kein weiteres Detail</translation>
    </message>
    <message>
        <source>no permission to deliver this message</source>
        <translation>keine Berechtigung, diese Nachricht zuzustellen</translation>
    </message>
    <message>
        <source>no permission to write to this mailing list</source>
        <translation>keine Berechtigung, an diese Mailingliste zu schreiben</translation>
    </message>
    <message>
        <source>no route to the destination</source>
        <translation>kein Weg zum Ziel</translation>
    </message>
    <message>
        <source>no such mailbox at the destination</source>
        <translation>am Ziel gibt es kein solches Postfach</translation>
    </message>
    <message>
        <source>no valid DKIM signature</source>
        <translation>keine gültige DKIM-Signatur</translation>
    </message>
    <message>
        <source>no valid DKIM signature of the author&apos;s domain</source>
        <translation>keine gültige DKIM-Signatur der Domain des Autors</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>parameters of MAIL or RCPT that the server does not know</source>
        <translation>Parameter von MAIL oder RCPT, die der Server nicht kennt</translation>
    </message>
    <message>
        <source>refused: the mailbox cannot be used, or a rule forbids it</source>
        <translation>abgelehnt: Das Postfach ist nicht nutzbar, oder eine Regel verbietet es</translation>
    </message>
    <message>
        <source>reverse DNS of the sending address failed</source>
        <translation>das Reverse-DNS der sendenden Adresse schlug fehl</translation>
    </message>
    <message>
        <source>security or policy</source>
        <translation>Sicherheit oder Richtlinie</translation>
    </message>
    <message>
        <source>security or policy, no further detail</source>
        <translation>Sicherheit oder Richtlinie, kein weiteres Detail</translation>
    </message>
    <message>
        <source>several sender checks failed</source>
        <translation>mehrere Absenderprüfungen schlugen fehl</translation>
    </message>
    <message>
        <source>sign-in or encryption is needed first</source>
        <translation>zuerst ist eine Anmeldung oder Verschlüsselung nötig</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>angemeldet</translation>
    </message>
    <message>
        <source>something about a mailbox, no further detail</source>
        <translation>etwas an einem Postfach, kein weiteres Detail</translation>
    </message>
    <message>
        <source>something about an address, no further detail</source>
        <translation>etwas an einer Adresse, kein weiteres Detail</translation>
    </message>
    <message>
        <source>something about the SMTP dialogue, no further detail</source>
        <translation>etwas am SMTP-Dialog, kein weiteres Detail</translation>
    </message>
    <message>
        <source>something about the content, no further detail</source>
        <translation>etwas am Inhalt, kein weiteres Detail</translation>
    </message>
    <message>
        <source>something about the mail system, no further detail</source>
        <translation>etwas am Mailsystem, kein weiteres Detail</translation>
    </message>
    <message>
        <source>something about the network, no further detail</source>
        <translation>etwas am Netzwerk, kein weiteres Detail</translation>
    </message>
    <message>
        <source>starting the queue is not allowed for this node</source>
        <translation>das Starten der Warteschlange ist für diesen Knoten nicht erlaubt</translation>
    </message>
    <message>
        <source>state of the system</source>
        <translation>Zustand des Systems</translation>
    </message>
    <message>
        <source>the ARC check failed</source>
        <translation>die ARC-Prüfung schlug fehl</translation>
    </message>
    <message>
        <source>the SMTP dialogue</source>
        <translation>der SMTP-Dialog</translation>
    </message>
    <message>
        <source>the SPF record could not be evaluated</source>
        <translation>der SPF-Eintrag ließ sich nicht auswerten</translation>
    </message>
    <message>
        <source>the account is switched off</source>
        <translation>das Konto ist deaktiviert</translation>
    </message>
    <message>
        <source>the answer needs special letters, which the client does not take</source>
        <translation>die Antwort braucht Sonderzeichen, die der Client nicht annimmt</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>die Verbindung brach ab</translation>
    </message>
    <message>
        <source>the content could not be converted</source>
        <translation>der Inhalt ließ sich nicht umwandeln</translation>
    </message>
    <message>
        <source>the content has to be converted, which is forbidden</source>
        <translation>der Inhalt muss umgewandelt werden, was verboten ist</translation>
    </message>
    <message>
        <source>the content has to be converted, which is not supported</source>
        <translation>der Inhalt muss umgewandelt werden, was nicht unterstützt wird</translation>
    </message>
    <message>
        <source>the content of the message</source>
        <translation>der Inhalt der Nachricht</translation>
    </message>
    <message>
        <source>the content of the message is not available</source>
        <translation>der Inhalt der Nachricht ist nicht verfügbar</translation>
    </message>
    <message>
        <source>the content was converted and lost something</source>
        <translation>der Inhalt wurde umgewandelt und hat etwas verloren</translation>
    </message>
    <message>
        <source>the destination address is valid</source>
        <translation>die Zieladresse ist gültig</translation>
    </message>
    <message>
        <source>the destination does not answer</source>
        <translation>das Ziel antwortet nicht</translation>
    </message>
    <message>
        <source>the destination system does not exist</source>
        <translation>das Zielsystem gibt es nicht</translation>
    </message>
    <message>
        <source>the domain has another owner</source>
        <translation>die Domain hat einen anderen Inhaber</translation>
    </message>
    <message>
        <source>the host takes no mail</source>
        <translation>der Host nimmt keine E-Mails an</translation>
    </message>
    <message>
        <source>the mail system is congested</source>
        <translation>das Mailsystem ist überlastet</translation>
    </message>
    <message>
        <source>the mail system itself</source>
        <translation>das Mailsystem selbst</translation>
    </message>
    <message>
        <source>the mail system&apos;s storage is full</source>
        <translation>der Speicher des Mailsystems ist voll</translation>
    </message>
    <message>
        <source>the mailbox cannot be used at the moment</source>
        <translation>das Postfach ist zurzeit nicht nutzbar</translation>
    </message>
    <message>
        <source>the mailbox has another owner</source>
        <translation>das Postfach hat einen anderen Inhaber</translation>
    </message>
    <message>
        <source>the mailbox has moved and left no new address</source>
        <translation>das Postfach ist ohne neue Adresse umgezogen</translation>
    </message>
    <message>
        <source>the mailbox is full</source>
        <translation>das Postfach ist voll</translation>
    </message>
    <message>
        <source>the mailbox is switched off or takes no messages</source>
        <translation>das Postfach ist deaktiviert oder nimmt keine Nachrichten an</translation>
    </message>
    <message>
        <source>the mailbox name is not allowed</source>
        <translation>der Name des Postfachs ist nicht erlaubt</translation>
    </message>
    <message>
        <source>the message arrived changed</source>
        <translation>die Nachricht kam verändert an</translation>
    </message>
    <message>
        <source>the message goes round in a loop</source>
        <translation>die Nachricht läuft im Kreis</translation>
    </message>
    <message>
        <source>the message is longer than this mailbox allows</source>
        <translation>die Nachricht ist länger, als dieses Postfach erlaubt</translation>
    </message>
    <message>
        <source>the message is too large for its priority</source>
        <translation>die Nachricht ist zu groß für ihre Priorität</translation>
    </message>
    <message>
        <source>the message is too large for the system</source>
        <translation>die Nachricht ist zu groß für das System</translation>
    </message>
    <message>
        <source>the message went to a server that does not follow the standard</source>
        <translation>die Nachricht ging an einen Server, der sich nicht an den Standard hält</translation>
    </message>
    <message>
        <source>the network or the way to the destination</source>
        <translation>das Netzwerk oder der Weg zum Ziel</translation>
    </message>
    <message>
        <source>the next server does not support the encryption that was asked for</source>
        <translation>der nächste Server unterstützt die verlangte Verschlüsselung nicht</translation>
    </message>
    <message>
        <source>the owner of the mailbox could not be checked</source>
        <translation>der Inhaber des Postfachs ließ sich nicht prüfen</translation>
    </message>
    <message>
        <source>the password has to be changed</source>
        <translation>das Passwort muss geändert werden</translation>
    </message>
    <message>
        <source>the password has to be changed first</source>
        <translation>das Passwort muss zuerst geändert werden</translation>
    </message>
    <message>
        <source>the password has to be changed, or a queue of the server is full</source>
        <translation>das Passwort muss geändert werden, oder eine Warteschlange des Servers ist voll</translation>
    </message>
    <message>
        <source>the priority is too low</source>
        <translation>die Priorität ist zu niedrig</translation>
    </message>
    <message>
        <source>the queue cannot be started for this node</source>
        <translation>die Warteschlange lässt sich für diesen Knoten nicht starten</translation>
    </message>
    <message>
        <source>the recipient could not be verified; the server tries all the same</source>
        <translation>der Empfänger ließ sich nicht prüfen, der Server versucht es trotzdem</translation>
    </message>
    <message>
        <source>the recipient is elsewhere; the server passes the message on</source>
        <translation>der Empfänger ist anderswo, der Server leitet die Nachricht weiter</translation>
    </message>
    <message>
        <source>the recipient is not local and the server does not pass the message on</source>
        <translation>der Empfänger ist nicht lokal, und der Server leitet die Nachricht nicht weiter</translation>
    </message>
    <message>
        <source>the recipient&apos;s address fits several mailboxes</source>
        <translation>die Adresse des Empfängers passt auf mehrere Postfächer</translation>
    </message>
    <message>
        <source>the recipient&apos;s address has a wrong form</source>
        <translation>die Adresse des Empfängers hat eine falsche Form</translation>
    </message>
    <message>
        <source>the recipient&apos;s domain declares that it takes no mail</source>
        <translation>die Domain des Empfängers erklärt, keine E-Mails anzunehmen</translation>
    </message>
    <message>
        <source>the recipient&apos;s domain takes no mail</source>
        <translation>die Domain des Empfängers nimmt keine E-Mails an</translation>
    </message>
    <message>
        <source>the recipient&apos;s mailbox is over its limit</source>
        <translation>das Postfach des Empfängers hat sein Limit überschritten</translation>
    </message>
    <message>
        <source>the requested priority was changed</source>
        <translation>die verlangte Priorität wurde geändert</translation>
    </message>
    <message>
        <source>the sender&apos;s address has a wrong form</source>
        <translation>die Adresse des Absenders hat eine falsche Form</translation>
    </message>
    <message>
        <source>the sender&apos;s domain cannot be found</source>
        <translation>die Domain des Absenders ist nicht zu finden</translation>
    </message>
    <message>
        <source>the sender&apos;s domain declares that it takes no mail</source>
        <translation>die Domain des Absenders erklärt, keine E-Mails anzunehmen</translation>
    </message>
    <message>
        <source>the server asks for the next step of the sign-in</source>
        <translation>der Server fragt nach dem nächsten Schritt der Anmeldung</translation>
    </message>
    <message>
        <source>the server cannot handle the parameters at the moment</source>
        <translation>der Server kann die Parameter zurzeit nicht verarbeiten</translation>
    </message>
    <message>
        <source>the server has too little storage, or there are too many recipients at once</source>
        <translation>der Server hat zu wenig Speicher, oder es sind zu viele Empfänger auf einmal</translation>
    </message>
    <message>
        <source>the server met an error of its own</source>
        <translation>beim Server trat ein eigener Fehler auf</translation>
    </message>
    <message>
        <source>the server says goodbye</source>
        <translation>der Server verabschiedet sich</translation>
    </message>
    <message>
        <source>the server waits for the message</source>
        <translation>der Server wartet auf die Nachricht</translation>
    </message>
    <message>
        <source>the service is not available and the connection is closed</source>
        <translation>der Dienst ist nicht verfügbar, und die Verbindung wird geschlossen</translation>
    </message>
    <message>
        <source>the service is ready</source>
        <translation>der Dienst ist bereit</translation>
    </message>
    <message>
        <source>the sign-in data is not accepted</source>
        <translation>die Anmeldedaten werden nicht akzeptiert</translation>
    </message>
    <message>
        <source>the sign-in data is too long</source>
        <translation>die Anmeldedaten sind zu lang</translation>
    </message>
    <message>
        <source>the sign-in method is too weak</source>
        <translation>das Anmeldeverfahren ist zu schwach</translation>
    </message>
    <message>
        <source>the sign-in method is too weak, or the sign-in needs another way</source>
        <translation>das Anmeldeverfahren ist zu schwach, oder die Anmeldung braucht einen anderen Weg</translation>
    </message>
    <message>
        <source>the sign-in method needs encryption</source>
        <translation>das Anmeldeverfahren braucht Verschlüsselung</translation>
    </message>
    <message>
        <source>the sign-in needs encryption, or the message is longer than the server allows</source>
        <translation>die Anmeldung braucht Verschlüsselung, oder die Nachricht ist länger, als der Server erlaubt</translation>
    </message>
    <message>
        <source>the sign-in was refused</source>
        <translation>die Anmeldung wurde abgelehnt</translation>
    </message>
    <message>
        <source>the system is not set up correctly</source>
        <translation>das System ist nicht richtig eingerichtet</translation>
    </message>
    <message>
        <source>the system lacks a requested feature</source>
        <translation>dem System fehlt eine verlangte Funktion</translation>
    </message>
    <message>
        <source>the system takes no messages at the moment</source>
        <translation>das System nimmt zurzeit keine Nachrichten an</translation>
    </message>
    <message>
        <source>the transaction failed, or there is no mail service for this client</source>
        <translation>der Vorgang ist fehlgeschlagen, oder es gibt für diesen Client keinen Maildienst</translation>
    </message>
    <message>
        <source>this sign-in method needs encryption</source>
        <translation>dieses Anmeldeverfahren braucht Verschlüsselung</translation>
    </message>
    <message>
        <source>too many recipients</source>
        <translation>zu viele Empfänger</translation>
    </message>
    <message>
        <source>too much mail from this sender</source>
        <translation>zu viele E-Mails von diesem Absender</translation>
    </message>
</context>
<context>
    <name>workstation</name>
    <message>
        <source>not stated</source>
        <comment>the licence of a package</comment>
        <translation>nicht angegeben</translation>
    </message>
</context>
</TS>
