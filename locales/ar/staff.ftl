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
