### عرض تعيين: شروطه والرد عليه وعمل الموظفين.

offer-part = <b>{ $heading }</b>
offer-fact = { $label }: { $value }
offer-part-post = التعيين
offer-part-pay = الأجر والبدلات
offer-part-terms = الشروط والمزايا
offer-part-move = المساعدة على الانتقال
offer-field-grade = الدرجة
offer-field-step = المرتبة
offer-field-contract = العقد
offer-field-months = مدة العقد
offer-field-station = مقر العمل
offer-field-starts_on = تاريخ المباشرة
offer-field-probation = فترة الاختبار
offer-field-salary = الراتب
offer-field-tax = الضريبة
offer-field-expatriation = بدل الاغتراب
offer-field-installation = منحة الاستقرار
offer-field-family = بدل الأسرة
offer-field-transport = بدل المواصلات
offer-field-shift = بدل المناوبة
offer-field-short_term = بدل المدة القصيرة
offer-field-hours = ساعات العمل
offer-field-leave = الإجازة السنوية
offer-field-health = التأمين الصحي
offer-field-pension = التقاعد
offer-field-conditions = شروط خاصة
offer-field-valid_days = مهلة الرد
offer-field-support = على نفقة المنظمة أو بترتيبها
offer-field-travel = السفر
offer-field-removal = نقل الأمتعة
offer-field-house_hunting = زيارة للبحث عن سكن
offer-field-visa = التأشيرة والتصاريح
offer-months = { $count ->
        [zero] دون شهور
        [one] شهر واحد
        [two] شهران
        [few] { $count } أشهر
        [many] { $count } شهرًا
       *[other] { $count } شهر
    }
offer-days = { $count ->
        [zero] دون أيام
        [one] يوم واحد
        [two] يومان
        [few] { $count } أيام
        [many] { $count } يومًا
       *[other] { $count } يوم
    }
offer-hours = { $count ->
        [zero] دون ساعات أسبوعيًا
        [one] ساعة واحدة أسبوعيًا
        [two] ساعتان أسبوعيًا
        [few] { $count } ساعات أسبوعيًا
        [many] { $count } ساعة أسبوعيًا
       *[other] { $count } ساعة أسبوعيًا
    }
offer-monthly = { $sum } { $currency } شهريًا
offer-once = { $sum } { $currency } مرة واحدة
offer-tax-exempt = معفى من ضريبة الدخل الوطنية
offer-tax-internal = تسري الضريبة الداخلية للمنظمة
offer-tax-national = تسري القواعد الضريبية الوطنية
offer-cover-organisation = نظام المنظمة
offer-cover-national = النظام الوطني
offer-cover-employer = نظام جهة عملكم الحالية
offer-support-travel = السفر إلى مقر العمل
offer-support-removal = نقل أمتعتكم
offer-support-house_hunting = زيارة للبحث عن سكن
offer-support-visa = التأشيرة والتصاريح
offer-state-preparing = ✏️ قيد الإعداد
offer-state-proposed = ⏳ في انتظار موافقة شخص ثانٍ
offer-state-sent = 📨 أُرسل
offer-state-review_requested = 🔎 طُلبت مراجعة العرض، ويبقى مفتوحًا حتى يأتي الرد.
offer-state-accepted = ✅ تم القبول
offer-state-declined = تم الاعتذار عنه
offer-state-lapsed = ⌛ انقضت مهلة الرد
offer-state-replaced = حلّ محله عرض أحدث
offer =
    📜 <b>عرض تعيين</b>
    { $title } ({ $reference })
offer-until = { $days ->
        [zero] يُرجى الرد قبل { $until }: اليوم هو الأخير.
        [one] يُرجى الرد قبل { $until }: بقي يوم واحد.
        [two] يُرجى الرد قبل { $until }: بقي يومان.
        [few] يُرجى الرد قبل { $until }: بقيت { $days } أيام.
        [many] يُرجى الرد قبل { $until }: بقي { $days } يومًا.
       *[other] يُرجى الرد قبل { $until }: بقي { $days } يوم.
    }
offer-code = للتأكد من أن العرض صادر عنا: <code>/verify { $code }</code>
button-offer = 📜 عرض التعيين
button-offer-paper = 📄 العرض بصيغة PDF
button-offer-accept = ✅ قبول العرض
button-offer-review = 🔎 طلب مراجعة
button-offer-decline = الاعتذار عن العرض
button-offer-yes = نعم، قبول العرض
button-offer-confirm = ✅ تأكيد القبول
offer-paper-sent = عرضكم بصيغة PDF، ويمكن التحقق منه بالرمز الوارد في آخره.
offer-accept =
    هل ترغبون في قبول العرض لوظيفة { $title }؟

    خذوا ما يلزم من الوقت: لا شيء ملزم قبل التأكيد في الشاشة التالية.
offer-sure = الخطوة الأخيرة. بالضغط على «تأكيد القبول» تقبلون التعيين في وظيفة { $title } بجميع شروط العرض. أول يوم عمل: { $starts_on }.
offer-accepted =
    🎉 <b>تم قبولكم العرض.</b>
    { $title }، { $at }.
    الإثبات مرفق. يسعدنا كثيرًا انضمامكم إلينا، وقائمة ما يلزم إعداده في انتظاركم.
offer-decline = ترغبون في الاعتذار عن عرض { $title }. الزر الذي تختارونه الآن يسجل الاعتذار؛ ذكر السبب يفيدنا، لكنه ليس مطلوبًا.
offer-reason-pay = اعتذار: الأجر
offer-reason-family = اعتذار: أسباب عائلية
offer-reason-other_post = اعتذار: وظيفة أخرى
offer-reason-place = اعتذار: المكان
offer-reason-unsaid = اعتذار دون ذكر السبب
offer-declined = تم تسجيل اعتذاركم عن عرض { $title }. شكرًا لإبلاغنا وللوقت الذي خصصتموه لنا، مع أطيب تمنياتنا لكم.
offer-review = ما الذي ترغبون في أن نراجعه؟ يُرجى كتابته في رسالة واحدة: تاريخ المباشرة أو المرتبة أو أحد البدلات أو غير ذلك. ويبقى العرض مفتوحًا أثناء المراجعة.
offer-review-sent = شكرًا لكم. وصلت رسالتكم إلى فريق التوظيف وستصلكم الإجابة هنا. يبقى العرض مفتوحًا حتى ذلك الحين، ويمكنكم قبوله أو الاعتذار عنه.
told-offer = 🎉 <b>خبر سار: يسرنا أن نعرض عليكم التعيين.</b>
told-offer-waits = { $days ->
        [zero] عرض { $title } في انتظار ردكم حتى { $until }: اليوم هو الأخير. وإن كان هناك ما يمنع القرار، فيمكن طلب مراجعة.
        [one] عرض { $title } في انتظار ردكم حتى { $until }: بقي يوم واحد. وإن كان هناك ما يمنع القرار، فيمكن طلب مراجعة.
        [two] عرض { $title } في انتظار ردكم حتى { $until }: بقي يومان. وإن كان هناك ما يمنع القرار، فيمكن طلب مراجعة.
        [few] عرض { $title } في انتظار ردكم حتى { $until }: بقيت { $days } أيام. وإن كان هناك ما يمنع القرار، فيمكن طلب مراجعة.
        [many] عرض { $title } في انتظار ردكم حتى { $until }: بقي { $days } يومًا. وإن كان هناك ما يمنع القرار، فيمكن طلب مراجعة.
       *[other] عرض { $title } في انتظار ردكم حتى { $until }: بقي { $days } يوم. وإن كان هناك ما يمنع القرار، فيمكن طلب مراجعة.
    }
told-offer-lapsed = انقضت مهلة الرد على عرضنا لوظيفة { $title }، ولذلك انتهى العرض. وإن حال دون الرد عارض، فيُرجى الكتابة إلينا هنا.
button-relocation = 🧳 الإعداد للقدوم
relocation =
    🧳 <b>قبل أول يوم عمل</b>: { $starts_on }
    { $title }
    يُرجى الضغط على ما أُنجز. لا شيء هنا شرط؛ القائمة لمساعدتكم.
relocation-done = أُنجز { $done } من { $total }
relocation-ticked = ✅ <s>{ $what }</s>
plain-relocation-ticked = أُنجز: { $what }
relocation-open = ▫️ <b>{ $what }</b>، قبل { $day }
relocation-late = ❗ <b>{ $what }</b>: كان موعده { $day }
button-todo = ⬜ { $what }
button-todo-done = ☑️ { $what }
plain-button-todo = لم يُنجز: { $what }
plain-button-todo-done = أُنجز: { $what }
told-relocation = 🧳 خطوات قريبة قبل مباشرتكم وظيفة { $title }:
todo-notice = إخطار جهة عملكم
    .short = الإخطار
    .help = مدة الإخطار تحدد آخر يوم عمل لكم؛ يُستحسن طلب تأكيد مكتوب.
todo-release = موافقة جهتكم على الإعارة
    .short = الموافقة
    .help = تؤكد إدارتكم الإعارة كتابةً عن طريق المكتب المركزي الوطني.
todo-visa = التأشيرة والتصاريح
    .short = التأشيرة
    .help = نرسل إليكم الخطابات التي تطلبها القنصلية؛ ويُرجى التأكد من صلاحية جواز السفر سنة.
todo-school = المدرسة أو رعاية الأطفال
    .short = المدرسة
    .help = تُحجز الأماكن مبكرًا؛ ويمكنكم طلب قائمة المدارس الدولية منا.
todo-housing = السكن
    .short = السكن
    .help = يمكن البدء بشقة مفروشة للأسابيع الأولى؛ ولا تدفعوا شيئًا قبل الزيارة.
todo-removal = نقل الأمتعة
    .short = نقل الأمتعة
    .help = اطلبوا ثلاثة عروض أسعار وأرسلوا إلينا ما تختارونه قبل التعاقد.
todo-insurance = التأمين الصحي
    .short = التأمين
    .help = أفيدونا بمن يشملهم التأمين معكم؛ تبدأ التغطية من أول يوم عمل.
todo-travel = حجز السفر
    .short = السفر
    .help = نحجز التذكرة أو نرد ثمنها؛ يُرجى إبلاغنا بالمواعيد.
todo-bank = الحساب المصرفي
    .short = المصرف
    .help = الحساب المحلي يعجّل الراتب الأول؛ وتلزم نسخة العرض وجواز السفر.
todo-registration = التسجيل في مكان السكن
    .short = التسجيل
    .help = يساعدكم مكتب الاستقبال على استخراج بطاقة الإقامة.
todo-first_day = أوراق اليوم الأول
    .short = اليوم الأول
    .help = جواز السفر وأصول الشهادات والبيانات المصرفية وصورتان.
button-offer-file = 📜 العرض
button-offer-prepare = ✏️ إعداد عرض
button-offer-again = ✏️ تمديد العرض أو تعديله
button-offer-approve = ✅ موافقة وإرسال
button-offer-return = ↩️ إعادة
button-offer-propose = ⬅️ اقتراح على شخص ثانٍ
button-offer-start-start_onboarding = 🧳 بدء الإعداد للقدوم
button-offer-start-enter_on_duty = 🏁 تمت المباشرة
offer-file =
    📜 <b>عرض</b> { $public_id }
    { $title }
offer-proposer = أعدّه: { $name }
offer-missing = ما زال ناقصًا: { $fields }
offer-checks-open = ⚠️ أُنجز من التحقق قبل التعيين: { $done } من { $total }
offer-checks-done = ✅ أُنجز من التحقق قبل التعيين: { $done } من { $total }
offer-first-day = 🗓 أول يوم عمل هو { $day }. ومن ذلك اليوم يمكن هنا تسجيل المباشرة.
offer-progress = ما أُنجز من الإعداد: { $done } من { $total }
offer-none = لا يوجد عرض بعد.
offer-valid = { $count ->
        [zero] الرد فورًا.
        [one] مهلة الرد يوم واحد.
        [two] مهلة الرد يومان.
        [few] مهلة الرد { $count } أيام.
        [many] مهلة الرد { $count } يومًا.
       *[other] مهلة الرد { $count } يوم.
    }
offer-sent-until = { $days ->
        [zero] حتى { $until }: اليوم هو الأخير
        [one] حتى { $until }: بقي يوم واحد
        [two] حتى { $until }: بقي يومان
        [few] حتى { $until }: بقيت { $days } أيام
        [many] حتى { $until }: بقي { $days } يومًا
       *[other] حتى { $until }: بقي { $days } يوم
    }
offer-answered = تاريخ الرد: { $at }
offer-said = 💬 { $said }
offer-group-post = التعيين
offer-group-pay = الأجر
offer-group-terms = الشروط
offer-group-move = الانتقال
offer-group = يُرجى الضغط على ما يلزم تعديله.
offer-ticked = ☑️ { $what }
offer-unticked = ⬜ { $what }
plain-offer-ticked = ممنوح: { $what }
plain-offer-unticked = غير ممنوح: { $what }
offer-value = { $what }: { $value }
offer-empty = { $what }: –
offer-ask-grade = ما الدرجة؟
offer-ask-step = ما المرتبة (رقم)؟
offer-ask-months = لكم شهر؟
offer-ask-starts_on = ما أول يوم عمل؟ مثلًا 2027-03-01
offer-ask-probation = كم شهرًا فترة الاختبار؟ 0 إن لم توجد
offer-ask-hours = كم ساعة أسبوعيًا؟
offer-ask-leave = كم يوم إجازة في السنة؟
offer-ask-conditions = ما الشروط؟ تظهر كما تُكتب.
offer-ask-valid_days = كم يومًا للرد؟
offer-ask-salary = ما الراتب الشهري مع العملة؟ مثلًا 5 200 EUR
offer-ask-expatriation = بدل الاغتراب: كم شهريًا؟ 0 إن لم يوجد
offer-ask-family = بدل الأسرة: كم شهريًا؟ 0 إن لم يوجد
offer-ask-transport = بدل المواصلات: كم شهريًا؟ 0 إن لم يوجد
offer-ask-shift = بدل المناوبة: كم شهريًا؟ 0 إن لم يوجد
offer-ask-short_term = بدل المدة القصيرة: كم شهريًا؟ 0 إن لم يوجد
offer-ask-installation = منحة الاستقرار: كم مرة واحدة؟ 0 إن لم يوجد
offer-unreadable = تعذّرت قراءة هذه القيمة هنا.
offer-changed = ⚠️ لم يُرسل شيء: تغيّرت الشروط منذ قراءتها.
told-staff-offer-proposed = 📜 عرض في انتظار موافقتكم: { $public_id }، { $title }
told-staff-offer-returned = ↩️ أُعيد إليكم العرض: { $public_id }، { $title }
told-staff-offer-accepted = ✅ قُبل العرض: { $public_id }، { $title }
told-staff-offer-declined = اعتذار عن العرض: { $public_id }، { $title }
told-staff-offer-lapsed = ⌛ انتهى العرض من دون رد: { $public_id }، { $title }
told-staff-offer-review_requested = 🔎 طُلبت مراجعة: { $public_id }، { $title }
offer-kind = عرض تعيين
offer-intro = الشروط التي تعرض بها المنظمة هذا التعيين. يسري العرض حتى اليوم المبيّن هنا ما لم يحل محله عرض أحدث.
offer-intro-accepted = إثبات القبول: قُبل هذا العرض في المحادثة بتأكيدين في الوقت المبيّن أدناه.
offer-running = { $public_id } · العرض { $number }
offer-of-application = رقم الطلب
offer-of-reference = مرجع الوظيفة
offer-of-name = إلى
offer-of-sent = تاريخ العرض
offer-of-until = آخر موعد للرد
offer-of-accepted = تاريخ القبول
offer-verify = كيفية التحقق من هذا العرض
offer-verify-how = أرسلوا { $command } إلى { $bot } في تيليغرام، أو امسحوا رمز QR في الصفحة الأولى. يوضح الرد هل صدر هذا العرض فعلًا ومتى. نحن لا نطلب مالًا أبدًا.
verify-offer-genuine =
    ✅ <b>هذا العرض صادر من هنا</b>: <code>{ $code }</code>
    { $title } ({ $reference })، بتاريخ { $at }.
    { $state }
verify-offer-unknown = ⚠️ <b>لا يوجد لدينا عرض بالرمز</b> <code>{ $code }</code>. يُرجى التحقق منه مرة أخرى. وإن كان هو ما وصلكم فعلًا، فالعرض ليس صادرًا من هنا: لا تدفعوا شيئًا ولا ترسلوا أوراقًا بسببه.
