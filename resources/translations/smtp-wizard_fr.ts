<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
        <translation>Autre plateforme</translation>
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
            <numerusform>%n fournisseur a été chargé.</numerusform>
            <numerusform>%n fournisseurs ont été chargés.</numerusform>
        </translation>
    </message>
    <message>
        <source>--data-key belongs to --load.</source>
        <translation>--data-key va avec --load.</translation>
    </message>
    <message>
        <source>--keep-token needs --token-file.</source>
        <translation>--keep-token demande --token-file.</translation>
    </message>
    <message>
        <source>--mailbox and --platform belong to --show.</source>
        <translation>--mailbox et --platform vont avec --show.</translation>
    </message>
    <message>
        <source>--no-control-host leaves that out.</source>
        <translation>--no-control-host permet de s’en passer.</translation>
    </message>
    <message>
        <source>A check failed, and the file says so.</source>
        <translation>Une vérification a échoué, et le fichier l’indique.</translation>
    </message>
    <message>
        <source>A key was made.</source>
        <translation>Une clé a été créée.</translation>
    </message>
    <message>
        <source>A new key is in its place. What the old one signed still verifies here.</source>
        <translation>Une nouvelle clé la remplace. Ce que l’ancienne a signé reste vérifiable ici.</translation>
    </message>
    <message>
        <source>A search stands alone, without --show, --load and --use-shipped.</source>
        <translation>Une recherche s’emploie seule, sans --show, --load ni --use-shipped.</translation>
    </message>
    <message>
        <source>ACTION</source>
        <comment>a placeholder in a command line</comment>
        <translation>ACTION</translation>
    </message>
    <message>
        <source>Address already in use</source>
        <translation>adresse déjà utilisée</translation>
    </message>
    <message>
        <source>Audience:</source>
        <comment>a label in front of a column</comment>
        <translation>Destiné à&#xa0;:</translation>
    </message>
    <message>
        <source>CA file:</source>
        <translation>Fichier AC&#xa0;:</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <comment>a placeholder in a command line</comment>
        <translation>COMMANDE</translation>
    </message>
    <message>
        <source>Cannot assign requested address</source>
        <translation>adresse non disponible sur cet ordinateur</translation>
    </message>
    <message>
        <source>Changes:</source>
        <comment>a label in front of a column</comment>
        <translation>Changements&#xa0;:</translation>
    </message>
    <message>
        <source>Connects from:</source>
        <comment>addresses of the practice platform</comment>
        <translation>Se connecte depuis&#xa0;:</translation>
    </message>
    <message>
        <source>DNSSEC trust anchors in place of those of the root zone</source>
        <translation>ancres de confiance DNSSEC à la place de celles de la zone racine</translation>
    </message>
    <message>
        <source>Delete it? Type {yes}: </source>
        <translation>La supprimer&#xa0;? Tapez {yes}&#xa0;: </translation>
    </message>
    <message>
        <source>Did you mean {suggestion}?</source>
        <translation>Vouliez-vous dire {suggestion}&#xa0;?</translation>
    </message>
    <message>
        <source>Every check passed.</source>
        <translation>Toutes les vérifications ont réussi.</translation>
    </message>
    <message>
        <source>FAILED</source>
        <comment>how a step of a push ended, in a column of its own</comment>
        <translation>ÉCHEC</translation>
    </message>
    <message>
        <source>Fields</source>
        <comment>of a form</comment>
        <translation>Champs</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>un fichier de ce nom existe déjà</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>nom de fichier trop long</translation>
    </message>
    <message>
        <source>Files:</source>
        <translation>Fichiers&#xa0;:</translation>
    </message>
    <message>
        <source>Finds, tests and explains the settings for sending through your own mail server, and hands them over signed. Without a subcommand it opens the window.</source>
        <translation>Trouve, teste et explique les paramètres d’envoi par votre propre serveur de messagerie, et les remet signés. Sans sous-commande, ouvre la fenêtre.</translation>
    </message>
    <message>
        <source>For</source>
        <comment>the receiver of a signed file</comment>
        <translation>Pour</translation>
    </message>
    <message>
        <source>From address (default: ADDRESS)</source>
        <translation>adresse d’expéditeur (par défaut&#xa0;: ADDRESS)</translation>
    </message>
    <message>
        <source>From name</source>
        <translation>nom d’expéditeur</translation>
    </message>
    <message>
        <source>From the platform: {cause}.</source>
        <comment>the cause that was found</comment>
        <translation>Depuis la plateforme&#xa0;: {cause}.</translation>
    </message>
    <message>
        <source>Give --host: no server is known for this address.</source>
        <translation>Indiquez --host&#xa0;: aucun serveur n’est connu pour cette adresse.</translation>
    </message>
    <message>
        <source>Give --pairing-code with the code that the platform shows.</source>
        <translation>Indiquez --pairing-code avec le code que la plateforme affiche.</translation>
    </message>
    <message>
        <source>Give --request or --transfer-code, not both: a password is sealed once.</source>
        <translation>Indiquez --request ou --transfer-code, pas les deux&#xa0;: un mot de passe n’est scellé qu’une fois.</translation>
    </message>
    <message>
        <source>Give --to-platform with the https address of the platform.</source>
        <translation>Indiquez --to-platform avec l’adresse https de la plateforme.</translation>
    </message>
    <message>
        <source>Give --token-file with the token of {origin}.</source>
        <translation>Indiquez --token-file avec le jeton de {origin}.</translation>
    </message>
    <message>
        <source>Give an e-mail address, or --config with a signed file.</source>
        <translation>Indiquez une adresse e-mail, ou --config avec un fichier signé.</translation>
    </message>
    <message>
        <source>Give the password with --password-stdin or --keyring, or use --no-sign-in.</source>
        <translation>Donnez le mot de passe avec --password-stdin ou --keyring, ou utilisez --no-sign-in.</translation>
    </message>
    <message>
        <source>Help</source>
        <comment>a label in front of an address</comment>
        <translation>Aide</translation>
    </message>
    <message>
        <source>If it did, push again with --platform-key and the fingerprint that the platform itself shows.</source>
        <translation>Si oui, recommencez la remise avec --platform-key et l’empreinte que la plateforme elle-même affiche.</translation>
    </message>
    <message>
        <source>If that is your server, give --host {host}.</source>
        <translation>Si c’est votre serveur, indiquez --host {host}.</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>Fin de validité</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>It could not be revoked at the platform: revoke it there.</source>
        <translation>Elle n’a pas pu être révoquée d’ici&#xa0;: révoquez-la sur la plateforme.</translation>
    </message>
    <message>
        <source>It runs until it is interrupted (Ctrl+C).</source>
        <translation>Elle fonctionne jusqu’à son interruption (Ctrl+C).</translation>
    </message>
    <message>
        <source>It was loaded on this computer.</source>
        <translation>Elles ont été chargées sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Key ({suite}), kept in a file, for practice only:</source>
        <translation>Clé ({suite}), gardée dans un fichier, pour l’entraînement seulement&#xa0;:</translation>
    </message>
    <message>
        <source>Key ({suite}), kept in a file, locked with your passphrase:</source>
        <translation>Clé ({suite}), gardée dans un fichier, protégée par votre phrase secrète&#xa0;:</translation>
    </message>
    <message>
        <source>Key ({suite}), kept in this computer&apos;s keyring:</source>
        <translation>Clé ({suite}), gardée dans le trousseau de cet ordinateur&#xa0;:</translation>
    </message>
    <message>
        <source>Key ({suite}), kept nowhere; it is for one time only:</source>
        <translation>Clé ({suite}), gardée nulle part, à usage unique&#xa0;:</translation>
    </message>
    <message>
        <source>Key:</source>
        <comment>a label in front of a column</comment>
        <translation>Clé&#xa0;:</translation>
    </message>
    <message>
        <source>Loaded data was forgotten.</source>
        <translation>Les données chargées ont été oubliées.</translation>
    </message>
    <message>
        <source>Mail goes out from {sender}.</source>
        <translation>Les messages partent de {sender}.</translation>
    </message>
    <message>
        <source>Named: {cause}, as it is.</source>
        <comment>the cause that was found</comment>
        <translation>Constaté&#xa0;: {cause}, ce qui est exact.</translation>
    </message>
    <message>
        <source>Named: {cause}, but the scenario has {true_cause}.</source>
        <comment>the cause that was found</comment>
        <translation>Constaté&#xa0;: {cause}, mais le scénario prévoit&#xa0;: {true_cause}.</translation>
    </message>
    <message>
        <source>No provider is known for {query}.</source>
        <translation>Aucun fournisseur n’est connu pour {query}.</translation>
    </message>
    <message>
        <source>No sending settings were found for {domain}. Give --host, and --port if it is unusual.</source>
        <translation>Aucun paramètre d’envoi n’a été trouvé pour {domain}. Indiquez --host, et --port s’il est inhabituel.</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>il n’y a plus de place sur le disque</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>ce fichier ou ce dossier n’existe pas</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>ce n’est pas un dossier</translation>
    </message>
    <message>
        <source>Nothing failed, but not every check ran.</source>
        <translation>Rien n’a échoué, mais certaines vérifications n’ont pas eu lieu.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>Nothing was signed on this computer yet.</source>
        <translation>Rien n’a encore été signé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>opération non permise</translation>
    </message>
    <message>
        <source>Origin:</source>
        <comment>a label in front of a column</comment>
        <translation>Origine&#xa0;:</translation>
    </message>
    <message>
        <source>Other users of this computer may read {path}.</source>
        <translation>D’autres utilisateurs de cet ordinateur ont le droit de lire {path}.</translation>
    </message>
    <message>
        <source>Page:</source>
        <comment>of the practice platform</comment>
        <translation>Page&#xa0;:</translation>
    </message>
    <message>
        <source>Pairing code that the platform shows: </source>
        <translation>Code d’association affiché par la plateforme&#xa0;: </translation>
    </message>
    <message>
        <source>Pairing code:</source>
        <translation>Code d’association&#xa0;:</translation>
    </message>
    <message>
        <source>Passphrase of this computer&apos;s key: </source>
        <translation>Phrase secrète de la clé de cet ordinateur&#xa0;: </translation>
    </message>
    <message>
        <source>Password for {username}: </source>
        <translation>Mot de passe de {username}&#xa0;: </translation>
    </message>
    <message>
        <source>Password: none; the server takes mail from this address without sign-in.</source>
        <translation>Mot de passe&#xa0;: aucun&#xa0;; le serveur accepte les messages de cette adresse sans authentification.</translation>
    </message>
    <message>
        <source>Password: not in the file; the platform asks for it.</source>
        <translation>Mot de passe&#xa0;: pas dans le fichier&#xa0;; la plateforme le demande.</translation>
    </message>
    <message>
        <source>Password: sealed for {platform}. Compare the whole fingerprint:</source>
        <translation>Mot de passe&#xa0;: scellé pour {platform}. Comparez l’empreinte entière&#xa0;:</translation>
    </message>
    <message>
        <source>Password: sealed with this transfer code. It is shown once and stands in no file:</source>
        <translation>Mot de passe&#xa0;: scellé avec ce code de transfert. Il est affiché une seule fois et ne figure dans aucun fichier&#xa0;:</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>accès refusé</translation>
    </message>
    <message>
        <source>Platform:</source>
        <comment>a label in front of a column</comment>
        <translation>Plateforme&#xa0;:</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Practice: {title}. Nothing left this computer.</source>
        <translation>Entraînement&#xa0;: {title}. Rien n’a quitté cet ordinateur.</translation>
    </message>
    <message>
        <source>Push this? Type {yes}: </source>
        <translation>Remettre ces paramètres&#xa0;? Tapez {yes}&#xa0;: </translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>système de fichiers en lecture seule</translation>
    </message>
    <message>
        <source>Receipt: {state}, signed by the platform.</source>
        <translation>Reçu signé par la plateforme, état des paramètres&#xa0;: {state}.</translation>
    </message>
    <message>
        <source>Register it with every platform you push to, and revoke the old one there.</source>
        <translation>Déclarez-la sur chaque plateforme à laquelle vous remettez des paramètres, et révoquez-y l’ancienne.</translation>
    </message>
    <message>
        <source>Request file:</source>
        <translation>Fichier de demande&#xa0;:</translation>
    </message>
    <message>
        <source>Revoke it at every platform it is registered with.</source>
        <translation>Révoquez-la sur chaque plateforme où elle est déclarée.</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Enregistré&#xa0;: {path}</translation>
    </message>
    <message>
        <source>Sends until then from</source>
        <translation>Expéditeur jusque-là</translation>
    </message>
    <message>
        <source>Short form</source>
        <comment>of a fingerprint</comment>
        <translation>Forme courte</translation>
    </message>
    <message>
        <source>Signed by an unknown key:</source>
        <translation>Signé par une clé inconnue&#xa0;:</translation>
    </message>
    <message>
        <source>Signed by practice (made by practice mode, for training only):</source>
        <translation>Signé par l’entraînement (créé en mode entraînement, pour s’exercer seulement)&#xa0;:</translation>
    </message>
    <message>
        <source>Signed by the key you gave:</source>
        <translation>Signé par la clé que vous avez donnée&#xa0;:</translation>
    </message>
    <message>
        <source>Signed by this computer:</source>
        <translation>Signé par cet ordinateur&#xa0;:</translation>
    </message>
    <message>
        <source>Signed by this computer: {key}</source>
        <translation>Signé par cet ordinateur&#xa0;: {key}</translation>
    </message>
    <message>
        <source>Signed file: {verdict}</source>
        <translation>Fichier signé&#xa0;: {verdict}</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>The file was signed by a key that is not known here, and its server is {host}.</source>
        <translation>Le fichier est signé par une clé inconnue ici, et son serveur est {host}.</translation>
    </message>
    <message>
        <source>The key is registered at {origin}.</source>
        <translation>La clé est déclarée sur {origin}.</translation>
    </message>
    <message>
        <source>The key was deleted. Files it signed still verify here.</source>
        <translation>La clé a été supprimée. Les fichiers qu’elle a signés restent vérifiables ici.</translation>
    </message>
    <message>
        <source>The keyring could not be read.</source>
        <translation>Le trousseau n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>The keyring did not answer.</source>
        <translation>Le trousseau n’a pas répondu.</translation>
    </message>
    <message>
        <source>The keyring has no token for it.</source>
        <translation>Le trousseau ne contient pas ce jeton.</translation>
    </message>
    <message>
        <source>The keyring is locked, so its keys cannot be shown. Unlock it and try again.</source>
        <translation>Le trousseau est verrouillé&#xa0;: ses clés ne peuvent pas être affichées. Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>Le trousseau est verrouillé.</translation>
    </message>
    <message>
        <source>The old one could not be revoked at the platform: revoke it there.</source>
        <translation>L’ancienne n’a pas pu être révoquée d’ici&#xa0;: révoquez-la sur la plateforme.</translation>
    </message>
    <message>
        <source>The pages were not drawn: {reason}</source>
        <translation>Les pages n’ont pas été dessinées&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The platform cannot listen or connect as asked: {reason}.</source>
        <translation>La plateforme ne peut pas écouter ou se connecter comme demandé&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The platform was at another port of this host before.</source>
        <translation>La plateforme était auparavant sur un autre port de cet hôte.</translation>
    </message>
    <message>
        <source>The platform&apos;s key is ANOTHER ONE than before.</source>
        <translation>La clé de la plateforme N’EST PAS LA MÊME qu’auparavant.</translation>
    </message>
    <message>
        <source>The platform&apos;s key is seen for the first time.</source>
        <translation>La clé de la plateforme est vue pour la première fois.</translation>
    </message>
    <message>
        <source>The platform&apos;s key is the same as before.</source>
        <translation>La clé de la plateforme est la même qu’auparavant.</translation>
    </message>
    <message>
        <source>The platform&apos;s own sender is in use.</source>
        <translation>L’expéditeur de la plateforme est utilisé.</translation>
    </message>
    <message>
        <source>The practice platform has stopped.</source>
        <translation>La plateforme d’entraînement s’est arrêtée.</translation>
    </message>
    <message>
        <source>The practice platform serves {url}</source>
        <translation>La plateforme d’entraînement répond à l’adresse {url}</translation>
    </message>
    <message>
        <source>The public key could not be added to this computer&apos;s list of known keys. The file is good, but smtp-wizard verify will not know its key here.</source>
        <translation>La clé publique n’a pas pu être ajoutée aux clés connues de cet ordinateur. Le fichier est bon, mais smtp-wizard verify ne reconnaîtra pas sa clé ici.</translation>
    </message>
    <message>
        <source>The request file names no API. Give --to-platform with the https address of the platform.</source>
        <translation>Le fichier de demande n’indique pas d’API. Indiquez --to-platform avec l’adresse https de la plateforme.</translation>
    </message>
    <message>
        <source>The scenario {scenario} cannot be run here.</source>
        <translation>Le scénario {scenario} ne peut pas être exécuté ici.</translation>
    </message>
    <message>
        <source>The set that was loaded on this computer is not used. {reason}</source>
        <translation>Le jeu de données chargé sur cet ordinateur n’est pas utilisé. {reason}</translation>
    </message>
    <message>
        <source>The settings were not tested, and the file says so.</source>
        <translation>Les paramètres n’ont pas été testés, et le fichier l’indique.</translation>
    </message>
    <message>
        <source>The token was not kept: this computer has no usable keyring.</source>
        <translation>Le jeton n’a pas été gardé&#xa0;: cet ordinateur n’a pas de trousseau utilisable.</translation>
    </message>
    <message>
        <source>There is a key already.</source>
        <translation>Il y a déjà une clé.</translation>
    </message>
    <message>
        <source>There is no display to open the window on.</source>
        <translation>Il n’y a pas d’écran pour ouvrir la fenêtre.</translation>
    </message>
    <message>
        <source>There is no key yet. Make one with: smtp-wizard keys make</source>
        <translation>Il n’y a pas encore de clé. Pour en créer une&#xa0;: smtp-wizard keys make</translation>
    </message>
    <message>
        <source>There is no scenario {name}; practice --list shows them all.</source>
        <translation>Le scénario {name} n’existe pas&#xa0;; practice --list les affiche tous.</translation>
    </message>
    <message>
        <source>There was no key.</source>
        <translation>Il n’y avait pas de clé.</translation>
    </message>
    <message>
        <source>This computer has no keyring.</source>
        <translation>Cet ordinateur n’a pas de trousseau.</translation>
    </message>
    <message>
        <source>This computer has no usable keyring, so no key was kept. Give --passphrase-file to keep it in a file that is locked with a passphrase.</source>
        <translation>Cet ordinateur n’a pas de trousseau utilisable&#xa0;: aucune clé n’a donc été gardée. Indiquez --passphrase-file pour la garder dans un fichier protégé par une phrase secrète.</translation>
    </message>
    <message>
        <source>This computer has no usable keyring, so the file was signed with a key for this one time. A platform that does not know the key will ask before it takes the file.</source>
        <translation>Cet ordinateur n’a pas de trousseau utilisable&#xa0;: le fichier a donc été signé avec une clé à usage unique. Une plateforme qui ne connaît pas la clé posera la question avant d’accepter le fichier.</translation>
    </message>
    <message>
        <source>This computer has no usable keyring, so the push is signed with a key for this one time, which the platform does not know. To keep a key in a locked file: smtp-wizard keys make --passphrase-file FILE.</source>
        <translation>Cet ordinateur n’a pas de trousseau utilisable&#xa0;: la remise est donc signée avec une clé à usage unique, que la plateforme ne connaît pas. Pour garder une clé dans un fichier protégé&#xa0;: smtp-wizard keys make --passphrase-file FILE.</translation>
    </message>
    <message>
        <source>Token file:</source>
        <translation>Fichier du jeton&#xa0;:</translation>
    </message>
    <message>
        <source>Type its fingerprint as the platform shows it: </source>
        <translation>Tapez son empreinte telle que la plateforme l’affiche&#xa0;: </translation>
    </message>
    <message>
        <source>Type the fingerprint as the platform itself shows it: </source>
        <translation>Tapez l’empreinte telle que la plateforme elle-même l’affiche&#xa0;: </translation>
    </message>
    <message>
        <source>Typed: {address}</source>
        <translation>Saisi&#xa0;: {address}</translation>
    </message>
    <message>
        <source>What was signed could not be put on record. {reason}</source>
        <translation>Ce qui a été signé n’a pas pu être noté dans l’historique. {reason}</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>in the menus of a platform</comment>
        <translation>Où</translation>
    </message>
    <message>
        <source>Where it happened stands in {path}.</source>
        <translation>L’endroit de l’erreur est noté dans {path}.</translation>
    </message>
    <message>
        <source>Your firewall must admit</source>
        <translation>Votre pare-feu doit autoriser</translation>
    </message>
    <message>
        <source>a number from 0 to 65535 is needed</source>
        <translation>il faut un nombre de 0 à 65535</translation>
    </message>
    <message>
        <source>actions</source>
        <comment>a heading</comment>
        <translation>actions</translation>
    </message>
    <message>
        <source>active</source>
        <comment>the state of settings at a platform</comment>
        <translation>actif</translation>
    </message>
    <message>
        <source>address of this computer to connect to mail servers from</source>
        <translation>adresse de cet ordinateur d’où se connecter aux serveurs de messagerie</translation>
    </message>
    <message>
        <source>after a failure, ask no host of a large provider whether the network itself works</source>
        <translation>après un échec, ne pas demander à un hôte d’un grand fournisseur si le réseau lui-même fonctionne</translation>
    </message>
    <message>
        <source>another platform serves from {path}.</source>
        <translation>une autre plateforme utilise déjà {path}.</translation>
    </message>
    <message>
        <source>argument {argument}: {message}</source>
        <translation>argument {argument}&#xa0;: {message}</translation>
    </message>
    <message>
        <source>certificates of mail servers to trust besides the system&apos;s</source>
        <translation>certificats de serveurs de messagerie à approuver en plus de ceux du système</translation>
    </message>
    <message>
        <source>certificates to trust besides the system&apos;s</source>
        <translation>certificats à approuver en plus de ceux du système</translation>
    </message>
    <message>
        <source>check settings against the server, step by step</source>
        <translation>vérifier les paramètres auprès du serveur, étape par étape</translation>
    </message>
    <message>
        <source>check settings and write them to a signed file</source>
        <translation>vérifier les paramètres et les écrire dans un fichier signé</translation>
    </message>
    <message>
        <source>check settings, hand them to a platform, and let it test them</source>
        <translation>vérifier les paramètres, les remettre à une plateforme et la laisser les tester</translation>
    </message>
    <message>
        <source>check, read and compare, and send nothing</source>
        <translation>vérifier, lire et comparer, sans rien envoyer</translation>
    </message>
    <message>
        <source>commands</source>
        <comment>a heading</comment>
        <translation>commandes</translation>
    </message>
    <message>
        <source>delete the key, here and at a platform</source>
        <translation>supprimer la clé, ici et sur une plateforme</translation>
    </message>
    <message>
        <source>do not ask Thunderbird&apos;s public database for the domain</source>
        <translation>ne pas interroger la base publique de Thunderbird sur le domaine</translation>
    </message>
    <message>
        <source>do not ask at the terminal</source>
        <translation>ne rien demander dans le terminal</translation>
    </message>
    <message>
        <source>do not ask at the terminal before the push</source>
        <translation>ne rien demander dans le terminal avant la remise</translation>
    </message>
    <message>
        <source>do not push: let the platform&apos;s own sender take over again</source>
        <translation>ne rien remettre&#xa0;: laisser l’expéditeur de la plateforme reprendre le relais</translation>
    </message>
    <message>
        <source>do not use the shipped data of providers</source>
        <translation>ne pas utiliser les données de fournisseurs du programme</translation>
    </message>
    <message>
        <source>done</source>
        <comment>how a step of a push ended, in a column of its own</comment>
        <translation>fait</translation>
    </message>
    <message>
        <source>ended</source>
        <comment>how a step of a push ended, in a column of its own</comment>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>ended</source>
        <comment>the state of settings at a platform</comment>
        <translation>terminé</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>une valeur est attendue</translation>
    </message>
    <message>
        <source>expired</source>
        <comment>the state of settings at a platform</comment>
        <translation>expiré</translation>
    </message>
    <message>
        <source>explain an error message of any mail program</source>
        <translation>expliquer un message d’erreur de tout programme de messagerie</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>the tests of signed settings</comment>
        <translation>échec</translation>
    </message>
    <message>
        <source>file with the passphrase of this computer&apos;s key, where there is no keyring</source>
        <translation>fichier avec la phrase secrète de la clé de cet ordinateur, en l’absence de trousseau</translation>
    </message>
    <message>
        <source>file with the platform&apos;s token (default: the keyring&apos;s)</source>
        <translation>fichier avec le jeton de la plateforme (par défaut&#xa0;: celui du trousseau)</translation>
    </message>
    <message>
        <source>find the settings for an address, without any password</source>
        <translation>trouver les paramètres d’une adresse, sans aucun mot de passe</translation>
    </message>
    <message>
        <source>forget a loaded set: use the data of this program again</source>
        <translation>oublier un jeu chargé&#xa0;: utiliser de nouveau les données du programme</translation>
    </message>
    <message>
        <source>give a number of seconds from 1 to 600.</source>
        <translation>indiquez un nombre de secondes de 1 à 600.</translation>
    </message>
    <message>
        <source>give a time such as 2026-11-21T12:00:00Z, or seconds since 1970.</source>
        <translation>indiquez une heure comme 2026-11-21T12:00:00Z, ou des secondes depuis 1970.</translation>
    </message>
    <message>
        <source>give an IP address of this computer.</source>
        <translation>indiquez une adresse IP de cet ordinateur.</translation>
    </message>
    <message>
        <source>give an address and a port such as 192.0.2.53:53, not {text}.</source>
        <translation>indiquez une adresse et un port, comme 192.0.2.53:53, et non {text}.</translation>
    </message>
    <message>
        <source>host name of the mail server</source>
        <translation>nom d’hôte du serveur de messagerie</translation>
    </message>
    <message>
        <source>how the connection is protected</source>
        <translation>façon de protéger la connexion</translation>
    </message>
    <message>
        <source>how the window looks, this time (default: as chosen in its menu)</source>
        <translation>apparence de la fenêtre, cette fois (par défaut&#xa0;: celle choisie dans son menu)</translation>
    </message>
    <message>
        <source>https address of the platform, or the name of one used before</source>
        <translation>adresse https de la plateforme, ou nom d’une plateforme déjà utilisée</translation>
    </message>
    <message>
        <source>ignored explicit argument {value}</source>
        <translation>la valeur {value} n’est pas attendue</translation>
    </message>
    <message>
        <source>invalid choice: {value} (choose from {choices})</source>
        <translation>choix non valide&#xa0;: {value} (choix possibles&#xa0;: {choices})</translation>
    </message>
    <message>
        <source>invalid value: {value} is no number</source>
        <translation>valeur non valide&#xa0;: {value} n’est pas un nombre</translation>
    </message>
    <message>
        <source>keep the token of --token-file in this computer&apos;s keyring</source>
        <translation>garder le jeton de --token-file dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>keys delete asks at a terminal. Give --yes where there is none.</source>
        <translation>keys delete demande confirmation dans un terminal. Ajoutez --yes s’il n’y en a pas.</translation>
    </message>
    <message>
        <source>kind of key (default: {name})</source>
        <translation>type de clé (par défaut&#xa0;: {name})</translation>
    </message>
    <message>
        <source>limit for all checks in seconds</source>
        <translation>durée maximale de toutes les vérifications, en secondes</translation>
    </message>
    <message>
        <source>list the platforms this program knows</source>
        <translation>lister les plateformes que ce programme connaît</translation>
    </message>
    <message>
        <source>list the scenarios</source>
        <translation>lister les scénarios</translation>
    </message>
    <message>
        <source>list what was signed here, when and for whom</source>
        <translation>lister ce qui a été signé ici, quand et pour qui</translation>
    </message>
    <message>
        <source>list, search and show mail providers; load newer data about them</source>
        <translation>lister, rechercher et afficher les fournisseurs de messagerie&#xa0;; charger des données plus récentes</translation>
    </message>
    <message>
        <source>mail provider or server program, such as gmail or postfix</source>
        <translation>fournisseur de messagerie ou logiciel serveur, comme gmail ou postfix</translation>
    </message>
    <message>
        <source>make the key, unless there is one</source>
        <translation>créer la clé, sauf s’il y en a une</translation>
    </message>
    <message>
        <source>make, show, register, rotate and delete the key that signs here</source>
        <translation>créer, afficher, déclarer, renouveler et supprimer la clé de signature de cet ordinateur</translation>
    </message>
    <message>
        <source>mask names and addresses in the window, for a screen that others see</source>
        <translation>masquer les noms et adresses dans la fenêtre, pour un écran que d’autres voient</translation>
    </message>
    <message>
        <source>message</source>
        <comment>a heading</comment>
        <translation>message</translation>
    </message>
    <message>
        <source>name to give in EHLO (default: an address literal)</source>
        <translation>nom à donner dans EHLO (par défaut&#xa0;: une adresse IP entre crochets)</translation>
    </message>
    <message>
        <source>network</source>
        <comment>a heading</comment>
        <translation>réseau</translation>
    </message>
    <message>
        <source>no problem</source>
        <comment>in place of a cause</comment>
        <translation>aucun problème</translation>
    </message>
    <message>
        <source>no provider has this id or name. providers QUERY searches.</source>
        <translation>aucun fournisseur n’a cet identifiant ou ce nom. providers QUERY permet de chercher.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>the password in a signed file</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>none but perhaps the password</source>
        <translation>aucun, sauf peut-être le mot de passe</translation>
    </message>
    <message>
        <source>not allowed with argument {name}</source>
        <translation>non autorisé avec l’argument {name}</translation>
    </message>
    <message>
        <source>not-tested</source>
        <comment>the tests of signed settings</comment>
        <translation>non testé</translation>
    </message>
    <message>
        <source>one of the arguments {names} is required</source>
        <translation>l’un des arguments {names} est obligatoire</translation>
    </message>
    <message>
        <source>open the window and close it after its first painted page</source>
        <translation>ouvrir la fenêtre et la fermer après l’affichage de sa première page</translation>
    </message>
    <message>
        <source>options:</source>
        <translation>options&#xa0;:</translation>
    </message>
    <message>
        <source>other</source>
        <comment>a heading</comment>
        <translation>autres</translation>
    </message>
    <message>
        <source>part of a name, an address, a domain or a host</source>
        <translation>partie d’un nom, d’une adresse, d’un domaine ou d’un hôte</translation>
    </message>
    <message>
        <source>partly</source>
        <comment>the tests of signed settings</comment>
        <translation>partiel</translation>
    </message>
    <message>
        <source>passed</source>
        <comment>the tests of signed settings</comment>
        <translation>réussi</translation>
    </message>
    <message>
        <source>password</source>
        <comment>what was typed</comment>
        <translation>mot de passe</translation>
    </message>
    <message>
        <source>pending</source>
        <comment>the state of settings at a platform</comment>
        <translation>en attente</translation>
    </message>
    <message>
        <source>platform (a token is never an argument)</source>
        <comment>a heading</comment>
        <translation>plateforme (un jeton n’est jamais un argument)</translation>
    </message>
    <message>
        <source>port to listen on (default: a free one)</source>
        <translation>port sur lequel écouter (par défaut&#xa0;: un port libre)</translation>
    </message>
    <message>
        <source>port, usually 587, 465 or 25</source>
        <translation>port, en général 587, 465 ou 25</translation>
    </message>
    <message>
        <source>positional arguments:</source>
        <translation>arguments positionnels&#xa0;:</translation>
    </message>
    <message>
        <source>print one JSON document (schema about-1)</source>
        <translation>produire un document JSON (schéma about-1)</translation>
    </message>
    <message>
        <source>print one JSON document (schema check-1)</source>
        <translation>produire un document JSON (schéma check-1)</translation>
    </message>
    <message>
        <source>print one JSON document (schema discover-1)</source>
        <translation>produire un document JSON (schéma discover-1)</translation>
    </message>
    <message>
        <source>print one JSON document (schema explain-1)</source>
        <translation>produire un document JSON (schéma explain-1)</translation>
    </message>
    <message>
        <source>print one JSON document (schema export-1)</source>
        <translation>produire un document JSON (schéma export-1)</translation>
    </message>
    <message>
        <source>print one JSON document (schema keys-1)</source>
        <translation>produire un document JSON (schéma keys-1)</translation>
    </message>
    <message>
        <source>print one JSON document (schema keys-history-1)</source>
        <translation>produire un document JSON (schéma keys-history-1)</translation>
    </message>
    <message>
        <source>print one JSON document (schema platform-serve-1)</source>
        <translation>produire un document JSON (schéma platform-serve-1)</translation>
    </message>
    <message>
        <source>print one JSON document (schema platforms-1)</source>
        <translation>produire un document JSON (schéma platforms-1)</translation>
    </message>
    <message>
        <source>print one JSON document (schema practice-1)</source>
        <translation>produire un document JSON (schéma practice-1)</translation>
    </message>
    <message>
        <source>print one JSON document (schema providers-1)</source>
        <translation>produire un document JSON (schéma providers-1)</translation>
    </message>
    <message>
        <source>print one JSON document (schema push-1)</source>
        <translation>produire un document JSON (schéma push-1)</translation>
    </message>
    <message>
        <source>print one JSON document (schema verify-1)</source>
        <translation>produire un document JSON (schéma verify-1)</translation>
    </message>
    <message>
        <source>print what to send along with a question</source>
        <translation>afficher ce qu’il faut joindre à une question</translation>
    </message>
    <message>
        <source>prompt</source>
        <comment>the password in a signed file: the platform asks for it</comment>
        <translation>demandé par la plateforme</translation>
    </message>
    <message>
        <source>public JWK, JWKS or request file to verify with</source>
        <translation>JWK publique, JWKS ou fichier de demande pour la vérification</translation>
    </message>
    <message>
        <source>push</source>
        <comment>a heading</comment>
        <translation>remise</translation>
    </message>
    <message>
        <source>push signs in before anything is sent: leave --no-sign-in away, or the user name.</source>
        <translation>push s’authentifie avant tout envoi&#xa0;: retirez --no-sign-in, ou le nom d’utilisateur.</translation>
    </message>
    <message>
        <source>put a new key in its place, here and at a platform</source>
        <translation>remplacer la clé par une nouvelle, ici et sur une plateforme</translation>
    </message>
    <message>
        <source>quarantined</source>
        <comment>the state of settings at a platform</comment>
        <translation>en quarantaine</translation>
    </message>
    <message>
        <source>read the password from standard input</source>
        <translation>lire le mot de passe sur l’entrée standard</translation>
    </message>
    <message>
        <source>recipient of the test (default: the From address)</source>
        <translation>destinataire du test (par défaut&#xa0;: l’adresse d’expéditeur)</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>the state of settings at a platform</comment>
        <translation>refusé</translation>
    </message>
    <message>
        <source>register the key with a platform</source>
        <translation>déclarer la clé sur une plateforme</translation>
    </message>
    <message>
        <source>run every step on the command line</source>
        <translation>exécuter toutes les étapes en ligne de commande</translation>
    </message>
    <message>
        <source>run the practice platform that a push can be tried with</source>
        <translation>lancer la plateforme d’entraînement, pour essayer une remise</translation>
    </message>
    <message>
        <source>seal the password with a code that is shown once</source>
        <translation>sceller le mot de passe avec un code affiché une seule fois</translation>
    </message>
    <message>
        <source>sealed</source>
        <comment>the password in a signed file</comment>
        <translation>scellé</translation>
    </message>
    <message>
        <source>search the shipped data only; nothing is sent</source>
        <translation>chercher seulement dans les données du programme&#xa0;; rien n’est envoyé</translation>
    </message>
    <message>
        <source>send every DNS question there, addresses included</source>
        <translation>y envoyer toutes les questions DNS, adresses comprises</translation>
    </message>
    <message>
        <source>send one test message at the end</source>
        <translation>envoyer un message de test à la fin</translation>
    </message>
    <message>
        <source>send without signing in: a relay by address; with --username: stop before the sign-in</source>
        <translation>envoyer sans authentification&#xa0;: relais par adresse&#xa0;; avec --username&#xa0;: s’arrêter avant l’authentification</translation>
    </message>
    <message>
        <source>serve the open API over HTTPS on this computer until interrupted</source>
        <translation>servir l’API ouverte en HTTPS sur cet ordinateur jusqu’à interruption</translation>
    </message>
    <message>
        <source>server</source>
        <comment>a heading</comment>
        <translation>serveur</translation>
    </message>
    <message>
        <source>show everything about one provider, with its guide</source>
        <translation>afficher tout sur un fournisseur, avec son guide</translation>
    </message>
    <message>
        <source>show the fingerprint, and the same as a QR code</source>
        <translation>afficher l’empreinte, aussi sous forme de code QR</translation>
    </message>
    <message>
        <source>show the version and exit</source>
        <translation>afficher la version et quitter</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>afficher cette aide et quitter</translation>
    </message>
    <message>
        <source>sign-in (a password is never an argument)</source>
        <comment>a heading</comment>
        <translation>authentification (un mot de passe n’est jamais un argument)</translation>
    </message>
    <message>
        <source>sources</source>
        <comment>a heading</comment>
        <translation>sources</translation>
    </message>
    <message>
        <source>stopped.</source>
        <comment>by the person, with Ctrl+C</comment>
        <translation>arrêté.</translation>
    </message>
    <message>
        <source>superseded</source>
        <comment>the state of settings at a platform</comment>
        <translation>remplacé</translation>
    </message>
    <message>
        <source>take the password from this computer&apos;s keyring</source>
        <translation>prendre le mot de passe dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>take the settings of a signed file</source>
        <translation>reprendre les paramètres d’un fichier signé</translation>
    </message>
    <message>
        <source>the From address; settings are found from it</source>
        <translation>adresse d’expéditeur&#xa0;; elle sert à trouver les paramètres</translation>
    </message>
    <message>
        <source>the certificates in {path} cannot be read.</source>
        <translation>les certificats de {path} ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>the code that the platform shows; it is good once</source>
        <translation>code que la plateforme affiche&#xa0;; il ne sert qu’une fois</translation>
    </message>
    <message>
        <source>the e-mail address to send from</source>
        <translation>adresse e-mail d’où envoyer</translation>
    </message>
    <message>
        <source>the file holds no key that a password could be sealed for.</source>
        <translation>le fichier ne contient aucune clé pour laquelle sceller un mot de passe.</translation>
    </message>
    <message>
        <source>the file speaks for another platform than {platform}.</source>
        <translation>le fichier vient d’une autre plateforme que {platform}.</translation>
    </message>
    <message>
        <source>the first line of the file is the passphrase.</source>
        <translation>la première ligne du fichier est la phrase secrète.</translation>
    </message>
    <message>
        <source>the following arguments are required: {names}</source>
        <translation>arguments obligatoires manquants&#xa0;: {names}</translation>
    </message>
    <message>
        <source>the key of {audience} is another one than before: {fingerprint}. Ask the platform whether it changed its key.</source>
        <translation>la clé de {audience} n’est plus la même&#xa0;: {fingerprint}. Demandez à la plateforme si elle a changé de clé.</translation>
    </message>
    <message>
        <source>the keyring could not be read. Use --password-stdin.</source>
        <translation>le trousseau n’a pas pu être lu. Utilisez --password-stdin.</translation>
    </message>
    <message>
        <source>the keyring did not answer. Unlock it and try again.</source>
        <translation>le trousseau n’a pas répondu. Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>the keyring has no password for this user name at this server.</source>
        <translation>le trousseau ne contient pas de mot de passe pour ce nom d’utilisateur sur ce serveur.</translation>
    </message>
    <message>
        <source>the keyring is locked. Unlock it and try again.</source>
        <translation>le trousseau est verrouillé. Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>the language to speak: {tags} (default: the system&apos;s)</source>
        <translation>langue à employer&#xa0;: {tags} (par défaut&#xa0;: celle du système)</translation>
    </message>
    <message>
        <source>the message, a short code such as L-102, or - to read from standard input</source>
        <translation>le message, un code court comme L-102, ou - pour lire l’entrée standard</translation>
    </message>
    <message>
        <source>the passphrase is not UTF-8 text.</source>
        <translation>la phrase secrète n’est pas du texte UTF-8.</translation>
    </message>
    <message>
        <source>the password is not UTF-8 text.</source>
        <translation>le mot de passe n’est pas du texte UTF-8.</translation>
    </message>
    <message>
        <source>the platform that will send</source>
        <translation>plateforme qui enverra</translation>
    </message>
    <message>
        <source>the platform&apos;s key must be this one; takes a key that changed, whole or its first 26 characters</source>
        <translation>la clé de la plateforme doit être celle-ci&#xa0;; accepte une clé qui a changé&#xa0;; empreinte entière ou ses 26 premiers caractères</translation>
    </message>
    <message>
        <source>the platform&apos;s request file: seals the password</source>
        <translation>fichier de demande de la plateforme&#xa0;: scelle le mot de passe</translation>
    </message>
    <message>
        <source>the platform&apos;s request file; its keys must agree</source>
        <translation>fichier de demande de la plateforme&#xa0;; ses clés doivent concorder</translation>
    </message>
    <message>
        <source>the port that was used</source>
        <translation>port utilisé</translation>
    </message>
    <message>
        <source>the security that was used</source>
        <translation>sécurité utilisée</translation>
    </message>
    <message>
        <source>the step at which it appeared</source>
        <translation>étape à laquelle il est apparu</translation>
    </message>
    <message>
        <source>the usual address of this computer</source>
        <translation>l’adresse habituelle de cet ordinateur</translation>
    </message>
    <message>
        <source>there is no option {option}</source>
        <translation>l’option {option} n’existe pas</translation>
    </message>
    <message>
        <source>there is no platform {name}. Known are: {names}.</source>
        <translation>la plateforme {name} n’existe pas. Plateformes connues&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>there is no scenario {name}; practice --list shows them all.</source>
        <translation>le scénario {name} n’existe pas&#xa0;; practice --list les affiche tous.</translation>
    </message>
    <message>
        <source>there is no such platform; smtp-wizard platforms lists them.</source>
        <translation>cette plateforme n’existe pas&#xa0;; smtp-wizard platforms les liste.</translation>
    </message>
    <message>
        <source>there is one value too many</source>
        <translation>il y a une valeur de trop</translation>
    </message>
    <message>
        <source>this computer has no keyring that encrypts. Use --password-stdin.</source>
        <translation>cet ordinateur n’a pas de trousseau qui chiffre. Utilisez --password-stdin.</translation>
    </message>
    <message>
        <source>this is a fault of the program, not of your settings.</source>
        <translation>c’est une erreur du programme, pas de vos paramètres.</translation>
    </message>
    <message>
        <source>this is not the fingerprint of the key in the file. Nothing was sealed.</source>
        <translation>ce n’est pas l’empreinte de la clé du fichier. Rien n’a été scellé.</translation>
    </message>
    <message>
        <source>transfer-code</source>
        <comment>the password in a signed file</comment>
        <translation>code de transfert</translation>
    </message>
    <message>
        <source>trust exactly this key for this host and port, instead of verifying the certificate</source>
        <translation>n’approuver que cette clé pour cet hôte et ce port, au lieu de contrôler le certificat</translation>
    </message>
    <message>
        <source>try everything on a mail server inside this program</source>
        <translation>tout essayer sur un serveur de messagerie interne à ce programme</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a key</comment>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>usage: </source>
        <comment>in front of a command line</comment>
        <translation>utilisation&#xa0;: </translation>
    </message>
    <message>
        <source>use a newer set of data from a signed file</source>
        <translation>utiliser un jeu de données plus récent venant d’un fichier signé</translation>
    </message>
    <message>
        <source>user name (default: the From address, or what the provider wants)</source>
        <translation>nom d’utilisateur (par défaut&#xa0;: l’adresse d’expéditeur, ou ce que veut le fournisseur)</translation>
    </message>
    <message>
        <source>verify a signed file</source>
        <translation>contrôler un fichier signé</translation>
    </message>
    <message>
        <source>verify as of this time (ISO 8601 or seconds since 1970)</source>
        <translation>contrôler à cette heure (ISO 8601 ou secondes depuis 1970)</translation>
    </message>
    <message>
        <source>version, where the log is, and the licences of everything shipped</source>
        <translation>version, emplacement du journal et licences de tout ce qui est fourni</translation>
    </message>
    <message>
        <source>what shall go wrong (default: nothing)</source>
        <translation>ce qui doit mal se passer (par défaut&#xa0;: rien)</translation>
    </message>
    <message>
        <source>where files go</source>
        <translation>emplacement des fichiers</translation>
    </message>
    <message>
        <source>where keys, token, database and CA file go</source>
        <translation>emplacement des clés, du jeton, de la base et du fichier AC</translation>
    </message>
    <message>
        <source>where to write (default: a name from the settings)</source>
        <translation>où écrire (par défaut&#xa0;: un nom tiré des paramètres)</translation>
    </message>
    <message>
        <source>with --load: public JWK to trust in place of the program&apos;s own</source>
        <translation>avec --load&#xa0;: JWK publique à approuver à la place de celle du programme</translation>
    </message>
    <message>
        <source>with --show: the mailbox for the commands of the guide</source>
        <translation>avec --show&#xa0;: boîte aux lettres pour les commandes du guide</translation>
    </message>
    <message>
        <source>with --show: the platform that will send</source>
        <translation>avec --show&#xa0;: plateforme qui enverra</translation>
    </message>
    <message>
        <source>without encryption there is no key. Choose STARTTLS or SSL/TLS.</source>
        <translation>sans chiffrement, il n’y a pas de clé. Choisissez STARTTLS ou SSL/TLS.</translation>
    </message>
    <message>
        <source>write without checking; the file says &apos;not tested&apos;</source>
        <translation>écrire sans vérifier&#xa0;; le fichier indique «&#xa0;non testé&#xa0;»</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>the word that a person types to agree</comment>
        <translation>oui</translation>
    </message>
    <message>
        <source>{fields}, then {button}</source>
        <comment>the fields and the button of a form</comment>
        <translation>{fields}, puis {button}</translation>
    </message>
    <message>
        <source>{here} of {all} can be run on this computer.</source>
        <comment>numbers of practice situations</comment>
        <translation>{here} sur {all} peuvent être lancés sur cet ordinateur.</translation>
    </message>
    <message>
        <source>{moment} UTC  file for {audience}: {from_address} through {server}, password {password}, checks {tested}, key {key}</source>
        <translation>{moment} UTC  fichier pour {audience}&#xa0;: {from_address} par {server}, mot de passe&#xa0;: {password}, test&#xa0;: {tested}, clé&#xa0;: {key}</translation>
    </message>
    <message>
        <source>{moment} UTC  pushed to {audience}: {from_address} through {server}, password {password}, checks {tested}, key {key}</source>
        <translation>{moment} UTC  remis à {audience}&#xa0;: {from_address} par {server}, mot de passe&#xa0;: {password}, test&#xa0;: {tested}, clé&#xa0;: {key}</translation>
    </message>
    <message>
        <source>{name} is not known.</source>
        <translation>{name} est inconnu.</translation>
    </message>
    <message>
        <source>{path} cannot be made: {reason}.</source>
        <translation>impossible de créer {path}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>impossible de lire {path}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be used: {reason}.</source>
        <translation>impossible d’utiliser {path}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{path} holds no certificate in PEM form.</source>
        <translation>{path} ne contient pas de certificat au format PEM.</translation>
    </message>
    <message>
        <source>{path} holds no token.</source>
        <translation>{path} ne contient pas de jeton.</translation>
    </message>
    <message>
        <source>{path} holds no trust anchors. Give DS or DNSKEY records, or IANA&apos;s XML.</source>
        <translation>{path} ne contient pas d’ancres de confiance. Donnez des enregistrements DS ou DNSKEY, ou le fichier XML de l’IANA.</translation>
    </message>
    <message>
        <source>{path} is not a file of a practice platform.</source>
        <translation>{path} n’est pas un fichier de plateforme d’entraînement.</translation>
    </message>
    <message>
        <source>{path} was not written.</source>
        <translation>{path} n’a pas été écrit.</translation>
    </message>
    <message>
        <source>{path} was signed by a key that is not known here: {fingerprint}. Its server is {host}.</source>
        <translation>{path} est signé par une clé inconnue ici&#xa0;: {fingerprint}. Son serveur est {host}.</translation>
    </message>
    <message>
        <source>{platform} (it calls itself that)</source>
        <translation>{platform} (nom qu’elle se donne)</translation>
    </message>
    <message>
        <source>{platform} ({audience}) has the key {fingerprint}.</source>
        <translation>{platform} ({audience}) a la clé {fingerprint}.</translation>
    </message>
    <message>
        <source>{platform} has no known API. Save a signed file with export instead.</source>
        <translation>{platform} n’a pas d’API connue. Enregistrez plutôt un fichier signé avec export.</translation>
    </message>
    <message>
        <source>{program}: error: {message}</source>
        <translation>{program}&#xa0;: erreur&#xa0;: {message}</translation>
    </message>
    <message>
        <source>{question} Send your password there? Type {yes}: </source>
        <translation>{question} Y envoyer votre mot de passe&#xa0;? Tapez {yes}&#xa0;: </translation>
    </message>
    <message>
        <source>{situation} (not here: {reason})</source>
        <translation>{situation} (pas ici&#xa0;: {reason})</translation>
    </message>
    <message>
        <source>{step} ({time} s)</source>
        <comment>a step and how many seconds it took</comment>
        <translation>{step} ({time} s)</translation>
    </message>
    <message>
        <source>{url} (any user name, the token as password)</source>
        <comment>a page of the practice platform</comment>
        <translation>{url} (nom d’utilisateur quelconque, jeton comme mot de passe)</translation>
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
        <translation>Rempli d’après ce que vous avez collé&#xa0;: {fields}.</translation>
    </message>
    <message>
        <source>Filled in from what you typed: {fields}.</source>
        <translation>Rempli d’après ce que vous avez tapé&#xa0;: {fields}.</translation>
    </message>
    <message>
        <source>From address</source>
        <comment>a field in a list of fields</comment>
        <translation>adresse d’expéditeur</translation>
    </message>
    <message>
        <source>From name</source>
        <comment>a field in a list of fields</comment>
        <translation>nom d’expéditeur</translation>
    </message>
    <message>
        <source>You entered something else for: {fields}.</source>
        <translation>Vous avez saisi autre chose pour&#xa0;: {fields}.</translation>
    </message>
    <message>
        <source>host</source>
        <comment>a field in a list of fields</comment>
        <translation>hôte</translation>
    </message>
    <message>
        <source>password</source>
        <comment>a field in a list of fields</comment>
        <translation>mot de passe</translation>
    </message>
    <message>
        <source>port</source>
        <comment>a field in a list of fields</comment>
        <translation>port</translation>
    </message>
    <message>
        <source>security</source>
        <comment>a field in a list of fields</comment>
        <translation>sécurité</translation>
    </message>
    <message>
        <source>user name</source>
        <comment>a field in a list of fields</comment>
        <translation>nom d’utilisateur</translation>
    </message>
</context>
<context>
    <name>gui</name>
    <message>
        <source>  from {address} to {server}, TCP port {port}</source>
        <translation>  de {address} vers {server}, port TCP {port}</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) are read and not shown here</source>
        <translation>
            <numerusform>%n caractère est lu sans être affiché ici</numerusform>
            <numerusform>%n caractères sont lus sans être affichés ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n m&amp;ore...</source>
        <comment>other drafts</comment>
        <translation>
            <numerusform>%n de p&amp;lus...</numerusform>
            <numerusform>%n de p&amp;lus...</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older drafts are kept too.</source>
        <translation>
            <numerusform>%n brouillon plus ancien est aussi gardé.</numerusform>
            <numerusform>%n brouillons plus anciens sont aussi gardés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need your attention.</source>
        <translation>
            <numerusform>%n point demande votre attention.</numerusform>
            <numerusform>%n points demandent votre attention.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;About SMTP Wizard</source>
        <translation>À propos &amp;de SMTP Wizard</translation>
    </message>
    <message>
        <source>&amp;Ask the platform</source>
        <translation>&amp;Interroger la plateforme</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <comment>button: to the step before</comment>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Close without saving</source>
        <translation>Fermer &amp;sans enregistrer</translation>
    </message>
    <message>
        <source>&amp;Connect to a platform...</source>
        <translation>C&amp;onnecter une plateforme...</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <comment>button: to the clipboard</comment>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Delete the key</source>
        <translation>&amp;Supprimer la clé</translation>
    </message>
    <message>
        <source>&amp;Delete...</source>
        <translation>&amp;Supprimer...</translation>
    </message>
    <message>
        <source>&amp;Do not trust it</source>
        <translation>&amp;Ne pas l’approuver</translation>
    </message>
    <message>
        <source>&amp;Do not use them</source>
        <translation>&amp;Ne pas les utiliser</translation>
    </message>
    <message>
        <source>&amp;Drafts...</source>
        <translation>&amp;Brouillons...</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>&amp;Fingerprint from the platform</source>
        <translation>&amp;Empreinte donnée par la plateforme</translation>
    </message>
    <message>
        <source>&amp;Forget everything</source>
        <translation>&amp;Tout oublier</translation>
    </message>
    <message>
        <source>&amp;Forget everything...</source>
        <translation>&amp;Tout oublier...</translation>
    </message>
    <message>
        <source>&amp;From name</source>
        <translation>&amp;Nom d’expéditeur</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Revenir</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>&amp;Keep my server</source>
        <translation>&amp;Garder mon serveur</translation>
    </message>
    <message>
        <source>&amp;Keep the key</source>
        <translation>&amp;Garder la clé</translation>
    </message>
    <message>
        <source>&amp;Keep the password in {keyring} once the sign-in worked</source>
        <translation>&amp;Garder le mot de passe dans {keyring} une fois l’authentification réussie</translation>
    </message>
    <message>
        <source>&amp;Keep the token in this computer&apos;s keyring</source>
        <translation>&amp;Garder le jeton dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Keep the token in {keyring}</source>
        <translation>&amp;Garder le jeton dans {keyring}</translation>
    </message>
    <message>
        <source>&amp;Keys...</source>
        <comment>button: keys that sign</comment>
        <translation>&amp;Clés...</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Look up this way</source>
        <translation>Cherc&amp;her ainsi</translation>
    </message>
    <message>
        <source>&amp;Make a key</source>
        <translation>&amp;Créer une clé</translation>
    </message>
    <message>
        <source>&amp;Make the key</source>
        <translation>Créer la c&amp;lé</translation>
    </message>
    <message>
        <source>&amp;Messages a day</source>
        <translation>&amp;Messages par jour</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <comment>button: to the next step</comment>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation>Confir&amp;mation</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Open the draft</source>
        <translation>&amp;Ouvrir le brouillon</translation>
    </message>
    <message>
        <source>&amp;Pairing code</source>
        <translation>Code d’ass&amp;ociation</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>Ré&amp;gion</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>&amp;Déclarer</translation>
    </message>
    <message>
        <source>&amp;Register with a platform...</source>
        <translation>&amp;Déclarer sur une plateforme...</translation>
    </message>
    <message>
        <source>&amp;Rotate</source>
        <translation>&amp;Renouveler</translation>
    </message>
    <message>
        <source>&amp;Save file</source>
        <translation>&amp;Enregistrer le fichier</translation>
    </message>
    <message>
        <source>&amp;Save these settings</source>
        <translation>&amp;Enregistrer ces paramètres</translation>
    </message>
    <message>
        <source>&amp;Security</source>
        <translation>Sécuri&amp;té</translation>
    </message>
    <message>
        <source>&amp;Start over</source>
        <translation>&amp;Recommencer</translation>
    </message>
    <message>
        <source>&amp;Start this situation</source>
        <translation>&amp;Démarrer cette situation</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Rester</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Jeton</translation>
    </message>
    <message>
        <source>&amp;Type the last {count} characters of the key&apos;s fingerprint</source>
        <translation>&amp;Tapez les {count} derniers caractères de l’empreinte de la clé</translation>
    </message>
    <message>
        <source>&amp;Understood</source>
        <translation>Co&amp;mpris</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>Dé&amp;verrouiller</translation>
    </message>
    <message>
        <source>&amp;Use the file</source>
        <translation>&amp;Utiliser le fichier</translation>
    </message>
    <message>
        <source>&amp;Use these settings</source>
        <translation>&amp;Utiliser ces paramètres</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nom d’util&amp;isateur</translation>
    </message>
    <message>
        <source>&amp;What was being done</source>
        <translation>&amp;Ce qui était en cours</translation>
    </message>
    <message>
        <source>&amp;Whole guide</source>
        <translation>Guide comp&amp;let</translation>
    </message>
    <message>
        <source>&amp;Yes, use this server</source>
        <translation>Oui, ut&amp;iliser ce serveur</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>, then </source>
        <comment>between two buttons that are pressed one after the other</comment>
        <translation>, puis </translation>
    </message>
    <message>
        <source>.</source>
        <comment>the decimal point of a number</comment>
        <translation>,</translation>
    </message>
    <message>
        <source>587, 465, 25 or another number</source>
        <translation>587, 465, 25 ou un autre numéro</translation>
    </message>
    <message>
        <source>A cause that this program does not know: {code}</source>
        <translation>Une cause que ce programme ne connaît pas&#xa0;: {code}</translation>
    </message>
    <message>
        <source>A check failed</source>
        <translation>Une vérification a échoué</translation>
    </message>
    <message>
        <source>A check failed, and the file says so.</source>
        <translation>Une vérification a échoué, et le fichier l’indique.</translation>
    </message>
    <message>
        <source>A file from the platform that brings its key and addresses</source>
        <translation>Un fichier de la plateforme, qui apporte sa clé et ses adresses</translation>
    </message>
    <message>
        <source>A guess: a usual name, confirmed by a verified connection.</source>
        <translation>Une supposition&#xa0;: un nom courant, confirmé par une connexion vérifiée.</translation>
    </message>
    <message>
        <source>A hand-over was interrupted</source>
        <translation>Une remise a été interrompue</translation>
    </message>
    <message>
        <source>A key for this one time, since there is no usable keyring,</source>
        <comment>a fingerprint follows the comma</comment>
        <translation>Une clé à usage unique, faute de trousseau utilisable,</translation>
    </message>
    <message>
        <source>A key was made.</source>
        <translation>Une clé a été créée.</translation>
    </message>
    <message>
        <source>A long text: its beginning and its end are shown. Start over to change it.</source>
        <translation>Texte long&#xa0;: seuls son début et sa fin sont affichés. Recommencez pour le modifier.</translation>
    </message>
    <message>
        <source>A new key is in its place and registered at {origin}.</source>
        <translation>Une nouvelle clé la remplace et est déclarée sur {origin}.</translation>
    </message>
    <message>
        <source>A new key is in its place and registered at {origin}. The old one could not be revoked: revoke it there.</source>
        <translation>Une nouvelle clé la remplace et est déclarée sur {origin}. L’ancienne n’a pas pu être révoquée&#xa0;: révoquez-la sur la plateforme.</translation>
    </message>
    <message>
        <source>A new key is in its place. Register it with every platform, and revoke the old one there.</source>
        <translation>Une nouvelle clé la remplace. Déclarez-la sur chaque plateforme, et révoquez-y l’ancienne.</translation>
    </message>
    <message>
        <source>A passphrase for the key</source>
        <translation>Une phrase secrète pour la clé</translation>
    </message>
    <message>
        <source>A platform takes settings only when a key that it knows has signed them.</source>
        <translation>Une plateforme n’accepte des paramètres que signés par une clé qu’elle connaît.</translation>
    </message>
    <message>
        <source>A request file of {name}</source>
        <translation>Un fichier de demande de {name}</translation>
    </message>
    <message>
        <source>A server that I type below</source>
        <translation>Un serveur que je saisis ci-dessous</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address {address}, password {password}</source>
        <translation>Adresse {address}, mot de passe {password}</translation>
    </message>
    <message>
        <source>After sign-in</source>
        <translation>Après l’authentification</translation>
    </message>
    <message>
        <source>Agreeing on encryption and checking the certificate</source>
        <translation>Négociation du chiffrement et contrôle du certificat</translation>
    </message>
    <message>
        <source>Already active</source>
        <translation>Déjà actif</translation>
    </message>
    <message>
        <source>Already entered. Type here to replace it.</source>
        <translation>Déjà saisi. Tapez ici pour le remplacer.</translation>
    </message>
    <message>
        <source>Another platform</source>
        <translation>Autre plateforme</translation>
    </message>
    <message>
        <source>Answers as an SMTP server</source>
        <translation>Répond comme un serveur SMTP</translation>
    </message>
    <message>
        <source>Answers as an SMTP server, but its encryption does not work</source>
        <translation>Répond comme un serveur SMTP, mais son chiffrement ne fonctionne pas</translation>
    </message>
    <message>
        <source>Answers as an SMTP server, not over {family}</source>
        <translation>Répond comme un serveur SMTP, mais pas via {family}</translation>
    </message>
    <message>
        <source>Answers, but its certificate is not accepted</source>
        <translation>Répond, mais son certificat n’est pas accepté</translation>
    </message>
    <message>
        <source>Answers, but its encryption is not accepted, or it is no SMTP server</source>
        <translation>Répond, mais son chiffrement n’est pas accepté, ou ce n’est pas un serveur SMTP</translation>
    </message>
    <message>
        <source>Answers; the pinned key is compared by the checks</source>
        <translation>Répond&#xa0;; les vérifications comparent la clé approuvée</translation>
    </message>
    <message>
        <source>Any service with SMTP settings</source>
        <translation>Tout service avec des paramètres SMTP</translation>
    </message>
    <message>
        <source>App &amp;password</source>
        <translation>&amp;Mot de passe d’application</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>Mot de passe d’application</translation>
    </message>
    <message>
        <source>Arrow keys choose one</source>
        <translation>Les flèches permettent de choisir</translation>
    </message>
    <message>
        <source>Arrow keys choose one, Enter opens it, Delete deletes it</source>
        <translation>Les flèches permettent de choisir, Entrée ouvre, Suppr supprime</translation>
    </message>
    <message>
        <source>Ask &amp;Thunderbird&apos;s public list</source>
        <translation>Interroger la liste publique de &amp;Thunderbird</translation>
    </message>
    <message>
        <source>Ask &amp;another host too when the checks fail</source>
        <translation>Interroger &amp;aussi un autre hôte si des vérifications échouent</translation>
    </message>
    <message>
        <source>Asking a control host about this network</source>
        <translation>Hôte de comparaison interrogé au sujet de ce réseau</translation>
    </message>
    <message>
        <source>Asking again how mail goes out</source>
        <translation>Nouvelle question sur le mode d’envoi</translation>
    </message>
    <message>
        <source>Asking how mail goes out now</source>
        <translation>Question sur le mode d’envoi actuel</translation>
    </message>
    <message>
        <source>Asking the platform</source>
        <translation>Interrogation de la plateforme</translation>
    </message>
    <message>
        <source>Asking the platform, and reading it back.</source>
        <translation>La plateforme est interrogée, puis le résultat est relu.</translation>
    </message>
    <message>
        <source>Asking whether the recipient is accepted</source>
        <translation>Question au serveur&#xa0;: destinataire accepté&#xa0;?</translation>
    </message>
    <message>
        <source>Asking whether the sender may send</source>
        <translation>Question au serveur&#xa0;: expéditeur autorisé&#xa0;?</translation>
    </message>
    <message>
        <source>Asking {origin} who it is</source>
        <translation>Identité demandée à {origin}</translation>
    </message>
    <message>
        <source>Asks first, then deletes the private key</source>
        <translation>Demande confirmation, puis supprime la clé privée</translation>
    </message>
    <message>
        <source>Asks first; then the platform sends from its own sender again</source>
        <translation>Demande d’abord confirmation&#xa0;; ensuite, la plateforme envoie de nouveau avec son propre expéditeur</translation>
    </message>
    <message>
        <source>Asks the keyring for it</source>
        <translation>Le demande au trousseau</translation>
    </message>
    <message>
        <source>Asks the platform once more to go back</source>
        <translation>Demande encore une fois à la plateforme de revenir en arrière</translation>
    </message>
    <message>
        <source>Asks the practice network only.</source>
        <translation>N’interroge que le réseau d’entraînement.</translation>
    </message>
    <message>
        <source>Asks your domain&apos;s DNS and website, and Thunderbird&apos;s public list (domain only).</source>
        <translation>Interroge le DNS et le site web de votre domaine, et la liste publique de Thunderbird (domaine seul).</translation>
    </message>
    <message>
        <source>Asks your domain&apos;s DNS and website, and nobody else.</source>
        <translation>Interroge le DNS et le site web de votre domaine, et personne d’autre.</translation>
    </message>
    <message>
        <source>At most providers the full address</source>
        <translation>Chez la plupart des fournisseurs, l’adresse complète</translation>
    </message>
    <message>
        <source>At {platform}</source>
        <translation>Sur {platform}</translation>
    </message>
    <message>
        <source>At {service}: {hint}.</source>
        <comment>what the user name is at a sending service</comment>
        <translation>Chez {service}&#xa0;: {hint}.</translation>
    </message>
    <message>
        <source>Back to the platform&apos;s own sender</source>
        <translation>Retour à l’expéditeur de la plateforme</translation>
    </message>
    <message>
        <source>Begins again at the first page, with new servers</source>
        <translation>Recommence à la première page, avec de nouveaux serveurs</translation>
    </message>
    <message>
        <source>Begins again with the sign-in from this computer</source>
        <translation>Recommence par l’authentification depuis cet ordinateur</translation>
    </message>
    <message>
        <source>Begins with encryption at once, as SSL/TLS does</source>
        <translation>Commence tout de suite par le chiffrement, comme SSL/TLS</translation>
    </message>
    <message>
        <source>Blanks and characters that cannot be seen were removed.</source>
        <translation>Les espaces et les caractères invisibles ont été retirés.</translation>
    </message>
    <message>
        <source>Brings back what was typed for {domain}; the password was not kept</source>
        <translation>Rétablit ce qui a été saisi pour {domain}&#xa0;; le mot de passe n’a pas été gardé</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <comment>who is asked</comment>
        <translation>M&amp;odifier</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>stops the checks</comment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>state of a check</comment>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Cannot be reached from this network</source>
        <translation>Injoignable depuis ce réseau</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>La touche Verr. Maj est active.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <comment>its fingerprint</comment>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Change the practice situation</source>
        <translation>Changer de situation d’entraînement</translation>
    </message>
    <message>
        <source>Change...</source>
        <translation>Changer...</translation>
    </message>
    <message>
        <source>Changes how the password travels in the file</source>
        <translation>Change la façon dont le mot de passe voyage dans le fichier</translation>
    </message>
    <message>
        <source>Changes nothing</source>
        <translation>Ne change rien</translation>
    </message>
    <message>
        <source>Changes the settings in the main window</source>
        <translation>Modifie les paramètres dans la fenêtre principale</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>&amp;Revérifier</translation>
    </message>
    <message>
        <source>Check everything again</source>
        <translation>Tout revérifier</translation>
    </message>
    <message>
        <source>Check your server</source>
        <translation>Vérifiez votre serveur</translation>
    </message>
    <message>
        <source>Checking again whether this is solved</source>
        <translation>Nouvelle vérification&#xa0;: est-ce résolu&#xa0;?</translation>
    </message>
    <message>
        <source>Checking again. What still holds keeps its result.</source>
        <translation>Nouvelle vérification. Ce qui reste valable garde son résultat.</translation>
    </message>
    <message>
        <source>Checking from this computer</source>
        <translation>Vérification depuis cet ordinateur</translation>
    </message>
    <message>
        <source>Checking the certificate (TLS)</source>
        <translation>Contrôle du certificat (TLS)</translation>
    </message>
    <message>
        <source>Checking your server</source>
        <translation>Vérification de votre serveur</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Checks</source>
        <comment>a step of six</comment>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Checks shows what to look at.</source>
        <translation>La page Vérifications montre ce qu’il faut examiner.</translation>
    </message>
    <message>
        <source>Choose where your emails are made. Its rules and its form guide the next steps.</source>
        <translation>Choisissez où vos e-mails sont créés. Ses règles et son formulaire guident les étapes suivantes.</translation>
    </message>
    <message>
        <source>Choose {platform}.</source>
        <translation>Choisissez {platform}.</translation>
    </message>
    <message>
        <source>Chooses another practice situation and starts again with it</source>
        <translation>Choisit une autre situation d’entraînement et recommence avec elle</translation>
    </message>
    <message>
        <source>Chooses who is asked for the settings of your domain</source>
        <translation>Choisit qui est interrogé sur les paramètres de votre domaine</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button: the window</comment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>Fermer sans enregistrer&#xa0;?</translation>
    </message>
    <message>
        <source>Close without the password?</source>
        <translation>Fermer sans le mot de passe&#xa0;?</translation>
    </message>
    <message>
        <source>Closes the connection to the server; nothing is sent or saved</source>
        <translation>Ferme la connexion au serveur&#xa0;; rien n’est envoyé ni enregistré</translation>
    </message>
    <message>
        <source>Closes the window; asks first when something typed would be lost</source>
        <translation>Ferme la fenêtre&#xa0;; demande confirmation si une saisie serait perdue</translation>
    </message>
    <message>
        <source>Closes this guide</source>
        <translation>Ferme ce guide</translation>
    </message>
    <message>
        <source>Closes this note</source>
        <translation>Ferme cette note</translation>
    </message>
    <message>
        <source>Closes this window; the pasted text is forgotten</source>
        <translation>Ferme cette fenêtre&#xa0;; le texte collé est oublié</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>Co&amp;nnect</source>
        <translation>&amp;Connecter</translation>
    </message>
    <message>
        <source>Co&amp;ntinue</source>
        <translation>C&amp;ontinuer</translation>
    </message>
    <message>
        <source>Co&amp;py result</source>
        <translation>Co&amp;pier le résultat</translation>
    </message>
    <message>
        <source>Comparing this computer&apos;s clock</source>
        <translation>Comparaison de l’horloge de cet ordinateur</translation>
    </message>
    <message>
        <source>Con&amp;tinue</source>
        <translation>Con&amp;tinuer</translation>
    </message>
    <message>
        <source>Confirms that the fingerprint was compared</source>
        <translation>Confirme que l’empreinte a été comparée</translation>
    </message>
    <message>
        <source>Connect to a platform</source>
        <translation>Connecter une plateforme</translation>
    </message>
    <message>
        <source>Connected to {origin}: the last step saves your settings there.</source>
        <translation>Connecté à {origin}&#xa0;: la dernière étape y enregistre vos paramètres.</translation>
    </message>
    <message>
        <source>&amp;Explain an error message</source>
        <translation>&amp;Expliquer un message d’erreur</translation>
    </message>
    <message>
        <source>&amp;Back to the checks</source>
        <translation>Revenir aux &amp;vérifications</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Licences</translation>
    </message>
    <message>
        <source>&amp;Shared screen</source>
        <translation>Écran &amp;partagé</translation>
    </message>
    <message>
        <source>?</source>
        <comment>button: help</comment>
        <translation>?</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <comment>of the window: light, dark and so on</comment>
        <translation>Apparen&amp;ce</translation>
    </message>
    <message>
        <source>About</source>
        <comment>title of the window with version and licences</comment>
        <translation>À propos</translation>
    </message>
    <message>
        <source>About this problem</source>
        <translation>À propos de ce problème</translation>
    </message>
    <message>
        <source>About {product}</source>
        <translation>À propos de {product}</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Tous les sujets</translation>
    </message>
    <message>
        <source>An address is not looked up. Certificates seldom name one: if the server has a name, enter that.</source>
        <translation>Une adresse n’est pas recherchée dans le DNS. Les certificats en nomment rarement une&#xa0;: si le serveur a un nom, saisissez-le.</translation>
    </message>
    <message>
        <source>Arrow keys read it. H goes to the next heading, Shift+H to the one before.</source>
        <translation>Les flèches permettent de lire le texte. H va au titre suivant, Maj+H au précédent.</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>in the help: to the topic before</comment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Closes the help; Escape does too</source>
        <translation>Ferme l’aide&#xa0;; la touche Échap aussi</translation>
    </message>
    <message>
        <source>Closes this window</source>
        <translation>Ferme cette fenêtre</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Connecting from this computer</source>
        <translation>Connexion depuis cet ordinateur</translation>
    </message>
    <message>
        <source>Connecting once more after the refused sign-in</source>
        <translation>Nouvelle connexion après le refus de l’authentification</translation>
    </message>
    <message>
        <source>Connects, then closes at once</source>
        <translation>Se connecte, puis ferme aussitôt</translation>
    </message>
    <message>
        <source>Connects, then says nothing</source>
        <translation>Se connecte, puis ne dit rien</translation>
    </message>
    <message>
        <source>Copied</source>
        <comment>on a button, after it was pressed</comment>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message numerus="yes">
        <source>Copied. It is cleared after %n second(s).</source>
        <translation>
            <numerusform>Copié. Effacé après %n seconde.</numerusform>
            <numerusform>Copié. Effacé après %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>button: to the clipboard</comment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy &amp;details</source>
        <translation>Copier les &amp;détails</translation>
    </message>
    <message>
        <source>Copy the PowerShell command</source>
        <translation>Copier la commande PowerShell</translation>
    </message>
    <message>
        <source>Copy the message to the administrator</source>
        <translation>Copier le message à l’administrateur</translation>
    </message>
    <message>
        <source>Copy {label}</source>
        <translation>Copier {label}</translation>
    </message>
    <message>
        <source>Custom SMTP for {platform}</source>
        <translation>SMTP personnalisé pour {platform}</translation>
    </message>
    <message>
        <source>Custom SMTP is the active sending method</source>
        <translation>Le SMTP personnalisé est le mode d’envoi actif</translation>
    </message>
    <message>
        <source>Custom SMTP setup</source>
        <translation>SMTP personnalisé</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>an appearance</comment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Data of {day}</source>
        <translation>Données du {day}</translation>
    </message>
    <message>
        <source>Delete &amp;these too: every platform then asks for a new pairing code</source>
        <translation>Les &amp;supprimer aussi&#xa0;: chaque plateforme demandera ensuite un nouveau code d’association</translation>
    </message>
    <message>
        <source>Delete the key?</source>
        <translation>Supprimer la clé&#xa0;?</translation>
    </message>
    <message>
        <source>Deletes this draft; it can be taken back</source>
        <translation>Supprime ce brouillon&#xa0;; vous pouvez annuler</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>what the checks saw</comment>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Did you mean</source>
        <comment>a link with an address or host and the question mark follows</comment>
        <translation>Vouliez-vous dire</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Ne pas enregistrer</translation>
    </message>
    <message>
        <source>Drafts</source>
        <comment>title of a window</comment>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>E&amp;xplain</source>
        <translation>E&amp;xpliquer</translation>
    </message>
    <message>
        <source>Each runs on a mail server inside this program and begins at the first page.</source>
        <translation>Chacune se déroule sur un serveur de messagerie interne à ce programme et commence à la première page.</translation>
    </message>
    <message numerus="yes">
        <source>Each step shows its result. All of it takes at most %n second(s).</source>
        <translation>
            <numerusform>Chaque étape montre son résultat. Le tout dure au plus %n seconde.</numerusform>
            <numerusform>Chaque étape montre son résultat. Le tout dure au plus %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Empties the field</source>
        <translation>Vide le champ</translation>
    </message>
    <message>
        <source>Empties the server, so that you can type or choose another</source>
        <translation>Vide le serveur, pour que vous puissiez en saisir ou en choisir un autre</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Ends here; nothing is written at the platform</source>
        <translation>S’arrête ici&#xa0;; rien n’est écrit sur la plateforme</translation>
    </message>
    <message>
        <source>Enter a number, such as 200.</source>
        <translation>Saisissez un nombre, par exemple 200.</translation>
    </message>
    <message>
        <source>Enter a passphrase.</source>
        <translation>Saisissez une phrase secrète.</translation>
    </message>
    <message>
        <source>Enter does not confirm this. Use the button.</source>
        <translation>La touche Entrée ne confirme pas cela. Utilisez le bouton.</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>Saisir</translation>
    </message>
    <message>
        <source>Enter it at the platform</source>
        <translation>Saisir sur la plateforme</translation>
    </message>
    <message>
        <source>Enter it at {platform}</source>
        <translation>Saisir sur {platform}</translation>
    </message>
    <message>
        <source>Enter the code that the platform shows.</source>
        <translation>Saisissez le code affiché par la plateforme.</translation>
    </message>
    <message>
        <source>Enter the fingerprint.</source>
        <translation>Saisissez l’empreinte.</translation>
    </message>
    <message>
        <source>Enter the platform&apos;s token: this computer has none for this address.</source>
        <translation>Saisissez le jeton de la plateforme&#xa0;: cet ordinateur n’en a pas pour cette adresse.</translation>
    </message>
    <message>
        <source>Enter the token that the platform gave you.</source>
        <translation>Saisissez le jeton que la plateforme vous a donné.</translation>
    </message>
    <message>
        <source>Enter what your provider or IT team gave you.</source>
        <translation>Saisissez ce que votre fournisseur ou votre service informatique vous a donné.</translation>
    </message>
    <message>
        <source>Error message</source>
        <translation>Message d’erreur</translation>
    </message>
    <message>
        <source>Every check passed</source>
        <translation>Tout a réussi</translation>
    </message>
    <message>
        <source>Every check passed.</source>
        <translation>Toutes les vérifications ont réussi.</translation>
    </message>
    <message>
        <source>Every check that can run from this computer passed, and the test message was accepted.</source>
        <translation>Toutes les vérifications possibles depuis cet ordinateur ont réussi, et le message de test a été accepté.</translation>
    </message>
    <message>
        <source>Every check that can run from this computer passed.</source>
        <translation>Toutes les vérifications possibles depuis cet ordinateur ont réussi.</translation>
    </message>
    <message>
        <source>Everything was forgotten. This window keeps no draft any more.</source>
        <translation>Tout a été oublié. Cette fenêtre ne garde plus aucun brouillon.</translation>
    </message>
    <message>
        <source>Explain an error</source>
        <translation>Expliquer une erreur</translation>
    </message>
    <message>
        <source>Explain an error message</source>
        <translation>Expliquer un message d’erreur</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explication</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>state of a check</comment>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Fetching and verifying it</source>
        <translation>Récupération et contrôle</translation>
    </message>
    <message>
        <source>Fields for the password open in the next step</source>
        <translation>Des champs pour le mot de passe s’ouvrent à l’étape suivante</translation>
    </message>
    <message>
        <source>File for {platform}: {from_address} through {server}</source>
        <translation>Fichier pour {platform}&#xa0;: {from_address} par {server}</translation>
    </message>
    <message>
        <source>Files that it signed still verify on this computer. Nothing can bring the key back.</source>
        <translation>Les fichiers qu’elle a signés restent vérifiables sur cet ordinateur. Rien ne peut ramener la clé.</translation>
    </message>
    <message>
        <source>Files that it signed still verify on this computer. Nothing can bring the key back. It is revoked at {origin}.</source>
        <translation>Les fichiers qu’elle a signés restent vérifiables sur cet ordinateur. Rien ne peut ramener la clé. Elle est révoquée sur {origin}.</translation>
    </message>
    <message>
        <source>Filled in from Thunderbird&apos;s public list over HTTPS.</source>
        <translation>Rempli d’après la liste publique de Thunderbird, lue en HTTPS.</translation>
    </message>
    <message>
        <source>Filled in from a hint in {domain}&apos;s SPF record.</source>
        <translation>Rempli d’après un indice dans l’enregistrement SPF du domaine {domain}.</translation>
    </message>
    <message>
        <source>Filled in from the file you opened.</source>
        <translation>Rempli d’après le fichier que vous avez ouvert.</translation>
    </message>
    <message>
        <source>Filled in from what this program knows of the provider.</source>
        <translation>Rempli d’après ce que ce programme sait du fournisseur.</translation>
    </message>
    <message>
        <source>Filled in from what this program knows of {provider}.</source>
        <translation>Rempli d’après ce que ce programme sait sur {provider}.</translation>
    </message>
    <message>
        <source>Filled in from what this program knows of {service}.</source>
        <translation>Rempli d’après ce que ce programme sait sur {service}.</translation>
    </message>
    <message>
        <source>Filled in from {domain}&apos;s MX record, proven by DNSSEC.</source>
        <translation>Rempli d’après l’enregistrement MX du domaine {domain}, prouvé par DNSSEC.</translation>
    </message>
    <message>
        <source>Filled in from {domain}&apos;s MX record, which nothing proves.</source>
        <translation>Rempli d’après l’enregistrement MX du domaine {domain}, que rien ne prouve.</translation>
    </message>
    <message>
        <source>Filled in from {domain}&apos;s SRV record, proven by DNSSEC.</source>
        <translation>Rempli d’après l’enregistrement SRV du domaine {domain}, prouvé par DNSSEC.</translation>
    </message>
    <message>
        <source>Filled in from {domain}&apos;s SRV record, which nothing proves.</source>
        <translation>Rempli d’après l’enregistrement SRV du domaine {domain}, que rien ne prouve.</translation>
    </message>
    <message>
        <source>Filled in from {domain}&apos;s own autoconfig file over HTTPS.</source>
        <translation>Rempli d’après le fichier autoconfig du domaine {domain}, lu en HTTPS.</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Fingerprint in the file</source>
        <translation>Empreinte dans le fichier</translation>
    </message>
    <message>
        <source>Fingerprint of the signer</source>
        <translation>Empreinte du signataire</translation>
    </message>
    <message>
        <source>Fingerprint {fingerprint}</source>
        <translation>Empreinte {fingerprint}</translation>
    </message>
    <message>
        <source>Finish</source>
        <comment>a step of six</comment>
        <translation>Terminer</translation>
    </message>
    <message numerus="yes">
        <source>Five went in ten minutes. The next one can go in %n minute(s).</source>
        <translation>
            <numerusform>Cinq sont partis en dix minutes. Le prochain peut partir dans %n minute.</numerusform>
            <numerusform>Cinq sont partis en dix minutes. Le prochain peut partir dans %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>For a computer without a network, or for someone else to upload.</source>
        <translation>Pour un ordinateur sans réseau, ou pour qu’une autre personne le dépose.</translation>
    </message>
    <message>
        <source>For a platform that takes settings itself. It tests them, and nothing has to be copied into a form.</source>
        <translation>Pour une plateforme qui reçoit elle-même les paramètres. Elle les teste, et rien n’est à recopier dans un formulaire.</translation>
    </message>
    <message>
        <source>For a platform that takes settings itself: its https address and a token</source>
        <translation>Pour une plateforme qui reçoit elle-même les paramètres&#xa0;: son adresse https et un jeton</translation>
    </message>
    <message>
        <source>For practice only; it signs nothing that counts.</source>
        <translation>Pour l’entraînement seulement&#xa0;; ce qu’elle signe ne compte nulle part.</translation>
    </message>
    <message>
        <source>For your IT team</source>
        <translation>Pour votre service informatique</translation>
    </message>
    <message>
        <source>Forget everything?</source>
        <translation>Tout oublier&#xa0;?</translation>
    </message>
    <message>
        <source>Found for {domain}</source>
        <translation>Trouvé pour {domain}</translation>
    </message>
    <message>
        <source>Found in DNS: {addresses}.</source>
        <translation>Trouvé dans le DNS&#xa0;: {addresses}.</translation>
    </message>
    <message>
        <source>From &amp;address</source>
        <translation>&amp;Adresse d’expéditeur</translation>
    </message>
    <message>
        <source>From address</source>
        <translation>Adresse d’expéditeur</translation>
    </message>
    <message>
        <source>From name</source>
        <translation>Nom d’expéditeur</translation>
    </message>
    <message>
        <source>From the platform</source>
        <translation>Depuis la plateforme</translation>
    </message>
    <message>
        <source>From this computer</source>
        <translation>Depuis cet ordinateur</translation>
    </message>
    <message>
        <source>From this computer, with one sign-in. Nothing is sent or saved.</source>
        <translation>Depuis cet ordinateur, avec une seule authentification. Rien n’est envoyé ni enregistré.</translation>
    </message>
    <message>
        <source>Go back to the platform&apos;s own sender...</source>
        <translation>Revenir à l’expéditeur de la plateforme...</translation>
    </message>
    <message>
        <source>Go back to the platform&apos;s own sender?</source>
        <translation>Revenir à l’expéditeur de la plateforme&#xa0;?</translation>
    </message>
    <message>
        <source>Go on with {domain}, from today, {time}?</source>
        <translation>Continuer le brouillon {domain} d’aujourd’hui, {time}&#xa0;?</translation>
    </message>
    <message>
        <source>Go on with {domain}, from yesterday, {time}?</source>
        <translation>Continuer le brouillon {domain} d’hier, {time}&#xa0;?</translation>
    </message>
    <message>
        <source>Go on with {domain}, from {moment}?</source>
        <translation>Continuer le brouillon {domain} du {moment}&#xa0;?</translation>
    </message>
    <message>
        <source>Go to the question</source>
        <translation>Aller à la question</translation>
    </message>
    <message>
        <source>Goes on with this draft in the window</source>
        <translation>Continue avec ce brouillon dans la fenêtre</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Goes to the field</source>
        <translation>Va au champ</translation>
    </message>
    <message>
        <source>Goes to the next step; nothing is sent or saved by it</source>
        <translation>Va à l’étape suivante&#xa0;; rien n’est envoyé ni enregistré</translation>
    </message>
    <message>
        <source>Goes to the step before; everything typed stays</source>
        <translation>Va à l’étape précédente&#xa0;; tout ce qui est saisi reste</translation>
    </message>
    <message>
        <source>Goes to this step</source>
        <translation>Va à cette étape</translation>
    </message>
    <message>
        <source>Going back</source>
        <translation>Retour en cours</translation>
    </message>
    <message>
        <source>Going back to the platform&apos;s own sender</source>
        <translation>Retour à l’expéditeur de la plateforme</translation>
    </message>
    <message>
        <source>Going back to what was active before</source>
        <translation>Retour à ce qui était actif avant</translation>
    </message>
    <message>
        <source>Handed over to {platform}: {from_address} through {server}</source>
        <translation>Remis à {platform}&#xa0;: {from_address} par {server}</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>Remise en cours</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>button: the typed password</comment>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>Masquer le mot de passe</translation>
    </message>
    <message>
        <source>High contrast</source>
        <comment>an appearance</comment>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>How recipients will see it</source>
        <translation>Ce que verront les destinataires</translation>
    </message>
    <message>
        <source>How the connection is encrypted</source>
        <translation>Façon dont la connexion est chiffrée</translation>
    </message>
    <message>
        <source>How the connection was encrypted</source>
        <translation>Façon dont la connexion était chiffrée</translation>
    </message>
    <message>
        <source>How to make one</source>
        <translation>Comment en créer un</translation>
    </message>
    <message>
        <source>If that is somebody else, send this message:</source>
        <translation>Si c’est une autre personne, envoyez-lui ce message&#xa0;:</translation>
    </message>
    <message>
        <source>If your mail server has a firewall, let {addresses} through first.</source>
        <translation>Si votre serveur de messagerie a un pare-feu, autorisez-y d’abord {addresses}.</translation>
    </message>
    <message>
        <source>In the main window:</source>
        <translation>Dans la fenêtre principale&#xa0;:</translation>
    </message>
    <message>
        <source>In the platform</source>
        <translation>Sur la plateforme</translation>
    </message>
    <message>
        <source>In the settings of the platform</source>
        <translation>Dans les paramètres de la plateforme</translation>
    </message>
    <message>
        <source>In the settings of {platform}</source>
        <translation>Dans les paramètres, sur {platform}</translation>
    </message>
    <message>
        <source>In {platform}</source>
        <translation>Sur {platform}</translation>
    </message>
    <message>
        <source>Is this your mail server?</source>
        <translation>Est-ce votre serveur de messagerie&#xa0;?</translation>
    </message>
    <message>
        <source>Issuer</source>
        <comment>of a certificate</comment>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>It &amp;worked</source>
        <translation>Cela a fo&amp;nctionné</translation>
    </message>
    <message>
        <source>It calls itself {name}. Nothing was sent to it yet.</source>
        <translation>Elle se nomme {name}. Rien ne lui a encore été envoyé.</translation>
    </message>
    <message>
        <source>It does not say why</source>
        <translation>La raison n’est pas indiquée</translation>
    </message>
    <message>
        <source>It gave a &amp;message</source>
        <translation>Il y a un messa&amp;ge</translation>
    </message>
    <message>
        <source>It had expired; save a new one at the end.</source>
        <comment>a signed file</comment>
        <translation>Il avait expiré&#xa0;; enregistrez-en un nouveau à la fin.</translation>
    </message>
    <message>
        <source>It has no telemetry. The log holds no password and no server&apos;s reply.</source>
        <translation>Il n’a pas de télémétrie. Le journal ne contient ni mot de passe ni réponse de serveur.</translation>
    </message>
    <message>
        <source>It holds for this host and port alone, stands in the signed file, and ends when you change one of them. A server with another key is refused.</source>
        <translation>Elle ne vaut que pour cet hôte et ce port, figure dans le fichier signé et prend fin si vous changez l’un des deux. Un serveur avec une autre clé est refusé.</translation>
    </message>
    <message>
        <source>It holds what was checked and found, and no password.</source>
        <translation>Il contient ce qui a été vérifié et trouvé, et aucun mot de passe.</translation>
    </message>
    <message>
        <source>It is not the domain of your address, {domain}.</source>
        <translation>Ce n’est pas le domaine de votre adresse, {domain}.</translation>
    </message>
    <message>
        <source>It is valid for 7 days.</source>
        <translation>Il est valable 7 jours.</translation>
    </message>
    <message>
        <source>It lies in the domain of your address.</source>
        <translation>Il se trouve dans le domaine de votre adresse.</translation>
    </message>
    <message>
        <source>It matches.</source>
        <translation>Elle concorde.</translation>
    </message>
    <message>
        <source>It may also be</source>
        <translation>Autre cause possible</translation>
    </message>
    <message>
        <source>It may also be:</source>
        <translation>Autres causes possibles&#xa0;:</translation>
    </message>
    <message>
        <source>It opens the password in the file that was just saved. It is shown only now and stands in no file.</source>
        <translation>Il ouvre le mot de passe dans le fichier qui vient d’être enregistré. Il n’est affiché que maintenant et ne figure dans aucun fichier.</translation>
    </message>
    <message>
        <source>It says that it comes from {audience} and brings no key, so no password can be sealed for it.</source>
        <translation>Il dit venir de {audience} et n’apporte pas de clé&#xa0;: aucun mot de passe ne peut donc être scellé.</translation>
    </message>
    <message>
        <source>It says that it comes from {audience}. Nobody vouches for that. Get the key&apos;s fingerprint from the platform in another way, such as its own page or by telephone, and type or paste it here. Without it the file is used, but no password is sealed into what you save.</source>
        <translation>Il dit venir de {audience}. Personne ne s’en porte garant. Demandez l’empreinte de la clé à la plateforme par une autre voie, comme sa propre page ou le téléphone, et tapez-la ou collez-la ici. Sans elle, le fichier est utilisé, mais aucun mot de passe n’est scellé dans ce que vous enregistrez.</translation>
    </message>
    <message>
        <source>It takes settings itself: press Connect to a platform to save them there.</source>
        <translation>Elle reçoit elle-même les paramètres&#xa0;: choisissez «&#xa0;Connecter une plateforme&#xa0;» pour les y enregistrer.</translation>
    </message>
    <message>
        <source>It was signed with a key for this one time, since no key is kept on this computer.</source>
        <translation>La signature vient d’une clé à usage unique, car aucune clé n’est gardée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Its words are not part of this copy. It names its licence: {licence}</source>
        <translation>Le texte de sa licence n’est pas joint à cette copie. Licence indiquée&#xa0;: {licence}</translation>
    </message>
    <message>
        <source>Keep a signed file</source>
        <translation>Garder un fichier signé</translation>
    </message>
    <message>
        <source>Keeps the present situation</source>
        <translation>Garde la situation actuelle</translation>
    </message>
    <message>
        <source>Kept in a file that is locked with your passphrase.</source>
        <translation>Gardée dans un fichier protégé par votre phrase secrète.</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keyring</source>
        <translation>Gardé dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keyring.</source>
        <translation>Gardée dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>Kept on this computer while you type, without passwords.</source>
        <translation>Gardé sur cet ordinateur pendant la saisie, sans mots de passe.</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>its fingerprint</comment>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Key {algorithm}</source>
        <translation>Clé {algorithm}</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>title of a window: keys that sign</comment>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Keys that sign on this computer</source>
        <translation>Clés de signature sur cet ordinateur</translation>
    </message>
    <message>
        <source>Known, and kept for going back</source>
        <translation>Connu, et gardé pour pouvoir y revenir</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>L’omettre</translation>
    </message>
    <message>
        <source>Licence of {name}</source>
        <translation>Licence de {name}</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>an appearance</comment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>List of checks</source>
        <translation>Liste des vérifications</translation>
    </message>
    <message>
        <source>Lists everything with help</source>
        <translation>Liste tout ce qui a une aide</translation>
    </message>
    <message>
        <source>Load a &amp;request file...</source>
        <translation>Charger un fichier de dem&amp;ande...</translation>
    </message>
    <message>
        <source>Load a request file</source>
        <translation>Charger un fichier de demande</translation>
    </message>
    <message>
        <source>Loads the settings of a file saved before, to change and check them</source>
        <translation>Charge les paramètres d’un fichier enregistré auparavant, pour les modifier et les vérifier</translation>
    </message>
    <message>
        <source>Look in the &amp;network</source>
        <translation>Chercher sur le &amp;réseau</translation>
    </message>
    <message>
        <source>Looking up the host.</source>
        <translation>Résolution du nom d’hôte.</translation>
    </message>
    <message>
        <source>Looking up the server</source>
        <translation>Recherche du serveur</translation>
    </message>
    <message>
        <source>Looking up the server&apos;s addresses</source>
        <translation>Recherche des adresses du serveur</translation>
    </message>
    <message>
        <source>Looking up where replies go</source>
        <translation>Recherche de l’endroit où vont les réponses</translation>
    </message>
    <message>
        <source>Looking up your mail server</source>
        <translation>Recherche de votre serveur de messagerie</translation>
    </message>
    <message>
        <source>Looks in this program&apos;s own data only; nothing leaves this computer.</source>
        <translation>Cherche seulement dans les données de ce programme&#xa0;; rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>M&amp;enu</source>
        <comment>of the window</comment>
        <translation>Men&amp;u</translation>
    </message>
    <message>
        <source>MX record</source>
        <translation>Enregistrement MX</translation>
    </message>
    <message>
        <source>Mail for {domain} arrives at {gateway}.</source>
        <translation>Les messages pour {domain} arrivent chez {gateway}.</translation>
    </message>
    <message>
        <source>Mail for {domain} is handled by {provider}.</source>
        <translation>Le courrier de {domain} est géré par {provider}.</translation>
    </message>
    <message>
        <source>Mail goes out from {sender}.</source>
        <translation>Les messages partent de {sender}.</translation>
    </message>
    <message>
        <source>Mail providers</source>
        <translation>Fournisseurs de messagerie</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Serveur de messagerie</translation>
    </message>
    <message>
        <source>Makes a key and keeps it on this computer</source>
        <translation>Crée une clé et la garde sur cet ordinateur</translation>
    </message>
    <message>
        <source>Makes the key known to a platform with its pairing code</source>
        <translation>Fait connaître la clé à une plateforme avec son code d’association</translation>
    </message>
    <message>
        <source>Makes this computer&apos;s key known to the platform with its pairing code</source>
        <translation>Fait connaître la clé de cet ordinateur à la plateforme avec son code d’association</translation>
    </message>
    <message>
        <source>Making it the active sending method</source>
        <translation>Activation de ce mode d’envoi</translation>
    </message>
    <message>
        <source>Masked here, explained as it was pasted. Start over to change it.</source>
        <translation>Masqué ici, mais expliqué tel que collé. Recommencez pour le modifier.</translation>
    </message>
    <message>
        <source>Masks names, addresses and hosts of the customer</source>
        <translation>Masque les noms, les adresses et les hôtes du client</translation>
    </message>
    <message>
        <source>Menu</source>
        <comment>of the window</comment>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Menus: {path}</source>
        <translation>Menus&#xa0;: {path}</translation>
    </message>
    <message>
        <source>Mozilla is not asked. Domains that publish nothing themselves may not be found.</source>
        <translation>Mozilla n’est pas interrogé. Un domaine qui ne publie rien lui-même peut rester introuvable.</translation>
    </message>
    <message>
        <source>My &amp;mail goes out through</source>
        <translation>&amp;Mes messages passent par</translation>
    </message>
    <message>
        <source>N&amp;o, another one</source>
        <translation>&amp;Non, un autre</translation>
    </message>
    <message>
        <source>Names</source>
        <comment>of a certificate</comment>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Names and addresses are shown again</source>
        <translation>Les noms et adresses sont de nouveau affichés</translation>
    </message>
    <message>
        <source>Naming the recipient</source>
        <translation>Annonce du destinataire</translation>
    </message>
    <message>
        <source>Naming the sender</source>
        <translation>Annonce de l’expéditeur</translation>
    </message>
    <message>
        <source>No answer: a firewall on the way drops the connection</source>
        <translation>Pas de réponse&#xa0;: un pare-feu en chemin écarte la connexion</translation>
    </message>
    <message>
        <source>No answer: this network blocks outgoing port 25</source>
        <translation>Pas de réponse&#xa0;: ce réseau bloque le port 25 sortant</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Pas de connexion</translation>
    </message>
    <message>
        <source>No drafts. One is kept as soon as a From address is typed, and goes when its settings are saved.</source>
        <translation>Aucun brouillon. Un brouillon est gardé dès qu’une adresse d’expéditeur est saisie, et disparaît quand ses paramètres sont enregistrés.</translation>
    </message>
    <message>
        <source>No packet leaves this computer for the search. Only well-known providers are found.</source>
        <translation>Aucun paquet ne quitte cet ordinateur pour la recherche. Seuls les fournisseurs bien connus sont trouvés.</translation>
    </message>
    <message>
        <source>No rule of this program fits, and it does not guess. It could read this:</source>
        <translation>Aucune règle de ce programme ne convient, et il ne devine pas. Il a pu lire ceci&#xa0;:</translation>
    </message>
    <message>
        <source>No settings found</source>
        <translation>Aucun paramètre trouvé</translation>
    </message>
    <message>
        <source>No situation has these words</source>
        <translation>Aucune situation ne contient ces mots</translation>
    </message>
    <message>
        <source>No such name in DNS.</source>
        <translation>Ce nom n’existe pas dans le DNS.</translation>
    </message>
    <message>
        <source>Nobody is asked. A blocked network may then look like a server that is down.</source>
        <translation>Personne n’est interrogé. Un réseau bloqué peut alors ressembler à un serveur arrêté.</translation>
    </message>
    <message>
        <source>Nobody vouches for this certificate. Trust its key only if the people who run {host} gave you the same fingerprint, by telephone or in person: whoever holds the key reads your password.</source>
        <translation>Personne ne se porte garant de ce certificat. N’approuvez sa clé que si les personnes qui gèrent {host} vous ont donné la même empreinte, par téléphone ou de vive voix&#xa0;: qui détient la clé lit votre mot de passe.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no encryption</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no user name</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>None: the server takes mail from an address, without sign-in</source>
        <translation>Aucun&#xa0;: le serveur autorise une adresse, sans authentification</translation>
    </message>
    <message>
        <source>Not checked</source>
        <comment>state of a check</comment>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Not checked again yet</source>
        <translation>Pas encore revérifié</translation>
    </message>
    <message>
        <source>Not everything could be deleted. These are still there:</source>
        <translation>Tout n’a pas pu être supprimé. Il reste&#xa0;:</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Pas terminé</translation>
    </message>
    <message>
        <source>Not gone back</source>
        <translation>Retour non effectué</translation>
    </message>
    <message>
        <source>Not in the file: the platform asks for it</source>
        <translation>Pas dans le fichier&#xa0;: la plateforme le demande</translation>
    </message>
    <message>
        <source>Not in the file: {platform} asks for it</source>
        <translation>Pas dans le fichier&#xa0;: {platform} le demande</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>a choice: nobody knows it</comment>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>Not known whether it was saved</source>
        <translation>Enregistrement incertain</translation>
    </message>
    <message>
        <source>Not on a shared screen</source>
        <comment>on a button: the password stays masked</comment>
        <translation>Pas sur un écran partagé</translation>
    </message>
    <message>
        <source>Not ready to send yet</source>
        <translation>Pas encore prêt à envoyer</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Non testé</translation>
    </message>
    <message>
        <source>Not tested from here: allow {addresses} to reach port {port}</source>
        <translation>Non testé d’ici&#xa0;: autorisez {addresses} à joindre le port {port}</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Pas encore testé</translation>
    </message>
    <message>
        <source>Not tried</source>
        <comment>a port</comment>
        <translation>Non essayé</translation>
    </message>
    <message>
        <source>Not used: {names}.</source>
        <comment>names of pasted values</comment>
        <translation>Non utilisé&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Nothing failed, but not every check ran.</source>
        <translation>Rien n’a échoué, mais certaines vérifications n’ont pas eu lieu.</translation>
    </message>
    <message>
        <source>Nothing has been sent or saved.</source>
        <translation>Rien n’a été envoyé ni enregistré.</translation>
    </message>
    <message>
        <source>Nothing has been written there yet.</source>
        <translation>Rien n’y a encore été écrit.</translation>
    </message>
    <message>
        <source>Nothing is written before you agree.</source>
        <translation>Rien n’est écrit avant votre accord.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer. {situation}.
{task}</source>
        <translation>Rien ne quitte cet ordinateur. {situation}.
{task}</translation>
    </message>
    <message>
        <source>Nothing stops sending, and the test message was accepted.</source>
        <translation>Rien n’empêche l’envoi, et le message de test a été accepté.</translation>
    </message>
    <message>
        <source>Nothing stops sending.</source>
        <translation>Rien n’empêche l’envoi.</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>Rien n’a été enregistré</translation>
    </message>
    <message>
        <source>Nothing was sent to the platform.</source>
        <translation>Rien n’a été envoyé à la plateforme.</translation>
    </message>
    <message>
        <source>Off: Mozilla learns nothing</source>
        <translation>Désactivé&#xa0;: Mozilla n’apprend rien</translation>
    </message>
    <message>
        <source>Off: only the data of this program is searched</source>
        <translation>Désactivé&#xa0;: seules les données de ce programme sont consultées</translation>
    </message>
    <message>
        <source>One short message to your own mailbox, sent the way the platform will send.</source>
        <translation>Un court message à votre propre boîte aux lettres, envoyé comme la plateforme le fera.</translation>
    </message>
    <message>
        <source>One thing needs your attention.</source>
        <translation>Un point demande votre attention.</translation>
    </message>
    <message>
        <source>One thing to fix</source>
        <translation>Un point à corriger</translation>
    </message>
    <message>
        <source>One thing to unlock</source>
        <translation>Un élément à déverrouiller</translation>
    </message>
    <message>
        <source>Only the first million characters were taken.</source>
        <translation>Seul le premier million de caractères a été pris.</translation>
    </message>
    <message>
        <source>Only the part of the address after the @ is ever sent, and never a password.</source>
        <translation>Seule la partie de l’adresse après le @ est envoyée, et jamais un mot de passe.</translation>
    </message>
    <message>
        <source>Only the platform can open the password</source>
        <translation>Seule la plateforme peut ouvrir le mot de passe</translation>
    </message>
    <message>
        <source>Only the platform whose key you compared can open the password in it.</source>
        <translation>Seule la plateforme dont vous avez comparé la clé peut ouvrir le mot de passe qu’il contient.</translation>
    </message>
    <message>
        <source>Only the screen is masked: what you save holds the real names and addresses.</source>
        <translation>Seul l’écran est masqué&#xa0;: ce que vous enregistrez contient les vrais noms et adresses.</translation>
    </message>
    <message>
        <source>Open a &amp;signed file again...</source>
        <translation>&amp;Rouvrir un fichier signé...</translation>
    </message>
    <message>
        <source>Open a signed file</source>
        <translation>Ouvrir un fichier signé</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Ouvrir sa page</translation>
    </message>
    <message>
        <source>Open the draft all the same?</source>
        <translation>Ouvrir quand même le brouillon&#xa0;?</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Open {host}</source>
        <translation>Ouvrir {host}</translation>
    </message>
    <message>
        <source>Opens a window that says what an error message means</source>
        <translation>Ouvre une fenêtre qui dit ce que signifie un message d’erreur</translation>
    </message>
    <message>
        <source>Opens help about problems of this kind</source>
        <translation>Ouvre l’aide sur les problèmes de ce genre</translation>
    </message>
    <message>
        <source>Opens it as text to copy</source>
        <translation>L’ouvre comme texte à copier</translation>
    </message>
    <message>
        <source>Opens text to copy for whoever runs the firewall</source>
        <translation>Ouvre un texte à copier pour la personne qui gère le pare-feu</translation>
    </message>
    <message>
        <source>Opens text to copy for whoever runs the server&apos;s firewall</source>
        <translation>Ouvre un texte à copier pour la personne qui gère le pare-feu du serveur</translation>
    </message>
    <message>
        <source>Opens the guide of this provider</source>
        <translation>Ouvre le guide de ce fournisseur</translation>
    </message>
    <message>
        <source>Opens this help</source>
        <translation>Ouvre cette aide</translation>
    </message>
    <message>
        <source>Opens what concerns the whole window, such as its language</source>
        <translation>Ouvre ce qui concerne toute la fenêtre, comme sa langue</translation>
    </message>
    <message>
        <source>Opens what the checks saw: words, bytes, certificates</source>
        <translation>Ouvre ce que les vérifications ont observé&#xa0;: mots, octets, certificats</translation>
    </message>
    <message>
        <source>Opens what to do at {provider}, step by step</source>
        <translation>Ouvre ce qu’il faut faire chez {provider}, étape par étape</translation>
    </message>
    <message>
        <source>Opens {url} in your browser</source>
        <translation>Ouvre {url} dans votre navigateur</translation>
    </message>
    <message>
        <source>Optional: how many messages shall be sent in a day</source>
        <translation>Facultatif&#xa0;: le nombre de messages à envoyer par jour</translation>
    </message>
    <message>
        <source>Or keep a signed file</source>
        <translation>Ou garder un fichier signé</translation>
    </message>
    <message>
        <source>Otherwise it is gone with the window</source>
        <translation>Sinon, il disparaît avec la fenêtre</translation>
    </message>
    <message>
        <source>Our fault</source>
        <comment>state of a check</comment>
        <translation>Notre erreur</translation>
    </message>
    <message>
        <source>Out of date: {detail}</source>
        <translation>Périmé&#xa0;: {detail}</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>P&amp;rovider</source>
        <translation>Fo&amp;urnisseur</translation>
    </message>
    <message>
        <source>Page for a browser (*.html);;Text (*.txt)</source>
        <translation>Page pour navigateur (*.html);;Texte (*.txt)</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Parties de cette page</translation>
    </message>
    <message>
        <source>Passed</source>
        <comment>state of a check</comment>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Passed from the platform&apos;s side</source>
        <translation>Réussi du côté de la plateforme</translation>
    </message>
    <message>
        <source>Passed from this computer</source>
        <translation>Réussies depuis cet ordinateur</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase of this computer&apos;s key</source>
        <translation>Phrase secrète de la clé de cet ordinateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Paste the message here</source>
        <translation>Collez le message ici</translation>
    </message>
    <message>
        <source>Paste the text here; the explanation below follows it</source>
        <translation>Collez le texte ici&#xa0;; l’explication ci-dessous le suit</translation>
    </message>
    <message>
        <source>Paste what a mail program, a website or a log said. The text stays on this computer.</source>
        <translation>Collez ce qu’a dit un programme de messagerie, un site web ou un journal. Le texte reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Paste what the platform showed; it is explained below and sent nowhere</source>
        <translation>Collez ce que la plateforme a affiché&#xa0;; l’explication apparaît ci-dessous et rien n’est envoyé</translation>
    </message>
    <message>
        <source>Pinned key ending in {end}: no authority vouches for this server.</source>
        <translation>Clé approuvée se terminant par {end}&#xa0;: aucune autorité ne se porte garante de ce serveur.</translation>
    </message>
    <message>
        <source>Platform</source>
        <comment>a step of six</comment>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Platform &amp;address</source>
        <translation>Adresse de la &amp;plateforme</translation>
    </message>
    <message>
        <source>Platform firewall</source>
        <translation>Pare-feu et plateforme</translation>
    </message>
    <message>
        <source>Please allow {platform} to send mail through our server.

{platform} signs in to our mail server like a mail program. It connects from a fixed address, so the firewall in front of the server and any list of allowed clients has to admit:

{connections}

No other port is needed, and nothing has to be opened in the other direction.

Rules for common firewalls, for the server itself:

{rules}
</source>
        <translation>Merci d’autoriser {platform} à envoyer des messages par notre serveur.

{platform} s’authentifie sur notre serveur de messagerie comme un programme de messagerie. La connexion vient d’une adresse fixe&#xa0;: le pare-feu devant le serveur et toute liste de clients autorisés doivent donc laisser passer&#xa0;:

{connections}

Aucun autre port n’est nécessaire, et rien n’est à ouvrir dans l’autre sens.

Règles pour les pare-feu courants, et pour le serveur lui-même&#xa0;:

{rules}
</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Port {port} and {security} belong together.</source>
        <translation>Le port {port} et {security} vont ensemble.</translation>
    </message>
    <message>
        <source>Port {port} belongs to {security}.</source>
        <translation>Le port {port} va avec {security}.</translation>
    </message>
    <message>
        <source>Port {port} is not a standard port. Use it only if your mail provider says so.</source>
        <translation>Le port {port} n’est pas un port standard. Ne l’utilisez que si votre fournisseur de messagerie l’indique.</translation>
    </message>
    <message>
        <source>Practice</source>
        <comment>a mark: this window practises</comment>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Practice keeps no password: it is gone when the window closes.</source>
        <translation>L’entraînement ne garde aucun mot de passe&#xa0;: il disparaît à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>Practice on this computer,</source>
        <comment>a fingerprint follows the comma</comment>
        <translation>Entraînement sur cet ordinateur,</translation>
    </message>
    <message>
        <source>Practice platform</source>
        <translation>Plateforme d’entraînement</translation>
    </message>
    <message>
        <source>Practice situations</source>
        <translation>Situations d’entraînement</translation>
    </message>
    <message>
        <source>Practice: {words}</source>
        <translation>Entraînement&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Rétabli</translation>
    </message>
    <message>
        <source>Puts a new key in the place of this one</source>
        <translation>Met une nouvelle clé à la place de celle-ci</translation>
    </message>
    <message>
        <source>Puts the explanation on the clipboard, without the pasted text</source>
        <translation>Copie l’explication dans le presse-papiers, sans le texte collé</translation>
    </message>
    <message>
        <source>Puts the report on the clipboard, without the password</source>
        <translation>Copie le rapport dans le presse-papiers, sans le mot de passe</translation>
    </message>
    <message>
        <source>Puts the text on the clipboard</source>
        <translation>Copie le texte dans le presse-papiers</translation>
    </message>
    <message>
        <source>Puts the value for {label} on the clipboard</source>
        <translation>Copie la valeur de {label} dans le presse-papiers</translation>
    </message>
    <message>
        <source>Puts versions and system on the clipboard, without your name</source>
        <translation>Copie les versions et le système dans le presse-papiers, sans votre nom</translation>
    </message>
    <message>
        <source>QR code of the key&apos;s fingerprint</source>
        <translation>Code QR de l’empreinte de la clé</translation>
    </message>
    <message>
        <source>R&amp;otate...</source>
        <translation>Re&amp;nouveler...</translation>
    </message>
    <message>
        <source>Reachable from this computer</source>
        <translation>Accessible depuis cet ordinateur</translation>
    </message>
    <message>
        <source>Reading them over HTTPS</source>
        <translation>Lecture en HTTPS</translation>
    </message>
    <message>
        <source>Reads how the platform sends now; nothing is changed there</source>
        <translation>Lit comment la plateforme envoie maintenant&#xa0;; rien n’y est changé</translation>
    </message>
    <message>
        <source>Ready to check.</source>
        <translation>Prêt à vérifier.</translation>
    </message>
    <message>
        <source>Ready to send from your own server</source>
        <translation>Prêt à envoyer par votre propre serveur</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Receipt:</source>
        <translation>Reçu&#xa0;:</translation>
    </message>
    <message>
        <source>Recipient of the test message</source>
        <translation>Destinataire du message de test</translation>
    </message>
    <message>
        <source>Recipients see this name and address. We look up your mail server from the address.</source>
        <translation>Les destinataires voient ce nom et cette adresse. Nous cherchons votre serveur de messagerie d’après l’adresse.</translation>
    </message>
    <message>
        <source>Refused: closed on the server, or by a firewall</source>
        <translation>Refusé&#xa0;: fermé sur le serveur, ou par un pare-feu</translation>
    </message>
    <message>
        <source>Register the key with the pairing code that the platform shows, then save again.</source>
        <translation>Déclarez la clé avec le code d’association que la plateforme affiche, puis enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>Register this computer&apos;s key</source>
        <translation>Déclarer la clé de cet ordinateur</translation>
    </message>
    <message>
        <source>Register this computer&apos;s key...</source>
        <translation>Déclarer la clé de cet ordinateur...</translation>
    </message>
    <message>
        <source>Relay without sign-in</source>
        <translation>Relais sans authentification</translation>
    </message>
    <message>
        <source>Relays</source>
        <translation>Relais</translation>
    </message>
    <message>
        <source>Removes the trusted key and checks the certificate again</source>
        <translation>Retire la clé approuvée et contrôle de nouveau le certificat</translation>
    </message>
    <message>
        <source>Repeats the checks with one sign-in</source>
        <translation>Répète les vérifications avec une seule authentification</translation>
    </message>
    <message>
        <source>Repeats the checks without waiting</source>
        <translation>Répète les vérifications sans attendre</translation>
    </message>
    <message>
        <source>Repeats what is out of date or did not pass, with at most one sign-in</source>
        <translation>Répète ce qui est périmé ou n’a pas réussi, avec au plus une authentification</translation>
    </message>
    <message>
        <source>Request file of {platform} loaded.</source>
        <translation>Fichier de demande de {platform} chargé.</translation>
    </message>
    <message>
        <source>Request file of {platform}: its key was not compared, so no password is sealed for it.</source>
        <translation>Fichier de demande de {platform}&#xa0;: sa clé n’a pas été comparée, donc aucun mot de passe n’est scellé pour elle.</translation>
    </message>
    <message>
        <source>Request file of {platform}: the password can be sealed for its key.</source>
        <translation>Fichier de demande de {platform}&#xa0;: le mot de passe peut être scellé pour sa clé.</translation>
    </message>
    <message>
        <source>Request files (*.smtpreq.json);;All files (*)</source>
        <translation>Fichiers de demande (*.smtpreq.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Rotate the key</source>
        <translation>Renouveler la clé</translation>
    </message>
    <message>
        <source>Rotate the key?</source>
        <translation>Renouveler la clé&#xa0;?</translation>
    </message>
    <message>
        <source>Rules and a note for your IT team</source>
        <translation>Règles et note pour votre service informatique</translation>
    </message>
    <message>
        <source>Rules of this provider</source>
        <translation>Règles de ce fournisseur</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>state of a check</comment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Runs every check once more, with one sign-in; nothing is kept from before</source>
        <translation>Refait toutes les vérifications, avec une seule authentification&#xa0;; rien n’est gardé d’avant</translation>
    </message>
    <message>
        <source>S&amp;ecurity</source>
        <translation>&amp;Sécurité</translation>
    </message>
    <message>
        <source>SMTP &amp;host</source>
        <translation>&amp;Hôte SMTP</translation>
    </message>
    <message>
        <source>SMTP server</source>
        <translation>Serveur SMTP</translation>
    </message>
    <message>
        <source>SPF hint</source>
        <translation>Indice SPF</translation>
    </message>
    <message>
        <source>SRV record</source>
        <translation>Enregistrement SRV</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>the button of an unknown platform</comment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save &amp;file...</source>
        <translation>Enregistrer le &amp;fichier...</translation>
    </message>
    <message>
        <source>Save &amp;report...</source>
        <translation>Enregistrer le &amp;rapport...</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Save the signed file</source>
        <translation>Enregistrer le fichier signé</translation>
    </message>
    <message>
        <source>Save to {platform}</source>
        <translation>Enregistrer sur {platform}</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Enregistré sous {file}</translation>
    </message>
    <message>
        <source>Saves at the platform what is listed above</source>
        <translation>Enregistre sur la plateforme ce qui est indiqué ci-dessus</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Saving to {platform}</source>
        <translation>Enregistrement sur {platform}</translation>
    </message>
    <message>
        <source>Saying hello (EHLO)</source>
        <translation>Présentation (EHLO)</translation>
    </message>
    <message>
        <source>Says below what the message means</source>
        <translation>Dit ci-dessous ce que signifie le message</translation>
    </message>
    <message>
        <source>Says what this page is for and what to look out for</source>
        <translation>Dit à quoi sert cette page et à quoi faire attention</translation>
    </message>
    <message>
        <source>Seal it for the platform</source>
        <translation>Le sceller pour la plateforme</translation>
    </message>
    <message>
        <source>Seal it with a code</source>
        <translation>Le sceller avec un code</translation>
    </message>
    <message>
        <source>Sealed for</source>
        <translation>Scellé pour</translation>
    </message>
    <message>
        <source>Sealed for {platform},</source>
        <comment>a fingerprint follows the comma</comment>
        <translation>Scellé pour {platform},</translation>
    </message>
    <message>
        <source>Sealed with a code that is shown once, after saving</source>
        <translation>Scellé avec un code affiché une seule fois, après l’enregistrement</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>Voir aussi</translation>
    </message>
    <message>
        <source>See it arrive</source>
        <translation>Voir le message arriver</translation>
    </message>
    <message>
        <source>Send &amp;test message</source>
        <translation>Envoyer le &amp;message de test</translation>
    </message>
    <message>
        <source>Send another &amp;test message</source>
        <translation>Envoyer un autre &amp;message de test</translation>
    </message>
    <message>
        <source>Send another test &amp;message</source>
        <translation>Envoyer un autre &amp;message de test</translation>
    </message>
    <message>
        <source>Send test &amp;message</source>
        <translation>Envoyer le &amp;message de test</translation>
    </message>
    <message>
        <source>Send this to whoever runs the mail server or its firewall.</source>
        <translation>Envoyez ceci à la personne qui gère le serveur de messagerie ou son pare-feu.</translation>
    </message>
    <message>
        <source>Send yourself a message from the platform and look at its From line.</source>
        <translation>Envoyez-vous un message depuis la plateforme et regardez sa ligne De.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>Sender</source>
        <comment>a step of six</comment>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>Sending a test message</source>
        <translation>Envoi d’un message de test</translation>
    </message>
    <message>
        <source>Sending services</source>
        <translation>Services d’envoi</translation>
    </message>
    <message>
        <source>Sending the message</source>
        <translation>Envoi du message</translation>
    </message>
    <message>
        <source>Sending the test message</source>
        <translation>Envoi du message de test</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>a step of six</comment>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Set aside: the platform does not know the key</source>
        <translation>Mis de côté&#xa0;: la plateforme ne connaît pas la clé</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>of the mail server</comment>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Settings found for {owner}</source>
        <translation>Paramètres trouvés pour {owner}</translation>
    </message>
    <message>
        <source>Settings found for {owner}, still looking</source>
        <translation>Paramètres trouvés pour {owner}, recherche en cours</translation>
    </message>
    <message>
        <source>Settings of {file} loaded. Enter the password again.</source>
        <translation>Paramètres de {file} chargés. Saisissez de nouveau le mot de passe.</translation>
    </message>
    <message>
        <source>Shared screen</source>
        <comment>a mark: names and addresses are masked</comment>
        <translation>Écran partagé</translation>
    </message>
    <message>
        <source>Shared screen: names, addresses and the customer&apos;s hosts are masked</source>
        <translation>Écran partagé&#xa0;: les noms, les adresses et les hôtes du client sont masqués</translation>
    </message>
    <message>
        <source>Short form</source>
        <translation>Forme courte</translation>
    </message>
    <message>
        <source>The platform connects to your server, which can take a minute</source>
        <translation>La plateforme se connecte à votre serveur&#xa0;; cela peut prendre une minute</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>button: the typed password</comment>
        <translation>Afficher</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more step(s)</source>
        <translation>
            <numerusform>Afficher %n étape de plus</numerusform>
            <numerusform>Afficher %n étapes de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
    <message>
        <source>Show the receipt</source>
        <translation>Afficher le reçu</translation>
    </message>
    <message>
        <source>Show the steps again</source>
        <translation>Réafficher les étapes</translation>
    </message>
    <message>
        <source>Show what can be done</source>
        <translation>Voir ce qui peut être fait</translation>
    </message>
    <message>
        <source>Shows above what the platform asks you to do</source>
        <translation>Affiche au-dessus ce que la plateforme vous demande de faire</translation>
    </message>
    <message>
        <source>Shows only situations with this word</source>
        <translation>N’affiche que les situations qui contiennent ce mot</translation>
    </message>
    <message>
        <source>Shows the drafts of all customers</source>
        <translation>Affiche les brouillons de tous les clients</translation>
    </message>
    <message>
        <source>Shows the help that was shown before</source>
        <translation>Affiche l’aide précédente</translation>
    </message>
    <message>
        <source>Shows the key, and asks for the end of its fingerprint</source>
        <translation>Affiche la clé et demande la fin de son empreinte</translation>
    </message>
    <message>
        <source>Shows the keys that sign on this computer</source>
        <translation>Affiche les clés de signature sur cet ordinateur</translation>
    </message>
    <message>
        <source>Shows the rest of what can be done</source>
        <translation>Affiche le reste de ce qui peut être fait</translation>
    </message>
    <message>
        <source>Shows the saved file in your file manager</source>
        <translation>Affiche le fichier enregistré dans votre gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>Shows the steps that solve the problem, and what the server said</source>
        <translation>Affiche les étapes qui résolvent le problème, et la réponse du serveur</translation>
    </message>
    <message>
        <source>Shows the typed password for half a minute</source>
        <translation>Affiche le mot de passe saisi pendant trente secondes</translation>
    </message>
    <message>
        <source>Sign in to your mail server</source>
        <translation>Authentification sur votre serveur de messagerie</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <comment>a step of six</comment>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signé par</translation>
    </message>
    <message>
        <source>Signed by somebody else</source>
        <translation>Signé par quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Signed by the platform</source>
        <translation>Signé par la plateforme</translation>
    </message>
    <message>
        <source>Signed by the platform on {moment}</source>
        <translation>Signé par la plateforme le {moment}</translation>
    </message>
    <message>
        <source>Signed by this computer</source>
        <translation>Signé par cet ordinateur</translation>
    </message>
    <message>
        <source>Signed file</source>
        <translation>Fichier signé</translation>
    </message>
    <message>
        <source>Signed files (*.smtpconf.json *.smtpconf.jws);;All files (*)</source>
        <translation>Fichiers signés (*.smtpconf.json *.smtpconf.jws);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Signed settings (*.smtpconf.json)</source>
        <translation>Paramètres signés (*.smtpconf.json)</translation>
    </message>
    <message>
        <source>Signing for ten minutes</source>
        <translation>Signature, valable dix minutes</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>Signing in once</source>
        <translation>Une seule authentification</translation>
    </message>
    <message>
        <source>Signing in once more and sending one message</source>
        <translation>Nouvelle authentification et envoi d’un message</translation>
    </message>
    <message>
        <source>Signing in once with the new settings</source>
        <translation>Une seule authentification avec les nouveaux paramètres</translation>
    </message>
    <message>
        <source>Signs in once and sends one short message</source>
        <translation>S’authentifie une fois et envoie un court message</translation>
    </message>
    <message>
        <source>Signs in once and sends one short message to your own mailbox</source>
        <translation>S’authentifie une fois et envoie un court message à votre propre boîte aux lettres</translation>
    </message>
    <message>
        <source>Signs in once with this password and repeats the checks</source>
        <translation>S’authentifie une fois avec ce mot de passe et répète les vérifications</translation>
    </message>
    <message>
        <source>Signs in with: {ways}.</source>
        <translation>Authentification avec&#xa0;: {ways}.</translation>
    </message>
    <message>
        <source>Signs the settings and saves them in a file</source>
        <translation>Signe les paramètres et les enregistre dans un fichier</translation>
    </message>
    <message>
        <source>Signs the settings and writes them to a file</source>
        <translation>Signe les paramètres et les écrit dans un fichier</translation>
    </message>
    <message>
        <source>Situations</source>
        <translation>Situations</translation>
    </message>
    <message>
        <source>Something else than an SMTP server answers</source>
        <translation>Autre chose qu’un serveur SMTP répond</translation>
    </message>
    <message>
        <source>Something newer is in use</source>
        <translation>Une configuration plus récente est utilisée</translation>
    </message>
    <message>
        <source>Source: {host}</source>
        <translation>Source&#xa0;: {host}</translation>
    </message>
    <message>
        <source>Start ane&amp;w</source>
        <translation>Recomm&amp;encer</translation>
    </message>
    <message>
        <source>Starting</source>
        <comment>the network of this window</comment>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Starting encryption (STARTTLS)</source>
        <translation>Début du chiffrement (STARTTLS)</translation>
    </message>
    <message>
        <source>Starts as soon as the network is ready.</source>
        <translation>Commence dès que le réseau est prêt.</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {name}, {state}</source>
        <translation>Étape {number} sur {count}&#xa0;: {name}, {state}</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Stop trusting it</source>
        <translation>Ne plus l’approuver</translation>
    </message>
    <message>
        <source>Stop trusting the old key</source>
        <translation>Ne plus approuver l’ancienne clé</translation>
    </message>
    <message>
        <source>Stopping</source>
        <comment>the checks, just now</comment>
        <translation>Arrêt en cours</translation>
    </message>
    <message>
        <source>Stops the test; nothing is saved at the platform</source>
        <translation>Arrête le test&#xa0;; rien n’est enregistré sur la plateforme</translation>
    </message>
    <message>
        <source>Subject</source>
        <comment>of a certificate</comment>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>System</source>
        <comment>an appearance: as the system has it</comment>
        <translation>Système</translation>
    </message>
    <message>
        <source>Taken from the keyring.</source>
        <translation>Repris du trousseau.</translation>
    </message>
    <message>
        <source>Taken from {keyring}.</source>
        <translation>Repris de {keyring}.</translation>
    </message>
    <message>
        <source>Taken, and not used yet</source>
        <translation>Acceptés, pas encore utilisés</translation>
    </message>
    <message>
        <source>Takes this card away</source>
        <translation>Retire cette fiche</translation>
    </message>
    <message>
        <source>Takes this card away; the draft stays</source>
        <translation>Retire cette fiche&#xa0;; le brouillon reste</translation>
    </message>
    <message>
        <source>Takes this notice away</source>
        <translation>Retire cet avis</translation>
    </message>
    <message>
        <source>Tells a blocked network from a server that is down</source>
        <translation>Distingue un réseau bloqué d’un serveur arrêté</translation>
    </message>
    <message>
        <source>Test &amp; Save hands your settings over again.</source>
        <translation>«&#xa0;Tester et enregistrer&#xa0;» remet de nouveau vos paramètres.</translation>
    </message>
    <message>
        <source>Test &amp; Save signs in from this computer first. If that fails, nothing is sent.</source>
        <translation>«&#xa0;Tester et enregistrer&#xa0;» s’authentifie d’abord depuis cet ordinateur. En cas d’échec, rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Test &amp;&amp; &amp;Save</source>
        <translation>&amp;Tester et enregistrer</translation>
    </message>
    <message>
        <source>Tests the settings and saves them at the platform once you have agreed</source>
        <translation>Teste les paramètres et les enregistre sur la plateforme après votre accord</translation>
    </message>
    <message>
        <source>Text to copy</source>
        <translation>Texte à copier</translation>
    </message>
    <message>
        <source>The &amp;log too; it holds no password</source>
        <translation>Le &amp;journal aussi&#xa0;; il ne contient aucun mot de passe</translation>
    </message>
    <message>
        <source>The DNS learns the domain, and the domain&apos;s own website and mail servers learn this computer&apos;s address.</source>
        <translation>Le DNS apprend le domaine&#xa0;; le site web et les serveurs de messagerie du domaine apprennent l’adresse de cet ordinateur.</translation>
    </message>
    <message>
        <source>The DNS server could not answer for this name.</source>
        <translation>Le serveur DNS n’a pas pu répondre pour ce nom.</translation>
    </message>
    <message>
        <source>The DNS server did not answer.</source>
        <translation>Le serveur DNS n’a pas répondu.</translation>
    </message>
    <message>
        <source>The PowerShell command</source>
        <translation>La commande PowerShell</translation>
    </message>
    <message>
        <source>The QR code is not masked: it names a key, no person.</source>
        <translation>Le code QR n’est pas masqué&#xa0;: il désigne une clé, pas une personne.</translation>
    </message>
    <message>
        <source>The Server step asks you whether it is yours.</source>
        <translation>L’étape Serveur vous demande si c’est le vôtre.</translation>
    </message>
    <message>
        <source>The Server step first asks whether this server is yours.</source>
        <translation>L’étape Serveur demande d’abord si ce serveur est le vôtre.</translation>
    </message>
    <message>
        <source>The address that recipients see and answer to</source>
        <translation>L’adresse que les destinataires voient et à laquelle ils répondent</translation>
    </message>
    <message>
        <source>The app password is {password}.</source>
        <translation>Le mot de passe d’application est {password}.</translation>
    </message>
    <message>
        <source>The checks are still running.</source>
        <translation>Les vérifications sont encore en cours.</translation>
    </message>
    <message>
        <source>The checks could not finish</source>
        <translation>Les vérifications n’ont pas pu se terminer</translation>
    </message>
    <message>
        <source>The checks found a problem. You can save the file now; it says that a check failed.</source>
        <translation>Les vérifications ont trouvé un problème. Vous pouvez enregistrer le fichier&#xa0;; il l’indiquera.</translation>
    </message>
    <message>
        <source>The checks have not run.</source>
        <translation>Les vérifications n’ont pas eu lieu.</translation>
    </message>
    <message>
        <source>The checks were stopped</source>
        <translation>Les vérifications ont été arrêtées</translation>
    </message>
    <message>
        <source>The connection is cut off</source>
        <translation>La connexion est coupée</translation>
    </message>
    <message>
        <source>The draft for {domain} was deleted.</source>
        <translation>Le brouillon pour {domain} a été supprimé.</translation>
    </message>
    <message>
        <source>The draft is back. Load its request file or connect to the platform again; neither is kept.</source>
        <translation>Le brouillon est de retour. Chargez de nouveau son fichier de demande ou reconnectez la plateforme&#xa0;; ni l’un ni l’autre n’est gardé.</translation>
    </message>
    <message>
        <source>The drafts of all customers</source>
        <translation>Les brouillons de tous les clients</translation>
    </message>
    <message>
        <source>The explanation appears here.</source>
        <translation>L’explication apparaît ici.</translation>
    </message>
    <message>
        <source>The file is valid until {moment}.</source>
        <translation>Le fichier est valable jusqu’au {moment}.</translation>
    </message>
    <message>
        <source>The folder could not be opened. Its place is written above.</source>
        <translation>Le dossier n’a pas pu être ouvert. Son emplacement est indiqué ci-dessus.</translation>
    </message>
    <message>
        <source>The https address of the platform</source>
        <translation>L’adresse https de la plateforme</translation>
    </message>
    <message>
        <source>The key is registered at {origin}.</source>
        <translation>La clé est déclarée sur {origin}.</translation>
    </message>
    <message>
        <source>The key that signs in practice</source>
        <translation>La clé de signature d’entraînement</translation>
    </message>
    <message>
        <source>The key was deleted and revoked at {origin}.</source>
        <translation>La clé a été supprimée et révoquée sur {origin}.</translation>
    </message>
    <message>
        <source>The key was deleted. It could not be revoked at {origin}: revoke it there.</source>
        <translation>La clé a été supprimée. Elle n’a pas pu être révoquée sur {origin}&#xa0;: révoquez-la sur la plateforme.</translation>
    </message>
    <message>
        <source>The key was deleted. Revoke it at every platform that knows it.</source>
        <translation>La clé a été supprimée. Révoquez-la sur chaque plateforme qui la connaît.</translation>
    </message>
    <message>
        <source>The keyring could not be used. The password stays in memory until the window closes.</source>
        <translation>Le trousseau n’a pas pu être utilisé. Le mot de passe reste en mémoire jusqu’à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>The keyring did not answer. The password stays in memory until the window closes.</source>
        <translation>Le trousseau n’a pas répondu. Le mot de passe reste en mémoire jusqu’à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>The keyring did not keep the password. It stays in memory until the window closes.</source>
        <translation>Le trousseau n’a pas gardé le mot de passe. Il reste en mémoire jusqu’à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>The keyring did not let everything in it be deleted. Unlock it, then forget everything again.</source>
        <translation>Tout n’a pas pu être supprimé du trousseau. Déverrouillez-le, puis choisissez de nouveau «&#xa0;Tout oublier&#xa0;».</translation>
    </message>
    <message>
        <source>The keyring holds no password for this server and user name.</source>
        <translation>Le trousseau ne contient pas de mot de passe pour ce serveur et ce nom d’utilisateur.</translation>
    </message>
    <message>
        <source>The keyring is locked, so its keys cannot be shown. Unlock it and open this again.</source>
        <translation>Le trousseau est verrouillé&#xa0;: ses clés ne peuvent pas être affichées. Déverrouillez-le et rouvrez cette fenêtre.</translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it and try again.</source>
        <translation>Le trousseau est verrouillé. Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>The message itself says: {title}.</source>
        <translation>Le message lui-même indique&#xa0;: {title}.</translation>
    </message>
    <message>
        <source>The message to the administrator</source>
        <translation>Le message à l’administrateur</translation>
    </message>
    <message>
        <source>The name could not be looked up.</source>
        <translation>Le nom n’a pas pu être résolu.</translation>
    </message>
    <message>
        <source>The name exists, but has no address.</source>
        <translation>Le nom existe, mais n’a pas d’adresse.</translation>
    </message>
    <message>
        <source>The name of the outgoing mail server</source>
        <translation>Le nom du serveur d’envoi</translation>
    </message>
    <message>
        <source>The name that recipients see</source>
        <translation>Le nom que voient les destinataires</translation>
    </message>
    <message>
        <source>The new key is registered at {origin} first, and the old one revoked there last.</source>
        <translation>La nouvelle clé est d’abord déclarée sur {origin}, et l’ancienne y est révoquée en dernier.</translation>
    </message>
    <message>
        <source>The new settings work from here</source>
        <translation>Les nouveaux paramètres fonctionnent d’ici</translation>
    </message>
    <message>
        <source>The new settings work from this computer. Nothing was written at {platform} yet.</source>
        <translation>Les nouveaux paramètres fonctionnent depuis cet ordinateur. Rien n’a encore été écrit sur {platform}.</translation>
    </message>
    <message>
        <source>The next start of this program asks the platform what became of it.</source>
        <translation>Au prochain démarrage, ce programme demandera à la plateforme ce qu’il en est.</translation>
    </message>
    <message>
        <source>The note about this hand-over is gone.</source>
        <translation>La note sur cette remise a disparu.</translation>
    </message>
    <message>
        <source>The password begins or ends with a blank. Leave it only if it belongs to the password.</source>
        <translation>Le mot de passe commence ou finit par un espace. Ne le laissez que s’il en fait partie.</translation>
    </message>
    <message>
        <source>The password in it opens with a code, which you give to the platform by another way.</source>
        <translation>Le mot de passe qu’il contient s’ouvre avec un code, que vous transmettez à la plateforme par une autre voie.</translation>
    </message>
    <message>
        <source>The password is kept in the keyring.</source>
        <translation>Le mot de passe est gardé dans le trousseau.</translation>
    </message>
    <message>
        <source>The password is kept in {keyring}.</source>
        <translation>Le mot de passe est gardé dans {keyring}.</translation>
    </message>
    <message>
        <source>The password is not in it.</source>
        <translation>Le mot de passe n’y figure pas.</translation>
    </message>
    <message>
        <source>The password of the mailbox, shown as dots</source>
        <translation>Le mot de passe de la boîte aux lettres, affiché sous forme de points</translation>
    </message>
    <message>
        <source>The password stays in memory and is gone when the window closes.</source>
        <translation>Le mot de passe reste en mémoire et disparaît à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>The password stays masked while the screen is shared</source>
        <translation>Le mot de passe reste masqué tant que l’écran est partagé</translation>
    </message>
    <message>
        <source>The password to try; it is not shown while you type</source>
        <translation>Le mot de passe à essayer&#xa0;; il n’est pas affiché pendant la saisie</translation>
    </message>
    <message>
        <source>The password was removed from the keyring.</source>
        <translation>Le mot de passe a été retiré du trousseau.</translation>
    </message>
    <message>
        <source>The password was removed from {keyring}.</source>
        <translation>Le mot de passe ne se trouve plus dans {keyring}.</translation>
    </message>
    <message>
        <source>The passwords and tokens that were kept in the keyring</source>
        <translation>Les mots de passe et les jetons gardés dans le trousseau</translation>
    </message>
    <message>
        <source>The platform</source>
        <translation>La plateforme</translation>
    </message>
    <message>
        <source>The platform does not know this computer yet</source>
        <translation>La plateforme ne connaît pas encore cet ordinateur</translation>
    </message>
    <message>
        <source>The platform gives it to you for this program</source>
        <translation>La plateforme vous le donne pour ce programme</translation>
    </message>
    <message>
        <source>The platform has another key than before. Ask the platform whether it changed its key, and compare it.</source>
        <translation>La plateforme a une autre clé qu’avant. Demandez à la plateforme si elle a changé de clé, et comparez-la.</translation>
    </message>
    <message>
        <source>The platform holds what was handed over</source>
        <translation>La plateforme a bien ce qui lui a été remis</translation>
    </message>
    <message>
        <source>The platform shows it on its own page</source>
        <translation>La plateforme l’affiche sur sa propre page</translation>
    </message>
    <message>
        <source>The platform signed that it took these settings. It holds no password.</source>
        <translation>La plateforme a signé qu’elle a accepté ces paramètres. Le reçu ne contient aucun mot de passe.</translation>
    </message>
    <message>
        <source>The platform&apos;s certificate could not be verified, so nothing was sent.</source>
        <translation>Le certificat de la plateforme n’a pas pu être vérifié&#xa0;: rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>The platform&apos;s message</source>
        <translation>Le message de la plateforme</translation>
    </message>
    <message>
        <source>The platform&apos;s test failed</source>
        <translation>Le test de la plateforme a échoué</translation>
    </message>
    <message>
        <source>The platform&apos;s token is needed for that.</source>
        <translation>Il faut pour cela le jeton de la plateforme.</translation>
    </message>
    <message>
        <source>The platforms used last, and at which addresses platforms were</source>
        <translation>Les dernières plateformes utilisées, et à quelles adresses elles se trouvaient</translation>
    </message>
    <message>
        <source>The port that was used, if it is known</source>
        <translation>Le port utilisé, s’il est connu</translation>
    </message>
    <message>
        <source>The present settings are being checked or saved. Wait for that or cancel it.</source>
        <translation>Les paramètres actuels sont en cours de vérification ou d’enregistrement. Attendez la fin ou annulez.</translation>
    </message>
    <message>
        <source>The program is still starting. Try again in a moment.</source>
        <translation>Le programme démarre encore. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The same key and the same address as before.</source>
        <translation>La même clé et la même adresse qu’avant.</translation>
    </message>
    <message>
        <source>The same key that was compared</source>
        <translation>La clé que vous avez comparée</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>La même phrase secrète, encore une fois</translation>
    </message>
    <message>
        <source>The server has to let the platform&apos;s address send without a password. Ask the platform which one it is.</source>
        <translation>Le serveur doit laisser l’adresse de la plateforme envoyer sans mot de passe. Demandez à la plateforme quelle est cette adresse.</translation>
    </message>
    <message>
        <source>The server has to let {addresses} send without a password: {platform} sends from there.</source>
        <translation>Le serveur doit laisser {addresses} envoyer sans mot de passe&#xa0;: {platform} envoie de là.</translation>
    </message>
    <message>
        <source>The server lets certain addresses send without user name and password</source>
        <translation>Le serveur laisse certaines adresses envoyer sans nom d’utilisateur ni mot de passe</translation>
    </message>
    <message>
        <source>The server said:</source>
        <translation>Le serveur a dit&#xa0;:</translation>
    </message>
    <message>
        <source>The server took it for {recipient}. It may take a minute to arrive.</source>
        <translation>Le serveur l’a accepté pour {recipient}. Il peut mettre une minute à arriver.</translation>
    </message>
    <message>
        <source>The settings have changed since the checks ran.</source>
        <translation>Les paramètres ont changé depuis les vérifications.</translation>
    </message>
    <message>
        <source>The settings in the main window are changed. The checks run again there.</source>
        <translation>Les paramètres de la fenêtre principale sont modifiés. Les vérifications y reprennent.</translation>
    </message>
    <message>
        <source>The settings in the main window have this fault:</source>
        <translation>Les paramètres de la fenêtre principale ont ce défaut&#xa0;:</translation>
    </message>
    <message>
        <source>The settings in {name} were not changed since they were signed, but the key that signed them is not known on this computer. Look at the server before you type a password: {host}</source>
        <translation>Les paramètres de {name} n’ont pas changé depuis leur signature, mais la clé qui les a signés n’est pas connue sur cet ordinateur. Vérifiez le serveur avant de taper un mot de passe&#xa0;: {host}</translation>
    </message>
    <message>
        <source>The settings of {address} were on their way to {origin} on {moment}, at the step “{step}”.</source>
        <translation>Les paramètres de {address} étaient en route vers {origin} le {moment}, à l’étape «&#xa0;{step}&#xa0;».</translation>
    </message>
    <message>
        <source>The settings of {address} were on their way to {origin} on {moment}.</source>
        <translation>Les paramètres de {address} étaient en route vers {origin} le {moment}.</translation>
    </message>
    <message>
        <source>The settings that you typed are not in a file yet. They are gone when the window closes.</source>
        <translation>Les paramètres saisis ne sont pas encore dans un fichier. Ils disparaissent à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>The settings were not tested, and the file says so.</source>
        <translation>Les paramètres n’ont pas été testés, et le fichier l’indique.</translation>
    </message>
    <message>
        <source>The step in which the message came</source>
        <translation>L’étape à laquelle le message est apparu</translation>
    </message>
    <message>
        <source>The test message is on its way</source>
        <translation>Le message de test est en route</translation>
    </message>
    <message>
        <source>The test message went to {address}.</source>
        <translation>Le message de test est parti vers {address}.</translation>
    </message>
    <message>
        <source>The whole one, or its first 26 characters</source>
        <translation>En entier, ou ses 26 premiers caractères</translation>
    </message>
    <message>
        <source>The window&apos;s place, its language and appearance, and which others it may ask</source>
        <translation>La position de la fenêtre, sa langue et son apparence, et qui elle peut interroger</translation>
    </message>
    <message>
        <source>The words of the chosen one stand below</source>
        <translation>Le texte de la licence choisie se trouve en dessous</translation>
    </message>
    <message>
        <source>Then press {buttons} there.</source>
        <translation>Sur la plateforme, cliquez ensuite sur {buttons}.</translation>
    </message>
    <message>
        <source>Then send a test message.</source>
        <translation>Puis envoyez un message de test.</translation>
    </message>
    <message>
        <source>Then your own server sends from now on</source>
        <translation>Votre propre serveur envoie désormais</translation>
    </message>
    <message>
        <source>There is a key already.</source>
        <translation>Il y a déjà une clé.</translation>
    </message>
    <message>
        <source>There is a problem</source>
        <translation>Il y a un problème</translation>
    </message>
    <message>
        <source>There is no key on this computer, and no usable keyring. A passphrase locks the key that is made.</source>
        <translation>Cet ordinateur n’a ni clé ni trousseau utilisable. Une phrase secrète protège la clé qui sera créée.</translation>
    </message>
    <message>
        <source>There is no key on this computer. It is made when something is signed, or now.</source>
        <translation>Cet ordinateur n’a pas de clé. Elle est créée à la première signature, ou maintenant.</translation>
    </message>
    <message>
        <source>These are not the last {count} characters of the fingerprint.</source>
        <translation>Ce ne sont pas les {count} derniers caractères de l’empreinte.</translation>
    </message>
    <message>
        <source>These are two different passphrases.</source>
        <translation>Ces deux phrases secrètes sont différentes.</translation>
    </message>
    <message>
        <source>These results are out of date: the settings have changed since.</source>
        <translation>Ces résultats sont périmés&#xa0;: les paramètres ont changé depuis.</translation>
    </message>
    <message>
        <source>This cannot be undone. What is typed in this window stays until you close it.</source>
        <translation>Cette action est définitive. Ce qui est saisi dans cette fenêtre reste jusqu’à sa fermeture.</translation>
    </message>
    <message>
        <source>This computer does not allow the connection</source>
        <translation>Cet ordinateur n’autorise pas la connexion</translation>
    </message>
    <message>
        <source>This computer has no DNS server to ask. Is it offline?</source>
        <translation>Cet ordinateur n’a aucun serveur DNS à interroger. Est-il hors ligne&#xa0;?</translation>
    </message>
    <message>
        <source>This computer has no usable keyring, so the key is kept in a file that only this passphrase opens. Nobody can recover it.</source>
        <translation>Cet ordinateur n’a pas de trousseau utilisable&#xa0;: la clé est gardée dans un fichier que seule cette phrase secrète ouvre. Personne ne peut la retrouver.</translation>
    </message>
    <message>
        <source>This computer sees the platform for the first time. Get the fingerprint from the platform in another way.</source>
        <translation>Cet ordinateur voit la plateforme pour la première fois. Obtenez l’empreinte auprès de la plateforme par une autre voie.</translation>
    </message>
    <message>
        <source>This computer&apos;s key is locked with a passphrase. It stays in memory until the window closes.</source>
        <translation>La clé de cet ordinateur est protégée par une phrase secrète, qui reste en mémoire jusqu’à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>This computer,</source>
        <comment>a fingerprint follows the comma</comment>
        <translation>Cet ordinateur,</translation>
    </message>
    <message>
        <source>This computer, with a key that is made when the file is saved</source>
        <translation>Cet ordinateur, avec une clé créée à l’enregistrement du fichier</translation>
    </message>
    <message>
        <source>This form has no word for the chosen security. Choose a port that it takes on the page Server.</source>
        <translation>Ce formulaire n’a pas de mot pour la sécurité choisie. Choisissez à la page Serveur un port qu’il accepte.</translation>
    </message>
    <message>
        <source>This is another fingerprint. Do not go on unless the platform confirms it.</source>
        <translation>C’est une autre empreinte. Ne continuez que si la plateforme la confirme.</translation>
    </message>
    <message>
        <source>This is another fingerprint. Use the file only if the platform confirms it.</source>
        <translation>C’est une autre empreinte. N’utilisez le fichier que si la plateforme la confirme.</translation>
    </message>
    <message>
        <source>This is what changes</source>
        <translation>Voici ce qui change</translation>
    </message>
    <message>
        <source>This looks like an app password written in four groups.</source>
        <translation>Cela ressemble à un mot de passe d’application écrit en quatre groupes.</translation>
    </message>
    <message>
        <source>This platform was at another address before. Ask the platform whether it moved, and compare its key.</source>
        <translation>Cette plateforme était à une autre adresse. Demandez à la plateforme si elle a changé d’adresse, et comparez sa clé.</translation>
    </message>
    <message>
        <source>This program made a mistake and could not explain the text.</source>
        <translation>Ce programme a fait une erreur et n’a pas pu expliquer le texte.</translation>
    </message>
    <message>
        <source>This program made a mistake and could not finish.</source>
        <translation>Ce programme a fait une erreur et n’a pas pu terminer.</translation>
    </message>
    <message>
        <source>This program made a mistake and could not finish. {place}</source>
        <translation>Ce programme a fait une erreur et n’a pas pu terminer. {place}</translation>
    </message>
    <message>
        <source>This server needs no sign-in (&amp;relay by address)</source>
        <translation>Ce serveur ne demande pas d’authentification (&amp;relais par adresse)</translation>
    </message>
    <message>
        <source>This system has no keyring, so the password stays in memory and is gone when the window closes.</source>
        <translation>Ce système n’a pas de trousseau&#xa0;: le mot de passe reste en mémoire et disparaît à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>This system has no keyring, so the token stays in memory and is gone when the window closes.</source>
        <translation>Ce système n’a pas de trousseau&#xa0;: le jeton reste en mémoire et disparaît à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>This system has no keyring.</source>
        <translation>Ce système n’a pas de trousseau.</translation>
    </message>
    <message>
        <source>This takes a moment. What was active stays active until the platform&apos;s own test has passed.</source>
        <translation>Cela prend un moment. Ce qui était actif le reste jusqu’à la réussite du test de la plateforme.</translation>
    </message>
    <message>
        <source>Three things need your attention.</source>
        <translation>Trois points demandent votre attention.</translation>
    </message>
    <message numerus="yes">
        <source>To {address}. This takes at most %n second(s).</source>
        <translation>
            <numerusform>À {address}. Cela dure au plus %n seconde.</numerusform>
            <numerusform>À {address}. Cela dure au plus %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <comment>until the own server sends</comment>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Transfer code</source>
        <translation>Code de transfert</translation>
    </message>
    <message>
        <source>Tries again at {time}, while this page is open.</source>
        <translation>Réessaie à {time}, tant que cette page est ouverte.</translation>
    </message>
    <message>
        <source>Trust one key for {host}:{port}?</source>
        <translation>Approuver une seule clé pour {host}:{port}&#xa0;?</translation>
    </message>
    <message>
        <source>Trust this &amp;key</source>
        <translation>&amp;Approuver cette clé</translation>
    </message>
    <message>
        <source>Trust this one key for {host}:{port}...</source>
        <translation>Approuver cette seule clé pour {host}:{port}...</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Trying</source>
        <comment>to connect to a port</comment>
        <translation>Essai en cours</translation>
    </message>
    <message>
        <source>Trying the server&apos;s other ports</source>
        <translation>Essai des autres ports du serveur</translation>
    </message>
    <message>
        <source>Trying the token</source>
        <translation>Essai du jeton</translation>
    </message>
    <message>
        <source>Two things need your attention.</source>
        <translation>Deux points demandent votre attention.</translation>
    </message>
    <message>
        <source>Type your own name in place of {part}. The service shows it.</source>
        <translation>Tapez votre propre nom à la place de {part}. Le service l’affiche.</translation>
    </message>
    <message>
        <source>Type {values}, without sign-in.</source>
        <translation>Tapez {values}, sans authentification.</translation>
    </message>
    <message>
        <source>Type {values}.</source>
        <translation>Tapez {values}.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Unlock the key</source>
        <translation>Déverrouiller la clé</translation>
    </message>
    <message>
        <source>Until then it sends from {sender}.</source>
        <translation>D’ici là, elle envoie depuis {sender}.</translation>
    </message>
    <message>
        <source>Until then {platform} sends from {sender}.</source>
        <translation>D’ici là, {platform} envoie depuis {sender}.</translation>
    </message>
    <message>
        <source>Use &amp;without sealing</source>
        <translation>Utiliser &amp;sans sceller</translation>
    </message>
    <message>
        <source>Use the 16 letters</source>
        <translation>Utiliser les 16 lettres</translation>
    </message>
    <message>
        <source>Use the password kept for this server</source>
        <translation>Utiliser le mot de passe gardé pour ce serveur</translation>
    </message>
    <message>
        <source>Use what you pasted</source>
        <translation>Utiliser ce que vous avez collé</translation>
    </message>
    <message>
        <source>Use {address}</source>
        <translation>Utiliser {address}</translation>
    </message>
    <message>
        <source>Use {value}</source>
        <translation>Utiliser {value}</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Valid</source>
        <comment>from when to when</comment>
        <translation>Validité</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>state of a check</comment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Waiting for the greeting</source>
        <translation>Attente du message d’accueil</translation>
    </message>
    <message>
        <source>Waiting for the network of this window, or for missing settings.</source>
        <translation>Attente du réseau de cette fenêtre, ou de paramètres manquants.</translation>
    </message>
    <message>
        <source>Waiting for the server&apos;s greeting</source>
        <translation>Attente du message d’accueil du serveur</translation>
    </message>
    <message>
        <source>Waits for a host name that exists.</source>
        <translation>Attend un nom d’hôte qui existe.</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Attend votre accord</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>state of a check</comment>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>What changes, and when</source>
        <translation>Ce qui change, et quand</translation>
    </message>
    <message>
        <source>What did the platform say?</source>
        <translation>Qu’a répondu la plateforme&#xa0;?</translation>
    </message>
    <message>
        <source>What did {platform} say?</source>
        <translation>Qu’a répondu {platform}&#xa0;?</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Ce qui disparaît</translation>
    </message>
    <message>
        <source>What it said</source>
        <translation>Sa réponse</translation>
    </message>
    <message>
        <source>What locks the key</source>
        <translation>Ce qui protège la clé</translation>
    </message>
    <message>
        <source>What speaks for it: {reason}</source>
        <translation>Indice en ce sens&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Ce qui reste</translation>
    </message>
    <message>
        <source>What the checks saw, the part that this finding rests on first. No password is in it.</source>
        <translation>Ce que les vérifications ont observé, en commençant par ce qui fonde ce constat. Aucun mot de passe n’y figure.</translation>
    </message>
    <message>
        <source>What the old key signed still verifies. Platforms take nothing from the new key before it is registered.</source>
        <translation>Ce que l’ancienne clé a signé reste vérifiable. Les plateformes n’acceptent rien de la nouvelle clé avant sa déclaration.</translation>
    </message>
    <message>
        <source>What the platform said</source>
        <translation>Réponse de la plateforme</translation>
    </message>
    <message>
        <source>What to &amp;do instead</source>
        <translation>Que &amp;faire à la place</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>À savoir</translation>
    </message>
    <message>
        <source>What was found, or a provider or sending service that sends for you</source>
        <translation>Ce qui a été trouvé, ou un fournisseur ou service d’envoi qui envoie pour vous</translation>
    </message>
    <message>
        <source>What was signed</source>
        <translation>Ce qui a été signé</translation>
    </message>
    <message>
        <source>What you typed in this window is not kept as a draft, because it has no complete From address.</source>
        <translation>Ce qui est saisi dans cette fenêtre n’est pas gardé comme brouillon, car l’adresse d’expéditeur n’est pas complète.</translation>
    </message>
    <message>
        <source>What you typed stays on this computer as a draft. The password does not.</source>
        <translation>Ce que vous avez saisi reste sur cet ordinateur comme brouillon. Le mot de passe, non.</translation>
    </message>
    <message>
        <source>What you will need</source>
        <translation>Ce qu’il vous faut</translation>
    </message>
    <message>
        <source>What {platform} said</source>
        <translation>Ce qu’a dit {platform}</translation>
    </message>
    <message>
        <source>Where settings are looked up</source>
        <translation>Où sont cherchés les paramètres</translation>
    </message>
    <message>
        <source>Where the service keeps your account</source>
        <translation>Où le service héberge votre compte</translation>
    </message>
    <message>
        <source>Where to make one</source>
        <translation>Où en créer un</translation>
    </message>
    <message>
        <source>Whether the platform took the settings</source>
        <translation>Si la plateforme a accepté les paramètres</translation>
    </message>
    <message>
        <source>Which part of this page is shown</source>
        <translation>La partie de cette page qui est affichée</translation>
    </message>
    <message>
        <source>Which platform will send?</source>
        <translation>Quelle plateforme enverra&#xa0;?</translation>
    </message>
    <message>
        <source>Who are the emails from?</source>
        <translation>De qui viennent les e-mails&#xa0;?</translation>
    </message>
    <message>
        <source>Who gets the test message; your own address unless you change it</source>
        <translation>Qui reçoit le message de test&#xa0;; votre propre adresse, sauf si vous la changez</translation>
    </message>
    <message>
        <source>Whose server it is</source>
        <translation>À qui est le serveur</translation>
    </message>
    <message>
        <source>Whose server it was</source>
        <translation>À qui était le serveur</translation>
    </message>
    <message>
        <source>With the mailbox that sends. The sign-in is tried in the next step, once.</source>
        <translation>Avec la boîte aux lettres qui envoie. L’authentification est essayée à l’étape suivante, une seule fois.</translation>
    </message>
    <message>
        <source>With your server</source>
        <translation>Avec votre serveur</translation>
    </message>
    <message>
        <source>Without encryption everyone on the way can read and change your messages, and no password is sent.</source>
        <translation>Sans chiffrement, tout le monde en chemin peut lire et modifier vos messages, et aucun mot de passe n’est envoyé.</translation>
    </message>
    <message>
        <source>Without it the password stays in memory until the window closes</source>
        <translation>Sinon, le mot de passe reste en mémoire jusqu’à la fermeture de la fenêtre</translation>
    </message>
    <message>
        <source>Writes what was checked and found, without the password</source>
        <translation>Écrit ce qui a été vérifié et trouvé, sans le mot de passe</translation>
    </message>
    <message>
        <source>You agreed</source>
        <translation>Vous avez accepté</translation>
    </message>
    <message>
        <source>You can save the file now; it says that it was not tested.</source>
        <translation>Vous pouvez enregistrer le fichier&#xa0;; il indiquera qu’il n’a pas été testé.</translation>
    </message>
    <message>
        <source>You can type the server in the next step. Your mail provider or IT team knows it.</source>
        <translation>Vous pouvez saisir le serveur à l’étape suivante. Votre fournisseur de messagerie ou votre service informatique le connaît.</translation>
    </message>
    <message>
        <source>You chose another server, so these are not filled in.</source>
        <translation>Vous avez choisi un autre serveur&#xa0;: ces paramètres ne sont donc pas repris.</translation>
    </message>
    <message>
        <source>You confirmed it.</source>
        <comment>a server, as the right one</comment>
        <translation>Vous l’avez confirmé.</translation>
    </message>
    <message>
        <source>You said no</source>
        <translation>Vous avez refusé</translation>
    </message>
    <message>
        <source>You stopped the checks. Nothing has been sent or saved.</source>
        <translation>Vous avez arrêté les vérifications. Rien n’a été envoyé ni enregistré.</translation>
    </message>
    <message>
        <source>Your mail server</source>
        <translation>Votre serveur de messagerie</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Your own server is still in use, as far as is known.</source>
        <translation>Pour autant qu’on le sache, votre propre serveur est toujours utilisé.</translation>
    </message>
    <message>
        <source>Your own server sends from now on</source>
        <translation>Votre propre serveur envoie désormais</translation>
    </message>
    <message>
        <source>Your password will go to this server and to no other.</source>
        <translation>Votre mot de passe ira à ce serveur et à aucun autre.</translation>
    </message>
    <message>
        <source>a guess that answered</source>
        <translation>une supposition qui a répondu</translation>
    </message>
    <message>
        <source>address {address}</source>
        <translation>l’adresse {address}</translation>
    </message>
    <message>
        <source>an address of the platform</source>
        <translation>une adresse de la plateforme</translation>
    </message>
    <message>
        <source>autoconfig.thunderbird.net (Mozilla) learns the domain and this computer&apos;s address.</source>
        <translation>autoconfig.thunderbird.net (Mozilla) apprend le domaine et l’adresse de cet ordinateur.</translation>
    </message>
    <message>
        <source>current step</source>
        <comment>said of a step</comment>
        <translation>étape actuelle</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>interdit</translation>
    </message>
    <message>
        <source>done</source>
        <comment>said of a step</comment>
        <translation>terminé</translation>
    </message>
    <message>
        <source>from Thunderbird&apos;s public list</source>
        <translation>de la liste publique de Thunderbird</translation>
    </message>
    <message>
        <source>from what we know of the provider</source>
        <translation>de ce que nous savons du fournisseur</translation>
    </message>
    <message>
        <source>from your domain&apos;s MX record</source>
        <translation>de l’enregistrement MX de votre domaine</translation>
    </message>
    <message>
        <source>from your domain&apos;s SPF record, a hint</source>
        <translation>de l’enregistrement SPF de votre domaine, un indice</translation>
    </message>
    <message>
        <source>from your domain&apos;s SRV record</source>
        <translation>de l’enregistrement SRV de votre domaine</translation>
    </message>
    <message>
        <source>from your domain&apos;s own autoconfig file</source>
        <translation>du fichier autoconfig de votre domaine</translation>
    </message>
    <message>
        <source>guess</source>
        <translation>supposition</translation>
    </message>
    <message>
        <source>host {host}</source>
        <translation>l’hôte {host}</translation>
    </message>
    <message>
        <source>key unknown</source>
        <translation>clé inconnue</translation>
    </message>
    <message>
        <source>key {key}</source>
        <translation>clé {key}</translation>
    </message>
    <message>
        <source>known provider</source>
        <translation>fournisseur connu</translation>
    </message>
    <message>
        <source>needs attention</source>
        <comment>said of a step</comment>
        <translation>à examiner</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a certificate says no name</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>not done yet</source>
        <comment>said of a step</comment>
        <translation>à faire</translation>
    </message>
    <message>
        <source>optional</source>
        <comment>this field may stay empty</comment>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>own autoconfig</source>
        <translation>autoconfig du domaine</translation>
    </message>
    <message>
        <source>password {password}</source>
        <translation>le mot de passe {password}</translation>
    </message>
    <message>
        <source>pinned key</source>
        <translation>clé approuvée</translation>
    </message>
    <message>
        <source>port {port}</source>
        <translation>le port {port}</translation>
    </message>
    <message>
        <source>port {port} with {security}</source>
        <translation>le port {port} avec {security}</translation>
    </message>
    <message>
        <source>public list</source>
        <translation>liste publique</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>coupé</translation>
    </message>
    <message>
        <source>security {security}</source>
        <translation>la sécurité {security}</translation>
    </message>
    <message>
        <source>smtp-wizard: this is a fault of the program, not of your settings.</source>
        <translation>smtp-wizard&#xa0;: c’est un défaut du programme, pas de vos paramètres.</translation>
    </message>
    <message>
        <source>smtp-wizard: this is a fault of the program, not of your settings. Where it happened stands in {path}.</source>
        <translation>smtp-wizard&#xa0;: c’est un défaut du programme, pas de vos paramètres. L’endroit où il s’est produit figure dans {path}.</translation>
    </message>
    <message>
        <source>the same as now; perhaps another password</source>
        <translation>les mêmes que maintenant&#xa0;; peut-être un autre mot de passe</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>délai dépassé</translation>
    </message>
    <message>
        <source>today, {time}</source>
        <comment>a moment</comment>
        <translation>aujourd’hui à {time}</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>injoignable</translation>
    </message>
    <message>
        <source>user name {username}</source>
        <translation>le nom d’utilisateur {username}</translation>
    </message>
    <message>
        <source>yesterday, {time}</source>
        <comment>a moment</comment>
        <translation>hier à {time}</translation>
    </message>
    <message>
        <source>your address</source>
        <translation>votre adresse</translation>
    </message>
    <message>
        <source>{certainty}: {title}</source>
        <comment>Probably: what happened</comment>
        <translation>{certainty}&#xa0;: {title}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <comment>a moment</comment>
        <translation>{day} à {time}</translation>
    </message>
    <message>
        <source>{details} · in this window</source>
        <comment>a draft</comment>
        <translation>{details} · dans cette fenêtre</translation>
    </message>
    <message>
        <source>{fields} to correct</source>
        <translation>À corriger&#xa0;: {fields}</translation>
    </message>
    <message>
        <source>{fields} to enter</source>
        <translation>À saisir&#xa0;: {fields}</translation>
    </message>
    <message numerus="yes">
        <source>{field} and %n more to correct</source>
        <translation>
            <numerusform>À corriger&#xa0;: {field} et %n autre</numerusform>
            <numerusform>À corriger&#xa0;: {field} et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{field} and %n more to enter</source>
        <translation>
            <numerusform>À saisir&#xa0;: {field} et %n autre</numerusform>
            <numerusform>À saisir&#xa0;: {field} et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>two days</comment>
        <translation>du {first} au {last}</translation>
    </message>
    <message>
        <source>{host} · port {port} · {security}</source>
        <translation>{host} · port {port} · {security}</translation>
    </message>
    <message>
        <source>{host}, port {port}</source>
        <translation>{host}, port {port}</translation>
    </message>
    <message>
        <source>{keyring} could not be used. The password stays in memory until the window closes.</source>
        <translation>{keyring} n’a pas pu être utilisé. Le mot de passe reste en mémoire jusqu’à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>{keyring} did not keep the password. It stays in memory until the window closes.</source>
        <translation>{keyring} n’a pas gardé le mot de passe. Il reste en mémoire jusqu’à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>{keyring} holds no password for this server and user name.</source>
        <translation>{keyring} ne contient pas de mot de passe pour ce serveur et ce nom d’utilisateur.</translation>
    </message>
    <message>
        <source>{keyring} is locked. Unlock it and try again.</source>
        <translation>{keyring} est verrouillé. Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>{meant}?</source>
        <comment>a link, the end of the question Did you mean</comment>
        <translation>{meant}&#xa0;?</translation>
    </message>
    <message>
        <source>{milliseconds} ms</source>
        <translation>{milliseconds} ms</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <comment>a list</comment>
        <translation>{names} et {last}</translation>
    </message>
    <message>
        <source>{name} tests it from its side, then makes custom SMTP the active sending method.</source>
        <translation>{name} teste les paramètres de son côté, puis active le SMTP personnalisé comme mode d’envoi.</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <comment>a name and its value</comment>
        <translation>{name}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>{origin} shows a code to whoever may register keys there.</source>
        <translation>{origin} affiche un code aux personnes autorisées à y déclarer des clés.</translation>
    </message>
    <message>
        <source>{origin}, started with this window</source>
        <translation>{origin}, démarrée avec cette fenêtre</translation>
    </message>
    <message>
        <source>{origin}, takes settings itself</source>
        <translation>{origin}, reçoit elle-même les paramètres</translation>
    </message>
    <message>
        <source>{platform} asks for a user name and a password, so it cannot use a server without sign-in. You can still check the server from this computer.</source>
        <translation>{platform} demande un nom d’utilisateur et un mot de passe, et ne peut donc pas utiliser un serveur sans authentification. Vous pouvez quand même vérifier le serveur depuis cet ordinateur.</translation>
    </message>
    <message>
        <source>{platform} help page</source>
        <translation>Page d’aide de {platform}</translation>
    </message>
    <message>
        <source>{platform} sends from its own sender again.</source>
        <translation>{platform} envoie de nouveau avec son propre expéditeur.</translation>
    </message>
    <message>
        <source>{platform} sends only as the mailbox that signs in.</source>
        <translation>{platform} n’envoie qu’avec l’adresse de la boîte aux lettres qui s’authentifie.</translation>
    </message>
    <message>
        <source>{platform} takes only the ports {ports}.</source>
        <translation>{platform} n’accepte que les ports {ports}.</translation>
    </message>
    <message>
        <source>{platform} then sends from its own sender and uses your mail server no more. To use your server again, hand the settings over once more.</source>
        <translation>{platform} envoie ensuite avec son propre expéditeur et n’utilise plus votre serveur de messagerie. Pour l’utiliser de nouveau, remettez encore une fois les paramètres.</translation>
    </message>
    <message>
        <source>{platform} then sends from {sender} and uses your mail server no more. To use your server again, hand the settings over once more.</source>
        <translation>{platform} envoie ensuite depuis {sender} et n’utilise plus votre serveur de messagerie. Pour l’utiliser de nouveau, remettez encore une fois les paramètres.</translation>
    </message>
    <message>
        <source>{platform} · no server yet · {moment}</source>
        <comment>a draft</comment>
        <translation>{platform} · pas encore de serveur · {moment}</translation>
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
        <translation>{service} a ce mot comme nom d’utilisateur pour tout le monde.</translation>
    </message>
    <message>
        <source>{title} (not on this computer)</source>
        <translation>{title} (pas sur cet ordinateur)</translation>
    </message>
    <message>
        <source>{title} (now)</source>
        <comment>the practice situation that runs</comment>
        <translation>{title} (en cours)</translation>
    </message>
    <message>
        <source>{when}: {what}</source>
        <comment>a date, and what happens then</comment>
        <translation>{when}&#xa0;: {what}</translation>
    </message>
</context>
<context>
    <name>practice</name>
    <message>
        <source>A carriage return inside a line hides a second one. It is one line, and AUTH is not announced.</source>
        <translation>Un retour chariot dans une ligne en cache une seconde. Ce n’est qu’une ligne, et AUTH n’est pas annoncé.</translation>
    </message>
    <message>
        <source>A certificate for every name of the domain</source>
        <translation>Un certificat pour tous les noms du domaine</translation>
    </message>
    <message>
        <source>A certificate with an RSA key</source>
        <translation>Un certificat avec une clé RSA</translation>
    </message>
    <message>
        <source>A chain with its root</source>
        <translation>Une chaîne avec sa racine</translation>
    </message>
    <message>
        <source>A code that does not exist</source>
        <translation>Un code qui n’existe pas</translation>
    </message>
    <message>
        <source>A company server that offers NTLM and GSSAPI besides LOGIN, with keywords of its own.</source>
        <translation>Un serveur d’entreprise qui propose NTLM et GSSAPI en plus de LOGIN, avec ses propres mots-clés.</translation>
    </message>
    <message>
        <source>A device blots out STARTTLS</source>
        <translation>Un appareil masque STARTTLS</translation>
    </message>
    <message>
        <source>A device blots out the greeting</source>
        <translation>Un appareil masque le message d’accueil</translation>
    </message>
    <message>
        <source>A device takes each connection to a mail port, whoever it is for, and cuts it at once.</source>
        <translation>Un appareil prend toute connexion vers un port de messagerie, quel que soit le destinataire, et la coupe aussitôt.</translation>
    </message>
    <message>
        <source>A domain that takes no mail</source>
        <translation>Un domaine qui ne reçoit aucun message</translation>
    </message>
    <message>
        <source>A domain without MX records</source>
        <translation>Un domaine sans enregistrement MX</translation>
    </message>
    <message>
        <source>A firewall drops what leaves for every mail port, without a word.</source>
        <translation>Un pare-feu écarte sans un mot ce qui part vers tout port de messagerie.</translation>
    </message>
    <message>
        <source>A firewall lets through the commands of 1982 only, and answers EHLO in the server&apos;s place.</source>
        <translation>Un pare-feu ne laisse passer que les commandes de 1982, et répond à EHLO à la place du serveur.</translation>
    </message>
    <message>
        <source>A firewall of this network says no to whatever leaves for a mail port, in the server&apos;s name.</source>
        <translation>Un pare-feu de ce réseau refuse, au nom du serveur, tout ce qui part vers un port de messagerie.</translation>
    </message>
    <message>
        <source>A firewall that inspects SMTP turns greeting and keywords into stars and X, STARTTLS among them.</source>
        <translation>Un pare-feu qui inspecte SMTP remplace l’accueil et les mots-clés par des étoiles et des X, STARTTLS compris.</translation>
    </message>
    <message>
        <source>A gateway opens the encryption of whatever leaves the company, with a company&apos;s own authority.</source>
        <translation>Une passerelle ouvre le chiffrement de tout ce qui quitte l’entreprise, avec une autorité interne.</translation>
    </message>
    <message>
        <source>A greeting drop by drop</source>
        <translation>Un accueil au compte-gouttes</translation>
    </message>
    <message>
        <source>A hosting company&apos;s server: a greeting of several lines that forbids bulk mail, no enhanced status codes.</source>
        <translation>Le serveur d’un hébergeur&#xa0;: un accueil de plusieurs lignes qui interdit les envois en masse, pas de codes d’état étendus.</translation>
    </message>
    <message>
        <source>A keyword hidden behind a carriage return</source>
        <translation>Un mot-clé caché derrière un retour chariot</translation>
    </message>
    <message>
        <source>A line of 20 megabytes</source>
        <translation>Une ligne de 20 mégaoctets</translation>
    </message>
    <message>
        <source>A line of 20 megabytes inside TLS</source>
        <translation>Une ligne de 20 mégaoctets dans TLS</translation>
    </message>
    <message>
        <source>A line that never ends</source>
        <translation>Une ligne sans fin</translation>
    </message>
    <message>
        <source>A mail filter on the way hangs up with a reply of its own before the server is reached.</source>
        <translation>Un filtre de messagerie en chemin raccroche avec sa propre réponse avant que le serveur soit joint.</translation>
    </message>
    <message>
        <source>A password with all kinds of characters</source>
        <translation>Un mot de passe avec toutes sortes de caractères</translation>
    </message>
    <message>
        <source>A port that the server does not serve</source>
        <translation>Un port que le serveur n’utilise pas</translation>
    </message>
    <message>
        <source>A program on this computer answers</source>
        <translation>Un programme de cet ordinateur répond</translation>
    </message>
    <message>
        <source>A provider that always offers STARTTLS seems not to: a program or device took it out.</source>
        <translation>Un fournisseur qui propose toujours STARTTLS semble ne pas le faire&#xa0;: un programme ou un appareil l’a retiré.</translation>
    </message>
    <message>
        <source>A provider&apos;s front end: token sign-in listed first, a session id in the greeting, a size of its own.</source>
        <translation>Le frontal d’un fournisseur&#xa0;: l’authentification par jeton en premier, un identifiant de session dans l’accueil, une taille propre.</translation>
    </message>
    <message>
        <source>A proxy answers on every port</source>
        <translation>Un proxy répond sur tous les ports</translation>
    </message>
    <message>
        <source>A proxy cuts every mail connection</source>
        <translation>Un proxy coupe toute connexion de messagerie</translation>
    </message>
    <message>
        <source>A refusal that tries to deceive</source>
        <translation>Un refus qui cherche à tromper</translation>
    </message>
    <message>
        <source>A reply is begun in clear, so that what comes inside the encryption would read as its end.</source>
        <translation>Une réponse commence en clair, pour que ce qui vient dans le chiffrement se lise comme sa fin.</translation>
    </message>
    <message>
        <source>A reply of 12 megabytes</source>
        <translation>Une réponse de 12 mégaoctets</translation>
    </message>
    <message>
        <source>A reply with two codes</source>
        <translation>Une réponse avec deux codes</translation>
    </message>
    <message>
        <source>A rule of the organisation forbids it</source>
        <translation>Une règle de l’organisation l’interdit</translation>
    </message>
    <message>
        <source>A sending service that answers on port 2525 too, for those whose network blocks the usual ones.</source>
        <translation>Un service d’envoi qui répond aussi sur le port 2525, pour ceux dont le réseau bloque les ports habituels.</translation>
    </message>
    <message>
        <source>A server in the manner of Exchange</source>
        <translation>Un serveur à la manière d’Exchange</translation>
    </message>
    <message>
        <source>A server in the manner of Postfix</source>
        <translation>Un serveur à la manière de Postfix</translation>
    </message>
    <message>
        <source>A server in the manner of a large provider</source>
        <translation>Un serveur à la manière d’un grand fournisseur</translation>
    </message>
    <message>
        <source>A server that announces next to nothing</source>
        <translation>Un serveur qui n’annonce presque rien</translation>
    </message>
    <message>
        <source>A server that only this network can reach</source>
        <translation>Un serveur que seul ce réseau peut joindre</translation>
    </message>
    <message>
        <source>A server with IPv6 alone</source>
        <translation>Un serveur en IPv6 seulement</translation>
    </message>
    <message>
        <source>A server with IPv6 alone, a network without</source>
        <translation>Un serveur en IPv6 seulement, un réseau sans</translation>
    </message>
    <message>
        <source>A shared host in the manner of Exim</source>
        <translation>Un hébergement partagé à la manière d’Exim</translation>
    </message>
    <message>
        <source>A slow server</source>
        <translation>Un serveur lent</translation>
    </message>
    <message>
        <source>A small appliance: 8BITMIME and AUTH LOGIN, no size, no enhanced status codes.</source>
        <translation>Un petit appareil&#xa0;: 8BITMIME et AUTH LOGIN, pas de taille, pas de codes d’état étendus.</translation>
    </message>
    <message>
        <source>A user name without a domain</source>
        <translation>Un nom d’utilisateur sans domaine</translation>
    </message>
    <message>
        <source>A usual Linux mail server: old and new form of AUTH, many keywords, sign-in only after STARTTLS.</source>
        <translation>Un serveur de messagerie Linux courant&#xa0;: ancienne et nouvelle forme d’AUTH, beaucoup de mots-clés, authentification seulement après STARTTLS.</translation>
    </message>
    <message>
        <source>A virus scanner before one&apos;s own server</source>
        <translation>Un antivirus devant votre propre serveur</translation>
    </message>
    <message>
        <source>A virus scanner opens the encryption</source>
        <translation>Un antivirus ouvre le chiffrement</translation>
    </message>
    <message>
        <source>A web server that waits to be asked</source>
        <translation>Un serveur web qui attend une question</translation>
    </message>
    <message>
        <source>Account locked</source>
        <translation>Compte verrouillé</translation>
    </message>
    <message>
        <source>Account suspended</source>
        <translation>Compte suspendu</translation>
    </message>
    <message>
        <source>After a flat battery the clock stands years back, and no certificate seems to be valid yet.</source>
        <translation>Après une pile vide, l’horloge a des années de retard, et aucun certificat ne semble déjà valable.</translation>
    </message>
    <message>
        <source>An account on trial</source>
        <translation>Un compte d’essai</translation>
    </message>
    <message>
        <source>An address with an umlaut</source>
        <translation>Une adresse avec un tréma</translation>
    </message>
    <message>
        <source>An antivirus program presents its own certificate in place of that of a small server.</source>
        <translation>Un antivirus présente son propre certificat à la place de celui d’un petit serveur.</translation>
    </message>
    <message>
        <source>An antivirus program presents its own certificate in place of the provider&apos;s.</source>
        <translation>Un antivirus présente son propre certificat à la place de celui du fournisseur.</translation>
    </message>
    <message>
        <source>An old inspection device that knows no EHLO</source>
        <translation>Un ancien appareil d’inspection qui ne connaît pas EHLO</translation>
    </message>
    <message>
        <source>An old server ends its lines with a line feed alone. That is against the rules, and everybody reads it.</source>
        <translation>Un ancien serveur finit ses lignes par un simple saut de ligne. C’est contraire aux règles, et tout le monde le lit.</translation>
    </message>
    <message>
        <source>Another port that works</source>
        <translation>Un autre port fonctionne</translation>
    </message>
    <message>
        <source>App password needed</source>
        <translation>Mot de passe d’application nécessaire</translation>
    </message>
    <message>
        <source>Authenticated SMTP is switched off for the whole organisation.</source>
        <translation>SMTP authentifié est désactivé pour toute l’organisation.</translation>
    </message>
    <message>
        <source>Broken and hostile servers</source>
        <translation>Serveurs défectueux et hostiles</translation>
    </message>
    <message>
        <source>Certificate about to run out</source>
        <translation>Certificat bientôt expiré</translation>
    </message>
    <message>
        <source>Certificate chain incomplete</source>
        <translation>Chaîne de certificats incomplète</translation>
    </message>
    <message>
        <source>Certificate expired</source>
        <translation>Certificat expiré</translation>
    </message>
    <message>
        <source>Certificate for another name</source>
        <translation>Certificat pour un autre nom</translation>
    </message>
    <message>
        <source>Certificate not valid yet</source>
        <translation>Certificat pas encore valable</translation>
    </message>
    <message>
        <source>Certificate of a private authority</source>
        <translation>Certificat d’une autorité privée</translation>
    </message>
    <message>
        <source>Certificate with a weak key</source>
        <translation>Certificat avec une clé faible</translation>
    </message>
    <message>
        <source>Certificate without host names</source>
        <translation>Certificat sans noms d’hôtes</translation>
    </message>
    <message>
        <source>Confirm in a browser first</source>
        <translation>D’abord confirmer dans un navigateur</translation>
    </message>
    <message>
        <source>Connected, then silence</source>
        <translation>Connecté, puis silence</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Connexion refusée</translation>
    </message>
    <message>
        <source>DMARC refuses the sender</source>
        <translation>DMARC refuse l’expéditeur</translation>
    </message>
    <message>
        <source>Devices and programs on the way</source>
        <translation>Appareils et programmes en chemin</translation>
    </message>
    <message>
        <source>Encryption agreed to and never begun</source>
        <translation>Chiffrement convenu et jamais commencé</translation>
    </message>
    <message>
        <source>Encryption and certificates</source>
        <translation>Chiffrement et certificats</translation>
    </message>
    <message>
        <source>Encryption required</source>
        <translation>Chiffrement exigé</translation>
    </message>
    <message>
        <source>Every reply takes a moment, as over a satellite link. It is slow, and nothing is wrong.</source>
        <translation>Chaque réponse prend un moment, comme par satellite. C’est lent, et tout va bien.</translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation>Tout fonctionne</translation>
    </message>
    <message>
        <source>Everything works from here. The server&apos;s firewall drops what comes from the platform&apos;s address.</source>
        <translation>Tout fonctionne d’ici. Le pare-feu du serveur écarte ce qui vient de l’adresse de la plateforme.</translation>
    </message>
    <message>
        <source>Everything works, and the certificate has five days left.</source>
        <translation>Tout fonctionne, et le certificat est encore valable cinq jours.</translation>
    </message>
    <message>
        <source>Firewall on the way</source>
        <translation>Pare-feu en chemin</translation>
    </message>
    <message>
        <source>Greylisted</source>
        <translation>Liste grise</translation>
    </message>
    <message>
        <source>Healthy servers</source>
        <translation>Serveurs en bon état</translation>
    </message>
    <message>
        <source>IPv4 does not answer</source>
        <translation>IPv4 ne répond pas</translation>
    </message>
    <message>
        <source>IPv6 does not answer</source>
        <translation>IPv6 ne répond pas</translation>
    </message>
    <message>
        <source>Keywords before TLS that are not the server&apos;s</source>
        <translation>Avant TLS, des mots-clés étrangers au serveur</translation>
    </message>
    <message>
        <source>Keywords drop by drop</source>
        <translation>Mots-clés au compte-gouttes</translation>
    </message>
    <message>
        <source>Keywords without an end</source>
        <translation>Mots-clés sans fin</translation>
    </message>
    <message>
        <source>Lines that end in a carriage return alone</source>
        <translation>Lignes finissant par un simple retour chariot</translation>
    </message>
    <message>
        <source>Lines that end in a different way</source>
        <translation>Lignes qui finissent autrement</translation>
    </message>
    <message>
        <source>Locked out after a failed sign-in</source>
        <translation>Exclu après un échec d’authentification</translation>
    </message>
    <message>
        <source>Locked out without a word</source>
        <translation>Exclu sans un mot</translation>
    </message>
    <message>
        <source>Mail leaves this network, but the server&apos;s own firewall drops whatever comes from this address.</source>
        <translation>Les messages quittent ce réseau, mais le pare-feu du serveur écarte ce qui vient de cette adresse.</translation>
    </message>
    <message>
        <source>Mailbox full</source>
        <translation>Boîte aux lettres pleine</translation>
    </message>
    <message>
        <source>Message refused by a rule</source>
        <translation>Message refusé par une règle</translation>
    </message>
    <message>
        <source>Message too large</source>
        <translation>Message trop grand</translation>
    </message>
    <message>
        <source>Name look-up broken</source>
        <translation>Résolution de nom en panne</translation>
    </message>
    <message>
        <source>Names, ports and firewalls</source>
        <translation>Noms, ports et pare-feu</translation>
    </message>
    <message>
        <source>No answer from the name server</source>
        <translation>Le serveur de noms ne répond pas</translation>
    </message>
    <message>
        <source>No cipher in common</source>
        <translation>Aucun algorithme de chiffrement en commun</translation>
    </message>
    <message>
        <source>No common way to sign in</source>
        <translation>Aucun moyen commun de s’authentifier</translation>
    </message>
    <message>
        <source>No right to send to others</source>
        <translation>Pas le droit d’envoyer à d’autres</translation>
    </message>
    <message>
        <source>No way to the network</source>
        <translation>Aucun chemin vers le réseau</translation>
    </message>
    <message>
        <source>Nobody answers at the IPv4 address of the server; IPv6 works, so mail can be sent.</source>
        <translation>Personne ne répond à l’adresse IPv4 du serveur&#xa0;; IPv6 fonctionne, l’envoi est donc possible.</translation>
    </message>
    <message>
        <source>Nonsense in place of keywords</source>
        <translation>Du charabia à la place des mots-clés</translation>
    </message>
    <message>
        <source>Nothing gets out</source>
        <translation>Rien ne sort</translation>
    </message>
    <message>
        <source>Once the connection is encrypted, the reply to EHLO is a single line of 20 megabytes.</source>
        <translation>Une fois la connexion chiffrée, la réponse à EHLO est une seule ligne de 20 mégaoctets.</translation>
    </message>
    <message>
        <source>One of two addresses cannot be reached</source>
        <translation>Une adresse sur deux est injoignable</translation>
    </message>
    <message>
        <source>One port cuts the line</source>
        <translation>Un port coupe la ligne</translation>
    </message>
    <message>
        <source>One port hangs up</source>
        <translation>Un port raccroche</translation>
    </message>
    <message>
        <source>One port stays silent</source>
        <translation>Un port reste muet</translation>
    </message>
    <message>
        <source>Only sign-in with a token</source>
        <translation>Authentification par jeton seulement</translation>
    </message>
    <message>
        <source>Other names are found, but the servers that know the names of this domain are out of order.</source>
        <translation>D’autres noms sont trouvés, mais les serveurs qui connaissent les noms de ce domaine sont en panne.</translation>
    </message>
    <message>
        <source>Passwords are no longer accepted</source>
        <translation>Les mots de passe ne sont plus acceptés</translation>
    </message>
    <message>
        <source>Port 25 blocked</source>
        <translation>Port 25 bloqué</translation>
    </message>
    <message>
        <source>Port 465 speaks TLS from the first byte, but the person chose STARTTLS.</source>
        <translation>Le port 465 parle TLS dès le premier octet, mais la personne a choisi STARTTLS.</translation>
    </message>
    <message>
        <source>Port 465 without TLS</source>
        <translation>Port 465 sans TLS</translation>
    </message>
    <message>
        <source>Port 587 begins in plain text, but the person chose SSL/TLS.</source>
        <translation>Le port 587 commence en clair, mais la personne a choisi SSL/TLS.</translation>
    </message>
    <message>
        <source>Port 587 takes the connection and closes it at once, while port 465 works.</source>
        <translation>Le port 587 prend la connexion et la ferme aussitôt, alors que le port 465 fonctionne.</translation>
    </message>
    <message>
        <source>Port 587 takes the connection and never says a word, while port 465 works.</source>
        <translation>Le port 587 prend la connexion et ne dit jamais un mot, alors que le port 465 fonctionne.</translation>
    </message>
    <message>
        <source>Port 587 takes the connection and resets it, while port 465 works.</source>
        <translation>Le port 587 prend la connexion et la réinitialise, alors que le port 465 fonctionne.</translation>
    </message>
    <message>
        <source>Port 587 with TLS at once</source>
        <translation>Port 587 avec TLS immédiat</translation>
    </message>
    <message>
        <source>Recipient refused</source>
        <translation>Destinataire refusé</translation>
    </message>
    <message>
        <source>Relay without sign-in</source>
        <translation>Relais sans authentification</translation>
    </message>
    <message>
        <source>Replies are slipped in after the server agreed to encrypt and before it does.</source>
        <translation>Des réponses sont glissées après l’accord du serveur pour chiffrer et avant le chiffrement.</translation>
    </message>
    <message>
        <source>Replies are slipped in before the encryption begins: the dialogue is being manipulated.</source>
        <translation>Des réponses sont glissées avant le début du chiffrement&#xa0;: le dialogue est manipulé.</translation>
    </message>
    <message>
        <source>SMTP access switched off in the account</source>
        <translation>Accès SMTP désactivé dans le compte</translation>
    </message>
    <message>
        <source>SSL/TLS on the port for STARTTLS</source>
        <translation>SSL/TLS sur le port de STARTTLS</translation>
    </message>
    <message>
        <source>STARTTLS announced and not known</source>
        <translation>STARTTLS annoncé et inconnu</translation>
    </message>
    <message>
        <source>STARTTLS not offered</source>
        <translation>STARTTLS non proposé</translation>
    </message>
    <message>
        <source>STARTTLS offered but broken</source>
        <translation>STARTTLS proposé mais défectueux</translation>
    </message>
    <message>
        <source>STARTTLS on the port for SSL/TLS</source>
        <translation>STARTTLS sur le port de SSL/TLS</translation>
    </message>
    <message>
        <source>STARTTLS taken out for a large provider</source>
        <translation>STARTTLS retiré chez un grand fournisseur</translation>
    </message>
    <message>
        <source>Security defaults or conditional access of the organisation block sign-in with a password.</source>
        <translation>Les paramètres de sécurité par défaut ou l’accès conditionnel de l’organisation bloquent l’authentification par mot de passe.</translation>
    </message>
    <message>
        <source>Self-signed certificate</source>
        <translation>Certificat auto-signé</translation>
    </message>
    <message>
        <source>Sender address not allowed</source>
        <translation>Adresse d’expéditeur non autorisée</translation>
    </message>
    <message>
        <source>Sender domain does not exist</source>
        <translation>Le domaine de l’expéditeur n’existe pas</translation>
    </message>
    <message>
        <source>Sender domain not verified</source>
        <translation>Domaine de l’expéditeur non vérifié</translation>
    </message>
    <message>
        <source>Sender refused</source>
        <translation>Expéditeur refusé</translation>
    </message>
    <message>
        <source>Sender, recipient and message</source>
        <translation>Expéditeur, destinataire et message</translation>
    </message>
    <message>
        <source>Sending by SMTP is switched off for the mailbox</source>
        <translation>L’envoi SMTP est désactivé pour la boîte aux lettres</translation>
    </message>
    <message>
        <source>Sending by SMTP is switched off for the organisation</source>
        <translation>L’envoi SMTP est désactivé pour l’organisation</translation>
    </message>
    <message>
        <source>Sending limit used up</source>
        <translation>Limite d’envoi épuisée</translation>
    </message>
    <message>
        <source>Sending works, but the sender&apos;s domain says that it never receives mail: no reply will arrive (RFC 7505).</source>
        <translation>L’envoi fonctionne, mais le domaine de l’expéditeur dit ne jamais recevoir de messages&#xa0;: aucune réponse n’arrivera (RFC 7505).</translation>
    </message>
    <message>
        <source>Server name misspelt</source>
        <translation>Nom de serveur mal écrit</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>Sign-in announced before TLS too</source>
        <translation>Authentification annoncée aussi avant TLS</translation>
    </message>
    <message>
        <source>Sign-in from this address not allowed</source>
        <translation>Authentification non autorisée depuis cette adresse</translation>
    </message>
    <message>
        <source>Sign-in left out</source>
        <translation>Authentification omise</translation>
    </message>
    <message>
        <source>Sign-in not offered</source>
        <translation>Authentification non proposée</translation>
    </message>
    <message>
        <source>Sign-in offered only before TLS</source>
        <translation>Authentification proposée seulement avant TLS</translation>
    </message>
    <message>
        <source>Sign-in with prompts</source>
        <translation>Authentification avec questions</translation>
    </message>
    <message>
        <source>Someone announces a sign-in before TLS that the server itself does not have. Only its own count.</source>
        <translation>Quelqu’un annonce avant TLS une authentification que le serveur lui-même n’a pas. Seules ses propres annonces comptent.</translation>
    </message>
    <message>
        <source>Someone in the middle</source>
        <translation>Quelqu’un au milieu</translation>
    </message>
    <message>
        <source>Someone in the middle, a moment later</source>
        <translation>Quelqu’un au milieu, un instant plus tard</translation>
    </message>
    <message>
        <source>TLS 1.0 only</source>
        <translation>TLS 1.0 seulement</translation>
    </message>
    <message>
        <source>TLS 1.0 only, after STARTTLS</source>
        <translation>TLS 1.0 seulement, après STARTTLS</translation>
    </message>
    <message>
        <source>TLS 1.2 only</source>
        <translation>TLS 1.2 seulement</translation>
    </message>
    <message>
        <source>TLS 1.3 only</source>
        <translation>TLS 1.3 seulement</translation>
    </message>
    <message>
        <source>Temporary trouble at the server</source>
        <translation>Problème temporaire du serveur</translation>
    </message>
    <message>
        <source>The OpenSSL of this program cannot speak TLS 1.0 any more, not even for practice.</source>
        <translation>L’OpenSSL de ce programme ne sait plus parler TLS 1.0, même pour l’entraînement.</translation>
    </message>
    <message>
        <source>The account has sent as much as it may today.</source>
        <translation>Le compte a déjà envoyé tout ce qu’il peut aujourd’hui.</translation>
    </message>
    <message>
        <source>The account is called referrals, not referrals@northwind.example, and the person typed it right.</source>
        <translation>Le compte s’appelle referrals, et non referrals@northwind.example, et la personne l’a bien tapé.</translation>
    </message>
    <message>
        <source>The account may be used from listed IP addresses only, and this one is not listed.</source>
        <translation>Le compte n’est utilisable que depuis des adresses IP déclarées, et celle-ci ne l’est pas.</translation>
    </message>
    <message>
        <source>The account signs in and may not use the address that stands in From.</source>
        <translation>Le compte s’authentifie et n’a pas le droit d’utiliser l’adresse de la ligne De.</translation>
    </message>
    <message>
        <source>The account signs in, but it may not send as the address that stands in From.</source>
        <translation>Le compte s’authentifie, mais n’a pas le droit d’envoyer avec l’adresse de la ligne De.</translation>
    </message>
    <message>
        <source>The account signs in, but the server sends nothing beyond its own domain for it.</source>
        <translation>Le compte s’authentifie, mais le serveur n’envoie rien pour lui hors de son propre domaine.</translation>
    </message>
    <message>
        <source>The account uses two-step sign-in, so the provider wants an app password here.</source>
        <translation>Le compte utilise l’authentification en deux étapes&#xa0;: le fournisseur veut donc ici un mot de passe d’application.</translation>
    </message>
    <message>
        <source>The address of this computer has no name</source>
        <translation>L’adresse de cet ordinateur n’a pas de nom</translation>
    </message>
    <message>
        <source>The address of this computer is on a list</source>
        <translation>L’adresse de cet ordinateur est sur une liste</translation>
    </message>
    <message>
        <source>The administrator has not switched on authenticated SMTP for this mailbox.</source>
        <translation>L’administrateur n’a pas activé SMTP authentifié pour cette boîte aux lettres.</translation>
    </message>
    <message>
        <source>The beginning of a reply slipped in</source>
        <translation>Le début d’une réponse glissé dans l’échange</translation>
    </message>
    <message>
        <source>The certificate belongs to the hosting company&apos;s name, not to the one that was typed.</source>
        <translation>Le certificat appartient au nom de l’hébergeur, pas à celui qui a été tapé.</translation>
    </message>
    <message>
        <source>The certificate comes from the company&apos;s own authority, which this computer does not know.</source>
        <translation>Le certificat vient de l’autorité interne de l’entreprise, que cet ordinateur ne connaît pas.</translation>
    </message>
    <message>
        <source>The certificate for a large provider comes from a company&apos;s own authority.</source>
        <translation>Le certificat pour un grand fournisseur vient de l’autorité interne d’une entreprise.</translation>
    </message>
    <message>
        <source>The certificate of the server ran out twelve days ago.</source>
        <translation>Le certificat du serveur a expiré il y a douze jours.</translation>
    </message>
    <message>
        <source>The certificate was made for later: it begins in a day. The clock of this computer is right.</source>
        <translation>Le certificat est fait pour plus tard&#xa0;: il commence dans un jour. L’horloge de cet ordinateur est juste.</translation>
    </message>
    <message>
        <source>The chosen port is dropped in silence, while another port of the same server works.</source>
        <translation>Le port choisi est écarté en silence, alors qu’un autre port du même serveur fonctionne.</translation>
    </message>
    <message>
        <source>The clock of this computer is far behind</source>
        <translation>L’horloge de cet ordinateur retarde beaucoup</translation>
    </message>
    <message>
        <source>The clock of this computer is two years ahead, so that every valid certificate seems to be expired.</source>
        <translation>L’horloge de cet ordinateur a deux ans d’avance&#xa0;: tout certificat valable semble donc expiré.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong</source>
        <translation>L’horloge de cet ordinateur est fausse</translation>
    </message>
    <message>
        <source>The company&apos;s gateway before one&apos;s own server</source>
        <translation>La passerelle de l’entreprise devant votre propre serveur</translation>
    </message>
    <message>
        <source>The company&apos;s gateway opens the encryption</source>
        <translation>La passerelle de l’entreprise ouvre le chiffrement</translation>
    </message>
    <message>
        <source>The connection stands, but the server never says a word, on any port.</source>
        <translation>La connexion est établie, mais le serveur ne dit jamais un mot, sur aucun port.</translation>
    </message>
    <message>
        <source>The domain in place of the server</source>
        <translation>Le domaine à la place du serveur</translation>
    </message>
    <message>
        <source>The domain leads to a web server, which has no mail ports.</source>
        <translation>Le domaine mène à un serveur web, qui n’a pas de ports de messagerie.</translation>
    </message>
    <message>
        <source>The domain receives at its own address (RFC 5321 section 5.1), which is unusual and allowed.</source>
        <translation>Le domaine reçoit à sa propre adresse (RFC 5321 section 5.1), ce qui est inhabituel et permis.</translation>
    </message>
    <message>
        <source>The domain&apos;s own name servers fail</source>
        <translation>Les serveurs de noms du domaine sont en panne</translation>
    </message>
    <message>
        <source>The encrypted port for fetching mail</source>
        <translation>Le port chiffré pour relever les messages</translation>
    </message>
    <message>
        <source>The encrypted port for reading mail</source>
        <translation>Le port chiffré pour lire les messages</translation>
    </message>
    <message>
        <source>The field still holds the preset of a program, this computer itself, and no mail server runs here.</source>
        <translation>Le champ contient encore la valeur par défaut d’un programme, cet ordinateur même, et aucun serveur de messagerie n’y tourne.</translation>
    </message>
    <message>
        <source>The firewall lets in the office and not the platform</source>
        <translation>Le pare-feu laisse entrer le bureau, pas la plateforme</translation>
    </message>
    <message>
        <source>The greeting has 12 megabytes in many lines.</source>
        <translation>L’accueil fait 12 mégaoctets en de nombreuses lignes.</translation>
    </message>
    <message>
        <source>The greeting has no line end, and nothing follows.</source>
        <translation>L’accueil n’a pas de fin de ligne, et rien ne suit.</translation>
    </message>
    <message>
        <source>The greeting is whole, but where STARTTLS should stand among the keywords there is only X.</source>
        <translation>L’accueil est intact, mais à la place de STARTTLS il n’y a que des X parmi les mots-clés.</translation>
    </message>
    <message>
        <source>The hosting company answers in the provider&apos;s place</source>
        <translation>L’hébergeur répond à la place du fournisseur</translation>
    </message>
    <message>
        <source>The hosting company leads every mail connection to its own server, which greets with its own name.</source>
        <translation>L’hébergeur mène toute connexion de messagerie vers son propre serveur, qui accueille sous son propre nom.</translation>
    </message>
    <message>
        <source>The key in the certificate has 1024 bits, which is too short today.</source>
        <translation>La clé du certificat a 1024 bits, ce qui est trop court aujourd’hui.</translation>
    </message>
    <message>
        <source>The lines of one reply begin with different codes.</source>
        <translation>Les lignes d’une même réponse commencent par des codes différents.</translation>
    </message>
    <message>
        <source>The mailbox that the test message goes to takes nothing more.</source>
        <translation>La boîte aux lettres à laquelle va le message de test n’accepte plus rien.</translation>
    </message>
    <message>
        <source>The name of the web server</source>
        <translation>Le nom du serveur web</translation>
    </message>
    <message>
        <source>The name of this computer refused</source>
        <translation>Le nom de cet ordinateur est refusé</translation>
    </message>
    <message>
        <source>The name server of this network answers every question with a failure.</source>
        <translation>Le serveur de noms de ce réseau répond à chaque question par un échec.</translation>
    </message>
    <message>
        <source>The name server of this network does not answer at all.</source>
        <translation>Le serveur de noms de ce réseau ne répond pas du tout.</translation>
    </message>
    <message>
        <source>The network drops what leaves for port 25, as most do for homes, and lets port 587 through.</source>
        <translation>Le réseau écarte ce qui part vers le port 25, comme la plupart des accès domestiques, et laisse passer le port 587.</translation>
    </message>
    <message>
        <source>The network refuses every mail connection</source>
        <translation>Le réseau refuse toute connexion de messagerie</translation>
    </message>
    <message>
        <source>The part of the server that checks passwords is down; the password may be right.</source>
        <translation>La partie du serveur qui contrôle les mots de passe est en panne&#xa0;; le mot de passe est peut-être juste.</translation>
    </message>
    <message>
        <source>The password has a typing error; the server refuses the sign-in.</source>
        <translation>Le mot de passe contient une faute de frappe&#xa0;; le serveur refuse l’authentification.</translation>
    </message>
    <message>
        <source>The password has run out</source>
        <translation>Le mot de passe a expiré</translation>
    </message>
    <message>
        <source>The password is refused in words with zero bytes between them.</source>
        <translation>Le mot de passe est refusé en des mots entrecoupés d’octets nuls.</translation>
    </message>
    <message>
        <source>The password is right, and the server cannot find out what belongs to the account.</source>
        <translation>Le mot de passe est juste, et le serveur ne peut pas trouver ce qui appartient au compte.</translation>
    </message>
    <message>
        <source>The password is wrong, and after the refusal a firewall drops whatever comes from here.</source>
        <translation>Le mot de passe est faux, et après le refus un pare-feu écarte tout ce qui vient d’ici.</translation>
    </message>
    <message>
        <source>The password is wrong, and after the refusal the server closes every port to this computer.</source>
        <translation>Le mot de passe est faux, et après le refus le serveur ferme tous ses ports à cet ordinateur.</translation>
    </message>
    <message>
        <source>The person chose a relay without sign-in, but the server wants a user name and password.</source>
        <translation>La personne a choisi un relais sans authentification, mais le serveur veut un nom d’utilisateur et un mot de passe.</translation>
    </message>
    <message>
        <source>The person chose no encryption, and the server takes no mail without it.</source>
        <translation>La personne n’a choisi aucun chiffrement, et le serveur n’accepte pas de messages sans lui.</translation>
    </message>
    <message>
        <source>The person has to switch on access for mail programs in the settings of the mailbox first.</source>
        <translation>La personne doit d’abord activer l’accès des programmes de messagerie dans les paramètres de la boîte aux lettres.</translation>
    </message>
    <message>
        <source>The person typed port 21, where FTP answers with numbers that look like those of a mail server.</source>
        <translation>La personne a tapé le port 21, où FTP répond par des numéros semblables à ceux d’un serveur de messagerie.</translation>
    </message>
    <message>
        <source>The person typed port 22, where SSH answers.</source>
        <translation>La personne a tapé le port 22, où répond SSH.</translation>
    </message>
    <message>
        <source>The person typed port 24, where LMTP takes mail for the mailboxes of the same host.</source>
        <translation>La personne a tapé le port 24, où LMTP reçoit les messages pour les boîtes aux lettres du même hôte.</translation>
    </message>
    <message>
        <source>The person typed port 80 with SSL/TLS; a web server answers in plain text.</source>
        <translation>La personne a tapé le port 80 avec SSL/TLS&#xa0;; un serveur web répond en clair.</translation>
    </message>
    <message>
        <source>The person typed port 80 with STARTTLS; a web server says nothing until somebody asks for a page.</source>
        <translation>La personne a tapé le port 80 avec STARTTLS&#xa0;; un serveur web ne dit rien tant qu’on ne lui demande pas une page.</translation>
    </message>
    <message>
        <source>The person typed port 993, where the IMAP server answers inside TLS.</source>
        <translation>La personne a tapé le port 993, où le serveur IMAP répond dans TLS.</translation>
    </message>
    <message>
        <source>The person typed port 995, where the POP3 server answers inside TLS.</source>
        <translation>La personne a tapé le port 995, où le serveur POP3 répond dans TLS.</translation>
    </message>
    <message>
        <source>The person typed the MX host, which takes mail from other servers and signs nobody in.</source>
        <translation>La personne a tapé l’hôte MX, qui reçoit les messages d’autres serveurs et n’authentifie personne.</translation>
    </message>
    <message>
        <source>The person typed the domain of the address, which has no address of its own.</source>
        <translation>La personne a tapé le domaine de l’adresse, qui n’a pas lui-même d’adresse.</translation>
    </message>
    <message>
        <source>The person typed the port of the IMAP server, which serves incoming mail.</source>
        <translation>La personne a tapé le port du serveur IMAP, qui gère les messages entrants.</translation>
    </message>
    <message>
        <source>The person typed the port of the POP3 server, which hands out incoming mail.</source>
        <translation>La personne a tapé le port du serveur POP3, qui distribue les messages entrants.</translation>
    </message>
    <message>
        <source>The port for fetching mail</source>
        <translation>Le port pour relever les messages</translation>
    </message>
    <message>
        <source>The port for file transfer</source>
        <translation>Le port du transfert de fichiers</translation>
    </message>
    <message>
        <source>The port for local delivery</source>
        <translation>Le port de remise locale</translation>
    </message>
    <message>
        <source>The port for reading mail</source>
        <translation>Le port pour lire les messages</translation>
    </message>
    <message>
        <source>The port for remote log-in</source>
        <translation>Le port de connexion à distance</translation>
    </message>
    <message>
        <source>The port is one where nothing listens; the server&apos;s own ports work.</source>
        <translation>Rien n’écoute sur ce port&#xa0;; les ports propres du serveur fonctionnent.</translation>
    </message>
    <message>
        <source>The port of a web server</source>
        <translation>Le port d’un serveur web</translation>
    </message>
    <message>
        <source>The provider finds the sign-in unusual and wants it confirmed in a browser.</source>
        <translation>Le fournisseur trouve l’authentification inhabituelle et veut une confirmation dans un navigateur.</translation>
    </message>
    <message>
        <source>The provider has dropped sign-in with a password for this kind of account.</source>
        <translation>Le fournisseur a supprimé l’authentification par mot de passe pour ce type de compte.</translation>
    </message>
    <message>
        <source>The provider has suspended the account.</source>
        <translation>Le fournisseur a suspendu le compte.</translation>
    </message>
    <message>
        <source>The provider lets nobody in before the password is changed.</source>
        <translation>Le fournisseur ne laisse entrer personne avant le changement du mot de passe.</translation>
    </message>
    <message>
        <source>The provider wants the domain of the sender verified in the account first.</source>
        <translation>Le fournisseur veut que le domaine de l’expéditeur soit d’abord vérifié dans le compte.</translation>
    </message>
    <message>
        <source>The refusal carries HTML, control characters and letters that run backwards, to be shown and not obeyed.</source>
        <translation>Le refus contient du HTML, des caractères de contrôle et des lettres à rebours, à afficher et non à suivre.</translation>
    </message>
    <message>
        <source>The reply to EHLO is a single line of 20 megabytes.</source>
        <translation>La réponse à EHLO est une seule ligne de 20 mégaoctets.</translation>
    </message>
    <message>
        <source>The sender&apos;s address has a letter outside ASCII, and the server has no SMTPUTF8.</source>
        <translation>L’adresse de l’expéditeur a une lettre hors de l’ASCII, et le serveur n’a pas SMTPUTF8.</translation>
    </message>
    <message>
        <source>The sending service lets a trial account send to verified recipients only.</source>
        <translation>Le service d’envoi ne laisse un compte d’essai envoyer qu’à des destinataires vérifiés.</translation>
    </message>
    <message>
        <source>The server agrees to STARTTLS and closes the connection instead of encrypting.</source>
        <translation>Le serveur accepte STARTTLS et ferme la connexion au lieu de chiffrer.</translation>
    </message>
    <message>
        <source>The server announces AUTH before and after STARTTLS; the password still travels only inside TLS.</source>
        <translation>Le serveur annonce AUTH avant et après STARTTLS&#xa0;; le mot de passe ne voyage quand même que dans TLS.</translation>
    </message>
    <message>
        <source>The server announces AUTH in plain text and takes it back once the connection is encrypted.</source>
        <translation>Le serveur annonce AUTH en clair et le retire une fois la connexion chiffrée.</translation>
    </message>
    <message>
        <source>The server announces STARTTLS and then does not know the command.</source>
        <translation>Le serveur annonce STARTTLS, puis ne connaît pas la commande.</translation>
    </message>
    <message>
        <source>The server announces STARTTLS and then says that its own TLS does not work.</source>
        <translation>Le serveur annonce STARTTLS, puis dit que son propre TLS ne fonctionne pas.</translation>
    </message>
    <message>
        <source>The server announces keywords as fast as it can and never stops.</source>
        <translation>Le serveur annonce des mots-clés aussi vite qu’il peut et ne s’arrête jamais.</translation>
    </message>
    <message>
        <source>The server answers with code 999.</source>
        <translation>Le serveur répond avec le code 999.</translation>
    </message>
    <message>
        <source>The server cannot check passwords at the moment</source>
        <translation>Le serveur ne peut pas contrôler les mots de passe pour le moment</translation>
    </message>
    <message>
        <source>The server cannot look up the account</source>
        <translation>Le serveur ne peut pas consulter le compte</translation>
    </message>
    <message>
        <source>The server checks SPF, DKIM and DMARC of the sender&apos;s domain, and they do not pass.</source>
        <translation>Le serveur contrôle SPF, DKIM et DMARC du domaine de l’expéditeur, et ces contrôles échouent.</translation>
    </message>
    <message>
        <source>The server closes every connection before it greets.</source>
        <translation>Le serveur ferme chaque connexion avant son message d’accueil.</translation>
    </message>
    <message>
        <source>The server closes the connection before the sign-in and says that it is shutting down.</source>
        <translation>Le serveur ferme la connexion avant l’authentification et dit qu’il s’arrête.</translation>
    </message>
    <message>
        <source>The server closes the connection without a word at this point.</source>
        <translation>Le serveur ferme ici la connexion sans un mot.</translation>
    </message>
    <message>
        <source>The server cuts the line after the greeting</source>
        <translation>Le serveur coupe après l’accueil</translation>
    </message>
    <message>
        <source>The server cuts the line before the message</source>
        <translation>Le serveur coupe avant le message</translation>
    </message>
    <message>
        <source>The server cuts the line once the connection is encrypted</source>
        <translation>Le serveur coupe une fois la connexion chiffrée</translation>
    </message>
    <message>
        <source>The server cuts the line when it has the message</source>
        <translation>Le serveur coupe quand il a le message</translation>
    </message>
    <message>
        <source>The server cuts the line when it has user name and password</source>
        <translation>Le serveur coupe quand il a le nom d’utilisateur et le mot de passe</translation>
    </message>
    <message>
        <source>The server cuts the line when it hears the recipient</source>
        <translation>Le serveur coupe à l’annonce du destinataire</translation>
    </message>
    <message>
        <source>The server cuts the line when it hears the sender</source>
        <translation>Le serveur coupe à l’annonce de l’expéditeur</translation>
    </message>
    <message>
        <source>The server does not know the mailbox that the test message would go to.</source>
        <translation>Le serveur ne connaît pas la boîte aux lettres à laquelle irait le message de test.</translation>
    </message>
    <message>
        <source>The server does not like the name that this computer gives itself in EHLO.</source>
        <translation>Le serveur n’aime pas le nom que cet ordinateur se donne dans EHLO.</translation>
    </message>
    <message>
        <source>The server ends its lines with a carriage return and no line feed.</source>
        <translation>Le serveur finit ses lignes par un retour chariot sans saut de ligne.</translation>
    </message>
    <message>
        <source>The server falls silent after the greeting</source>
        <translation>Le serveur se tait après l’accueil</translation>
    </message>
    <message>
        <source>The server falls silent before the message</source>
        <translation>Le serveur se tait avant le message</translation>
    </message>
    <message>
        <source>The server falls silent once the connection is encrypted</source>
        <translation>Le serveur se tait une fois la connexion chiffrée</translation>
    </message>
    <message>
        <source>The server falls silent when it has the message</source>
        <translation>Le serveur se tait quand il a le message</translation>
    </message>
    <message>
        <source>The server falls silent when it has user name and password</source>
        <translation>Le serveur se tait quand il a le nom d’utilisateur et le mot de passe</translation>
    </message>
    <message>
        <source>The server falls silent when it hears the recipient</source>
        <translation>Le serveur se tait à l’annonce du destinataire</translation>
    </message>
    <message>
        <source>The server falls silent when it hears the sender</source>
        <translation>Le serveur se tait à l’annonce de l’expéditeur</translation>
    </message>
    <message>
        <source>The server field says localhost</source>
        <translation>Le champ du serveur indique localhost</translation>
    </message>
    <message>
        <source>The server for incoming mail</source>
        <translation>Le serveur des messages entrants</translation>
    </message>
    <message>
        <source>The server greets as it should and answers EHLO with bytes that mean nothing.</source>
        <translation>Le serveur accueille comme il faut et répond à EHLO par des octets qui ne veulent rien dire.</translation>
    </message>
    <message>
        <source>The server hangs up</source>
        <translation>Le serveur raccroche</translation>
    </message>
    <message>
        <source>The server hangs up after the greeting</source>
        <translation>Le serveur raccroche après l’accueil</translation>
    </message>
    <message>
        <source>The server hangs up before the message</source>
        <translation>Le serveur raccroche avant le message</translation>
    </message>
    <message>
        <source>The server hangs up on port 465</source>
        <translation>Le serveur raccroche sur le port 465</translation>
    </message>
    <message>
        <source>The server hangs up once the connection is encrypted</source>
        <translation>Le serveur raccroche une fois la connexion chiffrée</translation>
    </message>
    <message>
        <source>The server hangs up when encryption should begin</source>
        <translation>Le serveur raccroche au début du chiffrement</translation>
    </message>
    <message>
        <source>The server hangs up when it has the message</source>
        <translation>Le serveur raccroche quand il a le message</translation>
    </message>
    <message>
        <source>The server hangs up when it has user name and password</source>
        <translation>Le serveur raccroche quand il a le nom d’utilisateur et le mot de passe</translation>
    </message>
    <message>
        <source>The server hangs up when it hears the recipient</source>
        <translation>Le serveur raccroche à l’annonce du destinataire</translation>
    </message>
    <message>
        <source>The server hangs up when it hears the sender</source>
        <translation>Le serveur raccroche à l’annonce de l’expéditeur</translation>
    </message>
    <message>
        <source>The server has a certificate for *.northwind.example, which covers its own name.</source>
        <translation>Le serveur a un certificat pour *.northwind.example, qui couvre son propre nom.</translation>
    </message>
    <message>
        <source>The server has a certificate with an RSA key of 2048 bits.</source>
        <translation>Le serveur a un certificat avec une clé RSA de 2048 bits.</translation>
    </message>
    <message>
        <source>The server has a passing problem of its own and takes nothing at the moment.</source>
        <translation>Le serveur a lui-même un problème passager et n’accepte rien pour le moment.</translation>
    </message>
    <message>
        <source>The server has an IPv6 address that nobody can reach; IPv4 works, so mail can be sent.</source>
        <translation>Le serveur a une adresse IPv6 que personne ne peut joindre&#xa0;; IPv4 fonctionne, l’envoi est donc possible.</translation>
    </message>
    <message>
        <source>The server has had too many connections from this address and asks for a pause.</source>
        <translation>Le serveur a reçu trop de connexions de cette adresse et demande une pause.</translation>
    </message>
    <message>
        <source>The server has no IPv4 address, and this computer has IPv6.</source>
        <translation>Le serveur n’a pas d’adresse IPv4, et cet ordinateur a IPv6.</translation>
    </message>
    <message>
        <source>The server has no IPv4 address, and this network has no IPv6.</source>
        <translation>Le serveur n’a pas d’adresse IPv4, et ce réseau n’a pas IPv6.</translation>
    </message>
    <message>
        <source>The server has no room for another message.</source>
        <translation>Le serveur n’a plus de place pour un autre message.</translation>
    </message>
    <message>
        <source>The server has seen too many sign-ins in a short time and asks for a pause.</source>
        <translation>Le serveur a vu trop d’authentifications en peu de temps et demande une pause.</translation>
    </message>
    <message>
        <source>The server has two IPv4 addresses. No way leads to the first, and the second works.</source>
        <translation>Le serveur a deux adresses IPv4. Aucun chemin ne mène à la première, et la seconde fonctionne.</translation>
    </message>
    <message>
        <source>The server ignores what comes with AUTH and asks for user name and password, without words.</source>
        <translation>Le serveur ignore ce qui accompagne AUTH et demande, sans mots, le nom d’utilisateur et le mot de passe.</translation>
    </message>
    <message>
        <source>The server is set up well and the password is right: every check passes and a test message arrives.</source>
        <translation>Le serveur est bien configuré et le mot de passe est juste&#xa0;: toutes les vérifications réussissent et un message de test arrive.</translation>
    </message>
    <message>
        <source>The server is up, but no mail program listens on it.</source>
        <translation>Le serveur est en marche, mais aucun programme de messagerie n’y écoute.</translation>
    </message>
    <message>
        <source>The server keeps announcing one more keyword, slowly, without an end.</source>
        <translation>Le serveur annonce sans cesse un mot-clé de plus, lentement et sans fin.</translation>
    </message>
    <message>
        <source>The server knows the computer by its address and takes mail without user name and password.</source>
        <translation>Le serveur reconnaît l’ordinateur à son adresse et accepte les messages sans nom d’utilisateur ni mot de passe.</translation>
    </message>
    <message>
        <source>The server leaves out the certificate that links its own to a known authority.</source>
        <translation>Le serveur omet le certificat qui relie le sien à une autorité connue.</translation>
    </message>
    <message>
        <source>The server looks up the domain of the sender and finds nothing.</source>
        <translation>Le serveur cherche le domaine de l’expéditeur et ne trouve rien.</translation>
    </message>
    <message>
        <source>The server made its certificate itself; nobody vouches for it.</source>
        <translation>Le serveur a créé lui-même son certificat&#xa0;; personne ne s’en porte garant.</translation>
    </message>
    <message>
        <source>The server name has a typing error and does not exist.</source>
        <translation>Le nom du serveur contient une faute de frappe et n’existe pas.</translation>
    </message>
    <message>
        <source>The server offers OAuth and nothing else: no password of any kind will do.</source>
        <translation>Le serveur propose OAuth et rien d’autre&#xa0;: aucun mot de passe, quel qu’il soit, ne convient.</translation>
    </message>
    <message>
        <source>The server offers no encryption on this port, so the password stays here.</source>
        <translation>Le serveur ne propose pas de chiffrement sur ce port&#xa0;: le mot de passe reste donc ici.</translation>
    </message>
    <message>
        <source>The server offers no sign-in at all, on any port.</source>
        <translation>Le serveur ne propose aucune authentification, sur aucun port.</translation>
    </message>
    <message>
        <source>The server offers only a kind of sign-in that needs something other than a password.</source>
        <translation>Le serveur ne propose qu’une authentification qui demande autre chose qu’un mot de passe.</translation>
    </message>
    <message>
        <source>The server puts off the first message of an unknown sender on purpose.</source>
        <translation>Le serveur diffère exprès le premier message d’un expéditeur inconnu.</translation>
    </message>
    <message>
        <source>The server refuses this computer&apos;s address because it stands on a blocklist.</source>
        <translation>Le serveur refuse l’adresse de cet ordinateur car elle figure sur une liste de blocage.</translation>
    </message>
    <message>
        <source>The server resets the connection without a word at this point.</source>
        <translation>Le serveur réinitialise ici la connexion sans un mot.</translation>
    </message>
    <message>
        <source>The server says nothing more at this point, and does not hang up either.</source>
        <translation>Le serveur ne dit plus rien ici, et ne raccroche pas non plus.</translation>
    </message>
    <message>
        <source>The server says that TLS may begin and takes what follows for a command in plain text.</source>
        <translation>Le serveur dit que TLS peut commencer et prend la suite pour une commande en clair.</translation>
    </message>
    <message>
        <source>The server says why it leaves</source>
        <translation>Le serveur dit pourquoi il s’en va</translation>
    </message>
    <message>
        <source>The server sends its greeting one letter at a time and never comes to an end.</source>
        <translation>Le serveur envoie son accueil lettre par lettre et n’en finit jamais.</translation>
    </message>
    <message>
        <source>The server sends the root certificate too. Nobody needs it, and it does no harm.</source>
        <translation>Le serveur envoie aussi le certificat racine. Personne n’en a besoin, et cela ne nuit pas.</translation>
    </message>
    <message>
        <source>The server speaks TLS 1.2 and knows only ciphers that are no longer good enough.</source>
        <translation>Le serveur parle TLS 1.2 et ne connaît que des algorithmes de chiffrement devenus insuffisants.</translation>
    </message>
    <message>
        <source>The server speaks TLS 1.2, which is old and still good.</source>
        <translation>Le serveur parle TLS 1.2, qui est ancien mais encore bon.</translation>
    </message>
    <message>
        <source>The server speaks nothing newer than TLS 1.0 once STARTTLS was agreed to.</source>
        <translation>Le serveur ne parle rien de plus récent que TLS 1.0 une fois STARTTLS convenu.</translation>
    </message>
    <message>
        <source>The server speaks nothing newer than TLS 1.0, which has been given up everywhere.</source>
        <translation>Le serveur ne parle rien de plus récent que TLS 1.0, abandonné partout.</translation>
    </message>
    <message>
        <source>The server speaks nothing older than TLS 1.3.</source>
        <translation>Le serveur ne parle rien de plus ancien que TLS 1.3.</translation>
    </message>
    <message>
        <source>The server takes no message of this size.</source>
        <translation>Le serveur n’accepte pas de message de cette taille.</translation>
    </message>
    <message>
        <source>The server takes sender and recipient, and refuses the message for its content.</source>
        <translation>Le serveur accepte l’expéditeur et le destinataire, et refuse le message pour son contenu.</translation>
    </message>
    <message>
        <source>The server takes the client&apos;s first TLS message and closes the connection, on this port only.</source>
        <translation>Le serveur prend le premier message TLS du client et ferme la connexion, sur ce port seulement.</translation>
    </message>
    <message>
        <source>The server takes the password and fails by itself, in words that sound like a refusal.</source>
        <translation>Le serveur prend le mot de passe et échoue de lui-même, en des mots qui ressemblent à un refus.</translation>
    </message>
    <message>
        <source>The server wants the sending address to have a name of its own.</source>
        <translation>Le serveur veut que l’adresse d’envoi ait un nom à elle.</translation>
    </message>
    <message>
        <source>The server wants the whole address as the user name and says so.</source>
        <translation>Le serveur veut l’adresse entière comme nom d’utilisateur et le dit.</translation>
    </message>
    <message>
        <source>The server works from here, but its address exists in this network alone; no platform reaches it.</source>
        <translation>Le serveur fonctionne d’ici, mais son adresse n’existe que dans ce réseau&#xa0;; aucune plateforme ne la joint.</translation>
    </message>
    <message>
        <source>The server&apos;s disk is full</source>
        <translation>Le disque du serveur est plein</translation>
    </message>
    <message>
        <source>The server&apos;s firewall shuts this computer out</source>
        <translation>Le pare-feu du serveur exclut cet ordinateur</translation>
    </message>
    <message>
        <source>The server&apos;s name stands only in the old place of the certificate, which no longer counts.</source>
        <translation>Le nom du serveur ne figure qu’à l’ancien endroit du certificat, qui ne compte plus.</translation>
    </message>
    <message>
        <source>The server&apos;s password file cannot be read</source>
        <translation>Le fichier de mots de passe du serveur est illisible</translation>
    </message>
    <message>
        <source>There are zero bytes in the greeting. It can be read all the same, and nothing is wrong with sending.</source>
        <translation>L’accueil contient des octets nuls. Il reste lisible, et rien n’empêche l’envoi.</translation>
    </message>
    <message>
        <source>This computer has no IPv6, not even for itself.</source>
        <translation>Cet ordinateur n’a pas IPv6, pas même pour lui-même.</translation>
    </message>
    <message>
        <source>This computer has no route to the server: it is offline or a gateway is missing.</source>
        <translation>Cet ordinateur n’a aucune route vers le serveur&#xa0;: il est hors ligne ou une passerelle manque.</translation>
    </message>
    <message>
        <source>This server begins with TLS on port 587, where everybody expects plain text and STARTTLS.</source>
        <translation>Ce serveur commence par TLS sur le port 587, où tout le monde attend du texte en clair et STARTTLS.</translation>
    </message>
    <message>
        <source>This server speaks plain text with STARTTLS on port 465, where everybody expects TLS at once.</source>
        <translation>Ce serveur parle en clair avec STARTTLS sur le port 465, où tout le monde attend TLS aussitôt.</translation>
    </message>
    <message>
        <source>Too many connections</source>
        <translation>Trop de connexions</translation>
    </message>
    <message>
        <source>Too many failed sign-ins: the account is locked for a while.</source>
        <translation>Trop d’échecs d’authentification&#xa0;: le compte est verrouillé pour un moment.</translation>
    </message>
    <message>
        <source>Too many sign-ins</source>
        <translation>Trop d’authentifications</translation>
    </message>
    <message>
        <source>Umlauts, quotes, a percent sign and a blank in the password arrive as they were typed.</source>
        <translation>Trémas, guillemets, signe pour cent et espace du mot de passe arrivent tels qu’ils ont été tapés.</translation>
    </message>
    <message>
        <source>User name in the wrong form</source>
        <translation>Nom d’utilisateur sous la mauvaise forme</translation>
    </message>
    <message>
        <source>Whatever leaves this computer disappears: not even the web answers, as before a hotel&apos;s log-in.</source>
        <translation>Tout ce qui quitte cet ordinateur disparaît&#xa0;: même le web ne répond pas, comme avant la page de connexion d’un hôtel.</translation>
    </message>
    <message>
        <source>Whatever the port, a proxy begins with TLS at once and shows a certificate for its own name.</source>
        <translation>Quel que soit le port, un proxy commence aussitôt par TLS et montre un certificat à son propre nom.</translation>
    </message>
    <message>
        <source>Windows answers for a port that should stay silent.</source>
        <translation>Windows répond pour un port qui devrait rester muet.</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>Mot de passe erroné</translation>
    </message>
    <message>
        <source>Wrong port</source>
        <translation>Mauvais port</translation>
    </message>
    <message>
        <source>Zero bytes in a refusal</source>
        <translation>Octets nuls dans un refus</translation>
    </message>
    <message>
        <source>Zero bytes in the greeting</source>
        <translation>Octets nuls dans l’accueil</translation>
    </message>
</context>
<context>
    <name>probe</name>
    <message>
        <source>From: {name} &lt;{address}&gt;</source>
        <comment>the sender of an e-mail</comment>
        <translation>De&#xa0;: {name} &lt;{address}&gt;</translation>
    </message>
    <message>
        <source>Hello,</source>
        <comment>the first line of an e-mail</comment>
        <translation>Bonjour,</translation>
    </message>
    <message>
        <source>It arrived, so the server accepts mail with these settings:</source>
        <translation>Il est arrivé&#xa0;: le serveur accepte donc les messages avec ces paramètres&#xa0;:</translation>
    </message>
    <message>
        <source>Nobody needs to answer it.</source>
        <translation>Personne n’a besoin d’y répondre.</translation>
    </message>
    <message>
        <source>Sent: {moment}</source>
        <comment>when an e-mail was sent</comment>
        <translation>Envoyé&#xa0;: {moment}</translation>
    </message>
    <message>
        <source>Server: {server}</source>
        <translation>Serveur&#xa0;: {server}</translation>
    </message>
    <message>
        <source>Test message: your mail server accepts mail from this configuration</source>
        <translation>Message de test&#xa0;: votre serveur de messagerie accepte les messages de cette configuration</translation>
    </message>
    <message>
        <source>this is the test message of a sending configuration for {platform}.</source>
        <translation>Ceci est le message de test d’une configuration d’envoi pour {platform}.</translation>
    </message>
    <message>
        <source>this is the test message of a sending configuration.</source>
        <translation>Ceci est le message de test d’une configuration d’envoi.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message numerus="yes">
        <source>%n IPv4 address(es)</source>
        <translation>
            <numerusform>%n adresse IPv4</numerusform>
            <numerusform>%n adresses IPv4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n IPv6 address(es)</source>
        <translation>
            <numerusform>%n adresse IPv6</numerusform>
            <numerusform>%n adresses IPv6</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <comment>checks, in a list</comment>
        <translation>
            <numerusform>%n annulée</numerusform>
            <numerusform>%n annulées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) passed</source>
        <translation>
            <numerusform>%n vérification réussie</numerusform>
            <numerusform>%n vérifications réussies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ended by our own fault</source>
        <comment>checks, in a list</comment>
        <translation>
            <numerusform>%n arrêtée par notre propre erreur</numerusform>
            <numerusform>%n arrêtées par notre propre erreur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>checks, in a list</comment>
        <translation>
            <numerusform>%n en échec</numerusform>
            <numerusform>%n en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not checked</source>
        <comment>checks, in a list</comment>
        <translation>
            <numerusform>%n non vérifiée</numerusform>
            <numerusform>%n non vérifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to fix</source>
        <translation>
            <numerusform>%n point à corriger</numerusform>
            <numerusform>%n points à corriger</numerusform>
        </translation>
    </message>
    <message>
        <source>,</source>
        <comment>between the thousands of a number, as in 5,000</comment>
        <translation>&#xa0;</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two sentences without full stops</comment>
        <translation>. </translation>
    </message>
    <message>
        <source>A few days</source>
        <comment>at the beginning of a sentence</comment>
        <translation>Quelques jours</translation>
    </message>
    <message>
        <source>A filter, not a mailbox</source>
        <translation>Un filtre, pas une boîte aux lettres</translation>
    </message>
    <message>
        <source>A key&apos;s SHA-256 is 64 hex digits, with or without colons, or 44 characters of base64.</source>
        <translation>Le SHA-256 d’une clé a 64 chiffres hexadécimaux, avec ou sans deux-points, ou 44 caractères de base64.</translation>
    </message>
    <message>
        <source>A mail filter ({in_front}) stands in front of {domain}, so the server behind it cannot be seen. Ask your mail provider for its outgoing server.</source>
        <translation>Un filtre de messagerie ({in_front}) se trouve devant {domain}&#xa0;: le serveur derrière lui n’est donc pas visible. Demandez à votre fournisseur de messagerie son serveur d’envoi.</translation>
    </message>
    <message>
        <source>A name or address holds a character that a signed file cannot carry.</source>
        <translation>Un nom ou une adresse contient un caractère qu’un fichier signé ne peut pas porter.</translation>
    </message>
    <message>
        <source>A newer configuration was accepted before this one.</source>
        <translation>Une configuration plus récente a été acceptée avant celle-ci.</translation>
    </message>
    <message>
        <source>A newer file was accepted before.</source>
        <translation>Un fichier plus récent a été accepté auparavant.</translation>
    </message>
    <message>
        <source>A newer version of this program wrote this draft. It was left as it is.</source>
        <translation>Une version plus récente de ce programme a écrit ce brouillon. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>A password has at most 4096 characters.</source>
        <translation>Un mot de passe a au plus 4096 caractères.</translation>
    </message>
    <message>
        <source>A password is needed to seal it into the file.</source>
        <translation>Il faut un mot de passe pour le sceller dans le fichier.</translation>
    </message>
    <message>
        <source>A password is never sent without encryption. Choose STARTTLS or SSL/TLS.</source>
        <translation>Un mot de passe n’est jamais envoyé sans chiffrement. Choisissez STARTTLS ou SSL/TLS.</translation>
    </message>
    <message>
        <source>A password is sent only over an encrypted connection. Choose STARTTLS or SSL/TLS, or switch the sign-in off.</source>
        <translation>Un mot de passe n’est envoyé que par une connexion chiffrée. Choisissez STARTTLS ou SSL/TLS, ou désactivez l’authentification.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Un port est un nombre de 1 à 65535.</translation>
    </message>
    <message>
        <source>A port is a number. Most servers use 587 or 465.</source>
        <translation>Un port est un nombre. La plupart des serveurs utilisent 587 ou 465.</translation>
    </message>
    <message>
        <source>A push of {from_address} to {origin} was interrupted on {moment} UTC at the step &apos;{step}&apos;.</source>
        <translation>Une remise de {from_address} vers {origin} a été interrompue le {moment} UTC à l’étape «&#xa0;{step}&#xa0;».</translation>
    </message>
    <message>
        <source>A push of {from_address} to {origin} was interrupted on {moment} UTC.</source>
        <translation>Une remise de {from_address} vers {origin} a été interrompue le {moment} UTC.</translation>
    </message>
    <message>
        <source>A server name has at most 253 characters.</source>
        <translation>Un nom de serveur a au plus 253 caractères.</translation>
    </message>
    <message>
        <source>A server name has no blanks.</source>
        <translation>Un nom de serveur n’a pas d’espaces.</translation>
    </message>
    <message>
        <source>A server of {domain} answered, but its certificate cannot be trusted: {refused}. It is not proposed. Have the certificate put right.</source>
        <translation>Un serveur de {domain} a répondu, mais son certificat n’est pas digne de confiance&#xa0;: {refused}. Il n’est pas proposé. Faites corriger le certificat.</translation>
    </message>
    <message>
        <source>A server without encryption is published for {domain}. It is not proposed, because it would show the password to everybody on the way.</source>
        <translation>Un serveur sans chiffrement est publié pour {domain}. Il n’est pas proposé, car il montrerait le mot de passe à tout le monde en chemin.</translation>
    </message>
    <message>
        <source>A service</source>
        <comment>a mail filter whose name is not known, begins a sentence</comment>
        <translation>Un service</translation>
    </message>
    <message>
        <source>A signed file is valid for at most 7 days.</source>
        <translation>Un fichier signé est valable 7 jours au plus.</translation>
    </message>
    <message>
        <source>A user name has at most 320 characters.</source>
        <translation>Un nom d’utilisateur a au plus 320 caractères.</translation>
    </message>
    <message>
        <source>Accepts {address}</source>
        <translation>Accepte {address}</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Addresses</source>
        <comment>a label in front of a column</comment>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Agreed.</source>
        <translation>Accepté.</translation>
    </message>
    <message>
        <source>Also seen:</source>
        <translation>Également observé&#xa0;:</translation>
    </message>
    <message>
        <source>An address with a user name or password in it is not taken.</source>
        <translation>Une adresse contenant un nom d’utilisateur ou un mot de passe n’est pas acceptée.</translation>
    </message>
    <message>
        <source>An e-mail address has an @, as in name@example.com.</source>
        <translation>Une adresse e-mail contient un @, comme nom@example.com.</translation>
    </message>
    <message>
        <source>Another configuration was activated after this one was signed. That one is in use.</source>
        <translation>Une autre configuration a été activée après la signature de celle-ci. C’est elle qui est utilisée.</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>Mot de passe d’application</translation>
    </message>
    <message>
        <source>April</source>
        <comment>a month</comment>
        <translation>avril</translation>
    </message>
    <message>
        <source>Ask the administrator to turn SMTP AUTH on for this mailbox.</source>
        <translation>Demandez à l’administrateur d’activer SMTP AUTH pour cette boîte aux lettres.</translation>
    </message>
    <message>
        <source>Ask the people who run the server for one of these ports.</source>
        <translation>Demandez aux personnes qui gèrent le serveur l’un de ces ports.</translation>
    </message>
    <message>
        <source>Ask the people who run the server to open its submission port to the addresses of {platform}.</source>
        <translation>Demandez aux personnes qui gèrent le serveur d’ouvrir son port d’envoi aux adresses de {platform}.</translation>
    </message>
    <message>
        <source>Ask {platform} which addresses it sends from, and list them at {provider}.</source>
        <translation>Demandez depuis quelles adresses {platform} envoie, et ajoutez-les à la liste chez {provider}.</translation>
    </message>
    <message>
        <source>At this step</source>
        <comment>at the beginning of a sentence</comment>
        <translation>À cette étape</translation>
    </message>
    <message>
        <source>At {provider} the user name is the full e-mail address.</source>
        <translation>Chez {provider}, le nom d’utilisateur est l’adresse e-mail complète.</translation>
    </message>
    <message>
        <source>At {provider} the user name is the part of the address before the @.</source>
        <translation>Chez {provider}, le nom d’utilisateur est la partie de l’adresse avant le @.</translation>
    </message>
    <message>
        <source>At {provider} the user name is the word {word}.</source>
        <translation>Chez {provider}, le nom d’utilisateur est le mot {word}.</translation>
    </message>
    <message>
        <source>August</source>
        <comment>a month</comment>
        <translation>août</translation>
    </message>
    <message>
        <source>Before the first sign-in</source>
        <translation>Avant la première authentification</translation>
    </message>
    <message>
        <source>Certificate check</source>
        <translation>Contrôle du certificat</translation>
    </message>
    <message>
        <source>Certificate not accepted</source>
        <translation>Certificat non accepté</translation>
    </message>
    <message>
        <source>Certificate {problems}</source>
        <translation>Certificat {problems}</translation>
    </message>
    <message>
        <source>Certificate: not verified; pinned key {pin}</source>
        <translation>Certificat&#xa0;: non vérifié&#xa0;; clé approuvée {pin}</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>a label in front of a column</comment>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Revérifier</translation>
    </message>
    <message>
        <source>Check this field; it cannot be used as it is.</source>
        <translation>Examinez ce champ&#xa0;; il ne peut pas être utilisé tel quel.</translation>
    </message>
    <message>
        <source>Checked on {day}</source>
        <comment>provider data</comment>
        <translation>Vérifié le {day}</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
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
        <translation>Code&#xa0;: {code}</translation>
    </message>
    <message>
        <source>Control host</source>
        <translation>Hôte de comparaison</translation>
    </message>
    <message>
        <source>Data about providers</source>
        <comment>the day it belongs to</comment>
        <translation>Données des fournisseurs</translation>
    </message>
    <message>
        <source>December</source>
        <comment>a month</comment>
        <translation>décembre</translation>
    </message>
    <message>
        <source>Drafts and keys</source>
        <translation>Brouillons et clés</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Enter a port. Most servers use 587 or 465.</source>
        <translation>Saisissez un port. La plupart des serveurs utilisent 587 ou 465.</translation>
    </message>
    <message>
        <source>Enter an app password</source>
        <translation>Saisir un mot de passe d’application</translation>
    </message>
    <message>
        <source>Enter an e-mail address, such as name@example.com.</source>
        <translation>Saisissez une adresse e-mail, comme nom@example.com.</translation>
    </message>
    <message>
        <source>Enter the address alone, without a name and without &lt; and &gt;.</source>
        <translation>Saisissez l’adresse seule, sans nom et sans &lt; ni &gt;.</translation>
    </message>
    <message>
        <source>Enter the full name of the server, with its domain, such as smtp.example.com.</source>
        <translation>Saisissez le nom complet du serveur, avec son domaine, comme smtp.example.com.</translation>
    </message>
    <message>
        <source>Enter the full name of this computer, with its domain.</source>
        <translation>Saisissez le nom complet de cet ordinateur, avec son domaine.</translation>
    </message>
    <message>
        <source>Enter the key or token</source>
        <translation>Saisir la clé ou le jeton</translation>
    </message>
    <message>
        <source>Enter the name of the outgoing mail server, such as smtp.example.com.</source>
        <translation>Saisissez le nom du serveur d’envoi, comme smtp.example.com.</translation>
    </message>
    <message>
        <source>Enter the name that recipients see, such as the name of your company.</source>
        <translation>Saisissez le nom que voient les destinataires, comme celui de votre entreprise.</translation>
    </message>
    <message>
        <source>Enter the name with which this computer introduces itself.</source>
        <translation>Saisissez le nom sous lequel cet ordinateur se présente.</translation>
    </message>
    <message>
        <source>Enter the password again</source>
        <translation>Ressaisir le mot de passe</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Saisissez le mot de passe.</translation>
    </message>
    <message>
        <source>Enter the server name alone, without https:// or the like in front.</source>
        <translation>Saisissez le nom du serveur seul, sans https:// ni rien d’autre devant.</translation>
    </message>
    <message>
        <source>Enter the server name alone; the port has a field of its own.</source>
        <translation>Saisissez le nom du serveur seul&#xa0;; le port a son propre champ.</translation>
    </message>
    <message>
        <source>Enter the user name. At most providers it is the full e-mail address.</source>
        <translation>Saisissez le nom d’utilisateur. Chez la plupart des fournisseurs, c’est l’adresse e-mail complète.</translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation>Tout fonctionne</translation>
    </message>
    <message>
        <source>February</source>
        <comment>a month</comment>
        <translation>février</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Pare-feu</translation>
    </message>
    <message>
        <source>Five things to fix</source>
        <translation>Cinq points à corriger</translation>
    </message>
    <message>
        <source>For the mail administrator</source>
        <translation>Pour l’administrateur de messagerie</translation>
    </message>
    <message>
        <source>For the owner of the mailbox</source>
        <translation>Pour la personne à qui appartient la boîte aux lettres</translation>
    </message>
    <message>
        <source>For the security administrator</source>
        <translation>Pour l’administrateur de la sécurité</translation>
    </message>
    <message>
        <source>For {domain}, Thunderbird&apos;s public database names {host}, a server of {owner}.</source>
        <translation>Pour {domain}, la base publique de Thunderbird indique {host}, un serveur de {owner}.</translation>
    </message>
    <message>
        <source>Four things to fix</source>
        <translation>Quatre points à corriger</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a label in front of a column</comment>
        <translation>De</translation>
    </message>
    <message>
        <source>From address</source>
        <translation>Adresse d’expéditeur</translation>
    </message>
    <message>
        <source>From name</source>
        <translation>Nom d’expéditeur</translation>
    </message>
    <message>
        <source>From the platform:</source>
        <translation>Depuis la plateforme&#xa0;:</translation>
    </message>
    <message>
        <source>From this computer: every check passed.</source>
        <translation>Depuis cet ordinateur&#xa0;: toutes les vérifications ont réussi.</translation>
    </message>
    <message>
        <source>From: {source}</source>
        <comment>where settings come from</comment>
        <translation>Source&#xa0;: {source}</translation>
    </message>
    <message>
        <source>Give only the origin of the platform: https, the host, and a port if it is unusual.</source>
        <translation>Indiquez seulement l’origine de la plateforme&#xa0;: https, l’hôte, et un port s’il est inhabituel.</translation>
    </message>
    <message>
        <source>Give the SHA-256 of the server&apos;s key.</source>
        <translation>Indiquez le SHA-256 de la clé du serveur.</translation>
    </message>
    <message>
        <source>Give the address of the platform, such as https://platform.example.</source>
        <translation>Indiquez l’adresse de la plateforme, comme https://platform.example.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Handed over for {address}</source>
        <translation>Remis pour {address}</translation>
    </message>
    <message>
        <source>Help</source>
        <comment>a label in front of a column</comment>
        <translation>Aide</translation>
    </message>
    <message>
        <source>How to send through {provider}</source>
        <translation>Comment envoyer par {provider}</translation>
    </message>
    <message>
        <source>If a connection fails, {web} and {mail} ({operator}) may be connected to as well, without any name or password, to tell a blocked network from a server that is down.</source>
        <translation>Si une connexion échoue, {web} et {mail} ({operator}) peuvent aussi être contactés, sans nom ni mot de passe, pour distinguer un réseau bloqué d’un serveur arrêté.</translation>
    </message>
    <message>
        <source>In the place of this draft is a link to another place. It was not opened.</source>
        <translation>À la place de ce brouillon se trouve un lien vers un autre endroit. Il n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>In your network {host} leads to another address than in the public DNS. The test from here says little about {platform}.</source>
        <translation>Dans votre réseau, {host} mène à une autre adresse que dans le DNS public. Le test fait ici en dit peu sur {platform}.</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Introduction after encryption</source>
        <translation>Présentation après le chiffrement</translation>
    </message>
    <message>
        <source>Issuer: {name}</source>
        <comment>of a certificate</comment>
        <translation>Émetteur&#xa0;: {name}</translation>
    </message>
    <message>
        <source>It belongs to STARTTLS.</source>
        <translation>Étape concernée&#xa0;: STARTTLS.</translation>
    </message>
    <message>
        <source>It belongs to the connection.</source>
        <translation>Étape concernée&#xa0;: la connexion.</translation>
    </message>
    <message>
        <source>It belongs to the encryption.</source>
        <translation>Étape concernée&#xa0;: le chiffrement.</translation>
    </message>
    <message>
        <source>It belongs to the introduction (EHLO).</source>
        <translation>Étape concernée&#xa0;: la présentation (EHLO).</translation>
    </message>
    <message>
        <source>It belongs to the message itself.</source>
        <translation>Étape concernée&#xa0;: le message lui-même.</translation>
    </message>
    <message>
        <source>It belongs to the name lookup.</source>
        <translation>Étape concernée&#xa0;: la résolution de nom.</translation>
    </message>
    <message>
        <source>It belongs to the recipient.</source>
        <translation>Étape concernée&#xa0;: le destinataire.</translation>
    </message>
    <message>
        <source>It belongs to the sender address.</source>
        <translation>Étape concernée&#xa0;: l’adresse d’expéditeur.</translation>
    </message>
    <message>
        <source>It belongs to the server&apos;s greeting.</source>
        <translation>Étape concernée&#xa0;: le message d’accueil du serveur.</translation>
    </message>
    <message>
        <source>It belongs to the sign-in.</source>
        <translation>Étape concernée&#xa0;: l’authentification.</translation>
    </message>
    <message>
        <source>It has no telemetry. The log holds no password and no server&apos;s reply.</source>
        <translation>Il n’a pas de télémétrie. Le journal ne contient ni mot de passe ni réponse de serveur.</translation>
    </message>
    <message>
        <source>It is active: the platform sends through it.</source>
        <translation>Elle est active&#xa0;: la plateforme s’en sert pour envoyer.</translation>
    </message>
    <message>
        <source>It may also be:</source>
        <translation>Autres causes possibles&#xa0;:</translation>
    </message>
    <message>
        <source>It may also be: {causes}.</source>
        <translation>Autres causes possibles&#xa0;: {causes}.</translation>
    </message>
    <message>
        <source>It never became active. What was active before still is.</source>
        <translation>Elle n’a jamais été activée. Ce qui était actif avant l’est toujours.</translation>
    </message>
    <message>
        <source>It receives mail for the domain and has no outgoing server.</source>
        <translation>Il reçoit les messages du domaine et n’a pas de serveur d’envoi.</translation>
    </message>
    <message>
        <source>It sends at most {limit} in a day. After that messages are refused or delayed.</source>
        <translation>Au plus {limit} messages partent par jour. Au-delà, les messages sont refusés ou retardés.</translation>
    </message>
    <message>
        <source>It was active for a time. Something else is in use now.</source>
        <translation>Elle a été active un moment. Autre chose est utilisé maintenant.</translation>
    </message>
    <message>
        <source>It works, with something to look at</source>
        <translation>Cela fonctionne, avec un point à examiner</translation>
    </message>
    <message>
        <source>Its form takes the ports {ports}.</source>
        <translation>Son formulaire accepte les ports {ports}.</translation>
    </message>
    <message>
        <source>Its mail can be sent with its own programs only.</source>
        <translation>Ses messages ne peuvent être envoyés qu’avec ses propres programmes.</translation>
    </message>
    <message>
        <source>Its outgoing server is a program on your computer. {platform} cannot reach it.</source>
        <translation>Son serveur d’envoi est un programme sur votre ordinateur. {platform} ne peut pas le joindre.</translation>
    </message>
    <message>
        <source>January</source>
        <comment>a month</comment>
        <translation>janvier</translation>
    </message>
    <message>
        <source>July</source>
        <comment>a month</comment>
        <translation>juillet</translation>
    </message>
    <message>
        <source>June</source>
        <comment>a month</comment>
        <translation>juin</translation>
    </message>
    <message>
        <source>Key or token</source>
        <translation>Clé ou jeton</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Limits</source>
        <comment>a label in front of a column</comment>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Listed addresses, no password</source>
        <translation>Adresses autorisées, sans mot de passe</translation>
    </message>
    <message>
        <source>Log</source>
        <comment>the file that the program writes events to</comment>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Look which limit your plan has, or take a larger one.</source>
        <translation>Regardez quelle limite a votre offre, ou prenez-en une plus grande.</translation>
    </message>
    <message>
        <source>MX of {domain}: {host}</source>
        <comment>a DNS record</comment>
        <translation>MX de {domain}&#xa0;: {host}</translation>
    </message>
    <message>
        <source>Mail for {domain} goes to {host}</source>
        <translation>Les messages pour {domain} vont à {host}</translation>
    </message>
    <message>
        <source>March</source>
        <comment>a month</comment>
        <translation>mars</translation>
    </message>
    <message>
        <source>May</source>
        <comment>a month</comment>
        <translation>mai</translation>
    </message>
    <message>
        <source>Name lookup</source>
        <translation>Résolution de nom</translation>
    </message>
    <message>
        <source>Names: none</source>
        <comment>of a certificate</comment>
        <translation>Noms&#xa0;: aucun</translation>
    </message>
    <message>
        <source>Names: {names}</source>
        <comment>of a certificate</comment>
        <translation>Noms&#xa0;: {names}</translation>
    </message>
    <message>
        <source>No DNS server could be asked</source>
        <translation>Aucun serveur DNS n’a pu être interrogé</translation>
    </message>
    <message>
        <source>No TLS version in common</source>
        <translation>Aucune version de TLS en commun</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>No cipher in common</source>
        <translation>Aucun algorithme de chiffrement en commun</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Pas de connexion</translation>
    </message>
    <message>
        <source>No encrypted connection to the platform came about.</source>
        <translation>Aucune connexion chiffrée avec la plateforme n’a pu s’établir.</translation>
    </message>
    <message>
        <source>No other standard port works</source>
        <translation>Aucun autre port standard ne fonctionne</translation>
    </message>
    <message>
        <source>No outgoing server for other programs</source>
        <translation>Pas de serveur d’envoi pour d’autres programmes</translation>
    </message>
    <message>
        <source>No settings are published for {domain}. Ask your mail provider for its outgoing server.</source>
        <translation>Aucun paramètre n’est publié pour {domain}. Demandez à votre fournisseur de messagerie son serveur d’envoi.</translation>
    </message>
    <message>
        <source>No stage and no reply code could be read, and the words name no problem.</source>
        <translation>Aucune étape et aucun code de réponse n’ont pu être lus, et les mots n’indiquent aucun problème.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>security of a connection: not encrypted</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>Non demandé</translation>
    </message>
    <message>
        <source>Not every check ran to its end, so the settings are not known to work.</source>
        <translation>Certaines vérifications ne sont pas allées au bout&#xa0;: on ne sait donc pas si les paramètres fonctionnent.</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Pas nécessaire</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Non essayé</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>how much a finding matters</comment>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Nothing failed, but the sign-in was not tried</source>
        <translation>Rien n’a échoué, mais l’authentification n’a pas été essayée</translation>
    </message>
    <message>
        <source>Nothing had been sent to the platform.</source>
        <translation>Rien n’avait été envoyé à la plateforme.</translation>
    </message>
    <message>
        <source>Nothing had to be put back: the platform does not use what was handed over.</source>
        <translation>Rien n’était à rétablir&#xa0;: la plateforme n’utilise pas ce qui a été remis.</translation>
    </message>
    <message>
        <source>Nothing is kept yet: a draft is named by the domain of the From address.</source>
        <translation>Rien n’est encore gardé&#xa0;: un brouillon porte le nom du domaine de l’adresse d’expéditeur.</translation>
    </message>
    <message>
        <source>Nothing listens at the platform&apos;s address.</source>
        <translation>Rien n’écoute à l’adresse de la plateforme.</translation>
    </message>
    <message>
        <source>Nothing was sent over an unprotected connection</source>
        <translation>Rien n’a été envoyé par une connexion non protégée</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Nothing was sent. This is what a push would change.</source>
        <translation>Rien n’a été envoyé. Voici ce qu’une remise changerait.</translation>
    </message>
    <message>
        <source>November</source>
        <comment>a month</comment>
        <translation>novembre</translation>
    </message>
    <message>
        <source>OAuth only, no password</source>
        <translation>OAuth seulement, pas de mot de passe</translation>
    </message>
    <message>
        <source>October</source>
        <comment>a month</comment>
        <translation>octobre</translation>
    </message>
    <message>
        <source>Offered and accepted</source>
        <translation>Proposé et accepté</translation>
    </message>
    <message>
        <source>Offers {offers}</source>
        <translation>Propose {offers}</translation>
    </message>
    <message>
        <source>One kind of address</source>
        <comment>at the beginning of a sentence</comment>
        <translation>Un type d’adresse</translation>
    </message>
    <message>
        <source>One thing to fix</source>
        <translation>Un point à corriger</translation>
    </message>
    <message>
        <source>Only https addresses are taken: anything else could be read and changed on the way.</source>
        <translation>Seules les adresses https sont acceptées&#xa0;: le reste pourrait être lu et modifié en chemin.</translation>
    </message>
    <message>
        <source>Only on your own computer</source>
        <translation>Seulement sur votre propre ordinateur</translation>
    </message>
    <message>
        <source>Only the shipped data was searched, without a network. It does not know {domain}.</source>
        <translation>Seules les données fournies avec le programme ont été consultées, sans réseau. Elles ne connaissent pas {domain}.</translation>
    </message>
    <message>
        <source>Open {host}</source>
        <comment>a page of this host</comment>
        <translation>Ouvrir {host}</translation>
    </message>
    <message>
        <source>Other ports</source>
        <translation>Autres ports</translation>
    </message>
    <message>
        <source>Packages: {versions}</source>
        <translation>Paquets&#xa0;: {versions}</translation>
    </message>
    <message>
        <source>Password of the mailbox</source>
        <translation>Mot de passe de la boîte aux lettres</translation>
    </message>
    <message>
        <source>Password or app password</source>
        <translation>Mot de passe ou mot de passe d’application</translation>
    </message>
    <message>
        <source>Password, while the organisation allows it</source>
        <translation>Mot de passe, tant que l’organisation l’autorise</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Port after the sign-in</source>
        <translation>Port après l’authentification</translation>
    </message>
    <message>
        <source>Port {port}</source>
        <comment>at the beginning of a sentence</comment>
        <translation>Le port {port}</translation>
    </message>
    <message>
        <source>Probably</source>
        <comment>in front of a cause</comment>
        <translation>Probablement</translation>
    </message>
    <message>
        <source>Problem</source>
        <comment>how much a finding matters</comment>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Problem: a cause that this program does not know.
Code: {code}</source>
        <translation>Problème&#xa0;: une cause que ce programme ne connaît pas.
Code&#xa0;: {code}</translation>
    </message>
    <message>
        <source>Put back what was active</source>
        <translation>Rétablir ce qui était actif</translation>
    </message>
    <message>
        <source>Read back and compare</source>
        <translation>Relire et comparer</translation>
    </message>
    <message>
        <source>Read the platform&apos;s keys</source>
        <translation>Lire les clés de la plateforme</translation>
    </message>
    <message>
        <source>Read what is active now</source>
        <translation>Lire ce qui est actif maintenant</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Register the key with the pairing code that the platform shows, then push again.</source>
        <translation>Déclarez la clé avec le code d’association que la plateforme affiche, puis recommencez la remise.</translation>
    </message>
    <message>
        <source>Reply code {code}: {meaning}.</source>
        <translation>Code de réponse {code}&#xa0;: {meaning}.</translation>
    </message>
    <message>
        <source>SHA-256 of the certificate: {digits}</source>
        <translation>SHA-256 du certificat&#xa0;: {digits}</translation>
    </message>
    <message>
        <source>SHA-256 of the key: {digits}</source>
        <translation>SHA-256 de la clé&#xa0;: {digits}</translation>
    </message>
    <message>
        <source>SPF of {domain}</source>
        <comment>a DNS record</comment>
        <translation>SPF de {domain}</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <comment>a step, inside a sentence</comment>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>Say first whether this server is yours.</source>
        <translation>Dites d’abord si ce serveur est le vôtre.</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Seen:</source>
        <translation>Observé&#xa0;:</translation>
    </message>
    <message>
        <source>Sender address</source>
        <translation>Adresse d’expéditeur</translation>
    </message>
    <message>
        <source>Sender&apos;s domain</source>
        <translation>Domaine de l’expéditeur</translation>
    </message>
    <message>
        <source>Sender: {name} &lt;{address}&gt;</source>
        <translation>Expéditeur&#xa0;: {name} &lt;{address}&gt;</translation>
    </message>
    <message>
        <source>Sending method</source>
        <translation>Mode d’envoi</translation>
    </message>
    <message>
        <source>September</source>
        <comment>a month</comment>
        <translation>septembre</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>a label in front of a column</comment>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Server: {host}, {port}</source>
        <translation>Serveur&#xa0;: {host}, {port}</translation>
    </message>
    <message>
        <source>Show what will change</source>
        <translation>Montrer ce qui va changer</translation>
    </message>
    <message>
        <source>Sign and seal</source>
        <translation>Signer et sceller</translation>
    </message>
    <message>
        <source>Sign in as: ask your provider</source>
        <translation>Nom d’utilisateur&#xa0;: demandez à votre fournisseur</translation>
    </message>
    <message>
        <source>Sign in as: {username}</source>
        <translation>Nom d’utilisateur&#xa0;: {username}</translation>
    </message>
    <message>
        <source>Sign in from this computer</source>
        <translation>S’authentifier depuis cet ordinateur</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <comment>a label in front of a column</comment>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>Signed in with a password</source>
        <translation>Authentification par mot de passe réussie</translation>
    </message>
    <message>
        <source>Signed in with {mechanism}</source>
        <translation>Authentification par {mechanism} réussie</translation>
    </message>
    <message>
        <source>Since {date} sign-in with a password is off by default. It works only where the administrator turned it on again.</source>
        <translation>L’authentification par mot de passe est désactivée par défaut (depuis&#xa0;: {date}). Elle ne fonctionne que si l’administrateur l’a réactivée.</translation>
    </message>
    <message>
        <source>Since {date} {provider} takes OAuth only. {platform} signs in with a user name and a password.</source>
        <translation>Chez {provider}, seul OAuth est accepté (depuis&#xa0;: {date}). {platform} s’authentifie avec un nom d’utilisateur et un mot de passe.</translation>
    </message>
    <message>
        <source>Six things to fix</source>
        <translation>Six points à corriger</translation>
    </message>
    <message>
        <source>Some accounts at {provider} may take OAuth only. It is not published which.</source>
        <translation>Certains comptes chez {provider} n’acceptent peut-être qu’OAuth. Leur liste n’est pas publiée.</translation>
    </message>
    <message>
        <source>Status code {code}: {meaning}.</source>
        <translation>Code d’état {code}&#xa0;: {meaning}.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Stopped by the time limit</source>
        <translation>Arrêté par la limite de temps</translation>
    </message>
    <message>
        <source>Subject: {name}</source>
        <comment>of a certificate</comment>
        <translation>Sujet&#xa0;: {name}</translation>
    </message>
    <message>
        <source>System</source>
        <comment>the operating system</comment>
        <translation>Système</translation>
    </message>
    <message>
        <source>Test from the platform</source>
        <translation>Test depuis la plateforme</translation>
    </message>
    <message>
        <source>Test message</source>
        <translation>Message de test</translation>
    </message>
    <message>
        <source>The DNS answers for {domain} do not fit its DNSSEC signatures. Somebody may have changed them, so they are not used.</source>
        <translation>Les réponses DNS pour {domain} ne correspondent pas à leurs signatures DNSSEC. Quelqu’un les a peut-être modifiées&#xa0;: elles ne sont donc pas utilisées.</translation>
    </message>
    <message>
        <source>The DNS could not answer</source>
        <translation>Le DNS n’a pas pu répondre</translation>
    </message>
    <message>
        <source>The DNS could not be asked about {domain}.</source>
        <translation>Impossible d’interroger le DNS sur {domain}.</translation>
    </message>
    <message>
        <source>The DNS did not answer in time</source>
        <translation>Le DNS n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>The DNS of {domain} names {host}, a server of {owner}, and nothing proves that it is right.</source>
        <translation>Pour {domain}, le DNS indique {host}, un serveur de {owner}, et rien ne prouve que c’est le bon.</translation>
    </message>
    <message>
        <source>The SPF name may differ.</source>
        <translation>Le nom SPF peut différer.</translation>
    </message>
    <message>
        <source>The address holds a line break or a character that cannot be seen. Type it again.</source>
        <translation>L’adresse contient un saut de ligne ou un caractère invisible. Tapez-la de nouveau.</translation>
    </message>
    <message>
        <source>The address of its help page may have changed.</source>
        <translation>L’adresse de sa page d’aide a peut-être changé.</translation>
    </message>
    <message>
        <source>The addresses from which the platform sends</source>
        <comment>at the beginning of a sentence</comment>
        <translation>Les adresses d’où la plateforme envoie</translation>
    </message>
    <message>
        <source>The answer was longer than any mail server&apos;s</source>
        <translation>La réponse était plus longue que celle de tout serveur de messagerie</translation>
    </message>
    <message>
        <source>The checks were stopped</source>
        <translation>Les vérifications ont été arrêtées</translation>
    </message>
    <message>
        <source>The configuration has expired. Check the clock of this computer and push again.</source>
        <translation>La configuration a expiré. Vérifiez l’horloge de cet ordinateur et recommencez la remise.</translation>
    </message>
    <message>
        <source>The configuration is meant for another platform.</source>
        <translation>La configuration est destinée à une autre plateforme.</translation>
    </message>
    <message>
        <source>The connection to the platform was lost.</source>
        <translation>La connexion à la plateforme a été perdue.</translation>
    </message>
    <message>
        <source>The connection was cut</source>
        <translation>La connexion a été coupée</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>La connexion a été perdue</translation>
    </message>
    <message>
        <source>The connection was lost at the decisive moment. The next start of this program asks the platform.</source>
        <translation>La connexion a été perdue au moment décisif. Au prochain démarrage, ce programme interrogera la plateforme.</translation>
    </message>
    <message>
        <source>The disk is full, so the draft was not saved. What was saved before is still there.</source>
        <translation>Le disque est plein&#xa0;: le brouillon n’a donc pas été enregistré. Ce qui était enregistré avant est toujours là.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, or save in another folder.</source>
        <translation>Le disque est plein. Libérez de la place, ou enregistrez dans un autre dossier.</translation>
    </message>
    <message>
        <source>The domain</source>
        <comment>at the beginning of a sentence</comment>
        <translation>Le domaine</translation>
    </message>
    <message>
        <source>The domain could not be looked up</source>
        <translation>Le domaine n’a pas pu être résolu</translation>
    </message>
    <message>
        <source>The domain {domain} does not exist. Check the part of the address after the @.</source>
        <translation>Le domaine {domain} n’existe pas. Vérifiez la partie de l’adresse après le @.</translation>
    </message>
    <message>
        <source>The draft for {domain} needs a newer version of this program.</source>
        <translation>Le brouillon pour {domain} demande une version plus récente de ce programme.</translation>
    </message>
    <message>
        <source>The draft for {domain} was damaged. It was set aside as {file}; all others are as they were.</source>
        <translation>Le brouillon pour {domain} était endommagé. Il a été mis de côté sous {file}&#xa0;; les autres sont tels qu’ils étaient.</translation>
    </message>
    <message>
        <source>The encrypted connection broke</source>
        <translation>La connexion chiffrée s’est rompue</translation>
    </message>
    <message>
        <source>The encryption could not be set up</source>
        <translation>Le chiffrement n’a pas pu être mis en place</translation>
    </message>
    <message>
        <source>The file could not be read or written.</source>
        <translation>Le fichier n’a pas pu être lu ou écrit.</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>Le fichier n’existe pas.</translation>
    </message>
    <message>
        <source>The file has expired. Open it, check again, and save a new one.</source>
        <translation>Le fichier a expiré. Ouvrez-le, vérifiez de nouveau et enregistrez-en un nouveau.</translation>
    </message>
    <message>
        <source>The file holds a private key. Use the public one.</source>
        <translation>Le fichier contient une clé privée. Utilisez la clé publique.</translation>
    </message>
    <message>
        <source>The file holds no key that could have signed a configuration.</source>
        <translation>Le fichier ne contient aucune clé qui aurait pu signer une configuration.</translation>
    </message>
    <message>
        <source>The file is a link to another place. Choose the file itself.</source>
        <translation>Le fichier est un lien vers un autre endroit. Choisissez le fichier lui-même.</translation>
    </message>
    <message>
        <source>The file is from the future. Check the date of this computer.</source>
        <translation>Le fichier vient du futur. Vérifiez la date de cet ordinateur.</translation>
    </message>
    <message>
        <source>The file is larger than a file of this kind can be.</source>
        <translation>Le fichier est plus grand que ne peut l’être un fichier de ce genre.</translation>
    </message>
    <message>
        <source>The file is larger than a set of provider data can be.</source>
        <translation>Le fichier est plus grand que ne peut l’être un jeu de données de fournisseurs.</translation>
    </message>
    <message>
        <source>The file is larger than a signed configuration can be.</source>
        <translation>Le fichier est plus grand que ne peut l’être une configuration signée.</translation>
    </message>
    <message>
        <source>The file is meant for another platform.</source>
        <translation>Le fichier est destiné à une autre plateforme.</translation>
    </message>
    <message>
        <source>The file name is too long. Choose a shorter one.</source>
        <translation>Le nom du fichier est trop long. Choisissez-en un plus court.</translation>
    </message>
    <message>
        <source>The file was changed after it was signed, or the key is another one.</source>
        <translation>Le fichier a été modifié après sa signature, ou la clé n’est pas la même.</translation>
    </message>
    <message>
        <source>The file was signed by a key that is not known here.</source>
        <translation>Le fichier a été signé par une clé inconnue ici.</translation>
    </message>
    <message>
        <source>The file was used before.</source>
        <translation>Le fichier a déjà été utilisé.</translation>
    </message>
    <message>
        <source>The fingerprint is not that of the platform&apos;s key.</source>
        <translation>L’empreinte n’est pas celle de la clé de la plateforme.</translation>
    </message>
    <message>
        <source>The first half of {year}</source>
        <comment>at the beginning of a sentence</comment>
        <translation>Le premier semestre {year}</translation>
    </message>
    <message>
        <source>The folder of the drafts does not let you write. The draft was not saved.</source>
        <translation>Le dossier des brouillons ne vous laisse pas écrire. Le brouillon n’a pas été enregistré.</translation>
    </message>
    <message>
        <source>The form of {platform} takes the ports {ports}, and {provider} answers on none of them.</source>
        <translation>Le formulaire de {platform} accepte les ports {ports}, et {provider} ne répond sur aucun d’eux.</translation>
    </message>
    <message>
        <source>The journal of this push could not be written. Free some disk space and push again.</source>
        <translation>Le journal de cette remise n’a pas pu être écrit. Libérez de la place sur le disque et recommencez.</translation>
    </message>
    <message>
        <source>The key in the request file belongs to another kind of signature.</source>
        <translation>La clé du fichier de demande correspond à un autre type de signature.</translation>
    </message>
    <message>
        <source>The key in the request file cannot be used to seal a password.</source>
        <translation>La clé du fichier de demande ne peut pas servir à sceller un mot de passe.</translation>
    </message>
    <message>
        <source>The key is for one time only and kept nowhere. Make one that is kept first.</source>
        <translation>La clé est à usage unique et n’est gardée nulle part. Créez d’abord une clé qui est gardée.</translation>
    </message>
    <message>
        <source>The key that signs on this computer could not be read or written.</source>
        <translation>La clé de signature de cet ordinateur n’a pas pu être lue ou écrite.</translation>
    </message>
    <message>
        <source>The key that signs on this computer is locked with a passphrase.</source>
        <translation>La clé de signature de cet ordinateur est protégée par une phrase secrète.</translation>
    </message>
    <message>
        <source>The keyring that holds this computer&apos;s signer key is locked. Unlock it and try again.</source>
        <translation>Le trousseau qui contient la clé de signature de cet ordinateur est verrouillé. Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>The keys of platforms that you compared: without them a swapped key would not be noticed.</source>
        <translation>Les clés de plateformes que vous avez comparées&#xa0;: sans elles, une clé échangée passerait inaperçue.</translation>
    </message>
    <message>
        <source>The keys that sign on this computer: platforms know them. Delete them in Keys.</source>
        <translation>Les clés de signature de cet ordinateur&#xa0;: des plateformes les connaissent. Elles se suppriment dans la fenêtre Clés.</translation>
    </message>
    <message>
        <source>The limit may be {limit} in a day with {plan}. After that messages are refused or delayed.</source>
        <translation>La limite est peut-être de {limit} par jour avec {plan}. Au-delà, les messages sont refusés ou retardés.</translation>
    </message>
    <message>
        <source>The limit may be {limit} in a day. After that messages are refused or delayed.</source>
        <translation>La limite est peut-être de {limit} par jour. Au-delà, les messages sont refusés ou retardés.</translation>
    </message>
    <message>
        <source>The limit may differ.</source>
        <translation>La limite peut différer.</translation>
    </message>
    <message>
        <source>The list of what was signed here. It holds no password.</source>
        <translation>La liste de ce qui a été signé ici. Elle ne contient aucun mot de passe.</translation>
    </message>
    <message>
        <source>The log. It holds no password.</source>
        <translation>Le journal. Il ne contient aucun mot de passe.</translation>
    </message>
    <message>
        <source>The mailbox</source>
        <comment>at the beginning of a sentence</comment>
        <translation>La boîte aux lettres</translation>
    </message>
    <message>
        <source>The meaning of its replies may differ.</source>
        <translation>La signification de ses réponses peut différer.</translation>
    </message>
    <message>
        <source>The name could not be looked up</source>
        <translation>Le nom n’a pas pu être résolu</translation>
    </message>
    <message>
        <source>The name does not exist</source>
        <translation>Le nom n’existe pas</translation>
    </message>
    <message>
        <source>The name exists, but has no address</source>
        <translation>Le nom existe, mais n’a pas d’adresse</translation>
    </message>
    <message>
        <source>The name has at most 200 characters.</source>
        <translation>Le nom a au plus 200 caractères.</translation>
    </message>
    <message>
        <source>The name has at most 253 characters.</source>
        <translation>Le nom a au plus 253 caractères.</translation>
    </message>
    <message>
        <source>The name holds a line break or a character that cannot be seen. Type it again.</source>
        <translation>Le nom contient un saut de ligne ou un caractère invisible. Tapez-le de nouveau.</translation>
    </message>
    <message>
        <source>The name {host} exists only in your own network. {platform} asks the public DNS.</source>
        <translation>Le nom {host} n’existe que dans votre propre réseau. {platform} interroge le DNS public.</translation>
    </message>
    <message>
        <source>The name {web} could not be looked up</source>
        <translation>Le nom {web} n’a pas pu être résolu</translation>
    </message>
    <message>
        <source>The names of its mail exchangers may differ.</source>
        <translation>Les noms de ses serveurs MX peuvent différer.</translation>
    </message>
    <message>
        <source>The new settings do not work from this computer. Nothing was sent to the platform.</source>
        <translation>Les nouveaux paramètres ne fonctionnent pas depuis cet ordinateur. Rien n’a été envoyé à la plateforme.</translation>
    </message>
    <message>
        <source>The notes about hand-overs to platforms: one that was killed is settled from them.</source>
        <translation>Les notes sur les remises aux plateformes&#xa0;: elles servent à régler une remise interrompue.</translation>
    </message>
    <message>
        <source>The pairing code is wrong.</source>
        <translation>Le code d’association est faux.</translation>
    </message>
    <message>
        <source>The part after the @ has at most 253 characters.</source>
        <translation>La partie après le @ a au plus 253 caractères.</translation>
    </message>
    <message>
        <source>The part after the @ has to be a full domain, such as example.com.</source>
        <translation>La partie après le @ doit être un domaine complet, comme example.com.</translation>
    </message>
    <message>
        <source>The part after the @ is not a domain. Use letters, digits, dots and hyphens.</source>
        <translation>La partie après le @ n’est pas un domaine. Lettres, chiffres, points et traits d’union seulement.</translation>
    </message>
    <message>
        <source>The part before the @ has at most 64 characters.</source>
        <translation>La partie avant le @ a au plus 64 caractères.</translation>
    </message>
    <message>
        <source>The part before the @ holds a character that has no place there.</source>
        <translation>La partie avant le @ contient un caractère qui n’y a pas sa place.</translation>
    </message>
    <message>
        <source>The part before the @ is missing.</source>
        <translation>La partie avant le @ manque.</translation>
    </message>
    <message>
        <source>The passphrase does not open the key that signs on this computer.</source>
        <translation>La phrase secrète n’ouvre pas la clé de signature de cet ordinateur.</translation>
    </message>
    <message>
        <source>The password holds a line break or a character that cannot be typed. Enter it again.</source>
        <translation>Le mot de passe contient un saut de ligne ou un caractère impossible à taper. Saisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>The password in the file is not sealed as it must be.</source>
        <translation>Le mot de passe du fichier n’est pas scellé comme il doit l’être.</translation>
    </message>
    <message>
        <source>The password is too long to be sealed.</source>
        <translation>Le mot de passe est trop long pour être scellé.</translation>
    </message>
    <message>
        <source>The platform</source>
        <comment>at the beginning of a sentence</comment>
        <translation>La plateforme</translation>
    </message>
    <message>
        <source>The platform answered with another key than the one that was registered.</source>
        <translation>La plateforme a répondu avec une autre clé que celle qui a été déclarée.</translation>
    </message>
    <message>
        <source>The platform answers with a redirect. It was not followed: give the address it leads to.</source>
        <translation>La plateforme répond par une redirection. Elle n’a pas été suivie&#xa0;: indiquez l’adresse à laquelle elle mène.</translation>
    </message>
    <message>
        <source>The platform answers with an error of its own.</source>
        <translation>La plateforme répond par une erreur qui lui est propre.</translation>
    </message>
    <message>
        <source>The platform cannot use settings of this kind.</source>
        <translation>La plateforme ne peut pas utiliser des paramètres de ce type.</translation>
    </message>
    <message>
        <source>The platform could not be asked what became of it. The next start asks again.</source>
        <translation>La plateforme n’a pas pu être interrogée à ce sujet. Le programme réessaiera au prochain démarrage.</translation>
    </message>
    <message>
        <source>The platform could not be reached. What was active before still is.</source>
        <translation>La plateforme n’a pas pu être jointe. Ce qui était actif avant l’est toujours.</translation>
    </message>
    <message>
        <source>The platform could not open the sealed password.</source>
        <translation>La plateforme n’a pas pu ouvrir le mot de passe scellé.</translation>
    </message>
    <message>
        <source>The platform could not read what was sent.</source>
        <translation>La plateforme n’a pas pu lire ce qui a été envoyé.</translation>
    </message>
    <message>
        <source>The platform did not answer in time.</source>
        <translation>La plateforme n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The platform does not hold the settings that it was given.</source>
        <translation>La plateforme n’a pas gardé les paramètres qui lui ont été remis.</translation>
    </message>
    <message>
        <source>The platform does not know this computer&apos;s key yet. It keeps the settings aside and does not use them.</source>
        <translation>La plateforme ne connaît pas encore la clé de cet ordinateur. Elle garde les paramètres de côté et ne les utilise pas.</translation>
    </message>
    <message>
        <source>The platform does not know this configuration any more.</source>
        <translation>La plateforme ne connaît plus cette configuration.</translation>
    </message>
    <message>
        <source>The platform does not know this key.</source>
        <translation>La plateforme ne connaît pas cette clé.</translation>
    </message>
    <message>
        <source>The platform does not take a key of this kind.</source>
        <translation>La plateforme n’accepte pas une clé de ce type.</translation>
    </message>
    <message>
        <source>The platform does not take this configuration. The reason stands in its own log.</source>
        <translation>La plateforme n’accepte pas cette configuration. La raison figure dans son propre journal.</translation>
    </message>
    <message>
        <source>The platform expected another media type.</source>
        <translation>La plateforme attendait un autre type de média.</translation>
    </message>
    <message>
        <source>The platform has as many keys for this account as it takes. Revoke one first.</source>
        <translation>La plateforme a déjà autant de clés qu’elle en accepte pour ce compte. Révoquez-en d’abord une.</translation>
    </message>
    <message>
        <source>The platform has ended this configuration.</source>
        <translation>La plateforme a mis fin à cette configuration.</translation>
    </message>
    <message>
        <source>The platform is still testing.</source>
        <translation>Le test de la plateforme est encore en cours.</translation>
    </message>
    <message>
        <source>The platform names an API at another origin. The token belongs to this one and was not sent there.</source>
        <translation>La plateforme indique une API à une autre origine. Le jeton appartient à celle-ci et n’y a pas été envoyé.</translation>
    </message>
    <message>
        <source>The platform now sends through your mail server, but its receipt could not be fetched.</source>
        <translation>La plateforme envoie désormais par votre serveur de messagerie, mais son reçu n’a pas pu être récupéré.</translation>
    </message>
    <message>
        <source>The platform now sends through your mail server.</source>
        <translation>La plateforme envoie désormais par votre serveur de messagerie.</translation>
    </message>
    <message>
        <source>The platform refused the token. Make a new one there.</source>
        <translation>La plateforme a refusé le jeton. Créez-en un nouveau sur son site.</translation>
    </message>
    <message>
        <source>The platform refused with the code {code}.</source>
        <translation>La plateforme a refusé avec le code {code}.</translation>
    </message>
    <message>
        <source>The platform said that it activated the settings and does not use them.</source>
        <translation>La plateforme a dit avoir activé les paramètres, et ne les utilise pas.</translation>
    </message>
    <message>
        <source>The platform said that it went back to its own sender and did not.</source>
        <translation>La plateforme a dit être revenue à son propre expéditeur, et ne l’a pas fait.</translation>
    </message>
    <message>
        <source>The platform says that its test has not passed.</source>
        <translation>La plateforme dit que son test n’a pas réussi.</translation>
    </message>
    <message>
        <source>The platform says that this is too large.</source>
        <translation>La plateforme dit que c’est trop grand.</translation>
    </message>
    <message>
        <source>The platform sends from its own sender now. The earlier settings could not be put back: the platform needs their password again. Push them once more.</source>
        <translation>La plateforme envoie maintenant avec son propre expéditeur. Les anciens paramètres n’ont pas pu être rétablis&#xa0;: la plateforme a de nouveau besoin de leur mot de passe. Remettez-les encore une fois.</translation>
    </message>
    <message>
        <source>The platform takes the configuration for one from the future. Check the clock of this computer.</source>
        <translation>Pour la plateforme, la configuration vient du futur. Vérifiez l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>The platform uses other settings than it was given.</source>
        <translation>La plateforme utilise d’autres paramètres que ceux qui lui ont été remis.</translation>
    </message>
    <message>
        <source>The platform was asked for too many tests.</source>
        <translation>Trop de tests ont été demandés à la plateforme.</translation>
    </message>
    <message>
        <source>The platform&apos;s answer is larger than any answer of this kind can be.</source>
        <translation>La réponse de la plateforme est plus grande que toute réponse de ce type.</translation>
    </message>
    <message>
        <source>The platform&apos;s answer is not what its API promises.</source>
        <translation>La réponse de la plateforme n’est pas celle que promet son API.</translation>
    </message>
    <message>
        <source>The platform&apos;s certificate could not be verified, so nothing was sent. With an authority of your own, give the file of its certificate.</source>
        <translation>Le certificat de la plateforme n’a pas pu être vérifié&#xa0;: rien n’a donc été envoyé. Si vous avez votre propre autorité, indiquez le fichier de son certificat.</translation>
    </message>
    <message>
        <source>The platform&apos;s key is another one than before. Ask the platform whether it changed its key.</source>
        <translation>La clé de la plateforme n’est plus la même. Demandez à la plateforme si elle a changé de clé.</translation>
    </message>
    <message>
        <source>The platform&apos;s name was not found. Check the address.</source>
        <translation>Le nom de la plateforme est introuvable. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>The platform&apos;s own sender took over instead of the earlier settings.</source>
        <translation>L’expéditeur de la plateforme a pris le relais au lieu des anciens paramètres.</translation>
    </message>
    <message>
        <source>The platform&apos;s own test failed. What was active before still is.</source>
        <translation>Le test de la plateforme a échoué. Ce qui était actif avant l’est toujours.</translation>
    </message>
    <message>
        <source>The platform&apos;s receipt does not hold.</source>
        <translation>Le reçu de la plateforme ne résiste pas au contrôle.</translation>
    </message>
    <message>
        <source>The platform&apos;s test failed for a reason that this program does not know.</source>
        <translation>Le test de la plateforme a échoué pour une raison que ce programme ne connaît pas.</translation>
    </message>
    <message>
        <source>The port</source>
        <comment>at the beginning of a sentence</comment>
        <translation>Le port</translation>
    </message>
    <message>
        <source>The port in this address is not a number from 1 to 65535.</source>
        <translation>Le port dans cette adresse n’est pas un nombre de 1 à 65535.</translation>
    </message>
    <message>
        <source>The provider</source>
        <comment>at the beginning of a sentence</comment>
        <translation>Le fournisseur</translation>
    </message>
    <message numerus="yes">
        <source>The provider data is of {day}, %n day(s) old.</source>
        <translation>
            <numerusform>Les données des fournisseurs datent du {day}, il y a %n jour.</numerusform>
            <numerusform>Les données des fournisseurs datent du {day}, il y a %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider data is of {day}, of today.</source>
        <translation>Les données des fournisseurs datent d’aujourd’hui ({day}).</translation>
    </message>
    <message>
        <source>The provider data is of {day}.</source>
        <translation>Les données des fournisseurs datent du {day}.</translation>
    </message>
    <message>
        <source>The proxy of this network does not let the connection to the platform through.</source>
        <translation>Le proxy de ce réseau ne laisse pas passer la connexion à la plateforme.</translation>
    </message>
    <message>
        <source>The push was refused. What was active before still is.</source>
        <translation>La remise a été refusée. Ce qui était actif avant l’est toujours.</translation>
    </message>
    <message>
        <source>The receipt says that the settings are not active.</source>
        <translation>Le reçu dit que les paramètres ne sont pas actifs.</translation>
    </message>
    <message>
        <source>The receipt speaks of something else than what was handed over.</source>
        <translation>Le reçu parle d’autre chose que ce qui a été remis.</translation>
    </message>
    <message>
        <source>The receipt was signed by a key that the platform does not name as its own.</source>
        <translation>Le reçu a été signé par une clé que la plateforme n’indique pas comme la sienne.</translation>
    </message>
    <message>
        <source>The recipient</source>
        <comment>at the beginning of a sentence</comment>
        <translation>Le destinataire</translation>
    </message>
    <message>
        <source>The request file and the platform&apos;s site name different keys. Do not use the file.</source>
        <translation>Le fichier de demande et le site de la plateforme indiquent des clés différentes. N’utilisez pas le fichier.</translation>
    </message>
    <message>
        <source>The request file has a name that looks like a known platform. Do not use it.</source>
        <translation>Le fichier de demande porte un nom qui ressemble à une plateforme connue. Ne l’utilisez pas.</translation>
    </message>
    <message>
        <source>The request file has expired. Get a new one from the platform.</source>
        <translation>Le fichier de demande a expiré. Demandez-en un nouveau à la plateforme.</translation>
    </message>
    <message>
        <source>The request file holds a private key. Tell the platform, and do not use it.</source>
        <translation>Le fichier de demande contient une clé privée. Prévenez la plateforme, et ne l’utilisez pas.</translation>
    </message>
    <message>
        <source>The request file holds no key that a password could be sealed for.</source>
        <translation>Le fichier de demande ne contient aucune clé pour laquelle sceller un mot de passe.</translation>
    </message>
    <message>
        <source>The request file is larger than a request file can be.</source>
        <translation>Le fichier de demande est plus grand que ne peut l’être un tel fichier.</translation>
    </message>
    <message>
        <source>The request file speaks for a known platform but names another receiver. Do not use it.</source>
        <translation>Le fichier de demande parle au nom d’une plateforme connue mais indique un autre destinataire. Ne l’utilisez pas.</translation>
    </message>
    <message>
        <source>The rule may differ.</source>
        <translation>La règle peut différer.</translation>
    </message>
    <message>
        <source>The sealed password belongs to other settings.</source>
        <translation>Le mot de passe scellé appartient à d’autres paramètres.</translation>
    </message>
    <message>
        <source>The search noted: {note}.</source>
        <translation>La recherche a noté&#xa0;: {note}.</translation>
    </message>
    <message>
        <source>The second half of {year}</source>
        <comment>at the beginning of a sentence</comment>
        <translation>Le second semestre {year}</translation>
    </message>
    <message>
        <source>The server</source>
        <comment>at the beginning of a sentence</comment>
        <translation>Le serveur</translation>
    </message>
    <message>
        <source>The server answers</source>
        <translation>Le serveur répond</translation>
    </message>
    <message>
        <source>The server answers {code}</source>
        <translation>Le serveur répond {code}</translation>
    </message>
    <message>
        <source>The server broke the encryption off</source>
        <translation>Le serveur a interrompu le chiffrement</translation>
    </message>
    <message>
        <source>The server cannot be reached since the sign-in</source>
        <translation>Le serveur est injoignable depuis l’authentification</translation>
    </message>
    <message>
        <source>The server closed the connection</source>
        <translation>Le serveur a fermé la connexion</translation>
    </message>
    <message>
        <source>The server cuts connections since the sign-in</source>
        <translation>Le serveur coupe les connexions depuis l’authentification</translation>
    </message>
    <message>
        <source>The server did not answer in time</source>
        <translation>Le serveur n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>The server does not begin with encryption</source>
        <translation>Le serveur ne commence pas par le chiffrement</translation>
    </message>
    <message>
        <source>The server does not offer STARTTLS</source>
        <translation>Le serveur ne propose pas STARTTLS</translation>
    </message>
    <message>
        <source>The server greets</source>
        <translation>Message d’accueil reçu</translation>
    </message>
    <message>
        <source>The server is silent since the sign-in</source>
        <translation>Le serveur est muet depuis l’authentification</translation>
    </message>
    <message>
        <source>The server name holds a character that cannot be seen. Type the name again.</source>
        <translation>Le nom du serveur contient un caractère invisible. Tapez le nom de nouveau.</translation>
    </message>
    <message>
        <source>The server offers no sign-in</source>
        <translation>Le serveur ne propose pas d’authentification</translation>
    </message>
    <message>
        <source>The server offers no way to sign in with a password</source>
        <translation>Le serveur ne propose aucune authentification par mot de passe</translation>
    </message>
    <message>
        <source>The server refuses connections since the sign-in</source>
        <translation>Le serveur refuse les connexions depuis l’authentification</translation>
    </message>
    <message>
        <source>The server said:</source>
        <translation>Le serveur a dit&#xa0;:</translation>
    </message>
    <message>
        <source>The server said: {words}</source>
        <translation>Le serveur a dit&#xa0;: {words}</translation>
    </message>
    <message>
        <source>The server still takes connections from here</source>
        <translation>Le serveur accepte toujours les connexions d’ici</translation>
    </message>
    <message>
        <source>The server takes no passwords, only the sign-in through a browser (OAuth).</source>
        <translation>Le serveur n’accepte pas de mots de passe, seulement la connexion par navigateur (OAuth).</translation>
    </message>
    <message>
        <source>The set is older than the data in use.</source>
        <translation>Ces données sont plus anciennes que celles utilisées.</translation>
    </message>
    <message>
        <source>The set is signed, but this program cannot use its content. It may need a newer program.</source>
        <translation>Ces données sont signées, mais ce programme ne peut pas utiliser leur contenu. Il faut peut-être un programme plus récent.</translation>
    </message>
    <message>
        <source>The set was changed after it was signed.</source>
        <translation>Ces données ont été modifiées après leur signature.</translation>
    </message>
    <message>
        <source>The set was signed by a key that this program does not trust.</source>
        <translation>Ces données ont été signées par une clé à laquelle ce programme ne fait pas confiance.</translation>
    </message>
    <message>
        <source>The settings file of {domain} names {host}, a server of {owner}.</source>
        <translation>Le fichier de paramètres de {domain} indique {host}, un serveur de {owner}.</translation>
    </message>
    <message>
        <source>The signature holds and the file is in time.</source>
        <translation>La signature est bonne et le fichier n’a pas expiré.</translation>
    </message>
    <message>
        <source>The signature of the receipt does not hold.</source>
        <translation>La signature du reçu n’est pas bonne.</translation>
    </message>
    <message>
        <source>The test failed, and the platform does not say why.</source>
        <translation>Le test a échoué, et la plateforme ne dit pas pourquoi.</translation>
    </message>
    <message>
        <source>The user name holds a line break or a character that cannot be seen. Type it again.</source>
        <translation>Le nom d’utilisateur contient un saut de ligne ou un caractère invisible. Tapez-le de nouveau.</translation>
    </message>
    <message>
        <source>The user name may have another form.</source>
        <translation>Le nom d’utilisateur a peut-être une autre forme.</translation>
    </message>
    <message>
        <source>There are too many drafts for this domain. Delete one, then save again.</source>
        <translation>Il y a trop de brouillons pour ce domaine. Supprimez-en un, puis enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>There is a folder with this name. Choose another name.</source>
        <translation>Un dossier porte déjà ce nom. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is no API for signed settings at this address. Save a signed file instead.</source>
        <translation>Il n’y a pas d’API pour paramètres signés à cette adresse. Enregistrez plutôt un fichier signé.</translation>
    </message>
    <message>
        <source>There is no way from here to the platform.</source>
        <translation>Aucun chemin ne mène d’ici vers la plateforme.</translation>
    </message>
    <message>
        <source>These settings are active already. Nothing was changed.</source>
        <translation>Ces paramètres sont déjà actifs. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>These settings may differ.</source>
        <translation>Ces paramètres peuvent différer.</translation>
    </message>
    <message>
        <source>These steps may differ for your account.</source>
        <translation>Ces étapes peuvent différer pour votre compte.</translation>
    </message>
    <message>
        <source>This address</source>
        <comment>at the beginning of a sentence</comment>
        <translation>Cette adresse</translation>
    </message>
    <message>
        <source>This cannot be the name of a computer. Use letters, digits, dots and hyphens.</source>
        <translation>Cela ne peut pas être le nom d’un ordinateur. Lettres, chiffres, points et traits d’union seulement.</translation>
    </message>
    <message>
        <source>This cannot be the name of a server. Use letters, digits, dots and hyphens.</source>
        <translation>Cela ne peut pas être le nom d’un serveur. Lettres, chiffres, points et traits d’union seulement.</translation>
    </message>
    <message>
        <source>This computer could not note where the push stands, so it was not carried on. What was active before still is.</source>
        <translation>Cet ordinateur n’a pas pu noter où en est la remise&#xa0;: elle n’a donc pas été poursuivie. Ce qui était actif avant l’est toujours.</translation>
    </message>
    <message>
        <source>This computer does not allow a connection to {port}</source>
        <translation>Cet ordinateur n’autorise pas la connexion sur {port}</translation>
    </message>
    <message>
        <source>This computer&apos;s DNS says that {domain} does not exist, though {provider} is known to use it. Names may be blocked in this network.</source>
        <translation>Selon le DNS de cet ordinateur, {domain} n’existe pas, alors que {provider} utilise ce domaine. Des noms sont peut-être bloqués sur ce réseau.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock agrees with {source}</source>
        <translation>L’horloge de cet ordinateur concorde avec {source}</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {time} ahead of {source}</source>
        <translation>L’horloge de cet ordinateur avance de {time} par rapport à {source}</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {time} behind {source}</source>
        <translation>L’horloge de cet ordinateur retarde de {time} par rapport à {source}</translation>
    </message>
    <message>
        <source>This configuration was used before.</source>
        <translation>Cette configuration a déjà été utilisée.</translation>
    </message>
    <message>
        <source>This disk can only be read. Choose another folder.</source>
        <translation>Ce disque est en lecture seule. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>This draft is not there any more.</source>
        <translation>Ce brouillon n’existe plus.</translation>
    </message>
    <message>
        <source>This draft was damaged and was set aside. All others are as they were.</source>
        <translation>Ce brouillon était endommagé et a été mis de côté. Les autres sont tels qu’ils étaient.</translation>
    </message>
    <message>
        <source>This folder does not exist. Choose another one.</source>
        <translation>Ce dossier n’existe pas. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This folder does not let you write. Choose another folder.</source>
        <translation>Ce dossier ne vous laisse pas écrire. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>This is an e-mail address. Enter the name of the server, such as smtp.example.com.</source>
        <translation>C’est une adresse e-mail. Saisissez le nom du serveur, comme smtp.example.com.</translation>
    </message>
    <message>
        <source>This is not a public key, a key set or a request file.</source>
        <translation>Ce n’est ni une clé publique, ni un jeu de clés, ni un fichier de demande.</translation>
    </message>
    <message>
        <source>This is not a request file, or it was damaged.</source>
        <translation>Ce n’est pas un fichier de demande, ou il est endommagé.</translation>
    </message>
    <message>
        <source>This is not a signed configuration, or it was damaged.</source>
        <translation>Ce n’est pas une configuration signée, ou elle est endommagée.</translation>
    </message>
    <message>
        <source>This is not a signed set of provider data, or it was damaged.</source>
        <translation>Ce n’est pas un jeu signé de données de fournisseurs, ou il est endommagé.</translation>
    </message>
    <message>
        <source>This is not the address of a platform.</source>
        <translation>Ce n’est pas l’adresse d’une plateforme.</translation>
    </message>
    <message>
        <source>This is probable, not certain.</source>
        <translation>C’est probable, mais pas certain.</translation>
    </message>
    <message>
        <source>This may differ for your account.</source>
        <translation>Cela peut différer pour votre compte.</translation>
    </message>
    <message>
        <source>This message is not known here</source>
        <comment>a message that was pasted</comment>
        <translation>Ce message n’est pas connu ici</translation>
    </message>
    <message>
        <source>This platform was at another address before. Ask the platform whether it moved.</source>
        <translation>Cette plateforme était à une autre adresse. Demandez à la plateforme si elle a changé d’adresse.</translation>
    </message>
    <message>
        <source>This port</source>
        <comment>at the beginning of a sentence</comment>
        <translation>Ce port</translation>
    </message>
    <message>
        <source>This program made a mistake here</source>
        <translation>Ce programme a fait une erreur ici</translation>
    </message>
    <message>
        <source>This provider</source>
        <comment>at the beginning of a sentence</comment>
        <translation>Ce fournisseur</translation>
    </message>
    <message>
        <source>This rests on:</source>
        <translation>Ce constat repose sur&#xa0;:</translation>
    </message>
    <message>
        <source>This security setting</source>
        <comment>at the beginning of a sentence</comment>
        <translation>Ce réglage de sécurité</translation>
    </message>
    <message>
        <source>This server</source>
        <comment>at the beginning of a sentence</comment>
        <translation>Ce serveur</translation>
    </message>
    <message>
        <source>This user</source>
        <comment>at the beginning of a sentence</comment>
        <translation>Cet utilisateur</translation>
    </message>
    <message>
        <source>Three things to fix</source>
        <translation>Trois points à corriger</translation>
    </message>
    <message>
        <source>Thunderbird&apos;s public database</source>
        <comment>after: From</comment>
        <translation>la base publique de Thunderbird</translation>
    </message>
    <message>
        <source>Too many configurations wait at the platform.</source>
        <translation>Trop de configurations sont en attente sur la plateforme.</translation>
    </message>
    <message>
        <source>Too many wrong pairing codes were given.</source>
        <translation>Trop de codes d’association faux ont été donnés.</translation>
    </message>
    <message>
        <source>Trust: {words}</source>
        <translation>Confiance&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Try again in {time}</source>
        <translation>Réessayer dans {time}</translation>
    </message>
    <message>
        <source>Try to make an app password. If {provider} offers none, this mailbox cannot be used.</source>
        <translation>Essayez de créer un mot de passe d’application. Si {provider} n’en propose pas, cette boîte aux lettres ne peut pas être utilisée.</translation>
    </message>
    <message>
        <source>Two things to fix</source>
        <translation>Deux points à corriger</translation>
    </message>
    <message>
        <source>Unexpected text arrived before the encryption</source>
        <translation>Un texte inattendu est arrivé avant le chiffrement</translation>
    </message>
    <message>
        <source>Use a mailbox at another provider.</source>
        <translation>Utilisez une boîte aux lettres chez un autre fournisseur.</translation>
    </message>
    <message>
        <source>Use a mailbox in a domain of your own, at a provider that takes a password or app password.</source>
        <translation>Utilisez une boîte aux lettres de votre propre domaine, chez un fournisseur qui accepte un mot de passe ou un mot de passe d’application.</translation>
    </message>
    <message>
        <source>Use a relay that admits the addresses of {platform}.</source>
        <translation>Utilisez un relais qui autorise les adresses de {platform}.</translation>
    </message>
    <message>
        <source>Use a sending service with a domain of your own, such as Amazon SES, Brevo, Mailgun, Postmark, Resend or SendGrid.</source>
        <translation>Utilisez un service d’envoi avec votre propre domaine, comme Amazon SES, Brevo, Mailgun, Postmark, Resend ou SendGrid.</translation>
    </message>
    <message>
        <source>Use an SMTP token of a paid plan, for an address in a domain of your own.</source>
        <translation>Utilisez un jeton SMTP d’une offre payante, pour une adresse de votre propre domaine.</translation>
    </message>
    <message>
        <source>Use port {port}</source>
        <translation>Utiliser le port {port}</translation>
    </message>
    <message>
        <source>Use port {port} with no encryption</source>
        <translation>Utiliser le port {port} sans chiffrement</translation>
    </message>
    <message>
        <source>Use port {port} with {security}</source>
        <translation>Utiliser le port {port} avec {security}</translation>
    </message>
    <message>
        <source>Use port {works} of the same server.</source>
        <translation>Utilisez le port {works} du même serveur.</translation>
    </message>
    <message>
        <source>Use server {host}</source>
        <translation>Utiliser le serveur {host}</translation>
    </message>
    <message>
        <source>Use the name under which the server is known in the internet.</source>
        <translation>Utilisez le nom sous lequel le serveur est connu sur Internet.</translation>
    </message>
    <message>
        <source>Use {address} as From address</source>
        <translation>Utiliser {address} comme adresse d’expéditeur</translation>
    </message>
    <message>
        <source>Use {security}</source>
        <comment>SSL/TLS or STARTTLS</comment>
        <translation>Utiliser {security}</translation>
    </message>
    <message>
        <source>Use {settings}</source>
        <comment>settings in a list: server smtp.example.com, port 465</comment>
        <translation>Utiliser&#xa0;: {settings}</translation>
    </message>
    <message>
        <source>Use {username} as user name</source>
        <translation>Utiliser {username} comme nom d’utilisateur</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>User name</source>
        <comment>a label in front of a column</comment>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>User name: none, relay without sign-in</source>
        <translation>Nom d’utilisateur&#xa0;: aucun, relais sans authentification</translation>
    </message>
    <message>
        <source>User name: {username}</source>
        <translation>Nom d’utilisateur&#xa0;: {username}</translation>
    </message>
    <message>
        <source>Valid: {not_before} to {not_after} UTC</source>
        <translation>Validité&#xa0;: du {not_before} au {not_after} UTC</translation>
    </message>
    <message>
        <source>Verify the receipt</source>
        <translation>Vérifier le reçu</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Waits for STARTTLS</source>
        <translation>Attend STARTTLS</translation>
    </message>
    <message>
        <source>Waits for an earlier check</source>
        <translation>Attend une vérification précédente</translation>
    </message>
    <message>
        <source>Waits for encryption</source>
        <translation>Attend le chiffrement</translation>
    </message>
    <message>
        <source>Waits for sign-in</source>
        <translation>Attend l’authentification</translation>
    </message>
    <message>
        <source>Waits for the connection</source>
        <translation>Attend la connexion</translation>
    </message>
    <message>
        <source>Waits for the greeting</source>
        <translation>Attend le message d’accueil</translation>
    </message>
    <message>
        <source>Waits for the introduction</source>
        <translation>Attend la présentation</translation>
    </message>
    <message>
        <source>Waits for the introduction after encryption</source>
        <translation>Attend la présentation après le chiffrement</translation>
    </message>
    <message>
        <source>Waits for the name lookup</source>
        <translation>Attend la résolution de nom</translation>
    </message>
    <message>
        <source>Waits for the recipient</source>
        <translation>Attend le destinataire</translation>
    </message>
    <message>
        <source>Waits for the sender address</source>
        <translation>Attend l’adresse d’expéditeur</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>how much a finding matters</comment>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>What answers is not a mail server</source>
        <translation>Ce qui répond n’est pas un serveur de messagerie</translation>
    </message>
    <message>
        <source>What came is no receipt.</source>
        <translation>Ce qui est arrivé n’est pas un reçu.</translation>
    </message>
    <message>
        <source>What can be done here: {remedies}</source>
        <translation>Ce qui peut être fait ici&#xa0;: {remedies}</translation>
    </message>
    <message>
        <source>What to write to them:</source>
        <comment>to the mail administrator</comment>
        <translation>Message à envoyer&#xa0;:</translation>
    </message>
    <message>
        <source>What was active before could not be put back.</source>
        <translation>Ce qui était actif avant n’a pas pu être rétabli.</translation>
    </message>
    <message>
        <source>What was active before could not be put back. Look at the platform&apos;s own settings.</source>
        <translation>Ce qui était actif avant n’a pas pu être rétabli. Regardez les paramètres sur la plateforme elle-même.</translation>
    </message>
    <message>
        <source>What was active before is active again.</source>
        <translation>Ce qui était actif avant l’est de nouveau.</translation>
    </message>
    <message>
        <source>Works: {ports}</source>
        <translation>Fonctionne&#xa0;: {ports}</translation>
    </message>
    <message>
        <source>You did not agree.</source>
        <translation>Vous n’avez pas donné votre accord.</translation>
    </message>
    <message>
        <source>Your domain</source>
        <comment>at the beginning of a sentence</comment>
        <translation>Votre domaine</translation>
    </message>
    <message>
        <source>a few days</source>
        <comment>in the middle of a sentence</comment>
        <translation>quelques jours</translation>
    </message>
    <message>
        <source>a service</source>
        <comment>a mail filter whose name is not known, inside a sentence</comment>
        <translation>un service</translation>
    </message>
    <message>
        <source>a subject the standard does not know</source>
        <translation>un sujet que la norme ne connaît pas</translation>
    </message>
    <message>
        <source>a usual name that answers</source>
        <comment>after: From</comment>
        <translation>un nom courant qui répond</translation>
    </message>
    <message>
        <source>about the command&apos;s form</source>
        <comment>what a reply of a mail server is about</comment>
        <translation>sur la forme de la commande</translation>
    </message>
    <message>
        <source>about the connection</source>
        <comment>what a reply of a mail server is about</comment>
        <translation>sur la connexion</translation>
    </message>
    <message>
        <source>about the sign-in or the use of the service</source>
        <comment>what a reply of a mail server is about</comment>
        <translation>sur l’authentification ou l’utilisation du service</translation>
    </message>
    <message>
        <source>about the state of the mail system</source>
        <comment>what a reply of a mail server is about</comment>
        <translation>sur l’état du système de messagerie</translation>
    </message>
    <message>
        <source>after its greeting</source>
        <comment>when something happened, inside a sentence</comment>
        <translation>après son message d’accueil</translation>
    </message>
    <message>
        <source>after the encryption was set up</source>
        <comment>when something happened, inside a sentence</comment>
        <translation>après la mise en place du chiffrement</translation>
    </message>
    <message>
        <source>after {count} ms</source>
        <translation>après {count} ms</translation>
    </message>
    <message>
        <source>against newer rules</source>
        <comment>in a list after: Certificate</comment>
        <translation>contraire à des règles plus récentes</translation>
    </message>
    <message>
        <source>announced: no</source>
        <comment>STARTTLS by the server</comment>
        <translation>annoncé&#xa0;: non</translation>
    </message>
    <message>
        <source>announced: yes</source>
        <comment>STARTTLS by the server</comment>
        <translation>annoncé&#xa0;: oui</translation>
    </message>
    <message>
        <source>arrived before the encryption: {bytes}</source>
        <translation>arrivé avant le chiffrement&#xa0;: {bytes}</translation>
    </message>
    <message>
        <source>asked for: {name}</source>
        <comment>the name that a certificate must have</comment>
        <translation>demandé&#xa0;: {name}</translation>
    </message>
    <message>
        <source>at STARTTLS</source>
        <comment>when something happened, inside a sentence</comment>
        <translation>lors de STARTTLS</translation>
    </message>
    <message>
        <source>at the recipient</source>
        <comment>when something happened, inside a sentence</comment>
        <translation>à l’annonce du destinataire</translation>
    </message>
    <message>
        <source>at the sender address</source>
        <comment>when something happened, inside a sentence</comment>
        <translation>à l’annonce de l’adresse d’expéditeur</translation>
    </message>
    <message>
        <source>at the test message</source>
        <comment>when something happened, inside a sentence</comment>
        <translation>lors du message de test</translation>
    </message>
    <message>
        <source>at this step</source>
        <comment>in the middle of a sentence</comment>
        <translation>à cette étape</translation>
    </message>
    <message>
        <source>before STARTTLS</source>
        <comment>when something happened, inside a sentence</comment>
        <translation>avant STARTTLS</translation>
    </message>
    <message>
        <source>before encryption, as {name}</source>
        <comment>how this computer introduced itself</comment>
        <translation>avant le chiffrement, sous le nom {name}</translation>
    </message>
    <message>
        <source>before its greeting</source>
        <comment>when something happened, inside a sentence</comment>
        <translation>avant son message d’accueil</translation>
    </message>
    <message>
        <source>before the introduction</source>
        <comment>when something happened, inside a sentence</comment>
        <translation>avant la présentation</translation>
    </message>
    <message>
        <source>before the introduction after encryption</source>
        <comment>when something happened, inside a sentence</comment>
        <translation>avant la présentation qui suit le chiffrement</translation>
    </message>
    <message>
        <source>before the recipient</source>
        <comment>when something happened, inside a sentence</comment>
        <translation>avant l’annonce du destinataire</translation>
    </message>
    <message>
        <source>before the sender address</source>
        <comment>when something happened, inside a sentence</comment>
        <translation>avant l’annonce de l’adresse d’expéditeur</translation>
    </message>
    <message>
        <source>before the sign-in</source>
        <comment>when something happened, inside a sentence</comment>
        <translation>avant l’authentification</translation>
    </message>
    <message>
        <source>before the test message</source>
        <comment>when something happened, inside a sentence</comment>
        <translation>avant le message de test</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>how a check ended, in a column of its own</comment>
        <translation>annulé</translation>
    </message>
    <message>
        <source>certificate {number} of {count} presented</source>
        <translation>certificat {number} sur {count} présenté</translation>
    </message>
    <message>
        <source>confirm that {owner} is yours or your provider&apos;s</source>
        <comment>whether settings can be trusted, after: Trust</comment>
        <translation>confirmez que {owner} est à vous ou à votre fournisseur</translation>
    </message>
    <message>
        <source>during the sign-in</source>
        <comment>when something happened, inside a sentence</comment>
        <translation>pendant l’authentification</translation>
    </message>
    <message>
        <source>eight</source>
        <comment>a digit, read aloud</comment>
        <translation>huit</translation>
    </message>
    <message>
        <source>error {number}</source>
        <translation>erreur {number}</translation>
    </message>
    <message>
        <source>expired</source>
        <comment>in a list after: Certificate</comment>
        <translation>expiré</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>how a check ended, in a column of its own</comment>
        <translation>échec</translation>
    </message>
    <message>
        <source>first bytes: {bytes}</source>
        <translation>premiers octets&#xa0;: {bytes}</translation>
    </message>
    <message>
        <source>five</source>
        <comment>a digit, read aloud</comment>
        <translation>cinq</translation>
    </message>
    <message>
        <source>for another name</source>
        <comment>in a list after: Certificate</comment>
        <translation>fait pour un autre nom</translation>
    </message>
    <message>
        <source>four</source>
        <comment>a digit, read aloud</comment>
        <translation>quatre</translation>
    </message>
    <message>
        <source>from an unknown authority</source>
        <comment>in a list after: Certificate</comment>
        <translation>d’une autorité inconnue</translation>
    </message>
    <message>
        <source>information</source>
        <comment>what a reply of a mail server is about</comment>
        <translation>information</translation>
    </message>
    <message>
        <source>inside the encryption, as {name}</source>
        <comment>how this computer introduced itself</comment>
        <translation>dans le chiffrement, sous le nom {name}</translation>
    </message>
    <message>
        <source>nine</source>
        <comment>a digit, read aloud</comment>
        <translation>neuf</translation>
    </message>
    <message>
        <source>no encryption</source>
        <comment>in the middle of a sentence</comment>
        <translation>la connexion sans chiffrement</translation>
    </message>
    <message>
        <source>none</source>
        <comment>there is no user name, or no encryption</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>not a reply code of SMTP</source>
        <translation>pas un code de réponse SMTP</translation>
    </message>
    <message>
        <source>not accepted by this computer</source>
        <comment>in a list after: Certificate</comment>
        <translation>non accepté par cet ordinateur</translation>
    </message>
    <message>
        <source>not checked</source>
        <comment>how a check ended, in a column of its own</comment>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>not valid yet</source>
        <comment>in a list after: Certificate</comment>
        <translation>pas encore valable</translation>
    </message>
    <message>
        <source>offered: no way to sign in</source>
        <translation>proposé&#xa0;: aucun moyen de s’authentifier</translation>
    </message>
    <message>
        <source>offered: {ways}</source>
        <comment>ways to sign in</comment>
        <translation>proposé&#xa0;: {ways}</translation>
    </message>
    <message>
        <source>one</source>
        <comment>a digit, read aloud</comment>
        <translation>un</translation>
    </message>
    <message>
        <source>one kind of address</source>
        <comment>in the middle of a sentence</comment>
        <translation>un type d’adresse</translation>
    </message>
    <message>
        <source>our fault</source>
        <comment>how a check ended, in a column of its own</comment>
        <translation>notre erreur</translation>
    </message>
    <message>
        <source>outcome: {code}</source>
        <translation>résultat&#xa0;: {code}</translation>
    </message>
    <message>
        <source>passed</source>
        <comment>how a check ended, in a column of its own</comment>
        <translation>réussi</translation>
    </message>
    <message>
        <source>port {port}</source>
        <comment>in the middle of a sentence</comment>
        <translation>le port {port}</translation>
    </message>
    <message>
        <source>port {port} with no encryption</source>
        <translation>port {port} sans chiffrement</translation>
    </message>
    <message>
        <source>port {port} with {security}</source>
        <translation>port {port} avec {security}</translation>
    </message>
    <message>
        <source>problems: {codes}</source>
        <translation>problèmes&#xa0;: {codes}</translation>
    </message>
    <message>
        <source>refused for good; the same attempt fails again</source>
        <comment>how final a reply of a mail server is</comment>
        <translation>refus définitif&#xa0;; la même tentative échouera encore</translation>
    </message>
    <message>
        <source>refused for now; a later attempt may succeed</source>
        <comment>how final a reply of a mail server is</comment>
        <translation>refus provisoire&#xa0;; une tentative ultérieure peut réussir</translation>
    </message>
    <message>
        <source>running</source>
        <comment>how a check ended, in a column of its own</comment>
        <translation>en cours</translation>
    </message>
    <message>
        <source>server {host}</source>
        <comment>in a list after: Use</comment>
        <translation>serveur {host}</translation>
    </message>
    <message>
        <source>seven</source>
        <comment>a digit, read aloud</comment>
        <translation>sept</translation>
    </message>
    <message>
        <source>sign-in with {mechanisms}</source>
        <comment>in a list after: Offers</comment>
        <translation>authentification par {mechanisms}</translation>
    </message>
    <message>
        <source>signed by itself</source>
        <comment>in a list after: Certificate</comment>
        <translation>signé par le serveur lui-même</translation>
    </message>
    <message>
        <source>six</source>
        <comment>a digit, read aloud</comment>
        <translation>six</translation>
    </message>
    <message>
        <source>some time</source>
        <comment>in the middle of a sentence, after: Since</comment>
        <translation>quelque temps</translation>
    </message>
    <message>
        <source>success</source>
        <comment>how final a reply of a mail server is</comment>
        <translation>succès</translation>
    </message>
    <message>
        <source>the addresses from which the platform sends</source>
        <comment>in the middle of a sentence</comment>
        <translation>les adresses d’où la plateforme envoie</translation>
    </message>
    <message>
        <source>the addresses from which {platform} sends</source>
        <comment>in the middle of a sentence</comment>
        <translation>les adresses d’où {platform} envoie</translation>
    </message>
    <message>
        <source>the connection</source>
        <comment>a step, inside a sentence</comment>
        <translation>la connexion</translation>
    </message>
    <message>
        <source>the domain</source>
        <comment>in the middle of a sentence</comment>
        <translation>le domaine</translation>
    </message>
    <message>
        <source>the domain&apos;s MX record</source>
        <comment>after: From</comment>
        <translation>l’enregistrement MX du domaine</translation>
    </message>
    <message>
        <source>the domain&apos;s SPF record, a hint only</source>
        <comment>after: From</comment>
        <translation>l’enregistrement SPF du domaine, un simple indice</translation>
    </message>
    <message>
        <source>the domain&apos;s SRV record</source>
        <comment>after: From</comment>
        <translation>l’enregistrement SRV du domaine</translation>
    </message>
    <message>
        <source>the domain&apos;s own settings file</source>
        <comment>after: From</comment>
        <translation>le fichier de paramètres du domaine</translation>
    </message>
    <message>
        <source>the encryption</source>
        <comment>a step, inside a sentence</comment>
        <translation>le chiffrement</translation>
    </message>
    <message>
        <source>the first half of {year}</source>
        <comment>in the middle of a sentence</comment>
        <translation>le premier semestre {year}</translation>
    </message>
    <message>
        <source>the full address</source>
        <comment>what the user name is</comment>
        <translation>l’adresse complète</translation>
    </message>
    <message>
        <source>the introduction (EHLO)</source>
        <comment>a step, inside a sentence</comment>
        <translation>la présentation (EHLO)</translation>
    </message>
    <message>
        <source>the mailbox</source>
        <comment>in the middle of a sentence</comment>
        <translation>la boîte aux lettres</translation>
    </message>
    <message>
        <source>the message itself</source>
        <comment>a step, inside a sentence</comment>
        <translation>le message lui-même</translation>
    </message>
    <message>
        <source>the name lookup</source>
        <comment>a step, inside a sentence</comment>
        <translation>la résolution de nom</translation>
    </message>
    <message>
        <source>the part of the address before the @</source>
        <comment>what the user name is</comment>
        <translation>la partie de l’adresse avant le @</translation>
    </message>
    <message>
        <source>the platform</source>
        <comment>in the middle of a sentence</comment>
        <translation>la plateforme</translation>
    </message>
    <message>
        <source>the platform&apos;s own sender</source>
        <translation>l’expéditeur de la plateforme</translation>
    </message>
    <message>
        <source>the port</source>
        <comment>in the middle of a sentence</comment>
        <translation>le port</translation>
    </message>
    <message>
        <source>the provider</source>
        <comment>in the middle of a sentence</comment>
        <translation>le fournisseur</translation>
    </message>
    <message>
        <source>the recipient</source>
        <comment>a step, inside a sentence</comment>
        <translation>le destinataire</translation>
    </message>
    <message>
        <source>the recipient</source>
        <comment>in the middle of a sentence</comment>
        <translation>le destinataire</translation>
    </message>
    <message>
        <source>the second half of {year}</source>
        <comment>in the middle of a sentence</comment>
        <translation>le second semestre {year}</translation>
    </message>
    <message>
        <source>the sender address</source>
        <comment>a step, inside a sentence</comment>
        <translation>l’adresse d’expéditeur</translation>
    </message>
    <message>
        <source>the server</source>
        <comment>in the middle of a sentence</comment>
        <translation>le serveur</translation>
    </message>
    <message>
        <source>the server waits for more</source>
        <comment>how final a reply of a mail server is</comment>
        <translation>le serveur attend la suite</translation>
    </message>
    <message>
        <source>the server&apos;s greeting</source>
        <comment>a step, inside a sentence</comment>
        <translation>le message d’accueil du serveur</translation>
    </message>
    <message>
        <source>the sign-in</source>
        <comment>a step, inside a sentence</comment>
        <translation>l’authentification</translation>
    </message>
    <message>
        <source>the word {word}</source>
        <comment>what the user name is</comment>
        <translation>le mot {word}</translation>
    </message>
    <message>
        <source>this address</source>
        <comment>in the middle of a sentence</comment>
        <translation>cette adresse</translation>
    </message>
    <message>
        <source>this computer says: {message} (code {number})</source>
        <translation>cet ordinateur dit&#xa0;: {message} (code {number})</translation>
    </message>
    <message>
        <source>this port</source>
        <comment>in the middle of a sentence</comment>
        <translation>ce port</translation>
    </message>
    <message>
        <source>this provider</source>
        <comment>in the middle of a sentence</comment>
        <translation>ce fournisseur</translation>
    </message>
    <message>
        <source>this security setting</source>
        <comment>in the middle of a sentence</comment>
        <translation>ce réglage de sécurité</translation>
    </message>
    <message>
        <source>this server</source>
        <comment>in the middle of a sentence</comment>
        <translation>ce serveur</translation>
    </message>
    <message>
        <source>this user</source>
        <comment>in the middle of a sentence</comment>
        <translation>cet utilisateur</translation>
    </message>
    <message>
        <source>three</source>
        <comment>a digit, read aloud</comment>
        <translation>trois</translation>
    </message>
    <message>
        <source>too weak</source>
        <comment>in a list after: Certificate</comment>
        <translation>trop faible</translation>
    </message>
    <message>
        <source>two</source>
        <comment>a digit, read aloud</comment>
        <translation>deux</translation>
    </message>
    <message>
        <source>used: none</source>
        <comment>no way to sign in</comment>
        <translation>utilisé&#xa0;: aucun</translation>
    </message>
    <message>
        <source>used: {way}</source>
        <comment>a way to sign in</comment>
        <translation>utilisé&#xa0;: {way}</translation>
    </message>
    <message>
        <source>verified</source>
        <comment>whether settings can be trusted, after: Trust</comment>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>how a check ended, in a column of its own</comment>
        <translation>en attente</translation>
    </message>
    <message>
        <source>warning</source>
        <comment>how a check ended, in a column of its own</comment>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>what this program knows of the provider</source>
        <comment>after: From</comment>
        <translation>ce que ce programme sait du fournisseur</translation>
    </message>
    <message>
        <source>while the encryption was set up</source>
        <comment>when something happened, inside a sentence</comment>
        <translation>pendant la mise en place du chiffrement</translation>
    </message>
    <message>
        <source>with another key than the pinned one</source>
        <comment>in a list after: Certificate</comment>
        <translation>avec une autre clé que la clé approuvée</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <comment>in a list after: Certificate</comment>
        <translation>révoqué</translation>
    </message>
    <message>
        <source>without its intermediate certificate</source>
        <comment>in a list after: Certificate</comment>
        <translation>sans son certificat intermédiaire</translation>
    </message>
    <message>
        <source>your domain</source>
        <comment>in the middle of a sentence</comment>
        <translation>votre domaine</translation>
    </message>
    <message>
        <source>your mail server</source>
        <translation>votre serveur de messagerie</translation>
    </message>
    <message>
        <source>zero</source>
        <comment>a digit, read aloud</comment>
        <translation>zéro</translation>
    </message>
    <message>
        <source>{address} as From address</source>
        <comment>in a list after: Use</comment>
        <translation>{address} comme adresse d’expéditeur</translation>
    </message>
    <message>
        <source>{address} port {port}: {result}, error {number}, {time} ms</source>
        <comment>an attempt to connect</comment>
        <translation>{address} port {port}&#xa0;: {result}, erreur {number}, {time} ms</translation>
    </message>
    <message>
        <source>{address} port {port}: {result}, {time} ms</source>
        <comment>an attempt to connect</comment>
        <translation>{address} port {port}&#xa0;: {result}, {time} ms</translation>
    </message>
    <message>
        <source>{check} ({time} ms)</source>
        <comment>what a check saw, and how long it took</comment>
        <translation>{check} ({time} ms)</translation>
    </message>
    <message>
        <source>{code} at {server}</source>
        <comment>a cause and the server</comment>
        <translation>{code} sur {server}</translation>
    </message>
    <message>
        <source>{combination}: {answer}, works</source>
        <comment>a port with its security, and what it answered</comment>
        <translation>{combination}&#xa0;: {answer}, fonctionne</translation>
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
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <comment>a date and the time of day</comment>
        <translation>{day} à {time}</translation>
    </message>
    <message>
        <source>{detail}, kept from the check at {time}</source>
        <comment>a row of the list of checks</comment>
        <translation>{detail}, repris de la vérification de {time}</translation>
    </message>
    <message>
        <source>{domain} declares that it offers no server for outgoing mail.</source>
        <translation>{domain} déclare ne proposer aucun serveur d’envoi.</translation>
    </message>
    <message>
        <source>{domain} declares that it receives no mail</source>
        <translation>{domain} déclare ne recevoir aucun message</translation>
    </message>
    <message>
        <source>{domain} declares that it receives no mail.</source>
        <translation>{domain} déclare ne recevoir aucun message.</translation>
    </message>
    <message>
        <source>{domain} does not resolve. {suggestion} was probably meant.</source>
        <translation>{domain} est introuvable dans le DNS. Vous vouliez probablement dire {suggestion}.</translation>
    </message>
    <message>
        <source>{domain} has no MX record</source>
        <translation>{domain} n’a pas d’enregistrement MX</translation>
    </message>
    <message>
        <source>{domain} is one slip away from {suggestion}. Check the spelling: such names are registered to catch mail.</source>
        <translation>Une seule lettre ou presque sépare {domain} de {suggestion}. Vérifiez l’orthographe&#xa0;: de tels noms sont réservés pour intercepter du courrier.</translation>
    </message>
    <message>
        <source>{domain} may publish its settings, but the certificate of that site cannot be trusted, so they are not used.</source>
        <translation>{domain} publie peut-être ses paramètres, mais le certificat de ce site n’est pas digne de confiance&#xa0;: ils ne sont donc pas utilisés.</translation>
    </message>
    <message>
        <source>{domain}, mail at {provider}</source>
        <translation>{domain}, messagerie chez {provider}</translation>
    </message>
    <message numerus="yes">
        <source>{failed} for %n cause(s)</source>
        <comment>such as: 2 failed for 1 cause</comment>
        <translation>
            <numerusform>{failed} pour %n cause</numerusform>
            <numerusform>{failed} pour %n causes</numerusform>
        </translation>
    </message>
    <message>
        <source>{failure}, at {command}</source>
        <comment>a command of SMTP</comment>
        <translation>{failure}, à la commande {command}</translation>
    </message>
    <message>
        <source>{failure}, before the first word</source>
        <translation>{failure}, avant le premier mot</translation>
    </message>
    <message>
        <source>{field}: {before}, then {after}</source>
        <translation>{field}&#xa0;: {before}, puis {after}</translation>
    </message>
    <message>
        <source>{four} IPv4 and {six} IPv6 addresses</source>
        <translation>{four} IPv4 et {six} IPv6</translation>
    </message>
    <message>
        <source>{host} cannot be reached on port {port}</source>
        <translation>{host} est injoignable sur le port {port}</translation>
    </message>
    <message>
        <source>{host} does not answer as a mail server should on port {port}</source>
        <translation>{host} ne répond pas comme un serveur de messagerie sur le port {port}</translation>
    </message>
    <message>
        <source>{host} does not answer on port {port}</source>
        <translation>{host} ne répond pas sur le port {port}</translation>
    </message>
    <message>
        <source>{host} has an address that exists only in your own network. {platform} connects from the internet.</source>
        <translation>{host} a une adresse qui n’existe que dans votre propre réseau. {platform} se connecte depuis Internet.</translation>
    </message>
    <message>
        <source>{host} is a usual name that answers, and nothing says that it is right for {domain}.</source>
        <translation>{host} est un nom courant qui répond, et rien ne dit que c’est le bon pour {domain}.</translation>
    </message>
    <message>
        <source>{host} is this very computer, which only a program that runs on it can reach.</source>
        <translation>{host} est cet ordinateur même, que seul un programme exécuté ici peut joindre.</translation>
    </message>
    <message>
        <source>{host} shows a foreign certificate on port {port}</source>
        <translation>{host} présente sur le port {port} un certificat qui n’est pas le sien</translation>
    </message>
    <message>
        <source>{host} works on port {port}</source>
        <translation>{host} fonctionne sur le port {port}</translation>
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
        <translation>{in_front} ne fait que transférer les messages de {domain} et n’en accepte pas de vous. Demandez où se trouve la boîte aux lettres.</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <comment>a label and what it is</comment>
        <translation>{label}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>{label}; some accounts may need OAuth</source>
        <translation>{label}&#xa0;; certains comptes demandent peut-être OAuth</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <comment>a month of a year</comment>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{names}, and more</source>
        <comment>names of a certificate</comment>
        <translation>{names}, et d’autres</translation>
    </message>
    <message>
        <source>{number}. {host} port {port}, {security}</source>
        <comment>one of the settings that were found</comment>
        <translation>{number}. {host} port {port}, {security}</translation>
    </message>
    <message>
        <source>{platform} cannot find {host}</source>
        <translation>{platform} ne peut pas trouver {host}</translation>
    </message>
    <message>
        <source>{platform} cannot reach {host}</source>
        <translation>{platform} ne peut pas joindre {host}</translation>
    </message>
    <message>
        <source>{platform} does not take port {port}</source>
        <translation>{platform} n’accepte pas le port {port}</translation>
    </message>
    <message>
        <source>{platform} may reach another server than this computer</source>
        <translation>{platform} joint peut-être un autre serveur que cet ordinateur</translation>
    </message>
    <message>
        <source>{platform} needs a user name and a password</source>
        <translation>{platform} demande un nom d’utilisateur et un mot de passe</translation>
    </message>
    <message>
        <source>{port} cannot be reached from here</source>
        <translation>{port} est injoignable d’ici</translation>
    </message>
    <message>
        <source>{port} cuts the connection</source>
        <translation>{port} coupe la connexion</translation>
    </message>
    <message>
        <source>{port} does not answer</source>
        <translation>{port} ne répond pas</translation>
    </message>
    <message>
        <source>{port} is open from this computer</source>
        <translation>{port} est ouvert depuis cet ordinateur</translation>
    </message>
    <message>
        <source>{port} is open from this computer over {family}, not over {other}</source>
        <translation>{port} est ouvert depuis cet ordinateur via {family}, pas via {other}</translation>
    </message>
    <message>
        <source>{port} refuses the connection</source>
        <translation>{port} refuse la connexion</translation>
    </message>
    <message>
        <source>{port} was not waited for</source>
        <translation>{port} n’a pas été attendu</translation>
    </message>
    <message>
        <source>{provider} admits addresses and asks for no sign-in. The form of {platform} cannot be saved without one.</source>
        <translation>{provider} autorise des adresses et ne demande pas d’authentification. Le formulaire de {platform} ne peut pas être enregistré sans elle.</translation>
    </message>
    <message>
        <source>{provider} admits listed addresses only, and {platform} publishes none.</source>
        <translation>{provider} n’autorise que des adresses déclarées, et {platform} n’en publie aucune.</translation>
    </message>
    <message>
        <source>{provider} and {platform} have no port in common</source>
        <translation>{provider} et {platform} n’ont aucun port en commun</translation>
    </message>
    <message>
        <source>{provider} cannot be used with a user name and a password</source>
        <translation>Impossible d’utiliser {provider} avec un nom d’utilisateur et un mot de passe</translation>
    </message>
    <message>
        <source>{provider} does not send {volume} messages a day</source>
        <translation>{provider} n’envoie pas {volume} messages par jour</translation>
    </message>
    <message>
        <source>{provider} has no outgoing server for other programs</source>
        <translation>{provider} n’a pas de serveur d’envoi pour d’autres programmes</translation>
    </message>
    <message>
        <source>{provider} has no outgoing server for other programs. Use another mailbox or a sending service.</source>
        <translation>{provider} n’a pas de serveur d’envoi pour d’autres programmes. Utilisez une autre boîte aux lettres ou un service d’envoi.</translation>
    </message>
    <message>
        <source>{provider} has no outgoing server that takes a user name and a password.</source>
        <translation>{provider} n’a pas de serveur d’envoi qui accepte un nom d’utilisateur et un mot de passe.</translation>
    </message>
    <message>
        <source>{provider} may not send {volume} messages a day</source>
        <translation>{provider} n’envoie peut-être pas {volume} messages par jour</translation>
    </message>
    <message>
        <source>{provider} may refuse the password</source>
        <translation>{provider} peut refuser le mot de passe</translation>
    </message>
    <message>
        <source>{provider} may refuse this mailbox</source>
        <translation>{provider} peut refuser cette boîte aux lettres</translation>
    </message>
    <message>
        <source>{provider} may refuse {platform}</source>
        <translation>{provider} peut refuser {platform}</translation>
    </message>
    <message>
        <source>{provider} no longer accepts passwords from other programs. Use another mailbox or a sending service.</source>
        <translation>Chez {provider}, les mots de passe ne sont plus acceptés dans d’autres programmes. Utilisez une autre boîte aux lettres ou un service d’envoi.</translation>
    </message>
    <message>
        <source>{provider} only forwards mail</source>
        <translation>{provider} ne fait que transférer les messages</translation>
    </message>
    <message>
        <source>{provider} works on your own computer only</source>
        <translation>{provider} ne fonctionne que sur votre propre ordinateur</translation>
    </message>
    <message>
        <source>{provider} works only through a program on your own computer, which a platform cannot reach.</source>
        <translation>{provider} ne fonctionne qu’avec un programme sur votre propre ordinateur, qu’une plateforme ne peut pas joindre.</translation>
    </message>
    <message>
        <source>{sentence} ({place})</source>
        <comment>where settings were found</comment>
        <translation>{sentence} ({place})</translation>
    </message>
    <message>
        <source>{sentence} It asks to wait {time}.</source>
        <translation>{sentence} Il faut attendre {time}.</translation>
    </message>
    <message>
        <source>{severity} ({subject})</source>
        <comment>the meaning of a reply code</comment>
        <translation>{severity} ({subject})</translation>
    </message>
    <message>
        <source>{severity}, probably</source>
        <translation>{severity} probable</translation>
    </message>
    <message>
        <source>{source} could not be asked for the date</source>
        <translation>La date n’a pas pu être demandée à {source}</translation>
    </message>
    <message>
        <source>{source} told no date</source>
        <translation>{source} n’a pas donné de date</translation>
    </message>
    <message>
        <source>{source}: {answer} (error {number})</source>
        <comment>a look-up of a name</comment>
        <translation>{source}&#xa0;: {answer} (erreur {number})</translation>
    </message>
    <message>
        <source>{subject}; the registry has no such detail</source>
        <translation>{subject}&#xa0;; le registre n’a pas ce détail</translation>
    </message>
    <message>
        <source>{title}.</source>
        <comment>a title that becomes a sentence</comment>
        <translation>{title}.</translation>
    </message>
    <message>
        <source>{username} as user name</source>
        <comment>in a list after: Use</comment>
        <translation>{username} comme nom d’utilisateur</translation>
    </message>
    <message numerus="yes">
        <source>{version}, certificate valid for %n day(s)</source>
        <translation>
            <numerusform>{version}, certificat valable %n jour</numerusform>
            <numerusform>{version}, certificat valable %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>{version}, with the pinned key</source>
        <translation>{version}, avec la clé approuvée</translation>
    </message>
    <message>
        <source>{web} answers</source>
        <translation>{web} répond</translation>
    </message>
    <message>
        <source>{web} does not answer</source>
        <translation>{web} ne répond pas</translation>
    </message>
    <message>
        <source>{web}; {mail}</source>
        <comment>two sentences about two hosts</comment>
        <translation>{web}&#xa0;; {mail}</translation>
    </message>
</context>
<context>
    <name>resources</name>
    <message>
        <source>1,000 messages a month and 200 a day on the free plan.</source>
        <translation>1&#xa0;000 messages par mois et 200 par jour avec l’offre gratuite.</translation>
    </message>
    <message>
        <source>1,000 messages and 1,000 recipients a day, 500 recipients a message, 20 MB a message.</source>
        <translation>1&#xa0;000 messages et 1&#xa0;000 destinataires par jour, 500 destinataires par message, 20 Mo par message.</translation>
    </message>
    <message>
        <source>10,000 recipients a day, 30 messages a minute and 3 connections for each mailbox; the organisation has a daily limit of its own.</source>
        <translation>10&#xa0;000 destinataires par jour, 30 messages par minute et 3 connexions pour chaque boîte aux lettres&#xa0;; l’organisation a sa propre limite quotidienne.</translation>
    </message>
    <message>
        <source>10,000 recipients a user in 24 hours; for an organisation about 130 recipients a licence in 24 hours; 100 recipients a message.</source>
        <translation>10&#xa0;000 destinataires par utilisateur en 24 heures&#xa0;; pour une organisation, environ 130 destinataires par licence en 24 heures&#xa0;; 100 destinataires par message.</translation>
    </message>
    <message>
        <source>10,000 recipients in 24 hours; much less for automatic or bulk mail.</source>
        <translation>10&#xa0;000 destinataires en 24 heures&#xa0;; beaucoup moins pour les envois automatiques ou en masse.</translation>
    </message>
    <message>
        <source>100 messages a day and 3,000 a month on the free plan.</source>
        <translation>100 messages par jour et 3&#xa0;000 par mois avec l’offre gratuite.</translation>
    </message>
    <message>
        <source>100 messages a day on the free plan, 1,000 to 3,000 on the business plans.</source>
        <translation>100 messages par jour avec l’offre gratuite, 1&#xa0;000 à 3&#xa0;000 avec les offres professionnelles.</translation>
    </message>
    <message>
        <source>100 messages a day on the free plan.</source>
        <translation>100 messages par jour avec l’offre gratuite.</translation>
    </message>
    <message>
        <source>100 messages a day on the free plan; otherwise by plan.</source>
        <translation>100 messages par jour avec l’offre gratuite&#xa0;; sinon selon l’offre.</translation>
    </message>
    <message>
        <source>100 recipients a message; Telekom publishes no daily number.</source>
        <translation>100 destinataires par message&#xa0;; Telekom ne publie pas de chiffre quotidien.</translation>
    </message>
    <message>
        <source>100 recipients an hour for each address.</source>
        <translation>100 destinataires par heure pour chaque adresse.</translation>
    </message>
    <message>
        <source>100 to 1,440 messages in 24 hours by plan; 100 recipients a message.</source>
        <translation>De 100 à 1&#xa0;440 messages en 24 heures selon l’offre&#xa0;; 100 destinataires par message.</translation>
    </message>
    <message>
        <source>2,000 messages a day (500 in a trial), 100 recipients a message, 3,000 external recipients a day.</source>
        <translation>2&#xa0;000 messages par jour (500 pendant l’essai), 100 destinataires par message, 3&#xa0;000 destinataires externes par jour.</translation>
    </message>
    <message>
        <source>300 messages a day on the free plan; otherwise by plan.</source>
        <translation>300 messages par jour avec l’offre gratuite&#xa0;; sinon selon l’offre.</translation>
    </message>
    <message>
        <source>5 messages a minute on the client connector unless changed.</source>
        <translation>5 messages par minute sur le connecteur client, sauf modification.</translation>
    </message>
    <message>
        <source>50 recipients a message and 10 MB a message.</source>
        <translation>50 destinataires par message et 10 Mo par message.</translation>
    </message>
    <message>
        <source>50 recipients a session; the account&apos;s limits apply.</source>
        <translation>50 destinataires par session&#xa0;; les limites du compte s’appliquent.</translation>
    </message>
    <message>
        <source>500 messages in 24 hours and 100 recipients a message. Above that Gmail stops sending for up to a day.</source>
        <translation>500 messages en 24 heures et 100 destinataires par message. Au-delà, Gmail arrête l’envoi pour une journée au plus.</translation>
    </message>
    <message>
        <source>500 messages in 24 hours and 35 recipients a message. Further tries extend the block of 24 hours.</source>
        <translation>500 messages en 24 heures et 35 destinataires par message. D’autres essais prolongent le blocage de 24 heures.</translation>
    </message>
    <message>
        <source>6,000 messages a month and 200 a day on the free plan.</source>
        <translation>6&#xa0;000 messages par mois et 200 par jour avec l’offre gratuite.</translation>
    </message>
    <message>
        <source>A Conditional Access rule against legacy authentication, or an Exchange authentication policy, blocks it too: exclude this mailbox.</source>
        <translation>Une règle d’accès conditionnel contre l’authentification héritée, ou une stratégie d’authentification Exchange, le bloque aussi&#xa0;: excluez cette boîte aux lettres.</translation>
    </message>
    <message>
        <source>A GMX address or alias of the account.</source>
        <translation>Une adresse GMX ou un alias du compte.</translation>
    </message>
    <message>
        <source>A Mail Agent can be limited to listed addresses. If it is, add the platform&apos;s.</source>
        <translation>Un Mail Agent peut être limité à une liste d’adresses. Si c’est le cas, ajoutez celles de la plateforme.</translation>
    </message>
    <message>
        <source>A MailFrom address that is set up on the connected domain.</source>
        <translation>Une adresse MailFrom configurée sur le domaine connecté.</translation>
    </message>
    <message>
        <source>A PEC mailbox may send certified mail only: use an ordinary mailbox for a platform.</source>
        <translation>Une boîte PEC ne peut envoyer que du courrier certifié&#xa0;: pour une plateforme, utilisez une boîte aux lettres ordinaire.</translation>
    </message>
    <message>
        <source>A VPN or proxy stands in the way</source>
        <translation>Un VPN ou un proxy fait obstacle</translation>
    </message>
    <message>
        <source>A change can take up to 24 hours.</source>
        <translation>Une modification peut prendre jusqu’à 24 heures.</translation>
    </message>
    <message>
        <source>A change counts after some minutes, at times after hours.</source>
        <translation>Une modification s’applique au bout de quelques minutes, parfois de quelques heures.</translation>
    </message>
    <message>
        <source>A character in it does not survive the way to the server: a letter with an accent, or a sign such as $, %, &amp; or \ that a program or a configuration file changes.</source>
        <translation>Un de ses caractères ne survit pas au trajet jusqu’au serveur&#xa0;: une lettre accentuée, ou un signe comme $,&#xa0;%, &amp; ou \ qu’un programme ou un fichier de configuration modifie.</translation>
    </message>
    <message>
        <source>A command came in the wrong form or order. The program, or something on the way, breaks the rules of the conversation.</source>
        <translation>Une commande est arrivée sous une mauvaise forme ou dans le mauvais ordre. Le programme, ou un élément en chemin, enfreint les règles de l’échange.</translation>
    </message>
    <message>
        <source>A company&apos;s domain at Microsoft 365 is another product with other rules. Enter the address in that domain, and this program shows them.</source>
        <translation>Le domaine d’une entreprise chez Microsoft 365 est un autre produit, avec d’autres règles. Saisissez l’adresse de ce domaine, et ce programme les affiche.</translation>
    </message>
    <message>
        <source>A connection stood, and what came over it is not a reply that SMTP allows: lines without an end, codes that differ or do not exist, or far more text than any mail server sends. Nothing more was sent there.</source>
        <translation>Une connexion était établie, mais ce qui est arrivé n’est pas une réponse que SMTP permet&#xa0;: lignes sans fin, codes contradictoires ou inexistants, ou bien plus de texte que n’en envoie un serveur de messagerie. Rien d’autre n’y a été envoyé.</translation>
    </message>
    <message>
        <source>A credential can be limited to listed addresses. If it is, add the platform&apos;s.</source>
        <translation>Un identifiant peut être limité à une liste d’adresses. Si c’est le cas, ajoutez celles de la plateforme.</translation>
    </message>
    <message>
        <source>A domain of your own needs iCloud+.</source>
        <translation>Un domaine à vous exige iCloud+.</translation>
    </message>
    <message>
        <source>A fair-use limit by plan; Fastmail tells the owner when it is reached.</source>
        <translation>Une limite d’usage raisonnable selon l’offre&#xa0;; Fastmail prévient le titulaire quand elle est atteinte.</translation>
    </message>
    <message>
        <source>A few wrong passwords make the server block the address for a while.</source>
        <translation>Quelques mots de passe erronés suffisent pour que le serveur bloque l’adresse un moment.</translation>
    </message>
    <message>
        <source>A filter does not decide this; the mail server behind it does.</source>
        <translation>Ce n’est pas un filtre qui en décide, mais le serveur de messagerie derrière lui.</translation>
    </message>
    <message>
        <source>A filter judged the content, the sender&apos;s reputation or a rule of its own. The sign-in and the settings work.</source>
        <translation>Un filtre a jugé le contenu, la réputation de l’expéditeur ou une règle interne. L’authentification et les paramètres fonctionnent.</translation>
    </message>
    <message>
        <source>A firewall in front of the mail server must admit 50.18.0.11, the address GTR sends from.</source>
        <translation>Un pare-feu devant le serveur de messagerie doit autoriser 50.18.0.11, l’adresse d’où GTR envoie.</translation>
    </message>
    <message>
        <source>A firewall on the way changes the mail connection</source>
        <translation>Un pare-feu en chemin modifie la connexion de messagerie</translation>
    </message>
    <message>
        <source>A form that asks for user name and password cannot use this account: choose a mailbox of your own domain or a sending service.</source>
        <translation>Un formulaire qui demande un nom d’utilisateur et un mot de passe ne peut pas utiliser ce compte&#xa0;: choisissez une boîte aux lettres de votre propre domaine ou un service d’envoi.</translation>
    </message>
    <message>
        <source>A forwarder cannot send.</source>
        <translation>Un service de transfert ne peut pas envoyer.</translation>
    </message>
    <message>
        <source>A hosts file, a VPN or an internal DNS gives an address of its own here. The test reached that one; the platform will use the public address, which was not tested.</source>
        <translation>Un fichier hosts, un VPN ou un DNS interne donne ici une adresse particulière. Le test a joint celle-là&#xa0;; la plateforme utilisera l’adresse publique, qui n’a pas été testée.</translation>
    </message>
    <message>
        <source>A message from another program goes through the same server.</source>
        <translation>Un message d’un autre programme passe par le même serveur.</translation>
    </message>
    <message>
        <source>A name under mail.protection.outlook.com receives mail for your domain and has no sign-in. Users send through smtp.office365.com.</source>
        <translation>Un nom sous mail.protection.outlook.com reçoit les messages de votre domaine et n’a pas d’authentification. Les utilisateurs envoient par smtp.office365.com.</translation>
    </message>
    <message>
        <source>A new Apple password cancels every app-specific password.</source>
        <translation>Un nouveau mot de passe Apple annule tous les mots de passe pour application.</translation>
    </message>
    <message>
        <source>A new Google password cancels every app password: make a new one afterwards.</source>
        <translation>Un nouveau mot de passe Google annule tous les mots de passe d’application&#xa0;: créez-en un nouveau ensuite.</translation>
    </message>
    <message>
        <source>A new QQ password cancels the code.</source>
        <translation>Un nouveau mot de passe QQ annule le code.</translation>
    </message>
    <message>
        <source>A new Yandex password cancels every app password.</source>
        <translation>Un nouveau mot de passe Yandex annule tous les mots de passe d’application.</translation>
    </message>
    <message>
        <source>A new account is in the sandbox: it sends to verified recipients only, 200 messages a day. Request production access for the region.</source>
        <translation>Un nouveau compte est dans le bac à sable&#xa0;: il n’envoie qu’aux destinataires vérifiés, 200 messages par jour. Demandez l’accès à la production pour la région.</translation>
    </message>
    <message>
        <source>A new password for the account cancels every app password. Make a new one then and enter it again.</source>
        <translation>Un nouveau mot de passe du compte annule tous les mots de passe d’application. Créez-en alors un nouveau et saisissez-le.</translation>
    </message>
    <message>
        <source>A new password for the mailbox cancels every app password.</source>
        <translation>Un nouveau mot de passe de la boîte aux lettres annule tous les mots de passe d’application.</translation>
    </message>
    <message>
        <source>A password of plain letters and digits works.</source>
        <translation>Un mot de passe fait de lettres sans accent et de chiffres fonctionne.</translation>
    </message>
    <message>
        <source>A plain message with other words, or to another recipient, goes through.</source>
        <translation>Un message simple avec d’autres mots, ou à un autre destinataire, passe.</translation>
    </message>
    <message>
        <source>A program that runs on Hetzner Cloud cannot use ports 25 and 465 at first; 587 works.</source>
        <translation>Un programme qui tourne sur Hetzner Cloud ne peut pas utiliser d’emblée les ports 25 et 465&#xa0;; 587 fonctionne.</translation>
    </message>
    <message>
        <source>A reply came on its own, {step}. It was not taken for an answer. A faulty server does that, and so does somebody who puts words into the connection.</source>
        <translation>Une réponse est venue d’elle-même, {step}. Elle n’a pas été prise en compte. Un serveur défectueux fait cela, et aussi quelqu’un qui glisse des mots dans la connexion.</translation>
    </message>
    <message>
        <source>A security policy of your organisation blocks the sign-in</source>
        <translation>Une stratégie de sécurité de votre organisation bloque l’authentification</translation>
    </message>
    <message>
        <source>A sender domain or a single sender is verified.</source>
        <translation>Un domaine d’expéditeur ou un expéditeur unique est vérifié.</translation>
    </message>
    <message>
        <source>A sending service delivers only for domains and addresses whose owner has confirmed them.</source>
        <translation>Un service d’envoi ne livre que pour les domaines et adresses que leur titulaire a confirmés.</translation>
    </message>
    <message>
        <source>A short message without an attachment goes through.</source>
        <translation>Un message court sans pièce jointe passe.</translation>
    </message>
    <message>
        <source>A sign-in to Referral Factory that may change the settings of the organisation.</source>
        <translation>Un accès à Referral Factory qui permet de modifier les paramètres de l’organisation.</translation>
    </message>
    <message>
        <source>A test key accepts messages and never delivers them.</source>
        <translation>Une clé de test accepte les messages et ne les livre jamais.</translation>
    </message>
    <message>
        <source>A validated sender or an address of a validated domain.</source>
        <translation>Un expéditeur validé ou une adresse d’un domaine validé.</translation>
    </message>
    <message>
        <source>A verified domain is connected to the Communication Services resource.</source>
        <translation>Un domaine vérifié est connecté à la ressource Communication Services.</translation>
    </message>
    <message>
        <source>A verified sender or an address of a verified domain.</source>
        <translation>Un expéditeur vérifié ou une adresse d’un domaine vérifié.</translation>
    </message>
    <message>
        <source>A verified sender or an address of a verified domain; Brevo replaces addresses of free mail providers.</source>
        <translation>Un expéditeur vérifié ou une adresse d’un domaine vérifié&#xa0;; Brevo remplace les adresses des fournisseurs de messagerie gratuits.</translation>
    </message>
    <message>
        <source>A verified sender or an address of an authenticated domain.</source>
        <translation>Un expéditeur vérifié ou une adresse d’un domaine authentifié.</translation>
    </message>
    <message>
        <source>A verified sender signature or an address of a verified domain.</source>
        <translation>Une sender signature vérifiée ou une adresse d’un domaine vérifié.</translation>
    </message>
    <message>
        <source>A verified sender.</source>
        <translation>Un expéditeur vérifié.</translation>
    </message>
    <message>
        <source>AOL runs on Yahoo&apos;s servers: some accounts are offered no app password and accept OAuth only.</source>
        <translation>AOL utilise les serveurs de Yahoo&#xa0;: certains comptes n’ont pas droit au mot de passe d’application et n’acceptent qu’OAuth.</translation>
    </message>
    <message>
        <source>AT&amp;T mail runs on Yahoo&apos;s servers, and it is not clear which accounts may still use a secure mail key. If AT&amp;T offers to make one, it may work; if not, only OAuth is left.</source>
        <translation>La messagerie AT&amp;T utilise les serveurs de Yahoo, et on ne sait pas exactement quels comptes peuvent encore utiliser une secure mail key. Si AT&amp;T propose d’en créer une, cela peut fonctionner&#xa0;; sinon, il ne reste qu’OAuth.</translation>
    </message>
    <message>
        <source>AT&amp;T runs on Yahoo&apos;s servers: the doubts about Yahoo accounts apply here too.</source>
        <translation>AT&amp;T utilise les serveurs de Yahoo&#xa0;: les doutes sur les comptes Yahoo valent aussi ici.</translation>
    </message>
    <message>
        <source>About 1,000 recipients a day.</source>
        <translation>Environ 1&#xa0;000 destinataires par jour.</translation>
    </message>
    <message>
        <source>About 10,000 recipients a day for the organisation.</source>
        <translation>Environ 10&#xa0;000 destinataires par jour pour l’organisation.</translation>
    </message>
    <message>
        <source>About 200 messages an hour on MX Plan.</source>
        <translation>Environ 200 messages par heure avec MX Plan.</translation>
    </message>
    <message>
        <source>About 300 messages a day by default.</source>
        <translation>Environ 300 messages par jour par défaut.</translation>
    </message>
    <message>
        <source>About 300 messages an hour for each mailbox; no marketing mail.</source>
        <translation>Environ 300 messages par heure pour chaque boîte aux lettres&#xa0;; pas d’e-mails marketing.</translation>
    </message>
    <message>
        <source>About 50 to 200 messages a day for free accounts.</source>
        <translation>Environ 50 à 200 messages par jour pour les comptes gratuits.</translation>
    </message>
    <message>
        <source>About 500 messages a day and 100 recipients a message.</source>
        <translation>Environ 500 messages par jour et 100 destinataires par message.</translation>
    </message>
    <message>
        <source>About 500 messages a day, as at Yahoo.</source>
        <translation>Environ 500 messages par jour, comme chez Yahoo.</translation>
    </message>
    <message>
        <source>About 500 messages a day; fewer for new accounts.</source>
        <translation>Environ 500 messages par jour&#xa0;; moins pour les nouveaux comptes.</translation>
    </message>
    <message>
        <source>About 500 messages an hour for each account.</source>
        <translation>Environ 500 messages par heure pour chaque compte.</translation>
    </message>
    <message>
        <source>About 500 messages an hour for each domain.</source>
        <translation>Environ 500 messages par heure pour chaque domaine.</translation>
    </message>
    <message>
        <source>Access for mail programs is allowed in the settings.</source>
        <translation>L’accès des programmes de messagerie est autorisé dans les paramètres.</translation>
    </message>
    <message>
        <source>Access for other programs is allowed in the settings.</source>
        <translation>L’accès des autres programmes est autorisé dans les paramètres.</translation>
    </message>
    <message>
        <source>According to Microsoft&apos;s schedule of January 2026, SMTP AUTH with a password goes off by default at the end of December 2026. The administrator can turn it on again. Organisations created later get OAuth only by default.</source>
        <translation>Selon le calendrier de Microsoft de janvier 2026, SMTP AUTH avec mot de passe est désactivé par défaut fin décembre 2026. L’administrateur peut le réactiver. Les organisations créées plus tard n’ont qu’OAuth par défaut.</translation>
    </message>
    <message>
        <source>Accounts in the European region may use other servers: copy them from that page.</source>
        <translation>Les comptes de la région européenne peuvent utiliser d’autres serveurs&#xa0;: copiez-les depuis cette page.</translation>
    </message>
    <message>
        <source>Add a relay at the top organisational unit: press Configure beside &quot;SMTP relay service&quot;.</source>
        <translation>Ajoutez un relais dans l’unité organisationnelle racine&#xa0;: cliquez sur Configurer à côté de «&#xa0;Service de relais SMTP&#xa0;».</translation>
    </message>
    <message>
        <source>Add the address to the list in the provider&apos;s security settings.</source>
        <translation>Ajoutez l’adresse à la liste dans les paramètres de sécurité du fournisseur.</translation>
    </message>
    <message>
        <source>Add the platform&apos;s address as well, since the platform sends from there.</source>
        <translation>Ajoutez aussi l’adresse de la plateforme, puisque c’est elle qui envoie.</translation>
    </message>
    <message>
        <source>Addresses at proton.me and protonmail.com have no SMTP tokens.</source>
        <translation>Les adresses proton.me et protonmail.com n’ont pas de jetons SMTP.</translation>
    </message>
    <message>
        <source>Admit 50.18.0.11 in the mail server&apos;s firewall. Without it, Test &amp; Save fails.</source>
        <translation>Autorisez 50.18.0.11 dans le pare-feu du serveur de messagerie. Sinon, Test &amp; Save échoue.</translation>
    </message>
    <message>
        <source>Advanced Email Security puts a Proofpoint filter in front of the mailboxes.</source>
        <translation>Advanced Email Security place un filtre Proofpoint devant les boîtes aux lettres.</translation>
    </message>
    <message>
        <source>After encryption the server still lists no way to sign in. Port 25 is often meant for other mail servers only.</source>
        <translation>Même après le chiffrement, le serveur n’annonce aucune méthode d’authentification. Le port 25 est souvent réservé aux autres serveurs de messagerie.</translation>
    </message>
    <message>
        <source>After refused sign-ins the server takes no connection from this computer any more. Programs such as fail2ban do that by address; the account itself may be in order.</source>
        <translation>Après des authentifications refusées, le serveur n’accepte plus de connexion de cet ordinateur. Des programmes comme fail2ban bloquent ainsi une adresse&#xa0;; le compte lui-même peut être en ordre.</translation>
    </message>
    <message>
        <source>After several failed sign-ins Titan blocks the address for a while.</source>
        <translation>Après plusieurs échecs d’authentification, Titan bloque l’adresse un moment.</translation>
    </message>
    <message>
        <source>After several failed sign-ins or unusual activity the server lets this account, or this computer, no longer sign in.</source>
        <translation>Après plusieurs échecs d’authentification ou une activité inhabituelle, le serveur n’accepte plus ce compte, ou cet ordinateur.</translation>
    </message>
    <message>
        <source>After unusual activity Zoho blocks sending until you unlock it in the web mail.</source>
        <translation>Après une activité inhabituelle, Zoho bloque l’envoi jusqu’à ce que vous le débloquiez dans le webmail.</translation>
    </message>
    <message>
        <source>Aliases do not sign in.</source>
        <translation>Les alias ne s’authentifient pas.</translation>
    </message>
    <message>
        <source>Aliases have no password. To sign in as another address, add an identity with a password to the mailbox.</source>
        <translation>Les alias n’ont pas de mot de passe. Pour vous authentifier avec une autre adresse, ajoutez à la boîte aux lettres une identité avec mot de passe.</translation>
    </message>
    <message>
        <source>Allow 2-Step Verification for the unit of {mailbox}: tick &quot;Allow users to turn on 2-Step Verification&quot;. The methods must not be &quot;Only security key&quot;.</source>
        <translation>Autorisez la validation en deux étapes pour l’unité de {mailbox}&#xa0;: cochez «&#xa0;Autoriser les utilisateurs à activer la validation en deux étapes&#xa0;». Les méthodes ne doivent pas être limitées à la clé de sécurité.</translation>
    </message>
    <message>
        <source>Allow IMAP and SMTP for other programs in the settings first.</source>
        <translation>Autorisez d’abord IMAP et SMTP pour les autres programmes dans les paramètres.</translation>
    </message>
    <message>
        <source>Allow IMAP, POP and SMTP access in the mail settings first.</source>
        <translation>Autorisez d’abord l’accès IMAP, POP et SMTP dans les paramètres de messagerie.</translation>
    </message>
    <message>
        <source>Allow IMAP, POP and SMTP in the web mail&apos;s settings first.</source>
        <translation>Autorisez d’abord IMAP, POP et SMTP dans les paramètres du webmail.</translation>
    </message>
    <message>
        <source>Allow POP and IMAP access for the unit, if it is off.</source>
        <translation>Autorisez l’accès POP et IMAP pour l’unité, s’il est désactivé.</translation>
    </message>
    <message>
        <source>Allow POP3, IMAP and SMTP first; it is off by default: E-Mail &gt; Einstellungen &gt; POP3/IMAP-Abruf, in a desktop browser.</source>
        <translation>Autorisez d’abord POP3, IMAP et SMTP, désactivés par défaut&#xa0;: E-Mail &gt; Einstellungen &gt; POP3/IMAP-Abruf, dans un navigateur sur ordinateur.</translation>
    </message>
    <message>
        <source>Allow POP3, IMAP and SMTP first; it is off by default: Einstellungen &gt; POP3/IMAP Abruf.</source>
        <translation>Autorisez d’abord POP3, IMAP et SMTP, désactivés par défaut&#xa0;: Einstellungen &gt; POP3/IMAP Abruf.</translation>
    </message>
    <message>
        <source>Allow POP3, IMAP and SMTP first; it is off by default: Settings &gt; POP3 &amp; IMAP.</source>
        <translation>Autorisez d’abord POP3, IMAP et SMTP, désactivés par défaut&#xa0;: Settings &gt; POP3 &amp; IMAP.</translation>
    </message>
    <message>
        <source>Allow POP3, IMAP and SMTP in the web mail&apos;s settings first.</source>
        <translation>Autorisez d’abord POP3, IMAP et SMTP dans les paramètres du webmail.</translation>
    </message>
    <message>
        <source>Allow it: Xfinity Connect &gt; Settings &gt; Security &gt; Third Party Access Security.</source>
        <translation>Autorisez-les&#xa0;: Xfinity Connect &gt; Settings &gt; Security &gt; Third Party Access Security.</translation>
    </message>
    <message>
        <source>Allow mail programs: Settings &gt; Email clients, with &quot;App passwords and OAuth tokens&quot;.</source>
        <translation>Autorisez les programmes de messagerie&#xa0;: Settings &gt; Email clients, avec «&#xa0;App passwords and OAuth tokens&#xa0;».</translation>
    </message>
    <message>
        <source>Allow the program that sends mail in the firewall or antivirus software.</source>
        <translation>Autorisez le programme qui envoie dans le pare-feu ou l’antivirus.</translation>
    </message>
    <message>
        <source>Allowed senders: choose &quot;Only addresses in my domains&quot;.</source>
        <translation>Expéditeurs autorisés&#xa0;: choisissez l’option limitée aux adresses de vos domaines.</translation>
    </message>
    <message>
        <source>Amazon SES keeps credentials and verified addresses per region. An SMTP password made for one region is refused in every other.</source>
        <translation>Amazon SES garde les identifiants et les adresses vérifiées par région. Un mot de passe SMTP créé pour une région est refusé dans toutes les autres.</translation>
    </message>
    <message>
        <source>Amazon SES needs SMTP credentials</source>
        <translation>Amazon SES demande des identifiants SMTP</translation>
    </message>
    <message>
        <source>Amazon ends WorkMail on 31 March 2027: plan another provider.</source>
        <translation>Amazon arrête WorkMail le 31 mars 2027&#xa0;: prévoyez un autre fournisseur.</translation>
    </message>
    <message>
        <source>Amazon ends WorkMail. Plan another provider before that day.</source>
        <translation>Amazon arrête WorkMail. Prévoyez un autre fournisseur avant ce jour.</translation>
    </message>
    <message>
        <source>Americas/APAC</source>
        <translation>Amériques/Asie-Pacifique</translation>
    </message>
    <message>
        <source>An API key can be limited to listed addresses. If it is, add the platform&apos;s.</source>
        <translation>Une clé API peut être limitée à une liste d’adresses. Si c’est le cas, ajoutez celles de la plateforme.</translation>
    </message>
    <message>
        <source>An API token can be limited to listed addresses. If it is, add the platform&apos;s.</source>
        <translation>Un jeton API peut être limité à une liste d’adresses. Si c’est le cas, ajoutez celles de la plateforme.</translation>
    </message>
    <message>
        <source>An IAM policy can limit sending to listed addresses (aws:SourceIp). If it does, add the platform&apos;s.</source>
        <translation>Une stratégie IAM peut limiter l’envoi à une liste d’adresses (aws:SourceIp). Si c’est le cas, ajoutez celles de la plateforme.</translation>
    </message>
    <message>
        <source>An address at gmail.com in the From line of another server&apos;s mail fails Gmail&apos;s own rules (DMARC). Send it through Gmail, or use a domain of your own.</source>
        <translation>Une adresse gmail.com dans la ligne De, envoyée par un autre serveur, enfreint les règles de Gmail (DMARC). Envoyez par Gmail, ou utilisez votre propre domaine.</translation>
    </message>
    <message>
        <source>An address in a domain of the same DreamHost account.</source>
        <translation>Une adresse d’un domaine du même compte DreamHost.</translation>
    </message>
    <message>
        <source>An address in a domain of the same Rackspace account.</source>
        <translation>Une adresse d’un domaine du même compte Rackspace.</translation>
    </message>
    <message>
        <source>An address in the domain of the mailbox that signs in.</source>
        <translation>Une adresse dans le domaine de la boîte aux lettres qui s’authentifie.</translation>
    </message>
    <message>
        <source>An address of a domain that was added.</source>
        <translation>Une adresse d’un domaine ajouté.</translation>
    </message>
    <message>
        <source>An address of a verified domain.</source>
        <translation>Une adresse d’un domaine vérifié.</translation>
    </message>
    <message>
        <source>An address of a verified sending domain.</source>
        <translation>Une adresse d’un domaine d’envoi vérifié.</translation>
    </message>
    <message>
        <source>An address of the domain at Gandi.</source>
        <translation>Une adresse du domaine chez Gandi.</translation>
    </message>
    <message>
        <source>An address of the domain to which the SMTP user belongs.</source>
        <translation>Une adresse du domaine auquel appartient l’utilisateur SMTP.</translation>
    </message>
    <message>
        <source>An address of the hosted domain.</source>
        <translation>Une adresse du domaine hébergé.</translation>
    </message>
    <message>
        <source>An address of the hosting account.</source>
        <translation>Une adresse du compte d’hébergement.</translation>
    </message>
    <message>
        <source>An address of the verified domain.</source>
        <translation>Une adresse du domaine vérifié.</translation>
    </message>
    <message>
        <source>An address of your own domain.</source>
        <translation>Une adresse de votre propre domaine.</translation>
    </message>
    <message>
        <source>An address of your own domain; some hosts require the mailbox that signs in.</source>
        <translation>Une adresse de votre propre domaine&#xa0;; certains hébergeurs exigent la boîte aux lettres qui s’authentifie.</translation>
    </message>
    <message>
        <source>An address or domain that is verified in this region.</source>
        <translation>Une adresse ou un domaine vérifié dans cette région.</translation>
    </message>
    <message>
        <source>An administrator can allow it again for one mailbox: admin center, Users, the user, Mail, Manage email apps, &quot;Authenticated SMTP&quot;, and an authentication policy that permits basic authentication for SMTP.</source>
        <translation>Un administrateur peut la réautoriser pour une seule boîte aux lettres&#xa0;: centre d’administration, Utilisateurs, l’utilisateur, Courrier, Gérer les applications de messagerie, «&#xa0;SMTP authentifié&#xa0;», et une stratégie d’authentification qui permet l’authentification de base pour SMTP.</translation>
    </message>
    <message>
        <source>An administrator makes the connector: Exchange admin center &gt; Mail flow &gt; Connectors &gt; From: Your organization&apos;s email server.</source>
        <translation>Un administrateur crée le connecteur&#xa0;: centre d’administration Exchange &gt; Flux de courrier &gt; Connecteurs &gt; De&#xa0;: Serveur de messagerie de votre organisation.</translation>
    </message>
    <message>
        <source>An administrator sets it up: Admin console &gt; Apps &gt; Google Workspace &gt; Gmail &gt; Routing &gt; SMTP relay service, at the top organisational unit.</source>
        <translation>Un administrateur le configure&#xa0;: console d’administration &gt; Applications &gt; Google Workspace &gt; Gmail &gt; Routage &gt; Service de relais SMTP, dans l’unité organisationnelle racine.</translation>
    </message>
    <message>
        <source>An administrator&apos;s sign-in to the GTR dashboard.</source>
        <translation>Un accès administrateur au tableau de bord GTR.</translation>
    </message>
    <message>
        <source>Another computer in the same network can connect, and the failure comes at once.</source>
        <translation>Un autre ordinateur du même réseau peut se connecter, et l’échec est immédiat.</translation>
    </message>
    <message>
        <source>Another computer or network gets other addresses for the same name.</source>
        <translation>Un autre ordinateur ou réseau obtient d’autres adresses pour le même nom.</translation>
    </message>
    <message>
        <source>Another computer refuses the same certificate as withdrawn.</source>
        <translation>Un autre ordinateur refuse le même certificat comme révoqué.</translation>
    </message>
    <message>
        <source>Another mailbox of the same organisation can send from a program.</source>
        <translation>Une autre boîte aux lettres de la même organisation peut envoyer depuis un programme.</translation>
    </message>
    <message>
        <source>Another program works with the same settings.</source>
        <translation>Un autre programme fonctionne avec les mêmes paramètres.</translation>
    </message>
    <message>
        <source>Any address of a domain of your organisation.</source>
        <translation>Toute adresse d’un domaine de votre organisation.</translation>
    </message>
    <message>
        <source>Any address of a domain of your organisation; no mailbox is needed.</source>
        <translation>Toute adresse d’un domaine de votre organisation&#xa0;; aucune boîte aux lettres n’est nécessaire.</translation>
    </message>
    <message>
        <source>Any address of the verified domain.</source>
        <translation>Toute adresse du domaine vérifié.</translation>
    </message>
    <message>
        <source>Any address that is set up as an identity in the account.</source>
        <translation>Toute adresse définie comme identité dans le compte.</translation>
    </message>
    <message>
        <source>App passwords are missing when 2-Step Verification uses security keys only, or when Advanced Protection is on.</source>
        <translation>Les mots de passe d’application ne sont pas proposés quand la validation en deux étapes n’utilise que des clés de sécurité, ou quand la Protection Avancée est activée.</translation>
    </message>
    <message>
        <source>Apple documents port 587 with STARTTLS only.</source>
        <translation>Apple ne documente que le port 587 avec STARTTLS.</translation>
    </message>
    <message>
        <source>Apple does not take the normal password from other programs.</source>
        <translation>Apple n’accepte pas le mot de passe normal depuis d’autres programmes.</translation>
    </message>
    <message>
        <source>Ask Brevo&apos;s support to activate transactional sending for the account.</source>
        <translation>Demandez à l’assistance de Brevo d’activer l’envoi transactionnel pour le compte.</translation>
    </message>
    <message>
        <source>Ask an administrator to allow it for this one mailbox: admin center, Users, the user, Mail, Manage email apps, &quot;Authenticated SMTP&quot;. The mailbox setting wins over the organisation.</source>
        <translation>Demandez à un administrateur de l’autoriser pour cette seule boîte aux lettres&#xa0;: centre d’administration, Utilisateurs, l’utilisateur, Courrier, Gérer les applications de messagerie, «&#xa0;SMTP authentifié&#xa0;». Le réglage de la boîte aux lettres l’emporte sur celui de l’organisation.</translation>
    </message>
    <message>
        <source>Ask an administrator to look at the sign-in log in Microsoft Entra: it names the policy.</source>
        <translation>Demandez à un administrateur de consulter les journaux de connexion dans Microsoft Entra&#xa0;: la stratégie y est nommée.</translation>
    </message>
    <message>
        <source>Ask an administrator to switch it on: Microsoft 365 admin center, Users, the user, Mail, Manage email apps, &quot;Authenticated SMTP&quot;.</source>
        <translation>Demandez à un administrateur de l’activer&#xa0;: centre d’administration Microsoft 365, Utilisateurs, l’utilisateur, Courrier, Gérer les applications de messagerie, «&#xa0;SMTP authentifié&#xa0;».</translation>
    </message>
    <message>
        <source>Ask the hosting provider to allow outgoing SMTP to your mail provider, or use the server it prescribes.</source>
        <translation>Demandez à l’hébergeur d’autoriser le SMTP sortant vers votre fournisseur de messagerie, ou utilisez le serveur qu’il impose.</translation>
    </message>
    <message>
        <source>Ask the people who run the firewall to switch SMTP or ESMTP inspection off for this connection.</source>
        <translation>Demandez aux responsables du pare-feu de désactiver l’inspection SMTP ou ESMTP pour cette connexion.</translation>
    </message>
    <message>
        <source>Ask the people who run the mail server what their log says about this time.</source>
        <translation>Demandez aux responsables du serveur de messagerie ce que dit leur journal à cette heure.</translation>
    </message>
    <message>
        <source>Ask the people who run the server which rule it was, and quote their message.</source>
        <translation>Demandez aux responsables du serveur de quelle règle il s’agit, en citant leur message.</translation>
    </message>
    <message>
        <source>Ask the people who run {host} for a certificate made with current tools.</source>
        <translation>Demandez aux personnes qui gèrent {host} un certificat créé avec des outils actuels.</translation>
    </message>
    <message>
        <source>Ask the people who run {host} to admit the addresses from which {platform} sends on {port}.</source>
        <translation>Demandez aux personnes qui gèrent {host} d’autoriser sur {port} les adresses d’où {platform} envoie.</translation>
    </message>
    <message>
        <source>Ask the people who run {host} to admit this computer&apos;s public address on {port}, or to say from where they take mail.</source>
        <translation>Demandez aux personnes qui gèrent {host} d’autoriser l’adresse publique de cet ordinateur sur {port}, ou de dire d’où elles acceptent les messages.</translation>
    </message>
    <message>
        <source>Ask the people who run {host} to admit {egress} on {port}.</source>
        <translation>Demandez aux personnes qui gèrent {host} d’autoriser {egress} sur {port}.</translation>
    </message>
    <message>
        <source>Ask the people who run {host} to check certificate and key of the mail service.</source>
        <translation>Demandez aux personnes qui gèrent {host} de contrôler le certificat et la clé du service de messagerie.</translation>
    </message>
    <message>
        <source>Ask the people who run {host} to install a new certificate.</source>
        <translation>Demandez aux personnes qui gèrent {host} d’installer un nouveau certificat.</translation>
    </message>
    <message>
        <source>Ask the people who run {host} to install the full chain (the file is often called fullchain.pem).</source>
        <translation>Demandez aux personnes qui gèrent {host} d’installer la chaîne complète (le fichier s’appelle souvent fullchain.pem).</translation>
    </message>
    <message>
        <source>Ask the people who run {host} to renew the certificate and restart the mail service.</source>
        <translation>Demandez aux personnes qui gèrent {host} de renouveler le certificat et de redémarrer le service de messagerie.</translation>
    </message>
    <message>
        <source>Ask the people who run {host}, by telephone or in person, whether they replaced the key, and compare its SHA-256.</source>
        <translation>Demandez aux personnes qui gèrent {host}, par téléphone ou de vive voix, si elles ont remplacé la clé, et comparez son SHA-256.</translation>
    </message>
    <message>
        <source>Ask the provider of the internet connection or server to set the reverse DNS name.</source>
        <translation>Demandez au fournisseur de la connexion Internet ou du serveur de définir le nom DNS inverse.</translation>
    </message>
    <message>
        <source>Ask the provider to release the account for production.</source>
        <translation>Demandez au fournisseur de passer le compte en production.</translation>
    </message>
    <message>
        <source>Ask the provider&apos;s support to activate or release the account.</source>
        <translation>Demandez à l’assistance du fournisseur d’activer ou de débloquer le compte.</translation>
    </message>
    <message>
        <source>Ask whoever runs the mail server for the submission server, port and encryption.</source>
        <translation>Demandez aux responsables du serveur de messagerie quels sont le serveur d’envoi, le port et le chiffrement.</translation>
    </message>
    <message>
        <source>Ask your mail provider whether the server has another name.</source>
        <translation>Demandez à votre fournisseur de messagerie si le serveur a un autre nom.</translation>
    </message>
    <message>
        <source>Ask your provider or IT team for the name of the outgoing mail server.</source>
        <translation>Demandez à votre fournisseur ou à votre service informatique le nom du serveur d’envoi.</translation>
    </message>
    <message>
        <source>At Resend the user name is always the word resend; the API key is the password.</source>
        <translation>Chez Resend, le nom d’utilisateur est toujours le mot resend&#xa0;; la clé API est le mot de passe.</translation>
    </message>
    <message>
        <source>At SendGrid the user name is always the word apikey; the API key itself is the password.</source>
        <translation>Chez SendGrid, le nom d’utilisateur est toujours le mot apikey&#xa0;; la clé API elle-même est le mot de passe.</translation>
    </message>
    <message>
        <source>At SparkPost the user name is always SMTP_Injection; an API key with the right &quot;Send via SMTP&quot; is the password.</source>
        <translation>Chez SparkPost, le nom d’utilisateur est toujours SMTP_Injection&#xa0;; le mot de passe est une clé API dotée du droit «&#xa0;Send via SMTP&#xa0;».</translation>
    </message>
    <message>
        <source>At the end of the month SMTP AUTH with a password goes off by default. An administrator can turn it on again for the organisation.</source>
        <translation>À la fin du mois, SMTP AUTH avec mot de passe est désactivé par défaut. Un administrateur peut le réactiver pour l’organisation.</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australie</translation>
    </message>
    <message>
        <source>Authentication: tick &quot;Only accept mail from the specified IP addresses&quot; and add {addresses}. If {platform} signs in, tick &quot;Require SMTP Authentication&quot; too.</source>
        <translation>Authentification&#xa0;: cochez l’option qui n’accepte que les adresses IP indiquées et ajoutez {addresses}. Si {platform} s’authentifie, cochez aussi l’option qui exige l’authentification SMTP.</translation>
    </message>
    <message>
        <source>Barracuda is a filter in front of the real mail server. Ask who hosts the mailboxes behind it.</source>
        <translation>Barracuda est un filtre placé devant le vrai serveur de messagerie. Demandez qui héberge les boîtes aux lettres derrière lui.</translation>
    </message>
    <message>
        <source>Both sides began to agree on encryption, then the connection broke without a clear reason.</source>
        <translation>Les deux côtés ont commencé à négocier le chiffrement, puis la connexion s’est rompue sans raison claire.</translation>
    </message>
    <message>
        <source>Both sides have a TLS version in common, and still no cipher or key that both accept.</source>
        <translation>Les deux côtés ont une version de TLS en commun, mais aucun algorithme ni aucune clé que les deux acceptent.</translation>
    </message>
    <message>
        <source>Brevo blocks unknown addresses on new accounts: add the platform&apos;s address under Settings &gt; Security &gt; Authorised IPs, or turn the block off for SMTP keys.</source>
        <translation>Brevo bloque les adresses inconnues des nouveaux comptes&#xa0;: ajoutez l’adresse de la plateforme sous Settings &gt; Security &gt; Authorised IPs, ou désactivez le blocage pour les clés SMTP.</translation>
    </message>
    <message>
        <source>Brevo needs an SMTP key</source>
        <translation>Brevo demande une clé SMTP</translation>
    </message>
    <message>
        <source>Brevo refuses unknown addresses in new accounts. Authorise the platform&apos;s addresses, and this computer&apos;s for the test. A platform with changing addresses needs the block off for SMTP keys.</source>
        <translation>Brevo refuse les adresses inconnues dans les nouveaux comptes. Autorisez les adresses de la plateforme et, pour le test, celle de cet ordinateur. Une plateforme aux adresses variables exige de désactiver le blocage pour les clés SMTP.</translation>
    </message>
    <message>
        <source>Bridge answers only on the computer it runs on, so a platform on the Internet cannot reach it.</source>
        <translation>Bridge ne répond que sur l’ordinateur où il tourne&#xa0;: une plateforme sur Internet ne peut donc pas le joindre.</translation>
    </message>
    <message>
        <source>Bridge needs a paid plan.</source>
        <translation>Bridge exige une offre payante.</translation>
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
        <translation>Par compte et par région&#xa0;: 200 messages par jour et 1 par seconde dans le bac à sable&#xa0;; 50 destinataires par message.</translation>
    </message>
    <message>
        <source>By credits; one credit covers 10,000 messages. Transactional mail only.</source>
        <translation>Par crédits&#xa0;; un crédit couvre 10&#xa0;000 messages. Messages transactionnels seulement.</translation>
    </message>
    <message>
        <source>By hour and by day for each mailbox; IONOS publishes no numbers.</source>
        <translation>Par heure et par jour pour chaque boîte aux lettres&#xa0;; IONOS ne publie pas de chiffres.</translation>
    </message>
    <message>
        <source>By plan and by hour.</source>
        <translation>Selon l’offre et par heure.</translation>
    </message>
    <message>
        <source>By plan, by hour and by day.</source>
        <translation>Selon l’offre, par heure et par jour.</translation>
    </message>
    <message>
        <source>By plan, by hour.</source>
        <translation>Selon l’offre, par heure.</translation>
    </message>
    <message>
        <source>By plan, for the whole organisation. Zoho points to ZeptoMail for larger numbers.</source>
        <translation>Selon l’offre, pour toute l’organisation. Pour de plus grands volumes, Zoho renvoie vers ZeptoMail.</translation>
    </message>
    <message>
        <source>By plan.</source>
        <translation>Selon l’offre.</translation>
    </message>
    <message>
        <source>By plan; 250 messages a day on the old Workspace Email.</source>
        <translation>Selon l’offre&#xa0;; 250 messages par jour avec l’ancien Workspace Email.</translation>
    </message>
    <message>
        <source>By plan; not for marketing mail.</source>
        <translation>Selon l’offre&#xa0;; pas pour les e-mails marketing.</translation>
    </message>
    <message>
        <source>By plan; small plans allow some tens of messages a day.</source>
        <translation>Selon l’offre&#xa0;; les petites offres permettent quelques dizaines de messages par jour.</translation>
    </message>
    <message>
        <source>By the hour, depending on reputation.</source>
        <translation>Par heure, selon la réputation.</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>Certificates of every server are refused by this one program.</source>
        <translation>Ce programme, et lui seul, refuse les certificats de tous les serveurs.</translation>
    </message>
    <message>
        <source>Certificates of web sites look expired too, or the date of this computer is wrong.</source>
        <translation>Les certificats de sites web paraissent expirés aussi, ou la date de cet ordinateur est fausse.</translation>
    </message>
    <message>
        <source>Certificates seem to be outside their time, which happens when the clock of the computer is off.</source>
        <translation>Les certificats paraissent hors de leur période de validité, ce qui arrive quand l’horloge de l’ordinateur est déréglée.</translation>
    </message>
    <message>
        <source>Check in the dashboard whether your domain is in the US or the EU region, then use that region&apos;s server.</source>
        <translation>Vérifiez dans le tableau de bord si votre domaine est dans la région US ou UE, puis utilisez le serveur de cette région.</translation>
    </message>
    <message>
        <source>Check once more from a network outside, without VPN.</source>
        <translation>Refaites la vérification depuis un réseau extérieur, sans VPN.</translation>
    </message>
    <message>
        <source>Check port and security with your mail provider: 465 goes with SSL/TLS, 587 with STARTTLS.</source>
        <translation>Vérifiez le port et la sécurité auprès de votre fournisseur de messagerie&#xa0;: 465 va avec SSL/TLS, 587 avec STARTTLS.</translation>
    </message>
    <message>
        <source>Check server name and port with your mail provider.</source>
        <translation>Vérifiez le nom du serveur et le port auprès de votre fournisseur de messagerie.</translation>
    </message>
    <message>
        <source>Check server name and port: a test system or another kind of program may be listening there.</source>
        <translation>Vérifiez le nom du serveur et le port&#xa0;: un système de test ou un autre type de programme y écoute peut-être.</translation>
    </message>
    <message>
        <source>Check that its domain exists and can receive mail.</source>
        <translation>Vérifiez que son domaine existe et peut recevoir des messages.</translation>
    </message>
    <message>
        <source>Check that port and security belong together: 587 with STARTTLS, 465 with SSL/TLS.</source>
        <translation>Vérifiez que le port et la sécurité vont ensemble&#xa0;: 587 avec STARTTLS, 465 avec SSL/TLS.</translation>
    </message>
    <message>
        <source>Check that the computer is online.</source>
        <translation>Vérifiez que l’ordinateur est en ligne.</translation>
    </message>
    <message>
        <source>Check that the password works at outlook.office.com.</source>
        <translation>Vérifiez que le mot de passe fonctionne sur outlook.office.com.</translation>
    </message>
    <message>
        <source>Check that the public DNS record leads to the same server.</source>
        <translation>Vérifiez que l’enregistrement DNS public mène au même serveur.</translation>
    </message>
    <message>
        <source>Check that the server fits your data centre: smtp.zoho.com, .eu, .in, .com.au or .jp.</source>
        <translation>Vérifiez que le serveur correspond à votre centre de données&#xa0;: smtp.zoho.com, .eu, .in, .com.au ou .jp.</translation>
    </message>
    <message>
        <source>Check that the server name is the one for outgoing mail.</source>
        <translation>Vérifiez que le nom du serveur est celui du serveur d’envoi.</translation>
    </message>
    <message>
        <source>Check that the server name leads to the right machine.</source>
        <translation>Vérifiez que le nom du serveur mène à la bonne machine.</translation>
    </message>
    <message>
        <source>Check that token and user name belong to the same account.</source>
        <translation>Vérifiez que le jeton et le nom d’utilisateur appartiennent au même compte.</translation>
    </message>
    <message>
        <source>Check that you can sign in with it on the provider&apos;s web page.</source>
        <translation>Vérifiez qu’il vous permet de vous connecter sur la page web du fournisseur.</translation>
    </message>
    <message>
        <source>Check the From address letter by letter.</source>
        <translation>Vérifiez l’adresse d’expéditeur lettre par lettre.</translation>
    </message>
    <message>
        <source>Check the date and time of this computer first.</source>
        <translation>Contrôlez d’abord la date et l’heure de cet ordinateur.</translation>
    </message>
    <message>
        <source>Check the date of this computer if other secure pages complain too.</source>
        <translation>Contrôlez la date de cet ordinateur si d’autres pages sécurisées se plaignent aussi.</translation>
    </message>
    <message>
        <source>Check the network connection, for example by opening a web page you have not opened today.</source>
        <translation>Vérifiez la connexion réseau, par exemple en ouvrant une page web que vous n’avez pas ouverte aujourd’hui.</translation>
    </message>
    <message>
        <source>Check the part of the From address after the @.</source>
        <translation>Vérifiez la partie de l’adresse d’expéditeur après le @.</translation>
    </message>
    <message>
        <source>Check the recipient&apos;s address letter by letter.</source>
        <translation>Vérifiez l’adresse du destinataire lettre par lettre.</translation>
    </message>
    <message>
        <source>Check the recipient&apos;s address.</source>
        <translation>Vérifiez l’adresse du destinataire.</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Chine</translation>
    </message>
    <message>
        <source>Choose &quot;Mail (IMAP/POP/SMTP)&quot; when you make the app password.</source>
        <translation>Choisissez «&#xa0;Mail (IMAP/POP/SMTP)&#xa0;» en créant le mot de passe d’application.</translation>
    </message>
    <message>
        <source>Choose STARTTLS for port 587, or SSL/TLS for port 465.</source>
        <translation>Choisissez STARTTLS pour le port 587, ou SSL/TLS pour le port 465.</translation>
    </message>
    <message>
        <source>Choose STARTTLS or SSL/TLS.</source>
        <translation>Choisissez STARTTLS ou SSL/TLS.</translation>
    </message>
    <message>
        <source>Choose a mailbox at another provider or a sending service for your domain.</source>
        <translation>Choisissez une boîte aux lettres chez un autre fournisseur ou un service d’envoi pour votre domaine.</translation>
    </message>
    <message>
        <source>Choose a password of plain letters, digits and simple signs, and try it.</source>
        <translation>Choisissez un mot de passe fait de lettres sans accent, de chiffres et de signes simples, et essayez-le.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>Choisissez l’un d’eux.</translation>
    </message>
    <message>
        <source>Choose the server of the region in which the organisation was made.</source>
        <translation>Choisissez le serveur de la région où l’organisation a été créée.</translation>
    </message>
    <message>
        <source>Choose the server of your region: someone who signs in at mail.zoho.eu uses the .eu server. The wrong region refuses the right password.</source>
        <translation>Choisissez le serveur de votre région&#xa0;: si vous vous connectez sur mail.zoho.eu, utilisez le serveur .eu. La mauvaise région refuse le bon mot de passe.</translation>
    </message>
    <message>
        <source>Cisco Secure Email is a filter in front of the real mail server. Ask who hosts the mailboxes behind it.</source>
        <translation>Cisco Secure Email est un filtre placé devant le vrai serveur de messagerie. Demandez qui héberge les boîtes aux lettres derrière lui.</translation>
    </message>
    <message>
        <source>Cloudflare Email Routing is a filter in front of the real mail server. Ask who hosts the mailboxes behind it.</source>
        <translation>Cloudflare Email Routing est un filtre placé devant le vrai serveur de messagerie. Demandez qui héberge les boîtes aux lettres derrière lui.</translation>
    </message>
    <message>
        <source>Codes expire and free accounts have few of them.</source>
        <translation>Les codes expirent et les comptes gratuits en ont peu.</translation>
    </message>
    <message>
        <source>Comcast is moving its mailboxes to Yahoo Mail: after the move Yahoo&apos;s rules apply.</source>
        <translation>Comcast transfère ses boîtes aux lettres vers Yahoo Mail&#xa0;: après le transfert, les règles de Yahoo s’appliquent.</translation>
    </message>
    <message>
        <source>Compare the server name letter by letter with your mail provider&apos;s instructions.</source>
        <translation>Comparez le nom du serveur lettre par lettre avec les instructions de votre fournisseur de messagerie.</translation>
    </message>
    <message>
        <source>Connect once, as an administrator. Without the module, run Install-Module ExchangeOnlineManagement -Scope CurrentUser first.</source>
        <translation>Connectez-vous une fois, en tant qu’administrateur. Si le module manque, lancez d’abord Install-Module ExchangeOnlineManagement -Scope CurrentUser.</translation>
    </message>
    <message>
        <source>Copy each value into its field. Test &amp; Save wakes up once every field is filled in correctly.</source>
        <translation>Copiez chaque valeur dans son champ. Test &amp; Save s’active dès que tous les champs sont bien remplis.</translation>
    </message>
    <message>
        <source>Copy the token from the server&apos;s &quot;API Tokens&quot; page into both fields.</source>
        <translation>Copiez dans les deux champs le jeton de la page «&#xa0;API Tokens&#xa0;» du serveur.</translation>
    </message>
    <message>
        <source>Copy user name and password for SMTP from the provider&apos;s settings page.</source>
        <translation>Copiez le nom d’utilisateur et le mot de passe SMTP depuis la page des paramètres du fournisseur.</translation>
    </message>
    <message>
        <source>Create a password named after the platform.</source>
        <translation>Créez un mot de passe qui porte le nom de la plateforme.</translation>
    </message>
    <message>
        <source>Create an API key in the SendGrid settings and enter apikey and the key.</source>
        <translation>Créez une clé API dans les paramètres de SendGrid, puis saisissez apikey et la clé.</translation>
    </message>
    <message>
        <source>Create an SMTP user under &quot;Sending&quot;, &quot;SMTP Users&quot;, and enter its name and password. The SMTP2GO sign-in itself does not work here.</source>
        <translation>Créez un utilisateur SMTP sous «&#xa0;Sending&#xa0;», «&#xa0;SMTP Users&#xa0;», et saisissez son nom et son mot de passe. L’identifiant SMTP2GO lui-même ne fonctionne pas ici.</translation>
    </message>
    <message>
        <source>Create an authorization code there and enter it as password.</source>
        <translation>Créez-y un code d’autorisation et saisissez-le comme mot de passe.</translation>
    </message>
    <message>
        <source>Credentials belong to one region: use that region&apos;s server.</source>
        <translation>Les identifiants appartiennent à une région&#xa0;: utilisez le serveur de cette région.</translation>
    </message>
    <message>
        <source>DOMAIN\user or user@domain</source>
        <translation>DOMAINE\utilisateur ou utilisateur@domaine</translation>
    </message>
    <message>
        <source>Do not accept the other certificate: your password would go to that server.</source>
        <translation>N’acceptez pas l’autre certificat&#xa0;: votre mot de passe irait à ce serveur.</translation>
    </message>
    <message>
        <source>Do not send a password until the connection is encrypted.</source>
        <translation>N’envoyez pas de mot de passe tant que la connexion n’est pas chiffrée.</translation>
    </message>
    <message>
        <source>Do not send a password until the server&apos;s own certificate arrives.</source>
        <translation>N’envoyez pas de mot de passe tant que le certificat du serveur lui-même n’arrive pas.</translation>
    </message>
    <message>
        <source>Do not send from an address of a free mail service through another server.</source>
        <translation>N’envoyez pas depuis une adresse d’un service de messagerie gratuit en passant par un autre serveur.</translation>
    </message>
    <message>
        <source>Do not try a refused password again and again: the domain locks the account.</source>
        <translation>N’essayez pas sans cesse un mot de passe refusé&#xa0;: le domaine verrouille le compte.</translation>
    </message>
    <message>
        <source>Do not use localhost, a web address, or the server for incoming mail (IMAP, POP3, MX).</source>
        <translation>N’utilisez ni localhost, ni une adresse web, ni le serveur de réception (IMAP, POP3, MX).</translation>
    </message>
    <message>
        <source>Do not use this connection for a password. Try from another network.</source>
        <translation>N’utilisez pas cette connexion pour un mot de passe. Essayez depuis un autre réseau.</translation>
    </message>
    <message>
        <source>DomainFactory is moving its mailboxes to other servers: check the server name in the control panel.</source>
        <translation>DomainFactory transfère ses boîtes aux lettres vers d’autres serveurs&#xa0;: vérifiez le nom du serveur dans le panneau de contrôle.</translation>
    </message>
    <message>
        <source>EU</source>
        <translation>UE</translation>
    </message>
    <message>
        <source>EU subusers</source>
        <translation>sous-utilisateurs de l’UE</translation>
    </message>
    <message>
        <source>Email Routing only forwards. To send through Cloudflare, use its Email Service.</source>
        <translation>Email Routing ne fait que transférer. Pour envoyer par Cloudflare, utilisez son Email Service.</translation>
    </message>
    <message>
        <source>Email Sending is turned on and the domain is added under Email Service &gt; Email Sending.</source>
        <translation>Email Sending est activé et le domaine est ajouté sous Email Service &gt; Email Sending.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <comment>on the form of a platform that is not known</comment>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Encryption: tick &quot;Require TLS encryption&quot;.</source>
        <translation>Chiffrement&#xa0;: cochez l’option qui exige le chiffrement TLS.</translation>
    </message>
    <message>
        <source>Enter SMTP_Injection as user name and the API key as password.</source>
        <translation>Saisissez SMTP_Injection comme nom d’utilisateur et la clé API comme mot de passe.</translation>
    </message>
    <message>
        <source>Enter apikey as user name and the API key (it begins with SG.) as password.</source>
        <translation>Saisissez apikey comme nom d’utilisateur et la clé API (elle commence par SG.) comme mot de passe.</translation>
    </message>
    <message>
        <source>Enter it as the SMTP host.</source>
        <translation>Saisissez-le comme hôte SMTP.</translation>
    </message>
    <message>
        <source>Enter it here in place of the normal password.</source>
        <translation>Saisissez-le ici à la place du mot de passe normal.</translation>
    </message>
    <message>
        <source>Enter its 16 letters in place of the normal password; blanks do not matter.</source>
        <translation>Saisissez ses 16 lettres à la place du mot de passe normal&#xa0;; les espaces ne comptent pas.</translation>
    </message>
    <message>
        <source>Enter resend as user name and the API key as password.</source>
        <translation>Saisissez resend comme nom d’utilisateur et la clé API comme mot de passe.</translation>
    </message>
    <message>
        <source>Enter smtp.office365.com with port 587 and STARTTLS.</source>
        <translation>Saisissez smtp.office365.com avec le port 587 et STARTTLS.</translation>
    </message>
    <message>
        <source>Enter the bare name, such as smtp.example.com, without https:// and without a port.</source>
        <translation>Saisissez le nom seul, comme smtp.example.com, sans https:// et sans port.</translation>
    </message>
    <message>
        <source>Enter the new password here.</source>
        <translation>Saisissez ici le nouveau mot de passe.</translation>
    </message>
    <message>
        <source>Enter the outgoing (SMTP) server that your mail provider names, often smtp.yourdomain or mail.yourdomain.</source>
        <translation>Saisissez le serveur d’envoi (SMTP) que votre fournisseur de messagerie indique, souvent smtp.votredomaine ou mail.votredomaine.</translation>
    </message>
    <message>
        <source>Enter the password again. Watch for blanks at the ends from copying.</source>
        <translation>Ressaisissez le mot de passe. Attention aux espaces copiés au début ou à la fin.</translation>
    </message>
    <message>
        <source>Enter the server name that stands in the certificate, if your provider confirms that it is theirs.</source>
        <translation>Saisissez le nom de serveur qui figure dans le certificat, si votre fournisseur confirme que c’est le sien.</translation>
    </message>
    <message>
        <source>Enter user name and password, and switch the sign-in on.</source>
        <translation>Saisissez le nom d’utilisateur et le mot de passe, et activez l’authentification.</translation>
    </message>
    <message>
        <source>Enter {mailbox} as user name and the 16 letters as password. The blanks between the groups do not count.</source>
        <translation>Saisissez {mailbox} comme nom d’utilisateur et les 16 lettres comme mot de passe. Les espaces entre les groupes ne comptent pas.</translation>
    </message>
    <message>
        <source>Enter {mailbox} as user name, as it stands in the admin center (the user principal name), and its password.</source>
        <translation>Saisissez {mailbox} comme nom d’utilisateur, tel qu’il figure dans le centre d’administration (nom d’utilisateur principal), et son mot de passe.</translation>
    </message>
    <message>
        <source>Europe and the United States are separate accounts with separate servers.</source>
        <translation>L’Europe et les États-Unis sont des comptes séparés avec des serveurs séparés.</translation>
    </message>
    <message>
        <source>Europe and the United States are separate: use the server of the region in which the domain was added.</source>
        <translation>L’Europe et les États-Unis sont séparés&#xa0;: utilisez le serveur de la région où le domaine a été ajouté.</translation>
    </message>
    <message>
        <source>Every newer program is refused, and only TLS 1.0 or 1.1 connects.</source>
        <translation>Tous les programmes récents sont refusés, et seul TLS 1.0 ou 1.1 se connecte.</translation>
    </message>
    <message>
        <source>Every program names itself at the start (EHLO). The server refuses that name, because it is not a full host name or not a true one.</source>
        <translation>Tout programme se présente au début (EHLO). Le serveur refuse ce nom, parce qu’il n’est pas un nom d’hôte complet ou pas un vrai.</translation>
    </message>
    <message>
        <source>Everybody who uses this server has the same trouble, at any time.</source>
        <translation>Tous ceux qui utilisent ce serveur ont le même problème, à toute heure.</translation>
    </message>
    <message>
        <source>Exactly a verified domain.</source>
        <translation>Exactement un domaine vérifié.</translation>
    </message>
    <message>
        <source>Exactly the address for which the token was made.</source>
        <translation>Exactement l’adresse pour laquelle le jeton a été créé.</translation>
    </message>
    <message>
        <source>Exactly the address that signs in.</source>
        <translation>Exactement l’adresse qui s’authentifie.</translation>
    </message>
    <message>
        <source>Exchange has only port 587 with STARTTLS.</source>
        <translation>Exchange n’a que le port 587 avec STARTTLS.</translation>
    </message>
    <message>
        <source>Exclude {mailbox} from the policy that blocks legacy authentication, and keep the policy for everyone else.</source>
        <translation>Excluez {mailbox} de la stratégie qui bloque l’authentification héritée, et gardez la stratégie pour tous les autres.</translation>
    </message>
    <message>
        <source>External app passwords are required since February 2023.</source>
        <translation>Les mots de passe d’application externes sont obligatoires depuis février 2023.</translation>
    </message>
    <message>
        <source>Fastmail needs an app password</source>
        <translation>Fastmail demande un mot de passe d’application</translation>
    </message>
    <message>
        <source>Fewer connections at once, or a pause of some minutes, mend it.</source>
        <translation>Moins de connexions à la fois, ou une pause de quelques minutes, règlent le problème.</translation>
    </message>
    <message>
        <source>Find out which product it is. If the MX record ends in mail.protection.outlook.com, it is Microsoft 365: use smtp.office365.com and turn SMTP Authentication on in the Email &amp; Office Dashboard.</source>
        <translation>Déterminez de quel produit il s’agit. Si l’enregistrement MX se termine par mail.protection.outlook.com, c’est Microsoft 365&#xa0;: utilisez smtp.office365.com et activez SMTP Authentication dans l’Email &amp; Office Dashboard.</translation>
    </message>
    <message>
        <source>For a platform, use an address of your own domain with an SMTP token, or a sending service.</source>
        <translation>Pour une plateforme, utilisez une adresse de votre propre domaine avec un jeton SMTP, ou un service d’envoi.</translation>
    </message>
    <message>
        <source>For a test, send to an address that you verified there.</source>
        <translation>Pour un test, envoyez à une adresse que vous y avez fait vérifier.</translation>
    </message>
    <message>
        <source>For a test, verify the recipient&apos;s address as well.</source>
        <translation>Pour un test, faites vérifier aussi l’adresse du destinataire.</translation>
    </message>
    <message>
        <source>For more mail, choose a larger plan or a sending service.</source>
        <translation>Pour envoyer davantage, choisissez une offre supérieure ou un service d’envoi.</translation>
    </message>
    <message>
        <source>For this kind of account the provider only takes a sign-in through its own web page (OAuth). A platform that asks for user name and password cannot use it.</source>
        <translation>Pour ce type de compte, le fournisseur n’accepte qu’une connexion par sa propre page web (OAuth). Une plateforme qui demande un nom d’utilisateur et un mot de passe ne peut pas l’utiliser.</translation>
    </message>
    <message>
        <source>Forcepoint is a filter in front of the real mail server. Ask who hosts the mailboxes behind it.</source>
        <translation>Forcepoint est un filtre placé devant le vrai serveur de messagerie. Demandez qui héberge les boîtes aux lettres derrière lui.</translation>
    </message>
    <message>
        <source>Forms differ: SSL or SSL/TLS means encryption from the first byte (465). TLS often means STARTTLS (587).</source>
        <translation>Les formulaires diffèrent&#xa0;: SSL ou SSL/TLS désigne le chiffrement dès le premier octet (465). TLS désigne souvent STARTTLS (587).</translation>
    </message>
    <message>
        <source>From address</source>
        <comment>on the form of a platform that is not known</comment>
        <translation>Adresse d’expéditeur</translation>
    </message>
    <message>
        <source>From another network, such as a phone&apos;s, the same server offers STARTTLS.</source>
        <translation>Depuis un autre réseau, comme celui d’un téléphone, le même serveur propose STARTTLS.</translation>
    </message>
    <message>
        <source>From here {port} is open to other mail servers, so this network does not block it. {host} stays silent: its firewall drops what comes from this computer&apos;s address, or the server is down.</source>
        <translation>Vu d’ici, {port} est ouvert vers d’autres serveurs de messagerie&#xa0;: ce réseau ne le bloque donc pas. {host} reste muet&#xa0;: son pare-feu écarte ce qui vient de l’adresse de cet ordinateur, ou le serveur est arrêté.</translation>
    </message>
    <message>
        <source>From name</source>
        <comment>on the form of a platform that is not known</comment>
        <translation>Nom d’expéditeur</translation>
    </message>
    <message>
        <source>GMX may refuse a sign-in from a data centre or a foreign country, or ask for an app-specific password (reported in May 2026).</source>
        <translation>GMX peut refuser une authentification depuis un centre de données ou un pays étranger, ou demander un mot de passe propre à l’application (signalé en mai 2026).</translation>
    </message>
    <message>
        <source>GTR takes 587, 465 or 25.</source>
        <translation>GTR accepte 587, 465 ou 25.</translation>
    </message>
    <message>
        <source>Gmail replaces the From address with the account&apos;s own, unless it is a verified &quot;Send mail as&quot; address.</source>
        <translation>Gmail remplace l’adresse d’expéditeur par celle du compte, sauf s’il s’agit d’une adresse «&#xa0;Envoyer des e-mails en tant que&#xa0;» validée.</translation>
    </message>
    <message>
        <source>Gmail sends 500 messages in 24 hours. For more, use Google Workspace or a sending service with a domain of your own.</source>
        <translation>Gmail envoie 500 messages en 24 heures. Pour davantage, utilisez Google Workspace ou un service d’envoi avec votre propre domaine.</translation>
    </message>
    <message>
        <source>Google may block the first sign-in from an unknown place. Confirm it at https://myaccount.google.com/notifications.</source>
        <translation>Google peut bloquer la première authentification depuis un lieu inconnu. Confirmez-la sur https://myaccount.google.com/notifications.</translation>
    </message>
    <message>
        <source>Google needs an app password</source>
        <translation>Google demande un mot de passe d’application</translation>
    </message>
    <message>
        <source>Google replaces the From address with the mailbox that signs in, unless it is an alias or a verified &quot;Send mail as&quot; address.</source>
        <translation>Google remplace l’adresse d’expéditeur par la boîte aux lettres qui s’authentifie, sauf s’il s’agit d’un alias ou d’une adresse «&#xa0;Envoyer des e-mails en tant que&#xa0;» validée.</translation>
    </message>
    <message>
        <source>Google says that a change can take up to 24 hours.</source>
        <translation>Selon Google, une modification peut prendre jusqu’à 24 heures.</translation>
    </message>
    <message>
        <source>Google stopped accepting the account password from other programs. App passwords are excepted.</source>
        <translation>Google a cessé d’accepter le mot de passe du compte depuis d’autres programmes. Les mots de passe d’application font exception.</translation>
    </message>
    <message>
        <source>Google stopped accepting the account password from other programs. App passwords stay; no end date is announced.</source>
        <translation>Google a cessé d’accepter le mot de passe du compte depuis d’autres programmes. Les mots de passe d’application restent&#xa0;; aucune date de fin n’est annoncée.</translation>
    </message>
    <message>
        <source>Google takes a sign-in through its own web page (OAuth) or an app password. A platform that asks for user name and password needs the app password.</source>
        <translation>Google accepte une connexion par sa propre page web (OAuth) ou un mot de passe d’application. Une plateforme qui demande un nom d’utilisateur et un mot de passe a besoin du mot de passe d’application.</translation>
    </message>
    <message>
        <source>Google takes no normal password for sending</source>
        <translation>Google n’accepte pas le mot de passe normal pour l’envoi</translation>
    </message>
    <message>
        <source>Google wants you to confirm the sign-in</source>
        <translation>Google veut que vous confirmiez la connexion</translation>
    </message>
    <message>
        <source>Guides that describe an app password for Outlook.com are out of date.</source>
        <translation>Les guides qui décrivent un mot de passe d’application pour Outlook.com sont périmés.</translation>
    </message>
    <message>
        <source>Guides that describe an app password for these addresses are out of date.</source>
        <translation>Les guides qui décrivent un mot de passe d’application pour ces adresses sont périmés.</translation>
    </message>
    <message>
        <source>HEY has no SMTP for other programs, so there is nothing to type.</source>
        <translation>HEY n’a pas de SMTP pour d’autres programmes&#xa0;: il n’y a rien à saisir.</translation>
    </message>
    <message>
        <source>Have an administrator switch &quot;Authenticated SMTP&quot; on for this mailbox: Microsoft 365 admin center, Users, the user, Mail, Manage email apps.</source>
        <translation>Faites activer «&#xa0;SMTP authentifié&#xa0;» pour cette boîte aux lettres par un administrateur&#xa0;: centre d’administration Microsoft 365, Utilisateurs, l’utilisateur, Courrier, Gérer les applications de messagerie.</translation>
    </message>
    <message>
        <source>Hornetsecurity is a filter in front of the real mail server. Ask who hosts the mailboxes behind it.</source>
        <translation>Hornetsecurity est un filtre placé devant le vrai serveur de messagerie. Demandez qui héberge les boîtes aux lettres derrière lui.</translation>
    </message>
    <message>
        <source>If GoDaddy sold the subscription, the switches are there too: SMTP Authentication for each user, and security defaults.</source>
        <translation>Si GoDaddy a vendu l’abonnement, les options y sont aussi&#xa0;: SMTP Authentication pour chaque utilisateur, et les paramètres de sécurité par défaut.</translation>
    </message>
    <message>
        <source>If IONOS hosts the domain with Microsoft 365, use smtp.office365.com.</source>
        <translation>Si IONOS héberge le domaine avec Microsoft 365, utilisez smtp.office365.com.</translation>
    </message>
    <message>
        <source>If IP Access Management is on (Settings &gt; IP Access Management), add the platform&apos;s addresses.</source>
        <translation>Si IP Access Management est activé (Settings &gt; IP Access Management), ajoutez les adresses de la plateforme.</translation>
    </message>
    <message>
        <source>If IP Access Management is on, add the platform&apos;s address (Settings &gt; IP Access Management).</source>
        <translation>Si IP Access Management est activé, ajoutez l’adresse de la plateforme (Settings &gt; IP Access Management).</translation>
    </message>
    <message>
        <source>If IP authentication is used, add the platform&apos;s address; it needs a paid plan.</source>
        <translation>Si l’authentification par IP est utilisée, ajoutez l’adresse de la plateforme&#xa0;; une offre payante est nécessaire.</translation>
    </message>
    <message>
        <source>If IP restriction is on, add the platform&apos;s address to the list.</source>
        <translation>Si la restriction par IP est active, ajoutez l’adresse de la plateforme à la liste.</translation>
    </message>
    <message>
        <source>If an IP allow-list is set up, add the platform&apos;s address.</source>
        <translation>Si une liste d’adresses IP autorisées est définie, ajoutez l’adresse de la plateforme.</translation>
    </message>
    <message>
        <source>If app passwords stay forbidden: the SMTP relay service</source>
        <translation>Si les mots de passe d’application restent interdits&#xa0;: le service de relais SMTP</translation>
    </message>
    <message>
        <source>If everything else works, ask the people who run this network whether they block outgoing mail.</source>
        <translation>Si tout le reste fonctionne, demandez aux responsables de ce réseau s’ils bloquent les messages sortants.</translation>
    </message>
    <message>
        <source>If it arrived, the settings work; the server is slow to confirm, often because it scans messages first.</source>
        <translation>S’il est arrivé, les paramètres fonctionnent&#xa0;; le serveur confirme lentement, souvent parce qu’il analyse d’abord les messages.</translation>
    </message>
    <message>
        <source>If it arrived, the settings work; the server is slow to confirm, often because it scans messages first. Let the program wait longer, up to 10 minutes.</source>
        <translation>S’il est arrivé, les paramètres fonctionnent&#xa0;; le serveur confirme lentement, souvent parce qu’il analyse d’abord les messages. Laissez le programme attendre plus longtemps, jusqu’à 10 minutes.</translation>
    </message>
    <message>
        <source>If it did not arrive, ask the people who run the mail server what their log says about this time.</source>
        <translation>S’il n’est pas arrivé, demandez aux responsables du serveur de messagerie ce que dit leur journal à cette heure.</translation>
    </message>
    <message>
        <source>If it did not arrive, try a short message without attachments: a size limit or a filter may end the connection.</source>
        <translation>S’il n’est pas arrivé, essayez un message court sans pièce jointe&#xa0;: une limite de taille ou un filtre peut couper la connexion.</translation>
    </message>
    <message>
        <source>If it did not arrive, try a short message: a long one may stick on a slow or faulty line.</source>
        <translation>S’il n’est pas arrivé, essayez un message court&#xa0;: un long message peut rester coincé sur une ligne lente ou défectueuse.</translation>
    </message>
    <message>
        <source>If it does not, give this mailbox a policy of its own. First make the policy.</source>
        <translation>Si ce n’est pas le cas, donnez à cette boîte aux lettres sa propre stratégie. Créez d’abord la stratégie.</translation>
    </message>
    <message>
        <source>If it goes on, ask the people who run the mail server what their log says about this time and this step.</source>
        <translation>Si cela persiste, demandez aux responsables du serveur de messagerie ce que dit leur journal à cette heure et à cette étape.</translation>
    </message>
    <message>
        <source>If it goes on, ask the people who run the mail server what their log says about this time.</source>
        <translation>Si cela persiste, demandez aux responsables du serveur de messagerie ce que dit leur journal à cette heure.</translation>
    </message>
    <message>
        <source>If it goes on, ask the people who run the mail server.</source>
        <translation>Si cela persiste, interrogez les responsables du serveur de messagerie.</translation>
    </message>
    <message>
        <source>If it happens again, send us the copied details.</source>
        <translation>Si cela se reproduit, envoyez-nous les détails copiés.</translation>
    </message>
    <message>
        <source>If it happens in one network only, do not trust that network with a password.</source>
        <translation>Si cela n’arrive que dans un seul réseau, ne confiez pas de mot de passe à ce réseau.</translation>
    </message>
    <message>
        <source>If it is not confirmed there, use an app password: https://myaccount.google.com/apppasswords.</source>
        <translation>Si la confirmation n’y est pas proposée, utilisez un mot de passe d’application&#xa0;: https://myaccount.google.com/apppasswords.</translation>
    </message>
    <message>
        <source>If it is used already, create a new one.</source>
        <translation>Si vous l’utilisez déjà, créez-en un nouveau.</translation>
    </message>
    <message>
        <source>If it lasts, tell the people who run {host}.</source>
        <translation>Si cela dure, prévenez les personnes qui gèrent {host}.</translation>
    </message>
    <message>
        <source>If it worked a few minutes ago and sign-ins failed since, the server may have locked this computer out for a while.</source>
        <translation>Si cela fonctionnait il y a quelques minutes et que des authentifications ont échoué depuis, le serveur a peut-être exclu cet ordinateur pour un moment.</translation>
    </message>
    <message>
        <source>If mail.YOURDOMAIN has no fitting certificate, use the server&apos;s own name from cPanel.</source>
        <translation>Si mail.VOTREDOMAINE n’a pas de certificat adapté, utilisez le nom du serveur lui-même, indiqué dans cPanel.</translation>
    </message>
    <message>
        <source>If no app password can be made, a form with user name and password cannot use this account.</source>
        <translation>Sans mot de passe d’application, un formulaire avec nom d’utilisateur et mot de passe ne peut pas utiliser ce compte.</translation>
    </message>
    <message>
        <source>If no app password is offered, this account cannot send through other programs.</source>
        <translation>Si aucun mot de passe d’application n’est proposé, ce compte ne peut pas envoyer depuis d’autres programmes.</translation>
    </message>
    <message>
        <source>If no app passwords are offered, the administrator forbids them or requires security keys. Then use the SMTP relay service, or another sender.</source>
        <translation>Si aucun mot de passe d’application n’est proposé, l’administrateur les interdit ou exige des clés de sécurité. Utilisez alors le service de relais SMTP, ou un autre expéditeur.</translation>
    </message>
    <message>
        <source>If other devices in this network can send, look at the firewall of this computer.</source>
        <translation>Si d’autres appareils de ce réseau peuvent envoyer, regardez le pare-feu de cet ordinateur.</translation>
    </message>
    <message>
        <source>If port 587 stays silent too, a firewall between here and the provider drops the connection.</source>
        <translation>Si le port 587 reste muet lui aussi, un pare-feu entre ici et le fournisseur écarte la connexion.</translation>
    </message>
    <message>
        <source>If security defaults or conditional access are on, they may block the sign-in; see the sign-in log in Microsoft Entra.</source>
        <translation>Les paramètres de sécurité par défaut ou l’accès conditionnel, s’ils sont actifs, peuvent bloquer l’authentification&#xa0;; consultez les journaux de connexion dans Microsoft Entra.</translation>
    </message>
    <message>
        <source>If the API key has a list of addresses, add the platform&apos;s.</source>
        <translation>Si la clé API a une liste d’adresses, ajoutez celles de la plateforme.</translation>
    </message>
    <message>
        <source>If the account has an IP allow-list, add the platform&apos;s addresses.</source>
        <translation>Si le compte a une liste d’adresses IP autorisées, ajoutez celles de la plateforme.</translation>
    </message>
    <message>
        <source>If the account limits the addresses that may send, add the platform&apos;s.</source>
        <translation>Si le compte limite les adresses qui peuvent envoyer, ajoutez celles de la plateforme.</translation>
    </message>
    <message>
        <source>If the account uses per-user multi-factor authentication, make an app password, where the organisation allows it.</source>
        <translation>Si le compte utilise l’authentification multifacteur par utilisateur, créez un mot de passe d’application, là où l’organisation l’autorise.</translation>
    </message>
    <message>
        <source>If the address belongs to a company</source>
        <translation>Si l’adresse appartient à une entreprise</translation>
    </message>
    <message>
        <source>If the address is yours, look it up at the list that the message names and ask for removal.</source>
        <translation>Si l’adresse est la vôtre, cherchez-la dans la liste que le message nomme et demandez son retrait.</translation>
    </message>
    <message>
        <source>If the authority is your own, issue its certificates anew with the missing extension.</source>
        <translation>Si l’autorité est la vôtre, délivrez à nouveau ses certificats avec l’extension manquante.</translation>
    </message>
    <message>
        <source>If the certificate does not cover mail.YOURDOMAIN, use the server&apos;s own name.</source>
        <translation>Si le certificat ne couvre pas mail.VOTREDOMAINE, utilisez le nom du serveur lui-même.</translation>
    </message>
    <message>
        <source>If the credential is limited to addresses, add the platform&apos;s.</source>
        <translation>Si l’identifiant est limité à certaines adresses, ajoutez celles de la plateforme.</translation>
    </message>
    <message>
        <source>If the domain is yours, check its name servers and, if it is signed, its DNSSEC records.</source>
        <translation>Si le domaine est le vôtre, contrôlez ses serveurs de noms et, s’il est signé, ses enregistrements DNSSEC.</translation>
    </message>
    <message>
        <source>If the first sign-in of {platform} is refused, look for a message from Google about a new sign-in and confirm that it was you.</source>
        <translation>Si la première authentification de {platform} est refusée, cherchez un message de Google à propos d’une nouvelle connexion et confirmez qu’il s’agissait de vous.</translation>
    </message>
    <message>
        <source>If the host&apos;s firewall blocks the platform after failed sign-ins, ask the host to admit the platform&apos;s addresses.</source>
        <translation>Si le pare-feu de l’hébergeur bloque la plateforme après des échecs d’authentification, demandez-lui d’autoriser les adresses de la plateforme.</translation>
    </message>
    <message>
        <source>If the mail server has a firewall, ask the platform which addresses it sends from.</source>
        <translation>Si le serveur de messagerie a un pare-feu, demandez à la plateforme depuis quelles adresses elle envoie.</translation>
    </message>
    <message>
        <source>If the mail server has a firewall, it must admit the platform too.</source>
        <translation>Si le serveur de messagerie a un pare-feu, il doit aussi autoriser la plateforme.</translation>
    </message>
    <message>
        <source>If the page offers none, the administrator forbids app passwords: use the SMTP relay service of Google Workspace.</source>
        <translation>Si la page n’en propose pas, l’administrateur interdit les mots de passe d’application&#xa0;: utilisez le service de relais SMTP de Google Workspace.</translation>
    </message>
    <message>
        <source>If the page says that the setting is not available: 2-Step Verification may use security keys only, Advanced Protection may be on, or the account belongs to an organisation. Then the administrator decides.</source>
        <translation>Si la page indique que ce paramètre n’est pas disponible&#xa0;: la validation en deux étapes n’utilise peut-être que des clés de sécurité, la Protection Avancée est peut-être activée, ou le compte appartient à une organisation. Dans ce dernier cas, l’administrateur décide.</translation>
    </message>
    <message>
        <source>If the program is old, update it.</source>
        <translation>Si le programme est ancien, mettez-le à jour.</translation>
    </message>
    <message>
        <source>If the relay asks for a sign-in, use a mailbox of the organisation and an app password of it.</source>
        <translation>Si le relais demande une authentification, utilisez une boîte aux lettres de l’organisation et un de ses mots de passe d’application.</translation>
    </message>
    <message>
        <source>If the same server offers STARTTLS elsewhere, a firewall or an antivirus program on the way removes it.</source>
        <translation>Si le même serveur propose STARTTLS ailleurs, un pare-feu ou un antivirus en chemin le retire.</translation>
    </message>
    <message>
        <source>If the server is a relay that knows you by address, switch the sign-in off.</source>
        <translation>Si le serveur est un relais qui vous reconnaît à votre adresse, désactivez l’authentification.</translation>
    </message>
    <message>
        <source>If the server is yours, allow PLAIN and LOGIN after TLS.</source>
        <translation>Si le serveur est le vôtre, autorisez PLAIN et LOGIN après TLS.</translation>
    </message>
    <message>
        <source>If the server is yours, check that it listens on its IPv6 address or take the AAAA record away.</source>
        <translation>Si le serveur est le vôtre, vérifiez qu’il écoute sur son adresse IPv6 ou retirez l’enregistrement AAAA.</translation>
    </message>
    <message>
        <source>If the server is yours, check that it runs.</source>
        <translation>Si le serveur est le vôtre, vérifiez qu’il tourne.</translation>
    </message>
    <message>
        <source>If the server is yours, check that its firewall admits the address this connection comes from.</source>
        <translation>Si le serveur est le vôtre, vérifiez que son pare-feu autorise l’adresse d’où vient cette connexion.</translation>
    </message>
    <message>
        <source>If the server is yours, check that its mail service is running and listens on this port.</source>
        <translation>Si le serveur est le vôtre, vérifiez que son service de messagerie tourne et écoute sur ce port.</translation>
    </message>
    <message>
        <source>If the server is yours, check that the renewal works and the mail service loads the new certificate.</source>
        <translation>Si le serveur est le vôtre, vérifiez que le renouvellement fonctionne et que le service de messagerie charge le nouveau certificat.</translation>
    </message>
    <message>
        <source>If the server is yours, get a certificate that includes {host}.</source>
        <translation>Si le serveur est le vôtre, obtenez un certificat qui inclut {host}.</translation>
    </message>
    <message>
        <source>If the server is yours, give it a certificate and switch STARTTLS on.</source>
        <translation>Si le serveur est le vôtre, donnez-lui un certificat et activez STARTTLS.</translation>
    </message>
    <message>
        <source>If the server is yours, give this account or address the right to relay.</source>
        <translation>Si le serveur est le vôtre, donnez à ce compte ou à cette adresse le droit de relais.</translation>
    </message>
    <message>
        <source>If the server is yours, install a certificate from a public authority, since the platform will not know a private one either.</source>
        <translation>Si le serveur est le vôtre, installez un certificat d’une autorité publique, car la plateforme ne connaîtra pas non plus une autorité privée.</translation>
    </message>
    <message>
        <source>If the server is yours, install a certificate from a public authority; Let&apos;s Encrypt issues them free of charge.</source>
        <translation>Si le serveur est le vôtre, installez un certificat d’une autorité publique&#xa0;; Let&apos;s Encrypt en délivre gratuitement.</translation>
    </message>
    <message>
        <source>If the server is yours, look at its sign-in service (Dovecot, SASL, LDAP) and its log.</source>
        <translation>Si le serveur est le vôtre, examinez son service d’authentification (Dovecot, SASL, LDAP) et son journal.</translation>
    </message>
    <message>
        <source>If the server is yours, look at whether its mail service hangs.</source>
        <translation>Si le serveur est le vôtre, vérifiez que son service de messagerie n’est pas bloqué.</translation>
    </message>
    <message>
        <source>If the server is yours, look in its log at what it does at this step; look-ups of addresses and passwords are usual reasons.</source>
        <translation>Si le serveur est le vôtre, cherchez dans son journal ce qu’il fait à cette étape&#xa0;; la recherche d’adresses et de mots de passe est souvent en cause.</translation>
    </message>
    <message>
        <source>If the server is yours, look in its log for the message.</source>
        <translation>Si le serveur est le vôtre, cherchez le message dans son journal.</translation>
    </message>
    <message>
        <source>If the server is yours, repair {family} or take those addresses out of DNS.</source>
        <translation>Si le serveur est le vôtre, réparez {family} ou retirez ces adresses du DNS.</translation>
    </message>
    <message>
        <source>If the server is yours, switch SMTP AUTH on for this port.</source>
        <translation>Si le serveur est le vôtre, activez SMTP AUTH pour ce port.</translation>
    </message>
    <message>
        <source>If the server is yours, take this computer&apos;s address out of its list of banned addresses.</source>
        <translation>Si le serveur est le vôtre, retirez l’adresse de cet ordinateur de sa liste d’adresses bannies.</translation>
    </message>
    <message>
        <source>If the server is yours, update it and switch TLS 1.2 or 1.3 on.</source>
        <translation>Si le serveur est le vôtre, mettez-le à jour et activez TLS 1.2 ou 1.3.</translation>
    </message>
    <message>
        <source>If the server is yours, update it, and look at what stands between it and the network, such as a proxy or a filter.</source>
        <translation>Si le serveur est le vôtre, mettez-le à jour et regardez ce qui se trouve entre lui et le réseau, comme un proxy ou un filtre.</translation>
    </message>
    <message>
        <source>If the server is yours, update it.</source>
        <translation>Si le serveur est le vôtre, mettez-le à jour.</translation>
    </message>
    <message>
        <source>If the server is yours, update it; the hole is known as CVE-2011-0411.</source>
        <translation>Si le serveur est le vôtre, mettez-le à jour&#xa0;; la faille est connue sous le nom CVE-2011-0411.</translation>
    </message>
    <message>
        <source>If the server is yours, use a key of at least 2048 bits, DH parameters of 2048 bits, and current ciphers.</source>
        <translation>Si le serveur est le vôtre, utilisez une clé d’au moins 2048 bits, des paramètres DH de 2048 bits et des algorithmes actuels.</translation>
    </message>
    <message>
        <source>If the server was set up today, wait until its DNS record is published and check again.</source>
        <translation>Si le serveur a été installé aujourd’hui, attendez que son enregistrement DNS soit publié et recommencez la vérification.</translation>
    </message>
    <message>
        <source>If the token is limited to addresses, add the platform&apos;s.</source>
        <translation>Si le jeton est limité à certaines adresses, ajoutez celles de la plateforme.</translation>
    </message>
    <message>
        <source>If there is one, it must allow Basic for SMTP (AllowBasicAuthSmtp: True).</source>
        <translation>S’il y en a une, elle doit autoriser Basic pour SMTP (AllowBasicAuthSmtp: True).</translation>
    </message>
    <message>
        <source>If they are right, ask the people who run {host} to install a certificate that is valid now.</source>
        <translation>Si elles sont justes, demandez aux personnes qui gèrent {host} d’installer un certificat valable dès maintenant.</translation>
    </message>
    <message>
        <source>If they confirm the new key, remove the old one and trust the new one.</source>
        <translation>Si elles confirment la nouvelle clé, retirez l’ancienne et approuvez la nouvelle.</translation>
    </message>
    <message>
        <source>If they do not, do not use this connection. Try from another network.</source>
        <translation>Sinon, n’utilisez pas cette connexion. Essayez depuis un autre réseau.</translation>
    </message>
    <message>
        <source>If they do, ask the people who run {host} to look at the TLS set-up of this port.</source>
        <translation>Si c’est le cas, demandez aux personnes qui gèrent {host} d’examiner la configuration TLS de ce port.</translation>
    </message>
    <message>
        <source>If they were entered, choose encryption as well; many servers offer the sign-in only after it.</source>
        <translation>S’ils sont déjà saisis, choisissez aussi le chiffrement&#xa0;; beaucoup de serveurs ne proposent l’authentification qu’ensuite.</translation>
    </message>
    <message>
        <source>If those are closed too, ask the network or hosting provider to open outgoing SMTP.</source>
        <translation>S’ils sont fermés aussi, demandez au fournisseur d’accès ou à l’hébergeur d’ouvrir le SMTP sortant.</translation>
    </message>
    <message>
        <source>If your organisation allows app passwords, make one at https://mysignins.microsoft.com/security-info.</source>
        <translation>Si votre organisation autorise les mots de passe d’application, créez-en un sur https://mysignins.microsoft.com/security-info.</translation>
    </message>
    <message>
        <source>ImprovMX forwards mail. Only the Premium plan can send.</source>
        <translation>ImprovMX transfère les messages. Seule l’offre Premium peut envoyer.</translation>
    </message>
    <message>
        <source>In Brevo open &quot;Security&quot;, &quot;Authorized IPs&quot;, and add the platform&apos;s address, or switch the block off for SMTP keys.</source>
        <translation>Dans Brevo, ouvrez «&#xa0;Security&#xa0;», «&#xa0;Authorized IPs&#xa0;», et ajoutez l’adresse de la plateforme, ou désactivez le blocage pour les clés SMTP.</translation>
    </message>
    <message>
        <source>In Fastmail open &quot;Settings&quot;, &quot;Privacy &amp; Security&quot;, &quot;Manage app passwords and access&quot;, and make one with access to SMTP.</source>
        <translation>Dans Fastmail, ouvrez «&#xa0;Settings&#xa0;», «&#xa0;Privacy &amp; Security&#xa0;», «&#xa0;Manage app passwords and access&#xa0;», et créez-en un avec accès à SMTP.</translation>
    </message>
    <message>
        <source>In Mailgun open the domain&apos;s settings, &quot;SMTP credentials&quot;, and reset the password of the login you use.</source>
        <translation>Dans Mailgun, ouvrez les paramètres du domaine, «&#xa0;SMTP credentials&#xa0;», et réinitialisez le mot de passe de l’identifiant que vous utilisez.</translation>
    </message>
    <message>
        <source>In PHP, set openssl.cafile to a current file; for Python on macOS run &quot;Install Certificates.command&quot;; in Java update the trust store.</source>
        <translation>En PHP, faites pointer openssl.cafile vers un fichier à jour&#xa0;; pour Python sur macOS, lancez «&#xa0;Install Certificates.command&#xa0;»&#xa0;; en Java, mettez à jour le magasin de certificats.</translation>
    </message>
    <message>
        <source>In PowerShell: Set-CASMailbox {mailbox} -SmtpClientAuthenticationDisabled $false.</source>
        <translation>Dans PowerShell&#xa0;: Set-CASMailbox {mailbox} -SmtpClientAuthenticationDisabled $false.</translation>
    </message>
    <message>
        <source>In VK WorkSpace the administrator must allow mail programs.</source>
        <translation>Dans VK WorkSpace, l’administrateur doit autoriser les programmes de messagerie.</translation>
    </message>
    <message>
        <source>In Yandex 360 the administrator may forbid mail programs.</source>
        <translation>Dans Yandex 360, l’administrateur peut interdire les programmes de messagerie.</translation>
    </message>
    <message>
        <source>In a company network, ask the people who run it to exclude mail connections from inspection.</source>
        <translation>Dans un réseau d’entreprise, demandez à ses responsables d’exclure les connexions de messagerie de l’inspection.</translation>
    </message>
    <message>
        <source>In a configuration file or web address, quote or encode special signs.</source>
        <translation>Dans un fichier de configuration ou une adresse web, échappez ou encodez les signes spéciaux.</translation>
    </message>
    <message>
        <source>In a container or on a server, check the DNS servers it is configured with.</source>
        <translation>Dans un conteneur ou sur un serveur, contrôlez les serveurs DNS configurés.</translation>
    </message>
    <message>
        <source>In a network that only has a web proxy, ask for direct access to port 587 or 465.</source>
        <translation>Dans un réseau qui n’a qu’un proxy web, demandez un accès direct au port 587 ou 465.</translation>
    </message>
    <message>
        <source>In an Exchange organisation, try DOMAIN\user or user@domain.</source>
        <translation>Dans une organisation Exchange, essayez DOMAINE\utilisateur ou utilisateur@domaine.</translation>
    </message>
    <message>
        <source>In cPanel, Email Accounts &gt; Connect Devices shows server and ports.</source>
        <translation>Dans cPanel, Email Accounts &gt; Connect Devices indique le serveur et les ports.</translation>
    </message>
    <message>
        <source>In the Google Admin console open Gmail, &quot;Routing&quot;, &quot;SMTP relay service&quot;, and add the address, or require SMTP sign-in in its place.</source>
        <translation>Dans la console d’administration Google, ouvrez Gmail, «&#xa0;Routage&#xa0;», «&#xa0;Service de relais SMTP&#xa0;», et ajoutez l’adresse, ou exigez plutôt l’authentification SMTP.</translation>
    </message>
    <message>
        <source>In the Google Admin console open Gmail, &quot;Routing&quot;, &quot;SMTP relay service&quot;, and check allowed senders and addresses.</source>
        <translation>Dans la console d’administration Google, ouvrez Gmail, «&#xa0;Routage&#xa0;», «&#xa0;Service de relais SMTP&#xa0;», et contrôlez les expéditeurs autorisés et les adresses.</translation>
    </message>
    <message>
        <source>In the SES console open &quot;SMTP settings&quot;, create SMTP credentials in the region of your sender, and enter both values.</source>
        <translation>Dans la console SES, ouvrez «&#xa0;SMTP settings&#xa0;», créez des identifiants SMTP dans la région de votre expéditeur et saisissez les deux valeurs.</translation>
    </message>
    <message>
        <source>In the SES console request production access for this region.</source>
        <translation>Dans la console SES, demandez l’accès à la production pour cette région.</translation>
    </message>
    <message>
        <source>In the program that showed the message, switch encryption on (its name may be TLS or STARTTLS).</source>
        <translation>Dans le programme qui a affiché le message, activez le chiffrement (il s’appelle peut-être TLS ou STARTTLS).</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Inde</translation>
    </message>
    <message>
        <source>Install or update the root certificates of the system (package ca-certificates).</source>
        <translation>Installez ou mettez à jour les certificats racine du système (paquet ca-certificates).</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlande</translation>
    </message>
    <message>
        <source>It delivers only to mailboxes of your own organisation, so it does not suit a platform that writes to customers.</source>
        <translation>Il ne livre qu’aux boîtes aux lettres de votre propre organisation&#xa0;: il ne convient donc pas à une plateforme qui écrit à des clients.</translation>
    </message>
    <message>
        <source>It delivers only to mailboxes of your own organisation.</source>
        <translation>Il ne livre qu’aux boîtes aux lettres de votre propre organisation.</translation>
    </message>
    <message>
        <source>It happens at the same step every time, also from another network.</source>
        <translation>Cela arrive chaque fois à la même étape, même depuis un autre réseau.</translation>
    </message>
    <message>
        <source>It is not clear which AOL accounts may still use an app password. If AOL offers to make one, it may work; if not, only OAuth is left.</source>
        <translation>On ne sait pas exactement quels comptes AOL peuvent encore utiliser un mot de passe d’application. Si AOL propose d’en créer un, cela peut fonctionner&#xa0;; sinon, il ne reste qu’OAuth.</translation>
    </message>
    <message>
        <source>It listens on port 25 only. The platform must be able to leave user name and password empty.</source>
        <translation>Il n’écoute que sur le port 25. La plateforme doit permettre de laisser vides le nom d’utilisateur et le mot de passe.</translation>
    </message>
    <message>
        <source>It needs a billing policy; Microsoft charges by recipient since June 2026.</source>
        <translation>Il faut une stratégie de facturation&#xa0;; Microsoft facture par destinataire depuis juin 2026.</translation>
    </message>
    <message>
        <source>It needs a paid Mailchimp plan.</source>
        <translation>Il faut une offre Mailchimp payante.</translation>
    </message>
    <message>
        <source>It needs fixed addresses of the platform that sends, or a client certificate for one of your domains.</source>
        <translation>Il faut des adresses fixes de la plateforme qui envoie, ou un certificat client pour l’un de vos domaines.</translation>
    </message>
    <message>
        <source>It offers sign-in after STARTTLS only: Get-ReceiveConnector should show BasicAuthRequireTLS and ExchangeUsers.</source>
        <translation>Il ne propose l’authentification qu’après STARTTLS&#xa0;: Get-ReceiveConnector doit montrer BasicAuthRequireTLS et ExchangeUsers.</translation>
    </message>
    <message>
        <source>It worked earlier, several wrong tries came before, and it works again after a while.</source>
        <translation>Cela fonctionnait, plusieurs essais ratés ont suivi, et cela refonctionne après un moment.</translation>
    </message>
    <message>
        <source>It works again after a pause, and fails when much is sent at once.</source>
        <translation>Cela refonctionne après une pause, et échoue quand beaucoup est envoyé d’un coup.</translation>
    </message>
    <message>
        <source>It works again later without any change, and others have the same trouble now.</source>
        <translation>Cela refonctionne plus tard sans modification, et d’autres ont le même problème maintenant.</translation>
    </message>
    <message>
        <source>It works as soon as IPv6 is switched off on this computer.</source>
        <translation>Cela fonctionne dès qu’IPv6 est désactivé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>It works even where SMTP AUTH is off for the organisation.</source>
        <translation>Il fonctionne même si SMTP AUTH est désactivé pour l’organisation.</translation>
    </message>
    <message>
        <source>It works once encryption is switched on.</source>
        <translation>Cela fonctionne une fois le chiffrement activé.</translation>
    </message>
    <message>
        <source>It works when the From address is the mailbox that signs in.</source>
        <translation>Cela fonctionne quand l’adresse d’expéditeur est la boîte aux lettres qui s’authentifie.</translation>
    </message>
    <message>
        <source>It works with an address of plain letters.</source>
        <translation>Cela fonctionne avec une adresse faite de lettres sans accent.</translation>
    </message>
    <message>
        <source>It works with the VPN or the proxy switched off.</source>
        <translation>Cela fonctionne sans le VPN ou le proxy.</translation>
    </message>
    <message>
        <source>Its issuer declared the certificate void before its end, often because the key was exposed.</source>
        <translation>Son émetteur l’a annulé avant son terme, souvent parce que la clé avait été exposée.</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japon</translation>
    </message>
    <message>
        <source>Keep the port and choose SSL/TLS, or choose port 587 with STARTTLS.</source>
        <translation>Gardez le port et choisissez SSL/TLS, ou choisissez le port 587 avec STARTTLS.</translation>
    </message>
    <message>
        <source>Keep the port and choose STARTTLS, or choose port 465 with SSL/TLS.</source>
        <translation>Gardez le port et choisissez STARTTLS, ou choisissez le port 465 avec SSL/TLS.</translation>
    </message>
    <message>
        <source>Leave TLS alone: GTR does not say what it means. SSL belongs to 465, StartTLS to 587 and 25.</source>
        <translation>Ne touchez pas à TLS&#xa0;: GTR ne dit pas ce que cela signifie. SSL va avec 465, StartTLS avec 587 et 25.</translation>
    </message>
    <message>
        <source>Leave out characters such as $ when you choose it yourself.</source>
        <translation>Évitez les caractères comme $ si vous le choisissez vous-même.</translation>
    </message>
    <message>
        <source>Leave {mailbox} out of the Advanced Protection Program: it forbids app passwords.</source>
        <translation>Laissez {mailbox} hors du programme Protection Avancée&#xa0;: il interdit les mots de passe d’application.</translation>
    </message>
    <message>
        <source>Let {platform} in through your firewall</source>
        <translation>Laissez entrer {platform} dans votre pare-feu</translation>
    </message>
    <message>
        <source>List the addresses from which the platform sends, or let the relay ask for a sign-in. The address of this computer does not count.</source>
        <translation>Listez les adresses d’où la plateforme envoie, ou faites exiger une authentification par le relais. L’adresse de cet ordinateur ne compte pas.</translation>
    </message>
    <message>
        <source>List the addresses of the platform that sends, not the address of this computer.</source>
        <translation>Listez les adresses de la plateforme qui envoie, pas celle de cet ordinateur.</translation>
    </message>
    <message>
        <source>Look at the From line of the message that arrives.</source>
        <translation>Regardez la ligne De du message qui arrive.</translation>
    </message>
    <message>
        <source>Look at the organisation&apos;s setting. True is right: only the mailboxes that need it are on.</source>
        <translation>Regardez le réglage de l’organisation. True est la bonne valeur&#xa0;: seules les boîtes aux lettres qui en ont besoin sont activées.</translation>
    </message>
    <message>
        <source>Look at the refused sign-ins of {mailbox}: the column &quot;Client app&quot; says Authenticated SMTP, and the details name the policy that blocked it.</source>
        <translation>Regardez les connexions refusées de {mailbox}&#xa0;: la colonne «&#xa0;Application cliente&#xa0;» indique Authenticated SMTP, et les détails nomment la stratégie qui les a bloquées.</translation>
    </message>
    <message>
        <source>Look at the result. False means on; an empty value means that the organisation&apos;s setting counts.</source>
        <translation>Regardez le résultat. False signifie activé&#xa0;; une valeur vide signifie que le réglage de l’organisation s’applique.</translation>
    </message>
    <message>
        <source>Look at what the server names: a missing Date or From header, a bare line end, a letter without encoding.</source>
        <translation>Regardez ce que le serveur nomme&#xa0;: un en-tête Date ou From absent, une fin de ligne incomplète, un caractère sans encodage.</translation>
    </message>
    <message>
        <source>Look for an authentication policy of the mailbox, and for the default one.</source>
        <translation>Cherchez une stratégie d’authentification de la boîte aux lettres, et celle par défaut.</translation>
    </message>
    <message>
        <source>Look in the mailbox of the recipient before you send it again.</source>
        <translation>Regardez dans la boîte aux lettres du destinataire avant de le renvoyer.</translation>
    </message>
    <message>
        <source>Look in the mailbox of {recipient} before you try again.</source>
        <translation>Avant de réessayer, vérifiez si {recipient} a déjà reçu le message.</translation>
    </message>
    <message>
        <source>Look up the region of your account at the provider, then enter the server of that region.</source>
        <translation>Cherchez la région de votre compte chez le fournisseur, puis saisissez le serveur de cette région.</translation>
    </message>
    <message>
        <source>MX Plan</source>
        <translation>MX Plan</translation>
    </message>
    <message>
        <source>Mail Starter or kSuite Standard with one user</source>
        <translation>Mail Starter ou kSuite Standard avec un utilisateur</translation>
    </message>
    <message>
        <source>Mailboxes at Gandi are paid since 2023: check that the domain has one.</source>
        <translation>Chez Gandi, les boîtes aux lettres sont payantes depuis 2023&#xa0;: vérifiez que le domaine en a une.</translation>
    </message>
    <message>
        <source>Mailgun needs the SMTP password of the domain</source>
        <translation>Mailgun demande le mot de passe SMTP du domaine</translation>
    </message>
    <message>
        <source>Mailjet may block a new account until it has been reviewed.</source>
        <translation>Mailjet peut bloquer un nouveau compte jusqu’à son examen.</translation>
    </message>
    <message>
        <source>Make a password for external applications in the security settings of the account, for mail.</source>
        <translation>Dans les paramètres de sécurité du compte, créez un mot de passe pour applications externes, pour la messagerie.</translation>
    </message>
    <message>
        <source>Make one for each address: Settings &gt; All settings &gt; IMAP/SMTP &gt; SMTP tokens. Proton shows it once.</source>
        <translation>Créez-en un pour chaque adresse&#xa0;: Paramètres &gt; Tous les paramètres &gt; IMAP/SMTP &gt; Jetons SMTP. Proton ne l’affiche qu’une fois.</translation>
    </message>
    <message>
        <source>Make one for this platform: Mail settings &gt; Add device.</source>
        <translation>Créez-en un pour cette plateforme&#xa0;: Mail settings &gt; Add device.</translation>
    </message>
    <message>
        <source>Make or reset the password: Sending &gt; Domain settings &gt; SMTP credentials. Mailgun shows it once.</source>
        <translation>Créez ou réinitialisez le mot de passe&#xa0;: Sending &gt; Domain settings &gt; SMTP credentials. Mailgun ne l’affiche qu’une fois.</translation>
    </message>
    <message>
        <source>Make that password first: email.t-online.de &gt; Menü &gt; Passwörter.</source>
        <translation>Créez d’abord ce mot de passe&#xa0;: email.t-online.de &gt; Menü &gt; Passwörter.</translation>
    </message>
    <message>
        <source>Make the SMTP credential for the alias first.</source>
        <translation>Créez d’abord l’identifiant SMTP de l’alias.</translation>
    </message>
    <message>
        <source>Make the SMTP user: Domains &gt; Manage &gt; SMTP.</source>
        <translation>Créez l’utilisateur SMTP&#xa0;: Domains &gt; Manage &gt; SMTP.</translation>
    </message>
    <message>
        <source>Make the key first: myAT&amp;T &gt; Profile &gt; Sign-in info &gt; Secure mail key.</source>
        <translation>Créez d’abord la clé&#xa0;: myAT&amp;T &gt; Profile &gt; Sign-in info &gt; Secure mail key.</translation>
    </message>
    <message>
        <source>Make the user under Sending &gt; SMTP Users.</source>
        <translation>Créez l’utilisateur sous Sending &gt; SMTP Users.</translation>
    </message>
    <message>
        <source>Many hosting companies use it: look for the mail server in their control panel.</source>
        <translation>Beaucoup d’hébergeurs l’utilisent&#xa0;: cherchez le serveur de messagerie dans leur panneau de contrôle.</translation>
    </message>
    <message>
        <source>Maxi</source>
        <translation>Maxi</translation>
    </message>
    <message>
        <source>Messages count towards your mail server&apos;s limits instead of Referral Factory&apos;s.</source>
        <translation>Les messages comptent dans les limites de votre serveur de messagerie et non dans celles de Referral Factory.</translation>
    </message>
    <message>
        <source>Messages to another mailbox of the same domain arrive.</source>
        <translation>Les messages à une autre boîte aux lettres du même domaine arrivent.</translation>
    </message>
    <message>
        <source>Micro</source>
        <translation>Micro</translation>
    </message>
    <message>
        <source>Microsoft 365 gives the same answer for a wrong password and for a mailbox in which sending from programs is switched off.</source>
        <translation>Microsoft 365 donne la même réponse pour un mauvais mot de passe et pour une boîte aux lettres où l’envoi depuis des programmes est désactivé.</translation>
    </message>
    <message>
        <source>Microsoft 365 has no port 465: use 587 with STARTTLS.</source>
        <translation>Microsoft 365 n’a pas de port 465&#xa0;: utilisez 587 avec STARTTLS.</translation>
    </message>
    <message>
        <source>Microsoft 365 lets a mailbox send only as itself, or as an address for which it has the &quot;Send as&quot; right.</source>
        <translation>Microsoft 365 ne laisse une boîte aux lettres envoyer qu’en son propre nom, ou avec une adresse pour laquelle elle a le droit «&#xa0;Envoyer en tant que&#xa0;».</translation>
    </message>
    <message>
        <source>Microsoft 365 lets an administrator switch SMTP sign-in off for everyone, and that is how it stands.</source>
        <translation>Dans Microsoft 365, un administrateur peut désactiver l’authentification SMTP pour tous, et c’est le cas ici.</translation>
    </message>
    <message>
        <source>Microsoft announces the date of the final removal in the second half of 2027. Plan a platform that signs in with OAuth, or a sending service, before that.</source>
        <translation>Microsoft annoncera la date de suppression définitive au second semestre 2027. Prévoyez avant cela une plateforme qui s’authentifie avec OAuth, ou un service d’envoi.</translation>
    </message>
    <message>
        <source>Microsoft announces the date on which SMTP AUTH with a password is removed for good.</source>
        <translation>Microsoft annonce la date à laquelle SMTP AUTH avec mot de passe est supprimé définitivement.</translation>
    </message>
    <message>
        <source>Microsoft made a switch that refuses Direct Send (RejectDirectSend). It may be on in your organisation.</source>
        <translation>Microsoft a créé une option qui refuse Direct Send (RejectDirectSend). Elle est peut-être active dans votre organisation.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s schedule of January 2026: at the end of December 2026 SMTP AUTH with a password goes off by default; an administrator can turn it on again. Organisations created after that get OAuth only. Microsoft announces the final removal date in the second half of 2027.</source>
        <translation>Calendrier de Microsoft de janvier 2026&#xa0;: fin décembre 2026, SMTP AUTH avec mot de passe est désactivé par défaut&#xa0;; un administrateur peut le réactiver. Les organisations créées ensuite n’ont qu’OAuth. Microsoft annoncera la date de suppression définitive au second semestre 2027.</translation>
    </message>
    <message>
        <source>Mimecast can also send for administrators; its servers depend on the region.</source>
        <translation>Mimecast peut aussi envoyer pour les administrateurs&#xa0;; ses serveurs dépendent de la région.</translation>
    </message>
    <message>
        <source>Mimecast is a filter in front of the real mail server. Ask who hosts the mailboxes behind it.</source>
        <translation>Mimecast est un filtre placé devant le vrai serveur de messagerie. Demandez qui héberge les boîtes aux lettres derrière lui.</translation>
    </message>
    <message>
        <source>Mini</source>
        <translation>Mini</translation>
    </message>
    <message>
        <source>Names are blocked or changed in this network</source>
        <translation>Des noms sont bloqués ou modifiés sur ce réseau</translation>
    </message>
    <message>
        <source>Naver turns the access off after a long time without use.</source>
        <translation>Naver désactive l’accès après une longue période sans utilisation.</translation>
    </message>
    <message>
        <source>New accounts are slowed down; sending is billed by use.</source>
        <translation>Les nouveaux comptes sont ralentis&#xa0;; l’envoi est facturé à l’usage.</translation>
    </message>
    <message>
        <source>New accounts have no SMTP credentials until you make some.</source>
        <translation>Les nouveaux comptes n’ont pas d’identifiants SMTP tant que vous n’en créez pas.</translation>
    </message>
    <message>
        <source>New accounts may send very little. Microsoft publishes no fixed number.</source>
        <translation>Les nouveaux comptes peuvent envoyer très peu. Microsoft ne publie pas de chiffre fixe.</translation>
    </message>
    <message>
        <source>New free accounts often have no SMTP for other programs.</source>
        <translation>Les nouveaux comptes gratuits n’ont souvent pas de SMTP pour d’autres programmes.</translation>
    </message>
    <message>
        <source>New keys stop the old ones at once; each sub-account has its own.</source>
        <translation>De nouvelles clés désactivent aussitôt les anciennes&#xa0;; chaque sous-compte a les siennes.</translation>
    </message>
    <message>
        <source>New subscriptions start with low limits. Microsoft support raises them.</source>
        <translation>Les nouveaux abonnements commencent avec des limites basses. L’assistance de Microsoft les relève.</translation>
    </message>
    <message>
        <source>Newer programs connect to the same server.</source>
        <translation>Des programmes plus récents se connectent au même serveur.</translation>
    </message>
    <message>
        <source>No limit is published.</source>
        <translation>Aucune limite n’est publiée.</translation>
    </message>
    <message>
        <source>No limit is published; spam filtering applies.</source>
        <translation>Aucune limite n’est publiée&#xa0;; le filtrage antispam s’applique.</translation>
    </message>
    <message>
        <source>No limit is published; spam protection applies.</source>
        <translation>Aucune limite n’est publiée&#xa0;; une protection antispam s’applique.</translation>
    </message>
    <message>
        <source>No number is published; Posteo does not allow bulk mail.</source>
        <translation>Aucun chiffre n’est publié&#xa0;; Posteo n’autorise pas les envois en masse.</translation>
    </message>
    <message>
        <source>No number is published; external recipients count towards the organisation&apos;s daily limit.</source>
        <translation>Aucun chiffre n’est publié&#xa0;; les destinataires externes comptent dans la limite quotidienne de l’organisation.</translation>
    </message>
    <message>
        <source>No password works from any program, and the provider&apos;s page says that passwords are no longer taken.</source>
        <translation>Aucun mot de passe ne fonctionne depuis aucun programme, et la page du fournisseur dit que les mots de passe ne sont plus acceptés.</translation>
    </message>
    <message>
        <source>No provider is known for {domain}, and its DNS names no server for sending.</source>
        <translation>Aucun fournisseur n’est connu pour {domain}, et son DNS ne nomme aucun serveur d’envoi.</translation>
    </message>
    <message>
        <source>No reply to the message came within the time limit. If all of it had been sent, the server may have accepted it: sending it again may deliver it twice.</source>
        <translation>Aucune réponse au message n’est venue dans le délai prévu. S’il avait été envoyé en entier, le serveur l’a peut-être accepté&#xa0;: un nouvel envoi pourrait le livrer deux fois.</translation>
    </message>
    <message>
        <source>No sending server was found for this address</source>
        <translation>Aucun serveur d’envoi n’a été trouvé pour cette adresse</translation>
    </message>
    <message>
        <source>No server at all connects over this kind of address from here.</source>
        <translation>D’ici, aucun serveur n’est joignable par cette famille d’adresses.</translation>
    </message>
    <message>
        <source>Nobody independent vouches for this certificate, so anyone on the way could show one like it. Platforms refuse it as well.</source>
        <translation>Aucun tiers indépendant ne garantit ce certificat&#xa0;: n’importe qui en chemin pourrait en présenter un semblable. Les plateformes le refusent aussi.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>on the form of a platform that is not known</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>None of the other causes fits, and it fails from other networks too.</source>
        <translation>Aucune des autres causes ne convient, et cela échoue aussi depuis d’autres réseaux.</translation>
    </message>
    <message>
        <source>Nothing answers on {port} of {host}</source>
        <translation>Rien ne répond sur {port} chez {host}</translation>
    </message>
    <message>
        <source>Nothing came back within the time limit. A firewall drops the connection silently, the server does not serve this port, or it is down.</source>
        <translation>Rien n’est revenu dans le délai prévu. Un pare-feu écarte la connexion en silence, le serveur n’utilise pas ce port, ou il est arrêté.</translation>
    </message>
    <message>
        <source>Nothing came back within the time limit. This provider accepts mail from users on port 587 with STARTTLS; its port 465 does not answer.</source>
        <translation>Rien n’est revenu dans le délai prévu. Ce fournisseur accepte les messages des utilisateurs sur le port 587 avec STARTTLS&#xa0;; son port 465 ne répond pas.</translation>
    </message>
    <message>
        <source>Nothing came back within the time limit. This provider accepts mail on port 465 with SSL/TLS only.</source>
        <translation>Rien n’est revenu dans le délai prévu. Ce fournisseur n’accepte les messages que sur le port 465 avec SSL/TLS.</translation>
    </message>
    <message>
        <source>Nothing can be found in DNS for the From domain.</source>
        <translation>Rien n’est trouvé dans le DNS pour le domaine d’expéditeur.</translation>
    </message>
    <message>
        <source>Nothing comes back from this port, while other ports of the same server answer.</source>
        <translation>Rien ne revient de ce port, alors que d’autres ports du même serveur répondent.</translation>
    </message>
    <message>
        <source>Nothing to type: Direct Send has no sign-in.</source>
        <translation>Rien à saisir&#xa0;: Direct Send n’a pas d’authentification.</translation>
    </message>
    <message>
        <source>Nothing to type: Namecheap only forwards mail for this domain.</source>
        <translation>Rien à saisir&#xa0;: Namecheap ne fait que transférer les messages de ce domaine.</translation>
    </message>
    <message>
        <source>Nothing to type: the connector knows the sender by its address or its TLS certificate.</source>
        <translation>Rien à saisir&#xa0;: le connecteur reconnaît l’expéditeur à son adresse ou à son certificat TLS.</translation>
    </message>
    <message>
        <source>Older programs accept the same certificate, newer ones do not.</source>
        <translation>Les programmes anciens acceptent le même certificat, les récents non.</translation>
    </message>
    <message>
        <source>On Linux with SELinux, allow the web server to send mail (setsebool -P httpd_can_sendmail on, httpd_can_network_connect on).</source>
        <translation>Sous Linux avec SELinux, autorisez le serveur web à envoyer des messages (setsebool -P httpd_can_sendmail on, httpd_can_network_connect on).</translation>
    </message>
    <message>
        <source>One kind of address of the server connects, the other does not.</source>
        <translation>Une famille d’adresses du serveur se connecte, l’autre non.</translation>
    </message>
    <message>
        <source>One of the checks ended with a fault of our own, so its result is missing. It says nothing about your server.</source>
        <translation>Une des vérifications s’est terminée par une erreur de notre part&#xa0;: son résultat manque. Cela ne dit rien de votre serveur.</translation>
    </message>
    <message>
        <source>One sending method is active at a time: custom SMTP replaces the one in use.</source>
        <translation>Un seul mode d’envoi est actif à la fois&#xa0;: le SMTP personnalisé remplace celui en place.</translation>
    </message>
    <message>
        <source>Only if every mailbox shall be allowed: untick &quot;Turn off SMTP AUTH protocol for your organization&quot;.</source>
        <translation>Seulement si toutes les boîtes aux lettres doivent être autorisées&#xa0;: décochez «&#xa0;Désactiver le protocole SMTP AUTH pour votre organisation&#xa0;».</translation>
    </message>
    <message>
        <source>Only port 465 with TLS works.</source>
        <translation>Seul le port 465 avec TLS fonctionne.</translation>
    </message>
    <message>
        <source>Only some recipients refuse, and their words name SPF, DKIM or DMARC.</source>
        <translation>Seuls certains destinataires refusent, et leurs mots nomment SPF, DKIM ou DMARC.</translation>
    </message>
    <message>
        <source>Open &quot;SMTP &amp; API&quot; in Brevo, create an SMTP key, and enter it with the SMTP login that stands beside it.</source>
        <translation>Ouvrez «&#xa0;SMTP &amp; API&#xa0;» dans Brevo, créez une clé SMTP et saisissez-la avec l’identifiant SMTP affiché à côté.</translation>
    </message>
    <message>
        <source>Open Campaigns, edit a campaign, go to Email Notifications and press Send Test Email.</source>
        <translation>Ouvrez Campaigns, modifiez une campagne, allez dans Email Notifications et cliquez sur Send Test Email.</translation>
    </message>
    <message>
        <source>Open Settings &gt; Emails And Domains and set the Outbound Email Address. Newer accounts have it under Organisation &gt; Mail Configuration.</source>
        <translation>Ouvrez Settings &gt; Emails And Domains et réglez Outbound Email Address. Dans les comptes récents, le champ est sous Organisation &gt; Mail Configuration.</translation>
    </message>
    <message>
        <source>Open https://account.apple.com, &quot;Sign-In and Security&quot;, &quot;App-Specific Passwords&quot;, and make one.</source>
        <translation>Ouvrez https://account.apple.com, «&#xa0;Connexion et sécurité&#xa0;», «&#xa0;Mots de passe pour applications&#xa0;», et créez-en un.</translation>
    </message>
    <message>
        <source>Open https://myaccount.google.com/apppasswords while signed in as this user. If the page offers nothing, switch on 2-Step Verification first.</source>
        <translation>Ouvrez https://myaccount.google.com/apppasswords en étant connecté avec cet utilisateur. Si la page ne propose rien, activez d’abord la validation en deux étapes.</translation>
    </message>
    <message>
        <source>Open the SES console, choose the region in which your sender is verified, and read the SMTP endpoint under &quot;SMTP settings&quot;.</source>
        <translation>Ouvrez la console SES, choisissez la région où votre expéditeur est vérifié, et lisez le point de terminaison SMTP sous «&#xa0;SMTP settings&#xa0;».</translation>
    </message>
    <message>
        <source>Open the platform&apos;s page for its mail server and copy each value into the field of that meaning.</source>
        <translation>Ouvrez la page du serveur de messagerie de la plateforme et copiez chaque valeur dans le champ de même sens.</translation>
    </message>
    <message>
        <source>Open the web mail once and accept the agreement.</source>
        <translation>Ouvrez une fois le webmail et acceptez les conditions.</translation>
    </message>
    <message>
        <source>Open, click and delivery figures are lost: Referral Factory cannot count messages that leave through your server.</source>
        <translation>Les chiffres d’ouverture, de clic et de livraison sont perdus&#xa0;: Referral Factory ne peut pas compter les messages qui partent par votre serveur.</translation>
    </message>
    <message>
        <source>Or ask an administrator for the &quot;Send as&quot; right: Exchange admin center, Mailboxes, the sender, Delegation.</source>
        <translation>Ou demandez à un administrateur le droit «&#xa0;Envoyer en tant que&#xa0;»&#xa0;: centre d’administration Exchange, Boîtes aux lettres, l’expéditeur, Délégation.</translation>
    </message>
    <message>
        <source>Or have the address set up as an alias, with the right to send as it.</source>
        <translation>Ou faites configurer l’adresse comme alias, avec le droit d’envoyer en son nom.</translation>
    </message>
    <message>
        <source>Or send from an address that is verified already.</source>
        <translation>Ou envoyez depuis une adresse déjà vérifiée.</translation>
    </message>
    <message>
        <source>Or use a sending service with your own domain, such as Amazon SES, SendGrid, Brevo or Mailgun: they take a user name and a key.</source>
        <translation>Ou utilisez un service d’envoi avec votre propre domaine, comme Amazon SES, SendGrid, Brevo ou Mailgun&#xa0;: un nom d’utilisateur et une clé suffisent.</translation>
    </message>
    <message>
        <source>Orange may block an unknown server until you confirm it in the web mail.</source>
        <translation>Orange peut bloquer un serveur inconnu jusqu’à votre confirmation dans le webmail.</translation>
    </message>
    <message>
        <source>Organisations created after December 2026 get OAuth; SMTP AUTH with a password is not available by default.</source>
        <translation>Les organisations créées après décembre 2026 ont OAuth&#xa0;; SMTP AUTH avec mot de passe n’est pas disponible par défaut.</translation>
    </message>
    <message>
        <source>Other mailboxes of the organisation are refused with the same words.</source>
        <translation>D’autres boîtes aux lettres de l’organisation sont refusées avec les mêmes mots.</translation>
    </message>
    <message>
        <source>Other names are found from here, so the look-up of this computer works. The name servers that are responsible for {host} give no usable answer.</source>
        <translation>D’autres noms sont trouvés d’ici&#xa0;: la résolution de noms de cet ordinateur fonctionne. Les serveurs de noms responsables ne donnent pas de réponse utilisable pour {host}.</translation>
    </message>
    <message>
        <source>Other names are found, this one is not.</source>
        <translation>D’autres noms sont trouvés, celui-ci non.</translation>
    </message>
    <message>
        <source>Other names, such as well-known web sites, cannot be found either.</source>
        <translation>D’autres noms, comme ceux de sites web connus, sont introuvables aussi.</translation>
    </message>
    <message>
        <source>Other networks reach this port, and this network reaches the same port of other servers.</source>
        <translation>D’autres réseaux joignent ce port, et ce réseau joint le même port d’autres serveurs.</translation>
    </message>
    <message>
        <source>Other programs cannot send through HEY.</source>
        <translation>Les autres programmes ne peuvent pas envoyer par HEY.</translation>
    </message>
    <message>
        <source>Other programs cannot send through Tuta.</source>
        <translation>Les autres programmes ne peuvent pas envoyer par Tuta.</translation>
    </message>
    <message>
        <source>Other programs may need an app password since then.</source>
        <translation>Depuis, les autres programmes peuvent avoir besoin d’un mot de passe d’application.</translation>
    </message>
    <message>
        <source>Otherwise ask an administrator about SMTP sign-in for this mailbox, or use a sending service.</source>
        <translation>Sinon, interrogez un administrateur sur l’authentification SMTP de cette boîte aux lettres, ou utilisez un service d’envoi.</translation>
    </message>
    <message>
        <source>Otherwise ask the people who run {host} for a server name with a proper certificate.</source>
        <translation>Sinon, demandez aux personnes qui gèrent {host} un nom de serveur avec un vrai certificat.</translation>
    </message>
    <message>
        <source>Otherwise ask the people who run {host} for a server with current encryption.</source>
        <translation>Sinon, demandez aux personnes qui gèrent {host} un serveur avec un chiffrement actuel.</translation>
    </message>
    <message>
        <source>Outlook.com no longer accepts passwords for sending</source>
        <translation>Outlook.com n’accepte plus les mots de passe pour l’envoi</translation>
    </message>
    <message>
        <source>Outlook.com, Hotmail, Live and MSN accept OAuth sign-in only. Passwords and app passwords are refused since 16 September 2024.</source>
        <translation>Outlook.com, Hotmail, Live et MSN n’acceptent que l’authentification OAuth. Les mots de passe et mots de passe d’application sont refusés depuis le 16 septembre 2024.</translation>
    </message>
    <message>
        <source>Outlook.com, Hotmail, Live and MSN take no password and no app password from other programs since 16 September 2024. Only OAuth is left, and a form with user name and password cannot use it.</source>
        <translation>Depuis le 16 septembre 2024, Outlook.com, Hotmail, Live et MSN n’acceptent plus ni mot de passe ni mot de passe d’application dans d’autres programmes. Il ne reste qu’OAuth, qu’un formulaire avec nom d’utilisateur et mot de passe ne peut pas utiliser.</translation>
    </message>
    <message>
        <source>PKCE is required, and the program is registered with Fastmail.</source>
        <translation>PKCE est obligatoire, et le programme est enregistré chez Fastmail.</translation>
    </message>
    <message>
        <source>PKCE is required. Yahoo registers a program only after an agreement.</source>
        <translation>PKCE est obligatoire. Yahoo n’enregistre un programme qu’après un accord.</translation>
    </message>
    <message>
        <source>POP and IMAP access may be off for the mailbox&apos;s unit: Admin console &gt; Apps &gt; Google Workspace &gt; Gmail &gt; End User Access.</source>
        <translation>L’accès POP et IMAP peut être désactivé pour l’unité de la boîte aux lettres&#xa0;: console d’administration &gt; Applications &gt; Google Workspace &gt; Gmail &gt; Accès des utilisateurs finaux.</translation>
    </message>
    <message>
        <source>Password</source>
        <comment>on the form of a platform that is not known</comment>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Passwords and app passwords stopped working in other programs. Only OAuth is left.</source>
        <translation>Les mots de passe et mots de passe d’application ne fonctionnent plus dans d’autres programmes. Il ne reste qu’OAuth.</translation>
    </message>
    <message>
        <source>Plan ahead: by Microsoft&apos;s schedule passwords are off by default from the end of December 2026; an administrator can allow them again until Microsoft removes them.</source>
        <translation>Anticipez&#xa0;: selon le calendrier de Microsoft, les mots de passe sont désactivés par défaut à partir de fin décembre 2026&#xa0;; un administrateur peut les réautoriser jusqu’à ce que Microsoft les supprime.</translation>
    </message>
    <message>
        <source>Please allow app passwords for {mailbox}: in the Google Admin console under Security &gt; Authentication &gt; 2-step verification, let the user turn 2-Step Verification on, with a method other than security keys only, and leave the account out of the Advanced Protection Program. {platform} sends through smtp.gmail.com with an app password of this mailbox.</source>
        <translation>Merci d’autoriser les mots de passe d’application pour {mailbox}&#xa0;: dans la console d’administration Google, sous Sécurité &gt; Authentification &gt; Validation en deux étapes, permettre à l’utilisateur d’activer la validation en deux étapes, avec une autre méthode que les seules clés de sécurité, et laisser le compte hors du programme Protection Avancée. {platform} envoie par smtp.gmail.com avec un mot de passe d’application de cette boîte aux lettres.</translation>
    </message>
    <message>
        <source>Please exclude {mailbox} from what blocks password sign-in over SMTP: security defaults, or the Conditional Access policy against legacy authentication. {platform} sends as this mailbox through smtp.office365.com.</source>
        <translation>Merci d’exclure {mailbox} de ce qui bloque l’authentification par mot de passe en SMTP&#xa0;: paramètres de sécurité par défaut, ou stratégie d’accès conditionnel contre l’authentification héritée. {platform} envoie avec cette boîte aux lettres par smtp.office365.com.</translation>
    </message>
    <message>
        <source>Please set up the SMTP relay service for {domain}: Admin console &gt; Apps &gt; Google Workspace &gt; Gmail &gt; Routing &gt; SMTP relay service. Allowed senders: only addresses in my domains. Add these addresses: {addresses}. Require TLS encryption. {platform} then sends through smtp-relay.gmail.com.</source>
        <translation>Merci de configurer le service de relais SMTP pour {domain}&#xa0;: console d’administration &gt; Applications &gt; Google Workspace &gt; Gmail &gt; Routage &gt; Service de relais SMTP. Expéditeurs autorisés&#xa0;: seulement les adresses de nos domaines. Adresses à ajouter&#xa0;: {addresses}. Exiger le chiffrement TLS. {platform} enverra ensuite par smtp-relay.gmail.com.</translation>
    </message>
    <message>
        <source>Please turn on Authenticated SMTP for {mailbox}: Microsoft 365 admin center &gt; Users &gt; Active users &gt; the user &gt; Mail &gt; Manage email apps &gt; Authenticated SMTP. {platform} sends through smtp.office365.com, port 587 with STARTTLS, as this mailbox. If security defaults, a Conditional Access policy or an authentication policy block password sign-in, please make an exception for this mailbox only.</source>
        <translation>Merci d’activer SMTP authentifié pour {mailbox}&#xa0;: centre d’administration Microsoft 365 &gt; Utilisateurs &gt; Utilisateurs actifs &gt; l’utilisateur &gt; Courrier &gt; Gérer les applications de messagerie &gt; SMTP authentifié. {platform} envoie par smtp.office365.com, port 587 avec STARTTLS, avec cette boîte aux lettres. Si les paramètres de sécurité par défaut, une stratégie d’accès conditionnel ou une stratégie d’authentification bloquent l’authentification par mot de passe, merci de faire une exception pour cette seule boîte aux lettres.</translation>
    </message>
    <message>
        <source>Port</source>
        <comment>on the form of a platform that is not known</comment>
        <translation>Port</translation>
    </message>
    <message>
        <source>Posteo hosts no domains of your own.</source>
        <translation>Posteo n’héberge pas vos propres domaines.</translation>
    </message>
    <message>
        <source>Postmark has no port 465: use 587 or 2525 with STARTTLS.</source>
        <translation>Postmark n’a pas de port 465&#xa0;: utilisez 587 ou 2525 avec STARTTLS.</translation>
    </message>
    <message>
        <source>Postmark needs the Server API token</source>
        <translation>Postmark demande le Server API token</translation>
    </message>
    <message>
        <source>Postmark takes the Server API token as user name and as password. The account token and the account password do not work.</source>
        <translation>Postmark attend le Server API token comme nom d’utilisateur et comme mot de passe. Le jeton et le mot de passe du compte ne fonctionnent pas.</translation>
    </message>
    <message>
        <source>Press Test &amp; Save. GTR signs in to your server from its own address and keeps the settings only if that works.</source>
        <translation>Cliquez sur Test &amp; Save. GTR s’authentifie sur votre serveur depuis sa propre adresse et ne garde les paramètres que si cela fonctionne.</translation>
    </message>
    <message>
        <source>Press Verify Credentials, then Save.</source>
        <translation>Cliquez sur Verify Credentials, puis sur Save.</translation>
    </message>
    <message>
        <source>Professional Email is made by Titan: turn on access for other apps; with two-factor sign-in use an app password.</source>
        <translation>Professional Email est fait par Titan&#xa0;: activez l’accès des autres applications&#xa0;; avec l’authentification à deux facteurs, utilisez un mot de passe d’application.</translation>
    </message>
    <message>
        <source>Proofpoint is a filter in front of the real mail server. Ask who hosts the mailboxes behind it.</source>
        <translation>Proofpoint est un filtre placé devant le vrai serveur de messagerie. Demandez qui héberge les boîtes aux lettres derrière lui.</translation>
    </message>
    <message>
        <source>Proton Mail Bridge makes a password of its own; it works on this computer only.</source>
        <translation>Proton Mail Bridge crée son propre mot de passe&#xa0;; il ne fonctionne que sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Publish the SPF and DKIM records that your mail provider names in the DNS of your domain.</source>
        <translation>Publiez dans le DNS de votre domaine les enregistrements SPF et DKIM que votre fournisseur de messagerie indique.</translation>
    </message>
    <message>
        <source>Put the port in its own field.</source>
        <translation>Mettez le port dans son propre champ.</translation>
    </message>
    <message>
        <source>Recipients inside the server&apos;s own domain are taken, all others refused.</source>
        <translation>Les destinataires du domaine du serveur sont acceptés, tous les autres refusés.</translation>
    </message>
    <message>
        <source>Recipients outside the organisation are no longer allowed.</source>
        <translation>Les destinataires hors de l’organisation ne sont plus autorisés.</translation>
    </message>
    <message>
        <source>Referral Factory publishes no address it sends from, so a firewall cannot admit it by address.</source>
        <translation>Referral Factory ne publie pas l’adresse d’où il envoie&#xa0;: un pare-feu ne peut donc pas l’autoriser par adresse.</translation>
    </message>
    <message>
        <source>Remove blanks and line ends at the edges.</source>
        <translation>Supprimez les espaces et les fins de ligne aux extrémités.</translation>
    </message>
    <message>
        <source>Resend wants the user name &quot;resend&quot;</source>
        <translation>Resend veut le nom d’utilisateur «&#xa0;resend&#xa0;»</translation>
    </message>
    <message>
        <source>Run the checks again to finish them.</source>
        <translation>Relancez les vérifications pour les terminer.</translation>
    </message>
    <message>
        <source>Run the checks again.</source>
        <translation>Relancez les vérifications.</translation>
    </message>
    <message>
        <source>SES does not take the secret key of an IAM user. It has SMTP credentials of its own, made for one region.</source>
        <translation>SES n’accepte pas la clé secrète d’un utilisateur IAM. Il a ses propres identifiants SMTP, créés pour une seule région.</translation>
    </message>
    <message>
        <source>SMTP AUTH must be on for the mailbox here too. A program of its own takes the permission SMTP.SendAsApp and the scope https://outlook.office365.com/.default.</source>
        <translation>Ici aussi, SMTP AUTH doit être activé pour la boîte aux lettres. Un programme autonome utilise l’autorisation SMTP.SendAsApp et le champ d’application (scope) https://outlook.office365.com/.default.</translation>
    </message>
    <message>
        <source>SMTP access is not switched on for this account</source>
        <translation>L’accès SMTP n’est pas activé pour ce compte</translation>
    </message>
    <message>
        <source>SMTP for other programs needs Premium in most countries.</source>
        <translation>Dans la plupart des pays, le SMTP pour d’autres programmes exige Premium.</translation>
    </message>
    <message>
        <source>SMTP for other programs needs a paid plan.</source>
        <translation>Le SMTP pour d’autres programmes exige une offre payante.</translation>
    </message>
    <message>
        <source>SMTP is not switched on, or the authorization code is missing</source>
        <translation>SMTP n’est pas activé, ou le code d’autorisation manque</translation>
    </message>
    <message>
        <source>SMTP is turned on for the server.</source>
        <translation>SMTP est activé pour le serveur.</translation>
    </message>
    <message>
        <source>SMTP server</source>
        <comment>on the form of a platform that is not known</comment>
        <translation>Serveur SMTP</translation>
    </message>
    <message>
        <source>SMTP tokens exist on business plans, Visionary and Family, for addresses of your own domain. Proton may have to enable them.</source>
        <translation>Les jetons SMTP existent avec les offres professionnelles, Visionary et Family, pour les adresses de votre propre domaine. Proton doit parfois les activer.</translation>
    </message>
    <message>
        <source>SPF often has to be turned on by hand in the customer login; DKIM is set by Strato.</source>
        <translation>SPF doit souvent être activé à la main dans l’espace client&#xa0;; DKIM est configuré par Strato.</translation>
    </message>
    <message>
        <source>STARTTLS is not offered here, though this server should offer it: an antivirus program, a firewall or a proxy may take the offer out to read the connection.</source>
        <translation>STARTTLS n’est pas proposé ici, alors que ce serveur devrait le proposer&#xa0;: un antivirus, un pare-feu ou un proxy retire peut-être l’offre pour lire la connexion.</translation>
    </message>
    <message>
        <source>STARTTLS was asked for, and the server does not have it here. Without encryption no password is sent.</source>
        <translation>STARTTLS a été demandé, et le serveur ne l’a pas ici. Sans chiffrement, aucun mot de passe n’est envoyé.</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Arabie saoudite</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>on the form of a platform that is not known</comment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save, and let the platform send a test message if it can.</source>
        <translation>Enregistrez, et faites envoyer un message de test par la plateforme si elle le peut.</translation>
    </message>
    <message>
        <source>Security defaults allow no password sign-in for anyone. With conditional access in their place, this one sender can be left out of the policy.</source>
        <translation>Les paramètres de sécurité par défaut interdisent l’authentification par mot de passe à tous. Si l’accès conditionnel les remplace, cet expéditeur peut être exclu de la stratégie.</translation>
    </message>
    <message>
        <source>Security defaults block SMTP AUTH with a password for everyone. Replace them with Conditional Access policies before you turn them off.</source>
        <translation>Les paramètres de sécurité par défaut bloquent SMTP AUTH avec mot de passe pour tous. Mettez en place des stratégies d’accès conditionnel avant de les désactiver.</translation>
    </message>
    <message>
        <source>Security defaults block it, and an authentication policy must allow Basic SMTP for this account.</source>
        <translation>Les paramètres de sécurité par défaut le bloquent, et une stratégie d’authentification doit autoriser Basic SMTP pour ce compte.</translation>
    </message>
    <message>
        <source>Security defaults block it: Entra admin center &gt; Overview &gt; Properties &gt; Manage security defaults.</source>
        <translation>Les paramètres de sécurité par défaut le bloquent&#xa0;: centre d’administration Entra &gt; Vue d’ensemble &gt; Propriétés &gt; Gérer les paramètres de sécurité par défaut.</translation>
    </message>
    <message>
        <source>Send a short plain text without links and see whether it passes.</source>
        <translation>Envoyez un texte court, simple et sans lien, et voyez s’il passe.</translation>
    </message>
    <message>
        <source>Send fewer messages at a time and over fewer connections.</source>
        <translation>Envoyez moins de messages à la fois et sur moins de connexions.</translation>
    </message>
    <message>
        <source>Send from a mailbox in a domain of your own, or through a sending service that has verified that domain.</source>
        <translation>Envoyez depuis une boîte aux lettres de votre propre domaine, ou par un service d’envoi qui a vérifié ce domaine.</translation>
    </message>
    <message>
        <source>Send its message to the people who run {host}; only they can mend it.</source>
        <translation>Envoyez son message aux personnes qui gèrent {host}&#xa0;; elles seules peuvent y remédier.</translation>
    </message>
    <message>
        <source>Send smaller attachments, or a link in their place.</source>
        <translation>Envoyez des pièces jointes plus petites, ou un lien à leur place.</translation>
    </message>
    <message>
        <source>Send the test to another address.</source>
        <translation>Envoyez le test à une autre adresse.</translation>
    </message>
    <message>
        <source>Send through another mailbox of your organisation that allows SMTP with a password or an app password.</source>
        <translation>Envoyez depuis une autre boîte aux lettres de votre organisation, qui autorise SMTP avec un mot de passe ou un mot de passe d’application.</translation>
    </message>
    <message>
        <source>Send to fewer recipients at a time.</source>
        <translation>Envoyez à moins de destinataires à la fois.</translation>
    </message>
    <message>
        <source>Send yourself a message from GTR and look at its From line: it must no longer be donotreply@getthereferral.com.</source>
        <translation>Envoyez-vous un message depuis GTR et regardez sa ligne De&#xa0;: ce ne doit plus être donotreply@getthereferral.com.</translation>
    </message>
    <message>
        <source>SendGrid needs an API key</source>
        <translation>SendGrid demande une clé API</translation>
    </message>
    <message>
        <source>SendGrid takes no account password. The user name is the word apikey, the password is an API key with the right &quot;Mail Send&quot;.</source>
        <translation>SendGrid n’accepte pas le mot de passe du compte. Le nom d’utilisateur est le mot apikey, le mot de passe est une clé API dotée du droit «&#xa0;Mail Send&#xa0;».</translation>
    </message>
    <message>
        <source>SendGrid wants the user name &quot;apikey&quot;</source>
        <translation>SendGrid veut le nom d’utilisateur «&#xa0;apikey&#xa0;»</translation>
    </message>
    <message>
        <source>Sending from programs is switched off for this mailbox</source>
        <translation>L’envoi depuis des programmes est désactivé pour cette boîte aux lettres</translation>
    </message>
    <message>
        <source>Sending from programs is switched off in your Microsoft 365 organisation</source>
        <translation>L’envoi depuis des programmes est désactivé dans votre organisation Microsoft 365</translation>
    </message>
    <message>
        <source>Sending needs a paid plan and an approved domain.</source>
        <translation>L’envoi exige une offre payante et un domaine approuvé.</translation>
    </message>
    <message>
        <source>Sending through SMTP may have begun then, as a beta.</source>
        <translation>L’envoi par SMTP a peut-être commencé à cette date, en bêta.</translation>
    </message>
    <message>
        <source>Sending to an address that was confirmed at the provider works, to any other it does not.</source>
        <translation>L’envoi à une adresse confirmée chez le fournisseur fonctionne, à toute autre il échoue.</translation>
    </message>
    <message>
        <source>Sending works today. It stops when the certificate runs out and was not renewed.</source>
        <translation>L’envoi fonctionne aujourd’hui. Il s’arrêtera si le certificat expire sans être renouvelé.</translation>
    </message>
    <message>
        <source>Server and program do not agree on safe encryption</source>
        <translation>Le serveur et le programme ne s’accordent pas sur un chiffrement sûr</translation>
    </message>
    <message>
        <source>Server and program know no common way to sign in</source>
        <translation>Serveur et programme n’ont aucune méthode d’authentification commune</translation>
    </message>
    <message>
        <source>Set DKIM, Return-Path and DMARC for the domain first.</source>
        <translation>Configurez d’abord DKIM, Return-Path et DMARC pour le domaine.</translation>
    </message>
    <message>
        <source>Set SPF and DKIM for the domain.</source>
        <translation>Configurez SPF et DKIM pour le domaine.</translation>
    </message>
    <message>
        <source>Set by the hosting company, by hour and domain.</source>
        <translation>Fixée par l’hébergeur, par heure et par domaine.</translation>
    </message>
    <message>
        <source>Set by the hosting company.</source>
        <translation>Fixée par l’hébergeur.</translation>
    </message>
    <message>
        <source>Set date, time and time zone, best automatically, then check again.</source>
        <translation>Réglez la date, l’heure et le fuseau horaire, de préférence automatiquement, puis revérifiez.</translation>
    </message>
    <message>
        <source>Set the Outbound Email Address first; it must equal the user name of the mail server.</source>
        <translation>Réglez d’abord Outbound Email Address&#xa0;; la valeur doit être égale au nom d’utilisateur du serveur de messagerie.</translation>
    </message>
    <message>
        <source>Set the mailbox password under E-Mail &gt; the mailbox.</source>
        <translation>Définissez ce mot de passe sous E-Mail &gt; la boîte aux lettres.</translation>
    </message>
    <message>
        <source>Set the program to IPv4, or repair IPv6 on this network.</source>
        <translation>Réglez le programme sur IPv4, ou réparez IPv6 sur ce réseau.</translation>
    </message>
    <message>
        <source>Set the program to PLAIN or LOGIN over an encrypted connection.</source>
        <translation>Réglez le programme sur PLAIN ou LOGIN sur une connexion chiffrée.</translation>
    </message>
    <message>
        <source>Set the program to introduce itself with a full name, such as the name of the computer in DNS.</source>
        <translation>Réglez le programme pour qu’il se présente sous un nom complet, comme le nom de l’ordinateur dans le DNS.</translation>
    </message>
    <message>
        <source>Set this first. It must equal the user name of the mail server.</source>
        <translation>Réglez ceci en premier. La valeur doit être égale au nom d’utilisateur du serveur de messagerie.</translation>
    </message>
    <message>
        <source>Sign in again in that program, and grant the right to send mail.</source>
        <translation>Reconnectez-vous dans ce programme et accordez le droit d’envoyer des messages.</translation>
    </message>
    <message>
        <source>Sign in again in that program; the token needs the right SMTP.Send for smtp.office365.com, and an administrator may have to consent.</source>
        <translation>Reconnectez-vous dans ce programme&#xa0;; le jeton doit avoir le droit SMTP.Send pour smtp.office365.com, et le consentement d’un administrateur peut être nécessaire.</translation>
    </message>
    <message>
        <source>Sign in as {mailbox} and make an app password. Name it after {platform}. Google shows its 16 letters once.</source>
        <translation>Connectez-vous en tant que {mailbox} et créez un mot de passe d’application. Nommez-le d’après {platform}. Google n’affiche ses 16 lettres qu’une fois.</translation>
    </message>
    <message>
        <source>Sign in at https://accounts.google.com in a browser and confirm the recent activity.</source>
        <translation>Connectez-vous à https://accounts.google.com dans un navigateur et confirmez l’activité récente.</translation>
    </message>
    <message>
        <source>Sign in on the provider&apos;s web page and choose a new password.</source>
        <translation>Connectez-vous sur la page web du fournisseur et choisissez un nouveau mot de passe.</translation>
    </message>
    <message>
        <source>Sign in on the provider&apos;s web page to unlock the account.</source>
        <translation>Connectez-vous sur la page web du fournisseur pour déverrouiller le compte.</translation>
    </message>
    <message>
        <source>Sign in on the provider&apos;s web page, open &quot;Account security&quot; and create an app password.</source>
        <translation>Connectez-vous sur la page web du fournisseur, ouvrez «&#xa0;Sécurité du compte&#xa0;» et créez un mot de passe d’application.</translation>
    </message>
    <message>
        <source>Sign in to Google again in that program, and grant the right to send mail. Tokens of a Google project in testing end after 7 days.</source>
        <translation>Dans ce programme, connectez-vous à nouveau à Google et accordez le droit d’envoyer des messages. Les jetons d’un projet Google en phase de test expirent après 7 jours.</translation>
    </message>
    <message>
        <source>Sign in to Zoho Mail and look at the address bar. For mail.zoho.eu, for example, enter smtppro.zoho.eu or smtp.zoho.eu.</source>
        <translation>Connectez-vous à Zoho Mail et regardez la barre d’adresse. Pour mail.zoho.eu, par exemple, saisissez smtppro.zoho.eu ou smtp.zoho.eu.</translation>
    </message>
    <message>
        <source>Sign in to the GTR dashboard as an administrator and open Settings &gt; Sender Configuration &gt; Custom SMTP.</source>
        <translation>Connectez-vous au tableau de bord GTR en tant qu’administrateur et ouvrez Settings &gt; Sender Configuration &gt; Custom SMTP.</translation>
    </message>
    <message>
        <source>Sign in to the provider again in that program, and grant the right to send mail.</source>
        <translation>Dans ce programme, connectez-vous à nouveau au fournisseur et accordez le droit d’envoyer des messages.</translation>
    </message>
    <message>
        <source>Sign in to the provider&apos;s web page and look for a notice.</source>
        <translation>Connectez-vous à la page web du fournisseur et cherchez un avis.</translation>
    </message>
    <message>
        <source>Sign in to the web mail, open the settings for POP3, IMAP and SMTP, and switch the access on.</source>
        <translation>Connectez-vous au webmail, ouvrez les paramètres POP3, IMAP et SMTP, puis activez l’accès.</translation>
    </message>
    <message>
        <source>Sign in with a browser and confirm the recent activity.</source>
        <translation>Connectez-vous avec un navigateur et confirmez l’activité récente.</translation>
    </message>
    <message>
        <source>Sign in with the @icloud.com address, also for a domain of your own: aliases and own addresses do not sign in.</source>
        <translation>Authentifiez-vous avec l’adresse @icloud.com, même pour votre propre domaine&#xa0;: les alias et vos autres adresses ne permettent pas de s’authentifier.</translation>
    </message>
    <message>
        <source>Sign in with the account&apos;s login address, not with an alias.</source>
        <translation>Authentifiez-vous avec l’adresse de connexion du compte, pas avec un alias.</translation>
    </message>
    <message>
        <source>Sign in with the mailbox of the From address: Free signs the message with DKIM only then.</source>
        <translation>Authentifiez-vous avec la boîte aux lettres de l’adresse d’expéditeur&#xa0;: Free ne signe le message avec DKIM qu’à cette condition.</translation>
    </message>
    <message>
        <source>Sign in with the main address, not with an alias.</source>
        <translation>Authentifiez-vous avec l’adresse principale, pas avec un alias.</translation>
    </message>
    <message>
        <source>Sign in with the main iCloud address, not with an alias.</source>
        <translation>Authentifiez-vous avec l’adresse iCloud principale, pas avec un alias.</translation>
    </message>
    <message>
        <source>Sign-in with a password is switched off for this mailbox or for the whole organisation.</source>
        <translation>L’authentification par mot de passe est désactivée pour cette boîte aux lettres ou pour toute l’organisation.</translation>
    </message>
    <message>
        <source>Sign-in with a password may end.</source>
        <translation>L’authentification par mot de passe prendra peut-être fin.</translation>
    </message>
    <message>
        <source>Sign-in without OAuth may have ended for some accounts, as at Yahoo.</source>
        <translation>L’authentification sans OAuth a peut-être pris fin pour certains comptes, comme chez Yahoo.</translation>
    </message>
    <message>
        <source>Sign-in without OAuth may have ended for some accounts. Yahoo&apos;s help page still describes app passwords.</source>
        <translation>L’authentification sans OAuth a peut-être pris fin pour certains comptes. La page d’aide de Yahoo décrit encore les mots de passe d’application.</translation>
    </message>
    <message>
        <source>Signing in on the provider&apos;s web page fails too, or shows a notice there.</source>
        <translation>La connexion sur la page web du fournisseur échoue aussi, ou un avis s’y affiche.</translation>
    </message>
    <message>
        <source>Since 16 September 2024 Outlook.com, Hotmail, Live and MSN accounts only take OAuth. App passwords do not help either.</source>
        <translation>Depuis le 16 septembre 2024, les comptes Outlook.com, Hotmail, Live et MSN n’acceptent qu’OAuth. Les mots de passe d’application n’aident pas non plus.</translation>
    </message>
    <message>
        <source>Since 29 January 2024 the From address must be in the domain of the mailbox that signs in.</source>
        <translation>Depuis le 29 janvier 2024, l’adresse d’expéditeur doit être dans le domaine de la boîte aux lettres qui s’authentifie.</translation>
    </message>
    <message>
        <source>Site Tools &gt; Email &gt; Accounts &gt; Mail configuration &gt; Manual settings shows the exact server.</source>
        <translation>Site Tools &gt; Email &gt; Accounts &gt; Mail configuration &gt; Manual settings indique le serveur exact.</translation>
    </message>
    <message>
        <source>Small for free accounts; GMX publishes no number.</source>
        <translation>Faible pour les comptes gratuits&#xa0;; GMX ne publie pas de chiffre.</translation>
    </message>
    <message>
        <source>Small for free accounts; WEB.DE publishes no number.</source>
        <translation>Faible pour les comptes gratuits&#xa0;; WEB.DE ne publie pas de chiffre.</translation>
    </message>
    <message>
        <source>Small: sources name 50 to 500 messages a day.</source>
        <translation>Faible&#xa0;: les sources indiquent de 50 à 500 messages par jour.</translation>
    </message>
    <message>
        <source>Software on this computer blocks the connection</source>
        <translation>Un logiciel de cet ordinateur bloque la connexion</translation>
    </message>
    <message>
        <source>Some plans use Google Workspace, Titan or Microsoft 365 instead; the MX record tells.</source>
        <translation>Certaines offres utilisent plutôt Google Workspace, Titan ou Microsoft 365&#xa0;; l’enregistrement MX le dit.</translation>
    </message>
    <message>
        <source>Some plans use Titan. If the MX record ends in titan.email, use Titan&apos;s server.</source>
        <translation>Certaines offres utilisent Titan. Si l’enregistrement MX se termine par titan.email, utilisez le serveur de Titan.</translation>
    </message>
    <message>
        <source>Somebody pressed Cancel.</source>
        <translation>Quelqu’un a cliqué sur Annuler.</translation>
    </message>
    <message>
        <source>Someone on the way put words into the connection</source>
        <translation>Quelqu’un en chemin a glissé des mots dans la connexion</translation>
    </message>
    <message>
        <source>Someone who can change the mail server&apos;s firewall, if it has one.</source>
        <translation>Quelqu’un qui peut modifier le pare-feu du serveur de messagerie, s’il y en a un.</translation>
    </message>
    <message>
        <source>Something between here and the server replaces its certificate</source>
        <translation>Un élément entre ici et le serveur remplace son certificat</translation>
    </message>
    <message>
        <source>Something between here and the server takes the encryption away</source>
        <translation>Quelque chose entre ici et le serveur retire le chiffrement</translation>
    </message>
    <message>
        <source>Something in the headers, the encoding or the line ends of the message breaks the rules that the server checks.</source>
        <translation>Quelque chose dans les en-têtes, l’encodage ou les fins de ligne du message enfreint les règles que le serveur contrôle.</translation>
    </message>
    <message>
        <source>Something other than outgoing mail answers on {port}</source>
        <translation>Autre chose qu’un serveur d’envoi répond sur {port}</translation>
    </message>
    <message>
        <source>Sophos Email is a filter in front of the real mail server. Ask who hosts the mailboxes behind it.</source>
        <translation>Sophos Email est un filtre placé devant le vrai serveur de messagerie. Demandez qui héberge les boîtes aux lettres derrière lui.</translation>
    </message>
    <message>
        <source>SpamExperts is a filter in front of the real mail server. Ask who hosts the mailboxes behind it.</source>
        <translation>SpamExperts est un filtre placé devant le vrai serveur de messagerie. Demandez qui héberge les boîtes aux lettres derrière lui.</translation>
    </message>
    <message>
        <source>SparkPost wants the user name &quot;SMTP_Injection&quot;</source>
        <translation>SparkPost veut le nom d’utilisateur «&#xa0;SMTP_Injection&#xa0;»</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Stop other programs that sign in with this account, or make them keep the connection.</source>
        <translation>Arrêtez les autres programmes qui utilisent ce compte, ou faites-leur garder la connexion ouverte.</translation>
    </message>
    <message>
        <source>Switch SMTP access on in the settings of the mailbox.</source>
        <translation>Activez l’accès SMTP dans les paramètres de la boîte aux lettres.</translation>
    </message>
    <message>
        <source>Switch SMTP on in the web mail settings and use the authorization code as password.</source>
        <translation>Activez SMTP dans les paramètres du webmail et utilisez le code d’autorisation comme mot de passe.</translation>
    </message>
    <message>
        <source>Switch a VPN off or on and check again.</source>
        <translation>Activez ou désactivez le VPN et recommencez la vérification.</translation>
    </message>
    <message>
        <source>Switch off scanning of encrypted mail in the antivirus program (its name may be Mail Shield or SSL scanning), or exclude {host}.</source>
        <translation>Désactivez l’analyse des messages chiffrés dans l’antivirus (elle s’appelle peut-être Mail Shield ou analyse SSL), ou excluez {host}.</translation>
    </message>
    <message>
        <source>Switch on 2-Step Verification, then make an app password at https://myaccount.google.com/apppasswords and enter it in place of the normal password.</source>
        <translation>Activez la validation en deux étapes, puis créez un mot de passe d’application sur https://myaccount.google.com/apppasswords et saisissez-le à la place du mot de passe normal.</translation>
    </message>
    <message>
        <source>Switch the SMTP service on in the settings of the web mail.</source>
        <translation>Activez le service SMTP dans les paramètres du webmail.</translation>
    </message>
    <message>
        <source>Switch the VPN off, or exclude the mail program from it, and check again.</source>
        <translation>Désactivez le VPN, ou excluez-en le programme de messagerie, puis recommencez la vérification.</translation>
    </message>
    <message>
        <source>Switching the sign-in on in the program mends it.</source>
        <translation>Activer l’authentification dans le programme règle le problème.</translation>
    </message>
    <message>
        <source>Symantec Email Security.cloud is a filter in front of the real mail server. Ask who hosts the mailboxes behind it.</source>
        <translation>Symantec Email Security.cloud est un filtre placé devant le vrai serveur de messagerie. Demandez qui héberge les boîtes aux lettres derrière lui.</translation>
    </message>
    <message>
        <source>System and marketing messages of GTR go out through your server and count towards its limits.</source>
        <translation>Les messages système et marketing de GTR partent de votre serveur, dans ses limites.</translation>
    </message>
    <message>
        <source>TLS here means STARTTLS, SSL means encryption from the first byte.</source>
        <translation>Ici, TLS désigne STARTTLS et SSL le chiffrement dès le premier octet.</translation>
    </message>
    <message>
        <source>Take the server name from the welcome message or the control panel.</source>
        <translation>Prenez le nom du serveur dans le message de bienvenue ou le panneau de contrôle.</translation>
    </message>
    <message>
        <source>Telekom refuses any other From address.</source>
        <translation>Telekom refuse toute autre adresse d’expéditeur.</translation>
    </message>
    <message>
        <source>Temporary AWS keys (ASIA...) do not work.</source>
        <translation>Les clés AWS temporaires (ASIA...) ne fonctionnent pas.</translation>
    </message>
    <message>
        <source>Text arrived between STARTTLS and the encryption.</source>
        <translation>Du texte est arrivé entre STARTTLS et le chiffrement.</translation>
    </message>
    <message>
        <source>Text arrived in the clear right before the encryption began. A correct server does not do this: an attacker, a faulty proxy or a server with a known security hole is on the line. No password was sent.</source>
        <translation>Du texte est arrivé en clair juste avant le début du chiffrement. Un serveur correct ne fait pas cela&#xa0;: un attaquant, un proxy défectueux ou un serveur avec une faille connue est sur la ligne. Aucun mot de passe n’a été envoyé.</translation>
    </message>
    <message>
        <source>The API key and the account password do not work for SMTP. The SMTP key begins with xsmtpsib-.</source>
        <translation>La clé API et le mot de passe du compte ne fonctionnent pas pour SMTP. La clé SMTP commence par xsmtpsib-.</translation>
    </message>
    <message>
        <source>The API key is not the SMTP password. Each sending domain has SMTP credentials of its own, and the EU and US regions are separate.</source>
        <translation>La clé API n’est pas le mot de passe SMTP. Chaque domaine d’envoi a ses propres identifiants SMTP, et les régions UE et US sont séparées.</translation>
    </message>
    <message>
        <source>The API key may send for this domain.</source>
        <translation>La clé API peut envoyer pour ce domaine.</translation>
    </message>
    <message>
        <source>The Apple Account has two-factor authentication turned on.</source>
        <translation>L’identification à deux facteurs est activée pour le compte Apple.</translation>
    </message>
    <message>
        <source>The Basic plan does not allow other programs.</source>
        <translation>L’offre Basic n’autorise pas les autres programmes.</translation>
    </message>
    <message>
        <source>The DNS knows no such domain. Replies cannot arrive, and many receivers refuse such a sender.</source>
        <translation>Le DNS ne connaît pas ce domaine. Les réponses ne peuvent pas arriver, et beaucoup de destinataires refusent un tel expéditeur.</translation>
    </message>
    <message>
        <source>The DNS of the From domain says that it takes no mail at all. Replies cannot arrive, and some receivers refuse mail from such a domain.</source>
        <translation>Le DNS du domaine d’expéditeur dit qu’il n’accepte aucun message. Les réponses ne peuvent pas arriver, et certains destinataires refusent les messages d’un tel domaine.</translation>
    </message>
    <message>
        <source>The DNS of {host} does not answer</source>
        <translation>Le DNS responsable ne répond pas pour {host}</translation>
    </message>
    <message>
        <source>The Entra application has a role for sending email, and an entry under SMTP Usernames.</source>
        <translation>L’application Entra a un rôle pour l’envoi d’e-mails et une entrée sous SMTP Usernames.</translation>
    </message>
    <message>
        <source>The European server is for subusers pinned to Europe only.</source>
        <translation>Le serveur européen est réservé aux sous-utilisateurs rattachés à l’Europe.</translation>
    </message>
    <message>
        <source>The From address is empty, misspelt, or of a domain that does not exist.</source>
        <translation>L’adresse d’expéditeur est vide, mal écrite, ou d’un domaine qui n’existe pas.</translation>
    </message>
    <message>
        <source>The From address is not the mailbox that signs in</source>
        <translation>L’adresse d’expéditeur n’est pas la boîte aux lettres qui s’authentifie</translation>
    </message>
    <message>
        <source>The From address is the mailbox that signs in, or one for which it has the Send As right.</source>
        <translation>L’adresse d’expéditeur est la boîte aux lettres qui s’authentifie, ou une adresse pour laquelle elle a le droit «&#xa0;Envoyer en tant que&#xa0;».</translation>
    </message>
    <message>
        <source>The From address must be the mailbox that signs in.</source>
        <translation>L’adresse d’expéditeur doit être la boîte aux lettres qui s’authentifie.</translation>
    </message>
    <message>
        <source>The From domain has an MX record that is a single dot.</source>
        <translation>Le domaine d’expéditeur a un enregistrement MX réduit à un point.</translation>
    </message>
    <message>
        <source>The IAM policy must allow ses:SendRawEmail. If it limits addresses, add the platform&apos;s.</source>
        <translation>La stratégie IAM doit autoriser ses:SendRawEmail. Si elle limite les adresses, ajoutez celles de la plateforme.</translation>
    </message>
    <message>
        <source>The account admits only listed IP addresses</source>
        <translation>Le compte n’accepte que les adresses IP de sa liste</translation>
    </message>
    <message>
        <source>The account has a confirmed phone number.</source>
        <translation>Le compte a un numéro de téléphone confirmé.</translation>
    </message>
    <message>
        <source>The account has been reviewed and has credits.</source>
        <translation>Le compte a été examiné et dispose de crédits.</translation>
    </message>
    <message>
        <source>The account is approved.</source>
        <translation>Le compte est approuvé.</translation>
    </message>
    <message>
        <source>The account is locked for now</source>
        <translation>Le compte est verrouillé pour l’instant</translation>
    </message>
    <message>
        <source>The account is right, but the server does not take this kind of secret. Sending services have separate SMTP passwords or keys besides the account password.</source>
        <translation>Le compte est le bon, mais le serveur n’accepte pas cette sorte de secret. Les services d’envoi ont des mots de passe ou des clés SMTP distincts du mot de passe du compte.</translation>
    </message>
    <message>
        <source>The account may not send</source>
        <translation>Le compte n’a pas le droit d’envoyer</translation>
    </message>
    <message>
        <source>The account works, but the provider lets nobody in until its password is renewed, because it has expired or is too simple.</source>
        <translation>Le compte fonctionne, mais le fournisseur n’accepte personne tant que le mot de passe n’est pas renouvelé, car il a expiré ou est trop simple.</translation>
    </message>
    <message>
        <source>The account&apos;s address or a verified alias; Yahoo refuses any other.</source>
        <translation>L’adresse du compte ou un alias vérifié&#xa0;; Yahoo refuse toute autre adresse.</translation>
    </message>
    <message>
        <source>The account&apos;s address or one of its aliases.</source>
        <translation>L’adresse du compte ou un de ses alias.</translation>
    </message>
    <message>
        <source>The account&apos;s address.</source>
        <translation>L’adresse du compte.</translation>
    </message>
    <message>
        <source>The account&apos;s address; on Exchange and Email Pro also one with the Send As right.</source>
        <translation>L’adresse du compte&#xa0;; avec Exchange et Email Pro, aussi une adresse avec le droit «&#xa0;Envoyer en tant que&#xa0;».</translation>
    </message>
    <message>
        <source>The account&apos;s mailbox or web page shows a warning about a blocked sign-in.</source>
        <translation>La boîte aux lettres ou la page web du compte signale une connexion bloquée.</translation>
    </message>
    <message>
        <source>The account&apos;s settings on the web have a switch for SMTP or for mail programs, and it is off.</source>
        <translation>Les paramètres web du compte ont une option pour SMTP ou les programmes de messagerie, et elle est désactivée.</translation>
    </message>
    <message>
        <source>The address does not have the form of an address, or its domain does not exist.</source>
        <translation>L’adresse n’a pas la forme d’une adresse, ou son domaine n’existe pas.</translation>
    </message>
    <message>
        <source>The address has a typing slip, or its domain does not exist.</source>
        <translation>L’adresse contient une faute de frappe, ou son domaine n’existe pas.</translation>
    </message>
    <message>
        <source>The address that signs in or one of its aliases.</source>
        <translation>L’adresse qui s’authentifie ou un de ses alias.</translation>
    </message>
    <message>
        <source>The address that signs in.</source>
        <translation>L’adresse qui s’authentifie.</translation>
    </message>
    <message>
        <source>The address you send from has no proper name in DNS</source>
        <translation>L’adresse d’où vous envoyez n’a pas de vrai nom dans le DNS</translation>
    </message>
    <message>
        <source>The address you send from is on a blocklist</source>
        <translation>L’adresse d’où vous envoyez est sur une liste de blocage</translation>
    </message>
    <message>
        <source>The addresses of the Proton account.</source>
        <translation>Les adresses du compte Proton.</translation>
    </message>
    <message>
        <source>The administrator allows 2-Step Verification (Admin console &gt; Security &gt; Authentication &gt; 2-step verification), and the mailbox has it turned on.</source>
        <translation>L’administrateur autorise la validation en deux étapes (console d’administration &gt; Sécurité &gt; Authentification &gt; Validation en deux étapes), et elle est activée pour la boîte aux lettres.</translation>
    </message>
    <message>
        <source>The administrator allows IMAP and SMTP.</source>
        <translation>L’administrateur autorise IMAP et SMTP.</translation>
    </message>
    <message>
        <source>The administrator allows mail programs first.</source>
        <translation>L’administrateur autorise d’abord les programmes de messagerie.</translation>
    </message>
    <message>
        <source>The administrator can turn SMTP off for a mailbox.</source>
        <translation>L’administrateur peut désactiver SMTP pour une boîte aux lettres.</translation>
    </message>
    <message>
        <source>The administrator may require the security password for other programs.</source>
        <translation>L’administrateur peut exiger le mot de passe de sécurité pour les autres programmes.</translation>
    </message>
    <message>
        <source>The administrator turns submission on port 587 on: Tools &amp; Settings &gt; Mail Server Settings.</source>
        <translation>L’administrateur active l’envoi sur le port 587&#xa0;: Tools &amp; Settings &gt; Mail Server Settings.</translation>
    </message>
    <message>
        <source>The alias itself.</source>
        <translation>L’alias lui-même.</translation>
    </message>
    <message>
        <source>The alias of the verified domain.</source>
        <translation>L’alias du domaine vérifié.</translation>
    </message>
    <message>
        <source>The answer comes at once, and from every network.</source>
        <translation>La réponse vient aussitôt, et depuis tous les réseaux.</translation>
    </message>
    <message>
        <source>The certificate begins to be valid later than now.</source>
        <translation>Le certificat n’est pas encore valable&#xa0;: sa validité commence plus tard.</translation>
    </message>
    <message>
        <source>The certificate breaks a rule that newer programs enforce</source>
        <translation>Le certificat enfreint une règle que les programmes récents imposent</translation>
    </message>
    <message>
        <source>The certificate comes from a known authority but lacks a field that the standard asks for, such as the Authority Key Identifier. Python 3.13 and others refuse it.</source>
        <translation>Le certificat vient d’une autorité connue, mais il lui manque un champ exigé par la norme, comme l’Authority Key Identifier. Python 3.13 et d’autres le refusent.</translation>
    </message>
    <message>
        <source>The certificate does not come from an authority that this computer trusts. A private authority of a company is typical. Issued by: {issuer}.</source>
        <translation>Le certificat ne vient pas d’une autorité à laquelle cet ordinateur fait confiance. Cas typique&#xa0;: l’autorité privée d’une entreprise. Délivré par&#xa0;: {issuer}.</translation>
    </message>
    <message>
        <source>The certificate is for another name than {host}</source>
        <translation>Le certificat est fait pour un autre nom que {host}</translation>
    </message>
    <message>
        <source>The certificate is not the server&apos;s own: an antivirus program, a firewall or a proxy put its own in place to read the connection.</source>
        <translation>Le certificat n’est pas celui du serveur&#xa0;: un antivirus, un pare-feu ou un proxy a mis le sien à la place pour lire la connexion.</translation>
    </message>
    <message>
        <source>The certificate names the same subject as its issuer.</source>
        <translation>Le sujet et l’émetteur du certificat sont identiques.</translation>
    </message>
    <message>
        <source>The certificate was valid until {date}. Until it is renewed nobody can be sure who answers, so no password is sent.</source>
        <translation>Le certificat était valable jusqu’au {date}. Tant qu’il n’est pas renouvelé, personne ne peut savoir avec certitude qui répond&#xa0;: aucun mot de passe n’est donc envoyé.</translation>
    </message>
    <message>
        <source>The chain is whole and ends at an authority that this computer does not know.</source>
        <translation>La chaîne est complète et se termine par une autorité que cet ordinateur ne connaît pas.</translation>
    </message>
    <message>
        <source>The change takes effect within an hour or so.</source>
        <translation>La modification prend effet au bout d’une heure environ.</translation>
    </message>
    <message>
        <source>The checks were stopped</source>
        <translation>Les vérifications ont été arrêtées</translation>
    </message>
    <message>
        <source>The client secret expires after 24 months at most: note the date.</source>
        <translation>Le secret client expire au bout de 24 mois au plus&#xa0;: notez la date.</translation>
    </message>
    <message>
        <source>The computer with that address is there and says no: no mail service listens on this port, or a firewall turns the connection away.</source>
        <translation>L’ordinateur à cette adresse existe et dit non&#xa0;: aucun service de messagerie n’écoute sur ce port, ou un pare-feu rejette la connexion.</translation>
    </message>
    <message>
        <source>The connection ends at a different mail server</source>
        <translation>La connexion aboutit à un autre serveur de messagerie</translation>
    </message>
    <message>
        <source>The connection goes over IPv6, which does not work here</source>
        <translation>La connexion passe par IPv6, qui ne fonctionne pas ici</translation>
    </message>
    <message>
        <source>The connection goes through a VPN or a proxy that does not let mail pass.</source>
        <translation>La connexion passe par un VPN ou un proxy qui ne laisse pas passer la messagerie.</translation>
    </message>
    <message>
        <source>The connection is held up on the way out, not at the mail server. Internet and hosting providers often close port 25, some close every mail port.</source>
        <translation>La connexion est retenue à la sortie, pas sur le serveur de messagerie. Les fournisseurs d’accès et hébergeurs ferment souvent le port 25, certains tous les ports de messagerie.</translation>
    </message>
    <message>
        <source>The connection stands, but no greeting came within the time limit. The port may expect SSL/TLS, the service behind it may hang, or something on the way accepts connections and swallows them.</source>
        <translation>La connexion est établie, mais aucun message d’accueil n’est arrivé dans le délai prévu. Le port attend peut-être SSL/TLS, le service est peut-être bloqué, ou un appareil en chemin accepte les connexions et les avale.</translation>
    </message>
    <message>
        <source>The connection stands, but what answers does not speak SMTP. Typical are ports for reading mail (110, 143, 993, 995) and web servers.</source>
        <translation>La connexion est établie, mais ce qui répond ne parle pas SMTP. Cas typiques&#xa0;: les ports de lecture des messages (110, 143, 993, 995) et les serveurs web.</translation>
    </message>
    <message>
        <source>The connection stood, and the other side closed it before any greeting. The port may expect SSL/TLS, the server may refuse this address without a word, or it is overloaded.</source>
        <translation>La connexion était établie, et l’autre côté l’a fermée avant tout message d’accueil. Le port attend peut-être SSL/TLS, le serveur refuse peut-être cette adresse sans un mot, ou il est surchargé.</translation>
    </message>
    <message>
        <source>The connection stood, then the other side closed it in the middle of the conversation and said nothing.</source>
        <translation>La connexion était établie, puis l’autre côté l’a fermée au milieu de l’échange, sans rien dire.</translation>
    </message>
    <message>
        <source>The connection was still in the clear when the server was asked to do its work. It answers that TLS has to be started before that.</source>
        <translation>La connexion était encore en clair au moment de la demande. Le serveur répond qu’il faut d’abord lancer TLS.</translation>
    </message>
    <message>
        <source>The connection was stopped before it left the computer, by a firewall, an antivirus rule or a security policy of the system.</source>
        <translation>La connexion a été arrêtée avant de quitter l’ordinateur, par un pare-feu, une règle d’antivirus ou une stratégie de sécurité du système.</translation>
    </message>
    <message>
        <source>The connector &quot;Client Frontend&quot; listens on 587 and must be reachable from the Internet, with a public certificate for its name: Set-ReceiveConnector &quot;Client Frontend SERVER&quot; -Fqdn mail.example.com -TlsCertificateName ...</source>
        <translation>Le connecteur «&#xa0;Client Frontend&#xa0;» écoute sur 587 et doit être accessible depuis Internet, avec un certificat public à son nom&#xa0;: Set-ReceiveConnector &quot;Client Frontend SERVER&quot; -Fqdn mail.example.com -TlsCertificateName ...</translation>
    </message>
    <message>
        <source>The connector admits the fixed addresses from which the platform sends, or its certificate.</source>
        <translation>Le connecteur autorise les adresses fixes d’où la plateforme envoie, ou son certificat.</translation>
    </message>
    <message>
        <source>The conversation had begun, and {step} nothing more came within the time limit. The way to the server is open: the server, or a filter that reads along, hangs at this step.</source>
        <translation>L’échange avait commencé, et {step} plus rien n’est arrivé dans le délai prévu. Le chemin vers le serveur est libre&#xa0;: le serveur, ou un filtre qui lit les échanges, se bloque à cette étape.</translation>
    </message>
    <message>
        <source>The conversation had begun, and {step} the other side closed the connection without giving a reason.</source>
        <translation>L’échange avait commencé, et {step} l’autre côté a fermé la connexion sans donner de raison.</translation>
    </message>
    <message>
        <source>The date of this computer looks wrong</source>
        <translation>La date de cet ordinateur semble fausse</translation>
    </message>
    <message>
        <source>The domain is confirmed with the ownership record, and SPF is set.</source>
        <translation>Le domaine est confirmé par l’enregistrement de propriété, et SPF est configuré.</translation>
    </message>
    <message>
        <source>The domain is verified and assigned to that Mail Agent.</source>
        <translation>Le domaine est vérifié et attribué à ce Mail Agent.</translation>
    </message>
    <message>
        <source>The domain is verified and has passed the compliance check.</source>
        <translation>Le domaine est vérifié et a passé le contrôle de conformité.</translation>
    </message>
    <message>
        <source>The domain is verified with SPF and DKIM. A sandbox domain writes to authorised recipients only.</source>
        <translation>Le domaine est vérifié avec SPF et DKIM. Un domaine de bac à sable n’écrit qu’aux destinataires autorisés.</translation>
    </message>
    <message>
        <source>The domain is verified with SPF, DKIM and MX records.</source>
        <translation>Le domaine est vérifié avec des enregistrements SPF, DKIM et MX.</translation>
    </message>
    <message>
        <source>The domain is verified, with SPF and DKIM.</source>
        <translation>Le domaine est vérifié, avec SPF et DKIM.</translation>
    </message>
    <message>
        <source>The domain is verified; a trial domain writes to the account&apos;s owner only.</source>
        <translation>Le domaine est vérifié&#xa0;; un domaine d’essai n’écrit qu’au titulaire du compte.</translation>
    </message>
    <message>
        <source>The domain is verified; each subdomain is verified on its own.</source>
        <translation>Le domaine est vérifié&#xa0;; chaque sous-domaine est vérifié séparément.</translation>
    </message>
    <message>
        <source>The domain names no server in DNS, and its provider is not known.</source>
        <translation>Le domaine ne nomme aucun serveur dans le DNS, et son fournisseur n’est pas connu.</translation>
    </message>
    <message>
        <source>The domain of the From address must be that of the mailbox that signs in.</source>
        <translation>Le domaine de l’adresse d’expéditeur doit être celui de la boîte aux lettres qui s’authentifie.</translation>
    </message>
    <message>
        <source>The domain {domain} of the From address was not found</source>
        <translation>Le domaine {domain} de l’adresse d’expéditeur est introuvable</translation>
    </message>
    <message>
        <source>The domain&apos;s records point to Hostinger&apos;s mail servers.</source>
        <translation>Les enregistrements du domaine pointent vers les serveurs de messagerie de Hostinger.</translation>
    </message>
    <message>
        <source>The encrypted connection could not be set up</source>
        <translation>La connexion chiffrée n’a pas pu être établie</translation>
    </message>
    <message>
        <source>The firewall and the connector&apos;s remote address ranges must admit the platform&apos;s addresses.</source>
        <translation>Le pare-feu et les plages d’adresses distantes du connecteur doivent autoriser les adresses de la plateforme.</translation>
    </message>
    <message>
        <source>The first day in the certificate is still to come, and this computer&apos;s date is right.</source>
        <translation>Le premier jour du certificat est encore à venir, et la date de cet ordinateur est juste.</translation>
    </message>
    <message>
        <source>The first words of the server are those of a web, POP3 or IMAP server.</source>
        <translation>Les premiers mots du serveur sont ceux d’un serveur web, POP3 ou IMAP.</translation>
    </message>
    <message>
        <source>The free plan has no SMTP for other programs; Mail Lite or a larger plan has.</source>
        <translation>L’offre gratuite n’a pas de SMTP pour d’autres programmes&#xa0;; il faut Mail Lite ou une offre supérieure.</translation>
    </message>
    <message>
        <source>The greeting holds asterisks, or the server&apos;s list holds XXXX in place of words.</source>
        <translation>Le message d’accueil contient des astérisques, ou la liste du serveur contient XXXX à la place de mots.</translation>
    </message>
    <message>
        <source>The greeting or the certificate names another company than that of the server.</source>
        <translation>Le message d’accueil ou le certificat nomme une autre entreprise que celle du serveur.</translation>
    </message>
    <message>
        <source>The iCloud address, one of its aliases, or an address of your own domain set up in iCloud.</source>
        <translation>L’adresse iCloud, un de ses alias, ou une adresse de votre propre domaine configurée dans iCloud.</translation>
    </message>
    <message>
        <source>The issuer of the certificate is antivirus software or a company&apos;s proxy, and web sites show the same issuer.</source>
        <translation>L’émetteur du certificat est un antivirus ou le proxy d’une entreprise, et les sites web montrent le même émetteur.</translation>
    </message>
    <message>
        <source>The key of {host} is not the one you trusted</source>
        <translation>La clé que présente {host} n’est pas celle que vous avez approuvée</translation>
    </message>
    <message>
        <source>The last day in the certificate is close.</source>
        <translation>Le dernier jour du certificat est proche.</translation>
    </message>
    <message>
        <source>The last day in the certificate is over, and this computer&apos;s date is right.</source>
        <translation>Le dernier jour du certificat est passé, et la date de cet ordinateur est juste.</translation>
    </message>
    <message>
        <source>The limit is not known.</source>
        <translation>La limite n’est pas connue.</translation>
    </message>
    <message>
        <source>The list after EHLO has no STARTTLS, also from another network.</source>
        <translation>La liste après EHLO ne contient pas STARTTLS, même depuis un autre réseau.</translation>
    </message>
    <message>
        <source>The mail ports of every server are silent from this network, and open from another, such as a phone&apos;s.</source>
        <translation>Les ports de messagerie de tous les serveurs sont muets depuis ce réseau, et ouverts depuis un autre, comme celui d’un téléphone.</translation>
    </message>
    <message>
        <source>The mail server has a certificate for its name.</source>
        <translation>Le serveur de messagerie a un certificat à son nom.</translation>
    </message>
    <message>
        <source>The mail server is not set up correctly</source>
        <translation>Le serveur de messagerie est mal configuré</translation>
    </message>
    <message>
        <source>The mail server must be reachable from the Internet on port 587, 465 or 25.</source>
        <translation>Le serveur de messagerie doit être accessible depuis Internet sur le port 587, 465 ou 25.</translation>
    </message>
    <message>
        <source>The mail server must be reachable from the Internet.</source>
        <translation>Le serveur de messagerie doit être accessible depuis Internet.</translation>
    </message>
    <message>
        <source>The mail server&apos;s sign-in service does not work. That is not about your password.</source>
        <translation>Le service d’authentification du serveur de messagerie ne fonctionne pas. Votre mot de passe n’est pas en cause.</translation>
    </message>
    <message>
        <source>The mailbox address or an alias.</source>
        <translation>L’adresse de la boîte aux lettres ou un alias.</translation>
    </message>
    <message>
        <source>The mailbox address or one of its aliases.</source>
        <translation>L’adresse de la boîte aux lettres ou un de ses alias.</translation>
    </message>
    <message>
        <source>The mailbox address or one of its identities.</source>
        <translation>L’adresse de la boîte aux lettres ou une de ses identités.</translation>
    </message>
    <message>
        <source>The mailbox address, or another address of the same package.</source>
        <translation>L’adresse de la boîte aux lettres, ou une autre adresse du même contrat.</translation>
    </message>
    <message>
        <source>The mailbox address.</source>
        <translation>L’adresse de la boîte aux lettres.</translation>
    </message>
    <message>
        <source>The mailbox belongs to an active BT account.</source>
        <translation>La boîte aux lettres appartient à un compte BT actif.</translation>
    </message>
    <message>
        <source>The mailbox exists in konsoleH (web hosting). Hetzner Cloud has no mailboxes.</source>
        <translation>La boîte aux lettres existe dans konsoleH (hébergement web). Hetzner Cloud n’a pas de boîtes aux lettres.</translation>
    </message>
    <message>
        <source>The mailbox exists, but its setting &quot;Authenticated SMTP&quot; is off.</source>
        <translation>La boîte aux lettres existe, mais son option «&#xa0;SMTP authentifié&#xa0;» est désactivée.</translation>
    </message>
    <message>
        <source>The mailbox has a licence and a password of its own. A shared mailbox without a licence cannot sign in.</source>
        <translation>La boîte aux lettres a une licence et son propre mot de passe. Une boîte aux lettres partagée sans licence ne peut pas s’authentifier.</translation>
    </message>
    <message>
        <source>The mailbox is hosted at DreamHost.</source>
        <translation>La boîte aux lettres est hébergée chez DreamHost.</translation>
    </message>
    <message>
        <source>The mailbox needs &quot;Authenticated SMTP&quot; switched on for tokens as well: admin center, Users, the user, Mail, Manage email apps.</source>
        <translation>Même avec un jeton, «&#xa0;SMTP authentifié&#xa0;» doit être activé pour la boîte aux lettres&#xa0;: centre d’administration, Utilisateurs, l’utilisateur, Courrier, Gérer les applications de messagerie.</translation>
    </message>
    <message>
        <source>The mailbox setting wins over the organisation&apos;s: Exchange admin center &gt; Settings &gt; Mail flow &gt; Turn off SMTP AUTH protocol for your organization.</source>
        <translation>Le réglage de la boîte aux lettres l’emporte sur celui de l’organisation&#xa0;: centre d’administration Exchange &gt; Paramètres &gt; Flux de courrier &gt; Désactiver le protocole SMTP AUTH pour votre organisation.</translation>
    </message>
    <message>
        <source>The mailbox that signs in, or one for which it has the Send As right.</source>
        <translation>La boîte aux lettres qui s’authentifie, ou une adresse pour laquelle elle a le droit «&#xa0;Envoyer en tant que&#xa0;».</translation>
    </message>
    <message>
        <source>The mailbox that signs in.</source>
        <translation>La boîte aux lettres qui s’authentifie.</translation>
    </message>
    <message>
        <source>The mailbox that will send, with its password or app password.</source>
        <translation>La boîte aux lettres qui enverra, avec son mot de passe ou un mot de passe d’application.</translation>
    </message>
    <message>
        <source>The mailbox&apos;s own address, an alias, or a verified &quot;Send mail as&quot; address.</source>
        <translation>L’adresse de la boîte aux lettres, un alias, ou une adresse «&#xa0;Send mail as&#xa0;» vérifiée.</translation>
    </message>
    <message>
        <source>The mailboxes behind it are mostly at Microsoft 365 or Google Workspace.</source>
        <translation>Les boîtes aux lettres derrière lui sont le plus souvent chez Microsoft 365 ou Google Workspace.</translation>
    </message>
    <message>
        <source>The message goes to the address of your Referral Factory account and takes up to 5 minutes. Its From line must no longer be noreply@referral-factory.com.</source>
        <translation>Le message part vers l’adresse de votre compte Referral Factory et met jusqu’à 5 minutes. Sa ligne De ne doit plus être noreply@referral-factory.com.</translation>
    </message>
    <message>
        <source>The message is not built as the server expects</source>
        <translation>Le message n’est pas construit comme le serveur l’attend</translation>
    </message>
    <message>
        <source>The message is too large</source>
        <translation>Le message est trop volumineux</translation>
    </message>
    <message>
        <source>The method of sign-in that was tried is not supported. The server offers: {mechanisms}.</source>
        <translation>La méthode d’authentification essayée n’est pas prise en charge. Le serveur propose&#xa0;: {mechanisms}.</translation>
    </message>
    <message>
        <source>The name exists, but has no address. It may be the domain in place of its mail server, or the server&apos;s address is missing in DNS.</source>
        <translation>Le nom existe, mais n’a pas d’adresse. C’est peut-être le domaine au lieu de son serveur de messagerie, ou l’adresse du serveur manque dans le DNS.</translation>
    </message>
    <message>
        <source>The name leads to a machine that does not accept outgoing mail from users: this computer itself, or a server that only receives mail.</source>
        <translation>Le nom mène à une machine qui n’accepte pas les messages sortants des utilisateurs&#xa0;: cet ordinateur lui-même, ou un serveur qui ne fait que recevoir.</translation>
    </message>
    <message>
        <source>The name was looked up, and the answer was that there is no such server. A letter may be missing or wrong, or the name belongs to another provider.</source>
        <translation>Le nom a été recherché, et la réponse est que ce serveur n’existe pas. Une lettre manque peut-être ou est fausse, ou le nom appartient à un autre fournisseur.</translation>
    </message>
    <message>
        <source>The name {host} leads to no server</source>
        <translation>Le nom {host} ne mène à aucun serveur</translation>
    </message>
    <message>
        <source>The names in the certificate are others than the server name that was entered.</source>
        <translation>Les noms du certificat diffèrent du nom de serveur saisi.</translation>
    </message>
    <message>
        <source>The new Bird platform uses another user name and password: copy both from its SMTP page.</source>
        <translation>La nouvelle plateforme Bird utilise un autre nom d’utilisateur et un autre mot de passe&#xa0;: copiez les deux depuis sa page SMTP.</translation>
    </message>
    <message>
        <source>The normal password is not accepted from other programs.</source>
        <translation>Le mot de passe normal n’est pas accepté depuis d’autres programmes.</translation>
    </message>
    <message>
        <source>The normal password is not accepted from other programs. The message about too many attempts often means just that.</source>
        <translation>Le mot de passe normal n’est pas accepté depuis d’autres programmes. Le message sur un trop grand nombre de tentatives signifie souvent cela.</translation>
    </message>
    <message>
        <source>The normal password never works in other programs at Fastmail.</source>
        <translation>Chez Fastmail, le mot de passe normal ne fonctionne jamais dans d’autres programmes.</translation>
    </message>
    <message>
        <source>The normal password of the account is not accepted from programs and platforms. The provider issues a separate password for them.</source>
        <translation>Le mot de passe normal du compte n’est pas accepté depuis des programmes et des plateformes. Le fournisseur leur délivre un mot de passe distinct.</translation>
    </message>
    <message>
        <source>The organisation does not allow sign-in with a password alone, for example through security defaults or conditional access in Microsoft Entra.</source>
        <translation>L’organisation n’autorise pas l’authentification par mot de passe seul, par exemple à cause des paramètres de sécurité par défaut ou de l’accès conditionnel dans Microsoft Entra.</translation>
    </message>
    <message>
        <source>The organisation may refuse it: Set-OrganizationConfig -RejectDirectSend $true</source>
        <translation>L’organisation peut le refuser&#xa0;: Set-OrganizationConfig -RejectDirectSend $true</translation>
    </message>
    <message>
        <source>The other side closed the connection and did not confirm the message. If all of it had been sent, the server may have accepted it: sending it again may deliver it twice.</source>
        <translation>L’autre côté a fermé la connexion et n’a pas confirmé le message. S’il avait été envoyé en entier, le serveur l’a peut-être accepté&#xa0;: un nouvel envoi pourrait le livrer deux fois.</translation>
    </message>
    <message>
        <source>The page of the platform on which its mail server (SMTP) is set.</source>
        <translation>La page de la plateforme où se règle son serveur de messagerie (SMTP).</translation>
    </message>
    <message>
        <source>The pairing code that the platform shows, once, to make this computer&apos;s key known to it.</source>
        <translation>Le code d’association que la plateforme affiche, une seule fois, pour lui faire connaître la clé de cet ordinateur.</translation>
    </message>
    <message>
        <source>The part of the address before the @ holds letters outside plain English, and the server cannot carry them.</source>
        <translation>La partie de l’adresse avant le @ contient des lettres hors de l’alphabet anglais de base, et le serveur ne sait pas les transmettre.</translation>
    </message>
    <message>
        <source>The password has to be changed first</source>
        <translation>Le mot de passe doit d’abord être changé</translation>
    </message>
    <message>
        <source>The password is a client secret of an Entra application; the user name is an SMTP user name made in the resource.</source>
        <translation>Le mot de passe est un secret client d’une application Entra&#xa0;; le nom d’utilisateur est un nom d’utilisateur SMTP créé dans la ressource.</translation>
    </message>
    <message>
        <source>The password of the web mail is not accepted from other programs. After SMTP is switched on, the provider shows an authorization code to be used in its place.</source>
        <translation>Le mot de passe du webmail n’est pas accepté depuis d’autres programmes. Une fois SMTP activé, le fournisseur affiche un code d’autorisation à utiliser à sa place.</translation>
    </message>
    <message>
        <source>The password or user name arrives damaged</source>
        <translation>Le mot de passe ou le nom d’utilisateur arrive altéré</translation>
    </message>
    <message>
        <source>The password was not sent, because the connection is not protected</source>
        <translation>Le mot de passe n’a pas été envoyé, car la connexion n’est pas protégée</translation>
    </message>
    <message>
        <source>The password works on the provider&apos;s web page, and there the user name looks different.</source>
        <translation>Le mot de passe fonctionne sur la page web du fournisseur, où le nom d’utilisateur a une autre forme.</translation>
    </message>
    <message>
        <source>The password works on the web page, and the account uses a second step there.</source>
        <translation>Le mot de passe fonctionne sur la page web, et le compte y utilise une deuxième étape.</translation>
    </message>
    <message>
        <source>The password works on the web page, and the provider also gives keys or passwords for SMTP alone.</source>
        <translation>Le mot de passe fonctionne sur la page web, et le fournisseur donne aussi des clés ou mots de passe réservés à SMTP.</translation>
    </message>
    <message>
        <source>The platform sets its outbound address first and refuses a user name that differs. Here {address} is the sender and {username} signs in.</source>
        <translation>La plateforme fixe d’abord son adresse sortante et refuse un nom d’utilisateur différent. Ici, {address} est l’expéditeur et {username} s’authentifie.</translation>
    </message>
    <message>
        <source>The platform tests the settings from its side and uses them only when its test passes.</source>
        <translation>La plateforme teste les paramètres de son côté et ne les utilise que si son test réussit.</translation>
    </message>
    <message>
        <source>The platform&apos;s addresses belong in the SPF record of the domain; without them the mail lands in junk.</source>
        <translation>Les adresses de la plateforme doivent figurer dans l’enregistrement SPF du domaine&#xa0;; sinon les messages arrivent dans le courrier indésirable.</translation>
    </message>
    <message>
        <source>The platform&apos;s form does not accept a server without sign-in.</source>
        <translation>Le formulaire de la plateforme n’accepte pas de serveur sans authentification.</translation>
    </message>
    <message>
        <source>The platform&apos;s form does not let user name and password stay empty.</source>
        <translation>Le formulaire de la plateforme ne permet pas de laisser vides le nom d’utilisateur et le mot de passe.</translation>
    </message>
    <message>
        <source>The platform&apos;s form has a list of ports, and this one is not on it. It takes: {ports}.</source>
        <translation>Le formulaire de la plateforme a une liste de ports, et celui-ci n’y figure pas. Ports acceptés&#xa0;: {ports}.</translation>
    </message>
    <message>
        <source>The platform&apos;s form has no choice for this combination.</source>
        <translation>Le formulaire de la plateforme n’a pas de choix pour cette combinaison.</translation>
    </message>
    <message>
        <source>The platform&apos;s form has no entry for this combination.</source>
        <translation>Le formulaire de la plateforme n’a pas d’entrée pour cette combinaison.</translation>
    </message>
    <message>
        <source>The platform&apos;s form lists other ports.</source>
        <translation>Le formulaire de la plateforme liste d’autres ports.</translation>
    </message>
    <message>
        <source>The platform&apos;s messages go out through your server and count towards its limits.</source>
        <translation>Les messages de la plateforme passent par votre serveur et comptent dans ses limites.</translation>
    </message>
    <message>
        <source>The platform&apos;s test fails while the one from this computer passes.</source>
        <translation>Le test de la plateforme échoue alors que celui de cet ordinateur réussit.</translation>
    </message>
    <message>
        <source>The primary address of the High Volume Email account.</source>
        <translation>L’adresse principale du compte High Volume Email.</translation>
    </message>
    <message>
        <source>The program does not find its list of certificate authorities</source>
        <translation>Le programme ne trouve pas sa liste d’autorités de certification</translation>
    </message>
    <message>
        <source>The program says itself that it kept the password back.</source>
        <translation>Le programme dit lui-même qu’il a retenu le mot de passe.</translation>
    </message>
    <message>
        <source>The program signs in to Google with an OAuth token. The token ran out, was withdrawn, or does not include sending mail for this account.</source>
        <translation>Le programme s’authentifie auprès de Google avec un jeton OAuth. Le jeton a expiré, a été révoqué, ou n’inclut pas l’envoi de messages pour ce compte.</translation>
    </message>
    <message>
        <source>The program signs in to Microsoft 365 with an OAuth token. The token ran out, was withdrawn, or does not include sending mail for this account.</source>
        <translation>Le programme s’authentifie auprès de Microsoft 365 avec un jeton OAuth. Le jeton a expiré, a été révoqué, ou n’inclut pas l’envoi de messages pour ce compte.</translation>
    </message>
    <message>
        <source>The program signs in to Outlook.com with an OAuth token. The token ran out, was withdrawn, or does not include sending mail for this account.</source>
        <translation>Le programme s’authentifie auprès d’Outlook.com avec un jeton OAuth. Le jeton a expiré, a été révoqué, ou n’inclut pas l’envoi de messages pour ce compte.</translation>
    </message>
    <message>
        <source>The program signs in with a token, and a new consent mends it.</source>
        <translation>Le programme s’authentifie avec un jeton, et un nouveau consentement règle le problème.</translation>
    </message>
    <message>
        <source>The program signs in with an OAuth token. The token ran out, was withdrawn, or does not include sending mail for this account.</source>
        <translation>Le programme s’authentifie avec un jeton OAuth. Le jeton a expiré, a été révoqué, ou n’inclut pas l’envoi de messages pour ce compte.</translation>
    </message>
    <message>
        <source>The program uses a TLS version that the server no longer accepts</source>
        <translation>Le programme utilise une version de TLS que le serveur n’accepte plus</translation>
    </message>
    <message>
        <source>The provider accepts this sign-in or relay only from addresses that stand on a list, and the address used is not there.</source>
        <translation>Le fournisseur n’accepte cette authentification ou ce relais que depuis les adresses d’une liste, et l’adresse utilisée n’y figure pas.</translation>
    </message>
    <message>
        <source>The provider has suspended this account or its domain, has not activated it yet, or has barred it from sending.</source>
        <translation>Le fournisseur a suspendu ce compte ou son domaine, ne l’a pas encore activé, ou lui interdit l’envoi.</translation>
    </message>
    <message>
        <source>The provider lets programs in only after the owner has allowed it in the settings of the mailbox.</source>
        <translation>Le fournisseur n’accepte les programmes qu’une fois que le titulaire les a autorisés dans les paramètres de la boîte aux lettres.</translation>
    </message>
    <message>
        <source>The provider limits how much this account may send in an hour, a day or a month, and the limit is reached.</source>
        <translation>Le fournisseur limite ce que ce compte peut envoyer par heure, par jour ou par mois, et la limite est atteinte.</translation>
    </message>
    <message>
        <source>The provider runs separate servers for each region, and each knows only its own accounts. The same user name and password are refused everywhere else.</source>
        <translation>Le fournisseur a des serveurs distincts par région, et chacun ne connaît que ses propres comptes. Le même nom d’utilisateur et le même mot de passe sont refusés partout ailleurs.</translation>
    </message>
    <message>
        <source>The provider thinks the sign-in is unusual, because it comes from a new place or program, and waits for you to confirm it on its web page.</source>
        <translation>Le fournisseur trouve l’authentification inhabituelle, car elle vient d’un nouvel endroit ou d’un nouveau programme, et attend votre confirmation sur sa page web.</translation>
    </message>
    <message>
        <source>The provider&apos;s page lists the domain or the address as not verified.</source>
        <translation>La page du fournisseur indique que le domaine ou l’adresse n’est pas vérifié.</translation>
    </message>
    <message>
        <source>The provider&apos;s page shows the limit as reached, and sending works again after the hour or the day.</source>
        <translation>La page du fournisseur montre que la limite est atteinte, et l’envoi fonctionne de nouveau une fois l’heure ou la journée écoulée.</translation>
    </message>
    <message>
        <source>The question for the server&apos;s address got no answer at all. That says nothing about the server name: the DNS of this network does not work, or the computer is offline.</source>
        <translation>La demande d’adresse du serveur est restée sans aucune réponse. Cela ne dit rien du nom du serveur&#xa0;: le DNS de ce réseau ne fonctionne pas, ou l’ordinateur est hors ligne.</translation>
    </message>
    <message>
        <source>The receiver checked the DNS of the From domain (SPF, DKIM, DMARC) and found no permission for the server that sends.</source>
        <translation>Le destinataire a contrôlé le DNS du domaine d’expéditeur (SPF, DKIM, DMARC) et n’y a trouvé aucune autorisation pour le serveur qui envoie.</translation>
    </message>
    <message>
        <source>The recipient&apos;s address cannot be right</source>
        <translation>L’adresse du destinataire ne peut pas être correcte</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox does not take this message</source>
        <translation>La boîte aux lettres du destinataire n’accepte pas ce message</translation>
    </message>
    <message>
        <source>The refusal comes right after the program says its own name.</source>
        <translation>Le refus vient juste après que le programme a dit son propre nom.</translation>
    </message>
    <message>
        <source>The refusal names a blocklist, or the address is listed when looked up there.</source>
        <translation>Le refus nomme une liste de blocage, ou l’adresse y figure quand on la cherche.</translation>
    </message>
    <message>
        <source>The relay accepts listed addresses without a password, or a Workspace mailbox with an app password.</source>
        <translation>Le relais accepte des adresses listées sans mot de passe, ou une boîte aux lettres Workspace avec un mot de passe d’application.</translation>
    </message>
    <message>
        <source>The relay&apos;s setting &quot;Allowed senders&quot; decides: registered users, or every address in your domains.</source>
        <translation>L’option «&#xa0;Expéditeurs autorisés&#xa0;» du relais décide&#xa0;: les utilisateurs enregistrés, ou toute adresse de vos domaines.</translation>
    </message>
    <message>
        <source>The rule of {provider}: {from_rule}</source>
        <translation>La règle chez {provider}&#xa0;: {from_rule}</translation>
    </message>
    <message>
        <source>The same MX record also stands for mail received by Amazon SES: check that the domain has WorkMail.</source>
        <translation>Le même enregistrement MX vaut aussi pour les messages reçus par Amazon SES&#xa0;: vérifiez que le domaine a WorkMail.</translation>
    </message>
    <message>
        <source>The same address as the Outbound Email Address.</source>
        <translation>La même adresse que Outbound Email Address.</translation>
    </message>
    <message>
        <source>The same check fails in the same way at any server.</source>
        <translation>La même vérification échoue de la même façon avec n’importe quel serveur.</translation>
    </message>
    <message>
        <source>The same in PowerShell.</source>
        <translation>La même chose dans PowerShell.</translation>
    </message>
    <message>
        <source>The same key works with the provider&apos;s server of another region.</source>
        <translation>La même clé fonctionne avec le serveur d’une autre région du fournisseur.</translation>
    </message>
    <message>
        <source>The same message goes through with fewer recipients.</source>
        <translation>Le même message passe avec moins de destinataires.</translation>
    </message>
    <message>
        <source>The same message is taken some minutes later.</source>
        <translation>Le même message est accepté quelques minutes plus tard.</translation>
    </message>
    <message>
        <source>The same port works with SSL/TLS.</source>
        <translation>Le même port fonctionne avec SSL/TLS.</translation>
    </message>
    <message>
        <source>The same port works with STARTTLS.</source>
        <translation>Le même port fonctionne avec STARTTLS.</translation>
    </message>
    <message>
        <source>The same settings work again later without any change.</source>
        <translation>Les mêmes paramètres fonctionnent à nouveau plus tard, sans aucune modification.</translation>
    </message>
    <message>
        <source>The same sign-in works from another network, or the provider&apos;s page lists allowed addresses.</source>
        <translation>La même authentification fonctionne depuis un autre réseau, ou la page du fournisseur liste les adresses autorisées.</translation>
    </message>
    <message>
        <source>The same user name and password fail on the provider&apos;s web page too.</source>
        <translation>Le même nom d’utilisateur et le même mot de passe échouent aussi sur la page web du fournisseur.</translation>
    </message>
    <message>
        <source>The scope is restricted: Google verifies the program first. A service account with domain-wide delegation is another way.</source>
        <translation>Le champ d’application (scope) est restreint&#xa0;: Google vérifie d’abord le programme. Un compte de service avec délégation au niveau du domaine est une autre voie.</translation>
    </message>
    <message>
        <source>The scope is restricted: Google verifies the program first. An unverified program gets at most 100 users and tokens of seven days.</source>
        <translation>Le champ d’application (scope) est restreint&#xa0;: Google vérifie d’abord le programme. Un programme non vérifié a droit à 100 utilisateurs au plus et à des jetons de sept jours.</translation>
    </message>
    <message>
        <source>The scope may cover SMTP, depending on the program.</source>
        <translation>Le champ d’application (scope) peut couvrir SMTP, selon le programme.</translation>
    </message>
    <message>
        <source>The sender address is empty or misspelt, or its domain or mailbox cannot be found.</source>
        <translation>L’adresse d’expéditeur est vide ou mal écrite, ou son domaine ou sa boîte aux lettres est introuvable.</translation>
    </message>
    <message>
        <source>The sender address or its domain is validated.</source>
        <translation>L’adresse d’expéditeur ou son domaine est validé.</translation>
    </message>
    <message>
        <source>The sender or its domain is verified.</source>
        <translation>L’expéditeur ou son domaine est vérifié.</translation>
    </message>
    <message>
        <source>The sender signature or the domain is verified.</source>
        <translation>La signature d’expéditeur (sender signature) ou le domaine est vérifié.</translation>
    </message>
    <message>
        <source>The sender&apos;s domain does not vouch for this server</source>
        <translation>Le domaine de l’expéditeur ne se porte pas garant de ce serveur</translation>
    </message>
    <message>
        <source>The sending account is still in its trial mode</source>
        <translation>Le compte d’envoi est encore en mode d’essai</translation>
    </message>
    <message>
        <source>The sending address belongs in your SPF record, else the mail is taken for spam.</source>
        <translation>L’adresse qui envoie doit figurer dans votre enregistrement SPF, sinon les messages passent pour du spam.</translation>
    </message>
    <message>
        <source>The sending address has no name in DNS, or one that does not lead back to it.</source>
        <translation>L’adresse qui envoie n’a pas de nom dans le DNS, ou un nom qui n’y ramène pas.</translation>
    </message>
    <message>
        <source>The sending domain is verified and signed with DKIM.</source>
        <translation>Le domaine d’envoi est vérifié et signé avec DKIM.</translation>
    </message>
    <message>
        <source>The sending domain is verified.</source>
        <translation>Le domaine d’envoi est vérifié.</translation>
    </message>
    <message>
        <source>The sending limit of the account is used up</source>
        <translation>La limite d’envoi du compte est atteinte</translation>
    </message>
    <message>
        <source>The server also has an IPv6 address, and this computer or program tried that one although IPv6 does not work from here. Over IPv4 it would.</source>
        <translation>Le serveur a aussi une adresse IPv6, et cet ordinateur ou ce programme l’a essayée alors qu’IPv6 ne fonctionne pas d’ici. En IPv4, l’envoi fonctionnerait.</translation>
    </message>
    <message>
        <source>The server also has {family} addresses, which could not be tested from here. The test used the other address family.</source>
        <translation>Le serveur a aussi des adresses {family}, qui n’ont pas pu être testées d’ici. Le test a utilisé l’autre famille d’adresses.</translation>
    </message>
    <message>
        <source>The server announces STARTTLS and then says that it cannot do it at the moment. Its certificate or key is usually missing or unreadable.</source>
        <translation>Le serveur annonce STARTTLS, puis dit qu’il ne peut pas le fournir pour le moment. Son certificat ou sa clé est en général absent ou illisible.</translation>
    </message>
    <message>
        <source>The server answers, but as another machine than the one for sending.</source>
        <translation>Le serveur répond, mais c’est une autre machine que le serveur d’envoi.</translation>
    </message>
    <message>
        <source>The server asks for TLS 1.2 or later, and the program that connects offers only older versions.</source>
        <translation>Le serveur demande TLS 1.2 ou plus récent, et le programme qui se connecte n’offre que des versions plus anciennes.</translation>
    </message>
    <message>
        <source>The server asks you to slow down</source>
        <translation>Le serveur vous demande de ralentir</translation>
    </message>
    <message>
        <source>The server cannot check passwords at the moment</source>
        <translation>Le serveur ne peut pas vérifier les mots de passe pour le moment</translation>
    </message>
    <message>
        <source>The server closed the connection. This provider does so when the service is not switched on or the authorization code is missing.</source>
        <translation>Le serveur a fermé la connexion. Ce fournisseur le fait quand le service n’est pas activé ou que le code d’autorisation manque.</translation>
    </message>
    <message>
        <source>The server delivers to its own mailboxes, but not on to others for this account or address.</source>
        <translation>Le serveur livre à ses propres boîtes aux lettres, mais pas au-delà pour ce compte ou cette adresse.</translation>
    </message>
    <message>
        <source>The server depends on the product: Email Pro uses proN.mail.ovh.net, Exchange exN.mail.ovh.net. The control panel shows it under General information.</source>
        <translation>Le serveur dépend du produit&#xa0;: Email Pro utilise proN.mail.ovh.net, Exchange exN.mail.ovh.net. L’espace client l’indique sous Informations générales.</translation>
    </message>
    <message>
        <source>The server did not understand the program</source>
        <translation>Le serveur n’a pas compris le programme</translation>
    </message>
    <message>
        <source>The server does not accept the name this computer introduces itself with</source>
        <translation>Le serveur n’accepte pas le nom sous lequel cet ordinateur se présente</translation>
    </message>
    <message>
        <source>The server does not accept this user name and password</source>
        <translation>Le serveur n’accepte pas ce nom d’utilisateur et ce mot de passe</translation>
    </message>
    <message>
        <source>The server does not accept {address} as a sender</source>
        <translation>Le serveur n’accepte pas {address} comme expéditeur</translation>
    </message>
    <message>
        <source>The server does not forward mail for you</source>
        <translation>Le serveur ne relaie pas les messages pour vous</translation>
    </message>
    <message>
        <source>The server does not know {username} in this form. Most servers want the full e-mail address, some a fixed word or the part before the @.</source>
        <translation>Le serveur ne connaît pas {username} sous cette forme. La plupart des serveurs veulent l’adresse e-mail complète, certains un mot fixe ou la partie avant le @.</translation>
    </message>
    <message>
        <source>The server does not offer STARTTLS on {port}</source>
        <translation>Le serveur ne propose pas STARTTLS sur {port}</translation>
    </message>
    <message>
        <source>The server does not take addresses with special letters</source>
        <translation>Le serveur n’accepte pas les adresses avec des caractères spéciaux</translation>
    </message>
    <message>
        <source>The server failed over its own configuration, database or a service behind it.</source>
        <translation>Le serveur a échoué à cause de sa propre configuration, de sa base de données ou d’un service dont il dépend.</translation>
    </message>
    <message>
        <source>The server field holds more than a name: a blank, a comma, a port, a web address or something else. Nothing can be looked up from that.</source>
        <translation>Le champ du serveur contient plus qu’un nom&#xa0;: un espace, une virgule, un port, une adresse web ou autre chose. Aucune recherche n’est possible avec cela.</translation>
    </message>
    <message>
        <source>The server field holds more than a name: a blank, a comma, or an address with https.</source>
        <translation>Le champ du serveur contient plus qu’un nom&#xa0;: un espace, une virgule, ou une adresse avec https.</translation>
    </message>
    <message>
        <source>The server has shut this computer out for a while</source>
        <translation>Le serveur a exclu cet ordinateur pour un moment</translation>
    </message>
    <message>
        <source>The server has trouble of its own at the moment</source>
        <translation>Le serveur a lui-même un problème en ce moment</translation>
    </message>
    <message>
        <source>The server has {family} addresses in DNS, and they do not answer. The other address family works, so mail goes out, but a platform that tries {family} first may wait or fail.</source>
        <translation>Le serveur a dans le DNS des adresses {family}, et elles ne répondent pas. L’autre famille d’adresses fonctionne&#xa0;: les messages partent, mais une plateforme qui essaie d’abord {family} peut attendre ou échouer.</translation>
    </message>
    <message>
        <source>The server hung up without a reason</source>
        <translation>Le serveur a raccroché sans raison</translation>
    </message>
    <message>
        <source>The server is then smtp-relay.gmail.com, port 587 with STARTTLS. A change can take up to 24 hours.</source>
        <translation>Le serveur est alors smtp-relay.gmail.com, port 587 avec STARTTLS. Une modification peut prendre jusqu’à 24 heures.</translation>
    </message>
    <message>
        <source>The server is your login followed by .kasserver.com; KAS shows it. mail.YOURDOMAIN often has no fitting certificate.</source>
        <translation>Le serveur est votre identifiant suivi de .kasserver.com&#xa0;; KAS l’affiche. mail.VOTREDOMAINE n’a souvent pas de certificat adapté.</translation>
    </message>
    <message>
        <source>The server knows no such mailbox, or the mailbox is full or closed. Your own settings are not the problem.</source>
        <translation>Le serveur ne connaît pas cette boîte aux lettres, ou elle est pleine ou fermée. Vos propres paramètres ne sont pas en cause.</translation>
    </message>
    <message>
        <source>The server leaves out part of its certificate</source>
        <translation>Le serveur omet une partie de son certificat</translation>
    </message>
    <message>
        <source>The server limits how many recipients one message may have.</source>
        <translation>Le serveur limite le nombre de destinataires par message.</translation>
    </message>
    <message>
        <source>The server limits how often one may sign in. The password may be right.</source>
        <translation>Le serveur limite la fréquence des authentifications. Le mot de passe est peut-être correct.</translation>
    </message>
    <message>
        <source>The server limits the size of a message, and this one is larger.</source>
        <translation>Le serveur limite la taille des messages, et celui-ci la dépasse.</translation>
    </message>
    <message>
        <source>The server lists AUTH once the connection is encrypted.</source>
        <translation>Le serveur annonce AUTH une fois la connexion chiffrée.</translation>
    </message>
    <message>
        <source>The server lists STARTTLS, and answers the command itself with a refusal.</source>
        <translation>Le serveur annonce STARTTLS, puis répond à la commande par un refus.</translation>
    </message>
    <message>
        <source>The server lists no AUTH on this port, neither before nor after the encryption, but does on another port.</source>
        <translation>Le serveur n’annonce AUTH ni avant ni après le chiffrement sur ce port, mais l’annonce sur un autre.</translation>
    </message>
    <message>
        <source>The server lists ways to sign in, and none of them is the one that the program uses.</source>
        <translation>Le serveur annonce des méthodes d’authentification, mais pas celle que le programme utilise.</translation>
    </message>
    <message>
        <source>The server name is not a host name</source>
        <translation>Le nom du serveur n’est pas un nom d’hôte</translation>
    </message>
    <message>
        <source>The server offers no TLS version that is still considered safe. At least TLS 1.2 is needed.</source>
        <translation>Le serveur ne propose aucune version de TLS encore jugée sûre. Il faut au moins TLS 1.2.</translation>
    </message>
    <message>
        <source>The server offers no sign-in on {port}</source>
        <translation>Le serveur ne propose pas d’authentification sur {port}</translation>
    </message>
    <message>
        <source>The server only has outdated encryption</source>
        <translation>Le serveur n’a qu’un chiffrement dépassé</translation>
    </message>
    <message>
        <source>The server proves an identity, but not the one you asked for. Its certificate is valid for: {names}.</source>
        <translation>Le serveur prouve une identité, mais pas celle que vous avez demandée. Son certificat est valable pour&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>The server puts first attempts off and accepts them later</source>
        <translation>Le serveur diffère les premières tentatives et les accepte plus tard</translation>
    </message>
    <message>
        <source>The server refuses the IP address of this connection because a list names it as a source of spam. Home and mobile connections are often listed.</source>
        <translation>Le serveur refuse l’adresse IP de cette connexion parce qu’une liste la désigne comme source de spam. Les connexions domestiques et mobiles y figurent souvent.</translation>
    </message>
    <message>
        <source>The server refuses the message by its own rules</source>
        <translation>Le serveur refuse le message selon ses propres règles</translation>
    </message>
    <message>
        <source>The server says that it cannot take mail just now. Your settings are not the reason.</source>
        <translation>Le serveur dit qu’il ne peut pas accepter de messages pour l’instant. Vos paramètres ne sont pas en cause.</translation>
    </message>
    <message>
        <source>The server sends its own certificate without the intermediate one that connects it with a known authority. Some programs fill the gap by themselves, most refuse.</source>
        <translation>Le serveur envoie son propre certificat sans l’intermédiaire qui le relie à une autorité connue. Certains programmes comblent ce manque d’eux-mêmes, la plupart refusent.</translation>
    </message>
    <message>
        <source>The server sends only its own certificate, and some programs accept it while others do not.</source>
        <translation>Le serveur n’envoie que son propre certificat&#xa0;; certains programmes l’acceptent, d’autres non.</translation>
    </message>
    <message>
        <source>The server signed its certificate itself</source>
        <translation>Le serveur a signé lui-même son certificat</translation>
    </message>
    <message>
        <source>The server takes a sign-in only over an encrypted connection</source>
        <translation>Le serveur n’accepte l’authentification que sur une connexion chiffrée</translation>
    </message>
    <message>
        <source>The server takes mail only from users that signed in, and this connection did not.</source>
        <translation>Le serveur n’accepte que les messages d’utilisateurs authentifiés, et cette connexion ne l’était pas.</translation>
    </message>
    <message>
        <source>The server wants a sign-in first</source>
        <translation>Le serveur veut d’abord une authentification</translation>
    </message>
    <message>
        <source>The server wants encryption first</source>
        <translation>Le serveur veut d’abord le chiffrement</translation>
    </message>
    <message>
        <source>The server wants the IP address to have a name (PTR record) that leads back to the same address.</source>
        <translation>Le serveur veut que l’adresse IP ait un nom (enregistrement PTR) qui ramène à la même adresse.</translation>
    </message>
    <message>
        <source>The server was reached and encryption works, but it refused the sign-in as {username}. A typing error, an old password or another account is the usual reason.</source>
        <translation>Le serveur a été joint et le chiffrement fonctionne, mais il a refusé l’authentification de {username}. La raison la plus courante est une faute de frappe, un ancien mot de passe ou un autre compte.</translation>
    </message>
    <message>
        <source>The server {host} does not exist</source>
        <translation>Le serveur {host} n’existe pas</translation>
    </message>
    <message>
        <source>The server&apos;s address begins with 10, 172.16 to 172.31, or 192.168.</source>
        <translation>L’adresse du serveur commence par 10, 172.16 à 172.31, ou 192.168.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate expires in {days}</source>
        <translation>Le certificat du serveur expire dans {days}</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired</source>
        <translation>Le certificat du serveur a expiré</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet</source>
        <translation>Le certificat du serveur n’est pas encore valable</translation>
    </message>
    <message>
        <source>The server&apos;s certificate may be fine. The program that connects has no list of trusted authorities, or a very old one, so it cannot check any certificate.</source>
        <translation>Le certificat du serveur est peut-être bon. Le programme qui se connecte n’a pas de liste d’autorités de confiance, ou une très ancienne&#xa0;: il ne peut contrôler aucun certificat.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was withdrawn</source>
        <translation>Le certificat du serveur a été révoqué</translation>
    </message>
    <message>
        <source>The server&apos;s encryption is out of order</source>
        <translation>Le chiffrement du serveur est en panne</translation>
    </message>
    <message>
        <source>The server&apos;s firewall does not let this computer in</source>
        <translation>Le pare-feu du serveur n’autorise pas cet ordinateur</translation>
    </message>
    <message>
        <source>The server&apos;s firewall does not let {platform} in</source>
        <translation>Le pare-feu du serveur ne laisse pas entrer {platform}</translation>
    </message>
    <message>
        <source>The server&apos;s words arrive masked or cut. Inspection in a firewall, such as &quot;SMTP fixup&quot; on Cisco devices, does that and removes encryption and sign-in with it.</source>
        <translation>Les mots du serveur arrivent masqués ou coupés. L’inspection d’un pare-feu, comme «&#xa0;SMTP fixup&#xa0;» sur les appareils Cisco, en est la cause et retire du même coup le chiffrement et l’authentification.</translation>
    </message>
    <message>
        <source>The settings start SSL/TLS at once, but the server on this port greets in the clear first and switches to encryption with STARTTLS.</source>
        <translation>Les paramètres lancent SSL/TLS aussitôt, mais sur ce port le serveur salue d’abord en clair et passe au chiffrement avec STARTTLS.</translation>
    </message>
    <message>
        <source>The sign-in log of the organisation names the policy that blocked it.</source>
        <translation>Les journaux de connexion de l’organisation nomment la stratégie qui a bloqué l’authentification.</translation>
    </message>
    <message>
        <source>The sign-in token is no longer valid</source>
        <translation>Le jeton d’authentification n’est plus valable</translation>
    </message>
    <message>
        <source>The sign-in worked, but the server does not let {username} use this sender address.</source>
        <translation>L’authentification a réussi, mais le serveur ne laisse pas {username} utiliser cette adresse d’expéditeur.</translation>
    </message>
    <message>
        <source>The tenant is common or consumers.</source>
        <translation>Le locataire (tenant) est common ou consumers.</translation>
    </message>
    <message>
        <source>The test ran from this computer. The platform connects from {egress}, so a server behind a firewall has to admit that address as well.</source>
        <translation>Le test est parti de cet ordinateur. La plateforme se connecte depuis {egress}&#xa0;: un serveur derrière un pare-feu doit donc autoriser aussi cette adresse.</translation>
    </message>
    <message>
        <source>The token can send for every domain of the account: keep it secret.</source>
        <translation>Le jeton permet d’envoyer pour tous les domaines du compte&#xa0;: gardez-le secret.</translation>
    </message>
    <message>
        <source>The user name and the From address are two mailboxes.</source>
        <translation>Le nom d’utilisateur et l’adresse d’expéditeur sont deux boîtes aux lettres.</translation>
    </message>
    <message>
        <source>The user name and the From address are two texts.</source>
        <translation>Le nom d’utilisateur et l’adresse d’expéditeur sont deux textes différents.</translation>
    </message>
    <message>
        <source>The user name has another form here</source>
        <translation>Le nom d’utilisateur a une autre forme ici</translation>
    </message>
    <message>
        <source>The user name is any text; the password is a Mandrill API key, not a Mailchimp key.</source>
        <translation>Le nom d’utilisateur est un texte quelconque&#xa0;; le mot de passe est une clé API Mandrill, pas une clé Mailchimp.</translation>
    </message>
    <message>
        <source>The user name is the API key, the password is the secret key. The account password is refused.</source>
        <translation>Le nom d’utilisateur est la clé API, le mot de passe est la clé secrète. Le mot de passe du compte est refusé.</translation>
    </message>
    <message>
        <source>The user name is the project ID; the password is an API secret key with rights for Transactional Email.</source>
        <translation>Le nom d’utilisateur est l’identifiant du projet&#xa0;; le mot de passe est une clé secrète API avec les droits Transactional Email.</translation>
    </message>
    <message>
        <source>The user name is the word SMTP_Injection; the password is an API key with the permission Send via SMTP.</source>
        <translation>Le nom d’utilisateur est le mot SMTP_Injection&#xa0;; le mot de passe est une clé API avec l’autorisation Send via SMTP.</translation>
    </message>
    <message>
        <source>The user name is the word api; the password is the API token of the domain.</source>
        <translation>Le nom d’utilisateur est le mot api&#xa0;; le mot de passe est le jeton API du domaine.</translation>
    </message>
    <message>
        <source>The user name is the word api_token; the password is a Cloudflare API token with the permission Email Sending: Edit.</source>
        <translation>Le nom d’utilisateur est le mot api_token&#xa0;; le mot de passe est un jeton API Cloudflare avec l’autorisation Email Sending: Edit.</translation>
    </message>
    <message>
        <source>The user name is the word apikey; the password is an API key (SG....) with the permission Mail Send.</source>
        <translation>Le nom d’utilisateur est le mot apikey&#xa0;; le mot de passe est une clé API (SG....) avec l’autorisation Mail Send.</translation>
    </message>
    <message>
        <source>The user name is the word emailapikey; the password is the Send Mail Token of the Mail Agent.</source>
        <translation>Le nom d’utilisateur est le mot emailapikey&#xa0;; le mot de passe est le Send Mail Token du Mail Agent.</translation>
    </message>
    <message>
        <source>The user name is the word resend; the password is an API key (re_...).</source>
        <translation>Le nom d’utilisateur est le mot resend&#xa0;; le mot de passe est une clé API (re_...).</translation>
    </message>
    <message>
        <source>The user name must be an email address for that reason.</source>
        <translation>Le nom d’utilisateur doit donc être une adresse e-mail.</translation>
    </message>
    <message>
        <source>The user or the administrator turns IMAP and SMTP on first.</source>
        <translation>L’utilisateur ou l’administrateur active d’abord IMAP et SMTP.</translation>
    </message>
    <message>
        <source>The user&apos;s address, an alias, or an address with the right to send for it.</source>
        <translation>L’adresse de l’utilisateur, un alias, ou une adresse pour laquelle il a le droit d’envoi.</translation>
    </message>
    <message>
        <source>The user&apos;s own address, or any address of the domain where the user is allowed to.</source>
        <translation>L’adresse de l’utilisateur, ou toute adresse du domaine pour laquelle il a l’autorisation.</translation>
    </message>
    <message>
        <source>The web page asks for a new password after the sign-in.</source>
        <translation>La page web demande un nouveau mot de passe après la connexion.</translation>
    </message>
    <message>
        <source>The whole message was sent, and no reply to it came within the time limit. It may have been accepted: trying again may deliver it twice.</source>
        <translation>Le message entier a été envoyé, et aucune réponse n’est venue dans le délai prévu. Il a peut-être été accepté&#xa0;: un nouvel essai pourrait le livrer deux fois.</translation>
    </message>
    <message>
        <source>The whole message was sent, and the other side closed the connection without confirming it. It may have been accepted: trying again may deliver it twice.</source>
        <translation>Le message entier a été envoyé, et l’autre côté a fermé la connexion sans le confirmer. Il a peut-être été accepté&#xa0;: un nouvel essai pourrait le livrer deux fois.</translation>
    </message>
    <message>
        <source>The words of the licences themselves</source>
        <translation>Le texte des licences elles-mêmes</translation>
    </message>
    <message>
        <source>Then assign it. It can take up to a day until it counts.</source>
        <translation>Puis attribuez-la. Elle peut mettre jusqu’à un jour à s’appliquer.</translation>
    </message>
    <message>
        <source>Then check user name and password once.</source>
        <translation>Contrôlez ensuite les identifiants une seule fois.</translation>
    </message>
    <message>
        <source>Then sign in once, with user name and password checked before.</source>
        <translation>Puis authentifiez-vous une fois, avec des identifiants contrôlés avant.</translation>
    </message>
    <message>
        <source>Then test again.</source>
        <translation>Puis recommencez le test.</translation>
    </message>
    <message>
        <source>There is no way from here to {host}</source>
        <translation>Aucun chemin ne mène d’ici vers {host}</translation>
    </message>
    <message>
        <source>This Microsoft 365 mailbox only accepts OAuth</source>
        <translation>Cette boîte aux lettres Microsoft 365 n’accepte qu’OAuth</translation>
    </message>
    <message>
        <source>This account lives in another region of {provider}</source>
        <translation>Chez {provider}, ce compte se trouve dans une autre région</translation>
    </message>
    <message>
        <source>This account may not send as {address}</source>
        <translation>Ce compte n’a pas le droit d’envoyer en tant que {address}</translation>
    </message>
    <message>
        <source>This account needs an app password or another way to send</source>
        <translation>Ce compte demande un mot de passe d’application ou un autre moyen d’envoi</translation>
    </message>
    <message>
        <source>This computer cannot look up names</source>
        <translation>Cet ordinateur ne peut pas résoudre les noms</translation>
    </message>
    <message>
        <source>This computer does not know who issued the certificate</source>
        <translation>Cet ordinateur ne connaît pas l’émetteur du certificat</translation>
    </message>
    <message>
        <source>This computer has no {family}</source>
        <translation>{family} n’est pas disponible sur cet ordinateur</translation>
    </message>
    <message>
        <source>This computer or a router on the way reports that the address cannot be reached.</source>
        <translation>Cet ordinateur ou un routeur en chemin signale que l’adresse ne peut pas être jointe.</translation>
    </message>
    <message>
        <source>This computer reached {host} on {port}, and {platform} did not. A firewall in front of the server decides by address and does not know the platform&apos;s.</source>
        <translation>Cet ordinateur a joint {host} sur {port}, mais pas {platform}. Un pare-feu devant le serveur décide selon l’adresse et ne connaît pas celle de la plateforme.</translation>
    </message>
    <message>
        <source>This computer sees {host} at another address than the internet</source>
        <translation>Cet ordinateur voit {host} à une autre adresse qu’Internet</translation>
    </message>
    <message>
        <source>This computer&apos;s DNS says that {domain} does not exist, though {provider} is known to use it.</source>
        <translation>Selon le DNS de cet ordinateur, {domain} n’existe pas, alors que {provider} utilise ce domaine.</translation>
    </message>
    <message>
        <source>This computer&apos;s DNS says that {host} does not exist, though {provider} is known to use it.</source>
        <translation>Selon le DNS de cet ordinateur, {host} n’existe pas, alors que {provider} utilise ce serveur.</translation>
    </message>
    <message>
        <source>This computer&apos;s address is usually not on the list, so a test from here may be refused although {platform} is admitted. The test of {platform} itself decides.</source>
        <translation>L’adresse de cet ordinateur n’est en général pas dans la liste&#xa0;: un test d’ici peut donc être refusé même si {platform} a l’autorisation. Le test fait par {platform} décide.</translation>
    </message>
    <message>
        <source>This is a spam defence called greylisting: the server accepts the same message when it is tried again some minutes later. Nothing is wrong with the settings.</source>
        <translation>C’est une défense antispam, la liste grise (greylisting)&#xa0;: le serveur accepte le même message s’il revient quelques minutes plus tard. Les paramètres sont bons.</translation>
    </message>
    <message>
        <source>This network blocks outgoing mail on {port}</source>
        <translation>Ce réseau bloque les messages sortants sur {port}</translation>
    </message>
    <message>
        <source>This port expects encryption from the first byte. The settings begin without encryption, so both sides wait for each other until the connection ends.</source>
        <translation>Ce port attend le chiffrement dès le premier octet. Les paramètres commencent sans chiffrement&#xa0;: les deux côtés s’attendent l’un l’autre jusqu’à la fin de la connexion.</translation>
    </message>
    <message>
        <source>This program made a mistake in a check</source>
        <translation>Ce programme a fait une erreur dans une vérification</translation>
    </message>
    <message>
        <source>This program sends a password only over an encrypted connection to a server that has proved its name.</source>
        <translation>Ce programme n’envoie un mot de passe que sur une connexion chiffrée vers un serveur qui a prouvé son nom.</translation>
    </message>
    <message>
        <source>This program with its icons, texts, schemas, test files and readers for platforms</source>
        <translation>Ce programme avec ses icônes, textes, schémas, fichiers de test et lecteurs pour plateformes</translation>
    </message>
    <message>
        <source>This provider gives one answer for three things: SMTP not switched on, the web password used in place of the authorization code, or a wrong code.</source>
        <translation>Ce fournisseur donne la même réponse dans trois cas&#xa0;: SMTP non activé, mot de passe du webmail utilisé au lieu du code d’autorisation, ou code incorrect.</translation>
    </message>
    <message>
        <source>This provider needs an authorization code</source>
        <translation>Ce fournisseur demande un code d’autorisation</translation>
    </message>
    <message>
        <source>This wizard and platforms that ask for user name and password sign in without tokens: {credential}</source>
        <translation>Cet assistant et les plateformes qui demandent un nom d’utilisateur et un mot de passe s’authentifient sans jeton&#xa0;: {credential}</translation>
    </message>
    <message>
        <source>To keep {mailbox} for the answers, enter it as Reply-To where {platform} has such a field.</source>
        <translation>Pour garder {mailbox} pour les réponses, saisissez cette adresse comme Reply-To si {platform} a un tel champ.</translation>
    </message>
    <message>
        <source>To relay without sign-in, make a connector of its own that lists the platform&apos;s addresses.</source>
        <translation>Pour relayer sans authentification, créez un connecteur dédié qui liste les adresses de la plateforme.</translation>
    </message>
    <message>
        <source>To send from another address, add it and verify it. Otherwise Gmail replaces the From address with {mailbox}.</source>
        <translation>Pour envoyer depuis une autre adresse, ajoutez-la et validez-la. Sinon, Gmail remplace l’adresse d’expéditeur par {mailbox}.</translation>
    </message>
    <message>
        <source>To send from another address, give {mailbox} the Send As right for it. Put that address in place of OTHER-ADDRESS.</source>
        <translation>Pour envoyer depuis une autre adresse, donnez à {mailbox} le droit «&#xa0;Envoyer en tant que&#xa0;» sur celle-ci. Mettez cette adresse à la place de OTHER-ADDRESS.</translation>
    </message>
    <message>
        <source>To send, use a real mailbox or a sending service for the domain.</source>
        <translation>Pour envoyer, utilisez une vraie boîte aux lettres ou un service d’envoi pour le domaine.</translation>
    </message>
    <message>
        <source>To test with a private authority, give its certificate as CA file.</source>
        <translation>Pour tester avec une autorité privée, indiquez son certificat comme fichier AC.</translation>
    </message>
    <message>
        <source>Too many connections or messages came from this account or address in a short time.</source>
        <translation>Trop de connexions ou de messages sont venus de ce compte ou de cette adresse en peu de temps.</translation>
    </message>
    <message>
        <source>Too many recipients in one message</source>
        <translation>Trop de destinataires dans un message</translation>
    </message>
    <message>
        <source>Too many sign-ins in a short time</source>
        <translation>Trop d’authentifications en peu de temps</translation>
    </message>
    <message>
        <source>Transactional sending is activated for the account; ask Brevo&apos;s support if it is not.</source>
        <translation>L’envoi transactionnel est activé pour le compte&#xa0;; sinon, demandez-le à l’assistance de Brevo.</translation>
    </message>
    <message>
        <source>Trend Micro Email Security is a filter in front of the real mail server. Ask who hosts the mailboxes behind it.</source>
        <translation>Trend Micro Email Security est un filtre placé devant le vrai serveur de messagerie. Demandez qui héberge les boîtes aux lettres derrière lui.</translation>
    </message>
    <message>
        <source>Trial and Micro plans allow few messages a day.</source>
        <translation>Les offres d’essai et Micro permettent peu de messages par jour.</translation>
    </message>
    <message>
        <source>Trust anchors of the DNS root zone, published by IANA</source>
        <translation>Ancres de confiance de la zone racine du DNS, publiées par l’IANA</translation>
    </message>
    <message>
        <source>Try again a few minutes later.</source>
        <translation>Réessayez quelques minutes plus tard.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>Try again in a few minutes; such a failure is often short.</source>
        <translation>Réessayez dans quelques minutes&#xa0;; une telle panne est souvent brève.</translation>
    </message>
    <message>
        <source>Try again in five minutes.</source>
        <translation>Réessayez dans cinq minutes.</translation>
    </message>
    <message>
        <source>Try from a browser that has been signed in for some days, not in a private window. Support cannot lift the limit.</source>
        <translation>Essayez depuis un navigateur connecté au compte depuis quelques jours, pas dans une fenêtre privée. L’assistance ne peut pas lever la limite.</translation>
    </message>
    <message>
        <source>Try from another network, such as a phone&apos;s hotspot or the office. If it works there, the firewall decides by address.</source>
        <translation>Essayez depuis un autre réseau, comme le partage de connexion d’un téléphone ou le bureau. Si cela y fonctionne, le pare-feu décide selon l’adresse.</translation>
    </message>
    <message>
        <source>Try from another network, such as a phone&apos;s hotspot. If it works there, ask the people who run this network to allow outgoing SMTP.</source>
        <translation>Essayez depuis un autre réseau, comme le partage de connexion d’un téléphone. Si cela y fonctionne, demandez aux responsables de ce réseau d’autoriser le SMTP sortant.</translation>
    </message>
    <message>
        <source>Try from another network. If it works there, a device of this network is in the way.</source>
        <translation>Essayez depuis un autre réseau. Si cela y fonctionne, un appareil de ce réseau gêne la connexion.</translation>
    </message>
    <message>
        <source>Try port 465 with SSL/TLS, then port 587 with STARTTLS.</source>
        <translation>Essayez le port 465 avec SSL/TLS, puis le port 587 avec STARTTLS.</translation>
    </message>
    <message>
        <source>Try port 465 with SSL/TLS.</source>
        <translation>Essayez le port 465 avec SSL/TLS.</translation>
    </message>
    <message>
        <source>Try port 587 with STARTTLS and port 465 with SSL/TLS.</source>
        <translation>Essayez le port 587 avec STARTTLS et le port 465 avec SSL/TLS.</translation>
    </message>
    <message>
        <source>Try the full e-mail address as user name.</source>
        <translation>Essayez l’adresse e-mail complète comme nom d’utilisateur.</translation>
    </message>
    <message>
        <source>Turn IMAP/SMTP on: Mail &gt; Preferences &gt; POP3/IMAP.</source>
        <translation>Activez IMAP/SMTP&#xa0;: Mail &gt; Preferences &gt; POP3/IMAP.</translation>
    </message>
    <message>
        <source>Turn IMAP/SMTP on: Mail settings &gt; IMAP/POP3.</source>
        <translation>Activez IMAP/SMTP&#xa0;: Mail settings &gt; IMAP/POP3.</translation>
    </message>
    <message>
        <source>Turn SMTP AUTH on for the mailbox: Microsoft 365 admin center &gt; Users &gt; Active users &gt; the user &gt; Mail &gt; Manage email apps &gt; Authenticated SMTP. In PowerShell: Set-CASMailbox -Identity USER -SmtpClientAuthenticationDisabled $false</source>
        <translation>Activez SMTP AUTH pour la boîte aux lettres&#xa0;: centre d’administration Microsoft 365 &gt; Utilisateurs &gt; Utilisateurs actifs &gt; l’utilisateur &gt; Courrier &gt; Gérer les applications de messagerie &gt; SMTP authentifié. Dans PowerShell&#xa0;: Set-CASMailbox -Identity USER -SmtpClientAuthenticationDisabled $false</translation>
    </message>
    <message>
        <source>Turn it on: Settings &gt; POP3 &amp; IMAP.</source>
        <translation>Activez-le&#xa0;: Settings &gt; POP3 &amp; IMAP.</translation>
    </message>
    <message>
        <source>Turn off &quot;Zusätzlicher Postfachschutz&quot; (additional mailbox protection): it blocks SMTP for other programs.</source>
        <translation>Désactivez «&#xa0;Zusätzlicher Postfachschutz&#xa0;» (protection supplémentaire de la boîte aux lettres)&#xa0;: elle bloque le SMTP pour d’autres programmes.</translation>
    </message>
    <message>
        <source>Turn on 2-Step Verification for the Google account first: without it Google offers no app passwords.</source>
        <translation>Activez d’abord la validation en deux étapes du compte Google&#xa0;: sans elle, Google ne propose pas de mots de passe d’application.</translation>
    </message>
    <message>
        <source>Turn on 2-Step Verification. Without it Google offers no app passwords.</source>
        <translation>Activez la validation en deux étapes. Sans elle, Google ne propose pas de mots de passe d’application.</translation>
    </message>
    <message>
        <source>Turn on 2-step verification with the Naver app, then make the application password.</source>
        <translation>Activez la vérification en deux étapes avec l’application Naver, puis créez le mot de passe d’application.</translation>
    </message>
    <message>
        <source>Turn on Authenticated SMTP for {mailbox}. This setting wins over the one of the organisation, so nothing else has to be opened.</source>
        <translation>Activez SMTP authentifié pour {mailbox}. Ce réglage l’emporte sur celui de l’organisation&#xa0;: rien d’autre n’est à ouvrir.</translation>
    </message>
    <message>
        <source>Turn on IMAP access for the mailbox: Settings &gt; Mail Accounts &gt; IMAP. It is off by default, and the administrator may forbid it.</source>
        <translation>Activez l’accès IMAP de la boîte aux lettres&#xa0;: Settings &gt; Mail Accounts &gt; IMAP. Il est désactivé par défaut, et l’administrateur peut l’interdire.</translation>
    </message>
    <message>
        <source>Turn on IMAP access: Settings &gt; Mail Accounts &gt; IMAP.</source>
        <translation>Activez l’accès IMAP&#xa0;: Settings &gt; Mail Accounts &gt; IMAP.</translation>
    </message>
    <message>
        <source>Turn on IMAP in the settings first.</source>
        <translation>Activez d’abord IMAP dans les paramètres.</translation>
    </message>
    <message>
        <source>Turn on access for other programs, which is off by default: Titan web mail &gt; Settings &gt; Enable Titan on other apps.</source>
        <translation>Activez l’accès des autres programmes, désactivé par défaut&#xa0;: webmail Titan &gt; Settings &gt; Enable Titan on other apps.</translation>
    </message>
    <message>
        <source>Turn the SMTP service on under Settings &gt; Account (设置 &gt; 账户); QQ then shows the code after an SMS.</source>
        <translation>Activez le service SMTP sous Settings &gt; Account (设置 &gt; 账户)&#xa0;; QQ affiche alors le code après un SMS.</translation>
    </message>
    <message>
        <source>Turn the service on under Settings &gt; POP3/SMTP/IMAP; NetEase then shows the code after an SMS.</source>
        <translation>Activez le service sous Settings &gt; POP3/SMTP/IMAP&#xa0;; NetEase affiche alors le code après un SMS.</translation>
    </message>
    <message>
        <source>Turning two-factor sign-in on turns this access off again: allow it once more.</source>
        <translation>Activer l’authentification à deux facteurs désactive à nouveau cet accès&#xa0;: autorisez-le encore une fois.</translation>
    </message>
    <message>
        <source>Tuta has no SMTP for other programs, so there is nothing to type.</source>
        <translation>Tuta n’a pas de SMTP pour d’autres programmes&#xa0;: il n’y a rien à saisir.</translation>
    </message>
    <message>
        <source>US</source>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>US and worldwide</source>
        <translation>États-Unis et monde entier</translation>
    </message>
    <message>
        <source>Under Own Email Server press Manage Email and copy each value into its field.</source>
        <translation>Sous Own Email Server, cliquez sur Manage Email et copiez chaque valeur dans son champ.</translation>
    </message>
    <message>
        <source>Until Postmark approves a new account, it delivers only to your own domain.</source>
        <translation>Tant que Postmark n’a pas approuvé un nouveau compte, il ne livre qu’à votre propre domaine.</translation>
    </message>
    <message>
        <source>Until the credentials are verified, Referral Factory keeps sending from noreply@referral-factory.com.</source>
        <translation>Tant que les identifiants ne sont pas vérifiés, Referral Factory continue d’envoyer depuis noreply@referral-factory.com.</translation>
    </message>
    <message>
        <source>Until the provider has released the account, it delivers only to recipients that were verified.</source>
        <translation>Tant que le fournisseur n’a pas débloqué le compte, il ne livre qu’aux destinataires vérifiés.</translation>
    </message>
    <message>
        <source>Until the test succeeds, GTR keeps sending from donotreply@getthereferral.com.</source>
        <translation>Tant que le test n’a pas réussi, GTR continue d’envoyer depuis donotreply@getthereferral.com.</translation>
    </message>
    <message>
        <source>Update the program or its runtime (Java, .NET, OpenSSL, Windows) so that it uses TLS 1.2 or later.</source>
        <translation>Mettez à jour le programme ou son environnement (Java, .NET, OpenSSL, Windows) pour qu’il utilise TLS 1.2 ou plus récent.</translation>
    </message>
    <message>
        <source>Update the program that builds the message.</source>
        <translation>Mettez à jour le programme qui construit le message.</translation>
    </message>
    <message>
        <source>Update the program that sends.</source>
        <translation>Mettez à jour le programme qui envoie.</translation>
    </message>
    <message>
        <source>Use SMTP credentials made in the SES console for this region. The secret key of an IAM user is not the SMTP password.</source>
        <translation>Utilisez des identifiants SMTP créés dans la console SES pour cette région. La clé secrète d’un utilisateur IAM n’est pas le mot de passe SMTP.</translation>
    </message>
    <message>
        <source>Use SMTP credentials made in the SES console, not the keys of an AWS account.</source>
        <translation>Utilisez des identifiants SMTP créés dans la console SES, pas les clés d’un compte AWS.</translation>
    </message>
    <message>
        <source>Use SMTP credentials made under Settings &gt; SMTP; Elastic Email shows the password once.</source>
        <translation>Utilisez des identifiants SMTP créés sous Settings &gt; SMTP&#xa0;; Elastic Email n’affiche le mot de passe qu’une fois.</translation>
    </message>
    <message>
        <source>Use a From address whose domain receives mail, or publish an MX record for it.</source>
        <translation>Utilisez une adresse d’expéditeur dont le domaine reçoit des messages, ou publiez un enregistrement MX pour lui.</translation>
    </message>
    <message>
        <source>Use a Google app password of 16 letters. Gmail refuses the normal account password.</source>
        <translation>Utilisez un mot de passe d’application Google de 16 lettres. Gmail refuse le mot de passe normal du compte.</translation>
    </message>
    <message>
        <source>Use a device password made in the mail settings, not the Infomaniak account password.</source>
        <translation>Utilisez un mot de passe d’appareil créé dans les paramètres de messagerie, pas le mot de passe du compte Infomaniak.</translation>
    </message>
    <message>
        <source>Use a device-specific password (Settings &gt; IMAP).</source>
        <translation>Utilisez un mot de passe propre à l’appareil (Settings &gt; IMAP).</translation>
    </message>
    <message>
        <source>Use a mailbox of your own domain, at a provider that allows SMTP with a password or an app password.</source>
        <translation>Utilisez une boîte aux lettres de votre propre domaine, chez un fournisseur qui autorise SMTP avec un mot de passe ou un mot de passe d’application.</translation>
    </message>
    <message>
        <source>Use a mailbox or a sending service that signs in with user name and password.</source>
        <translation>Utilisez une boîte aux lettres ou un service d’envoi qui s’authentifie par nom d’utilisateur et mot de passe.</translation>
    </message>
    <message>
        <source>Use a mailbox with a licence and a password of its own. A shared mailbox without a licence cannot sign in; let a user mailbox send for it.</source>
        <translation>Utilisez une boîte aux lettres qui a une licence et son propre mot de passe. Une boîte aux lettres partagée sans licence ne peut pas s’authentifier&#xa0;; faites envoyer à sa place par celle d’un utilisateur.</translation>
    </message>
    <message>
        <source>Use a password for an external application with full access to mail. Mail.ru refuses the normal password.</source>
        <translation>Utilisez un mot de passe pour application externe avec accès complet à la messagerie. Mail.ru refuse le mot de passe normal.</translation>
    </message>
    <message>
        <source>Use a secure mail key from the AT&amp;T profile, not the account password.</source>
        <translation>Utilisez une clé de messagerie sécurisée (secure mail key) du profil AT&amp;T, pas le mot de passe du compte.</translation>
    </message>
    <message>
        <source>Use a server name with a public address, or ask your IT team to publish the server&apos;s submission port.</source>
        <translation>Utilisez un nom de serveur avec une adresse publique, ou demandez à votre service informatique de publier le port d’envoi du serveur.</translation>
    </message>
    <message>
        <source>Use a service-specific password made for SMTP.</source>
        <translation>Utilisez un mot de passe propre au service, créé pour SMTP.</translation>
    </message>
    <message>
        <source>Use an SMTP token as the password. The Proton account password does not work.</source>
        <translation>Utilisez un jeton SMTP comme mot de passe. Le mot de passe du compte Proton ne fonctionne pas.</translation>
    </message>
    <message>
        <source>Use an SMTP user and its password, not the SMTP2GO login.</source>
        <translation>Utilisez un utilisateur SMTP et son mot de passe, pas l’identifiant SMTP2GO.</translation>
    </message>
    <message>
        <source>Use an address of plain letters, digits, dots and hyphens.</source>
        <translation>Utilisez une adresse faite de lettres sans accent, de chiffres, de points et de traits d’union.</translation>
    </message>
    <message>
        <source>Use an app password of the mailbox. Google Workspace refuses normal passwords since 2025.</source>
        <translation>Utilisez un mot de passe d’application de la boîte aux lettres. Google Workspace refuse les mots de passe normaux depuis 2025.</translation>
    </message>
    <message>
        <source>Use an app password of the type Mail. Yandex refuses the normal password.</source>
        <translation>Utilisez un mot de passe d’application du type Mail. Yandex refuse le mot de passe normal.</translation>
    </message>
    <message>
        <source>Use an app password with access to SMTP. Fastmail never accepts the normal password here.</source>
        <translation>Utilisez un mot de passe d’application avec accès à SMTP. Fastmail n’accepte jamais le mot de passe normal ici.</translation>
    </message>
    <message>
        <source>Use an app password, if AOL lets you make one. AOL refuses the normal account password.</source>
        <translation>Utilisez un mot de passe d’application, si AOL vous permet d’en créer un. AOL refuse le mot de passe normal du compte.</translation>
    </message>
    <message>
        <source>Use an app password, if Yahoo lets you make one. Yahoo refuses the normal account password.</source>
        <translation>Utilisez un mot de passe d’application, si Yahoo vous permet d’en créer un. Yahoo refuse le mot de passe normal du compte.</translation>
    </message>
    <message>
        <source>Use an app-specific password from the Apple Account. Apple refuses the normal password.</source>
        <translation>Utilisez un mot de passe pour application du compte Apple. Apple refuse le mot de passe normal.</translation>
    </message>
    <message>
        <source>Use an application password. Naver refuses the normal password since 2025.</source>
        <translation>Utilisez un mot de passe d’application. Naver refuse le mot de passe normal depuis 2025.</translation>
    </message>
    <message>
        <source>Use an external app password: profile &gt; Security.</source>
        <translation>Utilisez un mot de passe d’application externe&#xa0;: profil &gt; Security.</translation>
    </message>
    <message>
        <source>Use credentials that were created in the same region.</source>
        <translation>Utilisez des identifiants créés dans la même région.</translation>
    </message>
    <message>
        <source>Use port 465 with SSL/TLS, where nothing is sent in the clear.</source>
        <translation>Utilisez le port 465 avec SSL/TLS, où rien n’est envoyé en clair.</translation>
    </message>
    <message>
        <source>Use port 465 with SSL/TLS, which such a device cannot change.</source>
        <translation>Utilisez le port 465 avec SSL/TLS, qu’un tel appareil ne peut pas modifier.</translation>
    </message>
    <message>
        <source>Use port 465 with SSL/TLS.</source>
        <translation>Utilisez le port 465 avec SSL/TLS.</translation>
    </message>
    <message>
        <source>Use port 587 or 465 with sign-in, where such lists rarely count.</source>
        <translation>Utilisez le port 587 ou 465 avec authentification&#xa0;: ces listes y comptent rarement.</translation>
    </message>
    <message>
        <source>Use port 587 or 465 with sign-in, where this rarely counts.</source>
        <translation>Utilisez le port 587 ou 465 avec authentification&#xa0;: cela y compte rarement.</translation>
    </message>
    <message>
        <source>Use port 587 with STARTTLS or port 465 with SSL/TLS, as your mail provider says.</source>
        <translation>Utilisez le port 587 avec STARTTLS ou le port 465 avec SSL/TLS, selon les indications de votre fournisseur de messagerie.</translation>
    </message>
    <message>
        <source>Use port 587 with STARTTLS or port 465 with SSL/TLS.</source>
        <translation>Utilisez le port 587 avec STARTTLS ou le port 465 avec SSL/TLS.</translation>
    </message>
    <message>
        <source>Use port 587 with STARTTLS or port 465 with SSL/TLS; some services also answer on 2525.</source>
        <translation>Utilisez le port 587 avec STARTTLS ou le port 465 avec SSL/TLS&#xa0;; certains services répondent aussi sur 2525.</translation>
    </message>
    <message>
        <source>Use port 587 with STARTTLS.</source>
        <translation>Utilisez le port 587 avec STARTTLS.</translation>
    </message>
    <message>
        <source>Use port 587 with sign-in, where servers rarely check this.</source>
        <translation>Utilisez le port 587 avec authentification&#xa0;: les serveurs y contrôlent rarement ce nom.</translation>
    </message>
    <message>
        <source>Use the 16-letter authorization code (授权码) as the password, not the QQ password.</source>
        <translation>Utilisez comme mot de passe le code d’autorisation de 16 lettres (授权码), pas le mot de passe QQ.</translation>
    </message>
    <message>
        <source>Use the SMTP login and an SMTP key (it begins with xsmtpsib-), both under &quot;SMTP &amp; API&quot;. Neither the API key nor the account password works.</source>
        <translation>Utilisez l’identifiant SMTP et une clé SMTP (elle commence par xsmtpsib-), tous deux sous «&#xa0;SMTP &amp; API&#xa0;». Ni la clé API ni le mot de passe du compte ne fonctionnent.</translation>
    </message>
    <message>
        <source>Use the SMTP login and an SMTP key (xsmtpsib-...), not an API key (xkeysib-...) and not the account password.</source>
        <translation>Utilisez l’identifiant SMTP et une clé SMTP (xsmtpsib-...), pas une clé API (xkeysib-...) ni le mot de passe du compte.</translation>
    </message>
    <message>
        <source>Use the SMTP login of the domain and its password, not an API key.</source>
        <translation>Utilisez l’identifiant SMTP du domaine et son mot de passe, pas une clé API.</translation>
    </message>
    <message>
        <source>Use the SMTP password of the alias, made in the ImprovMX dashboard.</source>
        <translation>Utilisez le mot de passe SMTP de l’alias, créé dans le tableau de bord ImprovMX.</translation>
    </message>
    <message>
        <source>Use the Server API token as user name and as password, or the two parts of an SMTP token.</source>
        <translation>Utilisez le Server API token comme nom d’utilisateur et comme mot de passe, ou les deux parties d’un jeton SMTP.</translation>
    </message>
    <message>
        <source>Use the Windows account: DOMAIN\user or user@domain, and its password.</source>
        <translation>Utilisez le compte Windows&#xa0;: DOMAINE\utilisateur ou utilisateur@domaine, et son mot de passe.</translation>
    </message>
    <message>
        <source>Use the account password, after mail programs have been allowed.</source>
        <translation>Utilisez le mot de passe du compte, après avoir autorisé les programmes de messagerie.</translation>
    </message>
    <message>
        <source>Use the account password, after other programs have been allowed.</source>
        <translation>Utilisez le mot de passe du compte, après avoir autorisé les autres programmes.</translation>
    </message>
    <message>
        <source>Use the account password, or an app password once two-factor sign-in is on.</source>
        <translation>Utilisez le mot de passe du compte, ou un mot de passe d’application si l’authentification à deux facteurs est activée.</translation>
    </message>
    <message>
        <source>Use the account password, or an app-specific password; with two-factor sign-in only the latter works.</source>
        <translation>Utilisez le mot de passe du compte, ou un mot de passe propre à l’application&#xa0;; avec l’authentification à deux facteurs, seul ce dernier fonctionne.</translation>
    </message>
    <message>
        <source>Use the account password.</source>
        <translation>Utilisez le mot de passe du compte.</translation>
    </message>
    <message>
        <source>Use the account password. Posteo has no app passwords.</source>
        <translation>Utilisez le mot de passe du compte. Posteo n’a pas de mots de passe d’application.</translation>
    </message>
    <message>
        <source>Use the account password; with secure access turned on an app password.</source>
        <translation>Utilisez le mot de passe du compte&#xa0;; si l’accès sécurisé est activé, un mot de passe d’application.</translation>
    </message>
    <message>
        <source>Use the account password; with two-factor sign-in an app password.</source>
        <translation>Utilisez le mot de passe du compte&#xa0;; avec l’authentification à deux facteurs, un mot de passe d’application.</translation>
    </message>
    <message>
        <source>Use the account password; with two-factor sign-in an app-specific password.</source>
        <translation>Utilisez le mot de passe du compte&#xa0;; avec l’authentification à deux facteurs, un mot de passe propre à l’application.</translation>
    </message>
    <message>
        <source>Use the account password; with two-phase sign-in an app password.</source>
        <translation>Utilisez le mot de passe du compte&#xa0;; avec la connexion en deux phases, un mot de passe d’application.</translation>
    </message>
    <message>
        <source>Use the address of the mailbox as From address.</source>
        <translation>Utilisez l’adresse de la boîte aux lettres comme adresse d’expéditeur.</translation>
    </message>
    <message>
        <source>Use the address of the mailbox that signs in as From address.</source>
        <translation>Utilisez comme adresse d’expéditeur l’adresse de la boîte aux lettres qui s’authentifie.</translation>
    </message>
    <message>
        <source>Use the app password or authorization code the provider shows, if it does.</source>
        <translation>Si le fournisseur affiche un mot de passe d’application ou un code d’autorisation, utilisez-le.</translation>
    </message>
    <message>
        <source>Use the authorization code shown there as password.</source>
        <translation>Utilisez comme mot de passe le code d’autorisation qui s’y affiche.</translation>
    </message>
    <message>
        <source>Use the client authorization code (客户端授权密码) as the password, not the mailbox password.</source>
        <translation>Utilisez comme mot de passe le code d’autorisation client (客户端授权密码), pas le mot de passe de la boîte aux lettres.</translation>
    </message>
    <message>
        <source>Use the e-mail password for mail programs.</source>
        <translation>Utilisez le mot de passe e-mail pour programmes de messagerie.</translation>
    </message>
    <message>
        <source>Use the e-mail password made for mail programs; older accounts use the mailbox password.</source>
        <translation>Utilisez le mot de passe e-mail créé pour les programmes de messagerie&#xa0;; les anciens comptes utilisent celui de la boîte aux lettres.</translation>
    </message>
    <message>
        <source>Use the generated user name (MS_...) and password of an SMTP user.</source>
        <translation>Utilisez le nom d’utilisateur généré (MS_...) et le mot de passe d’un utilisateur SMTP.</translation>
    </message>
    <message>
        <source>Use the mailbox password (hPanel &gt; Emails).</source>
        <translation>Utilisez le mot de passe de la boîte aux lettres (hPanel &gt; Emails).</translation>
    </message>
    <message>
        <source>Use the mailbox password from konsoleH.</source>
        <translation>Utilisez le mot de passe de la boîte aux lettres, défini dans konsoleH.</translation>
    </message>
    <message>
        <source>Use the mailbox password from the KAS control panel.</source>
        <translation>Utilisez le mot de passe de la boîte aux lettres, défini dans le panneau KAS.</translation>
    </message>
    <message>
        <source>Use the mailbox password or a code for mail programs.</source>
        <translation>Utilisez le mot de passe de la boîte aux lettres ou un code pour programmes de messagerie.</translation>
    </message>
    <message>
        <source>Use the mailbox password set on the domain&apos;s Email page.</source>
        <translation>Utilisez le mot de passe de la boîte aux lettres, défini sur la page Email du domaine.</translation>
    </message>
    <message>
        <source>Use the mailbox password, not the GoDaddy login.</source>
        <translation>Utilisez le mot de passe de la boîte aux lettres, pas l’identifiant GoDaddy.</translation>
    </message>
    <message>
        <source>Use the mailbox password, not the OVHcloud customer login.</source>
        <translation>Utilisez le mot de passe de la boîte aux lettres, pas l’identifiant client OVHcloud.</translation>
    </message>
    <message>
        <source>Use the mailbox password, not the cPanel login.</source>
        <translation>Utilisez le mot de passe de la boîte aux lettres, pas celui de cPanel.</translation>
    </message>
    <message>
        <source>Use the mailbox password, not the customer login.</source>
        <translation>Utilisez le mot de passe de la boîte aux lettres, pas l’identifiant client.</translation>
    </message>
    <message>
        <source>Use the mailbox password, not the sign-in to admin.migadu.com.</source>
        <translation>Utilisez le mot de passe de la boîte aux lettres, pas celui d’admin.migadu.com.</translation>
    </message>
    <message>
        <source>Use the mailbox password, or an app password once two-factor sign-in is on.</source>
        <translation>Utilisez le mot de passe de la boîte aux lettres, ou un mot de passe d’application si l’authentification à deux facteurs est activée.</translation>
    </message>
    <message>
        <source>Use the mailbox password, or the security password for other programs where it is required.</source>
        <translation>Utilisez le mot de passe de la boîte aux lettres, ou le mot de passe de sécurité pour autres programmes s’il est exigé.</translation>
    </message>
    <message>
        <source>Use the mailbox password.</source>
        <translation>Utilisez le mot de passe de la boîte aux lettres.</translation>
    </message>
    <message>
        <source>Use the mailbox password; Microsoft calls this SMTP AUTH. It works only while the organisation allows it.</source>
        <translation>Utilisez le mot de passe de la boîte aux lettres&#xa0;; Microsoft appelle cela SMTP AUTH. Cela ne fonctionne que tant que l’organisation l’autorise.</translation>
    </message>
    <message>
        <source>Use the mailbox password; each further mailbox has its own.</source>
        <translation>Utilisez le mot de passe de la boîte aux lettres&#xa0;; chaque boîte supplémentaire a le sien.</translation>
    </message>
    <message>
        <source>Use the mailbox password; with multi-factor sign-in an app password.</source>
        <translation>Utilisez le mot de passe de la boîte aux lettres&#xa0;; avec l’authentification multifacteur, un mot de passe d’application.</translation>
    </message>
    <message>
        <source>Use the mailbox password; with secure sign-in the password for mail programs.</source>
        <translation>Utilisez le mot de passe de la boîte aux lettres&#xa0;; avec la connexion sécurisée, le mot de passe pour programmes de messagerie.</translation>
    </message>
    <message>
        <source>Use the mailbox password; with two-factor sign-in an app password.</source>
        <translation>Utilisez le mot de passe de la boîte aux lettres&#xa0;; avec l’authentification à deux facteurs, un mot de passe d’application.</translation>
    </message>
    <message>
        <source>Use the main password; once two-factor sign-in or the new login is on, an app password.</source>
        <translation>Utilisez le mot de passe principal&#xa0;; avec l’authentification à deux facteurs ou la nouvelle connexion, un mot de passe d’application.</translation>
    </message>
    <message>
        <source>Use the outgoing server of your own mail provider, with sign-in.</source>
        <translation>Utilisez le serveur d’envoi de votre propre fournisseur de messagerie, avec authentification.</translation>
    </message>
    <message>
        <source>Use the password of the BT mailbox.</source>
        <translation>Utilisez le mot de passe de la boîte aux lettres BT.</translation>
    </message>
    <message>
        <source>Use the password of the High Volume Email account (Exchange admin center &gt; Mail flow &gt; High Volume Email).</source>
        <translation>Utilisez le mot de passe du compte High Volume Email (centre d’administration Exchange &gt; Flux de courrier &gt; High Volume Email).</translation>
    </message>
    <message>
        <source>Use the password of the WorkMail user.</source>
        <translation>Utilisez le mot de passe de l’utilisateur WorkMail.</translation>
    </message>
    <message>
        <source>Use the password of the alias, made in the dashboard.</source>
        <translation>Utilisez le mot de passe de l’alias, créé dans le tableau de bord.</translation>
    </message>
    <message>
        <source>Use the password of the cPanel mailbox.</source>
        <translation>Utilisez le mot de passe de la boîte aux lettres cPanel.</translation>
    </message>
    <message>
        <source>Use the password of the mailbox, not the IONOS customer login; with two-factor sign-in an app password.</source>
        <translation>Utilisez le mot de passe de la boîte aux lettres, pas l’identifiant client IONOS&#xa0;; avec l’authentification à deux facteurs, un mot de passe d’application.</translation>
    </message>
    <message>
        <source>Use the password; with two-step verification an app password.</source>
        <translation>Utilisez le mot de passe&#xa0;; avec la vérification en deux étapes, un mot de passe d’application.</translation>
    </message>
    <message>
        <source>Use the same address in both fields.</source>
        <translation>Utilisez la même adresse dans les deux champs.</translation>
    </message>
    <message>
        <source>Use the separate &quot;Passwort für E-Mail-Programme&quot;, not the Telekom login.</source>
        <translation>Utilisez le mot de passe distinct «&#xa0;Passwort für E-Mail-Programme&#xa0;», pas l’identifiant Telekom.</translation>
    </message>
    <message>
        <source>Use the server&apos;s name, not its IP address.</source>
        <translation>Utilisez le nom du serveur, pas son adresse IP.</translation>
    </message>
    <message>
        <source>Use the user&apos;s password; with two-factor sign-in an app password.</source>
        <translation>Utilisez le mot de passe de l’utilisateur&#xa0;; avec l’authentification à deux facteurs, un mot de passe d’application.</translation>
    </message>
    <message>
        <source>Use {username} as From address, or sign in with the mailbox {address}.</source>
        <translation>Utilisez {username} comme adresse d’expéditeur, ou authentifiez-vous avec la boîte aux lettres {address}.</translation>
    </message>
    <message>
        <source>User name</source>
        <comment>on the form of a platform that is not known</comment>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Usually the mailbox that signs in.</source>
        <translation>En général, la boîte aux lettres qui s’authentifie.</translation>
    </message>
    <message>
        <source>Verify a Single Sender or authenticate the domain of the From address.</source>
        <translation>Faites vérifier un Single Sender ou authentifiez le domaine de l’adresse d’expéditeur.</translation>
    </message>
    <message>
        <source>Verify the From domain or address in the same region.</source>
        <translation>Faites vérifier le domaine ou l’adresse d’expéditeur dans la même région.</translation>
    </message>
    <message>
        <source>Verify the domain of the From address in the provider&apos;s settings; it shows the DNS records to publish.</source>
        <translation>Faites vérifier le domaine de l’adresse d’expéditeur dans les paramètres du fournisseur&#xa0;; il indique les enregistrements DNS à publier.</translation>
    </message>
    <message>
        <source>Wait ten minutes and try again; after several attempts servers cut connections for a while.</source>
        <translation>Attendez dix minutes et réessayez&#xa0;; après plusieurs tentatives, les serveurs coupent les connexions pour un moment.</translation>
    </message>
    <message>
        <source>Wait ten minutes, then try again once.</source>
        <translation>Attendez dix minutes, puis réessayez une fois.</translation>
    </message>
    <message>
        <source>Wait ten minutes, then try again.</source>
        <translation>Attendez dix minutes, puis réessayez.</translation>
    </message>
    <message>
        <source>Wait until the limit starts again, often after 24 hours.</source>
        <translation>Attendez que le compteur reparte, souvent après 24 heures.</translation>
    </message>
    <message>
        <source>Wait, often 10 minutes to an hour, without trying again; each attempt may prolong it.</source>
        <translation>Attendez, souvent de 10 minutes à une heure, sans réessayer&#xa0;; chaque tentative peut prolonger l’exclusion.</translation>
    </message>
    <message>
        <source>Wait, often 15 minutes to an hour, without trying again; each attempt may prolong the lock.</source>
        <translation>Attendez, souvent de 15 minutes à une heure, sans réessayer&#xa0;; chaque tentative peut prolonger le verrouillage.</translation>
    </message>
    <message>
        <source>Web pages do not open either, or only this one server cannot be reached.</source>
        <translation>Les pages web ne s’ouvrent pas non plus, ou seul ce serveur est injoignable.</translation>
    </message>
    <message>
        <source>What Gmail is not made for</source>
        <translation>Ce pour quoi Gmail n’est pas fait</translation>
    </message>
    <message>
        <source>What answers is not {host}: its name or certificate belongs to someone else. Web hosts and some networks redirect outgoing mail to a server of their own.</source>
        <translation>Ce qui répond n’est pas {host}&#xa0;: son nom ou son certificat appartient à quelqu’un d’autre. Des hébergeurs web et certains réseaux redirigent les messages sortants vers leur propre serveur.</translation>
    </message>
    <message>
        <source>What changes, and what to plan</source>
        <translation>Ce qui change, et ce qu’il faut prévoir</translation>
    </message>
    <message>
        <source>What had not ended is not known.</source>
        <translation>Ce qui n’était pas terminé n’est pas connu.</translation>
    </message>
    <message>
        <source>What the Exchange administrator does</source>
        <translation>Ce que fait l’administrateur Exchange</translation>
    </message>
    <message>
        <source>What the Google Workspace administrator does</source>
        <translation>Ce que fait l’administrateur Google Workspace</translation>
    </message>
    <message>
        <source>What the owner of the mailbox does</source>
        <translation>Ce que fait le titulaire de la boîte aux lettres</translation>
    </message>
    <message>
        <source>What the security administrator does</source>
        <translation>Ce que fait l’administrateur de sécurité</translation>
    </message>
    <message>
        <source>What the server offers is too weak for current rules: a short key, an old signature or no cipher in common.</source>
        <translation>Ce que le serveur propose est trop faible pour les règles actuelles&#xa0;: clé courte, ancienne signature ou aucun algorithme commun.</translation>
    </message>
    <message>
        <source>What to know before the test</source>
        <translation>À savoir avant le test</translation>
    </message>
    <message>
        <source>What works in place of this mailbox</source>
        <translation>Ce qui fonctionne à la place</translation>
    </message>
    <message>
        <source>What you do in your Google account</source>
        <translation>Ce que vous faites dans votre compte Google</translation>
    </message>
    <message>
        <source>When SMTP AUTH is off, send the administrator the message that stands in the next part.</source>
        <translation>Si SMTP AUTH est désactivé, envoyez à l’administrateur le message qui se trouve dans la partie suivante.</translation>
    </message>
    <message>
        <source>Where the provider names no form, enter the full e-mail address.</source>
        <translation>Si le fournisseur n’indique aucune forme, saisissez l’adresse e-mail complète.</translation>
    </message>
    <message>
        <source>With multi-factor sign-in an app password is required.</source>
        <translation>Avec l’authentification multifacteur, un mot de passe d’application est obligatoire.</translation>
    </message>
    <message>
        <source>With multifactor sign-in for single users, an app password may work: https://mysignins.microsoft.com/security-info.</source>
        <translation>Avec l’authentification multifacteur par utilisateur, un mot de passe d’application peut fonctionner&#xa0;: https://mysignins.microsoft.com/security-info.</translation>
    </message>
    <message>
        <source>With multifactor sign-in the normal password is not accepted from programs.</source>
        <translation>Avec l’authentification multifacteur, le mot de passe normal n’est pas accepté depuis des programmes.</translation>
    </message>
    <message>
        <source>With per-user multi-factor authentication, use an app password, if the organisation allows them.</source>
        <translation>Avec l’authentification multifacteur par utilisateur, utilisez un mot de passe d’application, si l’organisation les autorise.</translation>
    </message>
    <message>
        <source>With two-factor sign-in an app password is required.</source>
        <translation>Avec l’authentification à deux facteurs, un mot de passe d’application est obligatoire.</translation>
    </message>
    <message>
        <source>With two-factor sign-in an app password is required: Settings &gt; Security &gt; Application passwords.</source>
        <translation>Avec l’authentification à deux facteurs, un mot de passe d’application est obligatoire&#xa0;: Settings &gt; Security &gt; Application passwords.</translation>
    </message>
    <message>
        <source>With two-factor sign-in an app password is required: Users &gt; App passwords.</source>
        <translation>Avec l’authentification à deux facteurs, un mot de passe d’application est obligatoire&#xa0;: Users &gt; App passwords.</translation>
    </message>
    <message>
        <source>With two-factor sign-in an app-specific password is required.</source>
        <translation>Avec l’authentification à deux facteurs, un mot de passe propre à l’application est obligatoire.</translation>
    </message>
    <message>
        <source>With two-step sign-in, allow access by other programs in the settings.</source>
        <translation>Avec l’authentification en deux étapes, autorisez l’accès d’autres programmes dans les paramètres.</translation>
    </message>
    <message>
        <source>With two-step verification, use an application-specific password.</source>
        <translation>Avec la vérification en deux étapes, utilisez un mot de passe propre à l’application.</translation>
    </message>
    <message>
        <source>Without OAuth this account cannot send through other programs: passwords and app passwords are refused since 16 September 2024. Use a mailbox of your own domain.</source>
        <translation>Sans OAuth, ce compte ne peut pas envoyer depuis d’autres programmes&#xa0;: les mots de passe et mots de passe d’application sont refusés depuis le 16 septembre 2024. Utilisez une boîte aux lettres de votre propre domaine.</translation>
    </message>
    <message>
        <source>Without OAuth: sign in with the mailbox password while the organisation allows it.</source>
        <translation>Sans OAuth&#xa0;: authentifiez-vous avec le mot de passe de la boîte aux lettres tant que l’organisation l’autorise.</translation>
    </message>
    <message>
        <source>Without OAuth: switch on 2-Step Verification, make an app password at https://myaccount.google.com/apppasswords, and sign in with it.</source>
        <translation>Sans OAuth&#xa0;: activez la validation en deux étapes, créez un mot de passe d’application sur https://myaccount.google.com/apppasswords, et authentifiez-vous avec ce mot de passe.</translation>
    </message>
    <message>
        <source>Without TLS the relay accepts listed addresses only.</source>
        <translation>Sans TLS, le relais n’accepte que les adresses listées.</translation>
    </message>
    <message>
        <source>Without encryption the server offers no sign-in, so that no password travels in the clear.</source>
        <translation>Sans chiffrement, le serveur ne propose pas d’authentification, afin qu’aucun mot de passe ne circule en clair.</translation>
    </message>
    <message>
        <source>Writing to any recipient may need the Workers Paid plan.</source>
        <translation>Écrire à n’importe quel destinataire peut exiger l’offre Workers Paid.</translation>
    </message>
    <message>
        <source>Yahoo Japan is a company of its own: an account at yahoo.com does not work here.</source>
        <translation>Yahoo Japan est une entreprise distincte&#xa0;: un compte yahoo.com ne fonctionne pas ici.</translation>
    </message>
    <message>
        <source>Yahoo&apos;s position is unclear: its help page still describes app passwords (as of November 2026), while mail programs report since 2026 that some accounts accept OAuth only.</source>
        <translation>La position de Yahoo n’est pas claire&#xa0;: sa page d’aide décrit encore les mots de passe d’application (en novembre 2026), alors que des programmes de messagerie signalent depuis 2026 que certains comptes n’acceptent qu’OAuth.</translation>
    </message>
    <message>
        <source>You chose to trust one key for {host} on {port}. The server now shows another one: its operator replaced it, or somebody else answers in its place. No password was sent. The key it shows is {key}.</source>
        <translation>Vous avez choisi de faire confiance à une seule clé pour {host} sur {port}. Le serveur en présente maintenant une autre&#xa0;: son exploitant l’a remplacée, ou quelqu’un d’autre répond à sa place. Aucun mot de passe n’a été envoyé. La clé présentée est {key}.</translation>
    </message>
    <message>
        <source>Your Posteo address or one of its aliases.</source>
        <translation>Votre adresse Posteo ou un de ses alias.</translation>
    </message>
    <message>
        <source>Your own address or alias.</source>
        <translation>Votre propre adresse ou un alias.</translation>
    </message>
    <message>
        <source>Your own address.</source>
        <translation>Votre propre adresse.</translation>
    </message>
    <message>
        <source>Your own addresses, aliases, and addresses of a domain set up in the account.</source>
        <translation>Vos propres adresses, vos alias et les adresses d’un domaine configuré dans le compte.</translation>
    </message>
    <message>
        <source>Your own addresses.</source>
        <translation>Vos propres adresses.</translation>
    </message>
    <message>
        <source>Your own naver.com address.</source>
        <translation>Votre propre adresse naver.com.</translation>
    </message>
    <message>
        <source>Your own orange.fr or wanadoo.fr address.</source>
        <translation>Votre propre adresse orange.fr ou wanadoo.fr.</translation>
    </message>
    <message>
        <source>Your own t-online.de or magenta.de address.</source>
        <translation>Votre propre adresse t-online.de ou magenta.de.</translation>
    </message>
    <message>
        <source>Your web.de address or alias.</source>
        <translation>Votre adresse web.de ou un alias.</translation>
    </message>
    <message>
        <source>Zoho keeps accounts in separate data centres. The server must end like the address at which you sign in to Zoho Mail: .com, .eu, .in, .com.au or .jp.</source>
        <translation>Zoho garde les comptes dans des centres de données distincts. Le serveur doit se terminer comme l’adresse où vous vous connectez à Zoho Mail&#xa0;: .com, .eu, .in, .com.au ou .jp.</translation>
    </message>
    <message>
        <source>a free account</source>
        <translation>un compte gratuit</translation>
    </message>
    <message>
        <source>a new account</source>
        <translation>un nouveau compte</translation>
    </message>
    <message>
        <source>a new subscription</source>
        <translation>un nouvel abonnement</translation>
    </message>
    <message>
        <source>a paid subscription</source>
        <translation>un abonnement payant</translation>
    </message>
    <message>
        <source>a trial</source>
        <translation>un essai</translation>
    </message>
    <message>
        <source>any text, usually the account&apos;s address</source>
        <translation>un texte quelconque, en général l’adresse du compte</translation>
    </message>
    <message>
        <source>broadcast stream</source>
        <translation>flux de diffusion</translation>
    </message>
    <message>
        <source>bulk stream</source>
        <translation>flux d’envoi en masse</translation>
    </message>
    <message>
        <source>enterprise</source>
        <translation>entreprise</translation>
    </message>
    <message>
        <source>enterprise legacy</source>
        <translation>entreprise, ancien</translation>
    </message>
    <message>
        <source>fallback only</source>
        <translation>en dernier recours</translation>
    </message>
    <message>
        <source>iCloud needs an app-specific password</source>
        <translation>iCloud demande un mot de passe pour application</translation>
    </message>
    <message>
        <source>legacy name</source>
        <translation>ancien nom</translation>
    </message>
    <message>
        <source>my kSuite</source>
        <translation>my kSuite</translation>
    </message>
    <message>
        <source>my kSuite+ and the other plans</source>
        <translation>my kSuite+ et les autres offres</translation>
    </message>
    <message>
        <source>new Bird platform</source>
        <translation>nouvelle plateforme Bird</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>none for a listed address, else the mailbox address</source>
        <translation>aucun pour une adresse déclarée, sinon l’adresse de la boîte aux lettres</translation>
    </message>
    <message>
        <source>not recommended by vendor</source>
        <translation>non recommandé par l’éditeur</translation>
    </message>
    <message>
        <source>onboarding@resend.dev writes to your own address only.</source>
        <translation>onboarding@resend.dev n’écrit qu’à votre propre adresse.</translation>
    </message>
    <message>
        <source>overseas</source>
        <translation>hors de Chine</translation>
    </message>
    <message>
        <source>personal</source>
        <translation>personnel</translation>
    </message>
    <message>
        <source>sandbox.smtp.mailtrap.io only catches messages and never delivers them: do not use it here.</source>
        <translation>sandbox.smtp.mailtrap.io intercepte les messages et ne les livre jamais&#xa0;: ne l’utilisez pas ici.</translation>
    </message>
    <message>
        <source>supported but discouraged</source>
        <translation>possible, mais déconseillé</translation>
    </message>
    <message>
        <source>the API key</source>
        <translation>la clé API</translation>
    </message>
    <message>
        <source>the SMTP login of the domain, such as postmaster@mg.example.com</source>
        <translation>l’identifiant SMTP du domaine, comme postmaster@mg.example.com</translation>
    </message>
    <message>
        <source>the SMTP user name</source>
        <translation>le nom d’utilisateur SMTP</translation>
    </message>
    <message>
        <source>the SMTP user name from the SES console, such as AKIA...</source>
        <translation>le nom d’utilisateur SMTP de la console SES, comme AKIA...</translation>
    </message>
    <message>
        <source>the SMTP user name made in the Communication Services resource</source>
        <translation>le nom d’utilisateur SMTP créé dans la ressource Communication Services</translation>
    </message>
    <message>
        <source>the Server API token</source>
        <translation>le Server API token</translation>
    </message>
    <message>
        <source>the client connector as installed</source>
        <translation>le connecteur client tel qu’installé</translation>
    </message>
    <message>
        <source>the free plan</source>
        <translation>l’offre gratuite</translation>
    </message>
    <message>
        <source>the free plan without a verified domain</source>
        <translation>l’offre gratuite sans domaine vérifié</translation>
    </message>
    <message>
        <source>the generated SMTP user name, such as MS_xxxxxx@example.com</source>
        <translation>le nom d’utilisateur SMTP généré, comme MS_xxxxxx@example.com</translation>
    </message>
    <message>
        <source>the login shown under SMTP &amp; API</source>
        <translation>l’identifiant affiché sous SMTP &amp; API</translation>
    </message>
    <message>
        <source>the old Workspace Email</source>
        <translation>l’ancien Workspace Email</translation>
    </message>
    <message>
        <source>the project ID</source>
        <translation>l’ID du projet</translation>
    </message>
    <message>
        <source>the sandbox</source>
        <translation>le bac à sable</translation>
    </message>
    <message>
        <source>the user name of the SMTP credential</source>
        <translation>le nom d’utilisateur de l’identifiant SMTP</translation>
    </message>
    <message>
        <source>transactional stream</source>
        <translation>flux transactionnel</translation>
    </message>
    <message>
        <source>{credential}</source>
        <translation>{credential}</translation>
    </message>
    <message>
        <source>{domain} declares that it receives no mail</source>
        <translation>{domain} déclare ne recevoir aucun message</translation>
    </message>
    <message>
        <source>{host} closed the connection before it said a word</source>
        <translation>{host} a fermé la connexion sans avoir dit un mot</translation>
    </message>
    <message>
        <source>{host} does not answer as a mail server should</source>
        <translation>{host} ne répond pas comme un serveur de messagerie</translation>
    </message>
    <message>
        <source>{host} does not answer on {port}</source>
        <translation>{host} ne répond pas sur {port}</translation>
    </message>
    <message>
        <source>{host} does not answer over {family}</source>
        <translation>{host} ne répond pas via {family}</translation>
    </message>
    <message>
        <source>{host} had the message and did not confirm it</source>
        <translation>{host} a reçu le message et ne l’a pas confirmé</translation>
    </message>
    <message>
        <source>{host} has a private address ({addresses}) that exists only in your own network. The platform connects from the internet.</source>
        <translation>{host} a une adresse privée ({addresses}) qui n’existe que dans votre propre réseau. La plateforme se connecte depuis Internet.</translation>
    </message>
    <message>
        <source>{host} hung up after it had the test message</source>
        <translation>{host} a raccroché après avoir reçu le message de test</translation>
    </message>
    <message>
        <source>{host} hung up while or after it got the message</source>
        <translation>{host} a raccroché pendant ou après la réception du message</translation>
    </message>
    <message>
        <source>{host} hung up {step}</source>
        <translation>{host} a raccroché {step}</translation>
    </message>
    <message>
        <source>{host} is not the server that sends your mail</source>
        <translation>{host} n’est pas le serveur qui envoie vos messages</translation>
    </message>
    <message>
        <source>{host} refused the password for {username}, because Google does not take an account&apos;s normal password from other programs.</source>
        <translation>{host} a refusé le mot de passe de {username}, car Google n’accepte pas le mot de passe normal d’un compte depuis d’autres programmes.</translation>
    </message>
    <message>
        <source>{host} sent a reply that nothing had asked for</source>
        <translation>{host} a envoyé une réponse que rien n’avait demandée</translation>
    </message>
    <message>
        <source>{host} stopped answering {step}</source>
        <translation>{host} a cessé de répondre {step}</translation>
    </message>
    <message>
        <source>{host} takes the connection on {port} and says nothing</source>
        <translation>{host} accepte la connexion sur {port} et ne dit rien</translation>
    </message>
    <message>
        <source>{host} took the test message and did not confirm it</source>
        <translation>{host} a pris le message de test sans le confirmer</translation>
    </message>
    <message>
        <source>{limits}</source>
        <translation>{limits}</translation>
    </message>
    <message>
        <source>{platform} cannot be set to {security} on {port}</source>
        <translation>{platform} ne propose pas {security} sur {port}</translation>
    </message>
    <message>
        <source>{platform} cannot reach this server</source>
        <translation>{platform} ne peut pas joindre ce serveur</translation>
    </message>
    <message>
        <source>{platform} does not take {port}</source>
        <translation>{platform} n’accepte pas {port}</translation>
    </message>
    <message>
        <source>{platform} needs a user name and a password</source>
        <translation>{platform} demande un nom d’utilisateur et un mot de passe</translation>
    </message>
    <message>
        <source>{platform} tested from {egress} and did not reach {host}, which this computer did reach. The server&apos;s firewall does not admit that address yet.</source>
        <translation>{platform} a testé depuis {egress} sans pouvoir joindre {host}, que cet ordinateur a joint. Le pare-feu du serveur n’autorise pas encore cette adresse.</translation>
    </message>
    <message>
        <source>{platform} wants the From address to equal the user name</source>
        <translation>{platform} veut une adresse d’expéditeur égale au nom d’utilisateur</translation>
    </message>
    <message>
        <source>{platform} wants the From address to match the mailbox. Here {address} is the sender and {username} signs in.</source>
        <translation>{platform} veut que l’adresse d’expéditeur corresponde à la boîte aux lettres. Ici, {address} est l’expéditeur et {username} s’authentifie.</translation>
    </message>
    <message>
        <source>{port} does not begin with encryption</source>
        <translation>{port} ne commence pas par le chiffrement</translation>
    </message>
    <message>
        <source>{port} needs SSL/TLS from the start</source>
        <translation>{port} demande SSL/TLS dès le début</translation>
    </message>
    <message>
        <source>{prerequisites}</source>
        <translation>{prerequisites}</translation>
    </message>
    <message>
        <source>{provider} needs an app password</source>
        <translation>{provider} demande un mot de passe d’application</translation>
    </message>
    <message>
        <source>{provider} no longer accepts passwords for sending</source>
        <translation>{provider} n’accepte plus les mots de passe pour l’envoi</translation>
    </message>
    <message>
        <source>{provider} wants a different kind of password here</source>
        <translation>{provider} attend ici une autre sorte de mot de passe</translation>
    </message>
    <message>
        <source>{provider} wants the sender verified first</source>
        <translation>{provider} veut d’abord vérifier l’expéditeur</translation>
    </message>
    <message>
        <source>{provider} wants you to confirm the sign-in</source>
        <translation>{provider} veut que vous confirmiez la connexion</translation>
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
        <translation>SPF n’autorise pas cet expéditeur</translation>
    </message>
    <message>
        <source>a command in a wrong form</source>
        <translation>une commande mal formée</translation>
    </message>
    <message>
        <source>a command out of order</source>
        <translation>une commande au mauvais moment</translation>
    </message>
    <message>
        <source>a command the server does not know</source>
        <translation>une commande que le serveur ne connaît pas</translation>
    </message>
    <message>
        <source>a command the server does not offer</source>
        <translation>une commande que le serveur ne propose pas</translation>
    </message>
    <message>
        <source>a command the server does not take</source>
        <translation>une commande que le serveur n’accepte pas</translation>
    </message>
    <message>
        <source>a command with a wrong argument</source>
        <translation>une commande avec un mauvais argument</translation>
    </message>
    <message>
        <source>a cryptographic failure</source>
        <translation>un échec cryptographique</translation>
    </message>
    <message>
        <source>a cryptographic method that is not supported</source>
        <translation>une méthode cryptographique non prise en charge</translation>
    </message>
    <message>
        <source>a header with special letters, which cannot be passed on</source>
        <translation>un en-tête avec des caractères spéciaux, qui ne peut pas être transmis</translation>
    </message>
    <message>
        <source>a kind of content that is not supported</source>
        <translation>un type de contenu non pris en charge</translation>
    </message>
    <message>
        <source>a look-up server failed</source>
        <translation>un serveur d’annuaire a échoué</translation>
    </message>
    <message>
        <source>a mailbox</source>
        <translation>une boîte aux lettres</translation>
    </message>
    <message>
        <source>a mailing list could not be expanded</source>
        <translation>une liste de diffusion n’a pas pu être développée</translation>
    </message>
    <message>
        <source>a security conversion that is not possible</source>
        <translation>une conversion de sécurité impossible</translation>
    </message>
    <message>
        <source>a security feature that is not supported</source>
        <translation>une fonction de sécurité non prise en charge</translation>
    </message>
    <message>
        <source>a temporary failure of encryption or of the sign-in</source>
        <translation>un échec temporaire du chiffrement ou de l’authentification</translation>
    </message>
    <message>
        <source>a trust relationship is needed</source>
        <translation>une relation de confiance est nécessaire</translation>
    </message>
    <message>
        <source>a wrong argument</source>
        <translation>un mauvais argument</translation>
    </message>
    <message>
        <source>a wrong version of the protocol</source>
        <translation>une mauvaise version du protocole</translation>
    </message>
    <message>
        <source>an address</source>
        <translation>une adresse</translation>
    </message>
    <message>
        <source>an address with special letters, which is not supported here</source>
        <translation>une adresse avec des caractères spéciaux, non prise en charge ici</translation>
    </message>
    <message>
        <source>an argument or method the server does not offer</source>
        <translation>un argument ou une méthode que le serveur ne propose pas</translation>
    </message>
    <message>
        <source>delivery took too long</source>
        <translation>la remise a pris trop de temps</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>encryption is needed</source>
        <translation>le chiffrement est nécessaire</translation>
    </message>
    <message>
        <source>help</source>
        <translation>aide</translation>
    </message>
    <message>
        <source>more storage than allowed</source>
        <translation>plus de stockage que permis</translation>
    </message>
    <message>
        <source>no DKIM signature that is accepted here</source>
        <translation>aucune signature DKIM acceptée ici</translation>
    </message>
    <message>
        <source>no further detail</source>
        <translation>sans autre détail</translation>
    </message>
    <message>
        <source>no permission to deliver this message</source>
        <translation>pas le droit de remettre ce message</translation>
    </message>
    <message>
        <source>no permission to write to this mailing list</source>
        <translation>pas le droit d’écrire à cette liste de diffusion</translation>
    </message>
    <message>
        <source>no route to the destination</source>
        <translation>aucune route vers la destination</translation>
    </message>
    <message>
        <source>no such mailbox at the destination</source>
        <translation>cette boîte aux lettres n’existe pas à destination</translation>
    </message>
    <message>
        <source>no valid DKIM signature</source>
        <translation>aucune signature DKIM valable</translation>
    </message>
    <message>
        <source>no valid DKIM signature of the author&apos;s domain</source>
        <translation>aucune signature DKIM valable du domaine de l’auteur</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>non autorisé</translation>
    </message>
    <message>
        <source>parameters of MAIL or RCPT that the server does not know</source>
        <translation>des paramètres de MAIL ou RCPT que le serveur ne connaît pas</translation>
    </message>
    <message>
        <source>refused: the mailbox cannot be used, or a rule forbids it</source>
        <translation>refusé&#xa0;: la boîte aux lettres n’est pas utilisable, ou une règle l’interdit</translation>
    </message>
    <message>
        <source>reverse DNS of the sending address failed</source>
        <translation>le DNS inverse de l’adresse d’envoi a échoué</translation>
    </message>
    <message>
        <source>security or policy</source>
        <translation>sécurité ou règles</translation>
    </message>
    <message>
        <source>security or policy, no further detail</source>
        <translation>sécurité ou règles, sans autre détail</translation>
    </message>
    <message>
        <source>several sender checks failed</source>
        <translation>plusieurs contrôles de l’expéditeur ont échoué</translation>
    </message>
    <message>
        <source>sign-in or encryption is needed first</source>
        <translation>il faut d’abord s’authentifier ou chiffrer</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>authentifié</translation>
    </message>
    <message>
        <source>something about a mailbox, no further detail</source>
        <translation>au sujet d’une boîte aux lettres, sans autre détail</translation>
    </message>
    <message>
        <source>something about an address, no further detail</source>
        <translation>au sujet d’une adresse, sans autre détail</translation>
    </message>
    <message>
        <source>something about the SMTP dialogue, no further detail</source>
        <translation>au sujet du dialogue SMTP, sans autre détail</translation>
    </message>
    <message>
        <source>something about the content, no further detail</source>
        <translation>au sujet du contenu, sans autre détail</translation>
    </message>
    <message>
        <source>something about the mail system, no further detail</source>
        <translation>au sujet du système de messagerie, sans autre détail</translation>
    </message>
    <message>
        <source>something about the network, no further detail</source>
        <translation>au sujet du réseau, sans autre détail</translation>
    </message>
    <message>
        <source>starting the queue is not allowed for this node</source>
        <translation>ce nœud n’a pas le droit de démarrer la file d’attente</translation>
    </message>
    <message>
        <source>state of the system</source>
        <translation>état du système</translation>
    </message>
    <message>
        <source>the ARC check failed</source>
        <translation>le contrôle ARC a échoué</translation>
    </message>
    <message>
        <source>the SMTP dialogue</source>
        <translation>le dialogue SMTP</translation>
    </message>
    <message>
        <source>the SPF record could not be evaluated</source>
        <translation>l’enregistrement SPF n’a pas pu être évalué</translation>
    </message>
    <message>
        <source>the account is switched off</source>
        <translation>le compte est désactivé</translation>
    </message>
    <message>
        <source>the answer needs special letters, which the client does not take</source>
        <translation>la réponse demande des caractères spéciaux, que le client n’accepte pas</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>la connexion s’est rompue</translation>
    </message>
    <message>
        <source>the content could not be converted</source>
        <translation>le contenu n’a pas pu être converti</translation>
    </message>
    <message>
        <source>the content has to be converted, which is forbidden</source>
        <translation>le contenu doit être converti, ce qui est interdit</translation>
    </message>
    <message>
        <source>the content has to be converted, which is not supported</source>
        <translation>le contenu doit être converti, ce qui n’est pas pris en charge</translation>
    </message>
    <message>
        <source>the content of the message</source>
        <translation>le contenu du message</translation>
    </message>
    <message>
        <source>the content of the message is not available</source>
        <translation>le contenu du message n’est pas disponible</translation>
    </message>
    <message>
        <source>the content was converted and lost something</source>
        <translation>le contenu a été converti avec des pertes</translation>
    </message>
    <message>
        <source>the destination address is valid</source>
        <translation>l’adresse de destination est valable</translation>
    </message>
    <message>
        <source>the destination does not answer</source>
        <translation>la destination ne répond pas</translation>
    </message>
    <message>
        <source>the destination system does not exist</source>
        <translation>le système de destination n’existe pas</translation>
    </message>
    <message>
        <source>the domain has another owner</source>
        <translation>le domaine a un autre propriétaire</translation>
    </message>
    <message>
        <source>the host takes no mail</source>
        <translation>l’hôte n’accepte pas de messages</translation>
    </message>
    <message>
        <source>the mail system is congested</source>
        <translation>le système de messagerie est saturé</translation>
    </message>
    <message>
        <source>the mail system itself</source>
        <translation>le système de messagerie lui-même</translation>
    </message>
    <message>
        <source>the mail system&apos;s storage is full</source>
        <translation>le stockage du système de messagerie est plein</translation>
    </message>
    <message>
        <source>the mailbox cannot be used at the moment</source>
        <translation>la boîte aux lettres n’est pas utilisable pour le moment</translation>
    </message>
    <message>
        <source>the mailbox has another owner</source>
        <translation>la boîte aux lettres a un autre propriétaire</translation>
    </message>
    <message>
        <source>the mailbox has moved and left no new address</source>
        <translation>la boîte aux lettres a déménagé sans laisser de nouvelle adresse</translation>
    </message>
    <message>
        <source>the mailbox is full</source>
        <translation>la boîte aux lettres est pleine</translation>
    </message>
    <message>
        <source>the mailbox is switched off or takes no messages</source>
        <translation>la boîte aux lettres est désactivée ou n’accepte pas de messages</translation>
    </message>
    <message>
        <source>the mailbox name is not allowed</source>
        <translation>le nom de la boîte aux lettres n’est pas permis</translation>
    </message>
    <message>
        <source>the message arrived changed</source>
        <translation>le message est arrivé modifié</translation>
    </message>
    <message>
        <source>the message goes round in a loop</source>
        <translation>le message tourne en boucle</translation>
    </message>
    <message>
        <source>the message is longer than this mailbox allows</source>
        <translation>le message est plus long que ne le permet cette boîte aux lettres</translation>
    </message>
    <message>
        <source>the message is too large for its priority</source>
        <translation>le message est trop grand pour sa priorité</translation>
    </message>
    <message>
        <source>the message is too large for the system</source>
        <translation>le message est trop grand pour le système</translation>
    </message>
    <message>
        <source>the message went to a server that does not follow the standard</source>
        <translation>le message est allé à un serveur qui ne suit pas la norme</translation>
    </message>
    <message>
        <source>the network or the way to the destination</source>
        <translation>le réseau ou le chemin vers la destination</translation>
    </message>
    <message>
        <source>the next server does not support the encryption that was asked for</source>
        <translation>le serveur suivant ne prend pas en charge le chiffrement demandé</translation>
    </message>
    <message>
        <source>the owner of the mailbox could not be checked</source>
        <translation>le propriétaire de la boîte aux lettres n’a pas pu être vérifié</translation>
    </message>
    <message>
        <source>the password has to be changed</source>
        <translation>le mot de passe doit être changé</translation>
    </message>
    <message>
        <source>the password has to be changed first</source>
        <translation>le mot de passe doit d’abord être changé</translation>
    </message>
    <message>
        <source>the password has to be changed, or a queue of the server is full</source>
        <translation>le mot de passe doit être changé, ou une file d’attente du serveur est pleine</translation>
    </message>
    <message>
        <source>the priority is too low</source>
        <translation>la priorité est trop basse</translation>
    </message>
    <message>
        <source>the queue cannot be started for this node</source>
        <translation>la file d’attente ne peut pas être démarrée pour ce nœud</translation>
    </message>
    <message>
        <source>the recipient could not be verified; the server tries all the same</source>
        <translation>le destinataire n’a pas pu être vérifié&#xa0;; le serveur essaie quand même</translation>
    </message>
    <message>
        <source>the recipient is elsewhere; the server passes the message on</source>
        <translation>le destinataire est ailleurs&#xa0;; le serveur transmet le message</translation>
    </message>
    <message>
        <source>the recipient is not local and the server does not pass the message on</source>
        <translation>le destinataire n’est pas local et le serveur ne transmet pas le message</translation>
    </message>
    <message>
        <source>the recipient&apos;s address fits several mailboxes</source>
        <translation>l’adresse du destinataire correspond à plusieurs boîtes aux lettres</translation>
    </message>
    <message>
        <source>the recipient&apos;s address has a wrong form</source>
        <translation>l’adresse du destinataire est mal formée</translation>
    </message>
    <message>
        <source>the recipient&apos;s domain declares that it takes no mail</source>
        <translation>le domaine du destinataire déclare ne pas accepter de messages</translation>
    </message>
    <message>
        <source>the recipient&apos;s domain takes no mail</source>
        <translation>le domaine du destinataire n’accepte pas de messages</translation>
    </message>
    <message>
        <source>the recipient&apos;s mailbox is over its limit</source>
        <translation>la boîte aux lettres du destinataire dépasse sa limite</translation>
    </message>
    <message>
        <source>the requested priority was changed</source>
        <translation>la priorité demandée a été changée</translation>
    </message>
    <message>
        <source>the sender&apos;s address has a wrong form</source>
        <translation>l’adresse de l’expéditeur est mal formée</translation>
    </message>
    <message>
        <source>the sender&apos;s domain cannot be found</source>
        <translation>le domaine de l’expéditeur est introuvable</translation>
    </message>
    <message>
        <source>the sender&apos;s domain declares that it takes no mail</source>
        <translation>le domaine de l’expéditeur déclare ne pas accepter de messages</translation>
    </message>
    <message>
        <source>the server asks for the next step of the sign-in</source>
        <translation>le serveur demande l’étape suivante de l’authentification</translation>
    </message>
    <message>
        <source>the server cannot handle the parameters at the moment</source>
        <translation>le serveur ne peut pas traiter les paramètres pour le moment</translation>
    </message>
    <message>
        <source>the server has too little storage, or there are too many recipients at once</source>
        <translation>le serveur manque de stockage, ou il y a trop de destinataires à la fois</translation>
    </message>
    <message>
        <source>the server met an error of its own</source>
        <translation>le serveur a lui-même rencontré une erreur</translation>
    </message>
    <message>
        <source>the server says goodbye</source>
        <translation>le serveur prend congé</translation>
    </message>
    <message>
        <source>the server waits for the message</source>
        <translation>le serveur attend le message</translation>
    </message>
    <message>
        <source>the service is not available and the connection is closed</source>
        <translation>le service n’est pas disponible et la connexion est fermée</translation>
    </message>
    <message>
        <source>the service is ready</source>
        <translation>le service est prêt</translation>
    </message>
    <message>
        <source>the sign-in data is not accepted</source>
        <translation>les identifiants ne sont pas acceptés</translation>
    </message>
    <message>
        <source>the sign-in data is too long</source>
        <translation>les identifiants sont trop longs</translation>
    </message>
    <message>
        <source>the sign-in method is too weak</source>
        <translation>la méthode d’authentification est trop faible</translation>
    </message>
    <message>
        <source>the sign-in method is too weak, or the sign-in needs another way</source>
        <translation>la méthode d’authentification est trop faible, ou il en faut une autre</translation>
    </message>
    <message>
        <source>the sign-in method needs encryption</source>
        <translation>la méthode d’authentification demande le chiffrement</translation>
    </message>
    <message>
        <source>the sign-in needs encryption, or the message is longer than the server allows</source>
        <translation>l’authentification demande le chiffrement, ou le message est plus long que ne le permet le serveur</translation>
    </message>
    <message>
        <source>the sign-in was refused</source>
        <translation>l’authentification a été refusée</translation>
    </message>
    <message>
        <source>the system is not set up correctly</source>
        <translation>le système est mal configuré</translation>
    </message>
    <message>
        <source>the system lacks a requested feature</source>
        <translation>une fonction demandée manque au système</translation>
    </message>
    <message>
        <source>the system takes no messages at the moment</source>
        <translation>le système n’accepte pas de messages pour le moment</translation>
    </message>
    <message>
        <source>the transaction failed, or there is no mail service for this client</source>
        <translation>la transaction a échoué, ou il n’y a pas de service de messagerie pour ce client</translation>
    </message>
    <message>
        <source>this sign-in method needs encryption</source>
        <translation>cette méthode d’authentification demande le chiffrement</translation>
    </message>
    <message>
        <source>too many recipients</source>
        <translation>trop de destinataires</translation>
    </message>
    <message>
        <source>too much mail from this sender</source>
        <translation>trop de messages de cet expéditeur</translation>
    </message>
</context>
<context>
    <name>workstation</name>
    <message>
        <source>not stated</source>
        <comment>the licence of a package</comment>
        <translation>non indiquée</translation>
    </message>
</context>
</TS>
