### ما يقرؤه الموظفون: مكتبهم، والأشخاص وصلاحياتهم، والدعوات.

button-staff-desk = 🗄 المكتب
button-staff-people = 👥 الفريق
button-staff-invite = ➕ دعوة شخص
button-staff-invite-all = ✉️ دعوة لجميع الوظائف
button-staff-invite-some = ✉️ دعوة لوظائف محددة
button-staff-roles = 🎚 تغيير الأدوار
button-staff-give = ✅ منح هذه الأدوار
button-staff-end = ⛔ إنهاء الصلاحية
button-staff-end-really = نعم، إنهاؤها الآن
button-staff-again = ↪️ إعادة الصلاحية
button-staff-before = السابق ➡️
button-staff-after = ⬅️ التالي

staff-role-viewer = الاطلاع
staff-role-recruiter = التوظيف
staff-role-approver = الاعتماد
staff-role-privacy_officer = حماية البيانات
staff-role-admin = الإدارة
staff-ticked = ☑️ { $what }
staff-unticked = ⬜ { $what }

staff-desk =
    <b>مكتب الموظفين</b>
    { $name }: { $roles }.
staff-people =
    <b>الفريق</b>: { $count ->
        [zero] لا أحد
        [one] شخص واحد
        [two] شخصان
        [few] { $count } أشخاص
        [many] { $count } شخصًا
       *[other] { $count } شخص
    }
staff-person = { $name }: { $roles }
staff-person-ended = { $name }: انتهت الصلاحية
staff-covers = الوظائف الشاغرة: { $openings }
staff-all-openings = جميعها
staff-no-openings = لا شيء بعد
staff-roles-of = ما الأدوار التي ينبغي منحها إلى { $name }؟ تُعنى الإدارة بالأشخاص وصلاحياتهم، ولا تطّلع على ملف أي مرشح، ولا يُجمع معها دور آخر.
staff-roles-changed = أصبحت أدوار { $name } كما يلي: { $roles }.
staff-end-sure = هل تريدون إنهاء صلاحية { $name }؟ يسري ذلك فورًا، ويبقى ما أُنجز مسجَّلًا.
staff-ended = انتهت صلاحية { $name }.
staff-again = عادت الصلاحية إلى { $name }.
staff-invite-roles = ما الأدوار التي ينبغي منحها إلى الشخص المدعو؟ تُعنى الإدارة بالأشخاص وصلاحياتهم، ولا تطّلع على ملف أي مرشح، ولا يُجمع معها دور آخر.
staff-invite-which = ما الوظائف الشاغرة التي تُعهد إلى هذا الشخص؟ اكتبوا أرقامها المرجعية، مثل <i>INT04606 INT04610</i>.
staff-invited =
    <b>دعوة</b> ({ $roles }). أرسلوا هذا الرابط إلى شخص واحد فقط. يصلح للاستخدام مرة واحدة خلال { $minutes ->
        [zero] { $minutes } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }:

    { $link }
staff-joined = أهلًا بكم في الفريق. أدواركم: { $roles }. يمكن فتح مكتبكم في أي وقت بالأمر /staff.
staff-join-failed = لم يعد هذا الرابط صالحًا. يُرجى طلب رابط جديد.

staff-denied-powerless = لا تتيح أدواركم ذلك، ولم يتغير شيء.
staff-denied-elsewhere = هذه الوظيفة غير معهودة إليكم، ولم يتغير شيء.
staff-denied-own = لقد تقدمتم أنتم إلى هذه الوظيفة، ويتولى زملاؤكم طلباتها.
staff-denied-unknown = لم أعد أجد هذا العنصر، فربما غيّره أحد الزملاء.
staff-denied-second = يجب أن يعتمد شخص آخر ما اقترحتموه.
staff-denied-self = يتولى ذلك أحد الزملاء، فلا أحد يغيّر صلاحية نفسه.
staff-denied-many = لا يُبلَّغ هذا العدد من الأشخاص إلا بعد أن يعتمد ذلك أحد الزملاء. حدّدوهم في القائمة ثم اختاروا «مراسلتهم».

told-staff-question = ✉️ وصل سؤال من أحد المرشحين بشأن «{ $title }». عدد الأسئلة المفتوحة بشأنها: { $count }
told-staff-question-general = ✉️ وصل سؤال عام من أحد المرشحين. عدد الأسئلة العامة المفتوحة: { $count }
button-staff-question-look = 💬 قراءة السؤال والرد عليه
told-staff-joined = 👋 انضم عضو جديد إلى الفريق: { $name } ({ $roles })، بدعوة من { $inviter }.
told-staff-joined-operator = 👋 انضم عضو جديد إلى الفريق: { $name } ({ $roles })، بدعوة أُنشئت من سطر الأوامر.
button-staff-member = 👤 عرض هذا العضو

button-waiting = ⏳ في انتظار الاعتماد ({ $count })
waiting = <b>في انتظار الاعتماد</b>
waiting-none = لا شيء في انتظار الاعتماد.
waiting-mine = ما يمكنكم اعتماده: { $count }
waiting-others = في انتظار زميل آخر: { $count }
waiting-yours = ✋ { $what }
waiting-one-offer = 📜 { $id } · { $title }
waiting-one-push = 📤 رقم { $id } · { $title }
waiting-on-desk = ⏳ في انتظار الاعتماد: العروض { $offers }، الرسائل { $pushes }.

unsent = ✍️ ما كتبتموه ولم يُرسل بعد: { $count }
unsent-answer = ✍️ رد: { $what }
unsent-asm-place = ✍️ دعوة: { $what }
unsent-move = ✍️ موعد نهائي جديد: { $what }
unsent-plan = ✍️ إغلاق: { $what }
unsent-gone = ⚠️ لم يعد أحد الأسئلة التي كنتم تردون عليها مفتوحًا، فقد أُجيب عنه أو أُغلق في هذه الأثناء. ولم يُرسل ردكم: { $what }
unsent-discarded = 🗑 جرى التجاهل، ولم يُرسل شيء.
button-unsent-discard = 🗑 تجاهل

button-data = 🔐 طلبات البيانات
button-data-send = 📦 إرسال البيانات إلى صاحبها
button-data-hold = ⏸ حفظ البيانات من الحذف
button-data-lift = ▶️ إنهاء الحفظ
button-data-erase = 🗑 حذف كل شيء
button-data-erase-really = نعم، حذف كل ما يخص هذا الشخص
button-data-person = 👤 العودة إلى الشخص
button-data-others = 🔎 شخص آخر
data-find =
    <b>طلب شخص بشأن بياناته</b>

    اكتبوا ما قدمه الشخص لكم: رقم طلب توظيف، مثل <i>A-7K3M-9QXF</i>، أو رمز إيصال. لا سبيل آخر هنا للعثور على أحد.
data-unreadable = المطلوب رقم طلب واحد أو رمز إيصال واحد فقط.
data-nobody = لا أحد يطابق ذلك. يُرجى مقارنته بما قدمه الشخص لكم.
data-person = <b>ما هو محفوظ عن صاحب الطلب { $public_id }</b> (الأعداد فقط، من دون أي مضمون):
data-kind-profile = أقسام الملف الشخصي: { $count }
data-kind-applications = الطلبات، بما فيها المسودات: { $count }
data-kind-process = التقييمات والتحققات والعروض والتحضيرات: { $count }
data-kind-documents = الوثائق: { $count }
data-kind-consents = الموافقات: { $count }
data-kind-drafts = الاستمارات التي بدأت: { $count }
data-kind-questions = الأسئلة إلى الفريق: { $count }
data-kind-saved = الوظائف وعمليات البحث المحفوظة: { $count }
data-kind-messages = الرسائل التي ما زالت محفوظة: { $count }
data-kind-other = عناصر أخرى: { $count }
data-held = ⏸ البيانات محفوظة من الحذف منذ { $at }: لا يُحذف الملف الشخصي ولا الوثائق ولا الطلبات، ولا يظهر صاحبها في قائمة المرشحين المحتملين.
data-hold-begun = البيانات محفوظة من الحذف الآن، ويُبلَّغ صاحبها بذلك.
data-hold-ended = انتهى حفظ البيانات من الحذف، ويُبلَّغ صاحبها بذلك.
data-sent = { $count ->
        [zero] لا شيء يُرسل ({ $public_id }).
        [one] الأرشيف في طريقه إلى محادثة صاحب البيانات نفسه ({ $public_id }). يُرسل مرة واحدة في اليوم على الأكثر، ولا يظهر لكم.
        [two] الأرشيف في طريقه إلى محادثة صاحب البيانات نفسه ({ $public_id }) في جزأين. يُرسل مرة واحدة في اليوم على الأكثر، ولا يظهر لكم.
        [few] الأرشيف في طريقه إلى محادثة صاحب البيانات نفسه ({ $public_id }) في { $count } أجزاء. يُرسل مرة واحدة في اليوم على الأكثر، ولا يظهر لكم.
        [many] الأرشيف في طريقه إلى محادثة صاحب البيانات نفسه ({ $public_id }) في { $count } جزءًا. يُرسل مرة واحدة في اليوم على الأكثر، ولا يظهر لكم.
       *[other] الأرشيف في طريقه إلى محادثة صاحب البيانات نفسه ({ $public_id }) في { $count } جزء. يُرسل مرة واحدة في اليوم على الأكثر، ولا يظهر لكم.
    }
data-erase-sure =
    <b>هل تريدون حذف كل ما يخص صاحب الطلب { $public_id }؟</b>

    فقط إذا طلب الشخص ذلك. يُحذف الملف الشخصي والإجابات والمسودات والوثائق والطلبات والأسئلة والإعدادات والموافقات فورًا ولا يمكن استرجاعها. ويُبلَّغ الشخص بذلك. ويبقى ما فعلتموه مسجَّلًا في سجل التدقيق، بالأرقام فقط.
data-erase-running = { $count ->
        [zero] <b>لا طلبات قيد النظر.</b>
        [one] <b>طلب واحد ما زال قيد النظر، ويُحذف هو أيضًا.</b>
        [two] <b>طلبان ما زالا قيد النظر، ويُحذفان أيضًا.</b>
        [few] <b>{ $count } طلبات ما زالت قيد النظر، وتُحذف أيضًا.</b>
        [many] <b>{ $count } طلبًا ما زالت قيد النظر، وتُحذف أيضًا.</b>
       *[other] <b>{ $count } طلب ما زالت قيد النظر، وتُحذف أيضًا.</b>
    }
data-erase-held = هذه البيانات محفوظة من الحذف، فلا يمكن حذفها. يُنهى الحفظ أولًا إذا زال سببه.
data-erased = حُذف كل ما يخص هذا الشخص، ويُبلَّغ بذلك.

button-staff-openings = 📁 تغيير الوظائف
button-staff-openings-all = 📁 جميع الوظائف
staff-openings-of = ما الوظائف الشاغرة التي تُعهد إلى { $name } من الآن؟ اكتبوا أرقامها المرجعية، مثل <i>INT04606 INT04610</i>. وهي تحل محل السابقة.
staff-openings-unknown = أحد هذه الأرقام المرجعية غير معروف، فلم يتغير شيء.
staff-openings-changed = ✅ جرى التغيير، ويسري فورًا.

button-audit = 📜 سجل التدقيق
button-trail-kinds = 🗂 حسب نوع الفعل
button-trail-all = ✖️ عرض الكل
button-trail-csv = 🧾 تنزيل الملف (CSV)
trail = <b>سجل التدقيق</b>: من فعل ماذا، بالأرقام فقط
trail-whole = ✅ سليم حتى الرقم { $row }، تاريخ التحقق: { $at }.
trail-bad = ⛔ الرقم { $row } ليس كما كُتب. يُرجى إبلاغ القائمين على تشغيل الخدمة.
trail-unchecked = لم يجرِ التحقق منه بعد، ويجري ذلك مرة في اليوم.
trail-only = 🔎 فقط: { $what }
trail-row = <b>{ $number }</b> · { $at } · { $actor } · <code>{ $act }</code>
trail-row-refused = <b>{ $number }</b> · { $at } · { $actor } · <code>{ $act }</code> · مرفوض
trail-about = { $what }
trail-by = 👤 { $what }
trail-none = لا شيء من ذلك.
trail-type = ✍️ اكتبوا الرقم المرجعي لوظيفة أو رقم طلب أو رقم أحد أعضاء الفريق لعرض ما يخصه فقط.
trail-unreadable = المطلوب رقم مرجعي واحد أو رقم طلب واحد أو رقم عضو واحد.
trail-kinds = أي نوع من الأفعال؟
trail-kind-people = الفريق والصلاحيات
trail-kind-openings = الوظائف الشاغرة
trail-kind-applications = الطلبات
trail-kind-pushes = الرسائل الجماعية
trail-kind-assessments = التقييمات
trail-kind-pool = قائمة المرشحين المحتملين
trail-kind-checks = التحققات والتزكيات
trail-kind-offers = العروض ومباشرة العمل
trail-kind-questions = أسئلة المرشحين
trail-kind-data = التدقيق وطلبات البيانات
trail-file = سجل التدقيق في ملف. عدد الأفعال: { $count }. وأخذ الملف فعل مسجَّل أيضًا.
trail-column-number = الرقم
trail-column-at = التوقيت (UTC)
trail-column-actor = من
trail-column-act = الفعل
trail-column-subjects = بشأن
trail-column-allowed = مسموح (1) أو مرفوض (0)
