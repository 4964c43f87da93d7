"""How Windows, .NET and mail programs say the same failures in other languages; plain words, folded when compiled.

Windows translates the texts of its socket errors (WSAECONNREFUSED and the rest), so that a number often is missing.
"""

from __future__ import annotations

from wizard.diagnosis.sign import Sign

FOREIGN_PHRASES: dict[Sign, tuple[str, ...]] = {
    Sign.NAME_NOT_FOUND: (
        "host ist unbekannt|host unbekannt|server wurde nicht gefunden|remotename konnte nicht aufgelöst werden",
        "hôte inconnu|hôte inconnue|le nom distant n'a pas pu être résolu|nom ou service inconnu",
        "host desconocido|no se puede resolver el nombre remoto|nombre o servicio desconocido",
        "host não é conhecido|host desconhecido|nome remoto não pôde ser resolvido|nome ou serviço desconhecido",
        "host sconosciuto|impossibile risolvere il nome remoto|nome o servizio sconosciuto",
        "onbekende host|host is onbekend|nieznany host|nie można rozpoznać nazwy zdalnej",
        "хост неизвестен|неизвестный хост|невозможно разрешить удаленное имя|имя или служба не известны",
        "不知道这样的主机|无法解析此远程名称|未能解析此远程名称|未知的名称或服务|無法識別這台主機|無法解析遠端名稱",
        "そのようなホストは不明|リモート名を解決できませんでした|알려진 호스트가 없습니다",
        "bilinen böyle bir ana bilgisayar yok",
    ),
    Sign.REFUSED: (
        "zielcomputer die verbindung verweigerte|verbindungsaufbau abgelehnt|verbindung verweigert",
        "expressément refusée|connexion refusée|denegó expresamente|conexión rechazada",
        "recusou ativamente|recusaram ativamente|recusou a conexão|conexão recusada|as recusou ativamente",
        "rifiuto persistente|connessione rifiutata|actief heeft geweigerd|verbinding is geweigerd",
        "aktywnie go odmawia|połączenie odrzucone|aktivt nekade|etkin olarak reddetti",
        "отверг запрос на подключение|в соединении отказано|соединение отклонено",
        "计算机积极拒绝|拒绝连接|连接被拒绝|目標電腦拒絕連線|連線被拒|によって拒否されたため|연결을 거부했으므로",
    ),
    Sign.TIMED_OUT: (
        "nicht richtig reagiert hat|zeitüberschreitung|zeitlimit für den vorgang|antwortet nicht",
        "n'a pas répondu|délai d'attente|délai de connexion|temps d'attente|a expiré",
        "no respondió adecuadamente|tiempo de espera|ha agotado el tiempo|se agotó el tiempo",
        "não respondeu|tempo limite|esgotado o tempo|tempo de conexão esgotado",
        "mancata risposta dall'host|risposta non corretta della parte|timeout dell'operazione|tempo scaduto",
        "niet juist heeft gereageerd|niet correct heeft gereageerd|nie odpowiedziała poprawnie|upłynął limit czasu",
        "требуемое время не получен|время ожидания|превышен таймаут|истекло время|тайм-аут",
        "没有正确答复|没有反应|连接超时|操作超时|操作已超时|並未正確回應",
        "連線逾時|作業逾時|正しく応答しなかった|응답하지 않아",
    ),
    Sign.UNREACHABLE: (
        "nicht verfügbares netzwerk|nicht verfügbaren host|netzwerk ist nicht erreichbar|keine route zum zielrechner",
        "réseau impossible à atteindre|hôte impossible à atteindre|le réseau n'est pas accessible",
        "red no accesible|host no accesible|la red es inaccesible|rede inacessível|host inacessível",
        "rete non raggiungibile|host non raggiungibile|netwerk is onbereikbaar|sieć jest niedostępna",
        "недоступной сети|сеть недоступна|нет маршрута|无法连接的网络|网络不可达|没有到主机的路由|無法連線的網路",
    ),
    Sign.RESET: (
        "vom remotehost geschlossen|durch den hostcomputer abgebrochen",
        "verbindung vom kommunikationspartner zurückgesetzt",
        "fermée par l'hôte distant|connexion ré-initialisée par le correspondant",
        "interrupción de una conexión existente|conexión reinicializada por la máquina remota",
        "cancelamento de uma conexão existente|conexão fechada pela outra ponta",
        "interrotta forzatamente|zamknięte przez zdalnego hosta|externe host verbroken",
        "принудительно разорвал|соединение разорвано|关闭了一个现有的连接|远程主机强迫关闭|遠端主機已強制關閉",
        "リモート ホストに強制的に切断|강제로 끊겼습니다",
    ),
    Sign.DENIED_LOCALLY: (
        "zugriffsrechte des sockets|keine berechtigung|autorisations d'accès|permission non accordée",
        "no permitido por sus permisos|permiso denegado|proibida pelas permissões|permissão negada",
        "non consentite dalle rispettive|permesso negato|toegangsmachtigingen|запрещенным правами доступа",
        "отказано в доступе|访问权限不允许|权限不够|存取權限所禁止|アクセス許可で禁じられた",
    ),
    Sign.NOT_CONNECTED: (
        "es konnte keine verbindung|verbindung mit dem postausgangsserver",
        "verbindung zum server|fehler beim verbinden",
        "connexion au serveur|impossible de se connecter|échec de la connexion|no se puede establecer una conexión",
        "no se pudo conectar|error al conectar|falha ao conectar",
        "não foi possível conectar|impossibile stabilire la conn",
        "kan geen verbinding|nie można nawiązać połączenia|не удалось подключиться|не удается подключиться",
        "无法连接|连接失败|無法連線|接続できません|연결할 수 없습니다",
    ),
    Sign.NOT_TLS: ("verbindungsverschlüsselungstyp nicht|type de chiffrement de connexion",),
    Sign.CERT_WRONG_NAME: (
        "name auf dem sicherheitszertifikat ist ungültig",
        "zielprinzipalname ist falsch|zertifikat gehört zu einer anderen",
        "nom principal de la cible est incorrect|nombre principal de destino es incorrecto",
        "nome da entidade de destino está incorreto|nome dell'entità di destinazione non è corretto",
        "目标主要名称不正确|目標主體名稱不正確|конечное имя субъекта",
    ),
    Sign.CERT_REFUSED: (
        "remotezertifikat ist ungültig|remotezertifikat ist laut|certificat distant n'est pas valide",
        "certificado remoto no es válido|certificado remoto é inválido|certificato remoto non è valido",
        "远程证书无效|удаленный сертификат недействителен|遠端憑證是無效的|リモート証明書は無効",
    ),
    Sign.CERT_EXPIRED: (
        "zertifikat ist abgelaufen|certificat a expiré|certificado ha caducado|certificado expirou",
        "certificato è scaduto|证书已过期|срок действия сертификата истек",
    ),
    Sign.TLS_WANTED: (
        "sichere verbindung erforderlich|requiert une connexion sécurisée|requiere una conexión segura",
        "requer uma conexão segura|richiede una connessione protetta|要求安全连接|требуется безопасное соединение",
    ),
    Sign.AUTH_WANTED: (
        "client wurde nicht authentifiziert|client n'était pas authentifié|cliente no se autenticó",
        "cliente não foi autenticado|client non è stato autenticato",
        "客户端未通过身份验证|проверка подлинности клиента",
        "anmeldung erforderlich|authentifizierung erforderlich|authentification requise|authentification obligatoire",
        "autenticación requerida|se requiere autenticación",
        "autenticação necessária|requer autenticação|需要身份验证|需要认证",
        "autenticazione richiesta|требуется авторизация|требуется аутентификация",
    ),
    Sign.AUTH_FAILED: (
        "benutzername oder passwort falsch|anmeldedaten sind ungültig|anmeldung fehlgeschlagen",
        "authentifizierung fehlgeschlagen|authentifizierung am postausgangsserver",
        "falsches passwort|falsche anmeldedaten",
        "échec de l'authentification|échec d'authentification",
        "identifiant ou mot de passe|nom d'utilisateur ou mot de",
        "error de autenticación|autenticación fallida|usuario o contraseña incorrect|falha na autenticação",
        "falha de autenticação|usuário ou senha|autenticazione fallita|credenziali non valide|password errata",
        "ошибка аутентификации|неверный логин|неверное имя пользователя|неправильный пароль|ошибка авторизации",
        "身份验证失败|认证失败|验证失败|用户名或密码|密码错误|密碼錯誤|驗證失敗|認証に失敗|인증에 실패",
        "authenticatie mislukt|nieprawidłowa nazwa użytkownika|kimlik doğrulama başarısız",
    ),
    Sign.USER_UNKNOWN: (
        "empfänger unbekannt|empfänger existiert nicht|postfach existiert nicht|destinataire inconnu|boîte inconnue",
        "destinatario desconocido|usuario desconocido|usuário desconhecido",
        "destinatario sconosciuto|casella inesistente",
        "пользователь не найден|нет такого пользователя|收件人不存在|用户不存在|邮箱不存在",
    ),
    Sign.PIPELINING: ("protokollverletzung|violation du protocole|violación del protocolo",),
    Sign.ACCESS_OFF: (
        "关闭了smtp|关闭了pop|未开启smtp|未开通smtp|没有开启smtp",
        "smtp服务未开|服务未开启|smtp-dienst ist nicht aktiviert",
    ),
    Sign.CRITERIA: (
        "no cumplio con los criterios|nao atendeu aos criterios|ne repondait pas aux criteres",
        "erfullte nicht die kriterien|non ha soddisfatto i criteri",
    ),
    Sign.IP_LIST: ("nicht auf weißer liste|nicht auf der weißen liste",),
    Sign.TOO_FAST: ("ungewöhnliche anzahl|ungewöhnlich hohe|trop de connexions|zu viele verbindungen",),
    Sign.TOO_LARGE: ("nachricht ist zu groß|message trop volumineux|mensaje demasiado grande|mensagem muito grande",),
    Sign.CONTENT: ("垃圾邮件|письмо похоже на спам|als spam|comme spam|como spam",),
}
