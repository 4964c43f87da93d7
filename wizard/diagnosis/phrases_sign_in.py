"""How servers and programs speak about sign-in, accounts and pace. The text is folded."""

from __future__ import annotations

from wizard.diagnosis.sign import Sign

SIGN_IN_PHRASES: dict[Sign, tuple[str, ...]] = {
    Sign.AUTH_WORD: (
        r"\bauth|log(?:ged)? ?(?:in|on)|sasl|credential|password|passwort|mot de passe|contrasena|user ?name",
        r"\bsign[- ]?in",
    ),
    Sign.AUTH_WANTED: (
        r"(?:auth\w*|log ?in|sign ?in|smtp-?auth|credentials)(?: \w+){0,2}? (?:is |are )?(?:required|"
        r"needed|necessary|mandatory|requise?|erforderlich|obligato)",
        r"(?:requires?|needs?|wants?) (?:a |an |smtp |valid |that you )?(?:auth|log ?in|sign ?in)",
        r"(?:must|have to|need to|please|should)(?: (?:be|first|to|you|now|always|also|\w+ly|turn on|smtp|"
        r"use|enable|try)){0,3}? (?:auth(?!ori)|log ?(?:in|on)|sign ?in)",
        r"send auth|\bauth(?: \w+){0,2}? first|(?:first|before) (?:\w+ ){0,2}?\bauth\b",
        r"not (?:yet )?(?:been )?(?:authenticated|logged[- ]in|signed in|authentifi)|unauthenticated",
        r"without (?:smtp )?(?:auth|log ?in)|auth\w* (?:first|before)",
        r"no auth(?:entication|orization)? (?:was )?(?:provided|given|supplied)",
        r"(?:first|before) (?:auth|log ?in)|log ?in first|check (?:your |for )?(?:new )?mail first",
        r"pop[- ]before[- ]smtp|auth\w* (?:is )?(?:not )?(?:provided|performed|done)|only authenticated",
        r"(?:non|un)[- ]?auth\w+ (?:user|sender|client|connection)|turn on smtp auth|enable (?:smtp )?auth",
        r"anonymous (?:user|access|sender|client|mail)",
        r"(?:only|restricted to|limited to|reserved for) .{0,25}authenticated",
        r"authenticated (?:users|senders|clients) only|no log ?in|need (?:\w+ and )?auth\b|sign ?in first",
        r"(?:you are|user|client|sender|session) not (?:authori[sz]ed|authenticated)(?= |\.|$)(?! to)",
    ),
    Sign.AUTH_ABSENT: (
        r"auth\w* (?:is )?not (?:allowed|permitted) (?:on|here|from|by|for)|did not advertise auth",
        r"\bauth\w*(?: \w+){0,5}? (?:not|n't|no longer)(?: \w+){0,2}? (?:support|offer|advertis|announc|"
        r"enabled|available|implement)",
        r"(?:does|did)(?:n't| not) (?:support|offer|advertise|announce)(?: \w+){0,3}? (?:smtp )?(?:auth|"
        r"log ?in|sasl)",
        r"no auth(?:entication)? (?:mechanism|method|extension|support|capabilit)",
        r"auth (?:extension|command) not|server does not support (?:the )?auth",
        r"auth(?:entication)? (?:is )?not (?:available|enabled|offered|supported|implemented)|no smtp auth",
        r"auth mechanism not (?:offered|advertised)|without auth (?:support|extension)",
    ),
    Sign.AUTH_NOT_IN_CLEAR: (
        r"unencrypted connection|plain ?text auth\w* (?:disallow|disabl|not)",
        r"cleartext (?:auth|log ?in|password)",
        r"auth\w*.{0,40}(?:only|until|unless|before|without|after).{0,40}(?:tls|ssl|encrypt|secure)",
        r"(?:tls|ssl|encrypt\w*|secure).{0,40}(?:before|for|prior to|to) .{0,20}(?:auth|log ?in|password|"
        r"credential)",
        r"(?:auth|log ?in|password)\w* .{0,30}(?:unencrypted|insecure|cleartext|clear text|in the clear)",
        r"encryption required for requested auth",
    ),
    Sign.MECHANISM: (
        r"(?:mechanism|auth\w* (?:type|method|scheme|protocol|mode)|method)s?(?: \w+){0,6}? (?:not\b|n't|"
        r"unsupp\w*|unavail\w*|unknown|unrecogn\w*|disabled|invalid|incorrect)",
        r"(?:un(?:recogni[sz]ed|supported|known|available|acceptable)|no (?:suitable|supported|common|"
        r"compatible|matching|worthy|usable|acceptable|such|appropriate)|invalid|bad|disabled) "
        r".{0,30}(?:mech|auth\w* (?:type|method|scheme|protocol|mechanism))",
        r"mechs? found|mechanism (?:too weak|unavailable|unsupported)|no (?:authentication )?mechanisms?",
        r"auth\w* mechanism|auth\w* type\b(?! succeeded)",
        r"(?:cram-md5|digest-md5|ntlm|xoauth2?|gssapi|auth (?:plain|login)) .{0,40}(?:not (?:support|"
        r"offer|avail|enabl|implement|allow|advert)|unsupp|unavail|unknown|disabled)",
        r"(?:unsupported|unknown|disabled|invalid|unavailable) (?:cram-md5|digest-md5|ntlm|xoauth2?|gssapi)\b",
        r"(?:unsupported|unknown|disabled|unavailable) (?:plain|login)\b(?! ?(?:name|id))",
        r"initial.response|requires? .{0,30}mechanism|smtp auth\w* method|encrypted passwords?",
        r"(?:selected|chosen|configured|requested|specified) (?:auth|log ?in|method)",
        r"authentication methods? (?:found|available|supported)",
        r"no (?:\w+ ){0,2}?auth\w* (?:method|mechanism|type)s?\b(?! succeeded)|requested type",
        r"type not (?:available|supported)|kerberos|gssapi",
    ),
    Sign.AUTH_FAILED: (
        r"auth\w*(?: \w+){0,5}? (?:fail|error|denied|reject|refus|unsuccess|not (?:success|accepted|"
        r"recogni)|invalid|incorrect|problem|rejet|echou|fehlgeschlagen)",
        r"(?:fail\w*|error|could not|cannot|can't|unable|not able)(?: \w+){0,3}? (?:to )?(?:auth|log "
        r"?(?:in|on)|sign ?in)",
        r"log ?(?:in|on)(?: \w+){0,3}? (?:fail|error|denied|reject|refus|incorrect|invalid|not)",
        r"(?:invalid|incorrect|wrong|bad|unknown|rejected|unauthori[sz]ed) (?:\w+ ){0,4}?(?:log ?in|log "
        r"?on|credential|password|user|auth|account|sign)",
        r"(?:password|credential|user ?name|log ?in|user id|user)s?(?: \w+){0,5}? (?:is |are |was |were )"
        r"?(?:invalid|incorrect|wrong|bad\b|not (?:valid|correct|accepted|match|recogni|found)|mismatch|"
        r"rejected|unknown|fail|falsch)",
        r"not (?:loving|accept\w*) your|(?:password|credentials?) (?:does not|do not|doesn't|don't) match",
        r"bad (?:username|password|auth)|no such user|access denied|saslerror|authenticationfailed|eauth\b",
        r"smtpauthentication|authentication_?exception",
        r"mot de passe (?:\w+ ){0,2}?(?:incorrect|errone|invalide)|passwort .{0,20}(?:falsch|ungultig)",
        r"curl: \(67\)|0x800ccc92|0x800ccc18|auth fail|authfail|login_fail|login fail",
        r"no authentication type succeeded|bad username or password",
        r"unauthorized|log ?in to .{0,80}fail|autentic\w+ fallit",
        r"(?:utente|password) errat|\u0430\u0443\u0442\u0435\u043d\u0442\u0438\u0444\u0438\u043a\u0430\u0446",
        r"\u043d\u0435\u0432\u0435\u0440\u043d\w+ (?:\u043b\u043e\u0433\u0438\u043d|"
        r"\u043f\u0430\u0440\u043e\u043b)",
        r"\u5bc6\u7801\u9519|kennwort|anmeldung .{0,40}fehlgeschlagen",
    ),
    Sign.NO_CREDENTIALS: (
        r"missing credentials|no (?:credentials|password|username|user name)",
        r"(?:credentials|password|username)s? (?:is |are |was |were )?(?:missing|empty|required|not "
        r"(?:set|given|provided|supplied|specified))",
        r"empty (?:password|username|credentials)|without credentials|missing (?:user ?name|password|secret)",
        r"no password specified",
    ),
    Sign.BAD_USERNAME: (
        r"(?:invalid|incorrect|wrong|bad|unknown|falsch|incorrecte?s?|errone|ungultig|inval|not (?:valid|"
        r"correct|accepted|recogni[sz]ed)) (?:smtp )?(?:user ?name|user id|userid|log ?in name|account "
        r"name|user name)\b(?! (?:or|and|/))",
        r"(?:user ?name|log ?in name|user id)s?(?: \w+){0,2}? (?:must|should|has to|needs to|format|form\b)",
        r"(?:full|complete|whole|entire) (?:e-?mail )?address as|use your (?:full )?e-?mail address",
        r"user ?name (?:is )?(?:invalid|not valid|malformed|incorrect|unknown)",
        r"domain (?:part )?(?:is )?missing .{0,20}user|user ?name without domain",
        r"not a valid (?:user ?name|log ?in)|no domain in user|no such (?:account|log ?in)\b",
        r"account (?:name )?(?:was |is )?(?:not found|unknown|does not exist|doesn't exist)",
    ),
    Sign.BAD_ENCODING: (
        r"unicode(?:encode|decode)?error|codec can't (?:en|de)code|ordinal not in range|encod(?:ing|e) error",
        r"wide character in|unencodable|illegal character in (?!authority|scheme|host)|cannot be encoded",
        r"charmap|character .{0,20}cannot be encoded",
        r"latin-1",
    ),
    # A password with % # / : @ in it, written into an address of the form smtp://user:password@server.
    Sign.BAD_URL: (
        r"invalid url escape|invalid userinfo|\bdsn\b.{0,12} is (?:invalid|malformed)",
        r"invalid port .{0,40} after host",
    ),
    Sign.BAD_BASE64: (
        r"base ?64|cannot decode|can't decode|could(?:n't| not) decode|unable to decode",
        r"decod(?:e|ing) (?:fail|error|auth)|does not contain nul|malformed auth|bad protocol",
        r"invalid auth (?:string|data|response|input|token)",
        r"invalid (?:auth\w* )?(?:response(?! code)|data|input|encoding|string)|cancell?ed",
    ),
    Sign.APP_PASSWORD: (
        r"app(?:lication)?[- ]?(?:specific[- ]?)?password|app-pass|application[- ]specific",
        r"(?:external|third[- ]party) app\w* password|invalidsecondfactor|two[- ]?(?:factor|step)",
        r"2[- ]?(?:fa|sv|step)\b|second factor|multi-?factor|mfa\b|parol prilo|parol[ei]? dlya",
        r"(?:specific|special|separate|dedicated) password|badcredentials",
        r"device password|secure mail key|less ?secure|#auth005|appspecific",
        r"generate .{0,30}password|special password|password for (?:external|mail) (?:app|prog)",
        r"passwort fur e-mail-programme",
    ),
    Sign.AUTH_CODE: (
        r"authori[sz]ation code|\u6388\u6743\u7801|auth(?:entication)? code",
        r"client .{0,15}authori[sz]\w+ (?:password|code)|dynamic password",
    ),
    Sign.TOKEN: (
        r"xoauth2?|oauth|oauthbearer|access[_ ]?token|refresh[_ ]?token|bearer",
        r"invalid_(?:grant|token|client|scope)|invalid[_ ]grant",
        r"(?<!api )(?<!server )(?<!server-)token (?:\w+ ){0,4}?(?:expired|revoked|invalid|rejected)",
        r"(?:expired|revoked|invalid) (?!api |server |smtp )(?:\w+ )?token",
        r"aadsts\d+|refresherror|unauthorized_client|consent",
        r"jwt|\"status\" ?: ?\"4\d\d\"",
    ),
    Sign.BASIC_OFF: (
        r"basic auth\w*(?: \w+){0,4}? (?:is |are )?(?:disabled|not (?:supported|allowed|enabled)|blocked|"
        r"off|no longer|deprecated|retired)",
        r"password auth\w*(?: \w+){0,3}? (?:disabled|not (?:supported|allowed)|no longer)|legacy auth",
        r"only (?:x?oauth|modern auth)|(?:use|requires?|must use) (?:x?oauth|modern auth)|modern auth",
        r"(?:oauth|modern auth\w*) (?:is )?(?:required|only)|only (?:\w+ ){0,2}?(?:x?oauth)",
    ),
    Sign.TENANT_OFF: (
        r"disabled for the tenant|smtpclientauth\w*(?: \w+){0,6}? (?:tenant|organi[sz]ation)",
        r"(?:tenant|organi[sz]ation)(?: \w+){0,6}? smtp ?(?:client)? ?auth\w*(?: \w+){0,3}? disabled",
    ),
    Sign.MAILBOX_OFF: (
        r"disabled for the mailbox|smtpclientauth\w*(?: \w+){0,6}? mailbox",
        r"(?:mailbox|user|account)(?: \w+){0,4}? smtp ?(?:client)? ?auth\w*(?: \w+){0,3}? disabled",
        r"smtp auth\w*(?: \w+){0,3}? (?:disabled|not enabled)(?: \w+){0,4}? (?:mailbox|user|account)",
    ),
    Sign.POLICY: (
        r"security defaults|conditional access|authentication polic|access polic|security polic",
        r"organi[sz]ation\w*'?s? .{0,30}polic|blocked by .{0,30}(?:policy|admin)",
        r"admin\w* .{0,20}(?:disabled|blocked|restrict|polic)|policy of your",
    ),
    Sign.CRITERIA: (r"did not meet the criteria|not meet .{0,20}criteria",),
    Sign.WEB_LOGIN: (
        r"(?:log ?in|sign[- ]?in|log on)(?: \w+){0,3}? (?:via|with|through|using|to|from|at|on)(?: \w+)"
        r"{0,3}? (?:web|browser|site)",
        r"web ?(?:browser|log ?in)|continuesignin|weblogin|verify (?:your )?(?:account|identity|it's you)",
        r"confirm (?:your )?(?:account|identity|sign|log)|suspicious (?:sign|log)|unusual (?:sign|log)",
        r"accept .{0,20}(?:eula|terms|agreement)|captcha|please log in via|unlockcaptcha",
        r"security (?:check|challenge|alert)|new (?:device|location)",
    ),
    Sign.LOCKED: (
        r"\block(?:ed)?\b|lock(?:ed)? ?out|account .{0,30}(?:locked|frozen|blocked)",
        r"(?:temporar\w+|tempor\w*) (?:\w+ ){0,3}?(?:block|lock|ban|suspend|disabled)|\bbanned\b|brute",
        r"fail2ban|cphulk|\b(?:ip|account|address|host)(?: \w+){0,2}? frozen|lockout",
        r"(?:blocked|banned|locked) (?:due to|because|for|after|until)(?: \w+){0,6}? (?:fail|attempt|"
        r"minutes|hour|log|auth)",
        r"unusual activity|suspicious|gesperrt|bloque|verrouill|abuse detected|hacked|compromised",
        r"\u51bb\u7ed3|\u9501\u5b9a|blocked temporar|temporar\w+ (?:blocked|banned)",
    ),
    Sign.PASSWORD_OLD: (
        r"password (?:has |is )?(?:expired|too (?:weak|old|simple|short))",
        r"(?:change|reset|renew|update) (?:\w+ ){0,2}?password(?! (?:request|link|token|function|e?-?mail|instruct))",
        r"password (?:expir|transition|must be changed|needs? to be changed)|expired password",
        r"password (?:change|reset)\b(?! ?(?:request|link|token|function|e?-?mail|instruct))",
        r"password transition|simple password|weak password",
    ),
    Sign.ACCESS_OFF: (
        r"(?:smtp|imap|pop3?|mail clients?|clients?|third[- ]party|external|service)(?: \w+){0,5}? (?:access|"
        r"service|use|log ?in|protocol|app\w*|client\w*)?(?: \w+){0,3}? ?(?:is |are |was |has been )"
        r"?(?:disabled|deactivated|switched off|turned off|not (?:been )?(?:enabled|activated|allowed|"
        r"permitted|turned on|switched on|active|available|open(?:ed)?)|off\b|blocked|desactive|"
        r"deaktiviert)",
        r"(?:disabled|deactivated|switched off|turned off|not (?:been )?(?:enabled|activated|allowed|"
        r"permitted|turned on|switched on|active|available|open(?:ed)?)|off\b|blocked|desactive|"
        r"deaktiviert)(?: \w+){0,4}? (?:smtp|imap|pop3?)\b",
        r"service (?:is )?not (?:open|available for|enabled)",
        r"(?:enable|activate|switch on|turn on|allow) (?:\w+ ){0,3}?(?:smtp|imap|pop|external|third|mail "
        r"client)",
        r"no access to (?:smtp|this service)|smtp (?:\w+ ){0,2}?not (?:enabled|allowed|permitted|available)",
        r"not (?:enabled|allowed|permitted|authori[sz]ed) (?:for|to use|to access) (?:\w+ ){0,2}?(?:smtp|"
        r"imap|pop|service)",
        r"plan does not (?:include|allow|support)",
        r"access (?:\w+ ){0,6}?(?:is |are |was )?(?:turned off|switched off|disabled|not enabled|not "
        r"activated)",
        r"(?:imap|pop3?|smtp)\S* (?:is )?not in use|does not have access (?:rights )?to",
        r"no (?:right|access)s? to (?:this|the) service|login_source_not_allowed",
    ),
    Sign.API_KEY: (
        r"api[- ]?key|smtp key|authorization grant|secret key|access key|(?:smtp )?token\b",
        r"smtp (?:user|credential)s? (?:instead|not)|credentials? type|iam\b|server token",
    ),
    Sign.AUTH_BACKEND: (
        r"temporar\w+ (?:\w+ ){0,2}?(?:auth\w*|log ?in|lookup|authentication)(?: \w+){0,2}? ?(?:fail|"
        r"error|problem)?",
        r"auth\w*(?: \w+){0,4}? (?:temporar|try (?:again )?later|back ?end|internal|at present|generic "
        r"failure|timed? ?out|not available)",
        r"auth\w* (?:server|service|daemon|back ?end|module|process)(?: \w+){0,3}? (?:unavail|down|not "
        r"(?:avail|respond|reach)|fail|error|unreach|timed|lost|refus)",
        r"(?:connect\w*|connection lost|lost)(?: \w+){0,3}? (?:to )?auth\w* (?:server|service|daemon|back "
        r"?end)",
        r"generic failure|internal (?:auth|log ?in)|saslauthd|authdaemon",
        r"(?:ldap|radius|passdb|userdb|pam)\w* .{0,30}(?:unavailable|down\b|unreachable|internal|temporar)",
        r"(?:cannot|unable to|could not) (?:verify|check|validate) .{0,20}(?:password|credential)",
    ),
    Sign.DISABLED: (
        r"(?:account|user|mailbox|domain|tenant|customer|subscription|service|sender|log ?in|access|"
        r"sending|credential|key|smtp user|subaccount|e-?mail account|organi[sz]ation)s?(?: \w+)"
        r"{0,5}? (?:is |are |was |has been |have been |were )?(?:temporarily |permanently |currently )"
        r"?(?:disabled|suspended|deactivated|inactive|blocked|banned|terminated|closed|cancel\w+|barred|"
        r"restricted|gesperrt|suspendu|expired|paused|deleted|on hold|frozen|revoked)",
        r"(?:disabled|suspended|inactive|deactivated|blocked|terminated|paused|expired|closed|cancelled) "
        r"(?:\w+ ){0,2}?(?:account|user|mailbox|domain|tenant|customer|sender|subscription|credential)",
        r"sending (?:\w+ ){0,3}?(?:disabled|denied|suspended|blocked|paused|not allowed|not permitted)",
        r"(?:not allowed|not permitted|not authori[sz]ed|barred) (?:to|from) send(?:ing)? (?:\w+ )"
        r"{0,2}?(?:mail|e-?mail|message)s?\b",
        r"bad outbound sender|blocked (?:from )?sending|(?:log ?in|user|account) disabled",
        r"compte .{0,20}(?:bloque|suspendu|desactive)|5\.7\.705|5\.1\.8 access denied|payment|unpaid|overdue",
        r"server (?:has been |is |was )?suspended|outboundspamexception",
        r"verdict is suspend|account review|under review|not subscribed",
        r"\bsuspended\b|suspension|unusual (?:sending|outgoing|outbound)",
    ),
    Sign.NOT_ACTIVE: (
        r"(?:account|user|domain|service|sender|smtp)(?: \w+){0,5}? (?:not|n't)(?: \w+){0,2}? "
        r"(?:activated|active|approved|enabled|confirmed|validated)",
        r"not (?:yet )?(?:been )?(?:activated|approved)|pending (?:approval|activation|review|verification)",
        r"activation|awaiting|not activated|unactivated|inactive account",
    ),
    Sign.SANDBOX: (
        r"sandbox|trial (?:account|mode|plan|domain)|test (?:mode|account|domain)|free (?:account|trial)",
        r"(?:only|not) .{0,40}(?:authori[sz]ed|verified) recipients?|trial\b|demo (?:account|domain)",
        r"verified recipients?|test purposes|pending approval|same domain as the|test(?:ing)? e-?mails",
        r"only send (?:\w+ ){0,4}?to your own",
    ),
    Sign.IP_LIST: (
        r"(?:un|not )(?:authori[sz]ed|listed|recogni[sz]ed|allowed|permitted|whitelisted|trusted|"
        r"registered)(?: \w+){0,3}? (?:ip\b|client host|network|source (?:ip|address))",
        r"(?:ip|client address|source address|client ip|your address|client host)(?: \S+){0,5}? (?:is |"
        r"are )?(?:not|n't)(?: \w+){0,3}? (?:allow|authori|list|permit|whitelist|registered|trusted|in )",
        r"ip (?:address )?(?:access|whitelist|allow ?list|restriction|not (?:in|on))",
        r"(?:whitelist|allow[- ]?list)(?:ed)?|registered .{0,30}ip|ip address you've",
        r"invalid credentials for relay|location|restricted to .{0,20}ip|from this (?:ip|network|location)",
        r"geo|(?:not|n't) in (?:the|our|my) (?:\w+ )?list of (?:allowed|permitted|authori[sz]ed) (?!rcpt)",
        r"allowed (?:\w+ )?hosts\b",
    ),
    Sign.QUOTA: (
        r"quota",
        r"(?:daily|hourly|monthly|weekly|sending|message|mail|rate|recipient|relay|plan|account|user|"
        r"maximum|free|email|smtp|outgoing|outbound|credit)s?(?: \w+){0,4}? (?:limit|allowance|cap|"
        r"maximum)s?\b",
        r"(?:reached|exceeded|over|hit) (?:\w+ ){0,3}?limit",
        r"(?:limit|quota|number|maximum|rate)s? (?:\w+ ){0,9}?(?:exceed|reach|hit|used)",
        r"exceed\w* (?:\w+ ){0,6}?(?:limit|quota|max|allow|number|volume|threshold|rate)",
        r"only \d+ (?:\w+ )?(?:message|mail|e-?mail|recipient)s?\b|\d+ (?:message|mail|e-?mail)s? per (?:day|hour)",
        r"maximum (?:\w+ ){0,4}?(?:exceed|reach|credits|messages|number|emails)",
        r"max (?:\w+ ){0,3}?(?:emails?|messages?|exceed|reached)|credits?\b",
        r"over (?:\w+ ){0,2}?(?:limit|quota)|used up|out of credit|has exceeded|submissionquota|threshold",
        r"limite .{0,25}(?:depass|atteint)|kontingent|uberschritten",
    ),
    Sign.PERIOD_LONG: (
        r"\bdaily|per day|/day|24 ?h|\bday\b|monthly|per month|month|hourly|per hour|\bhour|weekly|credits",
        r"\bplan\b|for today|jour|taglich|stund|\btoday",
    ),
    Sign.PERIOD_SHORT: (
        r"per (?:minute|second|connection|session)|/(?:sec|min|s)\b|minute",
        r"second\b|burst|too (?:fast|quickly|rapid)|speed",
        r"\brate\b|per sec",
    ),
    Sign.TOO_MANY: (
        r"too many|too much|zu viele|trop de|demasiad|excessive|many (?:concurrent|simultaneous|open)",
        r"too frequent|\u592a\u591a|\u9891\u7e41|maximum .{0,25}(?:connections|sessions)",
        r"max .{0,15}(?:connections|sessions)|more than \d+",
    ),
    Sign.TOO_FAST: (
        r"too (?:fast|quickly|rapid|often|frequent)|rate[- ]?limit|throttl|slow ?down|back ?off",
        r"(?:sending|message|mail|connection|request|command|unusual|high) rate",
        r"rate (?:of|has|is|exceed|control)|flood|burst|(?:deferred|delayed).{0,30}(?:rate|volume)",
        r"per (?:second|minute)|frequency|over rate|ratelimit|\[tss?0\d\]|\brl0000\d\d",
        r"too many (?:\w+ ){0,4}?(?:in a|per|within|recently|from)|excessive|temporarily deferred",
        r"(?:too much|high|heavy|unusual|unexpected) (?:\w+ )?(?:traffic|volume)|connections? (?:is |are )?deferred",
        r"unusual(?:ly)? (?:high )?(?:rate|volume|amount)|short (?:period|time|while)|too much (?:e-?)?mail",
    ),
    Sign.CONNECTIONS: (
        r"(?:concurrent|simultaneous|parallel|open|smtp|too many|client|ip|new|maximum|number of|max|of)? "
        r"?(?:connection|session)s\b(?: \w+){0,4}?",
        r"too many (?:\w+ ){0,3}?(?:connection|session)",
        r"connection (?:rate|limit|count|frequency|concurrency)|thread limit|concurren",
    ),
    Sign.LOGINS: (
        r"too many (?:\w+ ){0,3}?(?:log ?in|log ?on|auth|sign|fail|unsuccess|password)",
        r"too many (?:bad|invalid|wrong|incorrect) (?:\w+ )?(?:attempt|cred|user)",
        r"fail\w* (?:log ?in|auth\w*|password|sign[- ]?in)?(?: \w+){0,2}? ?attempts",
        r"(?:log ?in|auth|sign[- ]?in)\w*(?: \w+){0,3}? (?:rate|too (?:often|many|frequent|fast)|limit|"
        r"frequency|attempts)",
        r"login frequency|(?:authenticat|log ?in|log(?:ged)? on)\w* too many times|too much fail\w* auth",
        r"too many (?:log|auth)|\u767b\u5f55\u9891",
    ),
    Sign.LATER: (
        r"try (?:\w+ ){0,3}?(?:again|later)|retry|again (?:later|in)|later\b|temporar|please wait|come back",
        r"spater|plus tard|mas tarde|reessa|in (?:a few|\d+) (?:minutes?|seconds?|hours?)|wait (?:for )?\d+",
        r"deferred",
    ),
}
