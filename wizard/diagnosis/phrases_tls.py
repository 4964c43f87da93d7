"""How programs and TLS libraries say that encryption or a certificate failed. The text is folded."""

from __future__ import annotations

from wizard.diagnosis.sign import Sign

TLS_PHRASES: dict[Sign, tuple[str, ...]] = {
    Sign.NOT_TLS: (
        r"wrong[_ ]version[_ ]number|wrong ssl version|does not look like a tls|unrecognized ssl message",
        r"plaintext connection\?|rx_record_too_long|record too long|packet length too long",
        r"unknown[_ ]protocol|unexpected (?:tls )?packet|unexpected length|unexpected_packet",
        r"not an? (?:ssl|tls) (?:server|connection|record|message)|corrupt(?:ed)? frame",
        r"cannot determine the frame size|unsupported record version|oversized record|http[_ ]request",
        r"bad record (?:type|header|version)|received record with version|sec_e_invalid_token|0x80090308",
        r"record layer failure|plain ?text (?:response|reply|data)|parse (?:the )?(?:tls|ssl)|bad_handshake_format",
        r"sslv2 alert|bad_?record_?mac\b.{0,10}220 |invalidmessage|invalid ?content ?type|corrupt_? ?message",
        r"(?:tls|ssl) packet header|invalid (?:tls|ssl) (?:record|header|packet)|connection encryption type",
    ),
    # A key or a certificate that was written down before: curl, msmtp, fetchmail, programs that pin keys.
    Sign.PIN_CHANGED: (
        r"curl: \(90\)|pinned ?(?:public ?)?key|pinnedpub|ssl_pinned|pinning (?:failure|error|mismatch)",
        r"fingerprints?\b.{0,40}(?:mismatch|(?:does|do|did)(?: not|n't) match|has changed|differs?)",
        r"(?:mismatch|not match|wrong|unexpected|changed) .{0,40}\b(?:finger ?print|pinned)\b",
        r"(?:host|server|public|tls) ?key (?:has )?(?:changed|differs|does(?: not|n't) match)",
    ),
    Sign.CERT_EXPIRED: (
        r"cert(?:ificate)?s?(?: \w+){0,6}? (?:has |have |is |was )?(?:already )?expired|cert_has_expired",
        r"expired (?:server )?cert|certificate ?expired|certificat.{0,20} expire",
        r"zertifikat .{0,30}abgelaufen|certificado .{0,20}(?:caduc|expir|venc)",
        r"(?:num=|return code: ?|error )10\b|sec_e_cert_expired|0x80090328",
        r"cert.{0,40}(?:out of date|no longer valid)|is after 2\d{3}|validity .{0,20}(?:ended|expired)",
        r"certificate has expir|certificateexpired|invalid certificate date",
        r"0x800ccc02|not valid after \d|expired certificate",
    ),
    Sign.CERT_NOT_YET_VALID: (
        r"not yet valid|not_yet_valid|(?:num=|return code: ?)9\b|certificatenotyetvalid|is before 2\d{3}",
        r"not yet activated|noch nicht gultig",
    ),
    Sign.CERT_OUTSIDE_TIME: (
        r"expired or (?:is )?not yet valid|outside .{0,20}valid|validity period",
        r"not (?:time )?valid .{0,25}(?:date|time|clock)|nottimevalid|not within its validity",
    ),
    Sign.CERT_WRONG_NAME: (
        r"host ?name.{0,60}(?:mismatch|not match|n't match)|altname_invalid",
        r"(?:does|did)(?:n't| not) match .{0,40}(?:cert|target host|expected|altname|cn|host|domain|name)",
        r"certificate is (?:not )?valid for|doesn't match|certificate (?:is )?not valid for",
        r"no name matching|no (?:subject )?alternative .{0,50}(?:match|found|present)|name ?mismatch",
        r"(?:ip address|host|domain) mismatch|bad_cert_domain|(?:num=|return code: ?)62\b",
        r"doesn't contain any ip sans|cannot validate certificate for|wrong principal|principal name",
        r"cert.{0,60}(?:issued (?:for|to) (?:a )?(?:different|other|another)|belongs to (?:a )?different|"
        r"for another)",
        r"err_cert_common_name|not match .{0,30}(?:name|host) .{0,20}cert|sec_e_wrong_principal",
        r"certificate (?:cn\b|for|subject).{0,80}(?:does not|doesn't|did not) match",
        r"invalid_cert_cn|0x800ccc01|not ?valid ?for ?name|host(?:name)? verification failed",
        r"host ?name .{0,20}not match any of the valid hosts",
    ),
    Sign.CERT_SELF_SIGNED_IN_CHAIN: (
        r"self[- _]?signed[ _]cert(?:ificate)?[ _]in[ _](?:the )?(?:certificate[ _])?chain",
        r"(?:num=|return code: ?)19\b",
    ),
    Sign.CERT_SELF_SIGNED: (
        r"self[- _]?signed|selbst ?signiert|selbstsigniert|auto-?signe|autofirmad",
        r"(?:num=|return code: ?)18\b",
    ),
    Sign.CERT_ISSUER_NOT_LOCAL: (
        r"issuer certificate .{0,60}could not be found|unable[ _]to[ _]get[ _](?:local[ _])?issuer",
        r"(?:num=|return code: ?)(?:20|2)\b",
    ),
    Sign.CERT_INCOMPLETE: (
        r"unable[ _]to[ _]verify[ _](?:the[ _])?(?:first|leaf)|(?:num=|return code: ?)21\b|partialchain",
        r"not be sending the appropriate intermediate",
        r"(?:incomplete|broken) (?:certificate )?chain|missing intermediate",
        r"intermediate .{0,40}(?:missing|not sent|not found)|chain .{0,20}incomplete",
    ),
    Sign.CERT_ISSUER_UNKNOWN: (
        r"unknown[ _](?:ca\b|authority|issuer)|untrusted|un ?trusted ?root",
        r"not (?:been )?(?:issued by a )?trusted|known issuer|valid certification path|pkix path",
        r"unknownissuer|trust anchor|signed by unknown|remotecertificatechainerrors|trust relationship",
        r"issuer .{0,20}(?:not|un)(?: known|known| found)|issuer certificate .{0,20}not",
        r"nicht vertrauenswurdig",
    ),
    Sign.CERT_REVOKED: (
        r"cert.{0,60}\brevoked\b|cert\w*(?: \w+){0,3}? revoked|cert_revoked|(?:num=|return code: ?)23\b",
    ),
    Sign.CERT_STRICT: (
        r"authority key identifier|subject key identifier|not marked critical|x509_strict",
        r"ca cert does not include key usage|basic constraints|relies on legacy common name|empty issuer",
        r"standards compliant|path ?len\w*(?: \w+){0,3}? without",
        r"without key ?usage|serial number .{0,20}(?:negative|zero)",
        r"causedasendentity|unsupportedcertversion|ca used as end entity",
    ),
    Sign.CERT_REFUSED: (
        r"certificate[_ ]verif(?:y|ication)[_ ](?:failed|error)",
        r"cert(?:ificate)? (?:is |was )?(?:invalid|not valid|rejected|unknown|bad)",
        r"ssl certificate (?:problem|error)|invalid (?:server |ssl |tls |peer )?cert|bad[_ ]certificate",
        r"remote certificate",
        r"certificate .{0,60}(?:invalid|not verified|could not be verified|not accepted|cannot be verified)",
        r"remotecertificate|certificate[_ ]unknown|curl: \(60\)|ssl certificate",
    ),
    Sign.CA_STORE: (
        r"cafile|capath|ca[- _]?bundle|cacert|ca-certificates|trust ?store|verify locations|trustanchors",
        r"(?:load|no) (?:system )?roots|trust anchors|curl: \(77\)|\bcertifi\b",
        r"root cert\w* .{0,30}(?:missing|not (?:found|installed)|load)|ca certificates? (?:file|path)",
        r"certificate (?:database|store) .{0,30}(?:missing|empty|not|fail)",
    ),
    Sign.INTERCEPTOR: (
        r"avast|\bavg\b|kaspersky|bitdefender|\beset\b|norton|mcafee|sophos|forti(?:net|gate)|zscaler",
        r"blue ?coat|netskope|palo alto|check ?point|(?:web|mail) ?shield|intercept|ssl inspection",
        r"tls inspection|anti-?virus|man[- ]in[- ]the[- ]middle",
    ),
    Sign.CLOCK: (
        r"(?<!current system )\bclock\b|system (?:time|date)|date (?:and|or) time|is before 2\d{3}",
        r"(?:date|time) (?:is|are) (?:wrong|incorrect|not correct)",
    ),
    Sign.SERVER_TLS_OLD: (
        r"(?<!hello:)(?<!accept:)unsupported[_ ]protocol|serverdoesnotsupporttls",
        r"server .{0,40}(?:only|selected|chose|supports|uses) .{0,40}(?:tls ?v?1\.?[01]\b|ssl ?v?[23]|"
        r"protocol version)",
        r"not accepted by client preferences|server (?:does not|doesn't) support tls ?(?:v)?1\.[23]",
        r"unsupported protocol version|(?:unsupported|old|obsolete) (?:ssl|tls) version",
    ),
    Sign.CLIENT_TLS_OLD: (
        r"alert[_ ]protocol[_ ]version|protocol_version|no appropriate protocol",
        r"(?:accept|process_client_hello|clnt_hello).{0,40}(?:wrong version|unsupported protocol|version too low)",
        r"tls alert: \W?protocolversion|client offered only unsupported versions|client hello .{0,30}version",
        r"tls ?v?1\.[01](?: and (?:tls ?v?)?1\.1)? .{0,20}(?:not supported|no longer|disabled|deprecated|"
        r"retired)",
        r"(?:upgrade|update|support|require\w*|use|need\w*|enable) .{0,40}tls ?v?1\.[23]",
        r"tls ?v?1\.[23] .{0,30}(?:required|or (?:later|higher|above|newer))|-9836",
        r"client .{0,20}(?:tls|ssl) version|insufficient tls version|insufficient security level",
    ),
    Sign.TLS_VERSION: (
        r"\btls version|protocol version|ssl version|version (?:is )?(?:too low|too old|not supported)",
    ),
    Sign.WEAK_CRYPTO: (
        r"key[_ ]too[_ ](?:small|short|weak)|no shared cipher|nociphersuitesincommon|common algorithm",
        r"no (?:common|shared|suitable|matching|overlapping) (?:cipher|signature|encryption)",
        r"cipher (?:suites?|mismatch)|no[_ ]ciphers?\b|md[_ ]too[_ ]weak|too weak",
        r"weak (?:signature|key|digest|cipher|dh|diffie|ephemeral|crypto)|signature (?:algorithm|type)",
        r"sigalg|insecure|legacy (?:sigalg|renegotiation)|unsafe legacy|algorithm constraints|diffie",
        r"prime .{0,20}(?:small|short)|illegal[_ ]parameter|bad ecpoint",
        r"unsupported (?:curve|group|algorithm)|key usage violation|dh parameters?|no cypher",
        r"certificate algorithm|minimum .{0,20}(?:key|bits)|\d+ bits? .{0,20}(?:dh|rsa|key)",
    ),
    Sign.TLS_BROKEN: (
        r"handshake|ssl_connect|0x800ccc1a|peer is incompatible|peermisbehaved|peer misbehaved",
        r"(?:tls|ssl)\w* (?:negotiation|start-?up|upgrade|set-?up|connection|session|initiali[sz]ation)"
        r".{0,30}(?:fail|error|closed|could not|abort)",
        r"fail\w* to (?:enable|start|establish|set ?up|negotiate|initiali[sz]e) .{0,15}(?:crypto|tls|ssl|"
        r"secure)",
        r"ssl operation failed|enable_crypto",
        r"(?:could|can) ?not (?:establish|start|negotiate|make|create) .{0,20}(?:tls|ssl|secure|encrypt)",
        r"schannel|ssl ?error|\betls\b|tls[ _]error|gnutls|establish an? (?:ssl|tls)",
        r"alert (?:internal|handshake|number)|(?:tls|ssl) (?:failed|failure)|curl: \(35\)",
        r"unable to (?:start|establish|negotiate) .{0,10}(?:tls|ssl|secure)|tls_process|ssl routines",
        r"sslexception|starttls (?:failed|error|failure)|fatal alert|alert received|tls alert|ssl alert",
        r"convert socket to tls|syscall returned",
    ),
    Sign.TLS_EOF: (
        r"violation of protocol|ssleoferror|ssl_error_syscall|unexpected eof while reading",
        r"handshake.{0,30}\beof\b|during (?:the )?(?:tls |ssl )?handshake|terminated the handshake",
        r"disconnected before secure tls|non-properly terminated|sslzeroreturn|tls/ssl connection has been closed",
        r"forcibly closed .{0,40}handshake|handshake .{0,60}(?:reset|forcibly closed|transport stream)",
    ),
    Sign.STARTTLS_ABSENT: (
        r"starttls .{0,60}(?:not|n't|no longer|un)[ -]?(?:be )?(?:support|offer|advertis|available|"
        r"announc|implement|found|provid|list|recogni)",
        r"(?:does|did)(?:n't| not) (?:support|advertise|offer|announce|have|provide|list) "
        r".{0,40}(?:starttls|tls|ssl|encrypt(?!ed pass)|secure)",
        r"0x800ccc7d|no starttls|starttls (?:is )?(?:unavailable|missing|unsupported|unknown)|didn't found? starttls",
        r"(?:command|verb) \W?starttls\W? .{0,20}(?:not|un)",
        r"(?:no|without) (?:tls|ssl|starttls) (?:support|capab|extens)",
        r"(?:starttls|tls) (?:is )?(?:not (?:enabled|configured|allowed)|disabled) (?:on|by|at|for) (?:the |"
        r"this )?(?:server|host|port)",
        r"tls is required, but was not offered|lacks? starttls|tls not (?:supported|offered|advertised)",
        r"(?:starttls|tls) support .{0,20}(?:missing|absent)|starttls not (?:in|among)",
    ),
    Sign.STARTTLS_BROKEN: (
        r"tls (?:is )?(?:currently |temporarily |presently )?(?:not (?:currently )?available|unavailable)",
        r"tls .{0,20}(?:temporar|local) ",
        r"(?:unable|failed|error|cannot|can't) .{0,20}(?:initiali[sz]e|load|start|set ?up) .{0,20}(?:tls|"
        r"ssl|certificate)",
        r"tls .{0,20}(?:engine|configur|initiali[sz]).{0,30}(?:fail|error)",
        r"no (?:server )?certificate (?:configured|available|loaded|installed)|tls currently",
    ),
    Sign.TLS_WANTED: (
        r"(?:issue|send|use|run|do|perform|start) (?:a |an |the )?\"?(?:starttls|tls|ssl)\"?(?: command)? "
        r"(?:command )?(?:first|before)",
        r"must .{0,25}(?:starttls|start tls|use (?:tls|ssl))",
        r"(?:starttls|tls|ssl|ssl/tls|encryption|encrypted? (?:connection|session|channel)|secure "
        r"(?:connection|channel|session))(?: [\w-]+){0,3}? (?:is |are |be )?(?:required|needed|necessary|"
        r"mandatory|enforced|requise?|erforderlich)",
        r"(?:requires?|needs?|demands?|wants?|insists? on) (?:a |an )?(?:use of )?(?:starttls|tls|ssl|"
        r"secure|encrypt)",
        r"ssl/tls[- ]connection is required",
        r"(?:not|n't) (?:allowed|permitted|available|accepted|supported) .{0,30}(?:unencrypted|cleartext|"
        r"plain ?text|insecure|without (?:tls|ssl|encrypt))",
        r"(?:unencrypted|cleartext|clear text|plain ?text|insecure|unsecured?) .{0,40}(?:disabled|"
        r"disallow|not|forbid|den|prohib|refus)",
        r"(?:wasn't|not|isn't) (?:sent|delivered|transmitted|made) over (?:a |an )?(?:tls|ssl|encrypt|secure)",
        r"(?:tls|ssl)/ssl\w* (?:connection )?required",
        r"(?:session|connection|channel|link) (?:is )?(?:not|un) ?(?:secure|encrypt|protect)",
        r"only .{0,30}(?:over|with|after|via|using|on) .{0,15}(?:tls|ssl|encrypt|secure)|tls[- ]only",
        r"without (?:tls|ssl|encryption|starttls)|encryption required|enable (?:ssl|tls)",
        r"activate (?:ssl|tls)|turn on (?:ssl|tls)|try connecting using tls",
        r"(?:unencrypted|insecure) connection",
        r"(?:starttls|tls|ssl|encryption) (?:must|has to|needs to|should) be",
        r"must be (?:encrypted|secured|over tls)",
    ),
    Sign.CERT_KNOWN_CA: (
        r"digicert|go ?daddy|let'?s encrypt|globalsign|sectigo|comodo|google trust|\bgts\b",
        r"amazon (?:rsa|root)|baltimore|isrg|usertrust|entrust|verisign|thawte|geotrust|starfield|equifax",
        r"addtrust",
    ),
}
