<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
        <translation>Otra plataforma</translation>
    </message>
    <message>
        <source>Standard</source>
        <comment>the usual choice among the servers of a service</comment>
        <translation>Estándar</translation>
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
            <numerusform>Se cargó %n proveedor.</numerusform>
            <numerusform>Se cargaron %n proveedores.</numerusform>
        </translation>
    </message>
    <message>
        <source>--data-key belongs to --load.</source>
        <translation>--data-key va con --load.</translation>
    </message>
    <message>
        <source>--keep-token needs --token-file.</source>
        <translation>--keep-token necesita --token-file.</translation>
    </message>
    <message>
        <source>--mailbox and --platform belong to --show.</source>
        <translation>--mailbox y --platform van con --show.</translation>
    </message>
    <message>
        <source>--no-control-host leaves that out.</source>
        <translation>Con --no-control-host se omite.</translation>
    </message>
    <message>
        <source>A check failed, and the file says so.</source>
        <translation>Falló una comprobación, y el archivo lo dice.</translation>
    </message>
    <message>
        <source>A key was made.</source>
        <translation>Se creó una clave.</translation>
    </message>
    <message>
        <source>A new key is in its place. What the old one signed still verifies here.</source>
        <translation>Hay una clave nueva en su lugar. Lo que firmó la antigua se sigue verificando aquí.</translation>
    </message>
    <message>
        <source>A search stands alone, without --show, --load and --use-shipped.</source>
        <translation>Una búsqueda va sola, sin --show, --load ni --use-shipped.</translation>
    </message>
    <message>
        <source>ACTION</source>
        <comment>a placeholder in a command line</comment>
        <translation>ACCIÓN</translation>
    </message>
    <message>
        <source>Address already in use</source>
        <translation>La dirección ya está en uso</translation>
    </message>
    <message>
        <source>Audience:</source>
        <comment>a label in front of a column</comment>
        <translation>Destino:</translation>
    </message>
    <message>
        <source>CA file:</source>
        <translation>Archivo de CA:</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <comment>a placeholder in a command line</comment>
        <translation>COMANDO</translation>
    </message>
    <message>
        <source>Cannot assign requested address</source>
        <translation>No se puede asignar la dirección solicitada</translation>
    </message>
    <message>
        <source>Changes:</source>
        <comment>a label in front of a column</comment>
        <translation>Cambios:</translation>
    </message>
    <message>
        <source>Connects from:</source>
        <comment>addresses of the practice platform</comment>
        <translation>Se conecta desde:</translation>
    </message>
    <message>
        <source>DNSSEC trust anchors in place of those of the root zone</source>
        <translation>anclas de confianza DNSSEC en lugar de las de la zona raíz</translation>
    </message>
    <message>
        <source>Delete it? Type {yes}: </source>
        <translation>¿Eliminarla? Escriba {yes}: </translation>
    </message>
    <message>
        <source>Did you mean {suggestion}?</source>
        <translation>¿Quiso decir {suggestion}?</translation>
    </message>
    <message>
        <source>Every check passed.</source>
        <translation>Todas las comprobaciones son correctas.</translation>
    </message>
    <message>
        <source>FAILED</source>
        <comment>how a step of a push ended, in a column of its own</comment>
        <translation>FALLO</translation>
    </message>
    <message>
        <source>Fields</source>
        <comment>of a form</comment>
        <translation>Campos</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>El archivo ya existe</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Nombre de archivo demasiado largo</translation>
    </message>
    <message>
        <source>Files:</source>
        <translation>Archivos:</translation>
    </message>
    <message>
        <source>Finds, tests and explains the settings for sending through your own mail server, and hands them over signed. Without a subcommand it opens the window.</source>
        <translation>Encuentra, prueba y explica los ajustes para enviar a través de su propio servidor de correo, y los entrega firmados. Sin un subcomando abre la ventana.</translation>
    </message>
    <message>
        <source>For</source>
        <comment>the receiver of a signed file</comment>
        <translation>Para</translation>
    </message>
    <message>
        <source>From address (default: ADDRESS)</source>
        <translation>dirección del remitente (por defecto: ADDRESS)</translation>
    </message>
    <message>
        <source>From name</source>
        <translation>nombre del remitente</translation>
    </message>
    <message>
        <source>From the platform: {cause}.</source>
        <comment>the cause that was found</comment>
        <translation>Desde la plataforma: {cause}.</translation>
    </message>
    <message>
        <source>Give --host: no server is known for this address.</source>
        <translation>Indique --host: no se conoce ningún servidor para esta dirección.</translation>
    </message>
    <message>
        <source>Give --pairing-code with the code that the platform shows.</source>
        <translation>Indique --pairing-code con el código que muestra la plataforma.</translation>
    </message>
    <message>
        <source>Give --request or --transfer-code, not both: a password is sealed once.</source>
        <translation>Indique --request o --transfer-code, no los dos: una contraseña se sella una sola vez.</translation>
    </message>
    <message>
        <source>Give --to-platform with the https address of the platform.</source>
        <translation>Indique --to-platform con la dirección https de la plataforma.</translation>
    </message>
    <message>
        <source>Give --token-file with the token of {origin}.</source>
        <translation>Indique --token-file con el token de {origin}.</translation>
    </message>
    <message>
        <source>Give an e-mail address, or --config with a signed file.</source>
        <translation>Indique una dirección de correo, o --config con un archivo firmado.</translation>
    </message>
    <message>
        <source>Give the password with --password-stdin or --keyring, or use --no-sign-in.</source>
        <translation>Indique la contraseña con --password-stdin o --keyring, o use --no-sign-in.</translation>
    </message>
    <message>
        <source>Help</source>
        <comment>a label in front of an address</comment>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>If it did, push again with --platform-key and the fingerprint that the platform itself shows.</source>
        <translation>Si es así, repita la entrega con --platform-key y la huella digital que muestra la propia plataforma.</translation>
    </message>
    <message>
        <source>If that is your server, give --host {host}.</source>
        <translation>Si ese es su servidor, indique --host {host}.</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>En vigor hasta</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Es un directorio</translation>
    </message>
    <message>
        <source>It could not be revoked at the platform: revoke it there.</source>
        <translation>No se pudo revocar en la plataforma: revóquela allí.</translation>
    </message>
    <message>
        <source>It runs until it is interrupted (Ctrl+C).</source>
        <translation>Funciona hasta que se interrumpa (Ctrl+C).</translation>
    </message>
    <message>
        <source>It was loaded on this computer.</source>
        <translation>Se cargó en este equipo.</translation>
    </message>
    <message>
        <source>Key ({suite}), kept in a file, for practice only:</source>
        <translation>Clave ({suite}), guardada en un archivo, solo para practicar:</translation>
    </message>
    <message>
        <source>Key ({suite}), kept in a file, locked with your passphrase:</source>
        <translation>Clave ({suite}), guardada en un archivo, protegida con su frase de contraseña:</translation>
    </message>
    <message>
        <source>Key ({suite}), kept in this computer&apos;s keyring:</source>
        <translation>Clave ({suite}), guardada en el llavero de este equipo:</translation>
    </message>
    <message>
        <source>Key ({suite}), kept nowhere; it is for one time only:</source>
        <translation>Clave ({suite}), no guardada en ningún sitio; es para una sola vez:</translation>
    </message>
    <message>
        <source>Key:</source>
        <comment>a label in front of a column</comment>
        <translation>Clave:</translation>
    </message>
    <message>
        <source>Loaded data was forgotten.</source>
        <translation>Se olvidaron los datos cargados.</translation>
    </message>
    <message>
        <source>Mail goes out from {sender}.</source>
        <translation>El correo sale de {sender}.</translation>
    </message>
    <message>
        <source>Named: {cause}, as it is.</source>
        <comment>the cause that was found</comment>
        <translation>Se nombró: {cause}, tal como es.</translation>
    </message>
    <message>
        <source>Named: {cause}, but the scenario has {true_cause}.</source>
        <comment>the cause that was found</comment>
        <translation>Se nombró: {cause}, pero el escenario tiene {true_cause}.</translation>
    </message>
    <message>
        <source>No provider is known for {query}.</source>
        <translation>No se conoce ningún proveedor para {query}.</translation>
    </message>
    <message>
        <source>No sending settings were found for {domain}. Give --host, and --port if it is unusual.</source>
        <translation>No se encontraron ajustes de envío para {domain}. Indique --host, y --port si no es el habitual.</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>No queda espacio en el dispositivo</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>No existe ese archivo o directorio</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>No es un directorio</translation>
    </message>
    <message>
        <source>Nothing failed, but not every check ran.</source>
        <translation>Nada falló, pero no se hicieron todas las comprobaciones.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>No se eliminó nada.</translation>
    </message>
    <message>
        <source>Nothing was signed on this computer yet.</source>
        <translation>En este equipo aún no se ha firmado nada.</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Operación no permitida</translation>
    </message>
    <message>
        <source>Origin:</source>
        <comment>a label in front of a column</comment>
        <translation>Origen:</translation>
    </message>
    <message>
        <source>Other users of this computer may read {path}.</source>
        <translation>Otros usuarios de este equipo pueden leer {path}.</translation>
    </message>
    <message>
        <source>Page:</source>
        <comment>of the practice platform</comment>
        <translation>Página:</translation>
    </message>
    <message>
        <source>Pairing code that the platform shows: </source>
        <translation>Código de emparejamiento que muestra la plataforma: </translation>
    </message>
    <message>
        <source>Pairing code:</source>
        <translation>Código de emparejamiento:</translation>
    </message>
    <message>
        <source>Passphrase of this computer&apos;s key: </source>
        <translation>Frase de contraseña de la clave de este equipo: </translation>
    </message>
    <message>
        <source>Password for {username}: </source>
        <translation>Contraseña de {username}: </translation>
    </message>
    <message>
        <source>Password: none; the server takes mail from this address without sign-in.</source>
        <translation>Contraseña: ninguna; el servidor acepta correo de esta dirección sin inicio de sesión.</translation>
    </message>
    <message>
        <source>Password: not in the file; the platform asks for it.</source>
        <translation>Contraseña: no está en el archivo; la plataforma la pide.</translation>
    </message>
    <message>
        <source>Password: sealed for {platform}. Compare the whole fingerprint:</source>
        <translation>Contraseña: sellada para {platform}. Compare la huella digital completa:</translation>
    </message>
    <message>
        <source>Password: sealed with this transfer code. It is shown once and stands in no file:</source>
        <translation>Contraseña: sellada con este código de transferencia. Se muestra una sola vez y no está en ningún archivo:</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Permiso denegado</translation>
    </message>
    <message>
        <source>Platform:</source>
        <comment>a label in front of a column</comment>
        <translation>Plataforma:</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Puertos</translation>
    </message>
    <message>
        <source>Practice: {title}. Nothing left this computer.</source>
        <translation>Práctica: {title}. Nada salió de este equipo.</translation>
    </message>
    <message>
        <source>Push this? Type {yes}: </source>
        <translation>¿Entregar esto? Escriba {yes}: </translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Sistema de archivos de solo lectura</translation>
    </message>
    <message>
        <source>Receipt: {state}, signed by the platform.</source>
        <translation>Recibo: configuración {state}, firmado por la plataforma.</translation>
    </message>
    <message>
        <source>Register it with every platform you push to, and revoke the old one there.</source>
        <translation>Regístrela en todas las plataformas a las que entrega, y revoque allí la antigua.</translation>
    </message>
    <message>
        <source>Request file:</source>
        <translation>Archivo de solicitud:</translation>
    </message>
    <message>
        <source>Revoke it at every platform it is registered with.</source>
        <translation>Revóquela en todas las plataformas en las que está registrada.</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Guardado: {path}</translation>
    </message>
    <message>
        <source>Sends until then from</source>
        <translation>Hasta entonces envía desde</translation>
    </message>
    <message>
        <source>Short form</source>
        <comment>of a fingerprint</comment>
        <translation>Forma corta</translation>
    </message>
    <message>
        <source>Signed by an unknown key:</source>
        <translation>Firmado por una clave desconocida:</translation>
    </message>
    <message>
        <source>Signed by practice (made by practice mode, for training only):</source>
        <translation>Firmado por la práctica (hecho en el modo de práctica, solo para aprender):</translation>
    </message>
    <message>
        <source>Signed by the key you gave:</source>
        <translation>Firmado por la clave que usted indicó:</translation>
    </message>
    <message>
        <source>Signed by this computer:</source>
        <translation>Firmado por este equipo:</translation>
    </message>
    <message>
        <source>Signed by this computer: {key}</source>
        <translation>Firmado por este equipo: {key}</translation>
    </message>
    <message>
        <source>Signed file: {verdict}</source>
        <translation>Archivo firmado: {verdict}</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Probado</translation>
    </message>
    <message>
        <source>The file was signed by a key that is not known here, and its server is {host}.</source>
        <translation>El archivo lo firmó una clave que aquí no se conoce, y su servidor es {host}.</translation>
    </message>
    <message>
        <source>The key is registered at {origin}.</source>
        <translation>La clave está registrada en {origin}.</translation>
    </message>
    <message>
        <source>The key was deleted. Files it signed still verify here.</source>
        <translation>La clave se eliminó. Los archivos que firmó se siguen verificando aquí.</translation>
    </message>
    <message>
        <source>The keyring could not be read.</source>
        <translation>No se pudo leer el llavero.</translation>
    </message>
    <message>
        <source>The keyring did not answer.</source>
        <translation>El llavero no respondió.</translation>
    </message>
    <message>
        <source>The keyring has no token for it.</source>
        <translation>El llavero no tiene ningún token para ello.</translation>
    </message>
    <message>
        <source>The keyring is locked, so its keys cannot be shown. Unlock it and try again.</source>
        <translation>El llavero está bloqueado, así que no se pueden mostrar sus claves. Desbloquéelo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>El llavero está bloqueado.</translation>
    </message>
    <message>
        <source>The old one could not be revoked at the platform: revoke it there.</source>
        <translation>La antigua no se pudo revocar en la plataforma: revóquela allí.</translation>
    </message>
    <message>
        <source>The pages were not drawn: {reason}</source>
        <translation>No se dibujaron las páginas: {reason}</translation>
    </message>
    <message>
        <source>The platform cannot listen or connect as asked: {reason}.</source>
        <translation>La plataforma no puede escuchar o conectarse como se pidió: {reason}.</translation>
    </message>
    <message>
        <source>The platform was at another port of this host before.</source>
        <translation>Antes, la plataforma estaba en otro puerto de este host.</translation>
    </message>
    <message>
        <source>The platform&apos;s key is ANOTHER ONE than before.</source>
        <translation>La clave de la plataforma NO ES LA MISMA que antes.</translation>
    </message>
    <message>
        <source>The platform&apos;s key is seen for the first time.</source>
        <translation>La clave de la plataforma se ve por primera vez.</translation>
    </message>
    <message>
        <source>The platform&apos;s key is the same as before.</source>
        <translation>La clave de la plataforma es la misma que antes.</translation>
    </message>
    <message>
        <source>The platform&apos;s own sender is in use.</source>
        <translation>Se usa el remitente de la propia plataforma.</translation>
    </message>
    <message>
        <source>The practice platform has stopped.</source>
        <translation>La plataforma de práctica se ha detenido.</translation>
    </message>
    <message>
        <source>The practice platform serves {url}</source>
        <translation>La plataforma de práctica atiende en {url}</translation>
    </message>
    <message>
        <source>The public key could not be added to this computer&apos;s list of known keys. The file is good, but smtp-wizard verify will not know its key here.</source>
        <translation>No se pudo añadir la clave pública a la lista de claves conocidas de este equipo. El archivo es válido, pero smtp-wizard verify no conocerá aquí su clave.</translation>
    </message>
    <message>
        <source>The request file names no API. Give --to-platform with the https address of the platform.</source>
        <translation>El archivo de solicitud no indica ninguna API. Indique --to-platform con la dirección https de la plataforma.</translation>
    </message>
    <message>
        <source>The scenario {scenario} cannot be run here.</source>
        <translation>El escenario {scenario} no se puede usar aquí.</translation>
    </message>
    <message>
        <source>The set that was loaded on this computer is not used. {reason}</source>
        <translation>El conjunto que se cargó en este equipo no se usa. {reason}</translation>
    </message>
    <message>
        <source>The settings were not tested, and the file says so.</source>
        <translation>La configuración no se probó, y el archivo lo dice.</translation>
    </message>
    <message>
        <source>The token was not kept: this computer has no usable keyring.</source>
        <translation>El token no se guardó: este equipo no tiene un llavero utilizable.</translation>
    </message>
    <message>
        <source>There is a key already.</source>
        <translation>Ya hay una clave.</translation>
    </message>
    <message>
        <source>There is no display to open the window on.</source>
        <translation>No hay ninguna pantalla en la que abrir la ventana.</translation>
    </message>
    <message>
        <source>There is no key yet. Make one with: smtp-wizard keys make</source>
        <translation>Aún no hay ninguna clave. Cree una con: smtp-wizard keys make</translation>
    </message>
    <message>
        <source>There is no scenario {name}; practice --list shows them all.</source>
        <translation>No hay ningún escenario {name}; practice --list los muestra todos.</translation>
    </message>
    <message>
        <source>There was no key.</source>
        <translation>No había ninguna clave.</translation>
    </message>
    <message>
        <source>This computer has no keyring.</source>
        <translation>Este equipo no tiene llavero.</translation>
    </message>
    <message>
        <source>This computer has no usable keyring, so no key was kept. Give --passphrase-file to keep it in a file that is locked with a passphrase.</source>
        <translation>Este equipo no tiene un llavero utilizable, así que no se guardó ninguna clave. Indique --passphrase-file para guardarla en un archivo protegido con una frase de contraseña.</translation>
    </message>
    <message>
        <source>This computer has no usable keyring, so the file was signed with a key for this one time. A platform that does not know the key will ask before it takes the file.</source>
        <translation>Este equipo no tiene un llavero utilizable, así que el archivo se firmó con una clave para esta única vez. Una plataforma que no conozca la clave preguntará antes de aceptar el archivo.</translation>
    </message>
    <message>
        <source>This computer has no usable keyring, so the push is signed with a key for this one time, which the platform does not know. To keep a key in a locked file: smtp-wizard keys make --passphrase-file FILE.</source>
        <translation>Este equipo no tiene un llavero utilizable, así que la entrega se firma con una clave para esta única vez, que la plataforma no conoce. Para guardar una clave en un archivo protegido: smtp-wizard keys make --passphrase-file FILE.</translation>
    </message>
    <message>
        <source>Token file:</source>
        <translation>Archivo del token:</translation>
    </message>
    <message>
        <source>Type its fingerprint as the platform shows it: </source>
        <translation>Escriba su huella digital como la muestra la plataforma: </translation>
    </message>
    <message>
        <source>Type the fingerprint as the platform itself shows it: </source>
        <translation>Escriba la huella digital como la muestra la propia plataforma: </translation>
    </message>
    <message>
        <source>Typed: {address}</source>
        <translation>Escrito: {address}</translation>
    </message>
    <message>
        <source>What was signed could not be put on record. {reason}</source>
        <translation>No se pudo dejar constancia de lo que se firmó. {reason}</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>in the menus of a platform</comment>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Where it happened stands in {path}.</source>
        <translation>En {path} se indica dónde ocurrió.</translation>
    </message>
    <message>
        <source>Your firewall must admit</source>
        <translation>Su firewall debe permitir</translation>
    </message>
    <message>
        <source>a number from 0 to 65535 is needed</source>
        <translation>hace falta un número de 0 a 65535</translation>
    </message>
    <message>
        <source>actions</source>
        <comment>a heading</comment>
        <translation>acciones</translation>
    </message>
    <message>
        <source>active</source>
        <comment>the state of settings at a platform</comment>
        <translation>activa</translation>
    </message>
    <message>
        <source>address of this computer to connect to mail servers from</source>
        <translation>dirección de este equipo desde la que conectarse a los servidores de correo</translation>
    </message>
    <message>
        <source>after a failure, ask no host of a large provider whether the network itself works</source>
        <translation>tras un fallo, no preguntar a ningún host de un gran proveedor si la propia red funciona</translation>
    </message>
    <message>
        <source>another platform serves from {path}.</source>
        <translation>otra plataforma ya atiende desde {path}.</translation>
    </message>
    <message>
        <source>argument {argument}: {message}</source>
        <translation>argumento {argument}: {message}</translation>
    </message>
    <message>
        <source>certificates of mail servers to trust besides the system&apos;s</source>
        <translation>certificados de servidores de correo en los que confiar además de los del sistema</translation>
    </message>
    <message>
        <source>certificates to trust besides the system&apos;s</source>
        <translation>certificados en los que confiar además de los del sistema</translation>
    </message>
    <message>
        <source>check settings against the server, step by step</source>
        <translation>comprobar los ajustes con el servidor, paso a paso</translation>
    </message>
    <message>
        <source>check settings and write them to a signed file</source>
        <translation>comprobar los ajustes y escribirlos en un archivo firmado</translation>
    </message>
    <message>
        <source>check settings, hand them to a platform, and let it test them</source>
        <translation>comprobar los ajustes, entregarlos a una plataforma y dejar que los pruebe</translation>
    </message>
    <message>
        <source>check, read and compare, and send nothing</source>
        <translation>comprobar, leer y comparar, sin enviar nada</translation>
    </message>
    <message>
        <source>commands</source>
        <comment>a heading</comment>
        <translation>comandos</translation>
    </message>
    <message>
        <source>delete the key, here and at a platform</source>
        <translation>eliminar la clave, aquí y en una plataforma</translation>
    </message>
    <message>
        <source>do not ask Thunderbird&apos;s public database for the domain</source>
        <translation>no consultar el dominio en la base de datos pública de Thunderbird</translation>
    </message>
    <message>
        <source>do not ask at the terminal</source>
        <translation>no preguntar en el terminal</translation>
    </message>
    <message>
        <source>do not ask at the terminal before the push</source>
        <translation>no preguntar en el terminal antes de la entrega</translation>
    </message>
    <message>
        <source>do not push: let the platform&apos;s own sender take over again</source>
        <translation>no entregar: dejar que vuelva a activarse el remitente de la propia plataforma</translation>
    </message>
    <message>
        <source>do not use the shipped data of providers</source>
        <translation>no usar los datos de proveedores incluidos</translation>
    </message>
    <message>
        <source>done</source>
        <comment>how a step of a push ended, in a column of its own</comment>
        <translation>hecho</translation>
    </message>
    <message>
        <source>ended</source>
        <comment>how a step of a push ended, in a column of its own</comment>
        <translation>acabado</translation>
    </message>
    <message>
        <source>ended</source>
        <comment>the state of settings at a platform</comment>
        <translation>terminada</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>se esperaba un argumento</translation>
    </message>
    <message>
        <source>expired</source>
        <comment>the state of settings at a platform</comment>
        <translation>caducada</translation>
    </message>
    <message>
        <source>explain an error message of any mail program</source>
        <translation>explicar un mensaje de error de cualquier programa de correo</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>the tests of signed settings</comment>
        <translation>con error</translation>
    </message>
    <message>
        <source>file with the passphrase of this computer&apos;s key, where there is no keyring</source>
        <translation>archivo con la frase de contraseña de la clave de este equipo, donde no hay llavero</translation>
    </message>
    <message>
        <source>file with the platform&apos;s token (default: the keyring&apos;s)</source>
        <translation>archivo con el token de la plataforma (por defecto: el del llavero)</translation>
    </message>
    <message>
        <source>find the settings for an address, without any password</source>
        <translation>encontrar los ajustes para una dirección, sin ninguna contraseña</translation>
    </message>
    <message>
        <source>forget a loaded set: use the data of this program again</source>
        <translation>olvidar un conjunto cargado: usar otra vez los datos de este programa</translation>
    </message>
    <message>
        <source>give a number of seconds from 1 to 600.</source>
        <translation>indique un número de segundos de 1 a 600.</translation>
    </message>
    <message>
        <source>give a time such as 2026-11-21T12:00:00Z, or seconds since 1970.</source>
        <translation>indique una hora como 2026-11-21T12:00:00Z, o los segundos desde 1970.</translation>
    </message>
    <message>
        <source>give an IP address of this computer.</source>
        <translation>indique una dirección IP de este equipo.</translation>
    </message>
    <message>
        <source>give an address and a port such as 192.0.2.53:53, not {text}.</source>
        <translation>indique una dirección y un puerto como 192.0.2.53:53, no {text}.</translation>
    </message>
    <message>
        <source>host name of the mail server</source>
        <translation>nombre de host del servidor de correo</translation>
    </message>
    <message>
        <source>how the connection is protected</source>
        <translation>cómo se protege la conexión</translation>
    </message>
    <message>
        <source>how the window looks, this time (default: as chosen in its menu)</source>
        <translation>aspecto de la ventana, esta vez (por defecto: el elegido en su menú)</translation>
    </message>
    <message>
        <source>https address of the platform, or the name of one used before</source>
        <translation>dirección https de la plataforma, o el nombre de una usada antes</translation>
    </message>
    <message>
        <source>ignored explicit argument {value}</source>
        <translation>argumento explícito {value} ignorado</translation>
    </message>
    <message>
        <source>invalid choice: {value} (choose from {choices})</source>
        <translation>opción no válida: {value} (elija entre {choices})</translation>
    </message>
    <message>
        <source>invalid value: {value} is no number</source>
        <translation>valor no válido: {value} no es un número</translation>
    </message>
    <message>
        <source>keep the token of --token-file in this computer&apos;s keyring</source>
        <translation>guardar el token de --token-file en el llavero de este equipo</translation>
    </message>
    <message>
        <source>keys delete asks at a terminal. Give --yes where there is none.</source>
        <translation>keys delete pregunta en un terminal. Indique --yes donde no lo hay.</translation>
    </message>
    <message>
        <source>kind of key (default: {name})</source>
        <translation>tipo de clave (por defecto: {name})</translation>
    </message>
    <message>
        <source>limit for all checks in seconds</source>
        <translation>límite para todas las comprobaciones, en segundos</translation>
    </message>
    <message>
        <source>list the platforms this program knows</source>
        <translation>enumerar las plataformas que conoce este programa</translation>
    </message>
    <message>
        <source>list the scenarios</source>
        <translation>enumerar los escenarios</translation>
    </message>
    <message>
        <source>list what was signed here, when and for whom</source>
        <translation>enumerar qué se firmó aquí, cuándo y para quién</translation>
    </message>
    <message>
        <source>list, search and show mail providers; load newer data about them</source>
        <translation>enumerar, buscar y mostrar proveedores de correo; cargar datos más nuevos sobre ellos</translation>
    </message>
    <message>
        <source>mail provider or server program, such as gmail or postfix</source>
        <translation>proveedor de correo o programa de servidor, como gmail o postfix</translation>
    </message>
    <message>
        <source>make the key, unless there is one</source>
        <translation>crear la clave, si no hay ya una</translation>
    </message>
    <message>
        <source>make, show, register, rotate and delete the key that signs here</source>
        <translation>crear, mostrar, registrar, rotar y eliminar la clave que firma aquí</translation>
    </message>
    <message>
        <source>mask names and addresses in the window, for a screen that others see</source>
        <translation>ocultar nombres y direcciones en la ventana, para una pantalla que ven otras personas</translation>
    </message>
    <message>
        <source>message</source>
        <comment>a heading</comment>
        <translation>mensaje</translation>
    </message>
    <message>
        <source>name to give in EHLO (default: an address literal)</source>
        <translation>nombre que se da en EHLO (por defecto: una dirección literal)</translation>
    </message>
    <message>
        <source>network</source>
        <comment>a heading</comment>
        <translation>red</translation>
    </message>
    <message>
        <source>no problem</source>
        <comment>in place of a cause</comment>
        <translation>ningún problema</translation>
    </message>
    <message>
        <source>no provider has this id or name. providers QUERY searches.</source>
        <translation>ningún proveedor tiene este id o nombre. providers QUERY los busca.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>the password in a signed file</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>none but perhaps the password</source>
        <translation>ninguno, salvo quizá la contraseña</translation>
    </message>
    <message>
        <source>not allowed with argument {name}</source>
        <translation>no se permite junto con el argumento {name}</translation>
    </message>
    <message>
        <source>not-tested</source>
        <comment>the tests of signed settings</comment>
        <translation>sin probar</translation>
    </message>
    <message>
        <source>one of the arguments {names} is required</source>
        <translation>hace falta uno de los argumentos {names}</translation>
    </message>
    <message>
        <source>open the window and close it after its first painted page</source>
        <translation>abrir la ventana y cerrarla tras dibujar su primera página</translation>
    </message>
    <message>
        <source>options:</source>
        <translation>opciones:</translation>
    </message>
    <message>
        <source>other</source>
        <comment>a heading</comment>
        <translation>otros</translation>
    </message>
    <message>
        <source>part of a name, an address, a domain or a host</source>
        <translation>parte de un nombre, de una dirección, de un dominio o de un host</translation>
    </message>
    <message>
        <source>partly</source>
        <comment>the tests of signed settings</comment>
        <translation>en parte</translation>
    </message>
    <message>
        <source>passed</source>
        <comment>the tests of signed settings</comment>
        <translation>con éxito</translation>
    </message>
    <message>
        <source>password</source>
        <comment>what was typed</comment>
        <translation>contraseña</translation>
    </message>
    <message>
        <source>pending</source>
        <comment>the state of settings at a platform</comment>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>platform (a token is never an argument)</source>
        <comment>a heading</comment>
        <translation>plataforma (un token nunca es un argumento)</translation>
    </message>
    <message>
        <source>port to listen on (default: a free one)</source>
        <translation>puerto en el que escuchar (por defecto: uno libre)</translation>
    </message>
    <message>
        <source>port, usually 587, 465 or 25</source>
        <translation>puerto, normalmente 587, 465 o 25</translation>
    </message>
    <message>
        <source>positional arguments:</source>
        <translation>argumentos posicionales:</translation>
    </message>
    <message>
        <source>print one JSON document (schema about-1)</source>
        <translation>escribir un documento JSON (esquema about-1)</translation>
    </message>
    <message>
        <source>print one JSON document (schema check-1)</source>
        <translation>escribir un documento JSON (esquema check-1)</translation>
    </message>
    <message>
        <source>print one JSON document (schema discover-1)</source>
        <translation>escribir un documento JSON (esquema discover-1)</translation>
    </message>
    <message>
        <source>print one JSON document (schema explain-1)</source>
        <translation>escribir un documento JSON (esquema explain-1)</translation>
    </message>
    <message>
        <source>print one JSON document (schema export-1)</source>
        <translation>escribir un documento JSON (esquema export-1)</translation>
    </message>
    <message>
        <source>print one JSON document (schema keys-1)</source>
        <translation>escribir un documento JSON (esquema keys-1)</translation>
    </message>
    <message>
        <source>print one JSON document (schema keys-history-1)</source>
        <translation>escribir un documento JSON (esquema keys-history-1)</translation>
    </message>
    <message>
        <source>print one JSON document (schema platform-serve-1)</source>
        <translation>escribir un documento JSON (esquema platform-serve-1)</translation>
    </message>
    <message>
        <source>print one JSON document (schema platforms-1)</source>
        <translation>escribir un documento JSON (esquema platforms-1)</translation>
    </message>
    <message>
        <source>print one JSON document (schema practice-1)</source>
        <translation>escribir un documento JSON (esquema practice-1)</translation>
    </message>
    <message>
        <source>print one JSON document (schema providers-1)</source>
        <translation>escribir un documento JSON (esquema providers-1)</translation>
    </message>
    <message>
        <source>print one JSON document (schema push-1)</source>
        <translation>escribir un documento JSON (esquema push-1)</translation>
    </message>
    <message>
        <source>print one JSON document (schema verify-1)</source>
        <translation>escribir un documento JSON (esquema verify-1)</translation>
    </message>
    <message>
        <source>print what to send along with a question</source>
        <translation>escribir lo que conviene enviar junto con una pregunta</translation>
    </message>
    <message>
        <source>prompt</source>
        <comment>the password in a signed file: the platform asks for it</comment>
        <translation>pedida por la plataforma</translation>
    </message>
    <message>
        <source>public JWK, JWKS or request file to verify with</source>
        <translation>archivo público JWK, JWKS o de solicitud con el que verificar</translation>
    </message>
    <message>
        <source>push</source>
        <comment>a heading</comment>
        <translation>entrega</translation>
    </message>
    <message>
        <source>push signs in before anything is sent: leave --no-sign-in away, or the user name.</source>
        <translation>push inicia sesión antes de enviar nada: omita --no-sign-in, o el nombre de usuario.</translation>
    </message>
    <message>
        <source>put a new key in its place, here and at a platform</source>
        <translation>poner una clave nueva en su lugar, aquí y en una plataforma</translation>
    </message>
    <message>
        <source>quarantined</source>
        <comment>the state of settings at a platform</comment>
        <translation>en cuarentena</translation>
    </message>
    <message>
        <source>read the password from standard input</source>
        <translation>leer la contraseña de la entrada estándar</translation>
    </message>
    <message>
        <source>recipient of the test (default: the From address)</source>
        <translation>destinatario de la prueba (por defecto: la dirección del remitente)</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>the state of settings at a platform</comment>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>register the key with a platform</source>
        <translation>registrar la clave en una plataforma</translation>
    </message>
    <message>
        <source>run every step on the command line</source>
        <translation>hacer todos los pasos en la línea de comandos</translation>
    </message>
    <message>
        <source>run the practice platform that a push can be tried with</source>
        <translation>poner en marcha la plataforma de práctica con la que se puede probar una entrega</translation>
    </message>
    <message>
        <source>seal the password with a code that is shown once</source>
        <translation>sellar la contraseña con un código que se muestra una sola vez</translation>
    </message>
    <message>
        <source>sealed</source>
        <comment>the password in a signed file</comment>
        <translation>sellada</translation>
    </message>
    <message>
        <source>search the shipped data only; nothing is sent</source>
        <translation>buscar solo en los datos incluidos; no se envía nada</translation>
    </message>
    <message>
        <source>send every DNS question there, addresses included</source>
        <translation>enviar allí todas las preguntas de DNS, también las de direcciones</translation>
    </message>
    <message>
        <source>send one test message at the end</source>
        <translation>enviar al final un mensaje de prueba</translation>
    </message>
    <message>
        <source>send without signing in: a relay by address; with --username: stop before the sign-in</source>
        <translation>enviar sin iniciar sesión: retransmisión por dirección; con --username: parar antes del inicio de sesión</translation>
    </message>
    <message>
        <source>serve the open API over HTTPS on this computer until interrupted</source>
        <translation>ofrecer la API abierta por HTTPS en este equipo hasta que se interrumpa</translation>
    </message>
    <message>
        <source>server</source>
        <comment>a heading</comment>
        <translation>servidor</translation>
    </message>
    <message>
        <source>show everything about one provider, with its guide</source>
        <translation>mostrar todo sobre un proveedor, con su guía</translation>
    </message>
    <message>
        <source>show the fingerprint, and the same as a QR code</source>
        <translation>mostrar la huella digital, también como código QR</translation>
    </message>
    <message>
        <source>show the version and exit</source>
        <translation>mostrar la versión y salir</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>mostrar este mensaje de ayuda y salir</translation>
    </message>
    <message>
        <source>sign-in (a password is never an argument)</source>
        <comment>a heading</comment>
        <translation>inicio de sesión (una contraseña nunca es un argumento)</translation>
    </message>
    <message>
        <source>sources</source>
        <comment>a heading</comment>
        <translation>fuentes</translation>
    </message>
    <message>
        <source>stopped.</source>
        <comment>by the person, with Ctrl+C</comment>
        <translation>detenido.</translation>
    </message>
    <message>
        <source>superseded</source>
        <comment>the state of settings at a platform</comment>
        <translation>sustituida</translation>
    </message>
    <message>
        <source>take the password from this computer&apos;s keyring</source>
        <translation>tomar la contraseña del llavero de este equipo</translation>
    </message>
    <message>
        <source>take the settings of a signed file</source>
        <translation>tomar los ajustes de un archivo firmado</translation>
    </message>
    <message>
        <source>the From address; settings are found from it</source>
        <translation>la dirección del remitente; con ella se encuentran los ajustes</translation>
    </message>
    <message>
        <source>the certificates in {path} cannot be read.</source>
        <translation>no se pueden leer los certificados de {path}.</translation>
    </message>
    <message>
        <source>the code that the platform shows; it is good once</source>
        <translation>el código que muestra la plataforma; sirve una sola vez</translation>
    </message>
    <message>
        <source>the e-mail address to send from</source>
        <translation>la dirección de correo desde la que se va a enviar</translation>
    </message>
    <message>
        <source>the file holds no key that a password could be sealed for.</source>
        <translation>el archivo no contiene ninguna clave para la que se pueda sellar una contraseña.</translation>
    </message>
    <message>
        <source>the file speaks for another platform than {platform}.</source>
        <translation>el archivo habla en nombre de otra plataforma, no de {platform}.</translation>
    </message>
    <message>
        <source>the first line of the file is the passphrase.</source>
        <translation>la primera línea del archivo es la frase de contraseña.</translation>
    </message>
    <message>
        <source>the following arguments are required: {names}</source>
        <translation>faltan los siguientes argumentos: {names}</translation>
    </message>
    <message>
        <source>the key of {audience} is another one than before: {fingerprint}. Ask the platform whether it changed its key.</source>
        <translation>{audience} tiene una clave distinta de la de antes: {fingerprint}. Pregunte a la plataforma si la ha cambiado.</translation>
    </message>
    <message>
        <source>the keyring could not be read. Use --password-stdin.</source>
        <translation>no se pudo leer el llavero. Use --password-stdin.</translation>
    </message>
    <message>
        <source>the keyring did not answer. Unlock it and try again.</source>
        <translation>el llavero no respondió. Desbloquéelo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>the keyring has no password for this user name at this server.</source>
        <translation>el llavero no tiene ninguna contraseña para este nombre de usuario en este servidor.</translation>
    </message>
    <message>
        <source>the keyring is locked. Unlock it and try again.</source>
        <translation>el llavero está bloqueado. Desbloquéelo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>the language to speak: {tags} (default: the system&apos;s)</source>
        <translation>el idioma que se usa: {tags} (por defecto: el del sistema)</translation>
    </message>
    <message>
        <source>the message, a short code such as L-102, or - to read from standard input</source>
        <translation>el mensaje, un código corto como L-102, o - para leer de la entrada estándar</translation>
    </message>
    <message>
        <source>the passphrase is not UTF-8 text.</source>
        <translation>la frase de contraseña no es texto UTF-8.</translation>
    </message>
    <message>
        <source>the password is not UTF-8 text.</source>
        <translation>la contraseña no es texto UTF-8.</translation>
    </message>
    <message>
        <source>the platform that will send</source>
        <translation>la plataforma que va a enviar</translation>
    </message>
    <message>
        <source>the platform&apos;s key must be this one; takes a key that changed, whole or its first 26 characters</source>
        <translation>la clave de la plataforma debe ser esta; acepta una clave que cambió, completa o sus primeros 26 caracteres</translation>
    </message>
    <message>
        <source>the platform&apos;s request file: seals the password</source>
        <translation>el archivo de solicitud de la plataforma: sella la contraseña</translation>
    </message>
    <message>
        <source>the platform&apos;s request file; its keys must agree</source>
        <translation>el archivo de solicitud de la plataforma; sus claves deben coincidir</translation>
    </message>
    <message>
        <source>the port that was used</source>
        <translation>el puerto que se usó</translation>
    </message>
    <message>
        <source>the security that was used</source>
        <translation>la seguridad que se usó</translation>
    </message>
    <message>
        <source>the step at which it appeared</source>
        <translation>el paso en el que apareció</translation>
    </message>
    <message>
        <source>the usual address of this computer</source>
        <translation>la dirección habitual de este equipo</translation>
    </message>
    <message>
        <source>there is no option {option}</source>
        <translation>no existe la opción {option}</translation>
    </message>
    <message>
        <source>there is no platform {name}. Known are: {names}.</source>
        <translation>no existe la plataforma {name}. Se conocen: {names}.</translation>
    </message>
    <message>
        <source>there is no scenario {name}; practice --list shows them all.</source>
        <translation>no existe el escenario {name}; practice --list los muestra todos.</translation>
    </message>
    <message>
        <source>there is no such platform; smtp-wizard platforms lists them.</source>
        <translation>no existe esa plataforma; smtp-wizard platforms las enumera.</translation>
    </message>
    <message>
        <source>there is one value too many</source>
        <translation>hay un valor de más</translation>
    </message>
    <message>
        <source>this computer has no keyring that encrypts. Use --password-stdin.</source>
        <translation>este equipo no tiene un llavero que cifre. Use --password-stdin.</translation>
    </message>
    <message>
        <source>this is a fault of the program, not of your settings.</source>
        <translation>este es un fallo del programa, no de su configuración.</translation>
    </message>
    <message>
        <source>this is not the fingerprint of the key in the file. Nothing was sealed.</source>
        <translation>esta no es la huella digital de la clave del archivo. No se selló nada.</translation>
    </message>
    <message>
        <source>transfer-code</source>
        <comment>the password in a signed file</comment>
        <translation>con código de transferencia</translation>
    </message>
    <message>
        <source>trust exactly this key for this host and port, instead of verifying the certificate</source>
        <translation>confiar exactamente en esta clave para este host y puerto, en lugar de verificar el certificado</translation>
    </message>
    <message>
        <source>try everything on a mail server inside this program</source>
        <translation>probarlo todo en un servidor de correo dentro de este programa</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a key</comment>
        <translation>desconocida</translation>
    </message>
    <message>
        <source>usage: </source>
        <comment>in front of a command line</comment>
        <translation>uso: </translation>
    </message>
    <message>
        <source>use a newer set of data from a signed file</source>
        <translation>usar un conjunto de datos más nuevo de un archivo firmado</translation>
    </message>
    <message>
        <source>user name (default: the From address, or what the provider wants)</source>
        <translation>nombre de usuario (por defecto: la dirección del remitente, o lo que quiera el proveedor)</translation>
    </message>
    <message>
        <source>verify a signed file</source>
        <translation>verificar un archivo firmado</translation>
    </message>
    <message>
        <source>verify as of this time (ISO 8601 or seconds since 1970)</source>
        <translation>verificar como si fuera esta hora (ISO 8601 o segundos desde 1970)</translation>
    </message>
    <message>
        <source>version, where the log is, and the licences of everything shipped</source>
        <translation>la versión, dónde está el registro y las licencias de todo lo incluido</translation>
    </message>
    <message>
        <source>what shall go wrong (default: nothing)</source>
        <translation>qué va a salir mal (por defecto: nada)</translation>
    </message>
    <message>
        <source>where files go</source>
        <translation>dónde van los archivos</translation>
    </message>
    <message>
        <source>where keys, token, database and CA file go</source>
        <translation>dónde van las claves, el token, la base de datos y el archivo de CA</translation>
    </message>
    <message>
        <source>where to write (default: a name from the settings)</source>
        <translation>dónde escribir (por defecto: un nombre tomado de los ajustes)</translation>
    </message>
    <message>
        <source>with --load: public JWK to trust in place of the program&apos;s own</source>
        <translation>con --load: JWK pública en la que confiar en lugar de la del programa</translation>
    </message>
    <message>
        <source>with --show: the mailbox for the commands of the guide</source>
        <translation>con --show: el buzón para los comandos de la guía</translation>
    </message>
    <message>
        <source>with --show: the platform that will send</source>
        <translation>con --show: la plataforma que va a enviar</translation>
    </message>
    <message>
        <source>without encryption there is no key. Choose STARTTLS or SSL/TLS.</source>
        <translation>sin cifrado no hay ninguna clave. Elija STARTTLS o SSL/TLS.</translation>
    </message>
    <message>
        <source>write without checking; the file says &apos;not tested&apos;</source>
        <translation>escribir sin comprobar; el archivo dice «sin probar»</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>the word that a person types to agree</comment>
        <translation>sí</translation>
    </message>
    <message>
        <source>{fields}, then {button}</source>
        <comment>the fields and the button of a form</comment>
        <translation>{fields}, luego {button}</translation>
    </message>
    <message>
        <source>{here} of {all} can be run on this computer.</source>
        <comment>numbers of practice situations</comment>
        <translation>En este equipo se pueden usar {here} de {all}.</translation>
    </message>
    <message>
        <source>{moment} UTC  file for {audience}: {from_address} through {server}, password {password}, checks {tested}, key {key}</source>
        <translation>{moment} UTC  archivo para {audience}: {from_address} a través de {server}, contraseña: {password}, comprobaciones: {tested}, clave: {key}</translation>
    </message>
    <message>
        <source>{moment} UTC  pushed to {audience}: {from_address} through {server}, password {password}, checks {tested}, key {key}</source>
        <translation>{moment} UTC  entregado a {audience}: {from_address} a través de {server}, contraseña: {password}, comprobaciones: {tested}, clave: {key}</translation>
    </message>
    <message>
        <source>{name} is not known.</source>
        <translation>{name} no se conoce.</translation>
    </message>
    <message>
        <source>{path} cannot be made: {reason}.</source>
        <translation>{path} no se puede crear: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} no se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be used: {reason}.</source>
        <translation>{path} no se puede usar: {reason}.</translation>
    </message>
    <message>
        <source>{path} holds no certificate in PEM form.</source>
        <translation>{path} no contiene ningún certificado en formato PEM.</translation>
    </message>
    <message>
        <source>{path} holds no token.</source>
        <translation>{path} no contiene ningún token.</translation>
    </message>
    <message>
        <source>{path} holds no trust anchors. Give DS or DNSKEY records, or IANA&apos;s XML.</source>
        <translation>{path} no contiene anclas de confianza. Indique registros DS o DNSKEY, o el XML de IANA.</translation>
    </message>
    <message>
        <source>{path} is not a file of a practice platform.</source>
        <translation>{path} no es un archivo de una plataforma de práctica.</translation>
    </message>
    <message>
        <source>{path} was not written.</source>
        <translation>{path} no se escribió.</translation>
    </message>
    <message>
        <source>{path} was signed by a key that is not known here: {fingerprint}. Its server is {host}.</source>
        <translation>{path} lo firmó una clave que aquí no se conoce: {fingerprint}. Su servidor es {host}.</translation>
    </message>
    <message>
        <source>{platform} (it calls itself that)</source>
        <translation>{platform} (así se llama a sí misma)</translation>
    </message>
    <message>
        <source>{platform} ({audience}) has the key {fingerprint}.</source>
        <translation>{platform} ({audience}) tiene la clave {fingerprint}.</translation>
    </message>
    <message>
        <source>{platform} has no known API. Save a signed file with export instead.</source>
        <translation>{platform} no tiene ninguna API conocida. Guarde en su lugar un archivo firmado con export.</translation>
    </message>
    <message>
        <source>{program}: error: {message}</source>
        <translation>{program}: error: {message}</translation>
    </message>
    <message>
        <source>{question} Send your password there? Type {yes}: </source>
        <translation>{question} ¿Enviar allí su contraseña? Escriba {yes}: </translation>
    </message>
    <message>
        <source>{situation} (not here: {reason})</source>
        <translation>{situation} (aquí no: {reason})</translation>
    </message>
    <message>
        <source>{step} ({time} s)</source>
        <comment>a step and how many seconds it took</comment>
        <translation>{step} ({time} s)</translation>
    </message>
    <message>
        <source>{url} (any user name, the token as password)</source>
        <comment>a page of the practice platform</comment>
        <translation>{url} (cualquier nombre de usuario; el token como contraseña)</translation>
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
        <translation>Rellenado con lo que pegó: {fields}.</translation>
    </message>
    <message>
        <source>Filled in from what you typed: {fields}.</source>
        <translation>Rellenado con lo que escribió: {fields}.</translation>
    </message>
    <message>
        <source>From address</source>
        <comment>a field in a list of fields</comment>
        <translation>dirección del remitente</translation>
    </message>
    <message>
        <source>From name</source>
        <comment>a field in a list of fields</comment>
        <translation>nombre del remitente</translation>
    </message>
    <message>
        <source>You entered something else for: {fields}.</source>
        <translation>Usted introdujo otra cosa en: {fields}.</translation>
    </message>
    <message>
        <source>host</source>
        <comment>a field in a list of fields</comment>
        <translation>host</translation>
    </message>
    <message>
        <source>password</source>
        <comment>a field in a list of fields</comment>
        <translation>contraseña</translation>
    </message>
    <message>
        <source>port</source>
        <comment>a field in a list of fields</comment>
        <translation>puerto</translation>
    </message>
    <message>
        <source>security</source>
        <comment>a field in a list of fields</comment>
        <translation>seguridad</translation>
    </message>
    <message>
        <source>user name</source>
        <comment>a field in a list of fields</comment>
        <translation>nombre de usuario</translation>
    </message>
</context>
<context>
    <name>gui</name>
    <message>
        <source>  from {address} to {server}, TCP port {port}</source>
        <translation>  de {address} a {server}, puerto TCP {port}</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) are read and not shown here</source>
        <translation>
            <numerusform>Se lee %n carácter, que aquí no se muestra</numerusform>
            <numerusform>Se leen %n caracteres, que aquí no se muestran</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n m&amp;ore...</source>
        <comment>other drafts</comment>
        <translation>
            <numerusform>%n &amp;otro...</numerusform>
            <numerusform>%n &amp;otros...</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older drafts are kept too.</source>
        <translation>
            <numerusform>También se guarda %n borrador más antiguo.</numerusform>
            <numerusform>También se guardan %n borradores más antiguos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need your attention.</source>
        <translation>
            <numerusform>%n cosa requiere su atención.</numerusform>
            <numerusform>%n cosas requieren su atención.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;About SMTP Wizard</source>
        <translation>A&amp;cerca de SMTP Wizard</translation>
    </message>
    <message>
        <source>&amp;Ask the platform</source>
        <translation>&amp;Preguntar a la plataforma</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <comment>button: to the step before</comment>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Close without saving</source>
        <translation>&amp;Cerrar sin guardar</translation>
    </message>
    <message>
        <source>&amp;Connect to a platform...</source>
        <translation>Co&amp;nectar con una plataforma...</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <comment>button: to the clipboard</comment>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>&amp;Delete the key</source>
        <translation>&amp;Eliminar la clave</translation>
    </message>
    <message>
        <source>&amp;Delete...</source>
        <translation>E&amp;liminar...</translation>
    </message>
    <message>
        <source>&amp;Do not trust it</source>
        <translation>&amp;No confiar en ella</translation>
    </message>
    <message>
        <source>&amp;Do not use them</source>
        <translation>&amp;No usarlos</translation>
    </message>
    <message>
        <source>&amp;Drafts...</source>
        <translation>&amp;Borradores...</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Fingerprint from the platform</source>
        <translation>&amp;Huella digital dada por la plataforma</translation>
    </message>
    <message>
        <source>&amp;Forget everything</source>
        <translation>&amp;Olvidar todo</translation>
    </message>
    <message>
        <source>&amp;Forget everything...</source>
        <translation>&amp;Olvidar todo...</translation>
    </message>
    <message>
        <source>&amp;From name</source>
        <translation>&amp;Nombre del remitente</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Volver</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>&amp;Keep my server</source>
        <translation>&amp;Conservar mi servidor</translation>
    </message>
    <message>
        <source>&amp;Keep the key</source>
        <translation>&amp;Conservar la clave</translation>
    </message>
    <message>
        <source>&amp;Keep the password in {keyring} once the sign-in worked</source>
        <translation>&amp;Guardar la contraseña en {keyring} cuando el inicio de sesión haya funcionado</translation>
    </message>
    <message>
        <source>&amp;Keep the token in this computer&apos;s keyring</source>
        <translation>&amp;Guardar el token en el llavero de este equipo</translation>
    </message>
    <message>
        <source>&amp;Keep the token in {keyring}</source>
        <translation>&amp;Guardar el token en {keyring}</translation>
    </message>
    <message>
        <source>&amp;Keys...</source>
        <comment>button: keys that sign</comment>
        <translation>&amp;Claves...</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Look up this way</source>
        <translation>&amp;Buscar así</translation>
    </message>
    <message>
        <source>&amp;Make a key</source>
        <translation>C&amp;rear una clave</translation>
    </message>
    <message>
        <source>&amp;Make the key</source>
        <translation>C&amp;rear la clave</translation>
    </message>
    <message>
        <source>&amp;Messages a day</source>
        <translation>&amp;Mensajes al día</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <comment>button: to the next step</comment>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation>&amp;Otra vez</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Open the draft</source>
        <translation>&amp;Abrir el borrador</translation>
    </message>
    <message>
        <source>&amp;Pairing code</source>
        <translation>Código de &amp;emparejamiento</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Con&amp;traseña</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Puerto</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>Re&amp;gión</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>&amp;Registrar</translation>
    </message>
    <message>
        <source>&amp;Register with a platform...</source>
        <translation>Registrar en una &amp;plataforma...</translation>
    </message>
    <message>
        <source>&amp;Rotate</source>
        <translation>&amp;Rotar</translation>
    </message>
    <message>
        <source>&amp;Save file</source>
        <translation>&amp;Guardar archivo</translation>
    </message>
    <message>
        <source>&amp;Save these settings</source>
        <translation>&amp;Guardar estos ajustes</translation>
    </message>
    <message>
        <source>&amp;Security</source>
        <translation>Segu&amp;ridad</translation>
    </message>
    <message>
        <source>&amp;Start over</source>
        <translation>E&amp;mpezar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Start this situation</source>
        <translation>&amp;Iniciar esta situación</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Seguir aquí</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>&amp;Type the last {count} characters of the key&apos;s fingerprint</source>
        <translation>Escri&amp;ba los últimos {count} caracteres de la huella digital de la clave</translation>
    </message>
    <message>
        <source>&amp;Understood</source>
        <translation>En&amp;tendido</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Desbloquear</translation>
    </message>
    <message>
        <source>&amp;Use the file</source>
        <translation>&amp;Usar el archivo</translation>
    </message>
    <message>
        <source>&amp;Use these settings</source>
        <translation>&amp;Usar estos ajustes</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nombre de &amp;usuario</translation>
    </message>
    <message>
        <source>&amp;What was being done</source>
        <translation>&amp;Qué se estaba haciendo</translation>
    </message>
    <message>
        <source>&amp;Whole guide</source>
        <translation>Guía comp&amp;leta</translation>
    </message>
    <message>
        <source>&amp;Yes, use this server</source>
        <translation>Sí, &amp;usar este servidor</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>, then </source>
        <comment>between two buttons that are pressed one after the other</comment>
        <translation>, luego </translation>
    </message>
    <message>
        <source>.</source>
        <comment>the decimal point of a number</comment>
        <translation>,</translation>
    </message>
    <message>
        <source>587, 465, 25 or another number</source>
        <translation>587, 465, 25 u otro número</translation>
    </message>
    <message>
        <source>A cause that this program does not know: {code}</source>
        <translation>Una causa que este programa no conoce: {code}</translation>
    </message>
    <message>
        <source>A check failed</source>
        <translation>Falló una comprobación</translation>
    </message>
    <message>
        <source>A check failed, and the file says so.</source>
        <translation>Falló una comprobación, y el archivo lo dice.</translation>
    </message>
    <message>
        <source>A file from the platform that brings its key and addresses</source>
        <translation>Un archivo de la plataforma que trae su clave y sus direcciones</translation>
    </message>
    <message>
        <source>A guess: a usual name, confirmed by a verified connection.</source>
        <translation>Una suposición: un nombre habitual, confirmado por una conexión verificada.</translation>
    </message>
    <message>
        <source>A hand-over was interrupted</source>
        <translation>Se interrumpió una entrega</translation>
    </message>
    <message>
        <source>A key for this one time, since there is no usable keyring,</source>
        <comment>a fingerprint follows the comma</comment>
        <translation>Una clave para esta única vez, ya que no hay un llavero utilizable,</translation>
    </message>
    <message>
        <source>A key was made.</source>
        <translation>Se creó una clave.</translation>
    </message>
    <message>
        <source>A long text: its beginning and its end are shown. Start over to change it.</source>
        <translation>Un texto largo: se muestran el principio y el final. Empiece de nuevo para cambiarlo.</translation>
    </message>
    <message>
        <source>A new key is in its place and registered at {origin}.</source>
        <translation>Hay una clave nueva en su lugar, registrada en {origin}.</translation>
    </message>
    <message>
        <source>A new key is in its place and registered at {origin}. The old one could not be revoked: revoke it there.</source>
        <translation>Hay una clave nueva en su lugar, registrada en {origin}. La antigua no se pudo revocar: revóquela allí.</translation>
    </message>
    <message>
        <source>A new key is in its place. Register it with every platform, and revoke the old one there.</source>
        <translation>Hay una clave nueva en su lugar. Regístrela en cada plataforma y revoque allí la antigua.</translation>
    </message>
    <message>
        <source>A passphrase for the key</source>
        <translation>Una frase de contraseña para la clave</translation>
    </message>
    <message>
        <source>A platform takes settings only when a key that it knows has signed them.</source>
        <translation>Una plataforma solo recibe la configuración si la ha firmado una clave que ella conoce.</translation>
    </message>
    <message>
        <source>A request file of {name}</source>
        <translation>Un archivo de solicitud de {name}</translation>
    </message>
    <message>
        <source>A server that I type below</source>
        <translation>Un servidor que escribo abajo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Address {address}, password {password}</source>
        <translation>Dirección {address}, contraseña {password}</translation>
    </message>
    <message>
        <source>After sign-in</source>
        <translation>Tras el inicio de sesión</translation>
    </message>
    <message>
        <source>Agreeing on encryption and checking the certificate</source>
        <translation>Acordando el cifrado y comprobando el certificado</translation>
    </message>
    <message>
        <source>Already active</source>
        <translation>Ya está activa</translation>
    </message>
    <message>
        <source>Already entered. Type here to replace it.</source>
        <translation>Ya introducida. Escriba aquí para sustituirla.</translation>
    </message>
    <message>
        <source>Another platform</source>
        <translation>Otra plataforma</translation>
    </message>
    <message>
        <source>Answers as an SMTP server</source>
        <translation>Responde como servidor SMTP</translation>
    </message>
    <message>
        <source>Answers as an SMTP server, but its encryption does not work</source>
        <translation>Responde como servidor SMTP, pero su cifrado no funciona</translation>
    </message>
    <message>
        <source>Answers as an SMTP server, not over {family}</source>
        <translation>Responde como servidor SMTP, pero no por {family}</translation>
    </message>
    <message>
        <source>Answers, but its certificate is not accepted</source>
        <translation>Responde, pero no se acepta su certificado</translation>
    </message>
    <message>
        <source>Answers, but its encryption is not accepted, or it is no SMTP server</source>
        <translation>Responde, pero no se acepta su cifrado, o no es un servidor SMTP</translation>
    </message>
    <message>
        <source>Answers; the pinned key is compared by the checks</source>
        <translation>Responde; las comprobaciones comparan la clave fijada</translation>
    </message>
    <message>
        <source>Any service with SMTP settings</source>
        <translation>Cualquier servicio con ajustes SMTP</translation>
    </message>
    <message>
        <source>App &amp;password</source>
        <translation>Contraseña de a&amp;plicación</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>Contraseña de aplicación</translation>
    </message>
    <message>
        <source>Arrow keys choose one</source>
        <translation>Elija con las teclas de flecha</translation>
    </message>
    <message>
        <source>Arrow keys choose one, Enter opens it, Delete deletes it</source>
        <translation>Elija con las teclas de flecha; Entrar abre y Supr elimina</translation>
    </message>
    <message>
        <source>Ask &amp;Thunderbird&apos;s public list</source>
        <translation>Consultar la lista pública de &amp;Thunderbird</translation>
    </message>
    <message>
        <source>Ask &amp;another host too when the checks fail</source>
        <translation>Preguntar ta&amp;mbién a otro host cuando fallen las comprobaciones</translation>
    </message>
    <message>
        <source>Asking a control host about this network</source>
        <translation>Preguntando a un host de control por esta red</translation>
    </message>
    <message>
        <source>Asking again how mail goes out</source>
        <translation>Preguntando otra vez cómo sale el correo</translation>
    </message>
    <message>
        <source>Asking how mail goes out now</source>
        <translation>Preguntando cómo sale el correo ahora</translation>
    </message>
    <message>
        <source>Asking the platform</source>
        <translation>Preguntando a la plataforma</translation>
    </message>
    <message>
        <source>Asking the platform, and reading it back.</source>
        <translation>Se pide a la plataforma y se vuelve a leer su estado.</translation>
    </message>
    <message>
        <source>Asking whether the recipient is accepted</source>
        <translation>Preguntando si se acepta el destinatario</translation>
    </message>
    <message>
        <source>Asking whether the sender may send</source>
        <translation>Preguntando si el remitente puede enviar</translation>
    </message>
    <message>
        <source>Asking {origin} who it is</source>
        <translation>Preguntando a {origin} quién es</translation>
    </message>
    <message>
        <source>Asks first, then deletes the private key</source>
        <translation>Pregunta primero y después elimina la clave privada</translation>
    </message>
    <message>
        <source>Asks first; then the platform sends from its own sender again</source>
        <translation>Pregunta primero; después, la plataforma vuelve a enviar con su propio remitente</translation>
    </message>
    <message>
        <source>Asks the keyring for it</source>
        <translation>La pide al llavero</translation>
    </message>
    <message>
        <source>Asks the platform once more to go back</source>
        <translation>Pide otra vez a la plataforma que vuelva atrás</translation>
    </message>
    <message>
        <source>Asks the practice network only.</source>
        <translation>Solo consulta la red de práctica.</translation>
    </message>
    <message>
        <source>Asks your domain&apos;s DNS and website, and Thunderbird&apos;s public list (domain only).</source>
        <translation>Consulta el DNS y el sitio web de su dominio, y la lista pública de Thunderbird (solo con el dominio).</translation>
    </message>
    <message>
        <source>Asks your domain&apos;s DNS and website, and nobody else.</source>
        <translation>Consulta el DNS y el sitio web de su dominio, y nada más.</translation>
    </message>
    <message>
        <source>At most providers the full address</source>
        <translation>En la mayoría de los proveedores, la dirección completa</translation>
    </message>
    <message>
        <source>At {platform}</source>
        <translation>En {platform}</translation>
    </message>
    <message>
        <source>At {service}: {hint}.</source>
        <comment>what the user name is at a sending service</comment>
        <translation>En {service}: {hint}.</translation>
    </message>
    <message>
        <source>Back to the platform&apos;s own sender</source>
        <translation>De vuelta al remitente de la plataforma</translation>
    </message>
    <message>
        <source>Begins again at the first page, with new servers</source>
        <translation>Empieza otra vez en la primera página, con servidores nuevos</translation>
    </message>
    <message>
        <source>Begins again with the sign-in from this computer</source>
        <translation>Empieza otra vez con el inicio de sesión desde este equipo</translation>
    </message>
    <message>
        <source>Begins with encryption at once, as SSL/TLS does</source>
        <translation>Empieza cifrando de inmediato, como hace SSL/TLS</translation>
    </message>
    <message>
        <source>Blanks and characters that cannot be seen were removed.</source>
        <translation>Se quitaron espacios y caracteres invisibles.</translation>
    </message>
    <message>
        <source>Brings back what was typed for {domain}; the password was not kept</source>
        <translation>Recupera lo que se escribió para {domain}; la contraseña no se guardó</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <comment>who is asked</comment>
        <translation>Cam&amp;biar</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
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
        <translation>No se puede llegar desde esta red</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Bloq Mayús está activado.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <comment>its fingerprint</comment>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Change the practice situation</source>
        <translation>Cambiar la situación de práctica</translation>
    </message>
    <message>
        <source>Change...</source>
        <translation>Cambiar...</translation>
    </message>
    <message>
        <source>Changes how the password travels in the file</source>
        <translation>Cambia cómo viaja la contraseña en el archivo</translation>
    </message>
    <message>
        <source>Changes nothing</source>
        <translation>No cambia nada</translation>
    </message>
    <message>
        <source>Changes the settings in the main window</source>
        <translation>Cambia los ajustes en la ventana principal</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Comprobar &amp;otra vez</translation>
    </message>
    <message>
        <source>Check everything again</source>
        <translation>Comprobar todo otra vez</translation>
    </message>
    <message>
        <source>Check your server</source>
        <translation>Compruebe su servidor</translation>
    </message>
    <message>
        <source>Checking again whether this is solved</source>
        <translation>Comprobando otra vez si esto se ha resuelto</translation>
    </message>
    <message>
        <source>Checking again. What still holds keeps its result.</source>
        <translation>Comprobando otra vez. Lo que sigue siendo válido conserva su resultado.</translation>
    </message>
    <message>
        <source>Checking from this computer</source>
        <translation>Comprobando desde este equipo</translation>
    </message>
    <message>
        <source>Checking the certificate (TLS)</source>
        <translation>Comprobando el certificado (TLS)</translation>
    </message>
    <message>
        <source>Checking your server</source>
        <translation>Comprobando su servidor</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Checks</source>
        <comment>a step of six</comment>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Checks shows what to look at.</source>
        <translation>«Comprobaciones» muestra qué hay que mirar.</translation>
    </message>
    <message>
        <source>Choose where your emails are made. Its rules and its form guide the next steps.</source>
        <translation>Elija dónde se crean sus correos. Sus reglas y su formulario guían los pasos siguientes.</translation>
    </message>
    <message>
        <source>Choose {platform}.</source>
        <translation>Elija {platform}.</translation>
    </message>
    <message>
        <source>Chooses another practice situation and starts again with it</source>
        <translation>Elige otra situación de práctica y empieza de nuevo con ella</translation>
    </message>
    <message>
        <source>Chooses who is asked for the settings of your domain</source>
        <translation>Elige a quién se consultan los ajustes de su dominio</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button: the window</comment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>¿Cerrar sin guardar?</translation>
    </message>
    <message>
        <source>Close without the password?</source>
        <translation>¿Cerrar sin la contraseña?</translation>
    </message>
    <message>
        <source>Closes the connection to the server; nothing is sent or saved</source>
        <translation>Cierra la conexión con el servidor; no se envía ni se guarda nada</translation>
    </message>
    <message>
        <source>Closes the window; asks first when something typed would be lost</source>
        <translation>Cierra la ventana; pregunta antes si se fuera a perder algo escrito</translation>
    </message>
    <message>
        <source>Closes this guide</source>
        <translation>Cierra esta guía</translation>
    </message>
    <message>
        <source>Closes this note</source>
        <translation>Cierra esta nota</translation>
    </message>
    <message>
        <source>Closes this window; the pasted text is forgotten</source>
        <translation>Cierra esta ventana; el texto pegado se olvida</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>Co&amp;mparar</translation>
    </message>
    <message>
        <source>Co&amp;nnect</source>
        <translation>Co&amp;nectar</translation>
    </message>
    <message>
        <source>Co&amp;ntinue</source>
        <translation>Co&amp;ntinuar</translation>
    </message>
    <message>
        <source>Co&amp;py result</source>
        <translation>Co&amp;piar resultado</translation>
    </message>
    <message>
        <source>Comparing this computer&apos;s clock</source>
        <translation>Comparando el reloj de este equipo</translation>
    </message>
    <message>
        <source>Con&amp;tinue</source>
        <translation>Con&amp;tinuar</translation>
    </message>
    <message>
        <source>Confirms that the fingerprint was compared</source>
        <translation>Confirma que se comparó la huella digital</translation>
    </message>
    <message>
        <source>Connect to a platform</source>
        <translation>Conectar con una plataforma</translation>
    </message>
    <message>
        <source>Connected to {origin}: the last step saves your settings there.</source>
        <translation>Conectado con {origin}: el último paso guarda allí su configuración.</translation>
    </message>
    <message>
        <source>&amp;Explain an error message</source>
        <translation>E&amp;xplicar un mensaje de error</translation>
    </message>
    <message>
        <source>&amp;Back to the checks</source>
        <translation>&amp;Volver a las comprobaciones</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ayuda</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Licencias</translation>
    </message>
    <message>
        <source>&amp;Shared screen</source>
        <translation>&amp;Pantalla compartida</translation>
    </message>
    <message>
        <source>?</source>
        <comment>button: help</comment>
        <translation>?</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <comment>of the window: light, dark and so on</comment>
        <translation>Apar&amp;iencia</translation>
    </message>
    <message>
        <source>About</source>
        <comment>title of the window with version and licences</comment>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>About this problem</source>
        <translation>Acerca de este problema</translation>
    </message>
    <message>
        <source>About {product}</source>
        <translation>Acerca de {product}</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Todos los temas</translation>
    </message>
    <message>
        <source>An address is not looked up. Certificates seldom name one: if the server has a name, enter that.</source>
        <translation>Una dirección no se consulta. Los certificados rara vez nombran una: si el servidor tiene un nombre, introdúzcalo.</translation>
    </message>
    <message>
        <source>Arrow keys read it. H goes to the next heading, Shift+H to the one before.</source>
        <translation>Se lee con las teclas de flecha. H pasa al título siguiente, Mayús+H al anterior.</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>in the help: to the topic before</comment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Closes the help; Escape does too</source>
        <translation>Cierra la ayuda; Escape también</translation>
    </message>
    <message>
        <source>Closes this window</source>
        <translation>Cierra esta ventana</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Connecting from this computer</source>
        <translation>Conectando desde este equipo</translation>
    </message>
    <message>
        <source>Connecting once more after the refused sign-in</source>
        <translation>Conectando otra vez tras el inicio de sesión rechazado</translation>
    </message>
    <message>
        <source>Connects, then closes at once</source>
        <translation>Conecta y se cierra al momento</translation>
    </message>
    <message>
        <source>Connects, then says nothing</source>
        <translation>Conecta y no dice nada</translation>
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
            <numerusform>Copiado. Se borra al cabo de %n segundo.</numerusform>
            <numerusform>Copiado. Se borra al cabo de %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>button: to the clipboard</comment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy &amp;details</source>
        <translation>Copiar &amp;detalles</translation>
    </message>
    <message>
        <source>Copy the PowerShell command</source>
        <translation>Copiar el comando de PowerShell</translation>
    </message>
    <message>
        <source>Copy the message to the administrator</source>
        <translation>Copiar el mensaje para el administrador</translation>
    </message>
    <message>
        <source>Copy {label}</source>
        <translation>Copiar {label}</translation>
    </message>
    <message>
        <source>Custom SMTP for {platform}</source>
        <translation>SMTP propio para {platform}</translation>
    </message>
    <message>
        <source>Custom SMTP is the active sending method</source>
        <translation>El SMTP propio es el método de envío activo</translation>
    </message>
    <message>
        <source>Custom SMTP setup</source>
        <translation>Configuración del SMTP propio</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>an appearance</comment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Data of {day}</source>
        <translation>Datos del {day}</translation>
    </message>
    <message>
        <source>Delete &amp;these too: every platform then asks for a new pairing code</source>
        <translation>Eliminar &amp;también esto: cada plataforma pedirá después un nuevo código de emparejamiento</translation>
    </message>
    <message>
        <source>Delete the key?</source>
        <translation>¿Eliminar la clave?</translation>
    </message>
    <message>
        <source>Deletes this draft; it can be taken back</source>
        <translation>Elimina este borrador; se puede deshacer</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>what the checks saw</comment>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Did you mean</source>
        <comment>a link with an address or host and the question mark follows</comment>
        <translation>¿Quiso decir</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>No guardar</translation>
    </message>
    <message>
        <source>Drafts</source>
        <comment>title of a window</comment>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>E&amp;xplain</source>
        <translation>E&amp;xplicar</translation>
    </message>
    <message>
        <source>Each runs on a mail server inside this program and begins at the first page.</source>
        <translation>Cada una funciona con un servidor de correo dentro de este programa y empieza en la primera página.</translation>
    </message>
    <message numerus="yes">
        <source>Each step shows its result. All of it takes at most %n second(s).</source>
        <translation>
            <numerusform>Cada paso muestra su resultado. En total tarda como máximo %n segundo.</numerusform>
            <numerusform>Cada paso muestra su resultado. En total tarda como máximo %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Empties the field</source>
        <translation>Vacía el campo</translation>
    </message>
    <message>
        <source>Empties the server, so that you can type or choose another</source>
        <translation>Vacía el servidor para que pueda escribir o elegir otro</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Ends here; nothing is written at the platform</source>
        <translation>Termina aquí; no se escribe nada en la plataforma</translation>
    </message>
    <message>
        <source>Enter a number, such as 200.</source>
        <translation>Introduzca un número, como 200.</translation>
    </message>
    <message>
        <source>Enter a passphrase.</source>
        <translation>Introduzca una frase de contraseña.</translation>
    </message>
    <message>
        <source>Enter does not confirm this. Use the button.</source>
        <translation>La tecla Entrar no confirma esto. Use el botón.</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>Introducir</translation>
    </message>
    <message>
        <source>Enter it at the platform</source>
        <translation>Introducirla en la plataforma</translation>
    </message>
    <message>
        <source>Enter it at {platform}</source>
        <translation>Introducirla en {platform}</translation>
    </message>
    <message>
        <source>Enter the code that the platform shows.</source>
        <translation>Introduzca el código que muestra la plataforma.</translation>
    </message>
    <message>
        <source>Enter the fingerprint.</source>
        <translation>Introduzca la huella digital.</translation>
    </message>
    <message>
        <source>Enter the platform&apos;s token: this computer has none for this address.</source>
        <translation>Introduzca el token de la plataforma: este equipo no tiene ninguno para esta dirección.</translation>
    </message>
    <message>
        <source>Enter the token that the platform gave you.</source>
        <translation>Introduzca el token que le dio la plataforma.</translation>
    </message>
    <message>
        <source>Enter what your provider or IT team gave you.</source>
        <translation>Introduzca lo que le dio su proveedor o su equipo de TI.</translation>
    </message>
    <message>
        <source>Error message</source>
        <translation>Mensaje de error</translation>
    </message>
    <message>
        <source>Every check passed</source>
        <translation>Todas las comprobaciones correctas</translation>
    </message>
    <message>
        <source>Every check passed.</source>
        <translation>Todas las comprobaciones son correctas.</translation>
    </message>
    <message>
        <source>Every check that can run from this computer passed, and the test message was accepted.</source>
        <translation>Todas las comprobaciones posibles desde este equipo son correctas, y se aceptó el mensaje de prueba.</translation>
    </message>
    <message>
        <source>Every check that can run from this computer passed.</source>
        <translation>Todas las comprobaciones posibles desde este equipo son correctas.</translation>
    </message>
    <message>
        <source>Everything was forgotten. This window keeps no draft any more.</source>
        <translation>Se olvidó todo. Esta ventana ya no guarda ningún borrador.</translation>
    </message>
    <message>
        <source>Explain an error</source>
        <translation>Explicar un error</translation>
    </message>
    <message>
        <source>Explain an error message</source>
        <translation>Explicar un mensaje de error</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explicación</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>state of a check</comment>
        <translation>Error</translation>
    </message>
    <message>
        <source>Fetching and verifying it</source>
        <translation>Obteniéndolo y verificándolo</translation>
    </message>
    <message>
        <source>Fields for the password open in the next step</source>
        <translation>Los campos para la contraseña se abren en el paso siguiente</translation>
    </message>
    <message>
        <source>File for {platform}: {from_address} through {server}</source>
        <translation>Archivo para {platform}: {from_address} a través de {server}</translation>
    </message>
    <message>
        <source>Files that it signed still verify on this computer. Nothing can bring the key back.</source>
        <translation>Los archivos que firmó se siguen verificando en este equipo. Nada puede recuperar la clave.</translation>
    </message>
    <message>
        <source>Files that it signed still verify on this computer. Nothing can bring the key back. It is revoked at {origin}.</source>
        <translation>Los archivos que firmó se siguen verificando en este equipo. Nada puede recuperar la clave. Se revoca en {origin}.</translation>
    </message>
    <message>
        <source>Filled in from Thunderbird&apos;s public list over HTTPS.</source>
        <translation>Rellenado con la lista pública de Thunderbird, por HTTPS.</translation>
    </message>
    <message>
        <source>Filled in from a hint in {domain}&apos;s SPF record.</source>
        <translation>Rellenado con una pista del registro SPF de {domain}.</translation>
    </message>
    <message>
        <source>Filled in from the file you opened.</source>
        <translation>Rellenado con el archivo que abrió.</translation>
    </message>
    <message>
        <source>Filled in from what this program knows of the provider.</source>
        <translation>Rellenado con lo que este programa sabe del proveedor.</translation>
    </message>
    <message>
        <source>Filled in from what this program knows of {provider}.</source>
        <translation>Rellenado con lo que este programa sabe de {provider}.</translation>
    </message>
    <message>
        <source>Filled in from what this program knows of {service}.</source>
        <translation>Rellenado con lo que este programa sabe de {service}.</translation>
    </message>
    <message>
        <source>Filled in from {domain}&apos;s MX record, proven by DNSSEC.</source>
        <translation>Rellenado con el registro MX de {domain}, demostrado por DNSSEC.</translation>
    </message>
    <message>
        <source>Filled in from {domain}&apos;s MX record, which nothing proves.</source>
        <translation>Rellenado con el registro MX de {domain}, que nada demuestra.</translation>
    </message>
    <message>
        <source>Filled in from {domain}&apos;s SRV record, proven by DNSSEC.</source>
        <translation>Rellenado con el registro SRV de {domain}, demostrado por DNSSEC.</translation>
    </message>
    <message>
        <source>Filled in from {domain}&apos;s SRV record, which nothing proves.</source>
        <translation>Rellenado con el registro SRV de {domain}, que nada demuestra.</translation>
    </message>
    <message>
        <source>Filled in from {domain}&apos;s own autoconfig file over HTTPS.</source>
        <translation>Rellenado con el archivo autoconfig del propio {domain}, por HTTPS.</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella digital</translation>
    </message>
    <message>
        <source>Fingerprint in the file</source>
        <translation>Huella digital en el archivo</translation>
    </message>
    <message>
        <source>Fingerprint of the signer</source>
        <translation>Huella digital de quien firma</translation>
    </message>
    <message>
        <source>Fingerprint {fingerprint}</source>
        <translation>Huella digital {fingerprint}</translation>
    </message>
    <message>
        <source>Finish</source>
        <comment>a step of six</comment>
        <translation>Finalizar</translation>
    </message>
    <message numerus="yes">
        <source>Five went in ten minutes. The next one can go in %n minute(s).</source>
        <translation>
            <numerusform>Se enviaron cinco en diez minutos. El siguiente podrá salir dentro de %n minuto.</numerusform>
            <numerusform>Se enviaron cinco en diez minutos. El siguiente podrá salir dentro de %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>For a computer without a network, or for someone else to upload.</source>
        <translation>Para un equipo sin red, o para que lo suba otra persona.</translation>
    </message>
    <message>
        <source>For a platform that takes settings itself. It tests them, and nothing has to be copied into a form.</source>
        <translation>Para una plataforma que recibe ella misma la configuración y la prueba: no hay que copiar nada en un formulario.</translation>
    </message>
    <message>
        <source>For a platform that takes settings itself: its https address and a token</source>
        <translation>Para una plataforma que recibe ella misma la configuración: su dirección https y un token</translation>
    </message>
    <message>
        <source>For practice only; it signs nothing that counts.</source>
        <translation>Solo para practicar; no firma nada que valga.</translation>
    </message>
    <message>
        <source>For your IT team</source>
        <translation>Para su equipo de TI</translation>
    </message>
    <message>
        <source>Forget everything?</source>
        <translation>¿Olvidar todo?</translation>
    </message>
    <message>
        <source>Found for {domain}</source>
        <translation>Encontrado para {domain}</translation>
    </message>
    <message>
        <source>Found in DNS: {addresses}.</source>
        <translation>Encontrado en el DNS: {addresses}.</translation>
    </message>
    <message>
        <source>From &amp;address</source>
        <translation>Di&amp;rección del remitente</translation>
    </message>
    <message>
        <source>From address</source>
        <translation>Dirección del remitente</translation>
    </message>
    <message>
        <source>From name</source>
        <translation>Nombre del remitente</translation>
    </message>
    <message>
        <source>From the platform</source>
        <translation>Desde la plataforma</translation>
    </message>
    <message>
        <source>From this computer</source>
        <translation>Desde este equipo</translation>
    </message>
    <message>
        <source>From this computer, with one sign-in. Nothing is sent or saved.</source>
        <translation>Desde este equipo, con un inicio de sesión. No se envía ni se guarda nada.</translation>
    </message>
    <message>
        <source>Go back to the platform&apos;s own sender...</source>
        <translation>Volver al remitente de la plataforma...</translation>
    </message>
    <message>
        <source>Go back to the platform&apos;s own sender?</source>
        <translation>¿Volver al remitente de la plataforma?</translation>
    </message>
    <message>
        <source>Go on with {domain}, from today, {time}?</source>
        <translation>¿Continuar con {domain}, de hoy, {time}?</translation>
    </message>
    <message>
        <source>Go on with {domain}, from yesterday, {time}?</source>
        <translation>¿Continuar con {domain}, de ayer, {time}?</translation>
    </message>
    <message>
        <source>Go on with {domain}, from {moment}?</source>
        <translation>¿Continuar con {domain}, del {moment}?</translation>
    </message>
    <message>
        <source>Go to the question</source>
        <translation>Ir a la pregunta</translation>
    </message>
    <message>
        <source>Goes on with this draft in the window</source>
        <translation>Continúa con este borrador en la ventana</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Va a</translation>
    </message>
    <message>
        <source>Goes to the field</source>
        <translation>Va al campo</translation>
    </message>
    <message>
        <source>Goes to the next step; nothing is sent or saved by it</source>
        <translation>Va al paso siguiente; con ello no se envía ni se guarda nada</translation>
    </message>
    <message>
        <source>Goes to the step before; everything typed stays</source>
        <translation>Va al paso anterior; todo lo escrito se conserva</translation>
    </message>
    <message>
        <source>Goes to this step</source>
        <translation>Va a este paso</translation>
    </message>
    <message>
        <source>Going back</source>
        <translation>Volviendo</translation>
    </message>
    <message>
        <source>Going back to the platform&apos;s own sender</source>
        <translation>Volviendo al remitente de la plataforma</translation>
    </message>
    <message>
        <source>Going back to what was active before</source>
        <translation>Volviendo a lo que estaba activo antes</translation>
    </message>
    <message>
        <source>Handed over to {platform}: {from_address} through {server}</source>
        <translation>Entregado a {platform}: {from_address} a través de {server}</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>Entregando</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>button: the typed password</comment>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>Ocultar la contraseña</translation>
    </message>
    <message>
        <source>High contrast</source>
        <comment>an appearance</comment>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>How recipients will see it</source>
        <translation>Cómo lo verán los destinatarios</translation>
    </message>
    <message>
        <source>How the connection is encrypted</source>
        <translation>Cómo se cifra la conexión</translation>
    </message>
    <message>
        <source>How the connection was encrypted</source>
        <translation>Cómo se cifró la conexión</translation>
    </message>
    <message>
        <source>How to make one</source>
        <translation>Cómo se crea</translation>
    </message>
    <message>
        <source>If that is somebody else, send this message:</source>
        <translation>Si es otra persona, envíele este mensaje:</translation>
    </message>
    <message>
        <source>If your mail server has a firewall, let {addresses} through first.</source>
        <translation>Si su servidor de correo tiene un firewall, deje pasar antes {addresses}.</translation>
    </message>
    <message>
        <source>In the main window:</source>
        <translation>En la ventana principal:</translation>
    </message>
    <message>
        <source>In the platform</source>
        <translation>En la plataforma</translation>
    </message>
    <message>
        <source>In the settings of the platform</source>
        <translation>En la configuración de la plataforma</translation>
    </message>
    <message>
        <source>In the settings of {platform}</source>
        <translation>En la configuración de {platform}</translation>
    </message>
    <message>
        <source>In {platform}</source>
        <translation>En {platform}</translation>
    </message>
    <message>
        <source>Is this your mail server?</source>
        <translation>¿Es este su servidor de correo?</translation>
    </message>
    <message>
        <source>Issuer</source>
        <comment>of a certificate</comment>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>It &amp;worked</source>
        <translation>&amp;Funcionó</translation>
    </message>
    <message>
        <source>It calls itself {name}. Nothing was sent to it yet.</source>
        <translation>Dice llamarse {name}. Aún no se le ha enviado nada.</translation>
    </message>
    <message>
        <source>It does not say why</source>
        <translation>No dice por qué</translation>
    </message>
    <message>
        <source>It gave a &amp;message</source>
        <translation>Dio un &amp;mensaje</translation>
    </message>
    <message>
        <source>It had expired; save a new one at the end.</source>
        <comment>a signed file</comment>
        <translation>Había caducado; guarde uno nuevo al final.</translation>
    </message>
    <message>
        <source>It has no telemetry. The log holds no password and no server&apos;s reply.</source>
        <translation>No tiene telemetría. El registro no contiene ninguna contraseña ni ninguna respuesta del servidor.</translation>
    </message>
    <message>
        <source>It holds for this host and port alone, stands in the signed file, and ends when you change one of them. A server with another key is refused.</source>
        <translation>Vale solo para este host y este puerto, consta en el archivo firmado y termina cuando usted cambia uno de los dos. Un servidor con otra clave se rechaza.</translation>
    </message>
    <message>
        <source>It holds what was checked and found, and no password.</source>
        <translation>Contiene lo que se comprobó y se encontró, y ninguna contraseña.</translation>
    </message>
    <message>
        <source>It is not the domain of your address, {domain}.</source>
        <translation>No es el dominio de su dirección, {domain}.</translation>
    </message>
    <message>
        <source>It is valid for 7 days.</source>
        <translation>Es válido durante 7 días.</translation>
    </message>
    <message>
        <source>It lies in the domain of your address.</source>
        <translation>Está en el dominio de su dirección.</translation>
    </message>
    <message>
        <source>It matches.</source>
        <translation>Coincide.</translation>
    </message>
    <message>
        <source>It may also be</source>
        <translation>También puede ser</translation>
    </message>
    <message>
        <source>It may also be:</source>
        <translation>También puede ser:</translation>
    </message>
    <message>
        <source>It opens the password in the file that was just saved. It is shown only now and stands in no file.</source>
        <translation>Abre la contraseña del archivo que se acaba de guardar. Solo se muestra ahora y no está en ningún archivo.</translation>
    </message>
    <message>
        <source>It says that it comes from {audience} and brings no key, so no password can be sealed for it.</source>
        <translation>Dice que viene de {audience} y no trae ninguna clave, así que no se puede sellar ninguna contraseña para esa plataforma.</translation>
    </message>
    <message>
        <source>It says that it comes from {audience}. Nobody vouches for that. Get the key&apos;s fingerprint from the platform in another way, such as its own page or by telephone, and type or paste it here. Without it the file is used, but no password is sealed into what you save.</source>
        <translation>Dice que viene de {audience}. Nadie responde de ello. Obtenga la huella digital de la clave por otra vía, como la propia página de la plataforma o por teléfono, y escríbala o péguela aquí. Sin ella el archivo se usa, pero en lo que guarde no se sella ninguna contraseña.</translation>
    </message>
    <message>
        <source>It takes settings itself: press Connect to a platform to save them there.</source>
        <translation>Recibe ella misma la configuración: pulse «Conectar con una plataforma» para guardarla allí.</translation>
    </message>
    <message>
        <source>It was signed with a key for this one time, since no key is kept on this computer.</source>
        <translation>Se firmó con una clave para esta única vez, ya que en este equipo no se guarda ninguna clave.</translation>
    </message>
    <message>
        <source>Its words are not part of this copy. It names its licence: {licence}</source>
        <translation>Su texto no está incluido en esta copia. Indica esta licencia: {licence}</translation>
    </message>
    <message>
        <source>Keep a signed file</source>
        <translation>Guardar un archivo firmado</translation>
    </message>
    <message>
        <source>Keeps the present situation</source>
        <translation>Conserva la situación actual</translation>
    </message>
    <message>
        <source>Kept in a file that is locked with your passphrase.</source>
        <translation>Guardada en un archivo protegido con su frase de contraseña.</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keyring</source>
        <translation>Guardada en el llavero de este equipo</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keyring.</source>
        <translation>Guardada en el llavero de este equipo.</translation>
    </message>
    <message>
        <source>Kept on this computer while you type, without passwords.</source>
        <translation>Se guardan en este equipo mientras escribe, sin contraseñas.</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>its fingerprint</comment>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Key {algorithm}</source>
        <translation>Clave {algorithm}</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>title of a window: keys that sign</comment>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Keys that sign on this computer</source>
        <translation>Claves que firman en este equipo</translation>
    </message>
    <message>
        <source>Known, and kept for going back</source>
        <translation>Conocida, y conservada por si hay que volver</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Omitirla</translation>
    </message>
    <message>
        <source>Licence of {name}</source>
        <translation>Licencia de {name}</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>an appearance</comment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>List of checks</source>
        <translation>Lista de comprobaciones</translation>
    </message>
    <message>
        <source>Lists everything with help</source>
        <translation>Muestra todos los temas de ayuda</translation>
    </message>
    <message>
        <source>Load a &amp;request file...</source>
        <translation>Cargar archivo de so&amp;licitud...</translation>
    </message>
    <message>
        <source>Load a request file</source>
        <translation>Cargar un archivo de solicitud</translation>
    </message>
    <message>
        <source>Loads the settings of a file saved before, to change and check them</source>
        <translation>Carga los ajustes de un archivo guardado antes, para cambiarlos y comprobarlos</translation>
    </message>
    <message>
        <source>Look in the &amp;network</source>
        <translation>Buscar en la &amp;red</translation>
    </message>
    <message>
        <source>Looking up the host.</source>
        <translation>Consultando el host.</translation>
    </message>
    <message>
        <source>Looking up the server</source>
        <translation>Consultando el servidor</translation>
    </message>
    <message>
        <source>Looking up the server&apos;s addresses</source>
        <translation>Consultando las direcciones del servidor</translation>
    </message>
    <message>
        <source>Looking up where replies go</source>
        <translation>Consultando adónde van las respuestas</translation>
    </message>
    <message>
        <source>Looking up your mail server</source>
        <translation>Buscando su servidor de correo</translation>
    </message>
    <message>
        <source>Looks in this program&apos;s own data only; nothing leaves this computer.</source>
        <translation>Solo mira en los datos de este programa; nada sale de este equipo.</translation>
    </message>
    <message>
        <source>M&amp;enu</source>
        <comment>of the window</comment>
        <translation>M&amp;enú</translation>
    </message>
    <message>
        <source>MX record</source>
        <translation>registro MX</translation>
    </message>
    <message>
        <source>Mail for {domain} arrives at {gateway}.</source>
        <translation>El correo para {domain} llega a {gateway}.</translation>
    </message>
    <message>
        <source>Mail for {domain} is handled by {provider}.</source>
        <translation>Del correo de {domain} se encarga {provider}.</translation>
    </message>
    <message>
        <source>Mail goes out from {sender}.</source>
        <translation>El correo sale de {sender}.</translation>
    </message>
    <message>
        <source>Mail providers</source>
        <translation>Proveedores de correo</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Servidor de correo</translation>
    </message>
    <message>
        <source>Makes a key and keeps it on this computer</source>
        <translation>Crea una clave y la guarda en este equipo</translation>
    </message>
    <message>
        <source>Makes the key known to a platform with its pairing code</source>
        <translation>Da a conocer la clave a una plataforma con su código de emparejamiento</translation>
    </message>
    <message>
        <source>Makes this computer&apos;s key known to the platform with its pairing code</source>
        <translation>Da a conocer la clave de este equipo a la plataforma con su código de emparejamiento</translation>
    </message>
    <message>
        <source>Making it the active sending method</source>
        <translation>Convirtiéndolo en el método de envío activo</translation>
    </message>
    <message>
        <source>Masked here, explained as it was pasted. Start over to change it.</source>
        <translation>Oculto aquí, pero explicado tal como se pegó. Empiece de nuevo para cambiarlo.</translation>
    </message>
    <message>
        <source>Masks names, addresses and hosts of the customer</source>
        <translation>Oculta nombres, direcciones y hosts del cliente</translation>
    </message>
    <message>
        <source>Menu</source>
        <comment>of the window</comment>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Menus: {path}</source>
        <translation>Menús: {path}</translation>
    </message>
    <message>
        <source>Mozilla is not asked. Domains that publish nothing themselves may not be found.</source>
        <translation>No se pregunta a Mozilla. Puede que no se encuentren los dominios que no publican nada por sí mismos.</translation>
    </message>
    <message>
        <source>My &amp;mail goes out through</source>
        <translation>Mi c&amp;orreo sale por</translation>
    </message>
    <message>
        <source>N&amp;o, another one</source>
        <translation>&amp;No, otro</translation>
    </message>
    <message>
        <source>Names</source>
        <comment>of a certificate</comment>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Names and addresses are shown again</source>
        <translation>Los nombres y direcciones se muestran de nuevo</translation>
    </message>
    <message>
        <source>Naming the recipient</source>
        <translation>Indicando el destinatario</translation>
    </message>
    <message>
        <source>Naming the sender</source>
        <translation>Indicando el remitente</translation>
    </message>
    <message>
        <source>No answer: a firewall on the way drops the connection</source>
        <translation>Sin respuesta: un firewall del camino descarta la conexión</translation>
    </message>
    <message>
        <source>No answer: this network blocks outgoing port 25</source>
        <translation>Sin respuesta: esta red bloquea el puerto 25 de salida</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>No drafts. One is kept as soon as a From address is typed, and goes when its settings are saved.</source>
        <translation>No hay borradores. Se guarda uno en cuanto se escribe una dirección del remitente, y desaparece cuando se guardan sus ajustes.</translation>
    </message>
    <message>
        <source>No packet leaves this computer for the search. Only well-known providers are found.</source>
        <translation>Para la búsqueda no sale ningún paquete de este equipo. Solo se encuentran proveedores muy conocidos.</translation>
    </message>
    <message>
        <source>No rule of this program fits, and it does not guess. It could read this:</source>
        <translation>Ninguna regla de este programa encaja, y no adivina. Esto es lo que pudo leer:</translation>
    </message>
    <message>
        <source>No settings found</source>
        <translation>No se encontraron ajustes</translation>
    </message>
    <message>
        <source>No situation has these words</source>
        <translation>Ninguna situación contiene estas palabras</translation>
    </message>
    <message>
        <source>No such name in DNS.</source>
        <translation>Ese nombre no existe en el DNS.</translation>
    </message>
    <message>
        <source>Nobody is asked. A blocked network may then look like a server that is down.</source>
        <translation>No se pregunta a nadie. Una red bloqueada puede parecer entonces un servidor caído.</translation>
    </message>
    <message>
        <source>Nobody vouches for this certificate. Trust its key only if the people who run {host} gave you the same fingerprint, by telephone or in person: whoever holds the key reads your password.</source>
        <translation>Nadie responde de este certificado. Confíe en su clave solo si quien administra {host} le dio la misma huella digital, por teléfono o en persona: quien tenga la clave lee su contraseña.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no encryption</comment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no user name</comment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>None: the server takes mail from an address, without sign-in</source>
        <translation>Ninguna: el servidor acepta correo de una dirección, sin inicio de sesión</translation>
    </message>
    <message>
        <source>Not checked</source>
        <comment>state of a check</comment>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>Not checked again yet</source>
        <translation>Aún sin comprobar de nuevo</translation>
    </message>
    <message>
        <source>Not everything could be deleted. These are still there:</source>
        <translation>No se pudo eliminar todo. Esto sigue ahí:</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>Not gone back</source>
        <translation>No se volvió</translation>
    </message>
    <message>
        <source>Not in the file: the platform asks for it</source>
        <translation>No está en el archivo: la plataforma la pide</translation>
    </message>
    <message>
        <source>Not in the file: {platform} asks for it</source>
        <translation>No está en el archivo: {platform} la pide</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>a choice: nobody knows it</comment>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Not known whether it was saved</source>
        <translation>No se sabe si se guardó</translation>
    </message>
    <message>
        <source>Not on a shared screen</source>
        <comment>on a button: the password stays masked</comment>
        <translation>Pantalla compartida</translation>
    </message>
    <message>
        <source>Not ready to send yet</source>
        <translation>Aún no está listo para enviar</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No se guardó</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Sin probar</translation>
    </message>
    <message>
        <source>Not tested from here: allow {addresses} to reach port {port}</source>
        <translation>Sin probar desde aquí: permita el acceso de {addresses} al puerto {port}</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Aún sin probar</translation>
    </message>
    <message>
        <source>Not tried</source>
        <comment>a port</comment>
        <translation>No se intentó</translation>
    </message>
    <message>
        <source>Not used: {names}.</source>
        <comment>names of pasted values</comment>
        <translation>Sin usar: {names}.</translation>
    </message>
    <message>
        <source>Nothing failed, but not every check ran.</source>
        <translation>Nada falló, pero no se hicieron todas las comprobaciones.</translation>
    </message>
    <message>
        <source>Nothing has been sent or saved.</source>
        <translation>No se ha enviado ni guardado nada.</translation>
    </message>
    <message>
        <source>Nothing has been written there yet.</source>
        <translation>Todavía no se ha escrito nada ahí.</translation>
    </message>
    <message>
        <source>Nothing is written before you agree.</source>
        <translation>No se escribe nada antes de que usted lo acepte.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer. {situation}.
{task}</source>
        <translation>Nada sale de este equipo. {situation}.
{task}</translation>
    </message>
    <message>
        <source>Nothing stops sending, and the test message was accepted.</source>
        <translation>Nada impide el envío, y se aceptó el mensaje de prueba.</translation>
    </message>
    <message>
        <source>Nothing stops sending.</source>
        <translation>Nada impide el envío.</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>No se guardó nada</translation>
    </message>
    <message>
        <source>Nothing was sent to the platform.</source>
        <translation>No se envió nada a la plataforma.</translation>
    </message>
    <message>
        <source>Off: Mozilla learns nothing</source>
        <translation>Desactivado: Mozilla no se entera de nada</translation>
    </message>
    <message>
        <source>Off: only the data of this program is searched</source>
        <translation>Desactivado: solo se busca en los datos de este programa</translation>
    </message>
    <message>
        <source>One short message to your own mailbox, sent the way the platform will send.</source>
        <translation>Un mensaje corto a su propio buzón, enviado como lo enviará la plataforma.</translation>
    </message>
    <message>
        <source>One thing needs your attention.</source>
        <translation>Una cosa requiere su atención.</translation>
    </message>
    <message>
        <source>One thing to fix</source>
        <translation>Hay una cosa que corregir</translation>
    </message>
    <message>
        <source>One thing to unlock</source>
        <translation>Hay una cosa que desbloquear</translation>
    </message>
    <message>
        <source>Only the first million characters were taken.</source>
        <translation>Solo se tomó el primer millón de caracteres.</translation>
    </message>
    <message>
        <source>Only the part of the address after the @ is ever sent, and never a password.</source>
        <translation>Solo se envía la parte de la dirección que sigue a la @, y nunca una contraseña.</translation>
    </message>
    <message>
        <source>Only the platform can open the password</source>
        <translation>Solo la plataforma puede abrir la contraseña</translation>
    </message>
    <message>
        <source>Only the platform whose key you compared can open the password in it.</source>
        <translation>Solo la plataforma cuya clave comparó puede abrir la contraseña que contiene.</translation>
    </message>
    <message>
        <source>Only the screen is masked: what you save holds the real names and addresses.</source>
        <translation>Solo se oculta en la pantalla: lo que guarde contiene los nombres y direcciones reales.</translation>
    </message>
    <message>
        <source>Open a &amp;signed file again...</source>
        <translation>Rea&amp;brir archivo firmado...</translation>
    </message>
    <message>
        <source>Open a signed file</source>
        <translation>Abrir un archivo firmado</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Abrir su página</translation>
    </message>
    <message>
        <source>Open the draft all the same?</source>
        <translation>¿Abrir el borrador de todos modos?</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Open {host}</source>
        <translation>Abrir {host}</translation>
    </message>
    <message>
        <source>Opens a window that says what an error message means</source>
        <translation>Abre una ventana que dice qué significa un mensaje de error</translation>
    </message>
    <message>
        <source>Opens help about problems of this kind</source>
        <translation>Abre la ayuda sobre problemas de este tipo</translation>
    </message>
    <message>
        <source>Opens it as text to copy</source>
        <translation>Lo abre como texto para copiar</translation>
    </message>
    <message>
        <source>Opens text to copy for whoever runs the firewall</source>
        <translation>Abre un texto para copiar y enviar a quien administra el firewall</translation>
    </message>
    <message>
        <source>Opens text to copy for whoever runs the server&apos;s firewall</source>
        <translation>Abre un texto para copiar y enviar a quien administra el firewall del servidor</translation>
    </message>
    <message>
        <source>Opens the guide of this provider</source>
        <translation>Abre la guía de este proveedor</translation>
    </message>
    <message>
        <source>Opens this help</source>
        <translation>Abre esta ayuda</translation>
    </message>
    <message>
        <source>Opens what concerns the whole window, such as its language</source>
        <translation>Abre lo que afecta a toda la ventana, como su idioma</translation>
    </message>
    <message>
        <source>Opens what the checks saw: words, bytes, certificates</source>
        <translation>Abre lo que vieron las comprobaciones: palabras, bytes, certificados</translation>
    </message>
    <message>
        <source>Opens what to do at {provider}, step by step</source>
        <translation>Abre lo que hay que hacer en {provider}, paso a paso</translation>
    </message>
    <message>
        <source>Opens {url} in your browser</source>
        <translation>Abre {url} en su navegador</translation>
    </message>
    <message>
        <source>Optional: how many messages shall be sent in a day</source>
        <translation>Opcional: cuántos mensajes se van a enviar al día</translation>
    </message>
    <message>
        <source>Or keep a signed file</source>
        <translation>O guarde un archivo firmado</translation>
    </message>
    <message>
        <source>Otherwise it is gone with the window</source>
        <translation>Si no, desaparece con la ventana</translation>
    </message>
    <message>
        <source>Our fault</source>
        <comment>state of a check</comment>
        <translation>Fallo nuestro</translation>
    </message>
    <message>
        <source>Out of date: {detail}</source>
        <translation>Desactualizado: {detail}</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;uerto</translation>
    </message>
    <message>
        <source>P&amp;rovider</source>
        <translation>P&amp;roveedor</translation>
    </message>
    <message>
        <source>Page for a browser (*.html);;Text (*.txt)</source>
        <translation>Página para el navegador (*.html);;Texto (*.txt)</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Partes de esta página</translation>
    </message>
    <message>
        <source>Passed</source>
        <comment>state of a check</comment>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Passed from the platform&apos;s side</source>
        <translation>Correcto desde el lado de la plataforma</translation>
    </message>
    <message>
        <source>Passed from this computer</source>
        <translation>Correcto desde este equipo</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Escriba la frase</translation>
    </message>
    <message>
        <source>Passphrase of this computer&apos;s key</source>
        <translation>Frase de contraseña de la clave de este equipo</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Paste the message here</source>
        <translation>Pegue aquí el mensaje</translation>
    </message>
    <message>
        <source>Paste the text here; the explanation below follows it</source>
        <translation>Pegue aquí el texto; la explicación aparece debajo</translation>
    </message>
    <message>
        <source>Paste what a mail program, a website or a log said. The text stays on this computer.</source>
        <translation>Pegue lo que dijo un programa de correo, un sitio web o un registro. El texto se queda en este equipo.</translation>
    </message>
    <message>
        <source>Paste what the platform showed; it is explained below and sent nowhere</source>
        <translation>Pegue lo que mostró la plataforma; se explica debajo y no se envía a ninguna parte</translation>
    </message>
    <message>
        <source>Pinned key ending in {end}: no authority vouches for this server.</source>
        <translation>Clave fijada que termina en {end}: ninguna autoridad responde de este servidor.</translation>
    </message>
    <message>
        <source>Platform</source>
        <comment>a step of six</comment>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Platform &amp;address</source>
        <translation>&amp;Dirección de la plataforma</translation>
    </message>
    <message>
        <source>Platform firewall</source>
        <translation>Firewall de la plataforma</translation>
    </message>
    <message>
        <source>Please allow {platform} to send mail through our server.

{platform} signs in to our mail server like a mail program. It connects from a fixed address, so the firewall in front of the server and any list of allowed clients has to admit:

{connections}

No other port is needed, and nothing has to be opened in the other direction.

Rules for common firewalls, for the server itself:

{rules}
</source>
        <translation>Por favor, permita que {platform} envíe correo a través de nuestro servidor.

{platform} inicia sesión en nuestro servidor de correo como un programa de correo. Se conecta desde una dirección fija, así que el firewall situado delante del servidor y cualquier lista de clientes permitidos deben permitir:

{connections}

No hace falta ningún otro puerto, ni abrir nada en el otro sentido.

Reglas para firewalls habituales, para el propio servidor:

{rules}
</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Port {port} and {security} belong together.</source>
        <translation>El puerto {port} y {security} van juntos.</translation>
    </message>
    <message>
        <source>Port {port} belongs to {security}.</source>
        <translation>El puerto {port} va con {security}.</translation>
    </message>
    <message>
        <source>Port {port} is not a standard port. Use it only if your mail provider says so.</source>
        <translation>El puerto {port} no es un puerto estándar. Úselo solo si su proveedor de correo lo indica.</translation>
    </message>
    <message>
        <source>Practice</source>
        <comment>a mark: this window practises</comment>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Practice keeps no password: it is gone when the window closes.</source>
        <translation>La práctica no guarda ninguna contraseña: desaparece al cerrar la ventana.</translation>
    </message>
    <message>
        <source>Practice on this computer,</source>
        <comment>a fingerprint follows the comma</comment>
        <translation>Práctica en este equipo,</translation>
    </message>
    <message>
        <source>Practice platform</source>
        <translation>Plataforma de práctica</translation>
    </message>
    <message>
        <source>Practice situations</source>
        <translation>Situaciones de práctica</translation>
    </message>
    <message>
        <source>Practice: {words}</source>
        <translation>Práctica: {words}</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Restablecido</translation>
    </message>
    <message>
        <source>Puts a new key in the place of this one</source>
        <translation>Pone una clave nueva en lugar de esta</translation>
    </message>
    <message>
        <source>Puts the explanation on the clipboard, without the pasted text</source>
        <translation>Copia la explicación al portapapeles, sin el texto pegado</translation>
    </message>
    <message>
        <source>Puts the report on the clipboard, without the password</source>
        <translation>Copia el informe al portapapeles, sin la contraseña</translation>
    </message>
    <message>
        <source>Puts the text on the clipboard</source>
        <translation>Copia el texto al portapapeles</translation>
    </message>
    <message>
        <source>Puts the value for {label} on the clipboard</source>
        <translation>Copia al portapapeles el valor de {label}</translation>
    </message>
    <message>
        <source>Puts versions and system on the clipboard, without your name</source>
        <translation>Copia al portapapeles las versiones y el sistema, sin su nombre</translation>
    </message>
    <message>
        <source>QR code of the key&apos;s fingerprint</source>
        <translation>Código QR de la huella digital de la clave</translation>
    </message>
    <message>
        <source>R&amp;otate...</source>
        <translation>R&amp;otar...</translation>
    </message>
    <message>
        <source>Reachable from this computer</source>
        <translation>Accesible desde este equipo</translation>
    </message>
    <message>
        <source>Reading them over HTTPS</source>
        <translation>Leyéndolas por HTTPS</translation>
    </message>
    <message>
        <source>Reads how the platform sends now; nothing is changed there</source>
        <translation>Lee cómo envía ahora la plataforma; allí no se cambia nada</translation>
    </message>
    <message>
        <source>Ready to check.</source>
        <translation>Listo para comprobar.</translation>
    </message>
    <message>
        <source>Ready to send from your own server</source>
        <translation>Listo para enviar desde su propio servidor</translation>
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
        <translation>Destinatario del mensaje de prueba</translation>
    </message>
    <message>
        <source>Recipients see this name and address. We look up your mail server from the address.</source>
        <translation>Los destinatarios ven este nombre y esta dirección. Con la dirección buscamos su servidor de correo.</translation>
    </message>
    <message>
        <source>Refused: closed on the server, or by a firewall</source>
        <translation>Rechazada: puerto cerrado en el servidor o por un firewall</translation>
    </message>
    <message>
        <source>Register the key with the pairing code that the platform shows, then save again.</source>
        <translation>Registre la clave con el código de emparejamiento que muestra la plataforma y guarde otra vez.</translation>
    </message>
    <message>
        <source>Register this computer&apos;s key</source>
        <translation>Registrar la clave de este equipo</translation>
    </message>
    <message>
        <source>Register this computer&apos;s key...</source>
        <translation>Registrar la clave de este equipo...</translation>
    </message>
    <message>
        <source>Relay without sign-in</source>
        <translation>Retransmisión sin inicio de sesión</translation>
    </message>
    <message>
        <source>Relays</source>
        <translation>Servidores de retransmisión</translation>
    </message>
    <message>
        <source>Removes the trusted key and checks the certificate again</source>
        <translation>Quita la clave de confianza y comprueba otra vez el certificado</translation>
    </message>
    <message>
        <source>Repeats the checks with one sign-in</source>
        <translation>Repite las comprobaciones con un inicio de sesión</translation>
    </message>
    <message>
        <source>Repeats the checks without waiting</source>
        <translation>Repite las comprobaciones sin esperar</translation>
    </message>
    <message>
        <source>Repeats what is out of date or did not pass, with at most one sign-in</source>
        <translation>Repite lo que está desactualizado o no fue correcto, con un inicio de sesión como máximo</translation>
    </message>
    <message>
        <source>Request file of {platform} loaded.</source>
        <translation>Archivo de solicitud de {platform} cargado.</translation>
    </message>
    <message>
        <source>Request file of {platform}: its key was not compared, so no password is sealed for it.</source>
        <translation>Archivo de solicitud de {platform}: su clave no se comparó, así que no se sella ninguna contraseña para ella.</translation>
    </message>
    <message>
        <source>Request file of {platform}: the password can be sealed for its key.</source>
        <translation>Archivo de solicitud de {platform}: la contraseña se puede sellar para su clave.</translation>
    </message>
    <message>
        <source>Request files (*.smtpreq.json);;All files (*)</source>
        <translation>Archivos de solicitud (*.smtpreq.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Rotate the key</source>
        <translation>Rotar la clave</translation>
    </message>
    <message>
        <source>Rotate the key?</source>
        <translation>¿Rotar la clave?</translation>
    </message>
    <message>
        <source>Rules and a note for your IT team</source>
        <translation>Reglas y una nota para su equipo de TI</translation>
    </message>
    <message>
        <source>Rules of this provider</source>
        <translation>Reglas de este proveedor</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>state of a check</comment>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Runs every check once more, with one sign-in; nothing is kept from before</source>
        <translation>Hace otra vez todas las comprobaciones, con un inicio de sesión; no se conserva nada de antes</translation>
    </message>
    <message>
        <source>S&amp;ecurity</source>
        <translation>S&amp;eguridad</translation>
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
        <translation>pista SPF</translation>
    </message>
    <message>
        <source>SRV record</source>
        <translation>registro SRV</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>the button of an unknown platform</comment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save &amp;file...</source>
        <translation>Guardar arc&amp;hivo...</translation>
    </message>
    <message>
        <source>Save &amp;report...</source>
        <translation>Guardar &amp;informe...</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Save the signed file</source>
        <translation>Guardar el archivo firmado</translation>
    </message>
    <message>
        <source>Save to {platform}</source>
        <translation>Guardar en {platform}</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Guardado como {file}</translation>
    </message>
    <message>
        <source>Saves at the platform what is listed above</source>
        <translation>Guarda en la plataforma lo que se indica arriba</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>Saving to {platform}</source>
        <translation>Guardando en {platform}</translation>
    </message>
    <message>
        <source>Saying hello (EHLO)</source>
        <translation>Presentándose (EHLO)</translation>
    </message>
    <message>
        <source>Says below what the message means</source>
        <translation>Dice debajo qué significa el mensaje</translation>
    </message>
    <message>
        <source>Says what this page is for and what to look out for</source>
        <translation>Explica para qué sirve esta página y en qué fijarse</translation>
    </message>
    <message>
        <source>Seal it for the platform</source>
        <translation>Sellarla para la plataforma</translation>
    </message>
    <message>
        <source>Seal it with a code</source>
        <translation>Sellarla con un código</translation>
    </message>
    <message>
        <source>Sealed for</source>
        <translation>Sellada para</translation>
    </message>
    <message>
        <source>Sealed for {platform},</source>
        <comment>a fingerprint follows the comma</comment>
        <translation>Sellada para {platform},</translation>
    </message>
    <message>
        <source>Sealed with a code that is shown once, after saving</source>
        <translation>Sellada con un código que se muestra una sola vez, después de guardar</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>Véase también</translation>
    </message>
    <message>
        <source>See it arrive</source>
        <translation>Véalo llegar</translation>
    </message>
    <message>
        <source>Send &amp;test message</source>
        <translation>Enviar mensaje de &amp;prueba</translation>
    </message>
    <message>
        <source>Send another &amp;test message</source>
        <translation>Enviar otro mensaje de &amp;prueba</translation>
    </message>
    <message>
        <source>Send another test &amp;message</source>
        <translation>Enviar otro &amp;mensaje de prueba</translation>
    </message>
    <message>
        <source>Send test &amp;message</source>
        <translation>Enviar &amp;mensaje de prueba</translation>
    </message>
    <message>
        <source>Send this to whoever runs the mail server or its firewall.</source>
        <translation>Envíe esto a quien administra el servidor de correo o su firewall.</translation>
    </message>
    <message>
        <source>Send yourself a message from the platform and look at its From line.</source>
        <translation>Envíese un mensaje desde la plataforma y mire el remitente con el que llega.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>Sender</source>
        <comment>a step of six</comment>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>Sending a test message</source>
        <translation>Enviando un mensaje de prueba</translation>
    </message>
    <message>
        <source>Sending services</source>
        <translation>Servicios de envío</translation>
    </message>
    <message>
        <source>Sending the message</source>
        <translation>Enviando el mensaje</translation>
    </message>
    <message>
        <source>Sending the test message</source>
        <translation>Enviando el mensaje de prueba</translation>
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
        <translation>Apartada: la plataforma no conoce la clave</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>of the mail server</comment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Settings found for {owner}</source>
        <translation>Ajustes encontrados para {owner}</translation>
    </message>
    <message>
        <source>Settings found for {owner}, still looking</source>
        <translation>Ajustes encontrados para {owner}; la búsqueda sigue</translation>
    </message>
    <message>
        <source>Settings of {file} loaded. Enter the password again.</source>
        <translation>Ajustes de {file} cargados. Vuelva a introducir la contraseña.</translation>
    </message>
    <message>
        <source>Shared screen</source>
        <comment>a mark: names and addresses are masked</comment>
        <translation>Pantalla compartida</translation>
    </message>
    <message>
        <source>Shared screen: names, addresses and the customer&apos;s hosts are masked</source>
        <translation>Pantalla compartida: los nombres, las direcciones y los hosts del cliente están ocultos</translation>
    </message>
    <message>
        <source>Short form</source>
        <translation>Forma corta</translation>
    </message>
    <message>
        <source>The platform connects to your server, which can take a minute</source>
        <translation>La plataforma se conecta a su servidor, lo que puede tardar un minuto</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>button: the typed password</comment>
        <translation>Mostrar</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more step(s)</source>
        <translation>
            <numerusform>Mostrar %n paso más</numerusform>
            <numerusform>Mostrar %n pasos más</numerusform>
        </translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Mostrar la contraseña</translation>
    </message>
    <message>
        <source>Show the receipt</source>
        <translation>Mostrar el recibo</translation>
    </message>
    <message>
        <source>Show the steps again</source>
        <translation>Mostrar los pasos otra vez</translation>
    </message>
    <message>
        <source>Show what can be done</source>
        <translation>Mostrar lo que se puede hacer</translation>
    </message>
    <message>
        <source>Shows above what the platform asks you to do</source>
        <translation>Muestra arriba lo que la plataforma le pide hacer</translation>
    </message>
    <message>
        <source>Shows only situations with this word</source>
        <translation>Muestra solo las situaciones con esta palabra</translation>
    </message>
    <message>
        <source>Shows the drafts of all customers</source>
        <translation>Muestra los borradores de todos los clientes</translation>
    </message>
    <message>
        <source>Shows the help that was shown before</source>
        <translation>Muestra la ayuda anterior</translation>
    </message>
    <message>
        <source>Shows the key, and asks for the end of its fingerprint</source>
        <translation>Muestra la clave y pide el final de su huella digital</translation>
    </message>
    <message>
        <source>Shows the keys that sign on this computer</source>
        <translation>Muestra las claves que firman en este equipo</translation>
    </message>
    <message>
        <source>Shows the rest of what can be done</source>
        <translation>Muestra el resto de lo que se puede hacer</translation>
    </message>
    <message>
        <source>Shows the saved file in your file manager</source>
        <translation>Muestra el archivo guardado en su gestor de archivos</translation>
    </message>
    <message>
        <source>Shows the steps that solve the problem, and what the server said</source>
        <translation>Muestra los pasos que resuelven el problema y lo que dijo el servidor</translation>
    </message>
    <message>
        <source>Shows the typed password for half a minute</source>
        <translation>Muestra la contraseña escrita durante medio minuto</translation>
    </message>
    <message>
        <source>Sign in to your mail server</source>
        <translation>Inicie sesión en su servidor de correo</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <comment>a step of six</comment>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmado por</translation>
    </message>
    <message>
        <source>Signed by somebody else</source>
        <translation>Firmado por otra persona</translation>
    </message>
    <message>
        <source>Signed by the platform</source>
        <translation>Firmado por la plataforma</translation>
    </message>
    <message>
        <source>Signed by the platform on {moment}</source>
        <translation>Firmado por la plataforma el {moment}</translation>
    </message>
    <message>
        <source>Signed by this computer</source>
        <translation>Firmado por este equipo</translation>
    </message>
    <message>
        <source>Signed file</source>
        <translation>Archivo firmado</translation>
    </message>
    <message>
        <source>Signed files (*.smtpconf.json *.smtpconf.jws);;All files (*)</source>
        <translation>Archivos firmados (*.smtpconf.json *.smtpconf.jws);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Signed settings (*.smtpconf.json)</source>
        <translation>Configuración firmada (*.smtpconf.json)</translation>
    </message>
    <message>
        <source>Signing for ten minutes</source>
        <translation>Firmando con validez de diez minutos</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Iniciando sesión</translation>
    </message>
    <message>
        <source>Signing in once</source>
        <translation>Iniciando sesión una vez</translation>
    </message>
    <message>
        <source>Signing in once more and sending one message</source>
        <translation>Iniciando sesión otra vez y enviando un mensaje</translation>
    </message>
    <message>
        <source>Signing in once with the new settings</source>
        <translation>Iniciando sesión una vez con los ajustes nuevos</translation>
    </message>
    <message>
        <source>Signs in once and sends one short message</source>
        <translation>Inicia sesión una vez y envía un mensaje corto</translation>
    </message>
    <message>
        <source>Signs in once and sends one short message to your own mailbox</source>
        <translation>Inicia sesión una vez y envía un mensaje corto a su propio buzón</translation>
    </message>
    <message>
        <source>Signs in once with this password and repeats the checks</source>
        <translation>Inicia sesión una vez con esta contraseña y repite las comprobaciones</translation>
    </message>
    <message>
        <source>Signs in with: {ways}.</source>
        <translation>Inicia sesión con: {ways}.</translation>
    </message>
    <message>
        <source>Signs the settings and saves them in a file</source>
        <translation>Firma la configuración y la guarda en un archivo</translation>
    </message>
    <message>
        <source>Signs the settings and writes them to a file</source>
        <translation>Firma los ajustes y los escribe en un archivo</translation>
    </message>
    <message>
        <source>Situations</source>
        <translation>Situaciones</translation>
    </message>
    <message>
        <source>Something else than an SMTP server answers</source>
        <translation>Responde algo que no es un servidor SMTP</translation>
    </message>
    <message>
        <source>Something newer is in use</source>
        <translation>Hay algo más nuevo en uso</translation>
    </message>
    <message>
        <source>Source: {host}</source>
        <translation>Fuente: {host}</translation>
    </message>
    <message>
        <source>Start ane&amp;w</source>
        <translation>Em&amp;pezar de cero</translation>
    </message>
    <message>
        <source>Starting</source>
        <comment>the network of this window</comment>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Starting encryption (STARTTLS)</source>
        <translation>Iniciando el cifrado (STARTTLS)</translation>
    </message>
    <message>
        <source>Starts as soon as the network is ready.</source>
        <translation>Empieza en cuanto la red esté lista.</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {name}, {state}</source>
        <translation>Paso {number} de {count}: {name}, {state}</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Stop trusting it</source>
        <translation>Dejar de confiar</translation>
    </message>
    <message>
        <source>Stop trusting the old key</source>
        <translation>Dejar de confiar en la clave antigua</translation>
    </message>
    <message>
        <source>Stopping</source>
        <comment>the checks, just now</comment>
        <translation>Deteniendo</translation>
    </message>
    <message>
        <source>Stops the test; nothing is saved at the platform</source>
        <translation>Detiene la prueba; no se guarda nada en la plataforma</translation>
    </message>
    <message>
        <source>Subject</source>
        <comment>of a certificate</comment>
        <translation>Sujeto</translation>
    </message>
    <message>
        <source>System</source>
        <comment>an appearance: as the system has it</comment>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Taken from the keyring.</source>
        <translation>Tomada del llavero.</translation>
    </message>
    <message>
        <source>Taken from {keyring}.</source>
        <translation>Tomada de {keyring}.</translation>
    </message>
    <message>
        <source>Taken, and not used yet</source>
        <translation>Recibida, y aún sin usar</translation>
    </message>
    <message>
        <source>Takes this card away</source>
        <translation>Quita esta tarjeta</translation>
    </message>
    <message>
        <source>Takes this card away; the draft stays</source>
        <translation>Quita esta tarjeta; el borrador se conserva</translation>
    </message>
    <message>
        <source>Takes this notice away</source>
        <translation>Quita este aviso</translation>
    </message>
    <message>
        <source>Tells a blocked network from a server that is down</source>
        <translation>Distingue una red bloqueada de un servidor caído</translation>
    </message>
    <message>
        <source>Test &amp; Save hands your settings over again.</source>
        <translation>«Probar y guardar» vuelve a entregar su configuración.</translation>
    </message>
    <message>
        <source>Test &amp; Save signs in from this computer first. If that fails, nothing is sent.</source>
        <translation>«Probar y guardar» inicia sesión primero desde este equipo. Si eso falla, no se envía nada.</translation>
    </message>
    <message>
        <source>Test &amp;&amp; &amp;Save</source>
        <translation>Probar y &amp;guardar</translation>
    </message>
    <message>
        <source>Tests the settings and saves them at the platform once you have agreed</source>
        <translation>Prueba la configuración y la guarda en la plataforma cuando usted dé su conformidad</translation>
    </message>
    <message>
        <source>Text to copy</source>
        <translation>Texto para copiar</translation>
    </message>
    <message>
        <source>The &amp;log too; it holds no password</source>
        <translation>También el &amp;registro; no contiene ninguna contraseña</translation>
    </message>
    <message>
        <source>The DNS learns the domain, and the domain&apos;s own website and mail servers learn this computer&apos;s address.</source>
        <translation>El DNS ve el dominio, y el sitio web y los servidores de correo del propio dominio ven la dirección de este equipo.</translation>
    </message>
    <message>
        <source>The DNS server could not answer for this name.</source>
        <translation>El servidor DNS no pudo responder por este nombre.</translation>
    </message>
    <message>
        <source>The DNS server did not answer.</source>
        <translation>El servidor DNS no respondió.</translation>
    </message>
    <message>
        <source>The PowerShell command</source>
        <translation>El comando de PowerShell</translation>
    </message>
    <message>
        <source>The QR code is not masked: it names a key, no person.</source>
        <translation>El código QR no se oculta: identifica una clave, no a una persona.</translation>
    </message>
    <message>
        <source>The Server step asks you whether it is yours.</source>
        <translation>El paso «Servidor» le pregunta si es suyo.</translation>
    </message>
    <message>
        <source>The Server step first asks whether this server is yours.</source>
        <translation>El paso «Servidor» pregunta primero si este servidor es suyo.</translation>
    </message>
    <message>
        <source>The address that recipients see and answer to</source>
        <translation>La dirección que ven los destinatarios y a la que responden</translation>
    </message>
    <message>
        <source>The app password is {password}.</source>
        <translation>La contraseña de aplicación es {password}.</translation>
    </message>
    <message>
        <source>The checks are still running.</source>
        <translation>Las comprobaciones siguen en curso.</translation>
    </message>
    <message>
        <source>The checks could not finish</source>
        <translation>Las comprobaciones no pudieron terminar</translation>
    </message>
    <message>
        <source>The checks found a problem. You can save the file now; it says that a check failed.</source>
        <translation>Las comprobaciones encontraron un problema. Puede guardar el archivo ahora; dice que falló una comprobación.</translation>
    </message>
    <message>
        <source>The checks have not run.</source>
        <translation>No se han hecho las comprobaciones.</translation>
    </message>
    <message>
        <source>The checks were stopped</source>
        <translation>Se detuvieron las comprobaciones</translation>
    </message>
    <message>
        <source>The connection is cut off</source>
        <translation>La conexión se corta</translation>
    </message>
    <message>
        <source>The draft for {domain} was deleted.</source>
        <translation>Se eliminó el borrador de {domain}.</translation>
    </message>
    <message>
        <source>The draft is back. Load its request file or connect to the platform again; neither is kept.</source>
        <translation>El borrador está de vuelta. Vuelva a cargar su archivo de solicitud o a conectar con la plataforma; no se guarda ninguna de las dos cosas.</translation>
    </message>
    <message>
        <source>The drafts of all customers</source>
        <translation>Los borradores de todos los clientes</translation>
    </message>
    <message>
        <source>The explanation appears here.</source>
        <translation>La explicación aparece aquí.</translation>
    </message>
    <message>
        <source>The file is valid until {moment}.</source>
        <translation>El archivo es válido hasta el {moment}.</translation>
    </message>
    <message>
        <source>The folder could not be opened. Its place is written above.</source>
        <translation>No se pudo abrir la carpeta. Su ubicación está escrita arriba.</translation>
    </message>
    <message>
        <source>The https address of the platform</source>
        <translation>La dirección https de la plataforma</translation>
    </message>
    <message>
        <source>The key is registered at {origin}.</source>
        <translation>La clave está registrada en {origin}.</translation>
    </message>
    <message>
        <source>The key that signs in practice</source>
        <translation>La clave que firma en la práctica</translation>
    </message>
    <message>
        <source>The key was deleted and revoked at {origin}.</source>
        <translation>La clave se eliminó y se revocó en {origin}.</translation>
    </message>
    <message>
        <source>The key was deleted. It could not be revoked at {origin}: revoke it there.</source>
        <translation>La clave se eliminó. No se pudo revocar en {origin}: revóquela allí.</translation>
    </message>
    <message>
        <source>The key was deleted. Revoke it at every platform that knows it.</source>
        <translation>La clave se eliminó. Revóquela en todas las plataformas que la conocen.</translation>
    </message>
    <message>
        <source>The keyring could not be used. The password stays in memory until the window closes.</source>
        <translation>No se pudo usar el llavero. La contraseña permanece en la memoria hasta que se cierre la ventana.</translation>
    </message>
    <message>
        <source>The keyring did not answer. The password stays in memory until the window closes.</source>
        <translation>El llavero no respondió. La contraseña permanece en la memoria hasta que se cierre la ventana.</translation>
    </message>
    <message>
        <source>The keyring did not keep the password. It stays in memory until the window closes.</source>
        <translation>El llavero no guardó la contraseña. Permanece en la memoria hasta que se cierre la ventana.</translation>
    </message>
    <message>
        <source>The keyring did not let everything in it be deleted. Unlock it, then forget everything again.</source>
        <translation>No se pudo eliminar todo del llavero. Desbloquéelo y elija «Olvidar todo» otra vez.</translation>
    </message>
    <message>
        <source>The keyring holds no password for this server and user name.</source>
        <translation>El llavero no contiene ninguna contraseña para este servidor y este nombre de usuario.</translation>
    </message>
    <message>
        <source>The keyring is locked, so its keys cannot be shown. Unlock it and open this again.</source>
        <translation>El llavero está bloqueado, así que no se pueden mostrar sus claves. Desbloquéelo y vuelva a abrir esto.</translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it and try again.</source>
        <translation>El llavero está bloqueado. Desbloquéelo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The message itself says: {title}.</source>
        <translation>El propio mensaje dice: {title}.</translation>
    </message>
    <message>
        <source>The message to the administrator</source>
        <translation>El mensaje para el administrador</translation>
    </message>
    <message>
        <source>The name could not be looked up.</source>
        <translation>No se pudo resolver el nombre.</translation>
    </message>
    <message>
        <source>The name exists, but has no address.</source>
        <translation>El nombre existe, pero no tiene ninguna dirección.</translation>
    </message>
    <message>
        <source>The name of the outgoing mail server</source>
        <translation>El nombre del servidor de correo saliente</translation>
    </message>
    <message>
        <source>The name that recipients see</source>
        <translation>El nombre que ven los destinatarios</translation>
    </message>
    <message>
        <source>The new key is registered at {origin} first, and the old one revoked there last.</source>
        <translation>Primero se registra la clave nueva en {origin}, y al final se revoca allí la antigua.</translation>
    </message>
    <message>
        <source>The new settings work from here</source>
        <translation>Los ajustes nuevos funcionan desde aquí</translation>
    </message>
    <message>
        <source>The new settings work from this computer. Nothing was written at {platform} yet.</source>
        <translation>Los ajustes nuevos funcionan desde este equipo. En {platform} aún no se ha escrito nada.</translation>
    </message>
    <message>
        <source>The next start of this program asks the platform what became of it.</source>
        <translation>La próxima vez que se inicie, este programa pregunta a la plataforma qué pasó.</translation>
    </message>
    <message>
        <source>The note about this hand-over is gone.</source>
        <translation>La nota sobre esta entrega ya no está.</translation>
    </message>
    <message>
        <source>The password begins or ends with a blank. Leave it only if it belongs to the password.</source>
        <translation>La contraseña empieza o termina con un espacio. Déjelo solo si forma parte de la contraseña.</translation>
    </message>
    <message>
        <source>The password in it opens with a code, which you give to the platform by another way.</source>
        <translation>La contraseña que contiene se abre con un código, que usted da a la plataforma por otra vía.</translation>
    </message>
    <message>
        <source>The password is kept in the keyring.</source>
        <translation>La contraseña se guarda en el llavero.</translation>
    </message>
    <message>
        <source>The password is kept in {keyring}.</source>
        <translation>La contraseña se guarda en {keyring}.</translation>
    </message>
    <message>
        <source>The password is not in it.</source>
        <translation>No contiene la contraseña.</translation>
    </message>
    <message>
        <source>The password of the mailbox, shown as dots</source>
        <translation>La contraseña del buzón, mostrada como puntos</translation>
    </message>
    <message>
        <source>The password stays in memory and is gone when the window closes.</source>
        <translation>La contraseña permanece en la memoria y desaparece al cerrar la ventana.</translation>
    </message>
    <message>
        <source>The password stays masked while the screen is shared</source>
        <translation>La contraseña permanece oculta mientras se comparte la pantalla</translation>
    </message>
    <message>
        <source>The password to try; it is not shown while you type</source>
        <translation>La contraseña que se va a probar; no se muestra mientras la escribe</translation>
    </message>
    <message>
        <source>The password was removed from the keyring.</source>
        <translation>La contraseña se quitó del llavero.</translation>
    </message>
    <message>
        <source>The password was removed from {keyring}.</source>
        <translation>La contraseña se quitó de {keyring}.</translation>
    </message>
    <message>
        <source>The passwords and tokens that were kept in the keyring</source>
        <translation>Las contraseñas y los tokens guardados en el llavero</translation>
    </message>
    <message>
        <source>The platform</source>
        <translation>La plataforma</translation>
    </message>
    <message>
        <source>The platform does not know this computer yet</source>
        <translation>La plataforma aún no conoce este equipo</translation>
    </message>
    <message>
        <source>The platform gives it to you for this program</source>
        <translation>La plataforma se lo da para este programa</translation>
    </message>
    <message>
        <source>The platform has another key than before. Ask the platform whether it changed its key, and compare it.</source>
        <translation>La plataforma tiene una clave distinta de la de antes. Pregúntele si la ha cambiado y compárela.</translation>
    </message>
    <message>
        <source>The platform holds what was handed over</source>
        <translation>La plataforma tiene lo que se le entregó</translation>
    </message>
    <message>
        <source>The platform shows it on its own page</source>
        <translation>La plataforma la muestra en su propia página</translation>
    </message>
    <message>
        <source>The platform signed that it took these settings. It holds no password.</source>
        <translation>La plataforma firmó que recibió esta configuración. No contiene ninguna contraseña.</translation>
    </message>
    <message>
        <source>The platform&apos;s certificate could not be verified, so nothing was sent.</source>
        <translation>No se pudo verificar el certificado de la plataforma, así que no se envió nada.</translation>
    </message>
    <message>
        <source>The platform&apos;s message</source>
        <translation>El mensaje de la plataforma</translation>
    </message>
    <message>
        <source>The platform&apos;s test failed</source>
        <translation>La prueba de la plataforma falló</translation>
    </message>
    <message>
        <source>The platform&apos;s token is needed for that.</source>
        <translation>Para eso hace falta el token de la plataforma.</translation>
    </message>
    <message>
        <source>The platforms used last, and at which addresses platforms were</source>
        <translation>Las plataformas usadas últimamente y en qué direcciones estaban</translation>
    </message>
    <message>
        <source>The port that was used, if it is known</source>
        <translation>El puerto que se usó, si se conoce</translation>
    </message>
    <message>
        <source>The present settings are being checked or saved. Wait for that or cancel it.</source>
        <translation>Los ajustes actuales se están comprobando o guardando. Espere a que termine o cancélelo.</translation>
    </message>
    <message>
        <source>The program is still starting. Try again in a moment.</source>
        <translation>El programa aún se está iniciando. Vuelva a intentarlo en un momento.</translation>
    </message>
    <message>
        <source>The same key and the same address as before.</source>
        <translation>La misma clave y la misma dirección que antes.</translation>
    </message>
    <message>
        <source>The same key that was compared</source>
        <translation>La misma clave que se comparó</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>La misma frase de contraseña otra vez</translation>
    </message>
    <message>
        <source>The server has to let the platform&apos;s address send without a password. Ask the platform which one it is.</source>
        <translation>El servidor debe dejar que la dirección de la plataforma envíe sin contraseña. Pregunte a la plataforma cuál es.</translation>
    </message>
    <message>
        <source>The server has to let {addresses} send without a password: {platform} sends from there.</source>
        <translation>El servidor debe permitir el envío sin contraseña desde {addresses}: desde ahí envía {platform}.</translation>
    </message>
    <message>
        <source>The server lets certain addresses send without user name and password</source>
        <translation>El servidor deja que ciertas direcciones envíen sin nombre de usuario ni contraseña</translation>
    </message>
    <message>
        <source>The server said:</source>
        <translation>El servidor dijo:</translation>
    </message>
    <message>
        <source>The server took it for {recipient}. It may take a minute to arrive.</source>
        <translation>El servidor lo aceptó para {recipient}. Puede tardar un minuto en llegar.</translation>
    </message>
    <message>
        <source>The settings have changed since the checks ran.</source>
        <translation>La configuración ha cambiado desde que se hicieron las comprobaciones.</translation>
    </message>
    <message>
        <source>The settings in the main window are changed. The checks run again there.</source>
        <translation>Los ajustes de la ventana principal han cambiado. Allí se vuelven a comprobar.</translation>
    </message>
    <message>
        <source>The settings in the main window have this fault:</source>
        <translation>Los ajustes de la ventana principal tienen este defecto:</translation>
    </message>
    <message>
        <source>The settings in {name} were not changed since they were signed, but the key that signed them is not known on this computer. Look at the server before you type a password: {host}</source>
        <translation>Los ajustes de {name} no se modificaron desde que se firmaron, pero la clave que los firmó no se conoce en este equipo. Compruebe el servidor antes de escribir una contraseña: {host}</translation>
    </message>
    <message>
        <source>The settings of {address} were on their way to {origin} on {moment}, at the step “{step}”.</source>
        <translation>El {moment}, la configuración de {address} iba de camino a {origin}, en el paso «{step}».</translation>
    </message>
    <message>
        <source>The settings of {address} were on their way to {origin} on {moment}.</source>
        <translation>El {moment}, la configuración de {address} iba de camino a {origin}.</translation>
    </message>
    <message>
        <source>The settings that you typed are not in a file yet. They are gone when the window closes.</source>
        <translation>Los ajustes que escribió aún no están en un archivo. Desaparecen al cerrar la ventana.</translation>
    </message>
    <message>
        <source>The settings were not tested, and the file says so.</source>
        <translation>La configuración no se probó, y el archivo lo dice.</translation>
    </message>
    <message>
        <source>The step in which the message came</source>
        <translation>El paso en el que apareció el mensaje</translation>
    </message>
    <message>
        <source>The test message is on its way</source>
        <translation>El mensaje de prueba está en camino</translation>
    </message>
    <message>
        <source>The test message went to {address}.</source>
        <translation>El mensaje de prueba se envió a {address}.</translation>
    </message>
    <message>
        <source>The whole one, or its first 26 characters</source>
        <translation>Completa, o sus primeros 26 caracteres</translation>
    </message>
    <message>
        <source>The window&apos;s place, its language and appearance, and which others it may ask</source>
        <translation>La posición de la ventana, su idioma y apariencia, y a quién más puede consultar</translation>
    </message>
    <message>
        <source>The words of the chosen one stand below</source>
        <translation>El texto de la elegida aparece debajo</translation>
    </message>
    <message>
        <source>Then press {buttons} there.</source>
        <translation>Después, pulse allí {buttons}.</translation>
    </message>
    <message>
        <source>Then send a test message.</source>
        <translation>Después, envíe un mensaje de prueba.</translation>
    </message>
    <message>
        <source>Then your own server sends from now on</source>
        <translation>Entonces, su propio servidor envía desde ahora</translation>
    </message>
    <message>
        <source>There is a key already.</source>
        <translation>Ya hay una clave.</translation>
    </message>
    <message>
        <source>There is a problem</source>
        <translation>Hay un problema</translation>
    </message>
    <message>
        <source>There is no key on this computer, and no usable keyring. A passphrase locks the key that is made.</source>
        <translation>En este equipo no hay ninguna clave ni un llavero utilizable. La clave que se crea se protege con una frase de contraseña.</translation>
    </message>
    <message>
        <source>There is no key on this computer. It is made when something is signed, or now.</source>
        <translation>En este equipo no hay ninguna clave. Se crea cuando se firma algo, o ahora.</translation>
    </message>
    <message>
        <source>These are not the last {count} characters of the fingerprint.</source>
        <translation>Esos no son los últimos {count} caracteres de la huella digital.</translation>
    </message>
    <message>
        <source>These are two different passphrases.</source>
        <translation>Son dos frases de contraseña distintas.</translation>
    </message>
    <message>
        <source>These results are out of date: the settings have changed since.</source>
        <translation>Estos resultados están desactualizados: la configuración ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>This cannot be undone. What is typed in this window stays until you close it.</source>
        <translation>Esto no se puede deshacer. Lo escrito en esta ventana se queda hasta que la cierre.</translation>
    </message>
    <message>
        <source>This computer does not allow the connection</source>
        <translation>Este equipo no permite la conexión</translation>
    </message>
    <message>
        <source>This computer has no DNS server to ask. Is it offline?</source>
        <translation>Este equipo no tiene ningún servidor DNS al que preguntar. ¿Está sin conexión?</translation>
    </message>
    <message>
        <source>This computer has no usable keyring, so the key is kept in a file that only this passphrase opens. Nobody can recover it.</source>
        <translation>Este equipo no tiene un llavero utilizable, así que la clave se guarda en un archivo que solo abre esta frase de contraseña. Nadie puede recuperarla.</translation>
    </message>
    <message>
        <source>This computer sees the platform for the first time. Get the fingerprint from the platform in another way.</source>
        <translation>Este equipo ve la plataforma por primera vez. Obtenga la huella digital de la plataforma por otra vía.</translation>
    </message>
    <message>
        <source>This computer&apos;s key is locked with a passphrase. It stays in memory until the window closes.</source>
        <translation>La clave de este equipo está protegida con una frase de contraseña. Permanece en la memoria hasta que se cierre la ventana.</translation>
    </message>
    <message>
        <source>This computer,</source>
        <comment>a fingerprint follows the comma</comment>
        <translation>Este equipo,</translation>
    </message>
    <message>
        <source>This computer, with a key that is made when the file is saved</source>
        <translation>Este equipo, con una clave que se crea al guardar el archivo</translation>
    </message>
    <message>
        <source>This form has no word for the chosen security. Choose a port that it takes on the page Server.</source>
        <translation>Este formulario no tiene ninguna palabra para la seguridad elegida. Elija en la página «Servidor» un puerto que el formulario acepte.</translation>
    </message>
    <message>
        <source>This is another fingerprint. Do not go on unless the platform confirms it.</source>
        <translation>Esta huella digital es otra. No siga, salvo que la plataforma la confirme.</translation>
    </message>
    <message>
        <source>This is another fingerprint. Use the file only if the platform confirms it.</source>
        <translation>Esta huella digital es otra. Use el archivo solo si la plataforma la confirma.</translation>
    </message>
    <message>
        <source>This is what changes</source>
        <translation>Esto es lo que cambia</translation>
    </message>
    <message>
        <source>This looks like an app password written in four groups.</source>
        <translation>Parece una contraseña de aplicación escrita en cuatro grupos.</translation>
    </message>
    <message>
        <source>This platform was at another address before. Ask the platform whether it moved, and compare its key.</source>
        <translation>Antes, esta plataforma estaba en otra dirección. Pregúntele si se ha trasladado y compare su clave.</translation>
    </message>
    <message>
        <source>This program made a mistake and could not explain the text.</source>
        <translation>Este programa cometió un error y no pudo explicar el texto.</translation>
    </message>
    <message>
        <source>This program made a mistake and could not finish.</source>
        <translation>Este programa cometió un error y no pudo terminar.</translation>
    </message>
    <message>
        <source>This program made a mistake and could not finish. {place}</source>
        <translation>Este programa cometió un error y no pudo terminar. {place}</translation>
    </message>
    <message>
        <source>This server needs no sign-in (&amp;relay by address)</source>
        <translation>Este servidor no necesita inicio de sesión (&amp;retransmisión por dirección)</translation>
    </message>
    <message>
        <source>This system has no keyring, so the password stays in memory and is gone when the window closes.</source>
        <translation>Este sistema no tiene llavero, así que la contraseña permanece en la memoria y desaparece al cerrar la ventana.</translation>
    </message>
    <message>
        <source>This system has no keyring, so the token stays in memory and is gone when the window closes.</source>
        <translation>Este sistema no tiene llavero, así que el token permanece en la memoria y desaparece al cerrar la ventana.</translation>
    </message>
    <message>
        <source>This system has no keyring.</source>
        <translation>Este sistema no tiene llavero.</translation>
    </message>
    <message>
        <source>This takes a moment. What was active stays active until the platform&apos;s own test has passed.</source>
        <translation>Esto tarda un momento. Lo que estaba activo sigue activo hasta que la propia prueba de la plataforma resulte correcta.</translation>
    </message>
    <message>
        <source>Three things need your attention.</source>
        <translation>Tres cosas requieren su atención.</translation>
    </message>
    <message numerus="yes">
        <source>To {address}. This takes at most %n second(s).</source>
        <translation>
            <numerusform>A {address}. Tarda como máximo %n segundo.</numerusform>
            <numerusform>A {address}. Tarda como máximo %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <comment>until the own server sends</comment>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Transfer code</source>
        <translation>Código de transferencia</translation>
    </message>
    <message>
        <source>Tries again at {time}, while this page is open.</source>
        <translation>Se intenta otra vez a las {time}, mientras esta página esté abierta.</translation>
    </message>
    <message>
        <source>Trust one key for {host}:{port}?</source>
        <translation>¿Confiar en una sola clave para {host}:{port}?</translation>
    </message>
    <message>
        <source>Trust this &amp;key</source>
        <translation>Con&amp;fiar en esta clave</translation>
    </message>
    <message>
        <source>Trust this one key for {host}:{port}...</source>
        <translation>Confiar en esta única clave para {host}:{port}...</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Volver a intentarlo</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Probar ahora</translation>
    </message>
    <message>
        <source>Trying</source>
        <comment>to connect to a port</comment>
        <translation>Probando</translation>
    </message>
    <message>
        <source>Trying the server&apos;s other ports</source>
        <translation>Probando los otros puertos del servidor</translation>
    </message>
    <message>
        <source>Trying the token</source>
        <translation>Probando el token</translation>
    </message>
    <message>
        <source>Two things need your attention.</source>
        <translation>Dos cosas requieren su atención.</translation>
    </message>
    <message>
        <source>Type your own name in place of {part}. The service shows it.</source>
        <translation>Escriba su propio nombre en lugar de {part}. El servicio lo muestra.</translation>
    </message>
    <message>
        <source>Type {values}, without sign-in.</source>
        <translation>Escriba: {values}, sin inicio de sesión.</translation>
    </message>
    <message>
        <source>Type {values}.</source>
        <translation>Escriba: {values}.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Unlock the key</source>
        <translation>Desbloquear la clave</translation>
    </message>
    <message>
        <source>Until then it sends from {sender}.</source>
        <translation>Hasta entonces envía desde {sender}.</translation>
    </message>
    <message>
        <source>Until then {platform} sends from {sender}.</source>
        <translation>Hasta entonces, {platform} envía desde {sender}.</translation>
    </message>
    <message>
        <source>Use &amp;without sealing</source>
        <translation>Usar &amp;sin sellar</translation>
    </message>
    <message>
        <source>Use the 16 letters</source>
        <translation>Usar las 16 letras</translation>
    </message>
    <message>
        <source>Use the password kept for this server</source>
        <translation>Usar la contraseña guardada para este servidor</translation>
    </message>
    <message>
        <source>Use what you pasted</source>
        <translation>Usar lo que pegó</translation>
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
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Valid</source>
        <comment>from when to when</comment>
        <translation>Validez</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>state of a check</comment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Waiting for the greeting</source>
        <translation>Esperando el saludo</translation>
    </message>
    <message>
        <source>Waiting for the network of this window, or for missing settings.</source>
        <translation>Espera la red de esta ventana, o los ajustes que faltan.</translation>
    </message>
    <message>
        <source>Waiting for the server&apos;s greeting</source>
        <translation>Esperando el saludo del servidor</translation>
    </message>
    <message>
        <source>Waits for a host name that exists.</source>
        <translation>Espera un nombre de host que exista.</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Espera su respuesta</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>state of a check</comment>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>What changes, and when</source>
        <translation>Qué cambia y cuándo</translation>
    </message>
    <message>
        <source>What did the platform say?</source>
        <translation>¿Qué dijo la plataforma?</translation>
    </message>
    <message>
        <source>What did {platform} say?</source>
        <translation>¿Qué dijo {platform}?</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Qué se elimina</translation>
    </message>
    <message>
        <source>What it said</source>
        <translation>Qué dijo</translation>
    </message>
    <message>
        <source>What locks the key</source>
        <translation>Qué protege la clave</translation>
    </message>
    <message>
        <source>What speaks for it: {reason}</source>
        <translation>A favor de esta causa: {reason}</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Qué se conserva</translation>
    </message>
    <message>
        <source>What the checks saw, the part that this finding rests on first. No password is in it.</source>
        <translation>Lo que vieron las comprobaciones, empezando por aquello en lo que se basa este resultado. No contiene ninguna contraseña.</translation>
    </message>
    <message>
        <source>What the old key signed still verifies. Platforms take nothing from the new key before it is registered.</source>
        <translation>Lo que firmó la clave antigua se sigue verificando. Las plataformas no aceptan nada de la clave nueva antes de que se registre.</translation>
    </message>
    <message>
        <source>What the platform said</source>
        <translation>Qué dijo la plataforma</translation>
    </message>
    <message>
        <source>What to &amp;do instead</source>
        <translation>&amp;Qué hacer en su lugar</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>Conviene saber</translation>
    </message>
    <message>
        <source>What was found, or a provider or sending service that sends for you</source>
        <translation>Lo que se encontró, o un proveedor o servicio de envío que envía por usted</translation>
    </message>
    <message>
        <source>What was signed</source>
        <translation>Qué se firmó</translation>
    </message>
    <message>
        <source>What you typed in this window is not kept as a draft, because it has no complete From address.</source>
        <translation>Lo que escribió en esta ventana no se guarda como borrador, porque no tiene una dirección del remitente completa.</translation>
    </message>
    <message>
        <source>What you typed stays on this computer as a draft. The password does not.</source>
        <translation>Lo que escribió se queda en este equipo como borrador. La contraseña, no.</translation>
    </message>
    <message>
        <source>What you will need</source>
        <translation>Qué va a necesitar</translation>
    </message>
    <message>
        <source>What {platform} said</source>
        <translation>Qué dijo {platform}</translation>
    </message>
    <message>
        <source>Where settings are looked up</source>
        <translation>Dónde se buscan los ajustes</translation>
    </message>
    <message>
        <source>Where the service keeps your account</source>
        <translation>Dónde guarda el servicio su cuenta</translation>
    </message>
    <message>
        <source>Where to make one</source>
        <translation>Dónde se crea</translation>
    </message>
    <message>
        <source>Whether the platform took the settings</source>
        <translation>Si la plataforma aceptó los ajustes</translation>
    </message>
    <message>
        <source>Which part of this page is shown</source>
        <translation>Qué parte de esta página se muestra</translation>
    </message>
    <message>
        <source>Which platform will send?</source>
        <translation>¿Qué plataforma va a enviar?</translation>
    </message>
    <message>
        <source>Who are the emails from?</source>
        <translation>¿De quién son los correos?</translation>
    </message>
    <message>
        <source>Who gets the test message; your own address unless you change it</source>
        <translation>Quién recibe el mensaje de prueba; su propia dirección, si no la cambia</translation>
    </message>
    <message>
        <source>Whose server it is</source>
        <translation>De quién es el servidor</translation>
    </message>
    <message>
        <source>Whose server it was</source>
        <translation>De quién era el servidor</translation>
    </message>
    <message>
        <source>With the mailbox that sends. The sign-in is tried in the next step, once.</source>
        <translation>Con el buzón que envía. El inicio de sesión se prueba en el paso siguiente, una sola vez.</translation>
    </message>
    <message>
        <source>With your server</source>
        <translation>Con su servidor</translation>
    </message>
    <message>
        <source>Without encryption everyone on the way can read and change your messages, and no password is sent.</source>
        <translation>Sin cifrado, cualquiera en el camino puede leer y cambiar sus mensajes, y no se envía ninguna contraseña.</translation>
    </message>
    <message>
        <source>Without it the password stays in memory until the window closes</source>
        <translation>Sin esto, la contraseña permanece en la memoria hasta que se cierre la ventana</translation>
    </message>
    <message>
        <source>Writes what was checked and found, without the password</source>
        <translation>Escribe lo que se comprobó y se encontró, sin la contraseña</translation>
    </message>
    <message>
        <source>You agreed</source>
        <translation>Usted aceptó</translation>
    </message>
    <message>
        <source>You can save the file now; it says that it was not tested.</source>
        <translation>Puede guardar el archivo ahora; dice que no se probó.</translation>
    </message>
    <message>
        <source>You can type the server in the next step. Your mail provider or IT team knows it.</source>
        <translation>Puede escribir el servidor en el paso siguiente. Su proveedor de correo o su equipo de TI lo conoce.</translation>
    </message>
    <message>
        <source>You chose another server, so these are not filled in.</source>
        <translation>Usted eligió otro servidor, así que estos no se rellenan.</translation>
    </message>
    <message>
        <source>You confirmed it.</source>
        <comment>a server, as the right one</comment>
        <translation>Usted lo confirmó.</translation>
    </message>
    <message>
        <source>You said no</source>
        <translation>Usted dijo que no</translation>
    </message>
    <message>
        <source>You stopped the checks. Nothing has been sent or saved.</source>
        <translation>Usted detuvo las comprobaciones. No se ha enviado ni guardado nada.</translation>
    </message>
    <message>
        <source>Your mail server</source>
        <translation>Su servidor de correo</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Your own server is still in use, as far as is known.</source>
        <translation>Su propio servidor sigue en uso, hasta donde se sabe.</translation>
    </message>
    <message>
        <source>Your own server sends from now on</source>
        <translation>Desde ahora envía su propio servidor</translation>
    </message>
    <message>
        <source>Your password will go to this server and to no other.</source>
        <translation>Su contraseña irá a este servidor y a ningún otro.</translation>
    </message>
    <message>
        <source>a guess that answered</source>
        <translation>una suposición que respondió</translation>
    </message>
    <message>
        <source>address {address}</source>
        <translation>dirección {address}</translation>
    </message>
    <message>
        <source>an address of the platform</source>
        <translation>una dirección de la plataforma</translation>
    </message>
    <message>
        <source>autoconfig.thunderbird.net (Mozilla) learns the domain and this computer&apos;s address.</source>
        <translation>autoconfig.thunderbird.net (Mozilla) ve el dominio y la dirección de este equipo.</translation>
    </message>
    <message>
        <source>current step</source>
        <comment>said of a step</comment>
        <translation>paso actual</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>no permitida</translation>
    </message>
    <message>
        <source>done</source>
        <comment>said of a step</comment>
        <translation>hecho</translation>
    </message>
    <message>
        <source>from Thunderbird&apos;s public list</source>
        <translation>de la lista pública de Thunderbird</translation>
    </message>
    <message>
        <source>from what we know of the provider</source>
        <translation>de lo que sabemos del proveedor</translation>
    </message>
    <message>
        <source>from your domain&apos;s MX record</source>
        <translation>del registro MX de su dominio</translation>
    </message>
    <message>
        <source>from your domain&apos;s SPF record, a hint</source>
        <translation>del registro SPF de su dominio, una pista</translation>
    </message>
    <message>
        <source>from your domain&apos;s SRV record</source>
        <translation>del registro SRV de su dominio</translation>
    </message>
    <message>
        <source>from your domain&apos;s own autoconfig file</source>
        <translation>del archivo autoconfig de su dominio</translation>
    </message>
    <message>
        <source>guess</source>
        <translation>suposición</translation>
    </message>
    <message>
        <source>host {host}</source>
        <translation>host {host}</translation>
    </message>
    <message>
        <source>key unknown</source>
        <translation>clave desconocida</translation>
    </message>
    <message>
        <source>key {key}</source>
        <translation>clave {key}</translation>
    </message>
    <message>
        <source>known provider</source>
        <translation>proveedor conocido</translation>
    </message>
    <message>
        <source>needs attention</source>
        <comment>said of a step</comment>
        <translation>requiere atención</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a certificate says no name</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>not done yet</source>
        <comment>said of a step</comment>
        <translation>aún sin hacer</translation>
    </message>
    <message>
        <source>optional</source>
        <comment>this field may stay empty</comment>
        <translation>opcional</translation>
    </message>
    <message>
        <source>own autoconfig</source>
        <translation>autoconfig propio</translation>
    </message>
    <message>
        <source>password {password}</source>
        <translation>contraseña {password}</translation>
    </message>
    <message>
        <source>pinned key</source>
        <translation>clave fijada</translation>
    </message>
    <message>
        <source>port {port}</source>
        <translation>puerto {port}</translation>
    </message>
    <message>
        <source>port {port} with {security}</source>
        <translation>puerto {port} con {security}</translation>
    </message>
    <message>
        <source>public list</source>
        <translation>lista pública</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>cortada</translation>
    </message>
    <message>
        <source>security {security}</source>
        <translation>seguridad {security}</translation>
    </message>
    <message>
        <source>smtp-wizard: this is a fault of the program, not of your settings.</source>
        <translation>smtp-wizard: este es un fallo del programa, no de su configuración.</translation>
    </message>
    <message>
        <source>smtp-wizard: this is a fault of the program, not of your settings. Where it happened stands in {path}.</source>
        <translation>smtp-wizard: este es un fallo del programa, no de su configuración. En {path} se indica dónde ocurrió.</translation>
    </message>
    <message>
        <source>the same as now; perhaps another password</source>
        <translation>los mismos que ahora; quizá otra contraseña</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>today, {time}</source>
        <comment>a moment</comment>
        <translation>hoy, {time}</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>inaccesible</translation>
    </message>
    <message>
        <source>user name {username}</source>
        <translation>nombre de usuario {username}</translation>
    </message>
    <message>
        <source>yesterday, {time}</source>
        <comment>a moment</comment>
        <translation>ayer, {time}</translation>
    </message>
    <message>
        <source>your address</source>
        <translation>su dirección</translation>
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
        <translation>{details} · en esta ventana</translation>
    </message>
    <message>
        <source>{fields} to correct</source>
        <translation>Por corregir: {fields}</translation>
    </message>
    <message>
        <source>{fields} to enter</source>
        <translation>Por introducir: {fields}</translation>
    </message>
    <message numerus="yes">
        <source>{field} and %n more to correct</source>
        <translation>
            <numerusform>Por corregir: {field} y %n más</numerusform>
            <numerusform>Por corregir: {field} y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{field} and %n more to enter</source>
        <translation>
            <numerusform>Por introducir: {field} y %n más</numerusform>
            <numerusform>Por introducir: {field} y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>two days</comment>
        <translation>del {first} al {last}</translation>
    </message>
    <message>
        <source>{host} · port {port} · {security}</source>
        <translation>{host} · puerto {port} · {security}</translation>
    </message>
    <message>
        <source>{host}, port {port}</source>
        <translation>{host}, puerto {port}</translation>
    </message>
    <message>
        <source>{keyring} could not be used. The password stays in memory until the window closes.</source>
        <translation>{keyring} no se pudo usar. La contraseña permanece en la memoria hasta que se cierre la ventana.</translation>
    </message>
    <message>
        <source>{keyring} did not keep the password. It stays in memory until the window closes.</source>
        <translation>{keyring} no guardó la contraseña. Permanece en la memoria hasta que se cierre la ventana.</translation>
    </message>
    <message>
        <source>{keyring} holds no password for this server and user name.</source>
        <translation>{keyring} no contiene ninguna contraseña para este servidor y este nombre de usuario.</translation>
    </message>
    <message>
        <source>{keyring} is locked. Unlock it and try again.</source>
        <translation>{keyring} está bloqueado. Desbloquéelo y vuelva a intentarlo.</translation>
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
        <translation>{names} y {last}</translation>
    </message>
    <message>
        <source>{name} tests it from its side, then makes custom SMTP the active sending method.</source>
        <translation>{name} la prueba desde su lado y después convierte el SMTP propio en el método de envío activo.</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <comment>a name and its value</comment>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>{origin} shows a code to whoever may register keys there.</source>
        <translation>{origin} muestra un código a quien puede registrar claves allí.</translation>
    </message>
    <message>
        <source>{origin}, started with this window</source>
        <translation>{origin}, iniciada con esta ventana</translation>
    </message>
    <message>
        <source>{origin}, takes settings itself</source>
        <translation>{origin}, recibe ella misma la configuración</translation>
    </message>
    <message>
        <source>{platform} asks for a user name and a password, so it cannot use a server without sign-in. You can still check the server from this computer.</source>
        <translation>{platform} pide un nombre de usuario y una contraseña, así que no puede usar un servidor sin inicio de sesión. Aun así, puede comprobar el servidor desde este equipo.</translation>
    </message>
    <message>
        <source>{platform} help page</source>
        <translation>Página de ayuda de {platform}</translation>
    </message>
    <message>
        <source>{platform} sends from its own sender again.</source>
        <translation>{platform} vuelve a enviar con su propio remitente.</translation>
    </message>
    <message>
        <source>{platform} sends only as the mailbox that signs in.</source>
        <translation>{platform} solo envía como el buzón que inicia sesión.</translation>
    </message>
    <message>
        <source>{platform} takes only the ports {ports}.</source>
        <translation>{platform} solo acepta los puertos {ports}.</translation>
    </message>
    <message>
        <source>{platform} then sends from its own sender and uses your mail server no more. To use your server again, hand the settings over once more.</source>
        <translation>Después, {platform} envía con su propio remitente y ya no usa su servidor de correo. Para volver a usar su servidor, entregue otra vez la configuración.</translation>
    </message>
    <message>
        <source>{platform} then sends from {sender} and uses your mail server no more. To use your server again, hand the settings over once more.</source>
        <translation>Después, {platform} envía desde {sender} y ya no usa su servidor de correo. Para volver a usar su servidor, entregue otra vez la configuración.</translation>
    </message>
    <message>
        <source>{platform} · no server yet · {moment}</source>
        <comment>a draft</comment>
        <translation>{platform} · aún sin servidor · {moment}</translation>
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
        <translation>En {service}, esta palabra es el nombre de usuario de todos.</translation>
    </message>
    <message>
        <source>{title} (not on this computer)</source>
        <translation>{title} (no en este equipo)</translation>
    </message>
    <message>
        <source>{title} (now)</source>
        <comment>the practice situation that runs</comment>
        <translation>{title} (ahora)</translation>
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
        <translation>Un retorno de carro dentro de una línea oculta una segunda. Es una sola línea, y AUTH no se anuncia.</translation>
    </message>
    <message>
        <source>A certificate for every name of the domain</source>
        <translation>Un certificado para todos los nombres del dominio</translation>
    </message>
    <message>
        <source>A certificate with an RSA key</source>
        <translation>Un certificado con una clave RSA</translation>
    </message>
    <message>
        <source>A chain with its root</source>
        <translation>Una cadena con su raíz</translation>
    </message>
    <message>
        <source>A code that does not exist</source>
        <translation>Un código que no existe</translation>
    </message>
    <message>
        <source>A company server that offers NTLM and GSSAPI besides LOGIN, with keywords of its own.</source>
        <translation>Un servidor de empresa que ofrece NTLM y GSSAPI además de LOGIN, con palabras clave propias.</translation>
    </message>
    <message>
        <source>A device blots out STARTTLS</source>
        <translation>Un dispositivo tapa STARTTLS</translation>
    </message>
    <message>
        <source>A device blots out the greeting</source>
        <translation>Un dispositivo tapa el saludo</translation>
    </message>
    <message>
        <source>A device takes each connection to a mail port, whoever it is for, and cuts it at once.</source>
        <translation>Un dispositivo acepta cada conexión a un puerto de correo, sea para quien sea, y la corta al momento.</translation>
    </message>
    <message>
        <source>A domain that takes no mail</source>
        <translation>Un dominio que no acepta correo</translation>
    </message>
    <message>
        <source>A domain without MX records</source>
        <translation>Un dominio sin registros MX</translation>
    </message>
    <message>
        <source>A firewall drops what leaves for every mail port, without a word.</source>
        <translation>Un firewall descarta, sin decir nada, lo que sale hacia cualquier puerto de correo.</translation>
    </message>
    <message>
        <source>A firewall lets through the commands of 1982 only, and answers EHLO in the server&apos;s place.</source>
        <translation>Un firewall solo deja pasar los comandos de 1982 y responde a EHLO en lugar del servidor.</translation>
    </message>
    <message>
        <source>A firewall of this network says no to whatever leaves for a mail port, in the server&apos;s name.</source>
        <translation>Un firewall de esta red dice que no, en nombre del servidor, a todo lo que sale hacia un puerto de correo.</translation>
    </message>
    <message>
        <source>A firewall that inspects SMTP turns greeting and keywords into stars and X, STARTTLS among them.</source>
        <translation>Un firewall que inspecciona SMTP convierte en asteriscos y X el saludo y las palabras clave, entre ellas STARTTLS.</translation>
    </message>
    <message>
        <source>A gateway opens the encryption of whatever leaves the company, with a company&apos;s own authority.</source>
        <translation>Una puerta de enlace abre el cifrado de todo lo que sale de la empresa, con una autoridad de la propia empresa.</translation>
    </message>
    <message>
        <source>A greeting drop by drop</source>
        <translation>Un saludo gota a gota</translation>
    </message>
    <message>
        <source>A hosting company&apos;s server: a greeting of several lines that forbids bulk mail, no enhanced status codes.</source>
        <translation>El servidor de una empresa de alojamiento: un saludo de varias líneas que prohíbe el correo masivo, sin códigos de estado ampliados.</translation>
    </message>
    <message>
        <source>A keyword hidden behind a carriage return</source>
        <translation>Una palabra clave oculta tras un retorno de carro</translation>
    </message>
    <message>
        <source>A line of 20 megabytes</source>
        <translation>Una línea de 20 megabytes</translation>
    </message>
    <message>
        <source>A line of 20 megabytes inside TLS</source>
        <translation>Una línea de 20 megabytes dentro de TLS</translation>
    </message>
    <message>
        <source>A line that never ends</source>
        <translation>Una línea que nunca termina</translation>
    </message>
    <message>
        <source>A mail filter on the way hangs up with a reply of its own before the server is reached.</source>
        <translation>Un filtro de correo del camino cierra la conexión con una respuesta propia antes de llegar al servidor.</translation>
    </message>
    <message>
        <source>A password with all kinds of characters</source>
        <translation>Una contraseña con todo tipo de caracteres</translation>
    </message>
    <message>
        <source>A port that the server does not serve</source>
        <translation>Un puerto que el servidor no atiende</translation>
    </message>
    <message>
        <source>A program on this computer answers</source>
        <translation>Responde un programa de este equipo</translation>
    </message>
    <message>
        <source>A provider that always offers STARTTLS seems not to: a program or device took it out.</source>
        <translation>Un proveedor que siempre ofrece STARTTLS parece no hacerlo: lo quitó un programa o un dispositivo.</translation>
    </message>
    <message>
        <source>A provider&apos;s front end: token sign-in listed first, a session id in the greeting, a size of its own.</source>
        <translation>El servidor frontal de un proveedor: inicio de sesión con token en primer lugar, un identificador de sesión en el saludo y un tamaño propio.</translation>
    </message>
    <message>
        <source>A proxy answers on every port</source>
        <translation>Un proxy responde en todos los puertos</translation>
    </message>
    <message>
        <source>A proxy cuts every mail connection</source>
        <translation>Un proxy corta todas las conexiones de correo</translation>
    </message>
    <message>
        <source>A refusal that tries to deceive</source>
        <translation>Un rechazo que intenta engañar</translation>
    </message>
    <message>
        <source>A reply is begun in clear, so that what comes inside the encryption would read as its end.</source>
        <translation>Una respuesta empieza sin cifrar, para que lo que llegue dentro del cifrado se lea como su final.</translation>
    </message>
    <message>
        <source>A reply of 12 megabytes</source>
        <translation>Una respuesta de 12 megabytes</translation>
    </message>
    <message>
        <source>A reply with two codes</source>
        <translation>Una respuesta con dos códigos</translation>
    </message>
    <message>
        <source>A rule of the organisation forbids it</source>
        <translation>Lo prohíbe una regla de la organización</translation>
    </message>
    <message>
        <source>A sending service that answers on port 2525 too, for those whose network blocks the usual ones.</source>
        <translation>Un servicio de envío que también responde en el puerto 2525, para quienes tienen una red que bloquea los habituales.</translation>
    </message>
    <message>
        <source>A server in the manner of Exchange</source>
        <translation>Un servidor al estilo de Exchange</translation>
    </message>
    <message>
        <source>A server in the manner of Postfix</source>
        <translation>Un servidor al estilo de Postfix</translation>
    </message>
    <message>
        <source>A server in the manner of a large provider</source>
        <translation>Un servidor al estilo de un gran proveedor</translation>
    </message>
    <message>
        <source>A server that announces next to nothing</source>
        <translation>Un servidor que no anuncia casi nada</translation>
    </message>
    <message>
        <source>A server that only this network can reach</source>
        <translation>Un servidor al que solo llega esta red</translation>
    </message>
    <message>
        <source>A server with IPv6 alone</source>
        <translation>Un servidor solo con IPv6</translation>
    </message>
    <message>
        <source>A server with IPv6 alone, a network without</source>
        <translation>Un servidor solo con IPv6, una red sin él</translation>
    </message>
    <message>
        <source>A shared host in the manner of Exim</source>
        <translation>Un servidor compartido al estilo de Exim</translation>
    </message>
    <message>
        <source>A slow server</source>
        <translation>Un servidor lento</translation>
    </message>
    <message>
        <source>A small appliance: 8BITMIME and AUTH LOGIN, no size, no enhanced status codes.</source>
        <translation>Un aparato pequeño: 8BITMIME y AUTH LOGIN, sin tamaño ni códigos de estado ampliados.</translation>
    </message>
    <message>
        <source>A user name without a domain</source>
        <translation>Un nombre de usuario sin dominio</translation>
    </message>
    <message>
        <source>A usual Linux mail server: old and new form of AUTH, many keywords, sign-in only after STARTTLS.</source>
        <translation>Un servidor de correo Linux habitual: forma antigua y nueva de AUTH, muchas palabras clave, inicio de sesión solo tras STARTTLS.</translation>
    </message>
    <message>
        <source>A virus scanner before one&apos;s own server</source>
        <translation>Un antivirus delante del propio servidor</translation>
    </message>
    <message>
        <source>A virus scanner opens the encryption</source>
        <translation>Un antivirus abre el cifrado</translation>
    </message>
    <message>
        <source>A web server that waits to be asked</source>
        <translation>Un servidor web que espera a que le pregunten</translation>
    </message>
    <message>
        <source>Account locked</source>
        <translation>Cuenta bloqueada</translation>
    </message>
    <message>
        <source>Account suspended</source>
        <translation>Cuenta suspendida</translation>
    </message>
    <message>
        <source>After a flat battery the clock stands years back, and no certificate seems to be valid yet.</source>
        <translation>Con la pila agotada, el reloj va años atrasado, y ningún certificado parece válido todavía.</translation>
    </message>
    <message>
        <source>An account on trial</source>
        <translation>Una cuenta en prueba</translation>
    </message>
    <message>
        <source>An address with an umlaut</source>
        <translation>Una dirección con diéresis</translation>
    </message>
    <message>
        <source>An antivirus program presents its own certificate in place of that of a small server.</source>
        <translation>Un antivirus presenta su propio certificado en lugar del de un servidor pequeño.</translation>
    </message>
    <message>
        <source>An antivirus program presents its own certificate in place of the provider&apos;s.</source>
        <translation>Un antivirus presenta su propio certificado en lugar del del proveedor.</translation>
    </message>
    <message>
        <source>An old inspection device that knows no EHLO</source>
        <translation>Un dispositivo de inspección antiguo que no conoce EHLO</translation>
    </message>
    <message>
        <source>An old server ends its lines with a line feed alone. That is against the rules, and everybody reads it.</source>
        <translation>Un servidor antiguo termina sus líneas solo con un salto de línea. Va contra las reglas, y todos lo leen.</translation>
    </message>
    <message>
        <source>Another port that works</source>
        <translation>Otro puerto que funciona</translation>
    </message>
    <message>
        <source>App password needed</source>
        <translation>Hace falta una contraseña de aplicación</translation>
    </message>
    <message>
        <source>Authenticated SMTP is switched off for the whole organisation.</source>
        <translation>SMTP autenticado está desactivado para toda la organización.</translation>
    </message>
    <message>
        <source>Broken and hostile servers</source>
        <translation>Servidores defectuosos y hostiles</translation>
    </message>
    <message>
        <source>Certificate about to run out</source>
        <translation>Certificado a punto de caducar</translation>
    </message>
    <message>
        <source>Certificate chain incomplete</source>
        <translation>Cadena de certificados incompleta</translation>
    </message>
    <message>
        <source>Certificate expired</source>
        <translation>Certificado caducado</translation>
    </message>
    <message>
        <source>Certificate for another name</source>
        <translation>Certificado para otro nombre</translation>
    </message>
    <message>
        <source>Certificate not valid yet</source>
        <translation>Certificado aún no válido</translation>
    </message>
    <message>
        <source>Certificate of a private authority</source>
        <translation>Certificado de una autoridad privada</translation>
    </message>
    <message>
        <source>Certificate with a weak key</source>
        <translation>Certificado con una clave débil</translation>
    </message>
    <message>
        <source>Certificate without host names</source>
        <translation>Certificado sin nombres de host</translation>
    </message>
    <message>
        <source>Confirm in a browser first</source>
        <translation>Antes hay que confirmar en un navegador</translation>
    </message>
    <message>
        <source>Connected, then silence</source>
        <translation>Conecta, y después silencio</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Conexión rechazada</translation>
    </message>
    <message>
        <source>DMARC refuses the sender</source>
        <translation>DMARC rechaza al remitente</translation>
    </message>
    <message>
        <source>Devices and programs on the way</source>
        <translation>Dispositivos y programas en el camino</translation>
    </message>
    <message>
        <source>Encryption agreed to and never begun</source>
        <translation>Cifrado acordado que nunca empieza</translation>
    </message>
    <message>
        <source>Encryption and certificates</source>
        <translation>Cifrado y certificados</translation>
    </message>
    <message>
        <source>Encryption required</source>
        <translation>Se exige cifrado</translation>
    </message>
    <message>
        <source>Every reply takes a moment, as over a satellite link. It is slow, and nothing is wrong.</source>
        <translation>Cada respuesta tarda un poco, como por un enlace de satélite. Es lento, y no hay ningún problema.</translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation>Todo funciona</translation>
    </message>
    <message>
        <source>Everything works from here. The server&apos;s firewall drops what comes from the platform&apos;s address.</source>
        <translation>Todo funciona desde aquí. El firewall del servidor descarta lo que viene de la dirección de la plataforma.</translation>
    </message>
    <message>
        <source>Everything works, and the certificate has five days left.</source>
        <translation>Todo funciona, y al certificado le quedan cinco días.</translation>
    </message>
    <message>
        <source>Firewall on the way</source>
        <translation>Firewall en el camino</translation>
    </message>
    <message>
        <source>Greylisted</source>
        <translation>En lista gris</translation>
    </message>
    <message>
        <source>Healthy servers</source>
        <translation>Servidores sanos</translation>
    </message>
    <message>
        <source>IPv4 does not answer</source>
        <translation>IPv4 no responde</translation>
    </message>
    <message>
        <source>IPv6 does not answer</source>
        <translation>IPv6 no responde</translation>
    </message>
    <message>
        <source>Keywords before TLS that are not the server&apos;s</source>
        <translation>Palabras clave antes de TLS que no son del servidor</translation>
    </message>
    <message>
        <source>Keywords drop by drop</source>
        <translation>Palabras clave gota a gota</translation>
    </message>
    <message>
        <source>Keywords without an end</source>
        <translation>Palabras clave sin fin</translation>
    </message>
    <message>
        <source>Lines that end in a carriage return alone</source>
        <translation>Líneas que terminan solo con un retorno de carro</translation>
    </message>
    <message>
        <source>Lines that end in a different way</source>
        <translation>Líneas que terminan de otra forma</translation>
    </message>
    <message>
        <source>Locked out after a failed sign-in</source>
        <translation>Acceso cerrado tras un inicio de sesión fallido</translation>
    </message>
    <message>
        <source>Locked out without a word</source>
        <translation>Acceso cerrado sin decir nada</translation>
    </message>
    <message>
        <source>Mail leaves this network, but the server&apos;s own firewall drops whatever comes from this address.</source>
        <translation>El correo sale de esta red, pero el propio firewall del servidor descarta lo que viene de esta dirección.</translation>
    </message>
    <message>
        <source>Mailbox full</source>
        <translation>Buzón lleno</translation>
    </message>
    <message>
        <source>Message refused by a rule</source>
        <translation>Mensaje rechazado por una regla</translation>
    </message>
    <message>
        <source>Message too large</source>
        <translation>Mensaje demasiado grande</translation>
    </message>
    <message>
        <source>Name look-up broken</source>
        <translation>La resolución de nombres no funciona</translation>
    </message>
    <message>
        <source>Names, ports and firewalls</source>
        <translation>Nombres, puertos y firewalls</translation>
    </message>
    <message>
        <source>No answer from the name server</source>
        <translation>El servidor de nombres no responde</translation>
    </message>
    <message>
        <source>No cipher in common</source>
        <translation>Ningún cifrado en común</translation>
    </message>
    <message>
        <source>No common way to sign in</source>
        <translation>Ninguna forma común de iniciar sesión</translation>
    </message>
    <message>
        <source>No right to send to others</source>
        <translation>Sin permiso para enviar a otros</translation>
    </message>
    <message>
        <source>No way to the network</source>
        <translation>Sin ruta a la red</translation>
    </message>
    <message>
        <source>Nobody answers at the IPv4 address of the server; IPv6 works, so mail can be sent.</source>
        <translation>Nadie responde en la dirección IPv4 del servidor; IPv6 funciona, así que el correo se puede enviar.</translation>
    </message>
    <message>
        <source>Nonsense in place of keywords</source>
        <translation>Sinsentidos en lugar de palabras clave</translation>
    </message>
    <message>
        <source>Nothing gets out</source>
        <translation>No sale nada</translation>
    </message>
    <message>
        <source>Once the connection is encrypted, the reply to EHLO is a single line of 20 megabytes.</source>
        <translation>Una vez cifrada la conexión, la respuesta a EHLO es una sola línea de 20 megabytes.</translation>
    </message>
    <message>
        <source>One of two addresses cannot be reached</source>
        <translation>No se llega a una de las dos direcciones</translation>
    </message>
    <message>
        <source>One port cuts the line</source>
        <translation>Un puerto corta la conexión</translation>
    </message>
    <message>
        <source>One port hangs up</source>
        <translation>Un puerto cierra la conexión</translation>
    </message>
    <message>
        <source>One port stays silent</source>
        <translation>Un puerto se queda callado</translation>
    </message>
    <message>
        <source>Only sign-in with a token</source>
        <translation>Solo inicio de sesión con token</translation>
    </message>
    <message>
        <source>Other names are found, but the servers that know the names of this domain are out of order.</source>
        <translation>Otros nombres se encuentran, pero los servidores que conocen los de este dominio no funcionan.</translation>
    </message>
    <message>
        <source>Passwords are no longer accepted</source>
        <translation>Ya no se aceptan contraseñas</translation>
    </message>
    <message>
        <source>Port 25 blocked</source>
        <translation>Puerto 25 bloqueado</translation>
    </message>
    <message>
        <source>Port 465 speaks TLS from the first byte, but the person chose STARTTLS.</source>
        <translation>El puerto 465 habla TLS desde el primer byte, pero la persona eligió STARTTLS.</translation>
    </message>
    <message>
        <source>Port 465 without TLS</source>
        <translation>Puerto 465 sin TLS</translation>
    </message>
    <message>
        <source>Port 587 begins in plain text, but the person chose SSL/TLS.</source>
        <translation>El puerto 587 empieza en texto sin cifrar, pero la persona eligió SSL/TLS.</translation>
    </message>
    <message>
        <source>Port 587 takes the connection and closes it at once, while port 465 works.</source>
        <translation>El puerto 587 acepta la conexión y la cierra al momento, mientras que el puerto 465 funciona.</translation>
    </message>
    <message>
        <source>Port 587 takes the connection and never says a word, while port 465 works.</source>
        <translation>El puerto 587 acepta la conexión y nunca dice nada, mientras que el puerto 465 funciona.</translation>
    </message>
    <message>
        <source>Port 587 takes the connection and resets it, while port 465 works.</source>
        <translation>El puerto 587 acepta la conexión y la corta de golpe, mientras que el puerto 465 funciona.</translation>
    </message>
    <message>
        <source>Port 587 with TLS at once</source>
        <translation>Puerto 587 con TLS de inmediato</translation>
    </message>
    <message>
        <source>Recipient refused</source>
        <translation>Destinatario rechazado</translation>
    </message>
    <message>
        <source>Relay without sign-in</source>
        <translation>Retransmisión sin inicio de sesión</translation>
    </message>
    <message>
        <source>Replies are slipped in after the server agreed to encrypt and before it does.</source>
        <translation>Se cuelan respuestas después de que el servidor acepte cifrar y antes de que lo haga.</translation>
    </message>
    <message>
        <source>Replies are slipped in before the encryption begins: the dialogue is being manipulated.</source>
        <translation>Se cuelan respuestas antes de que empiece el cifrado: alguien manipula el diálogo.</translation>
    </message>
    <message>
        <source>SMTP access switched off in the account</source>
        <translation>Acceso SMTP desactivado en la cuenta</translation>
    </message>
    <message>
        <source>SSL/TLS on the port for STARTTLS</source>
        <translation>SSL/TLS en el puerto para STARTTLS</translation>
    </message>
    <message>
        <source>STARTTLS announced and not known</source>
        <translation>STARTTLS anunciado y desconocido</translation>
    </message>
    <message>
        <source>STARTTLS not offered</source>
        <translation>STARTTLS no ofrecido</translation>
    </message>
    <message>
        <source>STARTTLS offered but broken</source>
        <translation>STARTTLS ofrecido, pero roto</translation>
    </message>
    <message>
        <source>STARTTLS on the port for SSL/TLS</source>
        <translation>STARTTLS en el puerto para SSL/TLS</translation>
    </message>
    <message>
        <source>STARTTLS taken out for a large provider</source>
        <translation>STARTTLS eliminado en un gran proveedor</translation>
    </message>
    <message>
        <source>Security defaults or conditional access of the organisation block sign-in with a password.</source>
        <translation>Los valores predeterminados de seguridad o el acceso condicional de la organización bloquean el inicio de sesión con contraseña.</translation>
    </message>
    <message>
        <source>Self-signed certificate</source>
        <translation>Certificado autofirmado</translation>
    </message>
    <message>
        <source>Sender address not allowed</source>
        <translation>Dirección del remitente no permitida</translation>
    </message>
    <message>
        <source>Sender domain does not exist</source>
        <translation>El dominio del remitente no existe</translation>
    </message>
    <message>
        <source>Sender domain not verified</source>
        <translation>Dominio del remitente sin verificar</translation>
    </message>
    <message>
        <source>Sender refused</source>
        <translation>Remitente rechazado</translation>
    </message>
    <message>
        <source>Sender, recipient and message</source>
        <translation>Remitente, destinatario y mensaje</translation>
    </message>
    <message>
        <source>Sending by SMTP is switched off for the mailbox</source>
        <translation>El envío por SMTP está desactivado para el buzón</translation>
    </message>
    <message>
        <source>Sending by SMTP is switched off for the organisation</source>
        <translation>El envío por SMTP está desactivado para la organización</translation>
    </message>
    <message>
        <source>Sending limit used up</source>
        <translation>Límite de envío agotado</translation>
    </message>
    <message>
        <source>Sending works, but the sender&apos;s domain says that it never receives mail: no reply will arrive (RFC 7505).</source>
        <translation>El envío funciona, pero el dominio del remitente dice que nunca recibe correo: no llegará ninguna respuesta (RFC 7505).</translation>
    </message>
    <message>
        <source>Server name misspelt</source>
        <translation>Nombre del servidor mal escrito</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Sign-in announced before TLS too</source>
        <translation>Inicio de sesión anunciado también antes de TLS</translation>
    </message>
    <message>
        <source>Sign-in from this address not allowed</source>
        <translation>Inicio de sesión no permitido desde esta dirección</translation>
    </message>
    <message>
        <source>Sign-in left out</source>
        <translation>Inicio de sesión omitido</translation>
    </message>
    <message>
        <source>Sign-in not offered</source>
        <translation>Inicio de sesión no ofrecido</translation>
    </message>
    <message>
        <source>Sign-in offered only before TLS</source>
        <translation>Inicio de sesión ofrecido solo antes de TLS</translation>
    </message>
    <message>
        <source>Sign-in with prompts</source>
        <translation>Inicio de sesión con preguntas</translation>
    </message>
    <message>
        <source>Someone announces a sign-in before TLS that the server itself does not have. Only its own count.</source>
        <translation>Alguien anuncia antes de TLS un inicio de sesión que el propio servidor no tiene. Solo cuenta el suyo.</translation>
    </message>
    <message>
        <source>Someone in the middle</source>
        <translation>Alguien en medio</translation>
    </message>
    <message>
        <source>Someone in the middle, a moment later</source>
        <translation>Alguien en medio, un momento después</translation>
    </message>
    <message>
        <source>TLS 1.0 only</source>
        <translation>Solo TLS 1.0</translation>
    </message>
    <message>
        <source>TLS 1.0 only, after STARTTLS</source>
        <translation>Solo TLS 1.0, tras STARTTLS</translation>
    </message>
    <message>
        <source>TLS 1.2 only</source>
        <translation>Solo TLS 1.2</translation>
    </message>
    <message>
        <source>TLS 1.3 only</source>
        <translation>Solo TLS 1.3</translation>
    </message>
    <message>
        <source>Temporary trouble at the server</source>
        <translation>Problema pasajero del servidor</translation>
    </message>
    <message>
        <source>The OpenSSL of this program cannot speak TLS 1.0 any more, not even for practice.</source>
        <translation>El OpenSSL de este programa ya no puede hablar TLS 1.0, ni siquiera para practicar.</translation>
    </message>
    <message>
        <source>The account has sent as much as it may today.</source>
        <translation>La cuenta ha enviado todo lo que puede enviar hoy.</translation>
    </message>
    <message>
        <source>The account is called referrals, not referrals@northwind.example, and the person typed it right.</source>
        <translation>La cuenta se llama referrals, no referrals@northwind.example, y la persona la escribió bien.</translation>
    </message>
    <message>
        <source>The account may be used from listed IP addresses only, and this one is not listed.</source>
        <translation>La cuenta solo se puede usar desde las direcciones IP de una lista, y esta no figura en ella.</translation>
    </message>
    <message>
        <source>The account signs in and may not use the address that stands in From.</source>
        <translation>La cuenta inicia sesión y no puede usar la dirección que aparece como remitente.</translation>
    </message>
    <message>
        <source>The account signs in, but it may not send as the address that stands in From.</source>
        <translation>La cuenta inicia sesión, pero no puede enviar como la dirección que aparece como remitente.</translation>
    </message>
    <message>
        <source>The account signs in, but the server sends nothing beyond its own domain for it.</source>
        <translation>La cuenta inicia sesión, pero el servidor no envía nada por ella fuera de su propio dominio.</translation>
    </message>
    <message>
        <source>The account uses two-step sign-in, so the provider wants an app password here.</source>
        <translation>La cuenta usa la verificación en dos pasos, así que el proveedor quiere aquí una contraseña de aplicación.</translation>
    </message>
    <message>
        <source>The address of this computer has no name</source>
        <translation>La dirección de este equipo no tiene nombre</translation>
    </message>
    <message>
        <source>The address of this computer is on a list</source>
        <translation>La dirección de este equipo está en una lista</translation>
    </message>
    <message>
        <source>The administrator has not switched on authenticated SMTP for this mailbox.</source>
        <translation>El administrador no ha activado SMTP autenticado para este buzón.</translation>
    </message>
    <message>
        <source>The beginning of a reply slipped in</source>
        <translation>Se cuela el principio de una respuesta</translation>
    </message>
    <message>
        <source>The certificate belongs to the hosting company&apos;s name, not to the one that was typed.</source>
        <translation>El certificado es del nombre de la empresa de alojamiento, no del que se escribió.</translation>
    </message>
    <message>
        <source>The certificate comes from the company&apos;s own authority, which this computer does not know.</source>
        <translation>El certificado viene de la autoridad propia de la empresa, que este equipo no conoce.</translation>
    </message>
    <message>
        <source>The certificate for a large provider comes from a company&apos;s own authority.</source>
        <translation>El certificado de un gran proveedor viene de la autoridad propia de una empresa.</translation>
    </message>
    <message>
        <source>The certificate of the server ran out twelve days ago.</source>
        <translation>El certificado del servidor caducó hace doce días.</translation>
    </message>
    <message>
        <source>The certificate was made for later: it begins in a day. The clock of this computer is right.</source>
        <translation>El certificado se hizo para más tarde: empieza dentro de un día. El reloj de este equipo va bien.</translation>
    </message>
    <message>
        <source>The chosen port is dropped in silence, while another port of the same server works.</source>
        <translation>El puerto elegido se descarta en silencio, mientras que otro puerto del mismo servidor funciona.</translation>
    </message>
    <message>
        <source>The clock of this computer is far behind</source>
        <translation>El reloj de este equipo va muy atrasado</translation>
    </message>
    <message>
        <source>The clock of this computer is two years ahead, so that every valid certificate seems to be expired.</source>
        <translation>El reloj de este equipo va dos años adelantado, así que todo certificado válido parece caducado.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong</source>
        <translation>El reloj de este equipo va mal</translation>
    </message>
    <message>
        <source>The company&apos;s gateway before one&apos;s own server</source>
        <translation>La puerta de enlace de la empresa delante del propio servidor</translation>
    </message>
    <message>
        <source>The company&apos;s gateway opens the encryption</source>
        <translation>La puerta de enlace de la empresa abre el cifrado</translation>
    </message>
    <message>
        <source>The connection stands, but the server never says a word, on any port.</source>
        <translation>La conexión se establece, pero el servidor nunca dice nada, en ningún puerto.</translation>
    </message>
    <message>
        <source>The domain in place of the server</source>
        <translation>El dominio en lugar del servidor</translation>
    </message>
    <message>
        <source>The domain leads to a web server, which has no mail ports.</source>
        <translation>El dominio lleva a un servidor web, que no tiene puertos de correo.</translation>
    </message>
    <message>
        <source>The domain receives at its own address (RFC 5321 section 5.1), which is unusual and allowed.</source>
        <translation>El dominio recibe en su propia dirección (RFC 5321, sección 5.1), lo que es poco habitual y está permitido.</translation>
    </message>
    <message>
        <source>The domain&apos;s own name servers fail</source>
        <translation>Fallan los servidores de nombres del propio dominio</translation>
    </message>
    <message>
        <source>The encrypted port for fetching mail</source>
        <translation>El puerto cifrado para recoger correo</translation>
    </message>
    <message>
        <source>The encrypted port for reading mail</source>
        <translation>El puerto cifrado para leer correo</translation>
    </message>
    <message>
        <source>The field still holds the preset of a program, this computer itself, and no mail server runs here.</source>
        <translation>El campo conserva el valor inicial de un programa, este mismo equipo, y aquí no funciona ningún servidor de correo.</translation>
    </message>
    <message>
        <source>The firewall lets in the office and not the platform</source>
        <translation>El firewall deja entrar a la oficina y no a la plataforma</translation>
    </message>
    <message>
        <source>The greeting has 12 megabytes in many lines.</source>
        <translation>El saludo tiene 12 megabytes en muchas líneas.</translation>
    </message>
    <message>
        <source>The greeting has no line end, and nothing follows.</source>
        <translation>El saludo no tiene fin de línea, y no llega nada más.</translation>
    </message>
    <message>
        <source>The greeting is whole, but where STARTTLS should stand among the keywords there is only X.</source>
        <translation>El saludo está entero, pero donde debería estar STARTTLS entre las palabras clave solo hay una X.</translation>
    </message>
    <message>
        <source>The hosting company answers in the provider&apos;s place</source>
        <translation>La empresa de alojamiento responde en lugar del proveedor</translation>
    </message>
    <message>
        <source>The hosting company leads every mail connection to its own server, which greets with its own name.</source>
        <translation>La empresa de alojamiento lleva todas las conexiones de correo a su propio servidor, que saluda con su propio nombre.</translation>
    </message>
    <message>
        <source>The key in the certificate has 1024 bits, which is too short today.</source>
        <translation>La clave del certificado tiene 1024 bits, demasiado pocos hoy.</translation>
    </message>
    <message>
        <source>The lines of one reply begin with different codes.</source>
        <translation>Las líneas de una misma respuesta empiezan con códigos distintos.</translation>
    </message>
    <message>
        <source>The mailbox that the test message goes to takes nothing more.</source>
        <translation>El buzón al que va el mensaje de prueba no acepta nada más.</translation>
    </message>
    <message>
        <source>The name of the web server</source>
        <translation>El nombre del servidor web</translation>
    </message>
    <message>
        <source>The name of this computer refused</source>
        <translation>Nombre de este equipo rechazado</translation>
    </message>
    <message>
        <source>The name server of this network answers every question with a failure.</source>
        <translation>El servidor de nombres de esta red responde a cada pregunta con un fallo.</translation>
    </message>
    <message>
        <source>The name server of this network does not answer at all.</source>
        <translation>El servidor de nombres de esta red no responde en absoluto.</translation>
    </message>
    <message>
        <source>The network drops what leaves for port 25, as most do for homes, and lets port 587 through.</source>
        <translation>La red descarta lo que sale hacia el puerto 25, como hacen casi todas las domésticas, y deja pasar el puerto 587.</translation>
    </message>
    <message>
        <source>The network refuses every mail connection</source>
        <translation>La red rechaza todas las conexiones de correo</translation>
    </message>
    <message>
        <source>The part of the server that checks passwords is down; the password may be right.</source>
        <translation>La parte del servidor que comprueba las contraseñas está caída; la contraseña puede ser correcta.</translation>
    </message>
    <message>
        <source>The password has a typing error; the server refuses the sign-in.</source>
        <translation>La contraseña tiene una errata; el servidor rechaza el inicio de sesión.</translation>
    </message>
    <message>
        <source>The password has run out</source>
        <translation>La contraseña ha caducado</translation>
    </message>
    <message>
        <source>The password is refused in words with zero bytes between them.</source>
        <translation>La contraseña se rechaza con palabras que llevan bytes nulos entre medias.</translation>
    </message>
    <message>
        <source>The password is right, and the server cannot find out what belongs to the account.</source>
        <translation>La contraseña es correcta, y el servidor no puede averiguar qué corresponde a la cuenta.</translation>
    </message>
    <message>
        <source>The password is wrong, and after the refusal a firewall drops whatever comes from here.</source>
        <translation>La contraseña es incorrecta, y tras el rechazo un firewall descarta lo que viene de aquí.</translation>
    </message>
    <message>
        <source>The password is wrong, and after the refusal the server closes every port to this computer.</source>
        <translation>La contraseña es incorrecta, y tras el rechazo el servidor cierra todos los puertos a este equipo.</translation>
    </message>
    <message>
        <source>The person chose a relay without sign-in, but the server wants a user name and password.</source>
        <translation>La persona eligió una retransmisión sin inicio de sesión, pero el servidor quiere un nombre de usuario y una contraseña.</translation>
    </message>
    <message>
        <source>The person chose no encryption, and the server takes no mail without it.</source>
        <translation>La persona eligió no cifrar, y el servidor no acepta correo sin cifrado.</translation>
    </message>
    <message>
        <source>The person has to switch on access for mail programs in the settings of the mailbox first.</source>
        <translation>La persona tiene que activar antes el acceso para programas de correo en la configuración del buzón.</translation>
    </message>
    <message>
        <source>The person typed port 21, where FTP answers with numbers that look like those of a mail server.</source>
        <translation>La persona escribió el puerto 21, donde FTP responde con números que parecen los de un servidor de correo.</translation>
    </message>
    <message>
        <source>The person typed port 22, where SSH answers.</source>
        <translation>La persona escribió el puerto 22, donde responde SSH.</translation>
    </message>
    <message>
        <source>The person typed port 24, where LMTP takes mail for the mailboxes of the same host.</source>
        <translation>La persona escribió el puerto 24, donde LMTP acepta correo para los buzones del mismo host.</translation>
    </message>
    <message>
        <source>The person typed port 80 with SSL/TLS; a web server answers in plain text.</source>
        <translation>La persona escribió el puerto 80 con SSL/TLS; un servidor web responde en texto sin cifrar.</translation>
    </message>
    <message>
        <source>The person typed port 80 with STARTTLS; a web server says nothing until somebody asks for a page.</source>
        <translation>La persona escribió el puerto 80 con STARTTLS; un servidor web no dice nada hasta que alguien pide una página.</translation>
    </message>
    <message>
        <source>The person typed port 993, where the IMAP server answers inside TLS.</source>
        <translation>La persona escribió el puerto 993, donde el servidor IMAP responde dentro de TLS.</translation>
    </message>
    <message>
        <source>The person typed port 995, where the POP3 server answers inside TLS.</source>
        <translation>La persona escribió el puerto 995, donde el servidor POP3 responde dentro de TLS.</translation>
    </message>
    <message>
        <source>The person typed the MX host, which takes mail from other servers and signs nobody in.</source>
        <translation>La persona escribió el host MX, que acepta correo de otros servidores y no deja iniciar sesión a nadie.</translation>
    </message>
    <message>
        <source>The person typed the domain of the address, which has no address of its own.</source>
        <translation>La persona escribió el dominio de la dirección, que no tiene una dirección propia.</translation>
    </message>
    <message>
        <source>The person typed the port of the IMAP server, which serves incoming mail.</source>
        <translation>La persona escribió el puerto del servidor IMAP, que sirve para el correo entrante.</translation>
    </message>
    <message>
        <source>The person typed the port of the POP3 server, which hands out incoming mail.</source>
        <translation>La persona escribió el puerto del servidor POP3, que entrega el correo entrante.</translation>
    </message>
    <message>
        <source>The port for fetching mail</source>
        <translation>El puerto para recoger correo</translation>
    </message>
    <message>
        <source>The port for file transfer</source>
        <translation>El puerto para transferir archivos</translation>
    </message>
    <message>
        <source>The port for local delivery</source>
        <translation>El puerto para la entrega local</translation>
    </message>
    <message>
        <source>The port for reading mail</source>
        <translation>El puerto para leer correo</translation>
    </message>
    <message>
        <source>The port for remote log-in</source>
        <translation>El puerto para el acceso remoto</translation>
    </message>
    <message>
        <source>The port is one where nothing listens; the server&apos;s own ports work.</source>
        <translation>En ese puerto no atiende nadie; los puertos propios del servidor funcionan.</translation>
    </message>
    <message>
        <source>The port of a web server</source>
        <translation>El puerto de un servidor web</translation>
    </message>
    <message>
        <source>The provider finds the sign-in unusual and wants it confirmed in a browser.</source>
        <translation>Al proveedor le parece inusual el inicio de sesión y quiere que se confirme en un navegador.</translation>
    </message>
    <message>
        <source>The provider has dropped sign-in with a password for this kind of account.</source>
        <translation>El proveedor ha retirado el inicio de sesión con contraseña para este tipo de cuenta.</translation>
    </message>
    <message>
        <source>The provider has suspended the account.</source>
        <translation>El proveedor ha suspendido la cuenta.</translation>
    </message>
    <message>
        <source>The provider lets nobody in before the password is changed.</source>
        <translation>El proveedor no deja entrar a nadie antes de que se cambie la contraseña.</translation>
    </message>
    <message>
        <source>The provider wants the domain of the sender verified in the account first.</source>
        <translation>El proveedor quiere que antes se verifique en la cuenta el dominio del remitente.</translation>
    </message>
    <message>
        <source>The refusal carries HTML, control characters and letters that run backwards, to be shown and not obeyed.</source>
        <translation>El rechazo lleva HTML, caracteres de control y letras que corren al revés, para mostrarlo y no obedecerlo.</translation>
    </message>
    <message>
        <source>The reply to EHLO is a single line of 20 megabytes.</source>
        <translation>La respuesta a EHLO es una sola línea de 20 megabytes.</translation>
    </message>
    <message>
        <source>The sender&apos;s address has a letter outside ASCII, and the server has no SMTPUTF8.</source>
        <translation>La dirección del remitente tiene una letra fuera de ASCII, y el servidor no tiene SMTPUTF8.</translation>
    </message>
    <message>
        <source>The sending service lets a trial account send to verified recipients only.</source>
        <translation>El servicio de envío solo deja que una cuenta de prueba envíe a destinatarios verificados.</translation>
    </message>
    <message>
        <source>The server agrees to STARTTLS and closes the connection instead of encrypting.</source>
        <translation>El servidor acepta STARTTLS y cierra la conexión en lugar de cifrar.</translation>
    </message>
    <message>
        <source>The server announces AUTH before and after STARTTLS; the password still travels only inside TLS.</source>
        <translation>El servidor anuncia AUTH antes y después de STARTTLS; la contraseña solo viaja dentro de TLS.</translation>
    </message>
    <message>
        <source>The server announces AUTH in plain text and takes it back once the connection is encrypted.</source>
        <translation>El servidor anuncia AUTH sin cifrar y lo retira una vez cifrada la conexión.</translation>
    </message>
    <message>
        <source>The server announces STARTTLS and then does not know the command.</source>
        <translation>El servidor anuncia STARTTLS y después no conoce el comando.</translation>
    </message>
    <message>
        <source>The server announces STARTTLS and then says that its own TLS does not work.</source>
        <translation>El servidor anuncia STARTTLS y después dice que su propio TLS no funciona.</translation>
    </message>
    <message>
        <source>The server announces keywords as fast as it can and never stops.</source>
        <translation>El servidor anuncia palabras clave lo más rápido que puede y nunca para.</translation>
    </message>
    <message>
        <source>The server answers with code 999.</source>
        <translation>El servidor responde con el código 999.</translation>
    </message>
    <message>
        <source>The server cannot check passwords at the moment</source>
        <translation>El servidor no puede comprobar contraseñas en este momento</translation>
    </message>
    <message>
        <source>The server cannot look up the account</source>
        <translation>El servidor no puede consultar la cuenta</translation>
    </message>
    <message>
        <source>The server checks SPF, DKIM and DMARC of the sender&apos;s domain, and they do not pass.</source>
        <translation>El servidor comprueba SPF, DKIM y DMARC del dominio del remitente, y no resultan correctos.</translation>
    </message>
    <message>
        <source>The server closes every connection before it greets.</source>
        <translation>El servidor cierra cada conexión antes de saludar.</translation>
    </message>
    <message>
        <source>The server closes the connection before the sign-in and says that it is shutting down.</source>
        <translation>El servidor cierra la conexión antes del inicio de sesión y dice que se está apagando.</translation>
    </message>
    <message>
        <source>The server closes the connection without a word at this point.</source>
        <translation>El servidor cierra la conexión sin decir nada en este punto.</translation>
    </message>
    <message>
        <source>The server cuts the line after the greeting</source>
        <translation>El servidor corta la conexión tras el saludo</translation>
    </message>
    <message>
        <source>The server cuts the line before the message</source>
        <translation>El servidor corta la conexión antes del mensaje</translation>
    </message>
    <message>
        <source>The server cuts the line once the connection is encrypted</source>
        <translation>El servidor corta la conexión una vez cifrada</translation>
    </message>
    <message>
        <source>The server cuts the line when it has the message</source>
        <translation>El servidor corta la conexión cuando tiene el mensaje</translation>
    </message>
    <message>
        <source>The server cuts the line when it has user name and password</source>
        <translation>El servidor corta la conexión cuando tiene el nombre de usuario y la contraseña</translation>
    </message>
    <message>
        <source>The server cuts the line when it hears the recipient</source>
        <translation>El servidor corta la conexión al oír el destinatario</translation>
    </message>
    <message>
        <source>The server cuts the line when it hears the sender</source>
        <translation>El servidor corta la conexión al oír el remitente</translation>
    </message>
    <message>
        <source>The server does not know the mailbox that the test message would go to.</source>
        <translation>El servidor no conoce el buzón al que iría el mensaje de prueba.</translation>
    </message>
    <message>
        <source>The server does not like the name that this computer gives itself in EHLO.</source>
        <translation>Al servidor no le gusta el nombre que este equipo se da en EHLO.</translation>
    </message>
    <message>
        <source>The server ends its lines with a carriage return and no line feed.</source>
        <translation>El servidor termina sus líneas con un retorno de carro y sin salto de línea.</translation>
    </message>
    <message>
        <source>The server falls silent after the greeting</source>
        <translation>El servidor enmudece tras el saludo</translation>
    </message>
    <message>
        <source>The server falls silent before the message</source>
        <translation>El servidor enmudece antes del mensaje</translation>
    </message>
    <message>
        <source>The server falls silent once the connection is encrypted</source>
        <translation>El servidor enmudece una vez cifrada la conexión</translation>
    </message>
    <message>
        <source>The server falls silent when it has the message</source>
        <translation>El servidor enmudece cuando tiene el mensaje</translation>
    </message>
    <message>
        <source>The server falls silent when it has user name and password</source>
        <translation>El servidor enmudece cuando tiene el nombre de usuario y la contraseña</translation>
    </message>
    <message>
        <source>The server falls silent when it hears the recipient</source>
        <translation>El servidor enmudece al oír el destinatario</translation>
    </message>
    <message>
        <source>The server falls silent when it hears the sender</source>
        <translation>El servidor enmudece al oír el remitente</translation>
    </message>
    <message>
        <source>The server field says localhost</source>
        <translation>El campo del servidor dice localhost</translation>
    </message>
    <message>
        <source>The server for incoming mail</source>
        <translation>El servidor de correo entrante</translation>
    </message>
    <message>
        <source>The server greets as it should and answers EHLO with bytes that mean nothing.</source>
        <translation>El servidor saluda como debe y responde a EHLO con bytes que no significan nada.</translation>
    </message>
    <message>
        <source>The server hangs up</source>
        <translation>El servidor cierra la conexión</translation>
    </message>
    <message>
        <source>The server hangs up after the greeting</source>
        <translation>El servidor cierra la conexión tras el saludo</translation>
    </message>
    <message>
        <source>The server hangs up before the message</source>
        <translation>El servidor cierra la conexión antes del mensaje</translation>
    </message>
    <message>
        <source>The server hangs up on port 465</source>
        <translation>El servidor cierra la conexión en el puerto 465</translation>
    </message>
    <message>
        <source>The server hangs up once the connection is encrypted</source>
        <translation>El servidor cierra la conexión una vez cifrada</translation>
    </message>
    <message>
        <source>The server hangs up when encryption should begin</source>
        <translation>El servidor cierra la conexión cuando debería empezar el cifrado</translation>
    </message>
    <message>
        <source>The server hangs up when it has the message</source>
        <translation>El servidor cierra la conexión cuando tiene el mensaje</translation>
    </message>
    <message>
        <source>The server hangs up when it has user name and password</source>
        <translation>El servidor cierra la conexión cuando tiene el nombre de usuario y la contraseña</translation>
    </message>
    <message>
        <source>The server hangs up when it hears the recipient</source>
        <translation>El servidor cierra la conexión al oír el destinatario</translation>
    </message>
    <message>
        <source>The server hangs up when it hears the sender</source>
        <translation>El servidor cierra la conexión al oír el remitente</translation>
    </message>
    <message>
        <source>The server has a certificate for *.northwind.example, which covers its own name.</source>
        <translation>El servidor tiene un certificado para *.northwind.example, que incluye su propio nombre.</translation>
    </message>
    <message>
        <source>The server has a certificate with an RSA key of 2048 bits.</source>
        <translation>El servidor tiene un certificado con una clave RSA de 2048 bits.</translation>
    </message>
    <message>
        <source>The server has a passing problem of its own and takes nothing at the moment.</source>
        <translation>El servidor tiene un problema pasajero propio y no acepta nada en este momento.</translation>
    </message>
    <message>
        <source>The server has an IPv6 address that nobody can reach; IPv4 works, so mail can be sent.</source>
        <translation>El servidor tiene una dirección IPv6 a la que nadie llega; IPv4 funciona, así que el correo se puede enviar.</translation>
    </message>
    <message>
        <source>The server has had too many connections from this address and asks for a pause.</source>
        <translation>El servidor ha tenido demasiadas conexiones desde esta dirección y pide una pausa.</translation>
    </message>
    <message>
        <source>The server has no IPv4 address, and this computer has IPv6.</source>
        <translation>El servidor no tiene dirección IPv4, y este equipo tiene IPv6.</translation>
    </message>
    <message>
        <source>The server has no IPv4 address, and this network has no IPv6.</source>
        <translation>El servidor no tiene dirección IPv4, y esta red no tiene IPv6.</translation>
    </message>
    <message>
        <source>The server has no room for another message.</source>
        <translation>El servidor no tiene sitio para otro mensaje.</translation>
    </message>
    <message>
        <source>The server has seen too many sign-ins in a short time and asks for a pause.</source>
        <translation>El servidor ha visto demasiados inicios de sesión en poco tiempo y pide una pausa.</translation>
    </message>
    <message>
        <source>The server has two IPv4 addresses. No way leads to the first, and the second works.</source>
        <translation>El servidor tiene dos direcciones IPv4. A la primera no lleva ningún camino, y la segunda funciona.</translation>
    </message>
    <message>
        <source>The server ignores what comes with AUTH and asks for user name and password, without words.</source>
        <translation>El servidor ignora lo que llega con AUTH y pide el nombre de usuario y la contraseña, sin palabras.</translation>
    </message>
    <message>
        <source>The server is set up well and the password is right: every check passes and a test message arrives.</source>
        <translation>El servidor está bien configurado y la contraseña es correcta: todas las comprobaciones salen bien y llega un mensaje de prueba.</translation>
    </message>
    <message>
        <source>The server is up, but no mail program listens on it.</source>
        <translation>El servidor está en marcha, pero en él no atiende ningún programa de correo.</translation>
    </message>
    <message>
        <source>The server keeps announcing one more keyword, slowly, without an end.</source>
        <translation>El servidor sigue anunciando una palabra clave más, despacio, sin fin.</translation>
    </message>
    <message>
        <source>The server knows the computer by its address and takes mail without user name and password.</source>
        <translation>El servidor conoce el equipo por su dirección y acepta correo sin nombre de usuario ni contraseña.</translation>
    </message>
    <message>
        <source>The server leaves out the certificate that links its own to a known authority.</source>
        <translation>El servidor omite el certificado que une el suyo a una autoridad conocida.</translation>
    </message>
    <message>
        <source>The server looks up the domain of the sender and finds nothing.</source>
        <translation>El servidor consulta el dominio del remitente y no encuentra nada.</translation>
    </message>
    <message>
        <source>The server made its certificate itself; nobody vouches for it.</source>
        <translation>El servidor hizo él mismo su certificado; nadie responde de él.</translation>
    </message>
    <message>
        <source>The server name has a typing error and does not exist.</source>
        <translation>El nombre del servidor tiene una errata y no existe.</translation>
    </message>
    <message>
        <source>The server offers OAuth and nothing else: no password of any kind will do.</source>
        <translation>El servidor ofrece OAuth y nada más: no sirve ninguna contraseña de ningún tipo.</translation>
    </message>
    <message>
        <source>The server offers no encryption on this port, so the password stays here.</source>
        <translation>El servidor no ofrece cifrado en este puerto, así que la contraseña se queda aquí.</translation>
    </message>
    <message>
        <source>The server offers no sign-in at all, on any port.</source>
        <translation>El servidor no ofrece inicio de sesión en ningún puerto.</translation>
    </message>
    <message>
        <source>The server offers only a kind of sign-in that needs something other than a password.</source>
        <translation>El servidor solo ofrece un tipo de inicio de sesión que necesita algo distinto de una contraseña.</translation>
    </message>
    <message>
        <source>The server puts off the first message of an unknown sender on purpose.</source>
        <translation>El servidor aplaza a propósito el primer mensaje de un remitente desconocido.</translation>
    </message>
    <message>
        <source>The server refuses this computer&apos;s address because it stands on a blocklist.</source>
        <translation>El servidor rechaza la dirección de este equipo porque está en una lista de bloqueo.</translation>
    </message>
    <message>
        <source>The server resets the connection without a word at this point.</source>
        <translation>El servidor corta de golpe la conexión sin decir nada en este punto.</translation>
    </message>
    <message>
        <source>The server says nothing more at this point, and does not hang up either.</source>
        <translation>El servidor no dice nada más en este punto, y tampoco cierra la conexión.</translation>
    </message>
    <message>
        <source>The server says that TLS may begin and takes what follows for a command in plain text.</source>
        <translation>El servidor dice que TLS puede empezar y toma lo que sigue por un comando en texto sin cifrar.</translation>
    </message>
    <message>
        <source>The server says why it leaves</source>
        <translation>El servidor dice por qué se va</translation>
    </message>
    <message>
        <source>The server sends its greeting one letter at a time and never comes to an end.</source>
        <translation>El servidor envía su saludo letra a letra y nunca llega al final.</translation>
    </message>
    <message>
        <source>The server sends the root certificate too. Nobody needs it, and it does no harm.</source>
        <translation>El servidor envía también el certificado raíz. Nadie lo necesita, y no hace daño.</translation>
    </message>
    <message>
        <source>The server speaks TLS 1.2 and knows only ciphers that are no longer good enough.</source>
        <translation>El servidor habla TLS 1.2 y solo conoce cifrados que ya no bastan.</translation>
    </message>
    <message>
        <source>The server speaks TLS 1.2, which is old and still good.</source>
        <translation>El servidor habla TLS 1.2, que es antiguo y sigue siendo bueno.</translation>
    </message>
    <message>
        <source>The server speaks nothing newer than TLS 1.0 once STARTTLS was agreed to.</source>
        <translation>El servidor no habla nada más nuevo que TLS 1.0 una vez acordado STARTTLS.</translation>
    </message>
    <message>
        <source>The server speaks nothing newer than TLS 1.0, which has been given up everywhere.</source>
        <translation>El servidor no habla nada más nuevo que TLS 1.0, que se ha abandonado en todas partes.</translation>
    </message>
    <message>
        <source>The server speaks nothing older than TLS 1.3.</source>
        <translation>El servidor no habla nada más antiguo que TLS 1.3.</translation>
    </message>
    <message>
        <source>The server takes no message of this size.</source>
        <translation>El servidor no acepta ningún mensaje de este tamaño.</translation>
    </message>
    <message>
        <source>The server takes sender and recipient, and refuses the message for its content.</source>
        <translation>El servidor acepta el remitente y el destinatario, y rechaza el mensaje por su contenido.</translation>
    </message>
    <message>
        <source>The server takes the client&apos;s first TLS message and closes the connection, on this port only.</source>
        <translation>El servidor acepta el primer mensaje TLS del cliente y cierra la conexión, solo en este puerto.</translation>
    </message>
    <message>
        <source>The server takes the password and fails by itself, in words that sound like a refusal.</source>
        <translation>El servidor acepta la contraseña y falla por sí mismo, con palabras que suenan a rechazo.</translation>
    </message>
    <message>
        <source>The server wants the sending address to have a name of its own.</source>
        <translation>El servidor quiere que la dirección de envío tenga un nombre propio.</translation>
    </message>
    <message>
        <source>The server wants the whole address as the user name and says so.</source>
        <translation>El servidor quiere la dirección completa como nombre de usuario, y lo dice.</translation>
    </message>
    <message>
        <source>The server works from here, but its address exists in this network alone; no platform reaches it.</source>
        <translation>El servidor funciona desde aquí, pero su dirección solo existe en esta red; ninguna plataforma llega a él.</translation>
    </message>
    <message>
        <source>The server&apos;s disk is full</source>
        <translation>El disco del servidor está lleno</translation>
    </message>
    <message>
        <source>The server&apos;s firewall shuts this computer out</source>
        <translation>El firewall del servidor cierra el paso a este equipo</translation>
    </message>
    <message>
        <source>The server&apos;s name stands only in the old place of the certificate, which no longer counts.</source>
        <translation>El nombre del servidor solo está en el lugar antiguo del certificado, que ya no cuenta.</translation>
    </message>
    <message>
        <source>The server&apos;s password file cannot be read</source>
        <translation>No se puede leer el archivo de contraseñas del servidor</translation>
    </message>
    <message>
        <source>There are zero bytes in the greeting. It can be read all the same, and nothing is wrong with sending.</source>
        <translation>Hay bytes nulos en el saludo. Se puede leer de todos modos, y el envío no tiene ningún problema.</translation>
    </message>
    <message>
        <source>This computer has no IPv6, not even for itself.</source>
        <translation>Este equipo no tiene IPv6, ni siquiera para sí mismo.</translation>
    </message>
    <message>
        <source>This computer has no route to the server: it is offline or a gateway is missing.</source>
        <translation>Este equipo no tiene ninguna ruta al servidor: está sin conexión o falta una puerta de enlace.</translation>
    </message>
    <message>
        <source>This server begins with TLS on port 587, where everybody expects plain text and STARTTLS.</source>
        <translation>Este servidor empieza con TLS en el puerto 587, donde todos esperan texto sin cifrar y STARTTLS.</translation>
    </message>
    <message>
        <source>This server speaks plain text with STARTTLS on port 465, where everybody expects TLS at once.</source>
        <translation>Este servidor habla texto sin cifrar con STARTTLS en el puerto 465, donde todos esperan TLS de inmediato.</translation>
    </message>
    <message>
        <source>Too many connections</source>
        <translation>Demasiadas conexiones</translation>
    </message>
    <message>
        <source>Too many failed sign-ins: the account is locked for a while.</source>
        <translation>Demasiados inicios de sesión fallidos: la cuenta se bloquea por un tiempo.</translation>
    </message>
    <message>
        <source>Too many sign-ins</source>
        <translation>Demasiados inicios de sesión</translation>
    </message>
    <message>
        <source>Umlauts, quotes, a percent sign and a blank in the password arrive as they were typed.</source>
        <translation>Las diéresis, las comillas, un signo de porcentaje y un espacio de la contraseña llegan tal como se escribieron.</translation>
    </message>
    <message>
        <source>User name in the wrong form</source>
        <translation>Nombre de usuario con una forma incorrecta</translation>
    </message>
    <message>
        <source>Whatever leaves this computer disappears: not even the web answers, as before a hotel&apos;s log-in.</source>
        <translation>Todo lo que sale de este equipo desaparece: ni siquiera responde la web, como antes de iniciar sesión en la red de un hotel.</translation>
    </message>
    <message>
        <source>Whatever the port, a proxy begins with TLS at once and shows a certificate for its own name.</source>
        <translation>Sea cual sea el puerto, un proxy empieza con TLS de inmediato y muestra un certificado para su propio nombre.</translation>
    </message>
    <message>
        <source>Windows answers for a port that should stay silent.</source>
        <translation>Windows responde en nombre de un puerto que debería estar callado.</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>Contraseña incorrecta</translation>
    </message>
    <message>
        <source>Wrong port</source>
        <translation>Puerto incorrecto</translation>
    </message>
    <message>
        <source>Zero bytes in a refusal</source>
        <translation>Bytes nulos en un rechazo</translation>
    </message>
    <message>
        <source>Zero bytes in the greeting</source>
        <translation>Bytes nulos en el saludo</translation>
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
        <translation>Hola:</translation>
    </message>
    <message>
        <source>It arrived, so the server accepts mail with these settings:</source>
        <translation>Llegó, así que el servidor acepta correo con estos ajustes:</translation>
    </message>
    <message>
        <source>Nobody needs to answer it.</source>
        <translation>No hace falta que nadie lo responda.</translation>
    </message>
    <message>
        <source>Sent: {moment}</source>
        <comment>when an e-mail was sent</comment>
        <translation>Enviado: {moment}</translation>
    </message>
    <message>
        <source>Server: {server}</source>
        <translation>Servidor: {server}</translation>
    </message>
    <message>
        <source>Test message: your mail server accepts mail from this configuration</source>
        <translation>Mensaje de prueba: su servidor de correo acepta correo con esta configuración</translation>
    </message>
    <message>
        <source>this is the test message of a sending configuration for {platform}.</source>
        <translation>Este es el mensaje de prueba de una configuración de envío para {platform}.</translation>
    </message>
    <message>
        <source>this is the test message of a sending configuration.</source>
        <translation>Este es el mensaje de prueba de una configuración de envío.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message numerus="yes">
        <source>%n IPv4 address(es)</source>
        <translation>
            <numerusform>%n dirección IPv4</numerusform>
            <numerusform>%n direcciones IPv4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n IPv6 address(es)</source>
        <translation>
            <numerusform>%n dirección IPv6</numerusform>
            <numerusform>%n direcciones IPv6</numerusform>
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
            <numerusform>%n comprobación correcta</numerusform>
            <numerusform>%n comprobaciones correctas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ended by our own fault</source>
        <comment>checks, in a list</comment>
        <translation>
            <numerusform>%n terminada por un fallo nuestro</numerusform>
            <numerusform>%n terminadas por un fallo nuestro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>checks, in a list</comment>
        <translation>
            <numerusform>%n con error</numerusform>
            <numerusform>%n con error</numerusform>
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
            <numerusform>%n sin comprobar</numerusform>
            <numerusform>%n sin comprobar</numerusform>
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
            <numerusform>Hay %n cosa que corregir</numerusform>
            <numerusform>Hay %n cosas que corregir</numerusform>
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
        <translation>Unos días</translation>
    </message>
    <message>
        <source>A filter, not a mailbox</source>
        <translation>Un filtro, no un buzón</translation>
    </message>
    <message>
        <source>A key&apos;s SHA-256 is 64 hex digits, with or without colons, or 44 characters of base64.</source>
        <translation>El SHA-256 de una clave son 64 cifras hexadecimales, con o sin dos puntos, o 44 caracteres en base64.</translation>
    </message>
    <message>
        <source>A mail filter ({in_front}) stands in front of {domain}, so the server behind it cannot be seen. Ask your mail provider for its outgoing server.</source>
        <translation>Un filtro de correo ({in_front}) está delante de {domain}, así que no se puede ver el servidor que hay detrás. Pregunte a su proveedor de correo por su servidor de correo saliente.</translation>
    </message>
    <message>
        <source>A name or address holds a character that a signed file cannot carry.</source>
        <translation>Un nombre o una dirección contiene un carácter que un archivo firmado no puede llevar.</translation>
    </message>
    <message>
        <source>A newer configuration was accepted before this one.</source>
        <translation>Antes de esta se aceptó una configuración más nueva.</translation>
    </message>
    <message>
        <source>A newer file was accepted before.</source>
        <translation>Antes se aceptó un archivo más nuevo.</translation>
    </message>
    <message>
        <source>A newer version of this program wrote this draft. It was left as it is.</source>
        <translation>Este borrador lo escribió una versión más nueva de este programa. Se dejó como está.</translation>
    </message>
    <message>
        <source>A password has at most 4096 characters.</source>
        <translation>Una contraseña tiene 4096 caracteres como máximo.</translation>
    </message>
    <message>
        <source>A password is needed to seal it into the file.</source>
        <translation>Hace falta una contraseña para sellarla en el archivo.</translation>
    </message>
    <message>
        <source>A password is never sent without encryption. Choose STARTTLS or SSL/TLS.</source>
        <translation>Una contraseña nunca se envía sin cifrado. Elija STARTTLS o SSL/TLS.</translation>
    </message>
    <message>
        <source>A password is sent only over an encrypted connection. Choose STARTTLS or SSL/TLS, or switch the sign-in off.</source>
        <translation>Una contraseña solo se envía por una conexión cifrada. Elija STARTTLS o SSL/TLS, o desactive el inicio de sesión.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Un puerto es un número del 1 al 65535.</translation>
    </message>
    <message>
        <source>A port is a number. Most servers use 587 or 465.</source>
        <translation>Un puerto es un número. La mayoría de los servidores usan el 587 o el 465.</translation>
    </message>
    <message>
        <source>A push of {from_address} to {origin} was interrupted on {moment} UTC at the step &apos;{step}&apos;.</source>
        <translation>El {moment} UTC se interrumpió una entrega de {from_address} a {origin} en el paso «{step}».</translation>
    </message>
    <message>
        <source>A push of {from_address} to {origin} was interrupted on {moment} UTC.</source>
        <translation>El {moment} UTC se interrumpió una entrega de {from_address} a {origin}.</translation>
    </message>
    <message>
        <source>A server name has at most 253 characters.</source>
        <translation>El nombre de un servidor tiene 253 caracteres como máximo.</translation>
    </message>
    <message>
        <source>A server name has no blanks.</source>
        <translation>El nombre de un servidor no tiene espacios.</translation>
    </message>
    <message>
        <source>A server of {domain} answered, but its certificate cannot be trusted: {refused}. It is not proposed. Have the certificate put right.</source>
        <translation>Un servidor de {domain} respondió, pero no se puede confiar en su certificado: {refused}. No se propone. Haga que se corrija el certificado.</translation>
    </message>
    <message>
        <source>A server without encryption is published for {domain}. It is not proposed, because it would show the password to everybody on the way.</source>
        <translation>Para {domain} se publica un servidor sin cifrado. No se propone, porque mostraría la contraseña a cualquiera en el camino.</translation>
    </message>
    <message>
        <source>A service</source>
        <comment>a mail filter whose name is not known, begins a sentence</comment>
        <translation>Un servicio</translation>
    </message>
    <message>
        <source>A signed file is valid for at most 7 days.</source>
        <translation>Un archivo firmado es válido durante 7 días como máximo.</translation>
    </message>
    <message>
        <source>A user name has at most 320 characters.</source>
        <translation>Un nombre de usuario tiene 320 caracteres como máximo.</translation>
    </message>
    <message>
        <source>Accepts {address}</source>
        <translation>Acepta {address}</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Addresses</source>
        <comment>a label in front of a column</comment>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Agreed.</source>
        <translation>Aceptado.</translation>
    </message>
    <message>
        <source>Also seen:</source>
        <translation>También se vio:</translation>
    </message>
    <message>
        <source>An address with a user name or password in it is not taken.</source>
        <translation>No se acepta una dirección que contenga un nombre de usuario o una contraseña.</translation>
    </message>
    <message>
        <source>An e-mail address has an @, as in name@example.com.</source>
        <translation>Una dirección de correo tiene una @, como en nombre@example.com.</translation>
    </message>
    <message>
        <source>Another configuration was activated after this one was signed. That one is in use.</source>
        <translation>Después de firmarse esta se activó otra configuración, y esa es la que está en uso.</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>Contraseña de aplicación</translation>
    </message>
    <message>
        <source>April</source>
        <comment>a month</comment>
        <translation>abril</translation>
    </message>
    <message>
        <source>Ask the administrator to turn SMTP AUTH on for this mailbox.</source>
        <translation>Pida al administrador que active SMTP AUTH para este buzón.</translation>
    </message>
    <message>
        <source>Ask the people who run the server for one of these ports.</source>
        <translation>Pida uno de estos puertos a quien administra el servidor.</translation>
    </message>
    <message>
        <source>Ask the people who run the server to open its submission port to the addresses of {platform}.</source>
        <translation>Pida a quien administra el servidor que abra su puerto de envío a las direcciones de {platform}.</translation>
    </message>
    <message>
        <source>Ask {platform} which addresses it sends from, and list them at {provider}.</source>
        <translation>Pregunte desde qué direcciones envía {platform} y añádalas a la lista en {provider}.</translation>
    </message>
    <message>
        <source>At this step</source>
        <comment>at the beginning of a sentence</comment>
        <translation>En este paso</translation>
    </message>
    <message>
        <source>At {provider} the user name is the full e-mail address.</source>
        <translation>En {provider} el nombre de usuario es la dirección de correo completa.</translation>
    </message>
    <message>
        <source>At {provider} the user name is the part of the address before the @.</source>
        <translation>En {provider} el nombre de usuario es la parte de la dirección anterior a la @.</translation>
    </message>
    <message>
        <source>At {provider} the user name is the word {word}.</source>
        <translation>En {provider} el nombre de usuario es la palabra {word}.</translation>
    </message>
    <message>
        <source>August</source>
        <comment>a month</comment>
        <translation>agosto</translation>
    </message>
    <message>
        <source>Before the first sign-in</source>
        <translation>Antes del primer inicio de sesión</translation>
    </message>
    <message>
        <source>Certificate check</source>
        <translation>Comprobación del certificado</translation>
    </message>
    <message>
        <source>Certificate not accepted</source>
        <translation>Certificado no aceptado</translation>
    </message>
    <message>
        <source>Certificate {problems}</source>
        <translation>Certificado: {problems}</translation>
    </message>
    <message>
        <source>Certificate: not verified; pinned key {pin}</source>
        <translation>Certificado: sin verificar; clave fijada {pin}</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>a label in front of a column</comment>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar otra vez</translation>
    </message>
    <message>
        <source>Check this field; it cannot be used as it is.</source>
        <translation>Revise este campo; no se puede usar tal como está.</translation>
    </message>
    <message>
        <source>Checked on {day}</source>
        <comment>provider data</comment>
        <translation>Comprobado el {day}</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
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
        <translation>Host de control</translation>
    </message>
    <message>
        <source>Data about providers</source>
        <comment>the day it belongs to</comment>
        <translation>Datos de proveedores</translation>
    </message>
    <message>
        <source>December</source>
        <comment>a month</comment>
        <translation>diciembre</translation>
    </message>
    <message>
        <source>Drafts and keys</source>
        <translation>Borradores y claves</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Enter a port. Most servers use 587 or 465.</source>
        <translation>Introduzca un puerto. La mayoría de los servidores usan el 587 o el 465.</translation>
    </message>
    <message>
        <source>Enter an app password</source>
        <translation>Introducir una contraseña de aplicación</translation>
    </message>
    <message>
        <source>Enter an e-mail address, such as name@example.com.</source>
        <translation>Introduzca una dirección de correo, como nombre@example.com.</translation>
    </message>
    <message>
        <source>Enter the address alone, without a name and without &lt; and &gt;.</source>
        <translation>Introduzca solo la dirección, sin nombre y sin &lt; ni &gt;.</translation>
    </message>
    <message>
        <source>Enter the full name of the server, with its domain, such as smtp.example.com.</source>
        <translation>Introduzca el nombre completo del servidor, con su dominio, como smtp.example.com.</translation>
    </message>
    <message>
        <source>Enter the full name of this computer, with its domain.</source>
        <translation>Introduzca el nombre completo de este equipo, con su dominio.</translation>
    </message>
    <message>
        <source>Enter the key or token</source>
        <translation>Introducir la clave o el token</translation>
    </message>
    <message>
        <source>Enter the name of the outgoing mail server, such as smtp.example.com.</source>
        <translation>Introduzca el nombre del servidor de correo saliente, como smtp.example.com.</translation>
    </message>
    <message>
        <source>Enter the name that recipients see, such as the name of your company.</source>
        <translation>Introduzca el nombre que ven los destinatarios, como el de su empresa.</translation>
    </message>
    <message>
        <source>Enter the name with which this computer introduces itself.</source>
        <translation>Introduzca el nombre con el que se presenta este equipo.</translation>
    </message>
    <message>
        <source>Enter the password again</source>
        <translation>Volver a introducir la contraseña</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Introduzca la contraseña.</translation>
    </message>
    <message>
        <source>Enter the server name alone, without https:// or the like in front.</source>
        <translation>Introduzca solo el nombre del servidor, sin https:// ni nada parecido delante.</translation>
    </message>
    <message>
        <source>Enter the server name alone; the port has a field of its own.</source>
        <translation>Introduzca solo el nombre del servidor; el puerto tiene su propio campo.</translation>
    </message>
    <message>
        <source>Enter the user name. At most providers it is the full e-mail address.</source>
        <translation>Introduzca el nombre de usuario; suele ser la dirección completa.</translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation>Todo funciona</translation>
    </message>
    <message>
        <source>February</source>
        <comment>a month</comment>
        <translation>febrero</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Firewall</translation>
    </message>
    <message>
        <source>Five things to fix</source>
        <translation>Hay cinco cosas que corregir</translation>
    </message>
    <message>
        <source>For the mail administrator</source>
        <translation>Para el administrador de correo</translation>
    </message>
    <message>
        <source>For the owner of the mailbox</source>
        <translation>Para el propietario del buzón</translation>
    </message>
    <message>
        <source>For the security administrator</source>
        <translation>Para el administrador de seguridad</translation>
    </message>
    <message>
        <source>For {domain}, Thunderbird&apos;s public database names {host}, a server of {owner}.</source>
        <translation>Para {domain}, la base de datos pública de Thunderbird indica {host}, un servidor de {owner}.</translation>
    </message>
    <message>
        <source>Four things to fix</source>
        <translation>Hay cuatro cosas que corregir</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a label in front of a column</comment>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>From address</source>
        <translation>Dirección del remitente</translation>
    </message>
    <message>
        <source>From name</source>
        <translation>Nombre del remitente</translation>
    </message>
    <message>
        <source>From the platform:</source>
        <translation>Desde la plataforma:</translation>
    </message>
    <message>
        <source>From this computer: every check passed.</source>
        <translation>Desde este equipo: todas las comprobaciones son correctas.</translation>
    </message>
    <message>
        <source>From: {source}</source>
        <comment>where settings come from</comment>
        <translation>Origen: {source}</translation>
    </message>
    <message>
        <source>Give only the origin of the platform: https, the host, and a port if it is unusual.</source>
        <translation>Indique solo el origen de la plataforma: https, el host, y un puerto si no es el habitual.</translation>
    </message>
    <message>
        <source>Give the SHA-256 of the server&apos;s key.</source>
        <translation>Indique el SHA-256 de la clave del servidor.</translation>
    </message>
    <message>
        <source>Give the address of the platform, such as https://platform.example.</source>
        <translation>Indique la dirección de la plataforma, como https://platform.example.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Conviene saber</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Saludo</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Handed over for {address}</source>
        <translation>Entregado para {address}</translation>
    </message>
    <message>
        <source>Help</source>
        <comment>a label in front of a column</comment>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>How to send through {provider}</source>
        <translation>Cómo enviar por {provider}</translation>
    </message>
    <message>
        <source>If a connection fails, {web} and {mail} ({operator}) may be connected to as well, without any name or password, to tell a blocked network from a server that is down.</source>
        <translation>Si falla una conexión, puede que también se conecte con {web} y {mail} ({operator}), sin ningún nombre ni contraseña, para distinguir una red bloqueada de un servidor caído.</translation>
    </message>
    <message>
        <source>In the place of this draft is a link to another place. It was not opened.</source>
        <translation>En el lugar de este borrador hay un enlace a otro sitio. No se abrió.</translation>
    </message>
    <message>
        <source>In your network {host} leads to another address than in the public DNS. The test from here says little about {platform}.</source>
        <translation>En su red, {host} lleva a una dirección distinta a la del DNS público. La prueba desde aquí dice poco sobre {platform}.</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Presentación</translation>
    </message>
    <message>
        <source>Introduction after encryption</source>
        <translation>Presentación tras el cifrado</translation>
    </message>
    <message>
        <source>Issuer: {name}</source>
        <comment>of a certificate</comment>
        <translation>Emisor: {name}</translation>
    </message>
    <message>
        <source>It belongs to STARTTLS.</source>
        <translation>Corresponde a STARTTLS.</translation>
    </message>
    <message>
        <source>It belongs to the connection.</source>
        <translation>Corresponde a la conexión.</translation>
    </message>
    <message>
        <source>It belongs to the encryption.</source>
        <translation>Corresponde al cifrado.</translation>
    </message>
    <message>
        <source>It belongs to the introduction (EHLO).</source>
        <translation>Corresponde a la presentación (EHLO).</translation>
    </message>
    <message>
        <source>It belongs to the message itself.</source>
        <translation>Corresponde al propio mensaje.</translation>
    </message>
    <message>
        <source>It belongs to the name lookup.</source>
        <translation>Corresponde a la resolución de nombres.</translation>
    </message>
    <message>
        <source>It belongs to the recipient.</source>
        <translation>Corresponde al destinatario.</translation>
    </message>
    <message>
        <source>It belongs to the sender address.</source>
        <translation>Corresponde a la dirección del remitente.</translation>
    </message>
    <message>
        <source>It belongs to the server&apos;s greeting.</source>
        <translation>Corresponde al saludo del servidor.</translation>
    </message>
    <message>
        <source>It belongs to the sign-in.</source>
        <translation>Corresponde al inicio de sesión.</translation>
    </message>
    <message>
        <source>It has no telemetry. The log holds no password and no server&apos;s reply.</source>
        <translation>No tiene telemetría. El registro no contiene ninguna contraseña ni ninguna respuesta del servidor.</translation>
    </message>
    <message>
        <source>It is active: the platform sends through it.</source>
        <translation>Está activa: la plataforma envía con ella.</translation>
    </message>
    <message>
        <source>It may also be:</source>
        <translation>También puede ser:</translation>
    </message>
    <message>
        <source>It may also be: {causes}.</source>
        <translation>También puede ser: {causes}.</translation>
    </message>
    <message>
        <source>It never became active. What was active before still is.</source>
        <translation>Nunca llegó a activarse. Lo que estaba activo antes lo sigue estando.</translation>
    </message>
    <message>
        <source>It receives mail for the domain and has no outgoing server.</source>
        <translation>Recibe correo para el dominio y no tiene servidor de correo saliente.</translation>
    </message>
    <message>
        <source>It sends at most {limit} in a day. After that messages are refused or delayed.</source>
        <translation>Envía como máximo {limit} al día. A partir de ahí, los mensajes se rechazan o se retrasan.</translation>
    </message>
    <message>
        <source>It was active for a time. Something else is in use now.</source>
        <translation>Estuvo activa un tiempo. Ahora se usa otra cosa.</translation>
    </message>
    <message>
        <source>It works, with something to look at</source>
        <translation>Funciona, con algo que revisar</translation>
    </message>
    <message>
        <source>Its form takes the ports {ports}.</source>
        <translation>Su formulario acepta los puertos {ports}.</translation>
    </message>
    <message>
        <source>Its mail can be sent with its own programs only.</source>
        <translation>Su correo solo se puede enviar con sus propios programas.</translation>
    </message>
    <message>
        <source>Its outgoing server is a program on your computer. {platform} cannot reach it.</source>
        <translation>Su servidor de correo saliente es un programa de su equipo. {platform} no puede llegar a él.</translation>
    </message>
    <message>
        <source>January</source>
        <comment>a month</comment>
        <translation>enero</translation>
    </message>
    <message>
        <source>July</source>
        <comment>a month</comment>
        <translation>julio</translation>
    </message>
    <message>
        <source>June</source>
        <comment>a month</comment>
        <translation>junio</translation>
    </message>
    <message>
        <source>Key or token</source>
        <translation>Clave o token</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Limits</source>
        <comment>a label in front of a column</comment>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Listed addresses, no password</source>
        <translation>Direcciones de una lista, sin contraseña</translation>
    </message>
    <message>
        <source>Log</source>
        <comment>the file that the program writes events to</comment>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Look which limit your plan has, or take a larger one.</source>
        <translation>Consulte qué límite tiene su plan o contrate uno mayor.</translation>
    </message>
    <message>
        <source>MX of {domain}: {host}</source>
        <comment>a DNS record</comment>
        <translation>MX de {domain}: {host}</translation>
    </message>
    <message>
        <source>Mail for {domain} goes to {host}</source>
        <translation>El correo para {domain} va a {host}</translation>
    </message>
    <message>
        <source>March</source>
        <comment>a month</comment>
        <translation>marzo</translation>
    </message>
    <message>
        <source>May</source>
        <comment>a month</comment>
        <translation>mayo</translation>
    </message>
    <message>
        <source>Name lookup</source>
        <translation>Resolución de nombres</translation>
    </message>
    <message>
        <source>Names: none</source>
        <comment>of a certificate</comment>
        <translation>Nombres: ninguno</translation>
    </message>
    <message>
        <source>Names: {names}</source>
        <comment>of a certificate</comment>
        <translation>Nombres: {names}</translation>
    </message>
    <message>
        <source>No DNS server could be asked</source>
        <translation>No se pudo preguntar a ningún servidor DNS</translation>
    </message>
    <message>
        <source>No TLS version in common</source>
        <translation>Ninguna versión de TLS en común</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>No cipher in common</source>
        <translation>Ningún cifrado en común</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>No encrypted connection to the platform came about.</source>
        <translation>No se estableció ninguna conexión cifrada con la plataforma.</translation>
    </message>
    <message>
        <source>No other standard port works</source>
        <translation>Ningún otro puerto estándar funciona</translation>
    </message>
    <message>
        <source>No outgoing server for other programs</source>
        <translation>Sin servidor de correo saliente para otros programas</translation>
    </message>
    <message>
        <source>No settings are published for {domain}. Ask your mail provider for its outgoing server.</source>
        <translation>No se publican ajustes para {domain}. Pregunte a su proveedor de correo por su servidor de correo saliente.</translation>
    </message>
    <message>
        <source>No stage and no reply code could be read, and the words name no problem.</source>
        <translation>No se pudo leer ningún paso ni código de respuesta, y el texto no indica ningún problema.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>security of a connection: not encrypted</comment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>No se pidió</translation>
    </message>
    <message>
        <source>Not every check ran to its end, so the settings are not known to work.</source>
        <translation>No se completaron todas las comprobaciones, así que no se sabe si los ajustes funcionan.</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>No hace falta</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>No se intentó</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>how much a finding matters</comment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Nothing failed, but the sign-in was not tried</source>
        <translation>Nada falló, pero el inicio de sesión no se probó</translation>
    </message>
    <message>
        <source>Nothing had been sent to the platform.</source>
        <translation>No se había enviado nada a la plataforma.</translation>
    </message>
    <message>
        <source>Nothing had to be put back: the platform does not use what was handed over.</source>
        <translation>No hubo que restablecer nada: la plataforma no usa lo que se entregó.</translation>
    </message>
    <message>
        <source>Nothing is kept yet: a draft is named by the domain of the From address.</source>
        <translation>Aún no se guarda nada: un borrador lleva el nombre del dominio de la dirección del remitente.</translation>
    </message>
    <message>
        <source>Nothing listens at the platform&apos;s address.</source>
        <translation>Nadie atiende en la dirección de la plataforma.</translation>
    </message>
    <message>
        <source>Nothing was sent over an unprotected connection</source>
        <translation>No se envió nada por una conexión sin proteger</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se envió nada.</translation>
    </message>
    <message>
        <source>Nothing was sent. This is what a push would change.</source>
        <translation>No se envió nada. Esto es lo que cambiaría una entrega.</translation>
    </message>
    <message>
        <source>November</source>
        <comment>a month</comment>
        <translation>noviembre</translation>
    </message>
    <message>
        <source>OAuth only, no password</source>
        <translation>Solo OAuth, sin contraseña</translation>
    </message>
    <message>
        <source>October</source>
        <comment>a month</comment>
        <translation>octubre</translation>
    </message>
    <message>
        <source>Offered and accepted</source>
        <translation>Ofrecido y aceptado</translation>
    </message>
    <message>
        <source>Offers {offers}</source>
        <translation>Ofrece {offers}</translation>
    </message>
    <message>
        <source>One kind of address</source>
        <comment>at the beginning of a sentence</comment>
        <translation>Un tipo de dirección</translation>
    </message>
    <message>
        <source>One thing to fix</source>
        <translation>Hay una cosa que corregir</translation>
    </message>
    <message>
        <source>Only https addresses are taken: anything else could be read and changed on the way.</source>
        <translation>Solo se aceptan direcciones https: cualquier otra se podría leer y cambiar en el camino.</translation>
    </message>
    <message>
        <source>Only on your own computer</source>
        <translation>Solo en su propio equipo</translation>
    </message>
    <message>
        <source>Only the shipped data was searched, without a network. It does not know {domain}.</source>
        <translation>Solo se buscó en los datos incluidos, sin red. {domain} no figura en ellos.</translation>
    </message>
    <message>
        <source>Open {host}</source>
        <comment>a page of this host</comment>
        <translation>Abrir {host}</translation>
    </message>
    <message>
        <source>Other ports</source>
        <translation>Otros puertos</translation>
    </message>
    <message>
        <source>Packages: {versions}</source>
        <translation>Paquetes: {versions}</translation>
    </message>
    <message>
        <source>Password of the mailbox</source>
        <translation>Contraseña del buzón</translation>
    </message>
    <message>
        <source>Password or app password</source>
        <translation>Contraseña o contraseña de aplicación</translation>
    </message>
    <message>
        <source>Password, while the organisation allows it</source>
        <translation>Contraseña, mientras la organización lo permita</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Port after the sign-in</source>
        <translation>Puerto tras el inicio de sesión</translation>
    </message>
    <message>
        <source>Port {port}</source>
        <comment>at the beginning of a sentence</comment>
        <translation>El puerto {port}</translation>
    </message>
    <message>
        <source>Probably</source>
        <comment>in front of a cause</comment>
        <translation>Probablemente</translation>
    </message>
    <message>
        <source>Problem</source>
        <comment>how much a finding matters</comment>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Problem: a cause that this program does not know.
Code: {code}</source>
        <translation>Problema: una causa que este programa no conoce.
Código: {code}</translation>
    </message>
    <message>
        <source>Put back what was active</source>
        <translation>Restablecer lo que estaba activo</translation>
    </message>
    <message>
        <source>Read back and compare</source>
        <translation>Volver a leer y comparar</translation>
    </message>
    <message>
        <source>Read the platform&apos;s keys</source>
        <translation>Leer las claves de la plataforma</translation>
    </message>
    <message>
        <source>Read what is active now</source>
        <translation>Leer lo que está activo ahora</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Register the key with the pairing code that the platform shows, then push again.</source>
        <translation>Registre la clave con el código de emparejamiento que muestra la plataforma y repita la entrega.</translation>
    </message>
    <message>
        <source>Reply code {code}: {meaning}.</source>
        <translation>Código de respuesta {code}: {meaning}.</translation>
    </message>
    <message>
        <source>SHA-256 of the certificate: {digits}</source>
        <translation>SHA-256 del certificado: {digits}</translation>
    </message>
    <message>
        <source>SHA-256 of the key: {digits}</source>
        <translation>SHA-256 de la clave: {digits}</translation>
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
        <translation>Diga primero si este servidor es suyo.</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Seen:</source>
        <translation>Se vio:</translation>
    </message>
    <message>
        <source>Sender address</source>
        <translation>Dirección del remitente</translation>
    </message>
    <message>
        <source>Sender&apos;s domain</source>
        <translation>Dominio del remitente</translation>
    </message>
    <message>
        <source>Sender: {name} &lt;{address}&gt;</source>
        <translation>Remitente: {name} &lt;{address}&gt;</translation>
    </message>
    <message>
        <source>Sending method</source>
        <translation>Método de envío</translation>
    </message>
    <message>
        <source>September</source>
        <comment>a month</comment>
        <translation>septiembre</translation>
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
        <translation>Mostrar lo que cambiará</translation>
    </message>
    <message>
        <source>Sign and seal</source>
        <translation>Firmar y sellar</translation>
    </message>
    <message>
        <source>Sign in as: ask your provider</source>
        <translation>Inicio de sesión como: pregunte a su proveedor</translation>
    </message>
    <message>
        <source>Sign in as: {username}</source>
        <translation>Inicio de sesión como: {username}</translation>
    </message>
    <message>
        <source>Sign in from this computer</source>
        <translation>Iniciar sesión desde este equipo</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <comment>a label in front of a column</comment>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Signed in with a password</source>
        <translation>Sesión iniciada con una contraseña</translation>
    </message>
    <message>
        <source>Signed in with {mechanism}</source>
        <translation>Sesión iniciada con {mechanism}</translation>
    </message>
    <message>
        <source>Since {date} sign-in with a password is off by default. It works only where the administrator turned it on again.</source>
        <translation>El inicio de sesión con contraseña está desactivado de forma predeterminada (fecha del cambio: {date}). Solo funciona donde el administrador lo haya vuelto a activar.</translation>
    </message>
    <message>
        <source>Since {date} {provider} takes OAuth only. {platform} signs in with a user name and a password.</source>
        <translation>{provider} solo acepta OAuth (fecha del cambio: {date}). {platform} inicia sesión con un nombre de usuario y una contraseña.</translation>
    </message>
    <message>
        <source>Six things to fix</source>
        <translation>Hay seis cosas que corregir</translation>
    </message>
    <message>
        <source>Some accounts at {provider} may take OAuth only. It is not published which.</source>
        <translation>Puede que algunas cuentas de {provider} solo acepten OAuth. No se publica cuáles.</translation>
    </message>
    <message>
        <source>Status code {code}: {meaning}.</source>
        <translation>Código de estado {code}: {meaning}.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Stopped by the time limit</source>
        <translation>Detenido por el límite de tiempo</translation>
    </message>
    <message>
        <source>Subject: {name}</source>
        <comment>of a certificate</comment>
        <translation>Sujeto: {name}</translation>
    </message>
    <message>
        <source>System</source>
        <comment>the operating system</comment>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Test from the platform</source>
        <translation>Probar desde la plataforma</translation>
    </message>
    <message>
        <source>Test message</source>
        <translation>Mensaje de prueba</translation>
    </message>
    <message>
        <source>The DNS answers for {domain} do not fit its DNSSEC signatures. Somebody may have changed them, so they are not used.</source>
        <translation>Las respuestas del DNS para {domain} no concuerdan con sus firmas DNSSEC. Puede que alguien las haya cambiado, así que no se usan.</translation>
    </message>
    <message>
        <source>The DNS could not answer</source>
        <translation>El DNS no pudo responder</translation>
    </message>
    <message>
        <source>The DNS could not be asked about {domain}.</source>
        <translation>No se pudo consultar el DNS sobre {domain}.</translation>
    </message>
    <message>
        <source>The DNS did not answer in time</source>
        <translation>El DNS no respondió a tiempo</translation>
    </message>
    <message>
        <source>The DNS of {domain} names {host}, a server of {owner}, and nothing proves that it is right.</source>
        <translation>El DNS de {domain} indica {host}, un servidor de {owner}, y nada demuestra que sea correcto.</translation>
    </message>
    <message>
        <source>The SPF name may differ.</source>
        <translation>El nombre de SPF puede ser distinto.</translation>
    </message>
    <message>
        <source>The address holds a line break or a character that cannot be seen. Type it again.</source>
        <translation>La dirección contiene un salto de línea o un carácter invisible. Escríbala otra vez.</translation>
    </message>
    <message>
        <source>The address of its help page may have changed.</source>
        <translation>La dirección de su página de ayuda puede haber cambiado.</translation>
    </message>
    <message>
        <source>The addresses from which the platform sends</source>
        <comment>at the beginning of a sentence</comment>
        <translation>Las direcciones desde las que envía la plataforma</translation>
    </message>
    <message>
        <source>The answer was longer than any mail server&apos;s</source>
        <translation>La respuesta fue más larga que la de cualquier servidor de correo</translation>
    </message>
    <message>
        <source>The checks were stopped</source>
        <translation>Se detuvieron las comprobaciones</translation>
    </message>
    <message>
        <source>The configuration has expired. Check the clock of this computer and push again.</source>
        <translation>La configuración ha caducado. Revise el reloj de este equipo y repita la entrega.</translation>
    </message>
    <message>
        <source>The configuration is meant for another platform.</source>
        <translation>La configuración es para otra plataforma.</translation>
    </message>
    <message>
        <source>The connection to the platform was lost.</source>
        <translation>Se perdió la conexión con la plataforma.</translation>
    </message>
    <message>
        <source>The connection was cut</source>
        <translation>La conexión se cortó</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>La conexión se perdió</translation>
    </message>
    <message>
        <source>The connection was lost at the decisive moment. The next start of this program asks the platform.</source>
        <translation>La conexión se perdió en el momento decisivo. La próxima vez que se inicie, este programa pregunta a la plataforma.</translation>
    </message>
    <message>
        <source>The disk is full, so the draft was not saved. What was saved before is still there.</source>
        <translation>El disco está lleno, así que el borrador no se guardó. Lo guardado antes sigue ahí.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, or save in another folder.</source>
        <translation>El disco está lleno. Libere espacio o guarde en otra carpeta.</translation>
    </message>
    <message>
        <source>The domain</source>
        <comment>at the beginning of a sentence</comment>
        <translation>El dominio</translation>
    </message>
    <message>
        <source>The domain could not be looked up</source>
        <translation>No se pudo consultar el dominio</translation>
    </message>
    <message>
        <source>The domain {domain} does not exist. Check the part of the address after the @.</source>
        <translation>El dominio {domain} no existe. Revise la parte de la dirección que sigue a la @.</translation>
    </message>
    <message>
        <source>The draft for {domain} needs a newer version of this program.</source>
        <translation>El borrador de {domain} necesita una versión más nueva de este programa.</translation>
    </message>
    <message>
        <source>The draft for {domain} was damaged. It was set aside as {file}; all others are as they were.</source>
        <translation>El borrador de {domain} estaba dañado. Se apartó como {file}; todos los demás están como estaban.</translation>
    </message>
    <message>
        <source>The encrypted connection broke</source>
        <translation>La conexión cifrada se rompió</translation>
    </message>
    <message>
        <source>The encryption could not be set up</source>
        <translation>No se pudo establecer el cifrado</translation>
    </message>
    <message>
        <source>The file could not be read or written.</source>
        <translation>No se pudo leer o escribir el archivo.</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>El archivo no existe.</translation>
    </message>
    <message>
        <source>The file has expired. Open it, check again, and save a new one.</source>
        <translation>El archivo ha caducado. Ábralo, compruebe otra vez y guarde uno nuevo.</translation>
    </message>
    <message>
        <source>The file holds a private key. Use the public one.</source>
        <translation>El archivo contiene una clave privada. Use la pública.</translation>
    </message>
    <message>
        <source>The file holds no key that could have signed a configuration.</source>
        <translation>El archivo no contiene ninguna clave que pueda haber firmado una configuración.</translation>
    </message>
    <message>
        <source>The file is a link to another place. Choose the file itself.</source>
        <translation>El archivo es un enlace a otro sitio. Elija el propio archivo.</translation>
    </message>
    <message>
        <source>The file is from the future. Check the date of this computer.</source>
        <translation>El archivo viene del futuro. Revise la fecha de este equipo.</translation>
    </message>
    <message>
        <source>The file is larger than a file of this kind can be.</source>
        <translation>El archivo es mayor de lo que puede ser un archivo de este tipo.</translation>
    </message>
    <message>
        <source>The file is larger than a set of provider data can be.</source>
        <translation>El archivo es mayor de lo que puede ser un conjunto de datos de proveedores.</translation>
    </message>
    <message>
        <source>The file is larger than a signed configuration can be.</source>
        <translation>El archivo es mayor de lo que puede ser una configuración firmada.</translation>
    </message>
    <message>
        <source>The file is meant for another platform.</source>
        <translation>El archivo es para otra plataforma.</translation>
    </message>
    <message>
        <source>The file name is too long. Choose a shorter one.</source>
        <translation>El nombre del archivo es demasiado largo. Elija uno más corto.</translation>
    </message>
    <message>
        <source>The file was changed after it was signed, or the key is another one.</source>
        <translation>El archivo se modificó después de firmarse, o la clave es otra.</translation>
    </message>
    <message>
        <source>The file was signed by a key that is not known here.</source>
        <translation>El archivo lo firmó una clave que aquí no se conoce.</translation>
    </message>
    <message>
        <source>The file was used before.</source>
        <translation>El archivo ya se usó antes.</translation>
    </message>
    <message>
        <source>The fingerprint is not that of the platform&apos;s key.</source>
        <translation>La huella digital no es la de la clave de la plataforma.</translation>
    </message>
    <message>
        <source>The first half of {year}</source>
        <comment>at the beginning of a sentence</comment>
        <translation>La primera mitad de {year}</translation>
    </message>
    <message>
        <source>The folder of the drafts does not let you write. The draft was not saved.</source>
        <translation>La carpeta de los borradores no permite escribir. El borrador no se guardó.</translation>
    </message>
    <message>
        <source>The form of {platform} takes the ports {ports}, and {provider} answers on none of them.</source>
        <translation>El formulario de {platform} acepta los puertos {ports}, y {provider} no responde en ninguno de ellos.</translation>
    </message>
    <message>
        <source>The journal of this push could not be written. Free some disk space and push again.</source>
        <translation>No se pudo escribir el diario de esta entrega. Libere espacio en el disco y repita la entrega.</translation>
    </message>
    <message>
        <source>The key in the request file belongs to another kind of signature.</source>
        <translation>La clave del archivo de solicitud es de otro tipo de firma.</translation>
    </message>
    <message>
        <source>The key in the request file cannot be used to seal a password.</source>
        <translation>La clave del archivo de solicitud no sirve para sellar una contraseña.</translation>
    </message>
    <message>
        <source>The key is for one time only and kept nowhere. Make one that is kept first.</source>
        <translation>La clave es para una sola vez y no se guarda en ningún sitio. Cree antes una que se guarde.</translation>
    </message>
    <message>
        <source>The key that signs on this computer could not be read or written.</source>
        <translation>No se pudo leer o escribir la clave que firma en este equipo.</translation>
    </message>
    <message>
        <source>The key that signs on this computer is locked with a passphrase.</source>
        <translation>La clave que firma en este equipo está protegida con una frase de contraseña.</translation>
    </message>
    <message>
        <source>The keyring that holds this computer&apos;s signer key is locked. Unlock it and try again.</source>
        <translation>El llavero que contiene la clave de firma de este equipo está bloqueado. Desbloquéelo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The keys of platforms that you compared: without them a swapped key would not be noticed.</source>
        <translation>Las claves de plataformas que usted comparó: sin ellas no se notaría una clave cambiada.</translation>
    </message>
    <message>
        <source>The keys that sign on this computer: platforms know them. Delete them in Keys.</source>
        <translation>Las claves que firman en este equipo: las plataformas las conocen. Elimínelas en «Claves».</translation>
    </message>
    <message>
        <source>The limit may be {limit} in a day with {plan}. After that messages are refused or delayed.</source>
        <translation>El límite puede ser de {limit} al día con {plan}. A partir de ahí, los mensajes se rechazan o se retrasan.</translation>
    </message>
    <message>
        <source>The limit may be {limit} in a day. After that messages are refused or delayed.</source>
        <translation>El límite puede ser de {limit} al día. A partir de ahí, los mensajes se rechazan o se retrasan.</translation>
    </message>
    <message>
        <source>The limit may differ.</source>
        <translation>El límite puede ser distinto.</translation>
    </message>
    <message>
        <source>The list of what was signed here. It holds no password.</source>
        <translation>La lista de lo que se firmó aquí. No contiene ninguna contraseña.</translation>
    </message>
    <message>
        <source>The log. It holds no password.</source>
        <translation>El registro. No contiene ninguna contraseña.</translation>
    </message>
    <message>
        <source>The mailbox</source>
        <comment>at the beginning of a sentence</comment>
        <translation>El buzón</translation>
    </message>
    <message>
        <source>The meaning of its replies may differ.</source>
        <translation>El significado de sus respuestas puede ser distinto.</translation>
    </message>
    <message>
        <source>The name could not be looked up</source>
        <translation>No se pudo resolver el nombre</translation>
    </message>
    <message>
        <source>The name does not exist</source>
        <translation>El nombre no existe</translation>
    </message>
    <message>
        <source>The name exists, but has no address</source>
        <translation>El nombre existe, pero no tiene ninguna dirección</translation>
    </message>
    <message>
        <source>The name has at most 200 characters.</source>
        <translation>El nombre tiene 200 caracteres como máximo.</translation>
    </message>
    <message>
        <source>The name has at most 253 characters.</source>
        <translation>El nombre tiene 253 caracteres como máximo.</translation>
    </message>
    <message>
        <source>The name holds a line break or a character that cannot be seen. Type it again.</source>
        <translation>El nombre contiene un salto de línea o un carácter invisible. Escríbalo otra vez.</translation>
    </message>
    <message>
        <source>The name {host} exists only in your own network. {platform} asks the public DNS.</source>
        <translation>El nombre {host} solo existe en su propia red. {platform} pregunta al DNS público.</translation>
    </message>
    <message>
        <source>The name {web} could not be looked up</source>
        <translation>No se pudo resolver el nombre {web}</translation>
    </message>
    <message>
        <source>The names of its mail exchangers may differ.</source>
        <translation>Los nombres de sus servidores MX pueden ser distintos.</translation>
    </message>
    <message>
        <source>The new settings do not work from this computer. Nothing was sent to the platform.</source>
        <translation>Los ajustes nuevos no funcionan desde este equipo. No se envió nada a la plataforma.</translation>
    </message>
    <message>
        <source>The notes about hand-overs to platforms: one that was killed is settled from them.</source>
        <translation>Las notas sobre entregas a plataformas: con ellas se aclara una que quedó a medias.</translation>
    </message>
    <message>
        <source>The pairing code is wrong.</source>
        <translation>El código de emparejamiento es incorrecto.</translation>
    </message>
    <message>
        <source>The part after the @ has at most 253 characters.</source>
        <translation>La parte que sigue a la @ tiene 253 caracteres como máximo.</translation>
    </message>
    <message>
        <source>The part after the @ has to be a full domain, such as example.com.</source>
        <translation>La parte que sigue a la @ tiene que ser un dominio completo, como example.com.</translation>
    </message>
    <message>
        <source>The part after the @ is not a domain. Use letters, digits, dots and hyphens.</source>
        <translation>La parte que sigue a la @ no es un dominio. Use letras, cifras, puntos y guiones.</translation>
    </message>
    <message>
        <source>The part before the @ has at most 64 characters.</source>
        <translation>La parte anterior a la @ tiene 64 caracteres como máximo.</translation>
    </message>
    <message>
        <source>The part before the @ holds a character that has no place there.</source>
        <translation>La parte anterior a la @ contiene un carácter que no se permite ahí.</translation>
    </message>
    <message>
        <source>The part before the @ is missing.</source>
        <translation>Falta la parte anterior a la @.</translation>
    </message>
    <message>
        <source>The passphrase does not open the key that signs on this computer.</source>
        <translation>La frase de contraseña no abre la clave que firma en este equipo.</translation>
    </message>
    <message>
        <source>The password holds a line break or a character that cannot be typed. Enter it again.</source>
        <translation>La contraseña contiene un salto de línea o un carácter que no se puede escribir. Introdúzcala otra vez.</translation>
    </message>
    <message>
        <source>The password in the file is not sealed as it must be.</source>
        <translation>La contraseña del archivo no está sellada como debe.</translation>
    </message>
    <message>
        <source>The password is too long to be sealed.</source>
        <translation>La contraseña es demasiado larga para sellarla.</translation>
    </message>
    <message>
        <source>The platform</source>
        <comment>at the beginning of a sentence</comment>
        <translation>La plataforma</translation>
    </message>
    <message>
        <source>The platform answered with another key than the one that was registered.</source>
        <translation>La plataforma respondió con una clave distinta de la que se registró.</translation>
    </message>
    <message>
        <source>The platform answers with a redirect. It was not followed: give the address it leads to.</source>
        <translation>La plataforma responde con una redirección. No se siguió: indique la dirección a la que lleva.</translation>
    </message>
    <message>
        <source>The platform answers with an error of its own.</source>
        <translation>La plataforma responde con un error propio.</translation>
    </message>
    <message>
        <source>The platform cannot use settings of this kind.</source>
        <translation>La plataforma no puede usar ajustes de este tipo.</translation>
    </message>
    <message>
        <source>The platform could not be asked what became of it. The next start asks again.</source>
        <translation>No se pudo preguntar a la plataforma qué pasó. La próxima vez que se inicie, se pregunta otra vez.</translation>
    </message>
    <message>
        <source>The platform could not be reached. What was active before still is.</source>
        <translation>No se pudo llegar a la plataforma. Lo que estaba activo antes lo sigue estando.</translation>
    </message>
    <message>
        <source>The platform could not open the sealed password.</source>
        <translation>La plataforma no pudo abrir la contraseña sellada.</translation>
    </message>
    <message>
        <source>The platform could not read what was sent.</source>
        <translation>La plataforma no pudo leer lo que se envió.</translation>
    </message>
    <message>
        <source>The platform did not answer in time.</source>
        <translation>La plataforma no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The platform does not hold the settings that it was given.</source>
        <translation>La plataforma no tiene los ajustes que se le dieron.</translation>
    </message>
    <message>
        <source>The platform does not know this computer&apos;s key yet. It keeps the settings aside and does not use them.</source>
        <translation>La plataforma aún no conoce la clave de este equipo. Guarda la configuración aparte y no la usa.</translation>
    </message>
    <message>
        <source>The platform does not know this configuration any more.</source>
        <translation>La plataforma ya no conoce esta configuración.</translation>
    </message>
    <message>
        <source>The platform does not know this key.</source>
        <translation>La plataforma no conoce esta clave.</translation>
    </message>
    <message>
        <source>The platform does not take a key of this kind.</source>
        <translation>La plataforma no acepta una clave de este tipo.</translation>
    </message>
    <message>
        <source>The platform does not take this configuration. The reason stands in its own log.</source>
        <translation>La plataforma no acepta esta configuración. El motivo está en su propio registro.</translation>
    </message>
    <message>
        <source>The platform expected another media type.</source>
        <translation>La plataforma esperaba otro tipo de contenido.</translation>
    </message>
    <message>
        <source>The platform has as many keys for this account as it takes. Revoke one first.</source>
        <translation>La plataforma tiene para esta cuenta todas las claves que admite. Revoque antes una.</translation>
    </message>
    <message>
        <source>The platform has ended this configuration.</source>
        <translation>La plataforma ha dado por terminada esta configuración.</translation>
    </message>
    <message>
        <source>The platform is still testing.</source>
        <translation>La plataforma aún está probando.</translation>
    </message>
    <message>
        <source>The platform names an API at another origin. The token belongs to this one and was not sent there.</source>
        <translation>La plataforma indica una API en otro origen. El token es de este y no se envió allí.</translation>
    </message>
    <message>
        <source>The platform now sends through your mail server, but its receipt could not be fetched.</source>
        <translation>La plataforma envía ahora por su servidor de correo, pero no se pudo obtener su recibo.</translation>
    </message>
    <message>
        <source>The platform now sends through your mail server.</source>
        <translation>La plataforma envía ahora por su servidor de correo.</translation>
    </message>
    <message>
        <source>The platform refused the token. Make a new one there.</source>
        <translation>La plataforma rechazó el token. Cree allí uno nuevo.</translation>
    </message>
    <message>
        <source>The platform refused with the code {code}.</source>
        <translation>La plataforma lo rechazó con el código {code}.</translation>
    </message>
    <message>
        <source>The platform said that it activated the settings and does not use them.</source>
        <translation>La plataforma dijo que activó la configuración y no la usa.</translation>
    </message>
    <message>
        <source>The platform said that it went back to its own sender and did not.</source>
        <translation>La plataforma dijo que volvió a su propio remitente y no lo hizo.</translation>
    </message>
    <message>
        <source>The platform says that its test has not passed.</source>
        <translation>La plataforma dice que su prueba no resultó correcta.</translation>
    </message>
    <message>
        <source>The platform says that this is too large.</source>
        <translation>La plataforma dice que esto es demasiado grande.</translation>
    </message>
    <message>
        <source>The platform sends from its own sender now. The earlier settings could not be put back: the platform needs their password again. Push them once more.</source>
        <translation>La plataforma envía ahora con su propio remitente. No se pudo restablecer la configuración anterior: la plataforma necesita otra vez su contraseña. Entréguela de nuevo.</translation>
    </message>
    <message>
        <source>The platform takes the configuration for one from the future. Check the clock of this computer.</source>
        <translation>La plataforma cree que la configuración viene del futuro. Revise el reloj de este equipo.</translation>
    </message>
    <message>
        <source>The platform uses other settings than it was given.</source>
        <translation>La plataforma usa ajustes distintos de los que se le dieron.</translation>
    </message>
    <message>
        <source>The platform was asked for too many tests.</source>
        <translation>A la plataforma se le pidieron demasiadas pruebas.</translation>
    </message>
    <message>
        <source>The platform&apos;s answer is larger than any answer of this kind can be.</source>
        <translation>La respuesta de la plataforma es mayor de lo que puede ser una respuesta de este tipo.</translation>
    </message>
    <message>
        <source>The platform&apos;s answer is not what its API promises.</source>
        <translation>La respuesta de la plataforma no es la que promete su API.</translation>
    </message>
    <message>
        <source>The platform&apos;s certificate could not be verified, so nothing was sent. With an authority of your own, give the file of its certificate.</source>
        <translation>No se pudo verificar el certificado de la plataforma, así que no se envió nada. Si usa una autoridad propia, indique el archivo de su certificado.</translation>
    </message>
    <message>
        <source>The platform&apos;s key is another one than before. Ask the platform whether it changed its key.</source>
        <translation>La clave de la plataforma no es la misma que antes. Pregunte a la plataforma si la ha cambiado.</translation>
    </message>
    <message>
        <source>The platform&apos;s name was not found. Check the address.</source>
        <translation>No se encontró el nombre de la plataforma. Revise la dirección.</translation>
    </message>
    <message>
        <source>The platform&apos;s own sender took over instead of the earlier settings.</source>
        <translation>En lugar de la configuración anterior quedó activo el remitente de la plataforma.</translation>
    </message>
    <message>
        <source>The platform&apos;s own test failed. What was active before still is.</source>
        <translation>La propia prueba de la plataforma falló. Lo que estaba activo antes lo sigue estando.</translation>
    </message>
    <message>
        <source>The platform&apos;s receipt does not hold.</source>
        <translation>El recibo de la plataforma no es válido.</translation>
    </message>
    <message>
        <source>The platform&apos;s test failed for a reason that this program does not know.</source>
        <translation>La prueba de la plataforma falló por un motivo que este programa no conoce.</translation>
    </message>
    <message>
        <source>The port</source>
        <comment>at the beginning of a sentence</comment>
        <translation>El puerto</translation>
    </message>
    <message>
        <source>The port in this address is not a number from 1 to 65535.</source>
        <translation>El puerto de esta dirección no es un número del 1 al 65535.</translation>
    </message>
    <message>
        <source>The provider</source>
        <comment>at the beginning of a sentence</comment>
        <translation>El proveedor</translation>
    </message>
    <message numerus="yes">
        <source>The provider data is of {day}, %n day(s) old.</source>
        <translation>
            <numerusform>Los datos de proveedores son del {day}, de hace %n día.</numerusform>
            <numerusform>Los datos de proveedores son del {day}, de hace %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider data is of {day}, of today.</source>
        <translation>Los datos de proveedores son del {day}, de hoy.</translation>
    </message>
    <message>
        <source>The provider data is of {day}.</source>
        <translation>Los datos de proveedores son del {day}.</translation>
    </message>
    <message>
        <source>The proxy of this network does not let the connection to the platform through.</source>
        <translation>El proxy de esta red no deja pasar la conexión con la plataforma.</translation>
    </message>
    <message>
        <source>The push was refused. What was active before still is.</source>
        <translation>La entrega se rechazó. Lo que estaba activo antes lo sigue estando.</translation>
    </message>
    <message>
        <source>The receipt says that the settings are not active.</source>
        <translation>El recibo dice que la configuración no está activa.</translation>
    </message>
    <message>
        <source>The receipt speaks of something else than what was handed over.</source>
        <translation>El recibo habla de algo distinto de lo que se entregó.</translation>
    </message>
    <message>
        <source>The receipt was signed by a key that the platform does not name as its own.</source>
        <translation>El recibo lo firmó una clave que la plataforma no reconoce como suya.</translation>
    </message>
    <message>
        <source>The recipient</source>
        <comment>at the beginning of a sentence</comment>
        <translation>El destinatario</translation>
    </message>
    <message>
        <source>The request file and the platform&apos;s site name different keys. Do not use the file.</source>
        <translation>El archivo de solicitud y el sitio de la plataforma indican claves distintas. No use el archivo.</translation>
    </message>
    <message>
        <source>The request file has a name that looks like a known platform. Do not use it.</source>
        <translation>El archivo de solicitud tiene un nombre que se parece al de una plataforma conocida. No lo use.</translation>
    </message>
    <message>
        <source>The request file has expired. Get a new one from the platform.</source>
        <translation>El archivo de solicitud ha caducado. Pida uno nuevo a la plataforma.</translation>
    </message>
    <message>
        <source>The request file holds a private key. Tell the platform, and do not use it.</source>
        <translation>El archivo de solicitud contiene una clave privada. Avise a la plataforma y no lo use.</translation>
    </message>
    <message>
        <source>The request file holds no key that a password could be sealed for.</source>
        <translation>El archivo de solicitud no contiene ninguna clave para la que se pueda sellar una contraseña.</translation>
    </message>
    <message>
        <source>The request file is larger than a request file can be.</source>
        <translation>El archivo de solicitud es mayor de lo que puede ser un archivo de solicitud.</translation>
    </message>
    <message>
        <source>The request file speaks for a known platform but names another receiver. Do not use it.</source>
        <translation>El archivo de solicitud habla en nombre de una plataforma conocida, pero indica otro receptor. No lo use.</translation>
    </message>
    <message>
        <source>The rule may differ.</source>
        <translation>La regla puede ser distinta.</translation>
    </message>
    <message>
        <source>The sealed password belongs to other settings.</source>
        <translation>La contraseña sellada es de otra configuración.</translation>
    </message>
    <message>
        <source>The search noted: {note}.</source>
        <translation>La búsqueda anotó: {note}.</translation>
    </message>
    <message>
        <source>The second half of {year}</source>
        <comment>at the beginning of a sentence</comment>
        <translation>La segunda mitad de {year}</translation>
    </message>
    <message>
        <source>The server</source>
        <comment>at the beginning of a sentence</comment>
        <translation>El servidor</translation>
    </message>
    <message>
        <source>The server answers</source>
        <translation>El servidor responde</translation>
    </message>
    <message>
        <source>The server answers {code}</source>
        <translation>El servidor responde {code}</translation>
    </message>
    <message>
        <source>The server broke the encryption off</source>
        <translation>El servidor interrumpió el cifrado</translation>
    </message>
    <message>
        <source>The server cannot be reached since the sign-in</source>
        <translation>Desde el inicio de sesión no se llega al servidor</translation>
    </message>
    <message>
        <source>The server closed the connection</source>
        <translation>El servidor cerró la conexión</translation>
    </message>
    <message>
        <source>The server cuts connections since the sign-in</source>
        <translation>Desde el inicio de sesión, el servidor corta las conexiones</translation>
    </message>
    <message>
        <source>The server did not answer in time</source>
        <translation>El servidor no respondió a tiempo</translation>
    </message>
    <message>
        <source>The server does not begin with encryption</source>
        <translation>El servidor no empieza cifrando</translation>
    </message>
    <message>
        <source>The server does not offer STARTTLS</source>
        <translation>El servidor no ofrece STARTTLS</translation>
    </message>
    <message>
        <source>The server greets</source>
        <translation>El servidor saluda</translation>
    </message>
    <message>
        <source>The server is silent since the sign-in</source>
        <translation>Desde el inicio de sesión, el servidor no contesta</translation>
    </message>
    <message>
        <source>The server name holds a character that cannot be seen. Type the name again.</source>
        <translation>El nombre del servidor contiene un carácter invisible. Escríbalo otra vez.</translation>
    </message>
    <message>
        <source>The server offers no sign-in</source>
        <translation>El servidor no ofrece inicio de sesión</translation>
    </message>
    <message>
        <source>The server offers no way to sign in with a password</source>
        <translation>El servidor no ofrece ninguna forma de iniciar sesión con contraseña</translation>
    </message>
    <message>
        <source>The server refuses connections since the sign-in</source>
        <translation>Desde el inicio de sesión, el servidor rechaza las conexiones</translation>
    </message>
    <message>
        <source>The server said:</source>
        <translation>El servidor dijo:</translation>
    </message>
    <message>
        <source>The server said: {words}</source>
        <translation>El servidor dijo: {words}</translation>
    </message>
    <message>
        <source>The server still takes connections from here</source>
        <translation>El servidor sigue aceptando conexiones desde aquí</translation>
    </message>
    <message>
        <source>The server takes no passwords, only the sign-in through a browser (OAuth).</source>
        <translation>El servidor no acepta contraseñas, solo el inicio de sesión mediante un navegador (OAuth).</translation>
    </message>
    <message>
        <source>The set is older than the data in use.</source>
        <translation>El conjunto es más antiguo que los datos en uso.</translation>
    </message>
    <message>
        <source>The set is signed, but this program cannot use its content. It may need a newer program.</source>
        <translation>El conjunto está firmado, pero este programa no puede usar su contenido. Puede que necesite un programa más nuevo.</translation>
    </message>
    <message>
        <source>The set was changed after it was signed.</source>
        <translation>El conjunto se modificó después de firmarse.</translation>
    </message>
    <message>
        <source>The set was signed by a key that this program does not trust.</source>
        <translation>El conjunto lo firmó una clave en la que este programa no confía.</translation>
    </message>
    <message>
        <source>The settings file of {domain} names {host}, a server of {owner}.</source>
        <translation>El archivo de ajustes de {domain} indica {host}, un servidor de {owner}.</translation>
    </message>
    <message>
        <source>The signature holds and the file is in time.</source>
        <translation>La firma es válida y el archivo está dentro de plazo.</translation>
    </message>
    <message>
        <source>The signature of the receipt does not hold.</source>
        <translation>La firma del recibo no es válida.</translation>
    </message>
    <message>
        <source>The test failed, and the platform does not say why.</source>
        <translation>La prueba falló, y la plataforma no dice por qué.</translation>
    </message>
    <message>
        <source>The user name holds a line break or a character that cannot be seen. Type it again.</source>
        <translation>El nombre de usuario contiene un salto de línea o un carácter invisible. Escríbalo otra vez.</translation>
    </message>
    <message>
        <source>The user name may have another form.</source>
        <translation>El nombre de usuario puede tener otra forma.</translation>
    </message>
    <message>
        <source>There are too many drafts for this domain. Delete one, then save again.</source>
        <translation>Hay demasiados borradores para este dominio. Elimine uno y guarde otra vez.</translation>
    </message>
    <message>
        <source>There is a folder with this name. Choose another name.</source>
        <translation>Hay una carpeta con este nombre. Elija otro nombre.</translation>
    </message>
    <message>
        <source>There is no API for signed settings at this address. Save a signed file instead.</source>
        <translation>En esta dirección no hay ninguna API para configuraciones firmadas. Guarde en su lugar un archivo firmado.</translation>
    </message>
    <message>
        <source>There is no way from here to the platform.</source>
        <translation>Desde aquí no hay ninguna ruta hasta la plataforma.</translation>
    </message>
    <message>
        <source>These settings are active already. Nothing was changed.</source>
        <translation>Esta configuración ya está activa. No se cambió nada.</translation>
    </message>
    <message>
        <source>These settings may differ.</source>
        <translation>Estos ajustes pueden ser distintos.</translation>
    </message>
    <message>
        <source>These steps may differ for your account.</source>
        <translation>Estos pasos pueden ser distintos en su cuenta.</translation>
    </message>
    <message>
        <source>This address</source>
        <comment>at the beginning of a sentence</comment>
        <translation>Esta dirección</translation>
    </message>
    <message>
        <source>This cannot be the name of a computer. Use letters, digits, dots and hyphens.</source>
        <translation>Este no puede ser el nombre de un equipo. Use letras, cifras, puntos y guiones.</translation>
    </message>
    <message>
        <source>This cannot be the name of a server. Use letters, digits, dots and hyphens.</source>
        <translation>Este no puede ser el nombre de un servidor. Use letras, cifras, puntos y guiones.</translation>
    </message>
    <message>
        <source>This computer could not note where the push stands, so it was not carried on. What was active before still is.</source>
        <translation>Este equipo no pudo anotar por dónde va la entrega, así que no se continuó. Lo que estaba activo antes lo sigue estando.</translation>
    </message>
    <message>
        <source>This computer does not allow a connection to {port}</source>
        <translation>Este equipo no permite una conexión con {port}</translation>
    </message>
    <message>
        <source>This computer&apos;s DNS says that {domain} does not exist, though {provider} is known to use it. Names may be blocked in this network.</source>
        <translation>Según el DNS de este equipo, {domain} no existe, aunque se sabe que {provider} lo usa. Puede que en esta red haya nombres bloqueados.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock agrees with {source}</source>
        <translation>El reloj de este equipo coincide con {source}</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {time} ahead of {source}</source>
        <translation>El reloj de este equipo va {time} adelantado respecto a {source}</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {time} behind {source}</source>
        <translation>El reloj de este equipo va {time} atrasado respecto a {source}</translation>
    </message>
    <message>
        <source>This configuration was used before.</source>
        <translation>Esta configuración ya se usó antes.</translation>
    </message>
    <message>
        <source>This disk can only be read. Choose another folder.</source>
        <translation>En este disco solo se puede leer. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>This draft is not there any more.</source>
        <translation>Este borrador ya no está.</translation>
    </message>
    <message>
        <source>This draft was damaged and was set aside. All others are as they were.</source>
        <translation>Este borrador estaba dañado y se apartó. Todos los demás están como estaban.</translation>
    </message>
    <message>
        <source>This folder does not exist. Choose another one.</source>
        <translation>Esta carpeta no existe. Elija otra.</translation>
    </message>
    <message>
        <source>This folder does not let you write. Choose another folder.</source>
        <translation>Esta carpeta no permite escribir. Elija otra.</translation>
    </message>
    <message>
        <source>This is an e-mail address. Enter the name of the server, such as smtp.example.com.</source>
        <translation>Esto es una dirección de correo. Introduzca el nombre del servidor, como smtp.example.com.</translation>
    </message>
    <message>
        <source>This is not a public key, a key set or a request file.</source>
        <translation>Esto no es una clave pública, un conjunto de claves ni un archivo de solicitud.</translation>
    </message>
    <message>
        <source>This is not a request file, or it was damaged.</source>
        <translation>Esto no es un archivo de solicitud, o está dañado.</translation>
    </message>
    <message>
        <source>This is not a signed configuration, or it was damaged.</source>
        <translation>Esto no es una configuración firmada, o está dañada.</translation>
    </message>
    <message>
        <source>This is not a signed set of provider data, or it was damaged.</source>
        <translation>Esto no es un conjunto firmado de datos de proveedores, o está dañado.</translation>
    </message>
    <message>
        <source>This is not the address of a platform.</source>
        <translation>Esta no es la dirección de una plataforma.</translation>
    </message>
    <message>
        <source>This is probable, not certain.</source>
        <translation>Es probable, no seguro.</translation>
    </message>
    <message>
        <source>This may differ for your account.</source>
        <translation>Esto puede ser distinto en su cuenta.</translation>
    </message>
    <message>
        <source>This message is not known here</source>
        <comment>a message that was pasted</comment>
        <translation>Este mensaje no se conoce aquí</translation>
    </message>
    <message>
        <source>This platform was at another address before. Ask the platform whether it moved.</source>
        <translation>Antes, esta plataforma estaba en otra dirección. Pregunte a la plataforma si se ha trasladado.</translation>
    </message>
    <message>
        <source>This port</source>
        <comment>at the beginning of a sentence</comment>
        <translation>Este puerto</translation>
    </message>
    <message>
        <source>This program made a mistake here</source>
        <translation>Este programa cometió aquí un error</translation>
    </message>
    <message>
        <source>This provider</source>
        <comment>at the beginning of a sentence</comment>
        <translation>Este proveedor</translation>
    </message>
    <message>
        <source>This rests on:</source>
        <translation>Se basa en:</translation>
    </message>
    <message>
        <source>This security setting</source>
        <comment>at the beginning of a sentence</comment>
        <translation>Este ajuste de seguridad</translation>
    </message>
    <message>
        <source>This server</source>
        <comment>at the beginning of a sentence</comment>
        <translation>Este servidor</translation>
    </message>
    <message>
        <source>This user</source>
        <comment>at the beginning of a sentence</comment>
        <translation>Este usuario</translation>
    </message>
    <message>
        <source>Three things to fix</source>
        <translation>Hay tres cosas que corregir</translation>
    </message>
    <message>
        <source>Thunderbird&apos;s public database</source>
        <comment>after: From</comment>
        <translation>la base de datos pública de Thunderbird</translation>
    </message>
    <message>
        <source>Too many configurations wait at the platform.</source>
        <translation>En la plataforma hay demasiadas configuraciones en espera.</translation>
    </message>
    <message>
        <source>Too many wrong pairing codes were given.</source>
        <translation>Se dieron demasiados códigos de emparejamiento incorrectos.</translation>
    </message>
    <message>
        <source>Trust: {words}</source>
        <translation>Confianza: {words}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Volver a intentarlo</translation>
    </message>
    <message>
        <source>Try again in {time}</source>
        <translation>Volver a intentarlo dentro de {time}</translation>
    </message>
    <message>
        <source>Try to make an app password. If {provider} offers none, this mailbox cannot be used.</source>
        <translation>Intente crear una contraseña de aplicación. Si {provider} no ofrece ninguna, este buzón no se puede usar.</translation>
    </message>
    <message>
        <source>Two things to fix</source>
        <translation>Hay dos cosas que corregir</translation>
    </message>
    <message>
        <source>Unexpected text arrived before the encryption</source>
        <translation>Llegó un texto inesperado antes del cifrado</translation>
    </message>
    <message>
        <source>Use a mailbox at another provider.</source>
        <translation>Use un buzón de otro proveedor.</translation>
    </message>
    <message>
        <source>Use a mailbox in a domain of your own, at a provider that takes a password or app password.</source>
        <translation>Use un buzón de un dominio propio, en un proveedor que acepte contraseña o contraseña de aplicación.</translation>
    </message>
    <message>
        <source>Use a relay that admits the addresses of {platform}.</source>
        <translation>Use un servidor de retransmisión que permita las direcciones de {platform}.</translation>
    </message>
    <message>
        <source>Use a sending service with a domain of your own, such as Amazon SES, Brevo, Mailgun, Postmark, Resend or SendGrid.</source>
        <translation>Use un servicio de envío con un dominio propio, como Amazon SES, Brevo, Mailgun, Postmark, Resend o SendGrid.</translation>
    </message>
    <message>
        <source>Use an SMTP token of a paid plan, for an address in a domain of your own.</source>
        <translation>Use un token SMTP de un plan de pago, para una dirección de un dominio propio.</translation>
    </message>
    <message>
        <source>Use port {port}</source>
        <translation>Usar el puerto {port}</translation>
    </message>
    <message>
        <source>Use port {port} with no encryption</source>
        <translation>Usar el puerto {port} sin cifrado</translation>
    </message>
    <message>
        <source>Use port {port} with {security}</source>
        <translation>Usar el puerto {port} con {security}</translation>
    </message>
    <message>
        <source>Use port {works} of the same server.</source>
        <translation>Use el puerto {works} del mismo servidor.</translation>
    </message>
    <message>
        <source>Use server {host}</source>
        <translation>Usar el servidor {host}</translation>
    </message>
    <message>
        <source>Use the name under which the server is known in the internet.</source>
        <translation>Use el nombre con el que el servidor se conoce en internet.</translation>
    </message>
    <message>
        <source>Use {address} as From address</source>
        <translation>Usar {address} como dirección del remitente</translation>
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
        <translation>Usar {username} como nombre de usuario</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>User name</source>
        <comment>a label in front of a column</comment>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>User name: none, relay without sign-in</source>
        <translation>Nombre de usuario: ninguno, retransmisión sin inicio de sesión</translation>
    </message>
    <message>
        <source>User name: {username}</source>
        <translation>Nombre de usuario: {username}</translation>
    </message>
    <message>
        <source>Valid: {not_before} to {not_after} UTC</source>
        <translation>Validez: de {not_before} a {not_after} UTC</translation>
    </message>
    <message>
        <source>Verify the receipt</source>
        <translation>Verificar el recibo</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Waits for STARTTLS</source>
        <translation>Espera STARTTLS</translation>
    </message>
    <message>
        <source>Waits for an earlier check</source>
        <translation>Espera una comprobación anterior</translation>
    </message>
    <message>
        <source>Waits for encryption</source>
        <translation>Espera el cifrado</translation>
    </message>
    <message>
        <source>Waits for sign-in</source>
        <translation>Espera el inicio de sesión</translation>
    </message>
    <message>
        <source>Waits for the connection</source>
        <translation>Espera la conexión</translation>
    </message>
    <message>
        <source>Waits for the greeting</source>
        <translation>Espera el saludo</translation>
    </message>
    <message>
        <source>Waits for the introduction</source>
        <translation>Espera la presentación</translation>
    </message>
    <message>
        <source>Waits for the introduction after encryption</source>
        <translation>Espera la presentación tras el cifrado</translation>
    </message>
    <message>
        <source>Waits for the name lookup</source>
        <translation>Espera la resolución de nombres</translation>
    </message>
    <message>
        <source>Waits for the recipient</source>
        <translation>Espera el destinatario</translation>
    </message>
    <message>
        <source>Waits for the sender address</source>
        <translation>Espera la dirección del remitente</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>how much a finding matters</comment>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>What answers is not a mail server</source>
        <translation>Lo que responde no es un servidor de correo</translation>
    </message>
    <message>
        <source>What came is no receipt.</source>
        <translation>Lo que llegó no es un recibo.</translation>
    </message>
    <message>
        <source>What can be done here: {remedies}</source>
        <translation>Qué se puede hacer aquí: {remedies}</translation>
    </message>
    <message>
        <source>What to write to them:</source>
        <comment>to the mail administrator</comment>
        <translation>Qué escribirles:</translation>
    </message>
    <message>
        <source>What was active before could not be put back.</source>
        <translation>No se pudo restablecer lo que estaba activo antes.</translation>
    </message>
    <message>
        <source>What was active before could not be put back. Look at the platform&apos;s own settings.</source>
        <translation>No se pudo restablecer lo que estaba activo antes. Revise la configuración en la propia plataforma.</translation>
    </message>
    <message>
        <source>What was active before is active again.</source>
        <translation>Lo que estaba activo antes vuelve a estar activo.</translation>
    </message>
    <message>
        <source>Works: {ports}</source>
        <translation>Funciona: {ports}</translation>
    </message>
    <message>
        <source>You did not agree.</source>
        <translation>Usted no aceptó.</translation>
    </message>
    <message>
        <source>Your domain</source>
        <comment>at the beginning of a sentence</comment>
        <translation>Su dominio</translation>
    </message>
    <message>
        <source>a few days</source>
        <comment>in the middle of a sentence</comment>
        <translation>unos días</translation>
    </message>
    <message>
        <source>a service</source>
        <comment>a mail filter whose name is not known, inside a sentence</comment>
        <translation>un servicio</translation>
    </message>
    <message>
        <source>a subject the standard does not know</source>
        <translation>un tema que el estándar no conoce</translation>
    </message>
    <message>
        <source>a usual name that answers</source>
        <comment>after: From</comment>
        <translation>un nombre habitual que responde</translation>
    </message>
    <message>
        <source>about the command&apos;s form</source>
        <comment>what a reply of a mail server is about</comment>
        <translation>sobre la forma del comando</translation>
    </message>
    <message>
        <source>about the connection</source>
        <comment>what a reply of a mail server is about</comment>
        <translation>sobre la conexión</translation>
    </message>
    <message>
        <source>about the sign-in or the use of the service</source>
        <comment>what a reply of a mail server is about</comment>
        <translation>sobre el inicio de sesión o el uso del servicio</translation>
    </message>
    <message>
        <source>about the state of the mail system</source>
        <comment>what a reply of a mail server is about</comment>
        <translation>sobre el estado del sistema de correo</translation>
    </message>
    <message>
        <source>after its greeting</source>
        <comment>when something happened, inside a sentence</comment>
        <translation>después de su saludo</translation>
    </message>
    <message>
        <source>after the encryption was set up</source>
        <comment>when something happened, inside a sentence</comment>
        <translation>después de establecer el cifrado</translation>
    </message>
    <message>
        <source>after {count} ms</source>
        <translation>a los {count} ms</translation>
    </message>
    <message>
        <source>against newer rules</source>
        <comment>in a list after: Certificate</comment>
        <translation>contrario a reglas más nuevas</translation>
    </message>
    <message>
        <source>announced: no</source>
        <comment>STARTTLS by the server</comment>
        <translation>anunciado: no</translation>
    </message>
    <message>
        <source>announced: yes</source>
        <comment>STARTTLS by the server</comment>
        <translation>anunciado: sí</translation>
    </message>
    <message>
        <source>arrived before the encryption: {bytes}</source>
        <translation>llegó antes del cifrado: {bytes}</translation>
    </message>
    <message>
        <source>asked for: {name}</source>
        <comment>the name that a certificate must have</comment>
        <translation>se pidió: {name}</translation>
    </message>
    <message>
        <source>at STARTTLS</source>
        <comment>when something happened, inside a sentence</comment>
        <translation>en STARTTLS</translation>
    </message>
    <message>
        <source>at the recipient</source>
        <comment>when something happened, inside a sentence</comment>
        <translation>en el paso del destinatario</translation>
    </message>
    <message>
        <source>at the sender address</source>
        <comment>when something happened, inside a sentence</comment>
        <translation>en el paso del remitente</translation>
    </message>
    <message>
        <source>at the test message</source>
        <comment>when something happened, inside a sentence</comment>
        <translation>en el mensaje de prueba</translation>
    </message>
    <message>
        <source>at this step</source>
        <comment>in the middle of a sentence</comment>
        <translation>en este paso</translation>
    </message>
    <message>
        <source>before STARTTLS</source>
        <comment>when something happened, inside a sentence</comment>
        <translation>antes de STARTTLS</translation>
    </message>
    <message>
        <source>before encryption, as {name}</source>
        <comment>how this computer introduced itself</comment>
        <translation>antes del cifrado, como {name}</translation>
    </message>
    <message>
        <source>before its greeting</source>
        <comment>when something happened, inside a sentence</comment>
        <translation>antes de su saludo</translation>
    </message>
    <message>
        <source>before the introduction</source>
        <comment>when something happened, inside a sentence</comment>
        <translation>antes de la presentación</translation>
    </message>
    <message>
        <source>before the introduction after encryption</source>
        <comment>when something happened, inside a sentence</comment>
        <translation>antes de la presentación tras el cifrado</translation>
    </message>
    <message>
        <source>before the recipient</source>
        <comment>when something happened, inside a sentence</comment>
        <translation>antes del paso del destinatario</translation>
    </message>
    <message>
        <source>before the sender address</source>
        <comment>when something happened, inside a sentence</comment>
        <translation>antes del paso del remitente</translation>
    </message>
    <message>
        <source>before the sign-in</source>
        <comment>when something happened, inside a sentence</comment>
        <translation>antes del inicio de sesión</translation>
    </message>
    <message>
        <source>before the test message</source>
        <comment>when something happened, inside a sentence</comment>
        <translation>antes del mensaje de prueba</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>how a check ended, in a column of its own</comment>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>certificate {number} of {count} presented</source>
        <translation>certificado {number} de {count} presentados</translation>
    </message>
    <message>
        <source>confirm that {owner} is yours or your provider&apos;s</source>
        <comment>whether settings can be trusted, after: Trust</comment>
        <translation>confirme que {owner} es suyo o de su proveedor</translation>
    </message>
    <message>
        <source>during the sign-in</source>
        <comment>when something happened, inside a sentence</comment>
        <translation>durante el inicio de sesión</translation>
    </message>
    <message>
        <source>eight</source>
        <comment>a digit, read aloud</comment>
        <translation>ocho</translation>
    </message>
    <message>
        <source>error {number}</source>
        <translation>error {number}</translation>
    </message>
    <message>
        <source>expired</source>
        <comment>in a list after: Certificate</comment>
        <translation>caducado</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>how a check ended, in a column of its own</comment>
        <translation>error</translation>
    </message>
    <message>
        <source>first bytes: {bytes}</source>
        <translation>primeros bytes: {bytes}</translation>
    </message>
    <message>
        <source>five</source>
        <comment>a digit, read aloud</comment>
        <translation>cinco</translation>
    </message>
    <message>
        <source>for another name</source>
        <comment>in a list after: Certificate</comment>
        <translation>para otro nombre</translation>
    </message>
    <message>
        <source>four</source>
        <comment>a digit, read aloud</comment>
        <translation>cuatro</translation>
    </message>
    <message>
        <source>from an unknown authority</source>
        <comment>in a list after: Certificate</comment>
        <translation>de una autoridad desconocida</translation>
    </message>
    <message>
        <source>information</source>
        <comment>what a reply of a mail server is about</comment>
        <translation>información</translation>
    </message>
    <message>
        <source>inside the encryption, as {name}</source>
        <comment>how this computer introduced itself</comment>
        <translation>dentro del cifrado, como {name}</translation>
    </message>
    <message>
        <source>nine</source>
        <comment>a digit, read aloud</comment>
        <translation>nueve</translation>
    </message>
    <message>
        <source>no encryption</source>
        <comment>in the middle of a sentence</comment>
        <translation>una conexión sin cifrar</translation>
    </message>
    <message>
        <source>none</source>
        <comment>there is no user name, or no encryption</comment>
        <translation>no hay</translation>
    </message>
    <message>
        <source>not a reply code of SMTP</source>
        <translation>no es un código de respuesta de SMTP</translation>
    </message>
    <message>
        <source>not accepted by this computer</source>
        <comment>in a list after: Certificate</comment>
        <translation>no aceptado por este equipo</translation>
    </message>
    <message>
        <source>not checked</source>
        <comment>how a check ended, in a column of its own</comment>
        <translation>sin comprobar</translation>
    </message>
    <message>
        <source>not valid yet</source>
        <comment>in a list after: Certificate</comment>
        <translation>aún no válido</translation>
    </message>
    <message>
        <source>offered: no way to sign in</source>
        <translation>ofrecido: ninguna forma de iniciar sesión</translation>
    </message>
    <message>
        <source>offered: {ways}</source>
        <comment>ways to sign in</comment>
        <translation>ofrecido: {ways}</translation>
    </message>
    <message>
        <source>one</source>
        <comment>a digit, read aloud</comment>
        <translation>uno</translation>
    </message>
    <message>
        <source>one kind of address</source>
        <comment>in the middle of a sentence</comment>
        <translation>un tipo de dirección</translation>
    </message>
    <message>
        <source>our fault</source>
        <comment>how a check ended, in a column of its own</comment>
        <translation>fallo nuestro</translation>
    </message>
    <message>
        <source>outcome: {code}</source>
        <translation>resultado: {code}</translation>
    </message>
    <message>
        <source>passed</source>
        <comment>how a check ended, in a column of its own</comment>
        <translation>correcto</translation>
    </message>
    <message>
        <source>port {port}</source>
        <comment>in the middle of a sentence</comment>
        <translation>el puerto {port}</translation>
    </message>
    <message>
        <source>port {port} with no encryption</source>
        <translation>puerto {port} sin cifrado</translation>
    </message>
    <message>
        <source>port {port} with {security}</source>
        <translation>puerto {port} con {security}</translation>
    </message>
    <message>
        <source>problems: {codes}</source>
        <translation>problemas: {codes}</translation>
    </message>
    <message>
        <source>refused for good; the same attempt fails again</source>
        <comment>how final a reply of a mail server is</comment>
        <translation>rechazo definitivo; el mismo intento volverá a fallar</translation>
    </message>
    <message>
        <source>refused for now; a later attempt may succeed</source>
        <comment>how final a reply of a mail server is</comment>
        <translation>rechazo temporal; un intento posterior puede funcionar</translation>
    </message>
    <message>
        <source>running</source>
        <comment>how a check ended, in a column of its own</comment>
        <translation>en curso</translation>
    </message>
    <message>
        <source>server {host}</source>
        <comment>in a list after: Use</comment>
        <translation>el servidor {host}</translation>
    </message>
    <message>
        <source>seven</source>
        <comment>a digit, read aloud</comment>
        <translation>siete</translation>
    </message>
    <message>
        <source>sign-in with {mechanisms}</source>
        <comment>in a list after: Offers</comment>
        <translation>inicio de sesión con {mechanisms}</translation>
    </message>
    <message>
        <source>signed by itself</source>
        <comment>in a list after: Certificate</comment>
        <translation>autofirmado</translation>
    </message>
    <message>
        <source>six</source>
        <comment>a digit, read aloud</comment>
        <translation>seis</translation>
    </message>
    <message>
        <source>some time</source>
        <comment>in the middle of a sentence, after: Since</comment>
        <translation>no publicada</translation>
    </message>
    <message>
        <source>success</source>
        <comment>how final a reply of a mail server is</comment>
        <translation>éxito</translation>
    </message>
    <message>
        <source>the addresses from which the platform sends</source>
        <comment>in the middle of a sentence</comment>
        <translation>las direcciones desde las que envía la plataforma</translation>
    </message>
    <message>
        <source>the addresses from which {platform} sends</source>
        <comment>in the middle of a sentence</comment>
        <translation>las direcciones desde las que envía {platform}</translation>
    </message>
    <message>
        <source>the connection</source>
        <comment>a step, inside a sentence</comment>
        <translation>la conexión</translation>
    </message>
    <message>
        <source>the domain</source>
        <comment>in the middle of a sentence</comment>
        <translation>el dominio</translation>
    </message>
    <message>
        <source>the domain&apos;s MX record</source>
        <comment>after: From</comment>
        <translation>el registro MX del dominio</translation>
    </message>
    <message>
        <source>the domain&apos;s SPF record, a hint only</source>
        <comment>after: From</comment>
        <translation>el registro SPF del dominio, solo una pista</translation>
    </message>
    <message>
        <source>the domain&apos;s SRV record</source>
        <comment>after: From</comment>
        <translation>el registro SRV del dominio</translation>
    </message>
    <message>
        <source>the domain&apos;s own settings file</source>
        <comment>after: From</comment>
        <translation>el archivo de ajustes del propio dominio</translation>
    </message>
    <message>
        <source>the encryption</source>
        <comment>a step, inside a sentence</comment>
        <translation>el cifrado</translation>
    </message>
    <message>
        <source>the first half of {year}</source>
        <comment>in the middle of a sentence</comment>
        <translation>la primera mitad de {year}</translation>
    </message>
    <message>
        <source>the full address</source>
        <comment>what the user name is</comment>
        <translation>la dirección completa</translation>
    </message>
    <message>
        <source>the introduction (EHLO)</source>
        <comment>a step, inside a sentence</comment>
        <translation>la presentación (EHLO)</translation>
    </message>
    <message>
        <source>the mailbox</source>
        <comment>in the middle of a sentence</comment>
        <translation>el buzón</translation>
    </message>
    <message>
        <source>the message itself</source>
        <comment>a step, inside a sentence</comment>
        <translation>el propio mensaje</translation>
    </message>
    <message>
        <source>the name lookup</source>
        <comment>a step, inside a sentence</comment>
        <translation>la resolución de nombres</translation>
    </message>
    <message>
        <source>the part of the address before the @</source>
        <comment>what the user name is</comment>
        <translation>la parte de la dirección anterior a la @</translation>
    </message>
    <message>
        <source>the platform</source>
        <comment>in the middle of a sentence</comment>
        <translation>la plataforma</translation>
    </message>
    <message>
        <source>the platform&apos;s own sender</source>
        <translation>el remitente de la plataforma</translation>
    </message>
    <message>
        <source>the port</source>
        <comment>in the middle of a sentence</comment>
        <translation>el puerto</translation>
    </message>
    <message>
        <source>the provider</source>
        <comment>in the middle of a sentence</comment>
        <translation>el proveedor</translation>
    </message>
    <message>
        <source>the recipient</source>
        <comment>a step, inside a sentence</comment>
        <translation>el destinatario</translation>
    </message>
    <message>
        <source>the recipient</source>
        <comment>in the middle of a sentence</comment>
        <translation>el destinatario</translation>
    </message>
    <message>
        <source>the second half of {year}</source>
        <comment>in the middle of a sentence</comment>
        <translation>la segunda mitad de {year}</translation>
    </message>
    <message>
        <source>the sender address</source>
        <comment>a step, inside a sentence</comment>
        <translation>la dirección del remitente</translation>
    </message>
    <message>
        <source>the server</source>
        <comment>in the middle of a sentence</comment>
        <translation>el servidor</translation>
    </message>
    <message>
        <source>the server waits for more</source>
        <comment>how final a reply of a mail server is</comment>
        <translation>el servidor espera más</translation>
    </message>
    <message>
        <source>the server&apos;s greeting</source>
        <comment>a step, inside a sentence</comment>
        <translation>el saludo del servidor</translation>
    </message>
    <message>
        <source>the sign-in</source>
        <comment>a step, inside a sentence</comment>
        <translation>el inicio de sesión</translation>
    </message>
    <message>
        <source>the word {word}</source>
        <comment>what the user name is</comment>
        <translation>la palabra {word}</translation>
    </message>
    <message>
        <source>this address</source>
        <comment>in the middle of a sentence</comment>
        <translation>esta dirección</translation>
    </message>
    <message>
        <source>this computer says: {message} (code {number})</source>
        <translation>este equipo dice: {message} (código {number})</translation>
    </message>
    <message>
        <source>this port</source>
        <comment>in the middle of a sentence</comment>
        <translation>este puerto</translation>
    </message>
    <message>
        <source>this provider</source>
        <comment>in the middle of a sentence</comment>
        <translation>este proveedor</translation>
    </message>
    <message>
        <source>this security setting</source>
        <comment>in the middle of a sentence</comment>
        <translation>este ajuste de seguridad</translation>
    </message>
    <message>
        <source>this server</source>
        <comment>in the middle of a sentence</comment>
        <translation>este servidor</translation>
    </message>
    <message>
        <source>this user</source>
        <comment>in the middle of a sentence</comment>
        <translation>este usuario</translation>
    </message>
    <message>
        <source>three</source>
        <comment>a digit, read aloud</comment>
        <translation>tres</translation>
    </message>
    <message>
        <source>too weak</source>
        <comment>in a list after: Certificate</comment>
        <translation>demasiado débil</translation>
    </message>
    <message>
        <source>two</source>
        <comment>a digit, read aloud</comment>
        <translation>dos</translation>
    </message>
    <message>
        <source>used: none</source>
        <comment>no way to sign in</comment>
        <translation>usado: ninguno</translation>
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
        <translation>en espera</translation>
    </message>
    <message>
        <source>warning</source>
        <comment>how a check ended, in a column of its own</comment>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>what this program knows of the provider</source>
        <comment>after: From</comment>
        <translation>lo que este programa sabe del proveedor</translation>
    </message>
    <message>
        <source>while the encryption was set up</source>
        <comment>when something happened, inside a sentence</comment>
        <translation>al establecer el cifrado</translation>
    </message>
    <message>
        <source>with another key than the pinned one</source>
        <comment>in a list after: Certificate</comment>
        <translation>con una clave distinta de la fijada</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <comment>in a list after: Certificate</comment>
        <translation>revocado</translation>
    </message>
    <message>
        <source>without its intermediate certificate</source>
        <comment>in a list after: Certificate</comment>
        <translation>sin su certificado intermedio</translation>
    </message>
    <message>
        <source>your domain</source>
        <comment>in the middle of a sentence</comment>
        <translation>su dominio</translation>
    </message>
    <message>
        <source>your mail server</source>
        <translation>su servidor de correo</translation>
    </message>
    <message>
        <source>zero</source>
        <comment>a digit, read aloud</comment>
        <translation>cero</translation>
    </message>
    <message>
        <source>{address} as From address</source>
        <comment>in a list after: Use</comment>
        <translation>{address} como dirección del remitente</translation>
    </message>
    <message>
        <source>{address} port {port}: {result}, error {number}, {time} ms</source>
        <comment>an attempt to connect</comment>
        <translation>{address} puerto {port}: {result}, error {number}, {time} ms</translation>
    </message>
    <message>
        <source>{address} port {port}: {result}, {time} ms</source>
        <comment>an attempt to connect</comment>
        <translation>{address} puerto {port}: {result}, {time} ms</translation>
    </message>
    <message>
        <source>{check} ({time} ms)</source>
        <comment>what a check saw, and how long it took</comment>
        <translation>{check} ({time} ms)</translation>
    </message>
    <message>
        <source>{code} at {server}</source>
        <comment>a cause and the server</comment>
        <translation>{code} en {server}</translation>
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
        <translation>{detail}, de la comprobación de las {time}</translation>
    </message>
    <message>
        <source>{domain} declares that it offers no server for outgoing mail.</source>
        <translation>{domain} declara que no ofrece ningún servidor para correo saliente.</translation>
    </message>
    <message>
        <source>{domain} declares that it receives no mail</source>
        <translation>{domain} declara que no recibe correo</translation>
    </message>
    <message>
        <source>{domain} declares that it receives no mail.</source>
        <translation>{domain} declara que no recibe correo.</translation>
    </message>
    <message>
        <source>{domain} does not resolve. {suggestion} was probably meant.</source>
        <translation>{domain} no se resuelve. Probablemente se quería decir {suggestion}.</translation>
    </message>
    <message>
        <source>{domain} has no MX record</source>
        <translation>{domain} no tiene registro MX</translation>
    </message>
    <message>
        <source>{domain} is one slip away from {suggestion}. Check the spelling: such names are registered to catch mail.</source>
        <translation>{domain} está a una sola errata de {suggestion}. Revise cómo se escribe: hay quien registra nombres así para captar correo.</translation>
    </message>
    <message>
        <source>{domain} may publish its settings, but the certificate of that site cannot be trusted, so they are not used.</source>
        <translation>Puede que {domain} publique sus ajustes, pero no se puede confiar en el certificado de ese sitio, así que no se usan.</translation>
    </message>
    <message>
        <source>{domain}, mail at {provider}</source>
        <translation>{domain}, correo en {provider}</translation>
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
        <translation>{failure}, en {command}</translation>
    </message>
    <message>
        <source>{failure}, before the first word</source>
        <translation>{failure}, antes de la primera palabra</translation>
    </message>
    <message>
        <source>{field}: {before}, then {after}</source>
        <translation>{field}: {before}, luego {after}</translation>
    </message>
    <message>
        <source>{four} IPv4 and {six} IPv6 addresses</source>
        <translation>{four} IPv4 y {six} IPv6</translation>
    </message>
    <message>
        <source>{host} cannot be reached on port {port}</source>
        <translation>No se llega a {host} en el puerto {port}</translation>
    </message>
    <message>
        <source>{host} does not answer as a mail server should on port {port}</source>
        <translation>{host} no responde en el puerto {port} como debe un servidor de correo</translation>
    </message>
    <message>
        <source>{host} does not answer on port {port}</source>
        <translation>{host} no responde en el puerto {port}</translation>
    </message>
    <message>
        <source>{host} has an address that exists only in your own network. {platform} connects from the internet.</source>
        <translation>{host} tiene una dirección que solo existe en su propia red. {platform} se conecta desde internet.</translation>
    </message>
    <message>
        <source>{host} is a usual name that answers, and nothing says that it is right for {domain}.</source>
        <translation>{host} es un nombre habitual que responde, y nada dice que sea correcto para {domain}.</translation>
    </message>
    <message>
        <source>{host} is this very computer, which only a program that runs on it can reach.</source>
        <translation>{host} es este mismo equipo, al que solo puede llegar un programa que funcione en él.</translation>
    </message>
    <message>
        <source>{host} shows a foreign certificate on port {port}</source>
        <translation>{host} muestra un certificado ajeno en el puerto {port}</translation>
    </message>
    <message>
        <source>{host} works on port {port}</source>
        <translation>{host} funciona en el puerto {port}</translation>
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
        <translation>{in_front} solo reenvía el correo para {domain} y no acepta el que usted envía. Pregunte dónde está el buzón.</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <comment>a label and what it is</comment>
        <translation>{label}: {value}</translation>
    </message>
    <message>
        <source>{label}; some accounts may need OAuth</source>
        <translation>{label}; algunas cuentas pueden necesitar OAuth</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <comment>a month of a year</comment>
        <translation>{month} de {year}</translation>
    </message>
    <message>
        <source>{names}, and more</source>
        <comment>names of a certificate</comment>
        <translation>{names} y más</translation>
    </message>
    <message>
        <source>{number}. {host} port {port}, {security}</source>
        <comment>one of the settings that were found</comment>
        <translation>{number}. {host} puerto {port}, {security}</translation>
    </message>
    <message>
        <source>{platform} cannot find {host}</source>
        <translation>{platform} no puede encontrar {host}</translation>
    </message>
    <message>
        <source>{platform} cannot reach {host}</source>
        <translation>{platform} no puede conectar con {host}</translation>
    </message>
    <message>
        <source>{platform} does not take port {port}</source>
        <translation>{platform} no acepta el puerto {port}</translation>
    </message>
    <message>
        <source>{platform} may reach another server than this computer</source>
        <translation>{platform} y este equipo pueden llegar a servidores distintos</translation>
    </message>
    <message>
        <source>{platform} needs a user name and a password</source>
        <translation>{platform} necesita un nombre de usuario y una contraseña</translation>
    </message>
    <message>
        <source>{port} cannot be reached from here</source>
        <translation>{port} no es accesible desde aquí</translation>
    </message>
    <message>
        <source>{port} cuts the connection</source>
        <translation>{port} corta la conexión</translation>
    </message>
    <message>
        <source>{port} does not answer</source>
        <translation>{port} no responde</translation>
    </message>
    <message>
        <source>{port} is open from this computer</source>
        <translation>{port} está abierto desde este equipo</translation>
    </message>
    <message>
        <source>{port} is open from this computer over {family}, not over {other}</source>
        <translation>{port} está abierto desde este equipo por {family}, no por {other}</translation>
    </message>
    <message>
        <source>{port} refuses the connection</source>
        <translation>{port} rechaza la conexión</translation>
    </message>
    <message>
        <source>{port} was not waited for</source>
        <translation>{port}: no se esperó la respuesta</translation>
    </message>
    <message>
        <source>{provider} admits addresses and asks for no sign-in. The form of {platform} cannot be saved without one.</source>
        <translation>{provider} permite direcciones y no pide inicio de sesión. El formulario de {platform} no se puede guardar sin él.</translation>
    </message>
    <message>
        <source>{provider} admits listed addresses only, and {platform} publishes none.</source>
        <translation>{provider} solo permite las direcciones de una lista, y {platform} no publica ninguna.</translation>
    </message>
    <message>
        <source>{provider} and {platform} have no port in common</source>
        <translation>{provider} y {platform} no tienen ningún puerto en común</translation>
    </message>
    <message>
        <source>{provider} cannot be used with a user name and a password</source>
        <translation>{provider} no se puede usar con un nombre de usuario y una contraseña</translation>
    </message>
    <message>
        <source>{provider} does not send {volume} messages a day</source>
        <translation>{provider} no envía {volume} mensajes al día</translation>
    </message>
    <message>
        <source>{provider} has no outgoing server for other programs</source>
        <translation>{provider} no tiene servidor de correo saliente para otros programas</translation>
    </message>
    <message>
        <source>{provider} has no outgoing server for other programs. Use another mailbox or a sending service.</source>
        <translation>{provider} no tiene servidor de correo saliente para otros programas. Use otro buzón o un servicio de envío.</translation>
    </message>
    <message>
        <source>{provider} has no outgoing server that takes a user name and a password.</source>
        <translation>{provider} no tiene ningún servidor de correo saliente que acepte un nombre de usuario y una contraseña.</translation>
    </message>
    <message>
        <source>{provider} may not send {volume} messages a day</source>
        <translation>Puede que {provider} no envíe {volume} mensajes al día</translation>
    </message>
    <message>
        <source>{provider} may refuse the password</source>
        <translation>{provider} puede rechazar la contraseña</translation>
    </message>
    <message>
        <source>{provider} may refuse this mailbox</source>
        <translation>{provider} puede rechazar este buzón</translation>
    </message>
    <message>
        <source>{provider} may refuse {platform}</source>
        <translation>{provider} puede rechazar a {platform}</translation>
    </message>
    <message>
        <source>{provider} no longer accepts passwords from other programs. Use another mailbox or a sending service.</source>
        <translation>{provider} ya no acepta contraseñas desde otros programas. Use otro buzón o un servicio de envío.</translation>
    </message>
    <message>
        <source>{provider} only forwards mail</source>
        <translation>{provider} solo reenvía correo</translation>
    </message>
    <message>
        <source>{provider} works on your own computer only</source>
        <translation>{provider} solo funciona en su propio equipo</translation>
    </message>
    <message>
        <source>{provider} works only through a program on your own computer, which a platform cannot reach.</source>
        <translation>{provider} solo funciona mediante un programa en su propio equipo, al que una plataforma no puede llegar.</translation>
    </message>
    <message>
        <source>{sentence} ({place})</source>
        <comment>where settings were found</comment>
        <translation>{sentence} ({place})</translation>
    </message>
    <message>
        <source>{sentence} It asks to wait {time}.</source>
        <translation>{sentence} Pide que espere {time}.</translation>
    </message>
    <message>
        <source>{severity} ({subject})</source>
        <comment>the meaning of a reply code</comment>
        <translation>{severity} ({subject})</translation>
    </message>
    <message>
        <source>{severity}, probably</source>
        <translation>{severity}, probable</translation>
    </message>
    <message>
        <source>{source} could not be asked for the date</source>
        <translation>No se pudo preguntar la fecha a {source}</translation>
    </message>
    <message>
        <source>{source} told no date</source>
        <translation>{source} no dijo ninguna fecha</translation>
    </message>
    <message>
        <source>{source}: {answer} (error {number})</source>
        <comment>a look-up of a name</comment>
        <translation>{source}: {answer} (error {number})</translation>
    </message>
    <message>
        <source>{subject}; the registry has no such detail</source>
        <translation>{subject}; el registro no tiene ese detalle</translation>
    </message>
    <message>
        <source>{title}.</source>
        <comment>a title that becomes a sentence</comment>
        <translation>{title}.</translation>
    </message>
    <message>
        <source>{username} as user name</source>
        <comment>in a list after: Use</comment>
        <translation>{username} como nombre de usuario</translation>
    </message>
    <message numerus="yes">
        <source>{version}, certificate valid for %n day(s)</source>
        <translation>
            <numerusform>{version}, certificado válido durante %n día</numerusform>
            <numerusform>{version}, certificado válido durante %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>{version}, with the pinned key</source>
        <translation>{version}, con la clave fijada</translation>
    </message>
    <message>
        <source>{web} answers</source>
        <translation>{web} responde</translation>
    </message>
    <message>
        <source>{web} does not answer</source>
        <translation>{web} no responde</translation>
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
        <translation>1000 mensajes al mes y 200 al día en el plan gratuito.</translation>
    </message>
    <message>
        <source>1,000 messages and 1,000 recipients a day, 500 recipients a message, 20 MB a message.</source>
        <translation>1000 mensajes y 1000 destinatarios al día, 500 destinatarios por mensaje, 20 MB por mensaje.</translation>
    </message>
    <message>
        <source>10,000 recipients a day, 30 messages a minute and 3 connections for each mailbox; the organisation has a daily limit of its own.</source>
        <translation>10&#xa0;000 destinatarios al día, 30 mensajes por minuto y 3 conexiones para cada buzón; la organización tiene además su propio límite diario.</translation>
    </message>
    <message>
        <source>10,000 recipients a user in 24 hours; for an organisation about 130 recipients a licence in 24 hours; 100 recipients a message.</source>
        <translation>10&#xa0;000 destinatarios por usuario en 24 horas; por organización, unos 130 destinatarios por licencia en 24 horas; 100 destinatarios por mensaje.</translation>
    </message>
    <message>
        <source>10,000 recipients in 24 hours; much less for automatic or bulk mail.</source>
        <translation>10&#xa0;000 destinatarios en 24 horas; mucho menos para correo automático o masivo.</translation>
    </message>
    <message>
        <source>100 messages a day and 3,000 a month on the free plan.</source>
        <translation>100 mensajes al día y 3000 al mes en el plan gratuito.</translation>
    </message>
    <message>
        <source>100 messages a day on the free plan, 1,000 to 3,000 on the business plans.</source>
        <translation>100 mensajes al día en el plan gratuito, de 1000 a 3000 en los planes de empresa.</translation>
    </message>
    <message>
        <source>100 messages a day on the free plan.</source>
        <translation>100 mensajes al día en el plan gratuito.</translation>
    </message>
    <message>
        <source>100 messages a day on the free plan; otherwise by plan.</source>
        <translation>100 mensajes al día en el plan gratuito; en los demás, según el plan.</translation>
    </message>
    <message>
        <source>100 recipients a message; Telekom publishes no daily number.</source>
        <translation>100 destinatarios por mensaje; Telekom no publica una cifra diaria.</translation>
    </message>
    <message>
        <source>100 recipients an hour for each address.</source>
        <translation>100 destinatarios por hora para cada dirección.</translation>
    </message>
    <message>
        <source>100 to 1,440 messages in 24 hours by plan; 100 recipients a message.</source>
        <translation>De 100 a 1440 mensajes en 24 horas según el plan; 100 destinatarios por mensaje.</translation>
    </message>
    <message>
        <source>2,000 messages a day (500 in a trial), 100 recipients a message, 3,000 external recipients a day.</source>
        <translation>2000 mensajes al día (500 en una prueba), 100 destinatarios por mensaje, 3000 destinatarios externos al día.</translation>
    </message>
    <message>
        <source>300 messages a day on the free plan; otherwise by plan.</source>
        <translation>300 mensajes al día en el plan gratuito; en los demás, según el plan.</translation>
    </message>
    <message>
        <source>5 messages a minute on the client connector unless changed.</source>
        <translation>5 mensajes por minuto en el conector de clientes, salvo que se haya cambiado.</translation>
    </message>
    <message>
        <source>50 recipients a message and 10 MB a message.</source>
        <translation>50 destinatarios por mensaje y 10 MB por mensaje.</translation>
    </message>
    <message>
        <source>50 recipients a session; the account&apos;s limits apply.</source>
        <translation>50 destinatarios por sesión; se aplican los límites de la cuenta.</translation>
    </message>
    <message>
        <source>500 messages in 24 hours and 100 recipients a message. Above that Gmail stops sending for up to a day.</source>
        <translation>500 mensajes en 24 horas y 100 destinatarios por mensaje. Si se supera, Gmail deja de enviar durante un día como máximo.</translation>
    </message>
    <message>
        <source>500 messages in 24 hours and 35 recipients a message. Further tries extend the block of 24 hours.</source>
        <translation>500 mensajes en 24 horas y 35 destinatarios por mensaje. Más intentos prolongan el bloqueo de 24 horas.</translation>
    </message>
    <message>
        <source>6,000 messages a month and 200 a day on the free plan.</source>
        <translation>6000 mensajes al mes y 200 al día en el plan gratuito.</translation>
    </message>
    <message>
        <source>A Conditional Access rule against legacy authentication, or an Exchange authentication policy, blocks it too: exclude this mailbox.</source>
        <translation>También lo bloquea una regla de acceso condicional contra la autenticación heredada, o una directiva de autenticación de Exchange: excluya este buzón.</translation>
    </message>
    <message>
        <source>A GMX address or alias of the account.</source>
        <translation>Una dirección de GMX o un alias de la cuenta.</translation>
    </message>
    <message>
        <source>A Mail Agent can be limited to listed addresses. If it is, add the platform&apos;s.</source>
        <translation>Un Mail Agent se puede limitar a las direcciones de una lista. Si lo está, añada las de la plataforma.</translation>
    </message>
    <message>
        <source>A MailFrom address that is set up on the connected domain.</source>
        <translation>Una dirección MailFrom configurada en el dominio conectado.</translation>
    </message>
    <message>
        <source>A PEC mailbox may send certified mail only: use an ordinary mailbox for a platform.</source>
        <translation>Un buzón PEC solo puede enviar correo certificado: para una plataforma, use un buzón corriente.</translation>
    </message>
    <message>
        <source>A VPN or proxy stands in the way</source>
        <translation>Una VPN o un proxy se interpone</translation>
    </message>
    <message>
        <source>A change can take up to 24 hours.</source>
        <translation>Un cambio puede tardar hasta 24 horas.</translation>
    </message>
    <message>
        <source>A change counts after some minutes, at times after hours.</source>
        <translation>Un cambio surte efecto en unos minutos, a veces en horas.</translation>
    </message>
    <message>
        <source>A character in it does not survive the way to the server: a letter with an accent, or a sign such as $, %, &amp; or \ that a program or a configuration file changes.</source>
        <translation>Algún carácter no sobrevive al camino hasta el servidor: una letra con acento, o un signo como $, %, &amp; o \ que un programa o un archivo de configuración cambia.</translation>
    </message>
    <message>
        <source>A command came in the wrong form or order. The program, or something on the way, breaks the rules of the conversation.</source>
        <translation>Un comando llegó con una forma o un orden incorrectos. El programa, o algo en el camino, incumple las reglas de la conversación.</translation>
    </message>
    <message>
        <source>A company&apos;s domain at Microsoft 365 is another product with other rules. Enter the address in that domain, and this program shows them.</source>
        <translation>El dominio de una empresa en Microsoft 365 es otro producto con otras reglas. Introduzca la dirección de ese dominio, y este programa las muestra.</translation>
    </message>
    <message>
        <source>A connection stood, and what came over it is not a reply that SMTP allows: lines without an end, codes that differ or do not exist, or far more text than any mail server sends. Nothing more was sent there.</source>
        <translation>Hubo conexión, y lo que llegó por ella no es una respuesta que SMTP permita: líneas sin final, códigos que difieren o no existen, o mucho más texto del que envía cualquier servidor de correo. No se envió nada más allí.</translation>
    </message>
    <message>
        <source>A credential can be limited to listed addresses. If it is, add the platform&apos;s.</source>
        <translation>Una credencial se puede limitar a las direcciones de una lista. Si lo está, añada las de la plataforma.</translation>
    </message>
    <message>
        <source>A domain of your own needs iCloud+.</source>
        <translation>Un dominio propio necesita iCloud+.</translation>
    </message>
    <message>
        <source>A fair-use limit by plan; Fastmail tells the owner when it is reached.</source>
        <translation>Un límite de uso razonable según el plan; Fastmail avisa al propietario cuando se alcanza.</translation>
    </message>
    <message>
        <source>A few wrong passwords make the server block the address for a while.</source>
        <translation>Tras unas pocas contraseñas incorrectas, el servidor bloquea la dirección por un tiempo.</translation>
    </message>
    <message>
        <source>A filter does not decide this; the mail server behind it does.</source>
        <translation>Esto no lo decide un filtro, sino el servidor de correo que hay detrás.</translation>
    </message>
    <message>
        <source>A filter judged the content, the sender&apos;s reputation or a rule of its own. The sign-in and the settings work.</source>
        <translation>Un filtro ha juzgado el contenido, la reputación del remitente o una regla propia. El inicio de sesión y la configuración funcionan.</translation>
    </message>
    <message>
        <source>A firewall in front of the mail server must admit 50.18.0.11, the address GTR sends from.</source>
        <translation>Un firewall delante del servidor de correo debe permitir 50.18.0.11, la dirección desde la que envía GTR.</translation>
    </message>
    <message>
        <source>A firewall on the way changes the mail connection</source>
        <translation>Un firewall en el camino altera la conexión de correo</translation>
    </message>
    <message>
        <source>A form that asks for user name and password cannot use this account: choose a mailbox of your own domain or a sending service.</source>
        <translation>Un formulario que pide nombre de usuario y contraseña no puede usar esta cuenta: elija un buzón de su propio dominio o un servicio de envío.</translation>
    </message>
    <message>
        <source>A forwarder cannot send.</source>
        <translation>Un servicio de reenvío no puede enviar.</translation>
    </message>
    <message>
        <source>A hosts file, a VPN or an internal DNS gives an address of its own here. The test reached that one; the platform will use the public address, which was not tested.</source>
        <translation>Un archivo hosts, una VPN o un DNS interno dan aquí una dirección propia. La prueba llegó a esa; la plataforma usará la dirección pública, que no se ha probado.</translation>
    </message>
    <message>
        <source>A message from another program goes through the same server.</source>
        <translation>Un mensaje de otro programa pasa por el mismo servidor.</translation>
    </message>
    <message>
        <source>A name under mail.protection.outlook.com receives mail for your domain and has no sign-in. Users send through smtp.office365.com.</source>
        <translation>Un nombre de mail.protection.outlook.com recibe el correo de su dominio y no tiene inicio de sesión. Los usuarios envían por smtp.office365.com.</translation>
    </message>
    <message>
        <source>A new Apple password cancels every app-specific password.</source>
        <translation>Una contraseña nueva de Apple anula todas las contraseñas específicas de la app.</translation>
    </message>
    <message>
        <source>A new Google password cancels every app password: make a new one afterwards.</source>
        <translation>Una contraseña nueva de Google anula todas las contraseñas de aplicación: cree después una nueva.</translation>
    </message>
    <message>
        <source>A new QQ password cancels the code.</source>
        <translation>Una contraseña nueva de QQ anula el código.</translation>
    </message>
    <message>
        <source>A new Yandex password cancels every app password.</source>
        <translation>Una contraseña nueva de Yandex anula todas las contraseñas de aplicación.</translation>
    </message>
    <message>
        <source>A new account is in the sandbox: it sends to verified recipients only, 200 messages a day. Request production access for the region.</source>
        <translation>Una cuenta nueva está en el sandbox: solo envía a destinatarios verificados, 200 mensajes al día. Solicite acceso de producción para la región.</translation>
    </message>
    <message>
        <source>A new password for the account cancels every app password. Make a new one then and enter it again.</source>
        <translation>Una contraseña nueva de la cuenta anula todas las contraseñas de aplicación. Cree entonces una nueva e introdúzcala otra vez.</translation>
    </message>
    <message>
        <source>A new password for the mailbox cancels every app password.</source>
        <translation>Una contraseña nueva del buzón anula todas las contraseñas de aplicación.</translation>
    </message>
    <message>
        <source>A password of plain letters and digits works.</source>
        <translation>Una contraseña con letras sin acento y cifras funciona.</translation>
    </message>
    <message>
        <source>A plain message with other words, or to another recipient, goes through.</source>
        <translation>Un mensaje sencillo con otras palabras, o para otro destinatario, pasa.</translation>
    </message>
    <message>
        <source>A program that runs on Hetzner Cloud cannot use ports 25 and 465 at first; 587 works.</source>
        <translation>Un programa que funciona en Hetzner Cloud no puede usar al principio los puertos 25 y 465; 587 funciona.</translation>
    </message>
    <message>
        <source>A reply came on its own, {step}. It was not taken for an answer. A faulty server does that, and so does somebody who puts words into the connection.</source>
        <translation>Una respuesta llegó por su cuenta, {step}. No se tomó por válida. Eso lo hace un servidor defectuoso, y también alguien que introduce palabras en la conexión.</translation>
    </message>
    <message>
        <source>A security policy of your organisation blocks the sign-in</source>
        <translation>Una directiva de seguridad de su organización bloquea el inicio de sesión</translation>
    </message>
    <message>
        <source>A sender domain or a single sender is verified.</source>
        <translation>Está verificado un dominio de envío o un remitente individual.</translation>
    </message>
    <message>
        <source>A sending service delivers only for domains and addresses whose owner has confirmed them.</source>
        <translation>Un servicio de envío solo entrega para dominios y direcciones que su propietario ha confirmado.</translation>
    </message>
    <message>
        <source>A short message without an attachment goes through.</source>
        <translation>Un mensaje corto sin adjunto pasa.</translation>
    </message>
    <message>
        <source>A sign-in to Referral Factory that may change the settings of the organisation.</source>
        <translation>Un acceso a Referral Factory que pueda cambiar la configuración de la organización.</translation>
    </message>
    <message>
        <source>A test key accepts messages and never delivers them.</source>
        <translation>Una clave de prueba acepta mensajes y nunca los entrega.</translation>
    </message>
    <message>
        <source>A validated sender or an address of a validated domain.</source>
        <translation>Un remitente validado o una dirección de un dominio validado.</translation>
    </message>
    <message>
        <source>A verified domain is connected to the Communication Services resource.</source>
        <translation>Hay un dominio verificado conectado al recurso de Communication Services.</translation>
    </message>
    <message>
        <source>A verified sender or an address of a verified domain.</source>
        <translation>Un remitente verificado o una dirección de un dominio verificado.</translation>
    </message>
    <message>
        <source>A verified sender or an address of a verified domain; Brevo replaces addresses of free mail providers.</source>
        <translation>Un remitente verificado o una dirección de un dominio verificado; Brevo sustituye las direcciones de proveedores de correo gratuito.</translation>
    </message>
    <message>
        <source>A verified sender or an address of an authenticated domain.</source>
        <translation>Un remitente verificado o una dirección de un dominio autenticado.</translation>
    </message>
    <message>
        <source>A verified sender signature or an address of a verified domain.</source>
        <translation>Una firma de remitente verificada o una dirección de un dominio verificado.</translation>
    </message>
    <message>
        <source>A verified sender.</source>
        <translation>Un remitente verificado.</translation>
    </message>
    <message>
        <source>AOL runs on Yahoo&apos;s servers: some accounts are offered no app password and accept OAuth only.</source>
        <translation>AOL funciona en los servidores de Yahoo: a algunas cuentas no se les ofrece contraseña de aplicación y solo aceptan OAuth.</translation>
    </message>
    <message>
        <source>AT&amp;T mail runs on Yahoo&apos;s servers, and it is not clear which accounts may still use a secure mail key. If AT&amp;T offers to make one, it may work; if not, only OAuth is left.</source>
        <translation>El correo de AT&amp;T funciona en los servidores de Yahoo, y no está claro qué cuentas pueden usar aún una clave de correo seguro. Si AT&amp;T ofrece crearla, puede funcionar; si no, solo queda OAuth.</translation>
    </message>
    <message>
        <source>AT&amp;T runs on Yahoo&apos;s servers: the doubts about Yahoo accounts apply here too.</source>
        <translation>AT&amp;T funciona en los servidores de Yahoo: las dudas sobre las cuentas de Yahoo valen también aquí.</translation>
    </message>
    <message>
        <source>About 1,000 recipients a day.</source>
        <translation>Unos 1000 destinatarios al día.</translation>
    </message>
    <message>
        <source>About 10,000 recipients a day for the organisation.</source>
        <translation>Unos 10&#xa0;000 destinatarios al día para la organización.</translation>
    </message>
    <message>
        <source>About 200 messages an hour on MX Plan.</source>
        <translation>Unos 200 mensajes por hora en MX Plan.</translation>
    </message>
    <message>
        <source>About 300 messages a day by default.</source>
        <translation>Unos 300 mensajes al día de forma predeterminada.</translation>
    </message>
    <message>
        <source>About 300 messages an hour for each mailbox; no marketing mail.</source>
        <translation>Unos 300 mensajes por hora y buzón; sin correo comercial.</translation>
    </message>
    <message>
        <source>About 50 to 200 messages a day for free accounts.</source>
        <translation>De 50 a 200 mensajes al día, más o menos, en las cuentas gratuitas.</translation>
    </message>
    <message>
        <source>About 500 messages a day and 100 recipients a message.</source>
        <translation>Unos 500 mensajes al día y 100 destinatarios por mensaje.</translation>
    </message>
    <message>
        <source>About 500 messages a day, as at Yahoo.</source>
        <translation>Unos 500 mensajes al día, como en Yahoo.</translation>
    </message>
    <message>
        <source>About 500 messages a day; fewer for new accounts.</source>
        <translation>Unos 500 mensajes al día; menos en las cuentas nuevas.</translation>
    </message>
    <message>
        <source>About 500 messages an hour for each account.</source>
        <translation>Unos 500 mensajes por hora y cuenta.</translation>
    </message>
    <message>
        <source>About 500 messages an hour for each domain.</source>
        <translation>Unos 500 mensajes por hora y dominio.</translation>
    </message>
    <message>
        <source>Access for mail programs is allowed in the settings.</source>
        <translation>El acceso de programas de correo está permitido en la configuración.</translation>
    </message>
    <message>
        <source>Access for other programs is allowed in the settings.</source>
        <translation>El acceso de otros programas está permitido en la configuración.</translation>
    </message>
    <message>
        <source>According to Microsoft&apos;s schedule of January 2026, SMTP AUTH with a password goes off by default at the end of December 2026. The administrator can turn it on again. Organisations created later get OAuth only by default.</source>
        <translation>Según el calendario de Microsoft de enero de 2026, SMTP AUTH con contraseña queda desactivado de forma predeterminada a finales de diciembre de 2026. El administrador puede volver a activarlo. Las organizaciones creadas después solo tienen OAuth de forma predeterminada.</translation>
    </message>
    <message>
        <source>Accounts in the European region may use other servers: copy them from that page.</source>
        <translation>Las cuentas de la región europea pueden usar otros servidores: cópielos de esa página.</translation>
    </message>
    <message>
        <source>Add a relay at the top organisational unit: press Configure beside &quot;SMTP relay service&quot;.</source>
        <translation>Añada una retransmisión en la unidad organizativa superior: pulse Configurar junto a «Servicio de retransmisión SMTP».</translation>
    </message>
    <message>
        <source>Add the address to the list in the provider&apos;s security settings.</source>
        <translation>Añada la dirección a la lista en la configuración de seguridad del proveedor.</translation>
    </message>
    <message>
        <source>Add the platform&apos;s address as well, since the platform sends from there.</source>
        <translation>Añada también la dirección de la plataforma, ya que esta envía desde allí.</translation>
    </message>
    <message>
        <source>Addresses at proton.me and protonmail.com have no SMTP tokens.</source>
        <translation>Las direcciones de proton.me y protonmail.com no tienen tokens SMTP.</translation>
    </message>
    <message>
        <source>Admit 50.18.0.11 in the mail server&apos;s firewall. Without it, Test &amp; Save fails.</source>
        <translation>Permita 50.18.0.11 en el firewall del servidor de correo. Sin eso, Test &amp; Save falla.</translation>
    </message>
    <message>
        <source>Advanced Email Security puts a Proofpoint filter in front of the mailboxes.</source>
        <translation>Advanced Email Security pone un filtro de Proofpoint delante de los buzones.</translation>
    </message>
    <message>
        <source>After encryption the server still lists no way to sign in. Port 25 is often meant for other mail servers only.</source>
        <translation>Después de cifrar, el servidor sigue sin ofrecer ninguna forma de iniciar sesión. El puerto 25 a menudo es solo para otros servidores de correo.</translation>
    </message>
    <message>
        <source>After refused sign-ins the server takes no connection from this computer any more. Programs such as fail2ban do that by address; the account itself may be in order.</source>
        <translation>Tras inicios de sesión rechazados, el servidor ya no acepta conexiones de este equipo. Programas como fail2ban lo hacen por dirección; la cuenta puede estar en orden.</translation>
    </message>
    <message>
        <source>After several failed sign-ins Titan blocks the address for a while.</source>
        <translation>Tras varios inicios de sesión fallidos, Titan bloquea la dirección por un tiempo.</translation>
    </message>
    <message>
        <source>After several failed sign-ins or unusual activity the server lets this account, or this computer, no longer sign in.</source>
        <translation>Tras varios inicios de sesión fallidos o una actividad inusual, el servidor ya no deja iniciar sesión a esta cuenta o desde este equipo.</translation>
    </message>
    <message>
        <source>After unusual activity Zoho blocks sending until you unlock it in the web mail.</source>
        <translation>Tras una actividad inusual, Zoho bloquea el envío hasta que usted lo desbloquea en el correo web.</translation>
    </message>
    <message>
        <source>Aliases do not sign in.</source>
        <translation>Los alias no inician sesión.</translation>
    </message>
    <message>
        <source>Aliases have no password. To sign in as another address, add an identity with a password to the mailbox.</source>
        <translation>Los alias no tienen contraseña. Para iniciar sesión como otra dirección, añada al buzón una identidad con contraseña.</translation>
    </message>
    <message>
        <source>Allow 2-Step Verification for the unit of {mailbox}: tick &quot;Allow users to turn on 2-Step Verification&quot;. The methods must not be &quot;Only security key&quot;.</source>
        <translation>Permita la verificación en dos pasos en la unidad de {mailbox}: marque «Permitir que los usuarios activen la verificación en dos pasos». Los métodos no deben ser «Solo llave de seguridad».</translation>
    </message>
    <message>
        <source>Allow IMAP and SMTP for other programs in the settings first.</source>
        <translation>Permita antes en la configuración IMAP y SMTP para otros programas.</translation>
    </message>
    <message>
        <source>Allow IMAP, POP and SMTP access in the mail settings first.</source>
        <translation>Permita antes el acceso IMAP, POP y SMTP en la configuración del correo.</translation>
    </message>
    <message>
        <source>Allow IMAP, POP and SMTP in the web mail&apos;s settings first.</source>
        <translation>Permita antes IMAP, POP y SMTP en la configuración del correo web.</translation>
    </message>
    <message>
        <source>Allow POP and IMAP access for the unit, if it is off.</source>
        <translation>Permita el acceso POP e IMAP en la unidad, si está desactivado.</translation>
    </message>
    <message>
        <source>Allow POP3, IMAP and SMTP first; it is off by default: E-Mail &gt; Einstellungen &gt; POP3/IMAP-Abruf, in a desktop browser.</source>
        <translation>Permita antes POP3, IMAP y SMTP; de forma predeterminada está desactivado: E-Mail &gt; Einstellungen &gt; POP3/IMAP-Abruf, en un navegador de escritorio.</translation>
    </message>
    <message>
        <source>Allow POP3, IMAP and SMTP first; it is off by default: Einstellungen &gt; POP3/IMAP Abruf.</source>
        <translation>Permita antes POP3, IMAP y SMTP; de forma predeterminada está desactivado: Einstellungen &gt; POP3/IMAP Abruf.</translation>
    </message>
    <message>
        <source>Allow POP3, IMAP and SMTP first; it is off by default: Settings &gt; POP3 &amp; IMAP.</source>
        <translation>Permita antes POP3, IMAP y SMTP; de forma predeterminada está desactivado: Settings &gt; POP3 &amp; IMAP.</translation>
    </message>
    <message>
        <source>Allow POP3, IMAP and SMTP in the web mail&apos;s settings first.</source>
        <translation>Permita antes POP3, IMAP y SMTP en la configuración del correo web.</translation>
    </message>
    <message>
        <source>Allow it: Xfinity Connect &gt; Settings &gt; Security &gt; Third Party Access Security.</source>
        <translation>Permítalo: Xfinity Connect &gt; Settings &gt; Security &gt; Third Party Access Security.</translation>
    </message>
    <message>
        <source>Allow mail programs: Settings &gt; Email clients, with &quot;App passwords and OAuth tokens&quot;.</source>
        <translation>Permita los programas de correo: Settings &gt; Email clients, con «App passwords and OAuth tokens».</translation>
    </message>
    <message>
        <source>Allow the program that sends mail in the firewall or antivirus software.</source>
        <translation>Permita en el firewall o en el antivirus el programa que envía el correo.</translation>
    </message>
    <message>
        <source>Allowed senders: choose &quot;Only addresses in my domains&quot;.</source>
        <translation>Remitentes permitidos: elija «Solo direcciones de mis dominios».</translation>
    </message>
    <message>
        <source>Amazon SES keeps credentials and verified addresses per region. An SMTP password made for one region is refused in every other.</source>
        <translation>Amazon SES guarda las credenciales y las direcciones verificadas por región. Una contraseña SMTP creada para una región se rechaza en todas las demás.</translation>
    </message>
    <message>
        <source>Amazon SES needs SMTP credentials</source>
        <translation>Amazon SES necesita credenciales SMTP</translation>
    </message>
    <message>
        <source>Amazon ends WorkMail on 31 March 2027: plan another provider.</source>
        <translation>Amazon cierra WorkMail el 31 de marzo de 2027: prevea otro proveedor.</translation>
    </message>
    <message>
        <source>Amazon ends WorkMail. Plan another provider before that day.</source>
        <translation>Amazon cierra WorkMail. Prevea otro proveedor antes de ese día.</translation>
    </message>
    <message>
        <source>Americas/APAC</source>
        <translation>América y Asia-Pacífico</translation>
    </message>
    <message>
        <source>An API key can be limited to listed addresses. If it is, add the platform&apos;s.</source>
        <translation>Una clave de API se puede limitar a las direcciones de una lista. Si lo está, añada las de la plataforma.</translation>
    </message>
    <message>
        <source>An API token can be limited to listed addresses. If it is, add the platform&apos;s.</source>
        <translation>Un token de API se puede limitar a las direcciones de una lista. Si lo está, añada las de la plataforma.</translation>
    </message>
    <message>
        <source>An IAM policy can limit sending to listed addresses (aws:SourceIp). If it does, add the platform&apos;s.</source>
        <translation>Una política de IAM puede limitar el envío a las direcciones de una lista (aws:SourceIp). Si lo hace, añada las de la plataforma.</translation>
    </message>
    <message>
        <source>An address at gmail.com in the From line of another server&apos;s mail fails Gmail&apos;s own rules (DMARC). Send it through Gmail, or use a domain of your own.</source>
        <translation>Una dirección de gmail.com en la línea De del correo de otro servidor incumple las reglas del propio Gmail (DMARC). Envíe a través de Gmail, o use un dominio propio.</translation>
    </message>
    <message>
        <source>An address in a domain of the same DreamHost account.</source>
        <translation>Una dirección de un dominio de la misma cuenta de DreamHost.</translation>
    </message>
    <message>
        <source>An address in a domain of the same Rackspace account.</source>
        <translation>Una dirección de un dominio de la misma cuenta de Rackspace.</translation>
    </message>
    <message>
        <source>An address in the domain of the mailbox that signs in.</source>
        <translation>Una dirección del dominio del buzón que inicia sesión.</translation>
    </message>
    <message>
        <source>An address of a domain that was added.</source>
        <translation>Una dirección de un dominio añadido.</translation>
    </message>
    <message>
        <source>An address of a verified domain.</source>
        <translation>Una dirección de un dominio verificado.</translation>
    </message>
    <message>
        <source>An address of a verified sending domain.</source>
        <translation>Una dirección de un dominio de envío verificado.</translation>
    </message>
    <message>
        <source>An address of the domain at Gandi.</source>
        <translation>Una dirección del dominio en Gandi.</translation>
    </message>
    <message>
        <source>An address of the domain to which the SMTP user belongs.</source>
        <translation>Una dirección del dominio al que pertenece el usuario SMTP.</translation>
    </message>
    <message>
        <source>An address of the hosted domain.</source>
        <translation>Una dirección del dominio alojado.</translation>
    </message>
    <message>
        <source>An address of the hosting account.</source>
        <translation>Una dirección de la cuenta de alojamiento.</translation>
    </message>
    <message>
        <source>An address of the verified domain.</source>
        <translation>Una dirección del dominio verificado.</translation>
    </message>
    <message>
        <source>An address of your own domain.</source>
        <translation>Una dirección de su propio dominio.</translation>
    </message>
    <message>
        <source>An address of your own domain; some hosts require the mailbox that signs in.</source>
        <translation>Una dirección de su propio dominio; algunas empresas exigen el buzón que inicia sesión.</translation>
    </message>
    <message>
        <source>An address or domain that is verified in this region.</source>
        <translation>Una dirección o un dominio verificado en esta región.</translation>
    </message>
    <message>
        <source>An administrator can allow it again for one mailbox: admin center, Users, the user, Mail, Manage email apps, &quot;Authenticated SMTP&quot;, and an authentication policy that permits basic authentication for SMTP.</source>
        <translation>Un administrador puede volver a permitirlo para un buzón: Centro de administración, Usuarios, el usuario, Correo, Administrar aplicaciones de correo electrónico, «SMTP autenticado», y una directiva de autenticación que permita la autenticación básica para SMTP.</translation>
    </message>
    <message>
        <source>An administrator makes the connector: Exchange admin center &gt; Mail flow &gt; Connectors &gt; From: Your organization&apos;s email server.</source>
        <translation>Un administrador crea el conector: Centro de administración de Exchange &gt; Flujo de correo &gt; Conectores &gt; Desde: servidor de correo electrónico de su organización.</translation>
    </message>
    <message>
        <source>An administrator sets it up: Admin console &gt; Apps &gt; Google Workspace &gt; Gmail &gt; Routing &gt; SMTP relay service, at the top organisational unit.</source>
        <translation>La configura un administrador: consola de administración &gt; Aplicaciones &gt; Google Workspace &gt; Gmail &gt; Enrutamiento &gt; Servicio de retransmisión SMTP, en la unidad organizativa superior.</translation>
    </message>
    <message>
        <source>An administrator&apos;s sign-in to the GTR dashboard.</source>
        <translation>Un acceso de administrador al panel de GTR.</translation>
    </message>
    <message>
        <source>Another computer in the same network can connect, and the failure comes at once.</source>
        <translation>Otro equipo de la misma red puede conectarse, y el fallo es inmediato.</translation>
    </message>
    <message>
        <source>Another computer or network gets other addresses for the same name.</source>
        <translation>Otro equipo u otra red obtienen otras direcciones para el mismo nombre.</translation>
    </message>
    <message>
        <source>Another computer refuses the same certificate as withdrawn.</source>
        <translation>Otro equipo rechaza el mismo certificado por estar revocado.</translation>
    </message>
    <message>
        <source>Another mailbox of the same organisation can send from a program.</source>
        <translation>Otro buzón de la misma organización puede enviar desde un programa.</translation>
    </message>
    <message>
        <source>Another program works with the same settings.</source>
        <translation>Otro programa funciona con la misma configuración.</translation>
    </message>
    <message>
        <source>Any address of a domain of your organisation.</source>
        <translation>Cualquier dirección de un dominio de su organización.</translation>
    </message>
    <message>
        <source>Any address of a domain of your organisation; no mailbox is needed.</source>
        <translation>Cualquier dirección de un dominio de su organización; no hace falta un buzón.</translation>
    </message>
    <message>
        <source>Any address of the verified domain.</source>
        <translation>Cualquier dirección del dominio verificado.</translation>
    </message>
    <message>
        <source>Any address that is set up as an identity in the account.</source>
        <translation>Cualquier dirección configurada como identidad en la cuenta.</translation>
    </message>
    <message>
        <source>App passwords are missing when 2-Step Verification uses security keys only, or when Advanced Protection is on.</source>
        <translation>No hay contraseñas de aplicación si la verificación en dos pasos usa solo llaves de seguridad o si la Protección Avanzada está activada.</translation>
    </message>
    <message>
        <source>Apple documents port 587 with STARTTLS only.</source>
        <translation>Apple solo documenta el puerto 587 con STARTTLS.</translation>
    </message>
    <message>
        <source>Apple does not take the normal password from other programs.</source>
        <translation>Apple no acepta la contraseña normal desde otros programas.</translation>
    </message>
    <message>
        <source>Ask Brevo&apos;s support to activate transactional sending for the account.</source>
        <translation>Pida al soporte de Brevo que active el envío transaccional de la cuenta.</translation>
    </message>
    <message>
        <source>Ask an administrator to allow it for this one mailbox: admin center, Users, the user, Mail, Manage email apps, &quot;Authenticated SMTP&quot;. The mailbox setting wins over the organisation.</source>
        <translation>Pida a un administrador que lo permita para este buzón: Centro de administración, Usuarios, el usuario, Correo, Administrar aplicaciones de correo electrónico, «SMTP autenticado». El ajuste del buzón prevalece sobre el de la organización.</translation>
    </message>
    <message>
        <source>Ask an administrator to look at the sign-in log in Microsoft Entra: it names the policy.</source>
        <translation>Pida a un administrador que mire los registros de inicio de sesión de Microsoft Entra: allí consta la directiva.</translation>
    </message>
    <message>
        <source>Ask an administrator to switch it on: Microsoft 365 admin center, Users, the user, Mail, Manage email apps, &quot;Authenticated SMTP&quot;.</source>
        <translation>Pida a un administrador que lo active: Centro de administración de Microsoft 365, Usuarios, el usuario, Correo, Administrar aplicaciones de correo electrónico, «SMTP autenticado».</translation>
    </message>
    <message>
        <source>Ask the hosting provider to allow outgoing SMTP to your mail provider, or use the server it prescribes.</source>
        <translation>Pida al proveedor de alojamiento que permita el SMTP saliente hacia su proveedor de correo, o use el servidor que él indique.</translation>
    </message>
    <message>
        <source>Ask the people who run the firewall to switch SMTP or ESMTP inspection off for this connection.</source>
        <translation>Pida a quien administra el firewall que desactive la inspección de SMTP o ESMTP para esta conexión.</translation>
    </message>
    <message>
        <source>Ask the people who run the mail server what their log says about this time.</source>
        <translation>Pregunte a quien administra el servidor de correo qué dice su registro sobre esta hora.</translation>
    </message>
    <message>
        <source>Ask the people who run the server which rule it was, and quote their message.</source>
        <translation>Pregunte a quien administra el servidor qué regla fue, y cite su mensaje.</translation>
    </message>
    <message>
        <source>Ask the people who run {host} for a certificate made with current tools.</source>
        <translation>Pida a quien administra {host} un certificado creado con herramientas actuales.</translation>
    </message>
    <message>
        <source>Ask the people who run {host} to admit the addresses from which {platform} sends on {port}.</source>
        <translation>Pida a quien administra {host} que permita en {port} las direcciones desde las que envía {platform}.</translation>
    </message>
    <message>
        <source>Ask the people who run {host} to admit this computer&apos;s public address on {port}, or to say from where they take mail.</source>
        <translation>Pida a quien administra {host} que permita la dirección pública de este equipo en {port}, o que diga desde dónde acepta correo.</translation>
    </message>
    <message>
        <source>Ask the people who run {host} to admit {egress} on {port}.</source>
        <translation>Pida a quien administra {host} que permita {egress} en {port}.</translation>
    </message>
    <message>
        <source>Ask the people who run {host} to check certificate and key of the mail service.</source>
        <translation>Pida a quien administra {host} que revise el certificado y la clave del servicio de correo.</translation>
    </message>
    <message>
        <source>Ask the people who run {host} to install a new certificate.</source>
        <translation>Pida a quien administra {host} que instale un certificado nuevo.</translation>
    </message>
    <message>
        <source>Ask the people who run {host} to install the full chain (the file is often called fullchain.pem).</source>
        <translation>Pida a quien administra {host} que instale la cadena completa (el archivo suele llamarse fullchain.pem).</translation>
    </message>
    <message>
        <source>Ask the people who run {host} to renew the certificate and restart the mail service.</source>
        <translation>Pida a quien administra {host} que renueve el certificado y reinicie el servicio de correo.</translation>
    </message>
    <message>
        <source>Ask the people who run {host}, by telephone or in person, whether they replaced the key, and compare its SHA-256.</source>
        <translation>Pregunte a quien administra {host}, por teléfono o en persona, si cambió la clave, y compare su SHA-256.</translation>
    </message>
    <message>
        <source>Ask the provider of the internet connection or server to set the reverse DNS name.</source>
        <translation>Pida al proveedor de la conexión a internet o del servidor que ponga el nombre de DNS inverso.</translation>
    </message>
    <message>
        <source>Ask the provider to release the account for production.</source>
        <translation>Pida al proveedor que habilite la cuenta para producción.</translation>
    </message>
    <message>
        <source>Ask the provider&apos;s support to activate or release the account.</source>
        <translation>Pida al soporte del proveedor que active o desbloquee la cuenta.</translation>
    </message>
    <message>
        <source>Ask whoever runs the mail server for the submission server, port and encryption.</source>
        <translation>Pregunte a quien administra el servidor de correo por el servidor de envío, el puerto y el cifrado.</translation>
    </message>
    <message>
        <source>Ask your mail provider whether the server has another name.</source>
        <translation>Pregunte a su proveedor de correo si el servidor tiene otro nombre.</translation>
    </message>
    <message>
        <source>Ask your provider or IT team for the name of the outgoing mail server.</source>
        <translation>Pregunte a su proveedor o a su equipo de TI el nombre del servidor de correo saliente.</translation>
    </message>
    <message>
        <source>At Resend the user name is always the word resend; the API key is the password.</source>
        <translation>En Resend el nombre de usuario es siempre la palabra resend; la clave de API es la contraseña.</translation>
    </message>
    <message>
        <source>At SendGrid the user name is always the word apikey; the API key itself is the password.</source>
        <translation>En SendGrid el nombre de usuario es siempre la palabra apikey; la contraseña es la propia clave de API.</translation>
    </message>
    <message>
        <source>At SparkPost the user name is always SMTP_Injection; an API key with the right &quot;Send via SMTP&quot; is the password.</source>
        <translation>En SparkPost el nombre de usuario es siempre SMTP_Injection; la contraseña es una clave de API con el permiso «Send via SMTP».</translation>
    </message>
    <message>
        <source>At the end of the month SMTP AUTH with a password goes off by default. An administrator can turn it on again for the organisation.</source>
        <translation>A fin de mes, SMTP AUTH con contraseña queda desactivado de forma predeterminada. Un administrador puede volver a activarlo para la organización.</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australia</translation>
    </message>
    <message>
        <source>Authentication: tick &quot;Only accept mail from the specified IP addresses&quot; and add {addresses}. If {platform} signs in, tick &quot;Require SMTP Authentication&quot; too.</source>
        <translation>Autenticación: marque «Aceptar solo correo de las direcciones IP especificadas» y añada {addresses}. Si {platform} inicia sesión, marque también «Requerir autenticación SMTP».</translation>
    </message>
    <message>
        <source>Barracuda is a filter in front of the real mail server. Ask who hosts the mailboxes behind it.</source>
        <translation>Barracuda es un filtro delante del verdadero servidor de correo. Pregunte quién aloja los buzones que hay detrás.</translation>
    </message>
    <message>
        <source>Both sides began to agree on encryption, then the connection broke without a clear reason.</source>
        <translation>Los dos lados empezaron a acordar el cifrado, y la conexión se cortó sin un motivo claro.</translation>
    </message>
    <message>
        <source>Both sides have a TLS version in common, and still no cipher or key that both accept.</source>
        <translation>Los dos lados tienen en común una versión de TLS y, aun así, ningún cifrado ni clave que ambos acepten.</translation>
    </message>
    <message>
        <source>Brevo blocks unknown addresses on new accounts: add the platform&apos;s address under Settings &gt; Security &gt; Authorised IPs, or turn the block off for SMTP keys.</source>
        <translation>Brevo bloquea las direcciones desconocidas en las cuentas nuevas: añada la dirección de la plataforma en Settings &gt; Security &gt; Authorised IPs, o desactive el bloqueo para las claves SMTP.</translation>
    </message>
    <message>
        <source>Brevo needs an SMTP key</source>
        <translation>Brevo necesita una clave SMTP</translation>
    </message>
    <message>
        <source>Brevo refuses unknown addresses in new accounts. Authorise the platform&apos;s addresses, and this computer&apos;s for the test. A platform with changing addresses needs the block off for SMTP keys.</source>
        <translation>Brevo rechaza direcciones desconocidas en las cuentas nuevas. Autorice las direcciones de la plataforma y, para la prueba, la de este equipo. Una plataforma con direcciones cambiantes necesita el bloqueo desactivado para las claves SMTP.</translation>
    </message>
    <message>
        <source>Bridge answers only on the computer it runs on, so a platform on the Internet cannot reach it.</source>
        <translation>Bridge solo responde en el equipo en el que se ejecuta, así que una plataforma en internet no puede llegar a él.</translation>
    </message>
    <message>
        <source>Bridge needs a paid plan.</source>
        <translation>Bridge necesita un plan de pago.</translation>
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
        <translation>Por cuenta y región: 200 mensajes al día y 1 por segundo en el sandbox; 50 destinatarios por mensaje.</translation>
    </message>
    <message>
        <source>By credits; one credit covers 10,000 messages. Transactional mail only.</source>
        <translation>Por créditos; un crédito cubre 10&#xa0;000 mensajes. Solo correo transaccional.</translation>
    </message>
    <message>
        <source>By hour and by day for each mailbox; IONOS publishes no numbers.</source>
        <translation>Por hora y por día para cada buzón; IONOS no publica cifras.</translation>
    </message>
    <message>
        <source>By plan and by hour.</source>
        <translation>Según el plan y por hora.</translation>
    </message>
    <message>
        <source>By plan, by hour and by day.</source>
        <translation>Según el plan, por hora y por día.</translation>
    </message>
    <message>
        <source>By plan, by hour.</source>
        <translation>Según el plan, por hora.</translation>
    </message>
    <message>
        <source>By plan, for the whole organisation. Zoho points to ZeptoMail for larger numbers.</source>
        <translation>Según el plan, para toda la organización. Para cifras mayores, Zoho remite a ZeptoMail.</translation>
    </message>
    <message>
        <source>By plan.</source>
        <translation>Según el plan.</translation>
    </message>
    <message>
        <source>By plan; 250 messages a day on the old Workspace Email.</source>
        <translation>Según el plan; 250 mensajes al día en el antiguo Workspace Email.</translation>
    </message>
    <message>
        <source>By plan; not for marketing mail.</source>
        <translation>Según el plan; no para correo comercial.</translation>
    </message>
    <message>
        <source>By plan; small plans allow some tens of messages a day.</source>
        <translation>Según el plan; los planes pequeños permiten algunas decenas de mensajes al día.</translation>
    </message>
    <message>
        <source>By the hour, depending on reputation.</source>
        <translation>Por hora, según la reputación.</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canadá</translation>
    </message>
    <message>
        <source>Certificates of every server are refused by this one program.</source>
        <translation>Solo este programa rechaza los certificados, y los de todos los servidores.</translation>
    </message>
    <message>
        <source>Certificates of web sites look expired too, or the date of this computer is wrong.</source>
        <translation>Los certificados de los sitios web también parecen caducados, o la fecha de este equipo es incorrecta.</translation>
    </message>
    <message>
        <source>Certificates seem to be outside their time, which happens when the clock of the computer is off.</source>
        <translation>Los certificados parecen estar fuera de plazo, lo que ocurre cuando el reloj del equipo va mal.</translation>
    </message>
    <message>
        <source>Check in the dashboard whether your domain is in the US or the EU region, then use that region&apos;s server.</source>
        <translation>Compruebe en el panel si su dominio está en la región de EE. UU. o de la UE, y use el servidor de esa región.</translation>
    </message>
    <message>
        <source>Check once more from a network outside, without VPN.</source>
        <translation>Compruebe otra vez desde una red externa, sin VPN.</translation>
    </message>
    <message>
        <source>Check port and security with your mail provider: 465 goes with SSL/TLS, 587 with STARTTLS.</source>
        <translation>Compruebe el puerto y la seguridad con su proveedor de correo: 465 va con SSL/TLS, 587 con STARTTLS.</translation>
    </message>
    <message>
        <source>Check server name and port with your mail provider.</source>
        <translation>Compruebe el nombre del servidor y el puerto con su proveedor de correo.</translation>
    </message>
    <message>
        <source>Check server name and port: a test system or another kind of program may be listening there.</source>
        <translation>Compruebe el nombre del servidor y el puerto: puede que allí escuche un sistema de pruebas u otro tipo de programa.</translation>
    </message>
    <message>
        <source>Check that its domain exists and can receive mail.</source>
        <translation>Compruebe que su dominio existe y puede recibir correo.</translation>
    </message>
    <message>
        <source>Check that port and security belong together: 587 with STARTTLS, 465 with SSL/TLS.</source>
        <translation>Compruebe que el puerto y la seguridad van juntos: 587 con STARTTLS, 465 con SSL/TLS.</translation>
    </message>
    <message>
        <source>Check that the computer is online.</source>
        <translation>Compruebe que el equipo está conectado.</translation>
    </message>
    <message>
        <source>Check that the password works at outlook.office.com.</source>
        <translation>Compruebe que la contraseña funciona en outlook.office.com.</translation>
    </message>
    <message>
        <source>Check that the public DNS record leads to the same server.</source>
        <translation>Compruebe que el registro DNS público lleva al mismo servidor.</translation>
    </message>
    <message>
        <source>Check that the server fits your data centre: smtp.zoho.com, .eu, .in, .com.au or .jp.</source>
        <translation>Compruebe que el servidor es el de su centro de datos: smtp.zoho.com, .eu, .in, .com.au o .jp.</translation>
    </message>
    <message>
        <source>Check that the server name is the one for outgoing mail.</source>
        <translation>Compruebe que el nombre del servidor es el del correo saliente.</translation>
    </message>
    <message>
        <source>Check that the server name leads to the right machine.</source>
        <translation>Compruebe que el nombre del servidor lleva a la máquina correcta.</translation>
    </message>
    <message>
        <source>Check that token and user name belong to the same account.</source>
        <translation>Compruebe que el token y el nombre de usuario son de la misma cuenta.</translation>
    </message>
    <message>
        <source>Check that you can sign in with it on the provider&apos;s web page.</source>
        <translation>Compruebe que puede iniciar sesión con ella en la web del proveedor.</translation>
    </message>
    <message>
        <source>Check the From address letter by letter.</source>
        <translation>Revise la dirección del remitente letra por letra.</translation>
    </message>
    <message>
        <source>Check the date and time of this computer first.</source>
        <translation>Compruebe primero la fecha y la hora de este equipo.</translation>
    </message>
    <message>
        <source>Check the date of this computer if other secure pages complain too.</source>
        <translation>Compruebe la fecha de este equipo si también se quejan otras páginas seguras.</translation>
    </message>
    <message>
        <source>Check the network connection, for example by opening a web page you have not opened today.</source>
        <translation>Compruebe la conexión de red, por ejemplo abriendo una página web que hoy no haya abierto.</translation>
    </message>
    <message>
        <source>Check the part of the From address after the @.</source>
        <translation>Revise la parte de la dirección del remitente que sigue a la @.</translation>
    </message>
    <message>
        <source>Check the recipient&apos;s address letter by letter.</source>
        <translation>Revise la dirección del destinatario letra por letra.</translation>
    </message>
    <message>
        <source>Check the recipient&apos;s address.</source>
        <translation>Revise la dirección del destinatario.</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Choose &quot;Mail (IMAP/POP/SMTP)&quot; when you make the app password.</source>
        <translation>Elija «Mail (IMAP/POP/SMTP)» al crear la contraseña de aplicación.</translation>
    </message>
    <message>
        <source>Choose STARTTLS for port 587, or SSL/TLS for port 465.</source>
        <translation>Elija STARTTLS para el puerto 587, o SSL/TLS para el puerto 465.</translation>
    </message>
    <message>
        <source>Choose STARTTLS or SSL/TLS.</source>
        <translation>Elija STARTTLS o SSL/TLS.</translation>
    </message>
    <message>
        <source>Choose a mailbox at another provider or a sending service for your domain.</source>
        <translation>Elija un buzón de otro proveedor o un servicio de envío para su dominio.</translation>
    </message>
    <message>
        <source>Choose a password of plain letters, digits and simple signs, and try it.</source>
        <translation>Elija una contraseña con letras sin acento, cifras y signos sencillos, y pruébela.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>Elija uno de ellos.</translation>
    </message>
    <message>
        <source>Choose the server of the region in which the organisation was made.</source>
        <translation>Elija el servidor de la región en la que se creó la organización.</translation>
    </message>
    <message>
        <source>Choose the server of your region: someone who signs in at mail.zoho.eu uses the .eu server. The wrong region refuses the right password.</source>
        <translation>Elija el servidor de su región: quien inicia sesión en mail.zoho.eu usa el servidor .eu. La región incorrecta rechaza la contraseña correcta.</translation>
    </message>
    <message>
        <source>Cisco Secure Email is a filter in front of the real mail server. Ask who hosts the mailboxes behind it.</source>
        <translation>Cisco Secure Email es un filtro delante del verdadero servidor de correo. Pregunte quién aloja los buzones que hay detrás.</translation>
    </message>
    <message>
        <source>Cloudflare Email Routing is a filter in front of the real mail server. Ask who hosts the mailboxes behind it.</source>
        <translation>Cloudflare Email Routing es un filtro delante del verdadero servidor de correo. Pregunte quién aloja los buzones que hay detrás.</translation>
    </message>
    <message>
        <source>Codes expire and free accounts have few of them.</source>
        <translation>Los códigos caducan, y las cuentas gratuitas tienen pocos.</translation>
    </message>
    <message>
        <source>Comcast is moving its mailboxes to Yahoo Mail: after the move Yahoo&apos;s rules apply.</source>
        <translation>Comcast está trasladando sus buzones a Yahoo Mail: tras el traslado se aplican las reglas de Yahoo.</translation>
    </message>
    <message>
        <source>Compare the server name letter by letter with your mail provider&apos;s instructions.</source>
        <translation>Compare el nombre del servidor letra por letra con las instrucciones de su proveedor de correo.</translation>
    </message>
    <message>
        <source>Connect once, as an administrator. Without the module, run Install-Module ExchangeOnlineManagement -Scope CurrentUser first.</source>
        <translation>Conéctese una vez como administrador. Si falta el módulo, ejecute antes Install-Module ExchangeOnlineManagement -Scope CurrentUser.</translation>
    </message>
    <message>
        <source>Copy each value into its field. Test &amp; Save wakes up once every field is filled in correctly.</source>
        <translation>Copie cada valor en su campo. Test &amp; Save se activa cuando todos los campos están bien rellenos.</translation>
    </message>
    <message>
        <source>Copy the token from the server&apos;s &quot;API Tokens&quot; page into both fields.</source>
        <translation>Copie el token de la página «API Tokens» del servidor en los dos campos.</translation>
    </message>
    <message>
        <source>Copy user name and password for SMTP from the provider&apos;s settings page.</source>
        <translation>Copie el nombre de usuario y la contraseña de SMTP de la página de configuración del proveedor.</translation>
    </message>
    <message>
        <source>Create a password named after the platform.</source>
        <translation>Cree una contraseña con el nombre de la plataforma.</translation>
    </message>
    <message>
        <source>Create an API key in the SendGrid settings and enter apikey and the key.</source>
        <translation>Cree una clave de API en la configuración de SendGrid e introduzca apikey y la clave.</translation>
    </message>
    <message>
        <source>Create an SMTP user under &quot;Sending&quot;, &quot;SMTP Users&quot;, and enter its name and password. The SMTP2GO sign-in itself does not work here.</source>
        <translation>Cree un usuario SMTP en «Sending», «SMTP Users» e introduzca su nombre y su contraseña. El acceso a la web de SMTP2GO no sirve aquí.</translation>
    </message>
    <message>
        <source>Create an authorization code there and enter it as password.</source>
        <translation>Cree allí un código de autorización e introdúzcalo como contraseña.</translation>
    </message>
    <message>
        <source>Credentials belong to one region: use that region&apos;s server.</source>
        <translation>Las credenciales son de una región: use el servidor de esa región.</translation>
    </message>
    <message>
        <source>DOMAIN\user or user@domain</source>
        <translation>DOMINIO\usuario o usuario@dominio</translation>
    </message>
    <message>
        <source>Do not accept the other certificate: your password would go to that server.</source>
        <translation>No acepte el otro certificado: su contraseña iría a ese servidor.</translation>
    </message>
    <message>
        <source>Do not send a password until the connection is encrypted.</source>
        <translation>No envíe ninguna contraseña hasta que la conexión esté cifrada.</translation>
    </message>
    <message>
        <source>Do not send a password until the server&apos;s own certificate arrives.</source>
        <translation>No envíe ninguna contraseña hasta que llegue el certificado del propio servidor.</translation>
    </message>
    <message>
        <source>Do not send from an address of a free mail service through another server.</source>
        <translation>No envíe desde la dirección de un correo gratuito a través de otro servidor.</translation>
    </message>
    <message>
        <source>Do not try a refused password again and again: the domain locks the account.</source>
        <translation>No pruebe una y otra vez una contraseña rechazada: el dominio bloquea la cuenta.</translation>
    </message>
    <message>
        <source>Do not use localhost, a web address, or the server for incoming mail (IMAP, POP3, MX).</source>
        <translation>No use localhost, una dirección web ni el servidor de correo entrante (IMAP, POP3, MX).</translation>
    </message>
    <message>
        <source>Do not use this connection for a password. Try from another network.</source>
        <translation>No use esta conexión para una contraseña. Pruebe desde otra red.</translation>
    </message>
    <message>
        <source>DomainFactory is moving its mailboxes to other servers: check the server name in the control panel.</source>
        <translation>DomainFactory está trasladando sus buzones a otros servidores: compruebe el nombre del servidor en el panel de control.</translation>
    </message>
    <message>
        <source>EU</source>
        <translation>UE</translation>
    </message>
    <message>
        <source>EU subusers</source>
        <translation>subusuarios de la UE</translation>
    </message>
    <message>
        <source>Email Routing only forwards. To send through Cloudflare, use its Email Service.</source>
        <translation>Email Routing solo reenvía. Para enviar por Cloudflare, use su Email Service.</translation>
    </message>
    <message>
        <source>Email Sending is turned on and the domain is added under Email Service &gt; Email Sending.</source>
        <translation>Email Sending está activado y el dominio se ha añadido en Email Service &gt; Email Sending.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <comment>on the form of a platform that is not known</comment>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Encryption: tick &quot;Require TLS encryption&quot;.</source>
        <translation>Cifrado: marque «Requerir cifrado TLS».</translation>
    </message>
    <message>
        <source>Enter SMTP_Injection as user name and the API key as password.</source>
        <translation>Introduzca SMTP_Injection como nombre de usuario y la clave de API como contraseña.</translation>
    </message>
    <message>
        <source>Enter apikey as user name and the API key (it begins with SG.) as password.</source>
        <translation>Introduzca apikey como nombre de usuario y la clave de API (empieza por SG.) como contraseña.</translation>
    </message>
    <message>
        <source>Enter it as the SMTP host.</source>
        <translation>Introdúzcalo como host SMTP.</translation>
    </message>
    <message>
        <source>Enter it here in place of the normal password.</source>
        <translation>Introdúzcala aquí en lugar de la contraseña normal.</translation>
    </message>
    <message>
        <source>Enter its 16 letters in place of the normal password; blanks do not matter.</source>
        <translation>Introduzca sus 16 letras en lugar de la contraseña normal; los espacios no importan.</translation>
    </message>
    <message>
        <source>Enter resend as user name and the API key as password.</source>
        <translation>Introduzca resend como nombre de usuario y la clave de API como contraseña.</translation>
    </message>
    <message>
        <source>Enter smtp.office365.com with port 587 and STARTTLS.</source>
        <translation>Introduzca smtp.office365.com con el puerto 587 y STARTTLS.</translation>
    </message>
    <message>
        <source>Enter the bare name, such as smtp.example.com, without https:// and without a port.</source>
        <translation>Introduzca solo el nombre, como smtp.example.com, sin https:// y sin puerto.</translation>
    </message>
    <message>
        <source>Enter the new password here.</source>
        <translation>Introduzca aquí la contraseña nueva.</translation>
    </message>
    <message>
        <source>Enter the outgoing (SMTP) server that your mail provider names, often smtp.yourdomain or mail.yourdomain.</source>
        <translation>Introduzca el servidor de correo saliente (SMTP) que indique su proveedor, a menudo smtp.sudominio o mail.sudominio.</translation>
    </message>
    <message>
        <source>Enter the password again. Watch for blanks at the ends from copying.</source>
        <translation>Vuelva a introducir la contraseña. Cuidado con los espacios al principio o al final, al copiarla.</translation>
    </message>
    <message>
        <source>Enter the server name that stands in the certificate, if your provider confirms that it is theirs.</source>
        <translation>Introduzca el nombre de servidor que figura en el certificado, si su proveedor confirma que es suyo.</translation>
    </message>
    <message>
        <source>Enter user name and password, and switch the sign-in on.</source>
        <translation>Introduzca el nombre de usuario y la contraseña, y active el inicio de sesión.</translation>
    </message>
    <message>
        <source>Enter {mailbox} as user name and the 16 letters as password. The blanks between the groups do not count.</source>
        <translation>Introduzca {mailbox} como nombre de usuario y las 16 letras como contraseña. Los espacios entre los grupos no cuentan.</translation>
    </message>
    <message>
        <source>Enter {mailbox} as user name, as it stands in the admin center (the user principal name), and its password.</source>
        <translation>Introduzca {mailbox} como nombre de usuario, tal como aparece en el centro de administración (nombre principal de usuario), y su contraseña.</translation>
    </message>
    <message>
        <source>Europe and the United States are separate accounts with separate servers.</source>
        <translation>Europa y Estados Unidos son cuentas separadas con servidores separados.</translation>
    </message>
    <message>
        <source>Europe and the United States are separate: use the server of the region in which the domain was added.</source>
        <translation>Europa y Estados Unidos están separados: use el servidor de la región en la que se añadió el dominio.</translation>
    </message>
    <message>
        <source>Every newer program is refused, and only TLS 1.0 or 1.1 connects.</source>
        <translation>Se rechazan todos los programas nuevos, y solo conecta TLS 1.0 o 1.1.</translation>
    </message>
    <message>
        <source>Every program names itself at the start (EHLO). The server refuses that name, because it is not a full host name or not a true one.</source>
        <translation>Todo programa dice su nombre al empezar (EHLO). El servidor rechaza ese nombre, porque no es un nombre de host completo o no es verdadero.</translation>
    </message>
    <message>
        <source>Everybody who uses this server has the same trouble, at any time.</source>
        <translation>Todos los que usan este servidor tienen el mismo problema, a cualquier hora.</translation>
    </message>
    <message>
        <source>Exactly a verified domain.</source>
        <translation>Exactamente un dominio verificado.</translation>
    </message>
    <message>
        <source>Exactly the address for which the token was made.</source>
        <translation>Exactamente la dirección para la que se creó el token.</translation>
    </message>
    <message>
        <source>Exactly the address that signs in.</source>
        <translation>Exactamente la dirección que inicia sesión.</translation>
    </message>
    <message>
        <source>Exchange has only port 587 with STARTTLS.</source>
        <translation>Exchange solo tiene el puerto 587 con STARTTLS.</translation>
    </message>
    <message>
        <source>Exclude {mailbox} from the policy that blocks legacy authentication, and keep the policy for everyone else.</source>
        <translation>Excluya {mailbox} de la directiva que bloquea la autenticación heredada, y mantenga la directiva para los demás.</translation>
    </message>
    <message>
        <source>External app passwords are required since February 2023.</source>
        <translation>Las contraseñas de aplicación externa se exigen desde febrero de 2023.</translation>
    </message>
    <message>
        <source>Fastmail needs an app password</source>
        <translation>Fastmail necesita una contraseña de aplicación</translation>
    </message>
    <message>
        <source>Fewer connections at once, or a pause of some minutes, mend it.</source>
        <translation>Se arregla con menos conexiones a la vez o con una pausa de unos minutos.</translation>
    </message>
    <message>
        <source>Find out which product it is. If the MX record ends in mail.protection.outlook.com, it is Microsoft 365: use smtp.office365.com and turn SMTP Authentication on in the Email &amp; Office Dashboard.</source>
        <translation>Averigüe qué producto es. Si el registro MX termina en mail.protection.outlook.com, es Microsoft 365: use smtp.office365.com y active SMTP Authentication en Email &amp; Office Dashboard.</translation>
    </message>
    <message>
        <source>For a platform, use an address of your own domain with an SMTP token, or a sending service.</source>
        <translation>Para una plataforma, use una dirección de su propio dominio con un token SMTP, o un servicio de envío.</translation>
    </message>
    <message>
        <source>For a test, send to an address that you verified there.</source>
        <translation>Para una prueba, envíe a una dirección que haya verificado allí.</translation>
    </message>
    <message>
        <source>For a test, verify the recipient&apos;s address as well.</source>
        <translation>Para una prueba, verifique también la dirección del destinatario.</translation>
    </message>
    <message>
        <source>For more mail, choose a larger plan or a sending service.</source>
        <translation>Para más correo, elija un plan mayor o un servicio de envío.</translation>
    </message>
    <message>
        <source>For this kind of account the provider only takes a sign-in through its own web page (OAuth). A platform that asks for user name and password cannot use it.</source>
        <translation>Para este tipo de cuenta, el proveedor solo acepta el inicio de sesión en su propia página web (OAuth). Una plataforma que pide nombre de usuario y contraseña no puede usarla.</translation>
    </message>
    <message>
        <source>Forcepoint is a filter in front of the real mail server. Ask who hosts the mailboxes behind it.</source>
        <translation>Forcepoint es un filtro delante del verdadero servidor de correo. Pregunte quién aloja los buzones que hay detrás.</translation>
    </message>
    <message>
        <source>Forms differ: SSL or SSL/TLS means encryption from the first byte (465). TLS often means STARTTLS (587).</source>
        <translation>Los formularios difieren: SSL o SSL/TLS significa cifrado desde el primer byte (465). TLS a menudo significa STARTTLS (587).</translation>
    </message>
    <message>
        <source>From address</source>
        <comment>on the form of a platform that is not known</comment>
        <translation>Dirección del remitente</translation>
    </message>
    <message>
        <source>From another network, such as a phone&apos;s, the same server offers STARTTLS.</source>
        <translation>Desde otra red, como la de un teléfono, el mismo servidor ofrece STARTTLS.</translation>
    </message>
    <message>
        <source>From here {port} is open to other mail servers, so this network does not block it. {host} stays silent: its firewall drops what comes from this computer&apos;s address, or the server is down.</source>
        <translation>Desde aquí, {port} está abierto en otros servidores de correo, así que esta red no lo bloquea. {host} no contesta: su firewall descarta lo que viene de la dirección de este equipo, o el servidor está caído.</translation>
    </message>
    <message>
        <source>From name</source>
        <comment>on the form of a platform that is not known</comment>
        <translation>Nombre del remitente</translation>
    </message>
    <message>
        <source>GMX may refuse a sign-in from a data centre or a foreign country, or ask for an app-specific password (reported in May 2026).</source>
        <translation>GMX puede rechazar un inicio de sesión desde un centro de datos o un país extranjero, o pedir una contraseña específica de aplicación (comunicado en mayo de 2026).</translation>
    </message>
    <message>
        <source>GTR takes 587, 465 or 25.</source>
        <translation>GTR acepta 587, 465 o 25.</translation>
    </message>
    <message>
        <source>Gmail replaces the From address with the account&apos;s own, unless it is a verified &quot;Send mail as&quot; address.</source>
        <translation>Gmail sustituye la dirección del remitente por la de la cuenta, salvo que sea una dirección verificada de «Enviar como».</translation>
    </message>
    <message>
        <source>Gmail sends 500 messages in 24 hours. For more, use Google Workspace or a sending service with a domain of your own.</source>
        <translation>Gmail envía 500 mensajes en 24 horas. Para más, use Google Workspace o un servicio de envío con dominio propio.</translation>
    </message>
    <message>
        <source>Google may block the first sign-in from an unknown place. Confirm it at https://myaccount.google.com/notifications.</source>
        <translation>Google puede bloquear el primer inicio de sesión desde un lugar desconocido. Confírmelo en https://myaccount.google.com/notifications.</translation>
    </message>
    <message>
        <source>Google needs an app password</source>
        <translation>Google necesita una contraseña de aplicación</translation>
    </message>
    <message>
        <source>Google replaces the From address with the mailbox that signs in, unless it is an alias or a verified &quot;Send mail as&quot; address.</source>
        <translation>Google sustituye la dirección del remitente por el buzón que inicia sesión, salvo que sea un alias o una dirección verificada de «Enviar como».</translation>
    </message>
    <message>
        <source>Google says that a change can take up to 24 hours.</source>
        <translation>Google dice que un cambio puede tardar hasta 24 horas.</translation>
    </message>
    <message>
        <source>Google stopped accepting the account password from other programs. App passwords are excepted.</source>
        <translation>Google dejó de aceptar la contraseña de la cuenta desde otros programas. Las contraseñas de aplicación quedan exceptuadas.</translation>
    </message>
    <message>
        <source>Google stopped accepting the account password from other programs. App passwords stay; no end date is announced.</source>
        <translation>Google dejó de aceptar la contraseña de la cuenta desde otros programas. Las contraseñas de aplicación siguen; no se ha anunciado fecha de fin.</translation>
    </message>
    <message>
        <source>Google takes a sign-in through its own web page (OAuth) or an app password. A platform that asks for user name and password needs the app password.</source>
        <translation>Google acepta el inicio de sesión en su propia página web (OAuth) o una contraseña de aplicación. Una plataforma que pide nombre de usuario y contraseña necesita la contraseña de aplicación.</translation>
    </message>
    <message>
        <source>Google takes no normal password for sending</source>
        <translation>Google no acepta la contraseña normal para enviar</translation>
    </message>
    <message>
        <source>Google wants you to confirm the sign-in</source>
        <translation>Google quiere que confirme el inicio de sesión</translation>
    </message>
    <message>
        <source>Guides that describe an app password for Outlook.com are out of date.</source>
        <translation>Las guías que describen una contraseña de aplicación para Outlook.com están anticuadas.</translation>
    </message>
    <message>
        <source>Guides that describe an app password for these addresses are out of date.</source>
        <translation>Las guías que describen una contraseña de aplicación para estas direcciones están anticuadas.</translation>
    </message>
    <message>
        <source>HEY has no SMTP for other programs, so there is nothing to type.</source>
        <translation>HEY no tiene SMTP para otros programas, así que no hay nada que escribir.</translation>
    </message>
    <message>
        <source>Have an administrator switch &quot;Authenticated SMTP&quot; on for this mailbox: Microsoft 365 admin center, Users, the user, Mail, Manage email apps.</source>
        <translation>Pida a un administrador que active «SMTP autenticado» para este buzón: Centro de administración de Microsoft 365, Usuarios, el usuario, Correo, Administrar aplicaciones de correo electrónico.</translation>
    </message>
    <message>
        <source>Hornetsecurity is a filter in front of the real mail server. Ask who hosts the mailboxes behind it.</source>
        <translation>Hornetsecurity es un filtro delante del verdadero servidor de correo. Pregunte quién aloja los buzones que hay detrás.</translation>
    </message>
    <message>
        <source>If GoDaddy sold the subscription, the switches are there too: SMTP Authentication for each user, and security defaults.</source>
        <translation>Si la suscripción la vendió GoDaddy, los ajustes están también allí: SMTP Authentication para cada usuario, y los valores predeterminados de seguridad.</translation>
    </message>
    <message>
        <source>If IONOS hosts the domain with Microsoft 365, use smtp.office365.com.</source>
        <translation>Si IONOS aloja el dominio con Microsoft 365, use smtp.office365.com.</translation>
    </message>
    <message>
        <source>If IP Access Management is on (Settings &gt; IP Access Management), add the platform&apos;s addresses.</source>
        <translation>Si IP Access Management está activado (Settings &gt; IP Access Management), añada las direcciones de la plataforma.</translation>
    </message>
    <message>
        <source>If IP Access Management is on, add the platform&apos;s address (Settings &gt; IP Access Management).</source>
        <translation>Si IP Access Management está activado, añada la dirección de la plataforma (Settings &gt; IP Access Management).</translation>
    </message>
    <message>
        <source>If IP authentication is used, add the platform&apos;s address; it needs a paid plan.</source>
        <translation>Si se usa la autenticación por IP, añada la dirección de la plataforma; necesita un plan de pago.</translation>
    </message>
    <message>
        <source>If IP restriction is on, add the platform&apos;s address to the list.</source>
        <translation>Si la restricción por IP está activada, añada a la lista la dirección de la plataforma.</translation>
    </message>
    <message>
        <source>If an IP allow-list is set up, add the platform&apos;s address.</source>
        <translation>Si hay una lista de direcciones IP permitidas, añada la dirección de la plataforma.</translation>
    </message>
    <message>
        <source>If app passwords stay forbidden: the SMTP relay service</source>
        <translation>Si las contraseñas de aplicación siguen prohibidas: el servicio de retransmisión SMTP</translation>
    </message>
    <message>
        <source>If everything else works, ask the people who run this network whether they block outgoing mail.</source>
        <translation>Si todo lo demás funciona, pregunte a quien administra esta red si bloquea el correo saliente.</translation>
    </message>
    <message>
        <source>If it arrived, the settings work; the server is slow to confirm, often because it scans messages first.</source>
        <translation>Si llegó, la configuración funciona; el servidor tarda en confirmar, a menudo porque antes analiza los mensajes.</translation>
    </message>
    <message>
        <source>If it arrived, the settings work; the server is slow to confirm, often because it scans messages first. Let the program wait longer, up to 10 minutes.</source>
        <translation>Si llegó, la configuración funciona; el servidor tarda en confirmar, a menudo porque antes analiza los mensajes. Haga que el programa espere más, hasta 10 minutos.</translation>
    </message>
    <message>
        <source>If it did not arrive, ask the people who run the mail server what their log says about this time.</source>
        <translation>Si no llegó, pregunte a quien administra el servidor de correo qué dice su registro sobre esta hora.</translation>
    </message>
    <message>
        <source>If it did not arrive, try a short message without attachments: a size limit or a filter may end the connection.</source>
        <translation>Si no llegó, pruebe con un mensaje corto sin adjuntos: un límite de tamaño o un filtro pueden cortar la conexión.</translation>
    </message>
    <message>
        <source>If it did not arrive, try a short message: a long one may stick on a slow or faulty line.</source>
        <translation>Si no llegó, pruebe con un mensaje corto: uno largo puede atascarse en una línea lenta o defectuosa.</translation>
    </message>
    <message>
        <source>If it does not, give this mailbox a policy of its own. First make the policy.</source>
        <translation>Si no lo hace, dé a este buzón una directiva propia. Primero, cree la directiva.</translation>
    </message>
    <message>
        <source>If it goes on, ask the people who run the mail server what their log says about this time and this step.</source>
        <translation>Si continúa, pregunte a quien administra el servidor de correo qué dice su registro sobre esta hora y este paso.</translation>
    </message>
    <message>
        <source>If it goes on, ask the people who run the mail server what their log says about this time.</source>
        <translation>Si continúa, pregunte a quien administra el servidor de correo qué dice su registro sobre esta hora.</translation>
    </message>
    <message>
        <source>If it goes on, ask the people who run the mail server.</source>
        <translation>Si continúa, pregunte a quien administra el servidor de correo.</translation>
    </message>
    <message>
        <source>If it happens again, send us the copied details.</source>
        <translation>Si vuelve a ocurrir, envíenos los detalles copiados.</translation>
    </message>
    <message>
        <source>If it happens in one network only, do not trust that network with a password.</source>
        <translation>Si ocurre solo en una red, no confíe a esa red ninguna contraseña.</translation>
    </message>
    <message>
        <source>If it is not confirmed there, use an app password: https://myaccount.google.com/apppasswords.</source>
        <translation>Si allí no se confirma, use una contraseña de aplicación: https://myaccount.google.com/apppasswords.</translation>
    </message>
    <message>
        <source>If it is used already, create a new one.</source>
        <translation>Si ya lo usa, cree uno nuevo.</translation>
    </message>
    <message>
        <source>If it lasts, tell the people who run {host}.</source>
        <translation>Si se prolonga, avise a quien administra {host}.</translation>
    </message>
    <message>
        <source>If it worked a few minutes ago and sign-ins failed since, the server may have locked this computer out for a while.</source>
        <translation>Si hace unos minutos funcionaba y desde entonces fallaron inicios de sesión, puede que el servidor haya bloqueado este equipo por un tiempo.</translation>
    </message>
    <message>
        <source>If mail.YOURDOMAIN has no fitting certificate, use the server&apos;s own name from cPanel.</source>
        <translation>Si mail.SUDOMINIO no tiene un certificado adecuado, use el nombre propio del servidor que muestra cPanel.</translation>
    </message>
    <message>
        <source>If no app password can be made, a form with user name and password cannot use this account.</source>
        <translation>Si no se puede crear una contraseña de aplicación, un formulario con nombre de usuario y contraseña no puede usar esta cuenta.</translation>
    </message>
    <message>
        <source>If no app password is offered, this account cannot send through other programs.</source>
        <translation>Si no se ofrece ninguna contraseña de aplicación, esta cuenta no puede enviar desde otros programas.</translation>
    </message>
    <message>
        <source>If no app passwords are offered, the administrator forbids them or requires security keys. Then use the SMTP relay service, or another sender.</source>
        <translation>Si no se ofrecen contraseñas de aplicación, el administrador las prohíbe o exige llaves de seguridad. En ese caso, use el servicio de retransmisión SMTP u otro remitente.</translation>
    </message>
    <message>
        <source>If other devices in this network can send, look at the firewall of this computer.</source>
        <translation>Si otros dispositivos de esta red pueden enviar, revise el firewall de este equipo.</translation>
    </message>
    <message>
        <source>If port 587 stays silent too, a firewall between here and the provider drops the connection.</source>
        <translation>Si el puerto 587 tampoco responde, un firewall entre este equipo y el proveedor descarta la conexión.</translation>
    </message>
    <message>
        <source>If security defaults or conditional access are on, they may block the sign-in; see the sign-in log in Microsoft Entra.</source>
        <translation>Si los valores predeterminados de seguridad o el acceso condicional están activados, pueden bloquear el inicio de sesión; mire los registros de inicio de sesión de Microsoft Entra.</translation>
    </message>
    <message>
        <source>If the API key has a list of addresses, add the platform&apos;s.</source>
        <translation>Si la clave de API tiene una lista de direcciones, añada las de la plataforma.</translation>
    </message>
    <message>
        <source>If the account has an IP allow-list, add the platform&apos;s addresses.</source>
        <translation>Si la cuenta tiene una lista de direcciones IP permitidas, añada las de la plataforma.</translation>
    </message>
    <message>
        <source>If the account limits the addresses that may send, add the platform&apos;s.</source>
        <translation>Si la cuenta limita las direcciones que pueden enviar, añada las de la plataforma.</translation>
    </message>
    <message>
        <source>If the account uses per-user multi-factor authentication, make an app password, where the organisation allows it.</source>
        <translation>Si la cuenta usa la autenticación multifactor por usuario, cree una contraseña de aplicación, si la organización lo permite.</translation>
    </message>
    <message>
        <source>If the address belongs to a company</source>
        <translation>Si la dirección es de una empresa</translation>
    </message>
    <message>
        <source>If the address is yours, look it up at the list that the message names and ask for removal.</source>
        <translation>Si la dirección es suya, búsquela en la lista que nombra el mensaje y pida que la retiren.</translation>
    </message>
    <message>
        <source>If the authority is your own, issue its certificates anew with the missing extension.</source>
        <translation>Si la autoridad es suya, vuelva a emitir sus certificados con la extensión que falta.</translation>
    </message>
    <message>
        <source>If the certificate does not cover mail.YOURDOMAIN, use the server&apos;s own name.</source>
        <translation>Si el certificado no cubre mail.SUDOMINIO, use el nombre propio del servidor.</translation>
    </message>
    <message>
        <source>If the credential is limited to addresses, add the platform&apos;s.</source>
        <translation>Si la credencial está limitada a ciertas direcciones, añada las de la plataforma.</translation>
    </message>
    <message>
        <source>If the domain is yours, check its name servers and, if it is signed, its DNSSEC records.</source>
        <translation>Si el dominio es suyo, revise sus servidores de nombres y, si está firmado, sus registros DNSSEC.</translation>
    </message>
    <message>
        <source>If the first sign-in of {platform} is refused, look for a message from Google about a new sign-in and confirm that it was you.</source>
        <translation>Si se rechaza el primer inicio de sesión de {platform}, busque un mensaje de Google sobre un nuevo inicio de sesión y confirme que fue usted.</translation>
    </message>
    <message>
        <source>If the host&apos;s firewall blocks the platform after failed sign-ins, ask the host to admit the platform&apos;s addresses.</source>
        <translation>Si el firewall del alojamiento bloquea la plataforma tras inicios de sesión fallidos, pida que permita las direcciones de la plataforma.</translation>
    </message>
    <message>
        <source>If the mail server has a firewall, ask the platform which addresses it sends from.</source>
        <translation>Si el servidor de correo tiene un firewall, pregunte a la plataforma desde qué direcciones envía.</translation>
    </message>
    <message>
        <source>If the mail server has a firewall, it must admit the platform too.</source>
        <translation>Si el servidor de correo tiene un firewall, este debe permitir también la plataforma.</translation>
    </message>
    <message>
        <source>If the page offers none, the administrator forbids app passwords: use the SMTP relay service of Google Workspace.</source>
        <translation>Si la página no ofrece ninguna, el administrador prohíbe las contraseñas de aplicación: use el servicio de retransmisión SMTP de Google Workspace.</translation>
    </message>
    <message>
        <source>If the page says that the setting is not available: 2-Step Verification may use security keys only, Advanced Protection may be on, or the account belongs to an organisation. Then the administrator decides.</source>
        <translation>Si la página dice que el ajuste no está disponible: puede que la verificación en dos pasos use solo llaves de seguridad, que la Protección Avanzada esté activada o que la cuenta sea de una organización. En ese caso decide el administrador.</translation>
    </message>
    <message>
        <source>If the program is old, update it.</source>
        <translation>Si el programa es antiguo, actualícelo.</translation>
    </message>
    <message>
        <source>If the relay asks for a sign-in, use a mailbox of the organisation and an app password of it.</source>
        <translation>Si la retransmisión pide un inicio de sesión, use un buzón de la organización y una contraseña de aplicación suya.</translation>
    </message>
    <message>
        <source>If the same server offers STARTTLS elsewhere, a firewall or an antivirus program on the way removes it.</source>
        <translation>Si el mismo servidor ofrece STARTTLS en otros lugares, un firewall o un antivirus en el camino lo elimina.</translation>
    </message>
    <message>
        <source>If the server is a relay that knows you by address, switch the sign-in off.</source>
        <translation>Si el servidor es de retransmisión y le reconoce por su dirección, desactive el inicio de sesión.</translation>
    </message>
    <message>
        <source>If the server is yours, allow PLAIN and LOGIN after TLS.</source>
        <translation>Si el servidor es suyo, permita PLAIN y LOGIN después de TLS.</translation>
    </message>
    <message>
        <source>If the server is yours, check that it listens on its IPv6 address or take the AAAA record away.</source>
        <translation>Si el servidor es suyo, compruebe que escucha en su dirección IPv6 o retire el registro AAAA.</translation>
    </message>
    <message>
        <source>If the server is yours, check that it runs.</source>
        <translation>Si el servidor es suyo, compruebe que está en marcha.</translation>
    </message>
    <message>
        <source>If the server is yours, check that its firewall admits the address this connection comes from.</source>
        <translation>Si el servidor es suyo, compruebe que su firewall permite la dirección de la que viene esta conexión.</translation>
    </message>
    <message>
        <source>If the server is yours, check that its mail service is running and listens on this port.</source>
        <translation>Si el servidor es suyo, compruebe que su servicio de correo está en marcha y escucha en este puerto.</translation>
    </message>
    <message>
        <source>If the server is yours, check that the renewal works and the mail service loads the new certificate.</source>
        <translation>Si el servidor es suyo, compruebe que la renovación funciona y que el servicio de correo carga el certificado nuevo.</translation>
    </message>
    <message>
        <source>If the server is yours, get a certificate that includes {host}.</source>
        <translation>Si el servidor es suyo, obtenga un certificado que incluya {host}.</translation>
    </message>
    <message>
        <source>If the server is yours, give it a certificate and switch STARTTLS on.</source>
        <translation>Si el servidor es suyo, instálele un certificado y active STARTTLS.</translation>
    </message>
    <message>
        <source>If the server is yours, give this account or address the right to relay.</source>
        <translation>Si el servidor es suyo, conceda a esta cuenta o dirección el permiso de retransmitir.</translation>
    </message>
    <message>
        <source>If the server is yours, install a certificate from a public authority, since the platform will not know a private one either.</source>
        <translation>Si el servidor es suyo, instale un certificado de una autoridad pública, ya que la plataforma tampoco conocerá una privada.</translation>
    </message>
    <message>
        <source>If the server is yours, install a certificate from a public authority; Let&apos;s Encrypt issues them free of charge.</source>
        <translation>Si el servidor es suyo, instale un certificado de una autoridad pública; Let&apos;s Encrypt los emite gratis.</translation>
    </message>
    <message>
        <source>If the server is yours, look at its sign-in service (Dovecot, SASL, LDAP) and its log.</source>
        <translation>Si el servidor es suyo, revise su servicio de inicio de sesión (Dovecot, SASL, LDAP) y su registro.</translation>
    </message>
    <message>
        <source>If the server is yours, look at whether its mail service hangs.</source>
        <translation>Si el servidor es suyo, mire si su servicio de correo se ha quedado colgado.</translation>
    </message>
    <message>
        <source>If the server is yours, look in its log at what it does at this step; look-ups of addresses and passwords are usual reasons.</source>
        <translation>Si el servidor es suyo, mire en su registro qué hace en este paso; las consultas de direcciones y contraseñas son motivos habituales.</translation>
    </message>
    <message>
        <source>If the server is yours, look in its log for the message.</source>
        <translation>Si el servidor es suyo, busque el mensaje en su registro.</translation>
    </message>
    <message>
        <source>If the server is yours, repair {family} or take those addresses out of DNS.</source>
        <translation>Si el servidor es suyo, repare {family} o quite esas direcciones del DNS.</translation>
    </message>
    <message>
        <source>If the server is yours, switch SMTP AUTH on for this port.</source>
        <translation>Si el servidor es suyo, active SMTP AUTH en este puerto.</translation>
    </message>
    <message>
        <source>If the server is yours, take this computer&apos;s address out of its list of banned addresses.</source>
        <translation>Si el servidor es suyo, quite la dirección de este equipo de su lista de direcciones bloqueadas.</translation>
    </message>
    <message>
        <source>If the server is yours, update it and switch TLS 1.2 or 1.3 on.</source>
        <translation>Si el servidor es suyo, actualícelo y active TLS 1.2 o 1.3.</translation>
    </message>
    <message>
        <source>If the server is yours, update it, and look at what stands between it and the network, such as a proxy or a filter.</source>
        <translation>Si el servidor es suyo, actualícelo y mire qué hay entre él y la red, como un proxy o un filtro.</translation>
    </message>
    <message>
        <source>If the server is yours, update it.</source>
        <translation>Si el servidor es suyo, actualícelo.</translation>
    </message>
    <message>
        <source>If the server is yours, update it; the hole is known as CVE-2011-0411.</source>
        <translation>Si el servidor es suyo, actualícelo; el fallo se conoce como CVE-2011-0411.</translation>
    </message>
    <message>
        <source>If the server is yours, use a key of at least 2048 bits, DH parameters of 2048 bits, and current ciphers.</source>
        <translation>Si el servidor es suyo, use una clave de al menos 2048 bits, parámetros DH de 2048 bits y cifrados actuales.</translation>
    </message>
    <message>
        <source>If the server was set up today, wait until its DNS record is published and check again.</source>
        <translation>Si el servidor se configuró hoy, espere a que se publique su registro DNS y compruebe otra vez.</translation>
    </message>
    <message>
        <source>If the token is limited to addresses, add the platform&apos;s.</source>
        <translation>Si el token está limitado a ciertas direcciones, añada las de la plataforma.</translation>
    </message>
    <message>
        <source>If there is one, it must allow Basic for SMTP (AllowBasicAuthSmtp: True).</source>
        <translation>Si hay una, debe permitir la autenticación básica para SMTP (AllowBasicAuthSmtp: True).</translation>
    </message>
    <message>
        <source>If they are right, ask the people who run {host} to install a certificate that is valid now.</source>
        <translation>Si son correctas, pida a quien administra {host} que instale un certificado válido ahora.</translation>
    </message>
    <message>
        <source>If they confirm the new key, remove the old one and trust the new one.</source>
        <translation>Si le confirman la clave nueva, quite la antigua y confíe en la nueva.</translation>
    </message>
    <message>
        <source>If they do not, do not use this connection. Try from another network.</source>
        <translation>Si no se la confirman, no use esta conexión. Pruebe desde otra red.</translation>
    </message>
    <message>
        <source>If they do, ask the people who run {host} to look at the TLS set-up of this port.</source>
        <translation>Si es así, pida a quien administra {host} que revise la configuración TLS de este puerto.</translation>
    </message>
    <message>
        <source>If they were entered, choose encryption as well; many servers offer the sign-in only after it.</source>
        <translation>Si ya los introdujo, elija también el cifrado; muchos servidores solo ofrecen el inicio de sesión después de cifrar.</translation>
    </message>
    <message>
        <source>If those are closed too, ask the network or hosting provider to open outgoing SMTP.</source>
        <translation>Si también están cerrados, pida al proveedor de red o de alojamiento que abra el SMTP saliente.</translation>
    </message>
    <message>
        <source>If your organisation allows app passwords, make one at https://mysignins.microsoft.com/security-info.</source>
        <translation>Si su organización permite las contraseñas de aplicación, cree una en https://mysignins.microsoft.com/security-info.</translation>
    </message>
    <message>
        <source>ImprovMX forwards mail. Only the Premium plan can send.</source>
        <translation>ImprovMX reenvía correo. Solo el plan Premium puede enviar.</translation>
    </message>
    <message>
        <source>In Brevo open &quot;Security&quot;, &quot;Authorized IPs&quot;, and add the platform&apos;s address, or switch the block off for SMTP keys.</source>
        <translation>En Brevo, abra «Security», «Authorized IPs» y añada la dirección de la plataforma, o desactive el bloqueo para las claves SMTP.</translation>
    </message>
    <message>
        <source>In Fastmail open &quot;Settings&quot;, &quot;Privacy &amp; Security&quot;, &quot;Manage app passwords and access&quot;, and make one with access to SMTP.</source>
        <translation>En Fastmail, abra «Settings», «Privacy &amp; Security», «Manage app passwords and access», y cree una con acceso a SMTP.</translation>
    </message>
    <message>
        <source>In Mailgun open the domain&apos;s settings, &quot;SMTP credentials&quot;, and reset the password of the login you use.</source>
        <translation>En Mailgun, abra la configuración del dominio, «SMTP credentials», y restablezca la contraseña del usuario (login) que usa.</translation>
    </message>
    <message>
        <source>In PHP, set openssl.cafile to a current file; for Python on macOS run &quot;Install Certificates.command&quot;; in Java update the trust store.</source>
        <translation>En PHP, ponga en openssl.cafile un archivo actual; en Python para macOS, ejecute «Install Certificates.command»; en Java, actualice el almacén de confianza.</translation>
    </message>
    <message>
        <source>In PowerShell: Set-CASMailbox {mailbox} -SmtpClientAuthenticationDisabled $false.</source>
        <translation>En PowerShell: Set-CASMailbox {mailbox} -SmtpClientAuthenticationDisabled $false.</translation>
    </message>
    <message>
        <source>In VK WorkSpace the administrator must allow mail programs.</source>
        <translation>En VK WorkSpace, el administrador debe permitir los programas de correo.</translation>
    </message>
    <message>
        <source>In Yandex 360 the administrator may forbid mail programs.</source>
        <translation>En Yandex 360, el administrador puede prohibir los programas de correo.</translation>
    </message>
    <message>
        <source>In a company network, ask the people who run it to exclude mail connections from inspection.</source>
        <translation>En la red de una empresa, pida a quien la administra que excluya de la inspección las conexiones de correo.</translation>
    </message>
    <message>
        <source>In a configuration file or web address, quote or encode special signs.</source>
        <translation>En un archivo de configuración o una dirección web, ponga entre comillas o codifique los signos especiales.</translation>
    </message>
    <message>
        <source>In a container or on a server, check the DNS servers it is configured with.</source>
        <translation>En un contenedor o en un servidor, revise los servidores DNS que tiene configurados.</translation>
    </message>
    <message>
        <source>In a network that only has a web proxy, ask for direct access to port 587 or 465.</source>
        <translation>En una red que solo tiene un proxy web, pida acceso directo al puerto 587 o 465.</translation>
    </message>
    <message>
        <source>In an Exchange organisation, try DOMAIN\user or user@domain.</source>
        <translation>En una organización con Exchange, pruebe DOMINIO\usuario o usuario@dominio.</translation>
    </message>
    <message>
        <source>In cPanel, Email Accounts &gt; Connect Devices shows server and ports.</source>
        <translation>En cPanel, Cuentas de correo electrónico &gt; Conectar dispositivos muestra el servidor y los puertos.</translation>
    </message>
    <message>
        <source>In the Google Admin console open Gmail, &quot;Routing&quot;, &quot;SMTP relay service&quot;, and add the address, or require SMTP sign-in in its place.</source>
        <translation>En la consola de administración de Google, abra Gmail, «Enrutamiento», «Servicio de retransmisión SMTP» y añada la dirección, o exija en su lugar la autenticación SMTP.</translation>
    </message>
    <message>
        <source>In the Google Admin console open Gmail, &quot;Routing&quot;, &quot;SMTP relay service&quot;, and check allowed senders and addresses.</source>
        <translation>En la consola de administración de Google, abra Gmail, «Enrutamiento», «Servicio de retransmisión SMTP» y revise los remitentes y las direcciones permitidos.</translation>
    </message>
    <message>
        <source>In the SES console open &quot;SMTP settings&quot;, create SMTP credentials in the region of your sender, and enter both values.</source>
        <translation>En la consola de SES, abra «SMTP settings», cree credenciales SMTP en la región de su remitente e introduzca los dos valores.</translation>
    </message>
    <message>
        <source>In the SES console request production access for this region.</source>
        <translation>En la consola de SES, solicite acceso de producción para esta región.</translation>
    </message>
    <message>
        <source>In the program that showed the message, switch encryption on (its name may be TLS or STARTTLS).</source>
        <translation>En el programa que mostró el mensaje, active el cifrado (puede llamarse TLS o STARTTLS).</translation>
    </message>
    <message>
        <source>India</source>
        <translation>India</translation>
    </message>
    <message>
        <source>Install or update the root certificates of the system (package ca-certificates).</source>
        <translation>Instale o actualice los certificados raíz del sistema (paquete ca-certificates).</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlanda</translation>
    </message>
    <message>
        <source>It delivers only to mailboxes of your own organisation, so it does not suit a platform that writes to customers.</source>
        <translation>Solo entrega en los buzones de su propia organización, así que no conviene a una plataforma que escribe a clientes.</translation>
    </message>
    <message>
        <source>It delivers only to mailboxes of your own organisation.</source>
        <translation>Solo entrega en los buzones de su propia organización.</translation>
    </message>
    <message>
        <source>It happens at the same step every time, also from another network.</source>
        <translation>Ocurre siempre en el mismo paso, también desde otra red.</translation>
    </message>
    <message>
        <source>It is not clear which AOL accounts may still use an app password. If AOL offers to make one, it may work; if not, only OAuth is left.</source>
        <translation>No está claro qué cuentas de AOL pueden usar aún una contraseña de aplicación. Si AOL ofrece crearla, puede funcionar; si no, solo queda OAuth.</translation>
    </message>
    <message>
        <source>It listens on port 25 only. The platform must be able to leave user name and password empty.</source>
        <translation>Solo escucha en el puerto 25. La plataforma debe poder dejar vacíos el nombre de usuario y la contraseña.</translation>
    </message>
    <message>
        <source>It needs a billing policy; Microsoft charges by recipient since June 2026.</source>
        <translation>Necesita una directiva de facturación; Microsoft cobra por destinatario desde junio de 2026.</translation>
    </message>
    <message>
        <source>It needs a paid Mailchimp plan.</source>
        <translation>Necesita un plan de pago de Mailchimp.</translation>
    </message>
    <message>
        <source>It needs fixed addresses of the platform that sends, or a client certificate for one of your domains.</source>
        <translation>Necesita direcciones fijas de la plataforma que envía, o un certificado de cliente para uno de sus dominios.</translation>
    </message>
    <message>
        <source>It offers sign-in after STARTTLS only: Get-ReceiveConnector should show BasicAuthRequireTLS and ExchangeUsers.</source>
        <translation>Solo ofrece el inicio de sesión después de STARTTLS: Get-ReceiveConnector debería mostrar BasicAuthRequireTLS y ExchangeUsers.</translation>
    </message>
    <message>
        <source>It worked earlier, several wrong tries came before, and it works again after a while.</source>
        <translation>Antes funcionaba, hubo varios intentos fallidos, y vuelve a funcionar pasado un rato.</translation>
    </message>
    <message>
        <source>It works again after a pause, and fails when much is sent at once.</source>
        <translation>Vuelve a funcionar tras una pausa, y falla cuando se envía mucho a la vez.</translation>
    </message>
    <message>
        <source>It works again later without any change, and others have the same trouble now.</source>
        <translation>Vuelve a funcionar más tarde sin ningún cambio, y otros tienen ahora el mismo problema.</translation>
    </message>
    <message>
        <source>It works as soon as IPv6 is switched off on this computer.</source>
        <translation>Funciona en cuanto se desactiva IPv6 en este equipo.</translation>
    </message>
    <message>
        <source>It works even where SMTP AUTH is off for the organisation.</source>
        <translation>Funciona incluso si SMTP AUTH está desactivado en la organización.</translation>
    </message>
    <message>
        <source>It works once encryption is switched on.</source>
        <translation>Funciona en cuanto se activa el cifrado.</translation>
    </message>
    <message>
        <source>It works when the From address is the mailbox that signs in.</source>
        <translation>Funciona cuando la dirección del remitente es el buzón que inicia sesión.</translation>
    </message>
    <message>
        <source>It works with an address of plain letters.</source>
        <translation>Funciona con una dirección de letras sin acento.</translation>
    </message>
    <message>
        <source>It works with the VPN or the proxy switched off.</source>
        <translation>Funciona con la VPN o el proxy desactivados.</translation>
    </message>
    <message>
        <source>Its issuer declared the certificate void before its end, often because the key was exposed.</source>
        <translation>Su emisor lo declaró nulo antes de tiempo, a menudo porque la clave quedó expuesta.</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japón</translation>
    </message>
    <message>
        <source>Keep the port and choose SSL/TLS, or choose port 587 with STARTTLS.</source>
        <translation>Mantenga el puerto y elija SSL/TLS, o elija el puerto 587 con STARTTLS.</translation>
    </message>
    <message>
        <source>Keep the port and choose STARTTLS, or choose port 465 with SSL/TLS.</source>
        <translation>Mantenga el puerto y elija STARTTLS, o elija el puerto 465 con SSL/TLS.</translation>
    </message>
    <message>
        <source>Leave TLS alone: GTR does not say what it means. SSL belongs to 465, StartTLS to 587 and 25.</source>
        <translation>No toque TLS: GTR no dice qué significa. SSL va con 465; StartTLS, con 587 y 25.</translation>
    </message>
    <message>
        <source>Leave out characters such as $ when you choose it yourself.</source>
        <translation>Si la elige usted, evite caracteres como $.</translation>
    </message>
    <message>
        <source>Leave {mailbox} out of the Advanced Protection Program: it forbids app passwords.</source>
        <translation>Deje {mailbox} fuera del Programa de Protección Avanzada: prohíbe las contraseñas de aplicación.</translation>
    </message>
    <message>
        <source>Let {platform} in through your firewall</source>
        <translation>Deje pasar a {platform} por su firewall</translation>
    </message>
    <message>
        <source>List the addresses from which the platform sends, or let the relay ask for a sign-in. The address of this computer does not count.</source>
        <translation>Ponga en la lista las direcciones desde las que envía la plataforma, o haga que la retransmisión pida un inicio de sesión. La dirección de este equipo no cuenta.</translation>
    </message>
    <message>
        <source>List the addresses of the platform that sends, not the address of this computer.</source>
        <translation>Ponga en la lista las direcciones de la plataforma que envía, no la de este equipo.</translation>
    </message>
    <message>
        <source>Look at the From line of the message that arrives.</source>
        <translation>Mire la línea De del mensaje que llega.</translation>
    </message>
    <message>
        <source>Look at the organisation&apos;s setting. True is right: only the mailboxes that need it are on.</source>
        <translation>Mire el ajuste de la organización. True es lo correcto: solo están activados los buzones que lo necesitan.</translation>
    </message>
    <message>
        <source>Look at the refused sign-ins of {mailbox}: the column &quot;Client app&quot; says Authenticated SMTP, and the details name the policy that blocked it.</source>
        <translation>Mire los inicios de sesión rechazados de {mailbox}: en la columna «Aplicación cliente» pone SMTP autenticado, y los detalles nombran la directiva que lo bloqueó.</translation>
    </message>
    <message>
        <source>Look at the result. False means on; an empty value means that the organisation&apos;s setting counts.</source>
        <translation>Mire el resultado. False significa activado; un valor vacío significa que cuenta el ajuste de la organización.</translation>
    </message>
    <message>
        <source>Look at what the server names: a missing Date or From header, a bare line end, a letter without encoding.</source>
        <translation>Mire qué nombra el servidor: un encabezado Date o From que falta, un final de línea incompleto, una letra sin codificar.</translation>
    </message>
    <message>
        <source>Look for an authentication policy of the mailbox, and for the default one.</source>
        <translation>Busque una directiva de autenticación del buzón, y la predeterminada.</translation>
    </message>
    <message>
        <source>Look in the mailbox of the recipient before you send it again.</source>
        <translation>Mire en el buzón del destinatario antes de enviarlo otra vez.</translation>
    </message>
    <message>
        <source>Look in the mailbox of {recipient} before you try again.</source>
        <translation>Antes de volver a intentarlo, mire si {recipient} lo ha recibido.</translation>
    </message>
    <message>
        <source>Look up the region of your account at the provider, then enter the server of that region.</source>
        <translation>Mire en el proveedor cuál es la región de su cuenta e introduzca el servidor de esa región.</translation>
    </message>
    <message>
        <source>MX Plan</source>
        <translation>MX Plan</translation>
    </message>
    <message>
        <source>Mail Starter or kSuite Standard with one user</source>
        <translation>Mail Starter o kSuite Standard con un usuario</translation>
    </message>
    <message>
        <source>Mailboxes at Gandi are paid since 2023: check that the domain has one.</source>
        <translation>Los buzones de Gandi son de pago desde 2023: compruebe que el dominio tiene uno.</translation>
    </message>
    <message>
        <source>Mailgun needs the SMTP password of the domain</source>
        <translation>Mailgun necesita la contraseña SMTP del dominio</translation>
    </message>
    <message>
        <source>Mailjet may block a new account until it has been reviewed.</source>
        <translation>Mailjet puede bloquear una cuenta nueva hasta que se haya revisado.</translation>
    </message>
    <message>
        <source>Make a password for external applications in the security settings of the account, for mail.</source>
        <translation>En la configuración de seguridad de la cuenta, cree una contraseña para aplicaciones externas, de tipo correo.</translation>
    </message>
    <message>
        <source>Make one for each address: Settings &gt; All settings &gt; IMAP/SMTP &gt; SMTP tokens. Proton shows it once.</source>
        <translation>Cree uno para cada dirección: Settings &gt; All settings &gt; IMAP/SMTP &gt; SMTP tokens. Proton lo muestra una sola vez.</translation>
    </message>
    <message>
        <source>Make one for this platform: Mail settings &gt; Add device.</source>
        <translation>Cree una para esta plataforma: configuración del correo &gt; Añadir dispositivo.</translation>
    </message>
    <message>
        <source>Make or reset the password: Sending &gt; Domain settings &gt; SMTP credentials. Mailgun shows it once.</source>
        <translation>Cree o restablezca la contraseña: Sending &gt; Domain settings &gt; SMTP credentials. Mailgun la muestra una sola vez.</translation>
    </message>
    <message>
        <source>Make that password first: email.t-online.de &gt; Menü &gt; Passwörter.</source>
        <translation>Cree antes esa contraseña: email.t-online.de &gt; Menü &gt; Passwörter.</translation>
    </message>
    <message>
        <source>Make the SMTP credential for the alias first.</source>
        <translation>Cree antes la credencial SMTP para el alias.</translation>
    </message>
    <message>
        <source>Make the SMTP user: Domains &gt; Manage &gt; SMTP.</source>
        <translation>Cree el usuario SMTP: Domains &gt; Manage &gt; SMTP.</translation>
    </message>
    <message>
        <source>Make the key first: myAT&amp;T &gt; Profile &gt; Sign-in info &gt; Secure mail key.</source>
        <translation>Cree antes la clave: myAT&amp;T &gt; Profile &gt; Sign-in info &gt; Secure mail key.</translation>
    </message>
    <message>
        <source>Make the user under Sending &gt; SMTP Users.</source>
        <translation>Cree el usuario en Sending &gt; SMTP Users.</translation>
    </message>
    <message>
        <source>Many hosting companies use it: look for the mail server in their control panel.</source>
        <translation>Lo usan muchas empresas de alojamiento: busque el servidor de correo en su panel de control.</translation>
    </message>
    <message>
        <source>Maxi</source>
        <translation>Maxi</translation>
    </message>
    <message>
        <source>Messages count towards your mail server&apos;s limits instead of Referral Factory&apos;s.</source>
        <translation>Los mensajes cuentan para los límites de su servidor de correo en lugar de los de Referral Factory.</translation>
    </message>
    <message>
        <source>Messages to another mailbox of the same domain arrive.</source>
        <translation>Los mensajes a otro buzón del mismo dominio llegan.</translation>
    </message>
    <message>
        <source>Micro</source>
        <translation>Micro</translation>
    </message>
    <message>
        <source>Microsoft 365 gives the same answer for a wrong password and for a mailbox in which sending from programs is switched off.</source>
        <translation>Microsoft 365 da la misma respuesta para una contraseña incorrecta y para un buzón con el envío desde programas desactivado.</translation>
    </message>
    <message>
        <source>Microsoft 365 has no port 465: use 587 with STARTTLS.</source>
        <translation>Microsoft 365 no tiene el puerto 465: use 587 con STARTTLS.</translation>
    </message>
    <message>
        <source>Microsoft 365 lets a mailbox send only as itself, or as an address for which it has the &quot;Send as&quot; right.</source>
        <translation>Microsoft 365 solo deja que un buzón envíe como él mismo, o como una dirección para la que tenga el permiso «Enviar como».</translation>
    </message>
    <message>
        <source>Microsoft 365 lets an administrator switch SMTP sign-in off for everyone, and that is how it stands.</source>
        <translation>Microsoft 365 permite que un administrador desactive el inicio de sesión SMTP para todos, y así está ahora.</translation>
    </message>
    <message>
        <source>Microsoft announces the date of the final removal in the second half of 2027. Plan a platform that signs in with OAuth, or a sending service, before that.</source>
        <translation>Microsoft anuncia la fecha de la retirada definitiva en el segundo semestre de 2027. Prevea antes una plataforma que inicie sesión con OAuth, o un servicio de envío.</translation>
    </message>
    <message>
        <source>Microsoft announces the date on which SMTP AUTH with a password is removed for good.</source>
        <translation>Microsoft anuncia la fecha en que retira definitivamente SMTP AUTH con contraseña.</translation>
    </message>
    <message>
        <source>Microsoft made a switch that refuses Direct Send (RejectDirectSend). It may be on in your organisation.</source>
        <translation>Microsoft creó un ajuste que rechaza Direct Send (RejectDirectSend). Puede estar activado en su organización.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s schedule of January 2026: at the end of December 2026 SMTP AUTH with a password goes off by default; an administrator can turn it on again. Organisations created after that get OAuth only. Microsoft announces the final removal date in the second half of 2027.</source>
        <translation>Calendario de Microsoft de enero de 2026: a finales de diciembre de 2026, SMTP AUTH con contraseña queda desactivado de forma predeterminada; un administrador puede volver a activarlo. Las organizaciones creadas después solo tienen OAuth. Microsoft anuncia la fecha de retirada definitiva en el segundo semestre de 2027.</translation>
    </message>
    <message>
        <source>Mimecast can also send for administrators; its servers depend on the region.</source>
        <translation>Mimecast también puede enviar para administradores; sus servidores dependen de la región.</translation>
    </message>
    <message>
        <source>Mimecast is a filter in front of the real mail server. Ask who hosts the mailboxes behind it.</source>
        <translation>Mimecast es un filtro delante del verdadero servidor de correo. Pregunte quién aloja los buzones que hay detrás.</translation>
    </message>
    <message>
        <source>Mini</source>
        <translation>Mini</translation>
    </message>
    <message>
        <source>Names are blocked or changed in this network</source>
        <translation>En esta red se bloquean o cambian nombres</translation>
    </message>
    <message>
        <source>Naver turns the access off after a long time without use.</source>
        <translation>Naver desactiva el acceso tras mucho tiempo sin uso.</translation>
    </message>
    <message>
        <source>New accounts are slowed down; sending is billed by use.</source>
        <translation>A las cuentas nuevas se les limita la velocidad; el envío se cobra por uso.</translation>
    </message>
    <message>
        <source>New accounts have no SMTP credentials until you make some.</source>
        <translation>Las cuentas nuevas no tienen credenciales SMTP hasta que usted las crea.</translation>
    </message>
    <message>
        <source>New accounts may send very little. Microsoft publishes no fixed number.</source>
        <translation>Las cuentas nuevas pueden enviar muy poco. Microsoft no publica una cifra fija.</translation>
    </message>
    <message>
        <source>New free accounts often have no SMTP for other programs.</source>
        <translation>Las cuentas gratuitas nuevas a menudo no tienen SMTP para otros programas.</translation>
    </message>
    <message>
        <source>New keys stop the old ones at once; each sub-account has its own.</source>
        <translation>Las claves nuevas anulan las antiguas al momento; cada subcuenta tiene las suyas.</translation>
    </message>
    <message>
        <source>New subscriptions start with low limits. Microsoft support raises them.</source>
        <translation>Las suscripciones nuevas empiezan con límites bajos. El soporte de Microsoft los aumenta.</translation>
    </message>
    <message>
        <source>Newer programs connect to the same server.</source>
        <translation>Los programas más nuevos se conectan al mismo servidor.</translation>
    </message>
    <message>
        <source>No limit is published.</source>
        <translation>No se publica ningún límite.</translation>
    </message>
    <message>
        <source>No limit is published; spam filtering applies.</source>
        <translation>No se publica ningún límite; se aplica el filtro de spam.</translation>
    </message>
    <message>
        <source>No limit is published; spam protection applies.</source>
        <translation>No se publica ningún límite; se aplica la protección contra el spam.</translation>
    </message>
    <message>
        <source>No number is published; Posteo does not allow bulk mail.</source>
        <translation>No se publica ninguna cifra; Posteo no permite el correo masivo.</translation>
    </message>
    <message>
        <source>No number is published; external recipients count towards the organisation&apos;s daily limit.</source>
        <translation>No se publica ninguna cifra; los destinatarios externos cuentan para el límite diario de la organización.</translation>
    </message>
    <message>
        <source>No password works from any program, and the provider&apos;s page says that passwords are no longer taken.</source>
        <translation>Ninguna contraseña funciona desde ningún programa, y la página del proveedor dice que ya no se aceptan contraseñas.</translation>
    </message>
    <message>
        <source>No provider is known for {domain}, and its DNS names no server for sending.</source>
        <translation>No se conoce ningún proveedor para {domain}, y su DNS no indica ningún servidor de envío.</translation>
    </message>
    <message>
        <source>No reply to the message came within the time limit. If all of it had been sent, the server may have accepted it: sending it again may deliver it twice.</source>
        <translation>No llegó respuesta al mensaje dentro del plazo. Si se había enviado entero, puede que el servidor lo haya aceptado: si se envía otra vez, puede entregarse dos veces.</translation>
    </message>
    <message>
        <source>No sending server was found for this address</source>
        <translation>No se encontró ningún servidor de envío para esta dirección</translation>
    </message>
    <message>
        <source>No server at all connects over this kind of address from here.</source>
        <translation>Desde aquí ningún servidor conecta con este tipo de dirección.</translation>
    </message>
    <message>
        <source>Nobody independent vouches for this certificate, so anyone on the way could show one like it. Platforms refuse it as well.</source>
        <translation>Nadie independiente responde por este certificado, así que cualquiera en el camino podría mostrar uno igual. Las plataformas también lo rechazan.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>on the form of a platform that is not known</comment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>None of the other causes fits, and it fails from other networks too.</source>
        <translation>Ninguna de las otras causas encaja, y también falla desde otras redes.</translation>
    </message>
    <message>
        <source>Nothing answers on {port} of {host}</source>
        <translation>{host}: nada responde en {port}</translation>
    </message>
    <message>
        <source>Nothing came back within the time limit. A firewall drops the connection silently, the server does not serve this port, or it is down.</source>
        <translation>No llegó nada dentro del plazo. Un firewall descarta la conexión sin avisar, el servidor no atiende este puerto o está caído.</translation>
    </message>
    <message>
        <source>Nothing came back within the time limit. This provider accepts mail from users on port 587 with STARTTLS; its port 465 does not answer.</source>
        <translation>No llegó nada dentro del plazo. Este proveedor acepta correo de usuarios en el puerto 587 con STARTTLS; su puerto 465 no responde.</translation>
    </message>
    <message>
        <source>Nothing came back within the time limit. This provider accepts mail on port 465 with SSL/TLS only.</source>
        <translation>No llegó nada dentro del plazo. Este proveedor solo acepta correo en el puerto 465 con SSL/TLS.</translation>
    </message>
    <message>
        <source>Nothing can be found in DNS for the From domain.</source>
        <translation>En el DNS no se encuentra nada para el dominio del remitente.</translation>
    </message>
    <message>
        <source>Nothing comes back from this port, while other ports of the same server answer.</source>
        <translation>Este puerto no devuelve nada, mientras que otros puertos del mismo servidor responden.</translation>
    </message>
    <message>
        <source>Nothing to type: Direct Send has no sign-in.</source>
        <translation>No hay nada que escribir: Direct Send no tiene inicio de sesión.</translation>
    </message>
    <message>
        <source>Nothing to type: Namecheap only forwards mail for this domain.</source>
        <translation>No hay nada que escribir: Namecheap solo reenvía el correo de este dominio.</translation>
    </message>
    <message>
        <source>Nothing to type: the connector knows the sender by its address or its TLS certificate.</source>
        <translation>No hay nada que escribir: el conector reconoce al remitente por su dirección o su certificado TLS.</translation>
    </message>
    <message>
        <source>Older programs accept the same certificate, newer ones do not.</source>
        <translation>Los programas antiguos aceptan el mismo certificado; los nuevos, no.</translation>
    </message>
    <message>
        <source>On Linux with SELinux, allow the web server to send mail (setsebool -P httpd_can_sendmail on, httpd_can_network_connect on).</source>
        <translation>En Linux con SELinux, permita que el servidor web envíe correo (setsebool -P httpd_can_sendmail on, httpd_can_network_connect on).</translation>
    </message>
    <message>
        <source>One kind of address of the server connects, the other does not.</source>
        <translation>Con un tipo de dirección del servidor hay conexión; con el otro, no.</translation>
    </message>
    <message>
        <source>One of the checks ended with a fault of our own, so its result is missing. It says nothing about your server.</source>
        <translation>Una de las comprobaciones terminó con un fallo nuestro, así que falta su resultado. Eso no dice nada de su servidor.</translation>
    </message>
    <message>
        <source>One sending method is active at a time: custom SMTP replaces the one in use.</source>
        <translation>Solo hay un método de envío activo a la vez: el SMTP propio sustituye al que se usa.</translation>
    </message>
    <message>
        <source>Only if every mailbox shall be allowed: untick &quot;Turn off SMTP AUTH protocol for your organization&quot;.</source>
        <translation>Solo si se debe permitir en todos los buzones: desmarque «Desactivar el protocolo SMTP AUTH para su organización».</translation>
    </message>
    <message>
        <source>Only port 465 with TLS works.</source>
        <translation>Solo funciona el puerto 465 con TLS.</translation>
    </message>
    <message>
        <source>Only some recipients refuse, and their words name SPF, DKIM or DMARC.</source>
        <translation>Solo rechazan algunos destinatarios, y sus palabras nombran SPF, DKIM o DMARC.</translation>
    </message>
    <message>
        <source>Open &quot;SMTP &amp; API&quot; in Brevo, create an SMTP key, and enter it with the SMTP login that stands beside it.</source>
        <translation>Abra «SMTP &amp; API» en Brevo, cree una clave SMTP e introdúzcala con el usuario SMTP (login) que aparece al lado.</translation>
    </message>
    <message>
        <source>Open Campaigns, edit a campaign, go to Email Notifications and press Send Test Email.</source>
        <translation>Abra Campaigns, edite una campaña, vaya a Email Notifications y pulse Send Test Email.</translation>
    </message>
    <message>
        <source>Open Settings &gt; Emails And Domains and set the Outbound Email Address. Newer accounts have it under Organisation &gt; Mail Configuration.</source>
        <translation>Abra Settings &gt; Emails And Domains y rellene Outbound Email Address. En cuentas más nuevas está en Organisation &gt; Mail Configuration.</translation>
    </message>
    <message>
        <source>Open https://account.apple.com, &quot;Sign-In and Security&quot;, &quot;App-Specific Passwords&quot;, and make one.</source>
        <translation>Abra https://account.apple.com, «Inicio de sesión y seguridad», «Contraseñas específicas de la app», y cree una.</translation>
    </message>
    <message>
        <source>Open https://myaccount.google.com/apppasswords while signed in as this user. If the page offers nothing, switch on 2-Step Verification first.</source>
        <translation>Abra https://myaccount.google.com/apppasswords con la sesión de este usuario. Si la página no ofrece nada, active antes la verificación en dos pasos.</translation>
    </message>
    <message>
        <source>Open the SES console, choose the region in which your sender is verified, and read the SMTP endpoint under &quot;SMTP settings&quot;.</source>
        <translation>Abra la consola de SES, elija la región en la que está verificado su remitente y lea el punto de conexión SMTP en «SMTP settings».</translation>
    </message>
    <message>
        <source>Open the platform&apos;s page for its mail server and copy each value into the field of that meaning.</source>
        <translation>Abra en la plataforma la página de su servidor de correo y copie cada valor en el campo correspondiente.</translation>
    </message>
    <message>
        <source>Open the web mail once and accept the agreement.</source>
        <translation>Abra una vez el correo web y acepte el acuerdo.</translation>
    </message>
    <message>
        <source>Open, click and delivery figures are lost: Referral Factory cannot count messages that leave through your server.</source>
        <translation>Se pierden las cifras de aperturas, clics y entregas: Referral Factory no puede contar los mensajes que salen por su servidor.</translation>
    </message>
    <message>
        <source>Or ask an administrator for the &quot;Send as&quot; right: Exchange admin center, Mailboxes, the sender, Delegation.</source>
        <translation>O pida a un administrador el permiso «Enviar como»: Centro de administración de Exchange, Buzones, el remitente, Delegación.</translation>
    </message>
    <message>
        <source>Or have the address set up as an alias, with the right to send as it.</source>
        <translation>O pida que se configure la dirección como alias, con permiso para enviar como ella.</translation>
    </message>
    <message>
        <source>Or send from an address that is verified already.</source>
        <translation>O envíe desde una dirección ya verificada.</translation>
    </message>
    <message>
        <source>Or use a sending service with your own domain, such as Amazon SES, SendGrid, Brevo or Mailgun: they take a user name and a key.</source>
        <translation>O use un servicio de envío con su propio dominio, como Amazon SES, SendGrid, Brevo o Mailgun: aceptan un nombre de usuario y una clave.</translation>
    </message>
    <message>
        <source>Orange may block an unknown server until you confirm it in the web mail.</source>
        <translation>Orange puede bloquear un servidor desconocido hasta que usted lo confirme en el correo web.</translation>
    </message>
    <message>
        <source>Organisations created after December 2026 get OAuth; SMTP AUTH with a password is not available by default.</source>
        <translation>Las organizaciones creadas después de diciembre de 2026 tienen OAuth; SMTP AUTH con contraseña no está disponible de forma predeterminada.</translation>
    </message>
    <message>
        <source>Other mailboxes of the organisation are refused with the same words.</source>
        <translation>Otros buzones de la organización se rechazan con las mismas palabras.</translation>
    </message>
    <message>
        <source>Other names are found from here, so the look-up of this computer works. The name servers that are responsible for {host} give no usable answer.</source>
        <translation>Desde aquí se encuentran otros nombres, así que la resolución de nombres de este equipo funciona. Los servidores de nombres responsables no dan ninguna respuesta útil sobre {host}.</translation>
    </message>
    <message>
        <source>Other names are found, this one is not.</source>
        <translation>Otros nombres se encuentran; este no.</translation>
    </message>
    <message>
        <source>Other names, such as well-known web sites, cannot be found either.</source>
        <translation>Otros nombres, como sitios web conocidos, tampoco se encuentran.</translation>
    </message>
    <message>
        <source>Other networks reach this port, and this network reaches the same port of other servers.</source>
        <translation>Otras redes llegan a este puerto, y esta red llega al mismo puerto de otros servidores.</translation>
    </message>
    <message>
        <source>Other programs cannot send through HEY.</source>
        <translation>Otros programas no pueden enviar por HEY.</translation>
    </message>
    <message>
        <source>Other programs cannot send through Tuta.</source>
        <translation>Otros programas no pueden enviar por Tuta.</translation>
    </message>
    <message>
        <source>Other programs may need an app password since then.</source>
        <translation>Desde entonces, otros programas pueden necesitar una contraseña de aplicación.</translation>
    </message>
    <message>
        <source>Otherwise ask an administrator about SMTP sign-in for this mailbox, or use a sending service.</source>
        <translation>Si no, pregunte a un administrador por el inicio de sesión SMTP de este buzón, o use un servicio de envío.</translation>
    </message>
    <message>
        <source>Otherwise ask the people who run {host} for a server name with a proper certificate.</source>
        <translation>Si no, pida a quien administra {host} un nombre de servidor con un certificado correcto.</translation>
    </message>
    <message>
        <source>Otherwise ask the people who run {host} for a server with current encryption.</source>
        <translation>Si no, pida a quien administra {host} un servidor con cifrado actual.</translation>
    </message>
    <message>
        <source>Outlook.com no longer accepts passwords for sending</source>
        <translation>Outlook.com ya no acepta contraseñas para enviar</translation>
    </message>
    <message>
        <source>Outlook.com, Hotmail, Live and MSN accept OAuth sign-in only. Passwords and app passwords are refused since 16 September 2024.</source>
        <translation>Outlook.com, Hotmail, Live y MSN solo aceptan el inicio de sesión con OAuth. Las contraseñas y las contraseñas de aplicación se rechazan desde el 16 de septiembre de 2024.</translation>
    </message>
    <message>
        <source>Outlook.com, Hotmail, Live and MSN take no password and no app password from other programs since 16 September 2024. Only OAuth is left, and a form with user name and password cannot use it.</source>
        <translation>Desde el 16 de septiembre de 2024, Outlook.com, Hotmail, Live y MSN no aceptan contraseñas ni contraseñas de aplicación desde otros programas. Solo queda OAuth, y un formulario con nombre de usuario y contraseña no puede usarlo.</translation>
    </message>
    <message>
        <source>PKCE is required, and the program is registered with Fastmail.</source>
        <translation>PKCE es obligatorio, y el programa está registrado en Fastmail.</translation>
    </message>
    <message>
        <source>PKCE is required. Yahoo registers a program only after an agreement.</source>
        <translation>PKCE es obligatorio. Yahoo solo registra un programa tras un acuerdo.</translation>
    </message>
    <message>
        <source>POP and IMAP access may be off for the mailbox&apos;s unit: Admin console &gt; Apps &gt; Google Workspace &gt; Gmail &gt; End User Access.</source>
        <translation>El acceso POP e IMAP puede estar desactivado en la unidad del buzón: consola de administración &gt; Aplicaciones &gt; Google Workspace &gt; Gmail &gt; Acceso de usuario final.</translation>
    </message>
    <message>
        <source>Password</source>
        <comment>on the form of a platform that is not known</comment>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Passwords and app passwords stopped working in other programs. Only OAuth is left.</source>
        <translation>Las contraseñas y las contraseñas de aplicación dejaron de funcionar en otros programas. Solo queda OAuth.</translation>
    </message>
    <message>
        <source>Plan ahead: by Microsoft&apos;s schedule passwords are off by default from the end of December 2026; an administrator can allow them again until Microsoft removes them.</source>
        <translation>Planifique con tiempo: según el calendario de Microsoft, las contraseñas quedan desactivadas de forma predeterminada desde finales de diciembre de 2026; un administrador puede volver a permitirlas hasta que Microsoft las retire.</translation>
    </message>
    <message>
        <source>Please allow app passwords for {mailbox}: in the Google Admin console under Security &gt; Authentication &gt; 2-step verification, let the user turn 2-Step Verification on, with a method other than security keys only, and leave the account out of the Advanced Protection Program. {platform} sends through smtp.gmail.com with an app password of this mailbox.</source>
        <translation>Por favor, permita las contraseñas de aplicación para {mailbox}: en la consola de administración de Google, en Seguridad &gt; Autenticación &gt; Verificación en dos pasos, deje que el usuario active la verificación en dos pasos con un método que no sea solo llaves de seguridad, y deje la cuenta fuera del Programa de Protección Avanzada. {platform} envía por smtp.gmail.com con una contraseña de aplicación de este buzón.</translation>
    </message>
    <message>
        <source>Please exclude {mailbox} from what blocks password sign-in over SMTP: security defaults, or the Conditional Access policy against legacy authentication. {platform} sends as this mailbox through smtp.office365.com.</source>
        <translation>Por favor, excluya {mailbox} de lo que bloquea el inicio de sesión con contraseña por SMTP: los valores predeterminados de seguridad, o la directiva de acceso condicional contra la autenticación heredada. {platform} envía como este buzón por smtp.office365.com.</translation>
    </message>
    <message>
        <source>Please set up the SMTP relay service for {domain}: Admin console &gt; Apps &gt; Google Workspace &gt; Gmail &gt; Routing &gt; SMTP relay service. Allowed senders: only addresses in my domains. Add these addresses: {addresses}. Require TLS encryption. {platform} then sends through smtp-relay.gmail.com.</source>
        <translation>Por favor, configure el servicio de retransmisión SMTP para {domain}: consola de administración &gt; Aplicaciones &gt; Google Workspace &gt; Gmail &gt; Enrutamiento &gt; Servicio de retransmisión SMTP. Remitentes permitidos: solo direcciones de mis dominios. Añada estas direcciones: {addresses}. Exija el cifrado TLS. {platform} envía entonces por smtp-relay.gmail.com.</translation>
    </message>
    <message>
        <source>Please turn on Authenticated SMTP for {mailbox}: Microsoft 365 admin center &gt; Users &gt; Active users &gt; the user &gt; Mail &gt; Manage email apps &gt; Authenticated SMTP. {platform} sends through smtp.office365.com, port 587 with STARTTLS, as this mailbox. If security defaults, a Conditional Access policy or an authentication policy block password sign-in, please make an exception for this mailbox only.</source>
        <translation>Por favor, active SMTP autenticado para {mailbox}: Centro de administración de Microsoft 365 &gt; Usuarios &gt; Usuarios activos &gt; el usuario &gt; Correo &gt; Administrar aplicaciones de correo electrónico &gt; SMTP autenticado. {platform} envía por smtp.office365.com, puerto 587 con STARTTLS, como este buzón. Si los valores predeterminados de seguridad, una directiva de acceso condicional o una directiva de autenticación bloquean el inicio de sesión con contraseña, haga por favor una excepción solo para este buzón.</translation>
    </message>
    <message>
        <source>Port</source>
        <comment>on the form of a platform that is not known</comment>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Posteo hosts no domains of your own.</source>
        <translation>Posteo no aloja dominios propios.</translation>
    </message>
    <message>
        <source>Postmark has no port 465: use 587 or 2525 with STARTTLS.</source>
        <translation>Postmark no tiene el puerto 465: use 587 o 2525 con STARTTLS.</translation>
    </message>
    <message>
        <source>Postmark needs the Server API token</source>
        <translation>Postmark necesita el token «Server API»</translation>
    </message>
    <message>
        <source>Postmark takes the Server API token as user name and as password. The account token and the account password do not work.</source>
        <translation>Postmark acepta el token «Server API» como nombre de usuario y como contraseña. El token de la cuenta y la contraseña de la cuenta no funcionan.</translation>
    </message>
    <message>
        <source>Press Test &amp; Save. GTR signs in to your server from its own address and keeps the settings only if that works.</source>
        <translation>Pulse Test &amp; Save. GTR inicia sesión en su servidor desde su propia dirección y solo guarda la configuración si eso funciona.</translation>
    </message>
    <message>
        <source>Press Verify Credentials, then Save.</source>
        <translation>Pulse Verify Credentials y después Save.</translation>
    </message>
    <message>
        <source>Professional Email is made by Titan: turn on access for other apps; with two-factor sign-in use an app password.</source>
        <translation>Professional Email es de Titan: active el acceso para otras aplicaciones; con la autenticación en dos factores, use una contraseña de aplicación.</translation>
    </message>
    <message>
        <source>Proofpoint is a filter in front of the real mail server. Ask who hosts the mailboxes behind it.</source>
        <translation>Proofpoint es un filtro delante del verdadero servidor de correo. Pregunte quién aloja los buzones que hay detrás.</translation>
    </message>
    <message>
        <source>Proton Mail Bridge makes a password of its own; it works on this computer only.</source>
        <translation>Proton Mail Bridge crea una contraseña propia; solo funciona en este equipo.</translation>
    </message>
    <message>
        <source>Publish the SPF and DKIM records that your mail provider names in the DNS of your domain.</source>
        <translation>Publique en el DNS de su dominio los registros SPF y DKIM que indique su proveedor de correo.</translation>
    </message>
    <message>
        <source>Put the port in its own field.</source>
        <translation>Ponga el puerto en su propio campo.</translation>
    </message>
    <message>
        <source>Recipients inside the server&apos;s own domain are taken, all others refused.</source>
        <translation>Se aceptan los destinatarios del dominio del propio servidor y se rechazan todos los demás.</translation>
    </message>
    <message>
        <source>Recipients outside the organisation are no longer allowed.</source>
        <translation>Ya no se permiten destinatarios ajenos a la organización.</translation>
    </message>
    <message>
        <source>Referral Factory publishes no address it sends from, so a firewall cannot admit it by address.</source>
        <translation>Referral Factory no publica desde qué dirección envía, así que un firewall no puede permitirla por su dirección.</translation>
    </message>
    <message>
        <source>Remove blanks and line ends at the edges.</source>
        <translation>Quite los espacios y los saltos de línea del principio y del final.</translation>
    </message>
    <message>
        <source>Resend wants the user name &quot;resend&quot;</source>
        <translation>Resend quiere el nombre de usuario «resend»</translation>
    </message>
    <message>
        <source>Run the checks again to finish them.</source>
        <translation>Repita las comprobaciones para completarlas.</translation>
    </message>
    <message>
        <source>Run the checks again.</source>
        <translation>Repita las comprobaciones.</translation>
    </message>
    <message>
        <source>SES does not take the secret key of an IAM user. It has SMTP credentials of its own, made for one region.</source>
        <translation>SES no acepta la clave secreta de un usuario de IAM. Tiene sus propias credenciales SMTP, creadas para una región.</translation>
    </message>
    <message>
        <source>SMTP AUTH must be on for the mailbox here too. A program of its own takes the permission SMTP.SendAsApp and the scope https://outlook.office365.com/.default.</source>
        <translation>SMTP AUTH también debe estar activado aquí para el buzón. Un programa propio usa el permiso SMTP.SendAsApp y el ámbito https://outlook.office365.com/.default.</translation>
    </message>
    <message>
        <source>SMTP access is not switched on for this account</source>
        <translation>El acceso SMTP no está activado para esta cuenta</translation>
    </message>
    <message>
        <source>SMTP for other programs needs Premium in most countries.</source>
        <translation>En la mayoría de los países, SMTP para otros programas necesita Premium.</translation>
    </message>
    <message>
        <source>SMTP for other programs needs a paid plan.</source>
        <translation>SMTP para otros programas necesita un plan de pago.</translation>
    </message>
    <message>
        <source>SMTP is not switched on, or the authorization code is missing</source>
        <translation>SMTP no está activado o falta el código de autorización</translation>
    </message>
    <message>
        <source>SMTP is turned on for the server.</source>
        <translation>SMTP está activado en el servidor.</translation>
    </message>
    <message>
        <source>SMTP server</source>
        <comment>on the form of a platform that is not known</comment>
        <translation>Servidor SMTP</translation>
    </message>
    <message>
        <source>SMTP tokens exist on business plans, Visionary and Family, for addresses of your own domain. Proton may have to enable them.</source>
        <translation>Los tokens SMTP existen en los planes de empresa, Visionary y Family, para direcciones de su propio dominio. Puede que Proton tenga que habilitarlos.</translation>
    </message>
    <message>
        <source>SPF often has to be turned on by hand in the customer login; DKIM is set by Strato.</source>
        <translation>A menudo hay que activar SPF a mano en el área de clientes; DKIM lo configura Strato.</translation>
    </message>
    <message>
        <source>STARTTLS is not offered here, though this server should offer it: an antivirus program, a firewall or a proxy may take the offer out to read the connection.</source>
        <translation>Aquí no se ofrece STARTTLS, aunque este servidor debería ofrecerlo: puede que un antivirus, un firewall o un proxy retire la oferta para leer la conexión.</translation>
    </message>
    <message>
        <source>STARTTLS was asked for, and the server does not have it here. Without encryption no password is sent.</source>
        <translation>Se pidió STARTTLS, y el servidor no lo tiene aquí. Sin cifrado no se envía ninguna contraseña.</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Arabia Saudí</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>on the form of a platform that is not known</comment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save, and let the platform send a test message if it can.</source>
        <translation>Guarde, y haga que la plataforma envíe un mensaje de prueba si puede.</translation>
    </message>
    <message>
        <source>Security defaults allow no password sign-in for anyone. With conditional access in their place, this one sender can be left out of the policy.</source>
        <translation>Los valores predeterminados de seguridad no permiten a nadie iniciar sesión con contraseña. Si se sustituyen por el acceso condicional, este remitente puede quedar excluido de la directiva.</translation>
    </message>
    <message>
        <source>Security defaults block SMTP AUTH with a password for everyone. Replace them with Conditional Access policies before you turn them off.</source>
        <translation>Los valores predeterminados de seguridad bloquean SMTP AUTH con contraseña para todos. Sustitúyalos por directivas de acceso condicional antes de desactivarlos.</translation>
    </message>
    <message>
        <source>Security defaults block it, and an authentication policy must allow Basic SMTP for this account.</source>
        <translation>Los valores predeterminados de seguridad lo bloquean, y una directiva de autenticación debe permitir SMTP básico para esta cuenta.</translation>
    </message>
    <message>
        <source>Security defaults block it: Entra admin center &gt; Overview &gt; Properties &gt; Manage security defaults.</source>
        <translation>Los valores predeterminados de seguridad lo bloquean: Centro de administración de Entra &gt; Información general &gt; Propiedades &gt; Administrar valores predeterminados de seguridad.</translation>
    </message>
    <message>
        <source>Send a short plain text without links and see whether it passes.</source>
        <translation>Envíe un texto sencillo y corto sin enlaces y vea si pasa.</translation>
    </message>
    <message>
        <source>Send fewer messages at a time and over fewer connections.</source>
        <translation>Envíe menos mensajes a la vez y con menos conexiones.</translation>
    </message>
    <message>
        <source>Send from a mailbox in a domain of your own, or through a sending service that has verified that domain.</source>
        <translation>Envíe desde un buzón de un dominio propio, o por un servicio de envío que haya verificado ese dominio.</translation>
    </message>
    <message>
        <source>Send its message to the people who run {host}; only they can mend it.</source>
        <translation>Envíe su mensaje a quien administra {host}; nadie más puede arreglarlo.</translation>
    </message>
    <message>
        <source>Send smaller attachments, or a link in their place.</source>
        <translation>Envíe adjuntos más pequeños, o un enlace en su lugar.</translation>
    </message>
    <message>
        <source>Send the test to another address.</source>
        <translation>Envíe la prueba a otra dirección.</translation>
    </message>
    <message>
        <source>Send through another mailbox of your organisation that allows SMTP with a password or an app password.</source>
        <translation>Envíe con otro buzón de su organización que permita SMTP con una contraseña o una contraseña de aplicación.</translation>
    </message>
    <message>
        <source>Send to fewer recipients at a time.</source>
        <translation>Envíe a menos destinatarios cada vez.</translation>
    </message>
    <message>
        <source>Send yourself a message from GTR and look at its From line: it must no longer be donotreply@getthereferral.com.</source>
        <translation>Envíese un mensaje desde GTR y mire su línea De: ya no debe ser donotreply@getthereferral.com.</translation>
    </message>
    <message>
        <source>SendGrid needs an API key</source>
        <translation>SendGrid necesita una clave de API</translation>
    </message>
    <message>
        <source>SendGrid takes no account password. The user name is the word apikey, the password is an API key with the right &quot;Mail Send&quot;.</source>
        <translation>SendGrid no acepta la contraseña de la cuenta. El nombre de usuario es la palabra apikey; la contraseña, una clave de API con el permiso «Mail Send».</translation>
    </message>
    <message>
        <source>SendGrid wants the user name &quot;apikey&quot;</source>
        <translation>SendGrid quiere el nombre de usuario «apikey»</translation>
    </message>
    <message>
        <source>Sending from programs is switched off for this mailbox</source>
        <translation>El envío desde programas está desactivado para este buzón</translation>
    </message>
    <message>
        <source>Sending from programs is switched off in your Microsoft 365 organisation</source>
        <translation>El envío desde programas está desactivado en su organización de Microsoft 365</translation>
    </message>
    <message>
        <source>Sending needs a paid plan and an approved domain.</source>
        <translation>El envío necesita un plan de pago y un dominio aprobado.</translation>
    </message>
    <message>
        <source>Sending through SMTP may have begun then, as a beta.</source>
        <translation>Puede que el envío por SMTP haya empezado entonces, como beta.</translation>
    </message>
    <message>
        <source>Sending to an address that was confirmed at the provider works, to any other it does not.</source>
        <translation>El envío a una dirección confirmada en el proveedor funciona; a cualquier otra, no.</translation>
    </message>
    <message>
        <source>Sending works today. It stops when the certificate runs out and was not renewed.</source>
        <translation>Hoy el envío funciona. Dejará de funcionar cuando el certificado caduque si no se ha renovado.</translation>
    </message>
    <message>
        <source>Server and program do not agree on safe encryption</source>
        <translation>El servidor y el programa no se ponen de acuerdo en un cifrado seguro</translation>
    </message>
    <message>
        <source>Server and program know no common way to sign in</source>
        <translation>El servidor y el programa no tienen en común ninguna forma de iniciar sesión</translation>
    </message>
    <message>
        <source>Set DKIM, Return-Path and DMARC for the domain first.</source>
        <translation>Configure antes DKIM, Return-Path y DMARC para el dominio.</translation>
    </message>
    <message>
        <source>Set SPF and DKIM for the domain.</source>
        <translation>Configure SPF y DKIM para el dominio.</translation>
    </message>
    <message>
        <source>Set by the hosting company, by hour and domain.</source>
        <translation>Lo fija la empresa de alojamiento, por hora y por dominio.</translation>
    </message>
    <message>
        <source>Set by the hosting company.</source>
        <translation>Lo fija la empresa de alojamiento.</translation>
    </message>
    <message>
        <source>Set date, time and time zone, best automatically, then check again.</source>
        <translation>Ajuste la fecha, la hora y la zona horaria, mejor de forma automática, y compruebe otra vez.</translation>
    </message>
    <message>
        <source>Set the Outbound Email Address first; it must equal the user name of the mail server.</source>
        <translation>Rellene primero Outbound Email Address; debe ser igual al nombre de usuario del servidor de correo.</translation>
    </message>
    <message>
        <source>Set the mailbox password under E-Mail &gt; the mailbox.</source>
        <translation>Defina la contraseña del buzón en E-Mail &gt; el buzón.</translation>
    </message>
    <message>
        <source>Set the program to IPv4, or repair IPv6 on this network.</source>
        <translation>Configure el programa con IPv4, o repare IPv6 en esta red.</translation>
    </message>
    <message>
        <source>Set the program to PLAIN or LOGIN over an encrypted connection.</source>
        <translation>Configure el programa con PLAIN o LOGIN en una conexión cifrada.</translation>
    </message>
    <message>
        <source>Set the program to introduce itself with a full name, such as the name of the computer in DNS.</source>
        <translation>Configure el programa para que se presente con un nombre completo, como el nombre del equipo en el DNS.</translation>
    </message>
    <message>
        <source>Set this first. It must equal the user name of the mail server.</source>
        <translation>Rellene primero este campo. Debe ser igual al nombre de usuario del servidor de correo.</translation>
    </message>
    <message>
        <source>Sign in again in that program, and grant the right to send mail.</source>
        <translation>Vuelva a iniciar sesión en ese programa y conceda el permiso para enviar correo.</translation>
    </message>
    <message>
        <source>Sign in again in that program; the token needs the right SMTP.Send for smtp.office365.com, and an administrator may have to consent.</source>
        <translation>Vuelva a iniciar sesión en ese programa; el token necesita el permiso SMTP.Send para smtp.office365.com, y puede que un administrador tenga que dar su consentimiento.</translation>
    </message>
    <message>
        <source>Sign in as {mailbox} and make an app password. Name it after {platform}. Google shows its 16 letters once.</source>
        <translation>Inicie sesión como {mailbox} y cree una contraseña de aplicación. Póngale el nombre {platform}. Google muestra sus 16 letras una sola vez.</translation>
    </message>
    <message>
        <source>Sign in at https://accounts.google.com in a browser and confirm the recent activity.</source>
        <translation>Inicie sesión en https://accounts.google.com con un navegador y confirme la actividad reciente.</translation>
    </message>
    <message>
        <source>Sign in on the provider&apos;s web page and choose a new password.</source>
        <translation>Inicie sesión en la web del proveedor y elija una contraseña nueva.</translation>
    </message>
    <message>
        <source>Sign in on the provider&apos;s web page to unlock the account.</source>
        <translation>Inicie sesión en la web del proveedor para desbloquear la cuenta.</translation>
    </message>
    <message>
        <source>Sign in on the provider&apos;s web page, open &quot;Account security&quot; and create an app password.</source>
        <translation>Inicie sesión en la web del proveedor, abra «Seguridad de la cuenta» y cree una contraseña de aplicación.</translation>
    </message>
    <message>
        <source>Sign in to Google again in that program, and grant the right to send mail. Tokens of a Google project in testing end after 7 days.</source>
        <translation>En ese programa, vuelva a iniciar sesión en Google y conceda el permiso para enviar correo. Los tokens de un proyecto de Google en pruebas caducan a los 7 días.</translation>
    </message>
    <message>
        <source>Sign in to Zoho Mail and look at the address bar. For mail.zoho.eu, for example, enter smtppro.zoho.eu or smtp.zoho.eu.</source>
        <translation>Inicie sesión en Zoho Mail y mire la barra de direcciones. Para mail.zoho.eu, por ejemplo, introduzca smtppro.zoho.eu o smtp.zoho.eu.</translation>
    </message>
    <message>
        <source>Sign in to the GTR dashboard as an administrator and open Settings &gt; Sender Configuration &gt; Custom SMTP.</source>
        <translation>Inicie sesión como administrador en el panel de GTR y abra Settings &gt; Sender Configuration &gt; Custom SMTP.</translation>
    </message>
    <message>
        <source>Sign in to the provider again in that program, and grant the right to send mail.</source>
        <translation>En ese programa, vuelva a iniciar sesión en el proveedor y conceda el permiso para enviar correo.</translation>
    </message>
    <message>
        <source>Sign in to the provider&apos;s web page and look for a notice.</source>
        <translation>Inicie sesión en la web del proveedor y busque un aviso.</translation>
    </message>
    <message>
        <source>Sign in to the web mail, open the settings for POP3, IMAP and SMTP, and switch the access on.</source>
        <translation>Inicie sesión en el correo web, abra la configuración de POP3, IMAP y SMTP y active el acceso.</translation>
    </message>
    <message>
        <source>Sign in with a browser and confirm the recent activity.</source>
        <translation>Inicie sesión con un navegador y confirme la actividad reciente.</translation>
    </message>
    <message>
        <source>Sign in with the @icloud.com address, also for a domain of your own: aliases and own addresses do not sign in.</source>
        <translation>Inicie sesión con la dirección @icloud.com, también para un dominio propio: los alias y las direcciones propias no inician sesión.</translation>
    </message>
    <message>
        <source>Sign in with the account&apos;s login address, not with an alias.</source>
        <translation>Inicie sesión con la dirección de acceso de la cuenta, no con un alias.</translation>
    </message>
    <message>
        <source>Sign in with the mailbox of the From address: Free signs the message with DKIM only then.</source>
        <translation>Inicie sesión con el buzón de la dirección del remitente: solo así Free firma el mensaje con DKIM.</translation>
    </message>
    <message>
        <source>Sign in with the main address, not with an alias.</source>
        <translation>Inicie sesión con la dirección principal, no con un alias.</translation>
    </message>
    <message>
        <source>Sign in with the main iCloud address, not with an alias.</source>
        <translation>Inicie sesión con la dirección principal de iCloud, no con un alias.</translation>
    </message>
    <message>
        <source>Sign-in with a password is switched off for this mailbox or for the whole organisation.</source>
        <translation>El inicio de sesión con contraseña está desactivado para este buzón o para toda la organización.</translation>
    </message>
    <message>
        <source>Sign-in with a password may end.</source>
        <translation>Puede que termine el inicio de sesión con contraseña.</translation>
    </message>
    <message>
        <source>Sign-in without OAuth may have ended for some accounts, as at Yahoo.</source>
        <translation>Puede que el inicio de sesión sin OAuth haya terminado para algunas cuentas, como en Yahoo.</translation>
    </message>
    <message>
        <source>Sign-in without OAuth may have ended for some accounts. Yahoo&apos;s help page still describes app passwords.</source>
        <translation>Puede que el inicio de sesión sin OAuth haya terminado para algunas cuentas. La página de ayuda de Yahoo aún describe las contraseñas de aplicación.</translation>
    </message>
    <message>
        <source>Signing in on the provider&apos;s web page fails too, or shows a notice there.</source>
        <translation>El inicio de sesión en la web del proveedor también falla, o allí se muestra un aviso.</translation>
    </message>
    <message>
        <source>Since 16 September 2024 Outlook.com, Hotmail, Live and MSN accounts only take OAuth. App passwords do not help either.</source>
        <translation>Desde el 16 de septiembre de 2024, las cuentas de Outlook.com, Hotmail, Live y MSN solo aceptan OAuth. Las contraseñas de aplicación tampoco sirven.</translation>
    </message>
    <message>
        <source>Since 29 January 2024 the From address must be in the domain of the mailbox that signs in.</source>
        <translation>Desde el 29 de enero de 2024, la dirección del remitente debe ser del dominio del buzón que inicia sesión.</translation>
    </message>
    <message>
        <source>Site Tools &gt; Email &gt; Accounts &gt; Mail configuration &gt; Manual settings shows the exact server.</source>
        <translation>Site Tools &gt; Email &gt; Accounts &gt; Mail configuration &gt; Manual settings muestra el servidor exacto.</translation>
    </message>
    <message>
        <source>Small for free accounts; GMX publishes no number.</source>
        <translation>Bajo en las cuentas gratuitas; GMX no publica ninguna cifra.</translation>
    </message>
    <message>
        <source>Small for free accounts; WEB.DE publishes no number.</source>
        <translation>Bajo en las cuentas gratuitas; WEB.DE no publica ninguna cifra.</translation>
    </message>
    <message>
        <source>Small: sources name 50 to 500 messages a day.</source>
        <translation>Bajo: las fuentes citan de 50 a 500 mensajes al día.</translation>
    </message>
    <message>
        <source>Software on this computer blocks the connection</source>
        <translation>Un programa de este equipo bloquea la conexión</translation>
    </message>
    <message>
        <source>Some plans use Google Workspace, Titan or Microsoft 365 instead; the MX record tells.</source>
        <translation>Algunos planes usan Google Workspace, Titan o Microsoft 365; el registro MX lo indica.</translation>
    </message>
    <message>
        <source>Some plans use Titan. If the MX record ends in titan.email, use Titan&apos;s server.</source>
        <translation>Algunos planes usan Titan. Si el registro MX termina en titan.email, use el servidor de Titan.</translation>
    </message>
    <message>
        <source>Somebody pressed Cancel.</source>
        <translation>Alguien pulsó Cancelar.</translation>
    </message>
    <message>
        <source>Someone on the way put words into the connection</source>
        <translation>Alguien en el camino ha introducido palabras en la conexión</translation>
    </message>
    <message>
        <source>Someone who can change the mail server&apos;s firewall, if it has one.</source>
        <translation>Alguien que pueda cambiar el firewall del servidor de correo, si lo tiene.</translation>
    </message>
    <message>
        <source>Something between here and the server replaces its certificate</source>
        <translation>Algo entre este equipo y el servidor sustituye su certificado</translation>
    </message>
    <message>
        <source>Something between here and the server takes the encryption away</source>
        <translation>Algo entre este equipo y el servidor quita el cifrado</translation>
    </message>
    <message>
        <source>Something in the headers, the encoding or the line ends of the message breaks the rules that the server checks.</source>
        <translation>Algo en los encabezados, la codificación o los finales de línea del mensaje incumple las reglas que el servidor comprueba.</translation>
    </message>
    <message>
        <source>Something other than outgoing mail answers on {port}</source>
        <translation>En {port} responde algo que no es el correo saliente</translation>
    </message>
    <message>
        <source>Sophos Email is a filter in front of the real mail server. Ask who hosts the mailboxes behind it.</source>
        <translation>Sophos Email es un filtro delante del verdadero servidor de correo. Pregunte quién aloja los buzones que hay detrás.</translation>
    </message>
    <message>
        <source>SpamExperts is a filter in front of the real mail server. Ask who hosts the mailboxes behind it.</source>
        <translation>SpamExperts es un filtro delante del verdadero servidor de correo. Pregunte quién aloja los buzones que hay detrás.</translation>
    </message>
    <message>
        <source>SparkPost wants the user name &quot;SMTP_Injection&quot;</source>
        <translation>SparkPost quiere el nombre de usuario «SMTP_Injection»</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Stop other programs that sign in with this account, or make them keep the connection.</source>
        <translation>Detenga otros programas que inicien sesión con esta cuenta, o haga que mantengan la conexión.</translation>
    </message>
    <message>
        <source>Switch SMTP access on in the settings of the mailbox.</source>
        <translation>Active el acceso SMTP en la configuración del buzón.</translation>
    </message>
    <message>
        <source>Switch SMTP on in the web mail settings and use the authorization code as password.</source>
        <translation>Active SMTP en la configuración del correo web y use el código de autorización como contraseña.</translation>
    </message>
    <message>
        <source>Switch a VPN off or on and check again.</source>
        <translation>Active o desactive la VPN y compruebe otra vez.</translation>
    </message>
    <message>
        <source>Switch off scanning of encrypted mail in the antivirus program (its name may be Mail Shield or SSL scanning), or exclude {host}.</source>
        <translation>Desactive en el antivirus el análisis del correo cifrado (puede llamarse Escudo de correo o análisis SSL), o excluya {host}.</translation>
    </message>
    <message>
        <source>Switch on 2-Step Verification, then make an app password at https://myaccount.google.com/apppasswords and enter it in place of the normal password.</source>
        <translation>Active la verificación en dos pasos, cree una contraseña de aplicación en https://myaccount.google.com/apppasswords e introdúzcala en lugar de la contraseña normal.</translation>
    </message>
    <message>
        <source>Switch the SMTP service on in the settings of the web mail.</source>
        <translation>Active el servicio SMTP en la configuración del correo web.</translation>
    </message>
    <message>
        <source>Switch the VPN off, or exclude the mail program from it, and check again.</source>
        <translation>Desactive la VPN, o excluya de ella el programa de correo, y compruebe otra vez.</translation>
    </message>
    <message>
        <source>Switching the sign-in on in the program mends it.</source>
        <translation>Se arregla al activar el inicio de sesión en el programa.</translation>
    </message>
    <message>
        <source>Symantec Email Security.cloud is a filter in front of the real mail server. Ask who hosts the mailboxes behind it.</source>
        <translation>Symantec Email Security.cloud es un filtro delante del verdadero servidor de correo. Pregunte quién aloja los buzones que hay detrás.</translation>
    </message>
    <message>
        <source>System and marketing messages of GTR go out through your server and count towards its limits.</source>
        <translation>Los mensajes de sistema y comerciales de GTR salen por su servidor y cuentan para sus límites.</translation>
    </message>
    <message>
        <source>TLS here means STARTTLS, SSL means encryption from the first byte.</source>
        <translation>Aquí TLS significa STARTTLS; SSL, cifrado desde el primer byte.</translation>
    </message>
    <message>
        <source>Take the server name from the welcome message or the control panel.</source>
        <translation>Tome el nombre del servidor del mensaje de bienvenida o del panel de control.</translation>
    </message>
    <message>
        <source>Telekom refuses any other From address.</source>
        <translation>Telekom rechaza cualquier otra dirección del remitente.</translation>
    </message>
    <message>
        <source>Temporary AWS keys (ASIA...) do not work.</source>
        <translation>Las claves temporales de AWS (ASIA...) no funcionan.</translation>
    </message>
    <message>
        <source>Text arrived between STARTTLS and the encryption.</source>
        <translation>Llegó texto entre STARTTLS y el cifrado.</translation>
    </message>
    <message>
        <source>Text arrived in the clear right before the encryption began. A correct server does not do this: an attacker, a faulty proxy or a server with a known security hole is on the line. No password was sent.</source>
        <translation>Justo antes de empezar el cifrado llegó texto sin cifrar. Un servidor correcto no hace eso: en la línea hay un atacante, un proxy defectuoso o un servidor con un fallo de seguridad conocido. No se envió ninguna contraseña.</translation>
    </message>
    <message>
        <source>The API key and the account password do not work for SMTP. The SMTP key begins with xsmtpsib-.</source>
        <translation>La clave de API y la contraseña de la cuenta no sirven para SMTP. La clave SMTP empieza por xsmtpsib-.</translation>
    </message>
    <message>
        <source>The API key is not the SMTP password. Each sending domain has SMTP credentials of its own, and the EU and US regions are separate.</source>
        <translation>La clave de API no es la contraseña SMTP. Cada dominio de envío tiene sus propias credenciales SMTP, y las regiones de la UE y de EE. UU. están separadas.</translation>
    </message>
    <message>
        <source>The API key may send for this domain.</source>
        <translation>La clave de API puede enviar para este dominio.</translation>
    </message>
    <message>
        <source>The Apple Account has two-factor authentication turned on.</source>
        <translation>La cuenta de Apple tiene activada la autenticación de doble factor.</translation>
    </message>
    <message>
        <source>The Basic plan does not allow other programs.</source>
        <translation>El plan Basic no permite otros programas.</translation>
    </message>
    <message>
        <source>The DNS knows no such domain. Replies cannot arrive, and many receivers refuse such a sender.</source>
        <translation>El DNS no conoce ese dominio. Las respuestas no pueden llegar, y muchos receptores rechazan a un remitente así.</translation>
    </message>
    <message>
        <source>The DNS of the From domain says that it takes no mail at all. Replies cannot arrive, and some receivers refuse mail from such a domain.</source>
        <translation>El DNS del dominio del remitente dice que no acepta ningún correo. Las respuestas no pueden llegar, y algunos receptores rechazan el correo de un dominio así.</translation>
    </message>
    <message>
        <source>The DNS of {host} does not answer</source>
        <translation>El DNS no responde sobre {host}</translation>
    </message>
    <message>
        <source>The Entra application has a role for sending email, and an entry under SMTP Usernames.</source>
        <translation>La aplicación de Entra tiene un rol para enviar correo y una entrada en SMTP Usernames.</translation>
    </message>
    <message>
        <source>The European server is for subusers pinned to Europe only.</source>
        <translation>El servidor europeo es solo para subusuarios asignados a Europa.</translation>
    </message>
    <message>
        <source>The From address is empty, misspelt, or of a domain that does not exist.</source>
        <translation>La dirección del remitente está vacía, mal escrita o es de un dominio que no existe.</translation>
    </message>
    <message>
        <source>The From address is not the mailbox that signs in</source>
        <translation>La dirección del remitente no es el buzón que inicia sesión</translation>
    </message>
    <message>
        <source>The From address is the mailbox that signs in, or one for which it has the Send As right.</source>
        <translation>La dirección del remitente es el buzón que inicia sesión, o uno para el que tenga el permiso Enviar como.</translation>
    </message>
    <message>
        <source>The From address must be the mailbox that signs in.</source>
        <translation>La dirección del remitente debe ser el buzón que inicia sesión.</translation>
    </message>
    <message>
        <source>The From domain has an MX record that is a single dot.</source>
        <translation>El dominio del remitente tiene un registro MX que es un solo punto.</translation>
    </message>
    <message>
        <source>The IAM policy must allow ses:SendRawEmail. If it limits addresses, add the platform&apos;s.</source>
        <translation>La política de IAM debe permitir ses:SendRawEmail. Si limita las direcciones, añada las de la plataforma.</translation>
    </message>
    <message>
        <source>The account admits only listed IP addresses</source>
        <translation>La cuenta solo admite las direcciones IP de una lista</translation>
    </message>
    <message>
        <source>The account has a confirmed phone number.</source>
        <translation>La cuenta tiene un número de teléfono confirmado.</translation>
    </message>
    <message>
        <source>The account has been reviewed and has credits.</source>
        <translation>La cuenta se ha revisado y tiene créditos.</translation>
    </message>
    <message>
        <source>The account is approved.</source>
        <translation>La cuenta está aprobada.</translation>
    </message>
    <message>
        <source>The account is locked for now</source>
        <translation>La cuenta está bloqueada por ahora</translation>
    </message>
    <message>
        <source>The account is right, but the server does not take this kind of secret. Sending services have separate SMTP passwords or keys besides the account password.</source>
        <translation>La cuenta es correcta, pero el servidor no acepta este tipo de secreto. Los servicios de envío tienen contraseñas o claves SMTP distintas de la contraseña de la cuenta.</translation>
    </message>
    <message>
        <source>The account may not send</source>
        <translation>La cuenta no puede enviar</translation>
    </message>
    <message>
        <source>The account works, but the provider lets nobody in until its password is renewed, because it has expired or is too simple.</source>
        <translation>La cuenta funciona, pero el proveedor no deja entrar a nadie hasta que se renueve la contraseña, porque ha caducado o es demasiado sencilla.</translation>
    </message>
    <message>
        <source>The account&apos;s address or a verified alias; Yahoo refuses any other.</source>
        <translation>La dirección de la cuenta o un alias verificado; Yahoo rechaza cualquier otra.</translation>
    </message>
    <message>
        <source>The account&apos;s address or one of its aliases.</source>
        <translation>La dirección de la cuenta o uno de sus alias.</translation>
    </message>
    <message>
        <source>The account&apos;s address.</source>
        <translation>La dirección de la cuenta.</translation>
    </message>
    <message>
        <source>The account&apos;s address; on Exchange and Email Pro also one with the Send As right.</source>
        <translation>La dirección de la cuenta; en Exchange y Email Pro, también una con el permiso Enviar como.</translation>
    </message>
    <message>
        <source>The account&apos;s mailbox or web page shows a warning about a blocked sign-in.</source>
        <translation>El buzón o la web de la cuenta muestran un aviso sobre un inicio de sesión bloqueado.</translation>
    </message>
    <message>
        <source>The account&apos;s settings on the web have a switch for SMTP or for mail programs, and it is off.</source>
        <translation>La configuración de la cuenta en la web tiene un interruptor para SMTP o para programas de correo, y está desactivado.</translation>
    </message>
    <message>
        <source>The address does not have the form of an address, or its domain does not exist.</source>
        <translation>La dirección no tiene el formato de una dirección, o su dominio no existe.</translation>
    </message>
    <message>
        <source>The address has a typing slip, or its domain does not exist.</source>
        <translation>La dirección tiene una errata, o su dominio no existe.</translation>
    </message>
    <message>
        <source>The address that signs in or one of its aliases.</source>
        <translation>La dirección que inicia sesión o uno de sus alias.</translation>
    </message>
    <message>
        <source>The address that signs in.</source>
        <translation>La dirección que inicia sesión.</translation>
    </message>
    <message>
        <source>The address you send from has no proper name in DNS</source>
        <translation>La dirección desde la que envía no tiene un nombre correcto en el DNS</translation>
    </message>
    <message>
        <source>The address you send from is on a blocklist</source>
        <translation>La dirección desde la que envía está en una lista de bloqueo</translation>
    </message>
    <message>
        <source>The addresses of the Proton account.</source>
        <translation>Las direcciones de la cuenta de Proton.</translation>
    </message>
    <message>
        <source>The administrator allows 2-Step Verification (Admin console &gt; Security &gt; Authentication &gt; 2-step verification), and the mailbox has it turned on.</source>
        <translation>El administrador permite la verificación en dos pasos (consola de administración &gt; Seguridad &gt; Autenticación &gt; Verificación en dos pasos), y el buzón la tiene activada.</translation>
    </message>
    <message>
        <source>The administrator allows IMAP and SMTP.</source>
        <translation>El administrador permite IMAP y SMTP.</translation>
    </message>
    <message>
        <source>The administrator allows mail programs first.</source>
        <translation>El administrador permite antes los programas de correo.</translation>
    </message>
    <message>
        <source>The administrator can turn SMTP off for a mailbox.</source>
        <translation>El administrador puede desactivar SMTP para un buzón.</translation>
    </message>
    <message>
        <source>The administrator may require the security password for other programs.</source>
        <translation>El administrador puede exigir la contraseña de seguridad para otros programas.</translation>
    </message>
    <message>
        <source>The administrator turns submission on port 587 on: Tools &amp; Settings &gt; Mail Server Settings.</source>
        <translation>El administrador activa el envío por el puerto 587: Herramientas y configuración &gt; Configuración del servidor de correo.</translation>
    </message>
    <message>
        <source>The alias itself.</source>
        <translation>El propio alias.</translation>
    </message>
    <message>
        <source>The alias of the verified domain.</source>
        <translation>El alias del dominio verificado.</translation>
    </message>
    <message>
        <source>The answer comes at once, and from every network.</source>
        <translation>La respuesta llega al momento, y desde cualquier red.</translation>
    </message>
    <message>
        <source>The certificate begins to be valid later than now.</source>
        <translation>El certificado empieza a ser válido más adelante.</translation>
    </message>
    <message>
        <source>The certificate breaks a rule that newer programs enforce</source>
        <translation>El certificado incumple una regla que exigen los programas nuevos</translation>
    </message>
    <message>
        <source>The certificate comes from a known authority but lacks a field that the standard asks for, such as the Authority Key Identifier. Python 3.13 and others refuse it.</source>
        <translation>El certificado viene de una autoridad conocida, pero le falta un campo que pide el estándar, como Authority Key Identifier. Python 3.13 y otros lo rechazan.</translation>
    </message>
    <message>
        <source>The certificate does not come from an authority that this computer trusts. A private authority of a company is typical. Issued by: {issuer}.</source>
        <translation>El certificado no viene de una autoridad en la que este equipo confíe. Es típico de la autoridad privada de una empresa. Emitido por: {issuer}.</translation>
    </message>
    <message>
        <source>The certificate is for another name than {host}</source>
        <translation>El certificado es para otro nombre, no para {host}</translation>
    </message>
    <message>
        <source>The certificate is not the server&apos;s own: an antivirus program, a firewall or a proxy put its own in place to read the connection.</source>
        <translation>El certificado no es el del servidor: un antivirus, un firewall o un proxy ha puesto el suyo para leer la conexión.</translation>
    </message>
    <message>
        <source>The certificate names the same subject as its issuer.</source>
        <translation>El certificado indica el mismo nombre como sujeto y como emisor.</translation>
    </message>
    <message>
        <source>The certificate was valid until {date}. Until it is renewed nobody can be sure who answers, so no password is sent.</source>
        <translation>El certificado era válido hasta el {date}. Hasta que se renueve, nadie puede estar seguro de quién responde, así que no se envía ninguna contraseña.</translation>
    </message>
    <message>
        <source>The chain is whole and ends at an authority that this computer does not know.</source>
        <translation>La cadena está completa y termina en una autoridad que este equipo no conoce.</translation>
    </message>
    <message>
        <source>The change takes effect within an hour or so.</source>
        <translation>El cambio tarda más o menos una hora en surtir efecto.</translation>
    </message>
    <message>
        <source>The checks were stopped</source>
        <translation>Se detuvieron las comprobaciones</translation>
    </message>
    <message>
        <source>The client secret expires after 24 months at most: note the date.</source>
        <translation>El secreto de cliente caduca a los 24 meses como máximo: anote la fecha.</translation>
    </message>
    <message>
        <source>The computer with that address is there and says no: no mail service listens on this port, or a firewall turns the connection away.</source>
        <translation>El equipo con esa dirección está ahí y dice que no: ningún servicio de correo escucha en este puerto, o un firewall rechaza la conexión.</translation>
    </message>
    <message>
        <source>The connection ends at a different mail server</source>
        <translation>La conexión acaba en otro servidor de correo</translation>
    </message>
    <message>
        <source>The connection goes over IPv6, which does not work here</source>
        <translation>La conexión va por IPv6, que aquí no funciona</translation>
    </message>
    <message>
        <source>The connection goes through a VPN or a proxy that does not let mail pass.</source>
        <translation>La conexión pasa por una VPN o un proxy que no deja pasar el correo.</translation>
    </message>
    <message>
        <source>The connection is held up on the way out, not at the mail server. Internet and hosting providers often close port 25, some close every mail port.</source>
        <translation>La conexión se detiene a la salida, no en el servidor de correo. Los proveedores de internet y de alojamiento cierran a menudo el puerto 25, y algunos todos los de correo.</translation>
    </message>
    <message>
        <source>The connection stands, but no greeting came within the time limit. The port may expect SSL/TLS, the service behind it may hang, or something on the way accepts connections and swallows them.</source>
        <translation>La conexión está abierta, pero no llegó ningún saludo dentro del plazo. Puede que el puerto espere SSL/TLS, que el servicio no reaccione o que algo en el camino acepte las conexiones y se las trague.</translation>
    </message>
    <message>
        <source>The connection stands, but what answers does not speak SMTP. Typical are ports for reading mail (110, 143, 993, 995) and web servers.</source>
        <translation>Hay conexión, pero lo que responde no habla SMTP. Es típico de los puertos para leer correo (110, 143, 993, 995) y de los servidores web.</translation>
    </message>
    <message>
        <source>The connection stood, and the other side closed it before any greeting. The port may expect SSL/TLS, the server may refuse this address without a word, or it is overloaded.</source>
        <translation>La conexión estaba abierta, y el otro lado la cerró antes de cualquier saludo. Puede que el puerto espere SSL/TLS, que el servidor rechace esta dirección sin decir nada o que esté sobrecargado.</translation>
    </message>
    <message>
        <source>The connection stood, then the other side closed it in the middle of the conversation and said nothing.</source>
        <translation>La conexión estaba abierta, y el otro lado la cerró en mitad de la conversación sin decir nada.</translation>
    </message>
    <message>
        <source>The connection was still in the clear when the server was asked to do its work. It answers that TLS has to be started before that.</source>
        <translation>La conexión seguía sin cifrar cuando se pidió al servidor que hiciera su trabajo. Responde que antes hay que iniciar TLS.</translation>
    </message>
    <message>
        <source>The connection was stopped before it left the computer, by a firewall, an antivirus rule or a security policy of the system.</source>
        <translation>La conexión se detuvo antes de salir del equipo, por un firewall, una regla del antivirus o una directiva de seguridad del sistema.</translation>
    </message>
    <message>
        <source>The connector &quot;Client Frontend&quot; listens on 587 and must be reachable from the Internet, with a public certificate for its name: Set-ReceiveConnector &quot;Client Frontend SERVER&quot; -Fqdn mail.example.com -TlsCertificateName ...</source>
        <translation>El conector «Client Frontend» escucha en 587 y debe ser accesible desde internet, con un certificado público para su nombre: Set-ReceiveConnector &quot;Client Frontend SERVER&quot; -Fqdn mail.example.com -TlsCertificateName ...</translation>
    </message>
    <message>
        <source>The connector admits the fixed addresses from which the platform sends, or its certificate.</source>
        <translation>El conector permite las direcciones fijas desde las que envía la plataforma, o su certificado.</translation>
    </message>
    <message>
        <source>The conversation had begun, and {step} nothing more came within the time limit. The way to the server is open: the server, or a filter that reads along, hangs at this step.</source>
        <translation>La conversación había empezado y, {step}, no llegó nada más dentro del plazo. El camino hasta el servidor está abierto: el servidor, o un filtro que lee la conexión, se queda colgado en este paso.</translation>
    </message>
    <message>
        <source>The conversation had begun, and {step} the other side closed the connection without giving a reason.</source>
        <translation>La conversación había empezado y, {step}, el otro lado cerró la conexión sin dar un motivo.</translation>
    </message>
    <message>
        <source>The date of this computer looks wrong</source>
        <translation>La fecha de este equipo parece incorrecta</translation>
    </message>
    <message>
        <source>The domain is confirmed with the ownership record, and SPF is set.</source>
        <translation>El dominio está confirmado con el registro de propiedad, y SPF está configurado.</translation>
    </message>
    <message>
        <source>The domain is verified and assigned to that Mail Agent.</source>
        <translation>El dominio está verificado y asignado a ese Mail Agent.</translation>
    </message>
    <message>
        <source>The domain is verified and has passed the compliance check.</source>
        <translation>El dominio está verificado y ha superado la revisión de cumplimiento.</translation>
    </message>
    <message>
        <source>The domain is verified with SPF and DKIM. A sandbox domain writes to authorised recipients only.</source>
        <translation>El dominio está verificado con SPF y DKIM. Un dominio sandbox solo escribe a destinatarios autorizados.</translation>
    </message>
    <message>
        <source>The domain is verified with SPF, DKIM and MX records.</source>
        <translation>El dominio está verificado con registros SPF, DKIM y MX.</translation>
    </message>
    <message>
        <source>The domain is verified, with SPF and DKIM.</source>
        <translation>El dominio está verificado, con SPF y DKIM.</translation>
    </message>
    <message>
        <source>The domain is verified; a trial domain writes to the account&apos;s owner only.</source>
        <translation>El dominio está verificado; un dominio de prueba solo escribe al propietario de la cuenta.</translation>
    </message>
    <message>
        <source>The domain is verified; each subdomain is verified on its own.</source>
        <translation>El dominio está verificado; cada subdominio se verifica por separado.</translation>
    </message>
    <message>
        <source>The domain names no server in DNS, and its provider is not known.</source>
        <translation>El dominio no indica ningún servidor en el DNS, y su proveedor no se conoce.</translation>
    </message>
    <message>
        <source>The domain of the From address must be that of the mailbox that signs in.</source>
        <translation>El dominio de la dirección del remitente debe ser el del buzón que inicia sesión.</translation>
    </message>
    <message>
        <source>The domain {domain} of the From address was not found</source>
        <translation>No se encontró el dominio {domain} de la dirección del remitente</translation>
    </message>
    <message>
        <source>The domain&apos;s records point to Hostinger&apos;s mail servers.</source>
        <translation>Los registros del dominio apuntan a los servidores de correo de Hostinger.</translation>
    </message>
    <message>
        <source>The encrypted connection could not be set up</source>
        <translation>No se pudo establecer la conexión cifrada</translation>
    </message>
    <message>
        <source>The firewall and the connector&apos;s remote address ranges must admit the platform&apos;s addresses.</source>
        <translation>El firewall y los intervalos de direcciones remotas del conector deben permitir las direcciones de la plataforma.</translation>
    </message>
    <message>
        <source>The first day in the certificate is still to come, and this computer&apos;s date is right.</source>
        <translation>El primer día del certificado aún no ha llegado, y la fecha de este equipo es correcta.</translation>
    </message>
    <message>
        <source>The first words of the server are those of a web, POP3 or IMAP server.</source>
        <translation>Las primeras palabras del servidor son las de un servidor web, POP3 o IMAP.</translation>
    </message>
    <message>
        <source>The free plan has no SMTP for other programs; Mail Lite or a larger plan has.</source>
        <translation>El plan gratuito no tiene SMTP para otros programas; Mail Lite o un plan mayor, sí.</translation>
    </message>
    <message>
        <source>The greeting holds asterisks, or the server&apos;s list holds XXXX in place of words.</source>
        <translation>El saludo contiene asteriscos, o la lista del servidor contiene XXXX en lugar de palabras.</translation>
    </message>
    <message>
        <source>The greeting or the certificate names another company than that of the server.</source>
        <translation>El saludo o el certificado nombran una empresa distinta de la del servidor.</translation>
    </message>
    <message>
        <source>The iCloud address, one of its aliases, or an address of your own domain set up in iCloud.</source>
        <translation>La dirección de iCloud, uno de sus alias, o una dirección de su propio dominio configurada en iCloud.</translation>
    </message>
    <message>
        <source>The issuer of the certificate is antivirus software or a company&apos;s proxy, and web sites show the same issuer.</source>
        <translation>El emisor del certificado es un antivirus o el proxy de una empresa, y los sitios web muestran el mismo emisor.</translation>
    </message>
    <message>
        <source>The key of {host} is not the one you trusted</source>
        <translation>La clave que muestra {host} no es la de confianza</translation>
    </message>
    <message>
        <source>The last day in the certificate is close.</source>
        <translation>El último día del certificado está cerca.</translation>
    </message>
    <message>
        <source>The last day in the certificate is over, and this computer&apos;s date is right.</source>
        <translation>El último día del certificado ya pasó, y la fecha de este equipo es correcta.</translation>
    </message>
    <message>
        <source>The limit is not known.</source>
        <translation>El límite no se conoce.</translation>
    </message>
    <message>
        <source>The list after EHLO has no STARTTLS, also from another network.</source>
        <translation>La lista que sigue a EHLO no tiene STARTTLS, tampoco desde otra red.</translation>
    </message>
    <message>
        <source>The mail ports of every server are silent from this network, and open from another, such as a phone&apos;s.</source>
        <translation>Desde esta red no responde ningún puerto de correo de ningún servidor; desde otra, como la de un móvil, sí.</translation>
    </message>
    <message>
        <source>The mail server has a certificate for its name.</source>
        <translation>El servidor de correo tiene un certificado para su nombre.</translation>
    </message>
    <message>
        <source>The mail server is not set up correctly</source>
        <translation>El servidor de correo no está bien configurado</translation>
    </message>
    <message>
        <source>The mail server must be reachable from the Internet on port 587, 465 or 25.</source>
        <translation>El servidor de correo debe ser accesible desde internet en el puerto 587, 465 o 25.</translation>
    </message>
    <message>
        <source>The mail server must be reachable from the Internet.</source>
        <translation>El servidor de correo debe ser accesible desde internet.</translation>
    </message>
    <message>
        <source>The mail server&apos;s sign-in service does not work. That is not about your password.</source>
        <translation>El servicio de inicio de sesión del servidor de correo no funciona. No se trata de su contraseña.</translation>
    </message>
    <message>
        <source>The mailbox address or an alias.</source>
        <translation>La dirección del buzón o un alias.</translation>
    </message>
    <message>
        <source>The mailbox address or one of its aliases.</source>
        <translation>La dirección del buzón o uno de sus alias.</translation>
    </message>
    <message>
        <source>The mailbox address or one of its identities.</source>
        <translation>La dirección del buzón o una de sus identidades.</translation>
    </message>
    <message>
        <source>The mailbox address, or another address of the same package.</source>
        <translation>La dirección del buzón, u otra dirección del mismo paquete.</translation>
    </message>
    <message>
        <source>The mailbox address.</source>
        <translation>La dirección del buzón.</translation>
    </message>
    <message>
        <source>The mailbox belongs to an active BT account.</source>
        <translation>El buzón pertenece a una cuenta de BT activa.</translation>
    </message>
    <message>
        <source>The mailbox exists in konsoleH (web hosting). Hetzner Cloud has no mailboxes.</source>
        <translation>El buzón existe en konsoleH (alojamiento web). Hetzner Cloud no tiene buzones.</translation>
    </message>
    <message>
        <source>The mailbox exists, but its setting &quot;Authenticated SMTP&quot; is off.</source>
        <translation>El buzón existe, pero su ajuste «SMTP autenticado» está desactivado.</translation>
    </message>
    <message>
        <source>The mailbox has a licence and a password of its own. A shared mailbox without a licence cannot sign in.</source>
        <translation>El buzón tiene una licencia y una contraseña propias. Un buzón compartido sin licencia no puede iniciar sesión.</translation>
    </message>
    <message>
        <source>The mailbox is hosted at DreamHost.</source>
        <translation>El buzón está alojado en DreamHost.</translation>
    </message>
    <message>
        <source>The mailbox needs &quot;Authenticated SMTP&quot; switched on for tokens as well: admin center, Users, the user, Mail, Manage email apps.</source>
        <translation>El buzón necesita «SMTP autenticado» activado también para los tokens: Centro de administración, Usuarios, el usuario, Correo, Administrar aplicaciones de correo electrónico.</translation>
    </message>
    <message>
        <source>The mailbox setting wins over the organisation&apos;s: Exchange admin center &gt; Settings &gt; Mail flow &gt; Turn off SMTP AUTH protocol for your organization.</source>
        <translation>El ajuste del buzón prevalece sobre el de la organización: Centro de administración de Exchange &gt; Configuración &gt; Flujo de correo &gt; Desactivar el protocolo SMTP AUTH para su organización.</translation>
    </message>
    <message>
        <source>The mailbox that signs in, or one for which it has the Send As right.</source>
        <translation>El buzón que inicia sesión, o uno para el que tenga el permiso Enviar como.</translation>
    </message>
    <message>
        <source>The mailbox that signs in.</source>
        <translation>El buzón que inicia sesión.</translation>
    </message>
    <message>
        <source>The mailbox that will send, with its password or app password.</source>
        <translation>El buzón que va a enviar, con su contraseña o contraseña de aplicación.</translation>
    </message>
    <message>
        <source>The mailbox&apos;s own address, an alias, or a verified &quot;Send mail as&quot; address.</source>
        <translation>La dirección del propio buzón, un alias, o una dirección verificada de «Enviar como».</translation>
    </message>
    <message>
        <source>The mailboxes behind it are mostly at Microsoft 365 or Google Workspace.</source>
        <translation>Los buzones que hay detrás suelen estar en Microsoft 365 o Google Workspace.</translation>
    </message>
    <message>
        <source>The message goes to the address of your Referral Factory account and takes up to 5 minutes. Its From line must no longer be noreply@referral-factory.com.</source>
        <translation>El mensaje va a la dirección de su cuenta de Referral Factory y tarda hasta 5 minutos. Su línea De ya no debe ser noreply@referral-factory.com.</translation>
    </message>
    <message>
        <source>The message is not built as the server expects</source>
        <translation>El mensaje no está construido como el servidor espera</translation>
    </message>
    <message>
        <source>The message is too large</source>
        <translation>El mensaje es demasiado grande</translation>
    </message>
    <message>
        <source>The method of sign-in that was tried is not supported. The server offers: {mechanisms}.</source>
        <translation>El método de inicio de sesión que se probó no se admite. El servidor ofrece: {mechanisms}.</translation>
    </message>
    <message>
        <source>The name exists, but has no address. It may be the domain in place of its mail server, or the server&apos;s address is missing in DNS.</source>
        <translation>El nombre existe, pero no tiene dirección. Puede que sea el dominio en lugar de su servidor de correo, o que falte la dirección del servidor en el DNS.</translation>
    </message>
    <message>
        <source>The name leads to a machine that does not accept outgoing mail from users: this computer itself, or a server that only receives mail.</source>
        <translation>El nombre lleva a una máquina que no acepta correo saliente de usuarios: este mismo equipo, o un servidor que solo recibe correo.</translation>
    </message>
    <message>
        <source>The name was looked up, and the answer was that there is no such server. A letter may be missing or wrong, or the name belongs to another provider.</source>
        <translation>Se consultó el nombre, y la respuesta fue que no hay tal servidor. Puede que falte una letra o esté mal, o que el nombre sea de otro proveedor.</translation>
    </message>
    <message>
        <source>The name {host} leads to no server</source>
        <translation>El nombre {host} no lleva a ningún servidor</translation>
    </message>
    <message>
        <source>The names in the certificate are others than the server name that was entered.</source>
        <translation>Los nombres del certificado son distintos del nombre de servidor introducido.</translation>
    </message>
    <message>
        <source>The new Bird platform uses another user name and password: copy both from its SMTP page.</source>
        <translation>La nueva plataforma Bird usa otro nombre de usuario y otra contraseña: copie los dos de su página SMTP.</translation>
    </message>
    <message>
        <source>The normal password is not accepted from other programs.</source>
        <translation>La contraseña normal no se acepta desde otros programas.</translation>
    </message>
    <message>
        <source>The normal password is not accepted from other programs. The message about too many attempts often means just that.</source>
        <translation>La contraseña normal no se acepta desde otros programas. El mensaje sobre demasiados intentos a menudo significa justo eso.</translation>
    </message>
    <message>
        <source>The normal password never works in other programs at Fastmail.</source>
        <translation>En Fastmail la contraseña normal nunca funciona en otros programas.</translation>
    </message>
    <message>
        <source>The normal password of the account is not accepted from programs and platforms. The provider issues a separate password for them.</source>
        <translation>La contraseña normal de la cuenta no se acepta desde programas y plataformas. El proveedor emite para ellos una contraseña aparte.</translation>
    </message>
    <message>
        <source>The organisation does not allow sign-in with a password alone, for example through security defaults or conditional access in Microsoft Entra.</source>
        <translation>La organización no permite iniciar sesión solo con una contraseña, por ejemplo por los valores predeterminados de seguridad o por el acceso condicional de Microsoft Entra.</translation>
    </message>
    <message>
        <source>The organisation may refuse it: Set-OrganizationConfig -RejectDirectSend $true</source>
        <translation>La organización puede rechazarlo: Set-OrganizationConfig -RejectDirectSend $true</translation>
    </message>
    <message>
        <source>The other side closed the connection and did not confirm the message. If all of it had been sent, the server may have accepted it: sending it again may deliver it twice.</source>
        <translation>El otro lado cerró la conexión y no confirmó el mensaje. Si se había enviado entero, puede que el servidor lo haya aceptado: si se envía otra vez, puede entregarse dos veces.</translation>
    </message>
    <message>
        <source>The page of the platform on which its mail server (SMTP) is set.</source>
        <translation>La página de la plataforma en la que se configura su servidor de correo (SMTP).</translation>
    </message>
    <message>
        <source>The pairing code that the platform shows, once, to make this computer&apos;s key known to it.</source>
        <translation>El código de emparejamiento que la plataforma muestra, una sola vez, para darle a conocer la clave de este equipo.</translation>
    </message>
    <message>
        <source>The part of the address before the @ holds letters outside plain English, and the server cannot carry them.</source>
        <translation>La parte de la dirección anterior a la @ contiene letras que no son del alfabeto inglés, y el servidor no puede transportarlas.</translation>
    </message>
    <message>
        <source>The password has to be changed first</source>
        <translation>Antes hay que cambiar la contraseña</translation>
    </message>
    <message>
        <source>The password is a client secret of an Entra application; the user name is an SMTP user name made in the resource.</source>
        <translation>La contraseña es un secreto de cliente de una aplicación de Entra; el nombre de usuario es un nombre de usuario SMTP creado en el recurso.</translation>
    </message>
    <message>
        <source>The password of the web mail is not accepted from other programs. After SMTP is switched on, the provider shows an authorization code to be used in its place.</source>
        <translation>La contraseña del correo web no se acepta desde otros programas. Al activar SMTP, el proveedor muestra un código de autorización que se usa en su lugar.</translation>
    </message>
    <message>
        <source>The password or user name arrives damaged</source>
        <translation>La contraseña o el nombre de usuario llegan dañados</translation>
    </message>
    <message>
        <source>The password was not sent, because the connection is not protected</source>
        <translation>La contraseña no se envió, porque la conexión no está protegida</translation>
    </message>
    <message>
        <source>The password works on the provider&apos;s web page, and there the user name looks different.</source>
        <translation>La contraseña funciona en la web del proveedor, y allí el nombre de usuario tiene otra forma.</translation>
    </message>
    <message>
        <source>The password works on the web page, and the account uses a second step there.</source>
        <translation>La contraseña funciona en la web, y allí la cuenta usa un segundo paso.</translation>
    </message>
    <message>
        <source>The password works on the web page, and the provider also gives keys or passwords for SMTP alone.</source>
        <translation>La contraseña funciona en la web, y el proveedor da además claves o contraseñas solo para SMTP.</translation>
    </message>
    <message>
        <source>The platform sets its outbound address first and refuses a user name that differs. Here {address} is the sender and {username} signs in.</source>
        <translation>La plataforma fija primero su dirección de salida y rechaza un nombre de usuario distinto. Aquí el remitente es {address} y quien inicia sesión es {username}.</translation>
    </message>
    <message>
        <source>The platform tests the settings from its side and uses them only when its test passes.</source>
        <translation>La plataforma prueba la configuración desde su lado y solo la usa si su prueba es correcta.</translation>
    </message>
    <message>
        <source>The platform&apos;s addresses belong in the SPF record of the domain; without them the mail lands in junk.</source>
        <translation>Las direcciones de la plataforma deben estar en el registro SPF del dominio; sin ellas, el correo acaba en el correo no deseado.</translation>
    </message>
    <message>
        <source>The platform&apos;s form does not accept a server without sign-in.</source>
        <translation>El formulario de la plataforma no acepta un servidor sin inicio de sesión.</translation>
    </message>
    <message>
        <source>The platform&apos;s form does not let user name and password stay empty.</source>
        <translation>El formulario de la plataforma no permite dejar vacíos el nombre de usuario y la contraseña.</translation>
    </message>
    <message>
        <source>The platform&apos;s form has a list of ports, and this one is not on it. It takes: {ports}.</source>
        <translation>El formulario de la plataforma tiene una lista de puertos, y este no figura en ella. Acepta: {ports}.</translation>
    </message>
    <message>
        <source>The platform&apos;s form has no choice for this combination.</source>
        <translation>El formulario de la plataforma no ofrece esta combinación.</translation>
    </message>
    <message>
        <source>The platform&apos;s form has no entry for this combination.</source>
        <translation>El formulario de la plataforma no tiene ninguna opción para esta combinación.</translation>
    </message>
    <message>
        <source>The platform&apos;s form lists other ports.</source>
        <translation>El formulario de la plataforma ofrece otros puertos.</translation>
    </message>
    <message>
        <source>The platform&apos;s messages go out through your server and count towards its limits.</source>
        <translation>Los mensajes de la plataforma salen por su servidor y cuentan para sus límites.</translation>
    </message>
    <message>
        <source>The platform&apos;s test fails while the one from this computer passes.</source>
        <translation>La prueba de la plataforma falla, mientras que la de este equipo sale bien.</translation>
    </message>
    <message>
        <source>The primary address of the High Volume Email account.</source>
        <translation>La dirección principal de la cuenta de High Volume Email.</translation>
    </message>
    <message>
        <source>The program does not find its list of certificate authorities</source>
        <translation>El programa no encuentra su lista de autoridades de certificación</translation>
    </message>
    <message>
        <source>The program says itself that it kept the password back.</source>
        <translation>El propio programa dice que retuvo la contraseña.</translation>
    </message>
    <message>
        <source>The program signs in to Google with an OAuth token. The token ran out, was withdrawn, or does not include sending mail for this account.</source>
        <translation>El programa inicia sesión en Google con un token de OAuth. El token ha caducado, se ha revocado o no incluye el envío de correo para esta cuenta.</translation>
    </message>
    <message>
        <source>The program signs in to Microsoft 365 with an OAuth token. The token ran out, was withdrawn, or does not include sending mail for this account.</source>
        <translation>El programa inicia sesión en Microsoft 365 con un token de OAuth. El token ha caducado, se ha revocado o no incluye el envío de correo para esta cuenta.</translation>
    </message>
    <message>
        <source>The program signs in to Outlook.com with an OAuth token. The token ran out, was withdrawn, or does not include sending mail for this account.</source>
        <translation>El programa inicia sesión en Outlook.com con un token de OAuth. El token ha caducado, se ha revocado o no incluye el envío de correo para esta cuenta.</translation>
    </message>
    <message>
        <source>The program signs in with a token, and a new consent mends it.</source>
        <translation>El programa inicia sesión con un token, y un nuevo consentimiento lo arregla.</translation>
    </message>
    <message>
        <source>The program signs in with an OAuth token. The token ran out, was withdrawn, or does not include sending mail for this account.</source>
        <translation>El programa inicia sesión con un token de OAuth. El token ha caducado, se ha revocado o no incluye el envío de correo para esta cuenta.</translation>
    </message>
    <message>
        <source>The program uses a TLS version that the server no longer accepts</source>
        <translation>El programa usa una versión de TLS que el servidor ya no acepta</translation>
    </message>
    <message>
        <source>The provider accepts this sign-in or relay only from addresses that stand on a list, and the address used is not there.</source>
        <translation>El proveedor solo acepta este inicio de sesión o esta retransmisión desde las direcciones de una lista, y la dirección usada no figura en ella.</translation>
    </message>
    <message>
        <source>The provider has suspended this account or its domain, has not activated it yet, or has barred it from sending.</source>
        <translation>El proveedor ha suspendido esta cuenta o su dominio, aún no la ha activado o le ha prohibido enviar.</translation>
    </message>
    <message>
        <source>The provider lets programs in only after the owner has allowed it in the settings of the mailbox.</source>
        <translation>El proveedor solo deja entrar a los programas después de que el propietario lo permita en la configuración del buzón.</translation>
    </message>
    <message>
        <source>The provider limits how much this account may send in an hour, a day or a month, and the limit is reached.</source>
        <translation>El proveedor limita cuánto puede enviar esta cuenta en una hora, un día o un mes, y se ha llegado al límite.</translation>
    </message>
    <message>
        <source>The provider runs separate servers for each region, and each knows only its own accounts. The same user name and password are refused everywhere else.</source>
        <translation>El proveedor tiene servidores separados para cada región, y cada uno solo conoce sus propias cuentas. En los demás se rechazan el mismo nombre de usuario y la misma contraseña.</translation>
    </message>
    <message>
        <source>The provider thinks the sign-in is unusual, because it comes from a new place or program, and waits for you to confirm it on its web page.</source>
        <translation>Al proveedor le parece inusual el inicio de sesión, porque llega de un lugar o un programa nuevos, y espera a que lo confirme en su página web.</translation>
    </message>
    <message>
        <source>The provider&apos;s page lists the domain or the address as not verified.</source>
        <translation>La página del proveedor muestra el dominio o la dirección como no verificados.</translation>
    </message>
    <message>
        <source>The provider&apos;s page shows the limit as reached, and sending works again after the hour or the day.</source>
        <translation>La página del proveedor muestra que se ha llegado al límite, y el envío vuelve a funcionar pasada la hora o el día.</translation>
    </message>
    <message>
        <source>The question for the server&apos;s address got no answer at all. That says nothing about the server name: the DNS of this network does not work, or the computer is offline.</source>
        <translation>La consulta de la dirección del servidor no obtuvo ninguna respuesta. Eso no dice nada del nombre del servidor: el DNS de esta red no funciona, o el equipo no está conectado.</translation>
    </message>
    <message>
        <source>The receiver checked the DNS of the From domain (SPF, DKIM, DMARC) and found no permission for the server that sends.</source>
        <translation>El receptor comprobó el DNS del dominio del remitente (SPF, DKIM, DMARC) y no encontró permiso para el servidor que envía.</translation>
    </message>
    <message>
        <source>The recipient&apos;s address cannot be right</source>
        <translation>La dirección del destinatario no puede ser correcta</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox does not take this message</source>
        <translation>El buzón del destinatario no acepta este mensaje</translation>
    </message>
    <message>
        <source>The refusal comes right after the program says its own name.</source>
        <translation>El rechazo llega justo después de que el programa diga su nombre.</translation>
    </message>
    <message>
        <source>The refusal names a blocklist, or the address is listed when looked up there.</source>
        <translation>El rechazo nombra una lista de bloqueo, o la dirección figura en ella al consultarla.</translation>
    </message>
    <message>
        <source>The relay accepts listed addresses without a password, or a Workspace mailbox with an app password.</source>
        <translation>La retransmisión acepta direcciones de una lista sin contraseña, o un buzón de Workspace con una contraseña de aplicación.</translation>
    </message>
    <message>
        <source>The relay&apos;s setting &quot;Allowed senders&quot; decides: registered users, or every address in your domains.</source>
        <translation>Decide el ajuste «Remitentes permitidos» de la retransmisión: usuarios registrados, o cualquier dirección de sus dominios.</translation>
    </message>
    <message>
        <source>The rule of {provider}: {from_rule}</source>
        <translation>La regla para {provider}: {from_rule}</translation>
    </message>
    <message>
        <source>The same MX record also stands for mail received by Amazon SES: check that the domain has WorkMail.</source>
        <translation>El mismo registro MX vale también para el correo que recibe Amazon SES: compruebe que el dominio tiene WorkMail.</translation>
    </message>
    <message>
        <source>The same address as the Outbound Email Address.</source>
        <translation>La misma dirección que Outbound Email Address.</translation>
    </message>
    <message>
        <source>The same check fails in the same way at any server.</source>
        <translation>La misma comprobación falla de la misma forma con cualquier servidor.</translation>
    </message>
    <message>
        <source>The same in PowerShell.</source>
        <translation>Lo mismo en PowerShell.</translation>
    </message>
    <message>
        <source>The same key works with the provider&apos;s server of another region.</source>
        <translation>La misma clave funciona con el servidor de otra región del proveedor.</translation>
    </message>
    <message>
        <source>The same message goes through with fewer recipients.</source>
        <translation>El mismo mensaje pasa con menos destinatarios.</translation>
    </message>
    <message>
        <source>The same message is taken some minutes later.</source>
        <translation>El mismo mensaje se acepta unos minutos después.</translation>
    </message>
    <message>
        <source>The same port works with SSL/TLS.</source>
        <translation>El mismo puerto funciona con SSL/TLS.</translation>
    </message>
    <message>
        <source>The same port works with STARTTLS.</source>
        <translation>El mismo puerto funciona con STARTTLS.</translation>
    </message>
    <message>
        <source>The same settings work again later without any change.</source>
        <translation>La misma configuración vuelve a funcionar más tarde sin ningún cambio.</translation>
    </message>
    <message>
        <source>The same sign-in works from another network, or the provider&apos;s page lists allowed addresses.</source>
        <translation>El mismo inicio de sesión funciona desde otra red, o la página del proveedor tiene una lista de direcciones permitidas.</translation>
    </message>
    <message>
        <source>The same user name and password fail on the provider&apos;s web page too.</source>
        <translation>El mismo nombre de usuario y la misma contraseña fallan también en la web del proveedor.</translation>
    </message>
    <message>
        <source>The scope is restricted: Google verifies the program first. A service account with domain-wide delegation is another way.</source>
        <translation>El ámbito es restringido: Google verifica antes el programa. Otra vía es una cuenta de servicio con delegación de todo el dominio.</translation>
    </message>
    <message>
        <source>The scope is restricted: Google verifies the program first. An unverified program gets at most 100 users and tokens of seven days.</source>
        <translation>El ámbito es restringido: Google verifica antes el programa. Un programa sin verificar obtiene como máximo 100 usuarios y tokens de siete días.</translation>
    </message>
    <message>
        <source>The scope may cover SMTP, depending on the program.</source>
        <translation>El ámbito puede incluir SMTP, según el programa.</translation>
    </message>
    <message>
        <source>The sender address is empty or misspelt, or its domain or mailbox cannot be found.</source>
        <translation>La dirección del remitente está vacía o mal escrita, o no se encuentra su dominio o su buzón.</translation>
    </message>
    <message>
        <source>The sender address or its domain is validated.</source>
        <translation>La dirección del remitente o su dominio está validado.</translation>
    </message>
    <message>
        <source>The sender or its domain is verified.</source>
        <translation>El remitente o su dominio está verificado.</translation>
    </message>
    <message>
        <source>The sender signature or the domain is verified.</source>
        <translation>La firma de remitente (sender signature) o el dominio está verificado.</translation>
    </message>
    <message>
        <source>The sender&apos;s domain does not vouch for this server</source>
        <translation>El dominio del remitente no responde por este servidor</translation>
    </message>
    <message>
        <source>The sending account is still in its trial mode</source>
        <translation>La cuenta de envío sigue en modo de prueba</translation>
    </message>
    <message>
        <source>The sending address belongs in your SPF record, else the mail is taken for spam.</source>
        <translation>La dirección de envío debe estar en su registro SPF; si no, el correo se toma por spam.</translation>
    </message>
    <message>
        <source>The sending address has no name in DNS, or one that does not lead back to it.</source>
        <translation>La dirección de envío no tiene nombre en el DNS, o tiene uno que no lleva de vuelta a ella.</translation>
    </message>
    <message>
        <source>The sending domain is verified and signed with DKIM.</source>
        <translation>El dominio de envío está verificado y firmado con DKIM.</translation>
    </message>
    <message>
        <source>The sending domain is verified.</source>
        <translation>El dominio de envío está verificado.</translation>
    </message>
    <message>
        <source>The sending limit of the account is used up</source>
        <translation>Se ha agotado el límite de envío de la cuenta</translation>
    </message>
    <message>
        <source>The server also has an IPv6 address, and this computer or program tried that one although IPv6 does not work from here. Over IPv4 it would.</source>
        <translation>El servidor también tiene una dirección IPv6, y este equipo o programa la probó aunque IPv6 no funciona desde aquí. Por IPv4 sí funcionaría.</translation>
    </message>
    <message>
        <source>The server also has {family} addresses, which could not be tested from here. The test used the other address family.</source>
        <translation>El servidor también tiene direcciones {family}, que no se pudieron probar desde aquí. La prueba usó el otro tipo de direcciones.</translation>
    </message>
    <message>
        <source>The server announces STARTTLS and then says that it cannot do it at the moment. Its certificate or key is usually missing or unreadable.</source>
        <translation>El servidor anuncia STARTTLS y después dice que ahora no puede usarlo. Por lo general falta su certificado o su clave, o no se pueden leer.</translation>
    </message>
    <message>
        <source>The server answers, but as another machine than the one for sending.</source>
        <translation>El servidor responde, pero es una máquina distinta de la de envío.</translation>
    </message>
    <message>
        <source>The server asks for TLS 1.2 or later, and the program that connects offers only older versions.</source>
        <translation>El servidor pide TLS 1.2 o posterior, y el programa que se conecta solo ofrece versiones anteriores.</translation>
    </message>
    <message>
        <source>The server asks you to slow down</source>
        <translation>El servidor pide que vaya más despacio</translation>
    </message>
    <message>
        <source>The server cannot check passwords at the moment</source>
        <translation>El servidor no puede comprobar contraseñas en este momento</translation>
    </message>
    <message>
        <source>The server closed the connection. This provider does so when the service is not switched on or the authorization code is missing.</source>
        <translation>El servidor cerró la conexión. Este proveedor lo hace cuando el servicio no está activado o falta el código de autorización.</translation>
    </message>
    <message>
        <source>The server delivers to its own mailboxes, but not on to others for this account or address.</source>
        <translation>El servidor entrega en sus propios buzones, pero no a otros para esta cuenta o dirección.</translation>
    </message>
    <message>
        <source>The server depends on the product: Email Pro uses proN.mail.ovh.net, Exchange exN.mail.ovh.net. The control panel shows it under General information.</source>
        <translation>El servidor depende del producto: Email Pro usa proN.mail.ovh.net; Exchange, exN.mail.ovh.net. El panel de control lo muestra en Información general.</translation>
    </message>
    <message>
        <source>The server did not understand the program</source>
        <translation>El servidor no entendió al programa</translation>
    </message>
    <message>
        <source>The server does not accept the name this computer introduces itself with</source>
        <translation>El servidor no acepta el nombre con el que se presenta este equipo</translation>
    </message>
    <message>
        <source>The server does not accept this user name and password</source>
        <translation>El servidor no acepta este nombre de usuario y esta contraseña</translation>
    </message>
    <message>
        <source>The server does not accept {address} as a sender</source>
        <translation>El servidor no acepta {address} como remitente</translation>
    </message>
    <message>
        <source>The server does not forward mail for you</source>
        <translation>El servidor no reenvía correo por usted</translation>
    </message>
    <message>
        <source>The server does not know {username} in this form. Most servers want the full e-mail address, some a fixed word or the part before the @.</source>
        <translation>El servidor no reconoce {username} con esta forma. La mayoría de los servidores quieren la dirección de correo completa; algunos, una palabra fija o la parte anterior a la @.</translation>
    </message>
    <message>
        <source>The server does not offer STARTTLS on {port}</source>
        <translation>El servidor no ofrece STARTTLS en {port}</translation>
    </message>
    <message>
        <source>The server does not take addresses with special letters</source>
        <translation>El servidor no acepta direcciones con letras especiales</translation>
    </message>
    <message>
        <source>The server failed over its own configuration, database or a service behind it.</source>
        <translation>El servidor falló por su propia configuración, su base de datos o un servicio que tiene detrás.</translation>
    </message>
    <message>
        <source>The server field holds more than a name: a blank, a comma, a port, a web address or something else. Nothing can be looked up from that.</source>
        <translation>El campo del servidor contiene más que un nombre: un espacio, una coma, un puerto, una dirección web u otra cosa. Con eso no se puede consultar nada.</translation>
    </message>
    <message>
        <source>The server field holds more than a name: a blank, a comma, or an address with https.</source>
        <translation>El campo del servidor contiene más que un nombre: un espacio, una coma o una dirección con https.</translation>
    </message>
    <message>
        <source>The server has shut this computer out for a while</source>
        <translation>El servidor ha cerrado el paso a este equipo por un tiempo</translation>
    </message>
    <message>
        <source>The server has trouble of its own at the moment</source>
        <translation>El servidor tiene problemas propios en este momento</translation>
    </message>
    <message>
        <source>The server has {family} addresses in DNS, and they do not answer. The other address family works, so mail goes out, but a platform that tries {family} first may wait or fail.</source>
        <translation>El servidor tiene direcciones {family} en el DNS, y no responden. El otro tipo de direcciones funciona y el correo sale, pero una plataforma que pruebe primero {family} puede tener que esperar o fallar.</translation>
    </message>
    <message>
        <source>The server hung up without a reason</source>
        <translation>El servidor cerró la conexión sin dar un motivo</translation>
    </message>
    <message>
        <source>The server is then smtp-relay.gmail.com, port 587 with STARTTLS. A change can take up to 24 hours.</source>
        <translation>El servidor es entonces smtp-relay.gmail.com, puerto 587 con STARTTLS. Un cambio puede tardar hasta 24 horas.</translation>
    </message>
    <message>
        <source>The server is your login followed by .kasserver.com; KAS shows it. mail.YOURDOMAIN often has no fitting certificate.</source>
        <translation>El servidor es su nombre de acceso seguido de .kasserver.com; KAS lo muestra. mail.SUDOMINIO a menudo no tiene un certificado adecuado.</translation>
    </message>
    <message>
        <source>The server knows no such mailbox, or the mailbox is full or closed. Your own settings are not the problem.</source>
        <translation>El servidor no conoce ese buzón, o el buzón está lleno o cerrado. Su propia configuración no es el problema.</translation>
    </message>
    <message>
        <source>The server leaves out part of its certificate</source>
        <translation>El servidor omite una parte de su certificado</translation>
    </message>
    <message>
        <source>The server limits how many recipients one message may have.</source>
        <translation>El servidor limita cuántos destinatarios puede tener un mensaje.</translation>
    </message>
    <message>
        <source>The server limits how often one may sign in. The password may be right.</source>
        <translation>El servidor limita la frecuencia de los inicios de sesión. La contraseña puede ser correcta.</translation>
    </message>
    <message>
        <source>The server limits the size of a message, and this one is larger.</source>
        <translation>El servidor limita el tamaño de los mensajes, y este lo supera.</translation>
    </message>
    <message>
        <source>The server lists AUTH once the connection is encrypted.</source>
        <translation>El servidor ofrece AUTH cuando la conexión está cifrada.</translation>
    </message>
    <message>
        <source>The server lists STARTTLS, and answers the command itself with a refusal.</source>
        <translation>El servidor anuncia STARTTLS y rechaza el propio comando.</translation>
    </message>
    <message>
        <source>The server lists no AUTH on this port, neither before nor after the encryption, but does on another port.</source>
        <translation>El servidor no ofrece AUTH en este puerto, ni antes ni después del cifrado, pero sí en otro.</translation>
    </message>
    <message>
        <source>The server lists ways to sign in, and none of them is the one that the program uses.</source>
        <translation>El servidor ofrece formas de iniciar sesión, y ninguna es la que usa el programa.</translation>
    </message>
    <message>
        <source>The server name is not a host name</source>
        <translation>El nombre del servidor no es un nombre de host</translation>
    </message>
    <message>
        <source>The server offers no TLS version that is still considered safe. At least TLS 1.2 is needed.</source>
        <translation>El servidor no ofrece ninguna versión de TLS que aún se considere segura. Se necesita al menos TLS 1.2.</translation>
    </message>
    <message>
        <source>The server offers no sign-in on {port}</source>
        <translation>El servidor no ofrece inicio de sesión en {port}</translation>
    </message>
    <message>
        <source>The server only has outdated encryption</source>
        <translation>El servidor solo tiene un cifrado anticuado</translation>
    </message>
    <message>
        <source>The server proves an identity, but not the one you asked for. Its certificate is valid for: {names}.</source>
        <translation>El servidor demuestra una identidad, pero no la que usted pidió. Su certificado es válido para: {names}.</translation>
    </message>
    <message>
        <source>The server puts first attempts off and accepts them later</source>
        <translation>El servidor aplaza los primeros intentos y los acepta más tarde</translation>
    </message>
    <message>
        <source>The server refuses the IP address of this connection because a list names it as a source of spam. Home and mobile connections are often listed.</source>
        <translation>El servidor rechaza la dirección IP de esta conexión porque una lista la señala como origen de spam. Las conexiones domésticas y móviles figuran a menudo en esas listas.</translation>
    </message>
    <message>
        <source>The server refuses the message by its own rules</source>
        <translation>El servidor rechaza el mensaje por sus propias reglas</translation>
    </message>
    <message>
        <source>The server says that it cannot take mail just now. Your settings are not the reason.</source>
        <translation>El servidor dice que ahora mismo no puede aceptar correo. El motivo no es su configuración.</translation>
    </message>
    <message>
        <source>The server sends its own certificate without the intermediate one that connects it with a known authority. Some programs fill the gap by themselves, most refuse.</source>
        <translation>El servidor envía su propio certificado sin el intermedio que lo une a una autoridad conocida. Algunos programas llenan el hueco por sí mismos; la mayoría lo rechaza.</translation>
    </message>
    <message>
        <source>The server sends only its own certificate, and some programs accept it while others do not.</source>
        <translation>El servidor envía solo su propio certificado, y unos programas lo aceptan y otros no.</translation>
    </message>
    <message>
        <source>The server signed its certificate itself</source>
        <translation>El servidor firmó él mismo su certificado</translation>
    </message>
    <message>
        <source>The server takes a sign-in only over an encrypted connection</source>
        <translation>El servidor solo acepta un inicio de sesión en una conexión cifrada</translation>
    </message>
    <message>
        <source>The server takes mail only from users that signed in, and this connection did not.</source>
        <translation>El servidor solo acepta correo de usuarios que han iniciado sesión, y esta conexión no lo hizo.</translation>
    </message>
    <message>
        <source>The server wants a sign-in first</source>
        <translation>El servidor quiere antes un inicio de sesión</translation>
    </message>
    <message>
        <source>The server wants encryption first</source>
        <translation>El servidor quiere antes el cifrado</translation>
    </message>
    <message>
        <source>The server wants the IP address to have a name (PTR record) that leads back to the same address.</source>
        <translation>El servidor quiere que la dirección IP tenga un nombre (registro PTR) que lleve de vuelta a la misma dirección.</translation>
    </message>
    <message>
        <source>The server was reached and encryption works, but it refused the sign-in as {username}. A typing error, an old password or another account is the usual reason.</source>
        <translation>Se llegó al servidor y el cifrado funciona, pero rechazó el inicio de sesión como {username}. Lo habitual es un error al escribir, una contraseña antigua u otra cuenta.</translation>
    </message>
    <message>
        <source>The server {host} does not exist</source>
        <translation>El servidor {host} no existe</translation>
    </message>
    <message>
        <source>The server&apos;s address begins with 10, 172.16 to 172.31, or 192.168.</source>
        <translation>La dirección del servidor empieza por 10, por 172.16 a 172.31 o por 192.168.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate expires in {days}</source>
        <translation>El certificado del servidor caduca dentro de {days}</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired</source>
        <translation>El certificado del servidor ha caducado</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet</source>
        <translation>El certificado del servidor aún no es válido</translation>
    </message>
    <message>
        <source>The server&apos;s certificate may be fine. The program that connects has no list of trusted authorities, or a very old one, so it cannot check any certificate.</source>
        <translation>El certificado del servidor puede estar bien. El programa que se conecta no tiene una lista de autoridades de confianza, o tiene una muy antigua, así que no puede comprobar ningún certificado.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was withdrawn</source>
        <translation>El certificado del servidor se ha revocado</translation>
    </message>
    <message>
        <source>The server&apos;s encryption is out of order</source>
        <translation>El cifrado del servidor no funciona</translation>
    </message>
    <message>
        <source>The server&apos;s firewall does not let this computer in</source>
        <translation>El firewall del servidor no deja pasar a este equipo</translation>
    </message>
    <message>
        <source>The server&apos;s firewall does not let {platform} in</source>
        <translation>El firewall del servidor no deja pasar a {platform}</translation>
    </message>
    <message>
        <source>The server&apos;s words arrive masked or cut. Inspection in a firewall, such as &quot;SMTP fixup&quot; on Cisco devices, does that and removes encryption and sign-in with it.</source>
        <translation>Las palabras del servidor llegan tapadas o cortadas. Lo hace la inspección de un firewall, como «SMTP fixup» en equipos de Cisco, y así elimina el cifrado y el inicio de sesión.</translation>
    </message>
    <message>
        <source>The settings start SSL/TLS at once, but the server on this port greets in the clear first and switches to encryption with STARTTLS.</source>
        <translation>La configuración inicia SSL/TLS de inmediato, pero en este puerto el servidor saluda primero sin cifrar y pasa al cifrado con STARTTLS.</translation>
    </message>
    <message>
        <source>The sign-in log of the organisation names the policy that blocked it.</source>
        <translation>El registro de inicios de sesión de la organización nombra la directiva que lo bloqueó.</translation>
    </message>
    <message>
        <source>The sign-in token is no longer valid</source>
        <translation>El token de inicio de sesión ya no es válido</translation>
    </message>
    <message>
        <source>The sign-in worked, but the server does not let {username} use this sender address.</source>
        <translation>El inicio de sesión funcionó, pero el servidor no deja que {username} use esta dirección del remitente.</translation>
    </message>
    <message>
        <source>The tenant is common or consumers.</source>
        <translation>El inquilino es common o consumers.</translation>
    </message>
    <message>
        <source>The test ran from this computer. The platform connects from {egress}, so a server behind a firewall has to admit that address as well.</source>
        <translation>La prueba se hizo desde este equipo. La plataforma se conecta desde {egress}, así que un servidor detrás de un firewall también tiene que permitir esa dirección.</translation>
    </message>
    <message>
        <source>The token can send for every domain of the account: keep it secret.</source>
        <translation>El token puede enviar por todos los dominios de la cuenta: manténgalo en secreto.</translation>
    </message>
    <message>
        <source>The user name and the From address are two mailboxes.</source>
        <translation>El nombre de usuario y la dirección del remitente son dos buzones.</translation>
    </message>
    <message>
        <source>The user name and the From address are two texts.</source>
        <translation>El nombre de usuario y la dirección del remitente son dos textos distintos.</translation>
    </message>
    <message>
        <source>The user name has another form here</source>
        <translation>El nombre de usuario tiene aquí otra forma</translation>
    </message>
    <message>
        <source>The user name is any text; the password is a Mandrill API key, not a Mailchimp key.</source>
        <translation>El nombre de usuario es un texto cualquiera; la contraseña es una clave de API de Mandrill, no una clave de Mailchimp.</translation>
    </message>
    <message>
        <source>The user name is the API key, the password is the secret key. The account password is refused.</source>
        <translation>El nombre de usuario es la clave de API; la contraseña, la clave secreta. La contraseña de la cuenta se rechaza.</translation>
    </message>
    <message>
        <source>The user name is the project ID; the password is an API secret key with rights for Transactional Email.</source>
        <translation>El nombre de usuario es el ID del proyecto; la contraseña es una clave secreta de API con permisos para Transactional Email.</translation>
    </message>
    <message>
        <source>The user name is the word SMTP_Injection; the password is an API key with the permission Send via SMTP.</source>
        <translation>El nombre de usuario es la palabra SMTP_Injection; la contraseña es una clave de API con el permiso Send via SMTP.</translation>
    </message>
    <message>
        <source>The user name is the word api; the password is the API token of the domain.</source>
        <translation>El nombre de usuario es la palabra api; la contraseña es el token de API del dominio.</translation>
    </message>
    <message>
        <source>The user name is the word api_token; the password is a Cloudflare API token with the permission Email Sending: Edit.</source>
        <translation>El nombre de usuario es la palabra api_token; la contraseña es un token de API de Cloudflare con el permiso Email Sending: Edit.</translation>
    </message>
    <message>
        <source>The user name is the word apikey; the password is an API key (SG....) with the permission Mail Send.</source>
        <translation>El nombre de usuario es la palabra apikey; la contraseña es una clave de API (SG....) con el permiso Mail Send.</translation>
    </message>
    <message>
        <source>The user name is the word emailapikey; the password is the Send Mail Token of the Mail Agent.</source>
        <translation>El nombre de usuario es la palabra emailapikey; la contraseña es el Send Mail Token del Mail Agent.</translation>
    </message>
    <message>
        <source>The user name is the word resend; the password is an API key (re_...).</source>
        <translation>El nombre de usuario es la palabra resend; la contraseña es una clave de API (re_...).</translation>
    </message>
    <message>
        <source>The user name must be an email address for that reason.</source>
        <translation>Por eso el nombre de usuario debe ser una dirección de correo.</translation>
    </message>
    <message>
        <source>The user or the administrator turns IMAP and SMTP on first.</source>
        <translation>El usuario o el administrador activa antes IMAP y SMTP.</translation>
    </message>
    <message>
        <source>The user&apos;s address, an alias, or an address with the right to send for it.</source>
        <translation>La dirección del usuario, un alias, o una dirección para la que tenga permiso de envío.</translation>
    </message>
    <message>
        <source>The user&apos;s own address, or any address of the domain where the user is allowed to.</source>
        <translation>La dirección del propio usuario, o cualquiera del dominio si el usuario tiene permiso.</translation>
    </message>
    <message>
        <source>The web page asks for a new password after the sign-in.</source>
        <translation>La web pide una contraseña nueva después del inicio de sesión.</translation>
    </message>
    <message>
        <source>The whole message was sent, and no reply to it came within the time limit. It may have been accepted: trying again may deliver it twice.</source>
        <translation>Se envió el mensaje completo, y no llegó respuesta dentro del plazo. Puede que se haya aceptado: si lo intenta otra vez, puede entregarse dos veces.</translation>
    </message>
    <message>
        <source>The whole message was sent, and the other side closed the connection without confirming it. It may have been accepted: trying again may deliver it twice.</source>
        <translation>Se envió el mensaje completo, y el otro lado cerró la conexión sin confirmarlo. Puede que se haya aceptado: si lo intenta otra vez, puede entregarse dos veces.</translation>
    </message>
    <message>
        <source>The words of the licences themselves</source>
        <translation>Los propios textos de las licencias</translation>
    </message>
    <message>
        <source>Then assign it. It can take up to a day until it counts.</source>
        <translation>Después, asígnela. Puede tardar hasta un día en aplicarse.</translation>
    </message>
    <message>
        <source>Then check user name and password once.</source>
        <translation>Después, compruebe una sola vez el nombre de usuario y la contraseña.</translation>
    </message>
    <message>
        <source>Then sign in once, with user name and password checked before.</source>
        <translation>Después, inicie sesión una vez, con el nombre de usuario y la contraseña ya revisados.</translation>
    </message>
    <message>
        <source>Then test again.</source>
        <translation>Después, pruebe otra vez.</translation>
    </message>
    <message>
        <source>There is no way from here to {host}</source>
        <translation>No hay ninguna ruta desde aquí hasta {host}</translation>
    </message>
    <message>
        <source>This Microsoft 365 mailbox only accepts OAuth</source>
        <translation>Este buzón de Microsoft 365 solo acepta OAuth</translation>
    </message>
    <message>
        <source>This account lives in another region of {provider}</source>
        <translation>Esta cuenta está en otra región en {provider}</translation>
    </message>
    <message>
        <source>This account may not send as {address}</source>
        <translation>Esta cuenta no puede enviar como {address}</translation>
    </message>
    <message>
        <source>This account needs an app password or another way to send</source>
        <translation>Esta cuenta necesita una contraseña de aplicación u otra forma de enviar</translation>
    </message>
    <message>
        <source>This computer cannot look up names</source>
        <translation>Este equipo no puede resolver nombres</translation>
    </message>
    <message>
        <source>This computer does not know who issued the certificate</source>
        <translation>Este equipo no sabe quién emitió el certificado</translation>
    </message>
    <message>
        <source>This computer has no {family}</source>
        <translation>Este equipo no tiene {family}</translation>
    </message>
    <message>
        <source>This computer or a router on the way reports that the address cannot be reached.</source>
        <translation>Este equipo o un router en el camino comunica que no se puede llegar a la dirección.</translation>
    </message>
    <message>
        <source>This computer reached {host} on {port}, and {platform} did not. A firewall in front of the server decides by address and does not know the platform&apos;s.</source>
        <translation>Este equipo llegó hasta {host} en {port}, y {platform} no. Un firewall delante del servidor decide según la dirección y no conoce la de la plataforma.</translation>
    </message>
    <message>
        <source>This computer sees {host} at another address than the internet</source>
        <translation>Este equipo ve {host} en una dirección distinta a la de internet</translation>
    </message>
    <message>
        <source>This computer&apos;s DNS says that {domain} does not exist, though {provider} is known to use it.</source>
        <translation>Según el DNS de este equipo, {domain} no existe, aunque se sabe que {provider} lo usa.</translation>
    </message>
    <message>
        <source>This computer&apos;s DNS says that {host} does not exist, though {provider} is known to use it.</source>
        <translation>Según el DNS de este equipo, {host} no existe, aunque se sabe que {provider} lo usa.</translation>
    </message>
    <message>
        <source>This computer&apos;s address is usually not on the list, so a test from here may be refused although {platform} is admitted. The test of {platform} itself decides.</source>
        <translation>La dirección de este equipo no suele estar en la lista, así que una prueba desde aquí puede rechazarse aunque {platform} tenga permiso. Decide la prueba que hace {platform}.</translation>
    </message>
    <message>
        <source>This is a spam defence called greylisting: the server accepts the same message when it is tried again some minutes later. Nothing is wrong with the settings.</source>
        <translation>Es una defensa contra el spam llamada greylisting: el servidor acepta el mismo mensaje si se intenta de nuevo unos minutos después. La configuración está bien.</translation>
    </message>
    <message>
        <source>This network blocks outgoing mail on {port}</source>
        <translation>Esta red bloquea el correo saliente en {port}</translation>
    </message>
    <message>
        <source>This port expects encryption from the first byte. The settings begin without encryption, so both sides wait for each other until the connection ends.</source>
        <translation>Este puerto espera cifrado desde el primer byte. La configuración empieza sin cifrado, así que los dos lados se esperan mutuamente hasta que la conexión termina.</translation>
    </message>
    <message>
        <source>This program made a mistake in a check</source>
        <translation>Este programa cometió un error en una comprobación</translation>
    </message>
    <message>
        <source>This program sends a password only over an encrypted connection to a server that has proved its name.</source>
        <translation>Este programa solo envía una contraseña por una conexión cifrada y a un servidor que ha demostrado su nombre.</translation>
    </message>
    <message>
        <source>This program with its icons, texts, schemas, test files and readers for platforms</source>
        <translation>Este programa con sus iconos, textos, esquemas, archivos de prueba y lectores para plataformas</translation>
    </message>
    <message>
        <source>This provider gives one answer for three things: SMTP not switched on, the web password used in place of the authorization code, or a wrong code.</source>
        <translation>Este proveedor da la misma respuesta en tres casos: SMTP sin activar, la contraseña web en lugar del código de autorización, o un código incorrecto.</translation>
    </message>
    <message>
        <source>This provider needs an authorization code</source>
        <translation>Este proveedor necesita un código de autorización</translation>
    </message>
    <message>
        <source>This wizard and platforms that ask for user name and password sign in without tokens: {credential}</source>
        <translation>Este asistente y las plataformas que piden nombre de usuario y contraseña inician sesión sin tokens: {credential}</translation>
    </message>
    <message>
        <source>To keep {mailbox} for the answers, enter it as Reply-To where {platform} has such a field.</source>
        <translation>Para seguir recibiendo las respuestas en {mailbox}, introdúzcalo como Reply-To si {platform} tiene un campo así.</translation>
    </message>
    <message>
        <source>To relay without sign-in, make a connector of its own that lists the platform&apos;s addresses.</source>
        <translation>Para retransmitir sin inicio de sesión, cree un conector propio con las direcciones de la plataforma.</translation>
    </message>
    <message>
        <source>To send from another address, add it and verify it. Otherwise Gmail replaces the From address with {mailbox}.</source>
        <translation>Para enviar desde otra dirección, añádala y verifíquela. Si no, Gmail sustituye la dirección del remitente por {mailbox}.</translation>
    </message>
    <message>
        <source>To send from another address, give {mailbox} the Send As right for it. Put that address in place of OTHER-ADDRESS.</source>
        <translation>Para enviar desde otra dirección, dé a {mailbox} el permiso Enviar como para ella. Ponga esa dirección en lugar de OTHER-ADDRESS.</translation>
    </message>
    <message>
        <source>To send, use a real mailbox or a sending service for the domain.</source>
        <translation>Para enviar, use un buzón de verdad o un servicio de envío para el dominio.</translation>
    </message>
    <message>
        <source>To test with a private authority, give its certificate as CA file.</source>
        <translation>Para probar con una autoridad privada, indique su certificado como archivo de CA.</translation>
    </message>
    <message>
        <source>Too many connections or messages came from this account or address in a short time.</source>
        <translation>Esta cuenta o dirección hizo demasiadas conexiones o envió demasiados mensajes en poco tiempo.</translation>
    </message>
    <message>
        <source>Too many recipients in one message</source>
        <translation>Demasiados destinatarios en un mensaje</translation>
    </message>
    <message>
        <source>Too many sign-ins in a short time</source>
        <translation>Demasiados inicios de sesión en poco tiempo</translation>
    </message>
    <message>
        <source>Transactional sending is activated for the account; ask Brevo&apos;s support if it is not.</source>
        <translation>El envío transaccional está activado en la cuenta; si no lo está, pídalo al soporte de Brevo.</translation>
    </message>
    <message>
        <source>Trend Micro Email Security is a filter in front of the real mail server. Ask who hosts the mailboxes behind it.</source>
        <translation>Trend Micro Email Security es un filtro delante del verdadero servidor de correo. Pregunte quién aloja los buzones que hay detrás.</translation>
    </message>
    <message>
        <source>Trial and Micro plans allow few messages a day.</source>
        <translation>Los planes de prueba y Micro permiten pocos mensajes al día.</translation>
    </message>
    <message>
        <source>Trust anchors of the DNS root zone, published by IANA</source>
        <translation>Anclas de confianza de la zona raíz del DNS, publicadas por la IANA</translation>
    </message>
    <message>
        <source>Try again a few minutes later.</source>
        <translation>Vuelva a intentarlo unos minutos después.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Vuelva a intentarlo dentro de unos minutos.</translation>
    </message>
    <message>
        <source>Try again in a few minutes; such a failure is often short.</source>
        <translation>Vuelva a intentarlo dentro de unos minutos; un fallo así suele ser corto.</translation>
    </message>
    <message>
        <source>Try again in five minutes.</source>
        <translation>Vuelva a intentarlo dentro de cinco minutos.</translation>
    </message>
    <message>
        <source>Try from a browser that has been signed in for some days, not in a private window. Support cannot lift the limit.</source>
        <translation>Pruebe con un navegador que lleve algunos días con la sesión iniciada, no en una ventana privada. El soporte no puede levantar el límite.</translation>
    </message>
    <message>
        <source>Try from another network, such as a phone&apos;s hotspot or the office. If it works there, the firewall decides by address.</source>
        <translation>Pruebe desde otra red, como el punto de acceso de un móvil o la oficina. Si allí funciona, el firewall decide según la dirección.</translation>
    </message>
    <message>
        <source>Try from another network, such as a phone&apos;s hotspot. If it works there, ask the people who run this network to allow outgoing SMTP.</source>
        <translation>Pruebe desde otra red, como el punto de acceso de un móvil. Si allí funciona, pida a quien administra esta red que permita el SMTP saliente.</translation>
    </message>
    <message>
        <source>Try from another network. If it works there, a device of this network is in the way.</source>
        <translation>Pruebe desde otra red. Si allí funciona, un dispositivo de esta red se interpone.</translation>
    </message>
    <message>
        <source>Try port 465 with SSL/TLS, then port 587 with STARTTLS.</source>
        <translation>Pruebe el puerto 465 con SSL/TLS y después el puerto 587 con STARTTLS.</translation>
    </message>
    <message>
        <source>Try port 465 with SSL/TLS.</source>
        <translation>Pruebe el puerto 465 con SSL/TLS.</translation>
    </message>
    <message>
        <source>Try port 587 with STARTTLS and port 465 with SSL/TLS.</source>
        <translation>Pruebe el puerto 587 con STARTTLS y el puerto 465 con SSL/TLS.</translation>
    </message>
    <message>
        <source>Try the full e-mail address as user name.</source>
        <translation>Pruebe con la dirección de correo completa como nombre de usuario.</translation>
    </message>
    <message>
        <source>Turn IMAP/SMTP on: Mail &gt; Preferences &gt; POP3/IMAP.</source>
        <translation>Active IMAP/SMTP: Mail &gt; Preferences &gt; POP3/IMAP.</translation>
    </message>
    <message>
        <source>Turn IMAP/SMTP on: Mail settings &gt; IMAP/POP3.</source>
        <translation>Active IMAP/SMTP: configuración del correo &gt; IMAP/POP3.</translation>
    </message>
    <message>
        <source>Turn SMTP AUTH on for the mailbox: Microsoft 365 admin center &gt; Users &gt; Active users &gt; the user &gt; Mail &gt; Manage email apps &gt; Authenticated SMTP. In PowerShell: Set-CASMailbox -Identity USER -SmtpClientAuthenticationDisabled $false</source>
        <translation>Active SMTP AUTH para el buzón: Centro de administración de Microsoft 365 &gt; Usuarios &gt; Usuarios activos &gt; el usuario &gt; Correo &gt; Administrar aplicaciones de correo electrónico &gt; SMTP autenticado. En PowerShell: Set-CASMailbox -Identity USER -SmtpClientAuthenticationDisabled $false</translation>
    </message>
    <message>
        <source>Turn it on: Settings &gt; POP3 &amp; IMAP.</source>
        <translation>Actívelo: Settings &gt; POP3 &amp; IMAP.</translation>
    </message>
    <message>
        <source>Turn off &quot;Zusätzlicher Postfachschutz&quot; (additional mailbox protection): it blocks SMTP for other programs.</source>
        <translation>Desactive «Zusätzlicher Postfachschutz» (protección adicional del buzón): bloquea SMTP para otros programas.</translation>
    </message>
    <message>
        <source>Turn on 2-Step Verification for the Google account first: without it Google offers no app passwords.</source>
        <translation>Active antes la verificación en dos pasos de la cuenta de Google: sin ella, Google no ofrece contraseñas de aplicación.</translation>
    </message>
    <message>
        <source>Turn on 2-Step Verification. Without it Google offers no app passwords.</source>
        <translation>Active la verificación en dos pasos. Sin ella, Google no ofrece contraseñas de aplicación.</translation>
    </message>
    <message>
        <source>Turn on 2-step verification with the Naver app, then make the application password.</source>
        <translation>Active la verificación en dos pasos con la aplicación de Naver y cree después la contraseña de aplicación.</translation>
    </message>
    <message>
        <source>Turn on Authenticated SMTP for {mailbox}. This setting wins over the one of the organisation, so nothing else has to be opened.</source>
        <translation>Active SMTP autenticado para {mailbox}. Este ajuste prevalece sobre el de la organización, así que no hay que abrir nada más.</translation>
    </message>
    <message>
        <source>Turn on IMAP access for the mailbox: Settings &gt; Mail Accounts &gt; IMAP. It is off by default, and the administrator may forbid it.</source>
        <translation>Active el acceso IMAP del buzón: Settings &gt; Mail Accounts &gt; IMAP. De forma predeterminada está desactivado, y el administrador puede prohibirlo.</translation>
    </message>
    <message>
        <source>Turn on IMAP access: Settings &gt; Mail Accounts &gt; IMAP.</source>
        <translation>Active el acceso IMAP: Settings &gt; Mail Accounts &gt; IMAP.</translation>
    </message>
    <message>
        <source>Turn on IMAP in the settings first.</source>
        <translation>Active antes IMAP en la configuración.</translation>
    </message>
    <message>
        <source>Turn on access for other programs, which is off by default: Titan web mail &gt; Settings &gt; Enable Titan on other apps.</source>
        <translation>Active el acceso para otros programas, desactivado de forma predeterminada: correo web de Titan &gt; Settings &gt; Enable Titan on other apps.</translation>
    </message>
    <message>
        <source>Turn the SMTP service on under Settings &gt; Account (设置 &gt; 账户); QQ then shows the code after an SMS.</source>
        <translation>Active el servicio SMTP en Settings &gt; Account (设置 &gt; 账户); QQ muestra entonces el código después de un SMS.</translation>
    </message>
    <message>
        <source>Turn the service on under Settings &gt; POP3/SMTP/IMAP; NetEase then shows the code after an SMS.</source>
        <translation>Active el servicio en Settings &gt; POP3/SMTP/IMAP; NetEase muestra entonces el código después de un SMS.</translation>
    </message>
    <message>
        <source>Turning two-factor sign-in on turns this access off again: allow it once more.</source>
        <translation>Al activar la autenticación en dos factores, este acceso se desactiva: permítalo otra vez.</translation>
    </message>
    <message>
        <source>Tuta has no SMTP for other programs, so there is nothing to type.</source>
        <translation>Tuta no tiene SMTP para otros programas, así que no hay nada que escribir.</translation>
    </message>
    <message>
        <source>US</source>
        <translation>EE. UU.</translation>
    </message>
    <message>
        <source>US and worldwide</source>
        <translation>EE. UU. y el resto del mundo</translation>
    </message>
    <message>
        <source>Under Own Email Server press Manage Email and copy each value into its field.</source>
        <translation>En Own Email Server, pulse Manage Email y copie cada valor en su campo.</translation>
    </message>
    <message>
        <source>Until Postmark approves a new account, it delivers only to your own domain.</source>
        <translation>Hasta que Postmark aprueba una cuenta nueva, solo entrega en su propio dominio.</translation>
    </message>
    <message>
        <source>Until the credentials are verified, Referral Factory keeps sending from noreply@referral-factory.com.</source>
        <translation>Hasta que se verifiquen las credenciales, Referral Factory sigue enviando desde noreply@referral-factory.com.</translation>
    </message>
    <message>
        <source>Until the provider has released the account, it delivers only to recipients that were verified.</source>
        <translation>Hasta que el proveedor habilite la cuenta, solo entrega a destinatarios verificados.</translation>
    </message>
    <message>
        <source>Until the test succeeds, GTR keeps sending from donotreply@getthereferral.com.</source>
        <translation>Hasta que la prueba salga bien, GTR sigue enviando desde donotreply@getthereferral.com.</translation>
    </message>
    <message>
        <source>Update the program or its runtime (Java, .NET, OpenSSL, Windows) so that it uses TLS 1.2 or later.</source>
        <translation>Actualice el programa o su entorno (Java, .NET, OpenSSL, Windows) para que use TLS 1.2 o posterior.</translation>
    </message>
    <message>
        <source>Update the program that builds the message.</source>
        <translation>Actualice el programa que construye el mensaje.</translation>
    </message>
    <message>
        <source>Update the program that sends.</source>
        <translation>Actualice el programa que envía.</translation>
    </message>
    <message>
        <source>Use SMTP credentials made in the SES console for this region. The secret key of an IAM user is not the SMTP password.</source>
        <translation>Use credenciales SMTP creadas en la consola de SES para esta región. La clave secreta de un usuario de IAM no es la contraseña SMTP.</translation>
    </message>
    <message>
        <source>Use SMTP credentials made in the SES console, not the keys of an AWS account.</source>
        <translation>Use credenciales SMTP creadas en la consola de SES, no las claves de una cuenta de AWS.</translation>
    </message>
    <message>
        <source>Use SMTP credentials made under Settings &gt; SMTP; Elastic Email shows the password once.</source>
        <translation>Use credenciales SMTP creadas en Settings &gt; SMTP; Elastic Email muestra la contraseña una sola vez.</translation>
    </message>
    <message>
        <source>Use a From address whose domain receives mail, or publish an MX record for it.</source>
        <translation>Use una dirección del remitente cuyo dominio reciba correo, o publique un registro MX para él.</translation>
    </message>
    <message>
        <source>Use a Google app password of 16 letters. Gmail refuses the normal account password.</source>
        <translation>Use una contraseña de aplicación de Google, de 16 letras. Gmail rechaza la contraseña normal de la cuenta.</translation>
    </message>
    <message>
        <source>Use a device password made in the mail settings, not the Infomaniak account password.</source>
        <translation>Use una contraseña de dispositivo creada en la configuración del correo, no la contraseña de la cuenta de Infomaniak.</translation>
    </message>
    <message>
        <source>Use a device-specific password (Settings &gt; IMAP).</source>
        <translation>Use una contraseña específica de dispositivo (Settings &gt; IMAP).</translation>
    </message>
    <message>
        <source>Use a mailbox of your own domain, at a provider that allows SMTP with a password or an app password.</source>
        <translation>Use un buzón de su propio dominio, en un proveedor que permita SMTP con una contraseña o una contraseña de aplicación.</translation>
    </message>
    <message>
        <source>Use a mailbox or a sending service that signs in with user name and password.</source>
        <translation>Use un buzón o un servicio de envío que inicie sesión con nombre de usuario y contraseña.</translation>
    </message>
    <message>
        <source>Use a mailbox with a licence and a password of its own. A shared mailbox without a licence cannot sign in; let a user mailbox send for it.</source>
        <translation>Use un buzón con licencia y contraseña propias. Un buzón compartido sin licencia no puede iniciar sesión; haga que envíe por él un buzón de usuario.</translation>
    </message>
    <message>
        <source>Use a password for an external application with full access to mail. Mail.ru refuses the normal password.</source>
        <translation>Use una contraseña para aplicación externa con acceso completo al correo. Mail.ru rechaza la contraseña normal.</translation>
    </message>
    <message>
        <source>Use a secure mail key from the AT&amp;T profile, not the account password.</source>
        <translation>Use una clave de correo seguro (secure mail key) del perfil de AT&amp;T, no la contraseña de la cuenta.</translation>
    </message>
    <message>
        <source>Use a server name with a public address, or ask your IT team to publish the server&apos;s submission port.</source>
        <translation>Use un nombre de servidor con una dirección pública, o pida a su equipo de TI que publique el puerto de envío del servidor.</translation>
    </message>
    <message>
        <source>Use a service-specific password made for SMTP.</source>
        <translation>Use una contraseña específica del servicio creada para SMTP.</translation>
    </message>
    <message>
        <source>Use an SMTP token as the password. The Proton account password does not work.</source>
        <translation>Use un token SMTP como contraseña. La contraseña de la cuenta de Proton no sirve.</translation>
    </message>
    <message>
        <source>Use an SMTP user and its password, not the SMTP2GO login.</source>
        <translation>Use un usuario SMTP y su contraseña, no el acceso a la web de SMTP2GO.</translation>
    </message>
    <message>
        <source>Use an address of plain letters, digits, dots and hyphens.</source>
        <translation>Use una dirección con letras sin acento, cifras, puntos y guiones.</translation>
    </message>
    <message>
        <source>Use an app password of the mailbox. Google Workspace refuses normal passwords since 2025.</source>
        <translation>Use una contraseña de aplicación del buzón. Google Workspace rechaza las contraseñas normales desde 2025.</translation>
    </message>
    <message>
        <source>Use an app password of the type Mail. Yandex refuses the normal password.</source>
        <translation>Use una contraseña de aplicación de tipo Mail. Yandex rechaza la contraseña normal.</translation>
    </message>
    <message>
        <source>Use an app password with access to SMTP. Fastmail never accepts the normal password here.</source>
        <translation>Use una contraseña de aplicación con acceso a SMTP. Fastmail nunca acepta aquí la contraseña normal.</translation>
    </message>
    <message>
        <source>Use an app password, if AOL lets you make one. AOL refuses the normal account password.</source>
        <translation>Use una contraseña de aplicación, si AOL le deja crearla. AOL rechaza la contraseña normal de la cuenta.</translation>
    </message>
    <message>
        <source>Use an app password, if Yahoo lets you make one. Yahoo refuses the normal account password.</source>
        <translation>Use una contraseña de aplicación, si Yahoo le deja crearla. Yahoo rechaza la contraseña normal de la cuenta.</translation>
    </message>
    <message>
        <source>Use an app-specific password from the Apple Account. Apple refuses the normal password.</source>
        <translation>Use una contraseña específica de la app de la cuenta de Apple. Apple rechaza la contraseña normal.</translation>
    </message>
    <message>
        <source>Use an application password. Naver refuses the normal password since 2025.</source>
        <translation>Use una contraseña de aplicación. Naver rechaza la contraseña normal desde 2025.</translation>
    </message>
    <message>
        <source>Use an external app password: profile &gt; Security.</source>
        <translation>Use una contraseña de aplicación externa: perfil &gt; Security.</translation>
    </message>
    <message>
        <source>Use credentials that were created in the same region.</source>
        <translation>Use credenciales creadas en la misma región.</translation>
    </message>
    <message>
        <source>Use port 465 with SSL/TLS, where nothing is sent in the clear.</source>
        <translation>Use el puerto 465 con SSL/TLS, donde nada se envía sin cifrar.</translation>
    </message>
    <message>
        <source>Use port 465 with SSL/TLS, which such a device cannot change.</source>
        <translation>Use el puerto 465 con SSL/TLS, que un equipo así no puede alterar.</translation>
    </message>
    <message>
        <source>Use port 465 with SSL/TLS.</source>
        <translation>Use el puerto 465 con SSL/TLS.</translation>
    </message>
    <message>
        <source>Use port 587 or 465 with sign-in, where such lists rarely count.</source>
        <translation>Use el puerto 587 o 465 con inicio de sesión, donde esas listas rara vez cuentan.</translation>
    </message>
    <message>
        <source>Use port 587 or 465 with sign-in, where this rarely counts.</source>
        <translation>Use el puerto 587 o 465 con inicio de sesión, donde esto rara vez cuenta.</translation>
    </message>
    <message>
        <source>Use port 587 with STARTTLS or port 465 with SSL/TLS, as your mail provider says.</source>
        <translation>Use el puerto 587 con STARTTLS o el puerto 465 con SSL/TLS, según indique su proveedor de correo.</translation>
    </message>
    <message>
        <source>Use port 587 with STARTTLS or port 465 with SSL/TLS.</source>
        <translation>Use el puerto 587 con STARTTLS o el puerto 465 con SSL/TLS.</translation>
    </message>
    <message>
        <source>Use port 587 with STARTTLS or port 465 with SSL/TLS; some services also answer on 2525.</source>
        <translation>Use el puerto 587 con STARTTLS o el puerto 465 con SSL/TLS; algunos servicios responden también en 2525.</translation>
    </message>
    <message>
        <source>Use port 587 with STARTTLS.</source>
        <translation>Use el puerto 587 con STARTTLS.</translation>
    </message>
    <message>
        <source>Use port 587 with sign-in, where servers rarely check this.</source>
        <translation>Use el puerto 587 con inicio de sesión, donde los servidores rara vez lo comprueban.</translation>
    </message>
    <message>
        <source>Use the 16-letter authorization code (授权码) as the password, not the QQ password.</source>
        <translation>Use como contraseña el código de autorización de 16 letras (授权码), no la contraseña de QQ.</translation>
    </message>
    <message>
        <source>Use the SMTP login and an SMTP key (it begins with xsmtpsib-), both under &quot;SMTP &amp; API&quot;. Neither the API key nor the account password works.</source>
        <translation>Use el usuario SMTP (login) y una clave SMTP (empieza por xsmtpsib-), ambos en «SMTP &amp; API». Ni la clave de API ni la contraseña de la cuenta funcionan.</translation>
    </message>
    <message>
        <source>Use the SMTP login and an SMTP key (xsmtpsib-...), not an API key (xkeysib-...) and not the account password.</source>
        <translation>Use el usuario SMTP (login) y una clave SMTP (xsmtpsib-...), no una clave de API (xkeysib-...) ni la contraseña de la cuenta.</translation>
    </message>
    <message>
        <source>Use the SMTP login of the domain and its password, not an API key.</source>
        <translation>Use el usuario SMTP (login) del dominio y su contraseña, no una clave de API.</translation>
    </message>
    <message>
        <source>Use the SMTP password of the alias, made in the ImprovMX dashboard.</source>
        <translation>Use la contraseña SMTP del alias, creada en el panel de ImprovMX.</translation>
    </message>
    <message>
        <source>Use the Server API token as user name and as password, or the two parts of an SMTP token.</source>
        <translation>Use el token «Server API» como nombre de usuario y como contraseña, o las dos partes de un token SMTP.</translation>
    </message>
    <message>
        <source>Use the Windows account: DOMAIN\user or user@domain, and its password.</source>
        <translation>Use la cuenta de Windows: DOMINIO\usuario o usuario@dominio, y su contraseña.</translation>
    </message>
    <message>
        <source>Use the account password, after mail programs have been allowed.</source>
        <translation>Use la contraseña de la cuenta, después de permitir los programas de correo.</translation>
    </message>
    <message>
        <source>Use the account password, after other programs have been allowed.</source>
        <translation>Use la contraseña de la cuenta, después de permitir otros programas.</translation>
    </message>
    <message>
        <source>Use the account password, or an app password once two-factor sign-in is on.</source>
        <translation>Use la contraseña de la cuenta, o una contraseña de aplicación si la autenticación en dos factores está activada.</translation>
    </message>
    <message>
        <source>Use the account password, or an app-specific password; with two-factor sign-in only the latter works.</source>
        <translation>Use la contraseña de la cuenta o una contraseña específica de aplicación; con la autenticación en dos factores solo sirve la segunda.</translation>
    </message>
    <message>
        <source>Use the account password.</source>
        <translation>Use la contraseña de la cuenta.</translation>
    </message>
    <message>
        <source>Use the account password. Posteo has no app passwords.</source>
        <translation>Use la contraseña de la cuenta. Posteo no tiene contraseñas de aplicación.</translation>
    </message>
    <message>
        <source>Use the account password; with secure access turned on an app password.</source>
        <translation>Use la contraseña de la cuenta; con el acceso seguro activado, una contraseña de aplicación.</translation>
    </message>
    <message>
        <source>Use the account password; with two-factor sign-in an app password.</source>
        <translation>Use la contraseña de la cuenta; con la autenticación en dos factores, una contraseña de aplicación.</translation>
    </message>
    <message>
        <source>Use the account password; with two-factor sign-in an app-specific password.</source>
        <translation>Use la contraseña de la cuenta; con la autenticación en dos factores, una contraseña específica de aplicación.</translation>
    </message>
    <message>
        <source>Use the account password; with two-phase sign-in an app password.</source>
        <translation>Use la contraseña de la cuenta; con el inicio de sesión en dos fases, una contraseña de aplicación.</translation>
    </message>
    <message>
        <source>Use the address of the mailbox as From address.</source>
        <translation>Use la dirección del buzón como dirección del remitente.</translation>
    </message>
    <message>
        <source>Use the address of the mailbox that signs in as From address.</source>
        <translation>Use como dirección del remitente la del buzón que inicia sesión.</translation>
    </message>
    <message>
        <source>Use the app password or authorization code the provider shows, if it does.</source>
        <translation>Si el proveedor muestra una contraseña de aplicación o un código de autorización, úselo.</translation>
    </message>
    <message>
        <source>Use the authorization code shown there as password.</source>
        <translation>Use como contraseña el código de autorización que se muestra allí.</translation>
    </message>
    <message>
        <source>Use the client authorization code (客户端授权密码) as the password, not the mailbox password.</source>
        <translation>Use como contraseña el código de autorización de cliente (客户端授权密码), no la contraseña del buzón.</translation>
    </message>
    <message>
        <source>Use the e-mail password for mail programs.</source>
        <translation>Use la contraseña de correo para programas de correo.</translation>
    </message>
    <message>
        <source>Use the e-mail password made for mail programs; older accounts use the mailbox password.</source>
        <translation>Use la contraseña de correo creada para programas de correo; las cuentas antiguas usan la contraseña del buzón.</translation>
    </message>
    <message>
        <source>Use the generated user name (MS_...) and password of an SMTP user.</source>
        <translation>Use el nombre de usuario generado (MS_...) y la contraseña de un usuario SMTP.</translation>
    </message>
    <message>
        <source>Use the mailbox password (hPanel &gt; Emails).</source>
        <translation>Use la contraseña del buzón (hPanel &gt; Emails).</translation>
    </message>
    <message>
        <source>Use the mailbox password from konsoleH.</source>
        <translation>Use la contraseña del buzón de konsoleH.</translation>
    </message>
    <message>
        <source>Use the mailbox password from the KAS control panel.</source>
        <translation>Use la contraseña del buzón del panel de control KAS.</translation>
    </message>
    <message>
        <source>Use the mailbox password or a code for mail programs.</source>
        <translation>Use la contraseña del buzón o un código para programas de correo.</translation>
    </message>
    <message>
        <source>Use the mailbox password set on the domain&apos;s Email page.</source>
        <translation>Use la contraseña del buzón definida en la página Email del dominio.</translation>
    </message>
    <message>
        <source>Use the mailbox password, not the GoDaddy login.</source>
        <translation>Use la contraseña del buzón, no la de acceso a GoDaddy.</translation>
    </message>
    <message>
        <source>Use the mailbox password, not the OVHcloud customer login.</source>
        <translation>Use la contraseña del buzón, no la del acceso de cliente de OVHcloud.</translation>
    </message>
    <message>
        <source>Use the mailbox password, not the cPanel login.</source>
        <translation>Use la contraseña del buzón, no la de acceso a cPanel.</translation>
    </message>
    <message>
        <source>Use the mailbox password, not the customer login.</source>
        <translation>Use la contraseña del buzón, no la del acceso de cliente.</translation>
    </message>
    <message>
        <source>Use the mailbox password, not the sign-in to admin.migadu.com.</source>
        <translation>Use la contraseña del buzón, no la de acceso a admin.migadu.com.</translation>
    </message>
    <message>
        <source>Use the mailbox password, or an app password once two-factor sign-in is on.</source>
        <translation>Use la contraseña del buzón, o una contraseña de aplicación si la autenticación en dos factores está activada.</translation>
    </message>
    <message>
        <source>Use the mailbox password, or the security password for other programs where it is required.</source>
        <translation>Use la contraseña del buzón, o la contraseña de seguridad para otros programas si se exige.</translation>
    </message>
    <message>
        <source>Use the mailbox password.</source>
        <translation>Use la contraseña del buzón.</translation>
    </message>
    <message>
        <source>Use the mailbox password; Microsoft calls this SMTP AUTH. It works only while the organisation allows it.</source>
        <translation>Use la contraseña del buzón; Microsoft lo llama SMTP AUTH. Solo funciona mientras la organización lo permita.</translation>
    </message>
    <message>
        <source>Use the mailbox password; each further mailbox has its own.</source>
        <translation>Use la contraseña del buzón; cada buzón adicional tiene la suya.</translation>
    </message>
    <message>
        <source>Use the mailbox password; with multi-factor sign-in an app password.</source>
        <translation>Use la contraseña del buzón; con la autenticación multifactor, una contraseña de aplicación.</translation>
    </message>
    <message>
        <source>Use the mailbox password; with secure sign-in the password for mail programs.</source>
        <translation>Use la contraseña del buzón; con el inicio de sesión seguro, la contraseña para programas de correo.</translation>
    </message>
    <message>
        <source>Use the mailbox password; with two-factor sign-in an app password.</source>
        <translation>Use la contraseña del buzón; con la autenticación en dos factores, una contraseña de aplicación.</translation>
    </message>
    <message>
        <source>Use the main password; once two-factor sign-in or the new login is on, an app password.</source>
        <translation>Use la contraseña principal; con la autenticación en dos factores o el nuevo acceso activado, una contraseña de aplicación.</translation>
    </message>
    <message>
        <source>Use the outgoing server of your own mail provider, with sign-in.</source>
        <translation>Use el servidor de correo saliente de su propio proveedor, con inicio de sesión.</translation>
    </message>
    <message>
        <source>Use the password of the BT mailbox.</source>
        <translation>Use la contraseña del buzón de BT.</translation>
    </message>
    <message>
        <source>Use the password of the High Volume Email account (Exchange admin center &gt; Mail flow &gt; High Volume Email).</source>
        <translation>Use la contraseña de la cuenta de High Volume Email (Centro de administración de Exchange &gt; Flujo de correo &gt; High Volume Email).</translation>
    </message>
    <message>
        <source>Use the password of the WorkMail user.</source>
        <translation>Use la contraseña del usuario de WorkMail.</translation>
    </message>
    <message>
        <source>Use the password of the alias, made in the dashboard.</source>
        <translation>Use la contraseña del alias, creada en el panel.</translation>
    </message>
    <message>
        <source>Use the password of the cPanel mailbox.</source>
        <translation>Use la contraseña del buzón de cPanel.</translation>
    </message>
    <message>
        <source>Use the password of the mailbox, not the IONOS customer login; with two-factor sign-in an app password.</source>
        <translation>Use la contraseña del buzón, no la del acceso de cliente de IONOS; con la autenticación en dos factores, una contraseña de aplicación.</translation>
    </message>
    <message>
        <source>Use the password; with two-step verification an app password.</source>
        <translation>Use la contraseña; con la verificación en dos pasos, una contraseña de aplicación.</translation>
    </message>
    <message>
        <source>Use the same address in both fields.</source>
        <translation>Use la misma dirección en los dos campos.</translation>
    </message>
    <message>
        <source>Use the separate &quot;Passwort für E-Mail-Programme&quot;, not the Telekom login.</source>
        <translation>Use la contraseña aparte «Passwort für E-Mail-Programme», no la de acceso a Telekom.</translation>
    </message>
    <message>
        <source>Use the server&apos;s name, not its IP address.</source>
        <translation>Use el nombre del servidor, no su dirección IP.</translation>
    </message>
    <message>
        <source>Use the user&apos;s password; with two-factor sign-in an app password.</source>
        <translation>Use la contraseña del usuario; con la autenticación en dos factores, una contraseña de aplicación.</translation>
    </message>
    <message>
        <source>Use {username} as From address, or sign in with the mailbox {address}.</source>
        <translation>Use {username} como dirección del remitente, o inicie sesión con el buzón {address}.</translation>
    </message>
    <message>
        <source>User name</source>
        <comment>on the form of a platform that is not known</comment>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Usually the mailbox that signs in.</source>
        <translation>Por lo general, el buzón que inicia sesión.</translation>
    </message>
    <message>
        <source>Verify a Single Sender or authenticate the domain of the From address.</source>
        <translation>Verifique un Single Sender o autentique el dominio de la dirección del remitente.</translation>
    </message>
    <message>
        <source>Verify the From domain or address in the same region.</source>
        <translation>Verifique el dominio o la dirección del remitente en la misma región.</translation>
    </message>
    <message>
        <source>Verify the domain of the From address in the provider&apos;s settings; it shows the DNS records to publish.</source>
        <translation>Verifique el dominio de la dirección del remitente en la configuración del proveedor; allí se muestran los registros DNS que hay que publicar.</translation>
    </message>
    <message>
        <source>Wait ten minutes and try again; after several attempts servers cut connections for a while.</source>
        <translation>Espere diez minutos y vuelva a intentarlo; tras varios intentos, los servidores cortan las conexiones por un tiempo.</translation>
    </message>
    <message>
        <source>Wait ten minutes, then try again once.</source>
        <translation>Espere diez minutos y vuelva a intentarlo una vez.</translation>
    </message>
    <message>
        <source>Wait ten minutes, then try again.</source>
        <translation>Espere diez minutos y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Wait until the limit starts again, often after 24 hours.</source>
        <translation>Espere a que el límite empiece de nuevo, a menudo tras 24 horas.</translation>
    </message>
    <message>
        <source>Wait, often 10 minutes to an hour, without trying again; each attempt may prolong it.</source>
        <translation>Espere, a menudo de 10 minutos a una hora, sin volver a intentarlo; cada intento puede prolongarlo.</translation>
    </message>
    <message>
        <source>Wait, often 15 minutes to an hour, without trying again; each attempt may prolong the lock.</source>
        <translation>Espere, a menudo de 15 minutos a una hora, sin volver a intentarlo; cada intento puede prolongar el bloqueo.</translation>
    </message>
    <message>
        <source>Web pages do not open either, or only this one server cannot be reached.</source>
        <translation>Tampoco se abren páginas web, o este servidor es el único al que no se puede llegar.</translation>
    </message>
    <message>
        <source>What Gmail is not made for</source>
        <translation>Para qué no está hecho Gmail</translation>
    </message>
    <message>
        <source>What answers is not {host}: its name or certificate belongs to someone else. Web hosts and some networks redirect outgoing mail to a server of their own.</source>
        <translation>Lo que responde no es {host}: su nombre o su certificado son de otro. Algunas redes y empresas de alojamiento desvían el correo saliente a un servidor propio.</translation>
    </message>
    <message>
        <source>What changes, and what to plan</source>
        <translation>Qué cambia y qué conviene planificar</translation>
    </message>
    <message>
        <source>What had not ended is not known.</source>
        <translation>De lo que no había terminado no se sabe el resultado.</translation>
    </message>
    <message>
        <source>What the Exchange administrator does</source>
        <translation>Qué hace el administrador de Exchange</translation>
    </message>
    <message>
        <source>What the Google Workspace administrator does</source>
        <translation>Qué hace el administrador de Google Workspace</translation>
    </message>
    <message>
        <source>What the owner of the mailbox does</source>
        <translation>Qué hace el propietario del buzón</translation>
    </message>
    <message>
        <source>What the security administrator does</source>
        <translation>Qué hace el administrador de seguridad</translation>
    </message>
    <message>
        <source>What the server offers is too weak for current rules: a short key, an old signature or no cipher in common.</source>
        <translation>Lo que ofrece el servidor es demasiado débil para las reglas actuales: una clave corta, una firma antigua o ningún cifrado en común.</translation>
    </message>
    <message>
        <source>What to know before the test</source>
        <translation>Qué conviene saber antes de la prueba</translation>
    </message>
    <message>
        <source>What works in place of this mailbox</source>
        <translation>Qué funciona en lugar de este buzón</translation>
    </message>
    <message>
        <source>What you do in your Google account</source>
        <translation>Qué hace usted en su cuenta de Google</translation>
    </message>
    <message>
        <source>When SMTP AUTH is off, send the administrator the message that stands in the next part.</source>
        <translation>Si SMTP AUTH está desactivado, envíe al administrador el mensaje de la parte siguiente.</translation>
    </message>
    <message>
        <source>Where the provider names no form, enter the full e-mail address.</source>
        <translation>Si el proveedor no indica ninguna forma, introduzca la dirección de correo completa.</translation>
    </message>
    <message>
        <source>With multi-factor sign-in an app password is required.</source>
        <translation>Con la autenticación multifactor se exige una contraseña de aplicación.</translation>
    </message>
    <message>
        <source>With multifactor sign-in for single users, an app password may work: https://mysignins.microsoft.com/security-info.</source>
        <translation>Con la autenticación multifactor por usuario puede servir una contraseña de aplicación: https://mysignins.microsoft.com/security-info.</translation>
    </message>
    <message>
        <source>With multifactor sign-in the normal password is not accepted from programs.</source>
        <translation>Con la autenticación multifactor, la contraseña normal no se acepta desde programas.</translation>
    </message>
    <message>
        <source>With per-user multi-factor authentication, use an app password, if the organisation allows them.</source>
        <translation>Con la autenticación multifactor por usuario, use una contraseña de aplicación, si la organización las permite.</translation>
    </message>
    <message>
        <source>With two-factor sign-in an app password is required.</source>
        <translation>Con la autenticación en dos factores se exige una contraseña de aplicación.</translation>
    </message>
    <message>
        <source>With two-factor sign-in an app password is required: Settings &gt; Security &gt; Application passwords.</source>
        <translation>Con la autenticación en dos factores se exige una contraseña de aplicación: Settings &gt; Security &gt; Application passwords.</translation>
    </message>
    <message>
        <source>With two-factor sign-in an app password is required: Users &gt; App passwords.</source>
        <translation>Con la autenticación en dos factores se exige una contraseña de aplicación: Users &gt; App passwords.</translation>
    </message>
    <message>
        <source>With two-factor sign-in an app-specific password is required.</source>
        <translation>Con la autenticación en dos factores se exige una contraseña específica de aplicación.</translation>
    </message>
    <message>
        <source>With two-step sign-in, allow access by other programs in the settings.</source>
        <translation>Con el inicio de sesión en dos pasos, permita en la configuración el acceso de otros programas.</translation>
    </message>
    <message>
        <source>With two-step verification, use an application-specific password.</source>
        <translation>Con la verificación en dos pasos, use una contraseña específica de aplicación.</translation>
    </message>
    <message>
        <source>Without OAuth this account cannot send through other programs: passwords and app passwords are refused since 16 September 2024. Use a mailbox of your own domain.</source>
        <translation>Sin OAuth, esta cuenta no puede enviar desde otros programas: las contraseñas y las contraseñas de aplicación se rechazan desde el 16 de septiembre de 2024. Use un buzón de su propio dominio.</translation>
    </message>
    <message>
        <source>Without OAuth: sign in with the mailbox password while the organisation allows it.</source>
        <translation>Sin OAuth: inicie sesión con la contraseña del buzón mientras la organización lo permita.</translation>
    </message>
    <message>
        <source>Without OAuth: switch on 2-Step Verification, make an app password at https://myaccount.google.com/apppasswords, and sign in with it.</source>
        <translation>Sin OAuth: active la verificación en dos pasos, cree una contraseña de aplicación en https://myaccount.google.com/apppasswords e inicie sesión con ella.</translation>
    </message>
    <message>
        <source>Without TLS the relay accepts listed addresses only.</source>
        <translation>Sin TLS, la retransmisión solo acepta direcciones de la lista.</translation>
    </message>
    <message>
        <source>Without encryption the server offers no sign-in, so that no password travels in the clear.</source>
        <translation>Sin cifrado, el servidor no ofrece inicio de sesión, para que ninguna contraseña viaje sin cifrar.</translation>
    </message>
    <message>
        <source>Writing to any recipient may need the Workers Paid plan.</source>
        <translation>Para escribir a cualquier destinatario puede hacer falta el plan Workers Paid.</translation>
    </message>
    <message>
        <source>Yahoo Japan is a company of its own: an account at yahoo.com does not work here.</source>
        <translation>Yahoo Japan es una empresa aparte: una cuenta de yahoo.com no funciona aquí.</translation>
    </message>
    <message>
        <source>Yahoo&apos;s position is unclear: its help page still describes app passwords (as of November 2026), while mail programs report since 2026 that some accounts accept OAuth only.</source>
        <translation>La postura de Yahoo no está clara: su página de ayuda aún describe las contraseñas de aplicación (en noviembre de 2026), mientras que los programas de correo comunican desde 2026 que algunas cuentas solo aceptan OAuth.</translation>
    </message>
    <message>
        <source>You chose to trust one key for {host} on {port}. The server now shows another one: its operator replaced it, or somebody else answers in its place. No password was sent. The key it shows is {key}.</source>
        <translation>Usted decidió confiar en una clave para {host} en {port}. El servidor muestra ahora otra: su administrador la cambió, o alguien responde en su lugar. No se envió ninguna contraseña. La clave que muestra es {key}.</translation>
    </message>
    <message>
        <source>Your Posteo address or one of its aliases.</source>
        <translation>Su dirección de Posteo o uno de sus alias.</translation>
    </message>
    <message>
        <source>Your own address or alias.</source>
        <translation>Su propia dirección o un alias.</translation>
    </message>
    <message>
        <source>Your own address.</source>
        <translation>Su propia dirección.</translation>
    </message>
    <message>
        <source>Your own addresses, aliases, and addresses of a domain set up in the account.</source>
        <translation>Sus propias direcciones, sus alias y las direcciones de un dominio configurado en la cuenta.</translation>
    </message>
    <message>
        <source>Your own addresses.</source>
        <translation>Sus propias direcciones.</translation>
    </message>
    <message>
        <source>Your own naver.com address.</source>
        <translation>Su propia dirección de naver.com.</translation>
    </message>
    <message>
        <source>Your own orange.fr or wanadoo.fr address.</source>
        <translation>Su propia dirección de orange.fr o wanadoo.fr.</translation>
    </message>
    <message>
        <source>Your own t-online.de or magenta.de address.</source>
        <translation>Su propia dirección de t-online.de o magenta.de.</translation>
    </message>
    <message>
        <source>Your web.de address or alias.</source>
        <translation>Su dirección o alias de web.de.</translation>
    </message>
    <message>
        <source>Zoho keeps accounts in separate data centres. The server must end like the address at which you sign in to Zoho Mail: .com, .eu, .in, .com.au or .jp.</source>
        <translation>Zoho guarda las cuentas en centros de datos separados. El servidor debe terminar como la dirección en la que inicia sesión en Zoho Mail: .com, .eu, .in, .com.au o .jp.</translation>
    </message>
    <message>
        <source>a free account</source>
        <translation>una cuenta gratuita</translation>
    </message>
    <message>
        <source>a new account</source>
        <translation>una cuenta nueva</translation>
    </message>
    <message>
        <source>a new subscription</source>
        <translation>una suscripción nueva</translation>
    </message>
    <message>
        <source>a paid subscription</source>
        <translation>una suscripción de pago</translation>
    </message>
    <message>
        <source>a trial</source>
        <translation>una prueba</translation>
    </message>
    <message>
        <source>any text, usually the account&apos;s address</source>
        <translation>cualquier texto, normalmente la dirección de la cuenta</translation>
    </message>
    <message>
        <source>broadcast stream</source>
        <translation>flujo de difusión</translation>
    </message>
    <message>
        <source>bulk stream</source>
        <translation>flujo masivo</translation>
    </message>
    <message>
        <source>enterprise</source>
        <translation>empresas</translation>
    </message>
    <message>
        <source>enterprise legacy</source>
        <translation>empresas (antiguo)</translation>
    </message>
    <message>
        <source>fallback only</source>
        <translation>solo como alternativa</translation>
    </message>
    <message>
        <source>iCloud needs an app-specific password</source>
        <translation>iCloud necesita una contraseña específica de la app</translation>
    </message>
    <message>
        <source>legacy name</source>
        <translation>nombre antiguo</translation>
    </message>
    <message>
        <source>my kSuite</source>
        <translation>my kSuite</translation>
    </message>
    <message>
        <source>my kSuite+ and the other plans</source>
        <translation>my kSuite+ y los demás planes</translation>
    </message>
    <message>
        <source>new Bird platform</source>
        <translation>nueva plataforma Bird</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>none for a listed address, else the mailbox address</source>
        <translation>ninguno para una dirección de la lista; si no, la dirección del buzón</translation>
    </message>
    <message>
        <source>not recommended by vendor</source>
        <translation>no recomendado por el proveedor</translation>
    </message>
    <message>
        <source>onboarding@resend.dev writes to your own address only.</source>
        <translation>onboarding@resend.dev solo escribe a su propia dirección.</translation>
    </message>
    <message>
        <source>overseas</source>
        <translation>internacional</translation>
    </message>
    <message>
        <source>personal</source>
        <translation>personal</translation>
    </message>
    <message>
        <source>sandbox.smtp.mailtrap.io only catches messages and never delivers them: do not use it here.</source>
        <translation>sandbox.smtp.mailtrap.io solo captura mensajes y nunca los entrega: no lo use aquí.</translation>
    </message>
    <message>
        <source>supported but discouraged</source>
        <translation>admitido, pero desaconsejado</translation>
    </message>
    <message>
        <source>the API key</source>
        <translation>la clave de API</translation>
    </message>
    <message>
        <source>the SMTP login of the domain, such as postmaster@mg.example.com</source>
        <translation>el usuario SMTP (login) del dominio, como postmaster@mg.example.com</translation>
    </message>
    <message>
        <source>the SMTP user name</source>
        <translation>el nombre de usuario SMTP</translation>
    </message>
    <message>
        <source>the SMTP user name from the SES console, such as AKIA...</source>
        <translation>el nombre de usuario SMTP de la consola de SES, como AKIA...</translation>
    </message>
    <message>
        <source>the SMTP user name made in the Communication Services resource</source>
        <translation>el nombre de usuario SMTP creado en el recurso de Communication Services</translation>
    </message>
    <message>
        <source>the Server API token</source>
        <translation>el token «Server API»</translation>
    </message>
    <message>
        <source>the client connector as installed</source>
        <translation>el conector de clientes tal como se instala</translation>
    </message>
    <message>
        <source>the free plan</source>
        <translation>el plan gratuito</translation>
    </message>
    <message>
        <source>the free plan without a verified domain</source>
        <translation>el plan gratuito sin un dominio verificado</translation>
    </message>
    <message>
        <source>the generated SMTP user name, such as MS_xxxxxx@example.com</source>
        <translation>el nombre de usuario SMTP generado, como MS_xxxxxx@example.com</translation>
    </message>
    <message>
        <source>the login shown under SMTP &amp; API</source>
        <translation>el usuario (login) que se muestra en «SMTP &amp; API»</translation>
    </message>
    <message>
        <source>the old Workspace Email</source>
        <translation>el antiguo Workspace Email</translation>
    </message>
    <message>
        <source>the project ID</source>
        <translation>el ID del proyecto</translation>
    </message>
    <message>
        <source>the sandbox</source>
        <translation>el sandbox</translation>
    </message>
    <message>
        <source>the user name of the SMTP credential</source>
        <translation>el nombre de usuario de la credencial SMTP</translation>
    </message>
    <message>
        <source>transactional stream</source>
        <translation>flujo transaccional</translation>
    </message>
    <message>
        <source>{credential}</source>
        <translation>{credential}</translation>
    </message>
    <message>
        <source>{domain} declares that it receives no mail</source>
        <translation>{domain} declara que no recibe correo</translation>
    </message>
    <message>
        <source>{host} closed the connection before it said a word</source>
        <translation>{host} cerró la conexión sin decir una palabra</translation>
    </message>
    <message>
        <source>{host} does not answer as a mail server should</source>
        <translation>{host} no responde como debe un servidor de correo</translation>
    </message>
    <message>
        <source>{host} does not answer on {port}</source>
        <translation>{host} no responde en {port}</translation>
    </message>
    <message>
        <source>{host} does not answer over {family}</source>
        <translation>{host} no responde por {family}</translation>
    </message>
    <message>
        <source>{host} had the message and did not confirm it</source>
        <translation>{host} tenía el mensaje y no lo confirmó</translation>
    </message>
    <message>
        <source>{host} has a private address ({addresses}) that exists only in your own network. The platform connects from the internet.</source>
        <translation>{host} tiene una dirección privada ({addresses}) que solo existe en su propia red. La plataforma se conecta desde internet.</translation>
    </message>
    <message>
        <source>{host} hung up after it had the test message</source>
        <translation>{host} cerró la conexión tras recibir el mensaje de prueba</translation>
    </message>
    <message>
        <source>{host} hung up while or after it got the message</source>
        <translation>{host} cerró la conexión mientras recibía el mensaje o justo después</translation>
    </message>
    <message>
        <source>{host} hung up {step}</source>
        <translation>{host} cerró la conexión {step}</translation>
    </message>
    <message>
        <source>{host} is not the server that sends your mail</source>
        <translation>{host} no es el servidor que envía su correo</translation>
    </message>
    <message>
        <source>{host} refused the password for {username}, because Google does not take an account&apos;s normal password from other programs.</source>
        <translation>{host} rechazó la contraseña de {username}, porque Google no acepta la contraseña normal de una cuenta desde otros programas.</translation>
    </message>
    <message>
        <source>{host} sent a reply that nothing had asked for</source>
        <translation>{host} envió una respuesta que nadie había pedido</translation>
    </message>
    <message>
        <source>{host} stopped answering {step}</source>
        <translation>{host} dejó de responder {step}</translation>
    </message>
    <message>
        <source>{host} takes the connection on {port} and says nothing</source>
        <translation>{host} acepta la conexión en {port} y no dice nada</translation>
    </message>
    <message>
        <source>{host} took the test message and did not confirm it</source>
        <translation>{host} recibió el mensaje de prueba y no lo confirmó</translation>
    </message>
    <message>
        <source>{limits}</source>
        <translation>{limits}</translation>
    </message>
    <message>
        <source>{platform} cannot be set to {security} on {port}</source>
        <translation>{platform} no se puede configurar con {security} en {port}</translation>
    </message>
    <message>
        <source>{platform} cannot reach this server</source>
        <translation>{platform} no puede llegar a este servidor</translation>
    </message>
    <message>
        <source>{platform} does not take {port}</source>
        <translation>{platform} no acepta {port}</translation>
    </message>
    <message>
        <source>{platform} needs a user name and a password</source>
        <translation>{platform} necesita un nombre de usuario y una contraseña</translation>
    </message>
    <message>
        <source>{platform} tested from {egress} and did not reach {host}, which this computer did reach. The server&apos;s firewall does not admit that address yet.</source>
        <translation>{platform} probó desde {egress} y no llegó hasta {host}, y este equipo sí. El firewall del servidor aún no permite esa dirección.</translation>
    </message>
    <message>
        <source>{platform} wants the From address to equal the user name</source>
        <translation>{platform} quiere que la dirección del remitente sea igual al nombre de usuario</translation>
    </message>
    <message>
        <source>{platform} wants the From address to match the mailbox. Here {address} is the sender and {username} signs in.</source>
        <translation>{platform} quiere que la dirección del remitente coincida con el buzón. Aquí el remitente es {address} y quien inicia sesión es {username}.</translation>
    </message>
    <message>
        <source>{port} does not begin with encryption</source>
        <translation>{port} no empieza con cifrado</translation>
    </message>
    <message>
        <source>{port} needs SSL/TLS from the start</source>
        <translation>{port} necesita SSL/TLS desde el principio</translation>
    </message>
    <message>
        <source>{prerequisites}</source>
        <translation>{prerequisites}</translation>
    </message>
    <message>
        <source>{provider} needs an app password</source>
        <translation>{provider} necesita una contraseña de aplicación</translation>
    </message>
    <message>
        <source>{provider} no longer accepts passwords for sending</source>
        <translation>{provider} ya no acepta contraseñas para enviar</translation>
    </message>
    <message>
        <source>{provider} wants a different kind of password here</source>
        <translation>{provider} quiere aquí otro tipo de contraseña</translation>
    </message>
    <message>
        <source>{provider} wants the sender verified first</source>
        <translation>{provider} quiere verificar antes el remitente</translation>
    </message>
    <message>
        <source>{provider} wants you to confirm the sign-in</source>
        <translation>{provider} quiere que confirme el inicio de sesión</translation>
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
        <translation>SPF no permite este remitente</translation>
    </message>
    <message>
        <source>a command in a wrong form</source>
        <translation>un comando con una forma incorrecta</translation>
    </message>
    <message>
        <source>a command out of order</source>
        <translation>un comando fuera de orden</translation>
    </message>
    <message>
        <source>a command the server does not know</source>
        <translation>un comando que el servidor no conoce</translation>
    </message>
    <message>
        <source>a command the server does not offer</source>
        <translation>un comando que el servidor no ofrece</translation>
    </message>
    <message>
        <source>a command the server does not take</source>
        <translation>un comando que el servidor no acepta</translation>
    </message>
    <message>
        <source>a command with a wrong argument</source>
        <translation>un comando con un argumento incorrecto</translation>
    </message>
    <message>
        <source>a cryptographic failure</source>
        <translation>un fallo criptográfico</translation>
    </message>
    <message>
        <source>a cryptographic method that is not supported</source>
        <translation>un método criptográfico no admitido</translation>
    </message>
    <message>
        <source>a header with special letters, which cannot be passed on</source>
        <translation>un encabezado con letras especiales, que no se puede transmitir</translation>
    </message>
    <message>
        <source>a kind of content that is not supported</source>
        <translation>un tipo de contenido no admitido</translation>
    </message>
    <message>
        <source>a look-up server failed</source>
        <translation>falló un servidor de consulta</translation>
    </message>
    <message>
        <source>a mailbox</source>
        <translation>un buzón</translation>
    </message>
    <message>
        <source>a mailing list could not be expanded</source>
        <translation>no se pudo expandir una lista de correo</translation>
    </message>
    <message>
        <source>a security conversion that is not possible</source>
        <translation>una conversión de seguridad que no es posible</translation>
    </message>
    <message>
        <source>a security feature that is not supported</source>
        <translation>una función de seguridad no admitida</translation>
    </message>
    <message>
        <source>a temporary failure of encryption or of the sign-in</source>
        <translation>un fallo temporal del cifrado o del inicio de sesión</translation>
    </message>
    <message>
        <source>a trust relationship is needed</source>
        <translation>hace falta una relación de confianza</translation>
    </message>
    <message>
        <source>a wrong argument</source>
        <translation>un argumento incorrecto</translation>
    </message>
    <message>
        <source>a wrong version of the protocol</source>
        <translation>una versión incorrecta del protocolo</translation>
    </message>
    <message>
        <source>an address</source>
        <translation>una dirección</translation>
    </message>
    <message>
        <source>an address with special letters, which is not supported here</source>
        <translation>una dirección con letras especiales, que aquí no se admite</translation>
    </message>
    <message>
        <source>an argument or method the server does not offer</source>
        <translation>un argumento o método que el servidor no ofrece</translation>
    </message>
    <message>
        <source>delivery took too long</source>
        <translation>la entrega tardó demasiado</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>encryption is needed</source>
        <translation>hace falta cifrado</translation>
    </message>
    <message>
        <source>help</source>
        <translation>ayuda</translation>
    </message>
    <message>
        <source>more storage than allowed</source>
        <translation>más almacenamiento del permitido</translation>
    </message>
    <message>
        <source>no DKIM signature that is accepted here</source>
        <translation>ninguna firma DKIM que se acepte aquí</translation>
    </message>
    <message>
        <source>no further detail</source>
        <translation>sin más detalle</translation>
    </message>
    <message>
        <source>no permission to deliver this message</source>
        <translation>sin permiso para entregar este mensaje</translation>
    </message>
    <message>
        <source>no permission to write to this mailing list</source>
        <translation>sin permiso para escribir a esta lista de correo</translation>
    </message>
    <message>
        <source>no route to the destination</source>
        <translation>ninguna ruta hasta el destino</translation>
    </message>
    <message>
        <source>no such mailbox at the destination</source>
        <translation>ese buzón no existe en el destino</translation>
    </message>
    <message>
        <source>no valid DKIM signature</source>
        <translation>ninguna firma DKIM válida</translation>
    </message>
    <message>
        <source>no valid DKIM signature of the author&apos;s domain</source>
        <translation>ninguna firma DKIM válida del dominio del autor</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>no permitido</translation>
    </message>
    <message>
        <source>parameters of MAIL or RCPT that the server does not know</source>
        <translation>parámetros de MAIL o RCPT que el servidor no conoce</translation>
    </message>
    <message>
        <source>refused: the mailbox cannot be used, or a rule forbids it</source>
        <translation>rechazado: el buzón no se puede usar, o una regla lo prohíbe</translation>
    </message>
    <message>
        <source>reverse DNS of the sending address failed</source>
        <translation>falló el DNS inverso de la dirección de envío</translation>
    </message>
    <message>
        <source>security or policy</source>
        <translation>seguridad o directiva</translation>
    </message>
    <message>
        <source>security or policy, no further detail</source>
        <translation>seguridad o directiva, sin más detalle</translation>
    </message>
    <message>
        <source>several sender checks failed</source>
        <translation>fallaron varias comprobaciones del remitente</translation>
    </message>
    <message>
        <source>sign-in or encryption is needed first</source>
        <translation>antes hace falta inicio de sesión o cifrado</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>sesión iniciada</translation>
    </message>
    <message>
        <source>something about a mailbox, no further detail</source>
        <translation>algo sobre un buzón, sin más detalle</translation>
    </message>
    <message>
        <source>something about an address, no further detail</source>
        <translation>algo sobre una dirección, sin más detalle</translation>
    </message>
    <message>
        <source>something about the SMTP dialogue, no further detail</source>
        <translation>algo sobre el diálogo SMTP, sin más detalle</translation>
    </message>
    <message>
        <source>something about the content, no further detail</source>
        <translation>algo sobre el contenido, sin más detalle</translation>
    </message>
    <message>
        <source>something about the mail system, no further detail</source>
        <translation>algo sobre el sistema de correo, sin más detalle</translation>
    </message>
    <message>
        <source>something about the network, no further detail</source>
        <translation>algo sobre la red, sin más detalle</translation>
    </message>
    <message>
        <source>starting the queue is not allowed for this node</source>
        <translation>no se permite iniciar la cola para este nodo</translation>
    </message>
    <message>
        <source>state of the system</source>
        <translation>estado del sistema</translation>
    </message>
    <message>
        <source>the ARC check failed</source>
        <translation>falló la comprobación de ARC</translation>
    </message>
    <message>
        <source>the SMTP dialogue</source>
        <translation>el diálogo SMTP</translation>
    </message>
    <message>
        <source>the SPF record could not be evaluated</source>
        <translation>no se pudo evaluar el registro SPF</translation>
    </message>
    <message>
        <source>the account is switched off</source>
        <translation>la cuenta está desactivada</translation>
    </message>
    <message>
        <source>the answer needs special letters, which the client does not take</source>
        <translation>la respuesta necesita letras especiales, que el cliente no acepta</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>la conexión se rompió</translation>
    </message>
    <message>
        <source>the content could not be converted</source>
        <translation>no se pudo convertir el contenido</translation>
    </message>
    <message>
        <source>the content has to be converted, which is forbidden</source>
        <translation>el contenido tiene que convertirse, y está prohibido</translation>
    </message>
    <message>
        <source>the content has to be converted, which is not supported</source>
        <translation>el contenido tiene que convertirse, y no se admite</translation>
    </message>
    <message>
        <source>the content of the message</source>
        <translation>el contenido del mensaje</translation>
    </message>
    <message>
        <source>the content of the message is not available</source>
        <translation>el contenido del mensaje no está disponible</translation>
    </message>
    <message>
        <source>the content was converted and lost something</source>
        <translation>el contenido se convirtió y perdió algo</translation>
    </message>
    <message>
        <source>the destination address is valid</source>
        <translation>la dirección de destino es válida</translation>
    </message>
    <message>
        <source>the destination does not answer</source>
        <translation>el destino no responde</translation>
    </message>
    <message>
        <source>the destination system does not exist</source>
        <translation>el sistema de destino no existe</translation>
    </message>
    <message>
        <source>the domain has another owner</source>
        <translation>el dominio tiene otro propietario</translation>
    </message>
    <message>
        <source>the host takes no mail</source>
        <translation>el host no acepta correo</translation>
    </message>
    <message>
        <source>the mail system is congested</source>
        <translation>el sistema de correo está congestionado</translation>
    </message>
    <message>
        <source>the mail system itself</source>
        <translation>el propio sistema de correo</translation>
    </message>
    <message>
        <source>the mail system&apos;s storage is full</source>
        <translation>el almacenamiento del sistema de correo está lleno</translation>
    </message>
    <message>
        <source>the mailbox cannot be used at the moment</source>
        <translation>el buzón no se puede usar en este momento</translation>
    </message>
    <message>
        <source>the mailbox has another owner</source>
        <translation>el buzón tiene otro propietario</translation>
    </message>
    <message>
        <source>the mailbox has moved and left no new address</source>
        <translation>el buzón se ha trasladado sin dejar dirección nueva</translation>
    </message>
    <message>
        <source>the mailbox is full</source>
        <translation>el buzón está lleno</translation>
    </message>
    <message>
        <source>the mailbox is switched off or takes no messages</source>
        <translation>el buzón está desactivado o no acepta mensajes</translation>
    </message>
    <message>
        <source>the mailbox name is not allowed</source>
        <translation>el nombre del buzón no está permitido</translation>
    </message>
    <message>
        <source>the message arrived changed</source>
        <translation>el mensaje llegó modificado</translation>
    </message>
    <message>
        <source>the message goes round in a loop</source>
        <translation>el mensaje da vueltas en un bucle</translation>
    </message>
    <message>
        <source>the message is longer than this mailbox allows</source>
        <translation>el mensaje es más largo de lo que permite este buzón</translation>
    </message>
    <message>
        <source>the message is too large for its priority</source>
        <translation>el mensaje es demasiado grande para su prioridad</translation>
    </message>
    <message>
        <source>the message is too large for the system</source>
        <translation>el mensaje es demasiado grande para el sistema</translation>
    </message>
    <message>
        <source>the message went to a server that does not follow the standard</source>
        <translation>el mensaje fue a un servidor que no sigue el estándar</translation>
    </message>
    <message>
        <source>the network or the way to the destination</source>
        <translation>la red o el camino hasta el destino</translation>
    </message>
    <message>
        <source>the next server does not support the encryption that was asked for</source>
        <translation>el servidor siguiente no admite el cifrado que se pidió</translation>
    </message>
    <message>
        <source>the owner of the mailbox could not be checked</source>
        <translation>no se pudo comprobar el propietario del buzón</translation>
    </message>
    <message>
        <source>the password has to be changed</source>
        <translation>hay que cambiar la contraseña</translation>
    </message>
    <message>
        <source>the password has to be changed first</source>
        <translation>antes hay que cambiar la contraseña</translation>
    </message>
    <message>
        <source>the password has to be changed, or a queue of the server is full</source>
        <translation>hay que cambiar la contraseña, o una cola del servidor está llena</translation>
    </message>
    <message>
        <source>the priority is too low</source>
        <translation>la prioridad es demasiado baja</translation>
    </message>
    <message>
        <source>the queue cannot be started for this node</source>
        <translation>no se puede iniciar la cola para este nodo</translation>
    </message>
    <message>
        <source>the recipient could not be verified; the server tries all the same</source>
        <translation>no se pudo verificar el destinatario; el servidor lo intenta de todos modos</translation>
    </message>
    <message>
        <source>the recipient is elsewhere; the server passes the message on</source>
        <translation>el destinatario está en otro sitio; el servidor reenvía el mensaje</translation>
    </message>
    <message>
        <source>the recipient is not local and the server does not pass the message on</source>
        <translation>el destinatario no es local y el servidor no reenvía el mensaje</translation>
    </message>
    <message>
        <source>the recipient&apos;s address fits several mailboxes</source>
        <translation>la dirección del destinatario corresponde a varios buzones</translation>
    </message>
    <message>
        <source>the recipient&apos;s address has a wrong form</source>
        <translation>la dirección del destinatario tiene una forma incorrecta</translation>
    </message>
    <message>
        <source>the recipient&apos;s domain declares that it takes no mail</source>
        <translation>el dominio del destinatario declara que no acepta correo</translation>
    </message>
    <message>
        <source>the recipient&apos;s domain takes no mail</source>
        <translation>el dominio del destinatario no acepta correo</translation>
    </message>
    <message>
        <source>the recipient&apos;s mailbox is over its limit</source>
        <translation>el buzón del destinatario supera su límite</translation>
    </message>
    <message>
        <source>the requested priority was changed</source>
        <translation>se cambió la prioridad solicitada</translation>
    </message>
    <message>
        <source>the sender&apos;s address has a wrong form</source>
        <translation>la dirección del remitente tiene una forma incorrecta</translation>
    </message>
    <message>
        <source>the sender&apos;s domain cannot be found</source>
        <translation>no se encuentra el dominio del remitente</translation>
    </message>
    <message>
        <source>the sender&apos;s domain declares that it takes no mail</source>
        <translation>el dominio del remitente declara que no acepta correo</translation>
    </message>
    <message>
        <source>the server asks for the next step of the sign-in</source>
        <translation>el servidor pide el paso siguiente del inicio de sesión</translation>
    </message>
    <message>
        <source>the server cannot handle the parameters at the moment</source>
        <translation>el servidor no puede procesar los parámetros en este momento</translation>
    </message>
    <message>
        <source>the server has too little storage, or there are too many recipients at once</source>
        <translation>el servidor tiene poco almacenamiento, o hay demasiados destinatarios a la vez</translation>
    </message>
    <message>
        <source>the server met an error of its own</source>
        <translation>el servidor sufrió un error propio</translation>
    </message>
    <message>
        <source>the server says goodbye</source>
        <translation>el servidor se despide</translation>
    </message>
    <message>
        <source>the server waits for the message</source>
        <translation>el servidor espera el mensaje</translation>
    </message>
    <message>
        <source>the service is not available and the connection is closed</source>
        <translation>el servicio no está disponible y la conexión se cierra</translation>
    </message>
    <message>
        <source>the service is ready</source>
        <translation>el servicio está listo</translation>
    </message>
    <message>
        <source>the sign-in data is not accepted</source>
        <translation>no se aceptan los datos de inicio de sesión</translation>
    </message>
    <message>
        <source>the sign-in data is too long</source>
        <translation>los datos de inicio de sesión son demasiado largos</translation>
    </message>
    <message>
        <source>the sign-in method is too weak</source>
        <translation>el método de inicio de sesión es demasiado débil</translation>
    </message>
    <message>
        <source>the sign-in method is too weak, or the sign-in needs another way</source>
        <translation>el método de inicio de sesión es demasiado débil, o hace falta otra forma de iniciar sesión</translation>
    </message>
    <message>
        <source>the sign-in method needs encryption</source>
        <translation>el método de inicio de sesión necesita cifrado</translation>
    </message>
    <message>
        <source>the sign-in needs encryption, or the message is longer than the server allows</source>
        <translation>el inicio de sesión necesita cifrado, o el mensaje es más largo de lo que permite el servidor</translation>
    </message>
    <message>
        <source>the sign-in was refused</source>
        <translation>se rechazó el inicio de sesión</translation>
    </message>
    <message>
        <source>the system is not set up correctly</source>
        <translation>el sistema no está bien configurado</translation>
    </message>
    <message>
        <source>the system lacks a requested feature</source>
        <translation>al sistema le falta una función solicitada</translation>
    </message>
    <message>
        <source>the system takes no messages at the moment</source>
        <translation>el sistema no acepta mensajes en este momento</translation>
    </message>
    <message>
        <source>the transaction failed, or there is no mail service for this client</source>
        <translation>la transacción falló, o no hay servicio de correo para este cliente</translation>
    </message>
    <message>
        <source>this sign-in method needs encryption</source>
        <translation>este método de inicio de sesión necesita cifrado</translation>
    </message>
    <message>
        <source>too many recipients</source>
        <translation>demasiados destinatarios</translation>
    </message>
    <message>
        <source>too much mail from this sender</source>
        <translation>demasiado correo de este remitente</translation>
    </message>
</context>
<context>
    <name>workstation</name>
    <message>
        <source>not stated</source>
        <comment>the licence of a package</comment>
        <translation>no indicada</translation>
    </message>
</context>
</TS>
