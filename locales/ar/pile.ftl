### طلبات وظيفة كما يقرؤها الموظفون: القائمة، وطلب واحد، والملاحظات، والانتقالات، والتقديم المتأخر.

button-pile = 📋 الطلبات
button-pile-all = ☑️ اختيار الكل ({ $count })
button-pile-paste = 📥 لصق الأرقام
button-pile-sift = 🔍 تصفية
button-pile-picked = ◀️ المختار: { $count }
button-pile-clear = ✖️ إلغاء الاختيار
button-pile-late = 🕰 قبول متأخر
button-pile-blind = 🙈 دراسة دون أسماء
button-pile-unblind = 👁 إنهاء الدراسة دون أسماء
button-pile-everything = ✖️ دون تصفية
button-pile-by-stage = حسب المرحلة
button-pile-by-language = حسب اللغة
button-pile-by-country = حسب الجنسية
button-pile-by-shown = حسب المعيار الظاهر
button-picked-push = ✉️ مراسلتهم
button-picked-assess = 🗓 التقييم
button-picked = ◀️ المختار

pile = <b>{ $title }</b> ({ $reference })
pile-count = { $stage }: { $count }
pile-counts = { $counts }
pile-none = لا توجد طلبات بعد.
pile-drafts = { $count ->
        [zero] لا مسودات غير مُرسلة
        [one] مسودة واحدة غير مُرسلة
        [two] مسودتان غير مُرسلتين
        [few] { $count } مسودات غير مُرسلة
        [many] { $count } مسودة غير مُرسلة
       *[other] { $count } مسودة غير مُرسلة
    }
pile-blind = 🙈 دراسة دون أسماء: لا تظهر الأسماء ولا بيانات الاتصال ولا الجنسية ولا العمر ولا الملفات.
pile-sifted = التصفية: { $wanted }. { $count ->
        [zero] لا طلبات
        [one] طلب واحد
        [two] طلبان
        [few] { $count } طلبات
        [many] { $count } طلبًا
       *[other] { $count } طلب
    }
pile-picked = المختار: { $count }
pile-criterion-gone = معيار تغيّر
pile-line = { $number }. { $name } · { $public_id } · { $stage } · { $day }
pile-nameless = طلب
pile-value = { $value } ({ $count })
pile-sift = ما الطلبات المطلوب عرضها؟
pile-by-stage = أي مرحلة؟
pile-by-language = أي لغة، بأي مستوى؟
pile-by-country = أي جنسية؟
pile-by-shown = أي معايير يُظهرها الملف الشخصي؟ يمكن تحديد أكثر من معيار. لا درجات ولا ترتيب لأحد؛ وما لا يظهر قد يكون مستوفى.

picked = <b>الطلبات المختارة</b>: { $title }
picked-none = لم يُختر شيء.
picked-move = { $move } ({ $count } من { $total })
picked-move-sure = { $move }: { $count }

paste-asked = يُرجى لصق أرقام الطلبات، مثل <i>A-7K3M-9QXF</i>، بأي شكل، وبحد أقصى { $most }. يصلح عمود من جدول أو ملف CSV.
paste-looking = جارٍ البحث عن الأرقام في الملف.
paste-done = { $count ->
        [zero] لم يُختر أي طلب
        [one] اختير طلب واحد
        [two] اختير طلبان
        [few] { $count } طلبات مختارة
        [many] { $count } طلبًا مختارًا
       *[other] { $count } طلب مختار
    }
paste-none = لا يوجد هنا أي طلب لهذه الوظيفة. يُرجى لصق أرقام مثل <i>A-7K3M-9QXF</i>.
paste-unknown = ليست من طلبات هذه الوظيفة ({ $count }): { $ids }

button-file = 📄 الطلب
button-file-sent = 📑 كل ما أُرسل
button-file-notes = 📝 الملاحظات ({ $count })
button-file-pick = ⬜ اختيار
button-file-unpick = ☑️ مختار
button-file-before = السابق ➡️
button-file-after = ⬅️ { $place } من { $total }

file = <b>{ $name }</b> · { $public_id }
file-for = { $title }. { $stage }. تاريخ التقديم: { $day }.
file-amended = النسخة { $revision }: عُدّلت قبل الدراسة.
file-blind = 🙈 دراسة دون أسماء. قد يبقى تلميح فيما يُكتب بعبارات شخصية.
file-criterion-met = ✅ { $text }
file-criterion-not-shown = ❔ { $text }
file-criterion-not-met = ▫️ { $text }
file-criteria-note = ✅ ظاهر، ❔ غير ظاهر، ▫️ غير مستوفى بحسب الملف الشخصي. القرار لكم.
file-documents = <b>المستندات</b>
file-document = • { $kind }
file-document-named = • { $kind }: { $name }
file-document-sent = مستند من { $public_id }. لهذا التوظيف فقط؛ يُرجى عدم تداوله.

notes = <b>ملاحظات</b> على { $public_id }: { $count ->
        [zero] لا ملاحظات
        [one] ملاحظة واحدة
        [two] ملاحظتان
        [few] { $count } ملاحظات
        [many] { $count } ملاحظة
       *[other] { $count } ملاحظة
    }
note = <b>{ $author }</b>، { $at }
note-late = <b>{ $author }</b>، { $at } · قبول متأخر
note-asked = يُرجى كتابة الملاحظة على { $public_id }. يقرؤها الزملاء المكلفون بهذه الوظيفة، ويحق لصاحب الطلب الاطلاع على ما يُحفظ عنه؛ لذا يُكتفى بالوقائع.
note-too-long = هذا النص أطول من { $longest } حرف. يُرجى اختصاره.
button-note = ✍️ كتابة ملاحظة

move-start_review = بدء الدراسة
move-longlist = القائمة الموسّعة
move-shortlist = القائمة المختصرة
move-recommend = التوصية
move-select = الاختيار
move-roster = القائمة الاحتياطية
move-start_checks = بدء التحقق
move-not_select = عدم الاختيار
move-rule_ineligible = عدم استيفاء الشروط
move-one = نقل { $public_id } من «{ $before }» إلى «{ $after }»؟
move-many = <b>{ $move }</b>: { $count ->
        [zero] لا طلبات
        [one] طلب واحد
        [two] طلبان
        [few] { $count } طلبات
        [many] { $count } طلبًا
       *[other] { $count } طلب
    }
moved-told = يُبلَّغ صاحب الطلب فورًا: «{ $status }».
moved-silent = لا يتغير شيء لدى صاحب الطلب ولا يُرسل إليه شيء.
moved-told-many = يُبلَّغون فورًا «{ $status }»: { $count }
moved-silent-many = دون إبلاغ، إذ لا يتغير شيء لديهم: { $count }
moved-by-push = { $room ->
        [zero] لا يمكن إبلاغ أحد آخر بذلك يدويًا اليوم.
        [one] يمكن إبلاغ شخص واحد آخر فقط بذلك يدويًا اليوم.
        [two] يمكن إبلاغ شخصين آخرين فقط بذلك يدويًا اليوم.
        [few] يمكن إبلاغ { $room } أشخاص آخرين بذلك يدويًا اليوم.
        [many] يمكن إبلاغ { $room } شخصًا آخر بذلك يدويًا اليوم.
       *[other] يمكن إبلاغ { $room } شخص آخر بذلك يدويًا اليوم.
    } لإبلاغ عدد أكبر اختاروا مراسلتهم: يعتمدها أحد الزملاء، وترون مسبقًا ما سيقرؤه كل شخص.
moved = ✅ تم النقل: { $count }. تم الإبلاغ: { $told }.
stuck = <b>لم يُنقل: { $count }</b>
stuck-more = … و{ $count } غيرها.
stuck-from = هذه الخطوة تأتي بعد: { $stages }.
stuck-at = • { $stage } ({ $count }): { $ids }
stuck-stage = { $public_id } في مرحلة «{ $stage }»؛ هذه الخطوة تأتي بعد: { $stages }.
stuck-meanwhile = نقل أحد الزملاء { $public_id } في هذه الأثناء، ومرحلته الآن «{ $stage }». يُرجى النظر فيه من جديد.
stuck-recruiter = { $public_id } في مرحلة «{ $stage }»؛ الخطوة من هنا لمسؤولي التوظيف.
stuck-approver = { $public_id } في مرحلة «{ $stage }»؛ الخطوة من هنا لمسؤولي الاعتماد.

late = <b>مسودات لم تُرسل</b>: { $title }، { $count }
late-open = ما زالت الوظيفة تستقبل الطلبات، فلا تأخر لأحد.
late-draft = • { $name } · { $public_id } · البداية: { $day }
late-draft-accepted = • { $name } · { $public_id } · البداية: { $day } · قبول متأخر
late-reason = ما سبب قبول { $public_id } بعد الموعد؟ يُرجى كتابة السبب؛ يُحفظ كملاحظة. يُبلَّغ صاحب الطلب فورًا وأمامه 48 ساعة.
late-accepted = ✅ يمكن إرسال { $public_id } حتى { $until }. تم إبلاغ صاحب الطلب.

blind-set = دراسة { $title } دون أسماء؟ يرى الجميع عندئذ طلباتها دون أسماء ولا بيانات اتصال ولا جنسية ولا عمر ولا ملفات.
blind-lift = إنهاء الدراسة دون أسماء لوظيفة { $title }؟ يرى المكلفون بها عندئذ الأسماء والملفات.
button-blind-set = 🙈 الدراسة دون أسماء
button-blind-lift = 👁 إظهار الأسماء والملفات

told-moved =
    انتقل طلبكم { $public_id } لوظيفة <b>{ $title }</b> إلى مرحلة جديدة.
    حالته الآن: <b>{ $status }</b>.
told-staff-recommended = 👍 توصية بشأن «{ $title }» في انتظار قراركم: { $ids }
told-late = قُبل طلبكم لوظيفة <b>{ $title }</b> رغم انتهاء الموعد. يمكن إكماله وإرساله حتى { $until }.
