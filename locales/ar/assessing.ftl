### التقييمات وأسئلة المتقدمين كما يقرؤها الموظفون.

button-staff-assessments = 📝 التقييمات
button-asm = 📝 التقييمات
button-asm-new = ➕ دعوة ({ $count })
button-asm-slots = 🕘 المواعيد ({ $count })
button-asm-go = ✉️ الدعوة الآن ({ $count })
button-asm-attended = ✅ حضور
button-asm-absent = 🚫 غياب
button-asm-excused = 💬 غياب بعذر
button-asm-recommended = 👍 التوصية
button-asm-not_recommended = 👎 عدم الاختيار
button-asm-time = 🕘 عرض مواعيد أخرى
button-asm-needs = ♿ الترتيبات الخاصة
button-asm-needs-new = ♿ ترتيبات خاصة: جديد
button-asm-grant = ✍️ ذكر ما رُتّب
button-asm-one = 👤 رجوع
button-slot = 🕘 هذا الموعد
button-slot-move = ✏️ تغيير الموعد
button-slot-off = 🗑 الإلغاء
button-slot-off-really = نعم، إلغاؤه

asm-openings = <b>التقييمات.</b> الوظائف: { $count }
asm-opening = { $title }
asm-opening-counts =
    <b>{ $title }</b>
    من تمكن دعوتهم: { $ready } · الدعوات: { $invited } · طلبات موعد آخر: { $waiting }
asm = <b>التقييمات</b>: { $title } ({ $reference })
asm-none = لم يُدعَ أحد بعد.
asm-counts = { $counts }
asm-is-pending = ⏳ في الانتظار: { $count }
asm-is-accepted = ✅ القبول: { $count }
asm-is-declined = ✖️ الاعتذار: { $count }
asm-is-reschedule_requested = 🔁 طلب موعد آخر: { $count }
asm-is-cancelled = الإلغاء: { $count }
asm-is-attended = 🎓 الحضور: { $count }
asm-is-absent = 🚫 الغياب: { $count }
asm-is-excused = 💬 الغياب بعذر: { $count }
asm-ready = من تمكن دعوتهم: { $count }
asm-sign-pending = ⏳ { $name }
asm-sign-accepted = ✅ { $name }
asm-sign-declined = ✖️ { $name }
asm-sign-reschedule_requested = 🔁 { $name }
asm-sign-cancelled = — { $name }
asm-sign-attended = 🎓 { $name }
asm-sign-absent = 🚫 { $name }
asm-sign-excused = 💬 { $name }
asm-sign-needs = ♿ { $name }
asm-state-pending = لا رد بعد
asm-state-accepted = تم القبول
asm-state-declined = تم الاعتذار
asm-state-reschedule_requested = طلب موعد آخر
asm-state-cancelled = ملغى
asm-state-attended = تم الحضور
asm-state-absent = غياب
asm-state-excused = غياب بعذر

asm-which = ما نوع التقييم؟ عدد من سيُدعون: { $count }
asm-times =
    اكتبوا المواعيد، كل موعد في سطر:
    <code>2026-12-03 09:00-12:00 /30 x2</code>
    تقسم العلامة <i>/30</i> الوقت إلى فترات من 30 دقيقة، وتعطي <i>x2</i> مكانين لكل فترة، وكلتاهما اختيارية. المنطقة الزمنية: { $zone }، ولغيرها يُضاف سطر مثل <code>Asia/Dubai</code>.
asm-slots-unreadable = لا يمكنني قراءة «{ $line }».
asm-slots-past = انقضى وقت «{ $line }».
asm-slots-backwards = ينتهي «{ $line }» قبل أن يبدأ.
asm-slots-many = عدد الفترات كبير جدًّا ابتداءً من «{ $line }».
asm-slots-none = لم يكن في ذلك أي موعد.
asm-slots-read = <b>الفترات: { $count }</b>
asm-slots-one = اكتبوا موعدًا واحدًا فقط.
asm-window = الموعد: { $start }–{ $end } · { $count }
asm-place = والآن المكان أو الرابط في السطر الأول، والتعليمات تحته.
asm-check = <b>{ $kind }</b>. عدد من سيُدعون: { $count }
asm-room = ⚠️ الأماكن: { $room }، والأشخاص: { $count }. لن يجد الجميع مكانًا.
asm-over = ⚠️ حلّت في هذه الأثناء المواعيد التي كتبتموها، ولذلك لم تُوجَّه دعوة إلى أحد. يُرجى كتابة مواعيد جديدة.
asm-nobody = لا تمكن دعوة أحد الآن.
asm-invited = ✅ الدعوات المرسلة: { $count }
asm-left-out = لم تشمل الدعوة: { $ids }
asm-slot = { $start }–{ $end } · { $held }/{ $capacity }

asm-one =
    <b>{ $name }</b> · <code>{ $public_id }</code>
    { $kind }
asm-stage = { $stage }؛ { $state }
asm-wish = 💬 { $text }
asm-outcome-recommended = 👍 تمت التوصية
asm-outcome-not_recommended = 👎 لم يقع الاختيار
asm-noted-attended = سُجّل الحضور.
asm-noted-absent = سُجّل الغياب، وأُبلغ صاحب الطلب.
asm-noted-excused = سُجّل الغياب بعذر، وأُبلغ صاحب الطلب ويمكنه اختيار موعد آخر.
asm-noted-recommended = سُجّلت التوصية، والقرار لجهة الاعتماد.
asm-noted-not_recommended = سُجّل عدم الاختيار، وأُبلغ صاحب الطلب.
asm-too-late = لم يعد تسجيل ذلك ممكنًا، ولم يتغير شيء.
asm-sure-absent = هل تريدون تسجيل غياب { $name }؟ ينتهي بذلك الطلب، ويُبلَّغ صاحبه.
asm-sure-recommended = هل تريدون التوصية باختيار { $name }؟
asm-sure-not_recommended = هل تريدون إنهاء الاختيار بشأن { $name }؟ يُبلَّغ صاحب الطلب.
asm-time = اكتبوا المواعيد المعروضة، كل موعد في سطر، مثل <code>2026-12-03 09:00-10:00</code>.
asm-offered = ✅ عُرضت وأُبلغ صاحب الطلب. المواعيد: { $count }
asm-needs = ♿ { $text }
asm-needs-nothing = لم يُطلب شيء.
asm-granted = ✅ { $text }
asm-grant = اكتبوا ما رُتّب، ويُقرأ كما تكتبونه.
asm-granted-told = ✅ حُفظ وأُبلغ صاحب الطلب.

asm-all-slots = <b>المواعيد</b>: { $title }
asm-slot-of = <b>{ $kind }</b>: { $title }
asm-slot-move = اكتبوا الموعد الجديد، مثل <code>2026-12-03 09:00-10:00</code>. عدد من سيُبلَّغون: { $count }
asm-slot-moved = ✅ تغيّر الموعد. عدد من أُبلغوا: { $count }
asm-slot-off = هل تريدون إلغاء هذا الموعد؟ يُبلَّغ من حجزوه ويختارون من جديد: { $count }
asm-slot-gone = ✅ أُلغي الموعد. عدد من أُبلغوا: { $count }

button-staff-questions = ✉️ الأسئلة
button-staff-question-send = 📤 إرسال
button-staff-question-change = ✏️ تعديل
button-staff-question-discard = 🗑 تجاهل
button-staff-question-kept = ✍️ العودة إلى الرد
button-staff-question-close = ✔️ لا حاجة إلى رد
staff-questions = <b>الأسئلة المفتوحة: { $count }</b>
staff-questions-late = ⚠️ المتأخرة: { $count }
staff-question-line = <b>{ $number }.</b> { $about }. قبل { $day }
staff-question-open = { $number }. { $text }
staff-question-general = سؤال عام
staff-question-opening = { $title }
staff-question-application = { $title } · { $public_id }
staff-question = <b>{ $about }</b>. الرد قبل { $day }
staff-question-said-candidate = 💬 { $at }: { $text }
staff-question-said-staff = ↪️ { $at }: { $text }
staff-question-unsent = ✍️ لديكم رد مكتوب لم يُرسل بعد. وما تكتبونه الآن يحل محله.
staff-question-type = ✍️ اكتبوا الرد، وسيُعرض عليكم مرة أخرى قبل إرساله.
staff-question-preview = 👁 <b>هذا ما سيُرسل</b> تحت السؤال المطروح:
staff-question-rewrite = ✍️ اكتبوا الرد من جديد ليحل محل هذا:
staff-question-meanwhile = ⚠️ أُجيب عن هذا السؤال أو أُغلق في هذه الأثناء، ولذلك لم يُرسل شيء.
staff-question-long = النص طويل جدًّا: { $longest } حرفًا على الأكثر.
staff-question-answered = ✅ أُرسل.
staff-question-closed = أُغلق السؤال.
