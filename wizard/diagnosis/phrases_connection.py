"""How programs and systems say that a name or a connection failed. The text is folded (``text_folding``)."""

from __future__ import annotations

from wizard.diagnosis.sign import Sign

CONNECTION_PHRASES: dict[Sign, tuple[str, ...]] = {
    Sign.NAME_NOT_FOUND: (
        r"enotfound|eai_no(?:name|data)|name or service not known|nodename nor servname|no such host",
        r"unknown ?(?:\w+ )?host|host (?:name )?not found|(?:host|name) is unknown|\(smtp\) \S+ is unknown",
        r"(?:could|can|can)(?: ?not|n't|'t) (?:resolve|locate|find|look ?up) (?:the )?(?:host|server|"
        r"address|name|remote|domain)",
        r"unable to (?:resolve|locate|find|look ?up) (?:the )?(?:host|server|address|name|domain)",
        r"name could not be resolved|no address associated|nxdomain|non-?existent (?:domain|host)",
        r"wsahost_not_found|wsano_data|\b1100[14]\b|0x800ccc0d|getaddrinfo.{0,12}fail|hote inconnu",
        r"dns name does not exist|failed to resolve|resolve host(?:name)? .{0,60}fail",
        r"curl: \(6\)|host ?name \S+ (?:was |could )?not (?:be )?found",
    ),
    Sign.NAME_UNANSWERED: (
        r"eai_again|eai_fail\b|temporary (?:failure|error) in name resolution|\b11002\b|wsatry_again",
        r"name resolution (?:failure|timed out|error)|server misbehaving|e?servfail",
        r"query\w* (?:etimeout|econnrefused)|\betimeout\b|no (?:dns|name) ?servers?",
        r"dns (?:server|request|query|lookup|resolution).{0,30}(?:time|unavail|respond|fail)",
        r"lookup .{0,80}(?:i/o timeout|connection refused|no answer)|could not contact dns|errno:? ?-3001",
        r"non-recoverable (?:failure|error)|resolv\w+ timed? ?out|name service error.{0,60}try again",
        r"host not found, try again|getaddrinfo\w*\W+try again",
    ),
    Sign.NAME_MALFORMED: (
        r"(?:invalid|malformed|illegal|bad) (?:host ?name|server name|host|uri|url)\b",
        r"host ?name (?:is |was )?(?:invalid|not valid|malformed|could not be parsed)|'idna' codec",
        r"label (?:empty|too long)|name too long|uriformat|the format of the (?:host|name)",
        r"too many colons in address|missing port in address|invalid (?:character|label).{0,30}host",
        r"nodename .{0,10}invalid|server_hostname|leading dot|enotfound \\?['\"]|lookup \\?['\"]",
        r"host ?name (?:cannot|must not|can't|may not) be (?:empty|null|blank)|empty host|missing address",
        r"host (?:was |is )?not (?:specified|set|given|configured)|expected host component",
        r"no host (?:given|specified|name specified)|unknown smtp host: (?!xx )\S+ ;",
        r"host(?:name)? [\"'](?: [\w.-]+|[\w.-]+ )[\"']|illegal character in (?:authority|scheme|host)",
        r"unknown scheme|unable to find the socket transport|invalid port number",
    ),
    Sign.REFUSED: (
        r"econnrefused|connection (?:was |has been |is )?refused|actively refused|refused the connection",
        r"\b10061\b|(?:errno|error)[:= ]*-?(?:111|61)\b|\((?:111|61)\)|connexion refusee",
        r"verbindung (?:wurde )?(?:abgelehnt|verweigert)|conexion (?:rechazada|denegada)|denego expresamente",
        r"conexao recusada|rifiutat|\u79ef\u6781\u62d2\u7edd|\u62d2\u7edd\u8fde\u63a5",
        r"\u8fde\u63a5\u88ab\u62d2\u7edd|refusing (?:\w+ ){0,2}?connections?",
    ),
    Sign.TIMED_OUT: (
        r"etimedout|timed? ?-?out|timeout(?! ?-?\d)|\b10060\b|did(?:n't| not) (?:properly )?(?:respond|reply|answer)",
        r"no (?:response|reply|answer)\b|deadline exceeded|zeituberschreitung|delai (?:d'attente )?depasse",
        r"tiempo de espera|0x800ccc19|0x8004210[ab]|(?:errno|error)[:= ]*-?110\b",
        r"\(110\)|took too long|is not responding",
        r"not respond|\u8d85\u65f6",
    ),
    Sign.UNREACHABLE: (
        r"enetunreach|ehostunreach|enetdown|network (?:is )?(?:unreachable|down)|no route to host",
        r"host (?:is )?unreachable|unreachable (?:network|host)|\b1005[01]\b|\b10065\b",
        r"(?:errno|error)[:= ]*-?(?:101|113|51|65)\b|\((?:101|113)\)|destination .{0,15}unreachable",
        r"netzwerk ist nicht erreichbar|reseau .{0,20}(?:inaccessible|injoignable)|la red es inaccesible",
        r"no internet|internet (?:connection|access) .{0,20}(?:offline|lost|not)|assign requested",
        r"eaddrnotavail",
    ),
    Sign.RESET: (
        r"econnreset|econnaborted|connection (?:was |has been )?(?:reset|aborted)|reset by peer",
        r"forcibly closed|\b1005[34]\b|broken pipe|\bepipe\b|(?:errno|error)[:= ]*-?(?:104|54|32)\b|\(104\)",
        r"software caused connection abort",
    ),
    Sign.CLOSED: (
        r"connection (?:unexpectedly |was |has been |is )?(?:closed|lost|terminated|dropped|ended)",
        r"connection to .{0,80}(?:was )?(?:closed|lost)|closed (?:the |its )?(?:connection|socket)",
        r"server (?:has )?(?:unexpectedly )?(?:disconnected|hung up|dropped|closed)",
        r"unexpected(?:ly)? (?:eof|disconnect|close|end)|\beof\b|end of (?:file|stream)",
        r"socket (?:is |was |has been )?(?:closed|hang up|hung up|disconnected)|lost connection|hung up",
        r"response: ?-1\b|no data (?:was )?(?:received|read)|premature|disconnected (?:by|before|unexpect)",
        r"please run connect\(\) first|server closed|\bclosed by (?:the )?(?:remote|foreign|peer|server)",
        r"server (?:is )?not connected|without being connected|not connected to (?:the |an )?(?:smtp|server|host)",
        r"net_io_connectionclosed|read data from the transport connection",
        r"0x800ccc0f|got (?:an )?empty (?:response|code|reply)",
        r"got code \W{2,5}(?:with message)?|empty (?:response|reply)",
        r"the server response was: ?$|[he]{2}lo command failed\W*$|no response from server",
    ),
    Sign.DENIED_LOCALLY: (
        r"\beacces\b|\beperm\b|permission denied|access permissions|\b10013\b|operation not permitted",
        r"(?:errno|error)[:= ]*-?13\b|\(13\)|forbidden by its access|avc: denied|name_connect",
        r"socket .{0,40}(?:not permitted|forbidden|prohibited)|not allowed to (?:open|create) (?:a )?socket",
    ),
    Sign.NOT_CONNECTED: (
        r"connect\(\) failed|fail\w* to connect|(?:could|can)(?: ?not|n't|'t) (?:connect|contact|reach|open)",
        r"unable to (?:connect|contact|reach|open)",
        r"connect(?:ion)? (?:failed|failure|error|attempt failed|could not be)|0x800ccc0e|0x80042109",
        r"error connecting|network error|stream_socket_client|fsockopen|failed to (?:establish|open)",
        r"connection to .{0,80}(?:failed|could not)|impossible de (?:se )?connecter",
        r"connexion .{0,30}impossible|keine verbindung|no se pud?e?o? (?:establecer|conectar)",
        r"\u65e0\u6cd5\u8fde\u63a5|\u8fde\u63a5\u5931\u8d25|connection_refused|connecting to .{0,80}failed",
    ),
    Sign.NO_GREETING: (
        r"greeting never|no (?:greeting|banner|welcome)",
        r"(?:waiting for|receiving|reading|wait) .{0,30}(?:greeting|banner)",
        r"initial (?:server )?(?:greeting|response|banner)|expected 220|waited for #220",
        r"(?:invalid|unexpected|bad) (?:greeting|banner)",
        r"while (?:connected|reading).{0,30}(?:greeting|banner)",
    ),
    Sign.IPV6_TRIED: (
        r"\b[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){0,6}::[0-9a-f:]*|\b(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}\b|af_inet6",
        r"\bipv6\b",
    ),
    Sign.LOOPBACK: (r"\b127\.0\.0\.\d|\blocalhost\b(?!\.)|\[?::1\]?(?=[\s:\]]|$)",),
    Sign.PORT_BLOCKED: (
        r"\b(?:ports?|outbound|outgoing)\b.{0,40}(?:blocked|filtered|(?<!connection )closed|firewalled)",
        r"blocks? .{0,25}port|(?:isp|provider|host(?:er|ing)?|firewall).{0,30}block|blocked port",
    ),
    Sign.PROXY_OR_VPN: (r"\bprox(?:y|ied|ies|ying)|\bvpn\b|\bsocks[45]?\b|\btunnel",),
    Sign.LOCAL_SOFTWARE: (
        r"selinux|httpd_can|anti-?virus|mcafee|kaspersky|avast|\bavg\b|norton|symantec|bitdefender|\beset\b",
        r"windows (?:defender|firewall)|port blocking rule|mass mailing|apparmor|little snitch",
        r"endpoint security|zone ?alarm|connect to smtp server .{0,60}connect error|avc: denied|httpd_t\b",
        r"smtp_tweak|tcp_out|csf\b|configserver|lulu|personal firewall|local firewall|endpoint protection",
    ),
    Sign.OTHER_SERVICE: (
        r"\+ok\b|\* ok\b|\* bye\b|http/[12]|ssh-2\.0|<html|<!doctype|imap4?(?:rev1)? .{0,30}ready",
        r"dovecot (?:\(\w+\) )?ready|pop3? .{0,20}ready|400 bad request",
        r"imap (?:server|service)|pop3 (?:server|service)",
    ),
    Sign.TLS_ON_THIS_PORT: (r"wrappermode .{0,40}unimplemented|\\x15\\x03|\\u0015\\u0003|\x15\x03|\\025\\003",),
    # The first bytes of a TLS session (RFC 8446 section 5.1), heard by a server that waits for a command.
    Sign.CLIENT_HELLO: (
        r"\\026\\003|\\x16\\x03|\\u0016\\u0003|\x16\x03|\b16 03 0[13]\b|\^v\^c|tls client ?hello on",
        r"(?:received|got|looks like) (?:an? )?(?:ssl|tls)[/ ]?(?:ssl|tls)? ?(?:client ?hello|handshake) "
        r"(?:instead|on a)",
    ),
    Sign.MASKED: (
        r"220 smtp/cmap|220[ -]?\*{4}",
        r"(?:250[ -]|command \W{0,2}|recogni[sz]ed \W{0,3}|unknown \W{0,2})x{4,}|\bsmtp fixup",
        r"(?:keyword|says?|sends?|sent|shows?|offers?|advertis\w+|announc\w+|lists?|got|read|ehlo)\W{1,3}x{4,}",
        r"smtp (?:inspection|protocol fixup|proxy .{0,20}strip)|(?:strips?|removes?|masks?|hides?) .{0,20}starttls",
        r"esmtp inspect|inspect esmtp|fixup protocol|\bpix\b|cisco asa",
    ),
    Sign.FOREIGN_SERVER: (
        r"redirect(?:ed|s|ing)? .{0,30}(?:smtp|mail|server|port)|transparent (?:smtp )?proxy|hijack",
        r"(?:smtp|mail|traffic|connections?|port \d+)(?: \w+){0,4}? (?:is |are |was |were )(?:being )?redirected",
    ),
}
