### التحقق قبل التعيين والتزكيات: صفحة المرشح، وجانب المُزكّي، ومتابعة الموظفين.

button-checks = 🔎 التحقق والتزكيات
button-checks-agree = ✅ الموافقة على التحقق
button-checks-stop = سحب الموافقة على التحقق
button-checks-what = ❓ ما الذي يُتحقق منه، ولماذا
button-referee-add = ➕ تسمية مُزكٍّ
button-referee-link = 🔗 رابط إلى { $name }
button-referee-drop = ✖️ إزالة { $name }
button-referee-drop-really = نعم، الإزالة
button-referee-keep = لا، الإبقاء

checks-none = لا توجد عمليات تحقق لهذا الطلب الآن.
checks-heading = <b>التحقق قبل التعيين</b>
    { $title }
checks-begin = <b>أخبار سارة عن { $title }:</b> يمكن أن يبدأ التحقق قبل التعيين، ويحتاج ذلك إلى موافقة مستقلة منكم.
checks-consent =
    <b>الغرض:</b> قبل تقديم عرض تتحقق المنظمة من صحة ما ذكرتموه ومن عدم وجود ما يمنع التعيين: الهوية والدراسة والعمل والتزكيات والسجل الجنائي والأمن والصحة وتصريح العمل.
    <b>الجهات:</b> فريق التوظيف، ومن يحفظ هذه السجلات (كالجامعات وأصحاب العمل)، والمُزكّون الذين تسمّونهم. ولا يُتصل بأحد قبل موافقتكم.
    <b>المدة:</b> يُحذف ما يُدوَّن عن التحقق بعد 30 يومًا من القرار.
    <b>القرار لكم:</b> يمكنكم سحب الموافقة في أي وقت؛ وعندئذ يتوقف التحقق ولا يمكن تقديم عرض.
    يُرجى عدم إرسال شهادات أو وثائق طبية في هذه المحادثة، فهي غير مشفّرة من طرف إلى طرف.
checks-agreed = <b>سُجِّل ذلك.</b> شكرًا لكم. ترون هنا ما وصل إليه كل تحقق.
checks-stopped = <b>سُجِّل ذلك.</b> سُحبت الموافقة ولن يُتحقق من شيء بعد الآن. ويمكنكم منحها من جديد في أي وقت.
checks-count = أُنجز { $done } من { $total }.
checks-papers = 📮 <b>الوثائق، لا في هذه المحادثة:</b> يخبركم فريق التوظيف بطريقة تسليمها، عبر صفحته الآمنة أو باليد. والوثائق الحساسة المرسلة هنا لا تؤخذ.
checks-what-heading = <b>ما الذي يُتحقق منه، ولماذا</b>
check-line = { $check }: <b>{ $status }</b>
check-meaning = <b>{ $check }:</b> { $meaning }
check-moved = <b>{ $title }</b>: جديد في التحقق.

check-identity = الهوية
    .meaning = التأكد من شخصكم، بحسب جواز السفر.
check-education = الدراسة
    .meaning = التأكد من منح الشهادات المذكورة، بسؤال من منحها.
check-employment = العمل
    .meaning = التأكد من شغل الوظائف المذكورة، بسؤال أصحاب العمل؛ والحالي منهم بموافقتكم فقط.
check-references = التزكيات
    .meaning = ما يقوله من عملوا معكم. ويمكنكم تسمية ثلاثة على الأكثر.
check-criminal_record = شهادة السجل الجنائي
    .meaning = شهادة من بلد إقامتكم لا يتجاوز عمرها ستة أشهر.
check-clearance = التصريح الأمني
    .meaning = استقصاء تجريه السلطات المختصة، وقد يستغرق عدة أسابيع.
check-ncb = إفادة المكتب المركزي الوطني
    .meaning = التأكد من أن إدارتكم الوطنية تعيركم، وبأي شروط.
check-medical = اللياقة الطبية
    .meaning = رأي طبيب في اللياقة للوظيفة. ولا يصل إلى المنظمة سوى النتيجة.
check-work_permit = تصريح العمل
    .meaning = إمكان الإقامة والعمل في مقر العمل؛ وتساعد المنظمة بقدر الإمكان.
check-level-basic = <b>الفحص الأساسي</b> يشمل الهوية والشهادات والوظائف والتزكيات والسجل الجنائي.
check-level-enhanced = <b>الفحص المعزَّز</b> يشمل كل ما في الفحص الأساسي، إضافة إلى استقصاء تجريه السلطات المختصة.

check-status-not_started = لم يبدأ
check-status-requested = مطلوب منكم
check-status-received = وصل، قيد النظر
check-status-query = بقي سؤال؛ سيتصل بكم الفريق
check-status-cleared = أُنجز ✅
check-status-waived = غير لازم

referees-heading = <b>المُزكّون</b> ({ $count } من { $most }). سمّوا أشخاصًا عملوا معكم، واستأذنوهم أولًا.
referee-line = { $name }: <b>{ $status }</b>
referee-status-named = لم يُرسل رابط بعد
referee-status-asked = أُرسل الرابط
referee-status-opened = الجواب قيد الكتابة
referee-status-answered = وصلت التزكية ✅
referee-status-declined = اعتذار عن الجواب؛ يُرجى تسمية شخص آخر
referee-status-expired = انتهت صلاحية الرابط؛ يمكن إنشاء رابط جديد
referee-who = <b>تسمية مُزكٍّ.</b> شخص يعرف عملكم جيدًا، ويفضَّل أن يكون من رؤسائكم في السنوات الأخيرة.
referee-named = <b>أُضيف { $name } إلى القائمة.</b> يُرجى إرسال الرابط بأنفسكم؛ وإن أجبتم بنعم فقد يرسله فريق التوظيف أيضًا.
referee-enough = تعذّرت إضافة { $name }: في القائمة ثلاثة أسماء، أو سُحبت الموافقة على التحقق.
referee-drop-sure = هل تريدون إزالة { $name } من قائمة المُزكّين؟ ستُحذف البيانات المتعلقة بهذا الشخص، ويمكنكم تسميته من جديد لاحقًا.
referee-dropped = لم يعد { $name } في القائمة.
referee-link-none = لا يمكن إنشاء رابط لهذا الشخص الآن.
referee-link-how = أرسلوا الرسالة التالية إلى { $name }. يصلح الرابط لشخص واحد حتى { $until }. ويبقى ما يُكتب بين هذا الشخص وفريق التوظيف، وسترون متى وصل.
referee-share =
    مرحبًا { $name }، هل لي أن أطلب منكم تزكية؟ يفتح هذا الرابط استمارة قصيرة في تيليغرام (نحو خمس دقائق، بالعربية أو الإنكليزية أو الفرنسية أو الإسبانية). يصلح مرة واحدة حتى { $until }:

    الرابط: { $link }

section-referee = المُزكّي
question-referee-name = ما اسم هذا الشخص؟
    .hint = الاسم واسم العائلة.
    .label = الاسم
question-referee-relation = ما صلة هذا الشخص بكم؟
    .hint = يُرجى الضغط على جواب.
    .label = الصلة
question-referee-email = ما عنوان بريده الإلكتروني؟
    .hint = ويفضَّل بريد العمل.
    .label = البريد الإلكتروني
question-referee-language = بأي لغة يقرأ على أفضل وجه؟
    .hint = يُرجى الضغط على لغة.
    .label = اللغة
question-referee-agreed = هل وافق هذا الشخص على أن يتصل به فريق التوظيف؟
    .hint = عند الجواب بلا ترسلون الرابط أنتم وحدكم.
    .label = إمكان الاتصال
option-relation-supervisor = رئيس في العمل
option-relation-colleague = زميل
option-relation-report = عضو في الفريق
option-relation-teacher = مدرّس
option-relation-client = عميل أو شريك
option-relation-other = غير ذلك

button-reference-agree = ✅ الموافقة والبدء
button-reference-decline = الاعتذار عن الجواب
button-reference-send = 📨 إرسال التزكية
reference-asked =
    <b>تُطلب منكم تزكية لـ { $candidate }</b>
    من أجل { $title }. تستغرق نحو خمس دقائق. ويصلح الرابط حتى { $until }.
reference-consent =
    <b>الجهة الطالبة:</b> فريق التوظيف في المنظمة، من أجل الشخص المذكور أعلاه. وأنا روبوت ينقل كلماتكم.
    <b>الغرض:</b> القرار في هذا الطلب وحده. يقرأ فريق التوظيف التزكية؛ ولا يراها هنا من تخصه، وقد يمنحه القانون حق طلبها.
    <b>المدة:</b> تُحذف بعد 30 يومًا من القرار.
    <b>القرار لكم:</b> الأمر اختياري. يمكنكم الاعتذار، والتوقف في أي وقت قبل الإرسال.
reference-shut-gone = لم يعد هذا الرابط صالحًا. إن طُلبت منكم تزكية فيُرجى طلب رابط جديد.
reference-shut-own = هذا الرابط للمُزكّي: يُرجى إرساله إليه. فلا أحد يكتب تزكيته بنفسه.
reference-shut-taken = فُتح هذا الرابط في محادثة أخرى. إن لم يكن ذلك منكم فيُرجى إبلاغ من أرسله.
reference-declined = لا بأس في ذلك إطلاقًا، وشكرًا على إبلاغنا. لم يُحفظ شيء مما كتبتموه.
reference-paused = حُفظ ما كتبتم. يمكنكم المتابعة حتى { $until }.
reference-review = <b>يُرجى التحقق: تزكيتكم لـ { $candidate }</b>
reference-thanks = <b>أُرسلت. شكرًا</b> على وقتكم. وصلت التزكية الخاصة بـ { $candidate } إلى فريق التوظيف، وانتهت صلاحية الرابط.
reference-reminder = بانتظاركم تزكية لـ <b>{ $candidate }</b> ({ $title }) حتى { $until }. وما كتبتموه محفوظ.
section-reference = التزكية
question-reference-capacity = ما صلتكم بهذا الشخص، أو ماذا كانت؟
    .hint = يُرجى الضغط على جواب: أنتم بالنسبة إليه…
    .label = صلتكم به
question-reference-years = منذ كم سنة تعرفون عمله؟
    .hint = عدد.
    .label = السنوات
question-reference-strengths = ما الذي يحسنه بوجه خاص؟ المثال مفيد.
    .hint = حتى 1,500 حرف.
    .label = نقاط القوة
question-reference-growth = أين يمكن أن يتطور بعد؟
    .hint = حتى 1,500 حرف. ويمكن تخطي هذا السؤال.
    .label = مجال التطور
question-reference-again = هل ترغبون في العمل معه مرة أخرى؟
    .hint = يُرجى الضغط على جواب.
    .label = مرة أخرى
option-again-yes = نعم، بكل سرور
option-again-depends = بحسب المهمة
option-again-no = لا

button-staff-checks = 🔎 التحقق
button-staff-checks-list = جميع عمليات التحقق ➡️
button-staff-checks-back = العودة إلى التحقق ➡️
button-staff-checks-look = 👁 عرض التحقق والتزكيات
button-staff-checks-start = ▶️ طلب الموافقة والبدء
button-staff-checks-all = 📮 طلب كل ما لم يبدأ ({ $count })
button-staff-check-until = 📅 تحديد مدة الصلاحية
button-staff-check-to-requested = 📮 مطلوب
button-staff-check-to-received = 📥 وصل
button-staff-check-to-verifying = 🔍 قيد التحقق
button-staff-check-to-query = ❓ استفسار
button-staff-check-to-cleared = ✅ مُجاز
button-staff-check-to-failed = ⛔ غير مُجاز
button-staff-check-to-waived = ➖ إعفاء
button-staff-referee-read = 📖 تزكية من { $name }
button-staff-referee-ask = ✉️ رابط إلى { $name }
staff-checks = <b>التحقق</b>: { $count ->
    [zero] لا طلبات
    [one] طلب واحد
    [two] طلبان
    [few] { $count } طلبات
    [many] { $count } طلبًا
   *[other] { $count } طلب
}
staff-checks-open = { $name } · { $public_id }
staff-checks-row = { $public_id } { $name } · { $done }/{ $total } · { $title }
staff-checks-heading = <b>{ $public_id }</b> { $name } · { $title }
staff-checks-stage = { $stage } · أُنجز { $done } من { $total }
staff-checks-agreed = ✅ الموافقة ممنوحة
staff-checks-not-agreed = ⚠️ لا موافقة: لا يجوز بدء شيء.
staff-checks-one = <b>{ $public_id }</b>
staff-checks-moved = ✅ { $count ->
    [zero] لا شيء
    [one] تحقق واحد
    [two] عمليتا تحقق
    [few] { $count } عمليات تحقق
    [many] { $count } عملية تحقق
   *[other] { $count } عملية تحقق
}: { $status }
staff-checks-said-asked = ✅ تُطلب الموافقة من المرشح.
staff-checks-said-agreed = سبق أن وافق المرشح: يمكن متابعة التحقق.
staff-checks-said-early = يبدأ التحقق بعد الاختيار.
staff-checks-said-no-consent = لم يوافق المرشح على التحقق، ولم يتغير شيء.
staff-checks-said-illegal = لا تتبع هذه الخطوة الحالة الراهنة للتحقق، ولم يتغير شيء.
staff-check-status-not_started = لم يبدأ
staff-check-status-requested = مطلوب
staff-check-status-received = وصل
staff-check-status-verifying = قيد التحقق
staff-check-status-query = استفسار
staff-check-status-cleared = مُجاز
staff-check-status-failed = غير مُجاز
staff-check-status-waived = إعفاء
staff-check-sure-failed = هل تريدون تسجيل «{ $check }» في الطلب { $public_id } على أنه غير مُجاز؟ لن يظهر لصاحب الطلب سوى أن هناك استفسارًا مفتوحًا، ولا بد أن يتحدث إليه أحدكم.
staff-check-sure-waived = هل تريدون الإعفاء من «{ $check }» في الطلب { $public_id }؟ سيُعد منجزًا من دون تحقق.
staff-check-owner = المتابعة: { $name }
staff-check-requested = طُلب في { $day }
staff-check-received = وصل في { $day }
staff-check-expires = صالح حتى { $day }
staff-check-until-when = حتى أي يوم هو صالح؟ مثلًا <i>31 مارس 2027</i>.
told-staff-reference-answered = 📖 وصلت تزكية تخص { $public_id }: { $title }.
told-staff-reference-declined = اعتذر أحد المزكّين لـ { $public_id } عن الجواب: { $title }.
staff-check-expiring = ⏳ { $check }، { $public_id }: صالح حتى { $day } فقط.
staff-referee = المُزكّي { $name }: <b>{ $status }</b>
staff-referee-status-named = لم يُسأل
staff-referee-status-asked = أُرسل الرابط
staff-referee-status-opened = فُتح الرابط
staff-referee-status-answered = وصل الجواب
staff-referee-status-declined = اعتذار
staff-referee-status-expired = انتهى الرابط
staff-referee-none = لا شيء يُرسل إلى هذا المُزكّي أو يُقرأ منه الآن.
staff-referee-send = أرسلوا هذا إلى { $name } بالبريد الإلكتروني؛ يصلح الرابط مرة واحدة، وقد انتهى ما قبله.
staff-referee-share =
    مرحبًا { $name }، ورد اسمكم مُزكّيًا في طلب إلى منظمتنا. يفتح هذا الرابط استمارة قصيرة في تيليغرام (نحو خمس دقائق، بالعربية أو الإنكليزية أو الفرنسية أو الإسبانية). يصلح مرة واحدة حتى { $until }:

    الرابط: { $link }
staff-reference = <b>تزكية من { $name }</b> للطلب { $public_id }، { $day }
staff-reference-how = الصلة: { $relation } · مدة معرفة العمل: { $years ->
    [zero] أقل من سنة
    [one] سنة واحدة
    [two] سنتان
    [few] { $years } سنوات
    [many] { $years } سنة
   *[other] { $years } سنة
}
staff-reference-strengths = <b>نقاط القوة:</b> { $text }
staff-reference-growth = <b>مجال التطور:</b> { $text }
staff-reference-again = <b>العمل معًا مرة أخرى:</b> { $answer }
