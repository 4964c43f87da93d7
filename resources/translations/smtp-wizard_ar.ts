<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>catalogue</name>
    <message>
        <source>, </source>
        <comment>between two items of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Another platform</source>
        <comment>a choice beside platforms with names</comment>
        <translation>منصة أخرى</translation>
    </message>
    <message>
        <source>Standard</source>
        <comment>the usual choice among the servers of a service</comment>
        <translation>عادي</translation>
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
            <numerusform>لم يُحمّل أي مزوّد.</numerusform>
            <numerusform>حُمّل مزوّد واحد.</numerusform>
            <numerusform>حُمّل مزوّدان.</numerusform>
            <numerusform>حُمّل %n مزوّدين.</numerusform>
            <numerusform>حُمّل %n مزوّدًا.</numerusform>
            <numerusform>حُمّل %n مزوّد.</numerusform>
        </translation>
    </message>
    <message>
        <source>--data-key belongs to --load.</source>
        <translation>الخيار --data-key لا يُستخدم إلا مع --load.</translation>
    </message>
    <message>
        <source>--keep-token needs --token-file.</source>
        <translation>الخيار --keep-token يحتاج إلى --token-file.</translation>
    </message>
    <message>
        <source>--mailbox and --platform belong to --show.</source>
        <translation>الخياران --mailbox و --platform لا يُستخدمان إلا مع --show.</translation>
    </message>
    <message>
        <source>--no-control-host leaves that out.</source>
        <translation>الخيار --no-control-host يلغي ذلك.</translation>
    </message>
    <message>
        <source>A check failed, and the file says so.</source>
        <translation>فشل أحد الفحوص، والملف يذكر ذلك.</translation>
    </message>
    <message>
        <source>A key was made.</source>
        <translation>أُنشئ مفتاح.</translation>
    </message>
    <message>
        <source>A new key is in its place. What the old one signed still verifies here.</source>
        <translation>وُضع مفتاح جديد مكانه. ما وقّعه القديم يبقى قابلًا للتحقق هنا.</translation>
    </message>
    <message>
        <source>A search stands alone, without --show, --load and --use-shipped.</source>
        <translation>البحث يكون وحده، دون --show و --load و --use-shipped.</translation>
    </message>
    <message>
        <source>ACTION</source>
        <comment>a placeholder in a command line</comment>
        <translation>إجراء</translation>
    </message>
    <message>
        <source>Address already in use</source>
        <translation>العنوان مستخدم من قبل</translation>
    </message>
    <message>
        <source>Audience:</source>
        <comment>a label in front of a column</comment>
        <translation>موجّه إلى:</translation>
    </message>
    <message>
        <source>CA file:</source>
        <translation>ملف CA:</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <comment>a placeholder in a command line</comment>
        <translation>أمر</translation>
    </message>
    <message>
        <source>Cannot assign requested address</source>
        <translation>لا يمكن استخدام العنوان المطلوب</translation>
    </message>
    <message>
        <source>Changes:</source>
        <comment>a label in front of a column</comment>
        <translation>التغييرات:</translation>
    </message>
    <message>
        <source>Connects from:</source>
        <comment>addresses of the practice platform</comment>
        <translation>تتصل من:</translation>
    </message>
    <message>
        <source>DNSSEC trust anchors in place of those of the root zone</source>
        <translation>نقاط ثقة DNSSEC بدلًا من نقاط المنطقة الجذرية</translation>
    </message>
    <message>
        <source>Delete it? Type {yes}: </source>
        <translation>حذف المفتاح؟ اكتب {yes}: </translation>
    </message>
    <message>
        <source>Did you mean {suggestion}?</source>
        <translation>هل تقصد {suggestion}؟</translation>
    </message>
    <message>
        <source>Every check passed.</source>
        <translation>نجحت كل الفحوص.</translation>
    </message>
    <message>
        <source>FAILED</source>
        <comment>how a step of a push ended, in a column of its own</comment>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Fields</source>
        <comment>of a form</comment>
        <translation>الحقول</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>الملف موجود من قبل</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>اسم الملف طويل جدًا</translation>
    </message>
    <message>
        <source>Files:</source>
        <translation>الملفات:</translation>
    </message>
    <message>
        <source>Finds, tests and explains the settings for sending through your own mail server, and hands them over signed. Without a subcommand it opens the window.</source>
        <translation>يعثر على إعدادات الإرسال عبر خادم بريدك ويختبرها ويشرحها ويسلّمها موقّعة. دون أمر فرعي يفتح النافذة.</translation>
    </message>
    <message>
        <source>For</source>
        <comment>the receiver of a signed file</comment>
        <translation>موجّه إلى</translation>
    </message>
    <message>
        <source>From address (default: ADDRESS)</source>
        <translation>عنوان المرسل (الافتراضي: ADDRESS)</translation>
    </message>
    <message>
        <source>From name</source>
        <translation>اسم المرسل</translation>
    </message>
    <message>
        <source>From the platform: {cause}.</source>
        <comment>the cause that was found</comment>
        <translation>من المنصة: {cause}.</translation>
    </message>
    <message>
        <source>Give --host: no server is known for this address.</source>
        <translation>استخدم --host: لا يُعرف خادم لهذا العنوان.</translation>
    </message>
    <message>
        <source>Give --pairing-code with the code that the platform shows.</source>
        <translation>استخدم --pairing-code مع الرمز الذي تعرضه المنصة.</translation>
    </message>
    <message>
        <source>Give --request or --transfer-code, not both: a password is sealed once.</source>
        <translation>استخدم --request أو --transfer-code، لا كليهما: تُختم كلمة المرور مرة واحدة.</translation>
    </message>
    <message>
        <source>Give --to-platform with the https address of the platform.</source>
        <translation>استخدم --to-platform مع عنوان https الخاص بالمنصة.</translation>
    </message>
    <message>
        <source>Give --token-file with the token of {origin}.</source>
        <translation>استخدم --token-file مع الرمز المميز من {origin}.</translation>
    </message>
    <message>
        <source>Give an e-mail address, or --config with a signed file.</source>
        <translation>أعط عنوان بريد إلكتروني، أو --config مع ملف موقّع.</translation>
    </message>
    <message>
        <source>Give the password with --password-stdin or --keyring, or use --no-sign-in.</source>
        <translation>أعط كلمة المرور عبر --password-stdin أو --keyring، أو استخدم --no-sign-in.</translation>
    </message>
    <message>
        <source>Help</source>
        <comment>a label in front of an address</comment>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>If it did, push again with --platform-key and the fingerprint that the platform itself shows.</source>
        <translation>إذا أكدت المنصة ذلك، فسلّم من جديد مع --platform-key والبصمة التي تعرضها المنصة نفسها.</translation>
    </message>
    <message>
        <source>If that is your server, give --host {host}.</source>
        <translation>إذا كان ذلك خادمك، فاستخدم --host {host}.</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>صالح حتى</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>هذا مجلد</translation>
    </message>
    <message>
        <source>It could not be revoked at the platform: revoke it there.</source>
        <translation>تعذّر إبطاله لدى المنصة: أبطله هناك.</translation>
    </message>
    <message>
        <source>It runs until it is interrupted (Ctrl+C).</source>
        <translation>تعمل إلى أن تُوقَف (Ctrl+C).</translation>
    </message>
    <message>
        <source>It was loaded on this computer.</source>
        <translation>حُمّلت على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Key ({suite}), kept in a file, for practice only:</source>
        <translation>مفتاح ({suite}) محفوظ في ملف، للتدريب فقط:</translation>
    </message>
    <message>
        <source>Key ({suite}), kept in a file, locked with your passphrase:</source>
        <translation>مفتاح ({suite}) محفوظ في ملف مقفل بعبارة مرورك:</translation>
    </message>
    <message>
        <source>Key ({suite}), kept in this computer&apos;s keyring:</source>
        <translation>مفتاح ({suite}) محفوظ في حلقة المفاتيح في هذا الكمبيوتر:</translation>
    </message>
    <message>
        <source>Key ({suite}), kept nowhere; it is for one time only:</source>
        <translation>مفتاح ({suite}) لا يُحفظ في أي مكان، لمرة واحدة فقط:</translation>
    </message>
    <message>
        <source>Key:</source>
        <comment>a label in front of a column</comment>
        <translation>المفتاح:</translation>
    </message>
    <message>
        <source>Loaded data was forgotten.</source>
        <translation>أُزيلت البيانات المحمّلة.</translation>
    </message>
    <message>
        <source>Mail goes out from {sender}.</source>
        <translation>يخرج البريد من {sender}.</translation>
    </message>
    <message>
        <source>Named: {cause}, as it is.</source>
        <comment>the cause that was found</comment>
        <translation>السبب المذكور: {cause}، وهو الصحيح.</translation>
    </message>
    <message>
        <source>Named: {cause}, but the scenario has {true_cause}.</source>
        <comment>the cause that was found</comment>
        <translation>السبب المذكور: {cause}، أما السبب في حالة التدريب فهو {true_cause}.</translation>
    </message>
    <message>
        <source>No provider is known for {query}.</source>
        <translation>لا مزوّد معروف يوافق {query}.</translation>
    </message>
    <message>
        <source>No sending settings were found for {domain}. Give --host, and --port if it is unusual.</source>
        <translation>لم يُعثر على إعدادات إرسال للنطاق {domain}. استخدم --host، ومعه --port إذا لم يكن المنفذ المعتاد.</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>لا مساحة متبقية على القرص</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>لا يوجد ملف أو مجلد كهذا</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>هذا ليس مجلدًا</translation>
    </message>
    <message>
        <source>Nothing failed, but not every check ran.</source>
        <translation>لم يفشل شيء، لكن لم تعمل كل الفحوص.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>لم يُحذف شيء.</translation>
    </message>
    <message>
        <source>Nothing was signed on this computer yet.</source>
        <translation>لم يُوقَّع شيء على هذا الكمبيوتر بعد.</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>العملية غير مسموحة</translation>
    </message>
    <message>
        <source>Origin:</source>
        <comment>a label in front of a column</comment>
        <translation>العنوان:</translation>
    </message>
    <message>
        <source>Other users of this computer may read {path}.</source>
        <translation>قد يستطيع مستخدمون آخرون لهذا الكمبيوتر قراءة {path}.</translation>
    </message>
    <message>
        <source>Page:</source>
        <comment>of the practice platform</comment>
        <translation>الصفحة:</translation>
    </message>
    <message>
        <source>Pairing code that the platform shows: </source>
        <translation>رمز الاقتران الذي تعرضه المنصة: </translation>
    </message>
    <message>
        <source>Pairing code:</source>
        <translation>رمز الاقتران:</translation>
    </message>
    <message>
        <source>Passphrase of this computer&apos;s key: </source>
        <translation>عبارة مرور مفتاح هذا الكمبيوتر: </translation>
    </message>
    <message>
        <source>Password for {username}: </source>
        <translation>كلمة مرور {username}: </translation>
    </message>
    <message>
        <source>Password: none; the server takes mail from this address without sign-in.</source>
        <translation>كلمة المرور: لا توجد، يقبل الخادم البريد من هذا العنوان دون تسجيل دخول.</translation>
    </message>
    <message>
        <source>Password: not in the file; the platform asks for it.</source>
        <translation>كلمة المرور: ليست في الملف، تطلبها المنصة.</translation>
    </message>
    <message>
        <source>Password: sealed for {platform}. Compare the whole fingerprint:</source>
        <translation>كلمة المرور: مختومة من أجل {platform}. قارن البصمة كاملة:</translation>
    </message>
    <message>
        <source>Password: sealed with this transfer code. It is shown once and stands in no file:</source>
        <translation>كلمة المرور: مختومة برمز النقل هذا. يُعرض مرة واحدة ولا يوجد في أي ملف:</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>لا إذن بالوصول</translation>
    </message>
    <message>
        <source>Platform:</source>
        <comment>a label in front of a column</comment>
        <translation>المنصة:</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>المنافذ</translation>
    </message>
    <message>
        <source>Practice: {title}. Nothing left this computer.</source>
        <translation>تدريب: {title}. لم يغادر شيء هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Push this? Type {yes}: </source>
        <translation>تسليم هذا؟ اكتب {yes}: </translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>نظام الملفات للقراءة فقط</translation>
    </message>
    <message>
        <source>Receipt: {state}, signed by the platform.</source>
        <translation>الإيصال الذي وقّعته المنصة: الإعدادات {state}.</translation>
    </message>
    <message>
        <source>Register it with every platform you push to, and revoke the old one there.</source>
        <translation>سجّله لدى كل منصة تسلّم إليها، وأبطل القديم هناك.</translation>
    </message>
    <message>
        <source>Request file:</source>
        <translation>ملف الطلب:</translation>
    </message>
    <message>
        <source>Revoke it at every platform it is registered with.</source>
        <translation>أبطله لدى كل منصة سُجّل فيها.</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>حُفظ: {path}</translation>
    </message>
    <message>
        <source>Sends until then from</source>
        <translation>ترسل حتى ذلك الحين من</translation>
    </message>
    <message>
        <source>Short form</source>
        <comment>of a fingerprint</comment>
        <translation>الصيغة القصيرة</translation>
    </message>
    <message>
        <source>Signed by an unknown key:</source>
        <translation>وقّعه مفتاح غير معروف:</translation>
    </message>
    <message>
        <source>Signed by practice (made by practice mode, for training only):</source>
        <translation>وقّعه وضع التدريب (لأغراض التدريب فقط):</translation>
    </message>
    <message>
        <source>Signed by the key you gave:</source>
        <translation>وقّعه المفتاح الذي أعطيته:</translation>
    </message>
    <message>
        <source>Signed by this computer:</source>
        <translation>وقّعه هذا الكمبيوتر:</translation>
    </message>
    <message>
        <source>Signed by this computer: {key}</source>
        <translation>وقّعه هذا الكمبيوتر: {key}</translation>
    </message>
    <message>
        <source>Signed file: {verdict}</source>
        <translation>الملف الموقّع: {verdict}</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>The file was signed by a key that is not known here, and its server is {host}.</source>
        <translation>الملف موقّع بمفتاح غير معروف هنا، والخادم فيه {host}.</translation>
    </message>
    <message>
        <source>The key is registered at {origin}.</source>
        <translation>المفتاح مسجّل لدى {origin}.</translation>
    </message>
    <message>
        <source>The key was deleted. Files it signed still verify here.</source>
        <translation>حُذف المفتاح. الملفات التي وقّعها تبقى قابلة للتحقق هنا.</translation>
    </message>
    <message>
        <source>The keyring could not be read.</source>
        <translation>تعذّرت قراءة حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>The keyring did not answer.</source>
        <translation>لم ترد حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>The keyring has no token for it.</source>
        <translation>ليس في حلقة المفاتيح رمز مميز لها.</translation>
    </message>
    <message>
        <source>The keyring is locked, so its keys cannot be shown. Unlock it and try again.</source>
        <translation>حلقة المفاتيح مقفلة، فلا يمكن عرض مفاتيحها. افتح قفلها وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>حلقة المفاتيح مقفلة.</translation>
    </message>
    <message>
        <source>The old one could not be revoked at the platform: revoke it there.</source>
        <translation>تعذّر إبطال القديم لدى المنصة: أبطله هناك.</translation>
    </message>
    <message>
        <source>The pages were not drawn: {reason}</source>
        <translation>لم تُرسم الصفحات: {reason}</translation>
    </message>
    <message>
        <source>The platform cannot listen or connect as asked: {reason}.</source>
        <translation>لا تستطيع المنصة الاستماع أو الاتصال كما طُلب: {reason}.</translation>
    </message>
    <message>
        <source>The platform was at another port of this host before.</source>
        <translation>كانت المنصة على منفذ آخر في هذا المضيف من قبل.</translation>
    </message>
    <message>
        <source>The platform&apos;s key is ANOTHER ONE than before.</source>
        <translation>مفتاح المنصة ليس المفتاح السابق، بل مفتاح آخر.</translation>
    </message>
    <message>
        <source>The platform&apos;s key is seen for the first time.</source>
        <translation>يظهر مفتاح المنصة هنا لأول مرة.</translation>
    </message>
    <message>
        <source>The platform&apos;s key is the same as before.</source>
        <translation>مفتاح المنصة هو المفتاح السابق نفسه.</translation>
    </message>
    <message>
        <source>The platform&apos;s own sender is in use.</source>
        <translation>مرسل المنصة الخاص هو المستخدم.</translation>
    </message>
    <message>
        <source>The practice platform has stopped.</source>
        <translation>توقفت منصة التدريب.</translation>
    </message>
    <message>
        <source>The practice platform serves {url}</source>
        <translation>منصة التدريب متاحة في {url}</translation>
    </message>
    <message>
        <source>The public key could not be added to this computer&apos;s list of known keys. The file is good, but smtp-wizard verify will not know its key here.</source>
        <translation>تعذّرت إضافة المفتاح العام إلى قائمة المفاتيح المعروفة في هذا الكمبيوتر. الملف سليم، لكن smtp-wizard verify لن يعرف مفتاحه هنا.</translation>
    </message>
    <message>
        <source>The request file names no API. Give --to-platform with the https address of the platform.</source>
        <translation>لا يذكر ملف الطلب واجهة API. استخدم --to-platform مع عنوان https الخاص بالمنصة.</translation>
    </message>
    <message>
        <source>The scenario {scenario} cannot be run here.</source>
        <translation>لا يمكن تشغيل حالة التدريب {scenario} هنا.</translation>
    </message>
    <message>
        <source>The set that was loaded on this computer is not used. {reason}</source>
        <translation>المجموعة المحمّلة على هذا الكمبيوتر غير مستخدمة. {reason}</translation>
    </message>
    <message>
        <source>The settings were not tested, and the file says so.</source>
        <translation>لم تُختبر الإعدادات، والملف يذكر ذلك.</translation>
    </message>
    <message>
        <source>The token was not kept: this computer has no usable keyring.</source>
        <translation>لم يُحفظ الرمز المميز: ليست في هذا الكمبيوتر حلقة مفاتيح صالحة.</translation>
    </message>
    <message>
        <source>There is a key already.</source>
        <translation>يوجد مفتاح من قبل.</translation>
    </message>
    <message>
        <source>There is no display to open the window on.</source>
        <translation>لا توجد شاشة تُفتح عليها النافذة.</translation>
    </message>
    <message>
        <source>There is no key yet. Make one with: smtp-wizard keys make</source>
        <translation>لا يوجد مفتاح بعد. أنشئ مفتاحًا بالأمر: smtp-wizard keys make</translation>
    </message>
    <message>
        <source>There is no scenario {name}; practice --list shows them all.</source>
        <translation>لا توجد حالة تدريب باسم {name}. يعرضها practice --list كلها.</translation>
    </message>
    <message>
        <source>There was no key.</source>
        <translation>لم يكن هناك مفتاح.</translation>
    </message>
    <message>
        <source>This computer has no keyring.</source>
        <translation>ليست في هذا الكمبيوتر حلقة مفاتيح.</translation>
    </message>
    <message>
        <source>This computer has no usable keyring, so no key was kept. Give --passphrase-file to keep it in a file that is locked with a passphrase.</source>
        <translation>ليست في هذا الكمبيوتر حلقة مفاتيح صالحة، فلم يُحفظ مفتاح. استخدم --passphrase-file لحفظه في ملف مقفل بعبارة مرور.</translation>
    </message>
    <message>
        <source>This computer has no usable keyring, so the file was signed with a key for this one time. A platform that does not know the key will ask before it takes the file.</source>
        <translation>ليست في هذا الكمبيوتر حلقة مفاتيح صالحة، فوُقّع الملف بمفتاح لهذه المرة فقط. المنصة التي لا تعرف المفتاح تسأل قبل أن تقبل الملف.</translation>
    </message>
    <message>
        <source>This computer has no usable keyring, so the push is signed with a key for this one time, which the platform does not know. To keep a key in a locked file: smtp-wizard keys make --passphrase-file FILE.</source>
        <translation>ليست في هذا الكمبيوتر حلقة مفاتيح صالحة، فيُوقَّع التسليم بمفتاح لهذه المرة فقط لا تعرفه المنصة. لحفظ مفتاح في ملف مقفل: smtp-wizard keys make --passphrase-file FILE.</translation>
    </message>
    <message>
        <source>Token file:</source>
        <translation>ملف الرمز المميز:</translation>
    </message>
    <message>
        <source>Type its fingerprint as the platform shows it: </source>
        <translation>اكتب بصمته كما تعرضها المنصة: </translation>
    </message>
    <message>
        <source>Type the fingerprint as the platform itself shows it: </source>
        <translation>اكتب البصمة كما تعرضها المنصة نفسها: </translation>
    </message>
    <message>
        <source>Typed: {address}</source>
        <translation>المكتوب: {address}</translation>
    </message>
    <message>
        <source>What was signed could not be put on record. {reason}</source>
        <translation>تعذّر تسجيل ما تم توقيعه. {reason}</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>in the menus of a platform</comment>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Where it happened stands in {path}.</source>
        <translation>مكان حدوثه مذكور في {path}.</translation>
    </message>
    <message>
        <source>Your firewall must admit</source>
        <translation>يجب أن يسمح جدار حمايتك للعناوين</translation>
    </message>
    <message>
        <source>a number from 0 to 65535 is needed</source>
        <translation>يلزم رقم من 0 إلى 65535</translation>
    </message>
    <message>
        <source>actions</source>
        <comment>a heading</comment>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>active</source>
        <comment>the state of settings at a platform</comment>
        <translation>مفعّلة</translation>
    </message>
    <message>
        <source>address of this computer to connect to mail servers from</source>
        <translation>عنوان في هذا الكمبيوتر للاتصال منه بخوادم البريد</translation>
    </message>
    <message>
        <source>after a failure, ask no host of a large provider whether the network itself works</source>
        <translation>عدم سؤال مضيف لدى مزوّد كبير بعد الفشل هل تعمل الشبكة نفسها</translation>
    </message>
    <message>
        <source>another platform serves from {path}.</source>
        <translation>منصة أخرى تعمل من {path}.</translation>
    </message>
    <message>
        <source>argument {argument}: {message}</source>
        <translation>المعامل {argument}: {message}</translation>
    </message>
    <message>
        <source>certificates of mail servers to trust besides the system&apos;s</source>
        <translation>شهادات لخوادم البريد يوثق بها إضافة إلى شهادات النظام</translation>
    </message>
    <message>
        <source>certificates to trust besides the system&apos;s</source>
        <translation>شهادات يوثق بها إضافة إلى شهادات النظام</translation>
    </message>
    <message>
        <source>check settings against the server, step by step</source>
        <translation>فحص الإعدادات مع الخادم خطوة خطوة</translation>
    </message>
    <message>
        <source>check settings and write them to a signed file</source>
        <translation>فحص الإعدادات وكتابتها في ملف موقّع</translation>
    </message>
    <message>
        <source>check settings, hand them to a platform, and let it test them</source>
        <translation>فحص الإعدادات وتسليمها إلى منصة لتختبرها</translation>
    </message>
    <message>
        <source>check, read and compare, and send nothing</source>
        <translation>الفحص والقراءة والمقارنة دون إرسال شيء</translation>
    </message>
    <message>
        <source>commands</source>
        <comment>a heading</comment>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>delete the key, here and at a platform</source>
        <translation>حذف المفتاح، هنا ولدى منصة</translation>
    </message>
    <message>
        <source>do not ask Thunderbird&apos;s public database for the domain</source>
        <translation>عدم سؤال قاعدة بيانات Thunderbird العامة عن النطاق</translation>
    </message>
    <message>
        <source>do not ask at the terminal</source>
        <translation>عدم السؤال في الطرفية</translation>
    </message>
    <message>
        <source>do not ask at the terminal before the push</source>
        <translation>عدم السؤال في الطرفية قبل التسليم</translation>
    </message>
    <message>
        <source>do not push: let the platform&apos;s own sender take over again</source>
        <translation>العودة إلى مرسل المنصة الخاص دون تسليم</translation>
    </message>
    <message>
        <source>do not use the shipped data of providers</source>
        <translation>عدم استخدام بيانات المزوّدين المرفقة</translation>
    </message>
    <message>
        <source>done</source>
        <comment>how a step of a push ended, in a column of its own</comment>
        <translation>تم</translation>
    </message>
    <message>
        <source>ended</source>
        <comment>how a step of a push ended, in a column of its own</comment>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>ended</source>
        <comment>the state of settings at a platform</comment>
        <translation>أُنهيت</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>تلزم قيمة واحدة</translation>
    </message>
    <message>
        <source>expired</source>
        <comment>the state of settings at a platform</comment>
        <translation>منتهية الصلاحية</translation>
    </message>
    <message>
        <source>explain an error message of any mail program</source>
        <translation>شرح رسالة خطأ من أي برنامج بريد</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>the tests of signed settings</comment>
        <translation>فاشلة</translation>
    </message>
    <message>
        <source>file with the passphrase of this computer&apos;s key, where there is no keyring</source>
        <translation>ملف فيه عبارة مرور مفتاح هذا الكمبيوتر، حيث لا توجد حلقة مفاتيح</translation>
    </message>
    <message>
        <source>file with the platform&apos;s token (default: the keyring&apos;s)</source>
        <translation>ملف فيه الرمز المميز للمنصة (الافتراضي: الذي في حلقة المفاتيح)</translation>
    </message>
    <message>
        <source>find the settings for an address, without any password</source>
        <translation>العثور على إعدادات عنوان، دون أي كلمة مرور</translation>
    </message>
    <message>
        <source>forget a loaded set: use the data of this program again</source>
        <translation>إزالة مجموعة محمّلة والعودة إلى بيانات هذا البرنامج</translation>
    </message>
    <message>
        <source>give a number of seconds from 1 to 600.</source>
        <translation>اكتب عددًا من الثواني من 1 إلى 600.</translation>
    </message>
    <message>
        <source>give a time such as 2026-11-21T12:00:00Z, or seconds since 1970.</source>
        <translation>اكتب وقتًا مثل 2026-11-21T12:00:00Z، أو عدد الثواني منذ 1970.</translation>
    </message>
    <message>
        <source>give an IP address of this computer.</source>
        <translation>اكتب عنوان IP لهذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>give an address and a port such as 192.0.2.53:53, not {text}.</source>
        <translation>اكتب عنوانًا ومنفذًا مثل 192.0.2.53:53، وليس {text}.</translation>
    </message>
    <message>
        <source>host name of the mail server</source>
        <translation>اسم مضيف خادم البريد</translation>
    </message>
    <message>
        <source>how the connection is protected</source>
        <translation>طريقة حماية الاتصال</translation>
    </message>
    <message>
        <source>how the window looks, this time (default: as chosen in its menu)</source>
        <translation>مظهر النافذة هذه المرة (الافتراضي: ما اختير في قائمتها)</translation>
    </message>
    <message>
        <source>https address of the platform, or the name of one used before</source>
        <translation>عنوان https الخاص بالمنصة، أو اسم منصة استُخدمت من قبل</translation>
    </message>
    <message>
        <source>ignored explicit argument {value}</source>
        <translation>القيمة {value} زائدة هنا</translation>
    </message>
    <message>
        <source>invalid choice: {value} (choose from {choices})</source>
        <translation>اختيار غير صالح: {value} (اختر من {choices})</translation>
    </message>
    <message>
        <source>invalid value: {value} is no number</source>
        <translation>قيمة غير صالحة: {value} ليست رقمًا</translation>
    </message>
    <message>
        <source>keep the token of --token-file in this computer&apos;s keyring</source>
        <translation>حفظ الرمز المميز من --token-file في حلقة المفاتيح في هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>keys delete asks at a terminal. Give --yes where there is none.</source>
        <translation>الأمر keys delete يسأل في الطرفية. استخدم --yes حيث لا توجد طرفية.</translation>
    </message>
    <message>
        <source>kind of key (default: {name})</source>
        <translation>نوع المفتاح (الافتراضي: {name})</translation>
    </message>
    <message>
        <source>limit for all checks in seconds</source>
        <translation>المهلة القصوى لكل الفحوص بالثواني</translation>
    </message>
    <message>
        <source>list the platforms this program knows</source>
        <translation>سرد المنصات التي يعرفها هذا البرنامج</translation>
    </message>
    <message>
        <source>list the scenarios</source>
        <translation>سرد حالات التدريب</translation>
    </message>
    <message>
        <source>list what was signed here, when and for whom</source>
        <translation>سرد ما تم توقيعه هنا، ومتى، ولمن</translation>
    </message>
    <message>
        <source>list, search and show mail providers; load newer data about them</source>
        <translation>سرد مزوّدي البريد والبحث عنهم وعرضهم، وتحميل بيانات أحدث عنهم</translation>
    </message>
    <message>
        <source>mail provider or server program, such as gmail or postfix</source>
        <translation>مزوّد البريد أو برنامج الخادم، مثل gmail أو postfix</translation>
    </message>
    <message>
        <source>make the key, unless there is one</source>
        <translation>إنشاء المفتاح إذا لم يكن موجودًا</translation>
    </message>
    <message>
        <source>make, show, register, rotate and delete the key that signs here</source>
        <translation>إنشاء المفتاح الذي يوقّع هنا، وعرضه وتسجيله واستبداله وحذفه</translation>
    </message>
    <message>
        <source>mask names and addresses in the window, for a screen that others see</source>
        <translation>إخفاء الأسماء والعناوين في النافذة، لشاشة يراها آخرون</translation>
    </message>
    <message>
        <source>message</source>
        <comment>a heading</comment>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>name to give in EHLO (default: an address literal)</source>
        <translation>الاسم المذكور في EHLO (الافتراضي: عنوان IP بين قوسين)</translation>
    </message>
    <message>
        <source>network</source>
        <comment>a heading</comment>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>no problem</source>
        <comment>in place of a cause</comment>
        <translation>لا مشكلة</translation>
    </message>
    <message>
        <source>no provider has this id or name. providers QUERY searches.</source>
        <translation>لا مزوّد بهذا المعرّف أو الاسم. للبحث: providers QUERY.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>the password in a signed file</comment>
        <translation>لا توجد</translation>
    </message>
    <message>
        <source>none but perhaps the password</source>
        <translation>لا شيء، إلا كلمة المرور ربما</translation>
    </message>
    <message>
        <source>not allowed with argument {name}</source>
        <translation>غير مسموح مع المعامل {name}</translation>
    </message>
    <message>
        <source>not-tested</source>
        <comment>the tests of signed settings</comment>
        <translation>لم تُجرَ</translation>
    </message>
    <message>
        <source>one of the arguments {names} is required</source>
        <translation>يلزم أحد المعاملات {names}</translation>
    </message>
    <message>
        <source>open the window and close it after its first painted page</source>
        <translation>فتح النافذة وإغلاقها بعد رسم أول صفحة فيها</translation>
    </message>
    <message>
        <source>options:</source>
        <translation>الخيارات:</translation>
    </message>
    <message>
        <source>other</source>
        <comment>a heading</comment>
        <translation>خيارات أخرى</translation>
    </message>
    <message>
        <source>part of a name, an address, a domain or a host</source>
        <translation>جزء من اسم أو عنوان أو نطاق أو مضيف</translation>
    </message>
    <message>
        <source>partly</source>
        <comment>the tests of signed settings</comment>
        <translation>جزئية</translation>
    </message>
    <message>
        <source>passed</source>
        <comment>the tests of signed settings</comment>
        <translation>ناجحة</translation>
    </message>
    <message>
        <source>password</source>
        <comment>what was typed</comment>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>pending</source>
        <comment>the state of settings at a platform</comment>
        <translation>بالانتظار</translation>
    </message>
    <message>
        <source>platform (a token is never an argument)</source>
        <comment>a heading</comment>
        <translation>المنصة (الرمز المميز لا يكون معاملًا أبدًا)</translation>
    </message>
    <message>
        <source>port to listen on (default: a free one)</source>
        <translation>منفذ الاستماع (الافتراضي: منفذ غير مستخدم)</translation>
    </message>
    <message>
        <source>port, usually 587, 465 or 25</source>
        <translation>المنفذ، وهو عادةً 587 أو 465 أو 25</translation>
    </message>
    <message>
        <source>positional arguments:</source>
        <translation>المعاملات الموضعية:</translation>
    </message>
    <message>
        <source>print one JSON document (schema about-1)</source>
        <translation>طباعة مستند JSON واحد (المخطط about-1)</translation>
    </message>
    <message>
        <source>print one JSON document (schema check-1)</source>
        <translation>طباعة مستند JSON واحد (المخطط check-1)</translation>
    </message>
    <message>
        <source>print one JSON document (schema discover-1)</source>
        <translation>طباعة مستند JSON واحد (المخطط discover-1)</translation>
    </message>
    <message>
        <source>print one JSON document (schema explain-1)</source>
        <translation>طباعة مستند JSON واحد (المخطط explain-1)</translation>
    </message>
    <message>
        <source>print one JSON document (schema export-1)</source>
        <translation>طباعة مستند JSON واحد (المخطط export-1)</translation>
    </message>
    <message>
        <source>print one JSON document (schema keys-1)</source>
        <translation>طباعة مستند JSON واحد (المخطط keys-1)</translation>
    </message>
    <message>
        <source>print one JSON document (schema keys-history-1)</source>
        <translation>طباعة مستند JSON واحد (المخطط keys-history-1)</translation>
    </message>
    <message>
        <source>print one JSON document (schema platform-serve-1)</source>
        <translation>طباعة مستند JSON واحد (المخطط platform-serve-1)</translation>
    </message>
    <message>
        <source>print one JSON document (schema platforms-1)</source>
        <translation>طباعة مستند JSON واحد (المخطط platforms-1)</translation>
    </message>
    <message>
        <source>print one JSON document (schema practice-1)</source>
        <translation>طباعة مستند JSON واحد (المخطط practice-1)</translation>
    </message>
    <message>
        <source>print one JSON document (schema providers-1)</source>
        <translation>طباعة مستند JSON واحد (المخطط providers-1)</translation>
    </message>
    <message>
        <source>print one JSON document (schema push-1)</source>
        <translation>طباعة مستند JSON واحد (المخطط push-1)</translation>
    </message>
    <message>
        <source>print one JSON document (schema verify-1)</source>
        <translation>طباعة مستند JSON واحد (المخطط verify-1)</translation>
    </message>
    <message>
        <source>print what to send along with a question</source>
        <translation>طباعة ما يُرسل مع أي سؤال</translation>
    </message>
    <message>
        <source>prompt</source>
        <comment>the password in a signed file: the platform asks for it</comment>
        <translation>تطلبها المنصة</translation>
    </message>
    <message>
        <source>public JWK, JWKS or request file to verify with</source>
        <translation>مفتاح JWK عام أو JWKS أو ملف طلب للتحقق به</translation>
    </message>
    <message>
        <source>push</source>
        <comment>a heading</comment>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>push signs in before anything is sent: leave --no-sign-in away, or the user name.</source>
        <translation>يسجّل push الدخول قبل إرسال أي شيء: احذف --no-sign-in أو اسم المستخدم.</translation>
    </message>
    <message>
        <source>put a new key in its place, here and at a platform</source>
        <translation>وضع مفتاح جديد مكانه، هنا ولدى منصة</translation>
    </message>
    <message>
        <source>quarantined</source>
        <comment>the state of settings at a platform</comment>
        <translation>موضوعة جانبًا</translation>
    </message>
    <message>
        <source>read the password from standard input</source>
        <translation>قراءة كلمة المرور من الإدخال القياسي</translation>
    </message>
    <message>
        <source>recipient of the test (default: the From address)</source>
        <translation>مستلم الاختبار (الافتراضي: عنوان المرسل)</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>the state of settings at a platform</comment>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>register the key with a platform</source>
        <translation>تسجيل المفتاح لدى منصة</translation>
    </message>
    <message>
        <source>run every step on the command line</source>
        <translation>تنفيذ كل الخطوات في سطر الأوامر</translation>
    </message>
    <message>
        <source>run the practice platform that a push can be tried with</source>
        <translation>تشغيل منصة التدريب لتجربة التسليم معها</translation>
    </message>
    <message>
        <source>seal the password with a code that is shown once</source>
        <translation>ختم كلمة المرور برمز يُعرض مرة واحدة</translation>
    </message>
    <message>
        <source>sealed</source>
        <comment>the password in a signed file</comment>
        <translation>مختومة</translation>
    </message>
    <message>
        <source>search the shipped data only; nothing is sent</source>
        <translation>البحث في البيانات المرفقة فقط، دون إرسال شيء</translation>
    </message>
    <message>
        <source>send every DNS question there, addresses included</source>
        <translation>إرسال كل أسئلة DNS إلى هناك، ومنها أسئلة العناوين</translation>
    </message>
    <message>
        <source>send one test message at the end</source>
        <translation>إرسال رسالة اختبار واحدة في النهاية</translation>
    </message>
    <message>
        <source>send without signing in: a relay by address; with --username: stop before the sign-in</source>
        <translation>الإرسال دون تسجيل الدخول: ترحيل حسب العنوان، ومع --username: التوقف قبل تسجيل الدخول</translation>
    </message>
    <message>
        <source>serve the open API over HTTPS on this computer until interrupted</source>
        <translation>توفير واجهة API المفتوحة عبر HTTPS على هذا الكمبيوتر إلى أن تُوقَف</translation>
    </message>
    <message>
        <source>server</source>
        <comment>a heading</comment>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>show everything about one provider, with its guide</source>
        <translation>عرض كل شيء عن مزوّد واحد، مع دليله</translation>
    </message>
    <message>
        <source>show the fingerprint, and the same as a QR code</source>
        <translation>عرض البصمة، ومعها رمز QR للبصمة نفسها</translation>
    </message>
    <message>
        <source>show the version and exit</source>
        <translation>عرض الإصدار والخروج</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>عرض هذه المساعدة والخروج</translation>
    </message>
    <message>
        <source>sign-in (a password is never an argument)</source>
        <comment>a heading</comment>
        <translation>تسجيل الدخول (كلمة المرور لا تكون معاملًا أبدًا)</translation>
    </message>
    <message>
        <source>sources</source>
        <comment>a heading</comment>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>stopped.</source>
        <comment>by the person, with Ctrl+C</comment>
        <translation>تم الإيقاف.</translation>
    </message>
    <message>
        <source>superseded</source>
        <comment>the state of settings at a platform</comment>
        <translation>مستبدلة بأحدث منها</translation>
    </message>
    <message>
        <source>take the password from this computer&apos;s keyring</source>
        <translation>أخذ كلمة المرور من حلقة المفاتيح في هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>take the settings of a signed file</source>
        <translation>أخذ الإعدادات من ملف موقّع</translation>
    </message>
    <message>
        <source>the From address; settings are found from it</source>
        <translation>عنوان المرسل، ومنه يُعثر على الإعدادات</translation>
    </message>
    <message>
        <source>the certificates in {path} cannot be read.</source>
        <translation>تعذّرت قراءة الشهادات في {path}.</translation>
    </message>
    <message>
        <source>the code that the platform shows; it is good once</source>
        <translation>الرمز الذي تعرضه المنصة، وهو صالح لمرة واحدة</translation>
    </message>
    <message>
        <source>the e-mail address to send from</source>
        <translation>عنوان البريد الإلكتروني للإرسال منه</translation>
    </message>
    <message>
        <source>the file holds no key that a password could be sealed for.</source>
        <translation>ليس في الملف مفتاح يمكن ختم كلمة مرور به.</translation>
    </message>
    <message>
        <source>the file speaks for another platform than {platform}.</source>
        <translation>يتحدث الملف باسم منصة غير {platform}.</translation>
    </message>
    <message>
        <source>the first line of the file is the passphrase.</source>
        <translation>السطر الأول من الملف هو عبارة المرور.</translation>
    </message>
    <message>
        <source>the following arguments are required: {names}</source>
        <translation>تلزم المعاملات التالية: {names}</translation>
    </message>
    <message>
        <source>the key of {audience} is another one than before: {fingerprint}. Ask the platform whether it changed its key.</source>
        <translation>مفتاح {audience} غير السابق: {fingerprint}. اسأل المنصة هل غيّرت مفتاحها.</translation>
    </message>
    <message>
        <source>the keyring could not be read. Use --password-stdin.</source>
        <translation>تعذّرت قراءة حلقة المفاتيح. استخدم --password-stdin.</translation>
    </message>
    <message>
        <source>the keyring did not answer. Unlock it and try again.</source>
        <translation>لم ترد حلقة المفاتيح. افتح قفلها وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>the keyring has no password for this user name at this server.</source>
        <translation>ليست في حلقة المفاتيح كلمة مرور لاسم المستخدم هذا لدى هذا الخادم.</translation>
    </message>
    <message>
        <source>the keyring is locked. Unlock it and try again.</source>
        <translation>حلقة المفاتيح مقفلة. افتح قفلها وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>the language to speak: {tags} (default: the system&apos;s)</source>
        <translation>لغة البرنامج: {tags} (الافتراضي: لغة النظام)</translation>
    </message>
    <message>
        <source>the message, a short code such as L-102, or - to read from standard input</source>
        <translation>الرسالة، أو رمز قصير مثل L-102، أو - للقراءة من الإدخال القياسي</translation>
    </message>
    <message>
        <source>the passphrase is not UTF-8 text.</source>
        <translation>عبارة المرور ليست نص UTF-8.</translation>
    </message>
    <message>
        <source>the password is not UTF-8 text.</source>
        <translation>كلمة المرور ليست نص UTF-8.</translation>
    </message>
    <message>
        <source>the platform that will send</source>
        <translation>المنصة التي سترسل</translation>
    </message>
    <message>
        <source>the platform&apos;s key must be this one; takes a key that changed, whole or its first 26 characters</source>
        <translation>لا يُقبل إلا مفتاح المنصة بهذه البصمة، كاملة أو أول 26 حرفًا منها، ولو تغيّر المفتاح</translation>
    </message>
    <message>
        <source>the platform&apos;s request file: seals the password</source>
        <translation>ملف الطلب من المنصة: به تُختم كلمة المرور</translation>
    </message>
    <message>
        <source>the platform&apos;s request file; its keys must agree</source>
        <translation>ملف الطلب من المنصة، ويجب أن تتوافق مفاتيحه معها</translation>
    </message>
    <message>
        <source>the port that was used</source>
        <translation>المنفذ الذي استُخدم</translation>
    </message>
    <message>
        <source>the security that was used</source>
        <translation>الأمان الذي استُخدم</translation>
    </message>
    <message>
        <source>the step at which it appeared</source>
        <translation>الخطوة التي ظهرت عندها</translation>
    </message>
    <message>
        <source>the usual address of this computer</source>
        <translation>العنوان المعتاد لهذا الكمبيوتر</translation>
    </message>
    <message>
        <source>there is no option {option}</source>
        <translation>لا يوجد خيار باسم {option}</translation>
    </message>
    <message>
        <source>there is no platform {name}. Known are: {names}.</source>
        <translation>لا توجد منصة باسم {name}. المنصات المعروفة: {names}.</translation>
    </message>
    <message>
        <source>there is no scenario {name}; practice --list shows them all.</source>
        <translation>لا توجد حالة تدريب باسم {name}. يعرضها practice --list كلها.</translation>
    </message>
    <message>
        <source>there is no such platform; smtp-wizard platforms lists them.</source>
        <translation>لا توجد منصة كهذه. يسردها الأمر smtp-wizard platforms.</translation>
    </message>
    <message>
        <source>there is one value too many</source>
        <translation>توجد قيمة زائدة</translation>
    </message>
    <message>
        <source>this computer has no keyring that encrypts. Use --password-stdin.</source>
        <translation>ليست في هذا الكمبيوتر حلقة مفاتيح تشفّر ما فيها. استخدم --password-stdin.</translation>
    </message>
    <message>
        <source>this is a fault of the program, not of your settings.</source>
        <translation>هذا خلل في البرنامج، لا في إعداداتك.</translation>
    </message>
    <message>
        <source>this is not the fingerprint of the key in the file. Nothing was sealed.</source>
        <translation>ليست هذه بصمة المفتاح الذي في الملف. لم يُختم شيء.</translation>
    </message>
    <message>
        <source>transfer-code</source>
        <comment>the password in a signed file</comment>
        <translation>مختومة برمز نقل</translation>
    </message>
    <message>
        <source>trust exactly this key for this host and port, instead of verifying the certificate</source>
        <translation>الوثوق بهذا المفتاح وحده لهذا المضيف والمنفذ، بدلًا من التحقق من الشهادة</translation>
    </message>
    <message>
        <source>try everything on a mail server inside this program</source>
        <translation>تجربة كل شيء على خادم بريد داخل هذا البرنامج</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a key</comment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>usage: </source>
        <comment>in front of a command line</comment>
        <translation>الاستخدام: </translation>
    </message>
    <message>
        <source>use a newer set of data from a signed file</source>
        <translation>استخدام مجموعة بيانات أحدث من ملف موقّع</translation>
    </message>
    <message>
        <source>user name (default: the From address, or what the provider wants)</source>
        <translation>اسم المستخدم (الافتراضي: عنوان المرسل، أو ما يطلبه المزوّد)</translation>
    </message>
    <message>
        <source>verify a signed file</source>
        <translation>التحقق من ملف موقّع</translation>
    </message>
    <message>
        <source>verify as of this time (ISO 8601 or seconds since 1970)</source>
        <translation>التحقق كما لو كان الوقت هذا (ISO 8601 أو عدد الثواني منذ 1970)</translation>
    </message>
    <message>
        <source>version, where the log is, and the licences of everything shipped</source>
        <translation>الإصدار، ومكان السجل، وتراخيص كل ما هو مرفق</translation>
    </message>
    <message>
        <source>what shall go wrong (default: nothing)</source>
        <translation>المشكلة المراد ظهورها (الافتراضي: لا شيء)</translation>
    </message>
    <message>
        <source>where files go</source>
        <translation>مكان حفظ الملفات</translation>
    </message>
    <message>
        <source>where keys, token, database and CA file go</source>
        <translation>مكان المفاتيح والرمز المميز وقاعدة البيانات وملف CA</translation>
    </message>
    <message>
        <source>where to write (default: a name from the settings)</source>
        <translation>مكان الكتابة (الافتراضي: اسم مأخوذ من الإعدادات)</translation>
    </message>
    <message>
        <source>with --load: public JWK to trust in place of the program&apos;s own</source>
        <translation>مع --load: مفتاح JWK عام يوثق به بدلًا من مفتاح البرنامج</translation>
    </message>
    <message>
        <source>with --show: the mailbox for the commands of the guide</source>
        <translation>مع --show: صندوق البريد لأوامر الدليل</translation>
    </message>
    <message>
        <source>with --show: the platform that will send</source>
        <translation>مع --show: المنصة التي سترسل</translation>
    </message>
    <message>
        <source>without encryption there is no key. Choose STARTTLS or SSL/TLS.</source>
        <translation>دون تشفير لا يوجد مفتاح. اختر STARTTLS أو SSL/TLS.</translation>
    </message>
    <message>
        <source>write without checking; the file says &apos;not tested&apos;</source>
        <translation>الكتابة دون فحص، ويذكر الملف أن الإعدادات لم تُختبر</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>the word that a person types to agree</comment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>{fields}, then {button}</source>
        <comment>the fields and the button of a form</comment>
        <translation>{fields}، ثم {button}</translation>
    </message>
    <message>
        <source>{here} of {all} can be run on this computer.</source>
        <comment>numbers of practice situations</comment>
        <translation>يمكن تشغيل {here} من {all} على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>{moment} UTC  file for {audience}: {from_address} through {server}, password {password}, checks {tested}, key {key}</source>
        <translation>{moment} UTC  ملف موجّه إلى {audience}: {from_address} عبر {server}، كلمة المرور: {password}، الفحوص: {tested}، المفتاح: {key}</translation>
    </message>
    <message>
        <source>{moment} UTC  pushed to {audience}: {from_address} through {server}, password {password}, checks {tested}, key {key}</source>
        <translation>{moment} UTC  سُلّم إلى {audience}: {from_address} عبر {server}، كلمة المرور: {password}، الفحوص: {tested}، المفتاح: {key}</translation>
    </message>
    <message>
        <source>{name} is not known.</source>
        <translation>{name} غير معروف.</translation>
    </message>
    <message>
        <source>{path} cannot be made: {reason}.</source>
        <translation>تعذّر إنشاء {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>تعذّرت قراءة {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be used: {reason}.</source>
        <translation>تعذّر استخدام {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} holds no certificate in PEM form.</source>
        <translation>ليست في {path} شهادة بصيغة PEM.</translation>
    </message>
    <message>
        <source>{path} holds no token.</source>
        <translation>ليس في {path} رمز مميز.</translation>
    </message>
    <message>
        <source>{path} holds no trust anchors. Give DS or DNSKEY records, or IANA&apos;s XML.</source>
        <translation>ليست في {path} نقاط ثقة. أعط سجلات DS أو DNSKEY، أو ملف XML من IANA.</translation>
    </message>
    <message>
        <source>{path} is not a file of a practice platform.</source>
        <translation>{path} ليس ملفًا لمنصة تدريب.</translation>
    </message>
    <message>
        <source>{path} was not written.</source>
        <translation>لم يُكتب {path}.</translation>
    </message>
    <message>
        <source>{path} was signed by a key that is not known here: {fingerprint}. Its server is {host}.</source>
        <translation>{path} موقّع بمفتاح غير معروف هنا: {fingerprint}. الخادم فيه {host}.</translation>
    </message>
    <message>
        <source>{platform} (it calls itself that)</source>
        <translation>{platform} (هكذا تسمّي نفسها)</translation>
    </message>
    <message>
        <source>{platform} ({audience}) has the key {fingerprint}.</source>
        <translation>مفتاح {platform} ({audience}) هو {fingerprint}.</translation>
    </message>
    <message>
        <source>{platform} has no known API. Save a signed file with export instead.</source>
        <translation>ليست لدى {platform} واجهة API معروفة. احفظ ملفًا موقّعًا بالأمر export بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>{program}: error: {message}</source>
        <translation>{program}: خطأ: {message}</translation>
    </message>
    <message>
        <source>{question} Send your password there? Type {yes}: </source>
        <translation>{question} إرسال كلمة مرورك إلى هناك؟ اكتب {yes}: </translation>
    </message>
    <message>
        <source>{situation} (not here: {reason})</source>
        <translation>{situation} (غير متوفرة هنا: {reason})</translation>
    </message>
    <message>
        <source>{step} ({time} s)</source>
        <comment>a step and how many seconds it took</comment>
        <translation>{step} ({time} ث)</translation>
    </message>
    <message>
        <source>{url} (any user name, the token as password)</source>
        <comment>a page of the practice platform</comment>
        <translation>{url} (أي اسم مستخدم، والرمز المميز ككلمة مرور)</translation>
    </message>
</context>
<context>
    <name>flow</name>
    <message>
        <source>, </source>
        <comment>between two items of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Filled in from what you pasted: {fields}.</source>
        <translation>مُلئت مما لصقته: {fields}.</translation>
    </message>
    <message>
        <source>Filled in from what you typed: {fields}.</source>
        <translation>مُلئت مما كتبته: {fields}.</translation>
    </message>
    <message>
        <source>From address</source>
        <comment>a field in a list of fields</comment>
        <translation>عنوان المرسل</translation>
    </message>
    <message>
        <source>From name</source>
        <comment>a field in a list of fields</comment>
        <translation>اسم المرسل</translation>
    </message>
    <message>
        <source>You entered something else for: {fields}.</source>
        <translation>أدخلت شيئًا آخر في: {fields}.</translation>
    </message>
    <message>
        <source>host</source>
        <comment>a field in a list of fields</comment>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>password</source>
        <comment>a field in a list of fields</comment>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>port</source>
        <comment>a field in a list of fields</comment>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>security</source>
        <comment>a field in a list of fields</comment>
        <translation>الأمان</translation>
    </message>
    <message>
        <source>user name</source>
        <comment>a field in a list of fields</comment>
        <translation>اسم المستخدم</translation>
    </message>
</context>
<context>
    <name>gui</name>
    <message>
        <source>  from {address} to {server}, TCP port {port}</source>
        <translation>  من {address} إلى {server}، منفذ TCP {port}</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) are read and not shown here</source>
        <translation>
            <numerusform>لا أحرف مقروءة غير معروضة هنا</numerusform>
            <numerusform>حرف واحد مقروء وغير معروض هنا</numerusform>
            <numerusform>حرفان مقروءان وغير معروضين هنا</numerusform>
            <numerusform>%n أحرف مقروءة وغير معروضة هنا</numerusform>
            <numerusform>%n حرفًا مقروءًا وغير معروض هنا</numerusform>
            <numerusform>%n حرف مقروء وغير معروض هنا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n m&amp;ore...</source>
        <comment>other drafts</comment>
        <translation>
            <numerusform>لا مسودات أ&amp;خرى...</numerusform>
            <numerusform>مسودة أ&amp;خرى...</numerusform>
            <numerusform>مسودتان أ&amp;خريان...</numerusform>
            <numerusform>%n أ&amp;خرى...</numerusform>
            <numerusform>%n أ&amp;خرى...</numerusform>
            <numerusform>%n أ&amp;خرى...</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older drafts are kept too.</source>
        <translation>
            <numerusform>لا توجد مسودات أقدم محفوظة.</numerusform>
            <numerusform>توجد مسودة أقدم محفوظة أيضًا.</numerusform>
            <numerusform>توجد مسودتان أقدم محفوظتان أيضًا.</numerusform>
            <numerusform>توجد %n مسودات أقدم محفوظة أيضًا.</numerusform>
            <numerusform>توجد %n مسودة أقدم محفوظة أيضًا.</numerusform>
            <numerusform>توجد %n مسودة أقدم محفوظة أيضًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need your attention.</source>
        <translation>
            <numerusform>لا شيء يحتاج إلى انتباهك.</numerusform>
            <numerusform>أمر واحد يحتاج إلى انتباهك.</numerusform>
            <numerusform>أمران يحتاجان إلى انتباهك.</numerusform>
            <numerusform>%n أمور تحتاج إلى انتباهك.</numerusform>
            <numerusform>%n أمرًا يحتاج إلى انتباهك.</numerusform>
            <numerusform>%n أمر يحتاج إلى انتباهك.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;About SMTP Wizard</source>
        <translation>ح&amp;ول SMTP Wizard</translation>
    </message>
    <message>
        <source>&amp;Ask the platform</source>
        <translation>&amp;سؤال المنصة</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <comment>button: to the step before</comment>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>&amp;Close without saving</source>
        <translation>إ&amp;غلاق دون حفظ</translation>
    </message>
    <message>
        <source>&amp;Connect to a platform...</source>
        <translation>الات&amp;صال بمنصة...</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <comment>button: to the clipboard</comment>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>&amp;Delete the key</source>
        <translation>&amp;حذف المفتاح</translation>
    </message>
    <message>
        <source>&amp;Delete...</source>
        <translation>&amp;حذف...</translation>
    </message>
    <message>
        <source>&amp;Do not trust it</source>
        <translation>&amp;عدم الوثوق به</translation>
    </message>
    <message>
        <source>&amp;Do not use them</source>
        <translation>&amp;عدم استخدامها</translation>
    </message>
    <message>
        <source>&amp;Drafts...</source>
        <translation>ال&amp;مسودات...</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;بحث</translation>
    </message>
    <message>
        <source>&amp;Fingerprint from the platform</source>
        <translation>ال&amp;بصمة من المنصة</translation>
    </message>
    <message>
        <source>&amp;Forget everything</source>
        <translation>م&amp;حو كل شيء</translation>
    </message>
    <message>
        <source>&amp;Forget everything...</source>
        <translation>م&amp;حو كل شيء...</translation>
    </message>
    <message>
        <source>&amp;From name</source>
        <translation>ا&amp;سم المرسل</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>العو&amp;دة</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>الاحت&amp;فاظ به</translation>
    </message>
    <message>
        <source>&amp;Keep my server</source>
        <translation>الا&amp;حتفاظ بخادمي</translation>
    </message>
    <message>
        <source>&amp;Keep the key</source>
        <translation>الاحت&amp;فاظ بالمفتاح</translation>
    </message>
    <message>
        <source>&amp;Keep the password in {keyring} once the sign-in worked</source>
        <translation>الاحت&amp;فاظ بكلمة المرور في {keyring} بعد نجاح تسجيل الدخول</translation>
    </message>
    <message>
        <source>&amp;Keep the token in this computer&apos;s keyring</source>
        <translation>الا&amp;حتفاظ بالرمز المميز في حلقة المفاتيح في هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>&amp;Keep the token in {keyring}</source>
        <translation>الا&amp;حتفاظ بالرمز المميز في {keyring}</translation>
    </message>
    <message>
        <source>&amp;Keys...</source>
        <comment>button: keys that sign</comment>
        <translation>ال&amp;مفاتيح...</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>&amp;Look up this way</source>
        <translation>البحث ب&amp;هذه الطريقة</translation>
    </message>
    <message>
        <source>&amp;Make a key</source>
        <translation>إ&amp;نشاء مفتاح</translation>
    </message>
    <message>
        <source>&amp;Make the key</source>
        <translation>إ&amp;نشاء المفتاح</translation>
    </message>
    <message>
        <source>&amp;Messages a day</source>
        <translation>الرسائل في الي&amp;وم</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <comment>button: to the next step</comment>
        <translation>ال&amp;تالي</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation>&amp;مرة أخرى</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>&amp;Open the draft</source>
        <translation>&amp;فتح المسودة</translation>
    </message>
    <message>
        <source>&amp;Pairing code</source>
        <translation>&amp;رمز الاقتران</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;عبارة المرور</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;كلمة المرور</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>المن&amp;فذ</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>المن&amp;طقة</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>&amp;تسجيل</translation>
    </message>
    <message>
        <source>&amp;Register with a platform...</source>
        <translation>&amp;تسجيل لدى منصة...</translation>
    </message>
    <message>
        <source>&amp;Rotate</source>
        <translation>ا&amp;ستبدال</translation>
    </message>
    <message>
        <source>&amp;Save file</source>
        <translation>&amp;حفظ الملف</translation>
    </message>
    <message>
        <source>&amp;Save these settings</source>
        <translation>&amp;حفظ هذه الإعدادات</translation>
    </message>
    <message>
        <source>&amp;Security</source>
        <translation>الأم&amp;ان</translation>
    </message>
    <message>
        <source>&amp;Start over</source>
        <translation>ال&amp;بدء من جديد</translation>
    </message>
    <message>
        <source>&amp;Start this situation</source>
        <translation>بدء هذه ال&amp;حالة</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>ال&amp;بقاء</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إ&amp;يقاف</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>الرم&amp;ز المميز</translation>
    </message>
    <message>
        <source>&amp;Type the last {count} characters of the key&apos;s fingerprint</source>
        <translation>اكتب آخر {count} أحرف من &amp;بصمة المفتاح</translation>
    </message>
    <message>
        <source>&amp;Understood</source>
        <translation>ف&amp;همت</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;فتح القفل</translation>
    </message>
    <message>
        <source>&amp;Use the file</source>
        <translation>ا&amp;ستخدام الملف</translation>
    </message>
    <message>
        <source>&amp;Use these settings</source>
        <translation>ا&amp;ستخدام هذه الإعدادات</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>اسم المست&amp;خدم</translation>
    </message>
    <message>
        <source>&amp;What was being done</source>
        <translation>العملية ال&amp;جارية</translation>
    </message>
    <message>
        <source>&amp;Whole guide</source>
        <translation>ال&amp;دليل كاملًا</translation>
    </message>
    <message>
        <source>&amp;Yes, use this server</source>
        <translation>ن&amp;عم، استخدام هذا الخادم</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two items of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>, then </source>
        <comment>between two buttons that are pressed one after the other</comment>
        <translation>، ثم </translation>
    </message>
    <message>
        <source>.</source>
        <comment>the decimal point of a number</comment>
        <translation>.</translation>
    </message>
    <message>
        <source>587, 465, 25 or another number</source>
        <translation>587 أو 465 أو 25 أو رقم آخر</translation>
    </message>
    <message>
        <source>A cause that this program does not know: {code}</source>
        <translation>سبب لا يعرفه هذا البرنامج: {code}</translation>
    </message>
    <message>
        <source>A check failed</source>
        <translation>فشل أحد الفحوص</translation>
    </message>
    <message>
        <source>A check failed, and the file says so.</source>
        <translation>فشل أحد الفحوص، والملف يذكر ذلك.</translation>
    </message>
    <message>
        <source>A file from the platform that brings its key and addresses</source>
        <translation>ملف من المنصة فيه مفتاحها وعناوينها</translation>
    </message>
    <message>
        <source>A guess: a usual name, confirmed by a verified connection.</source>
        <translation>تخمين: اسم معتاد أكّده اتصال تم التحقق منه.</translation>
    </message>
    <message>
        <source>A hand-over was interrupted</source>
        <translation>توقفت عملية تسليم قبل أن تكتمل</translation>
    </message>
    <message>
        <source>A key for this one time, since there is no usable keyring,</source>
        <comment>a fingerprint follows the comma</comment>
        <translation>مفتاح لهذه المرة فقط لعدم وجود حلقة مفاتيح صالحة،</translation>
    </message>
    <message>
        <source>A key was made.</source>
        <translation>أُنشئ مفتاح.</translation>
    </message>
    <message>
        <source>A long text: its beginning and its end are shown. Start over to change it.</source>
        <translation>نص طويل: يظهر أوله وآخره. ابدأ من جديد لتغييره.</translation>
    </message>
    <message>
        <source>A new key is in its place and registered at {origin}.</source>
        <translation>وُضع مفتاح جديد مكانه وسُجّل لدى {origin}.</translation>
    </message>
    <message>
        <source>A new key is in its place and registered at {origin}. The old one could not be revoked: revoke it there.</source>
        <translation>وُضع مفتاح جديد مكانه وسُجّل لدى {origin}. تعذّر إبطال القديم: أبطله هناك.</translation>
    </message>
    <message>
        <source>A new key is in its place. Register it with every platform, and revoke the old one there.</source>
        <translation>وُضع مفتاح جديد مكانه. سجّله لدى كل منصة، وأبطل القديم هناك.</translation>
    </message>
    <message>
        <source>A passphrase for the key</source>
        <translation>عبارة مرور للمفتاح</translation>
    </message>
    <message>
        <source>A platform takes settings only when a key that it knows has signed them.</source>
        <translation>لا تقبل المنصة الإعدادات إلا إذا وقّعها مفتاح تعرفه.</translation>
    </message>
    <message>
        <source>A request file of {name}</source>
        <translation>ملف طلب من {name}</translation>
    </message>
    <message>
        <source>A server that I type below</source>
        <translation>خادم أكتبه في الأسفل</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Address {address}, password {password}</source>
        <translation>العنوان {address}، كلمة المرور {password}</translation>
    </message>
    <message>
        <source>After sign-in</source>
        <translation>بعد تسجيل الدخول</translation>
    </message>
    <message>
        <source>Agreeing on encryption and checking the certificate</source>
        <translation>الاتفاق على التشفير وفحص الشهادة</translation>
    </message>
    <message>
        <source>Already active</source>
        <translation>مفعّلة من قبل</translation>
    </message>
    <message>
        <source>Already entered. Type here to replace it.</source>
        <translation>مُدخلة من قبل. اكتب هنا لاستبدالها.</translation>
    </message>
    <message>
        <source>Another platform</source>
        <translation>منصة أخرى</translation>
    </message>
    <message>
        <source>Answers as an SMTP server</source>
        <translation>يرد كخادم SMTP</translation>
    </message>
    <message>
        <source>Answers as an SMTP server, but its encryption does not work</source>
        <translation>يرد كخادم SMTP، لكن تشفيره لا يعمل</translation>
    </message>
    <message>
        <source>Answers as an SMTP server, not over {family}</source>
        <translation>يرد كخادم SMTP، لكن ليس عبر {family}</translation>
    </message>
    <message>
        <source>Answers, but its certificate is not accepted</source>
        <translation>يرد، لكن شهادته غير مقبولة</translation>
    </message>
    <message>
        <source>Answers, but its encryption is not accepted, or it is no SMTP server</source>
        <translation>يرد، لكن تشفيره غير مقبول، أو أنه ليس خادم SMTP</translation>
    </message>
    <message>
        <source>Answers; the pinned key is compared by the checks</source>
        <translation>يرد، والفحوص تقارن المفتاح المثبّت</translation>
    </message>
    <message>
        <source>Any service with SMTP settings</source>
        <translation>أي خدمة فيها إعدادات SMTP</translation>
    </message>
    <message>
        <source>App &amp;password</source>
        <translation>&amp;كلمة مرور التطبيق</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>كلمة مرور التطبيق</translation>
    </message>
    <message>
        <source>Arrow keys choose one</source>
        <translation>مفاتيح الأسهم للاختيار</translation>
    </message>
    <message>
        <source>Arrow keys choose one, Enter opens it, Delete deletes it</source>
        <translation>مفاتيح الأسهم للاختيار، وEnter للفتح، وDelete للحذف</translation>
    </message>
    <message>
        <source>Ask &amp;Thunderbird&apos;s public list</source>
        <translation>سؤال قائمة Thunderbird الع&amp;امة</translation>
    </message>
    <message>
        <source>Ask &amp;another host too when the checks fail</source>
        <translation>سؤال مضيف آ&amp;خر أيضًا عند فشل الفحوص</translation>
    </message>
    <message>
        <source>Asking a control host about this network</source>
        <translation>سؤال مضيف المقارنة عن هذه الشبكة</translation>
    </message>
    <message>
        <source>Asking again how mail goes out</source>
        <translation>السؤال من جديد عن طريقة خروج البريد</translation>
    </message>
    <message>
        <source>Asking how mail goes out now</source>
        <translation>السؤال عن طريقة خروج البريد الآن</translation>
    </message>
    <message>
        <source>Asking the platform</source>
        <translation>سؤال المنصة</translation>
    </message>
    <message>
        <source>Asking the platform, and reading it back.</source>
        <translation>سؤال المنصة وقراءة ما لديها.</translation>
    </message>
    <message>
        <source>Asking whether the recipient is accepted</source>
        <translation>السؤال هل المستلم مقبول</translation>
    </message>
    <message>
        <source>Asking whether the sender may send</source>
        <translation>السؤال هل يُسمح للمرسل بالإرسال</translation>
    </message>
    <message>
        <source>Asking {origin} who it is</source>
        <translation>سؤال {origin} عن هويتها</translation>
    </message>
    <message>
        <source>Asks first, then deletes the private key</source>
        <translation>يسأل أولًا، ثم يحذف المفتاح الخاص</translation>
    </message>
    <message>
        <source>Asks first; then the platform sends from its own sender again</source>
        <translation>يسأل أولًا، ثم ترسل المنصة من مرسلها الخاص من جديد</translation>
    </message>
    <message>
        <source>Asks the keyring for it</source>
        <translation>يطلبها من حلقة المفاتيح</translation>
    </message>
    <message>
        <source>Asks the platform once more to go back</source>
        <translation>يطلب من المنصة مرة أخرى أن تعود</translation>
    </message>
    <message>
        <source>Asks the practice network only.</source>
        <translation>يسأل شبكة التدريب فقط.</translation>
    </message>
    <message>
        <source>Asks your domain&apos;s DNS and website, and Thunderbird&apos;s public list (domain only).</source>
        <translation>يسأل DNS وموقع نطاقك، وقائمة Thunderbird العامة (النطاق فقط).</translation>
    </message>
    <message>
        <source>Asks your domain&apos;s DNS and website, and nobody else.</source>
        <translation>يسأل DNS وموقع نطاقك، ولا أحد غيرهما.</translation>
    </message>
    <message>
        <source>At most providers the full address</source>
        <translation>عند معظم المزوّدين: العنوان كاملًا</translation>
    </message>
    <message>
        <source>At {platform}</source>
        <translation>لدى {platform}</translation>
    </message>
    <message>
        <source>At {service}: {hint}.</source>
        <comment>what the user name is at a sending service</comment>
        <translation>لدى {service}: {hint}.</translation>
    </message>
    <message>
        <source>Back to the platform&apos;s own sender</source>
        <translation>العودة إلى مرسل المنصة الخاص</translation>
    </message>
    <message>
        <source>Begins again at the first page, with new servers</source>
        <translation>يبدأ من جديد من الصفحة الأولى، بخوادم جديدة</translation>
    </message>
    <message>
        <source>Begins again with the sign-in from this computer</source>
        <translation>يبدأ من جديد من تسجيل الدخول من هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Begins with encryption at once, as SSL/TLS does</source>
        <translation>يبدأ بالتشفير فورًا، كما يفعل SSL/TLS</translation>
    </message>
    <message>
        <source>Blanks and characters that cannot be seen were removed.</source>
        <translation>حُذفت مسافات وأحرف غير مرئية.</translation>
    </message>
    <message>
        <source>Brings back what was typed for {domain}; the password was not kept</source>
        <translation>يعيد ما كُتب للنطاق {domain}، أما كلمة المرور فلم تُحفظ</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <comment>who is asked</comment>
        <translation>تغ&amp;يير</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>stops the checks</comment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>state of a check</comment>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Cannot be reached from this network</source>
        <translation>لا يمكن الوصول إليه من هذه الشبكة</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>مفتاح Caps Lock مفعّل.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <comment>its fingerprint</comment>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Change the practice situation</source>
        <translation>تغيير حالة التدريب</translation>
    </message>
    <message>
        <source>Change...</source>
        <translation>تغيير...</translation>
    </message>
    <message>
        <source>Changes how the password travels in the file</source>
        <translation>يغيّر طريقة انتقال كلمة المرور في الملف</translation>
    </message>
    <message>
        <source>Changes nothing</source>
        <translation>لا يغيّر شيئًا</translation>
    </message>
    <message>
        <source>Changes the settings in the main window</source>
        <translation>يغيّر الإعدادات في النافذة الرئيسية</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>إعادة الف&amp;حص</translation>
    </message>
    <message>
        <source>Check everything again</source>
        <translation>إعادة فحص كل شيء</translation>
    </message>
    <message>
        <source>Check your server</source>
        <translation>فحص خادمك</translation>
    </message>
    <message>
        <source>Checking again whether this is solved</source>
        <translation>إعادة الفحص لمعرفة هل حُلّت المشكلة</translation>
    </message>
    <message>
        <source>Checking again. What still holds keeps its result.</source>
        <translation>إعادة الفحص. ما بقي صحيحًا يحتفظ بنتيجته.</translation>
    </message>
    <message>
        <source>Checking from this computer</source>
        <translation>الفحص من هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Checking the certificate (TLS)</source>
        <translation>فحص الشهادة (TLS)</translation>
    </message>
    <message>
        <source>Checking your server</source>
        <translation>جارٍ فحص خادمك</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>Checks</source>
        <comment>a step of six</comment>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>Checks shows what to look at.</source>
        <translation>صفحة «الفحوص» تعرض ما يستحق المراجعة.</translation>
    </message>
    <message>
        <source>Choose where your emails are made. Its rules and its form guide the next steps.</source>
        <translation>اختر أين تُنشأ رسائلك. تقود قواعد المنصة ونموذجها الخطوات التالية.</translation>
    </message>
    <message>
        <source>Choose {platform}.</source>
        <translation>اختر {platform}.</translation>
    </message>
    <message>
        <source>Chooses another practice situation and starts again with it</source>
        <translation>يختار حالة تدريب أخرى ويبدأ بها من جديد</translation>
    </message>
    <message>
        <source>Chooses who is asked for the settings of your domain</source>
        <translation>يحدّد من يُسأل عن إعدادات نطاقك</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button: the window</comment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>الإغلاق دون حفظ؟</translation>
    </message>
    <message>
        <source>Close without the password?</source>
        <translation>الإغلاق دون كلمة المرور؟</translation>
    </message>
    <message>
        <source>Closes the connection to the server; nothing is sent or saved</source>
        <translation>يغلق الاتصال بالخادم، ولا يُرسل شيء أو يُحفظ</translation>
    </message>
    <message>
        <source>Closes the window; asks first when something typed would be lost</source>
        <translation>يغلق النافذة، ويسأل أولًا إذا كان شيء كتبته سيضيع</translation>
    </message>
    <message>
        <source>Closes this guide</source>
        <translation>يغلق هذا الدليل</translation>
    </message>
    <message>
        <source>Closes this note</source>
        <translation>يغلق هذه الملاحظة</translation>
    </message>
    <message>
        <source>Closes this window; the pasted text is forgotten</source>
        <translation>يغلق هذه النافذة ويمحو النص الملصق</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>مق&amp;ارنة</translation>
    </message>
    <message>
        <source>Co&amp;nnect</source>
        <translation>ات&amp;صال</translation>
    </message>
    <message>
        <source>Co&amp;ntinue</source>
        <translation>م&amp;تابعة</translation>
    </message>
    <message>
        <source>Co&amp;py result</source>
        <translation>&amp;نسخ النتيجة</translation>
    </message>
    <message>
        <source>Comparing this computer&apos;s clock</source>
        <translation>مقارنة ساعة هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Con&amp;tinue</source>
        <translation>متا&amp;بعة</translation>
    </message>
    <message>
        <source>Confirms that the fingerprint was compared</source>
        <translation>يؤكد أن البصمة قورنت</translation>
    </message>
    <message>
        <source>Connect to a platform</source>
        <translation>الاتصال بمنصة</translation>
    </message>
    <message>
        <source>Connected to {origin}: the last step saves your settings there.</source>
        <translation>تم الاتصال مع {origin}: الخطوة الأخيرة تحفظ إعداداتك هناك.</translation>
    </message>
    <message>
        <source>&amp;Explain an error message</source>
        <translation>&amp;شرح رسالة خطأ</translation>
    </message>
    <message>
        <source>&amp;Back to the checks</source>
        <translation>العودة إلى ال&amp;فحوص</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>المسا&amp;عدة</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>الترا&amp;خيص</translation>
    </message>
    <message>
        <source>&amp;Shared screen</source>
        <translation>وضع مشا&amp;ركة الشاشة</translation>
    </message>
    <message>
        <source>?</source>
        <comment>button: help</comment>
        <translation>؟</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <comment>of the window: light, dark and so on</comment>
        <translation>الم&amp;ظهر</translation>
    </message>
    <message>
        <source>About</source>
        <comment>title of the window with version and licences</comment>
        <translation>حول البرنامج</translation>
    </message>
    <message>
        <source>About this problem</source>
        <translation>حول هذه المشكلة</translation>
    </message>
    <message>
        <source>About {product}</source>
        <translation>حول {product}</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>كل المواضيع</translation>
    </message>
    <message>
        <source>An address is not looked up. Certificates seldom name one: if the server has a name, enter that.</source>
        <translation>لا يُبحث عن عنوان IP. ونادرًا ما تذكر الشهادات عنوانًا: إذا كان للخادم اسم فأدخله.</translation>
    </message>
    <message>
        <source>Arrow keys read it. H goes to the next heading, Shift+H to the one before.</source>
        <translation>مفاتيح الأسهم للقراءة. H للعنوان التالي، وShift+H للعنوان السابق.</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>in the help: to the topic before</comment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Closes the help; Escape does too</source>
        <translation>يغلق المساعدة، وكذلك مفتاح Escape</translation>
    </message>
    <message>
        <source>Closes this window</source>
        <translation>يغلق هذه النافذة</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Connecting from this computer</source>
        <translation>الاتصال من هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Connecting once more after the refused sign-in</source>
        <translation>الاتصال مرة أخرى بعد رفض تسجيل الدخول</translation>
    </message>
    <message>
        <source>Connects, then closes at once</source>
        <translation>يقبل الاتصال ثم يغلقه فورًا</translation>
    </message>
    <message>
        <source>Connects, then says nothing</source>
        <translation>يقبل الاتصال ثم لا يقول شيئًا</translation>
    </message>
    <message>
        <source>Copied</source>
        <comment>on a button, after it was pressed</comment>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>تم النسخ.</translation>
    </message>
    <message numerus="yes">
        <source>Copied. It is cleared after %n second(s).</source>
        <translation>
            <numerusform>تم النسخ. يُمحى الآن.</numerusform>
            <numerusform>تم النسخ. يُمحى بعد ثانية.</numerusform>
            <numerusform>تم النسخ. يُمحى بعد ثانيتين.</numerusform>
            <numerusform>تم النسخ. يُمحى بعد %n ثوانٍ.</numerusform>
            <numerusform>تم النسخ. يُمحى بعد %n ثانية.</numerusform>
            <numerusform>تم النسخ. يُمحى بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>button: to the clipboard</comment>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy &amp;details</source>
        <translation>&amp;نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Copy the PowerShell command</source>
        <translation>نسخ أمر PowerShell</translation>
    </message>
    <message>
        <source>Copy the message to the administrator</source>
        <translation>نسخ الرسالة الموجّهة إلى المسؤول</translation>
    </message>
    <message>
        <source>Copy {label}</source>
        <translation>نسخ {label}</translation>
    </message>
    <message>
        <source>Custom SMTP for {platform}</source>
        <translation>إعداد SMTP المخصص في {platform}</translation>
    </message>
    <message>
        <source>Custom SMTP is the active sending method</source>
        <translation>SMTP المخصص هو طريقة الإرسال الفعّالة</translation>
    </message>
    <message>
        <source>Custom SMTP setup</source>
        <translation>إعداد SMTP المخصص</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>an appearance</comment>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Data of {day}</source>
        <translation>بيانات {day}</translation>
    </message>
    <message>
        <source>Delete &amp;these too: every platform then asks for a new pairing code</source>
        <translation>حذف &amp;هذه أيضًا: ستطلب كل منصة بعد ذلك رمز اقتران جديدًا</translation>
    </message>
    <message>
        <source>Delete the key?</source>
        <translation>حذف المفتاح؟</translation>
    </message>
    <message>
        <source>Deletes this draft; it can be taken back</source>
        <translation>يحذف هذه المسودة، ويمكن التراجع عن ذلك</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>what the checks saw</comment>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Did you mean</source>
        <comment>a link with an address or host and the question mark follows</comment>
        <translation>هل تقصد</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>عدم الحفظ</translation>
    </message>
    <message>
        <source>Drafts</source>
        <comment>title of a window</comment>
        <translation>المسودات</translation>
    </message>
    <message>
        <source>E&amp;xplain</source>
        <translation>&amp;شرح</translation>
    </message>
    <message>
        <source>Each runs on a mail server inside this program and begins at the first page.</source>
        <translation>تعمل كل حالة على خادم بريد داخل هذا البرنامج وتبدأ من الصفحة الأولى.</translation>
    </message>
    <message numerus="yes">
        <source>Each step shows its result. All of it takes at most %n second(s).</source>
        <translation>
            <numerusform>تعرض كل خطوة نتيجتها. لا يستغرق ذلك كله وقتًا.</numerusform>
            <numerusform>تعرض كل خطوة نتيجتها. يستغرق ذلك كله ثانية على الأكثر.</numerusform>
            <numerusform>تعرض كل خطوة نتيجتها. يستغرق ذلك كله ثانيتين على الأكثر.</numerusform>
            <numerusform>تعرض كل خطوة نتيجتها. يستغرق ذلك كله %n ثوانٍ على الأكثر.</numerusform>
            <numerusform>تعرض كل خطوة نتيجتها. يستغرق ذلك كله %n ثانية على الأكثر.</numerusform>
            <numerusform>تعرض كل خطوة نتيجتها. يستغرق ذلك كله %n ثانية على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Empties the field</source>
        <translation>يفرغ الحقل</translation>
    </message>
    <message>
        <source>Empties the server, so that you can type or choose another</source>
        <translation>يفرغ الخادم لتكتب غيره أو تختاره</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>التشفير</translation>
    </message>
    <message>
        <source>Ends here; nothing is written at the platform</source>
        <translation>ينتهي هنا، ولا يُكتب شيء لدى المنصة</translation>
    </message>
    <message>
        <source>Enter a number, such as 200.</source>
        <translation>أدخل رقمًا مثل 200.</translation>
    </message>
    <message>
        <source>Enter a passphrase.</source>
        <translation>أدخل عبارة مرور.</translation>
    </message>
    <message>
        <source>Enter does not confirm this. Use the button.</source>
        <translation>الضغط على Enter لا يؤكد ذلك. استخدم الزر.</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>الإدخال</translation>
    </message>
    <message>
        <source>Enter it at the platform</source>
        <translation>الإدخال في المنصة</translation>
    </message>
    <message>
        <source>Enter it at {platform}</source>
        <translation>الإدخال في {platform}</translation>
    </message>
    <message>
        <source>Enter the code that the platform shows.</source>
        <translation>أدخل الرمز الذي تعرضه المنصة.</translation>
    </message>
    <message>
        <source>Enter the fingerprint.</source>
        <translation>أدخل البصمة.</translation>
    </message>
    <message>
        <source>Enter the platform&apos;s token: this computer has none for this address.</source>
        <translation>أدخل الرمز المميز للمنصة: ليس في هذا الكمبيوتر رمز لهذا العنوان.</translation>
    </message>
    <message>
        <source>Enter the token that the platform gave you.</source>
        <translation>أدخل الرمز المميز الذي أعطتك إياه المنصة.</translation>
    </message>
    <message>
        <source>Enter what your provider or IT team gave you.</source>
        <translation>أدخل ما أعطاك إياه مزوّدك أو فريق تقنية المعلومات.</translation>
    </message>
    <message>
        <source>Error message</source>
        <translation>رسالة الخطأ</translation>
    </message>
    <message>
        <source>Every check passed</source>
        <translation>نجحت كل الفحوص</translation>
    </message>
    <message>
        <source>Every check passed.</source>
        <translation>نجحت كل الفحوص.</translation>
    </message>
    <message>
        <source>Every check that can run from this computer passed, and the test message was accepted.</source>
        <translation>نجحت كل الفحوص الممكنة من هذا الكمبيوتر، وقُبلت رسالة الاختبار.</translation>
    </message>
    <message>
        <source>Every check that can run from this computer passed.</source>
        <translation>نجحت كل الفحوص الممكنة من هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Everything was forgotten. This window keeps no draft any more.</source>
        <translation>مُحي كل شيء. لا تحفظ هذه النافذة أي مسودة بعد الآن.</translation>
    </message>
    <message>
        <source>Explain an error</source>
        <translation>شرح خطأ</translation>
    </message>
    <message>
        <source>Explain an error message</source>
        <translation>شرح رسالة خطأ</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>الشرح</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>state of a check</comment>
        <translation>فاشل</translation>
    </message>
    <message>
        <source>Fetching and verifying it</source>
        <translation>تنزيله والتحقق منه</translation>
    </message>
    <message>
        <source>Fields for the password open in the next step</source>
        <translation>تُفتح حقول كلمة المرور في الخطوة التالية</translation>
    </message>
    <message>
        <source>File for {platform}: {from_address} through {server}</source>
        <translation>ملف من أجل {platform}: {from_address} عبر {server}</translation>
    </message>
    <message>
        <source>Files that it signed still verify on this computer. Nothing can bring the key back.</source>
        <translation>الملفات التي وقّعها تبقى قابلة للتحقق على هذا الكمبيوتر. لا يمكن استعادة المفتاح.</translation>
    </message>
    <message>
        <source>Files that it signed still verify on this computer. Nothing can bring the key back. It is revoked at {origin}.</source>
        <translation>الملفات التي وقّعها تبقى قابلة للتحقق على هذا الكمبيوتر. لا يمكن استعادة المفتاح. ويُبطل أيضًا لدى {origin}.</translation>
    </message>
    <message>
        <source>Filled in from Thunderbird&apos;s public list over HTTPS.</source>
        <translation>مُلئت من قائمة Thunderbird العامة عبر HTTPS.</translation>
    </message>
    <message>
        <source>Filled in from a hint in {domain}&apos;s SPF record.</source>
        <translation>مُلئت من تلميح في سجل SPF للنطاق {domain}.</translation>
    </message>
    <message>
        <source>Filled in from the file you opened.</source>
        <translation>مُلئت من الملف الذي فتحته.</translation>
    </message>
    <message>
        <source>Filled in from what this program knows of the provider.</source>
        <translation>مُلئت مما يعرفه هذا البرنامج عن المزوّد.</translation>
    </message>
    <message>
        <source>Filled in from what this program knows of {provider}.</source>
        <translation>مُلئت مما يعرفه هذا البرنامج عن {provider}.</translation>
    </message>
    <message>
        <source>Filled in from what this program knows of {service}.</source>
        <translation>مُلئت مما يعرفه هذا البرنامج عن {service}.</translation>
    </message>
    <message>
        <source>Filled in from {domain}&apos;s MX record, proven by DNSSEC.</source>
        <translation>مُلئت من سجل MX للنطاق {domain}، وقد أثبته DNSSEC.</translation>
    </message>
    <message>
        <source>Filled in from {domain}&apos;s MX record, which nothing proves.</source>
        <translation>مُلئت من سجل MX للنطاق {domain}، ولا شيء يثبته.</translation>
    </message>
    <message>
        <source>Filled in from {domain}&apos;s SRV record, proven by DNSSEC.</source>
        <translation>مُلئت من سجل SRV للنطاق {domain}، وقد أثبته DNSSEC.</translation>
    </message>
    <message>
        <source>Filled in from {domain}&apos;s SRV record, which nothing proves.</source>
        <translation>مُلئت من سجل SRV للنطاق {domain}، ولا شيء يثبته.</translation>
    </message>
    <message>
        <source>Filled in from {domain}&apos;s own autoconfig file over HTTPS.</source>
        <translation>مُلئت من ملف autoconfig الخاص بالنطاق {domain} عبر HTTPS.</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>Fingerprint in the file</source>
        <translation>البصمة في الملف</translation>
    </message>
    <message>
        <source>Fingerprint of the signer</source>
        <translation>بصمة الموقّع</translation>
    </message>
    <message>
        <source>Fingerprint {fingerprint}</source>
        <translation>البصمة {fingerprint}</translation>
    </message>
    <message>
        <source>Finish</source>
        <comment>a step of six</comment>
        <translation>الإنهاء</translation>
    </message>
    <message numerus="yes">
        <source>Five went in ten minutes. The next one can go in %n minute(s).</source>
        <translation>
            <numerusform>أُرسلت خمس رسائل في عشر دقائق. يمكن إرسال التالية الآن.</numerusform>
            <numerusform>أُرسلت خمس رسائل في عشر دقائق. يمكن إرسال التالية بعد دقيقة.</numerusform>
            <numerusform>أُرسلت خمس رسائل في عشر دقائق. يمكن إرسال التالية بعد دقيقتين.</numerusform>
            <numerusform>أُرسلت خمس رسائل في عشر دقائق. يمكن إرسال التالية بعد %n دقائق.</numerusform>
            <numerusform>أُرسلت خمس رسائل في عشر دقائق. يمكن إرسال التالية بعد %n دقيقة.</numerusform>
            <numerusform>أُرسلت خمس رسائل في عشر دقائق. يمكن إرسال التالية بعد %n دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>For a computer without a network, or for someone else to upload.</source>
        <translation>لكمبيوتر دون شبكة، أو ليرفعه شخص آخر.</translation>
    </message>
    <message>
        <source>For a platform that takes settings itself. It tests them, and nothing has to be copied into a form.</source>
        <translation>لمنصة تستلم الإعدادات بنفسها. تختبرها، ولا حاجة إلى نسخ شيء إلى نموذج.</translation>
    </message>
    <message>
        <source>For a platform that takes settings itself: its https address and a token</source>
        <translation>لمنصة تستلم الإعدادات بنفسها: عنوان https الخاص بها ورمز مميز</translation>
    </message>
    <message>
        <source>For practice only; it signs nothing that counts.</source>
        <translation>للتدريب فقط، ولا يوقّع شيئًا يُعتدّ به.</translation>
    </message>
    <message>
        <source>For your IT team</source>
        <translation>لفريق تقنية المعلومات</translation>
    </message>
    <message>
        <source>Forget everything?</source>
        <translation>محو كل شيء؟</translation>
    </message>
    <message>
        <source>Found for {domain}</source>
        <translation>عُثر عليه للنطاق {domain}</translation>
    </message>
    <message>
        <source>Found in DNS: {addresses}.</source>
        <translation>موجود في DNS: {addresses}.</translation>
    </message>
    <message>
        <source>From &amp;address</source>
        <translation>&amp;عنوان المرسل</translation>
    </message>
    <message>
        <source>From address</source>
        <translation>عنوان المرسل</translation>
    </message>
    <message>
        <source>From name</source>
        <translation>اسم المرسل</translation>
    </message>
    <message>
        <source>From the platform</source>
        <translation>من المنصة</translation>
    </message>
    <message>
        <source>From this computer</source>
        <translation>من هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>From this computer, with one sign-in. Nothing is sent or saved.</source>
        <translation>من هذا الكمبيوتر، بتسجيل دخول واحد. لا يُرسل شيء ولا يُحفظ.</translation>
    </message>
    <message>
        <source>Go back to the platform&apos;s own sender...</source>
        <translation>العودة إلى مرسل المنصة الخاص...</translation>
    </message>
    <message>
        <source>Go back to the platform&apos;s own sender?</source>
        <translation>العودة إلى مرسل المنصة الخاص؟</translation>
    </message>
    <message>
        <source>Go on with {domain}, from today, {time}?</source>
        <translation>المتابعة مع {domain}، من اليوم، {time}؟</translation>
    </message>
    <message>
        <source>Go on with {domain}, from yesterday, {time}?</source>
        <translation>المتابعة مع {domain}، من أمس، {time}؟</translation>
    </message>
    <message>
        <source>Go on with {domain}, from {moment}?</source>
        <translation>المتابعة مع {domain}، من {moment}؟</translation>
    </message>
    <message>
        <source>Go to the question</source>
        <translation>الانتقال إلى السؤال</translation>
    </message>
    <message>
        <source>Goes on with this draft in the window</source>
        <translation>يتابع بهذه المسودة في النافذة</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>تُرسل إلى</translation>
    </message>
    <message>
        <source>Goes to the field</source>
        <translation>ينتقل إلى الحقل</translation>
    </message>
    <message>
        <source>Goes to the next step; nothing is sent or saved by it</source>
        <translation>ينتقل إلى الخطوة التالية، ولا يرسل شيئًا أو يحفظه</translation>
    </message>
    <message>
        <source>Goes to the step before; everything typed stays</source>
        <translation>ينتقل إلى الخطوة السابقة، ويبقى كل ما كُتب</translation>
    </message>
    <message>
        <source>Goes to this step</source>
        <translation>ينتقل إلى هذه الخطوة</translation>
    </message>
    <message>
        <source>Going back</source>
        <translation>العودة</translation>
    </message>
    <message>
        <source>Going back to the platform&apos;s own sender</source>
        <translation>العودة إلى مرسل المنصة الخاص</translation>
    </message>
    <message>
        <source>Going back to what was active before</source>
        <translation>العودة إلى ما كان مفعّلًا من قبل</translation>
    </message>
    <message>
        <source>Handed over to {platform}: {from_address} through {server}</source>
        <translation>سُلّم إلى {platform}: {from_address} عبر {server}</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>button: the typed password</comment>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>إخفاء كلمة المرور</translation>
    </message>
    <message>
        <source>High contrast</source>
        <comment>an appearance</comment>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>How recipients will see it</source>
        <translation>كيف سيراها المستلمون</translation>
    </message>
    <message>
        <source>How the connection is encrypted</source>
        <translation>طريقة تشفير الاتصال</translation>
    </message>
    <message>
        <source>How the connection was encrypted</source>
        <translation>طريقة تشفير الاتصال عندئذ</translation>
    </message>
    <message>
        <source>How to make one</source>
        <translation>طريقة إنشائها</translation>
    </message>
    <message>
        <source>If that is somebody else, send this message:</source>
        <translation>إذا كان ذلك شخصًا آخر، فأرسل إليه هذه الرسالة:</translation>
    </message>
    <message>
        <source>If your mail server has a firewall, let {addresses} through first.</source>
        <translation>إذا كان أمام خادم بريدك جدار حماية، فاسمح بمرور {addresses} أولًا.</translation>
    </message>
    <message>
        <source>In the main window:</source>
        <translation>في النافذة الرئيسية:</translation>
    </message>
    <message>
        <source>In the platform</source>
        <translation>في المنصة</translation>
    </message>
    <message>
        <source>In the settings of the platform</source>
        <translation>في إعدادات المنصة</translation>
    </message>
    <message>
        <source>In the settings of {platform}</source>
        <translation>في إعدادات {platform}</translation>
    </message>
    <message>
        <source>In {platform}</source>
        <translation>في {platform}</translation>
    </message>
    <message>
        <source>Is this your mail server?</source>
        <translation>هل هذا خادم بريدك؟</translation>
    </message>
    <message>
        <source>Issuer</source>
        <comment>of a certificate</comment>
        <translation>المُصدر</translation>
    </message>
    <message>
        <source>It &amp;worked</source>
        <translation>ن&amp;جح الأمر</translation>
    </message>
    <message>
        <source>It calls itself {name}. Nothing was sent to it yet.</source>
        <translation>تسمّي نفسها {name}. لم يُرسل إليها شيء بعد.</translation>
    </message>
    <message>
        <source>It does not say why</source>
        <translation>لا تذكر السبب</translation>
    </message>
    <message>
        <source>It gave a &amp;message</source>
        <translation>ظ&amp;هرت رسالة</translation>
    </message>
    <message>
        <source>It had expired; save a new one at the end.</source>
        <comment>a signed file</comment>
        <translation>انتهت صلاحيته، فاحفظ ملفًا جديدًا في النهاية.</translation>
    </message>
    <message>
        <source>It has no telemetry. The log holds no password and no server&apos;s reply.</source>
        <translation>لا يجمع أي بيانات استخدام. ليس في السجل كلمة مرور ولا رد من خادم.</translation>
    </message>
    <message>
        <source>It holds for this host and port alone, stands in the signed file, and ends when you change one of them. A server with another key is refused.</source>
        <translation>يسري على هذا المضيف والمنفذ وحدهما، ويُسجَّل في الملف الموقّع، وينتهي عندما تغيّر أحدهما. يُرفض خادم له مفتاح آخر.</translation>
    </message>
    <message>
        <source>It holds what was checked and found, and no password.</source>
        <translation>فيه ما فُحص وما عُثر عليه، وليست فيه كلمة مرور.</translation>
    </message>
    <message>
        <source>It is not the domain of your address, {domain}.</source>
        <translation>ليس نطاق عنوانك، {domain}.</translation>
    </message>
    <message>
        <source>It is valid for 7 days.</source>
        <translation>صالح لمدة 7 أيام.</translation>
    </message>
    <message>
        <source>It lies in the domain of your address.</source>
        <translation>يتبع نطاق عنوانك.</translation>
    </message>
    <message>
        <source>It matches.</source>
        <translation>مطابقة.</translation>
    </message>
    <message>
        <source>It may also be</source>
        <translation>وقد يكون أيضًا</translation>
    </message>
    <message>
        <source>It may also be:</source>
        <translation>وقد يكون أيضًا:</translation>
    </message>
    <message>
        <source>It opens the password in the file that was just saved. It is shown only now and stands in no file.</source>
        <translation>يفتح كلمة المرور في الملف المحفوظ للتو. يُعرض الآن فقط ولا يوجد في أي ملف.</translation>
    </message>
    <message>
        <source>It says that it comes from {audience} and brings no key, so no password can be sealed for it.</source>
        <translation>يذكر الملف أنه من {audience} وليس فيه مفتاح، فلا يمكن ختم كلمة مرور لها.</translation>
    </message>
    <message>
        <source>It says that it comes from {audience}. Nobody vouches for that. Get the key&apos;s fingerprint from the platform in another way, such as its own page or by telephone, and type or paste it here. Without it the file is used, but no password is sealed into what you save.</source>
        <translation>يذكر الملف أنه من {audience}. لا أحد يضمن ذلك. احصل على بصمة المفتاح من المنصة بطريق آخر، مثل صفحتها أو الهاتف، واكتبها أو الصقها هنا. دونها يُستخدم الملف، لكن لا تُختم كلمة مرور فيما تحفظه.</translation>
    </message>
    <message>
        <source>It takes settings itself: press Connect to a platform to save them there.</source>
        <translation>تستلم الإعدادات بنفسها: اضغط «الاتصال بمنصة» لحفظها هناك.</translation>
    </message>
    <message>
        <source>It was signed with a key for this one time, since no key is kept on this computer.</source>
        <translation>استُخدم للتوقيع مفتاح لهذه المرة فقط، لعدم وجود مفتاح محفوظ في هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Its words are not part of this copy. It names its licence: {licence}</source>
        <translation>نص الترخيص ليس ضمن هذه النسخة. الترخيص المذكور: {licence}</translation>
    </message>
    <message>
        <source>Keep a signed file</source>
        <translation>حفظ ملف موقّع</translation>
    </message>
    <message>
        <source>Keeps the present situation</source>
        <translation>يبقي الحالة الجارية</translation>
    </message>
    <message>
        <source>Kept in a file that is locked with your passphrase.</source>
        <translation>محفوظ في ملف مقفل بعبارة مرورك.</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keyring</source>
        <translation>محفوظ في حلقة المفاتيح في هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keyring.</source>
        <translation>محفوظ في حلقة المفاتيح في هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Kept on this computer while you type, without passwords.</source>
        <translation>تُحفظ في هذا الكمبيوتر أثناء الكتابة، دون كلمات مرور.</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>its fingerprint</comment>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Key {algorithm}</source>
        <translation>المفتاح {algorithm}</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>title of a window: keys that sign</comment>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Keys that sign on this computer</source>
        <translation>المفاتيح التي توقّع على هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Known, and kept for going back</source>
        <translation>معروفة، ومحفوظة للعودة إليها</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>حذفها من الملف</translation>
    </message>
    <message>
        <source>Licence of {name}</source>
        <translation>ترخيص {name}</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>an appearance</comment>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>List of checks</source>
        <translation>قائمة الفحوص</translation>
    </message>
    <message>
        <source>Lists everything with help</source>
        <translation>يسرد كل ما له مساعدة</translation>
    </message>
    <message>
        <source>Load a &amp;request file...</source>
        <translation>تحميل ملف &amp;طلب...</translation>
    </message>
    <message>
        <source>Load a request file</source>
        <translation>تحميل ملف طلب</translation>
    </message>
    <message>
        <source>Loads the settings of a file saved before, to change and check them</source>
        <translation>يحمّل إعدادات ملف حُفظ من قبل، لتغييرها وفحصها</translation>
    </message>
    <message>
        <source>Look in the &amp;network</source>
        <translation>ال&amp;بحث في الشبكة</translation>
    </message>
    <message>
        <source>Looking up the host.</source>
        <translation>جارٍ البحث عن المضيف.</translation>
    </message>
    <message>
        <source>Looking up the server</source>
        <translation>البحث عن الخادم</translation>
    </message>
    <message>
        <source>Looking up the server&apos;s addresses</source>
        <translation>البحث عن عناوين الخادم</translation>
    </message>
    <message>
        <source>Looking up where replies go</source>
        <translation>البحث عن وجهة الردود</translation>
    </message>
    <message>
        <source>Looking up your mail server</source>
        <translation>جارٍ البحث عن خادم بريدك</translation>
    </message>
    <message>
        <source>Looks in this program&apos;s own data only; nothing leaves this computer.</source>
        <translation>يبحث في بيانات هذا البرنامج فقط، ولا يغادر شيء هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>M&amp;enu</source>
        <comment>of the window</comment>
        <translation>ال&amp;قائمة</translation>
    </message>
    <message>
        <source>MX record</source>
        <translation>سجل MX</translation>
    </message>
    <message>
        <source>Mail for {domain} arrives at {gateway}.</source>
        <translation>بريد {domain} يصل إلى {gateway}.</translation>
    </message>
    <message>
        <source>Mail for {domain} is handled by {provider}.</source>
        <translation>بريد {domain} يتولاه {provider}.</translation>
    </message>
    <message>
        <source>Mail goes out from {sender}.</source>
        <translation>يخرج البريد من {sender}.</translation>
    </message>
    <message>
        <source>Mail providers</source>
        <translation>مزوّدو البريد</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>خادم البريد</translation>
    </message>
    <message>
        <source>Makes a key and keeps it on this computer</source>
        <translation>ينشئ مفتاحًا ويحفظه في هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Makes the key known to a platform with its pairing code</source>
        <translation>يعرّف المنصة بالمفتاح برمز الاقتران الذي تعطيه</translation>
    </message>
    <message>
        <source>Makes this computer&apos;s key known to the platform with its pairing code</source>
        <translation>يعرّف المنصة بمفتاح هذا الكمبيوتر برمز الاقتران الذي تعطيه</translation>
    </message>
    <message>
        <source>Making it the active sending method</source>
        <translation>جعله طريقة الإرسال الفعّالة</translation>
    </message>
    <message>
        <source>Masked here, explained as it was pasted. Start over to change it.</source>
        <translation>النص مخفي هنا، لكن الشرح يعتمد على ما لُصق كما هو. ابدأ من جديد لتغييره.</translation>
    </message>
    <message>
        <source>Masks names, addresses and hosts of the customer</source>
        <translation>يخفي أسماء العميل وعناوينه ومضيفيه</translation>
    </message>
    <message>
        <source>Menu</source>
        <comment>of the window</comment>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Menus: {path}</source>
        <translation>القوائم: {path}</translation>
    </message>
    <message>
        <source>Mozilla is not asked. Domains that publish nothing themselves may not be found.</source>
        <translation>لا تُسأل Mozilla. قد لا يُعثر على إعدادات نطاقات لا تنشر شيئًا بنفسها.</translation>
    </message>
    <message>
        <source>My &amp;mail goes out through</source>
        <translation>&amp;بريدي يخرج عبر</translation>
    </message>
    <message>
        <source>N&amp;o, another one</source>
        <translation>&amp;لا، خادم آخر</translation>
    </message>
    <message>
        <source>Names</source>
        <comment>of a certificate</comment>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Names and addresses are shown again</source>
        <translation>تظهر الأسماء والعناوين من جديد</translation>
    </message>
    <message>
        <source>Naming the recipient</source>
        <translation>ذكر المستلم</translation>
    </message>
    <message>
        <source>Naming the sender</source>
        <translation>ذكر المرسل</translation>
    </message>
    <message>
        <source>No answer: a firewall on the way drops the connection</source>
        <translation>لا رد: جدار حماية في الطريق يسقط الاتصال</translation>
    </message>
    <message>
        <source>No answer: this network blocks outgoing port 25</source>
        <translation>لا رد: هذه الشبكة تحجب المنفذ الصادر 25</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>لا اتصال</translation>
    </message>
    <message>
        <source>No drafts. One is kept as soon as a From address is typed, and goes when its settings are saved.</source>
        <translation>لا مسودات. تُحفظ مسودة عندما يُكتب عنوان المرسل، وتزول عند حفظ إعداداتها.</translation>
    </message>
    <message>
        <source>No packet leaves this computer for the search. Only well-known providers are found.</source>
        <translation>لا يغادر هذا الكمبيوتر أي شيء من أجل البحث. يُعثر على المزوّدين المعروفين فقط.</translation>
    </message>
    <message>
        <source>No rule of this program fits, and it does not guess. It could read this:</source>
        <translation>لا تنطبق أي قاعدة في هذا البرنامج، وهو لا يخمّن. ما أمكنته قراءته:</translation>
    </message>
    <message>
        <source>No settings found</source>
        <translation>لم يُعثر على إعدادات</translation>
    </message>
    <message>
        <source>No situation has these words</source>
        <translation>لا توجد حالة فيها هذه الكلمات</translation>
    </message>
    <message>
        <source>No such name in DNS.</source>
        <translation>لا يوجد هذا الاسم في DNS.</translation>
    </message>
    <message>
        <source>Nobody is asked. A blocked network may then look like a server that is down.</source>
        <translation>لا يُسأل أحد. قد تبدو الشبكة المحجوبة عندئذ كأنها خادم متوقف.</translation>
    </message>
    <message>
        <source>Nobody vouches for this certificate. Trust its key only if the people who run {host} gave you the same fingerprint, by telephone or in person: whoever holds the key reads your password.</source>
        <translation>لا أحد يضمن هذه الشهادة. ثق بمفتاحها فقط إذا أعطاك القائمون على {host} البصمة نفسها، بالهاتف أو وجهًا لوجه: من يملك المفتاح يقرأ كلمة مرورك.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no encryption</comment>
        <translation>بلا</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no user name</comment>
        <translation>بلا</translation>
    </message>
    <message>
        <source>None: the server takes mail from an address, without sign-in</source>
        <translation>بلا: يقبل الخادم البريد من عنوان معيّن دون تسجيل دخول</translation>
    </message>
    <message>
        <source>Not checked</source>
        <comment>state of a check</comment>
        <translation>لم يُفحص</translation>
    </message>
    <message>
        <source>Not checked again yet</source>
        <translation>لم يُفحص من جديد بعد</translation>
    </message>
    <message>
        <source>Not everything could be deleted. These are still there:</source>
        <translation>تعذّر حذف بعض الأشياء. ما زال هذا موجودًا:</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>لم يكتمل</translation>
    </message>
    <message>
        <source>Not gone back</source>
        <translation>لم تتم العودة</translation>
    </message>
    <message>
        <source>Not in the file: the platform asks for it</source>
        <translation>ليست في الملف: تطلبها المنصة</translation>
    </message>
    <message>
        <source>Not in the file: {platform} asks for it</source>
        <translation>ليست في الملف: تطلبها {platform}</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>a choice: nobody knows it</comment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Not known whether it was saved</source>
        <translation>لا يُعرف هل تم الحفظ</translation>
    </message>
    <message>
        <source>Not on a shared screen</source>
        <comment>on a button: the password stays masked</comment>
        <translation>ليس أثناء المشاركة</translation>
    </message>
    <message>
        <source>Not ready to send yet</source>
        <translation>غير جاهز للإرسال بعد</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>لم يُحفظ</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>لم تُجرَ</translation>
    </message>
    <message>
        <source>Not tested from here: allow {addresses} to reach port {port}</source>
        <translation>لم يُختبر من هنا: اسمح بوصول {addresses} إلى المنفذ {port}</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>لم تُختبر بعد</translation>
    </message>
    <message>
        <source>Not tried</source>
        <comment>a port</comment>
        <translation>لم يُجرَّب</translation>
    </message>
    <message>
        <source>Not used: {names}.</source>
        <comment>names of pasted values</comment>
        <translation>لم يُستخدم: {names}.</translation>
    </message>
    <message>
        <source>Nothing failed, but not every check ran.</source>
        <translation>لم يفشل شيء، لكن لم تعمل كل الفحوص.</translation>
    </message>
    <message>
        <source>Nothing has been sent or saved.</source>
        <translation>لم يُرسل شيء ولم يُحفظ.</translation>
    </message>
    <message>
        <source>Nothing has been written there yet.</source>
        <translation>لم يُكتب هناك شيء بعد.</translation>
    </message>
    <message>
        <source>Nothing is written before you agree.</source>
        <translation>لا يُكتب شيء قبل موافقتك.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>لا يغادر شيء هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer. {situation}.
{task}</source>
        <translation>لا يغادر شيء هذا الكمبيوتر. {situation}.
{task}</translation>
    </message>
    <message>
        <source>Nothing stops sending, and the test message was accepted.</source>
        <translation>لا شيء يمنع الإرسال، وقُبلت رسالة الاختبار.</translation>
    </message>
    <message>
        <source>Nothing stops sending.</source>
        <translation>لا شيء يمنع الإرسال.</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>لم يُحفظ شيء</translation>
    </message>
    <message>
        <source>Nothing was sent to the platform.</source>
        <translation>لم يُرسل شيء إلى المنصة.</translation>
    </message>
    <message>
        <source>Off: Mozilla learns nothing</source>
        <translation>معطّل: لا تعلم Mozilla شيئًا</translation>
    </message>
    <message>
        <source>Off: only the data of this program is searched</source>
        <translation>معطّل: يُبحث في بيانات هذا البرنامج فقط</translation>
    </message>
    <message>
        <source>One short message to your own mailbox, sent the way the platform will send.</source>
        <translation>رسالة قصيرة واحدة إلى صندوق بريدك، تُرسل كما سترسل المنصة.</translation>
    </message>
    <message>
        <source>One thing needs your attention.</source>
        <translation>أمر واحد يحتاج إلى انتباهك.</translation>
    </message>
    <message>
        <source>One thing to fix</source>
        <translation>أمر واحد يجب إصلاحه</translation>
    </message>
    <message>
        <source>One thing to unlock</source>
        <translation>قفل واحد يجب فتحه</translation>
    </message>
    <message>
        <source>Only the first million characters were taken.</source>
        <translation>أُخذ المليون حرف الأول فقط.</translation>
    </message>
    <message>
        <source>Only the part of the address after the @ is ever sent, and never a password.</source>
        <translation>لا يُرسل أبدًا سوى الجزء الذي بعد @ من العنوان، ولا تُرسل كلمة مرور أبدًا.</translation>
    </message>
    <message>
        <source>Only the platform can open the password</source>
        <translation>المنصة وحدها تستطيع فتح كلمة المرور</translation>
    </message>
    <message>
        <source>Only the platform whose key you compared can open the password in it.</source>
        <translation>لا تستطيع فتح كلمة المرور التي فيه إلا المنصة التي قارنت مفتاحها.</translation>
    </message>
    <message>
        <source>Only the screen is masked: what you save holds the real names and addresses.</source>
        <translation>الإخفاء على الشاشة فقط: ما تحفظه يحتوي على الأسماء والعناوين الحقيقية.</translation>
    </message>
    <message>
        <source>Open a &amp;signed file again...</source>
        <translation>&amp;فتح ملف موقّع من جديد...</translation>
    </message>
    <message>
        <source>Open a signed file</source>
        <translation>فتح ملف موقّع</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>فتح صفحتها</translation>
    </message>
    <message>
        <source>Open the draft all the same?</source>
        <translation>فتح المسودة رغم ذلك؟</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Open {host}</source>
        <translation>فتح {host}</translation>
    </message>
    <message>
        <source>Opens a window that says what an error message means</source>
        <translation>يفتح نافذة تشرح معنى رسالة خطأ</translation>
    </message>
    <message>
        <source>Opens help about problems of this kind</source>
        <translation>يفتح المساعدة عن المشكلات من هذا النوع</translation>
    </message>
    <message>
        <source>Opens it as text to copy</source>
        <translation>يفتحها كنص قابل للنسخ</translation>
    </message>
    <message>
        <source>Opens text to copy for whoever runs the firewall</source>
        <translation>يفتح نصًا تنسخه لمن يدير جدار الحماية</translation>
    </message>
    <message>
        <source>Opens text to copy for whoever runs the server&apos;s firewall</source>
        <translation>يفتح نصًا تنسخه لمن يدير جدار حماية الخادم</translation>
    </message>
    <message>
        <source>Opens the guide of this provider</source>
        <translation>يفتح دليل هذا المزوّد</translation>
    </message>
    <message>
        <source>Opens this help</source>
        <translation>يفتح هذه المساعدة</translation>
    </message>
    <message>
        <source>Opens what concerns the whole window, such as its language</source>
        <translation>يفتح ما يخص النافذة كلها، مثل لغتها</translation>
    </message>
    <message>
        <source>Opens what the checks saw: words, bytes, certificates</source>
        <translation>يفتح ما لاحظته الفحوص: الكلمات والبايتات والشهادات</translation>
    </message>
    <message>
        <source>Opens what to do at {provider}, step by step</source>
        <translation>يفتح ما يجب فعله لدى {provider} خطوة خطوة</translation>
    </message>
    <message>
        <source>Opens {url} in your browser</source>
        <translation>يفتح {url} في متصفحك</translation>
    </message>
    <message>
        <source>Optional: how many messages shall be sent in a day</source>
        <translation>اختياري: كم رسالة ستُرسل في اليوم</translation>
    </message>
    <message>
        <source>Or keep a signed file</source>
        <translation>أو حفظ ملف موقّع</translation>
    </message>
    <message>
        <source>Otherwise it is gone with the window</source>
        <translation>وإلا زال عند إغلاق النافذة</translation>
    </message>
    <message>
        <source>Our fault</source>
        <comment>state of a check</comment>
        <translation>خطؤنا</translation>
    </message>
    <message>
        <source>Out of date: {detail}</source>
        <translation>قديم: {detail}</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>المن&amp;فذ</translation>
    </message>
    <message>
        <source>P&amp;rovider</source>
        <translation>الم&amp;زوّد</translation>
    </message>
    <message>
        <source>Page for a browser (*.html);;Text (*.txt)</source>
        <translation>صفحة للمتصفح (*.html);;نص (*.txt)</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>أجزاء هذه الصفحة</translation>
    </message>
    <message>
        <source>Passed</source>
        <comment>state of a check</comment>
        <translation>ناجح</translation>
    </message>
    <message>
        <source>Passed from the platform&apos;s side</source>
        <translation>نجح من جهة المنصة</translation>
    </message>
    <message>
        <source>Passed from this computer</source>
        <translation>ناجحة من هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Passphrase of this computer&apos;s key</source>
        <translation>عبارة مرور مفتاح هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Paste the message here</source>
        <translation>الصق الرسالة هنا</translation>
    </message>
    <message>
        <source>Paste the text here; the explanation below follows it</source>
        <translation>الصق النص هنا، ويظهر الشرح تحته</translation>
    </message>
    <message>
        <source>Paste what a mail program, a website or a log said. The text stays on this computer.</source>
        <translation>الصق ما قاله برنامج بريد أو موقع ويب أو سجل. يبقى النص على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Paste what the platform showed; it is explained below and sent nowhere</source>
        <translation>الصق ما عرضته المنصة. يُشرح في الأسفل ولا يُرسل إلى أي مكان</translation>
    </message>
    <message>
        <source>Pinned key ending in {end}: no authority vouches for this server.</source>
        <translation>المفتاح المثبّت الذي ينتهي بالأحرف {end}: لا تضمن هذا الخادم أي جهة.</translation>
    </message>
    <message>
        <source>Platform</source>
        <comment>a step of six</comment>
        <translation>المنصة</translation>
    </message>
    <message>
        <source>Platform &amp;address</source>
        <translation>&amp;عنوان المنصة</translation>
    </message>
    <message>
        <source>Platform firewall</source>
        <translation>جدار الحماية للمنصة</translation>
    </message>
    <message>
        <source>Please allow {platform} to send mail through our server.

{platform} signs in to our mail server like a mail program. It connects from a fixed address, so the firewall in front of the server and any list of allowed clients has to admit:

{connections}

No other port is needed, and nothing has to be opened in the other direction.

Rules for common firewalls, for the server itself:

{rules}
</source>
        <translation>يُرجى السماح بأن ترسل {platform} البريد عبر خادمنا.

تسجّل {platform} الدخول إلى خادم بريدنا كأي برنامج بريد. تتصل من عنوان ثابت، فعلى جدار الحماية أمام الخادم وعلى أي قائمة للعملاء المسموح لهم السماح بما يلي:

{connections}

لا حاجة إلى منفذ آخر، ولا إلى فتح شيء في الاتجاه المعاكس.

قواعد لجدران الحماية الشائعة، للخادم نفسه:

{rules}
</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Port {port} and {security} belong together.</source>
        <translation>المنفذ {port} و{security} متوافقان.</translation>
    </message>
    <message>
        <source>Port {port} belongs to {security}.</source>
        <translation>المنفذ {port} يناسبه {security}.</translation>
    </message>
    <message>
        <source>Port {port} is not a standard port. Use it only if your mail provider says so.</source>
        <translation>المنفذ {port} ليس منفذًا معتادًا. استخدمه فقط إذا ذكره مزوّد بريدك.</translation>
    </message>
    <message>
        <source>Practice</source>
        <comment>a mark: this window practises</comment>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>Practice keeps no password: it is gone when the window closes.</source>
        <translation>لا يحتفظ التدريب بكلمة مرور: تزول عند إغلاق النافذة.</translation>
    </message>
    <message>
        <source>Practice on this computer,</source>
        <comment>a fingerprint follows the comma</comment>
        <translation>تدريب على هذا الكمبيوتر،</translation>
    </message>
    <message>
        <source>Practice platform</source>
        <translation>منصة التدريب</translation>
    </message>
    <message>
        <source>Practice situations</source>
        <translation>حالات التدريب</translation>
    </message>
    <message>
        <source>Practice: {words}</source>
        <translation>تدريب: {words}</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>أُعيد ما كان من قبل</translation>
    </message>
    <message>
        <source>Puts a new key in the place of this one</source>
        <translation>يضع مفتاحًا جديدًا مكان هذا المفتاح</translation>
    </message>
    <message>
        <source>Puts the explanation on the clipboard, without the pasted text</source>
        <translation>ينسخ الشرح إلى الحافظة، دون النص الملصق</translation>
    </message>
    <message>
        <source>Puts the report on the clipboard, without the password</source>
        <translation>ينسخ التقرير إلى الحافظة، دون كلمة المرور</translation>
    </message>
    <message>
        <source>Puts the text on the clipboard</source>
        <translation>ينسخ النص إلى الحافظة</translation>
    </message>
    <message>
        <source>Puts the value for {label} on the clipboard</source>
        <translation>ينسخ قيمة الحقل {label} إلى الحافظة</translation>
    </message>
    <message>
        <source>Puts versions and system on the clipboard, without your name</source>
        <translation>ينسخ الإصدارات والنظام إلى الحافظة، دون اسمك</translation>
    </message>
    <message>
        <source>QR code of the key&apos;s fingerprint</source>
        <translation>رمز QR لبصمة المفتاح</translation>
    </message>
    <message>
        <source>R&amp;otate...</source>
        <translation>ا&amp;ستبدال...</translation>
    </message>
    <message>
        <source>Reachable from this computer</source>
        <translation>يمكن الوصول إليه من هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Reading them over HTTPS</source>
        <translation>قراءتها عبر HTTPS</translation>
    </message>
    <message>
        <source>Reads how the platform sends now; nothing is changed there</source>
        <translation>يقرأ كيف ترسل المنصة الآن، ولا يغيّر شيئًا هناك</translation>
    </message>
    <message>
        <source>Ready to check.</source>
        <translation>جاهز للفحص.</translation>
    </message>
    <message>
        <source>Ready to send from your own server</source>
        <translation>جاهز للإرسال من خادمك</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>الإيصال</translation>
    </message>
    <message>
        <source>Receipt:</source>
        <translation>الإيصال:</translation>
    </message>
    <message>
        <source>Recipient of the test message</source>
        <translation>مستلم رسالة الاختبار</translation>
    </message>
    <message>
        <source>Recipients see this name and address. We look up your mail server from the address.</source>
        <translation>يرى المستلمون هذا الاسم والعنوان. ومن العنوان نبحث عن خادم بريدك.</translation>
    </message>
    <message>
        <source>Refused: closed on the server, or by a firewall</source>
        <translation>مرفوض: مغلق على الخادم، أو بجدار حماية</translation>
    </message>
    <message>
        <source>Register the key with the pairing code that the platform shows, then save again.</source>
        <translation>سجّل المفتاح برمز الاقتران الذي تعرضه المنصة، ثم احفظ من جديد.</translation>
    </message>
    <message>
        <source>Register this computer&apos;s key</source>
        <translation>تسجيل مفتاح هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Register this computer&apos;s key...</source>
        <translation>تسجيل مفتاح هذا الكمبيوتر...</translation>
    </message>
    <message>
        <source>Relay without sign-in</source>
        <translation>ترحيل دون تسجيل دخول</translation>
    </message>
    <message>
        <source>Relays</source>
        <translation>خدمات الترحيل</translation>
    </message>
    <message>
        <source>Removes the trusted key and checks the certificate again</source>
        <translation>يزيل المفتاح الموثوق ويفحص الشهادة من جديد</translation>
    </message>
    <message>
        <source>Repeats the checks with one sign-in</source>
        <translation>يعيد الفحوص بتسجيل دخول واحد</translation>
    </message>
    <message>
        <source>Repeats the checks without waiting</source>
        <translation>يعيد الفحوص دون انتظار</translation>
    </message>
    <message>
        <source>Repeats what is out of date or did not pass, with at most one sign-in</source>
        <translation>يعيد ما صار قديمًا أو لم ينجح، بتسجيل دخول واحد على الأكثر</translation>
    </message>
    <message>
        <source>Request file of {platform} loaded.</source>
        <translation>حُمّل ملف الطلب من {platform}.</translation>
    </message>
    <message>
        <source>Request file of {platform}: its key was not compared, so no password is sealed for it.</source>
        <translation>ملف الطلب من {platform}: لم يُقارن مفتاحها، فلا تُختم لها كلمة مرور.</translation>
    </message>
    <message>
        <source>Request file of {platform}: the password can be sealed for its key.</source>
        <translation>ملف الطلب من {platform}: يمكن ختم كلمة المرور بمفتاحها.</translation>
    </message>
    <message>
        <source>Request files (*.smtpreq.json);;All files (*)</source>
        <translation>ملفات الطلب (*.smtpreq.json);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Rotate the key</source>
        <translation>استبدال المفتاح</translation>
    </message>
    <message>
        <source>Rotate the key?</source>
        <translation>استبدال المفتاح؟</translation>
    </message>
    <message>
        <source>Rules and a note for your IT team</source>
        <translation>قواعد ورسالة لفريق تقنية المعلومات</translation>
    </message>
    <message>
        <source>Rules of this provider</source>
        <translation>قواعد هذا المزوّد</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>state of a check</comment>
        <translation>قيد الفحص</translation>
    </message>
    <message>
        <source>Runs every check once more, with one sign-in; nothing is kept from before</source>
        <translation>يعيد كل فحص مرة أخرى بتسجيل دخول واحد، ولا يُبقي نتيجة سابقة</translation>
    </message>
    <message>
        <source>S&amp;ecurity</source>
        <translation>الأم&amp;ان</translation>
    </message>
    <message>
        <source>SMTP &amp;host</source>
        <translation>م&amp;ضيف SMTP</translation>
    </message>
    <message>
        <source>SMTP server</source>
        <translation>خادم SMTP</translation>
    </message>
    <message>
        <source>SPF hint</source>
        <translation>تلميح SPF</translation>
    </message>
    <message>
        <source>SRV record</source>
        <translation>سجل SRV</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>the button of an unknown platform</comment>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save &amp;file...</source>
        <translation>حفظ المل&amp;ف...</translation>
    </message>
    <message>
        <source>Save &amp;report...</source>
        <translation>حف&amp;ظ التقرير...</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Save the signed file</source>
        <translation>حفظ الملف الموقّع</translation>
    </message>
    <message>
        <source>Save to {platform}</source>
        <translation>الحفظ في {platform}</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>حُفظ باسم {file}</translation>
    </message>
    <message>
        <source>Saves at the platform what is listed above</source>
        <translation>يحفظ لدى المنصة ما هو مذكور أعلاه</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>جارٍ الحفظ</translation>
    </message>
    <message>
        <source>Saving to {platform}</source>
        <translation>جارٍ الحفظ في {platform}</translation>
    </message>
    <message>
        <source>Saying hello (EHLO)</source>
        <translation>إلقاء التحية (EHLO)</translation>
    </message>
    <message>
        <source>Says below what the message means</source>
        <translation>يشرح في الأسفل معنى الرسالة</translation>
    </message>
    <message>
        <source>Says what this page is for and what to look out for</source>
        <translation>يشرح الغرض من هذه الصفحة وما يجب الانتباه إليه</translation>
    </message>
    <message>
        <source>Seal it for the platform</source>
        <translation>ختمها للمنصة</translation>
    </message>
    <message>
        <source>Seal it with a code</source>
        <translation>ختمها برمز</translation>
    </message>
    <message>
        <source>Sealed for</source>
        <translation>مختومة من أجل</translation>
    </message>
    <message>
        <source>Sealed for {platform},</source>
        <comment>a fingerprint follows the comma</comment>
        <translation>مختومة من أجل {platform}،</translation>
    </message>
    <message>
        <source>Sealed with a code that is shown once, after saving</source>
        <translation>مختومة برمز يُعرض مرة واحدة بعد الحفظ</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>انظر أيضًا</translation>
    </message>
    <message>
        <source>See it arrive</source>
        <translation>التأكد من وصولها</translation>
    </message>
    <message>
        <source>Send &amp;test message</source>
        <translation>إر&amp;سال رسالة اختبار</translation>
    </message>
    <message>
        <source>Send another &amp;test message</source>
        <translation>إر&amp;سال رسالة اختبار أخرى</translation>
    </message>
    <message>
        <source>Send another test &amp;message</source>
        <translation>إر&amp;سال رسالة اختبار أخرى</translation>
    </message>
    <message>
        <source>Send test &amp;message</source>
        <translation>إر&amp;سال رسالة اختبار</translation>
    </message>
    <message>
        <source>Send this to whoever runs the mail server or its firewall.</source>
        <translation>أرسل هذا إلى من يدير خادم البريد أو جدار حمايته.</translation>
    </message>
    <message>
        <source>Send yourself a message from the platform and look at its From line.</source>
        <translation>أرسل إلى نفسك رسالة من المنصة وانظر إلى سطر «من» فيها.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>المرسل</translation>
    </message>
    <message>
        <source>Sender</source>
        <comment>a step of six</comment>
        <translation>المرسل</translation>
    </message>
    <message>
        <source>Sending a test message</source>
        <translation>إرسال رسالة اختبار</translation>
    </message>
    <message>
        <source>Sending services</source>
        <translation>خدمات الإرسال</translation>
    </message>
    <message>
        <source>Sending the message</source>
        <translation>إرسال الرسالة</translation>
    </message>
    <message>
        <source>Sending the test message</source>
        <translation>إرسال رسالة الاختبار</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>a step of six</comment>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Set aside: the platform does not know the key</source>
        <translation>موضوعة جانبًا: لا تعرف المنصة المفتاح</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>of the mail server</comment>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Settings found for {owner}</source>
        <translation>عُثر على إعدادات لدى {owner}</translation>
    </message>
    <message>
        <source>Settings found for {owner}, still looking</source>
        <translation>عُثر على إعدادات لدى {owner}، والبحث مستمر</translation>
    </message>
    <message>
        <source>Settings of {file} loaded. Enter the password again.</source>
        <translation>حُمّلت إعدادات {file}. أدخل كلمة المرور من جديد.</translation>
    </message>
    <message>
        <source>Shared screen</source>
        <comment>a mark: names and addresses are masked</comment>
        <translation>مشاركة الشاشة</translation>
    </message>
    <message>
        <source>Shared screen: names, addresses and the customer&apos;s hosts are masked</source>
        <translation>مشاركة الشاشة: أسماء العميل وعناوينه ومضيفوه مخفية</translation>
    </message>
    <message>
        <source>Short form</source>
        <translation>الصيغة القصيرة</translation>
    </message>
    <message>
        <source>The platform connects to your server, which can take a minute</source>
        <translation>تتصل المنصة بخادمك، وقد يستغرق ذلك دقيقة</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>button: the typed password</comment>
        <translation>إظهار</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more step(s)</source>
        <translation>
            <numerusform>لا خطوات أخرى</numerusform>
            <numerusform>إظهار خطوة أخرى</numerusform>
            <numerusform>إظهار خطوتين أخريين</numerusform>
            <numerusform>إظهار %n خطوات أخرى</numerusform>
            <numerusform>إظهار %n خطوة أخرى</numerusform>
            <numerusform>إظهار %n خطوة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>إظهار كلمة المرور</translation>
    </message>
    <message>
        <source>Show the receipt</source>
        <translation>عرض الإيصال</translation>
    </message>
    <message>
        <source>Show the steps again</source>
        <translation>عرض الخطوات من جديد</translation>
    </message>
    <message>
        <source>Show what can be done</source>
        <translation>عرض ما يمكن فعله</translation>
    </message>
    <message>
        <source>Shows above what the platform asks you to do</source>
        <translation>يعرض في الأعلى ما تطلب المنصة منك فعله</translation>
    </message>
    <message>
        <source>Shows only situations with this word</source>
        <translation>يعرض فقط الحالات التي فيها هذه الكلمة</translation>
    </message>
    <message>
        <source>Shows the drafts of all customers</source>
        <translation>يعرض مسودات كل العملاء</translation>
    </message>
    <message>
        <source>Shows the help that was shown before</source>
        <translation>يعرض المساعدة التي عُرضت من قبل</translation>
    </message>
    <message>
        <source>Shows the key, and asks for the end of its fingerprint</source>
        <translation>يعرض المفتاح، ويطلب نهاية بصمته</translation>
    </message>
    <message>
        <source>Shows the keys that sign on this computer</source>
        <translation>يعرض المفاتيح التي توقّع على هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Shows the rest of what can be done</source>
        <translation>يعرض بقية ما يمكن فعله</translation>
    </message>
    <message>
        <source>Shows the saved file in your file manager</source>
        <translation>يعرض الملف المحفوظ في مدير الملفات</translation>
    </message>
    <message>
        <source>Shows the steps that solve the problem, and what the server said</source>
        <translation>يعرض الخطوات التي تحل المشكلة، وما قاله الخادم</translation>
    </message>
    <message>
        <source>Shows the typed password for half a minute</source>
        <translation>يُظهر كلمة المرور المكتوبة لنصف دقيقة</translation>
    </message>
    <message>
        <source>Sign in to your mail server</source>
        <translation>تسجيل الدخول إلى خادم بريدك</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <comment>a step of six</comment>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>الموقّع</translation>
    </message>
    <message>
        <source>Signed by somebody else</source>
        <translation>موقّع من طرف آخر</translation>
    </message>
    <message>
        <source>Signed by the platform</source>
        <translation>وقّعته المنصة</translation>
    </message>
    <message>
        <source>Signed by the platform on {moment}</source>
        <translation>وقّعته المنصة في {moment}</translation>
    </message>
    <message>
        <source>Signed by this computer</source>
        <translation>وقّعه هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Signed file</source>
        <translation>ملف موقّع</translation>
    </message>
    <message>
        <source>Signed files (*.smtpconf.json *.smtpconf.jws);;All files (*)</source>
        <translation>الملفات الموقّعة (*.smtpconf.json *.smtpconf.jws);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Signed settings (*.smtpconf.json)</source>
        <translation>الإعدادات الموقّعة (*.smtpconf.json)</translation>
    </message>
    <message>
        <source>Signing for ten minutes</source>
        <translation>التوقيع بصلاحية عشر دقائق</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Signing in once</source>
        <translation>تسجيل الدخول مرة واحدة</translation>
    </message>
    <message>
        <source>Signing in once more and sending one message</source>
        <translation>تسجيل الدخول مرة أخرى وإرسال رسالة واحدة</translation>
    </message>
    <message>
        <source>Signing in once with the new settings</source>
        <translation>تسجيل الدخول مرة واحدة بالإعدادات الجديدة</translation>
    </message>
    <message>
        <source>Signs in once and sends one short message</source>
        <translation>يسجّل الدخول مرة واحدة ويرسل رسالة قصيرة واحدة</translation>
    </message>
    <message>
        <source>Signs in once and sends one short message to your own mailbox</source>
        <translation>يسجّل الدخول مرة واحدة ويرسل رسالة قصيرة واحدة إلى صندوق بريدك</translation>
    </message>
    <message>
        <source>Signs in once with this password and repeats the checks</source>
        <translation>يسجّل الدخول مرة واحدة بكلمة المرور هذه ويعيد الفحوص</translation>
    </message>
    <message>
        <source>Signs in with: {ways}.</source>
        <translation>تسجيل الدخول عبر: {ways}.</translation>
    </message>
    <message>
        <source>Signs the settings and saves them in a file</source>
        <translation>يوقّع الإعدادات ويحفظها في ملف</translation>
    </message>
    <message>
        <source>Signs the settings and writes them to a file</source>
        <translation>يوقّع الإعدادات ويكتبها في ملف</translation>
    </message>
    <message>
        <source>Situations</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>Something else than an SMTP server answers</source>
        <translation>يرد شيء غير خادم SMTP</translation>
    </message>
    <message>
        <source>Something newer is in use</source>
        <translation>توجد إعدادات أحدث مستخدمة</translation>
    </message>
    <message>
        <source>Source: {host}</source>
        <translation>المصدر: {host}</translation>
    </message>
    <message>
        <source>Start ane&amp;w</source>
        <translation>البدء من &amp;جديد</translation>
    </message>
    <message>
        <source>Starting</source>
        <comment>the network of this window</comment>
        <translation>جارٍ البدء</translation>
    </message>
    <message>
        <source>Starting encryption (STARTTLS)</source>
        <translation>بدء التشفير (STARTTLS)</translation>
    </message>
    <message>
        <source>Starts as soon as the network is ready.</source>
        <translation>يبدأ فور جاهزية الشبكة.</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {name}, {state}</source>
        <translation>الخطوة {number} من {count}: {name}، {state}</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Stop trusting it</source>
        <translation>إلغاء الوثوق به</translation>
    </message>
    <message>
        <source>Stop trusting the old key</source>
        <translation>إلغاء الوثوق بالمفتاح القديم</translation>
    </message>
    <message>
        <source>Stopping</source>
        <comment>the checks, just now</comment>
        <translation>جارٍ الإيقاف</translation>
    </message>
    <message>
        <source>Stops the test; nothing is saved at the platform</source>
        <translation>يوقف الاختبار، ولا يُحفظ شيء لدى المنصة</translation>
    </message>
    <message>
        <source>Subject</source>
        <comment>of a certificate</comment>
        <translation>صاحب الشهادة</translation>
    </message>
    <message>
        <source>System</source>
        <comment>an appearance: as the system has it</comment>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Taken from the keyring.</source>
        <translation>أُخذت من حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>Taken from {keyring}.</source>
        <translation>أُخذت من {keyring}.</translation>
    </message>
    <message>
        <source>Taken, and not used yet</source>
        <translation>استُلمت ولم تُستخدم بعد</translation>
    </message>
    <message>
        <source>Takes this card away</source>
        <translation>يزيل هذه البطاقة</translation>
    </message>
    <message>
        <source>Takes this card away; the draft stays</source>
        <translation>يزيل هذه البطاقة، وتبقى المسودة</translation>
    </message>
    <message>
        <source>Takes this notice away</source>
        <translation>يزيل هذا الإشعار</translation>
    </message>
    <message>
        <source>Tells a blocked network from a server that is down</source>
        <translation>يميّز شبكة محجوبة من خادم متوقف</translation>
    </message>
    <message>
        <source>Test &amp; Save hands your settings over again.</source>
        <translation>يسلّم «اختبار وحفظ» إعداداتك من جديد.</translation>
    </message>
    <message>
        <source>Test &amp; Save signs in from this computer first. If that fails, nothing is sent.</source>
        <translation>يسجّل «اختبار وحفظ» الدخول من هذا الكمبيوتر أولًا. إذا فشل ذلك، فلا يُرسل شيء.</translation>
    </message>
    <message>
        <source>Test &amp;&amp; &amp;Save</source>
        <translation>اختبار و&amp;حفظ</translation>
    </message>
    <message>
        <source>Tests the settings and saves them at the platform once you have agreed</source>
        <translation>يختبر الإعدادات ويحفظها لدى المنصة بعد موافقتك</translation>
    </message>
    <message>
        <source>Text to copy</source>
        <translation>نص للنسخ</translation>
    </message>
    <message>
        <source>The &amp;log too; it holds no password</source>
        <translation>ال&amp;سجل أيضًا، ولا كلمة مرور فيه</translation>
    </message>
    <message>
        <source>The DNS learns the domain, and the domain&apos;s own website and mail servers learn this computer&apos;s address.</source>
        <translation>يعلم DNS باسم النطاق، ويعلم موقع النطاق وخوادم بريده بعنوان هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>The DNS server could not answer for this name.</source>
        <translation>لم يستطع خادم DNS الرد على هذا الاسم.</translation>
    </message>
    <message>
        <source>The DNS server did not answer.</source>
        <translation>لم يرد خادم DNS.</translation>
    </message>
    <message>
        <source>The PowerShell command</source>
        <translation>أمر PowerShell</translation>
    </message>
    <message>
        <source>The QR code is not masked: it names a key, no person.</source>
        <translation>رمز QR غير مخفي: فهو يحدد مفتاحًا لا شخصًا.</translation>
    </message>
    <message>
        <source>The Server step asks you whether it is yours.</source>
        <translation>تسألك خطوة «الخادم» هل هو لك.</translation>
    </message>
    <message>
        <source>The Server step first asks whether this server is yours.</source>
        <translation>تسألك خطوة «الخادم» أولًا هل هذا الخادم لك.</translation>
    </message>
    <message>
        <source>The address that recipients see and answer to</source>
        <translation>العنوان الذي يراه المستلمون ويردون عليه</translation>
    </message>
    <message>
        <source>The app password is {password}.</source>
        <translation>كلمة مرور التطبيق هي {password}.</translation>
    </message>
    <message>
        <source>The checks are still running.</source>
        <translation>ما زالت الفحوص جارية.</translation>
    </message>
    <message>
        <source>The checks could not finish</source>
        <translation>تعذّر إكمال الفحوص</translation>
    </message>
    <message>
        <source>The checks found a problem. You can save the file now; it says that a check failed.</source>
        <translation>عثرت الفحوص على مشكلة. يمكنك حفظ الملف الآن، وهو يذكر أن فحصًا فشل.</translation>
    </message>
    <message>
        <source>The checks have not run.</source>
        <translation>لم تعمل الفحوص.</translation>
    </message>
    <message>
        <source>The checks were stopped</source>
        <translation>أُوقفت الفحوص</translation>
    </message>
    <message>
        <source>The connection is cut off</source>
        <translation>الاتصال مقطوع</translation>
    </message>
    <message>
        <source>The draft for {domain} was deleted.</source>
        <translation>حُذفت مسودة {domain}.</translation>
    </message>
    <message>
        <source>The draft is back. Load its request file or connect to the platform again; neither is kept.</source>
        <translation>عادت المسودة. حمّل ملف طلبها أو اتصل بالمنصة من جديد، فلا يُحفظ أي منهما.</translation>
    </message>
    <message>
        <source>The drafts of all customers</source>
        <translation>مسودات كل العملاء</translation>
    </message>
    <message>
        <source>The explanation appears here.</source>
        <translation>يظهر الشرح هنا.</translation>
    </message>
    <message>
        <source>The file is valid until {moment}.</source>
        <translation>الملف صالح حتى {moment}.</translation>
    </message>
    <message>
        <source>The folder could not be opened. Its place is written above.</source>
        <translation>تعذّر فتح المجلد. مكانه مكتوب في الأعلى.</translation>
    </message>
    <message>
        <source>The https address of the platform</source>
        <translation>عنوان https الخاص بالمنصة</translation>
    </message>
    <message>
        <source>The key is registered at {origin}.</source>
        <translation>المفتاح مسجّل لدى {origin}.</translation>
    </message>
    <message>
        <source>The key that signs in practice</source>
        <translation>المفتاح الذي يوقّع في التدريب</translation>
    </message>
    <message>
        <source>The key was deleted and revoked at {origin}.</source>
        <translation>حُذف المفتاح وأُبطل لدى {origin}.</translation>
    </message>
    <message>
        <source>The key was deleted. It could not be revoked at {origin}: revoke it there.</source>
        <translation>حُذف المفتاح. تعذّر إبطاله لدى {origin}: أبطله هناك.</translation>
    </message>
    <message>
        <source>The key was deleted. Revoke it at every platform that knows it.</source>
        <translation>حُذف المفتاح. أبطله لدى كل منصة تعرفه.</translation>
    </message>
    <message>
        <source>The keyring could not be used. The password stays in memory until the window closes.</source>
        <translation>تعذّر استخدام حلقة المفاتيح. تبقى كلمة المرور في الذاكرة إلى أن تُغلق النافذة.</translation>
    </message>
    <message>
        <source>The keyring did not answer. The password stays in memory until the window closes.</source>
        <translation>لم ترد حلقة المفاتيح. تبقى كلمة المرور في الذاكرة إلى أن تُغلق النافذة.</translation>
    </message>
    <message>
        <source>The keyring did not keep the password. It stays in memory until the window closes.</source>
        <translation>لم تحفظ حلقة المفاتيح كلمة المرور. تبقى في الذاكرة إلى أن تُغلق النافذة.</translation>
    </message>
    <message>
        <source>The keyring did not let everything in it be deleted. Unlock it, then forget everything again.</source>
        <translation>تعذّر حذف بعض ما في حلقة المفاتيح. افتح قفلها ثم اختر «محو كل شيء» مرة أخرى.</translation>
    </message>
    <message>
        <source>The keyring holds no password for this server and user name.</source>
        <translation>ليس في حلقة المفاتيح كلمة مرور لهذا الخادم واسم المستخدم.</translation>
    </message>
    <message>
        <source>The keyring is locked, so its keys cannot be shown. Unlock it and open this again.</source>
        <translation>حلقة المفاتيح مقفلة، فلا يمكن عرض مفاتيحها. افتح قفلها وافتح هذا من جديد.</translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it and try again.</source>
        <translation>حلقة المفاتيح مقفلة. افتح قفلها وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The message itself says: {title}.</source>
        <translation>الرسالة نفسها تقول: {title}.</translation>
    </message>
    <message>
        <source>The message to the administrator</source>
        <translation>الرسالة إلى المسؤول</translation>
    </message>
    <message>
        <source>The name could not be looked up.</source>
        <translation>تعذّر البحث عن الاسم.</translation>
    </message>
    <message>
        <source>The name exists, but has no address.</source>
        <translation>الاسم موجود، لكن ليس له عنوان.</translation>
    </message>
    <message>
        <source>The name of the outgoing mail server</source>
        <translation>اسم خادم البريد الصادر</translation>
    </message>
    <message>
        <source>The name that recipients see</source>
        <translation>الاسم الذي يراه المستلمون</translation>
    </message>
    <message>
        <source>The new key is registered at {origin} first, and the old one revoked there last.</source>
        <translation>يُسجَّل المفتاح الجديد لدى {origin} أولًا، ويُبطل القديم هناك في النهاية.</translation>
    </message>
    <message>
        <source>The new settings work from here</source>
        <translation>الإعدادات الجديدة تعمل من هنا</translation>
    </message>
    <message>
        <source>The new settings work from this computer. Nothing was written at {platform} yet.</source>
        <translation>الإعدادات الجديدة تعمل من هذا الكمبيوتر. لم يُكتب شيء لدى {platform} بعد.</translation>
    </message>
    <message>
        <source>The next start of this program asks the platform what became of it.</source>
        <translation>يسأل هذا البرنامج المنصة عند بدئه التالي عما آل إليه الأمر.</translation>
    </message>
    <message>
        <source>The note about this hand-over is gone.</source>
        <translation>الملاحظة عن هذا التسليم لم تعد موجودة.</translation>
    </message>
    <message>
        <source>The password begins or ends with a blank. Leave it only if it belongs to the password.</source>
        <translation>تبدأ كلمة المرور أو تنتهي بمسافة. اتركها فقط إذا كانت جزءًا من كلمة المرور.</translation>
    </message>
    <message>
        <source>The password in it opens with a code, which you give to the platform by another way.</source>
        <translation>تُفتح كلمة المرور فيه برمز تسلّمه إلى المنصة بطريق آخر.</translation>
    </message>
    <message>
        <source>The password is kept in the keyring.</source>
        <translation>كلمة المرور محفوظة في حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>The password is kept in {keyring}.</source>
        <translation>كلمة المرور محفوظة في {keyring}.</translation>
    </message>
    <message>
        <source>The password is not in it.</source>
        <translation>ليست فيه كلمة المرور.</translation>
    </message>
    <message>
        <source>The password of the mailbox, shown as dots</source>
        <translation>كلمة مرور صندوق البريد، تظهر كنقاط</translation>
    </message>
    <message>
        <source>The password stays in memory and is gone when the window closes.</source>
        <translation>تبقى كلمة المرور في الذاكرة وتزول عند إغلاق النافذة.</translation>
    </message>
    <message>
        <source>The password stays masked while the screen is shared</source>
        <translation>تبقى كلمة المرور مخفية أثناء مشاركة الشاشة</translation>
    </message>
    <message>
        <source>The password to try; it is not shown while you type</source>
        <translation>كلمة المرور المراد تجربتها، ولا تظهر أثناء الكتابة</translation>
    </message>
    <message>
        <source>The password was removed from the keyring.</source>
        <translation>أُزيلت كلمة المرور من حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>The password was removed from {keyring}.</source>
        <translation>أُزيلت كلمة المرور من {keyring}.</translation>
    </message>
    <message>
        <source>The passwords and tokens that were kept in the keyring</source>
        <translation>كلمات المرور والرموز المميزة المحفوظة في حلقة المفاتيح</translation>
    </message>
    <message>
        <source>The platform</source>
        <translation>المنصة</translation>
    </message>
    <message>
        <source>The platform does not know this computer yet</source>
        <translation>لا تعرف المنصة هذا الكمبيوتر بعد</translation>
    </message>
    <message>
        <source>The platform gives it to you for this program</source>
        <translation>تعطيك المنصة إياه لهذا البرنامج</translation>
    </message>
    <message>
        <source>The platform has another key than before. Ask the platform whether it changed its key, and compare it.</source>
        <translation>للمنصة مفتاح غير السابق. اسأل المنصة هل غيّرت مفتاحها، وقارنه.</translation>
    </message>
    <message>
        <source>The platform holds what was handed over</source>
        <translation>لدى المنصة ما سُلّم إليها</translation>
    </message>
    <message>
        <source>The platform shows it on its own page</source>
        <translation>تعرضها المنصة في صفحتها</translation>
    </message>
    <message>
        <source>The platform signed that it took these settings. It holds no password.</source>
        <translation>وقّعت المنصة أنها استلمت هذه الإعدادات. ليست في الإيصال كلمة مرور.</translation>
    </message>
    <message>
        <source>The platform&apos;s certificate could not be verified, so nothing was sent.</source>
        <translation>تعذّر التحقق من شهادة المنصة، فلم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The platform&apos;s message</source>
        <translation>رسالة المنصة</translation>
    </message>
    <message>
        <source>The platform&apos;s test failed</source>
        <translation>فشل اختبار المنصة</translation>
    </message>
    <message>
        <source>The platform&apos;s token is needed for that.</source>
        <translation>يلزم لذلك الرمز المميز للمنصة.</translation>
    </message>
    <message>
        <source>The platforms used last, and at which addresses platforms were</source>
        <translation>المنصات المستخدمة أخيرًا، والعناوين التي كانت عليها المنصات</translation>
    </message>
    <message>
        <source>The port that was used, if it is known</source>
        <translation>المنفذ الذي استُخدم، إن كان معروفًا</translation>
    </message>
    <message>
        <source>The present settings are being checked or saved. Wait for that or cancel it.</source>
        <translation>الإعدادات الحالية قيد الفحص أو الحفظ. انتظر ذلك أو ألغه.</translation>
    </message>
    <message>
        <source>The program is still starting. Try again in a moment.</source>
        <translation>ما زال البرنامج يبدأ. حاول مرة أخرى بعد لحظة.</translation>
    </message>
    <message>
        <source>The same key and the same address as before.</source>
        <translation>المفتاح نفسه والعنوان نفسه كما من قبل.</translation>
    </message>
    <message>
        <source>The same key that was compared</source>
        <translation>المفتاح نفسه الذي قورن</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>عبارة المرور نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>The server has to let the platform&apos;s address send without a password. Ask the platform which one it is.</source>
        <translation>يجب أن يسمح الخادم لعنوان المنصة بالإرسال دون كلمة مرور. اسأل المنصة ما هو.</translation>
    </message>
    <message>
        <source>The server has to let {addresses} send without a password: {platform} sends from there.</source>
        <translation>يجب أن يسمح الخادم للعناوين {addresses} بالإرسال دون كلمة مرور: ترسل {platform} منها.</translation>
    </message>
    <message>
        <source>The server lets certain addresses send without user name and password</source>
        <translation>يسمح الخادم لعناوين معيّنة بالإرسال دون اسم مستخدم وكلمة مرور</translation>
    </message>
    <message>
        <source>The server said:</source>
        <translation>قال الخادم:</translation>
    </message>
    <message>
        <source>The server took it for {recipient}. It may take a minute to arrive.</source>
        <translation>استلمها الخادم للمستلم {recipient}. قد يستغرق وصولها دقيقة.</translation>
    </message>
    <message>
        <source>The settings have changed since the checks ran.</source>
        <translation>تغيّرت الإعدادات منذ تشغيل الفحوص.</translation>
    </message>
    <message>
        <source>The settings in the main window are changed. The checks run again there.</source>
        <translation>تغيّرت الإعدادات في النافذة الرئيسية. تعمل الفحوص هناك من جديد.</translation>
    </message>
    <message>
        <source>The settings in the main window have this fault:</source>
        <translation>في الإعدادات في النافذة الرئيسية هذا الخطأ:</translation>
    </message>
    <message>
        <source>The settings in {name} were not changed since they were signed, but the key that signed them is not known on this computer. Look at the server before you type a password: {host}</source>
        <translation>لم تتغير الإعدادات في {name} منذ توقيعها، لكن المفتاح الذي وقّعها غير معروف على هذا الكمبيوتر. راجع الخادم قبل أن تكتب كلمة مرور: {host}</translation>
    </message>
    <message>
        <source>The settings of {address} were on their way to {origin} on {moment}, at the step “{step}”.</source>
        <translation>كانت إعدادات {address} في طريقها إلى {origin} في {moment}، عند الخطوة «{step}».</translation>
    </message>
    <message>
        <source>The settings of {address} were on their way to {origin} on {moment}.</source>
        <translation>كانت إعدادات {address} في طريقها إلى {origin} في {moment}.</translation>
    </message>
    <message>
        <source>The settings that you typed are not in a file yet. They are gone when the window closes.</source>
        <translation>الإعدادات التي كتبتها ليست في ملف بعد. تزول عند إغلاق النافذة.</translation>
    </message>
    <message>
        <source>The settings were not tested, and the file says so.</source>
        <translation>لم تُختبر الإعدادات، والملف يذكر ذلك.</translation>
    </message>
    <message>
        <source>The step in which the message came</source>
        <translation>الخطوة التي جاءت فيها الرسالة</translation>
    </message>
    <message>
        <source>The test message is on its way</source>
        <translation>رسالة الاختبار في الطريق</translation>
    </message>
    <message>
        <source>The test message went to {address}.</source>
        <translation>ذهبت رسالة الاختبار إلى {address}.</translation>
    </message>
    <message>
        <source>The whole one, or its first 26 characters</source>
        <translation>كاملة، أو أول 26 حرفًا منها</translation>
    </message>
    <message>
        <source>The window&apos;s place, its language and appearance, and which others it may ask</source>
        <translation>موضع النافذة ولغتها ومظهرها، ومن يجوز لها سؤاله</translation>
    </message>
    <message>
        <source>The words of the chosen one stand below</source>
        <translation>يظهر نص الترخيص المختار في الأسفل</translation>
    </message>
    <message>
        <source>Then press {buttons} there.</source>
        <translation>ثم اضغط هناك على {buttons}.</translation>
    </message>
    <message>
        <source>Then send a test message.</source>
        <translation>ثم أرسل رسالة اختبار.</translation>
    </message>
    <message>
        <source>Then your own server sends from now on</source>
        <translation>بعد ذلك يتولى خادمك الإرسال</translation>
    </message>
    <message>
        <source>There is a key already.</source>
        <translation>يوجد مفتاح من قبل.</translation>
    </message>
    <message>
        <source>There is a problem</source>
        <translation>توجد مشكلة</translation>
    </message>
    <message>
        <source>There is no key on this computer, and no usable keyring. A passphrase locks the key that is made.</source>
        <translation>لا يوجد مفتاح في هذا الكمبيوتر ولا حلقة مفاتيح صالحة. تقفل عبارة مرور المفتاح الذي يُنشأ.</translation>
    </message>
    <message>
        <source>There is no key on this computer. It is made when something is signed, or now.</source>
        <translation>لا يوجد مفتاح في هذا الكمبيوتر. يُنشأ عند أول توقيع، أو الآن.</translation>
    </message>
    <message>
        <source>These are not the last {count} characters of the fingerprint.</source>
        <translation>ليست هذه آخر {count} أحرف من البصمة.</translation>
    </message>
    <message>
        <source>These are two different passphrases.</source>
        <translation>هاتان عبارتا مرور مختلفتان.</translation>
    </message>
    <message>
        <source>These results are out of date: the settings have changed since.</source>
        <translation>هذه النتائج قديمة: تغيّرت الإعدادات منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>This cannot be undone. What is typed in this window stays until you close it.</source>
        <translation>لا يمكن التراجع عن ذلك. ما كُتب في هذه النافذة يبقى إلى أن تغلقها.</translation>
    </message>
    <message>
        <source>This computer does not allow the connection</source>
        <translation>هذا الكمبيوتر لا يسمح بالاتصال</translation>
    </message>
    <message>
        <source>This computer has no DNS server to ask. Is it offline?</source>
        <translation>ليس لهذا الكمبيوتر خادم DNS يسأله. هل الكمبيوتر غير متصل؟</translation>
    </message>
    <message>
        <source>This computer has no usable keyring, so the key is kept in a file that only this passphrase opens. Nobody can recover it.</source>
        <translation>ليس في هذا الكمبيوتر حلقة مفاتيح صالحة، فيُحفظ المفتاح في ملف لا تفتحه إلا عبارة المرور هذه. لا يستطيع أحد استردادها.</translation>
    </message>
    <message>
        <source>This computer sees the platform for the first time. Get the fingerprint from the platform in another way.</source>
        <translation>يرى هذا الكمبيوتر المنصة لأول مرة. احصل على البصمة من المنصة بطريق آخر.</translation>
    </message>
    <message>
        <source>This computer&apos;s key is locked with a passphrase. It stays in memory until the window closes.</source>
        <translation>مفتاح هذا الكمبيوتر مقفل بعبارة مرور. تبقى في الذاكرة إلى أن تُغلق النافذة.</translation>
    </message>
    <message>
        <source>This computer,</source>
        <comment>a fingerprint follows the comma</comment>
        <translation>هذا الكمبيوتر،</translation>
    </message>
    <message>
        <source>This computer, with a key that is made when the file is saved</source>
        <translation>هذا الكمبيوتر، بمفتاح يُنشأ عند حفظ الملف</translation>
    </message>
    <message>
        <source>This form has no word for the chosen security. Choose a port that it takes on the page Server.</source>
        <translation>ليس في هذا النموذج تسمية للأمان المختار. اختر في صفحة «الخادم» منفذًا يقبله النموذج.</translation>
    </message>
    <message>
        <source>This is another fingerprint. Do not go on unless the platform confirms it.</source>
        <translation>هذه بصمة أخرى. لا تتابع إلا إذا أكدتها المنصة.</translation>
    </message>
    <message>
        <source>This is another fingerprint. Use the file only if the platform confirms it.</source>
        <translation>هذه بصمة أخرى. لا تستخدم الملف إلا إذا أكدتها المنصة.</translation>
    </message>
    <message>
        <source>This is what changes</source>
        <translation>هذا ما سيتغير</translation>
    </message>
    <message>
        <source>This looks like an app password written in four groups.</source>
        <translation>تبدو هذه كلمة مرور تطبيق مكتوبة في أربع مجموعات.</translation>
    </message>
    <message>
        <source>This platform was at another address before. Ask the platform whether it moved, and compare its key.</source>
        <translation>كانت هذه المنصة في عنوان آخر من قبل. اسأل المنصة هل انتقلت، وقارن مفتاحها.</translation>
    </message>
    <message>
        <source>This program made a mistake and could not explain the text.</source>
        <translation>أخطأ هذا البرنامج ولم يستطع شرح النص.</translation>
    </message>
    <message>
        <source>This program made a mistake and could not finish.</source>
        <translation>أخطأ هذا البرنامج ولم يستطع الإكمال.</translation>
    </message>
    <message>
        <source>This program made a mistake and could not finish. {place}</source>
        <translation>أخطأ هذا البرنامج ولم يستطع الإكمال. {place}</translation>
    </message>
    <message>
        <source>This server needs no sign-in (&amp;relay by address)</source>
        <translation>لا يحتاج هذا الخادم إلى تسجيل دخول (ترحيل &amp;حسب العنوان)</translation>
    </message>
    <message>
        <source>This system has no keyring, so the password stays in memory and is gone when the window closes.</source>
        <translation>ليست في هذا النظام حلقة مفاتيح، فتبقى كلمة المرور في الذاكرة وتزول عند إغلاق النافذة.</translation>
    </message>
    <message>
        <source>This system has no keyring, so the token stays in memory and is gone when the window closes.</source>
        <translation>ليست في هذا النظام حلقة مفاتيح، فيبقى الرمز المميز في الذاكرة ويزول عند إغلاق النافذة.</translation>
    </message>
    <message>
        <source>This system has no keyring.</source>
        <translation>ليست في هذا النظام حلقة مفاتيح.</translation>
    </message>
    <message>
        <source>This takes a moment. What was active stays active until the platform&apos;s own test has passed.</source>
        <translation>يستغرق هذا لحظة. ما كان مفعّلًا يبقى مفعّلًا إلى أن ينجح اختبار المنصة.</translation>
    </message>
    <message>
        <source>Three things need your attention.</source>
        <translation>ثلاثة أمور تحتاج إلى انتباهك.</translation>
    </message>
    <message numerus="yes">
        <source>To {address}. This takes at most %n second(s).</source>
        <translation>
            <numerusform>إلى {address}. لا يستغرق هذا وقتًا.</numerusform>
            <numerusform>إلى {address}. يستغرق هذا ثانية على الأكثر.</numerusform>
            <numerusform>إلى {address}. يستغرق هذا ثانيتين على الأكثر.</numerusform>
            <numerusform>إلى {address}. يستغرق هذا %n ثوانٍ على الأكثر.</numerusform>
            <numerusform>إلى {address}. يستغرق هذا %n ثانية على الأكثر.</numerusform>
            <numerusform>إلى {address}. يستغرق هذا %n ثانية على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <comment>until the own server sends</comment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>الرمز المميز</translation>
    </message>
    <message>
        <source>Transfer code</source>
        <translation>رمز النقل</translation>
    </message>
    <message>
        <source>Tries again at {time}, while this page is open.</source>
        <translation>يحاول من جديد الساعة {time} ما دامت هذه الصفحة مفتوحة.</translation>
    </message>
    <message>
        <source>Trust one key for {host}:{port}?</source>
        <translation>الوثوق بمفتاح واحد لدى {host}:{port}؟</translation>
    </message>
    <message>
        <source>Trust this &amp;key</source>
        <translation>الو&amp;ثوق بهذا المفتاح</translation>
    </message>
    <message>
        <source>Trust this one key for {host}:{port}...</source>
        <translation>الوثوق بهذا المفتاح وحده لدى {host}:{port}...</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>Trying</source>
        <comment>to connect to a port</comment>
        <translation>قيد التجربة</translation>
    </message>
    <message>
        <source>Trying the server&apos;s other ports</source>
        <translation>تجربة منافذ الخادم الأخرى</translation>
    </message>
    <message>
        <source>Trying the token</source>
        <translation>تجربة الرمز المميز</translation>
    </message>
    <message>
        <source>Two things need your attention.</source>
        <translation>أمران يحتاجان إلى انتباهك.</translation>
    </message>
    <message>
        <source>Type your own name in place of {part}. The service shows it.</source>
        <translation>اكتب اسمك مكان {part}. تعرضه الخدمة.</translation>
    </message>
    <message>
        <source>Type {values}, without sign-in.</source>
        <translation>اكتب {values}، دون تسجيل دخول.</translation>
    </message>
    <message>
        <source>Type {values}.</source>
        <translation>اكتب {values}.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>فهمت</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Unlock the key</source>
        <translation>فتح قفل المفتاح</translation>
    </message>
    <message>
        <source>Until then it sends from {sender}.</source>
        <translation>وحتى ذلك الحين ترسل من {sender}.</translation>
    </message>
    <message>
        <source>Until then {platform} sends from {sender}.</source>
        <translation>وحتى ذلك الحين ترسل {platform} من {sender}.</translation>
    </message>
    <message>
        <source>Use &amp;without sealing</source>
        <translation>الاستخدام &amp;دون ختم</translation>
    </message>
    <message>
        <source>Use the 16 letters</source>
        <translation>استخدام الحروف الستة عشر</translation>
    </message>
    <message>
        <source>Use the password kept for this server</source>
        <translation>استخدام كلمة المرور المحفوظة لهذا الخادم</translation>
    </message>
    <message>
        <source>Use what you pasted</source>
        <translation>استخدم ما لصقته</translation>
    </message>
    <message>
        <source>Use {address}</source>
        <translation>استخدام {address}</translation>
    </message>
    <message>
        <source>Use {value}</source>
        <translation>استخدام {value}</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Valid</source>
        <comment>from when to when</comment>
        <translation>الصلاحية</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>state of a check</comment>
        <translation>بالانتظار</translation>
    </message>
    <message>
        <source>Waiting for the greeting</source>
        <translation>انتظار رسالة الترحيب</translation>
    </message>
    <message>
        <source>Waiting for the network of this window, or for missing settings.</source>
        <translation>بانتظار شبكة هذه النافذة، أو إعدادات ناقصة.</translation>
    </message>
    <message>
        <source>Waiting for the server&apos;s greeting</source>
        <translation>انتظار رسالة ترحيب الخادم</translation>
    </message>
    <message>
        <source>Waits for a host name that exists.</source>
        <translation>بانتظار اسم مضيف موجود.</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>بانتظار موافقتك</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>state of a check</comment>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>ما الذي سيتغير</translation>
    </message>
    <message>
        <source>What changes, and when</source>
        <translation>ما الذي سيتغير، ومتى</translation>
    </message>
    <message>
        <source>What did the platform say?</source>
        <translation>ماذا قالت المنصة؟</translation>
    </message>
    <message>
        <source>What did {platform} say?</source>
        <translation>ماذا قالت {platform}؟</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>ما الذي يُمحى</translation>
    </message>
    <message>
        <source>What it said</source>
        <translation>ما قالته</translation>
    </message>
    <message>
        <source>What locks the key</source>
        <translation>ما يقفل المفتاح</translation>
    </message>
    <message>
        <source>What speaks for it: {reason}</source>
        <translation>ما يدل عليه: {reason}</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>ما الذي يبقى</translation>
    </message>
    <message>
        <source>What the checks saw, the part that this finding rests on first. No password is in it.</source>
        <translation>ما لاحظته الفحوص، بدءًا بما تقوم عليه هذه النتيجة. ليست فيه كلمة مرور.</translation>
    </message>
    <message>
        <source>What the old key signed still verifies. Platforms take nothing from the new key before it is registered.</source>
        <translation>ما وقّعه المفتاح القديم يبقى قابلًا للتحقق. لا تقبل المنصات شيئًا من الجديد قبل تسجيله.</translation>
    </message>
    <message>
        <source>What the platform said</source>
        <translation>ما قالته المنصة</translation>
    </message>
    <message>
        <source>What to &amp;do instead</source>
        <translation>ما الب&amp;ديل</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>ما يجب معرفته</translation>
    </message>
    <message>
        <source>What was found, or a provider or sending service that sends for you</source>
        <translation>ما عُثر عليه، أو مزوّد أو خدمة إرسال ترسل عنك</translation>
    </message>
    <message>
        <source>What was signed</source>
        <translation>ما تم توقيعه</translation>
    </message>
    <message>
        <source>What you typed in this window is not kept as a draft, because it has no complete From address.</source>
        <translation>ما كتبته في هذه النافذة لا يُحفظ كمسودة، لأنه ليس فيه عنوان مرسل كامل.</translation>
    </message>
    <message>
        <source>What you typed stays on this computer as a draft. The password does not.</source>
        <translation>ما كتبته يبقى في هذا الكمبيوتر كمسودة. أما كلمة المرور فلا.</translation>
    </message>
    <message>
        <source>What you will need</source>
        <translation>ما ستحتاج إليه</translation>
    </message>
    <message>
        <source>What {platform} said</source>
        <translation>ما قالته {platform}</translation>
    </message>
    <message>
        <source>Where settings are looked up</source>
        <translation>أين يُبحث عن الإعدادات</translation>
    </message>
    <message>
        <source>Where the service keeps your account</source>
        <translation>أين تحتفظ الخدمة بحسابك</translation>
    </message>
    <message>
        <source>Where to make one</source>
        <translation>أين تُنشأ</translation>
    </message>
    <message>
        <source>Whether the platform took the settings</source>
        <translation>هل استلمت المنصة الإعدادات</translation>
    </message>
    <message>
        <source>Which part of this page is shown</source>
        <translation>أي جزء من هذه الصفحة معروض</translation>
    </message>
    <message>
        <source>Which platform will send?</source>
        <translation>أي منصة سترسل؟</translation>
    </message>
    <message>
        <source>Who are the emails from?</source>
        <translation>ممن تُرسل الرسائل؟</translation>
    </message>
    <message>
        <source>Who gets the test message; your own address unless you change it</source>
        <translation>من يستلم رسالة الاختبار، وهو عنوانك ما لم تغيّره</translation>
    </message>
    <message>
        <source>Whose server it is</source>
        <translation>لمن هذا الخادم</translation>
    </message>
    <message>
        <source>Whose server it was</source>
        <translation>لمن كان الخادم</translation>
    </message>
    <message>
        <source>With the mailbox that sends. The sign-in is tried in the next step, once.</source>
        <translation>بصندوق البريد الذي يرسل. يُجرَّب تسجيل الدخول في الخطوة التالية، مرة واحدة.</translation>
    </message>
    <message>
        <source>With your server</source>
        <translation>مع خادمك</translation>
    </message>
    <message>
        <source>Without encryption everyone on the way can read and change your messages, and no password is sent.</source>
        <translation>دون تشفير يستطيع كل من في الطريق قراءة رسائلك وتغييرها، ولا تُرسل كلمة مرور.</translation>
    </message>
    <message>
        <source>Without it the password stays in memory until the window closes</source>
        <translation>دون ذلك تبقى كلمة المرور في الذاكرة إلى أن تُغلق النافذة</translation>
    </message>
    <message>
        <source>Writes what was checked and found, without the password</source>
        <translation>يكتب ما فُحص وما عُثر عليه، دون كلمة المرور</translation>
    </message>
    <message>
        <source>You agreed</source>
        <translation>وافقت</translation>
    </message>
    <message>
        <source>You can save the file now; it says that it was not tested.</source>
        <translation>يمكنك حفظ الملف الآن، وهو يذكر أنه لم يُختبر.</translation>
    </message>
    <message>
        <source>You can type the server in the next step. Your mail provider or IT team knows it.</source>
        <translation>يمكنك كتابة الخادم في الخطوة التالية. يعرفه مزوّد بريدك أو فريق تقنية المعلومات.</translation>
    </message>
    <message>
        <source>You chose another server, so these are not filled in.</source>
        <translation>اخترت خادمًا آخر، لذلك لم تُملأ هذه.</translation>
    </message>
    <message>
        <source>You confirmed it.</source>
        <comment>a server, as the right one</comment>
        <translation>أكّدته أنت.</translation>
    </message>
    <message>
        <source>You said no</source>
        <translation>لم توافق</translation>
    </message>
    <message>
        <source>You stopped the checks. Nothing has been sent or saved.</source>
        <translation>أوقفت الفحوص. لم يُرسل شيء ولم يُحفظ.</translation>
    </message>
    <message>
        <source>Your mail server</source>
        <translation>خادم بريدك</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Your own server is still in use, as far as is known.</source>
        <translation>خادمك ما زال مستخدمًا، حسب ما هو معروف.</translation>
    </message>
    <message>
        <source>Your own server sends from now on</source>
        <translation>خادمك يرسل من الآن فصاعدًا</translation>
    </message>
    <message>
        <source>Your password will go to this server and to no other.</source>
        <translation>ستذهب كلمة مرورك إلى هذا الخادم دون غيره.</translation>
    </message>
    <message>
        <source>a guess that answered</source>
        <translation>من تخمين جاء منه رد</translation>
    </message>
    <message>
        <source>address {address}</source>
        <translation>العنوان {address}</translation>
    </message>
    <message>
        <source>an address of the platform</source>
        <translation>عنوان للمنصة</translation>
    </message>
    <message>
        <source>autoconfig.thunderbird.net (Mozilla) learns the domain and this computer&apos;s address.</source>
        <translation>يعلم autoconfig.thunderbird.net (Mozilla) باسم النطاق وبعنوان هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>current step</source>
        <comment>said of a step</comment>
        <translation>الخطوة الحالية</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>ممنوع</translation>
    </message>
    <message>
        <source>done</source>
        <comment>said of a step</comment>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>from Thunderbird&apos;s public list</source>
        <translation>من قائمة Thunderbird العامة</translation>
    </message>
    <message>
        <source>from what we know of the provider</source>
        <translation>مما نعرفه عن المزوّد</translation>
    </message>
    <message>
        <source>from your domain&apos;s MX record</source>
        <translation>من سجل MX لنطاقك</translation>
    </message>
    <message>
        <source>from your domain&apos;s SPF record, a hint</source>
        <translation>من سجل SPF لنطاقك، وهو تلميح</translation>
    </message>
    <message>
        <source>from your domain&apos;s SRV record</source>
        <translation>من سجل SRV لنطاقك</translation>
    </message>
    <message>
        <source>from your domain&apos;s own autoconfig file</source>
        <translation>من ملف autoconfig الخاص بنطاقك</translation>
    </message>
    <message>
        <source>guess</source>
        <translation>تخمين</translation>
    </message>
    <message>
        <source>host {host}</source>
        <translation>المضيف {host}</translation>
    </message>
    <message>
        <source>key unknown</source>
        <translation>مفتاح غير معروف</translation>
    </message>
    <message>
        <source>key {key}</source>
        <translation>المفتاح {key}</translation>
    </message>
    <message>
        <source>known provider</source>
        <translation>مزوّد معروف</translation>
    </message>
    <message>
        <source>needs attention</source>
        <comment>said of a step</comment>
        <translation>تحتاج إلى انتباه</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a certificate says no name</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>not done yet</source>
        <comment>said of a step</comment>
        <translation>لم تُنجز بعد</translation>
    </message>
    <message>
        <source>optional</source>
        <comment>this field may stay empty</comment>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>own autoconfig</source>
        <translation>autoconfig خاص</translation>
    </message>
    <message>
        <source>password {password}</source>
        <translation>كلمة المرور {password}</translation>
    </message>
    <message>
        <source>pinned key</source>
        <translation>مفتاح مثبّت</translation>
    </message>
    <message>
        <source>port {port}</source>
        <translation>المنفذ {port}</translation>
    </message>
    <message>
        <source>port {port} with {security}</source>
        <translation>المنفذ {port} مع {security}</translation>
    </message>
    <message>
        <source>public list</source>
        <translation>قائمة عامة</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>مقطوع</translation>
    </message>
    <message>
        <source>security {security}</source>
        <translation>الأمان {security}</translation>
    </message>
    <message>
        <source>smtp-wizard: this is a fault of the program, not of your settings.</source>
        <translation>smtp-wizard: هذا خلل في البرنامج، لا في إعداداتك.</translation>
    </message>
    <message>
        <source>smtp-wizard: this is a fault of the program, not of your settings. Where it happened stands in {path}.</source>
        <translation>smtp-wizard: هذا خلل في البرنامج، لا في إعداداتك. مكان حدوثه مذكور في {path}.</translation>
    </message>
    <message>
        <source>the same as now; perhaps another password</source>
        <translation>كما هي الآن، وربما كلمة مرور أخرى</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>انتهت المهلة</translation>
    </message>
    <message>
        <source>today, {time}</source>
        <comment>a moment</comment>
        <translation>اليوم، {time}</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>لا يمكن الوصول</translation>
    </message>
    <message>
        <source>user name {username}</source>
        <translation>اسم المستخدم {username}</translation>
    </message>
    <message>
        <source>yesterday, {time}</source>
        <comment>a moment</comment>
        <translation>أمس، {time}</translation>
    </message>
    <message>
        <source>your address</source>
        <translation>عنوانك</translation>
    </message>
    <message>
        <source>{certainty}: {title}</source>
        <comment>Probably: what happened</comment>
        <translation>{certainty}: {title}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <comment>a moment</comment>
        <translation>{day}، {time}</translation>
    </message>
    <message>
        <source>{details} · in this window</source>
        <comment>a draft</comment>
        <translation>{details} · في هذه النافذة</translation>
    </message>
    <message>
        <source>{fields} to correct</source>
        <translation>يلزم تصحيح: {fields}</translation>
    </message>
    <message>
        <source>{fields} to enter</source>
        <translation>يلزم إدخال: {fields}</translation>
    </message>
    <message numerus="yes">
        <source>{field} and %n more to correct</source>
        <translation>
            <numerusform>يلزم تصحيح {field}</numerusform>
            <numerusform>يلزم تصحيح {field} وحقل آخر</numerusform>
            <numerusform>يلزم تصحيح {field} وحقلين آخرين</numerusform>
            <numerusform>يلزم تصحيح {field} و%n حقول أخرى</numerusform>
            <numerusform>يلزم تصحيح {field} و%n حقلًا آخر</numerusform>
            <numerusform>يلزم تصحيح {field} و%n حقل آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{field} and %n more to enter</source>
        <translation>
            <numerusform>يلزم إدخال {field}</numerusform>
            <numerusform>يلزم إدخال {field} وحقل آخر</numerusform>
            <numerusform>يلزم إدخال {field} وحقلين آخرين</numerusform>
            <numerusform>يلزم إدخال {field} و%n حقول أخرى</numerusform>
            <numerusform>يلزم إدخال {field} و%n حقلًا آخر</numerusform>
            <numerusform>يلزم إدخال {field} و%n حقل آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>two days</comment>
        <translation>من {first} إلى {last}</translation>
    </message>
    <message>
        <source>{host} · port {port} · {security}</source>
        <translation>{host} · المنفذ {port} · {security}</translation>
    </message>
    <message>
        <source>{host}, port {port}</source>
        <translation>{host}، المنفذ {port}</translation>
    </message>
    <message>
        <source>{keyring} could not be used. The password stays in memory until the window closes.</source>
        <translation>تعذّر استخدام {keyring}. تبقى كلمة المرور في الذاكرة إلى أن تُغلق النافذة.</translation>
    </message>
    <message>
        <source>{keyring} did not keep the password. It stays in memory until the window closes.</source>
        <translation>لم يحفظ {keyring} كلمة المرور. تبقى في الذاكرة إلى أن تُغلق النافذة.</translation>
    </message>
    <message>
        <source>{keyring} holds no password for this server and user name.</source>
        <translation>ليس في {keyring} كلمة مرور لهذا الخادم واسم المستخدم.</translation>
    </message>
    <message>
        <source>{keyring} is locked. Unlock it and try again.</source>
        <translation>{keyring} مقفل. افتح قفله وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>{meant}?</source>
        <comment>a link, the end of the question Did you mean</comment>
        <translation>{meant}؟</translation>
    </message>
    <message>
        <source>{milliseconds} ms</source>
        <translation>{milliseconds} م.ث</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <comment>a list</comment>
        <translation>{names} و{last}</translation>
    </message>
    <message>
        <source>{name} tests it from its side, then makes custom SMTP the active sending method.</source>
        <translation>تختبرها {name} من جهتها، ثم تجعل SMTP المخصص طريقة الإرسال الفعّالة.</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <comment>a name and its value</comment>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>{origin} shows a code to whoever may register keys there.</source>
        <translation>تعرض {origin} رمزًا لمن يحق له تسجيل المفاتيح هناك.</translation>
    </message>
    <message>
        <source>{origin}, started with this window</source>
        <translation>{origin}، بدأت مع هذه النافذة</translation>
    </message>
    <message>
        <source>{origin}, takes settings itself</source>
        <translation>{origin}، تستلم الإعدادات بنفسها</translation>
    </message>
    <message>
        <source>{platform} asks for a user name and a password, so it cannot use a server without sign-in. You can still check the server from this computer.</source>
        <translation>تطلب {platform} اسم مستخدم وكلمة مرور، فلا تستطيع استخدام خادم دون تسجيل دخول. ما زال بإمكانك فحص الخادم من هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>{platform} help page</source>
        <translation>صفحة مساعدة {platform}</translation>
    </message>
    <message>
        <source>{platform} sends from its own sender again.</source>
        <translation>ترسل {platform} من مرسلها الخاص من جديد.</translation>
    </message>
    <message>
        <source>{platform} sends only as the mailbox that signs in.</source>
        <translation>لا ترسل {platform} إلا باسم صندوق البريد الذي يسجّل الدخول.</translation>
    </message>
    <message>
        <source>{platform} takes only the ports {ports}.</source>
        <translation>لا تقبل {platform} إلا المنافذ {ports}.</translation>
    </message>
    <message>
        <source>{platform} then sends from its own sender and uses your mail server no more. To use your server again, hand the settings over once more.</source>
        <translation>عندئذ ترسل {platform} من مرسلها الخاص ولا تستخدم خادم بريدك بعد ذلك. لاستخدام خادمك من جديد، سلّم الإعدادات مرة أخرى.</translation>
    </message>
    <message>
        <source>{platform} then sends from {sender} and uses your mail server no more. To use your server again, hand the settings over once more.</source>
        <translation>عندئذ ترسل {platform} من {sender} ولا تستخدم خادم بريدك بعد ذلك. لاستخدام خادمك من جديد، سلّم الإعدادات مرة أخرى.</translation>
    </message>
    <message>
        <source>{platform} · no server yet · {moment}</source>
        <comment>a draft</comment>
        <translation>{platform} · لا خادم بعد · {moment}</translation>
    </message>
    <message>
        <source>{platform} · {server} · {moment}</source>
        <comment>a draft</comment>
        <translation>{platform} · {server} · {moment}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} ث</translation>
    </message>
    <message>
        <source>{service} has this word as the user name of everybody.</source>
        <translation>لدى {service} هذه الكلمة هي اسم المستخدم للجميع.</translation>
    </message>
    <message>
        <source>{title} (not on this computer)</source>
        <translation>{title} (غير متوفر في هذا الكمبيوتر)</translation>
    </message>
    <message>
        <source>{title} (now)</source>
        <comment>the practice situation that runs</comment>
        <translation>{title} (الآن)</translation>
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
        <translation>حرف رجوع (CR) داخل سطر يخفي كلمة ثانية. إنه سطر واحد، وAUTH غير معلن.</translation>
    </message>
    <message>
        <source>A certificate for every name of the domain</source>
        <translation>شهادة لكل أسماء النطاق</translation>
    </message>
    <message>
        <source>A certificate with an RSA key</source>
        <translation>شهادة بمفتاح RSA</translation>
    </message>
    <message>
        <source>A chain with its root</source>
        <translation>سلسلة شهادات مع جذرها</translation>
    </message>
    <message>
        <source>A code that does not exist</source>
        <translation>رمز غير موجود</translation>
    </message>
    <message>
        <source>A company server that offers NTLM and GSSAPI besides LOGIN, with keywords of its own.</source>
        <translation>خادم شركة يعرض NTLM وGSSAPI إلى جانب LOGIN، وله كلمات مفتاحية خاصة.</translation>
    </message>
    <message>
        <source>A device blots out STARTTLS</source>
        <translation>جهاز يطمس STARTTLS</translation>
    </message>
    <message>
        <source>A device blots out the greeting</source>
        <translation>جهاز يطمس رسالة الترحيب</translation>
    </message>
    <message>
        <source>A device takes each connection to a mail port, whoever it is for, and cuts it at once.</source>
        <translation>يستلم جهاز كل اتصال بمنفذ بريد، أيًا كانت وجهته، ويقطعه فورًا.</translation>
    </message>
    <message>
        <source>A domain that takes no mail</source>
        <translation>نطاق لا يقبل البريد</translation>
    </message>
    <message>
        <source>A domain without MX records</source>
        <translation>نطاق دون سجلات MX</translation>
    </message>
    <message>
        <source>A firewall drops what leaves for every mail port, without a word.</source>
        <translation>يسقط جدار حماية كل ما يخرج إلى أي منفذ بريد، دون كلمة.</translation>
    </message>
    <message>
        <source>A firewall lets through the commands of 1982 only, and answers EHLO in the server&apos;s place.</source>
        <translation>لا يمرّر جدار حماية إلا أوامر عام 1982، ويرد على EHLO بدلًا من الخادم.</translation>
    </message>
    <message>
        <source>A firewall of this network says no to whatever leaves for a mail port, in the server&apos;s name.</source>
        <translation>يرفض جدار حماية في هذه الشبكة كل ما يخرج إلى منفذ بريد، باسم الخادم.</translation>
    </message>
    <message>
        <source>A firewall that inspects SMTP turns greeting and keywords into stars and X, STARTTLS among them.</source>
        <translation>يحوّل جدار حماية يفحص SMTP رسالة الترحيب والكلمات المفتاحية إلى نجوم وحرف X، ومنها STARTTLS.</translation>
    </message>
    <message>
        <source>A gateway opens the encryption of whatever leaves the company, with a company&apos;s own authority.</source>
        <translation>تفتح بوابة تشفير كل ما يغادر الشركة، بجهة إصدار خاصة بالشركة.</translation>
    </message>
    <message>
        <source>A greeting drop by drop</source>
        <translation>رسالة ترحيب قطرة قطرة</translation>
    </message>
    <message>
        <source>A hosting company&apos;s server: a greeting of several lines that forbids bulk mail, no enhanced status codes.</source>
        <translation>خادم شركة استضافة: رسالة ترحيب من عدة أسطر تمنع الرسائل الجماعية، دون رموز حالة موسّعة.</translation>
    </message>
    <message>
        <source>A keyword hidden behind a carriage return</source>
        <translation>كلمة مفتاحية مخفية خلف حرف رجوع (CR)</translation>
    </message>
    <message>
        <source>A line of 20 megabytes</source>
        <translation>سطر من 20 ميغابايت</translation>
    </message>
    <message>
        <source>A line of 20 megabytes inside TLS</source>
        <translation>سطر من 20 ميغابايت داخل TLS</translation>
    </message>
    <message>
        <source>A line that never ends</source>
        <translation>سطر لا ينتهي</translation>
    </message>
    <message>
        <source>A mail filter on the way hangs up with a reply of its own before the server is reached.</source>
        <translation>ينهي مرشّح بريد في الطريق الاتصال برد من عنده قبل الوصول إلى الخادم.</translation>
    </message>
    <message>
        <source>A password with all kinds of characters</source>
        <translation>كلمة مرور فيها كل أنواع الأحرف</translation>
    </message>
    <message>
        <source>A port that the server does not serve</source>
        <translation>منفذ لا يخدمه الخادم</translation>
    </message>
    <message>
        <source>A program on this computer answers</source>
        <translation>يرد برنامج على هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>A provider that always offers STARTTLS seems not to: a program or device took it out.</source>
        <translation>مزوّد يعرض STARTTLS دائمًا يبدو كأنه لا يعرضه: أزاله برنامج أو جهاز.</translation>
    </message>
    <message>
        <source>A provider&apos;s front end: token sign-in listed first, a session id in the greeting, a size of its own.</source>
        <translation>واجهة مزوّد كبير: تسجيل الدخول برمز مميز مذكور أولًا، ومعرّف جلسة في رسالة الترحيب، وحد حجم خاص.</translation>
    </message>
    <message>
        <source>A proxy answers on every port</source>
        <translation>وكيل (proxy) يرد على كل منفذ</translation>
    </message>
    <message>
        <source>A proxy cuts every mail connection</source>
        <translation>وكيل (proxy) يقطع كل اتصال بريد</translation>
    </message>
    <message>
        <source>A refusal that tries to deceive</source>
        <translation>رفض يحاول الخداع</translation>
    </message>
    <message>
        <source>A reply is begun in clear, so that what comes inside the encryption would read as its end.</source>
        <translation>يبدأ رد دون تشفير، ليُقرأ ما يأتي داخل التشفير كأنه تتمته.</translation>
    </message>
    <message>
        <source>A reply of 12 megabytes</source>
        <translation>رد من 12 ميغابايت</translation>
    </message>
    <message>
        <source>A reply with two codes</source>
        <translation>رد برمزين</translation>
    </message>
    <message>
        <source>A rule of the organisation forbids it</source>
        <translation>تمنعه قاعدة في المؤسسة</translation>
    </message>
    <message>
        <source>A sending service that answers on port 2525 too, for those whose network blocks the usual ones.</source>
        <translation>خدمة إرسال ترد على المنفذ 2525 أيضًا، لمن تحجب شبكته المنافذ المعتادة.</translation>
    </message>
    <message>
        <source>A server in the manner of Exchange</source>
        <translation>خادم على طريقة Exchange</translation>
    </message>
    <message>
        <source>A server in the manner of Postfix</source>
        <translation>خادم على طريقة Postfix</translation>
    </message>
    <message>
        <source>A server in the manner of a large provider</source>
        <translation>خادم على طريقة مزوّد كبير</translation>
    </message>
    <message>
        <source>A server that announces next to nothing</source>
        <translation>خادم لا يعلن شيئًا تقريبًا</translation>
    </message>
    <message>
        <source>A server that only this network can reach</source>
        <translation>خادم لا تصل إليه إلا هذه الشبكة</translation>
    </message>
    <message>
        <source>A server with IPv6 alone</source>
        <translation>خادم له IPv6 فقط</translation>
    </message>
    <message>
        <source>A server with IPv6 alone, a network without</source>
        <translation>خادم له IPv6 فقط، وشبكة دونه</translation>
    </message>
    <message>
        <source>A shared host in the manner of Exim</source>
        <translation>مضيف مشترك على طريقة Exim</translation>
    </message>
    <message>
        <source>A slow server</source>
        <translation>خادم بطيء</translation>
    </message>
    <message>
        <source>A small appliance: 8BITMIME and AUTH LOGIN, no size, no enhanced status codes.</source>
        <translation>جهاز صغير: 8BITMIME وAUTH LOGIN، دون حد حجم ودون رموز حالة موسّعة.</translation>
    </message>
    <message>
        <source>A user name without a domain</source>
        <translation>اسم مستخدم دون نطاق</translation>
    </message>
    <message>
        <source>A usual Linux mail server: old and new form of AUTH, many keywords, sign-in only after STARTTLS.</source>
        <translation>خادم بريد Linux معتاد: AUTH بصيغته القديمة والجديدة، وكلمات مفتاحية كثيرة، وتسجيل الدخول بعد STARTTLS فقط.</translation>
    </message>
    <message>
        <source>A virus scanner before one&apos;s own server</source>
        <translation>مضاد فيروسات أمام خادم خاص</translation>
    </message>
    <message>
        <source>A virus scanner opens the encryption</source>
        <translation>مضاد فيروسات يفتح التشفير</translation>
    </message>
    <message>
        <source>A web server that waits to be asked</source>
        <translation>خادم ويب ينتظر من يسأله</translation>
    </message>
    <message>
        <source>Account locked</source>
        <translation>الحساب مقفل</translation>
    </message>
    <message>
        <source>Account suspended</source>
        <translation>الحساب موقوف</translation>
    </message>
    <message>
        <source>After a flat battery the clock stands years back, and no certificate seems to be valid yet.</source>
        <translation>بعد نفاد البطارية صارت الساعة متأخرة سنوات، ولا تبدو أي شهادة صالحة بعد.</translation>
    </message>
    <message>
        <source>An account on trial</source>
        <translation>حساب تجريبي</translation>
    </message>
    <message>
        <source>An address with an umlaut</source>
        <translation>عنوان فيه حرف عليه علامة</translation>
    </message>
    <message>
        <source>An antivirus program presents its own certificate in place of that of a small server.</source>
        <translation>يضع مضاد فيروسات شهادته مكان شهادة خادم صغير.</translation>
    </message>
    <message>
        <source>An antivirus program presents its own certificate in place of the provider&apos;s.</source>
        <translation>يضع مضاد فيروسات شهادته مكان شهادة المزوّد.</translation>
    </message>
    <message>
        <source>An old inspection device that knows no EHLO</source>
        <translation>جهاز فحص قديم لا يعرف EHLO</translation>
    </message>
    <message>
        <source>An old server ends its lines with a line feed alone. That is against the rules, and everybody reads it.</source>
        <translation>ينهي خادم قديم أسطره بحرف سطر جديد (LF) وحده. هذا يخالف القواعد، ويقرؤه الجميع.</translation>
    </message>
    <message>
        <source>Another port that works</source>
        <translation>منفذ آخر يعمل</translation>
    </message>
    <message>
        <source>App password needed</source>
        <translation>تلزم كلمة مرور التطبيق</translation>
    </message>
    <message>
        <source>Authenticated SMTP is switched off for the whole organisation.</source>
        <translation>تسجيل الدخول عبر SMTP معطّل للمؤسسة كلها.</translation>
    </message>
    <message>
        <source>Broken and hostile servers</source>
        <translation>خوادم معطوبة وعدائية</translation>
    </message>
    <message>
        <source>Certificate about to run out</source>
        <translation>شهادة توشك على الانتهاء</translation>
    </message>
    <message>
        <source>Certificate chain incomplete</source>
        <translation>سلسلة شهادات ناقصة</translation>
    </message>
    <message>
        <source>Certificate expired</source>
        <translation>شهادة منتهية الصلاحية</translation>
    </message>
    <message>
        <source>Certificate for another name</source>
        <translation>شهادة لاسم آخر</translation>
    </message>
    <message>
        <source>Certificate not valid yet</source>
        <translation>شهادة غير صالحة بعد</translation>
    </message>
    <message>
        <source>Certificate of a private authority</source>
        <translation>شهادة من جهة إصدار خاصة</translation>
    </message>
    <message>
        <source>Certificate with a weak key</source>
        <translation>شهادة بمفتاح ضعيف</translation>
    </message>
    <message>
        <source>Certificate without host names</source>
        <translation>شهادة دون أسماء مضيفين</translation>
    </message>
    <message>
        <source>Confirm in a browser first</source>
        <translation>التأكيد في المتصفح أولًا</translation>
    </message>
    <message>
        <source>Connected, then silence</source>
        <translation>اتصال ثم صمت</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>الاتصال مرفوض</translation>
    </message>
    <message>
        <source>DMARC refuses the sender</source>
        <translation>DMARC يرفض المرسل</translation>
    </message>
    <message>
        <source>Devices and programs on the way</source>
        <translation>أجهزة وبرامج في الطريق</translation>
    </message>
    <message>
        <source>Encryption agreed to and never begun</source>
        <translation>تشفير متفق عليه ولم يبدأ</translation>
    </message>
    <message>
        <source>Encryption and certificates</source>
        <translation>التشفير والشهادات</translation>
    </message>
    <message>
        <source>Encryption required</source>
        <translation>التشفير مطلوب</translation>
    </message>
    <message>
        <source>Every reply takes a moment, as over a satellite link. It is slow, and nothing is wrong.</source>
        <translation>يستغرق كل رد لحظة، كما عبر القمر الصناعي. الاتصال بطيء ولا خطأ فيه.</translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation>كل شيء يعمل</translation>
    </message>
    <message>
        <source>Everything works from here. The server&apos;s firewall drops what comes from the platform&apos;s address.</source>
        <translation>كل شيء يعمل من هنا. يسقط جدار حماية الخادم ما يأتي من عنوان المنصة.</translation>
    </message>
    <message>
        <source>Everything works, and the certificate has five days left.</source>
        <translation>كل شيء يعمل، وبقي من صلاحية الشهادة خمسة أيام.</translation>
    </message>
    <message>
        <source>Firewall on the way</source>
        <translation>جدار حماية في الطريق</translation>
    </message>
    <message>
        <source>Greylisted</source>
        <translation>قوائم رمادية</translation>
    </message>
    <message>
        <source>Healthy servers</source>
        <translation>خوادم سليمة</translation>
    </message>
    <message>
        <source>IPv4 does not answer</source>
        <translation>IPv4 لا يرد</translation>
    </message>
    <message>
        <source>IPv6 does not answer</source>
        <translation>IPv6 لا يرد</translation>
    </message>
    <message>
        <source>Keywords before TLS that are not the server&apos;s</source>
        <translation>كلمات مفتاحية قبل TLS ليست من الخادم</translation>
    </message>
    <message>
        <source>Keywords drop by drop</source>
        <translation>كلمات مفتاحية قطرة قطرة</translation>
    </message>
    <message>
        <source>Keywords without an end</source>
        <translation>كلمات مفتاحية لا تنتهي</translation>
    </message>
    <message>
        <source>Lines that end in a carriage return alone</source>
        <translation>أسطر تنتهي بحرف رجوع (CR) وحده</translation>
    </message>
    <message>
        <source>Lines that end in a different way</source>
        <translation>أسطر تنتهي بطريقة مختلفة</translation>
    </message>
    <message>
        <source>Locked out after a failed sign-in</source>
        <translation>حجب بعد تسجيل دخول فاشل</translation>
    </message>
    <message>
        <source>Locked out without a word</source>
        <translation>حجب دون كلمة</translation>
    </message>
    <message>
        <source>Mail leaves this network, but the server&apos;s own firewall drops whatever comes from this address.</source>
        <translation>يغادر البريد هذه الشبكة، لكن جدار حماية الخادم يسقط كل ما يأتي من هذا العنوان.</translation>
    </message>
    <message>
        <source>Mailbox full</source>
        <translation>صندوق البريد ممتلئ</translation>
    </message>
    <message>
        <source>Message refused by a rule</source>
        <translation>رسالة ترفضها قاعدة</translation>
    </message>
    <message>
        <source>Message too large</source>
        <translation>رسالة أكبر من اللازم</translation>
    </message>
    <message>
        <source>Name look-up broken</source>
        <translation>البحث عن الأسماء معطّل</translation>
    </message>
    <message>
        <source>Names, ports and firewalls</source>
        <translation>الأسماء والمنافذ وجدران الحماية</translation>
    </message>
    <message>
        <source>No answer from the name server</source>
        <translation>لا رد من خادم الأسماء</translation>
    </message>
    <message>
        <source>No cipher in common</source>
        <translation>لا خوارزمية تشفير مشتركة</translation>
    </message>
    <message>
        <source>No common way to sign in</source>
        <translation>لا طريقة مشتركة لتسجيل الدخول</translation>
    </message>
    <message>
        <source>No right to send to others</source>
        <translation>لا حق في الإرسال إلى الآخرين</translation>
    </message>
    <message>
        <source>No way to the network</source>
        <translation>لا طريق إلى الشبكة</translation>
    </message>
    <message>
        <source>Nobody answers at the IPv4 address of the server; IPv6 works, so mail can be sent.</source>
        <translation>لا يرد أحد في عنوان IPv4 للخادم. أما IPv6 فيعمل، ويمكن إرسال البريد.</translation>
    </message>
    <message>
        <source>Nonsense in place of keywords</source>
        <translation>كلام بلا معنى مكان الكلمات المفتاحية</translation>
    </message>
    <message>
        <source>Nothing gets out</source>
        <translation>لا شيء يخرج</translation>
    </message>
    <message>
        <source>Once the connection is encrypted, the reply to EHLO is a single line of 20 megabytes.</source>
        <translation>بعد تشفير الاتصال يأتي الرد على EHLO سطرًا واحدًا من 20 ميغابايت.</translation>
    </message>
    <message>
        <source>One of two addresses cannot be reached</source>
        <translation>أحد عنوانين لا يمكن الوصول إليه</translation>
    </message>
    <message>
        <source>One port cuts the line</source>
        <translation>منفذ يقطع الاتصال</translation>
    </message>
    <message>
        <source>One port hangs up</source>
        <translation>منفذ ينهي الاتصال</translation>
    </message>
    <message>
        <source>One port stays silent</source>
        <translation>منفذ يبقى صامتًا</translation>
    </message>
    <message>
        <source>Only sign-in with a token</source>
        <translation>تسجيل الدخول برمز مميز فقط</translation>
    </message>
    <message>
        <source>Other names are found, but the servers that know the names of this domain are out of order.</source>
        <translation>يُعثر على أسماء أخرى، لكن الخوادم التي تعرف أسماء هذا النطاق معطّلة.</translation>
    </message>
    <message>
        <source>Passwords are no longer accepted</source>
        <translation>كلمات المرور لم تعد مقبولة</translation>
    </message>
    <message>
        <source>Port 25 blocked</source>
        <translation>المنفذ 25 محجوب</translation>
    </message>
    <message>
        <source>Port 465 speaks TLS from the first byte, but the person chose STARTTLS.</source>
        <translation>يتحدث المنفذ 465 بـ TLS من أول بايت، لكن المستخدم اختار STARTTLS.</translation>
    </message>
    <message>
        <source>Port 465 without TLS</source>
        <translation>المنفذ 465 دون TLS</translation>
    </message>
    <message>
        <source>Port 587 begins in plain text, but the person chose SSL/TLS.</source>
        <translation>يبدأ المنفذ 587 دون تشفير، لكن المستخدم اختار SSL/TLS.</translation>
    </message>
    <message>
        <source>Port 587 takes the connection and closes it at once, while port 465 works.</source>
        <translation>يقبل المنفذ 587 الاتصال ويغلقه فورًا، والمنفذ 465 يعمل.</translation>
    </message>
    <message>
        <source>Port 587 takes the connection and never says a word, while port 465 works.</source>
        <translation>يقبل المنفذ 587 الاتصال ولا يقول كلمة، والمنفذ 465 يعمل.</translation>
    </message>
    <message>
        <source>Port 587 takes the connection and resets it, while port 465 works.</source>
        <translation>يقبل المنفذ 587 الاتصال ثم يقطعه، والمنفذ 465 يعمل.</translation>
    </message>
    <message>
        <source>Port 587 with TLS at once</source>
        <translation>المنفذ 587 مع TLS فورًا</translation>
    </message>
    <message>
        <source>Recipient refused</source>
        <translation>المستلم مرفوض</translation>
    </message>
    <message>
        <source>Relay without sign-in</source>
        <translation>ترحيل دون تسجيل دخول</translation>
    </message>
    <message>
        <source>Replies are slipped in after the server agreed to encrypt and before it does.</source>
        <translation>تُدسّ ردود بعد موافقة الخادم على التشفير وقبل أن يبدأ.</translation>
    </message>
    <message>
        <source>Replies are slipped in before the encryption begins: the dialogue is being manipulated.</source>
        <translation>تُدسّ ردود قبل بدء التشفير: هناك من يتلاعب بالحوار.</translation>
    </message>
    <message>
        <source>SMTP access switched off in the account</source>
        <translation>الوصول عبر SMTP معطّل في الحساب</translation>
    </message>
    <message>
        <source>SSL/TLS on the port for STARTTLS</source>
        <translation>SSL/TLS على منفذ STARTTLS</translation>
    </message>
    <message>
        <source>STARTTLS announced and not known</source>
        <translation>STARTTLS معلن وغير معروف</translation>
    </message>
    <message>
        <source>STARTTLS not offered</source>
        <translation>STARTTLS غير معروض</translation>
    </message>
    <message>
        <source>STARTTLS offered but broken</source>
        <translation>STARTTLS معروض لكنه معطوب</translation>
    </message>
    <message>
        <source>STARTTLS on the port for SSL/TLS</source>
        <translation>STARTTLS على منفذ SSL/TLS</translation>
    </message>
    <message>
        <source>STARTTLS taken out for a large provider</source>
        <translation>إزالة STARTTLS لدى مزوّد كبير</translation>
    </message>
    <message>
        <source>Security defaults or conditional access of the organisation block sign-in with a password.</source>
        <translation>تمنع إعدادات الأمان الافتراضية أو الوصول المشروط في المؤسسة تسجيل الدخول بكلمة مرور.</translation>
    </message>
    <message>
        <source>Self-signed certificate</source>
        <translation>شهادة موقّعة ذاتيًا</translation>
    </message>
    <message>
        <source>Sender address not allowed</source>
        <translation>عنوان المرسل غير مسموح</translation>
    </message>
    <message>
        <source>Sender domain does not exist</source>
        <translation>نطاق المرسل غير موجود</translation>
    </message>
    <message>
        <source>Sender domain not verified</source>
        <translation>نطاق المرسل غير مُتحقَّق منه</translation>
    </message>
    <message>
        <source>Sender refused</source>
        <translation>المرسل مرفوض</translation>
    </message>
    <message>
        <source>Sender, recipient and message</source>
        <translation>المرسل والمستلم والرسالة</translation>
    </message>
    <message>
        <source>Sending by SMTP is switched off for the mailbox</source>
        <translation>الإرسال عبر SMTP معطّل لصندوق البريد</translation>
    </message>
    <message>
        <source>Sending by SMTP is switched off for the organisation</source>
        <translation>الإرسال عبر SMTP معطّل للمؤسسة</translation>
    </message>
    <message>
        <source>Sending limit used up</source>
        <translation>استُنفد حد الإرسال</translation>
    </message>
    <message>
        <source>Sending works, but the sender&apos;s domain says that it never receives mail: no reply will arrive (RFC 7505).</source>
        <translation>الإرسال يعمل، لكن نطاق المرسل يقول إنه لا يستقبل البريد أبدًا: لن يصل أي رد (RFC 7505).</translation>
    </message>
    <message>
        <source>Server name misspelt</source>
        <translation>خطأ في كتابة اسم الخادم</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sign-in announced before TLS too</source>
        <translation>تسجيل الدخول معلن قبل TLS أيضًا</translation>
    </message>
    <message>
        <source>Sign-in from this address not allowed</source>
        <translation>تسجيل الدخول من هذا العنوان غير مسموح</translation>
    </message>
    <message>
        <source>Sign-in left out</source>
        <translation>لم يُسجَّل الدخول</translation>
    </message>
    <message>
        <source>Sign-in not offered</source>
        <translation>تسجيل الدخول غير معروض</translation>
    </message>
    <message>
        <source>Sign-in offered only before TLS</source>
        <translation>تسجيل الدخول معروض قبل TLS فقط</translation>
    </message>
    <message>
        <source>Sign-in with prompts</source>
        <translation>تسجيل الدخول بأسئلة متتالية</translation>
    </message>
    <message>
        <source>Someone announces a sign-in before TLS that the server itself does not have. Only its own count.</source>
        <translation>يعلن طرف ما قبل TLS تسجيل دخول ليس لدى الخادم. لا يُعتدّ إلا بما يعلنه الخادم نفسه.</translation>
    </message>
    <message>
        <source>Someone in the middle</source>
        <translation>طرف في الوسط</translation>
    </message>
    <message>
        <source>Someone in the middle, a moment later</source>
        <translation>طرف في الوسط، بعد لحظة</translation>
    </message>
    <message>
        <source>TLS 1.0 only</source>
        <translation>TLS 1.0 فقط</translation>
    </message>
    <message>
        <source>TLS 1.0 only, after STARTTLS</source>
        <translation>TLS 1.0 فقط، بعد STARTTLS</translation>
    </message>
    <message>
        <source>TLS 1.2 only</source>
        <translation>TLS 1.2 فقط</translation>
    </message>
    <message>
        <source>TLS 1.3 only</source>
        <translation>TLS 1.3 فقط</translation>
    </message>
    <message>
        <source>Temporary trouble at the server</source>
        <translation>مشكلة مؤقتة في الخادم</translation>
    </message>
    <message>
        <source>The OpenSSL of this program cannot speak TLS 1.0 any more, not even for practice.</source>
        <translation>لم يعد OpenSSL في هذا البرنامج يستطيع استخدام TLS 1.0، ولا حتى للتدريب.</translation>
    </message>
    <message>
        <source>The account has sent as much as it may today.</source>
        <translation>أرسل الحساب كل ما يحق له اليوم.</translation>
    </message>
    <message>
        <source>The account is called referrals, not referrals@northwind.example, and the person typed it right.</source>
        <translation>اسم الحساب referrals، لا referrals@northwind.example، وقد كتبه المستخدم صحيحًا.</translation>
    </message>
    <message>
        <source>The account may be used from listed IP addresses only, and this one is not listed.</source>
        <translation>لا يمكن استخدام الحساب إلا من عناوين IP مدرجة، وهذا العنوان غير مدرج.</translation>
    </message>
    <message>
        <source>The account signs in and may not use the address that stands in From.</source>
        <translation>يسجّل الحساب الدخول ولا يحق له استخدام العنوان الموجود في سطر «من».</translation>
    </message>
    <message>
        <source>The account signs in, but it may not send as the address that stands in From.</source>
        <translation>يسجّل الحساب الدخول، لكن لا يحق له الإرسال باسم العنوان الموجود في سطر «من».</translation>
    </message>
    <message>
        <source>The account signs in, but the server sends nothing beyond its own domain for it.</source>
        <translation>يسجّل الحساب الدخول، لكن الخادم لا يرسل له شيئًا خارج نطاقه الخاص.</translation>
    </message>
    <message>
        <source>The account uses two-step sign-in, so the provider wants an app password here.</source>
        <translation>يستخدم الحساب التحقق بخطوتين، فيريد المزوّد هنا كلمة مرور التطبيق.</translation>
    </message>
    <message>
        <source>The address of this computer has no name</source>
        <translation>ليس لعنوان هذا الكمبيوتر اسم</translation>
    </message>
    <message>
        <source>The address of this computer is on a list</source>
        <translation>عنوان هذا الكمبيوتر في قائمة حظر</translation>
    </message>
    <message>
        <source>The administrator has not switched on authenticated SMTP for this mailbox.</source>
        <translation>لم يفعّل المسؤول تسجيل الدخول عبر SMTP لصندوق البريد هذا.</translation>
    </message>
    <message>
        <source>The beginning of a reply slipped in</source>
        <translation>بداية رد مدسوسة</translation>
    </message>
    <message>
        <source>The certificate belongs to the hosting company&apos;s name, not to the one that was typed.</source>
        <translation>الشهادة لاسم شركة الاستضافة، لا للاسم الذي كُتب.</translation>
    </message>
    <message>
        <source>The certificate comes from the company&apos;s own authority, which this computer does not know.</source>
        <translation>الشهادة من جهة إصدار خاصة بالشركة لا يعرفها هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>The certificate for a large provider comes from a company&apos;s own authority.</source>
        <translation>شهادة مزوّد كبير من جهة إصدار خاصة بشركة.</translation>
    </message>
    <message>
        <source>The certificate of the server ran out twelve days ago.</source>
        <translation>انتهت صلاحية شهادة الخادم قبل اثني عشر يومًا.</translation>
    </message>
    <message>
        <source>The certificate was made for later: it begins in a day. The clock of this computer is right.</source>
        <translation>أُصدرت الشهادة لوقت لاحق: تبدأ بعد يوم. ساعة هذا الكمبيوتر صحيحة.</translation>
    </message>
    <message>
        <source>The chosen port is dropped in silence, while another port of the same server works.</source>
        <translation>يُسقط المنفذ المختار بصمت، ويعمل منفذ آخر للخادم نفسه.</translation>
    </message>
    <message>
        <source>The clock of this computer is far behind</source>
        <translation>ساعة هذا الكمبيوتر متأخرة كثيرًا</translation>
    </message>
    <message>
        <source>The clock of this computer is two years ahead, so that every valid certificate seems to be expired.</source>
        <translation>ساعة هذا الكمبيوتر متقدمة سنتين، فتبدو كل شهادة صالحة منتهية الصلاحية.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong</source>
        <translation>ساعة هذا الكمبيوتر خاطئة</translation>
    </message>
    <message>
        <source>The company&apos;s gateway before one&apos;s own server</source>
        <translation>بوابة الشركة أمام خادم خاص</translation>
    </message>
    <message>
        <source>The company&apos;s gateway opens the encryption</source>
        <translation>بوابة الشركة تفتح التشفير</translation>
    </message>
    <message>
        <source>The connection stands, but the server never says a word, on any port.</source>
        <translation>الاتصال قائم، لكن الخادم لا يقول كلمة، على أي منفذ.</translation>
    </message>
    <message>
        <source>The domain in place of the server</source>
        <translation>النطاق مكان الخادم</translation>
    </message>
    <message>
        <source>The domain leads to a web server, which has no mail ports.</source>
        <translation>يقود النطاق إلى خادم ويب ليست له منافذ بريد.</translation>
    </message>
    <message>
        <source>The domain receives at its own address (RFC 5321 section 5.1), which is unusual and allowed.</source>
        <translation>يستقبل النطاق البريد في عنوانه نفسه (RFC 5321 القسم 5.1)، وهذا غير معتاد ومسموح.</translation>
    </message>
    <message>
        <source>The domain&apos;s own name servers fail</source>
        <translation>خوادم أسماء النطاق نفسه معطّلة</translation>
    </message>
    <message>
        <source>The encrypted port for fetching mail</source>
        <translation>المنفذ المشفّر لجلب البريد</translation>
    </message>
    <message>
        <source>The encrypted port for reading mail</source>
        <translation>المنفذ المشفّر لقراءة البريد</translation>
    </message>
    <message>
        <source>The field still holds the preset of a program, this computer itself, and no mail server runs here.</source>
        <translation>ما زال في الحقل ما وضعه برنامج افتراضيًا، وهو هذا الكمبيوتر نفسه، ولا يعمل عليه خادم بريد.</translation>
    </message>
    <message>
        <source>The firewall lets in the office and not the platform</source>
        <translation>جدار الحماية يسمح للمكتب ولا يسمح للمنصة</translation>
    </message>
    <message>
        <source>The greeting has 12 megabytes in many lines.</source>
        <translation>رسالة الترحيب 12 ميغابايت في أسطر كثيرة.</translation>
    </message>
    <message>
        <source>The greeting has no line end, and nothing follows.</source>
        <translation>ليست لرسالة الترحيب نهاية سطر، ولا يتبعها شيء.</translation>
    </message>
    <message>
        <source>The greeting is whole, but where STARTTLS should stand among the keywords there is only X.</source>
        <translation>رسالة الترحيب كاملة، لكن مكان STARTTLS بين الكلمات المفتاحية ليس إلا X.</translation>
    </message>
    <message>
        <source>The hosting company answers in the provider&apos;s place</source>
        <translation>شركة الاستضافة ترد مكان المزوّد</translation>
    </message>
    <message>
        <source>The hosting company leads every mail connection to its own server, which greets with its own name.</source>
        <translation>تحوّل شركة الاستضافة كل اتصال بريد إلى خادمها، وهو يرحّب باسمه هو.</translation>
    </message>
    <message>
        <source>The key in the certificate has 1024 bits, which is too short today.</source>
        <translation>مفتاح الشهادة 1024 بت، وهذا أقصر من اللازم اليوم.</translation>
    </message>
    <message>
        <source>The lines of one reply begin with different codes.</source>
        <translation>تبدأ أسطر الرد الواحد برموز مختلفة.</translation>
    </message>
    <message>
        <source>The mailbox that the test message goes to takes nothing more.</source>
        <translation>صندوق البريد الذي تذهب إليه رسالة الاختبار لا يقبل المزيد.</translation>
    </message>
    <message>
        <source>The name of the web server</source>
        <translation>اسم خادم الويب</translation>
    </message>
    <message>
        <source>The name of this computer refused</source>
        <translation>اسم هذا الكمبيوتر مرفوض</translation>
    </message>
    <message>
        <source>The name server of this network answers every question with a failure.</source>
        <translation>يرد خادم الأسماء في هذه الشبكة على كل سؤال بخطأ.</translation>
    </message>
    <message>
        <source>The name server of this network does not answer at all.</source>
        <translation>لا يرد خادم الأسماء في هذه الشبكة إطلاقًا.</translation>
    </message>
    <message>
        <source>The network drops what leaves for port 25, as most do for homes, and lets port 587 through.</source>
        <translation>تسقط الشبكة ما يخرج إلى المنفذ 25، كما تفعل معظم الشبكات المنزلية، وتمرّر المنفذ 587.</translation>
    </message>
    <message>
        <source>The network refuses every mail connection</source>
        <translation>الشبكة ترفض كل اتصال بريد</translation>
    </message>
    <message>
        <source>The part of the server that checks passwords is down; the password may be right.</source>
        <translation>الجزء الذي يفحص كلمات المرور في الخادم متوقف، وقد تكون كلمة المرور صحيحة.</translation>
    </message>
    <message>
        <source>The password has a typing error; the server refuses the sign-in.</source>
        <translation>في كلمة المرور خطأ كتابة، فيرفض الخادم تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The password has run out</source>
        <translation>انتهت صلاحية كلمة المرور</translation>
    </message>
    <message>
        <source>The password is refused in words with zero bytes between them.</source>
        <translation>تُرفض كلمة المرور بكلمات بينها بايتات صفرية.</translation>
    </message>
    <message>
        <source>The password is right, and the server cannot find out what belongs to the account.</source>
        <translation>كلمة المرور صحيحة، ولا يستطيع الخادم معرفة ما يخص الحساب.</translation>
    </message>
    <message>
        <source>The password is wrong, and after the refusal a firewall drops whatever comes from here.</source>
        <translation>كلمة المرور خاطئة، وبعد الرفض يسقط جدار حماية كل ما يأتي من هنا.</translation>
    </message>
    <message>
        <source>The password is wrong, and after the refusal the server closes every port to this computer.</source>
        <translation>كلمة المرور خاطئة، وبعد الرفض يغلق الخادم كل منفذ أمام هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>The person chose a relay without sign-in, but the server wants a user name and password.</source>
        <translation>اختار المستخدم ترحيلًا دون تسجيل دخول، لكن الخادم يريد اسم مستخدم وكلمة مرور.</translation>
    </message>
    <message>
        <source>The person chose no encryption, and the server takes no mail without it.</source>
        <translation>اختار المستخدم عدم التشفير، ولا يقبل الخادم البريد دونه.</translation>
    </message>
    <message>
        <source>The person has to switch on access for mail programs in the settings of the mailbox first.</source>
        <translation>على المستخدم أولًا تفعيل وصول برامج البريد في إعدادات صندوق البريد.</translation>
    </message>
    <message>
        <source>The person typed port 21, where FTP answers with numbers that look like those of a mail server.</source>
        <translation>كتب المستخدم المنفذ 21، حيث يرد FTP بأرقام تشبه أرقام خادم بريد.</translation>
    </message>
    <message>
        <source>The person typed port 22, where SSH answers.</source>
        <translation>كتب المستخدم المنفذ 22، حيث يرد SSH.</translation>
    </message>
    <message>
        <source>The person typed port 24, where LMTP takes mail for the mailboxes of the same host.</source>
        <translation>كتب المستخدم المنفذ 24، حيث يستلم LMTP البريد لصناديق المضيف نفسه.</translation>
    </message>
    <message>
        <source>The person typed port 80 with SSL/TLS; a web server answers in plain text.</source>
        <translation>كتب المستخدم المنفذ 80 مع SSL/TLS، فيرد خادم ويب دون تشفير.</translation>
    </message>
    <message>
        <source>The person typed port 80 with STARTTLS; a web server says nothing until somebody asks for a page.</source>
        <translation>كتب المستخدم المنفذ 80 مع STARTTLS، ولا يقول خادم الويب شيئًا حتى يطلب أحد صفحة.</translation>
    </message>
    <message>
        <source>The person typed port 993, where the IMAP server answers inside TLS.</source>
        <translation>كتب المستخدم المنفذ 993، حيث يرد خادم IMAP داخل TLS.</translation>
    </message>
    <message>
        <source>The person typed port 995, where the POP3 server answers inside TLS.</source>
        <translation>كتب المستخدم المنفذ 995، حيث يرد خادم POP3 داخل TLS.</translation>
    </message>
    <message>
        <source>The person typed the MX host, which takes mail from other servers and signs nobody in.</source>
        <translation>كتب المستخدم مضيف MX، وهو يستلم البريد من خوادم أخرى ولا يسجّل دخول أحد.</translation>
    </message>
    <message>
        <source>The person typed the domain of the address, which has no address of its own.</source>
        <translation>كتب المستخدم نطاق العنوان، وليس للنطاق عنوان خاص به.</translation>
    </message>
    <message>
        <source>The person typed the port of the IMAP server, which serves incoming mail.</source>
        <translation>كتب المستخدم منفذ خادم IMAP، وهو للبريد الوارد.</translation>
    </message>
    <message>
        <source>The person typed the port of the POP3 server, which hands out incoming mail.</source>
        <translation>كتب المستخدم منفذ خادم POP3، وهو يسلّم البريد الوارد.</translation>
    </message>
    <message>
        <source>The port for fetching mail</source>
        <translation>منفذ جلب البريد</translation>
    </message>
    <message>
        <source>The port for file transfer</source>
        <translation>منفذ نقل الملفات</translation>
    </message>
    <message>
        <source>The port for local delivery</source>
        <translation>منفذ التسليم المحلي</translation>
    </message>
    <message>
        <source>The port for reading mail</source>
        <translation>منفذ قراءة البريد</translation>
    </message>
    <message>
        <source>The port for remote log-in</source>
        <translation>منفذ الدخول عن بُعد</translation>
    </message>
    <message>
        <source>The port is one where nothing listens; the server&apos;s own ports work.</source>
        <translation>المنفذ لا يستمع عليه شيء، ومنافذ الخادم نفسه تعمل.</translation>
    </message>
    <message>
        <source>The port of a web server</source>
        <translation>منفذ خادم ويب</translation>
    </message>
    <message>
        <source>The provider finds the sign-in unusual and wants it confirmed in a browser.</source>
        <translation>يرى المزوّد تسجيل الدخول غير معتاد ويريد تأكيده في المتصفح.</translation>
    </message>
    <message>
        <source>The provider has dropped sign-in with a password for this kind of account.</source>
        <translation>ألغى المزوّد تسجيل الدخول بكلمة مرور لهذا النوع من الحسابات.</translation>
    </message>
    <message>
        <source>The provider has suspended the account.</source>
        <translation>أوقف المزوّد الحساب.</translation>
    </message>
    <message>
        <source>The provider lets nobody in before the password is changed.</source>
        <translation>لا يسمح المزوّد بالدخول لأحد قبل تغيير كلمة المرور.</translation>
    </message>
    <message>
        <source>The provider wants the domain of the sender verified in the account first.</source>
        <translation>يريد المزوّد التحقق من نطاق المرسل في الحساب أولًا.</translation>
    </message>
    <message>
        <source>The refusal carries HTML, control characters and letters that run backwards, to be shown and not obeyed.</source>
        <translation>في الرفض HTML وأحرف تحكم وحروف تجري بالعكس، وهي تُعرض ولا يُعمل بها.</translation>
    </message>
    <message>
        <source>The reply to EHLO is a single line of 20 megabytes.</source>
        <translation>الرد على EHLO سطر واحد من 20 ميغابايت.</translation>
    </message>
    <message>
        <source>The sender&apos;s address has a letter outside ASCII, and the server has no SMTPUTF8.</source>
        <translation>في عنوان المرسل حرف من خارج ASCII، وليس لدى الخادم SMTPUTF8.</translation>
    </message>
    <message>
        <source>The sending service lets a trial account send to verified recipients only.</source>
        <translation>لا تسمح خدمة الإرسال للحساب التجريبي بالإرسال إلا إلى مستلمين متحقَّق منهم.</translation>
    </message>
    <message>
        <source>The server agrees to STARTTLS and closes the connection instead of encrypting.</source>
        <translation>يوافق الخادم على STARTTLS ثم يغلق الاتصال بدلًا من التشفير.</translation>
    </message>
    <message>
        <source>The server announces AUTH before and after STARTTLS; the password still travels only inside TLS.</source>
        <translation>يعلن الخادم AUTH قبل STARTTLS وبعده، ومع ذلك لا تنتقل كلمة المرور إلا داخل TLS.</translation>
    </message>
    <message>
        <source>The server announces AUTH in plain text and takes it back once the connection is encrypted.</source>
        <translation>يعلن الخادم AUTH دون تشفير ثم يسحبه بعد تشفير الاتصال.</translation>
    </message>
    <message>
        <source>The server announces STARTTLS and then does not know the command.</source>
        <translation>يعلن الخادم STARTTLS ثم لا يعرف الأمر.</translation>
    </message>
    <message>
        <source>The server announces STARTTLS and then says that its own TLS does not work.</source>
        <translation>يعلن الخادم STARTTLS ثم يقول إن TLS لديه لا يعمل.</translation>
    </message>
    <message>
        <source>The server announces keywords as fast as it can and never stops.</source>
        <translation>يعلن الخادم كلمات مفتاحية بأقصى سرعته ولا يتوقف أبدًا.</translation>
    </message>
    <message>
        <source>The server answers with code 999.</source>
        <translation>يرد الخادم بالرمز 999.</translation>
    </message>
    <message>
        <source>The server cannot check passwords at the moment</source>
        <translation>لا يستطيع الخادم فحص كلمات المرور الآن</translation>
    </message>
    <message>
        <source>The server cannot look up the account</source>
        <translation>لا يستطيع الخادم البحث عن الحساب</translation>
    </message>
    <message>
        <source>The server checks SPF, DKIM and DMARC of the sender&apos;s domain, and they do not pass.</source>
        <translation>يفحص الخادم SPF وDKIM وDMARC لنطاق المرسل، وهي لا تنجح.</translation>
    </message>
    <message>
        <source>The server closes every connection before it greets.</source>
        <translation>يغلق الخادم كل اتصال قبل أن يرحّب.</translation>
    </message>
    <message>
        <source>The server closes the connection before the sign-in and says that it is shutting down.</source>
        <translation>يغلق الخادم الاتصال قبل تسجيل الدخول ويقول إنه يتوقف عن العمل.</translation>
    </message>
    <message>
        <source>The server closes the connection without a word at this point.</source>
        <translation>يغلق الخادم الاتصال في هذه النقطة دون كلمة.</translation>
    </message>
    <message>
        <source>The server cuts the line after the greeting</source>
        <translation>يقطع الخادم الاتصال بعد رسالة الترحيب</translation>
    </message>
    <message>
        <source>The server cuts the line before the message</source>
        <translation>يقطع الخادم الاتصال قبل الرسالة</translation>
    </message>
    <message>
        <source>The server cuts the line once the connection is encrypted</source>
        <translation>يقطع الخادم الاتصال بعد تشفيره</translation>
    </message>
    <message>
        <source>The server cuts the line when it has the message</source>
        <translation>يقطع الخادم الاتصال بعد استلام الرسالة</translation>
    </message>
    <message>
        <source>The server cuts the line when it has user name and password</source>
        <translation>يقطع الخادم الاتصال بعد استلام اسم المستخدم وكلمة المرور</translation>
    </message>
    <message>
        <source>The server cuts the line when it hears the recipient</source>
        <translation>يقطع الخادم الاتصال عند ذكر المستلم</translation>
    </message>
    <message>
        <source>The server cuts the line when it hears the sender</source>
        <translation>يقطع الخادم الاتصال عند ذكر المرسل</translation>
    </message>
    <message>
        <source>The server does not know the mailbox that the test message would go to.</source>
        <translation>لا يعرف الخادم صندوق البريد الذي ستذهب إليه رسالة الاختبار.</translation>
    </message>
    <message>
        <source>The server does not like the name that this computer gives itself in EHLO.</source>
        <translation>لا يقبل الخادم الاسم الذي يعرّف به هذا الكمبيوتر نفسه في EHLO.</translation>
    </message>
    <message>
        <source>The server ends its lines with a carriage return and no line feed.</source>
        <translation>ينهي الخادم أسطره بحرف رجوع (CR) دون سطر جديد (LF).</translation>
    </message>
    <message>
        <source>The server falls silent after the greeting</source>
        <translation>يصمت الخادم بعد رسالة الترحيب</translation>
    </message>
    <message>
        <source>The server falls silent before the message</source>
        <translation>يصمت الخادم قبل الرسالة</translation>
    </message>
    <message>
        <source>The server falls silent once the connection is encrypted</source>
        <translation>يصمت الخادم بعد تشفير الاتصال</translation>
    </message>
    <message>
        <source>The server falls silent when it has the message</source>
        <translation>يصمت الخادم بعد استلام الرسالة</translation>
    </message>
    <message>
        <source>The server falls silent when it has user name and password</source>
        <translation>يصمت الخادم بعد استلام اسم المستخدم وكلمة المرور</translation>
    </message>
    <message>
        <source>The server falls silent when it hears the recipient</source>
        <translation>يصمت الخادم عند ذكر المستلم</translation>
    </message>
    <message>
        <source>The server falls silent when it hears the sender</source>
        <translation>يصمت الخادم عند ذكر المرسل</translation>
    </message>
    <message>
        <source>The server field says localhost</source>
        <translation>في حقل الخادم localhost</translation>
    </message>
    <message>
        <source>The server for incoming mail</source>
        <translation>خادم البريد الوارد</translation>
    </message>
    <message>
        <source>The server greets as it should and answers EHLO with bytes that mean nothing.</source>
        <translation>يرحّب الخادم كما ينبغي ثم يرد على EHLO ببايتات لا معنى لها.</translation>
    </message>
    <message>
        <source>The server hangs up</source>
        <translation>ينهي الخادم الاتصال</translation>
    </message>
    <message>
        <source>The server hangs up after the greeting</source>
        <translation>ينهي الخادم الاتصال بعد رسالة الترحيب</translation>
    </message>
    <message>
        <source>The server hangs up before the message</source>
        <translation>ينهي الخادم الاتصال قبل الرسالة</translation>
    </message>
    <message>
        <source>The server hangs up on port 465</source>
        <translation>ينهي الخادم الاتصال على المنفذ 465</translation>
    </message>
    <message>
        <source>The server hangs up once the connection is encrypted</source>
        <translation>ينهي الخادم الاتصال بعد تشفيره</translation>
    </message>
    <message>
        <source>The server hangs up when encryption should begin</source>
        <translation>ينهي الخادم الاتصال حين يجب أن يبدأ التشفير</translation>
    </message>
    <message>
        <source>The server hangs up when it has the message</source>
        <translation>ينهي الخادم الاتصال بعد استلام الرسالة</translation>
    </message>
    <message>
        <source>The server hangs up when it has user name and password</source>
        <translation>ينهي الخادم الاتصال بعد استلام اسم المستخدم وكلمة المرور</translation>
    </message>
    <message>
        <source>The server hangs up when it hears the recipient</source>
        <translation>ينهي الخادم الاتصال عند ذكر المستلم</translation>
    </message>
    <message>
        <source>The server hangs up when it hears the sender</source>
        <translation>ينهي الخادم الاتصال عند ذكر المرسل</translation>
    </message>
    <message>
        <source>The server has a certificate for *.northwind.example, which covers its own name.</source>
        <translation>للخادم شهادة لكل أسماء northwind.example، وهي تشمل اسمه.</translation>
    </message>
    <message>
        <source>The server has a certificate with an RSA key of 2048 bits.</source>
        <translation>للخادم شهادة بمفتاح RSA من 2048 بت.</translation>
    </message>
    <message>
        <source>The server has a passing problem of its own and takes nothing at the moment.</source>
        <translation>لدى الخادم مشكلة عابرة ولا يقبل شيئًا الآن.</translation>
    </message>
    <message>
        <source>The server has an IPv6 address that nobody can reach; IPv4 works, so mail can be sent.</source>
        <translation>للخادم عنوان IPv6 لا يصل إليه أحد. أما IPv4 فيعمل، ويمكن إرسال البريد.</translation>
    </message>
    <message>
        <source>The server has had too many connections from this address and asks for a pause.</source>
        <translation>استقبل الخادم من هذا العنوان اتصالات كثيرة جدًا ويطلب التوقف قليلًا.</translation>
    </message>
    <message>
        <source>The server has no IPv4 address, and this computer has IPv6.</source>
        <translation>ليس للخادم عنوان IPv4، ولدى هذا الكمبيوتر IPv6.</translation>
    </message>
    <message>
        <source>The server has no IPv4 address, and this network has no IPv6.</source>
        <translation>ليس للخادم عنوان IPv4، وليس في هذه الشبكة IPv6.</translation>
    </message>
    <message>
        <source>The server has no room for another message.</source>
        <translation>ليس في الخادم مكان لرسالة أخرى.</translation>
    </message>
    <message>
        <source>The server has seen too many sign-ins in a short time and asks for a pause.</source>
        <translation>رأى الخادم محاولات دخول كثيرة جدًا في وقت قصير ويطلب التوقف قليلًا.</translation>
    </message>
    <message>
        <source>The server has two IPv4 addresses. No way leads to the first, and the second works.</source>
        <translation>للخادم عنوانا IPv4. لا طريق إلى الأول، والثاني يعمل.</translation>
    </message>
    <message>
        <source>The server ignores what comes with AUTH and asks for user name and password, without words.</source>
        <translation>يتجاهل الخادم ما يأتي مع AUTH ويسأل عن اسم المستخدم وكلمة المرور، دون كلمات.</translation>
    </message>
    <message>
        <source>The server is set up well and the password is right: every check passes and a test message arrives.</source>
        <translation>الخادم مضبوط جيدًا وكلمة المرور صحيحة: ينجح كل فحص وتصل رسالة اختبار.</translation>
    </message>
    <message>
        <source>The server is up, but no mail program listens on it.</source>
        <translation>الخادم يعمل، لكن لا يستمع عليه برنامج بريد.</translation>
    </message>
    <message>
        <source>The server keeps announcing one more keyword, slowly, without an end.</source>
        <translation>يعلن الخادم كلمة مفتاحية بعد أخرى، ببطء ودون نهاية.</translation>
    </message>
    <message>
        <source>The server knows the computer by its address and takes mail without user name and password.</source>
        <translation>يعرف الخادم الكمبيوتر من عنوانه ويقبل البريد دون اسم مستخدم وكلمة مرور.</translation>
    </message>
    <message>
        <source>The server leaves out the certificate that links its own to a known authority.</source>
        <translation>لا يرسل الخادم الشهادة التي تربط شهادته بجهة إصدار معروفة.</translation>
    </message>
    <message>
        <source>The server looks up the domain of the sender and finds nothing.</source>
        <translation>يبحث الخادم عن نطاق المرسل ولا يجد شيئًا.</translation>
    </message>
    <message>
        <source>The server made its certificate itself; nobody vouches for it.</source>
        <translation>أنشأ الخادم شهادته بنفسه، ولا أحد يضمنها.</translation>
    </message>
    <message>
        <source>The server name has a typing error and does not exist.</source>
        <translation>في اسم الخادم خطأ كتابة، فهو غير موجود.</translation>
    </message>
    <message>
        <source>The server offers OAuth and nothing else: no password of any kind will do.</source>
        <translation>لا يعرض الخادم إلا OAuth: لا تنفع كلمة مرور من أي نوع.</translation>
    </message>
    <message>
        <source>The server offers no encryption on this port, so the password stays here.</source>
        <translation>لا يعرض الخادم تشفيرًا على هذا المنفذ، فتبقى كلمة المرور هنا.</translation>
    </message>
    <message>
        <source>The server offers no sign-in at all, on any port.</source>
        <translation>لا يعرض الخادم تسجيل الدخول على أي منفذ.</translation>
    </message>
    <message>
        <source>The server offers only a kind of sign-in that needs something other than a password.</source>
        <translation>لا يعرض الخادم إلا نوعًا من تسجيل الدخول يحتاج إلى شيء غير كلمة المرور.</translation>
    </message>
    <message>
        <source>The server puts off the first message of an unknown sender on purpose.</source>
        <translation>يؤجل الخادم عمدًا أول رسالة من مرسل غير معروف.</translation>
    </message>
    <message>
        <source>The server refuses this computer&apos;s address because it stands on a blocklist.</source>
        <translation>يرفض الخادم عنوان هذا الكمبيوتر لأنه في قائمة حظر.</translation>
    </message>
    <message>
        <source>The server resets the connection without a word at this point.</source>
        <translation>يقطع الخادم الاتصال في هذه النقطة دون كلمة.</translation>
    </message>
    <message>
        <source>The server says nothing more at this point, and does not hang up either.</source>
        <translation>لا يقول الخادم شيئًا بعد هذه النقطة، ولا ينهي الاتصال أيضًا.</translation>
    </message>
    <message>
        <source>The server says that TLS may begin and takes what follows for a command in plain text.</source>
        <translation>يقول الخادم إن TLS يمكن أن يبدأ، ثم يفهم ما يليه كأمر دون تشفير.</translation>
    </message>
    <message>
        <source>The server says why it leaves</source>
        <translation>يقول الخادم لماذا ينهي الاتصال</translation>
    </message>
    <message>
        <source>The server sends its greeting one letter at a time and never comes to an end.</source>
        <translation>يرسل الخادم رسالة ترحيبه حرفًا حرفًا ولا يصل إلى نهايتها.</translation>
    </message>
    <message>
        <source>The server sends the root certificate too. Nobody needs it, and it does no harm.</source>
        <translation>يرسل الخادم شهادة الجذر أيضًا. لا يحتاج إليها أحد، ولا ضرر منها.</translation>
    </message>
    <message>
        <source>The server speaks TLS 1.2 and knows only ciphers that are no longer good enough.</source>
        <translation>يتحدث الخادم بـ TLS 1.2 ولا يعرف إلا خوارزميات تشفير لم تعد كافية.</translation>
    </message>
    <message>
        <source>The server speaks TLS 1.2, which is old and still good.</source>
        <translation>يتحدث الخادم بـ TLS 1.2، وهو قديم وما زال جيدًا.</translation>
    </message>
    <message>
        <source>The server speaks nothing newer than TLS 1.0 once STARTTLS was agreed to.</source>
        <translation>لا يتحدث الخادم بعد الاتفاق على STARTTLS بأحدث من TLS 1.0.</translation>
    </message>
    <message>
        <source>The server speaks nothing newer than TLS 1.0, which has been given up everywhere.</source>
        <translation>لا يتحدث الخادم بأحدث من TLS 1.0، وقد تُرك استخدامه في كل مكان.</translation>
    </message>
    <message>
        <source>The server speaks nothing older than TLS 1.3.</source>
        <translation>لا يتحدث الخادم بأقدم من TLS 1.3.</translation>
    </message>
    <message>
        <source>The server takes no message of this size.</source>
        <translation>لا يقبل الخادم رسالة بهذا الحجم.</translation>
    </message>
    <message>
        <source>The server takes sender and recipient, and refuses the message for its content.</source>
        <translation>يقبل الخادم المرسل والمستلم، ويرفض الرسالة بسبب محتواها.</translation>
    </message>
    <message>
        <source>The server takes the client&apos;s first TLS message and closes the connection, on this port only.</source>
        <translation>يستلم الخادم أول رسالة TLS من العميل ويغلق الاتصال، على هذا المنفذ فقط.</translation>
    </message>
    <message>
        <source>The server takes the password and fails by itself, in words that sound like a refusal.</source>
        <translation>يستلم الخادم كلمة المرور ثم يتعطل هو، بكلمات تشبه الرفض.</translation>
    </message>
    <message>
        <source>The server wants the sending address to have a name of its own.</source>
        <translation>يريد الخادم أن يكون لعنوان الإرسال اسم خاص به.</translation>
    </message>
    <message>
        <source>The server wants the whole address as the user name and says so.</source>
        <translation>يريد الخادم العنوان كاملًا كاسم مستخدم، ويقول ذلك.</translation>
    </message>
    <message>
        <source>The server works from here, but its address exists in this network alone; no platform reaches it.</source>
        <translation>يعمل الخادم من هنا، لكن عنوانه لا يوجد إلا في هذه الشبكة، فلا تصل إليه أي منصة.</translation>
    </message>
    <message>
        <source>The server&apos;s disk is full</source>
        <translation>قرص الخادم ممتلئ</translation>
    </message>
    <message>
        <source>The server&apos;s firewall shuts this computer out</source>
        <translation>جدار حماية الخادم يحجب هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>The server&apos;s name stands only in the old place of the certificate, which no longer counts.</source>
        <translation>لا يظهر اسم الخادم إلا في الموضع القديم من الشهادة، وهو لم يعد يُحتسب.</translation>
    </message>
    <message>
        <source>The server&apos;s password file cannot be read</source>
        <translation>لا يمكن قراءة ملف كلمات المرور في الخادم</translation>
    </message>
    <message>
        <source>There are zero bytes in the greeting. It can be read all the same, and nothing is wrong with sending.</source>
        <translation>في رسالة الترحيب بايتات صفرية. يمكن قراءتها رغم ذلك، ولا مشكلة في الإرسال.</translation>
    </message>
    <message>
        <source>This computer has no IPv6, not even for itself.</source>
        <translation>ليس لدى هذا الكمبيوتر IPv6، ولا حتى داخله.</translation>
    </message>
    <message>
        <source>This computer has no route to the server: it is offline or a gateway is missing.</source>
        <translation>ليس لدى هذا الكمبيوتر طريق إلى الخادم: إما أنه غير متصل أو أن بوابة الشبكة ناقصة.</translation>
    </message>
    <message>
        <source>This server begins with TLS on port 587, where everybody expects plain text and STARTTLS.</source>
        <translation>يبدأ هذا الخادم بـ TLS على المنفذ 587، حيث يتوقع الجميع بداية دون تشفير ثم STARTTLS.</translation>
    </message>
    <message>
        <source>This server speaks plain text with STARTTLS on port 465, where everybody expects TLS at once.</source>
        <translation>يبدأ هذا الخادم على المنفذ 465 دون تشفير مع STARTTLS، حيث يتوقع الجميع TLS فورًا.</translation>
    </message>
    <message>
        <source>Too many connections</source>
        <translation>اتصالات كثيرة جدًا</translation>
    </message>
    <message>
        <source>Too many failed sign-ins: the account is locked for a while.</source>
        <translation>محاولات دخول فاشلة كثيرة جدًا: الحساب مقفل لبعض الوقت.</translation>
    </message>
    <message>
        <source>Too many sign-ins</source>
        <translation>محاولات دخول كثيرة جدًا</translation>
    </message>
    <message>
        <source>Umlauts, quotes, a percent sign and a blank in the password arrive as they were typed.</source>
        <translation>الأحرف ذات العلامات وعلامات الاقتباس وعلامة النسبة والمسافة في كلمة المرور تصل كما كُتبت.</translation>
    </message>
    <message>
        <source>User name in the wrong form</source>
        <translation>اسم المستخدم بصيغة خاطئة</translation>
    </message>
    <message>
        <source>Whatever leaves this computer disappears: not even the web answers, as before a hotel&apos;s log-in.</source>
        <translation>كل ما يغادر هذا الكمبيوتر يختفي: حتى الويب لا يرد، كما قبل تسجيل الدخول في شبكة فندق.</translation>
    </message>
    <message>
        <source>Whatever the port, a proxy begins with TLS at once and shows a certificate for its own name.</source>
        <translation>أيًا كان المنفذ، يبدأ وكيل (proxy) بـ TLS فورًا ويعرض شهادة باسمه.</translation>
    </message>
    <message>
        <source>Windows answers for a port that should stay silent.</source>
        <translation>يرد Windows على منفذ يجب أن يبقى صامتًا.</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>كلمة مرور خاطئة</translation>
    </message>
    <message>
        <source>Wrong port</source>
        <translation>منفذ خاطئ</translation>
    </message>
    <message>
        <source>Zero bytes in a refusal</source>
        <translation>بايتات صفرية في رفض</translation>
    </message>
    <message>
        <source>Zero bytes in the greeting</source>
        <translation>بايتات صفرية في رسالة الترحيب</translation>
    </message>
</context>
<context>
    <name>probe</name>
    <message>
        <source>From: {name} &lt;{address}&gt;</source>
        <comment>the sender of an e-mail</comment>
        <translation>من: {name} &lt;{address}&gt;</translation>
    </message>
    <message>
        <source>Hello,</source>
        <comment>the first line of an e-mail</comment>
        <translation>مرحبًا،</translation>
    </message>
    <message>
        <source>It arrived, so the server accepts mail with these settings:</source>
        <translation>وصلت، فالخادم إذن يقبل البريد بهذه الإعدادات:</translation>
    </message>
    <message>
        <source>Nobody needs to answer it.</source>
        <translation>لا حاجة إلى الرد عليها.</translation>
    </message>
    <message>
        <source>Sent: {moment}</source>
        <comment>when an e-mail was sent</comment>
        <translation>أُرسلت: {moment}</translation>
    </message>
    <message>
        <source>Server: {server}</source>
        <translation>الخادم: {server}</translation>
    </message>
    <message>
        <source>Test message: your mail server accepts mail from this configuration</source>
        <translation>رسالة اختبار: خادم بريدك يقبل البريد بهذه الإعدادات</translation>
    </message>
    <message>
        <source>this is the test message of a sending configuration for {platform}.</source>
        <translation>هذه رسالة اختبار لإعدادات إرسال من أجل {platform}.</translation>
    </message>
    <message>
        <source>this is the test message of a sending configuration.</source>
        <translation>هذه رسالة اختبار لإعدادات إرسال.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message numerus="yes">
        <source>%n IPv4 address(es)</source>
        <translation>
            <numerusform>لا عناوين IPv4</numerusform>
            <numerusform>عنوان IPv4 واحد</numerusform>
            <numerusform>عنوانا IPv4</numerusform>
            <numerusform>%n عناوين IPv4</numerusform>
            <numerusform>%n عنوان IPv4</numerusform>
            <numerusform>%n عنوان IPv4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n IPv6 address(es)</source>
        <translation>
            <numerusform>لا عناوين IPv6</numerusform>
            <numerusform>عنوان IPv6 واحد</numerusform>
            <numerusform>عنوانا IPv6</numerusform>
            <numerusform>%n عناوين IPv6</numerusform>
            <numerusform>%n عنوان IPv6</numerusform>
            <numerusform>%n عنوان IPv6</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <comment>checks, in a list</comment>
        <translation>
            <numerusform>لم يُلغَ أي منها</numerusform>
            <numerusform>أُلغي واحد</numerusform>
            <numerusform>أُلغي اثنان</numerusform>
            <numerusform>أُلغي %n</numerusform>
            <numerusform>أُلغي %n</numerusform>
            <numerusform>أُلغي %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) passed</source>
        <translation>
            <numerusform>لم ينجح أي فحص</numerusform>
            <numerusform>نجح فحص واحد</numerusform>
            <numerusform>نجح فحصان</numerusform>
            <numerusform>نجحت %n فحوص</numerusform>
            <numerusform>نجح %n فحصًا</numerusform>
            <numerusform>نجح %n فحص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>أقل من يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ended by our own fault</source>
        <comment>checks, in a list</comment>
        <translation>
            <numerusform>لم يتعثر أي منها بسببنا</numerusform>
            <numerusform>تعثّر واحد بسببنا</numerusform>
            <numerusform>تعثّر اثنان بسببنا</numerusform>
            <numerusform>تعثّر %n بسببنا</numerusform>
            <numerusform>تعثّر %n بسببنا</numerusform>
            <numerusform>تعثّر %n بسببنا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>checks, in a list</comment>
        <translation>
            <numerusform>لم يفشل أي منها</numerusform>
            <numerusform>فشل واحد</numerusform>
            <numerusform>فشل اثنان</numerusform>
            <numerusform>فشل %n</numerusform>
            <numerusform>فشل %n</numerusform>
            <numerusform>فشل %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>أقل من ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتين</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not checked</source>
        <comment>checks, in a list</comment>
        <translation>
            <numerusform>فُحصت كلها</numerusform>
            <numerusform>لم يُفحص واحد</numerusform>
            <numerusform>لم يُفحص اثنان</numerusform>
            <numerusform>لم يُفحص %n</numerusform>
            <numerusform>لم يُفحص %n</numerusform>
            <numerusform>لم يُفحص %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>أقل من ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتين</numerusform>
            <numerusform>%n ثوانٍ</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to fix</source>
        <translation>
            <numerusform>لا شيء يجب إصلاحه</numerusform>
            <numerusform>أمر واحد يجب إصلاحه</numerusform>
            <numerusform>أمران يجب إصلاحهما</numerusform>
            <numerusform>%n أمور يجب إصلاحها</numerusform>
            <numerusform>%n أمرًا يجب إصلاحه</numerusform>
            <numerusform>%n أمر يجب إصلاحه</numerusform>
        </translation>
    </message>
    <message>
        <source>,</source>
        <comment>between the thousands of a number, as in 5,000</comment>
        <translation>,</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two items of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two sentences without full stops</comment>
        <translation>؛ </translation>
    </message>
    <message>
        <source>A few days</source>
        <comment>at the beginning of a sentence</comment>
        <translation>أيام قليلة</translation>
    </message>
    <message>
        <source>A filter, not a mailbox</source>
        <translation>مرشّح، وليس صندوق بريد</translation>
    </message>
    <message>
        <source>A key&apos;s SHA-256 is 64 hex digits, with or without colons, or 44 characters of base64.</source>
        <translation>قيمة SHA-256 للمفتاح هي 64 رقمًا ست عشريًا، مع النقطتين أو دونهما، أو 44 حرفًا بترميز base64.</translation>
    </message>
    <message>
        <source>A mail filter ({in_front}) stands in front of {domain}, so the server behind it cannot be seen. Ask your mail provider for its outgoing server.</source>
        <translation>أمام {domain} مرشّح بريد ({in_front})، فلا يمكن رؤية الخادم الذي خلفه. اسأل مزوّد بريدك عن خادمه للبريد الصادر.</translation>
    </message>
    <message>
        <source>A name or address holds a character that a signed file cannot carry.</source>
        <translation>في اسم أو عنوان حرف لا يمكن أن يحمله ملف موقّع.</translation>
    </message>
    <message>
        <source>A newer configuration was accepted before this one.</source>
        <translation>قُبلت إعدادات أحدث قبل هذه.</translation>
    </message>
    <message>
        <source>A newer file was accepted before.</source>
        <translation>قُبل ملف أحدث من قبل.</translation>
    </message>
    <message>
        <source>A newer version of this program wrote this draft. It was left as it is.</source>
        <translation>كتب هذه المسودة إصدار أحدث من هذا البرنامج. تُركت كما هي.</translation>
    </message>
    <message>
        <source>A password has at most 4096 characters.</source>
        <translation>لا تزيد كلمة المرور على 4096 حرفًا.</translation>
    </message>
    <message>
        <source>A password is needed to seal it into the file.</source>
        <translation>تلزم كلمة مرور لختمها في الملف.</translation>
    </message>
    <message>
        <source>A password is never sent without encryption. Choose STARTTLS or SSL/TLS.</source>
        <translation>لا تُرسل كلمة مرور أبدًا دون تشفير. اختر STARTTLS أو SSL/TLS.</translation>
    </message>
    <message>
        <source>A password is sent only over an encrypted connection. Choose STARTTLS or SSL/TLS, or switch the sign-in off.</source>
        <translation>لا تُرسل كلمة مرور إلا عبر اتصال مشفّر. اختر STARTTLS أو SSL/TLS، أو عطّل تسجيل الدخول.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>المنفذ رقم من 1 إلى 65535.</translation>
    </message>
    <message>
        <source>A port is a number. Most servers use 587 or 465.</source>
        <translation>المنفذ رقم. تستخدم معظم الخوادم 587 أو 465.</translation>
    </message>
    <message>
        <source>A push of {from_address} to {origin} was interrupted on {moment} UTC at the step &apos;{step}&apos;.</source>
        <translation>توقف تسليم إعدادات {from_address} إلى {origin} في {moment} UTC عند الخطوة «{step}».</translation>
    </message>
    <message>
        <source>A push of {from_address} to {origin} was interrupted on {moment} UTC.</source>
        <translation>توقف تسليم إعدادات {from_address} إلى {origin} في {moment} UTC.</translation>
    </message>
    <message>
        <source>A server name has at most 253 characters.</source>
        <translation>لا يزيد اسم الخادم على 253 حرفًا.</translation>
    </message>
    <message>
        <source>A server name has no blanks.</source>
        <translation>ليس في اسم الخادم مسافات.</translation>
    </message>
    <message>
        <source>A server of {domain} answered, but its certificate cannot be trusted: {refused}. It is not proposed. Have the certificate put right.</source>
        <translation>ردّ خادم للنطاق {domain}، لكن لا يمكن الوثوق بشهادته: {refused}. لذلك لا يُقترح. اطلب تصحيح الشهادة.</translation>
    </message>
    <message>
        <source>A server without encryption is published for {domain}. It is not proposed, because it would show the password to everybody on the way.</source>
        <translation>منشور للنطاق {domain} خادم دون تشفير. لا يُقترح، لأنه سيكشف كلمة المرور لكل من في الطريق.</translation>
    </message>
    <message>
        <source>A service</source>
        <comment>a mail filter whose name is not known, begins a sentence</comment>
        <translation>خدمة</translation>
    </message>
    <message>
        <source>A signed file is valid for at most 7 days.</source>
        <translation>لا تزيد صلاحية الملف الموقّع على 7 أيام.</translation>
    </message>
    <message>
        <source>A user name has at most 320 characters.</source>
        <translation>لا يزيد اسم المستخدم على 320 حرفًا.</translation>
    </message>
    <message>
        <source>Accepts {address}</source>
        <translation>يقبل {address}</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>التفعيل</translation>
    </message>
    <message>
        <source>Addresses</source>
        <comment>a label in front of a column</comment>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>Agreed.</source>
        <translation>تمت الموافقة.</translation>
    </message>
    <message>
        <source>Also seen:</source>
        <translation>لوحظ أيضًا:</translation>
    </message>
    <message>
        <source>An address with a user name or password in it is not taken.</source>
        <translation>لا يُقبل عنوان فيه اسم مستخدم أو كلمة مرور.</translation>
    </message>
    <message>
        <source>An e-mail address has an @, as in name@example.com.</source>
        <translation>في عنوان البريد الإلكتروني علامة @، كما في name@example.com.</translation>
    </message>
    <message>
        <source>Another configuration was activated after this one was signed. That one is in use.</source>
        <translation>فُعّلت إعدادات أخرى بعد توقيع هذه، وتلك هي المستخدمة.</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>كلمة مرور التطبيق</translation>
    </message>
    <message>
        <source>April</source>
        <comment>a month</comment>
        <translation>أبريل</translation>
    </message>
    <message>
        <source>Ask the administrator to turn SMTP AUTH on for this mailbox.</source>
        <translation>اطلب من المسؤول تفعيل SMTP AUTH لصندوق البريد هذا.</translation>
    </message>
    <message>
        <source>Ask the people who run the server for one of these ports.</source>
        <translation>اطلب من القائمين على الخادم أحد هذه المنافذ.</translation>
    </message>
    <message>
        <source>Ask the people who run the server to open its submission port to the addresses of {platform}.</source>
        <translation>اطلب من القائمين على الخادم فتح منفذ الإرسال فيه أمام عناوين {platform}.</translation>
    </message>
    <message>
        <source>Ask {platform} which addresses it sends from, and list them at {provider}.</source>
        <translation>اسأل {platform} من أي عناوين ترسل، وأدرجها لدى {provider}.</translation>
    </message>
    <message>
        <source>At this step</source>
        <comment>at the beginning of a sentence</comment>
        <translation>في هذه الخطوة</translation>
    </message>
    <message>
        <source>At {provider} the user name is the full e-mail address.</source>
        <translation>لدى {provider} اسم المستخدم هو عنوان البريد الإلكتروني كاملًا.</translation>
    </message>
    <message>
        <source>At {provider} the user name is the part of the address before the @.</source>
        <translation>لدى {provider} اسم المستخدم هو الجزء الذي قبل @ من العنوان.</translation>
    </message>
    <message>
        <source>At {provider} the user name is the word {word}.</source>
        <translation>لدى {provider} اسم المستخدم هو الكلمة {word}.</translation>
    </message>
    <message>
        <source>August</source>
        <comment>a month</comment>
        <translation>أغسطس</translation>
    </message>
    <message>
        <source>Before the first sign-in</source>
        <translation>قبل أول تسجيل دخول</translation>
    </message>
    <message>
        <source>Certificate check</source>
        <translation>فحص الشهادة</translation>
    </message>
    <message>
        <source>Certificate not accepted</source>
        <translation>الشهادة غير مقبولة</translation>
    </message>
    <message>
        <source>Certificate {problems}</source>
        <translation>الشهادة {problems}</translation>
    </message>
    <message>
        <source>Certificate: not verified; pinned key {pin}</source>
        <translation>الشهادة: لم يُتحقق منها، والمفتاح المثبّت {pin}</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>a label in front of a column</comment>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>إعادة الفحص</translation>
    </message>
    <message>
        <source>Check this field; it cannot be used as it is.</source>
        <translation>راجع هذا الحقل، فلا يمكن استخدامه كما هو.</translation>
    </message>
    <message>
        <source>Checked on {day}</source>
        <comment>provider data</comment>
        <translation>فُحصت في {day}</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <comment>for the telephone</comment>
        <translation>الرمز {code}</translation>
    </message>
    <message>
        <source>Code {letter}, {digits}</source>
        <comment>for the telephone</comment>
        <translation>الرمز {letter}، {digits}</translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <comment>of a cause</comment>
        <translation>الرمز: {code}</translation>
    </message>
    <message>
        <source>Control host</source>
        <translation>مضيف المقارنة</translation>
    </message>
    <message>
        <source>Data about providers</source>
        <comment>the day it belongs to</comment>
        <translation>بيانات المزوّدين</translation>
    </message>
    <message>
        <source>December</source>
        <comment>a month</comment>
        <translation>ديسمبر</translation>
    </message>
    <message>
        <source>Drafts and keys</source>
        <translation>المسودات والمفاتيح</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>التشفير</translation>
    </message>
    <message>
        <source>Enter a port. Most servers use 587 or 465.</source>
        <translation>أدخل منفذًا. تستخدم معظم الخوادم 587 أو 465.</translation>
    </message>
    <message>
        <source>Enter an app password</source>
        <translation>إدخال كلمة مرور التطبيق</translation>
    </message>
    <message>
        <source>Enter an e-mail address, such as name@example.com.</source>
        <translation>أدخل عنوان بريد إلكتروني مثل name@example.com.</translation>
    </message>
    <message>
        <source>Enter the address alone, without a name and without &lt; and &gt;.</source>
        <translation>أدخل العنوان وحده، دون اسم ودون &lt; و&gt;.</translation>
    </message>
    <message>
        <source>Enter the full name of the server, with its domain, such as smtp.example.com.</source>
        <translation>أدخل اسم الخادم كاملًا مع نطاقه، مثل smtp.example.com.</translation>
    </message>
    <message>
        <source>Enter the full name of this computer, with its domain.</source>
        <translation>أدخل اسم هذا الكمبيوتر كاملًا مع نطاقه.</translation>
    </message>
    <message>
        <source>Enter the key or token</source>
        <translation>إدخال المفتاح أو الرمز المميز</translation>
    </message>
    <message>
        <source>Enter the name of the outgoing mail server, such as smtp.example.com.</source>
        <translation>أدخل اسم خادم البريد الصادر، مثل smtp.example.com.</translation>
    </message>
    <message>
        <source>Enter the name that recipients see, such as the name of your company.</source>
        <translation>أدخل الاسم الذي يراه المستلمون، مثل اسم شركتك.</translation>
    </message>
    <message>
        <source>Enter the name with which this computer introduces itself.</source>
        <translation>أدخل الاسم الذي يعرّف به هذا الكمبيوتر نفسه.</translation>
    </message>
    <message>
        <source>Enter the password again</source>
        <translation>إدخال كلمة المرور من جديد</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>أدخل كلمة المرور.</translation>
    </message>
    <message>
        <source>Enter the server name alone, without https:// or the like in front.</source>
        <translation>أدخل اسم الخادم وحده، دون https أو ما شابهه في أوله.</translation>
    </message>
    <message>
        <source>Enter the server name alone; the port has a field of its own.</source>
        <translation>أدخل اسم الخادم وحده، فللمنفذ حقل خاص.</translation>
    </message>
    <message>
        <source>Enter the user name. At most providers it is the full e-mail address.</source>
        <translation>أدخل اسم المستخدم. لدى معظم المزوّدين هو عنوان البريد الإلكتروني كاملًا.</translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation>كل شيء يعمل</translation>
    </message>
    <message>
        <source>February</source>
        <comment>a month</comment>
        <translation>فبراير</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>جدار الحماية</translation>
    </message>
    <message>
        <source>Five things to fix</source>
        <translation>خمسة أمور يجب إصلاحها</translation>
    </message>
    <message>
        <source>For the mail administrator</source>
        <translation>لمسؤول البريد</translation>
    </message>
    <message>
        <source>For the owner of the mailbox</source>
        <translation>لصاحب صندوق البريد</translation>
    </message>
    <message>
        <source>For the security administrator</source>
        <translation>لمسؤول الأمان</translation>
    </message>
    <message>
        <source>For {domain}, Thunderbird&apos;s public database names {host}, a server of {owner}.</source>
        <translation>تذكر قاعدة بيانات Thunderbird العامة للنطاق {domain} الخادم {host}، وهو من نطاق {owner}.</translation>
    </message>
    <message>
        <source>Four things to fix</source>
        <translation>أربعة أمور يجب إصلاحها</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a label in front of a column</comment>
        <translation>من</translation>
    </message>
    <message>
        <source>From address</source>
        <translation>عنوان المرسل</translation>
    </message>
    <message>
        <source>From name</source>
        <translation>اسم المرسل</translation>
    </message>
    <message>
        <source>From the platform:</source>
        <translation>من المنصة:</translation>
    </message>
    <message>
        <source>From this computer: every check passed.</source>
        <translation>من هذا الكمبيوتر: نجحت كل الفحوص.</translation>
    </message>
    <message>
        <source>From: {source}</source>
        <comment>where settings come from</comment>
        <translation>المصدر: {source}</translation>
    </message>
    <message>
        <source>Give only the origin of the platform: https, the host, and a port if it is unusual.</source>
        <translation>اكتب أصل عنوان المنصة فقط: https والمضيف، والمنفذ إذا لم يكن المعتاد.</translation>
    </message>
    <message>
        <source>Give the SHA-256 of the server&apos;s key.</source>
        <translation>اكتب قيمة SHA-256 لمفتاح الخادم.</translation>
    </message>
    <message>
        <source>Give the address of the platform, such as https://platform.example.</source>
        <translation>اكتب عنوان المنصة، مثل https://platform.example.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>من المفيد معرفته</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>رسالة الترحيب</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>Handed over for {address}</source>
        <translation>قُبلت للتسليم إلى {address}</translation>
    </message>
    <message>
        <source>Help</source>
        <comment>a label in front of a column</comment>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>How to send through {provider}</source>
        <translation>كيفية الإرسال عبر {provider}</translation>
    </message>
    <message>
        <source>If a connection fails, {web} and {mail} ({operator}) may be connected to as well, without any name or password, to tell a blocked network from a server that is down.</source>
        <translation>إذا فشل اتصال، فقد يجري الاتصال أيضًا مع {web} و{mail} ({operator})، دون أي اسم أو كلمة مرور، لتمييز شبكة محجوبة من خادم متوقف.</translation>
    </message>
    <message>
        <source>In the place of this draft is a link to another place. It was not opened.</source>
        <translation>في موضع هذه المسودة رابط إلى مكان آخر. لم يُفتح.</translation>
    </message>
    <message>
        <source>In your network {host} leads to another address than in the public DNS. The test from here says little about {platform}.</source>
        <translation>في شبكتك يقود {host} إلى عنوان غير الذي في DNS العام. لا يدل الاختبار من هنا على الكثير بشأن {platform}.</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>التعريف</translation>
    </message>
    <message>
        <source>Introduction after encryption</source>
        <translation>التعريف بعد التشفير</translation>
    </message>
    <message>
        <source>Issuer: {name}</source>
        <comment>of a certificate</comment>
        <translation>المُصدر: {name}</translation>
    </message>
    <message>
        <source>It belongs to STARTTLS.</source>
        <translation>تتعلق بأمر STARTTLS.</translation>
    </message>
    <message>
        <source>It belongs to the connection.</source>
        <translation>تتعلق بالاتصال.</translation>
    </message>
    <message>
        <source>It belongs to the encryption.</source>
        <translation>تتعلق بالتشفير.</translation>
    </message>
    <message>
        <source>It belongs to the introduction (EHLO).</source>
        <translation>تتعلق بالتعريف (EHLO).</translation>
    </message>
    <message>
        <source>It belongs to the message itself.</source>
        <translation>تتعلق بالرسالة نفسها.</translation>
    </message>
    <message>
        <source>It belongs to the name lookup.</source>
        <translation>تتعلق بالبحث عن الاسم.</translation>
    </message>
    <message>
        <source>It belongs to the recipient.</source>
        <translation>تتعلق بالمستلم.</translation>
    </message>
    <message>
        <source>It belongs to the sender address.</source>
        <translation>تتعلق بعنوان المرسل.</translation>
    </message>
    <message>
        <source>It belongs to the server&apos;s greeting.</source>
        <translation>تتعلق برسالة ترحيب الخادم.</translation>
    </message>
    <message>
        <source>It belongs to the sign-in.</source>
        <translation>تتعلق بتسجيل الدخول.</translation>
    </message>
    <message>
        <source>It has no telemetry. The log holds no password and no server&apos;s reply.</source>
        <translation>لا يجمع أي بيانات استخدام. ليس في السجل كلمة مرور ولا رد من خادم.</translation>
    </message>
    <message>
        <source>It is active: the platform sends through it.</source>
        <translation>هي مفعّلة: ترسل المنصة عبرها.</translation>
    </message>
    <message>
        <source>It may also be:</source>
        <translation>وقد يكون أيضًا:</translation>
    </message>
    <message>
        <source>It may also be: {causes}.</source>
        <translation>وقد يكون أيضًا: {causes}.</translation>
    </message>
    <message>
        <source>It never became active. What was active before still is.</source>
        <translation>لم تُفعَّل قط. ما كان مفعّلًا من قبل ما زال مفعّلًا.</translation>
    </message>
    <message>
        <source>It receives mail for the domain and has no outgoing server.</source>
        <translation>يستقبل البريد للنطاق وليس له خادم للبريد الصادر.</translation>
    </message>
    <message>
        <source>It sends at most {limit} in a day. After that messages are refused or delayed.</source>
        <translation>يرسل {limit} في اليوم على الأكثر. بعد ذلك تُرفض الرسائل أو تتأخر.</translation>
    </message>
    <message>
        <source>It was active for a time. Something else is in use now.</source>
        <translation>كانت مفعّلة مدة من الزمن. المستخدم الآن شيء آخر.</translation>
    </message>
    <message>
        <source>It works, with something to look at</source>
        <translation>يعمل، مع أمر يستحق المراجعة</translation>
    </message>
    <message>
        <source>Its form takes the ports {ports}.</source>
        <translation>يقبل نموذجها المنافذ {ports}.</translation>
    </message>
    <message>
        <source>Its mail can be sent with its own programs only.</source>
        <translation>لا يُرسل بريده إلا ببرامجه الخاصة.</translation>
    </message>
    <message>
        <source>Its outgoing server is a program on your computer. {platform} cannot reach it.</source>
        <translation>خادمه للبريد الصادر برنامج على كمبيوترك. لا تستطيع {platform} الوصول إليه.</translation>
    </message>
    <message>
        <source>January</source>
        <comment>a month</comment>
        <translation>يناير</translation>
    </message>
    <message>
        <source>July</source>
        <comment>a month</comment>
        <translation>يوليو</translation>
    </message>
    <message>
        <source>June</source>
        <comment>a month</comment>
        <translation>يونيو</translation>
    </message>
    <message>
        <source>Key or token</source>
        <translation>مفتاح أو رمز مميز</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>Limits</source>
        <comment>a label in front of a column</comment>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>Listed addresses, no password</source>
        <translation>عناوين مدرجة، دون كلمة مرور</translation>
    </message>
    <message>
        <source>Log</source>
        <comment>the file that the program writes events to</comment>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Look which limit your plan has, or take a larger one.</source>
        <translation>انظر ما هو حد باقتك، أو اختر باقة أكبر.</translation>
    </message>
    <message>
        <source>MX of {domain}: {host}</source>
        <comment>a DNS record</comment>
        <translation>سجل MX للنطاق {domain}: {host}</translation>
    </message>
    <message>
        <source>Mail for {domain} goes to {host}</source>
        <translation>بريد {domain} يذهب إلى {host}</translation>
    </message>
    <message>
        <source>March</source>
        <comment>a month</comment>
        <translation>مارس</translation>
    </message>
    <message>
        <source>May</source>
        <comment>a month</comment>
        <translation>مايو</translation>
    </message>
    <message>
        <source>Name lookup</source>
        <translation>البحث عن الاسم</translation>
    </message>
    <message>
        <source>Names: none</source>
        <comment>of a certificate</comment>
        <translation>الأسماء: لا شيء</translation>
    </message>
    <message>
        <source>Names: {names}</source>
        <comment>of a certificate</comment>
        <translation>الأسماء: {names}</translation>
    </message>
    <message>
        <source>No DNS server could be asked</source>
        <translation>تعذّر سؤال أي خادم DNS</translation>
    </message>
    <message>
        <source>No TLS version in common</source>
        <translation>لا إصدار TLS مشترك</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>لا رد</translation>
    </message>
    <message>
        <source>No cipher in common</source>
        <translation>لا خوارزمية تشفير مشتركة</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>لا اتصال</translation>
    </message>
    <message>
        <source>No encrypted connection to the platform came about.</source>
        <translation>لم يقم اتصال مشفّر مع المنصة.</translation>
    </message>
    <message>
        <source>No other standard port works</source>
        <translation>لا يعمل أي منفذ معتاد آخر</translation>
    </message>
    <message>
        <source>No outgoing server for other programs</source>
        <translation>لا خادم للبريد الصادر لبرامج أخرى</translation>
    </message>
    <message>
        <source>No settings are published for {domain}. Ask your mail provider for its outgoing server.</source>
        <translation>لا إعدادات منشورة للنطاق {domain}. اسأل مزوّد بريدك عن خادمه للبريد الصادر.</translation>
    </message>
    <message>
        <source>No stage and no reply code could be read, and the words name no problem.</source>
        <translation>تعذّرت قراءة مرحلة أو رمز رد، ولا تذكر الكلمات مشكلة.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>security of a connection: not encrypted</comment>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>لم يُطلب</translation>
    </message>
    <message>
        <source>Not every check ran to its end, so the settings are not known to work.</source>
        <translation>لم تصل كل الفحوص إلى نهايتها، فلا يُعرف هل تعمل الإعدادات.</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>غير لازم</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>لم يُجرَّب</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>how much a finding matters</comment>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Nothing failed, but the sign-in was not tried</source>
        <translation>لم يفشل شيء، لكن لم يُجرَّب تسجيل الدخول</translation>
    </message>
    <message>
        <source>Nothing had been sent to the platform.</source>
        <translation>لم يكن قد أُرسل شيء إلى المنصة.</translation>
    </message>
    <message>
        <source>Nothing had to be put back: the platform does not use what was handed over.</source>
        <translation>لم تكن حاجة إلى إعادة شيء: لا تستخدم المنصة ما سُلّم إليها.</translation>
    </message>
    <message>
        <source>Nothing is kept yet: a draft is named by the domain of the From address.</source>
        <translation>لا يُحفظ شيء بعد: اسم المسودة هو نطاق عنوان المرسل.</translation>
    </message>
    <message>
        <source>Nothing listens at the platform&apos;s address.</source>
        <translation>لا شيء يستمع في عنوان المنصة.</translation>
    </message>
    <message>
        <source>Nothing was sent over an unprotected connection</source>
        <translation>لم يُرسل شيء عبر اتصال غير محمي</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Nothing was sent. This is what a push would change.</source>
        <translation>لم يُرسل شيء. هذا ما سيغيّره التسليم.</translation>
    </message>
    <message>
        <source>November</source>
        <comment>a month</comment>
        <translation>نوفمبر</translation>
    </message>
    <message>
        <source>OAuth only, no password</source>
        <translation>OAuth فقط، دون كلمة مرور</translation>
    </message>
    <message>
        <source>October</source>
        <comment>a month</comment>
        <translation>أكتوبر</translation>
    </message>
    <message>
        <source>Offered and accepted</source>
        <translation>معروض ومقبول</translation>
    </message>
    <message>
        <source>Offers {offers}</source>
        <translation>يعرض {offers}</translation>
    </message>
    <message>
        <source>One kind of address</source>
        <comment>at the beginning of a sentence</comment>
        <translation>أحد نوعي العناوين</translation>
    </message>
    <message>
        <source>One thing to fix</source>
        <translation>أمر واحد يجب إصلاحه</translation>
    </message>
    <message>
        <source>Only https addresses are taken: anything else could be read and changed on the way.</source>
        <translation>لا تُقبل إلا عناوين https: أي شيء آخر يمكن قراءته وتغييره في الطريق.</translation>
    </message>
    <message>
        <source>Only on your own computer</source>
        <translation>على كمبيوترك فقط</translation>
    </message>
    <message>
        <source>Only the shipped data was searched, without a network. It does not know {domain}.</source>
        <translation>بُحث في البيانات المرفقة فقط، دون شبكة. وهي لا تعرف {domain}.</translation>
    </message>
    <message>
        <source>Open {host}</source>
        <comment>a page of this host</comment>
        <translation>فتح {host}</translation>
    </message>
    <message>
        <source>Other ports</source>
        <translation>منافذ أخرى</translation>
    </message>
    <message>
        <source>Packages: {versions}</source>
        <translation>الحزم: {versions}</translation>
    </message>
    <message>
        <source>Password of the mailbox</source>
        <translation>كلمة مرور صندوق البريد</translation>
    </message>
    <message>
        <source>Password or app password</source>
        <translation>كلمة المرور أو كلمة مرور التطبيق</translation>
    </message>
    <message>
        <source>Password, while the organisation allows it</source>
        <translation>كلمة المرور، ما دامت المؤسسة تسمح بها</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Port after the sign-in</source>
        <translation>المنفذ بعد تسجيل الدخول</translation>
    </message>
    <message>
        <source>Port {port}</source>
        <comment>at the beginning of a sentence</comment>
        <translation>المنفذ {port}</translation>
    </message>
    <message>
        <source>Probably</source>
        <comment>in front of a cause</comment>
        <translation>على الأرجح</translation>
    </message>
    <message>
        <source>Problem</source>
        <comment>how much a finding matters</comment>
        <translation>مشكلة</translation>
    </message>
    <message>
        <source>Problem: a cause that this program does not know.
Code: {code}</source>
        <translation>مشكلة: سبب لا يعرفه هذا البرنامج.
الرمز: {code}</translation>
    </message>
    <message>
        <source>Put back what was active</source>
        <translation>إعادة ما كان مفعّلًا</translation>
    </message>
    <message>
        <source>Read back and compare</source>
        <translation>القراءة والمقارنة</translation>
    </message>
    <message>
        <source>Read the platform&apos;s keys</source>
        <translation>قراءة مفاتيح المنصة</translation>
    </message>
    <message>
        <source>Read what is active now</source>
        <translation>قراءة المفعّل الآن</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>المستلم</translation>
    </message>
    <message>
        <source>Register the key with the pairing code that the platform shows, then push again.</source>
        <translation>سجّل المفتاح برمز الاقتران الذي تعرضه المنصة، ثم سلّم من جديد.</translation>
    </message>
    <message>
        <source>Reply code {code}: {meaning}.</source>
        <translation>رمز الرد {code}: {meaning}.</translation>
    </message>
    <message>
        <source>SHA-256 of the certificate: {digits}</source>
        <translation>قيمة SHA-256 للشهادة: {digits}</translation>
    </message>
    <message>
        <source>SHA-256 of the key: {digits}</source>
        <translation>قيمة SHA-256 للمفتاح: {digits}</translation>
    </message>
    <message>
        <source>SPF of {domain}</source>
        <comment>a DNS record</comment>
        <translation>سجل SPF للنطاق {domain}</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <comment>a step, inside a sentence</comment>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>Say first whether this server is yours.</source>
        <translation>حدّد أولًا هل هذا الخادم لك.</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>الأمان</translation>
    </message>
    <message>
        <source>Seen:</source>
        <translation>لوحظ:</translation>
    </message>
    <message>
        <source>Sender address</source>
        <translation>عنوان المرسل</translation>
    </message>
    <message>
        <source>Sender&apos;s domain</source>
        <translation>نطاق المرسل</translation>
    </message>
    <message>
        <source>Sender: {name} &lt;{address}&gt;</source>
        <translation>المرسل: {name} &lt;{address}&gt;</translation>
    </message>
    <message>
        <source>Sending method</source>
        <translation>طريقة الإرسال</translation>
    </message>
    <message>
        <source>September</source>
        <comment>a month</comment>
        <translation>سبتمبر</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>a label in front of a column</comment>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Server: {host}, {port}</source>
        <translation>الخادم: {host}، {port}</translation>
    </message>
    <message>
        <source>Show what will change</source>
        <translation>عرض ما سيتغير</translation>
    </message>
    <message>
        <source>Sign and seal</source>
        <translation>التوقيع والختم</translation>
    </message>
    <message>
        <source>Sign in as: ask your provider</source>
        <translation>اسم تسجيل الدخول: اسأل مزوّدك</translation>
    </message>
    <message>
        <source>Sign in as: {username}</source>
        <translation>اسم تسجيل الدخول: {username}</translation>
    </message>
    <message>
        <source>Sign in from this computer</source>
        <translation>تسجيل الدخول من هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <comment>a label in front of a column</comment>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Signed in with a password</source>
        <translation>تم تسجيل الدخول بكلمة مرور</translation>
    </message>
    <message>
        <source>Signed in with {mechanism}</source>
        <translation>تم تسجيل الدخول عبر {mechanism}</translation>
    </message>
    <message>
        <source>Since {date} sign-in with a password is off by default. It works only where the administrator turned it on again.</source>
        <translation>منذ {date} صار تسجيل الدخول بكلمة مرور معطّلًا افتراضيًا. لا يعمل إلا حيث أعاد المسؤول تفعيله.</translation>
    </message>
    <message>
        <source>Since {date} {provider} takes OAuth only. {platform} signs in with a user name and a password.</source>
        <translation>منذ {date} لا يقبل {provider} إلا OAuth. وتسجّل {platform} الدخول باسم مستخدم وكلمة مرور.</translation>
    </message>
    <message>
        <source>Six things to fix</source>
        <translation>ستة أمور يجب إصلاحها</translation>
    </message>
    <message>
        <source>Some accounts at {provider} may take OAuth only. It is not published which.</source>
        <translation>قد لا تقبل بعض الحسابات لدى {provider} إلا OAuth. ليس منشورًا أيها.</translation>
    </message>
    <message>
        <source>Status code {code}: {meaning}.</source>
        <translation>رمز الحالة {code}: {meaning}.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>Stopped by the time limit</source>
        <translation>أوقفته المهلة الزمنية</translation>
    </message>
    <message>
        <source>Subject: {name}</source>
        <comment>of a certificate</comment>
        <translation>صاحب الشهادة: {name}</translation>
    </message>
    <message>
        <source>System</source>
        <comment>the operating system</comment>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Test from the platform</source>
        <translation>الاختبار من المنصة</translation>
    </message>
    <message>
        <source>Test message</source>
        <translation>رسالة الاختبار</translation>
    </message>
    <message>
        <source>The DNS answers for {domain} do not fit its DNSSEC signatures. Somebody may have changed them, so they are not used.</source>
        <translation>ردود DNS عن {domain} لا توافق توقيعات DNSSEC. ربما غيّرها أحد، لذلك لا تُستخدم.</translation>
    </message>
    <message>
        <source>The DNS could not answer</source>
        <translation>لم يستطع DNS الرد</translation>
    </message>
    <message>
        <source>The DNS could not be asked about {domain}.</source>
        <translation>تعذّر سؤال DNS عن {domain}.</translation>
    </message>
    <message>
        <source>The DNS did not answer in time</source>
        <translation>لم يرد DNS ضمن المهلة</translation>
    </message>
    <message>
        <source>The DNS of {domain} names {host}, a server of {owner}, and nothing proves that it is right.</source>
        <translation>يذكر DNS الخاص بالنطاق {domain} الخادم {host}، وهو من نطاق {owner}، ولا شيء يثبت أنه الصحيح.</translation>
    </message>
    <message>
        <source>The SPF name may differ.</source>
        <translation>قد يختلف اسم SPF.</translation>
    </message>
    <message>
        <source>The address holds a line break or a character that cannot be seen. Type it again.</source>
        <translation>في العنوان فاصل أسطر أو حرف غير مرئي. اكتبه من جديد.</translation>
    </message>
    <message>
        <source>The address of its help page may have changed.</source>
        <translation>ربما تغيّر عنوان صفحة المساعدة.</translation>
    </message>
    <message>
        <source>The addresses from which the platform sends</source>
        <comment>at the beginning of a sentence</comment>
        <translation>العناوين التي ترسل منها المنصة</translation>
    </message>
    <message>
        <source>The answer was longer than any mail server&apos;s</source>
        <translation>الرد أطول من رد أي خادم بريد</translation>
    </message>
    <message>
        <source>The checks were stopped</source>
        <translation>أُوقفت الفحوص</translation>
    </message>
    <message>
        <source>The configuration has expired. Check the clock of this computer and push again.</source>
        <translation>انتهت صلاحية الإعدادات الموقّعة. راجع ساعة هذا الكمبيوتر وسلّم من جديد.</translation>
    </message>
    <message>
        <source>The configuration is meant for another platform.</source>
        <translation>الإعدادات موجّهة إلى منصة أخرى.</translation>
    </message>
    <message>
        <source>The connection to the platform was lost.</source>
        <translation>انقطع الاتصال مع المنصة.</translation>
    </message>
    <message>
        <source>The connection was cut</source>
        <translation>قُطع الاتصال</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>انقطع الاتصال</translation>
    </message>
    <message>
        <source>The connection was lost at the decisive moment. The next start of this program asks the platform.</source>
        <translation>انقطع الاتصال في اللحظة الحاسمة. يسأل هذا البرنامج المنصة عند بدئه التالي.</translation>
    </message>
    <message>
        <source>The disk is full, so the draft was not saved. What was saved before is still there.</source>
        <translation>القرص ممتلئ، فلم تُحفظ المسودة. ما حُفظ من قبل ما زال موجودًا.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, or save in another folder.</source>
        <translation>القرص ممتلئ. أفرغ بعض المساحة، أو احفظ في مجلد آخر.</translation>
    </message>
    <message>
        <source>The domain</source>
        <comment>at the beginning of a sentence</comment>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>The domain could not be looked up</source>
        <translation>تعذّر البحث عن النطاق</translation>
    </message>
    <message>
        <source>The domain {domain} does not exist. Check the part of the address after the @.</source>
        <translation>النطاق {domain} غير موجود. راجع الجزء الذي بعد @ من العنوان.</translation>
    </message>
    <message>
        <source>The draft for {domain} needs a newer version of this program.</source>
        <translation>تحتاج مسودة {domain} إلى إصدار أحدث من هذا البرنامج.</translation>
    </message>
    <message>
        <source>The draft for {domain} was damaged. It was set aside as {file}; all others are as they were.</source>
        <translation>كانت مسودة {domain} تالفة. وُضعت جانبًا باسم {file}، وبقية المسودات كما كانت.</translation>
    </message>
    <message>
        <source>The encrypted connection broke</source>
        <translation>انقطع الاتصال المشفّر</translation>
    </message>
    <message>
        <source>The encryption could not be set up</source>
        <translation>تعذّر إعداد التشفير</translation>
    </message>
    <message>
        <source>The file could not be read or written.</source>
        <translation>تعذّرت قراءة الملف أو كتابته.</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>الملف غير موجود.</translation>
    </message>
    <message>
        <source>The file has expired. Open it, check again, and save a new one.</source>
        <translation>انتهت صلاحية الملف. افتحه وأعد الفحص واحفظ ملفًا جديدًا.</translation>
    </message>
    <message>
        <source>The file holds a private key. Use the public one.</source>
        <translation>في الملف مفتاح خاص. استخدم المفتاح العام.</translation>
    </message>
    <message>
        <source>The file holds no key that could have signed a configuration.</source>
        <translation>ليس في الملف مفتاح يمكن أن يكون قد وقّع إعدادات.</translation>
    </message>
    <message>
        <source>The file is a link to another place. Choose the file itself.</source>
        <translation>الملف رابط إلى مكان آخر. اختر الملف نفسه.</translation>
    </message>
    <message>
        <source>The file is from the future. Check the date of this computer.</source>
        <translation>الملف من المستقبل. راجع تاريخ هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>The file is larger than a file of this kind can be.</source>
        <translation>الملف أكبر مما يمكن لملف من هذا النوع.</translation>
    </message>
    <message>
        <source>The file is larger than a set of provider data can be.</source>
        <translation>الملف أكبر مما يمكن لمجموعة بيانات المزوّدين.</translation>
    </message>
    <message>
        <source>The file is larger than a signed configuration can be.</source>
        <translation>الملف أكبر مما يمكن لإعدادات موقّعة.</translation>
    </message>
    <message>
        <source>The file is meant for another platform.</source>
        <translation>الملف موجّه إلى منصة أخرى.</translation>
    </message>
    <message>
        <source>The file name is too long. Choose a shorter one.</source>
        <translation>اسم الملف طويل جدًا. اختر اسمًا أقصر.</translation>
    </message>
    <message>
        <source>The file was changed after it was signed, or the key is another one.</source>
        <translation>تغيّر الملف بعد توقيعه، أو أن المفتاح مفتاح آخر.</translation>
    </message>
    <message>
        <source>The file was signed by a key that is not known here.</source>
        <translation>الملف موقّع بمفتاح غير معروف هنا.</translation>
    </message>
    <message>
        <source>The file was used before.</source>
        <translation>استُخدم الملف من قبل.</translation>
    </message>
    <message>
        <source>The fingerprint is not that of the platform&apos;s key.</source>
        <translation>ليست البصمة بصمة مفتاح المنصة.</translation>
    </message>
    <message>
        <source>The first half of {year}</source>
        <comment>at the beginning of a sentence</comment>
        <translation>النصف الأول من عام {year}</translation>
    </message>
    <message>
        <source>The folder of the drafts does not let you write. The draft was not saved.</source>
        <translation>مجلد المسودات لا يسمح لك بالكتابة. لم تُحفظ المسودة.</translation>
    </message>
    <message>
        <source>The form of {platform} takes the ports {ports}, and {provider} answers on none of them.</source>
        <translation>يقبل نموذج {platform} المنافذ {ports}، ولا يرد {provider} على أي منها.</translation>
    </message>
    <message>
        <source>The journal of this push could not be written. Free some disk space and push again.</source>
        <translation>تعذّرت كتابة سجل هذا التسليم. أفرغ بعض مساحة القرص وسلّم من جديد.</translation>
    </message>
    <message>
        <source>The key in the request file belongs to another kind of signature.</source>
        <translation>المفتاح في ملف الطلب لنوع آخر من التوقيع.</translation>
    </message>
    <message>
        <source>The key in the request file cannot be used to seal a password.</source>
        <translation>لا يمكن استخدام المفتاح في ملف الطلب لختم كلمة مرور.</translation>
    </message>
    <message>
        <source>The key is for one time only and kept nowhere. Make one that is kept first.</source>
        <translation>المفتاح لمرة واحدة فقط ولا يُحفظ في أي مكان. أنشئ أولًا مفتاحًا يُحفظ.</translation>
    </message>
    <message>
        <source>The key that signs on this computer could not be read or written.</source>
        <translation>تعذّرت قراءة المفتاح الذي يوقّع على هذا الكمبيوتر أو كتابته.</translation>
    </message>
    <message>
        <source>The key that signs on this computer is locked with a passphrase.</source>
        <translation>المفتاح الذي يوقّع على هذا الكمبيوتر مقفل بعبارة مرور.</translation>
    </message>
    <message>
        <source>The keyring that holds this computer&apos;s signer key is locked. Unlock it and try again.</source>
        <translation>حلقة المفاتيح التي فيها مفتاح التوقيع لهذا الكمبيوتر مقفلة. افتح قفلها وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The keys of platforms that you compared: without them a swapped key would not be noticed.</source>
        <translation>مفاتيح المنصات التي قارنتها: دونها لا يُلاحَظ تبديل مفتاح.</translation>
    </message>
    <message>
        <source>The keys that sign on this computer: platforms know them. Delete them in Keys.</source>
        <translation>المفاتيح التي توقّع على هذا الكمبيوتر: تعرفها المنصات. احذفها في «المفاتيح».</translation>
    </message>
    <message>
        <source>The limit may be {limit} in a day with {plan}. After that messages are refused or delayed.</source>
        <translation>قد يكون الحد {limit} في اليوم مع {plan}. بعد ذلك تُرفض الرسائل أو تتأخر.</translation>
    </message>
    <message>
        <source>The limit may be {limit} in a day. After that messages are refused or delayed.</source>
        <translation>قد يكون الحد {limit} في اليوم. بعد ذلك تُرفض الرسائل أو تتأخر.</translation>
    </message>
    <message>
        <source>The limit may differ.</source>
        <translation>قد يختلف الحد.</translation>
    </message>
    <message>
        <source>The list of what was signed here. It holds no password.</source>
        <translation>قائمة ما تم توقيعه هنا. ليست فيها كلمة مرور.</translation>
    </message>
    <message>
        <source>The log. It holds no password.</source>
        <translation>السجل. ليست فيه كلمة مرور.</translation>
    </message>
    <message>
        <source>The mailbox</source>
        <comment>at the beginning of a sentence</comment>
        <translation>صندوق البريد</translation>
    </message>
    <message>
        <source>The meaning of its replies may differ.</source>
        <translation>قد يختلف معنى ردوده.</translation>
    </message>
    <message>
        <source>The name could not be looked up</source>
        <translation>تعذّر البحث عن الاسم</translation>
    </message>
    <message>
        <source>The name does not exist</source>
        <translation>الاسم غير موجود</translation>
    </message>
    <message>
        <source>The name exists, but has no address</source>
        <translation>الاسم موجود، لكن ليس له عنوان</translation>
    </message>
    <message>
        <source>The name has at most 200 characters.</source>
        <translation>لا يزيد الاسم على 200 حرف.</translation>
    </message>
    <message>
        <source>The name has at most 253 characters.</source>
        <translation>لا يزيد الاسم على 253 حرفًا.</translation>
    </message>
    <message>
        <source>The name holds a line break or a character that cannot be seen. Type it again.</source>
        <translation>في الاسم فاصل أسطر أو حرف غير مرئي. اكتبه من جديد.</translation>
    </message>
    <message>
        <source>The name {host} exists only in your own network. {platform} asks the public DNS.</source>
        <translation>لا يوجد الاسم {host} إلا في شبكتك. أما {platform} فتسأل DNS العام.</translation>
    </message>
    <message>
        <source>The name {web} could not be looked up</source>
        <translation>تعذّر البحث عن الاسم {web}</translation>
    </message>
    <message>
        <source>The names of its mail exchangers may differ.</source>
        <translation>قد تختلف أسماء خوادم MX لديه.</translation>
    </message>
    <message>
        <source>The new settings do not work from this computer. Nothing was sent to the platform.</source>
        <translation>الإعدادات الجديدة لا تعمل من هذا الكمبيوتر. لم يُرسل شيء إلى المنصة.</translation>
    </message>
    <message>
        <source>The notes about hand-overs to platforms: one that was killed is settled from them.</source>
        <translation>الملاحظات عن عمليات التسليم إلى المنصات: بها تُسوّى عملية توقفت قبل أن تكتمل.</translation>
    </message>
    <message>
        <source>The pairing code is wrong.</source>
        <translation>رمز الاقتران خاطئ.</translation>
    </message>
    <message>
        <source>The part after the @ has at most 253 characters.</source>
        <translation>لا يزيد الجزء الذي بعد @ على 253 حرفًا.</translation>
    </message>
    <message>
        <source>The part after the @ has to be a full domain, such as example.com.</source>
        <translation>يجب أن يكون الجزء الذي بعد @ نطاقًا كاملًا، مثل example.com.</translation>
    </message>
    <message>
        <source>The part after the @ is not a domain. Use letters, digits, dots and hyphens.</source>
        <translation>الجزء الذي بعد @ ليس نطاقًا. استخدم حروفًا لاتينية وأرقامًا ونقاطًا وشرطات.</translation>
    </message>
    <message>
        <source>The part before the @ has at most 64 characters.</source>
        <translation>لا يزيد الجزء الذي قبل @ على 64 حرفًا.</translation>
    </message>
    <message>
        <source>The part before the @ holds a character that has no place there.</source>
        <translation>في الجزء الذي قبل @ حرف لا مكان له هناك.</translation>
    </message>
    <message>
        <source>The part before the @ is missing.</source>
        <translation>الجزء الذي قبل @ ناقص.</translation>
    </message>
    <message>
        <source>The passphrase does not open the key that signs on this computer.</source>
        <translation>لا تفتح عبارة المرور المفتاح الذي يوقّع على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>The password holds a line break or a character that cannot be typed. Enter it again.</source>
        <translation>في كلمة المرور فاصل أسطر أو حرف لا يمكن كتابته. أدخلها من جديد.</translation>
    </message>
    <message>
        <source>The password in the file is not sealed as it must be.</source>
        <translation>كلمة المرور في الملف ليست مختومة كما يجب.</translation>
    </message>
    <message>
        <source>The password is too long to be sealed.</source>
        <translation>كلمة المرور أطول من أن تُختم.</translation>
    </message>
    <message>
        <source>The platform</source>
        <comment>at the beginning of a sentence</comment>
        <translation>المنصة</translation>
    </message>
    <message>
        <source>The platform answered with another key than the one that was registered.</source>
        <translation>ردّت المنصة بمفتاح غير الذي سُجّل.</translation>
    </message>
    <message>
        <source>The platform answers with a redirect. It was not followed: give the address it leads to.</source>
        <translation>ترد المنصة بإعادة توجيه. لم يتّبعها البرنامج: اكتب العنوان الذي تقود إليه.</translation>
    </message>
    <message>
        <source>The platform answers with an error of its own.</source>
        <translation>ترد المنصة بخطأ من عندها.</translation>
    </message>
    <message>
        <source>The platform cannot use settings of this kind.</source>
        <translation>لا تستطيع المنصة استخدام إعدادات من هذا النوع.</translation>
    </message>
    <message>
        <source>The platform could not be asked what became of it. The next start asks again.</source>
        <translation>تعذّر سؤال المنصة عما آل إليه الأمر. يُعاد السؤال عند البدء التالي.</translation>
    </message>
    <message>
        <source>The platform could not be reached. What was active before still is.</source>
        <translation>تعذّر الوصول إلى المنصة. ما كان مفعّلًا من قبل ما زال مفعّلًا.</translation>
    </message>
    <message>
        <source>The platform could not open the sealed password.</source>
        <translation>لم تستطع المنصة فتح كلمة المرور المختومة.</translation>
    </message>
    <message>
        <source>The platform could not read what was sent.</source>
        <translation>لم تستطع المنصة قراءة ما أُرسل.</translation>
    </message>
    <message>
        <source>The platform did not answer in time.</source>
        <translation>لم ترد المنصة ضمن المهلة.</translation>
    </message>
    <message>
        <source>The platform does not hold the settings that it was given.</source>
        <translation>ليست لدى المنصة الإعدادات التي سُلّمت إليها.</translation>
    </message>
    <message>
        <source>The platform does not know this computer&apos;s key yet. It keeps the settings aside and does not use them.</source>
        <translation>لا تعرف المنصة مفتاح هذا الكمبيوتر بعد. تضع الإعدادات جانبًا ولا تستخدمها.</translation>
    </message>
    <message>
        <source>The platform does not know this configuration any more.</source>
        <translation>لم تعد المنصة تعرف هذه الإعدادات.</translation>
    </message>
    <message>
        <source>The platform does not know this key.</source>
        <translation>لا تعرف المنصة هذا المفتاح.</translation>
    </message>
    <message>
        <source>The platform does not take a key of this kind.</source>
        <translation>لا تقبل المنصة مفتاحًا من هذا النوع.</translation>
    </message>
    <message>
        <source>The platform does not take this configuration. The reason stands in its own log.</source>
        <translation>لا تقبل المنصة هذه الإعدادات. السبب مذكور في سجلها.</translation>
    </message>
    <message>
        <source>The platform expected another media type.</source>
        <translation>توقعت المنصة نوع وسائط آخر.</translation>
    </message>
    <message>
        <source>The platform has as many keys for this account as it takes. Revoke one first.</source>
        <translation>لدى المنصة لهذا الحساب أكبر عدد تقبله من المفاتيح. أبطل أحدها أولًا.</translation>
    </message>
    <message>
        <source>The platform has ended this configuration.</source>
        <translation>أنهت المنصة هذه الإعدادات.</translation>
    </message>
    <message>
        <source>The platform is still testing.</source>
        <translation>ما زالت المنصة تختبر.</translation>
    </message>
    <message>
        <source>The platform names an API at another origin. The token belongs to this one and was not sent there.</source>
        <translation>تذكر المنصة واجهة API في عنوان آخر. الرمز المميز يخص هذا العنوان ولم يُرسل إلى هناك.</translation>
    </message>
    <message>
        <source>The platform now sends through your mail server, but its receipt could not be fetched.</source>
        <translation>ترسل المنصة الآن عبر خادم بريدك، لكن تعذّر تنزيل إيصالها.</translation>
    </message>
    <message>
        <source>The platform now sends through your mail server.</source>
        <translation>ترسل المنصة الآن عبر خادم بريدك.</translation>
    </message>
    <message>
        <source>The platform refused the token. Make a new one there.</source>
        <translation>رفضت المنصة الرمز المميز. أنشئ رمزًا جديدًا هناك.</translation>
    </message>
    <message>
        <source>The platform refused with the code {code}.</source>
        <translation>رفضت المنصة بالرمز {code}.</translation>
    </message>
    <message>
        <source>The platform said that it activated the settings and does not use them.</source>
        <translation>قالت المنصة إنها فعّلت الإعدادات، وهي لا تستخدمها.</translation>
    </message>
    <message>
        <source>The platform said that it went back to its own sender and did not.</source>
        <translation>قالت المنصة إنها عادت إلى مرسلها الخاص، ولم تفعل.</translation>
    </message>
    <message>
        <source>The platform says that its test has not passed.</source>
        <translation>تقول المنصة إن اختبارها لم ينجح.</translation>
    </message>
    <message>
        <source>The platform says that this is too large.</source>
        <translation>تقول المنصة إن هذا أكبر من اللازم.</translation>
    </message>
    <message>
        <source>The platform sends from its own sender now. The earlier settings could not be put back: the platform needs their password again. Push them once more.</source>
        <translation>ترسل المنصة الآن من مرسلها الخاص. تعذّرت إعادة الإعدادات السابقة، لأن المنصة تحتاج إلى كلمة مرورها من جديد. سلّمها مرة أخرى.</translation>
    </message>
    <message>
        <source>The platform takes the configuration for one from the future. Check the clock of this computer.</source>
        <translation>تعدّ المنصة الإعدادات من المستقبل. راجع ساعة هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>The platform uses other settings than it was given.</source>
        <translation>تستخدم المنصة إعدادات غير التي سُلّمت إليها.</translation>
    </message>
    <message>
        <source>The platform was asked for too many tests.</source>
        <translation>طُلبت من المنصة اختبارات كثيرة جدًا.</translation>
    </message>
    <message>
        <source>The platform&apos;s answer is larger than any answer of this kind can be.</source>
        <translation>رد المنصة أكبر مما يمكن لأي رد من هذا النوع.</translation>
    </message>
    <message>
        <source>The platform&apos;s answer is not what its API promises.</source>
        <translation>رد المنصة ليس ما تَعِد به واجهة API لديها.</translation>
    </message>
    <message>
        <source>The platform&apos;s certificate could not be verified, so nothing was sent. With an authority of your own, give the file of its certificate.</source>
        <translation>تعذّر التحقق من شهادة المنصة، فلم يُرسل شيء. إذا كانت لديك جهة إصدار خاصة، فحدّد ملف شهادتها.</translation>
    </message>
    <message>
        <source>The platform&apos;s key is another one than before. Ask the platform whether it changed its key.</source>
        <translation>مفتاح المنصة غير السابق. اسأل المنصة هل غيّرت مفتاحها.</translation>
    </message>
    <message>
        <source>The platform&apos;s name was not found. Check the address.</source>
        <translation>لم يُعثر على اسم المنصة. راجع العنوان.</translation>
    </message>
    <message>
        <source>The platform&apos;s own sender took over instead of the earlier settings.</source>
        <translation>حلّ مرسل المنصة الخاص محل الإعدادات السابقة.</translation>
    </message>
    <message>
        <source>The platform&apos;s own test failed. What was active before still is.</source>
        <translation>فشل اختبار المنصة. ما كان مفعّلًا من قبل ما زال مفعّلًا.</translation>
    </message>
    <message>
        <source>The platform&apos;s receipt does not hold.</source>
        <translation>إيصال المنصة غير صحيح.</translation>
    </message>
    <message>
        <source>The platform&apos;s test failed for a reason that this program does not know.</source>
        <translation>فشل اختبار المنصة لسبب لا يعرفه هذا البرنامج.</translation>
    </message>
    <message>
        <source>The port</source>
        <comment>at the beginning of a sentence</comment>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>The port in this address is not a number from 1 to 65535.</source>
        <translation>المنفذ في هذا العنوان ليس رقمًا من 1 إلى 65535.</translation>
    </message>
    <message>
        <source>The provider</source>
        <comment>at the beginning of a sentence</comment>
        <translation>المزوّد</translation>
    </message>
    <message numerus="yes">
        <source>The provider data is of {day}, %n day(s) old.</source>
        <translation>
            <numerusform>بيانات المزوّدين من {day}، أي من اليوم.</numerusform>
            <numerusform>بيانات المزوّدين من {day}، عمرها يوم واحد.</numerusform>
            <numerusform>بيانات المزوّدين من {day}، عمرها يومان.</numerusform>
            <numerusform>بيانات المزوّدين من {day}، عمرها %n أيام.</numerusform>
            <numerusform>بيانات المزوّدين من {day}، عمرها %n يومًا.</numerusform>
            <numerusform>بيانات المزوّدين من {day}، عمرها %n يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider data is of {day}, of today.</source>
        <translation>بيانات المزوّدين من {day}، أي من اليوم.</translation>
    </message>
    <message>
        <source>The provider data is of {day}.</source>
        <translation>بيانات المزوّدين من {day}.</translation>
    </message>
    <message>
        <source>The proxy of this network does not let the connection to the platform through.</source>
        <translation>لا يسمح وكيل (proxy) هذه الشبكة بمرور الاتصال إلى المنصة.</translation>
    </message>
    <message>
        <source>The push was refused. What was active before still is.</source>
        <translation>رُفض التسليم. ما كان مفعّلًا من قبل ما زال مفعّلًا.</translation>
    </message>
    <message>
        <source>The receipt says that the settings are not active.</source>
        <translation>يذكر الإيصال أن الإعدادات غير مفعّلة.</translation>
    </message>
    <message>
        <source>The receipt speaks of something else than what was handed over.</source>
        <translation>يتحدث الإيصال عن غير ما سُلّم.</translation>
    </message>
    <message>
        <source>The receipt was signed by a key that the platform does not name as its own.</source>
        <translation>الإيصال موقّع بمفتاح لا تذكره المنصة بين مفاتيحها.</translation>
    </message>
    <message>
        <source>The recipient</source>
        <comment>at the beginning of a sentence</comment>
        <translation>المستلم</translation>
    </message>
    <message>
        <source>The request file and the platform&apos;s site name different keys. Do not use the file.</source>
        <translation>يذكر ملف الطلب وموقع المنصة مفتاحين مختلفين. لا تستخدم الملف.</translation>
    </message>
    <message>
        <source>The request file has a name that looks like a known platform. Do not use it.</source>
        <translation>في ملف الطلب اسم يشبه منصة معروفة. لا تستخدمه.</translation>
    </message>
    <message>
        <source>The request file has expired. Get a new one from the platform.</source>
        <translation>انتهت صلاحية ملف الطلب. احصل على ملف جديد من المنصة.</translation>
    </message>
    <message>
        <source>The request file holds a private key. Tell the platform, and do not use it.</source>
        <translation>في ملف الطلب مفتاح خاص. أخبر المنصة ولا تستخدمه.</translation>
    </message>
    <message>
        <source>The request file holds no key that a password could be sealed for.</source>
        <translation>ليس في ملف الطلب مفتاح يمكن ختم كلمة مرور به.</translation>
    </message>
    <message>
        <source>The request file is larger than a request file can be.</source>
        <translation>ملف الطلب أكبر مما يمكن لملف طلب.</translation>
    </message>
    <message>
        <source>The request file speaks for a known platform but names another receiver. Do not use it.</source>
        <translation>يتحدث ملف الطلب باسم منصة معروفة لكنه يذكر مستلمًا آخر. لا تستخدمه.</translation>
    </message>
    <message>
        <source>The rule may differ.</source>
        <translation>قد تختلف القاعدة.</translation>
    </message>
    <message>
        <source>The sealed password belongs to other settings.</source>
        <translation>كلمة المرور المختومة تخص إعدادات أخرى.</translation>
    </message>
    <message>
        <source>The search noted: {note}.</source>
        <translation>لاحظ البحث: {note}.</translation>
    </message>
    <message>
        <source>The second half of {year}</source>
        <comment>at the beginning of a sentence</comment>
        <translation>النصف الثاني من عام {year}</translation>
    </message>
    <message>
        <source>The server</source>
        <comment>at the beginning of a sentence</comment>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>The server answers</source>
        <translation>يرد الخادم</translation>
    </message>
    <message>
        <source>The server answers {code}</source>
        <translation>يرد الخادم بالرمز {code}</translation>
    </message>
    <message>
        <source>The server broke the encryption off</source>
        <translation>قطع الخادم التشفير</translation>
    </message>
    <message>
        <source>The server cannot be reached since the sign-in</source>
        <translation>لا يمكن الوصول إلى الخادم منذ تسجيل الدخول</translation>
    </message>
    <message>
        <source>The server closed the connection</source>
        <translation>أغلق الخادم الاتصال</translation>
    </message>
    <message>
        <source>The server cuts connections since the sign-in</source>
        <translation>يقطع الخادم الاتصالات منذ تسجيل الدخول</translation>
    </message>
    <message>
        <source>The server did not answer in time</source>
        <translation>لم يرد الخادم ضمن المهلة</translation>
    </message>
    <message>
        <source>The server does not begin with encryption</source>
        <translation>لا يبدأ الخادم بالتشفير</translation>
    </message>
    <message>
        <source>The server does not offer STARTTLS</source>
        <translation>لا يعرض الخادم STARTTLS</translation>
    </message>
    <message>
        <source>The server greets</source>
        <translation>يرحّب الخادم</translation>
    </message>
    <message>
        <source>The server is silent since the sign-in</source>
        <translation>الخادم صامت منذ تسجيل الدخول</translation>
    </message>
    <message>
        <source>The server name holds a character that cannot be seen. Type the name again.</source>
        <translation>في اسم الخادم حرف غير مرئي. اكتب الاسم من جديد.</translation>
    </message>
    <message>
        <source>The server offers no sign-in</source>
        <translation>لا يعرض الخادم تسجيل الدخول</translation>
    </message>
    <message>
        <source>The server offers no way to sign in with a password</source>
        <translation>لا يعرض الخادم طريقة لتسجيل الدخول بكلمة مرور</translation>
    </message>
    <message>
        <source>The server refuses connections since the sign-in</source>
        <translation>يرفض الخادم الاتصالات منذ تسجيل الدخول</translation>
    </message>
    <message>
        <source>The server said:</source>
        <translation>قال الخادم:</translation>
    </message>
    <message>
        <source>The server said: {words}</source>
        <translation>قال الخادم: {words}</translation>
    </message>
    <message>
        <source>The server still takes connections from here</source>
        <translation>ما زال الخادم يقبل الاتصالات من هنا</translation>
    </message>
    <message>
        <source>The server takes no passwords, only the sign-in through a browser (OAuth).</source>
        <translation>لا يقبل الخادم كلمات مرور، بل تسجيل الدخول عبر المتصفح (OAuth) فقط.</translation>
    </message>
    <message>
        <source>The set is older than the data in use.</source>
        <translation>المجموعة أقدم من البيانات المستخدمة.</translation>
    </message>
    <message>
        <source>The set is signed, but this program cannot use its content. It may need a newer program.</source>
        <translation>المجموعة موقّعة، لكن هذا البرنامج لا يستطيع استخدام محتواها. قد تحتاج إلى برنامج أحدث.</translation>
    </message>
    <message>
        <source>The set was changed after it was signed.</source>
        <translation>تغيّرت المجموعة بعد توقيعها.</translation>
    </message>
    <message>
        <source>The set was signed by a key that this program does not trust.</source>
        <translation>المجموعة موقّعة بمفتاح لا يثق به هذا البرنامج.</translation>
    </message>
    <message>
        <source>The settings file of {domain} names {host}, a server of {owner}.</source>
        <translation>يذكر ملف الإعدادات الخاص بالنطاق {domain} الخادم {host}، وهو من نطاق {owner}.</translation>
    </message>
    <message>
        <source>The signature holds and the file is in time.</source>
        <translation>التوقيع صحيح والملف ضمن مدته.</translation>
    </message>
    <message>
        <source>The signature of the receipt does not hold.</source>
        <translation>توقيع الإيصال غير صحيح.</translation>
    </message>
    <message>
        <source>The test failed, and the platform does not say why.</source>
        <translation>فشل الاختبار، ولا تذكر المنصة السبب.</translation>
    </message>
    <message>
        <source>The user name holds a line break or a character that cannot be seen. Type it again.</source>
        <translation>في اسم المستخدم فاصل أسطر أو حرف غير مرئي. اكتبه من جديد.</translation>
    </message>
    <message>
        <source>The user name may have another form.</source>
        <translation>قد تكون لاسم المستخدم صيغة أخرى.</translation>
    </message>
    <message>
        <source>There are too many drafts for this domain. Delete one, then save again.</source>
        <translation>مسودات هذا النطاق كثيرة جدًا. احذف إحداها، ثم احفظ من جديد.</translation>
    </message>
    <message>
        <source>There is a folder with this name. Choose another name.</source>
        <translation>يوجد مجلد بهذا الاسم. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>There is no API for signed settings at this address. Save a signed file instead.</source>
        <translation>لا توجد واجهة API للإعدادات الموقّعة في هذا العنوان. احفظ ملفًا موقّعًا بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>There is no way from here to the platform.</source>
        <translation>لا طريق من هنا إلى المنصة.</translation>
    </message>
    <message>
        <source>These settings are active already. Nothing was changed.</source>
        <translation>هذه الإعدادات مفعّلة من قبل. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>These settings may differ.</source>
        <translation>قد تختلف هذه الإعدادات.</translation>
    </message>
    <message>
        <source>These steps may differ for your account.</source>
        <translation>قد تختلف هذه الخطوات لحسابك.</translation>
    </message>
    <message>
        <source>This address</source>
        <comment>at the beginning of a sentence</comment>
        <translation>هذا العنوان</translation>
    </message>
    <message>
        <source>This cannot be the name of a computer. Use letters, digits, dots and hyphens.</source>
        <translation>لا يمكن أن يكون هذا اسم كمبيوتر. استخدم حروفًا لاتينية وأرقامًا ونقاطًا وشرطات.</translation>
    </message>
    <message>
        <source>This cannot be the name of a server. Use letters, digits, dots and hyphens.</source>
        <translation>لا يمكن أن يكون هذا اسم خادم. استخدم حروفًا لاتينية وأرقامًا ونقاطًا وشرطات.</translation>
    </message>
    <message>
        <source>This computer could not note where the push stands, so it was not carried on. What was active before still is.</source>
        <translation>لم يستطع هذا الكمبيوتر تسجيل المرحلة التي بلغها التسليم، فلم يُتابَع. ما كان مفعّلًا من قبل ما زال مفعّلًا.</translation>
    </message>
    <message>
        <source>This computer does not allow a connection to {port}</source>
        <translation>لا يسمح هذا الكمبيوتر بالاتصال على {port}</translation>
    </message>
    <message>
        <source>This computer&apos;s DNS says that {domain} does not exist, though {provider} is known to use it. Names may be blocked in this network.</source>
        <translation>يقول DNS في هذا الكمبيوتر إن {domain} غير موجود، مع أن {provider} يستخدمه كما هو معروف. ربما تُحجب أسماء في هذه الشبكة.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock agrees with {source}</source>
        <translation>ساعة هذا الكمبيوتر توافق {source}</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {time} ahead of {source}</source>
        <translation>ساعة هذا الكمبيوتر متقدمة على {source} بمقدار {time}</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {time} behind {source}</source>
        <translation>ساعة هذا الكمبيوتر متأخرة عن {source} بمقدار {time}</translation>
    </message>
    <message>
        <source>This configuration was used before.</source>
        <translation>استُخدمت هذه الإعدادات من قبل.</translation>
    </message>
    <message>
        <source>This disk can only be read. Choose another folder.</source>
        <translation>هذا القرص للقراءة فقط. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>This draft is not there any more.</source>
        <translation>لم تعد هذه المسودة موجودة.</translation>
    </message>
    <message>
        <source>This draft was damaged and was set aside. All others are as they were.</source>
        <translation>كانت هذه المسودة تالفة ووُضعت جانبًا. بقية المسودات كما كانت.</translation>
    </message>
    <message>
        <source>This folder does not exist. Choose another one.</source>
        <translation>هذا المجلد غير موجود. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>This folder does not let you write. Choose another folder.</source>
        <translation>هذا المجلد لا يسمح لك بالكتابة. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>This is an e-mail address. Enter the name of the server, such as smtp.example.com.</source>
        <translation>هذا عنوان بريد إلكتروني. أدخل اسم الخادم، مثل smtp.example.com.</translation>
    </message>
    <message>
        <source>This is not a public key, a key set or a request file.</source>
        <translation>هذا ليس مفتاحًا عامًا ولا مجموعة مفاتيح ولا ملف طلب.</translation>
    </message>
    <message>
        <source>This is not a request file, or it was damaged.</source>
        <translation>هذا ليس ملف طلب، أو أنه تالف.</translation>
    </message>
    <message>
        <source>This is not a signed configuration, or it was damaged.</source>
        <translation>هذه ليست إعدادات موقّعة، أو أنها تالفة.</translation>
    </message>
    <message>
        <source>This is not a signed set of provider data, or it was damaged.</source>
        <translation>هذه ليست مجموعة موقّعة من بيانات المزوّدين، أو أنها تالفة.</translation>
    </message>
    <message>
        <source>This is not the address of a platform.</source>
        <translation>هذا ليس عنوان منصة.</translation>
    </message>
    <message>
        <source>This is probable, not certain.</source>
        <translation>هذا محتمل، وليس مؤكدًا.</translation>
    </message>
    <message>
        <source>This may differ for your account.</source>
        <translation>قد يختلف هذا لحسابك.</translation>
    </message>
    <message>
        <source>This message is not known here</source>
        <comment>a message that was pasted</comment>
        <translation>هذه الرسالة غير معروفة هنا</translation>
    </message>
    <message>
        <source>This platform was at another address before. Ask the platform whether it moved.</source>
        <translation>كانت هذه المنصة في عنوان آخر من قبل. اسأل المنصة هل انتقلت.</translation>
    </message>
    <message>
        <source>This port</source>
        <comment>at the beginning of a sentence</comment>
        <translation>هذا المنفذ</translation>
    </message>
    <message>
        <source>This program made a mistake here</source>
        <translation>أخطأ هذا البرنامج هنا</translation>
    </message>
    <message>
        <source>This provider</source>
        <comment>at the beginning of a sentence</comment>
        <translation>هذا المزوّد</translation>
    </message>
    <message>
        <source>This rests on:</source>
        <translation>تقوم هذه النتيجة على:</translation>
    </message>
    <message>
        <source>This security setting</source>
        <comment>at the beginning of a sentence</comment>
        <translation>هذا الإعداد للأمان</translation>
    </message>
    <message>
        <source>This server</source>
        <comment>at the beginning of a sentence</comment>
        <translation>هذا الخادم</translation>
    </message>
    <message>
        <source>This user</source>
        <comment>at the beginning of a sentence</comment>
        <translation>هذا المستخدم</translation>
    </message>
    <message>
        <source>Three things to fix</source>
        <translation>ثلاثة أمور يجب إصلاحها</translation>
    </message>
    <message>
        <source>Thunderbird&apos;s public database</source>
        <comment>after: From</comment>
        <translation>قاعدة بيانات Thunderbird العامة</translation>
    </message>
    <message>
        <source>Too many configurations wait at the platform.</source>
        <translation>تنتظر لدى المنصة إعدادات كثيرة جدًا.</translation>
    </message>
    <message>
        <source>Too many wrong pairing codes were given.</source>
        <translation>أُدخلت رموز اقتران خاطئة كثيرة جدًا.</translation>
    </message>
    <message>
        <source>Trust: {words}</source>
        <translation>الثقة: {words}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Try again in {time}</source>
        <translation>إعادة المحاولة بعد {time}</translation>
    </message>
    <message>
        <source>Try to make an app password. If {provider} offers none, this mailbox cannot be used.</source>
        <translation>حاول إنشاء كلمة مرور التطبيق. إذا لم يعرضها {provider}، فلا يمكن استخدام صندوق البريد هذا.</translation>
    </message>
    <message>
        <source>Two things to fix</source>
        <translation>أمران يجب إصلاحهما</translation>
    </message>
    <message>
        <source>Unexpected text arrived before the encryption</source>
        <translation>وصل نص غير متوقع قبل التشفير</translation>
    </message>
    <message>
        <source>Use a mailbox at another provider.</source>
        <translation>استخدم صندوق بريد لدى مزوّد آخر.</translation>
    </message>
    <message>
        <source>Use a mailbox in a domain of your own, at a provider that takes a password or app password.</source>
        <translation>استخدم صندوق بريد في نطاقك الخاص، لدى مزوّد يقبل كلمة المرور أو كلمة مرور التطبيق.</translation>
    </message>
    <message>
        <source>Use a relay that admits the addresses of {platform}.</source>
        <translation>استخدم خدمة ترحيل تسمح لعناوين {platform}.</translation>
    </message>
    <message>
        <source>Use a sending service with a domain of your own, such as Amazon SES, Brevo, Mailgun, Postmark, Resend or SendGrid.</source>
        <translation>استخدم خدمة إرسال مع نطاقك الخاص، مثل Amazon SES أو Brevo أو Mailgun أو Postmark أو Resend أو SendGrid.</translation>
    </message>
    <message>
        <source>Use an SMTP token of a paid plan, for an address in a domain of your own.</source>
        <translation>استخدم رمز SMTP من باقة مدفوعة، لعنوان في نطاقك الخاص.</translation>
    </message>
    <message>
        <source>Use port {port}</source>
        <translation>استخدام المنفذ {port}</translation>
    </message>
    <message>
        <source>Use port {port} with no encryption</source>
        <translation>استخدام المنفذ {port} دون تشفير</translation>
    </message>
    <message>
        <source>Use port {port} with {security}</source>
        <translation>استخدام المنفذ {port} مع {security}</translation>
    </message>
    <message>
        <source>Use port {works} of the same server.</source>
        <translation>استخدم المنفذ {works} على الخادم نفسه.</translation>
    </message>
    <message>
        <source>Use server {host}</source>
        <translation>استخدام الخادم {host}</translation>
    </message>
    <message>
        <source>Use the name under which the server is known in the internet.</source>
        <translation>استخدم الاسم الذي يُعرف به الخادم في الإنترنت.</translation>
    </message>
    <message>
        <source>Use {address} as From address</source>
        <translation>استخدام {address} كعنوان للمرسل</translation>
    </message>
    <message>
        <source>Use {security}</source>
        <comment>SSL/TLS or STARTTLS</comment>
        <translation>استخدام {security}</translation>
    </message>
    <message>
        <source>Use {settings}</source>
        <comment>settings in a list: server smtp.example.com, port 465</comment>
        <translation>استخدام {settings}</translation>
    </message>
    <message>
        <source>Use {username} as user name</source>
        <translation>استخدام {username} كاسم مستخدم</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>User name</source>
        <comment>a label in front of a column</comment>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>User name: none, relay without sign-in</source>
        <translation>اسم المستخدم: لا يوجد، ترحيل دون تسجيل دخول</translation>
    </message>
    <message>
        <source>User name: {username}</source>
        <translation>اسم المستخدم: {username}</translation>
    </message>
    <message>
        <source>Valid: {not_before} to {not_after} UTC</source>
        <translation>الصلاحية: من {not_before} إلى {not_after} UTC</translation>
    </message>
    <message>
        <source>Verify the receipt</source>
        <translation>التحقق من الإيصال</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Waits for STARTTLS</source>
        <translation>بانتظار STARTTLS</translation>
    </message>
    <message>
        <source>Waits for an earlier check</source>
        <translation>بانتظار فحص سابق</translation>
    </message>
    <message>
        <source>Waits for encryption</source>
        <translation>بانتظار التشفير</translation>
    </message>
    <message>
        <source>Waits for sign-in</source>
        <translation>بانتظار تسجيل الدخول</translation>
    </message>
    <message>
        <source>Waits for the connection</source>
        <translation>بانتظار الاتصال</translation>
    </message>
    <message>
        <source>Waits for the greeting</source>
        <translation>بانتظار رسالة الترحيب</translation>
    </message>
    <message>
        <source>Waits for the introduction</source>
        <translation>بانتظار التعريف</translation>
    </message>
    <message>
        <source>Waits for the introduction after encryption</source>
        <translation>بانتظار التعريف بعد التشفير</translation>
    </message>
    <message>
        <source>Waits for the name lookup</source>
        <translation>بانتظار البحث عن الاسم</translation>
    </message>
    <message>
        <source>Waits for the recipient</source>
        <translation>بانتظار المستلم</translation>
    </message>
    <message>
        <source>Waits for the sender address</source>
        <translation>بانتظار عنوان المرسل</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>how much a finding matters</comment>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>What answers is not a mail server</source>
        <translation>الذي يرد ليس خادم بريد</translation>
    </message>
    <message>
        <source>What came is no receipt.</source>
        <translation>ما وصل ليس إيصالًا.</translation>
    </message>
    <message>
        <source>What can be done here: {remedies}</source>
        <translation>ما يمكن فعله هنا: {remedies}</translation>
    </message>
    <message>
        <source>What to write to them:</source>
        <comment>to the mail administrator</comment>
        <translation>ما تكتبه إليهم:</translation>
    </message>
    <message>
        <source>What was active before could not be put back.</source>
        <translation>تعذّرت إعادة ما كان مفعّلًا من قبل.</translation>
    </message>
    <message>
        <source>What was active before could not be put back. Look at the platform&apos;s own settings.</source>
        <translation>تعذّرت إعادة ما كان مفعّلًا من قبل. راجع إعدادات المنصة نفسها.</translation>
    </message>
    <message>
        <source>What was active before is active again.</source>
        <translation>ما كان مفعّلًا من قبل صار مفعّلًا من جديد.</translation>
    </message>
    <message>
        <source>Works: {ports}</source>
        <translation>يعمل: {ports}</translation>
    </message>
    <message>
        <source>You did not agree.</source>
        <translation>لم توافق.</translation>
    </message>
    <message>
        <source>Your domain</source>
        <comment>at the beginning of a sentence</comment>
        <translation>نطاقك</translation>
    </message>
    <message>
        <source>a few days</source>
        <comment>in the middle of a sentence</comment>
        <translation>أيام قليلة</translation>
    </message>
    <message>
        <source>a service</source>
        <comment>a mail filter whose name is not known, inside a sentence</comment>
        <translation>خدمة</translation>
    </message>
    <message>
        <source>a subject the standard does not know</source>
        <translation>موضوع لا يعرفه المعيار</translation>
    </message>
    <message>
        <source>a usual name that answers</source>
        <comment>after: From</comment>
        <translation>اسم معتاد جاء منه رد</translation>
    </message>
    <message>
        <source>about the command&apos;s form</source>
        <comment>what a reply of a mail server is about</comment>
        <translation>عن صيغة الأمر</translation>
    </message>
    <message>
        <source>about the connection</source>
        <comment>what a reply of a mail server is about</comment>
        <translation>عن الاتصال</translation>
    </message>
    <message>
        <source>about the sign-in or the use of the service</source>
        <comment>what a reply of a mail server is about</comment>
        <translation>عن تسجيل الدخول أو استخدام الخدمة</translation>
    </message>
    <message>
        <source>about the state of the mail system</source>
        <comment>what a reply of a mail server is about</comment>
        <translation>عن حالة نظام البريد</translation>
    </message>
    <message>
        <source>after its greeting</source>
        <comment>when something happened, inside a sentence</comment>
        <translation>بعد رسالة الترحيب</translation>
    </message>
    <message>
        <source>after the encryption was set up</source>
        <comment>when something happened, inside a sentence</comment>
        <translation>بعد إعداد التشفير</translation>
    </message>
    <message>
        <source>after {count} ms</source>
        <translation>بعد {count} م.ث</translation>
    </message>
    <message>
        <source>against newer rules</source>
        <comment>in a list after: Certificate</comment>
        <translation>مخالفة لقواعد أحدث</translation>
    </message>
    <message>
        <source>announced: no</source>
        <comment>STARTTLS by the server</comment>
        <translation>معلن: لا</translation>
    </message>
    <message>
        <source>announced: yes</source>
        <comment>STARTTLS by the server</comment>
        <translation>معلن: نعم</translation>
    </message>
    <message>
        <source>arrived before the encryption: {bytes}</source>
        <translation>وصل قبل التشفير: {bytes}</translation>
    </message>
    <message>
        <source>asked for: {name}</source>
        <comment>the name that a certificate must have</comment>
        <translation>طُلب: {name}</translation>
    </message>
    <message>
        <source>at STARTTLS</source>
        <comment>when something happened, inside a sentence</comment>
        <translation>عند STARTTLS</translation>
    </message>
    <message>
        <source>at the recipient</source>
        <comment>when something happened, inside a sentence</comment>
        <translation>عند المستلم</translation>
    </message>
    <message>
        <source>at the sender address</source>
        <comment>when something happened, inside a sentence</comment>
        <translation>عند عنوان المرسل</translation>
    </message>
    <message>
        <source>at the test message</source>
        <comment>when something happened, inside a sentence</comment>
        <translation>عند رسالة الاختبار</translation>
    </message>
    <message>
        <source>at this step</source>
        <comment>in the middle of a sentence</comment>
        <translation>في هذه الخطوة</translation>
    </message>
    <message>
        <source>before STARTTLS</source>
        <comment>when something happened, inside a sentence</comment>
        <translation>قبل STARTTLS</translation>
    </message>
    <message>
        <source>before encryption, as {name}</source>
        <comment>how this computer introduced itself</comment>
        <translation>قبل التشفير، باسم {name}</translation>
    </message>
    <message>
        <source>before its greeting</source>
        <comment>when something happened, inside a sentence</comment>
        <translation>قبل رسالة الترحيب</translation>
    </message>
    <message>
        <source>before the introduction</source>
        <comment>when something happened, inside a sentence</comment>
        <translation>قبل التعريف</translation>
    </message>
    <message>
        <source>before the introduction after encryption</source>
        <comment>when something happened, inside a sentence</comment>
        <translation>قبل التعريف بعد التشفير</translation>
    </message>
    <message>
        <source>before the recipient</source>
        <comment>when something happened, inside a sentence</comment>
        <translation>قبل المستلم</translation>
    </message>
    <message>
        <source>before the sender address</source>
        <comment>when something happened, inside a sentence</comment>
        <translation>قبل عنوان المرسل</translation>
    </message>
    <message>
        <source>before the sign-in</source>
        <comment>when something happened, inside a sentence</comment>
        <translation>قبل تسجيل الدخول</translation>
    </message>
    <message>
        <source>before the test message</source>
        <comment>when something happened, inside a sentence</comment>
        <translation>قبل رسالة الاختبار</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>how a check ended, in a column of its own</comment>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>certificate {number} of {count} presented</source>
        <translation>الشهادة {number} من {count} مما عرضه الخادم</translation>
    </message>
    <message>
        <source>confirm that {owner} is yours or your provider&apos;s</source>
        <comment>whether settings can be trusted, after: Trust</comment>
        <translation>أكّد أن {owner} لك أو لمزوّدك</translation>
    </message>
    <message>
        <source>during the sign-in</source>
        <comment>when something happened, inside a sentence</comment>
        <translation>أثناء تسجيل الدخول</translation>
    </message>
    <message>
        <source>eight</source>
        <comment>a digit, read aloud</comment>
        <translation>ثمانية</translation>
    </message>
    <message>
        <source>error {number}</source>
        <translation>الخطأ {number}</translation>
    </message>
    <message>
        <source>expired</source>
        <comment>in a list after: Certificate</comment>
        <translation>منتهية</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>how a check ended, in a column of its own</comment>
        <translation>فاشل</translation>
    </message>
    <message>
        <source>first bytes: {bytes}</source>
        <translation>أول البايتات: {bytes}</translation>
    </message>
    <message>
        <source>five</source>
        <comment>a digit, read aloud</comment>
        <translation>خمسة</translation>
    </message>
    <message>
        <source>for another name</source>
        <comment>in a list after: Certificate</comment>
        <translation>لاسم آخر</translation>
    </message>
    <message>
        <source>four</source>
        <comment>a digit, read aloud</comment>
        <translation>أربعة</translation>
    </message>
    <message>
        <source>from an unknown authority</source>
        <comment>in a list after: Certificate</comment>
        <translation>من جهة إصدار غير معروفة</translation>
    </message>
    <message>
        <source>information</source>
        <comment>what a reply of a mail server is about</comment>
        <translation>معلومات</translation>
    </message>
    <message>
        <source>inside the encryption, as {name}</source>
        <comment>how this computer introduced itself</comment>
        <translation>داخل التشفير، باسم {name}</translation>
    </message>
    <message>
        <source>nine</source>
        <comment>a digit, read aloud</comment>
        <translation>تسعة</translation>
    </message>
    <message>
        <source>no encryption</source>
        <comment>in the middle of a sentence</comment>
        <translation>عدم التشفير</translation>
    </message>
    <message>
        <source>none</source>
        <comment>there is no user name, or no encryption</comment>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>not a reply code of SMTP</source>
        <translation>ليس رمز رد في SMTP</translation>
    </message>
    <message>
        <source>not accepted by this computer</source>
        <comment>in a list after: Certificate</comment>
        <translation>لا يقبلها هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>not checked</source>
        <comment>how a check ended, in a column of its own</comment>
        <translation>لم يُفحص</translation>
    </message>
    <message>
        <source>not valid yet</source>
        <comment>in a list after: Certificate</comment>
        <translation>غير صالحة بعد</translation>
    </message>
    <message>
        <source>offered: no way to sign in</source>
        <translation>معروض: لا طريقة لتسجيل الدخول</translation>
    </message>
    <message>
        <source>offered: {ways}</source>
        <comment>ways to sign in</comment>
        <translation>معروض: {ways}</translation>
    </message>
    <message>
        <source>one</source>
        <comment>a digit, read aloud</comment>
        <translation>واحد</translation>
    </message>
    <message>
        <source>one kind of address</source>
        <comment>in the middle of a sentence</comment>
        <translation>أحد نوعي العناوين</translation>
    </message>
    <message>
        <source>our fault</source>
        <comment>how a check ended, in a column of its own</comment>
        <translation>خطؤنا</translation>
    </message>
    <message>
        <source>outcome: {code}</source>
        <translation>النتيجة: {code}</translation>
    </message>
    <message>
        <source>passed</source>
        <comment>how a check ended, in a column of its own</comment>
        <translation>ناجح</translation>
    </message>
    <message>
        <source>port {port}</source>
        <comment>in the middle of a sentence</comment>
        <translation>المنفذ {port}</translation>
    </message>
    <message>
        <source>port {port} with no encryption</source>
        <translation>المنفذ {port} دون تشفير</translation>
    </message>
    <message>
        <source>port {port} with {security}</source>
        <translation>المنفذ {port} مع {security}</translation>
    </message>
    <message>
        <source>problems: {codes}</source>
        <translation>المشكلات: {codes}</translation>
    </message>
    <message>
        <source>refused for good; the same attempt fails again</source>
        <comment>how final a reply of a mail server is</comment>
        <translation>مرفوض نهائيًا، والمحاولة نفسها تفشل من جديد</translation>
    </message>
    <message>
        <source>refused for now; a later attempt may succeed</source>
        <comment>how final a reply of a mail server is</comment>
        <translation>مرفوض الآن، وقد تنجح محاولة لاحقة</translation>
    </message>
    <message>
        <source>running</source>
        <comment>how a check ended, in a column of its own</comment>
        <translation>قيد الفحص</translation>
    </message>
    <message>
        <source>server {host}</source>
        <comment>in a list after: Use</comment>
        <translation>الخادم {host}</translation>
    </message>
    <message>
        <source>seven</source>
        <comment>a digit, read aloud</comment>
        <translation>سبعة</translation>
    </message>
    <message>
        <source>sign-in with {mechanisms}</source>
        <comment>in a list after: Offers</comment>
        <translation>تسجيل الدخول عبر {mechanisms}</translation>
    </message>
    <message>
        <source>signed by itself</source>
        <comment>in a list after: Certificate</comment>
        <translation>موقّعة ذاتيًا</translation>
    </message>
    <message>
        <source>six</source>
        <comment>a digit, read aloud</comment>
        <translation>ستة</translation>
    </message>
    <message>
        <source>some time</source>
        <comment>in the middle of a sentence, after: Since</comment>
        <translation>مدة</translation>
    </message>
    <message>
        <source>success</source>
        <comment>how final a reply of a mail server is</comment>
        <translation>نجاح</translation>
    </message>
    <message>
        <source>the addresses from which the platform sends</source>
        <comment>in the middle of a sentence</comment>
        <translation>العناوين التي ترسل منها المنصة</translation>
    </message>
    <message>
        <source>the addresses from which {platform} sends</source>
        <comment>in the middle of a sentence</comment>
        <translation>العناوين التي ترسل منها {platform}</translation>
    </message>
    <message>
        <source>the connection</source>
        <comment>a step, inside a sentence</comment>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>the domain</source>
        <comment>in the middle of a sentence</comment>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>the domain&apos;s MX record</source>
        <comment>after: From</comment>
        <translation>سجل MX للنطاق</translation>
    </message>
    <message>
        <source>the domain&apos;s SPF record, a hint only</source>
        <comment>after: From</comment>
        <translation>سجل SPF للنطاق، وهو تلميح فقط</translation>
    </message>
    <message>
        <source>the domain&apos;s SRV record</source>
        <comment>after: From</comment>
        <translation>سجل SRV للنطاق</translation>
    </message>
    <message>
        <source>the domain&apos;s own settings file</source>
        <comment>after: From</comment>
        <translation>ملف الإعدادات الخاص بالنطاق</translation>
    </message>
    <message>
        <source>the encryption</source>
        <comment>a step, inside a sentence</comment>
        <translation>التشفير</translation>
    </message>
    <message>
        <source>the first half of {year}</source>
        <comment>in the middle of a sentence</comment>
        <translation>النصف الأول من عام {year}</translation>
    </message>
    <message>
        <source>the full address</source>
        <comment>what the user name is</comment>
        <translation>العنوان كاملًا</translation>
    </message>
    <message>
        <source>the introduction (EHLO)</source>
        <comment>a step, inside a sentence</comment>
        <translation>التعريف (EHLO)</translation>
    </message>
    <message>
        <source>the mailbox</source>
        <comment>in the middle of a sentence</comment>
        <translation>صندوق البريد</translation>
    </message>
    <message>
        <source>the message itself</source>
        <comment>a step, inside a sentence</comment>
        <translation>الرسالة نفسها</translation>
    </message>
    <message>
        <source>the name lookup</source>
        <comment>a step, inside a sentence</comment>
        <translation>البحث عن الاسم</translation>
    </message>
    <message>
        <source>the part of the address before the @</source>
        <comment>what the user name is</comment>
        <translation>الجزء الذي قبل @ من العنوان</translation>
    </message>
    <message>
        <source>the platform</source>
        <comment>in the middle of a sentence</comment>
        <translation>المنصة</translation>
    </message>
    <message>
        <source>the platform&apos;s own sender</source>
        <translation>مرسل المنصة الخاص</translation>
    </message>
    <message>
        <source>the port</source>
        <comment>in the middle of a sentence</comment>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>the provider</source>
        <comment>in the middle of a sentence</comment>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>the recipient</source>
        <comment>a step, inside a sentence</comment>
        <translation>المستلم</translation>
    </message>
    <message>
        <source>the recipient</source>
        <comment>in the middle of a sentence</comment>
        <translation>المستلم</translation>
    </message>
    <message>
        <source>the second half of {year}</source>
        <comment>in the middle of a sentence</comment>
        <translation>النصف الثاني من عام {year}</translation>
    </message>
    <message>
        <source>the sender address</source>
        <comment>a step, inside a sentence</comment>
        <translation>عنوان المرسل</translation>
    </message>
    <message>
        <source>the server</source>
        <comment>in the middle of a sentence</comment>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>the server waits for more</source>
        <comment>how final a reply of a mail server is</comment>
        <translation>ينتظر الخادم المزيد</translation>
    </message>
    <message>
        <source>the server&apos;s greeting</source>
        <comment>a step, inside a sentence</comment>
        <translation>رسالة ترحيب الخادم</translation>
    </message>
    <message>
        <source>the sign-in</source>
        <comment>a step, inside a sentence</comment>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>the word {word}</source>
        <comment>what the user name is</comment>
        <translation>الكلمة {word}</translation>
    </message>
    <message>
        <source>this address</source>
        <comment>in the middle of a sentence</comment>
        <translation>هذا العنوان</translation>
    </message>
    <message>
        <source>this computer says: {message} (code {number})</source>
        <translation>يقول هذا الكمبيوتر: {message} (الرمز {number})</translation>
    </message>
    <message>
        <source>this port</source>
        <comment>in the middle of a sentence</comment>
        <translation>هذا المنفذ</translation>
    </message>
    <message>
        <source>this provider</source>
        <comment>in the middle of a sentence</comment>
        <translation>هذا المزوّد</translation>
    </message>
    <message>
        <source>this security setting</source>
        <comment>in the middle of a sentence</comment>
        <translation>هذا الإعداد للأمان</translation>
    </message>
    <message>
        <source>this server</source>
        <comment>in the middle of a sentence</comment>
        <translation>هذا الخادم</translation>
    </message>
    <message>
        <source>this user</source>
        <comment>in the middle of a sentence</comment>
        <translation>هذا المستخدم</translation>
    </message>
    <message>
        <source>three</source>
        <comment>a digit, read aloud</comment>
        <translation>ثلاثة</translation>
    </message>
    <message>
        <source>too weak</source>
        <comment>in a list after: Certificate</comment>
        <translation>أضعف من اللازم</translation>
    </message>
    <message>
        <source>two</source>
        <comment>a digit, read aloud</comment>
        <translation>اثنان</translation>
    </message>
    <message>
        <source>used: none</source>
        <comment>no way to sign in</comment>
        <translation>مستخدم: لا شيء</translation>
    </message>
    <message>
        <source>used: {way}</source>
        <comment>a way to sign in</comment>
        <translation>مستخدم: {way}</translation>
    </message>
    <message>
        <source>verified</source>
        <comment>whether settings can be trusted, after: Trust</comment>
        <translation>تم التحقق</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>how a check ended, in a column of its own</comment>
        <translation>بالانتظار</translation>
    </message>
    <message>
        <source>warning</source>
        <comment>how a check ended, in a column of its own</comment>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>what this program knows of the provider</source>
        <comment>after: From</comment>
        <translation>ما يعرفه هذا البرنامج عن المزوّد</translation>
    </message>
    <message>
        <source>while the encryption was set up</source>
        <comment>when something happened, inside a sentence</comment>
        <translation>أثناء إعداد التشفير</translation>
    </message>
    <message>
        <source>with another key than the pinned one</source>
        <comment>in a list after: Certificate</comment>
        <translation>بمفتاح غير المفتاح المثبّت</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <comment>in a list after: Certificate</comment>
        <translation>مُبطلة</translation>
    </message>
    <message>
        <source>without its intermediate certificate</source>
        <comment>in a list after: Certificate</comment>
        <translation>دون شهادتها الوسيطة</translation>
    </message>
    <message>
        <source>your domain</source>
        <comment>in the middle of a sentence</comment>
        <translation>نطاقك</translation>
    </message>
    <message>
        <source>your mail server</source>
        <translation>خادم بريدك</translation>
    </message>
    <message>
        <source>zero</source>
        <comment>a digit, read aloud</comment>
        <translation>صفر</translation>
    </message>
    <message>
        <source>{address} as From address</source>
        <comment>in a list after: Use</comment>
        <translation>{address} كعنوان للمرسل</translation>
    </message>
    <message>
        <source>{address} port {port}: {result}, error {number}, {time} ms</source>
        <comment>an attempt to connect</comment>
        <translation>{address} المنفذ {port}: {result}، الخطأ {number}، {time} م.ث</translation>
    </message>
    <message>
        <source>{address} port {port}: {result}, {time} ms</source>
        <comment>an attempt to connect</comment>
        <translation>{address} المنفذ {port}: {result}، {time} م.ث</translation>
    </message>
    <message>
        <source>{check} ({time} ms)</source>
        <comment>what a check saw, and how long it took</comment>
        <translation>{check} ({time} م.ث)</translation>
    </message>
    <message>
        <source>{code} at {server}</source>
        <comment>a cause and the server</comment>
        <translation>{code} لدى {server}</translation>
    </message>
    <message>
        <source>{combination}: {answer}, works</source>
        <comment>a port with its security, and what it answered</comment>
        <translation>{combination}: {answer}، يعمل</translation>
    </message>
    <message>
        <source>{counts}.</source>
        <comment>such as: 5 checks passed, 1 failed</comment>
        <translation>{counts}.</translation>
    </message>
    <message>
        <source>{count} ms</source>
        <comment>milliseconds</comment>
        <translation>{count} م.ث</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <comment>a date</comment>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <comment>a date and the time of day</comment>
        <translation>{day}، {time}</translation>
    </message>
    <message>
        <source>{detail}, kept from the check at {time}</source>
        <comment>a row of the list of checks</comment>
        <translation>{detail}، محفوظ من الفحص الساعة {time}</translation>
    </message>
    <message>
        <source>{domain} declares that it offers no server for outgoing mail.</source>
        <translation>يعلن {domain} أنه لا يوفر خادمًا للبريد الصادر.</translation>
    </message>
    <message>
        <source>{domain} declares that it receives no mail</source>
        <translation>يعلن {domain} أنه لا يستقبل البريد</translation>
    </message>
    <message>
        <source>{domain} declares that it receives no mail.</source>
        <translation>يعلن {domain} أنه لا يستقبل البريد.</translation>
    </message>
    <message>
        <source>{domain} does not resolve. {suggestion} was probably meant.</source>
        <translation>لا يُعثر على {domain}. المقصود على الأرجح {suggestion}.</translation>
    </message>
    <message>
        <source>{domain} has no MX record</source>
        <translation>ليس للنطاق {domain} سجل MX</translation>
    </message>
    <message>
        <source>{domain} is one slip away from {suggestion}. Check the spelling: such names are registered to catch mail.</source>
        <translation>بين {domain} و{suggestion} خطأ كتابة واحد. راجع التهجئة: تُسجَّل أسماء كهذه لالتقاط البريد.</translation>
    </message>
    <message>
        <source>{domain} may publish its settings, but the certificate of that site cannot be trusted, so they are not used.</source>
        <translation>قد ينشر {domain} إعداداته، لكن لا يمكن الوثوق بشهادة ذلك الموقع، لذلك لا تُستخدم.</translation>
    </message>
    <message>
        <source>{domain}, mail at {provider}</source>
        <translation>{domain}، البريد لدى {provider}</translation>
    </message>
    <message numerus="yes">
        <source>{failed} for %n cause(s)</source>
        <comment>such as: 2 failed for 1 cause</comment>
        <translation>
            <numerusform>{failed} بلا سبب</numerusform>
            <numerusform>{failed} لسبب واحد</numerusform>
            <numerusform>{failed} لسببين</numerusform>
            <numerusform>{failed} لـ %n أسباب</numerusform>
            <numerusform>{failed} لـ %n سببًا</numerusform>
            <numerusform>{failed} لـ %n سبب</numerusform>
        </translation>
    </message>
    <message>
        <source>{failure}, at {command}</source>
        <comment>a command of SMTP</comment>
        <translation>{failure}، عند {command}</translation>
    </message>
    <message>
        <source>{failure}, before the first word</source>
        <translation>{failure}، قبل أول كلمة</translation>
    </message>
    <message>
        <source>{field}: {before}, then {after}</source>
        <translation>{field}: {before}، ثم {after}</translation>
    </message>
    <message>
        <source>{four} IPv4 and {six} IPv6 addresses</source>
        <translation>عناوين IPv4: {four}، وعناوين IPv6: {six}</translation>
    </message>
    <message>
        <source>{host} cannot be reached on port {port}</source>
        <translation>لا يمكن الوصول إلى {host} على المنفذ {port}</translation>
    </message>
    <message>
        <source>{host} does not answer as a mail server should on port {port}</source>
        <translation>لا يرد {host} كما ينبغي لخادم بريد على المنفذ {port}</translation>
    </message>
    <message>
        <source>{host} does not answer on port {port}</source>
        <translation>لا يرد {host} على المنفذ {port}</translation>
    </message>
    <message>
        <source>{host} has an address that exists only in your own network. {platform} connects from the internet.</source>
        <translation>عنوان {host} لا يوجد إلا في شبكتك. أما {platform} فتتصل من الإنترنت.</translation>
    </message>
    <message>
        <source>{host} is a usual name that answers, and nothing says that it is right for {domain}.</source>
        <translation>{host} اسم معتاد جاء منه رد، ولا شيء يدل على أنه الصحيح للنطاق {domain}.</translation>
    </message>
    <message>
        <source>{host} is this very computer, which only a program that runs on it can reach.</source>
        <translation>{host} هو هذا الكمبيوتر نفسه، ولا يصل إليه إلا برنامج يعمل عليه.</translation>
    </message>
    <message>
        <source>{host} shows a foreign certificate on port {port}</source>
        <translation>يعرض {host} شهادة غريبة على المنفذ {port}</translation>
    </message>
    <message>
        <source>{host} works on port {port}</source>
        <translation>يعمل {host} على المنفذ {port}</translation>
    </message>
    <message>
        <source>{host}, {port}</source>
        <comment>a server and its port</comment>
        <translation>{host}، {port}</translation>
    </message>
    <message>
        <source>{host}, {port} ({region})</source>
        <comment>a server and its port</comment>
        <translation>{host}، {port} ({region})</translation>
    </message>
    <message>
        <source>{in_front} only forwards the mail for {domain} and takes none from you. Ask where the mailbox is.</source>
        <translation>لا تفعل {in_front} سوى إعادة توجيه بريد {domain}، ولا تقبل بريدًا منك. اسأل أين صندوق البريد.</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <comment>a label and what it is</comment>
        <translation>{label}: {value}</translation>
    </message>
    <message>
        <source>{label}; some accounts may need OAuth</source>
        <translation>{label}، وقد تحتاج بعض الحسابات إلى OAuth</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <comment>a month of a year</comment>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{names}, and more</source>
        <comment>names of a certificate</comment>
        <translation>{names} وغيرها</translation>
    </message>
    <message>
        <source>{number}. {host} port {port}, {security}</source>
        <comment>one of the settings that were found</comment>
        <translation>{number}. {host} المنفذ {port}، {security}</translation>
    </message>
    <message>
        <source>{platform} cannot find {host}</source>
        <translation>لا تستطيع {platform} العثور على {host}</translation>
    </message>
    <message>
        <source>{platform} cannot reach {host}</source>
        <translation>لا تستطيع {platform} الوصول إلى {host}</translation>
    </message>
    <message>
        <source>{platform} does not take port {port}</source>
        <translation>لا تقبل {platform} المنفذ {port}</translation>
    </message>
    <message>
        <source>{platform} may reach another server than this computer</source>
        <translation>قد تصل {platform} إلى خادم غير الذي يصل إليه هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>{platform} needs a user name and a password</source>
        <translation>تحتاج {platform} إلى اسم مستخدم وكلمة مرور</translation>
    </message>
    <message>
        <source>{port} cannot be reached from here</source>
        <translation>لا يمكن الوصول إلى {port} من هنا</translation>
    </message>
    <message>
        <source>{port} cuts the connection</source>
        <translation>يقطع {port} الاتصال</translation>
    </message>
    <message>
        <source>{port} does not answer</source>
        <translation>لا يرد {port}</translation>
    </message>
    <message>
        <source>{port} is open from this computer</source>
        <translation>{port} مفتوح من هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>{port} is open from this computer over {family}, not over {other}</source>
        <translation>{port} مفتوح من هذا الكمبيوتر عبر {family}، وليس عبر {other}</translation>
    </message>
    <message>
        <source>{port} refuses the connection</source>
        <translation>يرفض {port} الاتصال</translation>
    </message>
    <message>
        <source>{port} was not waited for</source>
        <translation>لم يُنتظر {port}</translation>
    </message>
    <message>
        <source>{provider} admits addresses and asks for no sign-in. The form of {platform} cannot be saved without one.</source>
        <translation>يسمح {provider} حسب العناوين ولا يطلب تسجيل دخول. أما نموذج {platform} فلا يُحفظ دونه.</translation>
    </message>
    <message>
        <source>{provider} admits listed addresses only, and {platform} publishes none.</source>
        <translation>لا يسمح {provider} إلا لعناوين مدرجة، ولا تنشر {platform} أي عنوان.</translation>
    </message>
    <message>
        <source>{provider} and {platform} have no port in common</source>
        <translation>لا منفذ مشترك بين {provider} و{platform}</translation>
    </message>
    <message>
        <source>{provider} cannot be used with a user name and a password</source>
        <translation>لا يمكن استخدام {provider} باسم مستخدم وكلمة مرور</translation>
    </message>
    <message>
        <source>{provider} does not send {volume} messages a day</source>
        <translation>لا يرسل {provider} في اليوم {volume} من الرسائل</translation>
    </message>
    <message>
        <source>{provider} has no outgoing server for other programs</source>
        <translation>ليس لدى {provider} خادم للبريد الصادر لبرامج أخرى</translation>
    </message>
    <message>
        <source>{provider} has no outgoing server for other programs. Use another mailbox or a sending service.</source>
        <translation>ليس لدى {provider} خادم للبريد الصادر لبرامج أخرى. استخدم صندوق بريد آخر أو خدمة إرسال.</translation>
    </message>
    <message>
        <source>{provider} has no outgoing server that takes a user name and a password.</source>
        <translation>ليس لدى {provider} خادم للبريد الصادر يقبل اسم مستخدم وكلمة مرور.</translation>
    </message>
    <message>
        <source>{provider} may not send {volume} messages a day</source>
        <translation>قد لا يرسل {provider} في اليوم {volume} من الرسائل</translation>
    </message>
    <message>
        <source>{provider} may refuse the password</source>
        <translation>قد يرفض {provider} كلمة المرور</translation>
    </message>
    <message>
        <source>{provider} may refuse this mailbox</source>
        <translation>قد يرفض {provider} صندوق البريد هذا</translation>
    </message>
    <message>
        <source>{provider} may refuse {platform}</source>
        <translation>قد يرفض {provider} اتصال {platform}</translation>
    </message>
    <message>
        <source>{provider} no longer accepts passwords from other programs. Use another mailbox or a sending service.</source>
        <translation>لم يعد {provider} يقبل كلمات المرور من برامج أخرى. استخدم صندوق بريد آخر أو خدمة إرسال.</translation>
    </message>
    <message>
        <source>{provider} only forwards mail</source>
        <translation>يكتفي {provider} بإعادة توجيه البريد</translation>
    </message>
    <message>
        <source>{provider} works on your own computer only</source>
        <translation>لا يعمل {provider} إلا على كمبيوترك</translation>
    </message>
    <message>
        <source>{provider} works only through a program on your own computer, which a platform cannot reach.</source>
        <translation>لا يعمل {provider} إلا عبر برنامج على كمبيوترك، ولا تستطيع منصة الوصول إليه.</translation>
    </message>
    <message>
        <source>{sentence} ({place})</source>
        <comment>where settings were found</comment>
        <translation>{sentence} ({place})</translation>
    </message>
    <message>
        <source>{sentence} It asks to wait {time}.</source>
        <translation>{sentence} وتطلب الانتظار {time}.</translation>
    </message>
    <message>
        <source>{severity} ({subject})</source>
        <comment>the meaning of a reply code</comment>
        <translation>{severity} ({subject})</translation>
    </message>
    <message>
        <source>{severity}, probably</source>
        <translation>{severity}، على الأرجح</translation>
    </message>
    <message>
        <source>{source} could not be asked for the date</source>
        <translation>تعذّر سؤال {source} عن التاريخ</translation>
    </message>
    <message>
        <source>{source} told no date</source>
        <translation>لم يذكر {source} تاريخًا</translation>
    </message>
    <message>
        <source>{source}: {answer} (error {number})</source>
        <comment>a look-up of a name</comment>
        <translation>{source}: {answer} (الخطأ {number})</translation>
    </message>
    <message>
        <source>{subject}; the registry has no such detail</source>
        <translation>{subject}، وليس في السجل المعياري تفصيل كهذا</translation>
    </message>
    <message>
        <source>{title}.</source>
        <comment>a title that becomes a sentence</comment>
        <translation>{title}.</translation>
    </message>
    <message>
        <source>{username} as user name</source>
        <comment>in a list after: Use</comment>
        <translation>{username} كاسم مستخدم</translation>
    </message>
    <message numerus="yes">
        <source>{version}, certificate valid for %n day(s)</source>
        <translation>
            <numerusform>{version}، تنتهي صلاحية الشهادة اليوم</numerusform>
            <numerusform>{version}، الشهادة صالحة مدة يوم واحد</numerusform>
            <numerusform>{version}، الشهادة صالحة مدة يومين</numerusform>
            <numerusform>{version}، الشهادة صالحة مدة %n أيام</numerusform>
            <numerusform>{version}، الشهادة صالحة مدة %n يومًا</numerusform>
            <numerusform>{version}، الشهادة صالحة مدة %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>{version}, with the pinned key</source>
        <translation>{version}، بالمفتاح المثبّت</translation>
    </message>
    <message>
        <source>{web} answers</source>
        <translation>{web} يرد</translation>
    </message>
    <message>
        <source>{web} does not answer</source>
        <translation>{web} لا يرد</translation>
    </message>
    <message>
        <source>{web}; {mail}</source>
        <comment>two sentences about two hosts</comment>
        <translation>{web}؛ {mail}</translation>
    </message>
</context>
<context>
    <name>resources</name>
    <message>
        <source>1,000 messages a month and 200 a day on the free plan.</source>
        <translation>1,000 رسالة في الشهر و200 في اليوم في الباقة المجانية.</translation>
    </message>
    <message>
        <source>1,000 messages and 1,000 recipients a day, 500 recipients a message, 20 MB a message.</source>
        <translation>1,000 رسالة و1,000 مستلم في اليوم، و500 مستلم في الرسالة، و20 MB للرسالة.</translation>
    </message>
    <message>
        <source>10,000 recipients a day, 30 messages a minute and 3 connections for each mailbox; the organisation has a daily limit of its own.</source>
        <translation>10,000 مستلم في اليوم و30 رسالة في الدقيقة و3 اتصالات لكل صندوق بريد، وللمؤسسة حد يومي خاص بها.</translation>
    </message>
    <message>
        <source>10,000 recipients a user in 24 hours; for an organisation about 130 recipients a licence in 24 hours; 100 recipients a message.</source>
        <translation>10,000 مستلم لكل مستخدم خلال 24 ساعة، وللمؤسسة نحو 130 مستلمًا لكل ترخيص خلال 24 ساعة، و100 مستلم في الرسالة.</translation>
    </message>
    <message>
        <source>10,000 recipients in 24 hours; much less for automatic or bulk mail.</source>
        <translation>10,000 مستلم خلال 24 ساعة، وأقل بكثير للبريد الآلي أو الجماعي.</translation>
    </message>
    <message>
        <source>100 messages a day and 3,000 a month on the free plan.</source>
        <translation>100 رسالة في اليوم و3,000 في الشهر في الباقة المجانية.</translation>
    </message>
    <message>
        <source>100 messages a day on the free plan, 1,000 to 3,000 on the business plans.</source>
        <translation>100 رسالة في اليوم في الباقة المجانية، ومن 1,000 إلى 3,000 في باقات الأعمال.</translation>
    </message>
    <message>
        <source>100 messages a day on the free plan.</source>
        <translation>100 رسالة في اليوم في الباقة المجانية.</translation>
    </message>
    <message>
        <source>100 messages a day on the free plan; otherwise by plan.</source>
        <translation>100 رسالة في اليوم في الباقة المجانية، وإلا فحسب الباقة.</translation>
    </message>
    <message>
        <source>100 recipients a message; Telekom publishes no daily number.</source>
        <translation>100 مستلم في الرسالة، ولا تنشر Telekom رقمًا يوميًا.</translation>
    </message>
    <message>
        <source>100 recipients an hour for each address.</source>
        <translation>100 مستلم في الساعة لكل عنوان.</translation>
    </message>
    <message>
        <source>100 to 1,440 messages in 24 hours by plan; 100 recipients a message.</source>
        <translation>من 100 إلى 1,440 رسالة خلال 24 ساعة حسب الباقة، و100 مستلم في الرسالة.</translation>
    </message>
    <message>
        <source>2,000 messages a day (500 in a trial), 100 recipients a message, 3,000 external recipients a day.</source>
        <translation>2,000 رسالة في اليوم (500 في الفترة التجريبية)، و100 مستلم في الرسالة، و3,000 مستلم خارجي في اليوم.</translation>
    </message>
    <message>
        <source>300 messages a day on the free plan; otherwise by plan.</source>
        <translation>300 رسالة في اليوم في الباقة المجانية، وإلا فحسب الباقة.</translation>
    </message>
    <message>
        <source>5 messages a minute on the client connector unless changed.</source>
        <translation>5 رسائل في الدقيقة على موصل العملاء ما لم يُغيَّر.</translation>
    </message>
    <message>
        <source>50 recipients a message and 10 MB a message.</source>
        <translation>50 مستلمًا و10 MB للرسالة.</translation>
    </message>
    <message>
        <source>50 recipients a session; the account&apos;s limits apply.</source>
        <translation>50 مستلمًا في الجلسة، وتسري حدود الحساب.</translation>
    </message>
    <message>
        <source>500 messages in 24 hours and 100 recipients a message. Above that Gmail stops sending for up to a day.</source>
        <translation>500 رسالة خلال 24 ساعة و100 مستلم في الرسالة. فوق ذلك يوقف Gmail الإرسال مدة تصل إلى يوم.</translation>
    </message>
    <message>
        <source>500 messages in 24 hours and 35 recipients a message. Further tries extend the block of 24 hours.</source>
        <translation>500 رسالة خلال 24 ساعة و35 مستلمًا في الرسالة. المحاولات الإضافية تطيل الحظر البالغ 24 ساعة.</translation>
    </message>
    <message>
        <source>6,000 messages a month and 200 a day on the free plan.</source>
        <translation>6,000 رسالة في الشهر و200 في اليوم في الباقة المجانية.</translation>
    </message>
    <message>
        <source>A Conditional Access rule against legacy authentication, or an Exchange authentication policy, blocks it too: exclude this mailbox.</source>
        <translation>تمنعه أيضًا قاعدة وصول مشروط ضد المصادقة القديمة، أو سياسة مصادقة في Exchange: استثن صندوق البريد هذا.</translation>
    </message>
    <message>
        <source>A GMX address or alias of the account.</source>
        <translation>عنوان GMX أو اسم مستعار تابع للحساب.</translation>
    </message>
    <message>
        <source>A Mail Agent can be limited to listed addresses. If it is, add the platform&apos;s.</source>
        <translation>يمكن قصر Mail Agent على عناوين مدرجة. إن كان كذلك، فأضف عناوين المنصة.</translation>
    </message>
    <message>
        <source>A MailFrom address that is set up on the connected domain.</source>
        <translation>عنوان MailFrom مُعدّ في النطاق المربوط.</translation>
    </message>
    <message>
        <source>A PEC mailbox may send certified mail only: use an ordinary mailbox for a platform.</source>
        <translation>صندوق بريد PEC لا يرسل إلا البريد المصدّق: استخدم للمنصة صندوق بريد عاديًا.</translation>
    </message>
    <message>
        <source>A VPN or proxy stands in the way</source>
        <translation>شبكة VPN أو وكيل (proxy) يعترض الطريق</translation>
    </message>
    <message>
        <source>A change can take up to 24 hours.</source>
        <translation>قد يستغرق التغيير حتى 24 ساعة.</translation>
    </message>
    <message>
        <source>A change counts after some minutes, at times after hours.</source>
        <translation>يسري التغيير بعد دقائق، وأحيانًا بعد ساعات.</translation>
    </message>
    <message>
        <source>A character in it does not survive the way to the server: a letter with an accent, or a sign such as $, %, &amp; or \ that a program or a configuration file changes.</source>
        <translation>فيه حرف لا يصل سليمًا إلى الخادم: حرف عليه علامة، أو رمز مثل $ أو % أو &amp; أو \ يغيّره برنامج أو ملف تكوين.</translation>
    </message>
    <message>
        <source>A command came in the wrong form or order. The program, or something on the way, breaks the rules of the conversation.</source>
        <translation>جاء أمر بصيغة أو بترتيب غير صحيح. البرنامج أو شيء في الطريق يخالف قواعد المحادثة.</translation>
    </message>
    <message>
        <source>A company&apos;s domain at Microsoft 365 is another product with other rules. Enter the address in that domain, and this program shows them.</source>
        <translation>نطاق الشركة لدى Microsoft 365 منتج آخر بقواعد أخرى. أدخل العنوان في ذلك النطاق فيعرضها هذا البرنامج.</translation>
    </message>
    <message>
        <source>A connection stood, and what came over it is not a reply that SMTP allows: lines without an end, codes that differ or do not exist, or far more text than any mail server sends. Nothing more was sent there.</source>
        <translation>قام الاتصال، وما جاء عبره ليس ردًا يسمح به SMTP: أسطر بلا نهاية، أو رموز مختلفة أو غير موجودة، أو نص أطول بكثير مما يرسله أي خادم بريد. لم يُرسل إليه شيء آخر.</translation>
    </message>
    <message>
        <source>A credential can be limited to listed addresses. If it is, add the platform&apos;s.</source>
        <translation>يمكن قصر بيانات الاعتماد على عناوين مدرجة. إن كانت كذلك، فأضف عناوين المنصة.</translation>
    </message>
    <message>
        <source>A domain of your own needs iCloud+.</source>
        <translation>النطاق الخاص يحتاج إلى iCloud+.</translation>
    </message>
    <message>
        <source>A fair-use limit by plan; Fastmail tells the owner when it is reached.</source>
        <translation>حد للاستخدام العادل حسب الباقة. يخبر Fastmail صاحب الحساب عند بلوغه.</translation>
    </message>
    <message>
        <source>A few wrong passwords make the server block the address for a while.</source>
        <translation>بعد بضع كلمات مرور خاطئة يحجب الخادم العنوان لبعض الوقت.</translation>
    </message>
    <message>
        <source>A filter does not decide this; the mail server behind it does.</source>
        <translation>لا يقرر المرشّح ذلك، بل خادم البريد الذي وراءه.</translation>
    </message>
    <message>
        <source>A filter judged the content, the sender&apos;s reputation or a rule of its own. The sign-in and the settings work.</source>
        <translation>حكم مرشّح على المحتوى أو سمعة المرسل أو قاعدة خاصة به. تسجيل الدخول والإعدادات سليمة.</translation>
    </message>
    <message>
        <source>A firewall in front of the mail server must admit 50.18.0.11, the address GTR sends from.</source>
        <translation>يجب أن يسمح جدار الحماية أمام خادم البريد للعنوان 50.18.0.11 الذي ترسل منه GTR.</translation>
    </message>
    <message>
        <source>A firewall on the way changes the mail connection</source>
        <translation>جدار حماية في الطريق يغيّر اتصال البريد</translation>
    </message>
    <message>
        <source>A form that asks for user name and password cannot use this account: choose a mailbox of your own domain or a sending service.</source>
        <translation>النموذج الذي يطلب اسم مستخدم وكلمة مرور لا يستطيع استخدام هذا الحساب: اختر صندوق بريد في نطاقك الخاص أو خدمة إرسال.</translation>
    </message>
    <message>
        <source>A forwarder cannot send.</source>
        <translation>خدمة إعادة التوجيه لا تستطيع الإرسال.</translation>
    </message>
    <message>
        <source>A hosts file, a VPN or an internal DNS gives an address of its own here. The test reached that one; the platform will use the public address, which was not tested.</source>
        <translation>يعطي ملف hosts أو VPN أو DNS داخلي عنوانًا خاصًا هنا. وصل الاختبار إلى ذلك العنوان، أما المنصة فستستخدم العنوان العام الذي لم يُختبر.</translation>
    </message>
    <message>
        <source>A message from another program goes through the same server.</source>
        <translation>تمر رسالة من برنامج آخر عبر الخادم نفسه.</translation>
    </message>
    <message>
        <source>A name under mail.protection.outlook.com receives mail for your domain and has no sign-in. Users send through smtp.office365.com.</source>
        <translation>الاسم المنتهي بـ mail.protection.outlook.com يستقبل بريد نطاقك وليس فيه تسجيل دخول. يرسل المستخدمون عبر smtp.office365.com.</translation>
    </message>
    <message>
        <source>A new Apple password cancels every app-specific password.</source>
        <translation>كلمة مرور Apple الجديدة تلغي كل كلمات المرور الخاصة بالتطبيقات.</translation>
    </message>
    <message>
        <source>A new Google password cancels every app password: make a new one afterwards.</source>
        <translation>كلمة مرور Google الجديدة تلغي كل كلمات مرور التطبيقات: أنشئ واحدة جديدة بعدها.</translation>
    </message>
    <message>
        <source>A new QQ password cancels the code.</source>
        <translation>كلمة مرور QQ الجديدة تلغي الرمز.</translation>
    </message>
    <message>
        <source>A new Yandex password cancels every app password.</source>
        <translation>كلمة مرور Yandex الجديدة تلغي كل كلمات مرور التطبيقات.</translation>
    </message>
    <message>
        <source>A new account is in the sandbox: it sends to verified recipients only, 200 messages a day. Request production access for the region.</source>
        <translation>الحساب الجديد في sandbox: لا يرسل إلا إلى مستلمين مُتحقَّق منهم، و200 رسالة في اليوم. اطلب الوصول إلى وضع الإنتاج (production access) للمنطقة.</translation>
    </message>
    <message>
        <source>A new password for the account cancels every app password. Make a new one then and enter it again.</source>
        <translation>كلمة مرور جديدة للحساب تلغي كل كلمات مرور التطبيقات. أنشئ عندئذ واحدة جديدة وأدخلها مرة أخرى.</translation>
    </message>
    <message>
        <source>A new password for the mailbox cancels every app password.</source>
        <translation>كلمة مرور جديدة لصندوق البريد تلغي كل كلمات مرور التطبيقات.</translation>
    </message>
    <message>
        <source>A password of plain letters and digits works.</source>
        <translation>تنجح كلمة مرور من حروف لاتينية بسيطة وأرقام.</translation>
    </message>
    <message>
        <source>A plain message with other words, or to another recipient, goes through.</source>
        <translation>تمر رسالة عادية بكلمات أخرى أو إلى مستلم آخر.</translation>
    </message>
    <message>
        <source>A program that runs on Hetzner Cloud cannot use ports 25 and 465 at first; 587 works.</source>
        <translation>برنامج يعمل على Hetzner Cloud لا يستطيع في البداية استخدام المنفذين 25 و465. يعمل 587.</translation>
    </message>
    <message>
        <source>A reply came on its own, {step}. It was not taken for an answer. A faulty server does that, and so does somebody who puts words into the connection.</source>
        <translation>جاء رد من تلقاء نفسه، {step}. لم يُعتبر جوابًا. يفعل ذلك خادم معيب، ويفعله أيضًا من يدسّ كلمات في الاتصال.</translation>
    </message>
    <message>
        <source>A security policy of your organisation blocks the sign-in</source>
        <translation>سياسة أمان في مؤسستك تمنع تسجيل الدخول</translation>
    </message>
    <message>
        <source>A sender domain or a single sender is verified.</source>
        <translation>تم التحقق من نطاق مرسل أو من مرسل واحد.</translation>
    </message>
    <message>
        <source>A sending service delivers only for domains and addresses whose owner has confirmed them.</source>
        <translation>لا تسلّم خدمة الإرسال إلا لنطاقات وعناوين أكّدها صاحبها.</translation>
    </message>
    <message>
        <source>A short message without an attachment goes through.</source>
        <translation>تمر رسالة قصيرة دون مرفقات.</translation>
    </message>
    <message>
        <source>A sign-in to Referral Factory that may change the settings of the organisation.</source>
        <translation>حساب في Referral Factory يحق له تغيير إعدادات المؤسسة.</translation>
    </message>
    <message>
        <source>A test key accepts messages and never delivers them.</source>
        <translation>مفتاح الاختبار يقبل الرسائل ولا يسلّمها أبدًا.</translation>
    </message>
    <message>
        <source>A validated sender or an address of a validated domain.</source>
        <translation>مرسل مُتحقَّق منه أو عنوان في نطاق مُتحقَّق منه.</translation>
    </message>
    <message>
        <source>A verified domain is connected to the Communication Services resource.</source>
        <translation>نطاق مُتحقَّق منه مربوط بمورد Communication Services.</translation>
    </message>
    <message>
        <source>A verified sender or an address of a verified domain.</source>
        <translation>مرسل مُتحقَّق منه أو عنوان في نطاق مُتحقَّق منه.</translation>
    </message>
    <message>
        <source>A verified sender or an address of a verified domain; Brevo replaces addresses of free mail providers.</source>
        <translation>مرسل مُتحقَّق منه أو عنوان في نطاق مُتحقَّق منه. يستبدل Brevo عناوين خدمات البريد المجانية.</translation>
    </message>
    <message>
        <source>A verified sender or an address of an authenticated domain.</source>
        <translation>مرسل مُتحقَّق منه أو عنوان في نطاق مصادق عليه.</translation>
    </message>
    <message>
        <source>A verified sender signature or an address of a verified domain.</source>
        <translation>توقيع مرسل مُتحقَّق منه أو عنوان في نطاق مُتحقَّق منه.</translation>
    </message>
    <message>
        <source>A verified sender.</source>
        <translation>مرسل مُتحقَّق منه.</translation>
    </message>
    <message>
        <source>AOL runs on Yahoo&apos;s servers: some accounts are offered no app password and accept OAuth only.</source>
        <translation>يعمل AOL على خوادم Yahoo: بعض الحسابات لا تُعرض لها كلمة مرور تطبيق ولا تقبل إلا OAuth.</translation>
    </message>
    <message>
        <source>AT&amp;T mail runs on Yahoo&apos;s servers, and it is not clear which accounts may still use a secure mail key. If AT&amp;T offers to make one, it may work; if not, only OAuth is left.</source>
        <translation>يعمل بريد AT&amp;T على خوادم Yahoo، وليس واضحًا أي الحسابات ما زالت تستطيع استخدام secure mail key. إذا عرض AT&amp;T إنشاء واحد، فقد ينجح، وإلا لم يبق سوى OAuth.</translation>
    </message>
    <message>
        <source>AT&amp;T runs on Yahoo&apos;s servers: the doubts about Yahoo accounts apply here too.</source>
        <translation>يعمل AT&amp;T على خوادم Yahoo: الشكوك حول حسابات Yahoo تنطبق هنا أيضًا.</translation>
    </message>
    <message>
        <source>About 1,000 recipients a day.</source>
        <translation>نحو 1,000 مستلم في اليوم.</translation>
    </message>
    <message>
        <source>About 10,000 recipients a day for the organisation.</source>
        <translation>نحو 10,000 مستلم في اليوم للمؤسسة.</translation>
    </message>
    <message>
        <source>About 200 messages an hour on MX Plan.</source>
        <translation>نحو 200 رسالة في الساعة في MX Plan.</translation>
    </message>
    <message>
        <source>About 300 messages a day by default.</source>
        <translation>نحو 300 رسالة في اليوم افتراضيًا.</translation>
    </message>
    <message>
        <source>About 300 messages an hour for each mailbox; no marketing mail.</source>
        <translation>نحو 300 رسالة في الساعة لكل صندوق بريد، ولا رسائل تسويق.</translation>
    </message>
    <message>
        <source>About 50 to 200 messages a day for free accounts.</source>
        <translation>نحو 50 إلى 200 رسالة في اليوم للحسابات المجانية.</translation>
    </message>
    <message>
        <source>About 500 messages a day and 100 recipients a message.</source>
        <translation>نحو 500 رسالة في اليوم و100 مستلم في الرسالة.</translation>
    </message>
    <message>
        <source>About 500 messages a day, as at Yahoo.</source>
        <translation>نحو 500 رسالة في اليوم، كما في Yahoo.</translation>
    </message>
    <message>
        <source>About 500 messages a day; fewer for new accounts.</source>
        <translation>نحو 500 رسالة في اليوم، وأقل للحسابات الجديدة.</translation>
    </message>
    <message>
        <source>About 500 messages an hour for each account.</source>
        <translation>نحو 500 رسالة في الساعة لكل حساب.</translation>
    </message>
    <message>
        <source>About 500 messages an hour for each domain.</source>
        <translation>نحو 500 رسالة في الساعة لكل نطاق.</translation>
    </message>
    <message>
        <source>Access for mail programs is allowed in the settings.</source>
        <translation>وصول برامج البريد مسموح به في الإعدادات.</translation>
    </message>
    <message>
        <source>Access for other programs is allowed in the settings.</source>
        <translation>الوصول للبرامج الأخرى مسموح به في الإعدادات.</translation>
    </message>
    <message>
        <source>According to Microsoft&apos;s schedule of January 2026, SMTP AUTH with a password goes off by default at the end of December 2026. The administrator can turn it on again. Organisations created later get OAuth only by default.</source>
        <translation>وفق جدول Microsoft من يناير 2026 يصبح SMTP AUTH بكلمة مرور معطّلًا افتراضيًا في نهاية ديسمبر 2026. يستطيع المسؤول تفعيله مجددًا. المؤسسات المنشأة لاحقًا لا تحصل افتراضيًا إلا على OAuth.</translation>
    </message>
    <message>
        <source>Accounts in the European region may use other servers: copy them from that page.</source>
        <translation>قد تستخدم حسابات المنطقة الأوروبية خوادم أخرى: انسخها من تلك الصفحة.</translation>
    </message>
    <message>
        <source>Add a relay at the top organisational unit: press Configure beside &quot;SMTP relay service&quot;.</source>
        <translation>أضف ترحيلًا في أعلى وحدة تنظيمية: اضغط Configure بجانب «SMTP relay service».</translation>
    </message>
    <message>
        <source>Add the address to the list in the provider&apos;s security settings.</source>
        <translation>أضف العنوان إلى القائمة في إعدادات الأمان لدى المزوّد.</translation>
    </message>
    <message>
        <source>Add the platform&apos;s address as well, since the platform sends from there.</source>
        <translation>أضف عنوان المنصة أيضًا، لأنها ترسل منه.</translation>
    </message>
    <message>
        <source>Addresses at proton.me and protonmail.com have no SMTP tokens.</source>
        <translation>ليست للعناوين على proton.me وprotonmail.com رموز SMTP token.</translation>
    </message>
    <message>
        <source>Admit 50.18.0.11 in the mail server&apos;s firewall. Without it, Test &amp; Save fails.</source>
        <translation>اسمح للعنوان 50.18.0.11 في جدار حماية خادم البريد. دونه يفشل Test &amp; Save.</translation>
    </message>
    <message>
        <source>Advanced Email Security puts a Proofpoint filter in front of the mailboxes.</source>
        <translation>يضع Advanced Email Security مرشّح Proofpoint أمام صناديق البريد.</translation>
    </message>
    <message>
        <source>After encryption the server still lists no way to sign in. Port 25 is often meant for other mail servers only.</source>
        <translation>حتى بعد التشفير لا يذكر الخادم أي طريقة لتسجيل الدخول. المنفذ 25 مخصص غالبًا لخوادم البريد الأخرى فقط.</translation>
    </message>
    <message>
        <source>After refused sign-ins the server takes no connection from this computer any more. Programs such as fail2ban do that by address; the account itself may be in order.</source>
        <translation>بعد رفض محاولات الدخول لم يعد الخادم يقبل أي اتصال من هذا الكمبيوتر. برامج مثل fail2ban تفعل ذلك حسب العنوان، وقد يكون الحساب نفسه سليمًا.</translation>
    </message>
    <message>
        <source>After several failed sign-ins Titan blocks the address for a while.</source>
        <translation>بعد عدة محاولات دخول فاشلة يحجب Titan العنوان لبعض الوقت.</translation>
    </message>
    <message>
        <source>After several failed sign-ins or unusual activity the server lets this account, or this computer, no longer sign in.</source>
        <translation>بعد محاولات دخول فاشلة أو نشاط غير معتاد، لم يعد الخادم يسمح لهذا الحساب أو لهذا الكمبيوتر بتسجيل الدخول.</translation>
    </message>
    <message>
        <source>After unusual activity Zoho blocks sending until you unlock it in the web mail.</source>
        <translation>بعد نشاط غير معتاد يحظر Zoho الإرسال إلى أن تلغي الحظر في بريد الويب.</translation>
    </message>
    <message>
        <source>Aliases do not sign in.</source>
        <translation>لا يمكن تسجيل الدخول بالأسماء المستعارة.</translation>
    </message>
    <message>
        <source>Aliases have no password. To sign in as another address, add an identity with a password to the mailbox.</source>
        <translation>ليس للأسماء المستعارة كلمة مرور. لتسجيل الدخول بعنوان آخر، أضف إلى صندوق البريد هوية لها كلمة مرور.</translation>
    </message>
    <message>
        <source>Allow 2-Step Verification for the unit of {mailbox}: tick &quot;Allow users to turn on 2-Step Verification&quot;. The methods must not be &quot;Only security key&quot;.</source>
        <translation>اسمح بالتحقق بخطوتين لوحدة {mailbox}: حدّد «Allow users to turn on 2-Step Verification». يجب ألا تكون الطرق «Only security key».</translation>
    </message>
    <message>
        <source>Allow IMAP and SMTP for other programs in the settings first.</source>
        <translation>اسمح أولًا بـ IMAP وSMTP للبرامج الأخرى في الإعدادات.</translation>
    </message>
    <message>
        <source>Allow IMAP, POP and SMTP access in the mail settings first.</source>
        <translation>اسمح أولًا بوصول IMAP وPOP وSMTP في إعدادات البريد.</translation>
    </message>
    <message>
        <source>Allow IMAP, POP and SMTP in the web mail&apos;s settings first.</source>
        <translation>اسمح أولًا بـ IMAP وPOP وSMTP في إعدادات بريد الويب.</translation>
    </message>
    <message>
        <source>Allow POP and IMAP access for the unit, if it is off.</source>
        <translation>اسمح بالوصول عبر POP وIMAP للوحدة إذا كان معطّلًا.</translation>
    </message>
    <message>
        <source>Allow POP3, IMAP and SMTP first; it is off by default: E-Mail &gt; Einstellungen &gt; POP3/IMAP-Abruf, in a desktop browser.</source>
        <translation>اسمح أولًا بـ POP3 وIMAP وSMTP، فهي معطّلة افتراضيًا: E-Mail &gt; Einstellungen &gt; POP3/IMAP-Abruf، في متصفح على الكمبيوتر.</translation>
    </message>
    <message>
        <source>Allow POP3, IMAP and SMTP first; it is off by default: Einstellungen &gt; POP3/IMAP Abruf.</source>
        <translation>اسمح أولًا بـ POP3 وIMAP وSMTP، فهي معطّلة افتراضيًا: Einstellungen &gt; POP3/IMAP Abruf.</translation>
    </message>
    <message>
        <source>Allow POP3, IMAP and SMTP first; it is off by default: Settings &gt; POP3 &amp; IMAP.</source>
        <translation>اسمح أولًا بـ POP3 وIMAP وSMTP، فهي معطّلة افتراضيًا: Settings &gt; POP3 &amp; IMAP.</translation>
    </message>
    <message>
        <source>Allow POP3, IMAP and SMTP in the web mail&apos;s settings first.</source>
        <translation>اسمح أولًا بـ POP3 وIMAP وSMTP في إعدادات بريد الويب.</translation>
    </message>
    <message>
        <source>Allow it: Xfinity Connect &gt; Settings &gt; Security &gt; Third Party Access Security.</source>
        <translation>اسمح بذلك: Xfinity Connect &gt; Settings &gt; Security &gt; Third Party Access Security.</translation>
    </message>
    <message>
        <source>Allow mail programs: Settings &gt; Email clients, with &quot;App passwords and OAuth tokens&quot;.</source>
        <translation>اسمح ببرامج البريد: Settings &gt; Email clients مع «App passwords and OAuth tokens».</translation>
    </message>
    <message>
        <source>Allow the program that sends mail in the firewall or antivirus software.</source>
        <translation>اسمح للبرنامج الذي يرسل البريد في جدار الحماية أو مضاد الفيروسات.</translation>
    </message>
    <message>
        <source>Allowed senders: choose &quot;Only addresses in my domains&quot;.</source>
        <translation>في Allowed senders اختر «Only addresses in my domains».</translation>
    </message>
    <message>
        <source>Amazon SES keeps credentials and verified addresses per region. An SMTP password made for one region is refused in every other.</source>
        <translation>يحفظ Amazon SES بيانات الاعتماد والعناوين المُتحقَّق منها لكل منطقة. كلمة مرور SMTP المنشأة لمنطقة مرفوضة في كل منطقة غيرها.</translation>
    </message>
    <message>
        <source>Amazon SES needs SMTP credentials</source>
        <translation>يحتاج Amazon SES إلى بيانات اعتماد SMTP</translation>
    </message>
    <message>
        <source>Amazon ends WorkMail on 31 March 2027: plan another provider.</source>
        <translation>تنهي Amazon خدمة WorkMail في 31 مارس 2027: خطّط لمزوّد آخر.</translation>
    </message>
    <message>
        <source>Amazon ends WorkMail. Plan another provider before that day.</source>
        <translation>تنهي Amazon خدمة WorkMail. خطّط لمزوّد آخر قبل ذلك اليوم.</translation>
    </message>
    <message>
        <source>Americas/APAC</source>
        <translation>الأمريكتان وآسيا والمحيط الهادئ</translation>
    </message>
    <message>
        <source>An API key can be limited to listed addresses. If it is, add the platform&apos;s.</source>
        <translation>يمكن قصر مفتاح API على عناوين مدرجة. إن كان كذلك، فأضف عناوين المنصة.</translation>
    </message>
    <message>
        <source>An API token can be limited to listed addresses. If it is, add the platform&apos;s.</source>
        <translation>يمكن قصر رمز API على عناوين مدرجة. إن كان كذلك، فأضف عناوين المنصة.</translation>
    </message>
    <message>
        <source>An IAM policy can limit sending to listed addresses (aws:SourceIp). If it does, add the platform&apos;s.</source>
        <translation>تستطيع سياسة IAM قصر الإرسال على عناوين مدرجة (aws:SourceIp). إن فعلت، فأضف عناوين المنصة.</translation>
    </message>
    <message>
        <source>An address at gmail.com in the From line of another server&apos;s mail fails Gmail&apos;s own rules (DMARC). Send it through Gmail, or use a domain of your own.</source>
        <translation>عنوان من gmail.com في سطر «من» ببريد خادم آخر يخالف قواعد Gmail نفسه (DMARC). أرسله عبر Gmail، أو استخدم نطاقك الخاص.</translation>
    </message>
    <message>
        <source>An address in a domain of the same DreamHost account.</source>
        <translation>عنوان في نطاق تابع لحساب DreamHost نفسه.</translation>
    </message>
    <message>
        <source>An address in a domain of the same Rackspace account.</source>
        <translation>عنوان في نطاق تابع لحساب Rackspace نفسه.</translation>
    </message>
    <message>
        <source>An address in the domain of the mailbox that signs in.</source>
        <translation>عنوان في نطاق صندوق البريد الذي يسجّل الدخول.</translation>
    </message>
    <message>
        <source>An address of a domain that was added.</source>
        <translation>عنوان في نطاق تمت إضافته.</translation>
    </message>
    <message>
        <source>An address of a verified domain.</source>
        <translation>عنوان في نطاق مُتحقَّق منه.</translation>
    </message>
    <message>
        <source>An address of a verified sending domain.</source>
        <translation>عنوان في نطاق إرسال مُتحقَّق منه.</translation>
    </message>
    <message>
        <source>An address of the domain at Gandi.</source>
        <translation>عنوان في النطاق لدى Gandi.</translation>
    </message>
    <message>
        <source>An address of the domain to which the SMTP user belongs.</source>
        <translation>عنوان في النطاق الذي يتبعه مستخدم SMTP.</translation>
    </message>
    <message>
        <source>An address of the hosted domain.</source>
        <translation>عنوان في النطاق المستضاف.</translation>
    </message>
    <message>
        <source>An address of the hosting account.</source>
        <translation>عنوان في حساب الاستضافة.</translation>
    </message>
    <message>
        <source>An address of the verified domain.</source>
        <translation>عنوان في النطاق المُتحقَّق منه.</translation>
    </message>
    <message>
        <source>An address of your own domain.</source>
        <translation>عنوان في نطاقك الخاص.</translation>
    </message>
    <message>
        <source>An address of your own domain; some hosts require the mailbox that signs in.</source>
        <translation>عنوان في نطاقك الخاص. يشترط بعض المضيفين صندوق البريد الذي يسجّل الدخول.</translation>
    </message>
    <message>
        <source>An address or domain that is verified in this region.</source>
        <translation>عنوان أو نطاق مُتحقَّق منه في هذه المنطقة.</translation>
    </message>
    <message>
        <source>An administrator can allow it again for one mailbox: admin center, Users, the user, Mail, Manage email apps, &quot;Authenticated SMTP&quot;, and an authentication policy that permits basic authentication for SMTP.</source>
        <translation>يستطيع المسؤول السماح به مجددًا لصندوق واحد: في مركز الإدارة افتح Users ثم المستخدم ثم Mail ثم Manage email apps ثم «Authenticated SMTP»، مع سياسة مصادقة تسمح بالمصادقة الأساسية لـ SMTP.</translation>
    </message>
    <message>
        <source>An administrator makes the connector: Exchange admin center &gt; Mail flow &gt; Connectors &gt; From: Your organization&apos;s email server.</source>
        <translation>ينشئ المسؤول الموصل: Exchange admin center &gt; Mail flow &gt; Connectors &gt; From: Your organization&apos;s email server.</translation>
    </message>
    <message>
        <source>An administrator sets it up: Admin console &gt; Apps &gt; Google Workspace &gt; Gmail &gt; Routing &gt; SMTP relay service, at the top organisational unit.</source>
        <translation>يضبطه مسؤول: Admin console &gt; Apps &gt; Google Workspace &gt; Gmail &gt; Routing &gt; SMTP relay service، في أعلى وحدة تنظيمية.</translation>
    </message>
    <message>
        <source>An administrator&apos;s sign-in to the GTR dashboard.</source>
        <translation>حساب مسؤول للدخول إلى لوحة معلومات GTR.</translation>
    </message>
    <message>
        <source>Another computer in the same network can connect, and the failure comes at once.</source>
        <translation>يستطيع كمبيوتر آخر في الشبكة نفسها الاتصال، ويظهر الفشل فورًا.</translation>
    </message>
    <message>
        <source>Another computer or network gets other addresses for the same name.</source>
        <translation>يحصل كمبيوتر آخر أو شبكة أخرى على عناوين مختلفة للاسم نفسه.</translation>
    </message>
    <message>
        <source>Another computer refuses the same certificate as withdrawn.</source>
        <translation>يرفض كمبيوتر آخر الشهادة نفسها لأنها مُبطلة.</translation>
    </message>
    <message>
        <source>Another mailbox of the same organisation can send from a program.</source>
        <translation>يستطيع صندوق بريد آخر في المؤسسة نفسها الإرسال من برنامج.</translation>
    </message>
    <message>
        <source>Another program works with the same settings.</source>
        <translation>يعمل برنامج آخر بالإعدادات نفسها.</translation>
    </message>
    <message>
        <source>Any address of a domain of your organisation.</source>
        <translation>أي عنوان في نطاق تابع لمؤسستك.</translation>
    </message>
    <message>
        <source>Any address of a domain of your organisation; no mailbox is needed.</source>
        <translation>أي عنوان في نطاق تابع لمؤسستك، ولا يلزم صندوق بريد.</translation>
    </message>
    <message>
        <source>Any address of the verified domain.</source>
        <translation>أي عنوان في النطاق المُتحقَّق منه.</translation>
    </message>
    <message>
        <source>Any address that is set up as an identity in the account.</source>
        <translation>أي عنوان مُعدّ كهوية في الحساب.</translation>
    </message>
    <message>
        <source>App passwords are missing when 2-Step Verification uses security keys only, or when Advanced Protection is on.</source>
        <translation>لا تظهر كلمات مرور التطبيقات إذا كان التحقق بخطوتين بمفاتيح الأمان فقط، أو كانت «الحماية المتقدمة» مفعّلة.</translation>
    </message>
    <message>
        <source>Apple documents port 587 with STARTTLS only.</source>
        <translation>توثّق Apple المنفذ 587 مع STARTTLS فقط.</translation>
    </message>
    <message>
        <source>Apple does not take the normal password from other programs.</source>
        <translation>لا تقبل Apple كلمة المرور العادية من برامج أخرى.</translation>
    </message>
    <message>
        <source>Ask Brevo&apos;s support to activate transactional sending for the account.</source>
        <translation>اطلب من دعم Brevo تفعيل إرسال رسائل المعاملات للحساب.</translation>
    </message>
    <message>
        <source>Ask an administrator to allow it for this one mailbox: admin center, Users, the user, Mail, Manage email apps, &quot;Authenticated SMTP&quot;. The mailbox setting wins over the organisation.</source>
        <translation>اطلب من المسؤول السماح به لصندوق البريد هذا وحده: في مركز الإدارة افتح Users ثم المستخدم ثم Mail ثم Manage email apps ثم «Authenticated SMTP». إعداد الصندوق مقدّم على إعداد المؤسسة.</translation>
    </message>
    <message>
        <source>Ask an administrator to look at the sign-in log in Microsoft Entra: it names the policy.</source>
        <translation>اطلب من المسؤول مراجعة سجل تسجيل الدخول في Microsoft Entra، ففيه اسم السياسة.</translation>
    </message>
    <message>
        <source>Ask an administrator to switch it on: Microsoft 365 admin center, Users, the user, Mail, Manage email apps, &quot;Authenticated SMTP&quot;.</source>
        <translation>اطلب من المسؤول تفعيله: في مركز إدارة Microsoft 365 افتح Users ثم المستخدم ثم Mail ثم Manage email apps ثم «Authenticated SMTP».</translation>
    </message>
    <message>
        <source>Ask the hosting provider to allow outgoing SMTP to your mail provider, or use the server it prescribes.</source>
        <translation>اطلب من مزوّد الاستضافة السماح باتصالات SMTP الصادرة إلى مزوّد بريدك، أو استخدم الخادم الذي يحدّده.</translation>
    </message>
    <message>
        <source>Ask the people who run the firewall to switch SMTP or ESMTP inspection off for this connection.</source>
        <translation>اطلب من القائمين على جدار الحماية تعطيل فحص SMTP أو ESMTP لهذا الاتصال.</translation>
    </message>
    <message>
        <source>Ask the people who run the mail server what their log says about this time.</source>
        <translation>اسأل القائمين على خادم البريد عمّا في سجله لهذا الوقت.</translation>
    </message>
    <message>
        <source>Ask the people who run the server which rule it was, and quote their message.</source>
        <translation>اسأل القائمين على الخادم أي قاعدة كانت السبب، واذكر لهم رسالته حرفيًا.</translation>
    </message>
    <message>
        <source>Ask the people who run {host} for a certificate made with current tools.</source>
        <translation>اطلب من القائمين على {host} شهادة أُنشئت بأدوات حديثة.</translation>
    </message>
    <message>
        <source>Ask the people who run {host} to admit the addresses from which {platform} sends on {port}.</source>
        <translation>اطلب من القائمين على {host} السماح على {port} للعناوين التي ترسل منها {platform}.</translation>
    </message>
    <message>
        <source>Ask the people who run {host} to admit this computer&apos;s public address on {port}, or to say from where they take mail.</source>
        <translation>اطلب من القائمين على {host} السماح للعنوان العام لهذا الكمبيوتر على {port}، أو أن يذكروا من أين يقبلون البريد.</translation>
    </message>
    <message>
        <source>Ask the people who run {host} to admit {egress} on {port}.</source>
        <translation>اطلب من القائمين على {host} السماح للعنوان {egress} على {port}.</translation>
    </message>
    <message>
        <source>Ask the people who run {host} to check certificate and key of the mail service.</source>
        <translation>اطلب من القائمين على {host} فحص شهادة خدمة البريد ومفتاحها.</translation>
    </message>
    <message>
        <source>Ask the people who run {host} to install a new certificate.</source>
        <translation>اطلب من القائمين على {host} تثبيت شهادة جديدة.</translation>
    </message>
    <message>
        <source>Ask the people who run {host} to install the full chain (the file is often called fullchain.pem).</source>
        <translation>اطلب من القائمين على {host} تثبيت السلسلة كاملة (اسم الملف غالبًا fullchain.pem).</translation>
    </message>
    <message>
        <source>Ask the people who run {host} to renew the certificate and restart the mail service.</source>
        <translation>اطلب من القائمين على {host} تجديد الشهادة وإعادة تشغيل خدمة البريد.</translation>
    </message>
    <message>
        <source>Ask the people who run {host}, by telephone or in person, whether they replaced the key, and compare its SHA-256.</source>
        <translation>اسأل القائمين على {host}، بالهاتف أو وجهًا لوجه، هل استبدلوا المفتاح، وقارن قيمة SHA-256.</translation>
    </message>
    <message>
        <source>Ask the provider of the internet connection or server to set the reverse DNS name.</source>
        <translation>اطلب من مزوّد اتصال الإنترنت أو مزوّد الخادم ضبط اسم DNS العكسي.</translation>
    </message>
    <message>
        <source>Ask the provider to release the account for production.</source>
        <translation>اطلب من المزوّد نقل الحساب إلى وضع الإنتاج.</translation>
    </message>
    <message>
        <source>Ask the provider&apos;s support to activate or release the account.</source>
        <translation>اطلب من دعم المزوّد تفعيل الحساب أو رفع المنع عنه.</translation>
    </message>
    <message>
        <source>Ask whoever runs the mail server for the submission server, port and encryption.</source>
        <translation>اسأل القائم على خادم البريد عن خادم الإرسال ومنفذه وتشفيره.</translation>
    </message>
    <message>
        <source>Ask your mail provider whether the server has another name.</source>
        <translation>اسأل مزوّد بريدك هل للخادم اسم آخر.</translation>
    </message>
    <message>
        <source>Ask your provider or IT team for the name of the outgoing mail server.</source>
        <translation>اسأل مزوّدك أو فريق تقنية المعلومات عن اسم خادم البريد الصادر.</translation>
    </message>
    <message>
        <source>At Resend the user name is always the word resend; the API key is the password.</source>
        <translation>اسم المستخدم في Resend هو دائمًا الكلمة resend، وكلمة المرور هي مفتاح API.</translation>
    </message>
    <message>
        <source>At SendGrid the user name is always the word apikey; the API key itself is the password.</source>
        <translation>اسم المستخدم في SendGrid هو دائمًا الكلمة apikey، وكلمة المرور هي مفتاح API نفسه.</translation>
    </message>
    <message>
        <source>At SparkPost the user name is always SMTP_Injection; an API key with the right &quot;Send via SMTP&quot; is the password.</source>
        <translation>اسم المستخدم في SparkPost هو دائمًا SMTP_Injection، وكلمة المرور مفتاح API له الصلاحية «Send via SMTP».</translation>
    </message>
    <message>
        <source>At the end of the month SMTP AUTH with a password goes off by default. An administrator can turn it on again for the organisation.</source>
        <translation>في نهاية الشهر يصبح SMTP AUTH بكلمة مرور معطّلًا افتراضيًا. يستطيع المسؤول تفعيله مجددًا للمؤسسة.</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>أستراليا</translation>
    </message>
    <message>
        <source>Authentication: tick &quot;Only accept mail from the specified IP addresses&quot; and add {addresses}. If {platform} signs in, tick &quot;Require SMTP Authentication&quot; too.</source>
        <translation>في Authentication حدّد «Only accept mail from the specified IP addresses» وأضف {addresses}. إذا كانت {platform} تسجّل الدخول، فحدّد «Require SMTP Authentication» أيضًا.</translation>
    </message>
    <message>
        <source>Barracuda is a filter in front of the real mail server. Ask who hosts the mailboxes behind it.</source>
        <translation>يعمل Barracuda كمرشّح أمام خادم البريد الفعلي. اسأل من يستضيف صناديق البريد وراءه.</translation>
    </message>
    <message>
        <source>Both sides began to agree on encryption, then the connection broke without a clear reason.</source>
        <translation>بدأ الطرفان الاتفاق على التشفير، ثم انقطع الاتصال دون سبب واضح.</translation>
    </message>
    <message>
        <source>Both sides have a TLS version in common, and still no cipher or key that both accept.</source>
        <translation>لدى الطرفين إصدار TLS مشترك، ومع ذلك لا خوارزمية تشفير أو مفتاح يقبله كلاهما.</translation>
    </message>
    <message>
        <source>Brevo blocks unknown addresses on new accounts: add the platform&apos;s address under Settings &gt; Security &gt; Authorised IPs, or turn the block off for SMTP keys.</source>
        <translation>يحجب Brevo العناوين غير المعروفة في الحسابات الجديدة: أضف عنوان المنصة تحت Settings &gt; Security &gt; Authorised IPs، أو عطّل الحظر لمفاتيح SMTP.</translation>
    </message>
    <message>
        <source>Brevo needs an SMTP key</source>
        <translation>يحتاج Brevo إلى مفتاح SMTP</translation>
    </message>
    <message>
        <source>Brevo refuses unknown addresses in new accounts. Authorise the platform&apos;s addresses, and this computer&apos;s for the test. A platform with changing addresses needs the block off for SMTP keys.</source>
        <translation>يرفض Brevo العناوين غير المعروفة في الحسابات الجديدة. صرّح بعناوين المنصة، وبعنوان هذا الكمبيوتر للاختبار. المنصة ذات العناوين المتغيرة تحتاج إلى تعطيل الحظر لمفاتيح SMTP.</translation>
    </message>
    <message>
        <source>Bridge answers only on the computer it runs on, so a platform on the Internet cannot reach it.</source>
        <translation>لا يرد Bridge إلا على الكمبيوتر الذي يعمل عليه، فلا تستطيع منصة على الإنترنت الوصول إليه.</translation>
    </message>
    <message>
        <source>Bridge needs a paid plan.</source>
        <translation>يحتاج Bridge إلى باقة مدفوعة.</translation>
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
        <translation>حسب الحساب والمنطقة: 200 رسالة في اليوم ورسالة في الثانية في sandbox، و50 مستلمًا في الرسالة.</translation>
    </message>
    <message>
        <source>By credits; one credit covers 10,000 messages. Transactional mail only.</source>
        <translation>حسب الرصيد، وكل وحدة رصيد تكفي 10,000 رسالة. رسائل المعاملات فقط.</translation>
    </message>
    <message>
        <source>By hour and by day for each mailbox; IONOS publishes no numbers.</source>
        <translation>حسب الساعة واليوم لكل صندوق بريد، ولا ينشر IONOS أرقامًا.</translation>
    </message>
    <message>
        <source>By plan and by hour.</source>
        <translation>حسب الباقة والساعة.</translation>
    </message>
    <message>
        <source>By plan, by hour and by day.</source>
        <translation>حسب الباقة، لكل ساعة ولكل يوم.</translation>
    </message>
    <message>
        <source>By plan, by hour.</source>
        <translation>حسب الباقة، لكل ساعة.</translation>
    </message>
    <message>
        <source>By plan, for the whole organisation. Zoho points to ZeptoMail for larger numbers.</source>
        <translation>حسب الباقة وللمؤسسة كلها. يوصي Zoho بـ ZeptoMail للأعداد الأكبر.</translation>
    </message>
    <message>
        <source>By plan.</source>
        <translation>حسب الباقة.</translation>
    </message>
    <message>
        <source>By plan; 250 messages a day on the old Workspace Email.</source>
        <translation>حسب الباقة. 250 رسالة في اليوم في خدمة Workspace Email القديمة.</translation>
    </message>
    <message>
        <source>By plan; not for marketing mail.</source>
        <translation>حسب الباقة، وليس لرسائل التسويق.</translation>
    </message>
    <message>
        <source>By plan; small plans allow some tens of messages a day.</source>
        <translation>حسب الباقة. تسمح الباقات الصغيرة ببضع عشرات من الرسائل في اليوم.</translation>
    </message>
    <message>
        <source>By the hour, depending on reputation.</source>
        <translation>حسب الساعة وحسب السمعة.</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>كندا</translation>
    </message>
    <message>
        <source>Certificates of every server are refused by this one program.</source>
        <translation>يرفض هذا البرنامج وحده شهادات كل الخوادم.</translation>
    </message>
    <message>
        <source>Certificates of web sites look expired too, or the date of this computer is wrong.</source>
        <translation>تبدو شهادات مواقع الويب منتهية أيضًا، أو أن تاريخ هذا الكمبيوتر خاطئ.</translation>
    </message>
    <message>
        <source>Certificates seem to be outside their time, which happens when the clock of the computer is off.</source>
        <translation>تبدو الشهادات خارج مدتها، ويحدث ذلك حين تكون ساعة الكمبيوتر غير مضبوطة.</translation>
    </message>
    <message>
        <source>Check in the dashboard whether your domain is in the US or the EU region, then use that region&apos;s server.</source>
        <translation>انظر في لوحة المعلومات هل نطاقك في منطقة الولايات المتحدة أم الاتحاد الأوروبي، ثم استخدم خادم تلك المنطقة.</translation>
    </message>
    <message>
        <source>Check once more from a network outside, without VPN.</source>
        <translation>افحص مرة أخرى من شبكة خارجية دون VPN.</translation>
    </message>
    <message>
        <source>Check port and security with your mail provider: 465 goes with SSL/TLS, 587 with STARTTLS.</source>
        <translation>راجع المنفذ والأمان لدى مزوّد بريدك: 465 مع SSL/TLS و587 مع STARTTLS.</translation>
    </message>
    <message>
        <source>Check server name and port with your mail provider.</source>
        <translation>راجع اسم الخادم والمنفذ لدى مزوّد بريدك.</translation>
    </message>
    <message>
        <source>Check server name and port: a test system or another kind of program may be listening there.</source>
        <translation>راجع اسم الخادم والمنفذ: ربما يستمع هناك نظام اختبار أو برنامج من نوع آخر.</translation>
    </message>
    <message>
        <source>Check that its domain exists and can receive mail.</source>
        <translation>تأكد من أن نطاقه موجود ويستطيع استقبال البريد.</translation>
    </message>
    <message>
        <source>Check that port and security belong together: 587 with STARTTLS, 465 with SSL/TLS.</source>
        <translation>تأكد من أن المنفذ والأمان متوافقان: 587 مع STARTTLS و465 مع SSL/TLS.</translation>
    </message>
    <message>
        <source>Check that the computer is online.</source>
        <translation>تأكد من أن الكمبيوتر متصل بالشبكة.</translation>
    </message>
    <message>
        <source>Check that the password works at outlook.office.com.</source>
        <translation>تأكد من أن كلمة المرور تعمل في outlook.office.com.</translation>
    </message>
    <message>
        <source>Check that the public DNS record leads to the same server.</source>
        <translation>تأكد من أن سجل DNS العام يقود إلى الخادم نفسه.</translation>
    </message>
    <message>
        <source>Check that the server fits your data centre: smtp.zoho.com, .eu, .in, .com.au or .jp.</source>
        <translation>تأكد من أن الخادم يوافق مركز بياناتك: smtp.zoho.com أو smtp.zoho.eu أو smtp.zoho.in أو smtp.zoho.com.au أو smtp.zoho.jp.</translation>
    </message>
    <message>
        <source>Check that the server name is the one for outgoing mail.</source>
        <translation>تأكد من أن اسم الخادم هو اسم خادم البريد الصادر.</translation>
    </message>
    <message>
        <source>Check that the server name leads to the right machine.</source>
        <translation>تأكد من أن اسم الخادم يقود إلى الجهاز الصحيح.</translation>
    </message>
    <message>
        <source>Check that token and user name belong to the same account.</source>
        <translation>تأكد من أن الرمز واسم المستخدم للحساب نفسه.</translation>
    </message>
    <message>
        <source>Check that you can sign in with it on the provider&apos;s web page.</source>
        <translation>تأكد من أنك تستطيع تسجيل الدخول بها في صفحة المزوّد على الويب.</translation>
    </message>
    <message>
        <source>Check the From address letter by letter.</source>
        <translation>راجع عنوان المرسل حرفًا حرفًا.</translation>
    </message>
    <message>
        <source>Check the date and time of this computer first.</source>
        <translation>راجع تاريخ هذا الكمبيوتر ووقته أولًا.</translation>
    </message>
    <message>
        <source>Check the date of this computer if other secure pages complain too.</source>
        <translation>راجع تاريخ هذا الكمبيوتر إذا ظهر التحذير في صفحات آمنة أخرى أيضًا.</translation>
    </message>
    <message>
        <source>Check the network connection, for example by opening a web page you have not opened today.</source>
        <translation>افحص اتصال الشبكة، مثلًا بفتح صفحة ويب لم تفتحها اليوم.</translation>
    </message>
    <message>
        <source>Check the part of the From address after the @.</source>
        <translation>راجع الجزء الذي بعد @ في عنوان المرسل.</translation>
    </message>
    <message>
        <source>Check the recipient&apos;s address letter by letter.</source>
        <translation>راجع عنوان المستلم حرفًا حرفًا.</translation>
    </message>
    <message>
        <source>Check the recipient&apos;s address.</source>
        <translation>راجع عنوان المستلم.</translation>
    </message>
    <message>
        <source>China</source>
        <translation>الصين</translation>
    </message>
    <message>
        <source>Choose &quot;Mail (IMAP/POP/SMTP)&quot; when you make the app password.</source>
        <translation>اختر «Mail (IMAP/POP/SMTP)» عند إنشاء كلمة مرور التطبيق.</translation>
    </message>
    <message>
        <source>Choose STARTTLS for port 587, or SSL/TLS for port 465.</source>
        <translation>اختر STARTTLS مع المنفذ 587، أو SSL/TLS مع المنفذ 465.</translation>
    </message>
    <message>
        <source>Choose STARTTLS or SSL/TLS.</source>
        <translation>اختر STARTTLS أو SSL/TLS.</translation>
    </message>
    <message>
        <source>Choose a mailbox at another provider or a sending service for your domain.</source>
        <translation>اختر صندوق بريد لدى مزوّد آخر أو خدمة إرسال لنطاقك.</translation>
    </message>
    <message>
        <source>Choose a password of plain letters, digits and simple signs, and try it.</source>
        <translation>اختر كلمة مرور من حروف لاتينية بسيطة وأرقام ورموز بسيطة، وجرّبها.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>اختر واحدًا منها.</translation>
    </message>
    <message>
        <source>Choose the server of the region in which the organisation was made.</source>
        <translation>اختر خادم المنطقة التي أُنشئت فيها المؤسسة.</translation>
    </message>
    <message>
        <source>Choose the server of your region: someone who signs in at mail.zoho.eu uses the .eu server. The wrong region refuses the right password.</source>
        <translation>اختر خادم منطقتك: من يسجّل الدخول في mail.zoho.eu يستخدم الخادم المنتهي بـ eu. المنطقة الخاطئة ترفض كلمة المرور الصحيحة.</translation>
    </message>
    <message>
        <source>Cisco Secure Email is a filter in front of the real mail server. Ask who hosts the mailboxes behind it.</source>
        <translation>يعمل Cisco Secure Email كمرشّح أمام خادم البريد الفعلي. اسأل من يستضيف صناديق البريد وراءه.</translation>
    </message>
    <message>
        <source>Cloudflare Email Routing is a filter in front of the real mail server. Ask who hosts the mailboxes behind it.</source>
        <translation>يعمل Cloudflare Email Routing كمرشّح أمام خادم البريد الفعلي. اسأل من يستضيف صناديق البريد وراءه.</translation>
    </message>
    <message>
        <source>Codes expire and free accounts have few of them.</source>
        <translation>تنتهي صلاحية الرموز، وعددها قليل في الحسابات المجانية.</translation>
    </message>
    <message>
        <source>Comcast is moving its mailboxes to Yahoo Mail: after the move Yahoo&apos;s rules apply.</source>
        <translation>تنقل Comcast صناديقها إلى Yahoo Mail: بعد النقل تسري قواعد Yahoo.</translation>
    </message>
    <message>
        <source>Compare the server name letter by letter with your mail provider&apos;s instructions.</source>
        <translation>قارن اسم الخادم حرفًا حرفًا بتعليمات مزوّد بريدك.</translation>
    </message>
    <message>
        <source>Connect once, as an administrator. Without the module, run Install-Module ExchangeOnlineManagement -Scope CurrentUser first.</source>
        <translation>اتصل مرة واحدة كمسؤول. إن لم تكن الوحدة مثبّتة، فشغّل أولًا Install-Module ExchangeOnlineManagement -Scope CurrentUser.</translation>
    </message>
    <message>
        <source>Copy each value into its field. Test &amp; Save wakes up once every field is filled in correctly.</source>
        <translation>انسخ كل قيمة إلى حقلها. يصبح Test &amp; Save متاحًا عند ملء كل الحقول بشكل صحيح.</translation>
    </message>
    <message>
        <source>Copy the token from the server&apos;s &quot;API Tokens&quot; page into both fields.</source>
        <translation>انسخ الرمز من صفحة «API Tokens» الخاصة بالخادم إلى الحقلين معًا.</translation>
    </message>
    <message>
        <source>Copy user name and password for SMTP from the provider&apos;s settings page.</source>
        <translation>انسخ اسم المستخدم وكلمة المرور الخاصين بـ SMTP من صفحة الإعدادات لدى المزوّد.</translation>
    </message>
    <message>
        <source>Create a password named after the platform.</source>
        <translation>أنشئ كلمة مرور وسمّها باسم المنصة.</translation>
    </message>
    <message>
        <source>Create an API key in the SendGrid settings and enter apikey and the key.</source>
        <translation>أنشئ مفتاح API في إعدادات SendGrid، ثم أدخل apikey والمفتاح.</translation>
    </message>
    <message>
        <source>Create an SMTP user under &quot;Sending&quot;, &quot;SMTP Users&quot;, and enter its name and password. The SMTP2GO sign-in itself does not work here.</source>
        <translation>أنشئ مستخدم SMTP تحت «Sending» ثم «SMTP Users»، وأدخل اسمه وكلمة مروره. بيانات الدخول إلى SMTP2GO نفسها لا تعمل هنا.</translation>
    </message>
    <message>
        <source>Create an authorization code there and enter it as password.</source>
        <translation>أنشئ رمز تفويض هناك وأدخله ككلمة مرور.</translation>
    </message>
    <message>
        <source>Credentials belong to one region: use that region&apos;s server.</source>
        <translation>بيانات الاعتماد تخص منطقة واحدة: استخدم خادم تلك المنطقة.</translation>
    </message>
    <message>
        <source>DOMAIN\user or user@domain</source>
        <translation>DOMAIN\user أو user@domain</translation>
    </message>
    <message>
        <source>Do not accept the other certificate: your password would go to that server.</source>
        <translation>لا تقبل الشهادة الأخرى، وإلا ذهبت كلمة مرورك إلى ذلك الخادم.</translation>
    </message>
    <message>
        <source>Do not send a password until the connection is encrypted.</source>
        <translation>لا ترسل كلمة مرور قبل أن يصبح الاتصال مشفّرًا.</translation>
    </message>
    <message>
        <source>Do not send a password until the server&apos;s own certificate arrives.</source>
        <translation>لا ترسل كلمة مرور قبل أن تصل شهادة الخادم نفسه.</translation>
    </message>
    <message>
        <source>Do not send from an address of a free mail service through another server.</source>
        <translation>لا ترسل من عنوان في خدمة بريد مجانية عبر خادم آخر.</translation>
    </message>
    <message>
        <source>Do not try a refused password again and again: the domain locks the account.</source>
        <translation>لا تكرر محاولة كلمة مرور مرفوضة، وإلا قفل النطاق الحساب.</translation>
    </message>
    <message>
        <source>Do not use localhost, a web address, or the server for incoming mail (IMAP, POP3, MX).</source>
        <translation>لا تستخدم localhost أو عنوان ويب أو خادم البريد الوارد (IMAP أو POP3 أو MX).</translation>
    </message>
    <message>
        <source>Do not use this connection for a password. Try from another network.</source>
        <translation>لا تستخدم هذا الاتصال لكلمة مرور. جرّب من شبكة أخرى.</translation>
    </message>
    <message>
        <source>DomainFactory is moving its mailboxes to other servers: check the server name in the control panel.</source>
        <translation>تنقل DomainFactory صناديقها إلى خوادم أخرى: راجع اسم الخادم في لوحة التحكم.</translation>
    </message>
    <message>
        <source>EU</source>
        <translation>الاتحاد الأوروبي</translation>
    </message>
    <message>
        <source>EU subusers</source>
        <translation>المستخدمون الفرعيون في الاتحاد الأوروبي</translation>
    </message>
    <message>
        <source>Email Routing only forwards. To send through Cloudflare, use its Email Service.</source>
        <translation>خدمة Email Routing تعيد التوجيه فقط. للإرسال عبر Cloudflare، استخدم Email Service.</translation>
    </message>
    <message>
        <source>Email Sending is turned on and the domain is added under Email Service &gt; Email Sending.</source>
        <translation>خدمة Email Sending مفعّلة والنطاق مضاف تحت Email Service &gt; Email Sending.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <comment>on the form of a platform that is not known</comment>
        <translation>التشفير</translation>
    </message>
    <message>
        <source>Encryption: tick &quot;Require TLS encryption&quot;.</source>
        <translation>في Encryption حدّد «Require TLS encryption».</translation>
    </message>
    <message>
        <source>Enter SMTP_Injection as user name and the API key as password.</source>
        <translation>أدخل SMTP_Injection كاسم مستخدم ومفتاح API ككلمة مرور.</translation>
    </message>
    <message>
        <source>Enter apikey as user name and the API key (it begins with SG.) as password.</source>
        <translation>أدخل apikey كاسم مستخدم ومفتاح API (يبدأ بـ SG ثم نقطة) ككلمة مرور.</translation>
    </message>
    <message>
        <source>Enter it as the SMTP host.</source>
        <translation>أدخله كمضيف SMTP.</translation>
    </message>
    <message>
        <source>Enter it here in place of the normal password.</source>
        <translation>أدخلها هنا مكان كلمة المرور العادية.</translation>
    </message>
    <message>
        <source>Enter its 16 letters in place of the normal password; blanks do not matter.</source>
        <translation>أدخل حروفها الستة عشر مكان كلمة المرور العادية. المسافات لا تهم.</translation>
    </message>
    <message>
        <source>Enter resend as user name and the API key as password.</source>
        <translation>أدخل resend كاسم مستخدم ومفتاح API ككلمة مرور.</translation>
    </message>
    <message>
        <source>Enter smtp.office365.com with port 587 and STARTTLS.</source>
        <translation>أدخل smtp.office365.com مع المنفذ 587 وSTARTTLS.</translation>
    </message>
    <message>
        <source>Enter the bare name, such as smtp.example.com, without https:// and without a port.</source>
        <translation>أدخل الاسم وحده، مثل smtp.example.com، دون https في أوله ودون منفذ.</translation>
    </message>
    <message>
        <source>Enter the new password here.</source>
        <translation>أدخل كلمة المرور الجديدة هنا.</translation>
    </message>
    <message>
        <source>Enter the outgoing (SMTP) server that your mail provider names, often smtp.yourdomain or mail.yourdomain.</source>
        <translation>أدخل خادم البريد الصادر (SMTP) الذي يذكره مزوّد بريدك، وهو غالبًا smtp.yourdomain أو mail.yourdomain.</translation>
    </message>
    <message>
        <source>Enter the password again. Watch for blanks at the ends from copying.</source>
        <translation>أدخل كلمة المرور مرة أخرى. انتبه إلى المسافات التي يضيفها النسخ في أولها أو آخرها.</translation>
    </message>
    <message>
        <source>Enter the server name that stands in the certificate, if your provider confirms that it is theirs.</source>
        <translation>أدخل اسم الخادم المذكور في الشهادة، إذا أكد مزوّدك أنه له.</translation>
    </message>
    <message>
        <source>Enter user name and password, and switch the sign-in on.</source>
        <translation>أدخل اسم المستخدم وكلمة المرور، وفعّل تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Enter {mailbox} as user name and the 16 letters as password. The blanks between the groups do not count.</source>
        <translation>أدخل {mailbox} كاسم مستخدم والحروف الستة عشر ككلمة مرور. المسافات بين المجموعات لا تُحسب.</translation>
    </message>
    <message>
        <source>Enter {mailbox} as user name, as it stands in the admin center (the user principal name), and its password.</source>
        <translation>أدخل {mailbox} كاسم مستخدم كما يظهر في مركز الإدارة (user principal name)، مع كلمة مروره.</translation>
    </message>
    <message>
        <source>Europe and the United States are separate accounts with separate servers.</source>
        <translation>أوروبا والولايات المتحدة حسابان منفصلان بخوادم منفصلة.</translation>
    </message>
    <message>
        <source>Europe and the United States are separate: use the server of the region in which the domain was added.</source>
        <translation>أوروبا والولايات المتحدة منفصلتان: استخدم خادم المنطقة التي أُضيف فيها النطاق.</translation>
    </message>
    <message>
        <source>Every newer program is refused, and only TLS 1.0 or 1.1 connects.</source>
        <translation>يُرفض كل برنامج حديث، ولا يتصل إلا TLS 1.0 أو 1.1.</translation>
    </message>
    <message>
        <source>Every program names itself at the start (EHLO). The server refuses that name, because it is not a full host name or not a true one.</source>
        <translation>يعرّف كل برنامج نفسه في البداية (EHLO). يرفض الخادم ذلك الاسم لأنه ليس اسم مضيف كاملًا أو ليس اسمًا حقيقيًا.</translation>
    </message>
    <message>
        <source>Everybody who uses this server has the same trouble, at any time.</source>
        <translation>لدى كل من يستخدم هذا الخادم المشكلة نفسها في أي وقت.</translation>
    </message>
    <message>
        <source>Exactly a verified domain.</source>
        <translation>نطاق مُتحقَّق منه بعينه.</translation>
    </message>
    <message>
        <source>Exactly the address for which the token was made.</source>
        <translation>العنوان الذي أُنشئ الرمز له بالضبط.</translation>
    </message>
    <message>
        <source>Exactly the address that signs in.</source>
        <translation>العنوان الذي يسجّل الدخول نفسه بالضبط.</translation>
    </message>
    <message>
        <source>Exchange has only port 587 with STARTTLS.</source>
        <translation>ليس لدى Exchange إلا المنفذ 587 مع STARTTLS.</translation>
    </message>
    <message>
        <source>Exclude {mailbox} from the policy that blocks legacy authentication, and keep the policy for everyone else.</source>
        <translation>استثن {mailbox} من السياسة التي تحظر المصادقة القديمة، وأبقِ السياسة للآخرين جميعًا.</translation>
    </message>
    <message>
        <source>External app passwords are required since February 2023.</source>
        <translation>كلمات مرور التطبيقات الخارجية مطلوبة منذ فبراير 2023.</translation>
    </message>
    <message>
        <source>Fastmail needs an app password</source>
        <translation>يحتاج Fastmail إلى كلمة مرور التطبيق</translation>
    </message>
    <message>
        <source>Fewer connections at once, or a pause of some minutes, mend it.</source>
        <translation>يحلّها تقليل الاتصالات المتزامنة أو التوقف بضع دقائق.</translation>
    </message>
    <message>
        <source>Find out which product it is. If the MX record ends in mail.protection.outlook.com, it is Microsoft 365: use smtp.office365.com and turn SMTP Authentication on in the Email &amp; Office Dashboard.</source>
        <translation>اعرف أي منتج هو. إذا كان سجل MX ينتهي بـ mail.protection.outlook.com، فهو Microsoft 365: استخدم smtp.office365.com وفعّل SMTP Authentication في Email &amp; Office Dashboard.</translation>
    </message>
    <message>
        <source>For a platform, use an address of your own domain with an SMTP token, or a sending service.</source>
        <translation>للمنصة، استخدم عنوانًا في نطاقك الخاص مع SMTP token، أو خدمة إرسال.</translation>
    </message>
    <message>
        <source>For a test, send to an address that you verified there.</source>
        <translation>للاختبار، أرسل إلى عنوان تحققت منه هناك.</translation>
    </message>
    <message>
        <source>For a test, verify the recipient&apos;s address as well.</source>
        <translation>للاختبار، تحقق من عنوان المستلم أيضًا.</translation>
    </message>
    <message>
        <source>For more mail, choose a larger plan or a sending service.</source>
        <translation>لإرسال المزيد، اختر باقة أكبر أو خدمة إرسال.</translation>
    </message>
    <message>
        <source>For this kind of account the provider only takes a sign-in through its own web page (OAuth). A platform that asks for user name and password cannot use it.</source>
        <translation>لهذا النوع من الحسابات لا يقبل المزوّد إلا تسجيل الدخول عبر صفحته (OAuth). المنصة التي تطلب اسم مستخدم وكلمة مرور لا تستطيع استخدامه.</translation>
    </message>
    <message>
        <source>Forcepoint is a filter in front of the real mail server. Ask who hosts the mailboxes behind it.</source>
        <translation>يعمل Forcepoint كمرشّح أمام خادم البريد الفعلي. اسأل من يستضيف صناديق البريد وراءه.</translation>
    </message>
    <message>
        <source>Forms differ: SSL or SSL/TLS means encryption from the first byte (465). TLS often means STARTTLS (587).</source>
        <translation>تختلف النماذج: SSL أو SSL/TLS يعني التشفير من أول بايت (465). وTLS يعني غالبًا STARTTLS (587).</translation>
    </message>
    <message>
        <source>From address</source>
        <comment>on the form of a platform that is not known</comment>
        <translation>عنوان المرسل</translation>
    </message>
    <message>
        <source>From another network, such as a phone&apos;s, the same server offers STARTTLS.</source>
        <translation>من شبكة أخرى، مثل شبكة الهاتف، يعرض الخادم نفسه STARTTLS.</translation>
    </message>
    <message>
        <source>From here {port} is open to other mail servers, so this network does not block it. {host} stays silent: its firewall drops what comes from this computer&apos;s address, or the server is down.</source>
        <translation>من هنا {port} مفتوح إلى خوادم بريد أخرى، فهذه الشبكة لا تحجبه. يبقى {host} صامتًا: إما أن جدار حمايته يسقط ما يأتي من عنوان هذا الكمبيوتر، أو أن الخادم متوقف.</translation>
    </message>
    <message>
        <source>From name</source>
        <comment>on the form of a platform that is not known</comment>
        <translation>اسم المرسل</translation>
    </message>
    <message>
        <source>GMX may refuse a sign-in from a data centre or a foreign country, or ask for an app-specific password (reported in May 2026).</source>
        <translation>قد يرفض GMX تسجيل الدخول من مركز بيانات أو بلد أجنبي، أو يطلب كلمة مرور خاصة بالتطبيق (أُفيد بذلك في مايو 2026).</translation>
    </message>
    <message>
        <source>GTR takes 587, 465 or 25.</source>
        <translation>تقبل GTR المنافذ 587 و465 و25.</translation>
    </message>
    <message>
        <source>Gmail replaces the From address with the account&apos;s own, unless it is a verified &quot;Send mail as&quot; address.</source>
        <translation>يستبدل Gmail عنوان المرسل بعنوان الحساب، إلا إذا كان عنوانًا مُتحقَّقًا منه في «Send mail as».</translation>
    </message>
    <message>
        <source>Gmail sends 500 messages in 24 hours. For more, use Google Workspace or a sending service with a domain of your own.</source>
        <translation>يرسل Gmail 500 رسالة خلال 24 ساعة. لإرسال المزيد، استخدم Google Workspace أو خدمة إرسال مع نطاقك الخاص.</translation>
    </message>
    <message>
        <source>Google may block the first sign-in from an unknown place. Confirm it at https://myaccount.google.com/notifications.</source>
        <translation>قد يحظر Google أول تسجيل دخول من مكان غير معروف. أكّده في https://myaccount.google.com/notifications.</translation>
    </message>
    <message>
        <source>Google needs an app password</source>
        <translation>يحتاج Google إلى كلمة مرور التطبيق</translation>
    </message>
    <message>
        <source>Google replaces the From address with the mailbox that signs in, unless it is an alias or a verified &quot;Send mail as&quot; address.</source>
        <translation>يستبدل Google عنوان المرسل بصندوق البريد الذي يسجّل الدخول، إلا إذا كان اسمًا مستعارًا أو عنوانًا مُتحقَّقًا منه في «Send mail as».</translation>
    </message>
    <message>
        <source>Google says that a change can take up to 24 hours.</source>
        <translation>تقول Google إن التغيير قد يستغرق حتى 24 ساعة.</translation>
    </message>
    <message>
        <source>Google stopped accepting the account password from other programs. App passwords are excepted.</source>
        <translation>لم يعد Google يقبل كلمة مرور الحساب من برامج أخرى. كلمات مرور التطبيقات مستثناة.</translation>
    </message>
    <message>
        <source>Google stopped accepting the account password from other programs. App passwords stay; no end date is announced.</source>
        <translation>لم يعد Google يقبل كلمة مرور الحساب من برامج أخرى. تبقى كلمات مرور التطبيقات، ولم يُعلن موعد لنهايتها.</translation>
    </message>
    <message>
        <source>Google takes a sign-in through its own web page (OAuth) or an app password. A platform that asks for user name and password needs the app password.</source>
        <translation>يقبل Google تسجيل الدخول عبر صفحته (OAuth) أو كلمة مرور التطبيق. المنصة التي تطلب اسم مستخدم وكلمة مرور تحتاج إلى كلمة مرور التطبيق.</translation>
    </message>
    <message>
        <source>Google takes no normal password for sending</source>
        <translation>لا يقبل Google كلمة المرور العادية للإرسال</translation>
    </message>
    <message>
        <source>Google wants you to confirm the sign-in</source>
        <translation>يريد Google منك تأكيد تسجيل الدخول</translation>
    </message>
    <message>
        <source>Guides that describe an app password for Outlook.com are out of date.</source>
        <translation>الأدلة التي تصف كلمة مرور تطبيق لـ Outlook.com قديمة.</translation>
    </message>
    <message>
        <source>Guides that describe an app password for these addresses are out of date.</source>
        <translation>الأدلة التي تصف كلمة مرور تطبيق لهذه العناوين قديمة.</translation>
    </message>
    <message>
        <source>HEY has no SMTP for other programs, so there is nothing to type.</source>
        <translation>لا يوفر HEY خدمة SMTP للبرامج الأخرى، فلا شيء يُدخل.</translation>
    </message>
    <message>
        <source>Have an administrator switch &quot;Authenticated SMTP&quot; on for this mailbox: Microsoft 365 admin center, Users, the user, Mail, Manage email apps.</source>
        <translation>اطلب من المسؤول تفعيل «Authenticated SMTP» لصندوق البريد هذا: في مركز إدارة Microsoft 365 افتح Users ثم المستخدم ثم Mail ثم Manage email apps.</translation>
    </message>
    <message>
        <source>Hornetsecurity is a filter in front of the real mail server. Ask who hosts the mailboxes behind it.</source>
        <translation>يعمل Hornetsecurity كمرشّح أمام خادم البريد الفعلي. اسأل من يستضيف صناديق البريد وراءه.</translation>
    </message>
    <message>
        <source>If GoDaddy sold the subscription, the switches are there too: SMTP Authentication for each user, and security defaults.</source>
        <translation>إذا كانت GoDaddy قد باعت الاشتراك، فالإعدادات موجودة هناك أيضًا: SMTP Authentication لكل مستخدم، وإعدادات الأمان الافتراضية.</translation>
    </message>
    <message>
        <source>If IONOS hosts the domain with Microsoft 365, use smtp.office365.com.</source>
        <translation>إذا كان IONOS يستضيف النطاق مع Microsoft 365، فاستخدم smtp.office365.com.</translation>
    </message>
    <message>
        <source>If IP Access Management is on (Settings &gt; IP Access Management), add the platform&apos;s addresses.</source>
        <translation>إذا كان IP Access Management مفعّلًا (Settings &gt; IP Access Management)، فأضف عناوين المنصة.</translation>
    </message>
    <message>
        <source>If IP Access Management is on, add the platform&apos;s address (Settings &gt; IP Access Management).</source>
        <translation>إذا كان IP Access Management مفعّلًا، فأضف عنوان المنصة (Settings &gt; IP Access Management).</translation>
    </message>
    <message>
        <source>If IP authentication is used, add the platform&apos;s address; it needs a paid plan.</source>
        <translation>إذا كانت المصادقة بعنوان IP مستخدمة، فأضف عنوان المنصة. تحتاج إلى باقة مدفوعة.</translation>
    </message>
    <message>
        <source>If IP restriction is on, add the platform&apos;s address to the list.</source>
        <translation>إذا كان تقييد عناوين IP مفعّلًا، فأضف عنوان المنصة إلى القائمة.</translation>
    </message>
    <message>
        <source>If an IP allow-list is set up, add the platform&apos;s address.</source>
        <translation>إذا أُعدّت قائمة عناوين IP مسموح بها، فأضف عنوان المنصة.</translation>
    </message>
    <message>
        <source>If app passwords stay forbidden: the SMTP relay service</source>
        <translation>إذا بقيت كلمات مرور التطبيقات ممنوعة: SMTP relay service</translation>
    </message>
    <message>
        <source>If everything else works, ask the people who run this network whether they block outgoing mail.</source>
        <translation>إذا كان كل شيء آخر يعمل، فاسأل القائمين على هذه الشبكة هل يحجبون البريد الصادر.</translation>
    </message>
    <message>
        <source>If it arrived, the settings work; the server is slow to confirm, often because it scans messages first.</source>
        <translation>إذا وصلت، فالإعدادات سليمة. الخادم بطيء في التأكيد، وغالبًا لأنه يفحص الرسائل أولًا.</translation>
    </message>
    <message>
        <source>If it arrived, the settings work; the server is slow to confirm, often because it scans messages first. Let the program wait longer, up to 10 minutes.</source>
        <translation>إذا وصلت، فالإعدادات سليمة. الخادم بطيء في التأكيد، وغالبًا لأنه يفحص الرسائل أولًا. اجعل البرنامج ينتظر مدة أطول، حتى 10 دقائق.</translation>
    </message>
    <message>
        <source>If it did not arrive, ask the people who run the mail server what their log says about this time.</source>
        <translation>إذا لم تصل، فاسأل القائمين على خادم البريد عمّا في سجله لهذا الوقت.</translation>
    </message>
    <message>
        <source>If it did not arrive, try a short message without attachments: a size limit or a filter may end the connection.</source>
        <translation>إذا لم تصل، فجرّب رسالة قصيرة دون مرفقات: قد ينهي حدّ للحجم أو مرشّح الاتصال.</translation>
    </message>
    <message>
        <source>If it did not arrive, try a short message: a long one may stick on a slow or faulty line.</source>
        <translation>إذا لم تصل، فجرّب رسالة قصيرة: قد تتعثر الرسالة الطويلة على خط بطيء أو معيب.</translation>
    </message>
    <message>
        <source>If it does not, give this mailbox a policy of its own. First make the policy.</source>
        <translation>إن لم تسمح، فامنح صندوق البريد هذا سياسة خاصة به. أنشئ السياسة أولًا.</translation>
    </message>
    <message>
        <source>If it goes on, ask the people who run the mail server what their log says about this time and this step.</source>
        <translation>إذا استمر ذلك، فاسأل القائمين على خادم البريد عمّا في سجله لهذا الوقت وهذه الخطوة.</translation>
    </message>
    <message>
        <source>If it goes on, ask the people who run the mail server what their log says about this time.</source>
        <translation>إذا استمر ذلك، فاسأل القائمين على خادم البريد عمّا في سجله لهذا الوقت.</translation>
    </message>
    <message>
        <source>If it goes on, ask the people who run the mail server.</source>
        <translation>إذا استمر ذلك، فاسأل القائمين على خادم البريد.</translation>
    </message>
    <message>
        <source>If it happens again, send us the copied details.</source>
        <translation>إذا تكرر ذلك، فأرسل إلينا التفاصيل المنسوخة.</translation>
    </message>
    <message>
        <source>If it happens in one network only, do not trust that network with a password.</source>
        <translation>إذا حدث ذلك في شبكة واحدة فقط، فلا تأتمن تلك الشبكة على كلمة مرور.</translation>
    </message>
    <message>
        <source>If it is not confirmed there, use an app password: https://myaccount.google.com/apppasswords.</source>
        <translation>إذا لم يكن فيه ما يُؤكَّد، فاستخدم كلمة مرور التطبيق: https://myaccount.google.com/apppasswords.</translation>
    </message>
    <message>
        <source>If it is used already, create a new one.</source>
        <translation>إذا كنت تستخدمه فعلًا، فأنشئ رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>If it lasts, tell the people who run {host}.</source>
        <translation>إذا استمر ذلك، فأخبر القائمين على {host}.</translation>
    </message>
    <message>
        <source>If it worked a few minutes ago and sign-ins failed since, the server may have locked this computer out for a while.</source>
        <translation>إذا كان يعمل قبل دقائق ثم فشل تسجيل الدخول، فربما حجب الخادم هذا الكمبيوتر لبعض الوقت.</translation>
    </message>
    <message>
        <source>If mail.YOURDOMAIN has no fitting certificate, use the server&apos;s own name from cPanel.</source>
        <translation>إذا لم تكن لدى mail.YOURDOMAIN شهادة مناسبة، فاستخدم اسم الخادم نفسه من cPanel.</translation>
    </message>
    <message>
        <source>If no app password can be made, a form with user name and password cannot use this account.</source>
        <translation>إذا لم يمكن إنشاء كلمة مرور للتطبيق، فلا يستطيع نموذج يطلب اسم مستخدم وكلمة مرور استخدام هذا الحساب.</translation>
    </message>
    <message>
        <source>If no app password is offered, this account cannot send through other programs.</source>
        <translation>إذا لم تُعرض كلمة مرور للتطبيق، فلا يستطيع هذا الحساب الإرسال عبر برامج أخرى.</translation>
    </message>
    <message>
        <source>If no app passwords are offered, the administrator forbids them or requires security keys. Then use the SMTP relay service, or another sender.</source>
        <translation>إذا لم تُعرض كلمات مرور التطبيقات، فالمسؤول يمنعها أو يشترط مفاتيح الأمان. استخدم عندئذ SMTP relay service أو مرسلًا آخر.</translation>
    </message>
    <message>
        <source>If other devices in this network can send, look at the firewall of this computer.</source>
        <translation>إذا كانت أجهزة أخرى في هذه الشبكة تستطيع الإرسال، فافحص جدار حماية هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>If port 587 stays silent too, a firewall between here and the provider drops the connection.</source>
        <translation>إذا بقي المنفذ 587 صامتًا أيضًا، فجدار حماية بينك وبين المزوّد يسقط الاتصال.</translation>
    </message>
    <message>
        <source>If security defaults or conditional access are on, they may block the sign-in; see the sign-in log in Microsoft Entra.</source>
        <translation>إذا كانت إعدادات الأمان الافتراضية أو الوصول المشروط مفعّلة، فقد تمنع تسجيل الدخول. راجع سجل تسجيل الدخول في Microsoft Entra.</translation>
    </message>
    <message>
        <source>If the API key has a list of addresses, add the platform&apos;s.</source>
        <translation>إذا كانت لمفتاح API قائمة عناوين، فأضف عناوين المنصة.</translation>
    </message>
    <message>
        <source>If the account has an IP allow-list, add the platform&apos;s addresses.</source>
        <translation>إذا كانت في الحساب قائمة عناوين IP مسموح بها، فأضف عناوين المنصة.</translation>
    </message>
    <message>
        <source>If the account limits the addresses that may send, add the platform&apos;s.</source>
        <translation>إذا كان الحساب يقيّد العناوين التي يمكنها الإرسال، فأضف عناوين المنصة.</translation>
    </message>
    <message>
        <source>If the account uses per-user multi-factor authentication, make an app password, where the organisation allows it.</source>
        <translation>إذا كان الحساب يستخدم المصادقة متعددة العوامل لكل مستخدم، فأنشئ كلمة مرور للتطبيق حيث تسمح المؤسسة بها.</translation>
    </message>
    <message>
        <source>If the address belongs to a company</source>
        <translation>إذا كان العنوان لشركة</translation>
    </message>
    <message>
        <source>If the address is yours, look it up at the list that the message names and ask for removal.</source>
        <translation>إذا كان العنوان لك، فابحث عنه في القائمة التي تذكرها الرسالة واطلب إزالته.</translation>
    </message>
    <message>
        <source>If the authority is your own, issue its certificates anew with the missing extension.</source>
        <translation>إذا كانت جهة الإصدار لك، فأصدر شهاداتها من جديد مع الامتداد الناقص.</translation>
    </message>
    <message>
        <source>If the certificate does not cover mail.YOURDOMAIN, use the server&apos;s own name.</source>
        <translation>إذا كانت الشهادة لا تشمل mail.YOURDOMAIN، فاستخدم اسم الخادم نفسه.</translation>
    </message>
    <message>
        <source>If the credential is limited to addresses, add the platform&apos;s.</source>
        <translation>إذا كانت بيانات الاعتماد مقصورة على عناوين محددة، فأضف عناوين المنصة.</translation>
    </message>
    <message>
        <source>If the domain is yours, check its name servers and, if it is signed, its DNSSEC records.</source>
        <translation>إذا كان النطاق لك، فافحص خوادم أسمائه، وسجلات DNSSEC إذا كان موقّعًا.</translation>
    </message>
    <message>
        <source>If the first sign-in of {platform} is refused, look for a message from Google about a new sign-in and confirm that it was you.</source>
        <translation>إذا رُفض أول تسجيل دخول من {platform}، فابحث عن رسالة من Google عن تسجيل دخول جديد وأكّد أنه أنت.</translation>
    </message>
    <message>
        <source>If the host&apos;s firewall blocks the platform after failed sign-ins, ask the host to admit the platform&apos;s addresses.</source>
        <translation>إذا حجب جدار حماية المضيف المنصة بعد محاولات دخول فاشلة، فاطلب من المضيف السماح لعناوين المنصة.</translation>
    </message>
    <message>
        <source>If the mail server has a firewall, ask the platform which addresses it sends from.</source>
        <translation>إذا كان لخادم البريد جدار حماية، فاسأل المنصة عن العناوين التي ترسل منها.</translation>
    </message>
    <message>
        <source>If the mail server has a firewall, it must admit the platform too.</source>
        <translation>إذا كان أمام خادم البريد جدار حماية، فيجب أن يسمح للمنصة أيضًا.</translation>
    </message>
    <message>
        <source>If the page offers none, the administrator forbids app passwords: use the SMTP relay service of Google Workspace.</source>
        <translation>إذا لم تعرض الصفحة شيئًا، فالمسؤول يمنع كلمات مرور التطبيقات: استخدم SMTP relay service في Google Workspace.</translation>
    </message>
    <message>
        <source>If the page says that the setting is not available: 2-Step Verification may use security keys only, Advanced Protection may be on, or the account belongs to an organisation. Then the administrator decides.</source>
        <translation>إذا قالت الصفحة إن الإعداد غير متاح، فربما يكون التحقق بخطوتين بمفاتيح الأمان فقط، أو «الحماية المتقدمة» مفعّلة، أو الحساب تابعًا لمؤسسة. عندئذ يقرر المسؤول.</translation>
    </message>
    <message>
        <source>If the program is old, update it.</source>
        <translation>إذا كان البرنامج قديمًا، فحدّثه.</translation>
    </message>
    <message>
        <source>If the relay asks for a sign-in, use a mailbox of the organisation and an app password of it.</source>
        <translation>إذا طلب خادم الترحيل تسجيل الدخول، فاستخدم صندوق بريد في المؤسسة وكلمة مرور تطبيق منه.</translation>
    </message>
    <message>
        <source>If the same server offers STARTTLS elsewhere, a firewall or an antivirus program on the way removes it.</source>
        <translation>إذا كان الخادم نفسه يعرض STARTTLS من مكان آخر، فجدار حماية أو مضاد فيروسات في الطريق يزيله.</translation>
    </message>
    <message>
        <source>If the server is a relay that knows you by address, switch the sign-in off.</source>
        <translation>إذا كان الخادم خادم ترحيل يعرفك من عنوانك، فعطّل تسجيل الدخول.</translation>
    </message>
    <message>
        <source>If the server is yours, allow PLAIN and LOGIN after TLS.</source>
        <translation>إذا كان الخادم لك، فاسمح بـ PLAIN وLOGIN بعد TLS.</translation>
    </message>
    <message>
        <source>If the server is yours, check that it listens on its IPv6 address or take the AAAA record away.</source>
        <translation>إذا كان الخادم لك، فتأكد من أنه يستمع على عنوان IPv6 أو احذف سجل AAAA.</translation>
    </message>
    <message>
        <source>If the server is yours, check that it runs.</source>
        <translation>إذا كان الخادم لك، فتأكد من أنه يعمل.</translation>
    </message>
    <message>
        <source>If the server is yours, check that its firewall admits the address this connection comes from.</source>
        <translation>إذا كان الخادم لك، فتأكد من أن جدار حمايته يسمح للعنوان الذي يأتي منه هذا الاتصال.</translation>
    </message>
    <message>
        <source>If the server is yours, check that its mail service is running and listens on this port.</source>
        <translation>إذا كان الخادم لك، فتأكد من أن خدمة البريد تعمل وتستمع على هذا المنفذ.</translation>
    </message>
    <message>
        <source>If the server is yours, check that the renewal works and the mail service loads the new certificate.</source>
        <translation>إذا كان الخادم لك، فتأكد من أن التجديد يعمل وأن خدمة البريد تحمّل الشهادة الجديدة.</translation>
    </message>
    <message>
        <source>If the server is yours, get a certificate that includes {host}.</source>
        <translation>إذا كان الخادم لك، فاحصل على شهادة تشمل {host}.</translation>
    </message>
    <message>
        <source>If the server is yours, give it a certificate and switch STARTTLS on.</source>
        <translation>إذا كان الخادم لك، فثبّت فيه شهادة وفعّل STARTTLS.</translation>
    </message>
    <message>
        <source>If the server is yours, give this account or address the right to relay.</source>
        <translation>إذا كان الخادم لك، فامنح هذا الحساب أو العنوان حق الترحيل.</translation>
    </message>
    <message>
        <source>If the server is yours, install a certificate from a public authority, since the platform will not know a private one either.</source>
        <translation>إذا كان الخادم لك، فثبّت شهادة من جهة إصدار عامة، لأن المنصة لن تعرف جهة خاصة أيضًا.</translation>
    </message>
    <message>
        <source>If the server is yours, install a certificate from a public authority; Let&apos;s Encrypt issues them free of charge.</source>
        <translation>إذا كان الخادم لك، فثبّت شهادة من جهة إصدار عامة. تصدرها Let&apos;s Encrypt مجانًا.</translation>
    </message>
    <message>
        <source>If the server is yours, look at its sign-in service (Dovecot, SASL, LDAP) and its log.</source>
        <translation>إذا كان الخادم لك، فافحص خدمة تسجيل الدخول فيه (Dovecot أو SASL أو LDAP) وسجلها.</translation>
    </message>
    <message>
        <source>If the server is yours, look at whether its mail service hangs.</source>
        <translation>إذا كان الخادم لك، فانظر هل خدمة البريد عالقة.</translation>
    </message>
    <message>
        <source>If the server is yours, look in its log at what it does at this step; look-ups of addresses and passwords are usual reasons.</source>
        <translation>إذا كان الخادم لك، فانظر في سجله ماذا يفعل في هذه الخطوة. البحث عن العناوين وفحص كلمات المرور سببان معتادان.</translation>
    </message>
    <message>
        <source>If the server is yours, look in its log for the message.</source>
        <translation>إذا كان الخادم لك، فابحث عن الرسالة في سجله.</translation>
    </message>
    <message>
        <source>If the server is yours, repair {family} or take those addresses out of DNS.</source>
        <translation>إذا كان الخادم لك، فأصلح {family} أو احذف تلك العناوين من DNS.</translation>
    </message>
    <message>
        <source>If the server is yours, switch SMTP AUTH on for this port.</source>
        <translation>إذا كان الخادم لك، ففعّل SMTP AUTH على هذا المنفذ.</translation>
    </message>
    <message>
        <source>If the server is yours, take this computer&apos;s address out of its list of banned addresses.</source>
        <translation>إذا كان الخادم لك، فاحذف عنوان هذا الكمبيوتر من قائمة العناوين المحظورة فيه.</translation>
    </message>
    <message>
        <source>If the server is yours, update it and switch TLS 1.2 or 1.3 on.</source>
        <translation>إذا كان الخادم لك، فحدّثه وفعّل TLS 1.2 أو 1.3.</translation>
    </message>
    <message>
        <source>If the server is yours, update it, and look at what stands between it and the network, such as a proxy or a filter.</source>
        <translation>إذا كان الخادم لك، فحدّثه، وانظر إلى ما يقف بينه وبين الشبكة، مثل وكيل أو مرشّح.</translation>
    </message>
    <message>
        <source>If the server is yours, update it.</source>
        <translation>إذا كان الخادم لك، فحدّثه.</translation>
    </message>
    <message>
        <source>If the server is yours, update it; the hole is known as CVE-2011-0411.</source>
        <translation>إذا كان الخادم لك، فحدّثه. الثغرة معروفة باسم CVE-2011-0411.</translation>
    </message>
    <message>
        <source>If the server is yours, use a key of at least 2048 bits, DH parameters of 2048 bits, and current ciphers.</source>
        <translation>إذا كان الخادم لك، فاستخدم مفتاحًا من 2048 بت على الأقل، ومعاملات DH من 2048 بت، وخوارزميات تشفير حديثة.</translation>
    </message>
    <message>
        <source>If the server was set up today, wait until its DNS record is published and check again.</source>
        <translation>إذا أُعدّ الخادم اليوم، فانتظر حتى يُنشر سجل DNS الخاص به ثم افحص مرة أخرى.</translation>
    </message>
    <message>
        <source>If the token is limited to addresses, add the platform&apos;s.</source>
        <translation>إذا كان الرمز مقصورًا على عناوين محددة، فأضف عناوين المنصة.</translation>
    </message>
    <message>
        <source>If there is one, it must allow Basic for SMTP (AllowBasicAuthSmtp: True).</source>
        <translation>إن وُجدت واحدة، فيجب أن تسمح بـ Basic لـ SMTP (AllowBasicAuthSmtp: True).</translation>
    </message>
    <message>
        <source>If they are right, ask the people who run {host} to install a certificate that is valid now.</source>
        <translation>إذا كانا صحيحين، فاطلب من القائمين على {host} تثبيت شهادة صالحة الآن.</translation>
    </message>
    <message>
        <source>If they confirm the new key, remove the old one and trust the new one.</source>
        <translation>إذا أكدوا المفتاح الجديد، فاحذف القديم وثق بالجديد.</translation>
    </message>
    <message>
        <source>If they do not, do not use this connection. Try from another network.</source>
        <translation>إذا لم يؤكدوه، فلا تستخدم هذا الاتصال. جرّب من شبكة أخرى.</translation>
    </message>
    <message>
        <source>If they do, ask the people who run {host} to look at the TLS set-up of this port.</source>
        <translation>إذا كانا كذلك، فاطلب من القائمين على {host} مراجعة إعداد TLS على هذا المنفذ.</translation>
    </message>
    <message>
        <source>If they were entered, choose encryption as well; many servers offer the sign-in only after it.</source>
        <translation>إذا كانا مدخلين، فاختر التشفير أيضًا. كثير من الخوادم لا يعرض تسجيل الدخول إلا بعده.</translation>
    </message>
    <message>
        <source>If those are closed too, ask the network or hosting provider to open outgoing SMTP.</source>
        <translation>إذا كانت مغلقة أيضًا، فاطلب من مزوّد الشبكة أو الاستضافة فتح اتصالات SMTP الصادرة.</translation>
    </message>
    <message>
        <source>If your organisation allows app passwords, make one at https://mysignins.microsoft.com/security-info.</source>
        <translation>إذا كانت مؤسستك تسمح بكلمات مرور التطبيقات، فأنشئ واحدة في https://mysignins.microsoft.com/security-info.</translation>
    </message>
    <message>
        <source>ImprovMX forwards mail. Only the Premium plan can send.</source>
        <translation>يعيد ImprovMX توجيه البريد. الإرسال متاح في باقة Premium فقط.</translation>
    </message>
    <message>
        <source>In Brevo open &quot;Security&quot;, &quot;Authorized IPs&quot;, and add the platform&apos;s address, or switch the block off for SMTP keys.</source>
        <translation>في Brevo افتح «Security» ثم «Authorized IPs» وأضف عنوان المنصة، أو عطّل الحظر لمفاتيح SMTP.</translation>
    </message>
    <message>
        <source>In Fastmail open &quot;Settings&quot;, &quot;Privacy &amp; Security&quot;, &quot;Manage app passwords and access&quot;, and make one with access to SMTP.</source>
        <translation>في Fastmail افتح «Settings» ثم «Privacy &amp; Security» ثم «Manage app passwords and access»، وأنشئ كلمة مرور لها حق الوصول إلى SMTP.</translation>
    </message>
    <message>
        <source>In Mailgun open the domain&apos;s settings, &quot;SMTP credentials&quot;, and reset the password of the login you use.</source>
        <translation>في Mailgun افتح إعدادات النطاق ثم «SMTP credentials»، وأعد تعيين كلمة المرور لاسم الدخول الذي تستخدمه.</translation>
    </message>
    <message>
        <source>In PHP, set openssl.cafile to a current file; for Python on macOS run &quot;Install Certificates.command&quot;; in Java update the trust store.</source>
        <translation>في PHP اضبط openssl.cafile على ملف حديث. مع Python على macOS شغّل «Install Certificates.command». في Java حدّث مخزن الثقة.</translation>
    </message>
    <message>
        <source>In PowerShell: Set-CASMailbox {mailbox} -SmtpClientAuthenticationDisabled $false.</source>
        <translation>في PowerShell: Set-CASMailbox {mailbox} -SmtpClientAuthenticationDisabled $false.</translation>
    </message>
    <message>
        <source>In VK WorkSpace the administrator must allow mail programs.</source>
        <translation>في VK WorkSpace يجب أن يسمح المسؤول ببرامج البريد.</translation>
    </message>
    <message>
        <source>In Yandex 360 the administrator may forbid mail programs.</source>
        <translation>في Yandex 360 قد يمنع المسؤول برامج البريد.</translation>
    </message>
    <message>
        <source>In a company network, ask the people who run it to exclude mail connections from inspection.</source>
        <translation>في شبكة شركة، اطلب من القائمين عليها استثناء اتصالات البريد من الفحص.</translation>
    </message>
    <message>
        <source>In a configuration file or web address, quote or encode special signs.</source>
        <translation>في ملف تكوين أو عنوان ويب، ضع الرموز الخاصة بين علامتي اقتباس أو رمّزها.</translation>
    </message>
    <message>
        <source>In a container or on a server, check the DNS servers it is configured with.</source>
        <translation>في حاوية أو على خادم، افحص خوادم DNS المضبوطة فيه.</translation>
    </message>
    <message>
        <source>In a network that only has a web proxy, ask for direct access to port 587 or 465.</source>
        <translation>في شبكة ليس فيها إلا وكيل ويب، اطلب وصولًا مباشرًا إلى المنفذ 587 أو 465.</translation>
    </message>
    <message>
        <source>In an Exchange organisation, try DOMAIN\user or user@domain.</source>
        <translation>في مؤسسة تستخدم Exchange، جرّب DOMAIN\user أو user@domain.</translation>
    </message>
    <message>
        <source>In cPanel, Email Accounts &gt; Connect Devices shows server and ports.</source>
        <translation>في cPanel تعرض الصفحة Email Accounts &gt; Connect Devices الخادم والمنافذ.</translation>
    </message>
    <message>
        <source>In the Google Admin console open Gmail, &quot;Routing&quot;, &quot;SMTP relay service&quot;, and add the address, or require SMTP sign-in in its place.</source>
        <translation>في Google Admin console افتح Gmail ثم «Routing» ثم «SMTP relay service» وأضف العنوان، أو اشترط تسجيل الدخول عبر SMTP بدلًا منه.</translation>
    </message>
    <message>
        <source>In the Google Admin console open Gmail, &quot;Routing&quot;, &quot;SMTP relay service&quot;, and check allowed senders and addresses.</source>
        <translation>في Google Admin console افتح Gmail ثم «Routing» ثم «SMTP relay service»، وراجع المرسلين والعناوين المسموح بها.</translation>
    </message>
    <message>
        <source>In the SES console open &quot;SMTP settings&quot;, create SMTP credentials in the region of your sender, and enter both values.</source>
        <translation>في وحدة تحكم SES افتح «SMTP settings»، وأنشئ بيانات اعتماد SMTP في منطقة المرسل، وأدخل القيمتين.</translation>
    </message>
    <message>
        <source>In the SES console request production access for this region.</source>
        <translation>اطلب في وحدة تحكم SES الوصول إلى وضع الإنتاج (production access) لهذه المنطقة.</translation>
    </message>
    <message>
        <source>In the program that showed the message, switch encryption on (its name may be TLS or STARTTLS).</source>
        <translation>في البرنامج الذي عرض الرسالة، فعّل التشفير (قد يكون اسمه TLS أو STARTTLS).</translation>
    </message>
    <message>
        <source>India</source>
        <translation>الهند</translation>
    </message>
    <message>
        <source>Install or update the root certificates of the system (package ca-certificates).</source>
        <translation>ثبّت الشهادات الجذرية للنظام أو حدّثها (الحزمة ca-certificates).</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>أيرلندا</translation>
    </message>
    <message>
        <source>It delivers only to mailboxes of your own organisation, so it does not suit a platform that writes to customers.</source>
        <translation>لا يسلّم إلا إلى صناديق مؤسستك، فلا يناسب منصة تكتب إلى العملاء.</translation>
    </message>
    <message>
        <source>It delivers only to mailboxes of your own organisation.</source>
        <translation>لا يسلّم إلا إلى صناديق مؤسستك.</translation>
    </message>
    <message>
        <source>It happens at the same step every time, also from another network.</source>
        <translation>يحدث في الخطوة نفسها كل مرة، ومن شبكة أخرى أيضًا.</translation>
    </message>
    <message>
        <source>It is not clear which AOL accounts may still use an app password. If AOL offers to make one, it may work; if not, only OAuth is left.</source>
        <translation>ليس واضحًا أي حسابات AOL ما زالت تستطيع استخدام كلمة مرور التطبيق. إذا عرض AOL إنشاء واحدة، فقد تنجح، وإلا لم يبق سوى OAuth.</translation>
    </message>
    <message>
        <source>It listens on port 25 only. The platform must be able to leave user name and password empty.</source>
        <translation>لا يستمع إلا على المنفذ 25. يجب أن تسمح المنصة بترك اسم المستخدم وكلمة المرور فارغين.</translation>
    </message>
    <message>
        <source>It needs a billing policy; Microsoft charges by recipient since June 2026.</source>
        <translation>يحتاج إلى سياسة فوترة. تحاسب Microsoft حسب المستلم منذ يونيو 2026.</translation>
    </message>
    <message>
        <source>It needs a paid Mailchimp plan.</source>
        <translation>يحتاج إلى باقة Mailchimp مدفوعة.</translation>
    </message>
    <message>
        <source>It needs fixed addresses of the platform that sends, or a client certificate for one of your domains.</source>
        <translation>يحتاج إلى عناوين ثابتة للمنصة التي ترسل، أو شهادة عميل لأحد نطاقاتك.</translation>
    </message>
    <message>
        <source>It offers sign-in after STARTTLS only: Get-ReceiveConnector should show BasicAuthRequireTLS and ExchangeUsers.</source>
        <translation>لا يعرض تسجيل الدخول إلا بعد STARTTLS: يجب أن يعرض Get-ReceiveConnector القيمتين BasicAuthRequireTLS وExchangeUsers.</translation>
    </message>
    <message>
        <source>It worked earlier, several wrong tries came before, and it works again after a while.</source>
        <translation>كان يعمل من قبل، ثم سبقته عدة محاولات خاطئة، ويعود إلى العمل بعد فترة.</translation>
    </message>
    <message>
        <source>It works again after a pause, and fails when much is sent at once.</source>
        <translation>يعود إلى العمل بعد توقف، ويفشل عند إرسال الكثير دفعة واحدة.</translation>
    </message>
    <message>
        <source>It works again later without any change, and others have the same trouble now.</source>
        <translation>يعود إلى العمل لاحقًا دون أي تغيير، ولدى آخرين المشكلة نفسها الآن.</translation>
    </message>
    <message>
        <source>It works as soon as IPv6 is switched off on this computer.</source>
        <translation>ينجح فور تعطيل IPv6 في هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>It works even where SMTP AUTH is off for the organisation.</source>
        <translation>يعمل حتى حيث يكون SMTP AUTH معطّلًا للمؤسسة.</translation>
    </message>
    <message>
        <source>It works once encryption is switched on.</source>
        <translation>ينجح بعد تفعيل التشفير.</translation>
    </message>
    <message>
        <source>It works when the From address is the mailbox that signs in.</source>
        <translation>ينجح عندما يكون عنوان المرسل هو صندوق البريد الذي يسجّل الدخول.</translation>
    </message>
    <message>
        <source>It works with an address of plain letters.</source>
        <translation>ينجح مع عنوان من حروف إنجليزية بسيطة.</translation>
    </message>
    <message>
        <source>It works with the VPN or the proxy switched off.</source>
        <translation>ينجح بعد تعطيل VPN أو الوكيل.</translation>
    </message>
    <message>
        <source>Its issuer declared the certificate void before its end, often because the key was exposed.</source>
        <translation>أعلن مُصدرها إبطالها قبل نهايتها، وغالبًا لأن المفتاح انكشف.</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>اليابان</translation>
    </message>
    <message>
        <source>Keep the port and choose SSL/TLS, or choose port 587 with STARTTLS.</source>
        <translation>أبقِ المنفذ واختر SSL/TLS، أو اختر المنفذ 587 مع STARTTLS.</translation>
    </message>
    <message>
        <source>Keep the port and choose STARTTLS, or choose port 465 with SSL/TLS.</source>
        <translation>أبقِ المنفذ واختر STARTTLS، أو اختر المنفذ 465 مع SSL/TLS.</translation>
    </message>
    <message>
        <source>Leave TLS alone: GTR does not say what it means. SSL belongs to 465, StartTLS to 587 and 25.</source>
        <translation>اترك TLS كما هو: لا تذكر GTR معناه. SSL للمنفذ 465 وStartTLS للمنفذين 587 و25.</translation>
    </message>
    <message>
        <source>Leave out characters such as $ when you choose it yourself.</source>
        <translation>إذا اخترتها بنفسك، فتجنّب رموزًا مثل $.</translation>
    </message>
    <message>
        <source>Leave {mailbox} out of the Advanced Protection Program: it forbids app passwords.</source>
        <translation>استثن {mailbox} من «برنامج الحماية المتقدمة»، فهو يمنع كلمات مرور التطبيقات.</translation>
    </message>
    <message>
        <source>Let {platform} in through your firewall</source>
        <translation>اسمح بدخول {platform} عبر جدار الحماية لديك</translation>
    </message>
    <message>
        <source>List the addresses from which the platform sends, or let the relay ask for a sign-in. The address of this computer does not count.</source>
        <translation>أدرج العناوين التي ترسل منها المنصة، أو دع خادم الترحيل يطلب تسجيل الدخول. عنوان هذا الكمبيوتر لا يُحسب.</translation>
    </message>
    <message>
        <source>List the addresses of the platform that sends, not the address of this computer.</source>
        <translation>أدرج عناوين المنصة التي ترسل، لا عنوان هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Look at the From line of the message that arrives.</source>
        <translation>انظر إلى سطر «من» في الرسالة التي تصل.</translation>
    </message>
    <message>
        <source>Look at the organisation&apos;s setting. True is right: only the mailboxes that need it are on.</source>
        <translation>انظر إلى إعداد المؤسسة. القيمة True صحيحة: لا تكون مفعّلة إلا الصناديق التي تحتاج إلى ذلك.</translation>
    </message>
    <message>
        <source>Look at the refused sign-ins of {mailbox}: the column &quot;Client app&quot; says Authenticated SMTP, and the details name the policy that blocked it.</source>
        <translation>انظر إلى محاولات الدخول المرفوضة باسم {mailbox}: في العمود «Client app» القيمة Authenticated SMTP، وفي التفاصيل اسم السياسة التي منعته.</translation>
    </message>
    <message>
        <source>Look at the result. False means on; an empty value means that the organisation&apos;s setting counts.</source>
        <translation>انظر إلى النتيجة. False تعني مفعّل، والقيمة الفارغة تعني أن إعداد المؤسسة هو الساري.</translation>
    </message>
    <message>
        <source>Look at what the server names: a missing Date or From header, a bare line end, a letter without encoding.</source>
        <translation>انظر إلى ما يذكره الخادم: رأس Date أو From ناقص، أو نهاية سطر غير كاملة، أو حرف دون ترميز.</translation>
    </message>
    <message>
        <source>Look for an authentication policy of the mailbox, and for the default one.</source>
        <translation>ابحث عن سياسة مصادقة لصندوق البريد، وعن السياسة الافتراضية.</translation>
    </message>
    <message>
        <source>Look in the mailbox of the recipient before you send it again.</source>
        <translation>انظر في صندوق بريد المستلم قبل أن ترسلها مرة أخرى.</translation>
    </message>
    <message>
        <source>Look in the mailbox of {recipient} before you try again.</source>
        <translation>انظر في صندوق بريد {recipient} قبل أن تحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Look up the region of your account at the provider, then enter the server of that region.</source>
        <translation>ابحث لدى المزوّد عن منطقة حسابك، ثم أدخل خادم تلك المنطقة.</translation>
    </message>
    <message>
        <source>MX Plan</source>
        <translation>MX Plan</translation>
    </message>
    <message>
        <source>Mail Starter or kSuite Standard with one user</source>
        <translation>باقة Mail Starter أو kSuite Standard بمستخدم واحد</translation>
    </message>
    <message>
        <source>Mailboxes at Gandi are paid since 2023: check that the domain has one.</source>
        <translation>صناديق البريد في Gandi مدفوعة منذ 2023: تأكد من أن للنطاق صندوقًا.</translation>
    </message>
    <message>
        <source>Mailgun needs the SMTP password of the domain</source>
        <translation>يحتاج Mailgun إلى كلمة مرور SMTP الخاصة بالنطاق</translation>
    </message>
    <message>
        <source>Mailjet may block a new account until it has been reviewed.</source>
        <translation>قد يحظر Mailjet حسابًا جديدًا إلى أن تتم مراجعته.</translation>
    </message>
    <message>
        <source>Make a password for external applications in the security settings of the account, for mail.</source>
        <translation>أنشئ كلمة مرور للتطبيقات الخارجية، للبريد، في إعدادات أمان الحساب.</translation>
    </message>
    <message>
        <source>Make one for each address: Settings &gt; All settings &gt; IMAP/SMTP &gt; SMTP tokens. Proton shows it once.</source>
        <translation>أنشئ رمزًا لكل عنوان: Settings &gt; All settings &gt; IMAP/SMTP &gt; SMTP tokens. تعرضه Proton مرة واحدة.</translation>
    </message>
    <message>
        <source>Make one for this platform: Mail settings &gt; Add device.</source>
        <translation>أنشئ واحدة لهذه المنصة: Mail settings &gt; Add device.</translation>
    </message>
    <message>
        <source>Make or reset the password: Sending &gt; Domain settings &gt; SMTP credentials. Mailgun shows it once.</source>
        <translation>أنشئ كلمة المرور أو أعد تعيينها: Sending &gt; Domain settings &gt; SMTP credentials. يعرضها Mailgun مرة واحدة.</translation>
    </message>
    <message>
        <source>Make that password first: email.t-online.de &gt; Menü &gt; Passwörter.</source>
        <translation>أنشئ كلمة المرور تلك أولًا: email.t-online.de &gt; Menü &gt; Passwörter.</translation>
    </message>
    <message>
        <source>Make the SMTP credential for the alias first.</source>
        <translation>أنشئ أولًا بيانات اعتماد SMTP للاسم المستعار.</translation>
    </message>
    <message>
        <source>Make the SMTP user: Domains &gt; Manage &gt; SMTP.</source>
        <translation>أنشئ مستخدم SMTP: Domains &gt; Manage &gt; SMTP.</translation>
    </message>
    <message>
        <source>Make the key first: myAT&amp;T &gt; Profile &gt; Sign-in info &gt; Secure mail key.</source>
        <translation>أنشئ المفتاح أولًا: myAT&amp;T &gt; Profile &gt; Sign-in info &gt; Secure mail key.</translation>
    </message>
    <message>
        <source>Make the user under Sending &gt; SMTP Users.</source>
        <translation>أنشئ المستخدم تحت Sending &gt; SMTP Users.</translation>
    </message>
    <message>
        <source>Many hosting companies use it: look for the mail server in their control panel.</source>
        <translation>تستخدمه شركات استضافة كثيرة: ابحث عن خادم البريد في لوحة التحكم لديها.</translation>
    </message>
    <message>
        <source>Maxi</source>
        <translation>Maxi</translation>
    </message>
    <message>
        <source>Messages count towards your mail server&apos;s limits instead of Referral Factory&apos;s.</source>
        <translation>تُحسب الرسائل من حدود خادم بريدك لا من حدود Referral Factory.</translation>
    </message>
    <message>
        <source>Messages to another mailbox of the same domain arrive.</source>
        <translation>تصل الرسائل إلى صندوق آخر في النطاق نفسه.</translation>
    </message>
    <message>
        <source>Micro</source>
        <translation>Micro</translation>
    </message>
    <message>
        <source>Microsoft 365 gives the same answer for a wrong password and for a mailbox in which sending from programs is switched off.</source>
        <translation>يعطي Microsoft 365 الرد نفسه لكلمة مرور خاطئة ولصندوق بريد عُطّل فيه الإرسال من البرامج.</translation>
    </message>
    <message>
        <source>Microsoft 365 has no port 465: use 587 with STARTTLS.</source>
        <translation>ليس لدى Microsoft 365 المنفذ 465: استخدم 587 مع STARTTLS.</translation>
    </message>
    <message>
        <source>Microsoft 365 lets a mailbox send only as itself, or as an address for which it has the &quot;Send as&quot; right.</source>
        <translation>لا يسمح Microsoft 365 لصندوق البريد بالإرسال إلا باسمه، أو باسم عنوان له عليه حق «Send as».</translation>
    </message>
    <message>
        <source>Microsoft 365 lets an administrator switch SMTP sign-in off for everyone, and that is how it stands.</source>
        <translation>يتيح Microsoft 365 للمسؤول تعطيل تسجيل الدخول عبر SMTP للجميع، وهو معطّل الآن.</translation>
    </message>
    <message>
        <source>Microsoft announces the date of the final removal in the second half of 2027. Plan a platform that signs in with OAuth, or a sending service, before that.</source>
        <translation>تعلن Microsoft موعد الإزالة النهائية في النصف الثاني من 2027. خطّط قبل ذلك لمنصة تسجّل الدخول بـ OAuth أو لخدمة إرسال.</translation>
    </message>
    <message>
        <source>Microsoft announces the date on which SMTP AUTH with a password is removed for good.</source>
        <translation>تعلن Microsoft موعد إزالة SMTP AUTH بكلمة مرور نهائيًا.</translation>
    </message>
    <message>
        <source>Microsoft made a switch that refuses Direct Send (RejectDirectSend). It may be on in your organisation.</source>
        <translation>أضافت Microsoft إعدادًا يرفض Direct Send (RejectDirectSend). قد يكون مفعّلًا في مؤسستك.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s schedule of January 2026: at the end of December 2026 SMTP AUTH with a password goes off by default; an administrator can turn it on again. Organisations created after that get OAuth only. Microsoft announces the final removal date in the second half of 2027.</source>
        <translation>جدول Microsoft من يناير 2026: في نهاية ديسمبر 2026 يصبح SMTP AUTH بكلمة مرور معطّلًا افتراضيًا، ويستطيع المسؤول تفعيله مجددًا. المؤسسات المنشأة بعد ذلك لا تحصل إلا على OAuth. تعلن Microsoft موعد الإزالة النهائية في النصف الثاني من 2027.</translation>
    </message>
    <message>
        <source>Mimecast can also send for administrators; its servers depend on the region.</source>
        <translation>يستطيع Mimecast الإرسال أيضًا للمسؤولين، وتعتمد خوادمه على المنطقة.</translation>
    </message>
    <message>
        <source>Mimecast is a filter in front of the real mail server. Ask who hosts the mailboxes behind it.</source>
        <translation>يعمل Mimecast كمرشّح أمام خادم البريد الفعلي. اسأل من يستضيف صناديق البريد وراءه.</translation>
    </message>
    <message>
        <source>Mini</source>
        <translation>Mini</translation>
    </message>
    <message>
        <source>Names are blocked or changed in this network</source>
        <translation>تُحجب أسماء أو تُغيَّر في هذه الشبكة</translation>
    </message>
    <message>
        <source>Naver turns the access off after a long time without use.</source>
        <translation>يعطّل Naver الوصول بعد مدة طويلة دون استخدام.</translation>
    </message>
    <message>
        <source>New accounts are slowed down; sending is billed by use.</source>
        <translation>تُبطَّأ الحسابات الجديدة، ويُحاسَب الإرسال حسب الاستخدام.</translation>
    </message>
    <message>
        <source>New accounts have no SMTP credentials until you make some.</source>
        <translation>ليس في الحسابات الجديدة بيانات اعتماد SMTP حتى تنشئها.</translation>
    </message>
    <message>
        <source>New accounts may send very little. Microsoft publishes no fixed number.</source>
        <translation>لا ترسل الحسابات الجديدة إلا القليل. لا تنشر Microsoft رقمًا ثابتًا.</translation>
    </message>
    <message>
        <source>New free accounts often have no SMTP for other programs.</source>
        <translation>غالبًا ليس في الحسابات المجانية الجديدة SMTP للبرامج الأخرى.</translation>
    </message>
    <message>
        <source>New keys stop the old ones at once; each sub-account has its own.</source>
        <translation>المفاتيح الجديدة توقف القديمة فورًا، ولكل حساب فرعي مفاتيحه.</translation>
    </message>
    <message>
        <source>New subscriptions start with low limits. Microsoft support raises them.</source>
        <translation>تبدأ الاشتراكات الجديدة بحدود منخفضة. يرفعها دعم Microsoft.</translation>
    </message>
    <message>
        <source>Newer programs connect to the same server.</source>
        <translation>تتصل البرامج الأحدث بالخادم نفسه.</translation>
    </message>
    <message>
        <source>No limit is published.</source>
        <translation>لم يُنشر حد.</translation>
    </message>
    <message>
        <source>No limit is published; spam filtering applies.</source>
        <translation>لم يُنشر حد، وتسري تصفية البريد العشوائي.</translation>
    </message>
    <message>
        <source>No limit is published; spam protection applies.</source>
        <translation>لم يُنشر حد، وتسري الحماية من البريد العشوائي.</translation>
    </message>
    <message>
        <source>No number is published; Posteo does not allow bulk mail.</source>
        <translation>لم يُنشر رقم، ولا يسمح Posteo بالبريد الجماعي.</translation>
    </message>
    <message>
        <source>No number is published; external recipients count towards the organisation&apos;s daily limit.</source>
        <translation>لم يُنشر رقم. يُحسب المستلمون الخارجيون من الحد اليومي للمؤسسة.</translation>
    </message>
    <message>
        <source>No password works from any program, and the provider&apos;s page says that passwords are no longer taken.</source>
        <translation>لا تنجح أي كلمة مرور من أي برنامج، وتقول صفحة المزوّد إن كلمات المرور لم تعد مقبولة.</translation>
    </message>
    <message>
        <source>No provider is known for {domain}, and its DNS names no server for sending.</source>
        <translation>لا نعرف مزوّد {domain}، ولا يذكر DNS الخاص به خادمًا للإرسال.</translation>
    </message>
    <message>
        <source>No reply to the message came within the time limit. If all of it had been sent, the server may have accepted it: sending it again may deliver it twice.</source>
        <translation>لم يصل رد على الرسالة ضمن المهلة. إذا كانت قد أُرسلت كاملة، فربما قبلها الخادم، وقد تؤدي إعادة إرسالها إلى تسليمها مرتين.</translation>
    </message>
    <message>
        <source>No sending server was found for this address</source>
        <translation>لم يُعثر على خادم إرسال لهذا العنوان</translation>
    </message>
    <message>
        <source>No server at all connects over this kind of address from here.</source>
        <translation>لا يتصل من هنا أي خادم عبر هذا النوع من العناوين.</translation>
    </message>
    <message>
        <source>Nobody independent vouches for this certificate, so anyone on the way could show one like it. Platforms refuse it as well.</source>
        <translation>لا جهة مستقلة تشهد لهذه الشهادة، فيستطيع أي طرف في الطريق عرض مثلها. المنصات ترفضها أيضًا.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>on the form of a platform that is not known</comment>
        <translation>بلا</translation>
    </message>
    <message>
        <source>None of the other causes fits, and it fails from other networks too.</source>
        <translation>لا ينطبق أي سبب آخر، ويفشل من شبكات أخرى أيضًا.</translation>
    </message>
    <message>
        <source>Nothing answers on {port} of {host}</source>
        <translation>لا شيء يرد على {port} في {host}</translation>
    </message>
    <message>
        <source>Nothing came back within the time limit. A firewall drops the connection silently, the server does not serve this port, or it is down.</source>
        <translation>لم يصل أي رد ضمن المهلة. إما أن جدار حماية يسقط الاتصال بصمت، أو أن الخادم لا يخدم هذا المنفذ، أو أنه متوقف.</translation>
    </message>
    <message>
        <source>Nothing came back within the time limit. This provider accepts mail from users on port 587 with STARTTLS; its port 465 does not answer.</source>
        <translation>لم يصل أي رد ضمن المهلة. يقبل هذا المزوّد بريد المستخدمين على المنفذ 587 مع STARTTLS، ولا يرد منفذه 465.</translation>
    </message>
    <message>
        <source>Nothing came back within the time limit. This provider accepts mail on port 465 with SSL/TLS only.</source>
        <translation>لم يصل أي رد ضمن المهلة. لا يقبل هذا المزوّد البريد إلا على المنفذ 465 مع SSL/TLS.</translation>
    </message>
    <message>
        <source>Nothing can be found in DNS for the From domain.</source>
        <translation>لا يُعثر في DNS على شيء لنطاق المرسل.</translation>
    </message>
    <message>
        <source>Nothing comes back from this port, while other ports of the same server answer.</source>
        <translation>لا يعود شيء من هذا المنفذ، بينما ترد منافذ أخرى في الخادم نفسه.</translation>
    </message>
    <message>
        <source>Nothing to type: Direct Send has no sign-in.</source>
        <translation>لا شيء يُدخل: ليس في Direct Send تسجيل دخول.</translation>
    </message>
    <message>
        <source>Nothing to type: Namecheap only forwards mail for this domain.</source>
        <translation>لا شيء يُدخل: تعيد Namecheap توجيه بريد هذا النطاق فقط.</translation>
    </message>
    <message>
        <source>Nothing to type: the connector knows the sender by its address or its TLS certificate.</source>
        <translation>لا شيء يُدخل: يعرف الموصل المرسل من عنوانه أو من شهادة TLS.</translation>
    </message>
    <message>
        <source>Older programs accept the same certificate, newer ones do not.</source>
        <translation>تقبل البرامج الأقدم الشهادة نفسها، ولا تقبلها الأحدث.</translation>
    </message>
    <message>
        <source>On Linux with SELinux, allow the web server to send mail (setsebool -P httpd_can_sendmail on, httpd_can_network_connect on).</source>
        <translation>على Linux مع SELinux، اسمح لخادم الويب بإرسال البريد (setsebool -P httpd_can_sendmail on, httpd_can_network_connect on).</translation>
    </message>
    <message>
        <source>One kind of address of the server connects, the other does not.</source>
        <translation>أحد نوعي عناوين الخادم يتصل، والآخر لا يتصل.</translation>
    </message>
    <message>
        <source>One of the checks ended with a fault of our own, so its result is missing. It says nothing about your server.</source>
        <translation>انتهى أحد الفحوص بخطأ منا، فنتيجته ناقصة. لا يدل ذلك على شيء في خادمك.</translation>
    </message>
    <message>
        <source>One sending method is active at a time: custom SMTP replaces the one in use.</source>
        <translation>تعمل طريقة إرسال واحدة في كل وقت: تحل Custom SMTP محل الطريقة المستخدمة.</translation>
    </message>
    <message>
        <source>Only if every mailbox shall be allowed: untick &quot;Turn off SMTP AUTH protocol for your organization&quot;.</source>
        <translation>فقط إذا كان مطلوبًا السماح لكل الصناديق: ألغِ تحديد «Turn off SMTP AUTH protocol for your organization».</translation>
    </message>
    <message>
        <source>Only port 465 with TLS works.</source>
        <translation>لا يعمل إلا المنفذ 465 مع TLS.</translation>
    </message>
    <message>
        <source>Only some recipients refuse, and their words name SPF, DKIM or DMARC.</source>
        <translation>يرفض بعض المستلمين فقط، وتذكر كلماتهم SPF أو DKIM أو DMARC.</translation>
    </message>
    <message>
        <source>Open &quot;SMTP &amp; API&quot; in Brevo, create an SMTP key, and enter it with the SMTP login that stands beside it.</source>
        <translation>افتح «SMTP &amp; API» في Brevo، وأنشئ مفتاح SMTP، وأدخله مع SMTP login المعروض بجانبه.</translation>
    </message>
    <message>
        <source>Open Campaigns, edit a campaign, go to Email Notifications and press Send Test Email.</source>
        <translation>افتح Campaigns وحرّر حملة، ثم انتقل إلى Email Notifications واضغط Send Test Email.</translation>
    </message>
    <message>
        <source>Open Settings &gt; Emails And Domains and set the Outbound Email Address. Newer accounts have it under Organisation &gt; Mail Configuration.</source>
        <translation>افتح Settings &gt; Emails And Domains واضبط Outbound Email Address. في الحسابات الأحدث تجده تحت Organisation &gt; Mail Configuration.</translation>
    </message>
    <message>
        <source>Open https://account.apple.com, &quot;Sign-In and Security&quot;, &quot;App-Specific Passwords&quot;, and make one.</source>
        <translation>افتح https://account.apple.com ثم «Sign-In and Security» ثم «App-Specific Passwords»، وأنشئ واحدة.</translation>
    </message>
    <message>
        <source>Open https://myaccount.google.com/apppasswords while signed in as this user. If the page offers nothing, switch on 2-Step Verification first.</source>
        <translation>افتح https://myaccount.google.com/apppasswords وأنت مسجّل الدخول بهذا المستخدم. إذا لم تعرض الصفحة شيئًا، ففعّل التحقق بخطوتين أولًا.</translation>
    </message>
    <message>
        <source>Open the SES console, choose the region in which your sender is verified, and read the SMTP endpoint under &quot;SMTP settings&quot;.</source>
        <translation>افتح وحدة تحكم SES، واختر المنطقة التي تم التحقق فيها من المرسل، واقرأ SMTP endpoint تحت «SMTP settings».</translation>
    </message>
    <message>
        <source>Open the platform&apos;s page for its mail server and copy each value into the field of that meaning.</source>
        <translation>افتح صفحة خادم البريد في المنصة وانسخ كل قيمة إلى الحقل الذي له معناها.</translation>
    </message>
    <message>
        <source>Open the web mail once and accept the agreement.</source>
        <translation>افتح بريد الويب مرة واحدة واقبل الاتفاقية.</translation>
    </message>
    <message>
        <source>Open, click and delivery figures are lost: Referral Factory cannot count messages that leave through your server.</source>
        <translation>تُفقد أرقام الفتح والنقر والتسليم: لا تستطيع Referral Factory عدّ الرسائل التي تخرج عبر خادمك.</translation>
    </message>
    <message>
        <source>Or ask an administrator for the &quot;Send as&quot; right: Exchange admin center, Mailboxes, the sender, Delegation.</source>
        <translation>أو اطلب من المسؤول حق «Send as»: في Exchange admin center افتح Mailboxes ثم المرسل ثم Delegation.</translation>
    </message>
    <message>
        <source>Or have the address set up as an alias, with the right to send as it.</source>
        <translation>أو اطلب إعداد العنوان كاسم مستعار مع حق الإرسال باسمه.</translation>
    </message>
    <message>
        <source>Or send from an address that is verified already.</source>
        <translation>أو أرسل من عنوان تم التحقق منه فعلًا.</translation>
    </message>
    <message>
        <source>Or use a sending service with your own domain, such as Amazon SES, SendGrid, Brevo or Mailgun: they take a user name and a key.</source>
        <translation>أو استخدم خدمة إرسال مع نطاقك الخاص، مثل Amazon SES أو SendGrid أو Brevo أو Mailgun، فهي تقبل اسم مستخدم ومفتاحًا.</translation>
    </message>
    <message>
        <source>Orange may block an unknown server until you confirm it in the web mail.</source>
        <translation>قد تحظر Orange خادمًا غير معروف إلى أن تؤكده في بريد الويب.</translation>
    </message>
    <message>
        <source>Organisations created after December 2026 get OAuth; SMTP AUTH with a password is not available by default.</source>
        <translation>المؤسسات المنشأة بعد ديسمبر 2026 تحصل على OAuth، ولا يتوفر SMTP AUTH بكلمة مرور افتراضيًا.</translation>
    </message>
    <message>
        <source>Other mailboxes of the organisation are refused with the same words.</source>
        <translation>تُرفض صناديق بريد أخرى في المؤسسة بالكلمات نفسها.</translation>
    </message>
    <message>
        <source>Other names are found from here, so the look-up of this computer works. The name servers that are responsible for {host} give no usable answer.</source>
        <translation>يُعثر من هنا على أسماء أخرى، فالبحث عن الأسماء في هذا الكمبيوتر يعمل. خوادم الأسماء المسؤولة عن {host} لا تعطي ردًا صالحًا.</translation>
    </message>
    <message>
        <source>Other names are found, this one is not.</source>
        <translation>يُعثر على أسماء أخرى، ولا يُعثر على هذا الاسم.</translation>
    </message>
    <message>
        <source>Other names, such as well-known web sites, cannot be found either.</source>
        <translation>لا يُعثر على أسماء أخرى أيضًا، مثل مواقع ويب معروفة.</translation>
    </message>
    <message>
        <source>Other networks reach this port, and this network reaches the same port of other servers.</source>
        <translation>تصل شبكات أخرى إلى هذا المنفذ، وتصل هذه الشبكة إلى المنفذ نفسه في خوادم أخرى.</translation>
    </message>
    <message>
        <source>Other programs cannot send through HEY.</source>
        <translation>لا تستطيع البرامج الأخرى الإرسال عبر HEY.</translation>
    </message>
    <message>
        <source>Other programs cannot send through Tuta.</source>
        <translation>لا تستطيع البرامج الأخرى الإرسال عبر Tuta.</translation>
    </message>
    <message>
        <source>Other programs may need an app password since then.</source>
        <translation>منذ ذلك الوقت قد تحتاج البرامج الأخرى إلى كلمة مرور التطبيق.</translation>
    </message>
    <message>
        <source>Otherwise ask an administrator about SMTP sign-in for this mailbox, or use a sending service.</source>
        <translation>وإلا فاسأل المسؤول عن تسجيل الدخول عبر SMTP لصندوق البريد هذا، أو استخدم خدمة إرسال.</translation>
    </message>
    <message>
        <source>Otherwise ask the people who run {host} for a server name with a proper certificate.</source>
        <translation>وإلا فاطلب من القائمين على {host} اسم خادم له شهادة سليمة.</translation>
    </message>
    <message>
        <source>Otherwise ask the people who run {host} for a server with current encryption.</source>
        <translation>وإلا فاطلب من القائمين على {host} خادمًا بتشفير حديث.</translation>
    </message>
    <message>
        <source>Outlook.com no longer accepts passwords for sending</source>
        <translation>لم يعد Outlook.com يقبل كلمات المرور للإرسال</translation>
    </message>
    <message>
        <source>Outlook.com, Hotmail, Live and MSN accept OAuth sign-in only. Passwords and app passwords are refused since 16 September 2024.</source>
        <translation>لا تقبل حسابات Outlook.com وHotmail وLive وMSN إلا تسجيل الدخول عبر OAuth. كلمات المرور وكلمات مرور التطبيقات مرفوضة منذ 16 سبتمبر 2024.</translation>
    </message>
    <message>
        <source>Outlook.com, Hotmail, Live and MSN take no password and no app password from other programs since 16 September 2024. Only OAuth is left, and a form with user name and password cannot use it.</source>
        <translation>منذ 16 سبتمبر 2024 لا تقبل حسابات Outlook.com وHotmail وLive وMSN من برامج أخرى كلمة مرور ولا كلمة مرور تطبيق. لم يبق سوى OAuth، ولا يستطيع نموذج فيه اسم مستخدم وكلمة مرور استخدامه.</translation>
    </message>
    <message>
        <source>PKCE is required, and the program is registered with Fastmail.</source>
        <translation>يلزم PKCE، والبرنامج مسجّل لدى Fastmail.</translation>
    </message>
    <message>
        <source>PKCE is required. Yahoo registers a program only after an agreement.</source>
        <translation>يلزم PKCE. لا تسجّل Yahoo برنامجًا إلا بعد اتفاق.</translation>
    </message>
    <message>
        <source>POP and IMAP access may be off for the mailbox&apos;s unit: Admin console &gt; Apps &gt; Google Workspace &gt; Gmail &gt; End User Access.</source>
        <translation>قد يكون الوصول عبر POP وIMAP معطّلًا لوحدة صندوق البريد: Admin console &gt; Apps &gt; Google Workspace &gt; Gmail &gt; End User Access.</translation>
    </message>
    <message>
        <source>Password</source>
        <comment>on the form of a platform that is not known</comment>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Passwords and app passwords stopped working in other programs. Only OAuth is left.</source>
        <translation>لم تعد كلمات المرور وكلمات مرور التطبيقات تعمل في برامج أخرى. لم يبق سوى OAuth.</translation>
    </message>
    <message>
        <source>Plan ahead: by Microsoft&apos;s schedule passwords are off by default from the end of December 2026; an administrator can allow them again until Microsoft removes them.</source>
        <translation>خطّط مسبقًا: وفق جدول Microsoft تصبح كلمات المرور معطّلة افتراضيًا من نهاية ديسمبر 2026، ويستطيع المسؤول السماح بها مجددًا إلى أن تزيلها Microsoft.</translation>
    </message>
    <message>
        <source>Please allow app passwords for {mailbox}: in the Google Admin console under Security &gt; Authentication &gt; 2-step verification, let the user turn 2-Step Verification on, with a method other than security keys only, and leave the account out of the Advanced Protection Program. {platform} sends through smtp.gmail.com with an app password of this mailbox.</source>
        <translation>يُرجى السماح بكلمات مرور التطبيقات من أجل {mailbox}: في Google Admin console تحت Security &gt; Authentication &gt; 2-step verification اسمح للمستخدم بتفعيل التحقق بخطوتين، بطريقة غير مفاتيح الأمان وحدها، واستثن الحساب من «برنامج الحماية المتقدمة». ترسل {platform} عبر smtp.gmail.com بكلمة مرور تطبيق لهذا الصندوق.</translation>
    </message>
    <message>
        <source>Please exclude {mailbox} from what blocks password sign-in over SMTP: security defaults, or the Conditional Access policy against legacy authentication. {platform} sends as this mailbox through smtp.office365.com.</source>
        <translation>يُرجى استثناء {mailbox} مما يمنع تسجيل الدخول بكلمة مرور عبر SMTP: إعدادات الأمان الافتراضية، أو سياسة الوصول المشروط ضد المصادقة القديمة. ترسل {platform} باسم هذا الصندوق عبر smtp.office365.com.</translation>
    </message>
    <message>
        <source>Please set up the SMTP relay service for {domain}: Admin console &gt; Apps &gt; Google Workspace &gt; Gmail &gt; Routing &gt; SMTP relay service. Allowed senders: only addresses in my domains. Add these addresses: {addresses}. Require TLS encryption. {platform} then sends through smtp-relay.gmail.com.</source>
        <translation>يُرجى إعداد SMTP relay service من أجل {domain}: Admin console &gt; Apps &gt; Google Workspace &gt; Gmail &gt; Routing &gt; SMTP relay service. في Allowed senders: العناوين في نطاقاتي فقط (Only addresses in my domains). أضف هذه العناوين: {addresses}. اشترط تشفير TLS. بعد ذلك ترسل {platform} عبر smtp-relay.gmail.com.</translation>
    </message>
    <message>
        <source>Please turn on Authenticated SMTP for {mailbox}: Microsoft 365 admin center &gt; Users &gt; Active users &gt; the user &gt; Mail &gt; Manage email apps &gt; Authenticated SMTP. {platform} sends through smtp.office365.com, port 587 with STARTTLS, as this mailbox. If security defaults, a Conditional Access policy or an authentication policy block password sign-in, please make an exception for this mailbox only.</source>
        <translation>يُرجى تفعيل Authenticated SMTP من أجل {mailbox}: Microsoft 365 admin center &gt; Users &gt; Active users &gt; the user &gt; Mail &gt; Manage email apps &gt; Authenticated SMTP. ترسل {platform} عبر smtp.office365.com على المنفذ 587 مع STARTTLS باسم هذا الصندوق. إذا كانت إعدادات الأمان الافتراضية أو سياسة وصول مشروط أو سياسة مصادقة تمنع تسجيل الدخول بكلمة مرور، فيُرجى استثناء هذا الصندوق وحده.</translation>
    </message>
    <message>
        <source>Port</source>
        <comment>on the form of a platform that is not known</comment>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Posteo hosts no domains of your own.</source>
        <translation>لا يستضيف Posteo نطاقاتك الخاصة.</translation>
    </message>
    <message>
        <source>Postmark has no port 465: use 587 or 2525 with STARTTLS.</source>
        <translation>ليس لدى Postmark المنفذ 465: استخدم 587 أو 2525 مع STARTTLS.</translation>
    </message>
    <message>
        <source>Postmark needs the Server API token</source>
        <translation>يحتاج Postmark إلى Server API token</translation>
    </message>
    <message>
        <source>Postmark takes the Server API token as user name and as password. The account token and the account password do not work.</source>
        <translation>يقبل Postmark الرمز Server API token كاسم مستخدم وككلمة مرور. رمز الحساب وكلمة مرور الحساب لا يعملان.</translation>
    </message>
    <message>
        <source>Press Test &amp; Save. GTR signs in to your server from its own address and keeps the settings only if that works.</source>
        <translation>اضغط Test &amp; Save. تسجّل GTR الدخول إلى خادمك من عنوانها، ولا تحتفظ بالإعدادات إلا إذا نجح ذلك.</translation>
    </message>
    <message>
        <source>Press Verify Credentials, then Save.</source>
        <translation>اضغط Verify Credentials ثم Save.</translation>
    </message>
    <message>
        <source>Professional Email is made by Titan: turn on access for other apps; with two-factor sign-in use an app password.</source>
        <translation>خدمة Professional Email من إنتاج Titan: فعّل الوصول للتطبيقات الأخرى، ومع المصادقة الثنائية استخدم كلمة مرور التطبيق.</translation>
    </message>
    <message>
        <source>Proofpoint is a filter in front of the real mail server. Ask who hosts the mailboxes behind it.</source>
        <translation>يعمل Proofpoint كمرشّح أمام خادم البريد الفعلي. اسأل من يستضيف صناديق البريد وراءه.</translation>
    </message>
    <message>
        <source>Proton Mail Bridge makes a password of its own; it works on this computer only.</source>
        <translation>ينشئ Proton Mail Bridge كلمة مرور خاصة به لا تعمل إلا على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Publish the SPF and DKIM records that your mail provider names in the DNS of your domain.</source>
        <translation>انشر سجلات SPF وDKIM التي يذكرها مزوّد بريدك في DNS الخاص بنطاقك.</translation>
    </message>
    <message>
        <source>Put the port in its own field.</source>
        <translation>ضع المنفذ في حقله.</translation>
    </message>
    <message>
        <source>Recipients inside the server&apos;s own domain are taken, all others refused.</source>
        <translation>يُقبل المستلمون داخل نطاق الخادم، ويُرفض كل من عداهم.</translation>
    </message>
    <message>
        <source>Recipients outside the organisation are no longer allowed.</source>
        <translation>لم يعد مسموحًا بمستلمين خارج المؤسسة.</translation>
    </message>
    <message>
        <source>Referral Factory publishes no address it sends from, so a firewall cannot admit it by address.</source>
        <translation>لا تنشر Referral Factory العناوين التي ترسل منها، فلا يستطيع جدار حماية السماح لها حسب العنوان.</translation>
    </message>
    <message>
        <source>Remove blanks and line ends at the edges.</source>
        <translation>احذف المسافات ونهايات الأسطر من الأول والآخر.</translation>
    </message>
    <message>
        <source>Resend wants the user name &quot;resend&quot;</source>
        <translation>يريد Resend اسم المستخدم «resend»</translation>
    </message>
    <message>
        <source>Run the checks again to finish them.</source>
        <translation>شغّل الفحوص مرة أخرى لإكمالها.</translation>
    </message>
    <message>
        <source>Run the checks again.</source>
        <translation>شغّل الفحوص مرة أخرى.</translation>
    </message>
    <message>
        <source>SES does not take the secret key of an IAM user. It has SMTP credentials of its own, made for one region.</source>
        <translation>لا يقبل SES المفتاح السري لمستخدم IAM. له بيانات اعتماد SMTP خاصة تُنشأ لمنطقة واحدة.</translation>
    </message>
    <message>
        <source>SMTP AUTH must be on for the mailbox here too. A program of its own takes the permission SMTP.SendAsApp and the scope https://outlook.office365.com/.default.</source>
        <translation>يجب أن يكون SMTP AUTH مفعّلًا لصندوق البريد هنا أيضًا. البرنامج المستقل يستخدم الإذن SMTP.SendAsApp والصلاحية (scope) https://outlook.office365.com/.default.</translation>
    </message>
    <message>
        <source>SMTP access is not switched on for this account</source>
        <translation>الوصول عبر SMTP غير مفعّل لهذا الحساب</translation>
    </message>
    <message>
        <source>SMTP for other programs needs Premium in most countries.</source>
        <translation>يحتاج SMTP للبرامج الأخرى إلى Premium في معظم البلدان.</translation>
    </message>
    <message>
        <source>SMTP for other programs needs a paid plan.</source>
        <translation>يحتاج SMTP للبرامج الأخرى إلى باقة مدفوعة.</translation>
    </message>
    <message>
        <source>SMTP is not switched on, or the authorization code is missing</source>
        <translation>خدمة SMTP غير مفعّلة، أو رمز التفويض ناقص</translation>
    </message>
    <message>
        <source>SMTP is turned on for the server.</source>
        <translation>خدمة SMTP مفعّلة للخادم.</translation>
    </message>
    <message>
        <source>SMTP server</source>
        <comment>on the form of a platform that is not known</comment>
        <translation>خادم SMTP</translation>
    </message>
    <message>
        <source>SMTP tokens exist on business plans, Visionary and Family, for addresses of your own domain. Proton may have to enable them.</source>
        <translation>تتوفر رموز SMTP token في باقات الأعمال وVisionary وFamily، لعناوين نطاقك الخاص. قد يلزم أن تفعّلها Proton.</translation>
    </message>
    <message>
        <source>SPF often has to be turned on by hand in the customer login; DKIM is set by Strato.</source>
        <translation>غالبًا يجب تفعيل SPF يدويًا في حساب العميل. أما DKIM فتضبطه Strato.</translation>
    </message>
    <message>
        <source>STARTTLS is not offered here, though this server should offer it: an antivirus program, a firewall or a proxy may take the offer out to read the connection.</source>
        <translation>لا يُعرض STARTTLS هنا، مع أن على هذا الخادم عرضه: ربما يزيل مضاد فيروسات أو جدار حماية أو وكيل العرض ليقرأ الاتصال.</translation>
    </message>
    <message>
        <source>STARTTLS was asked for, and the server does not have it here. Without encryption no password is sent.</source>
        <translation>طُلب STARTTLS وهو غير متوفر في الخادم هنا. دون تشفير لا تُرسل كلمة مرور.</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>السعودية</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>on the form of a platform that is not known</comment>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save, and let the platform send a test message if it can.</source>
        <translation>احفظ، ودع المنصة ترسل رسالة اختبار إن استطاعت.</translation>
    </message>
    <message>
        <source>Security defaults allow no password sign-in for anyone. With conditional access in their place, this one sender can be left out of the policy.</source>
        <translation>إعدادات الأمان الافتراضية لا تسمح لأحد بتسجيل الدخول بكلمة مرور. إذا حلّ الوصول المشروط محلها، أمكن استثناء هذا المرسل وحده من السياسة.</translation>
    </message>
    <message>
        <source>Security defaults block SMTP AUTH with a password for everyone. Replace them with Conditional Access policies before you turn them off.</source>
        <translation>تمنع إعدادات الأمان الافتراضية SMTP AUTH بكلمة مرور للجميع. ضع مكانها سياسات وصول مشروط قبل أن تعطّلها.</translation>
    </message>
    <message>
        <source>Security defaults block it, and an authentication policy must allow Basic SMTP for this account.</source>
        <translation>تمنعه إعدادات الأمان الافتراضية، ويجب أن تسمح سياسة مصادقة بـ Basic SMTP لهذا الحساب.</translation>
    </message>
    <message>
        <source>Security defaults block it: Entra admin center &gt; Overview &gt; Properties &gt; Manage security defaults.</source>
        <translation>تمنعه إعدادات الأمان الافتراضية: Entra admin center &gt; Overview &gt; Properties &gt; Manage security defaults.</translation>
    </message>
    <message>
        <source>Send a short plain text without links and see whether it passes.</source>
        <translation>أرسل نصًا قصيرًا عاديًا دون روابط وانظر هل يمر.</translation>
    </message>
    <message>
        <source>Send fewer messages at a time and over fewer connections.</source>
        <translation>أرسل رسائل أقل في كل مرة وعبر اتصالات أقل.</translation>
    </message>
    <message>
        <source>Send from a mailbox in a domain of your own, or through a sending service that has verified that domain.</source>
        <translation>أرسل من صندوق بريد في نطاقك الخاص، أو عبر خدمة إرسال تحققت من ذلك النطاق.</translation>
    </message>
    <message>
        <source>Send its message to the people who run {host}; only they can mend it.</source>
        <translation>أرسل رسالته إلى القائمين على {host}، فهم وحدهم من يستطيع إصلاحه.</translation>
    </message>
    <message>
        <source>Send smaller attachments, or a link in their place.</source>
        <translation>أرسل مرفقات أصغر، أو رابطًا بدلًا منها.</translation>
    </message>
    <message>
        <source>Send the test to another address.</source>
        <translation>أرسل رسالة الاختبار إلى عنوان آخر.</translation>
    </message>
    <message>
        <source>Send through another mailbox of your organisation that allows SMTP with a password or an app password.</source>
        <translation>أرسل عبر صندوق بريد آخر في مؤسستك يسمح باستخدام SMTP بكلمة مرور أو بكلمة مرور تطبيق.</translation>
    </message>
    <message>
        <source>Send to fewer recipients at a time.</source>
        <translation>أرسل إلى عدد أقل من المستلمين في كل مرة.</translation>
    </message>
    <message>
        <source>Send yourself a message from GTR and look at its From line: it must no longer be donotreply@getthereferral.com.</source>
        <translation>أرسل إلى نفسك رسالة من GTR وانظر إلى سطر «من» فيها: يجب ألا يكون donotreply@getthereferral.com.</translation>
    </message>
    <message>
        <source>SendGrid needs an API key</source>
        <translation>يحتاج SendGrid إلى مفتاح API</translation>
    </message>
    <message>
        <source>SendGrid takes no account password. The user name is the word apikey, the password is an API key with the right &quot;Mail Send&quot;.</source>
        <translation>لا يقبل SendGrid كلمة مرور الحساب. اسم المستخدم هو الكلمة apikey، وكلمة المرور مفتاح API له الصلاحية «Mail Send».</translation>
    </message>
    <message>
        <source>SendGrid wants the user name &quot;apikey&quot;</source>
        <translation>يريد SendGrid اسم المستخدم «apikey»</translation>
    </message>
    <message>
        <source>Sending from programs is switched off for this mailbox</source>
        <translation>الإرسال من البرامج معطّل لصندوق البريد هذا</translation>
    </message>
    <message>
        <source>Sending from programs is switched off in your Microsoft 365 organisation</source>
        <translation>الإرسال من البرامج معطّل في مؤسستك على Microsoft 365</translation>
    </message>
    <message>
        <source>Sending needs a paid plan and an approved domain.</source>
        <translation>يحتاج الإرسال إلى باقة مدفوعة ونطاق معتمد.</translation>
    </message>
    <message>
        <source>Sending through SMTP may have begun then, as a beta.</source>
        <translation>ربما بدأ الإرسال عبر SMTP في ذلك الوقت كإصدار تجريبي.</translation>
    </message>
    <message>
        <source>Sending to an address that was confirmed at the provider works, to any other it does not.</source>
        <translation>ينجح الإرسال إلى عنوان أُكّد لدى المزوّد، ويفشل إلى أي عنوان غيره.</translation>
    </message>
    <message>
        <source>Sending works today. It stops when the certificate runs out and was not renewed.</source>
        <translation>الإرسال يعمل اليوم. سيتوقف عندما تنتهي صلاحية الشهادة إن لم تُجدَّد.</translation>
    </message>
    <message>
        <source>Server and program do not agree on safe encryption</source>
        <translation>لا يتفق الخادم والبرنامج على تشفير آمن</translation>
    </message>
    <message>
        <source>Server and program know no common way to sign in</source>
        <translation>لا طريقة مشتركة لتسجيل الدخول بين الخادم والبرنامج</translation>
    </message>
    <message>
        <source>Set DKIM, Return-Path and DMARC for the domain first.</source>
        <translation>اضبط DKIM وReturn-Path وDMARC للنطاق أولًا.</translation>
    </message>
    <message>
        <source>Set SPF and DKIM for the domain.</source>
        <translation>اضبط SPF وDKIM للنطاق.</translation>
    </message>
    <message>
        <source>Set by the hosting company, by hour and domain.</source>
        <translation>تحدده شركة الاستضافة، حسب الساعة والنطاق.</translation>
    </message>
    <message>
        <source>Set by the hosting company.</source>
        <translation>تحدده شركة الاستضافة.</translation>
    </message>
    <message>
        <source>Set date, time and time zone, best automatically, then check again.</source>
        <translation>اضبط التاريخ والوقت والمنطقة الزمنية، والأفضل تلقائيًا، ثم افحص مرة أخرى.</translation>
    </message>
    <message>
        <source>Set the Outbound Email Address first; it must equal the user name of the mail server.</source>
        <translation>اضبط Outbound Email Address أولًا. يجب أن يساوي اسم المستخدم في خادم البريد.</translation>
    </message>
    <message>
        <source>Set the mailbox password under E-Mail &gt; the mailbox.</source>
        <translation>اضبط كلمة مرور صندوق البريد تحت E-Mail ثم الصندوق.</translation>
    </message>
    <message>
        <source>Set the program to IPv4, or repair IPv6 on this network.</source>
        <translation>اضبط البرنامج على IPv4، أو أصلح IPv6 في هذه الشبكة.</translation>
    </message>
    <message>
        <source>Set the program to PLAIN or LOGIN over an encrypted connection.</source>
        <translation>اضبط البرنامج على PLAIN أو LOGIN عبر اتصال مشفّر.</translation>
    </message>
    <message>
        <source>Set the program to introduce itself with a full name, such as the name of the computer in DNS.</source>
        <translation>اضبط البرنامج ليعرّف نفسه باسم كامل، مثل اسم الكمبيوتر في DNS.</translation>
    </message>
    <message>
        <source>Set this first. It must equal the user name of the mail server.</source>
        <translation>اضبط هذا أولًا. يجب أن يساوي اسم المستخدم في خادم البريد.</translation>
    </message>
    <message>
        <source>Sign in again in that program, and grant the right to send mail.</source>
        <translation>سجّل الدخول من جديد في ذلك البرنامج، وامنحه حق إرسال البريد.</translation>
    </message>
    <message>
        <source>Sign in again in that program; the token needs the right SMTP.Send for smtp.office365.com, and an administrator may have to consent.</source>
        <translation>سجّل الدخول من جديد في ذلك البرنامج. يحتاج الرمز إلى الصلاحية SMTP.Send على smtp.office365.com، وقد تلزم موافقة المسؤول.</translation>
    </message>
    <message>
        <source>Sign in as {mailbox} and make an app password. Name it after {platform}. Google shows its 16 letters once.</source>
        <translation>سجّل الدخول باسم {mailbox} وأنشئ كلمة مرور للتطبيق. سمّها باسم {platform}. يعرض Google حروفها الستة عشر مرة واحدة.</translation>
    </message>
    <message>
        <source>Sign in at https://accounts.google.com in a browser and confirm the recent activity.</source>
        <translation>سجّل الدخول من المتصفح في https://accounts.google.com وأكّد النشاط الأخير.</translation>
    </message>
    <message>
        <source>Sign in on the provider&apos;s web page and choose a new password.</source>
        <translation>سجّل الدخول في صفحة المزوّد على الويب واختر كلمة مرور جديدة.</translation>
    </message>
    <message>
        <source>Sign in on the provider&apos;s web page to unlock the account.</source>
        <translation>سجّل الدخول في صفحة المزوّد على الويب لإلغاء قفل الحساب.</translation>
    </message>
    <message>
        <source>Sign in on the provider&apos;s web page, open &quot;Account security&quot; and create an app password.</source>
        <translation>سجّل الدخول في صفحة المزوّد على الويب، وافتح «Account security»، وأنشئ كلمة مرور التطبيق.</translation>
    </message>
    <message>
        <source>Sign in to Google again in that program, and grant the right to send mail. Tokens of a Google project in testing end after 7 days.</source>
        <translation>سجّل الدخول إلى Google من جديد في ذلك البرنامج، وامنحه حق إرسال البريد. رموز مشروع Google قيد الاختبار تنتهي بعد 7 أيام.</translation>
    </message>
    <message>
        <source>Sign in to Zoho Mail and look at the address bar. For mail.zoho.eu, for example, enter smtppro.zoho.eu or smtp.zoho.eu.</source>
        <translation>سجّل الدخول إلى Zoho Mail وانظر إلى شريط العنوان. إذا كان mail.zoho.eu مثلًا، فأدخل smtppro.zoho.eu أو smtp.zoho.eu.</translation>
    </message>
    <message>
        <source>Sign in to the GTR dashboard as an administrator and open Settings &gt; Sender Configuration &gt; Custom SMTP.</source>
        <translation>سجّل الدخول إلى لوحة معلومات GTR كمسؤول وافتح Settings &gt; Sender Configuration &gt; Custom SMTP.</translation>
    </message>
    <message>
        <source>Sign in to the provider again in that program, and grant the right to send mail.</source>
        <translation>سجّل الدخول إلى المزوّد من جديد في ذلك البرنامج، وامنحه حق إرسال البريد.</translation>
    </message>
    <message>
        <source>Sign in to the provider&apos;s web page and look for a notice.</source>
        <translation>سجّل الدخول إلى صفحة المزوّد على الويب وابحث عن إشعار.</translation>
    </message>
    <message>
        <source>Sign in to the web mail, open the settings for POP3, IMAP and SMTP, and switch the access on.</source>
        <translation>سجّل الدخول إلى بريد الويب، وافتح إعدادات POP3 وIMAP وSMTP، وفعّل الوصول.</translation>
    </message>
    <message>
        <source>Sign in with a browser and confirm the recent activity.</source>
        <translation>سجّل الدخول من المتصفح وأكّد النشاط الأخير.</translation>
    </message>
    <message>
        <source>Sign in with the @icloud.com address, also for a domain of your own: aliases and own addresses do not sign in.</source>
        <translation>سجّل الدخول بعنوانك المنتهي بـ icloud.com، حتى مع نطاقك الخاص: لا يمكن تسجيل الدخول بالأسماء المستعارة ولا بعناوين النطاق الخاص.</translation>
    </message>
    <message>
        <source>Sign in with the account&apos;s login address, not with an alias.</source>
        <translation>سجّل الدخول بعنوان الدخول إلى الحساب، لا باسم مستعار.</translation>
    </message>
    <message>
        <source>Sign in with the mailbox of the From address: Free signs the message with DKIM only then.</source>
        <translation>سجّل الدخول بصندوق البريد الخاص بعنوان المرسل: لا يوقّع Free الرسالة بـ DKIM إلا عندئذ.</translation>
    </message>
    <message>
        <source>Sign in with the main address, not with an alias.</source>
        <translation>سجّل الدخول بالعنوان الأساسي، لا باسم مستعار.</translation>
    </message>
    <message>
        <source>Sign in with the main iCloud address, not with an alias.</source>
        <translation>سجّل الدخول بعنوان iCloud الأساسي، لا باسم مستعار.</translation>
    </message>
    <message>
        <source>Sign-in with a password is switched off for this mailbox or for the whole organisation.</source>
        <translation>تسجيل الدخول بكلمة مرور معطّل لصندوق البريد هذا أو للمؤسسة كلها.</translation>
    </message>
    <message>
        <source>Sign-in with a password may end.</source>
        <translation>قد ينتهي تسجيل الدخول بكلمة مرور.</translation>
    </message>
    <message>
        <source>Sign-in without OAuth may have ended for some accounts, as at Yahoo.</source>
        <translation>ربما انتهى تسجيل الدخول دون OAuth لبعض الحسابات، كما في Yahoo.</translation>
    </message>
    <message>
        <source>Sign-in without OAuth may have ended for some accounts. Yahoo&apos;s help page still describes app passwords.</source>
        <translation>ربما انتهى تسجيل الدخول دون OAuth لبعض الحسابات. ما زالت صفحة المساعدة لدى Yahoo تصف كلمات مرور التطبيقات.</translation>
    </message>
    <message>
        <source>Signing in on the provider&apos;s web page fails too, or shows a notice there.</source>
        <translation>يفشل تسجيل الدخول في صفحة المزوّد على الويب أيضًا، أو يظهر فيها إشعار.</translation>
    </message>
    <message>
        <source>Since 16 September 2024 Outlook.com, Hotmail, Live and MSN accounts only take OAuth. App passwords do not help either.</source>
        <translation>منذ 16 سبتمبر 2024 لا تقبل حسابات Outlook.com وHotmail وLive وMSN إلا OAuth. كلمات مرور التطبيقات لا تفيد أيضًا.</translation>
    </message>
    <message>
        <source>Since 29 January 2024 the From address must be in the domain of the mailbox that signs in.</source>
        <translation>منذ 29 يناير 2024 يجب أن يكون عنوان المرسل في نطاق صندوق البريد الذي يسجّل الدخول.</translation>
    </message>
    <message>
        <source>Site Tools &gt; Email &gt; Accounts &gt; Mail configuration &gt; Manual settings shows the exact server.</source>
        <translation>تعرض الصفحة Site Tools &gt; Email &gt; Accounts &gt; Mail configuration &gt; Manual settings الخادم بالضبط.</translation>
    </message>
    <message>
        <source>Small for free accounts; GMX publishes no number.</source>
        <translation>منخفض للحسابات المجانية، ولا ينشر GMX رقمًا.</translation>
    </message>
    <message>
        <source>Small for free accounts; WEB.DE publishes no number.</source>
        <translation>منخفض للحسابات المجانية، ولا ينشر WEB.DE رقمًا.</translation>
    </message>
    <message>
        <source>Small: sources name 50 to 500 messages a day.</source>
        <translation>منخفض: تذكر المصادر من 50 إلى 500 رسالة في اليوم.</translation>
    </message>
    <message>
        <source>Software on this computer blocks the connection</source>
        <translation>برنامج على هذا الكمبيوتر يمنع الاتصال</translation>
    </message>
    <message>
        <source>Some plans use Google Workspace, Titan or Microsoft 365 instead; the MX record tells.</source>
        <translation>بعض الباقات تستخدم Google Workspace أو Titan أو Microsoft 365 بدلًا منه، ويبيّن ذلك سجل MX.</translation>
    </message>
    <message>
        <source>Some plans use Titan. If the MX record ends in titan.email, use Titan&apos;s server.</source>
        <translation>بعض الباقات تستخدم Titan. إذا كان سجل MX ينتهي بـ titan.email، فاستخدم خادم Titan.</translation>
    </message>
    <message>
        <source>Somebody pressed Cancel.</source>
        <translation>ضغط أحدهم «إلغاء».</translation>
    </message>
    <message>
        <source>Someone on the way put words into the connection</source>
        <translation>طرف في الطريق دسّ كلمات في الاتصال</translation>
    </message>
    <message>
        <source>Someone who can change the mail server&apos;s firewall, if it has one.</source>
        <translation>شخص يستطيع تغيير جدار حماية خادم البريد، إن وُجد.</translation>
    </message>
    <message>
        <source>Something between here and the server replaces its certificate</source>
        <translation>شيء بينك وبين الخادم يستبدل شهادته</translation>
    </message>
    <message>
        <source>Something between here and the server takes the encryption away</source>
        <translation>شيء بين هذا الكمبيوتر والخادم يزيل التشفير</translation>
    </message>
    <message>
        <source>Something in the headers, the encoding or the line ends of the message breaks the rules that the server checks.</source>
        <translation>شيء في رؤوس الرسالة أو ترميزها أو نهايات أسطرها يخالف القواعد التي يفحصها الخادم.</translation>
    </message>
    <message>
        <source>Something other than outgoing mail answers on {port}</source>
        <translation>يرد على {port} شيء غير البريد الصادر</translation>
    </message>
    <message>
        <source>Sophos Email is a filter in front of the real mail server. Ask who hosts the mailboxes behind it.</source>
        <translation>يعمل Sophos Email كمرشّح أمام خادم البريد الفعلي. اسأل من يستضيف صناديق البريد وراءه.</translation>
    </message>
    <message>
        <source>SpamExperts is a filter in front of the real mail server. Ask who hosts the mailboxes behind it.</source>
        <translation>يعمل SpamExperts كمرشّح أمام خادم البريد الفعلي. اسأل من يستضيف صناديق البريد وراءه.</translation>
    </message>
    <message>
        <source>SparkPost wants the user name &quot;SMTP_Injection&quot;</source>
        <translation>يريد SparkPost اسم المستخدم «SMTP_Injection»</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Stop other programs that sign in with this account, or make them keep the connection.</source>
        <translation>أوقف البرامج الأخرى التي تسجّل الدخول بهذا الحساب، أو اضبطها لتُبقي الاتصال مفتوحًا.</translation>
    </message>
    <message>
        <source>Switch SMTP access on in the settings of the mailbox.</source>
        <translation>فعّل الوصول عبر SMTP في إعدادات صندوق البريد.</translation>
    </message>
    <message>
        <source>Switch SMTP on in the web mail settings and use the authorization code as password.</source>
        <translation>فعّل SMTP في إعدادات بريد الويب واستخدم رمز التفويض ككلمة مرور.</translation>
    </message>
    <message>
        <source>Switch a VPN off or on and check again.</source>
        <translation>عطّل VPN أو فعّله وافحص مرة أخرى.</translation>
    </message>
    <message>
        <source>Switch off scanning of encrypted mail in the antivirus program (its name may be Mail Shield or SSL scanning), or exclude {host}.</source>
        <translation>عطّل فحص البريد المشفّر في مضاد الفيروسات (قد يكون اسمه Mail Shield أو SSL scanning)، أو استثن {host}.</translation>
    </message>
    <message>
        <source>Switch on 2-Step Verification, then make an app password at https://myaccount.google.com/apppasswords and enter it in place of the normal password.</source>
        <translation>فعّل التحقق بخطوتين، ثم أنشئ كلمة مرور للتطبيق في https://myaccount.google.com/apppasswords وأدخلها مكان كلمة المرور العادية.</translation>
    </message>
    <message>
        <source>Switch the SMTP service on in the settings of the web mail.</source>
        <translation>فعّل خدمة SMTP في إعدادات بريد الويب.</translation>
    </message>
    <message>
        <source>Switch the VPN off, or exclude the mail program from it, and check again.</source>
        <translation>عطّل VPN أو استثن برنامج البريد منه، وافحص مرة أخرى.</translation>
    </message>
    <message>
        <source>Switching the sign-in on in the program mends it.</source>
        <translation>يحلّها تفعيل تسجيل الدخول في البرنامج.</translation>
    </message>
    <message>
        <source>Symantec Email Security.cloud is a filter in front of the real mail server. Ask who hosts the mailboxes behind it.</source>
        <translation>يعمل Symantec Email Security.cloud كمرشّح أمام خادم البريد الفعلي. اسأل من يستضيف صناديق البريد وراءه.</translation>
    </message>
    <message>
        <source>System and marketing messages of GTR go out through your server and count towards its limits.</source>
        <translation>تخرج رسائل النظام ورسائل التسويق من GTR عبر خادمك وتُحسب من حدوده.</translation>
    </message>
    <message>
        <source>TLS here means STARTTLS, SSL means encryption from the first byte.</source>
        <translation>هنا TLS يعني STARTTLS، وSSL يعني التشفير من أول بايت.</translation>
    </message>
    <message>
        <source>Take the server name from the welcome message or the control panel.</source>
        <translation>خذ اسم الخادم من رسالة الترحيب من المزوّد أو من لوحة التحكم.</translation>
    </message>
    <message>
        <source>Telekom refuses any other From address.</source>
        <translation>ترفض Telekom أي عنوان مرسل آخر.</translation>
    </message>
    <message>
        <source>Temporary AWS keys (ASIA...) do not work.</source>
        <translation>مفاتيح AWS المؤقتة (تبدأ بـ ASIA) لا تعمل.</translation>
    </message>
    <message>
        <source>Text arrived between STARTTLS and the encryption.</source>
        <translation>وصل نص بين STARTTLS والتشفير.</translation>
    </message>
    <message>
        <source>Text arrived in the clear right before the encryption began. A correct server does not do this: an attacker, a faulty proxy or a server with a known security hole is on the line. No password was sent.</source>
        <translation>وصل نص غير مشفّر قبيل بدء التشفير. الخادم السليم لا يفعل ذلك: على الخط مهاجم أو وكيل معيب أو خادم فيه ثغرة أمنية معروفة. لم تُرسل كلمة مرور.</translation>
    </message>
    <message>
        <source>The API key and the account password do not work for SMTP. The SMTP key begins with xsmtpsib-.</source>
        <translation>مفتاح API وكلمة مرور الحساب لا يعملان مع SMTP. يبدأ مفتاح SMTP بـ xsmtpsib ثم شرطة.</translation>
    </message>
    <message>
        <source>The API key is not the SMTP password. Each sending domain has SMTP credentials of its own, and the EU and US regions are separate.</source>
        <translation>مفتاح API ليس كلمة مرور SMTP. لكل نطاق إرسال بيانات اعتماد SMTP خاصة به، ومنطقتا الاتحاد الأوروبي والولايات المتحدة منفصلتان.</translation>
    </message>
    <message>
        <source>The API key may send for this domain.</source>
        <translation>يحق لمفتاح API الإرسال لهذا النطاق.</translation>
    </message>
    <message>
        <source>The Apple Account has two-factor authentication turned on.</source>
        <translation>المصادقة الثنائية مفعّلة في حساب Apple.</translation>
    </message>
    <message>
        <source>The Basic plan does not allow other programs.</source>
        <translation>لا تسمح باقة Basic بالبرامج الأخرى.</translation>
    </message>
    <message>
        <source>The DNS knows no such domain. Replies cannot arrive, and many receivers refuse such a sender.</source>
        <translation>لا يعرف DNS نطاقًا كهذا. لا يمكن أن تصل الردود، وكثير من المستقبِلين يرفضون مرسلًا كهذا.</translation>
    </message>
    <message>
        <source>The DNS of the From domain says that it takes no mail at all. Replies cannot arrive, and some receivers refuse mail from such a domain.</source>
        <translation>يقول DNS الخاص بنطاق المرسل إنه لا يقبل أي بريد. لا يمكن أن تصل الردود، وبعض المستقبِلين يرفضون البريد من نطاق كهذا.</translation>
    </message>
    <message>
        <source>The DNS of {host} does not answer</source>
        <translation>لا يرد DNS المسؤول عن {host}</translation>
    </message>
    <message>
        <source>The Entra application has a role for sending email, and an entry under SMTP Usernames.</source>
        <translation>لتطبيق Entra دور يسمح بإرسال البريد، وإدخال تحت SMTP Usernames.</translation>
    </message>
    <message>
        <source>The European server is for subusers pinned to Europe only.</source>
        <translation>الخادم الأوروبي مخصص فقط للمستخدمين الفرعيين المثبّتين في أوروبا.</translation>
    </message>
    <message>
        <source>The From address is empty, misspelt, or of a domain that does not exist.</source>
        <translation>عنوان المرسل فارغ، أو فيه خطأ إملائي، أو من نطاق غير موجود.</translation>
    </message>
    <message>
        <source>The From address is not the mailbox that signs in</source>
        <translation>عنوان المرسل ليس صندوق البريد الذي يسجّل الدخول</translation>
    </message>
    <message>
        <source>The From address is the mailbox that signs in, or one for which it has the Send As right.</source>
        <translation>عنوان المرسل هو صندوق البريد الذي يسجّل الدخول، أو صندوق له عليه حق Send As.</translation>
    </message>
    <message>
        <source>The From address must be the mailbox that signs in.</source>
        <translation>يجب أن يكون عنوان المرسل هو صندوق البريد الذي يسجّل الدخول.</translation>
    </message>
    <message>
        <source>The From domain has an MX record that is a single dot.</source>
        <translation>لنطاق المرسل سجل MX هو نقطة واحدة.</translation>
    </message>
    <message>
        <source>The IAM policy must allow ses:SendRawEmail. If it limits addresses, add the platform&apos;s.</source>
        <translation>يجب أن تسمح سياسة IAM بـ ses:SendRawEmail. إذا كانت تقيّد العناوين، فأضف عناوين المنصة.</translation>
    </message>
    <message>
        <source>The account admits only listed IP addresses</source>
        <translation>لا يقبل الحساب إلا عناوين IP المدرجة</translation>
    </message>
    <message>
        <source>The account has a confirmed phone number.</source>
        <translation>للحساب رقم هاتف مؤكَّد.</translation>
    </message>
    <message>
        <source>The account has been reviewed and has credits.</source>
        <translation>تمت مراجعة الحساب ولديه رصيد.</translation>
    </message>
    <message>
        <source>The account is approved.</source>
        <translation>تمت الموافقة على الحساب.</translation>
    </message>
    <message>
        <source>The account is locked for now</source>
        <translation>الحساب مقفل حاليًا</translation>
    </message>
    <message>
        <source>The account is right, but the server does not take this kind of secret. Sending services have separate SMTP passwords or keys besides the account password.</source>
        <translation>الحساب صحيح، لكن الخادم لا يقبل هذا النوع من الأسرار. لدى خدمات الإرسال كلمات مرور أو مفاتيح مخصصة لـ SMTP غير كلمة مرور الحساب.</translation>
    </message>
    <message>
        <source>The account may not send</source>
        <translation>لا يحق للحساب أن يرسل</translation>
    </message>
    <message>
        <source>The account works, but the provider lets nobody in until its password is renewed, because it has expired or is too simple.</source>
        <translation>الحساب سليم، لكن المزوّد لا يسمح بالدخول قبل تجديد كلمة المرور، لأن صلاحيتها انتهت أو لأنها بسيطة جدًا.</translation>
    </message>
    <message>
        <source>The account&apos;s address or a verified alias; Yahoo refuses any other.</source>
        <translation>عنوان الحساب أو اسم مستعار مُتحقَّق منه. يرفض Yahoo أي عنوان آخر.</translation>
    </message>
    <message>
        <source>The account&apos;s address or one of its aliases.</source>
        <translation>عنوان الحساب أو أحد أسمائه المستعارة.</translation>
    </message>
    <message>
        <source>The account&apos;s address.</source>
        <translation>عنوان الحساب.</translation>
    </message>
    <message>
        <source>The account&apos;s address; on Exchange and Email Pro also one with the Send As right.</source>
        <translation>عنوان الحساب، وفي Exchange وEmail Pro أيضًا عنوان له عليه حق Send As.</translation>
    </message>
    <message>
        <source>The account&apos;s mailbox or web page shows a warning about a blocked sign-in.</source>
        <translation>يظهر في صندوق بريد الحساب أو صفحته على الويب تحذير من تسجيل دخول محظور.</translation>
    </message>
    <message>
        <source>The account&apos;s settings on the web have a switch for SMTP or for mail programs, and it is off.</source>
        <translation>في إعدادات الحساب على الويب مفتاح تشغيل لـ SMTP أو لبرامج البريد، وهو معطّل.</translation>
    </message>
    <message>
        <source>The address does not have the form of an address, or its domain does not exist.</source>
        <translation>ليست للعنوان صيغة عنوان بريد، أو أن نطاقه غير موجود.</translation>
    </message>
    <message>
        <source>The address has a typing slip, or its domain does not exist.</source>
        <translation>في العنوان خطأ كتابة، أو أن نطاقه غير موجود.</translation>
    </message>
    <message>
        <source>The address that signs in or one of its aliases.</source>
        <translation>العنوان الذي يسجّل الدخول أو أحد أسمائه المستعارة.</translation>
    </message>
    <message>
        <source>The address that signs in.</source>
        <translation>العنوان الذي يسجّل الدخول.</translation>
    </message>
    <message>
        <source>The address you send from has no proper name in DNS</source>
        <translation>ليس للعنوان الذي ترسل منه اسم صحيح في DNS</translation>
    </message>
    <message>
        <source>The address you send from is on a blocklist</source>
        <translation>العنوان الذي ترسل منه مدرج في قائمة حظر</translation>
    </message>
    <message>
        <source>The addresses of the Proton account.</source>
        <translation>عناوين حساب Proton.</translation>
    </message>
    <message>
        <source>The administrator allows 2-Step Verification (Admin console &gt; Security &gt; Authentication &gt; 2-step verification), and the mailbox has it turned on.</source>
        <translation>يسمح المسؤول بالتحقق بخطوتين (Admin console &gt; Security &gt; Authentication &gt; 2-step verification)، وهو مفعّل لصندوق البريد.</translation>
    </message>
    <message>
        <source>The administrator allows IMAP and SMTP.</source>
        <translation>يسمح المسؤول بـ IMAP وSMTP.</translation>
    </message>
    <message>
        <source>The administrator allows mail programs first.</source>
        <translation>يسمح المسؤول ببرامج البريد أولًا.</translation>
    </message>
    <message>
        <source>The administrator can turn SMTP off for a mailbox.</source>
        <translation>يستطيع المسؤول تعطيل SMTP لصندوق بريد.</translation>
    </message>
    <message>
        <source>The administrator may require the security password for other programs.</source>
        <translation>قد يشترط المسؤول كلمة مرور الأمان للبرامج الأخرى.</translation>
    </message>
    <message>
        <source>The administrator turns submission on port 587 on: Tools &amp; Settings &gt; Mail Server Settings.</source>
        <translation>يفعّل المسؤول الإرسال على المنفذ 587: Tools &amp; Settings &gt; Mail Server Settings.</translation>
    </message>
    <message>
        <source>The alias itself.</source>
        <translation>الاسم المستعار نفسه.</translation>
    </message>
    <message>
        <source>The alias of the verified domain.</source>
        <translation>الاسم المستعار في النطاق المُتحقَّق منه.</translation>
    </message>
    <message>
        <source>The answer comes at once, and from every network.</source>
        <translation>يأتي الرد فورًا ومن كل شبكة.</translation>
    </message>
    <message>
        <source>The certificate begins to be valid later than now.</source>
        <translation>تبدأ صلاحية الشهادة في وقت لاحق.</translation>
    </message>
    <message>
        <source>The certificate breaks a rule that newer programs enforce</source>
        <translation>تخالف الشهادة قاعدة تفرضها البرامج الأحدث</translation>
    </message>
    <message>
        <source>The certificate comes from a known authority but lacks a field that the standard asks for, such as the Authority Key Identifier. Python 3.13 and others refuse it.</source>
        <translation>الشهادة من جهة إصدار معروفة لكن ينقصها حقل يطلبه المعيار، مثل Authority Key Identifier. يرفضها Python 3.13 وغيره.</translation>
    </message>
    <message>
        <source>The certificate does not come from an authority that this computer trusts. A private authority of a company is typical. Issued by: {issuer}.</source>
        <translation>الشهادة ليست من جهة إصدار يثق بها هذا الكمبيوتر. السبب المعتاد جهة إصدار خاصة بشركة. أصدرها: {issuer}.</translation>
    </message>
    <message>
        <source>The certificate is for another name than {host}</source>
        <translation>الشهادة لاسم غير {host}</translation>
    </message>
    <message>
        <source>The certificate is not the server&apos;s own: an antivirus program, a firewall or a proxy put its own in place to read the connection.</source>
        <translation>الشهادة ليست شهادة الخادم: مضاد فيروسات أو جدار حماية أو وكيل وضع شهادته مكانها ليقرأ الاتصال.</translation>
    </message>
    <message>
        <source>The certificate names the same subject as its issuer.</source>
        <translation>صاحب الشهادة ومُصدرها واحد.</translation>
    </message>
    <message>
        <source>The certificate was valid until {date}. Until it is renewed nobody can be sure who answers, so no password is sent.</source>
        <translation>كانت الشهادة صالحة حتى {date}. إلى أن تُجدَّد لا يمكن التأكد ممن يرد، فلا تُرسل كلمة مرور.</translation>
    </message>
    <message>
        <source>The chain is whole and ends at an authority that this computer does not know.</source>
        <translation>السلسلة كاملة وتنتهي عند جهة إصدار لا يعرفها هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>The change takes effect within an hour or so.</source>
        <translation>يسري التغيير خلال ساعة تقريبًا.</translation>
    </message>
    <message>
        <source>The checks were stopped</source>
        <translation>أُوقفت الفحوص</translation>
    </message>
    <message>
        <source>The client secret expires after 24 months at most: note the date.</source>
        <translation>تنتهي صلاحية client secret بعد 24 شهرًا على الأكثر: سجّل التاريخ.</translation>
    </message>
    <message>
        <source>The computer with that address is there and says no: no mail service listens on this port, or a firewall turns the connection away.</source>
        <translation>الكمبيوتر الذي يحمل هذا العنوان موجود ويرفض: لا خدمة بريد تستمع على هذا المنفذ، أو جدار حماية يردّ الاتصال.</translation>
    </message>
    <message>
        <source>The connection ends at a different mail server</source>
        <translation>ينتهي الاتصال عند خادم بريد آخر</translation>
    </message>
    <message>
        <source>The connection goes over IPv6, which does not work here</source>
        <translation>يمر الاتصال عبر IPv6، وهو لا يعمل هنا</translation>
    </message>
    <message>
        <source>The connection goes through a VPN or a proxy that does not let mail pass.</source>
        <translation>يمر الاتصال عبر VPN أو وكيل لا يسمح بمرور البريد.</translation>
    </message>
    <message>
        <source>The connection is held up on the way out, not at the mail server. Internet and hosting providers often close port 25, some close every mail port.</source>
        <translation>يُحتجز الاتصال في طريق الخروج، لا عند خادم البريد. كثيرًا ما يغلق مزوّدو الإنترنت والاستضافة المنفذ 25، وبعضهم يغلق كل منافذ البريد.</translation>
    </message>
    <message>
        <source>The connection stands, but no greeting came within the time limit. The port may expect SSL/TLS, the service behind it may hang, or something on the way accepts connections and swallows them.</source>
        <translation>الاتصال قائم، لكن لم تصل رسالة ترحيب ضمن المهلة. قد يتوقع المنفذ SSL/TLS، أو تكون الخدمة وراءه عالقة، أو شيء في الطريق يقبل الاتصالات ويبتلعها.</translation>
    </message>
    <message>
        <source>The connection stands, but what answers does not speak SMTP. Typical are ports for reading mail (110, 143, 993, 995) and web servers.</source>
        <translation>الاتصال قائم، لكن الذي يرد لا يتكلم SMTP. الأمثلة المعتادة منافذ قراءة البريد (110 و143 و993 و995) وخوادم الويب.</translation>
    </message>
    <message>
        <source>The connection stood, and the other side closed it before any greeting. The port may expect SSL/TLS, the server may refuse this address without a word, or it is overloaded.</source>
        <translation>كان الاتصال قائمًا، ثم أغلقه الطرف الآخر قبل أي رسالة ترحيب. قد يتوقع المنفذ SSL/TLS، أو يرفض الخادم هذا العنوان بصمت، أو يكون مثقلًا بالحمل.</translation>
    </message>
    <message>
        <source>The connection stood, then the other side closed it in the middle of the conversation and said nothing.</source>
        <translation>كان الاتصال قائمًا، ثم أغلقه الطرف الآخر في منتصف المحادثة دون أن يقول شيئًا.</translation>
    </message>
    <message>
        <source>The connection was still in the clear when the server was asked to do its work. It answers that TLS has to be started before that.</source>
        <translation>كان الاتصال ما زال دون تشفير حين طُلب من الخادم عمله. يرد بأن TLS يجب أن يبدأ قبل ذلك.</translation>
    </message>
    <message>
        <source>The connection was stopped before it left the computer, by a firewall, an antivirus rule or a security policy of the system.</source>
        <translation>أُوقف الاتصال قبل أن يغادر الكمبيوتر، بجدار حماية أو قاعدة في مضاد الفيروسات أو سياسة أمان في النظام.</translation>
    </message>
    <message>
        <source>The connector &quot;Client Frontend&quot; listens on 587 and must be reachable from the Internet, with a public certificate for its name: Set-ReceiveConnector &quot;Client Frontend SERVER&quot; -Fqdn mail.example.com -TlsCertificateName ...</source>
        <translation>الموصل «Client Frontend» يستمع على 587 ويجب أن يكون الوصول إليه ممكنًا من الإنترنت، بشهادة عامة لاسمه: Set-ReceiveConnector &quot;Client Frontend SERVER&quot; -Fqdn mail.example.com -TlsCertificateName ...</translation>
    </message>
    <message>
        <source>The connector admits the fixed addresses from which the platform sends, or its certificate.</source>
        <translation>يسمح الموصل للعناوين الثابتة التي ترسل منها المنصة، أو لشهادتها.</translation>
    </message>
    <message>
        <source>The conversation had begun, and {step} nothing more came within the time limit. The way to the server is open: the server, or a filter that reads along, hangs at this step.</source>
        <translation>بدأت المحادثة، و{step} لم يصل شيء آخر ضمن المهلة. الطريق إلى الخادم مفتوح: العالق في هذه الخطوة هو الخادم، أو مرشّح يقرأ معه.</translation>
    </message>
    <message>
        <source>The conversation had begun, and {step} the other side closed the connection without giving a reason.</source>
        <translation>بدأت المحادثة، و{step} أغلق الطرف الآخر الاتصال دون أن يذكر سببًا.</translation>
    </message>
    <message>
        <source>The date of this computer looks wrong</source>
        <translation>يبدو تاريخ هذا الكمبيوتر خاطئًا</translation>
    </message>
    <message>
        <source>The domain is confirmed with the ownership record, and SPF is set.</source>
        <translation>تم تأكيد النطاق بسجل الملكية، وSPF مضبوط.</translation>
    </message>
    <message>
        <source>The domain is verified and assigned to that Mail Agent.</source>
        <translation>تم التحقق من النطاق وهو معيّن للوكيل Mail Agent نفسه.</translation>
    </message>
    <message>
        <source>The domain is verified and has passed the compliance check.</source>
        <translation>تم التحقق من النطاق واجتاز فحص الامتثال.</translation>
    </message>
    <message>
        <source>The domain is verified with SPF and DKIM. A sandbox domain writes to authorised recipients only.</source>
        <translation>تم التحقق من النطاق بـ SPF وDKIM. نطاق sandbox لا يكتب إلا إلى مستلمين مصرّح بهم.</translation>
    </message>
    <message>
        <source>The domain is verified with SPF, DKIM and MX records.</source>
        <translation>تم التحقق من النطاق بسجلات SPF وDKIM وMX.</translation>
    </message>
    <message>
        <source>The domain is verified, with SPF and DKIM.</source>
        <translation>تم التحقق من النطاق، مع SPF وDKIM.</translation>
    </message>
    <message>
        <source>The domain is verified; a trial domain writes to the account&apos;s owner only.</source>
        <translation>تم التحقق من النطاق. النطاق التجريبي لا يكتب إلا إلى صاحب الحساب.</translation>
    </message>
    <message>
        <source>The domain is verified; each subdomain is verified on its own.</source>
        <translation>تم التحقق من النطاق، ويُتحقق من كل نطاق فرعي على حدة.</translation>
    </message>
    <message>
        <source>The domain names no server in DNS, and its provider is not known.</source>
        <translation>لا يذكر النطاق خادمًا في DNS، ومزوّده غير معروف.</translation>
    </message>
    <message>
        <source>The domain of the From address must be that of the mailbox that signs in.</source>
        <translation>يجب أن يكون نطاق عنوان المرسل هو نطاق صندوق البريد الذي يسجّل الدخول.</translation>
    </message>
    <message>
        <source>The domain {domain} of the From address was not found</source>
        <translation>لم يُعثر على {domain}، وهو نطاق عنوان المرسل</translation>
    </message>
    <message>
        <source>The domain&apos;s records point to Hostinger&apos;s mail servers.</source>
        <translation>تشير سجلات النطاق إلى خوادم بريد Hostinger.</translation>
    </message>
    <message>
        <source>The encrypted connection could not be set up</source>
        <translation>تعذّر إنشاء الاتصال المشفّر</translation>
    </message>
    <message>
        <source>The firewall and the connector&apos;s remote address ranges must admit the platform&apos;s addresses.</source>
        <translation>يجب أن يسمح جدار الحماية ونطاقات العناوين البعيدة في الموصل لعناوين المنصة.</translation>
    </message>
    <message>
        <source>The first day in the certificate is still to come, and this computer&apos;s date is right.</source>
        <translation>لم يأت أول يوم في الشهادة بعد، وتاريخ هذا الكمبيوتر صحيح.</translation>
    </message>
    <message>
        <source>The first words of the server are those of a web, POP3 or IMAP server.</source>
        <translation>أول كلمات الخادم هي كلمات خادم ويب أو POP3 أو IMAP.</translation>
    </message>
    <message>
        <source>The free plan has no SMTP for other programs; Mail Lite or a larger plan has.</source>
        <translation>ليس في الباقة المجانية SMTP للبرامج الأخرى، وهو متوفر في Mail Lite أو باقة أكبر.</translation>
    </message>
    <message>
        <source>The greeting holds asterisks, or the server&apos;s list holds XXXX in place of words.</source>
        <translation>في رسالة الترحيب علامات نجمة، أو في قائمة الخادم XXXX مكان الكلمات.</translation>
    </message>
    <message>
        <source>The greeting or the certificate names another company than that of the server.</source>
        <translation>تذكر رسالة الترحيب أو الشهادة شركة غير شركة الخادم.</translation>
    </message>
    <message>
        <source>The iCloud address, one of its aliases, or an address of your own domain set up in iCloud.</source>
        <translation>عنوان iCloud، أو أحد أسمائه المستعارة، أو عنوان في نطاقك الخاص مُعدّ في iCloud.</translation>
    </message>
    <message>
        <source>The issuer of the certificate is antivirus software or a company&apos;s proxy, and web sites show the same issuer.</source>
        <translation>مُصدر الشهادة مضاد فيروسات أو وكيل شركة، وتعرض مواقع الويب المُصدر نفسه.</translation>
    </message>
    <message>
        <source>The key of {host} is not the one you trusted</source>
        <translation>مفتاح {host} ليس المفتاح الذي وثقت به</translation>
    </message>
    <message>
        <source>The last day in the certificate is close.</source>
        <translation>آخر يوم في الشهادة قريب.</translation>
    </message>
    <message>
        <source>The last day in the certificate is over, and this computer&apos;s date is right.</source>
        <translation>مضى آخر يوم في الشهادة، وتاريخ هذا الكمبيوتر صحيح.</translation>
    </message>
    <message>
        <source>The limit is not known.</source>
        <translation>الحد غير معروف.</translation>
    </message>
    <message>
        <source>The list after EHLO has no STARTTLS, also from another network.</source>
        <translation>لا يظهر STARTTLS في القائمة بعد EHLO، ومن شبكة أخرى أيضًا.</translation>
    </message>
    <message>
        <source>The mail ports of every server are silent from this network, and open from another, such as a phone&apos;s.</source>
        <translation>منافذ البريد في كل الخوادم صامتة من هذه الشبكة، ومفتوحة من شبكة أخرى مثل شبكة الهاتف.</translation>
    </message>
    <message>
        <source>The mail server has a certificate for its name.</source>
        <translation>لخادم البريد شهادة لاسمه.</translation>
    </message>
    <message>
        <source>The mail server is not set up correctly</source>
        <translation>خادم البريد غير مُعدّ بشكل صحيح</translation>
    </message>
    <message>
        <source>The mail server must be reachable from the Internet on port 587, 465 or 25.</source>
        <translation>يجب أن يكون الوصول إلى خادم البريد ممكنًا من الإنترنت على المنفذ 587 أو 465 أو 25.</translation>
    </message>
    <message>
        <source>The mail server must be reachable from the Internet.</source>
        <translation>يجب أن يكون الوصول إلى خادم البريد ممكنًا من الإنترنت.</translation>
    </message>
    <message>
        <source>The mail server&apos;s sign-in service does not work. That is not about your password.</source>
        <translation>خدمة تسجيل الدخول في خادم البريد لا تعمل. لا علاقة لذلك بكلمة مرورك.</translation>
    </message>
    <message>
        <source>The mailbox address or an alias.</source>
        <translation>عنوان صندوق البريد أو اسم مستعار.</translation>
    </message>
    <message>
        <source>The mailbox address or one of its aliases.</source>
        <translation>عنوان صندوق البريد أو أحد أسمائه المستعارة.</translation>
    </message>
    <message>
        <source>The mailbox address or one of its identities.</source>
        <translation>عنوان صندوق البريد أو إحدى هوياته.</translation>
    </message>
    <message>
        <source>The mailbox address, or another address of the same package.</source>
        <translation>عنوان صندوق البريد، أو عنوان آخر في الحزمة نفسها.</translation>
    </message>
    <message>
        <source>The mailbox address.</source>
        <translation>عنوان صندوق البريد.</translation>
    </message>
    <message>
        <source>The mailbox belongs to an active BT account.</source>
        <translation>صندوق البريد تابع لحساب BT نشط.</translation>
    </message>
    <message>
        <source>The mailbox exists in konsoleH (web hosting). Hetzner Cloud has no mailboxes.</source>
        <translation>صندوق البريد موجود في konsoleH (استضافة الويب). ليست في Hetzner Cloud صناديق بريد.</translation>
    </message>
    <message>
        <source>The mailbox exists, but its setting &quot;Authenticated SMTP&quot; is off.</source>
        <translation>صندوق البريد موجود، لكن إعداده «Authenticated SMTP» معطّل.</translation>
    </message>
    <message>
        <source>The mailbox has a licence and a password of its own. A shared mailbox without a licence cannot sign in.</source>
        <translation>لصندوق البريد ترخيص وكلمة مرور خاصة به. الصندوق المشترك دون ترخيص لا يستطيع تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The mailbox is hosted at DreamHost.</source>
        <translation>صندوق البريد مستضاف لدى DreamHost.</translation>
    </message>
    <message>
        <source>The mailbox needs &quot;Authenticated SMTP&quot; switched on for tokens as well: admin center, Users, the user, Mail, Manage email apps.</source>
        <translation>يحتاج صندوق البريد إلى تفعيل «Authenticated SMTP» للرموز أيضًا: في مركز الإدارة افتح Users ثم المستخدم ثم Mail ثم Manage email apps.</translation>
    </message>
    <message>
        <source>The mailbox setting wins over the organisation&apos;s: Exchange admin center &gt; Settings &gt; Mail flow &gt; Turn off SMTP AUTH protocol for your organization.</source>
        <translation>إعداد صندوق البريد مقدّم على إعداد المؤسسة: Exchange admin center &gt; Settings &gt; Mail flow &gt; Turn off SMTP AUTH protocol for your organization.</translation>
    </message>
    <message>
        <source>The mailbox that signs in, or one for which it has the Send As right.</source>
        <translation>صندوق البريد الذي يسجّل الدخول، أو صندوق له عليه حق Send As.</translation>
    </message>
    <message>
        <source>The mailbox that signs in.</source>
        <translation>صندوق البريد الذي يسجّل الدخول.</translation>
    </message>
    <message>
        <source>The mailbox that will send, with its password or app password.</source>
        <translation>صندوق البريد الذي سيرسل، مع كلمة مروره أو كلمة مرور التطبيق.</translation>
    </message>
    <message>
        <source>The mailbox&apos;s own address, an alias, or a verified &quot;Send mail as&quot; address.</source>
        <translation>عنوان صندوق البريد نفسه، أو اسم مستعار، أو عنوان «Send mail as» مُتحقَّق منه.</translation>
    </message>
    <message>
        <source>The mailboxes behind it are mostly at Microsoft 365 or Google Workspace.</source>
        <translation>صناديق البريد وراءه غالبًا لدى Microsoft 365 أو Google Workspace.</translation>
    </message>
    <message>
        <source>The message goes to the address of your Referral Factory account and takes up to 5 minutes. Its From line must no longer be noreply@referral-factory.com.</source>
        <translation>تذهب الرسالة إلى عنوان حسابك في Referral Factory وتستغرق حتى 5 دقائق. يجب ألا يكون سطر «من» فيها noreply@referral-factory.com.</translation>
    </message>
    <message>
        <source>The message is not built as the server expects</source>
        <translation>الرسالة ليست مبنية كما يتوقع الخادم</translation>
    </message>
    <message>
        <source>The message is too large</source>
        <translation>الرسالة كبيرة جدًا</translation>
    </message>
    <message>
        <source>The method of sign-in that was tried is not supported. The server offers: {mechanisms}.</source>
        <translation>طريقة تسجيل الدخول المجرّبة غير مدعومة. يعرض الخادم: {mechanisms}.</translation>
    </message>
    <message>
        <source>The name exists, but has no address. It may be the domain in place of its mail server, or the server&apos;s address is missing in DNS.</source>
        <translation>الاسم موجود، لكن ليس له عنوان. ربما يكون النطاق بدل خادم بريده، أو ينقص عنوان الخادم في DNS.</translation>
    </message>
    <message>
        <source>The name leads to a machine that does not accept outgoing mail from users: this computer itself, or a server that only receives mail.</source>
        <translation>يقود الاسم إلى جهاز لا يقبل البريد الصادر من المستخدمين: هذا الكمبيوتر نفسه، أو خادم يستقبل البريد فقط.</translation>
    </message>
    <message>
        <source>The name was looked up, and the answer was that there is no such server. A letter may be missing or wrong, or the name belongs to another provider.</source>
        <translation>جرى البحث عن الاسم، وكان الرد أنه لا يوجد خادم كهذا. ربما ينقص حرف أو أخطأ حرف، أو أن الاسم لدى مزوّد آخر.</translation>
    </message>
    <message>
        <source>The name {host} leads to no server</source>
        <translation>الاسم {host} لا يقود إلى أي خادم</translation>
    </message>
    <message>
        <source>The names in the certificate are others than the server name that was entered.</source>
        <translation>الأسماء في الشهادة غير اسم الخادم المُدخل.</translation>
    </message>
    <message>
        <source>The new Bird platform uses another user name and password: copy both from its SMTP page.</source>
        <translation>تستخدم منصة Bird الجديدة اسم مستخدم وكلمة مرور آخرين: انسخهما من صفحة SMTP فيها.</translation>
    </message>
    <message>
        <source>The normal password is not accepted from other programs.</source>
        <translation>كلمة المرور العادية غير مقبولة من برامج أخرى.</translation>
    </message>
    <message>
        <source>The normal password is not accepted from other programs. The message about too many attempts often means just that.</source>
        <translation>كلمة المرور العادية غير مقبولة من برامج أخرى. وكثيرًا ما تعني الرسالة عن كثرة المحاولات ذلك بعينه.</translation>
    </message>
    <message>
        <source>The normal password never works in other programs at Fastmail.</source>
        <translation>في Fastmail لا تعمل كلمة المرور العادية أبدًا في برامج أخرى.</translation>
    </message>
    <message>
        <source>The normal password of the account is not accepted from programs and platforms. The provider issues a separate password for them.</source>
        <translation>كلمة المرور العادية للحساب غير مقبولة من البرامج والمنصات. يصدر المزوّد كلمة مرور مستقلة لها.</translation>
    </message>
    <message>
        <source>The organisation does not allow sign-in with a password alone, for example through security defaults or conditional access in Microsoft Entra.</source>
        <translation>لا تسمح المؤسسة بتسجيل الدخول بكلمة المرور وحدها، مثلًا بسبب إعدادات الأمان الافتراضية أو الوصول المشروط في Microsoft Entra.</translation>
    </message>
    <message>
        <source>The organisation may refuse it: Set-OrganizationConfig -RejectDirectSend $true</source>
        <translation>قد ترفضه المؤسسة: Set-OrganizationConfig -RejectDirectSend $true</translation>
    </message>
    <message>
        <source>The other side closed the connection and did not confirm the message. If all of it had been sent, the server may have accepted it: sending it again may deliver it twice.</source>
        <translation>أغلق الطرف الآخر الاتصال ولم يؤكد الرسالة. إذا كانت قد أُرسلت كاملة، فربما قبلها الخادم، وقد تؤدي إعادة إرسالها إلى تسليمها مرتين.</translation>
    </message>
    <message>
        <source>The page of the platform on which its mail server (SMTP) is set.</source>
        <translation>صفحة المنصة التي يُضبط فيها خادم بريدها (SMTP).</translation>
    </message>
    <message>
        <source>The pairing code that the platform shows, once, to make this computer&apos;s key known to it.</source>
        <translation>رمز الاقتران الذي تعرضه المنصة، مرة واحدة، لتعريفها بمفتاح هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>The part of the address before the @ holds letters outside plain English, and the server cannot carry them.</source>
        <translation>في جزء العنوان قبل @ حروف ليست من الأبجدية الإنجليزية، ولا يستطيع الخادم نقلها.</translation>
    </message>
    <message>
        <source>The password has to be changed first</source>
        <translation>يجب تغيير كلمة المرور أولًا</translation>
    </message>
    <message>
        <source>The password is a client secret of an Entra application; the user name is an SMTP user name made in the resource.</source>
        <translation>كلمة المرور هي client secret لتطبيق في Entra، واسم المستخدم هو اسم مستخدم SMTP أُنشئ في المورد.</translation>
    </message>
    <message>
        <source>The password of the web mail is not accepted from other programs. After SMTP is switched on, the provider shows an authorization code to be used in its place.</source>
        <translation>كلمة مرور بريد الويب غير مقبولة من برامج أخرى. بعد تفعيل SMTP يعرض المزوّد رمز تفويض يُستخدم مكانها.</translation>
    </message>
    <message>
        <source>The password or user name arrives damaged</source>
        <translation>تصل كلمة المرور أو اسم المستخدم تالفًا</translation>
    </message>
    <message>
        <source>The password was not sent, because the connection is not protected</source>
        <translation>لم تُرسل كلمة المرور لأن الاتصال غير محمي</translation>
    </message>
    <message>
        <source>The password works on the provider&apos;s web page, and there the user name looks different.</source>
        <translation>تعمل كلمة المرور في صفحة المزوّد على الويب، واسم المستخدم هناك بصيغة أخرى.</translation>
    </message>
    <message>
        <source>The password works on the web page, and the account uses a second step there.</source>
        <translation>تعمل كلمة المرور في صفحة الويب، ويستخدم الحساب هناك خطوة ثانية.</translation>
    </message>
    <message>
        <source>The password works on the web page, and the provider also gives keys or passwords for SMTP alone.</source>
        <translation>تعمل كلمة المرور في صفحة الويب، ولدى المزوّد مفاتيح أو كلمات مرور مخصصة لـ SMTP.</translation>
    </message>
    <message>
        <source>The platform sets its outbound address first and refuses a user name that differs. Here {address} is the sender and {username} signs in.</source>
        <translation>تضبط المنصة عنوان الإرسال أولًا وترفض اسم مستخدم يختلف عنه. هنا {address} هو المرسل و{username} هو الذي يسجّل الدخول.</translation>
    </message>
    <message>
        <source>The platform tests the settings from its side and uses them only when its test passes.</source>
        <translation>تختبر المنصة الإعدادات من جهتها ولا تستخدمها إلا إذا نجح اختبارها.</translation>
    </message>
    <message>
        <source>The platform&apos;s addresses belong in the SPF record of the domain; without them the mail lands in junk.</source>
        <translation>يجب أن تكون عناوين المنصة في سجل SPF للنطاق، ودونها يصل البريد إلى مجلد البريد العشوائي.</translation>
    </message>
    <message>
        <source>The platform&apos;s form does not accept a server without sign-in.</source>
        <translation>لا يقبل نموذج المنصة خادمًا دون تسجيل دخول.</translation>
    </message>
    <message>
        <source>The platform&apos;s form does not let user name and password stay empty.</source>
        <translation>لا يسمح نموذج المنصة بترك اسم المستخدم وكلمة المرور فارغين.</translation>
    </message>
    <message>
        <source>The platform&apos;s form has a list of ports, and this one is not on it. It takes: {ports}.</source>
        <translation>في نموذج المنصة قائمة منافذ، وهذا ليس منها. المنافذ المقبولة: {ports}.</translation>
    </message>
    <message>
        <source>The platform&apos;s form has no choice for this combination.</source>
        <translation>لا خيار في نموذج المنصة لهذا الجمع بين المنفذ والأمان.</translation>
    </message>
    <message>
        <source>The platform&apos;s form has no entry for this combination.</source>
        <translation>لا خيار في نموذج المنصة لهذا الجمع بين المنفذ والأمان.</translation>
    </message>
    <message>
        <source>The platform&apos;s form lists other ports.</source>
        <translation>في نموذج المنصة منافذ أخرى.</translation>
    </message>
    <message>
        <source>The platform&apos;s messages go out through your server and count towards its limits.</source>
        <translation>تخرج رسائل المنصة عبر خادمك وتُحسب من حدوده.</translation>
    </message>
    <message>
        <source>The platform&apos;s test fails while the one from this computer passes.</source>
        <translation>يفشل اختبار المنصة وينجح الاختبار من هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>The primary address of the High Volume Email account.</source>
        <translation>العنوان الأساسي لحساب High Volume Email.</translation>
    </message>
    <message>
        <source>The program does not find its list of certificate authorities</source>
        <translation>لا يجد البرنامج قائمة جهات إصدار الشهادات</translation>
    </message>
    <message>
        <source>The program says itself that it kept the password back.</source>
        <translation>يقول البرنامج نفسه إنه لم يرسل كلمة المرور.</translation>
    </message>
    <message>
        <source>The program signs in to Google with an OAuth token. The token ran out, was withdrawn, or does not include sending mail for this account.</source>
        <translation>يسجّل البرنامج الدخول إلى Google برمز OAuth مميز. انتهت صلاحية الرمز، أو سُحب، أو لا يشمل إرسال البريد لهذا الحساب.</translation>
    </message>
    <message>
        <source>The program signs in to Microsoft 365 with an OAuth token. The token ran out, was withdrawn, or does not include sending mail for this account.</source>
        <translation>يسجّل البرنامج الدخول إلى Microsoft 365 برمز OAuth مميز. انتهت صلاحية الرمز، أو سُحب، أو لا يشمل إرسال البريد لهذا الحساب.</translation>
    </message>
    <message>
        <source>The program signs in to Outlook.com with an OAuth token. The token ran out, was withdrawn, or does not include sending mail for this account.</source>
        <translation>يسجّل البرنامج الدخول إلى Outlook.com برمز OAuth مميز. انتهت صلاحية الرمز، أو سُحب، أو لا يشمل إرسال البريد لهذا الحساب.</translation>
    </message>
    <message>
        <source>The program signs in with a token, and a new consent mends it.</source>
        <translation>يسجّل البرنامج الدخول برمز مميز، وتحلّ موافقة جديدة المشكلة.</translation>
    </message>
    <message>
        <source>The program signs in with an OAuth token. The token ran out, was withdrawn, or does not include sending mail for this account.</source>
        <translation>يسجّل البرنامج الدخول برمز OAuth مميز. انتهت صلاحية الرمز، أو سُحب، أو لا يشمل إرسال البريد لهذا الحساب.</translation>
    </message>
    <message>
        <source>The program uses a TLS version that the server no longer accepts</source>
        <translation>يستخدم البرنامج إصدار TLS لم يعد الخادم يقبله</translation>
    </message>
    <message>
        <source>The provider accepts this sign-in or relay only from addresses that stand on a list, and the address used is not there.</source>
        <translation>لا يقبل المزوّد تسجيل الدخول هذا أو الترحيل إلا من عناوين مدرجة في قائمة، والعنوان المستخدم ليس فيها.</translation>
    </message>
    <message>
        <source>The provider has suspended this account or its domain, has not activated it yet, or has barred it from sending.</source>
        <translation>أوقف المزوّد هذا الحساب أو نطاقه، أو لم يفعّله بعد، أو منعه من الإرسال.</translation>
    </message>
    <message>
        <source>The provider lets programs in only after the owner has allowed it in the settings of the mailbox.</source>
        <translation>لا يسمح المزوّد للبرامج بالدخول إلا بعد أن يأذن صاحب الصندوق بذلك في إعداداته.</translation>
    </message>
    <message>
        <source>The provider limits how much this account may send in an hour, a day or a month, and the limit is reached.</source>
        <translation>يحدّد المزوّد ما يمكن لهذا الحساب إرساله في الساعة أو اليوم أو الشهر، وقد بلغ الحد.</translation>
    </message>
    <message>
        <source>The provider runs separate servers for each region, and each knows only its own accounts. The same user name and password are refused everywhere else.</source>
        <translation>لدى المزوّد خوادم منفصلة لكل منطقة، وكل منها لا يعرف إلا حساباته. يُرفض اسم المستخدم وكلمة المرور أنفسهما في أي مكان آخر.</translation>
    </message>
    <message>
        <source>The provider thinks the sign-in is unusual, because it comes from a new place or program, and waits for you to confirm it on its web page.</source>
        <translation>يرى المزوّد أن تسجيل الدخول غير معتاد، لأنه من مكان أو برنامج جديد، وينتظر تأكيدك في صفحته على الويب.</translation>
    </message>
    <message>
        <source>The provider&apos;s page lists the domain or the address as not verified.</source>
        <translation>تذكر صفحة المزوّد أن النطاق أو العنوان لم يتم التحقق منه.</translation>
    </message>
    <message>
        <source>The provider&apos;s page shows the limit as reached, and sending works again after the hour or the day.</source>
        <translation>تعرض صفحة المزوّد أن الحد قد بُلغ، ويعود الإرسال بعد انقضاء الساعة أو اليوم.</translation>
    </message>
    <message>
        <source>The question for the server&apos;s address got no answer at all. That says nothing about the server name: the DNS of this network does not work, or the computer is offline.</source>
        <translation>لم يأت أي رد على السؤال عن عنوان الخادم. لا يدل ذلك على خطأ في اسم الخادم: إما أن DNS في هذه الشبكة لا يعمل، أو أن الكمبيوتر غير متصل.</translation>
    </message>
    <message>
        <source>The receiver checked the DNS of the From domain (SPF, DKIM, DMARC) and found no permission for the server that sends.</source>
        <translation>فحص المستقبِل سجلات DNS لنطاق المرسل (SPF وDKIM وDMARC) ولم يجد إذنًا للخادم الذي يرسل.</translation>
    </message>
    <message>
        <source>The recipient&apos;s address cannot be right</source>
        <translation>لا يمكن أن يكون عنوان المستلم صحيحًا</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox does not take this message</source>
        <translation>صندوق بريد المستلم لا يقبل هذه الرسالة</translation>
    </message>
    <message>
        <source>The refusal comes right after the program says its own name.</source>
        <translation>يأتي الرفض فور أن يذكر البرنامج اسمه.</translation>
    </message>
    <message>
        <source>The refusal names a blocklist, or the address is listed when looked up there.</source>
        <translation>يذكر الرفض قائمة حظر، أو أن العنوان مدرج عند البحث عنه فيها.</translation>
    </message>
    <message>
        <source>The relay accepts listed addresses without a password, or a Workspace mailbox with an app password.</source>
        <translation>يقبل خادم الترحيل عناوين مدرجة دون كلمة مرور، أو صندوق بريد Workspace بكلمة مرور التطبيق.</translation>
    </message>
    <message>
        <source>The relay&apos;s setting &quot;Allowed senders&quot; decides: registered users, or every address in your domains.</source>
        <translation>إعداد «Allowed senders» في خادم الترحيل هو الذي يقرر: المستخدمون المسجّلون، أو كل عنوان في نطاقاتك.</translation>
    </message>
    <message>
        <source>The rule of {provider}: {from_rule}</source>
        <translation>قاعدة {provider}: {from_rule}</translation>
    </message>
    <message>
        <source>The same MX record also stands for mail received by Amazon SES: check that the domain has WorkMail.</source>
        <translation>يدل سجل MX نفسه أيضًا على بريد يستقبله Amazon SES: تأكد من أن للنطاق WorkMail.</translation>
    </message>
    <message>
        <source>The same address as the Outbound Email Address.</source>
        <translation>العنوان نفسه المُدخل في Outbound Email Address.</translation>
    </message>
    <message>
        <source>The same check fails in the same way at any server.</source>
        <translation>يفشل الفحص نفسه بالطريقة نفسها مع أي خادم.</translation>
    </message>
    <message>
        <source>The same in PowerShell.</source>
        <translation>الأمر نفسه في PowerShell.</translation>
    </message>
    <message>
        <source>The same key works with the provider&apos;s server of another region.</source>
        <translation>يعمل المفتاح نفسه مع خادم المزوّد في منطقة أخرى.</translation>
    </message>
    <message>
        <source>The same message goes through with fewer recipients.</source>
        <translation>تمر الرسالة نفسها مع عدد أقل من المستلمين.</translation>
    </message>
    <message>
        <source>The same message is taken some minutes later.</source>
        <translation>تُقبل الرسالة نفسها بعد دقائق.</translation>
    </message>
    <message>
        <source>The same port works with SSL/TLS.</source>
        <translation>يعمل المنفذ نفسه مع SSL/TLS.</translation>
    </message>
    <message>
        <source>The same port works with STARTTLS.</source>
        <translation>يعمل المنفذ نفسه مع STARTTLS.</translation>
    </message>
    <message>
        <source>The same settings work again later without any change.</source>
        <translation>تعود الإعدادات نفسها إلى العمل لاحقًا دون أي تغيير.</translation>
    </message>
    <message>
        <source>The same sign-in works from another network, or the provider&apos;s page lists allowed addresses.</source>
        <translation>ينجح تسجيل الدخول نفسه من شبكة أخرى، أو تذكر صفحة المزوّد عناوين مسموحًا بها.</translation>
    </message>
    <message>
        <source>The same user name and password fail on the provider&apos;s web page too.</source>
        <translation>يفشل اسم المستخدم وكلمة المرور أنفسهما في صفحة المزوّد على الويب أيضًا.</translation>
    </message>
    <message>
        <source>The scope is restricted: Google verifies the program first. A service account with domain-wide delegation is another way.</source>
        <translation>الصلاحية (scope) مقيّدة: يتحقق Google من البرنامج أولًا. حساب خدمة بتفويض على مستوى النطاق طريقة أخرى.</translation>
    </message>
    <message>
        <source>The scope is restricted: Google verifies the program first. An unverified program gets at most 100 users and tokens of seven days.</source>
        <translation>الصلاحية (scope) مقيّدة: يتحقق Google من البرنامج أولًا. البرنامج غير المُتحقَّق منه يحصل على 100 مستخدم على الأكثر ورموز لسبعة أيام.</translation>
    </message>
    <message>
        <source>The scope may cover SMTP, depending on the program.</source>
        <translation>قد تشمل الصلاحية (scope) خدمة SMTP، حسب البرنامج.</translation>
    </message>
    <message>
        <source>The sender address is empty or misspelt, or its domain or mailbox cannot be found.</source>
        <translation>عنوان المرسل فارغ أو فيه خطأ إملائي، أو لا يمكن العثور على نطاقه أو صندوقه.</translation>
    </message>
    <message>
        <source>The sender address or its domain is validated.</source>
        <translation>تم التحقق من عنوان المرسل أو من نطاقه.</translation>
    </message>
    <message>
        <source>The sender or its domain is verified.</source>
        <translation>تم التحقق من المرسل أو من نطاقه.</translation>
    </message>
    <message>
        <source>The sender signature or the domain is verified.</source>
        <translation>تم التحقق من توقيع المرسل (sender signature) أو من النطاق.</translation>
    </message>
    <message>
        <source>The sender&apos;s domain does not vouch for this server</source>
        <translation>نطاق المرسل لا يشهد لهذا الخادم</translation>
    </message>
    <message>
        <source>The sending account is still in its trial mode</source>
        <translation>حساب الإرسال ما زال في الوضع التجريبي</translation>
    </message>
    <message>
        <source>The sending address belongs in your SPF record, else the mail is taken for spam.</source>
        <translation>يجب أن يكون عنوان الإرسال في سجل SPF لديك، وإلا عُدّ البريد عشوائيًا.</translation>
    </message>
    <message>
        <source>The sending address has no name in DNS, or one that does not lead back to it.</source>
        <translation>ليس لعنوان الإرسال اسم في DNS، أو له اسم لا يعود إليه.</translation>
    </message>
    <message>
        <source>The sending domain is verified and signed with DKIM.</source>
        <translation>تم التحقق من نطاق الإرسال وهو موقّع بـ DKIM.</translation>
    </message>
    <message>
        <source>The sending domain is verified.</source>
        <translation>تم التحقق من نطاق الإرسال.</translation>
    </message>
    <message>
        <source>The sending limit of the account is used up</source>
        <translation>استُنفد حد الإرسال للحساب</translation>
    </message>
    <message>
        <source>The server also has an IPv6 address, and this computer or program tried that one although IPv6 does not work from here. Over IPv4 it would.</source>
        <translation>للخادم عنوان IPv6 أيضًا، وقد جرّبه هذا الكمبيوتر أو البرنامج مع أن IPv6 لا يعمل من هنا. كان سينجح عبر IPv4.</translation>
    </message>
    <message>
        <source>The server also has {family} addresses, which could not be tested from here. The test used the other address family.</source>
        <translation>للخادم عناوين {family} أيضًا، ولم يمكن اختبارها من هنا. استخدم الاختبار النوع الآخر من العناوين.</translation>
    </message>
    <message>
        <source>The server announces STARTTLS and then says that it cannot do it at the moment. Its certificate or key is usually missing or unreadable.</source>
        <translation>يعلن الخادم STARTTLS ثم يقول إنه لا يستطيعه الآن. غالبًا ما تكون شهادته أو مفتاحه ناقصًا أو غير قابل للقراءة.</translation>
    </message>
    <message>
        <source>The server answers, but as another machine than the one for sending.</source>
        <translation>يرد الخادم، لكن بصفته جهازًا غير المخصص للإرسال.</translation>
    </message>
    <message>
        <source>The server asks for TLS 1.2 or later, and the program that connects offers only older versions.</source>
        <translation>يطلب الخادم TLS 1.2 أو أحدث، والبرنامج الذي يتصل لا يعرض إلا إصدارات أقدم.</translation>
    </message>
    <message>
        <source>The server asks you to slow down</source>
        <translation>يطلب الخادم منك الإبطاء</translation>
    </message>
    <message>
        <source>The server cannot check passwords at the moment</source>
        <translation>لا يستطيع الخادم فحص كلمات المرور الآن</translation>
    </message>
    <message>
        <source>The server closed the connection. This provider does so when the service is not switched on or the authorization code is missing.</source>
        <translation>أغلق الخادم الاتصال. يفعل هذا المزوّد ذلك حين لا تكون الخدمة مفعّلة أو حين ينقص رمز التفويض.</translation>
    </message>
    <message>
        <source>The server delivers to its own mailboxes, but not on to others for this account or address.</source>
        <translation>يسلّم الخادم إلى صناديقه، لكنه لا يمرّر البريد إلى غيرها لهذا الحساب أو العنوان.</translation>
    </message>
    <message>
        <source>The server depends on the product: Email Pro uses proN.mail.ovh.net, Exchange exN.mail.ovh.net. The control panel shows it under General information.</source>
        <translation>يعتمد الخادم على المنتج: يستخدم Email Pro الخادم proN.mail.ovh.net، ويستخدم Exchange الخادم exN.mail.ovh.net. تعرضه لوحة التحكم تحت General information.</translation>
    </message>
    <message>
        <source>The server did not understand the program</source>
        <translation>لم يفهم الخادم البرنامج</translation>
    </message>
    <message>
        <source>The server does not accept the name this computer introduces itself with</source>
        <translation>لا يقبل الخادم الاسم الذي يعرّف به هذا الكمبيوتر نفسه</translation>
    </message>
    <message>
        <source>The server does not accept this user name and password</source>
        <translation>لا يقبل الخادم اسم المستخدم وكلمة المرور هذين</translation>
    </message>
    <message>
        <source>The server does not accept {address} as a sender</source>
        <translation>لا يقبل الخادم {address} كمرسل</translation>
    </message>
    <message>
        <source>The server does not forward mail for you</source>
        <translation>لا يمرّر الخادم بريدك إلى غيره</translation>
    </message>
    <message>
        <source>The server does not know {username} in this form. Most servers want the full e-mail address, some a fixed word or the part before the @.</source>
        <translation>لا يعرف الخادم {username} بهذه الصيغة. معظم الخوادم تريد عنوان البريد الإلكتروني كاملًا، وبعضها كلمة ثابتة أو الجزء الذي قبل @.</translation>
    </message>
    <message>
        <source>The server does not offer STARTTLS on {port}</source>
        <translation>لا يعرض الخادم STARTTLS على {port}</translation>
    </message>
    <message>
        <source>The server does not take addresses with special letters</source>
        <translation>لا يقبل الخادم عناوين فيها حروف خاصة</translation>
    </message>
    <message>
        <source>The server failed over its own configuration, database or a service behind it.</source>
        <translation>تعطّل الخادم بسبب تكوينه أو قاعدة بياناته أو خدمة وراءه.</translation>
    </message>
    <message>
        <source>The server field holds more than a name: a blank, a comma, a port, a web address or something else. Nothing can be looked up from that.</source>
        <translation>في حقل الخادم أكثر من اسم: مسافة أو فاصلة أو منفذ أو عنوان ويب أو شيء آخر. لا يمكن البحث عن شيء بذلك.</translation>
    </message>
    <message>
        <source>The server field holds more than a name: a blank, a comma, or an address with https.</source>
        <translation>في حقل الخادم أكثر من اسم: مسافة أو فاصلة أو عنوان فيه https.</translation>
    </message>
    <message>
        <source>The server has shut this computer out for a while</source>
        <translation>حجب الخادم هذا الكمبيوتر لبعض الوقت</translation>
    </message>
    <message>
        <source>The server has trouble of its own at the moment</source>
        <translation>لدى الخادم مشكلة خاصة به الآن</translation>
    </message>
    <message>
        <source>The server has {family} addresses in DNS, and they do not answer. The other address family works, so mail goes out, but a platform that tries {family} first may wait or fail.</source>
        <translation>للخادم عناوين {family} في DNS، وهي لا ترد. النوع الآخر من العناوين يعمل، فيخرج البريد، لكن المنصة التي تجرّب {family} أولًا قد تنتظر أو تفشل.</translation>
    </message>
    <message>
        <source>The server hung up without a reason</source>
        <translation>أنهى الخادم الاتصال دون ذكر سبب</translation>
    </message>
    <message>
        <source>The server is then smtp-relay.gmail.com, port 587 with STARTTLS. A change can take up to 24 hours.</source>
        <translation>الخادم عندئذ هو smtp-relay.gmail.com والمنفذ 587 مع STARTTLS. قد يستغرق التغيير حتى 24 ساعة.</translation>
    </message>
    <message>
        <source>The server is your login followed by .kasserver.com; KAS shows it. mail.YOURDOMAIN often has no fitting certificate.</source>
        <translation>اسم الخادم بالصيغة LOGIN.kasserver.com، وLOGIN هو اسم دخولك، وتعرضه KAS. غالبًا ليس لدى mail.YOURDOMAIN شهادة مناسبة.</translation>
    </message>
    <message>
        <source>The server knows no such mailbox, or the mailbox is full or closed. Your own settings are not the problem.</source>
        <translation>لا يعرف الخادم صندوقًا كهذا، أو أن الصندوق ممتلئ أو مغلق. إعداداتك ليست هي المشكلة.</translation>
    </message>
    <message>
        <source>The server leaves out part of its certificate</source>
        <translation>يُغفل الخادم جزءًا من شهادته</translation>
    </message>
    <message>
        <source>The server limits how many recipients one message may have.</source>
        <translation>يحدّد الخادم عدد المستلمين في الرسالة الواحدة.</translation>
    </message>
    <message>
        <source>The server limits how often one may sign in. The password may be right.</source>
        <translation>يحدّد الخادم عدد مرات تسجيل الدخول. قد تكون كلمة المرور صحيحة.</translation>
    </message>
    <message>
        <source>The server limits the size of a message, and this one is larger.</source>
        <translation>يحدّد الخادم حجم الرسالة، وهذه أكبر منه.</translation>
    </message>
    <message>
        <source>The server lists AUTH once the connection is encrypted.</source>
        <translation>يذكر الخادم AUTH بعد أن يصبح الاتصال مشفّرًا.</translation>
    </message>
    <message>
        <source>The server lists STARTTLS, and answers the command itself with a refusal.</source>
        <translation>يذكر الخادم STARTTLS، ثم يرد على الأمر نفسه بالرفض.</translation>
    </message>
    <message>
        <source>The server lists no AUTH on this port, neither before nor after the encryption, but does on another port.</source>
        <translation>لا يذكر الخادم AUTH على هذا المنفذ، لا قبل التشفير ولا بعده، ويذكره على منفذ آخر.</translation>
    </message>
    <message>
        <source>The server lists ways to sign in, and none of them is the one that the program uses.</source>
        <translation>يذكر الخادم طرقًا لتسجيل الدخول، وليس منها الطريقة التي يستخدمها البرنامج.</translation>
    </message>
    <message>
        <source>The server name is not a host name</source>
        <translation>اسم الخادم ليس اسم مضيف</translation>
    </message>
    <message>
        <source>The server offers no TLS version that is still considered safe. At least TLS 1.2 is needed.</source>
        <translation>لا يعرض الخادم إصدار TLS ما زال يُعدّ آمنًا. المطلوب TLS 1.2 على الأقل.</translation>
    </message>
    <message>
        <source>The server offers no sign-in on {port}</source>
        <translation>لا يعرض الخادم تسجيل الدخول على {port}</translation>
    </message>
    <message>
        <source>The server only has outdated encryption</source>
        <translation>ليس لدى الخادم إلا تشفير قديم</translation>
    </message>
    <message>
        <source>The server proves an identity, but not the one you asked for. Its certificate is valid for: {names}.</source>
        <translation>يثبت الخادم هوية، لكنها ليست التي طلبتها. شهادته صالحة للأسماء: {names}.</translation>
    </message>
    <message>
        <source>The server puts first attempts off and accepts them later</source>
        <translation>يؤجل الخادم المحاولات الأولى ويقبلها لاحقًا</translation>
    </message>
    <message>
        <source>The server refuses the IP address of this connection because a list names it as a source of spam. Home and mobile connections are often listed.</source>
        <translation>يرفض الخادم عنوان IP لهذا الاتصال لأن قائمة تعدّه مصدرًا للبريد العشوائي. كثيرًا ما تُدرج اتصالات المنازل والهواتف.</translation>
    </message>
    <message>
        <source>The server refuses the message by its own rules</source>
        <translation>يرفض الخادم الرسالة وفق قواعده</translation>
    </message>
    <message>
        <source>The server says that it cannot take mail just now. Your settings are not the reason.</source>
        <translation>يقول الخادم إنه لا يستطيع استلام البريد الآن. إعداداتك ليست السبب.</translation>
    </message>
    <message>
        <source>The server sends its own certificate without the intermediate one that connects it with a known authority. Some programs fill the gap by themselves, most refuse.</source>
        <translation>يرسل الخادم شهادته دون الشهادة الوسيطة التي تربطها بجهة إصدار معروفة. بعض البرامج يسد النقص بنفسه، ومعظمها يرفض.</translation>
    </message>
    <message>
        <source>The server sends only its own certificate, and some programs accept it while others do not.</source>
        <translation>يرسل الخادم شهادته وحدها، فتقبلها بعض البرامج ويرفضها غيرها.</translation>
    </message>
    <message>
        <source>The server signed its certificate itself</source>
        <translation>وقّع الخادم شهادته بنفسه</translation>
    </message>
    <message>
        <source>The server takes a sign-in only over an encrypted connection</source>
        <translation>لا يقبل الخادم تسجيل الدخول إلا عبر اتصال مشفّر</translation>
    </message>
    <message>
        <source>The server takes mail only from users that signed in, and this connection did not.</source>
        <translation>لا يقبل الخادم البريد إلا من مستخدمين سجّلوا الدخول، ولم يسجَّل الدخول في هذا الاتصال.</translation>
    </message>
    <message>
        <source>The server wants a sign-in first</source>
        <translation>يريد الخادم تسجيل الدخول أولًا</translation>
    </message>
    <message>
        <source>The server wants encryption first</source>
        <translation>يريد الخادم التشفير أولًا</translation>
    </message>
    <message>
        <source>The server wants the IP address to have a name (PTR record) that leads back to the same address.</source>
        <translation>يريد الخادم أن يكون لعنوان IP اسم (سجل PTR) يعود إلى العنوان نفسه.</translation>
    </message>
    <message>
        <source>The server was reached and encryption works, but it refused the sign-in as {username}. A typing error, an old password or another account is the usual reason.</source>
        <translation>تم الوصول إلى الخادم والتشفير يعمل، لكنه رفض تسجيل الدخول باسم {username}. السبب المعتاد خطأ في الكتابة أو كلمة مرور قديمة أو حساب آخر.</translation>
    </message>
    <message>
        <source>The server {host} does not exist</source>
        <translation>{host} غير موجود</translation>
    </message>
    <message>
        <source>The server&apos;s address begins with 10, 172.16 to 172.31, or 192.168.</source>
        <translation>يبدأ عنوان الخادم بـ 10، أو بما بين 172.16 و172.31، أو بـ 192.168.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate expires in {days}</source>
        <translation>تنتهي صلاحية شهادة الخادم خلال {days}</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired</source>
        <translation>انتهت صلاحية شهادة الخادم</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet</source>
        <translation>شهادة الخادم لم تبدأ صلاحيتها بعد</translation>
    </message>
    <message>
        <source>The server&apos;s certificate may be fine. The program that connects has no list of trusted authorities, or a very old one, so it cannot check any certificate.</source>
        <translation>قد تكون شهادة الخادم سليمة. ليست لدى البرنامج الذي يتصل قائمة بالجهات الموثوقة، أو لديه قائمة قديمة جدًا، فلا يستطيع فحص أي شهادة.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was withdrawn</source>
        <translation>أُبطلت شهادة الخادم</translation>
    </message>
    <message>
        <source>The server&apos;s encryption is out of order</source>
        <translation>تشفير الخادم معطّل</translation>
    </message>
    <message>
        <source>The server&apos;s firewall does not let this computer in</source>
        <translation>جدار حماية الخادم لا يسمح بدخول هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>The server&apos;s firewall does not let {platform} in</source>
        <translation>جدار حماية الخادم لا يسمح بدخول {platform}</translation>
    </message>
    <message>
        <source>The server&apos;s words arrive masked or cut. Inspection in a firewall, such as &quot;SMTP fixup&quot; on Cisco devices, does that and removes encryption and sign-in with it.</source>
        <translation>تصل كلمات الخادم محجوبة أو مقطوعة. هذا ما يفعله الفحص في جدار الحماية، مثل «SMTP fixup» في أجهزة Cisco، ويزيل معه التشفير وتسجيل الدخول.</translation>
    </message>
    <message>
        <source>The settings start SSL/TLS at once, but the server on this port greets in the clear first and switches to encryption with STARTTLS.</source>
        <translation>تبدأ الإعدادات بـ SSL/TLS فورًا، لكن الخادم على هذا المنفذ يرحّب أولًا دون تشفير ثم ينتقل إلى التشفير بـ STARTTLS.</translation>
    </message>
    <message>
        <source>The sign-in log of the organisation names the policy that blocked it.</source>
        <translation>يذكر سجل تسجيل الدخول في المؤسسة السياسة التي منعته.</translation>
    </message>
    <message>
        <source>The sign-in token is no longer valid</source>
        <translation>الرمز المميز لتسجيل الدخول لم يعد صالحًا</translation>
    </message>
    <message>
        <source>The sign-in worked, but the server does not let {username} use this sender address.</source>
        <translation>نجح تسجيل الدخول، لكن الخادم يمنع {username} من استخدام عنوان المرسل هذا.</translation>
    </message>
    <message>
        <source>The tenant is common or consumers.</source>
        <translation>المستأجر (tenant) هو common أو consumers.</translation>
    </message>
    <message>
        <source>The test ran from this computer. The platform connects from {egress}, so a server behind a firewall has to admit that address as well.</source>
        <translation>جرى الاختبار من هذا الكمبيوتر. تتصل المنصة من {egress}، فعلى الخادم الذي خلف جدار حماية أن يسمح لهذا العنوان أيضًا.</translation>
    </message>
    <message>
        <source>The token can send for every domain of the account: keep it secret.</source>
        <translation>يستطيع الرمز الإرسال لكل نطاقات الحساب: حافظ على سريته.</translation>
    </message>
    <message>
        <source>The user name and the From address are two mailboxes.</source>
        <translation>اسم المستخدم وعنوان المرسل صندوقا بريد مختلفان.</translation>
    </message>
    <message>
        <source>The user name and the From address are two texts.</source>
        <translation>اسم المستخدم وعنوان المرسل نصّان مختلفان.</translation>
    </message>
    <message>
        <source>The user name has another form here</source>
        <translation>لاسم المستخدم صيغة أخرى هنا</translation>
    </message>
    <message>
        <source>The user name is any text; the password is a Mandrill API key, not a Mailchimp key.</source>
        <translation>اسم المستخدم أي نص، وكلمة المرور مفتاح API من Mandrill لا مفتاح Mailchimp.</translation>
    </message>
    <message>
        <source>The user name is the API key, the password is the secret key. The account password is refused.</source>
        <translation>اسم المستخدم هو مفتاح API، وكلمة المرور هي المفتاح السري. تُرفض كلمة مرور الحساب.</translation>
    </message>
    <message>
        <source>The user name is the project ID; the password is an API secret key with rights for Transactional Email.</source>
        <translation>اسم المستخدم هو معرّف المشروع (project ID)، وكلمة المرور مفتاح API سري له صلاحيات Transactional Email.</translation>
    </message>
    <message>
        <source>The user name is the word SMTP_Injection; the password is an API key with the permission Send via SMTP.</source>
        <translation>اسم المستخدم هو الكلمة SMTP_Injection، وكلمة المرور مفتاح API له الصلاحية Send via SMTP.</translation>
    </message>
    <message>
        <source>The user name is the word api; the password is the API token of the domain.</source>
        <translation>اسم المستخدم هو الكلمة api، وكلمة المرور هي رمز API الخاص بالنطاق.</translation>
    </message>
    <message>
        <source>The user name is the word api_token; the password is a Cloudflare API token with the permission Email Sending: Edit.</source>
        <translation>اسم المستخدم هو الكلمة api_token، وكلمة المرور رمز API من Cloudflare له الصلاحية Email Sending: Edit.</translation>
    </message>
    <message>
        <source>The user name is the word apikey; the password is an API key (SG....) with the permission Mail Send.</source>
        <translation>اسم المستخدم هو الكلمة apikey، وكلمة المرور مفتاح API (يبدأ بـ SG) له الصلاحية Mail Send.</translation>
    </message>
    <message>
        <source>The user name is the word emailapikey; the password is the Send Mail Token of the Mail Agent.</source>
        <translation>اسم المستخدم هو الكلمة emailapikey، وكلمة المرور هي Send Mail Token الخاص بـ Mail Agent.</translation>
    </message>
    <message>
        <source>The user name is the word resend; the password is an API key (re_...).</source>
        <translation>اسم المستخدم هو الكلمة resend، وكلمة المرور مفتاح API (يبدأ بـ re).</translation>
    </message>
    <message>
        <source>The user name must be an email address for that reason.</source>
        <translation>ولذلك يجب أن يكون اسم المستخدم عنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>The user or the administrator turns IMAP and SMTP on first.</source>
        <translation>يفعّل المستخدم أو المسؤول IMAP وSMTP أولًا.</translation>
    </message>
    <message>
        <source>The user&apos;s address, an alias, or an address with the right to send for it.</source>
        <translation>عنوان المستخدم، أو اسم مستعار، أو عنوان له حق الإرسال باسمه.</translation>
    </message>
    <message>
        <source>The user&apos;s own address, or any address of the domain where the user is allowed to.</source>
        <translation>عنوان المستخدم نفسه، أو أي عنوان في النطاق يُسمح للمستخدم به.</translation>
    </message>
    <message>
        <source>The web page asks for a new password after the sign-in.</source>
        <translation>تطلب صفحة الويب كلمة مرور جديدة بعد تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The whole message was sent, and no reply to it came within the time limit. It may have been accepted: trying again may deliver it twice.</source>
        <translation>أُرسلت الرسالة كاملة ولم يصل رد عليها ضمن المهلة. ربما قُبلت، وقد تؤدي إعادة المحاولة إلى تسليمها مرتين.</translation>
    </message>
    <message>
        <source>The whole message was sent, and the other side closed the connection without confirming it. It may have been accepted: trying again may deliver it twice.</source>
        <translation>أُرسلت الرسالة كاملة، ثم أغلق الطرف الآخر الاتصال دون تأكيدها. ربما قُبلت، وقد تؤدي إعادة المحاولة إلى تسليمها مرتين.</translation>
    </message>
    <message>
        <source>The words of the licences themselves</source>
        <translation>نصوص التراخيص نفسها</translation>
    </message>
    <message>
        <source>Then assign it. It can take up to a day until it counts.</source>
        <translation>ثم عيّنها. قد يستغرق سريانها حتى يوم.</translation>
    </message>
    <message>
        <source>Then check user name and password once.</source>
        <translation>ثم افحص اسم المستخدم وكلمة المرور مرة واحدة.</translation>
    </message>
    <message>
        <source>Then sign in once, with user name and password checked before.</source>
        <translation>ثم سجّل الدخول مرة واحدة، بعد مراجعة اسم المستخدم وكلمة المرور.</translation>
    </message>
    <message>
        <source>Then test again.</source>
        <translation>ثم اختبر مرة أخرى.</translation>
    </message>
    <message>
        <source>There is no way from here to {host}</source>
        <translation>لا طريق من هنا إلى {host}</translation>
    </message>
    <message>
        <source>This Microsoft 365 mailbox only accepts OAuth</source>
        <translation>لا يقبل صندوق بريد Microsoft 365 هذا إلا OAuth</translation>
    </message>
    <message>
        <source>This account lives in another region of {provider}</source>
        <translation>هذا الحساب في منطقة أخرى لدى {provider}</translation>
    </message>
    <message>
        <source>This account may not send as {address}</source>
        <translation>لا يحق لهذا الحساب الإرسال باسم {address}</translation>
    </message>
    <message>
        <source>This account needs an app password or another way to send</source>
        <translation>يحتاج هذا الحساب إلى كلمة مرور التطبيق أو طريقة إرسال أخرى</translation>
    </message>
    <message>
        <source>This computer cannot look up names</source>
        <translation>لا يستطيع هذا الكمبيوتر البحث عن الأسماء</translation>
    </message>
    <message>
        <source>This computer does not know who issued the certificate</source>
        <translation>لا يعرف هذا الكمبيوتر من أصدر الشهادة</translation>
    </message>
    <message>
        <source>This computer has no {family}</source>
        <translation>لا يتوفر {family} في هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>This computer or a router on the way reports that the address cannot be reached.</source>
        <translation>يفيد هذا الكمبيوتر أو موجّه في الطريق بأن العنوان لا يمكن الوصول إليه.</translation>
    </message>
    <message>
        <source>This computer reached {host} on {port}, and {platform} did not. A firewall in front of the server decides by address and does not know the platform&apos;s.</source>
        <translation>وصل هذا الكمبيوتر إلى {host} على {port}، ولم تصل إليه {platform}. جدار حماية أمام الخادم يقرر حسب العنوان ولا يعرف عنوان المنصة.</translation>
    </message>
    <message>
        <source>This computer sees {host} at another address than the internet</source>
        <translation>يرى هذا الكمبيوتر {host} في عنوان غير الذي يراه الإنترنت</translation>
    </message>
    <message>
        <source>This computer&apos;s DNS says that {domain} does not exist, though {provider} is known to use it.</source>
        <translation>يقول DNS في هذا الكمبيوتر إن {domain} غير موجود، مع أن {provider} يستخدمه كما هو معروف.</translation>
    </message>
    <message>
        <source>This computer&apos;s DNS says that {host} does not exist, though {provider} is known to use it.</source>
        <translation>يقول DNS في هذا الكمبيوتر إن {host} غير موجود، مع أن {provider} يستخدمه كما هو معروف.</translation>
    </message>
    <message>
        <source>This computer&apos;s address is usually not on the list, so a test from here may be refused although {platform} is admitted. The test of {platform} itself decides.</source>
        <translation>عنوان هذا الكمبيوتر ليس في القائمة عادةً، فقد يُرفض الاختبار من هنا مع أن {platform} مسموح لها. الحاسم هو اختبار {platform} نفسه.</translation>
    </message>
    <message>
        <source>This is a spam defence called greylisting: the server accepts the same message when it is tried again some minutes later. Nothing is wrong with the settings.</source>
        <translation>هذه وسيلة ضد البريد العشوائي تسمى القوائم الرمادية (greylisting): يقبل الخادم الرسالة نفسها عند إعادة المحاولة بعد دقائق. لا خطأ في الإعدادات.</translation>
    </message>
    <message>
        <source>This network blocks outgoing mail on {port}</source>
        <translation>تحجب هذه الشبكة البريد الصادر على {port}</translation>
    </message>
    <message>
        <source>This port expects encryption from the first byte. The settings begin without encryption, so both sides wait for each other until the connection ends.</source>
        <translation>يتوقع هذا المنفذ التشفير من أول بايت. تبدأ الإعدادات دون تشفير، فينتظر كل طرف الآخر حتى ينتهي الاتصال.</translation>
    </message>
    <message>
        <source>This program made a mistake in a check</source>
        <translation>أخطأ هذا البرنامج في أحد الفحوص</translation>
    </message>
    <message>
        <source>This program sends a password only over an encrypted connection to a server that has proved its name.</source>
        <translation>لا يرسل هذا البرنامج كلمة مرور إلا عبر اتصال مشفّر بخادم أثبت اسمه.</translation>
    </message>
    <message>
        <source>This program with its icons, texts, schemas, test files and readers for platforms</source>
        <translation>هذا البرنامج مع أيقوناته ونصوصه ومخططاته وملفات اختباره وقارئاته للمنصات</translation>
    </message>
    <message>
        <source>This provider gives one answer for three things: SMTP not switched on, the web password used in place of the authorization code, or a wrong code.</source>
        <translation>يعطي هذا المزوّد ردًا واحدًا لثلاث حالات: SMTP غير مفعّل، أو كلمة مرور الويب مستخدمة مكان رمز التفويض، أو الرمز خاطئ.</translation>
    </message>
    <message>
        <source>This provider needs an authorization code</source>
        <translation>يحتاج هذا المزوّد إلى رمز تفويض</translation>
    </message>
    <message>
        <source>This wizard and platforms that ask for user name and password sign in without tokens: {credential}</source>
        <translation>هذا المعالج والمنصات التي تطلب اسم مستخدم وكلمة مرور تسجّل الدخول دون رموز: {credential}</translation>
    </message>
    <message>
        <source>To keep {mailbox} for the answers, enter it as Reply-To where {platform} has such a field.</source>
        <translation>لاستخدام {mailbox} في تلقي الردود، أدخله في Reply-To إذا كان في {platform} حقل كهذا.</translation>
    </message>
    <message>
        <source>To relay without sign-in, make a connector of its own that lists the platform&apos;s addresses.</source>
        <translation>للترحيل دون تسجيل دخول، أنشئ موصلًا مستقلًا تُدرج فيه عناوين المنصة.</translation>
    </message>
    <message>
        <source>To send from another address, add it and verify it. Otherwise Gmail replaces the From address with {mailbox}.</source>
        <translation>للإرسال من عنوان آخر، أضفه وتحقق منه. وإلا فإن Gmail يضع {mailbox} مكان عنوان المرسل.</translation>
    </message>
    <message>
        <source>To send from another address, give {mailbox} the Send As right for it. Put that address in place of OTHER-ADDRESS.</source>
        <translation>للإرسال من عنوان آخر، امنح {mailbox} حق Send As عليه. ضع ذلك العنوان مكان OTHER-ADDRESS.</translation>
    </message>
    <message>
        <source>To send, use a real mailbox or a sending service for the domain.</source>
        <translation>للإرسال، استخدم صندوق بريد فعليًا أو خدمة إرسال للنطاق.</translation>
    </message>
    <message>
        <source>To test with a private authority, give its certificate as CA file.</source>
        <translation>للاختبار مع جهة إصدار خاصة، حدّد شهادتها كملف CA.</translation>
    </message>
    <message>
        <source>Too many connections or messages came from this account or address in a short time.</source>
        <translation>جاءت اتصالات أو رسائل كثيرة من هذا الحساب أو العنوان في وقت قصير.</translation>
    </message>
    <message>
        <source>Too many recipients in one message</source>
        <translation>مستلمون كثيرون في رسالة واحدة</translation>
    </message>
    <message>
        <source>Too many sign-ins in a short time</source>
        <translation>محاولات دخول كثيرة في وقت قصير</translation>
    </message>
    <message>
        <source>Transactional sending is activated for the account; ask Brevo&apos;s support if it is not.</source>
        <translation>إرسال رسائل المعاملات مفعّل للحساب. إن لم يكن كذلك، فاطلبه من دعم Brevo.</translation>
    </message>
    <message>
        <source>Trend Micro Email Security is a filter in front of the real mail server. Ask who hosts the mailboxes behind it.</source>
        <translation>يعمل Trend Micro Email Security كمرشّح أمام خادم البريد الفعلي. اسأل من يستضيف صناديق البريد وراءه.</translation>
    </message>
    <message>
        <source>Trial and Micro plans allow few messages a day.</source>
        <translation>الباقة التجريبية وباقة Micro تسمحان بعدد قليل من الرسائل في اليوم.</translation>
    </message>
    <message>
        <source>Trust anchors of the DNS root zone, published by IANA</source>
        <translation>نقاط الثقة لمنطقة DNS الجذرية، تنشرها IANA</translation>
    </message>
    <message>
        <source>Try again a few minutes later.</source>
        <translation>حاول مرة أخرى بعد دقائق.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>حاول مرة أخرى بعد دقائق قليلة.</translation>
    </message>
    <message>
        <source>Try again in a few minutes; such a failure is often short.</source>
        <translation>حاول مرة أخرى بعد دقائق، فغالبًا ما يكون هذا العطل قصيرًا.</translation>
    </message>
    <message>
        <source>Try again in five minutes.</source>
        <translation>حاول مرة أخرى بعد خمس دقائق.</translation>
    </message>
    <message>
        <source>Try from a browser that has been signed in for some days, not in a private window. Support cannot lift the limit.</source>
        <translation>جرّب من متصفح سُجّل الدخول فيه منذ أيام، لا من نافذة خاصة. لا يستطيع الدعم رفع الحد.</translation>
    </message>
    <message>
        <source>Try from another network, such as a phone&apos;s hotspot or the office. If it works there, the firewall decides by address.</source>
        <translation>جرّب من شبكة أخرى، مثل نقطة اتصال الهاتف أو المكتب. إذا نجح هناك، فجدار الحماية يقرر حسب العنوان.</translation>
    </message>
    <message>
        <source>Try from another network, such as a phone&apos;s hotspot. If it works there, ask the people who run this network to allow outgoing SMTP.</source>
        <translation>جرّب من شبكة أخرى، مثل نقطة اتصال الهاتف. إذا نجح هناك، فاطلب من القائمين على هذه الشبكة السماح باتصالات SMTP الصادرة.</translation>
    </message>
    <message>
        <source>Try from another network. If it works there, a device of this network is in the way.</source>
        <translation>جرّب من شبكة أخرى. إذا نجح هناك، فجهاز في هذه الشبكة يعترض الطريق.</translation>
    </message>
    <message>
        <source>Try port 465 with SSL/TLS, then port 587 with STARTTLS.</source>
        <translation>جرّب المنفذ 465 مع SSL/TLS، ثم المنفذ 587 مع STARTTLS.</translation>
    </message>
    <message>
        <source>Try port 465 with SSL/TLS.</source>
        <translation>جرّب المنفذ 465 مع SSL/TLS.</translation>
    </message>
    <message>
        <source>Try port 587 with STARTTLS and port 465 with SSL/TLS.</source>
        <translation>جرّب المنفذ 587 مع STARTTLS والمنفذ 465 مع SSL/TLS.</translation>
    </message>
    <message>
        <source>Try the full e-mail address as user name.</source>
        <translation>جرّب عنوان البريد الإلكتروني كاملًا كاسم مستخدم.</translation>
    </message>
    <message>
        <source>Turn IMAP/SMTP on: Mail &gt; Preferences &gt; POP3/IMAP.</source>
        <translation>فعّل IMAP/SMTP: Mail &gt; Preferences &gt; POP3/IMAP.</translation>
    </message>
    <message>
        <source>Turn IMAP/SMTP on: Mail settings &gt; IMAP/POP3.</source>
        <translation>فعّل IMAP/SMTP: Mail settings &gt; IMAP/POP3.</translation>
    </message>
    <message>
        <source>Turn SMTP AUTH on for the mailbox: Microsoft 365 admin center &gt; Users &gt; Active users &gt; the user &gt; Mail &gt; Manage email apps &gt; Authenticated SMTP. In PowerShell: Set-CASMailbox -Identity USER -SmtpClientAuthenticationDisabled $false</source>
        <translation>فعّل SMTP AUTH لصندوق البريد: Microsoft 365 admin center &gt; Users &gt; Active users &gt; the user &gt; Mail &gt; Manage email apps &gt; Authenticated SMTP. في PowerShell: Set-CASMailbox -Identity USER -SmtpClientAuthenticationDisabled $false</translation>
    </message>
    <message>
        <source>Turn it on: Settings &gt; POP3 &amp; IMAP.</source>
        <translation>فعّله: Settings &gt; POP3 &amp; IMAP.</translation>
    </message>
    <message>
        <source>Turn off &quot;Zusätzlicher Postfachschutz&quot; (additional mailbox protection): it blocks SMTP for other programs.</source>
        <translation>عطّل «Zusätzlicher Postfachschutz» (حماية إضافية لصندوق البريد): فهي تمنع SMTP للبرامج الأخرى.</translation>
    </message>
    <message>
        <source>Turn on 2-Step Verification for the Google account first: without it Google offers no app passwords.</source>
        <translation>فعّل التحقق بخطوتين في حساب Google أولًا: دونه لا يعرض Google كلمات مرور التطبيقات.</translation>
    </message>
    <message>
        <source>Turn on 2-Step Verification. Without it Google offers no app passwords.</source>
        <translation>فعّل التحقق بخطوتين. دونه لا يعرض Google كلمات مرور التطبيقات.</translation>
    </message>
    <message>
        <source>Turn on 2-step verification with the Naver app, then make the application password.</source>
        <translation>فعّل التحقق بخطوتين بتطبيق Naver، ثم أنشئ كلمة مرور التطبيق.</translation>
    </message>
    <message>
        <source>Turn on Authenticated SMTP for {mailbox}. This setting wins over the one of the organisation, so nothing else has to be opened.</source>
        <translation>فعّل Authenticated SMTP من أجل {mailbox}. هذا الإعداد مقدّم على إعداد المؤسسة، فلا حاجة إلى فتح شيء آخر.</translation>
    </message>
    <message>
        <source>Turn on IMAP access for the mailbox: Settings &gt; Mail Accounts &gt; IMAP. It is off by default, and the administrator may forbid it.</source>
        <translation>فعّل وصول IMAP لصندوق البريد: Settings &gt; Mail Accounts &gt; IMAP. هو معطّل افتراضيًا، وقد يمنعه المسؤول.</translation>
    </message>
    <message>
        <source>Turn on IMAP access: Settings &gt; Mail Accounts &gt; IMAP.</source>
        <translation>فعّل وصول IMAP: Settings &gt; Mail Accounts &gt; IMAP.</translation>
    </message>
    <message>
        <source>Turn on IMAP in the settings first.</source>
        <translation>فعّل IMAP في الإعدادات أولًا.</translation>
    </message>
    <message>
        <source>Turn on access for other programs, which is off by default: Titan web mail &gt; Settings &gt; Enable Titan on other apps.</source>
        <translation>فعّل الوصول للبرامج الأخرى، فهو معطّل افتراضيًا: بريد ويب Titan ثم Settings &gt; Enable Titan on other apps.</translation>
    </message>
    <message>
        <source>Turn the SMTP service on under Settings &gt; Account (设置 &gt; 账户); QQ then shows the code after an SMS.</source>
        <translation>فعّل خدمة SMTP تحت Settings &gt; Account (设置 &gt; 账户). يعرض QQ الرمز بعد رسالة SMS.</translation>
    </message>
    <message>
        <source>Turn the service on under Settings &gt; POP3/SMTP/IMAP; NetEase then shows the code after an SMS.</source>
        <translation>فعّل الخدمة تحت Settings &gt; POP3/SMTP/IMAP. تعرض NetEase الرمز بعد رسالة SMS.</translation>
    </message>
    <message>
        <source>Turning two-factor sign-in on turns this access off again: allow it once more.</source>
        <translation>تفعيل المصادقة الثنائية يعطّل هذا الوصول مجددًا: اسمح به مرة أخرى.</translation>
    </message>
    <message>
        <source>Tuta has no SMTP for other programs, so there is nothing to type.</source>
        <translation>لا يوفر Tuta خدمة SMTP للبرامج الأخرى، فلا شيء يُدخل.</translation>
    </message>
    <message>
        <source>US</source>
        <translation>الولايات المتحدة</translation>
    </message>
    <message>
        <source>US and worldwide</source>
        <translation>الولايات المتحدة وبقية العالم</translation>
    </message>
    <message>
        <source>Under Own Email Server press Manage Email and copy each value into its field.</source>
        <translation>تحت Own Email Server اضغط Manage Email وانسخ كل قيمة إلى حقلها.</translation>
    </message>
    <message>
        <source>Until Postmark approves a new account, it delivers only to your own domain.</source>
        <translation>إلى أن يوافق Postmark على الحساب الجديد، لا يسلّم إلا إلى نطاقك.</translation>
    </message>
    <message>
        <source>Until the credentials are verified, Referral Factory keeps sending from noreply@referral-factory.com.</source>
        <translation>إلى أن يتم التحقق من بيانات الاعتماد، تستمر Referral Factory في الإرسال من noreply@referral-factory.com.</translation>
    </message>
    <message>
        <source>Until the provider has released the account, it delivers only to recipients that were verified.</source>
        <translation>إلى أن يرفع المزوّد القيد عن الحساب، لا يسلّم إلا لمستلمين تم التحقق منهم.</translation>
    </message>
    <message>
        <source>Until the test succeeds, GTR keeps sending from donotreply@getthereferral.com.</source>
        <translation>إلى أن ينجح الاختبار، تستمر GTR في الإرسال من donotreply@getthereferral.com.</translation>
    </message>
    <message>
        <source>Update the program or its runtime (Java, .NET, OpenSSL, Windows) so that it uses TLS 1.2 or later.</source>
        <translation>حدّث البرنامج أو بيئة تشغيله (Java أو Microsoft .NET أو OpenSSL أو Windows) ليستخدم TLS 1.2 أو أحدث.</translation>
    </message>
    <message>
        <source>Update the program that builds the message.</source>
        <translation>حدّث البرنامج الذي ينشئ الرسالة.</translation>
    </message>
    <message>
        <source>Update the program that sends.</source>
        <translation>حدّث البرنامج الذي يرسل.</translation>
    </message>
    <message>
        <source>Use SMTP credentials made in the SES console for this region. The secret key of an IAM user is not the SMTP password.</source>
        <translation>استخدم بيانات اعتماد SMTP المنشأة في وحدة تحكم SES لهذه المنطقة. المفتاح السري لمستخدم IAM ليس كلمة مرور SMTP.</translation>
    </message>
    <message>
        <source>Use SMTP credentials made in the SES console, not the keys of an AWS account.</source>
        <translation>استخدم بيانات اعتماد SMTP المنشأة في وحدة تحكم SES، لا مفاتيح حساب AWS.</translation>
    </message>
    <message>
        <source>Use SMTP credentials made under Settings &gt; SMTP; Elastic Email shows the password once.</source>
        <translation>استخدم بيانات اعتماد SMTP المنشأة تحت Settings &gt; SMTP. يعرض Elastic Email كلمة المرور مرة واحدة.</translation>
    </message>
    <message>
        <source>Use a From address whose domain receives mail, or publish an MX record for it.</source>
        <translation>استخدم عنوان مرسل يستقبل نطاقه البريد، أو انشر سجل MX له.</translation>
    </message>
    <message>
        <source>Use a Google app password of 16 letters. Gmail refuses the normal account password.</source>
        <translation>استخدم كلمة مرور تطبيق من Google من 16 حرفًا. يرفض Gmail كلمة المرور العادية للحساب.</translation>
    </message>
    <message>
        <source>Use a device password made in the mail settings, not the Infomaniak account password.</source>
        <translation>استخدم كلمة مرور جهاز منشأة في إعدادات البريد، لا كلمة مرور حساب Infomaniak.</translation>
    </message>
    <message>
        <source>Use a device-specific password (Settings &gt; IMAP).</source>
        <translation>استخدم كلمة مرور خاصة بالجهاز (Settings &gt; IMAP).</translation>
    </message>
    <message>
        <source>Use a mailbox of your own domain, at a provider that allows SMTP with a password or an app password.</source>
        <translation>استخدم صندوق بريد في نطاقك الخاص، لدى مزوّد يسمح باستخدام SMTP بكلمة مرور أو بكلمة مرور تطبيق.</translation>
    </message>
    <message>
        <source>Use a mailbox or a sending service that signs in with user name and password.</source>
        <translation>استخدم صندوق بريد أو خدمة إرسال يسجَّل الدخول إليها باسم مستخدم وكلمة مرور.</translation>
    </message>
    <message>
        <source>Use a mailbox with a licence and a password of its own. A shared mailbox without a licence cannot sign in; let a user mailbox send for it.</source>
        <translation>استخدم صندوق بريد له ترخيص وكلمة مرور خاصة به. الصندوق المشترك دون ترخيص لا يستطيع تسجيل الدخول، فدع صندوق مستخدم يرسل باسمه.</translation>
    </message>
    <message>
        <source>Use a password for an external application with full access to mail. Mail.ru refuses the normal password.</source>
        <translation>استخدم كلمة مرور لتطبيق خارجي لها وصول كامل إلى البريد. يرفض Mail.ru كلمة المرور العادية.</translation>
    </message>
    <message>
        <source>Use a secure mail key from the AT&amp;T profile, not the account password.</source>
        <translation>استخدم secure mail key من ملف AT&amp;T الشخصي، لا كلمة مرور الحساب.</translation>
    </message>
    <message>
        <source>Use a server name with a public address, or ask your IT team to publish the server&apos;s submission port.</source>
        <translation>استخدم اسم خادم له عنوان عام، أو اطلب من فريق تقنية المعلومات إتاحة منفذ الإرسال في الخادم من الإنترنت.</translation>
    </message>
    <message>
        <source>Use a service-specific password made for SMTP.</source>
        <translation>استخدم كلمة مرور خاصة بالخدمة منشأة لـ SMTP.</translation>
    </message>
    <message>
        <source>Use an SMTP token as the password. The Proton account password does not work.</source>
        <translation>استخدم SMTP token ككلمة مرور. كلمة مرور حساب Proton لا تعمل.</translation>
    </message>
    <message>
        <source>Use an SMTP user and its password, not the SMTP2GO login.</source>
        <translation>استخدم مستخدم SMTP وكلمة مروره، لا بيانات دخول SMTP2GO.</translation>
    </message>
    <message>
        <source>Use an address of plain letters, digits, dots and hyphens.</source>
        <translation>استخدم عنوانًا من حروف إنجليزية وأرقام ونقاط وشرطات.</translation>
    </message>
    <message>
        <source>Use an app password of the mailbox. Google Workspace refuses normal passwords since 2025.</source>
        <translation>استخدم كلمة مرور تطبيق لصندوق البريد. يرفض Google Workspace كلمات المرور العادية منذ 2025.</translation>
    </message>
    <message>
        <source>Use an app password of the type Mail. Yandex refuses the normal password.</source>
        <translation>استخدم كلمة مرور تطبيق من النوع Mail. يرفض Yandex كلمة المرور العادية.</translation>
    </message>
    <message>
        <source>Use an app password with access to SMTP. Fastmail never accepts the normal password here.</source>
        <translation>استخدم كلمة مرور تطبيق لها حق الوصول إلى SMTP. لا يقبل Fastmail كلمة المرور العادية هنا أبدًا.</translation>
    </message>
    <message>
        <source>Use an app password, if AOL lets you make one. AOL refuses the normal account password.</source>
        <translation>استخدم كلمة مرور التطبيق، إذا أتاح لك AOL إنشاء واحدة. يرفض AOL كلمة المرور العادية للحساب.</translation>
    </message>
    <message>
        <source>Use an app password, if Yahoo lets you make one. Yahoo refuses the normal account password.</source>
        <translation>استخدم كلمة مرور التطبيق، إذا أتاح لك Yahoo إنشاء واحدة. يرفض Yahoo كلمة المرور العادية للحساب.</translation>
    </message>
    <message>
        <source>Use an app-specific password from the Apple Account. Apple refuses the normal password.</source>
        <translation>استخدم كلمة مرور خاصة بالتطبيق من حساب Apple. ترفض Apple كلمة المرور العادية.</translation>
    </message>
    <message>
        <source>Use an application password. Naver refuses the normal password since 2025.</source>
        <translation>استخدم كلمة مرور التطبيق. يرفض Naver كلمة المرور العادية منذ 2025.</translation>
    </message>
    <message>
        <source>Use an external app password: profile &gt; Security.</source>
        <translation>استخدم كلمة مرور تطبيق خارجي: الملف الشخصي ثم Security.</translation>
    </message>
    <message>
        <source>Use credentials that were created in the same region.</source>
        <translation>استخدم بيانات اعتماد أُنشئت في المنطقة نفسها.</translation>
    </message>
    <message>
        <source>Use port 465 with SSL/TLS, where nothing is sent in the clear.</source>
        <translation>استخدم المنفذ 465 مع SSL/TLS، فلا يُرسل فيه شيء دون تشفير.</translation>
    </message>
    <message>
        <source>Use port 465 with SSL/TLS, which such a device cannot change.</source>
        <translation>استخدم المنفذ 465 مع SSL/TLS، فلا يستطيع مثل هذا الجهاز تغييره.</translation>
    </message>
    <message>
        <source>Use port 465 with SSL/TLS.</source>
        <translation>استخدم المنفذ 465 مع SSL/TLS.</translation>
    </message>
    <message>
        <source>Use port 587 or 465 with sign-in, where such lists rarely count.</source>
        <translation>استخدم المنفذ 587 أو 465 مع تسجيل الدخول، فنادرًا ما تُعتمد مثل هذه القوائم هناك.</translation>
    </message>
    <message>
        <source>Use port 587 or 465 with sign-in, where this rarely counts.</source>
        <translation>استخدم المنفذ 587 أو 465 مع تسجيل الدخول، فنادرًا ما يهم ذلك هناك.</translation>
    </message>
    <message>
        <source>Use port 587 with STARTTLS or port 465 with SSL/TLS, as your mail provider says.</source>
        <translation>استخدم المنفذ 587 مع STARTTLS أو المنفذ 465 مع SSL/TLS، كما يذكر مزوّد بريدك.</translation>
    </message>
    <message>
        <source>Use port 587 with STARTTLS or port 465 with SSL/TLS.</source>
        <translation>استخدم المنفذ 587 مع STARTTLS أو المنفذ 465 مع SSL/TLS.</translation>
    </message>
    <message>
        <source>Use port 587 with STARTTLS or port 465 with SSL/TLS; some services also answer on 2525.</source>
        <translation>استخدم المنفذ 587 مع STARTTLS أو المنفذ 465 مع SSL/TLS. بعض الخدمات ترد أيضًا على 2525.</translation>
    </message>
    <message>
        <source>Use port 587 with STARTTLS.</source>
        <translation>استخدم المنفذ 587 مع STARTTLS.</translation>
    </message>
    <message>
        <source>Use port 587 with sign-in, where servers rarely check this.</source>
        <translation>استخدم المنفذ 587 مع تسجيل الدخول، فنادرًا ما تفحص الخوادم ذلك هناك.</translation>
    </message>
    <message>
        <source>Use the 16-letter authorization code (授权码) as the password, not the QQ password.</source>
        <translation>استخدم رمز التفويض من 16 حرفًا (授权码) ككلمة مرور، لا كلمة مرور QQ.</translation>
    </message>
    <message>
        <source>Use the SMTP login and an SMTP key (it begins with xsmtpsib-), both under &quot;SMTP &amp; API&quot;. Neither the API key nor the account password works.</source>
        <translation>استخدم SMTP login ومفتاح SMTP (يبدأ بـ xsmtpsib)، وكلاهما تحت «SMTP &amp; API». لا يعمل مفتاح API ولا كلمة مرور الحساب.</translation>
    </message>
    <message>
        <source>Use the SMTP login and an SMTP key (xsmtpsib-...), not an API key (xkeysib-...) and not the account password.</source>
        <translation>استخدم SMTP login ومفتاح SMTP (يبدأ بـ xsmtpsib)، لا مفتاح API (يبدأ بـ xkeysib) ولا كلمة مرور الحساب.</translation>
    </message>
    <message>
        <source>Use the SMTP login of the domain and its password, not an API key.</source>
        <translation>استخدم SMTP login الخاص بالنطاق وكلمة مروره، لا مفتاح API.</translation>
    </message>
    <message>
        <source>Use the SMTP password of the alias, made in the ImprovMX dashboard.</source>
        <translation>استخدم كلمة مرور SMTP للاسم المستعار، المنشأة في لوحة معلومات ImprovMX.</translation>
    </message>
    <message>
        <source>Use the Server API token as user name and as password, or the two parts of an SMTP token.</source>
        <translation>استخدم Server API token كاسم مستخدم وككلمة مرور، أو جزأي SMTP token.</translation>
    </message>
    <message>
        <source>Use the Windows account: DOMAIN\user or user@domain, and its password.</source>
        <translation>استخدم حساب Windows: DOMAIN\user أو user@domain، مع كلمة مروره.</translation>
    </message>
    <message>
        <source>Use the account password, after mail programs have been allowed.</source>
        <translation>استخدم كلمة مرور الحساب، بعد السماح لبرامج البريد.</translation>
    </message>
    <message>
        <source>Use the account password, after other programs have been allowed.</source>
        <translation>استخدم كلمة مرور الحساب، بعد السماح للبرامج الأخرى.</translation>
    </message>
    <message>
        <source>Use the account password, or an app password once two-factor sign-in is on.</source>
        <translation>استخدم كلمة مرور الحساب، أو كلمة مرور التطبيق بعد تفعيل المصادقة الثنائية.</translation>
    </message>
    <message>
        <source>Use the account password, or an app-specific password; with two-factor sign-in only the latter works.</source>
        <translation>استخدم كلمة مرور الحساب أو كلمة مرور خاصة بالتطبيق. مع المصادقة الثنائية لا تعمل إلا الثانية.</translation>
    </message>
    <message>
        <source>Use the account password.</source>
        <translation>استخدم كلمة مرور الحساب.</translation>
    </message>
    <message>
        <source>Use the account password. Posteo has no app passwords.</source>
        <translation>استخدم كلمة مرور الحساب. ليست في Posteo كلمات مرور للتطبيقات.</translation>
    </message>
    <message>
        <source>Use the account password; with secure access turned on an app password.</source>
        <translation>استخدم كلمة مرور الحساب، ومع تفعيل الوصول الآمن كلمة مرور التطبيق.</translation>
    </message>
    <message>
        <source>Use the account password; with two-factor sign-in an app password.</source>
        <translation>استخدم كلمة مرور الحساب، ومع المصادقة الثنائية كلمة مرور التطبيق.</translation>
    </message>
    <message>
        <source>Use the account password; with two-factor sign-in an app-specific password.</source>
        <translation>استخدم كلمة مرور الحساب، ومع المصادقة الثنائية كلمة مرور خاصة بالتطبيق.</translation>
    </message>
    <message>
        <source>Use the account password; with two-phase sign-in an app password.</source>
        <translation>استخدم كلمة مرور الحساب، ومع تسجيل الدخول على مرحلتين كلمة مرور التطبيق.</translation>
    </message>
    <message>
        <source>Use the address of the mailbox as From address.</source>
        <translation>استخدم عنوان صندوق البريد كعنوان للمرسل.</translation>
    </message>
    <message>
        <source>Use the address of the mailbox that signs in as From address.</source>
        <translation>استخدم عنوان صندوق البريد الذي يسجّل الدخول كعنوان للمرسل.</translation>
    </message>
    <message>
        <source>Use the app password or authorization code the provider shows, if it does.</source>
        <translation>إذا عرض المزوّد كلمة مرور تطبيق أو رمز تفويض، فاستخدمه.</translation>
    </message>
    <message>
        <source>Use the authorization code shown there as password.</source>
        <translation>استخدم رمز التفويض المعروض هناك ككلمة مرور.</translation>
    </message>
    <message>
        <source>Use the client authorization code (客户端授权密码) as the password, not the mailbox password.</source>
        <translation>استخدم رمز تفويض العميل (客户端授权密码) ككلمة مرور، لا كلمة مرور صندوق البريد.</translation>
    </message>
    <message>
        <source>Use the e-mail password for mail programs.</source>
        <translation>استخدم كلمة مرور البريد المخصصة لبرامج البريد.</translation>
    </message>
    <message>
        <source>Use the e-mail password made for mail programs; older accounts use the mailbox password.</source>
        <translation>استخدم كلمة مرور البريد المنشأة لبرامج البريد. الحسابات الأقدم تستخدم كلمة مرور صندوق البريد.</translation>
    </message>
    <message>
        <source>Use the generated user name (MS_...) and password of an SMTP user.</source>
        <translation>استخدم اسم المستخدم المولَّد (يبدأ بـ MS) وكلمة المرور لمستخدم SMTP.</translation>
    </message>
    <message>
        <source>Use the mailbox password (hPanel &gt; Emails).</source>
        <translation>استخدم كلمة مرور صندوق البريد (hPanel &gt; Emails).</translation>
    </message>
    <message>
        <source>Use the mailbox password from konsoleH.</source>
        <translation>استخدم كلمة مرور صندوق البريد من konsoleH.</translation>
    </message>
    <message>
        <source>Use the mailbox password from the KAS control panel.</source>
        <translation>استخدم كلمة مرور صندوق البريد من لوحة تحكم KAS.</translation>
    </message>
    <message>
        <source>Use the mailbox password or a code for mail programs.</source>
        <translation>استخدم كلمة مرور صندوق البريد أو رمزًا مخصصًا لبرامج البريد.</translation>
    </message>
    <message>
        <source>Use the mailbox password set on the domain&apos;s Email page.</source>
        <translation>استخدم كلمة مرور صندوق البريد المضبوطة في صفحة Email الخاصة بالنطاق.</translation>
    </message>
    <message>
        <source>Use the mailbox password, not the GoDaddy login.</source>
        <translation>استخدم كلمة مرور صندوق البريد، لا بيانات دخول GoDaddy.</translation>
    </message>
    <message>
        <source>Use the mailbox password, not the OVHcloud customer login.</source>
        <translation>استخدم كلمة مرور صندوق البريد، لا بيانات دخول عميل OVHcloud.</translation>
    </message>
    <message>
        <source>Use the mailbox password, not the cPanel login.</source>
        <translation>استخدم كلمة مرور صندوق البريد، لا بيانات دخول cPanel.</translation>
    </message>
    <message>
        <source>Use the mailbox password, not the customer login.</source>
        <translation>استخدم كلمة مرور صندوق البريد، لا بيانات دخول العميل.</translation>
    </message>
    <message>
        <source>Use the mailbox password, not the sign-in to admin.migadu.com.</source>
        <translation>استخدم كلمة مرور صندوق البريد، لا بيانات الدخول إلى admin.migadu.com.</translation>
    </message>
    <message>
        <source>Use the mailbox password, or an app password once two-factor sign-in is on.</source>
        <translation>استخدم كلمة مرور صندوق البريد، أو كلمة مرور التطبيق بعد تفعيل المصادقة الثنائية.</translation>
    </message>
    <message>
        <source>Use the mailbox password, or the security password for other programs where it is required.</source>
        <translation>استخدم كلمة مرور صندوق البريد، أو كلمة مرور الأمان للبرامج الأخرى حيث تكون مطلوبة.</translation>
    </message>
    <message>
        <source>Use the mailbox password.</source>
        <translation>استخدم كلمة مرور صندوق البريد.</translation>
    </message>
    <message>
        <source>Use the mailbox password; Microsoft calls this SMTP AUTH. It works only while the organisation allows it.</source>
        <translation>استخدم كلمة مرور صندوق البريد. تسمي Microsoft ذلك SMTP AUTH. لا يعمل إلا ما دامت المؤسسة تسمح به.</translation>
    </message>
    <message>
        <source>Use the mailbox password; each further mailbox has its own.</source>
        <translation>استخدم كلمة مرور صندوق البريد. لكل صندوق إضافي كلمة مروره.</translation>
    </message>
    <message>
        <source>Use the mailbox password; with multi-factor sign-in an app password.</source>
        <translation>استخدم كلمة مرور صندوق البريد، ومع المصادقة متعددة العوامل كلمة مرور التطبيق.</translation>
    </message>
    <message>
        <source>Use the mailbox password; with secure sign-in the password for mail programs.</source>
        <translation>استخدم كلمة مرور صندوق البريد، ومع تسجيل الدخول الآمن كلمة المرور المخصصة لبرامج البريد.</translation>
    </message>
    <message>
        <source>Use the mailbox password; with two-factor sign-in an app password.</source>
        <translation>استخدم كلمة مرور صندوق البريد، ومع المصادقة الثنائية كلمة مرور التطبيق.</translation>
    </message>
    <message>
        <source>Use the main password; once two-factor sign-in or the new login is on, an app password.</source>
        <translation>استخدم كلمة المرور الأساسية، وبعد تفعيل المصادقة الثنائية أو تسجيل الدخول الجديد كلمة مرور التطبيق.</translation>
    </message>
    <message>
        <source>Use the outgoing server of your own mail provider, with sign-in.</source>
        <translation>استخدم خادم البريد الصادر لدى مزوّد بريدك، مع تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Use the password of the BT mailbox.</source>
        <translation>استخدم كلمة مرور صندوق بريد BT.</translation>
    </message>
    <message>
        <source>Use the password of the High Volume Email account (Exchange admin center &gt; Mail flow &gt; High Volume Email).</source>
        <translation>استخدم كلمة مرور حساب High Volume Email (Exchange admin center &gt; Mail flow &gt; High Volume Email).</translation>
    </message>
    <message>
        <source>Use the password of the WorkMail user.</source>
        <translation>استخدم كلمة مرور مستخدم WorkMail.</translation>
    </message>
    <message>
        <source>Use the password of the alias, made in the dashboard.</source>
        <translation>استخدم كلمة مرور الاسم المستعار المنشأة في لوحة المعلومات.</translation>
    </message>
    <message>
        <source>Use the password of the cPanel mailbox.</source>
        <translation>استخدم كلمة مرور صندوق البريد في cPanel.</translation>
    </message>
    <message>
        <source>Use the password of the mailbox, not the IONOS customer login; with two-factor sign-in an app password.</source>
        <translation>استخدم كلمة مرور صندوق البريد، لا بيانات دخول عميل IONOS. ومع المصادقة الثنائية كلمة مرور التطبيق.</translation>
    </message>
    <message>
        <source>Use the password; with two-step verification an app password.</source>
        <translation>استخدم كلمة المرور، ومع التحقق بخطوتين كلمة مرور التطبيق.</translation>
    </message>
    <message>
        <source>Use the same address in both fields.</source>
        <translation>استخدم العنوان نفسه في الحقلين.</translation>
    </message>
    <message>
        <source>Use the separate &quot;Passwort für E-Mail-Programme&quot;, not the Telekom login.</source>
        <translation>استخدم كلمة المرور المستقلة «Passwort für E-Mail-Programme»، لا بيانات دخول Telekom.</translation>
    </message>
    <message>
        <source>Use the server&apos;s name, not its IP address.</source>
        <translation>استخدم اسم الخادم، لا عنوان IP.</translation>
    </message>
    <message>
        <source>Use the user&apos;s password; with two-factor sign-in an app password.</source>
        <translation>استخدم كلمة مرور المستخدم، ومع المصادقة الثنائية كلمة مرور التطبيق.</translation>
    </message>
    <message>
        <source>Use {username} as From address, or sign in with the mailbox {address}.</source>
        <translation>استخدم {username} كعنوان للمرسل، أو سجّل الدخول بصندوق البريد {address}.</translation>
    </message>
    <message>
        <source>User name</source>
        <comment>on the form of a platform that is not known</comment>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Usually the mailbox that signs in.</source>
        <translation>عادةً صندوق البريد الذي يسجّل الدخول.</translation>
    </message>
    <message>
        <source>Verify a Single Sender or authenticate the domain of the From address.</source>
        <translation>تحقق من Single Sender أو صادق على نطاق عنوان المرسل.</translation>
    </message>
    <message>
        <source>Verify the From domain or address in the same region.</source>
        <translation>تحقق من نطاق المرسل أو عنوانه في المنطقة نفسها.</translation>
    </message>
    <message>
        <source>Verify the domain of the From address in the provider&apos;s settings; it shows the DNS records to publish.</source>
        <translation>تحقق من نطاق عنوان المرسل في إعدادات المزوّد، وهي تعرض سجلات DNS المطلوب نشرها.</translation>
    </message>
    <message>
        <source>Wait ten minutes and try again; after several attempts servers cut connections for a while.</source>
        <translation>انتظر عشر دقائق وحاول مرة أخرى. بعد عدة محاولات تقطع الخوادم الاتصالات لبعض الوقت.</translation>
    </message>
    <message>
        <source>Wait ten minutes, then try again once.</source>
        <translation>انتظر عشر دقائق، ثم حاول مرة واحدة.</translation>
    </message>
    <message>
        <source>Wait ten minutes, then try again.</source>
        <translation>انتظر عشر دقائق، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Wait until the limit starts again, often after 24 hours.</source>
        <translation>انتظر حتى يبدأ الحد من جديد، وغالبًا بعد 24 ساعة.</translation>
    </message>
    <message>
        <source>Wait, often 10 minutes to an hour, without trying again; each attempt may prolong it.</source>
        <translation>انتظر دون محاولة جديدة، وغالبًا من 10 دقائق إلى ساعة. كل محاولة قد تطيل الحجب.</translation>
    </message>
    <message>
        <source>Wait, often 15 minutes to an hour, without trying again; each attempt may prolong the lock.</source>
        <translation>انتظر دون محاولة جديدة، وغالبًا من 15 دقيقة إلى ساعة. كل محاولة قد تطيل القفل.</translation>
    </message>
    <message>
        <source>Web pages do not open either, or only this one server cannot be reached.</source>
        <translation>لا تفتح صفحات الويب أيضًا، أو لا يمكن الوصول إلى هذا الخادم وحده.</translation>
    </message>
    <message>
        <source>What Gmail is not made for</source>
        <translation>ما لم يُصمَّم Gmail له</translation>
    </message>
    <message>
        <source>What answers is not {host}: its name or certificate belongs to someone else. Web hosts and some networks redirect outgoing mail to a server of their own.</source>
        <translation>الذي يرد ليس {host}: اسمه أو شهادته لجهة أخرى. مزوّدو استضافة الويب وبعض الشبكات يحوّلون البريد الصادر إلى خادم خاص بهم.</translation>
    </message>
    <message>
        <source>What changes, and what to plan</source>
        <translation>ما الذي يتغير، وما الذي تخطط له</translation>
    </message>
    <message>
        <source>What had not ended is not known.</source>
        <translation>ما لم ينته منها غير معروف.</translation>
    </message>
    <message>
        <source>What the Exchange administrator does</source>
        <translation>ما يفعله مسؤول Exchange</translation>
    </message>
    <message>
        <source>What the Google Workspace administrator does</source>
        <translation>ما يفعله مسؤول Google Workspace</translation>
    </message>
    <message>
        <source>What the owner of the mailbox does</source>
        <translation>ما يفعله صاحب صندوق البريد</translation>
    </message>
    <message>
        <source>What the security administrator does</source>
        <translation>ما يفعله مسؤول الأمان</translation>
    </message>
    <message>
        <source>What the server offers is too weak for current rules: a short key, an old signature or no cipher in common.</source>
        <translation>ما يعرضه الخادم أضعف مما تطلبه القواعد الحالية: مفتاح قصير، أو توقيع قديم، أو لا خوارزمية تشفير مشتركة.</translation>
    </message>
    <message>
        <source>What to know before the test</source>
        <translation>ما يجب معرفته قبل الاختبار</translation>
    </message>
    <message>
        <source>What works in place of this mailbox</source>
        <translation>ما يعمل بدلًا من صندوق البريد هذا</translation>
    </message>
    <message>
        <source>What you do in your Google account</source>
        <translation>ما تفعله في حسابك على Google</translation>
    </message>
    <message>
        <source>When SMTP AUTH is off, send the administrator the message that stands in the next part.</source>
        <translation>إذا كان SMTP AUTH معطّلًا، فأرسل إلى المسؤول الرسالة الموجودة في الجزء التالي.</translation>
    </message>
    <message>
        <source>Where the provider names no form, enter the full e-mail address.</source>
        <translation>إذا لم يذكر المزوّد صيغة معينة، فأدخل عنوان البريد الإلكتروني كاملًا.</translation>
    </message>
    <message>
        <source>With multi-factor sign-in an app password is required.</source>
        <translation>مع المصادقة متعددة العوامل تلزم كلمة مرور التطبيق.</translation>
    </message>
    <message>
        <source>With multifactor sign-in for single users, an app password may work: https://mysignins.microsoft.com/security-info.</source>
        <translation>إذا كانت المصادقة متعددة العوامل مفعّلة لكل مستخدم على حدة، فقد تنجح كلمة مرور التطبيق: https://mysignins.microsoft.com/security-info.</translation>
    </message>
    <message>
        <source>With multifactor sign-in the normal password is not accepted from programs.</source>
        <translation>مع المصادقة متعددة العوامل لا تُقبل كلمة المرور العادية من البرامج.</translation>
    </message>
    <message>
        <source>With per-user multi-factor authentication, use an app password, if the organisation allows them.</source>
        <translation>مع المصادقة متعددة العوامل لكل مستخدم، استخدم كلمة مرور التطبيق إذا كانت المؤسسة تسمح بها.</translation>
    </message>
    <message>
        <source>With two-factor sign-in an app password is required.</source>
        <translation>مع المصادقة الثنائية تلزم كلمة مرور التطبيق.</translation>
    </message>
    <message>
        <source>With two-factor sign-in an app password is required: Settings &gt; Security &gt; Application passwords.</source>
        <translation>مع المصادقة الثنائية تلزم كلمة مرور التطبيق: Settings &gt; Security &gt; Application passwords.</translation>
    </message>
    <message>
        <source>With two-factor sign-in an app password is required: Users &gt; App passwords.</source>
        <translation>مع المصادقة الثنائية تلزم كلمة مرور التطبيق: Users &gt; App passwords.</translation>
    </message>
    <message>
        <source>With two-factor sign-in an app-specific password is required.</source>
        <translation>مع المصادقة الثنائية تلزم كلمة مرور خاصة بالتطبيق.</translation>
    </message>
    <message>
        <source>With two-step sign-in, allow access by other programs in the settings.</source>
        <translation>مع تسجيل الدخول بخطوتين، اسمح بوصول البرامج الأخرى في الإعدادات.</translation>
    </message>
    <message>
        <source>With two-step verification, use an application-specific password.</source>
        <translation>مع التحقق بخطوتين، استخدم كلمة مرور خاصة بالتطبيق.</translation>
    </message>
    <message>
        <source>Without OAuth this account cannot send through other programs: passwords and app passwords are refused since 16 September 2024. Use a mailbox of your own domain.</source>
        <translation>دون OAuth لا يستطيع هذا الحساب الإرسال عبر برامج أخرى: كلمات المرور وكلمات مرور التطبيقات مرفوضة منذ 16 سبتمبر 2024. استخدم صندوق بريد في نطاقك الخاص.</translation>
    </message>
    <message>
        <source>Without OAuth: sign in with the mailbox password while the organisation allows it.</source>
        <translation>دون OAuth: سجّل الدخول بكلمة مرور صندوق البريد ما دامت المؤسسة تسمح بذلك.</translation>
    </message>
    <message>
        <source>Without OAuth: switch on 2-Step Verification, make an app password at https://myaccount.google.com/apppasswords, and sign in with it.</source>
        <translation>دون OAuth: فعّل التحقق بخطوتين، وأنشئ كلمة مرور للتطبيق في https://myaccount.google.com/apppasswords، وسجّل الدخول بها.</translation>
    </message>
    <message>
        <source>Without TLS the relay accepts listed addresses only.</source>
        <translation>دون TLS لا يقبل خادم الترحيل إلا العناوين المدرجة.</translation>
    </message>
    <message>
        <source>Without encryption the server offers no sign-in, so that no password travels in the clear.</source>
        <translation>دون تشفير لا يعرض الخادم تسجيل الدخول، حتى لا تنتقل كلمة مرور مكشوفة.</translation>
    </message>
    <message>
        <source>Writing to any recipient may need the Workers Paid plan.</source>
        <translation>قد تحتاج الكتابة إلى أي مستلم إلى باقة Workers Paid.</translation>
    </message>
    <message>
        <source>Yahoo Japan is a company of its own: an account at yahoo.com does not work here.</source>
        <translation>شركة Yahoo Japan مستقلة: حساب yahoo.com لا يعمل هنا.</translation>
    </message>
    <message>
        <source>Yahoo&apos;s position is unclear: its help page still describes app passwords (as of November 2026), while mail programs report since 2026 that some accounts accept OAuth only.</source>
        <translation>موقف Yahoo غير واضح: ما زالت صفحة المساعدة لديه تصف كلمات مرور التطبيقات (حتى نوفمبر 2026)، بينما تفيد برامج بريد منذ 2026 بأن بعض الحسابات لا تقبل إلا OAuth.</translation>
    </message>
    <message>
        <source>You chose to trust one key for {host} on {port}. The server now shows another one: its operator replaced it, or somebody else answers in its place. No password was sent. The key it shows is {key}.</source>
        <translation>اخترت الوثوق بمفتاح واحد لدى {host} على {port}. يعرض الخادم الآن مفتاحًا آخر: إما أن مشغّله استبدله، أو أن طرفًا آخر يرد مكانه. لم تُرسل كلمة مرور. المفتاح الذي يعرضه هو {key}.</translation>
    </message>
    <message>
        <source>Your Posteo address or one of its aliases.</source>
        <translation>عنوانك على Posteo أو أحد أسمائه المستعارة.</translation>
    </message>
    <message>
        <source>Your own address or alias.</source>
        <translation>عنوانك نفسه أو اسم مستعار.</translation>
    </message>
    <message>
        <source>Your own address.</source>
        <translation>عنوانك نفسه.</translation>
    </message>
    <message>
        <source>Your own addresses, aliases, and addresses of a domain set up in the account.</source>
        <translation>عناوينك وأسماؤك المستعارة، وعناوين نطاق مُعدّ في الحساب.</translation>
    </message>
    <message>
        <source>Your own addresses.</source>
        <translation>عناوينك نفسها.</translation>
    </message>
    <message>
        <source>Your own naver.com address.</source>
        <translation>عنوانك على naver.com.</translation>
    </message>
    <message>
        <source>Your own orange.fr or wanadoo.fr address.</source>
        <translation>عنوانك على orange.fr أو wanadoo.fr.</translation>
    </message>
    <message>
        <source>Your own t-online.de or magenta.de address.</source>
        <translation>عنوانك على t-online.de أو magenta.de.</translation>
    </message>
    <message>
        <source>Your web.de address or alias.</source>
        <translation>عنوانك على web.de أو اسم مستعار.</translation>
    </message>
    <message>
        <source>Zoho keeps accounts in separate data centres. The server must end like the address at which you sign in to Zoho Mail: .com, .eu, .in, .com.au or .jp.</source>
        <translation>يحفظ Zoho الحسابات في مراكز بيانات منفصلة. يجب أن ينتهي اسم الخادم كما ينتهي العنوان الذي تسجّل فيه الدخول إلى Zoho Mail، أي بـ com أو eu أو in أو com.au أو jp.</translation>
    </message>
    <message>
        <source>a free account</source>
        <translation>حساب مجاني</translation>
    </message>
    <message>
        <source>a new account</source>
        <translation>حساب جديد</translation>
    </message>
    <message>
        <source>a new subscription</source>
        <translation>اشتراك جديد</translation>
    </message>
    <message>
        <source>a paid subscription</source>
        <translation>اشتراك مدفوع</translation>
    </message>
    <message>
        <source>a trial</source>
        <translation>فترة تجريبية</translation>
    </message>
    <message>
        <source>any text, usually the account&apos;s address</source>
        <translation>أي نص، وعادةً عنوان الحساب</translation>
    </message>
    <message>
        <source>broadcast stream</source>
        <translation>قناة broadcast</translation>
    </message>
    <message>
        <source>bulk stream</source>
        <translation>قناة bulk</translation>
    </message>
    <message>
        <source>enterprise</source>
        <translation>للمؤسسات</translation>
    </message>
    <message>
        <source>enterprise legacy</source>
        <translation>للمؤسسات، قديم</translation>
    </message>
    <message>
        <source>fallback only</source>
        <translation>احتياطي فقط</translation>
    </message>
    <message>
        <source>iCloud needs an app-specific password</source>
        <translation>يحتاج iCloud إلى كلمة مرور خاصة بالتطبيق</translation>
    </message>
    <message>
        <source>legacy name</source>
        <translation>اسم قديم</translation>
    </message>
    <message>
        <source>my kSuite</source>
        <translation>my kSuite</translation>
    </message>
    <message>
        <source>my kSuite+ and the other plans</source>
        <translation>باقة my kSuite+ والباقات الأخرى</translation>
    </message>
    <message>
        <source>new Bird platform</source>
        <translation>منصة Bird الجديدة</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>none for a listed address, else the mailbox address</source>
        <translation>لا يوجد لعنوان مدرج، وإلا فعنوان صندوق البريد</translation>
    </message>
    <message>
        <source>not recommended by vendor</source>
        <translation>لا يوصي به المزوّد</translation>
    </message>
    <message>
        <source>onboarding@resend.dev writes to your own address only.</source>
        <translation>العنوان onboarding@resend.dev لا يكتب إلا إلى عنوانك.</translation>
    </message>
    <message>
        <source>overseas</source>
        <translation>خارج البلاد</translation>
    </message>
    <message>
        <source>personal</source>
        <translation>شخصي</translation>
    </message>
    <message>
        <source>sandbox.smtp.mailtrap.io only catches messages and never delivers them: do not use it here.</source>
        <translation>الخادم sandbox.smtp.mailtrap.io يلتقط الرسائل فقط ولا يسلّمها أبدًا: لا تستخدمه هنا.</translation>
    </message>
    <message>
        <source>supported but discouraged</source>
        <translation>مدعوم لكن غير مستحسن</translation>
    </message>
    <message>
        <source>the API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>the SMTP login of the domain, such as postmaster@mg.example.com</source>
        <translation>اسم دخول SMTP للنطاق، مثل postmaster@mg.example.com</translation>
    </message>
    <message>
        <source>the SMTP user name</source>
        <translation>اسم مستخدم SMTP</translation>
    </message>
    <message>
        <source>the SMTP user name from the SES console, such as AKIA...</source>
        <translation>اسم مستخدم SMTP من وحدة تحكم SES (يبدأ بـ AKIA)</translation>
    </message>
    <message>
        <source>the SMTP user name made in the Communication Services resource</source>
        <translation>اسم مستخدم SMTP المنشأ في مورد Communication Services</translation>
    </message>
    <message>
        <source>the Server API token</source>
        <translation>Server API token</translation>
    </message>
    <message>
        <source>the client connector as installed</source>
        <translation>موصل العملاء كما ثُبّت</translation>
    </message>
    <message>
        <source>the free plan</source>
        <translation>الباقة المجانية</translation>
    </message>
    <message>
        <source>the free plan without a verified domain</source>
        <translation>الباقة المجانية دون نطاق مُتحقَّق منه</translation>
    </message>
    <message>
        <source>the generated SMTP user name, such as MS_xxxxxx@example.com</source>
        <translation>اسم مستخدم SMTP المولَّد، مثل MS_xxxxxx@example.com</translation>
    </message>
    <message>
        <source>the login shown under SMTP &amp; API</source>
        <translation>اسم الدخول المعروض تحت SMTP &amp; API</translation>
    </message>
    <message>
        <source>the old Workspace Email</source>
        <translation>خدمة Workspace Email القديمة</translation>
    </message>
    <message>
        <source>the project ID</source>
        <translation>معرّف المشروع</translation>
    </message>
    <message>
        <source>the sandbox</source>
        <translation>وضع sandbox</translation>
    </message>
    <message>
        <source>the user name of the SMTP credential</source>
        <translation>اسم المستخدم في بيانات اعتماد SMTP</translation>
    </message>
    <message>
        <source>transactional stream</source>
        <translation>قناة transactional</translation>
    </message>
    <message>
        <source>{credential}</source>
        <translation>{credential}</translation>
    </message>
    <message>
        <source>{domain} declares that it receives no mail</source>
        <translation>يعلن {domain} أنه لا يستقبل البريد</translation>
    </message>
    <message>
        <source>{host} closed the connection before it said a word</source>
        <translation>أغلق {host} الاتصال قبل أن يقول شيئًا</translation>
    </message>
    <message>
        <source>{host} does not answer as a mail server should</source>
        <translation>لا يرد {host} كما ينبغي لخادم بريد</translation>
    </message>
    <message>
        <source>{host} does not answer on {port}</source>
        <translation>لا يرد {host} على {port}</translation>
    </message>
    <message>
        <source>{host} does not answer over {family}</source>
        <translation>لا يرد {host} عبر {family}</translation>
    </message>
    <message>
        <source>{host} had the message and did not confirm it</source>
        <translation>كانت الرسالة لدى {host} ولم يؤكدها</translation>
    </message>
    <message>
        <source>{host} has a private address ({addresses}) that exists only in your own network. The platform connects from the internet.</source>
        <translation>عنوان {host} خاص ({addresses}) ولا يوجد إلا في شبكتك. أما المنصة فتتصل من الإنترنت.</translation>
    </message>
    <message>
        <source>{host} hung up after it had the test message</source>
        <translation>أنهى {host} الاتصال بعد استلام رسالة الاختبار</translation>
    </message>
    <message>
        <source>{host} hung up while or after it got the message</source>
        <translation>أنهى {host} الاتصال أثناء استلام الرسالة أو بعده</translation>
    </message>
    <message>
        <source>{host} hung up {step}</source>
        <translation>أنهى {host} الاتصال {step}</translation>
    </message>
    <message>
        <source>{host} is not the server that sends your mail</source>
        <translation>{host} غير مخصص لإرسال بريدك</translation>
    </message>
    <message>
        <source>{host} refused the password for {username}, because Google does not take an account&apos;s normal password from other programs.</source>
        <translation>رفض {host} كلمة مرور {username}، لأن Google لا يقبل كلمة المرور العادية للحساب من برامج أخرى.</translation>
    </message>
    <message>
        <source>{host} sent a reply that nothing had asked for</source>
        <translation>أرسل {host} ردًا لم يطلبه شيء</translation>
    </message>
    <message>
        <source>{host} stopped answering {step}</source>
        <translation>توقف {host} عن الرد {step}</translation>
    </message>
    <message>
        <source>{host} takes the connection on {port} and says nothing</source>
        <translation>يقبل {host} الاتصال على {port} ثم لا يقول شيئًا</translation>
    </message>
    <message>
        <source>{host} took the test message and did not confirm it</source>
        <translation>استلم {host} رسالة الاختبار ولم يؤكدها</translation>
    </message>
    <message>
        <source>{limits}</source>
        <translation>{limits}</translation>
    </message>
    <message>
        <source>{platform} cannot be set to {security} on {port}</source>
        <translation>لا يمكن ضبط {platform} على {security} مع {port}</translation>
    </message>
    <message>
        <source>{platform} cannot reach this server</source>
        <translation>لا تستطيع {platform} الوصول إلى هذا الخادم</translation>
    </message>
    <message>
        <source>{platform} does not take {port}</source>
        <translation>لا تقبل {platform} {port}</translation>
    </message>
    <message>
        <source>{platform} needs a user name and a password</source>
        <translation>تحتاج {platform} إلى اسم مستخدم وكلمة مرور</translation>
    </message>
    <message>
        <source>{platform} tested from {egress} and did not reach {host}, which this computer did reach. The server&apos;s firewall does not admit that address yet.</source>
        <translation>اختبرت {platform} من {egress} ولم تصل إلى {host}، مع أن هذا الكمبيوتر وصل إليه. جدار حماية الخادم لا يسمح لهذا العنوان بعد.</translation>
    </message>
    <message>
        <source>{platform} wants the From address to equal the user name</source>
        <translation>تريد {platform} أن يساوي عنوان المرسل اسم المستخدم</translation>
    </message>
    <message>
        <source>{platform} wants the From address to match the mailbox. Here {address} is the sender and {username} signs in.</source>
        <translation>تريد {platform} أن يطابق عنوان المرسل صندوق البريد. هنا {address} هو المرسل و{username} هو الذي يسجّل الدخول.</translation>
    </message>
    <message>
        <source>{port} does not begin with encryption</source>
        <translation>لا يبدأ {port} بالتشفير</translation>
    </message>
    <message>
        <source>{port} needs SSL/TLS from the start</source>
        <translation>يحتاج {port} إلى SSL/TLS من البداية</translation>
    </message>
    <message>
        <source>{prerequisites}</source>
        <translation>{prerequisites}</translation>
    </message>
    <message>
        <source>{provider} needs an app password</source>
        <translation>يحتاج {provider} إلى كلمة مرور التطبيق</translation>
    </message>
    <message>
        <source>{provider} no longer accepts passwords for sending</source>
        <translation>لم يعد {provider} يقبل كلمات المرور للإرسال</translation>
    </message>
    <message>
        <source>{provider} wants a different kind of password here</source>
        <translation>يريد {provider} نوعًا آخر من كلمات المرور هنا</translation>
    </message>
    <message>
        <source>{provider} wants the sender verified first</source>
        <translation>يريد {provider} التحقق من المرسل أولًا</translation>
    </message>
    <message>
        <source>{provider} wants you to confirm the sign-in</source>
        <translation>يريد {provider} منك تأكيد تسجيل الدخول</translation>
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
        <translation>لا يسمح SPF لهذا المرسل</translation>
    </message>
    <message>
        <source>a command in a wrong form</source>
        <translation>أمر بصيغة خاطئة</translation>
    </message>
    <message>
        <source>a command out of order</source>
        <translation>أمر في غير ترتيبه</translation>
    </message>
    <message>
        <source>a command the server does not know</source>
        <translation>أمر لا يعرفه الخادم</translation>
    </message>
    <message>
        <source>a command the server does not offer</source>
        <translation>أمر لا يوفره الخادم</translation>
    </message>
    <message>
        <source>a command the server does not take</source>
        <translation>أمر لا يقبله الخادم</translation>
    </message>
    <message>
        <source>a command with a wrong argument</source>
        <translation>أمر بمعامل خاطئ</translation>
    </message>
    <message>
        <source>a cryptographic failure</source>
        <translation>خلل في التشفير</translation>
    </message>
    <message>
        <source>a cryptographic method that is not supported</source>
        <translation>طريقة تشفير غير مدعومة</translation>
    </message>
    <message>
        <source>a header with special letters, which cannot be passed on</source>
        <translation>رأس فيه أحرف خاصة لا يمكن تمريره</translation>
    </message>
    <message>
        <source>a kind of content that is not supported</source>
        <translation>نوع محتوى غير مدعوم</translation>
    </message>
    <message>
        <source>a look-up server failed</source>
        <translation>تعطّل خادم للبحث</translation>
    </message>
    <message>
        <source>a mailbox</source>
        <translation>صندوق بريد</translation>
    </message>
    <message>
        <source>a mailing list could not be expanded</source>
        <translation>تعذّر توسيع قائمة بريدية</translation>
    </message>
    <message>
        <source>a security conversion that is not possible</source>
        <translation>تحويل أمني غير ممكن</translation>
    </message>
    <message>
        <source>a security feature that is not supported</source>
        <translation>ميزة أمان غير مدعومة</translation>
    </message>
    <message>
        <source>a temporary failure of encryption or of the sign-in</source>
        <translation>خلل مؤقت في التشفير أو تسجيل الدخول</translation>
    </message>
    <message>
        <source>a trust relationship is needed</source>
        <translation>تلزم علاقة ثقة</translation>
    </message>
    <message>
        <source>a wrong argument</source>
        <translation>معامل خاطئ</translation>
    </message>
    <message>
        <source>a wrong version of the protocol</source>
        <translation>إصدار خاطئ من البروتوكول</translation>
    </message>
    <message>
        <source>an address</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>an address with special letters, which is not supported here</source>
        <translation>عنوان فيه أحرف خاصة غير مدعومة هنا</translation>
    </message>
    <message>
        <source>an argument or method the server does not offer</source>
        <translation>معامل أو طريقة لا يوفرها الخادم</translation>
    </message>
    <message>
        <source>delivery took too long</source>
        <translation>تأخر التسليم كثيرًا</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>encryption is needed</source>
        <translation>يلزم التشفير</translation>
    </message>
    <message>
        <source>help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>more storage than allowed</source>
        <translation>تخزين أكثر من المسموح</translation>
    </message>
    <message>
        <source>no DKIM signature that is accepted here</source>
        <translation>لا يوجد توقيع DKIM مقبول هنا</translation>
    </message>
    <message>
        <source>no further detail</source>
        <translation>لا تفاصيل أخرى</translation>
    </message>
    <message>
        <source>no permission to deliver this message</source>
        <translation>لا إذن بتسليم هذه الرسالة</translation>
    </message>
    <message>
        <source>no permission to write to this mailing list</source>
        <translation>لا إذن بالكتابة إلى هذه القائمة البريدية</translation>
    </message>
    <message>
        <source>no route to the destination</source>
        <translation>لا طريق إلى الوجهة</translation>
    </message>
    <message>
        <source>no such mailbox at the destination</source>
        <translation>لا يوجد صندوق بريد كهذا في الوجهة</translation>
    </message>
    <message>
        <source>no valid DKIM signature</source>
        <translation>لا يوجد توقيع DKIM صالح</translation>
    </message>
    <message>
        <source>no valid DKIM signature of the author&apos;s domain</source>
        <translation>لا يوجد توقيع DKIM صالح لنطاق المؤلف</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>غير مسموح</translation>
    </message>
    <message>
        <source>parameters of MAIL or RCPT that the server does not know</source>
        <translation>معاملات للأمر MAIL أو RCPT لا يعرفها الخادم</translation>
    </message>
    <message>
        <source>refused: the mailbox cannot be used, or a rule forbids it</source>
        <translation>مرفوض: لا يمكن استخدام صندوق البريد، أو أن قاعدة تمنع ذلك</translation>
    </message>
    <message>
        <source>reverse DNS of the sending address failed</source>
        <translation>فشل DNS العكسي لعنوان الإرسال</translation>
    </message>
    <message>
        <source>security or policy</source>
        <translation>الأمان أو السياسة</translation>
    </message>
    <message>
        <source>security or policy, no further detail</source>
        <translation>الأمان أو السياسة، دون تفاصيل أخرى</translation>
    </message>
    <message>
        <source>several sender checks failed</source>
        <translation>فشلت عدة فحوص للمرسل</translation>
    </message>
    <message>
        <source>sign-in or encryption is needed first</source>
        <translation>يلزم تسجيل الدخول أو التشفير أولًا</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>تم تسجيل الدخول</translation>
    </message>
    <message>
        <source>something about a mailbox, no further detail</source>
        <translation>شيء يتعلق بصندوق بريد، دون تفاصيل أخرى</translation>
    </message>
    <message>
        <source>something about an address, no further detail</source>
        <translation>شيء يتعلق بعنوان، دون تفاصيل أخرى</translation>
    </message>
    <message>
        <source>something about the SMTP dialogue, no further detail</source>
        <translation>شيء يتعلق بحوار SMTP، دون تفاصيل أخرى</translation>
    </message>
    <message>
        <source>something about the content, no further detail</source>
        <translation>شيء يتعلق بالمحتوى، دون تفاصيل أخرى</translation>
    </message>
    <message>
        <source>something about the mail system, no further detail</source>
        <translation>شيء يتعلق بنظام البريد، دون تفاصيل أخرى</translation>
    </message>
    <message>
        <source>something about the network, no further detail</source>
        <translation>شيء يتعلق بالشبكة، دون تفاصيل أخرى</translation>
    </message>
    <message>
        <source>starting the queue is not allowed for this node</source>
        <translation>لا يُسمح ببدء قائمة الانتظار لهذه العقدة</translation>
    </message>
    <message>
        <source>state of the system</source>
        <translation>حالة النظام</translation>
    </message>
    <message>
        <source>the ARC check failed</source>
        <translation>فشل فحص ARC</translation>
    </message>
    <message>
        <source>the SMTP dialogue</source>
        <translation>حوار SMTP</translation>
    </message>
    <message>
        <source>the SPF record could not be evaluated</source>
        <translation>تعذّر تقييم سجل SPF</translation>
    </message>
    <message>
        <source>the account is switched off</source>
        <translation>الحساب معطّل</translation>
    </message>
    <message>
        <source>the answer needs special letters, which the client does not take</source>
        <translation>يحتاج الرد إلى أحرف خاصة لا يقبلها العميل</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>انقطع الاتصال</translation>
    </message>
    <message>
        <source>the content could not be converted</source>
        <translation>تعذّر تحويل المحتوى</translation>
    </message>
    <message>
        <source>the content has to be converted, which is forbidden</source>
        <translation>يجب تحويل المحتوى، وهذا ممنوع</translation>
    </message>
    <message>
        <source>the content has to be converted, which is not supported</source>
        <translation>يجب تحويل المحتوى، وهذا غير مدعوم</translation>
    </message>
    <message>
        <source>the content of the message</source>
        <translation>محتوى الرسالة</translation>
    </message>
    <message>
        <source>the content of the message is not available</source>
        <translation>محتوى الرسالة غير متاح</translation>
    </message>
    <message>
        <source>the content was converted and lost something</source>
        <translation>حُوّل المحتوى وفقد شيئًا منه</translation>
    </message>
    <message>
        <source>the destination address is valid</source>
        <translation>عنوان الوجهة صالح</translation>
    </message>
    <message>
        <source>the destination does not answer</source>
        <translation>لا ترد الوجهة</translation>
    </message>
    <message>
        <source>the destination system does not exist</source>
        <translation>نظام الوجهة غير موجود</translation>
    </message>
    <message>
        <source>the domain has another owner</source>
        <translation>للنطاق مالك آخر</translation>
    </message>
    <message>
        <source>the host takes no mail</source>
        <translation>لا يقبل المضيف البريد</translation>
    </message>
    <message>
        <source>the mail system is congested</source>
        <translation>نظام البريد مزدحم</translation>
    </message>
    <message>
        <source>the mail system itself</source>
        <translation>نظام البريد نفسه</translation>
    </message>
    <message>
        <source>the mail system&apos;s storage is full</source>
        <translation>تخزين نظام البريد ممتلئ</translation>
    </message>
    <message>
        <source>the mailbox cannot be used at the moment</source>
        <translation>لا يمكن استخدام صندوق البريد الآن</translation>
    </message>
    <message>
        <source>the mailbox has another owner</source>
        <translation>لصندوق البريد مالك آخر</translation>
    </message>
    <message>
        <source>the mailbox has moved and left no new address</source>
        <translation>انتقل صندوق البريد ولم يترك عنوانًا جديدًا</translation>
    </message>
    <message>
        <source>the mailbox is full</source>
        <translation>صندوق البريد ممتلئ</translation>
    </message>
    <message>
        <source>the mailbox is switched off or takes no messages</source>
        <translation>صندوق البريد معطّل أو لا يقبل رسائل</translation>
    </message>
    <message>
        <source>the mailbox name is not allowed</source>
        <translation>اسم صندوق البريد غير مسموح</translation>
    </message>
    <message>
        <source>the message arrived changed</source>
        <translation>وصلت الرسالة متغيّرة</translation>
    </message>
    <message>
        <source>the message goes round in a loop</source>
        <translation>تدور الرسالة في حلقة</translation>
    </message>
    <message>
        <source>the message is longer than this mailbox allows</source>
        <translation>الرسالة أطول مما يسمح به صندوق البريد هذا</translation>
    </message>
    <message>
        <source>the message is too large for its priority</source>
        <translation>الرسالة أكبر مما تسمح به أولويتها</translation>
    </message>
    <message>
        <source>the message is too large for the system</source>
        <translation>الرسالة أكبر مما يقبله النظام</translation>
    </message>
    <message>
        <source>the message went to a server that does not follow the standard</source>
        <translation>ذهبت الرسالة إلى خادم لا يتبع المعيار</translation>
    </message>
    <message>
        <source>the network or the way to the destination</source>
        <translation>الشبكة أو الطريق إلى الوجهة</translation>
    </message>
    <message>
        <source>the next server does not support the encryption that was asked for</source>
        <translation>الخادم التالي لا يدعم التشفير المطلوب</translation>
    </message>
    <message>
        <source>the owner of the mailbox could not be checked</source>
        <translation>تعذّر فحص مالك صندوق البريد</translation>
    </message>
    <message>
        <source>the password has to be changed</source>
        <translation>يجب تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>the password has to be changed first</source>
        <translation>يجب تغيير كلمة المرور أولًا</translation>
    </message>
    <message>
        <source>the password has to be changed, or a queue of the server is full</source>
        <translation>يجب تغيير كلمة المرور، أو أن قائمة انتظار في الخادم ممتلئة</translation>
    </message>
    <message>
        <source>the priority is too low</source>
        <translation>الأولوية منخفضة جدًا</translation>
    </message>
    <message>
        <source>the queue cannot be started for this node</source>
        <translation>لا يمكن بدء قائمة الانتظار لهذه العقدة</translation>
    </message>
    <message>
        <source>the recipient could not be verified; the server tries all the same</source>
        <translation>تعذّر التحقق من المستلم، ويحاول الخادم رغم ذلك</translation>
    </message>
    <message>
        <source>the recipient is elsewhere; the server passes the message on</source>
        <translation>المستلم في مكان آخر، ويمرّر الخادم الرسالة</translation>
    </message>
    <message>
        <source>the recipient is not local and the server does not pass the message on</source>
        <translation>المستلم ليس محليًا ولا يمرّر الخادم الرسالة</translation>
    </message>
    <message>
        <source>the recipient&apos;s address fits several mailboxes</source>
        <translation>ينطبق عنوان المستلم على عدة صناديق بريد</translation>
    </message>
    <message>
        <source>the recipient&apos;s address has a wrong form</source>
        <translation>عنوان المستلم بصيغة خاطئة</translation>
    </message>
    <message>
        <source>the recipient&apos;s domain declares that it takes no mail</source>
        <translation>يعلن نطاق المستلم أنه لا يقبل البريد</translation>
    </message>
    <message>
        <source>the recipient&apos;s domain takes no mail</source>
        <translation>لا يقبل نطاق المستلم البريد</translation>
    </message>
    <message>
        <source>the recipient&apos;s mailbox is over its limit</source>
        <translation>تجاوز صندوق بريد المستلم حده</translation>
    </message>
    <message>
        <source>the requested priority was changed</source>
        <translation>غُيّرت الأولوية المطلوبة</translation>
    </message>
    <message>
        <source>the sender&apos;s address has a wrong form</source>
        <translation>عنوان المرسل بصيغة خاطئة</translation>
    </message>
    <message>
        <source>the sender&apos;s domain cannot be found</source>
        <translation>لا يُعثر على نطاق المرسل</translation>
    </message>
    <message>
        <source>the sender&apos;s domain declares that it takes no mail</source>
        <translation>يعلن نطاق المرسل أنه لا يقبل البريد</translation>
    </message>
    <message>
        <source>the server asks for the next step of the sign-in</source>
        <translation>يطلب الخادم الخطوة التالية من تسجيل الدخول</translation>
    </message>
    <message>
        <source>the server cannot handle the parameters at the moment</source>
        <translation>لا يستطيع الخادم معالجة المعاملات الآن</translation>
    </message>
    <message>
        <source>the server has too little storage, or there are too many recipients at once</source>
        <translation>تخزين الخادم لا يكفي، أو أن المستلمين كثيرون في مرة واحدة</translation>
    </message>
    <message>
        <source>the server met an error of its own</source>
        <translation>وقع في الخادم خطأ من عنده</translation>
    </message>
    <message>
        <source>the server says goodbye</source>
        <translation>يودّع الخادم وينهي الحوار</translation>
    </message>
    <message>
        <source>the server waits for the message</source>
        <translation>ينتظر الخادم الرسالة</translation>
    </message>
    <message>
        <source>the service is not available and the connection is closed</source>
        <translation>الخدمة غير متاحة ويُغلق الاتصال</translation>
    </message>
    <message>
        <source>the service is ready</source>
        <translation>الخدمة جاهزة</translation>
    </message>
    <message>
        <source>the sign-in data is not accepted</source>
        <translation>بيانات تسجيل الدخول غير مقبولة</translation>
    </message>
    <message>
        <source>the sign-in data is too long</source>
        <translation>بيانات تسجيل الدخول أطول من اللازم</translation>
    </message>
    <message>
        <source>the sign-in method is too weak</source>
        <translation>طريقة تسجيل الدخول ضعيفة</translation>
    </message>
    <message>
        <source>the sign-in method is too weak, or the sign-in needs another way</source>
        <translation>طريقة تسجيل الدخول ضعيفة، أو يحتاج تسجيل الدخول إلى طريقة أخرى</translation>
    </message>
    <message>
        <source>the sign-in method needs encryption</source>
        <translation>طريقة تسجيل الدخول تحتاج إلى التشفير</translation>
    </message>
    <message>
        <source>the sign-in needs encryption, or the message is longer than the server allows</source>
        <translation>يحتاج تسجيل الدخول إلى التشفير، أو أن الرسالة أطول مما يسمح به الخادم</translation>
    </message>
    <message>
        <source>the sign-in was refused</source>
        <translation>رُفض تسجيل الدخول</translation>
    </message>
    <message>
        <source>the system is not set up correctly</source>
        <translation>النظام غير مضبوط كما يجب</translation>
    </message>
    <message>
        <source>the system lacks a requested feature</source>
        <translation>تنقص النظام ميزة مطلوبة</translation>
    </message>
    <message>
        <source>the system takes no messages at the moment</source>
        <translation>لا يقبل النظام رسائل الآن</translation>
    </message>
    <message>
        <source>the transaction failed, or there is no mail service for this client</source>
        <translation>فشلت العملية، أو لا خدمة بريد لهذا العميل</translation>
    </message>
    <message>
        <source>this sign-in method needs encryption</source>
        <translation>طريقة تسجيل الدخول هذه تحتاج إلى التشفير</translation>
    </message>
    <message>
        <source>too many recipients</source>
        <translation>المستلمون أكثر من اللازم</translation>
    </message>
    <message>
        <source>too much mail from this sender</source>
        <translation>بريد أكثر من اللازم من هذا المرسل</translation>
    </message>
</context>
<context>
    <name>workstation</name>
    <message>
        <source>not stated</source>
        <comment>the licence of a package</comment>
        <translation>غير مذكور</translation>
    </message>
</context>
</TS>
