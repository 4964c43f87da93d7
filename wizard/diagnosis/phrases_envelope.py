"""How servers speak about addresses, messages, the client's own address, and themselves. The text is folded."""

from __future__ import annotations

from wizard.diagnosis.sign import Sign

ENVELOPE_PHRASES: dict[Sign, tuple[str, ...]] = {
    Sign.GREYLIST: (
        r"gr[ea]y-?list|postgrey|gr[ea]y ?listed|gr[ea]ylisting|sqlgrey|milter-greylist",
        r"intentional policy rejection|first (?:time|attempt|contact)|not (?:yet )?seen (?:you|this)",
        r"(?:please )?try again in \d+ (?:sec|min)\w* .{0,30}first",
        r"temporar\w+ (?:reject|defer)\w*(?: \w+){0,3}? (?:policy|by policy|until)",
        r"\[gl01\]|not yet authori[sz]ed to deliver|come back in|you are being (?:gr[ea]y|delayed)|gr[ea]y ?wait",
    ),
    Sign.SENDER_WORD: (
        r"\bsenders?\b|sender's|mail ?from|\bfrom[: ]?(?:address|header|domain|field|line)|\bfrom:",
        r"return-?path|reverse-?path|originator|envelope[- ]from|\bfrom\b.{0,12}(?:@|address)|send as",
        r"\b(?:smtp|mail|email|default|send|sender)_?from\b|\bfrom[_-]?(?:e-?mail|mail|addr)",
        r"absender|expediteur|remitente|mittente|exped|sending domain|from domain",
    ),
    Sign.NOT_OWNED: (
        r"not owned",
        r"(?:not|n't|no)(?: \w+){0,3}? (?:allowed|permitted|authori[sz]ed|permission\w*|right\w*|"
        r"privileges?)(?: \w+){0,4}? (?:send(?:ing)?|use|relay|submit|this (?:sender|from|address)|from|"
        r"header|address|as\b)",
        r"(?:send(?:ing)?|submit\w*|use|relay\w*)(?: \w+){0,4}? (?:not|n't)(?: \w+){0,2}? (?:allowed|"
        r"permitted|authori)",
        r"send as|sendas|(?:does|do|did)(?:n't| not)(?: \w+){0,4}? (?:match|belong|correspond|own)",
        r"not (?:the )?same as",
        r"must (?:be (?:the )?(?:same|equal|identical|your)|match|equal|use|correspond|belong)|mismatch",
        r"not belong|belongs to|spoof|forg(?:e|ed|ery)|impersonat",
        r"not (?:a )?(?:your|registered|authori[sz]ed|permitted|allowed)(?: \w+){0,3}? (?:sender|from|"
        r"address|domain|alias|identity)",
        r"(?:not|n't) valid for (?:the |this |your )?(?:authenticated|user|account|log ?in)",
        r"disallowed as|different (?:from|than|with|to) (?:(?:your|the) )?(?:auth|log|user)",
        r"(?:not|n't) (?:conform|comply|agree|correspond) (?:with|to) (?:the )?auth",
        r"not allow to be different|auth\w* for (?:the )?specified",
        r"(?:restricted|limited) to (?:\w+ ){0,3}?(?:domain|sender|address)|must use this domain",
        r"own (?:e-?mail )?address|same as (?:the )?(?:auth|log|user)|authori[sz]ed user",
        r"unauthori[sz]ed (?:\w+ ){0,2}?(?:sender|from|address|use)",
        r"sender(?: \w+){0,3}? (?:not (?:allowed|permitted|authori|accepted|local)|denied|unauthori|"
        r"rejected: not)",
        r"not (?:a )?local sender|not one of your|isn't (?:one of )?your|not (?:a )?yours|not your (?:own )?",
        r"(?:from|sender|address)(?: \S+){0,4}? (?:is )?not authori[sz]ed",
        r"not an? (?:address|alias|identity) of",
        r"not (?:an? )?(?:address|alias)(?:es)? (?:of|for|in) (?:this|your)",
    ),
    Sign.UNVERIFIED: (
        r"(?:not|n't|un|never)[- ]?(?: ?been| ?yet| ?a| ?currently){0,3} ?(?:verified|confirmed|validated|"
        r"configured|registered (?:with|in|for)|approved|authenticated domain|onboarded)",
        r"verify (?:your|the|this|a) (?:\w+ ){0,2}?(?:domain|sender|address|e-?mail|identity)",
        r"verified sender|sender identity|unverified(?! address)|unconfigured|unconfirmed",
        r"domain (?:\w+ ){0,3}?(?:not|n't) (?:\w+ ){0,2}?(?:verified|configured|registered|authori|added|"
        r"active)",
        r"not (?:a )?(?:verified|approved) (?:\w+ ){0,2}?(?:sender|domain|address)|approved sender",
        r"sender signature|authori[sz]ed domain|validate your domain|domain verification|domain ownership",
        r"unsigned|(?:must|needs? to|has to|should) (?:first )?be (?:verified|confirmed|validated)",
        r"(?:validate|verify|confirm|authenticate) your (?:\w+ ){0,2}?(?:sender|domain|address|e-?mail)",
        r"domain(?: \w+){0,3}? (?:not|n't)(?: \w+){0,2}? (?:associated|belong|linked|assigned|part of|owned)",
        r"unknown sending domain|sending domain (?:\w+ ){0,3}?not",
        r"not (?:an? )?(?:approved|authori[sz]ed|verified|configured|confirmed) (?:\w+ ){0,2}?(?:from|"
        r"sending|sender)",
    ),
    Sign.NOT_FOUND: (
        r"not (?:be )?found|n't (?:be )?found|does(?:n't| not) exist|unknown\b|no such|cannot find",
        r"can't find|could not find|non-?exist|n'existe|existiert nicht|no existe|unresolv|not resolve",
        r"cannot resolve|can't resolve|unrouteable|unroutable|no mx|no (?:valid )?(?:mx|a or mx|dns)|no dns",
        r"inexist|invalid domain",
    ),
    Sign.DOMAIN_MISSING: (
        r"domain(?: \w+){0,4}? (?:not found|does(?:n't| not) exist|not exist|unknown|missing|required|"
        r"needed|invalid|resolve|has no|non-?exist|of sender)",
        r"no (?:valid )?(?:mx|a or mx|dns|domain)",
        r"(?:unrouteable|unroutable|unresolvable|unknown|non-?existent|invalid|bad|missing|malformed|no) "
        r"(?:\w+ ){0,2}?(?:domain|mx)",
        r"(?:cannot|can't|not|could not|unable to) (?:be )?(?:resolv\w*|find)(?: \w+){0,4}? (?:domain|"
        r"sender|address|mx)",
        r"mx record|malformed dns|domain part|fully[- ]qualified|sender verif\w+ fail|sender verify|null mx",
        r"callout|dns (?:lookup|error|fail)|real domain|nullmx",
    ),
    Sign.ADDRESS_FORM: (
        r"(?:bad|invalid|malformed|illegal|wrong|improper|incorrect|missing|empty|no|not a valid|"
        r"syntax\w*)(?: \w+){0,4}? (?:address|sender|recipient|mailbox|path|mail from|rcpt to|local part|"
        r"e-?mail)\b",
        r"(?:address|sender|recipient|mailbox|path|local[- ]part)(?: \S+){0,4}? (?:syntax|malformed|"
        r"invalid|not valid|illegal|format|is empty|missing|too long|not rfc|is not a valid|improper)",
        r"(?:mail from|rcpt to)(?: command)? syntax|syntax error in",
        r"bad (?:sender|recipient|destination|address)|address syntax",
        r"rfc ?-?(?:2?821|5321|2?822|5322) (?:address|compliant)|not a valid (?:\w+ )?address|unbalanced",
        r"addr-spec|address in mailbox given|form required for an e-?mail address|angle-addr|missing '@'",
        r"local-?part|missing @|must contain .{0,10}domain|5\.1\.[37]\b|specify .{0,10}(?:recipient|sender)",
        r"unrecogni[sz]ed address|domain literal|address literal|literals? not",
        r"no recipients? (?:defined|specified|given|provided)|addressexception|missing final",
        r"valid (?:\w+ )?address (?:is )?(?:required|needed)",
    ),
    Sign.NULL_SENDER: (
        r"null (?:sender|reverse)|empty (?:sender|envelope|mail from|from|reverse)|<> |blank sender",
        r"no (?:sender|from)\b|missing (?:sender|from)\b|bounce address",
    ),
    Sign.ALIGNMENT: (
        r"\bspf\b|\bdkim\b|\bdmarc\b|sender policy framework|"
        r"unauthenticated (?:email|mail|message)s?\b(?! (?:is )?not (?:\w+ )from (?:this|your))",
        r"authenticated (?:with|by)|sender-?id\b|authentication (?:checks?|results?|information)|5\.7\.26",
        r"5\.7\.515|not pass authentication|senderid|domainkeys|arc\b|authentication level",
        r"authentication requirements|sender is unauthenticated|remote ip check|\u4e0e ?mail ?from",
    ),
    Sign.UTF8: (
        r"smtputf8|(?<!=\?)(?<!charset=)utf-?8(?!\?[bq]\?)|unicode (?:e-?mail )?address",
        r"support unicode|unicode in (?:e-?mail )?address",
        r"non-?ascii|internationali[sz]ed|8-?bit (?:character|data)|5\.6\.7",
        r"eai address|ascii local-?parts?",
    ),
    Sign.USER_UNKNOWN: (
        r"(?:user|recipient|mailbox|address|account|person|alias|customer)(?: \S+){0,5}? (?:is |are |was )"
        r"?(?:unknown|not (?:be )?found|not exist|n't exist|does ?n[o']t exist|not known|not (?:local|"
        r"listed|valid)|invalid|unavailable|no longer|rejected: (?:user|unknown|no such)|undeliver)",
        r"(?:unknown|no such|non-?existent|invalid|unavailable|undeliverable|bad destination|inexistent|"
        r"unrouteable)(?: \w+){0,2}? (?:user|recipient|mailbox|address|account|person|alias|local)",
        r"no mailbox|user ?unknown|not our customer|addressee unknown|does not exist",
        r"doesn't have (?:an|a)? ?(?:\S+ )?account|mailbox unavailable|not accepting mail",
        r"no one by that name|unzustellbar|destinataire inconnu|5\.1\.1\b|address unknown|not a known user",
        r"account or domain may not exist|user is terminated|invalid mailbox|mailbox .{0,20}terminated",
        r"5\.1\.10\b|verify(?:ing)? (?:the )?recipient|there is no|non esiste|not? exist(?:s|e)?",
    ),
    Sign.MAILBOX_FULL: (
        r"(?:mailbox|inbox|user|account|recipient|storage|folder)(?: \S+){0,5}? (?:is )?(?:full\b|over "
        r"?quota|out of storage|exceeded (?:\w+ )?(?:quota|storage|limit))",
        r"over ?quota|quota exceeded|out of (?:storage|disk) space|no (?:storage )?space left for",
        r"exceeded storage allocation|mailbox size",
        r"insufficient (?:\w+ )?(?:space|storage) (?:in|for) (?:the )?(?:mailbox|user|recipient)",
    ),
    Sign.MAILBOX_GONE: (
        r"mailbox(?: \w+){0,4}? (?:disabled|inactive|locked|suspended|closed|unavailable|busy|deleted|"
        r"expired)",
        r"(?:disabled|inactive|dormant|suspended) (?:\w+ )?(?:mailbox|recipient)",
        r"recipient(?: \w+){0,4}? (?:disabled|suspended|inactive|refus|not accepting)",
        r"account (?:\w+ ){0,3}?(?:disabled|inactive)|home directory",
        r"no longer (?:accept|receiv|available|valid|active|in use)|has moved|moved",
    ),
    Sign.SUPPRESSED: (
        r"suppress|unsubscrib|hard bounc|previously bounced|bounce list|opted out|block ?list of recipient",
        r"do not mail|inactive recipient|reject list|spam complaint|marked as inactive",
        r"inactive (?:recipient|address)|marked inactive",
    ),
    Sign.TOO_MANY_RECIPIENTS: (
        r"too many (?:(?!from\b|connect)\w+ ){0,3}?(?:recipient|rcpt|destinat|addressee|address)",
        r"(?:recipient|rcpt)s?(?! thread)(?: \w+){0,4}? (?:limit|exceed|maximum|per message|allowed per|count)",
        r"(?:limit|maximum|number|exceed\w*) (?:\w+ ){0,4}?(?:of )?(?:recipient|rcpt)s?",
        r"max(?:imum)? recipients|recipients? per (?:message|mail|e-?mail|transaction|session)",
        r"zu viele empfanger|trop de destinataires|\d+ recipients",
    ),
    Sign.RELAY: (
        r"relay(?:ing|ed)?\b(?!=| server| host)|rcpthosts|\brelais\b(?! server| host)|relayage",
        r"not (?:a )?(?:local|permitted|gateway)(?: \w+){0,2}? (?:domain|relay|host|recipient)",
        r"(?:cannot|can't|won't) deliver mail (?:for|to)",
        r"(?:do|does|will)(?: not|n't) (?:accept|deliver|forward|handle)(?: \w+){0,4}? (?:mail|for|to|"
        r"domain|remote|external)",
        r"delivery (?:\w+ ){0,3}?not (?:allowed|permitted)",
        r"not (?:allowed|permitted) to (?:this|that|external|remote) (?:address|domain|recipient)",
        r"external (?:recipient|address|deliver)|open relay|not hosted here|isn't in my list|unable to relay",
        r"non-local|not local|not (?:a )?hosted|wrong gateway",
    ),
    Sign.TOO_LARGE: (
        r"(?:message|mail|e-?mail|size|data|attachment|content|file|body)s?(?: \w+){0,6}? (?:too (?:large|"
        r"big|long)|larger than)",
        r"length of (?:the )?(?:attach|message|mail)\w*(?: \w+){0,5}? (?:max|exceed|threshold)",
        r"too much (?:mail )?data",
        r"(?:more|longer|larger|bigger|over) than \d+ ?(?:bytes|octets|[km]i?b)\b",
        r"size(?: \w+){0,4}? exceed\w*|exceed\w*(?: \w+){0,6}? (?:size|bytes|mb|kb)\b|size limit",
        r"message size|maximum (?:message|allowed|permitted|mail)? ?size|too (?:large|big)\b",
        r"exceeds? (?:\w+ ){0,4}?size|(?:message|mail|attach\w*) exceeds? (?:\w+ ){0,4}?max",
        r"nachricht .{0,20}zu gross",
        r"message trop (?:gros|volumineux|long)|5\.3\.4|5\.2\.3|max(?:imum)? size|mb limit|size exceed",
    ),
    Sign.MALFORMED: (
        r"bare <?(?:lf|cr|newline|line)|line (?:too long|length|ending)",
        r"(?:missing|invalid|malformed|duplicate|multiple|bad|no|without|illegal|required|lacks|absent|"
        r"incorrect|unparse?able|more than one)(?: \S+){0,5}? (?:header|from:|date:|message-id|date|"
        r"subject|mime|boundary|field)s?\b",
        r"(?:header|message|mime|subject|from:|date|body)s?(?: \S+){0,5}? (?:malformed|invalid|missing|"
        r"not (?:rfc|valid|compliant|conform)|syntax|non-?ascii|illegal|contains? (?:invalid|nul|8)|"
        r"duplicate|encod\w+|too long|required|not terminated)",
        r"rfc ?-?(?:2?822|5322|2045|2047|7230)|not (?:rfc|standards?)[- ]compl|8bit|nul (?:byte|character)",
        r"(?:must not|can't|cannot|may not) contain (?:\w+ ){0,2}?(?:cr\b|lf\b|newline|line ?break)|badheadererror",
        r"unencoded|line terminat|header syntax|improper(?:ly)? (?:format|encod)|syntax .{0,12}header",
        r"linefeed|control character|binary content|mime (?:error|structure)|illegal (?:8|character)",
        r"pars(?:e|ing) (?:the |your )?message|message (?:could not be |cannot be |not )?pars(?:ed|able)",
        r"\b(?:lone|bare|stray) (?:cr|lf)\b|invalid message\b|smtplf",
        r"(?:subject|body|text|date|from|sender) (?:is |are )?mandatory",
        r"(?:subject|body|content|header)s?(?: \w+){0,2}? (?:is |are )?(?:empty|required|mandatory)",
    ),
    Sign.CONTENT: (
        r"\bspam|virus|malware|phish",
        r"(?:message|content|mail|attachment|body|url|link|subject|file)s?(?: \w+){0,5}? (?:reject|block|"
        r"refus|denied|not (?:accept|allow)|filter|policy|suspicious|prohibit|contain|quarantin|classif|forbid)",
        r"content (?:filter|polic|reject|block|not)|blocked (?:content|attachment|by .{0,10}filter)",
        r"unsolicited|bulk|junk|contains? (?:a )?(?:virus|url|link|banned|prohibited|spam)",
        r"banned (?:file|content|word)|blacklisted (?:url|link)|surbl|uribl|dbl\b|infected|high probability",
        r"message looks|abuse|considered|score|rejected for policy|heuristic|fingerprint|dt:spm|cloudmark",
        r"symantec|proofpoint|brightmail",
    ),
    Sign.LOCAL_POLICY: (
        r"polic(?:y|ies)|local rule|administrativ|prohibit|site rule|local reason|not (?:acceptable|welcome)",
        r"rule\b|restrict(?:ed|ion)|\baup\b|security reason",
        r"message (?:was )?(?:rejected|refused|not accepted|blocked)",
        r"rejected by (?:the )?(?:recipient|server|system|header|body)|transaction (?:failed|rejected)",
        r"compliance|milter|5\.7\.1 (?:message|rejected)",
    ),
    Sign.REPUTATION: (
        r"reputation|poor (?:\w+ )?(?:score|rating)|low (?:\w+ )?(?:reputation|score|trust)|untrusted",
        r"new (?:or untrusted )?(?:ip|sender|domain)|senderscore|sender score|complaint|user complaints",
        r"abus(?:e|ive)|badmailfrom|poor reputation",
    ),
    Sign.HELO: (
        r"\bhelo\b|\behlo\b|\blhlo\b|greeting (?:name|hostname)|hello (?:name|host)",
        r"identif(?:y|ies|ied) (?:your|it)self|polite people say",
    ),
    Sign.BLOCKLIST: (
        r"(?<!may be )black ?-?list|(?<!allow )(?<!allow/)block ?-?list|blok?ced using|block(?:ed)? (?:using|at|in)",
        r"listed (?:at|by|in|on|with)|rbl\b|dnsbl|dnsrbl|\bsbl\b|\bxbl\b|\bpbl\b|\bcbl\b|spamhaus|spamcop",
        r"barracuda(?:central|networks)?|sorbs|uceprotect|backscatter|invaluement|abuseat|manitu|mailspike",
        r"dynamic (?:ip|pool|address|range|dial)|dial-?up",
        r"(?<!may be )(?:your|client|this|sending|source|the|remote|originating)? ?(?:ip|host|ip address|client host|"
        r"client|server|address|network)(?: \S+){0,5}? (?:is |was |are |has been |have been )?(?:\w+ )"
        r"?(?:blocked|blacklisted|listed|banned|blocklisted|bloque\w*|gesperrt|denylisted|rejected for|"
        r"blackholed)",
        r"(?:blocked|bloque\w*|banned|blacklist\w*) (?:\w+ ){0,4}?(?:ip|address|host|client|network)\b",
        r"(?:denied|rejected|refused) (?:your |this |the |from |for )?(?:client |remote |source )?ip\b",
        r"\bip (?:is )?rejected",
        r"(?:ip|adresse ip|host).{0,40}(?:spam|abuse|bloque)|bloc?king .{0,10}ip",
        r"not accepting (?:\w+ )?(?:connections|mail|smtp) from",
        r"connections? (?:\w+ ){0,3}?(?:from|by) (?:\S+ ){0,4}?(?:refused|rejected|denied|not accept|"
        r"blocked)",
        r"client host rejected: (?!cannot find|access denied)|traffic not accepted from",
        r"not (?:allowed|permitted|accepted) from (?:this|your) (?:ip |network |address )?(?:range|block|space)",
        r"bad reputation|not accepting connections",
        r"connection (?:refused|rejected|denied|blocked) (?:from|for|by|due|because)",
        r"proxy detected|open proxy|residential|\bip\b.{0,60}not authori[sz]ed to send|banned send(?:ing|er)",
        r"block for spam|blocked for spam|\[bl\d\d\]|ipcheck\.proofpoint|abusix|csi\.cloudmark|talosintel|senderbase",
        r"trend ?micro .{0,20}(?:ers|rbl)|\(s3[12]\d\d\)|#bl0000\d\d|#dy0000\d\d|customer block list|bblisted|cxbl",
    ),
    Sign.REVERSE_DNS: (
        r"\bptr\b|reverse(?: \w+){0,2}? (?:dns|host ?name|lookup|name|record|ip|mapping|resol)|\brdns\b",
        r"reverse dns|cannot find your (?:reverse )?host ?name|find your",
        r"(?:client|ip)(?: \S+){0,4}? (?:has no|without|does not have|lacks|no) (?:\w+ ){0,3}?(?:ptr|"
        r"reverse|name|hostname|dns|record)",
        r"forward[- ]confirmed|fcrdns|(?:host|server) ?name (?:of|for) (?:your|the) ip",
        r"ip name (?:lookup|possibly)|match(?:ing)? (?:a |the )?(?:ptr|reverse)",
        r"generic (?:host|ptr|rdns|hostname)|5\.7\.25|no host ?name",
    ),
    Sign.STORAGE: (
        r"(?:insufficient|not enough|no|out of|lack of|low)(?: \w+){0,3}? (?:storage|disk|space|memory|"
        r"resources?|inodes?)",
        r"disk (?:full|space|quota|error)|storage (?:full|error|exceed|unavail|fail)|system storage",
        r"space left|queue (?:is )?(?:full|too|file|write)|write error|i/o error",
    ),
    Sign.TEMPORARY: (
        r"temporar|try (?:\w+ ){0,2}?(?:again|later)|unavailable|busy|overload|too busy|maintenance",
        r"internal (?:server |system )?(?:error|failure|problem)",
        r"(?:server|system|service) (?:\w+ ){0,3}?(?:error|fail\w*|busy|down|shut\w*|unavailable|problem|"
        r"load|not available|temporar|resource|restart|overload|maintenance)",
        r"local (?:error|problem)|error in processing|(?:mail )?system (?:failure|error|resources)|queue",
        r"resource|high load|load (?:average|too)|unexpected (?:error|condition|failure|exception)|not ready",
        r"out of (?:memory|order|service)|please (?:retry|try)|backend|back-end|transaction failed",
        r"processing error|spool|requested action aborted|shutting down|database|at this time|at the moment",
        r"right now",
    ),
    Sign.MISCONFIGURED: (
        r"(?:config\w*|set-?up|look-?up|mapping|alias|table|map|policy service|database|ldap|mysql|sql|"
        r"milter|lookup|transport)(?: \w+){0,4}? (?:error|fail\w*|problem|missing|invalid|not found|loop|"
        r"unavailable|mistake|down)",
        r"(?:error|problem|mistake)(?: \w+){0,3}? (?:in|with) (?:\w+ ){0,2}?(?:config|set-?up|lookup|"
        r"mapping|server)",
        r"misconfig|(?:routing|mail|forwarding|delivery)? ?loop|loops? back|too many hops|hop count",
        r"routing (?:error|fail|loop)|server (?:configuration|misconfig)",
        r"cannot (?:open|read|connect to|access|lock|create) (?:\w+ ){0,3}?(?:file|database|table|"
        r"directory|map|socket|qmgr|queue|server|policy)",
        r"temporary lookup|lookup error|lookup fail|no (?:route|transport|local) ",
        r"unable to (?:open|read|verify|route|connect to|contact|look)|server configuration|qq ",
        r"connect to private/|no sasl authentication mechanisms|fatal: |unix socket|no such file or directory",
        r"internal config|unable to switch|open map|malformed dns server|policy service|loops back",
    ),
    Sign.SYNTAX: (
        r"syntax|unrecogni[sz]ed (?:command|parameter|argument|option)",
        r"(?:command|parameter|argument|option|keyword)s?(?: \w+){0,4}? (?:not (?:recogni|understood|"
        r"supported|implemented)|unrecogni|unknown|invalid|unsupported|error|too long|missing|required)",
        r"(?:invalid|bad|unknown|unimplemented|unsupported|illegal|missing|extra|unexpected|malformed) "
        r"(?:\w+ )?(?:command|argument|parameter|option|syntax|verb|character)",
        r"line too long|what\?|i don't understand|parse error|garbage|not implemented",
        r"unexpected (?:input|data|text)|expected",
    ),
    Sign.SEQUENCE: (
        r"bad sequence|out of (?:order|sequence)|sequence of",
        r"(?:send|say|issue|need|expected|use|give|specify|must|require\w*)(?: \w+){0,4}? (?:helo|ehlo|rcpt|quit)\b",
        r"(?:send|say|issue|need|expected|use|give|specify|must|require\w*)(?: \w+){0,4}? (?:mail|data)\b"
        r"(?: \w+){0,3}? (?:first|before|command)",
        r"(?:mail|rcpt|helo|ehlo|sender|recipient)(?: \w+){0,3}? (?:first|already|before|expected|missing|"
        r"needed)",
        r"nested mail|sender already|already (?:specified|authenticated|given|issued|set|active|in)",
        r"no valid recipients|valid recipients|no sender|wrong state",
        r"transaction in progress|not (?:allowed|permitted|possible|valid) (?:in|at) this",
        r"duplicate (?:helo|ehlo|mail)",
        r"previous command|command sequence|before (?:mail|rcpt|data)",
    ),
    Sign.PIPELINING: (
        r"pipelin|synchroni[sz]ation|talk(?:s|ing|ed)? (?:too soon|before)|out of sync",
        r"before (?:the )?(?:greeting|banner|server)|early (?:talk|input|data)|pregreet|too soon|input sent",
        r"without esmtp pipelining|protocol (?:error|synch)|non-?smtp",
        r"too many (?:\w+ ){0,3}?(?:errors|commands|bad|invalid|unknown|syntax|unrecogni|junk|protocol)",
        r"get lost|i can break rules|improper command|protocol violation",
    ),
    Sign.UNKNOWN_COMMAND: (
        r"not implemented|unimplemented|(?:unknown|unrecogni[sz]ed|unsupported|invalid|bad) (?:\w+ )?command",
        r"command (?:\S+ ){0,3}?(?:not (?:implemented|recogni[sz]ed|supported|understood|known|available|"
        r"enabled)|unrecogni|unknown|unsupported|disabled|rejected)",
    ),
    Sign.NEGATIVE: (
        r"please (?:turn|enable|use|switch|log|sign|authent)|\bonly \d|\bcan only\b",
        r"incompatib|doesnot|notvalid|wide character|frozen",
        r"fail|error|reject|den(?:y|ied|ies)|refus|invalid|\bnot\b|n't\b|cannot|unable|block|\bbad\b|illegal",
        r"unknown|missing|exceed|\btoo\b|\bmust\b|requir|expired|wrong|disabled|locked|violat|unavailab",
        r"limit|time(?:d)?[ -]?out|timeout|unreachab|closed|\blost\b|\breset\b|terminat|\beof\b|abort|later",
        r"gr[ea]y-?list|black-?list|quota|\bspam|virus|malform|mismatch|incorrect|suspend|bann|mistake",
        r"exception|fatal|alert|self[- ]?signed|unsupported|no such",
        r"e[a-z]{3,}(?:refused|timedout|notfound|reset|unreach)|untrusted|unverified",
        r"\bno\b(?! (?:error|spam|problem|issue|warning)s?\b)|\bnone\b|forbid|unexpected|unrecogni|throttl",
        r"insufficient|mehr|nicht|falsch|impossible|erreur|errone|rifiut|inval|revoked|unauth|greeting never",
        r"\u9519|\u5931|\u65e0\u6cd5|\u62d2|prevent|status\W{1,4}4\d\d|\bloops?\b|syscall returned|errat",
        r"fallit|\u043e\u0448\u0438\u0431|\u043d\u0435\u0432\u0435\u0440|zeituberschreitung|bloque|gesperrt",
        r"\bechec|fehl|depass|expir|_not_|inactiv|suppress|test purposes|please upgrade",
    ),
    Sign.HELO_REFUSED: (
        r"(?:helo|ehlo)\W+(?:\w+ ){0,4}?(?:reject|refus|invalid|denied|not |bad|contains|must|mismatch|"
        r"forged|require)",
        r"(?:invalid|bad|illegal|bogus|incorrect|forged|unresolvable|malformed|improper|wrong|"
        r"unacceptable) (?:\w+ ){0,3}?(?:helo|ehlo)",
        r"(?:helo|ehlo) (?:name|host|command|argument|domain|string|greeting)s?\b|identify itself",
    ),
    Sign.MAIL_WORD: (
        r"smtp|e-?mail|\bmails?\b|\bserver|\bsenders?\b|recipient|\brelay|\b[eh]h?elo\b|mailbox|\bdns\b",
        r"ip address|connection|\bauth|oauth|aadsts|invalid_|log ?in|certificat|\btls\b|\bssl\b|starttls",
        r"sasl|credential|token",
    ),
}
