### الرسائل الجماعية: ما يصل إلى المرشحين، وما يقرؤه الموظفون عنها.

## الرسالة إلى المرشح

push-heading =
    <b>{ $title }</b>
    طلبكم { $public_id }
push-body-shortlisted =
    🎉 خبر سار: أُدرج طلبكم في القائمة المختصرة لوظيفة <b>{ $title }</b>.

    الخطوة التالية هي التقييم. ستصل الدعوة هنا مع كل ما يلزم للاستعداد، ولا شيء مطلوب منكم الآن.
push-body-not_selected =
    شكرًا لتقدمكم إلى وظيفة <b>{ $title }</b>، ولما خصصتموه لها من وقت وعناية. { $count ->
        [zero] لم يتقدم أحد سواكم.
        [one] تقدم إليها شخص واحد.
        [two] تقدم إليها شخصان.
        [few] تقدم إليها { $count } أشخاص.
        [many] تقدم إليها { $count } شخصًا.
       *[other] تقدم إليها { $count } شخص.
    } وقد اتخذ القرارَ أشخاص لا برنامج. ويؤسفنا إبلاغكم بأن طلبكم لن ينتقل إلى المرحلة التالية هذه المرة.
push-body-ineligible =
    شكرًا لتقدمكم إلى وظيفة <b>{ $title }</b>، ولما خصصتموه لها من وقت وعناية.

    قرأنا ما أرسلتموه في ضوء الشروط التي تنص هذه الوظيفة على أنها لازمة. ولا بد من استيفائها جميعًا، وبعضها غير مستوفى، ولذلك يؤسفنا إبلاغكم بأننا لا نستطيع المضي في طلبكم. وقد اتخذ القرارَ أشخاص لا برنامج.
push-body-assessment =
    خطوتكم التالية هي التقييم لوظيفة <b>{ $title }</b>.

    نعمل الآن على ترتيبه. ستصل الدعوة هنا مع نوع التقييم والمواعيد المتاحة والتعليمات. وإن احتجتم إلى ترتيبات خاصة، بسبب إعاقة مثلًا، فيمكنكم ذكر ذلك عند الرد عليها.
push-why-many = ما حسم الأمر: الوظائف قليلة والطلبات كثيرة، وكانت ملفات أخرى أقرب إلى ما تتطلبه هذه الوظيفة. وليس في ذلك حكم على مسيرتكم.
push-why-experience = ما حسم الأمر: أظهر آخرون قدرًا أكبر من الخبرة المهنية التي تتطلبها هذه الوظيفة.
push-why-education = ما حسم الأمر: كانت طلبات أخرى أقرب إلى الدراسات التي تتطلبها هذه الوظيفة.
push-why-languages = ما حسم الأمر: أظهر آخرون مستوى أعلى في اللغات التي تتطلبها هذه الوظيفة.
push-why-skills = ما حسم الأمر: أظهر آخرون قدرًا أكبر من المهارات الخاصة التي تتطلبها هذه الوظيفة.
push-why-unmet = تعرض «مقارنة ملفي بالشروط» كل شرط معلن إلى جانب ملفكم.
push-why-unmet_experience = غير المستوفى: الخبرة المهنية التي تشترطها هذه الوظيفة.
push-why-unmet_education = غير المستوفى: الدراسات التي تشترطها هذه الوظيفة.
push-why-unmet_languages = غير المستوفى: اللغات أو مستوياتها التي تشترطها هذه الوظيفة.
push-why-unmet_open_to = غير المستوفى: الفئة المفتوحة لها هذه الوظيفة، من حيث الجنسية أو جهة العمل.
push-why-unmet_other = غير المستوفى: رخصة أو شهادة أو شرط آخر تشترطه هذه الوظيفة.
push-pool = هل ترغبون في أن يُنظر في ملفكم لوظائف أخرى؟ في قائمة المرشحين المحتملين يستطيع فريق التوظيف العثور على ملفكم ودعوتكم. القرار لكم، ويمكنكم الخروج منها في أي وقت.
push-onward = هذا يخص هذه الوظيفة وحدها. وللوظائف الأخرى شروط أخرى، وسأعرض لكم مقارنتها بملفكم قبل التقديم. وإن كانت في ملفكم معلومة ناقصة فيمكنكم إضافتها، وستُحتسب في طلبكم القادم. وإن رأيتم أننا أغفلنا شيئًا مما أرسلتموه، فيمكنكم الكتابة إلى الفريق من صفحة طلبكم.
push-code = هل هذه الرسالة منا فعلًا؟ أرسلوا <code>/verify { $code }</code> وسأخبركم.
verify-message-genuine =
    ✅ <b>صحيحة.</b> الرسالة <code>{ $code }</code> صادرة من هنا.

    مضمونها: { $what }
    الوظيفة: <b>{ $title }</b> ({ $reference })
    تاريخ الإرسال: { $at }

    إن كان في الرسالة التي وصلتكم غير ذلك، فقد جرى تغييرها: لا تعتمدوا عليها.
verify-message-unknown = ⚠️ <b>لا توجد لدينا رسالة بالرمز</b> <code>{ $code }</code>. يُرجى التحقق منه مرة أخرى. وإن كان هو ما وصلكم فعلًا، فالرسالة ليست صادرة من هنا: لا تدفعوا أي مبلغ ولا ترسلوا أي وثائق بسببها.

push-template-shortlisted = في القائمة المختصرة
push-template-not_selected = لم يقع الاختيار
push-template-ineligible = عدم استيفاء الشروط المعلنة
push-template-assessment = الخطوة التالية هي التقييم
push-template-free = رسالة من الفريق

## ما يقرؤه الموظفون

button-pushes = 📣 رسائل جماعية
pushes = <b>الرسائل الجماعية</b>
pushes-none = لا شيء بعد.
pushes-begin = رسالة جديدة: اختاروا الوظيفة.
push-line = { $mark } { $what } · { $reference } · رقم { $number }
push-mark-prepared = ✏️
push-mark-waiting = ⏳
push-mark-scheduled = ⏱
push-mark-running = 📤
push-mark-paused = ⏸
push-mark-done = ✅
push-mark-undone = ↪️
push-mark-stopped = ⛔
push-opening = ➕ { $title } ({ $count })
push-paste =
    <b>{ $title }</b>
    من تريدون إبلاغهم؟ ألصقوا أرقام الطلبات بأي شكل كان. الحد الأقصى: { $most }
push-choose =
    <b>{ $title }</b>
    عدد المختارين: { $count }. ماذا تريدون إبلاغهم؟
button-push-others = 📋 أشخاص آخرون
push-title =
    📣 <b>{ $what }</b>
    { $title } ({ $reference })
push-state-prepared = مسودة من إعداد { $name }. لم يُبلَّغ أحد.
push-state-waiting = من إعداد { $name }، في انتظار اعتماد شخص ثانٍ. لم يُبلَّغ أحد.
push-state-scheduled = ⏳ يبدأ الإرسال بعد لحظات. وحتى ذلك الحين يمكن التراجع من دون أن يتغير شيء. عدد المختارين: { $count }
push-state-running = 📤 الإرسال جارٍ. عدد المختارين: { $count }
push-state-paused = ⏸ الإرسال متوقف مؤقتًا. عدد المختارين: { $count }
push-state-done = ✅ انتهى الإرسال. عدد المختارين: { $count }
push-state-undone = ↪️ جرى التراجع. لم يُبلَّغ أحد ولم يتغير شيء. عدد المختارين: { $count }
push-state-stopped = ⛔ أُوقف الإرسال. لا يُبلَّغ إلا من تغيرت مرحلة طلبه. عدد المختارين: { $count }
push-told = عدد من سيُبلَّغون: { $count } ({ $languages })
push-in-language = { $language } { $count }
push-nobody = لا يمكن إبلاغ أحد.
push-unreachable = منهم من يتعذر الوصول إليهم الآن (يُبلَّغون عند عودتهم): { $count }
push-again = ⚠️ منهم من تلقى من قبل رسالة من الفريق عن هذه الوظيفة: { $count }
push-left-withdrawn = المستثنون لسحب الطلب: { $count }
push-left-unsent = المستثنون لعدم إرسال الطلب: { $count }
push-left-consent = المستثنون لسحب الموافقة: { $count }
push-left-told = المستثنون لسبق إبلاغهم بالأمر نفسه: { $count }
push-left-stage = المستثنون لأن مرحلتهم لا تؤدي إلى ذلك: { $count }
push-left-approver = المستثنون لأن القرار للاعتماد: { $count }
push-left-stopped = المستثنون لإيقاف الإرسال في الوقت المناسب: { $count }
push-left-fault = المستثنون لتعذر إعداد رسالتهم: { $count }
push-ids = { $ids }
push-together = مع من أُبلغوا خلال آخر 24 ساعة (العدد: { $lately }) يصبح المجموع { $count }، ويلزم اعتماد شخص ثانٍ.
push-missing = ⚠️ لا يوجد نص بعد باللغات التالية: { $languages }
push-preview = 👁 <b>القراءة باللغة: { $language }</b>
push-preview-parts = ☝️ عدد رسائل هذه المعاينة: { $count }. أما كل مرشح فتصله رسالة واحدة فقط.
button-push-ask = ✋ طلب الاعتماد ({ $count })
button-push-go = 📤 إرسال ({ $count })
button-push-why = 💬 السبب المذكور
button-push-edit = ✏️ النص باللغة: { $language }
button-push-approve = ✅ اعتماد وإرسال ({ $count })
button-push-discard = 🗑 تجاهل
button-push-undo = ↪️ تراجع
button-push-stop = ⛔ إيقاف
button-push-same = 📋 الأشخاص أنفسهم
button-push-pause = ⏸ إيقاف مؤقت
button-push-resume = ▶️ متابعة
button-push-refresh = 🔄 تحديث
button-push-report = 🧾 تقرير (CSV)
button-push-look = 👁 فتح
button-push-template = ↪️ العودة إلى النموذج
button-push-why-many = كثرة الطلبات الجيدة
button-push-why-experience = الخبرة
button-push-why-education = الدراسات
button-push-why-languages = اللغات
button-push-why-skills = المهارات الخاصة
button-push-why-unmet = من دون تسمية شرط
button-push-why-unmet_experience = الخبرة
button-push-why-unmet_education = الدراسات
button-push-why-unmet_languages = اللغات
button-push-why-unmet_open_to = من يحق له التقديم
button-push-why-unmet_other = رخصة أو شرط آخر
push-why = <b>ما السبب الذي يُذكر لهم؟</b> اختاروا السبب الذي حسم الأمر فعلًا.
push-edit = <b>النص باللغة: { $language }</b>. أرسلوه في رسالة واحدة.
push-edit-arguments = أبقوا { $names }: تُملأ هذه المواضع لكل قارئ. وما قبل النص وما بعده (الطلب والخطوات التالية والرمز) يبقى كما هو.
push-edit-free = يمكن استخدام { "{title}" } و{ "{id}" } و{ "{count}" }: تُملأ هذه المواضع لكل قارئ.
push-unfit-unknown = ⚠️ لا أعرف { $names }. لم يتغير شيء.
push-unfit-missing = ⚠️ ينقص { $names }. لم يتغير شيء.
push-unfit-long = ⚠️ النص طويل جدًا: 2000 حرف على الأكثر. لم يتغير شيء.
push-unfit-empty = ⚠️ يُرجى إرسال الكلمات في رسالة نصية. لم يتغير شيء.
push-sent = عدد من أُبلغوا: { $count } من { $total }
push-on-way = في الطريق: { $count }
push-away = يتعذر الوصول إليهم، ويُبلَّغون عند عودتهم: { $count }
push-failed = تعذر الإرسال: { $count }
push-asked = طلب اعتماد من { $name }. عدد من سيُبلَّغون: { $count }
push-approved = اعتمد { $name } هذه الرسالة. يبدأ الإرسال بعد لحظات.
push-turned-back = جرى التراجع عن هذا الإرسال من قِبل { $name }. لم يُبلَّغ أحد.
push-turned-off = أُوقف هذا الإرسال من قِبل { $name }. لا يُبلَّغ إلا من تغيرت مرحلة طلبه.
push-report = تقرير الرسالة رقم { $number }، { $reference }
push-column-id = الطلب
push-column-state = النتيجة
push-column-reason = السبب
push-column-at = التوقيت (UTC)
push-reason-withdrawn = سُحب الطلب
push-reason-unsent = لم يُرسل بعد
push-reason-consent = سُحبت الموافقة
push-reason-told = أُبلغ بالأمر نفسه من قبل
push-reason-stage = لا يتفق مع مرحلته
push-reason-approver = يتولاه من يعتمد القرارات
push-reason-stopped = أُوقف في الوقت المناسب
push-reason-fault = تعذّر إعداد الرسالة
push-fate-waiting = في الانتظار
push-fate-told = في الطريق
push-fate-sent = أُبلغ
push-fate-unreachable = يتعذر الوصول
push-fate-failed = تعذر الإرسال
push-fate-left_out = مستثنى
