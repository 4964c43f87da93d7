<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>resources</name>
    <message>
        <source>1,000 messages a month and 200 a day on the free plan.</source>
        <translation>1 000 messages par mois et 200 par jour avec l’offre gratuite.</translation>
    </message>
    <message>
        <source>1,000 messages and 1,000 recipients a day, 500 recipients a message, 20 MB a message.</source>
        <translation>1 000 messages et 1 000 destinataires par jour, 500 destinataires par message, 20 Mo par message.</translation>
    </message>
    <message>
        <source>10,000 recipients a day, 30 messages a minute and 3 connections for each mailbox; the organisation has a daily limit of its own.</source>
        <translation>10 000 destinataires par jour, 30 messages par minute et 3 connexions pour chaque boîte aux lettres ; l’organisation a sa propre limite quotidienne.</translation>
    </message>
    <message>
        <source>10,000 recipients a user in 24 hours; for an organisation about 130 recipients a licence in 24 hours; 100 recipients a message.</source>
        <translation>10 000 destinataires par utilisateur en 24 heures ; pour une organisation, environ 130 destinataires par licence en 24 heures ; 100 destinataires par message.</translation>
    </message>
    <message>
        <source>10,000 recipients in 24 hours; much less for automatic or bulk mail.</source>
        <translation>10 000 destinataires en 24 heures ; beaucoup moins pour les envois automatiques ou en masse.</translation>
    </message>
    <message>
        <source>100 messages a day and 3,000 a month on the free plan.</source>
        <translation>100 messages par jour et 3 000 par mois avec l’offre gratuite.</translation>
    </message>
    <message>
        <source>100 messages a day on the free plan, 1,000 to 3,000 on the business plans.</source>
        <translation>100 messages par jour avec l’offre gratuite, 1 000 à 3 000 avec les offres professionnelles.</translation>
    </message>
    <message>
        <source>100 messages a day on the free plan.</source>
        <translation>100 messages par jour avec l’offre gratuite.</translation>
    </message>
    <message>
        <source>100 messages a day on the free plan; otherwise by plan.</source>
        <translation>100 messages par jour avec l’offre gratuite ; sinon selon l’offre.</translation>
    </message>
    <message>
        <source>100 recipients a message; Telekom publishes no daily number.</source>
        <translation>100 destinataires par message ; Telekom ne publie pas de chiffre quotidien.</translation>
    </message>
    <message>
        <source>100 recipients an hour for each address.</source>
        <translation>100 destinataires par heure pour chaque adresse.</translation>
    </message>
    <message>
        <source>100 to 1,440 messages in 24 hours by plan; 100 recipients a message.</source>
        <translation>De 100 à 1 440 messages en 24 heures selon l’offre ; 100 destinataires par message.</translation>
    </message>
    <message>
        <source>2,000 messages a day (500 in a trial), 100 recipients a message, 3,000 external recipients a day.</source>
        <translation>2 000 messages par jour (500 pendant l’essai), 100 destinataires par message, 3 000 destinataires externes par jour.</translation>
    </message>
    <message>
        <source>300 messages a day on the free plan; otherwise by plan.</source>
        <translation>300 messages par jour avec l’offre gratuite ; sinon selon l’offre.</translation>
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
        <translation>50 destinataires par session ; les limites du compte s’appliquent.</translation>
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
        <translation>6 000 messages par mois et 200 par jour avec l’offre gratuite.</translation>
    </message>
    <message>
        <source>A Conditional Access rule against legacy authentication, or an Exchange authentication policy, blocks it too: exclude this mailbox.</source>
        <translation>Une règle d’accès conditionnel contre l’authentification héritée, ou une stratégie d’authentification Exchange, le bloque aussi : excluez cette boîte aux lettres.</translation>
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
        <translation>Une boîte PEC ne peut envoyer que du courrier certifié : pour une plateforme, utilisez une boîte aux lettres ordinaire.</translation>
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
        <translation>Un de ses caractères ne survit pas au trajet jusqu’au serveur : une lettre accentuée, ou un signe comme $, %, &amp; ou \ qu’un programme ou un fichier de configuration modifie.</translation>
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
        <translation>Une connexion était établie, mais ce qui est arrivé n’est pas une réponse que SMTP permet : lignes sans fin, codes contradictoires ou inexistants, ou bien plus de texte que n’en envoie un serveur de messagerie. Rien d’autre n’y a été envoyé.</translation>
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
        <translation>Une limite d’usage raisonnable selon l’offre ; Fastmail prévient le titulaire quand elle est atteinte.</translation>
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
        <translation>Un formulaire qui demande un nom d’utilisateur et un mot de passe ne peut pas utiliser ce compte : choisissez une boîte aux lettres de votre propre domaine ou un service d’envoi.</translation>
    </message>
    <message>
        <source>A forwarder cannot send.</source>
        <translation>Un service de transfert ne peut pas envoyer.</translation>
    </message>
    <message>
        <source>A hosts file, a VPN or an internal DNS gives an address of its own here. The test reached that one; the platform will use the public address, which was not tested.</source>
        <translation>Un fichier hosts, un VPN ou un DNS interne donne ici une adresse particulière. Le test a joint celle-là ; la plateforme utilisera l’adresse publique, qui n’a pas été testée.</translation>
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
        <translation>Un nouveau mot de passe Google annule tous les mots de passe d’application : créez-en un nouveau ensuite.</translation>
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
        <translation>Un nouveau compte est dans le bac à sable : il n’envoie qu’aux destinataires vérifiés, 200 messages par jour. Demandez l’accès à la production pour la région.</translation>
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
        <translation>Un programme qui tourne sur Hetzner Cloud ne peut pas utiliser d’emblée les ports 25 et 465 ; 587 fonctionne.</translation>
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
        <translation>Un expéditeur vérifié ou une adresse d’un domaine vérifié ; Brevo remplace les adresses des fournisseurs de messagerie gratuits.</translation>
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
        <translation>AOL utilise les serveurs de Yahoo : certains comptes n’ont pas droit au mot de passe d’application et n’acceptent qu’OAuth.</translation>
    </message>
    <message>
        <source>AT&amp;T mail runs on Yahoo&apos;s servers, and it is not clear which accounts may still use a secure mail key. If AT&amp;T offers to make one, it may work; if not, only OAuth is left.</source>
        <translation>La messagerie AT&amp;T utilise les serveurs de Yahoo, et on ne sait pas exactement quels comptes peuvent encore utiliser une secure mail key. Si AT&amp;T propose d’en créer une, cela peut fonctionner ; sinon, il ne reste qu’OAuth.</translation>
    </message>
    <message>
        <source>AT&amp;T runs on Yahoo&apos;s servers: the doubts about Yahoo accounts apply here too.</source>
        <translation>AT&amp;T utilise les serveurs de Yahoo : les doutes sur les comptes Yahoo valent aussi ici.</translation>
    </message>
    <message>
        <source>About 1,000 recipients a day.</source>
        <translation>Environ 1 000 destinataires par jour.</translation>
    </message>
    <message>
        <source>About 10,000 recipients a day for the organisation.</source>
        <translation>Environ 10 000 destinataires par jour pour l’organisation.</translation>
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
        <translation>Environ 300 messages par heure pour chaque boîte aux lettres ; pas d’e-mails marketing.</translation>
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
        <translation>Environ 500 messages par jour ; moins pour les nouveaux comptes.</translation>
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
        <translation>Les comptes de la région européenne peuvent utiliser d’autres serveurs : copiez-les depuis cette page.</translation>
    </message>
    <message>
        <source>Add a relay at the top organisational unit: press Configure beside &quot;SMTP relay service&quot;.</source>
        <translation>Ajoutez un relais dans l’unité organisationnelle racine : cliquez sur Configurer à côté de « Service de relais SMTP ».</translation>
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
        <translation>Après des authentifications refusées, le serveur n’accepte plus de connexion de cet ordinateur. Des programmes comme fail2ban bloquent ainsi une adresse ; le compte lui-même peut être en ordre.</translation>
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
        <translation>Autorisez la validation en deux étapes pour l’unité de {mailbox} : cochez « Autoriser les utilisateurs à activer la validation en deux étapes ». Les méthodes ne doivent pas être limitées à la clé de sécurité.</translation>
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
        <translation>Autorisez d’abord POP3, IMAP et SMTP, désactivés par défaut : E-Mail &gt; Einstellungen &gt; POP3/IMAP-Abruf, dans un navigateur sur ordinateur.</translation>
    </message>
    <message>
        <source>Allow POP3, IMAP and SMTP first; it is off by default: Einstellungen &gt; POP3/IMAP Abruf.</source>
        <translation>Autorisez d’abord POP3, IMAP et SMTP, désactivés par défaut : Einstellungen &gt; POP3/IMAP Abruf.</translation>
    </message>
    <message>
        <source>Allow POP3, IMAP and SMTP first; it is off by default: Settings &gt; POP3 &amp; IMAP.</source>
        <translation>Autorisez d’abord POP3, IMAP et SMTP, désactivés par défaut : Settings &gt; POP3 &amp; IMAP.</translation>
    </message>
    <message>
        <source>Allow POP3, IMAP and SMTP in the web mail&apos;s settings first.</source>
        <translation>Autorisez d’abord POP3, IMAP et SMTP dans les paramètres du webmail.</translation>
    </message>
    <message>
        <source>Allow it: Xfinity Connect &gt; Settings &gt; Security &gt; Third Party Access Security.</source>
        <translation>Autorisez-les : Xfinity Connect &gt; Settings &gt; Security &gt; Third Party Access Security.</translation>
    </message>
    <message>
        <source>Allow mail programs: Settings &gt; Email clients, with &quot;App passwords and OAuth tokens&quot;.</source>
        <translation>Autorisez les programmes de messagerie : Settings &gt; Email clients, avec « App passwords and OAuth tokens ».</translation>
    </message>
    <message>
        <source>Allow the program that sends mail in the firewall or antivirus software.</source>
        <translation>Autorisez le programme qui envoie dans le pare-feu ou l’antivirus.</translation>
    </message>
    <message>
        <source>Allowed senders: choose &quot;Only addresses in my domains&quot;.</source>
        <translation>Expéditeurs autorisés : choisissez l’option limitée aux adresses de vos domaines.</translation>
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
        <translation>Amazon arrête WorkMail le 31 mars 2027 : prévoyez un autre fournisseur.</translation>
    </message>
    <message>
        <source>Amazon ends WorkMail. Plan another provider before that day.</source>
        <translation>Amazon arrête WorkMail. Prévoyez un autre fournisseur avant ce jour.</translation>
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
        <translation>Une adresse de votre propre domaine ; certains hébergeurs exigent la boîte aux lettres qui s’authentifie.</translation>
    </message>
    <message>
        <source>An address or domain that is verified in this region.</source>
        <translation>Une adresse ou un domaine vérifié dans cette région.</translation>
    </message>
    <message>
        <source>An administrator can allow it again for one mailbox: admin center, Users, the user, Mail, Manage email apps, &quot;Authenticated SMTP&quot;, and an authentication policy that permits basic authentication for SMTP.</source>
        <translation>Un administrateur peut la réautoriser pour une seule boîte aux lettres : centre d’administration, Utilisateurs, l’utilisateur, Courrier, Gérer les applications de messagerie, « SMTP authentifié », et une stratégie d’authentification qui permet l’authentification de base pour SMTP.</translation>
    </message>
    <message>
        <source>An administrator makes the connector: Exchange admin center &gt; Mail flow &gt; Connectors &gt; From: Your organization&apos;s email server.</source>
        <translation>Un administrateur crée le connecteur : centre d’administration Exchange &gt; Flux de courrier &gt; Connecteurs &gt; De : Serveur de messagerie de votre organisation.</translation>
    </message>
    <message>
        <source>An administrator sets it up: Admin console &gt; Apps &gt; Google Workspace &gt; Gmail &gt; Routing &gt; SMTP relay service, at the top organisational unit.</source>
        <translation>Un administrateur le configure : console d’administration &gt; Applications &gt; Google Workspace &gt; Gmail &gt; Routage &gt; Service de relais SMTP, dans l’unité organisationnelle racine.</translation>
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
        <translation>Toute adresse d’un domaine de votre organisation ; aucune boîte aux lettres n’est nécessaire.</translation>
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
        <translation>Demandez à un administrateur de l’autoriser pour cette seule boîte aux lettres : centre d’administration, Utilisateurs, l’utilisateur, Courrier, Gérer les applications de messagerie, « SMTP authentifié ». Le réglage de la boîte aux lettres l’emporte sur celui de l’organisation.</translation>
    </message>
    <message>
        <source>Ask an administrator to look at the sign-in log in Microsoft Entra: it names the policy.</source>
        <translation>Demandez à un administrateur de consulter les journaux de connexion dans Microsoft Entra : la stratégie y est nommée.</translation>
    </message>
    <message>
        <source>Ask an administrator to switch it on: Microsoft 365 admin center, Users, the user, Mail, Manage email apps, &quot;Authenticated SMTP&quot;.</source>
        <translation>Demandez à un administrateur de l’activer : centre d’administration Microsoft 365, Utilisateurs, l’utilisateur, Courrier, Gérer les applications de messagerie, « SMTP authentifié ».</translation>
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
        <translation>Demandez à votre fournisseur ou à votre équipe informatique le nom du serveur d’envoi.</translation>
    </message>
    <message>
        <source>At Resend the user name is always the word resend; the API key is the password.</source>
        <translation>Chez Resend, le nom d’utilisateur est toujours le mot resend ; la clé API est le mot de passe.</translation>
    </message>
    <message>
        <source>At SendGrid the user name is always the word apikey; the API key itself is the password.</source>
        <translation>Chez SendGrid, le nom d’utilisateur est toujours le mot apikey ; la clé API elle-même est le mot de passe.</translation>
    </message>
    <message>
        <source>At SparkPost the user name is always SMTP_Injection; an API key with the right &quot;Send via SMTP&quot; is the password.</source>
        <translation>Chez SparkPost, le nom d’utilisateur est toujours SMTP_Injection ; le mot de passe est une clé API dotée du droit « Send via SMTP ».</translation>
    </message>
    <message>
        <source>At the end of the month SMTP AUTH with a password goes off by default. An administrator can turn it on again for the organisation.</source>
        <translation>À la fin du mois, SMTP AUTH avec mot de passe est désactivé par défaut. Un administrateur peut le réactiver pour l’organisation.</translation>
    </message>
    <message>
        <source>Authentication: tick &quot;Only accept mail from the specified IP addresses&quot; and add {addresses}. If {platform} signs in, tick &quot;Require SMTP Authentication&quot; too.</source>
        <translation>Authentification : cochez l’option qui n’accepte que les adresses IP indiquées et ajoutez {addresses}. Si {platform} s’authentifie, cochez aussi l’option qui exige l’authentification SMTP.</translation>
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
        <translation>Brevo bloque les adresses inconnues des nouveaux comptes : ajoutez l’adresse de la plateforme sous Settings &gt; Security &gt; Authorised IPs, ou désactivez le blocage pour les clés SMTP.</translation>
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
        <translation>Bridge ne répond que sur l’ordinateur où il tourne : une plateforme sur Internet ne peut donc pas le joindre.</translation>
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
        <translation>Par compte et par région : 200 messages par jour et 1 par seconde dans le bac à sable ; 50 destinataires par message.</translation>
    </message>
    <message>
        <source>By credits; one credit covers 10,000 messages. Transactional mail only.</source>
        <translation>Par crédits ; un crédit couvre 10 000 messages. Messages transactionnels seulement.</translation>
    </message>
    <message>
        <source>By hour and by day for each mailbox; IONOS publishes no numbers.</source>
        <translation>Par heure et par jour pour chaque boîte aux lettres ; IONOS ne publie pas de chiffres.</translation>
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
        <translation>Selon l’offre ; 250 messages par jour avec l’ancien Workspace Email.</translation>
    </message>
    <message>
        <source>By plan; not for marketing mail.</source>
        <translation>Selon l’offre ; pas pour les e-mails marketing.</translation>
    </message>
    <message>
        <source>By plan; small plans allow some tens of messages a day.</source>
        <translation>Selon l’offre ; les petites offres permettent quelques dizaines de messages par jour.</translation>
    </message>
    <message>
        <source>By the hour, depending on reputation.</source>
        <translation>Par heure, selon la réputation.</translation>
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
        <translation>Vérifiez le port et la sécurité auprès de votre fournisseur de messagerie : 465 va avec SSL/TLS, 587 avec STARTTLS.</translation>
    </message>
    <message>
        <source>Check server name and port with your mail provider.</source>
        <translation>Vérifiez le serveur et le port auprès de votre fournisseur de messagerie.</translation>
    </message>
    <message>
        <source>Check server name and port: a test system or another kind of program may be listening there.</source>
        <translation>Vérifiez le nom du serveur et le port : un système de test ou un autre type de programme y écoute peut-être.</translation>
    </message>
    <message>
        <source>Check that its domain exists and can receive mail.</source>
        <translation>Vérifiez que son domaine existe et peut recevoir des messages.</translation>
    </message>
    <message>
        <source>Check that port and security belong together: 587 with STARTTLS, 465 with SSL/TLS.</source>
        <translation>Vérifiez que le port et la sécurité vont ensemble : 587 avec STARTTLS, 465 avec SSL/TLS.</translation>
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
        <translation>Vérifiez que le serveur correspond à votre centre de données : smtp.zoho.com, .eu, .in, .com.au ou .jp.</translation>
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
        <translation>Vérifiez que vous pouvez vous connecter avec lui sur la page web du fournisseur.</translation>
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
        <source>Choose &quot;Mail (IMAP/POP/SMTP)&quot; when you make the app password.</source>
        <translation>Choisissez « Mail (IMAP/POP/SMTP) » en créant le mot de passe d’application.</translation>
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
        <translation>Choisissez le serveur de votre région : si vous vous connectez sur mail.zoho.eu, utilisez le serveur .eu. La mauvaise région refuse le bon mot de passe.</translation>
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
        <translation>Comcast transfère ses boîtes aux lettres vers Yahoo Mail : après le transfert, les règles de Yahoo s’appliquent.</translation>
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
        <translation>Copiez dans les deux champs le jeton de la page « API Tokens » du serveur.</translation>
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
        <translation>Créez un utilisateur SMTP sous « Sending », « SMTP Users », et saisissez son nom et son mot de passe. L’identifiant SMTP2GO lui-même ne fonctionne pas ici.</translation>
    </message>
    <message>
        <source>Create an authorization code there and enter it as password.</source>
        <translation>Créez-y un code d’autorisation et saisissez-le comme mot de passe.</translation>
    </message>
    <message>
        <source>Credentials belong to one region: use that region&apos;s server.</source>
        <translation>Les identifiants appartiennent à une région : utilisez le serveur de cette région.</translation>
    </message>
    <message>
        <source>Do not accept the other certificate: your password would go to that server.</source>
        <translation>N’acceptez pas l’autre certificat : votre mot de passe irait à ce serveur.</translation>
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
        <translation>N’essayez pas sans cesse un mot de passe refusé : le domaine verrouille le compte.</translation>
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
        <translation>DomainFactory transfère ses boîtes aux lettres vers d’autres serveurs : vérifiez le nom du serveur dans le panneau de contrôle.</translation>
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
        <source>Encryption: tick &quot;Require TLS encryption&quot;.</source>
        <translation>Chiffrement : cochez l’option qui exige le chiffrement TLS.</translation>
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
        <translation>Saisissez ses 16 lettres à la place du mot de passe normal ; les espaces ne comptent pas.</translation>
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
        <translation>L’Europe et les États-Unis sont séparés : utilisez le serveur de la région où le domaine a été ajouté.</translation>
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
        <translation>Déterminez de quel produit il s’agit. Si l’enregistrement MX se termine par mail.protection.outlook.com, c’est Microsoft 365 : utilisez smtp.office365.com et activez SMTP Authentication dans l’Email &amp; Office Dashboard.</translation>
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
        <translation>Les formulaires diffèrent : SSL ou SSL/TLS désigne le chiffrement dès le premier octet (465). TLS désigne souvent STARTTLS (587).</translation>
    </message>
    <message>
        <source>From here {port} is open to other mail servers, so this network does not block it. {host} stays silent: its firewall drops what comes from this computer&apos;s address, or the server is down.</source>
        <translation>Vu d’ici, {port} est ouvert vers d’autres serveurs de messagerie : ce réseau ne le bloque donc pas. {host} reste muet : son pare-feu écarte ce qui vient de l’adresse de cet ordinateur, ou le serveur est arrêté.</translation>
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
        <translation>Gmail remplace l’adresse d’expéditeur par celle du compte, sauf s’il s’agit d’une adresse « Envoyer des e-mails en tant que » validée.</translation>
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
        <translation>Google remplace l’adresse d’expéditeur par la boîte aux lettres qui s’authentifie, sauf s’il s’agit d’un alias ou d’une adresse « Envoyer des e-mails en tant que » validée.</translation>
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
        <translation>Google a cessé d’accepter le mot de passe du compte depuis d’autres programmes. Les mots de passe d’application restent ; aucune date de fin n’est annoncée.</translation>
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
        <translation>HEY n’a pas de SMTP pour d’autres programmes : il n’y a rien à saisir.</translation>
    </message>
    <message>
        <source>Have an administrator switch &quot;Authenticated SMTP&quot; on for this mailbox: Microsoft 365 admin center, Users, the user, Mail, Manage email apps.</source>
        <translation>Faites activer « SMTP authentifié » pour cette boîte aux lettres par un administrateur : centre d’administration Microsoft 365, Utilisateurs, l’utilisateur, Courrier, Gérer les applications de messagerie.</translation>
    </message>
    <message>
        <source>Hornetsecurity is a filter in front of the real mail server. Ask who hosts the mailboxes behind it.</source>
        <translation>Hornetsecurity est un filtre placé devant le vrai serveur de messagerie. Demandez qui héberge les boîtes aux lettres derrière lui.</translation>
    </message>
    <message>
        <source>If GoDaddy sold the subscription, the switches are there too: SMTP Authentication for each user, and security defaults.</source>
        <translation>Si GoDaddy a vendu l’abonnement, les options y sont aussi : SMTP Authentication pour chaque utilisateur, et les paramètres de sécurité par défaut.</translation>
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
        <translation>Si l’authentification par IP est utilisée, ajoutez l’adresse de la plateforme ; une offre payante est nécessaire.</translation>
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
        <translation>Si les mots de passe d’application restent interdits : le service de relais SMTP</translation>
    </message>
    <message>
        <source>If everything else works, ask the people who run this network whether they block outgoing mail.</source>
        <translation>Si tout le reste fonctionne, demandez aux responsables de ce réseau s’ils bloquent les messages sortants.</translation>
    </message>
    <message>
        <source>If it arrived, the settings work; the server is slow to confirm, often because it scans messages first.</source>
        <translation>S’il est arrivé, les paramètres fonctionnent ; le serveur confirme lentement, souvent parce qu’il analyse d’abord les messages.</translation>
    </message>
    <message>
        <source>If it arrived, the settings work; the server is slow to confirm, often because it scans messages first. Let the program wait longer, up to 10 minutes.</source>
        <translation>S’il est arrivé, les paramètres fonctionnent ; le serveur confirme lentement, souvent parce qu’il analyse d’abord les messages. Laissez le programme attendre plus longtemps, jusqu’à 10 minutes.</translation>
    </message>
    <message>
        <source>If it did not arrive, ask the people who run the mail server what their log says about this time.</source>
        <translation>S’il n’est pas arrivé, demandez aux responsables du serveur de messagerie ce que dit leur journal à cette heure.</translation>
    </message>
    <message>
        <source>If it did not arrive, try a short message without attachments: a size limit or a filter may end the connection.</source>
        <translation>S’il n’est pas arrivé, essayez un message court sans pièce jointe : une limite de taille ou un filtre peut couper la connexion.</translation>
    </message>
    <message>
        <source>If it did not arrive, try a short message: a long one may stick on a slow or faulty line.</source>
        <translation>S’il n’est pas arrivé, essayez un message court : un long message peut rester coincé sur une ligne lente ou défectueuse.</translation>
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
        <translation>Si la confirmation n’y est pas proposée, utilisez un mot de passe d’application : https://myaccount.google.com/apppasswords.</translation>
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
        <translation>Les paramètres de sécurité par défaut ou l’accès conditionnel, s’ils sont actifs, peuvent bloquer l’authentification ; consultez les journaux de connexion dans Microsoft Entra.</translation>
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
        <source>If the page offers none, the administrator forbids app passwords: use the SMTP relay service of Google Workspace.</source>
        <translation>Si la page n’en propose pas, l’administrateur interdit les mots de passe d’application : utilisez le service de relais SMTP de Google Workspace.</translation>
    </message>
    <message>
        <source>If the page says that the setting is not available: 2-Step Verification may use security keys only, Advanced Protection may be on, or the account belongs to an organisation. Then the administrator decides.</source>
        <translation>Si la page indique que ce paramètre n’est pas disponible : la validation en deux étapes n’utilise peut-être que des clés de sécurité, la Protection Avancée est peut-être activée, ou le compte appartient à une organisation. Dans ce dernier cas, l’administrateur décide.</translation>
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
        <translation>Si le serveur est le vôtre, installez un certificat d’une autorité publique ; Let&apos;s Encrypt en délivre gratuitement.</translation>
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
        <translation>Si le serveur est le vôtre, cherchez dans son journal ce qu’il fait à cette étape ; la recherche d’adresses et de mots de passe est souvent en cause.</translation>
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
        <translation>Si le serveur est le vôtre, mettez-le à jour ; la faille est connue sous le nom CVE-2011-0411.</translation>
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
        <translation>S’ils sont déjà saisis, choisissez aussi le chiffrement ; beaucoup de serveurs ne proposent l’authentification qu’ensuite.</translation>
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
        <translation>Dans Brevo, ouvrez « Security », « Authorized IPs », et ajoutez l’adresse de la plateforme, ou désactivez le blocage pour les clés SMTP.</translation>
    </message>
    <message>
        <source>In Fastmail open &quot;Settings&quot;, &quot;Privacy &amp; Security&quot;, &quot;Manage app passwords and access&quot;, and make one with access to SMTP.</source>
        <translation>Dans Fastmail, ouvrez « Settings », « Privacy &amp; Security », « Manage app passwords and access », et créez-en un avec accès à SMTP.</translation>
    </message>
    <message>
        <source>In Mailgun open the domain&apos;s settings, &quot;SMTP credentials&quot;, and reset the password of the login you use.</source>
        <translation>Dans Mailgun, ouvrez les paramètres du domaine, « SMTP credentials », et réinitialisez le mot de passe de l’identifiant que vous utilisez.</translation>
    </message>
    <message>
        <source>In PHP, set openssl.cafile to a current file; for Python on macOS run &quot;Install Certificates.command&quot;; in Java update the trust store.</source>
        <translation>En PHP, faites pointer openssl.cafile vers un fichier à jour ; pour Python sur macOS, lancez « Install Certificates.command » ; en Java, mettez à jour le magasin de certificats.</translation>
    </message>
    <message>
        <source>In PowerShell: Set-CASMailbox {mailbox} -SmtpClientAuthenticationDisabled $false.</source>
        <translation>Dans PowerShell : Set-CASMailbox {mailbox} -SmtpClientAuthenticationDisabled $false.</translation>
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
        <translation>Dans la console d’administration Google, ouvrez Gmail, « Routage », « Service de relais SMTP », et ajoutez l’adresse, ou exigez plutôt l’authentification SMTP.</translation>
    </message>
    <message>
        <source>In the Google Admin console open Gmail, &quot;Routing&quot;, &quot;SMTP relay service&quot;, and check allowed senders and addresses.</source>
        <translation>Dans la console d’administration Google, ouvrez Gmail, « Routage », « Service de relais SMTP », et contrôlez les expéditeurs autorisés et les adresses.</translation>
    </message>
    <message>
        <source>In the SES console open &quot;SMTP settings&quot;, create SMTP credentials in the region of your sender, and enter both values.</source>
        <translation>Dans la console SES, ouvrez « SMTP settings », créez des identifiants SMTP dans la région de votre expéditeur et saisissez les deux valeurs.</translation>
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
        <source>Install or update the root certificates of the system (package ca-certificates).</source>
        <translation>Installez ou mettez à jour les certificats racine du système (paquet ca-certificates).</translation>
    </message>
    <message>
        <source>It delivers only to mailboxes of your own organisation, so it does not suit a platform that writes to customers.</source>
        <translation>Il ne livre qu’aux boîtes aux lettres de votre propre organisation : il ne convient donc pas à une plateforme qui écrit à des clients.</translation>
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
        <translation>On ne sait pas exactement quels comptes AOL peuvent encore utiliser un mot de passe d’application. Si AOL propose d’en créer un, cela peut fonctionner ; sinon, il ne reste qu’OAuth.</translation>
    </message>
    <message>
        <source>It listens on port 25 only. The platform must be able to leave user name and password empty.</source>
        <translation>Il n’écoute que sur le port 25. La plateforme doit permettre de laisser vides le nom d’utilisateur et le mot de passe.</translation>
    </message>
    <message>
        <source>It needs a billing policy; Microsoft charges by recipient since June 2026.</source>
        <translation>Il faut une stratégie de facturation ; Microsoft facture par destinataire depuis juin 2026.</translation>
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
        <translation>Il ne propose l’authentification qu’après STARTTLS : Get-ReceiveConnector doit montrer BasicAuthRequireTLS et ExchangeUsers.</translation>
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
        <source>Keep the port and choose SSL/TLS, or choose port 587 with STARTTLS.</source>
        <translation>Gardez le port et choisissez SSL/TLS, ou choisissez le port 587 avec STARTTLS.</translation>
    </message>
    <message>
        <source>Keep the port and choose STARTTLS, or choose port 465 with SSL/TLS.</source>
        <translation>Gardez le port et choisissez STARTTLS, ou choisissez le port 465 avec SSL/TLS.</translation>
    </message>
    <message>
        <source>Leave TLS alone: GTR does not say what it means. SSL belongs to 465, StartTLS to 587 and 25.</source>
        <translation>Ne touchez pas à TLS : GTR ne dit pas ce que cela signifie. SSL va avec 465, StartTLS avec 587 et 25.</translation>
    </message>
    <message>
        <source>Leave out characters such as $ when you choose it yourself.</source>
        <translation>Évitez les caractères comme $ si vous le choisissez vous-même.</translation>
    </message>
    <message>
        <source>Leave {mailbox} out of the Advanced Protection Program: it forbids app passwords.</source>
        <translation>Laissez {mailbox} hors du programme Protection Avancée : il interdit les mots de passe d’application.</translation>
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
        <translation>Regardez le réglage de l’organisation. True est le bon : seules les boîtes aux lettres qui en ont besoin sont activées.</translation>
    </message>
    <message>
        <source>Look at the refused sign-ins of {mailbox}: the column &quot;Client app&quot; says Authenticated SMTP, and the details name the policy that blocked it.</source>
        <translation>Regardez les connexions refusées de {mailbox} : la colonne « Application cliente » indique Authenticated SMTP, et les détails nomment la stratégie qui a bloqué.</translation>
    </message>
    <message>
        <source>Look at the result. False means on; an empty value means that the organisation&apos;s setting counts.</source>
        <translation>Regardez le résultat. False signifie activé ; une valeur vide signifie que le réglage de l’organisation s’applique.</translation>
    </message>
    <message>
        <source>Look at what the server names: a missing Date or From header, a bare line end, a letter without encoding.</source>
        <translation>Regardez ce que le serveur nomme : un en-tête Date ou From absent, une fin de ligne incomplète, un caractère sans encodage.</translation>
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
        <translation>Regardez dans la boîte aux lettres de {recipient} avant de réessayer.</translation>
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
        <translation>Chez Gandi, les boîtes aux lettres sont payantes depuis 2023 : vérifiez que le domaine en a une.</translation>
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
        <translation>Créez-en un pour chaque adresse : Paramètres &gt; Tous les paramètres &gt; IMAP/SMTP &gt; Jetons SMTP. Proton ne l’affiche qu’une fois.</translation>
    </message>
    <message>
        <source>Make one for this platform: Mail settings &gt; Add device.</source>
        <translation>Créez-en un pour cette plateforme : Mail settings &gt; Add device.</translation>
    </message>
    <message>
        <source>Make or reset the password: Sending &gt; Domain settings &gt; SMTP credentials. Mailgun shows it once.</source>
        <translation>Créez ou réinitialisez le mot de passe : Sending &gt; Domain settings &gt; SMTP credentials. Mailgun ne l’affiche qu’une fois.</translation>
    </message>
    <message>
        <source>Make that password first: email.t-online.de &gt; Menü &gt; Passwörter.</source>
        <translation>Créez d’abord ce mot de passe : email.t-online.de &gt; Menü &gt; Passwörter.</translation>
    </message>
    <message>
        <source>Make the SMTP credential for the alias first.</source>
        <translation>Créez d’abord l’identifiant SMTP de l’alias.</translation>
    </message>
    <message>
        <source>Make the SMTP user: Domains &gt; Manage &gt; SMTP.</source>
        <translation>Créez l’utilisateur SMTP : Domains &gt; Manage &gt; SMTP.</translation>
    </message>
    <message>
        <source>Make the key first: myAT&amp;T &gt; Profile &gt; Sign-in info &gt; Secure mail key.</source>
        <translation>Créez d’abord la clé : myAT&amp;T &gt; Profile &gt; Sign-in info &gt; Secure mail key.</translation>
    </message>
    <message>
        <source>Make the user under Sending &gt; SMTP Users.</source>
        <translation>Créez l’utilisateur sous Sending &gt; SMTP Users.</translation>
    </message>
    <message>
        <source>Many hosting companies use it: look for the mail server in their control panel.</source>
        <translation>Beaucoup d’hébergeurs l’utilisent : cherchez le serveur de messagerie dans leur panneau de contrôle.</translation>
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
        <translation>Microsoft 365 n’a pas de port 465 : utilisez 587 avec STARTTLS.</translation>
    </message>
    <message>
        <source>Microsoft 365 lets a mailbox send only as itself, or as an address for which it has the &quot;Send as&quot; right.</source>
        <translation>Microsoft 365 ne laisse une boîte aux lettres envoyer qu’en son propre nom, ou avec une adresse pour laquelle elle a le droit « Envoyer en tant que ».</translation>
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
        <translation>Calendrier de Microsoft de janvier 2026 : fin décembre 2026, SMTP AUTH avec mot de passe est désactivé par défaut ; un administrateur peut le réactiver. Les organisations créées ensuite n’ont qu’OAuth. Microsoft annoncera la date de suppression définitive au second semestre 2027.</translation>
    </message>
    <message>
        <source>Mimecast can also send for administrators; its servers depend on the region.</source>
        <translation>Mimecast peut aussi envoyer pour les administrateurs ; ses serveurs dépendent de la région.</translation>
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
        <source>Naver turns the access off after a long time without use.</source>
        <translation>Naver désactive l’accès après une longue période sans utilisation.</translation>
    </message>
    <message>
        <source>New accounts are slowed down; sending is billed by use.</source>
        <translation>Les nouveaux comptes sont ralentis ; l’envoi est facturé à l’usage.</translation>
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
        <translation>De nouvelles clés désactivent aussitôt les anciennes ; chaque sous-compte a les siennes.</translation>
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
        <translation>Aucune limite n’est publiée ; le filtrage antispam s’applique.</translation>
    </message>
    <message>
        <source>No limit is published; spam protection applies.</source>
        <translation>Aucune limite n’est publiée ; une protection antispam s’applique.</translation>
    </message>
    <message>
        <source>No number is published; Posteo does not allow bulk mail.</source>
        <translation>Aucun chiffre n’est publié ; Posteo n’autorise pas les envois en masse.</translation>
    </message>
    <message>
        <source>No number is published; external recipients count towards the organisation&apos;s daily limit.</source>
        <translation>Aucun chiffre n’est publié ; les destinataires externes comptent dans la limite quotidienne de l’organisation.</translation>
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
        <translation>Aucune réponse au message n’est venue dans le délai prévu. S’il avait été envoyé en entier, le serveur l’a peut-être accepté : un nouvel envoi pourrait le livrer deux fois.</translation>
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
        <translation>Aucun tiers indépendant ne garantit ce certificat : n’importe qui en chemin pourrait en présenter un semblable. Les plateformes le refusent aussi.</translation>
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
        <translation>Rien n’est revenu dans le délai prévu. Ce fournisseur accepte les messages des utilisateurs sur le port 587 avec STARTTLS ; son port 465 ne répond pas.</translation>
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
        <translation>Rien à saisir : Direct Send n’a pas d’authentification.</translation>
    </message>
    <message>
        <source>Nothing to type: Namecheap only forwards mail for this domain.</source>
        <translation>Rien à saisir : Namecheap ne fait que transférer les messages de ce domaine.</translation>
    </message>
    <message>
        <source>Nothing to type: the connector knows the sender by its address or its TLS certificate.</source>
        <translation>Rien à saisir : le connecteur reconnaît l’expéditeur à son adresse ou à son certificat TLS.</translation>
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
        <translation>Une des vérifications s’est terminée par une erreur de notre part : son résultat manque. Cela ne dit rien de votre serveur.</translation>
    </message>
    <message>
        <source>One sending method is active at a time: custom SMTP replaces the one in use.</source>
        <translation>Une seule méthode d’envoi est active à la fois : le SMTP personnalisé remplace celle en place.</translation>
    </message>
    <message>
        <source>Only if every mailbox shall be allowed: untick &quot;Turn off SMTP AUTH protocol for your organization&quot;.</source>
        <translation>Seulement si toutes les boîtes aux lettres doivent être autorisées : décochez « Désactiver le protocole SMTP AUTH pour votre organisation ».</translation>
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
        <translation>Ouvrez « SMTP &amp; API » dans Brevo, créez une clé SMTP et saisissez-la avec l’identifiant SMTP affiché à côté.</translation>
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
        <translation>Ouvrez https://account.apple.com, « Connexion et sécurité », « Mots de passe pour applications », et créez-en un.</translation>
    </message>
    <message>
        <source>Open https://myaccount.google.com/apppasswords while signed in as this user. If the page offers nothing, switch on 2-Step Verification first.</source>
        <translation>Ouvrez https://myaccount.google.com/apppasswords en étant connecté avec cet utilisateur. Si la page ne propose rien, activez d’abord la validation en deux étapes.</translation>
    </message>
    <message>
        <source>Open the SES console, choose the region in which your sender is verified, and read the SMTP endpoint under &quot;SMTP settings&quot;.</source>
        <translation>Ouvrez la console SES, choisissez la région où votre expéditeur est vérifié, et lisez le point de terminaison SMTP sous « SMTP settings ».</translation>
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
        <translation>Les chiffres d’ouverture, de clic et de livraison sont perdus : Referral Factory ne peut pas compter les messages qui partent par votre serveur.</translation>
    </message>
    <message>
        <source>Or ask an administrator for the &quot;Send as&quot; right: Exchange admin center, Mailboxes, the sender, Delegation.</source>
        <translation>Ou demandez à un administrateur le droit « Envoyer en tant que » : centre d’administration Exchange, Boîtes aux lettres, l’expéditeur, Délégation.</translation>
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
        <translation>Ou utilisez un service d’envoi avec votre propre domaine, comme Amazon SES, SendGrid, Brevo ou Mailgun : un nom d’utilisateur et une clé suffisent.</translation>
    </message>
    <message>
        <source>Orange may block an unknown server until you confirm it in the web mail.</source>
        <translation>Orange peut bloquer un serveur inconnu jusqu’à votre confirmation dans le webmail.</translation>
    </message>
    <message>
        <source>Organisations created after December 2026 get OAuth; SMTP AUTH with a password is not available by default.</source>
        <translation>Les organisations créées après décembre 2026 ont OAuth ; SMTP AUTH avec mot de passe n’est pas disponible par défaut.</translation>
    </message>
    <message>
        <source>Other mailboxes of the organisation are refused with the same words.</source>
        <translation>D’autres boîtes aux lettres de l’organisation sont refusées avec les mêmes mots.</translation>
    </message>
    <message>
        <source>Other names are found from here, so the look-up of this computer works. The name servers that are responsible for {host} give no usable answer.</source>
        <translation>D’autres noms sont trouvés d’ici : la résolution de noms de cet ordinateur fonctionne. Les serveurs de noms responsables ne donnent pas de réponse utilisable pour {host}.</translation>
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
        <translation>Depuis le 16 septembre 2024, Outlook.com, Hotmail, Live et MSN n’acceptent d’autres programmes ni mot de passe ni mot de passe d’application. Il ne reste qu’OAuth, qu’un formulaire avec nom d’utilisateur et mot de passe ne peut pas utiliser.</translation>
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
        <translation>L’accès POP et IMAP peut être désactivé pour l’unité de la boîte aux lettres : console d’administration &gt; Applications &gt; Google Workspace &gt; Gmail &gt; Accès des utilisateurs finaux.</translation>
    </message>
    <message>
        <source>Passwords and app passwords stopped working in other programs. Only OAuth is left.</source>
        <translation>Les mots de passe et mots de passe d’application ne fonctionnent plus dans d’autres programmes. Il ne reste qu’OAuth.</translation>
    </message>
    <message>
        <source>Plan ahead: by Microsoft&apos;s schedule passwords are off by default from the end of December 2026; an administrator can allow them again until Microsoft removes them.</source>
        <translation>Anticipez : selon le calendrier de Microsoft, les mots de passe sont désactivés par défaut à partir de fin décembre 2026 ; un administrateur peut les réautoriser jusqu’à ce que Microsoft les supprime.</translation>
    </message>
    <message>
        <source>Please allow app passwords for {mailbox}: in the Google Admin console under Security &gt; Authentication &gt; 2-step verification, let the user turn 2-Step Verification on, with a method other than security keys only, and leave the account out of the Advanced Protection Program. {platform} sends through smtp.gmail.com with an app password of this mailbox.</source>
        <translation>Merci d’autoriser les mots de passe d’application pour {mailbox} : dans la console d’administration Google, sous Sécurité &gt; Authentification &gt; Validation en deux étapes, permettre à l’utilisateur d’activer la validation en deux étapes, avec une autre méthode que les seules clés de sécurité, et laisser le compte hors du programme Protection Avancée. {platform} envoie par smtp.gmail.com avec un mot de passe d’application de cette boîte aux lettres.</translation>
    </message>
    <message>
        <source>Please exclude {mailbox} from what blocks password sign-in over SMTP: security defaults, or the Conditional Access policy against legacy authentication. {platform} sends as this mailbox through smtp.office365.com.</source>
        <translation>Merci d’exclure {mailbox} de ce qui bloque l’authentification par mot de passe en SMTP : paramètres de sécurité par défaut, ou stratégie d’accès conditionnel contre l’authentification héritée. {platform} envoie avec cette boîte aux lettres par smtp.office365.com.</translation>
    </message>
    <message>
        <source>Please set up the SMTP relay service for {domain}: Admin console &gt; Apps &gt; Google Workspace &gt; Gmail &gt; Routing &gt; SMTP relay service. Allowed senders: only addresses in my domains. Add these addresses: {addresses}. Require TLS encryption. {platform} then sends through smtp-relay.gmail.com.</source>
        <translation>Merci de configurer le service de relais SMTP pour {domain} : console d’administration &gt; Applications &gt; Google Workspace &gt; Gmail &gt; Routage &gt; Service de relais SMTP. Expéditeurs autorisés : seulement les adresses de nos domaines. Adresses à ajouter : {addresses}. Exiger le chiffrement TLS. {platform} enverra ensuite par smtp-relay.gmail.com.</translation>
    </message>
    <message>
        <source>Please turn on Authenticated SMTP for {mailbox}: Microsoft 365 admin center &gt; Users &gt; Active users &gt; the user &gt; Mail &gt; Manage email apps &gt; Authenticated SMTP. {platform} sends through smtp.office365.com, port 587 with STARTTLS, as this mailbox. If security defaults, a Conditional Access policy or an authentication policy block password sign-in, please make an exception for this mailbox only.</source>
        <translation>Merci d’activer SMTP authentifié pour {mailbox} : centre d’administration Microsoft 365 &gt; Utilisateurs &gt; Utilisateurs actifs &gt; l’utilisateur &gt; Courrier &gt; Gérer les applications de messagerie &gt; SMTP authentifié. {platform} envoie par smtp.office365.com, port 587 avec STARTTLS, avec cette boîte aux lettres. Si les paramètres de sécurité par défaut, une stratégie d’accès conditionnel ou une stratégie d’authentification bloquent l’authentification par mot de passe, merci de faire une exception pour cette seule boîte aux lettres.</translation>
    </message>
    <message>
        <source>Posteo hosts no domains of your own.</source>
        <translation>Posteo n’héberge pas vos propres domaines.</translation>
    </message>
    <message>
        <source>Postmark has no port 465: use 587 or 2525 with STARTTLS.</source>
        <translation>Postmark n’a pas de port 465 : utilisez 587 ou 2525 avec STARTTLS.</translation>
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
        <translation>Professional Email est fait par Titan : activez l’accès des autres applications ; avec l’authentification à deux facteurs, utilisez un mot de passe d’application.</translation>
    </message>
    <message>
        <source>Proofpoint is a filter in front of the real mail server. Ask who hosts the mailboxes behind it.</source>
        <translation>Proofpoint est un filtre placé devant le vrai serveur de messagerie. Demandez qui héberge les boîtes aux lettres derrière lui.</translation>
    </message>
    <message>
        <source>Proton Mail Bridge makes a password of its own; it works on this computer only.</source>
        <translation>Proton Mail Bridge crée son propre mot de passe ; il ne fonctionne que sur cet ordinateur.</translation>
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
        <translation>Referral Factory ne publie pas l’adresse d’où il envoie : un pare-feu ne peut donc pas l’autoriser par adresse.</translation>
    </message>
    <message>
        <source>Remove blanks and line ends at the edges.</source>
        <translation>Supprimez les espaces et les fins de ligne aux extrémités.</translation>
    </message>
    <message>
        <source>Resend wants the user name &quot;resend&quot;</source>
        <translation>Resend veut le nom d’utilisateur « resend »</translation>
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
        <source>SMTP tokens exist on business plans, Visionary and Family, for addresses of your own domain. Proton may have to enable them.</source>
        <translation>Les jetons SMTP existent avec les offres professionnelles, Visionary et Family, pour les adresses de votre propre domaine. Proton doit parfois les activer.</translation>
    </message>
    <message>
        <source>SPF often has to be turned on by hand in the customer login; DKIM is set by Strato.</source>
        <translation>SPF doit souvent être activé à la main dans l’espace client ; DKIM est configuré par Strato.</translation>
    </message>
    <message>
        <source>STARTTLS was asked for, and the server does not have it here. Without encryption no password is sent.</source>
        <translation>STARTTLS a été demandé, et le serveur ne l’a pas ici. Sans chiffrement, aucun mot de passe n’est envoyé.</translation>
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
        <translation>Les paramètres de sécurité par défaut le bloquent : centre d’administration Entra &gt; Vue d’ensemble &gt; Propriétés &gt; Gérer les paramètres de sécurité par défaut.</translation>
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
        <translation>Envoyez son message aux personnes qui gèrent {host} ; elles seules peuvent y remédier.</translation>
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
        <translation>Envoyez-vous un message depuis GTR et regardez sa ligne De : ce ne doit plus être donotreply@getthereferral.com.</translation>
    </message>
    <message>
        <source>SendGrid needs an API key</source>
        <translation>SendGrid demande une clé API</translation>
    </message>
    <message>
        <source>SendGrid takes no account password. The user name is the word apikey, the password is an API key with the right &quot;Mail Send&quot;.</source>
        <translation>SendGrid n’accepte pas le mot de passe du compte. Le nom d’utilisateur est le mot apikey, le mot de passe est une clé API dotée du droit « Mail Send ».</translation>
    </message>
    <message>
        <source>SendGrid wants the user name &quot;apikey&quot;</source>
        <translation>SendGrid veut le nom d’utilisateur « apikey »</translation>
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
        <translation>Réglez d’abord Outbound Email Address ; la valeur doit être égale au nom d’utilisateur du serveur de messagerie.</translation>
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
        <translation>Reconnectez-vous dans ce programme ; le jeton doit avoir le droit SMTP.Send pour smtp.office365.com, et le consentement d’un administrateur peut être nécessaire.</translation>
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
        <translation>Connectez-vous sur la page web du fournisseur, ouvrez « Sécurité du compte » et créez un mot de passe d’application.</translation>
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
        <translation>Authentifiez-vous avec l’adresse @icloud.com, même pour votre propre domaine : les alias et vos autres adresses ne permettent pas de s’authentifier.</translation>
    </message>
    <message>
        <source>Sign in with the account&apos;s login address, not with an alias.</source>
        <translation>Authentifiez-vous avec l’adresse de connexion du compte, pas avec un alias.</translation>
    </message>
    <message>
        <source>Sign in with the mailbox of the From address: Free signs the message with DKIM only then.</source>
        <translation>Authentifiez-vous avec la boîte aux lettres de l’adresse d’expéditeur : Free ne signe le message avec DKIM qu’à cette condition.</translation>
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
        <translation>L’authentification par mot de passe peut cesser.</translation>
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
        <translation>Faible pour les comptes gratuits ; GMX ne publie pas de chiffre.</translation>
    </message>
    <message>
        <source>Small for free accounts; WEB.DE publishes no number.</source>
        <translation>Faible pour les comptes gratuits ; WEB.DE ne publie pas de chiffre.</translation>
    </message>
    <message>
        <source>Small: sources name 50 to 500 messages a day.</source>
        <translation>Faible : les sources indiquent de 50 à 500 messages par jour.</translation>
    </message>
    <message>
        <source>Software on this computer blocks the connection</source>
        <translation>Un logiciel de cet ordinateur bloque la connexion</translation>
    </message>
    <message>
        <source>Some plans use Google Workspace, Titan or Microsoft 365 instead; the MX record tells.</source>
        <translation>Certaines offres utilisent plutôt Google Workspace, Titan ou Microsoft 365 ; l’enregistrement MX le dit.</translation>
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
        <translation>SparkPost veut le nom d’utilisateur « SMTP_Injection »</translation>
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
        <translation>Les messages système et marketing de GTR passent par votre serveur et comptent dans ses limites.</translation>
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
        <translation>Du texte est arrivé en clair juste avant le début du chiffrement. Un serveur correct ne fait pas cela : un attaquant, un proxy défectueux ou un serveur avec une faille connue est sur la ligne. Aucun mot de passe n’a été envoyé.</translation>
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
        <translation>L’adresse d’expéditeur est la boîte aux lettres qui s’authentifie, ou une adresse pour laquelle elle a le droit « Envoyer en tant que ».</translation>
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
        <translation>L’adresse du compte ou un alias vérifié ; Yahoo refuse toute autre adresse.</translation>
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
        <translation>L’adresse du compte ; avec Exchange et Email Pro, aussi une adresse avec le droit « Envoyer en tant que ».</translation>
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
        <translation>L’administrateur active l’envoi sur le port 587 : Tools &amp; Settings &gt; Mail Server Settings.</translation>
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
        <translation>La validité du certificat commence plus tard que maintenant.</translation>
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
        <translation>Le certificat ne vient pas d’une autorité à laquelle cet ordinateur fait confiance. Cas typique : l’autorité privée d’une entreprise. Délivré par : {issuer}.</translation>
    </message>
    <message>
        <source>The certificate is for another name than {host}</source>
        <translation>Le certificat est fait pour un autre nom que {host}</translation>
    </message>
    <message>
        <source>The certificate is not the server&apos;s own: an antivirus program, a firewall or a proxy put its own in place to read the connection.</source>
        <translation>Le certificat n’est pas celui du serveur : un antivirus, un pare-feu ou un proxy a mis le sien à la place pour lire la connexion.</translation>
    </message>
    <message>
        <source>The certificate names the same subject as its issuer.</source>
        <translation>Le certificat nomme le même titulaire et le même émetteur.</translation>
    </message>
    <message>
        <source>The certificate was valid until {date}. Until it is renewed nobody can be sure who answers, so no password is sent.</source>
        <translation>Le certificat était valable jusqu’au {date}. Tant qu’il n’est pas renouvelé, personne ne peut savoir avec certitude qui répond : aucun mot de passe n’est donc envoyé.</translation>
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
        <translation>Le secret client expire au bout de 24 mois au plus : notez la date.</translation>
    </message>
    <message>
        <source>The computer with that address is there and says no: no mail service listens on this port, or a firewall turns the connection away.</source>
        <translation>L’ordinateur à cette adresse existe et dit non : aucun service de messagerie n’écoute sur ce port, ou un pare-feu rejette la connexion.</translation>
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
        <translation>La connexion est établie, mais ce qui répond ne parle pas SMTP. Cas typiques : les ports de lecture des messages (110, 143, 993, 995) et les serveurs web.</translation>
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
        <translation>Le connecteur « Client Frontend » écoute sur 587 et doit être accessible depuis Internet, avec un certificat public à son nom : Set-ReceiveConnector &quot;Client Frontend SERVER&quot; -Fqdn mail.example.com -TlsCertificateName ...</translation>
    </message>
    <message>
        <source>The connector admits the fixed addresses from which the platform sends, or its certificate.</source>
        <translation>Le connecteur autorise les adresses fixes d’où la plateforme envoie, ou son certificat.</translation>
    </message>
    <message>
        <source>The conversation had begun, and {step} nothing more came within the time limit. The way to the server is open: the server, or a filter that reads along, hangs at this step.</source>
        <translation>L’échange avait commencé, et {step} plus rien n’est arrivé dans le délai prévu. Le chemin vers le serveur est libre : le serveur, ou un filtre qui lit les échanges, se bloque à cette étape.</translation>
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
        <translation>Le domaine est vérifié ; un domaine d’essai n’écrit qu’au titulaire du compte.</translation>
    </message>
    <message>
        <source>The domain is verified; each subdomain is verified on its own.</source>
        <translation>Le domaine est vérifié ; chaque sous-domaine est vérifié séparément.</translation>
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
        <translation>L’offre gratuite n’a pas de SMTP pour d’autres programmes ; Mail Lite ou une offre supérieure l’a.</translation>
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
        <translation>La boîte aux lettres existe, mais son option « SMTP authentifié » est désactivée.</translation>
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
        <translation>Même avec un jeton, « SMTP authentifié » doit être activé pour la boîte aux lettres : centre d’administration, Utilisateurs, l’utilisateur, Courrier, Gérer les applications de messagerie.</translation>
    </message>
    <message>
        <source>The mailbox setting wins over the organisation&apos;s: Exchange admin center &gt; Settings &gt; Mail flow &gt; Turn off SMTP AUTH protocol for your organization.</source>
        <translation>Le réglage de la boîte aux lettres l’emporte sur celui de l’organisation : centre d’administration Exchange &gt; Paramètres &gt; Flux de courrier &gt; Désactiver le protocole SMTP AUTH pour votre organisation.</translation>
    </message>
    <message>
        <source>The mailbox that signs in, or one for which it has the Send As right.</source>
        <translation>La boîte aux lettres qui s’authentifie, ou une pour laquelle elle a le droit « Envoyer en tant que ».</translation>
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
        <translation>L’adresse de la boîte aux lettres, un alias, ou une adresse « Send mail as » vérifiée.</translation>
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
        <translation>La méthode d’authentification essayée n’est pas prise en charge. Le serveur propose : {mechanisms}.</translation>
    </message>
    <message>
        <source>The name leads to a machine that does not accept outgoing mail from users: this computer itself, or a server that only receives mail.</source>
        <translation>Le nom mène à une machine qui n’accepte pas les messages sortants des utilisateurs : cet ordinateur lui-même, ou un serveur qui ne fait que recevoir.</translation>
    </message>
    <message>
        <source>The name was looked up, and the answer was that there is no such server. A letter may be missing or wrong, or the name belongs to another provider.</source>
        <translation>Le nom a été recherché, et la réponse est que ce serveur n’existe pas. Une lettre manque peut-être ou est fausse, ou le nom appartient à un autre fournisseur.</translation>
    </message>
    <message>
        <source>The names in the certificate are others than the server name that was entered.</source>
        <translation>Les noms du certificat diffèrent du nom de serveur saisi.</translation>
    </message>
    <message>
        <source>The new Bird platform uses another user name and password: copy both from its SMTP page.</source>
        <translation>La nouvelle plateforme Bird utilise un autre nom d’utilisateur et un autre mot de passe : copiez les deux depuis sa page SMTP.</translation>
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
        <translation>L’organisation peut le refuser : Set-OrganizationConfig -RejectDirectSend $true</translation>
    </message>
    <message>
        <source>The other side closed the connection and did not confirm the message. If all of it had been sent, the server may have accepted it: sending it again may deliver it twice.</source>
        <translation>L’autre côté a fermé la connexion et n’a pas confirmé le message. S’il avait été envoyé en entier, le serveur l’a peut-être accepté : un nouvel envoi pourrait le livrer deux fois.</translation>
    </message>
    <message>
        <source>The page of the platform on which its mail server (SMTP) is set.</source>
        <translation>La page de la plateforme où se règle son serveur de messagerie (SMTP).</translation>
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
        <translation>Le mot de passe est un secret client d’une application Entra ; le nom d’utilisateur est un nom d’utilisateur SMTP créé dans la ressource.</translation>
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
        <source>The platform&apos;s addresses belong in the SPF record of the domain; without them the mail lands in junk.</source>
        <translation>Les adresses de la plateforme doivent figurer dans l’enregistrement SPF du domaine ; sinon les messages arrivent dans le courrier indésirable.</translation>
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
        <translation>Le formulaire de la plateforme a une liste de ports, et celui-ci n’y figure pas. Ports acceptés : {ports}.</translation>
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
        <translation>La page du fournisseur montre que la limite est atteinte, et l’envoi remarche après l’heure ou le jour.</translation>
    </message>
    <message>
        <source>The question for the server&apos;s address got no answer at all. That says nothing about the server name: the DNS of this network does not work, or the computer is offline.</source>
        <translation>La demande d’adresse du serveur est restée sans aucune réponse. Cela ne dit rien du nom du serveur : le DNS de ce réseau ne fonctionne pas, ou l’ordinateur est hors ligne.</translation>
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
        <translation>L’option « Expéditeurs autorisés » du relais décide : les utilisateurs enregistrés, ou toute adresse de vos domaines.</translation>
    </message>
    <message>
        <source>The rule of {provider}: {from_rule}</source>
        <translation>La règle chez {provider} : {from_rule}</translation>
    </message>
    <message>
        <source>The same MX record also stands for mail received by Amazon SES: check that the domain has WorkMail.</source>
        <translation>Le même enregistrement MX vaut aussi pour les messages reçus par Amazon SES : vérifiez que le domaine a WorkMail.</translation>
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
        <translation>Le champ d’application (scope) est restreint : Google vérifie d’abord le programme. Un compte de service avec délégation au niveau du domaine est une autre voie.</translation>
    </message>
    <message>
        <source>The scope is restricted: Google verifies the program first. An unverified program gets at most 100 users and tokens of seven days.</source>
        <translation>Le champ d’application (scope) est restreint : Google vérifie d’abord le programme. Un programme non vérifié a droit à 100 utilisateurs au plus et à des jetons de sept jours.</translation>
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
        <translation>Le serveur a aussi une adresse IPv6, et cet ordinateur ou ce programme l’a essayée alors qu’IPv6 ne fonctionne pas d’ici. En IPv4, cela marcherait.</translation>
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
        <translation>Le serveur répond, mais c’est une autre machine que celle qui envoie.</translation>
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
        <translation>Le serveur dépend du produit : Email Pro utilise proN.mail.ovh.net, Exchange exN.mail.ovh.net. L’espace client l’indique sous Informations générales.</translation>
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
        <translation>Le champ du serveur contient plus qu’un nom : un espace, une virgule, un port, une adresse web ou autre chose. Aucune recherche n’est possible avec cela.</translation>
    </message>
    <message>
        <source>The server field holds more than a name: a blank, a comma, or an address with https.</source>
        <translation>Le champ du serveur contient plus qu’un nom : un espace, une virgule, ou une adresse avec https.</translation>
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
        <translation>Le serveur a dans le DNS des adresses {family}, et elles ne répondent pas. L’autre famille d’adresses fonctionne : les messages partent, mais une plateforme qui essaie d’abord {family} peut attendre ou échouer.</translation>
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
        <translation>Le serveur est votre identifiant suivi de .kasserver.com ; KAS l’affiche. mail.VOTREDOMAINE n’a souvent pas de certificat adapté.</translation>
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
        <translation>Le serveur prouve une identité, mais pas celle que vous avez demandée. Son certificat est valable pour : {names}.</translation>
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
        <translation>Le serveur n’envoie que son propre certificat ; certains programmes l’acceptent, d’autres non.</translation>
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
        <translation>Le certificat du serveur est peut-être bon. Le programme qui se connecte n’a pas de liste d’autorités de confiance, ou une très ancienne : il ne peut contrôler aucun certificat.</translation>
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
        <translation>Les mots du serveur arrivent masqués ou coupés. L’inspection d’un pare-feu, comme « SMTP fixup » sur les appareils Cisco, en est la cause et retire du même coup le chiffrement et l’authentification.</translation>
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
        <translation>Le test est parti de cet ordinateur. La plateforme se connecte depuis {egress} : un serveur derrière un pare-feu doit donc autoriser aussi cette adresse.</translation>
    </message>
    <message>
        <source>The token can send for every domain of the account: keep it secret.</source>
        <translation>Le jeton permet d’envoyer pour tous les domaines du compte : gardez-le secret.</translation>
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
        <translation>Le nom d’utilisateur est un texte quelconque ; le mot de passe est une clé API Mandrill, pas une clé Mailchimp.</translation>
    </message>
    <message>
        <source>The user name is the API key, the password is the secret key. The account password is refused.</source>
        <translation>Le nom d’utilisateur est la clé API, le mot de passe est la clé secrète. Le mot de passe du compte est refusé.</translation>
    </message>
    <message>
        <source>The user name is the project ID; the password is an API secret key with rights for Transactional Email.</source>
        <translation>Le nom d’utilisateur est l’identifiant du projet ; le mot de passe est une clé secrète API avec les droits Transactional Email.</translation>
    </message>
    <message>
        <source>The user name is the word SMTP_Injection; the password is an API key with the permission Send via SMTP.</source>
        <translation>Le nom d’utilisateur est le mot SMTP_Injection ; le mot de passe est une clé API avec l’autorisation Send via SMTP.</translation>
    </message>
    <message>
        <source>The user name is the word api; the password is the API token of the domain.</source>
        <translation>Le nom d’utilisateur est le mot api ; le mot de passe est le jeton API du domaine.</translation>
    </message>
    <message>
        <source>The user name is the word api_token; the password is a Cloudflare API token with the permission Email Sending: Edit.</source>
        <translation>Le nom d’utilisateur est le mot api_token ; le mot de passe est un jeton API Cloudflare avec l’autorisation Email Sending: Edit.</translation>
    </message>
    <message>
        <source>The user name is the word apikey; the password is an API key (SG....) with the permission Mail Send.</source>
        <translation>Le nom d’utilisateur est le mot apikey ; le mot de passe est une clé API (SG....) avec l’autorisation Mail Send.</translation>
    </message>
    <message>
        <source>The user name is the word emailapikey; the password is the Send Mail Token of the Mail Agent.</source>
        <translation>Le nom d’utilisateur est le mot emailapikey ; le mot de passe est le Send Mail Token du Mail Agent.</translation>
    </message>
    <message>
        <source>The user name is the word resend; the password is an API key (re_...).</source>
        <translation>Le nom d’utilisateur est le mot resend ; le mot de passe est une clé API (re_...).</translation>
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
        <translation>Le message entier a été envoyé, et aucune réponse n’est venue dans le délai prévu. Il a peut-être été accepté : un nouvel essai pourrait le livrer deux fois.</translation>
    </message>
    <message>
        <source>The whole message was sent, and the other side closed the connection without confirming it. It may have been accepted: trying again may deliver it twice.</source>
        <translation>Le message entier a été envoyé, et l’autre côté a fermé la connexion sans le confirmer. Il a peut-être été accepté : un nouvel essai pourrait le livrer deux fois.</translation>
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
        <source>This computer&apos;s address is usually not on the list, so a test from here may be refused although {platform} is admitted. The test of {platform} itself decides.</source>
        <translation>L’adresse de cet ordinateur n’est en général pas dans la liste : un test d’ici peut donc être refusé alors que {platform} est autorisé. Le test fait par {platform} décide.</translation>
    </message>
    <message>
        <source>This is a spam defence called greylisting: the server accepts the same message when it is tried again some minutes later. Nothing is wrong with the settings.</source>
        <translation>C’est une défense antispam nommée greylisting : le serveur accepte le même message s’il revient quelques minutes plus tard. Les paramètres sont bons.</translation>
    </message>
    <message>
        <source>This network blocks outgoing mail on {port}</source>
        <translation>Ce réseau bloque les messages sortants sur {port}</translation>
    </message>
    <message>
        <source>This port expects encryption from the first byte. The settings begin without encryption, so both sides wait for each other until the connection ends.</source>
        <translation>Ce port attend le chiffrement dès le premier octet. Les paramètres commencent sans chiffrement : les deux côtés s’attendent l’un l’autre jusqu’à la fin de la connexion.</translation>
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
        <translation>Ce fournisseur donne la même réponse dans trois cas : SMTP non activé, mot de passe du webmail utilisé au lieu du code d’autorisation, ou code incorrect.</translation>
    </message>
    <message>
        <source>This provider needs an authorization code</source>
        <translation>Ce fournisseur demande un code d’autorisation</translation>
    </message>
    <message>
        <source>This wizard and platforms that ask for user name and password sign in without tokens: {credential}</source>
        <translation>Cet assistant et les plateformes qui demandent un nom d’utilisateur et un mot de passe s’authentifient sans jeton : {credential}</translation>
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
        <translation>Pour envoyer depuis une autre adresse, donnez à {mailbox} le droit « Envoyer en tant que » sur celle-ci. Mettez cette adresse à la place de OTHER-ADDRESS.</translation>
    </message>
    <message>
        <source>To send, use a real mailbox or a sending service for the domain.</source>
        <translation>Pour envoyer, utilisez une vraie boîte aux lettres ou un service d’envoi pour le domaine.</translation>
    </message>
    <message>
        <source>To test with a private authority, give its certificate as CA file.</source>
        <translation>Pour tester avec une autorité privée, indiquez son certificat comme fichier CA.</translation>
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
        <translation>L’envoi transactionnel est activé pour le compte ; sinon, demandez-le à l’assistance de Brevo.</translation>
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
        <translation>Réessayez dans quelques minutes ; une telle panne est souvent brève.</translation>
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
        <translation>Activez IMAP/SMTP : Mail &gt; Preferences &gt; POP3/IMAP.</translation>
    </message>
    <message>
        <source>Turn IMAP/SMTP on: Mail settings &gt; IMAP/POP3.</source>
        <translation>Activez IMAP/SMTP : Mail settings &gt; IMAP/POP3.</translation>
    </message>
    <message>
        <source>Turn SMTP AUTH on for the mailbox: Microsoft 365 admin center &gt; Users &gt; Active users &gt; the user &gt; Mail &gt; Manage email apps &gt; Authenticated SMTP. In PowerShell: Set-CASMailbox -Identity USER -SmtpClientAuthenticationDisabled $false</source>
        <translation>Activez SMTP AUTH pour la boîte aux lettres : centre d’administration Microsoft 365 &gt; Utilisateurs &gt; Utilisateurs actifs &gt; l’utilisateur &gt; Courrier &gt; Gérer les applications de messagerie &gt; SMTP authentifié. Dans PowerShell : Set-CASMailbox -Identity USER -SmtpClientAuthenticationDisabled $false</translation>
    </message>
    <message>
        <source>Turn it on: Settings &gt; POP3 &amp; IMAP.</source>
        <translation>Activez-le : Settings &gt; POP3 &amp; IMAP.</translation>
    </message>
    <message>
        <source>Turn off &quot;Zusätzlicher Postfachschutz&quot; (additional mailbox protection): it blocks SMTP for other programs.</source>
        <translation>Désactivez « Zusätzlicher Postfachschutz » (protection supplémentaire de la boîte aux lettres) : elle bloque le SMTP pour d’autres programmes.</translation>
    </message>
    <message>
        <source>Turn on 2-Step Verification for the Google account first: without it Google offers no app passwords.</source>
        <translation>Activez d’abord la validation en deux étapes du compte Google : sans elle, Google ne propose pas de mots de passe d’application.</translation>
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
        <translation>Activez SMTP authentifié pour {mailbox}. Ce réglage l’emporte sur celui de l’organisation : rien d’autre n’est à ouvrir.</translation>
    </message>
    <message>
        <source>Turn on IMAP access for the mailbox: Settings &gt; Mail Accounts &gt; IMAP. It is off by default, and the administrator may forbid it.</source>
        <translation>Activez l’accès IMAP de la boîte aux lettres : Settings &gt; Mail Accounts &gt; IMAP. Il est désactivé par défaut, et l’administrateur peut l’interdire.</translation>
    </message>
    <message>
        <source>Turn on IMAP access: Settings &gt; Mail Accounts &gt; IMAP.</source>
        <translation>Activez l’accès IMAP : Settings &gt; Mail Accounts &gt; IMAP.</translation>
    </message>
    <message>
        <source>Turn on IMAP in the settings first.</source>
        <translation>Activez d’abord IMAP dans les paramètres.</translation>
    </message>
    <message>
        <source>Turn on access for other programs, which is off by default: Titan web mail &gt; Settings &gt; Enable Titan on other apps.</source>
        <translation>Activez l’accès des autres programmes, désactivé par défaut : webmail Titan &gt; Settings &gt; Enable Titan on other apps.</translation>
    </message>
    <message>
        <source>Turn the SMTP service on under Settings &gt; Account (设置 &gt; 账户); QQ then shows the code after an SMS.</source>
        <translation>Activez le service SMTP sous Settings &gt; Account (设置 &gt; 账户) ; QQ affiche alors le code après un SMS.</translation>
    </message>
    <message>
        <source>Turn the service on under Settings &gt; POP3/SMTP/IMAP; NetEase then shows the code after an SMS.</source>
        <translation>Activez le service sous Settings &gt; POP3/SMTP/IMAP ; NetEase affiche alors le code après un SMS.</translation>
    </message>
    <message>
        <source>Turning two-factor sign-in on turns this access off again: allow it once more.</source>
        <translation>Activer l’authentification à deux facteurs désactive à nouveau cet accès : autorisez-le encore une fois.</translation>
    </message>
    <message>
        <source>Tuta has no SMTP for other programs, so there is nothing to type.</source>
        <translation>Tuta n’a pas de SMTP pour d’autres programmes : il n’y a rien à saisir.</translation>
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
        <translation>Utilisez des identifiants SMTP créés sous Settings &gt; SMTP ; Elastic Email n’affiche le mot de passe qu’une fois.</translation>
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
        <translation>Utilisez une boîte aux lettres qui a une licence et son propre mot de passe. Une boîte aux lettres partagée sans licence ne peut pas s’authentifier ; faites envoyer à sa place par celle d’un utilisateur.</translation>
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
        <translation>Utilisez un nom de serveur avec une adresse publique, ou demandez à votre équipe informatique de publier le port d’envoi du serveur.</translation>
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
        <translation>Utilisez un mot de passe d’application externe : profil &gt; Security.</translation>
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
        <translation>Utilisez le port 587 ou 465 avec authentification : ces listes y comptent rarement.</translation>
    </message>
    <message>
        <source>Use port 587 or 465 with sign-in, where this rarely counts.</source>
        <translation>Utilisez le port 587 ou 465 avec authentification : cela y compte rarement.</translation>
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
        <translation>Utilisez le port 587 avec STARTTLS ou le port 465 avec SSL/TLS ; certains services répondent aussi sur 2525.</translation>
    </message>
    <message>
        <source>Use port 587 with STARTTLS.</source>
        <translation>Utilisez le port 587 avec STARTTLS.</translation>
    </message>
    <message>
        <source>Use port 587 with sign-in, where servers rarely check this.</source>
        <translation>Utilisez le port 587 avec authentification : les serveurs y contrôlent rarement ce nom.</translation>
    </message>
    <message>
        <source>Use the 16-letter authorization code (授权码) as the password, not the QQ password.</source>
        <translation>Utilisez comme mot de passe le code d’autorisation de 16 lettres (授权码), pas le mot de passe QQ.</translation>
    </message>
    <message>
        <source>Use the SMTP login and an SMTP key (it begins with xsmtpsib-), both under &quot;SMTP &amp; API&quot;. Neither the API key nor the account password works.</source>
        <translation>Utilisez l’identifiant SMTP et une clé SMTP (elle commence par xsmtpsib-), tous deux sous « SMTP &amp; API ». Ni la clé API ni le mot de passe du compte ne fonctionnent.</translation>
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
        <translation>Utilisez le compte Windows : DOMAINE\utilisateur ou utilisateur@domaine, et son mot de passe.</translation>
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
        <translation>Utilisez le mot de passe du compte, ou un mot de passe propre à l’application ; avec l’authentification à deux facteurs, seul ce dernier fonctionne.</translation>
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
        <translation>Utilisez le mot de passe du compte ; si l’accès sécurisé est activé, un mot de passe d’application.</translation>
    </message>
    <message>
        <source>Use the account password; with two-factor sign-in an app password.</source>
        <translation>Utilisez le mot de passe du compte ; avec l’authentification à deux facteurs, un mot de passe d’application.</translation>
    </message>
    <message>
        <source>Use the account password; with two-factor sign-in an app-specific password.</source>
        <translation>Utilisez le mot de passe du compte ; avec l’authentification à deux facteurs, un mot de passe propre à l’application.</translation>
    </message>
    <message>
        <source>Use the account password; with two-phase sign-in an app password.</source>
        <translation>Utilisez le mot de passe du compte ; avec la connexion en deux phases, un mot de passe d’application.</translation>
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
        <translation>Utilisez le mot de passe e-mail créé pour les programmes de messagerie ; les anciens comptes utilisent celui de la boîte aux lettres.</translation>
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
        <translation>Utilisez le mot de passe de la boîte aux lettres, pas celui de admin.migadu.com.</translation>
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
        <translation>Utilisez le mot de passe de la boîte aux lettres ; Microsoft appelle cela SMTP AUTH. Cela ne fonctionne que tant que l’organisation l’autorise.</translation>
    </message>
    <message>
        <source>Use the mailbox password; each further mailbox has its own.</source>
        <translation>Utilisez le mot de passe de la boîte aux lettres ; chaque boîte supplémentaire a le sien.</translation>
    </message>
    <message>
        <source>Use the mailbox password; with multi-factor sign-in an app password.</source>
        <translation>Utilisez le mot de passe de la boîte aux lettres ; avec l’authentification multifacteur, un mot de passe d’application.</translation>
    </message>
    <message>
        <source>Use the mailbox password; with secure sign-in the password for mail programs.</source>
        <translation>Utilisez le mot de passe de la boîte aux lettres ; avec la connexion sécurisée, le mot de passe pour programmes de messagerie.</translation>
    </message>
    <message>
        <source>Use the mailbox password; with two-factor sign-in an app password.</source>
        <translation>Utilisez le mot de passe de la boîte aux lettres ; avec l’authentification à deux facteurs, un mot de passe d’application.</translation>
    </message>
    <message>
        <source>Use the main password; once two-factor sign-in or the new login is on, an app password.</source>
        <translation>Utilisez le mot de passe principal ; avec l’authentification à deux facteurs ou la nouvelle connexion, un mot de passe d’application.</translation>
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
        <translation>Utilisez le mot de passe de la boîte aux lettres, pas l’identifiant client IONOS ; avec l’authentification à deux facteurs, un mot de passe d’application.</translation>
    </message>
    <message>
        <source>Use the password; with two-step verification an app password.</source>
        <translation>Utilisez le mot de passe ; avec la vérification en deux étapes, un mot de passe d’application.</translation>
    </message>
    <message>
        <source>Use the same address in both fields.</source>
        <translation>Utilisez la même adresse dans les deux champs.</translation>
    </message>
    <message>
        <source>Use the separate &quot;Passwort für E-Mail-Programme&quot;, not the Telekom login.</source>
        <translation>Utilisez le mot de passe distinct « Passwort für E-Mail-Programme », pas l’identifiant Telekom.</translation>
    </message>
    <message>
        <source>Use the server&apos;s name, not its IP address.</source>
        <translation>Utilisez le nom du serveur, pas son adresse IP.</translation>
    </message>
    <message>
        <source>Use the user&apos;s password; with two-factor sign-in an app password.</source>
        <translation>Utilisez le mot de passe de l’utilisateur ; avec l’authentification à deux facteurs, un mot de passe d’application.</translation>
    </message>
    <message>
        <source>Use {username} as From address, or sign in with the mailbox {address}.</source>
        <translation>Utilisez {username} comme adresse d’expéditeur, ou authentifiez-vous avec la boîte aux lettres {address}.</translation>
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
        <translation>Faites vérifier le domaine de l’adresse d’expéditeur dans les paramètres du fournisseur ; il indique les enregistrements DNS à publier.</translation>
    </message>
    <message>
        <source>Wait ten minutes and try again; after several attempts servers cut connections for a while.</source>
        <translation>Attendez dix minutes et réessayez ; après plusieurs tentatives, les serveurs coupent les connexions pour un moment.</translation>
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
        <translation>Attendez, souvent de 10 minutes à une heure, sans réessayer ; chaque tentative peut prolonger l’exclusion.</translation>
    </message>
    <message>
        <source>Wait, often 15 minutes to an hour, without trying again; each attempt may prolong the lock.</source>
        <translation>Attendez, souvent de 15 minutes à une heure, sans réessayer ; chaque tentative peut prolonger le verrouillage.</translation>
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
        <translation>Ce qui répond n’est pas {host} : son nom ou son certificat appartient à quelqu’un d’autre. Des hébergeurs web et certains réseaux redirigent les messages sortants vers leur propre serveur.</translation>
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
        <translation>Ce que le serveur propose est trop faible pour les règles actuelles : clé courte, ancienne signature ou aucun algorithme commun.</translation>
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
        <translation>Avec l’authentification multifacteur par utilisateur, un mot de passe d’application peut fonctionner : https://mysignins.microsoft.com/security-info.</translation>
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
        <translation>Avec l’authentification à deux facteurs, un mot de passe d’application est obligatoire : Settings &gt; Security &gt; Application passwords.</translation>
    </message>
    <message>
        <source>With two-factor sign-in an app password is required: Users &gt; App passwords.</source>
        <translation>Avec l’authentification à deux facteurs, un mot de passe d’application est obligatoire : Users &gt; App passwords.</translation>
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
        <translation>Sans OAuth, ce compte ne peut pas envoyer depuis d’autres programmes : les mots de passe et mots de passe d’application sont refusés depuis le 16 septembre 2024. Utilisez une boîte aux lettres de votre propre domaine.</translation>
    </message>
    <message>
        <source>Without OAuth: sign in with the mailbox password while the organisation allows it.</source>
        <translation>Sans OAuth : authentifiez-vous avec le mot de passe de la boîte aux lettres tant que l’organisation l’autorise.</translation>
    </message>
    <message>
        <source>Without OAuth: switch on 2-Step Verification, make an app password at https://myaccount.google.com/apppasswords, and sign in with it.</source>
        <translation>Sans OAuth : activez la validation en deux étapes, créez un mot de passe d’application sur https://myaccount.google.com/apppasswords, et authentifiez-vous avec lui.</translation>
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
        <translation>Yahoo Japan est une entreprise distincte : un compte yahoo.com ne fonctionne pas ici.</translation>
    </message>
    <message>
        <source>Yahoo&apos;s position is unclear: its help page still describes app passwords (as of November 2026), while mail programs report since 2026 that some accounts accept OAuth only.</source>
        <translation>La position de Yahoo n’est pas claire : sa page d’aide décrit encore les mots de passe d’application (en novembre 2026), alors que des programmes de messagerie signalent depuis 2026 que certains comptes n’acceptent qu’OAuth.</translation>
    </message>
    <message>
        <source>You chose to trust one key for {host} on {port}. The server now shows another one: its operator replaced it, or somebody else answers in its place. No password was sent. The key it shows is {key}.</source>
        <translation>Vous avez choisi de faire confiance à une seule clé pour {host} sur {port}. Le serveur en présente maintenant une autre : son exploitant l’a remplacée, ou quelqu’un d’autre répond à sa place. Aucun mot de passe n’a été envoyé. La clé présentée est {key}.</translation>
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
        <translation>Zoho garde les comptes dans des centres de données distincts. Le serveur doit se terminer comme l’adresse où vous vous connectez à Zoho Mail : .com, .eu, .in, .com.au ou .jp.</translation>
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
        <source>iCloud needs an app-specific password</source>
        <translation>iCloud demande un mot de passe pour application</translation>
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
        <source>onboarding@resend.dev writes to your own address only.</source>
        <translation>onboarding@resend.dev n’écrit qu’à votre propre adresse.</translation>
    </message>
    <message>
        <source>sandbox.smtp.mailtrap.io only catches messages and never delivers them: do not use it here.</source>
        <translation>sandbox.smtp.mailtrap.io intercepte les messages et ne les livre jamais : ne l’utilisez pas ici.</translation>
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
        <source>the old Workspace Email</source>
        <translation>l’ancien Workspace Email</translation>
    </message>
    <message>
        <source>the sandbox</source>
        <translation>le bac à sable</translation>
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
        <translation>{host} a eu le message et ne l’a pas confirmé</translation>
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
</TS>
