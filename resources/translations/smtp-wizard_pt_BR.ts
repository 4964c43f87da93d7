<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
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
        <translation>Outra plataforma</translation>
    </message>
    <message>
        <source>Standard</source>
        <comment>the usual choice among the servers of a service</comment>
        <translation>Padrão</translation>
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
            <numerusform>%n provedor foi carregado.</numerusform>
            <numerusform>%n provedores foram carregados.</numerusform>
        </translation>
    </message>
    <message>
        <source>--data-key belongs to --load.</source>
        <translation>--data-key só serve com --load.</translation>
    </message>
    <message>
        <source>--keep-token needs --token-file.</source>
        <translation>--keep-token precisa de --token-file.</translation>
    </message>
    <message>
        <source>--mailbox and --platform belong to --show.</source>
        <translation>--mailbox e --platform só servem com --show.</translation>
    </message>
    <message>
        <source>--no-control-host leaves that out.</source>
        <translation>--no-control-host deixa isso de fora.</translation>
    </message>
    <message>
        <source>A check failed, and the file says so.</source>
        <translation>Uma verificação falhou, e o arquivo diz isso.</translation>
    </message>
    <message>
        <source>A key was made.</source>
        <translation>Uma chave foi criada.</translation>
    </message>
    <message>
        <source>A new key is in its place. What the old one signed still verifies here.</source>
        <translation>Uma chave nova ocupa o lugar da antiga. O que a antiga assinou continua sendo verificado aqui.</translation>
    </message>
    <message>
        <source>A search stands alone, without --show, --load and --use-shipped.</source>
        <translation>Uma busca vai sozinha, sem --show, --load e --use-shipped.</translation>
    </message>
    <message>
        <source>ACTION</source>
        <comment>a placeholder in a command line</comment>
        <translation>AÇÃO</translation>
    </message>
    <message>
        <source>Address already in use</source>
        <translation>Endereço já em uso</translation>
    </message>
    <message>
        <source>Audience:</source>
        <comment>a label in front of a column</comment>
        <translation>Destino:</translation>
    </message>
    <message>
        <source>CA file:</source>
        <translation>Arquivo de CA:</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <comment>a placeholder in a command line</comment>
        <translation>COMANDO</translation>
    </message>
    <message>
        <source>Cannot assign requested address</source>
        <translation>Não é possível atribuir o endereço solicitado</translation>
    </message>
    <message>
        <source>Changes:</source>
        <comment>a label in front of a column</comment>
        <translation>Mudanças:</translation>
    </message>
    <message>
        <source>Connects from:</source>
        <comment>addresses of the practice platform</comment>
        <translation>Conecta-se de:</translation>
    </message>
    <message>
        <source>DNSSEC trust anchors in place of those of the root zone</source>
        <translation>âncoras de confiança DNSSEC no lugar das da zona raiz</translation>
    </message>
    <message>
        <source>Delete it? Type {yes}: </source>
        <translation>Excluir a chave? Digite {yes}: </translation>
    </message>
    <message>
        <source>Did you mean {suggestion}?</source>
        <translation>Você quis dizer {suggestion}?</translation>
    </message>
    <message>
        <source>Every check passed.</source>
        <translation>Todas as verificações foram aprovadas.</translation>
    </message>
    <message>
        <source>FAILED</source>
        <comment>how a step of a push ended, in a column of its own</comment>
        <translation>FALHOU</translation>
    </message>
    <message>
        <source>Fields</source>
        <comment>of a form</comment>
        <translation>Campos</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>O arquivo já existe</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Nome de arquivo longo demais</translation>
    </message>
    <message>
        <source>Files:</source>
        <translation>Arquivos:</translation>
    </message>
    <message>
        <source>Finds, tests and explains the settings for sending through your own mail server, and hands them over signed. Without a subcommand it opens the window.</source>
        <translation>Encontra, testa e explica as configurações para enviar pelo seu próprio servidor de e-mail e as entrega assinadas. Sem um subcomando, abre a janela.</translation>
    </message>
    <message>
        <source>For</source>
        <comment>the receiver of a signed file</comment>
        <translation>Para</translation>
    </message>
    <message>
        <source>From address (default: ADDRESS)</source>
        <translation>endereço do remetente (padrão: ADDRESS)</translation>
    </message>
    <message>
        <source>From name</source>
        <translation>nome do remetente</translation>
    </message>
    <message>
        <source>From the platform: {cause}.</source>
        <comment>the cause that was found</comment>
        <translation>Pela plataforma: {cause}.</translation>
    </message>
    <message>
        <source>Give --host: no server is known for this address.</source>
        <translation>Informe --host: nenhum servidor é conhecido para este endereço.</translation>
    </message>
    <message>
        <source>Give --pairing-code with the code that the platform shows.</source>
        <translation>Informe --pairing-code com o código que a plataforma mostra.</translation>
    </message>
    <message>
        <source>Give --request or --transfer-code, not both: a password is sealed once.</source>
        <translation>Informe --request ou --transfer-code, não os dois: uma senha é lacrada uma única vez.</translation>
    </message>
    <message>
        <source>Give --to-platform with the https address of the platform.</source>
        <translation>Informe --to-platform com o endereço https da plataforma.</translation>
    </message>
    <message>
        <source>Give --token-file with the token of {origin}.</source>
        <translation>Informe --token-file com o token de {origin}.</translation>
    </message>
    <message>
        <source>Give an e-mail address, or --config with a signed file.</source>
        <translation>Informe um endereço de e-mail, ou --config com um arquivo assinado.</translation>
    </message>
    <message>
        <source>Give the password with --password-stdin or --keyring, or use --no-sign-in.</source>
        <translation>Informe a senha com --password-stdin ou --keyring, ou use --no-sign-in.</translation>
    </message>
    <message>
        <source>Help</source>
        <comment>a label in front of an address</comment>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>If it did, push again with --platform-key and the fingerprint that the platform itself shows.</source>
        <translation>Se ela trocou, entregue de novo com --platform-key e a impressão digital que a própria plataforma mostra.</translation>
    </message>
    <message>
        <source>If that is your server, give --host {host}.</source>
        <translation>Se esse for o seu servidor, informe --host {host}.</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>Em vigor até</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>É uma pasta</translation>
    </message>
    <message>
        <source>It could not be revoked at the platform: revoke it there.</source>
        <translation>Não foi possível revogá-la na plataforma: revogue-a lá.</translation>
    </message>
    <message>
        <source>It runs until it is interrupted (Ctrl+C).</source>
        <translation>Funciona até ser interrompida (Ctrl+C).</translation>
    </message>
    <message>
        <source>It was loaded on this computer.</source>
        <translation>Foram carregados neste computador.</translation>
    </message>
    <message>
        <source>Key ({suite}), kept in a file, for practice only:</source>
        <translation>Chave ({suite}), guardada em um arquivo, só para praticar:</translation>
    </message>
    <message>
        <source>Key ({suite}), kept in a file, locked with your passphrase:</source>
        <translation>Chave ({suite}), guardada em um arquivo protegido pela sua frase secreta:</translation>
    </message>
    <message>
        <source>Key ({suite}), kept in this computer&apos;s keyring:</source>
        <translation>Chave ({suite}), guardada no chaveiro deste computador:</translation>
    </message>
    <message>
        <source>Key ({suite}), kept nowhere; it is for one time only:</source>
        <translation>Chave ({suite}), não guardada; é só para uma vez:</translation>
    </message>
    <message>
        <source>Key:</source>
        <comment>a label in front of a column</comment>
        <translation>Chave:</translation>
    </message>
    <message>
        <source>Loaded data was forgotten.</source>
        <translation>Os dados carregados foram esquecidos.</translation>
    </message>
    <message>
        <source>Mail goes out from {sender}.</source>
        <translation>Os e-mails saem de {sender}.</translation>
    </message>
    <message>
        <source>Named: {cause}, as it is.</source>
        <comment>the cause that was found</comment>
        <translation>Indicado: {cause}, como de fato é.</translation>
    </message>
    <message>
        <source>Named: {cause}, but the scenario has {true_cause}.</source>
        <comment>the cause that was found</comment>
        <translation>Indicado: {cause}, mas o cenário tem {true_cause}.</translation>
    </message>
    <message>
        <source>No provider is known for {query}.</source>
        <translation>Nenhum provedor é conhecido para {query}.</translation>
    </message>
    <message>
        <source>No sending settings were found for {domain}. Give --host, and --port if it is unusual.</source>
        <translation>Nenhuma configuração de envio foi encontrada para {domain}. Informe --host e, se não for a comum, --port.</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Não há espaço no dispositivo</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Arquivo ou pasta inexistente</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Não é uma pasta</translation>
    </message>
    <message>
        <source>Nothing failed, but not every check ran.</source>
        <translation>Nada falhou, mas nem todas as verificações foram feitas.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi mudado.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Nada foi excluído.</translation>
    </message>
    <message>
        <source>Nothing was signed on this computer yet.</source>
        <translation>Nada foi assinado ainda neste computador.</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Operação não permitida</translation>
    </message>
    <message>
        <source>Origin:</source>
        <comment>a label in front of a column</comment>
        <translation>Origem:</translation>
    </message>
    <message>
        <source>Other users of this computer may read {path}.</source>
        <translation>Outros usuários deste computador podem ler {path}.</translation>
    </message>
    <message>
        <source>Page:</source>
        <comment>of the practice platform</comment>
        <translation>Página:</translation>
    </message>
    <message>
        <source>Pairing code that the platform shows: </source>
        <translation>Código de pareamento que a plataforma mostra: </translation>
    </message>
    <message>
        <source>Pairing code:</source>
        <translation>Código de pareamento:</translation>
    </message>
    <message>
        <source>Passphrase of this computer&apos;s key: </source>
        <translation>Frase secreta da chave deste computador: </translation>
    </message>
    <message>
        <source>Password for {username}: </source>
        <translation>Senha de {username}: </translation>
    </message>
    <message>
        <source>Password: none; the server takes mail from this address without sign-in.</source>
        <translation>Senha: nenhuma; o servidor aceita e-mails deste endereço sem login.</translation>
    </message>
    <message>
        <source>Password: not in the file; the platform asks for it.</source>
        <translation>Senha: não está no arquivo; a plataforma pede a senha.</translation>
    </message>
    <message>
        <source>Password: sealed for {platform}. Compare the whole fingerprint:</source>
        <translation>Senha: lacrada para {platform}. Compare a impressão digital inteira:</translation>
    </message>
    <message>
        <source>Password: sealed with this transfer code. It is shown once and stands in no file:</source>
        <translation>Senha: lacrada com este código de transferência. Ele aparece uma única vez e não consta em nenhum arquivo:</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Permissão negada</translation>
    </message>
    <message>
        <source>Platform:</source>
        <comment>a label in front of a column</comment>
        <translation>Plataforma:</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Portas</translation>
    </message>
    <message>
        <source>Practice: {title}. Nothing left this computer.</source>
        <translation>Prática: {title}. Nada saiu deste computador.</translation>
    </message>
    <message>
        <source>Push this? Type {yes}: </source>
        <translation>Entregar isto? Digite {yes}: </translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Sistema de arquivos somente leitura</translation>
    </message>
    <message>
        <source>Receipt: {state}, signed by the platform.</source>
        <translation>Recibo assinado pela plataforma: configuração {state}.</translation>
    </message>
    <message>
        <source>Register it with every platform you push to, and revoke the old one there.</source>
        <translation>Registre-a em cada plataforma a que você entrega e revogue lá a antiga.</translation>
    </message>
    <message>
        <source>Request file:</source>
        <translation>Arquivo de solicitação:</translation>
    </message>
    <message>
        <source>Revoke it at every platform it is registered with.</source>
        <translation>Revogue-a em cada plataforma em que está registrada.</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Salvo: {path}</translation>
    </message>
    <message>
        <source>Sends until then from</source>
        <translation>Até lá, envia de</translation>
    </message>
    <message>
        <source>Short form</source>
        <comment>of a fingerprint</comment>
        <translation>Forma curta</translation>
    </message>
    <message>
        <source>Signed by an unknown key:</source>
        <translation>Assinado por uma chave desconhecida:</translation>
    </message>
    <message>
        <source>Signed by practice (made by practice mode, for training only):</source>
        <translation>Assinado pela prática (feito no modo de prática, só para treinar):</translation>
    </message>
    <message>
        <source>Signed by the key you gave:</source>
        <translation>Assinado pela chave que você informou:</translation>
    </message>
    <message>
        <source>Signed by this computer:</source>
        <translation>Assinado por este computador:</translation>
    </message>
    <message>
        <source>Signed by this computer: {key}</source>
        <translation>Assinado por este computador: {key}</translation>
    </message>
    <message>
        <source>Signed file: {verdict}</source>
        <translation>Arquivo assinado: {verdict}</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Testado</translation>
    </message>
    <message>
        <source>The file was signed by a key that is not known here, and its server is {host}.</source>
        <translation>O arquivo foi assinado por uma chave que não é conhecida aqui, e o servidor dele é {host}.</translation>
    </message>
    <message>
        <source>The key is registered at {origin}.</source>
        <translation>A chave está registrada em {origin}.</translation>
    </message>
    <message>
        <source>The key was deleted. Files it signed still verify here.</source>
        <translation>A chave foi excluída. Os arquivos que ela assinou continuam sendo verificados aqui.</translation>
    </message>
    <message>
        <source>The keyring could not be read.</source>
        <translation>Não foi possível ler o chaveiro.</translation>
    </message>
    <message>
        <source>The keyring did not answer.</source>
        <translation>O chaveiro não respondeu.</translation>
    </message>
    <message>
        <source>The keyring has no token for it.</source>
        <translation>O chaveiro não tem token para isso.</translation>
    </message>
    <message>
        <source>The keyring is locked, so its keys cannot be shown. Unlock it and try again.</source>
        <translation>O chaveiro está bloqueado, por isso não dá para mostrar as chaves. Desbloqueie-o e tente de novo.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>O chaveiro está bloqueado.</translation>
    </message>
    <message>
        <source>The old one could not be revoked at the platform: revoke it there.</source>
        <translation>Não foi possível revogar a antiga na plataforma: revogue-a lá.</translation>
    </message>
    <message>
        <source>The pages were not drawn: {reason}</source>
        <translation>As páginas não foram desenhadas: {reason}</translation>
    </message>
    <message>
        <source>The platform cannot listen or connect as asked: {reason}.</source>
        <translation>A plataforma não consegue escutar ou se conectar como pedido: {reason}.</translation>
    </message>
    <message>
        <source>The platform was at another port of this host before.</source>
        <translation>A plataforma estava antes em outra porta deste host.</translation>
    </message>
    <message>
        <source>The platform&apos;s key is ANOTHER ONE than before.</source>
        <translation>A chave da plataforma é DIFERENTE de antes.</translation>
    </message>
    <message>
        <source>The platform&apos;s key is seen for the first time.</source>
        <translation>A chave da plataforma é vista pela primeira vez.</translation>
    </message>
    <message>
        <source>The platform&apos;s key is the same as before.</source>
        <translation>A chave da plataforma é a mesma de antes.</translation>
    </message>
    <message>
        <source>The platform&apos;s own sender is in use.</source>
        <translation>O remetente da própria plataforma está em uso.</translation>
    </message>
    <message>
        <source>The practice platform has stopped.</source>
        <translation>A plataforma de prática parou.</translation>
    </message>
    <message>
        <source>The practice platform serves {url}</source>
        <translation>A plataforma de prática atende em {url}</translation>
    </message>
    <message>
        <source>The public key could not be added to this computer&apos;s list of known keys. The file is good, but smtp-wizard verify will not know its key here.</source>
        <translation>Não foi possível adicionar a chave pública à lista de chaves conhecidas deste computador. O arquivo está bom, mas smtp-wizard verify não vai conhecer a chave dele aqui.</translation>
    </message>
    <message>
        <source>The request file names no API. Give --to-platform with the https address of the platform.</source>
        <translation>O arquivo de solicitação não indica nenhuma API. Informe --to-platform com o endereço https da plataforma.</translation>
    </message>
    <message>
        <source>The scenario {scenario} cannot be run here.</source>
        <translation>O cenário {scenario} não pode ser executado aqui.</translation>
    </message>
    <message>
        <source>The set that was loaded on this computer is not used. {reason}</source>
        <translation>O conjunto de dados carregado neste computador não é usado. {reason}</translation>
    </message>
    <message>
        <source>The settings were not tested, and the file says so.</source>
        <translation>As configurações não foram testadas, e o arquivo diz isso.</translation>
    </message>
    <message>
        <source>The token was not kept: this computer has no usable keyring.</source>
        <translation>O token não foi guardado: este computador não tem chaveiro utilizável.</translation>
    </message>
    <message>
        <source>There is a key already.</source>
        <translation>Já existe uma chave.</translation>
    </message>
    <message>
        <source>There is no display to open the window on.</source>
        <translation>Não há tela em que abrir a janela.</translation>
    </message>
    <message>
        <source>There is no key yet. Make one with: smtp-wizard keys make</source>
        <translation>Ainda não há chave. Crie uma com: smtp-wizard keys make</translation>
    </message>
    <message>
        <source>There is no scenario {name}; practice --list shows them all.</source>
        <translation>Não existe o cenário {name}; practice --list mostra todos.</translation>
    </message>
    <message>
        <source>There was no key.</source>
        <translation>Não havia chave.</translation>
    </message>
    <message>
        <source>This computer has no keyring.</source>
        <translation>Este computador não tem chaveiro.</translation>
    </message>
    <message>
        <source>This computer has no usable keyring, so no key was kept. Give --passphrase-file to keep it in a file that is locked with a passphrase.</source>
        <translation>Este computador não tem chaveiro utilizável, por isso nenhuma chave foi guardada. Informe --passphrase-file para guardá-la em um arquivo protegido por uma frase secreta.</translation>
    </message>
    <message>
        <source>This computer has no usable keyring, so the file was signed with a key for this one time. A platform that does not know the key will ask before it takes the file.</source>
        <translation>Este computador não tem chaveiro utilizável, por isso o arquivo foi assinado com uma chave só para esta vez. Uma plataforma que não conhece a chave pergunta antes de aceitar o arquivo.</translation>
    </message>
    <message>
        <source>This computer has no usable keyring, so the push is signed with a key for this one time, which the platform does not know. To keep a key in a locked file: smtp-wizard keys make --passphrase-file FILE.</source>
        <translation>Este computador não tem chaveiro utilizável, por isso a entrega é assinada com uma chave só para esta vez, que a plataforma não conhece. Para guardar uma chave em um arquivo protegido: smtp-wizard keys make --passphrase-file FILE.</translation>
    </message>
    <message>
        <source>Token file:</source>
        <translation>Arquivo do token:</translation>
    </message>
    <message>
        <source>Type its fingerprint as the platform shows it: </source>
        <translation>Digite a impressão digital dela como a plataforma a mostra: </translation>
    </message>
    <message>
        <source>Type the fingerprint as the platform itself shows it: </source>
        <translation>Digite a impressão digital como a própria plataforma a mostra: </translation>
    </message>
    <message>
        <source>Typed: {address}</source>
        <translation>Digitado: {address}</translation>
    </message>
    <message>
        <source>What was signed could not be put on record. {reason}</source>
        <translation>Não foi possível registrar o que foi assinado. {reason}</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>in the menus of a platform</comment>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Where it happened stands in {path}.</source>
        <translation>O local onde ocorreu consta em {path}.</translation>
    </message>
    <message>
        <source>Your firewall must admit</source>
        <translation>Seu firewall precisa liberar</translation>
    </message>
    <message>
        <source>a number from 0 to 65535 is needed</source>
        <translation>é preciso um número de 0 a 65535</translation>
    </message>
    <message>
        <source>actions</source>
        <comment>a heading</comment>
        <translation>ações</translation>
    </message>
    <message>
        <source>active</source>
        <comment>the state of settings at a platform</comment>
        <translation>ativa</translation>
    </message>
    <message>
        <source>address of this computer to connect to mail servers from</source>
        <translation>endereço deste computador de onde se conectar aos servidores de e-mail</translation>
    </message>
    <message>
        <source>after a failure, ask no host of a large provider whether the network itself works</source>
        <translation>após uma falha, não perguntar a nenhum host de um grande provedor se a própria rede funciona</translation>
    </message>
    <message>
        <source>another platform serves from {path}.</source>
        <translation>outra plataforma atende a partir de {path}.</translation>
    </message>
    <message>
        <source>argument {argument}: {message}</source>
        <translation>argumento {argument}: {message}</translation>
    </message>
    <message>
        <source>certificates of mail servers to trust besides the system&apos;s</source>
        <translation>certificados de servidores de e-mail em que confiar além dos do sistema</translation>
    </message>
    <message>
        <source>certificates to trust besides the system&apos;s</source>
        <translation>certificados em que confiar além dos do sistema</translation>
    </message>
    <message>
        <source>check settings against the server, step by step</source>
        <translation>verificar configurações com o servidor, passo a passo</translation>
    </message>
    <message>
        <source>check settings and write them to a signed file</source>
        <translation>verificar configurações e gravá-las em um arquivo assinado</translation>
    </message>
    <message>
        <source>check settings, hand them to a platform, and let it test them</source>
        <translation>verificar configurações, entregá-las a uma plataforma e deixar que ela as teste</translation>
    </message>
    <message>
        <source>check, read and compare, and send nothing</source>
        <translation>verificar, ler e comparar, sem enviar nada</translation>
    </message>
    <message>
        <source>commands</source>
        <comment>a heading</comment>
        <translation>comandos</translation>
    </message>
    <message>
        <source>delete the key, here and at a platform</source>
        <translation>excluir a chave, aqui e em uma plataforma</translation>
    </message>
    <message>
        <source>do not ask Thunderbird&apos;s public database for the domain</source>
        <translation>não consultar o banco de dados público do Thunderbird sobre o domínio</translation>
    </message>
    <message>
        <source>do not ask at the terminal</source>
        <translation>não perguntar no terminal</translation>
    </message>
    <message>
        <source>do not ask at the terminal before the push</source>
        <translation>não perguntar no terminal antes da entrega</translation>
    </message>
    <message>
        <source>do not push: let the platform&apos;s own sender take over again</source>
        <translation>não entregar: deixar que o remetente da própria plataforma volte a assumir</translation>
    </message>
    <message>
        <source>do not use the shipped data of providers</source>
        <translation>não usar os dados de provedores incluídos</translation>
    </message>
    <message>
        <source>done</source>
        <comment>how a step of a push ended, in a column of its own</comment>
        <translation>feito</translation>
    </message>
    <message>
        <source>ended</source>
        <comment>how a step of a push ended, in a column of its own</comment>
        <translation>encerrado</translation>
    </message>
    <message>
        <source>ended</source>
        <comment>the state of settings at a platform</comment>
        <translation>encerrada</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>é esperado um argumento</translation>
    </message>
    <message>
        <source>expired</source>
        <comment>the state of settings at a platform</comment>
        <translation>expirada</translation>
    </message>
    <message>
        <source>explain an error message of any mail program</source>
        <translation>explicar uma mensagem de erro de qualquer programa de e-mail</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>the tests of signed settings</comment>
        <translation>falhou</translation>
    </message>
    <message>
        <source>file with the passphrase of this computer&apos;s key, where there is no keyring</source>
        <translation>arquivo com a frase secreta da chave deste computador, onde não há chaveiro</translation>
    </message>
    <message>
        <source>file with the platform&apos;s token (default: the keyring&apos;s)</source>
        <translation>arquivo com o token da plataforma (padrão: o do chaveiro)</translation>
    </message>
    <message>
        <source>find the settings for an address, without any password</source>
        <translation>encontrar as configurações para um endereço, sem nenhuma senha</translation>
    </message>
    <message>
        <source>forget a loaded set: use the data of this program again</source>
        <translation>esquecer um conjunto carregado: voltar a usar os dados deste programa</translation>
    </message>
    <message>
        <source>give a number of seconds from 1 to 600.</source>
        <translation>informe um número de segundos de 1 a 600.</translation>
    </message>
    <message>
        <source>give a time such as 2026-11-21T12:00:00Z, or seconds since 1970.</source>
        <translation>informe uma hora como 2026-11-21T12:00:00Z ou segundos desde 1970.</translation>
    </message>
    <message>
        <source>give an IP address of this computer.</source>
        <translation>informe um endereço IP deste computador.</translation>
    </message>
    <message>
        <source>give an address and a port such as 192.0.2.53:53, not {text}.</source>
        <translation>informe um endereço e uma porta como 192.0.2.53:53, não {text}.</translation>
    </message>
    <message>
        <source>host name of the mail server</source>
        <translation>nome de host do servidor de e-mail</translation>
    </message>
    <message>
        <source>how the connection is protected</source>
        <translation>como a conexão é protegida</translation>
    </message>
    <message>
        <source>how the window looks, this time (default: as chosen in its menu)</source>
        <translation>a aparência da janela, desta vez (padrão: a escolhida no menu dela)</translation>
    </message>
    <message>
        <source>https address of the platform, or the name of one used before</source>
        <translation>endereço https da plataforma, ou o nome de uma já usada</translation>
    </message>
    <message>
        <source>ignored explicit argument {value}</source>
        <translation>argumento explícito ignorado: {value}</translation>
    </message>
    <message>
        <source>invalid choice: {value} (choose from {choices})</source>
        <translation>opção inválida: {value} (escolha entre {choices})</translation>
    </message>
    <message>
        <source>invalid value: {value} is no number</source>
        <translation>valor inválido: {value} não é um número</translation>
    </message>
    <message>
        <source>keep the token of --token-file in this computer&apos;s keyring</source>
        <translation>guardar o token de --token-file no chaveiro deste computador</translation>
    </message>
    <message>
        <source>keys delete asks at a terminal. Give --yes where there is none.</source>
        <translation>keys delete pergunta em um terminal. Informe --yes onde não houver um.</translation>
    </message>
    <message>
        <source>kind of key (default: {name})</source>
        <translation>tipo de chave (padrão: {name})</translation>
    </message>
    <message>
        <source>limit for all checks in seconds</source>
        <translation>limite para todas as verificações, em segundos</translation>
    </message>
    <message>
        <source>list the platforms this program knows</source>
        <translation>listar as plataformas que este programa conhece</translation>
    </message>
    <message>
        <source>list the scenarios</source>
        <translation>listar os cenários</translation>
    </message>
    <message>
        <source>list what was signed here, when and for whom</source>
        <translation>listar o que foi assinado aqui, quando e para quem</translation>
    </message>
    <message>
        <source>list, search and show mail providers; load newer data about them</source>
        <translation>listar, buscar e mostrar provedores de e-mail; carregar dados mais recentes sobre eles</translation>
    </message>
    <message>
        <source>mail provider or server program, such as gmail or postfix</source>
        <translation>provedor de e-mail ou programa de servidor, como gmail ou postfix</translation>
    </message>
    <message>
        <source>make the key, unless there is one</source>
        <translation>criar a chave, se ainda não houver uma</translation>
    </message>
    <message>
        <source>make, show, register, rotate and delete the key that signs here</source>
        <translation>criar, mostrar, registrar, trocar e excluir a chave que assina aqui</translation>
    </message>
    <message>
        <source>mask names and addresses in the window, for a screen that others see</source>
        <translation>ocultar nomes e endereços na janela, para uma tela que outras pessoas veem</translation>
    </message>
    <message>
        <source>message</source>
        <comment>a heading</comment>
        <translation>mensagem</translation>
    </message>
    <message>
        <source>name to give in EHLO (default: an address literal)</source>
        <translation>nome a informar no EHLO (padrão: um endereço literal)</translation>
    </message>
    <message>
        <source>network</source>
        <comment>a heading</comment>
        <translation>rede</translation>
    </message>
    <message>
        <source>no problem</source>
        <comment>in place of a cause</comment>
        <translation>nenhum problema</translation>
    </message>
    <message>
        <source>no provider has this id or name. providers QUERY searches.</source>
        <translation>nenhum provedor tem este ID ou nome. providers QUERY faz uma busca.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>the password in a signed file</comment>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>none but perhaps the password</source>
        <translation>nenhuma, a não ser talvez a senha</translation>
    </message>
    <message>
        <source>not allowed with argument {name}</source>
        <translation>não permitido com o argumento {name}</translation>
    </message>
    <message>
        <source>not-tested</source>
        <comment>the tests of signed settings</comment>
        <translation>não testado</translation>
    </message>
    <message>
        <source>one of the arguments {names} is required</source>
        <translation>é obrigatório um dos argumentos {names}</translation>
    </message>
    <message>
        <source>open the window and close it after its first painted page</source>
        <translation>abrir a janela e fechá-la depois da primeira página desenhada</translation>
    </message>
    <message>
        <source>options:</source>
        <translation>opções:</translation>
    </message>
    <message>
        <source>other</source>
        <comment>a heading</comment>
        <translation>outros</translation>
    </message>
    <message>
        <source>part of a name, an address, a domain or a host</source>
        <translation>parte de um nome, um endereço, um domínio ou um host</translation>
    </message>
    <message>
        <source>partly</source>
        <comment>the tests of signed settings</comment>
        <translation>em parte</translation>
    </message>
    <message>
        <source>passed</source>
        <comment>the tests of signed settings</comment>
        <translation>aprovado</translation>
    </message>
    <message>
        <source>password</source>
        <comment>what was typed</comment>
        <translation>senha</translation>
    </message>
    <message>
        <source>pending</source>
        <comment>the state of settings at a platform</comment>
        <translation>pendente</translation>
    </message>
    <message>
        <source>platform (a token is never an argument)</source>
        <comment>a heading</comment>
        <translation>plataforma (um token nunca é um argumento)</translation>
    </message>
    <message>
        <source>port to listen on (default: a free one)</source>
        <translation>porta em que escutar (padrão: uma livre)</translation>
    </message>
    <message>
        <source>port, usually 587, 465 or 25</source>
        <translation>porta, em geral 587, 465 ou 25</translation>
    </message>
    <message>
        <source>positional arguments:</source>
        <translation>argumentos posicionais:</translation>
    </message>
    <message>
        <source>print one JSON document (schema about-1)</source>
        <translation>imprimir um documento JSON (esquema about-1)</translation>
    </message>
    <message>
        <source>print one JSON document (schema check-1)</source>
        <translation>imprimir um documento JSON (esquema check-1)</translation>
    </message>
    <message>
        <source>print one JSON document (schema discover-1)</source>
        <translation>imprimir um documento JSON (esquema discover-1)</translation>
    </message>
    <message>
        <source>print one JSON document (schema explain-1)</source>
        <translation>imprimir um documento JSON (esquema explain-1)</translation>
    </message>
    <message>
        <source>print one JSON document (schema export-1)</source>
        <translation>imprimir um documento JSON (esquema export-1)</translation>
    </message>
    <message>
        <source>print one JSON document (schema keys-1)</source>
        <translation>imprimir um documento JSON (esquema keys-1)</translation>
    </message>
    <message>
        <source>print one JSON document (schema keys-history-1)</source>
        <translation>imprimir um documento JSON (esquema keys-history-1)</translation>
    </message>
    <message>
        <source>print one JSON document (schema platform-serve-1)</source>
        <translation>imprimir um documento JSON (esquema platform-serve-1)</translation>
    </message>
    <message>
        <source>print one JSON document (schema platforms-1)</source>
        <translation>imprimir um documento JSON (esquema platforms-1)</translation>
    </message>
    <message>
        <source>print one JSON document (schema practice-1)</source>
        <translation>imprimir um documento JSON (esquema practice-1)</translation>
    </message>
    <message>
        <source>print one JSON document (schema providers-1)</source>
        <translation>imprimir um documento JSON (esquema providers-1)</translation>
    </message>
    <message>
        <source>print one JSON document (schema push-1)</source>
        <translation>imprimir um documento JSON (esquema push-1)</translation>
    </message>
    <message>
        <source>print one JSON document (schema verify-1)</source>
        <translation>imprimir um documento JSON (esquema verify-1)</translation>
    </message>
    <message>
        <source>print what to send along with a question</source>
        <translation>imprimir o que enviar junto com uma pergunta</translation>
    </message>
    <message>
        <source>prompt</source>
        <comment>the password in a signed file: the platform asks for it</comment>
        <translation>a pedir</translation>
    </message>
    <message>
        <source>public JWK, JWKS or request file to verify with</source>
        <translation>JWK ou JWKS público, ou arquivo de solicitação, com que verificar</translation>
    </message>
    <message>
        <source>push</source>
        <comment>a heading</comment>
        <translation>entrega</translation>
    </message>
    <message>
        <source>push signs in before anything is sent: leave --no-sign-in away, or the user name.</source>
        <translation>push faz login antes de enviar algo: deixe de fora --no-sign-in ou o nome de usuário.</translation>
    </message>
    <message>
        <source>put a new key in its place, here and at a platform</source>
        <translation>colocar uma chave nova no lugar dela, aqui e em uma plataforma</translation>
    </message>
    <message>
        <source>quarantined</source>
        <comment>the state of settings at a platform</comment>
        <translation>em quarentena</translation>
    </message>
    <message>
        <source>read the password from standard input</source>
        <translation>ler a senha da entrada padrão</translation>
    </message>
    <message>
        <source>recipient of the test (default: the From address)</source>
        <translation>destinatário do teste (padrão: o endereço do remetente)</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>the state of settings at a platform</comment>
        <translation>recusada</translation>
    </message>
    <message>
        <source>register the key with a platform</source>
        <translation>registrar a chave em uma plataforma</translation>
    </message>
    <message>
        <source>run every step on the command line</source>
        <translation>executar todas as etapas na linha de comando</translation>
    </message>
    <message>
        <source>run the practice platform that a push can be tried with</source>
        <translation>executar a plataforma de prática, com que se pode testar uma entrega</translation>
    </message>
    <message>
        <source>seal the password with a code that is shown once</source>
        <translation>lacrar a senha com um código que aparece uma única vez</translation>
    </message>
    <message>
        <source>sealed</source>
        <comment>the password in a signed file</comment>
        <translation>lacrada</translation>
    </message>
    <message>
        <source>search the shipped data only; nothing is sent</source>
        <translation>procurar só nos dados incluídos; nada é enviado</translation>
    </message>
    <message>
        <source>send every DNS question there, addresses included</source>
        <translation>enviar para lá todas as consultas de DNS, inclusive as de endereços</translation>
    </message>
    <message>
        <source>send one test message at the end</source>
        <translation>enviar uma mensagem de teste no final</translation>
    </message>
    <message>
        <source>send without signing in: a relay by address; with --username: stop before the sign-in</source>
        <translation>enviar sem fazer login: um relay por endereço; com --username: parar antes do login</translation>
    </message>
    <message>
        <source>serve the open API over HTTPS on this computer until interrupted</source>
        <translation>atender à API aberta por HTTPS neste computador até ser interrompido</translation>
    </message>
    <message>
        <source>server</source>
        <comment>a heading</comment>
        <translation>servidor</translation>
    </message>
    <message>
        <source>show everything about one provider, with its guide</source>
        <translation>mostrar tudo sobre um provedor, com o guia dele</translation>
    </message>
    <message>
        <source>show the fingerprint, and the same as a QR code</source>
        <translation>mostrar a impressão digital e a mesma como QR code</translation>
    </message>
    <message>
        <source>show the version and exit</source>
        <translation>mostrar a versão e sair</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>mostrar esta mensagem de ajuda e sair</translation>
    </message>
    <message>
        <source>sign-in (a password is never an argument)</source>
        <comment>a heading</comment>
        <translation>login (uma senha nunca é um argumento)</translation>
    </message>
    <message>
        <source>sources</source>
        <comment>a heading</comment>
        <translation>fontes</translation>
    </message>
    <message>
        <source>stopped.</source>
        <comment>by the person, with Ctrl+C</comment>
        <translation>interrompido.</translation>
    </message>
    <message>
        <source>superseded</source>
        <comment>the state of settings at a platform</comment>
        <translation>substituída</translation>
    </message>
    <message>
        <source>take the password from this computer&apos;s keyring</source>
        <translation>obter a senha do chaveiro deste computador</translation>
    </message>
    <message>
        <source>take the settings of a signed file</source>
        <translation>obter as configurações de um arquivo assinado</translation>
    </message>
    <message>
        <source>the From address; settings are found from it</source>
        <translation>o endereço do remetente; com ele são encontradas as configurações</translation>
    </message>
    <message>
        <source>the certificates in {path} cannot be read.</source>
        <translation>não é possível ler os certificados em {path}.</translation>
    </message>
    <message>
        <source>the code that the platform shows; it is good once</source>
        <translation>o código que a plataforma mostra; vale uma única vez</translation>
    </message>
    <message>
        <source>the e-mail address to send from</source>
        <translation>o endereço de e-mail de onde enviar</translation>
    </message>
    <message>
        <source>the file holds no key that a password could be sealed for.</source>
        <translation>o arquivo não contém nenhuma chave para a qual uma senha possa ser lacrada.</translation>
    </message>
    <message>
        <source>the file speaks for another platform than {platform}.</source>
        <translation>o arquivo fala por uma plataforma diferente de {platform}.</translation>
    </message>
    <message>
        <source>the first line of the file is the passphrase.</source>
        <translation>a primeira linha do arquivo é a frase secreta.</translation>
    </message>
    <message>
        <source>the following arguments are required: {names}</source>
        <translation>faltam os seguintes argumentos: {names}</translation>
    </message>
    <message>
        <source>the key of {audience} is another one than before: {fingerprint}. Ask the platform whether it changed its key.</source>
        <translation>a chave de {audience} é diferente de antes: {fingerprint}. Pergunte à plataforma se ela trocou de chave.</translation>
    </message>
    <message>
        <source>the keyring could not be read. Use --password-stdin.</source>
        <translation>não foi possível ler o chaveiro. Use --password-stdin.</translation>
    </message>
    <message>
        <source>the keyring did not answer. Unlock it and try again.</source>
        <translation>o chaveiro não respondeu. Desbloqueie-o e tente de novo.</translation>
    </message>
    <message>
        <source>the keyring has no password for this user name at this server.</source>
        <translation>o chaveiro não tem senha para este nome de usuário neste servidor.</translation>
    </message>
    <message>
        <source>the keyring is locked. Unlock it and try again.</source>
        <translation>o chaveiro está bloqueado. Desbloqueie-o e tente de novo.</translation>
    </message>
    <message>
        <source>the language to speak: {tags} (default: the system&apos;s)</source>
        <translation>o idioma a usar: {tags} (padrão: o do sistema)</translation>
    </message>
    <message>
        <source>the message, a short code such as L-102, or - to read from standard input</source>
        <translation>a mensagem, um código curto como L-102, ou - para ler da entrada padrão</translation>
    </message>
    <message>
        <source>the passphrase is not UTF-8 text.</source>
        <translation>a frase secreta não é um texto UTF-8.</translation>
    </message>
    <message>
        <source>the password is not UTF-8 text.</source>
        <translation>a senha não é um texto UTF-8.</translation>
    </message>
    <message>
        <source>the platform that will send</source>
        <translation>a plataforma que vai enviar</translation>
    </message>
    <message>
        <source>the platform&apos;s key must be this one; takes a key that changed, whole or its first 26 characters</source>
        <translation>a chave da plataforma precisa ser esta; aceita uma chave que mudou, inteira ou os primeiros 26 caracteres</translation>
    </message>
    <message>
        <source>the platform&apos;s request file: seals the password</source>
        <translation>o arquivo de solicitação da plataforma: lacra a senha</translation>
    </message>
    <message>
        <source>the platform&apos;s request file; its keys must agree</source>
        <translation>o arquivo de solicitação da plataforma; as chaves precisam coincidir</translation>
    </message>
    <message>
        <source>the port that was used</source>
        <translation>a porta usada</translation>
    </message>
    <message>
        <source>the security that was used</source>
        <translation>a segurança usada</translation>
    </message>
    <message>
        <source>the step at which it appeared</source>
        <translation>a etapa em que ela apareceu</translation>
    </message>
    <message>
        <source>the usual address of this computer</source>
        <translation>o endereço habitual deste computador</translation>
    </message>
    <message>
        <source>there is no option {option}</source>
        <translation>não existe a opção {option}</translation>
    </message>
    <message>
        <source>there is no platform {name}. Known are: {names}.</source>
        <translation>não existe a plataforma {name}. Conhecidas: {names}.</translation>
    </message>
    <message>
        <source>there is no scenario {name}; practice --list shows them all.</source>
        <translation>não existe o cenário {name}; practice --list mostra todos.</translation>
    </message>
    <message>
        <source>there is no such platform; smtp-wizard platforms lists them.</source>
        <translation>essa plataforma não existe; smtp-wizard platforms lista as que existem.</translation>
    </message>
    <message>
        <source>there is one value too many</source>
        <translation>há um valor a mais</translation>
    </message>
    <message>
        <source>this computer has no keyring that encrypts. Use --password-stdin.</source>
        <translation>este computador não tem um chaveiro que criptografe. Use --password-stdin.</translation>
    </message>
    <message>
        <source>this is a fault of the program, not of your settings.</source>
        <translation>esta é uma falha do programa, não das suas configurações.</translation>
    </message>
    <message>
        <source>this is not the fingerprint of the key in the file. Nothing was sealed.</source>
        <translation>esta não é a impressão digital da chave no arquivo. Nada foi lacrado.</translation>
    </message>
    <message>
        <source>transfer-code</source>
        <comment>the password in a signed file</comment>
        <translation>código de transferência</translation>
    </message>
    <message>
        <source>trust exactly this key for this host and port, instead of verifying the certificate</source>
        <translation>confiar exatamente nesta chave para este host e esta porta, em vez de verificar o certificado</translation>
    </message>
    <message>
        <source>try everything on a mail server inside this program</source>
        <translation>testar tudo em um servidor de e-mail dentro deste programa</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a key</comment>
        <translation>desconhecida</translation>
    </message>
    <message>
        <source>usage: </source>
        <comment>in front of a command line</comment>
        <translation>uso: </translation>
    </message>
    <message>
        <source>use a newer set of data from a signed file</source>
        <translation>usar um conjunto de dados mais recente, de um arquivo assinado</translation>
    </message>
    <message>
        <source>user name (default: the From address, or what the provider wants)</source>
        <translation>nome de usuário (padrão: o endereço do remetente ou o que o provedor exige)</translation>
    </message>
    <message>
        <source>verify a signed file</source>
        <translation>verificar um arquivo assinado</translation>
    </message>
    <message>
        <source>verify as of this time (ISO 8601 or seconds since 1970)</source>
        <translation>verificar como se fosse esta hora (ISO 8601 ou segundos desde 1970)</translation>
    </message>
    <message>
        <source>version, where the log is, and the licences of everything shipped</source>
        <translation>versão, onde está o log e as licenças de tudo que vem incluído</translation>
    </message>
    <message>
        <source>what shall go wrong (default: nothing)</source>
        <translation>o que deve dar errado (padrão: nada)</translation>
    </message>
    <message>
        <source>where files go</source>
        <translation>para onde vão os arquivos</translation>
    </message>
    <message>
        <source>where keys, token, database and CA file go</source>
        <translation>para onde vão as chaves, o token, o banco de dados e o arquivo de CA</translation>
    </message>
    <message>
        <source>where to write (default: a name from the settings)</source>
        <translation>onde gravar (padrão: um nome tirado das configurações)</translation>
    </message>
    <message>
        <source>with --load: public JWK to trust in place of the program&apos;s own</source>
        <translation>com --load: JWK público em que confiar no lugar do deste programa</translation>
    </message>
    <message>
        <source>with --show: the mailbox for the commands of the guide</source>
        <translation>com --show: a caixa de correio para os comandos do guia</translation>
    </message>
    <message>
        <source>with --show: the platform that will send</source>
        <translation>com --show: a plataforma que vai enviar</translation>
    </message>
    <message>
        <source>without encryption there is no key. Choose STARTTLS or SSL/TLS.</source>
        <translation>sem criptografia não há chave. Escolha STARTTLS ou SSL/TLS.</translation>
    </message>
    <message>
        <source>write without checking; the file says &apos;not tested&apos;</source>
        <translation>gravar sem verificar; o arquivo diz &apos;não testado&apos;</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>the word that a person types to agree</comment>
        <translation>sim</translation>
    </message>
    <message>
        <source>{fields}, then {button}</source>
        <comment>the fields and the button of a form</comment>
        <translation>{fields}, depois {button}</translation>
    </message>
    <message>
        <source>{here} of {all} can be run on this computer.</source>
        <comment>numbers of practice situations</comment>
        <translation>{here} de {all} podem ser executadas neste computador.</translation>
    </message>
    <message>
        <source>{moment} UTC  file for {audience}: {from_address} through {server}, password {password}, checks {tested}, key {key}</source>
        <translation>{moment} UTC  arquivo para {audience}: {from_address} por {server}, senha {password}, verificações: {tested}, chave {key}</translation>
    </message>
    <message>
        <source>{moment} UTC  pushed to {audience}: {from_address} through {server}, password {password}, checks {tested}, key {key}</source>
        <translation>{moment} UTC  entregue a {audience}: {from_address} por {server}, senha {password}, verificações: {tested}, chave {key}</translation>
    </message>
    <message>
        <source>{name} is not known.</source>
        <translation>{name} não é conhecido.</translation>
    </message>
    <message>
        <source>{path} cannot be made: {reason}.</source>
        <translation>não é possível criar {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>não é possível ler {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be used: {reason}.</source>
        <translation>não é possível usar {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} holds no certificate in PEM form.</source>
        <translation>{path} não contém nenhum certificado no formato PEM.</translation>
    </message>
    <message>
        <source>{path} holds no token.</source>
        <translation>{path} não contém nenhum token.</translation>
    </message>
    <message>
        <source>{path} holds no trust anchors. Give DS or DNSKEY records, or IANA&apos;s XML.</source>
        <translation>{path} não contém nenhuma âncora de confiança. Informe registros DS ou DNSKEY, ou o XML da IANA.</translation>
    </message>
    <message>
        <source>{path} is not a file of a practice platform.</source>
        <translation>{path} não é um arquivo de uma plataforma de prática.</translation>
    </message>
    <message>
        <source>{path} was not written.</source>
        <translation>{path} não foi gravado.</translation>
    </message>
    <message>
        <source>{path} was signed by a key that is not known here: {fingerprint}. Its server is {host}.</source>
        <translation>{path} foi assinado por uma chave que não é conhecida aqui: {fingerprint}. O servidor dele é {host}.</translation>
    </message>
    <message>
        <source>{platform} (it calls itself that)</source>
        <translation>{platform} (é assim que ela se chama)</translation>
    </message>
    <message>
        <source>{platform} ({audience}) has the key {fingerprint}.</source>
        <translation>{platform} ({audience}) tem a chave {fingerprint}.</translation>
    </message>
    <message>
        <source>{platform} has no known API. Save a signed file with export instead.</source>
        <translation>{platform} não tem API conhecida. Em vez disso, salve um arquivo assinado com export.</translation>
    </message>
    <message>
        <source>{program}: error: {message}</source>
        <translation>{program}: erro: {message}</translation>
    </message>
    <message>
        <source>{question} Send your password there? Type {yes}: </source>
        <translation>{question} Enviar sua senha para lá? Digite {yes}: </translation>
    </message>
    <message>
        <source>{situation} (not here: {reason})</source>
        <translation>{situation} (não aqui: {reason})</translation>
    </message>
    <message>
        <source>{step} ({time} s)</source>
        <comment>a step and how many seconds it took</comment>
        <translation>{step} ({time} s)</translation>
    </message>
    <message>
        <source>{url} (any user name, the token as password)</source>
        <comment>a page of the practice platform</comment>
        <translation>{url} (qualquer nome de usuário, o token como senha)</translation>
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
        <translation>Preenchido com o que você colou: {fields}.</translation>
    </message>
    <message>
        <source>Filled in from what you typed: {fields}.</source>
        <translation>Preenchido com o que você digitou: {fields}.</translation>
    </message>
    <message>
        <source>From address</source>
        <comment>a field in a list of fields</comment>
        <translation>endereço do remetente</translation>
    </message>
    <message>
        <source>From name</source>
        <comment>a field in a list of fields</comment>
        <translation>nome do remetente</translation>
    </message>
    <message>
        <source>You entered something else for: {fields}.</source>
        <translation>Você digitou outra coisa em: {fields}.</translation>
    </message>
    <message>
        <source>host</source>
        <comment>a field in a list of fields</comment>
        <translation>host</translation>
    </message>
    <message>
        <source>password</source>
        <comment>a field in a list of fields</comment>
        <translation>senha</translation>
    </message>
    <message>
        <source>port</source>
        <comment>a field in a list of fields</comment>
        <translation>porta</translation>
    </message>
    <message>
        <source>security</source>
        <comment>a field in a list of fields</comment>
        <translation>segurança</translation>
    </message>
    <message>
        <source>user name</source>
        <comment>a field in a list of fields</comment>
        <translation>nome de usuário</translation>
    </message>
</context>
<context>
    <name>gui</name>
    <message>
        <source>  from {address} to {server}, TCP port {port}</source>
        <translation>  de {address} para {server}, porta TCP {port}</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) are read and not shown here</source>
        <translation>
            <numerusform>%n caractere é lido e não aparece aqui</numerusform>
            <numerusform>%n caracteres são lidos e não aparecem aqui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n m&amp;ore...</source>
        <comment>other drafts</comment>
        <translation>
            <numerusform>Mais %n rasc&amp;unho...</numerusform>
            <numerusform>Mais %n rasc&amp;unhos...</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older drafts are kept too.</source>
        <translation>
            <numerusform>%n rascunho mais antigo também está guardado.</numerusform>
            <numerusform>%n rascunhos mais antigos também estão guardados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need your attention.</source>
        <translation>
            <numerusform>%n item precisa da sua atenção.</numerusform>
            <numerusform>%n itens precisam da sua atenção.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;About SMTP Wizard</source>
        <translation>&amp;Sobre o SMTP Wizard</translation>
    </message>
    <message>
        <source>&amp;Ask the platform</source>
        <translation>Per&amp;guntar à plataforma</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <comment>button: to the step before</comment>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>&amp;Close without saving</source>
        <translation>Fechar &amp;sem salvar</translation>
    </message>
    <message>
        <source>&amp;Connect to a platform...</source>
        <translation>Conectar a uma &amp;plataforma...</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <comment>button: to the clipboard</comment>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Excluir</translation>
    </message>
    <message>
        <source>&amp;Delete the key</source>
        <translation>&amp;Excluir a chave</translation>
    </message>
    <message>
        <source>&amp;Delete...</source>
        <translation>&amp;Excluir...</translation>
    </message>
    <message>
        <source>&amp;Do not trust it</source>
        <translation>&amp;Não confiar</translation>
    </message>
    <message>
        <source>&amp;Do not use them</source>
        <translation>Não &amp;usar</translation>
    </message>
    <message>
        <source>&amp;Drafts...</source>
        <translation>&amp;Rascunhos...</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Fingerprint from the platform</source>
        <translation>&amp;Impressão digital informada pela plataforma</translation>
    </message>
    <message>
        <source>&amp;Forget everything</source>
        <translation>&amp;Esquecer tudo</translation>
    </message>
    <message>
        <source>&amp;Forget everything...</source>
        <translation>&amp;Esquecer tudo...</translation>
    </message>
    <message>
        <source>&amp;From name</source>
        <translation>&amp;Nome do remetente</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Voltar ao remetente dela</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Manter tudo</translation>
    </message>
    <message>
        <source>&amp;Keep my server</source>
        <translation>&amp;Manter meu servidor</translation>
    </message>
    <message>
        <source>&amp;Keep the key</source>
        <translation>&amp;Manter a chave</translation>
    </message>
    <message>
        <source>&amp;Keep the password in {keyring} once the sign-in worked</source>
        <translation>Guardar a senha no {keyring} depois que o &amp;login funcionar</translation>
    </message>
    <message>
        <source>&amp;Keep the token in this computer&apos;s keyring</source>
        <translation>&amp;Guardar o token no chaveiro deste computador</translation>
    </message>
    <message>
        <source>&amp;Keep the token in {keyring}</source>
        <translation>&amp;Guardar o token no {keyring}</translation>
    </message>
    <message>
        <source>&amp;Keys...</source>
        <comment>button: keys that sign</comment>
        <translation>&amp;Chaves...</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Look up this way</source>
        <translation>&amp;Buscar assim</translation>
    </message>
    <message>
        <source>&amp;Make a key</source>
        <translation>&amp;Criar chave</translation>
    </message>
    <message>
        <source>&amp;Make the key</source>
        <translation>C&amp;riar a chave</translation>
    </message>
    <message>
        <source>&amp;Messages a day</source>
        <translation>Men&amp;sagens por dia</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <comment>button: to the next step</comment>
        <translation>&amp;Avançar</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation>Mais uma &amp;vez</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Open the draft</source>
        <translation>&amp;Abrir o rascunho</translation>
    </message>
    <message>
        <source>&amp;Pairing code</source>
        <translation>Código de &amp;pareamento</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase secreta</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Senha</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Porta</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Região</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>&amp;Registrar</translation>
    </message>
    <message>
        <source>&amp;Register with a platform...</source>
        <translation>&amp;Registrar em uma plataforma...</translation>
    </message>
    <message>
        <source>&amp;Rotate</source>
        <translation>&amp;Trocar</translation>
    </message>
    <message>
        <source>&amp;Save file</source>
        <translation>&amp;Salvar arquivo</translation>
    </message>
    <message>
        <source>&amp;Save these settings</source>
        <translation>&amp;Salvar estas configurações</translation>
    </message>
    <message>
        <source>&amp;Security</source>
        <translation>&amp;Segurança</translation>
    </message>
    <message>
        <source>&amp;Start over</source>
        <translation>&amp;Recomeçar</translation>
    </message>
    <message>
        <source>&amp;Start this situation</source>
        <translation>&amp;Iniciar esta situação</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Permanecer</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>&amp;Type the last {count} characters of the key&apos;s fingerprint</source>
        <translation>&amp;Digite os últimos {count} caracteres da impressão digital da chave</translation>
    </message>
    <message>
        <source>&amp;Understood</source>
        <translation>&amp;Entendi</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Desbloquear</translation>
    </message>
    <message>
        <source>&amp;Use the file</source>
        <translation>Usar o &amp;arquivo</translation>
    </message>
    <message>
        <source>&amp;Use these settings</source>
        <translation>Usar &amp;estas configurações</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nome de &amp;usuário</translation>
    </message>
    <message>
        <source>&amp;What was being done</source>
        <translation>&amp;O que estava sendo feito</translation>
    </message>
    <message>
        <source>&amp;Whole guide</source>
        <translation>&amp;Guia completo</translation>
    </message>
    <message>
        <source>&amp;Yes, use this server</source>
        <translation>S&amp;im, usar este servidor</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>, then </source>
        <comment>between two buttons that are pressed one after the other</comment>
        <translation>, depois </translation>
    </message>
    <message>
        <source>.</source>
        <comment>the decimal point of a number</comment>
        <translation>,</translation>
    </message>
    <message>
        <source>587, 465, 25 or another number</source>
        <translation>587, 465, 25 ou outro número</translation>
    </message>
    <message>
        <source>A cause that this program does not know: {code}</source>
        <translation>Uma causa que este programa não conhece: {code}</translation>
    </message>
    <message>
        <source>A check failed</source>
        <translation>Uma verificação falhou</translation>
    </message>
    <message>
        <source>A check failed, and the file says so.</source>
        <translation>Uma verificação falhou, e o arquivo diz isso.</translation>
    </message>
    <message>
        <source>A file from the platform that brings its key and addresses</source>
        <translation>Um arquivo da plataforma que traz a chave e os endereços dela</translation>
    </message>
    <message>
        <source>A guess: a usual name, confirmed by a verified connection.</source>
        <translation>Um palpite: um nome comum, confirmado por uma conexão verificada.</translation>
    </message>
    <message>
        <source>A hand-over was interrupted</source>
        <translation>Uma entrega foi interrompida</translation>
    </message>
    <message>
        <source>A key for this one time, since there is no usable keyring,</source>
        <comment>a fingerprint follows the comma</comment>
        <translation>Uma chave só para esta vez, pois não há chaveiro utilizável,</translation>
    </message>
    <message>
        <source>A key was made.</source>
        <translation>Uma chave foi criada.</translation>
    </message>
    <message>
        <source>A long text: its beginning and its end are shown. Start over to change it.</source>
        <translation>Um texto longo: aparecem o começo e o fim. Para mudá-lo, recomece.</translation>
    </message>
    <message>
        <source>A new key is in its place and registered at {origin}.</source>
        <translation>Uma chave nova ocupa o lugar da antiga e está registrada em {origin}.</translation>
    </message>
    <message>
        <source>A new key is in its place and registered at {origin}. The old one could not be revoked: revoke it there.</source>
        <translation>Uma chave nova ocupa o lugar da antiga e está registrada em {origin}. Não foi possível revogar a antiga: revogue-a lá.</translation>
    </message>
    <message>
        <source>A new key is in its place. Register it with every platform, and revoke the old one there.</source>
        <translation>Uma chave nova ocupa o lugar da antiga. Registre-a em cada plataforma e revogue lá a antiga.</translation>
    </message>
    <message>
        <source>A passphrase for the key</source>
        <translation>Uma frase secreta para a chave</translation>
    </message>
    <message>
        <source>A platform takes settings only when a key that it knows has signed them.</source>
        <translation>Uma plataforma só recebe configurações assinadas por uma chave que ela conhece.</translation>
    </message>
    <message>
        <source>A request file of {name}</source>
        <translation>Um arquivo de solicitação de {name}</translation>
    </message>
    <message>
        <source>A server that I type below</source>
        <translation>Um servidor que digito abaixo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Address {address}, password {password}</source>
        <translation>Endereço {address}, senha {password}</translation>
    </message>
    <message>
        <source>After sign-in</source>
        <translation>Depois do login</translation>
    </message>
    <message>
        <source>Agreeing on encryption and checking the certificate</source>
        <translation>Negociando a criptografia e verificando o certificado</translation>
    </message>
    <message>
        <source>Already active</source>
        <translation>Já está ativo</translation>
    </message>
    <message>
        <source>Already entered. Type here to replace it.</source>
        <translation>Campo já preenchido. Digite aqui para substituir.</translation>
    </message>
    <message>
        <source>Another platform</source>
        <translation>Outra plataforma</translation>
    </message>
    <message>
        <source>Answers as an SMTP server</source>
        <translation>Responde como servidor SMTP</translation>
    </message>
    <message>
        <source>Answers as an SMTP server, but its encryption does not work</source>
        <translation>Responde como servidor SMTP, mas a criptografia não funciona</translation>
    </message>
    <message>
        <source>Answers as an SMTP server, not over {family}</source>
        <translation>Responde como servidor SMTP, mas não por {family}</translation>
    </message>
    <message>
        <source>Answers, but its certificate is not accepted</source>
        <translation>Responde, mas o certificado não é aceito</translation>
    </message>
    <message>
        <source>Answers, but its encryption is not accepted, or it is no SMTP server</source>
        <translation>Responde, mas a criptografia não é aceita ou não é um servidor SMTP</translation>
    </message>
    <message>
        <source>Answers; the pinned key is compared by the checks</source>
        <translation>Responde; as verificações comparam a chave fixada</translation>
    </message>
    <message>
        <source>Any service with SMTP settings</source>
        <translation>Qualquer serviço com configurações SMTP</translation>
    </message>
    <message>
        <source>App &amp;password</source>
        <translation>Senha de a&amp;pp</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>Senha de app</translation>
    </message>
    <message>
        <source>Arrow keys choose one</source>
        <translation>As setas escolhem um item</translation>
    </message>
    <message>
        <source>Arrow keys choose one, Enter opens it, Delete deletes it</source>
        <translation>As setas escolhem, Enter abre, Delete exclui</translation>
    </message>
    <message>
        <source>Ask &amp;Thunderbird&apos;s public list</source>
        <translation>Consultar a lista pública do &amp;Thunderbird</translation>
    </message>
    <message>
        <source>Ask &amp;another host too when the checks fail</source>
        <translation>Consultar também ou&amp;tro host quando as verificações falharem</translation>
    </message>
    <message>
        <source>Asking a control host about this network</source>
        <translation>Consultando um host de controle sobre esta rede</translation>
    </message>
    <message>
        <source>Asking again how mail goes out</source>
        <translation>Perguntando de novo como os e-mails saem</translation>
    </message>
    <message>
        <source>Asking how mail goes out now</source>
        <translation>Perguntando como os e-mails saem agora</translation>
    </message>
    <message>
        <source>Asking the platform</source>
        <translation>Perguntando à plataforma</translation>
    </message>
    <message>
        <source>Asking the platform, and reading it back.</source>
        <translation>Pedindo à plataforma e lendo de volta.</translation>
    </message>
    <message>
        <source>Asking whether the recipient is accepted</source>
        <translation>Perguntando se o destinatário é aceito</translation>
    </message>
    <message>
        <source>Asking whether the sender may send</source>
        <translation>Perguntando se o remetente pode enviar</translation>
    </message>
    <message>
        <source>Asking {origin} who it is</source>
        <translation>Perguntando a {origin} quem é</translation>
    </message>
    <message>
        <source>Asks first, then deletes the private key</source>
        <translation>Pergunta antes, depois exclui a chave privada</translation>
    </message>
    <message>
        <source>Asks first; then the platform sends from its own sender again</source>
        <translation>Pergunta antes; depois a plataforma volta a enviar do próprio remetente</translation>
    </message>
    <message>
        <source>Asks the keyring for it</source>
        <translation>Busca a senha no chaveiro</translation>
    </message>
    <message>
        <source>Asks the platform once more to go back</source>
        <translation>Pede mais uma vez à plataforma que volte</translation>
    </message>
    <message>
        <source>Asks the practice network only.</source>
        <translation>Consulta só a rede de prática.</translation>
    </message>
    <message>
        <source>Asks your domain&apos;s DNS and website, and Thunderbird&apos;s public list (domain only).</source>
        <translation>Consulta o DNS e o site do seu domínio e a lista pública do Thunderbird (só o domínio).</translation>
    </message>
    <message>
        <source>Asks your domain&apos;s DNS and website, and nobody else.</source>
        <translation>Consulta o DNS e o site do seu domínio e mais ninguém.</translation>
    </message>
    <message>
        <source>At most providers the full address</source>
        <translation>Na maioria dos provedores, o endereço completo</translation>
    </message>
    <message>
        <source>At {platform}</source>
        <translation>Em {platform}</translation>
    </message>
    <message>
        <source>At {service}: {hint}.</source>
        <comment>what the user name is at a sending service</comment>
        <translation>{service}: {hint}.</translation>
    </message>
    <message>
        <source>Back to the platform&apos;s own sender</source>
        <translation>Volta ao remetente da própria plataforma</translation>
    </message>
    <message>
        <source>Begins again at the first page, with new servers</source>
        <translation>Recomeça na primeira página, com servidores novos</translation>
    </message>
    <message>
        <source>Begins again with the sign-in from this computer</source>
        <translation>Recomeça com o login deste computador</translation>
    </message>
    <message>
        <source>Begins with encryption at once, as SSL/TLS does</source>
        <translation>Começa com criptografia imediata, como o SSL/TLS</translation>
    </message>
    <message>
        <source>Blanks and characters that cannot be seen were removed.</source>
        <translation>Espaços e caracteres invisíveis foram removidos.</translation>
    </message>
    <message>
        <source>Brings back what was typed for {domain}; the password was not kept</source>
        <translation>Traz de volta o que foi digitado para {domain}; a senha não foi guardada</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <comment>who is asked</comment>
        <translation>M&amp;udar</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>stops the checks</comment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>state of a check</comment>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Cannot be reached from this network</source>
        <translation>Inacessível a partir desta rede</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>A tecla Caps Lock está ativada.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <comment>its fingerprint</comment>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Change the practice situation</source>
        <translation>Mudar a situação de prática</translation>
    </message>
    <message>
        <source>Change...</source>
        <translation>Mudar...</translation>
    </message>
    <message>
        <source>Changes how the password travels in the file</source>
        <translation>Muda como a senha segue no arquivo</translation>
    </message>
    <message>
        <source>Changes nothing</source>
        <translation>Não muda nada</translation>
    </message>
    <message>
        <source>Changes the settings in the main window</source>
        <translation>Muda as configurações na janela principal</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Verificar de &amp;novo</translation>
    </message>
    <message>
        <source>Check everything again</source>
        <translation>Verificar tudo de novo</translation>
    </message>
    <message>
        <source>Check your server</source>
        <translation>Verifique seu servidor</translation>
    </message>
    <message>
        <source>Checking again whether this is solved</source>
        <translation>Verificando de novo se isto está resolvido</translation>
    </message>
    <message>
        <source>Checking again. What still holds keeps its result.</source>
        <translation>Verificando de novo. O que continua válido mantém o resultado.</translation>
    </message>
    <message>
        <source>Checking from this computer</source>
        <translation>Verificando deste computador</translation>
    </message>
    <message>
        <source>Checking the certificate (TLS)</source>
        <translation>Verificando o certificado (TLS)</translation>
    </message>
    <message>
        <source>Checking your server</source>
        <translation>Verificando seu servidor</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Verificações</translation>
    </message>
    <message>
        <source>Checks</source>
        <comment>a step of six</comment>
        <translation>Verificações</translation>
    </message>
    <message>
        <source>Checks shows what to look at.</source>
        <translation>A etapa Verificações mostra o que examinar.</translation>
    </message>
    <message>
        <source>Choose where your emails are made. Its rules and its form guide the next steps.</source>
        <translation>Escolha onde seus e-mails são criados. As regras e o formulário da plataforma orientam as próximas etapas.</translation>
    </message>
    <message>
        <source>Choose {platform}.</source>
        <translation>Escolha {platform}.</translation>
    </message>
    <message>
        <source>Chooses another practice situation and starts again with it</source>
        <translation>Escolhe outra situação de prática e recomeça com ela</translation>
    </message>
    <message>
        <source>Chooses who is asked for the settings of your domain</source>
        <translation>Escolhe quem é consultado sobre as configurações do seu domínio</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button: the window</comment>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>Fechar sem salvar?</translation>
    </message>
    <message>
        <source>Close without the password?</source>
        <translation>Fechar sem a senha?</translation>
    </message>
    <message>
        <source>Closes the connection to the server; nothing is sent or saved</source>
        <translation>Encerra a conexão com o servidor; nada é enviado nem salvo</translation>
    </message>
    <message>
        <source>Closes the window; asks first when something typed would be lost</source>
        <translation>Fecha a janela; pergunta antes se algo digitado fosse perdido</translation>
    </message>
    <message>
        <source>Closes this guide</source>
        <translation>Fecha este guia</translation>
    </message>
    <message>
        <source>Closes this note</source>
        <translation>Fecha este aviso</translation>
    </message>
    <message>
        <source>Closes this window; the pasted text is forgotten</source>
        <translation>Fecha esta janela; o texto colado é esquecido</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>Co&amp;mparar</translation>
    </message>
    <message>
        <source>Co&amp;nnect</source>
        <translation>C&amp;onectar</translation>
    </message>
    <message>
        <source>Co&amp;ntinue</source>
        <translation>Co&amp;ntinuar</translation>
    </message>
    <message>
        <source>Co&amp;py result</source>
        <translation>Copiar re&amp;sultado</translation>
    </message>
    <message>
        <source>Comparing this computer&apos;s clock</source>
        <translation>Comparando o relógio deste computador</translation>
    </message>
    <message>
        <source>Con&amp;tinue</source>
        <translation>Con&amp;tinuar</translation>
    </message>
    <message>
        <source>Confirms that the fingerprint was compared</source>
        <translation>Confirma que a impressão digital foi comparada</translation>
    </message>
    <message>
        <source>Connect to a platform</source>
        <translation>Conectar a uma plataforma</translation>
    </message>
    <message>
        <source>Connected to {origin}: the last step saves your settings there.</source>
        <translation>Conexão feita com {origin}: a última etapa salva suas configurações lá.</translation>
    </message>
    <message>
        <source>&amp;Explain an error message</source>
        <translation>E&amp;xplicar uma mensagem de erro</translation>
    </message>
    <message>
        <source>&amp;Back to the checks</source>
        <translation>V&amp;oltar às verificações</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Licenças</translation>
    </message>
    <message>
        <source>&amp;Shared screen</source>
        <translation>&amp;Tela compartilhada</translation>
    </message>
    <message>
        <source>?</source>
        <comment>button: help</comment>
        <translation>?</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <comment>of the window: light, dark and so on</comment>
        <translation>A&amp;parência</translation>
    </message>
    <message>
        <source>About</source>
        <comment>title of the window with version and licences</comment>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>About this problem</source>
        <translation>Sobre este problema</translation>
    </message>
    <message>
        <source>About {product}</source>
        <translation>Sobre o {product}</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Todos os tópicos</translation>
    </message>
    <message>
        <source>An address is not looked up. Certificates seldom name one: if the server has a name, enter that.</source>
        <translation>Um endereço não é consultado. Certificados raramente citam um: se o servidor tiver um nome, digite o nome.</translation>
    </message>
    <message>
        <source>Arrow keys read it. H goes to the next heading, Shift+H to the one before.</source>
        <translation>As setas leem o texto. H vai para o próximo título, Shift+H para o anterior.</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>in the help: to the topic before</comment>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Closes the help; Escape does too</source>
        <translation>Fecha a ajuda; Esc também</translation>
    </message>
    <message>
        <source>Closes this window</source>
        <translation>Fecha esta janela</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Connecting from this computer</source>
        <translation>Conectando deste computador</translation>
    </message>
    <message>
        <source>Connecting once more after the refused sign-in</source>
        <translation>Conectando mais uma vez após o login recusado</translation>
    </message>
    <message>
        <source>Connects, then closes at once</source>
        <translation>Conecta e encerra em seguida</translation>
    </message>
    <message>
        <source>Connects, then says nothing</source>
        <translation>Conecta e depois não diz nada</translation>
    </message>
    <message>
        <source>Copied</source>
        <comment>on a button, after it was pressed</comment>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message numerus="yes">
        <source>Copied. It is cleared after %n second(s).</source>
        <translation>
            <numerusform>Copiado. Será apagado após %n segundo.</numerusform>
            <numerusform>Copiado. Será apagado após %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>button: to the clipboard</comment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy &amp;details</source>
        <translation>Copiar &amp;detalhes</translation>
    </message>
    <message>
        <source>Copy the PowerShell command</source>
        <translation>Copiar o comando do PowerShell</translation>
    </message>
    <message>
        <source>Copy the message to the administrator</source>
        <translation>Copiar a mensagem ao administrador</translation>
    </message>
    <message>
        <source>Copy {label}</source>
        <translation>Copiar {label}</translation>
    </message>
    <message>
        <source>Custom SMTP for {platform}</source>
        <translation>SMTP personalizado para {platform}</translation>
    </message>
    <message>
        <source>Custom SMTP is the active sending method</source>
        <translation>O SMTP personalizado é o método de envio ativo</translation>
    </message>
    <message>
        <source>Custom SMTP setup</source>
        <translation>Configuração do SMTP personalizado</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>an appearance</comment>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Data of {day}</source>
        <translation>Dados de {day}</translation>
    </message>
    <message>
        <source>Delete &amp;these too: every platform then asks for a new pairing code</source>
        <translation>Excluir &amp;também isto: cada plataforma pedirá depois um novo código de pareamento</translation>
    </message>
    <message>
        <source>Delete the key?</source>
        <translation>Excluir a chave?</translation>
    </message>
    <message>
        <source>Deletes this draft; it can be taken back</source>
        <translation>Exclui este rascunho; dá para desfazer</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>what the checks saw</comment>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Did you mean</source>
        <comment>a link with an address or host and the question mark follows</comment>
        <translation>Você quis dizer</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Não salvar</translation>
    </message>
    <message>
        <source>Drafts</source>
        <comment>title of a window</comment>
        <translation>Rascunhos</translation>
    </message>
    <message>
        <source>E&amp;xplain</source>
        <translation>E&amp;xplicar</translation>
    </message>
    <message>
        <source>Each runs on a mail server inside this program and begins at the first page.</source>
        <translation>Cada uma funciona em um servidor de e-mail dentro deste programa e começa na primeira página.</translation>
    </message>
    <message numerus="yes">
        <source>Each step shows its result. All of it takes at most %n second(s).</source>
        <translation>
            <numerusform>Cada etapa mostra o resultado. Tudo leva no máximo %n segundo.</numerusform>
            <numerusform>Cada etapa mostra o resultado. Tudo leva no máximo %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Empties the field</source>
        <translation>Esvazia o campo</translation>
    </message>
    <message>
        <source>Empties the server, so that you can type or choose another</source>
        <translation>Esvazia o servidor, para que você digite ou escolha outro</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Criptografia</translation>
    </message>
    <message>
        <source>Ends here; nothing is written at the platform</source>
        <translation>Termina aqui; nada é gravado na plataforma</translation>
    </message>
    <message>
        <source>Enter a number, such as 200.</source>
        <translation>Digite um número, como 200.</translation>
    </message>
    <message>
        <source>Enter a passphrase.</source>
        <translation>Digite uma frase secreta.</translation>
    </message>
    <message>
        <source>Enter does not confirm this. Use the button.</source>
        <translation>Enter não confirma isto. Use o botão.</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>Digitar</translation>
    </message>
    <message>
        <source>Enter it at the platform</source>
        <translation>Digite na plataforma</translation>
    </message>
    <message>
        <source>Enter it at {platform}</source>
        <translation>Digite em {platform}</translation>
    </message>
    <message>
        <source>Enter the code that the platform shows.</source>
        <translation>Digite o código que a plataforma mostra.</translation>
    </message>
    <message>
        <source>Enter the fingerprint.</source>
        <translation>Digite a impressão digital.</translation>
    </message>
    <message>
        <source>Enter the platform&apos;s token: this computer has none for this address.</source>
        <translation>Digite o token da plataforma: este computador não tem nenhum para este endereço.</translation>
    </message>
    <message>
        <source>Enter the token that the platform gave you.</source>
        <translation>Digite o token que a plataforma forneceu a você.</translation>
    </message>
    <message>
        <source>Enter what your provider or IT team gave you.</source>
        <translation>Digite o que seu provedor ou sua equipe de TI forneceu a você.</translation>
    </message>
    <message>
        <source>Error message</source>
        <translation>Mensagem de erro</translation>
    </message>
    <message>
        <source>Every check passed</source>
        <translation>Todas as verificações aprovadas</translation>
    </message>
    <message>
        <source>Every check passed.</source>
        <translation>Todas as verificações foram aprovadas.</translation>
    </message>
    <message>
        <source>Every check that can run from this computer passed, and the test message was accepted.</source>
        <translation>Todas as verificações possíveis deste computador foram aprovadas, e a mensagem de teste foi aceita.</translation>
    </message>
    <message>
        <source>Every check that can run from this computer passed.</source>
        <translation>Todas as verificações possíveis deste computador foram aprovadas.</translation>
    </message>
    <message>
        <source>Everything was forgotten. This window keeps no draft any more.</source>
        <translation>Tudo foi esquecido. Esta janela não guarda mais nenhum rascunho.</translation>
    </message>
    <message>
        <source>Explain an error</source>
        <translation>Explicar um erro</translation>
    </message>
    <message>
        <source>Explain an error message</source>
        <translation>Explicar uma mensagem de erro</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explicação</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>state of a check</comment>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Fetching and verifying it</source>
        <translation>Buscando e verificando</translation>
    </message>
    <message>
        <source>Fields for the password open in the next step</source>
        <translation>Os campos da senha aparecem na próxima etapa</translation>
    </message>
    <message>
        <source>File for {platform}: {from_address} through {server}</source>
        <translation>Arquivo para {platform}: {from_address} por {server}</translation>
    </message>
    <message>
        <source>Files that it signed still verify on this computer. Nothing can bring the key back.</source>
        <translation>Os arquivos que ela assinou continuam sendo verificados neste computador. Nada traz a chave de volta.</translation>
    </message>
    <message>
        <source>Files that it signed still verify on this computer. Nothing can bring the key back. It is revoked at {origin}.</source>
        <translation>Os arquivos que ela assinou continuam sendo verificados neste computador. Nada traz a chave de volta. Ela será revogada em {origin}.</translation>
    </message>
    <message>
        <source>Filled in from Thunderbird&apos;s public list over HTTPS.</source>
        <translation>Preenchido com a lista pública do Thunderbird por HTTPS.</translation>
    </message>
    <message>
        <source>Filled in from a hint in {domain}&apos;s SPF record.</source>
        <translation>Preenchido com um indício do registro SPF de {domain}.</translation>
    </message>
    <message>
        <source>Filled in from the file you opened.</source>
        <translation>Preenchido com o arquivo que você abriu.</translation>
    </message>
    <message>
        <source>Filled in from what this program knows of the provider.</source>
        <translation>Preenchido com o que este programa sabe do provedor.</translation>
    </message>
    <message>
        <source>Filled in from what this program knows of {provider}.</source>
        <translation>Preenchido com o que este programa sabe sobre {provider}.</translation>
    </message>
    <message>
        <source>Filled in from what this program knows of {service}.</source>
        <translation>Preenchido com o que este programa sabe sobre {service}.</translation>
    </message>
    <message>
        <source>Filled in from {domain}&apos;s MX record, proven by DNSSEC.</source>
        <translation>Preenchido com o registro MX de {domain}, comprovado por DNSSEC.</translation>
    </message>
    <message>
        <source>Filled in from {domain}&apos;s MX record, which nothing proves.</source>
        <translation>Preenchido com o registro MX de {domain}, que nada comprova.</translation>
    </message>
    <message>
        <source>Filled in from {domain}&apos;s SRV record, proven by DNSSEC.</source>
        <translation>Preenchido com o registro SRV de {domain}, comprovado por DNSSEC.</translation>
    </message>
    <message>
        <source>Filled in from {domain}&apos;s SRV record, which nothing proves.</source>
        <translation>Preenchido com o registro SRV de {domain}, que nada comprova.</translation>
    </message>
    <message>
        <source>Filled in from {domain}&apos;s own autoconfig file over HTTPS.</source>
        <translation>Preenchido com o arquivo autoconfig de {domain} por HTTPS.</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Impressão digital</translation>
    </message>
    <message>
        <source>Fingerprint in the file</source>
        <translation>Impressão digital no arquivo</translation>
    </message>
    <message>
        <source>Fingerprint of the signer</source>
        <translation>Impressão digital de quem assinou</translation>
    </message>
    <message>
        <source>Fingerprint {fingerprint}</source>
        <translation>Impressão digital {fingerprint}</translation>
    </message>
    <message>
        <source>Finish</source>
        <comment>a step of six</comment>
        <translation>Concluir</translation>
    </message>
    <message numerus="yes">
        <source>Five went in ten minutes. The next one can go in %n minute(s).</source>
        <translation>
            <numerusform>Cinco saíram em dez minutos. A próxima pode sair em %n minuto.</numerusform>
            <numerusform>Cinco saíram em dez minutos. A próxima pode sair em %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>For a computer without a network, or for someone else to upload.</source>
        <translation>Para um computador sem rede ou para que outra pessoa envie o arquivo.</translation>
    </message>
    <message>
        <source>For a platform that takes settings itself. It tests them, and nothing has to be copied into a form.</source>
        <translation>Para uma plataforma que recebe ela mesma as configurações. Ela as testa, e nada precisa ser copiado para um formulário.</translation>
    </message>
    <message>
        <source>For a platform that takes settings itself: its https address and a token</source>
        <translation>Para uma plataforma que recebe ela mesma as configurações: o endereço https dela e um token</translation>
    </message>
    <message>
        <source>For practice only; it signs nothing that counts.</source>
        <translation>Só para praticar; não assina nada que valha.</translation>
    </message>
    <message>
        <source>For your IT team</source>
        <translation>Para sua equipe de TI</translation>
    </message>
    <message>
        <source>Forget everything?</source>
        <translation>Esquecer tudo?</translation>
    </message>
    <message>
        <source>Found for {domain}</source>
        <translation>Encontrado para {domain}</translation>
    </message>
    <message>
        <source>Found in DNS: {addresses}.</source>
        <translation>Encontrado no DNS: {addresses}.</translation>
    </message>
    <message>
        <source>From &amp;address</source>
        <translation>&amp;Endereço do remetente</translation>
    </message>
    <message>
        <source>From address</source>
        <translation>Endereço do remetente</translation>
    </message>
    <message>
        <source>From name</source>
        <translation>Nome do remetente</translation>
    </message>
    <message>
        <source>From the platform</source>
        <translation>Pela plataforma</translation>
    </message>
    <message>
        <source>From this computer</source>
        <translation>Deste computador</translation>
    </message>
    <message>
        <source>From this computer, with one sign-in. Nothing is sent or saved.</source>
        <translation>Deste computador, com um único login. Nada é enviado nem salvo.</translation>
    </message>
    <message>
        <source>Go back to the platform&apos;s own sender...</source>
        <translation>Voltar ao remetente da própria plataforma...</translation>
    </message>
    <message>
        <source>Go back to the platform&apos;s own sender?</source>
        <translation>Voltar ao remetente da própria plataforma?</translation>
    </message>
    <message>
        <source>Go on with {domain}, from today, {time}?</source>
        <translation>Continuar com {domain}, de hoje, {time}?</translation>
    </message>
    <message>
        <source>Go on with {domain}, from yesterday, {time}?</source>
        <translation>Continuar com {domain}, de ontem, {time}?</translation>
    </message>
    <message>
        <source>Go on with {domain}, from {moment}?</source>
        <translation>Continuar com {domain}, de {moment}?</translation>
    </message>
    <message>
        <source>Go to the question</source>
        <translation>Ir para a pergunta</translation>
    </message>
    <message>
        <source>Goes on with this draft in the window</source>
        <translation>Continua com este rascunho na janela</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Vai para</translation>
    </message>
    <message>
        <source>Goes to the field</source>
        <translation>Vai para o campo</translation>
    </message>
    <message>
        <source>Goes to the next step; nothing is sent or saved by it</source>
        <translation>Vai para a próxima etapa; isso não envia nem salva nada</translation>
    </message>
    <message>
        <source>Goes to the step before; everything typed stays</source>
        <translation>Vai para a etapa anterior; tudo que foi digitado fica</translation>
    </message>
    <message>
        <source>Goes to this step</source>
        <translation>Vai para esta etapa</translation>
    </message>
    <message>
        <source>Going back</source>
        <translation>Voltando</translation>
    </message>
    <message>
        <source>Going back to the platform&apos;s own sender</source>
        <translation>Voltando ao remetente da própria plataforma</translation>
    </message>
    <message>
        <source>Going back to what was active before</source>
        <translation>Voltando ao que estava ativo antes</translation>
    </message>
    <message>
        <source>Handed over to {platform}: {from_address} through {server}</source>
        <translation>Entregue a {platform}: {from_address} por {server}</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>Entregando</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>button: the typed password</comment>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>Ocultar a senha</translation>
    </message>
    <message>
        <source>High contrast</source>
        <comment>an appearance</comment>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>How recipients will see it</source>
        <translation>Como os destinatários vão ver</translation>
    </message>
    <message>
        <source>How the connection is encrypted</source>
        <translation>Como a conexão é criptografada</translation>
    </message>
    <message>
        <source>How the connection was encrypted</source>
        <translation>Como a conexão foi criptografada</translation>
    </message>
    <message>
        <source>How to make one</source>
        <translation>Como criar uma</translation>
    </message>
    <message>
        <source>If that is somebody else, send this message:</source>
        <translation>Se for outra pessoa, envie esta mensagem:</translation>
    </message>
    <message>
        <source>If your mail server has a firewall, let {addresses} through first.</source>
        <translation>Se o seu servidor de e-mail tiver um firewall, libere antes {addresses}.</translation>
    </message>
    <message>
        <source>In the main window:</source>
        <translation>Na janela principal:</translation>
    </message>
    <message>
        <source>In the platform</source>
        <translation>Na plataforma</translation>
    </message>
    <message>
        <source>In the settings of the platform</source>
        <translation>Nas configurações da plataforma</translation>
    </message>
    <message>
        <source>In the settings of {platform}</source>
        <translation>Nas configurações de {platform}</translation>
    </message>
    <message>
        <source>In {platform}</source>
        <translation>Em {platform}</translation>
    </message>
    <message>
        <source>Is this your mail server?</source>
        <translation>Este é o seu servidor de e-mail?</translation>
    </message>
    <message>
        <source>Issuer</source>
        <comment>of a certificate</comment>
        <translation>Emissor</translation>
    </message>
    <message>
        <source>It &amp;worked</source>
        <translation>Funci&amp;onou</translation>
    </message>
    <message>
        <source>It calls itself {name}. Nothing was sent to it yet.</source>
        <translation>A plataforma se chama {name}. Nada foi enviado a ela ainda.</translation>
    </message>
    <message>
        <source>It does not say why</source>
        <translation>Não diz por quê</translation>
    </message>
    <message>
        <source>It gave a &amp;message</source>
        <translation>Apareceu uma mensa&amp;gem</translation>
    </message>
    <message>
        <source>It had expired; save a new one at the end.</source>
        <comment>a signed file</comment>
        <translation>Estava expirado; salve um novo no final.</translation>
    </message>
    <message>
        <source>It has no telemetry. The log holds no password and no server&apos;s reply.</source>
        <translation>Não há telemetria. O log não contém senhas nem respostas de servidores.</translation>
    </message>
    <message>
        <source>It holds for this host and port alone, stands in the signed file, and ends when you change one of them. A server with another key is refused.</source>
        <translation>Vale só para este host e esta porta, consta no arquivo assinado e termina quando você muda um dos dois. Um servidor com outra chave é recusado.</translation>
    </message>
    <message>
        <source>It holds what was checked and found, and no password.</source>
        <translation>Contém o que foi verificado e encontrado, e nenhuma senha.</translation>
    </message>
    <message>
        <source>It is not the domain of your address, {domain}.</source>
        <translation>Não é o domínio do seu endereço, {domain}.</translation>
    </message>
    <message>
        <source>It is valid for 7 days.</source>
        <translation>Vale por 7 dias.</translation>
    </message>
    <message>
        <source>It lies in the domain of your address.</source>
        <translation>Fica no domínio do seu endereço.</translation>
    </message>
    <message>
        <source>It matches.</source>
        <translation>Confere.</translation>
    </message>
    <message>
        <source>It may also be</source>
        <translation>Também pode ser</translation>
    </message>
    <message>
        <source>It may also be:</source>
        <translation>Também pode ser:</translation>
    </message>
    <message>
        <source>It opens the password in the file that was just saved. It is shown only now and stands in no file.</source>
        <translation>Abre a senha no arquivo que acabou de ser salvo. Aparece só agora e não consta em nenhum arquivo.</translation>
    </message>
    <message>
        <source>It says that it comes from {audience} and brings no key, so no password can be sealed for it.</source>
        <translation>Diz que vem de {audience} e não traz chave, por isso nenhuma senha pode ser lacrada para esse destino.</translation>
    </message>
    <message>
        <source>It says that it comes from {audience}. Nobody vouches for that. Get the key&apos;s fingerprint from the platform in another way, such as its own page or by telephone, and type or paste it here. Without it the file is used, but no password is sealed into what you save.</source>
        <translation>Diz que vem de {audience}. Ninguém garante isso. Obtenha a impressão digital da chave com a plataforma por outro meio, como a página dela ou por telefone, e digite-a ou cole-a aqui. Sem ela, o arquivo é usado, mas nenhuma senha é lacrada no que você salva.</translation>
    </message>
    <message>
        <source>It takes settings itself: press Connect to a platform to save them there.</source>
        <translation>A plataforma recebe as configurações diretamente: clique em Conectar a uma plataforma para salvá-las lá.</translation>
    </message>
    <message>
        <source>It was signed with a key for this one time, since no key is kept on this computer.</source>
        <translation>Foi assinado com uma chave só para esta vez, pois nenhuma chave está guardada neste computador.</translation>
    </message>
    <message>
        <source>Its words are not part of this copy. It names its licence: {licence}</source>
        <translation>O texto não faz parte desta cópia. A licença indicada é: {licence}</translation>
    </message>
    <message>
        <source>Keep a signed file</source>
        <translation>Guardar um arquivo assinado</translation>
    </message>
    <message>
        <source>Keeps the present situation</source>
        <translation>Mantém a situação atual</translation>
    </message>
    <message>
        <source>Kept in a file that is locked with your passphrase.</source>
        <translation>Guardada em um arquivo protegido pela sua frase secreta.</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keyring</source>
        <translation>Guardado no chaveiro deste computador</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keyring.</source>
        <translation>Guardada no chaveiro deste computador.</translation>
    </message>
    <message>
        <source>Kept on this computer while you type, without passwords.</source>
        <translation>Guardados neste computador enquanto você digita, sem senhas.</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>its fingerprint</comment>
        <translation>Chave</translation>
    </message>
    <message>
        <source>Key {algorithm}</source>
        <translation>Chave {algorithm}</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>title of a window: keys that sign</comment>
        <translation>Chaves</translation>
    </message>
    <message>
        <source>Keys that sign on this computer</source>
        <translation>Chaves que assinam neste computador</translation>
    </message>
    <message>
        <source>Known, and kept for going back</source>
        <translation>Conhecido e guardado para poder voltar</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Deixar de fora</translation>
    </message>
    <message>
        <source>Licence of {name}</source>
        <translation>Licença de {name}</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenças</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>an appearance</comment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>List of checks</source>
        <translation>Lista de verificações</translation>
    </message>
    <message>
        <source>Lists everything with help</source>
        <translation>Lista tudo o que tem ajuda</translation>
    </message>
    <message>
        <source>Load a &amp;request file...</source>
        <translation>Carregar arquivo de &amp;solicitação...</translation>
    </message>
    <message>
        <source>Load a request file</source>
        <translation>Carregar um arquivo de solicitação</translation>
    </message>
    <message>
        <source>Loads the settings of a file saved before, to change and check them</source>
        <translation>Carrega as configurações de um arquivo salvo antes, para mudar e verificar</translation>
    </message>
    <message>
        <source>Look in the &amp;network</source>
        <translation>Procurar na &amp;rede</translation>
    </message>
    <message>
        <source>Looking up the host.</source>
        <translation>Consultando o host.</translation>
    </message>
    <message>
        <source>Looking up the server</source>
        <translation>Consultando o servidor</translation>
    </message>
    <message>
        <source>Looking up the server&apos;s addresses</source>
        <translation>Consultando os endereços do servidor</translation>
    </message>
    <message>
        <source>Looking up where replies go</source>
        <translation>Consultando para onde vão as respostas</translation>
    </message>
    <message>
        <source>Looking up your mail server</source>
        <translation>Procurando seu servidor de e-mail</translation>
    </message>
    <message>
        <source>Looks in this program&apos;s own data only; nothing leaves this computer.</source>
        <translation>Procura só nos dados deste programa; nada sai deste computador.</translation>
    </message>
    <message>
        <source>M&amp;enu</source>
        <comment>of the window</comment>
        <translation>&amp;Menu</translation>
    </message>
    <message>
        <source>MX record</source>
        <translation>registro MX</translation>
    </message>
    <message>
        <source>Mail for {domain} arrives at {gateway}.</source>
        <translation>Os e-mails para {domain} chegam a {gateway}.</translation>
    </message>
    <message>
        <source>Mail for {domain} is handled by {provider}.</source>
        <translation>Quem cuida dos e-mails de {domain} é {provider}.</translation>
    </message>
    <message>
        <source>Mail goes out from {sender}.</source>
        <translation>Os e-mails saem de {sender}.</translation>
    </message>
    <message>
        <source>Mail providers</source>
        <translation>Provedores de e-mail</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Servidor de e-mail</translation>
    </message>
    <message>
        <source>Makes a key and keeps it on this computer</source>
        <translation>Cria uma chave e a guarda neste computador</translation>
    </message>
    <message>
        <source>Makes the key known to a platform with its pairing code</source>
        <translation>Informa a chave a uma plataforma, com o código de pareamento dela</translation>
    </message>
    <message>
        <source>Makes this computer&apos;s key known to the platform with its pairing code</source>
        <translation>Informa à plataforma a chave deste computador, com o código de pareamento dela</translation>
    </message>
    <message>
        <source>Making it the active sending method</source>
        <translation>Ativando este método de envio</translation>
    </message>
    <message>
        <source>Masked here, explained as it was pasted. Start over to change it.</source>
        <translation>Oculto aqui, mas explicado como foi colado. Comece de novo para mudar.</translation>
    </message>
    <message>
        <source>Masks names, addresses and hosts of the customer</source>
        <translation>Oculta nomes, endereços e hosts do cliente</translation>
    </message>
    <message>
        <source>Menu</source>
        <comment>of the window</comment>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Menus: {path}</source>
        <translation>Menus: {path}</translation>
    </message>
    <message>
        <source>Mozilla is not asked. Domains that publish nothing themselves may not be found.</source>
        <translation>A Mozilla não é consultada. Domínios que não publicam nada podem não ser encontrados.</translation>
    </message>
    <message>
        <source>My &amp;mail goes out through</source>
        <translation>Meus e-mai&amp;ls saem por</translation>
    </message>
    <message>
        <source>N&amp;o, another one</source>
        <translation>&amp;Não, é outro</translation>
    </message>
    <message>
        <source>Names</source>
        <comment>of a certificate</comment>
        <translation>Nomes</translation>
    </message>
    <message>
        <source>Names and addresses are shown again</source>
        <translation>Nomes e endereços são mostrados de novo</translation>
    </message>
    <message>
        <source>Naming the recipient</source>
        <translation>Informando o destinatário</translation>
    </message>
    <message>
        <source>Naming the sender</source>
        <translation>Informando o remetente</translation>
    </message>
    <message>
        <source>No answer: a firewall on the way drops the connection</source>
        <translation>Sem resposta: um firewall no caminho descarta a conexão</translation>
    </message>
    <message>
        <source>No answer: this network blocks outgoing port 25</source>
        <translation>Sem resposta: esta rede bloqueia a porta 25 de saída</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Sem conexão</translation>
    </message>
    <message>
        <source>No drafts. One is kept as soon as a From address is typed, and goes when its settings are saved.</source>
        <translation>Nenhum rascunho. Um é guardado assim que se digita o endereço do remetente e some quando as configurações são salvas.</translation>
    </message>
    <message>
        <source>No packet leaves this computer for the search. Only well-known providers are found.</source>
        <translation>Nenhum pacote sai deste computador para a busca. Só provedores bem conhecidos são encontrados.</translation>
    </message>
    <message>
        <source>No rule of this program fits, and it does not guess. It could read this:</source>
        <translation>Nenhuma regra deste programa se encaixa, e ele não adivinha. Foi possível ler isto:</translation>
    </message>
    <message>
        <source>No settings found</source>
        <translation>Nenhuma configuração encontrada</translation>
    </message>
    <message>
        <source>No situation has these words</source>
        <translation>Nenhuma situação contém estas palavras</translation>
    </message>
    <message>
        <source>No such name in DNS.</source>
        <translation>Esse nome não existe no DNS.</translation>
    </message>
    <message>
        <source>Nobody is asked. A blocked network may then look like a server that is down.</source>
        <translation>Ninguém é consultado. Uma rede bloqueada pode então parecer um servidor fora do ar.</translation>
    </message>
    <message>
        <source>Nobody vouches for this certificate. Trust its key only if the people who run {host} gave you the same fingerprint, by telephone or in person: whoever holds the key reads your password.</source>
        <translation>Ninguém garante este certificado. Confie na chave só se quem administra {host} informou a você a mesma impressão digital, por telefone ou pessoalmente: quem tem a chave lê sua senha.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no encryption</comment>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no user name</comment>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>None: the server takes mail from an address, without sign-in</source>
        <translation>Nenhuma: o servidor aceita e-mails de um endereço, sem login</translation>
    </message>
    <message>
        <source>Not checked</source>
        <comment>state of a check</comment>
        <translation>Não verificado</translation>
    </message>
    <message>
        <source>Not checked again yet</source>
        <translation>Ainda não verificado de novo</translation>
    </message>
    <message>
        <source>Not everything could be deleted. These are still there:</source>
        <translation>Não foi possível excluir tudo. Ainda restam:</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Não concluído</translation>
    </message>
    <message>
        <source>Not gone back</source>
        <translation>Não voltou</translation>
    </message>
    <message>
        <source>Not in the file: the platform asks for it</source>
        <translation>Não está no arquivo: a plataforma pede a senha</translation>
    </message>
    <message>
        <source>Not in the file: {platform} asks for it</source>
        <translation>Não está no arquivo: {platform} pede a senha</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>a choice: nobody knows it</comment>
        <translation>Não sei</translation>
    </message>
    <message>
        <source>Not known whether it was saved</source>
        <translation>Não se sabe se foi salvo</translation>
    </message>
    <message>
        <source>Not on a shared screen</source>
        <comment>on a button: the password stays masked</comment>
        <translation>Tela compartilhada</translation>
    </message>
    <message>
        <source>Not ready to send yet</source>
        <translation>Ainda não está pronto para enviar</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Não foi salvo</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Não feitas</translation>
    </message>
    <message>
        <source>Not tested from here: allow {addresses} to reach port {port}</source>
        <translation>Não testado daqui: permita a {addresses} o acesso à porta {port}</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Ainda não testado</translation>
    </message>
    <message>
        <source>Not tried</source>
        <comment>a port</comment>
        <translation>Não testada</translation>
    </message>
    <message>
        <source>Not used: {names}.</source>
        <comment>names of pasted values</comment>
        <translation>Não usado: {names}.</translation>
    </message>
    <message>
        <source>Nothing failed, but not every check ran.</source>
        <translation>Nada falhou, mas nem todas as verificações foram feitas.</translation>
    </message>
    <message>
        <source>Nothing has been sent or saved.</source>
        <translation>Nada foi enviado nem salvo.</translation>
    </message>
    <message>
        <source>Nothing has been written there yet.</source>
        <translation>Nada foi gravado ali ainda.</translation>
    </message>
    <message>
        <source>Nothing is written before you agree.</source>
        <translation>Nada é gravado antes que você concorde.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Nada sai deste computador.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer. {situation}.
{task}</source>
        <translation>Nada sai deste computador. {situation}.
{task}</translation>
    </message>
    <message>
        <source>Nothing stops sending, and the test message was accepted.</source>
        <translation>Nada impede o envio, e a mensagem de teste foi aceita.</translation>
    </message>
    <message>
        <source>Nothing stops sending.</source>
        <translation>Nada impede o envio.</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>Nada foi salvo</translation>
    </message>
    <message>
        <source>Nothing was sent to the platform.</source>
        <translation>Nada foi enviado à plataforma.</translation>
    </message>
    <message>
        <source>Off: Mozilla learns nothing</source>
        <translation>Desativado: a Mozilla não fica sabendo de nada</translation>
    </message>
    <message>
        <source>Off: only the data of this program is searched</source>
        <translation>Desativado: só os dados deste programa são consultados</translation>
    </message>
    <message>
        <source>One short message to your own mailbox, sent the way the platform will send.</source>
        <translation>Uma mensagem curta para sua própria caixa de correio, enviada como a plataforma vai enviar.</translation>
    </message>
    <message>
        <source>One thing needs your attention.</source>
        <translation>Um item precisa da sua atenção.</translation>
    </message>
    <message>
        <source>One thing to fix</source>
        <translation>Um item a corrigir</translation>
    </message>
    <message>
        <source>One thing to unlock</source>
        <translation>Um item a desbloquear</translation>
    </message>
    <message>
        <source>Only the first million characters were taken.</source>
        <translation>Só o primeiro milhão de caracteres foi usado.</translation>
    </message>
    <message>
        <source>Only the part of the address after the @ is ever sent, and never a password.</source>
        <translation>Só a parte do endereço depois do @ é enviada, e nunca uma senha.</translation>
    </message>
    <message>
        <source>Only the platform can open the password</source>
        <translation>Só a plataforma pode abrir a senha</translation>
    </message>
    <message>
        <source>Only the platform whose key you compared can open the password in it.</source>
        <translation>Só a plataforma cuja chave você comparou pode abrir a senha que está nele.</translation>
    </message>
    <message>
        <source>Only the screen is masked: what you save holds the real names and addresses.</source>
        <translation>Só a tela fica oculta: o que você salvar contém os nomes e endereços reais.</translation>
    </message>
    <message>
        <source>Open a &amp;signed file again...</source>
        <translation>&amp;Reabrir arquivo assinado...</translation>
    </message>
    <message>
        <source>Open a signed file</source>
        <translation>Abrir um arquivo assinado</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Abrir a página</translation>
    </message>
    <message>
        <source>Open the draft all the same?</source>
        <translation>Abrir o rascunho mesmo assim?</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir a pasta</translation>
    </message>
    <message>
        <source>Open {host}</source>
        <translation>Abrir {host}</translation>
    </message>
    <message>
        <source>Opens a window that says what an error message means</source>
        <translation>Abre uma janela que diz o que significa uma mensagem de erro</translation>
    </message>
    <message>
        <source>Opens help about problems of this kind</source>
        <translation>Abre a ajuda sobre problemas deste tipo</translation>
    </message>
    <message>
        <source>Opens it as text to copy</source>
        <translation>Abre como texto para copiar</translation>
    </message>
    <message>
        <source>Opens text to copy for whoever runs the firewall</source>
        <translation>Abre um texto para copiar e enviar a quem administra o firewall</translation>
    </message>
    <message>
        <source>Opens text to copy for whoever runs the server&apos;s firewall</source>
        <translation>Abre um texto para copiar e enviar a quem administra o firewall do servidor</translation>
    </message>
    <message>
        <source>Opens the guide of this provider</source>
        <translation>Abre o guia deste provedor</translation>
    </message>
    <message>
        <source>Opens this help</source>
        <translation>Abre esta ajuda</translation>
    </message>
    <message>
        <source>Opens what concerns the whole window, such as its language</source>
        <translation>Abre o que diz respeito à janela toda, como o idioma</translation>
    </message>
    <message>
        <source>Opens what the checks saw: words, bytes, certificates</source>
        <translation>Abre o que as verificações viram: palavras, bytes, certificados</translation>
    </message>
    <message>
        <source>Opens what to do at {provider}, step by step</source>
        <translation>Abre o que fazer em {provider}, passo a passo</translation>
    </message>
    <message>
        <source>Opens {url} in your browser</source>
        <translation>Abre {url} no navegador</translation>
    </message>
    <message>
        <source>Optional: how many messages shall be sent in a day</source>
        <translation>Opcional: quantas mensagens serão enviadas por dia</translation>
    </message>
    <message>
        <source>Or keep a signed file</source>
        <translation>Ou guarde um arquivo assinado</translation>
    </message>
    <message>
        <source>Otherwise it is gone with the window</source>
        <translation>Caso contrário, ele some com a janela</translation>
    </message>
    <message>
        <source>Our fault</source>
        <comment>state of a check</comment>
        <translation>Falha nossa</translation>
    </message>
    <message>
        <source>Out of date: {detail}</source>
        <translation>Desatualizado: {detail}</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>&amp;Porta</translation>
    </message>
    <message>
        <source>P&amp;rovider</source>
        <translation>Pro&amp;vedor</translation>
    </message>
    <message>
        <source>Page for a browser (*.html);;Text (*.txt)</source>
        <translation>Página para o navegador (*.html);;Texto (*.txt)</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Partes desta página</translation>
    </message>
    <message>
        <source>Passed</source>
        <comment>state of a check</comment>
        <translation>Aprovado</translation>
    </message>
    <message>
        <source>Passed from the platform&apos;s side</source>
        <translation>Aprovado do lado da plataforma</translation>
    </message>
    <message>
        <source>Passed from this computer</source>
        <translation>Aprovadas deste computador</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>Passphrase of this computer&apos;s key</source>
        <translation>Frase secreta da chave deste computador</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Paste the message here</source>
        <translation>Cole a mensagem aqui</translation>
    </message>
    <message>
        <source>Paste the text here; the explanation below follows it</source>
        <translation>Cole o texto aqui; a explicação aparece abaixo</translation>
    </message>
    <message>
        <source>Paste what a mail program, a website or a log said. The text stays on this computer.</source>
        <translation>Cole o que um programa de e-mail, um site ou um log informou. O texto fica neste computador.</translation>
    </message>
    <message>
        <source>Paste what the platform showed; it is explained below and sent nowhere</source>
        <translation>Cole o que a plataforma mostrou; é explicado abaixo e não é enviado a lugar nenhum</translation>
    </message>
    <message>
        <source>Pinned key ending in {end}: no authority vouches for this server.</source>
        <translation>Chave fixada que termina em {end}: nenhuma autoridade garante este servidor.</translation>
    </message>
    <message>
        <source>Platform</source>
        <comment>a step of six</comment>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Platform &amp;address</source>
        <translation>&amp;Endereço da plataforma</translation>
    </message>
    <message>
        <source>Platform firewall</source>
        <translation>Firewall da plataforma</translation>
    </message>
    <message>
        <source>Please allow {platform} to send mail through our server.

{platform} signs in to our mail server like a mail program. It connects from a fixed address, so the firewall in front of the server and any list of allowed clients has to admit:

{connections}

No other port is needed, and nothing has to be opened in the other direction.

Rules for common firewalls, for the server itself:

{rules}
</source>
        <translation>Permita que {platform} envie e-mails pelo nosso servidor.

{platform} faz login no nosso servidor de e-mail como um programa de e-mail. A conexão vem de um endereço fixo, por isso o firewall na frente do servidor e qualquer lista de clientes permitidos precisam liberar:

{connections}

Nenhuma outra porta é necessária, e nada precisa ser aberto no sentido contrário.

Regras para firewalls comuns, para o próprio servidor:

{rules}
</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Port {port} and {security} belong together.</source>
        <translation>A porta {port} e {security} combinam.</translation>
    </message>
    <message>
        <source>Port {port} belongs to {security}.</source>
        <translation>A porta {port} combina com {security}.</translation>
    </message>
    <message>
        <source>Port {port} is not a standard port. Use it only if your mail provider says so.</source>
        <translation>A porta {port} não é padrão. Use-a só se o seu provedor de e-mail indicar.</translation>
    </message>
    <message>
        <source>Practice</source>
        <comment>a mark: this window practises</comment>
        <translation>Prática</translation>
    </message>
    <message>
        <source>Practice keeps no password: it is gone when the window closes.</source>
        <translation>A prática não guarda nenhuma senha: ela some quando a janela é fechada.</translation>
    </message>
    <message>
        <source>Practice on this computer,</source>
        <comment>a fingerprint follows the comma</comment>
        <translation>Prática neste computador,</translation>
    </message>
    <message>
        <source>Practice platform</source>
        <translation>Plataforma de prática</translation>
    </message>
    <message>
        <source>Practice situations</source>
        <translation>Situações de prática</translation>
    </message>
    <message>
        <source>Practice: {words}</source>
        <translation>Prática: {words}</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Restaurado</translation>
    </message>
    <message>
        <source>Puts a new key in the place of this one</source>
        <translation>Coloca uma chave nova no lugar desta</translation>
    </message>
    <message>
        <source>Puts the explanation on the clipboard, without the pasted text</source>
        <translation>Copia a explicação para a área de transferência, sem o texto colado</translation>
    </message>
    <message>
        <source>Puts the report on the clipboard, without the password</source>
        <translation>Copia o relatório para a área de transferência, sem a senha</translation>
    </message>
    <message>
        <source>Puts the text on the clipboard</source>
        <translation>Copia o texto para a área de transferência</translation>
    </message>
    <message>
        <source>Puts the value for {label} on the clipboard</source>
        <translation>Copia o valor de {label} para a área de transferência</translation>
    </message>
    <message>
        <source>Puts versions and system on the clipboard, without your name</source>
        <translation>Copia as versões e o sistema para a área de transferência, sem o seu nome</translation>
    </message>
    <message>
        <source>QR code of the key&apos;s fingerprint</source>
        <translation>QR code da impressão digital da chave</translation>
    </message>
    <message>
        <source>R&amp;otate...</source>
        <translation>&amp;Trocar...</translation>
    </message>
    <message>
        <source>Reachable from this computer</source>
        <translation>Acessível deste computador</translation>
    </message>
    <message>
        <source>Reading them over HTTPS</source>
        <translation>Lendo-as por HTTPS</translation>
    </message>
    <message>
        <source>Reads how the platform sends now; nothing is changed there</source>
        <translation>Lê como a plataforma envia agora; nada é mudado lá</translation>
    </message>
    <message>
        <source>Ready to check.</source>
        <translation>Pronto para verificar.</translation>
    </message>
    <message>
        <source>Ready to send from your own server</source>
        <translation>Tudo pronto para enviar pelo seu próprio servidor</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>Receipt:</source>
        <translation>Recibo:</translation>
    </message>
    <message>
        <source>Recipient of the test message</source>
        <translation>Destinatário da mensagem de teste</translation>
    </message>
    <message>
        <source>Recipients see this name and address. We look up your mail server from the address.</source>
        <translation>Os destinatários veem este nome e endereço. Pelo endereço buscamos seu servidor de e-mail.</translation>
    </message>
    <message>
        <source>Refused: closed on the server, or by a firewall</source>
        <translation>Recusada: fechada no servidor ou por um firewall</translation>
    </message>
    <message>
        <source>Register the key with the pairing code that the platform shows, then save again.</source>
        <translation>Registre a chave com o código de pareamento que a plataforma mostra e salve de novo.</translation>
    </message>
    <message>
        <source>Register this computer&apos;s key</source>
        <translation>Registrar a chave deste computador</translation>
    </message>
    <message>
        <source>Register this computer&apos;s key...</source>
        <translation>Registrar a chave deste computador...</translation>
    </message>
    <message>
        <source>Relay without sign-in</source>
        <translation>Relay sem login</translation>
    </message>
    <message>
        <source>Relays</source>
        <translation>Relays</translation>
    </message>
    <message>
        <source>Removes the trusted key and checks the certificate again</source>
        <translation>Remove a chave confiável e verifica de novo o certificado</translation>
    </message>
    <message>
        <source>Repeats the checks with one sign-in</source>
        <translation>Repete as verificações com um único login</translation>
    </message>
    <message>
        <source>Repeats the checks without waiting</source>
        <translation>Repete as verificações sem esperar</translation>
    </message>
    <message>
        <source>Repeats what is out of date or did not pass, with at most one sign-in</source>
        <translation>Repete o que está desatualizado ou não foi aprovado, com no máximo um login</translation>
    </message>
    <message>
        <source>Request file of {platform} loaded.</source>
        <translation>Arquivo de solicitação de {platform} carregado.</translation>
    </message>
    <message>
        <source>Request file of {platform}: its key was not compared, so no password is sealed for it.</source>
        <translation>Arquivo de solicitação de {platform}: a chave não foi comparada, por isso nenhuma senha é lacrada para ela.</translation>
    </message>
    <message>
        <source>Request file of {platform}: the password can be sealed for its key.</source>
        <translation>Arquivo de solicitação de {platform}: a senha pode ser lacrada para a chave dela.</translation>
    </message>
    <message>
        <source>Request files (*.smtpreq.json);;All files (*)</source>
        <translation>Arquivos de solicitação (*.smtpreq.json);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Rotate the key</source>
        <translation>Trocar a chave</translation>
    </message>
    <message>
        <source>Rotate the key?</source>
        <translation>Trocar a chave?</translation>
    </message>
    <message>
        <source>Rules and a note for your IT team</source>
        <translation>Regras e um texto para sua equipe de TI</translation>
    </message>
    <message>
        <source>Rules of this provider</source>
        <translation>Regras deste provedor</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>state of a check</comment>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Runs every check once more, with one sign-in; nothing is kept from before</source>
        <translation>Faz todas as verificações mais uma vez, com um único login; nada é aproveitado de antes</translation>
    </message>
    <message>
        <source>S&amp;ecurity</source>
        <translation>Se&amp;gurança</translation>
    </message>
    <message>
        <source>SMTP &amp;host</source>
        <translation>&amp;Host SMTP</translation>
    </message>
    <message>
        <source>SMTP server</source>
        <translation>Servidor SMTP</translation>
    </message>
    <message>
        <source>SPF hint</source>
        <translation>indício do SPF</translation>
    </message>
    <message>
        <source>SRV record</source>
        <translation>registro SRV</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>the button of an unknown platform</comment>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Save &amp;file...</source>
        <translation>Salvar arq&amp;uivo...</translation>
    </message>
    <message>
        <source>Save &amp;report...</source>
        <translation>Salvar &amp;relatório...</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Salvar o relatório</translation>
    </message>
    <message>
        <source>Save the signed file</source>
        <translation>Salvar o arquivo assinado</translation>
    </message>
    <message>
        <source>Save to {platform}</source>
        <translation>Salvar em {platform}</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Salvo como {file}</translation>
    </message>
    <message>
        <source>Saves at the platform what is listed above</source>
        <translation>Salva na plataforma o que está listado acima</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Salvando</translation>
    </message>
    <message>
        <source>Saving to {platform}</source>
        <translation>Salvando em {platform}</translation>
    </message>
    <message>
        <source>Saying hello (EHLO)</source>
        <translation>Apresentando-se (EHLO)</translation>
    </message>
    <message>
        <source>Says below what the message means</source>
        <translation>Diz abaixo o que a mensagem significa</translation>
    </message>
    <message>
        <source>Says what this page is for and what to look out for</source>
        <translation>Diz para que serve esta página e a que prestar atenção</translation>
    </message>
    <message>
        <source>Seal it for the platform</source>
        <translation>Lacrar para a plataforma</translation>
    </message>
    <message>
        <source>Seal it with a code</source>
        <translation>Lacrar com um código</translation>
    </message>
    <message>
        <source>Sealed for</source>
        <translation>Lacrada para</translation>
    </message>
    <message>
        <source>Sealed for {platform},</source>
        <comment>a fingerprint follows the comma</comment>
        <translation>Lacrada para {platform},</translation>
    </message>
    <message>
        <source>Sealed with a code that is shown once, after saving</source>
        <translation>Lacrada com um código que aparece uma única vez, depois de salvar</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>Veja também</translation>
    </message>
    <message>
        <source>See it arrive</source>
        <translation>Veja se chega</translation>
    </message>
    <message>
        <source>Send &amp;test message</source>
        <translation>Enviar mensagem de &amp;teste</translation>
    </message>
    <message>
        <source>Send another &amp;test message</source>
        <translation>Enviar outra mensagem de &amp;teste</translation>
    </message>
    <message>
        <source>Send another test &amp;message</source>
        <translation>Enviar outra mensagem de &amp;teste</translation>
    </message>
    <message>
        <source>Send test &amp;message</source>
        <translation>Enviar mensagem de &amp;teste</translation>
    </message>
    <message>
        <source>Send this to whoever runs the mail server or its firewall.</source>
        <translation>Envie isto a quem administra o servidor de e-mail ou o firewall dele.</translation>
    </message>
    <message>
        <source>Send yourself a message from the platform and look at its From line.</source>
        <translation>Envie a si mesmo uma mensagem da plataforma e confira a linha De.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remetente</translation>
    </message>
    <message>
        <source>Sender</source>
        <comment>a step of six</comment>
        <translation>Remetente</translation>
    </message>
    <message>
        <source>Sending a test message</source>
        <translation>Enviando uma mensagem de teste</translation>
    </message>
    <message>
        <source>Sending services</source>
        <translation>Serviços de envio</translation>
    </message>
    <message>
        <source>Sending the message</source>
        <translation>Enviando a mensagem</translation>
    </message>
    <message>
        <source>Sending the test message</source>
        <translation>Enviando a mensagem de teste</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>a step of six</comment>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Set aside: the platform does not know the key</source>
        <translation>Deixadas de lado: a plataforma não conhece a chave</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>of the mail server</comment>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Settings found for {owner}</source>
        <translation>Configurações encontradas para {owner}</translation>
    </message>
    <message>
        <source>Settings found for {owner}, still looking</source>
        <translation>Configurações encontradas para {owner}, a busca continua</translation>
    </message>
    <message>
        <source>Settings of {file} loaded. Enter the password again.</source>
        <translation>Configurações de {file} carregadas. Digite a senha de novo.</translation>
    </message>
    <message>
        <source>Shared screen</source>
        <comment>a mark: names and addresses are masked</comment>
        <translation>Tela compartilhada</translation>
    </message>
    <message>
        <source>Shared screen: names, addresses and the customer&apos;s hosts are masked</source>
        <translation>Tela compartilhada: nomes, endereços e hosts do cliente estão ocultos</translation>
    </message>
    <message>
        <source>Short form</source>
        <translation>Forma curta</translation>
    </message>
    <message>
        <source>The platform connects to your server, which can take a minute</source>
        <translation>A plataforma se conecta ao seu servidor, o que pode levar um minuto</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>button: the typed password</comment>
        <translation>Mostrar</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more step(s)</source>
        <translation>
            <numerusform>Mostrar mais %n passo</numerusform>
            <numerusform>Mostrar mais %n passos</numerusform>
        </translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Mostrar a senha</translation>
    </message>
    <message>
        <source>Show the receipt</source>
        <translation>Mostrar o recibo</translation>
    </message>
    <message>
        <source>Show the steps again</source>
        <translation>Mostrar os passos de novo</translation>
    </message>
    <message>
        <source>Show what can be done</source>
        <translation>Mostrar o que pode ser feito</translation>
    </message>
    <message>
        <source>Shows above what the platform asks you to do</source>
        <translation>Mostra acima o que a plataforma pede que você faça</translation>
    </message>
    <message>
        <source>Shows only situations with this word</source>
        <translation>Mostra só as situações com esta palavra</translation>
    </message>
    <message>
        <source>Shows the drafts of all customers</source>
        <translation>Mostra os rascunhos de todos os clientes</translation>
    </message>
    <message>
        <source>Shows the help that was shown before</source>
        <translation>Mostra a ajuda exibida antes</translation>
    </message>
    <message>
        <source>Shows the key, and asks for the end of its fingerprint</source>
        <translation>Mostra a chave e pede o fim da impressão digital</translation>
    </message>
    <message>
        <source>Shows the keys that sign on this computer</source>
        <translation>Mostra as chaves que assinam neste computador</translation>
    </message>
    <message>
        <source>Shows the rest of what can be done</source>
        <translation>Mostra o restante do que pode ser feito</translation>
    </message>
    <message>
        <source>Shows the saved file in your file manager</source>
        <translation>Mostra o arquivo salvo no gerenciador de arquivos</translation>
    </message>
    <message>
        <source>Shows the steps that solve the problem, and what the server said</source>
        <translation>Mostra os passos que resolvem o problema e o que o servidor disse</translation>
    </message>
    <message>
        <source>Shows the typed password for half a minute</source>
        <translation>Mostra por meio minuto a senha digitada</translation>
    </message>
    <message>
        <source>Sign in to your mail server</source>
        <translation>Faça login no seu servidor de e-mail</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <comment>a step of six</comment>
        <translation>Login</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Assinado por</translation>
    </message>
    <message>
        <source>Signed by somebody else</source>
        <translation>Assinado por outra pessoa</translation>
    </message>
    <message>
        <source>Signed by the platform</source>
        <translation>Assinado pela plataforma</translation>
    </message>
    <message>
        <source>Signed by the platform on {moment}</source>
        <translation>Assinado pela plataforma em {moment}</translation>
    </message>
    <message>
        <source>Signed by this computer</source>
        <translation>Assinado por este computador</translation>
    </message>
    <message>
        <source>Signed file</source>
        <translation>Arquivo assinado</translation>
    </message>
    <message>
        <source>Signed files (*.smtpconf.json *.smtpconf.jws);;All files (*)</source>
        <translation>Arquivos assinados (*.smtpconf.json *.smtpconf.jws);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Signed settings (*.smtpconf.json)</source>
        <translation>Configurações assinadas (*.smtpconf.json)</translation>
    </message>
    <message>
        <source>Signing for ten minutes</source>
        <translation>Assinando com validade de dez minutos</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Fazendo login</translation>
    </message>
    <message>
        <source>Signing in once</source>
        <translation>Fazendo login uma vez</translation>
    </message>
    <message>
        <source>Signing in once more and sending one message</source>
        <translation>Fazendo login mais uma vez e enviando uma mensagem</translation>
    </message>
    <message>
        <source>Signing in once with the new settings</source>
        <translation>Fazendo login uma vez com as novas configurações</translation>
    </message>
    <message>
        <source>Signs in once and sends one short message</source>
        <translation>Faz login uma vez e envia uma mensagem curta</translation>
    </message>
    <message>
        <source>Signs in once and sends one short message to your own mailbox</source>
        <translation>Faz login uma vez e envia uma mensagem curta para sua própria caixa de correio</translation>
    </message>
    <message>
        <source>Signs in once with this password and repeats the checks</source>
        <translation>Faz login uma vez com esta senha e repete as verificações</translation>
    </message>
    <message>
        <source>Signs in with: {ways}.</source>
        <translation>Faz login com: {ways}.</translation>
    </message>
    <message>
        <source>Signs the settings and saves them in a file</source>
        <translation>Assina as configurações e as salva em um arquivo</translation>
    </message>
    <message>
        <source>Signs the settings and writes them to a file</source>
        <translation>Assina as configurações e as grava em um arquivo</translation>
    </message>
    <message>
        <source>Situations</source>
        <translation>Situações</translation>
    </message>
    <message>
        <source>Something else than an SMTP server answers</source>
        <translation>Quem responde não é um servidor SMTP</translation>
    </message>
    <message>
        <source>Something newer is in use</source>
        <translation>Algo mais recente está em uso</translation>
    </message>
    <message>
        <source>Source: {host}</source>
        <translation>Fonte: {host}</translation>
    </message>
    <message>
        <source>Start ane&amp;w</source>
        <translation>Começar do &amp;zero</translation>
    </message>
    <message>
        <source>Starting</source>
        <comment>the network of this window</comment>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Starting encryption (STARTTLS)</source>
        <translation>Iniciando a criptografia (STARTTLS)</translation>
    </message>
    <message>
        <source>Starts as soon as the network is ready.</source>
        <translation>Começa assim que a rede estiver pronta.</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {name}, {state}</source>
        <translation>Etapa {number} de {count}: {name}, {state}</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>Stop trusting it</source>
        <translation>Deixar de confiar</translation>
    </message>
    <message>
        <source>Stop trusting the old key</source>
        <translation>Deixar de confiar na chave antiga</translation>
    </message>
    <message>
        <source>Stopping</source>
        <comment>the checks, just now</comment>
        <translation>Parando</translation>
    </message>
    <message>
        <source>Stops the test; nothing is saved at the platform</source>
        <translation>Interrompe o teste; nada é salvo na plataforma</translation>
    </message>
    <message>
        <source>Subject</source>
        <comment>of a certificate</comment>
        <translation>Titular</translation>
    </message>
    <message>
        <source>System</source>
        <comment>an appearance: as the system has it</comment>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Taken from the keyring.</source>
        <translation>Obtida do chaveiro.</translation>
    </message>
    <message>
        <source>Taken from {keyring}.</source>
        <translation>Obtida do {keyring}.</translation>
    </message>
    <message>
        <source>Taken, and not used yet</source>
        <translation>Recebidas e ainda não usadas</translation>
    </message>
    <message>
        <source>Takes this card away</source>
        <translation>Remove este cartão</translation>
    </message>
    <message>
        <source>Takes this card away; the draft stays</source>
        <translation>Remove este cartão; o rascunho fica</translation>
    </message>
    <message>
        <source>Takes this notice away</source>
        <translation>Remove este aviso</translation>
    </message>
    <message>
        <source>Tells a blocked network from a server that is down</source>
        <translation>Distingue uma rede bloqueada de um servidor fora do ar</translation>
    </message>
    <message>
        <source>Test &amp; Save hands your settings over again.</source>
        <translation>&quot;Testar e salvar&quot; entrega suas configurações de novo.</translation>
    </message>
    <message>
        <source>Test &amp; Save signs in from this computer first. If that fails, nothing is sent.</source>
        <translation>&quot;Testar e salvar&quot; faz login primeiro deste computador. Se isso falhar, nada é enviado.</translation>
    </message>
    <message>
        <source>Test &amp;&amp; &amp;Save</source>
        <translation>Testar e &amp;salvar</translation>
    </message>
    <message>
        <source>Tests the settings and saves them at the platform once you have agreed</source>
        <translation>Testa as configurações e as salva na plataforma depois que você concordar</translation>
    </message>
    <message>
        <source>Text to copy</source>
        <translation>Texto para copiar</translation>
    </message>
    <message>
        <source>The &amp;log too; it holds no password</source>
        <translation>Também o &amp;log; ele não contém nenhuma senha</translation>
    </message>
    <message>
        <source>The DNS learns the domain, and the domain&apos;s own website and mail servers learn this computer&apos;s address.</source>
        <translation>O DNS fica sabendo do domínio, e o site e os servidores de e-mail do próprio domínio ficam sabendo do endereço deste computador.</translation>
    </message>
    <message>
        <source>The DNS server could not answer for this name.</source>
        <translation>O servidor DNS não conseguiu responder sobre este nome.</translation>
    </message>
    <message>
        <source>The DNS server did not answer.</source>
        <translation>O servidor DNS não respondeu.</translation>
    </message>
    <message>
        <source>The PowerShell command</source>
        <translation>O comando do PowerShell</translation>
    </message>
    <message>
        <source>The QR code is not masked: it names a key, no person.</source>
        <translation>O QR code não é ocultado: ele identifica uma chave, não uma pessoa.</translation>
    </message>
    <message>
        <source>The Server step asks you whether it is yours.</source>
        <translation>A etapa Servidor pergunta se ele é seu.</translation>
    </message>
    <message>
        <source>The Server step first asks whether this server is yours.</source>
        <translation>A etapa Servidor pergunta antes se este servidor é seu.</translation>
    </message>
    <message>
        <source>The address that recipients see and answer to</source>
        <translation>O endereço que os destinatários veem e ao qual respondem</translation>
    </message>
    <message>
        <source>The app password is {password}.</source>
        <translation>A senha de app é {password}.</translation>
    </message>
    <message>
        <source>The checks are still running.</source>
        <translation>As verificações ainda estão em andamento.</translation>
    </message>
    <message>
        <source>The checks could not finish</source>
        <translation>Não foi possível concluir as verificações</translation>
    </message>
    <message>
        <source>The checks found a problem. You can save the file now; it says that a check failed.</source>
        <translation>As verificações encontraram um problema. Você já pode salvar o arquivo; ele diz que uma verificação falhou.</translation>
    </message>
    <message>
        <source>The checks have not run.</source>
        <translation>As verificações não foram feitas.</translation>
    </message>
    <message>
        <source>The checks were stopped</source>
        <translation>As verificações foram interrompidas</translation>
    </message>
    <message>
        <source>The connection is cut off</source>
        <translation>A conexão é cortada</translation>
    </message>
    <message>
        <source>The draft for {domain} was deleted.</source>
        <translation>O rascunho de {domain} foi excluído.</translation>
    </message>
    <message>
        <source>The draft is back. Load its request file or connect to the platform again; neither is kept.</source>
        <translation>O rascunho voltou. Carregue de novo o arquivo de solicitação ou conecte-se de novo à plataforma; nada disso é guardado.</translation>
    </message>
    <message>
        <source>The drafts of all customers</source>
        <translation>Os rascunhos de todos os clientes</translation>
    </message>
    <message>
        <source>The explanation appears here.</source>
        <translation>A explicação aparece aqui.</translation>
    </message>
    <message>
        <source>The file is valid until {moment}.</source>
        <translation>O arquivo vale até {moment}.</translation>
    </message>
    <message>
        <source>The folder could not be opened. Its place is written above.</source>
        <translation>Não foi possível abrir a pasta. O local está escrito acima.</translation>
    </message>
    <message>
        <source>The https address of the platform</source>
        <translation>O endereço https da plataforma</translation>
    </message>
    <message>
        <source>The key is registered at {origin}.</source>
        <translation>A chave está registrada em {origin}.</translation>
    </message>
    <message>
        <source>The key that signs in practice</source>
        <translation>A chave que assina na prática</translation>
    </message>
    <message>
        <source>The key was deleted and revoked at {origin}.</source>
        <translation>A chave foi excluída e revogada em {origin}.</translation>
    </message>
    <message>
        <source>The key was deleted. It could not be revoked at {origin}: revoke it there.</source>
        <translation>A chave foi excluída. Não foi possível revogá-la em {origin}: revogue-a lá.</translation>
    </message>
    <message>
        <source>The key was deleted. Revoke it at every platform that knows it.</source>
        <translation>A chave foi excluída. Revogue-a em cada plataforma que a conhece.</translation>
    </message>
    <message>
        <source>The keyring could not be used. The password stays in memory until the window closes.</source>
        <translation>Não foi possível usar o chaveiro. A senha fica na memória até a janela ser fechada.</translation>
    </message>
    <message>
        <source>The keyring did not answer. The password stays in memory until the window closes.</source>
        <translation>O chaveiro não respondeu. A senha fica na memória até a janela ser fechada.</translation>
    </message>
    <message>
        <source>The keyring did not keep the password. It stays in memory until the window closes.</source>
        <translation>O chaveiro não guardou a senha. Ela fica na memória até a janela ser fechada.</translation>
    </message>
    <message>
        <source>The keyring did not let everything in it be deleted. Unlock it, then forget everything again.</source>
        <translation>Não foi possível excluir tudo do chaveiro. Desbloqueie-o e escolha &quot;Esquecer tudo&quot; de novo.</translation>
    </message>
    <message>
        <source>The keyring holds no password for this server and user name.</source>
        <translation>O chaveiro não tem senha para este servidor e este nome de usuário.</translation>
    </message>
    <message>
        <source>The keyring is locked, so its keys cannot be shown. Unlock it and open this again.</source>
        <translation>O chaveiro está bloqueado, por isso não dá para mostrar as chaves. Desbloqueie-o e abra de novo.</translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it and try again.</source>
        <translation>O chaveiro está bloqueado. Desbloqueie-o e tente de novo.</translation>
    </message>
    <message>
        <source>The message itself says: {title}.</source>
        <translation>A própria mensagem diz: {title}.</translation>
    </message>
    <message>
        <source>The message to the administrator</source>
        <translation>A mensagem ao administrador</translation>
    </message>
    <message>
        <source>The name could not be looked up.</source>
        <translation>Não foi possível consultar o nome.</translation>
    </message>
    <message>
        <source>The name exists, but has no address.</source>
        <translation>O nome existe, mas não tem endereço.</translation>
    </message>
    <message>
        <source>The name of the outgoing mail server</source>
        <translation>O nome do servidor de saída (SMTP)</translation>
    </message>
    <message>
        <source>The name that recipients see</source>
        <translation>O nome que os destinatários veem</translation>
    </message>
    <message>
        <source>The new key is registered at {origin} first, and the old one revoked there last.</source>
        <translation>A chave nova é registrada primeiro em {origin}, e a antiga é revogada lá por último.</translation>
    </message>
    <message>
        <source>The new settings work from here</source>
        <translation>As novas configurações funcionam daqui</translation>
    </message>
    <message>
        <source>The new settings work from this computer. Nothing was written at {platform} yet.</source>
        <translation>As novas configurações funcionam deste computador. Nada foi gravado ainda em {platform}.</translation>
    </message>
    <message>
        <source>The next start of this program asks the platform what became of it.</source>
        <translation>Quando for iniciado de novo, este programa pergunta à plataforma o que aconteceu.</translation>
    </message>
    <message>
        <source>The note about this hand-over is gone.</source>
        <translation>A anotação sobre esta entrega não existe mais.</translation>
    </message>
    <message>
        <source>The password begins or ends with a blank. Leave it only if it belongs to the password.</source>
        <translation>A senha começa ou termina com um espaço. Deixe-o só se ele fizer parte da senha.</translation>
    </message>
    <message>
        <source>The password in it opens with a code, which you give to the platform by another way.</source>
        <translation>A senha que está nele se abre com um código, que você passa à plataforma por outro meio.</translation>
    </message>
    <message>
        <source>The password is kept in the keyring.</source>
        <translation>A senha está guardada no chaveiro.</translation>
    </message>
    <message>
        <source>The password is kept in {keyring}.</source>
        <translation>A senha está guardada no {keyring}.</translation>
    </message>
    <message>
        <source>The password is not in it.</source>
        <translation>A senha não está nele.</translation>
    </message>
    <message>
        <source>The password of the mailbox, shown as dots</source>
        <translation>A senha da caixa de correio, exibida como pontos</translation>
    </message>
    <message>
        <source>The password stays in memory and is gone when the window closes.</source>
        <translation>A senha fica na memória e some quando a janela é fechada.</translation>
    </message>
    <message>
        <source>The password stays masked while the screen is shared</source>
        <translation>A senha continua oculta enquanto a tela é compartilhada</translation>
    </message>
    <message>
        <source>The password to try; it is not shown while you type</source>
        <translation>A senha a testar; não aparece enquanto você digita</translation>
    </message>
    <message>
        <source>The password was removed from the keyring.</source>
        <translation>A senha foi removida do chaveiro.</translation>
    </message>
    <message>
        <source>The password was removed from {keyring}.</source>
        <translation>A senha foi removida do {keyring}.</translation>
    </message>
    <message>
        <source>The passwords and tokens that were kept in the keyring</source>
        <translation>As senhas e os tokens guardados no chaveiro</translation>
    </message>
    <message>
        <source>The platform</source>
        <translation>A plataforma</translation>
    </message>
    <message>
        <source>The platform does not know this computer yet</source>
        <translation>A plataforma ainda não conhece este computador</translation>
    </message>
    <message>
        <source>The platform gives it to you for this program</source>
        <translation>A plataforma fornece o token a você para este programa</translation>
    </message>
    <message>
        <source>The platform has another key than before. Ask the platform whether it changed its key, and compare it.</source>
        <translation>A plataforma tem uma chave diferente de antes. Pergunte à plataforma se ela trocou de chave e compare.</translation>
    </message>
    <message>
        <source>The platform holds what was handed over</source>
        <translation>A plataforma tem o que foi entregue</translation>
    </message>
    <message>
        <source>The platform shows it on its own page</source>
        <translation>A plataforma mostra na própria página</translation>
    </message>
    <message>
        <source>The platform signed that it took these settings. It holds no password.</source>
        <translation>A plataforma assinou que recebeu estas configurações. O recibo não contém nenhuma senha.</translation>
    </message>
    <message>
        <source>The platform&apos;s certificate could not be verified, so nothing was sent.</source>
        <translation>Não foi possível verificar o certificado da plataforma, por isso nada foi enviado.</translation>
    </message>
    <message>
        <source>The platform&apos;s message</source>
        <translation>A mensagem da plataforma</translation>
    </message>
    <message>
        <source>The platform&apos;s test failed</source>
        <translation>O teste da plataforma falhou</translation>
    </message>
    <message>
        <source>The platform&apos;s token is needed for that.</source>
        <translation>Para isso é preciso o token da plataforma.</translation>
    </message>
    <message>
        <source>The platforms used last, and at which addresses platforms were</source>
        <translation>As últimas plataformas usadas e em quais endereços estavam</translation>
    </message>
    <message>
        <source>The port that was used, if it is known</source>
        <translation>A porta usada, se você souber</translation>
    </message>
    <message>
        <source>The present settings are being checked or saved. Wait for that or cancel it.</source>
        <translation>As configurações atuais estão sendo verificadas ou salvas. Espere terminar ou cancele.</translation>
    </message>
    <message>
        <source>The program is still starting. Try again in a moment.</source>
        <translation>O programa ainda está iniciando. Tente de novo em instantes.</translation>
    </message>
    <message>
        <source>The same key and the same address as before.</source>
        <translation>A mesma chave e o mesmo endereço de antes.</translation>
    </message>
    <message>
        <source>The same key that was compared</source>
        <translation>A mesma chave que foi comparada</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>A mesma frase secreta de novo</translation>
    </message>
    <message>
        <source>The server has to let the platform&apos;s address send without a password. Ask the platform which one it is.</source>
        <translation>O servidor precisa deixar o endereço da plataforma enviar sem senha. Pergunte à plataforma qual é.</translation>
    </message>
    <message>
        <source>The server has to let {addresses} send without a password: {platform} sends from there.</source>
        <translation>O servidor precisa deixar {addresses} enviar sem senha: {platform} envia de lá.</translation>
    </message>
    <message>
        <source>The server lets certain addresses send without user name and password</source>
        <translation>O servidor deixa certos endereços enviarem sem nome de usuário e senha</translation>
    </message>
    <message>
        <source>The server said:</source>
        <translation>O servidor disse:</translation>
    </message>
    <message>
        <source>The server took it for {recipient}. It may take a minute to arrive.</source>
        <translation>O servidor aceitou a mensagem para {recipient}. Ela pode levar um minuto para chegar.</translation>
    </message>
    <message>
        <source>The settings have changed since the checks ran.</source>
        <translation>As configurações mudaram depois das verificações.</translation>
    </message>
    <message>
        <source>The settings in the main window are changed. The checks run again there.</source>
        <translation>As configurações na janela principal foram mudadas. As verificações são refeitas lá.</translation>
    </message>
    <message>
        <source>The settings in the main window have this fault:</source>
        <translation>As configurações na janela principal têm este erro:</translation>
    </message>
    <message>
        <source>The settings in {name} were not changed since they were signed, but the key that signed them is not known on this computer. Look at the server before you type a password: {host}</source>
        <translation>As configurações em {name} não foram alteradas desde que foram assinadas, mas a chave que as assinou não é conhecida neste computador. Confira o servidor antes de digitar uma senha: {host}</translation>
    </message>
    <message>
        <source>The settings of {address} were on their way to {origin} on {moment}, at the step “{step}”.</source>
        <translation>As configurações de {address} estavam a caminho de {origin} em {moment}, na etapa &quot;{step}&quot;.</translation>
    </message>
    <message>
        <source>The settings of {address} were on their way to {origin} on {moment}.</source>
        <translation>As configurações de {address} estavam a caminho de {origin} em {moment}.</translation>
    </message>
    <message>
        <source>The settings that you typed are not in a file yet. They are gone when the window closes.</source>
        <translation>As configurações que você digitou ainda não estão em um arquivo. Elas somem quando a janela é fechada.</translation>
    </message>
    <message>
        <source>The settings were not tested, and the file says so.</source>
        <translation>As configurações não foram testadas, e o arquivo diz isso.</translation>
    </message>
    <message>
        <source>The step in which the message came</source>
        <translation>A etapa em que a mensagem apareceu</translation>
    </message>
    <message>
        <source>The test message is on its way</source>
        <translation>A mensagem de teste está a caminho</translation>
    </message>
    <message>
        <source>The test message went to {address}.</source>
        <translation>A mensagem de teste foi para {address}.</translation>
    </message>
    <message>
        <source>The whole one, or its first 26 characters</source>
        <translation>Ela inteira ou os primeiros 26 caracteres</translation>
    </message>
    <message>
        <source>The window&apos;s place, its language and appearance, and which others it may ask</source>
        <translation>A posição da janela, o idioma e a aparência, e a quem ela pode perguntar</translation>
    </message>
    <message>
        <source>The words of the chosen one stand below</source>
        <translation>O texto da licença escolhida aparece abaixo</translation>
    </message>
    <message>
        <source>Then press {buttons} there.</source>
        <translation>Depois clique em {buttons} lá.</translation>
    </message>
    <message>
        <source>Then send a test message.</source>
        <translation>Depois envie uma mensagem de teste.</translation>
    </message>
    <message>
        <source>Then your own server sends from now on</source>
        <translation>A partir daí, quem envia é o seu servidor</translation>
    </message>
    <message>
        <source>There is a key already.</source>
        <translation>Já existe uma chave.</translation>
    </message>
    <message>
        <source>There is a problem</source>
        <translation>Há um problema</translation>
    </message>
    <message>
        <source>There is no key on this computer, and no usable keyring. A passphrase locks the key that is made.</source>
        <translation>Este computador não tem chave nem chaveiro utilizável. Uma frase secreta protege a chave que é criada.</translation>
    </message>
    <message>
        <source>There is no key on this computer. It is made when something is signed, or now.</source>
        <translation>Este computador não tem chave. Ela é criada quando algo é assinado, ou agora.</translation>
    </message>
    <message>
        <source>These are not the last {count} characters of the fingerprint.</source>
        <translation>Estes não são os últimos {count} caracteres da impressão digital.</translation>
    </message>
    <message>
        <source>These are two different passphrases.</source>
        <translation>São duas frases secretas diferentes.</translation>
    </message>
    <message>
        <source>These results are out of date: the settings have changed since.</source>
        <translation>Estes resultados estão desatualizados: as configurações mudaram depois.</translation>
    </message>
    <message>
        <source>This cannot be undone. What is typed in this window stays until you close it.</source>
        <translation>Isto não pode ser desfeito. O que está digitado nesta janela fica até você fechá-la.</translation>
    </message>
    <message>
        <source>This computer does not allow the connection</source>
        <translation>Este computador não permite a conexão</translation>
    </message>
    <message>
        <source>This computer has no DNS server to ask. Is it offline?</source>
        <translation>Este computador não tem um servidor DNS para consultar. Ele está sem rede?</translation>
    </message>
    <message>
        <source>This computer has no usable keyring, so the key is kept in a file that only this passphrase opens. Nobody can recover it.</source>
        <translation>Este computador não tem chaveiro utilizável, por isso a chave fica em um arquivo que só esta frase secreta abre. Ninguém pode recuperá-la.</translation>
    </message>
    <message>
        <source>This computer sees the platform for the first time. Get the fingerprint from the platform in another way.</source>
        <translation>Este computador vê a plataforma pela primeira vez. Obtenha a impressão digital com a plataforma por outro meio.</translation>
    </message>
    <message>
        <source>This computer&apos;s key is locked with a passphrase. It stays in memory until the window closes.</source>
        <translation>A chave deste computador está protegida por uma frase secreta. Ela fica na memória até a janela ser fechada.</translation>
    </message>
    <message>
        <source>This computer,</source>
        <comment>a fingerprint follows the comma</comment>
        <translation>Este computador,</translation>
    </message>
    <message>
        <source>This computer, with a key that is made when the file is saved</source>
        <translation>Este computador, com uma chave criada quando o arquivo for salvo</translation>
    </message>
    <message>
        <source>This form has no word for the chosen security. Choose a port that it takes on the page Server.</source>
        <translation>Este formulário não tem opção para a segurança escolhida. Escolha na página Servidor uma porta que ele aceite.</translation>
    </message>
    <message>
        <source>This is another fingerprint. Do not go on unless the platform confirms it.</source>
        <translation>Esta impressão digital é outra. Não continue, a não ser que a plataforma a confirme.</translation>
    </message>
    <message>
        <source>This is another fingerprint. Use the file only if the platform confirms it.</source>
        <translation>Esta impressão digital é outra. Use o arquivo só se a plataforma a confirmar.</translation>
    </message>
    <message>
        <source>This is what changes</source>
        <translation>É isto que muda</translation>
    </message>
    <message>
        <source>This looks like an app password written in four groups.</source>
        <translation>Parece uma senha de app escrita em quatro grupos.</translation>
    </message>
    <message>
        <source>This platform was at another address before. Ask the platform whether it moved, and compare its key.</source>
        <translation>Antes, esta plataforma estava em outro endereço. Pergunte à plataforma se ela mudou de endereço e compare a chave dela.</translation>
    </message>
    <message>
        <source>This program made a mistake and could not explain the text.</source>
        <translation>Este programa cometeu um erro e não conseguiu explicar o texto.</translation>
    </message>
    <message>
        <source>This program made a mistake and could not finish.</source>
        <translation>Este programa cometeu um erro e não conseguiu terminar.</translation>
    </message>
    <message>
        <source>This program made a mistake and could not finish. {place}</source>
        <translation>Este programa cometeu um erro e não conseguiu terminar. {place}</translation>
    </message>
    <message>
        <source>This server needs no sign-in (&amp;relay by address)</source>
        <translation>Este servidor não exige login (&amp;relay por endereço)</translation>
    </message>
    <message>
        <source>This system has no keyring, so the password stays in memory and is gone when the window closes.</source>
        <translation>Este sistema não tem chaveiro, por isso a senha fica na memória e some quando a janela é fechada.</translation>
    </message>
    <message>
        <source>This system has no keyring, so the token stays in memory and is gone when the window closes.</source>
        <translation>Este sistema não tem chaveiro, por isso o token fica na memória e some quando a janela é fechada.</translation>
    </message>
    <message>
        <source>This system has no keyring.</source>
        <translation>Este sistema não tem chaveiro.</translation>
    </message>
    <message>
        <source>This takes a moment. What was active stays active until the platform&apos;s own test has passed.</source>
        <translation>Isto leva um momento. O que estava ativo continua ativo até que o teste da própria plataforma seja aprovado.</translation>
    </message>
    <message>
        <source>Three things need your attention.</source>
        <translation>Três itens precisam da sua atenção.</translation>
    </message>
    <message numerus="yes">
        <source>To {address}. This takes at most %n second(s).</source>
        <translation>
            <numerusform>Para {address}. Isto leva no máximo %n segundo.</numerusform>
            <numerusform>Para {address}. Isto leva no máximo %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <comment>until the own server sends</comment>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Transfer code</source>
        <translation>Código de transferência</translation>
    </message>
    <message>
        <source>Tries again at {time}, while this page is open.</source>
        <translation>Tenta de novo às {time}, enquanto esta página estiver aberta.</translation>
    </message>
    <message>
        <source>Trust one key for {host}:{port}?</source>
        <translation>Confiar em uma chave para {host}:{port}?</translation>
    </message>
    <message>
        <source>Trust this &amp;key</source>
        <translation>&amp;Confiar nesta chave</translation>
    </message>
    <message>
        <source>Trust this one key for {host}:{port}...</source>
        <translation>Confiar só nesta chave para {host}:{port}...</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Tentar agora</translation>
    </message>
    <message>
        <source>Trying</source>
        <comment>to connect to a port</comment>
        <translation>Tentando</translation>
    </message>
    <message>
        <source>Trying the server&apos;s other ports</source>
        <translation>Testando as outras portas do servidor</translation>
    </message>
    <message>
        <source>Trying the token</source>
        <translation>Testando o token</translation>
    </message>
    <message>
        <source>Two things need your attention.</source>
        <translation>Dois itens precisam da sua atenção.</translation>
    </message>
    <message>
        <source>Type your own name in place of {part}. The service shows it.</source>
        <translation>Digite seu próprio nome no lugar de {part}. O serviço o mostra.</translation>
    </message>
    <message>
        <source>Type {values}, without sign-in.</source>
        <translation>Digite {values}, sem login.</translation>
    </message>
    <message>
        <source>Type {values}.</source>
        <translation>Digite {values}.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Entendi</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Unlock the key</source>
        <translation>Desbloquear a chave</translation>
    </message>
    <message>
        <source>Until then it sends from {sender}.</source>
        <translation>Até lá, ela envia de {sender}.</translation>
    </message>
    <message>
        <source>Until then {platform} sends from {sender}.</source>
        <translation>Até lá, {platform} envia de {sender}.</translation>
    </message>
    <message>
        <source>Use &amp;without sealing</source>
        <translation>Usar &amp;sem lacrar</translation>
    </message>
    <message>
        <source>Use the 16 letters</source>
        <translation>Usar as 16 letras</translation>
    </message>
    <message>
        <source>Use the password kept for this server</source>
        <translation>Usar a senha guardada para este servidor</translation>
    </message>
    <message>
        <source>Use what you pasted</source>
        <translation>Usar o que você colou</translation>
    </message>
    <message>
        <source>Use {address}</source>
        <translation>Usar {address}</translation>
    </message>
    <message>
        <source>Use {value}</source>
        <translation>Usar {value}</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>Valid</source>
        <comment>from when to when</comment>
        <translation>Validade</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>state of a check</comment>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>Waiting for the greeting</source>
        <translation>Aguardando a saudação</translation>
    </message>
    <message>
        <source>Waiting for the network of this window, or for missing settings.</source>
        <translation>Aguardando a rede desta janela ou configurações que faltam.</translation>
    </message>
    <message>
        <source>Waiting for the server&apos;s greeting</source>
        <translation>Aguardando a saudação do servidor</translation>
    </message>
    <message>
        <source>Waits for a host name that exists.</source>
        <translation>Aguarda um nome de host que exista.</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Aguarda você</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>state of a check</comment>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>O que muda</translation>
    </message>
    <message>
        <source>What changes, and when</source>
        <translation>O que muda e quando</translation>
    </message>
    <message>
        <source>What did the platform say?</source>
        <translation>O que a plataforma respondeu?</translation>
    </message>
    <message>
        <source>What did {platform} say?</source>
        <translation>O que {platform} respondeu?</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>O que é excluído</translation>
    </message>
    <message>
        <source>What it said</source>
        <translation>O que ela respondeu</translation>
    </message>
    <message>
        <source>What locks the key</source>
        <translation>O que protege a chave</translation>
    </message>
    <message>
        <source>What speaks for it: {reason}</source>
        <translation>O que indica isto: {reason}</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>O que fica</translation>
    </message>
    <message>
        <source>What the checks saw, the part that this finding rests on first. No password is in it.</source>
        <translation>O que as verificações viram; primeiro, a parte em que este resultado se baseia. Não contém nenhuma senha.</translation>
    </message>
    <message>
        <source>What the old key signed still verifies. Platforms take nothing from the new key before it is registered.</source>
        <translation>O que a chave antiga assinou continua sendo verificado. As plataformas não recebem nada da chave nova antes que ela seja registrada.</translation>
    </message>
    <message>
        <source>What the platform said</source>
        <translation>O que a plataforma respondeu</translation>
    </message>
    <message>
        <source>What to &amp;do instead</source>
        <translation>O &amp;que fazer em vez disso</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>O que é bom saber</translation>
    </message>
    <message>
        <source>What was found, or a provider or sending service that sends for you</source>
        <translation>O que foi encontrado, ou um provedor ou serviço de envio que envia por você</translation>
    </message>
    <message>
        <source>What was signed</source>
        <translation>O que foi assinado</translation>
    </message>
    <message>
        <source>What you typed in this window is not kept as a draft, because it has no complete From address.</source>
        <translation>O que você digitou nesta janela não é guardado como rascunho, porque falta um endereço do remetente completo.</translation>
    </message>
    <message>
        <source>What you typed stays on this computer as a draft. The password does not.</source>
        <translation>O que você digitou fica neste computador como rascunho. A senha não.</translation>
    </message>
    <message>
        <source>What you will need</source>
        <translation>Do que você vai precisar</translation>
    </message>
    <message>
        <source>What {platform} said</source>
        <translation>O que {platform} respondeu</translation>
    </message>
    <message>
        <source>Where settings are looked up</source>
        <translation>Onde as configurações são procuradas</translation>
    </message>
    <message>
        <source>Where the service keeps your account</source>
        <translation>Onde o serviço mantém sua conta</translation>
    </message>
    <message>
        <source>Where to make one</source>
        <translation>Onde criar uma</translation>
    </message>
    <message>
        <source>Whether the platform took the settings</source>
        <translation>Se a plataforma aceitou as configurações</translation>
    </message>
    <message>
        <source>Which part of this page is shown</source>
        <translation>Que parte desta página é mostrada</translation>
    </message>
    <message>
        <source>Which platform will send?</source>
        <translation>Qual plataforma vai enviar?</translation>
    </message>
    <message>
        <source>Who are the emails from?</source>
        <translation>De quem são os e-mails?</translation>
    </message>
    <message>
        <source>Who gets the test message; your own address unless you change it</source>
        <translation>Quem recebe a mensagem de teste; seu próprio endereço, se você não mudar</translation>
    </message>
    <message>
        <source>Whose server it is</source>
        <translation>De quem é o servidor</translation>
    </message>
    <message>
        <source>Whose server it was</source>
        <translation>De quem era o servidor</translation>
    </message>
    <message>
        <source>With the mailbox that sends. The sign-in is tried in the next step, once.</source>
        <translation>Com a caixa de correio que envia. O login é testado uma vez, na próxima etapa.</translation>
    </message>
    <message>
        <source>With your server</source>
        <translation>Com seu servidor</translation>
    </message>
    <message>
        <source>Without encryption everyone on the way can read and change your messages, and no password is sent.</source>
        <translation>Sem criptografia, qualquer um no caminho pode ler e alterar suas mensagens, e nenhuma senha é enviada.</translation>
    </message>
    <message>
        <source>Without it the password stays in memory until the window closes</source>
        <translation>Sem isso, a senha fica na memória até a janela ser fechada</translation>
    </message>
    <message>
        <source>Writes what was checked and found, without the password</source>
        <translation>Grava o que foi verificado e encontrado, sem a senha</translation>
    </message>
    <message>
        <source>You agreed</source>
        <translation>Você concordou</translation>
    </message>
    <message>
        <source>You can save the file now; it says that it was not tested.</source>
        <translation>Você já pode salvar o arquivo; ele diz que não foi testado.</translation>
    </message>
    <message>
        <source>You can type the server in the next step. Your mail provider or IT team knows it.</source>
        <translation>Você pode digitar o servidor na próxima etapa. Seu provedor de e-mail ou sua equipe de TI sabe qual é.</translation>
    </message>
    <message>
        <source>You chose another server, so these are not filled in.</source>
        <translation>Você escolheu outro servidor, por isso estas não são preenchidas.</translation>
    </message>
    <message>
        <source>You confirmed it.</source>
        <comment>a server, as the right one</comment>
        <translation>Você o confirmou.</translation>
    </message>
    <message>
        <source>You said no</source>
        <translation>Você não concordou</translation>
    </message>
    <message>
        <source>You stopped the checks. Nothing has been sent or saved.</source>
        <translation>Você parou as verificações. Nada foi enviado nem salvo.</translation>
    </message>
    <message>
        <source>Your mail server</source>
        <translation>Seu servidor de e-mail</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Seu nome</translation>
    </message>
    <message>
        <source>Your own server is still in use, as far as is known.</source>
        <translation>Ao que se sabe, seu próprio servidor continua em uso.</translation>
    </message>
    <message>
        <source>Your own server sends from now on</source>
        <translation>De agora em diante, quem envia é o seu servidor</translation>
    </message>
    <message>
        <source>Your password will go to this server and to no other.</source>
        <translation>Sua senha vai para este servidor e para nenhum outro.</translation>
    </message>
    <message>
        <source>a guess that answered</source>
        <translation>um palpite que respondeu</translation>
    </message>
    <message>
        <source>address {address}</source>
        <translation>endereço {address}</translation>
    </message>
    <message>
        <source>an address of the platform</source>
        <translation>um endereço da plataforma</translation>
    </message>
    <message>
        <source>autoconfig.thunderbird.net (Mozilla) learns the domain and this computer&apos;s address.</source>
        <translation>autoconfig.thunderbird.net (Mozilla) fica sabendo do domínio e do endereço deste computador.</translation>
    </message>
    <message>
        <source>current step</source>
        <comment>said of a step</comment>
        <translation>etapa atual</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>negado</translation>
    </message>
    <message>
        <source>done</source>
        <comment>said of a step</comment>
        <translation>concluída</translation>
    </message>
    <message>
        <source>from Thunderbird&apos;s public list</source>
        <translation>da lista pública do Thunderbird</translation>
    </message>
    <message>
        <source>from what we know of the provider</source>
        <translation>do que sabemos do provedor</translation>
    </message>
    <message>
        <source>from your domain&apos;s MX record</source>
        <translation>do registro MX do seu domínio</translation>
    </message>
    <message>
        <source>from your domain&apos;s SPF record, a hint</source>
        <translation>do registro SPF do seu domínio, um indício</translation>
    </message>
    <message>
        <source>from your domain&apos;s SRV record</source>
        <translation>do registro SRV do seu domínio</translation>
    </message>
    <message>
        <source>from your domain&apos;s own autoconfig file</source>
        <translation>do arquivo autoconfig do seu domínio</translation>
    </message>
    <message>
        <source>guess</source>
        <translation>palpite</translation>
    </message>
    <message>
        <source>host {host}</source>
        <translation>host {host}</translation>
    </message>
    <message>
        <source>key unknown</source>
        <translation>chave desconhecida</translation>
    </message>
    <message>
        <source>key {key}</source>
        <translation>chave {key}</translation>
    </message>
    <message>
        <source>known provider</source>
        <translation>provedor conhecido</translation>
    </message>
    <message>
        <source>needs attention</source>
        <comment>said of a step</comment>
        <translation>precisa de atenção</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a certificate says no name</comment>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>not done yet</source>
        <comment>said of a step</comment>
        <translation>ainda não feita</translation>
    </message>
    <message>
        <source>optional</source>
        <comment>this field may stay empty</comment>
        <translation>opcional</translation>
    </message>
    <message>
        <source>own autoconfig</source>
        <translation>autoconfig próprio</translation>
    </message>
    <message>
        <source>password {password}</source>
        <translation>senha {password}</translation>
    </message>
    <message>
        <source>pinned key</source>
        <translation>chave fixada</translation>
    </message>
    <message>
        <source>port {port}</source>
        <translation>porta {port}</translation>
    </message>
    <message>
        <source>port {port} with {security}</source>
        <translation>porta {port} com {security}</translation>
    </message>
    <message>
        <source>public list</source>
        <translation>lista pública</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>recusou</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>cortou</translation>
    </message>
    <message>
        <source>security {security}</source>
        <translation>segurança {security}</translation>
    </message>
    <message>
        <source>smtp-wizard: this is a fault of the program, not of your settings.</source>
        <translation>smtp-wizard: esta é uma falha do programa, não das suas configurações.</translation>
    </message>
    <message>
        <source>smtp-wizard: this is a fault of the program, not of your settings. Where it happened stands in {path}.</source>
        <translation>smtp-wizard: esta é uma falha do programa, não das suas configurações. O local onde ocorreu consta em {path}.</translation>
    </message>
    <message>
        <source>the same as now; perhaps another password</source>
        <translation>as mesmas de agora; talvez outra senha</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>sem resposta</translation>
    </message>
    <message>
        <source>today, {time}</source>
        <comment>a moment</comment>
        <translation>hoje, {time}</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>inacessível</translation>
    </message>
    <message>
        <source>user name {username}</source>
        <translation>nome de usuário {username}</translation>
    </message>
    <message>
        <source>yesterday, {time}</source>
        <comment>a moment</comment>
        <translation>ontem, {time}</translation>
    </message>
    <message>
        <source>your address</source>
        <translation>seu endereço</translation>
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
        <translation>{details} · nesta janela</translation>
    </message>
    <message>
        <source>{fields} to correct</source>
        <translation>Corrigir: {fields}</translation>
    </message>
    <message>
        <source>{fields} to enter</source>
        <translation>Preencher: {fields}</translation>
    </message>
    <message numerus="yes">
        <source>{field} and %n more to correct</source>
        <translation>
            <numerusform>Corrigir: {field} e mais %n</numerusform>
            <numerusform>Corrigir: {field} e mais %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{field} and %n more to enter</source>
        <translation>
            <numerusform>Preencher: {field} e mais %n</numerusform>
            <numerusform>Preencher: {field} e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>two days</comment>
        <translation>de {first} a {last}</translation>
    </message>
    <message>
        <source>{host} · port {port} · {security}</source>
        <translation>{host} · porta {port} · {security}</translation>
    </message>
    <message>
        <source>{host}, port {port}</source>
        <translation>{host}, porta {port}</translation>
    </message>
    <message>
        <source>{keyring} could not be used. The password stays in memory until the window closes.</source>
        <translation>Não foi possível usar o {keyring}. A senha fica na memória até a janela ser fechada.</translation>
    </message>
    <message>
        <source>{keyring} did not keep the password. It stays in memory until the window closes.</source>
        <translation>O {keyring} não guardou a senha. Ela fica na memória até a janela ser fechada.</translation>
    </message>
    <message>
        <source>{keyring} holds no password for this server and user name.</source>
        <translation>O {keyring} não tem senha para este servidor e este nome de usuário.</translation>
    </message>
    <message>
        <source>{keyring} is locked. Unlock it and try again.</source>
        <translation>O {keyring} está bloqueado. Desbloqueie-o e tente de novo.</translation>
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
        <translation>{names} e {last}</translation>
    </message>
    <message>
        <source>{name} tests it from its side, then makes custom SMTP the active sending method.</source>
        <translation>{name} testa as configurações do lado dela e depois torna o SMTP personalizado o método de envio ativo.</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <comment>a name and its value</comment>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>{origin} shows a code to whoever may register keys there.</source>
        <translation>{origin} mostra um código a quem pode registrar chaves lá.</translation>
    </message>
    <message>
        <source>{origin}, started with this window</source>
        <translation>{origin}, iniciada com esta janela</translation>
    </message>
    <message>
        <source>{origin}, takes settings itself</source>
        <translation>{origin}, recebe configurações diretamente</translation>
    </message>
    <message>
        <source>{platform} asks for a user name and a password, so it cannot use a server without sign-in. You can still check the server from this computer.</source>
        <translation>{platform} exige um nome de usuário e uma senha, por isso não pode usar um servidor sem login. Ainda assim, você pode verificar o servidor deste computador.</translation>
    </message>
    <message>
        <source>{platform} help page</source>
        <translation>Ajuda de {platform}</translation>
    </message>
    <message>
        <source>{platform} sends from its own sender again.</source>
        <translation>{platform} envia de novo do próprio remetente.</translation>
    </message>
    <message>
        <source>{platform} sends only as the mailbox that signs in.</source>
        <translation>{platform} só envia como a caixa de correio que faz login.</translation>
    </message>
    <message>
        <source>{platform} takes only the ports {ports}.</source>
        <translation>{platform} só aceita as portas {ports}.</translation>
    </message>
    <message>
        <source>{platform} then sends from its own sender and uses your mail server no more. To use your server again, hand the settings over once more.</source>
        <translation>{platform} passa a enviar do próprio remetente e não usa mais seu servidor de e-mail. Para voltar a usar seu servidor, entregue as configurações mais uma vez.</translation>
    </message>
    <message>
        <source>{platform} then sends from {sender} and uses your mail server no more. To use your server again, hand the settings over once more.</source>
        <translation>{platform} passa a enviar de {sender} e não usa mais seu servidor de e-mail. Para voltar a usar seu servidor, entregue as configurações mais uma vez.</translation>
    </message>
    <message>
        <source>{platform} · no server yet · {moment}</source>
        <comment>a draft</comment>
        <translation>{platform} · ainda sem servidor · {moment}</translation>
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
        <translation>{service} usa esta palavra como nome de usuário de todos.</translation>
    </message>
    <message>
        <source>{title} (not on this computer)</source>
        <translation>{title} (não neste computador)</translation>
    </message>
    <message>
        <source>{title} (now)</source>
        <comment>the practice situation that runs</comment>
        <translation>{title} (agora)</translation>
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
        <translation>Um retorno de carro dentro de uma linha esconde uma segunda. É uma linha só, e AUTH não é anunciado.</translation>
    </message>
    <message>
        <source>A certificate for every name of the domain</source>
        <translation>Um certificado para todos os nomes do domínio</translation>
    </message>
    <message>
        <source>A certificate with an RSA key</source>
        <translation>Um certificado com chave RSA</translation>
    </message>
    <message>
        <source>A chain with its root</source>
        <translation>Uma cadeia com a raiz</translation>
    </message>
    <message>
        <source>A code that does not exist</source>
        <translation>Um código que não existe</translation>
    </message>
    <message>
        <source>A company server that offers NTLM and GSSAPI besides LOGIN, with keywords of its own.</source>
        <translation>Um servidor corporativo que oferece NTLM e GSSAPI além de LOGIN, com palavras-chave próprias.</translation>
    </message>
    <message>
        <source>A device blots out STARTTLS</source>
        <translation>Um dispositivo apaga o STARTTLS</translation>
    </message>
    <message>
        <source>A device blots out the greeting</source>
        <translation>Um dispositivo apaga a saudação</translation>
    </message>
    <message>
        <source>A device takes each connection to a mail port, whoever it is for, and cuts it at once.</source>
        <translation>Um dispositivo aceita toda conexão com uma porta de e-mail, seja para quem for, e a corta na hora.</translation>
    </message>
    <message>
        <source>A domain that takes no mail</source>
        <translation>Um domínio que não aceita e-mails</translation>
    </message>
    <message>
        <source>A domain without MX records</source>
        <translation>Um domínio sem registros MX</translation>
    </message>
    <message>
        <source>A firewall drops what leaves for every mail port, without a word.</source>
        <translation>Um firewall descarta, sem aviso, tudo que sai para qualquer porta de e-mail.</translation>
    </message>
    <message>
        <source>A firewall lets through the commands of 1982 only, and answers EHLO in the server&apos;s place.</source>
        <translation>Um firewall só deixa passar os comandos de 1982 e responde ao EHLO no lugar do servidor.</translation>
    </message>
    <message>
        <source>A firewall of this network says no to whatever leaves for a mail port, in the server&apos;s name.</source>
        <translation>Um firewall desta rede recusa tudo que sai para uma porta de e-mail, em nome do servidor.</translation>
    </message>
    <message>
        <source>A firewall that inspects SMTP turns greeting and keywords into stars and X, STARTTLS among them.</source>
        <translation>Um firewall que inspeciona SMTP transforma a saudação e as palavras-chave em asteriscos e X, inclusive STARTTLS.</translation>
    </message>
    <message>
        <source>A gateway opens the encryption of whatever leaves the company, with a company&apos;s own authority.</source>
        <translation>Um gateway abre a criptografia de tudo que sai da empresa, com uma autoridade da própria empresa.</translation>
    </message>
    <message>
        <source>A greeting drop by drop</source>
        <translation>Uma saudação a conta-gotas</translation>
    </message>
    <message>
        <source>A hosting company&apos;s server: a greeting of several lines that forbids bulk mail, no enhanced status codes.</source>
        <translation>O servidor de uma hospedagem: saudação de várias linhas que proíbe envio em massa, sem códigos de status estendidos.</translation>
    </message>
    <message>
        <source>A keyword hidden behind a carriage return</source>
        <translation>Uma palavra-chave escondida atrás de um retorno de carro</translation>
    </message>
    <message>
        <source>A line of 20 megabytes</source>
        <translation>Uma linha de 20 megabytes</translation>
    </message>
    <message>
        <source>A line of 20 megabytes inside TLS</source>
        <translation>Uma linha de 20 megabytes dentro do TLS</translation>
    </message>
    <message>
        <source>A line that never ends</source>
        <translation>Uma linha que nunca termina</translation>
    </message>
    <message>
        <source>A mail filter on the way hangs up with a reply of its own before the server is reached.</source>
        <translation>Um filtro de e-mail no caminho encerra a conexão com uma resposta própria antes que se chegue ao servidor.</translation>
    </message>
    <message>
        <source>A password with all kinds of characters</source>
        <translation>Uma senha com todo tipo de caractere</translation>
    </message>
    <message>
        <source>A port that the server does not serve</source>
        <translation>Uma porta que o servidor não atende</translation>
    </message>
    <message>
        <source>A program on this computer answers</source>
        <translation>Um programa neste computador responde</translation>
    </message>
    <message>
        <source>A provider that always offers STARTTLS seems not to: a program or device took it out.</source>
        <translation>Um provedor que sempre oferece STARTTLS parece não oferecer: um programa ou dispositivo o retirou.</translation>
    </message>
    <message>
        <source>A provider&apos;s front end: token sign-in listed first, a session id in the greeting, a size of its own.</source>
        <translation>A entrada de um provedor: login por token em primeiro lugar, um ID de sessão na saudação, um tamanho próprio.</translation>
    </message>
    <message>
        <source>A proxy answers on every port</source>
        <translation>Um proxy responde em todas as portas</translation>
    </message>
    <message>
        <source>A proxy cuts every mail connection</source>
        <translation>Um proxy corta toda conexão de e-mail</translation>
    </message>
    <message>
        <source>A refusal that tries to deceive</source>
        <translation>Uma recusa que tenta enganar</translation>
    </message>
    <message>
        <source>A reply is begun in clear, so that what comes inside the encryption would read as its end.</source>
        <translation>Uma resposta começa sem criptografia, para que o que vem dentro da criptografia pareça o fim dela.</translation>
    </message>
    <message>
        <source>A reply of 12 megabytes</source>
        <translation>Uma resposta de 12 megabytes</translation>
    </message>
    <message>
        <source>A reply with two codes</source>
        <translation>Uma resposta com dois códigos</translation>
    </message>
    <message>
        <source>A rule of the organisation forbids it</source>
        <translation>Uma regra da organização proíbe</translation>
    </message>
    <message>
        <source>A sending service that answers on port 2525 too, for those whose network blocks the usual ones.</source>
        <translation>Um serviço de envio que também responde na porta 2525, para quem está em uma rede que bloqueia as comuns.</translation>
    </message>
    <message>
        <source>A server in the manner of Exchange</source>
        <translation>Um servidor no estilo do Exchange</translation>
    </message>
    <message>
        <source>A server in the manner of Postfix</source>
        <translation>Um servidor no estilo do Postfix</translation>
    </message>
    <message>
        <source>A server in the manner of a large provider</source>
        <translation>Um servidor no estilo de um grande provedor</translation>
    </message>
    <message>
        <source>A server that announces next to nothing</source>
        <translation>Um servidor que não anuncia quase nada</translation>
    </message>
    <message>
        <source>A server that only this network can reach</source>
        <translation>Um servidor que só esta rede alcança</translation>
    </message>
    <message>
        <source>A server with IPv6 alone</source>
        <translation>Um servidor só com IPv6</translation>
    </message>
    <message>
        <source>A server with IPv6 alone, a network without</source>
        <translation>Um servidor só com IPv6, uma rede sem IPv6</translation>
    </message>
    <message>
        <source>A shared host in the manner of Exim</source>
        <translation>Uma hospedagem compartilhada no estilo do Exim</translation>
    </message>
    <message>
        <source>A slow server</source>
        <translation>Um servidor lento</translation>
    </message>
    <message>
        <source>A small appliance: 8BITMIME and AUTH LOGIN, no size, no enhanced status codes.</source>
        <translation>Um pequeno dispositivo: 8BITMIME e AUTH LOGIN, sem tamanho, sem códigos de status estendidos.</translation>
    </message>
    <message>
        <source>A user name without a domain</source>
        <translation>Um nome de usuário sem domínio</translation>
    </message>
    <message>
        <source>A usual Linux mail server: old and new form of AUTH, many keywords, sign-in only after STARTTLS.</source>
        <translation>Um servidor de e-mail Linux comum: forma antiga e nova de AUTH, muitas palavras-chave, login só depois do STARTTLS.</translation>
    </message>
    <message>
        <source>A virus scanner before one&apos;s own server</source>
        <translation>Um antivírus diante de um servidor próprio</translation>
    </message>
    <message>
        <source>A virus scanner opens the encryption</source>
        <translation>Um antivírus abre a criptografia</translation>
    </message>
    <message>
        <source>A web server that waits to be asked</source>
        <translation>Um servidor web que espera uma pergunta</translation>
    </message>
    <message>
        <source>Account locked</source>
        <translation>Conta bloqueada</translation>
    </message>
    <message>
        <source>Account suspended</source>
        <translation>Conta suspensa</translation>
    </message>
    <message>
        <source>After a flat battery the clock stands years back, and no certificate seems to be valid yet.</source>
        <translation>Com a bateria descarregada, o relógio ficou anos atrás, e nenhum certificado parece já valer.</translation>
    </message>
    <message>
        <source>An account on trial</source>
        <translation>Uma conta em período de teste</translation>
    </message>
    <message>
        <source>An address with an umlaut</source>
        <translation>Um endereço com trema</translation>
    </message>
    <message>
        <source>An antivirus program presents its own certificate in place of that of a small server.</source>
        <translation>Um antivírus apresenta o próprio certificado no lugar do de um servidor pequeno.</translation>
    </message>
    <message>
        <source>An antivirus program presents its own certificate in place of the provider&apos;s.</source>
        <translation>Um antivírus apresenta o próprio certificado no lugar do certificado do provedor.</translation>
    </message>
    <message>
        <source>An old inspection device that knows no EHLO</source>
        <translation>Um dispositivo de inspeção antigo que não conhece EHLO</translation>
    </message>
    <message>
        <source>An old server ends its lines with a line feed alone. That is against the rules, and everybody reads it.</source>
        <translation>Um servidor antigo termina as linhas só com um avanço de linha. É contra as regras, mas todos conseguem ler.</translation>
    </message>
    <message>
        <source>Another port that works</source>
        <translation>Outra porta que funciona</translation>
    </message>
    <message>
        <source>App password needed</source>
        <translation>É preciso uma senha de app</translation>
    </message>
    <message>
        <source>Authenticated SMTP is switched off for the whole organisation.</source>
        <translation>O SMTP autenticado está desativado para toda a organização.</translation>
    </message>
    <message>
        <source>Broken and hostile servers</source>
        <translation>Servidores com defeito e hostis</translation>
    </message>
    <message>
        <source>Certificate about to run out</source>
        <translation>Certificado perto de expirar</translation>
    </message>
    <message>
        <source>Certificate chain incomplete</source>
        <translation>Cadeia de certificados incompleta</translation>
    </message>
    <message>
        <source>Certificate expired</source>
        <translation>Certificado expirado</translation>
    </message>
    <message>
        <source>Certificate for another name</source>
        <translation>Certificado para outro nome</translation>
    </message>
    <message>
        <source>Certificate not valid yet</source>
        <translation>Certificado ainda não válido</translation>
    </message>
    <message>
        <source>Certificate of a private authority</source>
        <translation>Certificado de uma autoridade privada</translation>
    </message>
    <message>
        <source>Certificate with a weak key</source>
        <translation>Certificado com chave fraca</translation>
    </message>
    <message>
        <source>Certificate without host names</source>
        <translation>Certificado sem nomes de host</translation>
    </message>
    <message>
        <source>Confirm in a browser first</source>
        <translation>Confirmar antes em um navegador</translation>
    </message>
    <message>
        <source>Connected, then silence</source>
        <translation>Conectado, depois silêncio</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Conexão recusada</translation>
    </message>
    <message>
        <source>DMARC refuses the sender</source>
        <translation>O DMARC recusa o remetente</translation>
    </message>
    <message>
        <source>Devices and programs on the way</source>
        <translation>Dispositivos e programas no caminho</translation>
    </message>
    <message>
        <source>Encryption agreed to and never begun</source>
        <translation>Criptografia combinada e nunca iniciada</translation>
    </message>
    <message>
        <source>Encryption and certificates</source>
        <translation>Criptografia e certificados</translation>
    </message>
    <message>
        <source>Encryption required</source>
        <translation>Criptografia obrigatória</translation>
    </message>
    <message>
        <source>Every reply takes a moment, as over a satellite link. It is slow, and nothing is wrong.</source>
        <translation>Cada resposta demora um pouco, como em um link por satélite. É lento, mas nada está errado.</translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation>Tudo funciona</translation>
    </message>
    <message>
        <source>Everything works from here. The server&apos;s firewall drops what comes from the platform&apos;s address.</source>
        <translation>Tudo funciona daqui. O firewall do servidor descarta o que vem do endereço da plataforma.</translation>
    </message>
    <message>
        <source>Everything works, and the certificate has five days left.</source>
        <translation>Tudo funciona, e o certificado ainda vale por cinco dias.</translation>
    </message>
    <message>
        <source>Firewall on the way</source>
        <translation>Firewall no caminho</translation>
    </message>
    <message>
        <source>Greylisted</source>
        <translation>Greylisting</translation>
    </message>
    <message>
        <source>Healthy servers</source>
        <translation>Servidores saudáveis</translation>
    </message>
    <message>
        <source>IPv4 does not answer</source>
        <translation>O IPv4 não responde</translation>
    </message>
    <message>
        <source>IPv6 does not answer</source>
        <translation>O IPv6 não responde</translation>
    </message>
    <message>
        <source>Keywords before TLS that are not the server&apos;s</source>
        <translation>Palavras-chave antes do TLS que não são do servidor</translation>
    </message>
    <message>
        <source>Keywords drop by drop</source>
        <translation>Palavras-chave a conta-gotas</translation>
    </message>
    <message>
        <source>Keywords without an end</source>
        <translation>Palavras-chave sem fim</translation>
    </message>
    <message>
        <source>Lines that end in a carriage return alone</source>
        <translation>Linhas que terminam só com retorno de carro</translation>
    </message>
    <message>
        <source>Lines that end in a different way</source>
        <translation>Linhas que terminam de outra forma</translation>
    </message>
    <message>
        <source>Locked out after a failed sign-in</source>
        <translation>Acesso bloqueado após um login sem sucesso</translation>
    </message>
    <message>
        <source>Locked out without a word</source>
        <translation>Acesso bloqueado sem aviso</translation>
    </message>
    <message>
        <source>Mail leaves this network, but the server&apos;s own firewall drops whatever comes from this address.</source>
        <translation>Os e-mails saem desta rede, mas o firewall do próprio servidor descarta tudo que vem deste endereço.</translation>
    </message>
    <message>
        <source>Mailbox full</source>
        <translation>Caixa de correio cheia</translation>
    </message>
    <message>
        <source>Message refused by a rule</source>
        <translation>Mensagem recusada por uma regra</translation>
    </message>
    <message>
        <source>Message too large</source>
        <translation>Mensagem grande demais</translation>
    </message>
    <message>
        <source>Name look-up broken</source>
        <translation>Consulta de nomes com defeito</translation>
    </message>
    <message>
        <source>Names, ports and firewalls</source>
        <translation>Nomes, portas e firewalls</translation>
    </message>
    <message>
        <source>No answer from the name server</source>
        <translation>O servidor de nomes não responde</translation>
    </message>
    <message>
        <source>No cipher in common</source>
        <translation>Nenhuma cifra em comum</translation>
    </message>
    <message>
        <source>No common way to sign in</source>
        <translation>Nenhuma forma de login em comum</translation>
    </message>
    <message>
        <source>No right to send to others</source>
        <translation>Sem permissão para enviar a outros</translation>
    </message>
    <message>
        <source>No way to the network</source>
        <translation>Sem caminho até a rede</translation>
    </message>
    <message>
        <source>Nobody answers at the IPv4 address of the server; IPv6 works, so mail can be sent.</source>
        <translation>Ninguém responde no endereço IPv4 do servidor; o IPv6 funciona, então dá para enviar e-mails.</translation>
    </message>
    <message>
        <source>Nonsense in place of keywords</source>
        <translation>Lixo no lugar de palavras-chave</translation>
    </message>
    <message>
        <source>Nothing gets out</source>
        <translation>Nada sai</translation>
    </message>
    <message>
        <source>Once the connection is encrypted, the reply to EHLO is a single line of 20 megabytes.</source>
        <translation>Com a conexão já criptografada, a resposta ao EHLO é uma única linha de 20 megabytes.</translation>
    </message>
    <message>
        <source>One of two addresses cannot be reached</source>
        <translation>Um de dois endereços está inacessível</translation>
    </message>
    <message>
        <source>One port cuts the line</source>
        <translation>Uma porta corta a conexão</translation>
    </message>
    <message>
        <source>One port hangs up</source>
        <translation>Uma porta encerra a conexão</translation>
    </message>
    <message>
        <source>One port stays silent</source>
        <translation>Uma porta fica em silêncio</translation>
    </message>
    <message>
        <source>Only sign-in with a token</source>
        <translation>Só login com token</translation>
    </message>
    <message>
        <source>Other names are found, but the servers that know the names of this domain are out of order.</source>
        <translation>Outros nomes são encontrados, mas os servidores que conhecem os nomes deste domínio estão com defeito.</translation>
    </message>
    <message>
        <source>Passwords are no longer accepted</source>
        <translation>Senhas não são mais aceitas</translation>
    </message>
    <message>
        <source>Port 25 blocked</source>
        <translation>Porta 25 bloqueada</translation>
    </message>
    <message>
        <source>Port 465 speaks TLS from the first byte, but the person chose STARTTLS.</source>
        <translation>A porta 465 fala TLS desde o primeiro byte, mas foi escolhido STARTTLS.</translation>
    </message>
    <message>
        <source>Port 465 without TLS</source>
        <translation>Porta 465 sem TLS</translation>
    </message>
    <message>
        <source>Port 587 begins in plain text, but the person chose SSL/TLS.</source>
        <translation>A porta 587 começa em texto simples, mas foi escolhido SSL/TLS.</translation>
    </message>
    <message>
        <source>Port 587 takes the connection and closes it at once, while port 465 works.</source>
        <translation>A porta 587 aceita a conexão e a encerra na hora, enquanto a porta 465 funciona.</translation>
    </message>
    <message>
        <source>Port 587 takes the connection and never says a word, while port 465 works.</source>
        <translation>A porta 587 aceita a conexão e nunca diz nada, enquanto a porta 465 funciona.</translation>
    </message>
    <message>
        <source>Port 587 takes the connection and resets it, while port 465 works.</source>
        <translation>A porta 587 aceita a conexão e a corta, enquanto a porta 465 funciona.</translation>
    </message>
    <message>
        <source>Port 587 with TLS at once</source>
        <translation>Porta 587 com TLS imediato</translation>
    </message>
    <message>
        <source>Recipient refused</source>
        <translation>Destinatário recusado</translation>
    </message>
    <message>
        <source>Relay without sign-in</source>
        <translation>Relay sem login</translation>
    </message>
    <message>
        <source>Replies are slipped in after the server agreed to encrypt and before it does.</source>
        <translation>Respostas são infiltradas depois que o servidor concorda em criptografar e antes que o faça.</translation>
    </message>
    <message>
        <source>Replies are slipped in before the encryption begins: the dialogue is being manipulated.</source>
        <translation>Respostas são infiltradas antes que a criptografia comece: o diálogo está sendo manipulado.</translation>
    </message>
    <message>
        <source>SMTP access switched off in the account</source>
        <translation>Acesso SMTP desativado na conta</translation>
    </message>
    <message>
        <source>SSL/TLS on the port for STARTTLS</source>
        <translation>SSL/TLS na porta de STARTTLS</translation>
    </message>
    <message>
        <source>STARTTLS announced and not known</source>
        <translation>STARTTLS anunciado e desconhecido</translation>
    </message>
    <message>
        <source>STARTTLS not offered</source>
        <translation>STARTTLS não oferecido</translation>
    </message>
    <message>
        <source>STARTTLS offered but broken</source>
        <translation>STARTTLS oferecido, mas com defeito</translation>
    </message>
    <message>
        <source>STARTTLS on the port for SSL/TLS</source>
        <translation>STARTTLS na porta de SSL/TLS</translation>
    </message>
    <message>
        <source>STARTTLS taken out for a large provider</source>
        <translation>STARTTLS retirado de um grande provedor</translation>
    </message>
    <message>
        <source>Security defaults or conditional access of the organisation block sign-in with a password.</source>
        <translation>Os padrões de segurança ou o Acesso Condicional da organização bloqueiam o login com senha.</translation>
    </message>
    <message>
        <source>Self-signed certificate</source>
        <translation>Certificado autoassinado</translation>
    </message>
    <message>
        <source>Sender address not allowed</source>
        <translation>Endereço do remetente não permitido</translation>
    </message>
    <message>
        <source>Sender domain does not exist</source>
        <translation>O domínio do remetente não existe</translation>
    </message>
    <message>
        <source>Sender domain not verified</source>
        <translation>Domínio do remetente não verificado</translation>
    </message>
    <message>
        <source>Sender refused</source>
        <translation>Remetente recusado</translation>
    </message>
    <message>
        <source>Sender, recipient and message</source>
        <translation>Remetente, destinatário e mensagem</translation>
    </message>
    <message>
        <source>Sending by SMTP is switched off for the mailbox</source>
        <translation>Envio por SMTP desativado para a caixa de correio</translation>
    </message>
    <message>
        <source>Sending by SMTP is switched off for the organisation</source>
        <translation>Envio por SMTP desativado para a organização</translation>
    </message>
    <message>
        <source>Sending limit used up</source>
        <translation>Limite de envio esgotado</translation>
    </message>
    <message>
        <source>Sending works, but the sender&apos;s domain says that it never receives mail: no reply will arrive (RFC 7505).</source>
        <translation>O envio funciona, mas o domínio do remetente diz que nunca recebe e-mails: nenhuma resposta vai chegar (RFC 7505).</translation>
    </message>
    <message>
        <source>Server name misspelt</source>
        <translation>Nome do servidor com erro de digitação</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Sign-in announced before TLS too</source>
        <translation>Login anunciado também antes do TLS</translation>
    </message>
    <message>
        <source>Sign-in from this address not allowed</source>
        <translation>Login deste endereço não permitido</translation>
    </message>
    <message>
        <source>Sign-in left out</source>
        <translation>Sem fazer login</translation>
    </message>
    <message>
        <source>Sign-in not offered</source>
        <translation>Login não oferecido</translation>
    </message>
    <message>
        <source>Sign-in offered only before TLS</source>
        <translation>Login oferecido só antes do TLS</translation>
    </message>
    <message>
        <source>Sign-in with prompts</source>
        <translation>Login com perguntas</translation>
    </message>
    <message>
        <source>Someone announces a sign-in before TLS that the server itself does not have. Only its own count.</source>
        <translation>Alguém anuncia antes do TLS um login que o servidor não tem. Só vale o que o próprio servidor anuncia.</translation>
    </message>
    <message>
        <source>Someone in the middle</source>
        <translation>Alguém no meio do caminho</translation>
    </message>
    <message>
        <source>Someone in the middle, a moment later</source>
        <translation>Alguém no meio do caminho, um instante depois</translation>
    </message>
    <message>
        <source>TLS 1.0 only</source>
        <translation>Só TLS 1.0</translation>
    </message>
    <message>
        <source>TLS 1.0 only, after STARTTLS</source>
        <translation>Só TLS 1.0, depois do STARTTLS</translation>
    </message>
    <message>
        <source>TLS 1.2 only</source>
        <translation>Só TLS 1.2</translation>
    </message>
    <message>
        <source>TLS 1.3 only</source>
        <translation>Só TLS 1.3</translation>
    </message>
    <message>
        <source>Temporary trouble at the server</source>
        <translation>Problema temporário no servidor</translation>
    </message>
    <message>
        <source>The OpenSSL of this program cannot speak TLS 1.0 any more, not even for practice.</source>
        <translation>O OpenSSL deste programa não fala mais TLS 1.0, nem para praticar.</translation>
    </message>
    <message>
        <source>The account has sent as much as it may today.</source>
        <translation>A conta já enviou tudo que podia hoje.</translation>
    </message>
    <message>
        <source>The account is called referrals, not referrals@northwind.example, and the person typed it right.</source>
        <translation>A conta se chama referrals, não referrals@northwind.example, e foi digitada certo.</translation>
    </message>
    <message>
        <source>The account may be used from listed IP addresses only, and this one is not listed.</source>
        <translation>A conta só pode ser usada a partir de endereços IP cadastrados, e este não está na lista.</translation>
    </message>
    <message>
        <source>The account signs in and may not use the address that stands in From.</source>
        <translation>A conta faz login, mas não pode usar o endereço que aparece em De.</translation>
    </message>
    <message>
        <source>The account signs in, but it may not send as the address that stands in From.</source>
        <translation>A conta faz login, mas não pode enviar como o endereço que aparece em De.</translation>
    </message>
    <message>
        <source>The account signs in, but the server sends nothing beyond its own domain for it.</source>
        <translation>A conta faz login, mas o servidor não envia as mensagens dela para fora do próprio domínio.</translation>
    </message>
    <message>
        <source>The account uses two-step sign-in, so the provider wants an app password here.</source>
        <translation>A conta usa verificação em duas etapas, por isso o provedor exige aqui uma senha de app.</translation>
    </message>
    <message>
        <source>The address of this computer has no name</source>
        <translation>O endereço deste computador não tem nome</translation>
    </message>
    <message>
        <source>The address of this computer is on a list</source>
        <translation>O endereço deste computador está em uma lista</translation>
    </message>
    <message>
        <source>The administrator has not switched on authenticated SMTP for this mailbox.</source>
        <translation>O administrador não ativou o SMTP autenticado para esta caixa de correio.</translation>
    </message>
    <message>
        <source>The beginning of a reply slipped in</source>
        <translation>O começo de uma resposta infiltrado</translation>
    </message>
    <message>
        <source>The certificate belongs to the hosting company&apos;s name, not to the one that was typed.</source>
        <translation>O certificado é do nome da hospedagem, não do que foi digitado.</translation>
    </message>
    <message>
        <source>The certificate comes from the company&apos;s own authority, which this computer does not know.</source>
        <translation>O certificado vem da autoridade da própria empresa, que este computador não conhece.</translation>
    </message>
    <message>
        <source>The certificate for a large provider comes from a company&apos;s own authority.</source>
        <translation>O certificado de um grande provedor vem da autoridade de uma empresa.</translation>
    </message>
    <message>
        <source>The certificate of the server ran out twelve days ago.</source>
        <translation>O certificado do servidor expirou há doze dias.</translation>
    </message>
    <message>
        <source>The certificate was made for later: it begins in a day. The clock of this computer is right.</source>
        <translation>O certificado foi feito para mais tarde: começa a valer daqui a um dia. O relógio deste computador está certo.</translation>
    </message>
    <message>
        <source>The chosen port is dropped in silence, while another port of the same server works.</source>
        <translation>A porta escolhida é descartada em silêncio, enquanto outra porta do mesmo servidor funciona.</translation>
    </message>
    <message>
        <source>The clock of this computer is far behind</source>
        <translation>O relógio deste computador está muito atrasado</translation>
    </message>
    <message>
        <source>The clock of this computer is two years ahead, so that every valid certificate seems to be expired.</source>
        <translation>O relógio deste computador está dois anos adiantado, e todo certificado válido parece expirado.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong</source>
        <translation>O relógio deste computador está errado</translation>
    </message>
    <message>
        <source>The company&apos;s gateway before one&apos;s own server</source>
        <translation>O gateway da empresa diante de um servidor próprio</translation>
    </message>
    <message>
        <source>The company&apos;s gateway opens the encryption</source>
        <translation>O gateway da empresa abre a criptografia</translation>
    </message>
    <message>
        <source>The connection stands, but the server never says a word, on any port.</source>
        <translation>A conexão é aceita, mas o servidor nunca diz nada, em nenhuma porta.</translation>
    </message>
    <message>
        <source>The domain in place of the server</source>
        <translation>O domínio no lugar do servidor</translation>
    </message>
    <message>
        <source>The domain leads to a web server, which has no mail ports.</source>
        <translation>O domínio leva a um servidor web, que não tem portas de e-mail.</translation>
    </message>
    <message>
        <source>The domain receives at its own address (RFC 5321 section 5.1), which is unusual and allowed.</source>
        <translation>O domínio recebe no próprio endereço (RFC 5321, seção 5.1), o que é incomum e permitido.</translation>
    </message>
    <message>
        <source>The domain&apos;s own name servers fail</source>
        <translation>Os servidores de nomes do domínio falham</translation>
    </message>
    <message>
        <source>The encrypted port for fetching mail</source>
        <translation>A porta criptografada para baixar e-mails</translation>
    </message>
    <message>
        <source>The encrypted port for reading mail</source>
        <translation>A porta criptografada para ler e-mails</translation>
    </message>
    <message>
        <source>The field still holds the preset of a program, this computer itself, and no mail server runs here.</source>
        <translation>O campo ainda contém o valor padrão de um programa, este próprio computador, e aqui não há servidor de e-mail.</translation>
    </message>
    <message>
        <source>The firewall lets in the office and not the platform</source>
        <translation>O firewall deixa entrar o escritório, mas não a plataforma</translation>
    </message>
    <message>
        <source>The greeting has 12 megabytes in many lines.</source>
        <translation>A saudação tem 12 megabytes em muitas linhas.</translation>
    </message>
    <message>
        <source>The greeting has no line end, and nothing follows.</source>
        <translation>A saudação não tem fim de linha, e não vem mais nada.</translation>
    </message>
    <message>
        <source>The greeting is whole, but where STARTTLS should stand among the keywords there is only X.</source>
        <translation>A saudação está inteira, mas onde STARTTLS deveria estar entre as palavras-chave só há X.</translation>
    </message>
    <message>
        <source>The hosting company answers in the provider&apos;s place</source>
        <translation>A hospedagem responde no lugar do provedor</translation>
    </message>
    <message>
        <source>The hosting company leads every mail connection to its own server, which greets with its own name.</source>
        <translation>A hospedagem leva toda conexão de e-mail ao próprio servidor, que saúda com o próprio nome.</translation>
    </message>
    <message>
        <source>The key in the certificate has 1024 bits, which is too short today.</source>
        <translation>A chave no certificado tem 1024 bits, o que hoje é curto demais.</translation>
    </message>
    <message>
        <source>The lines of one reply begin with different codes.</source>
        <translation>As linhas de uma mesma resposta começam com códigos diferentes.</translation>
    </message>
    <message>
        <source>The mailbox that the test message goes to takes nothing more.</source>
        <translation>A caixa de correio de destino da mensagem de teste não aceita mais nada.</translation>
    </message>
    <message>
        <source>The name of the web server</source>
        <translation>O nome do servidor web</translation>
    </message>
    <message>
        <source>The name of this computer refused</source>
        <translation>Nome deste computador recusado</translation>
    </message>
    <message>
        <source>The name server of this network answers every question with a failure.</source>
        <translation>O servidor de nomes desta rede responde a toda consulta com uma falha.</translation>
    </message>
    <message>
        <source>The name server of this network does not answer at all.</source>
        <translation>O servidor de nomes desta rede não responde nada.</translation>
    </message>
    <message>
        <source>The network drops what leaves for port 25, as most do for homes, and lets port 587 through.</source>
        <translation>A rede descarta o que sai para a porta 25, como a maioria das redes domésticas, e deixa passar a porta 587.</translation>
    </message>
    <message>
        <source>The network refuses every mail connection</source>
        <translation>A rede recusa toda conexão de e-mail</translation>
    </message>
    <message>
        <source>The part of the server that checks passwords is down; the password may be right.</source>
        <translation>A parte do servidor que confere senhas está fora do ar; a senha pode estar certa.</translation>
    </message>
    <message>
        <source>The password has a typing error; the server refuses the sign-in.</source>
        <translation>A senha tem um erro de digitação; o servidor recusa o login.</translation>
    </message>
    <message>
        <source>The password has run out</source>
        <translation>A senha expirou</translation>
    </message>
    <message>
        <source>The password is refused in words with zero bytes between them.</source>
        <translation>A senha é recusada com palavras que têm bytes zero entre elas.</translation>
    </message>
    <message>
        <source>The password is right, and the server cannot find out what belongs to the account.</source>
        <translation>A senha está certa, mas o servidor não consegue descobrir o que pertence à conta.</translation>
    </message>
    <message>
        <source>The password is wrong, and after the refusal a firewall drops whatever comes from here.</source>
        <translation>A senha está errada, e após a recusa um firewall descarta tudo que vem daqui.</translation>
    </message>
    <message>
        <source>The password is wrong, and after the refusal the server closes every port to this computer.</source>
        <translation>A senha está errada, e após a recusa o servidor fecha todas as portas para este computador.</translation>
    </message>
    <message>
        <source>The person chose a relay without sign-in, but the server wants a user name and password.</source>
        <translation>Foi escolhido um relay sem login, mas o servidor exige nome de usuário e senha.</translation>
    </message>
    <message>
        <source>The person chose no encryption, and the server takes no mail without it.</source>
        <translation>Foi escolhido enviar sem criptografia, e o servidor não aceita e-mails assim.</translation>
    </message>
    <message>
        <source>The person has to switch on access for mail programs in the settings of the mailbox first.</source>
        <translation>É preciso ativar antes o acesso para programas de e-mail nas configurações da caixa de correio.</translation>
    </message>
    <message>
        <source>The person typed port 21, where FTP answers with numbers that look like those of a mail server.</source>
        <translation>Foi digitada a porta 21, onde o FTP responde com números parecidos com os de um servidor de e-mail.</translation>
    </message>
    <message>
        <source>The person typed port 22, where SSH answers.</source>
        <translation>Foi digitada a porta 22, onde responde o SSH.</translation>
    </message>
    <message>
        <source>The person typed port 24, where LMTP takes mail for the mailboxes of the same host.</source>
        <translation>Foi digitada a porta 24, onde o LMTP recebe e-mails para as caixas de correio do mesmo host.</translation>
    </message>
    <message>
        <source>The person typed port 80 with SSL/TLS; a web server answers in plain text.</source>
        <translation>Foi digitada a porta 80 com SSL/TLS; um servidor web responde em texto simples.</translation>
    </message>
    <message>
        <source>The person typed port 80 with STARTTLS; a web server says nothing until somebody asks for a page.</source>
        <translation>Foi digitada a porta 80 com STARTTLS; um servidor web não diz nada até que alguém peça uma página.</translation>
    </message>
    <message>
        <source>The person typed port 993, where the IMAP server answers inside TLS.</source>
        <translation>Foi digitada a porta 993, onde o servidor IMAP responde dentro do TLS.</translation>
    </message>
    <message>
        <source>The person typed port 995, where the POP3 server answers inside TLS.</source>
        <translation>Foi digitada a porta 995, onde o servidor POP3 responde dentro do TLS.</translation>
    </message>
    <message>
        <source>The person typed the MX host, which takes mail from other servers and signs nobody in.</source>
        <translation>Foi digitado o host MX, que recebe e-mails de outros servidores e não aceita login de ninguém.</translation>
    </message>
    <message>
        <source>The person typed the domain of the address, which has no address of its own.</source>
        <translation>Foi digitado o domínio do endereço, que não tem endereço próprio no DNS.</translation>
    </message>
    <message>
        <source>The person typed the port of the IMAP server, which serves incoming mail.</source>
        <translation>Foi digitada a porta do servidor IMAP, que serve os e-mails recebidos.</translation>
    </message>
    <message>
        <source>The person typed the port of the POP3 server, which hands out incoming mail.</source>
        <translation>Foi digitada a porta do servidor POP3, que entrega os e-mails recebidos.</translation>
    </message>
    <message>
        <source>The port for fetching mail</source>
        <translation>A porta para baixar e-mails</translation>
    </message>
    <message>
        <source>The port for file transfer</source>
        <translation>A porta para transferir arquivos</translation>
    </message>
    <message>
        <source>The port for local delivery</source>
        <translation>A porta para entrega local</translation>
    </message>
    <message>
        <source>The port for reading mail</source>
        <translation>A porta para ler e-mails</translation>
    </message>
    <message>
        <source>The port for remote log-in</source>
        <translation>A porta para login remoto</translation>
    </message>
    <message>
        <source>The port is one where nothing listens; the server&apos;s own ports work.</source>
        <translation>Nada responde na porta escolhida; as portas do próprio servidor funcionam.</translation>
    </message>
    <message>
        <source>The port of a web server</source>
        <translation>A porta de um servidor web</translation>
    </message>
    <message>
        <source>The provider finds the sign-in unusual and wants it confirmed in a browser.</source>
        <translation>O provedor acha o login incomum e quer uma confirmação no navegador.</translation>
    </message>
    <message>
        <source>The provider has dropped sign-in with a password for this kind of account.</source>
        <translation>O provedor deixou de aceitar login com senha para este tipo de conta.</translation>
    </message>
    <message>
        <source>The provider has suspended the account.</source>
        <translation>O provedor suspendeu a conta.</translation>
    </message>
    <message>
        <source>The provider lets nobody in before the password is changed.</source>
        <translation>O provedor não dá acesso a ninguém antes que a senha seja trocada.</translation>
    </message>
    <message>
        <source>The provider wants the domain of the sender verified in the account first.</source>
        <translation>O provedor exige que o domínio do remetente seja verificado antes na conta.</translation>
    </message>
    <message>
        <source>The refusal carries HTML, control characters and letters that run backwards, to be shown and not obeyed.</source>
        <translation>A recusa traz HTML, caracteres de controle e letras que correm ao contrário, que devem ser mostrados e não obedecidos.</translation>
    </message>
    <message>
        <source>The reply to EHLO is a single line of 20 megabytes.</source>
        <translation>A resposta ao EHLO é uma única linha de 20 megabytes.</translation>
    </message>
    <message>
        <source>The sender&apos;s address has a letter outside ASCII, and the server has no SMTPUTF8.</source>
        <translation>O endereço do remetente tem uma letra fora do ASCII, e o servidor não tem SMTPUTF8.</translation>
    </message>
    <message>
        <source>The sending service lets a trial account send to verified recipients only.</source>
        <translation>O serviço de envio só deixa uma conta em período de teste enviar a destinatários verificados.</translation>
    </message>
    <message>
        <source>The server agrees to STARTTLS and closes the connection instead of encrypting.</source>
        <translation>O servidor concorda com STARTTLS e encerra a conexão em vez de criptografar.</translation>
    </message>
    <message>
        <source>The server announces AUTH before and after STARTTLS; the password still travels only inside TLS.</source>
        <translation>O servidor anuncia AUTH antes e depois do STARTTLS; mesmo assim, a senha só segue dentro do TLS.</translation>
    </message>
    <message>
        <source>The server announces AUTH in plain text and takes it back once the connection is encrypted.</source>
        <translation>O servidor anuncia AUTH em texto simples e o retira quando a conexão está criptografada.</translation>
    </message>
    <message>
        <source>The server announces STARTTLS and then does not know the command.</source>
        <translation>O servidor anuncia STARTTLS e depois não conhece o comando.</translation>
    </message>
    <message>
        <source>The server announces STARTTLS and then says that its own TLS does not work.</source>
        <translation>O servidor anuncia STARTTLS e depois diz que o próprio TLS não funciona.</translation>
    </message>
    <message>
        <source>The server announces keywords as fast as it can and never stops.</source>
        <translation>O servidor anuncia palavras-chave o mais rápido que pode e nunca para.</translation>
    </message>
    <message>
        <source>The server answers with code 999.</source>
        <translation>O servidor responde com o código 999.</translation>
    </message>
    <message>
        <source>The server cannot check passwords at the moment</source>
        <translation>O servidor não consegue conferir senhas no momento</translation>
    </message>
    <message>
        <source>The server cannot look up the account</source>
        <translation>O servidor não consegue consultar a conta</translation>
    </message>
    <message>
        <source>The server checks SPF, DKIM and DMARC of the sender&apos;s domain, and they do not pass.</source>
        <translation>O servidor confere SPF, DKIM e DMARC do domínio do remetente, e eles não são aprovados.</translation>
    </message>
    <message>
        <source>The server closes every connection before it greets.</source>
        <translation>O servidor encerra toda conexão antes da saudação.</translation>
    </message>
    <message>
        <source>The server closes the connection before the sign-in and says that it is shutting down.</source>
        <translation>O servidor encerra a conexão antes do login e diz que está sendo desligado.</translation>
    </message>
    <message>
        <source>The server closes the connection without a word at this point.</source>
        <translation>O servidor encerra a conexão sem dizer nada neste ponto.</translation>
    </message>
    <message>
        <source>The server cuts the line after the greeting</source>
        <translation>O servidor corta a conexão depois da saudação</translation>
    </message>
    <message>
        <source>The server cuts the line before the message</source>
        <translation>O servidor corta a conexão antes da mensagem</translation>
    </message>
    <message>
        <source>The server cuts the line once the connection is encrypted</source>
        <translation>O servidor corta a conexão assim que ela está criptografada</translation>
    </message>
    <message>
        <source>The server cuts the line when it has the message</source>
        <translation>O servidor corta a conexão quando tem a mensagem</translation>
    </message>
    <message>
        <source>The server cuts the line when it has user name and password</source>
        <translation>O servidor corta a conexão quando tem nome de usuário e senha</translation>
    </message>
    <message>
        <source>The server cuts the line when it hears the recipient</source>
        <translation>O servidor corta a conexão ao saber do destinatário</translation>
    </message>
    <message>
        <source>The server cuts the line when it hears the sender</source>
        <translation>O servidor corta a conexão ao saber do remetente</translation>
    </message>
    <message>
        <source>The server does not know the mailbox that the test message would go to.</source>
        <translation>O servidor não conhece a caixa de correio de destino da mensagem de teste.</translation>
    </message>
    <message>
        <source>The server does not like the name that this computer gives itself in EHLO.</source>
        <translation>O servidor não aceita o nome que este computador usa no EHLO.</translation>
    </message>
    <message>
        <source>The server ends its lines with a carriage return and no line feed.</source>
        <translation>O servidor termina as linhas com um retorno de carro, sem avanço de linha.</translation>
    </message>
    <message>
        <source>The server falls silent after the greeting</source>
        <translation>O servidor fica em silêncio depois da saudação</translation>
    </message>
    <message>
        <source>The server falls silent before the message</source>
        <translation>O servidor fica em silêncio antes da mensagem</translation>
    </message>
    <message>
        <source>The server falls silent once the connection is encrypted</source>
        <translation>O servidor fica em silêncio assim que a conexão está criptografada</translation>
    </message>
    <message>
        <source>The server falls silent when it has the message</source>
        <translation>O servidor fica em silêncio quando tem a mensagem</translation>
    </message>
    <message>
        <source>The server falls silent when it has user name and password</source>
        <translation>O servidor fica em silêncio quando tem nome de usuário e senha</translation>
    </message>
    <message>
        <source>The server falls silent when it hears the recipient</source>
        <translation>O servidor fica em silêncio ao saber do destinatário</translation>
    </message>
    <message>
        <source>The server falls silent when it hears the sender</source>
        <translation>O servidor fica em silêncio ao saber do remetente</translation>
    </message>
    <message>
        <source>The server field says localhost</source>
        <translation>O campo do servidor diz localhost</translation>
    </message>
    <message>
        <source>The server for incoming mail</source>
        <translation>O servidor de entrada</translation>
    </message>
    <message>
        <source>The server greets as it should and answers EHLO with bytes that mean nothing.</source>
        <translation>O servidor envia a saudação como deve e responde ao EHLO com bytes sem sentido.</translation>
    </message>
    <message>
        <source>The server hangs up</source>
        <translation>O servidor encerra a conexão</translation>
    </message>
    <message>
        <source>The server hangs up after the greeting</source>
        <translation>O servidor encerra a conexão depois da saudação</translation>
    </message>
    <message>
        <source>The server hangs up before the message</source>
        <translation>O servidor encerra a conexão antes da mensagem</translation>
    </message>
    <message>
        <source>The server hangs up on port 465</source>
        <translation>O servidor encerra a conexão na porta 465</translation>
    </message>
    <message>
        <source>The server hangs up once the connection is encrypted</source>
        <translation>O servidor encerra a conexão assim que ela está criptografada</translation>
    </message>
    <message>
        <source>The server hangs up when encryption should begin</source>
        <translation>O servidor encerra a conexão quando a criptografia deveria começar</translation>
    </message>
    <message>
        <source>The server hangs up when it has the message</source>
        <translation>O servidor encerra a conexão quando tem a mensagem</translation>
    </message>
    <message>
        <source>The server hangs up when it has user name and password</source>
        <translation>O servidor encerra a conexão quando tem nome de usuário e senha</translation>
    </message>
    <message>
        <source>The server hangs up when it hears the recipient</source>
        <translation>O servidor encerra a conexão ao saber do destinatário</translation>
    </message>
    <message>
        <source>The server hangs up when it hears the sender</source>
        <translation>O servidor encerra a conexão ao saber do remetente</translation>
    </message>
    <message>
        <source>The server has a certificate for *.northwind.example, which covers its own name.</source>
        <translation>O servidor tem um certificado para *.northwind.example, que cobre o nome dele.</translation>
    </message>
    <message>
        <source>The server has a certificate with an RSA key of 2048 bits.</source>
        <translation>O servidor tem um certificado com uma chave RSA de 2048 bits.</translation>
    </message>
    <message>
        <source>The server has a passing problem of its own and takes nothing at the moment.</source>
        <translation>O servidor tem um problema próprio passageiro e não aceita nada no momento.</translation>
    </message>
    <message>
        <source>The server has an IPv6 address that nobody can reach; IPv4 works, so mail can be sent.</source>
        <translation>O servidor tem um endereço IPv6 que ninguém alcança; o IPv4 funciona, então dá para enviar e-mails.</translation>
    </message>
    <message>
        <source>The server has had too many connections from this address and asks for a pause.</source>
        <translation>O servidor recebeu conexões demais deste endereço e pede uma pausa.</translation>
    </message>
    <message>
        <source>The server has no IPv4 address, and this computer has IPv6.</source>
        <translation>O servidor não tem endereço IPv4, e este computador tem IPv6.</translation>
    </message>
    <message>
        <source>The server has no IPv4 address, and this network has no IPv6.</source>
        <translation>O servidor não tem endereço IPv4, e esta rede não tem IPv6.</translation>
    </message>
    <message>
        <source>The server has no room for another message.</source>
        <translation>O servidor não tem espaço para mais nenhuma mensagem.</translation>
    </message>
    <message>
        <source>The server has seen too many sign-ins in a short time and asks for a pause.</source>
        <translation>O servidor recebeu logins demais em pouco tempo e pede uma pausa.</translation>
    </message>
    <message>
        <source>The server has two IPv4 addresses. No way leads to the first, and the second works.</source>
        <translation>O servidor tem dois endereços IPv4. Não há caminho até o primeiro, e o segundo funciona.</translation>
    </message>
    <message>
        <source>The server ignores what comes with AUTH and asks for user name and password, without words.</source>
        <translation>O servidor ignora o que vem com AUTH e pede nome de usuário e senha, sem palavras.</translation>
    </message>
    <message>
        <source>The server is set up well and the password is right: every check passes and a test message arrives.</source>
        <translation>O servidor está bem configurado, e a senha está certa: todas as verificações são aprovadas e uma mensagem de teste chega.</translation>
    </message>
    <message>
        <source>The server is up, but no mail program listens on it.</source>
        <translation>O servidor está no ar, mas nenhum programa de e-mail responde nele.</translation>
    </message>
    <message>
        <source>The server keeps announcing one more keyword, slowly, without an end.</source>
        <translation>O servidor continua anunciando mais uma palavra-chave, devagar e sem fim.</translation>
    </message>
    <message>
        <source>The server knows the computer by its address and takes mail without user name and password.</source>
        <translation>O servidor conhece o computador pelo endereço e aceita e-mails sem nome de usuário e senha.</translation>
    </message>
    <message>
        <source>The server leaves out the certificate that links its own to a known authority.</source>
        <translation>O servidor não envia o certificado que liga o dele a uma autoridade conhecida.</translation>
    </message>
    <message>
        <source>The server looks up the domain of the sender and finds nothing.</source>
        <translation>O servidor consulta o domínio do remetente e não encontra nada.</translation>
    </message>
    <message>
        <source>The server made its certificate itself; nobody vouches for it.</source>
        <translation>O próprio servidor fez o certificado; ninguém o garante.</translation>
    </message>
    <message>
        <source>The server name has a typing error and does not exist.</source>
        <translation>O nome do servidor tem um erro de digitação e não existe.</translation>
    </message>
    <message>
        <source>The server offers OAuth and nothing else: no password of any kind will do.</source>
        <translation>O servidor oferece OAuth e nada mais: nenhuma senha serve.</translation>
    </message>
    <message>
        <source>The server offers no encryption on this port, so the password stays here.</source>
        <translation>O servidor não oferece criptografia nesta porta, por isso a senha não sai daqui.</translation>
    </message>
    <message>
        <source>The server offers no sign-in at all, on any port.</source>
        <translation>O servidor não oferece login em nenhuma porta.</translation>
    </message>
    <message>
        <source>The server offers only a kind of sign-in that needs something other than a password.</source>
        <translation>O servidor só oferece um tipo de login que exige algo diferente de uma senha.</translation>
    </message>
    <message>
        <source>The server puts off the first message of an unknown sender on purpose.</source>
        <translation>O servidor adia de propósito a primeira mensagem de um remetente desconhecido.</translation>
    </message>
    <message>
        <source>The server refuses this computer&apos;s address because it stands on a blocklist.</source>
        <translation>O servidor recusa o endereço deste computador porque ele está em uma lista de bloqueio.</translation>
    </message>
    <message>
        <source>The server resets the connection without a word at this point.</source>
        <translation>O servidor corta a conexão sem dizer nada neste ponto.</translation>
    </message>
    <message>
        <source>The server says nothing more at this point, and does not hang up either.</source>
        <translation>O servidor não diz mais nada neste ponto e também não encerra a conexão.</translation>
    </message>
    <message>
        <source>The server says that TLS may begin and takes what follows for a command in plain text.</source>
        <translation>O servidor diz que o TLS pode começar e toma o que vem depois por um comando em texto simples.</translation>
    </message>
    <message>
        <source>The server says why it leaves</source>
        <translation>O servidor diz por que sai</translation>
    </message>
    <message>
        <source>The server sends its greeting one letter at a time and never comes to an end.</source>
        <translation>O servidor envia a saudação letra por letra e nunca chega ao fim.</translation>
    </message>
    <message>
        <source>The server sends the root certificate too. Nobody needs it, and it does no harm.</source>
        <translation>O servidor envia também o certificado raiz. Ninguém precisa dele, e ele não atrapalha.</translation>
    </message>
    <message>
        <source>The server speaks TLS 1.2 and knows only ciphers that are no longer good enough.</source>
        <translation>O servidor fala TLS 1.2 e só conhece cifras que já não são boas o bastante.</translation>
    </message>
    <message>
        <source>The server speaks TLS 1.2, which is old and still good.</source>
        <translation>O servidor fala TLS 1.2, que é antigo e ainda é bom.</translation>
    </message>
    <message>
        <source>The server speaks nothing newer than TLS 1.0 once STARTTLS was agreed to.</source>
        <translation>O servidor não fala nada mais novo que TLS 1.0 depois de concordar com STARTTLS.</translation>
    </message>
    <message>
        <source>The server speaks nothing newer than TLS 1.0, which has been given up everywhere.</source>
        <translation>O servidor não fala nada mais novo que TLS 1.0, abandonado em toda parte.</translation>
    </message>
    <message>
        <source>The server speaks nothing older than TLS 1.3.</source>
        <translation>O servidor não fala nada mais antigo que TLS 1.3.</translation>
    </message>
    <message>
        <source>The server takes no message of this size.</source>
        <translation>O servidor não aceita mensagens deste tamanho.</translation>
    </message>
    <message>
        <source>The server takes sender and recipient, and refuses the message for its content.</source>
        <translation>O servidor aceita remetente e destinatário e recusa a mensagem pelo conteúdo.</translation>
    </message>
    <message>
        <source>The server takes the client&apos;s first TLS message and closes the connection, on this port only.</source>
        <translation>O servidor recebe a primeira mensagem TLS do cliente e encerra a conexão, só nesta porta.</translation>
    </message>
    <message>
        <source>The server takes the password and fails by itself, in words that sound like a refusal.</source>
        <translation>O servidor recebe a senha e falha por conta própria, com palavras que soam como recusa.</translation>
    </message>
    <message>
        <source>The server wants the sending address to have a name of its own.</source>
        <translation>O servidor exige que o endereço de envio tenha um nome próprio.</translation>
    </message>
    <message>
        <source>The server wants the whole address as the user name and says so.</source>
        <translation>O servidor exige o endereço inteiro como nome de usuário e diz isso.</translation>
    </message>
    <message>
        <source>The server works from here, but its address exists in this network alone; no platform reaches it.</source>
        <translation>O servidor funciona daqui, mas o endereço só existe nesta rede; nenhuma plataforma o alcança.</translation>
    </message>
    <message>
        <source>The server&apos;s disk is full</source>
        <translation>O disco do servidor está cheio</translation>
    </message>
    <message>
        <source>The server&apos;s firewall shuts this computer out</source>
        <translation>O firewall do servidor barra este computador</translation>
    </message>
    <message>
        <source>The server&apos;s name stands only in the old place of the certificate, which no longer counts.</source>
        <translation>O nome do servidor só está no lugar antigo do certificado, que não conta mais.</translation>
    </message>
    <message>
        <source>The server&apos;s password file cannot be read</source>
        <translation>O arquivo de senhas do servidor não pode ser lido</translation>
    </message>
    <message>
        <source>There are zero bytes in the greeting. It can be read all the same, and nothing is wrong with sending.</source>
        <translation>Há bytes zero na saudação. Mesmo assim ela pode ser lida, e nada impede o envio.</translation>
    </message>
    <message>
        <source>This computer has no IPv6, not even for itself.</source>
        <translation>Este computador não tem IPv6, nem para si mesmo.</translation>
    </message>
    <message>
        <source>This computer has no route to the server: it is offline or a gateway is missing.</source>
        <translation>Este computador não tem rota até o servidor: está sem rede ou falta um gateway.</translation>
    </message>
    <message>
        <source>This server begins with TLS on port 587, where everybody expects plain text and STARTTLS.</source>
        <translation>Este servidor começa com TLS na porta 587, onde todos esperam texto simples e STARTTLS.</translation>
    </message>
    <message>
        <source>This server speaks plain text with STARTTLS on port 465, where everybody expects TLS at once.</source>
        <translation>Este servidor fala texto simples com STARTTLS na porta 465, onde todos esperam TLS imediato.</translation>
    </message>
    <message>
        <source>Too many connections</source>
        <translation>Conexões demais</translation>
    </message>
    <message>
        <source>Too many failed sign-ins: the account is locked for a while.</source>
        <translation>Excesso de logins sem sucesso: a conta fica bloqueada por um tempo.</translation>
    </message>
    <message>
        <source>Too many sign-ins</source>
        <translation>Logins demais</translation>
    </message>
    <message>
        <source>Umlauts, quotes, a percent sign and a blank in the password arrive as they were typed.</source>
        <translation>Tremas, aspas, um sinal de porcentagem e um espaço na senha chegam como foram digitados.</translation>
    </message>
    <message>
        <source>User name in the wrong form</source>
        <translation>Nome de usuário na forma errada</translation>
    </message>
    <message>
        <source>Whatever leaves this computer disappears: not even the web answers, as before a hotel&apos;s log-in.</source>
        <translation>Tudo que sai deste computador desaparece: nem a web responde, como antes do login na rede de um hotel.</translation>
    </message>
    <message>
        <source>Whatever the port, a proxy begins with TLS at once and shows a certificate for its own name.</source>
        <translation>Seja qual for a porta, um proxy começa na hora com TLS e mostra um certificado para o próprio nome.</translation>
    </message>
    <message>
        <source>Windows answers for a port that should stay silent.</source>
        <translation>O Windows responde por uma porta que deveria ficar em silêncio.</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>Senha errada</translation>
    </message>
    <message>
        <source>Wrong port</source>
        <translation>Porta errada</translation>
    </message>
    <message>
        <source>Zero bytes in a refusal</source>
        <translation>Bytes zero em uma recusa</translation>
    </message>
    <message>
        <source>Zero bytes in the greeting</source>
        <translation>Bytes zero na saudação</translation>
    </message>
</context>
<context>
    <name>probe</name>
    <message>
        <source>From: {name} &lt;{address}&gt;</source>
        <comment>the sender of an e-mail</comment>
        <translation>De: {name} &lt;{address}&gt;</translation>
    </message>
    <message>
        <source>Hello,</source>
        <comment>the first line of an e-mail</comment>
        <translation>Olá,</translation>
    </message>
    <message>
        <source>It arrived, so the server accepts mail with these settings:</source>
        <translation>Se ela chegou, o servidor aceita e-mails com estas configurações:</translation>
    </message>
    <message>
        <source>Nobody needs to answer it.</source>
        <translation>Não é preciso responder.</translation>
    </message>
    <message>
        <source>Sent: {moment}</source>
        <comment>when an e-mail was sent</comment>
        <translation>Enviada: {moment}</translation>
    </message>
    <message>
        <source>Server: {server}</source>
        <translation>Servidor: {server}</translation>
    </message>
    <message>
        <source>Test message: your mail server accepts mail from this configuration</source>
        <translation>Mensagem de teste: seu servidor de e-mail aceita e-mails com esta configuração</translation>
    </message>
    <message>
        <source>this is the test message of a sending configuration for {platform}.</source>
        <translation>esta é a mensagem de teste de uma configuração de envio para {platform}.</translation>
    </message>
    <message>
        <source>this is the test message of a sending configuration.</source>
        <translation>esta é a mensagem de teste de uma configuração de envio.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message numerus="yes">
        <source>%n IPv4 address(es)</source>
        <translation>
            <numerusform>%n endereço IPv4</numerusform>
            <numerusform>%n endereços IPv4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n IPv6 address(es)</source>
        <translation>
            <numerusform>%n endereço IPv6</numerusform>
            <numerusform>%n endereços IPv6</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <comment>checks, in a list</comment>
        <translation>
            <numerusform>%n cancelada</numerusform>
            <numerusform>%n canceladas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) passed</source>
        <translation>
            <numerusform>%n verificação aprovada</numerusform>
            <numerusform>%n verificações aprovadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ended by our own fault</source>
        <comment>checks, in a list</comment>
        <translation>
            <numerusform>%n encerrada por falha nossa</numerusform>
            <numerusform>%n encerradas por falha nossa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>checks, in a list</comment>
        <translation>
            <numerusform>%n falhou</numerusform>
            <numerusform>%n falharam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not checked</source>
        <comment>checks, in a list</comment>
        <translation>
            <numerusform>%n não verificada</numerusform>
            <numerusform>%n não verificadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to fix</source>
        <translation>
            <numerusform>%n item a corrigir</numerusform>
            <numerusform>%n itens a corrigir</numerusform>
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
        <translation>Alguns dias</translation>
    </message>
    <message>
        <source>A filter, not a mailbox</source>
        <translation>Um filtro, não uma caixa de correio</translation>
    </message>
    <message>
        <source>A key&apos;s SHA-256 is 64 hex digits, with or without colons, or 44 characters of base64.</source>
        <translation>O SHA-256 de uma chave tem 64 dígitos hexadecimais, com ou sem dois-pontos, ou 44 caracteres em base64.</translation>
    </message>
    <message>
        <source>A mail filter ({in_front}) stands in front of {domain}, so the server behind it cannot be seen. Ask your mail provider for its outgoing server.</source>
        <translation>Um filtro de e-mail ({in_front}) fica na frente de {domain}, por isso não dá para ver o servidor por trás dele. Pergunte ao seu provedor de e-mail qual é o servidor de saída.</translation>
    </message>
    <message>
        <source>A name or address holds a character that a signed file cannot carry.</source>
        <translation>Um nome ou endereço contém um caractere que um arquivo assinado não pode levar.</translation>
    </message>
    <message>
        <source>A newer configuration was accepted before this one.</source>
        <translation>Uma configuração mais recente foi aceita antes desta.</translation>
    </message>
    <message>
        <source>A newer file was accepted before.</source>
        <translation>Um arquivo mais recente foi aceito antes.</translation>
    </message>
    <message>
        <source>A newer version of this program wrote this draft. It was left as it is.</source>
        <translation>Este rascunho foi gravado por uma versão mais recente deste programa. Ficou como está.</translation>
    </message>
    <message>
        <source>A password has at most 4096 characters.</source>
        <translation>Uma senha tem no máximo 4096 caracteres.</translation>
    </message>
    <message>
        <source>A password is needed to seal it into the file.</source>
        <translation>É preciso uma senha para lacrá-la no arquivo.</translation>
    </message>
    <message>
        <source>A password is never sent without encryption. Choose STARTTLS or SSL/TLS.</source>
        <translation>Uma senha nunca é enviada sem criptografia. Escolha STARTTLS ou SSL/TLS.</translation>
    </message>
    <message>
        <source>A password is sent only over an encrypted connection. Choose STARTTLS or SSL/TLS, or switch the sign-in off.</source>
        <translation>Uma senha só é enviada por uma conexão criptografada. Escolha STARTTLS ou SSL/TLS, ou desative o login.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Uma porta é um número de 1 a 65535.</translation>
    </message>
    <message>
        <source>A port is a number. Most servers use 587 or 465.</source>
        <translation>Uma porta é um número. A maioria dos servidores usa 587 ou 465.</translation>
    </message>
    <message>
        <source>A push of {from_address} to {origin} was interrupted on {moment} UTC at the step &apos;{step}&apos;.</source>
        <translation>A entrega de {from_address} a {origin} foi interrompida em {moment} UTC na etapa &apos;{step}&apos;.</translation>
    </message>
    <message>
        <source>A push of {from_address} to {origin} was interrupted on {moment} UTC.</source>
        <translation>A entrega de {from_address} a {origin} foi interrompida em {moment} UTC.</translation>
    </message>
    <message>
        <source>A server name has at most 253 characters.</source>
        <translation>Um nome de servidor tem no máximo 253 caracteres.</translation>
    </message>
    <message>
        <source>A server name has no blanks.</source>
        <translation>Um nome de servidor não tem espaços.</translation>
    </message>
    <message>
        <source>A server of {domain} answered, but its certificate cannot be trusted: {refused}. It is not proposed. Have the certificate put right.</source>
        <translation>Um servidor de {domain} respondeu, mas o certificado não é confiável: {refused}. Ele não é proposto. Peça que o certificado seja corrigido.</translation>
    </message>
    <message>
        <source>A server without encryption is published for {domain}. It is not proposed, because it would show the password to everybody on the way.</source>
        <translation>Um servidor sem criptografia está publicado para {domain}. Ele não é proposto, porque mostraria a senha a qualquer um no caminho.</translation>
    </message>
    <message>
        <source>A service</source>
        <comment>a mail filter whose name is not known, begins a sentence</comment>
        <translation>Um serviço</translation>
    </message>
    <message>
        <source>A signed file is valid for at most 7 days.</source>
        <translation>Um arquivo assinado vale por no máximo 7 dias.</translation>
    </message>
    <message>
        <source>A user name has at most 320 characters.</source>
        <translation>Um nome de usuário tem no máximo 320 caracteres.</translation>
    </message>
    <message>
        <source>Accepts {address}</source>
        <translation>Aceita {address}</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Ativar</translation>
    </message>
    <message>
        <source>Addresses</source>
        <comment>a label in front of a column</comment>
        <translation>Endereços</translation>
    </message>
    <message>
        <source>Agreed.</source>
        <translation>Você concordou.</translation>
    </message>
    <message>
        <source>Also seen:</source>
        <translation>Também visto:</translation>
    </message>
    <message>
        <source>An address with a user name or password in it is not taken.</source>
        <translation>Um endereço que contém nome de usuário ou senha não é aceito.</translation>
    </message>
    <message>
        <source>An e-mail address has an @, as in name@example.com.</source>
        <translation>Um endereço de e-mail tem um @, como em nome@example.com.</translation>
    </message>
    <message>
        <source>Another configuration was activated after this one was signed. That one is in use.</source>
        <translation>Outra configuração foi ativada depois que esta foi assinada. É aquela que está em uso.</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>Senha de app</translation>
    </message>
    <message>
        <source>April</source>
        <comment>a month</comment>
        <translation>abril</translation>
    </message>
    <message>
        <source>Ask the administrator to turn SMTP AUTH on for this mailbox.</source>
        <translation>Peça ao administrador que ative o SMTP AUTH para esta caixa de correio.</translation>
    </message>
    <message>
        <source>Ask the people who run the server for one of these ports.</source>
        <translation>Peça a quem administra o servidor uma destas portas.</translation>
    </message>
    <message>
        <source>Ask the people who run the server to open its submission port to the addresses of {platform}.</source>
        <translation>Peça a quem administra o servidor que abra a porta de envio aos endereços de onde {platform} envia.</translation>
    </message>
    <message>
        <source>Ask {platform} which addresses it sends from, and list them at {provider}.</source>
        <translation>Pergunte de quais endereços {platform} envia e inclua-os na lista que {provider} mantém.</translation>
    </message>
    <message>
        <source>At this step</source>
        <comment>at the beginning of a sentence</comment>
        <translation>Nesta etapa</translation>
    </message>
    <message>
        <source>At {provider} the user name is the full e-mail address.</source>
        <translation>{provider} usa como nome de usuário o endereço de e-mail completo.</translation>
    </message>
    <message>
        <source>At {provider} the user name is the part of the address before the @.</source>
        <translation>{provider} usa como nome de usuário a parte do endereço antes do @.</translation>
    </message>
    <message>
        <source>At {provider} the user name is the word {word}.</source>
        <translation>{provider} usa como nome de usuário a palavra {word}.</translation>
    </message>
    <message>
        <source>August</source>
        <comment>a month</comment>
        <translation>agosto</translation>
    </message>
    <message>
        <source>Before the first sign-in</source>
        <translation>Antes do primeiro login</translation>
    </message>
    <message>
        <source>Certificate check</source>
        <translation>Verificação do certificado</translation>
    </message>
    <message>
        <source>Certificate not accepted</source>
        <translation>Certificado não aceito</translation>
    </message>
    <message>
        <source>Certificate {problems}</source>
        <translation>Certificado {problems}</translation>
    </message>
    <message>
        <source>Certificate: not verified; pinned key {pin}</source>
        <translation>Certificado: não verificado; chave fixada {pin}</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>a label in front of a column</comment>
        <translation>Mudança</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Verificar de novo</translation>
    </message>
    <message>
        <source>Check this field; it cannot be used as it is.</source>
        <translation>Confira este campo; ele não pode ser usado como está.</translation>
    </message>
    <message>
        <source>Checked on {day}</source>
        <comment>provider data</comment>
        <translation>Verificado em {day}</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Relógio</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <comment>for the telephone</comment>
        <translation>Código {code}</translation>
    </message>
    <message>
        <source>Code {letter}, {digits}</source>
        <comment>for the telephone</comment>
        <translation>Código {letter}, {digits}</translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <comment>of a cause</comment>
        <translation>Código: {code}</translation>
    </message>
    <message>
        <source>Control host</source>
        <translation>Host de controle</translation>
    </message>
    <message>
        <source>Data about providers</source>
        <comment>the day it belongs to</comment>
        <translation>Dados de provedores</translation>
    </message>
    <message>
        <source>December</source>
        <comment>a month</comment>
        <translation>dezembro</translation>
    </message>
    <message>
        <source>Drafts and keys</source>
        <translation>Rascunhos e chaves</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Criptografia</translation>
    </message>
    <message>
        <source>Enter a port. Most servers use 587 or 465.</source>
        <translation>Digite uma porta. A maioria dos servidores usa 587 ou 465.</translation>
    </message>
    <message>
        <source>Enter an app password</source>
        <translation>Digitar uma senha de app</translation>
    </message>
    <message>
        <source>Enter an e-mail address, such as name@example.com.</source>
        <translation>Digite um endereço de e-mail, como nome@example.com.</translation>
    </message>
    <message>
        <source>Enter the address alone, without a name and without &lt; and &gt;.</source>
        <translation>Digite só o endereço, sem nome e sem &lt; e &gt;.</translation>
    </message>
    <message>
        <source>Enter the full name of the server, with its domain, such as smtp.example.com.</source>
        <translation>Digite o nome completo do servidor, com o domínio, como smtp.example.com.</translation>
    </message>
    <message>
        <source>Enter the full name of this computer, with its domain.</source>
        <translation>Digite o nome completo deste computador, com o domínio.</translation>
    </message>
    <message>
        <source>Enter the key or token</source>
        <translation>Digitar a chave ou o token</translation>
    </message>
    <message>
        <source>Enter the name of the outgoing mail server, such as smtp.example.com.</source>
        <translation>Digite o nome do servidor de saída, como smtp.example.com.</translation>
    </message>
    <message>
        <source>Enter the name that recipients see, such as the name of your company.</source>
        <translation>Digite o nome que os destinatários veem, como o nome da sua empresa.</translation>
    </message>
    <message>
        <source>Enter the name with which this computer introduces itself.</source>
        <translation>Digite o nome com que este computador se apresenta.</translation>
    </message>
    <message>
        <source>Enter the password again</source>
        <translation>Digitar a senha de novo</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Digite a senha.</translation>
    </message>
    <message>
        <source>Enter the server name alone, without https:// or the like in front.</source>
        <translation>Digite só o nome do servidor, sem https:// ou algo parecido na frente.</translation>
    </message>
    <message>
        <source>Enter the server name alone; the port has a field of its own.</source>
        <translation>Digite só o nome do servidor; a porta tem um campo próprio.</translation>
    </message>
    <message>
        <source>Enter the user name. At most providers it is the full e-mail address.</source>
        <translation>Digite o nome de usuário. Em geral, é o endereço de e-mail completo.</translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation>Tudo funciona</translation>
    </message>
    <message>
        <source>February</source>
        <comment>a month</comment>
        <translation>fevereiro</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Firewall</translation>
    </message>
    <message>
        <source>Five things to fix</source>
        <translation>Cinco itens a corrigir</translation>
    </message>
    <message>
        <source>For the mail administrator</source>
        <translation>Para o administrador de e-mail</translation>
    </message>
    <message>
        <source>For the owner of the mailbox</source>
        <translation>Para o dono da caixa de correio</translation>
    </message>
    <message>
        <source>For the security administrator</source>
        <translation>Para o administrador de segurança</translation>
    </message>
    <message>
        <source>For {domain}, Thunderbird&apos;s public database names {host}, a server of {owner}.</source>
        <translation>Para {domain}, o banco de dados público do Thunderbird indica {host}, um servidor de {owner}.</translation>
    </message>
    <message>
        <source>Four things to fix</source>
        <translation>Quatro itens a corrigir</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a label in front of a column</comment>
        <translation>De</translation>
    </message>
    <message>
        <source>From address</source>
        <translation>Endereço do remetente</translation>
    </message>
    <message>
        <source>From name</source>
        <translation>Nome do remetente</translation>
    </message>
    <message>
        <source>From the platform:</source>
        <translation>Pela plataforma:</translation>
    </message>
    <message>
        <source>From this computer: every check passed.</source>
        <translation>Deste computador: todas as verificações foram aprovadas.</translation>
    </message>
    <message>
        <source>From: {source}</source>
        <comment>where settings come from</comment>
        <translation>Origem: {source}</translation>
    </message>
    <message>
        <source>Give only the origin of the platform: https, the host, and a port if it is unusual.</source>
        <translation>Informe só a origem da plataforma: https, o host e, se não for a comum, uma porta.</translation>
    </message>
    <message>
        <source>Give the SHA-256 of the server&apos;s key.</source>
        <translation>Informe o SHA-256 da chave do servidor.</translation>
    </message>
    <message>
        <source>Give the address of the platform, such as https://platform.example.</source>
        <translation>Informe o endereço da plataforma, como https://platform.example.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bom saber</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Saudação</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Handed over for {address}</source>
        <translation>Entregue para {address}</translation>
    </message>
    <message>
        <source>Help</source>
        <comment>a label in front of a column</comment>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>How to send through {provider}</source>
        <translation>Como enviar por {provider}</translation>
    </message>
    <message>
        <source>If a connection fails, {web} and {mail} ({operator}) may be connected to as well, without any name or password, to tell a blocked network from a server that is down.</source>
        <translation>Se uma conexão falhar, também pode ser feita uma conexão com {web} e {mail} ({operator}), sem nome nem senha, para distinguir uma rede bloqueada de um servidor fora do ar.</translation>
    </message>
    <message>
        <source>In the place of this draft is a link to another place. It was not opened.</source>
        <translation>No lugar deste rascunho há um link para outro local. Ele não foi aberto.</translation>
    </message>
    <message>
        <source>In your network {host} leads to another address than in the public DNS. The test from here says little about {platform}.</source>
        <translation>Na sua rede, {host} leva a um endereço diferente do que está no DNS público. O teste daqui diz pouco sobre {platform}.</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Apresentação</translation>
    </message>
    <message>
        <source>Introduction after encryption</source>
        <translation>Apresentação após a criptografia</translation>
    </message>
    <message>
        <source>Issuer: {name}</source>
        <comment>of a certificate</comment>
        <translation>Emissor: {name}</translation>
    </message>
    <message>
        <source>It belongs to STARTTLS.</source>
        <translation>Refere-se ao STARTTLS.</translation>
    </message>
    <message>
        <source>It belongs to the connection.</source>
        <translation>Refere-se à conexão.</translation>
    </message>
    <message>
        <source>It belongs to the encryption.</source>
        <translation>Refere-se à criptografia.</translation>
    </message>
    <message>
        <source>It belongs to the introduction (EHLO).</source>
        <translation>Refere-se à apresentação (EHLO).</translation>
    </message>
    <message>
        <source>It belongs to the message itself.</source>
        <translation>Refere-se à própria mensagem.</translation>
    </message>
    <message>
        <source>It belongs to the name lookup.</source>
        <translation>Refere-se à consulta de nomes.</translation>
    </message>
    <message>
        <source>It belongs to the recipient.</source>
        <translation>Refere-se ao destinatário.</translation>
    </message>
    <message>
        <source>It belongs to the sender address.</source>
        <translation>Refere-se ao endereço do remetente.</translation>
    </message>
    <message>
        <source>It belongs to the server&apos;s greeting.</source>
        <translation>Refere-se à saudação do servidor.</translation>
    </message>
    <message>
        <source>It belongs to the sign-in.</source>
        <translation>Refere-se ao login.</translation>
    </message>
    <message>
        <source>It has no telemetry. The log holds no password and no server&apos;s reply.</source>
        <translation>Ele não tem telemetria. O log não contém nenhuma senha nem resposta de servidor.</translation>
    </message>
    <message>
        <source>It is active: the platform sends through it.</source>
        <translation>Está ativa: a plataforma envia por ela.</translation>
    </message>
    <message>
        <source>It may also be:</source>
        <translation>Também pode ser:</translation>
    </message>
    <message>
        <source>It may also be: {causes}.</source>
        <translation>Também pode ser: {causes}.</translation>
    </message>
    <message>
        <source>It never became active. What was active before still is.</source>
        <translation>Ela não chegou a ficar ativa. O que estava ativo antes continua.</translation>
    </message>
    <message>
        <source>It receives mail for the domain and has no outgoing server.</source>
        <translation>Recebe e-mails para o domínio e não tem servidor de saída.</translation>
    </message>
    <message>
        <source>It sends at most {limit} in a day. After that messages are refused or delayed.</source>
        <translation>Envia no máximo {limit} por dia. Depois disso, as mensagens são recusadas ou atrasam.</translation>
    </message>
    <message>
        <source>It was active for a time. Something else is in use now.</source>
        <translation>Ela esteve ativa por um tempo. Agora há outra coisa em uso.</translation>
    </message>
    <message>
        <source>It works, with something to look at</source>
        <translation>Funciona, com algo a observar</translation>
    </message>
    <message>
        <source>Its form takes the ports {ports}.</source>
        <translation>O formulário dela aceita as portas {ports}.</translation>
    </message>
    <message>
        <source>Its mail can be sent with its own programs only.</source>
        <translation>Os e-mails só podem ser enviados com programas do próprio provedor.</translation>
    </message>
    <message>
        <source>Its outgoing server is a program on your computer. {platform} cannot reach it.</source>
        <translation>O servidor de saída é um programa no seu computador. {platform} não consegue chegar a ele.</translation>
    </message>
    <message>
        <source>January</source>
        <comment>a month</comment>
        <translation>janeiro</translation>
    </message>
    <message>
        <source>July</source>
        <comment>a month</comment>
        <translation>julho</translation>
    </message>
    <message>
        <source>June</source>
        <comment>a month</comment>
        <translation>junho</translation>
    </message>
    <message>
        <source>Key or token</source>
        <translation>Chave ou token</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenças</translation>
    </message>
    <message>
        <source>Limits</source>
        <comment>a label in front of a column</comment>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Listed addresses, no password</source>
        <translation>Endereços cadastrados, sem senha</translation>
    </message>
    <message>
        <source>Log</source>
        <comment>the file that the program writes events to</comment>
        <translation>Log</translation>
    </message>
    <message>
        <source>Look which limit your plan has, or take a larger one.</source>
        <translation>Veja qual é o limite do seu plano ou contrate um maior.</translation>
    </message>
    <message>
        <source>MX of {domain}: {host}</source>
        <comment>a DNS record</comment>
        <translation>MX de {domain}: {host}</translation>
    </message>
    <message>
        <source>Mail for {domain} goes to {host}</source>
        <translation>Os e-mails para {domain} vão para {host}</translation>
    </message>
    <message>
        <source>March</source>
        <comment>a month</comment>
        <translation>março</translation>
    </message>
    <message>
        <source>May</source>
        <comment>a month</comment>
        <translation>maio</translation>
    </message>
    <message>
        <source>Name lookup</source>
        <translation>Consulta de nomes</translation>
    </message>
    <message>
        <source>Names: none</source>
        <comment>of a certificate</comment>
        <translation>Nomes: nenhum</translation>
    </message>
    <message>
        <source>Names: {names}</source>
        <comment>of a certificate</comment>
        <translation>Nomes: {names}</translation>
    </message>
    <message>
        <source>No DNS server could be asked</source>
        <translation>Nenhum servidor DNS pôde ser consultado</translation>
    </message>
    <message>
        <source>No TLS version in common</source>
        <translation>Nenhuma versão de TLS em comum</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sem resposta</translation>
    </message>
    <message>
        <source>No cipher in common</source>
        <translation>Nenhuma cifra em comum</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Sem conexão</translation>
    </message>
    <message>
        <source>No encrypted connection to the platform came about.</source>
        <translation>Não foi possível estabelecer uma conexão criptografada com a plataforma.</translation>
    </message>
    <message>
        <source>No other standard port works</source>
        <translation>Nenhuma outra porta padrão funciona</translation>
    </message>
    <message>
        <source>No outgoing server for other programs</source>
        <translation>Nenhum servidor de saída para outros programas</translation>
    </message>
    <message>
        <source>No settings are published for {domain}. Ask your mail provider for its outgoing server.</source>
        <translation>Nenhuma configuração está publicada para {domain}. Pergunte ao seu provedor de e-mail qual é o servidor de saída.</translation>
    </message>
    <message>
        <source>No stage and no reply code could be read, and the words name no problem.</source>
        <translation>Não foi possível ler nenhuma etapa nem código de resposta, e as palavras não indicam nenhum problema.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>security of a connection: not encrypted</comment>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>Não solicitado</translation>
    </message>
    <message>
        <source>Not every check ran to its end, so the settings are not known to work.</source>
        <translation>Nem todas as verificações chegaram ao fim, por isso não se sabe se as configurações funcionam.</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Não necessário</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Não testado</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>how much a finding matters</comment>
        <translation>Observação</translation>
    </message>
    <message>
        <source>Nothing failed, but the sign-in was not tried</source>
        <translation>Nada falhou, mas o login não foi testado</translation>
    </message>
    <message>
        <source>Nothing had been sent to the platform.</source>
        <translation>Nada tinha sido enviado à plataforma.</translation>
    </message>
    <message>
        <source>Nothing had to be put back: the platform does not use what was handed over.</source>
        <translation>Nada precisou ser restaurado: a plataforma não usa o que foi entregue.</translation>
    </message>
    <message>
        <source>Nothing is kept yet: a draft is named by the domain of the From address.</source>
        <translation>Nada é guardado ainda: um rascunho recebe o nome do domínio do endereço do remetente.</translation>
    </message>
    <message>
        <source>Nothing listens at the platform&apos;s address.</source>
        <translation>Nada responde no endereço da plataforma.</translation>
    </message>
    <message>
        <source>Nothing was sent over an unprotected connection</source>
        <translation>Nada foi enviado por uma conexão desprotegida</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nada foi enviado.</translation>
    </message>
    <message>
        <source>Nothing was sent. This is what a push would change.</source>
        <translation>Nada foi enviado. É isto que uma entrega mudaria.</translation>
    </message>
    <message>
        <source>November</source>
        <comment>a month</comment>
        <translation>novembro</translation>
    </message>
    <message>
        <source>OAuth only, no password</source>
        <translation>Só OAuth, sem senha</translation>
    </message>
    <message>
        <source>October</source>
        <comment>a month</comment>
        <translation>outubro</translation>
    </message>
    <message>
        <source>Offered and accepted</source>
        <translation>Oferecido e aceito</translation>
    </message>
    <message>
        <source>Offers {offers}</source>
        <translation>Oferece {offers}</translation>
    </message>
    <message>
        <source>One kind of address</source>
        <comment>at the beginning of a sentence</comment>
        <translation>Um dos tipos de endereço</translation>
    </message>
    <message>
        <source>One thing to fix</source>
        <translation>Um item a corrigir</translation>
    </message>
    <message>
        <source>Only https addresses are taken: anything else could be read and changed on the way.</source>
        <translation>Só endereços https são aceitos: qualquer outro poderia ser lido e alterado no caminho.</translation>
    </message>
    <message>
        <source>Only on your own computer</source>
        <translation>Só no seu próprio computador</translation>
    </message>
    <message>
        <source>Only the shipped data was searched, without a network. It does not know {domain}.</source>
        <translation>Só os dados incluídos foram consultados, sem rede. Eles não conhecem {domain}.</translation>
    </message>
    <message>
        <source>Open {host}</source>
        <comment>a page of this host</comment>
        <translation>Abrir {host}</translation>
    </message>
    <message>
        <source>Other ports</source>
        <translation>Outras portas</translation>
    </message>
    <message>
        <source>Packages: {versions}</source>
        <translation>Pacotes: {versions}</translation>
    </message>
    <message>
        <source>Password of the mailbox</source>
        <translation>Senha da caixa de correio</translation>
    </message>
    <message>
        <source>Password or app password</source>
        <translation>Senha ou senha de app</translation>
    </message>
    <message>
        <source>Password, while the organisation allows it</source>
        <translation>Senha, enquanto a organização permitir</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Port after the sign-in</source>
        <translation>Porta após o login</translation>
    </message>
    <message>
        <source>Port {port}</source>
        <comment>at the beginning of a sentence</comment>
        <translation>A porta {port}</translation>
    </message>
    <message>
        <source>Probably</source>
        <comment>in front of a cause</comment>
        <translation>Provavelmente</translation>
    </message>
    <message>
        <source>Problem</source>
        <comment>how much a finding matters</comment>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Problem: a cause that this program does not know.
Code: {code}</source>
        <translation>Problema: uma causa que este programa não conhece.
Código: {code}</translation>
    </message>
    <message>
        <source>Put back what was active</source>
        <translation>Restaurar o que estava ativo</translation>
    </message>
    <message>
        <source>Read back and compare</source>
        <translation>Ler de volta e comparar</translation>
    </message>
    <message>
        <source>Read the platform&apos;s keys</source>
        <translation>Ler as chaves da plataforma</translation>
    </message>
    <message>
        <source>Read what is active now</source>
        <translation>Ler o que está ativo agora</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatário</translation>
    </message>
    <message>
        <source>Register the key with the pairing code that the platform shows, then push again.</source>
        <translation>Registre a chave com o código de pareamento que a plataforma mostra e entregue de novo.</translation>
    </message>
    <message>
        <source>Reply code {code}: {meaning}.</source>
        <translation>Código de resposta {code}: {meaning}.</translation>
    </message>
    <message>
        <source>SHA-256 of the certificate: {digits}</source>
        <translation>SHA-256 do certificado: {digits}</translation>
    </message>
    <message>
        <source>SHA-256 of the key: {digits}</source>
        <translation>SHA-256 da chave: {digits}</translation>
    </message>
    <message>
        <source>SPF of {domain}</source>
        <comment>a DNS record</comment>
        <translation>SPF de {domain}</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <comment>a step, inside a sentence</comment>
        <translation>o STARTTLS</translation>
    </message>
    <message>
        <source>Say first whether this server is yours.</source>
        <translation>Diga antes se este servidor é seu.</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Segurança</translation>
    </message>
    <message>
        <source>Seen:</source>
        <translation>Visto:</translation>
    </message>
    <message>
        <source>Sender address</source>
        <translation>Endereço do remetente</translation>
    </message>
    <message>
        <source>Sender&apos;s domain</source>
        <translation>Domínio do remetente</translation>
    </message>
    <message>
        <source>Sender: {name} &lt;{address}&gt;</source>
        <translation>Remetente: {name} &lt;{address}&gt;</translation>
    </message>
    <message>
        <source>Sending method</source>
        <translation>Método de envio</translation>
    </message>
    <message>
        <source>September</source>
        <comment>a month</comment>
        <translation>setembro</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>a label in front of a column</comment>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Server: {host}, {port}</source>
        <translation>Servidor: {host}, {port}</translation>
    </message>
    <message>
        <source>Show what will change</source>
        <translation>Mostrar o que vai mudar</translation>
    </message>
    <message>
        <source>Sign and seal</source>
        <translation>Assinar e lacrar</translation>
    </message>
    <message>
        <source>Sign in as: ask your provider</source>
        <translation>Fazer login como: pergunte ao seu provedor</translation>
    </message>
    <message>
        <source>Sign in as: {username}</source>
        <translation>Fazer login como: {username}</translation>
    </message>
    <message>
        <source>Sign in from this computer</source>
        <translation>Fazer login deste computador</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <comment>a label in front of a column</comment>
        <translation>Login</translation>
    </message>
    <message>
        <source>Signed in with a password</source>
        <translation>Login feito com uma senha</translation>
    </message>
    <message>
        <source>Signed in with {mechanism}</source>
        <translation>Login feito com {mechanism}</translation>
    </message>
    <message>
        <source>Since {date} sign-in with a password is off by default. It works only where the administrator turned it on again.</source>
        <translation>Desde {date}, o login com senha está desativado por padrão. Só funciona onde o administrador o reativou.</translation>
    </message>
    <message>
        <source>Since {date} {provider} takes OAuth only. {platform} signs in with a user name and a password.</source>
        <translation>Desde {date}, {provider} só aceita OAuth. {platform} faz login com nome de usuário e senha.</translation>
    </message>
    <message>
        <source>Six things to fix</source>
        <translation>Seis itens a corrigir</translation>
    </message>
    <message>
        <source>Some accounts at {provider} may take OAuth only. It is not published which.</source>
        <translation>{provider} pode aceitar só OAuth em algumas contas. Não se divulga quais.</translation>
    </message>
    <message>
        <source>Status code {code}: {meaning}.</source>
        <translation>Código de status {code}: {meaning}.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Interrompido</translation>
    </message>
    <message>
        <source>Stopped by the time limit</source>
        <translation>Interrompido pelo tempo limite</translation>
    </message>
    <message>
        <source>Subject: {name}</source>
        <comment>of a certificate</comment>
        <translation>Titular: {name}</translation>
    </message>
    <message>
        <source>System</source>
        <comment>the operating system</comment>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Test from the platform</source>
        <translation>Teste pela plataforma</translation>
    </message>
    <message>
        <source>Test message</source>
        <translation>Mensagem de teste</translation>
    </message>
    <message>
        <source>The DNS answers for {domain} do not fit its DNSSEC signatures. Somebody may have changed them, so they are not used.</source>
        <translation>As respostas do DNS para {domain} não correspondem às assinaturas DNSSEC. Alguém pode tê-las alterado, por isso não são usadas.</translation>
    </message>
    <message>
        <source>The DNS could not answer</source>
        <translation>O DNS não conseguiu responder</translation>
    </message>
    <message>
        <source>The DNS could not be asked about {domain}.</source>
        <translation>Não foi possível consultar o DNS sobre {domain}.</translation>
    </message>
    <message>
        <source>The DNS did not answer in time</source>
        <translation>O DNS não respondeu a tempo</translation>
    </message>
    <message>
        <source>The DNS of {domain} names {host}, a server of {owner}, and nothing proves that it is right.</source>
        <translation>O DNS de {domain} indica {host}, um servidor de {owner}, e nada comprova que esteja certo.</translation>
    </message>
    <message>
        <source>The SPF name may differ.</source>
        <translation>O nome SPF pode ser outro.</translation>
    </message>
    <message>
        <source>The address holds a line break or a character that cannot be seen. Type it again.</source>
        <translation>O endereço contém uma quebra de linha ou um caractere invisível. Digite-o de novo.</translation>
    </message>
    <message>
        <source>The address of its help page may have changed.</source>
        <translation>O endereço da página de ajuda pode ter mudado.</translation>
    </message>
    <message>
        <source>The addresses from which the platform sends</source>
        <comment>at the beginning of a sentence</comment>
        <translation>Os endereços de onde a plataforma envia</translation>
    </message>
    <message>
        <source>The answer was longer than any mail server&apos;s</source>
        <translation>A resposta foi mais longa que a de qualquer servidor de e-mail</translation>
    </message>
    <message>
        <source>The checks were stopped</source>
        <translation>As verificações foram interrompidas</translation>
    </message>
    <message>
        <source>The configuration has expired. Check the clock of this computer and push again.</source>
        <translation>A configuração expirou. Confira o relógio deste computador e entregue de novo.</translation>
    </message>
    <message>
        <source>The configuration is meant for another platform.</source>
        <translation>A configuração é destinada a outra plataforma.</translation>
    </message>
    <message>
        <source>The connection to the platform was lost.</source>
        <translation>A conexão com a plataforma foi perdida.</translation>
    </message>
    <message>
        <source>The connection was cut</source>
        <translation>A conexão foi cortada</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>A conexão foi perdida</translation>
    </message>
    <message>
        <source>The connection was lost at the decisive moment. The next start of this program asks the platform.</source>
        <translation>A conexão foi perdida no momento decisivo. Quando for iniciado de novo, este programa pergunta à plataforma.</translation>
    </message>
    <message>
        <source>The disk is full, so the draft was not saved. What was saved before is still there.</source>
        <translation>O disco está cheio, por isso o rascunho não foi salvo. O que foi salvo antes continua lá.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, or save in another folder.</source>
        <translation>O disco está cheio. Libere espaço ou salve em outra pasta.</translation>
    </message>
    <message>
        <source>The domain</source>
        <comment>at the beginning of a sentence</comment>
        <translation>O domínio</translation>
    </message>
    <message>
        <source>The domain could not be looked up</source>
        <translation>Não foi possível consultar o domínio</translation>
    </message>
    <message>
        <source>The domain {domain} does not exist. Check the part of the address after the @.</source>
        <translation>O domínio {domain} não existe. Confira a parte do endereço depois do @.</translation>
    </message>
    <message>
        <source>The draft for {domain} needs a newer version of this program.</source>
        <translation>O rascunho de {domain} precisa de uma versão mais recente deste programa.</translation>
    </message>
    <message>
        <source>The draft for {domain} was damaged. It was set aside as {file}; all others are as they were.</source>
        <translation>O rascunho de {domain} estava danificado. Foi posto de lado como {file}; todos os outros estão como antes.</translation>
    </message>
    <message>
        <source>The encrypted connection broke</source>
        <translation>A conexão criptografada caiu</translation>
    </message>
    <message>
        <source>The encryption could not be set up</source>
        <translation>Não foi possível estabelecer a criptografia</translation>
    </message>
    <message>
        <source>The file could not be read or written.</source>
        <translation>Não foi possível ler ou gravar o arquivo.</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>O arquivo não existe.</translation>
    </message>
    <message>
        <source>The file has expired. Open it, check again, and save a new one.</source>
        <translation>O arquivo expirou. Abra-o, verifique de novo e salve um novo.</translation>
    </message>
    <message>
        <source>The file holds a private key. Use the public one.</source>
        <translation>O arquivo contém uma chave privada. Use a pública.</translation>
    </message>
    <message>
        <source>The file holds no key that could have signed a configuration.</source>
        <translation>O arquivo não contém nenhuma chave que possa ter assinado uma configuração.</translation>
    </message>
    <message>
        <source>The file is a link to another place. Choose the file itself.</source>
        <translation>O arquivo é um link para outro local. Escolha o próprio arquivo.</translation>
    </message>
    <message>
        <source>The file is from the future. Check the date of this computer.</source>
        <translation>O arquivo é do futuro. Confira a data deste computador.</translation>
    </message>
    <message>
        <source>The file is larger than a file of this kind can be.</source>
        <translation>O arquivo é maior do que um arquivo deste tipo pode ser.</translation>
    </message>
    <message>
        <source>The file is larger than a set of provider data can be.</source>
        <translation>O arquivo é maior do que um conjunto de dados de provedores pode ser.</translation>
    </message>
    <message>
        <source>The file is larger than a signed configuration can be.</source>
        <translation>O arquivo é maior do que uma configuração assinada pode ser.</translation>
    </message>
    <message>
        <source>The file is meant for another platform.</source>
        <translation>O arquivo é destinado a outra plataforma.</translation>
    </message>
    <message>
        <source>The file name is too long. Choose a shorter one.</source>
        <translation>O nome do arquivo é longo demais. Escolha um mais curto.</translation>
    </message>
    <message>
        <source>The file was changed after it was signed, or the key is another one.</source>
        <translation>O arquivo foi alterado depois de assinado, ou a chave é outra.</translation>
    </message>
    <message>
        <source>The file was signed by a key that is not known here.</source>
        <translation>O arquivo foi assinado por uma chave que não é conhecida aqui.</translation>
    </message>
    <message>
        <source>The file was used before.</source>
        <translation>O arquivo já foi usado.</translation>
    </message>
    <message>
        <source>The fingerprint is not that of the platform&apos;s key.</source>
        <translation>A impressão digital não é a da chave da plataforma.</translation>
    </message>
    <message>
        <source>The first half of {year}</source>
        <comment>at the beginning of a sentence</comment>
        <translation>O primeiro semestre de {year}</translation>
    </message>
    <message>
        <source>The folder of the drafts does not let you write. The draft was not saved.</source>
        <translation>A pasta dos rascunhos não permite gravação. O rascunho não foi salvo.</translation>
    </message>
    <message>
        <source>The form of {platform} takes the ports {ports}, and {provider} answers on none of them.</source>
        <translation>O formulário que {platform} usa aceita as portas {ports}, e {provider} não responde em nenhuma delas.</translation>
    </message>
    <message>
        <source>The journal of this push could not be written. Free some disk space and push again.</source>
        <translation>Não foi possível gravar o registro desta entrega. Libere espaço em disco e entregue de novo.</translation>
    </message>
    <message>
        <source>The key in the request file belongs to another kind of signature.</source>
        <translation>A chave no arquivo de solicitação pertence a outro tipo de assinatura.</translation>
    </message>
    <message>
        <source>The key in the request file cannot be used to seal a password.</source>
        <translation>A chave no arquivo de solicitação não serve para lacrar uma senha.</translation>
    </message>
    <message>
        <source>The key is for one time only and kept nowhere. Make one that is kept first.</source>
        <translation>A chave é só para uma vez e não está guardada em lugar nenhum. Crie antes uma que fique guardada.</translation>
    </message>
    <message>
        <source>The key that signs on this computer could not be read or written.</source>
        <translation>Não foi possível ler ou gravar a chave que assina neste computador.</translation>
    </message>
    <message>
        <source>The key that signs on this computer is locked with a passphrase.</source>
        <translation>A chave que assina neste computador está protegida por uma frase secreta.</translation>
    </message>
    <message>
        <source>The keyring that holds this computer&apos;s signer key is locked. Unlock it and try again.</source>
        <translation>O chaveiro com a chave de assinatura deste computador está bloqueado. Desbloqueie-o e tente de novo.</translation>
    </message>
    <message>
        <source>The keys of platforms that you compared: without them a swapped key would not be noticed.</source>
        <translation>As chaves de plataformas que você comparou: sem elas, uma chave trocada passaria despercebida.</translation>
    </message>
    <message>
        <source>The keys that sign on this computer: platforms know them. Delete them in Keys.</source>
        <translation>As chaves que assinam neste computador: as plataformas as conhecem. Exclua-as em Chaves.</translation>
    </message>
    <message>
        <source>The limit may be {limit} in a day with {plan}. After that messages are refused or delayed.</source>
        <translation>O limite pode ser de {limit} por dia com {plan}. Depois disso, as mensagens são recusadas ou atrasam.</translation>
    </message>
    <message>
        <source>The limit may be {limit} in a day. After that messages are refused or delayed.</source>
        <translation>O limite pode ser de {limit} por dia. Depois disso, as mensagens são recusadas ou atrasam.</translation>
    </message>
    <message>
        <source>The limit may differ.</source>
        <translation>O limite pode ser outro.</translation>
    </message>
    <message>
        <source>The list of what was signed here. It holds no password.</source>
        <translation>A lista do que foi assinado aqui. Não contém nenhuma senha.</translation>
    </message>
    <message>
        <source>The log. It holds no password.</source>
        <translation>O log. Não contém nenhuma senha.</translation>
    </message>
    <message>
        <source>The mailbox</source>
        <comment>at the beginning of a sentence</comment>
        <translation>A caixa de correio</translation>
    </message>
    <message>
        <source>The meaning of its replies may differ.</source>
        <translation>O significado das respostas pode ser outro.</translation>
    </message>
    <message>
        <source>The name could not be looked up</source>
        <translation>Não foi possível consultar o nome</translation>
    </message>
    <message>
        <source>The name does not exist</source>
        <translation>O nome não existe</translation>
    </message>
    <message>
        <source>The name exists, but has no address</source>
        <translation>O nome existe, mas não tem endereço</translation>
    </message>
    <message>
        <source>The name has at most 200 characters.</source>
        <translation>O nome tem no máximo 200 caracteres.</translation>
    </message>
    <message>
        <source>The name has at most 253 characters.</source>
        <translation>O nome tem no máximo 253 caracteres.</translation>
    </message>
    <message>
        <source>The name holds a line break or a character that cannot be seen. Type it again.</source>
        <translation>O nome contém uma quebra de linha ou um caractere invisível. Digite-o de novo.</translation>
    </message>
    <message>
        <source>The name {host} exists only in your own network. {platform} asks the public DNS.</source>
        <translation>O nome {host} só existe na sua própria rede. {platform} consulta o DNS público.</translation>
    </message>
    <message>
        <source>The name {web} could not be looked up</source>
        <translation>Não foi possível consultar o nome {web}</translation>
    </message>
    <message>
        <source>The names of its mail exchangers may differ.</source>
        <translation>Os nomes dos servidores MX podem ser outros.</translation>
    </message>
    <message>
        <source>The new settings do not work from this computer. Nothing was sent to the platform.</source>
        <translation>As novas configurações não funcionam deste computador. Nada foi enviado à plataforma.</translation>
    </message>
    <message>
        <source>The notes about hand-overs to platforms: one that was killed is settled from them.</source>
        <translation>As anotações sobre entregas a plataformas: com elas se resolve uma que foi interrompida.</translation>
    </message>
    <message>
        <source>The pairing code is wrong.</source>
        <translation>O código de pareamento está errado.</translation>
    </message>
    <message>
        <source>The part after the @ has at most 253 characters.</source>
        <translation>A parte depois do @ tem no máximo 253 caracteres.</translation>
    </message>
    <message>
        <source>The part after the @ has to be a full domain, such as example.com.</source>
        <translation>A parte depois do @ precisa ser um domínio completo, como example.com.</translation>
    </message>
    <message>
        <source>The part after the @ is not a domain. Use letters, digits, dots and hyphens.</source>
        <translation>A parte depois do @ não é um domínio. Use letras, algarismos, pontos e hifens.</translation>
    </message>
    <message>
        <source>The part before the @ has at most 64 characters.</source>
        <translation>A parte antes do @ tem no máximo 64 caracteres.</translation>
    </message>
    <message>
        <source>The part before the @ holds a character that has no place there.</source>
        <translation>A parte antes do @ contém um caractere que não pode estar ali.</translation>
    </message>
    <message>
        <source>The part before the @ is missing.</source>
        <translation>Falta a parte antes do @.</translation>
    </message>
    <message>
        <source>The passphrase does not open the key that signs on this computer.</source>
        <translation>A frase secreta não abre a chave que assina neste computador.</translation>
    </message>
    <message>
        <source>The password holds a line break or a character that cannot be typed. Enter it again.</source>
        <translation>A senha contém uma quebra de linha ou um caractere que não pode ser digitado. Digite-a de novo.</translation>
    </message>
    <message>
        <source>The password in the file is not sealed as it must be.</source>
        <translation>A senha no arquivo não está lacrada como deveria.</translation>
    </message>
    <message>
        <source>The password is too long to be sealed.</source>
        <translation>A senha é longa demais para ser lacrada.</translation>
    </message>
    <message>
        <source>The platform</source>
        <comment>at the beginning of a sentence</comment>
        <translation>A plataforma</translation>
    </message>
    <message>
        <source>The platform answered with another key than the one that was registered.</source>
        <translation>A plataforma respondeu com uma chave diferente da que foi registrada.</translation>
    </message>
    <message>
        <source>The platform answers with a redirect. It was not followed: give the address it leads to.</source>
        <translation>A plataforma responde com um redirecionamento. Ele não foi seguido: informe o endereço a que ele leva.</translation>
    </message>
    <message>
        <source>The platform answers with an error of its own.</source>
        <translation>A plataforma responde com um erro próprio.</translation>
    </message>
    <message>
        <source>The platform cannot use settings of this kind.</source>
        <translation>A plataforma não pode usar configurações deste tipo.</translation>
    </message>
    <message>
        <source>The platform could not be asked what became of it. The next start asks again.</source>
        <translation>Não foi possível perguntar à plataforma o que aconteceu. Quando for iniciado de novo, o programa volta a perguntar.</translation>
    </message>
    <message>
        <source>The platform could not be reached. What was active before still is.</source>
        <translation>Não foi possível chegar à plataforma. O que estava ativo antes continua.</translation>
    </message>
    <message>
        <source>The platform could not open the sealed password.</source>
        <translation>A plataforma não conseguiu abrir a senha lacrada.</translation>
    </message>
    <message>
        <source>The platform could not read what was sent.</source>
        <translation>A plataforma não conseguiu ler o que foi enviado.</translation>
    </message>
    <message>
        <source>The platform did not answer in time.</source>
        <translation>A plataforma não respondeu a tempo.</translation>
    </message>
    <message>
        <source>The platform does not hold the settings that it was given.</source>
        <translation>A plataforma não tem as configurações que recebeu.</translation>
    </message>
    <message>
        <source>The platform does not know this computer&apos;s key yet. It keeps the settings aside and does not use them.</source>
        <translation>A plataforma ainda não conhece a chave deste computador. Ela deixa as configurações de lado e não as usa.</translation>
    </message>
    <message>
        <source>The platform does not know this configuration any more.</source>
        <translation>A plataforma não conhece mais esta configuração.</translation>
    </message>
    <message>
        <source>The platform does not know this key.</source>
        <translation>A plataforma não conhece esta chave.</translation>
    </message>
    <message>
        <source>The platform does not take a key of this kind.</source>
        <translation>A plataforma não aceita uma chave deste tipo.</translation>
    </message>
    <message>
        <source>The platform does not take this configuration. The reason stands in its own log.</source>
        <translation>A plataforma não aceita esta configuração. O motivo consta no log dela.</translation>
    </message>
    <message>
        <source>The platform expected another media type.</source>
        <translation>A plataforma esperava outro tipo de mídia.</translation>
    </message>
    <message>
        <source>The platform has as many keys for this account as it takes. Revoke one first.</source>
        <translation>A plataforma já tem para esta conta todas as chaves que aceita. Revogue uma antes.</translation>
    </message>
    <message>
        <source>The platform has ended this configuration.</source>
        <translation>A plataforma encerrou esta configuração.</translation>
    </message>
    <message>
        <source>The platform is still testing.</source>
        <translation>A plataforma ainda está testando.</translation>
    </message>
    <message>
        <source>The platform names an API at another origin. The token belongs to this one and was not sent there.</source>
        <translation>A plataforma indica uma API em outra origem. O token pertence a esta e não foi enviado para lá.</translation>
    </message>
    <message>
        <source>The platform now sends through your mail server, but its receipt could not be fetched.</source>
        <translation>A plataforma agora envia pelo seu servidor de e-mail, mas não foi possível buscar o recibo dela.</translation>
    </message>
    <message>
        <source>The platform now sends through your mail server.</source>
        <translation>A plataforma agora envia pelo seu servidor de e-mail.</translation>
    </message>
    <message>
        <source>The platform refused the token. Make a new one there.</source>
        <translation>A plataforma recusou o token. Crie um novo lá.</translation>
    </message>
    <message>
        <source>The platform refused with the code {code}.</source>
        <translation>A plataforma recusou com o código {code}.</translation>
    </message>
    <message>
        <source>The platform said that it activated the settings and does not use them.</source>
        <translation>A plataforma disse que ativou as configurações, mas não as usa.</translation>
    </message>
    <message>
        <source>The platform said that it went back to its own sender and did not.</source>
        <translation>A plataforma disse que voltou ao próprio remetente, mas não voltou.</translation>
    </message>
    <message>
        <source>The platform says that its test has not passed.</source>
        <translation>A plataforma diz que o teste dela não foi aprovado.</translation>
    </message>
    <message>
        <source>The platform says that this is too large.</source>
        <translation>A plataforma diz que isto é grande demais.</translation>
    </message>
    <message>
        <source>The platform sends from its own sender now. The earlier settings could not be put back: the platform needs their password again. Push them once more.</source>
        <translation>A plataforma agora envia do próprio remetente. Não foi possível restaurar as configurações anteriores: a plataforma precisa da senha de novo. Entregue-as mais uma vez.</translation>
    </message>
    <message>
        <source>The platform takes the configuration for one from the future. Check the clock of this computer.</source>
        <translation>A plataforma entende que a configuração é do futuro. Confira o relógio deste computador.</translation>
    </message>
    <message>
        <source>The platform uses other settings than it was given.</source>
        <translation>A plataforma usa configurações diferentes das que recebeu.</translation>
    </message>
    <message>
        <source>The platform was asked for too many tests.</source>
        <translation>Foram pedidos testes demais à plataforma.</translation>
    </message>
    <message>
        <source>The platform&apos;s answer is larger than any answer of this kind can be.</source>
        <translation>A resposta da plataforma é maior do que qualquer resposta deste tipo pode ser.</translation>
    </message>
    <message>
        <source>The platform&apos;s answer is not what its API promises.</source>
        <translation>A resposta da plataforma não é o que a API dela promete.</translation>
    </message>
    <message>
        <source>The platform&apos;s certificate could not be verified, so nothing was sent. With an authority of your own, give the file of its certificate.</source>
        <translation>Não foi possível verificar o certificado da plataforma, por isso nada foi enviado. Se usar uma autoridade própria, informe o arquivo com o certificado dela.</translation>
    </message>
    <message>
        <source>The platform&apos;s key is another one than before. Ask the platform whether it changed its key.</source>
        <translation>A chave da plataforma é diferente de antes. Pergunte à plataforma se ela trocou de chave.</translation>
    </message>
    <message>
        <source>The platform&apos;s name was not found. Check the address.</source>
        <translation>O nome da plataforma não foi encontrado. Confira o endereço.</translation>
    </message>
    <message>
        <source>The platform&apos;s own sender took over instead of the earlier settings.</source>
        <translation>O remetente da própria plataforma assumiu no lugar das configurações anteriores.</translation>
    </message>
    <message>
        <source>The platform&apos;s own test failed. What was active before still is.</source>
        <translation>O teste da própria plataforma falhou. O que estava ativo antes continua.</translation>
    </message>
    <message>
        <source>The platform&apos;s receipt does not hold.</source>
        <translation>O recibo da plataforma não é válido.</translation>
    </message>
    <message>
        <source>The platform&apos;s test failed for a reason that this program does not know.</source>
        <translation>O teste da plataforma falhou por um motivo que este programa não conhece.</translation>
    </message>
    <message>
        <source>The port</source>
        <comment>at the beginning of a sentence</comment>
        <translation>A porta</translation>
    </message>
    <message>
        <source>The port in this address is not a number from 1 to 65535.</source>
        <translation>A porta neste endereço não é um número de 1 a 65535.</translation>
    </message>
    <message>
        <source>The provider</source>
        <comment>at the beginning of a sentence</comment>
        <translation>O provedor</translation>
    </message>
    <message numerus="yes">
        <source>The provider data is of {day}, %n day(s) old.</source>
        <translation>
            <numerusform>Os dados de provedores são de {day}, de %n dia atrás.</numerusform>
            <numerusform>Os dados de provedores são de {day}, de %n dias atrás.</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider data is of {day}, of today.</source>
        <translation>Os dados de provedores são de {day}, de hoje.</translation>
    </message>
    <message>
        <source>The provider data is of {day}.</source>
        <translation>Os dados de provedores são de {day}.</translation>
    </message>
    <message>
        <source>The proxy of this network does not let the connection to the platform through.</source>
        <translation>O proxy desta rede não deixa passar a conexão com a plataforma.</translation>
    </message>
    <message>
        <source>The push was refused. What was active before still is.</source>
        <translation>A entrega foi recusada. O que estava ativo antes continua.</translation>
    </message>
    <message>
        <source>The receipt says that the settings are not active.</source>
        <translation>O recibo diz que as configurações não estão ativas.</translation>
    </message>
    <message>
        <source>The receipt speaks of something else than what was handed over.</source>
        <translation>O recibo fala de algo diferente do que foi entregue.</translation>
    </message>
    <message>
        <source>The receipt was signed by a key that the platform does not name as its own.</source>
        <translation>O recibo foi assinado por uma chave que a plataforma não apresenta como sua.</translation>
    </message>
    <message>
        <source>The recipient</source>
        <comment>at the beginning of a sentence</comment>
        <translation>O destinatário</translation>
    </message>
    <message>
        <source>The request file and the platform&apos;s site name different keys. Do not use the file.</source>
        <translation>O arquivo de solicitação e o site da plataforma indicam chaves diferentes. Não use o arquivo.</translation>
    </message>
    <message>
        <source>The request file has a name that looks like a known platform. Do not use it.</source>
        <translation>O arquivo de solicitação tem um nome parecido com o de uma plataforma conhecida. Não o use.</translation>
    </message>
    <message>
        <source>The request file has expired. Get a new one from the platform.</source>
        <translation>O arquivo de solicitação expirou. Obtenha um novo com a plataforma.</translation>
    </message>
    <message>
        <source>The request file holds a private key. Tell the platform, and do not use it.</source>
        <translation>O arquivo de solicitação contém uma chave privada. Avise a plataforma e não o use.</translation>
    </message>
    <message>
        <source>The request file holds no key that a password could be sealed for.</source>
        <translation>O arquivo de solicitação não contém nenhuma chave para a qual uma senha possa ser lacrada.</translation>
    </message>
    <message>
        <source>The request file is larger than a request file can be.</source>
        <translation>O arquivo de solicitação é maior do que um arquivo deste tipo pode ser.</translation>
    </message>
    <message>
        <source>The request file speaks for a known platform but names another receiver. Do not use it.</source>
        <translation>O arquivo de solicitação fala por uma plataforma conhecida, mas indica outro destinatário. Não o use.</translation>
    </message>
    <message>
        <source>The rule may differ.</source>
        <translation>A regra pode ser outra.</translation>
    </message>
    <message>
        <source>The sealed password belongs to other settings.</source>
        <translation>A senha lacrada pertence a outras configurações.</translation>
    </message>
    <message>
        <source>The search noted: {note}.</source>
        <translation>A busca anotou: {note}.</translation>
    </message>
    <message>
        <source>The second half of {year}</source>
        <comment>at the beginning of a sentence</comment>
        <translation>O segundo semestre de {year}</translation>
    </message>
    <message>
        <source>The server</source>
        <comment>at the beginning of a sentence</comment>
        <translation>O servidor</translation>
    </message>
    <message>
        <source>The server answers</source>
        <translation>O servidor responde</translation>
    </message>
    <message>
        <source>The server answers {code}</source>
        <translation>O servidor responde {code}</translation>
    </message>
    <message>
        <source>The server broke the encryption off</source>
        <translation>O servidor interrompeu a criptografia</translation>
    </message>
    <message>
        <source>The server cannot be reached since the sign-in</source>
        <translation>O servidor está inacessível desde o login</translation>
    </message>
    <message>
        <source>The server closed the connection</source>
        <translation>O servidor encerrou a conexão</translation>
    </message>
    <message>
        <source>The server cuts connections since the sign-in</source>
        <translation>O servidor corta as conexões desde o login</translation>
    </message>
    <message>
        <source>The server did not answer in time</source>
        <translation>O servidor não respondeu a tempo</translation>
    </message>
    <message>
        <source>The server does not begin with encryption</source>
        <translation>O servidor não começa com criptografia</translation>
    </message>
    <message>
        <source>The server does not offer STARTTLS</source>
        <translation>O servidor não oferece STARTTLS</translation>
    </message>
    <message>
        <source>The server greets</source>
        <translation>O servidor envia a saudação</translation>
    </message>
    <message>
        <source>The server is silent since the sign-in</source>
        <translation>O servidor não responde desde o login</translation>
    </message>
    <message>
        <source>The server name holds a character that cannot be seen. Type the name again.</source>
        <translation>O nome do servidor contém um caractere invisível. Digite o nome de novo.</translation>
    </message>
    <message>
        <source>The server offers no sign-in</source>
        <translation>O servidor não oferece login</translation>
    </message>
    <message>
        <source>The server offers no way to sign in with a password</source>
        <translation>O servidor não oferece nenhuma forma de login com senha</translation>
    </message>
    <message>
        <source>The server refuses connections since the sign-in</source>
        <translation>O servidor recusa conexões desde o login</translation>
    </message>
    <message>
        <source>The server said:</source>
        <translation>O servidor disse:</translation>
    </message>
    <message>
        <source>The server said: {words}</source>
        <translation>O servidor disse: {words}</translation>
    </message>
    <message>
        <source>The server still takes connections from here</source>
        <translation>O servidor ainda aceita conexões daqui</translation>
    </message>
    <message>
        <source>The server takes no passwords, only the sign-in through a browser (OAuth).</source>
        <translation>O servidor não aceita senhas, só o login pelo navegador (OAuth).</translation>
    </message>
    <message>
        <source>The set is older than the data in use.</source>
        <translation>O conjunto de dados é mais antigo que o que está em uso.</translation>
    </message>
    <message>
        <source>The set is signed, but this program cannot use its content. It may need a newer program.</source>
        <translation>O conjunto de dados está assinado, mas este programa não pode usar o conteúdo. Talvez seja preciso um programa mais recente.</translation>
    </message>
    <message>
        <source>The set was changed after it was signed.</source>
        <translation>O conjunto de dados foi alterado depois de assinado.</translation>
    </message>
    <message>
        <source>The set was signed by a key that this program does not trust.</source>
        <translation>O conjunto de dados foi assinado por uma chave em que este programa não confia.</translation>
    </message>
    <message>
        <source>The settings file of {domain} names {host}, a server of {owner}.</source>
        <translation>O arquivo de configurações de {domain} indica {host}, um servidor de {owner}.</translation>
    </message>
    <message>
        <source>The signature holds and the file is in time.</source>
        <translation>A assinatura é válida, e o arquivo está no prazo.</translation>
    </message>
    <message>
        <source>The signature of the receipt does not hold.</source>
        <translation>A assinatura do recibo não é válida.</translation>
    </message>
    <message>
        <source>The test failed, and the platform does not say why.</source>
        <translation>O teste falhou, e a plataforma não diz por quê.</translation>
    </message>
    <message>
        <source>The user name holds a line break or a character that cannot be seen. Type it again.</source>
        <translation>O nome de usuário contém uma quebra de linha ou um caractere invisível. Digite-o de novo.</translation>
    </message>
    <message>
        <source>The user name may have another form.</source>
        <translation>O nome de usuário pode ter outra forma.</translation>
    </message>
    <message>
        <source>There are too many drafts for this domain. Delete one, then save again.</source>
        <translation>Há rascunhos demais para este domínio. Exclua um e salve de novo.</translation>
    </message>
    <message>
        <source>There is a folder with this name. Choose another name.</source>
        <translation>Existe uma pasta com este nome. Escolha outro nome.</translation>
    </message>
    <message>
        <source>There is no API for signed settings at this address. Save a signed file instead.</source>
        <translation>Não há API para configurações assinadas neste endereço. Em vez disso, salve um arquivo assinado.</translation>
    </message>
    <message>
        <source>There is no way from here to the platform.</source>
        <translation>Não há caminho daqui até a plataforma.</translation>
    </message>
    <message>
        <source>These settings are active already. Nothing was changed.</source>
        <translation>Estas configurações já estão ativas. Nada foi mudado.</translation>
    </message>
    <message>
        <source>These settings may differ.</source>
        <translation>Estas configurações podem ser outras.</translation>
    </message>
    <message>
        <source>These steps may differ for your account.</source>
        <translation>Estes passos podem ser outros para a sua conta.</translation>
    </message>
    <message>
        <source>This address</source>
        <comment>at the beginning of a sentence</comment>
        <translation>Este endereço</translation>
    </message>
    <message>
        <source>This cannot be the name of a computer. Use letters, digits, dots and hyphens.</source>
        <translation>Isto não pode ser o nome de um computador. Use letras, algarismos, pontos e hifens.</translation>
    </message>
    <message>
        <source>This cannot be the name of a server. Use letters, digits, dots and hyphens.</source>
        <translation>Isto não pode ser o nome de um servidor. Use letras, algarismos, pontos e hifens.</translation>
    </message>
    <message>
        <source>This computer could not note where the push stands, so it was not carried on. What was active before still is.</source>
        <translation>Este computador não conseguiu anotar em que ponto está a entrega, por isso ela não continuou. O que estava ativo antes continua.</translation>
    </message>
    <message>
        <source>This computer does not allow a connection to {port}</source>
        <translation>Este computador não permite a conexão com a {port}</translation>
    </message>
    <message>
        <source>This computer&apos;s DNS says that {domain} does not exist, though {provider} is known to use it. Names may be blocked in this network.</source>
        <translation>Segundo o DNS deste computador, {domain} não existe, embora se saiba que {provider} usa esse domínio. Talvez haja nomes bloqueados nesta rede.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock agrees with {source}</source>
        <translation>O relógio deste computador coincide com {source}</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {time} ahead of {source}</source>
        <translation>O relógio deste computador está {time} adiantado em relação a {source}</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {time} behind {source}</source>
        <translation>O relógio deste computador está {time} atrasado em relação a {source}</translation>
    </message>
    <message>
        <source>This configuration was used before.</source>
        <translation>Esta configuração já foi usada.</translation>
    </message>
    <message>
        <source>This disk can only be read. Choose another folder.</source>
        <translation>Este disco só permite leitura. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>This draft is not there any more.</source>
        <translation>Este rascunho não existe mais.</translation>
    </message>
    <message>
        <source>This draft was damaged and was set aside. All others are as they were.</source>
        <translation>Este rascunho estava danificado e foi posto de lado. Todos os outros estão como antes.</translation>
    </message>
    <message>
        <source>This folder does not exist. Choose another one.</source>
        <translation>Esta pasta não existe. Escolha outra.</translation>
    </message>
    <message>
        <source>This folder does not let you write. Choose another folder.</source>
        <translation>Esta pasta não permite gravação. Escolha outra.</translation>
    </message>
    <message>
        <source>This is an e-mail address. Enter the name of the server, such as smtp.example.com.</source>
        <translation>Este é um endereço de e-mail. Digite o nome do servidor, como smtp.example.com.</translation>
    </message>
    <message>
        <source>This is not a public key, a key set or a request file.</source>
        <translation>Isto não é uma chave pública, um conjunto de chaves nem um arquivo de solicitação.</translation>
    </message>
    <message>
        <source>This is not a request file, or it was damaged.</source>
        <translation>Isto não é um arquivo de solicitação, ou ele está danificado.</translation>
    </message>
    <message>
        <source>This is not a signed configuration, or it was damaged.</source>
        <translation>Isto não é uma configuração assinada, ou ela está danificada.</translation>
    </message>
    <message>
        <source>This is not a signed set of provider data, or it was damaged.</source>
        <translation>Isto não é um conjunto assinado de dados de provedores, ou ele está danificado.</translation>
    </message>
    <message>
        <source>This is not the address of a platform.</source>
        <translation>Este não é o endereço de uma plataforma.</translation>
    </message>
    <message>
        <source>This is probable, not certain.</source>
        <translation>Isto é provável, não certo.</translation>
    </message>
    <message>
        <source>This may differ for your account.</source>
        <translation>Isto pode ser diferente para a sua conta.</translation>
    </message>
    <message>
        <source>This message is not known here</source>
        <comment>a message that was pasted</comment>
        <translation>Esta mensagem não é conhecida aqui</translation>
    </message>
    <message>
        <source>This platform was at another address before. Ask the platform whether it moved.</source>
        <translation>Esta plataforma estava em outro endereço antes. Pergunte à plataforma se ela mudou de endereço.</translation>
    </message>
    <message>
        <source>This port</source>
        <comment>at the beginning of a sentence</comment>
        <translation>A porta indicada</translation>
    </message>
    <message>
        <source>This program made a mistake here</source>
        <translation>Este programa cometeu um erro aqui</translation>
    </message>
    <message>
        <source>This provider</source>
        <comment>at the beginning of a sentence</comment>
        <translation>Este provedor</translation>
    </message>
    <message>
        <source>This rests on:</source>
        <translation>Isto se baseia em:</translation>
    </message>
    <message>
        <source>This security setting</source>
        <comment>at the beginning of a sentence</comment>
        <translation>Esta opção de segurança</translation>
    </message>
    <message>
        <source>This server</source>
        <comment>at the beginning of a sentence</comment>
        <translation>Este servidor</translation>
    </message>
    <message>
        <source>This user</source>
        <comment>at the beginning of a sentence</comment>
        <translation>Este usuário</translation>
    </message>
    <message>
        <source>Three things to fix</source>
        <translation>Três itens a corrigir</translation>
    </message>
    <message>
        <source>Thunderbird&apos;s public database</source>
        <comment>after: From</comment>
        <translation>o banco de dados público do Thunderbird</translation>
    </message>
    <message>
        <source>Too many configurations wait at the platform.</source>
        <translation>Há configurações demais aguardando na plataforma.</translation>
    </message>
    <message>
        <source>Too many wrong pairing codes were given.</source>
        <translation>Foram informados códigos de pareamento errados demais.</translation>
    </message>
    <message>
        <source>Trust: {words}</source>
        <translation>Confiança: {words}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Try again in {time}</source>
        <translation>Tentar de novo em {time}</translation>
    </message>
    <message>
        <source>Try to make an app password. If {provider} offers none, this mailbox cannot be used.</source>
        <translation>Tente criar uma senha de app. Se {provider} não oferecer nenhuma, esta caixa de correio não pode ser usada.</translation>
    </message>
    <message>
        <source>Two things to fix</source>
        <translation>Dois itens a corrigir</translation>
    </message>
    <message>
        <source>Unexpected text arrived before the encryption</source>
        <translation>Um texto inesperado chegou antes da criptografia</translation>
    </message>
    <message>
        <source>Use a mailbox at another provider.</source>
        <translation>Use uma caixa de correio em outro provedor.</translation>
    </message>
    <message>
        <source>Use a mailbox in a domain of your own, at a provider that takes a password or app password.</source>
        <translation>Use uma caixa de correio em um domínio próprio, em um provedor que aceite uma senha ou senha de app.</translation>
    </message>
    <message>
        <source>Use a relay that admits the addresses of {platform}.</source>
        <translation>Use um relay que libere os endereços de onde {platform} envia.</translation>
    </message>
    <message>
        <source>Use a sending service with a domain of your own, such as Amazon SES, Brevo, Mailgun, Postmark, Resend or SendGrid.</source>
        <translation>Use um serviço de envio com um domínio próprio, como Amazon SES, Brevo, Mailgun, Postmark, Resend ou SendGrid.</translation>
    </message>
    <message>
        <source>Use an SMTP token of a paid plan, for an address in a domain of your own.</source>
        <translation>Use um token SMTP de um plano pago, para um endereço em um domínio próprio.</translation>
    </message>
    <message>
        <source>Use port {port}</source>
        <translation>Usar porta {port}</translation>
    </message>
    <message>
        <source>Use port {port} with no encryption</source>
        <translation>Usar porta {port} sem criptografia</translation>
    </message>
    <message>
        <source>Use port {port} with {security}</source>
        <translation>Usar porta {port} com {security}</translation>
    </message>
    <message>
        <source>Use port {works} of the same server.</source>
        <translation>Use a porta {works} do mesmo servidor.</translation>
    </message>
    <message>
        <source>Use server {host}</source>
        <translation>Usar servidor {host}</translation>
    </message>
    <message>
        <source>Use the name under which the server is known in the internet.</source>
        <translation>Use o nome pelo qual o servidor é conhecido na internet.</translation>
    </message>
    <message>
        <source>Use {address} as From address</source>
        <translation>Usar {address} como endereço do remetente</translation>
    </message>
    <message>
        <source>Use {security}</source>
        <comment>SSL/TLS or STARTTLS</comment>
        <translation>Usar {security}</translation>
    </message>
    <message>
        <source>Use {settings}</source>
        <comment>settings in a list: server smtp.example.com, port 465</comment>
        <translation>Usar {settings}</translation>
    </message>
    <message>
        <source>Use {username} as user name</source>
        <translation>Usar {username} como nome de usuário</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>User name</source>
        <comment>a label in front of a column</comment>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>User name: none, relay without sign-in</source>
        <translation>Nome de usuário: nenhum, relay sem login</translation>
    </message>
    <message>
        <source>User name: {username}</source>
        <translation>Nome de usuário: {username}</translation>
    </message>
    <message>
        <source>Valid: {not_before} to {not_after} UTC</source>
        <translation>Validade: de {not_before} a {not_after} UTC</translation>
    </message>
    <message>
        <source>Verify the receipt</source>
        <translation>Verificar o recibo</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Waits for STARTTLS</source>
        <translation>Aguarda o STARTTLS</translation>
    </message>
    <message>
        <source>Waits for an earlier check</source>
        <translation>Aguarda uma verificação anterior</translation>
    </message>
    <message>
        <source>Waits for encryption</source>
        <translation>Aguarda a criptografia</translation>
    </message>
    <message>
        <source>Waits for sign-in</source>
        <translation>Aguarda o login</translation>
    </message>
    <message>
        <source>Waits for the connection</source>
        <translation>Aguarda a conexão</translation>
    </message>
    <message>
        <source>Waits for the greeting</source>
        <translation>Aguarda a saudação</translation>
    </message>
    <message>
        <source>Waits for the introduction</source>
        <translation>Aguarda a apresentação</translation>
    </message>
    <message>
        <source>Waits for the introduction after encryption</source>
        <translation>Aguarda a apresentação após a criptografia</translation>
    </message>
    <message>
        <source>Waits for the name lookup</source>
        <translation>Aguarda a consulta de nomes</translation>
    </message>
    <message>
        <source>Waits for the recipient</source>
        <translation>Aguarda o destinatário</translation>
    </message>
    <message>
        <source>Waits for the sender address</source>
        <translation>Aguarda o endereço do remetente</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>how much a finding matters</comment>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>What answers is not a mail server</source>
        <translation>Quem responde não é um servidor de e-mail</translation>
    </message>
    <message>
        <source>What came is no receipt.</source>
        <translation>O que veio não é um recibo.</translation>
    </message>
    <message>
        <source>What can be done here: {remedies}</source>
        <translation>O que dá para fazer aqui: {remedies}</translation>
    </message>
    <message>
        <source>What to write to them:</source>
        <comment>to the mail administrator</comment>
        <translation>O que escrever ao administrador:</translation>
    </message>
    <message>
        <source>What was active before could not be put back.</source>
        <translation>Não foi possível restaurar o que estava ativo antes.</translation>
    </message>
    <message>
        <source>What was active before could not be put back. Look at the platform&apos;s own settings.</source>
        <translation>Não foi possível restaurar o que estava ativo antes. Confira as configurações na própria plataforma.</translation>
    </message>
    <message>
        <source>What was active before is active again.</source>
        <translation>O que estava ativo antes está ativo de novo.</translation>
    </message>
    <message>
        <source>Works: {ports}</source>
        <translation>Funciona: {ports}</translation>
    </message>
    <message>
        <source>You did not agree.</source>
        <translation>Você não concordou.</translation>
    </message>
    <message>
        <source>Your domain</source>
        <comment>at the beginning of a sentence</comment>
        <translation>Seu domínio</translation>
    </message>
    <message>
        <source>a few days</source>
        <comment>in the middle of a sentence</comment>
        <translation>alguns dias</translation>
    </message>
    <message>
        <source>a service</source>
        <comment>a mail filter whose name is not known, inside a sentence</comment>
        <translation>um serviço</translation>
    </message>
    <message>
        <source>a subject the standard does not know</source>
        <translation>um assunto que o padrão não conhece</translation>
    </message>
    <message>
        <source>a usual name that answers</source>
        <comment>after: From</comment>
        <translation>um nome comum que responde</translation>
    </message>
    <message>
        <source>about the command&apos;s form</source>
        <comment>what a reply of a mail server is about</comment>
        <translation>sobre a forma do comando</translation>
    </message>
    <message>
        <source>about the connection</source>
        <comment>what a reply of a mail server is about</comment>
        <translation>sobre a conexão</translation>
    </message>
    <message>
        <source>about the sign-in or the use of the service</source>
        <comment>what a reply of a mail server is about</comment>
        <translation>sobre o login ou o uso do serviço</translation>
    </message>
    <message>
        <source>about the state of the mail system</source>
        <comment>what a reply of a mail server is about</comment>
        <translation>sobre o estado do sistema de e-mail</translation>
    </message>
    <message>
        <source>after its greeting</source>
        <comment>when something happened, inside a sentence</comment>
        <translation>depois da saudação</translation>
    </message>
    <message>
        <source>after the encryption was set up</source>
        <comment>when something happened, inside a sentence</comment>
        <translation>depois de estabelecida a criptografia</translation>
    </message>
    <message>
        <source>after {count} ms</source>
        <translation>após {count} ms</translation>
    </message>
    <message>
        <source>against newer rules</source>
        <comment>in a list after: Certificate</comment>
        <translation>contrário a regras mais novas</translation>
    </message>
    <message>
        <source>announced: no</source>
        <comment>STARTTLS by the server</comment>
        <translation>anunciado: não</translation>
    </message>
    <message>
        <source>announced: yes</source>
        <comment>STARTTLS by the server</comment>
        <translation>anunciado: sim</translation>
    </message>
    <message>
        <source>arrived before the encryption: {bytes}</source>
        <translation>chegou antes da criptografia: {bytes}</translation>
    </message>
    <message>
        <source>asked for: {name}</source>
        <comment>the name that a certificate must have</comment>
        <translation>solicitado: {name}</translation>
    </message>
    <message>
        <source>at STARTTLS</source>
        <comment>when something happened, inside a sentence</comment>
        <translation>no STARTTLS</translation>
    </message>
    <message>
        <source>at the recipient</source>
        <comment>when something happened, inside a sentence</comment>
        <translation>no destinatário</translation>
    </message>
    <message>
        <source>at the sender address</source>
        <comment>when something happened, inside a sentence</comment>
        <translation>no endereço do remetente</translation>
    </message>
    <message>
        <source>at the test message</source>
        <comment>when something happened, inside a sentence</comment>
        <translation>na mensagem de teste</translation>
    </message>
    <message>
        <source>at this step</source>
        <comment>in the middle of a sentence</comment>
        <translation>nesta etapa</translation>
    </message>
    <message>
        <source>before STARTTLS</source>
        <comment>when something happened, inside a sentence</comment>
        <translation>antes do STARTTLS</translation>
    </message>
    <message>
        <source>before encryption, as {name}</source>
        <comment>how this computer introduced itself</comment>
        <translation>antes da criptografia, como {name}</translation>
    </message>
    <message>
        <source>before its greeting</source>
        <comment>when something happened, inside a sentence</comment>
        <translation>antes da saudação</translation>
    </message>
    <message>
        <source>before the introduction</source>
        <comment>when something happened, inside a sentence</comment>
        <translation>antes da apresentação</translation>
    </message>
    <message>
        <source>before the introduction after encryption</source>
        <comment>when something happened, inside a sentence</comment>
        <translation>antes da apresentação após a criptografia</translation>
    </message>
    <message>
        <source>before the recipient</source>
        <comment>when something happened, inside a sentence</comment>
        <translation>antes do destinatário</translation>
    </message>
    <message>
        <source>before the sender address</source>
        <comment>when something happened, inside a sentence</comment>
        <translation>antes do endereço do remetente</translation>
    </message>
    <message>
        <source>before the sign-in</source>
        <comment>when something happened, inside a sentence</comment>
        <translation>antes do login</translation>
    </message>
    <message>
        <source>before the test message</source>
        <comment>when something happened, inside a sentence</comment>
        <translation>antes da mensagem de teste</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>how a check ended, in a column of its own</comment>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>certificate {number} of {count} presented</source>
        <translation>certificado {number} de {count} apresentado</translation>
    </message>
    <message>
        <source>confirm that {owner} is yours or your provider&apos;s</source>
        <comment>whether settings can be trusted, after: Trust</comment>
        <translation>confirme que {owner} é seu ou do seu provedor</translation>
    </message>
    <message>
        <source>during the sign-in</source>
        <comment>when something happened, inside a sentence</comment>
        <translation>durante o login</translation>
    </message>
    <message>
        <source>eight</source>
        <comment>a digit, read aloud</comment>
        <translation>oito</translation>
    </message>
    <message>
        <source>error {number}</source>
        <translation>erro {number}</translation>
    </message>
    <message>
        <source>expired</source>
        <comment>in a list after: Certificate</comment>
        <translation>expirado</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>how a check ended, in a column of its own</comment>
        <translation>falhou</translation>
    </message>
    <message>
        <source>first bytes: {bytes}</source>
        <translation>primeiros bytes: {bytes}</translation>
    </message>
    <message>
        <source>five</source>
        <comment>a digit, read aloud</comment>
        <translation>cinco</translation>
    </message>
    <message>
        <source>for another name</source>
        <comment>in a list after: Certificate</comment>
        <translation>emitido para outro nome</translation>
    </message>
    <message>
        <source>four</source>
        <comment>a digit, read aloud</comment>
        <translation>quatro</translation>
    </message>
    <message>
        <source>from an unknown authority</source>
        <comment>in a list after: Certificate</comment>
        <translation>de uma autoridade desconhecida</translation>
    </message>
    <message>
        <source>information</source>
        <comment>what a reply of a mail server is about</comment>
        <translation>informação</translation>
    </message>
    <message>
        <source>inside the encryption, as {name}</source>
        <comment>how this computer introduced itself</comment>
        <translation>dentro da criptografia, como {name}</translation>
    </message>
    <message>
        <source>nine</source>
        <comment>a digit, read aloud</comment>
        <translation>nove</translation>
    </message>
    <message>
        <source>no encryption</source>
        <comment>in the middle of a sentence</comment>
        <translation>conexão sem criptografia</translation>
    </message>
    <message>
        <source>none</source>
        <comment>there is no user name, or no encryption</comment>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>not a reply code of SMTP</source>
        <translation>não é um código de resposta do SMTP</translation>
    </message>
    <message>
        <source>not accepted by this computer</source>
        <comment>in a list after: Certificate</comment>
        <translation>não aceito por este computador</translation>
    </message>
    <message>
        <source>not checked</source>
        <comment>how a check ended, in a column of its own</comment>
        <translation>não verificado</translation>
    </message>
    <message>
        <source>not valid yet</source>
        <comment>in a list after: Certificate</comment>
        <translation>ainda não válido</translation>
    </message>
    <message>
        <source>offered: no way to sign in</source>
        <translation>oferecido: nenhuma forma de login</translation>
    </message>
    <message>
        <source>offered: {ways}</source>
        <comment>ways to sign in</comment>
        <translation>oferecido: {ways}</translation>
    </message>
    <message>
        <source>one</source>
        <comment>a digit, read aloud</comment>
        <translation>um</translation>
    </message>
    <message>
        <source>one kind of address</source>
        <comment>in the middle of a sentence</comment>
        <translation>um dos tipos de endereço</translation>
    </message>
    <message>
        <source>our fault</source>
        <comment>how a check ended, in a column of its own</comment>
        <translation>falha nossa</translation>
    </message>
    <message>
        <source>outcome: {code}</source>
        <translation>resultado: {code}</translation>
    </message>
    <message>
        <source>passed</source>
        <comment>how a check ended, in a column of its own</comment>
        <translation>aprovado</translation>
    </message>
    <message>
        <source>port {port}</source>
        <comment>in the middle of a sentence</comment>
        <translation>porta {port}</translation>
    </message>
    <message>
        <source>port {port} with no encryption</source>
        <translation>porta {port} sem criptografia</translation>
    </message>
    <message>
        <source>port {port} with {security}</source>
        <translation>porta {port} com {security}</translation>
    </message>
    <message>
        <source>problems: {codes}</source>
        <translation>problemas: {codes}</translation>
    </message>
    <message>
        <source>refused for good; the same attempt fails again</source>
        <comment>how final a reply of a mail server is</comment>
        <translation>recusado em definitivo; a mesma tentativa falha de novo</translation>
    </message>
    <message>
        <source>refused for now; a later attempt may succeed</source>
        <comment>how final a reply of a mail server is</comment>
        <translation>recusado por enquanto; uma tentativa posterior pode funcionar</translation>
    </message>
    <message>
        <source>running</source>
        <comment>how a check ended, in a column of its own</comment>
        <translation>em andamento</translation>
    </message>
    <message>
        <source>server {host}</source>
        <comment>in a list after: Use</comment>
        <translation>servidor {host}</translation>
    </message>
    <message>
        <source>seven</source>
        <comment>a digit, read aloud</comment>
        <translation>sete</translation>
    </message>
    <message>
        <source>sign-in with {mechanisms}</source>
        <comment>in a list after: Offers</comment>
        <translation>login com {mechanisms}</translation>
    </message>
    <message>
        <source>signed by itself</source>
        <comment>in a list after: Certificate</comment>
        <translation>autoassinado</translation>
    </message>
    <message>
        <source>six</source>
        <comment>a digit, read aloud</comment>
        <translation>seis</translation>
    </message>
    <message>
        <source>some time</source>
        <comment>in the middle of a sentence, after: Since</comment>
        <translation>algum tempo</translation>
    </message>
    <message>
        <source>success</source>
        <comment>how final a reply of a mail server is</comment>
        <translation>sucesso</translation>
    </message>
    <message>
        <source>the addresses from which the platform sends</source>
        <comment>in the middle of a sentence</comment>
        <translation>os endereços de onde a plataforma envia</translation>
    </message>
    <message>
        <source>the addresses from which {platform} sends</source>
        <comment>in the middle of a sentence</comment>
        <translation>os endereços de onde {platform} envia</translation>
    </message>
    <message>
        <source>the connection</source>
        <comment>a step, inside a sentence</comment>
        <translation>a conexão</translation>
    </message>
    <message>
        <source>the domain</source>
        <comment>in the middle of a sentence</comment>
        <translation>o domínio</translation>
    </message>
    <message>
        <source>the domain&apos;s MX record</source>
        <comment>after: From</comment>
        <translation>o registro MX do domínio</translation>
    </message>
    <message>
        <source>the domain&apos;s SPF record, a hint only</source>
        <comment>after: From</comment>
        <translation>o registro SPF do domínio, só um indício</translation>
    </message>
    <message>
        <source>the domain&apos;s SRV record</source>
        <comment>after: From</comment>
        <translation>o registro SRV do domínio</translation>
    </message>
    <message>
        <source>the domain&apos;s own settings file</source>
        <comment>after: From</comment>
        <translation>o arquivo de configurações do próprio domínio</translation>
    </message>
    <message>
        <source>the encryption</source>
        <comment>a step, inside a sentence</comment>
        <translation>a criptografia</translation>
    </message>
    <message>
        <source>the first half of {year}</source>
        <comment>in the middle of a sentence</comment>
        <translation>o primeiro semestre de {year}</translation>
    </message>
    <message>
        <source>the full address</source>
        <comment>what the user name is</comment>
        <translation>o endereço completo</translation>
    </message>
    <message>
        <source>the introduction (EHLO)</source>
        <comment>a step, inside a sentence</comment>
        <translation>a apresentação (EHLO)</translation>
    </message>
    <message>
        <source>the mailbox</source>
        <comment>in the middle of a sentence</comment>
        <translation>a caixa de correio</translation>
    </message>
    <message>
        <source>the message itself</source>
        <comment>a step, inside a sentence</comment>
        <translation>a própria mensagem</translation>
    </message>
    <message>
        <source>the name lookup</source>
        <comment>a step, inside a sentence</comment>
        <translation>a consulta de nomes</translation>
    </message>
    <message>
        <source>the part of the address before the @</source>
        <comment>what the user name is</comment>
        <translation>a parte do endereço antes do @</translation>
    </message>
    <message>
        <source>the platform</source>
        <comment>in the middle of a sentence</comment>
        <translation>a plataforma</translation>
    </message>
    <message>
        <source>the platform&apos;s own sender</source>
        <translation>o remetente da própria plataforma</translation>
    </message>
    <message>
        <source>the port</source>
        <comment>in the middle of a sentence</comment>
        <translation>porta</translation>
    </message>
    <message>
        <source>the provider</source>
        <comment>in the middle of a sentence</comment>
        <translation>o provedor</translation>
    </message>
    <message>
        <source>the recipient</source>
        <comment>a step, inside a sentence</comment>
        <translation>o destinatário</translation>
    </message>
    <message>
        <source>the recipient</source>
        <comment>in the middle of a sentence</comment>
        <translation>o destinatário</translation>
    </message>
    <message>
        <source>the second half of {year}</source>
        <comment>in the middle of a sentence</comment>
        <translation>o segundo semestre de {year}</translation>
    </message>
    <message>
        <source>the sender address</source>
        <comment>a step, inside a sentence</comment>
        <translation>o endereço do remetente</translation>
    </message>
    <message>
        <source>the server</source>
        <comment>in the middle of a sentence</comment>
        <translation>o servidor</translation>
    </message>
    <message>
        <source>the server waits for more</source>
        <comment>how final a reply of a mail server is</comment>
        <translation>o servidor espera mais</translation>
    </message>
    <message>
        <source>the server&apos;s greeting</source>
        <comment>a step, inside a sentence</comment>
        <translation>a saudação do servidor</translation>
    </message>
    <message>
        <source>the sign-in</source>
        <comment>a step, inside a sentence</comment>
        <translation>o login</translation>
    </message>
    <message>
        <source>the word {word}</source>
        <comment>what the user name is</comment>
        <translation>a palavra {word}</translation>
    </message>
    <message>
        <source>this address</source>
        <comment>in the middle of a sentence</comment>
        <translation>este endereço</translation>
    </message>
    <message>
        <source>this computer says: {message} (code {number})</source>
        <translation>este computador diz: {message} (código {number})</translation>
    </message>
    <message>
        <source>this port</source>
        <comment>in the middle of a sentence</comment>
        <translation>porta indicada</translation>
    </message>
    <message>
        <source>this provider</source>
        <comment>in the middle of a sentence</comment>
        <translation>este provedor</translation>
    </message>
    <message>
        <source>this security setting</source>
        <comment>in the middle of a sentence</comment>
        <translation>esta opção de segurança</translation>
    </message>
    <message>
        <source>this server</source>
        <comment>in the middle of a sentence</comment>
        <translation>este servidor</translation>
    </message>
    <message>
        <source>this user</source>
        <comment>in the middle of a sentence</comment>
        <translation>este usuário</translation>
    </message>
    <message>
        <source>three</source>
        <comment>a digit, read aloud</comment>
        <translation>três</translation>
    </message>
    <message>
        <source>too weak</source>
        <comment>in a list after: Certificate</comment>
        <translation>fraco demais</translation>
    </message>
    <message>
        <source>two</source>
        <comment>a digit, read aloud</comment>
        <translation>dois</translation>
    </message>
    <message>
        <source>used: none</source>
        <comment>no way to sign in</comment>
        <translation>usado: nenhuma forma de login</translation>
    </message>
    <message>
        <source>used: {way}</source>
        <comment>a way to sign in</comment>
        <translation>usado: {way}</translation>
    </message>
    <message>
        <source>verified</source>
        <comment>whether settings can be trusted, after: Trust</comment>
        <translation>verificado</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>how a check ended, in a column of its own</comment>
        <translation>aguardando</translation>
    </message>
    <message>
        <source>warning</source>
        <comment>how a check ended, in a column of its own</comment>
        <translation>aviso</translation>
    </message>
    <message>
        <source>what this program knows of the provider</source>
        <comment>after: From</comment>
        <translation>o que este programa sabe do provedor</translation>
    </message>
    <message>
        <source>while the encryption was set up</source>
        <comment>when something happened, inside a sentence</comment>
        <translation>enquanto a criptografia era estabelecida</translation>
    </message>
    <message>
        <source>with another key than the pinned one</source>
        <comment>in a list after: Certificate</comment>
        <translation>com chave diferente da fixada</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <comment>in a list after: Certificate</comment>
        <translation>revogado</translation>
    </message>
    <message>
        <source>without its intermediate certificate</source>
        <comment>in a list after: Certificate</comment>
        <translation>sem o certificado intermediário</translation>
    </message>
    <message>
        <source>your domain</source>
        <comment>in the middle of a sentence</comment>
        <translation>seu domínio</translation>
    </message>
    <message>
        <source>your mail server</source>
        <translation>seu servidor de e-mail</translation>
    </message>
    <message>
        <source>zero</source>
        <comment>a digit, read aloud</comment>
        <translation>zero</translation>
    </message>
    <message>
        <source>{address} as From address</source>
        <comment>in a list after: Use</comment>
        <translation>{address} como endereço do remetente</translation>
    </message>
    <message>
        <source>{address} port {port}: {result}, error {number}, {time} ms</source>
        <comment>an attempt to connect</comment>
        <translation>{address} porta {port}: {result}, erro {number}, {time} ms</translation>
    </message>
    <message>
        <source>{address} port {port}: {result}, {time} ms</source>
        <comment>an attempt to connect</comment>
        <translation>{address} porta {port}: {result}, {time} ms</translation>
    </message>
    <message>
        <source>{check} ({time} ms)</source>
        <comment>what a check saw, and how long it took</comment>
        <translation>{check} ({time} ms)</translation>
    </message>
    <message>
        <source>{code} at {server}</source>
        <comment>a cause and the server</comment>
        <translation>{code} em {server}</translation>
    </message>
    <message>
        <source>{combination}: {answer}, works</source>
        <comment>a port with its security, and what it answered</comment>
        <translation>{combination}: {answer}, funciona</translation>
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
        <translation>{day} de {month} de {year}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <comment>a date and the time of day</comment>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{detail}, kept from the check at {time}</source>
        <comment>a row of the list of checks</comment>
        <translation>{detail}, mantido da verificação das {time}</translation>
    </message>
    <message>
        <source>{domain} declares that it offers no server for outgoing mail.</source>
        <translation>{domain} declara que não oferece servidor de saída.</translation>
    </message>
    <message>
        <source>{domain} declares that it receives no mail</source>
        <translation>{domain} declara que não recebe e-mails</translation>
    </message>
    <message>
        <source>{domain} declares that it receives no mail.</source>
        <translation>{domain} declara que não recebe e-mails.</translation>
    </message>
    <message>
        <source>{domain} does not resolve. {suggestion} was probably meant.</source>
        <translation>{domain} não tem endereço no DNS. Provavelmente era {suggestion}.</translation>
    </message>
    <message>
        <source>{domain} has no MX record</source>
        <translation>{domain} não tem registro MX</translation>
    </message>
    <message>
        <source>{domain} is one slip away from {suggestion}. Check the spelling: such names are registered to catch mail.</source>
        <translation>{domain} está a um deslize de {suggestion}. Confira a grafia: nomes assim são registrados para capturar e-mails.</translation>
    </message>
    <message>
        <source>{domain} may publish its settings, but the certificate of that site cannot be trusted, so they are not used.</source>
        <translation>{domain} pode publicar suas configurações, mas o certificado desse site não é confiável, por isso elas não são usadas.</translation>
    </message>
    <message>
        <source>{domain}, mail at {provider}</source>
        <translation>{domain}, e-mails em {provider}</translation>
    </message>
    <message numerus="yes">
        <source>{failed} for %n cause(s)</source>
        <comment>such as: 2 failed for 1 cause</comment>
        <translation>
            <numerusform>{failed} por %n causa</numerusform>
            <numerusform>{failed} por %n causas</numerusform>
        </translation>
    </message>
    <message>
        <source>{failure}, at {command}</source>
        <comment>a command of SMTP</comment>
        <translation>{failure}, no comando {command}</translation>
    </message>
    <message>
        <source>{failure}, before the first word</source>
        <translation>{failure}, antes da primeira palavra</translation>
    </message>
    <message>
        <source>{field}: {before}, then {after}</source>
        <translation>{field}: {before}, depois {after}</translation>
    </message>
    <message>
        <source>{four} IPv4 and {six} IPv6 addresses</source>
        <translation>{four} IPv4 e {six} IPv6</translation>
    </message>
    <message>
        <source>{host} cannot be reached on port {port}</source>
        <translation>{host} está inacessível na porta {port}</translation>
    </message>
    <message>
        <source>{host} does not answer as a mail server should on port {port}</source>
        <translation>{host} não responde como um servidor de e-mail deveria na porta {port}</translation>
    </message>
    <message>
        <source>{host} does not answer on port {port}</source>
        <translation>{host} não responde na porta {port}</translation>
    </message>
    <message>
        <source>{host} has an address that exists only in your own network. {platform} connects from the internet.</source>
        <translation>{host} tem um endereço que só existe na sua própria rede. {platform} se conecta pela internet.</translation>
    </message>
    <message>
        <source>{host} is a usual name that answers, and nothing says that it is right for {domain}.</source>
        <translation>{host} é um nome comum que responde, e nada diz que seja o certo para {domain}.</translation>
    </message>
    <message>
        <source>{host} is this very computer, which only a program that runs on it can reach.</source>
        <translation>{host} é este mesmo computador, e só um programa que roda nele consegue chegar lá.</translation>
    </message>
    <message>
        <source>{host} shows a foreign certificate on port {port}</source>
        <translation>{host} mostra na porta {port} um certificado que não é dele</translation>
    </message>
    <message>
        <source>{host} works on port {port}</source>
        <translation>{host} funciona na porta {port}</translation>
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
        <translation>{in_front} só encaminha os e-mails de {domain} e não aceita e-mails seus para envio. Pergunte onde fica a caixa de correio.</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <comment>a label and what it is</comment>
        <translation>{label}: {value}</translation>
    </message>
    <message>
        <source>{label}; some accounts may need OAuth</source>
        <translation>{label}; algumas contas podem exigir OAuth</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <comment>a month of a year</comment>
        <translation>{month} de {year}</translation>
    </message>
    <message>
        <source>{names}, and more</source>
        <comment>names of a certificate</comment>
        <translation>{names} e outros</translation>
    </message>
    <message>
        <source>{number}. {host} port {port}, {security}</source>
        <comment>one of the settings that were found</comment>
        <translation>{number}. {host} porta {port}, {security}</translation>
    </message>
    <message>
        <source>{platform} cannot find {host}</source>
        <translation>{platform} não consegue encontrar {host}</translation>
    </message>
    <message>
        <source>{platform} cannot reach {host}</source>
        <translation>{platform} não consegue alcançar {host}</translation>
    </message>
    <message>
        <source>{platform} does not take port {port}</source>
        <translation>{platform} não aceita a porta {port}</translation>
    </message>
    <message>
        <source>{platform} may reach another server than this computer</source>
        <translation>{platform} pode chegar a um servidor diferente do que este computador vê</translation>
    </message>
    <message>
        <source>{platform} needs a user name and a password</source>
        <translation>{platform} exige um nome de usuário e uma senha</translation>
    </message>
    <message>
        <source>{port} cannot be reached from here</source>
        <translation>{port} está inacessível daqui</translation>
    </message>
    <message>
        <source>{port} cuts the connection</source>
        <translation>{port} corta a conexão</translation>
    </message>
    <message>
        <source>{port} does not answer</source>
        <translation>{port} não responde</translation>
    </message>
    <message>
        <source>{port} is open from this computer</source>
        <translation>{port} está aberta deste computador</translation>
    </message>
    <message>
        <source>{port} is open from this computer over {family}, not over {other}</source>
        <translation>{port} está aberta deste computador por {family}, mas não por {other}</translation>
    </message>
    <message>
        <source>{port} refuses the connection</source>
        <translation>{port} recusa a conexão</translation>
    </message>
    <message>
        <source>{port} was not waited for</source>
        <translation>{port} não foi aguardada</translation>
    </message>
    <message>
        <source>{provider} admits addresses and asks for no sign-in. The form of {platform} cannot be saved without one.</source>
        <translation>{provider} libera endereços e não pede login. O formulário que {platform} usa não pode ser salvo sem um.</translation>
    </message>
    <message>
        <source>{provider} admits listed addresses only, and {platform} publishes none.</source>
        <translation>{provider} só libera endereços cadastrados, e {platform} não divulga nenhum.</translation>
    </message>
    <message>
        <source>{provider} and {platform} have no port in common</source>
        <translation>{provider} e {platform} não têm nenhuma porta em comum</translation>
    </message>
    <message>
        <source>{provider} cannot be used with a user name and a password</source>
        <translation>Não dá para usar {provider} com nome de usuário e senha</translation>
    </message>
    <message>
        <source>{provider} does not send {volume} messages a day</source>
        <translation>{provider} não envia {volume} mensagens por dia</translation>
    </message>
    <message>
        <source>{provider} has no outgoing server for other programs</source>
        <translation>{provider} não tem servidor de saída para outros programas</translation>
    </message>
    <message>
        <source>{provider} has no outgoing server for other programs. Use another mailbox or a sending service.</source>
        <translation>{provider} não tem servidor de saída para outros programas. Use outra caixa de correio ou um serviço de envio.</translation>
    </message>
    <message>
        <source>{provider} has no outgoing server that takes a user name and a password.</source>
        <translation>{provider} não tem servidor de saída que aceite nome de usuário e senha.</translation>
    </message>
    <message>
        <source>{provider} may not send {volume} messages a day</source>
        <translation>{provider} talvez não envie {volume} mensagens por dia</translation>
    </message>
    <message>
        <source>{provider} may refuse the password</source>
        <translation>{provider} pode recusar a senha</translation>
    </message>
    <message>
        <source>{provider} may refuse this mailbox</source>
        <translation>{provider} pode recusar esta caixa de correio</translation>
    </message>
    <message>
        <source>{provider} may refuse {platform}</source>
        <translation>{provider} pode recusar {platform}</translation>
    </message>
    <message>
        <source>{provider} no longer accepts passwords from other programs. Use another mailbox or a sending service.</source>
        <translation>{provider} não aceita mais senhas de outros programas. Use outra caixa de correio ou um serviço de envio.</translation>
    </message>
    <message>
        <source>{provider} only forwards mail</source>
        <translation>{provider} só encaminha e-mails</translation>
    </message>
    <message>
        <source>{provider} works on your own computer only</source>
        <translation>{provider} só funciona no seu próprio computador</translation>
    </message>
    <message>
        <source>{provider} works only through a program on your own computer, which a platform cannot reach.</source>
        <translation>{provider} só funciona por um programa no seu próprio computador, ao qual uma plataforma não consegue chegar.</translation>
    </message>
    <message>
        <source>{sentence} ({place})</source>
        <comment>where settings were found</comment>
        <translation>{sentence} ({place})</translation>
    </message>
    <message>
        <source>{sentence} It asks to wait {time}.</source>
        <translation>{sentence} É preciso aguardar {time}.</translation>
    </message>
    <message>
        <source>{severity} ({subject})</source>
        <comment>the meaning of a reply code</comment>
        <translation>{severity} ({subject})</translation>
    </message>
    <message>
        <source>{severity}, probably</source>
        <translation>{severity}, provavelmente</translation>
    </message>
    <message>
        <source>{source} could not be asked for the date</source>
        <translation>Não foi possível perguntar a data a {source}</translation>
    </message>
    <message>
        <source>{source} told no date</source>
        <translation>{source} não informou nenhuma data</translation>
    </message>
    <message>
        <source>{source}: {answer} (error {number})</source>
        <comment>a look-up of a name</comment>
        <translation>{source}: {answer} (erro {number})</translation>
    </message>
    <message>
        <source>{subject}; the registry has no such detail</source>
        <translation>{subject}; o registro não tem esse detalhe</translation>
    </message>
    <message>
        <source>{title}.</source>
        <comment>a title that becomes a sentence</comment>
        <translation>{title}.</translation>
    </message>
    <message>
        <source>{username} as user name</source>
        <comment>in a list after: Use</comment>
        <translation>{username} como nome de usuário</translation>
    </message>
    <message numerus="yes">
        <source>{version}, certificate valid for %n day(s)</source>
        <translation>
            <numerusform>{version}, certificado válido por %n dia</numerusform>
            <numerusform>{version}, certificado válido por %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>{version}, with the pinned key</source>
        <translation>{version}, com a chave fixada</translation>
    </message>
    <message>
        <source>{web} answers</source>
        <translation>{web} responde</translation>
    </message>
    <message>
        <source>{web} does not answer</source>
        <translation>{web} não responde</translation>
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
        <translation>1.000 mensagens por mês e 200 por dia no plano gratuito.</translation>
    </message>
    <message>
        <source>1,000 messages and 1,000 recipients a day, 500 recipients a message, 20 MB a message.</source>
        <translation>1.000 mensagens e 1.000 destinatários por dia, 500 destinatários por mensagem, 20 MB por mensagem.</translation>
    </message>
    <message>
        <source>10,000 recipients a day, 30 messages a minute and 3 connections for each mailbox; the organisation has a daily limit of its own.</source>
        <translation>10.000 destinatários por dia, 30 mensagens por minuto e 3 conexões para cada caixa de correio; a organização tem um limite diário próprio.</translation>
    </message>
    <message>
        <source>10,000 recipients a user in 24 hours; for an organisation about 130 recipients a licence in 24 hours; 100 recipients a message.</source>
        <translation>10.000 destinatários por usuário em 24 horas; para uma organização, cerca de 130 destinatários por licença em 24 horas; 100 destinatários por mensagem.</translation>
    </message>
    <message>
        <source>10,000 recipients in 24 hours; much less for automatic or bulk mail.</source>
        <translation>10.000 destinatários em 24 horas; muito menos para envios automáticos ou em massa.</translation>
    </message>
    <message>
        <source>100 messages a day and 3,000 a month on the free plan.</source>
        <translation>100 mensagens por dia e 3.000 por mês no plano gratuito.</translation>
    </message>
    <message>
        <source>100 messages a day on the free plan, 1,000 to 3,000 on the business plans.</source>
        <translation>100 mensagens por dia no plano gratuito, de 1.000 a 3.000 nos planos empresariais.</translation>
    </message>
    <message>
        <source>100 messages a day on the free plan.</source>
        <translation>100 mensagens por dia no plano gratuito.</translation>
    </message>
    <message>
        <source>100 messages a day on the free plan; otherwise by plan.</source>
        <translation>100 mensagens por dia no plano gratuito; nos demais, conforme o plano.</translation>
    </message>
    <message>
        <source>100 recipients a message; Telekom publishes no daily number.</source>
        <translation>100 destinatários por mensagem; a Telekom não publica um número diário.</translation>
    </message>
    <message>
        <source>100 recipients an hour for each address.</source>
        <translation>100 destinatários por hora para cada endereço.</translation>
    </message>
    <message>
        <source>100 to 1,440 messages in 24 hours by plan; 100 recipients a message.</source>
        <translation>De 100 a 1.440 mensagens em 24 horas conforme o plano; 100 destinatários por mensagem.</translation>
    </message>
    <message>
        <source>2,000 messages a day (500 in a trial), 100 recipients a message, 3,000 external recipients a day.</source>
        <translation>2.000 mensagens por dia (500 no período de teste), 100 destinatários por mensagem, 3.000 destinatários externos por dia.</translation>
    </message>
    <message>
        <source>300 messages a day on the free plan; otherwise by plan.</source>
        <translation>300 mensagens por dia no plano gratuito; nos demais, conforme o plano.</translation>
    </message>
    <message>
        <source>5 messages a minute on the client connector unless changed.</source>
        <translation>5 mensagens por minuto no conector de clientes, se isso não foi alterado.</translation>
    </message>
    <message>
        <source>50 recipients a message and 10 MB a message.</source>
        <translation>50 destinatários por mensagem e 10 MB por mensagem.</translation>
    </message>
    <message>
        <source>50 recipients a session; the account&apos;s limits apply.</source>
        <translation>50 destinatários por sessão; valem os limites da conta.</translation>
    </message>
    <message>
        <source>500 messages in 24 hours and 100 recipients a message. Above that Gmail stops sending for up to a day.</source>
        <translation>500 mensagens em 24 horas e 100 destinatários por mensagem. Acima disso, o Gmail suspende o envio por até um dia.</translation>
    </message>
    <message>
        <source>500 messages in 24 hours and 35 recipients a message. Further tries extend the block of 24 hours.</source>
        <translation>500 mensagens em 24 horas e 35 destinatários por mensagem. Novas tentativas prolongam o bloqueio de 24 horas.</translation>
    </message>
    <message>
        <source>6,000 messages a month and 200 a day on the free plan.</source>
        <translation>6.000 mensagens por mês e 200 por dia no plano gratuito.</translation>
    </message>
    <message>
        <source>A Conditional Access rule against legacy authentication, or an Exchange authentication policy, blocks it too: exclude this mailbox.</source>
        <translation>Uma regra de Acesso Condicional contra a autenticação herdada ou uma política de autenticação do Exchange também o bloqueia: exclua esta caixa de correio.</translation>
    </message>
    <message>
        <source>A GMX address or alias of the account.</source>
        <translation>Um endereço GMX ou alias da conta.</translation>
    </message>
    <message>
        <source>A Mail Agent can be limited to listed addresses. If it is, add the platform&apos;s.</source>
        <translation>Um Mail Agent pode ser limitado a endereços listados. Se for, adicione os da plataforma.</translation>
    </message>
    <message>
        <source>A MailFrom address that is set up on the connected domain.</source>
        <translation>Um endereço MailFrom configurado no domínio conectado.</translation>
    </message>
    <message>
        <source>A PEC mailbox may send certified mail only: use an ordinary mailbox for a platform.</source>
        <translation>Uma caixa de correio PEC só pode enviar e-mails certificados: para uma plataforma, use uma caixa comum.</translation>
    </message>
    <message>
        <source>A VPN or proxy stands in the way</source>
        <translation>Uma VPN ou um proxy está no caminho</translation>
    </message>
    <message>
        <source>A change can take up to 24 hours.</source>
        <translation>Uma alteração pode levar até 24 horas.</translation>
    </message>
    <message>
        <source>A change counts after some minutes, at times after hours.</source>
        <translation>Uma alteração passa a valer depois de alguns minutos, às vezes de horas.</translation>
    </message>
    <message>
        <source>A character in it does not survive the way to the server: a letter with an accent, or a sign such as $, %, &amp; or \ that a program or a configuration file changes.</source>
        <translation>Algum caractere se perde no caminho até o servidor: uma letra acentuada ou um sinal como $, %, &amp; ou \ que um programa ou arquivo de configuração modifica.</translation>
    </message>
    <message>
        <source>A command came in the wrong form or order. The program, or something on the way, breaks the rules of the conversation.</source>
        <translation>Um comando chegou na forma ou na ordem errada. O programa, ou algo no caminho, não segue as regras do diálogo.</translation>
    </message>
    <message>
        <source>A company&apos;s domain at Microsoft 365 is another product with other rules. Enter the address in that domain, and this program shows them.</source>
        <translation>O domínio de uma empresa no Microsoft 365 é outro produto, com outras regras. Digite o endereço nesse domínio, e este programa as mostra.</translation>
    </message>
    <message>
        <source>A connection stood, and what came over it is not a reply that SMTP allows: lines without an end, codes that differ or do not exist, or far more text than any mail server sends. Nothing more was sent there.</source>
        <translation>Houve conexão, mas o que veio por ela não é uma resposta que o SMTP permita: linhas sem fim, códigos que divergem ou não existem, ou muito mais texto do que um servidor de e-mail envia. Nada mais foi enviado.</translation>
    </message>
    <message>
        <source>A credential can be limited to listed addresses. If it is, add the platform&apos;s.</source>
        <translation>Uma credencial pode ser limitada a endereços listados. Se for, adicione os da plataforma.</translation>
    </message>
    <message>
        <source>A domain of your own needs iCloud+.</source>
        <translation>Um domínio próprio exige o iCloud+.</translation>
    </message>
    <message>
        <source>A fair-use limit by plan; Fastmail tells the owner when it is reached.</source>
        <translation>Um limite de uso justo conforme o plano; o Fastmail avisa o dono quando ele é atingido.</translation>
    </message>
    <message>
        <source>A few wrong passwords make the server block the address for a while.</source>
        <translation>Com algumas senhas erradas, o servidor bloqueia o endereço por um tempo.</translation>
    </message>
    <message>
        <source>A filter does not decide this; the mail server behind it does.</source>
        <translation>Isso não é decidido pelo filtro, mas pelo servidor de e-mail por trás dele.</translation>
    </message>
    <message>
        <source>A filter judged the content, the sender&apos;s reputation or a rule of its own. The sign-in and the settings work.</source>
        <translation>Um filtro avaliou o conteúdo, a reputação do remetente ou alguma regra própria. O login e as configurações funcionam.</translation>
    </message>
    <message>
        <source>A firewall in front of the mail server must admit 50.18.0.11, the address GTR sends from.</source>
        <translation>Um firewall na frente do servidor de e-mail deve liberar 50.18.0.11, o endereço de onde o GTR envia.</translation>
    </message>
    <message>
        <source>A firewall on the way changes the mail connection</source>
        <translation>Um firewall no caminho altera a conexão de e-mail</translation>
    </message>
    <message>
        <source>A form that asks for user name and password cannot use this account: choose a mailbox of your own domain or a sending service.</source>
        <translation>Um formulário que pede nome de usuário e senha não pode usar esta conta: escolha uma caixa de correio do seu próprio domínio ou um serviço de envio.</translation>
    </message>
    <message>
        <source>A forwarder cannot send.</source>
        <translation>Um serviço de encaminhamento não pode enviar.</translation>
    </message>
    <message>
        <source>A hosts file, a VPN or an internal DNS gives an address of its own here. The test reached that one; the platform will use the public address, which was not tested.</source>
        <translation>Um arquivo hosts, uma VPN ou um DNS interno fornece aqui um endereço próprio. O teste chegou a esse endereço; a plataforma usará o público, que não foi testado.</translation>
    </message>
    <message>
        <source>A message from another program goes through the same server.</source>
        <translation>Uma mensagem de outro programa passa pelo mesmo servidor.</translation>
    </message>
    <message>
        <source>A name under mail.protection.outlook.com receives mail for your domain and has no sign-in. Users send through smtp.office365.com.</source>
        <translation>Um nome em mail.protection.outlook.com recebe os e-mails do seu domínio e não tem login. Os usuários enviam por smtp.office365.com.</translation>
    </message>
    <message>
        <source>A new Apple password cancels every app-specific password.</source>
        <translation>Uma nova senha da Apple cancela todas as senhas específicas de app.</translation>
    </message>
    <message>
        <source>A new Google password cancels every app password: make a new one afterwards.</source>
        <translation>Trocar a senha do Google cancela todas as senhas de app: crie outra depois disso.</translation>
    </message>
    <message>
        <source>A new QQ password cancels the code.</source>
        <translation>Uma nova senha do QQ cancela o código.</translation>
    </message>
    <message>
        <source>A new Yandex password cancels every app password.</source>
        <translation>Uma nova senha do Yandex cancela todas as senhas de app.</translation>
    </message>
    <message>
        <source>A new account is in the sandbox: it sends to verified recipients only, 200 messages a day. Request production access for the region.</source>
        <translation>Uma conta nova fica no sandbox: só envia a destinatários verificados, 200 mensagens por dia. Solicite acesso à produção para a região.</translation>
    </message>
    <message>
        <source>A new password for the account cancels every app password. Make a new one then and enter it again.</source>
        <translation>Uma nova senha da conta cancela todas as senhas de app. Nesse caso, crie outra e digite-a de novo.</translation>
    </message>
    <message>
        <source>A new password for the mailbox cancels every app password.</source>
        <translation>Uma nova senha da caixa de correio cancela todas as senhas de app.</translation>
    </message>
    <message>
        <source>A password of plain letters and digits works.</source>
        <translation>Uma senha só com letras sem acento e números funciona.</translation>
    </message>
    <message>
        <source>A plain message with other words, or to another recipient, goes through.</source>
        <translation>Uma mensagem simples com outras palavras, ou para outro destinatário, passa.</translation>
    </message>
    <message>
        <source>A program that runs on Hetzner Cloud cannot use ports 25 and 465 at first; 587 works.</source>
        <translation>Um programa na Hetzner Cloud não pode usar as portas 25 e 465 no início; a 587 funciona.</translation>
    </message>
    <message>
        <source>A reply came on its own, {step}. It was not taken for an answer. A faulty server does that, and so does somebody who puts words into the connection.</source>
        <translation>Uma resposta chegou por conta própria, {step}. Ela não foi considerada. Um servidor com defeito faz isso, e também quem injeta palavras na conexão.</translation>
    </message>
    <message>
        <source>A security policy of your organisation blocks the sign-in</source>
        <translation>Uma política de segurança da sua organização bloqueia o login</translation>
    </message>
    <message>
        <source>A sender domain or a single sender is verified.</source>
        <translation>Um domínio de remetente ou um remetente individual está verificado.</translation>
    </message>
    <message>
        <source>A sending service delivers only for domains and addresses whose owner has confirmed them.</source>
        <translation>Um serviço de envio só entrega por domínios e endereços confirmados pelo dono.</translation>
    </message>
    <message>
        <source>A short message without an attachment goes through.</source>
        <translation>Uma mensagem curta sem anexo passa.</translation>
    </message>
    <message>
        <source>A sign-in to Referral Factory that may change the settings of the organisation.</source>
        <translation>Um login no Referral Factory que possa alterar as configurações da organização.</translation>
    </message>
    <message>
        <source>A test key accepts messages and never delivers them.</source>
        <translation>Uma chave de teste aceita mensagens e nunca as entrega.</translation>
    </message>
    <message>
        <source>A validated sender or an address of a validated domain.</source>
        <translation>Um remetente validado ou um endereço de um domínio validado.</translation>
    </message>
    <message>
        <source>A verified domain is connected to the Communication Services resource.</source>
        <translation>Um domínio verificado está conectado ao recurso do Communication Services.</translation>
    </message>
    <message>
        <source>A verified sender or an address of a verified domain.</source>
        <translation>Um remetente verificado ou um endereço de um domínio verificado.</translation>
    </message>
    <message>
        <source>A verified sender or an address of a verified domain; Brevo replaces addresses of free mail providers.</source>
        <translation>Um remetente verificado ou um endereço de um domínio verificado; a Brevo substitui endereços de provedores gratuitos.</translation>
    </message>
    <message>
        <source>A verified sender or an address of an authenticated domain.</source>
        <translation>Um remetente verificado ou um endereço de um domínio autenticado.</translation>
    </message>
    <message>
        <source>A verified sender signature or an address of a verified domain.</source>
        <translation>Uma &quot;sender signature&quot; verificada ou um endereço de um domínio verificado.</translation>
    </message>
    <message>
        <source>A verified sender.</source>
        <translation>Um remetente verificado.</translation>
    </message>
    <message>
        <source>AOL runs on Yahoo&apos;s servers: some accounts are offered no app password and accept OAuth only.</source>
        <translation>A AOL usa os servidores do Yahoo: algumas contas não têm a opção de senha de app e só aceitam OAuth.</translation>
    </message>
    <message>
        <source>AT&amp;T mail runs on Yahoo&apos;s servers, and it is not clear which accounts may still use a secure mail key. If AT&amp;T offers to make one, it may work; if not, only OAuth is left.</source>
        <translation>O e-mail da AT&amp;T usa os servidores do Yahoo, e não está claro quais contas ainda podem usar uma &quot;secure mail key&quot;. Se a AT&amp;T oferecer a criação, ela pode funcionar; se não, só resta OAuth.</translation>
    </message>
    <message>
        <source>AT&amp;T runs on Yahoo&apos;s servers: the doubts about Yahoo accounts apply here too.</source>
        <translation>A AT&amp;T usa os servidores do Yahoo: as dúvidas sobre contas Yahoo também valem aqui.</translation>
    </message>
    <message>
        <source>About 1,000 recipients a day.</source>
        <translation>Cerca de 1.000 destinatários por dia.</translation>
    </message>
    <message>
        <source>About 10,000 recipients a day for the organisation.</source>
        <translation>Cerca de 10.000 destinatários por dia para a organização.</translation>
    </message>
    <message>
        <source>About 200 messages an hour on MX Plan.</source>
        <translation>Cerca de 200 mensagens por hora no MX Plan.</translation>
    </message>
    <message>
        <source>About 300 messages a day by default.</source>
        <translation>Cerca de 300 mensagens por dia por padrão.</translation>
    </message>
    <message>
        <source>About 300 messages an hour for each mailbox; no marketing mail.</source>
        <translation>Cerca de 300 mensagens por hora para cada caixa de correio; nada de e-mail marketing.</translation>
    </message>
    <message>
        <source>About 50 to 200 messages a day for free accounts.</source>
        <translation>Cerca de 50 a 200 mensagens por dia para contas gratuitas.</translation>
    </message>
    <message>
        <source>About 500 messages a day and 100 recipients a message.</source>
        <translation>Cerca de 500 mensagens por dia e 100 destinatários por mensagem.</translation>
    </message>
    <message>
        <source>About 500 messages a day, as at Yahoo.</source>
        <translation>Cerca de 500 mensagens por dia, como no Yahoo.</translation>
    </message>
    <message>
        <source>About 500 messages a day; fewer for new accounts.</source>
        <translation>Cerca de 500 mensagens por dia; menos para contas novas.</translation>
    </message>
    <message>
        <source>About 500 messages an hour for each account.</source>
        <translation>Cerca de 500 mensagens por hora para cada conta.</translation>
    </message>
    <message>
        <source>About 500 messages an hour for each domain.</source>
        <translation>Cerca de 500 mensagens por hora para cada domínio.</translation>
    </message>
    <message>
        <source>Access for mail programs is allowed in the settings.</source>
        <translation>O acesso para programas de e-mail está permitido nas configurações.</translation>
    </message>
    <message>
        <source>Access for other programs is allowed in the settings.</source>
        <translation>O acesso de outros programas está permitido nas configurações.</translation>
    </message>
    <message>
        <source>According to Microsoft&apos;s schedule of January 2026, SMTP AUTH with a password goes off by default at the end of December 2026. The administrator can turn it on again. Organisations created later get OAuth only by default.</source>
        <translation>Segundo o cronograma da Microsoft de janeiro de 2026, SMTP AUTH com senha será desativado por padrão no fim de dezembro de 2026. O administrador pode reativá-lo. Organizações criadas depois só terão OAuth por padrão.</translation>
    </message>
    <message>
        <source>Accounts in the European region may use other servers: copy them from that page.</source>
        <translation>Contas na região europeia podem usar outros servidores: copie-os dessa página.</translation>
    </message>
    <message>
        <source>Add a relay at the top organisational unit: press Configure beside &quot;SMTP relay service&quot;.</source>
        <translation>Adicione um relay na unidade organizacional de nível superior: clique em Configurar ao lado de &quot;Serviço de retransmissão SMTP&quot;.</translation>
    </message>
    <message>
        <source>Add the address to the list in the provider&apos;s security settings.</source>
        <translation>Adicione o endereço à lista nas configurações de segurança do provedor.</translation>
    </message>
    <message>
        <source>Add the platform&apos;s address as well, since the platform sends from there.</source>
        <translation>Adicione também o endereço da plataforma, pois é de lá que ela envia.</translation>
    </message>
    <message>
        <source>Addresses at proton.me and protonmail.com have no SMTP tokens.</source>
        <translation>Endereços proton.me e protonmail.com não têm tokens SMTP.</translation>
    </message>
    <message>
        <source>Admit 50.18.0.11 in the mail server&apos;s firewall. Without it, Test &amp; Save fails.</source>
        <translation>Libere 50.18.0.11 no firewall do servidor de e-mail. Sem isso, Test &amp; Save falha.</translation>
    </message>
    <message>
        <source>Advanced Email Security puts a Proofpoint filter in front of the mailboxes.</source>
        <translation>O Advanced Email Security coloca um filtro Proofpoint na frente das caixas de correio.</translation>
    </message>
    <message>
        <source>After encryption the server still lists no way to sign in. Port 25 is often meant for other mail servers only.</source>
        <translation>Mesmo com criptografia, o servidor não oferece nenhuma forma de login. A porta 25 costuma servir apenas a outros servidores de e-mail.</translation>
    </message>
    <message>
        <source>After refused sign-ins the server takes no connection from this computer any more. Programs such as fail2ban do that by address; the account itself may be in order.</source>
        <translation>Depois de logins recusados, o servidor não aceita mais conexões deste computador. Programas como o fail2ban fazem isso por endereço; a conta em si pode estar em ordem.</translation>
    </message>
    <message>
        <source>After several failed sign-ins Titan blocks the address for a while.</source>
        <translation>Depois de vários logins sem sucesso, a Titan bloqueia o endereço por um tempo.</translation>
    </message>
    <message>
        <source>After several failed sign-ins or unusual activity the server lets this account, or this computer, no longer sign in.</source>
        <translation>Depois de vários logins sem sucesso ou de atividade incomum, o servidor deixa de aceitar o login desta conta ou deste computador.</translation>
    </message>
    <message>
        <source>After unusual activity Zoho blocks sending until you unlock it in the web mail.</source>
        <translation>Depois de atividade incomum, o Zoho bloqueia o envio até que você o desbloqueie no webmail.</translation>
    </message>
    <message>
        <source>Aliases do not sign in.</source>
        <translation>Aliases não fazem login.</translation>
    </message>
    <message>
        <source>Aliases have no password. To sign in as another address, add an identity with a password to the mailbox.</source>
        <translation>Aliases não têm senha. Para fazer login como outro endereço, adicione à caixa de correio uma identidade com senha.</translation>
    </message>
    <message>
        <source>Allow 2-Step Verification for the unit of {mailbox}: tick &quot;Allow users to turn on 2-Step Verification&quot;. The methods must not be &quot;Only security key&quot;.</source>
        <translation>Permita a verificação em duas etapas para a unidade de {mailbox}: marque &quot;Permitir que os usuários ativem a verificação em duas etapas&quot;. Os métodos não podem se limitar à chave de segurança.</translation>
    </message>
    <message>
        <source>Allow IMAP and SMTP for other programs in the settings first.</source>
        <translation>Permita antes IMAP e SMTP para outros programas nas configurações.</translation>
    </message>
    <message>
        <source>Allow IMAP, POP and SMTP access in the mail settings first.</source>
        <translation>Permita antes o acesso IMAP, POP e SMTP nas configurações de e-mail.</translation>
    </message>
    <message>
        <source>Allow IMAP, POP and SMTP in the web mail&apos;s settings first.</source>
        <translation>Permita antes IMAP, POP e SMTP nas configurações do webmail.</translation>
    </message>
    <message>
        <source>Allow POP and IMAP access for the unit, if it is off.</source>
        <translation>Permita o acesso POP e IMAP para a unidade, se estiver desativado.</translation>
    </message>
    <message>
        <source>Allow POP3, IMAP and SMTP first; it is off by default: E-Mail &gt; Einstellungen &gt; POP3/IMAP-Abruf, in a desktop browser.</source>
        <translation>Permita antes POP3, IMAP e SMTP; por padrão, estão desativados: E-Mail &gt; Einstellungen &gt; POP3/IMAP-Abruf, em um navegador de computador.</translation>
    </message>
    <message>
        <source>Allow POP3, IMAP and SMTP first; it is off by default: Einstellungen &gt; POP3/IMAP Abruf.</source>
        <translation>Permita antes POP3, IMAP e SMTP; por padrão, estão desativados: Einstellungen &gt; POP3/IMAP Abruf.</translation>
    </message>
    <message>
        <source>Allow POP3, IMAP and SMTP first; it is off by default: Settings &gt; POP3 &amp; IMAP.</source>
        <translation>Permita antes POP3, IMAP e SMTP; por padrão, estão desativados: Settings &gt; POP3 &amp; IMAP.</translation>
    </message>
    <message>
        <source>Allow POP3, IMAP and SMTP in the web mail&apos;s settings first.</source>
        <translation>Permita antes POP3, IMAP e SMTP nas configurações do webmail.</translation>
    </message>
    <message>
        <source>Allow it: Xfinity Connect &gt; Settings &gt; Security &gt; Third Party Access Security.</source>
        <translation>Permita: Xfinity Connect &gt; Settings &gt; Security &gt; Third Party Access Security.</translation>
    </message>
    <message>
        <source>Allow mail programs: Settings &gt; Email clients, with &quot;App passwords and OAuth tokens&quot;.</source>
        <translation>Permita programas de e-mail: Settings &gt; Email clients, com &quot;App passwords and OAuth tokens&quot;.</translation>
    </message>
    <message>
        <source>Allow the program that sends mail in the firewall or antivirus software.</source>
        <translation>Libere no firewall ou no antivírus o programa que envia e-mails.</translation>
    </message>
    <message>
        <source>Allowed senders: choose &quot;Only addresses in my domains&quot;.</source>
        <translation>Remetentes permitidos: escolha somente os endereços dos seus domínios.</translation>
    </message>
    <message>
        <source>Amazon SES keeps credentials and verified addresses per region. An SMTP password made for one region is refused in every other.</source>
        <translation>O Amazon SES guarda credenciais e endereços verificados por região. Uma senha SMTP criada para uma região é recusada em todas as outras.</translation>
    </message>
    <message>
        <source>Amazon SES needs SMTP credentials</source>
        <translation>O Amazon SES exige credenciais SMTP</translation>
    </message>
    <message>
        <source>Amazon ends WorkMail on 31 March 2027: plan another provider.</source>
        <translation>A Amazon encerra o WorkMail em 31 de março de 2027: planeje outro provedor.</translation>
    </message>
    <message>
        <source>Amazon ends WorkMail. Plan another provider before that day.</source>
        <translation>A Amazon encerra o WorkMail. Planeje outro provedor antes desse dia.</translation>
    </message>
    <message>
        <source>Americas/APAC</source>
        <translation>Américas/APAC</translation>
    </message>
    <message>
        <source>An API key can be limited to listed addresses. If it is, add the platform&apos;s.</source>
        <translation>Uma chave de API pode ser limitada a endereços listados. Se for, adicione os da plataforma.</translation>
    </message>
    <message>
        <source>An API token can be limited to listed addresses. If it is, add the platform&apos;s.</source>
        <translation>Um token de API pode ser limitado a endereços listados. Se for, adicione os da plataforma.</translation>
    </message>
    <message>
        <source>An IAM policy can limit sending to listed addresses (aws:SourceIp). If it does, add the platform&apos;s.</source>
        <translation>Uma política do IAM pode limitar o envio a endereços listados (aws:SourceIp). Se ela fizer isso, adicione os da plataforma.</translation>
    </message>
    <message>
        <source>An address at gmail.com in the From line of another server&apos;s mail fails Gmail&apos;s own rules (DMARC). Send it through Gmail, or use a domain of your own.</source>
        <translation>Um endereço gmail.com como remetente em outro servidor não passa nas regras do próprio Gmail (DMARC). Envie-o pelo Gmail ou use um domínio próprio.</translation>
    </message>
    <message>
        <source>An address in a domain of the same DreamHost account.</source>
        <translation>Um endereço em um domínio da mesma conta DreamHost.</translation>
    </message>
    <message>
        <source>An address in a domain of the same Rackspace account.</source>
        <translation>Um endereço em um domínio da mesma conta Rackspace.</translation>
    </message>
    <message>
        <source>An address in the domain of the mailbox that signs in.</source>
        <translation>Um endereço no domínio da caixa de correio que faz login.</translation>
    </message>
    <message>
        <source>An address of a domain that was added.</source>
        <translation>Um endereço de um domínio que foi adicionado.</translation>
    </message>
    <message>
        <source>An address of a verified domain.</source>
        <translation>Um endereço de um domínio verificado.</translation>
    </message>
    <message>
        <source>An address of a verified sending domain.</source>
        <translation>Um endereço de um domínio de envio verificado.</translation>
    </message>
    <message>
        <source>An address of the domain at Gandi.</source>
        <translation>Um endereço do domínio na Gandi.</translation>
    </message>
    <message>
        <source>An address of the domain to which the SMTP user belongs.</source>
        <translation>Um endereço do domínio a que o usuário SMTP pertence.</translation>
    </message>
    <message>
        <source>An address of the hosted domain.</source>
        <translation>Um endereço do domínio hospedado.</translation>
    </message>
    <message>
        <source>An address of the hosting account.</source>
        <translation>Um endereço da conta de hospedagem.</translation>
    </message>
    <message>
        <source>An address of the verified domain.</source>
        <translation>Um endereço do domínio verificado.</translation>
    </message>
    <message>
        <source>An address of your own domain.</source>
        <translation>Um endereço do seu próprio domínio.</translation>
    </message>
    <message>
        <source>An address of your own domain; some hosts require the mailbox that signs in.</source>
        <translation>Um endereço do seu próprio domínio; algumas hospedagens exigem a caixa de correio que faz login.</translation>
    </message>
    <message>
        <source>An address or domain that is verified in this region.</source>
        <translation>Um endereço ou domínio verificado nesta região.</translation>
    </message>
    <message>
        <source>An administrator can allow it again for one mailbox: admin center, Users, the user, Mail, Manage email apps, &quot;Authenticated SMTP&quot;, and an authentication policy that permits basic authentication for SMTP.</source>
        <translation>Um administrador pode liberá-lo de novo para uma caixa de correio: Centro de administração, Usuários, o usuário, Email, Gerenciar aplicativos de email, &quot;SMTP autenticado&quot;, mais uma política de autenticação que permita autenticação básica para SMTP.</translation>
    </message>
    <message>
        <source>An administrator makes the connector: Exchange admin center &gt; Mail flow &gt; Connectors &gt; From: Your organization&apos;s email server.</source>
        <translation>Um administrador cria o conector: Centro de administração do Exchange &gt; Fluxo de emails &gt; Conectores &gt; De: Servidor de email da sua organização.</translation>
    </message>
    <message>
        <source>An administrator sets it up: Admin console &gt; Apps &gt; Google Workspace &gt; Gmail &gt; Routing &gt; SMTP relay service, at the top organisational unit.</source>
        <translation>Um administrador o configura: Admin Console &gt; Apps &gt; Google Workspace &gt; Gmail &gt; Roteamento &gt; Serviço de retransmissão SMTP, na unidade organizacional de nível superior.</translation>
    </message>
    <message>
        <source>An administrator&apos;s sign-in to the GTR dashboard.</source>
        <translation>O login de um administrador no painel do GTR.</translation>
    </message>
    <message>
        <source>Another computer in the same network can connect, and the failure comes at once.</source>
        <translation>Outro computador da mesma rede consegue se conectar, e a falha vem na hora.</translation>
    </message>
    <message>
        <source>Another computer or network gets other addresses for the same name.</source>
        <translation>Outro computador ou outra rede recebe endereços diferentes para o mesmo nome.</translation>
    </message>
    <message>
        <source>Another computer refuses the same certificate as withdrawn.</source>
        <translation>Outro computador recusa o mesmo certificado como revogado.</translation>
    </message>
    <message>
        <source>Another mailbox of the same organisation can send from a program.</source>
        <translation>Outra caixa de correio da mesma organização consegue enviar por um programa.</translation>
    </message>
    <message>
        <source>Another program works with the same settings.</source>
        <translation>Outro programa funciona com as mesmas configurações.</translation>
    </message>
    <message>
        <source>Any address of a domain of your organisation.</source>
        <translation>Qualquer endereço de um domínio da sua organização.</translation>
    </message>
    <message>
        <source>Any address of a domain of your organisation; no mailbox is needed.</source>
        <translation>Qualquer endereço de um domínio da sua organização; não é preciso ter caixa de correio.</translation>
    </message>
    <message>
        <source>Any address of the verified domain.</source>
        <translation>Qualquer endereço do domínio verificado.</translation>
    </message>
    <message>
        <source>Any address that is set up as an identity in the account.</source>
        <translation>Qualquer endereço configurado como identidade na conta.</translation>
    </message>
    <message>
        <source>App passwords are missing when 2-Step Verification uses security keys only, or when Advanced Protection is on.</source>
        <translation>As senhas de app não aparecem quando a verificação em duas etapas usa só chaves de segurança ou quando a Proteção Avançada está ativada.</translation>
    </message>
    <message>
        <source>Apple documents port 587 with STARTTLS only.</source>
        <translation>A Apple documenta apenas a porta 587 com STARTTLS.</translation>
    </message>
    <message>
        <source>Apple does not take the normal password from other programs.</source>
        <translation>A Apple não aceita a senha normal em outros programas.</translation>
    </message>
    <message>
        <source>Ask Brevo&apos;s support to activate transactional sending for the account.</source>
        <translation>Peça ao suporte da Brevo que ative o envio transacional para a conta.</translation>
    </message>
    <message>
        <source>Ask an administrator to allow it for this one mailbox: admin center, Users, the user, Mail, Manage email apps, &quot;Authenticated SMTP&quot;. The mailbox setting wins over the organisation.</source>
        <translation>Peça a um administrador que libere o envio só para esta caixa de correio: Centro de administração, Usuários, o usuário, Email, Gerenciar aplicativos de email, &quot;SMTP autenticado&quot;. A configuração da caixa de correio prevalece sobre a da organização.</translation>
    </message>
    <message>
        <source>Ask an administrator to look at the sign-in log in Microsoft Entra: it names the policy.</source>
        <translation>Peça a um administrador que consulte os logs de entrada no Microsoft Entra: eles mostram qual é a política.</translation>
    </message>
    <message>
        <source>Ask an administrator to switch it on: Microsoft 365 admin center, Users, the user, Mail, Manage email apps, &quot;Authenticated SMTP&quot;.</source>
        <translation>Peça a um administrador que a ative: Centro de administração do Microsoft 365, Usuários, o usuário, Email, Gerenciar aplicativos de email, &quot;SMTP autenticado&quot;.</translation>
    </message>
    <message>
        <source>Ask the hosting provider to allow outgoing SMTP to your mail provider, or use the server it prescribes.</source>
        <translation>Peça ao provedor de hospedagem que permita SMTP de saída para seu provedor de e-mail ou use o servidor que ele determina.</translation>
    </message>
    <message>
        <source>Ask the people who run the firewall to switch SMTP or ESMTP inspection off for this connection.</source>
        <translation>Peça a quem administra o firewall que desative a inspeção SMTP ou ESMTP para esta conexão.</translation>
    </message>
    <message>
        <source>Ask the people who run the mail server what their log says about this time.</source>
        <translation>Pergunte a quem administra o servidor de e-mail o que o log registrou nesse horário.</translation>
    </message>
    <message>
        <source>Ask the people who run the server which rule it was, and quote their message.</source>
        <translation>Pergunte a quem administra o servidor qual foi a regra e cite a mensagem dele.</translation>
    </message>
    <message>
        <source>Ask the people who run {host} for a certificate made with current tools.</source>
        <translation>Peça a quem administra {host} um certificado feito com ferramentas atuais.</translation>
    </message>
    <message>
        <source>Ask the people who run {host} to admit the addresses from which {platform} sends on {port}.</source>
        <translation>Peça a quem administra {host} que libere na {port} os endereços de onde {platform} envia.</translation>
    </message>
    <message>
        <source>Ask the people who run {host} to admit this computer&apos;s public address on {port}, or to say from where they take mail.</source>
        <translation>Peça a quem administra {host} que libere o endereço público deste computador na {port} ou informe de onde aceita e-mails.</translation>
    </message>
    <message>
        <source>Ask the people who run {host} to admit {egress} on {port}.</source>
        <translation>Peça a quem administra {host} que libere {egress} na {port}.</translation>
    </message>
    <message>
        <source>Ask the people who run {host} to check certificate and key of the mail service.</source>
        <translation>Peça a quem administra {host} que verifique o certificado e a chave do serviço de e-mail.</translation>
    </message>
    <message>
        <source>Ask the people who run {host} to install a new certificate.</source>
        <translation>Peça a quem administra {host} que instale um novo certificado.</translation>
    </message>
    <message>
        <source>Ask the people who run {host} to install the full chain (the file is often called fullchain.pem).</source>
        <translation>Peça a quem administra {host} que instale a cadeia completa (o arquivo costuma se chamar fullchain.pem).</translation>
    </message>
    <message>
        <source>Ask the people who run {host} to renew the certificate and restart the mail service.</source>
        <translation>Peça a quem administra {host} que renove o certificado e reinicie o serviço de e-mail.</translation>
    </message>
    <message>
        <source>Ask the people who run {host}, by telephone or in person, whether they replaced the key, and compare its SHA-256.</source>
        <translation>Pergunte a quem administra {host}, por telefone ou pessoalmente, se a chave foi trocada e compare o SHA-256.</translation>
    </message>
    <message>
        <source>Ask the provider of the internet connection or server to set the reverse DNS name.</source>
        <translation>Peça ao provedor da conexão de internet ou do servidor que configure o nome no DNS reverso.</translation>
    </message>
    <message>
        <source>Ask the provider to release the account for production.</source>
        <translation>Peça ao provedor que libere a conta para produção.</translation>
    </message>
    <message>
        <source>Ask the provider&apos;s support to activate or release the account.</source>
        <translation>Peça ao suporte do provedor que ative ou libere a conta.</translation>
    </message>
    <message>
        <source>Ask whoever runs the mail server for the submission server, port and encryption.</source>
        <translation>Pergunte a quem administra o servidor de e-mail qual é o servidor de envio, a porta e a criptografia.</translation>
    </message>
    <message>
        <source>Ask your mail provider whether the server has another name.</source>
        <translation>Pergunte ao seu provedor de e-mail se o servidor tem outro nome.</translation>
    </message>
    <message>
        <source>Ask your provider or IT team for the name of the outgoing mail server.</source>
        <translation>Peça ao provedor ou à equipe de TI o nome do servidor de saída.</translation>
    </message>
    <message>
        <source>At Resend the user name is always the word resend; the API key is the password.</source>
        <translation>No Resend, o nome de usuário é sempre a palavra resend. A chave de API é a senha.</translation>
    </message>
    <message>
        <source>At SendGrid the user name is always the word apikey; the API key itself is the password.</source>
        <translation>No SendGrid, o nome de usuário é sempre a palavra apikey. A própria chave de API é a senha.</translation>
    </message>
    <message>
        <source>At SparkPost the user name is always SMTP_Injection; an API key with the right &quot;Send via SMTP&quot; is the password.</source>
        <translation>No SparkPost, o nome de usuário é sempre SMTP_Injection. A senha é uma chave de API com a permissão &quot;Send via SMTP&quot;.</translation>
    </message>
    <message>
        <source>At the end of the month SMTP AUTH with a password goes off by default. An administrator can turn it on again for the organisation.</source>
        <translation>No fim do mês, SMTP AUTH com senha será desativado por padrão. Um administrador pode reativá-lo para a organização.</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Austrália</translation>
    </message>
    <message>
        <source>Authentication: tick &quot;Only accept mail from the specified IP addresses&quot; and add {addresses}. If {platform} signs in, tick &quot;Require SMTP Authentication&quot; too.</source>
        <translation>Autenticação: marque a opção de aceitar e-mails somente dos endereços IP especificados e adicione {addresses}. Se {platform} faz login, marque também a opção que exige autenticação SMTP.</translation>
    </message>
    <message>
        <source>Barracuda is a filter in front of the real mail server. Ask who hosts the mailboxes behind it.</source>
        <translation>Barracuda é um filtro na frente do servidor de e-mail real. Pergunte quem hospeda as caixas de correio por trás dele.</translation>
    </message>
    <message>
        <source>Both sides began to agree on encryption, then the connection broke without a clear reason.</source>
        <translation>Os dois lados começaram a negociar a criptografia, e a conexão caiu sem um motivo claro.</translation>
    </message>
    <message>
        <source>Both sides have a TLS version in common, and still no cipher or key that both accept.</source>
        <translation>Os dois lados têm uma versão do TLS em comum, mas nenhuma cifra ou chave que ambos aceitem.</translation>
    </message>
    <message>
        <source>Brevo blocks unknown addresses on new accounts: add the platform&apos;s address under Settings &gt; Security &gt; Authorised IPs, or turn the block off for SMTP keys.</source>
        <translation>A Brevo bloqueia endereços desconhecidos em contas novas: adicione o endereço da plataforma em Settings &gt; Security &gt; Authorised IPs ou desative o bloqueio para chaves SMTP.</translation>
    </message>
    <message>
        <source>Brevo needs an SMTP key</source>
        <translation>A Brevo exige uma chave SMTP</translation>
    </message>
    <message>
        <source>Brevo refuses unknown addresses in new accounts. Authorise the platform&apos;s addresses, and this computer&apos;s for the test. A platform with changing addresses needs the block off for SMTP keys.</source>
        <translation>A Brevo recusa endereços desconhecidos em contas novas. Autorize os endereços da plataforma e, para o teste, o deste computador. Se a plataforma muda de endereço, é preciso desativar o bloqueio para chaves SMTP.</translation>
    </message>
    <message>
        <source>Bridge answers only on the computer it runs on, so a platform on the Internet cannot reach it.</source>
        <translation>O Bridge só responde no computador em que é executado, então uma plataforma na internet não consegue chegar a ele.</translation>
    </message>
    <message>
        <source>Bridge needs a paid plan.</source>
        <translation>O Bridge exige um plano pago.</translation>
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
        <translation>Por conta e região: 200 mensagens por dia e 1 por segundo no sandbox; 50 destinatários por mensagem.</translation>
    </message>
    <message>
        <source>By credits; one credit covers 10,000 messages. Transactional mail only.</source>
        <translation>Por créditos; um crédito cobre 10.000 mensagens. Somente e-mails transacionais.</translation>
    </message>
    <message>
        <source>By hour and by day for each mailbox; IONOS publishes no numbers.</source>
        <translation>Por hora e por dia para cada caixa de correio; a IONOS não publica números.</translation>
    </message>
    <message>
        <source>By plan and by hour.</source>
        <translation>Conforme o plano e por hora.</translation>
    </message>
    <message>
        <source>By plan, by hour and by day.</source>
        <translation>Conforme o plano, por hora e por dia.</translation>
    </message>
    <message>
        <source>By plan, by hour.</source>
        <translation>Conforme o plano, por hora.</translation>
    </message>
    <message>
        <source>By plan, for the whole organisation. Zoho points to ZeptoMail for larger numbers.</source>
        <translation>Conforme o plano, para toda a organização. Para volumes maiores, o Zoho indica o ZeptoMail.</translation>
    </message>
    <message>
        <source>By plan.</source>
        <translation>Conforme o plano.</translation>
    </message>
    <message>
        <source>By plan; 250 messages a day on the old Workspace Email.</source>
        <translation>Conforme o plano; 250 mensagens por dia no antigo Workspace Email.</translation>
    </message>
    <message>
        <source>By plan; not for marketing mail.</source>
        <translation>Conforme o plano; não serve para e-mail marketing.</translation>
    </message>
    <message>
        <source>By plan; small plans allow some tens of messages a day.</source>
        <translation>Conforme o plano; os pequenos permitem algumas dezenas de mensagens por dia.</translation>
    </message>
    <message>
        <source>By the hour, depending on reputation.</source>
        <translation>Por hora, conforme a reputação.</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canadá</translation>
    </message>
    <message>
        <source>Certificates of every server are refused by this one program.</source>
        <translation>Só este programa recusa os certificados de todos os servidores.</translation>
    </message>
    <message>
        <source>Certificates of web sites look expired too, or the date of this computer is wrong.</source>
        <translation>Os certificados dos sites também parecem expirados, ou a data deste computador está errada.</translation>
    </message>
    <message>
        <source>Certificates seem to be outside their time, which happens when the clock of the computer is off.</source>
        <translation>Os certificados parecem fora do prazo, o que acontece quando o relógio do computador está errado.</translation>
    </message>
    <message>
        <source>Check in the dashboard whether your domain is in the US or the EU region, then use that region&apos;s server.</source>
        <translation>Veja no painel se o seu domínio está na região EUA ou UE e use o servidor dessa região.</translation>
    </message>
    <message>
        <source>Check once more from a network outside, without VPN.</source>
        <translation>Verifique mais uma vez de uma rede externa, sem VPN.</translation>
    </message>
    <message>
        <source>Check port and security with your mail provider: 465 goes with SSL/TLS, 587 with STARTTLS.</source>
        <translation>Confira a porta e a segurança com seu provedor de e-mail: 465 vai com SSL/TLS, 587 com STARTTLS.</translation>
    </message>
    <message>
        <source>Check server name and port with your mail provider.</source>
        <translation>Confira o nome do servidor e a porta com seu provedor de e-mail.</translation>
    </message>
    <message>
        <source>Check server name and port: a test system or another kind of program may be listening there.</source>
        <translation>Confira o nome do servidor e a porta: pode haver ali um sistema de teste ou outro tipo de programa.</translation>
    </message>
    <message>
        <source>Check that its domain exists and can receive mail.</source>
        <translation>Verifique se o domínio existe e pode receber e-mails.</translation>
    </message>
    <message>
        <source>Check that port and security belong together: 587 with STARTTLS, 465 with SSL/TLS.</source>
        <translation>Verifique se a porta e a segurança combinam: 587 com STARTTLS, 465 com SSL/TLS.</translation>
    </message>
    <message>
        <source>Check that the computer is online.</source>
        <translation>Verifique se o computador está conectado à internet.</translation>
    </message>
    <message>
        <source>Check that the password works at outlook.office.com.</source>
        <translation>Verifique se a senha funciona em outlook.office.com.</translation>
    </message>
    <message>
        <source>Check that the public DNS record leads to the same server.</source>
        <translation>Verifique se o registro público no DNS leva ao mesmo servidor.</translation>
    </message>
    <message>
        <source>Check that the server fits your data centre: smtp.zoho.com, .eu, .in, .com.au or .jp.</source>
        <translation>Verifique se o servidor corresponde ao seu data center: smtp.zoho.com, .eu, .in, .com.au ou .jp.</translation>
    </message>
    <message>
        <source>Check that the server name is the one for outgoing mail.</source>
        <translation>Verifique se o nome do servidor é o do servidor de saída.</translation>
    </message>
    <message>
        <source>Check that the server name leads to the right machine.</source>
        <translation>Verifique se o nome do servidor leva à máquina certa.</translation>
    </message>
    <message>
        <source>Check that token and user name belong to the same account.</source>
        <translation>Verifique se o token e o nome de usuário são da mesma conta.</translation>
    </message>
    <message>
        <source>Check that you can sign in with it on the provider&apos;s web page.</source>
        <translation>Verifique se você consegue fazer login com ela na página do provedor.</translation>
    </message>
    <message>
        <source>Check the From address letter by letter.</source>
        <translation>Confira o endereço do remetente letra por letra.</translation>
    </message>
    <message>
        <source>Check the date and time of this computer first.</source>
        <translation>Confira primeiro a data e a hora deste computador.</translation>
    </message>
    <message>
        <source>Check the date of this computer if other secure pages complain too.</source>
        <translation>Confira a data deste computador se outras páginas seguras também reclamarem.</translation>
    </message>
    <message>
        <source>Check the network connection, for example by opening a web page you have not opened today.</source>
        <translation>Verifique a conexão de rede, por exemplo abrindo uma página web que você ainda não abriu hoje.</translation>
    </message>
    <message>
        <source>Check the part of the From address after the @.</source>
        <translation>Confira a parte do endereço do remetente depois do @.</translation>
    </message>
    <message>
        <source>Check the recipient&apos;s address letter by letter.</source>
        <translation>Confira o endereço do destinatário letra por letra.</translation>
    </message>
    <message>
        <source>Check the recipient&apos;s address.</source>
        <translation>Confira o endereço do destinatário.</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Choose &quot;Mail (IMAP/POP/SMTP)&quot; when you make the app password.</source>
        <translation>Escolha &quot;Mail (IMAP/POP/SMTP)&quot; ao criar a senha de app.</translation>
    </message>
    <message>
        <source>Choose STARTTLS for port 587, or SSL/TLS for port 465.</source>
        <translation>Escolha STARTTLS para a porta 587 ou SSL/TLS para a porta 465.</translation>
    </message>
    <message>
        <source>Choose STARTTLS or SSL/TLS.</source>
        <translation>Escolha STARTTLS ou SSL/TLS.</translation>
    </message>
    <message>
        <source>Choose a mailbox at another provider or a sending service for your domain.</source>
        <translation>Escolha uma caixa de correio em outro provedor ou um serviço de envio para seu domínio.</translation>
    </message>
    <message>
        <source>Choose a password of plain letters, digits and simple signs, and try it.</source>
        <translation>Escolha uma senha só com letras sem acento, números e sinais simples e experimente-a.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>Escolha uma delas.</translation>
    </message>
    <message>
        <source>Choose the server of the region in which the organisation was made.</source>
        <translation>Escolha o servidor da região em que a organização foi criada.</translation>
    </message>
    <message>
        <source>Choose the server of your region: someone who signs in at mail.zoho.eu uses the .eu server. The wrong region refuses the right password.</source>
        <translation>Escolha o servidor da sua região: quem faz login em mail.zoho.eu usa o servidor .eu. A região errada recusa a senha certa.</translation>
    </message>
    <message>
        <source>Cisco Secure Email is a filter in front of the real mail server. Ask who hosts the mailboxes behind it.</source>
        <translation>Cisco Secure Email é um filtro na frente do servidor de e-mail real. Pergunte quem hospeda as caixas de correio por trás dele.</translation>
    </message>
    <message>
        <source>Cloudflare Email Routing is a filter in front of the real mail server. Ask who hosts the mailboxes behind it.</source>
        <translation>Cloudflare Email Routing é um filtro na frente do servidor de e-mail real. Pergunte quem hospeda as caixas de correio por trás dele.</translation>
    </message>
    <message>
        <source>Codes expire and free accounts have few of them.</source>
        <translation>Os códigos expiram, e contas gratuitas têm poucos deles.</translation>
    </message>
    <message>
        <source>Comcast is moving its mailboxes to Yahoo Mail: after the move Yahoo&apos;s rules apply.</source>
        <translation>A Comcast está migrando as caixas de correio para o Yahoo Mail: depois da migração valem as regras do Yahoo.</translation>
    </message>
    <message>
        <source>Compare the server name letter by letter with your mail provider&apos;s instructions.</source>
        <translation>Compare o nome do servidor letra por letra com as instruções do seu provedor de e-mail.</translation>
    </message>
    <message>
        <source>Connect once, as an administrator. Without the module, run Install-Module ExchangeOnlineManagement -Scope CurrentUser first.</source>
        <translation>Conecte-se uma vez, como administrador. Sem o módulo, execute antes Install-Module ExchangeOnlineManagement -Scope CurrentUser.</translation>
    </message>
    <message>
        <source>Copy each value into its field. Test &amp; Save wakes up once every field is filled in correctly.</source>
        <translation>Copie cada valor para o campo dele. O botão Test &amp; Save é habilitado quando todos os campos estão preenchidos corretamente.</translation>
    </message>
    <message>
        <source>Copy the token from the server&apos;s &quot;API Tokens&quot; page into both fields.</source>
        <translation>Copie o token da página &quot;API Tokens&quot; do servidor para os dois campos.</translation>
    </message>
    <message>
        <source>Copy user name and password for SMTP from the provider&apos;s settings page.</source>
        <translation>Copie o nome de usuário e a senha de SMTP da página de configurações do provedor.</translation>
    </message>
    <message>
        <source>Create a password named after the platform.</source>
        <translation>Crie uma senha com o nome da plataforma.</translation>
    </message>
    <message>
        <source>Create an API key in the SendGrid settings and enter apikey and the key.</source>
        <translation>Crie uma chave de API nas configurações do SendGrid e digite apikey e a chave.</translation>
    </message>
    <message>
        <source>Create an SMTP user under &quot;Sending&quot;, &quot;SMTP Users&quot;, and enter its name and password. The SMTP2GO sign-in itself does not work here.</source>
        <translation>Crie um usuário SMTP em &quot;Sending&quot;, &quot;SMTP Users&quot; e digite o nome e a senha dele. O próprio login do SMTP2GO não funciona aqui.</translation>
    </message>
    <message>
        <source>Create an authorization code there and enter it as password.</source>
        <translation>Crie lá um código de autorização e digite-o como senha.</translation>
    </message>
    <message>
        <source>Credentials belong to one region: use that region&apos;s server.</source>
        <translation>As credenciais pertencem a uma região: use o servidor dessa região.</translation>
    </message>
    <message>
        <source>DOMAIN\user or user@domain</source>
        <translation>DOMÍNIO\usuário ou usuário@domínio</translation>
    </message>
    <message>
        <source>Do not accept the other certificate: your password would go to that server.</source>
        <translation>Não aceite o outro certificado: sua senha iria para aquele servidor.</translation>
    </message>
    <message>
        <source>Do not send a password until the connection is encrypted.</source>
        <translation>Não envie nenhuma senha enquanto a conexão não estiver criptografada.</translation>
    </message>
    <message>
        <source>Do not send a password until the server&apos;s own certificate arrives.</source>
        <translation>Não envie nenhuma senha até que chegue o certificado do próprio servidor.</translation>
    </message>
    <message>
        <source>Do not send from an address of a free mail service through another server.</source>
        <translation>Não envie por outro servidor com um endereço de serviço de e-mail gratuito.</translation>
    </message>
    <message>
        <source>Do not try a refused password again and again: the domain locks the account.</source>
        <translation>Não tente repetidamente uma senha recusada: o domínio bloqueia a conta.</translation>
    </message>
    <message>
        <source>Do not use localhost, a web address, or the server for incoming mail (IMAP, POP3, MX).</source>
        <translation>Não use localhost, um endereço web nem o servidor de entrada (IMAP, POP3, MX).</translation>
    </message>
    <message>
        <source>Do not use this connection for a password. Try from another network.</source>
        <translation>Não use esta conexão para uma senha. Tente por outra rede.</translation>
    </message>
    <message>
        <source>DomainFactory is moving its mailboxes to other servers: check the server name in the control panel.</source>
        <translation>A DomainFactory está migrando as caixas de correio para outros servidores: confira o nome do servidor no painel de controle.</translation>
    </message>
    <message>
        <source>EU</source>
        <translation>UE</translation>
    </message>
    <message>
        <source>EU subusers</source>
        <translation>subusuários da UE</translation>
    </message>
    <message>
        <source>Email Routing only forwards. To send through Cloudflare, use its Email Service.</source>
        <translation>O Email Routing apenas encaminha. Para enviar pela Cloudflare, use o Email Service.</translation>
    </message>
    <message>
        <source>Email Sending is turned on and the domain is added under Email Service &gt; Email Sending.</source>
        <translation>O Email Sending está ativado, e o domínio foi adicionado em Email Service &gt; Email Sending.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <comment>on the form of a platform that is not known</comment>
        <translation>Criptografia</translation>
    </message>
    <message>
        <source>Encryption: tick &quot;Require TLS encryption&quot;.</source>
        <translation>Criptografia: marque a opção que exige criptografia TLS.</translation>
    </message>
    <message>
        <source>Enter SMTP_Injection as user name and the API key as password.</source>
        <translation>Digite SMTP_Injection como nome de usuário e a chave de API como senha.</translation>
    </message>
    <message>
        <source>Enter apikey as user name and the API key (it begins with SG.) as password.</source>
        <translation>Digite apikey como nome de usuário e a chave de API (começa com SG.) como senha.</translation>
    </message>
    <message>
        <source>Enter it as the SMTP host.</source>
        <translation>Digite-o como host SMTP.</translation>
    </message>
    <message>
        <source>Enter it here in place of the normal password.</source>
        <translation>Digite-a aqui no lugar da senha normal.</translation>
    </message>
    <message>
        <source>Enter its 16 letters in place of the normal password; blanks do not matter.</source>
        <translation>Digite as 16 letras dela no lugar da senha normal. Os espaços não importam.</translation>
    </message>
    <message>
        <source>Enter resend as user name and the API key as password.</source>
        <translation>Digite resend como nome de usuário e a chave de API como senha.</translation>
    </message>
    <message>
        <source>Enter smtp.office365.com with port 587 and STARTTLS.</source>
        <translation>Digite smtp.office365.com com a porta 587 e STARTTLS.</translation>
    </message>
    <message>
        <source>Enter the bare name, such as smtp.example.com, without https:// and without a port.</source>
        <translation>Digite só o nome, como smtp.example.com, sem https:// e sem porta.</translation>
    </message>
    <message>
        <source>Enter the new password here.</source>
        <translation>Digite a nova senha aqui.</translation>
    </message>
    <message>
        <source>Enter the outgoing (SMTP) server that your mail provider names, often smtp.yourdomain or mail.yourdomain.</source>
        <translation>Digite o servidor de saída (SMTP) que seu provedor de e-mail indica, muitas vezes smtp.seudominio ou mail.seudominio.</translation>
    </message>
    <message>
        <source>Enter the password again. Watch for blanks at the ends from copying.</source>
        <translation>Digite a senha de novo. Cuidado com espaços copiados no início ou no fim.</translation>
    </message>
    <message>
        <source>Enter the server name that stands in the certificate, if your provider confirms that it is theirs.</source>
        <translation>Digite o nome de servidor que consta no certificado, se seu provedor confirmar que é dele.</translation>
    </message>
    <message>
        <source>Enter user name and password, and switch the sign-in on.</source>
        <translation>Digite o nome de usuário e a senha e ative o login.</translation>
    </message>
    <message>
        <source>Enter {mailbox} as user name and the 16 letters as password. The blanks between the groups do not count.</source>
        <translation>Digite {mailbox} como nome de usuário e as 16 letras como senha. Os espaços entre os grupos não contam.</translation>
    </message>
    <message>
        <source>Enter {mailbox} as user name, as it stands in the admin center (the user principal name), and its password.</source>
        <translation>Digite {mailbox} como nome de usuário, como consta no centro de administração (o nome principal do usuário), e a senha dele.</translation>
    </message>
    <message>
        <source>Europe and the United States are separate accounts with separate servers.</source>
        <translation>Europa e Estados Unidos são contas separadas, com servidores separados.</translation>
    </message>
    <message>
        <source>Europe and the United States are separate: use the server of the region in which the domain was added.</source>
        <translation>Europa e Estados Unidos são separados: use o servidor da região em que o domínio foi adicionado.</translation>
    </message>
    <message>
        <source>Every newer program is refused, and only TLS 1.0 or 1.1 connects.</source>
        <translation>Todo programa mais novo é recusado, e só TLS 1.0 ou 1.1 conecta.</translation>
    </message>
    <message>
        <source>Every program names itself at the start (EHLO). The server refuses that name, because it is not a full host name or not a true one.</source>
        <translation>Todo programa informa um nome no início (EHLO). O servidor recusa esse nome, porque não é um nome de host completo ou não é verdadeiro.</translation>
    </message>
    <message>
        <source>Everybody who uses this server has the same trouble, at any time.</source>
        <translation>Todos os que usam este servidor têm o mesmo problema, a qualquer hora.</translation>
    </message>
    <message>
        <source>Exactly a verified domain.</source>
        <translation>Exatamente um domínio verificado.</translation>
    </message>
    <message>
        <source>Exactly the address for which the token was made.</source>
        <translation>Exatamente o endereço para o qual o token foi criado.</translation>
    </message>
    <message>
        <source>Exactly the address that signs in.</source>
        <translation>Exatamente o endereço que faz login.</translation>
    </message>
    <message>
        <source>Exchange has only port 587 with STARTTLS.</source>
        <translation>O Exchange só tem a porta 587 com STARTTLS.</translation>
    </message>
    <message>
        <source>Exclude {mailbox} from the policy that blocks legacy authentication, and keep the policy for everyone else.</source>
        <translation>Exclua {mailbox} da política que bloqueia a autenticação herdada e mantenha a política para todos os outros.</translation>
    </message>
    <message>
        <source>External app passwords are required since February 2023.</source>
        <translation>Senhas de app externo são obrigatórias desde fevereiro de 2023.</translation>
    </message>
    <message>
        <source>Fastmail needs an app password</source>
        <translation>O Fastmail exige uma senha de app</translation>
    </message>
    <message>
        <source>Fewer connections at once, or a pause of some minutes, mend it.</source>
        <translation>Menos conexões ao mesmo tempo, ou uma pausa de alguns minutos, resolvem.</translation>
    </message>
    <message>
        <source>Find out which product it is. If the MX record ends in mail.protection.outlook.com, it is Microsoft 365: use smtp.office365.com and turn SMTP Authentication on in the Email &amp; Office Dashboard.</source>
        <translation>Descubra qual é o produto. Se o registro MX termina em mail.protection.outlook.com, é o Microsoft 365: use smtp.office365.com e ative SMTP Authentication no Email &amp; Office Dashboard.</translation>
    </message>
    <message>
        <source>For a platform, use an address of your own domain with an SMTP token, or a sending service.</source>
        <translation>Para uma plataforma, use um endereço do seu próprio domínio com um token SMTP ou um serviço de envio.</translation>
    </message>
    <message>
        <source>For a test, send to an address that you verified there.</source>
        <translation>Para testar, envie para um endereço que você verificou lá.</translation>
    </message>
    <message>
        <source>For a test, verify the recipient&apos;s address as well.</source>
        <translation>Para testar, verifique também o endereço do destinatário.</translation>
    </message>
    <message>
        <source>For more mail, choose a larger plan or a sending service.</source>
        <translation>Para enviar mais mensagens, escolha um plano maior ou um serviço de envio.</translation>
    </message>
    <message>
        <source>For this kind of account the provider only takes a sign-in through its own web page (OAuth). A platform that asks for user name and password cannot use it.</source>
        <translation>Para este tipo de conta, o provedor só aceita login pela própria página (OAuth). Uma plataforma que pede nome de usuário e senha não pode usá-la.</translation>
    </message>
    <message>
        <source>Forcepoint is a filter in front of the real mail server. Ask who hosts the mailboxes behind it.</source>
        <translation>Forcepoint é um filtro na frente do servidor de e-mail real. Pergunte quem hospeda as caixas de correio por trás dele.</translation>
    </message>
    <message>
        <source>Forms differ: SSL or SSL/TLS means encryption from the first byte (465). TLS often means STARTTLS (587).</source>
        <translation>Os formulários variam: SSL ou SSL/TLS significa criptografia desde o primeiro byte (465). TLS muitas vezes significa STARTTLS (587).</translation>
    </message>
    <message>
        <source>From address</source>
        <comment>on the form of a platform that is not known</comment>
        <translation>Endereço do remetente</translation>
    </message>
    <message>
        <source>From another network, such as a phone&apos;s, the same server offers STARTTLS.</source>
        <translation>Em outra rede, como a do celular, o mesmo servidor oferece STARTTLS.</translation>
    </message>
    <message>
        <source>From here {port} is open to other mail servers, so this network does not block it. {host} stays silent: its firewall drops what comes from this computer&apos;s address, or the server is down.</source>
        <translation>Daqui, a {port} está aberta para outros servidores de e-mail, então não é esta rede que a bloqueia. {host} não responde: o firewall descarta o que vem do endereço deste computador ou o servidor está fora do ar.</translation>
    </message>
    <message>
        <source>From name</source>
        <comment>on the form of a platform that is not known</comment>
        <translation>Nome do remetente</translation>
    </message>
    <message>
        <source>GMX may refuse a sign-in from a data centre or a foreign country, or ask for an app-specific password (reported in May 2026).</source>
        <translation>A GMX pode recusar um login vindo de um data center ou de outro país, ou pedir uma senha específica de aplicativo (relatado em maio de 2026).</translation>
    </message>
    <message>
        <source>GTR takes 587, 465 or 25.</source>
        <translation>GTR aceita 587, 465 ou 25.</translation>
    </message>
    <message>
        <source>Gmail replaces the From address with the account&apos;s own, unless it is a verified &quot;Send mail as&quot; address.</source>
        <translation>O Gmail substitui o endereço do remetente pelo da própria conta, a não ser que ele seja um endereço verificado em &quot;Enviar e-mail como&quot;.</translation>
    </message>
    <message>
        <source>Gmail sends 500 messages in 24 hours. For more, use Google Workspace or a sending service with a domain of your own.</source>
        <translation>O Gmail envia 500 mensagens em 24 horas. Para mais, use o Google Workspace ou um serviço de envio com domínio próprio.</translation>
    </message>
    <message>
        <source>Google may block the first sign-in from an unknown place. Confirm it at https://myaccount.google.com/notifications.</source>
        <translation>O Google pode bloquear o primeiro login de um local desconhecido. Confirme-o em https://myaccount.google.com/notifications.</translation>
    </message>
    <message>
        <source>Google needs an app password</source>
        <translation>O Google exige uma senha de app</translation>
    </message>
    <message>
        <source>Google replaces the From address with the mailbox that signs in, unless it is an alias or a verified &quot;Send mail as&quot; address.</source>
        <translation>O Google substitui o endereço do remetente pela caixa de correio que faz login, a não ser que ele seja um alias ou um endereço verificado em &quot;Enviar e-mail como&quot;.</translation>
    </message>
    <message>
        <source>Google says that a change can take up to 24 hours.</source>
        <translation>Segundo o Google, uma alteração pode levar até 24 horas.</translation>
    </message>
    <message>
        <source>Google stopped accepting the account password from other programs. App passwords are excepted.</source>
        <translation>O Google deixou de aceitar a senha da conta em outros programas. As senhas de app são exceção.</translation>
    </message>
    <message>
        <source>Google stopped accepting the account password from other programs. App passwords stay; no end date is announced.</source>
        <translation>O Google deixou de aceitar a senha da conta em outros programas. As senhas de app continuam; nenhuma data de fim foi anunciada.</translation>
    </message>
    <message>
        <source>Google takes a sign-in through its own web page (OAuth) or an app password. A platform that asks for user name and password needs the app password.</source>
        <translation>O Google aceita login pela própria página (OAuth) ou uma senha de app. Uma plataforma que pede nome de usuário e senha precisa da senha de app.</translation>
    </message>
    <message>
        <source>Google takes no normal password for sending</source>
        <translation>O Google não aceita a senha normal para envio</translation>
    </message>
    <message>
        <source>Google wants you to confirm the sign-in</source>
        <translation>O Google quer que você confirme o login</translation>
    </message>
    <message>
        <source>Guides that describe an app password for Outlook.com are out of date.</source>
        <translation>Os guias que descrevem uma senha de app para o Outlook.com estão desatualizados.</translation>
    </message>
    <message>
        <source>Guides that describe an app password for these addresses are out of date.</source>
        <translation>Os guias que descrevem uma senha de app para estes endereços estão desatualizados.</translation>
    </message>
    <message>
        <source>HEY has no SMTP for other programs, so there is nothing to type.</source>
        <translation>O HEY não tem SMTP para outros programas, então não há nada a digitar.</translation>
    </message>
    <message>
        <source>Have an administrator switch &quot;Authenticated SMTP&quot; on for this mailbox: Microsoft 365 admin center, Users, the user, Mail, Manage email apps.</source>
        <translation>Peça a um administrador que ative o &quot;SMTP autenticado&quot; para esta caixa de correio: Centro de administração do Microsoft 365, Usuários, o usuário, Email, Gerenciar aplicativos de email.</translation>
    </message>
    <message>
        <source>Hornetsecurity is a filter in front of the real mail server. Ask who hosts the mailboxes behind it.</source>
        <translation>Hornetsecurity é um filtro na frente do servidor de e-mail real. Pergunte quem hospeda as caixas de correio por trás dele.</translation>
    </message>
    <message>
        <source>If GoDaddy sold the subscription, the switches are there too: SMTP Authentication for each user, and security defaults.</source>
        <translation>Se a assinatura foi vendida pela GoDaddy, as opções também estão lá: SMTP Authentication para cada usuário e os padrões de segurança.</translation>
    </message>
    <message>
        <source>If IONOS hosts the domain with Microsoft 365, use smtp.office365.com.</source>
        <translation>Se a IONOS hospeda o domínio com o Microsoft 365, use smtp.office365.com.</translation>
    </message>
    <message>
        <source>If IP Access Management is on (Settings &gt; IP Access Management), add the platform&apos;s addresses.</source>
        <translation>Se IP Access Management estiver ativado (Settings &gt; IP Access Management), adicione os endereços da plataforma.</translation>
    </message>
    <message>
        <source>If IP Access Management is on, add the platform&apos;s address (Settings &gt; IP Access Management).</source>
        <translation>Se IP Access Management estiver ativado, adicione o endereço da plataforma (Settings &gt; IP Access Management).</translation>
    </message>
    <message>
        <source>If IP authentication is used, add the platform&apos;s address; it needs a paid plan.</source>
        <translation>Se a autenticação por IP for usada, adicione o endereço da plataforma; isso exige um plano pago.</translation>
    </message>
    <message>
        <source>If IP restriction is on, add the platform&apos;s address to the list.</source>
        <translation>Se a restrição de IP estiver ativada, adicione o endereço da plataforma à lista.</translation>
    </message>
    <message>
        <source>If an IP allow-list is set up, add the platform&apos;s address.</source>
        <translation>Se houver uma lista de IPs permitidos, adicione o endereço da plataforma.</translation>
    </message>
    <message>
        <source>If app passwords stay forbidden: the SMTP relay service</source>
        <translation>Se as senhas de app continuarem proibidas: o serviço de retransmissão SMTP</translation>
    </message>
    <message>
        <source>If everything else works, ask the people who run this network whether they block outgoing mail.</source>
        <translation>Se todo o resto funciona, pergunte a quem administra esta rede se ela bloqueia e-mails de saída.</translation>
    </message>
    <message>
        <source>If it arrived, the settings work; the server is slow to confirm, often because it scans messages first.</source>
        <translation>Se ela chegou, as configurações funcionam; o servidor demora a confirmar, muitas vezes porque analisa as mensagens antes.</translation>
    </message>
    <message>
        <source>If it arrived, the settings work; the server is slow to confirm, often because it scans messages first. Let the program wait longer, up to 10 minutes.</source>
        <translation>Se ela chegou, as configurações funcionam; o servidor demora a confirmar, muitas vezes porque analisa as mensagens antes. Configure o programa para esperar mais, até 10 minutos.</translation>
    </message>
    <message>
        <source>If it did not arrive, ask the people who run the mail server what their log says about this time.</source>
        <translation>Se ela não chegou, pergunte a quem administra o servidor de e-mail o que o log registrou nesse horário.</translation>
    </message>
    <message>
        <source>If it did not arrive, try a short message without attachments: a size limit or a filter may end the connection.</source>
        <translation>Se ela não chegou, experimente uma mensagem curta sem anexos: um limite de tamanho ou um filtro pode encerrar a conexão.</translation>
    </message>
    <message>
        <source>If it did not arrive, try a short message: a long one may stick on a slow or faulty line.</source>
        <translation>Se não chegou, experimente uma mensagem curta: uma longa pode parar em uma linha lenta ou com defeito.</translation>
    </message>
    <message>
        <source>If it does not, give this mailbox a policy of its own. First make the policy.</source>
        <translation>Se não permitir, dê a esta caixa de correio uma política própria. Primeiro crie a política.</translation>
    </message>
    <message>
        <source>If it goes on, ask the people who run the mail server what their log says about this time and this step.</source>
        <translation>Se continuar, pergunte a quem administra o servidor de e-mail o que o log registrou nesse horário e nessa etapa.</translation>
    </message>
    <message>
        <source>If it goes on, ask the people who run the mail server what their log says about this time.</source>
        <translation>Se continuar, pergunte a quem administra o servidor de e-mail o que o log registrou nesse horário.</translation>
    </message>
    <message>
        <source>If it goes on, ask the people who run the mail server.</source>
        <translation>Se continuar, fale com quem administra o servidor de e-mail.</translation>
    </message>
    <message>
        <source>If it happens again, send us the copied details.</source>
        <translation>Se acontecer de novo, envie-nos os detalhes copiados.</translation>
    </message>
    <message>
        <source>If it happens in one network only, do not trust that network with a password.</source>
        <translation>Se isso só acontecer em uma rede, não confie uma senha a essa rede.</translation>
    </message>
    <message>
        <source>If it is not confirmed there, use an app password: https://myaccount.google.com/apppasswords.</source>
        <translation>Se não houver nada a confirmar lá, use uma senha de app: https://myaccount.google.com/apppasswords.</translation>
    </message>
    <message>
        <source>If it is used already, create a new one.</source>
        <translation>Se ele já estiver em uso, crie outro.</translation>
    </message>
    <message>
        <source>If it lasts, tell the people who run {host}.</source>
        <translation>Se continuar, avise quem administra {host}.</translation>
    </message>
    <message>
        <source>If it worked a few minutes ago and sign-ins failed since, the server may have locked this computer out for a while.</source>
        <translation>Se funcionava há poucos minutos e depois houve logins sem sucesso, o servidor pode ter bloqueado este computador por um tempo.</translation>
    </message>
    <message>
        <source>If mail.YOURDOMAIN has no fitting certificate, use the server&apos;s own name from cPanel.</source>
        <translation>Se mail.SEUDOMINIO não tiver um certificado adequado, use o nome do próprio servidor indicado no cPanel.</translation>
    </message>
    <message>
        <source>If no app password can be made, a form with user name and password cannot use this account.</source>
        <translation>Se não for possível criar uma senha de app, um formulário com nome de usuário e senha não pode usar esta conta.</translation>
    </message>
    <message>
        <source>If no app password is offered, this account cannot send through other programs.</source>
        <translation>Se não houver opção de senha de app, esta conta não pode enviar por outros programas.</translation>
    </message>
    <message>
        <source>If no app passwords are offered, the administrator forbids them or requires security keys. Then use the SMTP relay service, or another sender.</source>
        <translation>Se não houver opção de senha de app, o administrador a proíbe ou exige chaves de segurança. Nesse caso, use o serviço de retransmissão SMTP ou outro remetente.</translation>
    </message>
    <message>
        <source>If other devices in this network can send, look at the firewall of this computer.</source>
        <translation>Se outros dispositivos desta rede conseguem enviar, verifique o firewall deste computador.</translation>
    </message>
    <message>
        <source>If port 587 stays silent too, a firewall between here and the provider drops the connection.</source>
        <translation>Se a porta 587 também não responder, um firewall entre este computador e o provedor descarta a conexão.</translation>
    </message>
    <message>
        <source>If security defaults or conditional access are on, they may block the sign-in; see the sign-in log in Microsoft Entra.</source>
        <translation>Se os padrões de segurança ou o Acesso Condicional estiverem ativos, eles podem bloquear o login. Consulte os logs de entrada no Microsoft Entra.</translation>
    </message>
    <message>
        <source>If the API key has a list of addresses, add the platform&apos;s.</source>
        <translation>Se a chave de API tiver uma lista de endereços, adicione os da plataforma.</translation>
    </message>
    <message>
        <source>If the account has an IP allow-list, add the platform&apos;s addresses.</source>
        <translation>Se a conta tiver uma lista de IPs permitidos, adicione os endereços da plataforma.</translation>
    </message>
    <message>
        <source>If the account limits the addresses that may send, add the platform&apos;s.</source>
        <translation>Se a conta limitar os endereços que podem enviar, adicione os da plataforma.</translation>
    </message>
    <message>
        <source>If the account uses per-user multi-factor authentication, make an app password, where the organisation allows it.</source>
        <translation>Se a conta usa autenticação multifator por usuário, crie uma senha de app, se a organização permitir.</translation>
    </message>
    <message>
        <source>If the address belongs to a company</source>
        <translation>Se o endereço pertence a uma empresa</translation>
    </message>
    <message>
        <source>If the address is yours, look it up at the list that the message names and ask for removal.</source>
        <translation>Se o endereço for seu, procure-o na lista que a mensagem cita e peça a remoção.</translation>
    </message>
    <message>
        <source>If the authority is your own, issue its certificates anew with the missing extension.</source>
        <translation>Se a autoridade for sua, emita os certificados de novo com a extensão que falta.</translation>
    </message>
    <message>
        <source>If the certificate does not cover mail.YOURDOMAIN, use the server&apos;s own name.</source>
        <translation>Se o certificado não cobrir mail.SEUDOMINIO, use o nome do próprio servidor.</translation>
    </message>
    <message>
        <source>If the credential is limited to addresses, add the platform&apos;s.</source>
        <translation>Se a credencial for limitada a certos endereços, adicione o da plataforma.</translation>
    </message>
    <message>
        <source>If the domain is yours, check its name servers and, if it is signed, its DNSSEC records.</source>
        <translation>Se o domínio for seu, verifique os servidores de nomes e, se ele for assinado, os registros DNSSEC.</translation>
    </message>
    <message>
        <source>If the first sign-in of {platform} is refused, look for a message from Google about a new sign-in and confirm that it was you.</source>
        <translation>Se {platform} tiver o primeiro login recusado, procure uma mensagem do Google sobre um novo login e confirme que foi você.</translation>
    </message>
    <message>
        <source>If the host&apos;s firewall blocks the platform after failed sign-ins, ask the host to admit the platform&apos;s addresses.</source>
        <translation>Se o firewall da hospedagem bloquear a plataforma depois de logins sem sucesso, peça à hospedagem que libere os endereços da plataforma.</translation>
    </message>
    <message>
        <source>If the mail server has a firewall, ask the platform which addresses it sends from.</source>
        <translation>Se o servidor de e-mail tiver um firewall, pergunte à plataforma de quais endereços ela envia.</translation>
    </message>
    <message>
        <source>If the mail server has a firewall, it must admit the platform too.</source>
        <translation>Se o servidor de e-mail tiver um firewall, ele precisa liberar também a plataforma.</translation>
    </message>
    <message>
        <source>If the page offers none, the administrator forbids app passwords: use the SMTP relay service of Google Workspace.</source>
        <translation>Se a página não oferecer nenhuma, o administrador proíbe senhas de app: use o serviço de retransmissão SMTP do Google Workspace.</translation>
    </message>
    <message>
        <source>If the page says that the setting is not available: 2-Step Verification may use security keys only, Advanced Protection may be on, or the account belongs to an organisation. Then the administrator decides.</source>
        <translation>Se a página disser que a configuração não está disponível: a verificação em duas etapas pode usar só chaves de segurança, a Proteção Avançada pode estar ativada ou a conta pertence a uma organização. Nesse caso, quem decide é o administrador.</translation>
    </message>
    <message>
        <source>If the program is old, update it.</source>
        <translation>Se o programa for antigo, atualize-o.</translation>
    </message>
    <message>
        <source>If the relay asks for a sign-in, use a mailbox of the organisation and an app password of it.</source>
        <translation>Se o relay exigir login, use uma caixa de correio da organização e uma senha de app dela.</translation>
    </message>
    <message>
        <source>If the same server offers STARTTLS elsewhere, a firewall or an antivirus program on the way removes it.</source>
        <translation>Se o mesmo servidor oferece STARTTLS em outro lugar, um firewall ou antivírus no caminho o elimina.</translation>
    </message>
    <message>
        <source>If the server is a relay that knows you by address, switch the sign-in off.</source>
        <translation>Se o servidor for um relay que reconhece você pelo endereço, desative o login.</translation>
    </message>
    <message>
        <source>If the server is yours, allow PLAIN and LOGIN after TLS.</source>
        <translation>Se o servidor for seu, permita PLAIN e LOGIN depois do TLS.</translation>
    </message>
    <message>
        <source>If the server is yours, check that it listens on its IPv6 address or take the AAAA record away.</source>
        <translation>Se o servidor for seu, verifique se ele atende no endereço IPv6 ou remova o registro AAAA.</translation>
    </message>
    <message>
        <source>If the server is yours, check that it runs.</source>
        <translation>Se o servidor for seu, verifique se ele está em execução.</translation>
    </message>
    <message>
        <source>If the server is yours, check that its firewall admits the address this connection comes from.</source>
        <translation>Se o servidor for seu, verifique se o firewall dele libera o endereço de onde vem esta conexão.</translation>
    </message>
    <message>
        <source>If the server is yours, check that its mail service is running and listens on this port.</source>
        <translation>Se o servidor for seu, verifique se o serviço de e-mail está em execução e usa esta porta.</translation>
    </message>
    <message>
        <source>If the server is yours, check that the renewal works and the mail service loads the new certificate.</source>
        <translation>Se o servidor for seu, verifique se a renovação funciona e se o serviço de e-mail carrega o novo certificado.</translation>
    </message>
    <message>
        <source>If the server is yours, get a certificate that includes {host}.</source>
        <translation>Se o servidor for seu, obtenha um certificado que inclua {host}.</translation>
    </message>
    <message>
        <source>If the server is yours, give it a certificate and switch STARTTLS on.</source>
        <translation>Se o servidor for seu, instale um certificado e ative STARTTLS.</translation>
    </message>
    <message>
        <source>If the server is yours, give this account or address the right to relay.</source>
        <translation>Se o servidor for seu, dê a esta conta ou a este endereço o direito de encaminhar (relay).</translation>
    </message>
    <message>
        <source>If the server is yours, install a certificate from a public authority, since the platform will not know a private one either.</source>
        <translation>Se o servidor for seu, instale um certificado de uma autoridade pública, pois a plataforma também não conhecerá uma privada.</translation>
    </message>
    <message>
        <source>If the server is yours, install a certificate from a public authority; Let&apos;s Encrypt issues them free of charge.</source>
        <translation>Se o servidor for seu, instale um certificado de uma autoridade pública; a Let&apos;s Encrypt os emite de graça.</translation>
    </message>
    <message>
        <source>If the server is yours, look at its sign-in service (Dovecot, SASL, LDAP) and its log.</source>
        <translation>Se o servidor for seu, verifique o serviço de login (Dovecot, SASL, LDAP) e o log dele.</translation>
    </message>
    <message>
        <source>If the server is yours, look at whether its mail service hangs.</source>
        <translation>Se o servidor for seu, veja se o serviço de e-mail está travado.</translation>
    </message>
    <message>
        <source>If the server is yours, look in its log at what it does at this step; look-ups of addresses and passwords are usual reasons.</source>
        <translation>Se o servidor for seu, veja no log o que ele faz nesta etapa. As causas mais comuns são consultas de endereços e de senhas.</translation>
    </message>
    <message>
        <source>If the server is yours, look in its log for the message.</source>
        <translation>Se o servidor for seu, procure a mensagem no log dele.</translation>
    </message>
    <message>
        <source>If the server is yours, repair {family} or take those addresses out of DNS.</source>
        <translation>Se o servidor for seu, corrija {family} ou retire esses endereços do DNS.</translation>
    </message>
    <message>
        <source>If the server is yours, switch SMTP AUTH on for this port.</source>
        <translation>Se o servidor for seu, ative SMTP AUTH nesta porta.</translation>
    </message>
    <message>
        <source>If the server is yours, take this computer&apos;s address out of its list of banned addresses.</source>
        <translation>Se o servidor for seu, retire o endereço deste computador da lista de endereços banidos.</translation>
    </message>
    <message>
        <source>If the server is yours, update it and switch TLS 1.2 or 1.3 on.</source>
        <translation>Se o servidor for seu, atualize-o e ative TLS 1.2 ou 1.3.</translation>
    </message>
    <message>
        <source>If the server is yours, update it, and look at what stands between it and the network, such as a proxy or a filter.</source>
        <translation>Se o servidor for seu, atualize-o e veja o que há entre ele e a rede, como um proxy ou um filtro.</translation>
    </message>
    <message>
        <source>If the server is yours, update it.</source>
        <translation>Se o servidor for seu, atualize-o.</translation>
    </message>
    <message>
        <source>If the server is yours, update it; the hole is known as CVE-2011-0411.</source>
        <translation>Se o servidor for seu, atualize-o; a falha é conhecida como CVE-2011-0411.</translation>
    </message>
    <message>
        <source>If the server is yours, use a key of at least 2048 bits, DH parameters of 2048 bits, and current ciphers.</source>
        <translation>Se o servidor for seu, use uma chave de pelo menos 2048 bits, parâmetros DH de 2048 bits e cifras atuais.</translation>
    </message>
    <message>
        <source>If the server was set up today, wait until its DNS record is published and check again.</source>
        <translation>Se o servidor foi configurado hoje, espere até que o registro DNS seja publicado e verifique de novo.</translation>
    </message>
    <message>
        <source>If the token is limited to addresses, add the platform&apos;s.</source>
        <translation>Se o token for limitado a certos endereços, adicione o da plataforma.</translation>
    </message>
    <message>
        <source>If there is one, it must allow Basic for SMTP (AllowBasicAuthSmtp: True).</source>
        <translation>Se houver uma, ela precisa permitir autenticação básica para SMTP (AllowBasicAuthSmtp: True).</translation>
    </message>
    <message>
        <source>If they are right, ask the people who run {host} to install a certificate that is valid now.</source>
        <translation>Se estiverem certas, peça a quem administra {host} que instale um certificado que já esteja em vigor.</translation>
    </message>
    <message>
        <source>If they confirm the new key, remove the old one and trust the new one.</source>
        <translation>Se a nova chave for confirmada, remova a antiga e confie na nova.</translation>
    </message>
    <message>
        <source>If they do not, do not use this connection. Try from another network.</source>
        <translation>Se não for, não use esta conexão. Tente por outra rede.</translation>
    </message>
    <message>
        <source>If they do, ask the people who run {host} to look at the TLS set-up of this port.</source>
        <translation>Se combinarem, peça a quem administra {host} que verifique a configuração TLS desta porta.</translation>
    </message>
    <message>
        <source>If they were entered, choose encryption as well; many servers offer the sign-in only after it.</source>
        <translation>Se já foram digitados, escolha também a criptografia; muitos servidores só oferecem login depois dela.</translation>
    </message>
    <message>
        <source>If those are closed too, ask the network or hosting provider to open outgoing SMTP.</source>
        <translation>Se elas também estiverem fechadas, peça ao provedor da rede ou da hospedagem que libere o SMTP de saída.</translation>
    </message>
    <message>
        <source>If your organisation allows app passwords, make one at https://mysignins.microsoft.com/security-info.</source>
        <translation>Se a sua organização permitir senhas de app, crie uma em https://mysignins.microsoft.com/security-info.</translation>
    </message>
    <message>
        <source>ImprovMX forwards mail. Only the Premium plan can send.</source>
        <translation>O ImprovMX encaminha e-mails. Só o plano Premium pode enviar.</translation>
    </message>
    <message>
        <source>In Brevo open &quot;Security&quot;, &quot;Authorized IPs&quot;, and add the platform&apos;s address, or switch the block off for SMTP keys.</source>
        <translation>Na Brevo, abra &quot;Security&quot;, &quot;Authorized IPs&quot; e adicione o endereço da plataforma, ou desative o bloqueio para chaves SMTP.</translation>
    </message>
    <message>
        <source>In Fastmail open &quot;Settings&quot;, &quot;Privacy &amp; Security&quot;, &quot;Manage app passwords and access&quot;, and make one with access to SMTP.</source>
        <translation>No Fastmail, abra &quot;Settings&quot;, &quot;Privacy &amp; Security&quot;, &quot;Manage app passwords and access&quot; e crie uma com acesso a SMTP.</translation>
    </message>
    <message>
        <source>In Mailgun open the domain&apos;s settings, &quot;SMTP credentials&quot;, and reset the password of the login you use.</source>
        <translation>No Mailgun, abra as configurações do domínio, &quot;SMTP credentials&quot;, e redefina a senha do login que você usa.</translation>
    </message>
    <message>
        <source>In PHP, set openssl.cafile to a current file; for Python on macOS run &quot;Install Certificates.command&quot;; in Java update the trust store.</source>
        <translation>No PHP, aponte openssl.cafile para um arquivo atual; para Python no macOS, execute &quot;Install Certificates.command&quot;; no Java, atualize o trust store.</translation>
    </message>
    <message>
        <source>In PowerShell: Set-CASMailbox {mailbox} -SmtpClientAuthenticationDisabled $false.</source>
        <translation>No PowerShell: Set-CASMailbox {mailbox} -SmtpClientAuthenticationDisabled $false.</translation>
    </message>
    <message>
        <source>In VK WorkSpace the administrator must allow mail programs.</source>
        <translation>No VK WorkSpace, o administrador precisa permitir programas de e-mail.</translation>
    </message>
    <message>
        <source>In Yandex 360 the administrator may forbid mail programs.</source>
        <translation>No Yandex 360, o administrador pode proibir programas de e-mail.</translation>
    </message>
    <message>
        <source>In a company network, ask the people who run it to exclude mail connections from inspection.</source>
        <translation>Em uma rede corporativa, peça a quem a administra que exclua da inspeção as conexões de e-mail.</translation>
    </message>
    <message>
        <source>In a configuration file or web address, quote or encode special signs.</source>
        <translation>Em um arquivo de configuração ou endereço web, use aspas ou codifique os sinais especiais.</translation>
    </message>
    <message>
        <source>In a container or on a server, check the DNS servers it is configured with.</source>
        <translation>Em um contêiner ou servidor, verifique os servidores DNS configurados nele.</translation>
    </message>
    <message>
        <source>In a network that only has a web proxy, ask for direct access to port 587 or 465.</source>
        <translation>Em uma rede que só tem proxy web, peça acesso direto à porta 587 ou 465.</translation>
    </message>
    <message>
        <source>In an Exchange organisation, try DOMAIN\user or user@domain.</source>
        <translation>Em uma organização com Exchange, experimente DOMÍNIO\usuário ou usuário@domínio.</translation>
    </message>
    <message>
        <source>In cPanel, Email Accounts &gt; Connect Devices shows server and ports.</source>
        <translation>No cPanel, Email Accounts &gt; Connect Devices mostra o servidor e as portas.</translation>
    </message>
    <message>
        <source>In the Google Admin console open Gmail, &quot;Routing&quot;, &quot;SMTP relay service&quot;, and add the address, or require SMTP sign-in in its place.</source>
        <translation>No Admin Console do Google, abra Gmail, &quot;Roteamento&quot;, &quot;Serviço de retransmissão SMTP&quot; e adicione o endereço, ou passe a exigir autenticação SMTP.</translation>
    </message>
    <message>
        <source>In the Google Admin console open Gmail, &quot;Routing&quot;, &quot;SMTP relay service&quot;, and check allowed senders and addresses.</source>
        <translation>No Admin Console do Google, abra Gmail, &quot;Roteamento&quot;, &quot;Serviço de retransmissão SMTP&quot; e verifique os remetentes e os endereços permitidos.</translation>
    </message>
    <message>
        <source>In the SES console open &quot;SMTP settings&quot;, create SMTP credentials in the region of your sender, and enter both values.</source>
        <translation>No console do SES, abra &quot;SMTP settings&quot;, crie credenciais SMTP na região do seu remetente e digite os dois valores.</translation>
    </message>
    <message>
        <source>In the SES console request production access for this region.</source>
        <translation>No console do SES, solicite acesso à produção para esta região.</translation>
    </message>
    <message>
        <source>In the program that showed the message, switch encryption on (its name may be TLS or STARTTLS).</source>
        <translation>No programa que mostrou a mensagem, ative a criptografia (a opção pode se chamar TLS ou STARTTLS).</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Índia</translation>
    </message>
    <message>
        <source>Install or update the root certificates of the system (package ca-certificates).</source>
        <translation>Instale ou atualize os certificados raiz do sistema (pacote ca-certificates).</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlanda</translation>
    </message>
    <message>
        <source>It delivers only to mailboxes of your own organisation, so it does not suit a platform that writes to customers.</source>
        <translation>Ele só entrega em caixas de correio da sua própria organização, por isso não serve para uma plataforma que escreve a clientes.</translation>
    </message>
    <message>
        <source>It delivers only to mailboxes of your own organisation.</source>
        <translation>Ele só entrega em caixas de correio da sua própria organização.</translation>
    </message>
    <message>
        <source>It happens at the same step every time, also from another network.</source>
        <translation>Acontece sempre na mesma etapa, também a partir de outra rede.</translation>
    </message>
    <message>
        <source>It is not clear which AOL accounts may still use an app password. If AOL offers to make one, it may work; if not, only OAuth is left.</source>
        <translation>Não está claro quais contas AOL ainda podem usar uma senha de app. Se a AOL oferecer a criação, ela pode funcionar; se não, só resta OAuth.</translation>
    </message>
    <message>
        <source>It listens on port 25 only. The platform must be able to leave user name and password empty.</source>
        <translation>Ele só atende na porta 25. A plataforma precisa permitir que o nome de usuário e a senha fiquem em branco.</translation>
    </message>
    <message>
        <source>It needs a billing policy; Microsoft charges by recipient since June 2026.</source>
        <translation>É preciso ter uma política de cobrança; a Microsoft cobra por destinatário desde junho de 2026.</translation>
    </message>
    <message>
        <source>It needs a paid Mailchimp plan.</source>
        <translation>É preciso ter um plano pago do Mailchimp.</translation>
    </message>
    <message>
        <source>It needs fixed addresses of the platform that sends, or a client certificate for one of your domains.</source>
        <translation>São necessários endereços fixos da plataforma que envia ou um certificado de cliente para um dos seus domínios.</translation>
    </message>
    <message>
        <source>It offers sign-in after STARTTLS only: Get-ReceiveConnector should show BasicAuthRequireTLS and ExchangeUsers.</source>
        <translation>Ele só oferece login depois de STARTTLS: Get-ReceiveConnector deve mostrar BasicAuthRequireTLS e ExchangeUsers.</translation>
    </message>
    <message>
        <source>It worked earlier, several wrong tries came before, and it works again after a while.</source>
        <translation>Antes funcionava, houve várias tentativas erradas, e depois de um tempo volta a funcionar.</translation>
    </message>
    <message>
        <source>It works again after a pause, and fails when much is sent at once.</source>
        <translation>Volta a funcionar depois de uma pausa e falha quando se envia muito de uma vez.</translation>
    </message>
    <message>
        <source>It works again later without any change, and others have the same trouble now.</source>
        <translation>Volta a funcionar mais tarde sem nenhuma mudança, e agora outros têm o mesmo problema.</translation>
    </message>
    <message>
        <source>It works as soon as IPv6 is switched off on this computer.</source>
        <translation>Funciona assim que o IPv6 é desativado neste computador.</translation>
    </message>
    <message>
        <source>It works even where SMTP AUTH is off for the organisation.</source>
        <translation>Funciona mesmo onde SMTP AUTH está desativado para a organização.</translation>
    </message>
    <message>
        <source>It works once encryption is switched on.</source>
        <translation>Funciona assim que a criptografia é ativada.</translation>
    </message>
    <message>
        <source>It works when the From address is the mailbox that signs in.</source>
        <translation>Funciona quando o endereço do remetente é a caixa de correio que faz login.</translation>
    </message>
    <message>
        <source>It works with an address of plain letters.</source>
        <translation>Funciona com um endereço só com letras sem acento.</translation>
    </message>
    <message>
        <source>It works with the VPN or the proxy switched off.</source>
        <translation>Funciona com a VPN ou o proxy desativado.</translation>
    </message>
    <message>
        <source>Its issuer declared the certificate void before its end, often because the key was exposed.</source>
        <translation>O emissor cancelou o certificado antes do fim da validade, muitas vezes porque a chave foi exposta.</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japão</translation>
    </message>
    <message>
        <source>Keep the port and choose SSL/TLS, or choose port 587 with STARTTLS.</source>
        <translation>Mantenha a porta e escolha SSL/TLS, ou escolha a porta 587 com STARTTLS.</translation>
    </message>
    <message>
        <source>Keep the port and choose STARTTLS, or choose port 465 with SSL/TLS.</source>
        <translation>Mantenha a porta e escolha STARTTLS, ou escolha a porta 465 com SSL/TLS.</translation>
    </message>
    <message>
        <source>Leave TLS alone: GTR does not say what it means. SSL belongs to 465, StartTLS to 587 and 25.</source>
        <translation>Não mexa em TLS: GTR não diz o que significa. SSL combina com 465; StartTLS, com 587 e 25.</translation>
    </message>
    <message>
        <source>Leave out characters such as $ when you choose it yourself.</source>
        <translation>Se você mesmo a escolher, evite caracteres como $.</translation>
    </message>
    <message>
        <source>Leave {mailbox} out of the Advanced Protection Program: it forbids app passwords.</source>
        <translation>Deixe {mailbox} fora do Programa Proteção Avançada: ele proíbe senhas de app.</translation>
    </message>
    <message>
        <source>Let {platform} in through your firewall</source>
        <translation>Libere {platform} no seu firewall</translation>
    </message>
    <message>
        <source>List the addresses from which the platform sends, or let the relay ask for a sign-in. The address of this computer does not count.</source>
        <translation>Liste os endereços de onde a plataforma envia ou deixe o relay exigir login. O endereço deste computador não conta.</translation>
    </message>
    <message>
        <source>List the addresses of the platform that sends, not the address of this computer.</source>
        <translation>Liste os endereços da plataforma que envia, não o endereço deste computador.</translation>
    </message>
    <message>
        <source>Look at the From line of the message that arrives.</source>
        <translation>Veja a linha do remetente na mensagem que chegar.</translation>
    </message>
    <message>
        <source>Look at the organisation&apos;s setting. True is right: only the mailboxes that need it are on.</source>
        <translation>Veja a configuração da organização. True é o certo: só as caixas de correio que precisam estão ativadas.</translation>
    </message>
    <message>
        <source>Look at the refused sign-ins of {mailbox}: the column &quot;Client app&quot; says Authenticated SMTP, and the details name the policy that blocked it.</source>
        <translation>Veja os logins recusados de {mailbox}: a coluna &quot;Aplicativo cliente&quot; mostra Authenticated SMTP, e os detalhes indicam a política que bloqueou o login.</translation>
    </message>
    <message>
        <source>Look at the result. False means on; an empty value means that the organisation&apos;s setting counts.</source>
        <translation>Veja o resultado. False significa ativado; um valor vazio significa que vale a configuração da organização.</translation>
    </message>
    <message>
        <source>Look at what the server names: a missing Date or From header, a bare line end, a letter without encoding.</source>
        <translation>Veja o que o servidor aponta: falta do cabeçalho Date ou From, um fim de linha incompleto, uma letra sem codificação.</translation>
    </message>
    <message>
        <source>Look for an authentication policy of the mailbox, and for the default one.</source>
        <translation>Procure uma política de autenticação da caixa de correio e a política padrão.</translation>
    </message>
    <message>
        <source>Look in the mailbox of the recipient before you send it again.</source>
        <translation>Veja a caixa de correio do destinatário antes de enviar de novo.</translation>
    </message>
    <message>
        <source>Look in the mailbox of {recipient} before you try again.</source>
        <translation>Veja se {recipient} recebeu a mensagem antes de tentar de novo.</translation>
    </message>
    <message>
        <source>Look up the region of your account at the provider, then enter the server of that region.</source>
        <translation>Consulte no provedor a região da sua conta e digite o servidor dessa região.</translation>
    </message>
    <message>
        <source>MX Plan</source>
        <translation>MX Plan</translation>
    </message>
    <message>
        <source>Mail Starter or kSuite Standard with one user</source>
        <translation>Mail Starter ou kSuite Standard com um usuário</translation>
    </message>
    <message>
        <source>Mailboxes at Gandi are paid since 2023: check that the domain has one.</source>
        <translation>As caixas de correio da Gandi são pagas desde 2023: verifique se o domínio tem uma.</translation>
    </message>
    <message>
        <source>Mailgun needs the SMTP password of the domain</source>
        <translation>O Mailgun exige a senha SMTP do domínio</translation>
    </message>
    <message>
        <source>Mailjet may block a new account until it has been reviewed.</source>
        <translation>O Mailjet pode bloquear uma conta nova até que ela seja analisada.</translation>
    </message>
    <message>
        <source>Make a password for external applications in the security settings of the account, for mail.</source>
        <translation>Nas configurações de segurança da conta, crie uma senha para aplicativos externos, com acesso ao e-mail.</translation>
    </message>
    <message>
        <source>Make one for each address: Settings &gt; All settings &gt; IMAP/SMTP &gt; SMTP tokens. Proton shows it once.</source>
        <translation>Crie um para cada endereço: Settings &gt; All settings &gt; IMAP/SMTP &gt; SMTP tokens. A Proton o mostra uma única vez.</translation>
    </message>
    <message>
        <source>Make one for this platform: Mail settings &gt; Add device.</source>
        <translation>Crie uma para esta plataforma: configurações de e-mail &gt; adicionar dispositivo.</translation>
    </message>
    <message>
        <source>Make or reset the password: Sending &gt; Domain settings &gt; SMTP credentials. Mailgun shows it once.</source>
        <translation>Crie ou redefina a senha: Sending &gt; Domain settings &gt; SMTP credentials. O Mailgun a mostra uma única vez.</translation>
    </message>
    <message>
        <source>Make that password first: email.t-online.de &gt; Menü &gt; Passwörter.</source>
        <translation>Crie antes essa senha: email.t-online.de &gt; Menü &gt; Passwörter.</translation>
    </message>
    <message>
        <source>Make the SMTP credential for the alias first.</source>
        <translation>Crie antes a credencial SMTP do alias.</translation>
    </message>
    <message>
        <source>Make the SMTP user: Domains &gt; Manage &gt; SMTP.</source>
        <translation>Crie o usuário SMTP: Domains &gt; Manage &gt; SMTP.</translation>
    </message>
    <message>
        <source>Make the key first: myAT&amp;T &gt; Profile &gt; Sign-in info &gt; Secure mail key.</source>
        <translation>Crie antes a chave: myAT&amp;T &gt; Profile &gt; Sign-in info &gt; Secure mail key.</translation>
    </message>
    <message>
        <source>Make the user under Sending &gt; SMTP Users.</source>
        <translation>Crie o usuário em Sending &gt; SMTP Users.</translation>
    </message>
    <message>
        <source>Many hosting companies use it: look for the mail server in their control panel.</source>
        <translation>Muitas empresas de hospedagem o usam: procure o servidor de e-mail no painel de controle delas.</translation>
    </message>
    <message>
        <source>Maxi</source>
        <translation>Maxi</translation>
    </message>
    <message>
        <source>Messages count towards your mail server&apos;s limits instead of Referral Factory&apos;s.</source>
        <translation>As mensagens contam para os limites do seu servidor de e-mail, não para os do Referral Factory.</translation>
    </message>
    <message>
        <source>Messages to another mailbox of the same domain arrive.</source>
        <translation>Mensagens para outra caixa de correio do mesmo domínio chegam.</translation>
    </message>
    <message>
        <source>Micro</source>
        <translation>Micro</translation>
    </message>
    <message>
        <source>Microsoft 365 gives the same answer for a wrong password and for a mailbox in which sending from programs is switched off.</source>
        <translation>O Microsoft 365 dá a mesma resposta para uma senha errada e para uma caixa de correio em que o envio por programas está desativado.</translation>
    </message>
    <message>
        <source>Microsoft 365 has no port 465: use 587 with STARTTLS.</source>
        <translation>O Microsoft 365 não tem a porta 465: use 587 com STARTTLS.</translation>
    </message>
    <message>
        <source>Microsoft 365 lets a mailbox send only as itself, or as an address for which it has the &quot;Send as&quot; right.</source>
        <translation>O Microsoft 365 só deixa uma caixa de correio enviar como ela mesma ou como um endereço para o qual ela tem a permissão &quot;Enviar como&quot;.</translation>
    </message>
    <message>
        <source>Microsoft 365 lets an administrator switch SMTP sign-in off for everyone, and that is how it stands.</source>
        <translation>O Microsoft 365 permite que um administrador desative o login por SMTP para todos, e é assim que está agora.</translation>
    </message>
    <message>
        <source>Microsoft announces the date of the final removal in the second half of 2027. Plan a platform that signs in with OAuth, or a sending service, before that.</source>
        <translation>A Microsoft anunciará a data da remoção definitiva no segundo semestre de 2027. Planeje antes disso uma plataforma que faça login com OAuth ou um serviço de envio.</translation>
    </message>
    <message>
        <source>Microsoft announces the date on which SMTP AUTH with a password is removed for good.</source>
        <translation>A Microsoft anunciará a data em que SMTP AUTH com senha será removido de vez.</translation>
    </message>
    <message>
        <source>Microsoft made a switch that refuses Direct Send (RejectDirectSend). It may be on in your organisation.</source>
        <translation>A Microsoft criou uma opção que recusa o Direct Send (RejectDirectSend). Ela pode estar ativada na sua organização.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s schedule of January 2026: at the end of December 2026 SMTP AUTH with a password goes off by default; an administrator can turn it on again. Organisations created after that get OAuth only. Microsoft announces the final removal date in the second half of 2027.</source>
        <translation>Cronograma da Microsoft de janeiro de 2026: no fim de dezembro de 2026, SMTP AUTH com senha será desativado por padrão; um administrador pode reativá-lo. Organizações criadas depois disso só terão OAuth. A Microsoft anunciará a data da remoção definitiva no segundo semestre de 2027.</translation>
    </message>
    <message>
        <source>Mimecast can also send for administrators; its servers depend on the region.</source>
        <translation>O Mimecast também pode enviar, se um administrador o configurar; os servidores dependem da região.</translation>
    </message>
    <message>
        <source>Mimecast is a filter in front of the real mail server. Ask who hosts the mailboxes behind it.</source>
        <translation>Mimecast é um filtro na frente do servidor de e-mail real. Pergunte quem hospeda as caixas de correio por trás dele.</translation>
    </message>
    <message>
        <source>Mini</source>
        <translation>Mini</translation>
    </message>
    <message>
        <source>Names are blocked or changed in this network</source>
        <translation>Nesta rede há nomes bloqueados ou alterados</translation>
    </message>
    <message>
        <source>Naver turns the access off after a long time without use.</source>
        <translation>O Naver desativa o acesso depois de muito tempo sem uso.</translation>
    </message>
    <message>
        <source>New accounts are slowed down; sending is billed by use.</source>
        <translation>Contas novas enviam mais devagar; o envio é cobrado por uso.</translation>
    </message>
    <message>
        <source>New accounts have no SMTP credentials until you make some.</source>
        <translation>Contas novas não têm credenciais SMTP até que você as crie.</translation>
    </message>
    <message>
        <source>New accounts may send very little. Microsoft publishes no fixed number.</source>
        <translation>Contas novas podem enviar muito pouco. A Microsoft não publica um número fixo.</translation>
    </message>
    <message>
        <source>New free accounts often have no SMTP for other programs.</source>
        <translation>Contas gratuitas novas muitas vezes não têm SMTP para outros programas.</translation>
    </message>
    <message>
        <source>New keys stop the old ones at once; each sub-account has its own.</source>
        <translation>Chaves novas invalidam as antigas na hora; cada subconta tem as próprias.</translation>
    </message>
    <message>
        <source>New subscriptions start with low limits. Microsoft support raises them.</source>
        <translation>Assinaturas novas começam com limites baixos. O suporte da Microsoft os aumenta.</translation>
    </message>
    <message>
        <source>Newer programs connect to the same server.</source>
        <translation>Programas mais novos se conectam ao mesmo servidor.</translation>
    </message>
    <message>
        <source>No limit is published.</source>
        <translation>Não há limite publicado.</translation>
    </message>
    <message>
        <source>No limit is published; spam filtering applies.</source>
        <translation>Não há limite publicado; vale a filtragem de spam.</translation>
    </message>
    <message>
        <source>No limit is published; spam protection applies.</source>
        <translation>Não há limite publicado; vale a proteção contra spam.</translation>
    </message>
    <message>
        <source>No number is published; Posteo does not allow bulk mail.</source>
        <translation>Nenhum número é publicado; a Posteo não permite envio em massa.</translation>
    </message>
    <message>
        <source>No number is published; external recipients count towards the organisation&apos;s daily limit.</source>
        <translation>Nenhum número é publicado; os destinatários externos contam para o limite diário da organização.</translation>
    </message>
    <message>
        <source>No password works from any program, and the provider&apos;s page says that passwords are no longer taken.</source>
        <translation>Nenhuma senha funciona em nenhum programa, e a página do provedor diz que senhas não são mais aceitas.</translation>
    </message>
    <message>
        <source>No provider is known for {domain}, and its DNS names no server for sending.</source>
        <translation>Nenhum provedor é conhecido para {domain}, e o DNS não indica um servidor de envio.</translation>
    </message>
    <message>
        <source>No reply to the message came within the time limit. If all of it had been sent, the server may have accepted it: sending it again may deliver it twice.</source>
        <translation>Nenhuma resposta à mensagem chegou dentro do tempo limite. Se ela foi enviada por inteiro, o servidor pode tê-la aceitado: um novo envio pode entregá-la duas vezes.</translation>
    </message>
    <message>
        <source>No sending server was found for this address</source>
        <translation>Nenhum servidor de envio foi encontrado para este endereço</translation>
    </message>
    <message>
        <source>No server at all connects over this kind of address from here.</source>
        <translation>Nenhum servidor conecta daqui por este tipo de endereço.</translation>
    </message>
    <message>
        <source>Nobody independent vouches for this certificate, so anyone on the way could show one like it. Platforms refuse it as well.</source>
        <translation>Ninguém independente atesta este certificado, então qualquer um no caminho poderia mostrar um igual. As plataformas também o recusam.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>on the form of a platform that is not known</comment>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>None of the other causes fits, and it fails from other networks too.</source>
        <translation>Nenhuma das outras causas se encaixa, e também falha a partir de outras redes.</translation>
    </message>
    <message>
        <source>Nothing answers on {port} of {host}</source>
        <translation>{host} recusa a conexão na {port}</translation>
    </message>
    <message>
        <source>Nothing came back within the time limit. A firewall drops the connection silently, the server does not serve this port, or it is down.</source>
        <translation>Nada voltou dentro do tempo limite. Um firewall descarta a conexão em silêncio, o servidor não atende nesta porta ou está fora do ar.</translation>
    </message>
    <message>
        <source>Nothing came back within the time limit. This provider accepts mail from users on port 587 with STARTTLS; its port 465 does not answer.</source>
        <translation>Nada voltou dentro do tempo limite. Este provedor aceita e-mails de usuários na porta 587 com STARTTLS; a porta 465 não responde.</translation>
    </message>
    <message>
        <source>Nothing came back within the time limit. This provider accepts mail on port 465 with SSL/TLS only.</source>
        <translation>Nada voltou dentro do tempo limite. Este provedor só aceita e-mails na porta 465 com SSL/TLS.</translation>
    </message>
    <message>
        <source>Nothing can be found in DNS for the From domain.</source>
        <translation>Nada se encontra no DNS para o domínio do remetente.</translation>
    </message>
    <message>
        <source>Nothing comes back from this port, while other ports of the same server answer.</source>
        <translation>Nada volta desta porta, enquanto outras portas do mesmo servidor respondem.</translation>
    </message>
    <message>
        <source>Nothing to type: Direct Send has no sign-in.</source>
        <translation>Nada a digitar: o Direct Send não tem login.</translation>
    </message>
    <message>
        <source>Nothing to type: Namecheap only forwards mail for this domain.</source>
        <translation>Nada a digitar: a Namecheap apenas encaminha os e-mails deste domínio.</translation>
    </message>
    <message>
        <source>Nothing to type: the connector knows the sender by its address or its TLS certificate.</source>
        <translation>Nada a digitar: o conector reconhece o remetente pelo endereço ou pelo certificado TLS.</translation>
    </message>
    <message>
        <source>Older programs accept the same certificate, newer ones do not.</source>
        <translation>Programas mais antigos aceitam o mesmo certificado, os mais novos não.</translation>
    </message>
    <message>
        <source>On Linux with SELinux, allow the web server to send mail (setsebool -P httpd_can_sendmail on, httpd_can_network_connect on).</source>
        <translation>No Linux com SELinux, permita que o servidor web envie e-mails (setsebool -P httpd_can_sendmail on, httpd_can_network_connect on).</translation>
    </message>
    <message>
        <source>One kind of address of the server connects, the other does not.</source>
        <translation>Um tipo de endereço do servidor conecta, o outro não.</translation>
    </message>
    <message>
        <source>One of the checks ended with a fault of our own, so its result is missing. It says nothing about your server.</source>
        <translation>Uma das verificações terminou com uma falha nossa, por isso falta o resultado dela. Isso não diz nada sobre o seu servidor.</translation>
    </message>
    <message>
        <source>One sending method is active at a time: custom SMTP replaces the one in use.</source>
        <translation>Só um método de envio fica ativo por vez: o SMTP personalizado substitui o que está em uso.</translation>
    </message>
    <message>
        <source>Only if every mailbox shall be allowed: untick &quot;Turn off SMTP AUTH protocol for your organization&quot;.</source>
        <translation>Somente se todas as caixas de correio devem ter permissão: desmarque &quot;Desativar o protocolo SMTP AUTH para sua organização&quot;.</translation>
    </message>
    <message>
        <source>Only port 465 with TLS works.</source>
        <translation>Só a porta 465 com TLS funciona.</translation>
    </message>
    <message>
        <source>Only some recipients refuse, and their words name SPF, DKIM or DMARC.</source>
        <translation>Só alguns destinatários recusam, e as mensagens deles citam SPF, DKIM ou DMARC.</translation>
    </message>
    <message>
        <source>Open &quot;SMTP &amp; API&quot; in Brevo, create an SMTP key, and enter it with the SMTP login that stands beside it.</source>
        <translation>Abra &quot;SMTP &amp; API&quot; na Brevo, crie uma chave SMTP e digite-a com o login SMTP que aparece ao lado.</translation>
    </message>
    <message>
        <source>Open Campaigns, edit a campaign, go to Email Notifications and press Send Test Email.</source>
        <translation>Abra Campaigns, edite uma campanha, vá para Email Notifications e clique em Send Test Email.</translation>
    </message>
    <message>
        <source>Open Settings &gt; Emails And Domains and set the Outbound Email Address. Newer accounts have it under Organisation &gt; Mail Configuration.</source>
        <translation>Abra Settings &gt; Emails And Domains e preencha o Outbound Email Address. Em contas mais novas, ele fica em Organisation &gt; Mail Configuration.</translation>
    </message>
    <message>
        <source>Open https://account.apple.com, &quot;Sign-In and Security&quot;, &quot;App-Specific Passwords&quot;, and make one.</source>
        <translation>Abra https://account.apple.com, &quot;Início de Sessão e Segurança&quot;, &quot;Senhas de Apps&quot; e crie uma.</translation>
    </message>
    <message>
        <source>Open https://myaccount.google.com/apppasswords while signed in as this user. If the page offers nothing, switch on 2-Step Verification first.</source>
        <translation>Abra https://myaccount.google.com/apppasswords com o login deste usuário. Se a página não oferecer nada, ative antes a verificação em duas etapas.</translation>
    </message>
    <message>
        <source>Open the SES console, choose the region in which your sender is verified, and read the SMTP endpoint under &quot;SMTP settings&quot;.</source>
        <translation>Abra o console do SES, escolha a região em que seu remetente está verificado e veja o endpoint SMTP em &quot;SMTP settings&quot;.</translation>
    </message>
    <message>
        <source>Open the platform&apos;s page for its mail server and copy each value into the field of that meaning.</source>
        <translation>Abra a página da plataforma para o servidor de e-mail e copie cada valor para o campo correspondente.</translation>
    </message>
    <message>
        <source>Open the web mail once and accept the agreement.</source>
        <translation>Abra o webmail uma vez e aceite o contrato.</translation>
    </message>
    <message>
        <source>Open, click and delivery figures are lost: Referral Factory cannot count messages that leave through your server.</source>
        <translation>Os números de aberturas, cliques e entregas se perdem: o Referral Factory não consegue contar mensagens que saem pelo seu servidor.</translation>
    </message>
    <message>
        <source>Or ask an administrator for the &quot;Send as&quot; right: Exchange admin center, Mailboxes, the sender, Delegation.</source>
        <translation>Ou peça a um administrador a permissão &quot;Enviar como&quot;: Centro de administração do Exchange, Caixas de correio, o remetente, Delegação.</translation>
    </message>
    <message>
        <source>Or have the address set up as an alias, with the right to send as it.</source>
        <translation>Ou mande configurar o endereço como alias, com o direito de enviar como ele.</translation>
    </message>
    <message>
        <source>Or send from an address that is verified already.</source>
        <translation>Ou envie de um endereço que já esteja verificado.</translation>
    </message>
    <message>
        <source>Or use a sending service with your own domain, such as Amazon SES, SendGrid, Brevo or Mailgun: they take a user name and a key.</source>
        <translation>Ou use um serviço de envio com seu próprio domínio, como Amazon SES, SendGrid, Brevo ou Mailgun: eles aceitam um nome de usuário e uma chave.</translation>
    </message>
    <message>
        <source>Orange may block an unknown server until you confirm it in the web mail.</source>
        <translation>A Orange pode bloquear um servidor desconhecido até que você o confirme no webmail.</translation>
    </message>
    <message>
        <source>Organisations created after December 2026 get OAuth; SMTP AUTH with a password is not available by default.</source>
        <translation>Organizações criadas depois de dezembro de 2026 terão OAuth; SMTP AUTH com senha não estará disponível por padrão.</translation>
    </message>
    <message>
        <source>Other mailboxes of the organisation are refused with the same words.</source>
        <translation>Outras caixas de correio da organização são recusadas com as mesmas palavras.</translation>
    </message>
    <message>
        <source>Other names are found from here, so the look-up of this computer works. The name servers that are responsible for {host} give no usable answer.</source>
        <translation>Outros nomes são encontrados daqui, então a consulta de nomes deste computador funciona. Os servidores de nomes que gerenciam {host} não dão nenhuma resposta útil.</translation>
    </message>
    <message>
        <source>Other names are found, this one is not.</source>
        <translation>Outros nomes são encontrados, este não.</translation>
    </message>
    <message>
        <source>Other names, such as well-known web sites, cannot be found either.</source>
        <translation>Outros nomes, como os de sites conhecidos, também não são encontrados.</translation>
    </message>
    <message>
        <source>Other networks reach this port, and this network reaches the same port of other servers.</source>
        <translation>Outras redes chegam a esta porta, e esta rede chega à mesma porta de outros servidores.</translation>
    </message>
    <message>
        <source>Other programs cannot send through HEY.</source>
        <translation>Outros programas não podem enviar pelo HEY.</translation>
    </message>
    <message>
        <source>Other programs cannot send through Tuta.</source>
        <translation>Outros programas não podem enviar pelo Tuta.</translation>
    </message>
    <message>
        <source>Other programs may need an app password since then.</source>
        <translation>Desde então, outros programas podem precisar de uma senha de app.</translation>
    </message>
    <message>
        <source>Otherwise ask an administrator about SMTP sign-in for this mailbox, or use a sending service.</source>
        <translation>Caso contrário, fale com um administrador sobre o login SMTP desta caixa de correio ou use um serviço de envio.</translation>
    </message>
    <message>
        <source>Otherwise ask the people who run {host} for a server name with a proper certificate.</source>
        <translation>Caso contrário, peça a quem administra {host} um nome de servidor com certificado adequado.</translation>
    </message>
    <message>
        <source>Otherwise ask the people who run {host} for a server with current encryption.</source>
        <translation>Caso contrário, peça a quem administra {host} um servidor com criptografia atual.</translation>
    </message>
    <message>
        <source>Outlook.com no longer accepts passwords for sending</source>
        <translation>O Outlook.com não aceita mais senhas para envio</translation>
    </message>
    <message>
        <source>Outlook.com, Hotmail, Live and MSN accept OAuth sign-in only. Passwords and app passwords are refused since 16 September 2024.</source>
        <translation>Outlook.com, Hotmail, Live e MSN só aceitam login por OAuth. Senhas e senhas de app são recusadas desde 16 de setembro de 2024.</translation>
    </message>
    <message>
        <source>Outlook.com, Hotmail, Live and MSN take no password and no app password from other programs since 16 September 2024. Only OAuth is left, and a form with user name and password cannot use it.</source>
        <translation>Outlook.com, Hotmail, Live e MSN não aceitam senha nem senha de app de outros programas desde 16 de setembro de 2024. Só resta OAuth, e um formulário com nome de usuário e senha não pode usá-lo.</translation>
    </message>
    <message>
        <source>PKCE is required, and the program is registered with Fastmail.</source>
        <translation>PKCE é obrigatório, e o programa é registrado no Fastmail.</translation>
    </message>
    <message>
        <source>PKCE is required. Yahoo registers a program only after an agreement.</source>
        <translation>PKCE é obrigatório. O Yahoo só registra um programa depois de um acordo.</translation>
    </message>
    <message>
        <source>POP and IMAP access may be off for the mailbox&apos;s unit: Admin console &gt; Apps &gt; Google Workspace &gt; Gmail &gt; End User Access.</source>
        <translation>O acesso POP e IMAP pode estar desativado na unidade da caixa de correio: Admin Console &gt; Apps &gt; Google Workspace &gt; Gmail &gt; Acesso do usuário final.</translation>
    </message>
    <message>
        <source>Password</source>
        <comment>on the form of a platform that is not known</comment>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Passwords and app passwords stopped working in other programs. Only OAuth is left.</source>
        <translation>Senhas e senhas de app deixaram de funcionar em outros programas. Só resta OAuth.</translation>
    </message>
    <message>
        <source>Plan ahead: by Microsoft&apos;s schedule passwords are off by default from the end of December 2026; an administrator can allow them again until Microsoft removes them.</source>
        <translation>Planeje com antecedência: pelo cronograma da Microsoft, as senhas ficam desativadas por padrão a partir do fim de dezembro de 2026. Um administrador pode liberá-las de novo até que a Microsoft as elimine.</translation>
    </message>
    <message>
        <source>Please allow app passwords for {mailbox}: in the Google Admin console under Security &gt; Authentication &gt; 2-step verification, let the user turn 2-Step Verification on, with a method other than security keys only, and leave the account out of the Advanced Protection Program. {platform} sends through smtp.gmail.com with an app password of this mailbox.</source>
        <translation>Permita, por favor, senhas de app para {mailbox}: no Admin Console do Google, em Segurança &gt; Autenticação &gt; Verificação em duas etapas, deixe o usuário ativar a verificação em duas etapas, com um método que não seja só chaves de segurança, e mantenha a conta fora do Programa Proteção Avançada. {platform} envia por smtp.gmail.com com uma senha de app desta caixa de correio.</translation>
    </message>
    <message>
        <source>Please exclude {mailbox} from what blocks password sign-in over SMTP: security defaults, or the Conditional Access policy against legacy authentication. {platform} sends as this mailbox through smtp.office365.com.</source>
        <translation>Exclua, por favor, {mailbox} do que bloqueia o login com senha por SMTP: os padrões de segurança ou a política de Acesso Condicional contra a autenticação herdada. {platform} envia como esta caixa de correio por smtp.office365.com.</translation>
    </message>
    <message>
        <source>Please set up the SMTP relay service for {domain}: Admin console &gt; Apps &gt; Google Workspace &gt; Gmail &gt; Routing &gt; SMTP relay service. Allowed senders: only addresses in my domains. Add these addresses: {addresses}. Require TLS encryption. {platform} then sends through smtp-relay.gmail.com.</source>
        <translation>Configure, por favor, o serviço de retransmissão SMTP para {domain}: Admin Console &gt; Apps &gt; Google Workspace &gt; Gmail &gt; Roteamento &gt; Serviço de retransmissão SMTP. Remetentes permitidos: somente os endereços dos nossos domínios. Adicione estes endereços: {addresses}. Exija criptografia TLS. Depois disso, {platform} envia por smtp-relay.gmail.com.</translation>
    </message>
    <message>
        <source>Please turn on Authenticated SMTP for {mailbox}: Microsoft 365 admin center &gt; Users &gt; Active users &gt; the user &gt; Mail &gt; Manage email apps &gt; Authenticated SMTP. {platform} sends through smtp.office365.com, port 587 with STARTTLS, as this mailbox. If security defaults, a Conditional Access policy or an authentication policy block password sign-in, please make an exception for this mailbox only.</source>
        <translation>Ative, por favor, o SMTP autenticado para {mailbox}: Centro de administração do Microsoft 365 &gt; Usuários &gt; Usuários ativos &gt; o usuário &gt; Email &gt; Gerenciar aplicativos de email &gt; SMTP autenticado. {platform} envia por smtp.office365.com, porta 587 com STARTTLS, como esta caixa de correio. Se os padrões de segurança, uma política de Acesso Condicional ou uma política de autenticação bloquearem o login com senha, abra uma exceção só para esta caixa de correio.</translation>
    </message>
    <message>
        <source>Port</source>
        <comment>on the form of a platform that is not known</comment>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Posteo hosts no domains of your own.</source>
        <translation>A Posteo não hospeda domínios próprios.</translation>
    </message>
    <message>
        <source>Postmark has no port 465: use 587 or 2525 with STARTTLS.</source>
        <translation>O Postmark não tem a porta 465: use 587 ou 2525 com STARTTLS.</translation>
    </message>
    <message>
        <source>Postmark needs the Server API token</source>
        <translation>O Postmark exige o Server API token</translation>
    </message>
    <message>
        <source>Postmark takes the Server API token as user name and as password. The account token and the account password do not work.</source>
        <translation>O Postmark aceita o Server API token como nome de usuário e como senha. O token da conta e a senha da conta não funcionam.</translation>
    </message>
    <message>
        <source>Press Test &amp; Save. GTR signs in to your server from its own address and keeps the settings only if that works.</source>
        <translation>Clique em Test &amp; Save. O GTR faz login no seu servidor a partir do próprio endereço e só guarda as configurações se isso funcionar.</translation>
    </message>
    <message>
        <source>Press Verify Credentials, then Save.</source>
        <translation>Clique em Verify Credentials e depois em Save.</translation>
    </message>
    <message>
        <source>Professional Email is made by Titan: turn on access for other apps; with two-factor sign-in use an app password.</source>
        <translation>O Professional Email é feito pela Titan: ative o acesso para outros aplicativos; com login com dois fatores, use uma senha de app.</translation>
    </message>
    <message>
        <source>Proofpoint is a filter in front of the real mail server. Ask who hosts the mailboxes behind it.</source>
        <translation>Proofpoint é um filtro na frente do servidor de e-mail real. Pergunte quem hospeda as caixas de correio por trás dele.</translation>
    </message>
    <message>
        <source>Proton Mail Bridge makes a password of its own; it works on this computer only.</source>
        <translation>O Proton Mail Bridge cria uma senha própria; ela só funciona neste computador.</translation>
    </message>
    <message>
        <source>Publish the SPF and DKIM records that your mail provider names in the DNS of your domain.</source>
        <translation>Publique no DNS do seu domínio os registros SPF e DKIM que seu provedor de e-mail indica.</translation>
    </message>
    <message>
        <source>Put the port in its own field.</source>
        <translation>Coloque a porta no campo próprio.</translation>
    </message>
    <message>
        <source>Recipients inside the server&apos;s own domain are taken, all others refused.</source>
        <translation>Destinatários do próprio domínio do servidor são aceitos, todos os outros recusados.</translation>
    </message>
    <message>
        <source>Recipients outside the organisation are no longer allowed.</source>
        <translation>Destinatários fora da organização não são mais permitidos.</translation>
    </message>
    <message>
        <source>Referral Factory publishes no address it sends from, so a firewall cannot admit it by address.</source>
        <translation>O Referral Factory não publica os endereços de onde envia, então um firewall não consegue liberá-lo por endereço.</translation>
    </message>
    <message>
        <source>Remove blanks and line ends at the edges.</source>
        <translation>Remova espaços e quebras de linha no início e no fim.</translation>
    </message>
    <message>
        <source>Resend wants the user name &quot;resend&quot;</source>
        <translation>O Resend exige o nome de usuário &quot;resend&quot;</translation>
    </message>
    <message>
        <source>Run the checks again to finish them.</source>
        <translation>Execute as verificações de novo para concluí-las.</translation>
    </message>
    <message>
        <source>Run the checks again.</source>
        <translation>Execute as verificações de novo.</translation>
    </message>
    <message>
        <source>SES does not take the secret key of an IAM user. It has SMTP credentials of its own, made for one region.</source>
        <translation>O SES não aceita a chave secreta de um usuário do IAM. Ele tem credenciais SMTP próprias, criadas para uma região.</translation>
    </message>
    <message>
        <source>SMTP AUTH must be on for the mailbox here too. A program of its own takes the permission SMTP.SendAsApp and the scope https://outlook.office365.com/.default.</source>
        <translation>Aqui também SMTP AUTH precisa estar ativado para a caixa de correio. Um programa próprio usa a permissão SMTP.SendAsApp e o escopo https://outlook.office365.com/.default.</translation>
    </message>
    <message>
        <source>SMTP access is not switched on for this account</source>
        <translation>O acesso SMTP não está ativado para esta conta</translation>
    </message>
    <message>
        <source>SMTP for other programs needs Premium in most countries.</source>
        <translation>Na maioria dos países, o SMTP para outros programas exige o Premium.</translation>
    </message>
    <message>
        <source>SMTP for other programs needs a paid plan.</source>
        <translation>O SMTP para outros programas exige um plano pago.</translation>
    </message>
    <message>
        <source>SMTP is not switched on, or the authorization code is missing</source>
        <translation>O SMTP não está ativado ou falta o código de autorização</translation>
    </message>
    <message>
        <source>SMTP is turned on for the server.</source>
        <translation>O SMTP está ativado para o servidor.</translation>
    </message>
    <message>
        <source>SMTP server</source>
        <comment>on the form of a platform that is not known</comment>
        <translation>Servidor SMTP</translation>
    </message>
    <message>
        <source>SMTP tokens exist on business plans, Visionary and Family, for addresses of your own domain. Proton may have to enable them.</source>
        <translation>Tokens SMTP existem nos planos empresariais, Visionary e Family, para endereços do seu próprio domínio. Talvez a Proton precise habilitá-los.</translation>
    </message>
    <message>
        <source>SPF often has to be turned on by hand in the customer login; DKIM is set by Strato.</source>
        <translation>Muitas vezes é preciso ativar o SPF manualmente na área do cliente; o DKIM é configurado pela Strato.</translation>
    </message>
    <message>
        <source>STARTTLS is not offered here, though this server should offer it: an antivirus program, a firewall or a proxy may take the offer out to read the connection.</source>
        <translation>STARTTLS não é oferecido aqui, embora este servidor devesse oferecê-lo: talvez um antivírus, um firewall ou um proxy retire a oferta para ler a conexão.</translation>
    </message>
    <message>
        <source>STARTTLS was asked for, and the server does not have it here. Without encryption no password is sent.</source>
        <translation>Foi pedido STARTTLS, e o servidor não o tem aqui. Sem criptografia nenhuma senha é enviada.</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Arábia Saudita</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>on the form of a platform that is not known</comment>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Save, and let the platform send a test message if it can.</source>
        <translation>Salve e, se possível, deixe a plataforma enviar uma mensagem de teste.</translation>
    </message>
    <message>
        <source>Security defaults allow no password sign-in for anyone. With conditional access in their place, this one sender can be left out of the policy.</source>
        <translation>Os padrões de segurança não permitem login com senha para ninguém. Com o Acesso Condicional no lugar deles, este remetente pode ficar fora da política.</translation>
    </message>
    <message>
        <source>Security defaults block SMTP AUTH with a password for everyone. Replace them with Conditional Access policies before you turn them off.</source>
        <translation>Os padrões de segurança bloqueiam SMTP AUTH com senha para todos. Antes de desativá-los, substitua-os por políticas de Acesso Condicional.</translation>
    </message>
    <message>
        <source>Security defaults block it, and an authentication policy must allow Basic SMTP for this account.</source>
        <translation>Os padrões de segurança o bloqueiam, e uma política de autenticação precisa permitir SMTP básico para esta conta.</translation>
    </message>
    <message>
        <source>Security defaults block it: Entra admin center &gt; Overview &gt; Properties &gt; Manage security defaults.</source>
        <translation>Os padrões de segurança o bloqueiam: Centro de administração do Entra &gt; Visão geral &gt; Propriedades &gt; Gerenciar padrões de segurança.</translation>
    </message>
    <message>
        <source>Send a short plain text without links and see whether it passes.</source>
        <translation>Envie um texto curto, simples e sem links e veja se ele passa.</translation>
    </message>
    <message>
        <source>Send fewer messages at a time and over fewer connections.</source>
        <translation>Envie menos mensagens por vez e por menos conexões.</translation>
    </message>
    <message>
        <source>Send from a mailbox in a domain of your own, or through a sending service that has verified that domain.</source>
        <translation>Envie de uma caixa de correio em um domínio próprio ou por um serviço de envio que tenha verificado esse domínio.</translation>
    </message>
    <message>
        <source>Send its message to the people who run {host}; only they can mend it.</source>
        <translation>Envie a mensagem dele a quem administra {host}; só de lá o problema pode ser corrigido.</translation>
    </message>
    <message>
        <source>Send smaller attachments, or a link in their place.</source>
        <translation>Envie anexos menores ou um link no lugar deles.</translation>
    </message>
    <message>
        <source>Send the test to another address.</source>
        <translation>Envie o teste para outro endereço.</translation>
    </message>
    <message>
        <source>Send through another mailbox of your organisation that allows SMTP with a password or an app password.</source>
        <translation>Envie por outra caixa de correio da sua organização que permita SMTP com senha ou senha de app.</translation>
    </message>
    <message>
        <source>Send to fewer recipients at a time.</source>
        <translation>Envie para menos destinatários por vez.</translation>
    </message>
    <message>
        <source>Send yourself a message from GTR and look at its From line: it must no longer be donotreply@getthereferral.com.</source>
        <translation>Envie uma mensagem do GTR para você e veja a linha do remetente: ela não pode mais ser donotreply@getthereferral.com.</translation>
    </message>
    <message>
        <source>SendGrid needs an API key</source>
        <translation>O SendGrid exige uma chave de API</translation>
    </message>
    <message>
        <source>SendGrid takes no account password. The user name is the word apikey, the password is an API key with the right &quot;Mail Send&quot;.</source>
        <translation>O SendGrid não aceita a senha da conta. O nome de usuário é a palavra apikey, e a senha é uma chave de API com a permissão &quot;Mail Send&quot;.</translation>
    </message>
    <message>
        <source>SendGrid wants the user name &quot;apikey&quot;</source>
        <translation>O SendGrid exige o nome de usuário &quot;apikey&quot;</translation>
    </message>
    <message>
        <source>Sending from programs is switched off for this mailbox</source>
        <translation>O envio por programas está desativado para esta caixa de correio</translation>
    </message>
    <message>
        <source>Sending from programs is switched off in your Microsoft 365 organisation</source>
        <translation>O envio por programas está desativado na sua organização do Microsoft 365</translation>
    </message>
    <message>
        <source>Sending needs a paid plan and an approved domain.</source>
        <translation>O envio exige um plano pago e um domínio aprovado.</translation>
    </message>
    <message>
        <source>Sending through SMTP may have begun then, as a beta.</source>
        <translation>O envio por SMTP pode ter começado nessa data, como beta.</translation>
    </message>
    <message>
        <source>Sending to an address that was confirmed at the provider works, to any other it does not.</source>
        <translation>O envio para um endereço confirmado no provedor funciona, para qualquer outro não.</translation>
    </message>
    <message>
        <source>Sending works today. It stops when the certificate runs out and was not renewed.</source>
        <translation>Hoje o envio funciona. Ele para se o certificado expirar sem ser renovado.</translation>
    </message>
    <message>
        <source>Server and program do not agree on safe encryption</source>
        <translation>O servidor e o programa não chegam a um acordo sobre criptografia segura</translation>
    </message>
    <message>
        <source>Server and program know no common way to sign in</source>
        <translation>O servidor e o programa não têm nenhum método de login em comum</translation>
    </message>
    <message>
        <source>Set DKIM, Return-Path and DMARC for the domain first.</source>
        <translation>Configure antes DKIM, Return-Path e DMARC para o domínio.</translation>
    </message>
    <message>
        <source>Set SPF and DKIM for the domain.</source>
        <translation>Configure SPF e DKIM para o domínio.</translation>
    </message>
    <message>
        <source>Set by the hosting company, by hour and domain.</source>
        <translation>Definido pela empresa de hospedagem, por hora e por domínio.</translation>
    </message>
    <message>
        <source>Set by the hosting company.</source>
        <translation>Definido pela empresa de hospedagem.</translation>
    </message>
    <message>
        <source>Set date, time and time zone, best automatically, then check again.</source>
        <translation>Ajuste data, hora e fuso horário, de preferência automaticamente, e verifique de novo.</translation>
    </message>
    <message>
        <source>Set the Outbound Email Address first; it must equal the user name of the mail server.</source>
        <translation>Preencha primeiro o Outbound Email Address; ele deve ser igual ao nome de usuário do servidor de e-mail.</translation>
    </message>
    <message>
        <source>Set the mailbox password under E-Mail &gt; the mailbox.</source>
        <translation>Defina a senha da caixa de correio em E-Mail &gt; a caixa de correio.</translation>
    </message>
    <message>
        <source>Set the program to IPv4, or repair IPv6 on this network.</source>
        <translation>Configure o programa para IPv4 ou corrija o IPv6 nesta rede.</translation>
    </message>
    <message>
        <source>Set the program to PLAIN or LOGIN over an encrypted connection.</source>
        <translation>Configure o programa para PLAIN ou LOGIN em uma conexão criptografada.</translation>
    </message>
    <message>
        <source>Set the program to introduce itself with a full name, such as the name of the computer in DNS.</source>
        <translation>Configure o programa para se apresentar com um nome completo, como o nome do computador no DNS.</translation>
    </message>
    <message>
        <source>Set this first. It must equal the user name of the mail server.</source>
        <translation>Preencha primeiro. Deve ser igual ao nome de usuário do servidor de e-mail.</translation>
    </message>
    <message>
        <source>Sign in again in that program, and grant the right to send mail.</source>
        <translation>Faça login de novo nesse programa e conceda a permissão para enviar e-mails.</translation>
    </message>
    <message>
        <source>Sign in again in that program; the token needs the right SMTP.Send for smtp.office365.com, and an administrator may have to consent.</source>
        <translation>Faça login de novo nesse programa. O token precisa da permissão SMTP.Send para smtp.office365.com, e talvez um administrador tenha de dar consentimento.</translation>
    </message>
    <message>
        <source>Sign in as {mailbox} and make an app password. Name it after {platform}. Google shows its 16 letters once.</source>
        <translation>Faça login como {mailbox} e crie uma senha de app. Dê a ela o nome {platform}. O Google mostra as 16 letras uma única vez.</translation>
    </message>
    <message>
        <source>Sign in at https://accounts.google.com in a browser and confirm the recent activity.</source>
        <translation>Faça login em https://accounts.google.com pelo navegador e confirme a atividade recente.</translation>
    </message>
    <message>
        <source>Sign in on the provider&apos;s web page and choose a new password.</source>
        <translation>Faça login na página do provedor e escolha uma nova senha.</translation>
    </message>
    <message>
        <source>Sign in on the provider&apos;s web page to unlock the account.</source>
        <translation>Faça login na página do provedor para desbloquear a conta.</translation>
    </message>
    <message>
        <source>Sign in on the provider&apos;s web page, open &quot;Account security&quot; and create an app password.</source>
        <translation>Faça login na página do provedor, abra a segurança da conta e crie uma senha de app.</translation>
    </message>
    <message>
        <source>Sign in to Google again in that program, and grant the right to send mail. Tokens of a Google project in testing end after 7 days.</source>
        <translation>Nesse programa, faça login de novo no Google e conceda a permissão para enviar e-mails. Os tokens de um projeto do Google em teste expiram em 7 dias.</translation>
    </message>
    <message>
        <source>Sign in to Zoho Mail and look at the address bar. For mail.zoho.eu, for example, enter smtppro.zoho.eu or smtp.zoho.eu.</source>
        <translation>Faça login no Zoho Mail e veja a barra de endereços. Para mail.zoho.eu, por exemplo, digite smtppro.zoho.eu ou smtp.zoho.eu.</translation>
    </message>
    <message>
        <source>Sign in to the GTR dashboard as an administrator and open Settings &gt; Sender Configuration &gt; Custom SMTP.</source>
        <translation>Faça login no painel do GTR como administrador e abra Settings &gt; Sender Configuration &gt; Custom SMTP.</translation>
    </message>
    <message>
        <source>Sign in to the provider again in that program, and grant the right to send mail.</source>
        <translation>Nesse programa, faça login de novo no provedor e conceda a permissão para enviar e-mails.</translation>
    </message>
    <message>
        <source>Sign in to the provider&apos;s web page and look for a notice.</source>
        <translation>Faça login na página do provedor e veja se há algum aviso.</translation>
    </message>
    <message>
        <source>Sign in to the web mail, open the settings for POP3, IMAP and SMTP, and switch the access on.</source>
        <translation>Faça login no webmail, abra as configurações de POP3, IMAP e SMTP e ative o acesso.</translation>
    </message>
    <message>
        <source>Sign in with a browser and confirm the recent activity.</source>
        <translation>Faça login pelo navegador e confirme a atividade recente.</translation>
    </message>
    <message>
        <source>Sign in with the @icloud.com address, also for a domain of your own: aliases and own addresses do not sign in.</source>
        <translation>Faça login com o endereço @icloud.com, também para um domínio próprio: aliases e endereços próprios não fazem login.</translation>
    </message>
    <message>
        <source>Sign in with the account&apos;s login address, not with an alias.</source>
        <translation>Faça login com o endereço de login da conta, não com um alias.</translation>
    </message>
    <message>
        <source>Sign in with the mailbox of the From address: Free signs the message with DKIM only then.</source>
        <translation>Faça login com a caixa de correio do endereço do remetente: só assim a Free assina a mensagem com DKIM.</translation>
    </message>
    <message>
        <source>Sign in with the main address, not with an alias.</source>
        <translation>Faça login com o endereço principal, não com um alias.</translation>
    </message>
    <message>
        <source>Sign in with the main iCloud address, not with an alias.</source>
        <translation>Faça login com o endereço principal do iCloud, não com um alias.</translation>
    </message>
    <message>
        <source>Sign-in with a password is switched off for this mailbox or for the whole organisation.</source>
        <translation>O login com senha está desativado para esta caixa de correio ou para toda a organização.</translation>
    </message>
    <message>
        <source>Sign-in with a password may end.</source>
        <translation>O login com senha pode acabar.</translation>
    </message>
    <message>
        <source>Sign-in without OAuth may have ended for some accounts, as at Yahoo.</source>
        <translation>O login sem OAuth pode ter acabado para algumas contas, como no Yahoo.</translation>
    </message>
    <message>
        <source>Sign-in without OAuth may have ended for some accounts. Yahoo&apos;s help page still describes app passwords.</source>
        <translation>O login sem OAuth pode ter acabado para algumas contas. A página de ajuda do Yahoo ainda descreve senhas de app.</translation>
    </message>
    <message>
        <source>Signing in on the provider&apos;s web page fails too, or shows a notice there.</source>
        <translation>O login na página do provedor também falha ou mostra um aviso lá.</translation>
    </message>
    <message>
        <source>Since 16 September 2024 Outlook.com, Hotmail, Live and MSN accounts only take OAuth. App passwords do not help either.</source>
        <translation>Desde 16 de setembro de 2024, contas Outlook.com, Hotmail, Live e MSN só aceitam OAuth. Senhas de app também não funcionam.</translation>
    </message>
    <message>
        <source>Since 29 January 2024 the From address must be in the domain of the mailbox that signs in.</source>
        <translation>Desde 29 de janeiro de 2024, o endereço do remetente deve estar no domínio da caixa de correio que faz login.</translation>
    </message>
    <message>
        <source>Site Tools &gt; Email &gt; Accounts &gt; Mail configuration &gt; Manual settings shows the exact server.</source>
        <translation>Site Tools &gt; Email &gt; Accounts &gt; Mail configuration &gt; Manual settings mostra o servidor exato.</translation>
    </message>
    <message>
        <source>Small for free accounts; GMX publishes no number.</source>
        <translation>Pequeno para contas gratuitas; a GMX não publica o número.</translation>
    </message>
    <message>
        <source>Small for free accounts; WEB.DE publishes no number.</source>
        <translation>Pequeno para contas gratuitas; o WEB.DE não publica o número.</translation>
    </message>
    <message>
        <source>Small: sources name 50 to 500 messages a day.</source>
        <translation>Pequeno: as fontes citam de 50 a 500 mensagens por dia.</translation>
    </message>
    <message>
        <source>Software on this computer blocks the connection</source>
        <translation>Um software deste computador bloqueia a conexão</translation>
    </message>
    <message>
        <source>Some plans use Google Workspace, Titan or Microsoft 365 instead; the MX record tells.</source>
        <translation>Alguns planos usam Google Workspace, Titan ou Microsoft 365; o registro MX mostra qual.</translation>
    </message>
    <message>
        <source>Some plans use Titan. If the MX record ends in titan.email, use Titan&apos;s server.</source>
        <translation>Alguns planos usam a Titan. Se o registro MX termina em titan.email, use o servidor da Titan.</translation>
    </message>
    <message>
        <source>Somebody pressed Cancel.</source>
        <translation>Alguém clicou em Cancelar.</translation>
    </message>
    <message>
        <source>Someone on the way put words into the connection</source>
        <translation>Alguém no caminho injetou palavras na conexão</translation>
    </message>
    <message>
        <source>Someone who can change the mail server&apos;s firewall, if it has one.</source>
        <translation>Alguém que possa mudar o firewall do servidor de e-mail, se houver um.</translation>
    </message>
    <message>
        <source>Something between here and the server replaces its certificate</source>
        <translation>Algo entre este computador e o servidor troca o certificado</translation>
    </message>
    <message>
        <source>Something between here and the server takes the encryption away</source>
        <translation>Algo entre este computador e o servidor retira a criptografia</translation>
    </message>
    <message>
        <source>Something in the headers, the encoding or the line ends of the message breaks the rules that the server checks.</source>
        <translation>Algo nos cabeçalhos, na codificação ou nos fins de linha da mensagem não segue as regras que o servidor verifica.</translation>
    </message>
    <message>
        <source>Something other than outgoing mail answers on {port}</source>
        <translation>Quem responde na {port} não é um servidor de saída</translation>
    </message>
    <message>
        <source>Sophos Email is a filter in front of the real mail server. Ask who hosts the mailboxes behind it.</source>
        <translation>Sophos Email é um filtro na frente do servidor de e-mail real. Pergunte quem hospeda as caixas de correio por trás dele.</translation>
    </message>
    <message>
        <source>SpamExperts is a filter in front of the real mail server. Ask who hosts the mailboxes behind it.</source>
        <translation>SpamExperts é um filtro na frente do servidor de e-mail real. Pergunte quem hospeda as caixas de correio por trás dele.</translation>
    </message>
    <message>
        <source>SparkPost wants the user name &quot;SMTP_Injection&quot;</source>
        <translation>O SparkPost exige o nome de usuário &quot;SMTP_Injection&quot;</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Stop other programs that sign in with this account, or make them keep the connection.</source>
        <translation>Pare outros programas que fazem login com esta conta ou configure-os para manter a conexão.</translation>
    </message>
    <message>
        <source>Switch SMTP access on in the settings of the mailbox.</source>
        <translation>Ative o acesso SMTP nas configurações da caixa de correio.</translation>
    </message>
    <message>
        <source>Switch SMTP on in the web mail settings and use the authorization code as password.</source>
        <translation>Ative o SMTP nas configurações do webmail e use o código de autorização como senha.</translation>
    </message>
    <message>
        <source>Switch a VPN off or on and check again.</source>
        <translation>Ative ou desative a VPN e verifique de novo.</translation>
    </message>
    <message>
        <source>Switch off scanning of encrypted mail in the antivirus program (its name may be Mail Shield or SSL scanning), or exclude {host}.</source>
        <translation>Desative a análise de e-mail criptografado no antivírus (a opção pode se chamar Mail Shield ou verificação SSL) ou exclua {host}.</translation>
    </message>
    <message>
        <source>Switch on 2-Step Verification, then make an app password at https://myaccount.google.com/apppasswords and enter it in place of the normal password.</source>
        <translation>Ative a verificação em duas etapas, crie uma senha de app em https://myaccount.google.com/apppasswords e digite-a no lugar da senha normal.</translation>
    </message>
    <message>
        <source>Switch the SMTP service on in the settings of the web mail.</source>
        <translation>Ative o serviço SMTP nas configurações do webmail.</translation>
    </message>
    <message>
        <source>Switch the VPN off, or exclude the mail program from it, and check again.</source>
        <translation>Desative a VPN ou exclua dela o programa de e-mail e verifique de novo.</translation>
    </message>
    <message>
        <source>Switching the sign-in on in the program mends it.</source>
        <translation>Ativar o login no programa resolve.</translation>
    </message>
    <message>
        <source>Symantec Email Security.cloud is a filter in front of the real mail server. Ask who hosts the mailboxes behind it.</source>
        <translation>Symantec Email Security.cloud é um filtro na frente do servidor de e-mail real. Pergunte quem hospeda as caixas de correio por trás dele.</translation>
    </message>
    <message>
        <source>System and marketing messages of GTR go out through your server and count towards its limits.</source>
        <translation>As mensagens de sistema e de marketing do GTR saem pelo seu servidor e contam para os limites dele.</translation>
    </message>
    <message>
        <source>TLS here means STARTTLS, SSL means encryption from the first byte.</source>
        <translation>Aqui TLS significa STARTTLS, e SSL significa criptografia desde o primeiro byte.</translation>
    </message>
    <message>
        <source>Take the server name from the welcome message or the control panel.</source>
        <translation>Veja o nome do servidor na mensagem de boas-vindas ou no painel de controle.</translation>
    </message>
    <message>
        <source>Telekom refuses any other From address.</source>
        <translation>A Telekom recusa qualquer outro endereço de remetente.</translation>
    </message>
    <message>
        <source>Temporary AWS keys (ASIA...) do not work.</source>
        <translation>Chaves temporárias da AWS (ASIA...) não funcionam.</translation>
    </message>
    <message>
        <source>Text arrived between STARTTLS and the encryption.</source>
        <translation>Chegou texto entre STARTTLS e a criptografia.</translation>
    </message>
    <message>
        <source>Text arrived in the clear right before the encryption began. A correct server does not do this: an attacker, a faulty proxy or a server with a known security hole is on the line. No password was sent.</source>
        <translation>Um texto chegou sem criptografia logo antes de ela começar. Um servidor correto não faz isso: há na linha um invasor, um proxy com defeito ou um servidor com uma falha de segurança conhecida. Nenhuma senha foi enviada.</translation>
    </message>
    <message>
        <source>The API key and the account password do not work for SMTP. The SMTP key begins with xsmtpsib-.</source>
        <translation>A chave de API e a senha da conta não funcionam para SMTP. A chave SMTP começa com xsmtpsib-.</translation>
    </message>
    <message>
        <source>The API key is not the SMTP password. Each sending domain has SMTP credentials of its own, and the EU and US regions are separate.</source>
        <translation>A chave de API não é a senha SMTP. Cada domínio de envio tem credenciais SMTP próprias, e as regiões UE e EUA são separadas.</translation>
    </message>
    <message>
        <source>The API key may send for this domain.</source>
        <translation>A chave de API pode enviar por este domínio.</translation>
    </message>
    <message>
        <source>The Apple Account has two-factor authentication turned on.</source>
        <translation>A Conta Apple está com a autenticação de dois fatores ativada.</translation>
    </message>
    <message>
        <source>The Basic plan does not allow other programs.</source>
        <translation>O plano Basic não permite outros programas.</translation>
    </message>
    <message>
        <source>The DNS knows no such domain. Replies cannot arrive, and many receivers refuse such a sender.</source>
        <translation>O DNS não conhece esse domínio. As respostas não chegam, e muitos destinatários recusam um remetente assim.</translation>
    </message>
    <message>
        <source>The DNS of the From domain says that it takes no mail at all. Replies cannot arrive, and some receivers refuse mail from such a domain.</source>
        <translation>O DNS do domínio do remetente diz que ele não recebe nenhum e-mail. As respostas não chegam, e alguns destinatários recusam e-mails de um domínio assim.</translation>
    </message>
    <message>
        <source>The DNS of {host} does not answer</source>
        <translation>O DNS não responde sobre {host}</translation>
    </message>
    <message>
        <source>The Entra application has a role for sending email, and an entry under SMTP Usernames.</source>
        <translation>O aplicativo do Entra tem uma função para enviar e-mails e uma entrada em SMTP Usernames.</translation>
    </message>
    <message>
        <source>The European server is for subusers pinned to Europe only.</source>
        <translation>O servidor europeu é apenas para subusuários fixados na Europa.</translation>
    </message>
    <message>
        <source>The From address is empty, misspelt, or of a domain that does not exist.</source>
        <translation>O endereço do remetente está vazio, com erro de digitação ou é de um domínio que não existe.</translation>
    </message>
    <message>
        <source>The From address is not the mailbox that signs in</source>
        <translation>O endereço do remetente não é a caixa de correio que faz login</translation>
    </message>
    <message>
        <source>The From address is the mailbox that signs in, or one for which it has the Send As right.</source>
        <translation>O endereço do remetente é a caixa de correio que faz login ou uma para a qual ela tem a permissão Enviar como.</translation>
    </message>
    <message>
        <source>The From address must be the mailbox that signs in.</source>
        <translation>O endereço do remetente deve ser a caixa de correio que faz login.</translation>
    </message>
    <message>
        <source>The From domain has an MX record that is a single dot.</source>
        <translation>O domínio do remetente tem um registro MX que é um único ponto.</translation>
    </message>
    <message>
        <source>The IAM policy must allow ses:SendRawEmail. If it limits addresses, add the platform&apos;s.</source>
        <translation>A política do IAM deve permitir ses:SendRawEmail. Se ela limitar endereços, adicione o da plataforma.</translation>
    </message>
    <message>
        <source>The account admits only listed IP addresses</source>
        <translation>A conta só aceita endereços IP cadastrados</translation>
    </message>
    <message>
        <source>The account has a confirmed phone number.</source>
        <translation>A conta tem um número de telefone confirmado.</translation>
    </message>
    <message>
        <source>The account has been reviewed and has credits.</source>
        <translation>A conta foi analisada e tem créditos.</translation>
    </message>
    <message>
        <source>The account is approved.</source>
        <translation>A conta está aprovada.</translation>
    </message>
    <message>
        <source>The account is locked for now</source>
        <translation>A conta está bloqueada por enquanto</translation>
    </message>
    <message>
        <source>The account is right, but the server does not take this kind of secret. Sending services have separate SMTP passwords or keys besides the account password.</source>
        <translation>A conta está certa, mas o servidor não aceita este tipo de senha. Serviços de envio têm senhas ou chaves SMTP separadas da senha da conta.</translation>
    </message>
    <message>
        <source>The account may not send</source>
        <translation>A conta não tem permissão para enviar</translation>
    </message>
    <message>
        <source>The account works, but the provider lets nobody in until its password is renewed, because it has expired or is too simple.</source>
        <translation>A conta funciona, mas o provedor só libera o acesso depois que a senha for trocada, porque ela expirou ou é simples demais.</translation>
    </message>
    <message>
        <source>The account&apos;s address or a verified alias; Yahoo refuses any other.</source>
        <translation>O endereço da conta ou um alias verificado; o Yahoo recusa qualquer outro.</translation>
    </message>
    <message>
        <source>The account&apos;s address or one of its aliases.</source>
        <translation>O endereço da conta ou um dos aliases dela.</translation>
    </message>
    <message>
        <source>The account&apos;s address.</source>
        <translation>O endereço da conta.</translation>
    </message>
    <message>
        <source>The account&apos;s address; on Exchange and Email Pro also one with the Send As right.</source>
        <translation>O endereço da conta; no Exchange e no Email Pro, também um com a permissão Enviar como.</translation>
    </message>
    <message>
        <source>The account&apos;s mailbox or web page shows a warning about a blocked sign-in.</source>
        <translation>A caixa de correio ou a página da conta mostra um alerta de login bloqueado.</translation>
    </message>
    <message>
        <source>The account&apos;s settings on the web have a switch for SMTP or for mail programs, and it is off.</source>
        <translation>As configurações da conta na web têm uma opção para SMTP ou para programas de e-mail, e ela está desativada.</translation>
    </message>
    <message>
        <source>The address does not have the form of an address, or its domain does not exist.</source>
        <translation>O endereço não tem a forma de um endereço ou o domínio dele não existe.</translation>
    </message>
    <message>
        <source>The address has a typing slip, or its domain does not exist.</source>
        <translation>O endereço tem um erro de digitação, ou o domínio dele não existe.</translation>
    </message>
    <message>
        <source>The address that signs in or one of its aliases.</source>
        <translation>O endereço que faz login ou um dos aliases dele.</translation>
    </message>
    <message>
        <source>The address that signs in.</source>
        <translation>O endereço que faz login.</translation>
    </message>
    <message>
        <source>The address you send from has no proper name in DNS</source>
        <translation>O endereço de onde você envia não tem um nome adequado no DNS</translation>
    </message>
    <message>
        <source>The address you send from is on a blocklist</source>
        <translation>O endereço de onde você envia está em uma lista de bloqueio</translation>
    </message>
    <message>
        <source>The addresses of the Proton account.</source>
        <translation>Os endereços da conta Proton.</translation>
    </message>
    <message>
        <source>The administrator allows 2-Step Verification (Admin console &gt; Security &gt; Authentication &gt; 2-step verification), and the mailbox has it turned on.</source>
        <translation>O administrador permite a verificação em duas etapas (Admin Console &gt; Segurança &gt; Autenticação &gt; Verificação em duas etapas), e ela está ativada na caixa de correio.</translation>
    </message>
    <message>
        <source>The administrator allows IMAP and SMTP.</source>
        <translation>O administrador permite IMAP e SMTP.</translation>
    </message>
    <message>
        <source>The administrator allows mail programs first.</source>
        <translation>O administrador precisa permitir antes os programas de e-mail.</translation>
    </message>
    <message>
        <source>The administrator can turn SMTP off for a mailbox.</source>
        <translation>O administrador pode desativar o SMTP de uma caixa de correio.</translation>
    </message>
    <message>
        <source>The administrator may require the security password for other programs.</source>
        <translation>O administrador pode exigir a senha de segurança para outros programas.</translation>
    </message>
    <message>
        <source>The administrator turns submission on port 587 on: Tools &amp; Settings &gt; Mail Server Settings.</source>
        <translation>O administrador ativa o envio pela porta 587: Tools &amp; Settings &gt; Mail Server Settings.</translation>
    </message>
    <message>
        <source>The alias itself.</source>
        <translation>O próprio alias.</translation>
    </message>
    <message>
        <source>The alias of the verified domain.</source>
        <translation>O alias do domínio verificado.</translation>
    </message>
    <message>
        <source>The answer comes at once, and from every network.</source>
        <translation>A resposta vem na hora, e de qualquer rede.</translation>
    </message>
    <message>
        <source>The certificate begins to be valid later than now.</source>
        <translation>A validade do certificado começa mais tarde.</translation>
    </message>
    <message>
        <source>The certificate breaks a rule that newer programs enforce</source>
        <translation>O certificado não segue uma regra que programas mais novos exigem</translation>
    </message>
    <message>
        <source>The certificate comes from a known authority but lacks a field that the standard asks for, such as the Authority Key Identifier. Python 3.13 and others refuse it.</source>
        <translation>O certificado vem de uma autoridade conhecida, mas falta um campo que o padrão exige, como o Authority Key Identifier. O Python 3.13 e outros o recusam.</translation>
    </message>
    <message>
        <source>The certificate does not come from an authority that this computer trusts. A private authority of a company is typical. Issued by: {issuer}.</source>
        <translation>O certificado não vem de uma autoridade em que este computador confia. O caso típico é a autoridade privada de uma empresa. Emitido por: {issuer}.</translation>
    </message>
    <message>
        <source>The certificate is for another name than {host}</source>
        <translation>O certificado não vale para {host}</translation>
    </message>
    <message>
        <source>The certificate is not the server&apos;s own: an antivirus program, a firewall or a proxy put its own in place to read the connection.</source>
        <translation>O certificado não é o do servidor: um antivírus, um firewall ou um proxy pôs o próprio no lugar para ler a conexão.</translation>
    </message>
    <message>
        <source>The certificate names the same subject as its issuer.</source>
        <translation>O certificado indica o mesmo nome como titular e como emissor.</translation>
    </message>
    <message>
        <source>The certificate was valid until {date}. Until it is renewed nobody can be sure who answers, so no password is sent.</source>
        <translation>O certificado valia até {date}. Enquanto não for renovado, não há como ter certeza de quem responde, por isso nenhuma senha é enviada.</translation>
    </message>
    <message>
        <source>The chain is whole and ends at an authority that this computer does not know.</source>
        <translation>A cadeia está completa e termina em uma autoridade que este computador não conhece.</translation>
    </message>
    <message>
        <source>The change takes effect within an hour or so.</source>
        <translation>A alteração passa a valer em cerca de uma hora.</translation>
    </message>
    <message>
        <source>The checks were stopped</source>
        <translation>As verificações foram interrompidas</translation>
    </message>
    <message>
        <source>The client secret expires after 24 months at most: note the date.</source>
        <translation>O segredo do cliente expira em no máximo 24 meses: anote a data.</translation>
    </message>
    <message>
        <source>The computer with that address is there and says no: no mail service listens on this port, or a firewall turns the connection away.</source>
        <translation>O computador com esse endereço existe e diz não: nenhum serviço de e-mail usa esta porta ou um firewall rejeita a conexão.</translation>
    </message>
    <message>
        <source>The connection ends at a different mail server</source>
        <translation>A conexão termina em outro servidor de e-mail</translation>
    </message>
    <message>
        <source>The connection goes over IPv6, which does not work here</source>
        <translation>A conexão usa IPv6, que não funciona aqui</translation>
    </message>
    <message>
        <source>The connection goes through a VPN or a proxy that does not let mail pass.</source>
        <translation>A conexão passa por uma VPN ou um proxy que não deixa o e-mail passar.</translation>
    </message>
    <message>
        <source>The connection is held up on the way out, not at the mail server. Internet and hosting providers often close port 25, some close every mail port.</source>
        <translation>A conexão é barrada na saída, não no servidor de e-mail. Provedores de internet e de hospedagem costumam fechar a porta 25; alguns fecham todas as portas de e-mail.</translation>
    </message>
    <message>
        <source>The connection stands, but no greeting came within the time limit. The port may expect SSL/TLS, the service behind it may hang, or something on the way accepts connections and swallows them.</source>
        <translation>A conexão existe, mas nenhuma saudação chegou dentro do tempo limite. A porta pode esperar SSL/TLS, o serviço por trás dela pode estar travado ou algo no caminho aceita conexões e não as repassa.</translation>
    </message>
    <message>
        <source>The connection stands, but what answers does not speak SMTP. Typical are ports for reading mail (110, 143, 993, 995) and web servers.</source>
        <translation>A conexão existe, mas quem responde não fala SMTP. Os casos típicos são portas de leitura de e-mail (110, 143, 993, 995) e servidores web.</translation>
    </message>
    <message>
        <source>The connection stood, and the other side closed it before any greeting. The port may expect SSL/TLS, the server may refuse this address without a word, or it is overloaded.</source>
        <translation>A conexão existia, e o outro lado a encerrou antes da saudação. A porta pode esperar SSL/TLS, o servidor pode recusar este endereço sem aviso ou estar sobrecarregado.</translation>
    </message>
    <message>
        <source>The connection stood, then the other side closed it in the middle of the conversation and said nothing.</source>
        <translation>A conexão existia, e o outro lado a encerrou no meio do diálogo sem dizer nada.</translation>
    </message>
    <message>
        <source>The connection was still in the clear when the server was asked to do its work. It answers that TLS has to be started before that.</source>
        <translation>A conexão ainda estava sem criptografia quando o servidor recebeu o pedido. Ele responde que o TLS deve começar antes disso.</translation>
    </message>
    <message>
        <source>The connection was stopped before it left the computer, by a firewall, an antivirus rule or a security policy of the system.</source>
        <translation>A conexão foi barrada antes de sair do computador, por um firewall, uma regra do antivírus ou uma política de segurança do sistema.</translation>
    </message>
    <message>
        <source>The connector &quot;Client Frontend&quot; listens on 587 and must be reachable from the Internet, with a public certificate for its name: Set-ReceiveConnector &quot;Client Frontend SERVER&quot; -Fqdn mail.example.com -TlsCertificateName ...</source>
        <translation>O conector &quot;Client Frontend&quot; usa a porta 587 e deve estar acessível pela internet, com um certificado público para o nome dele: Set-ReceiveConnector &quot;Client Frontend SERVER&quot; -Fqdn mail.example.com -TlsCertificateName ...</translation>
    </message>
    <message>
        <source>The connector admits the fixed addresses from which the platform sends, or its certificate.</source>
        <translation>O conector libera os endereços fixos de onde a plataforma envia ou o certificado dela.</translation>
    </message>
    <message>
        <source>The conversation had begun, and {step} nothing more came within the time limit. The way to the server is open: the server, or a filter that reads along, hangs at this step.</source>
        <translation>O diálogo tinha começado e, {step}, nada mais chegou dentro do tempo limite. O caminho até o servidor está livre: é o servidor, ou um filtro que acompanha a conexão, que trava nesta etapa.</translation>
    </message>
    <message>
        <source>The conversation had begun, and {step} the other side closed the connection without giving a reason.</source>
        <translation>O diálogo tinha começado e, {step}, o outro lado encerrou a conexão sem dar motivo.</translation>
    </message>
    <message>
        <source>The date of this computer looks wrong</source>
        <translation>A data deste computador parece errada</translation>
    </message>
    <message>
        <source>The domain is confirmed with the ownership record, and SPF is set.</source>
        <translation>O domínio está confirmado com o registro de propriedade, e o SPF está configurado.</translation>
    </message>
    <message>
        <source>The domain is verified and assigned to that Mail Agent.</source>
        <translation>O domínio está verificado e atribuído a esse Mail Agent.</translation>
    </message>
    <message>
        <source>The domain is verified and has passed the compliance check.</source>
        <translation>O domínio está verificado e passou na análise de conformidade.</translation>
    </message>
    <message>
        <source>The domain is verified with SPF and DKIM. A sandbox domain writes to authorised recipients only.</source>
        <translation>O domínio está verificado com SPF e DKIM. Um domínio sandbox só envia a destinatários autorizados.</translation>
    </message>
    <message>
        <source>The domain is verified with SPF, DKIM and MX records.</source>
        <translation>O domínio está verificado com registros SPF, DKIM e MX.</translation>
    </message>
    <message>
        <source>The domain is verified, with SPF and DKIM.</source>
        <translation>O domínio está verificado, com SPF e DKIM.</translation>
    </message>
    <message>
        <source>The domain is verified; a trial domain writes to the account&apos;s owner only.</source>
        <translation>O domínio está verificado; um domínio de teste só envia ao dono da conta.</translation>
    </message>
    <message>
        <source>The domain is verified; each subdomain is verified on its own.</source>
        <translation>O domínio está verificado; cada subdomínio é verificado à parte.</translation>
    </message>
    <message>
        <source>The domain names no server in DNS, and its provider is not known.</source>
        <translation>O domínio não indica nenhum servidor no DNS, e o provedor dele não é conhecido.</translation>
    </message>
    <message>
        <source>The domain of the From address must be that of the mailbox that signs in.</source>
        <translation>O domínio do endereço do remetente deve ser o da caixa de correio que faz login.</translation>
    </message>
    <message>
        <source>The domain {domain} of the From address was not found</source>
        <translation>O domínio {domain} do endereço do remetente não foi encontrado</translation>
    </message>
    <message>
        <source>The domain&apos;s records point to Hostinger&apos;s mail servers.</source>
        <translation>Os registros do domínio apontam para os servidores de e-mail da Hostinger.</translation>
    </message>
    <message>
        <source>The encrypted connection could not be set up</source>
        <translation>Não foi possível estabelecer a conexão criptografada</translation>
    </message>
    <message>
        <source>The firewall and the connector&apos;s remote address ranges must admit the platform&apos;s addresses.</source>
        <translation>O firewall e os intervalos de endereços remotos do conector devem liberar os endereços da plataforma.</translation>
    </message>
    <message>
        <source>The first day in the certificate is still to come, and this computer&apos;s date is right.</source>
        <translation>O primeiro dia do certificado ainda não chegou, e a data deste computador está certa.</translation>
    </message>
    <message>
        <source>The first words of the server are those of a web, POP3 or IMAP server.</source>
        <translation>As primeiras palavras do servidor são de um servidor web, POP3 ou IMAP.</translation>
    </message>
    <message>
        <source>The free plan has no SMTP for other programs; Mail Lite or a larger plan has.</source>
        <translation>O plano gratuito não tem SMTP para outros programas; o Mail Lite ou um plano maior tem.</translation>
    </message>
    <message>
        <source>The greeting holds asterisks, or the server&apos;s list holds XXXX in place of words.</source>
        <translation>A saudação contém asteriscos, ou a lista do servidor contém XXXX no lugar de palavras.</translation>
    </message>
    <message>
        <source>The greeting or the certificate names another company than that of the server.</source>
        <translation>A saudação ou o certificado indica uma empresa diferente da do servidor.</translation>
    </message>
    <message>
        <source>The iCloud address, one of its aliases, or an address of your own domain set up in iCloud.</source>
        <translation>O endereço do iCloud, um dos aliases dele ou um endereço do seu próprio domínio configurado no iCloud.</translation>
    </message>
    <message>
        <source>The issuer of the certificate is antivirus software or a company&apos;s proxy, and web sites show the same issuer.</source>
        <translation>O emissor do certificado é um antivírus ou o proxy de uma empresa, e os sites mostram o mesmo emissor.</translation>
    </message>
    <message>
        <source>The key of {host} is not the one you trusted</source>
        <translation>A chave que {host} mostra não é aquela em que você confiou</translation>
    </message>
    <message>
        <source>The last day in the certificate is close.</source>
        <translation>O último dia do certificado está próximo.</translation>
    </message>
    <message>
        <source>The last day in the certificate is over, and this computer&apos;s date is right.</source>
        <translation>O último dia do certificado já passou, e a data deste computador está certa.</translation>
    </message>
    <message>
        <source>The limit is not known.</source>
        <translation>O limite não é conhecido.</translation>
    </message>
    <message>
        <source>The list after EHLO has no STARTTLS, also from another network.</source>
        <translation>A lista depois do EHLO não tem STARTTLS, também a partir de outra rede.</translation>
    </message>
    <message>
        <source>The mail ports of every server are silent from this network, and open from another, such as a phone&apos;s.</source>
        <translation>As portas de e-mail de todos os servidores não respondem nesta rede e estão abertas em outra, como a do celular.</translation>
    </message>
    <message>
        <source>The mail server has a certificate for its name.</source>
        <translation>O servidor de e-mail tem um certificado para o nome dele.</translation>
    </message>
    <message>
        <source>The mail server is not set up correctly</source>
        <translation>O servidor de e-mail não está configurado corretamente</translation>
    </message>
    <message>
        <source>The mail server must be reachable from the Internet on port 587, 465 or 25.</source>
        <translation>O servidor de e-mail deve estar acessível pela internet na porta 587, 465 ou 25.</translation>
    </message>
    <message>
        <source>The mail server must be reachable from the Internet.</source>
        <translation>O servidor de e-mail deve estar acessível pela internet.</translation>
    </message>
    <message>
        <source>The mail server&apos;s sign-in service does not work. That is not about your password.</source>
        <translation>O serviço de login do servidor de e-mail não está funcionando. Isso não tem a ver com a sua senha.</translation>
    </message>
    <message>
        <source>The mailbox address or an alias.</source>
        <translation>O endereço da caixa de correio ou um alias.</translation>
    </message>
    <message>
        <source>The mailbox address or one of its aliases.</source>
        <translation>O endereço da caixa de correio ou um dos aliases dela.</translation>
    </message>
    <message>
        <source>The mailbox address or one of its identities.</source>
        <translation>O endereço da caixa de correio ou uma das identidades dela.</translation>
    </message>
    <message>
        <source>The mailbox address, or another address of the same package.</source>
        <translation>O endereço da caixa de correio ou outro endereço do mesmo pacote.</translation>
    </message>
    <message>
        <source>The mailbox address.</source>
        <translation>O endereço da caixa de correio.</translation>
    </message>
    <message>
        <source>The mailbox belongs to an active BT account.</source>
        <translation>A caixa de correio pertence a uma conta BT ativa.</translation>
    </message>
    <message>
        <source>The mailbox exists in konsoleH (web hosting). Hetzner Cloud has no mailboxes.</source>
        <translation>A caixa de correio existe no konsoleH (hospedagem web). A Hetzner Cloud não tem caixas de correio.</translation>
    </message>
    <message>
        <source>The mailbox exists, but its setting &quot;Authenticated SMTP&quot; is off.</source>
        <translation>A caixa de correio existe, mas a configuração &quot;SMTP autenticado&quot; está desativada.</translation>
    </message>
    <message>
        <source>The mailbox has a licence and a password of its own. A shared mailbox without a licence cannot sign in.</source>
        <translation>A caixa de correio tem licença e senha próprias. Uma caixa de correio compartilhada sem licença não pode fazer login.</translation>
    </message>
    <message>
        <source>The mailbox is hosted at DreamHost.</source>
        <translation>A caixa de correio está hospedada na DreamHost.</translation>
    </message>
    <message>
        <source>The mailbox needs &quot;Authenticated SMTP&quot; switched on for tokens as well: admin center, Users, the user, Mail, Manage email apps.</source>
        <translation>Para tokens, a caixa de correio também precisa do &quot;SMTP autenticado&quot; ativado: Centro de administração, Usuários, o usuário, Email, Gerenciar aplicativos de email.</translation>
    </message>
    <message>
        <source>The mailbox setting wins over the organisation&apos;s: Exchange admin center &gt; Settings &gt; Mail flow &gt; Turn off SMTP AUTH protocol for your organization.</source>
        <translation>A configuração da caixa de correio prevalece sobre a da organização: Centro de administração do Exchange &gt; Configurações &gt; Fluxo de emails &gt; Desativar o protocolo SMTP AUTH para sua organização.</translation>
    </message>
    <message>
        <source>The mailbox that signs in, or one for which it has the Send As right.</source>
        <translation>A caixa de correio que faz login ou uma para a qual ela tem a permissão Enviar como.</translation>
    </message>
    <message>
        <source>The mailbox that signs in.</source>
        <translation>A caixa de correio que faz login.</translation>
    </message>
    <message>
        <source>The mailbox that will send, with its password or app password.</source>
        <translation>A caixa de correio que vai enviar, com a senha ou a senha de app.</translation>
    </message>
    <message>
        <source>The mailbox&apos;s own address, an alias, or a verified &quot;Send mail as&quot; address.</source>
        <translation>O próprio endereço da caixa de correio, um alias ou um endereço verificado em &quot;Send mail as&quot;.</translation>
    </message>
    <message>
        <source>The mailboxes behind it are mostly at Microsoft 365 or Google Workspace.</source>
        <translation>As caixas de correio por trás dele costumam estar no Microsoft 365 ou no Google Workspace.</translation>
    </message>
    <message>
        <source>The message goes to the address of your Referral Factory account and takes up to 5 minutes. Its From line must no longer be noreply@referral-factory.com.</source>
        <translation>A mensagem vai para o endereço da sua conta do Referral Factory e leva até 5 minutos. A linha do remetente não pode mais ser noreply@referral-factory.com.</translation>
    </message>
    <message>
        <source>The message is not built as the server expects</source>
        <translation>A mensagem não tem o formato que o servidor espera</translation>
    </message>
    <message>
        <source>The message is too large</source>
        <translation>A mensagem é grande demais</translation>
    </message>
    <message>
        <source>The method of sign-in that was tried is not supported. The server offers: {mechanisms}.</source>
        <translation>O servidor não aceita o método de login que foi tentado. O servidor oferece: {mechanisms}.</translation>
    </message>
    <message>
        <source>The name exists, but has no address. It may be the domain in place of its mail server, or the server&apos;s address is missing in DNS.</source>
        <translation>O nome existe, mas não tem endereço. Talvez seja o domínio em vez do servidor de e-mail dele, ou falte o endereço do servidor no DNS.</translation>
    </message>
    <message>
        <source>The name leads to a machine that does not accept outgoing mail from users: this computer itself, or a server that only receives mail.</source>
        <translation>O nome leva a uma máquina que não aceita e-mails de saída de usuários: este próprio computador ou um servidor que só recebe.</translation>
    </message>
    <message>
        <source>The name was looked up, and the answer was that there is no such server. A letter may be missing or wrong, or the name belongs to another provider.</source>
        <translation>O nome foi consultado, e a resposta foi que não existe esse servidor. Pode faltar ou sobrar uma letra, ou o nome é de outro provedor.</translation>
    </message>
    <message>
        <source>The name {host} leads to no server</source>
        <translation>O nome {host} não leva a nenhum servidor</translation>
    </message>
    <message>
        <source>The names in the certificate are others than the server name that was entered.</source>
        <translation>Os nomes no certificado são diferentes do nome de servidor digitado.</translation>
    </message>
    <message>
        <source>The new Bird platform uses another user name and password: copy both from its SMTP page.</source>
        <translation>A nova plataforma Bird usa outro nome de usuário e outra senha: copie os dois da página de SMTP dela.</translation>
    </message>
    <message>
        <source>The normal password is not accepted from other programs.</source>
        <translation>A senha normal não é aceita em outros programas.</translation>
    </message>
    <message>
        <source>The normal password is not accepted from other programs. The message about too many attempts often means just that.</source>
        <translation>A senha normal não é aceita em outros programas. Muitas vezes, a mensagem sobre excesso de tentativas significa apenas isso.</translation>
    </message>
    <message>
        <source>The normal password never works in other programs at Fastmail.</source>
        <translation>No Fastmail, a senha normal nunca funciona em outros programas.</translation>
    </message>
    <message>
        <source>The normal password of the account is not accepted from programs and platforms. The provider issues a separate password for them.</source>
        <translation>A senha normal da conta não é aceita em programas e plataformas. O provedor gera uma senha separada para eles.</translation>
    </message>
    <message>
        <source>The organisation does not allow sign-in with a password alone, for example through security defaults or conditional access in Microsoft Entra.</source>
        <translation>A organização não permite login apenas com senha, por exemplo por causa dos padrões de segurança ou do Acesso Condicional no Microsoft Entra.</translation>
    </message>
    <message>
        <source>The organisation may refuse it: Set-OrganizationConfig -RejectDirectSend $true</source>
        <translation>A organização pode recusá-lo: Set-OrganizationConfig -RejectDirectSend $true</translation>
    </message>
    <message>
        <source>The other side closed the connection and did not confirm the message. If all of it had been sent, the server may have accepted it: sending it again may deliver it twice.</source>
        <translation>O outro lado encerrou a conexão e não confirmou a mensagem. Se ela foi enviada por inteiro, o servidor pode tê-la aceitado: um novo envio pode entregá-la duas vezes.</translation>
    </message>
    <message>
        <source>The page of the platform on which its mail server (SMTP) is set.</source>
        <translation>A página da plataforma em que se configura o servidor de e-mail (SMTP).</translation>
    </message>
    <message>
        <source>The pairing code that the platform shows, once, to make this computer&apos;s key known to it.</source>
        <translation>O código de pareamento que a plataforma mostra, uma única vez, para conhecer a chave deste computador.</translation>
    </message>
    <message>
        <source>The part of the address before the @ holds letters outside plain English, and the server cannot carry them.</source>
        <translation>A parte do endereço antes do @ contém letras fora do alfabeto inglês básico, e o servidor não consegue transmiti-las.</translation>
    </message>
    <message>
        <source>The password has to be changed first</source>
        <translation>Antes é preciso trocar a senha</translation>
    </message>
    <message>
        <source>The password is a client secret of an Entra application; the user name is an SMTP user name made in the resource.</source>
        <translation>A senha é um segredo do cliente de um aplicativo do Entra; o nome de usuário é um nome de usuário SMTP criado no recurso.</translation>
    </message>
    <message>
        <source>The password of the web mail is not accepted from other programs. After SMTP is switched on, the provider shows an authorization code to be used in its place.</source>
        <translation>A senha do webmail não é aceita em outros programas. Depois que o SMTP é ativado, o provedor mostra um código de autorização para usar no lugar dela.</translation>
    </message>
    <message>
        <source>The password or user name arrives damaged</source>
        <translation>A senha ou o nome de usuário chega alterado</translation>
    </message>
    <message>
        <source>The password was not sent, because the connection is not protected</source>
        <translation>A senha não foi enviada, porque a conexão não está protegida</translation>
    </message>
    <message>
        <source>The password works on the provider&apos;s web page, and there the user name looks different.</source>
        <translation>A senha funciona na página do provedor, e lá o nome de usuário é diferente.</translation>
    </message>
    <message>
        <source>The password works on the web page, and the account uses a second step there.</source>
        <translation>A senha funciona na página web, e lá a conta usa uma segunda etapa.</translation>
    </message>
    <message>
        <source>The password works on the web page, and the provider also gives keys or passwords for SMTP alone.</source>
        <translation>A senha funciona na página web, e o provedor também fornece chaves ou senhas só para SMTP.</translation>
    </message>
    <message>
        <source>The platform sets its outbound address first and refuses a user name that differs. Here {address} is the sender and {username} signs in.</source>
        <translation>A plataforma define primeiro o endereço de saída e recusa um nome de usuário diferente. Aqui o remetente é {address}, e quem faz login é {username}.</translation>
    </message>
    <message>
        <source>The platform tests the settings from its side and uses them only when its test passes.</source>
        <translation>A plataforma testa as configurações do lado dela e só as usa quando o teste é aprovado.</translation>
    </message>
    <message>
        <source>The platform&apos;s addresses belong in the SPF record of the domain; without them the mail lands in junk.</source>
        <translation>Os endereços da plataforma devem constar no registro SPF do domínio; sem eles, os e-mails caem no lixo eletrônico.</translation>
    </message>
    <message>
        <source>The platform&apos;s form does not accept a server without sign-in.</source>
        <translation>O formulário da plataforma não aceita um servidor sem login.</translation>
    </message>
    <message>
        <source>The platform&apos;s form does not let user name and password stay empty.</source>
        <translation>O formulário da plataforma não permite que o nome de usuário e a senha fiquem em branco.</translation>
    </message>
    <message>
        <source>The platform&apos;s form has a list of ports, and this one is not on it. It takes: {ports}.</source>
        <translation>O formulário da plataforma tem uma lista de portas, e esta não está nela. Ela aceita: {ports}.</translation>
    </message>
    <message>
        <source>The platform&apos;s form has no choice for this combination.</source>
        <translation>O formulário da plataforma não oferece essa combinação.</translation>
    </message>
    <message>
        <source>The platform&apos;s form has no entry for this combination.</source>
        <translation>O formulário da plataforma não tem opção para esta combinação.</translation>
    </message>
    <message>
        <source>The platform&apos;s form lists other ports.</source>
        <translation>O formulário da plataforma lista outras portas.</translation>
    </message>
    <message>
        <source>The platform&apos;s messages go out through your server and count towards its limits.</source>
        <translation>As mensagens da plataforma saem pelo seu servidor e contam para os limites dele.</translation>
    </message>
    <message>
        <source>The platform&apos;s test fails while the one from this computer passes.</source>
        <translation>O teste da plataforma falha, enquanto o deste computador passa.</translation>
    </message>
    <message>
        <source>The primary address of the High Volume Email account.</source>
        <translation>O endereço principal da conta do High Volume Email.</translation>
    </message>
    <message>
        <source>The program does not find its list of certificate authorities</source>
        <translation>O programa não encontra a lista de autoridades certificadoras</translation>
    </message>
    <message>
        <source>The program says itself that it kept the password back.</source>
        <translation>O próprio programa diz que não enviou a senha.</translation>
    </message>
    <message>
        <source>The program signs in to Google with an OAuth token. The token ran out, was withdrawn, or does not include sending mail for this account.</source>
        <translation>O programa faz login no Google com um token OAuth. O token expirou, foi revogado ou não inclui o envio de e-mails por esta conta.</translation>
    </message>
    <message>
        <source>The program signs in to Microsoft 365 with an OAuth token. The token ran out, was withdrawn, or does not include sending mail for this account.</source>
        <translation>O programa faz login no Microsoft 365 com um token OAuth. O token expirou, foi revogado ou não inclui o envio de e-mails por esta conta.</translation>
    </message>
    <message>
        <source>The program signs in to Outlook.com with an OAuth token. The token ran out, was withdrawn, or does not include sending mail for this account.</source>
        <translation>O programa faz login no Outlook.com com um token OAuth. O token expirou, foi revogado ou não inclui o envio de e-mails por esta conta.</translation>
    </message>
    <message>
        <source>The program signs in with a token, and a new consent mends it.</source>
        <translation>O programa faz login com um token, e um novo consentimento resolve.</translation>
    </message>
    <message>
        <source>The program signs in with an OAuth token. The token ran out, was withdrawn, or does not include sending mail for this account.</source>
        <translation>O programa faz login com um token OAuth. O token expirou, foi revogado ou não inclui o envio de e-mails por esta conta.</translation>
    </message>
    <message>
        <source>The program uses a TLS version that the server no longer accepts</source>
        <translation>O programa usa uma versão do TLS que o servidor não aceita mais</translation>
    </message>
    <message>
        <source>The provider accepts this sign-in or relay only from addresses that stand on a list, and the address used is not there.</source>
        <translation>O provedor só aceita este login ou relay a partir de endereços que constam em uma lista, e o endereço usado não está nela.</translation>
    </message>
    <message>
        <source>The provider has suspended this account or its domain, has not activated it yet, or has barred it from sending.</source>
        <translation>O provedor suspendeu esta conta ou o domínio dela, ainda não a ativou ou a impediu de enviar.</translation>
    </message>
    <message>
        <source>The provider lets programs in only after the owner has allowed it in the settings of the mailbox.</source>
        <translation>O provedor só dá acesso a programas depois que o dono permite isso nas configurações da caixa de correio.</translation>
    </message>
    <message>
        <source>The provider limits how much this account may send in an hour, a day or a month, and the limit is reached.</source>
        <translation>O provedor limita quanto esta conta pode enviar por hora, dia ou mês, e esse limite foi atingido.</translation>
    </message>
    <message>
        <source>The provider runs separate servers for each region, and each knows only its own accounts. The same user name and password are refused everywhere else.</source>
        <translation>O provedor mantém servidores separados por região, e cada um só conhece as próprias contas. O mesmo nome de usuário e a mesma senha são recusados em todos os outros.</translation>
    </message>
    <message>
        <source>The provider thinks the sign-in is unusual, because it comes from a new place or program, and waits for you to confirm it on its web page.</source>
        <translation>O provedor acha o login incomum, porque ele vem de um novo local ou programa, e espera que você o confirme na página dele.</translation>
    </message>
    <message>
        <source>The provider&apos;s page lists the domain or the address as not verified.</source>
        <translation>A página do provedor mostra o domínio ou o endereço como não verificado.</translation>
    </message>
    <message>
        <source>The provider&apos;s page shows the limit as reached, and sending works again after the hour or the day.</source>
        <translation>A página do provedor mostra que o limite foi atingido, e o envio volta a funcionar depois da hora ou do dia.</translation>
    </message>
    <message>
        <source>The question for the server&apos;s address got no answer at all. That says nothing about the server name: the DNS of this network does not work, or the computer is offline.</source>
        <translation>A consulta do endereço do servidor ficou sem resposta. Isso não diz nada sobre o nome do servidor: o DNS desta rede não funciona ou o computador está sem conexão.</translation>
    </message>
    <message>
        <source>The receiver checked the DNS of the From domain (SPF, DKIM, DMARC) and found no permission for the server that sends.</source>
        <translation>O destinatário consultou o DNS do domínio do remetente (SPF, DKIM, DMARC) e não encontrou autorização para o servidor que envia.</translation>
    </message>
    <message>
        <source>The recipient&apos;s address cannot be right</source>
        <translation>O endereço do destinatário não pode estar certo</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox does not take this message</source>
        <translation>A caixa de correio do destinatário não aceita esta mensagem</translation>
    </message>
    <message>
        <source>The refusal comes right after the program says its own name.</source>
        <translation>A recusa vem logo depois que o programa diz o próprio nome.</translation>
    </message>
    <message>
        <source>The refusal names a blocklist, or the address is listed when looked up there.</source>
        <translation>A recusa cita uma lista de bloqueio, ou o endereço consta nela quando consultado.</translation>
    </message>
    <message>
        <source>The relay accepts listed addresses without a password, or a Workspace mailbox with an app password.</source>
        <translation>O relay aceita endereços listados sem senha ou uma caixa de correio do Workspace com senha de app.</translation>
    </message>
    <message>
        <source>The relay&apos;s setting &quot;Allowed senders&quot; decides: registered users, or every address in your domains.</source>
        <translation>A configuração &quot;Remetentes permitidos&quot; do relay decide: usuários registrados ou todos os endereços dos seus domínios.</translation>
    </message>
    <message>
        <source>The rule of {provider}: {from_rule}</source>
        <translation>Regra que {provider} aplica: {from_rule}</translation>
    </message>
    <message>
        <source>The same MX record also stands for mail received by Amazon SES: check that the domain has WorkMail.</source>
        <translation>O mesmo registro MX também indica e-mails recebidos pelo Amazon SES: verifique se o domínio tem o WorkMail.</translation>
    </message>
    <message>
        <source>The same address as the Outbound Email Address.</source>
        <translation>O mesmo endereço do Outbound Email Address.</translation>
    </message>
    <message>
        <source>The same check fails in the same way at any server.</source>
        <translation>A mesma verificação falha do mesmo modo em qualquer servidor.</translation>
    </message>
    <message>
        <source>The same in PowerShell.</source>
        <translation>O mesmo no PowerShell.</translation>
    </message>
    <message>
        <source>The same key works with the provider&apos;s server of another region.</source>
        <translation>A mesma chave funciona com o servidor do provedor em outra região.</translation>
    </message>
    <message>
        <source>The same message goes through with fewer recipients.</source>
        <translation>A mesma mensagem passa com menos destinatários.</translation>
    </message>
    <message>
        <source>The same message is taken some minutes later.</source>
        <translation>A mesma mensagem é aceita alguns minutos depois.</translation>
    </message>
    <message>
        <source>The same port works with SSL/TLS.</source>
        <translation>A mesma porta funciona com SSL/TLS.</translation>
    </message>
    <message>
        <source>The same port works with STARTTLS.</source>
        <translation>A mesma porta funciona com STARTTLS.</translation>
    </message>
    <message>
        <source>The same settings work again later without any change.</source>
        <translation>As mesmas configurações voltam a funcionar mais tarde sem nenhuma mudança.</translation>
    </message>
    <message>
        <source>The same sign-in works from another network, or the provider&apos;s page lists allowed addresses.</source>
        <translation>O mesmo login funciona de outra rede, ou a página do provedor lista os endereços permitidos.</translation>
    </message>
    <message>
        <source>The same user name and password fail on the provider&apos;s web page too.</source>
        <translation>O mesmo nome de usuário e a mesma senha também falham na página do provedor.</translation>
    </message>
    <message>
        <source>The scope is restricted: Google verifies the program first. A service account with domain-wide delegation is another way.</source>
        <translation>O escopo é restrito: o Google verifica o programa antes. Outra forma é uma conta de serviço com delegação em todo o domínio.</translation>
    </message>
    <message>
        <source>The scope is restricted: Google verifies the program first. An unverified program gets at most 100 users and tokens of seven days.</source>
        <translation>O escopo é restrito: o Google verifica o programa antes. Um programa não verificado tem no máximo 100 usuários e tokens de sete dias.</translation>
    </message>
    <message>
        <source>The scope may cover SMTP, depending on the program.</source>
        <translation>O escopo pode incluir SMTP, dependendo do programa.</translation>
    </message>
    <message>
        <source>The sender address is empty or misspelt, or its domain or mailbox cannot be found.</source>
        <translation>O endereço do remetente está vazio ou com erro de digitação, ou o domínio ou a caixa de correio não foram encontrados.</translation>
    </message>
    <message>
        <source>The sender address or its domain is validated.</source>
        <translation>O endereço do remetente ou o domínio dele está validado.</translation>
    </message>
    <message>
        <source>The sender or its domain is verified.</source>
        <translation>O remetente ou o domínio dele está verificado.</translation>
    </message>
    <message>
        <source>The sender signature or the domain is verified.</source>
        <translation>A &quot;sender signature&quot; ou o domínio está verificado.</translation>
    </message>
    <message>
        <source>The sender&apos;s domain does not vouch for this server</source>
        <translation>O domínio do remetente não autoriza este servidor</translation>
    </message>
    <message>
        <source>The sending account is still in its trial mode</source>
        <translation>A conta de envio ainda está em modo de teste</translation>
    </message>
    <message>
        <source>The sending address belongs in your SPF record, else the mail is taken for spam.</source>
        <translation>O endereço de envio deve constar no seu registro SPF; sem isso, o e-mail é tratado como spam.</translation>
    </message>
    <message>
        <source>The sending address has no name in DNS, or one that does not lead back to it.</source>
        <translation>O endereço de envio não tem nome no DNS ou tem um que não leva de volta a ele.</translation>
    </message>
    <message>
        <source>The sending domain is verified and signed with DKIM.</source>
        <translation>O domínio de envio está verificado e assinado com DKIM.</translation>
    </message>
    <message>
        <source>The sending domain is verified.</source>
        <translation>O domínio de envio está verificado.</translation>
    </message>
    <message>
        <source>The sending limit of the account is used up</source>
        <translation>O limite de envio da conta se esgotou</translation>
    </message>
    <message>
        <source>The server also has an IPv6 address, and this computer or program tried that one although IPv6 does not work from here. Over IPv4 it would.</source>
        <translation>O servidor também tem um endereço IPv6, e este computador ou programa tentou usá-lo, embora o IPv6 não funcione daqui. Por IPv4 funcionaria.</translation>
    </message>
    <message>
        <source>The server also has {family} addresses, which could not be tested from here. The test used the other address family.</source>
        <translation>O servidor também tem endereços {family}, que não puderam ser testados daqui. O teste usou o outro tipo de endereço.</translation>
    </message>
    <message>
        <source>The server announces STARTTLS and then says that it cannot do it at the moment. Its certificate or key is usually missing or unreadable.</source>
        <translation>O servidor anuncia STARTTLS e depois diz que não pode usá-lo no momento. Em geral, o certificado ou a chave falta ou não pode ser lido.</translation>
    </message>
    <message>
        <source>The server answers, but as another machine than the one for sending.</source>
        <translation>O servidor responde, mas como uma máquina diferente da que envia.</translation>
    </message>
    <message>
        <source>The server asks for TLS 1.2 or later, and the program that connects offers only older versions.</source>
        <translation>O servidor exige TLS 1.2 ou mais recente, e o programa que se conecta só oferece versões antigas.</translation>
    </message>
    <message>
        <source>The server asks you to slow down</source>
        <translation>O servidor pede que você vá mais devagar</translation>
    </message>
    <message>
        <source>The server cannot check passwords at the moment</source>
        <translation>O servidor não consegue verificar senhas no momento</translation>
    </message>
    <message>
        <source>The server closed the connection. This provider does so when the service is not switched on or the authorization code is missing.</source>
        <translation>O servidor encerrou a conexão. Este provedor faz isso quando o serviço não está ativado ou falta o código de autorização.</translation>
    </message>
    <message>
        <source>The server delivers to its own mailboxes, but not on to others for this account or address.</source>
        <translation>O servidor entrega nas próprias caixas de correio, mas não encaminha para fora a partir desta conta ou deste endereço.</translation>
    </message>
    <message>
        <source>The server depends on the product: Email Pro uses proN.mail.ovh.net, Exchange exN.mail.ovh.net. The control panel shows it under General information.</source>
        <translation>O servidor depende do produto: o Email Pro usa proN.mail.ovh.net, o Exchange usa exN.mail.ovh.net. O painel de controle o mostra em informações gerais.</translation>
    </message>
    <message>
        <source>The server did not understand the program</source>
        <translation>O servidor não entendeu o programa</translation>
    </message>
    <message>
        <source>The server does not accept the name this computer introduces itself with</source>
        <translation>O servidor não aceita o nome com que este computador se apresenta</translation>
    </message>
    <message>
        <source>The server does not accept this user name and password</source>
        <translation>O servidor não aceita este nome de usuário e esta senha</translation>
    </message>
    <message>
        <source>The server does not accept {address} as a sender</source>
        <translation>O servidor não aceita {address} como remetente</translation>
    </message>
    <message>
        <source>The server does not forward mail for you</source>
        <translation>O servidor não encaminha os seus e-mails</translation>
    </message>
    <message>
        <source>The server does not know {username} in this form. Most servers want the full e-mail address, some a fixed word or the part before the @.</source>
        <translation>O servidor não conhece {username} nesta forma. A maioria exige o endereço de e-mail completo, alguns uma palavra fixa ou a parte antes do @.</translation>
    </message>
    <message>
        <source>The server does not offer STARTTLS on {port}</source>
        <translation>O servidor não oferece STARTTLS na {port}</translation>
    </message>
    <message>
        <source>The server does not take addresses with special letters</source>
        <translation>O servidor não aceita endereços com letras especiais</translation>
    </message>
    <message>
        <source>The server failed over its own configuration, database or a service behind it.</source>
        <translation>O servidor falhou por causa da própria configuração, do banco de dados ou de um serviço por trás dele.</translation>
    </message>
    <message>
        <source>The server field holds more than a name: a blank, a comma, a port, a web address or something else. Nothing can be looked up from that.</source>
        <translation>O campo do servidor contém mais do que um nome: um espaço, uma vírgula, uma porta, um endereço web ou outra coisa. Não é possível consultar isso.</translation>
    </message>
    <message>
        <source>The server field holds more than a name: a blank, a comma, or an address with https.</source>
        <translation>O campo do servidor contém mais do que um nome: um espaço, uma vírgula ou um endereço com https.</translation>
    </message>
    <message>
        <source>The server has shut this computer out for a while</source>
        <translation>O servidor bloqueou este computador por um tempo</translation>
    </message>
    <message>
        <source>The server has trouble of its own at the moment</source>
        <translation>O servidor está com um problema próprio no momento</translation>
    </message>
    <message>
        <source>The server has {family} addresses in DNS, and they do not answer. The other address family works, so mail goes out, but a platform that tries {family} first may wait or fail.</source>
        <translation>O servidor tem endereços {family} no DNS, e eles não respondem. O outro tipo de endereço funciona, então os e-mails saem, mas uma plataforma que tenta {family} primeiro pode demorar ou falhar.</translation>
    </message>
    <message>
        <source>The server hung up without a reason</source>
        <translation>O servidor encerrou a conexão sem dar motivo</translation>
    </message>
    <message>
        <source>The server is then smtp-relay.gmail.com, port 587 with STARTTLS. A change can take up to 24 hours.</source>
        <translation>O servidor passa a ser smtp-relay.gmail.com, porta 587 com STARTTLS. Uma alteração pode levar até 24 horas.</translation>
    </message>
    <message>
        <source>The server is your login followed by .kasserver.com; KAS shows it. mail.YOURDOMAIN often has no fitting certificate.</source>
        <translation>O servidor é o seu login seguido de .kasserver.com; o KAS o mostra. Muitas vezes, mail.SEUDOMINIO não tem um certificado adequado.</translation>
    </message>
    <message>
        <source>The server knows no such mailbox, or the mailbox is full or closed. Your own settings are not the problem.</source>
        <translation>O servidor não conhece essa caixa de correio, ou ela está cheia ou encerrada. O problema não está nas suas configurações.</translation>
    </message>
    <message>
        <source>The server leaves out part of its certificate</source>
        <translation>O servidor omite parte do certificado</translation>
    </message>
    <message>
        <source>The server limits how many recipients one message may have.</source>
        <translation>O servidor limita quantos destinatários uma mensagem pode ter.</translation>
    </message>
    <message>
        <source>The server limits how often one may sign in. The password may be right.</source>
        <translation>O servidor limita a frequência dos logins. A senha pode estar certa.</translation>
    </message>
    <message>
        <source>The server limits the size of a message, and this one is larger.</source>
        <translation>O servidor limita o tamanho das mensagens, e esta passa do limite.</translation>
    </message>
    <message>
        <source>The server lists AUTH once the connection is encrypted.</source>
        <translation>O servidor anuncia AUTH assim que a conexão está criptografada.</translation>
    </message>
    <message>
        <source>The server lists STARTTLS, and answers the command itself with a refusal.</source>
        <translation>O servidor anuncia STARTTLS e responde ao próprio comando com uma recusa.</translation>
    </message>
    <message>
        <source>The server lists no AUTH on this port, neither before nor after the encryption, but does on another port.</source>
        <translation>O servidor não anuncia AUTH nesta porta, nem antes nem depois da criptografia, mas anuncia em outra.</translation>
    </message>
    <message>
        <source>The server lists ways to sign in, and none of them is the one that the program uses.</source>
        <translation>O servidor anuncia métodos de login, e nenhum deles é o que o programa usa.</translation>
    </message>
    <message>
        <source>The server name is not a host name</source>
        <translation>O nome do servidor não é um nome de host</translation>
    </message>
    <message>
        <source>The server offers no TLS version that is still considered safe. At least TLS 1.2 is needed.</source>
        <translation>O servidor não oferece nenhuma versão do TLS que ainda seja segura. É preciso ter pelo menos TLS 1.2.</translation>
    </message>
    <message>
        <source>The server offers no sign-in on {port}</source>
        <translation>O servidor não oferece login na {port}</translation>
    </message>
    <message>
        <source>The server only has outdated encryption</source>
        <translation>O servidor só tem criptografia ultrapassada</translation>
    </message>
    <message>
        <source>The server proves an identity, but not the one you asked for. Its certificate is valid for: {names}.</source>
        <translation>O servidor comprova uma identidade, mas não a que você pediu. O certificado vale para: {names}.</translation>
    </message>
    <message>
        <source>The server puts first attempts off and accepts them later</source>
        <translation>O servidor adia as primeiras tentativas e as aceita mais tarde</translation>
    </message>
    <message>
        <source>The server refuses the IP address of this connection because a list names it as a source of spam. Home and mobile connections are often listed.</source>
        <translation>O servidor recusa o endereço IP desta conexão porque uma lista o aponta como origem de spam. Conexões domésticas e móveis aparecem nela com frequência.</translation>
    </message>
    <message>
        <source>The server refuses the message by its own rules</source>
        <translation>O servidor recusa a mensagem por regras próprias</translation>
    </message>
    <message>
        <source>The server says that it cannot take mail just now. Your settings are not the reason.</source>
        <translation>O servidor informa que não pode receber e-mails agora. Suas configurações não são o motivo.</translation>
    </message>
    <message>
        <source>The server sends its own certificate without the intermediate one that connects it with a known authority. Some programs fill the gap by themselves, most refuse.</source>
        <translation>O servidor envia o próprio certificado sem o intermediário que o liga a uma autoridade conhecida. Alguns programas preenchem a lacuna sozinhos; a maioria recusa.</translation>
    </message>
    <message>
        <source>The server sends only its own certificate, and some programs accept it while others do not.</source>
        <translation>O servidor só envia o próprio certificado; alguns programas o aceitam e outros não.</translation>
    </message>
    <message>
        <source>The server signed its certificate itself</source>
        <translation>O próprio servidor assinou o certificado</translation>
    </message>
    <message>
        <source>The server takes a sign-in only over an encrypted connection</source>
        <translation>O servidor só aceita login em uma conexão criptografada</translation>
    </message>
    <message>
        <source>The server takes mail only from users that signed in, and this connection did not.</source>
        <translation>O servidor só aceita e-mails de usuários que fizeram login, e esta conexão não fez.</translation>
    </message>
    <message>
        <source>The server wants a sign-in first</source>
        <translation>O servidor exige login antes</translation>
    </message>
    <message>
        <source>The server wants encryption first</source>
        <translation>O servidor exige criptografia antes</translation>
    </message>
    <message>
        <source>The server wants the IP address to have a name (PTR record) that leads back to the same address.</source>
        <translation>O servidor exige que o endereço IP tenha um nome (registro PTR) que leve de volta ao mesmo endereço.</translation>
    </message>
    <message>
        <source>The server was reached and encryption works, but it refused the sign-in as {username}. A typing error, an old password or another account is the usual reason.</source>
        <translation>O servidor respondeu e a criptografia funciona, mas ele recusou o login como {username}. Os motivos mais comuns são erro de digitação, senha antiga ou outra conta.</translation>
    </message>
    <message>
        <source>The server {host} does not exist</source>
        <translation>O servidor {host} não existe</translation>
    </message>
    <message>
        <source>The server&apos;s address begins with 10, 172.16 to 172.31, or 192.168.</source>
        <translation>O endereço do servidor começa com 10, 172.16 a 172.31 ou 192.168.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate expires in {days}</source>
        <translation>O certificado do servidor expira em {days}</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired</source>
        <translation>O certificado do servidor expirou</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet</source>
        <translation>O certificado do servidor ainda não vale</translation>
    </message>
    <message>
        <source>The server&apos;s certificate may be fine. The program that connects has no list of trusted authorities, or a very old one, so it cannot check any certificate.</source>
        <translation>O certificado do servidor pode estar em ordem. O programa que se conecta não tem uma lista de autoridades confiáveis, ou tem uma muito antiga, e assim não consegue verificar nenhum certificado.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was withdrawn</source>
        <translation>O certificado do servidor foi revogado</translation>
    </message>
    <message>
        <source>The server&apos;s encryption is out of order</source>
        <translation>A criptografia do servidor não está funcionando</translation>
    </message>
    <message>
        <source>The server&apos;s firewall does not let this computer in</source>
        <translation>O firewall do servidor não deixa este computador entrar</translation>
    </message>
    <message>
        <source>The server&apos;s firewall does not let {platform} in</source>
        <translation>O firewall do servidor não deixa {platform} entrar</translation>
    </message>
    <message>
        <source>The server&apos;s words arrive masked or cut. Inspection in a firewall, such as &quot;SMTP fixup&quot; on Cisco devices, does that and removes encryption and sign-in with it.</source>
        <translation>As palavras do servidor chegam mascaradas ou cortadas. A inspeção de um firewall, como o &quot;SMTP fixup&quot; em equipamentos Cisco, faz isso e elimina a criptografia e o login.</translation>
    </message>
    <message>
        <source>The settings start SSL/TLS at once, but the server on this port greets in the clear first and switches to encryption with STARTTLS.</source>
        <translation>As configurações iniciam SSL/TLS de imediato, mas nesta porta o servidor primeiro saúda sem criptografia e passa a criptografar com STARTTLS.</translation>
    </message>
    <message>
        <source>The sign-in log of the organisation names the policy that blocked it.</source>
        <translation>Os logs de entrada da organização mostram a política que bloqueou o login.</translation>
    </message>
    <message>
        <source>The sign-in token is no longer valid</source>
        <translation>O token de login não vale mais</translation>
    </message>
    <message>
        <source>The sign-in worked, but the server does not let {username} use this sender address.</source>
        <translation>O login funcionou, mas o servidor não deixa {username} usar este endereço de remetente.</translation>
    </message>
    <message>
        <source>The tenant is common or consumers.</source>
        <translation>O locatário é common ou consumers.</translation>
    </message>
    <message>
        <source>The test ran from this computer. The platform connects from {egress}, so a server behind a firewall has to admit that address as well.</source>
        <translation>O teste partiu deste computador. A plataforma se conecta de {egress}, então um servidor atrás de um firewall precisa liberar também esse endereço.</translation>
    </message>
    <message>
        <source>The token can send for every domain of the account: keep it secret.</source>
        <translation>O token pode enviar por todos os domínios da conta: mantenha-o em segredo.</translation>
    </message>
    <message>
        <source>The user name and the From address are two mailboxes.</source>
        <translation>O nome de usuário e o endereço do remetente são duas caixas de correio.</translation>
    </message>
    <message>
        <source>The user name and the From address are two texts.</source>
        <translation>O nome de usuário e o endereço do remetente são dois textos diferentes.</translation>
    </message>
    <message>
        <source>The user name has another form here</source>
        <translation>Aqui o nome de usuário tem outra forma</translation>
    </message>
    <message>
        <source>The user name is any text; the password is a Mandrill API key, not a Mailchimp key.</source>
        <translation>O nome de usuário é um texto qualquer; a senha é uma chave de API do Mandrill, não uma chave do Mailchimp.</translation>
    </message>
    <message>
        <source>The user name is the API key, the password is the secret key. The account password is refused.</source>
        <translation>O nome de usuário é a chave de API, e a senha é a chave secreta. A senha da conta é recusada.</translation>
    </message>
    <message>
        <source>The user name is the project ID; the password is an API secret key with rights for Transactional Email.</source>
        <translation>O nome de usuário é o ID do projeto; a senha é uma chave de API secreta com permissões para Transactional Email.</translation>
    </message>
    <message>
        <source>The user name is the word SMTP_Injection; the password is an API key with the permission Send via SMTP.</source>
        <translation>O nome de usuário é a palavra SMTP_Injection; a senha é uma chave de API com a permissão Send via SMTP.</translation>
    </message>
    <message>
        <source>The user name is the word api; the password is the API token of the domain.</source>
        <translation>O nome de usuário é a palavra api; a senha é o token de API do domínio.</translation>
    </message>
    <message>
        <source>The user name is the word api_token; the password is a Cloudflare API token with the permission Email Sending: Edit.</source>
        <translation>O nome de usuário é a palavra api_token; a senha é um token de API da Cloudflare com a permissão Email Sending: Edit.</translation>
    </message>
    <message>
        <source>The user name is the word apikey; the password is an API key (SG....) with the permission Mail Send.</source>
        <translation>O nome de usuário é a palavra apikey; a senha é uma chave de API (SG....) com a permissão Mail Send.</translation>
    </message>
    <message>
        <source>The user name is the word emailapikey; the password is the Send Mail Token of the Mail Agent.</source>
        <translation>O nome de usuário é a palavra emailapikey; a senha é o Send Mail Token do Mail Agent.</translation>
    </message>
    <message>
        <source>The user name is the word resend; the password is an API key (re_...).</source>
        <translation>O nome de usuário é a palavra resend; a senha é uma chave de API (re_...).</translation>
    </message>
    <message>
        <source>The user name must be an email address for that reason.</source>
        <translation>Por isso o nome de usuário deve ser um endereço de e-mail.</translation>
    </message>
    <message>
        <source>The user or the administrator turns IMAP and SMTP on first.</source>
        <translation>O usuário ou o administrador ativa antes IMAP e SMTP.</translation>
    </message>
    <message>
        <source>The user&apos;s address, an alias, or an address with the right to send for it.</source>
        <translation>O endereço do usuário, um alias ou um endereço pelo qual ele tem permissão para enviar.</translation>
    </message>
    <message>
        <source>The user&apos;s own address, or any address of the domain where the user is allowed to.</source>
        <translation>O endereço do próprio usuário ou qualquer endereço do domínio, se o usuário tiver permissão.</translation>
    </message>
    <message>
        <source>The web page asks for a new password after the sign-in.</source>
        <translation>A página web pede uma nova senha depois do login.</translation>
    </message>
    <message>
        <source>The whole message was sent, and no reply to it came within the time limit. It may have been accepted: trying again may deliver it twice.</source>
        <translation>A mensagem inteira foi enviada, e nenhuma resposta chegou dentro do tempo limite. Ela pode ter sido aceita: uma nova tentativa pode entregá-la duas vezes.</translation>
    </message>
    <message>
        <source>The whole message was sent, and the other side closed the connection without confirming it. It may have been accepted: trying again may deliver it twice.</source>
        <translation>A mensagem inteira foi enviada, e o outro lado encerrou a conexão sem confirmá-la. Ela pode ter sido aceita: uma nova tentativa pode entregá-la duas vezes.</translation>
    </message>
    <message>
        <source>The words of the licences themselves</source>
        <translation>Os próprios textos das licenças</translation>
    </message>
    <message>
        <source>Then assign it. It can take up to a day until it counts.</source>
        <translation>Depois, atribua-a. Pode levar até um dia para que ela passe a valer.</translation>
    </message>
    <message>
        <source>Then check user name and password once.</source>
        <translation>Depois, verifique uma vez o nome de usuário e a senha.</translation>
    </message>
    <message>
        <source>Then sign in once, with user name and password checked before.</source>
        <translation>Depois, faça login uma só vez, com o nome de usuário e a senha já conferidos.</translation>
    </message>
    <message>
        <source>Then test again.</source>
        <translation>Depois, teste de novo.</translation>
    </message>
    <message>
        <source>There is no way from here to {host}</source>
        <translation>Não há caminho daqui até {host}</translation>
    </message>
    <message>
        <source>This Microsoft 365 mailbox only accepts OAuth</source>
        <translation>Esta caixa de correio do Microsoft 365 só aceita OAuth</translation>
    </message>
    <message>
        <source>This account lives in another region of {provider}</source>
        <translation>{provider} guarda esta conta em outra região</translation>
    </message>
    <message>
        <source>This account may not send as {address}</source>
        <translation>Esta conta não pode enviar como {address}</translation>
    </message>
    <message>
        <source>This account needs an app password or another way to send</source>
        <translation>Esta conta precisa de uma senha de app ou de outra forma de enviar</translation>
    </message>
    <message>
        <source>This computer cannot look up names</source>
        <translation>Este computador não consegue consultar nomes</translation>
    </message>
    <message>
        <source>This computer does not know who issued the certificate</source>
        <translation>Este computador não sabe quem emitiu o certificado</translation>
    </message>
    <message>
        <source>This computer has no {family}</source>
        <translation>Este computador não tem {family}</translation>
    </message>
    <message>
        <source>This computer or a router on the way reports that the address cannot be reached.</source>
        <translation>Este computador ou um roteador no caminho informa que não é possível chegar ao endereço.</translation>
    </message>
    <message>
        <source>This computer reached {host} on {port}, and {platform} did not. A firewall in front of the server decides by address and does not know the platform&apos;s.</source>
        <translation>Este computador alcançou {host} na {port}, e {platform} não. Um firewall na frente do servidor decide pelo endereço e não conhece o da plataforma.</translation>
    </message>
    <message>
        <source>This computer sees {host} at another address than the internet</source>
        <translation>Este computador vê {host} em um endereço diferente do que aparece na internet</translation>
    </message>
    <message>
        <source>This computer&apos;s DNS says that {domain} does not exist, though {provider} is known to use it.</source>
        <translation>Segundo o DNS deste computador, {domain} não existe, embora se saiba que {provider} usa esse domínio.</translation>
    </message>
    <message>
        <source>This computer&apos;s DNS says that {host} does not exist, though {provider} is known to use it.</source>
        <translation>Segundo o DNS deste computador, {host} não existe, embora se saiba que {provider} usa esse servidor.</translation>
    </message>
    <message>
        <source>This computer&apos;s address is usually not on the list, so a test from here may be refused although {platform} is admitted. The test of {platform} itself decides.</source>
        <translation>Em geral, o endereço deste computador não está na lista, então um teste daqui pode ser recusado mesmo que {platform} já esteja na lista. O que decide é o teste que {platform} faz.</translation>
    </message>
    <message>
        <source>This is a spam defence called greylisting: the server accepts the same message when it is tried again some minutes later. Nothing is wrong with the settings.</source>
        <translation>Esta é uma defesa contra spam chamada greylisting: o servidor aceita a mesma mensagem quando ela é enviada de novo alguns minutos depois. Não há nada errado nas configurações.</translation>
    </message>
    <message>
        <source>This network blocks outgoing mail on {port}</source>
        <translation>Esta rede bloqueia e-mails de saída na {port}</translation>
    </message>
    <message>
        <source>This port expects encryption from the first byte. The settings begin without encryption, so both sides wait for each other until the connection ends.</source>
        <translation>Esta porta espera criptografia desde o primeiro byte. As configurações começam sem criptografia, então os dois lados esperam um pelo outro até a conexão terminar.</translation>
    </message>
    <message>
        <source>This program made a mistake in a check</source>
        <translation>Este programa cometeu um erro em uma verificação</translation>
    </message>
    <message>
        <source>This program sends a password only over an encrypted connection to a server that has proved its name.</source>
        <translation>Este programa só envia uma senha em uma conexão criptografada com um servidor que comprovou o próprio nome.</translation>
    </message>
    <message>
        <source>This program with its icons, texts, schemas, test files and readers for platforms</source>
        <translation>Este programa com seus ícones, textos, esquemas, arquivos de teste e leitores para plataformas</translation>
    </message>
    <message>
        <source>This provider gives one answer for three things: SMTP not switched on, the web password used in place of the authorization code, or a wrong code.</source>
        <translation>Este provedor dá a mesma resposta em três casos: SMTP não ativado, senha do webmail usada no lugar do código de autorização ou código errado.</translation>
    </message>
    <message>
        <source>This provider needs an authorization code</source>
        <translation>Este provedor exige um código de autorização</translation>
    </message>
    <message>
        <source>This wizard and platforms that ask for user name and password sign in without tokens: {credential}</source>
        <translation>Este assistente e as plataformas que pedem nome de usuário e senha fazem login sem tokens: {credential}</translation>
    </message>
    <message>
        <source>To keep {mailbox} for the answers, enter it as Reply-To where {platform} has such a field.</source>
        <translation>Para receber as respostas em {mailbox}, digite-o como Reply-To, se {platform} tiver um campo assim.</translation>
    </message>
    <message>
        <source>To relay without sign-in, make a connector of its own that lists the platform&apos;s addresses.</source>
        <translation>Para enviar sem login (relay), crie um conector próprio que liste os endereços da plataforma.</translation>
    </message>
    <message>
        <source>To send from another address, add it and verify it. Otherwise Gmail replaces the From address with {mailbox}.</source>
        <translation>Para enviar de outro endereço, adicione-o e verifique-o. Caso contrário, o Gmail substitui o endereço do remetente por {mailbox}.</translation>
    </message>
    <message>
        <source>To send from another address, give {mailbox} the Send As right for it. Put that address in place of OTHER-ADDRESS.</source>
        <translation>Para enviar de outro endereço, dê a {mailbox} a permissão Enviar como para ele. Coloque esse endereço no lugar de OTHER-ADDRESS.</translation>
    </message>
    <message>
        <source>To send, use a real mailbox or a sending service for the domain.</source>
        <translation>Para enviar, use uma caixa de correio real ou um serviço de envio para o domínio.</translation>
    </message>
    <message>
        <source>To test with a private authority, give its certificate as CA file.</source>
        <translation>Para testar com uma autoridade privada, indique o certificado dela como arquivo de CA.</translation>
    </message>
    <message>
        <source>Too many connections or messages came from this account or address in a short time.</source>
        <translation>Conexões ou mensagens demais vieram desta conta ou deste endereço em pouco tempo.</translation>
    </message>
    <message>
        <source>Too many recipients in one message</source>
        <translation>Destinatários demais em uma mensagem</translation>
    </message>
    <message>
        <source>Too many sign-ins in a short time</source>
        <translation>Logins demais em pouco tempo</translation>
    </message>
    <message>
        <source>Transactional sending is activated for the account; ask Brevo&apos;s support if it is not.</source>
        <translation>O envio transacional está ativado para a conta; se não estiver, peça ao suporte da Brevo.</translation>
    </message>
    <message>
        <source>Trend Micro Email Security is a filter in front of the real mail server. Ask who hosts the mailboxes behind it.</source>
        <translation>Trend Micro Email Security é um filtro na frente do servidor de e-mail real. Pergunte quem hospeda as caixas de correio por trás dele.</translation>
    </message>
    <message>
        <source>Trial and Micro plans allow few messages a day.</source>
        <translation>O período de teste e o plano Micro permitem poucas mensagens por dia.</translation>
    </message>
    <message>
        <source>Trust anchors of the DNS root zone, published by IANA</source>
        <translation>Âncoras de confiança da zona raiz do DNS, publicadas pela IANA</translation>
    </message>
    <message>
        <source>Try again a few minutes later.</source>
        <translation>Tente de novo alguns minutos depois.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Tente de novo em alguns minutos.</translation>
    </message>
    <message>
        <source>Try again in a few minutes; such a failure is often short.</source>
        <translation>Tente de novo em alguns minutos; uma falha assim costuma ser curta.</translation>
    </message>
    <message>
        <source>Try again in five minutes.</source>
        <translation>Tente de novo em cinco minutos.</translation>
    </message>
    <message>
        <source>Try from a browser that has been signed in for some days, not in a private window. Support cannot lift the limit.</source>
        <translation>Tente em um navegador que esteja com o login feito há alguns dias, não em uma janela privada. O suporte não pode remover o limite.</translation>
    </message>
    <message>
        <source>Try from another network, such as a phone&apos;s hotspot or the office. If it works there, the firewall decides by address.</source>
        <translation>Tente por outra rede, como a do celular ou a do escritório. Se lá funcionar, o firewall decide pelo endereço.</translation>
    </message>
    <message>
        <source>Try from another network, such as a phone&apos;s hotspot. If it works there, ask the people who run this network to allow outgoing SMTP.</source>
        <translation>Tente por outra rede, como a do celular. Se lá funcionar, peça a quem administra esta rede que permita SMTP de saída.</translation>
    </message>
    <message>
        <source>Try from another network. If it works there, a device of this network is in the way.</source>
        <translation>Tente por outra rede. Se lá funcionar, algum equipamento desta rede está no caminho.</translation>
    </message>
    <message>
        <source>Try port 465 with SSL/TLS, then port 587 with STARTTLS.</source>
        <translation>Experimente a porta 465 com SSL/TLS e depois a porta 587 com STARTTLS.</translation>
    </message>
    <message>
        <source>Try port 465 with SSL/TLS.</source>
        <translation>Experimente a porta 465 com SSL/TLS.</translation>
    </message>
    <message>
        <source>Try port 587 with STARTTLS and port 465 with SSL/TLS.</source>
        <translation>Experimente a porta 587 com STARTTLS e a porta 465 com SSL/TLS.</translation>
    </message>
    <message>
        <source>Try the full e-mail address as user name.</source>
        <translation>Use o endereço de e-mail completo como nome de usuário.</translation>
    </message>
    <message>
        <source>Turn IMAP/SMTP on: Mail &gt; Preferences &gt; POP3/IMAP.</source>
        <translation>Ative IMAP/SMTP: Mail &gt; Preferences &gt; POP3/IMAP.</translation>
    </message>
    <message>
        <source>Turn IMAP/SMTP on: Mail settings &gt; IMAP/POP3.</source>
        <translation>Ative IMAP/SMTP: configurações de e-mail &gt; IMAP/POP3.</translation>
    </message>
    <message>
        <source>Turn SMTP AUTH on for the mailbox: Microsoft 365 admin center &gt; Users &gt; Active users &gt; the user &gt; Mail &gt; Manage email apps &gt; Authenticated SMTP. In PowerShell: Set-CASMailbox -Identity USER -SmtpClientAuthenticationDisabled $false</source>
        <translation>Ative SMTP AUTH para a caixa de correio: Centro de administração do Microsoft 365 &gt; Usuários &gt; Usuários ativos &gt; o usuário &gt; Email &gt; Gerenciar aplicativos de email &gt; SMTP autenticado. No PowerShell: Set-CASMailbox -Identity USER -SmtpClientAuthenticationDisabled $false</translation>
    </message>
    <message>
        <source>Turn it on: Settings &gt; POP3 &amp; IMAP.</source>
        <translation>Ative: Settings &gt; POP3 &amp; IMAP.</translation>
    </message>
    <message>
        <source>Turn off &quot;Zusätzlicher Postfachschutz&quot; (additional mailbox protection): it blocks SMTP for other programs.</source>
        <translation>Desative &quot;Zusätzlicher Postfachschutz&quot; (proteção adicional da caixa de correio): essa proteção bloqueia o SMTP para outros programas.</translation>
    </message>
    <message>
        <source>Turn on 2-Step Verification for the Google account first: without it Google offers no app passwords.</source>
        <translation>Ative antes a verificação em duas etapas da Conta do Google: sem ela, o Google não oferece senhas de app.</translation>
    </message>
    <message>
        <source>Turn on 2-Step Verification. Without it Google offers no app passwords.</source>
        <translation>Ative a verificação em duas etapas. Sem ela, o Google não oferece senhas de app.</translation>
    </message>
    <message>
        <source>Turn on 2-step verification with the Naver app, then make the application password.</source>
        <translation>Ative a verificação em duas etapas com o aplicativo do Naver e depois crie a senha de aplicativo.</translation>
    </message>
    <message>
        <source>Turn on Authenticated SMTP for {mailbox}. This setting wins over the one of the organisation, so nothing else has to be opened.</source>
        <translation>Ative o SMTP autenticado para {mailbox}. Esta configuração prevalece sobre a da organização, então nada mais precisa ser liberado.</translation>
    </message>
    <message>
        <source>Turn on IMAP access for the mailbox: Settings &gt; Mail Accounts &gt; IMAP. It is off by default, and the administrator may forbid it.</source>
        <translation>Ative o acesso IMAP para a caixa de correio: Settings &gt; Mail Accounts &gt; IMAP. Por padrão está desativado, e o administrador pode proibi-lo.</translation>
    </message>
    <message>
        <source>Turn on IMAP access: Settings &gt; Mail Accounts &gt; IMAP.</source>
        <translation>Ative o acesso IMAP: Settings &gt; Mail Accounts &gt; IMAP.</translation>
    </message>
    <message>
        <source>Turn on IMAP in the settings first.</source>
        <translation>Ative antes o IMAP nas configurações.</translation>
    </message>
    <message>
        <source>Turn on access for other programs, which is off by default: Titan web mail &gt; Settings &gt; Enable Titan on other apps.</source>
        <translation>Ative o acesso para outros programas, desativado por padrão: webmail da Titan &gt; Settings &gt; Enable Titan on other apps.</translation>
    </message>
    <message>
        <source>Turn the SMTP service on under Settings &gt; Account (设置 &gt; 账户); QQ then shows the code after an SMS.</source>
        <translation>Ative o serviço SMTP em Settings &gt; Account (设置 &gt; 账户); o QQ mostra o código depois de um SMS.</translation>
    </message>
    <message>
        <source>Turn the service on under Settings &gt; POP3/SMTP/IMAP; NetEase then shows the code after an SMS.</source>
        <translation>Ative o serviço em Settings &gt; POP3/SMTP/IMAP; a NetEase mostra o código depois de um SMS.</translation>
    </message>
    <message>
        <source>Turning two-factor sign-in on turns this access off again: allow it once more.</source>
        <translation>Ativar o login com dois fatores desativa de novo esse acesso: permita-o mais uma vez.</translation>
    </message>
    <message>
        <source>Tuta has no SMTP for other programs, so there is nothing to type.</source>
        <translation>O Tuta não tem SMTP para outros programas, então não há nada a digitar.</translation>
    </message>
    <message>
        <source>US</source>
        <translation>EUA</translation>
    </message>
    <message>
        <source>US and worldwide</source>
        <translation>EUA e resto do mundo</translation>
    </message>
    <message>
        <source>Under Own Email Server press Manage Email and copy each value into its field.</source>
        <translation>Em Own Email Server, clique em Manage Email e copie cada valor para o campo dele.</translation>
    </message>
    <message>
        <source>Until Postmark approves a new account, it delivers only to your own domain.</source>
        <translation>Até o Postmark aprovar uma conta nova, ele só entrega no seu próprio domínio.</translation>
    </message>
    <message>
        <source>Until the credentials are verified, Referral Factory keeps sending from noreply@referral-factory.com.</source>
        <translation>Até as credenciais serem verificadas, o Referral Factory continua enviando de noreply@referral-factory.com.</translation>
    </message>
    <message>
        <source>Until the provider has released the account, it delivers only to recipients that were verified.</source>
        <translation>Até liberar a conta, o provedor só entrega a destinatários verificados.</translation>
    </message>
    <message>
        <source>Until the test succeeds, GTR keeps sending from donotreply@getthereferral.com.</source>
        <translation>Até o teste dar certo, o GTR continua enviando de donotreply@getthereferral.com.</translation>
    </message>
    <message>
        <source>Update the program or its runtime (Java, .NET, OpenSSL, Windows) so that it uses TLS 1.2 or later.</source>
        <translation>Atualize o programa ou o ambiente dele (Java, .NET, OpenSSL, Windows) para que use TLS 1.2 ou mais recente.</translation>
    </message>
    <message>
        <source>Update the program that builds the message.</source>
        <translation>Atualize o programa que gera a mensagem.</translation>
    </message>
    <message>
        <source>Update the program that sends.</source>
        <translation>Atualize o programa que envia.</translation>
    </message>
    <message>
        <source>Use SMTP credentials made in the SES console for this region. The secret key of an IAM user is not the SMTP password.</source>
        <translation>Use credenciais SMTP criadas no console do SES para esta região. A chave secreta de um usuário do IAM não é a senha SMTP.</translation>
    </message>
    <message>
        <source>Use SMTP credentials made in the SES console, not the keys of an AWS account.</source>
        <translation>Use credenciais SMTP criadas no console do SES, não as chaves de uma conta AWS.</translation>
    </message>
    <message>
        <source>Use SMTP credentials made under Settings &gt; SMTP; Elastic Email shows the password once.</source>
        <translation>Use credenciais SMTP criadas em Settings &gt; SMTP; o Elastic Email mostra a senha uma única vez.</translation>
    </message>
    <message>
        <source>Use a From address whose domain receives mail, or publish an MX record for it.</source>
        <translation>Use um endereço de remetente cujo domínio receba e-mails ou publique um registro MX para ele.</translation>
    </message>
    <message>
        <source>Use a Google app password of 16 letters. Gmail refuses the normal account password.</source>
        <translation>Use uma senha de app do Google, de 16 letras. O Gmail recusa a senha normal da conta.</translation>
    </message>
    <message>
        <source>Use a device password made in the mail settings, not the Infomaniak account password.</source>
        <translation>Use uma senha de dispositivo criada nas configurações de e-mail, não a senha da conta Infomaniak.</translation>
    </message>
    <message>
        <source>Use a device-specific password (Settings &gt; IMAP).</source>
        <translation>Use uma senha específica de dispositivo (Settings &gt; IMAP).</translation>
    </message>
    <message>
        <source>Use a mailbox of your own domain, at a provider that allows SMTP with a password or an app password.</source>
        <translation>Use uma caixa de correio do seu próprio domínio, em um provedor que permita SMTP com senha ou senha de app.</translation>
    </message>
    <message>
        <source>Use a mailbox or a sending service that signs in with user name and password.</source>
        <translation>Use uma caixa de correio ou um serviço de envio que faça login com nome de usuário e senha.</translation>
    </message>
    <message>
        <source>Use a mailbox with a licence and a password of its own. A shared mailbox without a licence cannot sign in; let a user mailbox send for it.</source>
        <translation>Use uma caixa de correio com licença e senha próprias. Uma caixa de correio compartilhada sem licença não pode fazer login; deixe a caixa de um usuário enviar por ela.</translation>
    </message>
    <message>
        <source>Use a password for an external application with full access to mail. Mail.ru refuses the normal password.</source>
        <translation>Use uma senha para aplicativo externo com acesso completo ao e-mail. O Mail.ru recusa a senha normal.</translation>
    </message>
    <message>
        <source>Use a secure mail key from the AT&amp;T profile, not the account password.</source>
        <translation>Use uma &quot;secure mail key&quot; do perfil da AT&amp;T, não a senha da conta.</translation>
    </message>
    <message>
        <source>Use a server name with a public address, or ask your IT team to publish the server&apos;s submission port.</source>
        <translation>Use um nome de servidor com endereço público ou peça à equipe de TI que publique a porta de envio do servidor.</translation>
    </message>
    <message>
        <source>Use a service-specific password made for SMTP.</source>
        <translation>Use uma senha específica do serviço, criada para SMTP.</translation>
    </message>
    <message>
        <source>Use an SMTP token as the password. The Proton account password does not work.</source>
        <translation>Use um token SMTP como senha. A senha da conta Proton não funciona.</translation>
    </message>
    <message>
        <source>Use an SMTP user and its password, not the SMTP2GO login.</source>
        <translation>Use um usuário SMTP e a senha dele, não o login do SMTP2GO.</translation>
    </message>
    <message>
        <source>Use an address of plain letters, digits, dots and hyphens.</source>
        <translation>Use um endereço só com letras sem acento, números, pontos e hifens.</translation>
    </message>
    <message>
        <source>Use an app password of the mailbox. Google Workspace refuses normal passwords since 2025.</source>
        <translation>Use uma senha de app da caixa de correio. O Google Workspace recusa senhas normais desde 2025.</translation>
    </message>
    <message>
        <source>Use an app password of the type Mail. Yandex refuses the normal password.</source>
        <translation>Use uma senha de app do tipo Mail. O Yandex recusa a senha normal.</translation>
    </message>
    <message>
        <source>Use an app password with access to SMTP. Fastmail never accepts the normal password here.</source>
        <translation>Use uma senha de app com acesso a SMTP. O Fastmail nunca aceita a senha normal aqui.</translation>
    </message>
    <message>
        <source>Use an app password, if AOL lets you make one. AOL refuses the normal account password.</source>
        <translation>Use uma senha de app, se a AOL deixar você criar uma. A AOL recusa a senha normal da conta.</translation>
    </message>
    <message>
        <source>Use an app password, if Yahoo lets you make one. Yahoo refuses the normal account password.</source>
        <translation>Use uma senha de app, se o Yahoo deixar você criar uma. O Yahoo recusa a senha normal da conta.</translation>
    </message>
    <message>
        <source>Use an app-specific password from the Apple Account. Apple refuses the normal password.</source>
        <translation>Use uma senha específica de app da Conta Apple. A Apple recusa a senha normal.</translation>
    </message>
    <message>
        <source>Use an application password. Naver refuses the normal password since 2025.</source>
        <translation>Use uma senha de aplicativo. O Naver recusa a senha normal desde 2025.</translation>
    </message>
    <message>
        <source>Use an external app password: profile &gt; Security.</source>
        <translation>Use uma senha de app externo: perfil &gt; segurança.</translation>
    </message>
    <message>
        <source>Use credentials that were created in the same region.</source>
        <translation>Use credenciais criadas na mesma região.</translation>
    </message>
    <message>
        <source>Use port 465 with SSL/TLS, where nothing is sent in the clear.</source>
        <translation>Use a porta 465 com SSL/TLS, em que nada é enviado sem criptografia.</translation>
    </message>
    <message>
        <source>Use port 465 with SSL/TLS, which such a device cannot change.</source>
        <translation>Use a porta 465 com SSL/TLS, que um equipamento assim não consegue alterar.</translation>
    </message>
    <message>
        <source>Use port 465 with SSL/TLS.</source>
        <translation>Use a porta 465 com SSL/TLS.</translation>
    </message>
    <message>
        <source>Use port 587 or 465 with sign-in, where such lists rarely count.</source>
        <translation>Use a porta 587 ou 465 com login, onde essas listas raramente contam.</translation>
    </message>
    <message>
        <source>Use port 587 or 465 with sign-in, where this rarely counts.</source>
        <translation>Use a porta 587 ou 465 com login, onde isso raramente conta.</translation>
    </message>
    <message>
        <source>Use port 587 with STARTTLS or port 465 with SSL/TLS, as your mail provider says.</source>
        <translation>Use a porta 587 com STARTTLS ou a porta 465 com SSL/TLS, conforme indicar seu provedor de e-mail.</translation>
    </message>
    <message>
        <source>Use port 587 with STARTTLS or port 465 with SSL/TLS.</source>
        <translation>Use a porta 587 com STARTTLS ou a porta 465 com SSL/TLS.</translation>
    </message>
    <message>
        <source>Use port 587 with STARTTLS or port 465 with SSL/TLS; some services also answer on 2525.</source>
        <translation>Use a porta 587 com STARTTLS ou a porta 465 com SSL/TLS. Alguns serviços também atendem na 2525.</translation>
    </message>
    <message>
        <source>Use port 587 with STARTTLS.</source>
        <translation>Use a porta 587 com STARTTLS.</translation>
    </message>
    <message>
        <source>Use port 587 with sign-in, where servers rarely check this.</source>
        <translation>Use a porta 587 com login, onde os servidores raramente verificam isso.</translation>
    </message>
    <message>
        <source>Use the 16-letter authorization code (授权码) as the password, not the QQ password.</source>
        <translation>Use como senha o código de autorização (授权码) de 16 letras, não a senha do QQ.</translation>
    </message>
    <message>
        <source>Use the SMTP login and an SMTP key (it begins with xsmtpsib-), both under &quot;SMTP &amp; API&quot;. Neither the API key nor the account password works.</source>
        <translation>Use o login SMTP e uma chave SMTP (começa com xsmtpsib-), ambos em &quot;SMTP &amp; API&quot;. A chave de API e a senha da conta não funcionam.</translation>
    </message>
    <message>
        <source>Use the SMTP login and an SMTP key (xsmtpsib-...), not an API key (xkeysib-...) and not the account password.</source>
        <translation>Use o login SMTP e uma chave SMTP (xsmtpsib-...), não uma chave de API (xkeysib-...) nem a senha da conta.</translation>
    </message>
    <message>
        <source>Use the SMTP login of the domain and its password, not an API key.</source>
        <translation>Use o login SMTP do domínio e a senha dele, não uma chave de API.</translation>
    </message>
    <message>
        <source>Use the SMTP password of the alias, made in the ImprovMX dashboard.</source>
        <translation>Use a senha SMTP do alias, criada no painel do ImprovMX.</translation>
    </message>
    <message>
        <source>Use the Server API token as user name and as password, or the two parts of an SMTP token.</source>
        <translation>Use o Server API token como nome de usuário e como senha, ou as duas partes de um token SMTP.</translation>
    </message>
    <message>
        <source>Use the Windows account: DOMAIN\user or user@domain, and its password.</source>
        <translation>Use a conta do Windows: DOMÍNIO\usuário ou usuário@domínio, e a senha dela.</translation>
    </message>
    <message>
        <source>Use the account password, after mail programs have been allowed.</source>
        <translation>Use a senha da conta, depois de permitir programas de e-mail.</translation>
    </message>
    <message>
        <source>Use the account password, after other programs have been allowed.</source>
        <translation>Use a senha da conta, depois de permitir outros programas.</translation>
    </message>
    <message>
        <source>Use the account password, or an app password once two-factor sign-in is on.</source>
        <translation>Use a senha da conta ou, com o login com dois fatores ativado, uma senha de app.</translation>
    </message>
    <message>
        <source>Use the account password, or an app-specific password; with two-factor sign-in only the latter works.</source>
        <translation>Use a senha da conta ou uma senha específica de aplicativo; com login com dois fatores, só a segunda funciona.</translation>
    </message>
    <message>
        <source>Use the account password.</source>
        <translation>Use a senha da conta.</translation>
    </message>
    <message>
        <source>Use the account password. Posteo has no app passwords.</source>
        <translation>Use a senha da conta. A Posteo não tem senhas de app.</translation>
    </message>
    <message>
        <source>Use the account password; with secure access turned on an app password.</source>
        <translation>Use a senha da conta; com o acesso seguro ativado, uma senha de app.</translation>
    </message>
    <message>
        <source>Use the account password; with two-factor sign-in an app password.</source>
        <translation>Use a senha da conta; com login com dois fatores, uma senha de app.</translation>
    </message>
    <message>
        <source>Use the account password; with two-factor sign-in an app-specific password.</source>
        <translation>Use a senha da conta; com login com dois fatores, uma senha específica de aplicativo.</translation>
    </message>
    <message>
        <source>Use the account password; with two-phase sign-in an app password.</source>
        <translation>Use a senha da conta; com login em duas fases, uma senha de app.</translation>
    </message>
    <message>
        <source>Use the address of the mailbox as From address.</source>
        <translation>Use o endereço da caixa de correio como endereço do remetente.</translation>
    </message>
    <message>
        <source>Use the address of the mailbox that signs in as From address.</source>
        <translation>Use como endereço do remetente o da caixa de correio que faz login.</translation>
    </message>
    <message>
        <source>Use the app password or authorization code the provider shows, if it does.</source>
        <translation>Se o provedor mostrar uma senha de app ou um código de autorização, use-o.</translation>
    </message>
    <message>
        <source>Use the authorization code shown there as password.</source>
        <translation>Use como senha o código de autorização mostrado lá.</translation>
    </message>
    <message>
        <source>Use the client authorization code (客户端授权密码) as the password, not the mailbox password.</source>
        <translation>Use como senha o código de autorização do cliente (客户端授权密码), não a senha da caixa de correio.</translation>
    </message>
    <message>
        <source>Use the e-mail password for mail programs.</source>
        <translation>Use a senha de e-mail para programas de e-mail.</translation>
    </message>
    <message>
        <source>Use the e-mail password made for mail programs; older accounts use the mailbox password.</source>
        <translation>Use a senha de e-mail criada para programas de e-mail; contas mais antigas usam a senha da caixa de correio.</translation>
    </message>
    <message>
        <source>Use the generated user name (MS_...) and password of an SMTP user.</source>
        <translation>Use o nome de usuário (MS_...) e a senha gerados para um usuário SMTP.</translation>
    </message>
    <message>
        <source>Use the mailbox password (hPanel &gt; Emails).</source>
        <translation>Use a senha da caixa de correio (hPanel &gt; Emails).</translation>
    </message>
    <message>
        <source>Use the mailbox password from konsoleH.</source>
        <translation>Use a senha da caixa de correio do konsoleH.</translation>
    </message>
    <message>
        <source>Use the mailbox password from the KAS control panel.</source>
        <translation>Use a senha da caixa de correio do painel de controle KAS.</translation>
    </message>
    <message>
        <source>Use the mailbox password or a code for mail programs.</source>
        <translation>Use a senha da caixa de correio ou um código para programas de e-mail.</translation>
    </message>
    <message>
        <source>Use the mailbox password set on the domain&apos;s Email page.</source>
        <translation>Use a senha da caixa de correio definida na página Email do domínio.</translation>
    </message>
    <message>
        <source>Use the mailbox password, not the GoDaddy login.</source>
        <translation>Use a senha da caixa de correio, não o login da GoDaddy.</translation>
    </message>
    <message>
        <source>Use the mailbox password, not the OVHcloud customer login.</source>
        <translation>Use a senha da caixa de correio, não o login de cliente da OVHcloud.</translation>
    </message>
    <message>
        <source>Use the mailbox password, not the cPanel login.</source>
        <translation>Use a senha da caixa de correio, não o login do cPanel.</translation>
    </message>
    <message>
        <source>Use the mailbox password, not the customer login.</source>
        <translation>Use a senha da caixa de correio, não o login de cliente.</translation>
    </message>
    <message>
        <source>Use the mailbox password, not the sign-in to admin.migadu.com.</source>
        <translation>Use a senha da caixa de correio, não o login em admin.migadu.com.</translation>
    </message>
    <message>
        <source>Use the mailbox password, or an app password once two-factor sign-in is on.</source>
        <translation>Use a senha da caixa de correio ou, com o login com dois fatores ativado, uma senha de app.</translation>
    </message>
    <message>
        <source>Use the mailbox password, or the security password for other programs where it is required.</source>
        <translation>Use a senha da caixa de correio ou, onde for exigida, a senha de segurança para outros programas.</translation>
    </message>
    <message>
        <source>Use the mailbox password.</source>
        <translation>Use a senha da caixa de correio.</translation>
    </message>
    <message>
        <source>Use the mailbox password; Microsoft calls this SMTP AUTH. It works only while the organisation allows it.</source>
        <translation>Use a senha da caixa de correio; a Microsoft chama isso de SMTP AUTH. Só funciona enquanto a organização permitir.</translation>
    </message>
    <message>
        <source>Use the mailbox password; each further mailbox has its own.</source>
        <translation>Use a senha da caixa de correio; cada caixa adicional tem a própria.</translation>
    </message>
    <message>
        <source>Use the mailbox password; with multi-factor sign-in an app password.</source>
        <translation>Use a senha da caixa de correio; com login multifator, uma senha de app.</translation>
    </message>
    <message>
        <source>Use the mailbox password; with secure sign-in the password for mail programs.</source>
        <translation>Use a senha da caixa de correio; com login seguro, a senha para programas de e-mail.</translation>
    </message>
    <message>
        <source>Use the mailbox password; with two-factor sign-in an app password.</source>
        <translation>Use a senha da caixa de correio; com login com dois fatores, uma senha de app.</translation>
    </message>
    <message>
        <source>Use the main password; once two-factor sign-in or the new login is on, an app password.</source>
        <translation>Use a senha principal; com login com dois fatores ou o novo login ativado, uma senha de app.</translation>
    </message>
    <message>
        <source>Use the outgoing server of your own mail provider, with sign-in.</source>
        <translation>Use o servidor de saída do seu próprio provedor de e-mail, com login.</translation>
    </message>
    <message>
        <source>Use the password of the BT mailbox.</source>
        <translation>Use a senha da caixa de correio da BT.</translation>
    </message>
    <message>
        <source>Use the password of the High Volume Email account (Exchange admin center &gt; Mail flow &gt; High Volume Email).</source>
        <translation>Use a senha da conta do High Volume Email (Centro de administração do Exchange &gt; Fluxo de emails &gt; High Volume Email).</translation>
    </message>
    <message>
        <source>Use the password of the WorkMail user.</source>
        <translation>Use a senha do usuário do WorkMail.</translation>
    </message>
    <message>
        <source>Use the password of the alias, made in the dashboard.</source>
        <translation>Use a senha do alias, criada no painel.</translation>
    </message>
    <message>
        <source>Use the password of the cPanel mailbox.</source>
        <translation>Use a senha da caixa de correio do cPanel.</translation>
    </message>
    <message>
        <source>Use the password of the mailbox, not the IONOS customer login; with two-factor sign-in an app password.</source>
        <translation>Use a senha da caixa de correio, não o login de cliente da IONOS; com login com dois fatores, uma senha de app.</translation>
    </message>
    <message>
        <source>Use the password; with two-step verification an app password.</source>
        <translation>Use a senha; com a verificação em duas etapas, uma senha de app.</translation>
    </message>
    <message>
        <source>Use the same address in both fields.</source>
        <translation>Use o mesmo endereço nos dois campos.</translation>
    </message>
    <message>
        <source>Use the separate &quot;Passwort für E-Mail-Programme&quot;, not the Telekom login.</source>
        <translation>Use a senha separada &quot;Passwort für E-Mail-Programme&quot;, não o login da Telekom.</translation>
    </message>
    <message>
        <source>Use the server&apos;s name, not its IP address.</source>
        <translation>Use o nome do servidor, não o endereço IP.</translation>
    </message>
    <message>
        <source>Use the user&apos;s password; with two-factor sign-in an app password.</source>
        <translation>Use a senha do usuário; com login com dois fatores, uma senha de app.</translation>
    </message>
    <message>
        <source>Use {username} as From address, or sign in with the mailbox {address}.</source>
        <translation>Use {username} como endereço do remetente ou faça login com a caixa de correio {address}.</translation>
    </message>
    <message>
        <source>User name</source>
        <comment>on the form of a platform that is not known</comment>
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>Usually the mailbox that signs in.</source>
        <translation>Em geral, a caixa de correio que faz login.</translation>
    </message>
    <message>
        <source>Verify a Single Sender or authenticate the domain of the From address.</source>
        <translation>Verifique um Single Sender ou autentique o domínio do endereço do remetente.</translation>
    </message>
    <message>
        <source>Verify the From domain or address in the same region.</source>
        <translation>Verifique o domínio ou o endereço do remetente na mesma região.</translation>
    </message>
    <message>
        <source>Verify the domain of the From address in the provider&apos;s settings; it shows the DNS records to publish.</source>
        <translation>Verifique o domínio do endereço do remetente nas configurações do provedor; lá aparecem os registros DNS a publicar.</translation>
    </message>
    <message>
        <source>Wait ten minutes and try again; after several attempts servers cut connections for a while.</source>
        <translation>Espere dez minutos e tente de novo. Depois de várias tentativas, os servidores cortam conexões por um tempo.</translation>
    </message>
    <message>
        <source>Wait ten minutes, then try again once.</source>
        <translation>Espere dez minutos e tente de novo uma vez.</translation>
    </message>
    <message>
        <source>Wait ten minutes, then try again.</source>
        <translation>Espere dez minutos e tente de novo.</translation>
    </message>
    <message>
        <source>Wait until the limit starts again, often after 24 hours.</source>
        <translation>Espere até o limite recomeçar, em geral após 24 horas.</translation>
    </message>
    <message>
        <source>Wait, often 10 minutes to an hour, without trying again; each attempt may prolong it.</source>
        <translation>Espere, em geral de 10 minutos a uma hora, sem tentar de novo. Cada tentativa pode prolongar o bloqueio.</translation>
    </message>
    <message>
        <source>Wait, often 15 minutes to an hour, without trying again; each attempt may prolong the lock.</source>
        <translation>Espere, em geral de 15 minutos a uma hora, sem tentar de novo. Cada tentativa pode prolongar o bloqueio.</translation>
    </message>
    <message>
        <source>Web pages do not open either, or only this one server cannot be reached.</source>
        <translation>As páginas web também não abrem, ou só este servidor não pode ser alcançado.</translation>
    </message>
    <message>
        <source>What Gmail is not made for</source>
        <translation>Para o que o Gmail não serve</translation>
    </message>
    <message>
        <source>What answers is not {host}: its name or certificate belongs to someone else. Web hosts and some networks redirect outgoing mail to a server of their own.</source>
        <translation>Quem responde não é {host}: o nome ou o certificado é de outro. Hospedagens e algumas redes desviam os e-mails de saída para um servidor próprio.</translation>
    </message>
    <message>
        <source>What changes, and what to plan</source>
        <translation>O que muda e o que planejar</translation>
    </message>
    <message>
        <source>What had not ended is not known.</source>
        <translation>Não se sabe o resultado do que não terminou.</translation>
    </message>
    <message>
        <source>What the Exchange administrator does</source>
        <translation>O que o administrador do Exchange faz</translation>
    </message>
    <message>
        <source>What the Google Workspace administrator does</source>
        <translation>O que o administrador do Google Workspace faz</translation>
    </message>
    <message>
        <source>What the owner of the mailbox does</source>
        <translation>O que o dono da caixa de correio faz</translation>
    </message>
    <message>
        <source>What the security administrator does</source>
        <translation>O que o administrador de segurança faz</translation>
    </message>
    <message>
        <source>What the server offers is too weak for current rules: a short key, an old signature or no cipher in common.</source>
        <translation>O que o servidor oferece é fraco demais para as regras atuais: uma chave curta, uma assinatura antiga ou nenhuma cifra em comum.</translation>
    </message>
    <message>
        <source>What to know before the test</source>
        <translation>O que saber antes do teste</translation>
    </message>
    <message>
        <source>What works in place of this mailbox</source>
        <translation>O que funciona no lugar desta caixa de correio</translation>
    </message>
    <message>
        <source>What you do in your Google account</source>
        <translation>O que você faz na sua Conta do Google</translation>
    </message>
    <message>
        <source>When SMTP AUTH is off, send the administrator the message that stands in the next part.</source>
        <translation>Quando SMTP AUTH estiver desativado, envie ao administrador a mensagem que está na próxima parte.</translation>
    </message>
    <message>
        <source>Where the provider names no form, enter the full e-mail address.</source>
        <translation>Se o provedor não indicar nenhuma forma, digite o endereço de e-mail completo.</translation>
    </message>
    <message>
        <source>With multi-factor sign-in an app password is required.</source>
        <translation>Com login multifator, é obrigatória uma senha de app.</translation>
    </message>
    <message>
        <source>With multifactor sign-in for single users, an app password may work: https://mysignins.microsoft.com/security-info.</source>
        <translation>Com autenticação multifator por usuário, uma senha de app pode funcionar: https://mysignins.microsoft.com/security-info.</translation>
    </message>
    <message>
        <source>With multifactor sign-in the normal password is not accepted from programs.</source>
        <translation>Com a autenticação multifator, a senha normal não é aceita em programas.</translation>
    </message>
    <message>
        <source>With per-user multi-factor authentication, use an app password, if the organisation allows them.</source>
        <translation>Com autenticação multifator por usuário, use uma senha de app, se a organização permitir.</translation>
    </message>
    <message>
        <source>With two-factor sign-in an app password is required.</source>
        <translation>Com login com dois fatores, é obrigatória uma senha de app.</translation>
    </message>
    <message>
        <source>With two-factor sign-in an app password is required: Settings &gt; Security &gt; Application passwords.</source>
        <translation>Com login com dois fatores, é obrigatória uma senha de app: Settings &gt; Security &gt; Application passwords.</translation>
    </message>
    <message>
        <source>With two-factor sign-in an app password is required: Users &gt; App passwords.</source>
        <translation>Com login com dois fatores, é obrigatória uma senha de app: Users &gt; App passwords.</translation>
    </message>
    <message>
        <source>With two-factor sign-in an app-specific password is required.</source>
        <translation>Com login com dois fatores, é obrigatória uma senha específica de aplicativo.</translation>
    </message>
    <message>
        <source>With two-step sign-in, allow access by other programs in the settings.</source>
        <translation>Com login em duas etapas, permita o acesso de outros programas nas configurações.</translation>
    </message>
    <message>
        <source>With two-step verification, use an application-specific password.</source>
        <translation>Com a verificação em duas etapas, use uma senha específica de aplicativo.</translation>
    </message>
    <message>
        <source>Without OAuth this account cannot send through other programs: passwords and app passwords are refused since 16 September 2024. Use a mailbox of your own domain.</source>
        <translation>Sem OAuth, esta conta não pode enviar por outros programas: senhas e senhas de app são recusadas desde 16 de setembro de 2024. Use uma caixa de correio do seu próprio domínio.</translation>
    </message>
    <message>
        <source>Without OAuth: sign in with the mailbox password while the organisation allows it.</source>
        <translation>Sem OAuth: faça login com a senha da caixa de correio enquanto a organização permitir.</translation>
    </message>
    <message>
        <source>Without OAuth: switch on 2-Step Verification, make an app password at https://myaccount.google.com/apppasswords, and sign in with it.</source>
        <translation>Sem OAuth: ative a verificação em duas etapas, crie uma senha de app em https://myaccount.google.com/apppasswords e faça login com ela.</translation>
    </message>
    <message>
        <source>Without TLS the relay accepts listed addresses only.</source>
        <translation>Sem TLS, o relay só aceita endereços listados.</translation>
    </message>
    <message>
        <source>Without encryption the server offers no sign-in, so that no password travels in the clear.</source>
        <translation>Sem criptografia o servidor não oferece login, para que nenhuma senha trafegue desprotegida.</translation>
    </message>
    <message>
        <source>Writing to any recipient may need the Workers Paid plan.</source>
        <translation>Enviar a qualquer destinatário pode exigir o plano Workers Paid.</translation>
    </message>
    <message>
        <source>Yahoo Japan is a company of its own: an account at yahoo.com does not work here.</source>
        <translation>O Yahoo Japan é uma empresa separada: uma conta yahoo.com não funciona aqui.</translation>
    </message>
    <message>
        <source>Yahoo&apos;s position is unclear: its help page still describes app passwords (as of November 2026), while mail programs report since 2026 that some accounts accept OAuth only.</source>
        <translation>A posição do Yahoo não é clara: a página de ajuda ainda descreve senhas de app (em novembro de 2026), enquanto programas de e-mail relatam desde 2026 que algumas contas só aceitam OAuth.</translation>
    </message>
    <message>
        <source>You chose to trust one key for {host} on {port}. The server now shows another one: its operator replaced it, or somebody else answers in its place. No password was sent. The key it shows is {key}.</source>
        <translation>Você decidiu confiar em uma chave para {host} na {port}. Agora o servidor mostra outra: quem o administra a trocou ou alguém responde no lugar dele. Nenhuma senha foi enviada. A chave mostrada é {key}.</translation>
    </message>
    <message>
        <source>Your Posteo address or one of its aliases.</source>
        <translation>Seu endereço Posteo ou um de seus aliases.</translation>
    </message>
    <message>
        <source>Your own address or alias.</source>
        <translation>Seu próprio endereço ou alias.</translation>
    </message>
    <message>
        <source>Your own address.</source>
        <translation>Seu próprio endereço.</translation>
    </message>
    <message>
        <source>Your own addresses, aliases, and addresses of a domain set up in the account.</source>
        <translation>Seus próprios endereços, aliases e endereços de um domínio configurado na conta.</translation>
    </message>
    <message>
        <source>Your own addresses.</source>
        <translation>Seus próprios endereços.</translation>
    </message>
    <message>
        <source>Your own naver.com address.</source>
        <translation>Seu próprio endereço naver.com.</translation>
    </message>
    <message>
        <source>Your own orange.fr or wanadoo.fr address.</source>
        <translation>Seu próprio endereço orange.fr ou wanadoo.fr.</translation>
    </message>
    <message>
        <source>Your own t-online.de or magenta.de address.</source>
        <translation>Seu próprio endereço t-online.de ou magenta.de.</translation>
    </message>
    <message>
        <source>Your web.de address or alias.</source>
        <translation>Seu endereço web.de ou alias.</translation>
    </message>
    <message>
        <source>Zoho keeps accounts in separate data centres. The server must end like the address at which you sign in to Zoho Mail: .com, .eu, .in, .com.au or .jp.</source>
        <translation>O Zoho mantém as contas em data centers separados. O servidor deve terminar como o endereço em que você faz login no Zoho Mail: .com, .eu, .in, .com.au ou .jp.</translation>
    </message>
    <message>
        <source>a free account</source>
        <translation>uma conta gratuita</translation>
    </message>
    <message>
        <source>a new account</source>
        <translation>uma conta nova</translation>
    </message>
    <message>
        <source>a new subscription</source>
        <translation>uma assinatura nova</translation>
    </message>
    <message>
        <source>a paid subscription</source>
        <translation>uma assinatura paga</translation>
    </message>
    <message>
        <source>a trial</source>
        <translation>um período de teste</translation>
    </message>
    <message>
        <source>any text, usually the account&apos;s address</source>
        <translation>qualquer texto, em geral o endereço da conta</translation>
    </message>
    <message>
        <source>broadcast stream</source>
        <translation>fluxo de difusão</translation>
    </message>
    <message>
        <source>bulk stream</source>
        <translation>fluxo em massa</translation>
    </message>
    <message>
        <source>enterprise</source>
        <translation>empresarial</translation>
    </message>
    <message>
        <source>enterprise legacy</source>
        <translation>empresarial, nome antigo</translation>
    </message>
    <message>
        <source>fallback only</source>
        <translation>só como alternativa</translation>
    </message>
    <message>
        <source>iCloud needs an app-specific password</source>
        <translation>O iCloud exige uma senha específica de app</translation>
    </message>
    <message>
        <source>legacy name</source>
        <translation>nome antigo</translation>
    </message>
    <message>
        <source>my kSuite</source>
        <translation>my kSuite</translation>
    </message>
    <message>
        <source>my kSuite+ and the other plans</source>
        <translation>my kSuite+ e os demais planos</translation>
    </message>
    <message>
        <source>new Bird platform</source>
        <translation>nova plataforma Bird</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>none for a listed address, else the mailbox address</source>
        <translation>nenhum para um endereço cadastrado; caso contrário, o endereço da caixa de correio</translation>
    </message>
    <message>
        <source>not recommended by vendor</source>
        <translation>não recomendado pelo fornecedor</translation>
    </message>
    <message>
        <source>onboarding@resend.dev writes to your own address only.</source>
        <translation>onboarding@resend.dev só envia para o seu próprio endereço.</translation>
    </message>
    <message>
        <source>overseas</source>
        <translation>exterior</translation>
    </message>
    <message>
        <source>personal</source>
        <translation>pessoal</translation>
    </message>
    <message>
        <source>sandbox.smtp.mailtrap.io only catches messages and never delivers them: do not use it here.</source>
        <translation>sandbox.smtp.mailtrap.io apenas captura mensagens e nunca as entrega: não o use aqui.</translation>
    </message>
    <message>
        <source>supported but discouraged</source>
        <translation>aceito, mas desaconselhado</translation>
    </message>
    <message>
        <source>the API key</source>
        <translation>a chave de API</translation>
    </message>
    <message>
        <source>the SMTP login of the domain, such as postmaster@mg.example.com</source>
        <translation>o login SMTP do domínio, como postmaster@mg.example.com</translation>
    </message>
    <message>
        <source>the SMTP user name</source>
        <translation>o nome de usuário SMTP</translation>
    </message>
    <message>
        <source>the SMTP user name from the SES console, such as AKIA...</source>
        <translation>o nome de usuário SMTP do console do SES, como AKIA...</translation>
    </message>
    <message>
        <source>the SMTP user name made in the Communication Services resource</source>
        <translation>o nome de usuário SMTP criado no recurso Communication Services</translation>
    </message>
    <message>
        <source>the Server API token</source>
        <translation>o Server API token</translation>
    </message>
    <message>
        <source>the client connector as installed</source>
        <translation>o conector de clientes como foi instalado</translation>
    </message>
    <message>
        <source>the free plan</source>
        <translation>o plano gratuito</translation>
    </message>
    <message>
        <source>the free plan without a verified domain</source>
        <translation>o plano gratuito sem domínio verificado</translation>
    </message>
    <message>
        <source>the generated SMTP user name, such as MS_xxxxxx@example.com</source>
        <translation>o nome de usuário SMTP gerado, como MS_xxxxxx@example.com</translation>
    </message>
    <message>
        <source>the login shown under SMTP &amp; API</source>
        <translation>o login mostrado em SMTP &amp; API</translation>
    </message>
    <message>
        <source>the old Workspace Email</source>
        <translation>o antigo Workspace Email</translation>
    </message>
    <message>
        <source>the project ID</source>
        <translation>o ID do projeto</translation>
    </message>
    <message>
        <source>the sandbox</source>
        <translation>o sandbox</translation>
    </message>
    <message>
        <source>the user name of the SMTP credential</source>
        <translation>o nome de usuário da credencial SMTP</translation>
    </message>
    <message>
        <source>transactional stream</source>
        <translation>fluxo transacional</translation>
    </message>
    <message>
        <source>{credential}</source>
        <translation>{credential}</translation>
    </message>
    <message>
        <source>{domain} declares that it receives no mail</source>
        <translation>{domain} declara que não recebe e-mails</translation>
    </message>
    <message>
        <source>{host} closed the connection before it said a word</source>
        <translation>{host} encerrou a conexão antes de dizer qualquer coisa</translation>
    </message>
    <message>
        <source>{host} does not answer as a mail server should</source>
        <translation>{host} não responde como um servidor de e-mail deveria</translation>
    </message>
    <message>
        <source>{host} does not answer on {port}</source>
        <translation>{host} não responde na {port}</translation>
    </message>
    <message>
        <source>{host} does not answer over {family}</source>
        <translation>{host} não responde por {family}</translation>
    </message>
    <message>
        <source>{host} had the message and did not confirm it</source>
        <translation>{host} tinha a mensagem e não a confirmou</translation>
    </message>
    <message>
        <source>{host} has a private address ({addresses}) that exists only in your own network. The platform connects from the internet.</source>
        <translation>{host} tem um endereço privado ({addresses}) que só existe na sua própria rede. A plataforma se conecta pela internet.</translation>
    </message>
    <message>
        <source>{host} hung up after it had the test message</source>
        <translation>{host} encerrou a conexão depois de receber a mensagem de teste</translation>
    </message>
    <message>
        <source>{host} hung up while or after it got the message</source>
        <translation>{host} encerrou a conexão durante ou após o recebimento da mensagem</translation>
    </message>
    <message>
        <source>{host} hung up {step}</source>
        <translation>{host} encerrou a conexão {step}</translation>
    </message>
    <message>
        <source>{host} is not the server that sends your mail</source>
        <translation>{host} não é o servidor que envia seus e-mails</translation>
    </message>
    <message>
        <source>{host} refused the password for {username}, because Google does not take an account&apos;s normal password from other programs.</source>
        <translation>{host} recusou a senha de {username}, porque o Google não aceita a senha normal da conta em outros programas.</translation>
    </message>
    <message>
        <source>{host} sent a reply that nothing had asked for</source>
        <translation>{host} enviou uma resposta que ninguém pediu</translation>
    </message>
    <message>
        <source>{host} stopped answering {step}</source>
        <translation>{host} parou de responder {step}</translation>
    </message>
    <message>
        <source>{host} takes the connection on {port} and says nothing</source>
        <translation>{host} aceita a conexão na {port} e não diz nada</translation>
    </message>
    <message>
        <source>{host} took the test message and did not confirm it</source>
        <translation>{host} recebeu a mensagem de teste e não a confirmou</translation>
    </message>
    <message>
        <source>{limits}</source>
        <translation>{limits}</translation>
    </message>
    <message>
        <source>{platform} cannot be set to {security} on {port}</source>
        <translation>{platform} não permite {security} na {port}</translation>
    </message>
    <message>
        <source>{platform} cannot reach this server</source>
        <translation>{platform} não consegue chegar a este servidor</translation>
    </message>
    <message>
        <source>{platform} does not take {port}</source>
        <translation>{platform} não aceita a {port}</translation>
    </message>
    <message>
        <source>{platform} needs a user name and a password</source>
        <translation>{platform} exige um nome de usuário e uma senha</translation>
    </message>
    <message>
        <source>{platform} tested from {egress} and did not reach {host}, which this computer did reach. The server&apos;s firewall does not admit that address yet.</source>
        <translation>{platform} testou a partir de {egress} e não alcançou {host}, que respondeu a este computador. O firewall do servidor ainda não libera esse endereço.</translation>
    </message>
    <message>
        <source>{platform} wants the From address to equal the user name</source>
        <translation>{platform} exige que o endereço do remetente seja igual ao nome de usuário</translation>
    </message>
    <message>
        <source>{platform} wants the From address to match the mailbox. Here {address} is the sender and {username} signs in.</source>
        <translation>{platform} exige que o endereço do remetente corresponda à caixa de correio. Aqui o remetente é {address}, e quem faz login é {username}.</translation>
    </message>
    <message>
        <source>{port} does not begin with encryption</source>
        <translation>A {port} não começa com criptografia</translation>
    </message>
    <message>
        <source>{port} needs SSL/TLS from the start</source>
        <translation>A {port} exige SSL/TLS desde o início</translation>
    </message>
    <message>
        <source>{prerequisites}</source>
        <translation>{prerequisites}</translation>
    </message>
    <message>
        <source>{provider} needs an app password</source>
        <translation>{provider} exige uma senha de app</translation>
    </message>
    <message>
        <source>{provider} no longer accepts passwords for sending</source>
        <translation>{provider} não aceita mais senhas para envio</translation>
    </message>
    <message>
        <source>{provider} wants a different kind of password here</source>
        <translation>{provider} exige outro tipo de senha aqui</translation>
    </message>
    <message>
        <source>{provider} wants the sender verified first</source>
        <translation>{provider} exige que o remetente seja verificado antes</translation>
    </message>
    <message>
        <source>{provider} wants you to confirm the sign-in</source>
        <translation>{provider} quer que você confirme o login</translation>
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
        <translation>o SPF não permite este remetente</translation>
    </message>
    <message>
        <source>a command in a wrong form</source>
        <translation>um comando na forma errada</translation>
    </message>
    <message>
        <source>a command out of order</source>
        <translation>um comando fora de ordem</translation>
    </message>
    <message>
        <source>a command the server does not know</source>
        <translation>um comando que o servidor não conhece</translation>
    </message>
    <message>
        <source>a command the server does not offer</source>
        <translation>um comando que o servidor não oferece</translation>
    </message>
    <message>
        <source>a command the server does not take</source>
        <translation>um comando que o servidor não aceita</translation>
    </message>
    <message>
        <source>a command with a wrong argument</source>
        <translation>um comando com um argumento errado</translation>
    </message>
    <message>
        <source>a cryptographic failure</source>
        <translation>uma falha criptográfica</translation>
    </message>
    <message>
        <source>a cryptographic method that is not supported</source>
        <translation>um método criptográfico que não é aceito</translation>
    </message>
    <message>
        <source>a header with special letters, which cannot be passed on</source>
        <translation>um cabeçalho com letras especiais, que não pode ser encaminhado</translation>
    </message>
    <message>
        <source>a kind of content that is not supported</source>
        <translation>um tipo de conteúdo que não é aceito</translation>
    </message>
    <message>
        <source>a look-up server failed</source>
        <translation>um servidor de consulta falhou</translation>
    </message>
    <message>
        <source>a mailbox</source>
        <translation>uma caixa de correio</translation>
    </message>
    <message>
        <source>a mailing list could not be expanded</source>
        <translation>uma lista de e-mails não pôde ser expandida</translation>
    </message>
    <message>
        <source>a security conversion that is not possible</source>
        <translation>uma conversão de segurança que não é possível</translation>
    </message>
    <message>
        <source>a security feature that is not supported</source>
        <translation>um recurso de segurança que não é aceito</translation>
    </message>
    <message>
        <source>a temporary failure of encryption or of the sign-in</source>
        <translation>uma falha temporária da criptografia ou do login</translation>
    </message>
    <message>
        <source>a trust relationship is needed</source>
        <translation>é preciso uma relação de confiança</translation>
    </message>
    <message>
        <source>a wrong argument</source>
        <translation>um argumento errado</translation>
    </message>
    <message>
        <source>a wrong version of the protocol</source>
        <translation>uma versão errada do protocolo</translation>
    </message>
    <message>
        <source>an address</source>
        <translation>um endereço</translation>
    </message>
    <message>
        <source>an address with special letters, which is not supported here</source>
        <translation>um endereço com letras especiais, que não é aceito aqui</translation>
    </message>
    <message>
        <source>an argument or method the server does not offer</source>
        <translation>um argumento ou método que o servidor não oferece</translation>
    </message>
    <message>
        <source>delivery took too long</source>
        <translation>a entrega demorou demais</translation>
    </message>
    <message>
        <source>done</source>
        <translation>concluído</translation>
    </message>
    <message>
        <source>encryption is needed</source>
        <translation>é preciso criptografia</translation>
    </message>
    <message>
        <source>help</source>
        <translation>ajuda</translation>
    </message>
    <message>
        <source>more storage than allowed</source>
        <translation>mais armazenamento do que o permitido</translation>
    </message>
    <message>
        <source>no DKIM signature that is accepted here</source>
        <translation>nenhuma assinatura DKIM aceita aqui</translation>
    </message>
    <message>
        <source>no further detail</source>
        <translation>sem mais detalhes</translation>
    </message>
    <message>
        <source>no permission to deliver this message</source>
        <translation>sem permissão para entregar esta mensagem</translation>
    </message>
    <message>
        <source>no permission to write to this mailing list</source>
        <translation>sem permissão para escrever a esta lista de e-mails</translation>
    </message>
    <message>
        <source>no route to the destination</source>
        <translation>nenhuma rota até o destino</translation>
    </message>
    <message>
        <source>no such mailbox at the destination</source>
        <translation>essa caixa de correio não existe no destino</translation>
    </message>
    <message>
        <source>no valid DKIM signature</source>
        <translation>nenhuma assinatura DKIM válida</translation>
    </message>
    <message>
        <source>no valid DKIM signature of the author&apos;s domain</source>
        <translation>nenhuma assinatura DKIM válida do domínio do autor</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>não permitido</translation>
    </message>
    <message>
        <source>parameters of MAIL or RCPT that the server does not know</source>
        <translation>parâmetros de MAIL ou RCPT que o servidor não conhece</translation>
    </message>
    <message>
        <source>refused: the mailbox cannot be used, or a rule forbids it</source>
        <translation>recusado: a caixa de correio não pode ser usada ou uma regra proíbe</translation>
    </message>
    <message>
        <source>reverse DNS of the sending address failed</source>
        <translation>o DNS reverso do endereço de envio falhou</translation>
    </message>
    <message>
        <source>security or policy</source>
        <translation>segurança ou política</translation>
    </message>
    <message>
        <source>security or policy, no further detail</source>
        <translation>segurança ou política, sem mais detalhes</translation>
    </message>
    <message>
        <source>several sender checks failed</source>
        <translation>várias verificações do remetente falharam</translation>
    </message>
    <message>
        <source>sign-in or encryption is needed first</source>
        <translation>é preciso login ou criptografia antes</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>login feito</translation>
    </message>
    <message>
        <source>something about a mailbox, no further detail</source>
        <translation>algo sobre uma caixa de correio, sem mais detalhes</translation>
    </message>
    <message>
        <source>something about an address, no further detail</source>
        <translation>algo sobre um endereço, sem mais detalhes</translation>
    </message>
    <message>
        <source>something about the SMTP dialogue, no further detail</source>
        <translation>algo sobre o diálogo SMTP, sem mais detalhes</translation>
    </message>
    <message>
        <source>something about the content, no further detail</source>
        <translation>algo sobre o conteúdo, sem mais detalhes</translation>
    </message>
    <message>
        <source>something about the mail system, no further detail</source>
        <translation>algo sobre o sistema de e-mail, sem mais detalhes</translation>
    </message>
    <message>
        <source>something about the network, no further detail</source>
        <translation>algo sobre a rede, sem mais detalhes</translation>
    </message>
    <message>
        <source>starting the queue is not allowed for this node</source>
        <translation>não é permitido iniciar a fila para este nó</translation>
    </message>
    <message>
        <source>state of the system</source>
        <translation>estado do sistema</translation>
    </message>
    <message>
        <source>the ARC check failed</source>
        <translation>a verificação ARC falhou</translation>
    </message>
    <message>
        <source>the SMTP dialogue</source>
        <translation>o diálogo SMTP</translation>
    </message>
    <message>
        <source>the SPF record could not be evaluated</source>
        <translation>não foi possível avaliar o registro SPF</translation>
    </message>
    <message>
        <source>the account is switched off</source>
        <translation>a conta está desativada</translation>
    </message>
    <message>
        <source>the answer needs special letters, which the client does not take</source>
        <translation>a resposta exige letras especiais, que o cliente não aceita</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>a conexão caiu</translation>
    </message>
    <message>
        <source>the content could not be converted</source>
        <translation>não foi possível converter o conteúdo</translation>
    </message>
    <message>
        <source>the content has to be converted, which is forbidden</source>
        <translation>o conteúdo precisa ser convertido, o que é proibido</translation>
    </message>
    <message>
        <source>the content has to be converted, which is not supported</source>
        <translation>o conteúdo precisa ser convertido, o que não é possível aqui</translation>
    </message>
    <message>
        <source>the content of the message</source>
        <translation>o conteúdo da mensagem</translation>
    </message>
    <message>
        <source>the content of the message is not available</source>
        <translation>o conteúdo da mensagem não está disponível</translation>
    </message>
    <message>
        <source>the content was converted and lost something</source>
        <translation>o conteúdo foi convertido com perdas</translation>
    </message>
    <message>
        <source>the destination address is valid</source>
        <translation>o endereço de destino é válido</translation>
    </message>
    <message>
        <source>the destination does not answer</source>
        <translation>o destino não responde</translation>
    </message>
    <message>
        <source>the destination system does not exist</source>
        <translation>o sistema de destino não existe</translation>
    </message>
    <message>
        <source>the domain has another owner</source>
        <translation>o domínio tem outro dono</translation>
    </message>
    <message>
        <source>the host takes no mail</source>
        <translation>o host não aceita e-mails</translation>
    </message>
    <message>
        <source>the mail system is congested</source>
        <translation>o sistema de e-mail está congestionado</translation>
    </message>
    <message>
        <source>the mail system itself</source>
        <translation>o próprio sistema de e-mail</translation>
    </message>
    <message>
        <source>the mail system&apos;s storage is full</source>
        <translation>o armazenamento do sistema de e-mail está cheio</translation>
    </message>
    <message>
        <source>the mailbox cannot be used at the moment</source>
        <translation>a caixa de correio não pode ser usada no momento</translation>
    </message>
    <message>
        <source>the mailbox has another owner</source>
        <translation>a caixa de correio tem outro dono</translation>
    </message>
    <message>
        <source>the mailbox has moved and left no new address</source>
        <translation>a caixa de correio mudou e não deixou novo endereço</translation>
    </message>
    <message>
        <source>the mailbox is full</source>
        <translation>a caixa de correio está cheia</translation>
    </message>
    <message>
        <source>the mailbox is switched off or takes no messages</source>
        <translation>a caixa de correio está desativada ou não aceita mensagens</translation>
    </message>
    <message>
        <source>the mailbox name is not allowed</source>
        <translation>o nome da caixa de correio não é permitido</translation>
    </message>
    <message>
        <source>the message arrived changed</source>
        <translation>a mensagem chegou alterada</translation>
    </message>
    <message>
        <source>the message goes round in a loop</source>
        <translation>a mensagem está circulando em um loop</translation>
    </message>
    <message>
        <source>the message is longer than this mailbox allows</source>
        <translation>a mensagem é maior do que esta caixa de correio permite</translation>
    </message>
    <message>
        <source>the message is too large for its priority</source>
        <translation>a mensagem é grande demais para a prioridade dela</translation>
    </message>
    <message>
        <source>the message is too large for the system</source>
        <translation>a mensagem é grande demais para o sistema</translation>
    </message>
    <message>
        <source>the message went to a server that does not follow the standard</source>
        <translation>a mensagem foi para um servidor que não segue o padrão</translation>
    </message>
    <message>
        <source>the network or the way to the destination</source>
        <translation>a rede ou o caminho até o destino</translation>
    </message>
    <message>
        <source>the next server does not support the encryption that was asked for</source>
        <translation>o próximo servidor não aceita a criptografia solicitada</translation>
    </message>
    <message>
        <source>the owner of the mailbox could not be checked</source>
        <translation>não foi possível verificar o dono da caixa de correio</translation>
    </message>
    <message>
        <source>the password has to be changed</source>
        <translation>a senha precisa ser trocada</translation>
    </message>
    <message>
        <source>the password has to be changed first</source>
        <translation>a senha precisa ser trocada antes</translation>
    </message>
    <message>
        <source>the password has to be changed, or a queue of the server is full</source>
        <translation>a senha precisa ser trocada, ou uma fila do servidor está cheia</translation>
    </message>
    <message>
        <source>the priority is too low</source>
        <translation>a prioridade é baixa demais</translation>
    </message>
    <message>
        <source>the queue cannot be started for this node</source>
        <translation>não é possível iniciar a fila para este nó</translation>
    </message>
    <message>
        <source>the recipient could not be verified; the server tries all the same</source>
        <translation>não foi possível verificar o destinatário; o servidor tenta mesmo assim</translation>
    </message>
    <message>
        <source>the recipient is elsewhere; the server passes the message on</source>
        <translation>o destinatário está em outro lugar; o servidor encaminha a mensagem</translation>
    </message>
    <message>
        <source>the recipient is not local and the server does not pass the message on</source>
        <translation>o destinatário não é local, e o servidor não encaminha a mensagem</translation>
    </message>
    <message>
        <source>the recipient&apos;s address fits several mailboxes</source>
        <translation>o endereço do destinatário corresponde a várias caixas de correio</translation>
    </message>
    <message>
        <source>the recipient&apos;s address has a wrong form</source>
        <translation>o endereço do destinatário tem uma forma errada</translation>
    </message>
    <message>
        <source>the recipient&apos;s domain declares that it takes no mail</source>
        <translation>o domínio do destinatário declara que não aceita e-mails</translation>
    </message>
    <message>
        <source>the recipient&apos;s domain takes no mail</source>
        <translation>o domínio do destinatário não aceita e-mails</translation>
    </message>
    <message>
        <source>the recipient&apos;s mailbox is over its limit</source>
        <translation>a caixa de correio do destinatário passou do limite</translation>
    </message>
    <message>
        <source>the requested priority was changed</source>
        <translation>a prioridade solicitada foi mudada</translation>
    </message>
    <message>
        <source>the sender&apos;s address has a wrong form</source>
        <translation>o endereço do remetente tem uma forma errada</translation>
    </message>
    <message>
        <source>the sender&apos;s domain cannot be found</source>
        <translation>o domínio do remetente não foi encontrado</translation>
    </message>
    <message>
        <source>the sender&apos;s domain declares that it takes no mail</source>
        <translation>o domínio do remetente declara que não aceita e-mails</translation>
    </message>
    <message>
        <source>the server asks for the next step of the sign-in</source>
        <translation>o servidor pede o próximo passo do login</translation>
    </message>
    <message>
        <source>the server cannot handle the parameters at the moment</source>
        <translation>o servidor não consegue lidar com os parâmetros no momento</translation>
    </message>
    <message>
        <source>the server has too little storage, or there are too many recipients at once</source>
        <translation>o servidor tem pouco armazenamento ou há destinatários demais de uma vez</translation>
    </message>
    <message>
        <source>the server met an error of its own</source>
        <translation>o servidor encontrou um erro próprio</translation>
    </message>
    <message>
        <source>the server says goodbye</source>
        <translation>o servidor se despede</translation>
    </message>
    <message>
        <source>the server waits for the message</source>
        <translation>o servidor espera a mensagem</translation>
    </message>
    <message>
        <source>the service is not available and the connection is closed</source>
        <translation>o serviço não está disponível, e a conexão é encerrada</translation>
    </message>
    <message>
        <source>the service is ready</source>
        <translation>o serviço está pronto</translation>
    </message>
    <message>
        <source>the sign-in data is not accepted</source>
        <translation>os dados do login não são aceitos</translation>
    </message>
    <message>
        <source>the sign-in data is too long</source>
        <translation>os dados do login são longos demais</translation>
    </message>
    <message>
        <source>the sign-in method is too weak</source>
        <translation>o método de login é fraco demais</translation>
    </message>
    <message>
        <source>the sign-in method is too weak, or the sign-in needs another way</source>
        <translation>o método de login é fraco demais, ou o login exige outra forma</translation>
    </message>
    <message>
        <source>the sign-in method needs encryption</source>
        <translation>o método de login exige criptografia</translation>
    </message>
    <message>
        <source>the sign-in needs encryption, or the message is longer than the server allows</source>
        <translation>o login exige criptografia, ou a mensagem é maior do que o servidor permite</translation>
    </message>
    <message>
        <source>the sign-in was refused</source>
        <translation>o login foi recusado</translation>
    </message>
    <message>
        <source>the system is not set up correctly</source>
        <translation>o sistema não está configurado corretamente</translation>
    </message>
    <message>
        <source>the system lacks a requested feature</source>
        <translation>o sistema não tem um recurso solicitado</translation>
    </message>
    <message>
        <source>the system takes no messages at the moment</source>
        <translation>o sistema não aceita mensagens no momento</translation>
    </message>
    <message>
        <source>the transaction failed, or there is no mail service for this client</source>
        <translation>a transação falhou, ou não há serviço de e-mail para este cliente</translation>
    </message>
    <message>
        <source>this sign-in method needs encryption</source>
        <translation>este método de login exige criptografia</translation>
    </message>
    <message>
        <source>too many recipients</source>
        <translation>destinatários demais</translation>
    </message>
    <message>
        <source>too much mail from this sender</source>
        <translation>e-mails demais deste remetente</translation>
    </message>
</context>
<context>
    <name>workstation</name>
    <message>
        <source>not stated</source>
        <comment>the licence of a package</comment>
        <translation>não informada</translation>
    </message>
</context>
</TS>
